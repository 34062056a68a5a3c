#include "client.h"

/* Answers to the operations of SNAP Disbursement. The first byte selects the operation ('0' to '8'), the second the HTTP
 * status ('2' for 200). */

static const fsp_slot *answer_property(const fsp_call *call, const char *property)
{
	for (size_t i = 0; call->operation->answer[i].wire != NULL; i++) {
		const fsp_field *row = &call->operation->answer[i];

		if (row->property != NULL && strcmp(row->property, property) == 0) {
			return &call->answer[i];
		}
	}
	return NULL;
}

/* Nothing that could break a line gets out of an answer, however deep it stands. */
static void check_texts(const fsp_field *fields, const fsp_slot *slots)
{
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		demand(slots[i].present || slots[i].children == NULL);
		demand((fields[i].type != FSP_TYPE_LINE && fields[i].type != FSP_TYPE_TEXT) || !slots[i].present
			|| fsp_is_printable(slots[i].text));
		demand(fields[i].type != FSP_TYPE_MONEY || !slots[i].present
			|| (slots[i].number >= 0 && strlen(slots[i].currency) == 3));
		for (size_t record = 0; fields[i].fields != NULL && record < slots[i].count; record++) {
			check_texts(fields[i].fields, slots[i].children + record * fsp_field_count(fields[i].fields));
		}
	}
}

/* A payout is the one that was ordered, and nobody is told that it succeeded unless the gateway says so. */
static void check_payout(fsp_call *call)
{
	const fsp_slot *status = answer_property(call, "status"), *code = answer_property(call, "statusCode");
	const fsp_slot *amount = answer_property(call, "amount");
	const char *wire = call->operation == &fsp_snap_pay_bill ? "paidAmount" : "amount";

	demand(status->present && status->text.length > 0);
	demand(fsp_view_equals(answer_property(call, "partnerReferenceNo")->text, fsp_call_order(call)));
	demand(!fsp_view_is(status->text, "Succeeded") || fsp_view_is(code->text, "00") || fsp_view_is(code->text, "0")
		|| (fsp_view_is(code->text, "1") && call->operation == &fsp_snap_pay_bill));
	demand(call->operation->repeatable || !amount->present || amount->number == fsp_call_value(call, wire)->number);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static fsp_client *client;
	fsp_http_answer answer = {.status = 200, .retry_after = -1};
	const fsp_operation *operation;
	size_t count = 0;
	fsp_result result;
	fsp_call call;

	if (client == NULL) {
		demand(fsp_sign_startup() == FSP_OK && (client = sample_client_of(&fsp_snap_disbursement, NULL)) != NULL);
	}
	if (size < 2) {
		return 0;
	}
	while (fsp_snap_disbursement.operations[count] != NULL) {
		count++;
	}
	operation = fsp_snap_disbursement.operations[(size_t)(data[0] - '0') % count];
	if (data[1] != '2') {
		answer.status = 100 + data[1] * 2;
	}
	answer.body = (fsp_view){(const char *)data + 2, size - 2};
	demand(fsp_call_init(&call, client, operation, SAMPLE_NOW) == FSP_OK);
	demand(fill_sample(&call, sample_of(&fsp_snap_disbursement, operation->name)) == FSP_OK);
	demand(fsp_call_build(&call) == FSP_OK);
	result = fsp_call_read(&call, &answer);
	demand(result == FSP_OK || result == FSP_ERROR_GATEWAY || result == FSP_ERROR_MALFORMED
		|| result == FSP_ERROR_OUTCOME_UNKNOWN);
	demand(call.error.code == result && fsp_is_printable(fsp_view_of(call.error.message)));
	demand(fsp_is_printable(fsp_view_of(call.error.response_code)) && fsp_is_printable(fsp_view_of(call.error.response_text)));
	/* Only a clear refusal says that no money moved. */
	demand(result != FSP_ERROR_GATEWAY || operation->repeatable
		|| (call.error.response_code[0] >= '4' && call.error.response_code[0] != '5' && answer.status < 500));
	if (result == FSP_OK && answer_property(&call, "status") != NULL) {
		check_payout(&call);
	}
	if (call.answer != NULL && result == FSP_OK) {
		check_texts(operation->answer, call.answer);
	}
	fsp_call_free(&call);
	return 0;
}
