/* The physical limits: the least that C with the same libraries could do. Nothing is checked, kept or copied here that
 * the library itself does not check, keep or copy. */
#include "work.h"

#include <cjson/cJSON.h>
#include <expat.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static EVP_MD *md5, *sha1, *sha256;
static EVP_MD_CTX *context;
static struct { const char *data; size_t length; } json, xml, form, pairs, snap_body, snap_signature;
static EVP_PKEY *private_key, *public_key;
static EVP_PKEY_CTX *signing, *verifying;
static volatile size_t sink;

static EVP_PKEY *key(const char *name, EVP_PKEY *(*read)(BIO *, EVP_PKEY **, pem_password_cb *, void *))
{
	size_t length;
	const char *pem = fixture(name, &length);
	BIO *bio = BIO_new_mem_buf(pem, (int)length);
	EVP_PKEY *parsed = bio != NULL ? read(bio, NULL, NULL, NULL) : NULL;

	require(parsed != NULL, name);
	BIO_free(bio);
	free((char *)pem);
	return parsed;
}

/* A context of one key, which every signature uses again. */
static EVP_PKEY_CTX *rsa(EVP_PKEY *of, int (*init)(EVP_PKEY_CTX *))
{
	EVP_PKEY_CTX *made = EVP_PKEY_CTX_new_from_pkey(NULL, of, NULL);

	require(made != NULL && init(made) == 1 && EVP_PKEY_CTX_set_rsa_padding(made, RSA_PKCS1_PADDING) == 1
		&& EVP_PKEY_CTX_set_signature_md(made, EVP_sha256()) == 1, "no RSA");
	return made;
}

void limit_start(void)
{
	md5 = EVP_MD_fetch(NULL, "MD5", NULL);
	sha1 = EVP_MD_fetch(NULL, "SHA1", NULL);
	sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
	context = EVP_MD_CTX_new();
	require(md5 != NULL && sha1 != NULL && sha256 != NULL && context != NULL, "no digests");
	json.data = fixture("notification.json", &json.length);
	xml.data = fixture("notification.xml", &xml.length);
	form.data = fixture("card.form", &form.length);
	pairs.data = fixture("card.pairs", &pairs.length);
	snap_body.data = fixture("snap.body", &snap_body.length);
	snap_signature.data = fixture("snap.signature", &snap_signature.length);
	private_key = key("snap.private", PEM_read_bio_PrivateKey);
	public_key = key("snap.public", PEM_read_bio_PUBKEY);
	signing = rsa(private_key, EVP_PKEY_sign_init);
	verifying = rsa(public_key, EVP_PKEY_verify_init);
}

void limit_stop(void)
{
	free((char *)json.data);
	free((char *)xml.data);
	free((char *)form.data);
	free((char *)pairs.data);
	free((char *)snap_body.data);
	free((char *)snap_signature.data);
	EVP_PKEY_CTX_free(signing);
	EVP_PKEY_CTX_free(verifying);
	EVP_PKEY_free(private_key);
	EVP_PKEY_free(public_key);
	EVP_MD_free(sha256);
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

/* ------------------------------------------------------------------ SNAP, with a parsed key */

/* The digest of the string to sign. The body is compact already. */
static void snap_digest(unsigned char *bytes)
{
	static const char head[] = "POST:/v1.0/transfer-va/create-va:", tail[] = ":2025-01-10T10:00:00+07:00";
	char hex[2 * EVP_MAX_MD_SIZE + 1];
	unsigned size = 0;

	digest(sha256, snap_body.data, snap_body.length, hex);
	require(EVP_DigestInit_ex2(context, sha256, NULL) == 1 && EVP_DigestUpdate(context, head, sizeof(head) - 1) == 1
		&& EVP_DigestUpdate(context, hex, 64) == 1 && EVP_DigestUpdate(context, tail, sizeof(tail) - 1) == 1
		&& EVP_DigestFinal_ex(context, bytes, &size) == 1 && size == 32, "no digest");
}

static void snap_sign(size_t count)
{
	unsigned char bytes[EVP_MAX_MD_SIZE], signature[512], text[1024];

	for (size_t i = 0; i < count; i++) {
		size_t length = sizeof(signature);

		snap_digest(bytes);
		require(EVP_PKEY_sign(signing, signature, &length, bytes, 32) == 1, "not signed");
		EVP_EncodeBlock(text, signature, (int)length);
		require(memcmp(text, snap_signature.data, snap_signature.length) == 0, "wrong signature");
	}
}

static void snap_verify(size_t count)
{
	unsigned char bytes[EVP_MAX_MD_SIZE], signature[512];

	for (size_t i = 0; i < count; i++) {
		snap_digest(bytes);
		require(EVP_DecodeBlock(signature, (const unsigned char *)snap_signature.data, (int)snap_signature.length) == 258
			&& EVP_PKEY_verify(verifying, signature, 256, bytes, 32) == 1, "not verified");
	}
}

const work limit_works[] = {
	{"limit-sign", sign}, {"limit-post-data", post_data}, {"limit-json", parse_json}, {"limit-xml", parse_xml},
	{"limit-card-signature", card_signature}, {"limit-form", parse_form}, {"limit-pairs", parse_pairs},
	{"limit-snap-sign", snap_sign}, {"limit-snap-verify", snap_verify}, {NULL, NULL},
};
