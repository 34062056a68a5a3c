/* The notification of a payout's state (10). Section numbers are those of docs/protocol/sendme.md. */
#include "rows.h"

#define MESSAGE_ROWS(ROW) \
	ROW(MESSAGE_REQUEST, "request", .property = "request", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_VIRTUAL_ACCOUNT, "virtual_account", .property = "virtualAccount", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(MESSAGE_VA_NAME, "va_name", .property = "vaName", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_BENEFICIARY_VA, "beneficiary_virtual_account", .property = "beneficiaryVa", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_ACCOUNT_NO, "beneficiary_account", .property = "accountNo", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_NAME, "beneficiary_name", .property = "name", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_TRX_NO, "trx_no", .property = "trxNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(MESSAGE_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_DATE, "trx_date", .property = "date", .type = FSP_TYPE_TIME) \
	ROW(MESSAGE_AMOUNT, "trx_amount", .property = "amount", .type = FSP_TYPE_MONEY) \
	ROW(MESSAGE_DESCRIPTION, "trx_desc", .property = "description", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_STATUS, "trx_status", .property = "status", .type = FSP_TYPE_ENUM, .codes = &fsp_sendme_statuses, \
		.presence = FSP_REQUIRED) \
	ROW(MESSAGE_STATUS_CODE, "trx_status", .property = "statusCode", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_CHANGED_AT, "trx_status_date", .property = "changedAt", .type = FSP_TYPE_TIME) \
	ROW(MESSAGE_REFERENCE, "trx_reff", .property = "reference", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_BANK_CODE, "bank_code", .property = "bankCode", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_BANK_NAME, "bank_name", .property = "bankName", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_BANK_RESPONSE_CODE, "bank_response_code", .property = "bankResponseCode", .type = FSP_TYPE_LINE) \
	ROW(MESSAGE_BANK_RESPONSE_TEXT, "bank_response_msg", .property = "bankResponseText", .type = FSP_TYPE_LINE)
FSP_TABLE(message, MESSAGE);

/* The documents do not say what the gateway expects; others send nothing. */
static const fsp_field reply[] = {
	{FSP_WIRE("response_code"), .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "00"},
	{FSP_WIRE("response_desc"), .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "Success"},
	FSP_END_ROW,
};

const fsp_callback fsp_sendme_notification = {
	.name = "notification", FSP_ROWS(message), .signature = {.scheme = &fsp_scheme_sendme},
	.merchant_field = "virtual_account", .reply = reply,
};
