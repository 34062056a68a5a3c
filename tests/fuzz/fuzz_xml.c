#include "../core/same.h"
#include "check.h"

/* What the plain reader takes, the other takes too and makes the same of it. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const fsp_view body = {(const char *)data, size};
	fsp_arena *arena = fsp_arena_new();
	fsp_node *plain, *any;
	fsp_result result;

	demand(arena != NULL);
	result = fsp_read_plain_xml(arena, body, FUZZ_LIMITS, &plain);
	demand(result == FSP_OK || result == FSP_ERROR_MALFORMED);
	demand((result == FSP_OK) == (plain != NULL));
	if (plain != NULL) {
		demand(fsp_read_any_xml(arena, body, FUZZ_LIMITS, &any, NULL) == FSP_OK);
		demand(same_node(plain, any));
	}
	fsp_arena_free(arena);
	return fuzz_decoder(fsp_decode_xml, data, size);
}
