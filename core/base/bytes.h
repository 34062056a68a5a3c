/* Word-at-a-time helpers: each predicate sets bit 7 of every byte that satisfies it. */
#ifndef FASPAY_BASE_BYTES_H
#define FASPAY_BASE_BYTES_H

#include "view.h"

/* Eight bytes at once: which of them are of a kind shows in their top bits. */
#define FSP_EIGHT_ONES UINT64_C(0x0101010101010101)
#define FSP_EIGHT_TOPS UINT64_C(0x8080808080808080)

static inline uint64_t fsp_eight(const void *bytes)
{
	uint64_t eight;

	memcpy(&eight, bytes, sizeof(eight));
	return eight;
}

/* Nonzero where one of the bytes is below n, which is at most 0x80. */
static inline uint64_t fsp_eight_below(uint64_t eight, unsigned char n)
{
	return (eight - FSP_EIGHT_ONES * n) & ~eight & FSP_EIGHT_TOPS;
}

static inline uint64_t fsp_eight_equal(uint64_t eight, char c)
{
	return fsp_eight_below(eight ^ (FSP_EIGHT_ONES * (unsigned char)c), 1);
}

/* Whether all eight are ASCII and none is a control character. */
static inline bool fsp_eight_is_printable(uint64_t eight)
{
	/* What is added or subtracted reaches a top bit, or the next byte, only from a byte that is none of them. */
	return ((eight | (eight + FSP_EIGHT_ONES) | (eight - FSP_EIGHT_ONES * 0x20)) & FSP_EIGHT_TOPS) == 0;
}

/* The first byte whose top bit is set, counted from 0; of a mask as above, in which more significant ones may be wrong: where those
 * stand first in memory, the byte found may be none. */
static inline size_t fsp_eight_first(uint64_t mask)
{
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return (size_t)__builtin_ctzll(mask) / 8;
#else
	unsigned char bytes[8];
	size_t i = 0;

	memcpy(bytes, &mask, sizeof(bytes));
	while (bytes[i] == 0) {
		i++;
	}
	return i;
#endif
}

/* The same of less than eight bytes, some of them twice; what is missing is filled up with blanks. Needs length > 0. */
static inline uint64_t fsp_few(const void *bytes, size_t length)
{
	const uint64_t blanks = UINT64_C(0x2020202020202020);
	const unsigned char *first = bytes;
	uint32_t a, b;

	if (length >= 4) {
		memcpy(&a, first, 4);
		memcpy(&b, first + length - 4, 4);
		return a | ((uint64_t)b << 32);
	}
	/* By value: where a single byte lands in a number that it is copied into, machines do not agree. */
	return first[0] | (uint64_t)first[length - 1] << 8 | (uint64_t)first[length / 2] << 16 | blanks << 24;
}

/* Nothing where all eight are ASCII and none is NUL. */
static inline uint64_t fsp_eight_odd(uint64_t eight)
{
	return ((eight - FSP_EIGHT_ONES) | eight) & FSP_EIGHT_TOPS;
}

/* Whether the text is ASCII without NUL, as most are. */
static inline bool fsp_text_is_plain(fsp_view text)
{
	uint64_t odd = 0;

	if (text.length < 8) {
		return text.length == 0 || fsp_eight_odd(fsp_few(text.data, text.length)) == 0;
	}
	for (size_t i = 8; i < text.length; i += 8) {
		odd |= fsp_eight_odd(fsp_eight(text.data + i - 8));
	}
	/* The last eight, some of them once more. */
	return (odd | fsp_eight_odd(fsp_eight(text.data + text.length - 8))) == 0;
}

/* Whether the text is ASCII without control characters, as most are. */
static inline bool fsp_text_is_simple(fsp_view text)
{
	if (text.length < 8) {
		return text.length == 0 || fsp_eight_is_printable(fsp_few(text.data, text.length));
	}
	for (size_t i = 8; i < text.length; i += 8) {
		if (!fsp_eight_is_printable(fsp_eight(text.data + i - 8))) {
			return false;
		}
	}
	/* The last eight, some of them once more. */
	return fsp_eight_is_printable(fsp_eight(text.data + text.length - 8));
}

/* Whether so many bytes are the same: of names, which are too short for a call. */
static inline bool fsp_bytes_equal(const char *a, const char *b, size_t length)
{
	if (length < 8) {
		return length == 0 || fsp_few(a, length) == fsp_few(b, length);
	}
	for (size_t i = 8; i < length; i += 8) {
		if (fsp_eight(a + i - 8) != fsp_eight(b + i - 8)) {
			return false;
		}
	}
	return fsp_eight(a + length - 8) == fsp_eight(b + length - 8);
}

#endif
