/* AES and HMAC by OpenSSL. */
#include "cipher.h"
#include "key_read.h"
#include "../base/secret.h"

#include <limits.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdlib.h>

static fsp_result failure(bool no_memory)
{
	return no_memory ? FSP_ERROR_MEMORY : FSP_ERROR_INTERNAL;
}

/* Returns how many bytes were written, or 0. bytes has room for one block more than the text. */
static size_t encrypt(const unsigned char *key, const unsigned char *iv, fsp_view text, unsigned char *bytes)
{
	EVP_CIPHER *cipher = EVP_CIPHER_fetch(NULL, "AES-256-CBC", NULL);
	EVP_CIPHER_CTX *context = cipher != NULL ? EVP_CIPHER_CTX_new() : NULL;
	int written = 0, rest = 0;
	const bool ok = context != NULL && EVP_EncryptInit_ex2(context, cipher, key, iv, NULL) == 1
		&& (text.length == 0
			|| EVP_EncryptUpdate(context, bytes, &written, (const unsigned char *)text.data, (int)text.length) == 1)
		&& EVP_EncryptFinal_ex(context, bytes + written, &rest) == 1;

	EVP_CIPHER_CTX_free(context);
	EVP_CIPHER_free(cipher);
	return ok ? (size_t)(written + rest) : 0;
}

fsp_result fsp_aes_base64(const unsigned char key[FSP_AES_KEY_SIZE], const unsigned char iv[FSP_AES_BLOCK_SIZE],
	fsp_view text, fsp_buffer *out)
{
	const size_t room = text.length + FSP_AES_BLOCK_SIZE;
	unsigned char *bytes = text.length < INT_MAX / 2 ? malloc(room) : NULL;
	bool no_memory;
	size_t size;
	char *base64;

	if (bytes == NULL) {
		return FSP_ERROR_MEMORY;
	}
	fsp_watch_errors();
	size = encrypt(key, iv, text, bytes);
	no_memory = fsp_memory_ran_out();
	base64 = fsp_buffer_grow(out, (size + 2) / 3 * 4);
	if (base64 != NULL) {
		fsp_base64(bytes, size, base64);
	}
	fsp_wipe(bytes, room);
	free(bytes);
	return size == 0 ? failure(no_memory) : out->failed;
}

fsp_result fsp_hmac_sha256(fsp_view key, fsp_view text, unsigned char out[FSP_SHA256_SIZE])
{
	/* OpenSSL takes a key that is NULL for none at all. */
	static const char nothing[] = "";
	unsigned length = 0;
	bool ok, no_memory;

	if (key.length > INT_MAX) {
		return FSP_ERROR_INTERNAL;
	}
	fsp_watch_errors();
	ok = HMAC(EVP_sha256(), key.length > 0 ? key.data : nothing, (int)key.length,
			(const unsigned char *)(text.length > 0 ? text.data : nothing), text.length, out, &length) != NULL
		&& length == FSP_SHA256_SIZE;
	no_memory = fsp_memory_ran_out();
	return ok ? FSP_OK : failure(no_memory);
}
