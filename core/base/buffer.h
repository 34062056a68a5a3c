/* Buffers: bytes that grow up to a maximum. */
#ifndef FASPAY_BASE_BUFFER_H
#define FASPAY_BASE_BUFFER_H

#include "arena.h"
#include "error.h"

/* Bytes that grow. The maximum is fixed at creation. After a failed append the buffer stays failed. */
typedef struct fsp_buffer {
	char *data;                       /* NUL-terminated once anything was appended */
	size_t length;
	size_t capacity;
	size_t maximum;
	fsp_result failed;                /* FSP_OK, FSP_ERROR_MEMORY or FSP_ERROR_MALFORMED (maximum reached) */
	fsp_arena *arena;                 /* the arena that holds the bytes; NULL: the buffer owns them */
} fsp_buffer;

void fsp_buffer_init(fsp_buffer *buffer, size_t maximum);
void fsp_buffer_init_in(fsp_buffer *buffer, fsp_arena *arena, size_t maximum);   /* need not be freed */
bool fsp_buffer_reserve(fsp_buffer *buffer, size_t more);
void fsp_buffer_append(fsp_buffer *buffer, const char *data, size_t length);
void fsp_buffer_append_view(fsp_buffer *buffer, fsp_view view);
void fsp_buffer_append_text(fsp_buffer *buffer, const char *text);
fsp_view fsp_buffer_view(const fsp_buffer *buffer);
void fsp_buffer_free(fsp_buffer *buffer);                    /* wipes */

/* Makes the buffer `length` bytes longer and returns where the caller writes them, or NULL. */
static inline char *fsp_buffer_grow(fsp_buffer *buffer, size_t length)
{
	char *bytes;

	/* The capacity is never larger than the maximum and its NUL. */
	if ((buffer->failed != FSP_OK || length >= buffer->capacity - buffer->length) && !fsp_buffer_reserve(buffer, length)) {
		return NULL;
	}
	bytes = buffer->data + buffer->length;
	buffer->length += length;
	bytes[length] = '\0';
	return bytes;
}

static inline void fsp_buffer_append_char(fsp_buffer *buffer, char c)
{
	char *p = fsp_buffer_grow(buffer, 1);

	if (p != NULL) {
		*p = c;
	}
}

#endif
