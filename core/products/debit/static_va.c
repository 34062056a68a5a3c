/* Static virtual accounts: their update, and the gateway's inquiry about one (13.9, 13.10).
 * Section numbers are those of docs/protocol/debit.md. */
#include "bill.h"
#include "../shared/route.h"

static const fsp_code static_va_types[] = {{"inquiry", "Inquiry"}, {"payment", "Payment"}, {NULL, "Unknown"}};
static const fsp_code_table static_va_type_table = {"Faspay\\Debit\\StaticVaRequestType", static_va_types};

#define UPDATE_STATIC_VA_ROWS(ROW) \
	REQUEST_ROW(ROW, UPDATE_STATIC_VA, "Update Transaction BNI VA Static") \
	ROW(UPDATE_STATIC_VA_VA_NUMBER, "bill_no", .property = "vaNumber", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .minimum = 16, .maximum = 16, .order = true) \
	MERCHANT_ID_ROW(ROW, UPDATE_STATIC_VA) \
	ROW(UPDATE_STATIC_VA_MAXIMUM, "bill_total", .property = "maximum", .type = FSP_TYPE_MONEY, \
		.presence = FSP_REQUIRED, .maximum = 15) \
	ROW(UPDATE_STATIC_VA_NAME, "cust_name", .property = "name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 128) \
	ROW(UPDATE_STATIC_VA_EXPIRES_AT, "bill_expired", .property = "expiresAt", .type = FSP_TYPE_TIME, \
		.presence = FSP_REQUIRED) \
	SIGNATURE_ROW(ROW, UPDATE_STATIC_VA)
FSP_TABLE(update_static_va_request, UPDATE_STATIC_VA);

#define STATIC_VA_ROWS(ROW) \
	ROW(STATIC_VA_VA_NUMBER, "bill_no", .property = "vaNumber", .type = FSP_TYPE_LINE, .echo = "bill_no") \
	MERCHANT_ID_ECHO_ROW(ROW, STATIC_VA) \
	ROW(STATIC_VA_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE) \
	ROW(STATIC_VA_RESPONSE_CODE, "response_code", .property = "responseCode", .type = FSP_TYPE_LINE) \
	ROW(STATIC_VA_RESPONSE_TEXT, "response_desc", .property = "responseText", .type = FSP_TYPE_LINE)
FSP_TABLE(update_static_va_answer, STATIC_VA);

static void validate_static_va(fsp_call *call)
{
	const fsp_slot *expiry = fsp_call_value(call, "bill_expired");

	fsp_debit_validate_total(call, fsp_call_value(call, "bill_total"), NULL, NULL, NULL);
	if (expiry->present && expiry->number <= call->now) {
		fsp_call_violation(call, "bill_expired", NULL, "range", NULL, "must not be in the past");
	}
}

/* Takes the value that was sent where the first row that must come back is absent. */
fsp_result fsp_debit_inspect_undocumented(fsp_call *call)
{
	const fsp_field *fields = call->operation->answer;
	size_t echo = 0;

	while (fields[echo].echo == NULL) {
		echo++;
	}
	if (!call->answer[echo].present) {
		call->answer[echo] = *fsp_call_value(call, fields[echo].echo);
	}
	return FSP_OK;
}

const fsp_operation fsp_debit_update_static_va = {
	.name = "updateStaticVa", .method = "POST", .path = {"/cvr/100036/10", "/cvr/100036/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = update_static_va_request, .answer = update_static_va_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no"}}},
	.validate = validate_static_va, .inspect = fsp_debit_inspect_undocumented,
};

#define STATIC_VA_REQUEST_ROWS(ROW) \
	ROW(STATIC_VA_REQUEST_VA_NUMBER, "va_number", .property = "vaNumber", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 19) \
	ROW(STATIC_VA_REQUEST_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(STATIC_VA_REQUEST_TYPE, "type", .property = "type", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &static_va_type_table) \
	ROW(STATIC_VA_REQUEST_TRX_ID, "trx_uid", .property = "trxId", .type = FSP_TYPE_LINE) \
	ROW(STATIC_VA_REQUEST_AMOUNT, "amount", .property = "amount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH)
FSP_TABLE(static_va_fields, STATIC_VA_REQUEST);

#define STATIC_VA_REPLY_ROWS(ROW) \
	ROW(STATIC_VA_REPLY_RESPONSE, "response", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "VA Static Response") \
	ROW(STATIC_VA_REPLY_VA_NUMBER, "va_number", .property = "vaNumber", .type = FSP_TYPE_VERBATIM, \
		.presence = FSP_BLANK) \
	ROW(STATIC_VA_REPLY_AMOUNT, "amount", .property = "amount", .type = FSP_TYPE_MONEY, .presence = FSP_BLANK, \
		.unit = FSP_UNIT_RUPIAH) \
	ROW(STATIC_VA_REPLY_NAME, "cust_name", .property = "name", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, \
		.maximum = 50) \
	ROW(STATIC_VA_REPLY_RESPONSE_CODE, "response_code", .property = "responseCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .minimum = 2, .maximum = 2) \
	FSP_ROUTE_GIVEN_ROWS(ROW, STATIC_VA_REPLY) \
	/* The sample of this answer spells the shares in one way and its table in another. */ \
	ROW(STATIC_VA_REPLY_ROUTE_SPELLING, "route.staticVaSpelling", .property = "route.staticVaSpelling", \
		.type = FSP_TYPE_ENUM, .codes = &fsp_route_spellings, .unsent = true) \
	ROW(STATIC_VA_REPLY_ROUTE_SNAKE, "route", .type = FSP_TYPE_LIST, .fields = fsp_route_snake_rows) \
	ROW(STATIC_VA_REPLY_ROUTE_CAMEL, "route", .type = FSP_TYPE_LIST, .fields = fsp_route_rows)
FSP_TABLE(static_va_reply, STATIC_VA_REPLY);

static fsp_result prepare_static_va_reply(fsp_arena *arena, fsp_slot *values, fsp_violations *violations)
{
	const fsp_slot *owner = &values[STATIC_VA_REPLY_ROUTE_OWNER], *shares = &values[STATIC_VA_REPLY_ROUTE_SHARES];
	const bool camel = fsp_view_is(values[STATIC_VA_REPLY_ROUTE_SPELLING].text, "CamelCase");

	fsp_route_validate(arena, violations, owner, shares, &values[STATIC_VA_REPLY_AMOUNT]);
	return violations->count > 0 ? FSP_OK : fsp_route_convert(arena, owner, shares, 1,
		&values[camel ? STATIC_VA_REPLY_ROUTE_CAMEL : STATIC_VA_REPLY_ROUTE_SNAKE]);
}

/* The signature covers only the account number, and neither type nor amount nor trx_uid. */
const fsp_callback fsp_debit_static_va = {
	.name = "staticVa", FSP_ROWS(static_va_fields),
	.signature = {.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"va_number"}},
	.reply = static_va_reply, .prepare_reply = prepare_static_va_reply,
};
