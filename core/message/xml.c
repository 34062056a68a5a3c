/* XML: expat reads it, and handlers build the nodes. Anything that can be read in two ways, or that grows beyond
 * what was sent, stops the parser. One fault is mended before: a bare '&' as in "A & B", which is sent so. */
#include "message.h"

#include <expat.h>
#include <limits.h>
#include <string.h>

typedef struct reader {
	XML_Parser parser;
	fsp_arena *arena;
	fsp_limits limits;
	fsp_error *error;
	fsp_result result;
	fsp_view document;                /* as it was received */
	size_t skipped;                   /* bytes of the body before it, for the offsets that errors name */
	fsp_node *root;
	fsp_node **open;                  /* the elements that are open, from the root inwards */
	size_t depth;                     /* how many are open */
	fsp_buffer text;                  /* text of the innermost open element, as long as it has no children */
} reader;

/* ------------------------------------------------------------------ '&' that means itself */

#define MENDED "&amp;"

static bool starts_with(const char *p, const char *end, const char *text)
{
	const size_t length = strlen(text);

	return (size_t)(end - p) >= length && memcmp(p, text, length) == 0;
}

/* The position behind the next occurrence of a text, or the end. */
static const char *behind(const char *p, const char *end, const char *text)
{
	while (p < end && !starts_with(p, end, text)) {
		p++;
	}
	return p < end ? p + strlen(text) : end;
}

/* Whether a predefined entity or a character reference begins at p. */
static bool is_reference(const char *p, const char *end)
{
	static const char *const entities[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
	const bool hexadecimal = starts_with(p, end, "&#x");
	const char *digits = p + (hexadecimal ? 3 : 2), *digit = digits;

	for (size_t i = 0; i < sizeof(entities) / sizeof(*entities); i++) {
		if (starts_with(p, end, entities[i])) {
			return true;
		}
	}
	if (!starts_with(p, end, "&#")) {
		return false;
	}
	while (digit < end && (fsp_is_digit(*digit) || (hexadecimal && fsp_hex_digit(*digit) >= 0))) {
		digit++;
	}
	return digit > digits && digit < end && *digit == ';';
}

/* The next '&' that begins no reference, or the end. p must be outside of comments, instructions and CDATA sections,
 * in which '&' is an ordinary character. */
static const char *next_stray(const char *p, const char *end)
{
	while (p < end) {
		if (*p == '<') {
			p = starts_with(p, end, "<!--") ? behind(p + 4, end, "-->")
				: starts_with(p, end, "<![CDATA[") ? behind(p + 9, end, "]]>")
				: starts_with(p, end, "<?") ? behind(p + 2, end, "?>") : p + 1;
		} else if (*p == '&' && !is_reference(p, end)) {
			return p;
		} else {
			p++;
		}
	}
	return end;
}

/* The document with '&amp;' for each bare '&'. Nothing else changes: whoever mends it in this way reads the same,
 * and what is no XML for another reason is still refused. Without data when memory ran out. */
static fsp_view mend(fsp_arena *arena, fsp_view document)
{
	const char *p = document.data, *end = p + document.length, *stray;
	size_t strays = 0;
	char *copy, *to;

	if (document.length == 0 || memchr(p, '&', document.length) == NULL) {
		return document;
	}
	for (stray = next_stray(p, end); stray < end; stray = next_stray(stray + 1, end)) {
		strays++;
	}
	if (strays == 0) {
		return document;
	}
	to = copy = fsp_arena_take(arena, document.length + strays * (sizeof(MENDED) - 2));
	if (copy == NULL) {
		return FSP_NO_VIEW;
	}
	for (;; p = stray + 1) {
		stray = next_stray(p, end);
		memcpy(to, p, (size_t)(stray - p));
		to += stray - p;
		if (stray == end) {
			return (fsp_view){copy, (size_t)(to - copy)};
		}
		memcpy(to, MENDED, sizeof(MENDED) - 1);
		to += sizeof(MENDED) - 1;
	}
}

/* The offset that a byte of the mended document had in the received one. */
static size_t unmended(fsp_view document, size_t index)
{
	const char *end = document.data + document.length;

	for (const char *p = next_stray(document.data, end); p < end; p = next_stray(p + 1, end)) {
		const size_t at = (size_t)(p - document.data), added = sizeof(MENDED) - 2;

		if (at >= index) {
			break;
		}
		index -= index - at < added ? index - at : added;
	}
	return index;
}

/* ------------------------------------------------------------------ handlers */

static size_t offset(const reader *r)
{
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
	int64_t index = XML_GetCurrentByteIndex64(r->parser);
#else
	XML_Index index = XML_GetCurrentByteIndex(r->parser);
#endif

	return r->skipped + (index > 0 ? unmended(r->document, (size_t)index) : 0);
}

static void stop(reader *r, const char *rule, const char *what)
{
	r->result = fsp_fail(r->error, FSP_ERROR_MALFORMED, rule, "%s at byte %zu of the XML", what, offset(r));
	XML_StopParser(r->parser, XML_FALSE);
}

static void stop_without_memory(reader *r)
{
	r->result = fsp_out_of_memory(r->error);
	XML_StopParser(r->parser, XML_FALSE);
}

static bool is_white_space(const char *text, size_t length)
{
	return fsp_trimmed((fsp_view){text, length}).length == 0;
}

static void on_start(void *data, const XML_Char *name, const XML_Char **attributes)
{
	reader *r = data;
	fsp_node *parent = r->depth > 0 ? r->open[r->depth - 1] : NULL, *node;
	fsp_view view = fsp_view_of(name);

	(void)attributes;
	/* After being stopped expat may still deliver what it has already read. */
	if (r->result != FSP_OK) {
		return;
	}
	if (r->depth > r->limits.depth) {
		stop(r, "limit", "too deep nesting");
		return;
	}
	if (parent != NULL) {
		if (parent->child == NULL && !is_white_space(r->text.data, r->text.length)) {
			stop(r, "format", "an element after text");
			return;
		}
		if (parent->count == r->limits.members) {
			stop(r, "limit", "too many elements in one element");
			return;
		}
	}
	node = fsp_node_new(r->arena, FSP_STRING);
	if (node == NULL || (node->name.data = fsp_arena_copy(r->arena, view)) == NULL) {
		stop_without_memory(r);
		return;
	}
	node->name.length = view.length;
	if (parent != NULL) {
		parent->kind = FSP_OBJECT;
		fsp_node_append(parent, node);
	} else {
		r->root = node;
	}
	r->open[r->depth++] = node;
	r->text.length = 0;
}

static void on_text(void *data, const XML_Char *text, int length)
{
	reader *r = data;

	if (r->result != FSP_OK) {
		return;
	}
	if (r->open[r->depth - 1]->child != NULL) {
		if (!is_white_space(text, (size_t)length)) {
			stop(r, "format", "text beside elements");
		}
		return;
	}
	fsp_buffer_append(&r->text, text, (size_t)length);
	if (r->text.failed != FSP_OK) {
		stop_without_memory(r);
	}
}

static void on_end(void *data, const XML_Char *name)
{
	reader *r = data;
	fsp_node *node;

	(void)name;
	if (r->result != FSP_OK) {
		return;
	}
	node = r->open[--r->depth];
	if (node->child == NULL) {
		node->text = (fsp_view){fsp_arena_copy(r->arena, (fsp_view){r->text.data, r->text.length}), r->text.length};
		if (node->text.data == NULL) {
			stop_without_memory(r);
		}
		return;
	}
	r->result = fsp_members_check_names(r->arena, node, FSP_REPETITION_LISTS, NULL, r->error);
	if (r->result != FSP_OK) {
		XML_StopParser(r->parser, XML_FALSE);
	}
}

/* Without a document type no entities can be declared. */
static void on_doctype(void *data, const XML_Char *name, const XML_Char *system, const XML_Char *public, int internal)
{
	(void)name, (void)system, (void)public, (void)internal;
	stop(data, "format", "a document type");
}

static fsp_result parse(reader *r, fsp_view document)
{
	XML_SetUserData(r->parser, r);
	XML_SetElementHandler(r->parser, on_start, on_end);
	XML_SetCharacterDataHandler(r->parser, on_text);
	XML_SetStartDoctypeDeclHandler(r->parser, on_doctype);
	if (XML_Parse(r->parser, document.data, (int)document.length, XML_TRUE) == XML_STATUS_OK || r->result != FSP_OK) {
		return r->result;
	}
	if (XML_GetErrorCode(r->parser) == XML_ERROR_NO_MEMORY) {
		return fsp_out_of_memory(r->error);
	}
	return fsp_fail(r->error, FSP_ERROR_MALFORMED, "format", "%s at byte %zu of the XML",
		XML_ErrorString(XML_GetErrorCode(r->parser)), offset(r));
}

fsp_result fsp_read_xml(fsp_arena *arena, fsp_body body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	reader r = {.arena = arena, .limits = limits, .error = error, .document = body.content, .skipped = body.skipped};
	const fsp_view document = mend(arena, body.content);
	const char *nul = memchr(body.content.data, '\0', body.content.length);
	fsp_result result;

	/* So UTF-16 is refused, too: expat takes half of a surrogate pair and what follows it for one character. */
	if (nul != NULL) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "encoding", "NUL at byte %zu of the XML",
			body.skipped + (size_t)(nul - body.content.data));
	}
	if (document.data == NULL) {
		return fsp_out_of_memory(error);
	}
	if (document.length > INT_MAX) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "limit", "the message has too many bytes");
	}
	if (r.limits.depth > FSP_DEPTH_MAXIMUM) {
		r.limits.depth = FSP_DEPTH_MAXIMUM;
	}
	/* One more than the limit, because elements without children do not count as a level. */
	r.open = fsp_arena_take(arena, (r.limits.depth + 1) * sizeof(*r.open));
	r.parser = r.open != NULL ? XML_ParserCreate(NULL) : NULL;
	if (r.parser == NULL) {
		return fsp_out_of_memory(error);
	}
	/* A text in Latin-1 at most doubles when it becomes UTF-8; nothing else grows more. */
	fsp_buffer_init(&r.text, document.length * 2);
	result = parse(&r, document);
	XML_ParserFree(r.parser);
	fsp_buffer_free(&r.text);
	if (result == FSP_OK) {
		*root = r.root;
	}
	return result;
}

const char *fsp_xml_version(void)
{
	return XML_ExpatVersion();
}
