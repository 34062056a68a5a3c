/* What the gateway answers: success, refusals in three envelopes, nothing in many spellings, and what must not be
 * believed. */
#include "with_client.h"

#include "../../core/message/message.h"
#include "../../core/products/shared/legacy.h"

static fsp_call call;

static void ask(const fsp_operation *operation)
{
	assert_int_equal(fsp_call_init(&call, client, operation, NOW), FSP_OK);
	if (operation == &fsp_debit_create) {
		fill_bill(&call);
	} else if (operation == &fsp_debit_status || operation == &fsp_debit_cancel) {
		put_text(&call, "trx_id", "9999940200000001");
		put_text(&call, "bill_no", "INV-1001");
		if (operation == &fsp_debit_cancel) {
			put_text(&call, "payment_cancel", "x");
		}
	} else if (operation == &fsp_debit_push_ovo) {
		put_text(&call, "trx_id", "9999940200000001");
		put_text(&call, "ovo_number", "0812");
	} else if (operation == &fsp_debit_activate_ovo) {
		put_text(&call, "phone_no", "0812");
		put_text(&call, "cust_name", "Sari");
	} else if (operation == &fsp_debit_update_static_va) {
		put_text(&call, "bill_no", "8641162021000007");
		put(&call, "bill_total", (fsp_slot)MONEY(1));
		put_text(&call, "cust_name", "Sari");
		put(&call, "bill_expired", (fsp_slot)NUMBER(NOW + 1));
	}
	assert_built(&call);
}

static fsp_result read_only(long status, const char *body)
{
	fsp_view bytes = exact(fsp_view_of(body));
	const fsp_http_answer http = {.status = status, .body = bytes, .retry_after = -1};
	fsp_result result = fsp_call_read(&call, &http);

	/* The answer's bytes may be gone before its values are. */
	memset((char *)bytes.data, '#', bytes.length);
	free((char *)bytes.data);
	return result;
}

static fsp_result answer(long status, const char *body)
{
	fsp_result result = read_only(status, body);

	assert_int_equal(call.error.code, result);
	return result;
}

/* Asks, answers, expects; leaves the call open. */
static void expect(const fsp_operation *operation, long status, const char *body, fsp_result expected, const char *rule)
{
	fsp_result result;

	ask(operation);
	result = answer(status, body);
	if (result != expected || (rule != NULL && strcmp(call.error.rule != NULL ? call.error.rule : "", rule) != 0)) {
		fail_msg("%.200s: %d (%s) %s; expected %d (%s)", body, (int)result,
			call.error.rule != NULL ? call.error.rule : "-", call.error.message, (int)expected,
			rule != NULL ? rule : "-");
	}
}

static void expect_only(const fsp_operation *operation, long status, const char *body, fsp_result expected,
	const char *rule)
{
	expect(operation, status, body, expected, rule);
	fsp_call_free(&call);
}

static void assert_answer(const char *wire, const char *text)
{
	const fsp_slot *slot = fsp_call_answer(&call, wire);

	assert_non_null(slot);
	if (text == NULL ? slot->present : !slot->present || !fsp_view_is(slot->text, text)) {
		fail_msg("%s: %.*s, expected %s", wire, (int)slot->text.length, slot->text.data != NULL ? slot->text.data : "",
			text != NULL ? text : "nothing");
	}
}

static const fsp_slot *answer_by_property(const char *property)
{
	const fsp_field *rows = call.operation->answer;

	for (size_t i = 0; rows[i].wire != NULL; i++) {
		if (rows[i].property != NULL && strcmp(rows[i].property, property) == 0) {
			return &call.answer[i];
		}
	}
	fail_msg("no property %s", property);
	return NULL;
}

static const fsp_slot *answered_slot(const char *wire, size_t record, const char *property)
{
	return slot_in(call.operation->answer[fsp_field_index(call.operation->answer, wire)].fields,
		fsp_call_answer(&call, wire),
		record, property);
}

static const fsp_slot *answered_item(const char *property)
{
	return answered_slot("bill_items", 0, property);
}

static const fsp_slot *answered_channel(size_t record, const char *property)
{
	return answered_slot("payment_channel", record, property);
}

#define CREATED "\"trx_id\":\"9999940200000001\",\"merchant_id\":\"99999\",\"merchant\":\"Sample Store\",\"bill_no\":\"INV-1001\","
#define OK_CODE "\"response_code\":\"00\",\"response_desc\":\"Sukses\""
#define STATUS_HEAD "{\"response\":\"x\",\"trx_id\":\"9999940200000001\",\"merchant_id\":\"99999\",\"bill_no\":\"INV-1001\","

/* ------------------------------------------------------------------ success */

static void test_create(void **state)
{
	const fsp_slot *items;

	(void)state;
	expect(&fsp_debit_create, 200, "{\"response\":\"Transmisi Info Detil Pembelian\"," CREATED
		"\"bill_items\":[{\"product\":\"Book\",\"qty\":\"1\",\"amount\":\"1000000\",\"payment_plan\":\"1\",\"tenor\":\"00\",\"merchant_id\":\"99999\"}]," OK_CODE ","
		"\"redirect_url\":\"https:\\/\\/debit-sandbox.faspay.co.id\\/pws\\/x?trx_id=1&bill_no=INV-1001\"}", FSP_OK,
			NULL);
	assert_answer("trx_id", "9999940200000001");
	assert_answer("bill_no", "INV-1001");
	assert_answer("merchant_id", "99999");
	assert_answer("redirect_url", "https://debit-sandbox.faspay.co.id/pws/x?trx_id=1&bill_no=INV-1001");
	assert_answer("qr_content", NULL);
	items = fsp_call_answer(&call, "bill_items");
	assert_true(items->present && items->count == 1);
	assert_true(fsp_view_is(answered_item("name")->text, "Book"));
	assert_int_equal(answered_item("quantity")->number, 1);
	assert_int_equal(answered_item("amount")->number, 1000000);
	assert_int_equal(call.error.http_status, 200);
	assert_true(call.found);
	assert_null(fsp_call_answer(&call, "nothing"));
	fsp_call_free(&call);
	/* One object instead of a list of one; numbers instead of texts; a byte order mark; another spelling. */
	expect(&fsp_debit_create, 200,
		"\xef\xbb\xbf "
		"{\"TRX_ID\":9999940200000001,\"merchant_id\":99999,\"bill_no\":\"INV-1001\",\"bill_items\":{\"product\":\"Book\",\"qty\":1,\"amount\":1000000},"
		"\"alt_url\":\"https://a.example/q.png\",\"web_url\":\"\",\"response_code\":0}", FSP_OK, NULL);
	assert_answer("trx_id", "9999940200000001");
	assert_answer("web_url", "https://a.example/q.png");
	items = fsp_call_answer(&call, "bill_items");
	assert_true(items->present && items->count == 1);
	assert_int_equal(answered_item("amount")->number, 1000000);
	fsp_call_free(&call);
	/* Elements that are no objects are none; an amount that is no number is absent, its text stays. */
	expect(&fsp_debit_create, 200,
		"{" CREATED "\"bill_items\":[\"x\",null,{\"product\":\"Book\",\"qty\":\"1.5\",\"amount\":\"-1\"},[]]," OK_CODE "}", FSP_OK, NULL);
	items = fsp_call_answer(&call, "bill_items");
	assert_int_equal(items->count, 1);
	assert_false(answered_item("quantity")->present);
	assert_true(fsp_view_is(answered_item("quantity")->text, "1.5"));
	fsp_call_free(&call);
}

static void test_empties(void **state)
{
	static const char *const spellings[] = {"\"\"", "\"null\"", "null", "[]", "{}"};

	(void)state;
	for (size_t i = 0; i < CASES(spellings); i++) {
		char body[1000];

		snprintf(body, sizeof(body),
			STATUS_HEAD "\"payment_reff\":%s,\"payment_date\":%s,\"payment_status_desc\":%s,\"payment_status_code\":\"0\",\"payment_total\":%s," OK_CODE
			",\"response_error\":%s,\"errors\":%s}", spellings[i], spellings[i], spellings[i], spellings[i],
				spellings[i], spellings[i]);
		expect(&fsp_debit_status, 200, body, FSP_OK, NULL);
		assert_answer("payment_reff", NULL);
		assert_answer("payment_date", NULL);
		assert_answer("payment_total", NULL);
		assert_answer("payment_status_desc", NULL);
		assert_answer("payment_status_code", "0");
		assert_true(fsp_view_is(answer_by_property("status")->text, "Unprocessed"));
		fsp_call_free(&call);
		/* What is required may not be empty. */
		snprintf(body, sizeof(body), STATUS_HEAD "\"payment_status_code\":%s," OK_CODE "}", spellings[i]);
		expect(&fsp_debit_status, 200, body, FSP_ERROR_MALFORMED, "unreadable_answer");
		assert_non_null(strstr(call.error.message, "payment_status_code"));
		fsp_call_free(&call);
		snprintf(body, sizeof(body), "{\"trx_id\":%s,\"bill_no\":\"INV-1001\"," OK_CODE "}", spellings[i]);
		expect_only(&fsp_debit_create, 200, body, FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	}
}

static void test_statuses(void **state)
{
	static const struct { const char *code, *name; } cases[] = {
		{"0", "Unprocessed"}, {"1", "InProcess"}, {"2", "Paid"}, {"3", "Failed"}, {"4", "Reversed"}, {"5", "NotFound"},
		{"7", "Expired"}, {"8", "Cancelled"}, {"9", "Unknown"}, {"6", "Unknown"}, {"22", "Unknown"}, {"02", "Unknown"},
			{"x", "Unknown"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char body[1000];

		snprintf(body, sizeof(body),
			STATUS_HEAD "\"payment_status_code\":\"%s\",\"payment_date\":\"2025-01-10 "
			"10:04:30\",\"payment_total\":\"10000\",\"payment_reff\":123," OK_CODE "}", cases[i].code);
		expect(&fsp_debit_status, 200, body, FSP_OK, NULL);
		assert_answer("payment_status_code", cases[i].code);
		assert_true(fsp_view_is(answer_by_property("status")->text, cases[i].name));
		assert_true(fsp_call_answer(&call, "payment_date")->number == NOW + 270);
		assert_true(fsp_call_answer(&call, "payment_total")->number == 1000000);
		assert_answer("payment_reff", "123");
		fsp_call_free(&call);
	}
	/* The status as a number. */
	expect(&fsp_debit_status, 200, STATUS_HEAD "\"payment_status_code\":2," OK_CODE "}", FSP_OK, NULL);
	assert_true(fsp_view_is(answer_by_property("status")->text, "Paid"));
	fsp_call_free(&call);
}

static void test_not_found(void **state)
{
	static const char *const bodies[] = {
		"{\"response\":\"x\",\"trx_id\":\"9999940200000001\",\"bill_no\":\"INV-1001\",\"payment_status_code\":\"5\",\"response_code\":\"14\",\"response_desc\":\"?\"}",
		"{\"response_code\":\"14\"}", "{\"response_error\":{\"response_code\":\"14\",\"response_desc\":\"x\"}}",
		"{\"trx_id\":\"\",\"bill_no\":[],\"payment_status_code\":\"2\",\"response_code\":\"14\"}",
	};

	(void)state;
	for (size_t i = 0; i < CASES(bodies); i++) {
		ask(&fsp_debit_status);
		/* Answered, not thrown. */
		assert_int_equal(read_only(200, bodies[i]), FSP_OK);
		assert_int_equal(call.error.code, FSP_OK);
		assert_string_equal(call.error.response_code, "");
		assert_false(call.found);
		assert_answer("trx_id", "9999940200000001");
		assert_answer("bill_no", "INV-1001");
		assert_true(fsp_view_is(answer_by_property("status")->text, "NotFound"));
		fsp_call_free(&call);
	}
	expect_only(&fsp_debit_create, 200, "{\"response_code\":\"14\"}", FSP_ERROR_GATEWAY, "refused");
}

static void test_channels(void **state)
{
	const fsp_slot *list;

	(void)state;
	expect(&fsp_debit_channels, 200,
		"{\"response\":\"x\",\"merchant_id\":\"99999\",\"payment_channel\":[{\"pg_code\":\"402\",\"pg_name\":\"Permata\"},{\"pg_code\":707,\"pg_name\":\"\"}],"
		OK_CODE "}", FSP_OK, NULL);
	list = fsp_call_answer(&call, "payment_channel");
	assert_int_equal(list->count, 2);
	assert_true(fsp_view_is(answered_channel(0, "code")->text, "402"));
	assert_true(fsp_view_is(answered_channel(0, "name")->text, "Permata"));
	assert_true(fsp_view_is(answered_channel(1, "code")->text, "707"));
	assert_false(answered_channel(1, "name")->present);
	assert_true(answered_channel(1, "channel")->present && fsp_view_is(answered_channel(1, "channel")->text, "707"));
	fsp_call_free(&call);
	expect(&fsp_debit_channels, 200, "{\"merchant_id\":\"99999\",\"payment_channel\":[]," OK_CODE "}", FSP_OK, NULL);
	assert_false(fsp_call_answer(&call, "payment_channel")->present);
	fsp_call_free(&call);
	/* One useless entry spoils nothing: the caller skips it. */
	expect(&fsp_debit_channels, 200, "{\"payment_channel\":[{\"pg_name\":\"Permata\"}]," OK_CODE "}", FSP_OK, NULL);
	list = fsp_call_answer(&call, "payment_channel");
	assert_int_equal(list->count, 1);
	assert_false(answered_channel(0, "code")->present);
	fsp_call_free(&call);
	expect_only(&fsp_debit_channels, 200, "{\"merchant_id\":\"99998\",\"payment_channel\":[]," OK_CODE "}",
		FSP_ERROR_MALFORMED, "foreign_answer");
}

static void test_cancel(void **state)
{
	(void)state;
	expect(&fsp_debit_cancel, 200,
		STATUS_HEAD "\"trx_status_code\":\"3\",\"payment_status_code\":\"8\",\"payment_status_desc\":\"Payment "
		"Cancelled\",\"payment_cancel_date\":\"2025-01-10 10:04:30\","
		"\"payment_cancel_msg\":\"Out of stock\"," OK_CODE "}", FSP_OK, NULL);
	assert_answer("payment_cancel", "Out of stock");
	assert_true(fsp_call_answer(&call, "payment_cancel_date")->number == NOW + 270);
	assert_true(fsp_view_is(answer_by_property("status")->text, "Cancelled"));
	fsp_call_free(&call);
	expect(&fsp_debit_cancel, 200,
		STATUS_HEAD "\"payment_status_code\":\"7\",\"payment_cancel_date\":[],\"response_code\":\"54\",\"response_desc\":\"Transaksi Anda telah kedaluwarsa.\"}",
		FSP_ERROR_GATEWAY, "refused");
	assert_string_equal(call.error.response_code, "54");
	assert_string_equal(call.error.response_text, "Transaksi Anda telah kedaluwarsa.");
	assert_non_null(strstr(call.error.message, "the order expired"));
	assert_non_null(call.message);
	fsp_call_free(&call);
}

static void test_static_va(void **state)
{
	(void)state;
	expect(&fsp_debit_update_static_va, 200, "{" OK_CODE "}", FSP_OK, NULL);
	assert_answer("bill_no", "8641162021000007");
	assert_answer("response_code", "00");
	fsp_call_free(&call);
	expect_only(&fsp_debit_update_static_va, 200, "{\"bill_no\":\"8641162021000008\"," OK_CODE "}", FSP_ERROR_MALFORMED,
		"foreign_answer");
}

static void test_ovo(void **state)
{
	(void)state;
	expect(&fsp_debit_activate_ovo, 200,
		"{\"response\":\"x\",\"status\":\"ALLOWED\",\"message\":\"SUCCESS\",\"redirectUrl\":\"https://ovo.example/x\"," OK_CODE "}", FSP_OK, NULL);
	assert_answer("redirectURL", "https://ovo.example/x");
	fsp_call_free(&call);
	/* Nobody documents what the push answers: whatever came with 200 is passed on. */
	expect(&fsp_debit_push_ovo, 200, "<html>ok</html>", FSP_OK, NULL);
	assert_non_null(call.message);
	assert_null(call.message->child);
	assert_true(fsp_view_is(call.body, "<html>ok</html>"));
	assert_answer("trx_id", "9999940200000001");
	assert_int_equal(call.format, FSP_FORMAT_UNKNOWN);
	fsp_call_free(&call);
	expect(&fsp_debit_push_ovo, 200, "", FSP_OK, NULL);
	fsp_call_free(&call);
	expect(&fsp_debit_push_ovo, 200, "[1]", FSP_OK, NULL);
	assert_true(fsp_view_is(call.body, "[1]"));
	fsp_call_free(&call);
	expect(&fsp_debit_push_ovo, 200, "{\"trx_id\":\"9999940200000001\"}", FSP_OK, NULL);
	assert_answer("trx_id", "9999940200000001");
	fsp_call_free(&call);
	expect_only(&fsp_debit_push_ovo, 200, "{\"trx_id\":\"1\"," OK_CODE "}", FSP_ERROR_MALFORMED, "foreign_answer");
	expect_only(&fsp_debit_push_ovo, 200, "{\"response_code\":\"01\"}", FSP_ERROR_GATEWAY, "refused");
	expect_only(&fsp_debit_push_ovo, 500, "<html>", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	expect_only(&fsp_debit_push_ovo, 500, "{}", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
}

/* ------------------------------------------------------------------ refusals */

static void refused_with(const char *body, const char *code, const char *text)
{
	expect(&fsp_debit_create, 200, body, FSP_ERROR_GATEWAY, "refused");
	assert_string_equal(call.error.response_code, code);
	assert_string_equal(call.error.response_text, text);
	assert_non_null(call.message);
	assert_null(call.answer);
	assert_int_equal(call.error.http_status, 200);
	fsp_call_free(&call);
}

static void test_envelopes(void **state)
{
	char body[2000], desc[700] = "";

	(void)state;
	refused_with("{\"response_code\":\"13\",\"response_desc\":\"Invalid amount\"}", "13", "Invalid amount");
	refused_with("{\"response_error\":{\"response_code\":\"55\",\"response_desc\":\"x\"}}", "55", "x");
	refused_with("{\"response_error\":{\"response_code\":55}}", "55", "");
	refused_with("{\"response_error\":\"broken\"}", "", "broken");
	refused_with("{\"errors\":[\"first\",\"second\"]}", "", "first");
	refused_with("{\"errors\":\"only\"}", "", "only");
	refused_with("{\"errors\":{\"a\":\"b\"}}", "", "");
	refused_with("{\"errors\":[{\"a\":\"b\"}]}", "", "");
	/* A refusal wins over a success code beside it. */
	refused_with("{\"response_code\":\"00\",\"response_error\":{\"response_code\":\"40\",\"response_desc\":\"y\"}}",
		"40", "y");
	refused_with("{\"response_code\":\"00\",\"errors\":[\"z\"]}", "", "z");
	/* What only looks like success. */
	refused_with("{\"response_code\":\"000\"}", "000", "");
	refused_with("{\"response_code\":\" 00\"}", " 00", "");
	refused_with("{\"response_code\":true}", "true", "");
	/* Long texts are cut between characters. */
	for (size_t i = 0; i < 200; i++) {
		strcat(desc, "\xe2\x82\xac");
	}
	snprintf(body, sizeof(body), "{\"response_code\":\"12345678901234567890\",\"response_desc\":\"%s\"}", desc);
	expect(&fsp_debit_create, 200, body, FSP_ERROR_GATEWAY, "refused");
	assert_string_equal(call.error.response_code, "123456789012345");
	assert_int_equal(strlen(call.error.response_text), 255);
	{
		size_t offset;

		assert_true(fsp_text_is_clean(fsp_view_of(call.error.response_text), &offset));
	}
	fsp_call_free(&call);
	assert_string_equal(fsp_legacy_meaning(FSP_LITERAL_VIEW("00")), "success");
	assert_null(fsp_legacy_meaning(FSP_LITERAL_VIEW("0")));
	assert_null(fsp_legacy_meaning(FSP_NO_VIEW));
}

/* ------------------------------------------------------------------ what cannot be believed */

static void test_unreadable(void **state)
{
	static const char *const bodies[] = {"", " ", "<html><body>502</body></html>", "[]", "null", "\"00\"", "00", "{",
		"{}", "{\"a\":1}", "{\"response_code\":\"00\"",
		"{\"response_code\":\"\"}", "{\"response_code\":\"00\"} x",
			"{\"response_code\":\"55\",\"response_code\":\"00\"}",
			"{\"response_code\":\"55\",\"Response_Code\":\"00\"}",
		"{\"response_code\":\"00\",\"trx_id\":\"1\",\"trx_id\":\"2\"}", "{\"response_code\":\"\xff\"}",
			"{\"response_code\":[\"00\"]}", "response_code=00"};

	(void)state;
	for (size_t i = 0; i < CASES(bodies); i++) {
		/* Money may have moved: unknown. A question may be asked again. */
		expect_only(&fsp_debit_create, 200, bodies[i], FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
		expect_only(&fsp_debit_cancel, 200, bodies[i], FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
		expect_only(&fsp_debit_status, 200, bodies[i], FSP_ERROR_MALFORMED, "unreadable_answer");
		expect_only(&fsp_debit_create, 502, bodies[i], FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
		expect(&fsp_debit_status, 502, bodies[i], FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
		assert_int_equal(call.error.http_status, 502);
		assert_null(strstr(call.error.message, "p@ssw0rd"));
		fsp_call_free(&call);
	}
	/* Each message names the status once. */
	expect(&fsp_debit_status, 200, "<html>", FSP_ERROR_MALFORMED, "unreadable_answer");
	assert_non_null(strstr(call.error.message, "; HTTP status 200, content type"));
	fsp_call_free(&call);
	expect(&fsp_debit_status, 502, "<html>", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	assert_non_null(strstr(call.error.message, "with HTTP status 502"));
	assert_null(strstr(call.error.message, "HTTP status 200"));
	fsp_call_free(&call);
	/* Success with a status that denies it. */
	expect_only(&fsp_debit_create, 500, "{" CREATED OK_CODE "}", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	/* A refusal by a gateway that failed says nothing of what it did before; one by a gateway that works does. */
	expect(&fsp_debit_create, 503, "{\"response_code\":\"55\",\"response_desc\":\"x\"}", FSP_ERROR_OUTCOME_UNKNOWN,
		"gateway_failed");
	assert_int_equal(call.error.http_status, 503);
	fsp_call_free(&call);
	expect_only(&fsp_debit_cancel, 500, "{\"response_error\":{\"response_code\":\"66\",\"response_desc\":\"x\"}}",
		FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed");
	expect_only(&fsp_debit_create, 400, "{\"response_code\":\"55\",\"response_desc\":\"x\"}", FSP_ERROR_GATEWAY,
		"refused");
	expect_only(&fsp_debit_status, 503, "{\"response_code\":\"55\",\"response_desc\":\"x\"}", FSP_ERROR_GATEWAY,
		"refused");
	expect_only(&fsp_debit_create, 302, "{" CREATED OK_CODE "}", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	expect_only(&fsp_debit_create, 201, "{" CREATED OK_CODE "}", FSP_OK, NULL);
	/* A refusal is one whatever the status. */
	expect_only(&fsp_debit_create, 400, "{\"response_code\":\"13\"}", FSP_ERROR_GATEWAY, "refused");
}

/* What is no object is no message, and nobody may look for fields in it. */
static void test_what_is_no_object_is_no_message(void **state)
{
	static const char *const bodies[] = {"[1]", "[]", "1", "null", "\"a\"", "<html>", ""};

	(void)state;
	for (size_t i = 0; i < CASES(bodies); i++) {
		expect(&fsp_debit_status, 200, bodies[i], FSP_ERROR_MALFORMED, "unreadable_answer");
		assert_null(call.message);
		fsp_call_free(&call);
		expect(&fsp_debit_create, 200, bodies[i], FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
		assert_null(call.message);
		fsp_call_free(&call);
	}
}

/* The gateway's text is cut between characters: "x" and 84 euro signs of 200 fill 253 of 255 bytes. */
static void test_long_texts_of_refusals(void **state)
{
	char text[700] = "x", body[900];

	(void)state;
	for (size_t i = 0; i < 200; i++) {
		strcat(text, "\xe2\x82\xac");
	}
	snprintf(body, sizeof(body), "{\"response_code\":\"%s\",\"response_desc\":\"%s\"}", "12345678901234567890", text);
	expect(&fsp_debit_status, 200, body, FSP_ERROR_GATEWAY, "refused");
	assert_int_equal(strlen(call.error.response_text), 253);
	assert_memory_equal(call.error.response_text, text, 253);
	assert_string_equal(call.error.response_code, "123456789012345");
	assert_int_equal(fsp_utf8_length(fsp_view_of(call.error.message)) > 0, 1);
	fsp_call_free(&call);
}

static void test_echoes(void **state)
{
	(void)state;
	expect_only(&fsp_debit_create, 200, "{\"trx_id\":\"1\",\"bill_no\":\"INV-1002\"," OK_CODE "}", FSP_ERROR_MALFORMED,
		"foreign_answer");
	expect_only(&fsp_debit_create, 200, "{\"trx_id\":\"1\",\"bill_no\":\"inv-1001\"," OK_CODE "}", FSP_ERROR_MALFORMED,
		"foreign_answer");
	expect_only(&fsp_debit_create, 200,
		"{\"trx_id\":\"1\",\"bill_no\":\"INV-1001\",\"merchant_id\":\"31025\"," OK_CODE "}", FSP_ERROR_MALFORMED,
		"foreign_answer");
	expect_only(&fsp_debit_status, 200,
		"{\"trx_id\":\"2\",\"bill_no\":\"INV-1001\",\"payment_status_code\":\"2\"," OK_CODE "}", FSP_ERROR_MALFORMED,
		"foreign_answer");
	expect_only(&fsp_debit_status, 200,
		"{\"trx_id\":\"9999940200000001\",\"bill_no\":\"X\",\"payment_status_code\":\"2\"," OK_CODE "}",
		FSP_ERROR_MALFORMED, "foreign_answer");
	/* Another question's answer says nothing of ours, not even that ours is unknown. */
	expect_only(&fsp_debit_status, 200, "{\"trx_id\":\"2\",\"response_code\":\"14\"}", FSP_ERROR_MALFORMED,
		"foreign_answer");
}

#define QR_10000 "00020101021226650013ID.PAYDIA.WWW011893600818022111600102152211160010000000303UBE5204653253033605405100005802ID5908  FASPAY6006BEKASI610517111625501258e48e61b92e449f39e57e4f8807152211160010000000803api6304EAE2"

static void test_links_and_codes(void **state)
{
	static const char *const links[] = {"javascript:alert(1)", "http:/a", "https:", "//a.example", "data:text/html,x",
		"HTTP//"};
	static const char *const ids[] = {"9999981200000001", "   "};
	char body[2000];

	(void)state;
	for (size_t i = 0; i < CASES(links); i++) {
		snprintf(body, sizeof(body), "{" CREATED OK_CODE ",\"redirect_url\":\"%s\"}", links[i]);
		expect(&fsp_debit_create, 200, body, FSP_ERROR_MALFORMED, "foreign_link");
		assert_non_null(strstr(call.error.message, "redirect_url is not a web address: do not send the shopper there; "));
		fsp_call_free(&call);
		snprintf(body, sizeof(body), "{" CREATED OK_CODE ",\"web_url\":\"%s\"}", links[i]);
		expect_only(&fsp_debit_create, 200, body, FSP_ERROR_MALFORMED, "foreign_link");
	}
	/* Without a link it is made here, where the transaction's id fits into one; the payment exists in either way. */
	for (size_t i = 0; i < CASES(ids); i++) {
		assert_int_equal(fsp_call_init(&call, client, &fsp_debit_create, NOW), FSP_OK);
		fill_bill(&call);
		put_text(&call, "payment_channel", "405");
		assert_built(&call);
		snprintf(body, sizeof(body), "{\"trx_id\":\"%s\",\"bill_no\":\"INV-1001\"," OK_CODE "}", ids[i]);
		assert_int_equal(answer(200, body), FSP_OK);
		assert_int_equal(fsp_call_answer(&call, "redirect_url")->present, i == 0);
		assert_true(i > 0 || strstr(fsp_call_answer(&call, "redirect_url")->text.data, "trx_id=9999981200000001") != NULL);
		fsp_call_free(&call);
	}
	expect(&fsp_debit_create, 200, "{" CREATED OK_CODE ",\"qr_content\":\"" QR_10000 "\"}", FSP_OK, NULL);
	assert_answer("qr_content", QR_10000);
	fsp_call_free(&call);
	expect_only(&fsp_debit_create, 200, "{" CREATED OK_CODE ",\"qr_content\":\"000201\"}", FSP_ERROR_MALFORMED, "qr");
	expect_only(&fsp_debit_create, 200, "{" CREATED OK_CODE ",\"qr_content\":\"x\"}", FSP_ERROR_MALFORMED, "qr");
	/* A code over another amount than the bill's. */
	assert_int_equal(fsp_call_init(&call, client, &fsp_debit_create, NOW), FSP_OK);
	fill_bill(&call);
	put(&call, "bill_total", (fsp_slot)MONEY(10001));
	assert_built(&call);
	assert_int_equal(answer(200, "{" CREATED OK_CODE ",\"qr_content\":\"" QR_10000 "\"}"), FSP_ERROR_MALFORMED);
	assert_string_equal(call.error.rule, "qr");
	fsp_call_free(&call);
}

static void test_amounts(void **state)
{
	static const struct { const char *wire; int64_t expected; bool matches; } cases[] = {
		{"10000", 1000000, true}, {"1000000", 1000000, true}, {"10000.00", 1000000, true},
			{"1000000.00", 1000000, true}, {"010000", 1000000, true},
		{"9999", 1000000, false}, {"10001", 1000000, false}, {"100", 1000000, false}, {"10000.01", 1000000, false},
			{"10000.0", 1000000, true}, {"10000.", 1000000, true}, {"10000.5", 1000000, false},
			{"10.000", 1000000, false}, {"", 1000000, false},
		{".00", 1000000, false}, {"-10000", 1000000, false}, {"+10000", 1000000, false}, {" 10000 ", 1000000, true},
			{"1e4", 1000000, false}, {"0", 0, false},
		{"10000", -1000000, false}, {"0", 1000000, false}, {"10000", 1000050, false},
			{"92233720368547758", INT64_C(9223372036854775800), true},
		{"922337203685477580700", INT64_MAX, false}, {"99999999999999999", INT64_C(9223372036854775800), false},
			{"000000000000010000", 1000000, true},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_view view = exact(fsp_view_of(cases[i].wire));

		if (fsp_debit_amount_matches(view, cases[i].expected, false) != cases[i].matches) {
			fail_msg("%s, %lld", cases[i].wire, (long long)cases[i].expected);
		}
		free((char *)view.data);
	}
	assert_false(fsp_debit_amount_matches(FSP_NO_VIEW, 100, false));
	/* Who chooses the amount could pay a hundredth. */
	assert_true(fsp_debit_amount_matches(FSP_LITERAL_VIEW("10000"), 1000000, true));
	assert_false(fsp_debit_amount_matches(FSP_LITERAL_VIEW("1000000"), 1000000, true));
	assert_true(fsp_debit_is_open_amount(FSP_LITERAL_VIEW("8641162021000007")));
	assert_false(fsp_debit_is_open_amount(FSP_LITERAL_VIEW("INV-100100000000")));
	assert_false(fsp_debit_is_open_amount(FSP_LITERAL_VIEW("86411620210000")));
}

/* The guides' published answers. */
static void test_samples(void **state)
{
	static const struct { const char *name, *bill; fsp_result result; } samples[] = {
		{"akulaku_response", "20201222022648", FSP_OK}, {"bri_ceria_response", "84938941", FSP_OK},
			{"dana_response", "20201222023626", FSP_OK},
		{"indodana_response", "20201222022844", FSP_OK}, {"kredivo_response", "20201222022336", FSP_OK},
			{"dana_response_as_published", "20201222023626", FSP_ERROR_OUTCOME_UNKNOWN},
	};

	(void)state;
	for (size_t i = 0; i < CASES(samples); i++) {
		char path[1024], body[20000];
		size_t size;
		FILE *file;

		assert_non_null(getenv("VECTORS"));
		snprintf(path, sizeof(path), "%s/samples/%s.json", getenv("VECTORS"), samples[i].name);
		file = fopen(path, "rb");
		assert_non_null(file);
		size = fread(body, 1, sizeof(body) - 1, file);
		fclose(file);
		body[size] = '\0';
		assert_int_equal(fsp_call_init(&call, client, &fsp_debit_create, NOW), FSP_OK);
		fill_bill(&call);
		put_text(&call, "bill_no", samples[i].bill);
		assert_built(&call);
		if (answer(200, body) != samples[i].result) {
			fail_msg("%s: %s", samples[i].name, call.error.message);
		}
		if (samples[i].result == FSP_OK) {
			assert_true(fsp_call_answer(&call, "trx_id")->present);
			assert_in_range(fsp_call_answer(&call, "bill_items")->count, 1, 10);
		}
		fsp_call_free(&call);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_create), cmocka_unit_test(test_empties), cmocka_unit_test(test_statuses),
			cmocka_unit_test(test_not_found), cmocka_unit_test(test_channels),
		cmocka_unit_test(test_cancel), cmocka_unit_test(test_static_va), cmocka_unit_test(test_ovo),
			cmocka_unit_test(test_envelopes), cmocka_unit_test(test_unreadable),
		cmocka_unit_test(test_what_is_no_object_is_no_message), cmocka_unit_test(test_long_texts_of_refusals),
		cmocka_unit_test(test_echoes), cmocka_unit_test(test_links_and_codes), cmocka_unit_test(test_amounts),
			cmocka_unit_test(test_samples),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
