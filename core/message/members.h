/* The members of an object: which names matter, adding one, and the check for duplicates. */
#ifndef FASPAY_MESSAGE_MEMBERS_H
#define FASPAY_MESSAGE_MEMBERS_H

#include "node.h"
#include "../base/error.h"

/* What a message may have at most. */
typedef struct fsp_limits {
	size_t bytes;
	unsigned depth;
	unsigned members;                 /* of one object or list */
} fsp_limits;

/* The names that the reader of a message asks for. A decoder refuses nothing because of a member with another name:
 * if it cannot be a member, it is left out. */
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

/* Adds a text, or null where it has no data, to an object; fsp_members_check_names() must follow the last one.
 * known: the names that matter, or NULL when all do. */
fsp_result fsp_members_add(fsp_arena *arena, fsp_node *object, fsp_limits limits, const fsp_known_names *known,
	fsp_view name, fsp_view text, fsp_error *error);

typedef enum fsp_repetition {
	FSP_REPETITION_REFUSED,
	FSP_REPETITION_LISTS              /* repeated objects, as XML spells lists, become one list member */
} fsp_repetition;

/* The one check for duplicates, after the last member was added: refuses an object in which a name appears twice,
 * whatever its case. Of members with a name that does not matter, the first stays. */
fsp_result fsp_members_check_names(fsp_arena *arena, fsp_node *object, fsp_repetition repetition,
	const fsp_known_names *known, fsp_error *error);

#endif
