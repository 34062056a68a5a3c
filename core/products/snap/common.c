/* What the services of SNAP share: how answers are judged, states, bills. Section numbers are those of
 * docs/protocol/snap.md. */
#include "rows.h"

/* ------------------------------------------------------------------ envelope (6.1) */

/* The first three digits decide; the rest is the service's, which even the documentation prints wrongly, and may be
 * longer. */
static const char *const success[] = {"200????", "200?????", "202????", "202?????", NULL};
/* What may have been done all the same: the same reference again, the same X-EXTERNAL-ID again, and whatever is neither
 * success nor refusal. Each attempt has an X-EXTERNAL-ID of its own, so that a repeated one says that the same message
 * came twice: something on the way sent it again, and the first one may have been carried out. Where the case of eight
 * digits has its zero is unknown. */
static const char *const failures[] = {
	"404??18",
	"404??18?",
	"404???18",
	"409??0?",
	"409??0??",
	"409???0?",
	"0??????",
	"1??????",
	"2??????",
	"3??????",
	"5??????",
	"6??????",
	"7??????",
	"8??????",
	"9??????",
	"0???????",
	"1???????",
	"2???????",
	"3???????",
	"5???????",
	"6???????",
	"7???????",
	"8???????",
	"9???????",
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
	const bool in_progress = fsp_view_starts_with(fsp_answer_text(call, "responseCode"), "202");

	if (!call->found) {
		*status = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("NotFound")};
	} else if (in_progress && (!code->present || fsp_view_is(status->text, "Paid"))) {
		/* What is under way was not paid yet, whatever its state says. */
		*status = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("InProcess")};
	} else if (!code->present) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "missing_field", "latestTransactionStatus",
			"the gateway's answer says nothing about the payment's state");
	} else {
		fsp_snap_tell_expired(status, code->text, text->text);
	}
	return FSP_OK;
}

fsp_result fsp_snap_inspect_state(fsp_call *call, const fsp_snap_state *rows)
{
	fsp_slot *answer = call->answer;
	const bool in_progress = fsp_view_starts_with(fsp_answer_text(call, "responseCode"), "202");

	if (!answer[rows->paid_at].present) {
		answer[rows->paid_at] = answer[rows->paid_at_iso];
	}
	/* What is under way may be told by the code alone. */
	if (call->found && !answer[rows->reference_no].present && !answer[rows->partner_reference_no].present
			&& (!in_progress || answer[rows->status_code].present)) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "originalPartnerReferenceNo",
			"the gateway's answer does not say which payment it is about");
	}
	return fsp_snap_read_status(call, &answer[rows->status_code], &answer[rows->status],
		&answer[rows->status_text]);
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
