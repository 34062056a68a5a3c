/* Forms and query strings: a=b&c=d. */
#include "message.h"

/* Names and values are decoded in place, in a copy of the body: an escape is longer than the byte it means. */
typedef struct form {
	char *start, *p;
	const char *end;
	size_t skipped;                   /* bytes of the body before start, for the offsets that errors name */
	const char *bad;                  /* the first bad escape of the field, or NULL */
} form;

static size_t offset_of(const form *f, const char *at)
{
	return f->skipped + (size_t)(at - f->start);
}

/* Decodes %41 and + from start to end. */
static fsp_view decode(form *f, char *const start, const char *end)
{
	char *to = start;

	if (memchr(start, '%', (size_t)(end - start)) == NULL && memchr(start, '+', (size_t)(end - start)) == NULL) {
		return (fsp_view){start, (size_t)(end - start)};
	}
	for (const char *p = start; p < end; p++) {
		const int high = *p == '%' && end - p > 2 ? fsp_hex_digit(p[1]) : -1, low = high >= 0 ? fsp_hex_digit(p[2]) : -1;

		if (*p != '%') {
			*to++ = *p == '+' ? ' ' : *p;
		} else if (low >= 0) {
			*to++ = (char)(high * 16 + low);
			p += 2;
		} else if (f->bad == NULL) {
			f->bad = p;
		}
	}
	return (fsp_view){start, (size_t)(to - start)};
}

static fsp_result read_field(form *f, char *end, fsp_arena *arena, fsp_limits limits, const fsp_known_names *known,
	fsp_node *object, fsp_error *error)
{
	char *start = f->p, *sign = memchr(start, '=', (size_t)(end - start));
	fsp_view name, value;

	f->bad = NULL;
	name = decode(f, start, sign != NULL ? sign : end);
	value = sign != NULL ? decode(f, sign + 1, end) : FSP_LITERAL_VIEW("");
	if (name.length > 0 && f->bad == NULL) {
		return fsp_members_add(arena, object, limits, known, name, value, error);
	}
	if (!fsp_name_matters(known, name)) {
		return FSP_OK;
	}
	if (f->bad != NULL) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "format", "bad percent escape at byte %zu", offset_of(f, f->bad));
	}
	return fsp_fail(error, FSP_ERROR_MALFORMED, "format", "value without a name at byte %zu", offset_of(f, start));
}

fsp_result fsp_read_form(fsp_arena *arena, fsp_body body, fsp_limits limits, const fsp_known_names *known,
	fsp_node **root, fsp_error *error)
{
	fsp_result result = FSP_OK;
	fsp_node *object = fsp_node_new(arena, FSP_OBJECT);
	form f = {.skipped = body.skipped};

	f.start = fsp_arena_copy(arena, body.content);
	if (object == NULL || f.start == NULL) {
		return fsp_out_of_memory(error);
	}
	f.end = f.start + body.content.length;
	f.p = f.start + (*f.start == '?');
	while (result == FSP_OK && f.p < f.end) {
		char *mark = memchr(f.p, '&', (size_t)(f.end - f.p)), *end = mark != NULL ? mark : f.start + body.content.length;

		if (end > f.p) {
			result = read_field(&f, end, arena, limits, known, object, error);
		}
		f.p = mark != NULL ? mark + 1 : end;
	}
	if (result == FSP_OK) {
		result = fsp_members_check_names(arena, object, FSP_REPETITION_REFUSED, known, error);
	}
	if (result == FSP_OK) {
		*root = object;
	}
	return result;
}
