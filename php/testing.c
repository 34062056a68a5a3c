/* Faspay\Testing: what the tests of applications need, and nothing else may have. */
#include "testing.h"
#include "build.h"
#include "classes.h"
#include "fill.h"
#include "money.h"
#include "values.h"
#include "ext/date/php_date.h"
#include "zend_enum.h"
#include "zend_exceptions.h"

zend_class_entry *php_faspay_ce_blank_object;

/* False: an Error was thrown, because faspay.testing is 0. */
static bool is_testing(const char *method)
{
	if (!FASPAY_G(testing)) {
		zend_throw_error(NULL,
			"Faspay\\Testing::%s() is for tests: set the INI entry faspay.testing to 1, never where payments are taken",
			method);
	}
	return FASPAY_G(testing);
}

bool php_faspay_may_reach(fsp_environment environment)
{
	if (FASPAY_G(testing) && environment == FSP_PRODUCTION) {
		zend_throw_error(NULL, "While faspay.testing is 1 no client of Environment::Production can be made or used: "
			"what is made up for tests must not meet real payments");
		return false;
	}
	return true;
}

/* ------------------------------------------------------------------ blank values */

/* Unknown if the enumeration has that case, else its first one. */
static void blank_enum(zval *out, zend_class_entry *ce)
{
	zend_class_constant *constant;
	zend_string *name;

	if (zend_hash_str_exists(CE_CONSTANTS_TABLE(ce), ZEND_STRL("Unknown"))) {
		ZVAL_OBJ_COPY(out, zend_enum_get_case_cstr(ce, "Unknown"));
		return;
	}
	ZVAL_NULL(out);
	ZEND_HASH_FOREACH_STR_KEY_PTR(CE_CONSTANTS_TABLE(ce), name, constant) {
		if (ZEND_CLASS_CONST_FLAGS(constant) & ZEND_CLASS_CONST_IS_CASE) {
			ZVAL_OBJ_COPY(out, zend_enum_get_case(ce, name));
			break;
		}
	} ZEND_HASH_FOREACH_END();
}

static void blank_result(zval *out, zend_class_entry *ce)
{
	const zend_property_info *info;

	object_init_ex(out, ce);
	ZEND_HASH_FOREACH_PTR(&ce->properties_info, info) {
		php_faspay_blank(OBJ_PROP(Z_OBJ_P(out), info->offset), info);
	} ZEND_HASH_FOREACH_END();
}

void php_faspay_blank(zval *out, const zend_property_info *info)
{
	const uint32_t mask = ZEND_TYPE_PURE_MASK(info->type);

	if (mask & MAY_BE_NULL) {
		ZVAL_NULL(out);
	} else if (mask & MAY_BE_STRING) {
		ZVAL_EMPTY_STRING(out);
	} else if (mask & MAY_BE_LONG) {
		ZVAL_LONG(out, 0);
	} else if (mask & MAY_BE_DOUBLE) {
		ZVAL_DOUBLE(out, 0.0);
	} else if (mask & MAY_BE_FALSE) {
		ZVAL_FALSE(out);
	} else if (mask & MAY_BE_ARRAY) {
		ZVAL_EMPTY_ARRAY(out);
	} else if (mask & MAY_BE_OBJECT) {
		blank_result(out, php_faspay_ce_blank_object);
	} else {
		zend_class_entry *ce = zend_lookup_class_ex(ZEND_TYPE_NAME(info->type), NULL, ZEND_FETCH_CLASS_NO_AUTOLOAD);

		if (ce->ce_flags & ZEND_ACC_ENUM) {
			blank_enum(out, ce);
		} else if (ce == php_faspay_ce_money) {
			php_faspay_money(out, 0, "IDR");
		} else if (ce == php_date_get_immutable_ce()) {
			php_faspay_time(out, 0);
		} else {
			blank_result(out, ce);
		}
	}
}

/* ------------------------------------------------------------------ results */

static bool is_element(zval *value, const zend_class_entry *element)
{
	ZVAL_DEREF(value);
	return element == NULL
		? Z_TYPE_P(value) == IS_STRING
		: Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), element);
}

/* Checks what an array property holds, where that was noted. False: an exception was thrown. */
static bool check_array(const zend_class_entry *ce, zend_string *name, HashTable *array)
{
	zend_class_entry *element;
	zval *value;

	if (!php_faspay_find_list(ce, ZSTR_VAL(name), ZSTR_LEN(name), &element)) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(array, value) {
		if (!is_element(value, element)) {
			zend_argument_value_error(
				2, "must hold %s in $%s", element != NULL ? ZSTR_VAL(element->name) : "texts alone", ZSTR_VAL(name));
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	if (element != NULL && !zend_array_is_list(array)) {
		zend_argument_value_error(2, "must hold a list in $%s", ZSTR_VAL(name));
		return false;
	}
	return true;
}

/* Takes one property from the caller's array. False: an exception was thrown. */
static bool take_property(zend_object *object, zend_string *name, zval *value)
{
	const zend_property_info *info = name != NULL ? zend_hash_find_ptr(&object->ce->properties_info, name) : NULL;
	zval taken;

	ZVAL_DEREF(value);
	if (info == NULL) {
		zend_argument_value_error(2, "must hold properties of %s by name; there is no $%s", ZSTR_VAL(object->ce->name),
			name != NULL ? ZSTR_VAL(name) : "0");
		return false;
	}
	ZVAL_COPY(&taken, value);
	/* The one conversion that PHP makes in both its typing modes. */
	if (Z_TYPE(taken) == IS_LONG
			&& (ZEND_TYPE_PURE_MASK(info->type) & (MAY_BE_LONG | MAY_BE_DOUBLE)) == MAY_BE_DOUBLE) {
		ZVAL_DOUBLE(&taken, (double)Z_LVAL(taken));
	}
	if (!ZEND_TYPE_CONTAINS_CODE(info->type, Z_TYPE(taken)) && !php_faspay_is_instance(&taken, info->type)) {
		zend_string *expected = zend_type_to_string(info->type);

		zend_argument_value_error(2, "must hold %s in $%s, %s given", ZSTR_VAL(expected), ZSTR_VAL(name),
			zend_zval_type_name(value));
		zend_string_release(expected);
	} else if (Z_TYPE(taken) != IS_ARRAY || check_array(object->ce, name, Z_ARRVAL(taken))) {
		zval *slot = OBJ_PROP(object, info->offset);

		zval_ptr_dtor(slot);
		ZVAL_COPY_VALUE(slot, &taken);
		return true;
	}
	zval_ptr_dtor(&taken);
	return false;
}

ZEND_METHOD(Faspay_Testing, answer)
{
	zend_string *class_name, *name;
	HashTable *properties = NULL;
	zend_class_entry *ce;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(class_name)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(properties)
	ZEND_PARSE_PARAMETERS_END();
	if (!is_testing("answer")) {
		return;
	}
	ce = zend_lookup_class_ex(class_name, NULL, ZEND_FETCH_CLASS_NO_AUTOLOAD);
	if (ce == NULL || !php_faspay_is_result_class(ce)) {
		zend_argument_value_error(1, "must be the class of a result, such as Faspay\\Debit\\Payment::class");
		return;
	}
	blank_result(return_value, ce);
	if (properties != NULL) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(properties, name, value) {
			if (!take_property(Z_OBJ_P(return_value), name, value)) {
				break;
			}
		} ZEND_HASH_FOREACH_END();
	}
}

ZEND_METHOD(Faspay_Testing, setNow)
{
	zend_object *now;
	fsp_slot slot;
	char text[20];

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(now, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (!is_testing("setNow")) {
		return;
	}
	if (now == NULL) {
		fsp_clock_release();
		return;
	}
	if (!php_faspay_time_slot(&slot, now)) {
		return;
	}
	if (!fsp_time_format(slot.number, text)) {
		zend_argument_value_error(1, "must be in the years 1000 to 9999");
		return;
	}
	fsp_clock_set(slot.number);
}
