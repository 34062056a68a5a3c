/* How debit and the other older products spell success and refusal (docs/protocol/debit.md 2.3, 11.2). */
#include "legacy.h"
#include "../../engine/field.h"

const fsp_refusal_shape fsp_legacy_refusals[] = {
	{"response_error", "response_error.response_code", "response_error.response_desc"}, {"errors", NULL, "errors"},
		{NULL, NULL, NULL},
};

/* Where the code is a JSON number, 00 becomes 0. */
const char *const fsp_legacy_success[] = {"00", "0", NULL};
const char *const fsp_legacy_failures[] = {"66", "96", NULL};

static const fsp_code response_meanings[] = {
	{"00", "success"},
	{"01", "failed"},
	{"03", "invalid merchant: check merchant id and environment"},
	{"13", "invalid amount"},
	{"14", "invalid order: unknown to the gateway"},
	{"17", "the order was cancelled"},
	{"18", "invalid customer, or phone number not found"},
	{"21", "subscription expired"},
	{"30", "format error"},
	{"40", "function or channel not supported, or not activated for this merchant"},
	{"54", "the order expired"},
	{"55", "wrong user id or password for this environment"},
	/* Two pages of the documentation swap the next two. Both mean: rejected, do not repeat. */
	{"56", "security violation: the address of this server may have to be registered (or the merchant is not active)"},
	{"63", "not active or suspended (or the address of this server is not registered)"},
	{"66", "internal error of the gateway"},
	{"80", "the payment was reversed"},
	{"81", "already paid"},
	{"82", "unregistered entity"},
	{"83", "a mandatory parameter is missing"},
	{"84", "unregistered parameters"},
	{"85", "insufficient parameters"},
	{"96", "system malfunction at the gateway"},
	{NULL, NULL},
};

const char *fsp_legacy_meaning(fsp_view response_code)
{
	const fsp_code *row = response_meanings;

	while (row->code != NULL && !fsp_view_is(response_code, row->code)) {
		row++;
	}
	return row->name;
}
