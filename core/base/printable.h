/* Texts that somebody else wrote, made fit for messages, logs and pages. */
#ifndef FASPAY_BASE_PRINTABLE_H
#define FASPAY_BASE_PRINTABLE_H

#include "arena.h"
#include "error.h"

#include <stdarg.h>

/* Whether a text is fit for a message, a log or a page as it is: UTF-8 without control characters and whatever else
 * breaks a line or turns the direction of writing. */
bool fsp_is_printable(fsp_view text);
/* A name or number that somebody else wrote, for a message: without control characters and line breaks, with dots
 * where it was too long. */
#define FSP_PRINTABLE_SIZE 132
const char *fsp_printable(fsp_view name, char out[FSP_PRINTABLE_SIZE]);

/* As much of a text as fits, cut between characters and made fit: a line break or tab is then a blank, everything
 * else that is not fit a question mark. The one way in which something received enters a message. Returns the
 * length. */
size_t fsp_copy_printable(char *out, size_t size, fsp_view text);
/* The same of the whole text, in the arena where it has to change; without data where memory ran out. */
fsp_view fsp_made_printable(fsp_arena *arena, fsp_view text);
/* vsnprintf(), but never cut inside a character. */
void fsp_print(char *out, size_t size, const char *format, va_list arguments) FSP_PRINTF(3, 0);

#endif
