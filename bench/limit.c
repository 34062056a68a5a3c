/* The physical limits: the least that C with the same libraries could do. Nothing is checked, kept or copied here that
 * the library itself does not check, keep or copy. */
#include "work.h"

#include <cjson/cJSON.h>
#include <expat.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static EVP_MD *md5, *sha1;
static EVP_MD_CTX *context;
static struct { const char *data; size_t length; } json, xml, form, pairs;
static volatile size_t sink;

void limit_start(void)
{
	md5 = EVP_MD_fetch(NULL, "MD5", NULL);
	sha1 = EVP_MD_fetch(NULL, "SHA1", NULL);
	context = EVP_MD_CTX_new();
	require(md5 != NULL && sha1 != NULL && context != NULL, "no digests");
	json.data = fixture("notification.json", &json.length);
	xml.data = fixture("notification.xml", &xml.length);
	form.data = fixture("card.form", &form.length);
	pairs.data = fixture("card.pairs", &pairs.length);
}

void limit_stop(void)
{
	free((char *)json.data);
	free((char *)xml.data);
	free((char *)form.data);
	free((char *)pairs.data);
	EVP_MD_CTX_free(context);
	EVP_MD_free(md5);
	EVP_MD_free(sha1);
}

static unsigned digest(EVP_MD *algorithm, const char *text, size_t length, char *hex)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char bytes[EVP_MAX_MD_SIZE];
	unsigned size = 0;

	require(EVP_DigestInit_ex2(context, algorithm, NULL) == 1 && EVP_DigestUpdate(context, text, length) == 1
		&& EVP_DigestFinal_ex(context, bytes, &size) == 1, "no digest");
	for (unsigned i = 0; i < size; i++) {
		hex[2 * i] = digits[bytes[i] >> 4];
		hex[2 * i + 1] = digits[bytes[i] & 15];
	}
	hex[2 * size] = '\0';
	return 2 * size;
}

static void debit_signature(char *hex)
{
	static const char text[] = "bot99999p@ssw0rdINV-1001";
	char inner[2 * EVP_MAX_MD_SIZE + 1];

	digest(sha1, inner, digest(md5, text, sizeof(text) - 1, inner), hex);
}

static void sign(size_t count)
{
	char hex[2 * EVP_MAX_MD_SIZE + 1] = "be129fab0e72f379a593747c590877ad9fd1eb27";

	for (size_t i = 0; i < count; i++) {
		debit_signature(hex);
	}
	require(strcmp(hex, "be129fab0e72f379a593747c590877ad9fd1eb27") == 0, "wrong signature");
}

/* One signature and one copy of as many bytes as the body has. */
static void post_data(size_t count)
{
	char body[2048], hex[2 * EVP_MAX_MD_SIZE + 1];

	for (size_t i = 0; i < count; i++) {
		debit_signature(hex);
		memcpy(body, hex, 40);
		for (size_t at = 40; at + json.length < 1600; at += json.length) {
			memcpy(body + at, json.data, json.length);
		}
		sink += (size_t)body[i % 1600];
	}
}

static void parse_json(size_t count)
{
	for (size_t i = 0; i < count; i++) {
		cJSON *root = cJSON_ParseWithLength(json.data, json.length);

		require(root != NULL, "no JSON");
		cJSON_Delete(root);
	}
}

static void parse_xml(size_t count)
{
	for (size_t i = 0; i < count; i++) {
		XML_Parser parser = XML_ParserCreate(NULL);

		require(parser != NULL && XML_Parse(parser, xml.data, (int)xml.length, XML_TRUE) == XML_STATUS_OK, "no XML");
		XML_ParserFree(parser);
	}
}

static void card_signature(size_t count)
{
	static const char text[] = "##TEST01##ABCDE##ORDER-1##10000.00##S##";
	char hex[2 * EVP_MAX_MD_SIZE + 1];

	for (size_t i = 0; i < count; i++) {
		sink += digest(sha1, text, sizeof(text) - 1, hex);
	}
}

static int hex_digit(char c)
{
	return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

static void parse_form(size_t count)
{
	char out[4096];

	for (size_t i = 0; i < count; i++) {
		size_t length = 0;

		for (const char *p = form.data; *p != '\0'; p++) {
			if (*p == '%') {
				out[length++] = (char)(hex_digit(p[1]) * 16 + hex_digit(p[2]));
				p += 2;
			} else {
				out[length++] = *p == '+' ? ' ' : *p;
			}
		}
		sink += length + (size_t)out[length / 2];
	}
	card_signature(count);
}

static void parse_pairs(size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const char *from = pairs.data, *end = pairs.data + pairs.length;

		while (from < end) {
			const char *to = memchr(from, ';', (size_t)(end - from)), *sign;

			to = to != NULL ? to : end;
			sign = memchr(from, '=', (size_t)(to - from));
			sink += (size_t)(sign - from);
			from = to + 1;
		}
	}
}

const work limit_works[] = {
	{"limit-sign", sign}, {"limit-post-data", post_data}, {"limit-json", parse_json}, {"limit-xml", parse_xml},
	{"limit-card-signature", card_signature}, {"limit-form", parse_form}, {"limit-pairs", parse_pairs}, {NULL, NULL},
};
