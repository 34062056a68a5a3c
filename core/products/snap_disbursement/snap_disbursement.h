/* SNAP Disbursement: payouts to bank accounts, wallets and billers; docs/protocol/snap.md 11. */
#ifndef FASPAY_PRODUCTS_SNAP_DISBURSEMENT_SNAP_DISBURSEMENT_H
#define FASPAY_PRODUCTS_SNAP_DISBURSEMENT_SNAP_DISBURSEMENT_H

#include "../../engine/call.h"

extern const fsp_product fsp_snap_disbursement;

/* The identity. The channel id is 88001 when absent. */
enum {
	FSP_SNAP_DISBURSEMENT_MERCHANT_ID, FSP_SNAP_DISBURSEMENT_PRIVATE_KEY, FSP_SNAP_DISBURSEMENT_SOURCE_ACCOUNT,
	FSP_SNAP_DISBURSEMENT_PASSPHRASE, FSP_SNAP_DISBURSEMENT_CHANNEL_ID,
	/* No row: nothing here has a previous key or password. */
	FSP_SNAP_DISBURSEMENT_NO_PREVIOUS
};

extern const fsp_operation fsp_snap_inquire_account, fsp_snap_balance, fsp_snap_history;
extern const fsp_operation fsp_snap_transfer, fsp_snap_transfer_status, fsp_snap_top_up, fsp_snap_top_up_status;
extern const fsp_operation fsp_snap_inquire_bill, fsp_snap_pay_bill;

#endif
