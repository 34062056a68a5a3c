#include "check.h"

/* The names that the reader of the forms knows. Members with other names are left out or taken as they are. */
static const fsp_field fields[] = {{FSP_WIRE("bill_no"), .alias = "a"}, {FSP_WIRE("status")}, {FSP_WIRE("trx_id")}, {.wire = NULL}};

static fsp_result decode_all(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	return fsp_decode_form(arena, body, limits, NULL, root, error);
}

static fsp_result decode_known(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	const fsp_known_names known = fsp_field_names(fields);

	limits.members -= 4;
	return fsp_decode_form(arena, body, limits, &known, root, error);
}

/* Where the strict reader accepts a form, both must read the same values of the known names. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const fsp_view body = {(const char *)data, size};
	const fsp_known_names names = fsp_field_names(fields);
	fsp_arena *arena = fsp_arena_new();
	fsp_node *all, *known;

	demand(arena != NULL);
	if (fsp_decode_form(arena, body, FUZZ_LIMITS, NULL, &all, NULL) == FSP_OK) {
		demand(fsp_decode_form(arena, body, FUZZ_LIMITS, &names, &known, NULL) == FSP_OK);
		demand(all->count == known->count);
		for (size_t i = 0; fields[i].wire != NULL; i++) {
			const fsp_node *a = fsp_node_find(all, fsp_field_name(&fields[i])), *b = fsp_node_find(known, fsp_field_name(&fields[i]));

			demand((a == NULL) == (b == NULL) && (a == NULL || fsp_view_equals(a->text, b->text)));
		}
	}
	fsp_arena_free(arena);
	(void)fuzz_decoder(decode_known, data, size);
	return fuzz_decoder(decode_all, data, size);
}
