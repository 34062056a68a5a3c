/* Signatures as text: their sizes, the digests they need, and their comparison. */
#ifndef FASPAY_CRYPTO_SIGNATURE_H
#define FASPAY_CRYPTO_SIGNATURE_H

#include "../base/error.h"
#include "../base/view.h"

#define FSP_SHA1_HEX_LENGTH 40
#define FSP_SIGNATURE_MAXIMUM 1024

/* Fetches the digests, once per process, before any thread signs. FSP_ERROR_INTERNAL: SHA-1 or SHA-256 is missing. */
fsp_result fsp_sign_startup(void);
/* Instead: the first signature will fetch them, and report what is missing. */
void fsp_sign_defer(void);
void fsp_sign_shutdown(void);

/* Constant time for equal lengths; if known is all hex digits, case does not matter. Different lengths are unequal. */
bool fsp_signature_equals(fsp_view known, fsp_view given);

/* Lower-case hex SHA-256 (64 characters and NUL). */
fsp_result fsp_sha256_hex(fsp_view data, char out[65]);

#endif
