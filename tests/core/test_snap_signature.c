/* The scheme of SNAP: every vector, which texts are hashed, times and paths. */
#include "snap_keys.h"

/* ------------------------------------------------------------------ vectors (13) */

static void test_vectors(void **state)
{
	cJSON *json = read_json_vector("snap_signatures.json"), *row;
	unsigned count = 0;

	(void)state;
	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(json, "signatures")) {
		const fsp_view body = fsp_view_of(vector_text(row, "body")), path = fsp_view_of(vector_text(row, "path"));
		const char *method = vector_text(row, "method"), *timestamp = vector_text(row, "timestamp");
		const cJSON *whole = cJSON_GetObjectItemCaseSensitive(row, "signature");
		char hash[65], signature[FSP_SIGNATURE_MAXIMUM], digest[65];

		assert_int_equal(fsp_snap_body_hash(body, hash), FSP_OK);
		assert_string_equal(hash, vector_text(row, "body_hash"));
		assert_int_equal(fsp_snap_sign(private_key, fsp_view_of(method), path, body, fsp_view_of(timestamp), signature),
			FSP_OK);
		if (whole != NULL) {
			assert_string_equal(signature, whole->valuestring);
		} else {
			assert_int_equal(fsp_sha256_hex(fsp_view_of(signature), digest), FSP_OK);
			assert_string_equal(digest, vector_text(row, "signature_sha256"));
			assert_int_equal(strncmp(signature, vector_text(row, "signature_head"), 24), 0);
			assert_string_equal(signature + strlen(signature) - 16, vector_text(row, "signature_tail"));
		}
		assert_int_equal(verify(signature, method, path, body, timestamp, FSP_SNAP_RAW), FSP_OK);
		/* Nothing of what is signed may be another. */
		assert_int_equal(verify(signature, "PUT", path, body, timestamp, FSP_SNAP_PADDED), FSP_ERROR_SIGNATURE);
		assert_int_equal(verify(signature, method, FSP_LITERAL_VIEW("/v1.0/debit/refund"), body, timestamp,
			FSP_SNAP_PADDED),
			FSP_ERROR_SIGNATURE);
		assert_int_equal(verify(signature, method, path, FSP_LITERAL_VIEW("{}"), timestamp, FSP_SNAP_PADDED),
			FSP_ERROR_SIGNATURE);
		assert_int_equal(verify(signature, method, path, body, "2022-12-12T16:00:01+07:00", FSP_SNAP_PADDED),
			FSP_ERROR_SIGNATURE);
		count++;
	}
	assert_int_equal(count, 13);
	cJSON_Delete(json);
}

/* There is room for the longest path that a request can have, and for what is signed with it. */
static void test_longest_path(void **state)
{
	const fsp_view timestamp = FSP_LITERAL_VIEW("2025-01-10T10:00:00.000000000000000000000000000000000000+07:00");
	const fsp_view body = FSP_LITERAL_VIEW("{}");
	char path[8192], signature[FSP_SIGNATURE_MAXIMUM];

	(void)state;
	memset(path, 'a', sizeof(path));
	path[0] = '/';
	assert_int_equal(fsp_snap_sign(private_key, FSP_LITERAL_VIEW("POST"), (fsp_view){path, sizeof(path)}, body, timestamp,
		signature), FSP_OK);
	assert_int_equal(verify(signature, "POST", (fsp_view){path, sizeof(path)}, body, timestamp.data, FSP_SNAP_RAW), FSP_OK);
}

/* A path that is longer than any request's is not signed, and nothing stands in the place of a signature. */
static void test_path_that_is_too_long(void **state)
{
	static char path[10000];
	char signature[FSP_SIGNATURE_MAXIMUM] = "old";

	(void)state;
	memset(path, 'a', sizeof(path));
	assert_int_equal(fsp_snap_sign(private_key, FSP_LITERAL_VIEW("POST"), (fsp_view){path, sizeof(path)},
		FSP_LITERAL_VIEW("{}"), FSP_LITERAL_VIEW("2025-01-10T10:00:00+07:00"), signature), FSP_ERROR_MALFORMED);
	assert_string_equal(signature, "");
}

/* The documentation prints the same signature a second time, with three wrong characters. */
static void test_misprinted_signature(void **state)
{
	cJSON *json = read_json_vector("snap_signatures.json");
	const cJSON *row = cJSON_GetArrayItem(cJSON_GetObjectItemCaseSensitive(json, "signatures"), 0);
	static const struct { size_t at; char right, wrong; } misprints[] = {{47, 'B', 'D'}, {674, 'B', 'Y'},
		{677, 'a', 'c'}};
	const fsp_view path = fsp_view_of(vector_text(row, "path")), body = fsp_view_of(vector_text(row, "body"));
	const char *timestamp = vector_text(row, "timestamp");
	char signature[FSP_SIGNATURE_MAXIMUM];

	(void)state;
	snprintf(signature, sizeof(signature), "%s", vector_text(row, "signature"));
	for (size_t i = 0; i < CASES(misprints); i++) {
		assert_int_equal(signature[misprints[i].at], misprints[i].right);
		signature[misprints[i].at] = misprints[i].wrong;
		assert_int_equal(verify(signature, "POST", path, body, timestamp, FSP_SNAP_PADDED), FSP_ERROR_SIGNATURE);
	}
	assert_non_null(strstr(signature, "GZRcUVYSLcZI0dg="));
	cJSON_Delete(json);
}

/* Which texts are what is hashed, and which must not be. */
static void test_body_texts(void **state)
{
	cJSON *json = read_json_vector("snap_signatures.json"), *row;
	unsigned count = 0;

	(void)state;
	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(json, "body_texts")) {
		const fsp_view text = fsp_view_of(vector_text(row, "text"));
		const bool canonical = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(row, "is_canonical"));
		char own[65], hash[65];

		assert_int_equal(fsp_sha256_hex(text, own), FSP_OK);
		assert_string_equal(own, vector_text(row, "sha256"));
		assert_int_equal(fsp_snap_body_hash(text, hash), FSP_OK);
		if (canonical) {
			assert_string_equal(hash, own);
		}
		count++;
	}
	assert_int_equal(count, 12);
	cJSON_Delete(json);
}

static const char *sha256_of(const cJSON *json, const char *name)
{
	const cJSON *row;

	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(json, "body_texts")) {
		if (strcmp(vector_text(row, "name"), name) == 0) {
			return vector_text(row, "sha256");
		}
	}
	fail_msg("no text %s", name);
	return NULL;
}

static void assert_hashed_as(const cJSON *json, const char *body, const char *as, const char *not_as)
{
	char hash[65];

	assert_int_equal(fsp_snap_body_hash(fsp_view_of(body), hash), FSP_OK);
	assert_string_equal(hash, sha256_of(json, as));
	assert_string_not_equal(hash, sha256_of(json, not_as));
}

/* M2, M3 and M6 are texts that must not be what is hashed; M8, M9 and M10r are what no request of ours looks like. */
static void test_texts_that_are_not_hashed(void **state)
{
	static const struct { const char *value, *member, *is; const char *is_not[2]; } written[] = {
		{"https://a.b/c?x=1&y=<\xc3\xa9>", "u", "M7", {"M8", "M9"}},
			{"Kopi \xf0\x9f\x98\x80", "n", "M10", {"M10r", "M10r"}},
		{"x  y", "a", NULL, {"M3", "M3"}},
	};
	cJSON *json = read_json_vector("snap_signatures.json");

	(void)state;
	assert_hashed_as(json, "{\n  \"a\" : \"x  y\",\n  \"b\" : [ 1, 2 ]\n}", "M1", "M2");
	assert_hashed_as(json, "{\"a\":\"x  y\",\"b\":[1,2]}", "M1", "M3");
	assert_hashed_as(json, "{\"u\":\"https:\\/\\/a.b\\/c?x=1&y=<\\u00e9>\"}", "M7", "M6");
	for (size_t i = 0; i < CASES(written); i++) {
		const fsp_field u[] = {{FSP_WIRE("u"), .type = FSP_TYPE_LINE}, {.wire = NULL}}, n[] = {{FSP_WIRE("n"),
			.type = FSP_TYPE_LINE}, {.wire = NULL}};
		const fsp_field a[] = {{FSP_WIRE("a"), .type = FSP_TYPE_LINE}, {.wire = NULL}};
		const fsp_slot slot = {.present = true, .text = fsp_view_of(written[i].value)};
		char hash[65], canonical[65];
		fsp_buffer out;

		fsp_buffer_init(&out, 1000);
		assert_int_equal(fsp_encode(FSP_ENCODING_JSON_ASCII, NULL, written[i].member[0] == 'u' ? u
			: written[i].member[0] == 'n' ? n : a, &slot, NULL, 0, &out), FSP_OK);
		assert_int_equal(fsp_sha256_hex(fsp_buffer_view(&out), hash), FSP_OK);
		assert_int_equal(fsp_snap_body_hash(fsp_buffer_view(&out), canonical), FSP_OK);
		/* What is sent is what is hashed, whoever hashes it. */
		assert_string_equal(hash, canonical);
		if (written[i].is != NULL) {
			assert_string_equal(hash, sha256_of(json, written[i].is));
		}
		for (size_t k = 0; k < 2; k++) {
			assert_string_not_equal(hash, sha256_of(json, written[i].is_not[k]));
		}
		fsp_buffer_free(&out);
	}
	cJSON_Delete(json);
}

static void test_timestamps(void **state)
{
	static const struct { const char *text; int64_t seconds; } cases[] = {
		{"2025-01-10T10:00:00+07:00", 1736478000}, {"2025-01-10T03:00:00Z", 1736478000}, {"2025-01-10T03:00:00+00:00",
			1736478000}, {"2025-01-09T22:00:00-05:00", 1736478000},
		{"2025-01-10T10:00:00.123+07:00", 1736478000}, {"2025-01-10T03:00:00.999999Z", 1736478000}, {"20250110T030000Z",
			1736478000},
		{"", -1}, {"2025-01-10T10:00:00", -1}, {"2025-01-10 10:00:00+07:00", -1}, {"2025-01-10T10:00:00.+07:00", -1},
			{"2025-01-10T10:00:00.1.2+07:00", -1}, {"2025-01-10T10:00:00.123", -1}, {"2025-01-10T10:00:00.", -1},
			{"2025-01-10T10:00.5:00+07:00", -1}, {"2025-01-10T10:00:00+07.5:00", -1}, {"2025-01.5-10T10:00:00+07:00", -1},
			{"2025-01-10T10:00:00+07:00.5", -1}, {"2025-01-10T10:0.50:00+07:00", -1}, {"20250110T0300.500Z", -1},
			{"20250110T030000.5Z", 1736478000}, {"2025-01-10T10:00:00.123456789+07:00", 1736478000},
		{"2025-01-10T10:00:00.1234567890+07:00", -1}, {"2025-02-30T10:00:00+07:00", -1},
			{"2025-01-10T10:00:00+0700", -1},
			{"2025-01-10T10:00:00+07:00                    ", -1}, {".", -1},
		{"10 January 2025", -1},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_view text = exact(fsp_view_of(cases[i].text));
		int64_t seconds = -1;

		if (fsp_snap_read_timestamp(text, &seconds) != (cases[i].seconds >= 0) || (cases[i].seconds >= 0
			&& seconds != cases[i].seconds)) {
			fail_msg("%s: %lld", cases[i].text, (long long)seconds);
		}
		free((char *)text.data);
	}
}

static void test_paths(void **state)
{
	static const char *const cases[][3] = {
		{"/v1.0/debit/notify", "/v1.0/debit/notify", "/v1.0/debit/notify"}, {"/openapi/v1.0/debit/notify?a=/v1.0/",
			"/v1.0/debit/notify", "/v1.0/debit/notify?a=/v1.0/"},
		{"/hook?next=/v1.0/debit/notify", "/hook", "/hook?next=/v1.0/debit/notify"}, {"", "", ""},
			{"/v1.0x/v1.0/qr", "/v1.0/qr", "/v1.0/qr"}, {"/v1.0", "/v1.0",
			"/v1.0"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_view path = exact(fsp_view_of(cases[i][0]));

		assert_true(fsp_view_is(fsp_snap_bare_path(path, false), cases[i][1]));
		assert_true(fsp_view_is(fsp_snap_bare_path(path, true), cases[i][2]));
		free((char *)path.data);
	}
	assert_int_equal(fsp_snap_bare_path(FSP_NO_VIEW, true).length, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vectors), cmocka_unit_test(test_longest_path), cmocka_unit_test(test_path_that_is_too_long), cmocka_unit_test(test_misprinted_signature),
		cmocka_unit_test(test_body_texts), cmocka_unit_test(test_texts_that_are_not_hashed),
		cmocka_unit_test(test_timestamps), cmocka_unit_test(test_paths),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
