/* Faspay\Snap::confirm(): asks the gateway whether a notification is still true. */
#include "snap.h"
#include "../classes.h"
#include "../client.h"
#include "../money.h"
#include "../objects.h"
#include "../text.h"
#include "../throw.h"

/* Whether the notification is this client's merchant's, as far as it says whose it is. Reads every property that is
 * needed, so that a missing one is noticed before the gateway is asked. */
static bool check_claim(const fsp_client *client, zend_object *notification)
{
	static const char *const needed[] = {
		"kind", "trxId", "partnerReferenceNo", "referenceNo", "paymentRequestId", "number", "amount", "own",
	};
	const zend_string *merchant_id = php_faspay_property_text(notification, "merchantId");
	fsp_error error = {0};

	for (size_t i = 0; i < sizeof(needed) / sizeof(*needed); i++) {
		php_faspay_property(notification, needed[i]);
	}
	if (EG(exception)) {
		return false;
	}
	if (ZSTR_LEN(merchant_id) > 0
			&& !fsp_view_equals(php_faspay_view(merchant_id), fsp_client_identity(client, FSP_SNAP_MERCHANT_ID))) {
		fsp_fail(&error, FSP_ERROR_SIGNATURE, "other_merchant",
			"the notification is for another merchant: confirm it with that merchant's client");
		php_faspay_throw(&error, NULL, "confirm", NULL);
		return false;
	}
	return true;
}

/* What to ask: accounts that createVa() made have a trxId, static ones the id of the inquiry before the payment. */
static zend_object *query_of(zend_object *notification, zend_object *channel, zend_string *channel_code)
{
	php_faspay_snap_query query = {.kind = php_faspay_snap_kind_of(notification), .channel = channel};
	const zval *number = php_faspay_property(notification, "number");

	query.channel_code = channel_code;
	if (query.kind != PHP_FASPAY_SNAP_VA) {
		query.partner_reference = php_faspay_property_text(notification, "partnerReferenceNo");
		query.reference = php_faspay_property_text(notification, "referenceNo");
		return php_faspay_snap_new_query(&query);
	}
	query.number = Z_TYPE_P(number) == IS_OBJECT ? Z_OBJ_P(number) : NULL;
	query.trx_id = php_faspay_property_text(notification, "trxId");
	if (ZSTR_LEN(query.trx_id) == 0) {
		query.trx_id = NULL;
		query.inquiry_id = php_faspay_property_text(notification, "paymentRequestId");
	}
	return php_faspay_snap_new_query(&query);
}

/* What was paid: what the gateway says, or else what the notification says, which Faspay signed, if it is proven to be
 * about this merchant. */
static zval *paid_amount(zend_object *status, zend_object *notification)
{
	zval *amount = php_faspay_property(status, "amount");

	return Z_TYPE_P(amount) == IS_OBJECT || Z_TYPE_P(php_faspay_property(notification, "own")) != IS_TRUE
		? amount
		: php_faspay_property(notification, "amount");
}

/* Throws if the status says paid, but not this amount. Takes over the status then. */
static bool check_amount(zend_object *status, zend_object *notification, zend_object *expected)
{
	const bool account = php_faspay_snap_kind_of(notification) == PHP_FASPAY_SNAP_VA;
	zend_string *order = php_faspay_property_text(notification, account ? "trxId" : "partnerReferenceNo");
	char shown[FSP_PRINTABLE_SIZE], what[FSP_PRINTABLE_SIZE + 10];
	zval *amount;

	if (!php_faspay_is_case(status, "status", "Paid")) {
		return true;
	}
	amount = paid_amount(status, notification);
	if (php_faspay_is_amount(amount, expected)) {
		return true;
	}
	snprintf(what, sizeof(what), "payment %s",
		fsp_printable(php_faspay_view(ZSTR_LEN(order) > 0 ? order
				: php_faspay_property_text(notification, account ? "paymentRequestId" : "referenceNo")), shown));
	php_faspay_throw_amount_mismatch(what, expected, amount, false, status);
	php_faspay_about_order(order);
	return false;
}

ZEND_METHOD(Faspay_Snap, confirm)
{
	zend_object *notification, *expected, *channel = NULL, *status;
	zend_string *channel_code = NULL;
	php_faspay_client *client;
	zval answer;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(notification, php_faspay_snap.notification[0].ce)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(channel, php_faspay_ce_channel, channel_code)
	ZEND_PARSE_PARAMETERS_END();
	client = php_faspay_client_of(Z_OBJ_P(ZEND_THIS));
	if (!php_faspay_usable(client) || !php_faspay_check_expected(expected, false)
			|| !check_claim(client->client, notification)) {
		return;
	}
	if (channel == NULL && channel_code == NULL) {
		channel_code = php_faspay_property_text(notification, "channelCode");
		if (ZSTR_LEN(channel_code) == 0 && !EG(exception)) {
			php_faspay_throw_violation("channel", "required",
				"is required: this notification names no channel, and the gateway must be asked by it");
		}
		if (EG(exception)) {
			return;
		}
	}
	ZVAL_UNDEF(&answer);
	php_faspay_snap_ask(&answer, ZEND_THIS, query_of(notification, channel, channel_code));
	if (Z_TYPE(answer) != IS_OBJECT) {
		return;
	}
	status = Z_OBJ(answer);
	if (check_amount(status, notification, expected)) {
		RETVAL_OBJ(status);
	}
}
