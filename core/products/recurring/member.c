/* A member: its rows, its rules, its update and the inquiry (4.2, 7, 8).
 * Section numbers are those of docs/protocol/recurring.md. */
#include "rows.h"

static const fsp_code period_codes[] = {{"D", "Daily"}, {"M", "Monthly"}, {"Y", "Yearly"}, {NULL, NULL}};
const fsp_code_table fsp_recurring_periods = {"Faspay\\Recurring\\Period", period_codes};

static const fsp_code digit_flag_codes[] = {{"0", "No"}, {"1", "Yes"}, {NULL, NULL}};
const fsp_code_table fsp_recurring_digit_flags = {NULL, digit_flag_codes};

size_t fsp_recurring_parse_days(fsp_view text, unsigned days[FSP_PROCESS_DAYS])
{
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++) {
		unsigned day = 0, digits = 0;

		for (; i < text.length && text.data[i] >= '0' && text.data[i] <= '9' && digits < 3; i++, digits++) {
			day = day * 10 + (unsigned)(text.data[i] - '0');
		}
		if (digits == 0 || day < 1 || day > 31 || count == FSP_PROCESS_DAYS
				|| (i < text.length && (text.data[i] != ',' || i + 1 == text.length))) {
			return 0;
		}
		for (size_t other = 0; other < count; other++) {
			if (days[other] == day) {
				return 0;
			}
		}
		days[count++] = day;
	}
	return count;
}

void fsp_recurring_validate_member(fsp_call *call)
{
	const fsp_slot *days = fsp_call_value(call, "process_date"), *start = fsp_call_value(call, "recurring_start_date"),
		*end = fsp_call_value(call, "recurring_end_date");
	const fsp_slot *every = fsp_call_value(call, "recurring_period_at"),
		*accumulate = fsp_call_value(call, "recurring_accumulate_at");
	unsigned parsed[FSP_PROCESS_DAYS];
	char first[20], last[20];

	if (days->present && fsp_recurring_parse_days(days->text, parsed) == 0) {
		fsp_call_violation(call, "process_date", NULL, "range", NULL,
			"must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days "
			"of its retries");
	}
	if (start->present && end->present && fsp_time_format(start->number, first) && fsp_time_format(end->number, last)
			&& memcmp(last, first, 10) < 0) {
		fsp_call_violation(call, "recurring_end_date", NULL, "range", NULL, "must not be before startsOn");
	}
	if (every->present && (every->number < 1 || every->number > 9)) {
		fsp_call_violation(call, "recurring_period_at", NULL, "range", NULL, "must be between 1 and 9");
	}
	if (accumulate->present && accumulate->number > 9) {
		fsp_call_violation(call, "recurring_accumulate_at", NULL, "range", NULL, "must be between 0 and 9");
	}
	fsp_call_require_positive(call, "recurring_amount");
}

#define UPDATE_MEMBER_ROWS(ROW) \
	ROW(UPDATE_MEMBER_REQUEST, "request", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "Update Member") \
	MERCHANT_ROW(ROW, UPDATE_MEMBER) \
	MEMBER_ROWS(ROW, UPDATE_MEMBER, fsp_recurring_digit_flags) \
	FLAG_ROW(ROW, UPDATE_MEMBER, ACTIVE, "recurring_status", "member.active", fsp_recurring_digit_flags) \
	ROW(UPDATE_MEMBER_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .origin = FSP_FROM_SCHEME)
FSP_TABLE(update_member_request, UPDATE_MEMBER);

#define STATUS_REQUEST_ROWS(ROW) \
	ROW(STATUS_REQUEST_REQUEST, "request", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "Inquiry Status") \
	MERCHANT_ID_ROW(ROW, STATUS_REQUEST) \
	MERCHANT_ROW(ROW, STATUS_REQUEST) \
	ROW(STATUS_REQUEST_MEMBER_ID, "member_id", .property = "memberId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 50, .order = true) \
	ROW(STATUS_REQUEST_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .origin = FSP_FROM_SCHEME)
FSP_TABLE(status_request, STATUS_REQUEST);

/* The documents break off in both answers, so every field may be absent. */
#define MEMBER_STATUS_ROWS(ROW) \
	ROW(MEMBER_STATUS_MEMBER_ID, "member_id", .property = "memberId", .type = FSP_TYPE_LINE, .echo = "member_id") \
	ROW(MEMBER_STATUS_NAME, "member_name", .property = "name", .type = FSP_TYPE_LINE) \
	ROW(MEMBER_STATUS_EMAIL, "member_email", .property = "email", .type = FSP_TYPE_LINE) \
	ROW(MEMBER_STATUS_PROCESS_DAYS, "process_date", .property = "processDays", .type = FSP_TYPE_LINE) \
	ROW(MEMBER_STATUS_AMOUNT, "recurring_amount", .alias = "reccuring_amount", .property = "amount", \
		.type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL) \
	ROW(MEMBER_STATUS_STARTS_ON, "recurring_start_date", .property = "startsOn", .type = FSP_TYPE_DATE) \
	ROW(MEMBER_STATUS_ENDS_ON, "recurring_end_date", .property = "endsOn", .type = FSP_TYPE_DATE) \
	ROW(MEMBER_STATUS_PERIOD, "recurring_period", .property = "period", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_recurring_periods) \
	ROW(MEMBER_STATUS_EVERY, "recurring_period_at", .alias = "recurring_perriod_at", .property = "every", \
		.type = FSP_TYPE_INTEGER) \
	ROW(MEMBER_STATUS_ACTIVE, "recurring_status", .property = "active", .type = FSP_TYPE_FLAG) \
	ROW(MEMBER_STATUS_RESPONSE_CODE, "response_code", .property = "responseCode", .type = FSP_TYPE_LINE) \
	ROW(MEMBER_STATUS_RESPONSE_TEXT, "response_desc", .property = "responseText", .type = FSP_TYPE_LINE) \
	ROW(MEMBER_STATUS_MERCHANT_ID, "merchant_id", .type = FSP_TYPE_LINE, .echo = "merchant_id")
FSP_TABLE(member_answer, MEMBER_STATUS);

static fsp_result inspect_member(fsp_call *call)
{
	if (!call->answer[MEMBER_STATUS_MEMBER_ID].present) {
		call->answer[MEMBER_STATUS_MEMBER_ID] = *fsp_call_value(call, "member_id");
	}
	return FSP_OK;
}

/* An update that ends a subscription must not succeed while the answer says that it goes on. */
static fsp_result inspect_update(fsp_call *call)
{
	const fsp_slot *active = &call->answer[MEMBER_STATUS_ACTIVE];

	if (active->present && (active->number != 0) != (fsp_call_value(call, "recurring_status")->number != 0)) {
		return fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "contradiction",
			"the gateway accepted the update, but says that the member is%s active: ask it with status()",
			active->number != 0 ? "" : " not");
	}
	return inspect_member(call);
}

#define MEMBER_CALL \
	.method = "POST", .request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON, \
	.answer = member_answer, \
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"member_id"}}}

const fsp_operation fsp_recurring_update_member = {
	.name = "updateMember", MEMBER_CALL, .path = {"/recurring/process/update", "/recurring/process/update"},
	.request = update_member_request, .validate = fsp_recurring_validate_member, .inspect = inspect_update,
};

/* The documents do not say its path, so it has none: the merchant sets it. */
const fsp_operation fsp_recurring_status = {
	.name = "status", MEMBER_CALL, .request = status_request, .repeatable = true, .inspect = inspect_member,
};
