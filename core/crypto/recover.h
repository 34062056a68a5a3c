/* Texts that were encrypted with an RSA private key, which anybody with its public half reads. */
#ifndef FASPAY_CRYPTO_RECOVER_H
#define FASPAY_CRYPTO_RECOVER_H

#include "../base/buffer.h"

/* Reads base64 text by a public key of 256 to 6144 bits: the inverse of a raw PKCS#1 v1.5 operation with the
 * private key, without a digest. FSP_ERROR_VALIDATION: *objection says what is wrong with the key.
 * FSP_ERROR_SIGNATURE: the text was not made with that key's other half. */
fsp_result fsp_recover(fsp_view public_key, fsp_view base64, fsp_buffer *out, const char **objection);

#endif
