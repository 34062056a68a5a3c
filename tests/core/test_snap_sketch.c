/* Whether the table of rows can express SNAP (create-va) without another engine.
 *
 * What it can, shown below byte for byte: nested objects (FSP_TYPE_RECORD; a row without property reads its parent, so
 * that one money fills totalAmount{value,currency}), rows from the table at any depth, amounts as decimal text, times
 * with an offset (FSP_TYPE_TIME_ISO), optional members, lists, headers computed from the finished body
 * (fsp_operation.headers), nested answers with required members, refusals by another product's classify.
 *
 * What it still cannot, and what each would take:
 *  - sign with RSA: headers below composes the string to sign and leaves the signature to the caller. It takes a
 *    fsp_sign_rsa_sha256(private key, text) in sign.c and an identity row that holds a PEM key;
 *  - another moment's offset: times leave in +07:00. The documentation's sample has -07:00; the first test sends it as text;
 *  - escape what is not ASCII as \uXXXX, which snap.md 5.2 advises: an attribute of the operation (bool ascii_json);
 *  - compare echoes and find answers inside records: fsp_field.echo and fsp_call_answer look at the top level only;
 *  - verify callbacks over headers and the raw body: fsp_callback would need a verify function beside its formula, and
 *    fsp_received the headers and the body;
 *  - reply with "2002700" and an HTTP status: the caller's business today, as for debit. */
#include "calling.h"

static const fsp_field total_rows[] = {
	{FSP_WIRE("value"), .property = "total", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, .unit = FSP_UNIT_DECIMAL, .maximum = 17},
	{FSP_WIRE("currency"), .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "IDR"},
	{.wire = NULL},
};

#define CREATE_VA_ROWS(time_type) \
	{FSP_WIRE("virtualAccountName"), .property = "customer.name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 128}, \
	{FSP_WIRE("virtualAccountEmail"), .property = "customer.email", .type = FSP_TYPE_EMAIL, .maximum = 128}, \
	{FSP_WIRE("virtualAccountPhone"), .property = "customer.phone", .type = FSP_TYPE_DIGITS, .maximum = 30}, \
	{FSP_WIRE("trxId"), .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 32}, \
	{FSP_WIRE("totalAmount"), .type = FSP_TYPE_RECORD, .presence = FSP_REQUIRED, .fields = total_rows}, \
	{FSP_WIRE("expiredDate"), .property = "expiresAt", .type = time_type}

#define INFO_ROWS(time_type) \
	{FSP_WIRE("billDate"), .property = "date", .type = time_type, .presence = FSP_REQUIRED}, \
	{FSP_WIRE("channelCode"), .property = "channel", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, .maximum = 32}, \
	{FSP_WIRE("billDescription"), .property = "description", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 18}

static const fsp_field route_rows[] = {{FSP_WIRE("account"), .property = "account", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED},
	{FSP_WIRE("amount"), .type = FSP_TYPE_RECORD, .fields = total_rows}, {.wire = NULL}};
static const fsp_field info_rows[] = {INFO_ROWS(FSP_TYPE_TIME_ISO), {FSP_WIRE("route"), .property = "routes", .type = FSP_TYPE_LIST, .fields = route_rows}, {.wire = NULL}};
static const fsp_field info_text_rows[] = {INFO_ROWS(FSP_TYPE_LINE), {.wire = NULL}};
static const fsp_field create_va[] = {CREATE_VA_ROWS(FSP_TYPE_TIME_ISO), {FSP_WIRE("additionalInfo"), .type = FSP_TYPE_RECORD, .presence = FSP_REQUIRED, .fields = info_rows}, {.wire = NULL}};
static const fsp_field create_va_text[] = {CREATE_VA_ROWS(FSP_TYPE_LINE), {FSP_WIRE("additionalInfo"), .type = FSP_TYPE_RECORD, .presence = FSP_REQUIRED, .fields = info_text_rows},
	{.wire = NULL}};

static const fsp_field answered_info[] = {{FSP_WIRE("billDate"), .property = "date", .type = FSP_TYPE_TIME_ISO}, {FSP_WIRE("redirectUrl"), .property = "redirectUrl", .type = FSP_TYPE_LINE}, {.wire = NULL}};
static const fsp_field answered_account[] = {
	{FSP_WIRE("partnerServiceId"), .property = "partnerServiceId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED},
	{FSP_WIRE("virtualAccountNo"), .property = "number", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED},
	{FSP_WIRE("trxId"), .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED},
	{FSP_WIRE("totalAmount"), .type = FSP_TYPE_RECORD, .fields = total_rows},
	{FSP_WIRE("expiredDate"), .property = "expiresAt", .type = FSP_TYPE_TIME_ISO},
	{FSP_WIRE("additionalInfo"), .type = FSP_TYPE_RECORD, .fields = answered_info},
	{.wire = NULL},
};
static const fsp_field create_va_answer[] = {
	{FSP_WIRE("responseCode"), .property = "responseCode", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED},
	{FSP_WIRE("virtualAccountData"), .type = FSP_TYPE_RECORD, .presence = FSP_REQUIRED, .fields = answered_account},
	{.wire = NULL},
};

#define PATH "/v1.0/transfer-va/create-va"
#define TIMESTAMP "2022-12-12T16:00:00+07:00"

static char string_to_sign[300];

/* METHOD:path:hash of the body:timestamp */
static fsp_result sign_attempt(fsp_call *call, const fsp_signature *signature)
{
	const char **lines = fsp_arena_take(call->arena, 6 * sizeof(*lines));
	char hash[65], stamp[26], timestamp[64], partner[64];

	(void)signature;
	if (lines == NULL) {
		return FSP_ERROR_MEMORY;
	}
	if (fsp_sha256_hex(call->request.body, hash) != FSP_OK || !fsp_time_format_iso(call->now, stamp)) {
		return FSP_ERROR_INTERNAL;
	}
	snprintf(string_to_sign, sizeof(string_to_sign), "%s:%s:%s:%s", call->request.method, call->operation->path[0], hash, stamp);
	snprintf(timestamp, sizeof(timestamp), "X-TIMESTAMP: %s", stamp);
	snprintf(partner, sizeof(partner), "X-PARTNER-ID: %s", fsp_client_identity(call->client, FSP_DEBIT_MERCHANT_ID).data);
	lines[0] = fsp_arena_copy(call->arena, fsp_view_of(timestamp));
	lines[1] = fsp_arena_copy(call->arena, fsp_view_of(partner));
	lines[2] = "CHANNEL-ID: 77001";
	call->request.headers = lines;
	return lines[0] != NULL && lines[1] != NULL ? FSP_OK : FSP_ERROR_MEMORY;
}

static const fsp_scheme scheme = {.name = "SNAP", .sign_attempt = sign_attempt};

static const fsp_operation create = {
	.name = "createVa", .method = "POST", .path = {PATH, PATH}, .request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = create_va, .answer = create_va_answer, .signatures = {{&scheme, NULL}},
};
static const fsp_operation create_text = {
	.name = "createVa", .method = "POST", .path = {PATH, PATH}, .request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = create_va_text, .answer = create_va_answer, .signatures = {{&scheme, NULL}},
};

static const char *const success[] = {"200??00", NULL};
static const fsp_envelope envelope = {.code = "responseCode", .text = "responseMessage", .success = success};

static const fsp_operation *const operations[] = {&create, NULL};
static const fsp_field identity[] = {{FSP_WIRE("X-PARTNER-ID"), .property = "merchantId", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, .maximum = 5}, {.wire = NULL}};
static const fsp_product snap = {.name = "Snap", .base_url = {"https://debit-sandbox.faspay.co.id", "https://debit.faspay.co.id"}, .identity = identity, .operations = operations, .envelope = &envelope};

static fsp_client *client;
static fsp_call call;

static int start_all(void **state)
{
	const fsp_client_options options = {.identity = {FSP_LITERAL_VIEW("99999")}};
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_result result = fsp_sign_startup();

	(void)state;
	if (result == FSP_OK) {
		result = fsp_client_new(&client, &snap, &options, arena, &violations, NULL);
	}
	fsp_arena_free(arena);
	return result;
}

static int stop_all(void **state)
{
	(void)state;
	fsp_client_free(client);
	fsp_sign_shutdown();
	return 0;
}

/* 2022-12-12 16:00:00 in Jakarta. */
static void begin(const fsp_operation *operation, fsp_slot *total, fsp_slot *info)
{
	assert_int_equal(fsp_call_init(&call, client, operation, 1670835600), FSP_OK);
	put_text(&call, "virtualAccountName", "Jokul Doe");
	put_text(&call, "virtualAccountEmail", "jokul@email.com");
	put_text(&call, "virtualAccountPhone", "6281828384858");
	put_text(&call, "trxId", "abcdefgh1234");
	put(&call, "totalAmount", (fsp_slot){.present = true, .count = 1, .children = total});
	put(&call, "additionalInfo", (fsp_slot){.present = true, .count = 1, .children = info});
}

/* Vector K1: the documentation's body, its hash, its string to sign. */
static void test_sample(void **state)
{
	fsp_slot total[] = {MONEY(12345678), {0}}, info[] = {TEXT("2020-12-31T23:59:59-07:00"), TEXT("402"), TEXT("Maintenance")};

	(void)state;
	begin(&create_text, total, info);
	put_text(&call, "expiredDate", "2020-12-31T23:59:59-07:00");
	assert_built(&call);
	assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
	assert_string_equal(call.request.url, "https://debit-sandbox.faspay.co.id" PATH);
	assert_body(&call, "{\"virtualAccountName\":\"Jokul Doe\",\"virtualAccountEmail\":\"jokul@email.com\",\"virtualAccountPhone\":\"6281828384858\",\"trxId\":\"abcdefgh1234\","
		"\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},\"expiredDate\":\"2020-12-31T23:59:59-07:00\","
		"\"additionalInfo\":{\"billDate\":\"2020-12-31T23:59:59-07:00\",\"channelCode\":\"402\",\"billDescription\":\"Maintenance\"}}");
	assert_string_equal(string_to_sign, "POST:" PATH ":f7e939e8227670a065e4a6f99b42346bfa20724a8e3c775be93b57c95c954dfd:" TIMESTAMP);
	assert_string_equal(call.request.headers[0], "X-TIMESTAMP: " TIMESTAMP);
	assert_string_equal(call.request.headers[1], "X-PARTNER-ID: 99999");
	assert_string_equal(call.request.headers[2], "CHANNEL-ID: 77001");
	assert_null(call.request.headers[3]);
	fsp_call_free(&call);
}

/* The same with times as the engine keeps them, lists inside records, and without what is optional. */
static void test_own(void **state)
{
	fsp_slot shares[] = {MONEY(10000), {0}};
	fsp_slot routes[] = {TEXT("1"), {.present = true, .count = 1, .children = shares}, TEXT("2"), {0}};
	fsp_slot total[] = {{.present = true, .number = 1000050, .currency = "IDR"}, {0}};
	fsp_slot info[] = {NUMBER(NOW), TEXT("802"), TEXT("Order"), {.present = true, .count = 2, .children = routes}};

	(void)state;
	begin(&create, total, info);
	put_text(&call, "virtualAccountEmail", NULL);
	put_text(&call, "virtualAccountPhone", NULL);
	assert_built(&call);
	assert_body(&call, "{\"virtualAccountName\":\"Jokul Doe\",\"trxId\":\"abcdefgh1234\",\"totalAmount\":{\"value\":\"10000.50\",\"currency\":\"IDR\"},"
		"\"additionalInfo\":{\"billDate\":\"2025-01-10T10:00:00+07:00\",\"channelCode\":\"802\",\"billDescription\":\"Order\","
		"\"route\":[{\"account\":\"1\",\"amount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"}},{\"account\":\"2\"}]}}");
	fsp_call_free(&call);
}

static void test_violations(void **state)
{
	fsp_slot routes[] = {{0}, {0}, TEXT("a"), {0}}, total[] = {MONEY(-1), {0}}, info[] = {{0}, TEXT("4a"), TEXT("1234567890123456789"), {.present = true, .count = 2, .children = routes}};

	(void)state;
	begin(&create, total, info);
	put(&call, "expiredDate", (fsp_slot)NUMBER(INT64_MAX));
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "total range", "expiresAt range", "date required", "channel format", "description length", "routes[0].account required", "routes[1].account format");
	fsp_call_free(&call);
}

static void ask(void)
{
	static fsp_slot total[] = {MONEY(10000), {0}}, info[] = {NUMBER(NOW), TEXT("402"), TEXT("x"), {0}};

	begin(&create, total, info);
	assert_built(&call);
}

static void test_answer(void **state)
{
	const fsp_http_answer answers[] = {
		{.status = 200, .body = FSP_LITERAL_VIEW("{\"responseCode\":\"2002700\",\"responseMessage\":\"Success\",\"virtualAccountData\":{\"partnerServiceId\":\"  088899\",\"customerNo\":\"12345678901234567890\","
			"\"virtualAccountNo\":\"08889912345678901234567890\",\"virtualAccountName\":\"Jokul Doe\",\"trxId\":\"abcdefgh1234\",\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},"
			"\"expiredDate\":\"20201231T235959Z\",\"additionalInfo\":{\"billDate\":\"2020-12-31T23:59:59-07:00\",\"channelCode\":\"402\",\"billDescription\":\"Maintenance\",\"redirectUrl\":\"https://a.example/x\"}}}")},
		{.status = 200, .body = FSP_LITERAL_VIEW("{\"responseCode\":\"2002700\"}")},
		{.status = 200, .body = FSP_LITERAL_VIEW("{\"responseCode\":\"2002700\",\"virtualAccountData\":{}}")},
		{.status = 200, .body = FSP_LITERAL_VIEW("{\"responseCode\":\"2002700\",\"virtualAccountData\":{\"trxId\":\"x\"}}")},
		{.status = 404, .body = FSP_LITERAL_VIEW("{\"responseCode\":\"4042712\",\"responseMessage\":\"x\"}")},
	};
	const fsp_slot *account;

	(void)state;
	ask();
	assert_int_equal(fsp_call_read(&call, &answers[0]), FSP_OK);
	account = fsp_call_answer(&call, "virtualAccountData");
	assert_true(account->present && account->count == 1);
	assert_true(fsp_view_is(account->children[0].text, "  088899"));
	assert_true(account->children[3].children[0].number == INT64_C(1234567800));
	assert_true(account->children[4].number == INT64_C(1609459199));
	assert_true(account->children[5].children[0].number == INT64_C(1609484399));
	assert_true(fsp_view_is(account->children[5].children[1].text, "https://a.example/x"));
	fsp_call_free(&call);
	/* A required record, and what is required inside it. */
	for (size_t i = 1; i < 4; i++) {
		ask();
		assert_int_equal(fsp_call_read(&call, &answers[i]), FSP_ERROR_OUTCOME_UNKNOWN);
		fsp_call_free(&call);
	}
	ask();
	assert_int_equal(fsp_call_read(&call, &answers[4]), FSP_ERROR_GATEWAY);
	fsp_call_free(&call);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_sample), cmocka_unit_test(test_own), cmocka_unit_test(test_violations), cmocka_unit_test(test_answer)};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
