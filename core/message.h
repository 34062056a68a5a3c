/* What the decoders share; not for callers. */
#ifndef FASPAY_MESSAGE_H
#define FASPAY_MESSAGE_H

#include "engine.h"

#include <string.h>

/* Deeper limits than this are cut to it: the JSON scan recurses. */
#define FSP_DEPTH_MAXIMUM 256u

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

/* A zeroed node, or NULL. */
static inline fsp_node *fsp_node_new(fsp_arena *arena)
{
	fsp_node *node = fsp_arena_reserve(arena, sizeof(*node));

	if (node != NULL) {
		/* One by one: a whole structure's worth compilers leave to an instruction that starts slowly. */
		node->kind = FSP_NULL;
		node->row = 0;
		node->place = 0;
		node->name = FSP_NO_VIEW;
		node->text = FSP_NO_VIEW;
		node->child = NULL;
		node->next = NULL;
		node->count = 0;
		node->last = NULL;
		node->places = NULL;
		node->origin = NULL;
	}
	return node;
}

/* Bytes of the UTF-8 sequence at p (1 to 4), or 0 when there is none. Needs p < end. */
size_t fsp_utf8_sequence(const unsigned char *p, const unsigned char *end);

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

/* Whether the text is UTF-8 without NUL; *offset is where it stops being so. */
bool fsp_text_is_clean(fsp_view text, size_t *offset);

/* What every decoder starts with: the body without byte order marks and white space before it, in any order, and white space behind. */
fsp_view fsp_body_content(fsp_view body);

/* Refuses empty and too large bodies. */
fsp_result fsp_body_check(fsp_view body, fsp_limits limits, fsp_error *error);

/* Adds a member. What has no row in the table is nothing to refuse: what cannot be a member is then left out. fields NULL: everything
 * matters. */
fsp_result fsp_object_add(fsp_arena *arena, fsp_node *object, fsp_limits limits, const fsp_field *fields, fsp_view name, fsp_view text, void *origin, fsp_error *error);

/* Refuses an object in which a name appears twice. With collect, repeated objects (as XML spells lists) are no
 * duplicates but become one list member. */
fsp_result fsp_object_finish(fsp_arena *arena, fsp_node *object, bool collect, fsp_error *error);

fsp_result fsp_out_of_memory(fsp_error *error);

#endif
