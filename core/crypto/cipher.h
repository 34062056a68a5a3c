/* Encryption and keyed digests with secrets that both sides share. */
#ifndef FASPAY_CRYPTO_CIPHER_H
#define FASPAY_CRYPTO_CIPHER_H

#include "../base/buffer.h"
#include "digest.h"

enum { FSP_AES_KEY_SIZE = 32, FSP_AES_BLOCK_SIZE = 16 };

/* Encrypts the text by AES-256-CBC with PKCS#7 padding and appends it as base64. FSP_OK, FSP_ERROR_MEMORY,
 * FSP_ERROR_MALFORMED if the buffer is too small, or FSP_ERROR_INTERNAL if this OpenSSL lacks the cipher. */
fsp_result fsp_aes_base64(const unsigned char key[FSP_AES_KEY_SIZE], const unsigned char iv[FSP_AES_BLOCK_SIZE],
	fsp_view text, fsp_buffer *out);

/* HMAC with SHA-256 over the text. FSP_OK, FSP_ERROR_MEMORY or FSP_ERROR_INTERNAL. */
fsp_result fsp_hmac_sha256(fsp_view key, fsp_view text, unsigned char out[FSP_SHA256_SIZE]);

#endif
