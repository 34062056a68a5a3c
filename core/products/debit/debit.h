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
/* Whether an inquiry's message says an amount; *wire is its text. One of another shape than text or number is a text
 * that matches nothing. */
bool fsp_debit_paid_amount(const fsp_node *message, fsp_view *wire);
/* Whether an amount on the wire is the expected one. The unit of an inquiry's total is not documented: whole rupiah
 * match, and rupiah x 100 too, but not where the payer chose the amount and could have paid a hundredth. */
bool fsp_debit_amount_matches(fsp_view wire, int64_t expected_minor, bool open_amount);

#endif
