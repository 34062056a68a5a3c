/* What the products that pay by card share: rows of docs/protocol/credit-card.md 4 and 5. Not for callers. */
#ifndef FASPAY_PRODUCTS_CARD_ROWS_H
#define FASPAY_PRODUCTS_CARD_ROWS_H

#include "card.h"
#include "../../engine/engine.h"
#include "../../schemes/card.h"

extern const fsp_code_table fsp_card_currencies, fsp_card_statuses, fsp_card_types;
extern const fsp_code_table fsp_card_transaction_types, fsp_card_return_methods;
/* Names that the caller's extra may contain. */
extern const fsp_field fsp_card_extra[];
/* Names of a card's data, which the extra of a form in the browser must not contain. */
extern const char *const fsp_card_data_fields[];
#define FSP_CARD_REFUSED_EXTRA \
	.extra_refused = fsp_card_data_fields, .extra_refused_because = "a card's data does not belong in this form"

/* Fills TXN_PASSWORD where the order asks for it in the browser. identity: the index of the password. */
void fsp_card_expose_password(fsp_call *call, uint8_t identity);

extern const fsp_envelope fsp_card_envelope;
const char *fsp_card_error_meaning(fsp_view code);
/* Checks that an answer is about what was asked about, and completes it. */
fsp_result fsp_card_inspect_answer(fsp_call *call);
void fsp_card_complete_payment(fsp_call *call);
void fsp_card_validate_payment(fsp_call *call);

/* Rows of answers. */
extern const fsp_field fsp_card_result_fields[], fsp_card_capture_answer[], fsp_card_void_answer[];
/* States that say that a capture or a void was done. */
extern const char *const fsp_card_captured[], *const fsp_card_voided[];

/* NULL-terminated list. */
extern const fsp_operation *const fsp_card_revamp_operations[];

#define FSP_CARD_MERCHANT_ROW(ROW, P) \
	ROW(P##_MERCHANTID, "MERCHANTID", .type = FSP_TYPE_LINE, .origin = FSP_FROM_CLIENT, \
		.index = FSP_CARD_MERCHANT_ID)

#define FSP_CARD_TABLE_ROW(ROW, P, position, name, value) \
	ROW(P##_##position, name, .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = value)

#define FSP_CARD_SIGNATURE_ROW(ROW, P) ROW(P##_SIGNATURE, "SIGNATURE", .type = FSP_TYPE_LINE, .origin = FSP_FROM_SCHEME)

#define FSP_CARD_ORDER_ROW(ROW, P, property_name) \
	ROW(P##_MERCHANT_TRANID, "MERCHANT_TRANID", .property = property_name, .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 100, .forbidden = "#;", .order = true)


/* Amount and shopper. Answers repeat these texts as KEY=VALUE;KEY=VALUE, so they must not contain the separators. */
#define FSP_CARD_CUSTOMER_ROWS(ROW, P) \
	ROW(P##_CURRENCYCODE, "CURRENCYCODE", .type = FSP_TYPE_LINE, .origin = FSP_FROM_MONEY) \
	ROW(P##_AMOUNT, "AMOUNT", .property = "amount", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.unit = FSP_UNIT_DECIMAL, .codes = &fsp_card_currencies, .currency = "CURRENCYCODE") \
	ROW(P##_CUSTOMER_NAME, "CUSTNAME", .property = "customerName", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 120, .forbidden = ";") \
	ROW(P##_CUSTOMER_EMAIL, "CUSTEMAIL", .property = "customerEmail", .type = FSP_TYPE_EMAIL, \
		.presence = FSP_REQUIRED, .maximum = 100, .forbidden = ";") \
	ROW(P##_DESCRIPTION, "DESCRIPTION", .property = "description", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, \
		.maximum = 100, .forbidden = ";") \
	ROW(P##_RETURN_URL, "RETURN_URL", .property = "returnUrl", .type = FSP_TYPE_URL, .presence = FSP_REQUIRED, \
		.maximum = 100)

#define FSP_CARD_ADDRESS_ROWS(ROW, P) \
	ROW(P##_BILLING_LINE, "BILLING_ADDRESS", .property = "billing.line", .type = FSP_TYPE_LINE, \
		.presence = FSP_BLANK, .maximum = 200, .forbidden = ";") \
	ROW(P##_BILLING_CITY, "BILLING_ADDRESS_CITY", .property = "billing.city", .type = FSP_TYPE_LINE, \
		.presence = FSP_BLANK, .maximum = 50, .forbidden = ";") \
	ROW(P##_BILLING_REGION, "BILLING_ADDRESS_REGION", .property = "billing.region", .type = FSP_TYPE_LINE, \
		.presence = FSP_BLANK, .maximum = 100, .forbidden = ";") \
	ROW(P##_BILLING_STATE, "BILLING_ADDRESS_STATE", .property = "billing.state", .type = FSP_TYPE_LINE, \
		.presence = FSP_BLANK, .maximum = 100, .forbidden = ";") \
	ROW(P##_BILLING_POSTCODE, "BILLING_ADDRESS_POSCODE", .property = "billing.postcode", .type = FSP_TYPE_LINE, \
		.presence = FSP_BLANK, .maximum = 10, .forbidden = ";") \
	ROW(P##_BILLING_COUNTRY_CODE, "BILLING_ADDRESS_COUNTRY_CODE", .property = "billing.countryCode", \
		.type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 10, .forbidden = ";") \
	ROW(P##_SHIPPING_NAME, "RECEIVER_NAME_FOR_SHIPPING", .property = "shipping.name", .type = FSP_TYPE_LINE, \
		.presence = FSP_BLANK, .maximum = 100, .forbidden = ";") \
	ROW(P##_SHIPPING_LINE, "SHIPPING_ADDRESS", .property = "shipping.line", .type = FSP_TYPE_LINE, \
		.presence = FSP_BLANK, .maximum = 200, .forbidden = ";") \
	ROW(P##_SHIPPING_CITY, "SHIPPING_ADDRESS_CITY", .property = "shipping.city", .type = FSP_TYPE_LINE, \
		.presence = FSP_BLANK, .maximum = 50, .forbidden = ";") \
	ROW(P##_SHIPPING_REGION, "SHIPPING_ADDRESS_REGION", .property = "shipping.region", .type = FSP_TYPE_LINE, \
		.presence = FSP_BLANK, .maximum = 100, .forbidden = ";") \
	ROW(P##_SHIPPING_STATE, "SHIPPING_ADDRESS_STATE", .property = "shipping.state", .type = FSP_TYPE_LINE, \
		.presence = FSP_BLANK, .maximum = 100, .forbidden = ";") \
	ROW(P##_SHIPPING_POSTCODE, "SHIPPING_ADDRESS_POSCODE", .property = "shipping.postcode", .type = FSP_TYPE_LINE, \
		.presence = FSP_BLANK, .maximum = 10, .forbidden = ";") \
	ROW(P##_SHIPPING_COUNTRY_CODE, "SHIPPING_ADDRESS_COUNTRY_CODE", .property = "shipping.countryCode", \
		.type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 10, .forbidden = ";") \
	ROW(P##_SHIPPING_COST, "SHIPPINGCOST", .property = "shippingCost", .type = FSP_TYPE_MONEY, \
		.unit = FSP_UNIT_DECIMAL, .codes = &fsp_card_currencies, .currency = "CURRENCYCODE") \
	ROW(P##_PHONE, "PHONE_NO", .property = "phone", .type = FSP_TYPE_PHONE, .presence = FSP_BLANK, .maximum = 20)

/* A payment, in the window or direct. */
#define FSP_CARD_PAYMENT_ROWS(ROW, P) \
	ROW(P##_TYPE, "TRANSACTIONTYPE", .property = "type", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &fsp_card_transaction_types) \
	ROW(P##_LANGUAGE, "LANG", .property = "language", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 10) \
	FSP_CARD_MERCHANT_ROW(ROW, P) \
	FSP_CARD_TABLE_ROW(ROW, P, PAYMENT_METHOD, "PAYMENT_METHOD", "1") \
	FSP_CARD_ORDER_ROW(ROW, P, "id") \
	FSP_CARD_CUSTOMER_ROWS(ROW, P) \
	FSP_CARD_SIGNATURE_ROW(ROW, P) \
	FSP_CARD_ADDRESS_ROWS(ROW, P) \
	ROW(P##_CALLBACK_URL, "handshake_url", .property = "callbackUrl", .type = FSP_TYPE_URL, .maximum = 100) \
	ROW(P##_PYMT_IND, "PYMT_IND", .type = FSP_TYPE_LINE, .maximum = 20, .extra_may_fill = true) \
	ROW(P##_TOKENIZATION_CRITERIA, "PYMT_CRITERIA", .property = "tokenization.criteria", .type = FSP_TYPE_LINE, \
		.maximum = 20, .extra_may_fill = true) \
	ROW(P##_TOKENIZATION_TOKEN, "PYMT_TOKEN", .property = "tokenization.token", .type = FSP_TYPE_LINE, \
		.maximum = 40, .forbidden = "#") \
	ROW(P##_TOKENIZATION_OPTION, "paymentoption", .property = "tokenization.option", .type = FSP_TYPE_INTEGER) \
	/* Signed but not sent: a new payment has no transaction id yet. */ \
	ROW(P##_TRANSACTIONID, "TRANSACTIONID", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "0", \
		.unsent = true)

/* The first rows of every answer, callback and return, in the order of a notification (5.1). */
#define FSP_CARD_HEAD_ROWS(ROW, P, code, state) \
	ROW(P##_PAYMENT_METHOD, "PAYMENT_METHOD", .alias = "PAYMENT_METOD", .property = "paymentMethod", \
		.type = FSP_TYPE_LINE) \
	ROW(P##_MERCHANT_ID, "MERCHANTID", .alias = "MERCHANT_ID", .property = "merchantId", .type = FSP_TYPE_LINE) \
	ROW(P##_ORDER_ID, "MERCHANT_TRANID", .property = "orderId", .type = FSP_TYPE_LINE, .forbidden = "#") \
	ROW(P##_ERROR_CODE, "ERR_CODE", .property = "errorCode", .type = FSP_TYPE_LINE) \
	ROW(P##_ERROR_TEXT, "ERR_DESC", .property = "errorText", .type = FSP_TYPE_LINE) \
	ROW(P##_USER_CODE, "USR_CODE", .property = "userCode", .type = FSP_TYPE_LINE) \
	ROW(P##_USER_MESSAGE, "USR_MSG", .property = "userMessage", .type = FSP_TYPE_LINE) \
	ROW(P##_STATUS_CODE, "TXN_STATUS", .alias = "TNX_STATUS", .property = code, .type = FSP_TYPE_LINE, \
		.forbidden = "#") \
	ROW(P##_STATUS, "TXN_STATUS", .alias = "TNX_STATUS", .property = state, .type = FSP_TYPE_ENUM, \
		.codes = &fsp_card_statuses) \
	ROW(P##_CUSTOMER_NAME, "CUSTNAME", .alias = "CUST_NAME", .property = "customerName", .type = FSP_TYPE_LINE) \
	ROW(P##_DESCRIPTION, "DESCRIPTION", .property = "description", .type = FSP_TYPE_LINE) \
	ROW(P##_CURRENCY, "CURRENCYCODE", .alias = "CURRENCY_CODE", .property = "currency", .type = FSP_TYPE_LINE) \
	ROW(P##_AMOUNT, "AMOUNT", .property = "amount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL, \
		.forbidden = "#", .currency = "CURRENCYCODE") \
	ROW(P##_SIGNATURE, "SIGNATURE", .type = FSP_TYPE_LINE) \
	ROW(P##_TRANSACTION_ID, "TRANSACTIONID", .alias = "TRANSACTION_ID", .property = "transactionId", \
		.type = FSP_TYPE_LINE)

/* The rows of answers, callbacks and returns. */
#define FSP_CARD_RESULT_ROWS(ROW, P, code, state) \
	FSP_CARD_HEAD_ROWS(ROW, P, code, state) \
	ROW(P##_TRANSACTION_TYPE, "TRANSACTIONTYPE", .alias = "TRANSACTION_TYPE", .property = "transactionType", \
		.type = FSP_TYPE_LINE) \
	ROW(P##_ACQUIRER_BANK, "ACQUIRER_BANK", .property = "acquirerBank", .type = FSP_TYPE_LINE) \
	ROW(P##_TRANSACTED_AT, "TRANDATE", .property = "transactedAt", .type = FSP_TYPE_TIME_DAY_FIRST) \
	ROW(P##_FRAUD_LEVEL, "FRAUDRISKLEVEL", .property = "fraudLevel", .type = FSP_TYPE_INTEGER, .negative = true) \
	ROW(P##_FRAUD_SCORE, "FRAUDRISKSCORE", .property = "fraudScore", .type = FSP_TYPE_LINE) \
	ROW(P##_ECI, "ECI", .property = "eci", .type = FSP_TYPE_LINE) \
	ROW(P##_EXCEEDS_HIGH_RISK, "EXCEED_HIGH_RISK", .property = "exceedsHighRisk", .type = FSP_TYPE_FLAG) \
	ROW(P##_CARD_TYPE, "CARDTYPE", .property = "cardType", .type = FSP_TYPE_ENUM, .codes = &fsp_card_types) \
	ROW(P##_MASKED_CARD, "CARD_NO_PARTIAL", .property = "maskedCard", .type = FSP_TYPE_LINE) \
	ROW(P##_CARDHOLDER, "CARDNAME", .property = "cardholder", .type = FSP_TYPE_LINE) \
	ROW(P##_BANK_CODE, "BANK_RES_CODE", .property = "bankCode", .type = FSP_TYPE_LINE) \
	ROW(P##_BANK_MESSAGE, "BANK_RES_MSG", .property = "bankMessage", .type = FSP_TYPE_LINE) \
	ROW(P##_AUTHORIZATION_ID, "AUTH_ID", .property = "authorizationId", .type = FSP_TYPE_LINE) \
	ROW(P##_BANK_REFERENCE, "BANK_REFERENCE", .property = "bankReference", .type = FSP_TYPE_LINE) \
	ROW(P##_EUI, "EUI", .property = "eui", .type = FSP_TYPE_LINE) \
	ROW(P##_TOKEN, "PYMT_TOKEN", .property = "token", .type = FSP_TYPE_LINE) \
	ROW(P##_CAPTURED_AT, "CAPTURE_DATE", .property = "capturedAt", .type = FSP_TYPE_TIME_DAY_FIRST) \
	ROW(P##_REFUNDED_AT, "REFUND_DATE", .property = "refundedAt", .type = FSP_TYPE_TIME_DAY_FIRST) \
	ROW(P##_REFUNDED_TOTAL, "TOTAL_REFUND_AMOUNT", .property = "refundedTotal", .type = FSP_TYPE_MONEY, \
		.unit = FSP_UNIT_DECIMAL, .currency = "CURRENCYCODE")

FSP_POSITIONS(RESULT, FSP_CARD_RESULT_ROWS, NULL, NULL);

/* Fills in the meaning of a code where the gateway's message has no text for it. */
void fsp_card_explain(fsp_slot *values);

#endif
