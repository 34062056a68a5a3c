/* A cache of parsed keys: parsing a key takes longer than verifying a signature with it. */
#ifndef FASPAY_CRYPTO_KEY_CACHE_H
#define FASPAY_CRYPTO_KEY_CACHE_H

#include "key.h"

#define FSP_KEY_CACHE_ENTRIES 16

typedef struct fsp_key_cache fsp_key_cache;

/* Like fsp_key_parse(), but a text that was parsed before is not parsed again. *slot belongs to one thread; the
 * cache is created when it is first used. A cache that was inherited by a fork is emptied and not used. It keeps the
 * key and a digest of its text, never the text. At most FSP_KEY_CACHE_ENTRIES keys are kept: those that were used
 * last. slot NULL: nothing is kept. */
fsp_result fsp_key_fetch(
	fsp_key_cache **slot, fsp_key **out, fsp_view text, fsp_view passphrase, bool is_private, const char **objection);
/* Frees the cache. A key that a client still holds stays valid. */
void fsp_key_cache_close(fsp_key_cache **slot);
/* The number of cached keys. */
unsigned fsp_key_cache_count(const fsp_key_cache *cache);

#endif
