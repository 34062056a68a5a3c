/* Amounts as integers of minor units, and as text. */
#ifndef FASPAY_VALUE_MONEY_H
#define FASPAY_VALUE_MONEY_H

#include "../base/view.h"

/* Reads `^\d{1,13}(\.\d{2}0*)?$` as minor units. Three decimals after at most three digits are refused, because the
 * point may separate thousands. */
bool fsp_money_parse(fsp_view text, int64_t *minor);
/* Reads a received amount: digits, then nothing or a point with at most two decimals, possibly with blanks around:
 * "10000", "10000.", "10000.0", " 10000.00". Everything else is refused, above all "10.000". */
bool fsp_amount_read(fsp_view text, int64_t *minor);
/* Minor units as "10000.00"; out needs 24 bytes. */
void fsp_money_format(int64_t minor, char out[24]);
/* Minor units for people in Indonesia: "Rp 10.000", "Rp 10.000,50", "USD 10.000". currency has three letters; out
 * needs 48 bytes. */
void fsp_money_display(int64_t minor, const char *currency, char out[48]);

/* Writes a number with at least `minimum` characters: zeros fill it up behind the sign. Returns the length. minimum
 * is 1 to FSP_INTEGER_SIZE - 1. snprintf() would take longer than all the rest of a bill's amounts. */
#define FSP_INTEGER_SIZE 24
size_t fsp_integer_format(int64_t number, unsigned minimum, char out[FSP_INTEGER_SIZE]);
/* The length of that text without the zeros that fill it up. */
size_t fsp_integer_length(int64_t number);

#endif
