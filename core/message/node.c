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

/* The lengths tell most names apart, without a call. */
static inline bool same_name(const fsp_node *node, fsp_view name)
{
	return node->name.length == name.length && fsp_view_equals_nocase(node->name, name);
}

const fsp_node *fsp_node_find(const fsp_node *object, fsp_view name)
{
	const fsp_node *node = object != NULL && object->kind == FSP_OBJECT && name.data != NULL ? object->child : NULL;

	while (node != NULL && !same_name(node, name)) {
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

/* The names seen so far: a hash table with open addressing, twice as large as the number of members. Names chosen to collide cost
 * no more than a comparison of each with each, which the limit of members bounds. */
typedef struct names {
	fsp_node **slots;
	size_t mask;
} names;

/* Of the length and three letters in lower case: that tells most names apart. */
static size_t hash_of(fsp_view name)
{
	return name.length == 0 ? 0
		: name.length * 31 + fsp_lower(name.data[0]) * 7u + fsp_lower(name.data[name.length / 2]) * 3u + fsp_lower(name.data[name.length - 1]);
}

/* The member that has this name already, or NULL: then the node is entered. */
static fsp_node *enter(const names *seen, fsp_node *node)
{
	size_t i = hash_of(node->name) & seen->mask;

	while (seen->slots[i] != NULL && !same_name(seen->slots[i], node->name)) {
		i = (i + 1) & seen->mask;
	}
	if (seen->slots[i] != NULL) {
		return seen->slots[i];
	}
	seen->slots[i] = node;
	return NULL;
}

/* Appends a repeated object to the list that its first occurrence becomes. */
static fsp_result collect(fsp_arena *arena, fsp_node *first, fsp_node *node)
{
	if (first->kind == FSP_OBJECT) {
		fsp_node *element = fsp_node_new(arena, FSP_OBJECT);

		if (element == NULL) {
			return FSP_ERROR_MEMORY;
		}
		*element = *first;
		element->name = FSP_NO_VIEW;
		element->next = NULL;
		*first = (fsp_node){.kind = FSP_LIST, .name = first->name, .next = first->next};
		fsp_node_append(first, element);
	}
	node->name = FSP_NO_VIEW;
	fsp_node_append(first, node);
	return FSP_OK;
}

static fsp_result check_names(fsp_arena *arena, fsp_node *object, const names *seen, fsp_repetition repetition, const fsp_known_names *known, fsp_error *error)
{
	fsp_node *node = object->child, *next;

	object->child = object->last = NULL;
	object->count = 0;
	for (; node != NULL; node = next) {
		fsp_node *first = enter(seen, node);
		char printable[FSP_PRINTABLE_SIZE];

		next = node->next;
		node->next = NULL;
		if (first == NULL) {
			fsp_node_append(object, node);
		} else if (repetition == FSP_REPETITION_LISTS && (first->kind == FSP_OBJECT || first->kind == FSP_LIST) && node->kind == FSP_OBJECT && fsp_view_equals(first->name, node->name)) {
			if (collect(arena, first, node) != FSP_OK) {
				return fsp_out_of_memory(error);
			}
		} else if (fsp_name_matters(known, node->name)) {
			return fsp_fail_field(error, FSP_ERROR_MALFORMED, "duplicate", fsp_known_spelling(known, node->name), "the field %s appears more than once",
				fsp_printable(node->name, printable));
		}
	}
	return FSP_OK;
}

fsp_result fsp_node_check_names(fsp_arena *arena, fsp_node *object, fsp_repetition repetition, const fsp_known_names *known, fsp_error *error)
{
	fsp_node *few[128];
	names seen = {few, 1};
	fsp_result result;

	while (seen.mask < object->count) {
		seen.mask *= 2;
	}
	seen.mask = seen.mask * 2 - 1;
	if (seen.mask >= sizeof(few) / sizeof(*few)) {
		seen.slots = malloc((seen.mask + 1) * sizeof(*seen.slots));
		if (seen.slots == NULL) {
			return fsp_out_of_memory(error);
		}
	}
	memset(seen.slots, 0, (seen.mask + 1) * sizeof(*seen.slots));
	result = check_names(arena, object, &seen, repetition, known, error);
	if (seen.slots != few) {
		free(seen.slots);
	}
	return result;
}
