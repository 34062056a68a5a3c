/* Inquiry, capture, void and refund (6).
 * Section numbers are those of docs/protocol/credit-card.md. */
#include "rows.h"

#define AMOUNT_ROW(ROW, P, position, name, property_name, needed) \
	ROW(P##_##position, name, .property = property_name, .type = FSP_TYPE_MONEY, .presence = needed, \
		.unit = FSP_UNIT_DECIMAL, .codes = &fsp_card_currencies)

#define ADDITIONAL_ROWS(ROW, P, transaction) \
	FSP_CARD_TABLE_ROW(ROW, P, TRANSACTIONTYPE, "TRANSACTIONTYPE", transaction) \
	FSP_CARD_TABLE_ROW(ROW, P, RESPONSE_TYPE, "RESPONSE_TYPE", "3") \
	FSP_CARD_MERCHANT_ROW(ROW, P) \
	FSP_CARD_TABLE_ROW(ROW, P, PAYMENT_METHOD, "PAYMENT_METHOD", "1") \
	FSP_CARD_ORDER_ROW(ROW, P, "orderId") \
	AMOUNT_ROW(ROW, P, AMOUNT, "AMOUNT", "amount", FSP_REQUIRED) \
	FSP_CARD_SIGNATURE_ROW(ROW, P)

#define TRANSACTION_ROW(ROW, P, needed) \
	ROW(P##_TRANSACTION_ID, "TRANSACTIONID", .property = "transactionId", .type = FSP_TYPE_LINE, .presence = needed, \
		.maximum = 40, .forbidden = "#")

#define ADDITIONAL_ANSWER \
	.method = "POST", .path = {"/payment/api", "/payment/api"}, \
	.request_encoding = FSP_ENCODING_FORM, .answer_encoding = FSP_ENCODING_PAIRS, \
	.answer_signature = { \
		.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TXN_STATUS"}, \
	}

#define STATUS_REQUEST_ROWS(ROW) \
	ADDITIONAL_ROWS(ROW, STATUS_REQUEST, "4") \
	TRANSACTION_ROW(ROW, STATUS_REQUEST, FSP_OPTIONAL) \
	ROW(STATUS_REQUEST_SIGNED_ID, "signed_id", .type = FSP_TYPE_VERBATIM, .unsent = true)
FSP_TABLE(status_request, STATUS_REQUEST);

#define CAPTURE_REQUEST_ROWS(ROW) \
	ADDITIONAL_ROWS(ROW, CAPTURE_REQUEST, "2") \
	TRANSACTION_ROW(ROW, CAPTURE_REQUEST, FSP_REQUIRED)
FSP_TABLE(capture_request, CAPTURE_REQUEST);

#define VOID_REQUEST_ROWS(ROW) \
	ADDITIONAL_ROWS(ROW, VOID_REQUEST, "10") \
	TRANSACTION_ROW(ROW, VOID_REQUEST, FSP_REQUIRED)
FSP_TABLE(void_request, VOID_REQUEST);

#define REFUND_REQUEST_ROWS(ROW) \
	ADDITIONAL_ROWS(ROW, REFUND_REQUEST, "11") \
	TRANSACTION_ROW(ROW, REFUND_REQUEST, FSP_REQUIRED) \
	AMOUNT_ROW(ROW, REFUND_REQUEST, REFUND, "REFUND_AMOUNT", "refund", FSP_REQUIRED)
FSP_TABLE(refund_request, REFUND_REQUEST);

static void complete_status(fsp_call *call)
{
	const fsp_slot *id = fsp_call_value(call, "TRANSACTIONID");

	*fsp_call_value(call, "signed_id") = id->present ? *id : (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("0")};
}

static void validate_additional(fsp_call *call)
{
	fsp_call_require_positive(call, "AMOUNT");
}

static void validate_refund(fsp_call *call)
{
	const fsp_slot *amount = fsp_call_value(call, "AMOUNT"), *refund = fsp_call_value(call, "REFUND_AMOUNT");

	fsp_call_require_positive(call, "AMOUNT");
	fsp_call_require_positive(call, "REFUND_AMOUNT");
	if (!amount->present || !refund->present) {
		return;
	}
	if (strcmp(amount->currency, refund->currency) != 0) {
		fsp_call_violation(call, "REFUND_AMOUNT", NULL, "currency", NULL, "must be in %s like the payment, not in %s",
			amount->currency, refund->currency);
	} else if (refund->number > amount->number) {
		fsp_call_violation(call, "REFUND_AMOUNT", NULL, "range", NULL, "must not be more than the payment's amount");
	}
}

const fsp_operation fsp_card_status = {
	.name = "status", ADDITIONAL_ANSWER, .request = status_request, .answer = fsp_card_result_fields,
	.repeatable = true,
	.signatures = {{
		.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "signed_id"},
	}},
	.not_found_code = "5533", .not_found_without = "TRANSACTIONID",
	.complete = complete_status, .validate = validate_additional, .inspect = fsp_card_inspect_answer,
};

/* 6.2 to 6.4: the answer is about this attempt. With the status E the payment's own status stays as it was. */
#define ATTEMPT_ROWS(ROW, P) \
	/* The status has no property, because it is not the payment's. */ \
	FSP_CARD_HEAD_ROWS(ROW, P, "statusCode", NULL) \
	ROW(P##_BANK_CODE, "BANK_RES_CODE", .property = "bankCode", .type = FSP_TYPE_LINE) \
	ROW(P##_BANK_MESSAGE, "BANK_RES_MSG", .property = "bankMessage", .type = FSP_TYPE_LINE) \
	ROW(P##_REFUNDED_TOTAL, "TOTAL_REFUND_AMOUNT", .property = "refundedTotal", .type = FSP_TYPE_MONEY, \
		.unit = FSP_UNIT_DECIMAL, .currency = "CURRENCYCODE")

#define CAPTURE_ROWS(ROW) \
	ATTEMPT_ROWS(ROW, CAPTURE) \
	ROW(CAPTURE_PERFORMED_AT, "CAPTURE_DATE", .property = "performedAt", .type = FSP_TYPE_TIME_DAY_FIRST)
FSP_SHARED_TABLE(fsp_card_capture_answer, CAPTURE);

#define VOID_ROWS(ROW) \
	ATTEMPT_ROWS(ROW, VOID) \
	ROW(VOID_PERFORMED_AT, "TRANDATE", .property = "performedAt", .type = FSP_TYPE_TIME_DAY_FIRST)
FSP_SHARED_TABLE(fsp_card_void_answer, VOID);

#define REFUND_ROWS(ROW) \
	ATTEMPT_ROWS(ROW, REFUND) \
	ROW(REFUND_REFUND_AMOUNT, "REFUND_AMOUNT", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL, \
		.currency = "CURRENCYCODE") \
	ROW(REFUND_PERFORMED_AT, "REFUND_DATE", .property = "performedAt", .type = FSP_TYPE_TIME_DAY_FIRST)
FSP_TABLE(refund_answer, REFUND);

/* What reads these answers knows their head by the positions of RESULT. */
FSP_SAME_POSITION(CAPTURE_PAYMENT_METHOD, RESULT_PAYMENT_METHOD);
FSP_SAME_POSITION(CAPTURE_TRANSACTION_ID, RESULT_TRANSACTION_ID);
FSP_SAME_POSITION(VOID_PAYMENT_METHOD, RESULT_PAYMENT_METHOD);
FSP_SAME_POSITION(VOID_TRANSACTION_ID, RESULT_TRANSACTION_ID);
FSP_SAME_POSITION(REFUND_PAYMENT_METHOD, RESULT_PAYMENT_METHOD);
FSP_SAME_POSITION(REFUND_TRANSACTION_ID, RESULT_TRANSACTION_ID);

/* An answer that claims success must not contradict itself: the signature covers neither the transaction nor the
 * refunded amount, and a refund's status is the same before and after. */
static fsp_result inspect_attempt(fsp_call *call)
{
	const fsp_slot *asked = fsp_call_value(call, "REFUND_AMOUNT"), *refunded = fsp_call_answer(call, "REFUND_AMOUNT"),
		*total = fsp_call_answer(call, "TOTAL_REFUND_AMOUNT");
	fsp_view id = call->answer[RESULT_TRANSACTION_ID].text;
	fsp_result result = fsp_card_inspect_answer(call);

	if (result != FSP_OK || !fsp_card_succeeded(call)) {
		return result;
	}
	if ((id.data != NULL && !fsp_view_equals_nocase(id, fsp_call_value(call, "TRANSACTIONID")->text))
			|| (asked != NULL && refunded->present && refunded->number != asked->number)
			|| (asked != NULL && total->present && total->number < asked->number)) {
		return fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "contradiction",
			"the gateway's answer claims success, but names another transaction or amount than was asked for");
	}
	return FSP_OK;
}

#define ATTEMPT ADDITIONAL_ANSWER, .inspect = inspect_attempt, \
	.signatures = {{ \
		.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TRANSACTIONID"}, \
	}}

const char *const fsp_card_captured[] = {"C", NULL}, *const fsp_card_voided[] = {"V", NULL};
static const char *const refunded[] = {"C", "S", NULL};

const fsp_operation fsp_card_capture = {
	.name = "capture", ATTEMPT, .request = capture_request, .answer = fsp_card_capture_answer,
	.done_codes = fsp_card_captured,
	.validate = validate_additional,
};

const fsp_operation fsp_card_void = {
	.name = "void", ATTEMPT, .request = void_request, .answer = fsp_card_void_answer, .done_codes = fsp_card_voided,
	.validate = validate_additional,
};

const fsp_operation fsp_card_refund = {
	.name = "refund", ATTEMPT, .request = refund_request, .answer = refund_answer, .done_codes = refunded,
	.validate = validate_refund,
};

bool fsp_card_succeeded(const fsp_call *call)
{
	fsp_view status = call->answer[RESULT_STATUS_CODE].text, error = call->answer[RESULT_ERROR_CODE].text;

	/* Where the documents show no signature, they show no error code either: it may then be absent. */
	if (call->operation->answer_signature.scheme == NULL ? error.data != NULL && !fsp_view_is(error, "0")
			: !call->authentic || !fsp_view_is(error, "0")) {
		return false;
	}
	return fsp_lists_code(call->operation->done_codes, status);
}
