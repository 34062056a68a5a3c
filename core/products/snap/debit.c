/* Direct debit, which is every channel that has a page of its own. Section numbers are those of
 * docs/protocol/snap.md. */
#include "rows.h"

#define CHANNEL_BRI_DIRECT_DEBIT "714"
#define CHANNEL_OVO_TOKENIZED "720"

/* ------------------------------------------------------------------ payment (10.1) */

#define DEBIT_ROWS(ROW) \
	ROW(DEBIT_PARTNER_REFERENCE_NO, "partnerReferenceNo", .property = "partnerReferenceNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 32, .order = true) \
	ROW(DEBIT_BANK_CARD_TOKEN, "bankCardToken", .property = "bankCardToken", .type = FSP_TYPE_LINE, .maximum = 560, \
		.secret = true) \
	FSP_SNAP_MERCHANT_ROW(ROW, DEBIT) \
	ROW(DEBIT_AMOUNT, "amount", .property = "amount", .presence = FSP_REQUIRED, FSP_SNAP_AMOUNT) \
	ROW(DEBIT_EXPIRES_AT, "validUpTo", .property = "expiresAt", .type = FSP_TYPE_TIME_ISO, .presence = FSP_REQUIRED) \
	ROW(DEBIT_CHANNEL, "additionalInfo.channelCode", .property = "channel", FSP_SNAP_CHANNEL) \
	ROW(DEBIT_DATE, "additionalInfo.billDate", .property = "date", .type = FSP_TYPE_TIME_ISO) \
	ROW(DEBIT_DESCRIPTION, "additionalInfo.billDescription", .property = "description", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 128) \
	ROW(DEBIT_PHONE, "additionalInfo.phoneNo", .property = "phone", .type = FSP_TYPE_PHONE, .maximum = 30) \
	ROW(DEBIT_CUSTOMER_NAME, "additionalInfo.customerName", .property = "customerName", .type = FSP_TYPE_LINE, \
		.maximum = 128) \
	ROW(DEBIT_EMAIL, "additionalInfo.email", .property = "email", .type = FSP_TYPE_EMAIL, .maximum = 128) \
	FSP_ROUTE_ROWS(ROW, DEBIT, "additionalInfo.route")
FSP_TABLE(payment_request, DEBIT);

static const fsp_condition payment_conditions[] = {
	{CHANNEL_BRI_DIRECT_DEBIT, NULL, "bankCardToken"},
	{CHANNEL_OVO_TOKENIZED, NULL, "additionalInfo.phoneNo"},
	{NULL, NULL, NULL},
};

/* A link into an app has a scheme of the app's own. */
#define PAGE_ROWS(ROW) \
	ROW(PAGE_REFERENCE_NO, "referenceNo", .property = "referenceNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(PAGE_PARTNER_REFERENCE_NO, "partnerReferenceNo", .property = "partnerReferenceNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .echo = "partnerReferenceNo") \
	ROW(PAGE_WEB_REDIRECT_URL, "webRedirectUrl", .type = FSP_TYPE_URL) \
	ROW(PAGE_WEB_URL, "webUrl", .type = FSP_TYPE_URL) \
	ROW(PAGE_APP_REDIRECT_URL, "appRedirectUrl", .type = FSP_TYPE_LINE) \
	ROW(PAGE_REDIRECT_URL, "#redirectUrl", .property = "redirectUrl", .type = FSP_TYPE_LINE) \
	ROW(PAGE_MERCHANT_ID, "additionalInfo.merchantId", .alias = "merchantId", .type = FSP_TYPE_LINE, \
		.echo = "merchantId") \
	ROW(PAGE_AMOUNT, "additionalInfo.amount", .alias = "amount", FSP_SNAP_AMOUNT)
FSP_TABLE(payment_answer, PAGE);

static void complete_bill(fsp_call *call)
{
	fsp_snap_complete_date(call, "additionalInfo.billDate");
}

static void validate_bill(fsp_call *call)
{
	fsp_snap_validate_bill(call, "amount", "validUpTo", "additionalInfo.billDate");
}

/* Letters, digits and +-. up to "://", which no script has; and no scheme that would run what follows. */
static bool is_app_link(fsp_view link)
{
	static const char *const refused[] = {"javascript", "vbscript", "data", "file", "blob", "about"};
	size_t length = 0;

	while (length < link.length && link.data[length] != ':') {
		const char c = link.data[length], letter = (char)(c | 0x20);

		if (!(letter >= 'a' && letter <= 'z')
			&& (length == 0 || (!fsp_is_digit(c) && c != '+' && c != '-' && c != '.'))) {
			return false;
		}
		length++;
	}
	for (size_t i = 0; i < sizeof(refused) / sizeof(*refused); i++) {
		if (fsp_view_equals_nocase((fsp_view){link.data, length}, fsp_view_of(refused[i]))) {
			return false;
		}
	}
	return length + 3 < link.length && memcmp(link.data + length, "://", 3) == 0
		&& fsp_character_objection(FSP_TYPE_LINE, NULL, link) == NULL;
}

static fsp_result inspect_page(fsp_call *call)
{
	static const int links[] = {PAGE_WEB_REDIRECT_URL, PAGE_WEB_URL, PAGE_APP_REDIRECT_URL};
	const fsp_slot *app = &call->answer[PAGE_APP_REDIRECT_URL];

	call->answer[PAGE_REDIRECT_URL] = (fsp_slot){.present = false};
	for (size_t i = 0; i < sizeof(links) / sizeof(*links) && !call->answer[PAGE_REDIRECT_URL].present; i++) {
		call->answer[PAGE_REDIRECT_URL] = call->answer[links[i]];
	}
	if (app->present && !is_app_link(app->text)) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_link", "appRedirectUrl",
			"the gateway's appRedirectUrl is no link into an app: do not send the shopper there; the payment was "
			"created");
	}
	return fsp_snap_compare_amount(call, "additionalInfo.amount", "amount");
}

const fsp_operation fsp_snap_create_debit = {
	.name = "createDebit",
	FSP_SNAP_CALL,
	FSP_SNAP_PATH("/v1.0/debit/payment-host-to-host"),
	.request = payment_request,
	.answer = payment_answer,
	.nestable = true,
	.discriminator = "additionalInfo.channelCode",
	.discriminator_name = "channel",
	.conditions = payment_conditions,
	.complete = complete_bill,
	.validate = validate_bill,
	.convert = fsp_snap_convert_bill,
	.inspect = inspect_page,
};

/* ------------------------------------------------------------------ status (10.2) */

/* The sample sends the service's own number, not the payment's. */
#define DEBIT_STATUS_ROWS(ROW) \
	ROW(DEBIT_STATUS_PARTNER_REFERENCE_NO, "originalPartnerReferenceNo", .property = "partnerReferenceNo", \
		.type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 32, .order = true) \
	ROW(DEBIT_STATUS_REFERENCE_NO, "originalReferenceNo", .property = "referenceNo", .type = FSP_TYPE_LINE, \
		.maximum = 16) \
	ROW(DEBIT_STATUS_SERVICE_CODE, "serviceCode", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "55") \
	FSP_SNAP_MERCHANT_ROW(ROW, DEBIT_STATUS) \
	ROW(DEBIT_STATUS_CHANNEL, "additionalInfo.channelCode", .property = "channel", FSP_SNAP_CHANNEL)
FSP_TABLE(status_request, DEBIT_STATUS);

/* The documents' own table is lost: both spellings of the amount, and both of a time. */
#define DEBIT_STATE_ROWS(ROW) \
	ROW(DEBIT_STATE_REFERENCE_NO, "originalReferenceNo", .alias = "referenceNo", .property = "referenceNo", \
		.type = FSP_TYPE_LINE, .echo = "originalReferenceNo") \
	ROW(DEBIT_STATE_PARTNER_REFERENCE_NO, "originalPartnerReferenceNo", .alias = "partnerReferenceNo", \
		.property = "partnerReferenceNo", .type = FSP_TYPE_LINE, .echo = "originalPartnerReferenceNo") \
	FSP_SNAP_STATUS_ROWS(ROW, DEBIT_STATE, "latestTransactionStatus", "additionalInfo.latestTransactionStatus", \
		"transactionStatusDesc", "additionalInfo.transactionStatusDesc") \
	ROW(DEBIT_STATE_PAID_AT, "paidTime", .alias = "additionalInfo.paymentDate", .property = "paidAt", \
		.type = FSP_TYPE_TIME) \
	ROW(DEBIT_STATE_PAID_AT_ISO, "paidTime", .alias = "additionalInfo.paymentDate", .type = FSP_TYPE_TIME_ISO) \
	ROW(DEBIT_STATE_AMOUNT, "transAmount", .alias = "amount", .property = "amount", FSP_SNAP_AMOUNT) \
	ROW(DEBIT_STATE_MERCHANT_ID, "merchantId", .alias = "additionalInfo.merchantId", .type = FSP_TYPE_LINE, \
		.echo = "merchantId")
FSP_TABLE(status_answer, DEBIT_STATE);

static fsp_result inspect_state(fsp_call *call)
{
	static const fsp_snap_state rows = FSP_SNAP_STATE(DEBIT_STATE);

	return fsp_snap_inspect_state(call, &rows);
}

const fsp_operation fsp_snap_debit_status = {
	.name = "debitStatus", FSP_SNAP_CALL, FSP_SNAP_PATH("/v1.0/debit/status"), .request = status_request,
	.answer = status_answer, .repeatable = true, .not_found_code = FSP_SNAP_NOT_FOUND, .inspect = inspect_state,
};

/* ------------------------------------------------------------------ cancel (10.3) */

#define CANCEL_ROWS(ROW) \
	ROW(CANCEL_PARTNER_REFERENCE_NO, "originalPartnerReferenceNo", .property = "partnerReferenceNo", \
		.type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 32, .order = true) \
	ROW(CANCEL_REFERENCE_NO, "originalReferenceNo", .property = "referenceNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 16) \
	FSP_SNAP_MERCHANT_ROW(ROW, CANCEL) \
	ROW(CANCEL_REASON, "reason", .property = "reason", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 256) \
	ROW(CANCEL_AMOUNT, "amount", .property = "amount", FSP_SNAP_AMOUNT) \
	ROW(CANCEL_CHANNEL, "additionalInfo.channelCode", .property = "channel", FSP_SNAP_CHANNEL)
FSP_TABLE(cancel_request, CANCEL);

#define CANCELLATION_ROWS(ROW) \
	ROW(CANCELLATION_PARTNER_REFERENCE_NO, "originalPartnerReferenceNo", .alias = "partnerReferenceNo", \
		.property = "partnerReferenceNo", .type = FSP_TYPE_LINE, .echo = "originalPartnerReferenceNo") \
	ROW(CANCELLATION_REFERENCE_NO, "originalReferenceNo", .alias = "referenceNo", .property = "referenceNo", \
		.type = FSP_TYPE_LINE, .echo = "originalReferenceNo") \
	ROW(CANCELLATION_AT, "cancelTime", .property = "cancelledAt", .type = FSP_TYPE_TIME_ISO) \
	ROW(CANCELLATION_TRANSACTED_AT, "transactionDate", .property = "transactedAt", .type = FSP_TYPE_TIME_ISO)
FSP_TABLE(cancel_answer, CANCELLATION);

static void validate_cancel(fsp_call *call)
{
	fsp_call_require_positive(call, "amount");
}

const fsp_operation fsp_snap_cancel_debit = {
	.name = "cancelDebit", FSP_SNAP_CALL, FSP_SNAP_PATH("/v1.0/debit/cancel"), .request = cancel_request,
	.answer = cancel_answer, .nestable = true, .validate = validate_cancel,
};
