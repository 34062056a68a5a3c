/* UTF-8: validity and length. */
#include "bytes.h"
#include "utf8.h"

size_t fsp_utf8_sequence(const unsigned char *p, const unsigned char *end)
{
	/* The first byte limits the second: that excludes overlong forms, surrogates and values beyond U+10FFFF. */
	unsigned char low = 0x80, high = 0xbf;
	size_t length;

	if (p[0] < 0x80) {
		return 1;
	}
	if (p[0] < 0xc2 || p[0] > 0xf4) {
		return 0;
	}
	if (p[0] < 0xe0) {
		length = 2;
	} else if (p[0] < 0xf0) {
		length = 3;
		low = p[0] == 0xe0 ? 0xa0 : low;
		high = p[0] == 0xed ? 0x9f : high;
	} else {
		length = 4;
		low = p[0] == 0xf0 ? 0x90 : low;
		high = p[0] == 0xf4 ? 0x8f : high;
	}
	if ((size_t)(end - p) < length || p[1] < low || p[1] > high) {
		return 0;
	}
	for (size_t i = 2; i < length; i++) {
		if ((p[i] & 0xc0) != 0x80) {
			return 0;
		}
	}
	return length;
}

size_t fsp_utf8_length(fsp_view text)
{
	const unsigned char *bytes = (const unsigned char *)text.data;
	size_t count = 0;

	for (size_t i = 0; i < text.length; count++) {
		size_t length;

		if (text.length - i >= 8 && fsp_eight_are_ascii(bytes + i)) {
			i += 8;
			count += 7;
			continue;
		}
		length = fsp_utf8_sequence(bytes + i, bytes + text.length);
		if (length == 0) {
			return SIZE_MAX;
		}
		i += length;
	}
	return count;
}

bool fsp_text_is_clean(fsp_view text, size_t *offset)
{
	const unsigned char *bytes = (const unsigned char *)text.data;
	size_t i = 0;

	for (;;) {
		size_t length;

		while (text.length - i >= 8 && fsp_eight_are_ascii(bytes + i)) {
			i += 8;
		}
		while (i < text.length && bytes[i] > 0 && bytes[i] < 0x80) {
			i++;
		}
		if (i == text.length) {
			return true;
		}
		length = bytes[i] > 0 ? fsp_utf8_sequence(bytes + i, bytes + text.length) : 0;
		if (length == 0) {
			*offset = i;
			return false;
		}
		i += length;
	}
}
