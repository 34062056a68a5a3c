/* Bills of others: inquired, and paid from the merchant's own balance. Section numbers are those of
 * docs/protocol/snap.md. */
#include "rows.h"

#define SERVICE_ID_LENGTH 8

static const fsp_code type_codes[] = {
	{"C", "Closed"},
	{"O", "Open"},
	{"I", "Partial"},
	{"M", "Minimum"},
	{"L", "Maximum"},
	{"N", "OpenMinimum"},
	{"X", "OpenMaximum"},
	{NULL, "Unknown"},
};
static const fsp_code_table types = {"Faspay\\SnapDisbursement\\BillType", type_codes};

/* ------------------------------------------------------------------ numbers */

/* The same positions in both requests. */
enum { BILL_PARTNER_REFERENCE_NO, BILL_SERVICE_ID, BILL_CUSTOMER_NO, BILL_ACCOUNT_NO };

#define BILL_NUMBER_ROWS(ROW, P) \
	FSP_PAYOUT_REFERENCE_ROW(ROW, P##_PARTNER_REFERENCE_NO, "partnerReferenceNo") \
	FSP_SNAP_NUMBER_ROWS(ROW, P)

static fsp_slot joined(fsp_call *call, fsp_view padding, fsp_view first, fsp_view second)
{
	fsp_buffer text;

	fsp_buffer_init_in(&text, call->arena, padding.length + first.length + second.length);
	fsp_buffer_append_view(&text, padding);
	fsp_buffer_append_view(&text, first);
	fsp_buffer_append_view(&text, second);
	return (fsp_slot){.present = text.failed == FSP_OK, .text = fsp_buffer_view(&text)};
}

/* Whoever has the first two parts has the third, which has no blanks. */
static void complete_number(fsp_call *call)
{
	fsp_slot *values = call->values;

	if (!values[BILL_ACCOUNT_NO].present && values[BILL_SERVICE_ID].present && values[BILL_CUSTOMER_NO].present) {
		values[BILL_ACCOUNT_NO] = joined(
			call, FSP_NO_VIEW, fsp_snap_unpadded(values[BILL_SERVICE_ID].text), values[BILL_CUSTOMER_NO].text);
		if (!values[BILL_ACCOUNT_NO].present) {
			/* Memory ran out. The call must not be sent without its number, so it counts as violated. */
			call->violations.count++;
		}
	}
}

/* Whether the third part is the other two together. Otherwise nobody knows which bill the gateway would take. */
static bool is_whole(const fsp_slot *values)
{
	const fsp_view whole = fsp_snap_unpadded(values[BILL_ACCOUNT_NO].text);
	const fsp_view code = fsp_snap_unpadded(values[BILL_SERVICE_ID].text);
	const fsp_view rest = fsp_snap_unpadded(values[BILL_CUSTOMER_NO].text);

	return whole.length == code.length + rest.length && memcmp(whole.data, code.data, code.length) == 0
		&& memcmp(whole.data + code.length, rest.data, rest.length) == 0;
}

static void validate_number(fsp_call *call)
{
	bool complete = true;

	for (size_t i = BILL_SERVICE_ID; i <= BILL_ACCOUNT_NO; i++) {
		const fsp_view digits = fsp_snap_unpadded(call->values[i].text);

		complete = complete && call->values[i].present && digits.length > 0 && fsp_is_digits(digits);
		if (call->values[i].present && (digits.length == 0 || !fsp_is_digits(digits))) {
			fsp_call_violation(call, call->operation->request[i].wire, NULL, "format", NULL,
				"must contain only digits, before which blanks may stand");
		}
	}
	if (complete && !is_whole(call->values)) {
		fsp_call_violation(call, call->operation->request[BILL_ACCOUNT_NO].wire, NULL, "conflict", NULL,
			"must be the company code followed by the customer's number");
	}
}

/* The biller's code goes out with blanks in front. */
static fsp_result convert_number(fsp_call *call)
{
	fsp_slot *code = &call->values[BILL_SERVICE_ID];
	static const fsp_view blanks = FSP_LITERAL_VIEW("        ");

	if (code->present && code->text.length < SERVICE_ID_LENGTH) {
		*code = joined(call, (fsp_view){blanks.data, SERVICE_ID_LENGTH - code->text.length}, code->text, FSP_NO_VIEW);
		return code->present ? FSP_OK : FSP_ERROR_MEMORY;
	}
	return FSP_OK;
}

static fsp_result compare_number(fsp_call *call, const fsp_slot *answered)
{
	if (answered->present && !fsp_view_equals(fsp_snap_unpadded(answered->text),
			fsp_snap_unpadded(call->values[BILL_ACCOUNT_NO].text))) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "virtualAccountNo",
			"the gateway's answer is about another account number than was asked about");
	}
	return FSP_OK;
}

/* ------------------------------------------------------------------ inquiry (11.8) */

#define INQUIRE_ROWS(ROW) \
	BILL_NUMBER_ROWS(ROW, INQUIRE) \
	ROW(INQUIRE_BILLER_CODE, "additionalInfo.billerCode", .property = "billerCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 8, .tight = true) \
	FSP_PAYOUT_SOURCE_ROW(ROW, INQUIRE_SOURCE, "additionalInfo.sourceAccount")
FSP_TABLE(inquire_request, INQUIRE);
FSP_SAME_POSITION(INQUIRE_ACCOUNT_NO, BILL_ACCOUNT_NO);

/* What is to be paid is what was asked about: those rows are copied from the request. */
#define PAYABLE_ROWS(ROW) \
	ROW(PAYABLE_REFERENCE_NO, "#partnerReferenceNo", .property = "partnerReferenceNo", .type = FSP_TYPE_LINE) \
	ROW(PAYABLE_SERVICE_ID, "#partnerServiceId", .property = "number.partnerServiceId", .type = FSP_TYPE_LINE) \
	ROW(PAYABLE_CUSTOMER_NO, "#customerNo", .property = "number.customerNo", .type = FSP_TYPE_LINE) \
	ROW(PAYABLE_ACCOUNT_NO, "#virtualAccountNo", .property = "number.virtualAccountNo", .type = FSP_TYPE_LINE) \
	ROW(PAYABLE_BILLER_CODE, "#billerCode", .property = "billerCode", .type = FSP_TYPE_LINE) \
	ROW(PAYABLE_ANSWERED_REFERENCE_NO, "virtualAccountData.partnerReferenceNo", .alias = "partnerReferenceNo", \
		.type = FSP_TYPE_LINE, .echo = "partnerReferenceNo") \
	ROW(PAYABLE_ANSWERED_ACCOUNT_NO, "virtualAccountData.virtualAccountNo", .type = FSP_TYPE_LINE) \
	ROW(PAYABLE_ANSWERED_BILLER_CODE, "additionalInfo.billerCode", .type = FSP_TYPE_LINE, \
		.echo = "additionalInfo.billerCode") \
	ROW(PAYABLE_NAME, "virtualAccountData.virtualAccountName", .property = "name", .type = FSP_TYPE_LINE) \
	ROW(PAYABLE_TOTAL, "virtualAccountData.totalAmount", .property = "total", FSP_SNAP_AMOUNT) \
	ROW(PAYABLE_TYPE_CODE, "virtualAccountData.virtualAccountTrxType", .property = "typeCode", .type = FSP_TYPE_LINE) \
	ROW(PAYABLE_TYPE, "virtualAccountData.virtualAccountTrxType", .property = "type", .type = FSP_TYPE_ENUM, \
		.codes = &types) \
	FSP_PAYOUT_VERDICT_ROWS(ROW, PAYABLE)
FSP_TABLE(inquire_answer, PAYABLE);

static void complete_inquiry(fsp_call *call)
{
	fsp_payout_complete_reference(call);
	complete_number(call);
}

static fsp_result inspect_inquiry(fsp_call *call)
{
	fsp_slot *answer = call->answer;
	fsp_result result = fsp_payout_judge_inquiry(call, &answer[PAYABLE_STATUS_CODE], &answer[PAYABLE_STATUS_TEXT]);

	answer[PAYABLE_REFERENCE_NO] = call->values[BILL_PARTNER_REFERENCE_NO];
	answer[PAYABLE_SERVICE_ID] = call->values[BILL_SERVICE_ID];
	answer[PAYABLE_CUSTOMER_NO] = call->values[BILL_CUSTOMER_NO];
	answer[PAYABLE_ACCOUNT_NO] = call->values[BILL_ACCOUNT_NO];
	answer[PAYABLE_BILLER_CODE] = call->values[INQUIRE_BILLER_CODE];
	if (!answer[PAYABLE_TYPE].present) {
		answer[PAYABLE_TYPE] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("Unknown")};
	}
	return result == FSP_OK ? compare_number(call, &answer[PAYABLE_ANSWERED_ACCOUNT_NO]) : result;
}

const fsp_operation fsp_snap_inquire_bill = {
	.name = "inquireBill", FSP_SNAP_CALL, FSP_SNAP_PATH("/account/v1.0/transfer-va/inquiry-intrabank"),
	.request = inquire_request, .answer = inquire_answer, .repeatable = true, .complete = complete_inquiry,
	.validate = validate_number, .convert = convert_number, .inspect = inspect_inquiry,
};

/* ------------------------------------------------------------------ payment (11.9) */

#define PAY_ROWS(ROW) \
	BILL_NUMBER_ROWS(ROW, PAY) \
	ROW(PAY_NAME, "virtualAccountName", .property = "name", .type = FSP_TYPE_LINE, .maximum = 255) \
	FSP_PAYOUT_SOURCE_ROW(ROW, PAY_SOURCE, "sourceAccount") \
	ROW(PAY_AMOUNT, "paidAmount", .property = "amount", .presence = FSP_REQUIRED, FSP_SNAP_AMOUNT) \
	ROW(PAY_AT, "trxDateTime", .type = FSP_TYPE_LINE) \
	ROW(PAY_BILLER_CODE, "additionalInfo.billerCode", .property = "billerCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 8, .tight = true) \
	ROW(PAY_EXECUTE_AT, "additionalInfo.instructDate", .property = "executeAt", .type = FSP_TYPE_TIME_ISO, \
		.presence = FSP_BLANK) \
	ROW(PAY_CALLBACK_URL, "additionalInfo.callbackUrl", .property = "callbackUrl", .type = FSP_TYPE_URL, \
		.maximum = 255)
FSP_TABLE(pay_request, PAY);
FSP_SAME_POSITION(PAY_ACCOUNT_NO, BILL_ACCOUNT_NO);

/* Of a verdict the documents say, where an account is inquired, that 1 is success. Of a state 1 says that the payout
 * has only begun. */
static const fsp_code verdict_codes[] = {
	{"1", "Succeeded"},
	{"00", "Succeeded"},
	{"01", "Pending"},
	{"02", "Pending"},
	{"03", "Pending"},
	{"04", "Reversed"},
	{"05", "Failed"},
	{"06", "Failed"},
	{NULL, "Unknown"},
};
static const fsp_code_table verdicts = {"Faspay\\PayoutStatus", verdict_codes};

#define PAID_ROWS(ROW) \
	ROW(PAID_REFERENCE_NO, "virtualAccountData.referenceNo", .alias = "referenceNo", .property = "referenceNo", \
		.type = FSP_TYPE_LINE) \
	ROW(PAID_PARTNER_REFERENCE_NO, "virtualAccountData.partnerReferenceNo", .alias = "partnerReferenceNo", \
		.property = "partnerReferenceNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.echo = "partnerReferenceNo") \
	ROW(PAID_STATUS_CODE, "additionalInfo.status", .property = "statusCode", .type = FSP_TYPE_LINE) \
	ROW(PAID_STATUS, "additionalInfo.status", .property = "status", .type = FSP_TYPE_ENUM, .codes = &verdicts) \
	ROW(PAID_STATE_CODE, "additionalInfo.latestTransactionStatus", .type = FSP_TYPE_LINE) \
	ROW(PAID_STATE, "additionalInfo.latestTransactionStatus", .type = FSP_TYPE_ENUM, .codes = &fsp_payout_statuses) \
	ROW(PAID_STATUS_TEXT, "additionalInfo.message", .alias = "additionalInfo.transactionStatusDesc", \
		.property = "statusText", .type = FSP_TYPE_TEXT) \
	ROW(PAID_AMOUNT, "virtualAccountData.paidAmount", .property = "amount", FSP_SNAP_AMOUNT) \
	ROW(PAID_ACCOUNT_NO, "virtualAccountData.virtualAccountNo", .type = FSP_TYPE_LINE)
FSP_TABLE(pay_answer, PAID);

/* This time has no offset. Without memory for it the request cannot be built anyway. */
static void complete_payment(fsp_call *call)
{
	char *at = fsp_arena_take(call->arena, 20);

	complete_number(call);
	if (at == NULL || !fsp_time_format(call->now, at)) {
		call->violations.count++;
		return;
	}
	at[10] = 'T';
	call->values[PAY_AT] = (fsp_slot){.present = true, .text = fsp_view_of(at)};
}

static void validate_payment(fsp_call *call)
{
	validate_number(call);
	fsp_call_require_positive(call, "paidAmount");
	fsp_payout_validate_time(call, "additionalInfo.instructDate");
}

static fsp_result inspect_payment(fsp_call *call)
{
	fsp_slot *answer = call->answer;
	const bool refused = answer[PAID_STATUS].present && !fsp_view_is(answer[PAID_STATUS].text, "Succeeded");
	fsp_result result = compare_number(call, &answer[PAID_ACCOUNT_NO]);

	/* The state says more than the verdict. A bill that only one of them calls paid may not be. */
	if (answer[PAID_STATE_CODE].present && !(refused && fsp_view_is(answer[PAID_STATE].text, "Succeeded"))) {
		answer[PAID_STATUS_CODE] = answer[PAID_STATE_CODE];
		answer[PAID_STATUS] = answer[PAID_STATE];
	}
	fsp_payout_read_state(call, &answer[PAID_STATUS_CODE], &answer[PAID_STATUS]);
	return result == FSP_OK ? fsp_snap_compare_amount(call, "virtualAccountData.paidAmount", "paidAmount") : result;
}

const fsp_operation fsp_snap_pay_bill = {
	.name = "payBill", FSP_SNAP_CALL, FSP_SNAP_PATH("/account/v1.0/transfer-va/payment-intrabank"),
	.request = pay_request, .answer = pay_answer, .nestable = true, .complete = complete_payment,
	.validate = validate_payment, .convert = convert_number, .inspect = inspect_payment,
};
