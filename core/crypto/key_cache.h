/* Parsed keys, kept: to parse one takes longer than to verify with it. */
#ifndef FASPAY_CRYPTO_KEY_CACHE_H
#define FASPAY_CRYPTO_KEY_CACHE_H

#include "key.h"

#define FSP_KEY_CACHE_ENTRIES 16

typedef struct fsp_key_cache fsp_key_cache;

/* As fsp_key_parse(), but a text that was parsed before is not parsed again. *slot belongs to one thread and is made
 * at first use; a cache that a fork inherited is emptied, not used. Kept are the key and a digest of its text, never
 * the text. At most FSP_KEY_CACHE_ENTRIES are kept, those used last. slot NULL: nothing is kept. */
fsp_result fsp_key_fetch(
	fsp_key_cache **slot, fsp_key **out, fsp_view text, fsp_view passphrase, bool is_private, const char **objection);
/* Lets go of all; a key that a client still holds lives on with it. */
void fsp_key_cache_close(fsp_key_cache **slot);
/* How many are kept. */
unsigned fsp_key_cache_count(const fsp_key_cache *cache);

#endif
