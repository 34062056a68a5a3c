/* A received object into values. */
#ifndef FASPAY_ENGINE_EXTRACT_H
#define FASPAY_ENGINE_EXTRACT_H

#include "field.h"
#include "../base/error.h"

/* Fills one slot per row from a received object. Values that do not fit their row's type are left absent: the raw
 * message keeps them. *missing names the first required row without a value, *nested the first row that holds
 * an object or list where a text belongs. */
fsp_result fsp_extract(fsp_arena *arena, const fsp_field *fields, const fsp_node *object, fsp_slot *slots,
	const fsp_field **missing, const fsp_field **nested);

/* Makes the texts fit for people, logs and pages, after everything that looks at them as they came; but not those of
 * the rows that are marked in exact, which may be NULL. */
fsp_result fsp_make_printable(fsp_arena *arena, const fsp_field *fields, fsp_slot *slots, const bool *exact);

#endif
