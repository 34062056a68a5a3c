/* Faspay\CreditCard: tokenization, and the methods of its results. */
#include "credit_card.h"
#include "../classes.h"
#include "../money.h"
#include "../objects.h"
#include "../text.h"
#include "../throw.h"
#include "zend_exceptions.h"

/* ------------------------------------------------------------------ tokenization */

static void tokenization(zval *return_value, const char *criteria, zend_string *token, zend_long option)
{
	zval value;

	object_init_ex(return_value, php_faspay_ce_tokenization);
	ZVAL_STRING(&value, criteria);
	php_faspay_set(Z_OBJ_P(return_value), "criteria", &value);
	if (token != NULL) {
		ZVAL_STR_COPY(&value, token);
	} else {
		ZVAL_NULL(&value);
	}
	php_faspay_set(Z_OBJ_P(return_value), "token", &value);
	ZVAL_LONG(&value, option);
	php_faspay_set(Z_OBJ_P(return_value), "option", &value);
}

ZEND_METHOD(Faspay_CreditCard_Tokenization, register)
{
	ZEND_PARSE_PARAMETERS_NONE();
	tokenization(return_value, "registration", NULL, 0);
}

static void tokenization_with(INTERNAL_FUNCTION_PARAMETERS, zend_long option)
{
	zend_string *token;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(token)
	ZEND_PARSE_PARAMETERS_END();
	if (ZSTR_LEN(token) == 0) {
		php_faspay_throw_violation(
			"token", "required", "is required: to store a first card use Tokenization::register()");
		return;
	}
	tokenization(return_value, "payment", token, option);
}

ZEND_METHOD(Faspay_CreditCard_Tokenization, pay)
{
	tokenization_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, 0);
}

ZEND_METHOD(Faspay_CreditCard_Tokenization, addCard)
{
	tokenization_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, 1);
}

/* ------------------------------------------------------------------ what a result says */

/* An error code that is not 0 is a failure, whatever the status says (credit-card.md 10). */
bool php_faspay_card_is_paid(zend_object *object)
{
	const zval *error = php_faspay_property(object, "errorCode");

	return (php_faspay_is_case(object, "status", "Sale") || php_faspay_is_case(object, "status", "Captured"))
		&& (Z_TYPE_P(error) != IS_STRING || zend_string_equals_literal(Z_STR_P(error), "0"));
}

ZEND_METHOD(Faspay_CreditCard_Result, isPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_card_is_paid(Z_OBJ_P(ZEND_THIS)));
}

ZEND_METHOD(Faspay_CreditCard_Result, isPaidExactly)
{
	zend_object *expected;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_BOOL(php_faspay_card_is_paid(Z_OBJ_P(ZEND_THIS))
		&& php_faspay_is_amount(php_faspay_property(Z_OBJ_P(ZEND_THIS), "amount"), expected));
}

ZEND_METHOD(Faspay_CreditCard_Result, isFullyRefunded)
{
	const zval *amount, *refunded;
	fsp_slot paid, back;

	ZEND_PARSE_PARAMETERS_NONE();
	amount = php_faspay_property(Z_OBJ_P(ZEND_THIS), "amount");
	refunded = php_faspay_property(Z_OBJ_P(ZEND_THIS), "refundedTotal");
	if (Z_TYPE_P(amount) != IS_OBJECT || Z_TYPE_P(refunded) != IS_OBJECT) {
		RETURN_FALSE;
	}
	php_faspay_money_slot(&paid, Z_OBJ_P(amount));
	php_faspay_money_slot(&back, Z_OBJ_P(refunded));
	RETURN_BOOL(php_faspay_card_is_paid(Z_OBJ_P(ZEND_THIS)) && back.number >= paid.number && paid.number > 0);
}

ZEND_METHOD(Faspay_CreditCard_Result, isFinal)
{
	static const char *const names[] = {
		"Failed", "Error", "Blocked", "Voided", "Chargeback", "CaptureReversed", "SaleReversed", NULL,
	};

	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_card_is_paid(Z_OBJ_P(ZEND_THIS)) || php_faspay_is_one_of(Z_OBJ_P(ZEND_THIS), names));
}

ZEND_METHOD(Faspay_CreditCard_Result, mayRetry)
{
	static const char *const names[] = {"Failed", "Error", NULL};
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	const zval *error, *id;

	ZEND_PARSE_PARAMETERS_NONE();
	error = php_faspay_property(self, "errorCode");
	id = php_faspay_property(self, "transactionId");
	/* If the answer does not say which transaction failed, the order may have been paid. */
	RETURN_BOOL(php_faspay_is_one_of(self, names) && Z_TYPE_P(id) == IS_STRING
		&& (Z_TYPE_P(error) != IS_STRING || !fsp_card_bars_retry(php_faspay_view(Z_STR_P(error)))));
}

ZEND_METHOD(Faspay_CreditCard_Result, explain)
{
	static const struct { const char *property; fsp_card_code kind; } rows[] = {
		{"statusCode", FSP_CARD_STATUS}, {"errorCode", FSP_CARD_ERROR}, {"userCode", FSP_CARD_USER},
		{"eui", FSP_CARD_INDICATOR}, {"eci", FSP_CARD_COMMERCE}, {"acquirerBank", FSP_CARD_ACQUIRER},
	};

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const zval *code = php_faspay_property(Z_OBJ_P(ZEND_THIS), rows[i].property);
		const char *meaning = NULL;

		if (Z_TYPE_P(code) == IS_STRING) {
			meaning = fsp_card_meaning(rows[i].kind, php_faspay_view(Z_STR_P(code)));
		}
		if (meaning != NULL) {
			add_assoc_string(return_value, rows[i].property, meaning);
		}
	}
}

ZEND_METHOD(Faspay_CreditCard_Notification, claimsPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_card_is_paid(Z_OBJ_P(ZEND_THIS)));
}

ZEND_METHOD(Faspay_CreditCard_Notification, acknowledge)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_STRING("OK");
}
