/* Recurring card payments. This file describes the product (1, 2).
 * Section numbers are those of docs/protocol/recurring.md. */
#include "rows.h"
#include "../shared/legacy.h"

#define IDENTITY_ROWS(ROW) \
	ROW(IDENTITY_CARD_MERCHANT_ID, "MERCHANTID", .property = "cardMerchantId", .type = FSP_TYPE_LINE, .tight = true, \
		.presence = FSP_REQUIRED, .maximum = 30, .forbidden = "#") \
	ROW(IDENTITY_CARD_PASSWORD, "TXN_PASSWORD", .property = "cardPassword", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 128, .forbidden = "#", .secret = true) \
	ROW(IDENTITY_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .minimum = 5, .maximum = 5, \
		.hint = "must be the five-digit merchant code; the card merchant's login, a text, is cardMerchantId") \
	ROW(IDENTITY_MERCHANT_NAME, "merchant", .property = "merchantName", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 32) \
	ROW(IDENTITY_USER_ID, "user_id", .property = "userId", .type = FSP_TYPE_LINE, .tight = true, \
		.presence = FSP_REQUIRED, \
		.maximum = 64) \
	ROW(IDENTITY_PASSWORD, "password", .property = "password", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 128, .secret = true) \
	ROW(IDENTITY_PREVIOUS_PASSWORD, "password", .property = "previousPassword", .type = FSP_TYPE_LINE, .maximum = 128, \
		.secret = true) \
	ROW(IDENTITY_PREVIOUS_CARD_PASSWORD, "TXN_PASSWORD", .property = "previousCardPassword", .type = FSP_TYPE_LINE, \
		.maximum = 128, .forbidden = "#", .secret = true)
FSP_TABLE(identity, IDENTITY);
FSP_SAME_POSITION(IDENTITY_CARD_MERCHANT_ID, FSP_RECURRING_CARD_MERCHANT_ID);
FSP_SAME_POSITION(IDENTITY_CARD_PASSWORD, FSP_RECURRING_CARD_PASSWORD);
FSP_SAME_POSITION(IDENTITY_MERCHANT_ID, FSP_RECURRING_MERCHANT_ID);
FSP_SAME_POSITION(IDENTITY_MERCHANT_NAME, FSP_RECURRING_MERCHANT_NAME);
FSP_SAME_POSITION(IDENTITY_USER_ID, FSP_RECURRING_USER_ID);
FSP_SAME_POSITION(IDENTITY_PASSWORD, FSP_RECURRING_PASSWORD);
FSP_SAME_POSITION(IDENTITY_PREVIOUS_PASSWORD, FSP_RECURRING_PREVIOUS_PASSWORD);
FSP_SAME_POSITION(IDENTITY_PREVIOUS_CARD_PASSWORD, FSP_RECURRING_PREVIOUS_CARD_PASSWORD);

static const fsp_operation *const operations[] = {
	&fsp_recurring_register, &fsp_recurring_update_card, &fsp_recurring_update_member, &fsp_recurring_status, NULL,
};

/* The codes of debit, and this product's own codes of a technical problem. */
static const char *const failures[] = {"66", "96", "031", "032", NULL};

static const fsp_envelope envelope = {
	.refusals = fsp_legacy_refusals, .code = "response_code", .text = "response_desc", .success = fsp_legacy_success,
	.failures = failures, .meaning = fsp_legacy_meaning,
};

const fsp_product fsp_recurring = {
	.name = "Recurring",
	.base_url = {"https://fpg-sandbox.faspay.co.id", "https://fpg.faspay.co.id"},
	.identity = identity,
	.credentials = {
		[FSP_RECURRING_BY_MEMBER] = {FSP_RECURRING_MERCHANT_ID, FSP_RECURRING_USER_ID, FSP_RECURRING_PASSWORD,
			FSP_RECURRING_PREVIOUS_PASSWORD},
		[FSP_RECURRING_BY_CARD] = {FSP_RECURRING_CARD_MERCHANT_ID, FSP_RECURRING_CARD_MERCHANT_ID,
			FSP_RECURRING_CARD_PASSWORD, FSP_RECURRING_PREVIOUS_CARD_PASSWORD},
	},
	.operations = operations, .envelope = &envelope,
};
