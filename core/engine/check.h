/* Values checked against their rows. */
#ifndef FASPAY_ENGINE_CHECK_H
#define FASPAY_ENGINE_CHECK_H

#include "violation.h"

/* "2025-01" */
bool fsp_is_month(fsp_view text);
/* What is wrong with the characters, or NULL. hint: what is said instead of "digits"; or NULL. */
const char *fsp_character_objection(fsp_type type, const char *hint, fsp_view text);

/* Checks one text against its row. place names it in the violations. */
void fsp_check_text(fsp_arena *arena, fsp_violations *violations, const fsp_place *place, const fsp_field *field,
	fsp_view text);

/* Fills in what comes from the table: fixed values, and the defaults of what is absent; in nested rows too. */
void fsp_complete_fields(const fsp_field *fields, fsp_slot *slots);
/* Checks every row, nested ones too. */
void fsp_check_fields(fsp_arena *arena, fsp_violations *violations, const fsp_place *parent, const fsp_field *fields,
	const fsp_slot *slots);
/* The code on the wire of a case of an enumeration, or NULL. */
const char *fsp_code_of_case(const fsp_code_table *table, fsp_view name);

#endif
