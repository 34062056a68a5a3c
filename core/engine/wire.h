/* The text of one value on the wire. */
#ifndef FASPAY_ENGINE_WIRE_H
#define FASPAY_ENGINE_WIRE_H

#include "field.h"

/* Keeps the digits of a phone number, which blanks, dots, dashes, parentheses and one leading plus may group.
 * Returns how many there are; 0: the text is no phone number. out is NULL or has room for as many bytes as the text. */
size_t fsp_phone_digits(fsp_view text, char *out);

/* What scratch must have room for, in bytes. */
#define FSP_SCRATCH 80

/* The text of a value on the wire; absent where the value is, or cannot be written. The text may lie in scratch. */
fsp_view fsp_wire_text(const fsp_field *field, const fsp_slot *slot, char *scratch);
/* How many characters fsp_wire_text makes of an amount. */
size_t fsp_wire_amount_length(const fsp_field *field, int64_t minor);

#endif
