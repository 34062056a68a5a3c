/* Characters and texts. */
#include "text.h"

bool fsp_is_digits(fsp_view text)
{
	for (size_t i = 0; i < text.length; i++) {
		if (text.data[i] < '0' || text.data[i] > '9') {
			return false;
		}
	}
	return true;
}

bool fsp_has_shape(fsp_view text, const char *shape)
{
	size_t i = 0;

	for (; i < text.length && shape[i] != '\0'; i++) {
		const char c = text.data[i], letter = (char)(c | 0x20);
		const bool digit = c >= '0' && c <= '9';

		if (shape[i] == 'x' ? !digit && (letter < 'a' || letter > 'f') : shape[i] == '9' ? !digit : c != shape[i]) {
			return false;
		}
	}
	return i == text.length && shape[i] == '\0';
}

/* ------------------------------------------------------------------ bytes */

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

fsp_view fsp_trimmed(fsp_view text)
{
	while (text.length > 0 && is_blank(text.data[0])) {
		text.data++;
		text.length--;
	}
	while (text.length > 0 && is_blank(text.data[text.length - 1])) {
		text.length--;
	}
	return text;
}
