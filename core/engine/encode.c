/* Rows and values to bytes: one walk, one small writer per encoding. */
#include "engine.h"

typedef struct writer {
	fsp_buffer *out;
	bool first;                       /* no separator is needed before the next value */
	bool ascii;                       /* characters beyond ASCII are escaped */
	bool bare;                        /* the next value is a number */
	bool named_elements;              /* the elements of a list carry the list's name */
	/* NULL where the encoding cannot nest. */
	void (*open)(struct writer *w, fsp_view name, bool list);
	void (*close)(struct writer *w, fsp_view name, bool list);
	void (*value)(struct writer *w, fsp_view name, fsp_view text);
} writer;

/* ------------------------------------------------------------------ JSON */

static void write_unit(fsp_buffer *out, unsigned unit)
{
	static const char hex[] = "0123456789abcdef";
	const char escape[] = {'\\', 'u', hex[unit >> 12 & 15], hex[unit >> 8 & 15], hex[unit >> 4 & 15], hex[unit & 15]};

	fsp_buffer_append(out, escape, sizeof(escape));
}

/* One character of valid UTF-8 beyond ASCII, as one or two UTF-16 code units. */
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

static void json_text(writer *w, fsp_view text)
{
	/* Absent texts are written as empty ones. */
	const unsigned char *p = (const unsigned char *)(text.length > 0 ? text.data : ""), *end = p + text.length, *run = p;

	fsp_buffer_append_char(w->out, '"');
	while (p < end) {
		if (*p >= 0x20 && *p != '"' && *p != '\\' && (*p < 0x80 || !w->ascii)) {
			p++;
			continue;
		}
		fsp_buffer_append(w->out, (const char *)run, (size_t)(p - run));
		p += write_escape(w->out, p, end);
		run = p;
	}
	if (p > run) {
		fsp_buffer_append(w->out, (const char *)run, (size_t)(p - run));
	}
	fsp_buffer_append_char(w->out, '"');
}

/* Names are letters, digits and underscores: the tables' and, checked, the caller's. */
static void json_name(writer *w, fsp_view name)
{
	if (!w->first) {
		fsp_buffer_append_char(w->out, ',');
	}
	w->first = false;
	if (name.length > 0) {
		fsp_buffer_append_char(w->out, '"');
		fsp_buffer_append_view(w->out, name);
		fsp_buffer_append(w->out, "\":", 2);
	}
}

static void json_open(writer *w, fsp_view name, bool list)
{
	json_name(w, name);
	fsp_buffer_append_char(w->out, list ? '[' : '{');
	w->first = true;
}

static void json_close(writer *w, fsp_view name, bool list)
{
	(void)name;
	fsp_buffer_append_char(w->out, list ? ']' : '}');
	w->first = false;
}

static void json_value(writer *w, fsp_view name, fsp_view text)
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

/* A list is its repeated elements, without an element of its own. */
static void xml_open(writer *w, fsp_view name, bool list)
{
	if (!list && name.length > 0) {
		xml_tag(w->out, "<", name);
	}
}

static void xml_close(writer *w, fsp_view name, bool list)
{
	if (!list && name.length > 0) {
		xml_tag(w->out, "</", name);
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
			if (field->unit == FSP_UNIT_DECIMAL || field->unit == FSP_UNIT_OBJECT) {
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
		case FSP_TYPE_ENUM:
			return fsp_view_of(fsp_code_of_case(field->codes, slot->text));
		case FSP_TYPE_PHONE:
			if (fsp_is_digits(slot->text)) {
				return slot->text;
			}
			/* Rows take fewer digits than there is place for. */
			return fsp_phone_digits(slot->text, NULL) < FSP_SCRATCH ? (fsp_view){scratch, fsp_phone_digits(slot->text, scratch)} : FSP_NO_VIEW;
		default:
			return slot->text;
	}
}

size_t fsp_wire_amount_length(const fsp_field *field, int64_t minor)
{
	size_t sign = minor < 0, digits;

	if (field->unit == FSP_UNIT_SEN || field->unit == FSP_UNIT_RUPIAH) {
		return fsp_integer_length(field->unit == FSP_UNIT_SEN ? minor : minor / 100);
	}
	digits = fsp_integer_length(minor) - sign;
	return sign + (digits > 3 ? digits : 3) + sizeof(".") - 1;
}

/* Where a row's value belongs: names with dots lead into nested objects, "additionalInfo.channelCode". */
static fsp_view folder_of(const fsp_field *field)
{
	size_t length = field->wire_length;

	while (length > 0 && field->wire[length - 1] != '.') {
		length--;
	}
	return (fsp_view){field->wire, length};
}

/* The length of the folders that both share. */
static size_t shared_folder(fsp_view a, fsp_view b)
{
	size_t shared = 0;

	for (size_t i = 0; i < a.length && i < b.length && a.data[i] == b.data[i]; i++) {
		if (a.data[i] == '.') {
			shared = i + 1;
		}
	}
	return shared;
}

/* Closes the nested objects that are open and do not lead to the next value, and opens those that do. */
static void enter_folder(writer *w, fsp_view *open, fsp_view folder)
{
	size_t shared = shared_folder(*open, folder);

	while (open->length > shared) {
		size_t start = open->length - 1;

		while (start > 0 && open->data[start - 1] != '.') {
			start--;
		}
		w->close(w, (fsp_view){open->data + start, open->length - 1 - start}, false);
		open->length = start;
	}
	for (size_t start = shared; start < folder.length;) {
		const char *dot = memchr(folder.data + start, '.', folder.length - start);
		size_t length = (size_t)(dot - folder.data) - start;

		w->open(w, (fsp_view){folder.data + start, length}, false);
		start += length + 1;
	}
	*open = folder;
}

static void write_value(writer *w, const fsp_field *field, fsp_view name, const fsp_slot *slot)
{
	char scratch[FSP_SCRATCH];

	w->bare = slot->present && field->bare;
	w->value(w, name, slot->present ? fsp_wire_text(field, slot, scratch) : FSP_LITERAL_VIEW(""));
	w->bare = false;
}

static fsp_result walk(writer *w, const fsp_field *fields, const fsp_slot *slots);

static fsp_result write_records(writer *w, const fsp_field *field, fsp_view name, const fsp_slot *slot)
{
	const bool list = field->type == FSP_TYPE_LIST;
	const fsp_view element = w->named_elements ? name : FSP_NO_VIEW;
	const size_t width = fsp_field_count(field->fields);
	fsp_result result = FSP_OK;

	w->open(w, name, list);
	for (size_t record = 0; record < slot->count && result == FSP_OK; record++) {
		const fsp_slot *slots = slot->children + record * width;

		if (fsp_field_is_plain_list(field)) {
			write_value(w, &field->fields[0], element, slots);
			continue;
		}
		if (list) {
			w->open(w, element, false);
		}
		result = walk(w, field->fields, slots);
		if (list) {
			w->close(w, name, false);
		}
	}
	w->close(w, name, list);
	return result;
}

static void write_amount(writer *w, fsp_view name, const fsp_slot *slot)
{
	char scratch[FSP_SCRATCH];

	w->open(w, name, false);
	fsp_money_format(slot->number, scratch);
	w->value(w, FSP_LITERAL_VIEW("value"), fsp_view_of(scratch));
	w->value(w, FSP_LITERAL_VIEW("currency"), fsp_view_of(slot->currency));
	w->close(w, name, false);
}

static fsp_result walk(writer *w, const fsp_field *fields, const fsp_slot *slots)
{
	fsp_view open = FSP_NO_VIEW;
	fsp_result result = FSP_OK;

	for (size_t i = 0; fields[i].wire != NULL && result == FSP_OK; i++) {
		const fsp_field *field = &fields[i];
		const fsp_slot *slot = &slots[i];
		const bool records = field->type == FSP_TYPE_RECORD || field->type == FSP_TYPE_LIST;
		const bool amount = field->type == FSP_TYPE_MONEY && field->unit == FSP_UNIT_OBJECT;
		fsp_view name = fsp_field_name(field), folder;

		if (field->unsent || (!slot->present && (records || field->presence != FSP_BLANK))) {
			continue;
		}
		folder = folder_of(field);
		if (w->open == NULL && (records || amount || folder.length > 0)) {
			return FSP_ERROR_INTERNAL;
		}
		if (folder.length > 0 || open.length > 0) {
			enter_folder(w, &open, folder);
			name = (fsp_view){name.data + folder.length, name.length - folder.length};
		}
		if (records) {
			result = write_records(w, field, name, slot);
		} else if (amount && slot->present) {
			write_amount(w, name, slot);
		} else {
			write_value(w, field, name, slot);
		}
	}
	if (open.length > 0) {
		enter_folder(w, &open, FSP_NO_VIEW);
	}
	return result;
}

fsp_result fsp_encode(fsp_encoding encoding, const char *root, const fsp_field *fields, const fsp_slot *slots,
	const fsp_extra *extra, size_t extra_count, fsp_buffer *out)
{
	const fsp_view name = encoding == FSP_ENCODING_XML ? fsp_view_of(root) : FSP_NO_VIEW;
	writer w = {.out = out, .first = true};
	fsp_result result;

	switch (encoding) {
		case FSP_ENCODING_JSON_ASCII:
			w.ascii = true;
			/* fall through */
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
			w.value = form_value;
			break;
		default:
			return FSP_ERROR_INTERNAL;
	}
	if (w.open != NULL) {
		w.open(&w, name, false);
	}
	result = walk(&w, fields, slots);
	for (size_t i = 0; result == FSP_OK && i < extra_count; i++) {
		w.value(&w, extra[i].name, extra[i].text);
	}
	if (w.close != NULL) {
		w.close(&w, name, false);
	}
	return result != FSP_OK ? result : out->failed;
}
