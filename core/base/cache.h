/* A bounded table of values that outlive a request, by a digest of what each depends on. */
#ifndef FASPAY_BASE_CACHE_H
#define FASPAY_BASE_CACHE_H

#include <stdbool.h>
#include <stddef.h>

#define FSP_CACHE_ENTRIES 16
#define FSP_CACHE_ID_SIZE 32

/* Belongs to one thread. What was inherited by a fork is released and not used. */
typedef struct fsp_cache fsp_cache;

/* The value, or NULL. It counts as used now. */
void *fsp_cache_find(fsp_cache **slot, const unsigned char id[FSP_CACHE_ID_SIZE]);
/* Keeps a value, which is released in the end, instead of an older one with this id or of the one that was used the
 * longest time ago. The table is made when it is first used. False: there is no memory, and the caller still has the
 * value. */
bool fsp_cache_keep(fsp_cache **slot, const unsigned char id[FSP_CACHE_ID_SIZE], void *value, void (*release)(void *));
void fsp_cache_drop(fsp_cache **slot, const unsigned char id[FSP_CACHE_ID_SIZE]);
/* Releases all. */
void fsp_cache_close(fsp_cache **slot);
/* How many values are kept. */
unsigned fsp_cache_count(const fsp_cache *cache);

#endif
