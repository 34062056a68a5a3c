#include "../core/same.h"
#include "check.h"

/* Mends bare '&' in another way than the decoder: byte by byte, with a state. */
static size_t mend(const char *body, size_t size, char *out)
{
	static const char *const begins[] = {"<!--", "<![CDATA[", "<?"}, *const ends[] = {"-->", "]]>", "?>"};
	static const char *const known[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
	size_t length = 0;
	int inside = -1;

	for (size_t i = 0; i < size;) {
		const size_t left = size - i;
		size_t step = 1, digits = 2;
		bool itself = body[i] == '&' && inside < 0;

		for (size_t k = 0; inside < 0 && k < 3; k++) {
			if (left >= strlen(begins[k]) && memcmp(body + i, begins[k], strlen(begins[k])) == 0) {
				inside = (int)k;
				step = strlen(begins[k]);
				break;
			}
		}
		if (inside >= 0 && step == 1 && left >= strlen(ends[inside]) && memcmp(body + i, ends[inside], strlen(ends[inside])) == 0) {
			step = strlen(ends[inside]);
			inside = -1;
		}
		for (size_t k = 0; itself && k < 5; k++) {
			itself = left < strlen(known[k]) || memcmp(body + i, known[k], strlen(known[k])) != 0;
		}
		if (itself && left > 2 && body[i + 1] == '#') {
			const char *set = body[i + 2] == 'x' ? "0123456789abcdefABCDEF" : "0123456789";
			const size_t first = digits = body[i + 2] == 'x' ? 3 : 2;

			while (digits < left && body[i + digits] != '\0' && strchr(set, body[i + digits]) != NULL) {
				digits++;
			}
			itself = digits == first || digits == left || body[i + digits] != ';';
		}
		memcpy(out + length, body + i, step);
		length += step;
		if (itself) {
			memcpy(out + length, "amp;", 4);
			length += 4;
		}
		i += step;
	}
	return length;
}

/* A body whose bare '&' were mended before must read like the received one. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const fsp_limits limits = {SIZE_MAX / 16, FUZZ_LIMITS.depth, FUZZ_LIMITS.members};
	fsp_arena *arena = fsp_arena_new();
	char *copy = malloc(size * 5 + 1);
	fsp_error errors[2] = {{0}, {0}};
	fsp_node *sent, *mended;
	fsp_view body;

	demand(arena != NULL && copy != NULL);
	/* A body with NUL is refused, wherever it is. */
	if (size > 0 && memchr(data, 0, size) == NULL) {
		body = fsp_body_content((fsp_view){(const char *)data, size});
		body = (fsp_view){copy, mend(body.data, body.length, copy)};
		if (body.length > 0) {
			demand(fsp_decode_xml(arena, (fsp_view){(const char *)data, size}, limits, &sent, &errors[0]) == fsp_decode_xml(arena, body, limits, &mended, &errors[1]));
			demand(errors[0].rule == errors[1].rule);
			demand(sent == NULL || same_node(sent, mended));
		}
	}
	free(copy);
	fsp_arena_free(arena);
	return fuzz_decoder(fsp_decode_xml, data, size);
}
