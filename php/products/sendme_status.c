/* Faspay\SendMe: the state of payouts, as the gateway answers it and as it announces it. */
#include "sendme.h"
#include "../classes.h"
#include "../client.h"
#include "../money.h"
#include "../objects.h"
#include "../received.h"
#include "../reply.h"
#include "../text.h"
#include "../throw.h"

/* Asks for a payout. NULL: an exception was thrown. */
static zend_object *ask(zval *self, zend_string *trx_no, zend_string *trx_id)
{
	zend_object *status = NULL;
	fsp_call call;

	if (php_faspay_begin(&call, self, &fsp_sendme_status)) {
		php_faspay_set_text(&call, "trx_no", trx_no);
		php_faspay_set_text(&call, "trx_id", trx_id);
		if (php_faspay_call(self, &call)) {
			status = php_faspay_answer(&php_faspay_sendme.status, &call);
		}
	}
	fsp_call_free(&call);
	return status;
}

ZEND_METHOD(Faspay_SendMe, status)
{
	zend_string *trx_no, *trx_id = NULL;
	zend_object *status;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(trx_no)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(trx_id)
	ZEND_PARSE_PARAMETERS_END();
	status = ask(ZEND_THIS, trx_no, trx_id);
	if (status != NULL) {
		RETVAL_OBJ(status);
	}
}

/* ------------------------------------------------------------------ notifications */

ZEND_METHOD(Faspay_SendMe, verifyNotification)
{
	HashTable *headers = (HashTable *)&zend_empty_array;
	fsp_inbound inbound = {.method = FSP_LITERAL_VIEW("POST")};
	fsp_received received;
	zend_string *body;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(body)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(headers)
	ZEND_PARSE_PARAMETERS_END();
	inbound.body = php_faspay_view(body);
	if (php_faspay_receive(&received, ZEND_THIS, &fsp_sendme_notification)) {
		fsp_result result = php_faspay_read_headers(received.arena, headers, &inbound)
			? fsp_received_read(&received, &inbound)
			: fsp_out_of_memory(&received.error);
		zend_object *message = php_faspay_verified(&received, result, &php_faspay_sendme.notification, NULL);

		if (message != NULL) {
			RETVAL_OBJ(message);
		}
	}
	fsp_received_free(&received);
}

ZEND_METHOD(Faspay_SendMe_Notification, claimsSucceeded)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_case(Z_OBJ_P(ZEND_THIS), "status", "Succeeded"));
}

ZEND_METHOD(Faspay_SendMe_Notification, acknowledge)
{
	fsp_arena *arena;
	fsp_slot *slots;

	ZEND_PARSE_PARAMETERS_NONE();
	slots = php_faspay_reply_slots(&arena, &fsp_sendme_notification);
	if (slots != NULL) {
		php_faspay_reply(return_value, arena, &fsp_sendme_notification, FSP_FORMAT_JSON, slots);
	}
	fsp_arena_free(arena);
}

/* Whether the notification is about the stored payout of this client's virtual account. */
static bool check_claim(const fsp_client *client, zend_object *notification, zend_string *trx_no)
{
	const zend_string *account = php_faspay_property_text(notification, "virtualAccount");
	const zend_string *claimed = php_faspay_property_text(notification, "trxNo");
	fsp_error error = {0};

	if (EG(exception)) {
		return false;
	}
	if (!fsp_view_equals(php_faspay_view(account), fsp_client_identity(client, FSP_SENDME_VIRTUAL_ACCOUNT))) {
		fsp_fail(&error, FSP_ERROR_SIGNATURE, "other_merchant",
			"the notification is about the virtual account of another merchant: confirm it with that merchant's client");
	} else if (!zend_string_equals(claimed, trx_no)) {
		fsp_fail(&error, FSP_ERROR_SIGNATURE, "other_transaction",
			"the notification is about another payout than trxNo: pass the number that you stored");
	} else {
		return true;
	}
	php_faspay_throw(&error, NULL, "confirm", NULL);
	return false;
}

/* What confirm() does once its client can be used. */
static void confirm(
	zval *return_value, zval *self, zend_object *notification, zend_object *expected, zend_string *trx_no)
{
	char shown[FSP_PRINTABLE_SIZE], what[FSP_PRINTABLE_SIZE + 10];
	zend_object *status;
	zval *amount;

	if (!php_faspay_check_expected(expected, false)
			|| !check_claim(php_faspay_client_of(Z_OBJ_P(self))->client, notification, trx_no)) {
		return;
	}
	status = ask(self, trx_no, NULL);
	if (status == NULL) {
		return;
	}
	amount = php_faspay_property(status, "amount");
	if (!php_faspay_is_case(status, "status", "Succeeded") || php_faspay_is_amount(amount, expected)) {
		RETURN_OBJ(status);
	}
	snprintf(what, sizeof(what), "payout %s", fsp_printable(php_faspay_view(trx_no), shown));
	php_faspay_throw_amount_mismatch(what, expected, amount, false, status);
}

ZEND_METHOD(Faspay_SendMe, confirm)
{
	zend_object *notification, *expected;
	zend_string *trx_no;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_OBJ_OF_CLASS(notification, php_faspay_sendme.notification.ce)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
		Z_PARAM_STR(trx_no)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_usable(php_faspay_client_of(Z_OBJ_P(ZEND_THIS)))) {
		confirm(return_value, ZEND_THIS, notification, expected, trx_no);
		php_faspay_about_order(trx_no);
	}
}
