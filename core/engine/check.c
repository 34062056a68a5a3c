/* Checks values against the rows of a table. Reports every violation, not only the first. */
#include "engine.h"
#include "../transport/url.h"

#include <stdio.h>
#include <stdlib.h>

bool fsp_is_month(fsp_view text)
{
	char day[] = "YYYY-MM-01";
	int64_t seconds;

	if (text.length != sizeof("YYYY-MM") - 1) {
		return false;
	}
	memcpy(day, text.data, text.length);
	return fsp_time_parse_date(fsp_view_of(day), &seconds);
}

/* ------------------------------------------------------------------ texts */

const char *fsp_character_objection(fsp_type type, const char *hint, fsp_view text)
{
	bool at = false;

	for (size_t i = 0; i < text.length; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if (c < 0x20 || c == 0x7f) {
			if (type == FSP_TYPE_TEXT && (c == '\n' || c == '\r' || c == '\t')) {
				continue;
			}
			return "must not contain control characters";
		}
		if (type == FSP_TYPE_DIGITS && (c < '0' || c > '9')) {
			return hint != NULL ? hint : "must contain only the digits 0 to 9 (remove blanks, dashes and a leading +)";
		}
		if (type == FSP_TYPE_EMAIL) {
			if (c == ' ' || (c == '@' && (at || i == 0 || i + 1 == text.length))) {
				return "must be an e-mail address such as sari@example.com";
			}
			at = at || c == '@';
		}
	}
	if (type == FSP_TYPE_EMAIL && !at) {
		return "must be an e-mail address such as sari@example.com";
	}
	return NULL;
}

void fsp_check_text(fsp_arena *arena, fsp_violations *violations, const fsp_place *place, const fsp_field *field,
	fsp_view text)
{
	size_t length = fsp_utf8_length(text);
	const char *objection;

	if (length == SIZE_MAX) {
		fsp_report(arena, violations, place, field, "format", NULL, "must be valid UTF-8");
		return;
	}
	if (fsp_trimmed(text).length == 0) {
		fsp_report(arena, violations, place, field, "required", NULL, "must not be blank");
		return;
	}
	objection = fsp_character_objection(field->type, field->hint, text);
	if (objection == NULL && field->type == FSP_TYPE_URL && fsp_url_check(FSP_URL_LINK, text, &objection) != FSP_OK) {
		violations->count++;   /* without a report: memory ran out */
		return;
	}
	if (objection == NULL && field->type == FSP_TYPE_PHONE) {
		length = fsp_phone_digits(text, NULL);
		if (length == 0) {
			fsp_report(arena, violations, place, field, "format", NULL,
				"must be a phone number: digits, which blanks, dots, dashes, parentheses and one leading + may group");
			return;
		}
	}
	if (objection != NULL) {
		fsp_report(arena, violations, place, field, "format", NULL, "%s", objection);
		if (objection == field->hint) {
			return;
		}
	}
	if ((field->order || field->tight) && (text.data[0] == ' ' || text.data[text.length - 1] == ' ')) {
		fsp_report(arena, violations, place, field, "format", NULL, "must not begin or end with a blank");
	}
	for (const char *c = field->forbidden; c != NULL && *c != '\0'; c++) {
		if (memchr(text.data, *c, text.length) != NULL) {
			fsp_report(arena, violations, place, field, "format", NULL, "must not contain the character %c", *c);
		}
	}
	if ((field->maximum > 0 && length > field->maximum) || length < field->minimum) {
		const char *unit = field->type == FSP_TYPE_PHONE ? "digits" : "characters";
		fsp_violation *violation = length < field->minimum
			? fsp_report(arena, violations, place, field, "length", NULL, "must be at least %u %s long, is %zu",
				(unsigned)field->minimum, unit, length)
			: fsp_report(arena, violations, place, field, "length", NULL, "must be at most %u %s long, is %zu",
				(unsigned)field->maximum, unit, length);

		if (violation != NULL) {
			violation->limit = length < field->minimum ? field->minimum : field->maximum;
			violation->length = (long)length;
		}
	}
}

/* A fast check that most texts pass. Those that do not go through fsp_check_text. */
static inline bool is_faultless(const fsp_field *field, fsp_view text)
{
	return text.length > 0 && text.data[0] != ' ' && text.length >= field->minimum
		&& (field->maximum == 0 || text.length <= field->maximum)
		&& field->forbidden == NULL && !((field->order || field->tight) && text.data[text.length - 1] == ' ')
		&& (field->type == FSP_TYPE_DIGITS || field->type == FSP_TYPE_PHONE ? fsp_is_digits(text)
			: (field->type == FSP_TYPE_LINE || field->type == FSP_TYPE_TEXT) && fsp_is_printable_ascii(text));
}

/* ------------------------------------------------------------------ rows */

static bool is_currency(const fsp_field *field, const char currency[4])
{
	const fsp_code *code = field->codes != NULL ? field->codes->codes : NULL;

	while (code != NULL && code->code != NULL && strcmp(code->code, currency) != 0) {
		code++;
	}
	return code != NULL ? code->code != NULL : memcmp(currency, "IDR", sizeof("IDR")) == 0;
}

static void check_amount(fsp_arena *arena, fsp_violations *violations, const fsp_place *place, const fsp_field *field,
	const fsp_slot *slot)
{
	if (!is_currency(field, slot->currency)) {
		fsp_report(arena, violations, place, field, "currency", NULL, "must be in %s, is in %s",
			field->codes != NULL ? "a currency that Faspay knows" : "IDR", slot->currency);
	}
	if (slot->number < 0 && !field->negative) {
		fsp_report(arena, violations, place, field, "range", NULL, "must not be negative");
	} else if (field->unit == FSP_UNIT_RUPIAH && slot->number % 100 != 0) {
		fsp_report(arena, violations, place, field, "range", NULL, "must be whole rupiah");
	} else if (field->maximum > 0 && fsp_wire_amount_length(field, slot->number) > field->maximum) {
		fsp_report(arena, violations, place, field, "range", NULL, "is too large");
	}
}

static void check_value(fsp_arena *arena, fsp_violations *violations, const fsp_place *place, const fsp_field *field,
	const fsp_slot *slot)
{
	if (!slot->present) {
		if (field->presence == FSP_REQUIRED && field->origin == FSP_FROM_CALLER) {
			fsp_report(arena, violations, place, field, "required", NULL, "is required");
		}
		return;
	}
	if (field->origin != FSP_FROM_CALLER) {
		return;
	}
	switch (field->type) {
		case FSP_TYPE_MONEY:
			check_amount(arena, violations, place, field, slot);
			break;
		case FSP_TYPE_TIME:
		case FSP_TYPE_TIME_ISO:
		case FSP_TYPE_DATE:
			if (!fsp_time_is_writable(slot->number)) {
				fsp_report(arena, violations, place, field, "range", NULL,
					"must be a date between the years 1000 and 9999");
			}
			break;
		case FSP_TYPE_INTEGER:
			if (slot->number < 0) {
				fsp_report(arena, violations, place, field, "range", NULL, "must not be negative");
			}
			break;
		case FSP_TYPE_ENUM:
			if (fsp_code_of_case(field->codes, slot->text) == NULL) {
				fsp_report(arena, violations, place, field, "unknown", NULL, "has no such value");
			}
			break;
		case FSP_TYPE_VERBATIM:
		case FSP_TYPE_FLAG:
		case FSP_TYPE_TIME_DAY_FIRST:
		case FSP_TYPE_RECORD:
		case FSP_TYPE_LIST:
			break;
		default:
			if (!is_faultless(field, slot->text)) {
				fsp_check_text(arena, violations, place, field, slot->text);
			}
	}
}

/* The table writes the defaults of numbers as digits. */
static fsp_slot default_value(const fsp_field *field)
{
	const bool number = field->type == FSP_TYPE_INTEGER || field->type == FSP_TYPE_MONEY
		|| field->type == FSP_TYPE_FLAG;

	return (fsp_slot){.present = true, .text = fsp_view_of(field->fallback),
		.number = number ? atoll(field->fallback) : 0, .currency = "IDR"};
}

void fsp_complete_fields(const fsp_field *fields, fsp_slot *slots)
{
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		const fsp_field *field = &fields[i];
		fsp_slot *slot = &slots[i];

		if (field->fallback != NULL && (field->origin == FSP_FROM_TABLE
				|| (field->origin == FSP_FROM_CALLER && !slot->present))) {
			*slot = default_value(field);
		}
		for (size_t record = 0; field->fields != NULL && slot->present && record < slot->count; record++) {
			fsp_complete_fields(field->fields, slot->children + record * fsp_field_count(field->fields));
		}
	}
}

void fsp_check_fields(fsp_arena *arena, fsp_violations *violations, const fsp_place *parent, const fsp_field *fields,
	const fsp_slot *slots)
{
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		const fsp_field *field = &fields[i];
		fsp_place place = {parent, field->property, FSP_NO_INDEX};
		const fsp_slot *slot = &slots[i];

		check_value(arena, violations, &place, field, slot);
		if (field->type == FSP_TYPE_LIST && field->presence == FSP_REQUIRED && slot->present && slot->count == 0) {
			fsp_report(arena, violations, &place, field, "required", NULL, "must hold at least one entry");
		}
		if (slot->present && field->fields != NULL) {
			size_t width = fsp_field_count(field->fields);

			for (size_t record = 0; record < slot->count; record++) {
				place.index = field->type == FSP_TYPE_LIST ? record : FSP_NO_INDEX;
				fsp_check_fields(arena, violations, &place, field->fields, slot->children + record * width);
			}
		}
	}
}
