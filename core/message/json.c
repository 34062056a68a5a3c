/* JSON: one strict pass over the bytes that puts what it reads into the arena, and cJSON for what is written in escapes.
 *
 * cJSON alone reads numbers as doubles, cuts strings at \u0000, ignores what follows the value and takes any bytes for text;
 * a tree of its own, built a second time after a strict pass, was most of what reading a message cost. Here numbers
 * keep their text; nothing may follow the value; no NUL, also not escaped, and nothing but UTF-8. */
#include "message.h"

#include <cjson/cJSON.h>
#include <string.h>

typedef struct scan {
	const unsigned char *start;       /* of the body, for offsets */
	const unsigned char *p;
	const unsigned char *end;
	fsp_limits limits;
	fsp_arena *arena;
	fsp_error *error;
	fsp_result result;
} scan;

static bool refuse(scan *s, const unsigned char *at, const char *rule, const char *what)
{
	s->result = fsp_fail(s->error, FSP_ERROR_MALFORMED, rule, "%s at byte %zu of the JSON", what, (size_t)(at - s->start));
	return false;
}

static bool refuse_memory(scan *s)
{
	s->result = fsp_out_of_memory(s->error);
	return false;
}

static bool refuse_here(scan *s, const char *what)
{
	return refuse(s, s->p, "format", s->p < s->end ? what : "unexpected end");
}

static void skip_blanks(scan *s)
{
	while (s->p < s->end && (*s->p == ' ' || *s->p == '\n' || *s->p == '\r' || *s->p == '\t')) {
		s->p++;
	}
}

static bool is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

/* ------------------------------------------------------------------ strings */

/* Four hex digits at p; -1 when there are none. */
static long hex4(const unsigned char *p, const unsigned char *end)
{
	long code = 0;

	if (end - p < 4) {
		return -1;
	}
	for (int i = 0; i < 4; i++) {
		unsigned char c = p[i], letter = c | 0x20;

		if (is_digit(c)) {
			code = code * 16 + (c - '0');
		} else if (letter >= 'a' && letter <= 'f') {
			code = code * 16 + (letter - 'a' + 10);
		} else {
			return -1;
		}
	}
	return code;
}

static bool scan_escape(scan *s)
{
	const unsigned char *at = s->p;
	long code;

	if (s->end - at < 2) {
		return refuse(s, s->end, "format", "unexpected end");
	}
	if (at[1] != 'u') {
		if (at[1] == '\0' || strchr("\"\\/bfnrt", at[1]) == NULL) {
			return refuse(s, at, "format", "unknown escape");
		}
		s->p += 2;
		return true;
	}
	code = hex4(at + 2, s->end);
	if (code < 0) {
		return refuse(s, at, "format", "bad \\u escape");
	}
	if (code == 0) {
		return refuse(s, at, "encoding", "escaped NUL");
	}
	s->p += 6;
	if (code >= 0xd800 && code <= 0xdfff) {
		long other = code < 0xdc00 && s->end - s->p >= 6 && s->p[0] == '\\' && s->p[1] == 'u' ? hex4(s->p + 2, s->end) : -1;

		if (other < 0xdc00 || other > 0xdfff) {
			return refuse(s, at, "encoding", "half of a surrogate pair");
		}
		s->p += 6;
	}
	return true;
}

/* Ordinary: ASCII but no control character, quote or backslash. */
static const unsigned char *skip_ordinary(const unsigned char *p, const unsigned char *end)
{
	while (end - p >= 8) {
		uint64_t eight = fsp_eight(p);

		uint64_t other = (eight & FSP_EIGHT_TOPS) | fsp_eight_below(eight, 0x20) | fsp_eight_equal(eight, '"') | fsp_eight_equal(eight, '\\');

		if (other != 0) {
			return p + fsp_eight_first(other);
		}
		p += 8;
	}
	while (p < end && *p >= 0x20 && *p < 0x80 && *p != '"' && *p != '\\') {
		p++;
	}
	return p;
}

/* A literal with its quotes, whose escapes were found to be right. */
static const char *unescape(fsp_arena *arena, const char *literal, size_t length, size_t *decoded)
{
	cJSON *item = cJSON_ParseWithLength(literal, length);
	char *text = cJSON_GetStringValue(item), *copy = NULL;

	if (text != NULL) {
		*decoded = strlen(text);
		copy = fsp_arena_copy(arena, (fsp_view){text, *decoded});
		fsp_wipe(text, *decoded);
	}
	cJSON_Delete(item);
	return copy;
}

static bool keep_text(scan *s, const unsigned char *from, const unsigned char *to, bool escaped, fsp_view *out)
{
	*out = (fsp_view){(const char *)from, (size_t)(to - from)};
	if (escaped) {
		out->data = unescape(s->arena, out->data - 1, out->length + 2, &out->length);
	}
	return out->data != NULL || refuse_memory(s);
}

static bool scan_string(scan *s, fsp_view *out)
{
	const unsigned char *start = ++s->p;
	bool escaped = false;

	for (;;) {
		size_t length;

		s->p = skip_ordinary(s->p, s->end);
		if (s->p == s->end) {
			return refuse(s, s->p, "format", "unexpected end");
		}
		if (*s->p == '"') {
			return keep_text(s, start, s->p++, escaped, out);
		}
		if (*s->p == '\\') {
			escaped = true;
			if (!scan_escape(s)) {
				return false;
			}
			continue;
		}
		if (*s->p < 0x20) {
			return refuse(s, s->p, "format", "control character in a string");
		}
		length = fsp_utf8_sequence(s->p, s->end);
		if (length == 0) {
			return refuse(s, s->p, "encoding", "invalid UTF-8");
		}
		s->p += length;
	}
}

/* ------------------------------------------------------------------ numbers */

static bool scan_digits(scan *s)
{
	const unsigned char *start = s->p;

	while (s->p < s->end && is_digit(*s->p)) {
		s->p++;
	}
	return s->p > start || refuse_here(s, "digit expected");
}

static bool scan_number(scan *s, fsp_view *out)
{
	const unsigned char *number = s->p;

	if (*s->p == '-') {
		s->p++;
	}
	if (s->p < s->end && *s->p == '0') {
		s->p++;
		if (s->p < s->end && is_digit(*s->p)) {
			return refuse(s, number, "format", "number with a leading zero");
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
	*out = (fsp_view){(const char *)number, (size_t)(s->p - number)};
	return true;
}

/* ------------------------------------------------------------------ values */

static bool scan_word(scan *s, const char *word)
{
	size_t length = strlen(word);

	if ((size_t)(s->end - s->p) < length || memcmp(s->p, word, length) != 0) {
		return refuse_here(s, "unexpected character");
	}
	s->p += length;
	return true;
}

static bool scan_value(scan *s, unsigned depth, fsp_node *node);

/* An object or a list, depending on the bracket s->p is at. */
static bool scan_members(scan *s, unsigned depth, fsp_node *node)
{
	const bool named = *s->p == '{';
	const unsigned char close = named ? '}' : ']';

	node->kind = named ? FSP_OBJECT : FSP_LIST;
	if (depth > s->limits.depth) {
		return refuse(s, s->p, "limit", "too deep nesting");
	}
	s->p++;
	skip_blanks(s);
	if (s->p < s->end && *s->p == close) {
		s->p++;
		return true;
	}
	for (;;) {
		fsp_node *member;

		if (node->count == s->limits.members) {
			return refuse(s, s->p, "limit", named ? "too many members in one object" : "too many elements in one list");
		}
		member = fsp_node_new(s->arena, FSP_NULL);
		if (member == NULL) {
			return refuse_memory(s);
		}
		fsp_node_append(node, member);
		if (named) {
			if (s->p == s->end || *s->p != '"') {
				return refuse_here(s, "name expected");
			}
			if (!scan_string(s, &member->name)) {
				return false;
			}
			skip_blanks(s);
			if (s->p == s->end || *s->p != ':') {
				return refuse_here(s, "colon expected");
			}
			s->p++;
			skip_blanks(s);
		}
		if (!scan_value(s, depth, member)) {
			return false;
		}
		skip_blanks(s);
		if (s->p < s->end && *s->p == close) {
			s->p++;
			s->result = named ? fsp_node_check_names(s->arena, node, FSP_REPETITION_REFUSED, NULL, s->error) : FSP_OK;
			return s->result == FSP_OK;
		}
		if (s->p == s->end || *s->p != ',') {
			return refuse_here(s, "comma or closing bracket expected");
		}
		s->p++;
		skip_blanks(s);
	}
}

static bool scan_value(scan *s, unsigned depth, fsp_node *node)
{
	if (s->p == s->end) {
		return refuse_here(s, "");
	}
	switch (*s->p) {
		case '"':
			node->kind = FSP_STRING;
			return scan_string(s, &node->text);
		case '{':
		case '[':
			return scan_members(s, depth + 1, node);
		case 't':
			node->kind = FSP_BOOLEAN;
			node->text = FSP_LITERAL_VIEW("true");
			return scan_word(s, "true");
		case 'f':
			node->kind = FSP_BOOLEAN;
			node->text = FSP_LITERAL_VIEW("false");
			return scan_word(s, "false");
		case 'n':
			return scan_word(s, "null");
		case '-':
		case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
			node->kind = FSP_NUMBER;
			return scan_number(s, &node->text);
		default:
			return refuse_here(s, "unexpected character");
	}
}

fsp_result fsp_decode_json(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	scan s = {.limits = limits, .arena = arena, .error = error, .result = FSP_OK};
	fsp_result result = fsp_body_check(body, limits, error);
	fsp_node *node;
	fsp_view value;

	*root = NULL;
	if (result != FSP_OK) {
		return result;
	}
	/* One copy holds all names and texts without escapes; the views point into it. */
	body.data = fsp_arena_copy(arena, body);
	if (body.data == NULL) {
		return fsp_out_of_memory(error);
	}
	value = fsp_body_content(body);
	if (s.limits.depth > FSP_DEPTH_MAXIMUM) {
		s.limits.depth = FSP_DEPTH_MAXIMUM;
	}
	s.start = (const unsigned char *)body.data;
	s.p = (const unsigned char *)value.data;
	s.end = s.p + value.length;
	node = fsp_node_new(arena, FSP_NULL);
	if (node == NULL) {
		return fsp_out_of_memory(error);
	}
	if (scan_value(&s, 0, node)) {
		skip_blanks(&s);
		if (s.p < s.end) {
			refuse(&s, s.p, "format", "something follows the value");
		}
	}
	if (s.result == FSP_OK) {
		*root = node;
	}
	return s.result;
}

const char *fsp_json_version(void)
{
	return cJSON_Version();
}
