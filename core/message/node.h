/* The tree that every decoder builds. */
#ifndef FASPAY_MESSAGE_NODE_H
#define FASPAY_MESSAGE_NODE_H

#include "../base/arena.h"

typedef enum fsp_kind { FSP_NULL, FSP_BOOLEAN, FSP_NUMBER, FSP_STRING, FSP_LIST, FSP_OBJECT } fsp_kind;

/* One node of a decoded message, whatever its format was. Numbers keep their text; no double ever holds one. Names
 * and texts need not end with NUL. */
typedef struct fsp_node {
	fsp_kind kind;
	fsp_view name;                    /* of a member; absent in lists and at the root */
	fsp_view text;                    /* string (UTF-8), number as written, "true" or "false" */
	size_t count;                     /* members or elements */
	struct fsp_node *child;           /* the first member or element */
	struct fsp_node *last;            /* the last one */
	struct fsp_node *next;            /* the next member or element of the same parent */
	struct fsp_names *names;          /* the members by name, once they were checked for duplicates; or NULL */
} fsp_node;

fsp_node *fsp_node_new(fsp_arena *arena, fsp_kind kind);                  /* an empty one, or NULL */
void fsp_node_append(fsp_node *parent, fsp_node *child);

/* Whether a member has that name, whatever its case. Comparing the lengths first avoids most calls. */
static inline bool fsp_node_is_called(const fsp_node *node, fsp_view name)
{
	return node->name.length == name.length && fsp_view_equals_nocase(node->name, name);
}

/* Finds a member by its name, whatever its case; NULL if there is none. */
const fsp_node *fsp_node_find(const fsp_node *object, fsp_view name);

/* Finds a member by its path: dots lead into nested objects. */
const fsp_node *fsp_node_at(const fsp_node *object, fsp_view path);

/* Whether a value is absent. The gateway has many spellings of "nothing": null, "", "null", [] and {}. */
static inline bool fsp_node_is_absent(const fsp_node *node)
{
	if (node == NULL || node->kind == FSP_NULL) {
		return true;
	}
	if (node->kind == FSP_LIST || node->kind == FSP_OBJECT) {
		return node->count == 0;
	}
	return node->kind == FSP_STRING && (node->text.length == 0 || fsp_view_is(node->text, "null"));
}

/* The text of a string, a number or a boolean. Absent values, lists and objects have none. */
static inline fsp_view fsp_node_text(const fsp_node *node)
{
	return fsp_node_is_absent(node) || node->kind == FSP_LIST || node->kind == FSP_OBJECT ? FSP_NO_VIEW : node->text;
}

#endif
