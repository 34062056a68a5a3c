/* Throwing: the one place that knows which class an error of the core becomes. */
#include "throw.h"
#include "build.h"
#include "classes.h"
#include "exception.h"
#include "money.h"
#include "objects.h"
#include "text.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"

static void set_string(zend_object *object, const char *property, const char *text)
{
	zval value;

	ZVAL_STRING(&value, text != NULL ? text : "");
	php_faspay_exception_put(object, property, &value);
}

static void set_long(zend_object *object, const char *property, zend_long number)
{
	zval value;

	ZVAL_LONG(&value, number);
	php_faspay_exception_put(object, property, &value);
}

static void set_raw(zend_object *object, const fsp_node *raw)
{
	zval value;

	if (raw != NULL && (raw->kind == FSP_OBJECT || raw->kind == FSP_LIST)) {
		php_faspay_raw(&value, raw);
	} else {
		ZVAL_EMPTY_ARRAY(&value);
	}
	php_faspay_exception_put(object, "raw", &value);
}

static void set_message(zend_object *object, zend_string *message)
{
	zval value;

	ZVAL_STR(&value, message);
	zend_update_property_ex(instanceof_function(object->ce, zend_ce_error) ? zend_ce_error : zend_ce_exception, object,
		ZSTR_KNOWN(ZEND_STR_MESSAGE), &value);
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

static zend_object *validation_exception(const fsp_violations *violations)
{
	zend_object *object = php_faspay_new_exception(php_faspay_ce_validation_exception);
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
	php_faspay_exception_put(object, "violations", &list);
	set_message(object, message.s != NULL ? message.s : zend_string_init(ZEND_STRL("the input is not valid"), 0));
	return object;
}

/* ------------------------------------------------------------------ the map */

static zend_class_entry *class_of(const fsp_error *error)
{
	switch (error->code) {
		case FSP_ERROR_SIGNATURE:
			return php_faspay_ce_signature_exception;
		case FSP_ERROR_MALFORMED:
			return php_faspay_ce_malformed_message_exception;
		case FSP_ERROR_GATEWAY:
			return error->rule != NULL && strcmp(error->rule, "duplicate") == 0
				? php_faspay_ce_duplicate_exception : php_faspay_ce_gateway_exception;
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

/* What the reader can do about the error, if the message does not say it yet. */
static const char *advice(const fsp_error *error)
{
	if (error->code == FSP_ERROR_SIGNATURE && error->rule != NULL && strcmp(error->rule, "mismatch") == 0) {
		return ". Pass the request body exactly as it arrived: file_get_contents('php://input') in plain PHP and "
			"WordPress, $request->getContent() in Laravel and Symfony; for a return, $_GET or the raw query string";
	}
	if (error->code == FSP_ERROR_OUTCOME_UNKNOWN) {
		return error->harmless
			? ". Nothing was changed: you may ask again"
			: ". The gateway may have acted: do not simply repeat it; see Faspay\\OutcomeUnknownException for what "
			  "to do";
	}
	return "";
}

zend_object *php_faspay_exception(const fsp_error *error, const fsp_violations *violations, const char *operation,
	const fsp_node *raw)
{
	zend_object *object;
	/* Zeroed, because ZVAL_BOOL sets only the type, while copying also reads the value beside it. */
	zval flag = {0};

	if (error->code == FSP_ERROR_VALIDATION && violations != NULL) {
		return validation_exception(violations);
	}
	object = php_faspay_new_exception(class_of(error));
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
			php_faspay_exception_put(object, "timedOut", &flag);
			break;
		default:
			break;
	}
	return object;
}

void php_faspay_throw(
	const fsp_error *error, const fsp_violations *violations, const char *operation, const fsp_node *raw)
{
	zend_throw_exception_internal(php_faspay_exception(error, violations, operation, raw));
}

static void set_number(zend_object *exception, const char *property, fsp_view number)
{
	zval value;

	/* A signal handler of the merchant's may throw one of our exceptions, too. It keeps the number that it was made
	 * with. */
	if (number.length > 0 && fsp_is_printable(number) && php_faspay_is_own_exception(exception)
			&& Z_TYPE_P(php_faspay_property(exception, property)) == IS_NULL) {
		ZVAL_STR(&value, php_faspay_string(number));
		php_faspay_exception_put(exception, property, &value);
	}
}

zend_object *php_faspay_call_exception(const fsp_call *call)
{
	zend_object *exception = php_faspay_exception(
		&call->error, &call->violations, call->operation->name, call->message);

	set_number(exception, "orderNo", fsp_call_order(call));
	set_number(exception, "externalId", call->attempt_id);
	return exception;
}

void php_faspay_about_order(zend_string *order_no)
{
	if (EG(exception) != NULL) {
		set_number(EG(exception), "orderNo", php_faspay_view(order_no));
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

void php_faspay_throw_out_of_memory(void)
{
	zend_throw_error(NULL, "Out of memory");
}

void php_faspay_throw_amount_mismatch(
	const char *what, zend_object *expected, zval *actual, bool said, zend_object *result)
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
	fsp_fail(&error, FSP_ERROR_AMOUNT, "amount",
		"%s: the gateway says paid, but %s %s was expected, and %s: do not deliver before you have checked the payment "
		"in the merchant portal",
		what, wanted.currency, wanted_text,
		paid_text[0] != '\0'
			? paid_text
			: said           ? "the amount that it says cannot be read"
							 : "it says no amount");
	exception = php_faspay_exception(&error, NULL, "confirm", NULL);
	ZVAL_OBJ_COPY(&value, expected);
	php_faspay_exception_put(exception, "expected", &value);
	ZVAL_COPY(&value, actual);
	php_faspay_exception_put(exception, "actual", &value);
	ZVAL_OBJ(&value, result);
	php_faspay_exception_put(exception, "status", &value);
	zend_throw_exception_internal(exception);
}
