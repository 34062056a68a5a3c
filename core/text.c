/* The flat formats: a=b&c=d (forms and query strings) and KEY=VALUE;KEY=VALUE (card answers). */
#include "message.h"

#include <string.h>

/* ------------------------------------------------------------------ forms */

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

static fsp_result read_field(form *f, fsp_arena *arena, fsp_limits limits, const fsp_field *fields, fsp_node *object, fsp_error *error)
{
	const char *from = f->p;
	fsp_view name, value;

	f->bad = NULL;
	name = read_piece(f, true);
	f->p += f->p < f->end && *f->p == '=';
	value = read_piece(f, false);
	if (name.length > 0 && f->bad == NULL) {
		return fsp_object_add(arena, object, limits, fields, name, value, NULL, error);
	}
	if (!fsp_field_is_known(fields, name)) {
		return FSP_OK;
	}
	return f->bad != NULL ? fsp_fail(error, FSP_ERROR_MALFORMED, "format", "bad percent escape at byte %zu", (size_t)(f->bad - f->start))
		: fsp_fail(error, FSP_ERROR_MALFORMED, "format", "value without a name at byte %zu", (size_t)(from - f->start));
}

fsp_result fsp_decode_form(fsp_arena *arena, fsp_view body, fsp_limits limits, const fsp_field *fields, fsp_node **root, fsp_error *error)
{
	const fsp_view content = fsp_body_content(body);
	fsp_result result = FSP_OK;
	fsp_node *object;
	form f;

	*root = NULL;
	if (body.length > limits.bytes) {
		return fsp_body_check(body, limits, error);
	}
	object = fsp_node_object(arena);
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
			result = read_field(&f, arena, limits, fields, object, error);
		}
	}
	if (result == FSP_OK) {
		*root = object;
	}
	return result;
}

/* ------------------------------------------------------------------ pairs */

typedef struct pairs {
	fsp_arena *arena;
	fsp_limits limits;
	fsp_error *error;
	fsp_node *object;
	fsp_node **tail;
} pairs;

/* Both views live in the arena already. */
static fsp_result append(pairs *p, fsp_view name, fsp_view value)
{
	fsp_node *node;

	if (p->object->count == p->limits.members) {
		return fsp_fail(p->error, FSP_ERROR_MALFORMED, "limit", "the message has more than %u fields", p->limits.members);
	}
	node = fsp_node_new(p->arena);
	if (node == NULL) {
		return fsp_out_of_memory(p->error);
	}
	node->kind = FSP_STRING;
	node->name = name;
	node->text = value;
	*p->tail = node;
	p->tail = &node->next;
	p->object->count++;
	return FSP_OK;
}

static fsp_view trimmed(const char *from, const char *to)
{
	return fsp_trimmed((fsp_view){from, (size_t)(to - from)});
}

static bool is_key(fsp_view name)
{
	for (size_t i = 0; i < name.length; i++) {
		char c = name.data[i], letter = (char)(c | 0x20);

		if (!(letter >= 'a' && letter <= 'z') && !(c >= '0' && c <= '9') && c != '_' && c != '-' && c != '.') {
			return false;
		}
	}
	return name.length > 0;
}

/* Whether a pair starts at `from`: KEY, then the sign. What looks otherwise continues the value before it. */
static bool starts_pair(const char *from, const char *to, fsp_view *name, const char **value)
{
	const char *sign = memchr(from, '=', (size_t)(to - from));

	if (sign == NULL) {
		return false;
	}
	*name = trimmed(from, sign);
	*value = sign + 1;
	return is_key(*name);
}

static const char *piece_end(const char *from, const char *end)
{
	const char *mark = memchr(from, ';', (size_t)(end - from));

	return mark != NULL ? mark : end;
}

fsp_result fsp_decode_pairs(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	const fsp_view text = fsp_body_content(body);
	pairs p = {.arena = arena, .limits = limits, .error = error};
	fsp_result result = fsp_body_check(body, limits, error);
	const char *from, *to, *end, *value;
	fsp_view name;
	size_t at;

	*root = NULL;
	if (result != FSP_OK) {
		return result;
	}
	if (!fsp_text_is_clean(body, &at)) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "encoding", "NUL or invalid UTF-8 at byte %zu", at);
	}
	p.object = fsp_node_object(arena);
	/* One copy holds all names and values; the views point into it. */
	from = p.object != NULL ? fsp_arena_copy(arena, text) : NULL;
	if (from == NULL) {
		return fsp_out_of_memory(error);
	}
	p.tail = &p.object->child;
	end = from + text.length;
	if (end > from && end[-1] == ';') {
		end--;
	}
	to = piece_end(from, end);
	if (!starts_pair(from, to, &name, &value)) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "format", "the message does not start with KEY=VALUE");
	}
	for (;;) {
		fsp_view next_name = FSP_NO_VIEW;
		const char *next_value = NULL;

		while (to < end && !starts_pair(to + 1, piece_end(to + 1, end), &next_name, &next_value)) {
			to = piece_end(to + 1, end);
		}
		result = append(&p, name, trimmed(value, to));
		if (result != FSP_OK || to == end) {
			break;
		}
		name = next_name;
		value = next_value;
		to = piece_end(to + 1, end);
	}
	result = result == FSP_OK ? fsp_object_finish(arena, p.object, false, error) : result;
	if (result == FSP_OK) {
		*root = p.object;
	}
	return result;
}
