/* Faspay\Debit: the client. */
#include "debit.h"
#include "../build.h"
#include "../classes.h"
#include "../client.h"
#include "../fill.h"
#include "../form.h"
#include "../inquiries.h"
#include "../money.h"
#include "../objects.h"
#include "../received.h"
#include "../testing.h"
#include "../text.h"
#include "../throw.h"
#include "ext/date/php_date.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "stubs/debit_arginfo.h"

php_faspay_debit_bindings php_faspay_debit;

void php_faspay_minit_debit(void)
{
	php_faspay_debit_bindings *b = &php_faspay_debit;
	zend_class_entry *bill, *item, *payment, *payment_item;

	register_class_Faspay_Debit_PaymentType();
	register_class_Faspay_Debit_PaymentPlan();
	register_class_Faspay_Debit_StaticVaRequestType();
	php_faspay_client_class(register_class_Faspay_Debit(register_class_Faspay_DebitClient()));

	php_faspay_value_class(register_class_Faspay_Debit_Customer());
	item = php_faspay_value_class(register_class_Faspay_Debit_Item());
	bill = php_faspay_value_class(register_class_Faspay_Debit_Bill());
	php_faspay_list_of(bill, "items", item);
	PHP_FASPAY_BIND(&b->bill, fsp_debit_create.request, bill, "");
	PHP_FASPAY_BIND(&b->channel, php_faspay_rows_of_list(fsp_debit_channels.answer),
		php_faspay_result_class(register_class_Faspay_Debit_ChannelInfo()), "");
	payment_item = php_faspay_result_class(register_class_Faspay_Debit_PaymentItem());
	payment = php_faspay_result_class(register_class_Faspay_Debit_Payment());
	php_faspay_list_of(payment, "items", payment_item);
	PHP_FASPAY_BIND(&b->payment, fsp_debit_create.answer, payment, "merchantId");
	php_faspay_ce_blank_object = php_faspay_result_class(register_class_Faspay_Debit_Status());
	PHP_FASPAY_BIND(&b->status, fsp_debit_status.answer, php_faspay_ce_blank_object, "merchantId");
	PHP_FASPAY_BIND(&b->cancellation, fsp_debit_cancel.answer,
		php_faspay_result_class(register_class_Faspay_Debit_Cancellation()), "merchantId");
	PHP_FASPAY_BIND(&b->static_va, fsp_debit_update_static_va.answer,
		php_faspay_result_class(register_class_Faspay_Debit_StaticVa()), "merchantId");
	PHP_FASPAY_BIND(
		&b->push, fsp_debit_push_ovo.answer, php_faspay_result_class(register_class_Faspay_Debit_Push()), "");
	PHP_FASPAY_BIND(&b->ovo_activation, fsp_debit_activate_ovo.answer,
		php_faspay_result_class(register_class_Faspay_Debit_OvoActivation()), "");
	PHP_FASPAY_BIND(&b->notification, fsp_debit_notification.fields,
		php_faspay_result_class(register_class_Faspay_Debit_Notification()), "");
	PHP_FASPAY_BIND(&b->notification_reply, fsp_debit_notification.reply, b->notification.ce, "code description date");
	PHP_FASPAY_BIND(&b->return_visit, fsp_debit_return.fields,
		php_faspay_result_class(register_class_Faspay_Debit_ReturnVisit()), "");
	PHP_FASPAY_BIND(&b->static_va_request, fsp_debit_static_va.fields,
		php_faspay_result_class(register_class_Faspay_Debit_StaticVaRequest()), "");
	PHP_FASPAY_BIND(
		&b->static_va_reply, fsp_debit_static_va.reply, b->static_va_request.ce, "name responseCode route.");
	PHP_FASPAY_BIND_PART(&b->static_va_route, fsp_debit_static_va.reply, php_faspay_ce_route_payment, "route.");
}

void php_faspay_mshutdown_debit(void)
{
	php_faspay_unbind((php_faspay_binding *)&php_faspay_debit, sizeof(php_faspay_debit) / sizeof(php_faspay_binding));
}

void php_faspay_debit_construct(INTERNAL_FUNCTION_PARAMETERS, const fsp_product *product)
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
	php_faspay_construct(ZEND_THIS, product, identity, &options);
}

ZEND_METHOD(Faspay_Debit, __construct)
{
	php_faspay_debit_construct(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_debit);
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
		size_t width = fsp_field_count(php_faspay_debit.channel.fields);

		array_init(return_value);
		for (size_t i = 0; i < list->count; i++) {
			/* Nobody could pay with a channel that has no code. */
			if (list->children[i * width].present) {
				zval info;

				ZVAL_OBJ(&info, php_faspay_build(&php_faspay_debit.channel, list->children + i * width));
				add_next_index_zval(return_value, &info);
			}
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_Debit, create)
{
	php_faspay_send(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_debit_create, &php_faspay_debit.bill,
		&php_faspay_debit.payment);
}

void php_faspay_debit_set_pair(fsp_call *call, const zend_string *trx_id, const zend_string *bill_no)
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
		php_faspay_debit_set_pair(&call, trx_id, bill_no);
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
		php_faspay_debit_set_pair(&call, trx_id, bill_no);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&php_faspay_debit.status, &call));
		}
	}
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ many inquiries */

static fsp_result begin_status(fsp_call *call, const fsp_client *client, zval *row)
{
	fsp_result result = php_faspay_init_call(call, client, &fsp_debit_status);
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
	} else {
		php_faspay_take_text(call, "trx_id", trx_id);
		php_faspay_take_text(call, "bill_no", bill_no);
	}
	return FSP_OK;
}

static zend_object *status_of(const fsp_call *call)
{
	return php_faspay_answer(&php_faspay_debit.status, call);
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
		php_faspay_debit_set_pair(&call, trx_id, bill_no);
		php_faspay_set_text(&call, "payment_cancel", reason);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&php_faspay_debit.cancellation, &call));
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
		if (php_faspay_time_slot(fsp_call_value(&call, "bill_expired"), expires_at)
				&& php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&php_faspay_debit.static_va, &call));
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
			zend_object *push = php_faspay_answer(&php_faspay_debit.push, &call);
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
			RETVAL_OBJ(php_faspay_answer(&php_faspay_debit.ovo_activation, &call));
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
		fsp_result result = fsp_received_read_body(&received, php_faspay_view(body));
		zend_object *notification = php_faspay_verified(&received, result, &php_faspay_debit.notification, NULL);

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
	php_faspay_verify_params(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_debit_return, &php_faspay_debit.return_visit);
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

		/* The two elements of the path come first. The query can then not name them: duplicates are refused. */
		ZVAL_STR(&values[0], va_number);
		ZVAL_STR(&values[1], signature);
		result = php_faspay_add_member(&received, FSP_LITERAL_VIEW("va_number"), &values[0]);
		result = result == FSP_OK
			? php_faspay_add_member(&received, FSP_LITERAL_VIEW("signature"), &values[1])
			: result;
		result = result == FSP_OK ? php_faspay_add_members(&received, query, &raw) : result;
		request = php_faspay_verified(&received, result, &php_faspay_debit.static_va_request, NULL);
		if (request != NULL) {
			RETVAL_OBJ(request);
		}
	}
	fsp_received_free(&received);
}
