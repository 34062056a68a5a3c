/* Faspay\CreditCard: the client. */
#include "credit_card.h"
#include "card.h"
#include "../build.h"
#include "../classes.h"
#include "../client.h"
#include "../fill.h"
#include "../form.h"
#include "../money.h"
#include "../objects.h"
#include "../received.h"
#include "../run.h"
#include "../text.h"
#include "../throw.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "stubs/credit_card_arginfo.h"

zend_class_entry *php_faspay_ce_card_order;
zend_class_entry *php_faspay_ce_tokenization;
static zend_class_entry *card_class, *generation_class, *token_type_class;

static struct {
	php_faspay_binding payment[FSP_CARD_GENERATIONS], charge, result, capture, void_, refund, token, notification,
		return_visit;
} bindings;

void php_faspay_minit_credit_card(void)
{
	zend_class_entry *operation;

	generation_class = register_class_Faspay_CreditCard_Generation();
	register_class_Faspay_CreditCard_TransactionType();
	token_type_class = register_class_Faspay_CreditCard_TokenType();
	card_class = register_class_Faspay_CreditCard_Card();
	php_faspay_minit_card(card_class, register_class_Faspay_CreditCard_CardType());
	register_class_Faspay_CreditCard_ReturnMethod();
	php_faspay_ce_tokenization = register_class_Faspay_CreditCard_Tokenization();
	php_faspay_ce_tokenization->create_object = php_faspay_create_sealed;
	php_faspay_client_class(register_class_Faspay_CreditCard(register_class_Faspay_CreditCardClient()));

	php_faspay_ce_card_order = php_faspay_value_class(register_class_Faspay_CreditCard_Order());
	PHP_FASPAY_BIND(&bindings.payment[FSP_CARD_FPG], fsp_card_payment.request, php_faspay_ce_card_order, "");
	PHP_FASPAY_BIND(&bindings.payment[FSP_CARD_REVAMP],
		fsp_product_operation(&fsp_credit_card_revamp, "payment")->request, php_faspay_ce_card_order, "");
	PHP_FASPAY_BIND(&bindings.charge, fsp_card_charge.request, php_faspay_ce_card_order, "shopperIp card.");
	PHP_FASPAY_BIND(&bindings.result, fsp_card_status.answer,
		php_faspay_result_class(register_class_Faspay_CreditCard_Result()), PHP_FASPAY_CARD_UNSHOWN);
	operation = php_faspay_result_class(register_class_Faspay_CreditCard_Operation());
	PHP_FASPAY_BIND(&bindings.capture, fsp_card_capture.answer, operation, PHP_FASPAY_CARD_UNSHOWN " currency");
	PHP_FASPAY_BIND(&bindings.void_, fsp_card_void.answer, operation, PHP_FASPAY_CARD_UNSHOWN " currency");
	PHP_FASPAY_BIND(&bindings.refund, fsp_card_refund.answer, operation, PHP_FASPAY_CARD_UNSHOWN " currency");
	PHP_FASPAY_BIND(&bindings.token, fsp_card_token.answer,
		php_faspay_result_class(register_class_Faspay_CreditCard_Token()), "");
	PHP_FASPAY_BIND(&bindings.notification, fsp_card_notification.fields,
		php_faspay_result_class(register_class_Faspay_CreditCard_Notification()), PHP_FASPAY_CARD_UNSHOWN);
	PHP_FASPAY_BIND(&bindings.return_visit, fsp_card_return.fields,
		php_faspay_result_class(register_class_Faspay_CreditCard_ReturnVisit()), PHP_FASPAY_CARD_UNSHOWN_IN_RETURNS);
}

void php_faspay_mshutdown_credit_card(void)
{
	php_faspay_unbind((php_faspay_binding *)&bindings, sizeof(bindings) / sizeof(php_faspay_binding));
}

ZEND_METHOD(Faspay_CreditCard, __construct)
{
	zend_object *generation = NULL;
	zend_string *identity[FSP_IDENTITY_MAXIMUM] = {NULL};
	php_faspay_client_options options = {0};
	bool revamp;

	ZEND_PARSE_PARAMETERS_START(2, 8)
		Z_PARAM_STR(identity[FSP_CARD_MERCHANT_ID])
		Z_PARAM_STR(identity[FSP_CARD_PASSWORD])
		PHP_FASPAY_CLIENT_OPTIONS(options)
		Z_PARAM_OBJ_OF_CLASS(generation, generation_class)
	ZEND_PARSE_PARAMETERS_END();
	revamp = generation != NULL && zend_string_equals_literal(Z_STR_P(zend_enum_fetch_case_name(generation)), "Revamp");
	php_faspay_construct(ZEND_THIS, revamp ? &fsp_credit_card_revamp : &fsp_credit_card, identity, &options);
}

ZEND_METHOD(Faspay_CreditCard, __debugInfo)
{
	ZEND_PARSE_PARAMETERS_NONE();
	php_faspay_debug_client(return_value, ZEND_THIS);
}

/* Begins the operation of that name, in the client's generation of the interface. */
static bool begin(fsp_call *call, zval *self, const char *name)
{
	const fsp_client *client = php_faspay_client_of(Z_OBJ_P(self))->client;
	const fsp_operation *operation = fsp_product_operation(
		client != NULL ? fsp_client_product(client) : &fsp_credit_card, name);

	if (operation == NULL) {
		*call = (fsp_call){0};
		php_faspay_throw_violation(
			"generation", "unknown", "Revamp has no documented %s: use a client of Generation::Fpg", name);
		return false;
	}
	return php_faspay_begin(call, self, operation);
}

/* The slot of a field, which the two generations spell differently. */
static fsp_slot *slot_of(fsp_call *call, const char *wire, const char *revamp)
{
	fsp_slot *slot = fsp_call_value(call, wire);

	return slot != NULL ? slot : fsp_call_value(call, revamp);
}

ZEND_METHOD(Faspay_CreditCard, paymentForm)
{
	zend_object *order;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(order, php_faspay_ce_card_order)
	ZEND_PARSE_PARAMETERS_END();
	if (begin(&call, ZEND_THIS, "payment")
			&& php_faspay_fill(call.arena, &bindings.payment[call.operation->generation], call.values, order)
			&& php_faspay_read_extra(&call, order) && php_faspay_succeeded(&call, fsp_call_build(&call))) {
		php_faspay_form(return_value, &call);
	}
	fsp_call_free(&call);
}

static zend_object *build_result(const fsp_call *call)
{
	zend_object *result = php_faspay_answer(&bindings.result, call);

	php_faspay_set_bool(result, "authentic", call->authentic);
	return result;
}

ZEND_METHOD(Faspay_CreditCard, charge)
{
	zend_object *order, *card_object;
	zend_string *shopper_ip;
	php_faspay_card *card;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_OBJ_OF_CLASS(order, php_faspay_ce_card_order)
		Z_PARAM_OBJ_OF_CLASS(card_object, card_class)
		Z_PARAM_STR(shopper_ip)
	ZEND_PARSE_PARAMETERS_END();
	card = php_faspay_card_to_charge(card_object);
	if (card == NULL) {
		return;
	}
	if (begin(&call, ZEND_THIS, "charge") && php_faspay_fill(call.arena, &bindings.charge, call.values, order)
			&& php_faspay_read_extra(&call, order)) {
		bool done;

		php_faspay_set_text(&call, "SHOPPER_IP", shopper_ip);
		php_faspay_card_fill(&call, card);
		php_faspay_card_use(card);
		done = php_faspay_call(ZEND_THIS, &call);
		php_faspay_card_release(card,
			done || (call.error.code != FSP_ERROR_VALIDATION && call.error.code != FSP_ERROR_NOT_SENT));
		if (done) {
			RETVAL_OBJ(build_result(&call));
		}
	}
	fsp_call_free(&call);
}

static void set_order(
	fsp_call *call, const zend_string *order_id, const zend_string *transaction_id, zend_object *amount)
{
	php_faspay_put_text(call, slot_of(call, "MERCHANT_TRANID", "merchant_tranid"), order_id);
	php_faspay_put_text(call, slot_of(call, "TRANSACTIONID", "transaction_id"), transaction_id);
	php_faspay_money_slot(slot_of(call, "AMOUNT", "amount"), amount);
}

ZEND_METHOD(Faspay_CreditCard, status)
{
	zend_string *order_id, *transaction_id = NULL;
	zend_object *amount;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(order_id)
		Z_PARAM_OBJ_OF_CLASS(amount, php_faspay_ce_money)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(transaction_id)
	ZEND_PARSE_PARAMETERS_END();
	if (begin(&call, ZEND_THIS, "status")) {
		set_order(&call, order_id, transaction_id, amount);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(build_result(&call));
		}
	}
	fsp_call_free(&call);
}

/* Capture, void and refund, which have the same first parameters. */
static void attempt(
	INTERNAL_FUNCTION_PARAMETERS, const char *operation, const php_faspay_binding *binding, bool takes_refund)
{
	zend_string *order_id, *transaction_id;
	zend_object *amount, *refund = NULL;
	fsp_call call;

	if (takes_refund) {
		ZEND_PARSE_PARAMETERS_START(4, 4)
			Z_PARAM_STR(order_id)
			Z_PARAM_STR(transaction_id)
			Z_PARAM_OBJ_OF_CLASS(amount, php_faspay_ce_money)
			Z_PARAM_OBJ_OF_CLASS(refund, php_faspay_ce_money)
		ZEND_PARSE_PARAMETERS_END();
	} else {
		ZEND_PARSE_PARAMETERS_START(3, 3)
			Z_PARAM_STR(order_id)
			Z_PARAM_STR(transaction_id)
			Z_PARAM_OBJ_OF_CLASS(amount, php_faspay_ce_money)
		ZEND_PARSE_PARAMETERS_END();
	}
	if (begin(&call, ZEND_THIS, operation)) {
		set_order(&call, order_id, transaction_id, amount);
		if (refund != NULL) {
			php_faspay_money_slot(fsp_call_value(&call, "REFUND_AMOUNT"), refund);
		}
		if (php_faspay_call(ZEND_THIS, &call)) {
			zend_object *result = php_faspay_answer(binding, &call);

			php_faspay_set_bool(result, "succeeded", fsp_card_succeeded(&call));
			php_faspay_set_bool(result, "authentic", call.authentic);
			RETVAL_OBJ(result);
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_CreditCard, capture)
{
	attempt(INTERNAL_FUNCTION_PARAM_PASSTHRU, "capture", &bindings.capture, false);
}

ZEND_METHOD(Faspay_CreditCard, void)
{
	attempt(INTERNAL_FUNCTION_PARAM_PASSTHRU, "void", &bindings.void_, false);
}

ZEND_METHOD(Faspay_CreditCard, refund)
{
	attempt(INTERNAL_FUNCTION_PARAM_PASSTHRU, "refund", &bindings.refund, true);
}

/* ------------------------------------------------------------------ tokens */

/* type: the name of a case of TokenType. order_id may be NULL. */
static void ask_token(zval *return_value, zval *self, const char *operation, const zend_string *token, fsp_view type,
	const zend_string *order_id)
{
	fsp_call call;

	if (begin(&call, self, operation)) {
		php_faspay_set_text(&call, "PYMT_TOKEN", token);
		*fsp_call_value(&call, "TOKEN_TYPE") = (fsp_slot){.present = true, .text = type};
		if (order_id != NULL) {
			php_faspay_set_text(&call, "MERCHANT_TRANID", order_id);
		}
		if (php_faspay_call(self, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings.token, &call));
		}
	}
	fsp_call_free(&call);
}

static void token_of_type(INTERNAL_FUNCTION_PARAMETERS, const char *operation)
{
	zend_string *token;
	zend_object *type;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(token)
		Z_PARAM_OBJ_OF_CLASS(type, token_type_class)
	ZEND_PARSE_PARAMETERS_END();
	ask_token(
		return_value, ZEND_THIS, operation, token, php_faspay_view(Z_STR_P(zend_enum_fetch_case_name(type))), NULL);
}

ZEND_METHOD(Faspay_CreditCard, token)
{
	token_of_type(INTERNAL_FUNCTION_PARAM_PASSTHRU, "token");
}

ZEND_METHOD(Faspay_CreditCard, deleteToken)
{
	token_of_type(INTERNAL_FUNCTION_PARAM_PASSTHRU, "deleteToken");
}

ZEND_METHOD(Faspay_CreditCard, lastToken)
{
	zend_string *token, *order_id = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(token)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(order_id)
	ZEND_PARSE_PARAMETERS_END();
	/* The gateway replaces only dynamic tokens. */
	ask_token(return_value, ZEND_THIS, "lastToken", token, FSP_LITERAL_VIEW("Dynamic"), order_id);
}

/* ------------------------------------------------------------------ messages that arrive */

ZEND_METHOD(Faspay_CreditCard, verifyNotification)
{
	php_faspay_verify_params(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_card_notification, &bindings.notification);
}

ZEND_METHOD(Faspay_CreditCard, verifyReturn)
{
	php_faspay_verify_params(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_card_return, &bindings.return_visit);
}

/* ------------------------------------------------------------------ confirmation */

ZEND_METHOD(Faspay_CreditCard, confirm)
{
	zend_object *notification, *expected, *result;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(notification, bindings.notification.ce)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END();
	if (begin(&call, ZEND_THIS, "status")) {
		zval *claimed = php_faspay_property(notification, "amount");

		/* Asks by the amount that the gateway signed: it refuses to answer about another one. */
		set_order(&call, php_faspay_property_text(notification, "orderId"), NULL,
			Z_TYPE_P(claimed) == IS_OBJECT ? Z_OBJ_P(claimed) : expected);
		if (EG(exception)) {
			fsp_call_free(&call);
			return;
		}
		php_faspay_transport *transport = php_faspay_client_transport(php_faspay_client_of(Z_OBJ_P(ZEND_THIS)));
		fsp_result outcome = php_faspay_perform(transport, &call);
		bool other_amount = outcome != FSP_OK && !EG(exception) && fsp_card_answers_other_amount(&call);

		if (other_amount || php_faspay_succeeded(&call, outcome)) {
			result = build_result(&call);
			if (other_amount
					|| (php_faspay_card_is_paid(result)
						&& !php_faspay_is_amount(php_faspay_property(result, "amount"), expected))) {
				const zend_string *id = php_faspay_property_text(result, "orderId");
				char order_id[FSP_PRINTABLE_SIZE], what[FSP_PRINTABLE_SIZE + 10];

				snprintf(what, sizeof(what), "order %s", fsp_printable(php_faspay_view(id), order_id));
				php_faspay_throw_amount_mismatch(what, expected, php_faspay_property(result, "amount"),
					fsp_call_answer(&call, "AMOUNT")->text.data != NULL, result);
				php_faspay_about_order(php_faspay_property_text(notification, "orderId"));
			} else {
				RETVAL_OBJ(result);
			}
		}
	}
	fsp_call_free(&call);
}
