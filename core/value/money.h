/* Amounts as integers of minor units, and as text. */
#ifndef FASPAY_VALUE_MONEY_H
#define FASPAY_VALUE_MONEY_H

#include "../base/view.h"

/* Text of `^\d{1,13}(\.\d{2}0*)?$` to minor units; three decimals behind up to three digits are refused, as they may
 * be grouping. */
bool fsp_money_parse(fsp_view text, int64_t *minor);
/* What is received: digits, then nothing or a point with two decimals at most, blanks around: "10000", "10000.",
 * "10000.0", " 10000.00". Everything else is no amount that can be read, "10.000" above all. */
bool fsp_amount_read(fsp_view text, int64_t *minor);
/* minor units to "10000.00"; out needs 24 bytes. */
void fsp_money_format(int64_t minor, char out[24]);
/* For people in Indonesia: "Rp 10.000", "Rp 10.000,50", "USD 10.000". currency has three letters; out needs 48
 * bytes. */
void fsp_money_display(int64_t minor, const char *currency, char out[48]);

/* Decimal text of at least so many characters, filled up with zeros behind the sign. Returns its length; minimum is
 * 1 to FSP_INTEGER_SIZE - 1. Not snprintf: it takes longer than all the rest of a bill's amounts. */
#define FSP_INTEGER_SIZE 24
size_t fsp_integer_format(int64_t number, unsigned minimum, char out[FSP_INTEGER_SIZE]);
/* The length of that text without zeros to fill it up. */
size_t fsp_integer_length(int64_t number);

#endif
