/* Digests, and their text. Only this room knows OpenSSL. */
#ifndef FASPAY_CRYPTO_DIGEST_H
#define FASPAY_CRYPTO_DIGEST_H

#include "../base/error.h"
#include "../base/view.h"

typedef enum fsp_digest { FSP_MD5, FSP_SHA1, FSP_SHA256 } fsp_digest;

enum { FSP_MD5_SIZE = 16, FSP_SHA1_SIZE = 20, FSP_SHA256_SIZE = 32 };

/* One hasher computes several digests, one after the other. Freeing it wipes what it has seen. NULL: out of memory. */
typedef struct fsp_hasher fsp_hasher;

fsp_hasher *fsp_hasher_new(void);
/* Computes the digest of the pieces as one text. False: this OpenSSL does not offer the digest. */
bool fsp_hasher_run(fsp_hasher *hasher, fsp_digest digest, const fsp_view *pieces, size_t count, unsigned char *out);
/* Frees the hasher. ok: whether everything succeeded. Returns FSP_ERROR_MEMORY for a hasher that is NULL, and
 * FSP_ERROR_INTERNAL for one that failed. */
fsp_result fsp_hasher_free(fsp_hasher *hasher, bool ok);

/* Writes hexadecimal digits and NUL: 2 * size + 1 bytes. It uses no table, because the bytes may be secret, and a
 * table lookup depends on them. */
void fsp_hex(const unsigned char *bytes, size_t size, bool upper_case, char *out);
/* Writes base64 with padding and NUL. */
void fsp_base64(const unsigned char *bytes, size_t size, char *out);
/* Reads the only text that fsp_base64() writes for so many bytes, at least one. out needs room for two more bytes. */
bool fsp_base64_read(fsp_view text, size_t size, unsigned char *out);

#endif
