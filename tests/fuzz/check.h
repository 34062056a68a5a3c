/* What must hold for every message that a decoder accepts. If it does not, the program aborts. */
#ifndef FASPAY_FUZZ_CHECK_H
#define FASPAY_FUZZ_CHECK_H

#include "../../core/engine/engine.h"
#include "../../core/faspay_core.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define FUZZ_LIMITS ((fsp_limits){65536, 8, 64})

static inline void demand(bool holds)
{
	if (!holds) {
		abort();
	}
}

static inline void check_text(fsp_view text, bool required)
{
	size_t offset;

	demand(text.data != NULL || (!required && text.length == 0));
	if (text.data != NULL) {
		demand(fsp_text_is_clean(text, &offset));
	}
}

static inline void check_node(const fsp_node *node, unsigned depth)
{
	bool holds_nodes = node->kind == FSP_LIST || node->kind == FSP_OBJECT;
	size_t count = 0;

	check_text(node->text, !holds_nodes && node->kind != FSP_NULL);
	/* Twice, because lists made of XML elements are levels that the text does not have. */
	demand(!holds_nodes || depth < 2 * FUZZ_LIMITS.depth);
	demand(holds_nodes || node->child == NULL);
	for (const fsp_node *child = node->child; child != NULL; child = child->next) {
		check_text(child->name, node->kind == FSP_OBJECT);
		demand(node->kind == FSP_OBJECT || child->name.data == NULL);
		/* Finding a member by name gives this member and no other. */
		demand(node->kind != FSP_OBJECT || fsp_node_find(node, child->name) == child);
		check_node(child, depth + 1);
		count++;
	}
	demand(count == node->count && count <= FUZZ_LIMITS.members);
	demand(fsp_node_text(node).data == NULL || !holds_nodes);
}

static inline void check_result(fsp_result result, const fsp_node *root, const fsp_error *error)
{
	demand(result == FSP_OK || result == FSP_ERROR_MALFORMED);
	demand((result == FSP_OK) == (root != NULL));
	demand(error->code == result && (error->message[0] != '\0') == (result != FSP_OK));
	demand(memchr(error->message, '\0', sizeof(error->message)) != NULL);
	demand(fsp_is_printable(fsp_view_of(error->message)));
}

typedef fsp_result (*decoder)(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error);

static inline int fuzz_decoder(decoder decode, const uint8_t *data, size_t size)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_error error = {0};
	fsp_node *root;
	fsp_result result;

	demand(arena != NULL);
	result = decode(arena, (fsp_view){(const char *)data, size}, FUZZ_LIMITS, &root, &error);
	check_result(result, root, &error);
	if (root != NULL) {
		check_node(root, 0);
	}
	fsp_arena_free(arena);
	return 0;
}

#endif
