/* Faspay\Signature */
#include "glue.h"
#include "zend_smart_str.h"

static bool check_credentials(zend_string *name, const char *name_parameter, zend_string *password)
{
	if (ZSTR_LEN(name) == 0) {
		php_faspay_throw_violation(name_parameter, "required", "must not be empty");
		return false;
	}
	if (ZSTR_LEN(password) == 0) {
		php_faspay_throw_violation("password", "required", "must not be empty");
		return false;
	}
	return true;
}

static void sign(zval *return_value, fsp_formula formula, zend_string *name, zend_string *password, const fsp_view *parts, size_t count)
{
	char signature[FSP_SIGNATURE_MAXIMUM];

	switch (fsp_sign(formula, php_faspay_view(name), php_faspay_view(password), parts, count, signature)) {
		case FSP_OK:
			RETURN_STRING(signature);
		case FSP_ERROR_MALFORMED:
			php_faspay_throw_violation("orderId", "length", "is too long");
			return;
		default:
			zend_throw_error(NULL, "The signature could not be computed (is a needed digest disabled in OpenSSL?)");
	}
}

ZEND_METHOD(Faspay_Signature, debit)
{
	zend_string *user_id, *password;
	zval *parts = NULL;
	uint32_t count = 0;
	smart_str joined = {0};
	fsp_view whole;

	ZEND_PARSE_PARAMETERS_START(2, -1)
		Z_PARAM_STR(user_id)
		Z_PARAM_STR(password)
		Z_PARAM_VARIADIC('*', parts, count)
	ZEND_PARSE_PARAMETERS_END();
	for (uint32_t i = 0; i < count; i++) {
		zend_string *part;

		if (!zend_parse_arg_str(&parts[i], &part, false, i + 3)) {
			zend_argument_type_error(i + 3, "must be of type string, %s given", zend_zval_type_name(&parts[i]));
			smart_str_free(&joined);
			return;
		}
		smart_str_append(&joined, part);
	}
	smart_str_0(&joined);
	whole = php_faspay_view(joined.s);
	if (check_credentials(user_id, "userId", password)) {
		sign(return_value, FSP_FORMULA_DEBIT, user_id, password, &whole, 1);
	}
	smart_str_free(&joined);
}

/* merchantId, password, then so many parts. */
static void sign_card(INTERNAL_FUNCTION_PARAMETERS, fsp_formula formula, uint32_t count)
{
	zend_string *merchant_id, *password, *arguments[3] = {NULL};
	fsp_view parts[3];

	ZEND_PARSE_PARAMETERS_START(2 + count, 2 + count)
		Z_PARAM_STR(merchant_id)
		Z_PARAM_STR(password)
		Z_PARAM_STR(arguments[0])
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(arguments[1])
		Z_PARAM_STR(arguments[2])
	ZEND_PARSE_PARAMETERS_END();
	for (uint32_t i = 0; i < count; i++) {
		parts[i] = php_faspay_view(arguments[i]);
	}
	if (formula == FSP_FORMULA_CARD_SHA256) {
		parts[count++] = FSP_LITERAL_VIEW("0");
	}
	if (check_credentials(merchant_id, "merchantId", password)) {
		sign(return_value, formula, merchant_id, password, parts, count);
	}
}

ZEND_METHOD(Faspay_Signature, card)
{
	sign_card(INTERNAL_FUNCTION_PARAM_PASSTHRU, FSP_FORMULA_CARD, 3);
}

ZEND_METHOD(Faspay_Signature, cardToken)
{
	sign_card(INTERNAL_FUNCTION_PARAM_PASSTHRU, FSP_FORMULA_CARD_TOKEN, 1);
}

ZEND_METHOD(Faspay_Signature, cardSha256)
{
	sign_card(INTERNAL_FUNCTION_PARAM_PASSTHRU, FSP_FORMULA_CARD_SHA256, 2);
}

ZEND_METHOD(Faspay_Signature, equals)
{
	zend_string *known, *given;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(known)
		Z_PARAM_STR(given)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_BOOL(fsp_signature_equals(php_faspay_view(known), php_faspay_view(given)));
}
