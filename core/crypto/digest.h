/* Digests, and what is made of their bytes. With core/secret.c the only place that knows OpenSSL. */
#ifndef FASPAY_CRYPTO_DIGEST_H
#define FASPAY_CRYPTO_DIGEST_H

#include "../base/error.h"
#include "../base/view.h"

typedef enum fsp_digest { FSP_MD5, FSP_SHA1, FSP_SHA256 } fsp_digest;

enum { FSP_MD5_SIZE = 16, FSP_SHA1_SIZE = 20, FSP_SHA256_SIZE = 32 };

/* One hasher computes several digests, one after the other; freeing it wipes what it saw. NULL: out of memory. */
typedef struct fsp_hasher fsp_hasher;

fsp_hasher *fsp_hasher_new(void);
/* The digest of the pieces, one behind the other. False: this OpenSSL does not offer it. */
bool fsp_hasher_run(fsp_hasher *hasher, fsp_digest digest, const fsp_view *pieces, size_t count, unsigned char *out);
/* ok: whether everything succeeded. FSP_ERROR_MEMORY for a hasher that is NULL, FSP_ERROR_INTERNAL for one that
 * failed. */
fsp_result fsp_hasher_free(fsp_hasher *hasher, bool ok);

/* Hexadecimal digits and NUL: 2 * size + 1 bytes. No table is looked up: what is written may be half a secret. */
void fsp_hex(const unsigned char *bytes, size_t size, bool upper_case, char *out);
/* Base64 with padding and NUL. */
void fsp_base64(const unsigned char *bytes, size_t size, char *out);

#endif
