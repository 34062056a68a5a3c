/* SNAP's answers: what is believed, what is refused, and what may have happened all the same. */
#include "snap_calls.h"

static fsp_call call;
static fsp_client *client;

static void begin(const fsp_operation *operation)
{
	assert_int_equal(fsp_call_init(&call, client, operation, NOW), FSP_OK);
}

static void begin_create_va(void)
{
	begin(&fsp_snap_create_va);
	put_text(&call, "virtualAccountName", "Jokul Doe");
	put_text(&call, "trxId", "abcdefgh1234");
	put(&call, "totalAmount", (fsp_slot)MONEY(12345678));
	put_text(&call, "additionalInfo.channelCode", "402");
	put_text(&call, "additionalInfo.billDescription", "Maintenance");
	assert_built(&call);
}

static void begin_va_status(void)
{
	begin(&fsp_snap_va_status);
	put_text(&call, "partnerServiceId", "  088899");
	put_text(&call, "customerNo", "12345678901234567890");
	put_text(&call, "virtualAccountNo", "  08889912345678901234567890");
	put_text(&call, "inquiryRequestId", "abcdef-123456-abcdef");
	put_text(&call, "additionalInfo.channelCode", "402");
	assert_built(&call);
}

static void begin_delete_va(void)
{
	begin(&fsp_snap_delete_va);
	put_text(&call, "partnerServiceId", "088899");
	put_text(&call, "customerNo", "12345678901234567890");
	put_text(&call, "trxId", "T1");
	put_text(&call, "additionalInfo.reason", "Order Canceled");
	assert_built(&call);
}

static void begin_generate_qr(void)
{
	begin(&fsp_snap_generate_qr);
	put_text(&call, "partnerReferenceNo", "WS260909018");
	put(&call, "amount", (fsp_slot)MONEY(10000));
	put(&call, "validityPeriod", (fsp_slot)NUMBER(NOW + DAY));
	put_text(&call, "additionalInfo.billDescription", "Payment");
	put_text(&call, "additionalInfo.channelCode", "711");
	put_text(&call, "additionalInfo.phoneNo", "082123456789");
	assert_built(&call);
}

static void begin_status(const fsp_operation *operation)
{
	begin(operation);
	put_text(&call, "originalReferenceNo", "1999971176208743");
	put_text(&call, "originalPartnerReferenceNo", "2020102900000000000001");
	put_text(&call, "additionalInfo.channelCode", "711");
	assert_built(&call);
}

static void begin_qr_status(void) { begin_status(&fsp_snap_qr_status); }
static void begin_debit_status(void) { begin_status(&fsp_snap_debit_status); }

static void begin_create_debit(void)
{
	begin(&fsp_snap_create_debit);
	put_text(&call, "partnerReferenceNo", "WS260903001");
	put(&call, "amount", (fsp_slot)MONEY(60000));
	put(&call, "validUpTo", (fsp_slot)NUMBER(NOW + DAY));
	put_text(&call, "additionalInfo.channelCode", "812");
	put_text(&call, "additionalInfo.billDescription", "SNAP Transaction");
	assert_built(&call);
}

static void begin_cancel(void)
{
	begin(&fsp_snap_cancel_debit);
	put_text(&call, "originalReferenceNo", "1999971176208743");
	put_text(&call, "originalPartnerReferenceNo", "2020102900000000000001");
	put_text(&call, "reason", "Out of stock");
	put_text(&call, "additionalInfo.channelCode", "711");
	assert_built(&call);
}

static fsp_slot *answered(const char *wire)
{
	fsp_slot *slot = fsp_call_answer(&call, wire);

	if (slot == NULL) {
		fail_msg("no row %s", wire);
	}
	return slot;
}

static void read_ok(const char *body)
{
	if (read_status(&call, 200, body) != FSP_OK) {
		fail_msg("%s\n%s", call.error.message, body);
	}
}

static void read_fails(const char *body, fsp_result expected, const char *message)
{
	const fsp_result result = read_status(&call, 200, body);

	if (result != expected || strstr(call.error.message, message) == NULL) {
		fail_msg("%d %s\n%s", (int)result, call.error.message, body);
	}
}

/* ------------------------------------------------------------------ virtual accounts */

#define NUMBER_MEMBERS "\"partnerServiceId\":\"  088899\",\"customerNo\":\"12345678901234567890\",\"virtualAccountNo\":\"08889912345678901234567890\""
#define CREATED(code, more) "{\"responseCode\":" code ",\"responseMessage\":\"Success\",\"virtualAccountData\":{" NUMBER_MEMBERS ",\"virtualAccountName\":\"Jokul Doe\",\"trxId\":\"abcdefgh1234\"" more "}}"
#define REDIRECT ",\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},\"expiredDate\":\"20201231T235959Z\",\"additionalInfo\":{\"billDate\":\"2020-12-31T23:59:59-07:00\",\"channelCode\":\"402\"," \
	"\"redirectUrl\":\"https://dev.faspay.co.id/pws/100003/0830000010100000/5807?trx_id=1&bill_no=2\"}"

static void test_created_account(void **state)
{
	/* The code that the documentation misprints, the live one, as a number, and of eight digits. */
	static const char *const codes[] = {CREATED("\"2002500\"", REDIRECT), CREATED("\"2002700\"", REDIRECT), CREATED("2002700", REDIRECT), CREATED("\"20027000\"", REDIRECT)};

	(void)state;
	for (size_t i = 0; i < CASES(codes); i++) {
		begin_create_va();
		read_ok(codes[i]);
		assert_slot_text(answered("virtualAccountData.partnerServiceId"), "  088899");
		assert_slot_text(answered("virtualAccountData.virtualAccountNo"), "08889912345678901234567890");
		assert_slot_text(answered("virtualAccountData.trxId"), "abcdefgh1234");
		assert_true(answered("virtualAccountData.totalAmount")->number == INT64_C(1234567800));
		assert_true(answered("virtualAccountData.expiredDate")->number == INT64_C(1609459199));
		assert_slot_text(answered("virtualAccountData.additionalInfo.redirectUrl"), "https://dev.faspay.co.id/pws/100003/0830000010100000/5807?trx_id=1&bill_no=2");
		fsp_call_free(&call);
	}
	/* Without what is optional; with another amount, another transaction, a link that is none, and without what is mandatory. */
	begin_create_va();
	read_ok(CREATED("\"2002700\"", ""));
	fsp_call_free(&call);
	begin_create_va();
	read_fails(CREATED("\"2002700\"", ",\"totalAmount\":{\"value\":\"12345678.01\",\"currency\":\"IDR\"}"), FSP_ERROR_MALFORMED, "another amount");
	fsp_call_free(&call);
	begin_create_va();
	read_fails(CREATED("\"2002700\"", ",\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"USD\"}"), FSP_ERROR_MALFORMED, "another amount");
	fsp_call_free(&call);
	begin_create_va();
	read_fails(CREATED("\"2002700\"", ",\"additionalInfo\":{\"redirectUrl\":\"javascript:alert(1)\"}"), FSP_ERROR_MALFORMED, "is not a web address");
	fsp_call_free(&call);
	begin_create_va();
	read_fails("{\"responseCode\":\"2002700\",\"virtualAccountData\":{" NUMBER_MEMBERS ",\"trxId\":\"other\"}}", FSP_ERROR_MALFORMED, "another trxId");
	fsp_call_free(&call);
	begin_create_va();
	read_fails("{\"responseCode\":\"2002700\",\"virtualAccountData\":{\"trxId\":\"abcdefgh1234\"}}", FSP_ERROR_OUTCOME_UNKNOWN, "lacks virtualAccountData.partnerServiceId");
	fsp_call_free(&call);
}

#define STATE(more) "{\"paymentFlagReason\":{\"english\":\"Success\"}," NUMBER_MEMBERS ",\"inquiryRequestId\":\"abcdef-123456-abcdef\"," more "}"
#define PAID_STATE STATE("\"paymentRequestId\":\"abcdef-123456-abcdef\",\"paidAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},\"transactionDate\":\"20201231T235959Z\",\"paymentFlagStatus\":\"00\"," \
	"\"referenceNo\":\"R-7\",\"additionalInfo\":{\"channelCode\":\"402\"}")
#define OTHER_STATE "{" NUMBER_MEMBERS ",\"inquiryRequestId\":\"another\",\"paymentFlagStatus\":\"06\"}"

static void test_account_status(void **state)
{
	/* An object, a list of one, and a list of which one is asked about. */
	static const char *const bodies[] = {PAID_STATE, "[" PAID_STATE "]", "[" OTHER_STATE "," PAID_STATE "," OTHER_STATE "]"};
	char text[4000];

	(void)state;
	for (size_t i = 0; i < CASES(bodies); i++) {
		/* What bears the names of the result itself changes nothing. */
		snprintf(text, sizeof(text), "{\"responseCode\":\"2002600\",\"#paymentFlagStatus\":\"06\",\"#referenceNo\":\"X\",\"virtualAccountData\":%s}", bodies[i]);
		begin_va_status();
		read_ok(text);
		assert_slot_text(answered("#partnerServiceId"), "  088899");
		assert_slot_text(answered("#virtualAccountNo"), "08889912345678901234567890");
		assert_slot_text(answered("#referenceNo"), "R-7");
		assert_slot_text(answered("#paymentFlagStatus"), "00");
		assert_slot_text(answered("#paymentFlagStatus") + 1, "Paid");
		assert_slot_text(answered("#paymentFlagReason"), "Success");
		assert_true(answered("#transactionDate")->number == INT64_C(1609459199));
		assert_true(answered("#paidAmount")->present && answered("#paidAmount")->number == INT64_C(1234567800));
		fsp_call_free(&call);
	}
}

static void test_foreign_account_status(void **state)
{
	static const char *const bodies[] = {
		"{}", "[]", "\"\"", "{\"partnerServiceId\":\"  088899\"}", "{\"virtualAccountNo\":\"1\",\"paymentFlagStatus\":\"00\"}", OTHER_STATE, "[" OTHER_STATE "]",
		/* Of several one must bear the id. */
		"[" OTHER_STATE ",{" NUMBER_MEMBERS ",\"paymentFlagStatus\":\"00\"}]",
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
	read_fails("{\"responseCode\":\"2002600\",\"virtualAccountData\":{" NUMBER_MEMBERS "}}", FSP_ERROR_MALFORMED, "says nothing about the payment's state");
	fsp_call_free(&call);
}

static void test_deleted_account(void **state)
{
	(void)state;
	begin_delete_va();
	read_ok("{\"responseCode\":\"2003100\",\"virtualAccountData\":{" NUMBER_MEMBERS ",\"additionalInfo\":{\"billNo\":\"98765123456789\",\"trxStatusCode\":\"3\",\"trxStatusDesc\":\"Order Canceled\"}}}");
	assert_slot_text(answered("virtualAccountData.additionalInfo.billNo"), "98765123456789");
	assert_slot_text(answered("virtualAccountData.additionalInfo.trxStatusCode"), "3");
	assert_slot_text(answered("virtualAccountData.additionalInfo.trxStatusDesc"), "Order Canceled");
	fsp_call_free(&call);
	begin_delete_va();
	read_fails("{\"responseCode\":\"2003100\",\"virtualAccountData\":{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\"}}", FSP_ERROR_MALFORMED, "another account number");
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ QRIS */

#define CAPTURED_QR "00020101021226650013ID.PAYDIA.WWW011893600818022111600102152211160010000000303UBE5204653253033605405100005802ID5908  FASPAY" \
	"6006BEKASI610517111625501258e48e61b92e449f39e57e4f8807152211160010000000803api6304EAE2"
#define GENERATED(more) "{\"responseCode\":\"2004700\",\"responseMessage\":\"Request has been processed successfully\",\"referenceNo\":\"3711671152289727\",\"partnerReferenceNo\":\"WS260909018\"" more "}"

static void test_generated_qr(void **state)
{
	(void)state;
	begin_generate_qr();
	read_ok(GENERATED(",\"qrContent\":\" " CAPTURED_QR "\\n\",\"qrUrl\":\"https://debit-sandbox.faspay.co.id/__assets/qr/37116-3711671152289727.png\","
		"\"additionalInfo\":{\"qrImageUrl\":\"https://debit-sandbox.faspay.co.id/pws/1?trx_id=1\",\"merchantId\":\"99999\",\"amount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"},\"phoneNo\":\"1\"}"));
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
	read_fails(GENERATED(",\"additionalInfo\":{\"amount\":{\"value\":\"1.00\",\"currency\":\"IDR\"}}"), FSP_ERROR_MALFORMED, "another amount");
	fsp_call_free(&call);
	begin_generate_qr();
	read_fails(GENERATED(",\"additionalInfo\":{\"merchantId\":\"88888\"}"), FSP_ERROR_MALFORMED, "merchantId");
	fsp_call_free(&call);
	begin_generate_qr();
	read_fails("{\"responseCode\":\"2004700\",\"referenceNo\":\"1\",\"partnerReferenceNo\":\"other\"}", FSP_ERROR_MALFORMED, "another partnerReferenceNo");
	fsp_call_free(&call);
}

#define REFERENCES "\"originalReferenceNo\":\"1999971176208743\",\"originalPartnerReferenceNo\":\"2020102900000000000001\""

static void test_states(void **state)
{
	static const struct { const char *code, *text, *status; } cases[] = {
		{"\"00\"", "Success", "Paid"}, {"\"01\"", "Initiated", "Unprocessed"}, {"\"02\"", "Paying", "InProcess"}, {"\"03\"", "Pending", "InProcess"}, {"\"04\"", "Refunded", "Refunded"},
		{"\"05\"", "Canceled", "Cancelled"}, {"\"06\"", "Failed", "Failed"}, {"\"07\"", "Not Found", "NotFound"}, {"\"07\"", "Transaction EXPIRED", "Expired"}, {"\"08\"", "New", "Unknown"},
		{"0", "Success", "Paid"}, {"3", "Pending", "InProcess"}, {"7", "expired", "Expired"}, {"\"000\"", "Success", "Unknown"},
	};
	static void (*const begins[])(void) = {begin_qr_status, begin_debit_status};

	(void)state;
	for (size_t b = 0; b < CASES(begins); b++) {
		for (size_t i = 0; i < CASES(cases); i++) {
			char text[400];

			snprintf(text, sizeof(text), "{\"responseCode\":\"2005100\"," REFERENCES ",\"latestTransactionStatus\":%s,\"transactionStatusDesc\":\"%s\"}", cases[i].code, cases[i].text);
			begins[b]();
			read_ok(text);
			assert_slot_text(answered("latestTransactionStatus") + 1, cases[i].status);
			assert_slot_text(answered("transactionStatusDesc"), cases[i].text);
			assert_true(call.found);
			fsp_call_free(&call);
		}
	}
}

static void test_paid_states(void **state)
{
	static const struct { void (*begin)(void); const char *members; const char *amount, *paid_at; } cases[] = {
		{begin_qr_status, "\"paidTime\":\"2023-10-03 14:21:03\",\"amount\":{\"value\":\"1000.00\",\"currency\":\"IDR\"}", "amount", "paidTime"},
		{begin_qr_status, "\"paidTime\":\"2023-10-03T14:21:03+07:00\",\"amount\":{\"value\":\"1000.00\",\"currency\":\"IDR\"}", "amount", "paidTime"},
		{begin_debit_status, "\"paidTime\":\"2023-10-03T14:21:03+07:00\",\"transAmount\":{\"value\":\"1000.00\",\"currency\":\"IDR\"}", "transAmount", "paidTime"},
		{begin_debit_status, "\"amount\":{\"value\":\"1000.00\",\"currency\":\"IDR\"},\"additionalInfo\":{\"paymentDate\":\"2023-10-03 14:21:03\"}", "transAmount", "paidTime"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char text[600];

		snprintf(text, sizeof(text), "{\"responseCode\":\"2005500\"," REFERENCES ",\"serviceCode\":\"54\",\"latestTransactionStatus\":\"00\",%s}", cases[i].members);
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
	assert_int_equal(read_status(&call, 404, "{\"responseCode\":\"4045101\",\"responseMessage\":\"Transaction Not Found\"}"), FSP_OK);
	assert_false(call.found);
	assert_slot_text(answered("latestTransactionStatus") + 1, "NotFound");
	assert_slot_text(answered("latestTransactionStatus"), NULL);
	fsp_call_free(&call);
	begin_debit_status();
	assert_int_equal(read_status(&call, 404, "{\"responseCode\":4045501}"), FSP_OK);
	assert_false(call.found);
	fsp_call_free(&call);
	begin_va_status();
	assert_int_equal(read_status(&call, 404, "{\"responseCode\":\"4042601\"}"), FSP_OK);
	assert_slot_text(answered("#paymentFlagStatus") + 1, "NotFound");
	fsp_call_free(&call);
	begin_qr_status();
	assert_int_equal(read_status(&call, 202, "{\"responseCode\":\"2025100\"," REFERENCES "}"), FSP_OK);
	assert_slot_text(answered("latestTransactionStatus") + 1, "InProcess");
	fsp_call_free(&call);
	begin_va_status();
	assert_int_equal(read_status(&call, 202, "{\"responseCode\":\"2022600\"}"), FSP_OK);
	assert_slot_text(answered("#paymentFlagStatus") + 1, "InProcess");
	fsp_call_free(&call);
	begin_qr_status();
	read_fails("{\"responseCode\":\"2005100\"," REFERENCES "}", FSP_ERROR_MALFORMED, "says nothing about the payment's state");
	fsp_call_free(&call);
	/* About another payment, or about none in particular. */
	begin_qr_status();
	read_fails("{\"responseCode\":\"2005100\",\"originalReferenceNo\":\"1\",\"originalPartnerReferenceNo\":\"2020102900000000000001\",\"latestTransactionStatus\":\"00\"}", FSP_ERROR_MALFORMED, "another");
	fsp_call_free(&call);
	begin_debit_status();
	read_fails("{\"responseCode\":\"2005500\",\"originalPartnerReferenceNo\":\"other\",\"latestTransactionStatus\":\"00\"}", FSP_ERROR_MALFORMED, "another");
	fsp_call_free(&call);
	begin_debit_status();
	read_fails("{\"responseCode\":\"2005500\",\"latestTransactionStatus\":\"00\"}", FSP_ERROR_MALFORMED, "does not say which payment");
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ direct debit */

#define PAGE(more) "{\"responseCode\":\"2005400\",\"referenceNo\":\"3702081255404571\",\"partnerReferenceNo\":\"WS260903001\"" more "}"

static void test_debit_pages(void **state)
{
	static const struct { const char *body, *link; } cases[] = {
		{PAGE(",\"webRedirectUrl\":\"https://a.example/1\",\"webUrl\":\"https://a.example/2\",\"appRedirectUrl\":\"dana://pay\""), "https://a.example/1"},
		{PAGE(",\"webRedirectUrl\":\"\",\"webUrl\":\"https://a.example/2\",\"appRedirectUrl\":\"dana://pay\""), "https://a.example/2"},
		{PAGE(",\"webRedirectUrl\":null,\"appRedirectUrl\":\"dana://pay?x=1\""), "dana://pay?x=1"}, {PAGE(",\"appRedirectUrl\":\"https://app.example/1\""), "https://app.example/1"},
		{PAGE(",\"#redirectUrl\":\"javascript:alert(1)\",\"additionalInfo\":{\"merchantId\":\"99999\",\"amount\":{\"value\":\"60000.00\",\"currency\":\"IDR\"}}"), NULL},
	};
	static const char *const wrong[] = {"javascript:alert(1)", "javascript://%0aalert(1)", "JavaScript://x", "data:text/html,x", "file:///etc/passwd", "//a.example", "x", "1a://x", "a b://x", "dana:", "dana://", "dana://\\u0001x"};

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
	read_fails(PAGE(",\"additionalInfo\":{\"amount\":{\"value\":\"60000.01\",\"currency\":\"IDR\"}}"), FSP_ERROR_MALFORMED, "another amount");
	fsp_call_free(&call);
}

static void test_cancelled_debit(void **state)
{
	(void)state;
	begin_cancel();
	read_ok("{\"responseCode\":\"2005700\"," REFERENCES ",\"cancelTime\":\"2025-01-10T10:00:00+07:00\",\"transactionDate\":\"2025-01-10T09:00:00+07:00\"}");
	assert_true(answered("cancelTime")->number == NOW);
	assert_true(answered("transactionDate")->number == NOW - 3600);
	fsp_call_free(&call);
	begin_cancel();
	read_fails("{\"responseCode\":\"2005700\",\"originalPartnerReferenceNo\":\"other\"}", FSP_ERROR_MALFORMED, "another");
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ refusals */

static void test_refusals(void **state)
{
	static const struct { long status; const char *body; const char *meaning; } cases[] = {
		{401, "{\"responseCode\":\"4014700\",\"responseMessage\":\"Unauthorized. [Signature]\"}", "check that Faspay has the public half"},
		{404, "{\"responseCode\":\"4044708\",\"responseMessage\":\"Invalid Merchant\"}", "check the merchant id"},
		{400, "{\"responseCode\":\"4004701\",\"responseMessage\":\"Invalid Field Format X-EXTERNAL-ID\"}", "wrong format"},
		{404, "{\"responseCode\":\"4044716\",\"responseMessage\":\"Partner Not Found\"}", "split payment"},
		{409, "{\"responseCode\":\"4094700\",\"responseMessage\":\"Conflict\"}", "X-EXTERNAL-ID was used today"},
		{429, "{\"responseCode\":\"4294700\"}", "repeat it later"}, {405, "{\"responseCode\":\"4054700\"}", "not supported"},
		{403, "{\"responseCode\":\"4034714\"}", "insufficient funds"}, {200, "{\"responseCode\":\"4034714\"}", "insufficient funds"}, {400, "{\"responseCode\":\"4004799\",\"responseMessage\":\"New\"}", "4004799 New"},
		{444, "{\"responseCode\":\"44447000\"}", "44447000"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin_generate_qr();
		if (read_status(&call, cases[i].status, cases[i].body) != FSP_ERROR_GATEWAY || strstr(call.error.message, cases[i].meaning) == NULL) {
			fail_msg("%s: %s", cases[i].body, call.error.message);
		}
		fsp_call_free(&call);
	}
}

/* What may have been done: the same reference again, whatever failed on the way, and what cannot be read. */
static void test_unknown_outcomes(void **state)
{
	static const struct { long status; const char *code; } cases[] = {
		{404, "404??18"}, {409, "409??01"}, {500, "500??00"}, {500, "500??01"}, {500, "500??02"}, {504, "504??00"}, {200, "504??00"}, {200, "5040000?"}, {200, "599??99"},
		{200, "201??00"}, {200, "302??00"}, {200, "201??000"},
	};
	static void (*const movers[])(void) = {begin_create_va, begin_delete_va, begin_generate_qr, begin_create_debit, begin_cancel};
	static void (*const inquiries[])(void) = {begin_va_status, begin_qr_status, begin_debit_status};
	char text[100];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		snprintf(text, sizeof(text), "{\"responseCode\":\"%s\",\"responseMessage\":\"x\"}", cases[i].code);
		for (char *c = text; *c != '\0'; c++) {
			*c = *c == '?' ? '4' : *c;
		}
		for (size_t m = 0; m < CASES(movers); m++) {
			movers[m]();
			if (read_status(&call, cases[i].status, text) != FSP_ERROR_OUTCOME_UNKNOWN) {
				fail_msg("%s of %s: %s", text, call.operation->name, call.error.message);
			}
			fsp_call_free(&call);
		}
		/* Of what only asks it is a refusal. */
		for (size_t m = 0; m < CASES(inquiries); m++) {
			inquiries[m]();
			if (read_status(&call, cases[i].status, text) != FSP_ERROR_GATEWAY) {
				fail_msg("%s of %s: %s", text, call.operation->name, call.error.message);
			}
			assert_true(call.error.harmless);
			fsp_call_free(&call);
		}
	}
	for (size_t m = 0; m < CASES(movers); m++) {
		static const char *const bodies[] = {"", "<html>", "[]", "{}", "{\"responseCode\":\"\"}", "{\"responseCode\":null}", "{\"responseCode\":[]}", "{\"responseCode\":\"00\"}", "{\"responseCode\":\"200\"}",
			"{\"responseCode\":\"200270000\"}", "{\"responseCode\":\"20027x0\"}"};

		for (size_t i = 0; i < CASES(bodies); i++) {
			movers[m]();
			assert_int_equal(read_status(&call, 200, bodies[i]), FSP_ERROR_OUTCOME_UNKNOWN);
			fsp_call_free(&call);
		}
		/* A success under an error's HTTP status. */
		movers[m]();
		assert_int_equal(read_status(&call, 500, "{\"responseCode\":\"2004700\"}"), FSP_ERROR_OUTCOME_UNKNOWN);
		fsp_call_free(&call);
	}
}

/* ------------------------------------------------------------------ codes */

static void test_codes(void **state)
{
	size_t count = 0;

	(void)state;
	for (const fsp_snap_case *row = fsp_snap_cases; row->code != NULL; row++, count++) {
		char code[9];

		assert_int_equal(strlen(row->code), 7);
		assert_int_equal(strncmp(row->code + 3, "??", 2), 0);
		assert_true(row->meaning[0] >= 'a' && row->meaning[0] <= 'z');
		snprintf(code, sizeof(code), "%.3s54%s", row->code, row->code + 5);
		assert_ptr_equal(fsp_snap_case_of(fsp_view_of(code)), row);
		assert_string_equal(fsp_snap_service_of(fsp_view_of(code)), "create a direct debit payment");
		for (const fsp_snap_case *other = fsp_snap_cases; other != row; other++) {
			assert_string_not_equal(other->code, row->code);
		}
		/* What may have been done is to be asked about, and nothing else. */
		assert_int_equal(row->advice == FSP_SNAP_ASK, row->code[0] == '5' || strcmp(row->code, "404??18") == 0 || strcmp(row->code, "409??01") == 0);
		assert_int_equal(row->advice == FSP_SNAP_DONE, strcmp(row->code, "200??00") == 0);
		assert_int_equal(row->advice == FSP_SNAP_WAIT, strcmp(row->code, "202??00") == 0);
	}
	/* Every row of the documents' table. */
	assert_int_equal(count, 63);
	assert_ptr_equal(fsp_snap_case_of(FSP_LITERAL_VIEW("20054000")), fsp_snap_cases);
	assert_null(fsp_snap_case_of(FSP_LITERAL_VIEW("4045499")));
	assert_null(fsp_snap_case_of(FSP_LITERAL_VIEW("404540")));
	assert_null(fsp_snap_case_of(FSP_LITERAL_VIEW("404540001")));
	assert_null(fsp_snap_case_of(FSP_NO_VIEW));
	assert_null(fsp_snap_service_of(FSP_LITERAL_VIEW("2009900")));
	assert_null(fsp_snap_service_of(FSP_LITERAL_VIEW("20")));
}

static int start(void **state)
{
	(void)state;
	if (fsp_sign_startup() != FSP_OK) {
		return -1;
	}
	client = snap_client();
	return 0;
}

static int stop(void **state)
{
	(void)state;
	fsp_client_free(client);
	fsp_sign_shutdown();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_created_account), cmocka_unit_test(test_account_status), cmocka_unit_test(test_foreign_account_status), cmocka_unit_test(test_deleted_account),
		cmocka_unit_test(test_generated_qr), cmocka_unit_test(test_states), cmocka_unit_test(test_paid_states), cmocka_unit_test(test_states_without_a_code),
		cmocka_unit_test(test_debit_pages), cmocka_unit_test(test_cancelled_debit), cmocka_unit_test(test_refusals), cmocka_unit_test(test_unknown_outcomes), cmocka_unit_test(test_codes),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
