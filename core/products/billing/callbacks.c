/* The callback about a payment (8).
 * Section numbers are those of docs/protocol/billing.md. */
#include "rows.h"

/* An empty text counts as absent. Otherwise the signature of the list of invoices would verify an empty number. */
#define NOTIFICATION_ROWS(ROW) \
	ROW(NOTIFICATION_BILLING_ID, "billing_id", .property = "billingId", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED) \
	ROW(NOTIFICATION_SERVICE_ID, "service_id", .property = "serviceId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(NOTIFICATION_TRANSACTION_NO, "transaction_number", .property = "transactionNo", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED) \
	TOTAL_ROW(ROW, NOTIFICATION) \
	ROW(NOTIFICATION_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	STATUS_ROWS_OF(ROW, NOTIFICATION, "billing_status") \
	ROW(NOTIFICATION_PAYMENT_ID, "payment_id", .property = "paymentId", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_PAYMENT_AMOUNT, "payment_amount", .property = "paymentAmount", .type = FSP_TYPE_MONEY, \
		.unit = FSP_UNIT_RUPIAH) \
	ROW(NOTIFICATION_PAYMENT_METHOD, "payment_method", .property = "paymentMethod", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_PAID_AT, "payment_date", .property = "paidAt", .type = FSP_TYPE_TIME)
FSP_TABLE(notification_fields, NOTIFICATION);

/* The documents show no reply. This one is written like Billing's own answers. */
#define NOTIFICATION_REPLY_ROWS(ROW) \
	ROW(NOTIFICATION_REPLY_CODE, "response_code", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "00") \
	ROW(NOTIFICATION_REPLY_TEXT, "response_message", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "Success")
FSP_TABLE(notification_reply, NOTIFICATION_REPLY);

const fsp_callback fsp_billing_notification = {
	.name = "notification", FSP_ROWS(notification_fields),
	.signature = {.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"transaction_number"}},
	.merchant_field = "service_id", .reply = notification_reply, .root = "faspay",
};
