/* Payouts to bank accounts and wallets, and codes for cash (8, 12, 13). Section numbers are those of
 * docs/protocol/sendme.md. */
#include "rows.h"

/* ------------------------------------------------------------------ what payouts share */

#define DESCRIPTION_MAXIMUM 15

/* wanted: the presence of the rows that cash outs leave to the outlet. */
#define PLACE_ROWS(ROW, P, wanted) \
	ROW(P##_REGION_CODE, "beneficiary_region_code", .property = "regionCode", .type = FSP_TYPE_DIGITS, \
		.presence = wanted, .maximum = 4)
#define COUNTRY_ROW(ROW, P, ...) \
	ROW(P##_COUNTRY_CODE, "beneficiary_country_code", .type = FSP_TYPE_LINE, .minimum = 2, .maximum = 2, __VA_ARGS__)
#define PURPOSE_ROW(ROW, P, wanted) \
	ROW(P##_PURPOSE_CODE, "beneficiary_purpose_code", .property = "purposeCode", .type = FSP_TYPE_DIGITS, \
		.presence = wanted, .maximum = 1)
#define AMOUNT_ROW(ROW, P) \
	ROW(P##_AMOUNT, "trx_amount", .property = "amount", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED)
#define DESCRIPTION_ROW(ROW, P, wanted, most) \
	ROW(P##_DESCRIPTION, "trx_desc", .property = "description", .type = FSP_TYPE_LINE, .presence = wanted, \
		.maximum = most)
#define CALLBACK_URL_ROW(ROW, P, wanted) \
	ROW(P##_CALLBACK_URL, "callback_url", .property = "callbackUrl", .type = FSP_TYPE_URL, .presence = wanted, \
		.maximum = 255)
#define NAME_ROW(ROW, P, name, ...) \
	ROW(P##_NAME, name, .property = "name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 255)
#define PAYEE_EMAIL_ROW(ROW, P, property_name, ...) \
	ROW(P##_EMAIL, "beneficiary_email", .property = property_name, __VA_ARGS__)
#define DATE_ROWS(ROW, P) \
	ROW(P##_DATE, "trx_date", .property = "date", .type = FSP_TYPE_TIME) \
	ROW(P##_EXECUTE_AT, "instruct_date", .property = "executeAt", .type = FSP_TYPE_TIME, .presence = FSP_BLANK)

/* Several addresses with commas between them. */
static void validate_emails(fsp_call *call)
{
	const fsp_view emails = fsp_call_value(call, "beneficiary_email")->text;

	for (size_t start = 0, i = 0; emails.data != NULL && i <= emails.length; i++) {
		if (i == emails.length || emails.data[i] == ',') {
			const fsp_view email = {emails.data + start, i - start};
			const char *objection = email.length == 0 ? "must not hold an empty address"
				: fsp_character_objection(FSP_TYPE_EMAIL, NULL, email);

			if (objection != NULL) {
				fsp_call_violation(call, "beneficiary_email", NULL, "format", NULL, "%s", objection);
			}
			start = i + 1;
		}
	}
}

/* The gateway takes fees under this description. */
static void validate_description(fsp_call *call)
{
	if (fsp_view_equals_nocase(fsp_trimmed(fsp_call_value(call, "trx_desc")->text), FSP_LITERAL_VIEW("fee"))) {
		fsp_call_violation(call, "trx_desc", NULL, "format", NULL, "must not be \"fee\": the gateway refuses it");
	}
}

static void validate_payout(fsp_call *call)
{
	fsp_sendme_validate_number(call);
	fsp_call_require_positive(call, "trx_amount");
	validate_description(call);
}

static void complete_date(fsp_call *call, const char *wire)
{
	fsp_slot *date = fsp_call_value(call, wire);

	if (!date->present) {
		*date = (fsp_slot){.present = true, .number = call->now};
	}
}

#define PAYOUT_ROWS(ROW) \
	VIRTUAL_ACCOUNT_ECHO_ROW(ROW, PAYOUT) \
	ROW(PAYOUT_TRX_NO, "trx_no", .property = "trxNo", .type = FSP_TYPE_LINE, .echo = "trx_no") \
	ROW(PAYOUT_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE) \
	ROW(PAYOUT_REFERENCE, "trx_reff", .property = "reference", .type = FSP_TYPE_LINE) \
	STATUS_ROWS(ROW, PAYOUT) \
	ROW(PAYOUT_AMOUNT, "trx_amount", .property = "amount", .type = FSP_TYPE_MONEY) \
	ROW(PAYOUT_EXECUTE_AT, "instruct_date", .property = "executeAt", .type = FSP_TYPE_TIME) \
	ROW(PAYOUT_EXPIRES_AT, "trx_expired", .property = "expiresAt", .type = FSP_TYPE_TIME) \
	ROW(PAYOUT_CODE, "cashout_code", .property = "cashOutCode", .type = FSP_TYPE_VERBATIM, .secret = true)
FSP_TABLE(payout, PAYOUT);

static fsp_result inspect_payout(fsp_call *call)
{
	const fsp_slot *execute_at = fsp_call_value(call, "instruct_date");
	fsp_slot *status = &call->answer[PAYOUT_STATUS];

	/* What was accepted for later was not carried out yet. */
	if (execute_at->present && execute_at->number > call->now && fsp_view_is(status->text, "Succeeded")) {
		status->text = FSP_LITERAL_VIEW("Pending");
	}
	fsp_sendme_complete_number(call);
	return fsp_sendme_compare_amount(call);
}

#define PAYOUT_CALL \
	FSP_SENDME_POST("/account/api/transfer"), .answer = payout, .envelope = &fsp_sendme_accepted, \
	.inspect = inspect_payout

/* ------------------------------------------------------------------ to bank accounts and wallets (8, 13) */

/* More rows stand behind the address: of wallets the telephone, which may be empty. */
#define REMITTANCE_ROWS(ROW, P, account_type, code_property, code_length) \
	ROW(P##_ACCOUNT_NO, "beneficiary_account", .property = "accountNo", .type = account_type, \
		.presence = FSP_REQUIRED, .maximum = 128) \
	NAME_ROW(ROW, P, "beneficiary_name") \
	ROW(P##_BANK_CODE, "beneficiary_bank_code", .property = code_property, .type = FSP_TYPE_LINE, .tight = true, \
		.presence = FSP_REQUIRED, .maximum = code_length) \
	PLACE_ROWS(ROW, P, FSP_REQUIRED) \
	COUNTRY_ROW(ROW, P, .property = "countryCode", .presence = FSP_REQUIRED)

#define REMITTANCE_TAIL_ROWS(ROW, P) \
	PAYEE_EMAIL_ROW(ROW, P, "emails", .type = FSP_TYPE_LINE, .maximum = 1024) \
	TRX_NO_ROW(ROW, P) \
	DATE_ROWS(ROW, P) \
	AMOUNT_ROW(ROW, P) \
	DESCRIPTION_ROW(ROW, P, FSP_REQUIRED, DESCRIPTION_MAXIMUM) \
	CALLBACK_URL_ROW(ROW, P, FSP_REQUIRED)

#define TRANSFER_ROWS(ROW) \
	VIRTUAL_ACCOUNT_ROW(ROW, TRANSFER) \
	ROW(TRANSFER_BENEFICIARY_VA, "beneficiary_virtual_account", .property = "beneficiaryVa", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 20) \
	REMITTANCE_ROWS(ROW, TRANSFER, FSP_TYPE_DIGITS, "bankCode", 10) \
	PURPOSE_ROW(ROW, TRANSFER, FSP_REQUIRED) \
	REMITTANCE_TAIL_ROWS(ROW, TRANSFER)
FSP_TABLE(transfer_request, TRANSFER);

#define TOP_UP_ROWS(ROW) \
	VIRTUAL_ACCOUNT_ROW(ROW, TOP_UP) \
	REMITTANCE_ROWS(ROW, TOP_UP, FSP_TYPE_DIGITS, "wallet", 10) \
	PURPOSE_ROW(ROW, TOP_UP, FSP_OPTIONAL) \
	ROW(TOP_UP_PHONE, "beneficiary_phone", .type = FSP_TYPE_LINE, .presence = FSP_BLANK) \
	REMITTANCE_TAIL_ROWS(ROW, TOP_UP)
FSP_TABLE(top_up_request, TOP_UP);

static void complete_remittance(fsp_call *call)
{
	complete_date(call, "trx_date");
}

static void validate_remittance(fsp_call *call)
{
	validate_payout(call);
	validate_emails(call);
}

const fsp_operation fsp_sendme_transfer = {
	.name = "transfer", PAYOUT_CALL, .request = transfer_request, .complete = complete_remittance,
	.validate = validate_remittance,
};

const fsp_operation fsp_sendme_top_up = {
	.name = "topUp", PAYOUT_CALL, .request = top_up_request, .complete = complete_remittance,
	.validate = validate_remittance,
};

/* ------------------------------------------------------------------ cash (12) */

#define ALFAMART "alf"
#define INDOMARET "imr"
#define PERMATA "C013"

#define CASH_OUT_ROWS(ROW) \
	VIRTUAL_ACCOUNT_ROW(ROW, CASH_OUT) \
	ROW(CASH_OUT_OUTLET, "beneficiary_bank_code", .property = "outlet", .type = FSP_TYPE_LINE, .tight = true, \
		.presence = FSP_REQUIRED, .maximum = 4) \
	PLACE_ROWS(ROW, CASH_OUT, FSP_OPTIONAL) \
	COUNTRY_ROW(ROW, CASH_OUT, .presence = FSP_OPTIONAL) \
	PURPOSE_ROW(ROW, CASH_OUT, FSP_OPTIONAL) \
	ROW(CASH_OUT_PHONE, "beneficiary_phone", .property = "phone", .type = FSP_TYPE_PHONE, .presence = FSP_REQUIRED, \
		.maximum = 15) \
	PAYEE_EMAIL_ROW(ROW, CASH_OUT, "email", .type = FSP_TYPE_EMAIL, .maximum = 128) \
	TRX_NO_ROW(ROW, CASH_OUT) \
	ROW(CASH_OUT_DATE, "trx_date", .type = FSP_TYPE_TIME) \
	ROW(CASH_OUT_EXPIRES_AT, "trx_expired", .property = "expiresAt", .type = FSP_TYPE_TIME) \
	ROW(CASH_OUT_EXECUTE_AT, "instruct_date", .property = "executeAt", .type = FSP_TYPE_TIME) \
	AMOUNT_ROW(ROW, CASH_OUT) \
	DESCRIPTION_ROW(ROW, CASH_OUT, FSP_OPTIONAL, 27) \
	CALLBACK_URL_ROW(ROW, CASH_OUT, FSP_OPTIONAL) \
	NAME_ROW(ROW, CASH_OUT, "beneficiary_account_name") \
	ROW(CASH_OUT_OTHER_NAME, "beneficiary_name", .type = FSP_TYPE_LINE)
FSP_TABLE(cash_out_request, CASH_OUT);

static const fsp_condition conditions[] = {
	{ALFAMART, NULL, "beneficiary_region_code"}, {ALFAMART, NULL, "beneficiary_purpose_code"},
	{ALFAMART, NULL, "beneficiary_email"}, {ALFAMART, NULL, "trx_desc"},
	{INDOMARET, NULL, "beneficiary_region_code"}, {INDOMARET, NULL, "beneficiary_email"},
	{PERMATA, NULL, "trx_desc"}, {PERMATA, NULL, "callback_url"},
	{NULL, NULL, NULL},
};

/* What an outlet pays out, in sen, and how long its texts may be. An outlet that is not listed has no such rule. */
static const struct rule {
	const char *outlet;
	int64_t step, most;
	uint8_t description, digits;      /* the number's digits; 0: it may be any text */
} rules[] = {
	{ALFAMART, 5000000, INT64_MAX, DESCRIPTION_MAXIMUM, 12},
	{INDOMARET, 5000000, INT64_MAX, DESCRIPTION_MAXIMUM, 0},
	{PERMATA, 10000000, 150000000, 27, 0},
};

static bool is_at_permata(const fsp_call *call)
{
	return fsp_view_is(call->values[CASH_OUT_OUTLET].text, PERMATA);
}

/* Permata's machines take none of these. */
static void complete_cash_out(fsp_call *call)
{
	if (!is_at_permata(call)) {
		call->values[CASH_OUT_COUNTRY_CODE] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("ID")};
		complete_date(call, "trx_date");
		complete_date(call, "instruct_date");
	}
}

static void validate_rule(fsp_call *call, const struct rule *rule)
{
	const fsp_slot *amount = &call->values[CASH_OUT_AMOUNT], *number = &call->values[CASH_OUT_TRX_NO];
	char step[48];

	if (amount->present && amount->number > 0 && amount->number % rule->step != 0) {
		fsp_money_display(rule->step, "IDR", step);
		fsp_call_violation(call, "trx_amount", NULL, "range", rule->outlet, "must be a multiple of %s at this outlet",
			step);
	} else if (amount->present && amount->number > rule->most) {
		fsp_money_display(rule->most, "IDR", step);
		fsp_call_violation(call, "trx_amount", NULL, "range", rule->outlet, "must be at most %s at this outlet", step);
	}
	if (fsp_utf8_length(call->values[CASH_OUT_DESCRIPTION].text) > rule->description) {
		fsp_call_violation(call, "trx_desc", NULL, "length", rule->outlet,
			"must be at most %u characters long at this outlet", (unsigned)rule->description);
	}
	if (number->present && rule->digits > 0
			&& (number->text.length > rule->digits || !fsp_is_digits(number->text))) {
		fsp_call_violation(call, "trx_no", NULL, "format", rule->outlet, "must be at most %u digits at this outlet",
			(unsigned)rule->digits);
	}
}

static void validate_cash_out(fsp_call *call)
{
	validate_payout(call);
	for (size_t i = 0; i < sizeof(rules) / sizeof(*rules); i++) {
		if (fsp_view_is(call->values[CASH_OUT_OUTLET].text, rules[i].outlet)) {
			validate_rule(call, &rules[i]);
		}
	}
}

/* The payee's name has another name at Permata. */
static fsp_result convert_cash_out(fsp_call *call)
{
	if (is_at_permata(call)) {
		call->values[CASH_OUT_OTHER_NAME] = call->values[CASH_OUT_NAME];
		call->values[CASH_OUT_NAME] = (fsp_slot){.present = false};
	}
	return FSP_OK;
}

const fsp_operation fsp_sendme_cash_out = {
	.name = "cashOut", PAYOUT_CALL, .request = cash_out_request, .discriminator = "beneficiary_bank_code",
	.discriminator_name = "outlet", .conditions = conditions, .complete = complete_cash_out,
	.validate = validate_cash_out, .convert = convert_cash_out,
};
