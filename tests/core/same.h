/* Whether two trees are the same. */
#ifndef FASPAY_TESTS_SAME_H
#define FASPAY_TESTS_SAME_H

#include "../../core/faspay_core.h"

static inline bool same_view(fsp_view a, fsp_view b)
{
	return (a.data == NULL) == (b.data == NULL) && fsp_view_equals(a, b);
}

static inline bool same_node(const fsp_node *a, const fsp_node *b)
{
	if (a->kind != b->kind || !same_view(a->name, b->name) || !same_view(a->text, b->text) || a->count != b->count) {
		return false;
	}
	a = a->child;
	b = b->child;
	while (a != NULL && b != NULL && same_node(a, b)) {
		a = a->next;
		b = b->next;
	}
	return a == NULL && b == NULL;
}

#endif
