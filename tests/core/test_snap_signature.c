/* The scheme of SNAP: every vector, the forms of a body and no others, and ids of which no two are alike. */
#include "vector_files.h"

#include "../../core/engine/engine.h"
#include "../../core/schemes/snap.h"

#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

static fsp_key *private_key, *public_key;

static fsp_key *key_of(const char *file, bool is_private)
{
	fsp_view text = read_vector(file);
	const char *objection;
	fsp_key *key;

	assert_int_equal(fsp_key_parse(&key, text, FSP_NO_VIEW, is_private, &objection), FSP_OK);
	free((char *)text.data);
	return key;
}

static fsp_result verify(const char *signature, const char *method, fsp_view path, fsp_view body, const char *timestamp, fsp_snap_form forms)
{
	const fsp_snap_claim claim = {fsp_view_of(method), fsp_view_of(timestamp), body, &path, 1, forms};

	return fsp_snap_verify(public_key, fsp_view_of(signature), &claim);
}

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
		assert_int_equal(fsp_snap_sign(private_key, fsp_view_of(method), path, body, fsp_view_of(timestamp), signature), FSP_OK);
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
		assert_int_equal(verify(signature, method, FSP_LITERAL_VIEW("/v1.0/debit/refund"), body, timestamp, FSP_SNAP_PADDED), FSP_ERROR_SIGNATURE);
		assert_int_equal(verify(signature, method, path, FSP_LITERAL_VIEW("{}"), timestamp, FSP_SNAP_PADDED), FSP_ERROR_SIGNATURE);
		assert_int_equal(verify(signature, method, path, body, "2022-12-12T16:00:01+07:00", FSP_SNAP_PADDED), FSP_ERROR_SIGNATURE);
		count++;
	}
	assert_int_equal(count, 13);
	cJSON_Delete(json);
}

/* The documentation prints the same signature a second time, with three wrong characters. */
static void test_misprinted_signature(void **state)
{
	cJSON *json = read_json_vector("snap_signatures.json");
	const cJSON *row = cJSON_GetArrayItem(cJSON_GetObjectItemCaseSensitive(json, "signatures"), 0);
	static const struct { size_t at; char right, wrong; } misprints[] = {{47, 'B', 'D'}, {674, 'B', 'Y'}, {677, 'a', 'c'}};
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

/* ------------------------------------------------------------------ bodies */

static void assert_form(fsp_snap_form form, const char *body, const char *expected)
{
	fsp_view copy = exact(fsp_view_of(body));
	fsp_buffer out;

	fsp_buffer_init(&out, 6 * copy.length + 64);
	fsp_snap_write_form(form, copy, &out);
	assert_int_equal(out.failed, FSP_OK);
	if (!fsp_view_is(fsp_buffer_view(&out), expected)) {
		fail_msg("form %d of %s is\n%s instead of\n%s", (int)form, body, fsp_buffer_view(&out).data, expected);
	}
	fsp_buffer_free(&out);
	free((char *)copy.data);
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
		{"https://a.b/c?x=1&y=<\xc3\xa9>", "u", "M7", {"M8", "M9"}}, {"Kopi \xf0\x9f\x98\x80", "n", "M10", {"M10r", "M10r"}},
		{"x  y", "a", NULL, {"M3", "M3"}},
	};
	cJSON *json = read_json_vector("snap_signatures.json");

	(void)state;
	assert_hashed_as(json, "{\n  \"a\" : \"x  y\",\n  \"b\" : [ 1, 2 ]\n}", "M1", "M2");
	assert_hashed_as(json, "{\"a\":\"x  y\",\"b\":[1,2]}", "M1", "M3");
	assert_hashed_as(json, "{\"u\":\"https:\\/\\/a.b\\/c?x=1&y=<\\u00e9>\"}", "M7", "M6");
	for (size_t i = 0; i < CASES(written); i++) {
		const fsp_field u[] = {{FSP_WIRE("u"), .type = FSP_TYPE_LINE}, {.wire = NULL}}, n[] = {{FSP_WIRE("n"), .type = FSP_TYPE_LINE}, {.wire = NULL}};
		const fsp_field a[] = {{FSP_WIRE("a"), .type = FSP_TYPE_LINE}, {.wire = NULL}};
		const fsp_slot slot = {.present = true, .text = fsp_view_of(written[i].value)};
		char hash[65], canonical[65];
		fsp_buffer out;

		fsp_buffer_init(&out, 1000);
		assert_int_equal(fsp_encode(FSP_ENCODING_JSON_ASCII, NULL, written[i].member[0] == 'u' ? u : written[i].member[0] == 'n' ? n : a, &slot, NULL, 0, &out), FSP_OK);
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

static void test_forms(void **state)
{
	/* compact, canonical, decoded, encoded */
	static const char *const cases[][5] = {
		{"", "", "", "", ""},
		{" { \"a\" : [ 1 ,\t2 ]\r\n} ", "{\"a\":[1,2]}", "{\"a\":[1,2]}", "{\"a\":[1,2]}", "{\"a\":[1,2]}"},
		{"{\"a\":\" b  c \"}", "{\"a\":\" b  c \"}", "{\"a\":\" b  c \"}", "{\"a\":\" b  c \"}", "{\"a\":\" b  c \"}"},
		{"{\"a\":\"\\/\"}", "{\"a\":\"\\/\"}", "{\"a\":\"/\"}", "{\"a\":\"/\"}", "{\"a\":\"/\"}"},
		/* In \\/ the slash is not escaped; in \\\/ it is. */
		{"{\"a\":\"\\\\/\"}", "{\"a\":\"\\\\/\"}", "{\"a\":\"\\\\/\"}", "{\"a\":\"\\\\/\"}", "{\"a\":\"\\\\/\"}"},
		{"{\"a\":\"\\\\\\/\"}", "{\"a\":\"\\\\\\/\"}", "{\"a\":\"\\\\/\"}", "{\"a\":\"\\\\/\"}", "{\"a\":\"\\\\/\"}"},
		/* An escaped quote ends no text, an escaped backslash before a quote does. */
		{"{\"a\":\"x \\\" y\" , \"b\":\"z \\\\\" }", "{\"a\":\"x \\\" y\",\"b\":\"z \\\\\"}", "{\"a\":\"x \\\" y\",\"b\":\"z \\\\\"}", "{\"a\":\"x \\\" y\",\"b\":\"z \\\\\"}",
			"{\"a\":\"x \\\" y\",\"b\":\"z \\\\\"}"},
		{"{\"a\":\"\\u00e9\xc3\xa9\"}", "{\"a\":\"\\u00e9\xc3\xa9\"}", "{\"a\":\"\\u00e9\xc3\xa9\"}", "{\"a\":\"\xc3\xa9\xc3\xa9\"}", "{\"a\":\"\\u00e9\\u00e9\"}"},
		{"{\"a\":\"\\u20AC\"}", "{\"a\":\"\\u20AC\"}", "{\"a\":\"\\u20AC\"}", "{\"a\":\"\xe2\x82\xac\"}", "{\"a\":\"\\u20AC\"}"},
		{"{\"a\":\"\\ud83d\\ude00\"}", "{\"a\":\"\\ud83d\\ude00\"}", "{\"a\":\"\\ud83d\\ude00\"}", "{\"a\":\"\xf0\x9f\x98\x80\"}", "{\"a\":\"\\ud83d\\ude00\"}"},
		{"{\"a\":\"\xf0\x9f\x98\x80\"}", "{\"a\":\"\xf0\x9f\x98\x80\"}", "{\"a\":\"\xf0\x9f\x98\x80\"}", "{\"a\":\"\xf0\x9f\x98\x80\"}", "{\"a\":\"\\ud83d\\ude00\"}"},
		/* The last character before the escapes that are decoded, and the first of them. */
		{"{\"a\":\"\\u007f\\u0080\"}", "{\"a\":\"\\u007f\\u0080\"}", "{\"a\":\"\\u007f\\u0080\"}", "{\"a\":\"\\u007f\xc2\x80\"}", "{\"a\":\"\\u007f\\u0080\"}"},
		{"{\"a\":\"\\uffff\\u0800\\u07ff\"}", "{\"a\":\"\\uffff\\u0800\\u07ff\"}", "{\"a\":\"\\uffff\\u0800\\u07ff\"}", "{\"a\":\"\xef\xbf\xbf\xe0\xa0\x80\xdf\xbf\"}", "{\"a\":\"\\uffff\\u0800\\u07ff\"}"},
		/* Half a pair stays as it is, and so does what is no escape at all. */
		{"{\"a\":\"\\ud83d\\u0041\\ude00\"}", "{\"a\":\"\\ud83d\\u0041\\ude00\"}", "{\"a\":\"\\ud83d\\u0041\\ude00\"}", "{\"a\":\"\\ud83d\\u0041\\ude00\"}", "{\"a\":\"\\ud83d\\u0041\\ude00\"}"},
		{"{\"a\":\"\\\\u00e9\\u00g9\"}", "{\"a\":\"\\\\u00e9\\u00g9\"}", "{\"a\":\"\\\\u00e9\\u00g9\"}", "{\"a\":\"\\\\u00e9\\u00g9\"}", "{\"a\":\"\\\\u00e9\\u00g9\"}"},
		/* What is no JSON comes out in some way, and never reads behind its end. */
		{"\"", "\"", "\"", "\"", "\""}, {"\"\\", "\"\\", "\"\\", "\"\\", "\"\\"}, {"\"\\u00e", "\"\\u00e", "\"\\u00e", "\"\\u00e", "\"\\u00e"},
		{"\"\xc3", "\"\xc3", "\"\xc3", "\"\xc3", "\"\xc3"}, {"\"\\ud83d\\u", "\"\\ud83d\\u", "\"\\ud83d\\u", "\"\\ud83d\\u", "\"\\ud83d\\u"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_form(FSP_SNAP_RAW, cases[i][0], cases[i][0]);
		for (fsp_snap_form form = FSP_SNAP_COMPACT; form <= FSP_SNAP_ENCODED; form++) {
			assert_form(form, cases[i][0], cases[i][form]);
		}
	}
}

static void test_padding(void **state)
{
	static const char *const cases[][2] = {
		{"{\"partnerServiceId\":\" 88899\",\"customerNo\":\"1\",\"virtualAccountNo\":\" 888991\"}", "{\"partnerServiceId\":\"   88899\",\"customerNo\":\"1\",\"virtualAccountNo\":\"   888991\"}"},
		{"{\"partnerServiceId\":\"088899\",\"virtualAccountNo\":\"0888991\"}", "{\"partnerServiceId\":\"  088899\",\"virtualAccountNo\":\"  0888991\"}"},
		/* In the other order, with white space between, and with more members. */
		{"{ \"virtualAccountNo\": \" 0888991\", \"x\":[{\"partnerServiceId\":\"1\"}],\"partnerServiceId\":\" 088899\", \"a\":1 }",
			"{\"virtualAccountNo\":\"  0888991\",\"x\":[{\"partnerServiceId\":\"1\"}],\"partnerServiceId\":\"  088899\",\"a\":1}"},
		/* Nothing to restore: as wide as it can be, empty, nested, missing, or no text. */
		{"{\"partnerServiceId\":\"12345678\",\"virtualAccountNo\":\"123456781\"}", "{\"partnerServiceId\":\"12345678\",\"virtualAccountNo\":\"123456781\"}"},
		{"{\"partnerServiceId\":\"  \",\"virtualAccountNo\":\" 1\"}", "{\"partnerServiceId\":\"  \",\"virtualAccountNo\":\" 1\"}"},
		{"{\"data\":{\"partnerServiceId\":\" 1\",\"virtualAccountNo\":\" 1\"}}", "{\"data\":{\"partnerServiceId\":\" 1\",\"virtualAccountNo\":\" 1\"}}"},
		{"{\"partnerServiceId\":\" 1\"}", "{\"partnerServiceId\":\" 1\"}"},
		{"{\"partnerServiceId\":1,\"virtualAccountNo\":\" 1\"}", "{\"partnerServiceId\":1,\"virtualAccountNo\":\" 1\"}"},
		{"{\"a\":\"partnerServiceId\",\"virtualAccountNo\":\" 1\"}", "{\"a\":\"partnerServiceId\",\"virtualAccountNo\":\" 1\"}"},
		{"{\"partnerServiceId\":\" 1", "{\"partnerServiceId\":\" 1"}, {"{\"partnerServiceId", "{\"partnerServiceId"}, {"{\"partnerServiceId\":\" 1\\", "{\"partnerServiceId\":\" 1\\"}, {"", ""},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_form(FSP_SNAP_PADDED, cases[i][0], cases[i][1]);
	}
}

/* What was signed, what arrives, and the last form without which it does not verify. */
static void test_verified_forms(void **state)
{
	static const struct { const char *was_signed, *arrives; int form; } cases[] = {
		{"{\"a\" : 1}", "{\"a\" : 1}", FSP_SNAP_RAW}, {"{\"a\":1}", "{\"a\" : 1}", FSP_SNAP_COMPACT}, {"{\"a\":\"\\/\"}", "{\"a\": \"\\/\"}", FSP_SNAP_COMPACT},
		{"{\"a\":\"/\"}", "{\"a\":\"\\/\"}", FSP_SNAP_CANONICAL}, {"{\"a\":\"\xc3\xa9\"}", "{\"a\":\"\\u00e9\"}", FSP_SNAP_DECODED}, {"{\"a\":\"\\u00e9\"}", "{\"a\":\"\xc3\xa9\"}", FSP_SNAP_ENCODED},
		{"{\"partnerServiceId\":\"  088899\",\"virtualAccountNo\":\"  0888991\"}", "{\"partnerServiceId\":\" 088899\",\"virtualAccountNo\":\" 0888991\"}", FSP_SNAP_PADDED},
		/* Never: other order, an ASCII escape decoded or made, a blank less in a text, another number, slashes escaped that were not. */
		{"{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", -1}, {"{\"a\":\"A\"}", "{\"a\":\"\\u0041\"}", -1}, {"{\"a\":\"\\u0026\"}", "{\"a\":\"&\"}", -1}, {"{\"a\":\"x  y\"}", "{\"a\":\"x y\"}", -1},
		{"{\"a\":\"10.00\"}", "{\"a\":\"10.0\"}", -1}, {"{\"a\":\"\\/\"}", "{\"a\":\"/\"}", -1}, {"{\"a\":\"\\\\/\"}", "{\"a\":\"\\/\"}", -1}, {"{\"a\":\"\\n\"}", "{\"a\":\"\\u000a\"}", -1},
		/* Slashes escaped and raw UTF-8 at once are no form. */
		{"{\"a\":\"\\/\xc3\xa9\"}", "{\"a\":\"\\/\\u00e9\"}", -1},
	};
	const fsp_view path = FSP_LITERAL_VIEW("/v1.0/transfer-va/inquiry");

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char hash[65], text[200], signature[FSP_SIGNATURE_MAXIMUM];

		assert_int_equal(fsp_sha256_hex(fsp_view_of(cases[i].was_signed), hash), FSP_OK);
		snprintf(text, sizeof(text), "POST:/v1.0/transfer-va/inquiry:%s:T", hash);
		assert_int_equal(fsp_key_sign(private_key, fsp_view_of(text), signature), FSP_OK);
		for (int form = FSP_SNAP_RAW; form < FSP_SNAP_FORMS; form++) {
			const bool right = cases[i].form >= 0 && form >= cases[i].form;

			if (verify(signature, "POST", path, fsp_view_of(cases[i].arrives), "T", (fsp_snap_form)form) != (right ? FSP_OK : FSP_ERROR_SIGNATURE)) {
				fail_msg("%s, signed as %s, by form %d", cases[i].arrives, cases[i].was_signed, form);
			}
		}
	}
}

/* Escapes of ASCII, decoded, would be the signed bytes; the parsed message has other members than those that were signed. */
static void test_parser_differential(void **state)
{
	static const char was_signed[] = "{\"channelCode\":\"711\",\"merchantId\":\"88888\"}";
	static const char arrives[] = "{\"channelCode\":\"711\\u0022,\\u0022merchantId\\u0022:\\u002288888\"}";
	const fsp_view path = FSP_LITERAL_VIEW("/v1.0/qr/qr-mpm-notify");
	char signature[FSP_SIGNATURE_MAXIMUM];
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	assert_int_equal(fsp_snap_sign(private_key, FSP_LITERAL_VIEW("POST"), path, fsp_view_of(was_signed), FSP_LITERAL_VIEW("T"), signature), FSP_OK);
	assert_int_equal(verify(signature, "POST", path, fsp_view_of(was_signed), "T", FSP_SNAP_PADDED), FSP_OK);
	assert_int_equal(verify(signature, "POST", path, fsp_view_of(arrives), "T", FSP_SNAP_PADDED), FSP_ERROR_SIGNATURE);
	assert_int_equal(decoded(arena, fsp_decode_json, was_signed)->count, 2);
	assert_int_equal(decoded(arena, fsp_decode_json, arrives)->count, 1);
	for (fsp_snap_form form = FSP_SNAP_RAW; form < FSP_SNAP_FORMS; form++) {
		assert_form(form, arrives, arrives);
	}
	fsp_arena_free(arena);
}

/* Of any text in any form a JSON parser reads the same: a form may change how it is written, never what it says. */
static void test_forms_say_the_same(void **state)
{
	static const char *const pieces[] = {"a", " ", "\\\"", "\\\\", "\\/", "/", "\\u0022", "\\u005c", "\\u00e9", "\xc3\xa9", "\\ud83d\\ude00", "\xf0\x9f\x98\x80", "\\n", "\\u002f", ":", "{", "},\\\"", "u0022"};
	unsigned seed = 1;

	(void)state;
	for (unsigned round = 0; round < 2000; round++) {
		fsp_arena *arena = fsp_arena_new();
		char body[400] = "{ \"x\" : \"";
		fsp_node *whole;

		for (unsigned i = 0; i < 12; i++) {
			seed = seed * 1103515245u + 12345u;
			strncat(body, pieces[seed / 65536u % CASES(pieces)], sizeof(body) - strlen(body) - 1);
		}
		strncat(body, "\" , \"y\":[ 1 ] }", sizeof(body) - strlen(body) - 1);
		whole = decoded(arena, fsp_decode_json, body);
		for (fsp_snap_form form = FSP_SNAP_COMPACT; form < FSP_SNAP_FORMS; form++) {
			fsp_buffer out;
			fsp_node *read;

			fsp_buffer_init_in(&out, arena, 6 * sizeof(body) + 64);
			fsp_snap_write_form(form, fsp_view_of(body), &out);
			read = decoded(arena, fsp_decode_json, fsp_buffer_view(&out).data);
			assert_int_equal(read->count, 2);
			if (!fsp_view_equals(read->child->text, whole->child->text)) {
				fail_msg("%s says in form %d\n%s", body, (int)form, out.data);
			}
		}
		fsp_arena_free(arena);
	}
}

/* ------------------------------------------------------------------ times and paths */

static void test_timestamps(void **state)
{
	static const struct { const char *text; int64_t seconds; } cases[] = {
		{"2025-01-10T10:00:00+07:00", 1736478000}, {"2025-01-10T03:00:00Z", 1736478000}, {"2025-01-10T03:00:00+00:00", 1736478000}, {"2025-01-09T22:00:00-05:00", 1736478000},
		{"2025-01-10T10:00:00.123+07:00", 1736478000}, {"2025-01-10T03:00:00.999999Z", 1736478000}, {"20250110T030000Z", 1736478000},
		{"", -1}, {"2025-01-10T10:00:00", -1}, {"2025-01-10 10:00:00+07:00", -1}, {"2025-01-10T10:00:00.+07:00", -1}, {"2025-01-10T10:00:00.1.2+07:00", -1},
		{"2025-01-10T10:00:00.1234567890+07:00", -1}, {"2025-02-30T10:00:00+07:00", -1}, {"2025-01-10T10:00:00+0700", -1}, {"2025-01-10T10:00:00+07:00                    ", -1}, {".", -1},
		{"10 January 2025", -1},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_view text = exact(fsp_view_of(cases[i].text));
		int64_t seconds = -1;

		if (fsp_snap_read_timestamp(text, &seconds) != (cases[i].seconds >= 0) || (cases[i].seconds >= 0 && seconds != cases[i].seconds)) {
			fail_msg("%s: %lld", cases[i].text, (long long)seconds);
		}
		free((char *)text.data);
	}
}

static void test_paths(void **state)
{
	static const char *const cases[][3] = {
		{"/v1.0/debit/notify", "/v1.0/debit/notify", "/v1.0/debit/notify"}, {"/openapi/v1.0/debit/notify?a=/v1.0/", "/v1.0/debit/notify", "/v1.0/debit/notify?a=/v1.0/"},
		{"/hook?next=/v1.0/debit/notify", "/hook", "/hook?next=/v1.0/debit/notify"}, {"", "", ""}, {"/v1.0", "/v1.0", "/v1.0"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_true(fsp_view_is(fsp_snap_bare_path(fsp_view_of(cases[i][0]), false), cases[i][1]));
		assert_true(fsp_view_is(fsp_snap_bare_path(fsp_view_of(cases[i][0]), true), cases[i][2]));
	}
	assert_int_equal(fsp_snap_bare_path(FSP_NO_VIEW, true).length, 0);
}

/* ------------------------------------------------------------------ ids */

#define PROCESSES 8
#define THREADS 8
#define IDS_PER_THREAD 160            /* 10240 together */
#define ID_SIZE (FSP_SNAP_EXTERNAL_ID_LENGTH + 1)

static void *make_ids(void *out)
{
	for (size_t i = 0; i < IDS_PER_THREAD; i++) {
		if (!fsp_snap_external_id((char *)out + i * ID_SIZE)) {
			return NULL;
		}
	}
	return out;
}

static bool make_ids_in_threads(char *ids)
{
	pthread_t threads[THREADS];
	bool right = true;

	for (size_t i = 0; i < THREADS; i++) {
		right = pthread_create(&threads[i], NULL, make_ids, ids + i * IDS_PER_THREAD * ID_SIZE) == 0 && right;
	}
	for (size_t i = 0; right && i < THREADS; i++) {
		void *result;

		right = pthread_join(threads[i], &result) == 0 && result != NULL;
	}
	return right;
}

static bool write_all(int to, const char *bytes, size_t size)
{
	ssize_t written = 1;

	while (size > 0 && written > 0) {
		written = write(to, bytes, size);
		bytes += written;
		size -= (size_t)written;
	}
	return size == 0;
}

static int compare_ids(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* Forked from a process that has made ids already, so that all have the same memory. */
static void test_ids(void **state)
{
	static char ids[PROCESSES * THREADS * IDS_PER_THREAD * ID_SIZE];
	const size_t share = sizeof(ids) / PROCESSES, count = sizeof(ids) / ID_SIZE;
	pid_t children[PROCESSES];
	int pipes[PROCESSES][2];
	char own[ID_SIZE];

	(void)state;
	assert_true(fsp_snap_external_id(own));
	for (size_t i = 0; i < PROCESSES; i++) {
		assert_int_equal(pipe(pipes[i]), 0);
		children[i] = fork();
		assert_true(children[i] >= 0);
		if (children[i] == 0) {
			_exit(make_ids_in_threads(ids) && write_all(pipes[i][1], ids, share) ? 0 : 1);
		}
		close(pipes[i][1]);
	}
	for (size_t i = 0; i < PROCESSES; i++) {
		size_t got = 0;
		ssize_t part;
		int status;

		while ((part = read(pipes[i][0], ids + i * share + got, share - got)) > 0) {
			got += (size_t)part;
		}
		assert_int_equal(got, share);
		close(pipes[i][0]);
		assert_int_equal(waitpid(children[i], &status, 0), children[i]);
		assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	}
	assert_true(count >= 10000);
	qsort(ids, count, ID_SIZE, compare_ids);
	for (size_t i = 0; i < count; i++) {
		const char *id = ids + i * ID_SIZE;

		assert_int_equal(strspn(id, "0123456789"), FSP_SNAP_EXTERNAL_ID_LENGTH);
		assert_int_equal(strlen(id), FSP_SNAP_EXTERNAL_ID_LENGTH);
		assert_string_not_equal(id, own);
		assert_true(i == 0 || strcmp(id, id - ID_SIZE) != 0);
	}
}

/* Every digit at every random place. */
static void test_random_digits(void **state)
{
	unsigned seen[22][10] = {{0}};
	char digits[22];

	(void)state;
	for (unsigned i = 0; i < 2000; i++) {
		assert_true(fsp_random_digits(digits, sizeof(digits)));
		for (size_t at = 0; at < sizeof(digits); at++) {
			seen[at][digits[at] - '0']++;
		}
	}
	for (size_t at = 0; at < sizeof(digits); at++) {
		for (size_t digit = 0; digit < 10; digit++) {
			/* 200 are to be expected, and 100 less happens once in 10^13 tests. */
			assert_in_range(seen[at][digit], 100, 300);
		}
	}
}

static int start(void **state)
{
	(void)state;
	if (fsp_sign_startup() != FSP_OK) {
		return -1;
	}
	private_key = key_of("keys/docs_merchant_private.pem", true);
	public_key = key_of("keys/docs_merchant_public.pem", false);
	return 0;
}

static int stop(void **state)
{
	(void)state;
	fsp_key_free(private_key);
	fsp_key_free(public_key);
	fsp_sign_shutdown();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vectors), cmocka_unit_test(test_misprinted_signature), cmocka_unit_test(test_body_texts), cmocka_unit_test(test_texts_that_are_not_hashed),
		cmocka_unit_test(test_forms), cmocka_unit_test(test_padding), cmocka_unit_test(test_verified_forms), cmocka_unit_test(test_parser_differential),
		cmocka_unit_test(test_forms_say_the_same), cmocka_unit_test(test_timestamps), cmocka_unit_test(test_paths), cmocka_unit_test(test_ids), cmocka_unit_test(test_random_digits),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
