/* Values checked against their rows. */
#ifndef FASPAY_ENGINE_CHECK_H
#define FASPAY_ENGINE_CHECK_H

#include "violation.h"

/* "2025-01" */
bool fsp_is_month(fsp_view text);
/* The objection to the characters of a text, or NULL. hint: the objection to a text that must be digits and is not;
 * NULL: a general one. */
const char *fsp_character_objection(fsp_type type, const char *hint, fsp_view text);

/* Checks one text against its row. place names the text in the violations. */
void fsp_check_text(fsp_arena *arena, fsp_violations *violations, const fsp_place *place, const fsp_field *field,
	fsp_view text);

/* Fills in fixed values, and the defaults of absent ones, in nested rows too. */
void fsp_complete_fields(const fsp_field *fields, fsp_slot *slots);
/* Checks the values of all rows, nested ones too. */
void fsp_check_fields(fsp_arena *arena, fsp_violations *violations, const fsp_place *parent, const fsp_field *fields,
	const fsp_slot *slots);
/* The row of a code of the wire, or the last row, which has neither. */
const fsp_code *fsp_case_of_code(const fsp_code_table *table, fsp_view code);
/* The wire's code of an enumeration's case, or NULL. */
const char *fsp_code_of_case(const fsp_code_table *table, fsp_view name);

#endif
