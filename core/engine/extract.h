/* Extracts values from a received object. */
#ifndef FASPAY_ENGINE_EXTRACT_H
#define FASPAY_ENGINE_EXTRACT_H

#include "field.h"
#include "../base/error.h"

/* Fills one slot per row from a received object. A value that does not fit its row's type is left absent; the
 * message keeps it. *missing becomes the first required row without a value, *nested the first row that holds an
 * object or a list instead of a text. Both keep an earlier value. */
fsp_result fsp_extract(fsp_arena *arena, const fsp_field *fields, const fsp_node *object, fsp_slot *slots,
	const fsp_field **missing, const fsp_field **nested);

/* Makes texts fit for people, logs and pages. Everything that needs them as they came must run before. exact: which
 * rows stay as they are, or NULL. */
fsp_result fsp_make_printable(fsp_arena *arena, const fsp_field *fields, fsp_slot *slots, const bool *exact);

#endif
