/* The writers: how each encoding spells a value and opens and closes an object or list. */
#include "engine.h"
#include "writer.h"

/* ------------------------------------------------------------------ JSON */

static void write_unit(fsp_buffer *out, unsigned unit)
{
	static const char hex[] = "0123456789abcdef";
	const char escape[] = {'\\', 'u', hex[unit >> 12 & 15], hex[unit >> 8 & 15], hex[unit >> 4 & 15], hex[unit & 15]};

	fsp_buffer_append(out, escape, sizeof(escape));
}

/* Writes one character beyond ASCII as one or two escaped UTF-16 code units. Returns its length in UTF-8. */
static size_t write_wide(fsp_buffer *out, const unsigned char *p, const unsigned char *end)
{
	size_t length = fsp_utf8_sequence(p, end);
	uint32_t c = length > 1 ? *p & (0x7fu >> length) : *p;

	for (size_t i = 1; i < length; i++) {
		c = c << 6 | (p[i] & 0x3fu);
	}
	if (c < 0x10000) {
		write_unit(out, c);
	} else {
		write_unit(out, 0xd800 + ((c - 0x10000) >> 10));
		write_unit(out, 0xdc00 + ((c - 0x10000) & 0x3ff));
	}
	return length > 0 ? length : 1;
}

static size_t write_escape(fsp_buffer *out, const unsigned char *p, const unsigned char *end)
{
	switch (*p) {
		case '"': fsp_buffer_append(out, "\\\"", 2); return 1;
		case '\\': fsp_buffer_append(out, "\\\\", 2); return 1;
		case '\n': fsp_buffer_append(out, "\\n", 2); return 1;
		case '\r': fsp_buffer_append(out, "\\r", 2); return 1;
		case '\t': fsp_buffer_append(out, "\\t", 2); return 1;
		default: return write_wide(out, p, end);
	}
}

static void json_text(fsp_writer *w, fsp_view text)
{
	/* An absent text is written as an empty one. */
	const unsigned char *p = (const unsigned char *)(text.length > 0 ? text.data : ""), *end = p + text.length,
		*run = p;
	char *to;

	fsp_buffer_append_char(w->out, '"');
	while (p < end) {
		if (end - p >= 8 && fsp_eight_are_ordinary(p)) {
			p += 8;
			continue;
		}
		if (*p >= 0x20 && *p != '"' && *p != '\\' && (*p < 0x80 || !w->ascii)) {
			p++;
			continue;
		}
		fsp_buffer_append(w->out, (const char *)run, (size_t)(p - run));
		p += write_escape(w->out, p, end);
		run = p;
	}
	to = fsp_buffer_grow(w->out, (size_t)(p - run) + 1);
	if (to != NULL) {
		memcpy(to, run, (size_t)(p - run));
		to[p - run] = '"';
	}
}

/* Names need no escapes: those of the tables and, after their check, the caller's are letters, digits and
 * underscores. */
static void json_name(fsp_writer *w, fsp_view name)
{
	const size_t comma = w->first ? 0 : 1, marks = name.length > 0 ? 3 : 0;
	char *to = fsp_buffer_grow(w->out, comma + name.length + marks);

	w->first = false;
	if (to != NULL && comma > 0) {
		*to++ = ',';
	}
	if (to != NULL && name.length > 0) {
		*to++ = '"';
		memcpy(to, name.data, name.length);
		memcpy(to + name.length, "\":", 2);
	}
}

static void json_open(fsp_writer *w, fsp_view name, bool list)
{
	json_name(w, name);
	fsp_buffer_append_char(w->out, list ? '[' : '{');
	w->first = true;
}

static void json_close(fsp_writer *w, fsp_view name, bool list)
{
	(void)name;
	fsp_buffer_append_char(w->out, list ? ']' : '}');
	w->first = false;
}

static void json_value(fsp_writer *w, fsp_view name, fsp_view text)
{
	json_name(w, name);
	if (w->bare) {
		fsp_buffer_append_view(w->out, text);
	} else {
		json_text(w, text);
	}
}

/* ------------------------------------------------------------------ XML */

static void xml_tag(fsp_buffer *out, const char *open, fsp_view name)
{
	fsp_buffer_append_text(out, open);
	fsp_buffer_append_view(out, name);
	fsp_buffer_append_char(out, '>');
}

/* XML has no element for a list as a whole: its entries are repeated elements. */
static void xml_open(fsp_writer *w, fsp_view name, bool list)
{
	if (!list && name.length > 0) {
		xml_tag(w->out, "<", name);
	}
}

static void xml_close(fsp_writer *w, fsp_view name, bool list)
{
	if (!list && name.length > 0) {
		xml_tag(w->out, "</", name);
	}
}

static void xml_value(fsp_writer *w, fsp_view name, fsp_view text)
{
	xml_tag(w->out, "<", name);
	for (size_t i = 0; i < text.length; i++) {
		unsigned char c = (unsigned char)text.data[i];

		switch (c) {
			case '&': fsp_buffer_append_text(w->out, "&amp;"); break;
			case '<': fsp_buffer_append_text(w->out, "&lt;"); break;
			case '>': fsp_buffer_append_text(w->out, "&gt;"); break;
			case '\r': fsp_buffer_append_text(w->out, "&#13;"); break;
			default:
				/* XML 1.0 cannot write the other control characters nor U+FFFE and U+FFFF: they are left out. */
				if (c == 0xef && text.length - i > 2 && memcmp(text.data + i + 1, "\xbf\xbe", 2) >= 0) {
					i += 2;
				} else if (c >= 0x20 || c == '\n' || c == '\t') {
					fsp_buffer_append_char(w->out, (char)c);
				}
		}
	}
	xml_tag(w->out, "</", name);
}

/* ------------------------------------------------------------------ form */

void fsp_percent_encode(fsp_buffer *out, fsp_view text, bool plus_for_blank)
{
	static const char hex[] = "0123456789ABCDEF";

	for (size_t i = 0; i < text.length; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.'
				|| c == '_' || c == '~') {
			fsp_buffer_append_char(out, (char)c);
		} else if (c == ' ' && plus_for_blank) {
			fsp_buffer_append_char(out, '+');
		} else {
			char escape[3] = {'%', hex[c >> 4], hex[c & 15]};

			fsp_buffer_append(out, escape, sizeof(escape));
		}
	}
}

static void form_value(fsp_writer *w, fsp_view name, fsp_view text)
{
	if (!w->first) {
		fsp_buffer_append_char(w->out, '&');
	}
	w->first = false;
	fsp_percent_encode(w->out, name, true);
	fsp_buffer_append_char(w->out, '=');
	fsp_percent_encode(w->out, text, true);
}

/* ------------------------------------------------------------------ choosing one */

bool fsp_writer_init(fsp_writer *w, fsp_encoding encoding, fsp_buffer *out)
{
	*w = (fsp_writer){.out = out, .first = true};
	switch (encoding) {
		case FSP_ENCODING_JSON_ASCII:
			w->ascii = true;
			/* fall through */
		case FSP_ENCODING_JSON:
			w->open = json_open;
			w->close = json_close;
			w->value = json_value;
			return true;
		case FSP_ENCODING_XML:
			w->open = xml_open;
			w->close = xml_close;
			w->value = xml_value;
			w->named_elements = true;
			return true;
		case FSP_ENCODING_FORM:
		case FSP_ENCODING_QUERY:
			w->value = form_value;
			return true;
		default:
			return false;
	}
}
