/* The tree of a decoded message: building it, and finding members. */
#include "names.h"

fsp_node *fsp_node_new(fsp_arena *arena, fsp_kind kind)
{
	fsp_node *node = fsp_arena_take(arena, sizeof(*node));

	if (node != NULL) {
		node->kind = kind;
	}
	return node;
}

void fsp_node_append(fsp_node *parent, fsp_node *child)
{
	*(parent->last != NULL ? &parent->last->next : &parent->child) = child;
	parent->last = child;
	parent->count++;
}

const fsp_node *fsp_node_find(const fsp_node *object, fsp_view name)
{
	const fsp_node *node = object != NULL && object->kind == FSP_OBJECT && name.data != NULL ? object->child : NULL;

	if (node != NULL && object->names != NULL) {
		return fsp_names_find(object->names, name);
	}
	while (node != NULL && !fsp_node_is_called(node, name)) {
		node = node->next;
	}
	return node;
}

const fsp_node *fsp_node_at(const fsp_node *object, fsp_view path)
{
	const char *dot;

	while (object != NULL && (dot = memchr(path.data, '.', path.length)) != NULL) {
		const size_t length = (size_t)(dot - path.data);

		object = fsp_node_find(object, (fsp_view){path.data, length});
		path = (fsp_view){dot + 1, path.length - length - 1};
	}
	return object != NULL ? fsp_node_find(object, path) : NULL;
}
