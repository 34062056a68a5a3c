/* SNAP's refusals, what may have been done all the same, and what codes mean. */
#include "snap_answers.h"

/* ------------------------------------------------------------------ refusals */

static void test_refusals(void **state)
{
	static const struct { long status; const char *body; const char *meaning; } cases[] = {
		{401, "{\"responseCode\":\"4014700\",\"responseMessage\":\"Unauthorized. [Signature]\"}",
			"check that Faspay has the public half"},
		{404, "{\"responseCode\":\"4044708\",\"responseMessage\":\"Invalid Merchant\"}", "check the merchant id"},
		{400, "{\"responseCode\":\"4004701\",\"responseMessage\":\"Invalid Field Format X-EXTERNAL-ID\"}",
			"wrong format"},
		{404, "{\"responseCode\":\"4044716\",\"responseMessage\":\"Partner Not Found\"}", "split payment"},
		{429, "{\"responseCode\":\"4294700\"}", "repeat it later"},
			{405, "{\"responseCode\":\"4054700\"}", "not supported"},
		{403, "{\"responseCode\":\"4034714\"}", "insufficient funds"}, {200, "{\"responseCode\":\"4034714\"}",
			"insufficient funds"}, {400, "{\"responseCode\":\"4004799\",\"responseMessage\":\"New\"}", "4004799 New"},
		{444, "{\"responseCode\":\"44447000\"}", "44447000"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin_generate_qr();
		if (read_status(&call, cases[i].status, cases[i].body) != FSP_ERROR_GATEWAY || strstr(call.error.message,
			cases[i].meaning) == NULL) {
			fail_msg("%s: %s", cases[i].body, call.error.message);
		}
		fsp_call_free(&call);
	}
}

/* What may have been done: the same reference again, whatever failed on the way, and what cannot be read. */
static void test_unknown_outcomes(void **state)
{
	static const struct { long status; const char *code; } cases[] = {
		{404, "404??18"}, {409, "409??00"}, {409, "409??01"}, {500, "500??00"}, {500, "500??01"}, {500, "500??02"}, {504, "504??00"},
			{200,
			"504??00"}, {200, "5040000?"}, {200, "599??99"},
		{200, "201??00"}, {200, "302??00"}, {200, "201??000"},
		/* No status of HTTP at all. */
		{200, "000??00"}, {400, "600??00"}, {200, "7000000?"}, {300, "000??04"}, {200, "800??00"}, {404, "999??01"},
	};
	static void (*const movers[])(void) = {begin_create_va, begin_delete_va, begin_generate_qr, begin_create_debit,
		begin_cancel};
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
		static const char *const bodies[] = {"", "<html>", "[]", "{}", "{\"responseCode\":\"\"}",
			"{\"responseCode\":null}",
			"{\"responseCode\":[]}", "{\"responseCode\":\"00\"}", "{\"responseCode\":\"200\"}",
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
		assert_int_equal(row->advice == FSP_SNAP_ASK, row->code[0] == '5' || strcmp(row->code, "404??18") == 0
			|| strncmp(row->code, "409", 3) == 0);
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_refusals), cmocka_unit_test(test_unknown_outcomes), cmocka_unit_test(test_codes),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
