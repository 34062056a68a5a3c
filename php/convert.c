/* Objects to slots, slots to objects: the only file that walks PHP values by the core's tables. */
#include "glue.h"
#include "ext/date/php_date.h"
#include "zend_enum.h"
#include "zend_interfaces.h"

/* ------------------------------------------------------------------ binding */

static uint32_t offset_of(zend_class_entry *ce, const char *name, size_t length)
{
	const zend_property_info *info = zend_hash_str_find_ptr(&ce->properties_info, name, length);

	return info != NULL && (info->flags & ZEND_ACC_STATIC) == 0 ? info->offset : 0;
}

static zend_class_entry *class_of_property(zend_class_entry *ce, const char *name, size_t length)
{
	const zend_property_info *info = zend_hash_str_find_ptr(&ce->properties_info, name, length);
	zend_string *lower;
	zend_class_entry *found;

	if (info == NULL || !ZEND_TYPE_HAS_NAME(info->type)) {
		return NULL;
	}
	lower = zend_string_tolower(ZEND_TYPE_NAME(info->type));
	found = zend_hash_find_ptr(CG(class_table), lower);
	zend_string_release(lower);
	return found;
}

static void bind_rows(php_faspay_binding *binding, const fsp_field *fields, zend_class_entry *ce, const php_faspay_binding *elements, const char *prefix)
{
	size_t count = fsp_field_count(fields);

	*binding = (php_faspay_binding){.fields = fields, .ce = ce, .places = pecalloc(count + 1, sizeof(*binding->places), 1), .raw = offset_of(ce, ZEND_STRL("raw")), .elements = elements};
	for (size_t i = 0; i < count; i++) {
		const char *property = fields[i].property, *dot;

		if (property == NULL || strncmp(property, prefix, strlen(prefix)) != 0) {
			continue;
		}
		property += strlen(prefix);
		dot = strchr(property, '.');
		if (dot == NULL) {
			binding->places[i].outer = offset_of(ce, property, strlen(property));
			binding->places[i].type = fields[i].type == FSP_TYPE_ENUM ? class_of_property(ce, property, strlen(property)) : NULL;
		} else {
			zend_class_entry *nested = class_of_property(ce, property, (size_t)(dot - property));

			if (nested != NULL) {
				binding->places[i].outer = offset_of(ce, property, (size_t)(dot - property));
				binding->places[i].inner = offset_of(nested, dot + 1, strlen(dot + 1));
			}
		}
	}
}

void php_faspay_bind(php_faspay_binding *binding, const fsp_field *fields, zend_class_entry *ce, const php_faspay_binding *elements)
{
	bind_rows(binding, fields, ce, elements, "");
}

void php_faspay_bind_part(php_faspay_binding *binding, const fsp_field *fields, zend_class_entry *ce, const char *prefix)
{
	bind_rows(binding, fields, ce, NULL, prefix);
}

void php_faspay_unbind(php_faspay_binding *first, size_t count)
{
	for (php_faspay_binding *binding = first; binding < first + count; binding++) {
		pefree(binding->places, 1);
		binding->places = NULL;
	}
}

/* ------------------------------------------------------------------ in */

void php_faspay_text_slot(fsp_slot *slot, const zend_string *text)
{
	*slot = (fsp_slot){.present = text != NULL && ZSTR_LEN(text) > 0, .text = php_faspay_view(text)};
}

bool php_faspay_time_slot(fsp_slot *slot, zend_object *date)
{
	/* The base class's own method: an overriding one could free the texts that other slots borrow. */
	zend_class_entry *base = instanceof_function(date->ce, php_date_get_immutable_ce()) ? php_date_get_immutable_ce() : php_date_get_date_ce();
	zval timestamp;

	zend_call_method_with_0_params(date, base, NULL, "gettimestamp", &timestamp);
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

static bool fill_list(fsp_arena *arena, const php_faspay_binding *binding, const fsp_field *field, fsp_slot *slot, zval *value)
{
	size_t width = fsp_field_count(field->fields), index = 0;
	zval *element;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return true;
	}
	*slot = (fsp_slot){.present = true, .count = zend_hash_num_elements(Z_ARRVAL_P(value))};
	slot->children = fsp_arena_take(arena, sizeof(fsp_slot) * width * slot->count);
	if (slot->children == NULL) {
		zend_throw_error(NULL, "out of memory");
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
		ZVAL_DEREF(element);
		if (Z_TYPE_P(element) != IS_OBJECT || Z_OBJCE_P(element) != binding->elements->ce) {
			char name[64];

			snprintf(name, sizeof(name), "%s[%zu]", field->property, index);
			php_faspay_throw_violation(name, "format", "must be a %s, is %s", ZSTR_VAL(binding->elements->ce->name), zend_zval_type_name(element));
			return false;
		}
		if (!php_faspay_fill(arena, binding->elements, slot->children + index++ * width, Z_OBJ_P(element))) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool fill_object(fsp_slot *slot, const fsp_field *field, zend_object *object)
{
	if (object->ce->ce_flags & ZEND_ACC_ENUM) {
		/* Closed sets go by case; the open one, Channel, by its value, which is the wire's code. */
		const zval *text = field->type == FSP_TYPE_ENUM ? zend_enum_fetch_case_name(object) : zend_enum_fetch_case_value(object);

		php_faspay_text_slot(slot, Z_STR_P(text));
		return true;
	}
	if (object->ce == php_faspay_ce_money) {
		php_faspay_money_slot(slot, object);
		return true;
	}
	return php_faspay_time_slot(slot, object);
}

/* What unserialize() and the like left out: null where that may be, so that what an older release serialized is whole. */
static bool may_be_absent(zend_object *object, zval *slot)
{
	const zend_property_info *info = zend_get_property_info_for_slot(object, slot);

	if (!ZEND_TYPE_ALLOW_NULL(info->type)) {
		php_faspay_property(object, ZSTR_VAL(info->name));
	}
	return ZEND_TYPE_ALLOW_NULL(info->type);
}

bool php_faspay_fill(fsp_arena *arena, const php_faspay_binding *binding, fsp_slot *slots, zend_object *object)
{
	for (size_t i = 0; binding->fields[i].wire != NULL; i++) {
		const php_faspay_place *place = &binding->places[i];
		const fsp_field *field = &binding->fields[i];
		zval *value;

		if (place->outer == 0) {
			continue;
		}
		value = OBJ_PROP(object, place->outer);
		if (Z_TYPE_P(value) == IS_UNDEF && !may_be_absent(object, value)) {
			return false;
		}
		ZVAL_DEREF(value);
		if (place->inner != 0) {
			zend_object *nested;

			if (Z_TYPE_P(value) != IS_OBJECT) {
				continue;
			}
			nested = Z_OBJ_P(value);
			value = OBJ_PROP(nested, place->inner);
			if (Z_TYPE_P(value) == IS_UNDEF && !may_be_absent(nested, value)) {
				return false;
			}
			ZVAL_DEREF(value);
		}
		switch (Z_TYPE_P(value)) {
			case IS_STRING: {
				/* A copy: where unserialize() made the property a reference, an observer could free its text meanwhile. */
				const char *copy = fsp_arena_copy(arena, php_faspay_view(Z_STR_P(value)));

				if (copy == NULL) {
					zend_throw_error(NULL, "Out of memory");
					return false;
				}
				slots[i] = (fsp_slot){.present = Z_STRLEN_P(value) > 0, .text = {copy, Z_STRLEN_P(value)}};
				break;
			}
			case IS_LONG:
				slots[i] = (fsp_slot){.present = true, .number = Z_LVAL_P(value)};
				break;
			case IS_TRUE:
			case IS_FALSE:
				slots[i] = (fsp_slot){.present = true, .number = Z_TYPE_P(value) == IS_TRUE};
				break;
			case IS_OBJECT:
				if (!fill_object(&slots[i], field, Z_OBJ_P(value))) {
					return false;
				}
				break;
			case IS_ARRAY:
				/* A list that is a text on the wire is its owner's to fill. */
				if (field->type == FSP_TYPE_LIST && !fill_list(arena, binding, field, &slots[i], value)) {
					return false;
				}
				break;
			default:
				break;
		}
	}
	return true;
}

/* ------------------------------------------------------------------ out */

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

/* A DateTimeImmutable at +07:00, which PHP's own parser makes. */
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

static void build_enum(zval *out, zend_class_entry *ce, const fsp_field *field, fsp_view text)
{
	zend_object *object = NULL;

	if (field->codes->codes != NULL) {
		ZVAL_OBJ_COPY(out, zend_enum_get_case_cstr(ce, text.data));
		return;
	}
	/* Open set: what this release does not know is no case. */
	ZVAL_NULL(out);
	if (text.length == 3) {
		zend_string *code = php_faspay_string(text);

		if (zend_enum_get_case_by_value(&object, ce, 0, code, true) == SUCCESS && object != NULL) {
			ZVAL_OBJ_COPY(out, object);
		}
		zend_string_release(code);
	}
}

static void build_value(zval *out, const php_faspay_binding *binding, size_t row, const fsp_slot *slot)
{
	const fsp_field *field = &binding->fields[row];

	if (field->type == FSP_TYPE_LIST) {
		size_t width = fsp_field_count(field->fields);

		array_init_size(out, (uint32_t)slot->count);
		for (size_t i = 0; i < slot->count; i++) {
			zval element;

			ZVAL_OBJ(&element, php_faspay_build(binding->elements, slot->children + i * width));
			add_next_index_zval(out, &element);
		}
		return;
	}
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
			build_enum(out, binding->places[row].type, field, slot->text);
			break;
		default:
			ZVAL_STR(out, php_faspay_string(slot->text));
	}
}

zend_object *php_faspay_build(const php_faspay_binding *binding, const fsp_slot *slots)
{
	zval object;

	object_init_ex(&object, binding->ce);
	for (size_t i = 0; binding->fields[i].wire != NULL; i++) {
		if (binding->places[i].outer != 0) {
			build_value(OBJ_PROP(Z_OBJ(object), binding->places[i].outer), binding, i, &slots[i]);
		}
	}
	return Z_OBJ(object);
}

zend_object *php_faspay_build_message(const php_faspay_binding *binding, const fsp_slot *slots, const fsp_node *message, HashTable *raw)
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
	ZVAL_COPY_VALUE(OBJ_PROP(object, binding->raw), &array);
	return object;
}
