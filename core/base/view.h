/* Views: borrowed bytes, which own no memory. */
#ifndef FASPAY_BASE_VIEW_H
#define FASPAY_BASE_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* data == NULL means "absent"; length 0 with data means "empty". */
typedef struct fsp_view {
	const char *data;
	size_t length;
} fsp_view;

#define FSP_NO_VIEW ((fsp_view){NULL, 0})
#define FSP_LITERAL_VIEW(text) ((fsp_view){"" text "", sizeof(text) - 1})

/* The view of a NUL-terminated text; NULL gives an absent view. */
static inline fsp_view fsp_view_of(const char *text)
{
	return text != NULL ? (fsp_view){text, strlen(text)} : FSP_NO_VIEW;
}

static inline bool fsp_view_equals(fsp_view a, fsp_view b)
{
	return a.length == b.length && (b.length == 0 || memcmp(a.data, b.data, b.length) == 0);
}

/* An ASCII letter in lower case; any other byte as it is. */
static inline unsigned char fsp_lower(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool fsp_view_equals_nocase(fsp_view a, fsp_view b);         /* ASCII case folding only */

static inline bool fsp_view_is(fsp_view view, const char *text)
{
	/* Comparing the first character first avoids most calls of strlen(). */
	return view.data != NULL && (view.length == 0 || view.data[0] == text[0]) && fsp_view_equals(view, fsp_view_of(text));
}

bool fsp_view_starts_with(fsp_view view, const char *text);

#endif
