/* Split payments outside SNAP: debit's bills, and the answers to inquiries about its static accounts. */
#include "snap_calls.h"
#include "with_client.h"

static fsp_call call;
static void begin(void)
{
	assert_int_equal(fsp_call_init(&call, client, &fsp_debit_create, NOW), FSP_OK);
	fill_bill(&call);
}

static void test_bills(void **state)
{
	static const struct { const char *scale; const char *route; } cases[] = {
		{NULL, "\"route\":[{\"owner\":\"3650800125\"},{\"partnerId\":\"3650800123\",\"partnerAmount\":\"6000\"},"
			"{\"partnerId\":\"3650800124\",\"partnerAmount\":\"4000\"}],"},
		{"Rupiah", "\"route\":[{\"owner\":\"3650800125\"},{\"partnerId\":\"3650800123\",\"partnerAmount\":\"6000\"},"
			"{\"partnerId\":\"3650800124\",\"partnerAmount\":\"4000\"}],"},
		/* Like the total, which is written in sen. */
		{"Sen", "\"route\":[{\"owner\":\"3650800125\"},{\"partnerId\":\"3650800123\",\"partnerAmount\":\"600000\"},"
			"{\"partnerId\":\"3650800124\",\"partnerAmount\":\"400000\"}],"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin();
		put_text(&call, "route.owner", "3650800125");
		put(&call, "route.shares", shares_of(call.arena, (share[]){{"3650800123", 6000}, {"3650800124", 4000}}, 2));
		put_text(&call, "route.postDataScale", cases[i].scale);
		assert_built(&call);
		if (strstr(call.request.body.data, cases[i].route) == NULL) {
			fail_msg("%s", call.request.body.data);
		}
		assert_non_null(strstr(call.request.body.data, "\"bill_total\":\"1000000\""));
		fsp_call_free(&call);
	}
	/* The signature of such a bill is that of any other. */
	begin();
	put_text(&call, "bill_no", "RT20250101001");
	put_text(&call, "route.owner", "3650800125");
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"signature\":\"ccd695941c1f320b82ba5acf4d5fca8edec73df7\""));
	fsp_call_free(&call);
	begin();
	assert_built(&call);
	assert_null(strstr(call.request.body.data, "route"));
	fsp_call_free(&call);
}

static void test_refused_bills(void **state)
{
	(void)state;
	begin();
	put_text(&call, "route.owner", "36508-125");
	put(&call, "route.shares", shares_of(call.arena, (share[]){{"A", 6000}, {"A", 4001}}, 2));
	put_text(&call, "route.postDataScale", "Dollar");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "route.postDataScale unknown", "route.owner format",
		"route.shares[1].partnerId conflict", "route range");
	fsp_call_free(&call);
	/* Letters and digits, and the characters that stand beside them. */
	for (size_t i = 0; i < 6; i++) {
		char id[] = "AZaz09?";

		id[6] = "@[`{/:"[i];
		begin();
		put(&call, "route.shares", shares_of(call.arena, (share[]){{id, 6000}, {"AZaz09", 4000}}, 2));
		assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
		ASSERT_VIOLATIONS(&call.violations, "route.shares[0].partnerId format");
		fsp_call_free(&call);
	}
	/* Two shares of nobody are not the same partner's. */
	begin();
	put(&call, "route.shares", shares_of(call.arena, (share[]){{NULL, 5000}, {"A", 3000}, {NULL, 2000}}, 3));
	for (size_t i = 0; i < 3; i += 2) {
		share_of(value_of(&call, "route.shares"), i, "partnerId")->present = false;
	}
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "route.shares[0].partnerId required", "route.shares[2].partnerId required");
	fsp_call_free(&call);
	begin();
	put(&call, "route.shares", shares_of(call.arena, NULL, 0));
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "route required");
	fsp_call_free(&call);
	/* One sen more than the total is too much. */
	begin();
	put(&call, "route.shares", shares_of(call.arena, (share[]){{"A", 10000}, {"B", 1}}, 2));
	share_of(value_of(&call, "route.shares"), 1, "amount")->number = 1;
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	assert_non_null(violation_of(&call.violations, "route", "range"));
	fsp_call_free(&call);
}

/* Far beyond what a bill may have, too: the sum of all shares is compared, up to the greatest number of all. */
static void test_greatest_shares(void **state)
{
	const fsp_slot none = {.present = false}, total = {.present = true, .number = INT64_MAX - 1, .currency = "IDR"};
	fsp_violations violations = {0};
	fsp_slot shares;

	(void)state;
	begin();
	shares = shares_of(call.arena, (share[]){{"A", 1}, {"B", 1}}, 2);
	share_of(&shares, 0, "amount")->number = INT64_MAX - 5;
	share_of(&shares, 1, "amount")->number = 4;
	fsp_route_validate(call.arena, &violations, &none, &shares, &total);
	assert_int_equal(violations.count, 0);
	share_of(&shares, 1, "amount")->number = 5;
	fsp_route_validate(call.arena, &violations, &none, &shares, &total);
	ASSERT_VIOLATIONS(&violations, "route range");
	fsp_call_free(&call);
}

static void test_meanings(void **state)
{
	static const struct { const char *code, *meaning; } cases[] = {
		{"87", "is not known"}, {"88", "has no amount"}, {"89", "named twice"}, {"90", "more than one owner"}, {"91",
			"not enabled for this merchant"}, {"92", "exceed the bill's total"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char text[100];

		begin();
		assert_built(&call);
		snprintf(text, sizeof(text), "{\"response_error\":{\"response_code\":\"%s\",\"response_desc\":\"x\"}}",
			cases[i].code);
		assert_int_equal(read_status(&call, 200, text), FSP_ERROR_GATEWAY);
		if (strstr(call.error.message, cases[i].meaning) == NULL) {
			fail_msg("%s", call.error.message);
		}
		fsp_call_free(&call);
	}
}

/* The published sample, in both spellings; its shares leave the owner nothing. */
static void test_static_account_replies(void **state)
{
	static const struct { const char *spelling, *route; } cases[] = {
		{NULL, "\"route\":[{\"owner\":\"3650800125\"},{\"partner_id\":\"3650800123\",\"partner_amount\":\"10000\"},"
			"{\"partner_id\":\"3650800124\",\"partner_amount\":\"10000\"}]"},
		{"SnakeCase",
			"\"route\":[{\"owner\":\"3650800125\"},{\"partner_id\":\"3650800123\",\"partner_amount\":\"10000\"},"
			"{\"partner_id\":\"3650800124\",\"partner_amount\":\"10000\"}]"},
		{"CamelCase",
			"\"route\":[{\"owner\":\"3650800125\"},{\"partnerId\":\"3650800123\",\"partnerAmount\":\"10000\"},"
			"{\"partnerId\":\"3650800124\",\"partnerAmount\":\"10000\"}]"},
	};
	const fsp_callback *callback = &fsp_debit_static_va;

	(void)state;
	for (size_t i = 0; i <= CASES(cases); i++) {
		fsp_arena *arena = fsp_arena_new();
		fsp_slot values[32] = {{.present = false}};
		fsp_violations violations = {0};
		fsp_buffer body;
		fsp_reply reply;
		char expected[600];

		*fsp_reply_value(callback, values, "va_number") = (fsp_slot)TEXT("8641162021000007");
		*fsp_reply_value(callback, values, "amount") = (fsp_slot)MONEY(20000);
		*fsp_reply_value(callback, values, "cust_name") = (fsp_slot)TEXT("suyanto");
		*fsp_reply_value(callback, values, "response_code") = (fsp_slot)TEXT("00");
		*fsp_reply_value(callback, values, "route.owner") = (fsp_slot)TEXT("3650800125");
		*fsp_reply_value(callback, values, "route.shares") = shares_of(arena,
			(share[]){{"3650800123", 10000}, {"3650800124",
			10000}}, 2);
		fsp_buffer_init_in(&body, arena, 10000);
		if (i == CASES(cases)) {
			fsp_reply_value(callback, values, "amount")->number--;
			assert_int_equal(fsp_reply_write(arena, callback, FSP_FORMAT_JSON, values, &violations, &body, &reply),
				FSP_ERROR_VALIDATION);
			ASSERT_VIOLATIONS(&violations, "amount range", "route range");
		} else {
			*fsp_reply_value(callback, values,
				"route.staticVaSpelling") = (fsp_slot){.present = cases[i].spelling != NULL,
				.text = fsp_view_of(cases[i].spelling)};
			assert_int_equal(fsp_reply_write(arena, callback, FSP_FORMAT_JSON, values, &violations, &body, &reply),
				FSP_OK);
			snprintf(expected, sizeof(expected),
				"{\"response\":\"VA Static Response\",\"va_number\":\"8641162021000007\","
				"\"amount\":\"20000\",\"cust_name\":\"suyanto\",\"response_code\":\"00\",%s}", cases[i].route);
			assert_string_equal(reply.body.data, expected);
		}
		fsp_arena_free(arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_bills), cmocka_unit_test(test_refused_bills), cmocka_unit_test(test_greatest_shares), cmocka_unit_test(test_meanings),
			cmocka_unit_test(test_static_account_replies),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
