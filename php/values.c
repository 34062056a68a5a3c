/* Value classes: one constructor for all of them, the sealed results, Faspay\Form. */
#include "glue.h"
#include "ext/date/php_date.h"
#include "ext/spl/spl_exceptions.h"
#include "ext/standard/html.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "zend_smart_str.h"
#include "stubs/faspay_arginfo.h"

zend_class_entry *php_faspay_ce_money, *php_faspay_ce_transport, *php_faspay_ce_event, *php_faspay_ce_form,
	*php_faspay_ce_environment, *php_faspay_ce_outcome, *php_faspay_ce_inquiries;
zend_class_entry *php_faspay_ce_exception, *php_faspay_ce_validation_exception, *php_faspay_ce_signature_exception,
	*php_faspay_ce_malformed_message_exception, *php_faspay_ce_amount_mismatch_exception, *php_faspay_ce_gateway_exception,
	*php_faspay_ce_not_sent_exception, *php_faspay_ce_outcome_unknown_exception;

static zend_object_handlers sealed_handlers;

zend_object *php_faspay_create_sealed(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &sealed_handlers;
	return object;
}

/* With a create_object of their own, final classes cannot be made by reflection without their constructor. */
static zend_object *create_value(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	return object;
}

int php_faspay_compare_opaque(zval *a, zval *b)
{
	/* The same object twice never comes here. */
	return Z_TYPE_P(a) == IS_OBJECT && Z_TYPE_P(b) == IS_OBJECT ? ZEND_UNCOMPARABLE : zend_std_compare_objects(a, b);
}

zend_class_entry *php_faspay_result_class(zend_class_entry *ce)
{
	ce->create_object = php_faspay_create_sealed;
	return ce;
}

zend_class_entry *php_faspay_value_class(zend_class_entry *ce)
{
	ce->create_object = create_value;
	/* The compiler adds this to readonly classes of PHP code; nobody adds it to internal ones. */
	ce->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	return ce;
}

void php_faspay_register_classes(void)
{
	zend_class_entry *marker, *transport_exception;

	marker = php_faspay_ce_exception = register_class_Faspay_Exception(zend_ce_throwable);
	php_faspay_ce_validation_exception = register_class_Faspay_ValidationException(spl_ce_InvalidArgumentException, marker);
	php_faspay_ce_signature_exception = register_class_Faspay_SignatureException(spl_ce_RuntimeException, marker);
	php_faspay_ce_malformed_message_exception = register_class_Faspay_MalformedMessageException(spl_ce_UnexpectedValueException, marker);
	php_faspay_ce_amount_mismatch_exception = register_class_Faspay_AmountMismatchException(spl_ce_RuntimeException, marker);
	php_faspay_ce_gateway_exception = register_class_Faspay_GatewayException(spl_ce_RuntimeException, marker);
	transport_exception = register_class_Faspay_TransportException(spl_ce_RuntimeException, marker);
	php_faspay_ce_not_sent_exception = register_class_Faspay_NotSentException(transport_exception);
	php_faspay_ce_outcome_unknown_exception = register_class_Faspay_OutcomeUnknownException(transport_exception);

	php_faspay_ce_environment = register_class_Faspay_Environment();
	register_class_Faspay_PaymentStatus();
	register_class_Faspay_CardStatus();
	register_class_Faspay_Channel();
	php_faspay_ce_money = php_faspay_value_class(register_class_Faspay_Money());
	php_faspay_value_class(register_class_Faspay_Address());
	php_faspay_ce_transport = register_class_Faspay_Transport();
	register_class_Faspay_Signature();
	register_class_Faspay_Testing()->create_object = create_value;
	php_faspay_ce_form = php_faspay_result_class(register_class_Faspay_Form());
	php_faspay_array_of(php_faspay_ce_form, "fields", NULL);
	php_faspay_ce_inquiries = register_class_Faspay_Inquiries(zend_ce_iterator);
	php_faspay_ce_outcome = register_class_Faspay_Transport_Outcome();
	php_faspay_ce_event = php_faspay_result_class(register_class_Faspay_Transport_Event());
}

void php_faspay_minit_values(void)
{
	memcpy(&sealed_handlers, &std_object_handlers, sizeof(sealed_handlers));
	sealed_handlers.clone_obj = NULL;
}

/* ------------------------------------------------------------------ the constructor of every value class */

bool php_faspay_is_instance(const zval *object, zend_type type)
{
	const zend_class_entry *ce;

	if (Z_TYPE_P(object) != IS_OBJECT || !ZEND_TYPE_HAS_NAME(type)) {
		return false;
	}
	if (zend_string_equals(Z_OBJCE_P(object)->name, ZEND_TYPE_NAME(type))) {
		return true;
	}
	/* Dates and previous exceptions; all the rest are final classes of ours. */
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

/* Defaults stand in the stub; enumeration cases are the only ones that are no literals. */
static bool take_default(zval *out, const zend_internal_function *function, uint32_t i)
{
	return zend_get_default_from_internal_arg_info(out, &function->arg_info[i]) == SUCCESS
		&& (Z_TYPE_P(out) != IS_CONSTANT_AST || zval_update_constant_ex(out, NULL) == SUCCESS);
}

/* Parameters and properties stand in the same order in the stub: argument n is property n. */
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

		if (i < given ? !php_faspay_take_argument(&taken, ZEND_CALL_ARG(execute_data, i + 1), i + 1, function->arg_info[i].type) : !take_default(&taken, function, i)) {
			return;
		}
		/* Every one: unserialize() can set any of them, and so can PHP code that taking an argument called. */
		if (Z_TYPE_P(OBJ_PROP_NUM(object, i)) != IS_UNDEF) {
			zval_ptr_dtor(&taken);
			zend_throw_error(NULL, "Cannot modify readonly object of class %s", ZSTR_VAL(object->ce->name));
			return;
		}
		ZVAL_COPY_VALUE(OBJ_PROP_NUM(object, i), &taken);
	}
}

/* ------------------------------------------------------------------ Faspay\Form */

void php_faspay_form(zval *out, const fsp_call *call)
{
	zval value;

	object_init_ex(out, php_faspay_ce_form);
	ZVAL_STRING(&value, call->request.url);
	php_faspay_set(Z_OBJ_P(out), "action", &value);
	ZVAL_STRING(&value, call->request.method);
	php_faspay_set(Z_OBJ_P(out), "method", &value);
	array_init_size(&value, (uint32_t)call->form_count);
	for (size_t i = 0; i < call->form_count; i++) {
		zval text;

		ZVAL_STR(&text, php_faspay_string(call->form[i].text));
		zend_hash_str_update(Z_ARRVAL(value), call->form[i].name.data, call->form[i].name.length, &text);
	}
	php_faspay_set(Z_OBJ_P(out), "fields", &value);
}

static void append_escaped(smart_str *html, fsp_view text)
{
	zend_string *escaped = php_escape_html_entities((const unsigned char *)text.data, text.length, 0, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML_DOC_HTML5, "UTF-8");

	smart_str_append(html, escaped);
	zend_string_release(escaped);
}

static bool is_base64(zend_string *text)
{
	return ZSTR_LEN(text) > 0 && strspn(ZSTR_VAL(text), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_") == ZSTR_LEN(text);
}

ZEND_METHOD(Faspay_Form, toHtml)
{
	zend_string *nonce = NULL, *label = NULL, *name;
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	bool auto_submit = true;
	const zend_string *action;
	zend_ulong number;
	smart_str html = {0};
	zval *fields, *text;

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(auto_submit)
		Z_PARAM_STR_OR_NULL(nonce)
		Z_PARAM_STR_OR_NULL(label)
	ZEND_PARSE_PARAMETERS_END();
	if (nonce != NULL && !is_base64(nonce)) {
		php_faspay_throw_violation("nonce", "format", "must be the base64 text that the Content-Security-Policy header carries after 'nonce-");
		return;
	}
	action = php_faspay_property_text(self, "action");
	fields = php_faspay_property(self, "fields");
	if (EG(exception)) {
		return;
	}
	smart_str_appends(&html, "<form id=\"faspay-form\" method=\"post\" accept-charset=\"UTF-8\" action=\"");
	append_escaped(&html, php_faspay_view(action));
	smart_str_appends(&html, "\">\n");
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(fields), number, name, text) {
		ZVAL_DEREF(text);
		if (Z_TYPE_P(text) != IS_STRING) {
			smart_str_free(&html);
			zend_type_error("Faspay\\Form::$fields must hold texts alone");
			return;
		}
		smart_str_appends(&html, "<input type=\"hidden\" name=\"");
		if (name != NULL) {
			append_escaped(&html, php_faspay_view(name));
		} else {
			smart_str_append_long(&html, (zend_long)number);
		}
		smart_str_appends(&html, "\" value=\"");
		append_escaped(&html, php_faspay_view(Z_STR_P(text)));
		smart_str_appends(&html, "\">\n");
	} ZEND_HASH_FOREACH_END();
	smart_str_appends(&html, "<button type=\"submit\">");
	if (label != NULL) {
		append_escaped(&html, php_faspay_view(label));
	} else {
		smart_str_appends(&html, "Continue to payment");
	}
	smart_str_appends(&html, "</button>\n</form>\n");
	if (auto_submit) {
		smart_str_appends(&html, "<script");
		if (nonce != NULL) {
			smart_str_appends(&html, " nonce=\"");
			smart_str_append(&html, nonce);
			smart_str_appendc(&html, '"');
		}
		/* By the prototype: a field named "submit" would hide the form's own method. */
		smart_str_appends(&html, ">HTMLFormElement.prototype.submit.call(document.getElementById(\"faspay-form\"));</script>\n");
	}
	RETURN_STR(smart_str_extract(&html));
}
