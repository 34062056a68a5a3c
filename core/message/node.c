/* The tree of a decoded message: building it, looking into it, and the check for duplicates. */
#include "message.h"

#include <stdlib.h>

/* ------------------------------------------------------------------ nodes */

fsp_node *fsp_node_new(fsp_arena *arena, fsp_kind kind)
{
	fsp_node *node = fsp_arena_take(arena, sizeof(*node));

	if (node != NULL) {
		node->kind = kind;
	}
	return node;
}

void fsp_node_append(fsp_node *parent, fsp_node *child)
{
	*(parent->last != NULL ? &parent->last->next : &parent->child) = child;
	parent->last = child;
	parent->count++;
}

const fsp_node *fsp_node_find(const fsp_node *object, fsp_view name)
{
	const fsp_node *node = object != NULL && object->kind == FSP_OBJECT && name.data != NULL ? object->child : NULL;

	while (node != NULL && (node->name.length != name.length || !fsp_view_equals_nocase(node->name, name))) {
		node = node->next;
	}
	return node;
}

const fsp_node *fsp_node_at(const fsp_node *object, fsp_view path)
{
	const char *dot;

	while (object != NULL && (dot = memchr(path.data, '.', path.length)) != NULL) {
		const size_t length = (size_t)(dot - path.data);

		object = fsp_node_find(object, (fsp_view){path.data, length});
		path = (fsp_view){dot + 1, path.length - length - 1};
	}
	return object != NULL ? fsp_node_find(object, path) : NULL;
}

/* ------------------------------------------------------------------ duplicates */

typedef struct entry {
	fsp_node *node;
	size_t position;
} entry;

static int compare_names(fsp_view a, fsp_view b)
{
	if (a.length != b.length) {
		return a.length < b.length ? -1 : 1;
	}
	for (size_t i = 0; i < a.length; i++) {
		const int difference = fsp_lower(a.data[i]) - fsp_lower(b.data[i]);

		if (difference != 0) {
			return difference;
		}
	}
	return 0;
}

static int compare_entries(const void *left, const void *right)
{
	const entry *a = left, *b = right;
	const int order = compare_names(a->node->name, b->node->name);

	/* qsort() is not stable: members of one name keep their order by position. */
	return order != 0 ? order : (a->position > b->position) - (a->position < b->position);
}

/* Removes the members that have lost their names. */
static void remove_nameless(fsp_node *object)
{
	fsp_node *next, *node = object->child;

	object->child = object->last = NULL;
	object->count = 0;
	for (; node != NULL; node = next) {
		next = node->next;
		node->next = NULL;
		if (node->name.data != NULL) {
			fsp_node_append(object, node);
		}
	}
}

/* Turns a run of entries with one name into a list in the place of the first. All but the first have lost their names. */
static fsp_result collect_list(fsp_arena *arena, const entry *run, size_t count)
{
	fsp_node *list = run[0].node, *first = fsp_node_new(arena, FSP_OBJECT);

	if (first == NULL) {
		return FSP_ERROR_MEMORY;
	}
	*first = *list;
	first->name = FSP_NO_VIEW;
	first->next = NULL;
	*list = (fsp_node){.kind = FSP_LIST, .name = list->name, .next = list->next};
	fsp_node_append(list, first);
	for (size_t i = 1; i < count; i++) {
		run[i].node->next = NULL;
		fsp_node_append(list, run[i].node);
	}
	return FSP_OK;
}

static fsp_result refuse_duplicate(const fsp_known_names *known, fsp_view name, fsp_error *error)
{
	char printable[FSP_PRINTABLE_SIZE];

	return fsp_fail_field(error, FSP_ERROR_MALFORMED, "duplicate", fsp_known_spelling(known, name), "the field %s appears more than once",
		fsp_printable(name, printable));
}

/* Whether repeated members are a list as XML spells it: objects with the very same name. */
static bool are_elements(const entry *run, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (run[i].node->kind != FSP_OBJECT || !fsp_view_equals(run[i].node->name, run[0].node->name)) {
			return false;
		}
	}
	return true;
}

/* Takes the names of all but the first of each run, unless the run must be refused. */
static fsp_result merge_runs(const entry *entries, size_t count, fsp_repetition repetition, const fsp_known_names *known, bool *repeated, fsp_error *error)
{
	for (size_t i = 0, run; i < count; i += run) {
		const fsp_view name = entries[i].node->name;

		for (run = 1; i + run < count && compare_names(name, entries[i + run].node->name) == 0; run++) {
		}
		if (run == 1) {
			continue;
		}
		if (!(repetition == FSP_REPETITION_LISTS && are_elements(entries + i, run)) && fsp_name_matters(known, name)) {
			return refuse_duplicate(known, entries[i + 1].node->name, error);
		}
		*repeated = true;
		for (size_t k = 1; k < run; k++) {
			entries[i + k].node->name = FSP_NO_VIEW;
		}
	}
	return FSP_OK;
}

static fsp_result check_entries(fsp_arena *arena, fsp_node *object, entry *entries, fsp_repetition repetition, const fsp_known_names *known, fsp_error *error)
{
	const size_t count = object->count;
	bool repeated = false;
	size_t position = 0;
	fsp_result result;

	for (fsp_node *node = object->child; node != NULL; node = node->next, position++) {
		entries[position] = (entry){node, position};
	}
	qsort(entries, count, sizeof(*entries), compare_entries);
	result = merge_runs(entries, count, repetition, known, &repeated, error);
	if (result != FSP_OK || !repeated) {
		return result;
	}
	remove_nameless(object);
	for (size_t i = 0, run; repetition == FSP_REPETITION_LISTS && i < count; i += run) {
		for (run = 1; i + run < count && entries[i + run].node->name.data == NULL; run++) {
		}
		if (run > 1 && collect_list(arena, entries + i, run) != FSP_OK) {
			return fsp_out_of_memory(error);
		}
	}
	return FSP_OK;
}

/* Sorting takes n log n comparisons whatever the names are, so nobody can make it slow by choosing them. */
fsp_result fsp_node_check_names(fsp_arena *arena, fsp_node *object, fsp_repetition repetition, const fsp_known_names *known, fsp_error *error)
{
	entry few[64], *entries = few;
	fsp_result result;

	if (object->count < 2) {
		return FSP_OK;
	}
	if (object->count > sizeof(few) / sizeof(*few)) {
		entries = malloc(object->count * sizeof(*entries));
		if (entries == NULL) {
			return fsp_out_of_memory(error);
		}
	}
	result = check_entries(arena, object, entries, repetition, known, error);
	if (entries != few) {
		free(entries);
	}
	return result;
}
