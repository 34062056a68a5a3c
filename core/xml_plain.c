/* Plain XML, which is what Faspay sends: elements without attributes and their texts. A parser of expat's costs more than all
 * the rest of a verification, and plain XML needs none. What is not plain is expat's, also to refuse: this reader says no more
 * about it, so each rule here may be stricter than XML and none laxer. */
#include "message.h"

#include <string.h>

#define NOT_PLAIN FSP_ERROR_MALFORMED

typedef struct open_element {
	fsp_node *node;
	fsp_node **tail;
} open_element;

/* Reads a copy of the document, of which names and texts are views. The NUL behind it ends every loop: it belongs nowhere. */
typedef struct reader {
	char *p;
	const char *end;
	fsp_arena *arena;
	fsp_limits limits;
	fsp_node *root;
	open_element *open;
	size_t depth;
} reader;

static char *skip_declaration(char *p)
{
	static const char *const declarations[] = {
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<?xml version=\"1.0\"?>",
		"<?xml version='1.0' encoding='UTF-8'?>", "<?xml version='1.0' encoding='utf-8'?>", "<?xml version='1.0'?>",
		"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>",
	};

	for (size_t i = 0; i < sizeof(declarations) / sizeof(*declarations); i++) {
		size_t length = strlen(declarations[i]);

		if (strncmp(p, declarations[i], length) == 0) {
			return p + length;
		}
	}
	return p;
}

static char *skip_blanks(char *p)
{
	while (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r') {
		p++;
	}
	return p;
}

/* T: may be in a text. '>' is not plain: without it there is no "]]>". Nor is CR, which XML makes LF. N: in a name, too, and from
 * 'A' on at its start. */
enum { T = 1, N };

static const unsigned char kinds[256] = {
	['\t'] = T, ['\n'] = T,
	[' '] = T, T, T, T, T, T, ['\''] = T, T, T, T, T, T, N, N, T,
	['0'] = N, N, N, N, N, N, N, N, N, N, T, T, ['='] = T, ['?'] = T,
	['@'] = T, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N,
	['P'] = N, N, N, N, N, N, N, N, N, N, N, T, T, T, T, N,
	['`'] = T, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N,
	['p'] = N, N, N, N, N, N, N, N, N, N, N, T, T, T, T, T,
};

static unsigned kind_of(char c)
{
	return kinds[(unsigned char)c];
}

/* ------------------------------------------------------------------ texts */

static char *skip_text(char *p, const char *end)
{
	size_t length;

	do {
		while (end - p >= 8) {
			uint64_t eight = fsp_eight(p);

			/* One bit tells '<' from '>'. */
			if ((eight & FSP_EIGHT_TOPS) | fsp_eight_below(eight, 0x20) | fsp_eight_equal(eight | FSP_EIGHT_ONES * 2, '>') | fsp_eight_equal(eight, '&')) {
				break;
			}
			p += 8;
		}
		while (kind_of(*p) != 0) {
			p++;
		}
		length = (unsigned char)*p < 0x80 ? 0 : fsp_utf8_sequence((const unsigned char *)p, (const unsigned char *)end);
		/* XML has neither U+FFFE nor U+FFFF. */
		if (length == 3 && memcmp(p, "\xef\xbf\xbe", 3) >= 0) {
			length = 0;
		}
		p += length;
	} while (length > 0);
	return p;
}

/* The character that the entity at *p means, and moves behind it; 0: not one of those that XML itself has. */
static char read_entity(char **p)
{
	static const struct { const char *name; size_t length; char character; } entities[] = {
		{"&amp;", 5, '&'}, {"&lt;", 4, '<'}, {"&gt;", 4, '>'}, {"&quot;", 6, '"'}, {"&apos;", 6, '\''},
	};

	for (size_t i = 0; i < sizeof(entities) / sizeof(*entities); i++) {
		if (strncmp(*p, entities[i].name, entities[i].length) == 0) {
			*p += entities[i].length;
			return entities[i].character;
		}
	}
	return 0;
}

/* An entity becomes its character in place: it is longer than that. */
static fsp_view read_text(reader *r)
{
	char *start = r->p, *out = r->p = skip_text(r->p, r->end);
	char c;

	while (*r->p == '&' && (c = read_entity(&r->p)) != 0) {
		char *run = r->p;

		*out++ = c;
		r->p = skip_text(run, r->end);
		memmove(out, run, (size_t)(r->p - run));
		out += r->p - run;
	}
	return (fsp_view){start, (size_t)(out - start)};
}

/* ------------------------------------------------------------------ elements */

static fsp_result start_element(reader *r)
{
	open_element *parent = r->depth > 0 ? &r->open[r->depth - 1] : NULL;
	char *name = r->p + 1, *p = name;
	fsp_node *node;

	if (*r->p != '<' || kind_of(*p) != N || *p < 'A' || r->depth > r->limits.depth || (parent != NULL && parent->node->count == r->limits.members)) {
		return NOT_PLAIN;
	}
	node = fsp_node_new(r->arena);
	if (node == NULL) {
		return FSP_ERROR_MEMORY;
	}
	while (kind_of(*p) == N) {
		p++;
	}
	node->kind = FSP_STRING;
	node->name = (fsp_view){name, (size_t)(p - name)};
	if (parent != NULL) {
		parent->node->kind = FSP_OBJECT;
		parent->node->count++;
		*parent->tail = node;
		parent->tail = &node->next;
	} else {
		r->root = node;
	}
	p = skip_blanks(p);
	if (*p == '>') {
		r->open[r->depth++] = (open_element){node, &node->child};
	} else if (p[0] == '/' && p[1] == '>') {
		node->text = (fsp_view){p++, 0};
	} else {
		return NOT_PLAIN;
	}
	r->p = p + 1;
	return FSP_OK;
}

static fsp_result end_element(reader *r)
{
	fsp_node *node = r->open[--r->depth].node;

	if (r->p[0] != '<' || r->p[1] != '/' || strncmp(r->p + 2, node->name.data, node->name.length) != 0) {
		return NOT_PLAIN;
	}
	r->p = skip_blanks(r->p + 2 + node->name.length);
	if (*r->p++ != '>') {
		return NOT_PLAIN;
	}
	return node->child != NULL ? fsp_object_finish(r->arena, node, true, NULL) : FSP_OK;
}

static fsp_result read_content(reader *r)
{
	fsp_node *node = r->open[r->depth - 1].node;
	char *p = skip_blanks(r->p);

	if (*p == '<' && (p[1] != '/' || node->child != NULL)) {
		r->p = p;
		return p[1] != '/' ? start_element(r) : end_element(r);
	}
	if (node->child != NULL) {
		return NOT_PLAIN;
	}
	node->text = read_text(r);
	return end_element(r);
}

fsp_result fsp_read_plain_xml(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root)
{
	/* One more than the limit: elements without children are no level of their own. */
	open_element open[FSP_DEPTH_MAXIMUM + 1];
	reader r = {.arena = arena, .limits = limits, .open = open};
	fsp_view document = fsp_body_start(body);
	char *copy = fsp_arena_copy(arena, document);
	fsp_result result;

	*root = NULL;
	if (copy == NULL) {
		return FSP_ERROR_MEMORY;
	}
	if (r.limits.depth > FSP_DEPTH_MAXIMUM) {
		r.limits.depth = FSP_DEPTH_MAXIMUM;
	}
	r.end = copy + document.length;
	r.p = skip_blanks(skip_declaration(copy));
	result = start_element(&r);
	while (result == FSP_OK && r.depth > 0) {
		result = read_content(&r);
	}
	if (result == FSP_OK && skip_blanks(r.p) != r.end) {
		result = NOT_PLAIN;
	}
	if (result == FSP_OK) {
		*root = r.root;
	}
	return result;
}
