/* JSON: our own strict scan first, then cJSON builds the tree, then everything moves to the arena.
 *
 * cJSON alone reads numbers as doubles, cuts strings at \u0000, ignores what follows the value and takes any bytes
 * for text. The scan refuses the latter three. Numbers it rewrites as strings that start with byte 0xFF, which valid
 * UTF-8 never contains, so that cJSON carries their digits unchanged. */
#include "message.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

typedef struct scan {
	const unsigned char *start;       /* of the body, for offsets */
	const unsigned char *p;
	const unsigned char *end;
	fsp_limits limits;
	fsp_error *error;
	fsp_result result;
	size_t values;
	size_t text_bytes;                /* at most so many, with a NUL for each text */
	char *scratch;                    /* the rewritten body; NULL: it has no number */
	size_t scratch_length;
	const unsigned char *copied;      /* up to here the scratch is complete */
} scan;

static bool refuse(scan *s, const unsigned char *at, const char *rule, const char *what)
{
	s->result = fsp_fail(s->error, FSP_ERROR_MALFORMED, rule, "%s at byte %zu of the JSON", what, (size_t)(at - s->start));
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

		if ((eight & FSP_EIGHT_TOPS) | fsp_eight_below(eight, 0x20) | fsp_eight_equal(eight, '"') | fsp_eight_equal(eight, '\\')) {
			break;
		}
		p += 8;
	}
	while (p < end && *p >= 0x20 && *p < 0x80 && *p != '"' && *p != '\\') {
		p++;
	}
	return p;
}

static bool scan_string(scan *s)
{
	const unsigned char *start = ++s->p;

	for (;;) {
		size_t length;

		s->p = skip_ordinary(s->p, s->end);
		if (s->p == s->end) {
			return refuse(s, s->p, "format", "unexpected end");
		}
		if (*s->p == '"') {
			s->text_bytes += (size_t)(s->p - start) + 1;
			s->p++;
			return true;
		}
		if (*s->p == '\\') {
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

static void copy_to_scratch(scan *s, const unsigned char *end)
{
	memcpy(s->scratch + s->scratch_length, s->copied, (size_t)(end - s->copied));
	s->scratch_length += (size_t)(end - s->copied);
	s->copied = end;
}

static bool rewrite_number(scan *s, const unsigned char *number)
{
	if (s->scratch == NULL) {
		/* Each number grows by three bytes and, with what separates it from the next, takes at least two. */
		size_t rest = (size_t)(s->end - number);

		s->scratch = rest < SIZE_MAX / 8 ? malloc((size_t)(s->end - s->copied) + (rest / 2 + 1) * 3) : NULL;
		if (s->scratch == NULL) {
			s->result = fsp_out_of_memory(s->error);
			return false;
		}
	}
	copy_to_scratch(s, number);
	memcpy(s->scratch + s->scratch_length, "\"\xff", 2);
	s->scratch_length += 2;
	copy_to_scratch(s, s->p);
	s->scratch[s->scratch_length++] = '"';
	s->text_bytes += (size_t)(s->p - number) + 1;
	return true;
}

static bool scan_digits(scan *s)
{
	const unsigned char *start = s->p;

	while (s->p < s->end && is_digit(*s->p)) {
		s->p++;
	}
	return s->p > start || refuse_here(s, "digit expected");
}

static bool scan_number(scan *s)
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
	return rewrite_number(s, number);
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

static bool scan_value(scan *s, unsigned depth);

/* An object or a list, depending on the bracket s->p is at. */
static bool scan_members(scan *s, unsigned depth)
{
	const bool named = *s->p == '{';
	const unsigned char close = named ? '}' : ']';
	unsigned members = 0;

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
		if (members++ == s->limits.members) {
			return refuse(s, s->p, "limit", named ? "too many members in one object" : "too many elements in one list");
		}
		if (named) {
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
		}
		if (!scan_value(s, depth)) {
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
	s->values++;
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

static fsp_result scan_body(scan *s)
{
	if (scan_value(s, 0)) {
		skip_blanks(s);
		if (s->p < s->end) {
			refuse(s, s->p, "format", "something follows the value");
		} else if (s->scratch != NULL) {
			copy_to_scratch(s, s->end);
		}
	}
	return s->result;
}

/* ------------------------------------------------------------------ to the arena */

typedef struct conversion {
	fsp_arena *arena;
	fsp_node *nodes;                  /* both were taken from the arena in one piece: the scan counted */
	char *text;
	fsp_error *error;
} conversion;

static fsp_view copy_text(conversion *c, const char *text)
{
	size_t length = strlen(text);
	fsp_view copy = {memcpy(c->text, text, length + 1), length};

	c->text += length + 1;
	return copy;
}

static fsp_result convert(conversion *c, const cJSON *item, fsp_node **out)
{
	fsp_node *node = *out = c->nodes++, **tail = &node->child;

	if (item->string != NULL) {
		node->name = copy_text(c, item->string);
	}
	switch (item->type & 0xff) {
		case cJSON_String:
			node->kind = (unsigned char)item->valuestring[0] == 0xff ? FSP_NUMBER : FSP_STRING;
			node->text = copy_text(c, item->valuestring + (node->kind == FSP_NUMBER));
			return FSP_OK;
		case cJSON_True:
			node->kind = FSP_BOOLEAN;
			node->text = FSP_LITERAL_VIEW("true");
			return FSP_OK;
		case cJSON_False:
			node->kind = FSP_BOOLEAN;
			node->text = FSP_LITERAL_VIEW("false");
			return FSP_OK;
		case cJSON_NULL:
			return FSP_OK;
		default:
			break;
	}
	node->kind = (item->type & 0xff) == cJSON_Object ? FSP_OBJECT : FSP_LIST;
	for (const cJSON *child = item->child; child != NULL; child = child->next) {
		fsp_result result = convert(c, child, tail);

		if (result != FSP_OK) {
			return result;
		}
		tail = &(*tail)->next;
		node->count++;
	}
	return node->kind == FSP_OBJECT ? fsp_object_finish(c->arena, node, false, c->error) : FSP_OK;
}

static fsp_result build(fsp_arena *arena, const scan *s, fsp_view body, fsp_node **root)
{
	conversion c = {.arena = arena, .error = s->error};
	fsp_result result;
	fsp_node *node;
	cJSON *tree;

	if (s->scratch != NULL) {
		body = (fsp_view){s->scratch, s->scratch_length};
	}
	c.nodes = s->values < SIZE_MAX / sizeof(fsp_node) ? fsp_arena_take(arena, s->values * sizeof(fsp_node)) : NULL;
	c.text = fsp_arena_take(arena, s->text_bytes);
	/* After the scan there is only one reason left for cJSON to fail. */
	tree = c.nodes != NULL && c.text != NULL ? cJSON_ParseWithLengthOpts(body.data, body.length, NULL, false) : NULL;
	if (tree == NULL) {
		return fsp_out_of_memory(s->error);
	}
	result = convert(&c, tree, &node);
	cJSON_Delete(tree);
	if (result == FSP_OK) {
		*root = node;
	}
	return result;
}

fsp_result fsp_decode_json(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	scan s = {.limits = limits, .error = error, .result = FSP_OK};
	fsp_result result = fsp_body_check(body, limits, error);
	fsp_view value = fsp_body_start(body);

	*root = NULL;
	if (result != FSP_OK) {
		return result;
	}
	if (s.limits.depth > FSP_DEPTH_MAXIMUM) {
		s.limits.depth = FSP_DEPTH_MAXIMUM;
	}
	s.start = (const unsigned char *)body.data;
	s.p = s.copied = (const unsigned char *)value.data;
	s.end = s.p + value.length;
	result = scan_body(&s);
	if (result == FSP_OK) {
		result = build(arena, &s, value, root);
	}
	free(s.scratch);
	return result;
}

const char *fsp_json_version(void)
{
	return cJSON_Version();
}
