/* Cards: what may be answered and called back, and what must not be believed. */
#include "sampling.h"

#define SALE "B18A8093A4672261C8F172D5D96B0679666E48C8"        /* docs/protocol/credit-card.md 3.5, vector 10 */
#define AUTHORIZED "63800750B828A1288449F8D94DCFFC2C0588CA1D"  /* 11 */
#define VOIDED "D8C4A919B459F5E238D7206E6534055CF60252EA"      /* 12 */
#define CAPTURED "0912F00D17D43E8C8D7C133F783EB1C94BA6CD70"    /* of ##TEST01##ABCDE##ORDER-1##10000.00##C## */
#define FAILED "F825DC6C931F9DAEE1347AD950A3E43428F33B1D"      /* the same with E */
#define HEAD "MERCHANTID=TEST01;MERCHANT_TRANID=ORDER-1;"
#define SOLD HEAD "ERR_CODE=0;TXN_STATUS=S;CURRENCYCODE=IDR;AMOUNT=10000.00;SIGNATURE=" SALE

/* ------------------------------------------------------------------ payments */

static void test_every_field_of_an_answer(void **state)
{
	static const char *const operations[] = {"charge", "status"};

	(void)state;
	for (size_t i = 0; i < CASES(operations); i++) {
		expect(operations[i], 200,
			"PAYMENT_METHOD=1;" SOLD ";ERR_DESC=No error;USR_CODE=101;USR_MSG=Transaction approved;"
			"CUSTNAME=John Doe;DESCRIPTION=Test order;TRANSACTIONID=D47;TRANSACTIONTYPE=4;TRANDATE=04-03-2016 15:22:46;"
			"FRAUDRISKLEVEL=2;FRAUDRISKSCORE=75.00;ECI=05;EXCEED_HIGH_RISK=Yes;CARDTYPE=M;CARD_NO_PARTIAL=455555XXXXXX1234;"
			"CARDNAME=JOHN;ACQUIRER_BANK=015;BANK_RES_CODE=00;BANK_RES_MSG=APPROVED;AUTH_ID=657399;BANK_REFERENCE=10519;EUI=SUC;"
			"PYMT_TOKEN=T;CAPTURE_DATE=05-03-2016 00:00:00;REFUND_DATE=06-03-2016 00:00:00;TOTAL_REFUND_AMOUNT=2500.00",
				FSP_OK,
			NULL);
		ASSERT_ANSWER("paymentMethod: 1\nmerchantId: TEST01\norderId: ORDER-1\nerrorCode: 0\nerrorText: No "
			"error\nuserCode: "
			"101\n"
			"userMessage: Transaction approved\nstatusCode: S\nstatus: Sale\ncustomerName: John Doe\ndescription: Test "
			"order\n"
			"currency: IDR\namount: IDR 1000000\ntransactionId: D47\ntransactionType: 4\nacquirerBank: 015\n"
			"transactedAt: 1457079766\nfraudLevel: 2\nfraudScore: 75.00\neci: 05\nexceedsHighRisk: 1\ncardType: "
			"Mastercard\n"
			"maskedCard: 455555XXXXXX1234\ncardholder: JOHN\nbankCode: 00\nbankMessage: APPROVED\nauthorizationId: "
			"657399\n"
			"bankReference: 10519\neui: SUC\ntoken: T\ncapturedAt: 1457110800\nrefundedAt: 1457197200\nrefundedTotal: "
			"IDR "
			"250000\n");
		assert_true(call.authentic);
		fsp_call_free(&call);
	}
}

/* Newer copies of the documents spell some names in another way. */
static void test_other_spellings(void **state)
{
	(void)state;
	expect("status", 200, "PAYMENT_METOD=1;MERCHANT_ID=TEST01;MERCHANT_TRANID=ORDER-1;ERR_CODE=0;TNX_STATUS=S;"
		"CUST_NAME=John;CURRENCY_CODE=IDR;"
		"AMOUNT=10000.00;TRANSACTION_ID=D47;TRANSACTION_TYPE=4;SIGNATURE=" SALE, FSP_OK, NULL);
	ASSERT_ANSWER("paymentMethod: 1\nmerchantId: TEST01\norderId: ORDER-1\nerrorCode: 0\n"
		"errorText: no error of the platform: the bank's code says more\nstatusCode: S\nstatus: Sale\ncustomerName: "
		"John\n"
		"currency: IDR\namount: IDR 1000000\ntransactionId: D47\ntransactionType: 4\n");
	fsp_call_free(&call);
}

/* Where both spellings are there, the documented one counts. */
static void test_both_spellings(void **state)
{
	(void)state;
	expect("status", 200, SOLD ";ERR_DESC=x;CUST_NAME=Jane;CUSTNAME=John", FSP_OK, NULL);
	ASSERT_ANSWER("merchantId: TEST01\norderId: ORDER-1\nerrorCode: 0\nerrorText: x\nstatusCode: S\nstatus: Sale\n"
		"customerName: John\ncurrency: IDR\namount: IDR 1000000\n");
	fsp_call_free(&call);
}

static void test_fraud_levels(void **state)
{
	static const struct { const char *text; bool present; int64_t level; } cases[] = {
		{"-1", true, -1}, {"-12", true, -12}, {"0", true, 0}, {"4", true, 4}, {"999999999999999999", true,
			INT64_C(999999999999999999)},
		{"-999999999999999999", true, INT64_C(-999999999999999999)}, {":", false, 0}, {"-", false, 0},
			{"1234567890123456789", false, 0},
		{"-1234567890123456789", false, 0}, {"", false, 0}, {"/", false, 0}, {"--1", false, 0}, {"1-", false, 0}, {"+1",
			false, 0}, {"1.0", false, 0},
	};
	char body[500];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const fsp_slot *level;

		snprintf(body, sizeof(body), SOLD ";FRAUDRISKLEVEL=%s", cases[i].text);
		expect("status", 200, body, FSP_OK, NULL);
		level = slot_of(call.operation->answer, call.answer, "fraudLevel");
		if (level->present != cases[i].present || (level->present && level->number != cases[i].level)) {
			fail_msg("\"%s\": %d %lld", cases[i].text, level->present, (long long)level->number);
		}
		fsp_call_free(&call);
	}
}

static void test_statuses(void **state)
{
	static const char *const cases[][2] = {
		{"A", "Authorized"}, {"S", "Sale"}, {"C", "Captured"}, {"CF", "CaptureFailed"}, {"CRC", "CaptureReconfirm"},
			{"F",
			"Failed"}, {"B", "Blocked"},
		{"N", "Pending"}, {"PENDING", "Pending"}, {"P", "Processing"}, {"V", "Voided"}, {"RC", "Reconfirm"}, {"I",
			"Incomplete"}, {"CB", "Chargeback"},
		{"PCB", "ChargebackPending"}, {"CR", "CaptureReversed"}, {"CRF", "CaptureReversalFailed"}, {"PCR",
			"CaptureReversalPending"},
		{"SR", "SaleReversed"}, {"SRF", "SaleReversalFailed"}, {"PSR", "SaleReversalPending"}, {"s", "Unknown"}, {"ZZ",
			"Unknown"}, {"E", "Error"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		expect_message(&fsp_card_notification, true, signed_card_message("TEST01", "abcde", "ORDER-1", "10000.00",
			cases[i][0],
			"&CURRENCYCODE=IDR&TRANSACTIONID=D47"), FSP_OK, NULL);
		assert_true(fsp_view_is(slot_of(received.callback->fields, received.values, "status")->text, cases[i][1]));
		fsp_received_free(&received);
	}
}

static void test_answers_that_are_not_believed(void **state)
{
	static const struct { const char *body; fsp_result status, charge; const char *rule; } cases[] = {
		{HEAD "ERR_CODE=0;TXN_STATUS=S;CURRENCYCODE=IDR;AMOUNT=10000.00;SIGNATURE=" AUTHORIZED, FSP_ERROR_SIGNATURE,
			FSP_ERROR_OUTCOME_UNKNOWN, "answer"},
		{HEAD "ERR_CODE=0;TXN_STATUS=S;CURRENCYCODE=IDR;AMOUNT=10000.00", FSP_ERROR_SIGNATURE,
			FSP_ERROR_OUTCOME_UNKNOWN,
			"answer"},
		{HEAD "ERR_CODE=0;TXN_STATUS=S;CURRENCYCODE=USD;AMOUNT=10000.00;SIGNATURE=" SALE, FSP_ERROR_MALFORMED,
			FSP_ERROR_MALFORMED, "foreign_amount"},
		{HEAD "ERR_CODE=0;TXN_STATUS=S;CURRENCYCODE=rp;AMOUNT=10000.00;SIGNATURE=" SALE, FSP_ERROR_MALFORMED,
			FSP_ERROR_MALFORMED, "foreign_amount"},
		{HEAD "ERR_CODE=0;TXN_STATUS=S;CURRENCYCODE=IDR;AMOUNT=20000.00;SIGNATURE=0",
			FSP_ERROR_SIGNATURE, FSP_ERROR_OUTCOME_UNKNOWN, "answer"},
		{"MERCHANT_TRANID=ORDER-2;ERR_CODE=0;TXN_STATUS=S;CURRENCYCODE=IDR;AMOUNT=10000.00;SIGNATURE=" SALE,
			FSP_ERROR_MALFORMED, FSP_ERROR_MALFORMED, "foreign_answer"},
		{"ERR_CODE=0;AMOUNT=10000.00", FSP_ERROR_MALFORMED, FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
		{"ERR_CODE=5533", FSP_ERROR_MALFORMED, FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
		{"<html>", FSP_ERROR_MALFORMED, FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
		{"ERR_CODE=5508;ERR_DESC=x", FSP_ERROR_GATEWAY, FSP_ERROR_OUTCOME_UNKNOWN, NULL},
		{"ERR_DESC=x", FSP_ERROR_MALFORMED, FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		expect_only("status", 200, cases[i].body, cases[i].status, cases[i].rule);
		expect_only("charge", 200, cases[i].body, cases[i].charge, cases[i].rule);
	}
	/* Of another amount something was paid: whoever asks is told so, and of nothing else. */
	for (size_t i = 0; i < CASES(cases); i++) {
		expect("status", 200, cases[i].body, cases[i].status, NULL);
		assert_int_equal(fsp_card_answers_other_amount(&call), strcmp(call.error.rule != NULL ? call.error.rule : "",
			"foreign_amount") == 0);
		call.error.rule = NULL;
		assert_false(fsp_card_answers_other_amount(&call));
		fsp_call_free(&call);
	}
	/* An amount without a currency is in the currency that was asked about. */
	expect("status", 200, HEAD "ERR_CODE=0;TXN_STATUS=S;AMOUNT=10000.00;SIGNATURE=" SALE, FSP_OK, NULL);
	assert_string_equal(slot_of(call.operation->answer, call.answer, "amount")->currency, "IDR");
	fsp_call_free(&call);
	/* A refused request without a transaction id is not stored either. */
	expect_only("status", 200, HEAD "ERR_CODE=0;TXN_STATUS=E;CURRENCYCODE=IDR;AMOUNT=10000.00;SIGNATURE=x", FSP_ERROR_GATEWAY, "refused");
	/* Without an order id it is the one that was asked about. */
	expect("status", 200, "ERR_CODE=5508;TXN_STATUS=E;TRANSACTIONID=0", FSP_ERROR_GATEWAY, NULL);
	fsp_call_free(&call);
}

/* Error 5533 says that nothing is stored, but only where the order alone was asked about: with a transaction id it may
 * be the id that is wrong. */
static void test_payments_that_are_not_found(void **state)
{
	static const char body[] = HEAD "ERR_CODE=5533;ERR_DESC=Unable;TXN_STATUS=E;CURRENCYCODE=IDR;AMOUNT=10000.00;"
		"TRANSACTIONID=0;SIGNATURE=x";

	(void)state;
	begin("status");
	put_text(&call, "TRANSACTIONID", NULL);
	assert_built(&call);
	assert_int_equal(answered(200, body), FSP_OK);
	assert_false(call.found);
	assert_true(fsp_view_is(slot_of(call.operation->answer, call.answer, "status")->text, "NotFound"));
	assert_false(slot_of(call.operation->answer, call.answer, "amount")->present);
	fsp_call_free(&call);
	expect_only("status", 200, body, FSP_ERROR_GATEWAY, NULL);
}

static void test_refused_charges(void **state)
{
	static const char *const used[] = {"5530", "5531", "5549", "5568"};
	char body[500];

	(void)state;
	for (size_t i = 0; i < CASES(used); i++) {
		snprintf(body, sizeof(body), HEAD "ERR_CODE=%s;ERR_DESC=no;TXN_STATUS=E;AMOUNT=10000.00;TRANSACTIONID=0",
			used[i]);
		expect("charge", 200, body, FSP_ERROR_GATEWAY, "refused");
		assert_string_equal(call.error.response_code, used[i]);
		fsp_call_free(&call);
	}
	/* Other errors are answers: the shopper may try again, or not. */
	expect("charge", 200, HEAD "ERR_CODE=5518;TXN_STATUS=E;AMOUNT=10000.00;TRANSACTIONID=0", FSP_OK, NULL);
	assert_true(fsp_view_is(slot_of(call.operation->answer, call.answer, "errorText")->text, "card number invalid"));
	fsp_call_free(&call);
	/* Of a stored one the signature must be right. */
	expect_only("charge", 200, HEAD "ERR_CODE=5518;TXN_STATUS=E;AMOUNT=10000.00;TRANSACTIONID=D47",
		FSP_ERROR_OUTCOME_UNKNOWN, "answer");
}

static void test_which_errors_bar_another_try(void **state)
{
	static const char *const barring[] = {"5500", "5513", "5546", "5547", "5548", "5551", "5552", "6117", "9999",
		"5522",
		"5524", "5525", "5526",
		"5529", "5543", "5544", "5545", "5554", "5566", "5567", "5576", "5578"}, *const others[] = {"0", "5518", "5519",
		"9998", ""};

	(void)state;
	for (size_t i = 0; i < CASES(barring); i++) {
		assert_true(fsp_card_bars_retry(fsp_view_of(barring[i])));
	}
	for (size_t i = 0; i < CASES(others); i++) {
		assert_false(fsp_card_bars_retry(fsp_view_of(others[i])));
	}
}

/* ------------------------------------------------------------------ captures, voids, refunds and tokens */

#define ATTEMPT(status, signature, more) HEAD "ERR_CODE=0;TXN_STATUS=" status \
	";CURRENCYCODE=IDR;AMOUNT=10000.00;SIGNATURE=" signature more

static void test_attempts(void **state)
{
	static const struct { const char *operation, *body; fsp_result result; bool done; } cases[] = {
		{"capture", ATTEMPT("C", CAPTURED, ";TRANSACTIONID=d47"), FSP_OK, true},
			{"capture", ATTEMPT("A", AUTHORIZED, ""),
			FSP_OK, false},
		{"void", ATTEMPT("V", VOIDED, ""), FSP_OK, true}, {"void", ATTEMPT("S", SALE, ""), FSP_OK, false},
		{"void", ATTEMPT("E", FAILED, ";TRANSACTIONID=D47"), FSP_OK, false},
		{"refund", ATTEMPT("S", SALE, ";REFUND_AMOUNT=5000.00;TOTAL_REFUND_AMOUNT=5000.00"), FSP_OK, true},
		{"refund", ATTEMPT("C", CAPTURED, ";TOTAL_REFUND_AMOUNT=10000.00"), FSP_OK, true},
			{"refund", ATTEMPT("S", SALE, ""),
			FSP_OK, true},
		/* What claims success must not contradict itself. */
		{"capture", ATTEMPT("C", CAPTURED, ";TRANSACTIONID=D48"), FSP_ERROR_OUTCOME_UNKNOWN, false},
		{"refund", ATTEMPT("S", SALE, ";REFUND_AMOUNT=5000.01"), FSP_ERROR_OUTCOME_UNKNOWN, false},
		{"refund", ATTEMPT("S", SALE, ";TOTAL_REFUND_AMOUNT=4999.99"), FSP_ERROR_OUTCOME_UNKNOWN, false},
		{"void", ATTEMPT("S", SALE, ";TRANSACTIONID=D48"), FSP_OK, false},
		{"capture", ATTEMPT("C", SALE, ""), FSP_ERROR_OUTCOME_UNKNOWN, false},
		{"capture", HEAD "ERR_CODE=5553;TXN_STATUS=C;CURRENCYCODE=IDR;AMOUNT=10000.00;SIGNATURE=" CAPTURED, FSP_OK,
			false},
		{"void", HEAD "ERR_CODE=5621;TXN_STATUS=E;AMOUNT=10000.00;TRANSACTIONID=0", FSP_OK, false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		expect(cases[i].operation, 200, cases[i].body, cases[i].result, NULL);
		if (cases[i].result == FSP_OK && fsp_card_succeeded(&call) != cases[i].done) {
			fail_msg("%s: %s", cases[i].operation, cases[i].body);
		}
		fsp_call_free(&call);
	}
}

static void test_every_field_of_an_attempt(void **state)
{
	static const struct { const char *operation, *status, *signature, *date; } cases[] = {
		{"capture", "C", CAPTURED, "CAPTURE_DATE"}, {"void", "V", VOIDED, "TRANDATE"},
			{"refund", "S", SALE, "REFUND_DATE"},
	};
	char body[1000], expected[1000];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		snprintf(body, sizeof(body), "PAYMENT_METHOD=1;" HEAD "ERR_CODE=0;ERR_DESC=No error;USR_CODE=101;USR_MSG=ok;"
			"TXN_STATUS=%s;CUSTNAME=John;"
			"DESCRIPTION=D;CURRENCYCODE=IDR;AMOUNT=10000.00;SIGNATURE=%s;TRANSACTIONID=D47;BANK_RES_CODE=00;"
			"BANK_RES_MSG=APPROVED;"
			"TOTAL_REFUND_AMOUNT=5000.00;%s=04-03-2016 15:22:46", cases[i].status, cases[i].signature, cases[i].date);
		expect(cases[i].operation, 200, body, FSP_OK, NULL);
		snprintf(expected, sizeof(expected), "paymentMethod: 1\nmerchantId: TEST01\norderId: ORDER-1\nerrorCode: "
			"0\nerrorText: No error\n"
			"userCode: 101\nuserMessage: ok\nstatusCode: %s\ncustomerName: John\ndescription: D\ncurrency: "
			"IDR\namount: IDR "
			"1000000\n"
			"transactionId: D47\nbankCode: 00\nbankMessage: APPROVED\nrefundedTotal: IDR 500000\nperformedAt: "
			"1457079766\n",
			cases[i].status);
		ASSERT_ANSWER(expected);
		fsp_call_free(&call);
	}
}

static void test_tokens(void **state)
{
	static const char *const operations[] = {"token", "deleteToken", "lastToken"};

	(void)state;
	for (size_t i = 0; i < CASES(operations); i++) {
		const bool newest = i == 2;

		expect(operations[i], 200, TOKEN_ANSWER ";SIGNATURE=x", FSP_OK, NULL);
		ASSERT_ANSWER("token: TKN106\nerrorCode: 0\nerrorText: No error\nmaskedCard: 444000xxxxxx0010\ncardType: "
			"Visa\ncardholder: JOHN DOE\n");
		fsp_call_free(&call);
		expect(operations[i], 200, "ERR_CODE=0", FSP_OK, NULL);
		ASSERT_ANSWER("token: TKN106\nerrorCode: 0\n");
		fsp_call_free(&call);
		/* Another token is what "last token" asks for. */
		expect_only(operations[i], 200, "ERR_CODE=0;PYMT_TOKEN=TKN107", newest ? FSP_OK : FSP_ERROR_MALFORMED,
			newest ? NULL
			: "foreign_answer");
		expect_only(operations[i], 200, "ERR_CODE=6202;ERR_DESC=no", FSP_ERROR_GATEWAY, "refused");
	}
}

/* ------------------------------------------------------------------ callbacks */

static void test_callbacks(void **state)
{
	static const char *const statuses[] = {"#", "S#", "##", "S##"};
	const fsp_callback *const callbacks[] = {&fsp_card_notification, &fsp_card_return};

	(void)state;
	for (size_t i = 0; i < CASES(callbacks); i++) {
		expect_message(callbacks[i], true, signed_card_message("test01", "abcde", "ORDER-1", "10000.00", "S",
			"&CURRENCYCODE=IDR&ERR_CODE=0&USR_CODE=102&TRANSACTIONID=D47"), FSP_OK, NULL);
		assert_true(fsp_view_is(slot_of(received.callback->fields, received.values, i == 0 ? "status"
			: "claimedStatus")->text, "Sale"));
		assert_true(fsp_view_is(slot_of(received.callback->fields, received.values, "userMessage")->text,
			"declined, refer to bank"));
		fsp_received_free(&received);
		/* A right signature over fields that hold what separates them. */
		for (size_t c = 0; c < CASES(statuses); c++) {
			expect_message_only(callbacks[i], true,
				signed_card_message("TEST01", "abcde", "ORDER-1", "10000.00", statuses[c],
				""), FSP_ERROR_MALFORMED, "format");
			expect_message_only(callbacks[i], true,
				signed_card_message("TEST01", "abcde", statuses[c], "10000.00", "S", ""),
				FSP_ERROR_MALFORMED, "format");
			expect_message_only(callbacks[i], true,
				signed_card_message("TEST01", "abcde", "ORDER-1", statuses[c], "S", ""),
				FSP_ERROR_MALFORMED, "format");
		}
		expect_message_only(callbacks[i], true, signed_card_message("TEST01", "older", "ORDER-1", "1", "S", ""), FSP_OK,
			NULL);
		expect_message_only(callbacks[i], true, signed_card_message("TEST01", "oldest", "ORDER-1", "1", "S", ""),
			FSP_ERROR_SIGNATURE, "mismatch");
		expect_message_only(callbacks[i], true, signed_card_message("TEST02", "abcde", "ORDER-1", "1", "S", ""),
			FSP_ERROR_SIGNATURE, "other_merchant");
		expect_message_only(callbacks[i], true, "MERCHANTID=TEST01&AMOUNT=1&TXN_STATUS=S&SIGNATURE=x",
			FSP_ERROR_SIGNATURE,
			"missing_field");
	}
}

/* ------------------------------------------------------------------ the newer generation */

static void test_newer_answers(void **state)
{
	static const struct { const char *operation, *body; fsp_result result; bool done; } cases[] = {
		{"status", REVAMP_ANSWER("S"), FSP_OK, false}, {"capture", REVAMP_ANSWER("C"), FSP_OK, true}, {"void",
			REVAMP_ANSWER("V"), FSP_OK, true},
		{"capture", REVAMP_ANSWER("CF"), FSP_OK, false},
			{"void", "{\"merchant_tranid\":\"ORDER-1\",\"tnx_status\":\"V\","
			"\"amount\":\"10000.00\"}", FSP_OK, true},
		{"void", "{\"merchant_tranid\":\"ORDER-1\",\"tnx_status\":\"V\",\"amount\":\"10000.00\",\"err_code\":\"5621\"}",
			FSP_OK, false},
		{"void", "{\"merchant_tranid\":\"ORDER-2\",\"tnx_status\":\"V\",\"amount\":\"10000.00\"}", FSP_ERROR_MALFORMED,
			false},
		{"void", "{\"merchant_tranid\":\"ORDER-1\",\"tnx_status\":\"V\",\"amount\":\"1.00\"}", FSP_ERROR_MALFORMED,
			false},
		{"status", "{\"merchant_tranid\":\"ORDER-1\",\"tnx_status\":\"V\"}", FSP_ERROR_MALFORMED, false},
		{"status", REVAMP_REFUSAL, FSP_ERROR_GATEWAY, false},
			{"status", "{\"err_code\":\"5508\"}", FSP_ERROR_GATEWAY, false},
		{"void", "{\"err_code\":\"5508\"}", FSP_ERROR_OUTCOME_UNKNOWN, false},
			{"status", "[1]", FSP_ERROR_MALFORMED, false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		expect(cases[i].operation, 200, cases[i].body, cases[i].result, NULL);
		if (cases[i].result == FSP_OK && strcmp(cases[i].operation, "status") != 0
			&& fsp_card_succeeded(&call) != cases[i].done) {
			fail_msg("%s: %s", cases[i].operation, cases[i].body);
		}
		fsp_call_free(&call);
	}
	/* An answer that does not name the order is about the one that was asked about. */
	expect("void", 200, "{\"tnx_status\":\"V\",\"amount\":\"10000.00\"}", FSP_OK, NULL);
	ASSERT_ANSWER("orderId: ORDER-1\nstatusCode: V\namount: IDR 1000000\n");
	fsp_call_free(&call);
	begin("status");
	put_text(&call, "transaction_id", NULL);
	assert_built(&call);
	assert_int_equal(answered(200, "{\"merchant_tranid\":\"ORDER-1\",\"err_code\":\"5533\",\"txn_status\":\"E\","
		"\"transaction_id\":\"0\"}"), FSP_OK);
	assert_false(call.found);
	fsp_call_free(&call);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_field_of_an_answer), cmocka_unit_test(test_other_spellings),
			cmocka_unit_test(test_both_spellings), cmocka_unit_test(test_fraud_levels),
		cmocka_unit_test(test_statuses), cmocka_unit_test(test_answers_that_are_not_believed),
		cmocka_unit_test(test_payments_that_are_not_found),
		cmocka_unit_test(test_refused_charges), cmocka_unit_test(test_which_errors_bar_another_try),
		cmocka_unit_test(test_attempts),
		cmocka_unit_test(test_every_field_of_an_attempt), cmocka_unit_test(test_tokens),
			cmocka_unit_test(test_callbacks),
	};
	const struct CMUnitTest newer[] = {cmocka_unit_test(test_newer_answers)};
	int failed;

	product = &fsp_credit_card;
	failed = cmocka_run_group_tests(tests, start_product, stop_product);
	product = &fsp_credit_card_revamp;
	return failed + cmocka_run_group_tests(newer, start_product, stop_product);
}
