/* RSA keys: parsed once, used for many signatures. */
#ifndef FASPAY_CRYPTO_KEY_H
#define FASPAY_CRYPTO_KEY_H

#include "../base/error.h"
#include "../base/view.h"

typedef struct fsp_key fsp_key;

/* Parses an RSA key of 2048 to 6144 bits. A private one is PKCS#1 or PKCS#8, which may be encrypted; a public one is
 * a SubjectPublicKeyInfo, a PKCS#1 key or the certificate that holds it. Each may come as PEM, whose line breaks may
 * be written \n or be missing, as the base64 text alone, or as DER. FSP_ERROR_VALIDATION: *objection says what is
 * wrong and how to mend it, and nothing of the text. */
fsp_result fsp_key_parse(fsp_key **out, fsp_view text, fsp_view passphrase, bool is_private, const char **objection);
/* Another handle of the same key, freed like the first. */
fsp_result fsp_key_share(fsp_key **out, const fsp_key *key);
/* What was private is wiped with the last handle. */
void fsp_key_free(fsp_key *key);

/* The base64 text of an RSASSA-PKCS1-v1_5 signature with SHA-256, ended by NUL; out needs FSP_SIGNATURE_MAXIMUM bytes.
 * In a process that inherited the key a fresh copy signs, with blinding factors of its own. */
fsp_result fsp_key_sign(const fsp_key *key, fsp_view text, char *out);
/* FSP_OK, FSP_ERROR_SIGNATURE where it is none of this text, or FSP_ERROR_MEMORY. */
fsp_result fsp_key_verify(const fsp_key *key, fsp_view text, fsp_view signature);
/* The SHA-256 digest of what was signed, for those who have several texts to compare with. The same results. */
fsp_result fsp_key_open(const fsp_key *key, fsp_view signature, unsigned char digest[32]);

#endif
