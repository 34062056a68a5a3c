/* Forms and query strings: a=b&c=d. */
#include "message.h"

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* A copy of the body, in which names and values are decoded where they stand: what is escaped is longer than what it means. */
typedef struct form {
	char *start, *p;
	const char *end;
	const char *bad;                  /* the first escape of the field that is none, or NULL */
} form;

static bool is_special(char c, bool in_name)
{
	return c == '&' || c == '+' || c == '%' || (in_name && c == '=');
}

/* The first byte from p on that means something: in a name also the sign behind it. */
static char *skip_ordinary(char *p, const char *end, bool in_name)
{
	while (end - p >= 8) {
		uint64_t eight = fsp_eight(p), other = fsp_eight_below(eight, '+' + 1);

		/* Little else is that low. */
		other |= in_name ? fsp_eight_equal(eight, '=') : 0;
		if (other == 0) {
			p += 8;
			continue;
		}
		p += fsp_eight_first(other);
		if (is_special(*p, in_name)) {
			return p;
		}
		p++;
	}
	while (p < end && !is_special(*p, in_name)) {
		p++;
	}
	return p;
}

/* Moves what was read since the last escape to where it belongs. */
static char *close_gap(char *to, const char *run, const char *end)
{
	if (to != run) {
		memmove(to, run, (size_t)(end - run));
	}
	return to + (end - run);
}

static fsp_view read_piece(form *f, bool in_name)
{
	char *const start = f->p;
	char *run = start, *to = start;

	for (;;) {
		int high, low;

		f->p = skip_ordinary(f->p, f->end, in_name);
		if (f->p == f->end || *f->p == '&' || *f->p == '=') {
			break;
		}
		if (*f->p == '+') {
			*f->p++ = ' ';
			continue;
		}
		high = f->end - f->p > 2 ? hex_digit(f->p[1]) : -1;
		low = f->end - f->p > 2 ? hex_digit(f->p[2]) : -1;
		if (high < 0 || low < 0) {
			f->bad = f->bad != NULL ? f->bad : f->p;
			f->p++;
			continue;
		}
		to = close_gap(to, run, f->p);
		*to++ = (char)(high * 16 + low);
		run = f->p += 3;
	}
	return (fsp_view){start, (size_t)(close_gap(to, run, f->p) - start)};
}

static fsp_result read_field(form *f, fsp_arena *arena, fsp_limits limits, const fsp_known_names *known, fsp_node *object, fsp_error *error)
{
	const char *from = f->p;
	fsp_view name, value;

	f->bad = NULL;
	name = read_piece(f, true);
	f->p += f->p < f->end && *f->p == '=';
	value = read_piece(f, false);
	if (name.length > 0 && f->bad == NULL) {
		return fsp_object_add(arena, object, limits, known, name, value, error);
	}
	if (!fsp_name_matters(known, name)) {
		return FSP_OK;
	}
	return f->bad != NULL ? fsp_fail(error, FSP_ERROR_MALFORMED, "format", "bad percent escape at byte %zu", (size_t)(f->bad - f->start))
		: fsp_fail(error, FSP_ERROR_MALFORMED, "format", "value without a name at byte %zu", (size_t)(from - f->start));
}

fsp_result fsp_decode_form(fsp_arena *arena, fsp_view body, fsp_limits limits, const fsp_known_names *known, fsp_node **root, fsp_error *error)
{
	const fsp_view content = fsp_body_content(body);
	fsp_result result = FSP_OK;
	fsp_node *object;
	form f;

	*root = NULL;
	if (body.length > limits.bytes) {
		return fsp_body_check(body, limits, error);
	}
	object = fsp_node_new(arena, FSP_OBJECT);
	f.start = object != NULL ? fsp_arena_copy(arena, content) : NULL;
	if (f.start == NULL) {
		return fsp_out_of_memory(error);
	}
	f.end = f.start + content.length;
	f.p = f.start + (content.length > 0 && content.data[0] == '?');
	while (result == FSP_OK && f.p < f.end) {
		if (*f.p == '&') {
			f.p++;
		} else {
			result = read_field(&f, arena, limits, known, object, error);
		}
	}
	if (result == FSP_OK) {
		result = fsp_node_check_names(arena, object, FSP_REPETITION_REFUSED, known, error);
	}
	if (result == FSP_OK) {
		*root = object;
	}
	return result;
}
