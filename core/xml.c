/* XML: what xml_plain.c does not take expat reads, and handlers build the nodes. What could be read in two ways, or grow beyond
 * what was sent, stops it. */
#include "message.h"

#include <expat.h>
#include <limits.h>
#include <string.h>

typedef struct open_element {
	fsp_node *node;
	fsp_node **tail;
} open_element;

typedef struct reader {
	XML_Parser parser;
	fsp_arena *arena;
	fsp_limits limits;
	fsp_error *error;
	fsp_result result;
	size_t skipped;                   /* bytes before what expat sees */
	fsp_node *root;
	open_element *open;
	size_t depth;                     /* elements that are open */
	fsp_buffer text;                  /* of the innermost open element, until it turns out to have children */
} reader;

static size_t offset(const reader *r)
{
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
	int64_t index = XML_GetCurrentByteIndex64(r->parser);
#else
	XML_Index index = XML_GetCurrentByteIndex(r->parser);
#endif

	return r->skipped + (index > 0 ? (size_t)index : 0);
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

static bool is_blank(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r' && text[i] != '\n') {
			return false;
		}
	}
	return true;
}

static void on_start(void *data, const XML_Char *name, const XML_Char **attributes)
{
	reader *r = data;
	fsp_node *parent = r->depth > 0 ? r->open[r->depth - 1].node : NULL, *node;
	fsp_view view = fsp_view_of(name);

	(void)attributes;
	/* expat may still deliver what it has in hand after being stopped. */
	if (r->result != FSP_OK) {
		return;
	}
	if (r->depth > r->limits.depth) {
		stop(r, "limit", "too deep nesting");
		return;
	}
	if (parent != NULL) {
		if (parent->child == NULL && !is_blank(r->text.data, r->text.length)) {
			stop(r, "format", "an element after text");
			return;
		}
		if (parent->count == r->limits.members) {
			stop(r, "limit", "too many elements in one element");
			return;
		}
		parent->kind = FSP_OBJECT;
		parent->count++;
	}
	node = fsp_node_new(r->arena);
	if (node == NULL || (node->name.data = fsp_arena_copy(r->arena, view)) == NULL) {
		stop_without_memory(r);
		return;
	}
	node->name.length = view.length;
	node->kind = FSP_STRING;
	if (parent != NULL) {
		*r->open[r->depth - 1].tail = node;
		r->open[r->depth - 1].tail = &node->next;
	} else {
		r->root = node;
	}
	r->open[r->depth++] = (open_element){node, &node->child};
	r->text.length = 0;
}

static void on_text(void *data, const XML_Char *text, int length)
{
	reader *r = data;

	if (r->result != FSP_OK) {
		return;
	}
	if (r->open[r->depth - 1].node->child != NULL) {
		if (!is_blank(text, (size_t)length)) {
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
	node = r->open[--r->depth].node;
	if (node->child == NULL) {
		node->text = (fsp_view){fsp_arena_copy(r->arena, (fsp_view){r->text.data, r->text.length}), r->text.length};
		if (node->text.data == NULL) {
			stop_without_memory(r);
		}
		return;
	}
	r->result = fsp_object_finish(r->arena, node, true, r->error);
	if (r->result != FSP_OK) {
		XML_StopParser(r->parser, XML_FALSE);
	}
}

/* Without a document type there is nothing to declare entities in. */
static void on_doctype(void *data, const XML_Char *name, const XML_Char *system, const XML_Char *public, int internal)
{
	(void)name, (void)system, (void)public, (void)internal;
	stop(data, "format", "a document type");
}

static fsp_result parse(reader *r, fsp_view body)
{
	XML_SetUserData(r->parser, r);
	XML_SetElementHandler(r->parser, on_start, on_end);
	XML_SetCharacterDataHandler(r->parser, on_text);
	XML_SetStartDoctypeDeclHandler(r->parser, on_doctype);
	if (XML_Parse(r->parser, body.data, (int)body.length, XML_TRUE) == XML_STATUS_OK || r->result != FSP_OK) {
		return r->result;
	}
	if (XML_GetErrorCode(r->parser) == XML_ERROR_NO_MEMORY) {
		return fsp_out_of_memory(r->error);
	}
	return fsp_fail(r->error, FSP_ERROR_MALFORMED, "format", "%s at byte %zu of the XML", XML_ErrorString(XML_GetErrorCode(r->parser)), offset(r));
}

fsp_result fsp_read_any_xml(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	reader r = {.arena = arena, .limits = limits, .error = error, .result = FSP_OK};
	fsp_view document = fsp_body_start(body);
	fsp_result result;

	*root = NULL;
	if (document.length > INT_MAX) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "limit", "the message has too many bytes");
	}
	if (r.limits.depth > FSP_DEPTH_MAXIMUM) {
		r.limits.depth = FSP_DEPTH_MAXIMUM;
	}
	r.skipped = body.length - document.length;
	/* One more than the limit: elements without children are no level of their own. */
	r.open = fsp_arena_take(arena, (r.limits.depth + 1) * sizeof(*r.open));
	r.parser = r.open != NULL ? XML_ParserCreate(NULL) : NULL;
	if (r.parser == NULL) {
		return fsp_out_of_memory(error);
	}
	/* Latin-1 doubles on its way to UTF-8; nothing grows more. */
	fsp_buffer_init(&r.text, document.length * 2);
	result = parse(&r, document);
	XML_ParserFree(r.parser);
	fsp_buffer_free(&r.text);
	if (result == FSP_OK) {
		*root = r.root;
	}
	return result;
}

fsp_result fsp_decode_xml(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	fsp_result result = fsp_body_check(body, limits, error);

	*root = NULL;
	if (result != FSP_OK) {
		return result;
	}
	result = fsp_read_plain_xml(arena, body, limits, root);
	if (result == FSP_ERROR_MEMORY) {
		return fsp_out_of_memory(error);
	}
	return result == FSP_OK ? FSP_OK : fsp_read_any_xml(arena, body, limits, root, error);
}

const char *fsp_xml_version(void)
{
	return XML_ExpatVersion();
}
