/* Arenas: memory that is freed and wiped together. */
#include "arena.h"
#include "secret.h"

#include <stdlib.h>

#ifndef ARENA_BLOCK                    /* the tests that let memory run out use tiny blocks */
/* A block and its header fit into 1032 bytes, up to which glibc keeps freed memory per thread. Larger blocks make it
 * merge all small pieces that were freed, which showed in profiles. */
# define ARENA_BLOCK 960
#endif
/* The rest of a block must stay aligned. */
typedef char whole_pieces[ARENA_BLOCK % FSP_ARENA_ALIGNMENT == 0 ? 1 : -1];

typedef struct fsp_block {
	struct fsp_block *next;
	size_t used;                      /* how much was used; set when the next block is opened, or all are freed */
} block;

static char *block_bytes(block *b)
{
	return (char *)b + fsp_arena_aligned(sizeof(block));
}

static block *block_new(size_t size)
{
	block *b = malloc(fsp_arena_aligned(sizeof(block)) + size);

	if (b != NULL) {
		b->next = NULL;
	}
	return b;
}

fsp_arena *fsp_arena_new(void)
{
	/* The arena lies at the start of its first block, so that most calls need one allocation only. */
	block *b = block_new(fsp_arena_aligned(sizeof(fsp_arena)) + ARENA_BLOCK);
	fsp_arena *arena;

	if (b == NULL) {
		return NULL;
	}
	arena = (fsp_arena *)(void *)block_bytes(b);
	*arena = (fsp_arena){.unused = block_bytes(b) + fsp_arena_aligned(sizeof(*arena)), .blocks = b};
	arena->end = arena->unused + ARENA_BLOCK;
	return arena;
}

void fsp_arena_track(fsp_arena *arena, fsp_arena **list)
{
	arena->next = *list;
	arena->link = list;
	if (arena->next != NULL) {
		arena->next->link = &arena->next;
	}
	*list = arena;
}

void *fsp_arena_open(fsp_arena *arena, size_t size)
{
	size_t room = size > ARENA_BLOCK ? size : ARENA_BLOCK;
	block *b = block_new(room);

	if (b == NULL) {
		return NULL;
	}
	arena->blocks->used = (size_t)(arena->unused - block_bytes(arena->blocks));
	b->next = arena->blocks;
	arena->blocks = b;
	arena->unused = block_bytes(b) + size;
	arena->end = block_bytes(b) + room;
	return block_bytes(b);
}

void *fsp_arena_take_unset(fsp_arena *arena, size_t size)
{
	return size <= SIZE_MAX / 2 ? fsp_arena_reserve(arena, fsp_arena_aligned(size > 0 ? size : 1)) : NULL;
}

void *fsp_arena_take(fsp_arena *arena, size_t size)
{
	void *bytes = fsp_arena_take_unset(arena, size);

	return bytes != NULL ? memset(bytes, 0, size) : NULL;
}

char *fsp_arena_copy(fsp_arena *arena, fsp_view view)
{
	char *copy = fsp_arena_take_unset(arena, view.length + 1);

	if (copy != NULL) {
		if (view.length > 0) {
			memcpy(copy, view.data, view.length);
		}
		copy[view.length] = '\0';
	}
	return copy;
}

void fsp_arena_free(fsp_arena *arena)
{
	block *b = arena != NULL ? arena->blocks : NULL;

	if (arena != NULL && arena->link != NULL) {
		*arena->link = arena->next;
		if (arena->next != NULL) {
			arena->next->link = arena->link;
		}
	}
	if (b != NULL) {
		b->used = (size_t)(arena->unused - block_bytes(b));
	}
	while (b != NULL) {
		block *next = b->next;

		fsp_wipe(block_bytes(b), b->used);
		free(b);
		b = next;
	}
}
