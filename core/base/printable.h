/* Making received texts safe to show in messages, logs and pages. */
#ifndef FASPAY_BASE_PRINTABLE_H
#define FASPAY_BASE_PRINTABLE_H

#include "arena.h"
#include "error.h"

#include <stdarg.h>

/* Whether a text may be shown as it is: it is UTF-8 without control characters, line breaks and marks that change
 * the direction of writing. */
bool fsp_is_printable(fsp_view text);
/* A received name or number, for a message: made printable, and shortened with dots if it is too long. */
#define FSP_PRINTABLE_SIZE 132
const char *fsp_printable(fsp_view name, char out[FSP_PRINTABLE_SIZE]);

/* Copies as much of a text as fits, made printable and never cut inside a character: line breaks and tabs become
 * blanks, everything else that is not fit becomes a question mark. Nothing received enters a message in another way.
 * Returns the length. */
size_t fsp_copy_printable(char *out, size_t size, fsp_view text);
/* The same for a whole text. It is copied into the arena only if it has to change. Without data when memory ran out. */
fsp_view fsp_made_printable(fsp_arena *arena, fsp_view text);
/* vsnprintf() that never cuts inside a character. */
void fsp_print(char *out, size_t size, const char *format, va_list arguments) FSP_PRINTF(3, 0);

#endif
