/* Texts that were encrypted with a private key, recovered with its public half: keys of every size that may do so. */
#include "key_pairs.h"
#include "made_keys.h"

#include "../../core/crypto/digest.h"
#include "../../core/crypto/recover.h"

#include <openssl/rsa.h>

#define LONGEST_BYTES 768
/* Of PKCS#1 v1.5. */
#define PADDING 11

static EVP_PKEY *longest;
static char public_pem[2048];

static int read_longest(void **state)
{
	fsp_view pem = read_vector("keys/longest_private.pem");
	BIO *in = BIO_new_mem_buf(pem.data, (int)pem.length), *out = BIO_new(BIO_s_mem());

	longest = PEM_read_bio_PrivateKey(in, NULL, NULL, NULL);
	assert_int_equal(EVP_PKEY_get_bits(longest), 8 * LONGEST_BYTES);
	assert_int_equal(PEM_write_bio_PUBKEY(out, longest), 1);
	assert_true(BIO_read(out, public_pem, (int)sizeof(public_pem) - 1) > 0);
	BIO_free(out);
	BIO_free(in);
	free((char *)pem.data);
	return start_all(state);
}

static int free_longest(void **state)
{
	EVP_PKEY_free(longest);
	return stop_all(state);
}

/* What the owner of the private key sends, as base64. */
static void encrypt(const char *text, size_t length, char out[2 * LONGEST_BYTES])
{
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(longest, NULL);
	unsigned char bytes[LONGEST_BYTES];
	size_t size = sizeof(bytes);

	assert_int_equal(EVP_PKEY_sign_init(context), 1);
	assert_int_equal(EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING), 1);
	assert_int_equal(EVP_PKEY_sign(context, bytes, &size, (const unsigned char *)text, length), 1);
	assert_int_equal(size, LONGEST_BYTES);
	EVP_PKEY_CTX_free(context);
	fsp_base64(bytes, size, out);
}

/* A key of the most bits, and a text that leaves no room: every byte comes back. */
static void test_longest_key(void **state)
{
	static const size_t lengths[] = {0, 1, 20, LONGEST_BYTES - PADDING - 1, LONGEST_BYTES - PADDING};
	char text[LONGEST_BYTES], code[2 * LONGEST_BYTES];
	const char *objection;
	fsp_buffer out;

	(void)state;
	for (size_t i = 0; i < sizeof(text); i++) {
		text[i] = (char)(i * 7 % 251);
	}
	for (size_t i = 0; i < CASES(lengths); i++) {
		fsp_buffer_init(&out, LONGEST_BYTES);
		encrypt(text, lengths[i], code);
		assert_int_equal(strlen(code), 1024);
		assert_int_equal(fsp_recover(fsp_view_of(public_pem), fsp_view_of(code), &out, &objection), FSP_OK);
		assert_null(objection);
		assert_int_equal(out.length, lengths[i]);
		assert_memory_equal(fsp_buffer_view(&out).data, text, lengths[i]);
		fsp_buffer_free(&out);
		/* Another character, one less and four more: this key made none of them. */
		for (int change = 0; change < 3; change++) {
			char other[2 * LONGEST_BYTES];

			fsp_buffer_init(&out, LONGEST_BYTES);
			snprintf(other, sizeof(other), "%.*s%s", change == 1 ? 1023 : 1024, code, change == 2 ? "AAAA" : "");
			other[500] = change != 0 ? other[500] : other[500] == 'A' ? 'B' : 'A';
			assert_int_equal(fsp_recover(fsp_view_of(public_pem), fsp_view_of(other), &out, &objection), FSP_ERROR_SIGNATURE);
			assert_null(objection);
			assert_int_equal(out.length, 0);
			fsp_buffer_free(&out);
		}
	}
	assert_int_equal(ERR_peek_error(), 0);
}

/* More than the buffer may hold is an error, not a part of the text. */
static void test_buffer_that_is_too_small(void **state)
{
	char code[2 * LONGEST_BYTES];
	const char *objection;
	fsp_buffer out;

	(void)state;
	encrypt("1234567890", 10, code);
	for (size_t room = 9; room <= 10; room++) {
		fsp_buffer_init(&out, room);
		assert_int_equal(fsp_recover(fsp_view_of(public_pem), fsp_view_of(code), &out, &objection),
			room == 10 ? FSP_OK : FSP_ERROR_MALFORMED);
		assert_int_equal(out.length, room == 10 ? 10 : 0);
		fsp_buffer_free(&out);
	}
}

/* A bit more or less than a key may have is refused before anything is read; a bit less is tried. */
static void test_sizes_of_keys(void **state)
{
	static const struct { int bits; const char *objection; } cases[] = {
		{255, "must have 256 bits or more"}, {256, NULL}, {257, NULL}, {6143, NULL}, {6144, NULL},
		{6145, "must have 6144 bits or less"}, {6152, "must have 6144 bits or less"}, {8192, "must have 6144 bits or less"},
	};
	static char code[1100];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const size_t bytes = ((size_t)cases[i].bits + 7) / 8;
		BIGNUM *modulus = BN_new();
		char pem[2048];
		const char *objection;
		unsigned char zeros[1024] = {0};
		fsp_buffer out;

		/* As long as what such a key makes. */
		fsp_base64(zeros, bytes < 768 ? bytes : 768, code);
		assert_int_equal(BN_set_bit(modulus, cases[i].bits - 1), 1);
		assert_int_equal(BN_set_bit(modulus, 0), 1);
		write_public_key(modulus, 65537, pem, sizeof(pem));
		fsp_buffer_init(&out, LONGEST_BYTES);
		assert_int_equal(fsp_recover(fsp_view_of(pem), fsp_view_of(code), &out, &objection),
			cases[i].objection != NULL ? FSP_ERROR_VALIDATION : FSP_ERROR_SIGNATURE);
		if (cases[i].objection != NULL) {
			assert_string_equal(objection, cases[i].objection);
		} else {
			assert_null(objection);
		}
		assert_int_equal(out.length, 0);
		assert_int_equal(ERR_peek_error(), 0);
		fsp_buffer_free(&out);
		BN_free(modulus);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_longest_key), cmocka_unit_test(test_buffer_that_is_too_small),
		cmocka_unit_test(test_sizes_of_keys),
	};

	return cmocka_run_group_tests(tests, read_longest, free_longest);
}
