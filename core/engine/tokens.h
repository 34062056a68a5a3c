/* Tokens of the gateway that are kept between calls, for clients that want it. */
#ifndef FASPAY_ENGINE_TOKENS_H
#define FASPAY_ENGINE_TOKENS_H

#include "../base/arena.h"
#include "../base/cache.h"
#include "../base/view.h"

/* Returns a copy in the arena, or an absent view: there is no token, or it is too old now. id: a digest of everything
 * that the token depends on. */
fsp_view fsp_tokens_find(
	fsp_cache **slot, const unsigned char id[FSP_CACHE_ID_SIZE], int64_t now, fsp_arena *arena);
/* Keeps a copy until a time, instead of an older one. Where there is no memory, nothing is kept. */
void fsp_tokens_keep(fsp_cache **slot, const unsigned char id[FSP_CACHE_ID_SIZE], fsp_view token, int64_t until);

#endif
