/* Data: for every operation of every product a complete request and what may be answered, and every callback. The
 * tests that must leave out nothing read it; an operation or a row that has no sample makes them fail. */
#ifndef FASPAY_TESTS_SAMPLES_H
#define FASPAY_TESTS_SAMPLES_H

#include "../../core/engine/engine.h"
#include "../../core/faspay_core.h"
#include "sample_keys.h"

#include <stdlib.h>
#include <string.h>

#define SAMPLE_NOW INT64_C(1736478000)       /* 2025-01-10 10:00:00 in Jakarta */

static const fsp_product *const sample_products[] = {&fsp_debit, &fsp_credit_card, &fsp_credit_card_revamp,
	&fsp_recurring, &fsp_snap, &fsp_billing, &fsp_snap_disbursement, &fsp_sendme,
	&fsp_xpress};

#define SAMPLE_PRODUCTS (sizeof(sample_products) / sizeof(*sample_products))

/* ------------------------------------------------------------------ values */

typedef struct sample_text { const char *wire, *text; } sample_text;

/* What a row of that name holds, written as its type reads it: amounts in rupiah, times in seconds from now. Case of
 * the names does not matter. A list has one entry, whose rows are found here, too. */
static const sample_text sample_values[] = {
	{"bill_no", "INV-1001"}, {"trx_id", "9999940200000001"}, {"bill_reff", "R-1"}, {"bill_date", "0"},
		{"bill_expired", "86400"}, {"bill_desc", "Order INV-1001"},
	{"bill_gross", "9800"}, {"bill_tax", "100"}, {"bill_miscfee", "100"}, {"bill_total", "10000"},
		{"payment_channel", "402"}, {"pay_type", "Full"},
	{"cust_no", "7"}, {"cust_name", "Sari"}, {"cust_lastname", "Dewi"}, {"bank_userid", "sari7"},
		{"msisdn", "081234567890"}, {"email", "sari@example.com"}, {"terminal", "10"},
	{"billing_name", "Sari"}, {"billing_lastname", "Dewi"}, {"billing_address", "Jl. Sudirman 1"},
		{"billing_address_city", "Jakarta"}, {"billing_address_region", "DKI"},
	{"billing_address_state", "Indonesia"}, {"billing_address_poscode", "10220"}, {"billing_msisdn", "081234567890"},
		{"billing_address_country_code", "ID"},
	{"receiver_name_for_shipping", "Sari"}, {"shipping_lastname", "Dewi"}, {"shipping_address", "Jl. Sudirman 1"},
		{"shipping_address_city", "Jakarta"}, {"shipping_address_region", "DKI"},
	{"shipping_address_state", "Indonesia"}, {"shipping_address_poscode", "10220"}, {"shipping_msisdn", "081234567890"},
		{"shipping_address_country_code", "ID"}, {"shippingcost", "500"},
	{"item", ""}, {"id", "1"}, {"product", "Book"}, {"qty", "1"}, {"amount", "10000"}, {"payment_plan", "Full"},
		{"tenor", "0"}, {"merchant_id", "99999"}, {"type", "Goods"},
	{"url", "https://shop.example/book"}, {"image_url", "https://shop.example/book.png"}, {"reserve1", "one"},
		{"reserve2", "two"},
	{"button_color", "2e0264"}, {"background_color", "ffffff"}, {"merchant_logo", "https://shop.example/logo.png"},
		{"texts", "Clean"},
	{"payment_cancel", "Out of stock"}, {"ovo_number", "081234567890"}, {"phone_no", "081234567890"},
		{"va_number", "8641162021000007"},
	{"transactiontype", "Sale"}, {"transaction_type", "Sale"}, {"response_type", "Get"}, {"lang", "en"},
		{"merchant_tranid", "ORDER-1"}, {"transactionid", "D47"}, {"transaction_id", "D47"},
	{"refund_amount", "5000"}, {"custname", "John Doe"}, {"custemail", "john@example.com"},
		{"description", "Two books"}, {"return_url", "https://shop.example/return"},
	{"handshake_url", "https://shop.example/callback"}, {"callback_url", "https://shop.example/callback"},
		{"pymt_criteria", "registration"}, {"pymt_token", "TKN106"}, {"paymentoption", "1"},
	{"token_type", "Static"}, {"shopper_ip", "203.0.113.7"}, {"cardno", "4440000009900010"}, {"cardname", "JOHN DOE"},
		{"cardtype", "Visa"}, {"expirymonth", "1"}, {"expiryyear", "2039"},
	{"cardcvc", "737"}, {"card_issuer_bank_country_code", "ID"}, {"expose", "1"},
	{"order_type", "sale"}, {"member_id", "2019041000004"}, {"member_name", "John Doe"},
		{"member_email", "john@example.com"}, {"member_email_notif", "1"}, {"process_date", "20,21"},
	{"recurring_amount", "10000"}, {"recurring_start_date", "0"}, {"recurring_end_date", "31536000"},
		{"recurring_period", "Monthly"}, {"recurring_period_at", "1"},
	{"recurring_accumulate_at", "0"}, {"recurring_accumulate", "0"}, {"card_expire_notif", "1"},
		{"recurring_status", "1"},
	{"response_code", "00"}, {"response_desc", "Success"}, {"response_date", "300"},
	{"route.owner", "3650800125"}, {"route.shares", ""}, {"partnerId", "3650800123"}, {"partnerAmount", "100"},
		{"route.postDataScale", "Rupiah"}, {"route.staticVaSpelling", "SnakeCase"},
	{"virtualAccountName", "Jokul Doe"}, {"virtualAccountEmail", "jokul@example.com"},
		{"virtualAccountPhone", "6281828384858"}, {"trxId", "abcdefgh1234"}, {"totalAmount", "10000"},
		{"expiredDate", "86400"},
	{"partnerServiceId", "  088899"}, {"customerNo", "1234"}, {"virtualAccountNo", "  0888991234"},
		{"inquiryRequestId", "abcdef-123456"}, {"additionalInfo.trxId", "abcdefgh1234"},
	{"additionalInfo.billDate", "0"}, {"additionalInfo.channelCode", "402"},
		{"additionalInfo.billDescription", "Maintenance"}, {"additionalInfo.reason", "Order Canceled"},
	{"partnerReferenceNo", "R-1"}, {"validityPeriod", "86400"}, {"validUpTo", "86400"},
		{"additionalInfo.phoneNo", "082123456789"}, {"bankCardToken", "c2FtcGxlLXRva2Vu"},
	{"additionalInfo.customerName", "Jokul Doe"}, {"additionalInfo.email", "jokul@example.com"},
		{"originalReferenceNo", "1999971176208743"}, {"originalPartnerReferenceNo", "R-1"}, {"reason", "Out of stock"},
	{"transaction_number", "145398922822218"}, {"billing_id", "1041"}, {"billing_total", "10000"},
		{"billing_date", "0"}, {"billing_due_date", "86400"}, {"billing_notes", "Food Bill"},
		{"billing_language", "ID"}, {"static_va_no", "8985991234567891"}, {"items", ""},
	{"item_name", "Chicken"}, {"item_amount", "2500"}, {"customer_name", "John Doe"},
		{"customer_email", "john@gmail.com"}, {"customer_phone", "087884398009"},
		{"customer_address", "Jalan pintu air"},
	{"customer_id", "21"}, {"start_period", "-122400"}, {"end_period", "-36000"}, {"due_date", "-36000"}, {"status", "Overdue"},
	{"beneficiaryBankCode", "008"}, {"beneficiaryAccountNo", "60004400184"}, {"beneficiaryAccountName", "John Doe"},
		{"emails", ""}, {"", "john@example.com"}, {"additionalInfo.instructDate", "3600"},
	{"additionalInfo.transactionDescription", "Payment for services"},
		{"additionalInfo.callbackUrl", "https://shop.example/callback"},
	{"originatorInfos.originatorCustomerName", "Sari Dewi"}, {"originatorInfos.originatorCustomerNo", "7"},
		{"originatorInfos.originatorBankCode", "014"},
	{"fromDateTime", "-86400"}, {"toDateTime", "0"}, {"customerNumber", "081234567890"},
		{"additionalInfo.platformCode", "gpy"}, {"additionalInfo.billerCode", "013"}, {"paidAmount", "10000"},
	{"beneficiary_account", "1020006137993"}, {"beneficiary_account_name", "Sari Dewi"},
		{"beneficiary_va_name", "Sari Dewi"}, {"beneficiary_bank_code", "014"},
		{"beneficiary_bank_branch", "KCP Bogor"}, {"beneficiary_region_code", "0192"},
	{"beneficiary_country_code", "ID"}, {"beneficiary_purpose_code", "1"}, {"bank_account_number", "1020006137993"},
		{"bank_account_name", "SARI DEWI"}, {"beneficiary_bank_name", "BCA"},
		{"beneficiary_virtual_account", "9920015361"},
	{"beneficiary_name", "Sari Dewi"}, {"beneficiary_email", "sari@example.com"}, {"trx_no", "220620211095"},
		{"trx_date", "0"}, {"instruct_date", "3600"}, {"trx_amount", "100000"}, {"trx_desc", "Payout 1"},
	{"beneficiary_phone", "081234567890"}, {"trx_expired", "86400"}, {"start_date", "-86400"}, {"end_date", "0"},
};

/* ------------------------------------------------------------------ operations */

typedef struct sample {
	const fsp_product *product;
	const char *operation;
	sample_text changes[2];           /* of the values above; text NULL: left out */
	const char *answer;               /* a right one; NULL: the operation has no answer */
	const char *refusal;
	fsp_result refused;               /* what the refusal is read as */
} sample;

#define DEBIT_ECHO "\"trx_id\":\"9999940200000001\",\"merchant_id\":\"99999\",\"merchant\":\"Sample Store\",\"bill_no\":\"INV-1001\""
#define DEBIT_REFUSAL "{\"response_error\":{\"response_code\":\"55\",\"response_desc\":\"Invalid\"}}", FSP_ERROR_GATEWAY
#define DEBIT_STATUS_ANSWER "{" DEBIT_ECHO ",\"payment_status_code\":\"2\",\"payment_status_desc\":\"Paid\",\"payment_date\":\"2025-01-10 " \
	"10:00:00\",\"payment_total\":\"10000\",\"response_code\":\"00\"}"
#define CARD_ANSWER(status, \
	signature) "PAYMENT_METHOD=1;MERCHANTID=TEST01;MERCHANT_TRANID=ORDER-1;ERR_CODE=0;ERR_DESC=;USR_CODE=101;USR_MSG=;TXN_STATUS=" status ";CUSTNAME=John Doe;" \
	"CURRENCYCODE=IDR;AMOUNT=10000.00;TRANSACTIONID=D47;TRANDATE=04-03-2016 15:22:46;BANK_RES_CODE=00;SIGNATURE=" signature
/* A failed attempt, signed: an answer and no refusal. */
#define CARD_FAILURE "MERCHANTID=TEST01;MERCHANT_TRANID=ORDER-1;ERR_CODE=5508;TXN_STATUS=E;CURRENCYCODE=IDR;AMOUNT=10000.00;TRANSACTIONID=D47;SIGNATURE=F825DC6C931F9DAEE1347AD950A3E43428F33B1D", FSP_OK
#define CARD_REFUSAL(code) "MERCHANTID=TEST01;MERCHANT_TRANID=ORDER-1;ERR_CODE=" code ";TXN_STATUS=E;AMOUNT=10000.00;TRANSACTIONID=0;SIGNATURE=0", FSP_ERROR_GATEWAY
#define TOKEN_ANSWER "PYMT_TOKEN=TKN106;ERR_CODE=0;ERR_DESC=No error;CARD_NO_PARTIAL=444000xxxxxx0010;CARDTYPE=V;CARDNAME=JOHN DOE"
#define TOKEN_REFUSAL "ERR_CODE=5535;ERR_DESC=Unknown token", FSP_ERROR_GATEWAY
#define REVAMP_ANSWER(status) "{\"merchant_id\":\"TEST01\",\"merchant_tranid\":\"ORDER-1\",\"err_code\":\"0\",\"txn_status\":\"" status "\",\"currency_code\":\"IDR\",\"amount\":\"10000.00\",\"transaction_id\":\"D47\"}"
#define REVAMP_REFUSAL "{\"merchant_tranid\":\"ORDER-1\",\"err_code\":\"5508\",\"txn_status\":\"E\",\"transaction_id\":\"0\"}"
#define MEMBER_ANSWER "{\"response_code\":\"00\",\"response_desc\":\"Success\",\"member_id\":\"2019041000004\",\"member_name\":\"John Doe\",\"reccuring_amount\":\"10000.00\"," \
	"\"recurring_start_date\":\"2025-01-10\",\"recurring_period\":\"M\",\"recurring_perriod_at\":\"1\",\"recurring_status\":\"1\",\"merchant_id\":\"98765\"}"
#define NO_ANSWER NULL, NULL, FSP_OK
#define SENDME_ANSWER(status, fields) "{\"virtual_account\":\"9920017573\"," fields "\"status\":\"" status "\",\"message\":\"Success\"," \
	"\"response_code\":\"00\",\"response_desc\":\"success\"}"
#define SENDME_REFUSAL "{\"status\":\"9\",\"message\":\"Unauthorized\",\"response_code\":\"99\",\"response_desc\":\"Unauthorized\"}", FSP_ERROR_GATEWAY
#define SENDME_PAYOUT "\"trx_no\":\"220620211095\",\"trx_date\":\"2025-01-10 10:00:00\",\"instruct_date\":\"2025-01-10 11:00:00\"," \
	"\"trx_amount\":10000000,\"trx_desc\":\"Payout 1\",\"trx_reff\":\"ITxD7wMZ68cAaFNZQQOM\","
#define SENDME_ACCOUNT "\"beneficiary_account\":\"1020006137993\",\"beneficiary_account_name\":\"Sari Dewi\",\"beneficiary_bank_name\":\"BCA\"," \
	"\"beneficiary_bank_code\":\"014\",\"beneficiary_va_name\":\"Sari Dewi\",\"bank_account_number\":\"1020006137993\"," \
	"\"bank_account_name\":\"SARI DEWI\",\"beneficiary_virtual_account\":\"9920015361\","
#define SNAP_NUMBER "\"partnerServiceId\":\"  088899\",\"customerNo\":\"1234\",\"virtualAccountNo\":\"  0888991234\""
#define SNAP_REFERENCES "\"originalReferenceNo\":\"1999971176208743\",\"originalPartnerReferenceNo\":\"R-1\""
#define SNAP_REFUSAL "{\"responseCode\":\"4014700\",\"responseMessage\":\"Unauthorized. [Signature]\"}", FSP_ERROR_GATEWAY
#define SNAP_MONEY "{\"value\":\"10000.00\",\"currency\":\"IDR\"}"
#define SNAP_PAYOUT "\"referenceNo\":\"53883\",\"partnerReferenceNo\":\"R-1\",\"amount\":" SNAP_MONEY
#define SNAP_STATE "\"latestTransactionStatus\":\"03\",\"transactionStatusDesc\":\"Pending\""
#define BILLING_ANSWER(status) "{\"billing_id\":1041,\"transaction_number\":\"145398922822218\",\"billing_total\":\"10000\"," \
	"\"payment_details\":[{\"payment_id\":\"1606988333001352\",\"payment_date\":\"2020-12-03 11:00:00\",\"payment_nominal\":\"5000\"}," \
	"{\"payment_id\":\"1606988333001353\",\"payment_date\":\"2020-12-03 11:00:00\",\"payment_nominal\":\"5000\"}]," \
	"\"billing_due_date\":\"2020-12-20 10:50:00\",\"billing_url\":\"https://s.faspay.co.id/gL\",\"billing_status\":\"" status "\"," \
	"\"response_code\":\"00\",\"response_message\":\"Success Inquiry Billing\"}"
#define BILLING_REFUSAL "{\"response_code\":\"01\",\"response_message\":\"Failed\"}", FSP_ERROR_GATEWAY

/* The QR text and the signatures are those of tests/vectors, or the same formula's. */
static const sample samples[] = {
	{&fsp_debit, "channels", {{0}},
		"{\"merchant_id\":\"99999\",\"payment_channel\":[{\"pg_code\":\"402\",\"pg_name\":\"Permata\"},{\"pg_code\":\"819\",\"pg_name\":\"New\"}],\"response_code\":\"00\"}", DEBIT_REFUSAL},
	{&fsp_debit, "create", {{"installment_plan", NULL}},
		"{" DEBIT_ECHO ",\"bill_items\":[{\"id\":\"1\",\"product\":\"Book\",\"qty\":\"1\",\"amount\":\"1000000\"}],\"response_code\":\"00\","
		"\"redirect_url\":\"https://debit-sandbox.faspay.co.id/pws/1\",\"web_url\":\"https://debit-sandbox.faspay.co.id/qr/1\",\"qr_content\":"
		"\"00020101021226650013ID.PAYDIA.WWW011893600818022111600102152211160010000000303UBE5204653253033605405100005802ID5908  FASPAY6006BEKASI610517111625501258e48e61b92e449f39e57e4f8807152211160010000000803api6304EAE2\"}", DEBIT_REFUSAL},
	{&fsp_debit, "redirect", {{0}}, NO_ANSWER},
	{&fsp_debit, "status", {{0}}, DEBIT_STATUS_ANSWER, DEBIT_REFUSAL},
	{&fsp_debit, "cancel", {{0}},
		"{" DEBIT_ECHO ",\"payment_status_code\":\"8\",\"payment_cancel_date\":\"2025-01-10 "
		"10:00:00\",\"payment_cancel_msg\":\"Out of stock\",\"response_code\":\"00\"}", DEBIT_REFUSAL},
	{&fsp_debit, "updateStaticVa", {{"bill_no", "8641162021000007"}},
		"{\"bill_no\":\"8641162021000007\",\"merchant_id\":\"99999\",\"response_code\":\"00\",\"response_desc\":\"Success\"}", DEBIT_REFUSAL},
	{&fsp_debit, "pushOvo", {{0}},
		"{\"trx_id\":\"9999940200000001\",\"response_code\":\"00\",\"response_desc\":\"Success\"}", DEBIT_REFUSAL},
	{&fsp_debit, "activateOvo", {{0}},
		"{\"status\":\"1\",\"message\":\"Success\",\"redirectURL\":\"https://debit-sandbox.faspay.co.id/ovo/1\",\"response_code\":\"00\"}", DEBIT_REFUSAL},
	{&fsp_debit, "permataNet", {{0}}, NO_ANSWER},
	{&fsp_debit, "bindBri", {{0}}, NO_ANSWER},
	{&fsp_credit_card, "payment", {{0}}, NO_ANSWER},
	{&fsp_credit_card, "charge", {{0}}, CARD_ANSWER("S", "B18A8093A4672261C8F172D5D96B0679666E48C8"),
		CARD_REFUSAL("5530")},
	{&fsp_credit_card, "status", {{0}}, CARD_ANSWER("A", "63800750B828A1288449F8D94DCFFC2C0588CA1D"),
		CARD_REFUSAL("5508")},
	{&fsp_credit_card, "capture", {{0}}, CARD_ANSWER("C",
		"0912F00D17D43E8C8D7C133F783EB1C94BA6CD70") ";CAPTURE_DATE=04-03-2016 15:22:46", CARD_FAILURE},
	{&fsp_credit_card, "void", {{0}}, CARD_ANSWER("V", "D8C4A919B459F5E238D7206E6534055CF60252EA"), CARD_FAILURE},
	{&fsp_credit_card, "refund", {{0}}, CARD_ANSWER("S",
		"B18A8093A4672261C8F172D5D96B0679666E48C8") ";REFUND_AMOUNT=5000.00;TOTAL_REFUND_AMOUNT=5000.00", CARD_FAILURE},
	{&fsp_credit_card, "token", {{0}}, TOKEN_ANSWER, TOKEN_REFUSAL},
	{&fsp_credit_card, "deleteToken", {{0}}, TOKEN_ANSWER, TOKEN_REFUSAL},
	{&fsp_credit_card, "lastToken", {{0}}, TOKEN_ANSWER, TOKEN_REFUSAL},
	{&fsp_credit_card_revamp, "payment", {{0}}, NO_ANSWER},
	{&fsp_credit_card_revamp, "status", {{0}}, REVAMP_ANSWER("S"), REVAMP_REFUSAL, FSP_ERROR_GATEWAY},
	{&fsp_credit_card_revamp, "capture", {{0}}, REVAMP_ANSWER("C"), REVAMP_REFUSAL, FSP_OK},
	{&fsp_credit_card_revamp, "void", {{0}}, REVAMP_ANSWER("V"), REVAMP_REFUSAL, FSP_OK},
	{&fsp_recurring, "register", {{"callback", NULL}, {"order_token", NULL}}, NO_ANSWER},
	{&fsp_recurring, "updateCard", {{"callback", NULL}, {"order_token", NULL}}, NO_ANSWER},
	{&fsp_recurring, "updateMember", {{0}}, MEMBER_ANSWER, DEBIT_REFUSAL},
	{&fsp_recurring, "status", {{0}}, MEMBER_ANSWER, DEBIT_REFUSAL},
	{&fsp_snap, "createVa", {{0}},
		"{\"responseCode\":\"2002700\",\"virtualAccountData\":{" SNAP_NUMBER ",\"trxId\":\"abcdefgh1234\",\"totalAmount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"},"
		"\"expiredDate\":\"20201231T235959Z\",\"additionalInfo\":{\"redirectUrl\":\"https://debit-sandbox.faspay.co.id/pws/1\"}}}", SNAP_REFUSAL},
	{&fsp_snap, "vaStatus", {{"inquiryRequestId", NULL}},
		"{\"responseCode\":\"2002600\",\"virtualAccountData\":[{" SNAP_NUMBER ",\"trxId\":\"abcdefgh1234\",\"paymentFlagStatus\":\"00\","
		"\"paymentFlagReason\":{\"english\":\"Success\"},\"paidAmount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"},\"transactionDate\":\"20201231T235959Z\"}]}", SNAP_REFUSAL},
	{&fsp_snap, "deleteVa", {{0}},
		"{\"responseCode\":\"2003100\",\"virtualAccountData\":{" SNAP_NUMBER ",\"additionalInfo\":{\"billNo\":\"1\",\"trxStatusCode\":\"3\",\"trxStatusDesc\":\"Order Canceled\"}}}", SNAP_REFUSAL},
	{&fsp_snap, "generateQr", {{0}},
		"{\"responseCode\":\"2004700\",\"referenceNo\":\"1\",\"partnerReferenceNo\":\"R-1\",\"qrUrl\":\"https://debit-sandbox.faspay.co.id/qr/1.png\",\"qrContent\":"
		"\"00020101021226650013ID.PAYDIA.WWW011893600818022111600102152211160010000000303UBE5204653253033605405100005802ID5908  FASPAY6006BEKASI610517111625501258e48e61b92e449f39e57e4f8807152211160010000000803api6304EAE2\"}",
		SNAP_REFUSAL},
	{&fsp_snap, "qrStatus", {{0}},
		"{\"responseCode\":\"2005100\"," SNAP_REFERENCES ",\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"Success\",\"paidTime\":\"2023-10-03 14:21:03\","
		"\"amount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"}}", SNAP_REFUSAL},
	{&fsp_snap, "createDebit", {{0}},
		"{\"responseCode\":\"2005400\",\"referenceNo\":\"1\",\"partnerReferenceNo\":\"R-1\",\"webRedirectUrl\":\"https://debit-sandbox.faspay.co.id/pws/1\"}", SNAP_REFUSAL},
	{&fsp_snap, "debitStatus", {{0}},
		"{\"responseCode\":\"2005500\"," SNAP_REFERENCES ",\"latestTransactionStatus\":\"03\",\"transactionStatusDesc\":\"Pending\"}", SNAP_REFUSAL},
	{&fsp_snap, "cancelDebit", {{0}},
		"{\"responseCode\":\"2005700\"," SNAP_REFERENCES ",\"cancelTime\":\"2025-01-10T10:00:00+07:00\"}",
		SNAP_REFUSAL},
	{&fsp_snap_disbursement, "inquireAccount", {{0}},
		"{\"responseCode\":\"2001600\",\"referenceNo\":\"53882\",\"partnerReferenceNo\":\"R-1\",\"beneficiaryAccountName\":\"John Doe\","
		"\"beneficiaryAccountNo\":\"60004400184\",\"beneficiaryBankCode\":\"008\",\"beneficiaryBankName\":\"MANDIRI\",\"currency\":\"IDR\","
		"\"additionalInfo\":{\"status\":\"1\",\"message\":\"Success\"}}", SNAP_REFUSAL},
	{&fsp_snap_disbursement, "transfer", {{0}},
		"{\"responseCode\":\"2001800\"," SNAP_PAYOUT ",\"beneficiaryAccountNo\":\"60004400184\",\"additionalInfo\":{" SNAP_STATE "}}", SNAP_REFUSAL},
	{&fsp_snap_disbursement, "transferStatus", {{0}},
		"{\"responseCode\":\"2003600\"," SNAP_REFERENCES ",\"serviceCode\":\"18\",\"transactionDate\":\"2025-01-10T10:00:00+07:00\",\"amount\":" SNAP_MONEY ","
		"\"beneficiaryAccountNo\":\"60004400184\",\"beneficiaryBankCode\":\"008\"," SNAP_STATE ",\"additionalInfo\":{\"beneficiaryAccountName\":\"John Doe\","
		"\"transactionStatusDate\":\"2025-01-10 10:00:00\"}}", SNAP_REFUSAL},
	{&fsp_snap_disbursement, "balance", {{0}},
		"{\"responseCode\":\"2001100\",\"accountNo\":\"9920017573\",\"accountInfos\":[{\"balanceType\":\"DEPOSIT\",\"amount\":" SNAP_MONEY "},"
		"{\"balanceType\":\"CASH\",\"amount\":" SNAP_MONEY ",\"availableBalance\":" SNAP_MONEY ",\"status\":\"0001\"}]}", SNAP_REFUSAL},
	{&fsp_snap_disbursement, "history", {{0}},
		"{\"responseCode\":\"2001200\",\"detailData\":[{\"dateTime\":\"2025-01-10T10:00:00+07:00\",\"amount\":" SNAP_MONEY ",\"remark\":\"R-1\","
		"\"sourceOfFunds\":[{\"source\":\"9920017573\"}],\"status\":\"SUCCESS\",\"type\":\"PAYMENT\",\"additionalInfo\":{\"debitCredit\":\"D\"}}],"
		"\"additionalInfo\":{\"accountNo\":\"9920017573\"}}", SNAP_REFUSAL},
	{&fsp_snap_disbursement, "topUp", {{0}},
		"{\"responseCode\":\"2003800\"," SNAP_PAYOUT ",\"additionalInfo\":{" SNAP_STATE "}}", SNAP_REFUSAL},
	{&fsp_snap_disbursement, "topUpStatus", {{0}},
		"{\"responseCode\":\"2003900\"," SNAP_REFERENCES ",\"serviceCode\":\"38\",\"amount\":" SNAP_MONEY "," SNAP_STATE ","
		"\"additionalInfo\":{\"transactionDate\":\"2025-01-10 10:00:00\",\"platformCode\":\"gpy\",\"platformName\":\"GoPay\","
		"\"customerNumber\":\"081234567890\",\"customerName\":\"John Doe\",\"transactionStatusDate\":\"2025-01-10T10:00:00+07:00\"}}", SNAP_REFUSAL},
	{&fsp_snap_disbursement, "inquireBill", {{0}},
		"{\"responseCode\":\"2003200\",\"virtualAccountData\":{" SNAP_NUMBER ",\"virtualAccountName\":\"Jokul Doe\",\"totalAmount\":" SNAP_MONEY ","
		"\"virtualAccountTrxType\":\"C\",\"partnerReferenceNo\":\"R-1\"},\"additionalInfo\":{\"billerCode\":\"013\",\"status\":\"1\",\"message\":\"Success\"}}",
		SNAP_REFUSAL},
	{&fsp_snap_disbursement, "payBill", {{0}},
		"{\"responseCode\":\"2003300\",\"virtualAccountData\":{\"partnerReferenceNo\":\"R-1\",\"referenceNo\":\"59732\"," SNAP_NUMBER ","
		"\"paidAmount\":" SNAP_MONEY "},\"additionalInfo\":{\"billerCode\":\"013\",\"status\":\"1\",\"message\":\"Success\"}}", SNAP_REFUSAL},
	{&fsp_xpress, "create", {{"payment_channel", NULL}},
		"{\"merchant_id\":\"99999\",\"merchant\":\"Sample Store\",\"bill_no\":\"INV-1001\",\"response_code\":\"00\",\"response_desc\":\"Success\","
		"\"redirect_url\":\"https://xpress-sandbox.faspay.co.id/v4/1\"}", DEBIT_REFUSAL},
	{&fsp_xpress, "status", {{0}}, DEBIT_STATUS_ANSWER, DEBIT_REFUSAL},
	{&fsp_sendme, "token", {{0}},
		SENDME_ANSWER("2", "\"access_token\":\"QUNDRVNTLVRPS0VO\",\"expired_in\":\"36000\","), SENDME_REFUSAL},
	{&fsp_sendme, "register", {{0}}, SENDME_ANSWER("1", SENDME_ACCOUNT), SENDME_REFUSAL},
	{&fsp_sendme, "confirmRegistration", {{0}}, SENDME_ANSWER("2", SENDME_ACCOUNT), SENDME_REFUSAL},
	{&fsp_sendme, "beneficiary", {{0}}, SENDME_ANSWER("2", SENDME_ACCOUNT), SENDME_REFUSAL},
	{&fsp_sendme, "transfer", {{0}}, SENDME_ANSWER("1", SENDME_PAYOUT "\"trx_id\":1246279,"), SENDME_REFUSAL},
	{&fsp_sendme, "topUp", {{"beneficiary_bank_code", "ovo"}},
		SENDME_ANSWER("1", SENDME_PAYOUT "\"trx_id\":1246279,"), SENDME_REFUSAL},
	{&fsp_sendme, "cashOut", {{"beneficiary_bank_code", "imr"}},
		SENDME_ANSWER("1", SENDME_PAYOUT "\"trx_id\":1246279,\"trx_expired\":\"2025-01-11 10:00:00\",\"cashout_code\":\"4711\","),
		SENDME_REFUSAL},
	{&fsp_sendme, "balance", {{0}},
		SENDME_ANSWER("2", "\"balance\":\"7897000.00\",\"available_balance\":\"6897000.00\","), SENDME_REFUSAL},
	{&fsp_sendme, "statement", {{0}},
		SENDME_ANSWER("2", "\"start_date\":\"2025-01-09\",\"end_date\":\"2025-01-10\",\"data\":[{\"transaction_date\":\"10/01/2025 08:51:00\","
		"\"transaction_type\":\"D\",\"transaction_amount\":\"25000.00\",\"transaction_name\":\"transfer\",\"transaction_desc\":\"Test 9920015361\"}],"),
		SENDME_REFUSAL},
	{&fsp_sendme, "status", {{0}},
		SENDME_ANSWER("2", SENDME_PAYOUT "\"trx_id\":\"9999940200000001\",\"beneficiary_virtual_account\":\"9920015361\",\"beneficiary_name\":\"Sari Dewi\","
		"\"beneficiary_account\":\"1020006137993\",\"beneficiary_bank_code\":\"014\",\"beneficiary_bank_name\":\"BCA\","
		"\"trx_status_date\":\"2025-01-10 10:01:10\",\"bank_response_code\":\"00\",\"bank_response_msg\":\"Success\","), SENDME_REFUSAL},
	{&fsp_billing, "create", {{0}},
		"{\"response_code\":\"00\",\"response_message\":\"Success Create Billing\",\"billing_id\":1051,"
		"\"transaction_number\":\"145398922822218\",\"billing_total\":10000,\"billing_url\":\"https://s.faspay.co.id/gl\"}",
		BILLING_REFUSAL},
	{&fsp_billing, "status", {{0}}, BILLING_ANSWER("PAID"), BILLING_REFUSAL},
	{&fsp_billing, "cancel", {{0}}, BILLING_ANSWER("CANCELLED"), BILLING_REFUSAL},
	{&fsp_billing, "invoices", {{0}},
		"{\"current_page\":\"1\",\"total_pages\":1,\"total_data\":1,\"response_code\":\"00\",\"data\":[{\"customer_id\":32,"
		"\"customer_name\":\"PT. Media\",\"invoice_date\":\"2025-01-09\",\"invoice_no\":\"145398922822218\","
		"\"due_date\":\"2025-01-10 00:00:00\",\"Invoice_status\":4,\"period\":\"202501\",\"outstanding_amount\":10000}],"
		"\"message\":\"Success\"}", "{\"response_code\":\"01\",\"message\":\"Failed\"}",
		FSP_ERROR_GATEWAY},
};

#define SAMPLES (sizeof(samples) / sizeof(*samples))

static inline const sample *sample_of(const fsp_product *product, const char *operation)
{
	for (size_t i = 0; i < SAMPLES; i++) {
		if (samples[i].product == product && strcmp(samples[i].operation, operation) == 0) {
			return &samples[i];
		}
	}
	return NULL;
}

/* ------------------------------------------------------------------ callbacks */

typedef struct sample_message {
	const fsp_product *product;
	const fsp_callback *callback;
	bool form;                        /* a query string or form; or JSON or XML */
	const char *text;
} sample_message;

#define PAID_SIGNATURE "919cb41f41e3d3e928cf99a1ece28266472e33f5"
#define CARD_SIGNATURE "B18A8093A4672261C8F172D5D96B0679666E48C8"
#define CARD_MESSAGE "PAYMENT_METHOD=1&MERCHANTID=TEST01&MERCHANT_TRANID=ORDER-1&ERR_CODE=0&USR_CODE=101&TXN_STATUS=S&CURRENCYCODE=IDR&AMOUNT=10000.00" \
	"&TRANSACTIONID=D47&TRANDATE=04-03-2016%2015:22:46&FRAUDRISKLEVEL=-1&SIGNATURE=" CARD_SIGNATURE

static const sample_message sample_messages[] = {
	{&fsp_debit, &fsp_debit_notification, false,
		"{\"request\":\"Payment Notification\"," DEBIT_ECHO ",\"payment_date\":\"2025-01-10 "
		"10:00:00\",\"payment_status_code\":\"2\","
		"\"bill_total\":\"10000\",\"payment_total\":\"10000\",\"payment_channel_uid\":\"402\",\"payment_channel\":\"Permata\",\"signature\":\"" PAID_SIGNATURE "\"}"},
	{&fsp_debit, &fsp_debit_notification, false,
		"<?xml version=\"1.0\"?><faspay><trx_id>9999940200000001</trx_id><merchant_id>99999</merchant_id><bill_no>INV-1001</bill_no>"
		"<payment_status_code>2</payment_status_code><payment_date>2025-01-10 10:00:00</payment_date><signature>" PAID_SIGNATURE "</signature></faspay>"},
	{&fsp_debit, &fsp_debit_return, true,
		"trx_id=9999940200000001&merchant_id=99999&bill_no=INV-1001&bill_ref=R-1&status=2&signature=" PAID_SIGNATURE},
	{&fsp_debit, &fsp_debit_static_va, true,
		"va_number=8641162021000007&type=payment&trx_uid=8985313800001073&amount=10000&signature=3ce01c248c46d1af6b23239386c0402b61f0b0e2"},
	{&fsp_credit_card, &fsp_card_notification, true, CARD_MESSAGE},
	{&fsp_credit_card, &fsp_card_return, true, CARD_MESSAGE},
	{&fsp_credit_card_revamp, &fsp_card_notification, true, CARD_MESSAGE},
	{&fsp_recurring, &fsp_recurring_return, true,
		"recurring_type=1&member_id=2019041000004&member_name=John+Doe&process_date=20,21&reccuring_amount=5000.00&recurring_start_date=2019-04-10"
		"&recurring_period=M&recurring_period_at=1&recurring_status=1&merchantid=simulator&merchant_tranid=REC-0001&err_code=0&usr_code=101&txn_status=S&currencycode=IDR&amount=5000.00"
		"&transactionid=D47&trandate=10-04-2019%2010:00:00&signature=DCECB7B72DA6892B9E4D05150D371DAD087D40B1"},
	{&fsp_recurring, &fsp_recurring_charge, false,
		"{\"request\":\"Payment "
		"Notification\",\"trx_id\":\"5C4B9A99-4C54-4577-9B90-6453EC972526\",\"merchant_id\":\"98765\",\"member_id\":10651,"
		"\"merchant_member_id\":\"2019041000004\",\"payment_reff\":\"2019041000004_20190412150224\",\"payment_date\":\"2019-04-12 15:02:22\",\"payment_status_code\":2,"
		"\"signature\":\"aa076e1155ca941b865d4176ee005c24b08c3e0e\"}"},
	{&fsp_recurring, &fsp_recurring_expiry, false,
		"{\"member_id\":\"2019041000004\",\"member_name\":\"John "
		"Doe\",\"member_email\":\"john@example.com\",\"amount\":\"5000.00\",\"expired_date\":\"2019-04\"}"},
	{&fsp_billing, &fsp_billing_notification, false,
		"{\"billing_id\":1057,\"service_id\":6,\"transaction_number\":\"1233989228221148\",\"billing_total\":\"10000\","
		"\"signature\":\"3dcf77bf65a43541748ef6c4400135230d7b5581\",\"billing_status\":\"PAID\","
		"\"payment_id\":\"1606804843001326\",\"payment_amount\":\"10000\",\"payment_method\":\"PERMATA VA\","
		"\"payment_date\":\"2020-12-01 13:22:11\"}"},
};

#define SAMPLE_MESSAGES (sizeof(sample_messages) / sizeof(*sample_messages))

/* ------------------------------------------------------------------ what is made of it */

/* base_url NULL: the product's own. An operation without an address gets one. NULL: there is no such client. */
static inline fsp_client *sample_client_of(const fsp_product *product, const char *base_url)
{
	fsp_client_options options = {.base_url = fsp_view_of(base_url)};
	static const char *const identities[][FSP_IDENTITY_MAXIMUM] = {
		{"99999", "Sample Store", "bot99999", "p@ssw0rd", "older"}, {"TEST01", "abcde", "older"},
			{"simulator", "abcde", "98765", "Sophia Store", "bot98765", "p@ssw0rd", "older", "older"},
		{"99999", SAMPLE_PRIVATE_KEY, SAMPLE_PUBLIC_KEY, NULL, NULL, NULL, "088899"},
		{"6", "bot99999", "p@ssw0rd", "older"},
		{"99999", SAMPLE_PRIVATE_KEY, "9920017573"},
		{"9920017573", "FSPKEY-TEST-0001", "fspSecret-TEST-0001", "appKey-TEST-0001", "appSecret-TEST-0001",
			"clientKey-TEST-0001", "clientSecret-TEST-0001", "iv-TEST-0001"},
	};
	const char *const *identity = identities[product == &fsp_debit || product == &fsp_xpress ? 0
		: product == &fsp_recurring ? 2 : product == &fsp_snap ? 3 : product == &fsp_billing ? 4
		: product == &fsp_snap_disbursement ? 5 : product == &fsp_sendme ? 6 : 1];
	fsp_endpoint endpoints[16];
	fsp_violations violations = {0};
	fsp_client *client = NULL;
	fsp_arena *arena = fsp_arena_new();

	for (size_t i = 0; i < FSP_IDENTITY_MAXIMUM; i++) {
		options.identity[i] = fsp_view_of(identity[i]);
	}
	for (size_t i = 0; product->operations[i] != NULL; i++) {
		if (product->operations[i]->path[FSP_SANDBOX] == NULL && options.endpoint_count < 16) {
			endpoints[options.endpoint_count++] = (fsp_endpoint){fsp_view_of(product->operations[i]->name),
				FSP_LITERAL_VIEW("/own/address")};
		}
	}
	options.endpoints = endpoints;
	if (arena != NULL) {
		(void)fsp_client_new(&client, product, &options, arena, &violations, NULL);
	}
	fsp_arena_free(arena);
	return client;
}

/* What the sample says of that row; *known: it says something, if only that there is nothing. */
static inline const char *sample_text_of(const sample *s, const char *wire, bool *known)
{
	const fsp_view name = fsp_view_of(wire);

	*known = true;
	for (size_t i = 0; s != NULL && i < 2 && s->changes[i].wire != NULL; i++) {
		if (strcmp(s->changes[i].wire, wire) == 0) {
			return s->changes[i].text;
		}
	}
	for (size_t i = 0; i < sizeof(sample_values) / sizeof(*sample_values); i++) {
		if (fsp_view_equals_nocase(name, fsp_view_of(sample_values[i].wire))) {
			return sample_values[i].text;
		}
	}
	*known = false;
	return NULL;
}

static inline fsp_slot sample_slot(const fsp_field *field, const char *text)
{
	fsp_slot slot = {.present = true, .text = fsp_view_of(text), .number = atoll(text)};

	if (field->type == FSP_TYPE_MONEY) {
		slot.number *= 100;
		memcpy(slot.currency, "IDR", 4);
	} else if (field->type == FSP_TYPE_TIME || field->type == FSP_TYPE_TIME_ISO || field->type == FSP_TYPE_DATE) {
		slot.number += SAMPLE_NOW;
	}
	return slot;
}

/* FSP_ERROR_INTERNAL: a row of the caller's that no sample knows. */
static inline fsp_result fill_rows(fsp_arena *arena, const sample *s, const fsp_field *fields, fsp_slot *slots)
{
	fsp_result result = FSP_OK;

	for (size_t i = 0; fields[i].wire != NULL && result == FSP_OK; i++) {
		const char *text;
		bool known;

		/* Rows without a property are filled by the product. */
		if (fields[i].origin != FSP_FROM_CALLER || fields[i].property == NULL) {
			continue;
		}
		text = sample_text_of(s, fields[i].wire, &known);
		if (!known) {
			return FSP_ERROR_INTERNAL;
		}
		if (text == NULL) {
			continue;
		}
		slots[i] = sample_slot(&fields[i], text);
		if (fields[i].fields != NULL) {
			slots[i].count = 1;
			slots[i].children = fsp_arena_take(arena, sizeof(fsp_slot) * fsp_field_count(fields[i].fields));
			result = slots[i].children != NULL ? fill_rows(arena, s, fields[i].fields, slots[i].children)
				: FSP_ERROR_MEMORY;
		}
	}
	return result;
}

static inline fsp_result fill_sample(fsp_call *call, const sample *s)
{
	static fsp_extra extra[] = {{FSP_LITERAL_VIEW("mref1"), FSP_LITERAL_VIEW("note")}};

	if (call->operation->extensible) {
		call->extra = fsp_arena_take(call->arena, sizeof(extra));
		if (call->extra == NULL) {
			return FSP_ERROR_MEMORY;
		}
		memcpy(call->extra, extra, sizeof(extra));
		call->extra_count = 1;
	}
	return fill_rows(call->arena, s, call->operation->request, call->values);
}

/* Everything that can be wrong is. */
static inline fsp_result spoil_rows(fsp_arena *arena, const fsp_field *fields, fsp_slot *slots)
{
	fsp_result result = FSP_OK;

	for (size_t i = 0; fields[i].wire != NULL && result == FSP_OK; i++) {
		if (fields[i].origin != FSP_FROM_CALLER || fields[i].property == NULL) {
			continue;
		}
		slots[i] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("\x01#;"), .number = -1, .currency = "XXX"};
		if (fields[i].fields != NULL) {
			slots[i].count = 1;
			slots[i].children = fsp_arena_take(arena, sizeof(fsp_slot) * fsp_field_count(fields[i].fields));
			result = slots[i].children != NULL ? spoil_rows(arena, fields[i].fields, slots[i].children)
				: FSP_ERROR_MEMORY;
		}
	}
	return result;
}

static inline fsp_result spoil_sample(fsp_call *call)
{
	static fsp_extra extra[] = {{FSP_LITERAL_VIEW("no name"), FSP_LITERAL_VIEW("x")}};

	call->extra = extra;
	call->extra_count = 1;
	return spoil_rows(call->arena, call->operation->request, call->values);
}

/* The same message with the first character of its signature changed; size says how much room there is. */
static inline bool forge_sample(char *out, size_t size, const char *text, const char *signature_field)
{
	size_t name = strlen(signature_field), length = strlen(text), at = length;

	if (length >= size) {
		return false;
	}
	memcpy(out, text, length + 1);
	for (size_t i = 0; i + name <= length; i++) {
		if (fsp_view_equals_nocase((fsp_view){text + i, name}, fsp_view_of(signature_field))
				&& strchr("=\">", text[i + name]) != NULL && text[i + name + 1] != '\0') {
			at = i + name;
			break;
		}
	}
	at += strspn(text + at, "=\">:");
	if (out[at] == '\0') {
		return false;
	}
	out[at] = out[at] == '0' ? '1' : '0';
	return true;
}

#endif
