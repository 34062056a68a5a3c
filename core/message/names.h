/* A hash table of the members of an object by name; not for callers. */
#ifndef FASPAY_MESSAGE_NAMES_H
#define FASPAY_MESSAGE_NAMES_H

#include "node.h"

typedef struct fsp_names fsp_names;

/* An empty table for so many members, or NULL. */
fsp_names *fsp_names_new(fsp_arena *arena, size_t members);
/* Returns the member that has the node's name already. If there is none, enters the node and returns NULL. */
fsp_node *fsp_names_enter(fsp_names *names, fsp_node *node);
/* The member of that name, whatever its case, or NULL. */
fsp_node *fsp_names_find(const fsp_names *names, fsp_view name);

#endif
