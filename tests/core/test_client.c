/* Setting up a client: everything that is wrong with it is told at once. */
#include "with_arena.h"

static fsp_client *attempt(const fsp_client_options *options)
{
	fsp_client *client = (fsp_client *)(void *)arena;
	fsp_error error = {0};
	fsp_result result;

	violations = (fsp_violations){0};
	result = fsp_client_new(&client, &fsp_debit, options, arena, &violations, &error);
	if (result == FSP_OK) {
		assert_non_null(client);
		assert_int_equal(violations.count, 0);
		assert_int_equal(error.code, FSP_OK);
	} else {
		assert_int_equal(result, FSP_ERROR_VALIDATION);
		assert_int_equal(error.code, result);
		assert_null(client);
		assert_null(strstr(error.message, "p@ssw0rd"));
		for (const fsp_violation *v = violations.first; v != NULL; v = v->next) {
			assert_null(strstr(v->message.data, "p@ssw0rd"));
		}
	}
	return client;
}

static void test_accepted(void **state)
{
	fsp_client_options options = sample_options();
	fsp_client *client = attempt(&options);

	(void)state;
	assert_non_null(client);
	assert_true(fsp_view_is(fsp_client_identity(client, FSP_DEBIT_MERCHANT_ID), "99999"));
	assert_true(fsp_view_is(fsp_client_identity(client, FSP_DEBIT_MERCHANT_NAME), "Sample Store"));
	assert_true(fsp_view_is(fsp_client_identity(client, FSP_DEBIT_USER_ID), "bot99999"));
	assert_true(fsp_view_is(fsp_client_identity(client, FSP_DEBIT_PASSWORD), "p@ssw0rd"));
	assert_true(fsp_view_is(fsp_client_base_url(client), "https://debit-sandbox.faspay.co.id"));
	assert_int_equal(fsp_client_environment(client), FSP_SANDBOX);
	fsp_client_free(client);
	options.environment = FSP_PRODUCTION;
	client = attempt(&options);
	assert_true(fsp_view_is(fsp_client_base_url(client), "https://web.faspay.co.id"));
	assert_int_equal(fsp_client_environment(client), FSP_PRODUCTION);
	fsp_client_free(client);
	fsp_client_free(NULL);
}

/* The client keeps copies: nothing of the options is needed later. */
static void test_copies(void **state)
{
	fsp_client_options options = sample_options();
	fsp_endpoint endpoint = {exact(FSP_LITERAL_VIEW("status")), exact(FSP_LITERAL_VIEW("/own/path"))};
	fsp_client *client;
	fsp_view views[6];

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		views[i] = options.identity[i] = exact(options.identity[i]);
	}
	views[4] = options.identity[FSP_DEBIT_PREVIOUS_PASSWORD] = exact(FSP_LITERAL_VIEW("old"));
	views[5] = options.base_url = exact(FSP_LITERAL_VIEW("https://own.example/base//"));
	options.endpoints = &endpoint;
	options.endpoint_count = 1;
	client = attempt(&options);
	for (size_t i = 0; i < CASES(views); i++) {
		memset((char *)views[i].data, '#', views[i].length);
		free((char *)views[i].data);
	}
	free((char *)endpoint.name.data);
	free((char *)endpoint.target.data);
	assert_non_null(client);
	assert_true(fsp_view_is(fsp_client_base_url(client), "https://own.example/base"));
	assert_true(fsp_view_is(fsp_client_identity(client, FSP_DEBIT_PASSWORD), "p@ssw0rd"));
	assert_true(fsp_view_is(fsp_client_identity(client, FSP_DEBIT_PREVIOUS_PASSWORD), "old"));
	assert_int_equal(client->endpoint_count, 1);
	assert_string_equal(client->endpoints[0].name, "status");
	assert_string_equal(client->endpoints[0].target, "/own/path");
	fsp_client_free(client);
}

static void refused(const fsp_client_options *options, const char *const *expected, size_t count)
{
	assert_null(attempt(options));
	assert_violations(&violations, expected, count);
}

#define REFUSED(options, ...) do { \
		static const char *const wanted[] = {__VA_ARGS__}; \
		refused(options, wanted, CASES(wanted)); \
	} while (0)

static void test_identity(void **state)
{
	const fsp_client_options good = sample_options();
	fsp_client_options options = good;

	(void)state;
	REFUSED(&(fsp_client_options){.environment = FSP_SANDBOX}, "merchantId required", "merchantName required",
		"userId required", "password required");
	assert_string_equal(violations.first->wire, "merchant_id");
	options.identity[0] = FSP_LITERAL_VIEW("");
	REFUSED(&options, "merchantId required");
	options.identity[0] = FSP_LITERAL_VIEW("999999");
	REFUSED(&options, "merchantId length");
	options.identity[0] = FSP_LITERAL_VIEW("9999a");
	REFUSED(&options, "merchantId format");
	options = good;
	options.identity[1] = FSP_LITERAL_VIEW("123456789012345678901234567890123");
	options.identity[2] = FSP_LITERAL_VIEW("bot\n");
	options.identity[3] = FSP_LITERAL_VIEW("   ");
	REFUSED(&options, "merchantName length", "userId format", "password required");
	options = good;
	options.identity[1] = FSP_LITERAL_VIEW("\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
		"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9");
	fsp_client_free(attempt(&options));
	options = good;
	options.identity[FSP_DEBIT_PREVIOUS_PASSWORD] = FSP_LITERAL_VIEW("");
	REFUSED(&options, "previousPassword required");
	options.identity[FSP_DEBIT_PREVIOUS_PASSWORD] = FSP_LITERAL_VIEW("a\x01");
	REFUSED(&options, "previousPassword format");
}

static void test_base_url(void **state)
{
	static const char *const bad[] = {"", "x", "http://example.com", "https://", "https://a?b", "https://a#b",
		"https://u:p@a", "https://a b", "https:///a", "HTTP://a", "https://a:0"};
	static const struct { const char *given, *kept; } good[] = {{"https://a.example", "https://a.example"},
		{"https://a.example/", "https://a.example"},
		{"https://a.example/x///", "https://a.example/x"}, {"http://localhost:8080", "http://localhost:8080"},
			{"http://127.0.0.1:1/x/", "http://127.0.0.1:1/x"},
		{"HTTPS://A.example/", "HTTPS://A.example"}};
	fsp_client_options options = sample_options();

	(void)state;
	for (size_t i = 0; i < CASES(bad); i++) {
		options.base_url = fsp_view_of(bad[i]);
		REFUSED(&options, "baseUrl format");
	}
	for (size_t i = 0; i < CASES(good); i++) {
		fsp_client *client;

		options.base_url = fsp_view_of(good[i].given);
		client = attempt(&options);
		assert_non_null(client);
		assert_true(fsp_view_is(fsp_client_base_url(client), good[i].kept));
		fsp_client_free(client);
	}
}

/* Every operation of a product can have an address of its own, the first and the last, too. */
static void test_endpoints_of_every_operation(void **state)
{
	(void)state;
	for (size_t i = 0; fsp_debit.operations[i] != NULL; i++) {
		const fsp_endpoint endpoint = {fsp_view_of(fsp_debit.operations[i]->name), FSP_LITERAL_VIEW("/x")};
		fsp_client_options options = sample_options();
		fsp_client *client;

		options.endpoints = &endpoint;
		options.endpoint_count = 1;
		client = attempt(&options);
		assert_non_null(client);
		assert_string_equal(client->endpoints[0].name, fsp_debit.operations[i]->name);
		fsp_client_free(client);
	}
}

static void test_endpoints(void **state)
{
	static const char *const bad[] = {"", "relative/path", "/with blank", "/with#fragment", "/\r\nHost: evil",
		"http://example.com/x", "ftp://a/x", "//\\evil", "https://u@a"};
	static const char *const good[] = {"/", "/x", "/x?y=z", "/a/{signature}", "https://other.example/x",
		"http://[::1]:9/x"};
	static char large[5000];
	fsp_client_options options = sample_options();
	fsp_endpoint endpoint = {FSP_LITERAL_VIEW("status"), FSP_NO_VIEW};
	const fsp_endpoint unknown[] = {{FSP_LITERAL_VIEW("Status"), FSP_LITERAL_VIEW("/x")},
		{FSP_LITERAL_VIEW(""), FSP_LITERAL_VIEW("/x")},
		{FSP_LITERAL_VIEW("cancel"), FSP_LITERAL_VIEW("/x")}, {FSP_NO_VIEW, FSP_NO_VIEW}};

	(void)state;
	options.endpoints = &endpoint;
	options.endpoint_count = 1;
	REFUSED(&options, "endpoints format");
	for (size_t i = 0; i < CASES(bad); i++) {
		endpoint.target = fsp_view_of(bad[i]);
		REFUSED(&options, "endpoints format");
		assert_non_null(strstr(violations.first->message.data, "status"));
	}
	for (size_t i = 0; i < CASES(good); i++) {
		fsp_client *client;

		endpoint.target = fsp_view_of(good[i]);
		client = attempt(&options);
		assert_non_null(client);
		assert_string_equal(client->endpoints[0].target, good[i]);
		fsp_client_free(client);
	}
	memset(large, 'x', sizeof(large));
	large[0] = '/';
	endpoint.target = (fsp_view){large, sizeof(large)};
	REFUSED(&options, "endpoints format");
	options.endpoints = unknown;
	options.endpoint_count = CASES(unknown);
	REFUSED(&options, "endpoints unknown", "endpoints unknown", "endpoints unknown");
}

static void test_everything_at_once(void **state)
{
	const fsp_endpoint endpoints[] = {{FSP_LITERAL_VIEW("nothing"), FSP_LITERAL_VIEW("/x")},
		{FSP_LITERAL_VIEW("create"), FSP_LITERAL_VIEW("x")}};
	const fsp_client_options options = {.identity = {FSP_LITERAL_VIEW("12 34567"), FSP_LITERAL_VIEW("\xff"),
		FSP_NO_VIEW, FSP_LITERAL_VIEW(""), FSP_LITERAL_VIEW(" ")},
		.base_url = FSP_LITERAL_VIEW("http://example.com"), .endpoints = endpoints, .endpoint_count = 2};

	(void)state;
	REFUSED(&options, "merchantId format", "merchantId length", "merchantName format", "userId required",
		"password required", "previousPassword required",
		"baseUrl format", "endpoints unknown", "endpoints format");
}

#define CHECK(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CHECK(test_accepted), CHECK(test_copies), CHECK(test_identity), CHECK(test_base_url), CHECK(test_endpoints),
		CHECK(test_endpoints_of_every_operation),
			CHECK(test_everything_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
