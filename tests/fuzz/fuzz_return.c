#include "client.h"

/* Reads the same bytes as the query of the return URL and of the static account. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const fsp_view query = {(const char *)data, size};
	fsp_received received;

	check_received(&received, &fsp_debit_return, fsp_received_read_form, query);
	fsp_received_free(&received);
	if (check_received(&received, &fsp_debit_static_va, fsp_received_read_form, query)) {
		const fsp_field *rows = fsp_debit_static_va.reply;
		fsp_slot values[16] = {{0}};

		demand(fsp_field_count(rows) <= sizeof(values) / sizeof(values[0]));
		values[fsp_field_index(rows, "va_number")] = received.values[fsp_field_index(fsp_debit_static_va.fields, "va_number")];
		values[fsp_field_index(rows, "cust_name")] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("Sari")};
		values[fsp_field_index(rows, "response_code")] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("00")};
		check_reply(&received, FSP_FORMAT_JSON, values);
	}
	fsp_received_free(&received);
	return 0;
}
