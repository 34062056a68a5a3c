/* The inquiry and the cancellation of a bill (5, 6).
 * Section numbers are those of docs/protocol/billing.md. */
#include "rows.h"

#define STATUS_REQUEST_ROWS(ROW) \
	SERVICE_ID_ROW(ROW, STATUS_REQUEST) \
	ROW(STATUS_REQUEST_BILLING_ID, "billing_id", .property = "billingId", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .hint = "must contain only the digits 0 to 9: it is what create() returned") \
	TRANSACTION_NO_ROW(ROW, STATUS_REQUEST) \
	SIGNATURE_ROW(ROW, STATUS_REQUEST)
FSP_TABLE(status_request, STATUS_REQUEST);

#define PAYMENT_ROWS(ROW) \
	ROW(PAYMENT_ID, "payment_id", .property = "id", .type = FSP_TYPE_LINE) \
	ROW(PAYMENT_PAID_AT, "payment_date", .property = "paidAt", .type = FSP_TYPE_TIME) \
	ROW(PAYMENT_AMOUNT, "payment_nominal", .property = "amount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH)
FSP_TABLE(payment_fields, PAYMENT);

#define STATUS_ROWS(ROW) \
	BILLING_ID_ANSWER_ROW(ROW, STATUS) \
	TRANSACTION_NO_ANSWER_ROW(ROW, STATUS) \
	TOTAL_ROW(ROW, STATUS) \
	ROW(STATUS_PAYMENTS, "payment_details", .property = "payments", .type = FSP_TYPE_LIST, .fields = payment_fields) \
	/* Not on the wire: inspect_status adds the payments up. */ \
	ROW(STATUS_PAID_TOTAL, "paid_total", .property = "paidTotal", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH) \
	ROW(STATUS_DUE_AT, "billing_due_date", .property = "dueAt", .type = FSP_TYPE_TIME) \
	URL_ROW(ROW, STATUS) \
	STATUS_ROWS_OF(ROW, STATUS, "billing_status")
FSP_TABLE(status_answer, STATUS);

static bool is_listed_before(const fsp_slot *payments, size_t index)
{
	const fsp_slot *id = payments->children + index * PAYMENT_COUNT + PAYMENT_ID;

	for (size_t i = 0; id->present && i < index; i++) {
		const fsp_slot *other = payments->children + i * PAYMENT_COUNT + PAYMENT_ID;

		if (other->present && fsp_view_equals(other->text, id->text)) {
			return true;
		}
	}
	return false;
}

/* False: one of the payments has no amount or is listed twice, or the sum is too large. */
static bool add_payments(const fsp_slot *payments, int64_t *sum)
{
	*sum = 0;
	for (size_t i = 0; i < payments->count; i++) {
		const fsp_slot *amount = payments->children + i * PAYMENT_COUNT + PAYMENT_AMOUNT;

		if (!amount->present || amount->number > INT64_MAX - *sum || is_listed_before(payments, i)) {
			return false;
		}
		*sum += amount->number;
	}
	return payments->count > 0;
}

static fsp_result inspect_status(fsp_call *call)
{
	fsp_slot *paid = &call->answer[STATUS_PAID_TOTAL];

	/* Whatever the answer has under that name is not what is meant here. */
	*paid = (fsp_slot){.currency = "IDR"};
	paid->present = add_payments(&call->answer[STATUS_PAYMENTS], &paid->number);
	return FSP_OK;
}

/* A cancellation must not succeed while the answer says that the bill can still be paid, or is. */
static fsp_result inspect_cancellation(fsp_call *call)
{
	const fsp_view status = call->answer[STATUS_STATUS].text;

	if (!fsp_view_is(status, "Cancelled") && !fsp_view_is(status, "Unknown")) {
		return fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "contradiction",
			"the gateway accepted the cancellation, but says that the bill is not cancelled: ask it with status()");
	}
	return inspect_status(call);
}

#define BILL_CALL \
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON, .request = status_request, \
	.answer = status_answer, \
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"transaction_number"}}}

const fsp_operation fsp_billing_status = {
	.name = "status", .method = "GET", .path = {API "/api/inquire", API "/api/inquire"}, BILL_CALL,
	.repeatable = true, .complete = fsp_billing_complete_inquiry, .inspect = inspect_status,
};

const fsp_operation fsp_billing_cancel = {
	.name = "cancel", .method = "POST", .path = {API "/api/cancel", API "/api/cancel"}, BILL_CALL,
	.inspect = inspect_cancellation,
};
