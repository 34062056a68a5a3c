/* What the products that pay by card share: rows of docs/protocol/credit-card.md 4 and 5. Not for callers. */
#ifndef FASPAY_CREDIT_CARD_H
#define FASPAY_CREDIT_CARD_H

#include "engine.h"

#define END_ROW {.wire = NULL}

extern const fsp_code_table fsp_card_currencies, fsp_card_statuses, fsp_card_types;
/* Names that extra may carry. */
extern const fsp_field fsp_card_extra[];
/* What an extra of a form in the browser may not carry. */
extern const char *const fsp_card_names[];
/* TXN_PASSWORD, where the order wants it in the browser. */
void fsp_card_expose_password(fsp_call *call, uint8_t identity);

/* Amount and shopper. */
/* Texts that come back in answers of the form KEY=VALUE;KEY=VALUE may not hold what separates them. */
#define FSP_CARD_CUSTOMER_ROWS \
	{FSP_WIRE("CURRENCYCODE"), .type = FSP_TYPE_LINE, .origin = FSP_FROM_MONEY}, \
	{FSP_WIRE("AMOUNT"), .property = "amount", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, .unit = FSP_UNIT_DECIMAL, .codes = &fsp_card_currencies, .currency = "CURRENCYCODE"}, \
	{FSP_WIRE("CUSTNAME"), .property = "customerName", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 120, .forbidden = ";"}, \
	{FSP_WIRE("CUSTEMAIL"), .property = "customerEmail", .type = FSP_TYPE_EMAIL, .presence = FSP_REQUIRED, .maximum = 100, .forbidden = ";"}, \
	{FSP_WIRE("DESCRIPTION"), .property = "description", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 100, .forbidden = ";"}, \
	{FSP_WIRE("RETURN_URL"), .property = "returnUrl", .type = FSP_TYPE_URL, .presence = FSP_REQUIRED, .maximum = 100}

#define FSP_CARD_ADDRESS_ROWS \
	{FSP_WIRE("BILLING_ADDRESS"), .property = "billing.line", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 200, .forbidden = ";"}, \
	{FSP_WIRE("BILLING_ADDRESS_CITY"), .property = "billing.city", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 50, .forbidden = ";"}, \
	{FSP_WIRE("BILLING_ADDRESS_REGION"), .property = "billing.region", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 100, .forbidden = ";"}, \
	{FSP_WIRE("BILLING_ADDRESS_STATE"), .property = "billing.state", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 100, .forbidden = ";"}, \
	{FSP_WIRE("BILLING_ADDRESS_POSCODE"), .property = "billing.postcode", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 10, .forbidden = ";"}, \
	{FSP_WIRE("BILLING_ADDRESS_COUNTRY_CODE"), .property = "billing.countryCode", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 10, .forbidden = ";"}, \
	{FSP_WIRE("RECEIVER_NAME_FOR_SHIPPING"), .property = "shipping.name", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 100, .forbidden = ";"}, \
	{FSP_WIRE("SHIPPING_ADDRESS"), .property = "shipping.line", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 200, .forbidden = ";"}, \
	{FSP_WIRE("SHIPPING_ADDRESS_CITY"), .property = "shipping.city", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 50, .forbidden = ";"}, \
	{FSP_WIRE("SHIPPING_ADDRESS_REGION"), .property = "shipping.region", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 100, .forbidden = ";"}, \
	{FSP_WIRE("SHIPPING_ADDRESS_STATE"), .property = "shipping.state", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 100, .forbidden = ";"}, \
	{FSP_WIRE("SHIPPING_ADDRESS_POSCODE"), .property = "shipping.postcode", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 10, .forbidden = ";"}, \
	{FSP_WIRE("SHIPPING_ADDRESS_COUNTRY_CODE"), .property = "shipping.countryCode", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, .maximum = 10, .forbidden = ";"}, \
	{FSP_WIRE("SHIPPINGCOST"), .property = "shippingCost", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL, .codes = &fsp_card_currencies, .currency = "CURRENCYCODE"}, \
	{FSP_WIRE("PHONE_NO"), .property = "phone", .type = FSP_TYPE_DIGITS, .presence = FSP_BLANK, .maximum = 20}

/* How every answer, callback and return begins, in the order in which a notification brings them (5.1): that finds them quickest.
 * Properties that a class does not have are left out. */
#define FSP_CARD_HEAD_ROWS(code, state) \
	{FSP_WIRE("PAYMENT_METHOD"), .alias = "PAYMENT_METOD", .property = "paymentMethod", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("MERCHANTID"), .alias = "MERCHANT_ID", .property = "merchantId", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("MERCHANT_TRANID"), .property = "orderId", .type = FSP_TYPE_LINE, .forbidden = "#"}, \
	{FSP_WIRE("ERR_CODE"), .property = "errorCode", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("ERR_DESC"), .property = "errorText", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("USR_CODE"), .property = "userCode", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("USR_MSG"), .property = "userMessage", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("TXN_STATUS"), .alias = "TNX_STATUS", .property = code, .type = FSP_TYPE_LINE, .forbidden = "#"}, \
	{FSP_WIRE("TXN_STATUS"), .alias = "TNX_STATUS", .property = state, .type = FSP_TYPE_ENUM, .codes = &fsp_card_statuses}, \
	{FSP_WIRE("CUSTNAME"), .alias = "CUST_NAME", .property = "customerName", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("DESCRIPTION"), .property = "description", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("CURRENCYCODE"), .alias = "CURRENCY_CODE", .property = "currency", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("AMOUNT"), .property = "amount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL, .forbidden = "#", .currency = "CURRENCYCODE"}, \
	{FSP_WIRE("SIGNATURE"), .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("TRANSACTIONID"), .alias = "TRANSACTION_ID", .property = "transactionId", .type = FSP_TYPE_LINE}

/* One table for answers, callbacks and returns. */
#define FSP_CARD_RESULT_ROWS(code, state) \
	FSP_CARD_HEAD_ROWS(code, state), \
	{FSP_WIRE("TRANSACTIONTYPE"), .alias = "TRANSACTION_TYPE", .property = "transactionType", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("ACQUIRER_BANK"), .property = "acquirerBank", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("TRANDATE"), .property = "transactedAt", .type = FSP_TYPE_TIME_CARD}, \
	{FSP_WIRE("FRAUDRISKLEVEL"), .property = "fraudLevel", .type = FSP_TYPE_INTEGER, .negative = true}, \
	{FSP_WIRE("FRAUDRISKSCORE"), .property = "fraudScore", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("ECI"), .property = "eci", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("EXCEED_HIGH_RISK"), .property = "exceedsHighRisk", .type = FSP_TYPE_FLAG}, \
	{FSP_WIRE("CARDTYPE"), .property = "cardType", .type = FSP_TYPE_ENUM, .codes = &fsp_card_types}, \
	{FSP_WIRE("CARD_NO_PARTIAL"), .property = "maskedCard", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("CARDNAME"), .property = "cardholder", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("BANK_RES_CODE"), .property = "bankCode", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("BANK_RES_MSG"), .property = "bankMessage", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("AUTH_ID"), .property = "authorizationId", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("BANK_REFERENCE"), .property = "bankReference", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("EUI"), .property = "eui", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("PYMT_TOKEN"), .property = "token", .type = FSP_TYPE_LINE}, \
	{FSP_WIRE("CAPTURE_DATE"), .property = "capturedAt", .type = FSP_TYPE_TIME_CARD}, \
	{FSP_WIRE("REFUND_DATE"), .property = "refundedAt", .type = FSP_TYPE_TIME_CARD}, \
	{FSP_WIRE("TOTAL_REFUND_AMOUNT"), .property = "refundedTotal", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL, .currency = "CURRENCYCODE"}

enum { RESULT_ORDER_ID = 2, RESULT_ERROR_CODE, RESULT_ERROR_TEXT, RESULT_USER_CODE, RESULT_USER_MESSAGE, RESULT_STATUS_CODE, RESULT_STATUS, RESULT_AMOUNT = 12, RESULT_TRANSACTION_ID = 14 };

/* Where the gateway is silent about its own codes, this says what they mean. */
void fsp_card_explain(fsp_slot *values);

#endif
