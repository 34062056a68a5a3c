/* Filling: PHP values into slots. */
#include "fill.h"
#include "classes.h"
#include "money.h"
#include "objects.h"
#include "text.h"
#include "throw.h"
#include "ext/date/php_date.h"
#include "zend_enum.h"
#include "zend_interfaces.h"
#include "zend_smart_str.h"

void php_faspay_text_slot(fsp_slot *slot, const zend_string *text)
{
	*slot = (fsp_slot){.present = text != NULL && ZSTR_LEN(text) > 0, .text = php_faspay_view(text)};
}

bool php_faspay_join(const char *property, HashTable *texts, zend_string **joined)
{
	smart_str all = {0};
	zval *text;

	*joined = NULL;
	if (texts == NULL || zend_hash_num_elements(texts) == 0) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(texts, text) {
		ZVAL_DEREF(text);
		if (Z_TYPE_P(text) != IS_STRING) {
			smart_str_free(&all);
			php_faspay_throw_violation(
				property, "format", "must be a list of strings, holds %s", zend_zval_type_name(text));
			return false;
		}
		if (all.s != NULL) {
			smart_str_appendc(&all, ',');
		}
		smart_str_append(&all, Z_STR_P(text));
	} ZEND_HASH_FOREACH_END();
	*joined = smart_str_extract(&all);
	return true;
}

/* The class that has PHP's own methods. A method that overrides one could free the texts that other slots borrow. */
static zend_class_entry *base_of(const zend_object *date)
{
	return instanceof_function(date->ce, php_date_get_immutable_ce()) ? php_date_get_immutable_ce()
		: php_date_get_date_ce();
}

bool php_faspay_date_slot(fsp_slot *slot, zend_object *date)
{
	zval form, day;

	ZVAL_STRING(&form, "Y-m-d");
	zend_call_method_with_1_params(date, base_of(date), NULL, "format", &day, &form);
	zval_ptr_dtor(&form);
	*slot = (fsp_slot){.present = !EG(exception) && Z_TYPE(day) == IS_STRING};
	if (slot->present && !fsp_time_parse_date(php_faspay_view(Z_STR(day)), &slot->number)) {
		/* No year of four digits: the checks refuse what cannot be written. */
		slot->number = INT64_MAX;
	}
	zval_ptr_dtor(&day);
	return slot->present;
}

bool php_faspay_time_slot(fsp_slot *slot, zend_object *date)
{
	zval timestamp;

	zend_call_method_with_0_params(date, base_of(date), NULL, "gettimestamp", &timestamp);
	if (EG(exception) || Z_TYPE(timestamp) != IS_LONG) {
		zval_ptr_dtor(&timestamp);
		if (!EG(exception)) {
			zend_type_error("A date has no timestamp that fits into an integer");
		}
		return false;
	}
	*slot = (fsp_slot){.present = true, .number = Z_LVAL(timestamp)};
	return true;
}

/* ------------------------------------------------------------------ single values */

/* Copies the text: if unserialize() made the property a reference, an observer could free it before it is sent. */
static bool fill_text(fsp_arena *arena, fsp_slot *slot, const zend_string *text)
{
	const char *copy = fsp_arena_copy(arena, php_faspay_view(text));

	if (copy == NULL) {
		php_faspay_throw_out_of_memory();
		return false;
	}
	*slot = (fsp_slot){.present = ZSTR_LEN(text) > 0, .text = {copy, ZSTR_LEN(text)}};
	return true;
}

static bool fill_object(fsp_slot *slot, const fsp_field *field, zend_object *object)
{
	if (object->ce->ce_flags & ZEND_ACC_ENUM) {
		/* Rows with a code table know cases by name. For others, such as Channel's, the value is the wire's code. */
		const zval *text = field->type == FSP_TYPE_ENUM
			? zend_enum_fetch_case_name(object)
			: zend_enum_fetch_case_value(object);

		php_faspay_text_slot(slot, Z_STR_P(text));
		return true;
	}
	if (object->ce == php_faspay_ce_money) {
		php_faspay_money_slot(slot, object);
		return true;
	}
	return php_faspay_time_slot(slot, object);
}

static bool fill_single(fsp_arena *arena, const fsp_field *field, fsp_slot *slot, zval *value)
{
	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			return fill_text(arena, slot, Z_STR_P(value));
		case IS_LONG:
			*slot = (fsp_slot){.present = true, .number = Z_LVAL_P(value)};
			return true;
		case IS_TRUE:
		case IS_FALSE:
			*slot = (fsp_slot){.present = true, .number = Z_TYPE_P(value) == IS_TRUE};
			return true;
		case IS_OBJECT:
			return fill_object(slot, field, Z_OBJ_P(value));
		default:
			return true;
	}
}

/* ------------------------------------------------------------------ records and lists */

static bool fill_rows(fsp_arena *arena, const php_faspay_binding *binding, fsp_slot *slots, zend_object *object,
	const fsp_place *parent);

static bool take_children(fsp_arena *arena, const fsp_field *field, fsp_slot *slot, size_t count)
{
	*slot = (fsp_slot){.present = true, .count = count};
	slot->children = fsp_arena_take(arena, sizeof(fsp_slot) * fsp_field_count(field->fields) * count);
	if (slot->children == NULL) {
		php_faspay_throw_out_of_memory();
	}
	return slot->children != NULL;
}

static void refuse_element(fsp_arena *arena, const fsp_place *place, const char *expected, zval *element)
{
	const fsp_error error = {.code = FSP_ERROR_VALIDATION};
	fsp_violations violations = {0};

	fsp_report(
		arena, &violations, place, NULL, "format", NULL, "must be a %s, is %s", expected, zend_zval_type_name(element));
	php_faspay_throw(&error, &violations, NULL, NULL);
}

/* What an element of a plain list must be, in words, or NULL if it is that. The type of the only row decides. */
static const char *objection_to_element(const fsp_field *field, const zend_class_entry *type, const zval *element)
{
	const bool is_case = Z_TYPE_P(element) == IS_OBJECT && (Z_OBJCE_P(element)->ce_flags & ZEND_ACC_ENUM);

	switch (field->type) {
		case FSP_TYPE_INTEGER:
			return Z_TYPE_P(element) == IS_LONG ? NULL : "int";
		case FSP_TYPE_MONEY:
			return Z_TYPE_P(element) == IS_OBJECT && Z_OBJCE_P(element) == php_faspay_ce_money ? NULL : "Faspay\\Money";
		case FSP_TYPE_ENUM:
			return is_case && Z_OBJCE_P(element) == type ? NULL : type != NULL ? ZSTR_VAL(type->name) : "case";
		default:
			return Z_TYPE_P(element) == IS_STRING || (is_case && Z_OBJCE_P(element) == type) ? NULL : "string";
	}
}

static bool fill_plain_element(fsp_arena *arena, const php_faspay_place *bound, const fsp_field *field, fsp_slot *slot,
	zval *element, const fsp_place *place)
{
	const char *expected = objection_to_element(&field->fields[0], bound->type, element);

	if (expected != NULL) {
		refuse_element(arena, place, expected, element);
		return false;
	}
	if (!fill_single(arena, &field->fields[0], slot, element)) {
		return false;
	}
	/* An empty text among others is a mistake, which the checks then report. */
	slot->present = true;
	return true;
}

static bool fill_list(fsp_arena *arena, const php_faspay_place *bound, const fsp_field *field, fsp_slot *slot,
	HashTable *list, const fsp_place *parent)
{
	const size_t width = fsp_field_count(field->fields);
	fsp_place place = {parent, field->property, 0};
	zval *element;

	if (!take_children(arena, field, slot, zend_hash_num_elements(list))) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(list, element) {
		fsp_slot *slots = slot->children + place.index * width;

		ZVAL_DEREF(element);
		if (fsp_field_is_plain_list(field)) {
			if (!fill_plain_element(arena, bound, field, slots, element, &place)) {
				return false;
			}
		} else if (Z_TYPE_P(element) != IS_OBJECT || Z_OBJCE_P(element) != bound->rows->ce) {
			refuse_element(arena, &place, ZSTR_VAL(bound->rows->ce->name), element);
			return false;
		} else if (!fill_rows(arena, bound->rows, slots, Z_OBJ_P(element), &place)) {
			return false;
		}
		place.index++;
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* ------------------------------------------------------------------ objects */

/* Whether a property that unserialize() or the like left out may count as null, so that what an older release
 * serialized is still whole. False: an Error was thrown. */
static bool may_be_absent(zend_object *object, zval *slot)
{
	const zend_property_info *info = zend_get_property_info_for_slot(object, slot);

	if (!ZEND_TYPE_ALLOW_NULL(info->type)) {
		php_faspay_property(object, ZSTR_VAL(info->name));
	}
	return ZEND_TYPE_ALLOW_NULL(info->type);
}

/* The property at an offset, without references. NULL: an Error was thrown. */
static zval *read_place(zend_object *object, uint32_t offset)
{
	zval *value = OBJ_PROP(object, offset);

	if (Z_TYPE_P(value) == IS_UNDEF && !may_be_absent(object, value)) {
		return NULL;
	}
	ZVAL_DEREF(value);
	return value;
}

static bool fill_row(fsp_arena *arena, const php_faspay_place *place, const fsp_field *field, fsp_slot *slot,
	zval *value, const fsp_place *parent)
{
	if (field->type == FSP_TYPE_RECORD && Z_TYPE_P(value) == IS_OBJECT) {
		const fsp_place record = {parent, field->property, FSP_NO_INDEX};

		return take_children(arena, field, slot, 1)
			&& fill_rows(arena, place->rows, slot->children, Z_OBJ_P(value), &record);
	}
	if (Z_TYPE_P(value) == IS_ARRAY) {
		/* An array for a row of another type becomes a text in its own way, which its product knows. */
		return field->type != FSP_TYPE_LIST || fill_list(arena, place, field, slot, Z_ARRVAL_P(value), parent);
	}
	return fill_single(arena, field, slot, value);
}

static bool fill_rows(fsp_arena *arena, const php_faspay_binding *binding, fsp_slot *slots, zend_object *object,
	const fsp_place *parent)
{
	for (size_t i = 0; binding->fields[i].wire != NULL; i++) {
		const php_faspay_place *place = &binding->places[i];
		zval *value;

		if (place->outer == 0) {
			continue;
		}
		value = read_place(object, place->outer);
		if (value != NULL && place->inner != 0) {
			if (Z_TYPE_P(value) != IS_OBJECT) {
				continue;
			}
			value = read_place(Z_OBJ_P(value), place->inner);
		}
		if (value == NULL || !fill_row(arena, place, &binding->fields[i], &slots[i], value, parent)) {
			return false;
		}
	}
	return true;
}

bool php_faspay_fill(fsp_arena *arena, const php_faspay_binding *binding, fsp_slot *slots, zend_object *object)
{
	return fill_rows(arena, binding, slots, object, NULL);
}
