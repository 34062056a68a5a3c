#include "check.h"

#include "../core/samples.h"

static fsp_client *client;

static void read_callback(fsp_view bytes)
{
	fsp_received received;

	demand(fsp_received_init(&received, client, &fsp_billing_notification) == FSP_OK);
	if (fsp_received_read_body(&received, bytes) == FSP_OK && fsp_received_verify(&received) == FSP_OK) {
		const fsp_view number = fsp_received_text(&received, "transaction_number");

		/* An empty number would be verified by the signature of the list. */
		demand(number.length > 0 && fsp_is_digits(number));
		demand(fsp_view_is(fsp_received_text(&received, "service_id"), "6"));
	}
	fsp_received_free(&received);
}

static void check_status(fsp_call *call)
{
	const fsp_slot *paid = fsp_call_answer(call, "paid_total");
	const fsp_slot *payments = fsp_call_answer(call, "payment_details");

	demand(fsp_view_equals(fsp_call_answer(call, "billing_id")->text, fsp_call_value(call, "billing_id")->text));
	demand(!paid->present || (payments->count > 0 && paid->number >= 0));
}

/* The first byte selects the callback ('0') or the answer to an operation ('1' to '4'), the second the status ('2' for 200). */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fsp_http_answer answer = {.status = 200, .retry_after = -1};
	const fsp_operation *operation;
	fsp_result result;
	fsp_call call;

	if (client == NULL) {
		demand(fsp_sign_startup() == FSP_OK && (client = sample_client_of(&fsp_billing, NULL)) != NULL);
	}
	if (size < 2) {
		return 0;
	}
	if (data[0] % 5 == '0' % 5) {
		read_callback((fsp_view){(const char *)data + 1, size - 1});
		return 0;
	}
	operation = fsp_billing.operations[(data[0] - '1') & 3];
	answer.status = data[1] == '2' ? 200 : 100 + data[1] * 2;
	answer.body = (fsp_view){(const char *)data + 2, size - 2};
	demand(fsp_call_init(&call, client, operation, SAMPLE_NOW) == FSP_OK);
	demand(fill_sample(&call, sample_of(&fsp_billing, operation->name)) == FSP_OK);
	call.extra_count = 0;
	demand(fsp_call_build(&call) == FSP_OK);
	result = fsp_call_read(&call, &answer);
	demand(result == FSP_OK || result == FSP_ERROR_GATEWAY || result == FSP_ERROR_MALFORMED || result == FSP_ERROR_OUTCOME_UNKNOWN);
	demand(fsp_is_printable(fsp_view_of(call.error.message)) && fsp_is_printable(fsp_view_of(call.error.response_text)));
	if (result == FSP_OK && (operation == &fsp_billing_status || operation == &fsp_billing_cancel)) {
		check_status(&call);
	}
	fsp_call_free(&call);
	return 0;
}
