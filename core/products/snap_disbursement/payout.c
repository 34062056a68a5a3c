/* Payouts to bank accounts and wallets, and what became of them. Section numbers are those of docs/protocol/snap.md. */
#include "rows.h"

/* A plain list: each of its texts is an address. */
static const fsp_field email_rows[] = {
	{FSP_WIRE(""), .type = FSP_TYPE_EMAIL, .maximum = 50},
	FSP_END_ROW,
};

/* Several addresses go out with commas between them. */
#define EMAIL_ROWS(ROW, P, name) \
	ROW(P##_EMAILS, "emails", .property = "emails", .type = FSP_TYPE_LIST, .fields = email_rows, .unsent = true) \
	ROW(P##_EMAIL, name, .type = FSP_TYPE_LINE)

/* An empty instructDate means now. */
#define EXECUTE_AT_ROW(ROW, P) \
	ROW(P##_EXECUTE_AT, "additionalInfo.instructDate", .property = "executeAt", .type = FSP_TYPE_TIME_ISO, \
		.presence = FSP_BLANK)

#define PURPOSE_ROWS(ROW, P) \
	ROW(P##_DESCRIPTION, "additionalInfo.transactionDescription", .property = "description", .type = FSP_TYPE_LINE, \
		.maximum = 255) \
	ROW(P##_CALLBACK_URL, "additionalInfo.callbackUrl", .property = "callbackUrl", .type = FSP_TYPE_URL, \
		.maximum = 255)

static fsp_result join_emails(fsp_call *call, const fsp_slot *list, fsp_slot *joined)
{
	fsp_buffer text;

	if (!list->present || list->count == 0) {
		return FSP_OK;
	}
	fsp_buffer_init_in(&text, call->arena, list->count * 256);
	for (size_t i = 0; i < list->count; i++) {
		if (i > 0) {
			fsp_buffer_append_char(&text, ',');
		}
		fsp_buffer_append_view(&text, list->children[i].text);
	}
	*joined = (fsp_slot){.present = text.failed == FSP_OK, .text = fsp_buffer_view(&text)};
	return text.failed == FSP_OK ? FSP_OK : FSP_ERROR_MEMORY;
}

static void complete_date(fsp_call *call)
{
	fsp_snap_complete_date(call, "transactionDate");
}

static void validate_payout(fsp_call *call)
{
	fsp_call_require_positive(call, "amount");
	fsp_payout_validate_time(call, "additionalInfo.instructDate");
}

/* ------------------------------------------------------------------ transfer (11.2) */

/* The standard has a list of originators, Faspay's own library one object. */
#define TRANSFER_ROWS(ROW) \
	FSP_PAYOUT_REFERENCE_ROW(ROW, TRANSFER_REFERENCE_NO, "partnerReferenceNo") \
	ROW(TRANSFER_AMOUNT, "amount", .property = "amount", .presence = FSP_REQUIRED, FSP_SNAP_AMOUNT) \
	ROW(TRANSFER_ACCOUNT_NAME, "beneficiaryAccountName", .property = "accountName", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 100) \
	ROW(TRANSFER_ACCOUNT_NO, "beneficiaryAccountNo", .property = "accountNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 34, .tight = true) \
	ROW(TRANSFER_BANK_CODE, "beneficiaryBankCode", .property = "bankCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 8, .tight = true) \
	EMAIL_ROWS(ROW, TRANSFER, "beneficiaryEmail") \
	FSP_PAYOUT_SOURCE_ROW(ROW, TRANSFER_SOURCE, "sourceAccountNo") \
	ROW(TRANSFER_DATE, "transactionDate", .type = FSP_TYPE_TIME_ISO) \
	ROW(TRANSFER_ORIGINATOR_NAME, "originatorInfos.originatorCustomerName", .property = "originator.customerName", \
		.type = FSP_TYPE_LINE, .maximum = 100) \
	ROW(TRANSFER_ORIGINATOR_NO, "originatorInfos.originatorCustomerNo", .property = "originator.customerNo", \
		.type = FSP_TYPE_LINE, .maximum = 34) \
	ROW(TRANSFER_ORIGINATOR_BANK, "originatorInfos.originatorBankCode", .property = "originator.bankCode", \
		.type = FSP_TYPE_LINE, .maximum = 11) \
	EXECUTE_AT_ROW(ROW, TRANSFER) \
	PURPOSE_ROWS(ROW, TRANSFER)
FSP_TABLE(transfer_request, TRANSFER);

#define PAYOUT_ROWS(ROW, P) \
	ROW(P##_REFERENCE_NO, "referenceNo", .property = "referenceNo", .type = FSP_TYPE_LINE) \
	ROW(P##_PARTNER_REFERENCE_NO, "partnerReferenceNo", .property = "partnerReferenceNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .echo = "partnerReferenceNo") \
	FSP_PAYOUT_STATE_ROWS(ROW, P, "additionalInfo.latestTransactionStatus", "latestTransactionStatus", \
		"additionalInfo.transactionStatusDesc", "transactionStatusDesc") \
	ROW(P##_AMOUNT, "amount", .property = "amount", FSP_SNAP_AMOUNT)

#define TRANSFERRED_ROWS(ROW) \
	PAYOUT_ROWS(ROW, TRANSFERRED) \
	ROW(TRANSFERRED_ACCOUNT_NO, "beneficiaryAccountNo", .type = FSP_TYPE_LINE, .echo = "beneficiaryAccountNo")
FSP_TABLE(transfer_answer, TRANSFERRED);

static fsp_result convert_transfer(fsp_call *call)
{
	return join_emails(call, &call->values[TRANSFER_EMAILS], &call->values[TRANSFER_EMAIL]);
}

static fsp_result inspect_transfer(fsp_call *call)
{
	fsp_payout_read_state(call, &call->answer[TRANSFERRED_STATUS_CODE], &call->answer[TRANSFERRED_STATUS]);
	return fsp_snap_compare_amount(call, "amount", "amount");
}

const fsp_operation fsp_snap_transfer = {
	.name = "transfer", FSP_SNAP_CALL, FSP_SNAP_PATH("/account/v1.0/transfer-interbank"), .request = transfer_request,
	.answer = transfer_answer, .nestable = true, .complete = complete_date, .validate = validate_payout,
	.convert = convert_transfer, .inspect = inspect_transfer,
};

/* ------------------------------------------------------------------ top-up (11.6) */

#define TOP_UP_ROWS(ROW) \
	FSP_PAYOUT_REFERENCE_ROW(ROW, TOP_UP_REFERENCE_NO, "partnerReferenceNo") \
	ROW(TOP_UP_CUSTOMER_NUMBER, "customerNumber", .property = "customerNumber", .type = FSP_TYPE_PHONE, \
		.presence = FSP_REQUIRED, .maximum = 32) \
	ROW(TOP_UP_AMOUNT, "amount", .property = "amount", .presence = FSP_REQUIRED, FSP_SNAP_AMOUNT) \
	ROW(TOP_UP_DATE, "transactionDate", .type = FSP_TYPE_TIME_ISO) \
	FSP_PAYOUT_SOURCE_ROW(ROW, TOP_UP_SOURCE, "additionalInfo.sourceAccount") \
	ROW(TOP_UP_PLATFORM_CODE, "additionalInfo.platformCode", .property = "platformCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 32, .tight = true) \
	EXECUTE_AT_ROW(ROW, TOP_UP) \
	EMAIL_ROWS(ROW, TOP_UP, "additionalInfo.beneficiaryEmail") \
	PURPOSE_ROWS(ROW, TOP_UP)
FSP_TABLE(top_up_request, TOP_UP);

#define TOPPED_UP_ROWS(ROW) PAYOUT_ROWS(ROW, TOPPED_UP)
FSP_TABLE(top_up_answer, TOPPED_UP);

static fsp_result convert_top_up(fsp_call *call)
{
	return join_emails(call, &call->values[TOP_UP_EMAILS], &call->values[TOP_UP_EMAIL]);
}

static fsp_result inspect_top_up(fsp_call *call)
{
	fsp_payout_read_state(call, &call->answer[TOPPED_UP_STATUS_CODE], &call->answer[TOPPED_UP_STATUS]);
	return fsp_snap_compare_amount(call, "amount", "amount");
}

const fsp_operation fsp_snap_top_up = {
	.name = "topUp", FSP_SNAP_CALL, FSP_SNAP_PATH("/account/v1.0/emoney/topup"), .request = top_up_request,
	.answer = top_up_answer, .nestable = true, .complete = complete_date, .validate = validate_payout,
	.convert = convert_top_up, .inspect = inspect_top_up,
};

/* ------------------------------------------------------------------ status (11.3, 11.7) */

/* The service whose payout is asked about. */
#define STATUS_ROWS(ROW, P, service) \
	FSP_PAYOUT_REFERENCE_ROW(ROW, P##_PARTNER_REFERENCE_NO, "originalPartnerReferenceNo") \
	ROW(P##_REFERENCE_NO, "originalReferenceNo", .property = "referenceNo", .type = FSP_TYPE_LINE, .maximum = 64) \
	ROW(P##_SERVICE_CODE, "serviceCode", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = service)
#define TRANSFER_STATUS_ROWS(ROW) STATUS_ROWS(ROW, TRANSFER_STATUS, "18")
#define TOP_UP_STATUS_ROWS(ROW) STATUS_ROWS(ROW, TOP_UP_STATUS, "38")
FSP_TABLE(transfer_status_request, TRANSFER_STATUS);
FSP_TABLE(top_up_status_request, TOP_UP_STATUS);

/* The documents' own tables are lost: both forms of a time. The two answers have the same positions. */
#define STATE_ROWS(ROW, P, account_no, account_name, bank_code, bank_name) \
	ROW(P##_REFERENCE_NO, "originalReferenceNo", .alias = "referenceNo", .property = "referenceNo", \
		.type = FSP_TYPE_LINE, .echo = "originalReferenceNo") \
	ROW(P##_PARTNER_REFERENCE_NO, "originalPartnerReferenceNo", .alias = "partnerReferenceNo", \
		.property = "partnerReferenceNo", .type = FSP_TYPE_LINE, .echo = "originalPartnerReferenceNo") \
	ROW(P##_SERVICE_CODE, "serviceCode", .type = FSP_TYPE_LINE, .echo = "serviceCode") \
	FSP_PAYOUT_STATE_ROWS(ROW, P, "latestTransactionStatus", "additionalInfo.latestTransactionStatus", \
		"transactionStatusDesc", "additionalInfo.transactionStatusDesc") \
	ROW(P##_AMOUNT, "amount", .property = "amount", FSP_SNAP_AMOUNT) \
	ROW(P##_ACCOUNT_NO, account_no, .property = "accountNo", .type = FSP_TYPE_LINE) \
	ROW(P##_ACCOUNT_NAME, account_name, .property = "accountName", .type = FSP_TYPE_LINE) \
	ROW(P##_BANK_CODE, bank_code, .property = "bankCode", .type = FSP_TYPE_LINE) \
	ROW(P##_BANK_NAME, bank_name, .property = "bankName", .type = FSP_TYPE_LINE) \
	ROW(P##_REQUESTED_AT, "transactionDate", .alias = "additionalInfo.transactionDate", .property = "requestedAt", \
		.type = FSP_TYPE_TIME) \
	ROW(P##_REQUESTED_AT_ISO, "transactionDate", .alias = "additionalInfo.transactionDate", \
		.type = FSP_TYPE_TIME_ISO) \
	ROW(P##_CHANGED_AT, "additionalInfo.transactionStatusDate", .property = "changedAt", .type = FSP_TYPE_TIME) \
	ROW(P##_CHANGED_AT_ISO, "additionalInfo.transactionStatusDate", .type = FSP_TYPE_TIME_ISO)
#define TRANSFER_STATE_ROWS(ROW) \
	STATE_ROWS(ROW, TRANSFER_STATE, "beneficiaryAccountNo", "additionalInfo.beneficiaryAccountName", \
		"beneficiaryBankCode", "additionalInfo.beneficiaryBankName")
#define TOP_UP_STATE_ROWS(ROW) \
	STATE_ROWS(ROW, TOP_UP_STATE, "additionalInfo.customerNumber", "additionalInfo.customerName", \
		"additionalInfo.platformCode", "additionalInfo.platformName")
FSP_TABLE(transfer_status_answer, TRANSFER_STATE);
FSP_TABLE(top_up_status_answer, TOP_UP_STATE);
FSP_SAME_POSITION(TRANSFER_STATE_CHANGED_AT_ISO, TOP_UP_STATE_CHANGED_AT_ISO);
FSP_SAME_POSITION(TRANSFER_STATUS_PARTNER_REFERENCE_NO, TOP_UP_STATUS_PARTNER_REFERENCE_NO);

static fsp_result inspect_status(fsp_call *call)
{
	fsp_slot *answer = call->answer;
	const fsp_slot *code = &answer[TRANSFER_STATE_STATUS_CODE];
	const bool in_progress = fsp_view_starts_with(fsp_answer_text(call, "responseCode"), "202");

	if (answer[TRANSFER_STATE_REQUESTED_AT_ISO].present) {
		answer[TRANSFER_STATE_REQUESTED_AT] = answer[TRANSFER_STATE_REQUESTED_AT_ISO];
	}
	if (answer[TRANSFER_STATE_CHANGED_AT_ISO].present) {
		answer[TRANSFER_STATE_CHANGED_AT] = answer[TRANSFER_STATE_CHANGED_AT_ISO];
	}
	if (call->found && !code->present && !in_progress) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "missing_field", "latestTransactionStatus",
			"the gateway's answer says nothing about the payout's state");
	}
	/* What is under way may be told by the code alone. */
	if (call->found && code->present && !answer[TRANSFER_STATE_REFERENCE_NO].present
			&& !answer[TRANSFER_STATE_PARTNER_REFERENCE_NO].present) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "originalPartnerReferenceNo",
			"the gateway's answer does not say which payout it is about");
	}
	answer[TRANSFER_STATE_PARTNER_REFERENCE_NO] = call->values[TRANSFER_STATUS_PARTNER_REFERENCE_NO];
	fsp_payout_read_state(call, code, &answer[TRANSFER_STATE_STATUS]);
	return FSP_OK;
}

const fsp_operation fsp_snap_transfer_status = {
	.name = "transferStatus", FSP_SNAP_CALL, FSP_SNAP_PATH("/account/v1.0/transfer/status"),
	.request = transfer_status_request, .answer = transfer_status_answer, .repeatable = true,
	.not_found_code = FSP_SNAP_NOT_FOUND, .inspect = inspect_status,
};

const fsp_operation fsp_snap_top_up_status = {
	.name = "topUpStatus", FSP_SNAP_CALL, FSP_SNAP_PATH("/account/v1.0/emoney/topup-status"),
	.request = top_up_status_request, .answer = top_up_status_answer, .repeatable = true,
	.not_found_code = FSP_SNAP_NOT_FOUND, .inspect = inspect_status,
};
