#include "client.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const fsp_format formats[] = {FSP_FORMAT_JSON, FSP_FORMAT_XML};
	fsp_received received;
	bool believed = check_received(&received, &fsp_debit_notification, fsp_received_read_body, (fsp_view){(const char *)data, size});
	const fsp_field *fields = fsp_debit_notification.fields;

	if (believed) {
		demand(fsp_view_is(received.values[fsp_field_index(fields, "merchant_id")].text, "99999"));
		demand(received.values[fsp_field_index(fields, "signature")].text.length == FSP_SHA1_HEX_LENGTH);
	}
	/* Messages that are not accepted are answered, too: their texts are as good as any. */
	for (size_t i = 0; i < 2; i++) {
		fsp_slot values[8] = {{0}};

		for (size_t row = 1; row < 5; row++) {
			fsp_view text = received.values[fsp_field_index(fields, fsp_debit_notification.reply[row].wire)].text;

			values[row] = (fsp_slot){.present = text.data != NULL, .text = text};
		}
		values[5] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("00")};
		values[6] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("Success")};
		values[7] = (fsp_slot){.present = true, .number = SAMPLE_NOW};
		check_reply(&received, formats[i], values);
	}
	fsp_received_free(&received);
	return 0;
}
