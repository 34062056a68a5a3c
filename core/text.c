/* The flat formats: a=b&c=d (forms and query strings) and KEY=VALUE;KEY=VALUE (card answers). */
#include "message.h"

#include <string.h>

typedef struct pairs {
	fsp_arena *arena;
	fsp_limits limits;
	fsp_error *error;
	fsp_node *object;
	fsp_node **tail;
} pairs;

static fsp_result begin(pairs *p, fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_error *error)
{
	size_t at;

	if (body.length > limits.bytes) {
		return fsp_body_check(body, limits, error);
	}
	if (!fsp_text_is_clean(body, &at)) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "encoding", "NUL or invalid UTF-8 at byte %zu", at);
	}
	*p = (pairs){.arena = arena, .limits = limits, .error = error, .object = fsp_node_object(arena)};
	if (p->object == NULL) {
		return fsp_out_of_memory(error);
	}
	p->tail = &p->object->child;
	return FSP_OK;
}

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

static fsp_result finish(pairs *p, fsp_node **root)
{
	fsp_result result = fsp_object_finish(p->arena, p->object, false, p->error);

	if (result == FSP_OK) {
		*root = p->object;
	}
	return result;
}

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
	pairs pairs;
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

static fsp_result read_piece(form *f, bool in_name, fsp_view *out)
{
	char *const start = f->p;
	char *run = start, *to = start;
	size_t at;

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
			return fsp_fail(f->pairs.error, FSP_ERROR_MALFORMED, "format", "bad percent escape at byte %zu", (size_t)(f->p - f->start));
		}
		to = close_gap(to, run, f->p);
		*to++ = (char)(high * 16 + low);
		run = f->p += 3;
	}
	*out = (fsp_view){start, (size_t)(close_gap(to, run, f->p) - start)};
	/* The body as it came was clean already. */
	if (to != start && !fsp_text_is_clean(*out, &at)) {
		return fsp_fail(f->pairs.error, FSP_ERROR_MALFORMED, "encoding", "NUL or invalid UTF-8 in the field at byte %zu", (size_t)(start - f->start));
	}
	return FSP_OK;
}

static fsp_result read_field(form *f)
{
	const size_t from = (size_t)(f->p - f->start);
	fsp_view name, value;
	fsp_result result = read_piece(f, true, &name);

	if (result == FSP_OK) {
		f->p += f->p < f->end && *f->p == '=';
		result = read_piece(f, false, &value);
	}
	if (result != FSP_OK) {
		return result;
	}
	if (name.length == 0) {
		return fsp_fail(f->pairs.error, FSP_ERROR_MALFORMED, "format", "value without a name at byte %zu", from);
	}
	return append(&f->pairs, name, value);
}

fsp_result fsp_decode_form(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	form f;
	fsp_result result = begin(&f.pairs, arena, body, limits, error);

	*root = NULL;
	if (result != FSP_OK) {
		return result;
	}
	f.start = fsp_arena_copy(arena, body);
	if (f.start == NULL) {
		return fsp_out_of_memory(error);
	}
	f.end = f.start + body.length;
	f.p = f.start + (body.length > 0 && body.data[0] == '?');
	while (result == FSP_OK && f.p < f.end) {
		if (*f.p == '&') {
			f.p++;
		} else {
			result = read_field(&f);
		}
	}
	return result == FSP_OK ? finish(&f.pairs, root) : result;
}

/* ------------------------------------------------------------------ pairs */

static fsp_view trimmed(const char *from, const char *to)
{
	while (from < to && (*from == ' ' || *from == '\t' || *from == '\r' || *from == '\n')) {
		from++;
	}
	while (from < to && (to[-1] == ' ' || to[-1] == '\t' || to[-1] == '\r' || to[-1] == '\n')) {
		to--;
	}
	return (fsp_view){from, (size_t)(to - from)};
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
	pairs p;
	fsp_result result = fsp_body_check(body, limits, error);
	const char *from, *to, *end, *value;
	fsp_view text, name;

	*root = NULL;
	if (result == FSP_OK) {
		result = begin(&p, arena, body, limits, error);
	}
	if (result != FSP_OK) {
		return result;
	}
	text = trimmed(body.data, body.data + body.length);
	/* One copy holds all names and values; the views point into it. */
	from = fsp_arena_copy(arena, text);
	if (from == NULL) {
		return fsp_out_of_memory(error);
	}
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
	return result == FSP_OK ? finish(&p, root) : result;
}
