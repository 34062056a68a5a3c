/* SendMe: what answers mean, and which callbacks are believed. */
#include "sampling.h"
#include "vector_files.h"
#include "../../core/crypto/digest.h"

/* ------------------------------------------------------------------ answers (6 to 9, 11) */

static void test_values(void **state)
{
	(void)state;
	expect("transfer", 200, SENDME_ANSWER("1", SENDME_PAYOUT "\"trx_id\":1246279,"), FSP_OK, NULL);
	ASSERT_ANSWER("trxNo: 220620211095\ntrxId: 1246279\nreference: ITxD7wMZ68cAaFNZQQOM\nstatus: Pending\nstatusCode: 1\n"
		"statusText: Success\namount: IDR 10000000\nexecuteAt: 1736481600\n");
	fsp_call_free(&call);
	expect("balance", 200, SENDME_ANSWER("2", "\"balance\":\"7897000.00\",\"available_balance\":6897000,"), FSP_OK, NULL);
	ASSERT_ANSWER("total: IDR 789700000\navailable: IDR 689700000\n");
	fsp_call_free(&call);
	expect("beneficiary", 200, SENDME_ANSWER("2", "\"beneficiary_virtual_account\":\"9920015361\","
		"\"beneficiary_account_number\":\"9998877766\",\"beneficiary_account_name\":\"John Doe\","), FSP_OK, NULL);
	ASSERT_ANSWER("beneficiaryVa: 9920015361\naccountNo: 9998877766\naccountName: John Doe\nstatusCode: 2\n"
		"statusText: Success\n");
	fsp_call_free(&call);
	/* One table of the documents has a capital letter. */
	expect("register", 200, SENDME_ANSWER("1", "\"Beneficiary_account\":\"1020006137993\",\"bank_account_number\":\"1\","
		"\"bank_account_name\":\"SARI\","), FSP_OK, NULL);
	ASSERT_ANSWER("bankAccountNumber: 1\nbankAccountName: SARI\nstatusCode: 1\nstatusText: Success\n");
	fsp_call_free(&call);
	expect("statement", 200, sample_of(product, "statement")->answer, FSP_OK, NULL);
	assert_int_equal(fsp_call_answer(&call, "data")->count, 1);
	assert_values(fsp_sendme_statement.answer[3].fields, fsp_call_answer(&call, "data")->children,
		"at: 1736473860\ndirection: Debit\namount: IDR 2500000\nname: transfer\ndescription: Test 9920015361\n");
	fsp_call_free(&call);
	/* Each line has a direction, whether the gateway tells it or not. */
	expect("statement", 200, SENDME_ANSWER("2", "\"data\":[{},{\"transaction_type\":\"K\"},{\"transaction_type\":\"\"}],"), FSP_OK, NULL);
	for (size_t i = 0; i < 3; i++) {
		assert_values(fsp_sendme_statement.answer[3].fields,
			fsp_call_answer(&call, "data")->children + i * fsp_field_count(fsp_sendme_statement.answer[3].fields),
			i == 1 ? "direction: Credit\n" : "direction: Unknown\n");
	}
	fsp_call_free(&call);
	expect("statement", 200, SENDME_ANSWER("2", "\"data\":[],"), FSP_OK, NULL);
	assert_int_equal(fsp_call_answer(&call, "data")->count, 0);
	fsp_call_free(&call);
	expect("status", 200, sample_of(product, "status")->answer, FSP_OK, NULL);
	ASSERT_ANSWER("trxNo: 220620211095\ntrxId: 9999940200000001\nreference: ITxD7wMZ68cAaFNZQQOM\nstatus: Succeeded\n"
		"statusCode: 2\nstatusText: Success\namount: IDR 10000000\ndescription: Payout 1\nbeneficiaryVa: 9920015361\n"
		"accountNo: 1020006137993\nname: Sari Dewi\nbankCode: 014\nbankName: BCA\nbankResponseCode: 00\n"
		"bankResponseText: Success\ndate: 1736478000\nchangedAt: 1736478070\n");
	fsp_call_free(&call);
}

#define SAID(status, code, text) "{\"virtual_account\":\"9920017573\",\"status\":" status ",\"message\":\"" text "\",\"response_code\":" code "}"

/* An answer is good only by both its code and its status; what says neither yes nor no leaves the outcome of a payout
 * open. */
static void test_good_by_code_and_status(void **state)
{
	static const struct { const char *operation, *body; fsp_result result; const char *rule; } cases[] = {
		{"transfer", SAID("\"1\"", "\"00\"", "On Process"), FSP_OK, NULL},
		{"transfer", SAID("2", "\"00\"", "Success"), FSP_OK, NULL},
		{"transfer", SAID("\"4\"", "\"00\"", "Failed"), FSP_ERROR_GATEWAY, "refused"},
		{"transfer", SAID("\"5\"", "\"99\"", "Reverse"), FSP_ERROR_GATEWAY, "refused"},
		{"transfer", SAID("\"9\"", "\"00\"", "Beneficiary Account Not Match"), FSP_ERROR_GATEWAY, "refused"},
		{"transfer", SAID("\"9\"", "\"02\"", "Something"), FSP_ERROR_GATEWAY, "refused"},
		{"transfer", SAID("\"9\"", "\"00\"", "Something"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"9\"", "\"00\"", "Internal Error"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"9\"", "\"68\"", "Request timed out"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("null", "\"68\"", "Timeout"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"9\"", "\"99\"", "Invalid response of the bank"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"3\"", "\"00\"", "Unconfirmed"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"3\"", "\"99\"", "Unconfirmed"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"9\"", "\"01\"", "Parameter 'trx_amount' is mandatory"), FSP_ERROR_GATEWAY, "refused"},
		{"transfer", SAID("\"9\"", "\"99\"", "Beneficiary Name Not Match"), FSP_ERROR_GATEWAY, "refused"},
		{"transfer", SAID("\"9\"", "\"99\"", "Your Transaction Number already exists"), FSP_ERROR_GATEWAY, "duplicate"},
		{"transfer", SAID("\"9\"", "\"00\"", "your transaction number ALREADY EXISTS"), FSP_ERROR_GATEWAY, "duplicate"},
		{"cashOut", SAID("\"9\"", "\"99\"", "Trx ID duplicate"), FSP_ERROR_GATEWAY, "duplicate"},
		{"transfer", SAID("null", "\"01\"", "Parameter"), FSP_ERROR_GATEWAY, "refused"},
		{"transfer", SAID("\"9\"", "\"99\"", "Internal Error"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"9\"", "\"99\"", "Please contact Faspay"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"9\"", "\"99\"", ""), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"1\"", "\"99\"", "On Process"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"1\"", "\"01\"", "On Process"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"7\"", "\"00\"", "New"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("\"1\"", "null", "On Process"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("null", "\"00\"", "Success"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"transfer", SAID("null", "null", "Success"), FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
		{"transfer", "{}", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
		{"transfer", "", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
		{"transfer", "Internal Server Error", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
		{"register", SAID("\"6\"", "\"00\"", "Already Registered"), FSP_OK, NULL},
		{"register", SAID("\"1\"", "\"00\"", "On Process"), FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
		{"register", SENDME_ANSWER("1", "\"bank_account_number\":\"1\","), FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
		{"register", SENDME_ANSWER("1", "\"bank_account_name\":\"SARI\","), FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
		{"register", SAID("\"2\"", "\"00\"", "Success"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"register", SAID("\"3\"", "\"99\"", "Unconfirmed"), FSP_ERROR_GATEWAY, "refused"},
		{"confirmRegistration", SAID("\"2\"", "\"00\"", "Success"), FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer"},
		{"confirmRegistration", SAID("\"6\"", "\"00\"", "Already registered"), FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed"},
		{"balance", SAID("\"1\"", "\"00\"", "On Process"), FSP_ERROR_GATEWAY, "refused"},
		{"balance", SAID("\"2\"", "\"00\"", "Success"), FSP_ERROR_MALFORMED, "unreadable_answer"},
		{"balance", SENDME_ANSWER("2", "\"balance\":\"1\",\"available_balance\":\"1.000\","), FSP_ERROR_MALFORMED, "format"},
		{"balance", SENDME_ANSWER("2", "\"balance\":\"1.000\",\"available_balance\":\"1\","), FSP_ERROR_MALFORMED, "format"},
		{"balance", SENDME_ANSWER("2", "\"balance\":\"1\",\"available_balance\":{},"), FSP_ERROR_MALFORMED, "unreadable_answer"},
		{"status", SENDME_ANSWER("4", "\"trx_no\":\"220620211095\","), FSP_OK, NULL},
		{"status", SENDME_ANSWER("5", "\"trx_no\":\"220620211095\","), FSP_OK, NULL},
		{"status", SAID("\"2\"", "\"00\"", "Success"), FSP_ERROR_MALFORMED, "foreign_answer"},
		{"status", SAID("\"3\"", "\"00\"", "?"), FSP_ERROR_GATEWAY, "refused"},
		{"status", SAID("\"9\"", "\"99\"", "Unauthorized"), FSP_ERROR_GATEWAY, "refused"},
		{"status", SAID("\"9\"", "\"99\"", "Transaction not found"), FSP_OK, NULL},
		{"status", SAID("\"9\"", "\"00\"", "transaction not found"), FSP_OK, NULL},
		{"token", SAID("\"2\"", "\"00\"", "Success"), FSP_ERROR_MALFORMED, "unreadable_answer"},
		/* None of these says that there is a payout with a number. */
		{"token", SAID("\"9\"", "\"99\"", "A token already exists"), FSP_ERROR_GATEWAY, "refused"},
		{"status", SAID("\"9\"", "\"99\"", "Duplicate request"), FSP_ERROR_GATEWAY, "refused"},
		{"register", SAID("\"9\"", "\"99\"", "Account already exists"), FSP_ERROR_GATEWAY, "refused"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		expect_only(cases[i].operation, 200, cases[i].body, cases[i].result, cases[i].rule);
	}
	/* What an error calls the gateway's code: the code of the answer, unless that says that all is well or is missing. */
	{
		static const char *const refused[][2] = {{SAID("\"9\"", "\"99\"", "Unauthorized"), "99"}, {SAID("\"3\"", "\"00\"", "?"), "3"},
			{SAID("\"3\"", "null", "?"), "3"}};

		for (size_t i = 0; i < CASES(refused); i++) {
			expect("status", 200, refused[i][0], FSP_ERROR_GATEWAY, "refused");
			assert_string_equal(call.error.response_code, refused[i][1]);
			fsp_call_free(&call);
		}
	}
	/* A gateway that failed while it worked has not refused. */
	expect_only("transfer", 500, SAID("\"9\"", "\"01\"", "Invalid"), FSP_ERROR_OUTCOME_UNKNOWN, NULL);
	expect_only("transfer", 502, "<html>", FSP_ERROR_OUTCOME_UNKNOWN, NULL);
}

/* What was accepted for later was not carried out yet. */
static void test_for_later(void **state)
{
	static const struct { int64_t execute_at; const char *status; } cases[] = {
		{NOW + 60, "Pending"}, {NOW, "Succeeded"}, {NOW - 60, "Succeeded"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin("transfer");
		put(&call, "instruct_date", (fsp_slot)NUMBER(cases[i].execute_at));
		assert_built(&call);
		assert_int_equal(answered(200, SENDME_ANSWER("2", SENDME_PAYOUT)), FSP_OK);
		assert_true(fsp_view_is(fsp_call_answer(&call, "status")->text, cases[i].status));
		fsp_call_free(&call);
	}
}

static void test_not_found(void **state)
{
	(void)state;
	expect("status", 200, SAID("\"9\"", "\"99\"", "Transaction not found"), FSP_OK, NULL);
	assert_false(call.found);
	ASSERT_ANSWER("trxNo: 220620211095\nstatus: NotFound\nstatusCode: 9\nstatusText: Transaction not found\n");
	fsp_call_free(&call);
	/* Nothing else is "not found" but an inquiry about a payout. */
	expect_only("transfer", 200, SAID("\"9\"", "\"99\"", "Transaction not found"), FSP_ERROR_GATEWAY, "refused");
}

static void test_foreign_answers(void **state)
{
	(void)state;
	expect_only("transfer", 200, SENDME_ANSWER("1", "\"trx_no\":\"other\","), FSP_ERROR_MALFORMED, "foreign_answer");
	expect_only("transfer", 200, SENDME_ANSWER("1", "\"trx_amount\":\"10000001\","), FSP_ERROR_MALFORMED, "foreign_answer");
	expect_only("transfer", 200, SENDME_ANSWER("1", "\"trx_amount\":\"100000.00 rupiah\","), FSP_ERROR_MALFORMED, "foreign_answer");
	expect_only("transfer", 200, SENDME_ANSWER("1", "\"trx_amount\":\"10000000.00\","), FSP_ERROR_MALFORMED, "foreign_answer");
	/* An amount with decimals is no amount in sen: it may be a hundred times as much. */
	expect("status", 200, SENDME_ANSWER("2", "\"trx_no\":\"220620211095\",\"trx_amount\":\"100000.00\","), FSP_OK, NULL);
	assert_false(fsp_call_answer(&call, "trx_amount")->present);
	fsp_call_free(&call);
	expect_only("transfer", 200, "{\"virtual_account\":\"9920000000\",\"status\":\"1\",\"response_code\":\"00\"}",
		FSP_ERROR_MALFORMED, "foreign_answer");
	expect_only("status", 200, SENDME_ANSWER("2", "\"trx_id\":\"1\","), FSP_ERROR_MALFORMED, "foreign_answer");
	expect_only("statement", 200, SENDME_ANSWER("2", "\"start_date\":\"2025-01-08\","), FSP_ERROR_MALFORMED, "foreign_answer");
	expect_only("beneficiary", 200, SENDME_ANSWER("2", "\"beneficiary_virtual_account\":\"9920000001\","),
		FSP_ERROR_MALFORMED, "foreign_answer");
}

/* A code for cash stands in its property alone, and a token nowhere. */
static void test_secrets_of_answers(void **state)
{
	static const char *const broken[] = {
		"{\"cashout_code\":\"47114711\",\"status\":\"1\"", "<p>cashout_code 47114711</p>", "cashout_code=47114711",
	};

	(void)state;
	expect("cashOut", 200, SENDME_ANSWER("1", "\"CASHOUT_CODE\":\"47114711\","), FSP_OK, NULL);
	assert_true(fsp_view_is(fsp_call_answer(&call, "cashout_code")->text, "47114711"));
	assert_true(fsp_view_is(fsp_answer_text(&call, "cashout_code"), "***"));
	fsp_call_free(&call);
	expect("cashOut", 200, SENDME_ANSWER("1", "\"cashout_code\":47114711,\"trx_no\":\"other\","), FSP_ERROR_MALFORMED, NULL);
	assert_true(fsp_view_is(fsp_answer_text(&call, "cashout_code"), "***"));
	fsp_call_free(&call);
	/* Also where it is no text, and where nobody asked for it. */
	expect("cashOut", 200, SENDME_ANSWER("1", "\"cashout_code\":{\"code\":[\"47114711\"]},"), FSP_OK, NULL);
	assert_true(fsp_view_is(fsp_answer_text(&call, "cashout_code"), "***"));
	fsp_call_free(&call);
	expect("cashOut", 200, SENDME_ANSWER("4", "\"cashout_code\":\"47114711\","), FSP_ERROR_GATEWAY, NULL);
	assert_true(fsp_view_is(fsp_answer_text(&call, "cashout_code"), "***"));
	fsp_call_free(&call);
	expect("cashOut", 200, SENDME_ANSWER("1", "\"cashout_code\":null,"), FSP_OK, NULL);
	assert_null(fsp_answer_text(&call, "cashout_code").data);
	fsp_call_free(&call);
	expect("status", 200, SENDME_ANSWER("2", "\"trx_no\":\"220620211095\",\"cashout_code\":\"47114711\","), FSP_OK, NULL);
	assert_true(fsp_view_is(fsp_answer_text(&call, "cashout_code"), "***"));
	fsp_call_free(&call);
	for (size_t i = 0; i < CASES(broken); i++) {
		expect("cashOut", 200, broken[i], FSP_ERROR_OUTCOME_UNKNOWN, NULL);
		assert_null(strstr(call.error.message, "4711"));
		fsp_call_free(&call);
	}
	expect("token", 200, "{\"access_token\":\"SECRETTOKEN\"", FSP_ERROR_MALFORMED, NULL);
	assert_null(strstr(call.error.message, "SECRETTOKEN"));
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ callbacks (10) */

/* FSP_OK, or what became of a message with that header; NULL: without one. */
static fsp_result receive_bytes(fsp_view body, const char *header, const char **rule)
{
	const fsp_header headers[] = {{FSP_LITERAL_VIEW("Content-Type"), FSP_LITERAL_VIEW("application/json")},
		{FSP_LITERAL_VIEW("FASPAY-SIGNATURE"), fsp_view_of(header)}};
	const fsp_inbound inbound = {.method = FSP_LITERAL_VIEW("POST"), .headers = headers,
		.header_count = header != NULL ? 2 : 1, .body = body};
	fsp_result result;

	assert_int_equal(fsp_received_init(&received, client, &fsp_sendme_notification), FSP_OK);
	result = fsp_received_read(&received, &inbound);
	if (result == FSP_OK) {
		result = fsp_received_verify(&received);
	}
	if (rule != NULL) {
		*rule = received.error.rule;
	}
	fsp_received_free(&received);
	return result;
}

static fsp_result receive(const char *body, const char *header, const char **rule)
{
	return receive_bytes(fsp_view_of(body), header, rule);
}

static void sign(const char *body, bool base64, char *out)
{
	const fsp_sendme_keys keys = {FSP_LITERAL_VIEW("appKey-TEST-0001"), FSP_LITERAL_VIEW("appSecret-TEST-0001"),
		FSP_LITERAL_VIEW("clientKey-TEST-0001"), FSP_LITERAL_VIEW("clientSecret-TEST-0001")};
	const fsp_view text = fsp_view_of(body);
	unsigned char bytes[32];

	assert_int_equal(fsp_sendme_callback(&keys, FSP_LITERAL_VIEW("POST"), &text, 1, bytes), FSP_OK);
	if (base64) {
		fsp_base64(bytes, sizeof(bytes), out);
	} else {
		fsp_hex(bytes, sizeof(bytes), false, out);
	}
}

static void test_known_callback(void **state)
{
	cJSON *json = read_json_vector("sendme_signatures.json");
	const cJSON *vector = cJSON_GetObjectItemCaseSensitive(json, "callback");
	const char *body = vector_text(vector, "body"), *hex = vector_text(vector, "hex"), *rule;
	char upper[65], whole[2048], changed[65];

	(void)state;
	for (size_t i = 0; i < 65; i++) {
		upper[i] = (char)(hex[i] >= 'a' && hex[i] <= 'f' ? hex[i] - 'a' + 'A' : hex[i]);
	}
	assert_int_equal(receive(body, hex, NULL), FSP_OK);
	assert_int_equal(receive(body, upper, NULL), FSP_OK);
	assert_int_equal(receive(body, vector_text(vector, "base64"), NULL), FSP_OK);
	/* In the body, as the last member and elsewhere, made without the member or with an empty one. */
	snprintf(whole, sizeof(whole), "%.*s, \"signature\" : \"%s\" }", (int)strlen(body) - 1, body, hex);
	assert_int_equal(receive(whole, NULL, NULL), FSP_OK);
	assert_int_equal(receive(whole, "", NULL), FSP_OK);
	assert_int_equal(receive(whole, "of something else", NULL), FSP_OK);
	/* Slashes of base64 may be escaped. */
	snprintf(whole, sizeof(whole), "%.*s,\"signature\":\"lzvspQ0bz\\/zwlgycVWgxwCJDr0napz5VZ5v7OrV3Luk=\"}", (int)strlen(body) - 1,
		body);
	assert_int_equal(receive(whole, NULL, NULL), FSP_OK);
	snprintf(whole, sizeof(whole), "{\"signature\":\"%s\",%s", hex, body + 1);
	assert_int_equal(receive(whole, NULL, NULL), FSP_OK);
	snprintf(whole, sizeof(whole), "{\"signature\":\"\",%s", body + 1);
	sign(whole, false, changed);
	snprintf(whole, sizeof(whole), "{\"signature\":\"%s\",%s", changed, body + 1);
	assert_int_equal(receive(whole, NULL, NULL), FSP_OK);
	/* A header that signs a body with a member of that name. */
	snprintf(whole, sizeof(whole), "{\"signature\":\"x\",%s", body + 1);
	sign(whole, false, changed);
	assert_int_equal(receive(whole, changed, NULL), FSP_OK);
	/* Any other letter, no signature, or that of another body. */
	for (size_t i = 0; i < strlen(body); i += 7) {
		snprintf(whole, sizeof(whole), "%s", body);
		if (whole[i] >= '0' && whole[i] <= '9') {
			whole[i] = whole[i] == '9' ? '8' : '9';
			assert_int_equal(receive(whole, hex, &rule), FSP_ERROR_SIGNATURE);
			assert_string_equal(rule, "mismatch");
		}
	}
	assert_int_equal(receive(body, NULL, &rule), FSP_ERROR_SIGNATURE);
	assert_string_equal(rule, "missing_field");
	assert_int_equal(receive(body, "", &rule), FSP_ERROR_SIGNATURE);
	snprintf(changed, sizeof(changed), "%s", hex);
	changed[63] = changed[63] == '0' ? '1' : '0';
	assert_int_equal(receive(body, changed, &rule), FSP_ERROR_SIGNATURE);
	changed[63] = '\0';
	assert_int_equal(receive(body, changed, &rule), FSP_ERROR_SIGNATURE);
	cJSON_Delete(json);
}

/* Copies a text, with a number in the place of each #. */
static void put_number(char out[1024], const char *text, int number)
{
	size_t used = 0;

	for (; *text != '\0'; text++) {
		used += (size_t)(*text == '#' ? snprintf(out + used, 1024 - used, "%d", number) : snprintf(out + used, 1024 - used, "%c", *text));
		assert_true(used < 1024);
	}
	out[used] = '\0';
}

/* The member is found by its value, wherever it stands, and only where it stands once. */
static void test_signatures_in_the_body(void **state)
{
#define MEMBERS "\"virtual_account\":\"9920017573\",\"trx_no\":\"#\",\"trx_status\":\"2\""
	static const struct { const char *before, *after, *was_signed; bool twice; fsp_result expected; } cases[] = {
		{"{" MEMBERS ",", "}", "{" MEMBERS "}", false, FSP_OK},
		{"{" MEMBERS " ,\n", " }", "{" MEMBERS "}", false, FSP_OK},
		{"{ ", " , " MEMBERS "}", "{" MEMBERS "}", false, FSP_OK},
		{"{" MEMBERS ",", ",\"a\":1}", "{" MEMBERS ",\"a\":1}", false, FSP_OK},
		/* Others of its name, with another value, with a longer one, and with none that is a text. */
		{"{\"x\":{\"signature\":\"other\"}," MEMBERS ",", "}", "{\"x\":{\"signature\":\"other\"}," MEMBERS "}", false, FSP_OK},
		{"{\"x\":{\"signature\":[5]}," MEMBERS ",", "}", "{\"x\":{\"signature\":[5]}," MEMBERS "}", false, FSP_OK},
		{"{\"x\":\"\\\"signature\\\":\"," MEMBERS ",", "}", "{\"x\":\"\\\"signature\\\":\"," MEMBERS "}", false, FSP_OK},
		{"{" MEMBERS ",", "}", "{" MEMBERS ",}", false, FSP_ERROR_SIGNATURE},
		{"{" MEMBERS ",", "}", "{" MEMBERS "}", true, FSP_ERROR_SIGNATURE},
	};
	char was_signed[1024], before[1024], after[1024], whole[4096], signature[65];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		/* In hexadecimal digits, and in base64 that has slashes, plain and escaped. */
		for (int form = 0; form < 3; form++) {
			char written[200] = "";
			int number = 0;

			do {
				put_number(was_signed, cases[i].was_signed, ++number);
				sign(was_signed, form > 0, signature);
			} while (form > 0 && strchr(signature, '/') == NULL);
			for (size_t k = 0; signature[k] != '\0'; k++) {
				snprintf(written + strlen(written), sizeof(written) - strlen(written), "%s%c",
					form == 2 && signature[k] == '/' ? "\\" : "", signature[k]);
			}
			put_number(before, cases[i].before, number);
			put_number(after, cases[i].after, number);
			snprintf(whole, sizeof(whole), "%s%s%s%s\"signature\" : \"%s\"%s", cases[i].twice ? "{\"y\":{\"signature\":\"" : "",
				cases[i].twice ? written : "", cases[i].twice ? "\"}," : "", before + cases[i].twice, written, after);
			if (receive(whole, NULL, NULL) != cases[i].expected) {
				fail_msg("%s", whole);
			}
			/* One that is longer is another. */
			snprintf(whole, sizeof(whole), "%s\"signature\":\"%sA\"%s", before, written, after);
			assert_int_equal(receive(whole, NULL, NULL), FSP_ERROR_SIGNATURE);
		}
	}
#undef MEMBERS
}

/* A member is found by its bytes, and only slashes may be escaped in them. */
static void test_signatures_that_are_none(void **state)
{
#define MEMBERS "\"virtual_account\":\"9920017573\",\"trx_no\":\"1\",\"trx_status\":\"2\""
	/* Its value stands a second time, up to the very end, and a quote behind it. */
	static const char at_the_end[] = "{\"signature\":\"abc\\\"}}\"," MEMBERS ",\"x\":{\"signature\":\"abc\"}}\"";
	char signature[65];
	const char *rule;

	(void)state;
	sign("{" MEMBERS "}", false, signature);
	assert_int_equal(receive("{" MEMBERS ",\"signature\":\"ab\"}", signature, NULL), FSP_OK);
	assert_int_equal(receive("{" MEMBERS ",\"signature\":\"a\\\"b\"}", signature, &rule), FSP_ERROR_SIGNATURE);
	assert_string_equal(rule, "mismatch");
	assert_int_equal(receive_bytes((fsp_view){at_the_end, sizeof(at_the_end) - 2}, signature, &rule), FSP_ERROR_SIGNATURE);
	assert_string_equal(rule, "mismatch");
#undef MEMBERS
}

static void test_what_else_is_refused(void **state)
{
	static const struct { const char *body; fsp_result result; const char *rule; } cases[] = {
		{"{\"virtual_account\":\"9920000000\",\"trx_no\":\"1\",\"trx_status\":\"2\"}", FSP_ERROR_SIGNATURE, "other_merchant"},
		{"{\"virtual_account\":\"9920017573\",\"trx_status\":\"2\"}", FSP_ERROR_MALFORMED, "missing_field"},
		{"{\"virtual_account\":\"9920017573\",\"trx_no\":\"1\"}", FSP_ERROR_MALFORMED, "missing_field"},
		{"{\"virtual_account\":\"9920017573\",\"trx_no\":[\"1\"],\"trx_status\":\"2\"}", FSP_ERROR_MALFORMED, "format"},
		{"{\"trx_no\":\"1\",\"trx_status\":\"2\"}", FSP_ERROR_SIGNATURE, "missing_field"},
		{"{\"virtual_account\":\"9920017573\",\"trx_no\":\"1\",\"trx_status\":\"8\"}", FSP_OK, NULL},
	};
	char signature[65];
	const char *rule;

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		sign(cases[i].body, i % 2 == 0, signature);
		assert_int_equal(receive(cases[i].body, signature, &rule), cases[i].result);
		assert_true(cases[i].rule == NULL || strcmp(rule, cases[i].rule) == 0);
	}
	assert_int_equal(receive("", "x", NULL), FSP_ERROR_MALFORMED);
	assert_int_equal(receive("{", "x", NULL), FSP_ERROR_MALFORMED);
	assert_int_equal(receive("{\"a\":1,\"a\":2}", "x", NULL), FSP_ERROR_MALFORMED);
}

static void test_previous_credentials(void **state)
{
	static const char body[] = "{\"virtual_account\":\"9920017573\",\"trx_no\":\"1\",\"trx_status\":\"2\"}";
	fsp_client_options options = {.identity = {FSP_LITERAL_VIEW("9920017573"), FSP_LITERAL_VIEW("new"),
		FSP_LITERAL_VIEW("new"), FSP_LITERAL_VIEW("new"), FSP_LITERAL_VIEW("new"), FSP_LITERAL_VIEW("new"),
		FSP_LITERAL_VIEW("new"), FSP_LITERAL_VIEW("new"), FSP_LITERAL_VIEW("appKey-TEST-0001"),
		FSP_LITERAL_VIEW("appSecret-TEST-0001"), FSP_LITERAL_VIEW("clientKey-TEST-0001"),
		FSP_LITERAL_VIEW("clientSecret-TEST-0001")}};
	fsp_client *const usual = client;
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_error error = {0};
	char signature[65];

	(void)state;
	sign(body, false, signature);
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(fsp_client_new(&client, &fsp_sendme, &options, arena, &violations, &error), FSP_OK);
		assert_int_equal(receive(body, signature, NULL), i == 0 ? FSP_OK : FSP_ERROR_SIGNATURE);
		fsp_client_free(client);
		memset(options.identity + FSP_SENDME_PREVIOUS_APP_KEY, 0, 4 * sizeof(fsp_view));
	}
	client = usual;
	fsp_arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values), cmocka_unit_test(test_good_by_code_and_status), cmocka_unit_test(test_for_later),
		cmocka_unit_test(test_not_found),
		cmocka_unit_test(test_foreign_answers), cmocka_unit_test(test_secrets_of_answers),
		cmocka_unit_test(test_known_callback), cmocka_unit_test(test_signatures_in_the_body),
		cmocka_unit_test(test_signatures_that_are_none), cmocka_unit_test(test_what_else_is_refused),
		cmocka_unit_test(test_previous_credentials),
	};

	product = &fsp_sendme;
	return cmocka_run_group_tests(tests, start_product, stop_product);
}
