/* Encodes rows and their values. One walk over the rows serves every encoding. */
#include "engine.h"
#include "members.h"
#include "writer.h"

static bool is_written(const fsp_field *field, const fsp_slot *slot)
{
	const bool records = field->type == FSP_TYPE_RECORD || field->type == FSP_TYPE_LIST;

	return !field->unsent && (slot->present || (!records && field->presence == FSP_BLANK));
}

/* The nested objects to which a row's value belongs, with the last dot: "additionalInfo." of the name
 * "additionalInfo.reference". */
static fsp_view folder_of(const fsp_field *field)
{
	/* Most names have no dot. */
	size_t length = memchr(field->wire, '.', field->wire_length) != NULL ? field->wire_length : 0;

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

/* Whether rows are written into the object of that name in a folder: then it is open, or was. */
static bool is_joined(const fsp_writer *w, fsp_view folder, fsp_view name)
{
	for (size_t i = 0; w->fields[i].wire != NULL; i++) {
		const fsp_field *field = &w->fields[i];
		const size_t length = folder.length + name.length;

		if (is_written(field, &w->slots[i]) && field->wire_length > length && field->wire[length] == '.'
				&& fsp_view_equals((fsp_view){field->wire, folder.length}, folder)
				&& fsp_view_equals_nocase((fsp_view){field->wire + folder.length, name.length}, name)) {
			return true;
		}
	}
	return false;
}

static void write_member(fsp_writer *w, fsp_view name, const fsp_node *node)
{
	if (node->kind != FSP_OBJECT && node->kind != FSP_LIST) {
		w->bare = node->kind == FSP_NUMBER;
		w->value(w, name, node->text);
		w->bare = false;
		return;
	}
	w->open(w, name, node->kind == FSP_LIST);
	for (const fsp_node *child = node->child; child != NULL; child = child->next) {
		write_member(w, node->kind == FSP_LIST ? FSP_NO_VIEW : child->name, child);
	}
	w->close(w, name, node->kind == FSP_LIST);
}

/* The caller's members of a folder, behind those of the rows. */
static void write_members(fsp_writer *w, fsp_view folder)
{
	const fsp_node *map = w->members == NULL || folder.length == 0 ? w->members
		: fsp_node_at(w->members, (fsp_view){folder.data, folder.length - 1});

	for (const fsp_node *child = map != NULL ? map->child : NULL; child != NULL; child = child->next) {
		if (child->kind != FSP_OBJECT || !is_joined(w, folder, child->name)) {
			write_member(w, child->name, child);
		}
	}
}

/* Closes the nested objects that the next value does not belong in, and opens those that it does. */
static void enter_folder(fsp_writer *w, fsp_view *open, fsp_view folder)
{
	size_t shared = shared_folder(*open, folder);

	while (open->length > shared) {
		size_t start = open->length - 1;

		while (start > 0 && open->data[start - 1] != '.') {
			start--;
		}
		write_members(w, *open);
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
	const fsp_node *members = w->members;
	fsp_result result = FSP_OK;

	/* Those belong to the message, not to what is in its lists and records. */
	w->members = NULL;
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
	w->members = members;
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

		if (!is_written(field, slot)) {
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

static fsp_result encode(fsp_encoding encoding, const char *root, const fsp_field *fields, const fsp_slot *slots,
	const fsp_extra *extra, size_t extra_count, const fsp_node *members, fsp_buffer *out)
{
	const fsp_view name = encoding == FSP_ENCODING_XML ? fsp_view_of(root) : FSP_NO_VIEW;
	fsp_writer w;
	fsp_result result;

	if (!fsp_writer_init(&w, encoding, out) || (members != NULL && w.open == NULL)) {
		return FSP_ERROR_INTERNAL;
	}
	w.fields = fields;
	w.slots = slots;
	w.members = members;
	if (w.open != NULL) {
		w.open(&w, name, false);
	}
	result = walk(&w, fields, slots);
	for (size_t i = 0; result == FSP_OK && i < extra_count; i++) {
		w.value(&w, extra[i].name, extra[i].text);
	}
	if (w.close != NULL) {
		write_members(&w, FSP_NO_VIEW);
		w.close(&w, name, false);
	}
	return result != FSP_OK ? result : out->failed;
}

fsp_result fsp_encode(fsp_encoding encoding, const char *root, const fsp_field *fields, const fsp_slot *slots,
	const fsp_extra *extra, size_t extra_count, fsp_buffer *out)
{
	return encode(encoding, root, fields, slots, extra, extra_count, NULL, out);
}

fsp_result fsp_encode_with_members(fsp_encoding encoding, const fsp_field *fields, const fsp_slot *slots,
	const fsp_extra *extra, size_t extra_count, const fsp_node *members, fsp_buffer *out)
{
	return encode(encoding, NULL, fields, slots, extra, extra_count, members, out);
}
