/* UTF-8. */
#ifndef FASPAY_BASE_UTF8_H
#define FASPAY_BASE_UTF8_H

#include "view.h"

/* Code points of valid UTF-8, or SIZE_MAX. */
size_t fsp_utf8_length(fsp_view text);

/* Bytes of the UTF-8 sequence at p (1 to 4), or 0 when there is none. Needs p < end. */
size_t fsp_utf8_sequence(const unsigned char *p, const unsigned char *end);

/* Whether the text is UTF-8 without NUL; *offset is where it stops being so. */
bool fsp_text_is_clean(fsp_view text, size_t *offset);

#endif
