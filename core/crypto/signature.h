/* Signatures as text: their sizes, the start and end of the digests, and the comparison. */
#ifndef FASPAY_CRYPTO_SIGNATURE_H
#define FASPAY_CRYPTO_SIGNATURE_H

#include "../base/error.h"
#include "../base/view.h"

#define FSP_SHA1_HEX_LENGTH 40
/* The bytes of the longest signature, with the NUL behind its base64: that of a key of FSP_KEY_MAXIMUM_BITS. */
#define FSP_SIGNATURE_MAXIMUM 1025

/* Fetches the digests, once per process, before any thread signs. FSP_ERROR_INTERNAL: SHA-1 or SHA-256 is missing. */
fsp_result fsp_sign_startup(void);
/* The same, but leaves fetching to the first signature, which then reports what is missing. */
void fsp_sign_defer(void);
void fsp_sign_shutdown(void);

/* Compares in constant time if the lengths are equal; otherwise the texts are unequal. If known consists of
 * hexadecimal digits, case does not matter. */
bool fsp_signature_equals(fsp_view known, fsp_view given);

/* Writes the SHA-256 digest as 64 hexadecimal digits in lower case, and NUL. */
fsp_result fsp_sha256_hex(fsp_view data, char out[65]);

#endif
