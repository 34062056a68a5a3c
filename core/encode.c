/* Rows and values to bytes: one walk, one small writer per encoding. */
#include "engine.h"
#include "message.h"

#include <string.h>

typedef struct writer {
	fsp_buffer *out;
	bool first;                       /* no separator needed yet */
	bool flat;                        /* cannot nest */
	bool bare;                        /* the next value is a number */
	bool named_elements;              /* a list's elements carry the list's name */
	void (*open)(struct writer *w, const char *name, bool list);
	void (*close)(struct writer *w, const char *name, bool list);
	void (*value)(struct writer *w, fsp_view name, fsp_view text);
} writer;

/* ------------------------------------------------------------------ JSON */

static bool is_special(unsigned char c)
{
	return c < 0x20 || c == '"' || c == '\\';
}

static inline bool holds_special(uint64_t eight)
{
	/* With one bit turned the quotation mark comes right behind the control characters, where the blank was. */
	uint64_t low = (eight ^ FSP_EIGHT_ONES * ('"' ^ ' ')) - FSP_EIGHT_ONES * (' ' + 1);
	uint64_t backslash = (eight ^ FSP_EIGHT_ONES * '\\') - FSP_EIGHT_ONES;

	return ((low | backslash) & ~eight & FSP_EIGHT_TOPS) != 0;
}

/* Copies what JSON takes as it is, and returns how much that was. */
static inline size_t copy_plain(char *out, fsp_view text)
{
	uint64_t eight;
	size_t i = 0;

	for (; text.length - i >= sizeof(eight); i += sizeof(eight)) {
		eight = fsp_eight(text.data + i);
		if (holds_special(eight)) {
			break;
		}
		memcpy(out + i, &eight, sizeof(eight));
	}
	/* The last eight once more, which saves looking at the rest one by one. */
	if (text.length - i < sizeof(eight) && i > 0) {
		eight = fsp_eight(text.data + text.length - sizeof(eight));
		if (!holds_special(eight)) {
			memcpy(out + text.length - sizeof(eight), &eight, sizeof(eight));
			return text.length;
		}
	}
	for (; i < text.length && !is_special((unsigned char)text.data[i]); i++) {
		out[i] = text.data[i];
	}
	return i;
}

static void json_escape(fsp_buffer *out, unsigned char c)
{
	static const char hex[] = "0123456789abcdef";
	char escape[] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
	size_t length = 2;

	switch (c) {
		case '"': case '\\': escape[1] = (char)c; break;
		case '\n': escape[1] = 'n'; break;
		case '\r': escape[1] = 'r'; break;
		case '\t': escape[1] = 't'; break;
		default: length = sizeof(escape);
	}
	fsp_buffer_append(out, escape, length);
}

/* What begins with a character to escape. */
static void json_rest(fsp_buffer *out, fsp_view text)
{
	while (text.length > 0) {
		size_t plain;
		char *p;

		json_escape(out, (unsigned char)*text.data);
		text = (fsp_view){text.data + 1, text.length - 1};
		p = fsp_buffer_grow(out, text.length);
		if (p == NULL) {
			return;
		}
		plain = copy_plain(p, text);
		text = (fsp_view){text.data + plain, text.length - plain};
		out->length -= text.length;
	}
}

/* Writes ,"name": with room for more behind it. Names are letters, digits and underscores: the tables' and,
 * checked, the caller's. */
static inline char *json_member(writer *w, fsp_view name, size_t more)
{
	const size_t comma = !w->first, around = name.data != NULL ? sizeof("\"\":") - 1 : 0;
	char *p = fsp_buffer_grow(w->out, comma + around + name.length + more);

	if (p == NULL) {
		return NULL;
	}
	w->first = false;
	if (comma > 0) {
		*p++ = ',';
	}
	if (around > 0) {
		*p++ = '"';
		memcpy(p, name.data, name.length);
		memcpy(p + name.length, "\":", 2);
		p += name.length + 2;
	}
	return p;
}

static void json_open(writer *w, const char *name, bool list)
{
	char *p = json_member(w, fsp_view_of(name), 1);

	if (p != NULL) {
		*p = list ? '[' : '{';
	}
	w->first = true;
}

static void json_close(writer *w, const char *name, bool list)
{
	(void)name;
	fsp_buffer_append_char(w->out, list ? ']' : '}');
	w->first = false;
}

static void json_value(writer *w, fsp_view name, fsp_view text)
{
	char *p = json_member(w, name, text.length + (w->bare ? 0 : 2));
	size_t plain;

	if (p == NULL) {
		return;
	}
	if (w->bare) {
		if (text.length > 0) {
			memcpy(p, text.data, text.length);
		}
		return;
	}
	*p++ = '"';
	plain = copy_plain(p, text);
	p[plain] = '"';
	if (plain < text.length) {
		/* The rest needs more room. */
		w->out->length -= text.length - plain + 1;
		json_rest(w->out, (fsp_view){text.data + plain, text.length - plain});
		fsp_buffer_append_char(w->out, '"');
	}
}

/* ------------------------------------------------------------------ XML */

static void xml_tag(fsp_buffer *out, const char *open, fsp_view name)
{
	fsp_buffer_append_text(out, open);
	fsp_buffer_append_view(out, name);
	fsp_buffer_append_char(out, '>');
}

/* A list is its repeated elements, without an element of its own. */
static void xml_open(writer *w, const char *name, bool list)
{
	if (!list && name != NULL) {
		xml_tag(w->out, "<", fsp_view_of(name));
	}
}

static void xml_close(writer *w, const char *name, bool list)
{
	if (!list && name != NULL) {
		xml_tag(w->out, "</", fsp_view_of(name));
	}
}

static void xml_value(writer *w, fsp_view name, fsp_view text)
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
				/* XML 1.0 has no way to write the other control characters, nor U+FFFE and U+FFFF. */
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

		if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_' || c == '~') {
			fsp_buffer_append_char(out, (char)c);
		} else if (c == ' ' && plus_for_blank) {
			fsp_buffer_append_char(out, '+');
		} else {
			char escape[3] = {'%', hex[c >> 4], hex[c & 15]};

			fsp_buffer_append(out, escape, sizeof(escape));
		}
	}
}

static void form_value(writer *w, fsp_view name, fsp_view text)
{
	if (!w->first) {
		fsp_buffer_append_char(w->out, '&');
	}
	w->first = false;
	fsp_percent_encode(w->out, name, true);
	fsp_buffer_append_char(w->out, '=');
	fsp_percent_encode(w->out, text, true);
}

/* ------------------------------------------------------------------ the walk */

fsp_view fsp_wire_text(const fsp_field *field, const fsp_slot *slot, char *scratch)
{
	if (!slot->present) {
		return FSP_NO_VIEW;
	}
	switch (field->type) {
		case FSP_TYPE_INTEGER:
			return (fsp_view){scratch, fsp_integer_format(slot->number, field->minimum < FSP_INTEGER_SIZE ? field->minimum : FSP_INTEGER_SIZE - 1, scratch)};
		case FSP_TYPE_MONEY:
			if (field->unit == FSP_UNIT_DECIMAL) {
				fsp_money_format(slot->number, scratch);
				return fsp_view_of(scratch);
			}
			return (fsp_view){scratch, fsp_integer_format(field->unit == FSP_UNIT_SEN ? slot->number : slot->number / 100, 1, scratch)};
		case FSP_TYPE_TIME:
			return fsp_time_format(slot->number, scratch) ? (fsp_view){scratch, 19} : FSP_NO_VIEW;
		case FSP_TYPE_DATE:
			return fsp_time_format(slot->number, scratch) ? (fsp_view){scratch, 10} : FSP_NO_VIEW;
		case FSP_TYPE_FLAG:
			return fsp_view_of(field->codes->codes[slot->number != 0].code);
		case FSP_TYPE_TIME_ISO:
			return fsp_time_format_iso(slot->number, scratch) ? fsp_view_of(scratch) : FSP_NO_VIEW;
		default:
			return slot->text;
	}
}

size_t fsp_wire_amount_length(const fsp_field *field, int64_t minor)
{
	size_t sign = minor < 0, digits;

	if (field->unit != FSP_UNIT_DECIMAL) {
		return fsp_integer_length(field->unit == FSP_UNIT_SEN ? minor : minor / 100);
	}
	digits = fsp_integer_length(minor) - sign;
	return sign + (digits > 3 ? digits : 3) + sizeof(".") - 1;
}

static fsp_result walk(writer *w, const fsp_field *fields, const fsp_slot *slots)
{
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		const fsp_field *field = &fields[i];
		const fsp_slot *slot = &slots[i];
		char scratch[FSP_SCRATCH];

		if (field->unsent) {
			continue;
		}
		if (field->type == FSP_TYPE_RECORD || field->type == FSP_TYPE_LIST) {
			bool list = field->type == FSP_TYPE_LIST;
			size_t width = fsp_field_count(field->fields);

			if (!slot->present) {
				continue;
			}
			if (w->flat) {
				return FSP_ERROR_INTERNAL;
			}
			w->open(w, field->wire, list);
			for (size_t record = 0; record < slot->count; record++) {
				fsp_result result;

				if (list) {
					w->open(w, w->named_elements ? field->wire : NULL, false);
				}
				result = walk(w, field->fields, slot->children + record * width);
				if (result != FSP_OK) {
					return result;
				}
				if (list) {
					w->close(w, field->wire, false);
				}
			}
			w->close(w, field->wire, list);
		} else if (slot->present) {
			w->bare = field->bare;
			w->value(w, fsp_field_name(field), fsp_wire_text(field, slot, scratch));
			w->bare = false;
		} else if (field->presence == FSP_BLANK) {
			w->value(w, fsp_field_name(field), FSP_LITERAL_VIEW(""));
		}
	}
	return FSP_OK;
}

fsp_result fsp_encode(fsp_encoding encoding, const char *root, const fsp_field *fields, const fsp_slot *slots,
	const fsp_extra *extra, size_t extra_count, fsp_buffer *out)
{
	writer w = {.out = out, .first = true};
	fsp_result result;

	switch (encoding) {
		case FSP_ENCODING_JSON:
			w.open = json_open;
			w.close = json_close;
			w.value = json_value;
			break;
		case FSP_ENCODING_XML:
			w.open = xml_open;
			w.close = xml_close;
			w.value = xml_value;
			w.named_elements = true;
			break;
		case FSP_ENCODING_FORM:
		case FSP_ENCODING_QUERY:
			w.flat = true;
			w.value = form_value;
			break;
		default:
			return FSP_ERROR_INTERNAL;
	}
	if (!w.flat) {
		w.open(&w, encoding == FSP_ENCODING_XML ? root : NULL, false);
	}
	result = walk(&w, fields, slots);
	for (size_t i = 0; result == FSP_OK && i < extra_count; i++) {
		w.value(&w, extra[i].name, extra[i].text);
	}
	if (!w.flat) {
		w.close(&w, encoding == FSP_ENCODING_XML ? root : NULL, false);
	}
	return result != FSP_OK ? result : out->failed;
}

fsp_result fsp_reply(fsp_arena *arena, const fsp_field *rows, const char *root, fsp_format format, fsp_slot *values,
	fsp_violations *violations, fsp_buffer *out)
{
	fsp_check_fields(arena, violations, NULL, rows, values);
	return violations->count > 0 ? fsp_judge(violations)
		: fsp_encode(format == FSP_FORMAT_XML ? FSP_ENCODING_XML : FSP_ENCODING_JSON, root, rows, values, NULL, 0, out);
}
