/* The members of an object: adding one, and the check for duplicates. */
#include "message.h"

#include <stdlib.h>

/* ------------------------------------------------------------------ members */

fsp_result fsp_members_add(fsp_arena *arena, fsp_node *object, fsp_limits limits, const fsp_known_names *known,
	fsp_view name, fsp_view text, fsp_error *error)
{
	const bool is_long = name.length > limits.bytes || text.length > limits.bytes - name.length;
	char printable[FSP_PRINTABLE_SIZE];
	fsp_node *node;
	size_t offset;

	if (is_long || !fsp_text_is_clean(name, &offset) || !fsp_text_is_clean(text, &offset)) {
		if (!fsp_name_matters(known, name)) {
			return FSP_OK;
		}
		if (is_long) {
			return fsp_fail_field(error, FSP_ERROR_MALFORMED, "limit", fsp_known_spelling(known, name),
				"the field %s has more than %zu bytes", fsp_printable(name, printable), limits.bytes);
		}
		return fsp_fail_field(error, FSP_ERROR_MALFORMED, "encoding", fsp_known_spelling(known, name),
			"the field %s is not valid UTF-8 or contains NUL (byte %zu)", fsp_printable(name, printable), offset);
	}
	/* A table has few names, so known members do not count. */
	if (object->count >= limits.members && fsp_known_spelling(known, name) == NULL) {
		return known != NULL ? FSP_OK
			: fsp_fail(error, FSP_ERROR_MALFORMED, "limit", "the message has more than %u fields", limits.members);
	}
	node = fsp_node_new(arena, text.data != NULL ? FSP_STRING : FSP_NULL);
	if (node == NULL) {
		return fsp_out_of_memory(error);
	}
	node->name = name;
	node->text = text;
	fsp_node_append(object, node);
	return FSP_OK;
}

/* ------------------------------------------------------------------ duplicates */

/* The names seen so far, in a hash table with open addressing that has at least twice as many slots as the object
 * has members. Even if somebody chooses names that collide, each name is only compared with each other one, and the
 * limit of members bounds that. */
typedef struct names {
	fsp_node **slots;
	size_t mask;
} names;

/* Hashes the length and three letters in lower case, which differ for most names. */
static size_t hash_of(fsp_view name)
{
	if (name.length == 0) {
		return 0;
	}
	return name.length * 31 + fsp_lower(name.data[0]) * 7u + fsp_lower(name.data[name.length / 2]) * 3u
		+ fsp_lower(name.data[name.length - 1]);
}

/* Returns the member that has the name already. If there is none, enters the node and returns NULL. */
static fsp_node *enter(const names *seen, fsp_node *node)
{
	size_t i = hash_of(node->name) & seen->mask;

	while (seen->slots[i] != NULL && !fsp_node_is_called(seen->slots[i], node->name)) {
		i = (i + 1) & seen->mask;
	}
	if (seen->slots[i] != NULL) {
		return seen->slots[i];
	}
	seen->slots[i] = node;
	return NULL;
}

/* Appends a repeated object to the list that its first occurrence turns into. */
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

/* Whether a repeated member is one more element of a list as XML writes it. */
static bool is_element(const fsp_node *first, const fsp_node *node)
{
	return (first->kind == FSP_OBJECT || first->kind == FSP_LIST) && node->kind == FSP_OBJECT
		&& fsp_view_equals(first->name, node->name);
}

static fsp_result check_names(fsp_arena *arena, fsp_node *object, const names *seen, fsp_repetition repetition,
	const fsp_known_names *known, fsp_error *error)
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
		} else if (repetition == FSP_REPETITION_LISTS && is_element(first, node)) {
			if (collect(arena, first, node) != FSP_OK) {
				return fsp_out_of_memory(error);
			}
		} else if (fsp_name_matters(known, node->name)) {
			return fsp_fail_field(error, FSP_ERROR_MALFORMED, "duplicate", fsp_known_spelling(known, node->name),
				"the field %s appears more than once", fsp_printable(node->name, printable));
		}
	}
	return FSP_OK;
}

fsp_result fsp_members_check_names(fsp_arena *arena, fsp_node *object, fsp_repetition repetition,
	const fsp_known_names *known, fsp_error *error)
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
