/* Characters and texts. */
#include "text.h"
#include "bytes.h"

bool fsp_is_digits(fsp_view text)
{
	for (size_t i = 0; i < text.length; i++) {
		if (!fsp_is_digit(text.data[i])) {
			return false;
		}
	}
	return true;
}

bool fsp_is_printable_ascii(fsp_view text)
{
	size_t i = 0;

	while (text.length - i >= 8 && fsp_eight_are_printable(text.data + i)) {
		i += 8;
	}
	while (i < text.length && text.data[i] >= 0x20 && text.data[i] < 0x7f) {
		i++;
	}
	return i == text.length;
}

fsp_view fsp_trimmed(fsp_view text)
{
	while (text.length > 0 && fsp_is_blank(text.data[0])) {
		text.data++;
		text.length--;
	}
	while (text.length > 0 && fsp_is_blank(text.data[text.length - 1])) {
		text.length--;
	}
	return text;
}

bool fsp_has_shape(fsp_view text, const char *shape)
{
	size_t i = 0;

	for (; i < text.length && shape[i] != '\0'; i++) {
		const char c = text.data[i];

		if (shape[i] == 'x' ? fsp_hex_digit(c) < 0 : shape[i] == '9' ? !fsp_is_digit(c) : c != shape[i]) {
			return false;
		}
	}
	return i == text.length && shape[i] == '\0';
}
