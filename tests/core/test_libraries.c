/* A function of OpenSSL's or the system's fails although nothing is wrong with what it was given: the n-th such call,
 * for every n until none fails. No signature is made or believed that is not right, and no error of OpenSSL's stays.
 * The linker puts these functions before the libraries': see core/Makefile. */
#include "decoding.h"
#include "sample_keys.h"

#include "../../core/base/clock.h"
#include "../../core/crypto/key.h"
#include "../../core/crypto/random.h"
#include "../../core/engine/engine.h"

#include <openssl/bio.h>
#include <openssl/decoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <time.h>

/* ------------------------------------------------------------------ what stands before the libraries */

static unsigned until_failure;            /* 0: nothing fails */
static unsigned calls;

static bool fails(void)
{
	return ++calls == until_failure;
}

#define FAILING_SILENTLY(type, failure, name, parameters, arguments) \
	type __real_##name parameters; \
	type __wrap_##name parameters; \
	type __wrap_##name parameters \
	{ \
		return fails() ? failure : __real_##name arguments; \
	}

/* Most functions of OpenSSL's leave an error where they fail. */
#define FAILING(type, failure, name, parameters, arguments) \
	FAILING_SILENTLY(type, (ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR), failure), name, parameters, arguments)

FAILING(int, 0, RAND_bytes, (unsigned char *out, int count), (out, count))
FAILING(int, 0, EVP_DigestInit_ex2, (EVP_MD_CTX *c, const EVP_MD *type, const OSSL_PARAM *p), (c, type, p))
FAILING(int, 0, EVP_DigestUpdate, (EVP_MD_CTX *c, const void *data, size_t size), (c, data, size))
FAILING(int, 0, EVP_DigestFinal_ex, (EVP_MD_CTX *c, unsigned char *out, unsigned *size), (c, out, size))
FAILING(int, 0, EVP_DigestSignInit_ex, (EVP_MD_CTX *c, EVP_PKEY_CTX **k, const char *d, OSSL_LIB_CTX *l, const char *q,
	EVP_PKEY *key, const OSSL_PARAM *p), (c, k, d, l, q, key, p))
FAILING(int, 0, EVP_DigestSign, (EVP_MD_CTX *c, unsigned char *out, size_t *size, const unsigned char *text,
size_t length),
	(c, out, size, text, length))
FAILING(int, 0, EVP_PKEY_verify_recover_init, (EVP_PKEY_CTX *c), (c))
FAILING(int, 0, EVP_PKEY_CTX_set_rsa_padding, (EVP_PKEY_CTX *c, int padding), (c, padding))
FAILING(int, 0, EVP_PKEY_CTX_set_signature_md, (EVP_PKEY_CTX *c, const EVP_MD *type), (c, type))
FAILING(int, 0, EVP_PKEY_verify_recover, (EVP_PKEY_CTX *c, unsigned char *out, size_t *size, const unsigned char *s,
size_t length),
	(c, out, size, s, length))
FAILING(int, 0, EVP_PKEY_get_bn_param, (const EVP_PKEY *key, const char *name, BIGNUM **number), (key, name, number))
FAILING_SILENTLY(int, 0, EVP_PKEY_up_ref, (EVP_PKEY *key), (key))
FAILING(EVP_PKEY *, NULL, EVP_PKEY_dup, (EVP_PKEY *key), (key))
FAILING(int, 0, OSSL_DECODER_from_bio, (OSSL_DECODER_CTX *c, BIO *bio), (c, bio))
FAILING(OSSL_DECODER_CTX *, NULL, OSSL_DECODER_CTX_new_for_pkey, (EVP_PKEY **key, const char *input,
const char *structure,
	const char *type, int selection, OSSL_LIB_CTX *l, const char *q), (key, input, structure, type, selection, l, q))
FAILING(EVP_MD *, NULL, EVP_MD_fetch, (OSSL_LIB_CTX *l, const char *name, const char *q), (l, name, q))
FAILING(EVP_MD_CTX *, NULL, EVP_MD_CTX_new, (void), ())
FAILING(EVP_PKEY_CTX *, NULL, EVP_PKEY_CTX_new_from_pkey, (OSSL_LIB_CTX *l, EVP_PKEY *key, const char *q), (l, key, q))
FAILING(BIO *, NULL, BIO_new_mem_buf, (const void *data, int size), (data, size))
FAILING_SILENTLY(int, -1, clock_gettime, (clockid_t id, struct timespec *now), (id, now))

/* ------------------------------------------------------------------ every call */

/* Runs it with the n-th call failing; each run checks itself. */
static void with_every_failure(void (*run)(bool failing), unsigned least)
{
	unsigned n = 1;

	for (;; n++) {
		ERR_clear_error();
		calls = 0;
		until_failure = n;
		run(true);
		until_failure = 0;
		if (calls < n) {
			break;
		}
		/* And then it works. */
		run(false);
		assert_true(n < 1000);
	}
	assert_true(n > least);
}

static void run_formulas(bool failing)
{
	static fsp_formula *const formulas[] = {fsp_sign_legacy, fsp_sign_card, fsp_sign_card_token, fsp_sign_card_sha256};
	static const size_t lengths[] = {40, 40, 40, 44};
	const fsp_view parts[] = {FSP_LITERAL_VIEW("ORDER-1"), FSP_LITERAL_VIEW("10000.00"), FSP_LITERAL_VIEW("0")};
	char out[FSP_SIGNATURE_MAXIMUM];

	for (size_t i = 0; i < CASES(formulas); i++) {
		fsp_result result = formulas[i](FSP_LITERAL_VIEW("TEST01"), FSP_LITERAL_VIEW("abcde"), parts, 3, out);

		assert_true(result == FSP_OK || (failing && (result == FSP_ERROR_INTERNAL || result == FSP_ERROR_MEMORY)));
		assert_int_equal(strlen(out), result == FSP_OK ? lengths[i] : 0);
		assert_true(i != 1 || result != FSP_OK || strcmp(out, "52CCD214AA10280D6656F08D06DAF88308E5B76C") == 0);
	}
	assert_true(ERR_peek_error() == 0);
}

static void test_formulas(void **state)
{
	(void)state;
	with_every_failure(run_formulas, 10);
}

static void run_keys(bool failing)
{
	const fsp_view text = FSP_LITERAL_VIEW("text"), other = FSP_LITERAL_VIEW("other");
	fsp_key *private_key = NULL, *public_key = NULL, *shared = NULL;
	char out[FSP_SIGNATURE_MAXIMUM];
	const char *objection;
	fsp_result result;

	result = fsp_key_parse(&private_key, FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true, &objection);
	assert_true(result == FSP_OK || failing);
	assert_int_equal(private_key != NULL, result == FSP_OK);
	result = fsp_key_parse(&public_key, FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY), FSP_NO_VIEW, false, &objection);
	assert_true(result == FSP_OK || failing);
	assert_int_equal(public_key != NULL, result == FSP_OK);
	if (private_key != NULL) {
		result = fsp_key_share(&shared, private_key);
		assert_true(result == FSP_OK || failing);
		result = fsp_key_sign(private_key, text, out);
		assert_true(result == FSP_OK || (failing && (result == FSP_ERROR_INTERNAL || result == FSP_ERROR_MEMORY)));
		assert_int_equal(strlen(out), result == FSP_OK ? 344 : 0);
		if (result == FSP_OK && public_key != NULL) {
			result = fsp_key_verify(public_key, text, fsp_view_of(out));
			assert_true(result == FSP_OK || failing);
			assert_int_not_equal(fsp_key_verify(public_key, other, fsp_view_of(out)), FSP_OK);
		}
	}
	fsp_key_free(shared);
	fsp_key_free(private_key);
	fsp_key_free(public_key);
	assert_true(ERR_peek_error() == 0);
}

static void test_keys(void **state)
{
	(void)state;
	with_every_failure(run_keys, 12);
}

static void run_random(bool failing)
{
	char digits[33] = "";

	for (unsigned i = 0; i < 50; i++) {
		assert_true(fsp_random(7) < 7);
	}
	assert_int_equal(fsp_random(0), 0);
	assert_true(fsp_random_digits(digits, 32) || failing);
	assert_true(ERR_peek_error() == 0);
}

static void test_random(void **state)
{
	(void)state;
	with_every_failure(run_random, 50);
}

/* Without MD5 only what needs it fails; without the others nothing starts. */
static void test_missing_digests(void **state)
{
	const fsp_view parts[] = {FSP_LITERAL_VIEW("a")};
	char out[FSP_SIGNATURE_MAXIMUM];

	(void)state;
	for (unsigned missing = 1; missing <= 3; missing++) {
		fsp_sign_shutdown();
		calls = 0;
		until_failure = missing;
		assert_int_equal(fsp_sign_startup(), missing == 1 ? FSP_OK : FSP_ERROR_INTERNAL);
		until_failure = 0;
		if (missing == 1) {
			assert_int_equal(fsp_sign_legacy(FSP_LITERAL_VIEW("n"), FSP_LITERAL_VIEW("p"), parts, 1, out),
				FSP_ERROR_INTERNAL);
			assert_string_equal(out, "");
			assert_int_equal(fsp_sign_card(FSP_LITERAL_VIEW("n"), FSP_LITERAL_VIEW("p"), parts, 1, out), FSP_OK);
		}
	}
	fsp_sign_shutdown();
	assert_int_equal(fsp_sign_startup(), FSP_OK);
}

/* A clock that cannot be read: the coarser one says the same second, or the next. */
static void test_a_clock_that_fails(void **state)
{
	const int64_t before = (int64_t)time(NULL);
	int64_t now;

	(void)state;
	calls = 0;
	until_failure = 1;
	now = fsp_wall_seconds();
	until_failure = 0;
	assert_true(now >= before && now <= (int64_t)time(NULL));
}

static int startup(void **state)
{
	(void)state;
	return fsp_sign_startup() == FSP_OK ? 0 : -1;
}

static int stop(void **state)
{
	(void)state;
	fsp_sign_shutdown();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_formulas), cmocka_unit_test(test_keys), cmocka_unit_test(test_random),
		cmocka_unit_test(test_missing_digests), cmocka_unit_test(test_a_clock_that_fails),
	};

	return cmocka_run_group_tests(tests, startup, stop);
}
