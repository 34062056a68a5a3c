/* Exceptions as objects: how they begin, how merchants construct them, and what a log may hold of them. */
#include "exception.h"
#include "classes.h"
#include "money.h"
#include "objects.h"
#include "testing.h"
#include "values.h"
#include "zend_enum.h"
#include "zend_exceptions.h"

/* PHP's own constructor takes the first three parameters: message, code and previous. */
#define PARENT_PARAMETERS 3
#define MAXIMUM_PARAMETERS 16

/* The handlers of exceptions that have their values. A fresh exception still has PHP's, and blank properties. */
static zend_object_handlers constructed_handlers;
static zend_object *(*create_parent)(zend_class_entry *ce);

static zend_class_entry *own_class(zend_class_entry *ce)
{
	while (ce->type != ZEND_INTERNAL_CLASS) {
		ce = ce->parent;
	}
	return ce;
}

/* Visits the properties that our classes declare, but not those of PHP's Exception. If a subclass of the merchant's
 * declares one of them again, the property is the subclass's own, and ours is NULL. */
#define FOREACH_OWN_PROPERTY(object, name, info, ours) \
	ZEND_HASH_FOREACH_STR_KEY_PTR(&own_class((object)->ce)->properties_info, name, info) { \
		if (instanceof_function(info->ce, php_faspay_ce_exception) && !(info->flags & ZEND_ACC_STATIC)) { \
			const void *const current = zend_hash_find_ptr(&(object)->ce->properties_info, name); \
			zval *ours = current == info ? OBJ_PROP(object, info->offset) : NULL;

#define FOREACH_OWN_PROPERTY_END() \
		} \
	} ZEND_HASH_FOREACH_END()

/* Gives every property a blank value: one that nobody set cannot be read, and merchants read them when something has
 * already failed. */
static zend_object *create_exception(zend_class_entry *ce)
{
	zend_object *object = create_parent(ce);
	const zend_property_info *info;
	zend_string *name;

	FOREACH_OWN_PROPERTY(object, name, info, slot) {
		if (slot != NULL) {
			php_faspay_blank(slot, info);
		}
	} FOREACH_OWN_PROPERTY_END();
	return object;
}

void php_faspay_minit_exception(void)
{
	zend_class_entry *const classes[] = {
		php_faspay_ce_validation_exception, php_faspay_ce_signature_exception,
		php_faspay_ce_malformed_message_exception, php_faspay_ce_amount_mismatch_exception,
		php_faspay_ce_gateway_exception, php_faspay_ce_transport_exception, php_faspay_ce_not_sent_exception,
		php_faspay_ce_outcome_unknown_exception, php_faspay_ce_duplicate_exception,
	};

	create_parent = zend_ce_exception->create_object;
	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++) {
		classes[i]->create_object = create_exception;
	}
	memcpy(&constructed_handlers, &std_object_handlers, sizeof(constructed_handlers));
	constructed_handlers.clone_obj = NULL;
}

zend_object *php_faspay_new_exception(zend_class_entry *ce)
{
	zval object;

	object_init_ex(&object, ce);
	if (instanceof_function(ce, php_faspay_ce_exception)) {
		Z_OBJ(object)->handlers = &constructed_handlers;
	}
	return Z_OBJ(object);
}

bool php_faspay_is_own_exception(const zend_object *exception)
{
	return exception->handlers == &constructed_handlers;
}

void php_faspay_exception_put(zend_object *object, const char *property, zval *value)
{
	zend_property_info *info = zend_hash_str_find_ptr(&object->ce->properties_info, property, strlen(property));
	zval *slot = OBJ_PROP(object, info->offset), old;

	/* unserialize() may have made the property a reference, which goes on to live without it. */
	if (Z_ISREF_P(slot)) {
		ZEND_REF_DEL_TYPE_SOURCE(Z_REF_P(slot), info);
	}
	/* Destructors of what is let go of may look here. */
	ZVAL_COPY_VALUE(&old, slot);
	ZVAL_COPY_VALUE(slot, value);
	zval_ptr_dtor(&old);
}

/* The constructor of every exception. Message, code and previous go to PHP's own constructor; each further parameter
 * has the name of its property. */
ZEND_METHOD(Faspay_ValidationException, __construct)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	const zend_internal_function *function = &EX(func)->internal_function;
	uint32_t given = ZEND_NUM_ARGS(), taken = 0;
	zval values[MAXIMUM_PARAMETERS];

	ZEND_ASSERT(function->num_args <= MAXIMUM_PARAMETERS);
	if (given > function->num_args) {
		zend_wrong_parameters_count_error(0, function->num_args);
		return;
	}
	while (taken < given && php_faspay_take_argument(&values[taken], ZEND_CALL_ARG(execute_data, taken + 1), taken + 1,
			function->arg_info[taken].type)) {
		taken++;
	}
	/* PHP code that taking an argument called may have constructed it meanwhile. */
	if (!EG(exception) && self->handlers == &constructed_handlers) {
		zend_throw_error(NULL, "%s is already constructed", ZSTR_VAL(self->ce->name));
	}
	for (uint32_t i = PARENT_PARAMETERS; i < function->num_args && !EG(exception); i++) {
		const char *name = function->arg_info[i].name;
		const zend_property_info *info = zend_hash_str_find_ptr(&self->ce->properties_info, name, strlen(name));
		const bool missing = i >= taken || Z_TYPE(values[i]) == IS_NULL;

		/* A parameter that allows null for a property that does not is one that must be given. */
		if (missing && !ZEND_TYPE_ALLOW_NULL(info->type) && ZEND_TYPE_ALLOW_NULL(function->arg_info[i].type)) {
			zend_argument_error(zend_ce_argument_count_error, i + 1, "must be given");
		}
	}
	if (!EG(exception)) {
		zend_call_known_function(
			zend_ce_exception->constructor, self, self->ce, NULL, MIN(taken, PARENT_PARAMETERS), values, NULL);
		self->handlers = &constructed_handlers;
		for (uint32_t i = PARENT_PARAMETERS; i < taken; i++) {
			php_faspay_exception_put(self, function->arg_info[i].name, &values[i]);
		}
		taken = MIN(taken, PARENT_PARAMETERS);
	}
	while (taken > 0) {
		zval_ptr_dtor(&values[--taken]);
	}
}

/* Adds a value in the form that a log may hold: amounts as text, other objects as their status, or null. */
static void put_into_context(zval *context, zend_string *name, zval *value)
{
	zval copy;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == php_faspay_ce_money) {
		fsp_slot money;
		char amount[24];

		php_faspay_money_slot(&money, Z_OBJ_P(value));
		fsp_money_format(money.number, amount);
		ZVAL_STR(&copy, strpprintf(0, "%s %s", money.currency, amount));
	} else if (Z_TYPE_P(value) == IS_OBJECT) {
		const zend_property_info *info = zend_hash_str_find_ptr(
			&Z_OBJCE_P(value)->properties_info, ZEND_STRL("status"));
		const bool ours = php_faspay_is_result_class(Z_OBJCE_P(value)) && info != NULL;
		zval *state = ours ? OBJ_PROP(Z_OBJ_P(value), info->offset) : NULL;

		ZVAL_NULL(&copy);
		if (state != NULL) {
			ZVAL_DEREF(state);
		}
		if (state != NULL && Z_TYPE_P(state) == IS_OBJECT && (Z_OBJCE_P(state)->ce_flags & ZEND_ACC_ENUM)
				&& Z_OBJCE_P(state)->enum_backing_type == IS_STRING) {
			ZVAL_COPY(&copy, zend_enum_fetch_case_value(Z_OBJ_P(state)));
		}
	} else {
		ZVAL_COPY(&copy, value);
	}
	zend_hash_update(Z_ARRVAL_P(context), name, &copy);
}

ZEND_METHOD(Faspay_ValidationException, context)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	const zend_property_info *info;
	zend_string *name;

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	FOREACH_OWN_PROPERTY(self, name, info, slot) {
		/* The raw message may hold anything about the payer. */
		if (!zend_string_equals_literal(name, "raw")) {
			zval *value = slot != NULL ? slot : php_faspay_property(self, ZSTR_VAL(name));

			if (EG(exception)) {
				break;
			}
			put_into_context(return_value, name, value);
		}
	} FOREACH_OWN_PROPERTY_END();
}
