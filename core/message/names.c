/* A hash table with open addressing. It has at least twice as many slots as members. Even if somebody chooses names
 * that collide, each name is only compared with each other one, and the limit of members bounds that. */
#include "names.h"

struct fsp_names {
	size_t mask;
	fsp_node *slots[];
};

/* The bit 0x20 makes letters lower-case. Other characters may become the same, which costs a comparison. */
static size_t folded(char c)
{
	return (unsigned char)c | 0x20u;
}

/* Hashes the length and three characters, which differ for most names. */
static size_t hash_of(fsp_view name)
{
	return name.length == 0 ? 0 : name.length * 31 + folded(name.data[0]) * 7 + folded(name.data[name.length / 2]) * 3
		+ folded(name.data[name.length - 1]);
}

/* The slot that holds the name, or the free one where it belongs. */
static size_t slot_of(const fsp_names *names, fsp_view name)
{
	size_t i = hash_of(name) & names->mask;

	while (names->slots[i] != NULL && !fsp_node_is_called(names->slots[i], name)) {
		i = (i + 1) & names->mask;
	}
	return i;
}

fsp_names *fsp_names_new(fsp_arena *arena, size_t members)
{
	size_t slots = 2;
	fsp_names *names;

	while (slots < 2 * members) {
		slots *= 2;
	}
	names = fsp_arena_take(arena, sizeof(*names) + slots * sizeof(*names->slots));
	if (names != NULL) {
		names->mask = slots - 1;
	}
	return names;
}

fsp_node *fsp_names_enter(fsp_names *names, fsp_node *node)
{
	fsp_node **slot = &names->slots[slot_of(names, node->name)], *first = *slot;

	if (first == NULL) {
		*slot = node;
	}
	return first;
}

fsp_node *fsp_names_find(const fsp_names *names, fsp_view name)
{
	return names->slots[slot_of(names, name)];
}
