/* Keys in use: signatures, the cache of parsed keys, forks and threads. */
#include "key_pairs.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

/* ------------------------------------------------------------------ signatures */

static void test_signatures_of_other_shapes(void **state)
{
	static const char *const garbage[] = {"", "=", "AAAA", "not base64 at all"};
	static const char *const skipped[] = {"    ", "\n\n\n\n", "----", "\r\n--"};
	fsp_key *key = parsed(FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true);
	const fsp_view text = FSP_LITERAL_VIEW("text");
	char signature[FSP_SIGNATURE_MAXIMUM];
	unsigned char digest[32];

	(void)state;
	assert_int_equal(fsp_key_sign(key, text, signature), FSP_OK);
	assert_int_equal(fsp_key_open(key, fsp_view_of(signature), digest), FSP_OK);
	for (size_t i = 0; i < CASES(garbage); i++) {
		assert_int_equal(fsp_key_verify(key, text, fsp_view_of(garbage[i])), FSP_ERROR_SIGNATURE);
	}
	for (size_t i = 0; i < strlen(signature); i += 11) {
		const char was = signature[i];

		signature[i] = was == 'A' ? 'B' : 'A';
		assert_int_equal(fsp_key_verify(key, text, fsp_view_of(signature)), FSP_ERROR_SIGNATURE);
		signature[i] = '\n';
		assert_int_equal(fsp_key_verify(key, text, fsp_view_of(signature)), FSP_ERROR_SIGNATURE);
		signature[i] = was;
	}
	/* OpenSSL's decoder passes over these at the ends: fewer bytes than the key's come out. */
	for (size_t i = 0; i < CASES(skipped); i++) {
		char other[FSP_SIGNATURE_MAXIMUM];

		memcpy(other, signature, sizeof(other));
		memcpy(other + strlen(signature) - 4, skipped[i], 4);
		assert_int_equal(fsp_key_verify(key, text, fsp_view_of(other)), FSP_ERROR_SIGNATURE);
		memset(other, skipped[i][0], strlen(signature));
		assert_int_equal(fsp_key_verify(key, text, fsp_view_of(other)), FSP_ERROR_SIGNATURE);
	}
	assert_int_equal(fsp_key_verify(key, text, (fsp_view){signature, 340}), FSP_ERROR_SIGNATURE);
	assert_int_equal(fsp_key_verify(key, text, fsp_view_of(signature)), FSP_OK);
	assert_int_equal(ERR_peek_error(), 0);
	fsp_key_free(key);
}

/* OpenSSL's decoder takes an equals sign for an A, and looks neither at what stands in the place of the padding nor at
 * the bits that no byte needs. */
static void test_other_spellings_of_a_signature(void **state)
{
	fsp_key *key = parsed(FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true);
	const fsp_view text = FSP_LITERAL_VIEW("text");
	char signature[FSP_SIGNATURE_MAXIMUM];
	size_t length;

	(void)state;
	assert_int_equal(fsp_key_sign(key, text, signature), FSP_OK);
	length = strlen(signature);
	assert_string_equal(signature + length - 2, "==");
	assert_non_null(strchr(signature, 'A'));
	{
		const struct { size_t at; char c; } changes[] = {
			{length - 1, 'A'}, {length - 1, '0'}, {length - 2, 'A'}, {length - 2, '/'},
			{length - 3, (char)(signature[length - 3] + 1)}, {(size_t)(strchr(signature, 'A') - signature), '='},
		};

		for (size_t i = 0; i < CASES(changes); i++) {
			const char was = signature[changes[i].at];

			signature[changes[i].at] = changes[i].c;
			assert_int_equal(fsp_key_verify(key, text, fsp_view_of(signature)), FSP_ERROR_SIGNATURE);
			signature[changes[i].at] = was;
		}
	}
	assert_int_equal(fsp_key_verify(key, text, fsp_view_of(signature)), FSP_OK);
	fsp_key_free(key);
}

/* The same padding with another digest's name is no signature with SHA-256. */
static void test_other_digests(void **state)
{
	static const char *const digests[] = {"SHA1", "SHA512"};
	fsp_key *key = parsed(FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY), FSP_NO_VIEW, false);
	BIO *bio = BIO_new_mem_buf(SAMPLE_PRIVATE_KEY, -1);
	EVP_PKEY *pkey = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);

	(void)state;
	assert_non_null(pkey);
	for (size_t i = 0; i < CASES(digests); i++) {
		EVP_MD_CTX *context = EVP_MD_CTX_new();
		unsigned char bytes[256];
		char text[400];
		size_t length = sizeof(bytes);

		assert_int_equal(EVP_DigestSignInit_ex(context, NULL, digests[i], NULL, NULL, pkey, NULL), 1);
		assert_int_equal(EVP_DigestSign(context, bytes, &length, (const unsigned char *)"text", 4), 1);
		EVP_EncodeBlock((unsigned char *)text, bytes, (int)length);
		assert_int_equal(fsp_key_verify(key, FSP_LITERAL_VIEW("text"), fsp_view_of(text)), FSP_ERROR_SIGNATURE);
		EVP_MD_CTX_free(context);
	}
	EVP_PKEY_free(pkey);
	BIO_free(bio);
	fsp_key_free(key);
}

/* ------------------------------------------------------------------ cache */

static fsp_key *fetched(fsp_cache **cache, fsp_view text, fsp_view passphrase, bool is_private)
{
	const char *objection;
	fsp_key *key;

	assert_int_equal(fsp_key_fetch(cache, &key, text, passphrase, is_private, &objection), FSP_OK);
	assert_null(objection);
	return key;
}

static void test_cache(void **state)
{
	const fsp_view private_text = FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY),
		public_text = FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY);
	fsp_view encrypted = read_vector("keys/encrypted_pkcs8.pem");
	fsp_cache *cache = NULL;
	const char *objection;
	fsp_key *first, *second, *third;

	(void)state;
	assert_int_equal(fsp_cache_count(cache), 0);
	first = fetched(&cache, private_text, FSP_NO_VIEW, true);
	second = fetched(&cache, private_text, FSP_NO_VIEW, true);
	assert_int_equal(fsp_cache_count(cache), 1);
	third = fetched(&cache, public_text, FSP_NO_VIEW, false);
	assert_int_equal(fsp_cache_count(cache), 2);
	/* Each handle is its owner's. */
	fsp_key_free(first);
	assert_pair(second, third);
	/* A right passphrase, kept, is none for a wrong one, nor for none; failures are not kept. */
	first = fetched(&cache, encrypted, PASSPHRASE, true);
	fsp_key_free(first);
	assert_int_equal(fsp_cache_count(cache), 3);
	assert_int_equal(fsp_key_fetch(&cache, &first, encrypted, FSP_LITERAL_VIEW("rahasio"), true, &objection),
		FSP_ERROR_VALIDATION);
	assert_int_equal(fsp_key_fetch(&cache, &first, encrypted, FSP_NO_VIEW, true, &objection), FSP_ERROR_VALIDATION);
	assert_int_equal(fsp_key_fetch(&cache, &first, private_text, FSP_NO_VIEW, false, &objection), FSP_ERROR_VALIDATION);
	assert_int_equal(fsp_cache_count(cache), 3);
	/* Keys outlive it. */
	fsp_cache_close(&cache);
	assert_null(cache);
	fsp_cache_close(&cache);
	assert_pair(second, third);
	fsp_key_free(second);
	fsp_key_free(third);
	first = fetched(NULL, public_text, FSP_NO_VIEW, false);
	fsp_key_free(first);
	free((char *)encrypted.data);
}

/* Texts that differ in their blanks are different texts: more of them than there is room for. */
static void test_cache_is_bounded(void **state)
{
	char text[sizeof(SAMPLE_PUBLIC_KEY) + 64];
	fsp_cache *cache = NULL;
	fsp_key *held[2 * FSP_CACHE_ENTRIES], *private_key = parsed(FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW,
		true);

	(void)state;
	for (unsigned i = 0; i < CASES(held); i++) {
		snprintf(text, sizeof(text), "%*s%s", (int)i + 1, " ", SAMPLE_PUBLIC_KEY);
		held[i] = fetched(&cache, fsp_view_of(text), FSP_NO_VIEW, false);
		assert_true(fsp_cache_count(cache) <= FSP_CACHE_ENTRIES);
	}
	assert_int_equal(fsp_cache_count(cache), FSP_CACHE_ENTRIES);
	fsp_cache_close(&cache);
	for (unsigned i = 0; i < CASES(held); i++) {
		assert_pair(private_key, held[i]);
		fsp_key_free(held[i]);
	}
	fsp_key_free(private_key);
}

/* A child empties what it inherited, and signs with a copy: it and its parent are both right. */
static void test_fork(void **state)
{
	fsp_cache *cache = NULL;
	fsp_key *private_key = fetched(&cache, FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true);
	fsp_key *public_key = fetched(&cache, FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY), FSP_NO_VIEW, false);
	char signature[FSP_SIGNATURE_MAXIMUM];
	int status;
	pid_t child;

	(void)state;
	assert_pair(private_key, public_key);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		fsp_key *own;
		bool right = fsp_cache_count(cache) == 2;

		own = fetched(&cache, FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true);
		right = right && fsp_cache_count(cache) == 1;
		for (int i = 0; i < 3; i++) {
			right = right && fsp_key_sign(private_key, FSP_LITERAL_VIEW("child"), signature) == FSP_OK
				&& fsp_key_verify(public_key, FSP_LITERAL_VIEW("child"), fsp_view_of(signature)) == FSP_OK
				&& fsp_key_sign(own, FSP_LITERAL_VIEW("child"), signature) == FSP_OK;
		}
		fsp_key_free(own);
		fsp_key_free(public_key);
		fsp_key_free(private_key);
		fsp_cache_close(&cache);
		_exit(right ? 0 : 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	assert_int_equal(fsp_cache_count(cache), 2);
	assert_pair(private_key, public_key);
	fsp_key_free(private_key);
	fsp_key_free(public_key);
	fsp_cache_close(&cache);
}

static void *sign_often(void *argument)
{
	char signature[FSP_SIGNATURE_MAXIMUM];
	fsp_key *public_key = parsed(FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY), FSP_NO_VIEW, false);
	bool right = true;

	for (int i = 0; i < 20; i++) {
		right = right && fsp_key_sign(argument, FSP_LITERAL_VIEW("text"), signature) == FSP_OK
			&& fsp_key_verify(public_key, FSP_LITERAL_VIEW("text"), fsp_view_of(signature)) == FSP_OK;
	}
	fsp_key_free(public_key);
	return right ? argument : NULL;
}

/* One key may sign in several threads at once. */
static void test_threads(void **state)
{
	fsp_key *key = parsed(FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true);
	pthread_t threads[4];

	(void)state;
	for (size_t i = 0; i < CASES(threads); i++) {
		assert_int_equal(pthread_create(&threads[i], NULL, sign_often, key), 0);
	}
	for (size_t i = 0; i < CASES(threads); i++) {
		void *result;

		assert_int_equal(pthread_join(threads[i], &result), 0);
		assert_non_null(result);
	}
	fsp_key_free(key);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_signatures_of_other_shapes),
		cmocka_unit_test(test_other_spellings_of_a_signature), cmocka_unit_test(test_other_digests),
		cmocka_unit_test(test_cache), cmocka_unit_test(test_cache_is_bounded), cmocka_unit_test(test_fork),
		cmocka_unit_test(test_threads),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
