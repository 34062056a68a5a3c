/* SendMe: docs/protocol/sendme.md. */
#ifndef FASPAY_PRODUCTS_SENDME_SENDME_H
#define FASPAY_PRODUCTS_SENDME_SENDME_H

#include "../../engine/call.h"
#include "../../engine/callback.h"

extern const fsp_product fsp_sendme;

enum {
	FSP_SENDME_VIRTUAL_ACCOUNT,
	/* The credentials, in the order in which people name them. */
	FSP_SENDME_FASPAY_KEY, FSP_SENDME_FASPAY_SECRET, FSP_SENDME_APP_KEY, FSP_SENDME_APP_SECRET, FSP_SENDME_CLIENT_KEY,
	FSP_SENDME_CLIENT_SECRET, FSP_SENDME_IV,
	/* Those of them that verify messages, before a change. */
	FSP_SENDME_PREVIOUS_APP_KEY, FSP_SENDME_PREVIOUS_APP_SECRET, FSP_SENDME_PREVIOUS_CLIENT_KEY,
	FSP_SENDME_PREVIOUS_CLIENT_SECRET
};

extern const fsp_operation fsp_sendme_token, fsp_sendme_register, fsp_sendme_confirm, fsp_sendme_beneficiary,
	fsp_sendme_transfer, fsp_sendme_top_up, fsp_sendme_cash_out, fsp_sendme_balance, fsp_sendme_statement,
	fsp_sendme_status;
extern const fsp_callback fsp_sendme_notification;

/* The status of an account that was registered before. */
#define FSP_SENDME_REGISTERED "6"

/* Reads the code of a cash out at Permata's machines with the public key that Faspay gave. The results are those of
 * fsp_recover(). */
fsp_result fsp_sendme_open_code(fsp_view code, fsp_view public_key, fsp_buffer *out, const char **objection);

#endif
