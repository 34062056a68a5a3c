/* Recurring card payments: members, their cards, what the gateway reports of them, and when they are charged.
 * Section numbers are those of docs/protocol/recurring.md. */
#include "recurring.h"
#include "../card/rows.h"
#include "../debit/debit.h"
#include "../shared/legacy.h"

#include <stdlib.h>

/* ------------------------------------------------------------------ codes */

static const fsp_code period_codes[] = {{"D", "Daily"}, {"M", "Monthly"}, {"Y", "Yearly"}, {NULL, NULL}};
static const fsp_code_table periods = {"Faspay\\Recurring\\Period", period_codes};

static const fsp_code charge_codes[] = {{"2", "Paid"}, {"3", "Failed"}, {NULL, "Unknown"}};
static const fsp_code_table charge_statuses = {"Faspay\\PaymentStatus", charge_codes};

/* The form says t where the JSON calls say 1; what it says for no is not documented. */
static const fsp_code form_flag_codes[] = {{"f", "No"}, {"t", "Yes"}, {NULL, NULL}};
static const fsp_code_table form_flags = {NULL, form_flag_codes};
static const fsp_code digit_flag_codes[] = {{"0", "No"}, {"1", "Yes"}, {NULL, NULL}};
static const fsp_code_table digit_flags = {NULL, digit_flag_codes};

/* ------------------------------------------------------------------ the member (4.2, 7) */

#define MERCHANT_ID_ROW(ROW, P) \
	ROW(P##_MERCHANT_ID, "merchant_id", .type = FSP_TYPE_LINE, .origin = FSP_FROM_CLIENT, \
		.index = FSP_RECURRING_MERCHANT_ID)

#define MERCHANT_ROW(ROW, P) \
	ROW(P##_MERCHANT, "merchant", .type = FSP_TYPE_LINE, .origin = FSP_FROM_CLIENT, \
		.index = FSP_RECURRING_MERCHANT_NAME)

#define MEMBER_ID_ROW(ROW, P) \
	ROW(P##_MEMBER_ID, "member_id", .property = "member.id", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 50, .order = true)

#define FLAG_ROW(ROW, P, position, name, property_name, texts) \
	ROW(P##_##position, name, .property = property_name, .type = FSP_TYPE_FLAG, .presence = FSP_REQUIRED, \
		.codes = &texts)

/* flags: the texts of yes and no. */
#define MEMBER_ROWS(ROW, P, flags) \
	MERCHANT_ID_ROW(ROW, P) \
	MEMBER_ID_ROW(ROW, P) \
	ROW(P##_MEMBER_NAME, "member_name", .property = "member.name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 50) \
	ROW(P##_MEMBER_EMAIL, "member_email", .property = "member.email", .type = FSP_TYPE_EMAIL, \
		.presence = FSP_REQUIRED, .maximum = 50) \
	FLAG_ROW(ROW, P, EMAIL_NOTIFICATION, "member_email_notif", "member.emailNotification", flags) \
	ROW(P##_MEMBER_PROCESS_DAYS, "process_date", .property = "member.processDays", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(P##_MEMBER_AMOUNT, "recurring_amount", .property = "member.amount", .type = FSP_TYPE_MONEY, \
		.presence = FSP_REQUIRED, .unit = FSP_UNIT_DECIMAL, .maximum = 12) \
	ROW(P##_MEMBER_STARTS_ON, "recurring_start_date", .property = "member.startsOn", .type = FSP_TYPE_DATE, \
		.presence = FSP_REQUIRED) \
	ROW(P##_MEMBER_ENDS_ON, "recurring_end_date", .property = "member.endsOn", .type = FSP_TYPE_DATE, \
		.presence = FSP_REQUIRED) \
	ROW(P##_MEMBER_PERIOD, "recurring_period", .property = "member.period", .type = FSP_TYPE_ENUM, \
		.presence = FSP_REQUIRED, .codes = &periods) \
	ROW(P##_MEMBER_EVERY, "recurring_period_at", .property = "member.every", .type = FSP_TYPE_INTEGER, \
		.presence = FSP_REQUIRED) \
	ROW(P##_MEMBER_ACCUMULATE_EVERY, "recurring_accumulate_at", .property = "member.accumulateEvery", \
		.type = FSP_TYPE_INTEGER, .presence = FSP_REQUIRED) \
	FLAG_ROW(ROW, P, NOTIFY_CARD_EXPIRY, "card_expire_notif", "member.notifyCardExpiry", digit_flags)

/* What a charge's transaction id looks like. Nothing else may, because signed texts are joined without separators: the
 * form's signature of member "A-2" would do for the charge "A-" with the status 2. */
#define TRANSACTION_ID "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"

/* Days of the month, "12,15,20": how many there are, or 0 when it is no such list. */
static size_t parse_days(fsp_view text, unsigned days[FSP_PROCESS_DAYS])
{
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++) {
		unsigned day = 0, digits = 0;

		for (; i < text.length && text.data[i] >= '0' && text.data[i] <= '9' && digits < 3; i++, digits++) {
			day = day * 10 + (unsigned)(text.data[i] - '0');
		}
		if (digits == 0 || day < 1 || day > 31 || count == FSP_PROCESS_DAYS || (i < text.length && (text.data[i] != ',' || i + 1 == text.length))) {
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

static void validate_member(fsp_call *call)
{
	const fsp_slot *days = fsp_call_value(call, "process_date"), *start = fsp_call_value(call, "recurring_start_date"), *end = fsp_call_value(call, "recurring_end_date");
	const fsp_slot *every = fsp_call_value(call, "recurring_period_at"), *accumulate = fsp_call_value(call, "recurring_accumulate_at");
	unsigned parsed[FSP_PROCESS_DAYS];
	char first[20], last[20];

	if (days->present && parse_days(days->text, parsed) == 0) {
		fsp_call_violation(call, "process_date", NULL, "range", NULL, "must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries");
	}
	if (start->present && end->present && fsp_time_format(start->number, first) && fsp_time_format(end->number, last) && memcmp(last, first, 10) < 0) {
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

/* ------------------------------------------------------------------ the two forms (4, 5) */

/* TRANSACTIONTYPE and RESPONSE_TYPE do not occur in the documents' form. */
#define FORM_ROWS(ROW, P, recurring) \
	ROW(P##_LANGUAGE, "LANG", .property = "language", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 10) \
	ROW(P##_MERCHANTID, "MERCHANTID", .type = FSP_TYPE_LINE, .origin = FSP_FROM_CLIENT, \
		.index = FSP_RECURRING_CARD_MERCHANT_ID) \
	ROW(P##_PAYMENT_METHOD, "PAYMENT_METHOD", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "3") \
	ROW(P##_ID, "MERCHANT_TRANID", .property = "id", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 100, .forbidden = "#;", .order = true) \
	FSP_CARD_CUSTOMER_ROWS(ROW, P) \
	ROW(P##_SIGNATURE, "SIGNATURE", .type = FSP_TYPE_LINE, .origin = FSP_FROM_SCHEME) \
	FSP_CARD_ADDRESS_ROWS(ROW, P) \
	ROW(P##_EXPOSE_PASSWORD_TO_BROWSER, "expose", .property = "exposePasswordToBrowser", .type = FSP_TYPE_FLAG, \
		.unsent = true) \
	ROW(P##_TXN_PASSWORD, "TXN_PASSWORD", .type = FSP_TYPE_LINE) \
	ROW(P##_TRANSACTIONID, "TRANSACTIONID", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "0", \
		.unsent = true) \
	ROW(P##_CALLBACK_URL, "callback", .property = "callbackUrl", .type = FSP_TYPE_URL, .unsent = true) \
	ROW(P##_TYPE, "order_type", .property = "type", .type = FSP_TYPE_LINE, .unsent = true) \
	ROW(P##_TOKENIZATION_CRITERIA, "order_token", .property = "tokenization.criteria", .type = FSP_TYPE_LINE, \
		.unsent = true) \
	ROW(P##_RECURRING_TYPE, "recurring_type", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = recurring) \
	MEMBER_ROWS(ROW, P, form_flags) \
	FLAG_ROW(ROW, P, ACCUMULATE, "recurring_accumulate", "member.accumulate", form_flags) \
	FLAG_ROW(ROW, P, ACTIVE, "recurring_status", "member.active", form_flags) \
	ROW(P##_RECURRING_SIGNATURE, "recurring_signature", .type = FSP_TYPE_LINE, .origin = FSP_FROM_SCHEME)

#define REGISTER_ROWS(ROW) \
	FORM_ROWS(ROW, REGISTER, "1")
FSP_TABLE(register_request, REGISTER);

#define UPDATE_CARD_ROWS(ROW) \
	FORM_ROWS(ROW, UPDATE_CARD, "2")
FSP_TABLE(update_card_request, UPDATE_CARD);

static void complete_form(fsp_call *call)
{
	fsp_card_expose_password(call, FSP_RECURRING_CARD_PASSWORD);
}

static void validate_form(fsp_call *call)
{
	const fsp_slot *amount = fsp_call_value(call, "AMOUNT"), *active = fsp_call_value(call, "recurring_status");
	const fsp_view member_id = fsp_call_value(call, "member_id")->text;

	validate_member(call);
	/* The browser sees the signature of this id, and a charge's is made the same way of its transaction id and its status. */
	if (member_id.length > 1 && fsp_has_shape((fsp_view){member_id.data, member_id.length - 1}, TRANSACTION_ID)) {
		fsp_call_violation(call, "member_id", NULL, "format", NULL, "must not be a GUID and one more character: its signature would be that of a charge");
	}
	fsp_call_require_positive(call, "AMOUNT");
	if (amount->present && strcmp(amount->currency, "IDR") != 0) {
		fsp_call_violation(call, "AMOUNT", NULL, "currency", NULL, "must be in IDR, is in %s", amount->currency);
	}
	if (active->present && active->number == 0) {
		fsp_call_violation(call, "recurring_status", NULL, "conflict", NULL, "must be true: to end a subscription use cancel()");
	}
	if (!fsp_view_is(fsp_call_value(call, "order_type")->text, "sale") || fsp_call_value(call, "order_token")->present) {
		fsp_call_violation(call, fsp_call_value(call, "order_token")->present ? "order_token" : "order_type", NULL, "conflict", NULL,
			"has no field here: a registration takes the money at once, and Faspay keeps the card");
	}
	if (fsp_call_value(call, "callback")->present) {
		fsp_call_violation(call, "callback", NULL, "unknown", NULL, "is not for recurring payments: Faspay calls the URL that it has registered");
	}
}

static void validate_registration(fsp_call *call)
{
	const fsp_slot *start = fsp_call_value(call, "recurring_start_date");
	char today[20], date[20];

	validate_form(call);
	if (start->present && fsp_time_format(call->now, today) && fsp_time_format(start->number, date) && memcmp(today, date, 10) != 0) {
		fsp_call_violation(call, "recurring_start_date", NULL, "range", NULL, "must be today, %.10s in Jakarta: the day of the first payment", today);
	}
}

#define FORM_OPERATION .method = "POST", .path = {"/recurring", "/recurring"}, .request_encoding = FSP_ENCODING_BROWSER, \
	.extensible = true, .known_extra = fsp_card_extra, .extra_forbidden = ";", FSP_CARD_REFUSED_EXTRA, .complete = complete_form, \
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "recurring_signature", .fields = {"member_id"}}, \
		{.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TRANSACTIONID"}, .credentials = FSP_RECURRING_BY_CARD}}

const fsp_operation fsp_recurring_register = {.name = "register", FORM_OPERATION, .validate = validate_registration, .request = register_request};
const fsp_operation fsp_recurring_update_card = {.name = "updateCard", FORM_OPERATION, .validate = validate_form, .request = update_card_request};

/* ------------------------------------------------------------------ member calls (7, 8) */

#define UPDATE_MEMBER_ROWS(ROW) \
	ROW(UPDATE_MEMBER_REQUEST, "request", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "Update Member") \
	MERCHANT_ROW(ROW, UPDATE_MEMBER) \
	MEMBER_ROWS(ROW, UPDATE_MEMBER, digit_flags) \
	FLAG_ROW(ROW, UPDATE_MEMBER, ACTIVE, "recurring_status", "member.active", digit_flags) \
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

/* The documents break off in both answers: everything may be absent. */
#define MEMBER_STATUS_ROWS(ROW) \
	ROW(MEMBER_STATUS_MEMBER_ID, "member_id", .property = "memberId", .type = FSP_TYPE_LINE, .echo = "member_id") \
	ROW(MEMBER_STATUS_NAME, "member_name", .property = "name", .type = FSP_TYPE_LINE) \
	ROW(MEMBER_STATUS_EMAIL, "member_email", .property = "email", .type = FSP_TYPE_LINE) \
	ROW(MEMBER_STATUS_PROCESS_DAYS, "process_date", .property = "processDays", .type = FSP_TYPE_LINE) \
	ROW(MEMBER_STATUS_AMOUNT, "recurring_amount", .alias = "reccuring_amount", .property = "amount", \
		.type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL) \
	ROW(MEMBER_STATUS_STARTS_ON, "recurring_start_date", .property = "startsOn", .type = FSP_TYPE_DATE) \
	ROW(MEMBER_STATUS_ENDS_ON, "recurring_end_date", .property = "endsOn", .type = FSP_TYPE_DATE) \
	ROW(MEMBER_STATUS_PERIOD, "recurring_period", .property = "period", .type = FSP_TYPE_ENUM, .codes = &periods) \
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

/* Nobody may believe that a subscription has ended which goes on. */
static fsp_result inspect_update(fsp_call *call)
{
	const fsp_slot *active = &call->answer[MEMBER_STATUS_ACTIVE];

	if (active->present && (active->number != 0) != (fsp_call_value(call, "recurring_status")->number != 0)) {
		return fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "contradiction", "the gateway accepted the update, but says that the member is%s active: ask it with status()",
			active->number != 0 ? "" : " not");
	}
	return inspect_member(call);
}

#define MEMBER_CALL .method = "POST", .request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON, .answer = member_answer, \
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"member_id"}}}

const fsp_operation fsp_recurring_update_member = {
	.name = "updateMember", MEMBER_CALL, .inspect = inspect_update, .path = {"/recurring/process/update", "/recurring/process/update"}, .request = update_member_request, .validate = validate_member,
};

/* Its address is in no document. */
const fsp_operation fsp_recurring_status = {.name = "status", MEMBER_CALL, .inspect = inspect_member, .request = status_request, .repeatable = true};

/* ------------------------------------------------------------------ what comes back (6, 9, 10) */

#define RETURN_ROWS(ROW) \
	FSP_CARD_RESULT_ROWS(ROW, RETURN, "claimedStatusCode", "claimedStatus") \
	ROW(RETURN_RECURRING_TYPE, "recurring_type", .property = "recurringType", .type = FSP_TYPE_LINE) \
	ROW(RETURN_MEMBER_ID, "member_id", .property = "memberId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(RETURN_MEMBER_NAME, "member_name", .property = "memberName", .type = FSP_TYPE_LINE) \
	ROW(RETURN_MEMBER_EMAIL, "member_email", .property = "memberEmail", .type = FSP_TYPE_LINE) \
	ROW(RETURN_PROCESS_DAYS, "process_date", .property = "processDays", .type = FSP_TYPE_LINE) \
	ROW(RETURN_RECURRING_AMOUNT, "reccuring_amount", .alias = "recurring_amount", .property = "recurringAmount", \
		.type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL) \
	ROW(RETURN_STARTS_ON, "recurring_start_date", .property = "startsOn", .type = FSP_TYPE_DATE) \
	ROW(RETURN_ENDS_ON, "recurring_end_date", .property = "endsOn", .type = FSP_TYPE_DATE) \
	ROW(RETURN_PERIOD, "recurring_period", .property = "period", .type = FSP_TYPE_ENUM, .codes = &periods) \
	ROW(RETURN_EVERY, "recurring_period_at", .alias = "recurring_perriod_at", .property = "every", \
		.type = FSP_TYPE_INTEGER) \
	ROW(RETURN_ACTIVE, "recurring_status", .property = "active", .type = FSP_TYPE_FLAG)
FSP_TABLE(return_fields, RETURN);

static void inspect_return(fsp_received *received)
{
	fsp_card_explain(received->values);
}

/* merchantid is the card merchant's, merchant_id the five-digit one: here a name and its alias would mix them up. */
const fsp_callback fsp_recurring_return = {
	.name = "return", .limits = {65536, 8, 256}, FSP_ROWS(return_fields),
	.signature = {.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TXN_STATUS"}, .credentials = FSP_RECURRING_BY_CARD},
	.merchant_field = "MERCHANTID", .merchant_any_case = true, .inspect = inspect_return,
};

#define CHARGE_ROWS(ROW) \
	ROW(CHARGE_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.shape = TRANSACTION_ID) \
	ROW(CHARGE_STATUS_CODE, "payment_status_code", .property = "statusCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 1) \
	ROW(CHARGE_STATUS, "payment_status_code", .property = "status", .type = FSP_TYPE_ENUM, \
		.codes = &charge_statuses) \
	ROW(CHARGE_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(CHARGE_MERCHANT_MEMBER_ID, "merchant_member_id", .property = "merchantMemberId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(CHARGE_GATEWAY_MEMBER_ID, "member_id", .property = "gatewayMemberId", .type = FSP_TYPE_LINE) \
	ROW(CHARGE_REFERENCE, "payment_reff", .property = "reference", .type = FSP_TYPE_LINE) \
	ROW(CHARGE_CHARGED_AT, "payment_date", .property = "chargedAt", .type = FSP_TYPE_TIME) \
	ROW(CHARGE_STATUS_TEXT, "payment_status_desc", .property = "statusText", .type = FSP_TYPE_LINE) \
	ROW(CHARGE_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED)
FSP_TABLE(charge_fields, CHARGE);

/* Not documented for recurring: debit's answer, which can do no harm. */
#define CHARGE_REPLY_ROWS(ROW) \
	ROW(CHARGE_REPLY_RESPONSE, "response", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "Payment Notification") \
	ROW(CHARGE_REPLY_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_ECHO, .presence = FSP_BLANK) \
	ROW(CHARGE_REPLY_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_ECHO, \
		.presence = FSP_BLANK) \
	ROW(CHARGE_REPLY_RESPONSE_CODE, "response_code", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "00") \
	ROW(CHARGE_REPLY_RESPONSE_DESC, "response_desc", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "Success")
FSP_TABLE(charge_reply, CHARGE_REPLY);

const fsp_callback fsp_recurring_charge = {
	.name = "charge", .limits = {65536, 8, 256}, FSP_ROWS(charge_fields),
	.signature = {.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"trx_id", "payment_status_code"}}, .merchant_field = "merchant_id", .reply = charge_reply, .root = "faspay",
};

#define EXPIRY_ROWS(ROW) \
	ROW(EXPIRY_MEMBER_ID, "member_id", .property = "memberId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 50) \
	ROW(EXPIRY_NAME, "member_name", .property = "name", .type = FSP_TYPE_LINE) \
	ROW(EXPIRY_EMAIL, "member_email", .property = "email", .type = FSP_TYPE_LINE) \
	ROW(EXPIRY_AMOUNT, "amount", .property = "amount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL) \
	ROW(EXPIRY_EXPIRES_MONTH, "expired_date", .property = "expiresMonth", .type = FSP_TYPE_MONTH, \
		.presence = FSP_REQUIRED)
FSP_TABLE(expiry_fields, EXPIRY);

const fsp_callback fsp_recurring_expiry = {.name = "cardExpiry", .limits = {65536, 8, 256}, FSP_ROWS(expiry_fields), .root = "faspay"};

fsp_result fsp_recurring_kind_of(fsp_view body, fsp_recurring_kind *kind)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = NULL;
	fsp_format format;
	fsp_error error;
	fsp_result result = arena != NULL ? fsp_decode_sniffed(arena, body, (fsp_limits){65536, 8, 256}, &root, &format, &error) : FSP_ERROR_MEMORY;

	*kind = FSP_RECURRING_UNKNOWN;
	if (result == FSP_OK && root->kind == FSP_OBJECT) {
		if (!fsp_node_is_absent(fsp_node_find(root, FSP_LITERAL_VIEW("trx_id"))) || !fsp_node_is_absent(fsp_node_find(root, FSP_LITERAL_VIEW("payment_status_code")))) {
			*kind = FSP_RECURRING_CHARGE;
		} else if (!fsp_node_is_absent(fsp_node_find(root, FSP_LITERAL_VIEW("expired_date")))) {
			*kind = FSP_RECURRING_EXPIRY;
		}
	}
	fsp_arena_free(arena);
	return result == FSP_ERROR_MEMORY ? result : FSP_OK;
}

/* ------------------------------------------------------------------ the schedule */

typedef struct date { int64_t year; unsigned month, day; } date;

/* That day of a month counted from year 0, or the month's last when it has no such day; midnight in Jakarta. After year 9999
 * comes nothing. */
static int64_t day_of_month(int64_t months, unsigned day)
{
	const int64_t year = months / 12;
	const unsigned month = (unsigned)(months % 12) + 1, last = fsp_days_in_month(year, month);

	return year < 1000 || year > 9999 ? INT64_MAX : fsp_time_of_date(year, month, day < last ? day : last);
}

static bool read_date(int64_t seconds, date *out)
{
	char text[20];

	if (!fsp_time_format(seconds, text)) {
		return false;
	}
	*out = (date){atoll(text), (unsigned)atoi(text + 5), (unsigned)atoi(text + 8)};
	return true;
}

/* The retries of a charge, each on the first such day after it, before the next regular charge. */
static void add_retries(const unsigned *days, size_t count, int64_t months, int64_t next, int64_t end, fsp_scheduled *charge)
{
	for (size_t i = 1; i < count; i++) {
		int64_t retry = day_of_month(months, days[i]);
		size_t at = charge->retry_count;

		if (retry <= charge->date) {
			retry = day_of_month(months + 1, days[i]);
		}
		while (at > 0 && charge->retries[at - 1] > retry) {
			at--;
		}
		/* The 30th and the 31st are one day where a month has neither. */
		if (retry < next && retry <= end && (at == 0 || charge->retries[at - 1] != retry)) {
			memmove(&charge->retries[at + 1], &charge->retries[at], sizeof(charge->retries[0]) * (charge->retry_count++ - at));
			charge->retries[at] = retry;
		}
	}
}

size_t fsp_recurring_schedule(const fsp_schedule_plan *plan, int64_t from, fsp_scheduled *charges, size_t maximum)
{
	unsigned days[FSP_PROCESS_DAYS];
	const size_t day_count = parse_days(plan->process_days, days);
	const int64_t day = 86400;
	date start, end, first;
	int64_t start_day, end_day, from_day;
	size_t found = 0;

	if (from < plan->start) {
		from = plan->start;
	}
	if (!plan->active || day_count == 0 || plan->every < 1 || plan->every > 9 || !read_date(plan->start, &start) || !read_date(plan->end, &end) || !read_date(from, &first)) {
		return 0;
	}
	start_day = day_of_month(start.year * 12 + start.month - 1, start.day);
	end_day = day_of_month(end.year * 12 + end.month - 1, end.day);
	from_day = day_of_month(first.year * 12 + first.month - 1, first.day);
	if (fsp_view_is(plan->period, "Daily")) {
		/* The first payment is the registration's, on the start day. */
		int64_t step = plan->every * day, next = start_day + step;

		if (from_day > next) {
			next += (from_day - next + step - 1) / step * step;
		}
		for (; found < maximum && next <= end_day; next += step) {
			charges[found++] = (fsp_scheduled){.date = next};
		}
		return found;
	}
	for (int64_t months = start.year * 12 + start.month - 1, step = fsp_view_is(plan->period, "Yearly") ? plan->every * 12 : plan->every; found < maximum; months += step) {
		int64_t next = day_of_month(months, days[0]);

		if (next > end_day) {
			break;
		}
		/* Not on the start day: that one was paid with the registration. */
		if (next > start_day && next >= from_day) {
			charges[found] = (fsp_scheduled){.date = next};
			add_retries(days, day_count, months, day_of_month(months + step, days[0]), end_day, &charges[found++]);
		}
	}
	return found;
}

/* ------------------------------------------------------------------ the product (1, 2) */

#define IDENTITY_ROWS(ROW) \
	ROW(IDENTITY_CARD_MERCHANT_ID, "MERCHANTID", .property = "cardMerchantId", .type = FSP_TYPE_LINE, .tight = true, \
		.presence = FSP_REQUIRED, .maximum = 30, .forbidden = "#") \
	ROW(IDENTITY_CARD_PASSWORD, "TXN_PASSWORD", .property = "cardPassword", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 128, .forbidden = "#", .secret = true) \
	ROW(IDENTITY_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .minimum = 5, .maximum = 5, \
		.hint = "must be the five-digit merchant code; the card merchant's login, a text, is cardMerchantId") \
	ROW(IDENTITY_MERCHANT_NAME, "merchant", .property = "merchantName", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 32) \
	ROW(IDENTITY_USER_ID, "user_id", .property = "userId", .type = FSP_TYPE_LINE, .tight = true, .presence = FSP_REQUIRED, \
		.maximum = 64) \
	ROW(IDENTITY_PASSWORD, "password", .property = "password", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 128, .secret = true) \
	ROW(IDENTITY_PREVIOUS_PASSWORD, "password", .property = "previousPassword", .type = FSP_TYPE_LINE, .maximum = 128, \
		.secret = true) \
	ROW(IDENTITY_PREVIOUS_CARD_PASSWORD, "TXN_PASSWORD", .property = "previousCardPassword", .type = FSP_TYPE_LINE, \
		.maximum = 128, .forbidden = "#", .secret = true)
FSP_TABLE(identity, IDENTITY);

static const fsp_operation *const operations[] = {&fsp_recurring_register, &fsp_recurring_update_card, &fsp_recurring_update_member, &fsp_recurring_status, NULL};

/* Debit's, and the API's own "technical problem". */
static const char *const failures[] = {"66", "96", "031", "032", NULL};

static const fsp_envelope envelope = {
	.refusals = fsp_legacy_refusals, .code = "response_code", .text = "response_desc", .success = fsp_legacy_success,
	.failures = failures, .meaning = fsp_debit_response_meaning,
};

const fsp_product fsp_recurring = {
	.name = "Recurring",
	.base_url = {"https://fpg-sandbox.faspay.co.id", "https://fpg.faspay.co.id"},
	.identity = identity,
	.credentials = {
		[FSP_RECURRING_BY_MEMBER] = {FSP_RECURRING_MERCHANT_ID, FSP_RECURRING_USER_ID, FSP_RECURRING_PASSWORD, FSP_RECURRING_PREVIOUS_PASSWORD},
		[FSP_RECURRING_BY_CARD] = {FSP_RECURRING_CARD_MERCHANT_ID, FSP_RECURRING_CARD_MERCHANT_ID, FSP_RECURRING_CARD_PASSWORD, FSP_RECURRING_PREVIOUS_CARD_PASSWORD},
	},
	.operations = operations, .envelope = &envelope,
};
