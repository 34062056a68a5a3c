/* SNAP: who signs, how answers are judged, and what all services share. Section numbers are those of
 * docs/protocol/snap.md. */
#include "rows.h"

/* ------------------------------------------------------------------ identity (3, 4.1) */

#define IDENTITY_ROWS(ROW) \
	ROW(IDENTITY_MERCHANT_ID, "X-PARTNER-ID", .property = "merchantId", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 5) \
	ROW(IDENTITY_PRIVATE_KEY, "privateKey", .property = "privateKey", .type = FSP_TYPE_PRIVATE_KEY, \
		.presence = FSP_REQUIRED, .secret = true, .index = FSP_SNAP_PASSPHRASE) \
	ROW(IDENTITY_PUBLIC_KEY, "faspayPublicKey", .property = "faspayPublicKey", .type = FSP_TYPE_PUBLIC_KEY, \
		.presence = FSP_REQUIRED) \
	ROW(IDENTITY_PASSPHRASE, "passphrase", .property = "passphrase", .type = FSP_TYPE_TEXT, .secret = true) \
	ROW(IDENTITY_PREVIOUS_PUBLIC_KEY, "previousFaspayPublicKey", .property = "previousFaspayPublicKey", \
		.type = FSP_TYPE_PUBLIC_KEY) \
	ROW(IDENTITY_CHANNEL_ID, "CHANNEL-ID", .property = "channelId", .type = FSP_TYPE_DIGITS, .maximum = 5, \
		.fallback = "77001") \
	ROW(IDENTITY_COMPANY_CODES, "companyCodes", .property = "companyCodes", .type = FSP_TYPE_LINE) \
	ROW(IDENTITY_CLOCK_SKEW, "clockSkew", .property = "clockSkew", .type = FSP_TYPE_DIGITS, .maximum = 6, \
		.fallback = "300")
FSP_TABLE(identity, IDENTITY);
FSP_SAME_POSITION(IDENTITY_MERCHANT_ID, FSP_SNAP_MERCHANT_ID);
FSP_SAME_POSITION(IDENTITY_PRIVATE_KEY, FSP_SNAP_PRIVATE_KEY);
FSP_SAME_POSITION(IDENTITY_PUBLIC_KEY, FSP_SNAP_PUBLIC_KEY);
FSP_SAME_POSITION(IDENTITY_PASSPHRASE, FSP_SNAP_PASSPHRASE);
FSP_SAME_POSITION(IDENTITY_PREVIOUS_PUBLIC_KEY, FSP_SNAP_PREVIOUS_PUBLIC_KEY);
FSP_SAME_POSITION(IDENTITY_CHANNEL_ID, FSP_SNAP_CHANNEL_ID);
FSP_SAME_POSITION(IDENTITY_COMPANY_CODES, FSP_SNAP_COMPANY_CODES);
FSP_SAME_POSITION(IDENTITY_CLOCK_SKEW, FSP_SNAP_CLOCK_SKEW);

/* Digits, with a comma between two codes. */
static void validate_identity(const fsp_client_options *options, fsp_arena *arena, fsp_violations *violations)
{
	const fsp_place place = {NULL, "companyCodes", FSP_NO_INDEX};
	const fsp_view codes = options->identity[FSP_SNAP_COMPANY_CODES];
	size_t length = 0;

	for (size_t i = 0; i <= codes.length && codes.data != NULL; i++) {
		if (i < codes.length && fsp_is_digit(codes.data[i]) && length < 8) {
			length++;
		} else if ((i == codes.length || codes.data[i] == ',') && length > 0) {
			length = 0;
		} else {
			fsp_report(arena, violations, &place, NULL, "format", NULL, "must be company codes of one to eight digits");
			return;
		}
	}
}

static const fsp_operation *const operations[] = {
	&fsp_snap_create_va, &fsp_snap_va_status, &fsp_snap_delete_va, &fsp_snap_generate_qr, &fsp_snap_qr_status,
	&fsp_snap_create_debit, &fsp_snap_debit_status, &fsp_snap_cancel_debit, NULL,
};

const fsp_product fsp_snap = {
	.name = "Snap",
	.base_url = {"https://debit-sandbox.faspay.co.id", "https://debit.faspay.co.id"},
	.identity = identity,
	.operations = operations,
	.envelope = &fsp_snap_envelope,
	.validate = validate_identity,
};

/* ------------------------------------------------------------------ envelope (6.1) */

/* The first three digits decide; the rest is the service's, which even the documentation prints wrongly, and may be
 * longer. */
static const char *const success[] = {"200????", "200?????", "202????", "202?????", NULL};
/* What may have been done all the same: the same reference again, and whatever is neither success nor refusal. */
static const char *const failures[] = {
	"404??18",
	"409??01",
	"1??????",
	"2??????",
	"3??????",
	"5??????",
	"1???????",
	"2???????",
	"3???????",
	"5???????",
	NULL,
};

/* Seven digits, or eight. Anything else says nothing. */
static fsp_result classify(fsp_call *call)
{
	const fsp_view code = fsp_answer_text(call, "responseCode");

	if (code.length < 7 || code.length > 8 || !fsp_is_digits(code)) {
		return FSP_ERROR_MALFORMED;
	}
	if (fsp_lists_code(success, code)) {
		return FSP_OK;
	}
	return fsp_call_refuse(call, code, fsp_answer_text(call, "responseMessage"));
}

static const char *meaning_of(fsp_view code)
{
	const fsp_snap_case *row = fsp_snap_case_of(code);

	return row != NULL ? row->meaning : NULL;
}

const fsp_envelope fsp_snap_envelope = {
	.failures = failures, .meaning = meaning_of, .classify = classify,
};

/* ------------------------------------------------------------------ states (7) */

/* A number on the wire has no zero in front. */
static const fsp_code status_codes[] = {
	{"00", "Paid"},
	{"01", "Unprocessed"},
	{"02", "InProcess"},
	{"03", "InProcess"},
	{"04", "Refunded"},
	{"05", "Cancelled"},
	{"06", "Failed"},
	{"07", "NotFound"},
	{"0", "Paid"},
	{"1", "Unprocessed"},
	{"2", "InProcess"},
	{"3", "InProcess"},
	{"4", "Refunded"},
	{"5", "Cancelled"},
	{"6", "Failed"},
	{"7", "NotFound"},
	{NULL, "Unknown"},
};
const fsp_code_table fsp_snap_statuses = {"Faspay\\PaymentStatus", status_codes};
const fsp_code_table fsp_snap_channels = {"Faspay\\Channel", NULL};

static bool mentions(fsp_view text, fsp_view word)
{
	for (size_t i = 0; i + word.length <= text.length; i++) {
		if (fsp_view_equals_nocase((fsp_view){text.data + i, word.length}, word)) {
			return true;
		}
	}
	return false;
}

void fsp_snap_tell_expired(fsp_slot *status, fsp_view code, fsp_view text)
{
	if ((fsp_view_is(code, "07") || fsp_view_is(code, "7")) && mentions(text, FSP_LITERAL_VIEW("expire"))) {
		status->text = FSP_LITERAL_VIEW("Expired");
	}
}

fsp_result fsp_snap_read_status(fsp_call *call, fsp_slot *code, fsp_slot *status, const fsp_slot *text)
{
	const fsp_view answered = fsp_answer_text(call, "responseCode");

	if (!call->found) {
		*status = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("NotFound")};
	} else if (!code->present && fsp_view_starts_with(answered, "202")) {
		*status = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("InProcess")};
	} else if (!code->present) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "missing_field", "latestTransactionStatus",
			"the gateway's answer says nothing about the payment's state");
	} else {
		fsp_snap_tell_expired(status, code->text, text->text);
	}
	return FSP_OK;
}

fsp_result fsp_snap_inspect_state(fsp_call *call, int reference, int partner_reference, int status_code)
{
	fsp_slot *answer = call->answer;

	if (call->found && !answer[reference].present && !answer[partner_reference].present) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "originalPartnerReferenceNo",
			"the gateway's answer does not say which payment it is about");
	}
	return fsp_snap_read_status(call, &answer[status_code], &answer[status_code + 1], &answer[status_code + 2]);
}

/* ------------------------------------------------------------------ bills */

void fsp_snap_complete_date(fsp_call *call, const char *wire)
{
	fsp_slot *date = fsp_call_value(call, wire);

	if (!date->present) {
		*date = (fsp_slot){.present = true, .number = call->now};
	}
}

void fsp_snap_validate_bill(fsp_call *call, const char *total, const char *expiry, const char *date)
{
	const fsp_slot *expires = fsp_call_value(call, expiry), *from = fsp_call_value(call, date);

	fsp_call_require_positive(call, total);
	if (expires->present && expires->number <= call->now) {
		fsp_call_violation(call, expiry, NULL, "range", NULL, "must be in the future");
	} else if (expires->present && from->present && expires->number < from->number) {
		fsp_call_violation(call, expiry, NULL, "range", NULL, "must not be before the bill's date");
	}
	fsp_route_validate(call->arena, &call->violations, fsp_call_value(call, "route.owner"),
		fsp_call_value(call, "route.shares"), fsp_call_value(call, total));
}

fsp_result fsp_snap_convert_bill(fsp_call *call)
{
	return fsp_route_convert(call->arena, fsp_call_value(call, "route.owner"), fsp_call_value(call, "route.shares"), 1,
		fsp_call_value(call, "additionalInfo.route"));
}

fsp_result fsp_snap_compare_amount(fsp_call *call, const char *answered, const char *asked)
{
	const fsp_slot *answer = fsp_call_answer(call, answered), *question = fsp_call_value(call, asked);

	if (answer->present && question->present
			&& (answer->number != question->number || memcmp(answer->currency, question->currency, 3) != 0)) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", answered,
			"the gateway's answer is about another amount than was asked for");
	}
	return FSP_OK;
}

fsp_view fsp_snap_unpadded(fsp_view text)
{
	while (text.length > 0 && text.data[0] == ' ') {
		text.data++;
		text.length--;
	}
	return text;
}
