/* Answers of SNAP Disbursement: what is believed of them, and what is not. */
#include "snap_answers.h"

static void begin_inquire_account(void)
{
	begin(&fsp_snap_inquire_account);
	put_text(&call, "beneficiaryBankCode", "008");
	put_text(&call, "beneficiaryAccountNo", "60004400184");
	put_text(&call, "partnerReferenceNo", "R-1");
	assert_built(&call);
}

static void begin_transfer(void)
{
	begin(&fsp_snap_transfer);
	put_text(&call, "partnerReferenceNo", "R-1");
	put(&call, "amount", (fsp_slot)MONEY(10000));
	put_text(&call, "beneficiaryAccountName", "John Doe");
	put_text(&call, "beneficiaryAccountNo", "60004400184");
	put_text(&call, "beneficiaryBankCode", "008");
	assert_built(&call);
}

static void begin_top_up(void)
{
	begin(&fsp_snap_top_up);
	put_text(&call, "partnerReferenceNo", "R-1");
	put_text(&call, "customerNumber", "0812-3456-7890");
	put(&call, "amount", (fsp_slot)MONEY(10000));
	put_text(&call, "additionalInfo.platformCode", "gpy");
	assert_built(&call);
}

static void fill_number(void)
{
	put_text(&call, "partnerReferenceNo", "R-1");
	put_text(&call, "partnerServiceId", "7008");
	put_text(&call, "customerNo", "08000047816");
	put_text(&call, "additionalInfo.billerCode", "013");
}

static void begin_inquire_bill(void)
{
	begin(&fsp_snap_inquire_bill);
	fill_number();
	assert_built(&call);
}

static void begin_pay_bill_at(int64_t execute_at)
{
	begin(&fsp_snap_pay_bill);
	fill_number();
	put(&call, "paidAmount", (fsp_slot)MONEY(10000));
	if (execute_at > 0) {
		put(&call, "additionalInfo.instructDate", (fsp_slot)NUMBER(execute_at));
	}
	assert_built(&call);
}

static void begin_pay_bill(void) { begin_pay_bill_at(0); }

static void begin_payout_status(const fsp_operation *operation)
{
	begin(operation);
	put_text(&call, "originalPartnerReferenceNo", "R-1");
	put_text(&call, "originalReferenceNo", "53883");
	assert_built(&call);
}

static void begin_transfer_status(void) { begin_payout_status(&fsp_snap_transfer_status); }
static void begin_top_up_status(void) { begin_payout_status(&fsp_snap_top_up_status); }

static void begin_balance(void)
{
	begin(&fsp_snap_balance);
	assert_built(&call);
}

static void begin_history(void)
{
	begin(&fsp_snap_history);
	put(&call, "fromDateTime", (fsp_slot)NUMBER(NOW - DAY));
	put(&call, "toDateTime", (fsp_slot)NUMBER(NOW));
	assert_built(&call);
}

static void (*const movers[])(void) = {begin_transfer, begin_top_up, begin_pay_bill};
static void (*const inquiries[])(void) = {begin_inquire_account, begin_transfer_status, begin_top_up_status,
	begin_balance, begin_history, begin_inquire_bill};

#define AMOUNT(value) "{\"value\":\"" value "\",\"currency\":\"IDR\"}"

/* ------------------------------------------------------------------ accounts */

#define ACCOUNT(number, more) "{\"responseCode\":\"2001600\",\"responseMessage\":\"Success\",\"referenceNo\":\"7\"," \
	"\"partnerReferenceNo\":\"R-1\",\"beneficiaryAccountName\":\"John Doe\",\"beneficiaryAccountNo\":" number "," \
	"\"beneficiaryBankCode\":\"008\",\"beneficiaryBankName\":\"MANDIRI\"" more "}"
#define VERDICT(status) ",\"additionalInfo\":{\"status\":" status ",\"message\":\"Account not found\"}"

static void test_account(void **state)
{
	(void)state;
	begin_inquire_account();
	read_ok(ACCOUNT("60004400184", VERDICT("\"1\"")));
	assert_slot_text(answered_property("accountName"), "John Doe");
	assert_slot_text(answered_property("accountNo"), "60004400184");
	assert_slot_text(answered_property("bankName"), "MANDIRI");
	assert_slot_text(answered_property("statusCode"), "1");
	fsp_call_free(&call);
	/* As a number, and without a verdict: then the code decides. */
	begin_inquire_account();
	read_ok(ACCOUNT("\"60004400184\"", VERDICT("1")));
	fsp_call_free(&call);
	begin_inquire_account();
	read_ok(ACCOUNT("\"60004400184\"", ""));
	fsp_call_free(&call);
	/* A verdict that is none, another account, and a name without an account. */
	begin_inquire_account();
	read_fails(ACCOUNT("\"60004400184\"", VERDICT("\"2\"")), FSP_ERROR_GATEWAY, "2 Account not found");
	fsp_call_free(&call);
	begin_inquire_account();
	read_fails(ACCOUNT("\"60004400185\"", VERDICT("\"1\"")), FSP_ERROR_MALFORMED, "another accountNo");
	fsp_call_free(&call);
	begin_inquire_account();
	read_fails(ACCOUNT("null", VERDICT("\"1\"")), FSP_ERROR_MALFORMED, "lacks beneficiaryAccountNo");
	fsp_call_free(&call);
	begin_inquire_account();
	read_fails("{\"responseCode\":\"2001600\",\"beneficiaryAccountNo\":\"60004400184\"}", FSP_ERROR_MALFORMED,
		"lacks beneficiaryAccountName");
	fsp_call_free(&call);
}

static void test_balance(void **state)
{
	static const struct { const char *entries; int64_t amount, available; } cases[] = {
		{"{\"balanceType\":\"CASH\",\"amount\":" AMOUNT("500.00") ",\"availableBalance\":" AMOUNT("400.00") "}", 50000,
			40000},
		/* The only one counts whatever it is, of several the cash. */
		{"[{\"balanceType\":\"DEPOSIT\",\"amount\":" AMOUNT("1.00") "}]", 100, -1},
		{"[{\"balanceType\":\"DEPOSIT\",\"amount\":" AMOUNT("1.00") "},{\"balanceType\":\"cash\",\"amount\":"
			AMOUNT("2.00") ",\"availableBalance\":" AMOUNT("1.50") "}]", 200, 150},
		{"[{\"balanceType\":\"DEPOSIT\",\"amount\":" AMOUNT("1.00") "},{\"amount\":" AMOUNT("2.00") "}]", -1, -1},
		{"[{\"balanceType\":\"CASH\",\"amount\":" AMOUNT("1.00") "},{\"balanceType\":\"CASH\",\"amount\":" AMOUNT("2.00") "}]",
			100, -1},
	};
	char text[600];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const fsp_slot *amount, *available;

		snprintf(text, sizeof(text), "{\"responseCode\":\"2001100\",\"#amount\":" AMOUNT("9.00") ",\"accountInfos\":%s}",
			cases[i].entries);
		begin_balance();
		read_ok(text);
		amount = answered_property("amount");
		available = answered_property("available");
		assert_true((amount->present ? amount->number : -1) == cases[i].amount);
		assert_true((available->present ? available->number : -1) == cases[i].available);
		fsp_call_free(&call);
	}
	begin_balance();
	read_fails("{\"responseCode\":\"2001100\",\"accountNo\":\"9920017574\",\"accountInfos\":[{\"status\":\"0001\"}]}",
		FSP_ERROR_MALFORMED, "another accountNo");
	fsp_call_free(&call);
	begin_balance();
	read_fails("{\"responseCode\":\"2001100\"}", FSP_ERROR_MALFORMED, "lacks accountInfos");
	fsp_call_free(&call);
}

static void test_history(void **state)
{
	const fsp_slot *list;

	(void)state;
	begin_history();
	read_ok("{\"responseCode\":\"2001200\",\"detailData\":[{\"dateTime\":\"2025-01-10T09:00:00+07:00\",\"amount\":"
		AMOUNT("10000.00") ",\"remark\":\"R-1\",\"sourceOfFunds\":[{\"source\":\"9920017573\"},{\"source\":\"x\"}],"
		"\"additionalInfo\":{\"debitCredit\":\"D\"}},{\"dateTime\":\"2025-01-10 09:00:00\","
		"\"additionalInfo\":{\"debitCredit\":\"K\"}},{\"additionalInfo\":{\"debitCredit\":\"Q\"}},{\"#source\":\"no\"}],"
		"\"additionalInfo\":{\"accountNo\":\"9920017573\",\"message\":\"Success\"}}");
	list = answered("detailData");
	assert_int_equal(list->count, 4);
	for (size_t i = 0; i < 4; i++) {
		static const char *const directions[] = {"Out", "In", "Unknown", "Unknown"};
		const fsp_field *rows = call.operation->answer[fsp_field_index(call.operation->answer, "detailData")].fields;
		const fsp_slot *at = slot_in(rows, list, i, "at");

		assert_slot_text(slot_in(rows, list, i, "direction"), directions[i]);
		assert_slot_text(slot_in(rows, list, i, "source"), i == 0 ? "9920017573" : NULL);
		assert_int_equal(at->present, i < 2);
		assert_true(i >= 2 || at->number == NOW - 3600);
	}
	fsp_call_free(&call);
	/* Nothing happened, in two spellings; another account. */
	begin_history();
	read_ok("{\"responseCode\":\"2001200\",\"detailData\":[]}");
	assert_int_equal(answered("detailData")->count, 0);
	fsp_call_free(&call);
	begin_history();
	assert_int_equal(read_status(&call, 404, "{\"responseCode\":\"4041201\"}"), FSP_OK);
	assert_int_equal(answered("detailData")->count, 0);
	fsp_call_free(&call);
	begin_history();
	read_fails("{\"responseCode\":\"2001200\",\"additionalInfo\":{\"accountNo\":\"1\"}}", FSP_ERROR_MALFORMED,
		"another additionalInfo.accountNo");
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ payouts */

#define PAYOUT(code, more) "{\"responseCode\":\"" code "\",\"responseMessage\":\"Success\",\"referenceNo\":\"53883\"," \
	"\"partnerReferenceNo\":\"R-1\",\"amount\":" AMOUNT("10000.00") more "}"
#define STATE(code) ",\"additionalInfo\":{\"latestTransactionStatus\":" code ",\"transactionStatusDesc\":\"x\"}"

static void test_payouts(void **state)
{
	static const struct { const char *body, *code, *status; } cases[] = {
		{PAYOUT("2001800", STATE("\"03\"")), "03", "Pending"}, {PAYOUT("2001800", STATE("\"00\"")), "00", "Succeeded"},
		{PAYOUT("2001800", STATE("\"01\"")), "01", "Pending"}, {PAYOUT("2001800", STATE("\"02\"")), "02", "Pending"},
		{PAYOUT("2001800", STATE("\"04\"")), "04", "Reversed"}, {PAYOUT("2001800", STATE("\"05\"")), "05", "Failed"},
		{PAYOUT("2001800", STATE("\"06\"")), "06", "Failed"}, {PAYOUT("2001800", STATE("\"07\"")), "07", "NotFound"},
		{PAYOUT("2001800", STATE("\"08\"")), "08", "Unknown"}, {PAYOUT("2001800", STATE("0")), "0", "Succeeded"},
		{PAYOUT("2001800", STATE("3")), "3", "Pending"}, {PAYOUT("2001800", STATE("\"\"")), NULL, "Pending"},
		/* Accepted and no more; and under way. */
		{PAYOUT("2001800", ""), NULL, "Pending"}, {PAYOUT("2021800", ""), NULL, "Pending"},
		{PAYOUT("2021800", STATE("\"00\"")), "00", "Pending"}, {PAYOUT("2021800", STATE("\"06\"")), "06", "Failed"},
		{PAYOUT("2001800", ",\"latestTransactionStatus\":\"06\""), "06", "Failed"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		for (size_t m = 0; m < 2; m++) {
			movers[m]();
			read_ok(cases[i].body);
			assert_slot_text(answered_property("status"), cases[i].status);
			assert_slot_text(answered_property("statusCode"), cases[i].code);
			assert_slot_text(answered_property("referenceNo"), "53883");
			assert_slot_text(answered_property("partnerReferenceNo"), "R-1");
			fsp_call_free(&call);
		}
	}
	/* About another payout, or about none. */
	for (size_t m = 0; m < 2; m++) {
		movers[m]();
		read_fails("{\"responseCode\":\"2001800\",\"partnerReferenceNo\":\"R-2\"}", FSP_ERROR_MALFORMED,
			"another partnerReferenceNo");
		fsp_call_free(&call);
		movers[m]();
		read_fails("{\"responseCode\":\"2001800\",\"referenceNo\":\"53883\"}", FSP_ERROR_OUTCOME_UNKNOWN,
			"lacks partnerReferenceNo");
		fsp_call_free(&call);
		movers[m]();
		read_fails("{\"responseCode\":\"2001800\",\"partnerReferenceNo\":\"R-1\",\"amount\":" AMOUNT("1000000.00") "}",
			FSP_ERROR_MALFORMED, "another amount");
		fsp_call_free(&call);
	}
	begin_transfer();
	read_fails(PAYOUT("2001800", ",\"beneficiaryAccountNo\":\"1\""), FSP_ERROR_MALFORMED,
		"another beneficiaryAccountNo");
	fsp_call_free(&call);
}

#define STATUS(service, more) "{\"responseCode\":\"2003600\",\"originalReferenceNo\":\"53883\"," \
	"\"originalPartnerReferenceNo\":\"R-1\",\"serviceCode\":\"" service "\"" more "}"

static void test_statuses(void **state)
{
	(void)state;
	begin_transfer_status();
	read_ok(STATUS("18", ",\"transactionDate\":\"2025-01-10T10:00:00+07:00\",\"amount\":" AMOUNT("10000.00")
		",\"beneficiaryAccountNo\":\"60004400184\",\"beneficiaryBankCode\":\"008\",\"latestTransactionStatus\":\"00\","
		"\"transactionStatusDesc\":\"Success\",\"additionalInfo\":{\"beneficiaryAccountName\":\"John Doe\","
		"\"beneficiaryBankName\":\"MANDIRI\",\"transactionStatusDate\":\"2025-01-10 10:00:00\"}"));
	assert_slot_text(answered_property("status"), "Succeeded");
	assert_slot_text(answered_property("accountNo"), "60004400184");
	assert_slot_text(answered_property("accountName"), "John Doe");
	assert_slot_text(answered_property("bankName"), "MANDIRI");
	assert_true(answered_property("requestedAt")->number == NOW && answered_property("changedAt")->number == NOW);
	fsp_call_free(&call);
	begin_top_up_status();
	read_ok(STATUS("38", ",\"latestTransactionStatus\":\"03\",\"additionalInfo\":{\"transactionDate\":\"2025-01-10 "
		"10:00:00\",\"platformCode\":\"gpy\",\"platformName\":\"GoPay\",\"customerNumber\":\"081234567890\","
		"\"customerName\":\"Sari\",\"transactionStatusDate\":\"2025-01-10T10:00:00+07:00\"}"));
	assert_slot_text(answered_property("status"), "Pending");
	assert_slot_text(answered_property("accountNo"), "081234567890");
	assert_slot_text(answered_property("bankCode"), "gpy");
	assert_slot_text(answered_property("bankName"), "GoPay");
	assert_true(answered_property("requestedAt")->number == NOW && answered_property("changedAt")->number == NOW);
	fsp_call_free(&call);
	for (int top_up = 0; top_up < 2; top_up++) {
		void (*const ask)(void) = top_up ? begin_top_up_status : begin_transfer_status;

		/* Not known, in two spellings; under way. */
		ask();
		assert_int_equal(read_status(&call, 404, "{\"responseCode\":\"4043601\"}"), FSP_OK);
		assert_slot_text(answered_property("status"), "NotFound");
		assert_slot_text(answered_property("statusCode"), NULL);
		assert_slot_text(answered_property("partnerReferenceNo"), "R-1");
		fsp_call_free(&call);
		ask();
		read_ok("{\"responseCode\":\"2003600\",\"originalPartnerReferenceNo\":\"R-1\",\"latestTransactionStatus\":\"07\"}");
		assert_slot_text(answered_property("status"), "NotFound");
		fsp_call_free(&call);
		ask();
		read_ok("{\"responseCode\":\"2023600\"}");
		assert_slot_text(answered_property("status"), "Pending");
		fsp_call_free(&call);
		/* Another payout, one of another service, no state, and a state of nobody. */
		ask();
		read_fails("{\"responseCode\":\"2003600\",\"originalPartnerReferenceNo\":\"R-2\"}", FSP_ERROR_MALFORMED,
			"another partnerReferenceNo");
		fsp_call_free(&call);
		ask();
		read_fails(STATUS("54", ",\"latestTransactionStatus\":\"00\""), FSP_ERROR_MALFORMED, "another serviceCode");
		fsp_call_free(&call);
		ask();
		read_fails("{\"responseCode\":\"2003600\",\"originalPartnerReferenceNo\":\"R-1\"}", FSP_ERROR_MALFORMED,
			"nothing about the payout's state");
		fsp_call_free(&call);
		ask();
		read_fails("{\"responseCode\":\"2003600\",\"latestTransactionStatus\":\"00\"}", FSP_ERROR_MALFORMED,
			"does not say which payout");
		fsp_call_free(&call);
	}
}

/* ------------------------------------------------------------------ bills */

#define BILL(code, number, more) "{\"responseCode\":\"" code "\",\"virtualAccountData\":{\"partnerReferenceNo\":\"R-1\"," \
	"\"virtualAccountNo\":\"" number "\"" more "}"

static void test_bill(void **state)
{
	(void)state;
	begin_inquire_bill();
	read_ok(BILL("2003200", "  700808000047816", ",\"virtualAccountName\":\"Sari\",\"totalAmount\":"
		AMOUNT("150000.00") ",\"virtualAccountTrxType\":\"C\"") ",\"#billerCode\":\"999\","
		"\"additionalInfo\":{\"billerCode\":\"013\",\"status\":\"1\",\"message\":\"Success\"}}");
	assert_slot_text(answered_property("partnerReferenceNo"), "R-1");
	assert_slot_text(answered_property("number.partnerServiceId"), "    7008");
	assert_slot_text(answered_property("number.customerNo"), "08000047816");
	assert_slot_text(answered_property("number.virtualAccountNo"), "700808000047816");
	assert_slot_text(answered_property("billerCode"), "013");
	assert_slot_text(answered_property("name"), "Sari");
	assert_slot_text(answered_property("type"), "Closed");
	assert_true(answered_property("total")->number == 15000000);
	fsp_call_free(&call);
	begin_inquire_bill();
	read_ok("{\"responseCode\":\"2003200\"}");
	assert_slot_text(answered_property("type"), "Unknown");
	assert_slot_text(answered_property("partnerReferenceNo"), "R-1");
	fsp_call_free(&call);
	begin_inquire_bill();
	read_fails(BILL("2003200", "700808000047817", "") "}", FSP_ERROR_MALFORMED, "another account number");
	fsp_call_free(&call);
	begin_inquire_bill();
	read_fails("{\"responseCode\":\"2003200\",\"additionalInfo\":{\"billerCode\":\"014\"}}", FSP_ERROR_MALFORMED,
		"another additionalInfo.billerCode");
	fsp_call_free(&call);
	begin_inquire_bill();
	read_fails("{\"responseCode\":\"2003200\",\"additionalInfo\":{\"status\":\"0\",\"message\":\"Bill not found\"}}",
		FSP_ERROR_GATEWAY, "0 Bill not found");
	fsp_call_free(&call);
}

static void test_bill_payment(void **state)
{
	static const struct { const char *body; int64_t execute_at; const char *status; } cases[] = {
		{BILL("2003300", "700808000047816", ",\"referenceNo\":\"59732\",\"paidAmount\":" AMOUNT("10000.00"))
			",\"additionalInfo\":{\"status\":\"1\"}}", 0, "Succeeded"},
		/* What was accepted for later, or is under way, was not paid yet. */
		{BILL("2003300", "700808000047816", "") ",\"additionalInfo\":{\"status\":\"1\"}}", NOW + DAY, "Pending"},
		{BILL("2023300", "700808000047816", "") ",\"additionalInfo\":{\"status\":\"1\"}}", 0, "Pending"},
		{BILL("2003300", "700808000047816", "") "}", 0, "Pending"},
		{BILL("2003300", "700808000047816", "") ",\"additionalInfo\":{\"status\":\"2\"}}", 0, "Unknown"},
		{BILL("2003300", "700808000047816", "") ",\"additionalInfo\":{\"latestTransactionStatus\":\"06\"}}", 0, "Failed"},
		/* A state of one digit is no verdict, and only what both call paid is paid. */
		{BILL("2003300", "700808000047816", "") ",\"additionalInfo\":{\"latestTransactionStatus\":1}}", 0, "Pending"},
		{BILL("2003300", "700808000047816", "") ",\"additionalInfo\":{\"latestTransactionStatus\":0}}", 0, "Succeeded"},
		{BILL("2003300", "700808000047816", "") ",\"additionalInfo\":{\"status\":\"1\",\"latestTransactionStatus\":\"06\"}}",
			0, "Failed"},
		{BILL("2003300", "700808000047816", "") ",\"additionalInfo\":{\"status\":\"1\",\"latestTransactionStatus\":\"00\"}}",
			0, "Succeeded"},
		{BILL("2003300", "700808000047816", "") ",\"additionalInfo\":{\"status\":\"2\",\"latestTransactionStatus\":\"00\"}}",
			0, "Unknown"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin_pay_bill_at(cases[i].execute_at);
		read_ok(cases[i].body);
		assert_slot_text(answered_property("status"), cases[i].status);
		assert_slot_text(answered_property("referenceNo"), i == 0 ? "59732" : NULL);
		fsp_call_free(&call);
	}
	begin_pay_bill();
	read_fails(BILL("2003300", "700808000047817", "") "}", FSP_ERROR_MALFORMED, "another account number");
	fsp_call_free(&call);
	begin_pay_bill();
	read_fails(BILL("2003300", "700808000047816", ",\"paidAmount\":" AMOUNT("10000.01")) "}", FSP_ERROR_MALFORMED,
		"another amount");
	fsp_call_free(&call);
	begin_pay_bill();
	read_fails("{\"responseCode\":\"2003300\"}", FSP_ERROR_OUTCOME_UNKNOWN,
		"lacks virtualAccountData.partnerReferenceNo");
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ refusals */

/* Of a payout that may have been made all the same nobody may believe that it was not. */
static void test_unknown_outcomes(void **state)
{
	static const struct { long status; const char *code; } unknown[] = {
		{404, "4041818"}, {409, "4091801"}, {500, "5001800"}, {500, "5001801"}, {500, "5001802"}, {504, "5041800"},
		/* Each attempt has an X-EXTERNAL-ID of its own: a message that came twice may have been carried out once. */
		{409, "4091800"}, {409, "40918000"}, {200, "5041800"}, {200, "2011800"}, {200, "0001800"}, {400, "9001800"},
	};
	static const struct { long status; const char *code; } refused[] = {
		{403, "4031814"}, {404, "4041811"}, {401, "4011800"}, {429, "4291800"}, {400, "4001801"},
	};
	char text[100];

	(void)state;
	for (size_t i = 0; i < CASES(unknown); i++) {
		snprintf(text, sizeof(text), "{\"responseCode\":\"%s\",\"responseMessage\":\"x\"}", unknown[i].code);
		for (size_t m = 0; m < CASES(movers); m++) {
			movers[m]();
			assert_false(call.operation->repeatable);
			assert_int_equal(read_status(&call, unknown[i].status, text), FSP_ERROR_OUTCOME_UNKNOWN);
			fsp_call_free(&call);
		}
		for (size_t m = 0; m < CASES(inquiries); m++) {
			inquiries[m]();
			assert_true(call.operation->repeatable);
			assert_int_equal(read_status(&call, unknown[i].status, text), FSP_ERROR_GATEWAY);
			assert_true(call.error.harmless);
			fsp_call_free(&call);
		}
	}
	for (size_t i = 0; i < CASES(refused); i++) {
		snprintf(text, sizeof(text), "{\"responseCode\":\"%s\",\"responseMessage\":\"x\"}", refused[i].code);
		for (size_t m = 0; m < CASES(movers); m++) {
			movers[m]();
			assert_int_equal(read_status(&call, refused[i].status, text), FSP_ERROR_GATEWAY);
			fsp_call_free(&call);
		}
	}
	for (size_t m = 0; m < CASES(movers); m++) {
		static const char *const bodies[] = {"", "<html>", "[]", "{}", "{\"responseCode\":\"00\"}"};

		for (size_t i = 0; i < CASES(bodies); i++) {
			movers[m]();
			assert_int_equal(read_status(&call, 200, bodies[i]), FSP_ERROR_OUTCOME_UNKNOWN);
			fsp_call_free(&call);
		}
	}
}

static int start_payouts(void **state)
{
	(void)state;
	if (fsp_sign_startup() != FSP_OK) {
		return -1;
	}
	client = payout_client();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_account), cmocka_unit_test(test_balance), cmocka_unit_test(test_history),
		cmocka_unit_test(test_payouts), cmocka_unit_test(test_statuses), cmocka_unit_test(test_bill),
		cmocka_unit_test(test_bill_payment), cmocka_unit_test(test_unknown_outcomes),
	};

	return cmocka_run_group_tests(tests, start_payouts, stop_all);
}
