#include "client.h"

static const fsp_operation *const operations[] = {&fsp_debit_create, &fsp_debit_status, &fsp_debit_cancel, &fsp_debit_channels, &fsp_debit_update_static_va,
	&fsp_debit_push_ovo, &fsp_debit_activate_ovo};

static void fill(fsp_call *call)
{
	static fsp_slot item[10] = {[1] = {.present = true, .text = {"Book", 4}}, [2] = {.present = true, .number = 1}, [3] = {.present = true, .number = 1000000, .currency = "IDR"},
		[5] = {.present = true}};
	const fsp_field *fields = call->operation->request;

	for (size_t i = 0; fields[i].wire != NULL; i++) {
		fsp_slot *slot = &call->values[i];

		if (fields[i].origin != FSP_FROM_CALLER || (fields[i].presence != FSP_REQUIRED && strcmp(fields[i].wire, "email") != 0)) {
			continue;
		}
		*slot = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("1234567890123456")};
		if (fields[i].type == FSP_TYPE_MONEY) {
			*slot = (fsp_slot){.present = true, .number = 1000000, .currency = "IDR"};
		} else if (fields[i].type == FSP_TYPE_TIME) {
			*slot = (fsp_slot){.present = true, .number = SAMPLE_NOW + 3600};
		} else if (fields[i].type == FSP_TYPE_LIST) {
			item[4] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("Full")};
			*slot = (fsp_slot){.present = true, .count = 1, .children = item};
		} else if (fields[i].type == FSP_TYPE_ENUM) {
			slot->text = FSP_LITERAL_VIEW("Full");
		} else if (fields[i].type == FSP_TYPE_EMAIL) {
			slot->text = FSP_LITERAL_VIEW("sari@example.com");
		} else if (strcmp(fields[i].wire, "payment_channel") == 0) {
			slot->text = FSP_LITERAL_VIEW("402");
		} else if (strcmp(fields[i].wire, "phone_no") == 0) {
			slot->text = FSP_LITERAL_VIEW("081234567890");
		}
	}
}

/* The first byte selects the operation ('0' to '6'), the second the status ('2' for 200). */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fsp_http_answer answer = {.status = 200, .retry_after = -1};
	const fsp_operation *operation;
	fsp_result result;
	fsp_call call;

	if (size < 2) {
		return 0;
	}
	operation = operations[data[0] % (sizeof(operations) / sizeof(*operations))];
	if (data[1] != '2') {
		answer.status = 100 + data[1] * 2;
	}
	answer.body = (fsp_view){(const char *)data + 2, size - 2};
	demand(fsp_call_init(&call, fuzz_client(), operation, SAMPLE_NOW) == FSP_OK);
	fill(&call);
	demand(fsp_call_build(&call) == FSP_OK);
	result = fsp_call_read(&call, &answer);
	demand(result == FSP_OK || result == FSP_ERROR_GATEWAY || result == FSP_ERROR_MALFORMED || result == FSP_ERROR_OUTCOME_UNKNOWN);
	demand(memchr(call.error.message, '\0', sizeof(call.error.message)) != NULL);
	demand(fsp_is_printable(fsp_view_of(call.error.message)) && fsp_is_printable(fsp_view_of(call.error.response_code)) && fsp_is_printable(fsp_view_of(call.error.response_text)));
	check_text(fsp_view_of(call.error.response_code), true);
	check_text(fsp_view_of(call.error.response_text), true);
	if (result != FSP_OK) {
		demand(call.error.code == result && call.error.message[0] != '\0');
		/* If an answer cannot be understood, it is unknown whether money moved. */
		demand(result != FSP_ERROR_OUTCOME_UNKNOWN || !operation->repeatable || answer.status != 200);
	} else {
		demand((answer.status >= 200 && answer.status <= 299) || !call.found);
		demand(call.message != NULL || operation->answer_encoding == FSP_ENCODING_ANY);
		for (size_t i = 0; call.answer != NULL && operation->answer[i].wire != NULL; i++) {
			demand(operation->answer[i].type != FSP_TYPE_LINE || !call.answer[i].present || fsp_is_printable(call.answer[i].text));
			demand(!call.found || operation->answer[i].presence != FSP_REQUIRED || call.answer[i].text.data != NULL);
			demand(operation->answer[i].echo == NULL || !call.answer[i].present
				|| fsp_view_equals(call.answer[i].text, fsp_call_value(&call, operation->answer[i].echo)->text));
		}
	}
	if (call.answer != NULL) {
		check_slots(operation->answer, call.answer);
	}
	fsp_call_free(&call);
	return 0;
}
