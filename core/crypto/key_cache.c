/* Parsed keys, cached per thread and per process. */
#include "key_cache.h"
#include "digest.h"
#include "../base/process.h"
#include "../base/secret.h"

#include <stdlib.h>

typedef struct entry {
	unsigned char digest[FSP_SHA256_SIZE];
	fsp_key *key;                     /* NULL: the entry is free */
	unsigned long used;               /* when it was last used; the smallest is replaced */
} entry;

struct fsp_key_cache {
	entry entries[FSP_KEY_CACHE_ENTRIES];
	unsigned long clock;
	long owner;
};

static void empty(fsp_key_cache *cache)
{
	for (size_t i = 0; i < FSP_KEY_CACHE_ENTRIES; i++) {
		fsp_key_free(cache->entries[i].key);
	}
	fsp_wipe(cache, sizeof(*cache));
}

static fsp_key_cache *open_cache(fsp_key_cache **slot)
{
	if (*slot == NULL) {
		*slot = calloc(1, sizeof(**slot));
	} else if ((*slot)->owner != fsp_process_id()) {
		empty(*slot);
	}
	if (*slot != NULL) {
		(*slot)->owner = fsp_process_id();
	}
	return *slot;
}

/* The digest of everything that decides about the outcome. It includes the lengths, so that the end of a text cannot
 * be taken for a passphrase. */
static fsp_result identify(fsp_view text, fsp_view passphrase, bool is_private, unsigned char *digest)
{
	const uint64_t head[] = {is_private, passphrase.data != NULL, passphrase.length, text.length};
	const fsp_view pieces[] = {{(const char *)head, sizeof(head)}, passphrase, text};
	fsp_hasher *hasher = fsp_hasher_new();

	return fsp_hasher_free(hasher, fsp_hasher_run(hasher, FSP_SHA256, pieces, 3, digest));
}

static entry *find(fsp_key_cache *cache, const unsigned char *digest)
{
	for (size_t i = 0; i < FSP_KEY_CACHE_ENTRIES; i++) {
		if (cache->entries[i].key != NULL && memcmp(cache->entries[i].digest, digest, FSP_SHA256_SIZE) == 0) {
			return &cache->entries[i];
		}
	}
	return NULL;
}

static entry *oldest(fsp_key_cache *cache)
{
	entry *found = cache->entries;

	for (size_t i = 1; i < FSP_KEY_CACHE_ENTRIES; i++) {
		if (cache->entries[i].used < found->used) {
			found = &cache->entries[i];
		}
	}
	return found;
}

fsp_result fsp_key_fetch(
	fsp_key_cache **slot, fsp_key **out, fsp_view text, fsp_view passphrase, bool is_private, const char **objection)
{
	unsigned char digest[FSP_SHA256_SIZE];
	fsp_key_cache *cache = slot != NULL ? open_cache(slot) : NULL;
	fsp_result result;
	entry *place;

	/* If there is no memory for the cache, or no digest, keys are parsed each time. */
	if (cache == NULL || identify(text, passphrase, is_private, digest) != FSP_OK) {
		return fsp_key_parse(out, text, passphrase, is_private, objection);
	}
	*objection = NULL;
	place = find(cache, digest);
	if (place == NULL) {
		fsp_key *kept;

		result = fsp_key_parse(out, text, passphrase, is_private, objection);
		if (result != FSP_OK || fsp_key_share(&kept, *out) != FSP_OK) {
			return result;
		}
		place = oldest(cache);
		fsp_key_free(place->key);
		place->key = kept;
		memcpy(place->digest, digest, sizeof(digest));
	} else {
		result = fsp_key_share(out, place->key);
	}
	place->used = ++cache->clock;
	return result;
}

void fsp_key_cache_close(fsp_key_cache **slot)
{
	if (*slot != NULL) {
		empty(*slot);
		free(*slot);
		*slot = NULL;
	}
}

unsigned fsp_key_cache_count(const fsp_key_cache *cache)
{
	unsigned count = 0;

	for (size_t i = 0; cache != NULL && i < FSP_KEY_CACHE_ENTRIES; i++) {
		count += cache->entries[i].key != NULL;
	}
	return count;
}
