/* A received object into one slot per row. */
#include "engine.h"
#include "message.h"

#include <string.h>

static bool has_name(const fsp_node *node, const fsp_field *field)
{
	return node != NULL && node->name.length == field->wire_length && fsp_bytes_equal(node->name.data, field->wire, field->wire_length);
}

/* next: what stands behind the member of the row before. Often that is it, because tables are in the order of the messages. */
static fsp_node *find(fsp_node *object, const fsp_field *field, fsp_node *next, bool *exact)
{
	fsp_node *node = next;

	*exact = has_name(next, field);
	if (!*exact) {
		node = fsp_node_member(object, fsp_field_name(field), next);
		*exact = has_name(node, field);
	}
	if (field->alias != NULL && fsp_node_is_absent(node)) {
		fsp_node *other = fsp_node_member(object, fsp_view_of(field->alias), next);

		if (other != NULL) {
			*exact = false;
			return other;
		}
	}
	return node;
}

static const char *case_name(const fsp_code_table *table, fsp_view code)
{
	const fsp_code *row = table->codes;

	while (row->code != NULL && !fsp_view_is(code, row->code)) {
		row++;
	}
	return row->name;
}

static bool parse_integer(fsp_view text, int64_t *number)
{
	int64_t value = 0;

	if (text.length == 0 || text.length > 18) {
		return false;
	}
	for (size_t i = 0; i < text.length; i++) {
		if (text.data[i] < '0' || text.data[i] > '9') {
			return false;
		}
		value = value * 10 + (text.data[i] - '0');
	}
	*number = value;
	return true;
}

static bool parse_signed(const fsp_field *field, fsp_view text, int64_t *number)
{
	bool below_zero = field->negative && text.length > 1 && text.data[0] == '-';

	if (!parse_integer(below_zero ? (fsp_view){text.data + 1, text.length - 1} : text, number)) {
		return false;
	}
	*number = below_zero ? -*number : *number;
	return true;
}

static bool read_amount(const fsp_field *field, fsp_view text, int64_t *minor)
{
	if (!fsp_amount_read(text, minor)) {
		return false;
	}
	if (field->unit == FSP_UNIT_SEN) {
		/* Of what is in sen already there are no decimals. */
		if (*minor % 100 != 0) {
			return false;
		}
		*minor /= 100;
	}
	return true;
}

static bool parse_flag(fsp_view text, int64_t *flag)
{
	static const char *const words[][2] = {{"No", "Yes"}, {"0", "1"}, {"f", "t"}, {"false", "true"}};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		for (*flag = 0; *flag < 2; ++*flag) {
			if (fsp_view_equals_nocase(text, fsp_view_of(words[i][*flag]))) {
				return true;
			}
		}
	}
	return false;
}

static bool has_currency(const fsp_field *field, const fsp_slot *slot)
{
	return field->currency != NULL && field->type == FSP_TYPE_MONEY && slot->present;
}

/* An amount in another currency than rupiah; one whose currency cannot be read is none. */
static void read_currency(const fsp_field *fields, fsp_slot *slots, size_t amount)
{
	/* By its row, which knows its other spelling. */
	int index = fsp_field_index(fields, fields[amount].currency);
	fsp_view text = index >= 0 ? slots[index].text : FSP_NO_VIEW;
	fsp_slot *slot = &slots[amount];

	if (text.data == NULL) {
		return;
	}
	slot->present = text.length == 3;
	for (size_t c = 0; c < 3 && slot->present; c++) {
		slot->currency[c] = text.data[c];
		slot->present = text.data[c] >= 'A' && text.data[c] <= 'Z';
	}
}

/* Whether the text says something of the row's type; fills the slot's number or case name. */
static bool interpret(const fsp_field *field, fsp_view text, fsp_slot *slot)
{
	const char *name;

	switch (field->type) {
		case FSP_TYPE_INTEGER:
			return parse_signed(field, text, &slot->number);
		case FSP_TYPE_MONEY:
			memcpy(slot->currency, "IDR", 4);
			return read_amount(field, text, &slot->number);
		case FSP_TYPE_TIME:
			return fsp_time_parse(text, &slot->number);
		case FSP_TYPE_TIME_ISO:
			return fsp_time_parse_iso(text, &slot->number);
		case FSP_TYPE_DATE:
			return fsp_time_parse_date(text, &slot->number);
		case FSP_TYPE_TIME_CARD:
			return fsp_time_parse_card(text, &slot->number);
		case FSP_TYPE_FLAG:
			return parse_flag(text, &slot->number);
		case FSP_TYPE_ENUM:
			if (field->codes->codes == NULL) {
				return true;
			}
			name = case_name(field->codes, text);
			slot->text = name != NULL ? fsp_view_of(name) : FSP_NO_VIEW;
			return name != NULL;
		default:
			return true;
	}
}

fsp_result fsp_extract(fsp_arena *arena, const fsp_field *fields, fsp_node *object, fsp_slot *slots,
	const fsp_field **missing, const fsp_field **nested)
{
	fsp_node *next = object->kind == FSP_OBJECT ? object->child : NULL, *node = NULL;
	size_t amounts = 0, first = 0;

	for (size_t i = 0; fields[i].wire != NULL; i++) {
		const fsp_field *field = &fields[i];
		fsp_slot *slot = &slots[i];

		/* A code and what it means are two rows of one name. */
		if (i == 0 || field->wire != fields[i - 1].wire || field->alias != fields[i - 1].alias) {
			bool exact;

			node = find(object, field, next, &exact);
			if (node != NULL) {
				next = node->next;
				if (exact && node->row == 0) {
					node->row = (uint16_t)(i + 1);
				}
			}
		}
		*slot = (fsp_slot){.node = node};
		if (field->type == FSP_TYPE_RECORD || field->type == FSP_TYPE_LIST) {
			size_t width = fsp_field_count(field->fields);
			fsp_node *element;

			if (fsp_node_is_absent(node) || (node->kind != FSP_OBJECT && node->kind != FSP_LIST)) {
				if (field->presence == FSP_REQUIRED && *missing == NULL) {
					*missing = field;
				}
				continue;
			}
			/* One element may come as itself instead of as a list of one. */
			element = node->kind == FSP_LIST ? node->child : node;
			slot->children = fsp_arena_take(arena, sizeof(fsp_slot) * width * (node->kind == FSP_LIST ? node->count : 1));
			if (slot->children == NULL) {
				return FSP_ERROR_MEMORY;
			}
			slot->present = true;
			for (; element != NULL; element = node->kind == FSP_LIST ? element->next : NULL) {
				fsp_result result;

				if (element->kind != FSP_OBJECT) {
					continue;
				}
				result = fsp_extract(arena, field->fields, element, slot->children + slot->count++ * width, missing, nested);
				if (result != FSP_OK) {
					return result;
				}
			}
			continue;
		}
		if (node != NULL && (node->kind == FSP_OBJECT || node->kind == FSP_LIST) && node->count > 0 && *nested == NULL) {
			*nested = field;
		}
		slot->text = fsp_node_text(node);
		slot->present = slot->text.data != NULL && (field->type == FSP_TYPE_LINE || interpret(field, slot->text, slot));
		if (field->type == FSP_TYPE_URL && slot->present) {
			const char *objection;

			if (fsp_url_check(FSP_URL_LINK, slot->text, &objection) != FSP_OK) {
				return FSP_ERROR_MEMORY;
			}
			slot->present = objection == NULL;
		}
		if (field->presence == FSP_REQUIRED && slot->text.data == NULL && *missing == NULL) {
			*missing = field;
		}
		if (has_currency(field, slot)) {
			first = amounts++ == 0 ? i : first;
		}
	}
	/* Now that the currencies are read, too. */
	for (size_t i = first; amounts > 0; i++) {
		if (has_currency(&fields[i], &slots[i])) {
			read_currency(fields, slots, i);
			amounts--;
		}
	}
	return FSP_OK;
}

fsp_result fsp_make_printable(fsp_arena *arena, const fsp_field *fields, fsp_slot *slots, const bool *exact)
{
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		fsp_slot *slot = &slots[i];

		if ((fields[i].type == FSP_TYPE_TEXT || fields[i].type == FSP_TYPE_LINE) && slot->present && !(exact != NULL && exact[i])) {
			slot->text = fsp_made_printable(arena, slot->text);
			if (slot->text.data == NULL) {
				return FSP_ERROR_MEMORY;
			}
		}
		for (size_t record = 0; fields[i].fields != NULL && record < slot->count; record++) {
			if (fsp_make_printable(arena, fields[i].fields, slot->children + record * fsp_field_count(fields[i].fields), NULL) != FSP_OK) {
				return FSP_ERROR_MEMORY;
			}
		}
	}
	return FSP_OK;
}
