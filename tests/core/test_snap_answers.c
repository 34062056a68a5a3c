/* SNAP's answers that report success: what is believed of them, and what is not. */
#include "snap_answers.h"

/* ------------------------------------------------------------------ virtual accounts */

#define NUMBER_MEMBERS "\"partnerServiceId\":\"  088899\",\"customerNo\":\"12345678901234567890\"," \
	"\"virtualAccountNo\":\"08889912345678901234567890\""
#define CREATED(code, more) "{\"responseCode\":" code ",\"responseMessage\":\"Success\",\"virtualAccountData\":{" \
	NUMBER_MEMBERS ",\"virtualAccountName\":\"Jokul Doe\",\"trxId\":\"abcdefgh1234\"" more "}}"
#define REDIRECT ",\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"}," \
	"\"expiredDate\":\"20201231T235959Z\",\"additionalInfo\":{\"billDate\":\"2020-12-31T23:59:59-07:00\"," \
	"\"channelCode\":\"402\"," \
	"\"redirectUrl\":\"https://dev.faspay.co.id/pws/100003/0830000010100000/5807?trx_id=1&bill_no=2\"}"

static void test_created_account(void **state)
{
	/* The code that the documentation misprints, the live one, as a number, and of eight digits. */
	static const char *const codes[] = {CREATED("\"2002500\"", REDIRECT), CREATED("\"2002700\"", REDIRECT),
		CREATED("2002700", REDIRECT), CREATED("\"20027000\"", REDIRECT)};

	(void)state;
	for (size_t i = 0; i < CASES(codes); i++) {
		begin_create_va();
		read_ok(codes[i]);
		assert_slot_text(answered("virtualAccountData.partnerServiceId"), "  088899");
		assert_slot_text(answered("virtualAccountData.virtualAccountNo"), "08889912345678901234567890");
		assert_slot_text(answered("virtualAccountData.trxId"), "abcdefgh1234");
		assert_true(answered("virtualAccountData.totalAmount")->number == INT64_C(1234567800));
		assert_true(answered("virtualAccountData.expiredDate")->number == INT64_C(1609459199));
		assert_slot_text(answered("virtualAccountData.additionalInfo.redirectUrl"),
			"https://dev.faspay.co.id/pws/100003/0830000010100000/5807?trx_id=1&bill_no=2");
		fsp_call_free(&call);
	}
	/* Without what is optional; with another amount, another transaction, a link that is none,
		and without what is mandatory. */
	begin_create_va();
	read_ok(CREATED("\"2002700\"", ""));
	fsp_call_free(&call);
	begin_create_va();
	read_fails(CREATED("\"2002700\"", ",\"totalAmount\":{\"value\":\"12345678.01\",\"currency\":\"IDR\"}"),
		FSP_ERROR_MALFORMED, "another amount");
	fsp_call_free(&call);
	begin_create_va();
	read_fails(CREATED("\"2002700\"", ",\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"USD\"}"),
		FSP_ERROR_MALFORMED, "another amount");
	fsp_call_free(&call);
	begin_create_va();
	read_fails(CREATED("\"2002700\"", ",\"additionalInfo\":{\"redirectUrl\":\"javascript:alert(1)\"}"),
		FSP_ERROR_MALFORMED, "is not a web address");
	fsp_call_free(&call);
	begin_create_va();
	read_fails("{\"responseCode\":\"2002700\",\"virtualAccountData\":{" NUMBER_MEMBERS ",\"trxId\":\"other\"}}",
		FSP_ERROR_MALFORMED, "another trxId");
	fsp_call_free(&call);
	begin_create_va();
	read_fails("{\"responseCode\":\"2002700\",\"virtualAccountData\":{\"trxId\":\"abcdefgh1234\"}}",
		FSP_ERROR_OUTCOME_UNKNOWN, "lacks virtualAccountData.partnerServiceId");
	fsp_call_free(&call);
}

#define STATE(more) "{\"paymentFlagReason\":{\"english\":\"Success\"}," NUMBER_MEMBERS \
	",\"inquiryRequestId\":\"abcdef-123456-abcdef\"," more "}"
#define PAID_STATE STATE("\"paymentRequestId\":\"abcdef-123456-abcdef\",\"paidAmount\":{\"value\":\"12345678.00\"," \
	"\"currency\":\"IDR\"},\"transactionDate\":\"20201231T235959Z\",\"paymentFlagStatus\":\"00\"," \
	"\"referenceNo\":\"R-7\",\"additionalInfo\":{\"channelCode\":\"402\"}")
#define OTHER_STATE "{" NUMBER_MEMBERS ",\"inquiryRequestId\":\"another\",\"paymentFlagStatus\":\"06\"}"

static void test_account_status(void **state)
{
	/* An object, a list of one, and a list of which one is asked about. */
	static const char *const bodies[] = {PAID_STATE, "[" PAID_STATE "]", "[" OTHER_STATE "," PAID_STATE "," OTHER_STATE
		"]"};
	char text[4000];

	(void)state;
	for (size_t i = 0; i < CASES(bodies); i++) {
		/* What bears the names of the result itself changes nothing. */
		snprintf(text, sizeof(text),
			"{\"responseCode\":\"2002600\",\"#paymentFlagStatus\":\"06\",\"#referenceNo\":\"X\","
			"\"virtualAccountData\":%s}", bodies[i]);
		begin_va_status();
		read_ok(text);
		assert_slot_text(answered("#partnerServiceId"), "  088899");
		assert_slot_text(answered("#virtualAccountNo"), "08889912345678901234567890");
		assert_slot_text(answered("#referenceNo"), "R-7");
		assert_slot_text(answered("#paymentFlagStatus"), "00");
		assert_slot_text(answered_property("status"), "Paid");
		assert_slot_text(answered("#paymentFlagReason"), "Success");
		assert_true(answered("#transactionDate")->number == INT64_C(1609459199));
		assert_true(answered("#paidAmount")->present && answered("#paidAmount")->number == INT64_C(1234567800));
		fsp_call_free(&call);
	}
}

/* An entry that names the whole number only has the parts that were asked about. */
static void test_account_status_without_parts(void **state)
{
	static const char *const parts[] = {"", "\"partnerServiceId\":\"  088899\",", "\"customerNo\":\"12345678901234567890\","};
	char text[500];

	(void)state;
	for (size_t i = 0; i < CASES(parts); i++) {
		snprintf(text, sizeof(text), "{\"responseCode\":\"2002600\",\"virtualAccountData\":{%s"
			"\"virtualAccountNo\":\"08889912345678901234567890\",\"paymentFlagStatus\":\"00\"}}", parts[i]);
		begin_va_status();
		read_ok(text);
		assert_slot_text(answered("#partnerServiceId"), "  088899");
		assert_slot_text(answered("#customerNo"), "12345678901234567890");
		assert_slot_text(answered_property("status"), "Paid");
		fsp_call_free(&call);
	}
}

static void test_foreign_account_status(void **state)
{
	static const char *const bodies[] = {
		"{}", "[]", "\"\"", "{\"partnerServiceId\":\"  088899\"}", "{\"virtualAccountNo\":\"1\","
			"\"paymentFlagStatus\":\"00\"}", OTHER_STATE, "[" OTHER_STATE "]",
		/* Of several one must bear the id. */
		"[" OTHER_STATE ",{" NUMBER_MEMBERS ",\"paymentFlagStatus\":\"00\"}]", "[" OTHER_STATE "," OTHER_STATE "]",
	};
	char text[2000];

	(void)state;
	for (size_t i = 0; i < CASES(bodies); i++) {
		snprintf(text, sizeof(text), "{\"responseCode\":\"2002600\",\"virtualAccountData\":%s}", bodies[i]);
		begin_va_status();
		read_fails(text, FSP_ERROR_MALFORMED, "another account number");
		fsp_call_free(&call);
	}
	begin_va_status();
	read_fails("{\"responseCode\":\"2002600\"}", FSP_ERROR_MALFORMED, "another account number");
	fsp_call_free(&call);
	/* No state at all. */
	begin_va_status();
	read_fails("{\"responseCode\":\"2002600\",\"virtualAccountData\":{" NUMBER_MEMBERS "}}", FSP_ERROR_MALFORMED,
		"says nothing about the payment's state");
	fsp_call_free(&call);
}

/* An account that was created is asked about by its bill: alone it need not name that, of several it must. */
static void test_account_status_by_bill(void **state)
{
#define OF(trx) "{" NUMBER_MEMBERS ",\"trxId\":\"" trx "\",\"paymentFlagStatus\":\"00\"}"
#define OF_NOBODY "{" NUMBER_MEMBERS ",\"paymentFlagStatus\":\"00\"}"
	static const struct { const char *data; bool right; } cases[] = {
		{OF("BILL-1"), true}, {OF_NOBODY, true}, {OF("BILL-2"), false}, {"[" OF("BILL-2") "," OF("BILL-1") "]", true},
		{"[" OF("BILL-1") "," OF_NOBODY "]", true}, {"[" OF_NOBODY "," OF("BILL-2") "]", false},
	};
	char text[1000];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin(&fsp_snap_va_status);
		put_text(&call, "partnerServiceId", "  088899");
		put_text(&call, "customerNo", "12345678901234567890");
		put_text(&call, "additionalInfo.trxId", "BILL-1");
		put_text(&call, "additionalInfo.channelCode", "402");
		assert_built(&call);
		snprintf(text, sizeof(text), "{\"responseCode\":\"2002600\",\"virtualAccountData\":%s}", cases[i].data);
		if (cases[i].right) {
			read_ok(text);
			assert_slot_text(answered_property("status"), "Paid");
		} else {
			read_fails(text, FSP_ERROR_MALFORMED, "another account number");
		}
		fsp_call_free(&call);
	}
#undef OF
#undef OF_NOBODY
}

static void test_deleted_account(void **state)
{
	(void)state;
	begin_delete_va();
	read_ok("{\"responseCode\":\"2003100\",\"virtualAccountData\":{" NUMBER_MEMBERS
		",\"additionalInfo\":{\"billNo\":\"98765123456789\",\"trxStatusCode\":\"3\",\"trxStatusDesc\":\"Order "
		"Canceled\"}}}");
	assert_slot_text(answered("virtualAccountData.additionalInfo.billNo"), "98765123456789");
	assert_slot_text(answered("virtualAccountData.additionalInfo.trxStatusCode"), "3");
	assert_slot_text(answered("virtualAccountData.additionalInfo.trxStatusDesc"), "Order Canceled");
	fsp_call_free(&call);
	begin_delete_va();
	read_fails("{\"responseCode\":\"2003100\",\"virtualAccountData\":{\"partnerServiceId\":\"1\",\"customerNo\":\"1\","
		"\"virtualAccountNo\":\"11\"}}", FSP_ERROR_MALFORMED, "another account number");
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ QRIS */

#define CAPTURED_QR \
	"00020101021226650013ID.PAYDIA.WWW011893600818022111600102152211160010000000303UBE52046532530336054051000058" \
	"02ID5908  FASPAY" \
	"6006BEKASI610517111625501258e48e61b92e449f39e57e4f8807152211160010000000803api6304EAE2"
#define GENERATED(more) "{\"responseCode\":\"2004700\",\"responseMessage\":\"Request has been processed " \
	"successfully\",\"referenceNo\":\"3711671152289727\",\"partnerReferenceNo\":\"WS260909018\"" more "}"

static void test_generated_qr(void **state)
{
	(void)state;
	begin_generate_qr();
	read_ok(GENERATED(",\"qrContent\":\" " CAPTURED_QR "\\n\","
		"\"qrUrl\":\"https://debit-sandbox.faspay.co.id/__assets/qr/37116-3711671152289727.png\","
		"\"additionalInfo\":{\"qrImageUrl\":\"https://debit-sandbox.faspay.co.id/pws/1?trx_id=1\",\"merchantId\":\"99999\","
		"\"amount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"},\"phoneNo\":\"1\"}"));
	assert_slot_text(answered("referenceNo"), "3711671152289727");
	assert_slot_text(answered("qrContent"), CAPTURED_QR);
	assert_slot_text(answered("qrUrl"), "https://debit-sandbox.faspay.co.id/__assets/qr/37116-3711671152289727.png");
	assert_slot_text(answered("additionalInfo.qrImageUrl"), "https://debit-sandbox.faspay.co.id/pws/1?trx_id=1");
	fsp_call_free(&call);
	/* A code is not always there. */
	begin_generate_qr();
	read_ok(GENERATED(",\"qrContent\":null"));
	assert_false(answered("qrContent")->present);
	fsp_call_free(&call);
	begin_generate_qr();
	read_ok(GENERATED(",\"qrContent\":\" \""));
	assert_false(answered("qrContent")->present);
	fsp_call_free(&call);
	/* A damaged one, one of another amount, and an answer about something else. */
	begin_generate_qr();
	read_fails(GENERATED(",\"qrContent\":\"000201\""), FSP_ERROR_MALFORMED, "QR code is damaged");
	assert_string_equal(call.error.field, "qrContent");
	fsp_call_free(&call);
	begin_generate_qr();
	call.values[fsp_field_index(fsp_snap_generate_qr.request, "amount")].number++;
	read_fails(GENERATED(",\"qrContent\":\"" CAPTURED_QR "\""), FSP_ERROR_MALFORMED, "another amount or currency");
	fsp_call_free(&call);
	begin_generate_qr();
	read_fails(GENERATED(",\"additionalInfo\":{\"amount\":{\"value\":\"1.00\",\"currency\":\"IDR\"}}"),
		FSP_ERROR_MALFORMED, "another amount");
	fsp_call_free(&call);
	begin_generate_qr();
	read_fails(GENERATED(",\"additionalInfo\":{\"merchantId\":\"88888\"}"), FSP_ERROR_MALFORMED, "merchantId");
	fsp_call_free(&call);
	begin_generate_qr();
	read_fails("{\"responseCode\":\"2004700\",\"referenceNo\":\"1\",\"partnerReferenceNo\":\"other\"}",
		FSP_ERROR_MALFORMED, "another partnerReferenceNo");
	fsp_call_free(&call);
}

static void test_states(void **state)
{
	static const struct { const char *code, *text, *status; } cases[] = {
		{"\"00\"", "Success", "Paid"}, {"\"01\"", "Initiated", "Unprocessed"}, {"\"02\"", "Paying", "InProcess"},
			{"\"03\"",
			"Pending", "InProcess"}, {"\"04\"", "Refunded", "Refunded"},
		{"\"05\"", "Canceled", "Cancelled"}, {"\"06\"", "Failed", "Failed"}, {"\"07\"", "Not Found", "NotFound"},
			{"\"07\"",
			"Transaction EXPIRED", "Expired"}, {"\"08\"", "New", "Unknown"},
		{"0", "Success", "Paid"}, {"3", "Pending", "InProcess"}, {"7", "expired", "Expired"}, {"\"000\"", "Success",
			"Unknown"},
	};
	static void (*const begins[])(void) = {begin_qr_status, begin_debit_status};

	(void)state;
	for (size_t b = 0; b < CASES(begins); b++) {
		for (size_t i = 0; i < CASES(cases); i++) {
			char text[400];

			snprintf(text, sizeof(text), "{\"responseCode\":\"2005100\"," REFERENCES
				",\"latestTransactionStatus\":%s,\"transactionStatusDesc\":\"%s\"}", cases[i].code, cases[i].text);
			begins[b]();
			read_ok(text);
			assert_slot_text(answered_property("status"), cases[i].status);
			assert_slot_text(answered("transactionStatusDesc"), cases[i].text);
			assert_true(call.found);
			fsp_call_free(&call);
		}
	}
}

/* A state must be some payment's; only that something is under way may be said by the code alone. */
static void test_states_of_nobody(void **state)
{
	static void (*const begins[])(void) = {begin_qr_status, begin_debit_status};
	static const char *const bodies[] = {"{\"responseCode\":\"2005100\",\"latestTransactionStatus\":\"00\"}",
		"{\"responseCode\":\"2025100\",\"latestTransactionStatus\":\"03\"}"};

	(void)state;
	for (size_t b = 0; b < CASES(begins); b++) {
		for (size_t i = 0; i < CASES(bodies); i++) {
			begins[b]();
			read_fails(bodies[i], FSP_ERROR_MALFORMED, "does not say which payment");
			fsp_call_free(&call);
		}
		begins[b]();
		read_ok("{\"responseCode\":\"2025100\"}");
		assert_slot_text(answered_property("status"), "InProcess");
		fsp_call_free(&call);
	}
}

static void test_paid_states(void **state)
{
	static const struct { void (*begin)(void); const char *members; const char *amount, *paid_at; } cases[] = {
		{begin_qr_status,
			"\"paidTime\":\"2023-10-03 14:21:03\",\"amount\":{\"value\":\"1000.00\",\"currency\":\"IDR\"}",
			"amount", "paidTime"},
		{begin_qr_status, "\"paidTime\":\"2023-10-03T14:21:03+07:00\",\"amount\":{\"value\":\"1000.00\","
			"\"currency\":\"IDR\"}", "amount", "paidTime"},
		{begin_debit_status, "\"paidTime\":\"2023-10-03T14:21:03+07:00\",\"transAmount\":{\"value\":\"1000.00\","
			"\"currency\":\"IDR\"}", "transAmount", "paidTime"},
		{begin_debit_status, "\"amount\":{\"value\":\"1000.00\",\"currency\":\"IDR\"},"
			"\"additionalInfo\":{\"paymentDate\":\"2023-10-03 14:21:03\"}", "transAmount", "paidTime"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char text[600];

		snprintf(text, sizeof(text), "{\"responseCode\":\"2005500\"," REFERENCES
			",\"serviceCode\":\"54\",\"latestTransactionStatus\":\"00\",%s}", cases[i].members);
		cases[i].begin();
		read_ok(text);
		assert_true(answered(cases[i].amount)->present && answered(cases[i].amount)->number == 100000);
		assert_true(answered(cases[i].paid_at)->present && answered(cases[i].paid_at)->number == INT64_C(1696317663));
		fsp_call_free(&call);
	}
}

static void test_states_without_a_code(void **state)
{
	(void)state;
	/* Not found is an answer; 202 is under way; a success that says nothing is none. */
	begin_qr_status();
	assert_int_equal(read_status(&call, 404, "{\"responseCode\":\"4045101\",\"responseMessage\":\"Transaction Not "
		"Found\"}"), FSP_OK);
	assert_false(call.found);
	assert_slot_text(answered_property("status"), "NotFound");
	assert_slot_text(answered("latestTransactionStatus"), NULL);
	fsp_call_free(&call);
	begin_debit_status();
	assert_int_equal(read_status(&call, 404, "{\"responseCode\":4045501}"), FSP_OK);
	assert_false(call.found);
	fsp_call_free(&call);
	begin_va_status();
	assert_int_equal(read_status(&call, 404, "{\"responseCode\":\"4042601\",\"#partnerServiceId\":\"  1\","
		"\"#paymentFlagStatus\":\"00\",\"#referenceNo\":\"X\"}"), FSP_OK);
	assert_slot_text(answered_property("status"), "NotFound");
	assert_slot_text(answered("#partnerServiceId"), NULL);
	assert_slot_text(answered("#paymentFlagStatus"), NULL);
	assert_slot_text(answered("#referenceNo"), NULL);
	fsp_call_free(&call);
	begin_qr_status();
	assert_int_equal(read_status(&call, 202, "{\"responseCode\":\"2025100\"," REFERENCES "}"), FSP_OK);
	assert_slot_text(answered_property("status"), "InProcess");
	fsp_call_free(&call);
	/* What is under way was not paid yet, whatever its state says. */
	begin_qr_status();
	assert_int_equal(read_status(&call, 202, "{\"responseCode\":\"2025100\"," REFERENCES
		",\"latestTransactionStatus\":\"00\"}"), FSP_OK);
	assert_slot_text(answered_property("status"), "InProcess");
	fsp_call_free(&call);
	begin_qr_status();
	assert_int_equal(read_status(&call, 202, "{\"responseCode\":\"2025100\"," REFERENCES
		",\"latestTransactionStatus\":\"06\"}"), FSP_OK);
	assert_slot_text(answered_property("status"), "Failed");
	fsp_call_free(&call);
	begin_va_status();
	assert_int_equal(read_status(&call, 202, "{\"responseCode\":\"2022600\"}"), FSP_OK);
	assert_slot_text(answered_property("status"), "InProcess");
	fsp_call_free(&call);
	begin_qr_status();
	read_fails("{\"responseCode\":\"2005100\"," REFERENCES "}", FSP_ERROR_MALFORMED,
		"says nothing about the payment's state");
	fsp_call_free(&call);
	/* A code has three digits of a status, two of a service and two or three of a case. */
	for (size_t i = 0; i < 3; i++) {
		static const char *const bodies[] = {"{\"responseCode\":\"404510\"}", "{\"responseCode\":\"404510100\"}",
			"{\"responseCode\":\"404510x\"}"};

		begin_qr_status();
		read_fails(bodies[i], FSP_ERROR_MALFORMED, "");
		fsp_call_free(&call);
	}
	/* About another payment, or about none in particular. */
	begin_qr_status();
	read_fails("{\"responseCode\":\"2005100\",\"originalReferenceNo\":\"1\","
		"\"originalPartnerReferenceNo\":\"2020102900000000000001\",\"latestTransactionStatus\":\"00\"}",
			FSP_ERROR_MALFORMED,
		"another");
	fsp_call_free(&call);
	begin_debit_status();
	read_fails("{\"responseCode\":\"2005500\",\"originalPartnerReferenceNo\":\"other\","
		"\"latestTransactionStatus\":\"00\"}", FSP_ERROR_MALFORMED, "another");
	fsp_call_free(&call);
	begin_debit_status();
	read_fails("{\"responseCode\":\"2005500\",\"latestTransactionStatus\":\"00\"}", FSP_ERROR_MALFORMED,
		"does not say which payment");
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ direct debit */

#define PAGE(more) "{\"responseCode\":\"2005400\",\"referenceNo\":\"3702081255404571\"," \
	"\"partnerReferenceNo\":\"WS260903001\"" more "}"

static void test_debit_pages(void **state)
{
	static const struct { const char *body, *link; } cases[] = {
		{PAGE(",\"webRedirectUrl\":\"https://a.example/1\",\"webUrl\":\"https://a.example/2\","
			"\"appRedirectUrl\":\"dana://pay\""), "https://a.example/1"},
		{PAGE(",\"webRedirectUrl\":\"\",\"webUrl\":\"https://a.example/2\",\"appRedirectUrl\":\"dana://pay\""),
			"https://a.example/2"},
		{PAGE(",\"webRedirectUrl\":null,\"appRedirectUrl\":\"dana://pay?x=1\""), "dana://pay?x=1"},
		{PAGE(",\"appRedirectUrl\":\"https://app.example/1\""), "https://app.example/1"},
		{PAGE(",\"appRedirectUrl\":\"Pay-1.a+b://x\""), "Pay-1.a+b://x"},
		{PAGE(",\"appRedirectUrl\":\"azAZ://x\""), "azAZ://x"},
		{PAGE(",\"#redirectUrl\":\"javascript:alert(1)\",\"additionalInfo\":{\"merchantId\":\"99999\","
			"\"amount\":{\"value\":\"60000.00\",\"currency\":\"IDR\"}}"), NULL},
	};
	static const char *const wrong[] = {"javascript:alert(1)", "javascript://%0aalert(1)", "JavaScript://x",
		"data:text/html,x", "file:///etc/passwd", "//a.example", "x", "1a://x", "a b://x", "dana:", "dana://", "dana:/", "dana:/x", "app", "dana;//x",
		"da{na://x", "d@na://x", "d`na://x",
		"dana://\\u0001x"};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin_create_debit();
		read_ok(cases[i].body);
		assert_slot_text(answered("#redirectUrl"), cases[i].link);
		assert_slot_text(answered("referenceNo"), "3702081255404571");
		fsp_call_free(&call);
	}
	for (size_t i = 0; i < CASES(wrong); i++) {
		char text[400];

		snprintf(text, sizeof(text), PAGE(",\"appRedirectUrl\":\"%s\""), wrong[i]);
		begin_create_debit();
		read_fails(text, FSP_ERROR_MALFORMED, "is no link into an app");
		assert_string_equal(call.error.rule, "foreign_link");
		fsp_call_free(&call);
	}
	begin_create_debit();
	read_fails(PAGE(",\"webUrl\":\"javascript:alert(1)\""), FSP_ERROR_MALFORMED, "is not a web address");
	fsp_call_free(&call);
	begin_create_debit();
	read_fails(PAGE(",\"additionalInfo\":{\"amount\":{\"value\":\"60000.01\",\"currency\":\"IDR\"}}"),
		FSP_ERROR_MALFORMED, "another amount");
	fsp_call_free(&call);
}

static void test_cancelled_debit(void **state)
{
	(void)state;
	begin_cancel();
	read_ok("{\"responseCode\":\"2005700\"," REFERENCES ",\"cancelTime\":\"2025-01-10T10:00:00+07:00\","
		"\"transactionDate\":\"2025-01-10T09:00:00+07:00\"}");
	assert_true(answered("cancelTime")->number == NOW);
	assert_true(answered("transactionDate")->number == NOW - 3600);
	fsp_call_free(&call);
	begin_cancel();
	read_fails("{\"responseCode\":\"2005700\",\"originalPartnerReferenceNo\":\"other\"}", FSP_ERROR_MALFORMED,
		"another");
	fsp_call_free(&call);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_created_account), cmocka_unit_test(test_account_status),
		cmocka_unit_test(test_account_status_without_parts),
		cmocka_unit_test(test_foreign_account_status), cmocka_unit_test(test_deleted_account),
		cmocka_unit_test(test_generated_qr), cmocka_unit_test(test_account_status_by_bill), cmocka_unit_test(test_states_of_nobody),
		cmocka_unit_test(test_states), cmocka_unit_test(test_paid_states),
		cmocka_unit_test(test_states_without_a_code), cmocka_unit_test(test_debit_pages),
		cmocka_unit_test(test_cancelled_debit),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
