/* Credit and debit cards. This file describes the products of both generations, "FPG" and "Revamp" (1).
 * Section numbers are those of docs/protocol/credit-card.md. */
#include "rows.h"

#define IDENTITY_ROWS(ROW) \
	ROW(IDENTITY_MERCHANT_ID, "MERCHANTID", .property = "merchantId", .type = FSP_TYPE_LINE, .tight = true, \
		.presence = FSP_REQUIRED, .maximum = 30, .forbidden = "#") \
	ROW(IDENTITY_PASSWORD, "TXN_PASSWORD", .property = "password", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 128, .forbidden = "#", .secret = true) \
	ROW(IDENTITY_PREVIOUS_PASSWORD, "TXN_PASSWORD", .property = "previousPassword", .type = FSP_TYPE_LINE, \
		.maximum = 128, .forbidden = "#", .secret = true)

FSP_TABLE(identity, IDENTITY);
FSP_SAME_POSITION(IDENTITY_MERCHANT_ID, FSP_CARD_MERCHANT_ID);
FSP_SAME_POSITION(IDENTITY_PASSWORD, FSP_CARD_PASSWORD);
FSP_SAME_POSITION(IDENTITY_PREVIOUS_PASSWORD, FSP_CARD_PREVIOUS_PASSWORD);

static const fsp_operation *const operations[] = {
	&fsp_card_payment, &fsp_card_charge, &fsp_card_status, &fsp_card_capture, &fsp_card_void, &fsp_card_refund,
		&fsp_card_token, &fsp_card_delete_token,
	&fsp_card_last_token, NULL,
};

const fsp_product fsp_credit_card = {
	.name = "CreditCard",
	.base_url = {"https://fpg-sandbox.faspay.co.id", "https://fpg.faspay.co.id"},
	.identity = identity,
	.credentials = {{FSP_CARD_MERCHANT_ID, FSP_CARD_MERCHANT_ID, FSP_CARD_PASSWORD, FSP_CARD_PREVIOUS_PASSWORD}},
	.operations = operations, .envelope = &fsp_card_envelope,
};

/* Merchants find the production address in their portal. Without it there is none to call. */
const fsp_product fsp_credit_card_revamp = {
	.name = "CreditCard",
	.base_url = {"https://cardpayment-sandbox.faspay.co.id", NULL},
	.base_url_hint = "the merchant portal does (Settings, Credentials)",
	.identity = identity,
	.credentials = {{FSP_CARD_MERCHANT_ID, FSP_CARD_MERCHANT_ID, FSP_CARD_PASSWORD, FSP_CARD_PREVIOUS_PASSWORD}},
	.operations = fsp_card_revamp_operations, .envelope = &fsp_card_envelope,
};
