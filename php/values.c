/* Values: the classes that merchants make, all of which share one constructor. */
#include "values.h"
#include "zend_exceptions.h"

bool php_faspay_is_instance(const zval *object, zend_type type)
{
	const zend_class_entry *ce;

	if (Z_TYPE_P(object) != IS_OBJECT || !ZEND_TYPE_HAS_NAME(type)) {
		return false;
	}
	if (zend_string_equals(Z_OBJCE_P(object)->name, ZEND_TYPE_NAME(type))) {
		return true;
	}
	/* Interfaces of dates and exceptions: all other types name final classes of ours. */
	ce = zend_lookup_class_ex(ZEND_TYPE_NAME(type), NULL, ZEND_FETCH_CLASS_NO_AUTOLOAD);
	return ce != NULL && instanceof_function(Z_OBJCE_P(object), ce);
}

bool php_faspay_take_argument(zval *out, zval *argument, uint32_t number, zend_type type)
{
	uint32_t mask = ZEND_TYPE_PURE_MASK(type);
	zend_string *expected, *string;
	zend_long integer;
	bool flag, is_null;

	ZVAL_DEREF(argument);
	if (ZEND_TYPE_CONTAINS_CODE(type, Z_TYPE_P(argument)) || php_faspay_is_instance(argument, type)) {
		ZVAL_COPY(out, argument);
		return true;
	}
	if (!ZEND_ARG_USES_STRICT_TYPES() && Z_TYPE_P(argument) != IS_NULL) {
		if ((mask & MAY_BE_STRING) && zend_parse_arg_str(argument, &string, false, number)) {
			ZVAL_STR_COPY(out, string);
			return true;
		}
		if ((mask & MAY_BE_LONG) && zend_parse_arg_long(argument, &integer, &is_null, false, number)) {
			ZVAL_LONG(out, integer);
			return true;
		}
		if ((mask & MAY_BE_BOOL) == MAY_BE_BOOL && zend_parse_arg_bool(argument, &flag, &is_null, false, number)) {
			ZVAL_BOOL(out, flag);
			return true;
		}
		if (EG(exception)) {
			return false;
		}
	}
	expected = zend_type_to_string(type);
	zend_argument_type_error(number, "must be of type %s, %s given", ZSTR_VAL(expected), zend_zval_type_name(argument));
	zend_string_release(expected);
	return false;
}

/* Reads a parameter's default from the stub. Cases of enumerations are the only defaults that are no literals. */
static bool take_default(zval *out, const zend_internal_function *function, uint32_t i)
{
	return zend_get_default_from_internal_arg_info(out, &function->arg_info[i]) == SUCCESS
		&& (Z_TYPE_P(out) != IS_CONSTANT_AST || zval_update_constant_ex(out, NULL) == SUCCESS);
}

/* The constructor of every value class. The stubs list parameters and properties in the same order: argument n is
 * property n. */
ZEND_METHOD(Faspay_Address, __construct)
{
	zend_object *object = Z_OBJ_P(ZEND_THIS);
	const zend_internal_function *function = &EX(func)->internal_function;
	uint32_t given = ZEND_NUM_ARGS();

	ZEND_ASSERT(function->num_args == (uint32_t)object->ce->default_properties_count);
	if (given < function->required_num_args || given > function->num_args) {
		zend_wrong_parameters_count_error(function->required_num_args, function->num_args);
		return;
	}
	for (uint32_t i = 0; i < function->num_args; i++) {
		zval taken;

		bool done;

		if (i < given) {
			zval *argument = ZEND_CALL_ARG(execute_data, i + 1);

			done = php_faspay_take_argument(&taken, argument, i + 1, function->arg_info[i].type);
		} else {
			done = take_default(&taken, function, i);
		}
		if (!done) {
			return;
		}
		/* Looks at every property: unserialize() can set any of them, and so can PHP code that taking an argument
		 * called. */
		if (Z_TYPE_P(OBJ_PROP_NUM(object, i)) != IS_UNDEF) {
			zval_ptr_dtor(&taken);
			zend_throw_error(NULL, "Cannot modify readonly object of class %s", ZSTR_VAL(object->ce->name));
			return;
		}
		ZVAL_COPY_VALUE(OBJ_PROP_NUM(object, i), &taken);
	}
}
