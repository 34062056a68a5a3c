/* Faspay\CreditCard and its classes: arguments in, core, objects out. */
#include "glue.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "stubs/credit_card_arginfo.h"

zend_class_entry *php_faspay_ce_card_order;
static zend_class_entry *card_class, *card_type_class, *generation_class, *token_type_class, *tokenization_class;

static struct {
	php_faspay_binding payment, revamp_payment, charge, result, capture, void_, refund, token, notification, return_visit;
} bindings;

/* ------------------------------------------------------------------ Faspay\CreditCard\Card */

typedef struct php_faspay_card {
	fsp_secret number, cvc;
	zend_string *holder, *issuer_country;
	zend_object *type;
	zend_long expiry_month, expiry_year;
	char mask[20];
	bool constructed, used;
	zend_object std;
} php_faspay_card;

static zend_object_handlers card_handlers;

static inline php_faspay_card *card_of(zend_object *object)
{
	return (php_faspay_card *)((char *)object - offsetof(php_faspay_card, std));
}

static zend_object *create_card(zend_class_entry *ce)
{
	php_faspay_card *card = zend_object_alloc(sizeof(*card), ce);

	memset(card, 0, offsetof(php_faspay_card, std));
	zend_object_std_init(&card->std, ce);
	object_properties_init(&card->std, ce);
	card->std.handlers = &card_handlers;
	return &card->std;
}

static void wipe_card(php_faspay_card *card)
{
	fsp_secret_clear(&card->number);
	fsp_secret_clear(&card->cvc);
}

static void free_card(zend_object *object)
{
	php_faspay_card *card = card_of(object);

	zend_object_std_dtor(object);
	wipe_card(card);
	if (card->constructed) {
		zend_string_release(card->holder);
		OBJ_RELEASE(card->type);
		if (card->issuer_country != NULL) {
			zend_string_release(card->issuer_country);
		}
	}
}

ZEND_METHOD(Faspay_CreditCard_Card, __construct)
{
	zend_string *number, *holder, *cvc = NULL, *issuer_country = NULL;
	php_faspay_card *card = card_of(Z_OBJ_P(ZEND_THIS));
	zend_long month, year;
	zend_object *type;

	ZEND_PARSE_PARAMETERS_START(5, 7)
		Z_PARAM_STR(number)
		Z_PARAM_STR(holder)
		Z_PARAM_LONG(month)
		Z_PARAM_LONG(year)
		Z_PARAM_OBJ_OF_CLASS(type, card_type_class)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(cvc)
		Z_PARAM_STR_OR_NULL(issuer_country)
	ZEND_PARSE_PARAMETERS_END();
	if (card->constructed) {
		zend_throw_error(NULL, "Faspay\\CreditCard\\Card is already constructed");
		return;
	}
	if (fsp_secret_set(&card->number, php_faspay_view(number)) != FSP_OK || (cvc != NULL && fsp_secret_set(&card->cvc, php_faspay_view(cvc)) != FSP_OK)) {
		zend_throw_error(NULL, "Out of memory");
		return;
	}
	fsp_card_mask(php_faspay_view(number), card->mask);
	card->holder = zend_string_copy(holder);
	card->issuer_country = issuer_country != NULL ? zend_string_copy(issuer_country) : NULL;
	card->type = type;
	GC_ADDREF(type);
	card->expiry_month = month;
	card->expiry_year = year;
	card->constructed = true;
}

ZEND_METHOD(Faspay_CreditCard_Card, __debugInfo)
{
	php_faspay_card *card = card_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	if (card->constructed) {
		add_assoc_str(return_value, "type", zend_string_copy(Z_STR_P(zend_enum_fetch_case_name(card->type))));
		add_assoc_string(return_value, "number", card->mask);
	}
}

static void fill_card(fsp_call *call, const php_faspay_card *card)
{
	fsp_call_value(call, "CARDNO")->text = fsp_secret_view(&card->number);
	fsp_call_value(call, "CARDNO")->present = card->number.length > 0;
	fsp_call_value(call, "CARDCVC")->text = fsp_secret_view(&card->cvc);
	fsp_call_value(call, "CARDCVC")->present = card->cvc.length > 0;
	php_faspay_set_text(call, "CARDNAME", card->holder);
	php_faspay_set_text(call, "CARDTYPE", Z_STR_P(zend_enum_fetch_case_name(card->type)));
	php_faspay_set_text(call, "CARD_ISSUER_BANK_COUNTRY_CODE", card->issuer_country);
	*fsp_call_value(call, "EXPIRYMONTH") = (fsp_slot){.present = true, .number = card->expiry_month};
	*fsp_call_value(call, "EXPIRYYEAR") = (fsp_slot){.present = true, .number = card->expiry_year};
}

/* ------------------------------------------------------------------ Faspay\CreditCard\Tokenization */

/* Not as results are made: it is what a merchant asks for, and Testing::answer() makes none. */
static zend_object *create_tokenization(zend_class_entry *ce)
{
	return php_faspay_create_sealed(ce);
}

static void tokenization(zval *return_value, const char *criteria, zend_string *token, zend_long option)
{
	zval value;

	object_init_ex(return_value, tokenization_class);
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
		php_faspay_throw_violation("token", "required", "is required: to store a first card use Tokenization::register()");
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

/* ------------------------------------------------------------------ the client */

void php_faspay_minit_credit_card(void)
{
	memcpy(&card_handlers, &std_object_handlers, sizeof(card_handlers));
	card_handlers.offset = offsetof(php_faspay_card, std);
	card_handlers.free_obj = free_card;
	card_handlers.clone_obj = NULL;
	/* Without properties every card would equal every other. */
	card_handlers.compare = php_faspay_compare_opaque;
	card_class = register_class_Faspay_CreditCard_Card();
	card_class->create_object = create_card;

	generation_class = register_class_Faspay_CreditCard_Generation();
	register_class_Faspay_CreditCard_TransactionType();
	token_type_class = register_class_Faspay_CreditCard_TokenType();
	card_type_class = register_class_Faspay_CreditCard_CardType();
	register_class_Faspay_CreditCard_ReturnMethod();
	tokenization_class = register_class_Faspay_CreditCard_Tokenization();
	tokenization_class->create_object = create_tokenization;
	php_faspay_client_class(register_class_Faspay_CreditCard(register_class_Faspay_CreditCardClient()));

	php_faspay_ce_card_order = php_faspay_value_class(register_class_Faspay_CreditCard_Order());
	php_faspay_bind(&bindings.payment, fsp_card_payment.request, php_faspay_ce_card_order, NULL);
	php_faspay_bind(&bindings.revamp_payment, fsp_product_operation(&fsp_credit_card_revamp, "payment")->request, php_faspay_ce_card_order, NULL);
	php_faspay_bind(&bindings.charge, fsp_card_charge.request, php_faspay_ce_card_order, NULL);
	php_faspay_bind(&bindings.result, fsp_card_status.answer, php_faspay_result_class(register_class_Faspay_CreditCard_Result()), NULL);
	php_faspay_bind(&bindings.capture, fsp_card_capture.answer, php_faspay_result_class(register_class_Faspay_CreditCard_Operation()), NULL);
	php_faspay_bind(&bindings.void_, fsp_card_void.answer, bindings.capture.ce, NULL);
	php_faspay_bind(&bindings.refund, fsp_card_refund.answer, bindings.capture.ce, NULL);
	php_faspay_bind(&bindings.token, fsp_card_token.answer, php_faspay_result_class(register_class_Faspay_CreditCard_Token()), NULL);
	php_faspay_bind(&bindings.notification, fsp_card_notification.fields, php_faspay_result_class(register_class_Faspay_CreditCard_Notification()), NULL);
	php_faspay_bind(&bindings.return_visit, fsp_card_return.fields, php_faspay_result_class(register_class_Faspay_CreditCard_ReturnVisit()), NULL);
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

/* Begins the operation of that name in the client's generation. */
static bool begin(fsp_call *call, zval *self, const char *name)
{
	const fsp_client *client = php_faspay_client_of(Z_OBJ_P(self))->client;
	const fsp_operation *operation = fsp_product_operation(client != NULL ? fsp_client_product(client) : &fsp_credit_card, name);

	if (operation == NULL) {
		*call = (fsp_call){0};
		php_faspay_throw_violation("generation", "unknown", "Revamp has no documented %s: use a client of Generation::Fpg", name);
		return false;
	}
	return php_faspay_begin(call, self, operation);
}

/* The generations spell the same fields differently. */
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
			&& php_faspay_fill(call.arena, call.operation == &fsp_card_payment ? &bindings.payment : &bindings.revamp_payment, call.values, order)
			&& php_faspay_read_extra(&call, order) && php_faspay_succeeded(&call, fsp_call_build(&call))) {
		php_faspay_form(return_value, &call);
	}
	fsp_call_free(&call);
}

static void set_flag(zend_object *object, const char *property, bool flag)
{
	zval value;

	ZVAL_BOOL(&value, flag);
	php_faspay_set(object, property, &value);
}

static zend_object *build_result(const fsp_call *call)
{
	zend_object *result = php_faspay_answer(&bindings.result, call);

	set_flag(result, "authentic", call->authentic);
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
	card = card_of(card_object);
	if (!card->constructed) {
		zend_throw_error(NULL, "Faspay\\CreditCard\\Card is not constructed");
		return;
	}
	if (card->used) {
		php_faspay_throw_violation("card", "conflict", "was used before: a card is wiped after its charge. Make a new one, and use a new order id if you know the outcome of that charge");
		return;
	}
	if (begin(&call, ZEND_THIS, "charge") && php_faspay_fill(call.arena, &bindings.charge, call.values, order) && php_faspay_read_extra(&call, order)) {
		bool done;

		php_faspay_set_text(&call, "SHOPPER_IP", shopper_ip);
		fill_card(&call, card);
		/* Before anything is sent: an observer could charge the same card meanwhile. */
		card->used = true;
		done = php_faspay_call(ZEND_THIS, &call);
		if (done || (call.error.code != FSP_ERROR_VALIDATION && call.error.code != FSP_ERROR_NOT_SENT)) {
			wipe_card(card);
		} else {
			/* What was never sent may be sent again. */
			card->used = false;
		}
		if (done) {
			RETVAL_OBJ(build_result(&call));
		}
	}
	fsp_call_free(&call);
}

static void set_order(fsp_call *call, const zend_string *order_id, const zend_string *transaction_id, zend_object *amount)
{
	php_faspay_text_slot(slot_of(call, "MERCHANT_TRANID", "merchant_tranid"), order_id);
	php_faspay_text_slot(slot_of(call, "TRANSACTIONID", "transaction_id"), transaction_id);
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

/* Capture, void and refund, whose parameters begin alike. */
static void attempt(INTERNAL_FUNCTION_PARAMETERS, const char *operation, const php_faspay_binding *binding, bool takes_refund)
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

			set_flag(result, "succeeded", fsp_card_succeeded(&call));
			set_flag(result, "authentic", call.authentic);
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

/* type: the case's name. */
static void ask_token(zval *return_value, zval *self, const char *operation, const zend_string *token, fsp_view type, const zend_string *order_id)
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
	ask_token(return_value, ZEND_THIS, operation, token, php_faspay_view(Z_STR_P(zend_enum_fetch_case_name(type))), NULL);
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
	/* Only dynamic tokens are ever replaced. */
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

/* 10: an error code that is not 0 is a failure, whatever the status says. */
static bool is_paid(zend_object *object)
{
	const zval *error = php_faspay_property(object, "errorCode");

	return (php_faspay_is_case(object, "status", "Sale") || php_faspay_is_case(object, "status", "Captured"))
		&& (Z_TYPE_P(error) != IS_STRING || zend_string_equals_literal(Z_STR_P(error), "0"));
}

static bool is_amount(zval *amount, zend_object *expected)
{
	fsp_slot wanted, paid;

	if (Z_TYPE_P(amount) != IS_OBJECT) {
		return false;
	}
	php_faspay_money_slot(&wanted, expected);
	php_faspay_money_slot(&paid, Z_OBJ_P(amount));
	return paid.number == wanted.number && strcmp(paid.currency, wanted.currency) == 0;
}

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

		/* By the amount that the gateway signed: it refuses to answer about another one. */
		set_order(&call, php_faspay_property_text(notification, "orderId"), NULL, Z_TYPE_P(claimed) == IS_OBJECT ? Z_OBJ_P(claimed) : expected);
		if (EG(exception)) {
			fsp_call_free(&call);
			return;
		}
		fsp_result outcome = php_faspay_perform(php_faspay_client_transport(php_faspay_client_of(Z_OBJ_P(ZEND_THIS))), &call);
		bool other_amount = outcome == FSP_ERROR_MALFORMED && !EG(exception) && call.error.rule != NULL && strcmp(call.error.rule, "foreign_amount") == 0;

		if (other_amount || php_faspay_succeeded(&call, outcome)) {
			result = build_result(&call);
			if (other_amount || (is_paid(result) && !is_amount(php_faspay_property(result, "amount"), expected))) {
				char order_id[FSP_PRINTABLE_SIZE], what[FSP_PRINTABLE_SIZE + 10];

				snprintf(what, sizeof(what), "order %s", fsp_printable(php_faspay_view(php_faspay_property_text(result, "orderId")), order_id));
				php_faspay_throw_amount_mismatch(what, expected, php_faspay_property(result, "amount"), fsp_call_answer(&call, "AMOUNT")->text.data != NULL, result);
				php_faspay_about_order(php_faspay_property_text(notification, "orderId"));
			} else {
				RETVAL_OBJ(result);
			}
		}
	}
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ methods of the results */

ZEND_METHOD(Faspay_CreditCard_Result, isPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(is_paid(Z_OBJ_P(ZEND_THIS)));
}

ZEND_METHOD(Faspay_CreditCard_Result, isPaidExactly)
{
	zend_object *expected;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_BOOL(is_paid(Z_OBJ_P(ZEND_THIS)) && is_amount(php_faspay_property(Z_OBJ_P(ZEND_THIS), "amount"), expected));
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
	RETURN_BOOL(is_paid(Z_OBJ_P(ZEND_THIS)) && back.number >= paid.number && paid.number > 0);
}

ZEND_METHOD(Faspay_CreditCard_Result, isFinal)
{
	static const char *const names[] = {"Failed", "Error", "Blocked", "Voided", "Chargeback", "CaptureReversed", "SaleReversed", NULL};

	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(is_paid(Z_OBJ_P(ZEND_THIS)) || php_faspay_is_one_of(Z_OBJ_P(ZEND_THIS), names));
}

ZEND_METHOD(Faspay_CreditCard_Result, mayRetry)
{
	static const char *const names[] = {"Failed", "Error", NULL};
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	const zval *error, *id;

	ZEND_PARSE_PARAMETERS_NONE();
	error = php_faspay_property(self, "errorCode");
	id = php_faspay_property(self, "transactionId");
	/* Where the answer does not say which transaction failed, it may have been paid. */
	RETURN_BOOL(php_faspay_is_one_of(self, names) && Z_TYPE_P(id) == IS_STRING && (Z_TYPE_P(error) != IS_STRING || !fsp_card_bars_retry(php_faspay_view(Z_STR_P(error)))));
}

ZEND_METHOD(Faspay_CreditCard_Result, explain)
{
	static const struct { const char *property; fsp_card_code kind; } rows[] = {
		{"statusCode", FSP_CARD_STATUS}, {"errorCode", FSP_CARD_ERROR}, {"userCode", FSP_CARD_USER}, {"eui", FSP_CARD_INDICATOR}, {"eci", FSP_CARD_COMMERCE},
		{"acquirerBank", FSP_CARD_ACQUIRER},
	};

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const zval *code = php_faspay_property(Z_OBJ_P(ZEND_THIS), rows[i].property);
		const char *meaning = Z_TYPE_P(code) == IS_STRING ? fsp_card_meaning(rows[i].kind, php_faspay_view(Z_STR_P(code))) : NULL;

		if (meaning != NULL) {
			add_assoc_string(return_value, rows[i].property, meaning);
		}
	}
}

ZEND_METHOD(Faspay_CreditCard_Notification, claimsPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(is_paid(Z_OBJ_P(ZEND_THIS)));
}

ZEND_METHOD(Faspay_CreditCard_Notification, acknowledge)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_STRING("OK");
}
