/* Building: slots and messages into PHP values. */
#include "build.h"
#include "money.h"
#include "text.h"
#include "ext/date/php_date.h"
#include "zend_enum.h"

/* ------------------------------------------------------------------ messages and dates */

void php_faspay_raw(zval *out, const fsp_node *node)
{
	zend_ulong number;

	switch (node->kind) {
		case FSP_NULL:
			ZVAL_NULL(out);
			break;
		case FSP_BOOLEAN:
			ZVAL_BOOL(out, node->text.length == 4);
			break;
		case FSP_NUMBER:
			/* An integer that PHP can hold; anything else stays text, because a float would lose digits. */
			if (ZEND_HANDLE_NUMERIC_STR(node->text.data, node->text.length, number)) {
				ZVAL_LONG(out, (zend_long)number);
				break;
			}
			ZEND_FALLTHROUGH;
		case FSP_STRING:
			ZVAL_STR(out, php_faspay_string(node->text));
			break;
		case FSP_LIST:
		case FSP_OBJECT:
			array_init_size(out, (uint32_t)node->count);
			for (const fsp_node *child = node->child; child != NULL; child = child->next) {
				zval value;

				php_faspay_raw(&value, child);
				if (node->kind == FSP_LIST) {
					zend_hash_next_index_insert(Z_ARRVAL_P(out), &value);
				} else {
					zend_symtable_str_update(Z_ARRVAL_P(out), child->name.data, child->name.length, &value);
				}
			}
			break;
	}
}

void php_faspay_time(zval *out, int64_t seconds)
{
	char text[26];

	if (!fsp_time_format_iso(seconds, text)) {
		ZVAL_NULL(out);
		return;
	}
	php_date_instantiate(php_date_get_immutable_ce(), out);
	if (!php_date_initialize(Z_PHPDATE_P(out), text, strlen(text), NULL, NULL, 0)) {
		zval_ptr_dtor(out);
		ZVAL_NULL(out);
	}
}

/* ------------------------------------------------------------------ values */

static void build_enum(zval *out, zend_class_entry *ce, const fsp_field *field, fsp_view text)
{
	zend_object *object = NULL;

	if (field->codes->codes != NULL) {
		ZVAL_OBJ_COPY(out, zend_enum_get_case_cstr(ce, text.data));
		return;
	}
	/* An open set: a code that this release does not know has no case. */
	ZVAL_NULL(out);
	if (text.length == 3) {
		zend_string *code = php_faspay_string(text);

		if (zend_enum_get_case_by_value(&object, ce, 0, code, true) == SUCCESS && object != NULL) {
			ZVAL_OBJ_COPY(out, object);
		}
		zend_string_release(code);
	}
}

static void build_single(zval *out, const fsp_field *field, zend_class_entry *type, const fsp_slot *slot)
{
	if (!slot->present) {
		ZVAL_NULL(out);
		return;
	}
	switch (field->type) {
		case FSP_TYPE_INTEGER:
			ZVAL_LONG(out, slot->number);
			break;
		case FSP_TYPE_MONEY:
			php_faspay_money(out, slot->number, slot->currency);
			break;
		case FSP_TYPE_FLAG:
			ZVAL_BOOL(out, slot->number != 0);
			break;
		case FSP_TYPE_TIME:
		case FSP_TYPE_TIME_ISO:
		case FSP_TYPE_TIME_DAY_FIRST:
		case FSP_TYPE_DATE:
			php_faspay_time(out, slot->number);
			break;
		case FSP_TYPE_ENUM:
			build_enum(out, type, field, slot->text);
			break;
		default:
			ZVAL_STR(out, php_faspay_string(slot->text));
	}
}

static void build_list(zval *out, const php_faspay_place *place, const fsp_field *field, const fsp_slot *slot)
{
	const size_t width = fsp_field_count(field->fields);

	array_init_size(out, (uint32_t)slot->count);
	for (size_t i = 0; i < slot->count; i++) {
		const fsp_slot *slots = slot->children + i * width;
		zval element;

		if (fsp_field_is_plain_list(field)) {
			build_single(&element, &field->fields[0], place->type, slots);
		} else {
			ZVAL_OBJ(&element, php_faspay_build(place->rows, slots));
		}
		add_next_index_zval(out, &element);
	}
}

static void build_value(zval *out, const php_faspay_place *place, const fsp_field *field, const fsp_slot *slot)
{
	if (field->type == FSP_TYPE_LIST) {
		build_list(out, place, field, slot);
	} else if (field->type == FSP_TYPE_RECORD && slot->present) {
		ZVAL_OBJ(out, php_faspay_build(place->rows, slot->children));
	} else {
		build_single(out, field, place->type, slot);
	}
}

/* ------------------------------------------------------------------ objects */

/* Makes the object that several rows share, "paging.page" and "paging.pages": null if none of them has a value and the
 * property allows it. first: the first of these rows. */
static void build_holder(zend_object *object, const php_faspay_binding *binding, const fsp_slot *slots, size_t first)
{
	const uint32_t outer = binding->places[first].outer;
	zval *out = OBJ_PROP(object, outer);
	bool present = false;

	for (size_t i = first; binding->fields[i].wire != NULL; i++) {
		present = present || (binding->places[i].outer == outer && slots[i].present);
	}
	if (!present && ZEND_TYPE_ALLOW_NULL(zend_get_property_info_for_slot(object, out)->type)) {
		ZVAL_NULL(out);
		return;
	}
	object_init_ex(out, binding->places[first].holder);
	for (size_t i = first; binding->fields[i].wire != NULL; i++) {
		const php_faspay_place *place = &binding->places[i];

		if (place->outer == outer) {
			build_value(OBJ_PROP(Z_OBJ_P(out), place->inner), place, &binding->fields[i], &slots[i]);
		}
	}
}

zend_object *php_faspay_build(const php_faspay_binding *binding, const fsp_slot *slots)
{
	zval object;

	object_init_ex(&object, binding->ce);
	for (size_t i = 0; binding->fields[i].wire != NULL; i++) {
		const php_faspay_place *place = &binding->places[i];

		if (place->outer == 0) {
			continue;
		}
		if (place->inner == 0) {
			build_value(OBJ_PROP(Z_OBJ(object), place->outer), place, &binding->fields[i], &slots[i]);
		} else if (Z_TYPE_P(OBJ_PROP(Z_OBJ(object), place->outer)) == IS_UNDEF) {
			build_holder(Z_OBJ(object), binding, slots, i);
		}
	}
	return Z_OBJ(object);
}

zend_object *php_faspay_build_message(
	const php_faspay_binding *binding, const fsp_slot *slots, const fsp_node *message, HashTable *raw)
{
	zend_object *object;
	zval array;

	if (raw == NULL) {
		php_faspay_raw(&array, message);
	} else if (GC_FLAGS(raw) & GC_IMMUTABLE) {
		ZVAL_EMPTY_ARRAY(&array);
		Z_ARR(array) = raw;
	} else {
		GC_ADDREF(raw);
		ZVAL_ARR(&array, raw);
	}
	object = php_faspay_build(binding, slots);
	if (binding->raw != 0) {
		ZVAL_COPY_VALUE(OBJ_PROP(object, binding->raw), &array);
	} else {
		zval_ptr_dtor(&array);
	}
	return object;
}
