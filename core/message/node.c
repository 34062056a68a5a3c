/* The tree of a decoded message: building it and looking into it. */
#include "message.h"

#include <stdio.h>
#include <stdlib.h>

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

/* Why a member cannot be one, once that is known; nothing where nobody asked for it: then it is left out. */
static fsp_result refuse_member(const struct fsp_field *fields, fsp_view name, fsp_view text, fsp_limits limits, const fsp_node *same, fsp_error *error)
{
	char printable[FSP_PRINTABLE_SIZE];
	size_t offset;

	if (!fsp_field_is_known(fields, name)) {
		return FSP_OK;
	}
	if (name.length > limits.bytes || text.length > limits.bytes - name.length) {
		return fsp_fail_field(error, FSP_ERROR_MALFORMED, "limit", fsp_field_known_as(fields, name), "the field %s has more than %zu bytes", fsp_printable(name, printable), limits.bytes);
	}
	if (!fsp_text_is_clean(name, &offset) || !fsp_text_is_clean(text, &offset)) {
		return fsp_fail_field(error, FSP_ERROR_MALFORMED, "encoding", fsp_field_known_as(fields, name), "the field %s is not valid UTF-8 or contains NUL (byte %zu)",
			fsp_printable(name, printable), offset);
	}
	if (same != NULL) {
		return fsp_fail_field(error, FSP_ERROR_MALFORMED, "duplicate", fsp_field_known_as(fields, name), "the field %s appears more than once", fsp_printable(name, printable));
	}
	return fsp_fail(error, FSP_ERROR_MALFORMED, "limit", "the message has more than %u fields", limits.members);
}

static fsp_result add_member(fsp_arena *arena, fsp_node *object, fsp_view name, fsp_view text, uint8_t place, void *origin, fsp_error *error)
{
	fsp_node *node = fsp_node_new(arena);

	if (node == NULL) {
		return fsp_out_of_memory(error);
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

fsp_result fsp_object_add(fsp_arena *arena, fsp_node *object, fsp_limits limits, const struct fsp_field *fields, fsp_view name, fsp_view text, void *origin, fsp_error *error)
{
	const uint8_t place = place_of(name);
	const fsp_node *same = NULL;
	size_t offset;

	if (object->places == NULL) {
		object->places = fsp_arena_take(arena, PLACE_WORDS * sizeof(*object->places));
		if (object->places == NULL) {
			return fsp_out_of_memory(error);
		}
	}
	if (name.length + text.length > limits.bytes || !((fsp_text_is_plain(name) || fsp_text_is_clean(name, &offset)) && (fsp_text_is_plain(text) || fsp_text_is_clean(text, &offset)))) {
		return refuse_member(fields, name, text, limits, NULL, error);
	}
	/* Most names have a place of their own, and need no look at the others. */
	if (has_place(object, place)) {
		same = find_between(object->child, NULL, name, place);
	}
	/* A table's own names are few: they count for nothing. */
	if (same != NULL || (object->count >= limits.members && (fields == NULL || !fsp_field_is_known(fields, name)))) {
		return refuse_member(fields, name, text, limits, same, error);
	}
	return add_member(arena, object, name, text, place, origin, error);
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
