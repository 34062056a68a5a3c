/* The inquiry (8).
 * Section numbers are those of docs/protocol/debit.md. */
#include "rows.h"

#define STATUS_REQUEST_ROWS(ROW) \
	REQUEST_ROW(ROW, STATUS_REQUEST, "Inquiry Payment Status") \
	TRX_ID_ROW(ROW, STATUS_REQUEST) \
	MERCHANT_ID_ROW(ROW, STATUS_REQUEST) \
	BILL_NO_ROW(ROW, STATUS_REQUEST) \
	SIGNATURE_ROW(ROW, STATUS_REQUEST)
FSP_TABLE(status_request, STATUS_REQUEST);

#define STATUS_ROWS(ROW) \
	ROW(STATUS_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.echo = "trx_id") \
	ROW(STATUS_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.echo = "bill_no") \
	MERCHANT_ID_ECHO_ROW(ROW, STATUS) \
	ROW(STATUS_STATUS_CODE, "payment_status_code", .property = "statusCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 1) \
	ROW(STATUS_STATUS, "payment_status_code", .property = "status", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_debit_payment_statuses) \
	ROW(STATUS_STATUS_TEXT, "payment_status_desc", .property = "statusText", .type = FSP_TYPE_LINE) \
	ROW(STATUS_PAID_AT, "payment_date", .property = "paidAt", .type = FSP_TYPE_TIME) \
	ROW(STATUS_REFERENCE, "payment_reff", .property = "reference", .type = FSP_TYPE_LINE) \
	ROW(STATUS_TOTAL, "payment_total", .property = "total", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH)
FSP_TABLE(status_answer, STATUS);

static fsp_result inspect_status(fsp_call *call)
{
	if (!call->found) {
		call->answer[STATUS_TRX_ID] = *fsp_call_value(call, "trx_id");
		call->answer[STATUS_BILL_NO] = *fsp_call_value(call, "bill_no");
		/* Whatever else such an answer contains, it must not read as the state of a payment. */
		call->answer[STATUS_STATUS] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("NotFound")};
	}
	return FSP_OK;
}

const fsp_operation fsp_debit_status = {
	.name = "status", .method = "POST", .base_url = {FSP_DEBIT_HOSTS}, .path = {"/cvr/100004/10", "/cvr/100004/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = status_request, .answer = status_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no"}}}, .repeatable = true,
	.not_found_code = "14", .inspect = inspect_status,
};
