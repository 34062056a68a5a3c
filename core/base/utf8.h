/* UTF-8. */
#ifndef FASPAY_BASE_UTF8_H
#define FASPAY_BASE_UTF8_H

#include "view.h"

/* The number of code points, or SIZE_MAX if the text is not valid UTF-8. */
size_t fsp_utf8_length(fsp_view text);

/* The length of the UTF-8 sequence at p (1 to 4 bytes), or 0 if there is none. p < end is required. */
size_t fsp_utf8_sequence(const unsigned char *p, const unsigned char *end);

/* Whether the text is UTF-8 without NUL. If not, *offset is the first byte that is wrong. */
bool fsp_text_is_clean(fsp_view text, size_t *offset);

#endif
