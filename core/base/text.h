/* Characters and texts. */
#ifndef FASPAY_BASE_TEXT_H
#define FASPAY_BASE_TEXT_H

#include "view.h"

static inline bool fsp_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool fsp_is_digits(fsp_view text);
/* The text without white space around it. */
fsp_view fsp_trimmed(fsp_view text);
/* x stands for a hexadecimal digit, 9 for a decimal one, anything else for itself. */
bool fsp_has_shape(fsp_view text, const char *shape);

#endif
