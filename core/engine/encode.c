/* Encodes rows and their values. One walk over the rows serves every encoding. */
#include "engine.h"
#include "writer.h"

/* The nested objects that a row's value belongs into, with the last dot: "additionalInfo." of the name
 * "additionalInfo.reference". */
static fsp_view folder_of(const fsp_field *field)
{
	size_t length = field->wire_length;

	while (length > 0 && field->wire[length - 1] != '.') {
		length--;
	}
	return (fsp_view){field->wire, length};
}

/* How many bytes of the two folders are the same nested objects. */
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

/* Closes the nested objects that the next value does not belong into, and opens those that it does. */
static void enter_folder(fsp_writer *w, fsp_view *open, fsp_view folder)
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

static void write_value(fsp_writer *w, const fsp_field *field, fsp_view name, const fsp_slot *slot)
{
	char scratch[FSP_SCRATCH];

	w->bare = slot->present && field->bare;
	w->value(w, name, slot->present ? fsp_wire_text(field, slot, scratch) : FSP_LITERAL_VIEW(""));
	w->bare = false;
}

static fsp_result walk(fsp_writer *w, const fsp_field *fields, const fsp_slot *slots);

static fsp_result write_records(fsp_writer *w, const fsp_field *field, fsp_view name, const fsp_slot *slot)
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

static void write_amount(fsp_writer *w, fsp_view name, const fsp_slot *slot)
{
	char scratch[FSP_SCRATCH];

	w->open(w, name, false);
	fsp_money_format(slot->number, scratch);
	w->value(w, FSP_LITERAL_VIEW("value"), fsp_view_of(scratch));
	w->value(w, FSP_LITERAL_VIEW("currency"), fsp_view_of(slot->currency));
	w->close(w, name, false);
}

static fsp_result walk(fsp_writer *w, const fsp_field *fields, const fsp_slot *slots)
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
	fsp_writer w;
	fsp_result result;

	if (!fsp_writer_init(&w, encoding, out)) {
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
