/* Debit pays by virtual account, retail, internet banking, e-money, QRIS and online credit. This file describes the
 * product (1.1, 2.3). Section numbers are those of docs/protocol/debit.md. */
#include "rows.h"
#include "../shared/legacy.h"

const fsp_envelope fsp_debit_envelope = {
	.refusals = fsp_legacy_refusals, .code = "response_code", .text = "response_desc", .success = fsp_legacy_success,
	.failures = fsp_legacy_failures, .meaning = fsp_legacy_meaning,
};

#define IDENTITY_ROWS(ROW) \
	ROW(IDENTITY_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 5) \
	ROW(IDENTITY_MERCHANT_NAME, "merchant", .property = "merchantName", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 32) \
	ROW(IDENTITY_USER_ID, "user_id", .property = "userId", .type = FSP_TYPE_LINE, .tight = true, \
		.presence = FSP_REQUIRED, \
		.maximum = 64) \
	ROW(IDENTITY_PASSWORD, "password", .property = "password", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 128, .secret = true) \
	ROW(IDENTITY_PREVIOUS_PASSWORD, "password", .property = "previousPassword", .type = FSP_TYPE_LINE, .maximum = 128, \
		.secret = true)

FSP_SHARED_TABLE(fsp_debit_identity, IDENTITY);
FSP_SAME_POSITION(IDENTITY_MERCHANT_ID, FSP_DEBIT_MERCHANT_ID);
FSP_SAME_POSITION(IDENTITY_MERCHANT_NAME, FSP_DEBIT_MERCHANT_NAME);
FSP_SAME_POSITION(IDENTITY_USER_ID, FSP_DEBIT_USER_ID);
FSP_SAME_POSITION(IDENTITY_PASSWORD, FSP_DEBIT_PASSWORD);
FSP_SAME_POSITION(IDENTITY_PREVIOUS_PASSWORD, FSP_DEBIT_PREVIOUS_PASSWORD);

static const fsp_operation *const operations[] = {
	&fsp_debit_channels, &fsp_debit_create, &fsp_debit_redirect, &fsp_debit_status, &fsp_debit_cancel,
		&fsp_debit_update_static_va,
	&fsp_debit_push_ovo, &fsp_debit_activate_ovo, &fsp_debit_permata_net, &fsp_debit_bind_bri, NULL,
};

const fsp_product fsp_debit = {
	.name = "Debit",
	.base_url = {FSP_DEBIT_HOSTS},
	.identity = fsp_debit_identity,
	.credentials = {{FSP_DEBIT_MERCHANT_ID, FSP_DEBIT_USER_ID, FSP_DEBIT_PASSWORD, FSP_DEBIT_PREVIOUS_PASSWORD}},
	.operations = operations, .envelope = &fsp_debit_envelope,
};
