/* RSA keys by OpenSSL. */
#include "key.h"
#include "signature.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <stdlib.h>

#define MINIMUM_BITS 2048
/* A signature of this size is the longest whose base64 text fits into FSP_SIGNATURE_MAXIMUM. */
#define MAXIMUM_BITS 6144

struct fsp_key {
	EVP_PKEY *pkey;
	size_t signature_bytes;
};

static int give_passphrase(char *out, int size, int writing, void *user)
{
	const fsp_view *passphrase = user;

	(void)writing;
	if (passphrase->length > (size_t)size) {
		return -1;
	}
	if (passphrase->length > 0) {
		memcpy(out, passphrase->data, passphrase->length);
	}
	return (int)passphrase->length;
}

static EVP_PKEY *read_public(BIO *bio)
{
	EVP_PKEY *pkey = PEM_read_bio_PUBKEY(bio, NULL, NULL, NULL);
	X509 *certificate;

	if (pkey != NULL || BIO_reset(bio) != 1) {
		return pkey;
	}
	certificate = PEM_read_bio_X509(bio, NULL, NULL, NULL);
	pkey = certificate != NULL ? X509_get_pubkey(certificate) : NULL;
	X509_free(certificate);
	return pkey;
}

static const char *objection_to(const EVP_PKEY *pkey)
{
	if (!EVP_PKEY_is_a(pkey, "RSA")) {
		return "must be an RSA key";
	}
	if (EVP_PKEY_get_bits(pkey) < MINIMUM_BITS) {
		return "must have 2048 bits or more";
	}
	return EVP_PKEY_get_bits(pkey) > MAXIMUM_BITS ? "must have 6144 bits or less" : NULL;
}

fsp_result fsp_key_parse(fsp_key **out, fsp_view pem, fsp_view passphrase, bool is_private, const char **objection)
{
	BIO *bio = BIO_new_mem_buf(pem.data, (int)pem.length);
	fsp_key *key = calloc(1, sizeof(*key));
	fsp_result result = bio != NULL && key != NULL ? FSP_OK : FSP_ERROR_MEMORY;

	*out = NULL;
	*objection = NULL;
	ERR_set_mark();
	if (result == FSP_OK) {
		key->pkey = is_private ? PEM_read_bio_PrivateKey(bio, NULL, give_passphrase, &passphrase) : read_public(bio);
		*objection = key->pkey != NULL ? objection_to(key->pkey)
			: is_private ? "must be a private key in PEM format, with its passphrase where it is encrypted" : "must be a public key in PEM format";
		result = *objection == NULL ? FSP_OK : FSP_ERROR_VALIDATION;
	}
	ERR_pop_to_mark();
	BIO_free(bio);
	if (result != FSP_OK) {
		fsp_key_free(key);
		return result;
	}
	key->signature_bytes = (size_t)EVP_PKEY_get_size(key->pkey);
	*out = key;
	return FSP_OK;
}

void fsp_key_free(fsp_key *key)
{
	if (key != NULL) {
		EVP_PKEY_free(key->pkey);
		free(key);
	}
}

fsp_result fsp_key_sign(const fsp_key *key, fsp_view text, char *out)
{
	unsigned char bytes[MAXIMUM_BITS / 8];
	size_t length = sizeof(bytes);
	EVP_MD_CTX *context = EVP_MD_CTX_new();
	bool ok;

	out[0] = '\0';
	ERR_set_mark();
	ok = context != NULL && EVP_DigestSignInit_ex(context, NULL, "SHA256", NULL, NULL, key->pkey, NULL) == 1
		&& EVP_DigestSign(context, bytes, &length, (const unsigned char *)text.data, text.length) == 1;
	ERR_pop_to_mark();
	EVP_MD_CTX_free(context);
	if (ok) {
		EVP_EncodeBlock((unsigned char *)out, bytes, (int)length);
	}
	return ok ? FSP_OK : context == NULL ? FSP_ERROR_MEMORY : FSP_ERROR_INTERNAL;
}

fsp_result fsp_key_verify(const fsp_key *key, fsp_view text, fsp_view signature)
{
	unsigned char bytes[MAXIMUM_BITS / 8 + 3];
	EVP_MD_CTX *context;
	bool ok;

	/* Four characters stand for three bytes; what is padded decodes to up to two bytes more. */
	if (signature.length != (key->signature_bytes + 2) / 3 * 4 || EVP_DecodeBlock(bytes, (const unsigned char *)signature.data, (int)signature.length) < 0) {
		return FSP_ERROR_SIGNATURE;
	}
	context = EVP_MD_CTX_new();
	ERR_set_mark();
	ok = context != NULL && EVP_DigestVerifyInit_ex(context, NULL, "SHA256", NULL, NULL, key->pkey, NULL) == 1
		&& EVP_DigestVerify(context, bytes, key->signature_bytes, (const unsigned char *)text.data, text.length) == 1;
	ERR_pop_to_mark();
	EVP_MD_CTX_free(context);
	return ok ? FSP_OK : context == NULL ? FSP_ERROR_MEMORY : FSP_ERROR_SIGNATURE;
}
