/* Credit and debit cards, the generation "FPG": payment window, direct payment, callback, inquiry, capture, void, refund
 * and tokens. Section numbers are those of docs/protocol/credit-card.md. */
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>

#define MERCHANT_ROW(ROW, P) \
	ROW(P##_MERCHANTID, "MERCHANTID", .type = FSP_TYPE_LINE, .origin = FSP_FROM_CLIENT, \
		.index = FSP_CARD_MERCHANT_ID)

#define TABLE_ROW(ROW, P, position, name, value) \
	ROW(P##_##position, name, .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = value)

#define SIGNATURE_ROW(ROW, P) ROW(P##_SIGNATURE, "SIGNATURE", .type = FSP_TYPE_LINE, .origin = FSP_FROM_SCHEME)
#define ORDER_ROW(ROW, P, property_name) \
	ROW(P##_MERCHANT_TRANID, "MERCHANT_TRANID", .property = property_name, .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 100, .forbidden = "#;", .order = true)

#define AMOUNT_ROW(ROW, P, position, name, property_name, needed) \
	ROW(P##_##position, name, .property = property_name, .type = FSP_TYPE_MONEY, .presence = needed, \
		.unit = FSP_UNIT_DECIMAL, .codes = &fsp_card_currencies)

/* ------------------------------------------------------------------ codes (9) */

static const fsp_code currency_codes[] = {
	{"AED", "AED"}, {"AUD", "AUD"}, {"BND", "BND"}, {"CHF", "CHF"}, {"CNY", "CNY"}, {"EGP", "EGP"}, {"EUR", "EUR"}, {"GBP", "GBP"}, {"HKD", "HKD"},
	{"IDR", "IDR"}, {"INR", "INR"}, {"JPY", "JPY"}, {"KRW", "KRW"}, {"LKR", "LKR"}, {"MYR", "MYR"}, {"NZD", "NZD"}, {"PHP", "PHP"}, {"PKR", "PKR"},
	{"SAR", "SAR"}, {"SEK", "SEK"}, {"SGD", "SGD"}, {"THB", "THB"}, {"TWD", "TWD"}, {"USD", "USD"}, {"ZAR", "ZAR"}, {NULL, NULL},
};
const fsp_code_table fsp_card_currencies = {NULL, currency_codes};

static const fsp_code status_codes[] = {
	{"A", "Authorized"}, {"S", "Sale"}, {"C", "Captured"}, {"CF", "CaptureFailed"}, {"CRC", "CaptureReconfirm"}, {"F", "Failed"}, {"E", "Error"}, {"B", "Blocked"},
	{"N", "Pending"}, {"PENDING", "Pending"}, {"P", "Processing"}, {"V", "Voided"}, {"RC", "Reconfirm"}, {"I", "Incomplete"}, {"CB", "Chargeback"},
	{"PCB", "ChargebackPending"}, {"CR", "CaptureReversed"}, {"CRF", "CaptureReversalFailed"}, {"PCR", "CaptureReversalPending"}, {"SR", "SaleReversed"},
	{"SRF", "SaleReversalFailed"}, {"PSR", "SaleReversalPending"}, {NULL, "Unknown"},
};
const fsp_code_table fsp_card_statuses = {"Faspay\\CardStatus", status_codes};

static const fsp_code transaction_type_codes[] = {{"1", "Sale"}, {"3", "Authorize"}, {NULL, NULL}};
static const fsp_code_table transaction_types = {"Faspay\\CreditCard\\TransactionType", transaction_type_codes};

static const fsp_code return_method_codes[] = {{"1", "Get"}, {"2", "Post"}, {NULL, NULL}};
static const fsp_code_table return_methods = {"Faspay\\CreditCard\\ReturnMethod", return_method_codes};

static const fsp_code card_type_codes[] = {{"V", "Visa"}, {"M", "Mastercard"}, {"J", "Jcb"}, {"A", "Amex"}, {NULL, NULL}};
const fsp_code_table fsp_card_types = {"Faspay\\CreditCard\\CardType", card_type_codes};

static const fsp_code token_type_codes[] = {{"1", "Static"}, {"0", "Dynamic"}, {NULL, NULL}};
static const fsp_code_table token_types = {"Faspay\\CreditCard\\TokenType", token_type_codes};

/* ------------------------------------------------------------------ answers, callbacks and returns (5.1, 6.1) */

static const fsp_field result_fields[] = {FSP_CARD_RESULT_ROWS(FSP_ROW, RESULT, "statusCode", "status") FSP_END_ROW};
static const fsp_field return_fields[] = {FSP_CARD_RESULT_ROWS(FSP_ROW, RESULT, "claimedStatusCode", "claimedStatus") FSP_END_ROW};

void fsp_card_explain(fsp_slot *values)
{
	static const struct { uint8_t code, text; fsp_card_code kind; } pairs[] = {
		{RESULT_ERROR_CODE, RESULT_ERROR_TEXT, FSP_CARD_ERROR}, {RESULT_USER_CODE, RESULT_USER_MESSAGE, FSP_CARD_USER},
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
		const bool silent = values[pairs[i].code].present && !values[pairs[i].text].present;
		const char *meaning = silent ? fsp_card_meaning(pairs[i].kind, values[pairs[i].code].text) : NULL;

		if (meaning != NULL) {
			values[pairs[i].text] = (fsp_slot){.present = true, .text = fsp_view_of(meaning)};
		}
	}
}

static fsp_view text_of(const fsp_call *call, const char *wire, const char *alias)
{
	fsp_view text = fsp_answer_text(call, wire);

	return text.data != NULL || alias == NULL ? text : fsp_answer_text(call, alias);
}

/* A request that was refused is not stored: its transaction id is 0. Its status E is not that of any payment. */
static bool is_unstored_error(const fsp_call *call)
{
	fsp_view id = text_of(call, "TRANSACTIONID", "TRANSACTION_ID");

	return fsp_view_is(text_of(call, "TXN_STATUS", "TNX_STATUS"), "E") && (id.data == NULL || fsp_view_is(id, "0"));
}

/* Codes by which a payment of that order id exists. */
static const char *const used_order_codes[] = {"5530", "5531", "5549", "5568", NULL};

bool fsp_card_bars_retry(fsp_view error_code)
{
	static const char *const codes[] = {"5500", "5513", "5546", "5547", "5548", "5551", "5552", "6117", "9999",
		"5522", "5524", "5525", "5526", "5529", "5543", "5544", "5545", "5554", "5566", "5567", "5576", "5578"};

	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++) {
		if (fsp_view_is(error_code, codes[i])) {
			return true;
		}
	}
	return false;
}

static fsp_result classify(fsp_call *call)
{
	fsp_view error = fsp_answer_text(call, "ERR_CODE"), description = fsp_answer_text(call, "ERR_DESC");

	if (text_of(call, "TXN_STATUS", "TNX_STATUS").data == NULL) {
		/* Half an answer is not enough to say that there is no such payment, nor that nothing was done. */
		return error.data == NULL || fsp_view_is(error, "0") || fsp_view_is(error, "5533") || !call->operation->repeatable
			? FSP_ERROR_MALFORMED : fsp_call_refuse(call, error, description);
	}
	/* An inquiry that was refused says nothing about the payment; an order id in use says that there is one. */
	if (is_unstored_error(call) && (call->operation->not_found_code != NULL || fsp_lists_code(call->operation->refused_codes, error))) {
		return fsp_call_refuse(call, error, description);
	}
	return FSP_OK;
}

static const char *error_meaning(fsp_view code)
{
	return fsp_card_meaning(FSP_CARD_ERROR, code);
}

static const fsp_envelope envelope = {.meaning = error_meaning, .classify = classify};

static const char *const token_success[] = {"0", NULL};
static const fsp_envelope token_envelope = {.code = "ERR_CODE", .text = "ERR_DESC", .success = token_success, .meaning = error_meaning};

/* The generations spell the same field differently. */
static const fsp_slot *asked_value(fsp_call *call, const char *wire, const char *newer)
{
	const fsp_slot *value = fsp_call_value(call, wire);

	return value != NULL ? value : fsp_call_value(call, newer);
}

static fsp_result inspect_answer(fsp_call *call)
{
	/* How the newer generation signs its answers is not documented: there TLS alone says whose they are. */
	const bool is_signed = call->operation->answer_signature.scheme != NULL;
	const fsp_slot *asked = asked_value(call, "AMOUNT", "amount");
	fsp_slot *amount = &call->answer[RESULT_AMOUNT];
	const fsp_slot *order_id = asked_value(call, "MERCHANT_TRANID", "merchant_tranid");

	if (!call->answer[RESULT_ORDER_ID].present) {
		call->answer[RESULT_ORDER_ID] = *order_id;
	} else if (!fsp_view_equals(call->answer[RESULT_ORDER_ID].text, order_id->text)) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "MERCHANT_TRANID", "the gateway's answer is about another order than was asked about");
	}
	fsp_card_explain(call->answer);
	if (!call->found) {
		/* Whatever else such an answer says, it must not read as a state of a payment. */
		call->answer[RESULT_STATUS] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("NotFound")};
		call->answer[RESULT_AMOUNT].present = false;
		return FSP_OK;
	}
	if (!call->authentic && is_signed && !is_unstored_error(call)) {
		return call->operation->repeatable
			? fsp_fail(&call->error, FSP_ERROR_SIGNATURE, "answer", "the signature of the gateway's answer does not match: is the transaction password right?")
			: fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "answer", "the signature of the gateway's answer does not match, so it cannot be believed");
	}
	/* Answers to captures, voids and refunds are documented without it. */
	if (amount->present && fsp_answer_text(call, "CURRENCYCODE").data == NULL && fsp_answer_text(call, "CURRENCY_CODE").data == NULL) {
		memcpy(amount->currency, asked->currency, sizeof(amount->currency));
	}
	/* The currency is the form's, which the shopper posts, and signed by nobody. */
	if (!is_unstored_error(call) && !amount->present) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_amount", "AMOUNT", amount->text.data == NULL ? "the gateway's answer says no amount"
			: "the amount or currency in the gateway's answer cannot be read");
	}
	if (!is_unstored_error(call) && (amount->number != asked->number || strcmp(amount->currency, asked->currency) != 0)) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_amount", "AMOUNT", "the gateway's answer is about another amount or currency than was asked about");
	}
	return FSP_OK;
}

/* ------------------------------------------------------------------ payment (4, 7) */

#define PAYMENT_ROWS(ROW, P) \
	ROW(P##_TYPE, "TRANSACTIONTYPE", .property = "type", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &transaction_types) \
	ROW(P##_LANGUAGE, "LANG", .property = "language", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 10) \
	MERCHANT_ROW(ROW, P) \
	TABLE_ROW(ROW, P, PAYMENT_METHOD, "PAYMENT_METHOD", "1") \
	ORDER_ROW(ROW, P, "id") \
	FSP_CARD_CUSTOMER_ROWS(ROW, P) \
	SIGNATURE_ROW(ROW, P) \
	FSP_CARD_ADDRESS_ROWS(ROW, P) \
	ROW(P##_CALLBACK_URL, "handshake_url", .property = "callbackUrl", .type = FSP_TYPE_URL, .maximum = 100) \
	ROW(P##_PYMT_IND, "PYMT_IND", .type = FSP_TYPE_LINE, .maximum = 20, .extra_may_fill = true) \
	ROW(P##_TOKENIZATION_CRITERIA, "PYMT_CRITERIA", .property = "tokenization.criteria", .type = FSP_TYPE_LINE, \
		.maximum = 20, .extra_may_fill = true) \
	ROW(P##_TOKENIZATION_TOKEN, "PYMT_TOKEN", .property = "tokenization.token", .type = FSP_TYPE_LINE, \
		.maximum = 40, .forbidden = "#") \
	ROW(P##_TOKENIZATION_OPTION, "paymentoption", .property = "tokenization.option", .type = FSP_TYPE_INTEGER) \
	/* Signed, not sent: a new payment has no transaction id yet. */ \
	ROW(P##_TRANSACTIONID, "TRANSACTIONID", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "0", \
		.unsent = true)

#define WINDOW_ROWS(ROW) \
	PAYMENT_ROWS(ROW, WINDOW) \
	ROW(WINDOW_RETURN_METHOD, "RESPONSE_TYPE", .property = "returnMethod", .type = FSP_TYPE_ENUM, \
		.presence = FSP_REQUIRED, .codes = &return_methods) \
	ROW(WINDOW_EXPOSE_PASSWORD_TO_BROWSER, "expose", .property = "exposePasswordToBrowser", .type = FSP_TYPE_FLAG, \
		.unsent = true) \
	ROW(WINDOW_TXN_PASSWORD, "TXN_PASSWORD", .type = FSP_TYPE_LINE)
FSP_TABLE(payment_request, WINDOW);

#define EXTRA_ROW(ROW, P, position, name, length) \
	ROW(P##_##position, name, .type = FSP_TYPE_LINE, .maximum = length, .forbidden = ";")

/* 4.1, 4.2, 4.4, 4.5: what has no property of its own. */
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
		*fsp_call_value(call, "TXN_PASSWORD") = (fsp_slot){.present = true, .text = fsp_client_identity(call->client, identity)};
	}
}

static void complete_payment(fsp_call *call)
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

static void validate_payment(fsp_call *call)
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
		fsp_call_violation(call, NULL, "extra", "conflict", NULL, "must have as many entries in PYMT_CRITERIA as in PYMT_IND, separated by ;");
	}
}

/* A card's data in the window's form would stand in the shop's page. */
const char *const fsp_card_data_fields[] = {"CARDNO", "CARDCVC", "EXPIRYMONTH", "EXPIRYYEAR", "CARDNAME", "CARDTYPE", NULL};

const fsp_operation fsp_card_payment = {
	.name = "payment", .method = "POST", .path = {"/payment", "/payment"},
	.request_encoding = FSP_ENCODING_BROWSER, .request = payment_request,
	.signatures = {{.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TRANSACTIONID"}}},
	.extensible = true, .known_extra = fsp_card_extra, .extra_forbidden = ";", FSP_CARD_REFUSED_EXTRA, .complete = complete_payment, .validate = validate_payment,
};

/* ------------------------------------------------------------------ direct payment (4.3, 7.2) */

#define CHARGE_ROWS(ROW) \
	PAYMENT_ROWS(ROW, CHARGE) \
	TABLE_ROW(ROW, CHARGE, RESPONSE_TYPE, "RESPONSE_TYPE", "3") \
	ROW(CHARGE_SHOPPER_IP, "SHOPPER_IP", .property = "shopperIp", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(CHARGE_CARD_NUMBER, "CARDNO", .property = "card.number", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, \
		.minimum = 12, .maximum = 19, .secret = true) \
	ROW(CHARGE_CARD_HOLDER, "CARDNAME", .property = "card.holder", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 100, .forbidden = ";") \
	ROW(CHARGE_CARD_TYPE, "CARDTYPE", .property = "card.type", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &fsp_card_types) \
	ROW(CHARGE_CARD_EXPIRY_MONTH, "EXPIRYMONTH", .property = "card.expiryMonth", .type = FSP_TYPE_INTEGER, \
		.presence = FSP_REQUIRED, .minimum = 2) \
	ROW(CHARGE_CARD_EXPIRY_YEAR, "EXPIRYYEAR", .property = "card.expiryYear", .type = FSP_TYPE_INTEGER, \
		.presence = FSP_REQUIRED, .minimum = 4) \
	ROW(CHARGE_CARD_CVC, "CARDCVC", .property = "card.cvc", .type = FSP_TYPE_DIGITS, .minimum = 3, .maximum = 4, .secret = true) \
	ROW(CHARGE_CARD_ISSUER_COUNTRY, "CARD_ISSUER_BANK_COUNTRY_CODE", .property = "card.issuerCountry", \
		.type = FSP_TYPE_LINE, .minimum = 2, .maximum = 2) \
	ROW(CHARGE_SAVECARD, "savecard", .type = FSP_TYPE_LINE)
FSP_TABLE(charge_request, CHARGE);

static bool is_ipv4(fsp_view text)
{
	unsigned octets = 0;

	for (size_t i = 0; i < text.length; octets++) {
		size_t start = i;
		unsigned value = 0;

		for (; i < text.length && text.data[i] >= '0' && text.data[i] <= '9' && i - start < 4; i++) {
			value = value * 10 + (unsigned)(text.data[i] - '0');
		}
		if (i == start || i - start > 3 || value > 255 || (i < text.length && (text.data[i] != '.' || i + 1 == text.length))) {
			return false;
		}
		i += i < text.length;
	}
	return octets == 4;
}

static bool is_ipv6(fsp_view text)
{
	size_t colons = 0;

	for (size_t i = 0; i < text.length; i++) {
		colons += text.data[i] == ':';
	}
	return colons >= 2;
}

/* One group of up to four hexadecimal digits; its end, or 0. */
static size_t read_group(fsp_view text, size_t start, unsigned *value)
{
	size_t i = start;

	for (*value = 0; i < text.length && i - start < 4; i++) {
		const char c = text.data[i], letter = (char)(c | 0x20);

		if (c >= '0' && c <= '9') {
			*value = *value * 16 + (unsigned)(c - '0');
		} else if (letter >= 'a' && letter <= 'f') {
			*value = *value * 16 + (unsigned)(letter - 'a') + 10;
		} else {
			break;
		}
	}
	return i > start ? i : 0;
}

/* Servers that listen on IPv6 write the IPv4 address of a shopper as ::ffff:203.0.113.7. */
static void unmap_address(fsp_call *call, fsp_slot *address)
{
	static const char *const prefixes[] = {"::ffff:", "0:0:0:0:0:ffff:", "0000:0000:0000:0000:0000:ffff:"};

	for (size_t i = 0; address->present && i < sizeof(prefixes) / sizeof(*prefixes); i++) {
		const size_t length = strlen(prefixes[i]);
		fsp_view rest = {address->text.data + length, address->text.length - length};
		unsigned high, low;
		char text[sizeof("255.255.255.255")];
		size_t end;

		if (address->text.length <= length || !fsp_view_equals_nocase((fsp_view){address->text.data, length}, fsp_view_of(prefixes[i]))) {
			continue;
		}
		if (is_ipv4(rest)) {
			address->text = rest;
			return;
		}
		end = read_group(rest, 0, &high);
		if (end == 0 || end + 1 >= rest.length || rest.data[end] != ':' || read_group(rest, end + 1, &low) != rest.length) {
			return;
		}
		snprintf(text, sizeof(text), "%u.%u.%u.%u", high >> 8 & 255, high & 255, low >> 8 & 255, low & 255);
		rest.data = fsp_arena_copy(call->arena, fsp_view_of(text));
		if (rest.data == NULL) {
			call->violations.count++;   /* not told: memory ran out */
		} else {
			address->text = fsp_view_of(rest.data);
		}
		return;
	}
}

static void complete_charge(fsp_call *call)
{
	const fsp_slot *criteria = fsp_call_value(call, "PYMT_CRITERIA"), *option = fsp_call_value(call, "paymentoption");

	complete_payment(call);
	unmap_address(call, fsp_call_value(call, "SHOPPER_IP"));
	/* Registering or adding a card is what the shopper was asked for when the merchant chose it. */
	if (fsp_view_is(criteria->text, "registration") || (option->present && option->number == 1)) {
		*fsp_call_value(call, "savecard") = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("1")};
	}
}

/* The last digit makes the sum, every second digit doubled, end in 0. */
static bool passes_luhn(fsp_view number)
{
	unsigned sum = 0;

	for (size_t i = 0; i < number.length; i++) {
		unsigned digit = (unsigned)(number.data[number.length - 1 - i] - '0');

		digit = i % 2 == 1 ? digit * 2 : digit;
		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 == 0;
}

static void validate_charge(fsp_call *call)
{
	const fsp_slot *number = fsp_call_value(call, "CARDNO"), *month = fsp_call_value(call, "EXPIRYMONTH"), *year = fsp_call_value(call, "EXPIRYYEAR");
	const fsp_slot *address = fsp_call_value(call, "SHOPPER_IP");
	/* A card is good until its month has ended everywhere on earth, which is where the clock says twelve hours less than UTC. */
	const int64_t last_place = call->now - (12 + 7) * 3600;
	char today[20];

	validate_payment(call);
	/* 7.2 */
	if (fsp_view_is(fsp_call_value(call, "PYMT_CRITERIA")->text, "registration")) {
		static const char *const needed[] = {"CARDCVC", "CARD_ISSUER_BANK_COUNTRY_CODE"};

		for (size_t i = 0; i < 2; i++) {
			if (!fsp_call_value(call, needed[i])->present) {
				fsp_call_violation(call, needed[i], NULL, "required", NULL, "is required for storing the card");
			}
		}
	}
	if (number->present && fsp_is_digits(number->text) && !passes_luhn(number->text)) {
		fsp_call_violation(call, "CARDNO", NULL, "format", NULL, "is mistyped: its check digit is wrong");
	}
	if (address->present && !is_ipv4(address->text)) {
		fsp_call_violation(call, "SHOPPER_IP", NULL, "format", NULL, "%s", is_ipv6(address->text)
			? "is an IPv6 address, which the gateway does not take: serve the checkout from a host name without an AAAA record, so that "
				"shoppers reach it by IPv4, or let them pay on Faspay's page (paymentForm()), which asks for no address"
			: "must be an IPv4 address such as 203.0.113.7: the gateway takes no other");
	}
	if (month->present && (month->number < 1 || month->number > 12)) {
		fsp_call_violation(call, "EXPIRYMONTH", NULL, "range", NULL, "must be between 1 and 12");
	} else if (month->present && year->present && fsp_time_format(last_place, today)) {
		if (year->number < 2000 || year->number > 2999) {
			fsp_call_violation(call, "EXPIRYYEAR", NULL, "range", NULL, "must have four digits, such as 2031");
		} else if (year->number * 12 + month->number < atoll(today) * 12 + atoll(today + 5)) {
			fsp_call_violation(call, "EXPIRYYEAR", NULL, "range", NULL, "and the month are in the past: the card is expired");
		}
	}
}

const fsp_operation fsp_card_charge = {
	.name = "charge", .method = "POST", .path = {"/payment", "/payment"},
	.request_encoding = FSP_ENCODING_FORM, .answer_encoding = FSP_ENCODING_PAIRS, .request = charge_request, .answer = result_fields,
	.signatures = {{.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TRANSACTIONID"}}},
	.answer_signature = {.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TXN_STATUS"}},
	.extensible = true, .known_extra = fsp_card_extra, .extra_forbidden = ";", .refused_codes = used_order_codes, .complete = complete_charge, .validate = validate_charge, .inspect = inspect_answer,
};

void fsp_card_mask(fsp_view number, char out[20])
{
	size_t length = number.length < 20 ? number.length : 19;

	for (size_t i = 0; i < length; i++) {
		out[i] = i + 4 < length || length < 12 ? '*' : number.data[i];
	}
	out[length] = '\0';
}

/* ------------------------------------------------------------------ inquiry, capture, void, refund (6) */

#define ADDITIONAL_ROWS(ROW, P, transaction) \
	TABLE_ROW(ROW, P, TRANSACTIONTYPE, "TRANSACTIONTYPE", transaction) \
	TABLE_ROW(ROW, P, RESPONSE_TYPE, "RESPONSE_TYPE", "3") \
	MERCHANT_ROW(ROW, P) \
	TABLE_ROW(ROW, P, PAYMENT_METHOD, "PAYMENT_METHOD", "1") \
	ORDER_ROW(ROW, P, "orderId") \
	AMOUNT_ROW(ROW, P, AMOUNT, "AMOUNT", "amount", FSP_REQUIRED) \
	SIGNATURE_ROW(ROW, P)

#define TRANSACTION_ROW(ROW, P, needed) \
	ROW(P##_TRANSACTION_ID, "TRANSACTIONID", .property = "transactionId", .type = FSP_TYPE_LINE, .presence = needed, \
		.maximum = 40, .forbidden = "#")
#define ADDITIONAL_ANSWER .request_encoding = FSP_ENCODING_FORM, .answer_encoding = FSP_ENCODING_PAIRS, .method = "POST", .path = {"/payment/api", "/payment/api"}, \
	.answer_signature = {.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TXN_STATUS"}}

#define STATUS_REQUEST_ROWS(ROW) \
	ADDITIONAL_ROWS(ROW, STATUS_REQUEST, "4") \
	TRANSACTION_ROW(ROW, STATUS_REQUEST, FSP_OPTIONAL) \
	ROW(STATUS_REQUEST_SIGNED_ID, "signed_id", .type = FSP_TYPE_ECHO, .unsent = true)
FSP_TABLE(status_request, STATUS_REQUEST);

#define CAPTURE_REQUEST_ROWS(ROW) \
	ADDITIONAL_ROWS(ROW, CAPTURE_REQUEST, "2") \
	TRANSACTION_ROW(ROW, CAPTURE_REQUEST, FSP_REQUIRED)
FSP_TABLE(capture_request, CAPTURE_REQUEST);

#define VOID_REQUEST_ROWS(ROW) \
	ADDITIONAL_ROWS(ROW, VOID_REQUEST, "10") \
	TRANSACTION_ROW(ROW, VOID_REQUEST, FSP_REQUIRED)
FSP_TABLE(void_request, VOID_REQUEST);

#define REFUND_REQUEST_ROWS(ROW) \
	ADDITIONAL_ROWS(ROW, REFUND_REQUEST, "11") \
	TRANSACTION_ROW(ROW, REFUND_REQUEST, FSP_REQUIRED) \
	AMOUNT_ROW(ROW, REFUND_REQUEST, REFUND, "REFUND_AMOUNT", "refund", FSP_REQUIRED)
FSP_TABLE(refund_request, REFUND_REQUEST);

static void complete_status(fsp_call *call)
{
	const fsp_slot *id = fsp_call_value(call, "TRANSACTIONID");

	*fsp_call_value(call, "signed_id") = id->present ? *id : (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("0")};
}

static void validate_additional(fsp_call *call)
{
	fsp_call_require_positive(call, "AMOUNT");
}

static void validate_refund(fsp_call *call)
{
	const fsp_slot *amount = fsp_call_value(call, "AMOUNT"), *refund = fsp_call_value(call, "REFUND_AMOUNT");

	fsp_call_require_positive(call, "AMOUNT");
	fsp_call_require_positive(call, "REFUND_AMOUNT");
	if (!amount->present || !refund->present) {
		return;
	}
	if (strcmp(amount->currency, refund->currency) != 0) {
		fsp_call_violation(call, "REFUND_AMOUNT", NULL, "currency", NULL, "must be in %s like the payment, not in %s", amount->currency, refund->currency);
	} else if (refund->number > amount->number) {
		fsp_call_violation(call, "REFUND_AMOUNT", NULL, "range", NULL, "must not be more than the payment's amount");
	}
}

const fsp_operation fsp_card_status = {
	.name = "status", ADDITIONAL_ANSWER, .request = status_request, .answer = result_fields, .repeatable = true,
	.signatures = {{.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "signed_id"}}},
	.not_found_code = "5533", .not_found_without = "TRANSACTIONID", .complete = complete_status, .validate = validate_additional, .inspect = inspect_answer,
};

/* 6.2 to 6.4: the answer is about the attempt. Its status E leaves the payment's own as it was. */
#define ATTEMPT_ROWS(ROW, P) \
	/* The state is not the payment's: it has no property. */ \
	FSP_CARD_HEAD_ROWS(ROW, P, "statusCode", NULL) \
	ROW(P##_BANK_CODE, "BANK_RES_CODE", .property = "bankCode", .type = FSP_TYPE_LINE) \
	ROW(P##_BANK_MESSAGE, "BANK_RES_MSG", .property = "bankMessage", .type = FSP_TYPE_LINE) \
	ROW(P##_REFUNDED_TOTAL, "TOTAL_REFUND_AMOUNT", .property = "refundedTotal", .type = FSP_TYPE_MONEY, \
		.unit = FSP_UNIT_DECIMAL, .currency = "CURRENCYCODE")

#define CAPTURE_ROWS(ROW) \
	ATTEMPT_ROWS(ROW, CAPTURE) \
	ROW(CAPTURE_PERFORMED_AT, "CAPTURE_DATE", .property = "performedAt", .type = FSP_TYPE_TIME_CARD)
FSP_TABLE(capture_answer, CAPTURE);

#define VOID_ROWS(ROW) \
	ATTEMPT_ROWS(ROW, VOID) \
	ROW(VOID_PERFORMED_AT, "TRANDATE", .property = "performedAt", .type = FSP_TYPE_TIME_CARD)
FSP_TABLE(void_answer, VOID);

#define REFUND_ROWS(ROW) \
	ATTEMPT_ROWS(ROW, REFUND) \
	ROW(REFUND_REFUND_AMOUNT, "REFUND_AMOUNT", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL, \
		.currency = "CURRENCYCODE") \
	ROW(REFUND_PERFORMED_AT, "REFUND_DATE", .property = "performedAt", .type = FSP_TYPE_TIME_CARD)
FSP_TABLE(refund_answer, REFUND);

/* The signature covers neither the transaction nor what went back, and a refund's status is the same before and after:
 * what claims success must not contradict itself. */
static fsp_result inspect_attempt(fsp_call *call)
{
	const fsp_slot *asked = fsp_call_value(call, "REFUND_AMOUNT"), *refunded = fsp_call_answer(call, "REFUND_AMOUNT"), *total = fsp_call_answer(call, "TOTAL_REFUND_AMOUNT");
	fsp_view id = call->answer[RESULT_TRANSACTION_ID].text;
	fsp_result result = inspect_answer(call);

	if (result != FSP_OK || !fsp_card_succeeded(call)) {
		return result;
	}
	if ((id.data != NULL && !fsp_view_equals_nocase(id, fsp_call_value(call, "TRANSACTIONID")->text))
			|| (asked != NULL && refunded->present && refunded->number != asked->number) || (asked != NULL && total->present && total->number < asked->number)) {
		return fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "contradiction", "the gateway's answer claims success, but names another transaction or amount than was asked for");
	}
	return FSP_OK;
}

#define ATTEMPT ADDITIONAL_ANSWER, .signatures = {{.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TRANSACTIONID"}}}, .inspect = inspect_attempt

static const char *const captured[] = {"C", NULL}, *const voided[] = {"V", NULL}, *const refunded[] = {"C", "S", NULL};

const fsp_operation fsp_card_capture = {.name = "capture", ATTEMPT, .done_codes = captured, .request = capture_request, .answer = capture_answer, .validate = validate_additional};
const fsp_operation fsp_card_void = {.name = "void", ATTEMPT, .done_codes = voided, .request = void_request, .answer = void_answer, .validate = validate_additional};
const fsp_operation fsp_card_refund = {.name = "refund", ATTEMPT, .done_codes = refunded, .request = refund_request, .answer = refund_answer, .validate = validate_refund};

bool fsp_card_succeeded(const fsp_call *call)
{
	fsp_view status = call->answer[RESULT_STATUS_CODE].text, error = call->answer[RESULT_ERROR_CODE].text;

	/* Answers that are not known to be signed are not known to carry an error code either. */
	if (call->operation->answer_signature.scheme == NULL ? error.data != NULL && !fsp_view_is(error, "0") : !call->authentic || !fsp_view_is(error, "0")) {
		return false;
	}
	return fsp_lists_code(call->operation->done_codes, status);
}

/* ------------------------------------------------------------------ tokens (7.3) */

#define TOKEN_ROWS(ROW, P, transaction) \
	TABLE_ROW(ROW, P, TRANSACTIONTYPE, "TRANSACTIONTYPE", transaction) \
	TABLE_ROW(ROW, P, RESPONSE_TYPE, "RESPONSE_TYPE", "3") \
	MERCHANT_ROW(ROW, P) \
	TABLE_ROW(ROW, P, PAYMENT_METHOD, "PAYMENT_METHOD", "1") \
	ROW(P##_TYPE, "TOKEN_TYPE", .property = "type", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &token_types) \
	ROW(P##_TOKEN, "PYMT_TOKEN", .property = "token", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 40, .forbidden = "#") \
	SIGNATURE_ROW(ROW, P)

#define TOKEN_REQUEST_ROWS(ROW) \
	TOKEN_ROWS(ROW, TOKEN_REQUEST, "5")
FSP_TABLE(token_request, TOKEN_REQUEST);

#define DELETE_TOKEN_REQUEST_ROWS(ROW) \
	TOKEN_ROWS(ROW, DELETE_TOKEN_REQUEST, "6")
FSP_TABLE(delete_token_request, DELETE_TOKEN_REQUEST);

#define LAST_TOKEN_REQUEST_ROWS(ROW) \
	TOKEN_ROWS(ROW, LAST_TOKEN_REQUEST, "7") \
	ROW(LAST_TOKEN_REQUEST_ORDER_ID, "MERCHANT_TRANID", .property = "orderId", .type = FSP_TYPE_LINE, \
		.maximum = 100, .forbidden = "#", .order = true)
FSP_TABLE(last_token_request, LAST_TOKEN_REQUEST);

/* The documents only repeat the request's fields: everything may be absent. */
#define CARD_TOKEN_ROWS(ROW) \
	ROW(CARD_TOKEN_TOKEN, "PYMT_TOKEN", .property = "token", .type = FSP_TYPE_LINE) \
	ROW(CARD_TOKEN_ERROR_CODE, "ERR_CODE", .property = "errorCode", .type = FSP_TYPE_LINE) \
	ROW(CARD_TOKEN_ERROR_TEXT, "ERR_DESC", .property = "errorText", .type = FSP_TYPE_LINE) \
	ROW(CARD_TOKEN_MASKED_CARD, "CARD_NO_PARTIAL", .property = "maskedCard", .type = FSP_TYPE_LINE) \
	ROW(CARD_TOKEN_CARD_TYPE, "CARDTYPE", .property = "cardType", .type = FSP_TYPE_ENUM, .codes = &fsp_card_types) \
	ROW(CARD_TOKEN_CARDHOLDER, "CARDNAME", .property = "cardholder", .type = FSP_TYPE_LINE) \
	ROW(CARD_TOKEN_SIGNATURE, "SIGNATURE", .type = FSP_TYPE_LINE)
FSP_TABLE(token_answer, CARD_TOKEN);

/* An answer without a token is about the one that was asked about; "last token" asks for another one. */
static fsp_result inspect_last_token(fsp_call *call)
{
	if (!call->answer[CARD_TOKEN_TOKEN].present) {
		call->answer[CARD_TOKEN_TOKEN] = *fsp_call_value(call, "PYMT_TOKEN");
	}
	return FSP_OK;
}

static fsp_result inspect_token(fsp_call *call)
{
	(void)inspect_last_token(call);
	return fsp_view_equals_nocase(call->answer[CARD_TOKEN_TOKEN].text, fsp_call_value(call, "PYMT_TOKEN")->text) ? FSP_OK
		: fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "PYMT_TOKEN", "the gateway's answer is about another token than was asked about");
}

#define TOKEN_OPERATION .method = "POST", .path = {"/payment/api", "/payment/api"}, .request_encoding = FSP_ENCODING_FORM, .answer_encoding = FSP_ENCODING_PAIRS, \
	.answer = token_answer, .signatures = {{.scheme = &fsp_scheme_card_token, .wire = "SIGNATURE", .fields = {"PYMT_TOKEN"}}}, .envelope = &token_envelope

const fsp_operation fsp_card_token = {.name = "token", TOKEN_OPERATION, .inspect = inspect_token, .request = token_request, .repeatable = true};
const fsp_operation fsp_card_delete_token = {.name = "deleteToken", TOKEN_OPERATION, .inspect = inspect_token, .request = delete_token_request};
const fsp_operation fsp_card_last_token = {.name = "lastToken", TOKEN_OPERATION, .inspect = inspect_last_token, .request = last_token_request, .repeatable = true};

/* ------------------------------------------------------------------ callback and return (5) */

static void inspect_received(fsp_received *received)
{
	fsp_card_explain(received->values);
}

#define CARD_CALLBACK .limits = {65536, 8, 256}, .signature = {.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TXN_STATUS"}}, \
	.merchant_field = "MERCHANTID", .merchant_any_case = true, .inspect = inspect_received

const fsp_callback fsp_card_notification = {.name = "notification", FSP_ROWS(result_fields), CARD_CALLBACK};
const fsp_callback fsp_card_return = {.name = "return", FSP_ROWS(return_fields), CARD_CALLBACK};

/* ------------------------------------------------------------------ the generation "Revamp" (8) */

/* Its documents break off in the middle of several tables. Unknown, and so by the caller's endpoints or extra: the
 * production address, refunds, tokens beside the payment, currency_code for currencycode. */
#define REVAMP_WINDOW_ROWS(ROW) \
	ROW(REVAMP_WINDOW_TYPE, "transaction_type", .property = "type", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &transaction_types) \
	ROW(REVAMP_WINDOW_RETURN_METHOD, "response_type", .property = "returnMethod", .type = FSP_TYPE_ENUM, \
		.presence = FSP_REQUIRED, .codes = &return_methods) \
	ROW(REVAMP_WINDOW_MERCHANT_ID, "merchant_id", .type = FSP_TYPE_LINE, .origin = FSP_FROM_CLIENT, \
		.index = FSP_CARD_MERCHANT_ID) \
	TABLE_ROW(ROW, REVAMP_WINDOW, PAYMENT_METHOD, "payment_method", "1") \
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
	.name = "payment", .method = "POST", .path = {"/payment", "/payment"},
	.request_encoding = FSP_ENCODING_BROWSER, .request = revamp_payment_request,
	.signatures = {{.scheme = &fsp_scheme_card_sha256, .wire = "signature", .fields = {"merchant_tranid", "amount", "last"}}},
	.extensible = true, .known_extra = revamp_extra, FSP_CARD_REFUSED_EXTRA, .complete = complete_revamp_payment, .validate = validate_revamp,
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
	/* What is signed last is not documented for these calls; 0 is what the one published string has. */ \
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

#define REVAMP_CALL .method = "POST", .path = {"/transaction", "/transaction"}, .request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON, \
	.signatures = {{.scheme = &fsp_scheme_card_sha256, .wire = "signature", .fields = {"merchant_tranid", "amount", "last"}}}, .validate = validate_revamp, .inspect = inspect_answer

static const fsp_operation revamp_status = {.name = "status", REVAMP_CALL, .request = revamp_status_request, .answer = result_fields, .repeatable = true, .not_found_code = "5533", .not_found_without = "transaction_id"};
static const fsp_operation revamp_capture = {.name = "capture", REVAMP_CALL, .done_codes = captured, .request = revamp_capture_request, .answer = capture_answer};
static const fsp_operation revamp_void = {.name = "void", REVAMP_CALL, .done_codes = voided, .request = revamp_void_request, .answer = void_answer};

static const fsp_operation *const revamp_operations[] = {&revamp_payment, &revamp_status, &revamp_capture, &revamp_void, NULL};

/* ------------------------------------------------------------------ the product (1) */

#define IDENTITY_ROWS(ROW) \
	ROW(IDENTITY_MERCHANT_ID, "MERCHANTID", .property = "merchantId", .type = FSP_TYPE_LINE, .tight = true, \
		.presence = FSP_REQUIRED, .maximum = 30, .forbidden = "#") \
	ROW(IDENTITY_PASSWORD, "TXN_PASSWORD", .property = "password", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 128, .forbidden = "#", .secret = true) \
	ROW(IDENTITY_PREVIOUS_PASSWORD, "TXN_PASSWORD", .property = "previousPassword", .type = FSP_TYPE_LINE, \
		.maximum = 128, .forbidden = "#", .secret = true)

FSP_TABLE(identity, IDENTITY);

static const fsp_operation *const operations[] = {
	&fsp_card_payment, &fsp_card_charge, &fsp_card_status, &fsp_card_capture, &fsp_card_void, &fsp_card_refund, &fsp_card_token, &fsp_card_delete_token,
	&fsp_card_last_token, NULL,
};

const fsp_product fsp_credit_card = {
	.name = "CreditCard",
	.base_url = {"https://fpg-sandbox.faspay.co.id", "https://fpg.faspay.co.id"},
	.identity = identity,
	.credentials = {{FSP_CARD_MERCHANT_ID, FSP_CARD_MERCHANT_ID, FSP_CARD_PASSWORD, FSP_CARD_PREVIOUS_PASSWORD}},
	.operations = operations, .envelope = &envelope,
};

/* Its production address is shown to merchants only, in their portal: until they give it, there is none to call. */
const fsp_product fsp_credit_card_revamp = {
	.name = "CreditCard",
	.base_url = {"https://cardpayment-sandbox.faspay.co.id", NULL}, .base_url_hint = "the merchant portal does (Settings, Credentials)",
	.identity = identity,
	.credentials = {{FSP_CARD_MERCHANT_ID, FSP_CARD_MERCHANT_ID, FSP_CARD_PASSWORD, FSP_CARD_PREVIOUS_PASSWORD}},
	.operations = revamp_operations, .envelope = &envelope,
};
