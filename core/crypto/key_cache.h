/* A cache of parsed keys: parsing a key takes longer than verifying a signature with it. */
#ifndef FASPAY_CRYPTO_KEY_CACHE_H
#define FASPAY_CRYPTO_KEY_CACHE_H

#include "key.h"
#include "../base/cache.h"

/* Like fsp_key_parse(), but a text that was parsed before is not parsed again. The cache keeps the key and a digest of
 * its text, never the text. A key that a client still holds stays valid when the cache is closed. slot NULL: nothing
 * is kept. */
fsp_result fsp_key_fetch(
	fsp_cache **slot, fsp_key **out, fsp_view text, fsp_view passphrase, bool is_private, const char **objection);

#endif
