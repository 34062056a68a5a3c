#include "check.h"

static fsp_result decode(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	fsp_format format = FSP_FORMAT_ARRAY;
	fsp_result result = fsp_decode_sniffed(arena, body, limits, root, &format, error);

	demand(format == FSP_FORMAT_JSON || format == FSP_FORMAT_XML || (format == FSP_FORMAT_UNKNOWN && result != FSP_OK));
	return result;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	return fuzz_decoder(decode, data, size);
}
