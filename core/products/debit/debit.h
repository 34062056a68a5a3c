/* Debit: docs/protocol/debit.md. */
#ifndef FASPAY_PRODUCTS_DEBIT_DEBIT_H
#define FASPAY_PRODUCTS_DEBIT_DEBIT_H

#include "../../engine/call.h"
#include "../../engine/callback.h"

/* Debit: docs/protocol/debit.md. */
extern const fsp_product fsp_debit;

enum {
	FSP_DEBIT_MERCHANT_ID, FSP_DEBIT_MERCHANT_NAME, FSP_DEBIT_USER_ID, FSP_DEBIT_PASSWORD, FSP_DEBIT_PREVIOUS_PASSWORD
};

extern const fsp_operation fsp_debit_channels, fsp_debit_create, fsp_debit_status, fsp_debit_cancel,
	fsp_debit_update_static_va, fsp_debit_activate_ovo, fsp_debit_push_ovo, fsp_debit_permata_net, fsp_debit_bind_bri,
	fsp_debit_redirect;
extern const fsp_callback fsp_debit_notification, fsp_debit_return, fsp_debit_static_va;

/* Whether the payer chooses the amount: a bill on a static virtual account (16 or 19 digits). */
bool fsp_debit_is_open_amount(fsp_view bill_no);
/* Whether the message of an inquiry has an amount. *wire becomes its text; where it is neither a text nor a number,
 * *wire becomes a text that matches no amount. */
bool fsp_debit_paid_amount(const fsp_node *message, fsp_view *wire);
/* Whether an amount on the wire is the expected one. The documents do not say the unit of an inquiry's total: whole
 * rupiah match, and so does rupiah x 100, except where the payer chose the amount and could have paid a hundredth of
 * it. */
bool fsp_debit_amount_matches(fsp_view wire, int64_t expected_minor, bool open_amount);

#endif
