/* Recurring payments: returns, charges, expiring cards, and the days on which a member is charged. */
#include "sampling.h"

#define GUID "5C4B9A99-4C54-4577-9B90-6453EC972526"
#define PAID "aa076e1155ca941b865d4176ee005c24b08c3e0e"        /* docs/protocol/recurring.md, R1 */
#define FAILED "6cc2f437c37e63e7c9fc3a66596dae1e0a69319a"      /* R8 */

/* ------------------------------------------------------------------ the return */

#define MEMBER "&recurring_type=1&member_id=2019041000004&member_name=John+Doe&member_email=john%40example.com&" \
	"process_date=20,21" \
	"&recurring_start_date=2019-04-10&recurring_end_date=2020-04-10&recurring_period=M&recurring_status=1"

static const char *returned(const char *more)
{
	return signed_card_message("simulator", "abcde", "REC-0001", "5000.00", "S", more);
}

static void test_a_return_brings_payment_and_member(void **state)
{
	(void)state;
	expect_message(&fsp_recurring_return, true, returned(MEMBER "&reccuring_amount=7500.00&recurring_period_at=3&"
		"payment_method=3"
		"&err_code=5518&usr_code=101&custname=John&description=Two&currencycode=IDR&transactionid=D47&transactiontype=1"
		"&trandate=10-04-2019%2010:00:00&fraudrisklevel=-1&fraudriskscore=0.50&exceed_high_risk=NA&acquirer_bank=015"
		"&merchant_id=98765&cardtype=V&card_no_partial=455555xxxxxx1234"), FSP_OK, NULL);
	ASSERT_RECEIVED("paymentMethod: 3\nmerchantId: simulator\norderId: REC-0001\nerrorCode: 5518\nerrorText: card "
		"number "
		"invalid\n"
		"userCode: 101\nuserMessage: approved\nclaimedStatusCode: S\nclaimedStatus: Sale\ncustomerName: "
		"John\ndescription: "
		"Two\n"
		"currency: IDR\namount: IDR 500000\ntransactionId: D47\ntransactionType: 1\nacquirerBank: 015\ntransactedAt: "
		"1554865200\n"
		"fraudLevel: -1\nfraudScore: 0.50\ncardType: Visa\nmaskedCard: 455555xxxxxx1234\nrecurringType: 1\n"
		"memberId: 2019041000004\nmemberName: John Doe\nmemberEmail: john@example.com\nprocessDays: 20,21\n"
		"recurringAmount: IDR 750000\nstartsOn: 1554829200\nendsOn: 1586451600\nperiod: Monthly\nevery: 3\nactive: 1\n");
	fsp_received_free(&received);
	/* The other spellings. */
	expect_message(&fsp_recurring_return, true, returned("&member_id=2&recurring_amount=1.00&recurring_perriod_at=2&"
		"err_desc=no+error"),
		FSP_OK, NULL);
	ASSERT_RECEIVED("merchantId: simulator\norderId: REC-0001\nerrorText: no error\nclaimedStatusCode: "
		"S\nclaimedStatus: "
		"Sale\n"
		"amount: IDR 500000\nmemberId: 2\nrecurringAmount: IDR 100\nevery: 2\n");
	fsp_received_free(&received);
}

static void test_forged_returns(void **state)
{
	static const char *const statuses[] = {"#", "S#", "##", "S##A"};

	(void)state;
	expect_message_only(&fsp_recurring_return, true, returned(""), FSP_ERROR_MALFORMED, "missing_field");
	expect_message_only(&fsp_recurring_return, true,
		signed_card_message("simulator", "other", "REC-0001", "5000.00", "S",
		MEMBER),
		FSP_ERROR_SIGNATURE, "mismatch");
	expect_message_only(&fsp_recurring_return, true, signed_card_message("another", "abcde", "REC-0001", "5000.00", "S",
		MEMBER),
		FSP_ERROR_SIGNATURE, "other_merchant");
	/* A change of password. */
	expect_message_only(&fsp_recurring_return, true,
		signed_card_message("SIMULATOR", "older", "REC-0001", "5000.00", "S",
		MEMBER),
		FSP_OK, NULL);
	for (size_t i = 0; i < CASES(statuses); i++) {
		expect_message_only(&fsp_recurring_return, true,
			signed_card_message("simulator", "abcde", "REC-0001", "5000.00",
			statuses[i],
			MEMBER), FSP_ERROR_MALFORMED, "format");
		expect_message_only(&fsp_recurring_return, true,
			signed_card_message("simulator", "abcde", statuses[i], "5000.00",
			"S", MEMBER),
			FSP_ERROR_MALFORMED, "format");
	}
}

/* ------------------------------------------------------------------ charges */

#define CHARGE(trx_id, status, signature) "{\"trx_id\":\"" trx_id "\",\"merchant_id\":\"98765\",\"member_id\":10651," \
	"\"merchant_member_id\":\"2019041000004\",\"payment_reff\":\"2019041000004_1\",\"payment_date\":\"2019-04-12 " \
		"15:02:22\"," \
	"\"payment_status_code\":" status ",\"payment_status_desc\":\"Payment Success\",\"signature\":\"" signature "\"}"

static void test_a_charge_is_read(void **state)
{
	(void)state;
	expect_message(&fsp_recurring_charge, false, CHARGE(GUID, "2", PAID), FSP_OK, NULL);
	ASSERT_RECEIVED("trxId: " GUID "\nstatusCode: 2\nstatus: Paid\nmerchantId: 98765\nmerchantMemberId: 2019041000004\n"
		"gatewayMemberId: 10651\nreference: 2019041000004_1\nchargedAt: 1555056142\nstatusText: Payment Success\n");
	fsp_received_free(&received);
	expect_message(&fsp_recurring_charge, false, CHARGE(GUID, "\"3\"", FAILED), FSP_OK, NULL);
	assert_true(fsp_view_is(slot_of(received.callback->fields, received.values, "status")->text, "Failed"));
	fsp_received_free(&received);
	expect_message(&fsp_recurring_charge, false, "<faspay><trx_id>" GUID "</trx_id><merchant_id>98765</merchant_id>"
		"<merchant_member_id>2</merchant_member_id><payment_status_code>2</payment_status_code><signature>" PAID
		"</signature></faspay>",
		FSP_OK, NULL);
	assert_int_equal(received.format, FSP_FORMAT_XML);
	fsp_received_free(&received);
}

/* Signed texts are joined without separators: what else has this signature is no charge. */
static void test_forged_charges(void **state)
{
	static const struct { const char *body; fsp_result result; const char *rule; } cases[] = {
		{CHARGE(GUID, "3", PAID), FSP_ERROR_SIGNATURE, "mismatch"}, {CHARGE(GUID, "2", FAILED), FSP_ERROR_SIGNATURE,
			"mismatch"},
		{CHARGE("5C4B9A99-4C54-4577-9B90-6453EC97252", "62", PAID), FSP_ERROR_MALFORMED, "format"},
		{CHARGE("5C4B9A99-4C54-4577-9B90-6453EC97252", "\"62\"", PAID), FSP_ERROR_MALFORMED, "format"},
		{"{\"merchant_id\":\"98765\",\"merchant_member_id\":\"1\",\"payment_status_code\":2,\"signature\":\"" PAID "\"}",
			FSP_ERROR_SIGNATURE, "missing_field"},
		{"{\"trx_id\":\"" GUID "\",\"merchant_id\":\"98765\",\"payment_status_code\":2,\"signature\":\"" PAID "\"}",
			FSP_ERROR_MALFORMED, "missing_field"},
		{"{\"trx_id\":\"" GUID "\",\"merchant_id\":\"98766\",\"merchant_member_id\":\"1\",\"payment_status_code\":2,"
			"\"signature\":\"" PAID
			"\"}", FSP_ERROR_SIGNATURE, "other_merchant"},
		{"{\"trx_id\":\"" GUID "\",\"merchant_member_id\":\"1\",\"payment_status_code\":2,\"signature\":\"" PAID "\"}",
			FSP_ERROR_SIGNATURE, "missing_field"},
		{"{\"trx_id\":\"" GUID "\",\"merchant_id\":\"98765\",\"merchant_member_id\":\"1\",\"payment_status_code\":2}",
			FSP_ERROR_SIGNATURE, "missing_field"},
		{"{\"trx_id\":\"" GUID "\",\"merchant_id\":\"98765\",\"merchant_member_id\":\"1\",\"signature\":\"" PAID "\"}",
			FSP_ERROR_SIGNATURE, "missing_field"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		expect_message_only(&fsp_recurring_charge, false, cases[i].body, cases[i].result, cases[i].rule);
	}
}

/* A right signature over a transaction id or a status of another shape. */
static void test_charges_of_another_shape(void **state)
{
	static const struct { const char *trx_id, *status, *rule; } cases[] = {
		{GUID, "2", NULL}, {"5c4b9a99-4c54-4577-9b90-6453ec972526", "9", NULL}, {GUID, "22", "length"},
			{"2019041000004",
			"2", "format"},
		{"5C4B9A99-4C54-4577-9B90-6453EC97252G", "2", "format"}, {GUID "0", "2", "format"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const fsp_view parts[] = {fsp_view_of(cases[i].trx_id), fsp_view_of(cases[i].status)};
		char signature[FSP_SIGNATURE_MAXIMUM], body[2000];

		assert_int_equal(fsp_sign_legacy(FSP_LITERAL_VIEW("bot98765"), FSP_LITERAL_VIEW("p@ssw0rd"), parts, 2,
			signature),
			FSP_OK);
		snprintf(body, sizeof(body), "{\"trx_id\":\"%s\",\"merchant_id\":\"98765\",\"merchant_member_id\":\"1\","
			"\"payment_status_code\":\"%s\","
			"\"signature\":\"%s\"}", cases[i].trx_id, cases[i].status, signature);
		expect_message(&fsp_recurring_charge, false, body, cases[i].rule == NULL ? FSP_OK : FSP_ERROR_MALFORMED,
			cases[i].rule);
		if (i == 1) {
			assert_true(fsp_view_is(slot_of(received.callback->fields, received.values, "status")->text, "Unknown"));
		}
		fsp_received_free(&received);
	}
}

static void test_a_charge_is_acknowledged(void **state)
{
	static const struct { fsp_format format; const char *text; } cases[] = {
		{FSP_FORMAT_JSON, "{\"response\":\"Payment Notification\",\"trx_id\":\"" GUID
			"\",\"merchant_id\":\"98765\",\"response_code\":\"00\","
			"\"response_desc\":\"Success\"}"},
		{FSP_FORMAT_XML, "<faspay><response>Payment Notification</response><trx_id>" GUID
			"</trx_id><merchant_id>98765</merchant_id>"
			"<response_code>00</response_code><response_desc>Success</response_desc></faspay>"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_arena *arena = fsp_arena_new();
		fsp_slot *values = fsp_arena_take(arena, sizeof(fsp_slot) * fsp_field_count(fsp_recurring_charge.reply));
		fsp_violations violations = {0};
		fsp_reply made = {0};
		fsp_buffer out;

		*fsp_reply_value(&fsp_recurring_charge, values, "trx_id") = (fsp_slot)TEXT(GUID);
		*fsp_reply_value(&fsp_recurring_charge, values, "merchant_id") = (fsp_slot)TEXT("98765");
		assert_null(fsp_reply_value(&fsp_recurring_charge, values, "unknown"));
		fsp_buffer_init(&out, 4096);
		assert_int_equal(fsp_reply_write(arena, &fsp_recurring_charge, cases[i].format, values, &violations, &out,
			&made),
			FSP_OK);
		assert_string_equal(made.body.data, cases[i].text);
		fsp_buffer_free(&out);
		fsp_arena_free(arena);
	}
}

/* ------------------------------------------------------------------ cards that expire */

static void test_an_expiring_card_is_read(void **state)
{
	static const char *const months[] = {"2022-13", "2022-00", "2022-5", "05-2022", "2022-05-01", "2022/05", "soon"};
	char body[200];

	(void)state;
	expect_message(&fsp_recurring_expiry, false, "{\"member_id\":\"201914030006\",\"member_name\":\"John Doe\","
		"\"member_email\":\"john@example.com\",\"amount\":\"3000.00\",\"expired_date\":\"2022-05\"}", FSP_OK, NULL);
	ASSERT_RECEIVED("memberId: 201914030006\nname: John Doe\nemail: john@example.com\namount: IDR 300000\nexpiresMonth: "
		"2022-05\n");
	fsp_received_free(&received);
	for (size_t i = 0; i < CASES(months); i++) {
		snprintf(body, sizeof(body), "{\"member_id\":\"1\",\"expired_date\":\"%s\"}", months[i]);
		expect_message_only(&fsp_recurring_expiry, false, body, FSP_ERROR_MALFORMED, "format");
	}
	expect_message_only(&fsp_recurring_expiry, false, "{\"expired_date\":\"2022-05\"}", FSP_ERROR_MALFORMED,
		"missing_field");
	expect_message_only(&fsp_recurring_expiry, false, "{\"member_id\":\"1\"}", FSP_ERROR_MALFORMED, "missing_field");
	/* Anybody may have written it: what breaks lines in a log is refused. */
	expect_message_only(&fsp_recurring_expiry, false, "{\"member_id\":\"1\\n2\",\"expired_date\":\"2022-05\"}",
		FSP_ERROR_MALFORMED, "format");
	expect_message_only(&fsp_recurring_expiry, false, "{\"member_id\":\"1\",\"member_name\":\"a\\rb\","
		"\"expired_date\":\"2022-05\"}",
		FSP_ERROR_MALFORMED, "format");
	snprintf(body, sizeof(body), "{\"member_id\":\"%050d\",\"expired_date\":\"2022-05\"}", 1);
	expect_message_only(&fsp_recurring_expiry, false, body, FSP_OK, NULL);
	snprintf(body, sizeof(body), "{\"member_id\":\"%051d\",\"expired_date\":\"2022-05\"}", 1);
	expect_message_only(&fsp_recurring_expiry, false, body, FSP_ERROR_MALFORMED, "length");
}

static void test_kinds(void **state)
{
	static const struct { const char *body; fsp_recurring_kind kind; } cases[] = {
		{CHARGE(GUID, "2", "x"), FSP_RECURRING_CHARGE}, {"{\"trx_id\":\"1\"}", FSP_RECURRING_CHARGE}, {"{\"TRX_ID\":1}",
			FSP_RECURRING_CHARGE},
		{"{\"payment_status_code\":2}", FSP_RECURRING_CHARGE}, {"{\"trx_id\":\"1\",\"expired_date\":\"2022-05\"}",
			FSP_RECURRING_CHARGE},
		{"<faspay><trx_id>1</trx_id></faspay>", FSP_RECURRING_CHARGE},
			{"{\"expired_date\":\"x\"}", FSP_RECURRING_EXPIRY},
		{"{\"trx_id\":\"\",\"payment_status_code\":null,\"expired_date\":\"x\"}", FSP_RECURRING_EXPIRY},
			{"{\"member_id\":\"1\"}", FSP_RECURRING_UNKNOWN},
		{"{}", FSP_RECURRING_UNKNOWN}, {"[1]", FSP_RECURRING_UNKNOWN}, {"", FSP_RECURRING_UNKNOWN}, {"trx_id=1",
			FSP_RECURRING_UNKNOWN},
		{"{\"trx_id\":\"1\"", FSP_RECURRING_UNKNOWN},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_view body = exact(fsp_view_of(cases[i].body));
		fsp_recurring_kind kind = FSP_RECURRING_EXPIRY;

		assert_int_equal(fsp_recurring_kind_of(body, &kind), FSP_OK);
		assert_int_equal(kind, cases[i].kind);
		free((char *)body.data);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_return_brings_payment_and_member), cmocka_unit_test(test_forged_returns),
		cmocka_unit_test(test_a_charge_is_read), cmocka_unit_test(test_forged_charges),
		cmocka_unit_test(test_charges_of_another_shape),
		cmocka_unit_test(test_a_charge_is_acknowledged), cmocka_unit_test(test_an_expiring_card_is_read),
		cmocka_unit_test(test_kinds),
	};

	product = &fsp_recurring;
	return cmocka_run_group_tests(tests, start_product, stop_product);
}
