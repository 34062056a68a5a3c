/* RSA keys: parsed once, used for many signatures. */
#ifndef FASPAY_CRYPTO_KEY_H
#define FASPAY_CRYPTO_KEY_H

#include "../base/error.h"
#include "../base/view.h"

typedef struct fsp_key fsp_key;

/* Parses a PEM key: a private one as PKCS#1 or PKCS#8, which may be encrypted; a public one as SubjectPublicKeyInfo or as
 * the certificate that holds it. FSP_ERROR_VALIDATION: *objection says what is wrong, and nothing of the text. */
fsp_result fsp_key_parse(fsp_key **out, fsp_view pem, fsp_view passphrase, bool is_private, const char **objection);
void fsp_key_free(fsp_key *key);

/* The base64 text of an RSASSA-PKCS1-v1_5 signature with SHA-256, ended by NUL; out needs FSP_SIGNATURE_MAXIMUM bytes. */
fsp_result fsp_key_sign(const fsp_key *key, fsp_view text, char *out);
/* FSP_OK, FSP_ERROR_SIGNATURE where it is none of this text, or FSP_ERROR_MEMORY. */
fsp_result fsp_key_verify(const fsp_key *key, fsp_view text, fsp_view signature);

#endif
