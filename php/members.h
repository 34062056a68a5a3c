/* Members that the caller adds to a message, at any depth. */
#ifndef PHP_FASPAY_MEMBERS_H
#define PHP_FASPAY_MEMBERS_H

#include "php_faspay.h"

/* Makes a tree of an array. Every text is copied into the arena. *members becomes NULL where the array is empty. What
 * no member may be becomes null in the tree, for the core to refuse with its place. False: an exception was thrown. */
bool php_faspay_members(fsp_arena *arena, HashTable *array, const fsp_node **members);

#endif
