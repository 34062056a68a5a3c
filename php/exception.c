/* Exceptions: the one place that knows which class an error of the core becomes, and what merchants make themselves. */
#include "glue.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"

/* Message, code and previous, which PHP's own constructor takes. */
#define PARENT_PARAMETERS 3
#define MAXIMUM_PARAMETERS 16

void php_faspay_set(zend_object *object, const char *property, zval *value)
{
	zend_property_info *info = zend_hash_str_find_ptr(&object->ce->properties_info, property, strlen(property));

	ZEND_ASSERT(info != NULL && Z_TYPE_P(OBJ_PROP(object, info->offset)) == IS_UNDEF);
	/* Straight into the slot: the property is readonly for everybody else. */
	ZVAL_COPY_VALUE(OBJ_PROP(object, info->offset), value);
}

/* ------------------------------------------------------------------ exceptions as objects */

/* Of those that have their values. In others, fresh ones, every property is blank. */
static zend_object_handlers constructed_handlers;
static zend_object *(*create_parent)(zend_class_entry *ce);

static zend_class_entry *own_class(zend_class_entry *ce)
{
	while (ce->type != ZEND_INTERNAL_CLASS) {
		ce = ce->parent;
	}
	return ce;
}

/* Property by property of what our classes declare; Exception's own are left out. A subclass that declares one again has made
 * it its own: ours is then NULL. */
#define FOREACH_OWN_PROPERTY(object, name, info, ours) \
	ZEND_HASH_FOREACH_STR_KEY_PTR(&own_class((object)->ce)->properties_info, name, info) { \
		if (instanceof_function(info->ce, php_faspay_ce_exception) && !(info->flags & ZEND_ACC_STATIC)) { \
			zval *ours = zend_hash_find_ptr(&(object)->ce->properties_info, name) == info ? OBJ_PROP(object, info->offset) : NULL;

#define FOREACH_OWN_PROPERTY_END() \
		} \
	} ZEND_HASH_FOREACH_END()

/* A property that nobody set cannot be read, and a merchant reads it where something has failed already. */
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
		php_faspay_ce_validation_exception, php_faspay_ce_signature_exception, php_faspay_ce_malformed_message_exception, php_faspay_ce_amount_mismatch_exception,
		php_faspay_ce_gateway_exception, php_faspay_ce_not_sent_exception->parent, php_faspay_ce_not_sent_exception, php_faspay_ce_outcome_unknown_exception,
	};

	create_parent = zend_ce_exception->create_object;
	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++) {
		classes[i]->create_object = create_exception;
	}
	memcpy(&constructed_handlers, &std_object_handlers, sizeof(constructed_handlers));
	constructed_handlers.clone_obj = NULL;
}

/* Takes over the value. */
static void put(zend_object *object, const char *property, zval *value)
{
	zval *slot = OBJ_PROP(object, ((zend_property_info *)zend_hash_str_find_ptr(&object->ce->properties_info, property, strlen(property)))->offset);

	zval_ptr_dtor(slot);
	ZVAL_COPY_VALUE(slot, value);
}

/* Message, code and previous go to PHP's own constructor; every parameter behind them is named like its property. */
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
	while (taken < given && php_faspay_take_argument(&values[taken], ZEND_CALL_ARG(execute_data, taken + 1), taken + 1, function->arg_info[taken].type)) {
		taken++;
	}
	/* What taking an argument called may have done it meanwhile. */
	if (!EG(exception) && self->handlers == &constructed_handlers) {
		zend_throw_error(NULL, "%s is already constructed", ZSTR_VAL(self->ce->name));
	}
	for (uint32_t i = PARENT_PARAMETERS; i < function->num_args && !EG(exception); i++) {
		const zend_property_info *info = zend_hash_str_find_ptr(&self->ce->properties_info, function->arg_info[i].name, strlen(function->arg_info[i].name));

		/* Only a property that must be given has a parameter that admits more than it does. */
		if ((i >= taken || Z_TYPE(values[i]) == IS_NULL) && !ZEND_TYPE_ALLOW_NULL(info->type) && ZEND_TYPE_ALLOW_NULL(function->arg_info[i].type)) {
			zend_argument_error(zend_ce_argument_count_error, i + 1, "must be given");
		}
	}
	if (!EG(exception)) {
		zend_call_known_function(zend_ce_exception->constructor, self, self->ce, NULL, MIN(taken, PARENT_PARAMETERS), values, NULL);
		self->handlers = &constructed_handlers;
		for (uint32_t i = PARENT_PARAMETERS; i < taken; i++) {
			put(self, function->arg_info[i].name, &values[i]);
		}
		taken = MIN(taken, PARENT_PARAMETERS);
	}
	while (taken > 0) {
		zval_ptr_dtor(&values[--taken]);
	}
}

/* A value as a log may hold it. */
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
		const zend_property_info *info = zend_hash_str_find_ptr(&Z_OBJCE_P(value)->properties_info, ZEND_STRL("status"));
		zval *state = Z_OBJCE_P(value)->type == ZEND_INTERNAL_CLASS && info != NULL ? OBJ_PROP(Z_OBJ_P(value), info->offset) : NULL;

		ZVAL_NULL(&copy);
		if (state != NULL && Z_TYPE_P(state) == IS_OBJECT && (Z_OBJCE_P(state)->ce_flags & ZEND_ACC_ENUM) && Z_OBJCE_P(state)->enum_backing_type == IS_STRING) {
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

/* ------------------------------------------------------------------ exceptions of the core's errors */

static void set_string(zend_object *object, const char *property, const char *text)
{
	zval value;

	ZVAL_STRING(&value, text != NULL ? text : "");
	put(object, property, &value);
}

static void set_long(zend_object *object, const char *property, zend_long number)
{
	zval value;

	ZVAL_LONG(&value, number);
	put(object, property, &value);
}

static void set_raw(zend_object *object, const fsp_node *raw)
{
	zval value;

	if (raw != NULL && (raw->kind == FSP_OBJECT || raw->kind == FSP_LIST)) {
		php_faspay_raw(&value, raw);
	} else {
		ZVAL_EMPTY_ARRAY(&value);
	}
	put(object, "raw", &value);
}

static void set_message(zend_object *object, zend_string *message)
{
	zval value;

	ZVAL_STR(&value, message);
	zend_update_property_ex(instanceof_function(object->ce, zend_ce_error) ? zend_ce_error : zend_ce_exception, object, ZSTR_KNOWN(ZEND_STR_MESSAGE), &value);
	zval_ptr_dtor(&value);
}

/* ------------------------------------------------------------------ violations */

static void add_optional_string(zval *array, const char *key, const char *text)
{
	if (text != NULL) {
		add_assoc_string(array, key, text);
	} else {
		add_assoc_null(array, key);
	}
}

static void add_optional_long(zval *array, const char *key, long number)
{
	if (number >= 0) {
		add_assoc_long(array, key, number);
	} else {
		add_assoc_null(array, key);
	}
}

/* One that is filled here, not by its constructor. */
static zend_object *new_exception(zend_class_entry *ce)
{
	zval object;

	object_init_ex(&object, ce);
	if (instanceof_function(ce, php_faspay_ce_exception)) {
		Z_OBJ(object)->handlers = &constructed_handlers;
	}
	return Z_OBJ(object);
}

static zend_object *validation_exception(const fsp_violations *violations)
{
	zend_object *object = new_exception(php_faspay_ce_validation_exception);
	smart_str message = {0};
	zval list;

	array_init_size(&list, (uint32_t)violations->count);
	for (const fsp_violation *violation = violations->first; violation != NULL; violation = violation->next) {
		zval row;

		array_init_size(&row, 8);
		add_assoc_str(&row, "field", php_faspay_string(violation->field));
		add_assoc_string(&row, "rule", violation->rule);
		add_assoc_str(&row, "message", php_faspay_string(violation->message));
		add_optional_string(&row, "wireName", violation->wire);
		add_optional_long(&row, "limit", violation->limit);
		add_optional_long(&row, "length", violation->length);
		add_optional_string(&row, "channel", violation->only_for);
		add_next_index_zval(&list, &row);
		if (violation != violations->first) {
			smart_str_appends(&message, "; ");
		}
		smart_str_appendl(&message, violation->field.data, violation->field.length);
		smart_str_appendc(&message, ' ');
		smart_str_appendl(&message, violation->message.data, violation->message.length);
	}
	smart_str_0(&message);
	put(object, "violations", &list);
	set_message(object, message.s != NULL ? message.s : zend_string_init("the input is not valid", sizeof("the input is not valid") - 1, 0));
	return object;
}

/* ------------------------------------------------------------------ the map */

static zend_class_entry *class_of(fsp_result code)
{
	switch (code) {
		case FSP_ERROR_SIGNATURE:
			return php_faspay_ce_signature_exception;
		case FSP_ERROR_MALFORMED:
			return php_faspay_ce_malformed_message_exception;
		case FSP_ERROR_GATEWAY:
			return php_faspay_ce_gateway_exception;
		case FSP_ERROR_NOT_SENT:
			return php_faspay_ce_not_sent_exception;
		case FSP_ERROR_OUTCOME_UNKNOWN:
			return php_faspay_ce_outcome_unknown_exception;
		case FSP_ERROR_AMOUNT:
			return php_faspay_ce_amount_mismatch_exception;
		default:
			return zend_ce_error;
	}
}

/* What the reader of the message can do about it, where that is not in the message already. */
static const char *advice(const fsp_error *error)
{
	if (error->code == FSP_ERROR_SIGNATURE && error->rule != NULL && strcmp(error->rule, "mismatch") == 0) {
		return ". Pass the request body exactly as it arrived: file_get_contents('php://input') in plain PHP and WordPress, "
			"$request->getContent() in Laravel and Symfony; for a return, $_GET or the raw query string";
	}
	if (error->code == FSP_ERROR_OUTCOME_UNKNOWN) {
		return error->harmless ? ". Nothing was changed: you may ask again"
			: ". The gateway may have acted: do not simply repeat it; see Faspay\\OutcomeUnknownException for what to do";
	}
	return "";
}

zend_object *php_faspay_exception(const fsp_error *error, const fsp_violations *violations, const char *operation, const fsp_node *raw)
{
	zend_object *object;
	/* A boolean leaves the value beside its type alone, and copying takes both. */
	zval flag = {0};

	if (error->code == FSP_ERROR_VALIDATION && violations != NULL) {
		return validation_exception(violations);
	}
	object = new_exception(class_of(error->code));
	set_message(object, strpprintf(0, "%s%s", error->message, advice(error)));
	switch (error->code) {
		case FSP_ERROR_SIGNATURE:
			set_string(object, "rule", error->rule);
			break;
		case FSP_ERROR_MALFORMED:
			set_string(object, "rule", error->rule);
			if (error->field != NULL) {
				set_string(object, "field", error->field);
			}
			set_raw(object, raw);
			break;
		case FSP_ERROR_GATEWAY:
			set_string(object, "responseCode", error->response_code);
			set_string(object, "responseText", error->response_text);
			set_string(object, "operation", operation != NULL ? operation : "");
			set_raw(object, raw);
			break;
		case FSP_ERROR_NOT_SENT:
		case FSP_ERROR_OUTCOME_UNKNOWN:
			set_string(object, "operation", operation != NULL ? operation : "");
			set_long(object, "httpStatus", error->http_status);
			set_long(object, "attempts", error->attempts);
			ZVAL_BOOL(&flag, error->timed_out);
			put(object, "timedOut", &flag);
			break;
		default:
			break;
	}
	return object;
}

void php_faspay_throw(const fsp_error *error, const fsp_violations *violations, const char *operation, const fsp_node *raw)
{
	zend_throw_exception_internal(php_faspay_exception(error, violations, operation, raw));
}

static void set_order(zend_object *exception, fsp_view order_no)
{
	zval value;

	/* What a handler of signals throws may be of ours too, and made by the merchant. */
	if (order_no.length > 0 && fsp_is_printable(order_no) && exception->handlers == &constructed_handlers && Z_TYPE_P(php_faspay_property(exception, "orderNo")) == IS_NULL) {
		ZVAL_STR(&value, php_faspay_string(order_no));
		put(exception, "orderNo", &value);
	}
}

zend_object *php_faspay_call_exception(const fsp_call *call)
{
	zend_object *exception = php_faspay_exception(&call->error, &call->violations, call->operation->name, call->message);

	set_order(exception, fsp_call_order(call));
	return exception;
}

void php_faspay_about_order(zend_string *order_no)
{
	if (EG(exception) != NULL) {
		set_order(EG(exception), php_faspay_view(order_no));
	}
}

void php_faspay_throw_violation(const char *field, const char *rule, const char *format, ...)
{
	fsp_violation violation = {.field = fsp_view_of(field), .rule = rule, .limit = -1, .length = -1};
	fsp_violations violations = {&violation, &violation, 1};
	char message[400];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(message, sizeof(message), format, arguments);
	va_end(arguments);
	violation.message = fsp_view_of(message);
	zend_throw_exception_internal(validation_exception(&violations));
}

void php_faspay_throw_amount_mismatch(const char *what, zend_object *expected, zval *actual, bool said, zend_object *result)
{
	fsp_error error = {0};
	zend_object *exception;
	fsp_slot wanted, paid = {0};
	char wanted_text[24], paid_text[40] = "";
	zval value;

	php_faspay_money_slot(&wanted, expected);
	fsp_money_format(wanted.number, wanted_text);
	if (Z_TYPE_P(actual) == IS_OBJECT) {
		php_faspay_money_slot(&paid, Z_OBJ_P(actual));
		snprintf(paid_text, sizeof(paid_text), "it says %s ", paid.currency);
		fsp_money_format(paid.number, paid_text + strlen(paid_text));
	}
	fsp_fail(&error, FSP_ERROR_AMOUNT, "amount", "%s: the gateway says paid, but %s %s was expected, and %s: do not deliver before you have checked the payment in the merchant portal",
		what, wanted.currency, wanted_text, paid_text[0] != '\0' ? paid_text : said ? "the amount that it says cannot be read" : "it says no amount");
	exception = php_faspay_exception(&error, NULL, "confirm", NULL);
	ZVAL_OBJ_COPY(&value, expected);
	put(exception, "expected", &value);
	ZVAL_COPY(&value, actual);
	put(exception, "actual", &value);
	ZVAL_OBJ(&value, result);
	put(exception, "status", &value);
	zend_throw_exception_internal(exception);
}
