/* Views, errors, the arena and the bounded buffer. */
#include "engine.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned char lower(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool fsp_view_equals_nocase(fsp_view a, fsp_view b)
{
	if (a.length != b.length) {
		return false;
	}
	if (a.length == 0 || memcmp(a.data, b.data, a.length) == 0) {
		return true;
	}
	for (size_t i = 0; i < a.length; i++) {
		if (lower(a.data[i]) != lower(b.data[i])) {
			return false;
		}
	}
	return true;
}

bool fsp_view_starts_with(fsp_view view, const char *text)
{
	size_t length = strlen(text);

	return view.data != NULL && view.length >= length && fsp_view_equals((fsp_view){view.data, length}, (fsp_view){text, length});
}

static void FSP_PRINTF(5, 0) describe(fsp_error *error, fsp_result code, const char *rule, const char *field, const char *format, va_list arguments)
{
	if (error != NULL) {
		error->code = code;
		error->rule = rule;
		error->field = field;
		fsp_print(error->message, sizeof(error->message), format, arguments);
	}
}

fsp_result fsp_fail(fsp_error *error, fsp_result code, const char *rule, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	describe(error, code, rule, NULL, format, arguments);
	va_end(arguments);
	return code;
}

fsp_result fsp_fail_field(fsp_error *error, fsp_result code, const char *rule, const char *field, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	describe(error, code, rule, field, format, arguments);
	va_end(arguments);
	return code;
}

/* ------------------------------------------------------------------ arena */

#ifndef ARENA_BLOCK                    /* tests of running out of memory have tiny ones */
# define ARENA_BLOCK 8192
#endif
/* What is left of a block must stay aligned, and so must nodes and slots, which are taken as they are. */
typedef char whole_pieces[ARENA_BLOCK % FSP_ARENA_ALIGNMENT == 0 && sizeof(fsp_node) % FSP_ARENA_ALIGNMENT == 0 && sizeof(fsp_slot) % FSP_ARENA_ALIGNMENT == 0 ? 1 : -1];

typedef struct fsp_block {
	struct fsp_block *next;
	size_t used;                      /* once another is open */
} block;

static size_t aligned(size_t size)
{
	return (size + FSP_ARENA_ALIGNMENT - 1) / FSP_ARENA_ALIGNMENT * FSP_ARENA_ALIGNMENT;
}

static char *block_bytes(block *b)
{
	return (char *)b + aligned(sizeof(block));
}

static block *block_new(size_t size)
{
	block *b = malloc(aligned(sizeof(block)) + size);

	if (b != NULL) {
		b->next = NULL;
		b->used = 0;
	}
	return b;
}

fsp_arena *fsp_arena_new(void)
{
	/* The arena itself sits at the start of its first block: one allocation serves most calls. */
	block *b = block_new(aligned(sizeof(fsp_arena)) + ARENA_BLOCK);
	fsp_arena *arena;

	if (b == NULL) {
		return NULL;
	}
	arena = (fsp_arena *)(void *)block_bytes(b);
	*arena = (fsp_arena){.free = block_bytes(b) + aligned(sizeof(*arena)), .blocks = b};
	arena->end = arena->free + ARENA_BLOCK;
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
	arena->blocks->used = (size_t)(arena->free - block_bytes(arena->blocks));
	b->next = arena->blocks;
	arena->blocks = b;
	arena->free = block_bytes(b) + size;
	arena->end = block_bytes(b) + room;
	return block_bytes(b);
}

static void *take(fsp_arena *arena, size_t size)
{
	return size <= SIZE_MAX / 2 ? fsp_arena_reserve(arena, aligned(size > 0 ? size : 1)) : NULL;
}

void *fsp_arena_take(fsp_arena *arena, size_t size)
{
	void *bytes = take(arena, size);

	return bytes != NULL ? memset(bytes, 0, size) : NULL;
}

char *fsp_arena_copy(fsp_arena *arena, fsp_view view)
{
	char *copy = take(arena, view.length + 1);

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
		b->used = (size_t)(arena->free - block_bytes(b));
	}
	while (b != NULL) {
		block *next = b->next;

		fsp_wipe(block_bytes(b), b->used);
		free(b);
		b = next;
	}
}

/* ------------------------------------------------------------------ buffer */

void fsp_buffer_init(fsp_buffer *buffer, size_t maximum)
{
	*buffer = (fsp_buffer){.maximum = maximum};
}

void fsp_buffer_init_in(fsp_buffer *buffer, fsp_arena *arena, size_t maximum)
{
	*buffer = (fsp_buffer){.maximum = maximum, .arena = arena};
}

/* Bytes that were taken last grow where they are, as far as their block has room. */
static bool extend(fsp_buffer *buffer, size_t needed, size_t wanted)
{
	fsp_arena *arena = buffer->arena;
	size_t taken = aligned(buffer->capacity), most = taken + (size_t)(arena->end - arena->free);

	if (buffer->data == NULL || buffer->data + taken != arena->free || most < needed) {
		return false;
	}
	buffer->capacity = wanted < most ? wanted : most;
	arena->free += aligned(buffer->capacity) - taken;
	return true;
}

bool fsp_buffer_reserve(fsp_buffer *buffer, size_t more)
{
	size_t needed, capacity;
	char *grown;

	if (buffer->failed != FSP_OK) {
		return false;
	}
	if (more > buffer->maximum || buffer->length > buffer->maximum - more) {
		buffer->failed = FSP_ERROR_MALFORMED;
		return false;
	}
	needed = buffer->length + more + 1;
	if (needed <= buffer->capacity) {
		return true;
	}
	/* In an arena it can be small at first: it hardly ever has to move. */
	capacity = buffer->capacity > 0 ? buffer->capacity * 2 : buffer->arena != NULL ? 512 : 2048;
	if (capacity > buffer->maximum + 1) {
		capacity = buffer->maximum + 1;
	}
	if (capacity < needed) {
		capacity = needed;
	}
	if (buffer->arena != NULL && extend(buffer, needed, capacity)) {
		return true;
	}
	/* Not realloc: it would leave the old bytes behind unwiped. An arena wipes them with the rest. */
	grown = buffer->arena != NULL ? take(buffer->arena, capacity) : malloc(capacity);
	if (grown == NULL) {
		buffer->failed = FSP_ERROR_MEMORY;
		return false;
	}
	if (buffer->data != NULL) {
		memcpy(grown, buffer->data, buffer->length + 1);
		if (buffer->arena == NULL) {
			fsp_wipe(buffer->data, buffer->length);
			free(buffer->data);
		}
	}
	buffer->data = grown;
	buffer->capacity = capacity;
	return true;
}

void fsp_buffer_append(fsp_buffer *buffer, const char *data, size_t length)
{
	char *p = fsp_buffer_grow(buffer, length);

	if (p != NULL && length > 0) {
		memcpy(p, data, length);
	}
}

void fsp_buffer_append_view(fsp_buffer *buffer, fsp_view view)
{
	fsp_buffer_append(buffer, view.data, view.length);
}

void fsp_buffer_append_text(fsp_buffer *buffer, const char *text)
{
	fsp_buffer_append(buffer, text, strlen(text));
}

void fsp_buffer_append_integer(fsp_buffer *buffer, int64_t number)
{
	char text[24];

	fsp_buffer_append(buffer, text, fsp_integer_format(number, 1, text));
}

fsp_view fsp_buffer_view(const fsp_buffer *buffer)
{
	return (fsp_view){buffer->data != NULL ? buffer->data : "", buffer->length};
}

void fsp_buffer_free(fsp_buffer *buffer)
{
	if (buffer->data != NULL && buffer->arena == NULL) {
		fsp_wipe(buffer->data, buffer->length);
		free(buffer->data);
	}
	*buffer = (fsp_buffer){.maximum = buffer->maximum, .arena = buffer->arena};
}
