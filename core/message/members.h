/* The members of an object: the names that matter, adding a member, and the check for duplicates. */
#ifndef FASPAY_MESSAGE_MEMBERS_H
#define FASPAY_MESSAGE_MEMBERS_H

#include "node.h"
#include "../base/error.h"

/* The most that a message may have. */
typedef struct fsp_limits {
	size_t bytes;
	unsigned depth;
	unsigned members;                 /* of one object or list */
} fsp_limits;

/* The names that the reader of a message asks for. A member with any other name never makes a decoder refuse the
 * message: if it cannot be a member, it is left out. */
typedef struct fsp_known_names {
	/* The name as the table spells it; NULL: the table has no such name. */
	const char *(*spelling)(const void *table, fsp_view name);
	const void *table;
} fsp_known_names;

/* The spelling of a name in the reader's table; NULL if it is not there, or if there is no table. */
static inline const char *fsp_known_spelling(const fsp_known_names *known, fsp_view name)
{
	return known != NULL ? known->spelling(known->table, name) : NULL;
}

/* Whether a fault in a member of that name matters. If there is no table, every name matters. */
static inline bool fsp_name_matters(const fsp_known_names *known, fsp_view name)
{
	return known == NULL || known->spelling(known->table, name) != NULL;
}

/* Adds a text to an object, or null if the text has no data. Call fsp_members_check_names() after the last one.
 * known: the names that matter, or NULL if all do. */
fsp_result fsp_members_add(fsp_arena *arena, fsp_node *object, fsp_limits limits, const fsp_known_names *known,
	fsp_view name, fsp_view text, fsp_error *error);

typedef enum fsp_repetition {
	FSP_REPETITION_REFUSED,
	FSP_REPETITION_LISTS              /* objects with one name become a list of that name, as XML writes lists */
} fsp_repetition;

/* The check for duplicates, to be called after the last member was added. Refuses an object in which a name appears
 * twice, whatever its case. Of members whose name does not matter the first one stays. */
fsp_result fsp_members_check_names(fsp_arena *arena, fsp_node *object, fsp_repetition repetition,
	const fsp_known_names *known, fsp_error *error);

#endif
