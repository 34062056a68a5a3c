#include "check.h"

#include "../core/samples.h"

/* Reads the bytes as the answer to an operation. */
static void answer(const fsp_client *client, const fsp_operation *operation, fsp_view bytes)
{
	const fsp_http_answer answer = {.status = 200, .body = bytes, .retry_after = -1};
	fsp_result result;
	fsp_call call;

	demand(fsp_call_init(&call, client, operation, SAMPLE_NOW) == FSP_OK);
	demand(fill_sample(&call, sample_of(&fsp_sendme, operation->name)) == FSP_OK);
	demand(fsp_call_build(&call) == FSP_OK);
	result = fsp_call_read(&call, &answer);
	demand(call.error.code == result || result == FSP_OK);
	/* Of what moves money only a refusal says that nothing was done. */
	demand(result == FSP_OK || result == FSP_ERROR_GATEWAY || result == FSP_ERROR_MALFORMED || result == FSP_ERROR_OUTCOME_UNKNOWN);
	demand(result != FSP_ERROR_OUTCOME_UNKNOWN || !operation->repeatable);
	if (result == FSP_OK && call.found) {
		demand(fsp_view_is(fsp_answer_text(&call, "response_code"), "00"));
	}
	for (size_t i = 0; call.answer != NULL && operation->answer[i].wire != NULL; i++) {
		if (operation->answer[i].secret && call.answer[i].text.data != NULL) {
			demand(fsp_view_is(fsp_answer_text(&call, operation->answer[i].wire), "***"));
		}
	}
	fsp_call_free(&call);
}

/* Reads the bytes as a callback, with the signature that belongs to them in a header, and with whatever is in them. */
static void callback(const fsp_client *client, fsp_view bytes)
{
	const fsp_sendme_keys keys = {fsp_client_named(client, "app_key"), fsp_client_named(client, "app_secret"),
		fsp_client_named(client, "client_key"), fsp_client_named(client, "client_secret")};
	static const char digits[] = "0123456789abcdef";
	unsigned char signature[32];
	char hex[65] = "";
	fsp_header header = {FSP_LITERAL_VIEW("faspay-signature"), {hex, 64}};

	if (fsp_sendme_callback(&keys, FSP_LITERAL_VIEW("POST"), &bytes, 1, signature) != FSP_OK) {
		return;
	}
	for (size_t i = 0; i < 32; i++) {
		hex[2 * i] = digits[signature[i] >> 4];
		hex[2 * i + 1] = digits[signature[i] & 15];
	}
	for (size_t headers = 0; headers < 2; headers++) {
		const fsp_inbound inbound = {.method = FSP_LITERAL_VIEW("POST"), .headers = &header, .header_count = headers, .body = bytes};
		fsp_received received;

		demand(fsp_received_init(&received, client, &fsp_sendme_notification) == FSP_OK);
		if (fsp_received_read(&received, &inbound) == FSP_OK) {
			const fsp_result result = fsp_received_verify(&received);

			demand(result == FSP_OK || result == FSP_ERROR_SIGNATURE || result == FSP_ERROR_MALFORMED);
			demand(headers == 0 || result == FSP_OK || strcmp(received.error.rule, "mismatch") != 0);
			demand(result != FSP_OK || fsp_view_is(fsp_received_text(&received, "virtual_account"), "9920017573"));
		}
		fsp_received_free(&received);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static fsp_client *client;
	const fsp_view bytes = {(const char *)data + 1, size > 0 ? size - 1 : 0};
	size_t count = 0;

	if (client == NULL) {
		demand(fsp_sign_startup() == FSP_OK && (client = sample_client_of(&fsp_sendme, NULL)) != NULL);
	}
	while (fsp_sendme.operations[count] != NULL) {
		count++;
	}
	if (size > 0) {
		answer(client, fsp_sendme.operations[data[0] % count], bytes);
		callback(client, bytes);
	}
	return 0;
}
