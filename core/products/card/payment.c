/* The payment window, a form in the shopper's browser (4, 7).
 * Section numbers are those of docs/protocol/credit-card.md. */
#include "rows.h"

static const fsp_code transaction_type_codes[] = {{"1", "Sale"}, {"3", "Authorize"}, {NULL, NULL}};
const fsp_code_table fsp_card_transaction_types = {"Faspay\\CreditCard\\TransactionType", transaction_type_codes};

static const fsp_code return_method_codes[] = {{"1", "Get"}, {"2", "Post"}, {NULL, NULL}};
const fsp_code_table fsp_card_return_methods = {"Faspay\\CreditCard\\ReturnMethod", return_method_codes};

#define WINDOW_ROWS(ROW) \
	FSP_CARD_PAYMENT_ROWS(ROW, WINDOW) \
	ROW(WINDOW_RETURN_METHOD, "RESPONSE_TYPE", .property = "returnMethod", .type = FSP_TYPE_ENUM, \
		.presence = FSP_REQUIRED, .codes = &fsp_card_return_methods) \
	ROW(WINDOW_EXPOSE_PASSWORD_TO_BROWSER, "expose", .property = "exposePasswordToBrowser", .type = FSP_TYPE_FLAG, \
		.unsent = true) \
	ROW(WINDOW_TXN_PASSWORD, "TXN_PASSWORD", .type = FSP_TYPE_LINE)
FSP_TABLE(payment_request, WINDOW);

#define EXTRA_ROW(ROW, P, position, name, length) \
	ROW(P##_##position, name, .type = FSP_TYPE_LINE, .maximum = length, .forbidden = ";")

/* 4.1, 4.2, 4.4, 4.5: fields without a property of their own. */
#define EXTRA_ROWS(ROW) \
	EXTRA_ROW(ROW, EXTRA, CUSTOMER_REF, "CUSTOMER_REF", 100) \
	EXTRA_ROW(ROW, EXTRA, MPARAM1, "MPARAM1", 200) \
	EXTRA_ROW(ROW, EXTRA, MPARAM2, "MPARAM2", 200) \
	EXTRA_ROW(ROW, EXTRA, MREF1, "MREF1", 100) \
	EXTRA_ROW(ROW, EXTRA, MREF2, "MREF2", 100) \
	EXTRA_ROW(ROW, EXTRA, MREF3, "MREF3", 100) \
	EXTRA_ROW(ROW, EXTRA, MREF4, "MREF4", 100) \
	EXTRA_ROW(ROW, EXTRA, MREF5, "MREF5", 100) \
	EXTRA_ROW(ROW, EXTRA, MREF6, "MREF6", 100) \
	EXTRA_ROW(ROW, EXTRA, MREF7, "MREF7", 100) \
	EXTRA_ROW(ROW, EXTRA, MREF10, "MREF10", 100) \
	EXTRA_ROW(ROW, EXTRA, MREF8, "MREF8", 100) \
	EXTRA_ROW(ROW, EXTRA, MREF9, "MREF9", 100) \
	EXTRA_ROW(ROW, EXTRA, FRISK1, "FRISK1", 50) \
	EXTRA_ROW(ROW, EXTRA, FRISK2, "FRISK2", 50) \
	EXTRA_ROW(ROW, EXTRA, HANDSHAKE_PARAM, "handshake_param", 100) \
	ROW(EXTRA_PYMT_IND, "PYMT_IND", .type = FSP_TYPE_LINE, .maximum = 20) \
	ROW(EXTRA_PYMT_CRITERIA, "PYMT_CRITERIA", .type = FSP_TYPE_LINE, .maximum = 20) \
	EXTRA_ROW(ROW, EXTRA, DOMICILE_ADDRESS, "DOMICILE_ADDRESS", 200) \
	EXTRA_ROW(ROW, EXTRA, DOMICILE_ADDRESS_CITY, "DOMICILE_ADDRESS_CITY", 50) \
	EXTRA_ROW(ROW, EXTRA, DOMICILE_ADDRESS_REGION, "DOMICILE_ADDRESS_REGION", 100) \
	EXTRA_ROW(ROW, EXTRA, DOMICILE_ADDRESS_STATE, "DOMICILE_ADDRESS_STATE", 100) \
	EXTRA_ROW(ROW, EXTRA, DOMICILE_ADDRESS_POSCODE, "DOMICILE_ADDRESS_POSCODE", 10) \
	EXTRA_ROW(ROW, EXTRA, DOMICILE_ADDRESS_COUNTRY_CODE, "DOMICILE_ADDRESS_COUNTRY_CODE", 10) \
	ROW(EXTRA_DOMICILE_PHONE_NO, "DOMICILE_PHONE_NO", .type = FSP_TYPE_PHONE, .maximum = 20) \
	EXTRA_ROW(ROW, EXTRA, CARD_ISSUER_BANK, "CARD_ISSUER_BANK", 200) \
	EXTRA_ROW(ROW, EXTRA, CARD_IDENTITY_REF_TYPE, "CARD_IDENTITY_REF_TYPE", 10) \
	EXTRA_ROW(ROW, EXTRA, CARD_IDENTITY_REF, "CARD_IDENTITY_REF", 20) \
	EXTRA_ROW(ROW, EXTRA, CARD_PHONE, "CARD_PHONE", 25) \
	ROW(EXTRA_CARD_EMAIL, "CARD_EMAIL", .type = FSP_TYPE_EMAIL, .maximum = 100, .forbidden = ";") \
	EXTRA_ROW(ROW, EXTRA, CARD_BILL_ADDR, "CARD_BILL_ADDR", 200) \
	EXTRA_ROW(ROW, EXTRA, CARD_BILL_ADDR_POSCODE, "CARD_BILL_ADDR_POSCODE", 10) \
	EXTRA_ROW(ROW, EXTRA, CARD_BILL_ADDR_CITY, "CARD_BILL_ADDR_CITY", 100) \
	EXTRA_ROW(ROW, EXTRA, CARD_BILL_ADDR_REGION, "CARD_BILL_ADDR_REGION", 100) \
	EXTRA_ROW(ROW, EXTRA, CARD_BILL_ADDR_STATE, "CARD_BILL_ADDR_STATE", 100) \
	EXTRA_ROW(ROW, EXTRA, CARD_BILL_ADDR_COUNTRY_CODE, "CARD_BILL_ADDR_COUNTRY_CODE", 10) \
	EXTRA_ROW(ROW, EXTRA, STYLE_MERCHANT_NAME, "style_merchant_name", 100) \
	EXTRA_ROW(ROW, EXTRA, STYLE_ORDER_SUMMARY, "style_order_summary", 100) \
	EXTRA_ROW(ROW, EXTRA, STYLE_ORDER_NO, "style_order_no", 100) \
	EXTRA_ROW(ROW, EXTRA, STYLE_ORDER_DESC, "style_order_desc", 100) \
	EXTRA_ROW(ROW, EXTRA, STYLE_AMOUNT, "style_amount", 100) \
	EXTRA_ROW(ROW, EXTRA, STYLE_BACKGROUND_LEFT, "style_background_left", 100) \
	EXTRA_ROW(ROW, EXTRA, STYLE_BUTTON_CANCEL, "style_button_cancel", 100) \
	EXTRA_ROW(ROW, EXTRA, STYLE_FONT_CANCEL, "style_font_cancel", 100) \
	ROW(EXTRA_STYLE_IMAGE_URL, "style_image_url", .type = FSP_TYPE_URL, .maximum = 100)
FSP_SHARED_TABLE(fsp_card_extra, EXTRA);

void fsp_card_expose_password(fsp_call *call, uint8_t identity)
{
	const fsp_slot *expose = fsp_call_value(call, "expose");

	if (expose != NULL && expose->present && expose->number != 0 && fsp_call_value(call, "TXN_PASSWORD") != NULL) {
		*fsp_call_value(call, "TXN_PASSWORD") = (fsp_slot){.present = true,
			.text = fsp_client_identity(call->client, identity)};
	}
}

void fsp_card_complete_payment(fsp_call *call)
{
	if (fsp_call_value(call, "PYMT_CRITERIA")->present) {
		*fsp_call_value(call, "PYMT_IND") = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("tokenization")};
	}
	fsp_card_expose_password(call, FSP_CARD_PASSWORD);
}

static size_t count_of(fsp_view list, char separator)
{
	size_t count = 1;

	for (size_t i = 0; i < list.length; i++) {
		count += list.data[i] == separator;
	}
	return list.length > 0 ? count : 0;
}

void fsp_card_validate_payment(fsp_call *call)
{
	fsp_view indicators = FSP_NO_VIEW, criteria = FSP_NO_VIEW;

	fsp_call_require_positive(call, "AMOUNT");
	for (size_t i = 0; i < call->extra_count; i++) {
		if (fsp_view_is(call->extra[i].name, "PYMT_IND")) {
			indicators = call->extra[i].text;
		} else if (fsp_view_is(call->extra[i].name, "PYMT_CRITERIA")) {
			criteria = call->extra[i].text;
		}
	}
	if (count_of(indicators, ';') != count_of(criteria, ';')) {
		fsp_call_violation(call, NULL, "extra", "conflict", NULL,
			"must have as many entries in PYMT_CRITERIA as in PYMT_IND, separated by ;");
	}
}

/* A form with a card's data would put it into the shop's page. */
const char *const fsp_card_data_fields[] = {"CARDNO", "CARDCVC", "EXPIRYMONTH", "EXPIRYYEAR", "CARDNAME", "CARDTYPE",
	NULL};

const fsp_operation fsp_card_payment = {
	.name = "payment", .method = "POST", .path = {"/payment", "/payment"},
	.request_encoding = FSP_ENCODING_BROWSER, .request = payment_request,
	.signatures = {{
		.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TRANSACTIONID"},
	}},
	.extensible = true, .known_extra = fsp_card_extra, .extra_forbidden = ";", FSP_CARD_REFUSED_EXTRA,
	.complete = fsp_card_complete_payment, .validate = fsp_card_validate_payment,
};
