/* RSA keys by OpenSSL. */
#include "key.h"
#include "digest.h"
#include "key_read.h"
#include "signature.h"
#include "../base/process.h"
#include "../base/secret.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <stdlib.h>

#define MINIMUM_BITS 2048
#define MAXIMUM_BITS FSP_KEY_MAXIMUM_BITS

struct fsp_key {
	EVP_PKEY *pkey;
	/* Made once, because that takes a quarter of the time of a verification. They are only copied, so that several
	 * threads may use the key at once. */
	EVP_PKEY_CTX *signing, *opening;  /* signing: NULL in a public key */
	CRYPTO_RWLOCK *lock;              /* of the number of handles */
	int handles;
	size_t signature_bytes;
	long owner;                       /* the process that parsed it */
};

/* ------------------------------------------------------------------ parsing */

/* Returns a context for RSASSA-PKCS1-v1_5 with SHA-256, or NULL. */
static EVP_PKEY_CTX *begin(EVP_PKEY *pkey, int (*init)(EVP_PKEY_CTX *))
{
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_pkey(NULL, pkey, NULL);

	if (context == NULL || init(context) != 1 || EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) != 1
			|| EVP_PKEY_CTX_set_signature_md(context, EVP_sha256()) != 1) {
		EVP_PKEY_CTX_free(context);
		return NULL;
	}
	return context;
}

static void destroy(fsp_key *key)
{
	EVP_PKEY_CTX_free(key->signing);
	EVP_PKEY_CTX_free(key->opening);
	EVP_PKEY_free(key->pkey);
	CRYPTO_THREAD_lock_free(key->lock);
	free(key);
}

/* Takes over the key. */
static fsp_result wrap(fsp_key **out, EVP_PKEY *pkey, bool is_private)
{
	fsp_key *key = calloc(1, sizeof(*key));

	*out = NULL;
	if (key == NULL) {
		EVP_PKEY_free(pkey);
		return FSP_ERROR_MEMORY;
	}
	*key = (fsp_key){
		.pkey = pkey,
		.signing = is_private ? begin(pkey, EVP_PKEY_sign_init) : NULL,
		.opening = begin(pkey, EVP_PKEY_verify_recover_init),
		.lock = CRYPTO_THREAD_lock_new(),
		.handles = 1,
		.signature_bytes = (size_t)EVP_PKEY_get_size(pkey),
		.owner = fsp_process_id(),
	};
	if (key->opening == NULL || key->lock == NULL || (is_private && key->signing == NULL)) {
		destroy(key);
		return FSP_ERROR_MEMORY;
	}
	*out = key;
	return FSP_OK;
}

fsp_result fsp_key_parse(fsp_key **out, fsp_view text, fsp_view secret, bool is_private, const char **objection)
{
	EVP_PKEY *pkey;
	fsp_result result = FSP_ERROR_VALIDATION;
	bool no_memory;

	*out = NULL;
	*objection = NULL;
	fsp_watch_errors();
	pkey = fsp_key_read(text, secret, is_private, objection);
	if (pkey != NULL && *objection == NULL && EVP_PKEY_get_bits(pkey) < MINIMUM_BITS) {
		*objection = "must have 2048 bits or more: make a new pair";
	}
	if (pkey != NULL && *objection == NULL) {
		result = wrap(out, pkey, is_private);
	} else {
		EVP_PKEY_free(pkey);
	}
	no_memory = fsp_memory_ran_out() || (pkey == NULL && *objection == NULL);
	return result != FSP_ERROR_VALIDATION || !no_memory ? result : FSP_ERROR_MEMORY;
}

fsp_result fsp_key_share(fsp_key **out, fsp_key *key)
{
	int handles;

	*out = CRYPTO_atomic_add(&key->handles, 1, &handles, key->lock) == 1 ? key : NULL;
	return *out != NULL ? FSP_OK : FSP_ERROR_INTERNAL;
}

void fsp_key_free(fsp_key *key)
{
	int handles = 0;

	if (key != NULL && CRYPTO_atomic_add(&key->handles, -1, &handles, key->lock) == 1 && handles == 0) {
		destroy(key);
	}
}

/* ------------------------------------------------------------------ signatures */

static bool hash(fsp_view text, unsigned char *digest)
{
	fsp_hasher *hasher = fsp_hasher_new();

	return fsp_hasher_free(hasher, fsp_hasher_run(hasher, FSP_SHA256, &text, 1, digest)) == FSP_OK;
}

static bool sign_digest(
	const EVP_PKEY_CTX *signing, const unsigned char *digest, unsigned char *bytes, size_t *length)
{
	EVP_PKEY_CTX *context = signing != NULL ? EVP_PKEY_CTX_dup(signing) : NULL;
	bool ok = context != NULL && EVP_PKEY_sign(context, bytes, length, digest, FSP_SHA256_SIZE) == 1;

	EVP_PKEY_CTX_free(context);
	return ok;
}

/* Recovers the digest that was signed. False: this is no signature of the key with SHA-256, or memory ran out. */
static bool open_bytes(const EVP_PKEY_CTX *opening, const unsigned char *bytes, size_t length, unsigned char *digest)
{
	unsigned char opened[MAXIMUM_BITS / 8];
	size_t opened_length = sizeof(opened);
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_dup(opening);
	bool ok = context != NULL && EVP_PKEY_verify_recover(context, opened, &opened_length, bytes, length) == 1
		&& opened_length == FSP_SHA256_SIZE;

	EVP_PKEY_CTX_free(context);
	if (ok) {
		memcpy(digest, opened, FSP_SHA256_SIZE);
	}
	return ok;
}

/* Every new signature is verified, for two reasons. A fault during the computation by the Chinese remainder theorem
 * would reveal the key. And after memory ran out OpenSSL may keep blinding factors that do not match, which makes
 * all later signatures wrong. */
static bool sign_rightly(const fsp_key *key, const unsigned char *digest, unsigned char *bytes, size_t *length)
{
	unsigned char was_signed[FSP_SHA256_SIZE];

	return sign_digest(key->signing, digest, bytes, length) && open_bytes(key->opening, bytes, *length, was_signed)
		&& memcmp(was_signed, digest, sizeof(was_signed)) == 0;
}

static bool sign_with_copy(const fsp_key *key, const unsigned char *digest, unsigned char *bytes, size_t *length)
{
	EVP_PKEY *pkey = EVP_PKEY_dup(key->pkey);
	fsp_key *copy = NULL;
	bool ok = pkey != NULL && wrap(&copy, pkey, true) == FSP_OK && sign_rightly(copy, digest, bytes, length);

	fsp_key_free(copy);
	return ok;
}

fsp_result fsp_key_sign(const fsp_key *key, fsp_view text, char *out)
{
	unsigned char bytes[MAXIMUM_BITS / 8], digest[FSP_SHA256_SIZE];
	size_t length = sizeof(bytes);
	bool ok, no_memory;

	out[0] = '\0';
	fsp_watch_errors();
	/* Parent and child process must not use the same blinding factors, which belong to the key. A copy of the key
	 * has its own. */
	ok = hash(text, digest) && ((key->owner == fsp_process_id() && sign_rightly(key, digest, bytes, &length))
		|| (length = sizeof(bytes), sign_with_copy(key, digest, bytes, &length)));
	no_memory = fsp_memory_ran_out();
	if (ok) {
		fsp_base64(bytes, length, out);
	}
	return ok ? FSP_OK : no_memory ? FSP_ERROR_MEMORY : FSP_ERROR_INTERNAL;
}

fsp_result fsp_key_open(const fsp_key *key, fsp_view signature, unsigned char digest[32])
{
	unsigned char bytes[MAXIMUM_BITS / 8 + 2];
	bool ok, no_memory;

	if (!fsp_base64_read(signature, key->signature_bytes, bytes)) {
		return FSP_ERROR_SIGNATURE;
	}
	fsp_watch_errors();
	ok = open_bytes(key->opening, bytes, key->signature_bytes, digest);
	no_memory = fsp_memory_ran_out();
	return ok ? FSP_OK : no_memory ? FSP_ERROR_MEMORY : FSP_ERROR_SIGNATURE;
}

fsp_result fsp_key_verify(const fsp_key *key, fsp_view text, fsp_view signature)
{
	unsigned char was_signed[FSP_SHA256_SIZE], digest[FSP_SHA256_SIZE];
	fsp_result result = fsp_key_open(key, signature, was_signed);

	if (result != FSP_OK) {
		return result;
	}
	if (!hash(text, digest)) {
		return FSP_ERROR_INTERNAL;
	}
	/* Both digests are public, so the comparison need not take constant time. */
	return memcmp(was_signed, digest, sizeof(digest)) == 0 ? FSP_OK : FSP_ERROR_SIGNATURE;
}
