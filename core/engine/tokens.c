/* Tokens that are kept per thread and per process. */
#include "tokens.h"
#include "../base/secret.h"

#include <stdlib.h>

typedef struct kept_token {
	fsp_secret text;
	int64_t until;
} kept_token;

static void release(void *value)
{
	kept_token *token = value;

	fsp_secret_clear(&token->text);
	free(token);
}

fsp_view fsp_tokens_find(
	fsp_cache **slot, const unsigned char id[FSP_CACHE_ID_SIZE], int64_t now, fsp_arena *arena)
{
	const kept_token *token = fsp_cache_find(slot, id);

	if (token != NULL && token->until <= now) {
		fsp_cache_drop(slot, id);
		token = NULL;
	}
	return token != NULL ? fsp_view_of(fsp_arena_copy(arena, fsp_secret_view(&token->text))) : FSP_NO_VIEW;
}

void fsp_tokens_keep(fsp_cache **slot, const unsigned char id[FSP_CACHE_ID_SIZE], fsp_view token, int64_t until)
{
	kept_token *kept = calloc(1, sizeof(*kept));

	if (kept == NULL || fsp_secret_set(&kept->text, token) != FSP_OK) {
		free(kept);
		fsp_cache_drop(slot, id);
		return;
	}
	kept->until = until;
	if (!fsp_cache_keep(slot, id, kept, release)) {
		release(kept);
	}
}
