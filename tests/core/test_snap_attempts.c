/* SNAP's split payments, the headers made for each attempt, and its clients. */
#include "snap_requests.h"

/* ------------------------------------------------------------------ split payments */

static void test_route(void **state)
{
	static const share shares[] = {{"3650800123", 10000}, {"3650800124", 2345678}};
	fsp_client *client = snap_client();

	(void)state;
	begin(client, &fsp_snap_create_va, NOW);
	fill_va();
	put_text(&call, "route.owner", "3650800125");
	put(&call, "route.shares", shares_of(call.arena, shares, 2));
	assert_built(&call);
	assert_body(&call, "{\"virtualAccountName\":\"Jokul D\\u00f6e\",\"trxId\":\"abcdefgh1234\","
		"\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},"
		"\"additionalInfo\":{\"billDate\":\"2025-01-10T10:00:00+07:00\",\"channelCode\":\"402\","
		"\"billDescription\":\"Maintenance\","
		"\"route\":[{\"owner\":\"3650800125\"},{\"partnerId\":\"3650800123\",\"partnerAmount\":\"10000\"},"
		"{\"partnerId\":\"3650800124\",\"partnerAmount\":\"2345678\"}]}}");
	fsp_call_free(&call);
	/* An owner alone, and shares that leave nothing over. */
	begin(client, &fsp_snap_generate_qr, NOW);
	fill_k6();
	put(&call, "validityPeriod", (fsp_slot)NUMBER(NOW + DAY));
	put_text(&call, "route.owner", "26100253");
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data,
		"\"phoneNo\":\"082123456789\",\"route\":[{\"owner\":\"26100253\"}]}}"));
	fsp_call_free(&call);
	begin(client, &fsp_snap_create_debit, NOW);
	fill_k9();
	put(&call, "validUpTo", (fsp_slot)NUMBER(NOW + DAY));
	put(&call, "additionalInfo.billDate", (fsp_slot)NUMBER(NOW));
	put(&call, "route.shares", shares_of(call.arena, (share[]){{"A1", 60}, {"B2", 40}}, 2));
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"route\":[{\"partnerId\":\"A1\",\"partnerAmount\":\"60\"},"
		"{\"partnerId\":\"B2\",\"partnerAmount\":\"40\"}]}}"));
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_wrong_routes(void **state)
{
	static const struct { const char *owner; share shares[2]; size_t count; const char *violations[3]; } cases[] = {
		{NULL, {{NULL, 0}}, 0, {"route required"}},
		{"a b", {{NULL, 0}}, 0, {"route.owner format"}},
		{"123456789012345678901234567890123", {{NULL, 0}}, 0, {"route.owner length"}},
		{NULL, {{"A", 60}, {"A", 40}}, 2, {"route.shares[1].partnerId conflict"}},
		{NULL, {{"A", 60}, {"B", 41}}, 2, {"route range"}},
		{NULL, {{"A", 0}}, 1, {"route.shares[0].amount range"}},
		{NULL, {{"A-1", -1}}, 1, {"route.shares[0].amount range", "route.shares[0].partnerId format"}},
		{NULL, {{"", 1}}, 1, {"route.shares[0].partnerId required"}},
		{NULL, {{"A", INT64_MAX / 100}, {"B", INT64_MAX / 100}}, 2, {"route.shares[0].amount range",
			"route.shares[1].amount range", "route range"}},
	};
	fsp_client *client = snap_client();

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		size_t count = 0;

		begin(client, &fsp_snap_create_debit, NOW);
		fill_k9();
		put(&call, "validUpTo", (fsp_slot)NUMBER(NOW + DAY));
		put(&call, "additionalInfo.billDate", (fsp_slot)NUMBER(NOW));
		put_text(&call, "route.owner", cases[i].owner);
		put(&call, "route.shares", shares_of(call.arena, cases[i].shares, cases[i].count));
		assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
		while (count < 3 && cases[i].violations[count] != NULL) {
			count++;
		}
		assert_violations(&call.violations, cases[i].violations, count);
		fsp_call_free(&call);
	}
	/* Whole rupiah only, and amounts that are missing. */
	begin(client, &fsp_snap_create_debit, NOW);
	fill_k9();
	put(&call, "validUpTo", (fsp_slot)NUMBER(NOW + DAY));
	put(&call, "additionalInfo.billDate", (fsp_slot)NUMBER(NOW));
	put(&call, "route.shares", shares_of(call.arena, (share[]){{"A", 1}, {"B", 1}}, 2));
	share_of(value_of(&call, "route.shares"), 0, "amount")->number = 150;
	share_of(value_of(&call, "route.shares"), 1, "amount")->present = false;
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "route.shares[0].amount range", "route.shares[1].amount required");
	fsp_call_free(&call);
	fsp_client_free(client);
}

/* ------------------------------------------------------------------ headers */

static const char *header_of(const char *name)
{
	for (size_t i = 0; call.request.headers[i] != NULL; i++) {
		if (strncmp(call.request.headers[i], name, strlen(name)) == 0 && strncmp(call.request.headers[i] + strlen(name),
			": ", 2) == 0) {
			return call.request.headers[i] + strlen(name) + 2;
		}
	}
	fail_msg("no header %s", name);
	return NULL;
}

static void assert_signed_path(const fsp_client *client, const char *path)
{
	fsp_view given = fsp_view_of(path);
	const fsp_snap_claim claim = {fsp_view_of(call.request.method), fsp_view_of(header_of("X-TIMESTAMP")),
		call.request.body, &given, 1, FSP_SNAP_RAW};

	if (fsp_snap_verify(fsp_client_key(client, FSP_SNAP_PUBLIC_KEY), fsp_view_of(header_of("X-SIGNATURE")),
		&claim) != FSP_OK) {
		fail_msg("%s is not what was signed for %s", path, call.request.url);
	}
}

static void test_attempts(void **state)
{
	fsp_client *client = snap_client();
	char signature[FSP_SIGNATURE_MAXIMUM], id[64];

	(void)state;
	begin(client, &fsp_snap_qr_status, NOW);
	fill_k7();
	assert_built(&call);
	assert_null(call.request.headers);
	assert_null(call.attempt_id.data);
	fsp_clock_set(NOW);
	assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
	assert_string_equal(header_of("X-TIMESTAMP"), "2025-01-10T10:00:00+07:00");
	assert_string_equal(header_of("X-PARTNER-ID"), "99999");
	assert_string_equal(header_of("CHANNEL-ID"), "77001");
	assert_true(fsp_view_is(call.attempt_id, header_of("X-EXTERNAL-ID")));
	assert_signed_path(client, "/v1.0/qr/qr-mpm-query");
	snprintf(signature, sizeof(signature), "%s", header_of("X-SIGNATURE"));
	snprintf(id, sizeof(id), "%s", header_of("X-EXTERNAL-ID"));
	/* The next attempt is another, at its own time. */
	fsp_clock_set(NOW + 1);
	assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
	assert_string_equal(header_of("X-TIMESTAMP"), "2025-01-10T10:00:01+07:00");
	assert_string_not_equal(header_of("X-EXTERNAL-ID"), id);
	assert_string_not_equal(header_of("X-SIGNATURE"), signature);
	assert_signed_path(client, "/v1.0/qr/qr-mpm-query");
	/* At a time that nobody can write nothing is signed. */
	fsp_clock_set(INT64_MAX);
	assert_int_equal(fsp_call_sign_attempt(&call), FSP_ERROR_INTERNAL);
	fsp_clock_release();
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_signed_paths(void **state)
{
	static const struct { const char *base_url, *endpoint, *path; } cases[] = {
		{NULL, NULL, "/v1.0/qr/qr-mpm-query"}, {"http://127.0.0.1:8080", NULL, "/v1.0/qr/qr-mpm-query"},
			{"https://proxy.example/faspay/", NULL, "/v1.0/qr/qr-mpm-query"},
		{NULL, "/v1.1/query?a=b", "/v1.1/query?a=b"},
		{"https://proxy.example", "https://proxy.example.org/v2/query", "/v2/query"}, {NULL, "https://other.example/v2/query", "/v2/query"}, {NULL,
			"https://other.example", "/"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const fsp_endpoint endpoint = {FSP_LITERAL_VIEW("qrStatus"), fsp_view_of(cases[i].endpoint)};
		fsp_client_options options = snap_options();
		fsp_client *client;

		options.base_url = fsp_view_of(cases[i].base_url);
		options.endpoints = &endpoint;
		options.endpoint_count = cases[i].endpoint != NULL;
		client = snap_client_of(&options);
		begin(client, &fsp_snap_qr_status, NOW);
		fill_k7();
		assert_built(&call);
		assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
		assert_signed_path(client, cases[i].path);
		fsp_call_free(&call);
		fsp_client_free(client);
	}
}

/* ------------------------------------------------------------------ clients */

static void test_clients(void **state)
{
	static const struct { size_t identity; const char *value; const char *violation; } cases[] = {
		{FSP_SNAP_MERCHANT_ID, "", "merchantId required"}, {FSP_SNAP_MERCHANT_ID, "9999x", "merchantId format"},
			{FSP_SNAP_PRIVATE_KEY, SAMPLE_PUBLIC_KEY, "privateKey format"},
		{FSP_SNAP_PUBLIC_KEY, SAMPLE_PRIVATE_KEY, "faspayPublicKey format"}, {FSP_SNAP_PUBLIC_KEY, "",
			"faspayPublicKey required"},
		{FSP_SNAP_PREVIOUS_PUBLIC_KEY, "x", "previousFaspayPublicKey format"}, {FSP_SNAP_CHANNEL_ID, "BRI",
			"channelId format"},
		{FSP_SNAP_COMPANY_CODES, "088899,", "companyCodes format"}, {FSP_SNAP_COMPANY_CODES, "123456789",
			"companyCodes format"}, {FSP_SNAP_COMPANY_CODES, "0888 99", "companyCodes format"},
		{FSP_SNAP_COMPANY_CODES, ",", "companyCodes format"}, {FSP_SNAP_CLOCK_SKEW, "-1", "clockSkew format"},
	};
	fsp_cache *cache = NULL;
	fsp_client_options options = snap_options();
	fsp_client *client;
	fsp_view encrypted;

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_client_options wrong = snap_options();
		fsp_arena *arena = fsp_arena_new();
		fsp_violations violations = {0};

		wrong.identity[cases[i].identity] = fsp_view_of(cases[i].value);
		assert_int_equal(fsp_client_new(&client, &fsp_snap, &wrong, arena, &violations, NULL), FSP_ERROR_VALIDATION);
		assert_violations(&violations, &cases[i].violation, 1);
		assert_null(client);
		fsp_arena_free(arena);
	}
	/* Keys that were parsed before are taken from the cache. */
	options.identity[FSP_SNAP_COMPANY_CODES] = FSP_LITERAL_VIEW("088899,8504");
	options.keys = &cache;
	for (int i = 0; i < 3; i++) {
		client = snap_client_of(&options);
		assert_int_equal(fsp_cache_count(cache), 2);
		fsp_client_free(client);
	}
	fsp_cache_close(&cache);
	/* What opened the key is not kept, nor its text. */
	encrypted = read_vector("keys/encrypted_pkcs8.pem");
	options.identity[FSP_SNAP_PRIVATE_KEY] = encrypted;
	options.identity[FSP_SNAP_PASSPHRASE] = FSP_LITERAL_VIEW("rahasia");
	client = snap_client_of(&options);
	assert_null(fsp_client_identity(client, FSP_SNAP_PASSPHRASE).data);
	assert_null(fsp_client_identity(client, FSP_SNAP_PRIVATE_KEY).data);
	fsp_client_free(client);
	fsp_cache_close(&cache);
	free((char *)encrypted.data);
	options = snap_options();
	options.environment = FSP_PRODUCTION;
	options.keys = NULL;
	client = snap_client_of(&options);
	assert_true(fsp_view_is(fsp_client_base_url(client), "https://debit.faspay.co.id"));
	fsp_client_free(client);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_route), cmocka_unit_test(test_wrong_routes), cmocka_unit_test(test_attempts),
		cmocka_unit_test(test_signed_paths), cmocka_unit_test(test_clients),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
