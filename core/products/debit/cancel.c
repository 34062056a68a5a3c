/* Cancelling a payment (9).
 * Section numbers are those of docs/protocol/debit.md. */
#include "rows.h"

#define CANCEL_ROWS(ROW) \
	REQUEST_ROW(ROW, CANCEL, "Canceling Payment") \
	TRX_ID_ROW(ROW, CANCEL) \
	MERCHANT_ID_ROW(ROW, CANCEL) \
	MERCHANT_ROW(ROW, CANCEL) \
	BILL_NO_ROW(ROW, CANCEL) \
	ROW(CANCEL_REASON, "payment_cancel", .property = "reason", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 50) \
	SIGNATURE_ROW(ROW, CANCEL)
FSP_TABLE(cancel_request, CANCEL);

#define CANCELLATION_ROWS(ROW) \
	ROW(CANCELLATION_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.echo = "trx_id") \
	ROW(CANCELLATION_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.echo = "bill_no") \
	MERCHANT_ID_ECHO_ROW(ROW, CANCELLATION) \
	ROW(CANCELLATION_STATUS_CODE, "payment_status_code", .property = "statusCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 1) \
	ROW(CANCELLATION_STATUS, "payment_status_code", .property = "status", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_debit_payment_statuses) \
	ROW(CANCELLATION_STATUS_TEXT, "payment_status_desc", .property = "statusText", .type = FSP_TYPE_LINE) \
	ROW(CANCELLATION_CANCELLED_AT, "payment_cancel_date", .property = "cancelledAt", .type = FSP_TYPE_TIME) \
	ROW(CANCELLATION_REASON, "payment_cancel", .alias = "payment_cancel_msg", .property = "reason", \
		.type = FSP_TYPE_LINE)
FSP_TABLE(cancel_answer, CANCELLATION);

static fsp_result inspect_cancellation(fsp_call *call)
{
	if (fsp_view_is(fsp_call_answer(call, "payment_status_code")->text, "2")) {
		return fsp_fail(&call->error, FSP_ERROR_MALFORMED, "contradiction",
			"the gateway's answer says cancelled and paid at once: ask status()");
	}
	return FSP_OK;
}

const fsp_operation fsp_debit_cancel = {
	.name = "cancel", .method = "POST", .path = {"/cvr/100005/10", "/cvr/100005/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = cancel_request, .answer = cancel_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no"}}},
	.inspect = inspect_cancellation,
};
