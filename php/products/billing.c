/* Faspay\Billing: the client. */
#include "billing.h"
#include "../build.h"
#include "../classes.h"
#include "../client.h"
#include "../fill.h"
#include "../money.h"
#include "../objects.h"
#include "../received.h"
#include "../reply.h"
#include "../text.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "stubs/billing_arginfo.h"

php_faspay_billing_bindings php_faspay_billing;

void php_faspay_minit_billing(void)
{
	php_faspay_billing_bindings *b = &php_faspay_billing;
	zend_class_entry *bill, *item, *status, *payment;

	register_class_Faspay_Billing_InvoiceStatus();
	php_faspay_client_class(register_class_Faspay_Billing(register_class_Faspay_BillingClient()));

	item = php_faspay_value_class(register_class_Faspay_Billing_Item());
	bill = php_faspay_value_class(register_class_Faspay_Billing_Bill());
	php_faspay_list_of(bill, "items", item);
	PHP_FASPAY_BIND(&b->bill, fsp_billing_create.request, bill, "");
	PHP_FASPAY_BIND(&b->issued, fsp_billing_create.answer,
		php_faspay_result_class(register_class_Faspay_Billing_IssuedBill()), "");
	payment = php_faspay_result_class(register_class_Faspay_Billing_Payment());
	status = php_faspay_result_class(register_class_Faspay_Billing_Status());
	php_faspay_list_of(status, "payments", payment);
	PHP_FASPAY_BIND(&b->status, fsp_billing_status.answer, status, "");
	PHP_FASPAY_BIND(&b->filter, fsp_billing_invoices.request,
		php_faspay_value_class(register_class_Faspay_Billing_InvoiceFilter()), "");
	PHP_FASPAY_BIND(&b->invoice, php_faspay_rows_of_list(fsp_billing_invoices.answer),
		php_faspay_result_class(register_class_Faspay_Billing_Invoice()), "");
	php_faspay_billing_register_invoices(register_class_Faspay_Billing_Invoices(zend_ce_iterator));
	PHP_FASPAY_BIND(&b->notification, fsp_billing_notification.fields,
		php_faspay_result_class(register_class_Faspay_Billing_Notification()), "");
	PHP_FASPAY_BIND(&b->reply, fsp_billing_notification.reply, b->notification.ce, "");
}

void php_faspay_mshutdown_billing(void)
{
	php_faspay_unbind(
		(php_faspay_binding *)&php_faspay_billing, sizeof(php_faspay_billing) / sizeof(php_faspay_binding));
}

ZEND_METHOD(Faspay_Billing, __construct)
{
	zend_string *identity[FSP_IDENTITY_MAXIMUM] = {NULL};
	php_faspay_client_options options = {0};
	bool post_inquiries = false;

	ZEND_PARSE_PARAMETERS_START(3, 9)
		Z_PARAM_STR(identity[FSP_BILLING_SERVICE_ID])
		Z_PARAM_STR(identity[FSP_BILLING_USER_ID])
		Z_PARAM_STR(identity[FSP_BILLING_PASSWORD])
		PHP_FASPAY_CLIENT_OPTIONS(options)
		Z_PARAM_BOOL(post_inquiries)
	ZEND_PARSE_PARAMETERS_END();
	identity[FSP_BILLING_POST_INQUIRIES] = post_inquiries ? ZSTR_CHAR('1') : NULL;
	php_faspay_construct(ZEND_THIS, &fsp_billing, identity, &options);
}

ZEND_METHOD(Faspay_Billing, __debugInfo)
{
	ZEND_PARSE_PARAMETERS_NONE();
	php_faspay_debug_client(return_value, ZEND_THIS);
}

ZEND_METHOD(Faspay_Billing, create)
{
	zend_object *bill;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(bill, php_faspay_billing.bill.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_billing_create)
			&& php_faspay_fill(call.arena, &php_faspay_billing.bill, call.values, bill)
			&& php_faspay_call(ZEND_THIS, &call)) {
		RETVAL_OBJ(php_faspay_answer(&php_faspay_billing.issued, &call));
	}
	fsp_call_free(&call);
}

zend_object *php_faspay_billing_ask(zval *self, const fsp_operation *operation, const zend_string *billing_id,
	const zend_string *transaction_no)
{
	zend_object *status = NULL;
	fsp_call call;

	if (php_faspay_begin(&call, self, operation)) {
		php_faspay_set_text(&call, "billing_id", billing_id);
		php_faspay_set_text(&call, "transaction_number", transaction_no);
		if (php_faspay_call(self, &call)) {
			status = php_faspay_answer(&php_faspay_billing.status, &call);
		}
	}
	fsp_call_free(&call);
	return status;
}

static void ask(INTERNAL_FUNCTION_PARAMETERS, const fsp_operation *operation)
{
	zend_string *billing_id, *transaction_no;
	zend_object *status;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(billing_id)
		Z_PARAM_STR(transaction_no)
	ZEND_PARSE_PARAMETERS_END();
	status = php_faspay_billing_ask(ZEND_THIS, operation, billing_id, transaction_no);
	if (status != NULL) {
		RETVAL_OBJ(status);
	}
}

ZEND_METHOD(Faspay_Billing, status)
{
	ask(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_billing_status);
}

ZEND_METHOD(Faspay_Billing, cancel)
{
	ask(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_billing_cancel);
}

ZEND_METHOD(Faspay_Billing, invoices)
{
	zend_object *filter;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(filter, php_faspay_billing.filter.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_usable(php_faspay_client_of(Z_OBJ_P(ZEND_THIS)))) {
		php_faspay_billing_list(return_value, Z_OBJ_P(ZEND_THIS), filter);
	}
}

ZEND_METHOD(Faspay_Billing, verifyNotification)
{
	php_faspay_verify_body(
		INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_billing_notification, &php_faspay_billing.notification);
}

ZEND_METHOD(Faspay_Billing_Notification, claimsPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_case(Z_OBJ_P(ZEND_THIS), "status", "Paid"));
}

ZEND_METHOD(Faspay_Billing_Notification, acknowledge)
{
	ZEND_PARSE_PARAMETERS_NONE();
	php_faspay_acknowledge(
		return_value, Z_OBJ_P(ZEND_THIS), &fsp_billing_notification, &php_faspay_billing.reply);
}
