/* SNAP's requests: every field, what is refused before anything is sent, split payments, and headers made for each attempt. */
#include "snap_calls.h"
#include "vector_files.h"

#include "../../core/schemes/snap.h"

static fsp_call call;

static void begin(const fsp_client *client, const fsp_operation *operation, int64_t now)
{
	assert_int_equal(fsp_call_init(&call, client, operation, now), FSP_OK);
}

static int64_t seconds_of(const char *text)
{
	int64_t seconds = 0;

	assert_true(fsp_time_parse_iso(fsp_view_of(text), &seconds));
	return seconds;
}

static void put_time(const char *wire, const char *text)
{
	put(&call, wire, (fsp_slot)NUMBER(seconds_of(text)));
}

/* ------------------------------------------------------------------ the vectors' bodies (13.3) */

static const char *body_of(const cJSON *json, const char *name)
{
	const cJSON *row;

	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(json, "signatures")) {
		if (strcmp(vector_text(row, "name"), name) == 0) {
			return vector_text(row, "body");
		}
	}
	fail_msg("no vector %s", name);
	return NULL;
}

static void fill_k5(void)
{
	put_text(&call, "partnerServiceId", "  088899");
	put_text(&call, "customerNo", "12345678901234567890");
	put_text(&call, "virtualAccountNo", "  08889912345678901234567890");
	put_text(&call, "trxId", "9876540000001115");
	put_text(&call, "additionalInfo.reason", "Order Canceled");
}

static void fill_k6(void)
{
	put_text(&call, "partnerReferenceNo", "2020102900000000000001");
	put(&call, "amount", (fsp_slot)MONEY(1000));
	put_time("validityPeriod", "2023-10-03T23:00:00+07:00");
	put_time("additionalInfo.billDate", "2023-10-03T17:00:00+07:00");
	put_text(&call, "additionalInfo.billDescription", "Payment #12345678");
	put_text(&call, "additionalInfo.channelCode", "711");
	put_text(&call, "additionalInfo.phoneNo", "082123456789");
}

static void fill_k7(void)
{
	put_text(&call, "originalReferenceNo", "1999971176208743");
	put_text(&call, "originalPartnerReferenceNo", "2020102900000000000001");
	put_text(&call, "additionalInfo.channelCode", "711");
}

static void fill_k9(void)
{
	put_text(&call, "partnerReferenceNo", "2020102900000000000008");
	put(&call, "amount", (fsp_slot)MONEY(100));
	put_time("validUpTo", "2023-03-31T23:00:00+07:00");
	put_text(&call, "additionalInfo.channelCode", "722");
	put_time("additionalInfo.billDate", "2023-03-31T23:00:00+07:00");
	put_text(&call, "additionalInfo.billDescription", "SNAP Transaction");
	put_text(&call, "additionalInfo.phoneNo", "0812-7465 7847");
}

static void fill_k10(void)
{
	put_text(&call, "originalPartnerReferenceNo", "2020102900000000000001");
	put_text(&call, "originalReferenceNo", "7139999985808445");
	put_text(&call, "additionalInfo.channelCode", "713");
}

/* K1 has dates of another zone and K4 both ids: no request of ours can be like that. */
static void test_vectors_through_operations(void **state)
{
	static const struct { const char *name; const fsp_operation *operation; void (*fill)(void); const char *now; } cases[] = {
		{"K5", &fsp_snap_delete_va, fill_k5, "2025-06-24T15:31:00+07:00"}, {"K6", &fsp_snap_generate_qr, fill_k6, "2023-10-03T17:00:00+07:00"},
		{"K7", &fsp_snap_qr_status, fill_k7, "2023-10-03T17:05:00+07:00"}, {"K10", &fsp_snap_debit_status, fill_k10, "2023-03-31T20:05:00+07:00"},
		{"K9", &fsp_snap_create_debit, fill_k9, "2023-03-31T20:00:00+07:00"},
	};
	cJSON *json = read_json_vector("snap_signatures.json"), *row;
	fsp_view key = read_vector("keys/docs_merchant_private.pem");
	fsp_client_options options = snap_options();
	fsp_client *client;

	(void)state;
	options.identity[FSP_SNAP_PRIVATE_KEY] = key;
	client = snap_client_of(&options);
	for (size_t i = 0; i < CASES(cases); i++) {
		begin(client, cases[i].operation, seconds_of(cases[i].now));
		cases[i].fill();
		assert_built(&call);
		assert_body(&call, body_of(json, cases[i].name));
		fsp_clock_set(seconds_of(cases[i].now));
		assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
		fsp_clock_release();
		cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(json, "signatures")) {
			char digest[65];

			if (strcmp(vector_text(row, "name"), cases[i].name) == 0) {
				assert_string_equal(call.request.headers[0] + strlen("X-TIMESTAMP: "), vector_text(row, "timestamp"));
				assert_int_equal(fsp_sha256_hex(fsp_view_of(call.request.headers[1] + strlen("X-SIGNATURE: ")), digest), FSP_OK);
				assert_string_equal(digest, vector_text(row, "signature_sha256"));
				assert_string_equal(call.request.method, vector_text(row, "method"));
			}
		}
		fsp_call_free(&call);
	}
	fsp_client_free(client);
	free((char *)key.data);
	cJSON_Delete(json);
}

/* ------------------------------------------------------------------ requests */

static void fill_va(void)
{
	put_text(&call, "virtualAccountName", "Jokul D\xc3\xb6""e");
	put_text(&call, "trxId", "abcdefgh1234");
	put(&call, "totalAmount", (fsp_slot)MONEY(12345678));
	put_text(&call, "additionalInfo.channelCode", "402");
	put_text(&call, "additionalInfo.billDescription", "Maintenance");
}

static void test_create_va(void **state)
{
	fsp_client *client = snap_client();

	(void)state;
	begin(client, &fsp_snap_create_va, NOW);
	fill_va();
	assert_built(&call);
	assert_body(&call, "{\"virtualAccountName\":\"Jokul D\\u00f6e\",\"trxId\":\"abcdefgh1234\",\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},"
		"\"additionalInfo\":{\"billDate\":\"2025-01-10T10:00:00+07:00\",\"channelCode\":\"402\",\"billDescription\":\"Maintenance\"}}");
	assert_string_equal(call.request.url, "https://debit-sandbox.faspay.co.id/v1.0/transfer-va/create-va");
	assert_string_equal(call.request.content_type, "application/json");
	assert_false(call.request.repeatable);
	assert_true(fsp_view_is(fsp_call_order(&call), "abcdefgh1234"));
	fsp_call_free(&call);
	begin(client, &fsp_snap_create_va, NOW);
	fill_va();
	put_text(&call, "virtualAccountEmail", "jokul@email.com");
	put_text(&call, "virtualAccountPhone", "+62 818-2838-4858");
	put_time("expiredDate", "2025-01-11T10:00:00+07:00");
	put_text(&call, "virtualAccountNo", "8834996231206542");
	put_time("additionalInfo.billDate", "2025-01-10T09:00:00+07:00");
	assert_built(&call);
	assert_body(&call, "{\"virtualAccountName\":\"Jokul D\\u00f6e\",\"virtualAccountEmail\":\"jokul@email.com\",\"virtualAccountPhone\":\"6281828384858\",\"trxId\":\"abcdefgh1234\","
		"\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},\"expiredDate\":\"2025-01-11T10:00:00+07:00\",\"virtualAccountNo\":\"8834996231206542\","
		"\"additionalInfo\":{\"billDate\":\"2025-01-10T09:00:00+07:00\",\"channelCode\":\"402\",\"billDescription\":\"Maintenance\"}}");
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_va_status(void **state)
{
	fsp_client *client = snap_client();

	(void)state;
	begin(client, &fsp_snap_va_status, NOW);
	put_text(&call, "partnerServiceId", "  850499");
	put_text(&call, "customerNo", "4843879097");
	put_text(&call, "additionalInfo.channelCode", "402");
	put_text(&call, "additionalInfo.trxId", "BILL123456");
	assert_built(&call);
	/* Without the whole number it is made of both parts. */
	assert_body(&call, "{\"partnerServiceId\":\"  850499\",\"customerNo\":\"4843879097\",\"virtualAccountNo\":\"  8504994843879097\",\"additionalInfo\":{\"channelCode\":\"402\",\"trxId\":\"BILL123456\"}}");
	assert_true(call.request.repeatable);
	fsp_call_free(&call);
	begin(client, &fsp_snap_va_status, NOW);
	put_text(&call, "partnerServiceId", "850499");
	put_text(&call, "customerNo", "4843879097");
	put_text(&call, "virtualAccountNo", "8504994843879097");
	put_text(&call, "additionalInfo.channelCode", "402");
	put_text(&call, "inquiryRequestId", "abcdef-123456-abcdef");
	assert_built(&call);
	assert_body(&call, "{\"partnerServiceId\":\"850499\",\"customerNo\":\"4843879097\",\"virtualAccountNo\":\"8504994843879097\",\"inquiryRequestId\":\"abcdef-123456-abcdef\",\"additionalInfo\":{\"channelCode\":\"402\"}}");
	fsp_call_free(&call);
	/* Neither of the two ids, and both; parts that are no numbers. */
	for (int both = 0; both < 2; both++) {
		begin(client, &fsp_snap_va_status, NOW);
		put_text(&call, "partnerServiceId", "850499");
		put_text(&call, "customerNo", "4843879097");
		put_text(&call, "additionalInfo.channelCode", "402");
		put_text(&call, "additionalInfo.trxId", both ? "BILL123456" : NULL);
		put_text(&call, "inquiryRequestId", both ? "abcdef" : NULL);
		assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
		if (both) {
			ASSERT_VIOLATIONS(&call.violations, "trxId conflict");
		} else {
			ASSERT_VIOLATIONS(&call.violations, "trxId required");
		}
		fsp_call_free(&call);
	}
	begin(client, &fsp_snap_va_status, NOW);
	put_text(&call, "partnerServiceId", "8504 99");
	put_text(&call, "customerNo", "48438A");
	put_text(&call, "virtualAccountNo", "x");
	put_text(&call, "additionalInfo.trxId", "BILL123456");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "channel required", "number.partnerServiceId format", "number.customerNo format", "number.virtualAccountNo format");
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_inquiries_without_a_reference(void **state)
{
	static const struct { const fsp_operation *operation; const char *body; } cases[] = {
		{&fsp_snap_qr_status, "{\"originalPartnerReferenceNo\":\"R-1\",\"serviceCode\":\"47\",\"merchantId\":\"99999\",\"additionalInfo\":{\"channelCode\":\"711\"}}"},
		{&fsp_snap_debit_status, "{\"originalPartnerReferenceNo\":\"R-1\",\"serviceCode\":\"55\",\"merchantId\":\"99999\",\"additionalInfo\":{\"channelCode\":\"711\"}}"},
	};
	fsp_client *client = snap_client();

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin(client, cases[i].operation, NOW);
		put_text(&call, "originalPartnerReferenceNo", "R-1");
		put_text(&call, "additionalInfo.channelCode", "711");
		assert_built(&call);
		assert_body(&call, cases[i].body);
		assert_true(call.request.repeatable);
		fsp_call_free(&call);
	}
	fsp_client_free(client);
}

static void test_cancel_debit(void **state)
{
	fsp_client *client = snap_client();

	(void)state;
	begin(client, &fsp_snap_cancel_debit, NOW);
	put_text(&call, "originalPartnerReferenceNo", "R-1");
	put_text(&call, "originalReferenceNo", "3702081255404571");
	put_text(&call, "reason", "Out of stock");
	put(&call, "amount", (fsp_slot)MONEY(60000));
	put_text(&call, "additionalInfo.channelCode", "812");
	assert_built(&call);
	assert_body(&call, "{\"originalPartnerReferenceNo\":\"R-1\",\"originalReferenceNo\":\"3702081255404571\",\"merchantId\":\"99999\",\"reason\":\"Out of stock\","
		"\"amount\":{\"value\":\"60000.00\",\"currency\":\"IDR\"},\"additionalInfo\":{\"channelCode\":\"812\"}}");
	assert_string_equal(call.request.url, "https://debit-sandbox.faspay.co.id/v1.0/debit/cancel");
	assert_false(call.request.repeatable);
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_money_movers_are_never_repeated(void **state)
{
	static const fsp_operation *const movers[] = {&fsp_snap_create_va, &fsp_snap_delete_va, &fsp_snap_generate_qr, &fsp_snap_create_debit, &fsp_snap_cancel_debit};
	static const fsp_operation *const inquiries[] = {&fsp_snap_va_status, &fsp_snap_qr_status, &fsp_snap_debit_status};
	size_t count = 0;

	(void)state;
	for (size_t i = 0; i < CASES(movers); i++) {
		assert_false(movers[i]->repeatable);
	}
	for (size_t i = 0; i < CASES(inquiries); i++) {
		assert_true(inquiries[i]->repeatable);
	}
	while (fsp_snap.operations[count] != NULL) {
		count++;
	}
	assert_int_equal(count, CASES(movers) + CASES(inquiries));
	assert_string_equal(fsp_snap_delete_va.method, "DELETE");
}

/* ------------------------------------------------------------------ violations */

static void test_violations(void **state)
{
	fsp_client *client = snap_client();

	(void)state;
	begin(client, &fsp_snap_create_va, NOW);
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "name required", "trxId required", "total required", "channel required", "description required");
	fsp_call_free(&call);
	begin(client, &fsp_snap_create_va, NOW);
	fill_va();
	put_text(&call, "trxId", "123456789012345678901234567890123");
	put(&call, "totalAmount", (fsp_slot)MONEY(0));
	put(&call, "expiredDate", (fsp_slot)NUMBER(NOW));
	put_text(&call, "virtualAccountNo", "12x");
	put_text(&call, "additionalInfo.channelCode", "bca");
	put_text(&call, "additionalInfo.billDescription", "1234567890123456789");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "trxId length", "channel format", "description length", "total range", "expiresAt range", "virtualAccountNo format");
	assert_non_null(strstr(violation_of(&call.violations, "channel", "format")->message.data, "\"402\""));
	fsp_call_free(&call);
	/* A bill's date behind its expiry; a foreign currency; an amount that is too large. */
	begin(client, &fsp_snap_generate_qr, NOW);
	fill_k6();
	put(&call, "validityPeriod", (fsp_slot)NUMBER(NOW + DAY));
	put(&call, "additionalInfo.billDate", (fsp_slot)NUMBER(NOW + DAY + 1));
	put(&call, "amount", (fsp_slot){.present = true, .number = 100, .currency = "USD"});
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "amount currency", "expiresAt range");
	fsp_call_free(&call);
	begin(client, &fsp_snap_generate_qr, NOW);
	fill_k6();
	put(&call, "validityPeriod", (fsp_slot)NUMBER(NOW + DAY));
	put(&call, "amount", (fsp_slot)MONEY(INT64_C(100000000000000)));
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "amount range");
	fsp_call_free(&call);
	/* What some channels demand. */
	begin(client, &fsp_snap_create_debit, NOW);
	fill_k9();
	put(&call, "validUpTo", (fsp_slot)NUMBER(NOW + DAY));
	put_text(&call, "additionalInfo.channelCode", "714");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "bankCardToken required");
	fsp_call_free(&call);
	begin(client, &fsp_snap_create_debit, NOW);
	fill_k9();
	put(&call, "validUpTo", (fsp_slot)NUMBER(NOW + DAY));
	put_text(&call, "additionalInfo.channelCode", "720");
	put_text(&call, "additionalInfo.phoneNo", NULL);
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "phone required");
	fsp_call_free(&call);
	fsp_client_free(client);
}

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
	assert_body(&call, "{\"virtualAccountName\":\"Jokul D\\u00f6e\",\"trxId\":\"abcdefgh1234\",\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},"
		"\"additionalInfo\":{\"billDate\":\"2025-01-10T10:00:00+07:00\",\"channelCode\":\"402\",\"billDescription\":\"Maintenance\","
		"\"route\":[{\"owner\":\"3650800125\"},{\"partnerId\":\"3650800123\",\"partnerAmount\":\"10000\"},{\"partnerId\":\"3650800124\",\"partnerAmount\":\"2345678\"}]}}");
	fsp_call_free(&call);
	/* An owner alone, and shares that leave nothing over. */
	begin(client, &fsp_snap_generate_qr, NOW);
	fill_k6();
	put(&call, "validityPeriod", (fsp_slot)NUMBER(NOW + DAY));
	put_text(&call, "route.owner", "26100253");
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"phoneNo\":\"082123456789\",\"route\":[{\"owner\":\"26100253\"}]}}"));
	fsp_call_free(&call);
	begin(client, &fsp_snap_create_debit, NOW);
	fill_k9();
	put(&call, "validUpTo", (fsp_slot)NUMBER(NOW + DAY));
	put(&call, "additionalInfo.billDate", (fsp_slot)NUMBER(NOW));
	put(&call, "route.shares", shares_of(call.arena, (share[]){{"A1", 60}, {"B2", 40}}, 2));
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"route\":[{\"partnerId\":\"A1\",\"partnerAmount\":\"60\"},{\"partnerId\":\"B2\",\"partnerAmount\":\"40\"}]}}"));
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
		{NULL, {{"A", INT64_MAX / 100}, {"B", INT64_MAX / 100}}, 2, {"route.shares[0].amount range", "route.shares[1].amount range", "route range"}},
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
	value_of(&call, "route.shares")->children[1].number = 150;
	value_of(&call, "route.shares")->children[3].present = false;
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "route.shares[0].amount range", "route.shares[1].amount required");
	fsp_call_free(&call);
	fsp_client_free(client);
}

/* ------------------------------------------------------------------ headers */

static const char *header_of(const char *name)
{
	for (size_t i = 0; call.request.headers[i] != NULL; i++) {
		if (strncmp(call.request.headers[i], name, strlen(name)) == 0 && strncmp(call.request.headers[i] + strlen(name), ": ", 2) == 0) {
			return call.request.headers[i] + strlen(name) + 2;
		}
	}
	fail_msg("no header %s", name);
	return NULL;
}

static void assert_signed_path(const fsp_client *client, const char *path)
{
	fsp_view given = fsp_view_of(path);
	const fsp_snap_claim claim = {fsp_view_of(call.request.method), fsp_view_of(header_of("X-TIMESTAMP")), call.request.body, &given, 1, FSP_SNAP_RAW};

	if (fsp_snap_verify(fsp_client_key(client, FSP_SNAP_PUBLIC_KEY), fsp_view_of(header_of("X-SIGNATURE")), &claim) != FSP_OK) {
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
	fsp_clock_release();
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_signed_paths(void **state)
{
	static const struct { const char *base_url, *endpoint, *path; } cases[] = {
		{NULL, NULL, "/v1.0/qr/qr-mpm-query"}, {"http://127.0.0.1:8080", NULL, "/v1.0/qr/qr-mpm-query"}, {"https://proxy.example/faspay/", NULL, "/v1.0/qr/qr-mpm-query"},
		{NULL, "/v1.1/query?a=b", "/v1.1/query?a=b"}, {NULL, "https://other.example/v2/query", "/v2/query"}, {NULL, "https://other.example", "/"},
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
		{FSP_SNAP_MERCHANT_ID, "", "merchantId required"}, {FSP_SNAP_MERCHANT_ID, "9999x", "merchantId format"}, {FSP_SNAP_PRIVATE_KEY, SAMPLE_PUBLIC_KEY, "privateKey format"},
		{FSP_SNAP_PUBLIC_KEY, SAMPLE_PRIVATE_KEY, "faspayPublicKey format"}, {FSP_SNAP_PUBLIC_KEY, "", "faspayPublicKey required"},
		{FSP_SNAP_PREVIOUS_PUBLIC_KEY, "x", "previousFaspayPublicKey format"}, {FSP_SNAP_CHANNEL_ID, "BRI", "channelId format"},
		{FSP_SNAP_COMPANY_CODES, "088899,", "companyCodes format"}, {FSP_SNAP_COMPANY_CODES, "123456789", "companyCodes format"}, {FSP_SNAP_COMPANY_CODES, "0888 99", "companyCodes format"},
		{FSP_SNAP_COMPANY_CODES, ",", "companyCodes format"}, {FSP_SNAP_CLOCK_SKEW, "-1", "clockSkew format"},
	};
	fsp_key_cache *cache = NULL;
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
		assert_int_equal(fsp_key_cache_count(cache), 2);
		fsp_client_free(client);
	}
	fsp_key_cache_close(&cache);
	/* What opened the key is not kept, nor its text. */
	encrypted = read_vector("keys/encrypted_pkcs8.pem");
	options.identity[FSP_SNAP_PRIVATE_KEY] = encrypted;
	options.identity[FSP_SNAP_PASSPHRASE] = FSP_LITERAL_VIEW("rahasia");
	client = snap_client_of(&options);
	assert_null(fsp_client_identity(client, FSP_SNAP_PASSPHRASE).data);
	assert_null(fsp_client_identity(client, FSP_SNAP_PRIVATE_KEY).data);
	fsp_client_free(client);
	fsp_key_cache_close(&cache);
	free((char *)encrypted.data);
	options = snap_options();
	options.environment = FSP_PRODUCTION;
	options.keys = NULL;
	client = snap_client_of(&options);
	assert_true(fsp_view_is(fsp_client_base_url(client), "https://debit.faspay.co.id"));
	fsp_client_free(client);
}

static int start(void **state)
{
	(void)state;
	return fsp_sign_startup() == FSP_OK ? 0 : -1;
}

static int stop(void **state)
{
	(void)state;
	fsp_sign_shutdown();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vectors_through_operations), cmocka_unit_test(test_create_va), cmocka_unit_test(test_va_status), cmocka_unit_test(test_inquiries_without_a_reference),
		cmocka_unit_test(test_cancel_debit), cmocka_unit_test(test_money_movers_are_never_repeated), cmocka_unit_test(test_violations), cmocka_unit_test(test_route),
		cmocka_unit_test(test_wrong_routes), cmocka_unit_test(test_attempts), cmocka_unit_test(test_signed_paths), cmocka_unit_test(test_clients),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
