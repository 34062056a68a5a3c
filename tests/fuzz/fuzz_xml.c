#include "check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	return fuzz_decoder(fsp_decode_xml, data, size);
}
