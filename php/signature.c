/* Faspay\Signature: the formulas, for those who sign and verify by themselves. */
#include "text.h"
#include "throw.h"
#include "zend_smart_str.h"

/* Reports all that are empty together. */
static void refuse_credentials(zend_string *name, const char *name_parameter, zend_string *password)
{
	const fsp_error error = {.code = FSP_ERROR_VALIDATION};
	const char *fields[] = {ZSTR_LEN(name) == 0 ? name_parameter : NULL, ZSTR_LEN(password) == 0 ? "password" : NULL};
	fsp_violation rows[2];
	fsp_violations empty = {NULL, NULL, 0};

	for (size_t i = 2; i-- > 0;) {
		if (fields[i] != NULL) {
			rows[i] = (fsp_violation){
				.next = empty.first, .field = fsp_view_of(fields[i]), .rule = "required",
				.message = FSP_LITERAL_VIEW("must not be empty"), .limit = -1, .length = -1,
			};
			empty.first = &rows[i];
			empty.count++;
		}
	}
	php_faspay_throw(&error, &empty, NULL, NULL);
}

static bool check_credentials(zend_string *name, const char *name_parameter, zend_string *password)
{
	if (ZSTR_LEN(name) > 0 && ZSTR_LEN(password) > 0) {
		return true;
	}
	refuse_credentials(name, name_parameter, password);
	return false;
}

/* long_field: the parameter to name if the signed text gets too long. */
static void sign(zval *return_value, fsp_formula *formula, zend_string *name, zend_string *password,
	const fsp_view *parts, size_t count, const char *long_field)
{
	char signature[FSP_SIGNATURE_MAXIMUM];

	switch (formula(php_faspay_view(name), php_faspay_view(password), parts, count, signature)) {
		case FSP_OK:
			RETURN_STRING(signature);
		case FSP_ERROR_MALFORMED:
			php_faspay_throw_violation(long_field, "length", "is too long");
			return;
		default:
			zend_throw_error(NULL, "The signature could not be computed (is a needed digest disabled in OpenSSL?)");
	}
}

/* Joins more parts than the core takes at once. They are signed without separators, so one text gives the same
 * signature. */
static zend_string *join(zval *parts, uint32_t count)
{
	smart_str joined = {0};

	for (uint32_t i = 0; i < count; i++) {
		smart_str_append(&joined, Z_STR(parts[i]));
	}
	return smart_str_extract(&joined);
}

ZEND_METHOD(Faspay_Signature, debit)
{
	zend_string *user_id, *password, *part, *joined = NULL;
	fsp_view views[FSP_SIGNED_MAXIMUM];
	zval *parts = NULL;
	uint32_t count = 0;

	ZEND_PARSE_PARAMETERS_START(2, -1)
		Z_PARAM_STR(user_id)
		Z_PARAM_STR(password)
		Z_PARAM_VARIADIC('*', parts, count)
	ZEND_PARSE_PARAMETERS_END();
	for (uint32_t i = 0; i < count; i++) {
		if (!zend_parse_arg_str(&parts[i], &part, false, i + 3)) {
			zend_argument_type_error(i + 3, "must be of type string, %s given", zend_zval_type_name(&parts[i]));
			return;
		}
		if (i < FSP_SIGNED_MAXIMUM) {
			views[i] = php_faspay_view(part);
		}
	}
	if (!check_credentials(user_id, "userId", password)) {
		return;
	}
	if (count > FSP_SIGNED_MAXIMUM) {
		joined = join(parts, count);
		views[0] = php_faspay_view(joined);
		count = 1;
	}
	sign(return_value, fsp_sign_legacy, user_id, password, views, count, NULL);
	if (joined != NULL) {
		zend_string_release(joined);
	}
}

ZEND_METHOD(Faspay_Signature, card)
{
	zend_string *merchant_id, *password, *order_id, *amount, *last;

	ZEND_PARSE_PARAMETERS_START(5, 5)
		Z_PARAM_STR(merchant_id)
		Z_PARAM_STR(password)
		Z_PARAM_STR(order_id)
		Z_PARAM_STR(amount)
		Z_PARAM_STR(last)
	ZEND_PARSE_PARAMETERS_END();
	if (check_credentials(merchant_id, "merchantId", password)) {
		const fsp_view parts[] = {php_faspay_view(order_id), php_faspay_view(amount), php_faspay_view(last)};

		sign(return_value, fsp_sign_card, merchant_id, password, parts, 3, "orderId");
	}
}

ZEND_METHOD(Faspay_Signature, cardToken)
{
	zend_string *merchant_id, *password, *token;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(merchant_id)
		Z_PARAM_STR(password)
		Z_PARAM_STR(token)
	ZEND_PARSE_PARAMETERS_END();
	if (check_credentials(merchant_id, "merchantId", password)) {
		const fsp_view part = php_faspay_view(token);

		sign(return_value, fsp_sign_card_token, merchant_id, password, &part, 1, "token");
	}
}

ZEND_METHOD(Faspay_Signature, cardSha256)
{
	zend_string *merchant_id, *password, *order_id, *amount;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_STR(merchant_id)
		Z_PARAM_STR(password)
		Z_PARAM_STR(order_id)
		Z_PARAM_STR(amount)
	ZEND_PARSE_PARAMETERS_END();
	if (check_credentials(merchant_id, "merchantId", password)) {
		const fsp_view parts[] = {php_faspay_view(order_id), php_faspay_view(amount), FSP_LITERAL_VIEW("0")};

		sign(return_value, fsp_sign_card_sha256, merchant_id, password, parts, 3, "orderId");
	}
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
