/* The text of one value on the wire. */
#include "engine.h"

size_t fsp_phone_digits(fsp_view text, char *out)
{
	size_t count = 0;
	bool plus = false;

	for (size_t i = 0; i < text.length; i++) {
		const char c = text.data[i];

		if (c >= '0' && c <= '9') {
			if (out != NULL) {
				out[count] = c;
			}
			count++;
		} else if (c == '+' && count == 0 && !plus) {
			plus = true;
		} else if (c != ' ' && c != '.' && c != '-' && c != '(' && c != ')') {
			return 0;
		}
	}
	return count;
}

fsp_view fsp_wire_text(const fsp_field *field, const fsp_slot *slot, char *scratch)
{
	if (!slot->present) {
		return FSP_NO_VIEW;
	}
	switch (field->type) {
		case FSP_TYPE_INTEGER:
			return (fsp_view){scratch, fsp_integer_format(slot->number,
				field->minimum < FSP_INTEGER_SIZE ? field->minimum : FSP_INTEGER_SIZE - 1, scratch)};
		case FSP_TYPE_MONEY:
			if (field->unit == FSP_UNIT_DECIMAL || field->unit == FSP_UNIT_OBJECT) {
				fsp_money_format(slot->number, scratch);
				return fsp_view_of(scratch);
			}
			return (fsp_view){scratch, fsp_integer_format(field->unit == FSP_UNIT_SEN ? slot->number
				: slot->number / 100, 1, scratch)};
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
			/* No row takes more digits than scratch has room for. */
			return fsp_phone_digits(slot->text, NULL) < FSP_SCRATCH
				? (fsp_view){scratch, fsp_phone_digits(slot->text, scratch)} : FSP_NO_VIEW;
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
