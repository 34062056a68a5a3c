/* Tokens of the gateway that are kept between calls, for clients that want it. */
#ifndef FASPAY_ENGINE_TOKENS_H
#define FASPAY_ENGINE_TOKENS_H

#include "../base/arena.h"
#include "../base/view.h"

#define FSP_TOKENS_MAXIMUM 16
#define FSP_TOKEN_ID_SIZE 32

/* Belongs to one thread; made when the first token is kept. What was inherited by a fork is emptied and not used. */
typedef struct fsp_tokens fsp_tokens;

/* Returns a copy in the arena, or an absent view: there is no token, or it is too old now. id: a digest of everything
 * that the token depends on. */
fsp_view fsp_tokens_find(
	fsp_tokens **slot, const unsigned char id[FSP_TOKEN_ID_SIZE], int64_t now, fsp_arena *arena);
/* Keeps a copy until a time, instead of an older one or of the one that was used the longest time ago. Where there is
 * no memory, nothing is kept. */
void fsp_tokens_keep(fsp_tokens **slot, const unsigned char id[FSP_TOKEN_ID_SIZE], fsp_view token, int64_t until);
void fsp_tokens_drop(fsp_tokens **slot, const unsigned char id[FSP_TOKEN_ID_SIZE]);
/* Wipes and frees all. */
void fsp_tokens_close(fsp_tokens **slot);
/* How many are kept. */
unsigned fsp_tokens_count(const fsp_tokens *tokens);

#endif
