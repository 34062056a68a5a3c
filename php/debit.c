/* Faspay\Debit: arguments in, core, objects out. */
#include "glue.h"
#include "ext/date/php_date.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "stubs/debit_arginfo.h"

zend_class_entry *php_faspay_ce_debit_status;

static struct {
	php_faspay_binding bill, item, channel, payment, payment_item, status, cancellation, static_va, push,
		ovo_activation, notification, notification_reply, return_visit, static_va_request;
} bindings;

/* Rows of a list field, wherever it stands in its table. */
static const fsp_field *rows_of_list(const fsp_field *fields)
{
	while (fields->type != FSP_TYPE_LIST) {
		fields++;
	}
	return fields->fields;
}

void php_faspay_minit_debit(void)
{
	register_class_Faspay_Debit_PaymentType();
	register_class_Faspay_Debit_PaymentPlan();
	register_class_Faspay_Debit_StaticVaRequestType();
	php_faspay_client_class(register_class_Faspay_Debit(register_class_Faspay_DebitClient()));

	php_faspay_value_class(register_class_Faspay_Debit_Customer());
	php_faspay_bind(&bindings.item, rows_of_list(fsp_debit_create.request), php_faspay_value_class(register_class_Faspay_Debit_Item()), NULL);
	php_faspay_bind(&bindings.bill, fsp_debit_create.request, php_faspay_value_class(register_class_Faspay_Debit_Bill()), &bindings.item);
	php_faspay_bind(&bindings.channel, rows_of_list(fsp_debit_channels.answer), php_faspay_result_class(register_class_Faspay_Debit_ChannelInfo()), NULL);
	php_faspay_bind(&bindings.payment_item, rows_of_list(fsp_debit_create.answer), php_faspay_result_class(register_class_Faspay_Debit_PaymentItem()), NULL);
	php_faspay_bind(&bindings.payment, fsp_debit_create.answer, php_faspay_result_class(register_class_Faspay_Debit_Payment()), &bindings.payment_item);
	php_faspay_array_of(bindings.payment.ce, "items", bindings.payment_item.ce);
	php_faspay_ce_debit_status = php_faspay_result_class(register_class_Faspay_Debit_Status());
	php_faspay_bind(&bindings.status, fsp_debit_status.answer, php_faspay_ce_debit_status, NULL);
	php_faspay_bind(&bindings.cancellation, fsp_debit_cancel.answer, php_faspay_result_class(register_class_Faspay_Debit_Cancellation()), NULL);
	php_faspay_bind(&bindings.static_va, fsp_debit_update_static_va.answer, php_faspay_result_class(register_class_Faspay_Debit_StaticVa()), NULL);
	php_faspay_bind(&bindings.push, fsp_debit_push_ovo.answer, php_faspay_result_class(register_class_Faspay_Debit_Push()), NULL);
	php_faspay_bind(&bindings.ovo_activation, fsp_debit_activate_ovo.answer, php_faspay_result_class(register_class_Faspay_Debit_OvoActivation()), NULL);
	php_faspay_bind(&bindings.notification, fsp_debit_notification.fields, php_faspay_result_class(register_class_Faspay_Debit_Notification()), NULL);
	php_faspay_bind(&bindings.notification_reply, fsp_debit_notification.reply, bindings.notification.ce, NULL);
	php_faspay_bind(&bindings.return_visit, fsp_debit_return.fields, php_faspay_result_class(register_class_Faspay_Debit_ReturnVisit()), NULL);
	php_faspay_bind(&bindings.static_va_request, fsp_debit_static_va.fields, php_faspay_result_class(register_class_Faspay_Debit_StaticVaRequest()), NULL);
}

void php_faspay_mshutdown_debit(void)
{
	php_faspay_unbind((php_faspay_binding *)&bindings, sizeof(bindings) / sizeof(php_faspay_binding));
}

ZEND_METHOD(Faspay_Debit, __construct)
{
	zend_string *identity[FSP_IDENTITY_MAXIMUM] = {NULL};
	php_faspay_client_options options = {0};

	ZEND_PARSE_PARAMETERS_START(4, 9)
		Z_PARAM_STR(identity[FSP_DEBIT_MERCHANT_ID])
		Z_PARAM_STR(identity[FSP_DEBIT_MERCHANT_NAME])
		Z_PARAM_STR(identity[FSP_DEBIT_USER_ID])
		Z_PARAM_STR(identity[FSP_DEBIT_PASSWORD])
		PHP_FASPAY_CLIENT_OPTIONS(options)
	ZEND_PARSE_PARAMETERS_END();
	php_faspay_construct(ZEND_THIS, &fsp_debit, identity, &options);
}

ZEND_METHOD(Faspay_Debit, __debugInfo)
{
	ZEND_PARSE_PARAMETERS_NONE();
	php_faspay_debug_client(return_value, ZEND_THIS);
}

ZEND_METHOD(Faspay_Debit, channels)
{
	fsp_call call;

	ZEND_PARSE_PARAMETERS_NONE();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_debit_channels) && php_faspay_call(ZEND_THIS, &call)) {
		const fsp_slot *list = fsp_call_answer(&call, "payment_channel");
		size_t width = fsp_field_count(bindings.channel.fields);

		array_init(return_value);
		for (size_t i = 0; i < list->count; i++) {
			/* A channel without a code could not be paid with. */
			if (list->children[i * width].present) {
				zval info;

				ZVAL_OBJ(&info, php_faspay_build(&bindings.channel, list->children + i * width));
				add_next_index_zval(return_value, &info);
			}
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_Debit, create)
{
	zend_object *bill;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(bill, bindings.bill.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_debit_create) && php_faspay_fill(call.arena, &bindings.bill, call.values, bill)) {
		if (php_faspay_read_extra(&call, bill) && php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings.payment, &call));
		}
	}
	fsp_call_free(&call);
}

/* trxId and billNo into a call. */
static void set_pair(fsp_call *call, const zend_string *trx_id, const zend_string *bill_no)
{
	php_faspay_set_text(call, "trx_id", trx_id);
	php_faspay_set_text(call, "bill_no", bill_no);
}

ZEND_METHOD(Faspay_Debit, redirectUrl)
{
	zend_string *trx_id, *bill_no;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(trx_id)
		Z_PARAM_STR(bill_no)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_debit_redirect)) {
		set_pair(&call, trx_id, bill_no);
		if (php_faspay_succeeded(&call, fsp_call_build(&call))) {
			RETVAL_STRING(call.request.url);
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_Debit, status)
{
	zend_string *trx_id, *bill_no;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(trx_id)
		Z_PARAM_STR(bill_no)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_debit_status)) {
		set_pair(&call, trx_id, bill_no);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings.status, &call));
		}
	}
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ many inquiries */

static fsp_result begin_status(fsp_call *call, const fsp_client *client, zval *row)
{
	fsp_result result = fsp_call_init(call, client, &fsp_debit_status, fsp_wall_seconds());
	zval *trx_id = NULL, *bill_no = NULL;

	if (result != FSP_OK) {
		return result;
	}
	if (Z_TYPE_P(row) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(row)) == 2) {
		trx_id = zend_hash_index_find(Z_ARRVAL_P(row), 0);
		bill_no = zend_hash_index_find(Z_ARRVAL_P(row), 1);
	}
	if (trx_id == NULL || bill_no == NULL) {
		fsp_call_violation(call, NULL, "pairs", "format", NULL, "must hold lists of two strings: [trxId, billNo]");
		return FSP_OK;
	}
	php_faspay_take_text(call, "trx_id", trx_id);
	php_faspay_take_text(call, "bill_no", bill_no);
	return call->error.code;
}

static zend_object *status_of(const fsp_call *call)
{
	return php_faspay_answer(&bindings.status, call);
}

static const php_faspay_inquiry status_inquiry = {begin_status, status_of};

ZEND_METHOD(Faspay_Debit, statuses)
{
	php_faspay_inquire_all(INTERNAL_FUNCTION_PARAM_PASSTHRU, &status_inquiry);
}

ZEND_METHOD(Faspay_Debit, eachStatus)
{
	php_faspay_inquire_each(INTERNAL_FUNCTION_PARAM_PASSTHRU, &status_inquiry);
}

/* ------------------------------------------------------------------ cancel, static VA, OVO, forms */

ZEND_METHOD(Faspay_Debit, cancel)
{
	zend_string *trx_id, *bill_no, *reason;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(trx_id)
		Z_PARAM_STR(bill_no)
		Z_PARAM_STR(reason)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_debit_cancel)) {
		set_pair(&call, trx_id, bill_no);
		php_faspay_set_text(&call, "payment_cancel", reason);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings.cancellation, &call));
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_Debit, updateStaticVa)
{
	zend_object *maximum, *expires_at;
	zend_string *va_number, *name;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_STR(va_number)
		Z_PARAM_OBJ_OF_CLASS(maximum, php_faspay_ce_money)
		Z_PARAM_STR(name)
		Z_PARAM_OBJ_OF_CLASS(expires_at, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_debit_update_static_va)) {
		php_faspay_set_text(&call, "bill_no", va_number);
		php_faspay_set_text(&call, "cust_name", name);
		php_faspay_money_slot(fsp_call_value(&call, "bill_total"), maximum);
		if (php_faspay_time_slot(fsp_call_value(&call, "bill_expired"), expires_at) && php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings.static_va, &call));
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_Debit, pushOvo)
{
	zend_string *trx_id, *phone;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(trx_id)
		Z_PARAM_STR(phone)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_debit_push_ovo)) {
		php_faspay_set_text(&call, "trx_id", trx_id);
		php_faspay_set_text(&call, "ovo_number", phone);
		if (php_faspay_call(ZEND_THIS, &call)) {
			zend_object *push = php_faspay_answer(&bindings.push, &call);
			zval body;

			ZVAL_STR(&body, php_faspay_string(call.body));
			php_faspay_set(push, "body", &body);
			RETVAL_OBJ(push);
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_Debit, activateOvo)
{
	zend_string *phone, *customer_name;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(phone)
		Z_PARAM_STR(customer_name)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_debit_activate_ovo)) {
		php_faspay_set_text(&call, "phone_no", phone);
		php_faspay_set_text(&call, "cust_name", customer_name);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings.ovo_activation, &call));
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_Debit, permataNetForm)
{
	zend_string *trx_id;
	zend_object *total;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(trx_id)
		Z_PARAM_OBJ_OF_CLASS(total, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_debit_permata_net)) {
		php_faspay_set_text(&call, "va_number", trx_id);
		php_faspay_money_slot(fsp_call_value(&call, "amount"), total);
		if (php_faspay_succeeded(&call, fsp_call_build(&call))) {
			php_faspay_form(return_value, &call);
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_Debit, briBindingForm)
{
	zend_string *email;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(email)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_debit_bind_bri)) {
		php_faspay_set_text(&call, "email", email);
		if (php_faspay_succeeded(&call, fsp_call_build(&call))) {
			php_faspay_form(return_value, &call);
		}
	}
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ messages that arrive */

ZEND_METHOD(Faspay_Debit, verifyNotification)
{
	fsp_received received;
	zend_string *body;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(body)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_receive(&received, ZEND_THIS, &fsp_debit_notification)) {
		zend_object *notification = php_faspay_verified(&received, fsp_received_read_body(&received, php_faspay_view(body)), &bindings.notification, NULL);

		if (notification != NULL) {
			zval content_type;

			ZVAL_STRING(&content_type, received.format == FSP_FORMAT_XML ? "text/xml" : "application/json");
			php_faspay_set(notification, "contentType", &content_type);
			RETVAL_OBJ(notification);
		}
	}
	fsp_received_free(&received);
}

ZEND_METHOD(Faspay_Debit, verifyReturn)
{
	php_faspay_verify_params(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_debit_return, &bindings.return_visit);
}

ZEND_METHOD(Faspay_Debit, verifyStaticVa)
{
	zend_string *va_number, *signature;
	HashTable *query, *raw;
	fsp_received received;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(va_number)
		Z_PARAM_STR(signature)
		Z_PARAM_ARRAY_HT(query)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_receive(&received, ZEND_THIS, &fsp_debit_static_va)) {
		zval values[2];
		fsp_result result;
		zend_object *request;

		/* The path's two elements first: the query cannot name them a second time. */
		ZVAL_STR(&values[0], va_number);
		ZVAL_STR(&values[1], signature);
		result = php_faspay_add_member(&received, FSP_LITERAL_VIEW("va_number"), &values[0]);
		result = result == FSP_OK ? php_faspay_add_member(&received, FSP_LITERAL_VIEW("signature"), &values[1]) : result;
		result = result == FSP_OK ? php_faspay_add_members(&received, query, &raw) : result;
		request = php_faspay_verified(&received, result, &bindings.static_va_request, NULL);
		if (request != NULL) {
			RETVAL_OBJ(request);
		}
	}
	fsp_received_free(&received);
}

/* ------------------------------------------------------------------ confirmation */

/* What the answer says was paid against what was expected. Where it says nothing, the notification counts, but not for a
 * bill whose payer chose the amount: its signature does not cover it. *actual is what was compared, or null. */
static bool is_expected_amount(const fsp_call *call, zend_object *notification, zend_object *expected, zval *actual)
{
	const zval *claimed = php_faspay_property(notification, "paymentTotal");
	bool open_amount = fsp_debit_is_open_amount(php_faspay_view(php_faspay_property_text(notification, "billNo")));
	fsp_slot wanted, paid;
	int64_t minor;
	fsp_view wire;

	ZVAL_NULL(actual);
	php_faspay_money_slot(&wanted, expected);
	if (fsp_debit_paid_amount(call->message, &wire)) {
		if (fsp_amount_read(wire, &minor)) {
			php_faspay_money(actual, minor, "IDR");
		}
		return fsp_debit_amount_matches(wire, wanted.number, open_amount);
	}
	if (open_amount || Z_TYPE_P(claimed) != IS_OBJECT) {
		return false;
	}
	ZVAL_COPY(actual, claimed);
	php_faspay_money_slot(&paid, Z_OBJ_P(claimed));
	return paid.number == wanted.number;
}

static bool check_expected(zend_object *expected)
{
	fsp_slot slot;

	php_faspay_money_slot(&slot, expected);
	if (strcmp(slot.currency, "IDR") != 0) {
		php_faspay_throw_violation("expected", "currency", "must be in IDR");
		return false;
	}
	if (slot.number <= 0 || slot.number % 100 != 0) {
		php_faspay_throw_violation("expected", "range", "must be whole rupiah and more than zero");
		return false;
	}
	return true;
}

/* The notification must be about the shop's own transaction, at this client's merchant. Reads all that is needed of it: what
 * nobody set must be missed before the gateway is asked. */
static bool check_claim(const fsp_client *client, zend_object *notification, zend_string *trx_id)
{
	const zend_string *merchant_id = php_faspay_property_text(notification, "merchantId"), *claimed_trx_id = php_faspay_property_text(notification, "trxId");
	fsp_error error = {0};

	php_faspay_property(notification, "billNo");
	php_faspay_property(notification, "paymentTotal");
	if (EG(exception)) {
		return false;
	}
	if (!fsp_view_equals(php_faspay_view(merchant_id), fsp_client_identity(client, FSP_DEBIT_MERCHANT_ID))) {
		fsp_fail(&error, FSP_ERROR_SIGNATURE, "other_merchant", "the notification is for another merchant than this client's");
	} else if (!zend_string_equals(claimed_trx_id, trx_id)) {
		fsp_fail(&error, FSP_ERROR_SIGNATURE, "other_transaction",
			"the notification is about another transaction than trxId: pass what create() returned for this order. If you did, it may be forged: its signature covers order number and status only");
	} else {
		return true;
	}
	php_faspay_throw(&error, NULL, "confirm", NULL);
	return false;
}

static void confirm(zval *return_value, zval *self, zend_object *notification, zend_object *expected, zend_string *trx_id)
{
	zend_object *status;
	zval actual;
	fsp_call call;

	if (ZSTR_LEN(trx_id) == 0) {
		php_faspay_throw_violation("trxId", "required", "is required: what create() returned for this order");
		return;
	}
	if (!check_expected(expected)) {
		return;
	}
	if (!php_faspay_begin(&call, self, &fsp_debit_status) || !check_claim(php_faspay_client_of(Z_OBJ_P(self))->client, notification, trx_id)) {
		fsp_call_free(&call);
		return;
	}
	set_pair(&call, trx_id, php_faspay_property_text(notification, "billNo"));
	if (!php_faspay_call(self, &call)) {
		fsp_call_free(&call);
		return;
	}
	status = php_faspay_answer(&bindings.status, &call);
	if (php_faspay_is_case(status, "status", "Paid")) {
		bool expected_amount = is_expected_amount(&call, notification, expected, &actual);

		if (!expected_amount) {
			char bill_no[FSP_PRINTABLE_SIZE], transaction[FSP_PRINTABLE_SIZE], what[2 * FSP_PRINTABLE_SIZE + 20];
			fsp_view wire;

			snprintf(what, sizeof(what), "bill %s, transaction %s", fsp_printable(php_faspay_view(php_faspay_property_text(status, "billNo")), bill_no),
				fsp_printable(php_faspay_view(trx_id), transaction));
			php_faspay_throw_amount_mismatch(what, expected, &actual, fsp_debit_paid_amount(call.message, &wire), status);
		}
		zval_ptr_dtor(&actual);
		if (!expected_amount) {
			fsp_call_free(&call);
			return;
		}
	}
	fsp_call_free(&call);
	RETVAL_OBJ(status);
}

ZEND_METHOD(Faspay_Debit, confirm)
{
	zend_object *notification, *expected;
	zend_string *trx_id;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_OBJ_OF_CLASS(notification, bindings.notification.ce)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
		Z_PARAM_STR(trx_id)
	ZEND_PARSE_PARAMETERS_END();
	confirm(return_value, ZEND_THIS, notification, expected, trx_id);
	/* It is signed. */
	php_faspay_about_order(php_faspay_property_text(notification, "billNo"));
}

/* ------------------------------------------------------------------ methods of the results */

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
	if (!check_expected(expected)) {
		return;
	}
	RETVAL_FALSE;
	total = php_faspay_property(self, "total");
	if (php_faspay_is_case(self, "status", "Paid") && Z_TYPE_P(total) == IS_OBJECT) {
		char wire[24];

		php_faspay_money_slot(&wanted, expected);
		php_faspay_money_slot(&paid, Z_OBJ_P(total));
		fsp_money_format(paid.number, wire);
		RETVAL_BOOL(fsp_debit_amount_matches(fsp_view_of(wire), wanted.number, fsp_debit_is_open_amount(php_faspay_view(php_faspay_property_text(self, "billNo")))));
	}
}

ZEND_METHOD(Faspay_Debit_Status, isFinal)
{
	static const char *const names[] = {"Paid", "Failed", "Reversed", "Expired", "Cancelled", NULL};

	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_one_of(Z_OBJ_P(ZEND_THIS), names));
}

ZEND_METHOD(Faspay_Debit_Notification, claimsPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_case(Z_OBJ_P(ZEND_THIS), "status", "Paid"));
}

static void answer_notification(zval *return_value, zend_object *self, fsp_view code, fsp_view description)
{
	fsp_arena *arena;
	fsp_slot *slots = php_faspay_reply_slots(&arena, &fsp_debit_notification);
	const zend_string *content_type = php_faspay_property_text(self, "contentType");

	if (slots != NULL && !EG(exception) && php_faspay_fill_reply(arena, &bindings.notification_reply, slots, self)) {
		bool xml = zend_string_equals_literal(content_type, "text/xml");

		*fsp_reply_value(&fsp_debit_notification, slots, "response_code") = (fsp_slot){.present = code.length > 0, .text = code};
		*fsp_reply_value(&fsp_debit_notification, slots, "response_desc") = (fsp_slot){.present = description.length > 0, .text = description};
		*fsp_reply_value(&fsp_debit_notification, slots, "response_date") = (fsp_slot){.present = true, .number = fsp_wall_seconds()};
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

static void answer_static_va(zval *return_value, zend_object *self, const char *code, zend_object *amount, const zend_string *name)
{
	fsp_arena *arena;
	fsp_slot *slots = php_faspay_reply_slots(&arena, &fsp_debit_static_va);
	const zend_string *va_number = php_faspay_property_text(self, "vaNumber");

	if (slots != NULL && !EG(exception)) {
		php_faspay_text_slot(fsp_reply_value(&fsp_debit_static_va, slots, "va_number"), va_number);
		*fsp_reply_value(&fsp_debit_static_va, slots, "response_code") = (fsp_slot){.present = true, .text = fsp_view_of(code)};
		if (amount != NULL) {
			php_faspay_money_slot(fsp_reply_value(&fsp_debit_static_va, slots, "amount"), amount);
			php_faspay_text_slot(fsp_reply_value(&fsp_debit_static_va, slots, "cust_name"), name);
		}
		php_faspay_reply(return_value, arena, &fsp_debit_static_va, FSP_FORMAT_JSON, slots);
	}
	fsp_arena_free(arena);
}

ZEND_METHOD(Faspay_Debit_StaticVaRequest, answer)
{
	zend_object *amount;
	zend_string *name;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(amount, php_faspay_ce_money)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	if (ZSTR_LEN(name) == 0) {
		php_faspay_throw_violation("name", "required", "is required: it is shown to the payer");
		return;
	}
	answer_static_va(return_value, Z_OBJ_P(ZEND_THIS), "00", amount, name);
}

ZEND_METHOD(Faspay_Debit_StaticVaRequest, reject)
{
	ZEND_PARSE_PARAMETERS_NONE();
	answer_static_va(return_value, Z_OBJ_P(ZEND_THIS), "01", NULL, NULL);
}
