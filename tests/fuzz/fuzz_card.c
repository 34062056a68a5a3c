#include "check.h"

#include "../core/samples.h"

/* Without the gateway's signature no answer may make a payment paid. The newer generation is excepted, whose
 * signature is not documented. */
static void check_answer(const fsp_client *client, const fsp_operation *operation, fsp_view body)
{
	static const char *const orders[] = {"MERCHANT_TRANID", "merchant_tranid"}, *const ids[] = {"TRANSACTIONID", "transaction_id"}, *const amounts[] = {"AMOUNT", "amount", "REFUND_AMOUNT"};
	const fsp_http_answer answer = {.status = 200, .body = body, .retry_after = -1};
	fsp_call call;
	fsp_result result;

	demand(fsp_call_init(&call, client, operation, SAMPLE_NOW) == FSP_OK);
	for (size_t i = 0; i < 3; i++) {
		if (i < 2 && fsp_call_value(&call, orders[i]) != NULL) {
			*fsp_call_value(&call, orders[i]) = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("ORDER-1")};
			*fsp_call_value(&call, ids[i]) = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("D47")};
		}
		if (fsp_call_value(&call, amounts[i]) != NULL) {
			*fsp_call_value(&call, amounts[i]) = (fsp_slot){.present = true, .number = 1000000, .currency = "IDR"};
		}
	}
	demand(fsp_call_build(&call) == FSP_OK);
	result = fsp_call_read(&call, &answer);
	demand(call.error.code == result || result == FSP_OK);
	if (result == FSP_OK) {
		const fsp_slot *status = fsp_call_answer(&call, "TXN_STATUS"), *amount = fsp_call_answer(&call, "AMOUNT");

		demand(call.authentic || client->product == &fsp_credit_card_revamp || fsp_view_is(status->text, "E"));
		demand(fsp_view_is(status->text, "E") || !amount->present || amount->number == 1000000);
		demand(operation->repeatable || !fsp_card_succeeded(&call) || call.authentic);
	} else {
		demand(result != FSP_ERROR_SIGNATURE || operation->repeatable);
		demand(call.error.message[0] != '\0');
	}
	fsp_call_free(&call);
}

/* Reads the same bytes as the callback's form, as text answers and as the newer generation's JSON. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static fsp_client *client, *revamp;
	const fsp_operation *const operations[] = {&fsp_card_status, &fsp_card_void, &fsp_card_refund, &fsp_card_capture};
	const fsp_view bytes = {(const char *)data, size};
	fsp_received received;

	if (client == NULL) {
		demand(fsp_sign_startup() == FSP_OK && (client = sample_client_of(&fsp_credit_card, NULL)) != NULL && (revamp = sample_client_of(&fsp_credit_card_revamp, NULL)) != NULL);
	}
	demand(fsp_received_init(&received, client, &fsp_card_notification) == FSP_OK);
	if (fsp_received_read_form(&received, bytes) == FSP_OK && fsp_received_verify(&received) == FSP_OK) {
		const fsp_view order = fsp_received_text(&received, "MERCHANT_TRANID");

		demand(order.length > 0 && memchr(order.data, '#', order.length) == NULL);
	}
	fsp_received_free(&received);
	for (size_t i = 0; i < sizeof(operations) / sizeof(*operations); i++) {
		check_answer(client, operations[i], bytes);
	}
	check_answer(revamp, fsp_product_operation(&fsp_credit_card_revamp, "status"), bytes);
	return 0;
}
