/* The tree that every decoder builds. */
#ifndef FASPAY_MESSAGE_NODE_H
#define FASPAY_MESSAGE_NODE_H

#include "../base/arena.h"
#include "../base/error.h"

typedef enum fsp_kind { FSP_NULL, FSP_BOOLEAN, FSP_NUMBER, FSP_STRING, FSP_LIST, FSP_OBJECT } fsp_kind;

/* One node of a decoded message, in whatever format the message came. Numbers keep their text: no double ever holds one.
 * Names and texts need not end with NUL. */
typedef struct fsp_node {
	fsp_kind kind;
	fsp_view name;                    /* of a member; absent in lists and at the root */
	fsp_view text;                    /* string (UTF-8), number as written, "true" or "false" */
	size_t count;                     /* members or elements */
	struct fsp_node *child;           /* the first member or element */
	struct fsp_node *last;            /* the last one */
	struct fsp_node *next;            /* the one behind this, of the same parent */
} fsp_node;

fsp_node *fsp_node_new(fsp_arena *arena, fsp_kind kind);                  /* an empty one, or NULL */
void fsp_node_append(fsp_node *parent, fsp_node *child);

/* A member by its name; NULL when there is none. ASCII case does not matter. */
const fsp_node *fsp_node_find(const fsp_node *object, fsp_view name);

/* A member by its path: dots lead into nested objects. */
const fsp_node *fsp_node_at(const fsp_node *object, fsp_view path);

/* The gateway has many spellings of "nothing": null, "", "null", [] and {} are all absent. */
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

/* The text of a string, a number or a boolean; absent where the node is, and for lists and objects. */
static inline fsp_view fsp_node_text(const fsp_node *node)
{
	return fsp_node_is_absent(node) || node->kind == FSP_LIST || node->kind == FSP_OBJECT ? FSP_NO_VIEW : node->text;
}

/* The names that the reader of a message asks for. What has another name is not his, so a decoder refuses nothing because
 * of it: what cannot be a member is left out. */
typedef struct fsp_known_names {
	const char *(*spelling)(const void *table, fsp_view name);   /* as the table has it; NULL: it has no such name */
	const void *table;
} fsp_known_names;

/* The reader's spelling of a name; NULL where he does not ask for it, and without known names. */
static inline const char *fsp_known_spelling(const fsp_known_names *known, fsp_view name)
{
	return known != NULL ? known->spelling(known->table, name) : NULL;
}

/* Whether something wrong with a member of that name matters. Without known names everything does. */
static inline bool fsp_name_matters(const fsp_known_names *known, fsp_view name)
{
	return known == NULL || known->spelling(known->table, name) != NULL;
}

typedef enum fsp_repetition {
	FSP_REPETITION_REFUSED,
	FSP_REPETITION_LISTS              /* repeated objects, as XML spells lists, become one list member */
} fsp_repetition;

/* The one check for duplicates, after the last member was added: refuses an object in which a name appears twice, whatever its
 * case. Of a name that does not matter the first member stays. */
fsp_result fsp_node_check_names(fsp_arena *arena, fsp_node *object, fsp_repetition repetition, const fsp_known_names *known, fsp_error *error);

#endif
