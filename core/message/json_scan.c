/* The scan of a JSON text before cJSON reads it. */
#include "json_scan.h"

#include <string.h>

typedef struct scan {
	const unsigned char *start, *p, *end;
	size_t skipped;                   /* bytes of the body before start, for the offsets that errors name */
	char *copy;                       /* the same bytes for cJSON */
	fsp_limits limits;
	fsp_arena *arena;
	fsp_error *error;
	fsp_result result;
	fsp_json_number *first, *last;
} scan;

static bool refuse_at(scan *s, const unsigned char *at, const char *rule, const char *what)
{
	s->result = fsp_fail(s->error, FSP_ERROR_MALFORMED, rule, "%s at byte %zu of the JSON", what,
		s->skipped + (size_t)(at - s->start));
	return false;
}

static bool refuse_here(scan *s, const char *what)
{
	return refuse_at(s, s->p, "format", s->p < s->end ? what : "unexpected end");
}

static void skip_blanks(scan *s)
{
	while (s->p < s->end && fsp_is_blank((char)*s->p)) {
		s->p++;
	}
}

/* ------------------------------------------------------------------ strings */

/* The value of four hexadecimal digits at p; -1 if there are none. */
static long four_digits(const unsigned char *p, const unsigned char *end)
{
	long code = 0;

	if (end - p < 4) {
		return -1;
	}
	for (int i = 0; i < 4; i++) {
		const int digit = fsp_hex_digit((char)p[i]);

		if (digit < 0) {
			return -1;
		}
		code = code * 16 + digit;
	}
	return code;
}

/* Reads \uXXXX, or two of them if a character needs a surrogate pair. */
static bool scan_unicode_escape(scan *s)
{
	const unsigned char *at = s->p;
	const long code = four_digits(at + 2, s->end);

	if (code < 0) {
		return refuse_at(s, at, "format", "bad \\u escape");
	}
	if (code == 0) {
		return refuse_at(s, at, "encoding", "escaped NUL");
	}
	s->p += 6;
	if (code >= 0xd800 && code <= 0xdfff) {
		const bool follows = code < 0xdc00 && s->end - s->p >= 6 && s->p[0] == '\\' && s->p[1] == 'u';
		const long low = follows ? four_digits(s->p + 2, s->end) : -1;

		if (low < 0xdc00 || low > 0xdfff) {
			return refuse_at(s, at, "encoding", "half of a surrogate pair");
		}
		s->p += 6;
	}
	return true;
}

static bool scan_escape(scan *s)
{
	const unsigned char *at = s->p;

	if (s->end - at < 2) {
		return refuse_at(s, s->end, "format", "unexpected end");
	}
	if (at[1] == 'u') {
		return scan_unicode_escape(s);
	}
	if (at[1] == '\0' || strchr("\"\\/bfnrt", at[1]) == NULL) {
		return refuse_at(s, at, "format", "unknown escape");
	}
	s->p += 2;
	return true;
}

/* Moves from the opening quote behind the closing one. */
static bool scan_string(scan *s)
{
	s->p++;
	for (;;) {
		size_t length;

		while (s->end - s->p >= 8 && fsp_eight_are_ordinary(s->p)) {
			s->p += 8;
		}
		while (s->p < s->end && *s->p >= 0x20 && *s->p < 0x80 && *s->p != '"' && *s->p != '\\') {
			s->p++;
		}
		if (s->p == s->end) {
			return refuse_at(s, s->p, "format", "unexpected end");
		}
		if (*s->p == '"') {
			s->p++;
			return true;
		}
		if (*s->p < 0x20) {
			return refuse_at(s, s->p, "format", "control character in a string");
		}
		if (*s->p == '\\') {
			if (!scan_escape(s)) {
				return false;
			}
			continue;
		}
		length = fsp_utf8_sequence(s->p, s->end);
		if (length == 0) {
			return refuse_at(s, s->p, "encoding", "invalid UTF-8");
		}
		s->p += length;
	}
}

/* ------------------------------------------------------------------ numbers */

static bool scan_digits(scan *s)
{
	const unsigned char *start = s->p;

	while (s->p < s->end && fsp_is_digit((char)*s->p)) {
		s->p++;
	}
	return s->p > start || refuse_here(s, "digit expected");
}

/* Keeps the text of a number, and writes 0 in its place for cJSON. */
static bool note_number(scan *s, const unsigned char *from)
{
	const size_t length = (size_t)(s->p - from);
	fsp_json_number *noted = fsp_arena_take(s->arena, sizeof(*noted));

	if (noted == NULL || (noted->text.data = fsp_arena_copy(s->arena, (fsp_view){(const char *)from, length})) == NULL) {
		s->result = fsp_out_of_memory(s->error);
		return false;
	}
	noted->text.length = length;
	*(s->last != NULL ? &s->last->next : &s->first) = noted;
	s->last = noted;
	memset(s->copy + (from - s->start), ' ', length);
	s->copy[from - s->start] = '0';
	return true;
}

static bool scan_number(scan *s)
{
	const unsigned char *from = s->p;

	if (*s->p == '-') {
		s->p++;
	}
	if (s->p < s->end && *s->p == '0') {
		s->p++;
		if (s->p < s->end && fsp_is_digit((char)*s->p)) {
			return refuse_at(s, from, "format", "number with a leading zero");
		}
	} else if (!scan_digits(s)) {
		return false;
	}
	if (s->p < s->end && *s->p == '.') {
		s->p++;
		if (!scan_digits(s)) {
			return false;
		}
	}
	if (s->p < s->end && (*s->p == 'e' || *s->p == 'E')) {
		s->p++;
		if (s->p < s->end && (*s->p == '+' || *s->p == '-')) {
			s->p++;
		}
		if (!scan_digits(s)) {
			return false;
		}
	}
	return note_number(s, from);
}

/* ------------------------------------------------------------------ values */

static bool scan_word(scan *s, const char *word)
{
	const size_t length = strlen(word);

	if ((size_t)(s->end - s->p) < length || memcmp(s->p, word, length) != 0) {
		return refuse_here(s, "unexpected character");
	}
	s->p += length;
	return true;
}

static bool scan_name(scan *s)
{
	if (s->p == s->end || *s->p != '"') {
		return refuse_here(s, "name expected");
	}
	if (!scan_string(s)) {
		return false;
	}
	skip_blanks(s);
	if (s->p == s->end || *s->p != ':') {
		return refuse_here(s, "colon expected");
	}
	s->p++;
	skip_blanks(s);
	return true;
}

static bool scan_value(scan *s, unsigned depth);

/* Reads an object or a list; the bracket at s->p says which. */
static bool scan_members(scan *s, unsigned depth)
{
	const bool named = *s->p == '{';
	const unsigned char close = named ? '}' : ']';

	if (depth > s->limits.depth) {
		return refuse_at(s, s->p, "limit", "too deep nesting");
	}
	s->p++;
	skip_blanks(s);
	if (s->p < s->end && *s->p == close) {
		s->p++;
		return true;
	}
	for (unsigned count = 0;; count++) {
		if (count == s->limits.members) {
			return refuse_at(s, s->p, "limit", named ? "too many members in one object" : "too many elements in one list");
		}
		if ((named && !scan_name(s)) || !scan_value(s, depth)) {
			return false;
		}
		skip_blanks(s);
		if (s->p < s->end && *s->p == close) {
			s->p++;
			return true;
		}
		if (s->p == s->end || *s->p != ',') {
			return refuse_here(s, "comma or closing bracket expected");
		}
		s->p++;
		skip_blanks(s);
	}
}

static bool scan_value(scan *s, unsigned depth)
{
	if (s->p == s->end) {
		return refuse_here(s, "");
	}
	switch (*s->p) {
		case '"':
			return scan_string(s);
		case '{':
		case '[':
			return scan_members(s, depth + 1);
		case 't':
			return scan_word(s, "true");
		case 'f':
			return scan_word(s, "false");
		case 'n':
			return scan_word(s, "null");
		case '-':
		case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
			return scan_number(s);
		default:
			return refuse_here(s, "unexpected character");
	}
}

fsp_result fsp_json_scan(fsp_arena *arena, fsp_body body, fsp_limits limits, char *copy,
	const fsp_json_number **numbers, fsp_error *error)
{
	const unsigned char *start = (const unsigned char *)body.content.data;
	scan s = {.start = start, .p = start, .end = start + body.content.length, .skipped = body.skipped, .copy = copy,
		.limits = limits, .arena = arena, .error = error, .result = FSP_OK};

	if (s.limits.depth > FSP_DEPTH_MAXIMUM) {
		s.limits.depth = FSP_DEPTH_MAXIMUM;
	}
	if (scan_value(&s, 0)) {
		skip_blanks(&s);
		if (s.p < s.end) {
			refuse_at(&s, s.p, "format", "something follows the value");
		}
	}
	*numbers = s.first;
	return s.result;
}
