/* Buffers: bytes that grow up to a maximum. */
#include "buffer.h"
#include "secret.h"

#include <stdio.h>
#include <stdlib.h>

void fsp_buffer_init(fsp_buffer *buffer, size_t maximum)
{
	*buffer = (fsp_buffer){.maximum = maximum};
}

void fsp_buffer_init_in(fsp_buffer *buffer, fsp_arena *arena, size_t maximum)
{
	*buffer = (fsp_buffer){.maximum = maximum, .arena = arena};
}

/* Grows a buffer in place, if its bytes are the last ones of the arena and the block has room. */
static bool extend(fsp_buffer *buffer, size_t needed, size_t wanted)
{
	fsp_arena *arena = buffer->arena;
	size_t taken = fsp_arena_aligned(buffer->capacity), most = taken + (size_t)(arena->end - arena->unused);

	if (buffer->data == NULL || buffer->data + taken != arena->unused || most < needed) {
		return false;
	}
	buffer->capacity = wanted < most ? wanted : most;
	arena->unused += fsp_arena_aligned(buffer->capacity) - taken;
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
	/* A buffer in an arena starts small, because it hardly ever has to move. */
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
	/* realloc() would leave the old bytes behind unwiped. An arena wipes them with everything else. */
	grown = buffer->arena != NULL ? fsp_arena_take_unset(buffer->arena, capacity) : malloc(capacity);
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
