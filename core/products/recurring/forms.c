/* The forms that register a member and change its card (4, 5).
 * Section numbers are those of docs/protocol/recurring.md. */
#include "rows.h"

/* The form writes t where the JSON calls write 1. The documents do not say what it writes for "no". */
static const fsp_code form_flag_codes[] = {{"f", "No"}, {"t", "Yes"}, {NULL, NULL}};
static const fsp_code_table form_flags = {NULL, form_flag_codes};

/* The documented form has neither TRANSACTIONTYPE nor RESPONSE_TYPE. */
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

	fsp_recurring_validate_member(call);
	/* The browser sees the signature of this id, and a charge's is made the same way of its transaction id and its
	 * status. */
	if (member_id.length > 1 && fsp_has_shape((fsp_view){member_id.data, member_id.length - 1},
			FSP_RECURRING_TRANSACTION_ID)) {
		fsp_call_violation(call, "member_id", NULL, "format", NULL,
			"must not be a GUID and one more character: its signature would be that of a charge");
	}
	fsp_call_require_positive(call, "AMOUNT");
	if (amount->present && strcmp(amount->currency, "IDR") != 0) {
		fsp_call_violation(call, "AMOUNT", NULL, "currency", NULL, "must be in IDR, is in %s", amount->currency);
	}
	if (active->present && active->number == 0) {
		fsp_call_violation(call, "recurring_status", NULL, "conflict", NULL,
			"must be true: to end a subscription use cancel()");
	}
	if (!fsp_view_is(fsp_call_value(call, "order_type")->text, "sale")
			|| fsp_call_value(call, "order_token")->present) {
		fsp_call_violation(call, fsp_call_value(call, "order_token")->present ? "order_token" : "order_type", NULL,
			"conflict", NULL,
			"has no field here: a registration takes the money at once, and Faspay keeps the card");
	}
	if (fsp_call_value(call, "callback")->present) {
		fsp_call_violation(call, "callback", NULL, "unknown", NULL,
			"is not for recurring payments: Faspay calls the URL that it has registered");
	}
}

static void validate_registration(fsp_call *call)
{
	const fsp_slot *start = fsp_call_value(call, "recurring_start_date");
	char today[20], date[20];

	validate_form(call);
	if (start->present && fsp_time_format(call->now, today) && fsp_time_format(start->number, date)
			&& memcmp(today, date, 10) != 0) {
		fsp_call_violation(call, "recurring_start_date", NULL, "range", NULL,
			"must be today, %.10s in Jakarta: the day of the first payment", today);
	}
}

#define FORM_OPERATION \
	.method = "POST", .path = {"/recurring", "/recurring"}, .request_encoding = FSP_ENCODING_BROWSER, \
	.extensible = true, .known_extra = fsp_card_extra, .extra_forbidden = ";", FSP_CARD_REFUSED_EXTRA, \
	.complete = complete_form, \
	.signatures = {{ \
		.scheme = &fsp_scheme_legacy, .wire = "recurring_signature", .fields = {"member_id"}, \
	}, { \
		.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TRANSACTIONID"}, \
		.credentials = FSP_RECURRING_BY_CARD, \
	}}

const fsp_operation fsp_recurring_register = {
	.name = "register", FORM_OPERATION, .request = register_request, .validate = validate_registration,
};

const fsp_operation fsp_recurring_update_card = {
	.name = "updateCard", FORM_OPERATION, .request = update_card_request, .validate = validate_form,
};
