/* Faspay\Billing: what a status says, and confirm(), which asks the gateway whether a notification is true. */
#include "billing.h"
#include "../classes.h"
#include "../client.h"
#include "../money.h"
#include "../objects.h"
#include "../text.h"
#include "../throw.h"

/* The listed payment with that id, or NULL. */
static zend_object *find_payment(zend_object *status, const zend_string *id)
{
	const zval *payments = php_faspay_property(status, "payments");
	zval *payment;

	if (Z_TYPE_P(payments) != IS_ARRAY || id == NULL || ZSTR_LEN(id) == 0) {
		return NULL;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(payments), payment) {
		ZVAL_DEREF(payment);
		if (Z_TYPE_P(payment) == IS_OBJECT && zend_string_equals(php_faspay_property_text(Z_OBJ_P(payment), "id"), id)) {
			return Z_OBJ_P(payment);
		}
	} ZEND_HASH_FOREACH_END();
	return NULL;
}

/* What was paid of a bill that is paid: the listed payments, or the total where none is listed. */
static zval *paid_of(zend_object *status)
{
	const zval *payments = php_faspay_property(status, "payments");
	const bool listed = Z_TYPE_P(payments) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(payments)) > 0;

	return php_faspay_property(status, listed ? "paidTotal" : "total");
}

static bool is_paid_exactly(zend_object *status, zend_object *expected)
{
	return php_faspay_is_case(status, "status", "Paid")
		&& php_faspay_is_amount(php_faspay_property(status, "total"), expected)
		&& php_faspay_is_amount(paid_of(status), expected);
}

ZEND_METHOD(Faspay_Billing_Status, isPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_case(Z_OBJ_P(ZEND_THIS), "status", "Paid"));
}

ZEND_METHOD(Faspay_Billing_Status, isPaidExactly)
{
	zend_object *expected;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_check_expected(expected, true)) {
		RETVAL_BOOL(is_paid_exactly(Z_OBJ_P(ZEND_THIS), expected));
	}
}

ZEND_METHOD(Faspay_Billing_Status, isFinal)
{
	static const char *const names[] = {"Paid", "Cancelled", "Expired", NULL};

	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_one_of(Z_OBJ_P(ZEND_THIS), names));
}

ZEND_METHOD(Faspay_Billing_Status, payment)
{
	zend_object *payment;
	zend_string *id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR_OR_NULL(id)
	ZEND_PARSE_PARAMETERS_END();
	payment = find_payment(Z_OBJ_P(ZEND_THIS), id);
	if (payment != NULL) {
		RETURN_OBJ_COPY(payment);
	}
}

/* ------------------------------------------------------------------ confirm */

/* Whether the notification is for this client's service. Reads every property that is needed, so that a missing one is
 * noticed before the gateway is asked. */
static bool check_claim(const fsp_client *client, zend_object *notification)
{
	const zend_string *service_id = php_faspay_property_text(notification, "serviceId");
	fsp_error error = {0};

	php_faspay_property(notification, "billingId");
	php_faspay_property(notification, "transactionNo");
	php_faspay_property(notification, "paymentId");
	if (EG(exception)) {
		return false;
	}
	if (!fsp_view_equals(php_faspay_view(service_id), fsp_client_identity(client, FSP_BILLING_SERVICE_ID))) {
		fsp_fail(&error, FSP_ERROR_SIGNATURE, "other_merchant",
			"the notification is for another service id: confirm it with the client of that service id");
		php_faspay_throw(&error, NULL, "confirm", NULL);
		return false;
	}
	return true;
}

/* Throws if the bill or the part is paid, but with another amount. Takes over the status then. */
static bool check_amount(zend_object *status, zend_object *notification, zend_object *expected)
{
	const zend_string *no = php_faspay_property_text(notification, "transactionNo");
	const zend_string *id = php_faspay_property_text(notification, "paymentId");
	zend_object *payment = find_payment(status, id);
	char bill[FSP_PRINTABLE_SIZE], part[FSP_PRINTABLE_SIZE], what[2 * FSP_PRINTABLE_SIZE + 20];
	zval *amount = payment != NULL ? php_faspay_property(payment, "amount") : NULL;

	if ((payment == NULL && !php_faspay_is_case(status, "status", "Paid")) || is_paid_exactly(status, expected)
			|| (payment != NULL && php_faspay_is_amount(amount, expected))) {
		return true;
	}
	if (payment != NULL) {
		snprintf(what, sizeof(what), "bill %s, payment %s", fsp_printable(php_faspay_view(no), bill),
			fsp_printable(php_faspay_view(id), part));
	} else {
		amount = paid_of(status);
		snprintf(what, sizeof(what), "bill %s", fsp_printable(php_faspay_view(no), bill));
	}
	php_faspay_throw_amount_mismatch(what, expected, amount, false, status);
	return false;
}

ZEND_METHOD(Faspay_Billing, confirm)
{
	zend_object *notification, *expected, *status;
	php_faspay_client *client;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(notification, php_faspay_billing.notification.ce)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END();
	client = php_faspay_client_of(Z_OBJ_P(ZEND_THIS));
	if (!php_faspay_usable(client)) {
		return;
	}
	if (php_faspay_check_expected(expected, true) && check_claim(client->client, notification)) {
		status = php_faspay_billing_ask(ZEND_THIS, &fsp_billing_status,
			php_faspay_property_text(notification, "billingId"), php_faspay_property_text(notification, "transactionNo"));
		if (status != NULL && check_amount(status, notification, expected)) {
			RETVAL_OBJ(status);
		}
	}
	/* The transaction number of a verified notification is signed. */
	php_faspay_about_order(php_faspay_property_text(notification, "transactionNo"));
}
