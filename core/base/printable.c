/* Making received texts safe to show: without control characters, line breaks and marks that change the direction. */
#include "printable.h"
#include "text.h"
#include "utf8.h"

#include <stdio.h>

/* The character at p, and how many bytes it has. A byte that starts no valid character gives -1 and length 1. */
static long character_at(const unsigned char *p, const unsigned char *end, size_t *length)
{
	static const unsigned char masks[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
	long character;

	*length = fsp_utf8_sequence(p, end);
	if (*length == 0) {
		*length = 1;
		return -1;
	}
	character = p[0] & masks[*length];
	for (size_t i = 1; i < *length; i++) {
		character = character << 6 | (p[i] & 0x3f);
	}
	return character;
}

static bool is_break(long character)
{
	return (character >= '\t' && character <= '\r') || character == 0x85 || character == 0x2028 || character == 0x2029;
}

/* Control characters, line breaks, and marks that embed, override or isolate a direction are not fit. */
static bool is_fit(long character)
{
	return character >= 0x20 && (character < 0x7f || character > 0x9f) && character != 0x61c
		&& !(character >= 0x200e && character <= 0x200f) && !(character >= 0x2028 && character <= 0x202e)
		&& !(character >= 0x2066 && character <= 0x2069) && character != 0xfeff;
}

bool fsp_is_printable(fsp_view text)
{
	const unsigned char *p = (const unsigned char *)text.data, *end = text.length > 0 ? p + text.length : p;

	if (fsp_is_printable_ascii(text)) {
		return true;
	}
	while (p < end) {
		size_t length;

		if (!is_fit(character_at(p, end, &length))) {
			return false;
		}
		p += length;
	}
	return true;
}

/* Copies as much as fits, and returns how many bytes of the text were read. */
static size_t copy_fit(char *out, size_t size, fsp_view text, size_t *written)
{
	const unsigned char *bytes = (const unsigned char *)text.data;
	size_t read = 0;

	*written = 0;
	while (read < text.length) {
		size_t length;
		const long character = character_at(bytes + read, bytes + text.length, &length);
		const bool fit = is_fit(character);

		if (*written + (fit ? length : 1) >= size) {
			break;
		}
		if (fit) {
			memcpy(out + *written, bytes + read, length);
			*written += length;
		} else {
			out[(*written)++] = is_break(character) ? ' ' : '?';
		}
		read += length;
	}
	out[*written] = '\0';
	return read;
}

size_t fsp_copy_printable(char *out, size_t size, fsp_view text)
{
	size_t written;

	(void)copy_fit(out, size, text, &written);
	return written;
}

fsp_view fsp_made_printable(fsp_arena *arena, fsp_view text)
{
	char *copy;

	if (text.length == 0 || fsp_is_printable(text)) {
		return text;
	}
	copy = fsp_arena_take(arena, text.length + 1);
	return copy != NULL ? (fsp_view){copy, fsp_copy_printable(copy, text.length + 1, text)} : FSP_NO_VIEW;
}

const char *fsp_printable(fsp_view name, char out[FSP_PRINTABLE_SIZE])
{
	size_t written;

	if (copy_fit(out, FSP_PRINTABLE_SIZE - 3, name, &written) < name.length) {
		memcpy(out + written, "...", sizeof("..."));
	}
	return out;
}

void fsp_print(char *out, size_t size, const char *format, va_list arguments)
{
	const int whole = vsnprintf(out, size, format, arguments);
	size_t start = size - 1;

	if (whole < 0) {
		out[0] = '\0';
	} else if ((size_t)whole >= size) {
		while (start > 0 && size - start < 4 && ((unsigned char)out[start - 1] & 0xc0) == 0x80) {
			start--;
		}
		if (start > 0 && (unsigned char)out[start - 1] >= 0x80
				&& fsp_utf8_sequence((unsigned char *)out + start - 1, (unsigned char *)out + size - 1) == 0) {
			out[start - 1] = '\0';
		}
	}
}
