/* Members that the caller adds to a message, at any depth. */
#include "members.h"
#include "text.h"
#include "throw.h"

/* More than the core allows. The limit also stops at arrays that contain themselves. */
#define MAXIMUM_DEPTH 16
/* Many more than any message has. Without a limit a few arrays that refer to each other could fill the memory. */
#define MAXIMUM_NODES 4096

typedef struct copying { fsp_arena *arena; size_t count; } copying;

static bool copy_text(fsp_arena *arena, fsp_view *out, fsp_view text)
{
	const char *copy = fsp_arena_copy(arena, text);

	if (copy == NULL) {
		php_faspay_throw_out_of_memory();
		return false;
	}
	*out = (fsp_view){copy, text.length};
	return true;
}

/* NULL: an exception was thrown. */
static fsp_node *node_of(copying *c, zval *value, unsigned depth);

/* A member whose name is a number, which PHP makes an integer key. */
static bool name_member(fsp_arena *arena, fsp_node *node, const zend_string *name, zend_ulong number)
{
	char digits[24];

	if (name != NULL) {
		return copy_text(arena, &node->name, php_faspay_view(name));
	}
	snprintf(digits, sizeof(digits), ZEND_LONG_FMT, (zend_long)number);
	return copy_text(arena, &node->name, fsp_view_of(digits));
}

static bool append_all(copying *c, fsp_node *parent, HashTable *array, unsigned depth)
{
	zend_string *name;
	zend_ulong number;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(array, number, name, value) {
		fsp_node *node = node_of(c, value, depth + 1);

		if (node == NULL || (parent->kind == FSP_OBJECT && !name_member(c->arena, node, name, number))) {
			return false;
		}
		fsp_node_append(parent, node);
	} ZEND_HASH_FOREACH_END();
	return true;
}

static fsp_kind kind_of(const zval *value, unsigned depth)
{
	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			return FSP_STRING;
		case IS_LONG:
			return FSP_NUMBER;
		case IS_ARRAY:
			if (depth <= MAXIMUM_DEPTH) {
				return depth > 0 && zend_array_is_list(Z_ARRVAL_P(value)) ? FSP_LIST : FSP_OBJECT;
			}
			ZEND_FALLTHROUGH;
		default:
			return FSP_NULL;
	}
}

static fsp_node *node_of(copying *c, zval *value, unsigned depth)
{
	fsp_node *node;
	char digits[24];
	bool done = true;

	if (c->count++ == MAXIMUM_NODES) {
		php_faspay_throw_violation("extra", "length", "must hold at most %d values in all", MAXIMUM_NODES);
		return NULL;
	}
	ZVAL_DEREF(value);
	node = fsp_node_new(c->arena, kind_of(value, depth));
	if (node == NULL) {
		php_faspay_throw_out_of_memory();
		return NULL;
	}
	switch (node->kind) {
		case FSP_STRING:
			done = copy_text(c->arena, &node->text, php_faspay_view(Z_STR_P(value)));
			break;
		case FSP_NUMBER:
			snprintf(digits, sizeof(digits), ZEND_LONG_FMT, Z_LVAL_P(value));
			done = copy_text(c->arena, &node->text, fsp_view_of(digits));
			break;
		case FSP_LIST:
		case FSP_OBJECT:
			done = append_all(c, node, Z_ARRVAL_P(value), depth);
			break;
		default:
			break;
	}
	return done ? node : NULL;
}

bool php_faspay_members(fsp_arena *arena, HashTable *array, const fsp_node **members)
{
	copying c = {.arena = arena};
	zval whole;

	*members = NULL;
	if (zend_hash_num_elements(array) == 0) {
		return true;
	}
	ZVAL_ARR(&whole, array);
	*members = node_of(&c, &whole, 0);
	return *members != NULL;
}
