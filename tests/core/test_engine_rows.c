/* What the engine makes of rows that no product has today: tables made up here. */
#include "with_client.h"

#include <stdint.h>

/* ------------------------------------------------------------------ an operation of a product made up */

#define REQUEST_ROWS(ROW) \
	ROW(REQUEST_KIND, "kind", .property = "kind", .type = FSP_TYPE_LINE) \
	ROW(REQUEST_NUMBER, "number", .property = "number", .type = FSP_TYPE_DIGITS, .order = true) \
	ROW(REQUEST_LAST, "last", .type = FSP_TYPE_LINE)
FSP_TABLE(request_rows, REQUEST);

static const fsp_field tag_rows[] = {{FSP_WIRE(""), .type = FSP_TYPE_LINE}, {.wire = NULL}};
static const fsp_field who_rows[] = {{FSP_WIRE("name"), .property = "name", .type = FSP_TYPE_LINE}, {.wire = NULL}};

#define ANSWER_ROWS(ROW) \
	ROW(ANSWER_NOTE, "note", .property = "note", .type = FSP_TYPE_LINE) \
	ROW(ANSWER_NUMBER, "number", .property = "number", .type = FSP_TYPE_LINE, .echo = "number") \
	ROW(ANSWER_KIND, "kind", .property = "kind", .type = FSP_TYPE_LINE, .echo = "nothing") \
	ROW(ANSWER_TAGS, "tags", .property = "tags", .type = FSP_TYPE_LIST, .fields = tag_rows) \
	ROW(ANSWER_WHO, "who", .property = "who", .type = FSP_TYPE_RECORD, .fields = who_rows)
FSP_TABLE(answer_rows, ANSWER);

static unsigned attempts;
static fsp_result attempt_result;

/* A header whose value is a secret, and one that has none. */
static fsp_result sign_attempt(fsp_call *call, const fsp_signature *signature)
{
	static const char *headers[] = {"Bare:", "Authorization: topsecret", NULL};

	(void)signature;
	call->request.headers = headers;
	attempts++;
	return attempt_result;
}

static const fsp_scheme attempt_scheme = {.name = "attempts", .sign_attempt = sign_attempt};
static const fsp_scheme idle_scheme = {.name = "idle"};
static const char *const success[] = {"00", NULL};
static const fsp_envelope envelope = {.code = "response_code", .text = "response_desc", .success = success};
static fsp_operation operation;

static void reset_operation(void)
{
	operation = (fsp_operation){.name = "act", .method = "POST", .path = {"/act", "/act"},
		.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON, .request = request_rows,
		.answer = answer_rows, .envelope = &envelope, .repeatable = true, .extensible = true};
	attempts = 0;
	attempt_result = FSP_OK;
}

static fsp_call call;

static void begin(void)
{
	assert_int_equal(fsp_call_init(&call, client, &operation, NOW), FSP_OK);
}

static fsp_result read_body(const char *body)
{
	const fsp_http_answer answer = {.status = 200, .body = fsp_view_of(body), .retry_after = -1};

	return fsp_call_read(&call, &answer);
}

/* ------------------------------------------------------------------ requests */

/* A name of extra, of which each character is tried with those that stand beside letters and digits. */
static void test_names_of_extra(void **state)
{
	static const struct { const char *name; bool plain; } cases[] = {
		{"az_AZ09", true}, {"_", true}, {"a`", false}, {"a{", false}, {"a@", false}, {"a[", false}, {"a/", false}, {"a:", false},
		{"0a", false}, {"9", false}, {"", false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_extra extra = {fsp_view_of(cases[i].name), FSP_LITERAL_VIEW("x")};

		begin();
		call.extra = &extra;
		call.extra_count = 1;
		assert_int_equal(fsp_call_build(&call), cases[i].plain ? FSP_OK : FSP_ERROR_VALIDATION);
		if (!cases[i].plain) {
			ASSERT_VIOLATIONS(&call.violations, "extra format");
		}
		fsp_call_free(&call);
	}
}

/* A text of extra may have 255 characters. */
static void test_texts_of_extra(void **state)
{
	char text[256];

	(void)state;
	memset(text, 'x', sizeof(text));
	for (size_t length = 255; length <= 256; length++) {
		fsp_extra extra = {FSP_LITERAL_VIEW("note2"), {text, length}};

		begin();
		call.extra = &extra;
		call.extra_count = 1;
		assert_int_equal(fsp_call_build(&call), length == 255 ? FSP_OK : FSP_ERROR_VALIDATION);
		if (length > 255) {
			ASSERT_VIOLATIONS(&call.violations, "extra length");
		}
		fsp_call_free(&call);
	}
}

/* Placeholders: one whose value is absent takes the slash before it along, and nothing else. */
static void test_placeholders(void **state)
{
	static const struct { const char *path, *number, *url; } cases[] = {
		{"/act/{number}", "5", "/act/5"}, {"/act/{number}", NULL, "/act"}, {"/act/{number}/x", NULL, "/act/x"},
		{"/act-{number}", NULL, "/act-"}, {"{number}", NULL, ""}, {"/act/{unknown}", "5", "/act/{unknown}"},
		{"/act/{number", "5", "/act/{number"}, {"/{number}/{number}", "5", "/5/5"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		operation.path[0] = operation.path[1] = cases[i].path;
		operation.request_encoding = FSP_ENCODING_NONE;
		begin();
		put_text(&call, "number", cases[i].number);
		assert_built(&call);
		assert_string_equal(call.request.url + (cases[i].path[0] == '/' ? fsp_client_base_url(client).length : 0),
			cases[i].url);
		fsp_call_free(&call);
	}
	reset_operation();
}

/* An operation without an address, until the caller gives one. */
static void test_no_address(void **state)
{
	(void)state;
	operation.path[0] = NULL;
	begin();
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "endpoints required");
	fsp_call_free(&call);
	reset_operation();
	assert_null(fsp_product_operation(&fsp_debit, "nothing"));
	assert_ptr_equal(fsp_product_operation(&fsp_debit, "create"), &fsp_debit_create);
}

#define KNOWN_ROWS(ROW) \
	ROW(KNOWN_PHONE, "phone", .type = FSP_TYPE_PHONE, .maximum = 20) \
	ROW(KNOWN_NOTE, "note", .type = FSP_TYPE_LINE, .maximum = 20)
FSP_TABLE(known_rows, KNOWN);

/* Fields of extra that the table knows are checked and written as it says; one that may stand for an empty property is
 * refused beside it. */
static void test_known_extra(void **state)
{
	static fsp_field rows[REQUEST_COUNT + 1];
	fsp_extra extra[] = {{FSP_LITERAL_VIEW("PHONE"), FSP_LITERAL_VIEW("+62 81")}, {FSP_LITERAL_VIEW("Note"), FSP_LITERAL_VIEW("x")},
		{FSP_LITERAL_VIEW("last"), FSP_LITERAL_VIEW("y")}};

	(void)state;
	memcpy(rows, request_rows, sizeof(rows));
	rows[REQUEST_LAST].extra_may_fill = true;
	operation.request = rows;
	operation.known_extra = known_rows;
	begin();
	call.extra = extra;
	call.extra_count = 3;
	assert_built(&call);
	assert_body(&call, "{\"phone\":\"6281\",\"note\":\"x\",\"last\":\"y\"}");
	fsp_call_free(&call);
	begin();
	put_text(&call, "last", "z");
	call.extra = extra + 2;
	call.extra_count = 1;
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "extra conflict");
	fsp_call_free(&call);
	reset_operation();
}

/* A field that decides which others are required, where no table says which. */
static void test_no_conditions(void **state)
{
	(void)state;
	operation.discriminator = "kind";
	begin();
	put_text(&call, "kind", "a");
	assert_built(&call);
	fsp_call_free(&call);
	reset_operation();
}

/* As many signatures as there can be: each is made, in order, and the first that fails ends it. */
static void test_two_signatures(void **state)
{
	(void)state;
	for (size_t i = 0; i < FSP_SIGNATURES; i++) {
		operation.signatures[i] = (fsp_signature){.scheme = &attempt_scheme};
	}
	begin();
	assert_built(&call);
	assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
	assert_int_equal(attempts, 2);
	attempt_result = FSP_ERROR_INTERNAL;
	assert_int_equal(fsp_call_sign_attempt(&call), FSP_ERROR_INTERNAL);
	assert_int_equal(attempts, 3);
	fsp_call_free(&call);
	operation.signatures[0].scheme = &idle_scheme;
	attempt_result = FSP_OK;
	begin();
	assert_built(&call);
	assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
	assert_int_equal(attempts, 4);
	fsp_call_free(&call);
	reset_operation();
}

/* What can be asked of a call at any time. */
static void test_early_questions(void **state)
{
	fsp_call none = {.client = client, .operation = &operation};

	(void)state;
	assert_null(fsp_call_order(&none).data);
	begin();
	assert_null(fsp_call_order(&call).data);
	assert_null(fsp_call_answer(&call, "note"));
	assert_null(fsp_call_answer(&call, "nothing"));
	put_text(&call, "number", "12");
	assert_true(fsp_view_is(fsp_call_order(&call), "12"));
	assert_null(fsp_client_named(client, "nothing").data);
	/* A violation of what has no property is named as on the wire, and so is one of what has no row. */
	fsp_call_violation(&call, "number", NULL, "range", NULL, "is wrong");
	fsp_call_violation(&call, "number", "other", "range", NULL, "is wrong");
	fsp_call_violation(&call, "nothing", NULL, "range", NULL, "is wrong");
	ASSERT_VIOLATIONS(&call.violations, "number range", "other range", "nothing range");
	fsp_call_free(&call);
	/* A call that was freed holds nothing, and may be freed again. */
	assert_null(call.arena);
	assert_int_equal(call.violations.count, 0);
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ answers */

static void test_echoes(void **state)
{
	static const struct { const char *asked, *body; fsp_result expected; } cases[] = {
		{"12", "{\"response_code\":\"00\",\"number\":\"12\"}", FSP_OK},
		{"12", "{\"response_code\":\"00\",\"number\":\"13\"}", FSP_ERROR_MALFORMED},
		{"12", "{\"response_code\":\"00\"}", FSP_OK},
		/* Nothing was asked about, or nothing can be. */
		{NULL, "{\"response_code\":\"00\",\"number\":\"13\"}", FSP_OK},
		{"12", "{\"response_code\":\"00\",\"kind\":\"a\"}", FSP_OK},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin();
		put_text(&call, "number", cases[i].asked);
		assert_built(&call);
		assert_int_equal(read_body(cases[i].body), cases[i].expected);
		assert_string_equal(call.error.rule != NULL ? call.error.rule : "", cases[i].expected == FSP_OK ? "" : "foreign_answer");
		fsp_call_free(&call);
	}
}

/* An answer that cannot be read is shown, but not where it holds what a header of the request kept secret. */
static void test_secrets_of_headers(void **state)
{
	(void)state;
	operation.signatures[0] = (fsp_signature){.scheme = &attempt_scheme};
	for (int secret = 0; secret < 2; secret++) {
		begin();
		assert_built(&call);
		assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
		assert_int_not_equal(read_body(secret != 0 ? "You sent topsecret, Bare:" : "You sent Bare:"), FSP_OK);
		assert_int_equal(strstr(call.error.message, "You sent") != NULL, secret == 0);
		assert_null(strstr(call.error.message, "topsecret"));
		fsp_call_free(&call);
	}
	reset_operation();
}

/* The first row of a table may be the secret one: an answer that cannot be read is not shown then, and what the gateway
 * tells in it reaches nobody by the message. */
static void test_secret_first_rows(void **state)
{
	static fsp_field asked[REQUEST_COUNT + 1], told[ANSWER_COUNT + 1];

	(void)state;
	memcpy(asked, request_rows, sizeof(asked));
	memcpy(told, answer_rows, sizeof(told));
	for (int secret = 0; secret < 2; secret++) {
		asked[REQUEST_KIND].secret = told[ANSWER_NOTE].secret = secret != 0;
		operation.request = asked;
		operation.answer = told;
		begin();
		put_text(&call, "kind", "a");
		assert_built(&call);
		assert_int_equal(fsp_call_holds_secrets(&call), secret != 0);
		assert_int_not_equal(read_body("You sent something"), FSP_OK);
		assert_int_equal(strstr(call.error.message, "You sent") != NULL, secret == 0);
		fsp_call_free(&call);
		begin();
		assert_built(&call);
		assert_int_equal(read_body("{\"response_code\":\"00\",\"note\":\"hush\"}"), FSP_OK);
		assert_true(fsp_view_is(call.answer[ANSWER_NOTE].text, "hush"));
		assert_true(fsp_view_is(fsp_node_text(fsp_node_at(call.message, FSP_LITERAL_VIEW("note"))),
			secret != 0 ? "***" : "hush"));
		assert_int_equal(call.format, FSP_FORMAT_JSON);
		fsp_call_free(&call);
	}
	reset_operation();
}

/* A refusal is told with its code and its text, where it has them. */
static void test_messages_of_refusals(void **state)
{
	static const char *const cases[][2] = {
		{"{\"response_code\":\"05\"}", "the gateway refused act: 05"},
		{"{\"response_code\":\"05\",\"response_desc\":\"No\"}", "the gateway refused act: 05 No"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin();
		assert_built(&call);
		assert_int_equal(read_body(cases[i][0]), FSP_ERROR_GATEWAY);
		assert_string_equal(call.error.message, cases[i][1]);
		fsp_call_free(&call);
	}
}

/* A list of texts, and one object, which a list of one may stand for. */
static void test_lists_of_answers(void **state)
{
	static const struct { const char *body; size_t tags; const char *who; } cases[] = {
		{"{\"response_code\":\"00\",\"tags\":[\"a\",\"b\"],\"who\":{\"name\":\"Sari\"}}", 2, "Sari"},
		{"{\"response_code\":\"00\",\"tags\":[\"a\",{\"b\":\"c\"},[],\"d\"],\"who\":[{\"name\":\"Sari\"}]}", 2, "Sari"},
		{"{\"response_code\":\"00\",\"tags\":[],\"who\":{}}", 0, NULL},
		{"{\"response_code\":\"00\",\"tags\":\"a\",\"who\":\"Sari\"}", 0, NULL},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin();
		assert_built(&call);
		assert_int_equal(read_body(cases[i].body), FSP_OK);
		if (call.answer[ANSWER_TAGS].count != cases[i].tags || call.answer[ANSWER_WHO].present != (cases[i].who != NULL)
				|| (cases[i].who != NULL && !fsp_view_is(call.answer[ANSWER_WHO].children[0].text, cases[i].who))) {
			fail_msg("%s: %zu", cases[i].body, call.answer[ANSWER_TAGS].count);
		}
		fsp_call_free(&call);
	}
	/* Of two rows that hold something else than a text the first is remembered, which only messages that arrive need. */
	begin();
	assert_built(&call);
	assert_int_equal(read_body("{\"response_code\":\"00\",\"note\":{\"a\":1},\"kind\":[1]}"), FSP_OK);
	assert_false(call.answer[ANSWER_NOTE].present || call.answer[ANSWER_KIND].present);
	fsp_call_free(&call);
}

/* Success is believed with a status of success alone. */
static void test_statuses(void **state)
{
	static const long statuses[] = {100, 199, 300, 404, 500};

	(void)state;
	for (long status = 200; status < 300; status += 99) {
		const fsp_http_answer answer = {.status = status, .body = FSP_LITERAL_VIEW("{\"response_code\":\"00\"}"), .retry_after = -1};

		begin();
		assert_built(&call);
		assert_int_equal(fsp_call_read(&call, &answer), FSP_OK);
		fsp_call_free(&call);
	}
	for (size_t i = 0; i < CASES(statuses); i++) {
		const fsp_http_answer answer = {.status = statuses[i], .body = FSP_LITERAL_VIEW("{\"response_code\":\"00\"}"),
			.retry_after = -1};

		begin();
		assert_built(&call);
		assert_int_equal(fsp_call_read(&call, &answer), FSP_ERROR_OUTCOME_UNKNOWN);
		fsp_call_free(&call);
	}
}

/* Of what an operation says of a value 399 characters are kept. */
static void test_longest_message(void **state)
{
	char text[500];

	(void)state;
	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	begin();
	fsp_call_violation(&call, NULL, "kind", "format", NULL, "%s", text);
	assert_int_equal(call.violations.first->message.length, 399);
	fsp_call_free(&call);
}

/* What is said of an answer that is none: its type, where it points, and what it says. */
static void test_descriptions(void **state)
{
	static const struct { const char *type, *host, *expected; } cases[] = {
		{"text/html", "login.example", "content type text/html, pointing to login.example, a page that says: Sign in"},
		{"text/\x01html", NULL, "content type text/?html, a page that says: Sign in"},
		{"x", NULL, "content type x, a page that says: Sign in"},
		{"", NULL, "content type not said, a page that says: Sign in"},
		{NULL, "login.example", "content type not said, pointing to login.example, a page that says: Sign in"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const fsp_http_answer answer = {.status = 200, .body = FSP_LITERAL_VIEW("<html><body>Sign in</body></html>"), .retry_after = -1,
			.content_type = fsp_view_of(cases[i].type), .redirect_host = cases[i].host};

		begin();
		assert_built(&call);
		assert_int_not_equal(fsp_call_read(&call, &answer), FSP_OK);
		if (strstr(call.error.message, cases[i].expected) == NULL) {
			fail_msg("%s", call.error.message);
		}
		fsp_call_free(&call);
	}
}

/* ------------------------------------------------------------------ operations that require another one */

static bool kept, forgets;

static bool recall(fsp_call *asked)
{
	(void)asked;
	return kept;
}

static bool forget(fsp_call *asked)
{
	(void)asked;
	return forgets;
}

/* Whether what was kept is used, and whether a refusal makes it new: once, and only where it was used. */
static void test_kept_requirements(void **state)
{
	static const struct { bool repeatable, recalls, has_cache, kept, recalled; } recalls[] = {
		{true, true, true, true, true}, {false, true, true, true, false}, {true, false, true, true, false},
		{true, true, false, true, false}, {true, true, true, false, false},
	};
	static const struct { fsp_result result; bool forgets, asks, has_cache, was_kept, renewed; } renewals[] = {
		{FSP_ERROR_GATEWAY, true, true, true, true, true}, {FSP_ERROR_NOT_SENT, true, true, true, true, false},
		{FSP_OK, true, true, true, true, false}, {FSP_ERROR_GATEWAY, false, true, true, true, false},
		{FSP_ERROR_GATEWAY, true, false, true, true, false}, {FSP_ERROR_GATEWAY, true, true, false, true, false},
		{FSP_ERROR_GATEWAY, true, true, true, false, false},
	};
	fsp_cache *tokens = NULL;

	(void)state;
	for (size_t i = 0; i < CASES(recalls); i++) {
		operation.repeatable = recalls[i].repeatable;
		operation.recall_required = recalls[i].recalls ? recall : NULL;
		client->tokens = recalls[i].has_cache ? &tokens : NULL;
		kept = recalls[i].kept;
		begin();
		assert_int_equal(fsp_call_recall_required(&call), recalls[i].recalled);
		fsp_call_free(&call);
	}
	for (size_t i = 0; i < CASES(renewals); i++) {
		operation.repeatable = true;
		operation.recall_required = recall;
		operation.forget_required = renewals[i].asks ? forget : NULL;
		client->tokens = &tokens;
		kept = renewals[i].was_kept;
		forgets = renewals[i].forgets;
		begin();
		assert_int_equal(fsp_call_recall_required(&call), kept);
		client->tokens = renewals[i].has_cache ? &tokens : NULL;
		assert_int_equal(fsp_call_renew_required(&call, renewals[i].result), renewals[i].renewed);
		assert_false(fsp_call_renew_required(&call, renewals[i].result));
		fsp_call_free(&call);
	}
	client->tokens = NULL;
	reset_operation();
}

/* ------------------------------------------------------------------ values */

static const fsp_code no_and_yes[] = {{"n", NULL}, {"y", NULL}, {NULL, NULL}};
static const fsp_code_table flags = {NULL, no_and_yes};

#define DEFAULT_ROWS(ROW) \
	ROW(DEFAULT_FLAG, "flag", .type = FSP_TYPE_FLAG, .codes = &flags, .fallback = "1") \
	ROW(DEFAULT_NUMBER, "count", .type = FSP_TYPE_INTEGER, .fallback = "3") \
	ROW(DEFAULT_TEXT, "text", .type = FSP_TYPE_LINE, .fallback = "7") \
	ROW(DEFAULT_CLIENT, "client", .type = FSP_TYPE_LINE, .fallback = "x", .origin = FSP_FROM_CLIENT) \
	ROW(DEFAULT_TABLE, "table", .type = FSP_TYPE_LINE, .fallback = "fixed", .origin = FSP_FROM_TABLE)
FSP_TABLE(default_rows, DEFAULT);

static void test_defaults(void **state)
{
	fsp_slot slots[DEFAULT_COUNT] = {[DEFAULT_TABLE] = TEXT("given")}, given = TEXT("given");

	(void)state;
	fsp_complete_fields(default_rows, slots);
	assert_true(slots[DEFAULT_FLAG].present && slots[DEFAULT_FLAG].number == 1);
	assert_true(slots[DEFAULT_NUMBER].present && slots[DEFAULT_NUMBER].number == 3);
	assert_true(slots[DEFAULT_TEXT].present && slots[DEFAULT_TEXT].number == 0);
	/* Another than the table and the caller fills that row. */
	assert_false(slots[DEFAULT_CLIENT].present);
	assert_true(fsp_view_is(slots[DEFAULT_TABLE].text, "fixed"));
	slots[DEFAULT_TEXT] = given;
	fsp_complete_fields(default_rows, slots);
	assert_true(fsp_view_is(slots[DEFAULT_TEXT].text, "given"));
}

static void assert_wire(fsp_field field, fsp_slot slot, const char *expected)
{
	char scratch[FSP_SCRATCH];
	const fsp_view text = fsp_wire_text(&field, &slot, scratch);

	if (expected == NULL ? text.data != NULL : !fsp_view_is(text, expected)) {
		fail_msg("\"%.*s\" instead of \"%s\"", (int)text.length, text.data != NULL ? text.data : "-",
			expected != NULL ? expected : "-");
	}
}

static void test_texts_of_the_wire(void **state)
{
	char digits[FSP_SCRATCH + 2];

	(void)state;
	assert_wire((fsp_field){.type = FSP_TYPE_MONEY, .unit = FSP_UNIT_OBJECT}, (fsp_slot)MONEY(10000), "10000.00");
	assert_wire((fsp_field){.type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH}, (fsp_slot)MONEY(10000), "10000");
	assert_wire((fsp_field){.type = FSP_TYPE_DATE}, (fsp_slot)NUMBER(NOW), "2025-01-10");
	assert_wire((fsp_field){.type = FSP_TYPE_DATE}, (fsp_slot)NUMBER(INT64_MAX), NULL);
	assert_wire((fsp_field){.type = FSP_TYPE_TIME}, (fsp_slot)NUMBER(INT64_MAX), NULL);
	assert_wire((fsp_field){.type = FSP_TYPE_TIME_ISO}, (fsp_slot)NUMBER(INT64_MAX), NULL);
	assert_wire((fsp_field){.type = FSP_TYPE_PHONE}, (fsp_slot)TEXT("+62 812-3"), "628123");
	/* More digits than there is room for. */
	memset(digits, '1', sizeof(digits));
	digits[0] = '+';
	digits[sizeof(digits) - 1] = '\0';
	assert_wire((fsp_field){.type = FSP_TYPE_PHONE}, (fsp_slot){.present = true, .text = fsp_view_of(digits)}, NULL);
	assert_wire((fsp_field){.type = FSP_TYPE_LINE}, (fsp_slot){.text = FSP_LITERAL_VIEW("x")}, NULL);
}

#define RECEIVED_ROWS(ROW) \
	ROW(RECEIVED_CURRENCY, "currency", .type = FSP_TYPE_LINE) \
	ROW(RECEIVED_AMOUNT, "amount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH, .currency = "currency") \
	ROW(RECEIVED_OTHER, "other", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH, .currency = "nothing") \
	ROW(RECEIVED_NOTE, "note", .type = FSP_TYPE_LINE, .currency = "currency") \
	ROW(RECEIVED_NUMBER, "number", .type = FSP_TYPE_INTEGER)
FSP_TABLE(received_rows, RECEIVED);

static void extract(fsp_arena *arena, const char *json, fsp_slot *slots)
{
	const fsp_field *missing = NULL, *nested = NULL;

	assert_int_equal(fsp_extract(arena, received_rows, decoded(arena, fsp_decode_json, json), slots, &missing, &nested), FSP_OK);
	assert_true(missing == NULL && nested == NULL);
}

/* An amount whose currency cannot be read is not known; without a currency it is in rupiah. */
static void test_received_currencies(void **state)
{
	static const struct { const char *json, *currency; } cases[] = {
		{"{\"amount\":\"5\"}", "IDR"}, {"{\"amount\":\"5\",\"currency\":\"IDR\"}", "IDR"}, {"{\"amount\":\"5\",\"currency\":\"AZA\"}", "AZA"},
		{"{\"amount\":\"5\",\"currency\":\"ID\"}", NULL}, {"{\"amount\":\"5\",\"currency\":\"IDRX\"}", NULL},
		{"{\"amount\":\"5\",\"currency\":\"@DR\"}", NULL}, {"{\"amount\":\"5\",\"currency\":\"ID[\"}", NULL},
		{"{\"amount\":\"5\",\"currency\":\"idr\"}", NULL}, {"{\"amount\":\"5\",\"currency\":\"\"}", "IDR"},
	};
	fsp_arena *arena = fsp_arena_new();
	fsp_slot slots[RECEIVED_COUNT];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		extract(arena, cases[i].json, slots);
		if (slots[RECEIVED_AMOUNT].present != (cases[i].currency != NULL)
				|| (cases[i].currency != NULL && strcmp(slots[RECEIVED_AMOUNT].currency, cases[i].currency) != 0)) {
			fail_msg("%s: %d %s", cases[i].json, slots[RECEIVED_AMOUNT].present, slots[RECEIVED_AMOUNT].currency);
		}
	}
	/* The row of its currency is none of these; and only amounts have currencies. */
	extract(arena, "{\"other\":\"5\",\"note\":\"x\",\"currency\":\"idr\"}", slots);
	assert_true(slots[RECEIVED_OTHER].present && strcmp(slots[RECEIVED_OTHER].currency, "IDR") == 0);
	assert_true(slots[RECEIVED_NOTE].present);
	fsp_arena_free(arena);
}

static void test_received_integers(void **state)
{
	static const struct { const char *json; bool present; int64_t number; } cases[] = {
		{"{\"number\":\"0\"}", true, 0}, {"{\"number\":12}", true, 12}, {"{\"number\":\"\"}", false, 0}, {"{\"number\":\"-1\"}", false, 0},
		{"{\"number\":\"999999999999999999\"}", true, INT64_C(999999999999999999)}, {"{\"number\":\"1000000000000000000\"}", false, 0},
		{"{\"number\":\"1/\"}", false, 0}, {"{\"number\":\"1:\"}", false, 0},
	};
	fsp_arena *arena = fsp_arena_new();
	fsp_slot slots[RECEIVED_COUNT];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		extract(arena, cases[i].json, slots);
		if (slots[RECEIVED_NUMBER].present != cases[i].present
				|| (cases[i].present && slots[RECEIVED_NUMBER].number != cases[i].number)) {
			fail_msg("%s", cases[i].json);
		}
	}
	fsp_arena_free(arena);
}

/* ------------------------------------------------------------------ clients */

/* Where the documents print no address, and nobody knows where to look for it. */
static void test_products_without_address(void **state)
{
	fsp_product product = fsp_debit;
	fsp_client_options options = sample_options();
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	product.base_url[FSP_SANDBOX] = NULL;
	for (int hint = 0; hint < 2; hint++) {
		fsp_violations violations = {0};
		fsp_error error = {0};
		fsp_client *made = NULL;

		product.base_url_hint = hint != 0 ? "see your contract" : NULL;
		assert_int_equal(fsp_client_new(&made, &product, &options, arena, &violations, &error), FSP_ERROR_VALIDATION);
		assert_null(made);
		ASSERT_VIOLATIONS(&violations, "baseUrl required");
		assert_string_equal(violations.first->message.data, hint != 0
			? "is required: the documents do not print this environment's address, see your contract"
			: "is required: the documents do not print this environment's address");
	}
	fsp_arena_free(arena);
}

/* A key that must be there, and is not. */
static void test_required_keys(void **state)
{
	static const fsp_field identity[] = {
		{FSP_WIRE("merchant_id"), .property = "merchantId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED},
		{FSP_WIRE("key"), .property = "key", .type = FSP_TYPE_PUBLIC_KEY, .presence = FSP_REQUIRED}, {.wire = NULL},
	};
	static const fsp_view absent[] = {{NULL, 0}, {"", 0}};
	fsp_product product = fsp_debit;
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	product.identity = identity;
	for (size_t i = 0; i < CASES(absent); i++) {
		const fsp_client_options options = {.identity = {FSP_LITERAL_VIEW("99999"), absent[i]}};
		fsp_violations violations = {0};
		fsp_error error = {0};
		fsp_client *made = NULL;

		assert_int_equal(fsp_client_new(&made, &product, &options, arena, &violations, &error), FSP_ERROR_VALIDATION);
		assert_null(made);
		ASSERT_VIOLATIONS(&violations, "key required");
	}
	fsp_arena_free(arena);
}

/* ------------------------------------------------------------------ messages that arrive */

#define MESSAGE_ROWS(ROW) \
	ROW(MESSAGE_NAME, "name", .property = "name", .type = FSP_TYPE_LINE, .maximum = 4) \
	ROW(MESSAGE_ID, "id", .property = "id", .type = FSP_TYPE_LINE, .forbidden = "%;") \
	ROW(MESSAGE_NUMBER, "number", .property = "number", .type = FSP_TYPE_DIGITS) \
	ROW(MESSAGE_MONTH, "month", .property = "month", .type = FSP_TYPE_MONTH) \
	ROW(MESSAGE_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .shape = "xx")
FSP_TABLE(message_rows, MESSAGE);

static fsp_result believe(fsp_received *received, const fsp_signature *signature)
{
	(void)received;
	(void)signature;
	return FSP_OK;
}

static const fsp_scheme believing_scheme = {.name = "believing", .verify = believe};

/* The shapes of texts, whether a signature stands for them or not, and with as many signed as there can be. */
static void test_shapes_of_messages(void **state)
{
	static const struct { const char *json; fsp_result expected; } cases[] = {
		{"{\"name\":\"abcd\",\"id\":\"a\",\"number\":\"12\",\"month\":\"2027-05\",\"signature\":\"0f\"}", FSP_OK},
		/* Four characters of eight bytes. */
		{"{\"name\":\"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\",\"id\":\"\",\"number\":\"12\",\"month\":\"2027-05\",\"signature\":\"0f\"}", FSP_OK},
		{"{\"name\":\"abcde\",\"id\":\"a\",\"number\":\"12\",\"month\":\"2027-05\",\"signature\":\"0f\"}", FSP_ERROR_MALFORMED},
		{"{\"name\":\"abcd\",\"id\":\"a;\",\"number\":\"12\",\"month\":\"2027-05\",\"signature\":\"0f\"}", FSP_ERROR_MALFORMED},
		{"{\"name\":\"abcd\",\"id\":\"a%\",\"number\":\"12\",\"month\":\"2027-05\",\"signature\":\"0f\"}", FSP_ERROR_MALFORMED},
		{"{\"name\":\"abcd\",\"id\":\"a\",\"number\":\"1x\",\"month\":\"2027-05\",\"signature\":\"0f\"}", FSP_ERROR_MALFORMED},
		{"{\"name\":\"abcd\",\"id\":\"a\",\"number\":\"12\",\"month\":\"2027-13\",\"signature\":\"0f\"}", FSP_ERROR_MALFORMED},
		{"{\"name\":\"abcd\",\"id\":\"a\",\"number\":\"12\",\"month\":\"2027-05\",\"signature\":\"0g\"}", FSP_ERROR_MALFORMED},
	};

	(void)state;
	for (int is_signed = 0; is_signed < 2; is_signed++) {
		const fsp_callback callback = {.name = "told", FSP_ROWS(message_rows), .signature = {
			.scheme = is_signed != 0 ? &believing_scheme : NULL, .fields = {"name", "number", "month", "signature"}, .wire = "signature"}};

		for (size_t i = 0; i < CASES(cases); i++) {
			fsp_received received;
			fsp_result result;

			assert_int_equal(fsp_received_init(&received, client, &callback), FSP_OK);
			assert_int_equal(fsp_received_read_body(&received, fsp_view_of(cases[i].json)), FSP_OK);
			result = fsp_received_verify(&received);
			if (result != cases[i].expected) {
				fail_msg("%s: %d %s", cases[i].json, (int)result, received.error.message);
			}
			fsp_received_free(&received);
		}
	}
}

/* A parameter that is no text: it matters where the table has a row of that name. */
static void test_other_parameters(void **state)
{
	const fsp_callback callback = {.name = "told", FSP_ROWS(message_rows)};
	fsp_received received;

	(void)state;
	assert_int_equal(fsp_received_init(&received, client, &callback), FSP_OK);
	assert_int_equal(fsp_received_add_other(&received, FSP_LITERAL_VIEW("utm"), "an array"), FSP_OK);
	assert_int_equal(fsp_received_add_other(&received, FSP_LITERAL_VIEW("NUMBER"), "an array"), FSP_ERROR_MALFORMED);
	assert_string_equal(received.error.message, "the parameter NUMBER must be a text, not an array");
	fsp_received_free(&received);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names_of_extra), cmocka_unit_test(test_placeholders), cmocka_unit_test(test_no_conditions),
		cmocka_unit_test(test_two_signatures), cmocka_unit_test(test_early_questions), cmocka_unit_test(test_echoes),
		cmocka_unit_test(test_texts_of_extra), cmocka_unit_test(test_secret_first_rows), cmocka_unit_test(test_messages_of_refusals),
		cmocka_unit_test(test_secrets_of_headers), cmocka_unit_test(test_defaults), cmocka_unit_test(test_texts_of_the_wire),
		cmocka_unit_test(test_received_currencies), cmocka_unit_test(test_received_integers),
		cmocka_unit_test(test_products_without_address), cmocka_unit_test(test_required_keys),
		cmocka_unit_test(test_shapes_of_messages), cmocka_unit_test(test_other_parameters),
		cmocka_unit_test(test_no_address), cmocka_unit_test(test_known_extra), cmocka_unit_test(test_lists_of_answers),
		cmocka_unit_test(test_statuses), cmocka_unit_test(test_longest_message), cmocka_unit_test(test_descriptions), cmocka_unit_test(test_kept_requirements),
	};

	reset_operation();
	return cmocka_run_group_tests(tests, start_all, stop_all);
}
