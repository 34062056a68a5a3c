/* Faspay\Snap: messages that arrive. */
#include "snap.h"
#include "../build.h"
#include "../client.h"
#include "../fill.h"
#include "../money.h"
#include "../objects.h"
#include "../received.h"
#include "../text.h"
#include "../throw.h"
#include "ext/date/php_date.h"
#include "zend_enum.h"

/* ------------------------------------------------------------------ verification */

/* NULL: of a message that was not selected, for which none is needed. */
static const php_faspay_binding *binding_of(const fsp_callback *callback)
{
	if (callback == &fsp_snap_va_inquiry) {
		return &php_faspay_snap.inquiry;
	}
	for (size_t i = 0; i < PHP_FASPAY_SNAP_KINDS; i++) {
		if (php_faspay_snap.notification[i].fields == callback->fields) {
			return &php_faspay_snap.notification[i];
		}
	}
	return NULL;
}

static void verify(zval *return_value, zval *self, fsp_inbound *inbound, HashTable *headers, bool inquiry)
{
	fsp_received received;

	if (php_faspay_receive(&received, self, &fsp_snap_arrival)) {
		fsp_result result = php_faspay_read_headers(received.arena, headers, inbound)
			? fsp_received_read(&received, inbound)
			: fsp_out_of_memory(&received.error);
		zend_object *message;

		result = result == FSP_OK ? fsp_snap_select(&received, inquiry) : result;
		message = php_faspay_verified(&received, result, binding_of(received.callback), NULL);
		if (message != NULL) {
			php_faspay_set_rest(message);
			RETVAL_OBJ(message);
		}
	}
	fsp_received_free(&received);
}

/* The whole of a method (string $body, array $headers, ?string $requestPath, ?\DateTimeInterface $receivedAt). */
static void parse_and_verify(INTERNAL_FUNCTION_PARAMETERS, bool inquiry)
{
	fsp_inbound inbound = {.method = FSP_LITERAL_VIEW("POST")};
	zend_string *body, *path = NULL;
	zend_object *received_at = NULL;
	HashTable *headers;
	fsp_slot time;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_STR(body)
		Z_PARAM_ARRAY_HT(headers)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(path)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(received_at, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (received_at != NULL && !php_faspay_time_slot(&time, received_at)) {
		return;
	}
	inbound.body = php_faspay_view(body);
	inbound.path = php_faspay_view(path);
	inbound.received_at = received_at != NULL ? time.number : fsp_wall_seconds();
	verify(return_value, ZEND_THIS, &inbound, headers, inquiry);
}

ZEND_METHOD(Faspay_Snap, verifyVaInquiry)
{
	parse_and_verify(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

ZEND_METHOD(Faspay_Snap, verifyNotification)
{
	parse_and_verify(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(Faspay_Snap, messageKind)
{
	static const char *const names[] = {
		[FSP_SNAP_UNKNOWN] = "Unknown",
		[FSP_SNAP_VA_INQUIRY] = "VaInquiry",
		[FSP_SNAP_VA_PAYMENT] = "Notification",
		[FSP_SNAP_QR] = "Notification",
		[FSP_SNAP_DEBIT] = "Notification",
		[FSP_SNAP_LEGACY_DEBIT] = "LegacyDebit",
	};
	fsp_snap_kind kind;
	zend_string *body;
	HashTable *headers;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(body)
		Z_PARAM_ARRAY_HT(headers)
	ZEND_PARSE_PARAMETERS_END();
	(void)headers;
	if (fsp_snap_kind_of(php_faspay_view(body), FSP_NO_VIEW, &kind) != FSP_OK) {
		php_faspay_throw_out_of_memory();
		return;
	}
	RETVAL_OBJ_COPY(zend_enum_get_case_cstr(php_faspay_ce_snap_message_kind, names[kind]));
}

/* ------------------------------------------------------------------ what a notification says */

static bool is_paid(zend_object *notification)
{
	return php_faspay_is_case(notification, "status", "Paid")
		&& Z_TYPE_P(php_faspay_property(notification, "own")) == IS_TRUE;
}

ZEND_METHOD(Faspay_Snap_Notification, claimsPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_case(Z_OBJ_P(ZEND_THIS), "status", "Paid"));
}

ZEND_METHOD(Faspay_Snap_Notification, isPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(is_paid(Z_OBJ_P(ZEND_THIS)));
}

ZEND_METHOD(Faspay_Snap_Notification, isPaidExactly)
{
	zend_object *expected;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_BOOL(is_paid(Z_OBJ_P(ZEND_THIS))
		&& php_faspay_is_amount(php_faspay_property(Z_OBJ_P(ZEND_THIS), "amount"), expected));
}
