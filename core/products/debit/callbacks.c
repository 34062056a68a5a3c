/* The payment notification and the shopper's return (10.1, 10.2).
 * Section numbers are those of docs/protocol/debit.md. */
#include "rows.h"

/* In the order of the gateway's messages. */
#define NOTIFICATION_ROWS(ROW) \
	ROW(NOTIFICATION_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(NOTIFICATION_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(NOTIFICATION_MERCHANT_NAME, "merchant", .property = "merchantName", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(NOTIFICATION_REFERENCE, "payment_reff", .property = "reference", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_PAID_AT, "payment_date", .property = "paidAt", .type = FSP_TYPE_TIME) \
	ROW(NOTIFICATION_STATUS_CODE, "payment_status_code", .property = "statusCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 1) \
	ROW(NOTIFICATION_STATUS, "payment_status_code", .property = "status", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_debit_payment_statuses) \
	ROW(NOTIFICATION_STATUS_TEXT, "payment_status_desc", .property = "statusText", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_BILL_TOTAL, "bill_total", .property = "billTotal", .type = FSP_TYPE_MONEY, \
		.unit = FSP_UNIT_RUPIAH) \
	ROW(NOTIFICATION_PAYMENT_TOTAL, "payment_total", .property = "paymentTotal", .type = FSP_TYPE_MONEY, \
		.unit = FSP_UNIT_RUPIAH) \
	ROW(NOTIFICATION_CHANNEL_CODE, "payment_channel_uid", .property = "channelCode", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_CHANNEL, "payment_channel_uid", .property = "channel", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_debit_channel_codes) \
	ROW(NOTIFICATION_CHANNEL_NAME, "payment_channel", .property = "channelName", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED)
FSP_TABLE(notification_fields, NOTIFICATION);

#define NOTIFICATION_REPLY_ROWS(ROW) \
	ROW(NOTIFICATION_REPLY_RESPONSE, "response", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "Payment Notification") \
	ROW(NOTIFICATION_REPLY_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_VERBATIM, .presence = FSP_BLANK) \
	ROW(NOTIFICATION_REPLY_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_VERBATIM, \
		.presence = FSP_BLANK) \
	ROW(NOTIFICATION_REPLY_MERCHANT_NAME, "merchant", .property = "merchantName", .type = FSP_TYPE_VERBATIM) \
	ROW(NOTIFICATION_REPLY_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_VERBATIM, \
		.presence = FSP_BLANK) \
	ROW(NOTIFICATION_REPLY_CODE, "response_code", .property = "code", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .minimum = 2, .maximum = 2) \
	ROW(NOTIFICATION_REPLY_DESCRIPTION, "response_desc", .property = "description", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 50) \
	ROW(NOTIFICATION_REPLY_DATE, "response_date", .property = "date", .type = FSP_TYPE_TIME, \
		.presence = FSP_REQUIRED)
FSP_TABLE(notification_reply, NOTIFICATION_REPLY);

const fsp_callback fsp_debit_notification = {
	.name = "notification", FSP_ROWS(notification_fields),
	.signature = {.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no", "payment_status_code"}},
	.merchant_field = "merchant_id",
	.reply = notification_reply, .root = "faspay",
};

#define RETURN_ROWS(ROW) \
	ROW(RETURN_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(RETURN_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(RETURN_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(RETURN_REFERENCE, "bill_ref", .alias = "bill_reff", .property = "reference", .type = FSP_TYPE_LINE) \
	ROW(RETURN_CLAIMED_STATUS_CODE, "status", .property = "claimedStatusCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 1) \
	ROW(RETURN_CLAIMED_STATUS, "status", .property = "claimedStatus", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_debit_payment_statuses) \
	ROW(RETURN_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED)
FSP_TABLE(return_fields, RETURN);

const fsp_callback fsp_debit_return = {
	.name = "return", FSP_ROWS(return_fields),
	.signature = {.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no", "status"}},
	.merchant_field = "merchant_id",
};
