/* Texts that were encrypted with an RSA private key, by OpenSSL. */
#include "recover.h"
#include "digest.h"
#include "key_read.h"
#include "../base/secret.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>

#define MAXIMUM_BYTES (FSP_KEY_MAXIMUM_BITS / 8)
/* Below this size a key cannot hold the padding and a text. */
#define MINIMUM_BITS 256

static bool recover(EVP_PKEY *pkey, const unsigned char *bytes, size_t size, unsigned char *opened, size_t *length)
{
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_pkey(NULL, pkey, NULL);
	bool ok = context != NULL && EVP_PKEY_verify_recover_init(context) == 1
		&& EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1
		&& EVP_PKEY_verify_recover(context, opened, length, bytes, size) == 1;

	EVP_PKEY_CTX_free(context);
	return ok;
}

fsp_result fsp_recover(fsp_view public_key, fsp_view base64, fsp_buffer *out, const char **objection)
{
	unsigned char bytes[MAXIMUM_BYTES + 2], opened[MAXIMUM_BYTES];
	size_t length = sizeof(opened), size;
	fsp_result result = FSP_ERROR_VALIDATION;
	EVP_PKEY *pkey;

	*objection = NULL;
	fsp_watch_errors();
	pkey = fsp_key_read(public_key, FSP_NO_VIEW, false, objection);
	if (pkey != NULL && *objection == NULL && EVP_PKEY_get_bits(pkey) < MINIMUM_BITS) {
		*objection = "must have 256 bits or more";
	}
	if (pkey != NULL && *objection == NULL) {
		size = (size_t)EVP_PKEY_get_size(pkey);
		result = fsp_base64_read(base64, size, bytes) && recover(pkey, bytes, size, opened, &length)
			? FSP_OK : FSP_ERROR_SIGNATURE;
	}
	EVP_PKEY_free(pkey);
	if (fsp_memory_ran_out() || (result == FSP_ERROR_VALIDATION && *objection == NULL)) {
		result = FSP_ERROR_MEMORY;
	}
	if (result == FSP_OK) {
		fsp_buffer_append(out, (const char *)opened, length);
		result = out->failed;
	}
	fsp_wipe(opened, sizeof(opened));
	return result;
}
