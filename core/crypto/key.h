/* RSA keys, which are parsed once and used for many signatures. */
#ifndef FASPAY_CRYPTO_KEY_H
#define FASPAY_CRYPTO_KEY_H

#include "../base/error.h"
#include "../base/view.h"

typedef struct fsp_key fsp_key;

/* Parses an RSA key of 2048 to 6144 bits. A private key is PKCS#1 or PKCS#8, which may be encrypted. A public key is
 * a SubjectPublicKeyInfo, a PKCS#1 key or the certificate that holds it. Each may be PEM, the base64 text alone, or
 * DER. In PEM line breaks may be written as \n or may be missing. FSP_ERROR_VALIDATION: *objection says what is
 * wrong and how to mend it; it quotes nothing of the text. */
fsp_result fsp_key_parse(fsp_key **out, fsp_view text, fsp_view passphrase, bool is_private, const char **objection);
/* Makes another handle of the same key, which must be freed, too. */
fsp_result fsp_key_share(fsp_key **out, fsp_key *key);
/* Freeing the last handle wipes a private key. */
void fsp_key_free(fsp_key *key);

/* Signs a text by RSASSA-PKCS1-v1_5 with SHA-256. Writes base64 and NUL; out needs FSP_SIGNATURE_MAXIMUM bytes. In a
 * process that inherited the key by a fork a copy of the key signs, with its own blinding factors. */
fsp_result fsp_key_sign(const fsp_key *key, fsp_view text, char *out);
/* Returns FSP_OK, FSP_ERROR_SIGNATURE if the signature is not one of this text, or FSP_ERROR_MEMORY. */
fsp_result fsp_key_verify(const fsp_key *key, fsp_view text, fsp_view signature);
/* Recovers the SHA-256 digest that was signed, for comparison with several texts. The results are the same. */
fsp_result fsp_key_open(const fsp_key *key, fsp_view signature, unsigned char digest[32]);

#endif
