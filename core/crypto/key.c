/* RSA keys by OpenSSL. */
#include "key.h"
#include "digest.h"
#include "key_text.h"
#include "signature.h"
#include "../base/process.h"
#include "../base/secret.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <stdlib.h>

#define MINIMUM_BITS 2048
/* A signature of this size is the longest whose base64 text fits into FSP_SIGNATURE_MAXIMUM. */
#define MAXIMUM_BITS 6144

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

typedef struct passphrase { fsp_view text; bool asked; } passphrase;

static int give_passphrase(char *out, int size, int writing, void *user)
{
	passphrase *given = user;

	(void)writing;
	given->asked = true;
	if (given->text.length > (size_t)size || given->text.data == NULL) {
		return -1;
	}
	if (given->text.length > 0) {
		memcpy(out, given->text.data, given->text.length);
	}
	return (int)given->text.length;
}

static EVP_PKEY *read_private(BIO *bio, passphrase *given)
{
	return PEM_read_bio_PrivateKey(bio, NULL, give_passphrase, given);
}

static EVP_PKEY *read_certificate(BIO *bio)
{
	X509 *certificate = PEM_read_bio_X509(bio, NULL, NULL, NULL);
	EVP_PKEY *pkey = certificate != NULL ? X509_get_pubkey(certificate) : NULL;

	X509_free(certificate);
	return pkey;
}

/* Reads a SubjectPublicKeyInfo or a PKCS#1 key. */
static EVP_PKEY *read_public(BIO *bio)
{
	EVP_PKEY *pkey = NULL;
	OSSL_DECODER_CTX *context = OSSL_DECODER_CTX_new_for_pkey(
		&pkey, "PEM", NULL, NULL, EVP_PKEY_PUBLIC_KEY, NULL, NULL);

	if (context == NULL || OSSL_DECODER_from_bio(context, bio) != 1) {
		EVP_PKEY_free(pkey);
		pkey = NULL;
	}
	OSSL_DECODER_CTX_free(context);
	return pkey;
}

static EVP_PKEY *read_pem(fsp_view pem, fsp_key_kind kind, passphrase *given)
{
	BIO *bio = BIO_new_mem_buf(pem.data, (int)pem.length);
	EVP_PKEY *pkey = NULL;

	if (bio != NULL && kind == FSP_KEY_PRIVATE) {
		pkey = read_private(bio, given);
	} else if (bio != NULL) {
		pkey = kind == FSP_KEY_CERTIFICATE ? read_certificate(bio) : read_public(bio);
	}
	BIO_free(bio);
	return pkey;
}

/* Without a label the text is tried as every kind of key; *kind says which one it was. */
static EVP_PKEY *read_bare(fsp_view base64, fsp_key_kind *kind, passphrase *given)
{
	static const struct { const char *label; fsp_key_kind kind; } forms[] = {
		{"PUBLIC KEY", FSP_KEY_PUBLIC},
		{"PRIVATE KEY", FSP_KEY_PRIVATE},
		{"RSA PRIVATE KEY", FSP_KEY_PRIVATE},
		{"ENCRYPTED PRIVATE KEY", FSP_KEY_PRIVATE},
		{"RSA PUBLIC KEY", FSP_KEY_PUBLIC},
		{"CERTIFICATE", FSP_KEY_CERTIFICATE},
	};
	EVP_PKEY *pkey = NULL;

	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms) && pkey == NULL && !given->asked; i++) {
		fsp_buffer pem;

		fsp_buffer_init(&pem, 2 * base64.length + 256);
		fsp_key_write_pem(&pem, fsp_view_of(forms[i].label), base64);
		if (pem.failed == FSP_OK) {
			pkey = read_pem(fsp_buffer_view(&pem), forms[i].kind, given);
		}
		if (pkey != NULL || given->asked) {
			*kind = forms[i].kind;
		}
		fsp_buffer_free(&pem);
	}
	return pkey;
}

/* With an exponent of 1 anybody could sign. */
static bool has_usable_exponent(const EVP_PKEY *pkey)
{
	BIGNUM *exponent = NULL;
	bool usable = EVP_PKEY_get_bn_param(pkey, OSSL_PKEY_PARAM_RSA_E, &exponent) == 1 && BN_is_odd(exponent)
		&& !BN_is_one(exponent);

	BN_free(exponent);
	return usable;
}

static const char *objection_to(const EVP_PKEY *pkey)
{
	if (!EVP_PKEY_is_a(pkey, "RSA")) {
		return "must be an RSA key: this one is of another kind, such as an elliptic curve";
	}
	if (EVP_PKEY_get_bits(pkey) < MINIMUM_BITS) {
		return "must have 2048 bits or more: make a new pair";
	}
	if (EVP_PKEY_get_bits(pkey) > MAXIMUM_BITS) {
		return "must have 6144 bits or less";
	}
	return has_usable_exponent(pkey) ? NULL : "must be a sound RSA key: this one's exponent makes it worthless";
}

static const char *objection_to_passphrase(const passphrase *given)
{
	return given->text.data == NULL ? "is an encrypted private key: pass its passphrase, too"
		: "is an encrypted private key that this passphrase does not open (or whose cipher this OpenSSL does not know)";
}

static bool fits(fsp_key_kind kind, bool is_private)
{
	return is_private ? kind == FSP_KEY_PRIVATE : kind == FSP_KEY_PUBLIC || kind == FSP_KEY_CERTIFICATE;
}

/* *objection stays NULL if memory ran out. */
static EVP_PKEY *read_key(fsp_view text, fsp_view secret, bool is_private, const char **objection)
{
	passphrase given = {.text = secret};
	fsp_buffer pem;
	fsp_key_kind kind = fsp_key_read_text(text, is_private, &pem);
	EVP_PKEY *pkey = NULL;

	if (pem.failed == FSP_OK && kind == FSP_KEY_BARE) {
		pkey = read_bare(fsp_buffer_view(&pem), &kind, &given);
	} else if (pem.failed == FSP_OK && fits(kind, is_private)) {
		pkey = read_pem(fsp_buffer_view(&pem), kind, &given);
	}
	if (pem.failed != FSP_ERROR_MEMORY) {
		*objection = !fits(kind, is_private) ? fsp_key_objection(kind, is_private)
			: pkey != NULL ? objection_to(pkey)
			: given.asked ? objection_to_passphrase(&given) : fsp_key_objection(kind, is_private);
	}
	fsp_buffer_free(&pem);
	return pkey;
}

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

/* Begins to watch OpenSSL's errors. Errors that other code left in the queue stay there. We put one of our own on top,
 * so that memory_ran_out() never takes the last of theirs for ours. */
static void watch_errors(void)
{
	ERR_set_mark();
	ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
}

/* Ends the watch. Returns whether memory ran out during it. */
static bool memory_ran_out(void)
{
	const bool no_memory = ERR_GET_REASON(ERR_peek_last_error()) == ERR_R_MALLOC_FAILURE;

	ERR_pop_to_mark();
	return no_memory;
}

fsp_result fsp_key_parse(fsp_key **out, fsp_view text, fsp_view secret, bool is_private, const char **objection)
{
	EVP_PKEY *pkey;
	fsp_result result = FSP_ERROR_VALIDATION;
	bool no_memory;

	*out = NULL;
	*objection = NULL;
	watch_errors();
	pkey = read_key(text, secret, is_private, objection);
	if (pkey != NULL && *objection == NULL) {
		result = wrap(out, pkey, is_private);
	} else {
		EVP_PKEY_free(pkey);
	}
	no_memory = memory_ran_out() || (pkey == NULL && *objection == NULL);
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
	watch_errors();
	/* Parent and child process must not use the same blinding factors, which belong to the key. A copy of the key
	 * has its own. */
	ok = hash(text, digest) && ((key->owner == fsp_process_id() && sign_rightly(key, digest, bytes, &length))
		|| (length = sizeof(bytes), sign_with_copy(key, digest, bytes, &length)));
	no_memory = memory_ran_out();
	if (ok) {
		fsp_base64(bytes, length, out);
	}
	return ok ? FSP_OK : no_memory ? FSP_ERROR_MEMORY : FSP_ERROR_INTERNAL;
}

fsp_result fsp_key_open(const fsp_key *key, fsp_view signature, unsigned char digest[32])
{
	unsigned char bytes[MAXIMUM_BITS / 8 + 3];
	bool ok, no_memory;

	/* Four characters stand for three bytes; with padding up to two more bytes are decoded. OpenSSL passes over blanks
	 * in front and over blanks and dashes at the end, and then decodes fewer. */
	if (signature.length != (key->signature_bytes + 2) / 3 * 4
			|| EVP_DecodeBlock(bytes, (const unsigned char *)signature.data, (int)signature.length)
				!= (int)(signature.length / 4 * 3)) {
		return FSP_ERROR_SIGNATURE;
	}
	watch_errors();
	ok = open_bytes(key->opening, bytes, key->signature_bytes, digest);
	no_memory = memory_ran_out();
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
