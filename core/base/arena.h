/* Arenas: everything that one call needs, freed and wiped together. */
#ifndef FASPAY_BASE_ARENA_H
#define FASPAY_BASE_ARENA_H

#include "view.h"

/* Everything that one call needs. Nothing in it is freed alone. */
typedef struct fsp_arena fsp_arena;

fsp_arena *fsp_arena_new(void);
void *fsp_arena_take(fsp_arena *arena, size_t size);         /* zeroed, aligned; NULL when memory ran out */
void *fsp_arena_take_unset(fsp_arena *arena, size_t size);   /* the same, not zeroed */
char *fsp_arena_copy(fsp_arena *arena, fsp_view view);       /* NUL-terminated copy */
void fsp_arena_free(fsp_arena *arena);                       /* wipes every block */
/* Puts the arena into a list until it is freed. PHP may jump out of a call; what is still in the list can then be
 * freed. */
void fsp_arena_track(fsp_arena *arena, fsp_arena **list);

#define FSP_ARENA_ALIGNMENT sizeof(union { void *p; int64_t i; double d; })

static inline size_t fsp_arena_aligned(size_t size)
{
	return (size + FSP_ARENA_ALIGNMENT - 1) / FSP_ARENA_ALIGNMENT * FSP_ARENA_ALIGNMENT;
}

struct fsp_arena {
	char *unused, *end;                 /* free bytes of the newest block */
	struct fsp_block *blocks;
	struct fsp_arena *next, **link;   /* the list the arena is in; link is NULL when it is in none */
};

/* Opens another block and returns its first `size` bytes, or NULL. Use fsp_arena_reserve(). */
void *fsp_arena_open(fsp_arena *arena, size_t size);

/* Returns `size` bytes, not zeroed, or NULL. size must be a multiple of the alignment. */
static inline void *fsp_arena_reserve(fsp_arena *arena, size_t size)
{
	char *bytes = arena->unused;

	if ((size_t)(arena->end - bytes) < size) {
		return fsp_arena_open(arena, size);
	}
	arena->unused = bytes + size;
	return bytes;
}

#endif
