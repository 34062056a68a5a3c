/* SNAP Disbursement. This file describes the product: its identity and its operations. Section numbers are those of
 * docs/protocol/snap.md. */
#include "rows.h"

#define IDENTITY_ROWS(ROW) \
	ROW(IDENTITY_MERCHANT_ID, "X-PARTNER-ID", .property = "merchantId", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 5) \
	ROW(IDENTITY_PRIVATE_KEY, "privateKey", .property = "privateKey", .type = FSP_TYPE_PRIVATE_KEY, \
		.presence = FSP_REQUIRED, .secret = true, .index = FSP_SNAP_DISBURSEMENT_PASSPHRASE) \
	ROW(IDENTITY_SOURCE_ACCOUNT, "sourceAccount", .property = "sourceAccount", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 19) \
	ROW(IDENTITY_PASSPHRASE, "passphrase", .property = "passphrase", .type = FSP_TYPE_TEXT, .secret = true) \
	ROW(IDENTITY_CHANNEL_ID, "CHANNEL-ID", .property = "channelId", .type = FSP_TYPE_DIGITS, .maximum = 5, \
		.fallback = "88001")
FSP_TABLE(identity, IDENTITY);
FSP_SAME_POSITION(IDENTITY_MERCHANT_ID, FSP_SNAP_DISBURSEMENT_MERCHANT_ID);
FSP_SAME_POSITION(IDENTITY_PRIVATE_KEY, FSP_SNAP_DISBURSEMENT_PRIVATE_KEY);
FSP_SAME_POSITION(IDENTITY_SOURCE_ACCOUNT, FSP_SNAP_DISBURSEMENT_SOURCE_ACCOUNT);
FSP_SAME_POSITION(IDENTITY_PASSPHRASE, FSP_SNAP_DISBURSEMENT_PASSPHRASE);
FSP_SAME_POSITION(IDENTITY_CHANNEL_ID, FSP_SNAP_DISBURSEMENT_CHANNEL_ID);
FSP_SAME_POSITION(IDENTITY_COUNT, FSP_SNAP_DISBURSEMENT_NO_PREVIOUS);

static const fsp_operation *const operations[] = {
	&fsp_snap_inquire_account, &fsp_snap_transfer, &fsp_snap_transfer_status, &fsp_snap_balance, &fsp_snap_history,
	&fsp_snap_top_up, &fsp_snap_top_up_status, &fsp_snap_inquire_bill, &fsp_snap_pay_bill, NULL,
};

const fsp_product fsp_snap_disbursement = {
	.name = "SnapDisbursement",
	.base_url = {"https://sendme-sandbox.faspay.co.id", "https://sendme.faspay.co.id"},
	.identity = identity,
	.credentials = {{.previous_password = FSP_SNAP_DISBURSEMENT_NO_PREVIOUS}},
	.operations = operations,
	.envelope = &fsp_snap_envelope,
};
