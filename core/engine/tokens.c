/* Tokens that are kept per thread and per process. */
#include "tokens.h"
#include "../base/process.h"
#include "../base/secret.h"

#include <stdlib.h>

typedef struct entry {
	unsigned char id[FSP_TOKEN_ID_SIZE];
	fsp_secret token;                 /* without data: the entry is free */
	int64_t until;
	unsigned long used;               /* when it was last used; the smallest is replaced */
} entry;

struct fsp_tokens {
	entry entries[FSP_TOKENS_MAXIMUM];
	unsigned long clock;
	long owner;
};

static void empty(fsp_tokens *tokens)
{
	for (size_t i = 0; i < FSP_TOKENS_MAXIMUM; i++) {
		fsp_secret_clear(&tokens->entries[i].token);
	}
	fsp_wipe(tokens, sizeof(*tokens));
	tokens->owner = fsp_process_id();
}

/* The entry of a token, or NULL. */
static entry *find(fsp_tokens **slot, const unsigned char *id)
{
	fsp_tokens *tokens = *slot;

	if (tokens != NULL && tokens->owner != fsp_process_id()) {
		empty(tokens);
	}
	for (size_t i = 0; tokens != NULL && i < FSP_TOKENS_MAXIMUM; i++) {
		if (tokens->entries[i].token.data != NULL && memcmp(tokens->entries[i].id, id, FSP_TOKEN_ID_SIZE) == 0) {
			return &tokens->entries[i];
		}
	}
	return NULL;
}

static entry *oldest(fsp_tokens *tokens)
{
	entry *found = tokens->entries;

	for (size_t i = 1; i < FSP_TOKENS_MAXIMUM; i++) {
		if (tokens->entries[i].used < found->used) {
			found = &tokens->entries[i];
		}
	}
	return found;
}

static void clear(entry *place)
{
	fsp_secret_clear(&place->token);
	*place = (entry){.until = 0};
}

fsp_view fsp_tokens_find(
	fsp_tokens **slot, const unsigned char id[FSP_TOKEN_ID_SIZE], int64_t now, fsp_arena *arena)
{
	entry *place = find(slot, id);

	if (place != NULL && place->until <= now) {
		clear(place);
		place = NULL;
	}
	if (place == NULL) {
		return FSP_NO_VIEW;
	}
	place->used = ++(*slot)->clock;
	return fsp_view_of(fsp_arena_copy(arena, fsp_secret_view(&place->token)));
}

void fsp_tokens_keep(fsp_tokens **slot, const unsigned char id[FSP_TOKEN_ID_SIZE], fsp_view token, int64_t until)
{
	entry *place = find(slot, id);

	if (*slot == NULL) {
		*slot = calloc(1, sizeof(**slot));
		if (*slot == NULL) {
			return;
		}
		(*slot)->owner = fsp_process_id();
	}
	if (place == NULL) {
		place = oldest(*slot);
	}
	if (fsp_secret_set(&place->token, token) != FSP_OK) {
		clear(place);
		return;
	}
	memcpy(place->id, id, FSP_TOKEN_ID_SIZE);
	place->until = until;
	place->used = ++(*slot)->clock;
}

void fsp_tokens_drop(fsp_tokens **slot, const unsigned char id[FSP_TOKEN_ID_SIZE])
{
	entry *place = find(slot, id);

	if (place != NULL) {
		clear(place);
	}
}

void fsp_tokens_close(fsp_tokens **slot)
{
	if (*slot != NULL) {
		empty(*slot);
		free(*slot);
		*slot = NULL;
	}
}

unsigned fsp_tokens_count(const fsp_tokens *tokens)
{
	unsigned count = 0;

	for (size_t i = 0; tokens != NULL && i < FSP_TOKENS_MAXIMUM; i++) {
		count += tokens->entries[i].token.data != NULL;
	}
	return count;
}
