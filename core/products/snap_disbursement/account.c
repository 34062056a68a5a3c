/* Accounts: whose a bank account is, and what the merchant's own one holds. Section numbers are those of
 * docs/protocol/snap.md. */
#include "rows.h"

/* ------------------------------------------------------------------ account inquiry (11.1) */

#define INQUIRE_ROWS(ROW) \
	ROW(INQUIRE_BANK_CODE, "beneficiaryBankCode", .property = "bankCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 8, .tight = true) \
	ROW(INQUIRE_ACCOUNT_NO, "beneficiaryAccountNo", .property = "accountNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 34, .tight = true) \
	FSP_PAYOUT_REFERENCE_ROW(ROW, INQUIRE_REFERENCE_NO, "partnerReferenceNo") \
	FSP_PAYOUT_SOURCE_ROW(ROW, INQUIRE_SOURCE, "additionalInfo.sourceAccount")
FSP_TABLE(inquire_request, INQUIRE);

#define ACCOUNT_ROWS(ROW) \
	ROW(ACCOUNT_REFERENCE_NO, "referenceNo", .property = "referenceNo", .type = FSP_TYPE_LINE) \
	ROW(ACCOUNT_PARTNER_REFERENCE_NO, "partnerReferenceNo", .property = "partnerReferenceNo", .type = FSP_TYPE_LINE, \
		.echo = "partnerReferenceNo") \
	ROW(ACCOUNT_NAME, "beneficiaryAccountName", .property = "accountName", .type = FSP_TYPE_LINE) \
	ROW(ACCOUNT_NO, "beneficiaryAccountNo", .property = "accountNo", .type = FSP_TYPE_LINE, \
		.echo = "beneficiaryAccountNo") \
	ROW(ACCOUNT_BANK_CODE, "beneficiaryBankCode", .property = "bankCode", .type = FSP_TYPE_LINE, \
		.echo = "beneficiaryBankCode") \
	ROW(ACCOUNT_BANK_NAME, "beneficiaryBankName", .property = "bankName", .type = FSP_TYPE_LINE) \
	ROW(ACCOUNT_CURRENCY, "currency", .property = "currency", .type = FSP_TYPE_LINE) \
	FSP_PAYOUT_VERDICT_ROWS(ROW, ACCOUNT)
FSP_TABLE(inquire_answer, ACCOUNT);

/* A name without the account that it belongs to would be worse than none. */
static fsp_result inspect_account(fsp_call *call)
{
	const fsp_result result = fsp_payout_judge_inquiry(
		call, &call->answer[ACCOUNT_STATUS_CODE], &call->answer[ACCOUNT_STATUS_TEXT]);

	if (result == FSP_OK && (!call->answer[ACCOUNT_NAME].present || !call->answer[ACCOUNT_NO].present)) {
		const bool nameless = !call->answer[ACCOUNT_NAME].present;

		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "missing_field",
			nameless ? "beneficiaryAccountName" : "beneficiaryAccountNo", "the gateway's answer lacks %s",
			nameless ? "beneficiaryAccountName" : "beneficiaryAccountNo");
	}
	return result;
}

const fsp_operation fsp_snap_inquire_account = {
	.name = "inquireAccount", FSP_SNAP_CALL, FSP_SNAP_PATH("/account/v1.0/account-inquiry-external"),
	.request = inquire_request, .answer = inquire_answer, .repeatable = true,
	.complete = fsp_payout_complete_reference, .inspect = inspect_account,
};

/* ------------------------------------------------------------------ balance (11.4) */

#define BALANCE_ROWS(ROW) FSP_PAYOUT_SOURCE_ROW(ROW, BALANCE_ACCOUNT_NO, "accountNo")
FSP_TABLE(balance_request, BALANCE);

#define ENTRY_ROWS(ROW) \
	ROW(ENTRY_TYPE, "balanceType", .property = "type", .type = FSP_TYPE_LINE) \
	ROW(ENTRY_AMOUNT, "amount", .property = "amount", FSP_SNAP_AMOUNT) \
	ROW(ENTRY_AVAILABLE, "availableBalance", .property = "available", FSP_SNAP_AMOUNT) \
	ROW(ENTRY_STATUS_CODE, "status", .property = "statusCode", .type = FSP_TYPE_LINE)
FSP_TABLE(entry_rows, ENTRY);

/* The balances that the account itself has are copied from its only entry, or from the one of its cash. */
#define ACCOUNT_BALANCE_ROWS(ROW) \
	ROW(ACCOUNT_BALANCE_NO, "accountNo", .property = "accountNo", .type = FSP_TYPE_LINE, .echo = "accountNo") \
	ROW(ACCOUNT_BALANCE_ENTRIES, "accountInfos", .property = "entries", .type = FSP_TYPE_LIST, \
		.presence = FSP_REQUIRED, .fields = entry_rows) \
	ROW(ACCOUNT_BALANCE_AMOUNT, "#amount", .property = "amount", FSP_SNAP_AMOUNT) \
	ROW(ACCOUNT_BALANCE_AVAILABLE, "#availableBalance", .property = "available", FSP_SNAP_AMOUNT)
FSP_TABLE(balance_answer, ACCOUNT_BALANCE);

static fsp_result inspect_balance(fsp_call *call)
{
	const fsp_slot *list = &call->answer[ACCOUNT_BALANCE_ENTRIES], *found = NULL;

	for (size_t i = 0; i < list->count; i++) {
		const fsp_slot *entry = list->children + i * ENTRY_COUNT;

		if (list->count == 1
				|| (found == NULL && fsp_view_equals_nocase(entry[ENTRY_TYPE].text, FSP_LITERAL_VIEW("CASH")))) {
			found = entry;
		}
	}
	call->answer[ACCOUNT_BALANCE_AMOUNT] = found != NULL ? found[ENTRY_AMOUNT] : (fsp_slot){.present = false};
	call->answer[ACCOUNT_BALANCE_AVAILABLE] = found != NULL ? found[ENTRY_AVAILABLE] : (fsp_slot){.present = false};
	return FSP_OK;
}

const fsp_operation fsp_snap_balance = {
	.name = "balance", FSP_SNAP_CALL, FSP_SNAP_PATH("/account/v1.0/balance-inquiry"), .request = balance_request,
	.answer = balance_answer, .repeatable = true, .inspect = inspect_balance,
};

/* ------------------------------------------------------------------ history (11.5) */

#define HISTORY_ROWS(ROW) \
	ROW(HISTORY_FROM, "fromDateTime", .property = "from", .type = FSP_TYPE_TIME_ISO, .presence = FSP_REQUIRED) \
	ROW(HISTORY_TO, "toDateTime", .property = "to", .type = FSP_TYPE_TIME_ISO, .presence = FSP_REQUIRED) \
	FSP_PAYOUT_SOURCE_ROW(ROW, HISTORY_ACCOUNT_NO, "additionalInfo.accountNo")
FSP_TABLE(history_request, HISTORY);

#define SOURCE_ROWS(ROW) ROW(SOURCE_NAME, "source", .property = "name", .type = FSP_TYPE_LINE)
FSP_TABLE(source_rows, SOURCE);

static const fsp_code direction_codes[] = {{"D", "Out"}, {"K", "In"}, {"C", "In"}, {NULL, "Unknown"}};
static const fsp_code_table directions = {"Faspay\\SnapDisbursement\\Direction", direction_codes};

/* The documents' own table is lost: both forms of a time. */
#define LINE_ROWS(ROW) \
	ROW(LINE_AT, "dateTime", .property = "at", .type = FSP_TYPE_TIME) \
	ROW(LINE_AT_ISO, "dateTime", .type = FSP_TYPE_TIME_ISO) \
	ROW(LINE_AMOUNT, "amount", .property = "amount", FSP_SNAP_AMOUNT) \
	ROW(LINE_DIRECTION_CODE, "additionalInfo.debitCredit", .property = "directionCode", .type = FSP_TYPE_LINE) \
	ROW(LINE_DIRECTION, "additionalInfo.debitCredit", .property = "direction", .type = FSP_TYPE_ENUM, \
		.codes = &directions) \
	ROW(LINE_REMARK, "remark", .property = "remark", .type = FSP_TYPE_TEXT) \
	ROW(LINE_TYPE, "type", .property = "type", .type = FSP_TYPE_LINE) \
	ROW(LINE_STATUS_TEXT, "status", .property = "statusText", .type = FSP_TYPE_LINE) \
	ROW(LINE_SOURCES, "sourceOfFunds", .type = FSP_TYPE_LIST, .fields = source_rows) \
	ROW(LINE_SOURCE, "#source", .property = "source", .type = FSP_TYPE_LINE)
FSP_TABLE(line_rows, LINE);

#define LINES_ROWS(ROW) \
	ROW(LINES_ACCOUNT_NO, "additionalInfo.accountNo", .type = FSP_TYPE_LINE, .echo = "additionalInfo.accountNo") \
	ROW(LINES_LIST, "detailData", .property = "lines", .type = FSP_TYPE_LIST, .fields = line_rows)
FSP_TABLE(history_answer, LINES);

static void validate_history(fsp_call *call)
{
	const fsp_slot *from = &call->values[HISTORY_FROM], *to = &call->values[HISTORY_TO];

	if (from->present && to->present && from->number > to->number) {
		fsp_call_violation(call, "toDateTime", NULL, "range", NULL, "must not be before the beginning");
	}
}

static fsp_result inspect_history(fsp_call *call)
{
	fsp_slot *list = &call->answer[LINES_LIST];

	for (size_t i = 0; i < list->count; i++) {
		fsp_slot *line = list->children + i * LINE_COUNT;
		const fsp_slot *sources = &line[LINE_SOURCES];

		if (line[LINE_AT_ISO].present) {
			line[LINE_AT] = line[LINE_AT_ISO];
		}
		if (!line[LINE_DIRECTION].present) {
			line[LINE_DIRECTION] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("Unknown")};
		}
		line[LINE_SOURCE] = sources->count > 0 ? sources->children[SOURCE_NAME] : (fsp_slot){.present = false};
	}
	return FSP_OK;
}

/* Where nothing happened the gateway may say so instead of an empty list. */
const fsp_operation fsp_snap_history = {
	.name = "history", FSP_SNAP_CALL, FSP_SNAP_PATH("/account/v1.0/transaction-history-list"),
	.request = history_request, .answer = history_answer, .repeatable = true, .not_found_code = FSP_SNAP_NOT_FOUND,
	.validate = validate_history, .inspect = inspect_history,
};
