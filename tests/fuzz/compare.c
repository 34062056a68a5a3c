/* Writes what the core reads in many inputs of one format, so that compare.php can compare it with what PHP reads.
 *
 *   compare FORMAT <inputs >readings
 *
 * An input is its length, as four bytes of which the lowest is the first, and its bytes. Its reading is one line: "!"
 * and the rule if the core refuses it, otherwise a text that readers.inc describes. */
#include "client.h"

#include "../../core/base/ipv4.h"
#include "../../core/crypto/digest.h"
#include "../../core/crypto/key_read.h"

#include <inttypes.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <stdio.h>

static void write_hex(fsp_view bytes)
{
	for (size_t i = 0; i < bytes.length; i++) {
		printf("%02x", (unsigned char)bytes.data[i]);
	}
}

static void write_refusal(const char *rule)
{
	printf("!%s", rule);
}

/* ------------------------------------------------------------------ messages */

static void write_node(const fsp_node *node)
{
	const char *brackets = node->kind == FSP_LIST ? "[]" : "{}";

	if (node->kind == FSP_NULL) {
		putchar('n');
	} else if (node->kind == FSP_BOOLEAN || node->kind == FSP_NUMBER) {
		printf("%.*s", (int)node->text.length, node->text.data);
	} else if (node->kind == FSP_STRING) {
		putchar('"');
		write_hex(node->text);
	} else {
		putchar(brackets[0]);
		for (const fsp_node *child = node->child; child != NULL; child = child->next) {
			if (node->kind == FSP_OBJECT) {
				write_hex(child->name);
				putchar(':');
			}
			write_node(child);
			putchar(',');
		}
		putchar(brackets[1]);
	}
}

static void read_with(decoder decode, fsp_view input)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_error error = {0};
	fsp_node *root = NULL;

	demand(arena != NULL);
	if (decode(arena, input, FUZZ_LIMITS, &root, &error) == FSP_OK) {
		/* An XML element has a name even at the root. */
		write_hex(root->name);
		write_node(root);
	} else {
		write_refusal(error.rule);
	}
	fsp_arena_free(arena);
}

static fsp_result decode_form(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	return fsp_decode_form(arena, body, limits, NULL, root, error);
}

static void read_json(fsp_view input)
{
	read_with(fsp_decode_json, input);
}

static void read_xml(fsp_view input)
{
	read_with(fsp_decode_xml, input);
}

static void read_form(fsp_view input)
{
	read_with(decode_form, input);
}

static void read_pairs(fsp_view input)
{
	read_with(fsp_decode_pairs, input);
}

static void read_qr(fsp_view input)
{
	fsp_error error = {0};

	if (fsp_qr_check(input, &error) != FSP_OK) {
		write_refusal(error.rule);
		return;
	}
	for (int i = 0; i < 100; i++) {
		const char tag[] = {(char)('0' + i / 10), (char)('0' + i % 10)};
		const fsp_view value = fsp_qr_tag(input, tag);

		if (value.data != NULL) {
			printf("%.2s:", tag);
			write_hex(value);
			putchar(',');
		}
	}
}

/* ------------------------------------------------------------------ values */

static void write_number(bool is_read, int64_t number)
{
	if (is_read) {
		printf("%" PRId64, number);
	} else {
		write_refusal("format");
	}
}

static void read_number(bool (*parse)(fsp_view text, int64_t *number), fsp_view input)
{
	int64_t number = 0;
	const bool is_read = parse(input, &number);

	write_number(is_read, number);
}

static void read_amount(fsp_view input)
{
	read_number(fsp_amount_read, input);
}

static void read_money(fsp_view input)
{
	read_number(fsp_money_parse, input);
}

static void read_time(fsp_view input)
{
	read_number(fsp_time_parse, input);
}

static void read_time_iso(fsp_view input)
{
	read_number(fsp_time_parse_iso, input);
}

static void read_date(fsp_view input)
{
	read_number(fsp_time_parse_date, input);
}

static void read_day_first(fsp_view input)
{
	read_number(fsp_time_parse_day_first, input);
}

static void read_timestamp(fsp_view input)
{
	read_number(fsp_snap_read_timestamp, input);
}

static void read_ipv4(fsp_view input)
{
	unsigned char octets[4];

	if (fsp_ipv4_parse(input, octets)) {
		printf("%u.%u.%u.%u", octets[0], octets[1], octets[2], octets[3]);
	} else {
		write_refusal("format");
	}
}

static void read_utf8(fsp_view input)
{
	const size_t length = fsp_utf8_length(input);

	write_number(length != SIZE_MAX, (int64_t)length);
}

/* ------------------------------------------------------------------ what SNAP signs */

static void read_forms(fsp_view input)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_error error = {0};
	fsp_node *root = NULL;

	demand(arena != NULL);
	if (fsp_decode_json(arena, input, FUZZ_LIMITS, &root, &error) != FSP_OK) {
		write_refusal(error.rule);
	} else {
		for (fsp_snap_form form = FSP_SNAP_RAW; form < FSP_SNAP_PADDED; form++) {
			fsp_buffer text;

			fsp_buffer_init(&text, 6 * input.length + 64);
			fsp_snap_write_form(form, input, &text);
			demand(text.failed == FSP_OK);
			write_hex(fsp_buffer_view(&text));
			putchar(',');
			fsp_buffer_free(&text);
		}
	}
	fsp_arena_free(arena);
}

static void write_parameter(const EVP_PKEY *pkey, const char *name)
{
	BIGNUM *number = NULL;
	char *digits;

	demand(EVP_PKEY_get_bn_param(pkey, name, &number) == 1 && (digits = BN_bn2hex(number)) != NULL);
	printf("%s,", digits);
	OPENSSL_free(digits);
	BN_free(number);
}

static void read_key(fsp_view input, bool is_private)
{
	const char *objection = NULL;
	EVP_PKEY *pkey = fsp_key_read(input, FSP_NO_VIEW, is_private, &objection);

	if (objection != NULL) {
		write_refusal("validation");
	} else {
		write_parameter(pkey, OSSL_PKEY_PARAM_RSA_N);
		write_parameter(pkey, OSSL_PKEY_PARAM_RSA_E);
		if (is_private) {
			write_parameter(pkey, OSSL_PKEY_PARAM_RSA_D);
		}
	}
	EVP_PKEY_free(pkey);
}

static void read_private_key(fsp_view input)
{
	read_key(input, true);
}

static void read_public_key(fsp_view input)
{
	read_key(input, false);
}

/* The signature of the sample key, as base64; the digest that was signed. */
static void read_signature(fsp_view input)
{
	static fsp_key *key;
	const char *objection = NULL;
	unsigned char digest[FSP_SHA256_SIZE];

	if (key == NULL) {
		demand(fsp_key_parse(&key, FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY), FSP_NO_VIEW, false, &objection) == FSP_OK);
	}
	if (fsp_key_open(key, input, digest) == FSP_OK) {
		write_hex((fsp_view){(const char *)digest, sizeof(digest)});
	} else {
		write_refusal("signature");
	}
}

/* ------------------------------------------------------------------ URLs */

static void read_url(fsp_url_use use, fsp_view input)
{
	const char *objection;

	demand(fsp_url_check(use, input, &objection) == FSP_OK);
	if (objection != NULL) {
		write_refusal("validation");
	} else {
		printf("sound");
	}
}

static void read_link(fsp_view input)
{
	read_url(FSP_URL_LINK, input);
}

static void read_endpoint(fsp_view input)
{
	read_url(FSP_URL_REQUEST, input);
}

/* ------------------------------------------------------------------ inputs */

static const struct { const char *name; void (*read)(fsp_view input); } formats[] = {
	{"json", read_json}, {"xml", read_xml}, {"form", read_form}, {"pairs", read_pairs}, {"qr", read_qr},
	{"amount", read_amount}, {"money", read_money}, {"time", read_time}, {"time_iso", read_time_iso},
	{"date", read_date}, {"day_first", read_day_first}, {"timestamp", read_timestamp}, {"utf8", read_utf8}, {"ipv4", read_ipv4},
	{"forms", read_forms}, {"private_key", read_private_key}, {"public_key", read_public_key},
	{"signature", read_signature}, {"link", read_link}, {"endpoint", read_endpoint},
};

static bool next_input(fsp_view *input)
{
	unsigned char length[4];
	char *bytes;

	if (fread(length, 1, sizeof(length), stdin) != sizeof(length)) {
		return false;
	}
	input->length = (size_t)length[0] | (size_t)length[1] << 8 | (size_t)length[2] << 16 | (size_t)length[3] << 24;
	/* A block of exactly this size lets sanitizers notice a read behind the input. */
	bytes = malloc(input->length > 0 ? input->length : 1);
	demand(bytes != NULL && fread(bytes, 1, input->length, stdin) == input->length);
	input->data = bytes;
	return true;
}

int main(int argc, char **argv)
{
	fsp_view input;

	demand(fsp_sign_startup() == FSP_OK);
	for (size_t i = 0; argc == 2 && i < sizeof(formats) / sizeof(*formats); i++) {
		if (strcmp(argv[1], formats[i].name) == 0) {
			while (next_input(&input)) {
				formats[i].read(input);
				putchar('\n');
				free((char *)input.data);
			}
			return 0;
		}
	}
	fputs("usage: compare FORMAT <inputs >readings\n", stderr);
	return 2;
}
