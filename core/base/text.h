/* Characters and texts. */
#ifndef FASPAY_BASE_TEXT_H
#define FASPAY_BASE_TEXT_H

#include "view.h"

static inline bool fsp_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* White space as JSON and XML know it. */
static inline bool fsp_is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* The value of a hexadecimal digit; -1 for any other character. */
static inline int fsp_hex_digit(char c)
{
	const char letter = (char)(c | 0x20);

	return fsp_is_digit(c) ? c - '0' : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

bool fsp_is_digits(fsp_view text);
/* Whether the text is ASCII without control characters. */
bool fsp_is_printable_ascii(fsp_view text);
/* The text without white space around it. */
fsp_view fsp_trimmed(fsp_view text);
/* Whether the text has the shape, in which x stands for a hexadecimal digit, 9 for a decimal one, and anything else
 * for itself. */
bool fsp_has_shape(fsp_view text, const char *shape);

#endif
