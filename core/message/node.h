/* The tree that every decoder builds. */
#ifndef FASPAY_MESSAGE_NODE_H
#define FASPAY_MESSAGE_NODE_H

#include "../base/arena.h"

typedef enum fsp_kind { FSP_NULL, FSP_BOOLEAN, FSP_NUMBER, FSP_STRING, FSP_LIST, FSP_OBJECT } fsp_kind;

/* One node of a decoded message, whatever it came in as. Numbers keep their text: no double ever holds one. Names and
 * texts need not end with NUL. */
typedef struct fsp_node {
	fsp_kind kind;
	uint16_t row;                     /* of the table that was extracted, counted from 1; 0: none has this very name */
	uint8_t place;                    /* made from the name, whatever its case; the same of many names */
	fsp_view name;                    /* member name; absent in lists and at the root */
	fsp_view text;                    /* string (UTF-8), number as written, "true" or "false" */
	struct fsp_node *child;           /* first member or element */
	struct fsp_node *next;
	size_t count;                     /* members or elements */
	struct fsp_node *last;            /* member that was added last */
	uint64_t *places;                 /* a bit for each place that a member has; NULL: there are none */
	void *origin;                     /* the caller's own: what it holds the text in, or NULL */
} fsp_node;

fsp_node *fsp_node_object(fsp_arena *arena);                              /* an empty one, or NULL */
const fsp_node *fsp_node_find(const fsp_node *object, fsp_view name);     /* ASCII case does not matter */

/* The gateway's many spellings of "nothing": null, "", "null", [] and {} are all absent. */
static inline bool fsp_node_is_absent(const fsp_node *node)
{
	if (node == NULL || node->kind == FSP_NULL) {
		return true;
	}
	if (node->kind == FSP_LIST || node->kind == FSP_OBJECT) {
		return node->count == 0;
	}
	return node->kind == FSP_STRING && (node->text.length == 0 || (node->text.length == 4 && memcmp(node->text.data, "null", 4) == 0));
}

/* Absent unless a string, a number or a word that says something. */
static inline fsp_view fsp_node_text(const fsp_node *node)
{
	return fsp_node_is_absent(node) || node->kind == FSP_LIST || node->kind == FSP_OBJECT ? FSP_NO_VIEW : node->text;
}

/* A member by name, whatever its case; NULL when there is none. likely: a member behind which it may be near, or NULL. */
fsp_node *fsp_node_member(const fsp_node *object, fsp_view name, fsp_node *likely);

/* A member by its path: dots lead into nested objects. */
const fsp_node *fsp_node_at(const fsp_node *object, fsp_view path);

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

#endif
