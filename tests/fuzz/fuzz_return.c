#include "client.h"

/* The return URL's query and the static account's, from the same bytes. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const fsp_view query = {(const char *)data, size};
	fsp_received received;

	check_received(&received, &fsp_debit_return, fsp_received_read_form, query);
	fsp_received_free(&received);
	if (check_received(&received, &fsp_debit_static_va, fsp_received_read_form, query)) {
		fsp_slot values[5] = {{0}, received.values[fsp_field_index(fsp_debit_static_va.fields, "va_number")], {.present = false},
			{.present = true, .text = FSP_LITERAL_VIEW("Sari")}, {.present = true, .text = FSP_LITERAL_VIEW("00")}};

		check_reply(&received, FSP_FORMAT_JSON, values);
	}
	fsp_received_free(&received);
	return 0;
}
