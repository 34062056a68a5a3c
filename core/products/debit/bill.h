/* The bill, for the operations that send one or a part of one. Not for callers. */
#ifndef FASPAY_PRODUCTS_DEBIT_BILL_H
#define FASPAY_PRODUCTS_DEBIT_BILL_H

#include "rows.h"

extern const fsp_field fsp_debit_bill_fields[];
extern const fsp_condition fsp_debit_bill_conditions[];

void fsp_debit_complete_bill(fsp_call *call);
void fsp_debit_validate_bill(fsp_call *call);
fsp_result fsp_debit_convert_bill(fsp_call *call);
/* Checks a bill's total. tax, fee and last_name are NULL where the message has no such row. */
void fsp_debit_validate_total(fsp_call *call, const fsp_slot *total, const fsp_slot *tax, const fsp_slot *fee,
	const fsp_slot *last_name);

bool fsp_debit_bill_is_on(const fsp_call *call, const char *channel);
/* Whether the bill is on a static virtual account of BNC. Its channel code is not documented, but its 19-digit numbers
 * are (13.11). */
bool fsp_debit_bill_is_bnc_static(const fsp_call *call);

#endif
