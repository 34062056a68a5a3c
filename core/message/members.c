/* The members of an object: adding one, and the check for duplicates. */
#include "message.h"
#include "names.h"

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

static fsp_result check_names(fsp_arena *arena, fsp_node *object, fsp_names *seen, fsp_repetition repetition,
	const fsp_known_names *known, fsp_error *error)
{
	fsp_node *node = object->child, *next;

	object->child = object->last = NULL;
	object->count = 0;
	for (; node != NULL; node = next) {
		fsp_node *first = fsp_names_enter(seen, node);
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
	if (object->count < 2) {
		return FSP_OK;
	}
	object->names = fsp_names_new(arena, object->count);
	if (object->names == NULL) {
		return fsp_out_of_memory(error);
	}
	return check_names(arena, object, object->names, repetition, known, error);
}
