/* Faspay\Debit: the methods of its results, and the replies to what arrives. */
#include "debit.h"
#include "../classes.h"
#include "../fill.h"
#include "../money.h"
#include "../objects.h"
#include "../reply.h"
#include "../text.h"
#include "../throw.h"
#include "zend_exceptions.h"

ZEND_METHOD(Faspay_Debit_Status, isPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_case(Z_OBJ_P(ZEND_THIS), "status", "Paid"));
}

ZEND_METHOD(Faspay_Debit_Status, isPaidExactly)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *expected;
	fsp_slot wanted, paid;
	const zval *total;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_faspay_check_expected(expected, true)) {
		return;
	}
	RETVAL_FALSE;
	total = php_faspay_property(self, "total");
	if (php_faspay_is_case(self, "status", "Paid") && Z_TYPE_P(total) == IS_OBJECT) {
		char wire[24];

		php_faspay_money_slot(&wanted, expected);
		php_faspay_money_slot(&paid, Z_OBJ_P(total));
		fsp_money_format(paid.number, wire);
		RETVAL_BOOL(fsp_debit_amount_matches(fsp_view_of(wire), wanted.number,
			fsp_debit_is_open_amount(php_faspay_view(php_faspay_property_text(self, "billNo")))));
	}
}

ZEND_METHOD(Faspay_Debit_Status, isFinal)
{
	static const char *const names[] = {"Paid", "Failed", "Reversed", "Refunded", "Expired", "Cancelled", NULL};

	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_one_of(Z_OBJ_P(ZEND_THIS), names));
}

ZEND_METHOD(Faspay_Debit_Notification, claimsPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_case(Z_OBJ_P(ZEND_THIS), "status", "Paid"));
}

static void put_text(fsp_slot *slot, fsp_view text)
{
	*slot = (fsp_slot){.present = text.length > 0, .text = text};
}

static void answer_notification(zval *return_value, zend_object *self, fsp_view code, fsp_view description)
{
	fsp_arena *arena;
	fsp_slot *slots = php_faspay_reply_slots(&arena, &fsp_debit_notification);
	const zend_string *content_type = php_faspay_property_text(self, "contentType");

	if (slots != NULL && !EG(exception)
			&& php_faspay_fill_reply(arena, &php_faspay_debit.notification_reply, slots, self)) {
		bool xml = zend_string_equals_literal(content_type, "text/xml");

		put_text(fsp_reply_value(&fsp_debit_notification, slots, "response_code"), code);
		put_text(fsp_reply_value(&fsp_debit_notification, slots, "response_desc"), description);
		fsp_reply_value(&fsp_debit_notification, slots, "response_date")->present = true;
		fsp_reply_value(&fsp_debit_notification, slots, "response_date")->number = fsp_wall_seconds();
		php_faspay_reply(return_value, arena, &fsp_debit_notification, xml ? FSP_FORMAT_XML : FSP_FORMAT_JSON, slots);
	}
	fsp_arena_free(arena);
}

ZEND_METHOD(Faspay_Debit_Notification, acknowledge)
{
	ZEND_PARSE_PARAMETERS_NONE();
	answer_notification(return_value, Z_OBJ_P(ZEND_THIS), FSP_LITERAL_VIEW("00"), FSP_LITERAL_VIEW("Success"));
}

ZEND_METHOD(Faspay_Debit_Notification, reject)
{
	zend_string *code, *description;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(code)
		Z_PARAM_STR(description)
	ZEND_PARSE_PARAMETERS_END();
	if (zend_string_equals_literal(code, "00")) {
		php_faspay_throw_violation("code", "conflict", "must not be 00, which accepts: use acknowledge()");
		return;
	}
	answer_notification(return_value, Z_OBJ_P(ZEND_THIS), php_faspay_view(code), php_faspay_view(description));
}

/* The reply to a request. amount: NULL refuses it. route: NULL divides nothing. */
static void answer_static_va(zval *return_value, zend_object *self, const char *code, zend_object *amount,
	const zend_string *name, zend_object *route)
{
	fsp_arena *arena;
	fsp_slot *slots = php_faspay_reply_slots(&arena, &fsp_debit_static_va);

	if (slots != NULL && php_faspay_fill_reply(arena, &php_faspay_debit.static_va_reply, slots, self)
			&& (route == NULL || php_faspay_fill(arena, &php_faspay_debit.static_va_route, slots, route))) {
		fsp_slot *total = fsp_reply_value(&fsp_debit_static_va, slots, "amount");

		put_text(fsp_reply_value(&fsp_debit_static_va, slots, "response_code"), fsp_view_of(code));
		php_faspay_text_slot(fsp_reply_value(&fsp_debit_static_va, slots, "cust_name"), name);
		/* Not the amount of the request, which is not signed. */
		*total = (fsp_slot){.present = false};
		if (amount != NULL) {
			php_faspay_money_slot(total, amount);
		}
		php_faspay_reply(return_value, arena, &fsp_debit_static_va, FSP_FORMAT_JSON, slots);
	}
	fsp_arena_free(arena);
}

ZEND_METHOD(Faspay_Debit_StaticVaRequest, answer)
{
	zend_object *amount, *route = NULL;
	zend_string *name;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(amount, php_faspay_ce_money)
		Z_PARAM_STR(name)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(route, php_faspay_ce_route_payment)
	ZEND_PARSE_PARAMETERS_END();
	if (ZSTR_LEN(name) == 0) {
		php_faspay_throw_violation("name", "required", "is required: it is shown to the payer");
		return;
	}
	answer_static_va(return_value, Z_OBJ_P(ZEND_THIS), "00", amount, name, route);
}

ZEND_METHOD(Faspay_Debit_StaticVaRequest, reject)
{
	ZEND_PARSE_PARAMETERS_NONE();
	answer_static_va(return_value, Z_OBJ_P(ZEND_THIS), "01", NULL, NULL, NULL);
}
