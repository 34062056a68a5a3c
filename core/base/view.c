/* Comparing views. */
#include "view.h"

bool fsp_view_equals_nocase(fsp_view a, fsp_view b)
{
	if (a.length != b.length) {
		return false;
	}
	if (a.length == 0 || memcmp(a.data, b.data, a.length) == 0) {
		return true;
	}
	for (size_t i = 0; i < a.length; i++) {
		if (fsp_lower(a.data[i]) != fsp_lower(b.data[i])) {
			return false;
		}
	}
	return true;
}

bool fsp_view_starts_with(fsp_view view, const char *text)
{
	size_t length = strlen(text);

	return view.data != NULL && view.length >= length
		&& fsp_view_equals((fsp_view){view.data, length}, (fsp_view){text, length});
}
