/* Extracts a received object into one slot per row. */
#include "engine.h"
#include "../transport/url.h"

static const fsp_node *find(const fsp_node *object, const fsp_field *field)
{
	const fsp_node *node = fsp_node_at(object, fsp_field_name(field));
	const fsp_node *other = field->alias != NULL && fsp_node_is_absent(node)
		? fsp_node_at(object, fsp_view_of(field->alias)) : NULL;

	return other != NULL ? other : node;
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
	/* An amount in sen has no decimals. One that has is most likely in rupiah, and a hundred times as much. */
	if (!fsp_amount_read(text, minor)
			|| (field->unit == FSP_UNIT_SEN && memchr(text.data, '.', text.length) != NULL)) {
		return false;
	}
	*minor = field->unit == FSP_UNIT_SEN ? *minor / 100 : *minor;
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

/* False: the currency cannot be read, and so the amount is not known. */
static bool set_currency(fsp_slot *slot, fsp_view text)
{
	bool valid = text.length == 3;

	for (size_t c = 0; c < 3 && valid; c++) {
		slot->currency[c] = text.data[c];
		valid = text.data[c] >= 'A' && text.data[c] <= 'Z';
	}
	return valid;
}

/* Takes an amount's currency from the row that the amount's row names. Without one it is rupiah. */
static void read_currency(const fsp_field *fields, fsp_slot *slots, size_t amount)
{
	int index = fsp_field_index(fields, fields[amount].currency);

	if (index >= 0 && slots[index].text.data != NULL) {
		slots[amount].present = set_currency(&slots[amount], slots[index].text);
	}
}

/* Whether the text is a value of the row's type. Fills the slot's number or case name. */
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
		case FSP_TYPE_TIME_DAY_FIRST:
			return fsp_time_parse_day_first(text, &slot->number);
		case FSP_TYPE_FLAG:
			return parse_flag(text, &slot->number);
		case FSP_TYPE_ENUM:
			if (field->codes->codes == NULL) {
				return true;
			}
			name = fsp_case_of_code(field->codes, text)->name;
			slot->text = name != NULL ? fsp_view_of(name) : FSP_NO_VIEW;
			return name != NULL;
		default:
			return true;
	}
}

static bool read_value(const fsp_field *field, const fsp_node *node, fsp_slot *slot)
{
	*slot = (fsp_slot){.text = fsp_node_text(node)};
	slot->present = slot->text.data != NULL && interpret(field, slot->text, slot);
	return slot->text.data != NULL;
}

/* Reads {"value": ..., "currency": ...}. Both must be present. */
static bool read_amount_object(const fsp_node *object, const fsp_field *field, fsp_slot *slot)
{
	fsp_view currency = fsp_node_text(fsp_node_find(object, FSP_LITERAL_VIEW("currency")));

	slot->text = fsp_node_text(fsp_node_find(object, FSP_LITERAL_VIEW("value")));
	return slot->text.data != NULL && read_amount(field, slot->text, &slot->number) && set_currency(slot, currency);
}

static fsp_result extract_records(fsp_arena *arena, const fsp_field *field, const fsp_node *node, fsp_slot *slot,
	const fsp_field **missing, const fsp_field **nested)
{
	const size_t width = fsp_field_count(field->fields);
	const bool plain = fsp_field_is_plain_list(field);
	/* A list of one element may come as the element alone. */
	const fsp_node *element = node->kind == FSP_LIST ? node->child : node;

	slot->children = fsp_arena_take(arena, sizeof(fsp_slot) * width * (node->kind == FSP_LIST ? node->count : 1));
	if (slot->children == NULL) {
		return FSP_ERROR_MEMORY;
	}
	slot->present = true;
	for (; element != NULL; element = node->kind == FSP_LIST ? element->next : NULL) {
		fsp_slot *values = slot->children + slot->count * width;
		fsp_result result = FSP_OK;

		if (plain) {
			slot->count += read_value(&field->fields[0], element, values);
		} else if (element->kind == FSP_OBJECT) {
			slot->count++;
			result = fsp_extract(arena, field->fields, element, values, missing, nested);
		}
		if (result != FSP_OK) {
			return result;
		}
	}
	return FSP_OK;
}

fsp_result fsp_extract(fsp_arena *arena, const fsp_field *fields, const fsp_node *object, fsp_slot *slots,
	const fsp_field **missing, const fsp_field **nested)
{
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		const fsp_field *field = &fields[i];
		const fsp_node *node = find(object, field);
		fsp_slot *slot = &slots[i];
		const bool compound = node != NULL && (node->kind == FSP_OBJECT || node->kind == FSP_LIST) && node->count > 0;

		if (field->type == FSP_TYPE_RECORD || field->type == FSP_TYPE_LIST) {
			fsp_result result;

			*slot = (fsp_slot){0};
			result = compound ? extract_records(arena, field, node, slot, missing, nested) : FSP_OK;

			if (result != FSP_OK) {
				return result;
			}
		} else if (field->type == FSP_TYPE_MONEY && field->unit == FSP_UNIT_OBJECT) {
			*slot = (fsp_slot){0};
			slot->present = compound && node->kind == FSP_OBJECT && read_amount_object(node, field, slot);
		} else {
			if (compound && *nested == NULL) {
				*nested = field;
			}
			(void)read_value(field, node, slot);
			if (field->type == FSP_TYPE_URL && slot->present) {
				const char *objection;

				if (fsp_url_check(FSP_URL_LINK, slot->text, &objection) != FSP_OK) {
					return FSP_ERROR_MEMORY;
				}
				slot->present = objection == NULL;
			}
		}
		if (field->presence == FSP_REQUIRED && slot->text.data == NULL && !slot->present && *missing == NULL) {
			*missing = field;
		}
	}
	/* Only now are the rows of all currencies read. */
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		if (fields[i].currency != NULL && fields[i].type == FSP_TYPE_MONEY && slots[i].present) {
			read_currency(fields, slots, i);
		}
	}
	return FSP_OK;
}

fsp_result fsp_make_printable(fsp_arena *arena, const fsp_field *fields, fsp_slot *slots, const bool *exact)
{
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		fsp_slot *slot = &slots[i];

		if ((fields[i].type == FSP_TYPE_TEXT || fields[i].type == FSP_TYPE_LINE) && slot->present
				&& !(exact != NULL && exact[i])) {
			slot->text = fsp_made_printable(arena, slot->text);
			if (slot->text.data == NULL) {
				return FSP_ERROR_MEMORY;
			}
		}
		for (size_t record = 0; fields[i].fields != NULL && record < slot->count; record++) {
			if (fsp_make_printable(arena, fields[i].fields, slot->children + record * fsp_field_count(fields[i].fields),
					NULL) != FSP_OK) {
				return FSP_ERROR_MEMORY;
			}
		}
	}
	return FSP_OK;
}
