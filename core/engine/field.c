/* Looks up rows in tables. */
#include "engine.h"

size_t fsp_field_count(const fsp_field *fields)
{
	size_t count = 0;

	while (fields != NULL && fields[count].wire != NULL) {
		count++;
	}
	return count;
}

int fsp_field_index(const fsp_field *fields, const char *wire)
{
	const fsp_view name = fsp_view_of(wire);

	for (int i = 0; fields != NULL && fields[i].wire != NULL; i++) {
		if (fsp_view_equals(fsp_field_name(&fields[i]), name)) {
			return i;
		}
	}
	return -1;
}

/* The wire name of the row with that name, whatever its case, in either spelling; NULL when there is none. */
static const char *spelling(const void *table, fsp_view name)
{
	const fsp_field *field = table;

	while (field->wire != NULL && !fsp_view_equals_nocase(name, fsp_field_name(field))
			&& (field->alias == NULL || !fsp_view_equals_nocase(name, fsp_view_of(field->alias)))) {
		field++;
	}
	return field->wire;
}

fsp_known_names fsp_field_names(const fsp_field *fields)
{
	return (fsp_known_names){spelling, fields};
}

const fsp_code *fsp_case_of_code(const fsp_code_table *table, fsp_view code)
{
	const fsp_code *row = table->codes;

	while (row->code != NULL && !fsp_view_is(code, row->code)) {
		row++;
	}
	return row;
}

const char *fsp_code_of_case(const fsp_code_table *table, fsp_view name)
{
	const fsp_code *row = table->codes;

	while (row->code != NULL && !fsp_view_is(name, row->name)) {
		row++;
	}
	return row->code;
}
