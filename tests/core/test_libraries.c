/* A function of OpenSSL's or the system's fails although nothing is wrong with what it was given: the n-th such call,
 * for every n until none fails. No signature is made or believed that is not right, and no error of OpenSSL's stays.
 * The linker puts these functions before the libraries': see core/Makefile. */
#include "decoding.h"
#include "sample_keys.h"
#include "vector_files.h"

#include "../../core/base/clock.h"
#include "../../core/crypto/cipher.h"
#include "../../core/crypto/key_cache.h"
#include "../../core/crypto/random.h"
#include "../../core/crypto/recover.h"
#include "../../core/engine/engine.h"

#include <limits.h>
#include <openssl/bio.h>
#include <openssl/decoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <time.h>
#include <unistd.h>

/* ------------------------------------------------------------------ what stands before the libraries */

static unsigned until_failure;            /* 0: nothing fails */
static unsigned calls;
static cJSON *vectors;

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

FAILING(int, 0, EVP_DigestInit_ex2, (EVP_MD_CTX *c, const EVP_MD *type, const OSSL_PARAM *p), (c, type, p))
FAILING(int, 0, EVP_DigestUpdate, (EVP_MD_CTX *c, const void *data, size_t size), (c, data, size))
FAILING(int, 0, EVP_DigestFinal_ex, (EVP_MD_CTX *c, unsigned char *out, unsigned *size), (c, out, size))
FAILING(EVP_PKEY_CTX *, NULL, EVP_PKEY_CTX_dup, (const EVP_PKEY_CTX *c), (c))
FAILING(int, 0, EVP_PKEY_verify_recover_init, (EVP_PKEY_CTX *c), (c))
FAILING(int, 0, EVP_PKEY_CTX_set_rsa_padding, (EVP_PKEY_CTX *c, int padding), (c, padding))
FAILING(int, 0, EVP_PKEY_CTX_set_signature_md, (EVP_PKEY_CTX *c, const EVP_MD *type), (c, type))
FAILING(int, 0, EVP_PKEY_get_bn_param, (const EVP_PKEY *key, const char *name, BIGNUM **number), (key, name, number))
FAILING_SILENTLY(int, 0, CRYPTO_THREAD_run_once, (CRYPTO_ONCE *once, void (*run)(void)), (once, run))
FAILING(EVP_PKEY *, NULL, EVP_PKEY_dup, (EVP_PKEY *key), (key))
FAILING(int, 0, OSSL_DECODER_from_bio, (OSSL_DECODER_CTX *c, BIO *bio), (c, bio))
FAILING(OSSL_DECODER_CTX *, NULL, OSSL_DECODER_CTX_new_for_pkey, (EVP_PKEY **key, const char *input,
const char *structure,
	const char *type, int selection, OSSL_LIB_CTX *l, const char *q), (key, input, structure, type, selection, l, q))
FAILING(EVP_MD *, NULL, EVP_MD_fetch, (OSSL_LIB_CTX *l, const char *name, const char *q), (l, name, q))
FAILING(EVP_MD_CTX *, NULL, EVP_MD_CTX_new, (void), ())
FAILING(EVP_PKEY_CTX *, NULL, EVP_PKEY_CTX_new_from_pkey, (OSSL_LIB_CTX *l, EVP_PKEY *key, const char *q), (l, key, q))
FAILING(BIO *, NULL, BIO_new_mem_buf, (const void *data, int size), (data, size))
FAILING(EVP_CIPHER *, NULL, EVP_CIPHER_fetch, (OSSL_LIB_CTX *l, const char *name, const char *q), (l, name, q))
FAILING(int, 0, EVP_EncryptInit_ex2, (EVP_CIPHER_CTX *c, const EVP_CIPHER *cipher, const unsigned char *key,
	const unsigned char *iv, const OSSL_PARAM *p), (c, cipher, key, iv, p))
FAILING(int, 0, EVP_EncryptUpdate, (EVP_CIPHER_CTX *c, unsigned char *out, int *written, const unsigned char *text,
	int length), (c, out, written, text, length))
FAILING(int, 0, EVP_EncryptFinal_ex, (EVP_CIPHER_CTX *c, unsigned char *out, int *written), (c, out, written))
FAILING_SILENTLY(void *, NULL, calloc, (size_t count, size_t size), (count, size))
FAILING_SILENTLY(int, -1, clock_gettime, (clockid_t id, struct timespec *now), (id, now))

/* These may also succeed with something else than they were asked for: a signature of another text, which a fault in the
 * computation would be, and less than a digest. */
static unsigned wrong_signatures;         /* so many */
static bool makes_less;
static bool counts_up;                    /* for random bytes: 0, 1 and so on */
static pid_t other_process;               /* 0: the real one */

int __real_EVP_PKEY_sign(EVP_PKEY_CTX *c, unsigned char *out, size_t *size, const unsigned char *text, size_t length);
int __wrap_EVP_PKEY_sign(EVP_PKEY_CTX *c, unsigned char *out, size_t *size, const unsigned char *text, size_t length);
int __wrap_EVP_PKEY_sign(EVP_PKEY_CTX *c, unsigned char *out, size_t *size, const unsigned char *text, size_t length)
{
	static const unsigned char other[FSP_SHA256_SIZE];

	if (fails()) {
		ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
		return 0;
	}
	if (wrong_signatures > 0) {
		wrong_signatures--;
		text = other;
	}
	return __real_EVP_PKEY_sign(c, out, size, text, length);
}

int __real_RAND_bytes(unsigned char *out, int count);
int __wrap_RAND_bytes(unsigned char *out, int count);
int __wrap_RAND_bytes(unsigned char *out, int count)
{
	static unsigned char next;

	if (fails()) {
		ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
		return 0;
	}
	for (int i = 0; counts_up && i < count; i++) {
		out[i] = next++;
	}
	return counts_up ? 1 : __real_RAND_bytes(out, count);
}

int __real_EVP_PKEY_verify_recover(EVP_PKEY_CTX *c, unsigned char *out, size_t *size, const unsigned char *s, size_t length);
int __wrap_EVP_PKEY_verify_recover(EVP_PKEY_CTX *c, unsigned char *out, size_t *size, const unsigned char *s, size_t length);
int __wrap_EVP_PKEY_verify_recover(EVP_PKEY_CTX *c, unsigned char *out, size_t *size, const unsigned char *s, size_t length)
{
	int result;

	if (fails()) {
		ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
		return 0;
	}
	result = __real_EVP_PKEY_verify_recover(c, out, size, s, length);
	*size -= makes_less ? 1 : 0;
	return result;
}

unsigned char *__real_HMAC(const EVP_MD *type, const void *key, int key_length, const unsigned char *text, size_t length,
	unsigned char *out, unsigned *size);
unsigned char *__wrap_HMAC(const EVP_MD *type, const void *key, int key_length, const unsigned char *text, size_t length,
	unsigned char *out, unsigned *size);
unsigned char *__wrap_HMAC(const EVP_MD *type, const void *key, int key_length, const unsigned char *text, size_t length,
	unsigned char *out, unsigned *size)
{
	unsigned char *result;

	if (fails()) {
		ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
		return NULL;
	}
	/* OpenSSL 3.0.0 takes a key that is NULL for none at all, however long it is. */
	assert_non_null(key);
	result = __real_HMAC(type, key, key_length, text, length, out, size);
	*size -= makes_less ? 1 : 0;
	return result;
}

pid_t __real_getpid(void);
pid_t __wrap_getpid(void);
pid_t __wrap_getpid(void)
{
	return other_process != 0 ? other_process : __real_getpid();
}

/* Only a handle more may fail: one less would never be freed. */
int __real_CRYPTO_atomic_add(int *value, int amount, int *sum, CRYPTO_RWLOCK *lock);
int __wrap_CRYPTO_atomic_add(int *value, int amount, int *sum, CRYPTO_RWLOCK *lock);
int __wrap_CRYPTO_atomic_add(int *value, int amount, int *sum, CRYPTO_RWLOCK *lock)
{
	return amount > 0 && fails() ? 0 : __real_CRYPTO_atomic_add(value, amount, sum, lock);
}

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

/* A key is there whether it could be kept or not. */
static void run_kept_keys(bool failing)
{
	fsp_key *keys[2] = {NULL, NULL};
	fsp_cache *cache = NULL;

	for (size_t i = 0; i < CASES(keys); i++) {
		const char *objection;
		const fsp_result result = fsp_key_fetch(&cache, &keys[i], FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY), FSP_NO_VIEW, false,
			&objection);

		assert_true(result == FSP_OK || failing);
		assert_int_equal(keys[i] != NULL, result == FSP_OK);
	}
	assert_true(fsp_cache_count(cache) == 1 || failing);
	assert_true(keys[0] == keys[1] || failing);
	for (size_t i = 0; i < CASES(keys); i++) {
		fsp_key_free(keys[i]);
	}
	fsp_cache_close(&cache);
	assert_true(ERR_peek_error() == 0);
}

static void test_kept_keys(void **state)
{
	(void)state;
	with_every_failure(run_kept_keys, 12);
}

static void run_recovery(bool failing)
{
	const cJSON *vector = cJSON_GetObjectItemCaseSensitive(vectors, "permata");
	const char *objection;
	fsp_buffer out;
	fsp_result result;

	fsp_buffer_init(&out, 1000);
	result = fsp_recover(fsp_view_of(vector_text(vector, "public_key")), fsp_view_of(vector_text(vector, "code")), &out,
		&objection);
	assert_true(result == FSP_OK || failing);
	assert_true(result != FSP_OK || fsp_view_is(fsp_buffer_view(&out), vector_text(vector, "result")));
	assert_true(result == FSP_OK || fsp_buffer_view(&out).length == 0);
	fsp_buffer_free(&out);
	assert_true(ERR_peek_error() == 0);
}

static void test_recovery(void **state)
{
	(void)state;
	with_every_failure(run_recovery, 4);
}

/* A block of cipher text, and the digest of RFC 4231, test case 2. */
static void run_ciphers(bool failing)
{
	static const unsigned char key[FSP_AES_KEY_SIZE], iv[FSP_AES_BLOCK_SIZE];
	static const unsigned char expected[] = {0x5b, 0xdc, 0xc1, 0x46, 0xbf, 0x60, 0x75, 0x4e};
	unsigned char digest[FSP_SHA256_SIZE];
	fsp_buffer out;
	fsp_result result;

	fsp_buffer_init(&out, 1000);
	result = fsp_aes_base64(key, iv, FSP_LITERAL_VIEW("text"), &out);
	assert_true(result == FSP_OK || (failing && result == FSP_ERROR_INTERNAL));
	assert_int_equal(fsp_buffer_view(&out).length, result == FSP_OK ? 24 : 0);
	fsp_buffer_free(&out);
	result = fsp_hmac_sha256(FSP_LITERAL_VIEW("Jefe"), FSP_LITERAL_VIEW("what do ya want for nothing?"), digest);
	assert_true(result == FSP_OK || (failing && result == FSP_ERROR_INTERNAL));
	assert_true(result != FSP_OK || memcmp(digest, expected, sizeof(expected)) == 0);
	result = fsp_hmac_sha256(FSP_NO_VIEW, FSP_LITERAL_VIEW("text"), digest);
	assert_true(result == FSP_OK || (failing && result == FSP_ERROR_INTERNAL));
	assert_true(ERR_peek_error() == 0);
}

static void test_ciphers(void **state)
{
	(void)state;
	with_every_failure(run_ciphers, 5);
}

/* A signature that is not right never leaves: a copy of the key makes another, or there is none. */
static void test_wrong_signatures(void **state)
{
	const fsp_view text = FSP_LITERAL_VIEW("text");
	char right[FSP_SIGNATURE_MAXIMUM], out[FSP_SIGNATURE_MAXIMUM];
	unsigned char digest[FSP_SHA256_SIZE];
	const char *objection;
	fsp_key *key;

	(void)state;
	assert_int_equal(fsp_key_parse(&key, FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true, &objection), FSP_OK);
	assert_int_equal(fsp_key_sign(key, text, right), FSP_OK);
	wrong_signatures = 1;
	assert_int_equal(fsp_key_sign(key, text, out), FSP_OK);
	assert_string_equal(out, right);
	wrong_signatures = 2;
	assert_int_equal(fsp_key_sign(key, text, out), FSP_ERROR_INTERNAL);
	assert_string_equal(out, "");
	wrong_signatures = 0;
	/* In another process a copy signs at once: two wrong signatures are one too many. */
	other_process = __real_getpid() + 1;
	assert_int_equal(fsp_key_sign(key, text, out), FSP_OK);
	assert_string_equal(out, right);
	wrong_signatures = 1;
	assert_int_equal(fsp_key_sign(key, text, out), FSP_ERROR_INTERNAL);
	assert_string_equal(out, "");
	wrong_signatures = 0;
	other_process = 0;
	makes_less = true;
	assert_int_equal(fsp_key_open(key, fsp_view_of(right), digest), FSP_ERROR_SIGNATURE);
	assert_int_equal(fsp_key_sign(key, text, out), FSP_ERROR_INTERNAL);
	assert_int_equal(fsp_hmac_sha256(text, text, digest), FSP_ERROR_INTERNAL);
	makes_less = false;
	assert_int_equal(fsp_key_verify(key, text, fsp_view_of(right)), FSP_OK);
	fsp_key_free(key);
}

/* Lengths that OpenSSL cannot be told. Nothing reads so far. */
static void test_impossible_lengths(void **state)
{
	static const unsigned char key[FSP_AES_KEY_SIZE], iv[FSP_AES_BLOCK_SIZE];
	unsigned char digest[FSP_SHA256_SIZE];
	fsp_buffer out;

	(void)state;
	fsp_buffer_init(&out, 1000);
	assert_int_equal(fsp_aes_base64(key, iv, (fsp_view){"", INT_MAX / 2}, &out), FSP_ERROR_MEMORY);
	assert_int_equal(fsp_buffer_view(&out).length, 0);
	fsp_buffer_free(&out);
	assert_int_equal(fsp_hmac_sha256((fsp_view){"", (size_t)INT_MAX + 1}, FSP_NO_VIEW, digest), FSP_ERROR_INTERNAL);
}

/* What a child process inherits of the kept keys is let go and not used. */
static void test_inherited_caches(void **state)
{
	fsp_cache *cache = NULL;
	fsp_key *key;
	const char *objection;

	(void)state;
	for (unsigned i = 0; i < 2; i++) {
		other_process = i > 0 ? __real_getpid() + 1 : 0;
		assert_int_equal(fsp_key_fetch(&cache, &key, FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY), FSP_NO_VIEW, false, &objection),
			FSP_OK);
		assert_int_equal(fsp_cache_count(cache), 1);
		fsp_key_free(key);
	}
	other_process = __real_getpid() + 2;
	assert_int_equal(fsp_key_fetch(&cache, &key, FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true, &objection), FSP_OK);
	assert_int_equal(fsp_cache_count(cache), 1);
	fsp_key_free(key);
	other_process = 0;
	fsp_cache_close(&cache);
}

static void run_random(bool failing)
{
	char digits[33] = "";

	for (unsigned i = 0; i < 50; i++) {
		assert_true(fsp_random(7) < 7);
		assert_int_equal(fsp_random(1), 0);
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

/* Of evenly spread bytes each digit is made as often as any other, and what others' errors left stays. */
static void test_even_digits(void **state)
{
	char digits[16 * 250 + 1] = "";
	unsigned counts[10] = {0};

	(void)state;
	ERR_raise(ERR_LIB_USER, ERR_R_DISABLED);
	counts_up = true;
	assert_true(fsp_random_digits(digits, sizeof(digits) - 1));
	counts_up = false;
	assert_int_equal(ERR_GET_REASON(ERR_peek_last_error()), ERR_R_DISABLED);
	ERR_clear_error();
	for (size_t i = 0; i < sizeof(digits) - 1; i++) {
		assert_in_range(digits[i], '0', '9');
		counts[digits[i] - '0']++;
	}
	for (size_t i = 0; i < CASES(counts); i++) {
		assert_int_equal(counts[i], 16 * 25);
	}
}

/* Without MD5 only what needs it fails; without the others nothing starts, nor where OpenSSL cannot look for them. */
static void test_missing_digests(void **state)
{
	enum { LOOKING = 1, MD5_MISSING, SHA1_MISSING, SHA256_MISSING };
	const fsp_view parts[] = {FSP_LITERAL_VIEW("a")};
	char out[FSP_SIGNATURE_MAXIMUM];

	(void)state;
	for (unsigned missing = LOOKING; missing <= SHA256_MISSING; missing++) {
		fsp_sign_shutdown();
		calls = 0;
		until_failure = missing;
		assert_int_equal(fsp_sign_startup(), missing == MD5_MISSING ? FSP_OK : FSP_ERROR_INTERNAL);
		until_failure = 0;
		if (missing == MD5_MISSING) {
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
	vectors = read_json_vector("sendme_signatures.json");
	return fsp_sign_startup() == FSP_OK ? 0 : -1;
}

static int stop(void **state)
{
	(void)state;
	cJSON_Delete(vectors);
	fsp_sign_shutdown();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_formulas), cmocka_unit_test(test_keys), cmocka_unit_test(test_kept_keys), cmocka_unit_test(test_wrong_signatures),
		cmocka_unit_test(test_impossible_lengths), cmocka_unit_test(test_inherited_caches),
		cmocka_unit_test(test_recovery), cmocka_unit_test(test_ciphers), cmocka_unit_test(test_random), cmocka_unit_test(test_even_digits),
		cmocka_unit_test(test_missing_digests), cmocka_unit_test(test_a_clock_that_fails),
	};

	return cmocka_run_group_tests(tests, startup, stop);
}
