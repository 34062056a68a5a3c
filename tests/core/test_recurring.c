/* Recurring payments: the bytes of every request, every reason not to send one, and what may be answered. */
#include "sampling.h"

#define MEMBER_ID "2019041000004"
#define MEMBER_SIGNATURE "e13ab5c8065db04333962650aa5103c5ef48cbc7"
#define GUID "5C4B9A99-4C54-4577-9B90-6453EC972526"

/* ------------------------------------------------------------------ requests */

#define CARD_PART(password) "LANG=en&MERCHANTID=simulator&PAYMENT_METHOD=3&MERCHANT_TRANID=REC-0001&CURRENCYCODE=IDR" \
	"&AMOUNT=5000.00&CUSTNAME=John Doe&CUSTEMAIL=john@example.com&DESCRIPTION=Two books&" \
		"RETURN_URL=https://shop.example/return" \
	"&SIGNATURE=091288139E918F4334100E0E98DBDD7FC65187B2&BILLING_ADDRESS=Jl. Sudirman 1&BILLING_ADDRESS_CITY=Jakarta" \
	"&BILLING_ADDRESS_REGION=DKI&BILLING_ADDRESS_STATE=Indonesia&BILLING_ADDRESS_POSCODE=10220&" \
	"BILLING_ADDRESS_COUNTRY_CODE=ID" \
	"&RECEIVER_NAME_FOR_SHIPPING=Sari&SHIPPING_ADDRESS=Jl. Sudirman 1&SHIPPING_ADDRESS_CITY=Jakarta&" \
	"SHIPPING_ADDRESS_REGION=DKI" \
	"&SHIPPING_ADDRESS_STATE=Indonesia&SHIPPING_ADDRESS_POSCODE=10220&SHIPPING_ADDRESS_COUNTRY_CODE=ID&" \
	"SHIPPINGCOST=500.00" \
	"&PHONE_NO=081234567890" password
#define MEMBER_PART(type) "&recurring_type=" type "&merchant_id=98765&member_id=" MEMBER_ID "&member_name=John Doe" \
	"&member_email=john@example.com&member_email_notif=t&process_date=20,21&recurring_amount=10000.00" \
	"&recurring_start_date=2025-01-10&recurring_end_date=2026-01-10&recurring_period=M&recurring_period_at=1" \
	"&recurring_accumulate_at=0&card_expire_notif=1&recurring_accumulate=f&recurring_status=t&recurring_signature=" \
	MEMBER_SIGNATURE

static void begin_form(const char *operation, bool exposed)
{
	begin(operation);
	put_text(&call, "MERCHANT_TRANID", "REC-0001");
	put(&call, "AMOUNT", (fsp_slot)MONEY(5000));
	put(&call, "expose", (fsp_slot)NUMBER(exposed));
}

static void test_both_forms_carry_every_field(void **state)
{
	(void)state;
	begin_form("register", false);
	assert_built(&call);
	assert_form(CARD_PART("") MEMBER_PART("1"));
	assert_string_equal(call.request.url, "https://fpg-sandbox.faspay.co.id/recurring");
	assert_true(fsp_view_is(fsp_call_order(&call), "REC-0001"));
	fsp_call_free(&call);
	begin_form("updateCard", false);
	assert_built(&call);
	assert_form(CARD_PART("") MEMBER_PART("2"));
	fsp_call_free(&call);
}

static void test_the_password_goes_to_the_browser_only_when_asked(void **state)
{
	(void)state;
	begin_form("register", true);
	assert_built(&call);
	assert_form(CARD_PART("&TXN_PASSWORD=abcde") MEMBER_PART("1"));
	fsp_call_free(&call);
	begin_form("register", false);
	put(&call, "expose", (fsp_slot){.present = false});
	assert_built(&call);
	assert_form(CARD_PART("") MEMBER_PART("1"));
	fsp_call_free(&call);
}

static void test_member_calls_carry_every_field(void **state)
{
	(void)state;
	begin("updateMember");
	assert_built(&call);
	assert_body(&call, "{\"request\":\"Update Member\",\"merchant\":\"Sophia Store\",\"merchant_id\":\"98765\","
		"\"member_id\":\"" MEMBER_ID
		"\",\"member_name\":\"John Doe\",\"member_email\":\"john@example.com\",\"member_email_notif\":\"1\","
		"\"process_date\":\"20,21\","
		"\"recurring_amount\":\"10000.00\",\"recurring_start_date\":\"2025-01-10\",\"recurring_end_date\":\"2026-01-10\","
		"\"recurring_period\":\"M\",\"recurring_period_at\":\"1\",\"recurring_accumulate_at\":\"0\","
		"\"card_expire_notif\":\"1\","
		"\"recurring_status\":\"1\",\"signature\":\"" MEMBER_SIGNATURE "\"}");
	assert_string_equal(call.request.url, "https://fpg-sandbox.faspay.co.id/recurring/process/update");
	assert_false(call.request.repeatable);
	fsp_call_free(&call);
	begin("status");
	assert_built(&call);
	assert_body(&call, "{\"request\":\"Inquiry Status\",\"merchant_id\":\"98765\",\"merchant\":\"Sophia Store\","
		"\"member_id\":\"" MEMBER_ID
		"\",\"signature\":\"" MEMBER_SIGNATURE "\"}");
	assert_string_equal(call.request.url, "https://fpg-sandbox.faspay.co.id/own/address");
	assert_true(call.request.repeatable);
	fsp_call_free(&call);
}

static void test_flags_and_periods_have_their_codes(void **state)
{
	static const char *const periods[][2] = {{"Daily", "\"D\""}, {"Monthly", "\"M\""}, {"Yearly", "\"Y\""}};

	(void)state;
	for (size_t i = 0; i < CASES(periods); i++) {
		begin("updateMember");
		put_text(&call, "recurring_period", periods[i][0]);
		put(&call, "recurring_status", (fsp_slot)NUMBER(0));
		put(&call, "member_email_notif", (fsp_slot)NUMBER(0));
		assert_built(&call);
		assert_non_null(strstr(call.request.body.data, periods[i][1]));
		assert_non_null(strstr(call.request.body.data, "\"recurring_status\":\"0\""));
		assert_non_null(strstr(call.request.body.data, "\"member_email_notif\":\"0\""));
		fsp_call_free(&call);
	}
	begin_form("register", false);
	put(&call, "member_email_notif", (fsp_slot)NUMBER(0));
	put(&call, "card_expire_notif", (fsp_slot)NUMBER(0));
	put(&call, "recurring_accumulate", (fsp_slot)NUMBER(1));
	assert_built(&call);
	for (size_t i = 0; i < call.form_count; i++) {
		static const char *const flags[][2] = {{"member_email_notif", "f"}, {"card_expire_notif", "0"},
			{"recurring_accumulate", "t"}};

		for (size_t f = 0; f < CASES(flags); f++) {
			assert_true(!fsp_view_is(call.form[i].name, flags[f][0]) || fsp_view_is(call.form[i].text, flags[f][1]));
		}
	}
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ what is not sent */

static void test_process_days(void **state)
{
	static const char *const good[] = {"1", "31", "12,15,20,25,01,05,10", "1,2,3,4,5,6,7,8,9", "05", "005"};
	static const char *const bad[] = {"12,", ",12", "0", "00", "32", "12,12", "12,012", "1,2,3,4,5,6,7,8,9,10", "12;15",
		"12 ", "-1", "a",
		"1,,2", "0012", "1,32", "1,x"};

	(void)state;
	for (size_t i = 0; i < CASES(good); i++) {
		begin("updateMember");
		put_text(&call, "process_date", good[i]);
		assert_refusals(NULL, 0);
	}
	for (size_t i = 0; i < CASES(bad); i++) {
		begin("updateMember");
		put_text(&call, "process_date", bad[i]);
		ASSERT_REFUSED("member.processDays range");
	}
	begin("updateMember");
	put_text(&call, "process_date", NULL);
	ASSERT_REFUSED("member.processDays required");
}

static void test_ranges_of_a_member(void **state)
{
	static const struct { int64_t every, accumulate; const char *refusal; } cases[] = {
		{1, 0, NULL}, {9, 9, NULL}, {0, 0, "member.every range"}, {10, 0, "member.every range"}, {1, 10,
			"member.accumulateEvery range"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin("updateMember");
		put(&call, "recurring_period_at", (fsp_slot)NUMBER(cases[i].every));
		put(&call, "recurring_accumulate_at", (fsp_slot)NUMBER(cases[i].accumulate));
		assert_refusals(&cases[i].refusal, cases[i].refusal != NULL);
	}
	begin("updateMember");
	put(&call, "recurring_end_date", (fsp_slot)NUMBER(NOW - DAY));
	ASSERT_REFUSED("member.endsOn range");
	/* The same day, though earlier on it. */
	begin("updateMember");
	put(&call, "recurring_end_date", (fsp_slot)NUMBER(NOW - 3600));
	assert_refusals(NULL, 0);
	begin("updateMember");
	put(&call, "recurring_amount", (fsp_slot)MONEY(0));
	ASSERT_REFUSED("member.amount range");
	for (size_t i = 0; i < 4; i++) {
		static const char *const rows[] = {"recurring_start_date", "recurring_end_date", "recurring_period_at",
			"recurring_accumulate_at"};
		static const char *const refusals[] = {"member.startsOn required", "member.endsOn required",
			"member.every required",
			"member.accumulateEvery required"};

		begin("updateMember");
		put(&call, rows[i], (fsp_slot){.present = false});
		assert_refusals(&refusals[i], 1);
	}
}

static void test_a_registration_is_a_sale_of_today(void **state)
{
	(void)state;
	begin("register");
	put(&call, "AMOUNT", (fsp_slot)MONEY(0));
	ASSERT_REFUSED("amount range");
	begin("register");
	put(&call, "AMOUNT", (fsp_slot){.present = true, .number = 100, .currency = "USD"});
	ASSERT_REFUSED("shippingCost currency", "amount currency");
	begin("register");
	put(&call, "recurring_status", (fsp_slot)NUMBER(0));
	ASSERT_REFUSED("member.active conflict");
	begin("register");
	put_text(&call, "order_type", "Authorize");
	ASSERT_REFUSED("type conflict");
	begin("register");
	put_text(&call, "order_token", "registration");
	ASSERT_REFUSED("tokenization.criteria conflict");
	begin("register");
	put_text(&call, "callback", "https://shop.example/callback");
	ASSERT_REFUSED("callbackUrl unknown");
	begin("register");
	put(&call, "recurring_start_date", (fsp_slot)NUMBER(NOW + DAY));
	ASSERT_REFUSED("member.startsOn range");
	begin("register");
	put(&call, "AMOUNT", (fsp_slot){.present = false});
	put(&call, "recurring_status", (fsp_slot){.present = false});
	put(&call, "recurring_start_date", (fsp_slot)NUMBER(INT64_MAX));
	ASSERT_REFUSED("amount required", "member.startsOn range", "member.active required");
	/* A card may be changed on any day. */
	begin("updateCard");
	put(&call, "recurring_start_date", (fsp_slot)NUMBER(NOW - DAY));
	assert_refusals(NULL, 0);
}

/* The browser sees the member's signature, which a charge's transaction id and status would have, too. */
static void test_a_member_id_cannot_pass_for_a_charge(void **state)
{
	static const struct { const char *id; bool refused; } cases[] = {
		{GUID "2", true}, {GUID "x", true}, {GUID, false}, {GUID "23", false}, {"2" GUID, false}, {"5", false},
		{"5C4B9A99-4C54-4577-9B90-6453EC97252G2", false}, {"5C4B9A99_4C54-4577-9B90-6453EC9725262", false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		static const char *const objection[] = {"member.id format"};

		begin("register");
		put_text(&call, "member_id", cases[i].id);
		assert_refusals(objection, cases[i].refused);
	}
}

static void test_longest_texts(void **state)
{
	(void)state;
	assert_maximum("register", "MERCHANT_TRANID", 100, "id length");
	assert_maximum("register", "LANG", 10, "language length");
	assert_maximum("register", "RETURN_URL", 100, "returnUrl length");
	assert_maximum("register", "CUSTNAME", 120, "customerName length");
	assert_maximum("register", "CUSTEMAIL", 100, "customerEmail length");
	for (size_t i = 0; i < 2; i++) {
		const char *operation = i == 0 ? "register" : "updateMember";

		assert_maximum(operation, "member_id", 50, "member.id length");
		assert_maximum(operation, "member_name", 50, "member.name length");
		assert_maximum(operation, "member_email", 50, "member.email length");
	}
	assert_maximum("status", "member_id", 50, "memberId length");
}

static void test_identities(void **state)
{
	static const char *const names[] = {"cardMerchantId", "cardPassword", "merchantId", "merchantName", "userId",
		"password",
		"previousPassword", "previousCardPassword"};
	static const size_t maxima[] = {30, 128, 5, 32, 64, 128, 128, 128};
	static const char *const right[] = {"simulator", "abcde", "98765", "Sophia Store", "bot98765", "p@ssw0rd", "older",
		"older"};
	char text[200];

	(void)state;
	for (size_t i = 0; i < CASES(names); i++) {
		for (size_t more = 0; more < 2; more++) {
			fsp_client_options options = {.environment = FSP_SANDBOX};
			fsp_arena *arena = fsp_arena_new();
			fsp_violations violations = {0};
			fsp_client *made = NULL;
			fsp_error error = {0};
			char expected[40];

			memset(text, '1', maxima[i] + more);
			text[maxima[i] + more] = '\0';
			for (size_t j = 0; j < CASES(right); j++) {
				options.identity[j] = fsp_view_of(i == j ? text : right[j]);
			}
			assert_int_equal(fsp_client_new(&made, &fsp_recurring, &options, arena, &violations, &error),
				more == 0 ? FSP_OK : FSP_ERROR_VALIDATION);
			snprintf(expected, sizeof(expected), "%s length", names[i]);
			assert_violations(&violations, (const char *const[]){expected}, more);
			fsp_client_free(made);
			fsp_arena_free(arena);
		}
	}
}

/* ------------------------------------------------------------------ answers */

static void test_answers_about_members(void **state)
{
	static const char *const operations[] = {"updateMember", "status"};

	(void)state;
	for (size_t i = 0; i < CASES(operations); i++) {
		expect(operations[i], 200, "{\"response\":\"x\",\"merchant_id\":\"98765\",\"member_id\":\"" MEMBER_ID
			"\",\"member_name\":\"John Doe\","
			"\"member_email\":\"john@example.com\",\"process_date\":\"20,21\",\"recurring_amount\":\"5000.00\","
			"\"recurring_start_date\":\"2025-01-10\",\"recurring_end_date\":\"2026-01-10\",\"recurring_period\":\"Y\","
			"\"recurring_period_at\":3,\"recurring_status\":\"1\",\"response_code\":\"00\",\"response_desc\":\"Sukses\"}",
			FSP_OK, NULL);
		ASSERT_ANSWER("memberId: " MEMBER_ID "\nname: John Doe\nemail: john@example.com\nprocessDays: 20,21\namount: "
			"IDR "
			"500000\n"
			"startsOn: 1736442000\nendsOn: 1767978000\nperiod: Yearly\nevery: 3\nactive: 1\nresponseCode: "
			"00\nresponseText: "
			"Sukses\n");
		fsp_call_free(&call);
		/* The documents break off: everything but the code may be absent. Two names are spelled in two ways. */
		expect(operations[i], 200,
			"{\"response_code\":\"00\",\"reccuring_amount\":\"7.50\",\"recurring_perriod_at\":\"2\","
			"\"recurring_period\":\"W\"}", FSP_OK, NULL);
		ASSERT_ANSWER("memberId: " MEMBER_ID "\namount: IDR 750\nevery: 2\nresponseCode: 00\n");
		fsp_call_free(&call);
		expect_only(operations[i], 200, "{\"response_code\":\"00\",\"member_id\":\"2019041000005\"}",
			FSP_ERROR_MALFORMED,
			"foreign_answer");
		expect_only(operations[i], 200, "{\"response_code\":\"00\",\"merchant_id\":\"98766\"}", FSP_ERROR_MALFORMED,
			"foreign_answer");
	}
}

static void test_refusals_and_failures(void **state)
{
	static const char *const refused[] = {"03", "030", "034", "18", "55", "82"}, *const failed[] = {"66", "96", "031",
		"032"};
	char body[200];

	(void)state;
	for (size_t i = 0; i < CASES(refused); i++) {
		snprintf(body, sizeof(body), "{\"response_error\":{\"response_code\":\"%s\",\"response_desc\":\"no\"}}",
			refused[i]);
		expect("updateMember", 200, body, FSP_ERROR_GATEWAY, NULL);
		assert_string_equal(call.error.response_code, refused[i]);
		fsp_call_free(&call);
		snprintf(body, sizeof(body), "{\"response_code\":\"%s\",\"response_desc\":\"no\"}", refused[i]);
		expect_only("updateMember", 200, body, FSP_ERROR_GATEWAY, NULL);
		expect_only("status", 200, body, FSP_ERROR_GATEWAY, NULL);
	}
	/* It failed while it worked: the member may be updated. */
	for (size_t i = 0; i < CASES(failed); i++) {
		snprintf(body, sizeof(body), "{\"response_code\":\"%s\",\"response_desc\":\"no\"}", failed[i]);
		expect_only("updateMember", 200, body, FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed");
		expect_only("status", 200, body, FSP_ERROR_GATEWAY, NULL);
	}
	expect("updateMember", 200, "{\"response_code\":\"55\",\"response_desc\":\"x\"}", FSP_ERROR_GATEWAY, NULL);
	assert_non_null(strstr(call.error.message, "wrong user id or password"));
	fsp_call_free(&call);
	expect_only("updateMember", 200, "<html>", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	expect_only("status", 200, "{\"member_id\":\"" MEMBER_ID "\"}", FSP_ERROR_MALFORMED, "unreadable_answer");
}

/* Nobody may believe that a subscription has ended which goes on. */
static void test_an_update_is_not_contradicted(void **state)
{
	static const struct { bool asked; const char *answered; fsp_result result; } cases[] = {
		{true, "1", FSP_OK}, {false, "0", FSP_OK}, {true, "0", FSP_ERROR_OUTCOME_UNKNOWN}, {false, "1",
			FSP_ERROR_OUTCOME_UNKNOWN},
		{false, "t", FSP_ERROR_OUTCOME_UNKNOWN}, {false, "f", FSP_OK}, {false, "perhaps", FSP_OK}, {false, "", FSP_OK},
	};
	char body[200];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin("updateMember");
		put(&call, "recurring_status", (fsp_slot)NUMBER(cases[i].asked));
		assert_built(&call);
		snprintf(body, sizeof(body), "{\"response_code\":\"00\",\"recurring_status\":\"%s\"}", cases[i].answered);
		assert_int_equal(answered(200, body), cases[i].result);
		if (cases[i].result != FSP_OK) {
			assert_string_equal(call.error.rule, "contradiction");
			assert_non_null(strstr(call.error.message, cases[i].asked ? "is not active" : "is active"));
		}
		fsp_call_free(&call);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_both_forms_carry_every_field),
			cmocka_unit_test(test_the_password_goes_to_the_browser_only_when_asked),
		cmocka_unit_test(test_member_calls_carry_every_field),
			cmocka_unit_test(test_flags_and_periods_have_their_codes),
		cmocka_unit_test(test_process_days), cmocka_unit_test(test_ranges_of_a_member),
		cmocka_unit_test(test_a_registration_is_a_sale_of_today),
			cmocka_unit_test(test_a_member_id_cannot_pass_for_a_charge),
		cmocka_unit_test(test_longest_texts), cmocka_unit_test(test_identities),
			cmocka_unit_test(test_answers_about_members),
		cmocka_unit_test(test_refusals_and_failures), cmocka_unit_test(test_an_update_is_not_contradicted),
	};

	product = &fsp_recurring;
	return cmocka_run_group_tests(tests, start_product, stop_product);
}
