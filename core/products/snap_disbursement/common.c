/* What the services of SNAP Disbursement share: states, references, and how inquiries are judged. Section numbers are
 * those of docs/protocol/snap.md. */
#include "rows.h"

/* ------------------------------------------------------------------ states (7) */

/* What is refunded (04) went back to the balance. A number on the wire has no zero in front. */
static const fsp_code status_codes[] = {
	{"00", "Succeeded"},
	{"01", "Pending"},
	{"02", "Pending"},
	{"03", "Pending"},
	{"04", "Reversed"},
	{"05", "Failed"},
	{"06", "Failed"},
	{"07", "NotFound"},
	{"0", "Succeeded"},
	{"1", "Pending"},
	{"2", "Pending"},
	{"3", "Pending"},
	{"4", "Reversed"},
	{"5", "Failed"},
	{"6", "Failed"},
	{"7", "NotFound"},
	{NULL, "Unknown"},
};
const fsp_code_table fsp_payout_statuses = {"Faspay\\PayoutStatus", status_codes};

void fsp_payout_complete_reference(fsp_call *call)
{
	fsp_slot *reference = fsp_call_value(call, "partnerReferenceNo");
	char *made = reference->present ? NULL : fsp_arena_take(call->arena, FSP_SNAP_EXTERNAL_ID_LENGTH + 1);

	/* Without one the row reports that it is required. */
	if (made != NULL && fsp_snap_external_id(made)) {
		*reference = (fsp_slot){.present = true, .text = fsp_view_of(made)};
	}
}

void fsp_payout_validate_time(fsp_call *call, const char *wire)
{
	const fsp_slot *at = fsp_call_value(call, wire);

	if (at->present && at->number <= call->now) {
		fsp_call_violation(call, wire, NULL, "range", NULL, "must be in the future; null means now");
	}
}

void fsp_payout_read_state(fsp_call *call, const fsp_slot *code, fsp_slot *status)
{
	const fsp_slot *execute_at = fsp_call_value(call, "additionalInfo.instructDate");
	const bool later = (execute_at != NULL && execute_at->present)
		|| fsp_view_starts_with(fsp_answer_text(call, "responseCode"), "202");

	if (!call->found) {
		*status = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("NotFound")};
	} else if (!code->present || (later && fsp_view_is(status->text, "Succeeded"))) {
		*status = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("Pending")};
	}
}

fsp_result fsp_payout_judge_inquiry(fsp_call *call, const fsp_slot *code, const fsp_slot *text)
{
	if (code->present && !fsp_view_is(code->text, "1")) {
		return fsp_call_refuse(call, code->text, text->text);
	}
	return FSP_OK;
}
