/* Keys: every form in which they come, and what is said about wrong ones. */
#include "key_pairs.h"
#include "made_keys.h"

#include "../../core/crypto/key_text.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

/* A key's text in another dress; for the caller to free. */
typedef char *(*dress)(const char *pem);

static char *replaced(const char *text, const char *from, const char *to)
{
	char *out = calloc(2, strlen(text) * (strlen(to) + 1) + 1), *p = out;

	assert_non_null(out);
	while (*text != '\0') {
		if (strncmp(text, from, strlen(from)) == 0) {
			memcpy(p, to, strlen(to));
			p += strlen(to);
			text += strlen(from);
		} else {
			*p++ = *text++;
		}
	}
	return out;
}

static char *as_it_is(const char *pem) { return replaced(pem, "\r", "\r"); }
static char *with_crlf(const char *pem) { return replaced(pem, "\n", "\r\n"); }
static char *with_written_breaks(const char *pem) { return replaced(pem, "\n", "\\n"); }
static char *with_written_crlf(const char *pem) { return replaced(pem, "\n", "\\r\\n"); }
static char *with_blanks(const char *pem) { return replaced(pem, "\n", " "); }
static char *with_tabs(const char *pem) { return replaced(pem, "\n", "\t"); }

static char *in_one_line(const char *pem)
{
	return replaced(pem, "\n", "");
}

static char *with_text_around(const char *pem)
{
	char *out = calloc(1, strlen(pem) + 100);

	assert_non_null(out);
	snprintf(out, strlen(pem) + 100, "\xef\xbb\xbf\n  Bag Attributes: x\n%s\n\t and more\n", pem);
	return out;
}

static char *base64_alone(const char *pem)
{
	const char *start = strchr(pem, '\n') + 1, *end = strstr(start, "-----END");
	char *out = calloc(1, (size_t)(end - start) + 1);

	assert_non_null(out);
	memcpy(out, start, (size_t)(end - start));
	return out;
}

static void test_forms(void **state)
{
	static const struct { const char *file; bool is_private, encrypted, has_headers; } keys[] = {
		{"keys/pkcs8.pem", true, false, false}, {"keys/pkcs1.pem", true, false, false},
			{"keys/encrypted_pkcs8.pem", true,
			true, false},
		{"keys/encrypted_pkcs1.pem", true, true, true}, {"keys/public.pem", false, false, false},
			{"keys/public_pkcs1.pem",
			false, false, false},
		{"keys/certificate.pem", false, false, false},
	};
	static const dress dresses[] = {as_it_is, with_crlf, with_written_breaks, with_written_crlf, with_text_around,
		with_blanks, with_tabs, in_one_line, base64_alone};
	fsp_key *private_key = parsed(FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true);
	fsp_key *public_key = parsed(FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY), FSP_NO_VIEW, false);

	(void)state;
	for (size_t i = 0; i < CASES(keys); i++) {
		fsp_view pem = read_vector(keys[i].file);

		/* What has headers cannot do without its line breaks. */
		for (size_t d = 0; d < CASES(dresses) - (keys[i].has_headers ? 4 : 0); d++) {
			char *text = dresses[d](pem.data);
			fsp_key *key = parsed(fsp_view_of(text), keys[i].encrypted ? PASSPHRASE : FSP_NO_VIEW, keys[i].is_private);

			assert_pair(keys[i].is_private ? key : private_key, keys[i].is_private ? public_key : key);
			fsp_key_free(key);
			free(text);
		}
		free((char *)pem.data);
	}
	fsp_key_free(private_key);
	fsp_key_free(public_key);
}

static void test_der(void **state)
{
	static const struct { const char *file; bool is_private; } keys[] = {
		{"keys/pkcs8.pem", true}, {"keys/pkcs1.pem", true}, {"keys/public.pem", false}, {"keys/certificate.pem", false},
	};
	fsp_key *private_key = parsed(FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true);
	fsp_key *public_key = parsed(FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY), FSP_NO_VIEW, false);

	(void)state;
	for (size_t i = 0; i < CASES(keys); i++) {
		fsp_view pem = read_vector(keys[i].file);
		BIO *bio = BIO_new_mem_buf(pem.data, (int)pem.length);
		char *label, *header;
		unsigned char *der;
		fsp_key *key;
		long length;

		assert_int_equal(PEM_read_bio(bio, &label, &header, &der, &length), 1);
		key = parsed((fsp_view){(const char *)der, (size_t)length}, FSP_NO_VIEW, keys[i].is_private);
		assert_pair(keys[i].is_private ? key : private_key, keys[i].is_private ? public_key : key);
		fsp_key_free(key);
		OPENSSL_free(label);
		OPENSSL_free(header);
		OPENSSL_free(der);
		BIO_free(bio);
		free((char *)pem.data);
	}
	fsp_key_free(private_key);
	fsp_key_free(public_key);
}

/* The documentation's keys: 4096 bits, Faspay's as base64 alone. */
static void test_published_keys(void **state)
{
	fsp_view texts[] = {read_vector("keys/docs_merchant_private.pem"), read_vector("keys/docs_merchant_public.pem"),
		read_vector("keys/docs_faspay_public.txt")};
	fsp_key *private_key = parsed(texts[0], FSP_NO_VIEW, true), *public_key = parsed(texts[1], FSP_NO_VIEW, false);
	char signature[FSP_SIGNATURE_MAXIMUM];

	(void)state;
	assert_pair(private_key, public_key);
	assert_int_equal(fsp_key_sign(private_key, FSP_LITERAL_VIEW("text"), signature), FSP_OK);
	assert_int_equal(strlen(signature), 684);
	fsp_key_free(public_key);
	public_key = parsed(texts[2], FSP_NO_VIEW, false);
	assert_int_equal(fsp_key_verify(public_key, FSP_LITERAL_VIEW("text"), fsp_view_of(signature)), FSP_ERROR_SIGNATURE);
	fsp_key_free(public_key);
	fsp_key_free(private_key);
	for (size_t i = 0; i < CASES(texts); i++) {
		free((char *)texts[i].data);
	}
}

/* A private key may be in one file with its certificate and with other things, in any order. */
static void test_several_in_one_file(void **state)
{
	fsp_view certificate = read_vector("keys/certificate.pem"), pkcs1 = read_vector("keys/pkcs1.pem"),
		public_pem = read_vector("keys/public.pem");
	const fsp_view orders[][3] = {{certificate, pkcs1, public_pem}, {public_pem, certificate, pkcs1},
		{pkcs1, public_pem,
		certificate}};

	(void)state;
	for (size_t i = 0; i < CASES(orders); i++) {
		char text[8192];
		fsp_key *private_key, *public_key;

		snprintf(text, sizeof(text), "%s%s%s", orders[i][0].data, orders[i][1].data, orders[i][2].data);
		private_key = parsed(fsp_view_of(text), FSP_NO_VIEW, true);
		public_key = parsed(fsp_view_of(text), FSP_NO_VIEW, false);
		assert_pair(private_key, public_key);
		fsp_key_free(private_key);
		fsp_key_free(public_key);
	}
	free((char *)certificate.data);
	free((char *)pkcs1.data);
	free((char *)public_pem.data);
}

/* ------------------------------------------------------------------ wrong keys */

static void assert_objection(const char *what, fsp_view text, fsp_view passphrase, bool is_private,
	const char *expected)
{
	const char *objection = NULL;
	fsp_view copy = exact(text);
	fsp_key *key;
	fsp_result result = fsp_key_parse(&key, copy, passphrase, is_private, &objection);

	free((char *)copy.data);
	assert_null(key);
	if (result != FSP_ERROR_VALIDATION || objection == NULL || strstr(objection, expected) == NULL) {
		fail_msg("%s: %d \"%s\" instead of \"%s\"", what, (int)result, objection != NULL ? objection : "-", expected);
	}
	/* Nothing of the text. */
	assert_null(strstr(objection, "MII"));
	assert_int_equal(ERR_peek_error(), 0);
}

static void test_wrong_files(void **state)
{
	static const struct { const char *file, *passphrase; bool is_private; const char *objection; } wrong[] = {
		{"keys/public.pem", NULL, true, "must be your private key, but is a public one"},
		{"keys/public_pkcs1.pem", NULL, true, "must be your private key, but is a public one"},
		{"keys/docs_faspay_public.txt", NULL, true, "must be your private key, but is a public one"},
		{"keys/certificate.pem", NULL, true, "but is a certificate, which"},
		{"keys/request.pem", NULL, true, "certificate request"},
		{"keys/request.pem", NULL, false, "certificate request"},
		{"keys/pkcs8.pem", NULL, false, "must be a public key, but is a private one"},
		{"keys/pkcs1.pem", NULL, false, "must be a public key, but is a private one"},
		{"keys/encrypted_pkcs8.pem", "rahasia", false, "must be a public key, but is a private one"},
		{"keys/openssh_private.pem", NULL, true, "ssh-keygen -p -m PEM"},
		{"keys/openssh_private.pem", NULL, false, "must be a public key, but is a private one"},
		{"keys/encrypted_pkcs8.pem", NULL, true, "is an encrypted private key: pass its passphrase"},
		{"keys/encrypted_pkcs1.pem", NULL, true, "is an encrypted private key: pass its passphrase"},
		{"keys/encrypted_pkcs8.pem", "rahasio", true, "that this passphrase does not open"},
		{"keys/encrypted_pkcs1.pem", "rahasio", true, "that this passphrase does not open"},
		{"keys/encrypted_pkcs8.pem", "", true, "that this passphrase does not open"},
		{"keys/ec_private.pem", NULL, true, "must be an RSA key"},
		{"keys/ec_public.pem", NULL, false, "must be an RSA key"},
		{"keys/short_private.pem", NULL, true, "2048 bits or more"},
		{"keys/short_public.pem", NULL, false, "2048 bits or more"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(wrong); i++) {
		fsp_view text = read_vector(wrong[i].file);

		assert_objection(wrong[i].file, text, fsp_view_of(wrong[i].passphrase), wrong[i].is_private,
			wrong[i].objection);
		free((char *)text.data);
	}
}

/* Texts made of the encrypted key's file. */
static void test_wrong_passphrases(void **state)
{
	static char long_passphrase[5000];
	fsp_view pem = read_vector("keys/encrypted_pkcs8.pem");
	char *bare = base64_alone(pem.data);

	(void)state;
	memset(long_passphrase, 'x', sizeof(long_passphrase));
	assert_objection("long", pem, (fsp_view){long_passphrase, sizeof(long_passphrase)}, true, "that this passphrase does not open");
	assert_objection("base64 alone", fsp_view_of(bare), FSP_NO_VIEW, true, "is an encrypted private key: pass its passphrase");
	assert_objection("base64 alone", fsp_view_of(bare), FSP_LITERAL_VIEW("rahasio"), true, "that this passphrase does not open");
	free(bare);
	free((char *)pem.data);
}

/* A certificate may be long, for all that it says beside its key. */
static void test_long_certificate(void **state)
{
	static char comment[12000];
	fsp_view pem = read_vector("keys/pkcs8.pem");
	BIO *in = BIO_new_mem_buf(pem.data, (int)pem.length), *out = BIO_new(BIO_s_mem());
	EVP_PKEY *pkey = PEM_read_bio_PrivateKey(in, NULL, NULL, NULL);
	X509 *certificate = X509_new();
	ASN1_OCTET_STRING *text = ASN1_OCTET_STRING_new();
	X509_EXTENSION *extension;
	fsp_key *private_key = parsed(pem, FSP_NO_VIEW, true), *public_key;
	char whole[20000] = "", *bare;

	(void)state;
	memset(comment, 'x', sizeof(comment));
	assert_int_equal(ASN1_OCTET_STRING_set(text, (const unsigned char *)comment, (int)sizeof(comment)), 1);
	extension = X509_EXTENSION_create_by_NID(NULL, NID_netscape_comment, 0, text);
	assert_int_equal(X509_set_version(certificate, X509_VERSION_3), 1);
	assert_int_equal(X509_add_ext(certificate, extension, -1), 1);
	assert_int_equal(ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1), 1);
	assert_non_null(X509_gmtime_adj(X509_getm_notBefore(certificate), 0));
	assert_non_null(X509_gmtime_adj(X509_getm_notAfter(certificate), 3600));
	assert_int_equal(X509_set_pubkey(certificate, pkey), 1);
	assert_true(X509_sign(certificate, pkey, EVP_sha256()) > 0);
	assert_int_equal(PEM_write_bio_X509(out, certificate), 1);
	assert_true(BIO_read(out, whole, (int)sizeof(whole) - 1) > (int)sizeof(comment));
	bare = base64_alone(whole);
	for (size_t i = 0; i < 2; i++) {
		public_key = parsed(fsp_view_of(i == 0 ? whole : bare), FSP_NO_VIEW, false);
		assert_pair(private_key, public_key);
		fsp_key_free(public_key);
	}
	free(bare);
	fsp_key_free(private_key);
	X509_EXTENSION_free(extension);
	ASN1_OCTET_STRING_free(text);
	X509_free(certificate);
	EVP_PKEY_free(pkey);
	BIO_free(out);
	BIO_free(in);
	free((char *)pem.data);
}

/* Texts may stand around a key, but a file of any length is not searched for one. */
static void test_longest_text(void **state)
{
	fsp_view pem = read_vector("keys/pkcs8.pem");
	char *text = malloc(FSP_KEY_TEXT_MAXIMUM);

	(void)state;
	assert_non_null(text);
	memset(text, '\n', FSP_KEY_TEXT_MAXIMUM);
	memcpy(text, pem.data, pem.length);
	fsp_key_free(parsed((fsp_view){text, FSP_KEY_TEXT_MAXIMUM / 2}, FSP_NO_VIEW, true));
	assert_objection("a byte more", (fsp_view){text, FSP_KEY_TEXT_MAXIMUM / 2 + 1}, FSP_NO_VIEW, true, "must be a private key in PEM format");
	free(text);
	free((char *)pem.data);
}

/* A key of as many bits as one may have signs, and what it signed is verified. */
static void test_longest_key(void **state)
{
	const fsp_view text = FSP_LITERAL_VIEW("text");
	fsp_view pem = read_vector("keys/longest_private.pem");
	fsp_key *key = parsed(pem, FSP_NO_VIEW, true);
	char signature[FSP_SIGNATURE_MAXIMUM];

	(void)state;
	assert_int_equal(fsp_key_sign(key, text, signature), FSP_OK);
	assert_int_equal(strlen(signature), 1024);
	assert_int_equal(fsp_key_verify(key, text, fsp_view_of(signature)), FSP_OK);
	signature[0] = signature[0] == 'A' ? 'B' : 'A';
	assert_int_equal(fsp_key_verify(key, text, fsp_view_of(signature)), FSP_ERROR_SIGNATURE);
	fsp_key_free(key);
	free((char *)pem.data);
}

/* A passphrase of one character is one, too. */
static void test_shortest_passphrase(void **state)
{
	fsp_view pem = read_vector("keys/pkcs8.pem");
	BIO *bio = BIO_new_mem_buf(pem.data, (int)pem.length), *out = BIO_new(BIO_s_mem());
	EVP_PKEY *pkey = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
	char text[4096];
	int length;

	(void)state;
	assert_int_equal(PEM_write_bio_PKCS8PrivateKey(out, pkey, EVP_aes_128_cbc(), "z", 1, NULL, NULL), 1);
	length = BIO_read(out, text, (int)sizeof(text));
	assert_true(length > 0);
	fsp_key_free(parsed((fsp_view){text, (size_t)length}, FSP_LITERAL_VIEW("z"), true));
	assert_objection("one character", (fsp_view){text, (size_t)length}, FSP_LITERAL_VIEW("y"), true,
		"that this passphrase does not open");
	EVP_PKEY_free(pkey);
	BIO_free(out);
	BIO_free(bio);
	free((char *)pem.data);
}

static void test_wrong_texts(void **state)
{
	static const char *const broken_ends[] = {"\\n", "\\r"};
	fsp_view public_pem = read_vector("keys/public.pem");
#define A_HUNDRED_BUT_ONE \
	"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
#define A_HUNDRED A_HUNDRED_BUT_ONE "A"
#define WITH_HEADERS(end) \
	"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\\x\nDEK-Info: A" end "-----END RSA PRIVATE KEY-----\n"
	static const struct { const char *text; const char *objections[2]; } wrong[] = {
		/* Too long for the name of a file, and no base64. */
		{"/" A_HUNDRED, {"a public key in PEM format", "a private key in PEM format"}},
		{"/" A_HUNDRED_BUT_ONE, {"a public key in PEM format", "a private key in PEM format"}},
		{A_HUNDRED "\\", {"a public key in PEM format", "a private key in PEM format"}},
		{A_HUNDRED "\\x", {"a public key in PEM format", "a private key in PEM format"}},
		{WITH_HEADERS("\n\nAAAA\n"), {"but is a private one", "this one is damaged"}},
		{WITH_HEADERS("\\"), {"but is a private one", "this one is damaged"}},
		/* A sequence of DER with a length in one byte, and in three, which no key has. */
		{"0\x81\x03xyz", {"a public key in PEM format", "a private key in PEM format"}},
		{"0\x83\x01xyz", {"a public key in PEM format", "a private key in PEM format"}},
		{"0\x81\x03", {"a public key in PEM format", "a private key in PEM format"}},
		{"", {"a public key in PEM format", "a private key in PEM format"}},
		{"x", {"a public key in PEM format", "a private key in PEM format"}},
		{"file:///etc/faspay/key.pem", {"must be the public key itself, or \"file://\"",
			"must be the private key itself, or \"file://\""}},
		{"/etc/faspay/key", {"must be the public key itself", "must be the private key itself"}},
		{"keys/99999_client.pem", {"must be the public key itself", "must be the private key itself"}},
		{"server.key", {"must be the public key itself", "must be the private key itself"}},
		{"server.crt", {"must be the public key itself", "must be the private key itself"}},
		{"server.cer", {"must be the public key itself", "must be the private key itself"}},
		{"server.der", {"must be the public key itself", "must be the private key itself"}},
		{"server.pub", {"must be the public key itself", "must be the private key itself"}},
		{" \t/etc/faspay/key", {"must be the public key itself", "must be the private key itself"}},
		{"server.key\r\n", {"must be the public key itself", "must be the private key itself"}},
		{"-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOC", {"no line -----END", "no line -----END"}},
		{"-----BEGIN PRIVATE KEY-----\n", {"no line -----END", "no line -----END"}},
		{"-----BEGIN PUB", {"no line -----END", "no line -----END"}},
		{"-----BEGIN PGP MESSAGE-----\nx\n-----END PGP MESSAGE-----", {"a public key in PEM format",
			"a private key in PEM format"}},
		{"-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOC\n-----END PUBLIC KEY-----\n", {"this one is damaged",
			"but is a public one"}},
		{"-----BEGIN PRIVATE KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOC\n-----END PRIVATE KEY-----\n",
			{"but is a private one",
			"this one is damaged"}},
		{"-----BEGIN PRIVATE KEY-----\n\n-----END PRIVATE KEY-----\n", {"but is a private one", "this one is damaged"}},
		{"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", {"this certificate is damaged",
			"but is a certificate, which"}},
	};
	char *long_text = malloc(100000), *bare = malloc(401);

	(void)state;
	for (size_t i = 0; i < CASES(wrong); i++) {
		for (int is_private = 0; is_private < 2; is_private++) {
			assert_objection(wrong[i].text, fsp_view_of(wrong[i].text), FSP_NO_VIEW, is_private,
				wrong[i].objections[is_private]);
		}
	}
	assert_non_null(long_text);
	assert_non_null(bare);
	memset(long_text, 'A', 100000);
	memset(bare, 'A', 400);
	bare[400] = '\0';
	assert_objection("too long", (fsp_view){long_text, 100000}, FSP_NO_VIEW, true, "a private key in PEM format");
	assert_objection("base64 of nothing", fsp_view_of(bare), FSP_NO_VIEW, true, "a private key in PEM format");
	assert_objection("base64 of nothing", fsp_view_of(bare), FSP_NO_VIEW, false, "a public key in PEM format");
	/* A line break that goes on behind the text is half of one. */
	for (size_t i = 0; i < CASES(broken_ends); i++) {
		char *alone = base64_alone(public_pem.data), text[1000];
		const char *objection;
		fsp_key *key;

		snprintf(text, sizeof(text), "%s%s", alone, broken_ends[i]);
		assert_int_equal(fsp_key_parse(&key, fsp_view_of(text), FSP_NO_VIEW, false, &objection), FSP_OK);
		fsp_key_free(key);
		assert_int_equal(fsp_key_parse(&key, (fsp_view){text, strlen(text) - 1}, FSP_NO_VIEW, false, &objection),
			FSP_ERROR_VALIDATION);
		free(alone);
	}
	free((char *)public_pem.data);
	free(long_text);
	free(bare);
}

/* Of a key with exponent 1 a signature is the very text: everybody can write it. */
static void test_worthless_exponents(void **state)
{
	static const unsigned long exponents[] = {1, 65536};
	BIGNUM *modulus = BN_new();
	char pem[2048];

	(void)state;
	assert_int_equal(BN_set_bit(modulus, 2047), 1);
	assert_int_equal(BN_set_bit(modulus, 0), 1);
	for (size_t i = 0; i < CASES(exponents); i++) {
		write_public_key(modulus, exponents[i], pem, sizeof(pem));
		assert_objection("exponent", fsp_view_of(pem), FSP_NO_VIEW, false, "exponent");
	}
	/* And of one that is longer than what is ready for its signatures none is verified. */
	assert_int_equal(BN_set_bit(modulus, 6144), 1);
	write_public_key(modulus, 65537, pem, sizeof(pem));
	assert_objection("too long", fsp_view_of(pem), FSP_NO_VIEW, false, "6144 bits or less");
	BN_free(modulus);
}

/* Every text cut anywhere, and every text with a character changed: an objection, or a key. */
static void test_damaged(void **state)
{
	static const char *const files[] = {"keys/pkcs8.pem", "keys/public.pem", "keys/certificate.pem",
		"keys/encrypted_pkcs8.pem"};

	(void)state;
	for (size_t i = 0; i < CASES(files); i++) {
		fsp_view whole = read_vector(files[i]);

		for (size_t at = 0; at < whole.length; at += 7) {
			for (int is_private = 0; is_private < 2; is_private++) {
				const char *objection;
				fsp_key *key;
				char *text = malloc(whole.length);

				assert_non_null(text);
				memcpy(text, whole.data, whole.length);
				fsp_key_parse(&key, (fsp_view){text, at}, PASSPHRASE, is_private, &objection);
				assert_true((key == NULL) == (objection != NULL));
				fsp_key_free(key);
				text[at] = (char)(text[at] ^ 1);
				fsp_key_parse(&key, (fsp_view){text, whole.length}, PASSPHRASE, is_private, &objection);
				assert_true((key == NULL) == (objection != NULL));
				fsp_key_free(key);
				free(text);
			}
		}
		free((char *)whole.data);
	}
	assert_int_equal(ERR_peek_error(), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms), cmocka_unit_test(test_der), cmocka_unit_test(test_published_keys),
		cmocka_unit_test(test_several_in_one_file), cmocka_unit_test(test_wrong_files),
		cmocka_unit_test(test_wrong_passphrases), cmocka_unit_test(test_shortest_passphrase), cmocka_unit_test(test_long_certificate), cmocka_unit_test(test_longest_text),
		cmocka_unit_test(test_longest_key),
		cmocka_unit_test(test_wrong_texts), cmocka_unit_test(test_worthless_exponents),
		cmocka_unit_test(test_damaged),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
