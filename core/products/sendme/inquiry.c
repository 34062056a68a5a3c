/* Balance, statement and the state of a payout (9.2 to 9.4), and what answers about payouts have in common. Section
 * numbers are those of docs/protocol/sendme.md. */
#include "rows.h"

/* ------------------------------------------------------------------ what concerns a payout */

void fsp_sendme_validate_number(fsp_call *call)
{
	const fsp_view number = fsp_call_value(call, "trx_no")->text;

	if (fsp_view_is(number, ".") || fsp_view_is(number, "..")) {
		fsp_call_violation(call, "trx_no", NULL, "format", NULL, "must not be %.*s", (int)number.length, number.data);
	}
}

void fsp_sendme_complete_number(fsp_call *call)
{
	fsp_slot *number = fsp_call_answer(call, "trx_no");

	if (!number->present) {
		*number = *fsp_call_value(call, "trx_no");
	}
}

fsp_result fsp_sendme_compare_amount(fsp_call *call)
{
	const fsp_slot *asked = fsp_call_value(call, "trx_amount"), *answered = fsp_call_answer(call, "trx_amount");

	if (answered->text.data == NULL || (answered->present && answered->number == asked->number)) {
		return FSP_OK;
	}
	return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "trx_amount",
		"the gateway's answer is about another amount than was asked for: ask it with status()");
}

/* ------------------------------------------------------------------ status (9.4) */

#define ASK_ROWS(ROW) \
	VIRTUAL_ACCOUNT_ROW(ROW, ASK) \
	TRX_NO_ROW(ROW, ASK) \
	ROW(ASK_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_DIGITS, .maximum = 20)
FSP_TABLE(status_request, ASK);

#define STATE_ROWS(ROW) \
	VIRTUAL_ACCOUNT_ECHO_ROW(ROW, STATE) \
	ROW(STATE_TRX_NO, "trx_no", .property = "trxNo", .type = FSP_TYPE_LINE, .echo = "trx_no") \
	ROW(STATE_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .echo = "trx_id") \
	ROW(STATE_REFERENCE, "trx_reff", .property = "reference", .type = FSP_TYPE_LINE) \
	STATUS_ROWS(ROW, STATE) \
	ROW(STATE_AMOUNT, "trx_amount", .property = "amount", .type = FSP_TYPE_MONEY) \
	ROW(STATE_DESCRIPTION, "trx_desc", .property = "description", .type = FSP_TYPE_LINE) \
	ROW(STATE_BENEFICIARY_VA, "beneficiary_virtual_account", .property = "beneficiaryVa", .type = FSP_TYPE_LINE) \
	ROW(STATE_ACCOUNT_NO, "beneficiary_account", .property = "accountNo", .type = FSP_TYPE_LINE) \
	ROW(STATE_NAME, "beneficiary_name", .property = "name", .type = FSP_TYPE_LINE) \
	ROW(STATE_BANK_CODE, "beneficiary_bank_code", .property = "bankCode", .type = FSP_TYPE_LINE) \
	ROW(STATE_BANK_NAME, "beneficiary_bank_name", .property = "bankName", .type = FSP_TYPE_LINE) \
	ROW(STATE_BANK_RESPONSE_CODE, "bank_response_code", .property = "bankResponseCode", .type = FSP_TYPE_LINE) \
	ROW(STATE_BANK_RESPONSE_TEXT, "bank_response_msg", .property = "bankResponseText", .type = FSP_TYPE_LINE) \
	ROW(STATE_DATE, "trx_date", .property = "date", .type = FSP_TYPE_TIME) \
	ROW(STATE_CHANGED_AT, "trx_status_date", .property = "changedAt", .type = FSP_TYPE_TIME) \
	ROW(STATE_CODE, "cashout_code", .type = FSP_TYPE_VERBATIM, .secret = true)
FSP_TABLE(status_answer, STATE);

static fsp_result inspect_state(fsp_call *call)
{
	/* An answer to another call may have the same status and the same code. */
	if (call->found && !call->answer[STATE_TRX_NO].present && !call->answer[STATE_TRX_ID].present) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "trx_no",
			"the gateway's answer does not say which payout it is about");
	}
	fsp_sendme_complete_number(call);
	if (!call->found) {
		call->answer[STATE_STATUS] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("NotFound")};
	}
	return FSP_OK;
}

const fsp_operation fsp_sendme_status = {
	.name = "status", FSP_SENDME_GET("/account/api/inquiry_status/{virtual_account}/{trx_no}/{trx_id}"),
	.request = status_request, .answer = status_answer, .envelope = &fsp_sendme_known,
	.not_found_text = "Transaction not found", .validate = fsp_sendme_validate_number, .inspect = inspect_state,
};

/* ------------------------------------------------------------------ balance (9.2) */

#define OWN_ROWS(ROW) VIRTUAL_ACCOUNT_ROW(ROW, OWN)
FSP_TABLE(balance_request, OWN);

#define BALANCE_ROWS(ROW) \
	VIRTUAL_ACCOUNT_ECHO_ROW(ROW, BALANCE) \
	ROW(BALANCE_TOTAL, "balance", .property = "total", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.unit = FSP_UNIT_DECIMAL) \
	ROW(BALANCE_AVAILABLE, "available_balance", .property = "available", .type = FSP_TYPE_MONEY, \
		.presence = FSP_REQUIRED, .unit = FSP_UNIT_DECIMAL)
FSP_TABLE(balance_answer, BALANCE);

/* Required rows may hold what is no amount. */
static fsp_result inspect_balance(fsp_call *call)
{
	for (size_t i = BALANCE_TOTAL; i <= BALANCE_AVAILABLE; i++) {
		if (!call->answer[i].present) {
			return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "format", balance_answer[i].wire,
				"the gateway's %s is no amount", balance_answer[i].wire);
		}
	}
	return FSP_OK;
}

const fsp_operation fsp_sendme_balance = {
	.name = "balance", FSP_SENDME_GET("/account/api/balance_inquiry/{virtual_account}"), .request = balance_request,
	.answer = balance_answer, .inspect = inspect_balance,
};

/* ------------------------------------------------------------------ statement (9.3) */

#define PERIOD_ROWS(ROW) \
	VIRTUAL_ACCOUNT_ROW(ROW, PERIOD) \
	ROW(PERIOD_FROM, "start_date", .property = "from", .type = FSP_TYPE_DATE, .presence = FSP_REQUIRED) \
	ROW(PERIOD_TO, "end_date", .property = "to", .type = FSP_TYPE_DATE, .presence = FSP_REQUIRED)
FSP_TABLE(statement_request, PERIOD);

static const fsp_code direction_codes[] = {{"K", "Credit"}, {"D", "Debit"}, {NULL, "Unknown"}};
static const fsp_code_table directions = {"Faspay\\SendMe\\Direction", direction_codes};

#define LINE_ROWS(ROW) \
	ROW(LINE_AT, "transaction_date", .property = "at", .type = FSP_TYPE_TIME_DAY_FIRST) \
	ROW(LINE_DIRECTION, "transaction_type", .property = "direction", .type = FSP_TYPE_ENUM, .codes = &directions) \
	ROW(LINE_AMOUNT, "transaction_amount", .property = "amount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL) \
	ROW(LINE_NAME, "transaction_name", .property = "name", .type = FSP_TYPE_LINE) \
	ROW(LINE_DESCRIPTION, "transaction_desc", .property = "description", .type = FSP_TYPE_LINE)
FSP_TABLE(line_rows, LINE);

#define STATEMENT_ROWS(ROW) \
	VIRTUAL_ACCOUNT_ECHO_ROW(ROW, STATEMENT) \
	ROW(STATEMENT_FROM, "start_date", .type = FSP_TYPE_LINE) \
	ROW(STATEMENT_TO, "end_date", .type = FSP_TYPE_LINE) \
	ROW(STATEMENT_LINES, "data", .type = FSP_TYPE_LIST, .fields = line_rows)
FSP_TABLE(statement_answer, STATEMENT);

/* Midnight of the same day some months later or earlier, or of the last day of a shorter month. */
static int64_t shifted(int64_t seconds, int months)
{
	char text[20];
	int year, month, day, last;

	if (!fsp_time_format(seconds, text)) {
		return seconds;
	}
	year = (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0');
	month = (text[5] - '0') * 10 + (text[6] - '0') - 1 + months;
	day = (text[8] - '0') * 10 + (text[9] - '0');
	year += month < 0 ? -1 : month / 12;
	month = (month + 12) % 12 + 1;
	last = (int)fsp_days_in_month(year, (unsigned)month);
	return fsp_time_of_date(year, (unsigned)month, (unsigned)(day < last ? day : last));
}

static void validate_period(fsp_call *call)
{
	const fsp_slot *from = &call->values[PERIOD_FROM], *to = &call->values[PERIOD_TO];

	if (!from->present || !to->present) {
		return;
	}
	if (shifted(to->number, 0) < shifted(from->number, 0)) {
		fsp_call_violation(call, "end_date", NULL, "range", NULL, "must not be before from");
	} else if (shifted(to->number, 0) > shifted(from->number, 1)) {
		fsp_call_violation(call, "end_date", NULL, "range", NULL, "must be at most one month after from");
	}
	if (shifted(from->number, 0) < shifted(call->now, -3)) {
		fsp_call_violation(call, "start_date", NULL, "range", NULL,
			"must not be more than three months ago: the gateway keeps no older entries");
	}
}

/* An answer about another period would look like one without entries. */
static fsp_result inspect_statement(fsp_call *call)
{
	static const struct { int asked, answered; } dates[] = {{PERIOD_FROM, STATEMENT_FROM}, {PERIOD_TO, STATEMENT_TO}};
	const fsp_slot *lines = &call->answer[STATEMENT_LINES];

	for (size_t i = 0; i < sizeof(dates) / sizeof(*dates); i++) {
		const fsp_slot *answered = &call->answer[dates[i].answered];
		char asked[20];

		if (answered->present && fsp_time_format(call->values[dates[i].asked].number, asked)
				&& !fsp_view_equals(answered->text, (fsp_view){asked, 10})) {
			return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer",
				statement_answer[dates[i].answered].wire,
				"the gateway's answer is about another period than was asked about");
		}
	}
	for (size_t i = 0; i < lines->count; i++) {
		fsp_slot *direction = lines->children + i * LINE_COUNT + LINE_DIRECTION;

		if (!direction->present) {
			*direction = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("Unknown")};
		}
	}
	return FSP_OK;
}

const fsp_operation fsp_sendme_statement = {
	.name = "statement", FSP_SENDME_GET("/account/api/mutasi/{virtual_account}/{start_date}/{end_date}"),
	.request = statement_request, .answer = statement_answer, .validate = validate_period,
	.inspect = inspect_statement,
};
