/* Values that are kept per thread and per process. */
#include "cache.h"
#include "process.h"
#include "secret.h"

#include <stdlib.h>
#include <string.h>

typedef struct entry {
	unsigned char id[FSP_CACHE_ID_SIZE];
	void *value;                      /* NULL: the entry is free */
	void (*release)(void *value);
	unsigned long used;               /* when it was last used; the smallest is replaced */
} entry;

struct fsp_cache {
	entry entries[FSP_CACHE_ENTRIES];
	unsigned long clock;
	long owner;
};

static void clear(entry *place)
{
	if (place->value != NULL) {
		place->release(place->value);
	}
	*place = (entry){.value = NULL};
}

static void empty(fsp_cache *cache)
{
	for (size_t i = 0; i < FSP_CACHE_ENTRIES; i++) {
		clear(&cache->entries[i]);
	}
	fsp_wipe(cache, sizeof(*cache));
	cache->owner = fsp_process_id();
}

/* The entry with an id, or NULL. */
static entry *find(fsp_cache *cache, const unsigned char *id)
{
	if (cache != NULL && cache->owner != fsp_process_id()) {
		empty(cache);
	}
	for (size_t i = 0; cache != NULL && i < FSP_CACHE_ENTRIES; i++) {
		if (cache->entries[i].value != NULL && memcmp(cache->entries[i].id, id, FSP_CACHE_ID_SIZE) == 0) {
			return &cache->entries[i];
		}
	}
	return NULL;
}

static entry *oldest(fsp_cache *cache)
{
	entry *found = cache->entries;

	for (size_t i = 1; i < FSP_CACHE_ENTRIES; i++) {
		if (cache->entries[i].used < found->used) {
			found = &cache->entries[i];
		}
	}
	return found;
}

void *fsp_cache_find(fsp_cache **slot, const unsigned char id[FSP_CACHE_ID_SIZE])
{
	entry *place = find(*slot, id);

	if (place == NULL) {
		return NULL;
	}
	place->used = ++(*slot)->clock;
	return place->value;
}

bool fsp_cache_keep(fsp_cache **slot, const unsigned char id[FSP_CACHE_ID_SIZE], void *value, void (*release)(void *))
{
	entry *place = find(*slot, id);

	if (*slot == NULL) {
		*slot = calloc(1, sizeof(**slot));
		if (*slot == NULL) {
			return false;
		}
		(*slot)->owner = fsp_process_id();
	}
	if (place == NULL) {
		place = oldest(*slot);
	}
	clear(place);
	memcpy(place->id, id, FSP_CACHE_ID_SIZE);
	place->value = value;
	place->release = release;
	place->used = ++(*slot)->clock;
	return true;
}

void fsp_cache_drop(fsp_cache **slot, const unsigned char id[FSP_CACHE_ID_SIZE])
{
	entry *place = find(*slot, id);

	if (place != NULL) {
		clear(place);
	}
}

void fsp_cache_close(fsp_cache **slot)
{
	if (*slot != NULL) {
		empty(*slot);
		free(*slot);
		*slot = NULL;
	}
}

unsigned fsp_cache_count(const fsp_cache *cache)
{
	unsigned count = 0;

	for (size_t i = 0; cache != NULL && i < FSP_CACHE_ENTRIES; i++) {
		count += cache->entries[i].value != NULL;
	}
	return count;
}
