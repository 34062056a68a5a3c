/* Decoded messages: looking into them, and what all decoders insist on. */
#include "engine.h"
#include "message.h"

#include <stdlib.h>
#include <string.h>

fsp_result fsp_out_of_memory(fsp_error *error)
{
	return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
}

/* ------------------------------------------------------------------ bytes */

size_t fsp_utf8_sequence(const unsigned char *p, const unsigned char *end)
{
	/* Only the second byte's range depends on the first: that keeps out overlong forms, surrogates and the rest. */
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

bool fsp_text_is_clean(fsp_view text, size_t *offset)
{
	const unsigned char *bytes = (const unsigned char *)text.data;
	size_t i = 0;

	while (i < text.length) {
		size_t length;

		if (text.length - i >= 8) {
			if (fsp_eight_odd(fsp_eight(bytes + i)) == 0) {
				i += 8;
				continue;
			}
		} else if (fsp_eight_odd(fsp_few(bytes + i, text.length - i)) == 0) {
			return true;
		}
		length = bytes[i] != 0 ? fsp_utf8_sequence(bytes + i, bytes + text.length) : 0;
		if (length == 0) {
			*offset = i;
			return false;
		}
		i += length;
	}
	return true;
}

fsp_view fsp_body_start(fsp_view body)
{
	size_t i = 0;

	if (body.length >= 3 && memcmp(body.data, "\xef\xbb\xbf", 3) == 0) {
		i = 3;
	}
	while (i < body.length && (body.data[i] == ' ' || body.data[i] == '\t' || body.data[i] == '\r' || body.data[i] == '\n')) {
		i++;
	}
	return i > 0 ? (fsp_view){body.data + i, body.length - i} : body;
}

fsp_result fsp_body_check(fsp_view body, fsp_limits limits, fsp_error *error)
{
	if (body.length == 0) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "format", "the message is empty");
	}
	if (body.length > limits.bytes) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "limit", "the message has %zu bytes; at most %zu are read", body.length, limits.bytes);
	}
	return FSP_OK;
}

const char *fsp_printable(fsp_view name, char out[FSP_PRINTABLE_SIZE])
{
	const size_t room = FSP_PRINTABLE_SIZE - sizeof("...");
	size_t length = name.length < room ? name.length : room;

	for (size_t i = 0; i < length; i++) {
		out[i] = name.data[i];
		if (out[i] <= ' ' || out[i] > '~') {
			out[i] = '?';
		}
	}
	memcpy(out + length, length < name.length ? "..." : "", length < name.length ? 4 : 1);
	return out;
}

/* ------------------------------------------------------------------ members */

fsp_node *fsp_node_object(fsp_arena *arena)
{
	fsp_node *object = fsp_node_new(arena);

	if (object != NULL) {
		object->kind = FSP_OBJECT;
	}
	return object;
}

static inline unsigned fold(char c)
{
	return (unsigned char)c | 0x20u;
}

/* The same for names that differ in case only. */
static inline uint8_t place_of(fsp_view name)
{
	return (uint8_t)(name.length == 0 ? 0 : name.length * 5 + fold(name.data[0]) * 3 + fold(name.data[name.length - 1]) * 9 + fold(name.data[name.length / 2]) * 5);
}

#define PLACE_WORDS 4

static inline bool has_place(const fsp_node *object, uint8_t place)
{
	return (object->places[place / 64] >> place % 64 & 1) != 0;
}

static inline void set_place(fsp_node *object, uint8_t place)
{
	object->places[place / 64] |= UINT64_C(1) << place % 64;
}

/* The first member of that name and place from one to before another. */
static fsp_node *find_between(fsp_node *node, const fsp_node *end, fsp_view name, uint8_t place)
{
	while (node != end && (node->place != place || node->name.length != name.length
			|| !(fsp_bytes_equal(node->name.data, name.data, name.length) || fsp_view_equals_nocase(node->name, name)))) {
		node = node->next;
	}
	return node != end ? node : NULL;
}

/* Why a member cannot be one, once that is known. */
static fsp_result refuse_member(fsp_view name, fsp_view text, fsp_limits limits, fsp_error *error)
{
	char printable[FSP_PRINTABLE_SIZE];
	size_t offset;

	if (name.length > limits.bytes || text.length > limits.bytes - name.length) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "limit", "the field %s has more than %zu bytes", fsp_printable(name, printable), limits.bytes);
	}
	if (!fsp_text_is_clean(name, &offset) || !fsp_text_is_clean(text, &offset)) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "encoding", "the field %s is not valid UTF-8 or contains NUL (byte %zu)",
			fsp_printable(name, printable), offset);
	}
	return FSP_OK;
}

fsp_result fsp_received_add(fsp_received *received, fsp_view name, fsp_view text, void *origin)
{
	const fsp_limits *limits = &received->callback->limits;
	fsp_node *object = received->message, *node;
	const uint8_t place = place_of(name);
	char printable[FSP_PRINTABLE_SIZE];

	if (object->count >= limits->members) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "limit", "the message has more than %u fields", limits->members);
	}
	if (name.length + text.length > limits->bytes || !fsp_text_is_plain(name) || !fsp_text_is_plain(text)) {
		fsp_result result = refuse_member(name, text, *limits, &received->error);

		if (result != FSP_OK) {
			return result;
		}
	}
	/* Most names have a place of their own, and need no look at the others. */
	if (object->places == NULL) {
		object->places = fsp_arena_take(received->arena, PLACE_WORDS * sizeof(*object->places));
		if (object->places == NULL) {
			return fsp_out_of_memory(&received->error);
		}
	} else if (has_place(object, place) && find_between(object->child, NULL, name, place) != NULL) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "duplicate", "the field %s appears more than once", fsp_printable(name, printable));
	}
	node = fsp_node_new(received->arena);
	if (node == NULL) {
		return fsp_out_of_memory(&received->error);
	}
	node->kind = text.data != NULL ? FSP_STRING : FSP_NULL;
	node->name = name;
	node->text = text;
	node->place = place;
	node->origin = origin;
	set_place(object, place);
	*(object->last != NULL ? &object->last->next : &object->child) = node;
	object->last = node;
	object->count++;
	return FSP_OK;
}

fsp_node *fsp_node_member(const fsp_node *object, fsp_view name, fsp_node *likely)
{
	const uint8_t place = place_of(name);
	fsp_node *node;

	if (object == NULL || object->places == NULL || name.data == NULL || !has_place(object, place)) {
		return NULL;
	}
	node = likely != NULL ? find_between(likely, NULL, name, place) : NULL;
	return node != NULL ? node : find_between(object->child, likely, name, place);
}

const fsp_node *fsp_node_find(const fsp_node *object, fsp_view name)
{
	return fsp_node_member(object, name, NULL);
}

const fsp_node *fsp_node_at(const fsp_node *object, fsp_view path)
{
	const char *dot;

	while (object != NULL && (dot = memchr(path.data, '.', path.length)) != NULL) {
		size_t length = (size_t)(dot - path.data);

		object = fsp_node_find(object, (fsp_view){path.data, length});
		path = (fsp_view){dot + 1, path.length - length - 1};
	}
	return object != NULL ? fsp_node_find(object, path) : NULL;
}

/* ------------------------------------------------------------------ duplicates */

/* More members, which no callback may have, are sorted, so that names made to share a place cost no more. */
#define MANY 256

typedef struct entry {
	fsp_node *node;
	size_t position;
} entry;

/* Gives each member its place, and says whether no name appears twice, where it can be told so. */
static bool place_members(fsp_node *object)
{
	bool unique = object->count <= MANY;

	for (fsp_node *node = object->child; node != NULL; node = node->next) {
		node->place = place_of(node->name);
		unique = unique && !(has_place(object, node->place) && find_between(object->child, node, node->name, node->place) != NULL);
		set_place(object, node->place);
	}
	return unique;
}

static int compare_names(fsp_view a, fsp_view b)
{
	if (a.length != b.length) {
		return a.length < b.length ? -1 : 1;
	}
	for (size_t i = 0; i < a.length; i++) {
		int x = a.data[i] >= 'A' && a.data[i] <= 'Z' ? a.data[i] + 32 : a.data[i];
		int y = b.data[i] >= 'A' && b.data[i] <= 'Z' ? b.data[i] + 32 : b.data[i];

		if (x != y) {
			return x - y;
		}
	}
	return 0;
}

static int compare_entries(const void *left, const void *right)
{
	const entry *a = left, *b = right;
	int order = compare_names(a->node->name, b->node->name);

	/* By position within a name: qsort is not stable, and lists have an order. */
	return order != 0 ? order : (a->position > b->position) - (a->position < b->position);
}

/* Turns each run of entries with one name into a list. Within a run all but the first have lost their names. */
static fsp_result collect_lists(fsp_arena *arena, fsp_node *object, entry *entries, size_t count)
{
	for (fsp_node **link = &object->child; *link != NULL;) {
		if ((*link)->name.data == NULL) {
			*link = (*link)->next;
			object->count--;
		} else {
			link = &(*link)->next;
		}
	}
	for (size_t i = 0; i < count;) {
		fsp_node *list = entries[i].node, *last;
		size_t run = 1;

		while (i + run < count && entries[i + run].node->name.data == NULL) {
			run++;
		}
		if (run > 1) {
			last = fsp_arena_take(arena, sizeof(*last));
			if (last == NULL) {
				return FSP_ERROR_MEMORY;
			}
			*last = *list;
			last->name = FSP_NO_VIEW;
			list->kind = FSP_LIST;
			list->places = NULL;
			list->child = last;
			list->count = run;
			for (size_t k = 1; k < run; k++) {
				last->next = entries[i + k].node;
				last = last->next;
			}
			last->next = NULL;
		}
		i += run;
	}
	return FSP_OK;
}

static fsp_result examine_sorted(fsp_arena *arena, fsp_node *object, entry *entries, size_t count, bool collect, fsp_error *error)
{
	char printable[FSP_PRINTABLE_SIZE];
	bool repeated = false;
	fsp_node *first;

	qsort(entries, count, sizeof(*entries), compare_entries);
	first = entries[0].node;
	for (size_t i = 1; i < count; i++) {
		fsp_node *node = entries[i].node;

		if (compare_names(first->name, node->name) != 0) {
			first = node;
		} else if (collect && first->kind == FSP_OBJECT && node->kind == FSP_OBJECT && fsp_view_equals(first->name, node->name)) {
			node->name = FSP_NO_VIEW;
			repeated = true;
		} else {
			return fsp_fail(error, FSP_ERROR_MALFORMED, "duplicate", "the field %s appears more than once", fsp_printable(node->name, printable));
		}
	}
	if (repeated && collect_lists(arena, object, entries, count) != FSP_OK) {
		return fsp_out_of_memory(error);
	}
	return FSP_OK;
}

fsp_result fsp_object_finish(fsp_arena *arena, fsp_node *object, bool collect, fsp_error *error)
{
	entry *entries;
	size_t count = 0;
	fsp_result result;

	object->places = fsp_arena_take(arena, PLACE_WORDS * sizeof(*object->places));
	if (object->places == NULL) {
		return fsp_out_of_memory(error);
	}
	if (place_members(object)) {
		return FSP_OK;
	}
	entries = malloc(object->count * sizeof(*entries));
	if (entries == NULL) {
		return fsp_out_of_memory(error);
	}
	for (fsp_node *node = object->child; node != NULL; node = node->next) {
		entries[count] = (entry){node, count};
		count++;
	}
	result = examine_sorted(arena, object, entries, count, collect, error);
	free(entries);
	return result;
}

/* ------------------------------------------------------------------ sniffing */

fsp_result fsp_decode_sniffed(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_format *format, fsp_error *error)
{
	fsp_view start;
	fsp_result result = fsp_body_check(body, limits, error);

	*root = NULL;
	*format = FSP_FORMAT_UNKNOWN;
	if (result != FSP_OK) {
		return result;
	}
	/* The content type says nothing about Faspay's messages: only the bytes do. */
	start = fsp_body_start(body);
	if (start.length > 0 && start.data[0] == '{') {
		*format = FSP_FORMAT_JSON;
		return fsp_decode_json(arena, body, limits, root, error);
	}
	if (start.length > 0 && start.data[0] == '<') {
		*format = FSP_FORMAT_XML;
		return fsp_decode_xml(arena, body, limits, root, error);
	}
	return fsp_fail(error, FSP_ERROR_MALFORMED, "format", "the message is neither a JSON object nor XML");
}
