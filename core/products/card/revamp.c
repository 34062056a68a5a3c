/* The newer generation, "Revamp" (8).
 * Section numbers are those of docs/protocol/credit-card.md. */
#include "rows.h"

/* The documents break off in the middle of several tables. They do not say the production address, refunds, tokens
 * outside a payment, and whether the field is currencycode or currency_code. The caller's endpoints and extra can
 * supply these. */
#define REVAMP_WINDOW_ROWS(ROW) \
	ROW(REVAMP_WINDOW_TYPE, "transaction_type", .property = "type", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &fsp_card_transaction_types) \
	ROW(REVAMP_WINDOW_RETURN_METHOD, "response_type", .property = "returnMethod", .type = FSP_TYPE_ENUM, \
		.presence = FSP_REQUIRED, .codes = &fsp_card_return_methods) \
	ROW(REVAMP_WINDOW_MERCHANT_ID, "merchant_id", .type = FSP_TYPE_LINE, .origin = FSP_FROM_CLIENT, \
		.index = FSP_CARD_MERCHANT_ID) \
	FSP_CARD_TABLE_ROW(ROW, REVAMP_WINDOW, PAYMENT_METHOD, "payment_method", "1") \
	ROW(REVAMP_WINDOW_ID, "merchant_tranid", .property = "id", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 100, .forbidden = "#", .order = true) \
	ROW(REVAMP_WINDOW_CURRENCYCODE, "currencycode", .type = FSP_TYPE_LINE, .origin = FSP_FROM_MONEY) \
	ROW(REVAMP_WINDOW_AMOUNT, "amount", .property = "amount", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.unit = FSP_UNIT_DECIMAL, .maximum = 10, .currency = "currencycode") \
	ROW(REVAMP_WINDOW_CUSTOMER_NAME, "custname", .property = "customerName", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 120) \
	ROW(REVAMP_WINDOW_CUSTOMER_EMAIL, "custemail", .property = "customerEmail", .type = FSP_TYPE_EMAIL, \
		.presence = FSP_REQUIRED, .maximum = 100) \
	ROW(REVAMP_WINDOW_DESCRIPTION, "description", .property = "description", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 100) \
	ROW(REVAMP_WINDOW_RETURN_URL, "return_url", .property = "returnUrl", .type = FSP_TYPE_URL, \
		.presence = FSP_REQUIRED, .maximum = 100) \
	ROW(REVAMP_WINDOW_BILLING_LINE, "billing_address", .property = "billing.line", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 200) \
	ROW(REVAMP_WINDOW_BILLING_CITY, "billing_address_city", .property = "billing.city", .type = FSP_TYPE_LINE, \
		.maximum = 50) \
	ROW(REVAMP_WINDOW_BILLING_REGION, "billing_address_region", .property = "billing.region", .type = FSP_TYPE_LINE, \
		.maximum = 100) \
	ROW(REVAMP_WINDOW_BILLING_STATE, "billing_address_state", .property = "billing.state", .type = FSP_TYPE_LINE, \
		.maximum = 100) \
	ROW(REVAMP_WINDOW_BILLING_POSTCODE, "billing_address_poscode", .property = "billing.postcode", \
		.type = FSP_TYPE_LINE, .maximum = 10) \
	ROW(REVAMP_WINDOW_BILLING_COUNTRY_CODE, "billing_address_country_code", .property = "billing.countryCode", \
		.type = FSP_TYPE_LINE, .maximum = 10) \
	ROW(REVAMP_WINDOW_PHONE, "phone_no", .property = "phone", .type = FSP_TYPE_PHONE, .maximum = 20) \
	ROW(REVAMP_WINDOW_CALLBACK_URL, "callback_url", .property = "callbackUrl", .type = FSP_TYPE_URL, .maximum = 100) \
	ROW(REVAMP_WINDOW_PYMT_IND, "pymt_ind", .type = FSP_TYPE_LINE, .maximum = 20, .extra_may_fill = true) \
	ROW(REVAMP_WINDOW_TOKENIZATION_CRITERIA, "pymt_criteria", .property = "tokenization.criteria", \
		.type = FSP_TYPE_LINE, .maximum = 20, .extra_may_fill = true) \
	ROW(REVAMP_WINDOW_TOKENIZATION_TOKEN, "pymt_token", .property = "tokenization.token", .type = FSP_TYPE_LINE, \
		.maximum = 36, .forbidden = "#") \
	ROW(REVAMP_WINDOW_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .origin = FSP_FROM_SCHEME) \
	ROW(REVAMP_WINDOW_LAST, "last", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "0", \
		.unsent = true)
FSP_TABLE(revamp_payment_request, REVAMP_WINDOW);

#define REVAMP_EXTRA_ROWS(ROW) \
	ROW(REVAMP_EXTRA_STYLE_IMAGE_URL, "style_image_url", .type = FSP_TYPE_URL, .maximum = 100)
FSP_TABLE(revamp_extra, REVAMP_EXTRA);

static void complete_revamp_payment(fsp_call *call)
{
	if (fsp_call_value(call, "pymt_criteria")->present) {
		*fsp_call_value(call, "pymt_ind") = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("tokenization")};
	}
}

static void validate_revamp(fsp_call *call)
{
	fsp_call_require_positive(call, "amount");
}

static const fsp_operation revamp_payment = {
	.name = "payment", .generation = FSP_CARD_REVAMP, .method = "POST", .path = {"/payment", "/payment"},
	.request_encoding = FSP_ENCODING_BROWSER, .request = revamp_payment_request,
	.signatures = {{
		.scheme = &fsp_scheme_card_sha256, .wire = "signature", .fields = {"merchant_tranid", "amount", "last"},
	}},
	.extensible = true, .known_extra = revamp_extra, FSP_CARD_REFUSED_EXTRA, .complete = complete_revamp_payment,
	.validate = validate_revamp,
};

#define REVAMP_ROWS(ROW, P, transaction) \
	ROW(P##_TRANSACTION_TYPE, "transaction_type", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = transaction, .bare = true) \
	ROW(P##_MERCHANT_ID, "merchant_id", .type = FSP_TYPE_LINE, .origin = FSP_FROM_CLIENT, \
		.index = FSP_CARD_MERCHANT_ID) \
	ROW(P##_ORDER_ID, "merchant_tranid", .property = "orderId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 100, .forbidden = "#", .order = true) \
	ROW(P##_TRANSACTION_ID, "transaction_id", .property = "transactionId", .type = FSP_TYPE_LINE, .maximum = 40, \
		.forbidden = "#") \
	ROW(P##_AMOUNT, "amount", .property = "amount", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.unit = FSP_UNIT_DECIMAL, .maximum = 10) \
	ROW(P##_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .origin = FSP_FROM_SCHEME) \
	/* The documents do not say what these calls sign last. The only published example has 0. */ \
	ROW(P##_LAST, "last", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "0", .unsent = true)

#define REVAMP_STATUS_ROWS(ROW) \
	REVAMP_ROWS(ROW, REVAMP_STATUS, "4")
FSP_TABLE(revamp_status_request, REVAMP_STATUS);

#define REVAMP_CAPTURE_ROWS(ROW) \
	REVAMP_ROWS(ROW, REVAMP_CAPTURE, "2")
FSP_TABLE(revamp_capture_request, REVAMP_CAPTURE);

#define REVAMP_VOID_ROWS(ROW) \
	REVAMP_ROWS(ROW, REVAMP_VOID, "10")
FSP_TABLE(revamp_void_request, REVAMP_VOID);

#define REVAMP_CALL \
	.generation = FSP_CARD_REVAMP, .method = "POST", .path = {"/transaction", "/transaction"}, \
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON, \
	.signatures = {{ \
		.scheme = &fsp_scheme_card_sha256, .wire = "signature", .fields = {"merchant_tranid", "amount", "last"}, \
	}}, \
	.validate = validate_revamp, .inspect = fsp_card_inspect_answer

static const fsp_operation revamp_status = {
	.name = "status", REVAMP_CALL, .request = revamp_status_request, .answer = fsp_card_result_fields,
	.repeatable = true,
	.not_found_code = "5533", .not_found_without = "transaction_id",
};

static const fsp_operation revamp_capture = {
	.name = "capture", REVAMP_CALL, .request = revamp_capture_request, .answer = fsp_card_capture_answer,
	.done_codes = fsp_card_captured,
};

static const fsp_operation revamp_void = {
	.name = "void", REVAMP_CALL, .request = revamp_void_request, .answer = fsp_card_void_answer,
	.done_codes = fsp_card_voided,
};

const fsp_operation *const fsp_card_revamp_operations[] = {&revamp_payment, &revamp_status, &revamp_capture,
	&revamp_void, NULL};
