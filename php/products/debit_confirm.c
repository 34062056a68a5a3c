/* Faspay\Debit::confirm(): asks the gateway whether a notification is true. */
#include "debit.h"
#include "../classes.h"
#include "../client.h"
#include "../money.h"
#include "../objects.h"
#include "../text.h"
#include "../throw.h"
#include "zend_exceptions.h"

/* Whether the amount that was paid is the expected one. The answer says what was paid. If it does not, the
 * notification counts, but not for a bill whose payer chose the amount, because the signature does not cover the
 * amount. *actual becomes what was compared, or null. */
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

/* Whether the notification is about the shop's own transaction, and for this client's merchant. Reads every property
 * that confirm() needs, so that a missing one is noticed before the gateway is asked. */
static bool check_claim(const fsp_client *client, zend_object *notification, zend_string *trx_id)
{
	const zend_string *merchant_id = php_faspay_property_text(notification, "merchantId");
	const zend_string *claimed_trx_id = php_faspay_property_text(notification, "trxId");
	fsp_error error = {0};

	php_faspay_property(notification, "billNo");
	php_faspay_property(notification, "paymentTotal");
	if (EG(exception)) {
		return false;
	}
	if (!fsp_view_equals(php_faspay_view(merchant_id), fsp_client_identity(client, FSP_DEBIT_MERCHANT_ID))) {
		fsp_fail(&error, FSP_ERROR_SIGNATURE, "other_merchant",
			"the notification is for another merchant: confirm it with that merchant's client");
	} else if (!zend_string_equals(claimed_trx_id, trx_id)) {
		fsp_fail(&error, FSP_ERROR_SIGNATURE, "other_transaction",
			"the notification is about another transaction than trxId: pass what create() returned for this order. "
			"If you did, it may be forged: its signature covers order number and status only");
	} else {
		return true;
	}
	php_faspay_throw(&error, NULL, "confirm", NULL);
	return false;
}

void php_faspay_debit_confirm(
	zval *return_value, zval *self, zend_object *notification, zend_object *expected, zend_string *trx_id)
{
	zend_object *status;
	zval actual;
	fsp_call call;

	if (ZSTR_LEN(trx_id) == 0) {
		php_faspay_throw_violation("trxId", "required", "is required: what create() returned for this order");
		return;
	}
	if (!php_faspay_check_expected(expected, true)) {
		return;
	}
	if (!php_faspay_begin(&call, self, &fsp_debit_status)
			|| !check_claim(php_faspay_client_of(Z_OBJ_P(self))->client, notification, trx_id)) {
		fsp_call_free(&call);
		return;
	}
	php_faspay_debit_set_pair(&call, trx_id, php_faspay_property_text(notification, "billNo"));
	if (!php_faspay_call(self, &call)) {
		fsp_call_free(&call);
		return;
	}
	status = php_faspay_answer(&php_faspay_debit.status, &call);
	if (php_faspay_is_case(status, "status", "Paid")) {
		bool expected_amount = is_expected_amount(&call, notification, expected, &actual);

		if (!expected_amount) {
			const zend_string *no = php_faspay_property_text(status, "billNo");
			char bill_no[FSP_PRINTABLE_SIZE], transaction[FSP_PRINTABLE_SIZE], what[2 * FSP_PRINTABLE_SIZE + 20];
			fsp_view wire;

			snprintf(what, sizeof(what), "bill %s, transaction %s", fsp_printable(php_faspay_view(no), bill_no),
				fsp_printable(php_faspay_view(trx_id), transaction));
			php_faspay_throw_amount_mismatch(
				what, expected, &actual, fsp_debit_paid_amount(call.message, &wire), status);
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
		Z_PARAM_OBJ_OF_CLASS(notification, php_faspay_debit.notification.ce)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
		Z_PARAM_STR(trx_id)
	ZEND_PARSE_PARAMETERS_END();
	php_faspay_debit_confirm(return_value, ZEND_THIS, notification, expected, trx_id);
	/* The bill number of a verified notification is signed. */
	php_faspay_about_order(php_faspay_property_text(notification, "billNo"));
}
