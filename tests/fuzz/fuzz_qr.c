#include "check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fsp_view qr = {(const char *)data, size};
	fsp_error error = {0};
	fsp_result result = fsp_qr_check(qr, &error);
	fsp_view tag;

	demand(result == FSP_OK || result == FSP_ERROR_MALFORMED);
	demand(error.code == result);
	for (int i = 0; i < 100; i++) {
		const char name[2] = {(char)('0' + i / 10), (char)('0' + i % 10)};

		tag = fsp_qr_tag(qr, name);
		demand(tag.data == NULL || (tag.data >= qr.data && tag.length <= 99 && tag.data + tag.length <= qr.data + qr.length));
	}
	demand(result != FSP_OK || (fsp_view_is(fsp_qr_tag(qr, "00"), "01") && fsp_qr_tag(qr, "63").length == 4));
	return 0;
}
