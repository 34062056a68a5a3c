/* Billing: bills that Faspay sends to the customer by e-mail. This file describes the product (2, 3).
 * Section numbers are those of docs/protocol/billing.md. */
#include "rows.h"

#define IDENTITY_ROWS(ROW) \
	ROW(IDENTITY_SERVICE_ID, "service_id", .property = "serviceId", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 20) \
	ROW(IDENTITY_USER_ID, "user_id", .property = "userId", .type = FSP_TYPE_LINE, .tight = true, \
		.presence = FSP_REQUIRED, .maximum = 64) \
	ROW(IDENTITY_PASSWORD, "password", .property = "password", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 128, .secret = true) \
	ROW(IDENTITY_PREVIOUS_PASSWORD, "password", .property = "previousPassword", .type = FSP_TYPE_LINE, .maximum = 128, \
		.secret = true) \
	ROW(IDENTITY_POST_INQUIRIES, "postInquiries", .property = "postInquiries", .type = FSP_TYPE_DIGITS, \
		.maximum = 1, .fallback = "0")
FSP_TABLE(identity, IDENTITY);
FSP_SAME_POSITION(IDENTITY_SERVICE_ID, FSP_BILLING_SERVICE_ID);
FSP_SAME_POSITION(IDENTITY_USER_ID, FSP_BILLING_USER_ID);
FSP_SAME_POSITION(IDENTITY_PASSWORD, FSP_BILLING_PASSWORD);
FSP_SAME_POSITION(IDENTITY_PREVIOUS_PASSWORD, FSP_BILLING_PREVIOUS_PASSWORD);
FSP_SAME_POSITION(IDENTITY_POST_INQUIRIES, FSP_BILLING_POST_INQUIRIES);

static const fsp_operation *const operations[] = {
	&fsp_billing_create, &fsp_billing_status, &fsp_billing_cancel, &fsp_billing_invoices, NULL,
};

/* The documents name two codes, 00 and 01. A failure of the gateway would have a code of the older products. */
static const fsp_envelope envelope = {
	.refusals = fsp_legacy_refusals, .code = "response_code", .text = "response_message",
	.success = fsp_legacy_success, .failures = fsp_legacy_failures,
};

const fsp_product fsp_billing = {
	.name = "Billing",
	.base_url = {"https://fasbill-sandbox.faspay.co.id", NULL},
	.base_url_hint = "which Faspay gives you when it opens production: look in the merchant portal under Settings, "
		"Credentials, or ask Faspay, and pass it as baseUrl",
	.identity = identity,
	.credentials = {{FSP_BILLING_SERVICE_ID, FSP_BILLING_USER_ID, FSP_BILLING_PASSWORD,
		FSP_BILLING_PREVIOUS_PASSWORD}},
	.operations = operations, .envelope = &envelope,
};
