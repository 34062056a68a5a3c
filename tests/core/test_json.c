/* fsp_decode_json: what it reads, and what it must not. */
#include "decoding.h"

static const char notification[] =
	"{\"request\":\"Payment "
	"Notification\",\"trx_id\":\"3366082500000174\",\"merchant_id\":\"33660\",\"merchant\":\"Toko Contoh Satu\","
	"\"bill_no\":\"1612782267\",\"payment_reff\":\"57910067322\",\"payment_date\":\"2021-02-08 "
	"18:11:35\",\"payment_status_code\":\"2\","
	"\"payment_status_desc\":\"Payment "
	"Sukses\",\"bill_total\":\"6894\",\"payment_total\":\"6894\",\"payment_channel_uid\":\"825\","
	"\"payment_channel\":\"CIMB VA\",\"signature\":\"ebebca6942f75a3c1fd72120c3ebbad384c973c0\"}";

static void test_notification(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = decoded(arena, fsp_decode_json, notification);

	(void)state;
	assert_int_equal(root->kind, FSP_OBJECT);
	assert_int_equal(root->count, 14);
	assert_null(root->name.data);
	assert_true(fsp_view_is(root->child->name, "request"));
	assert_text(root, "trx_id", "3366082500000174");
	assert_text(root, "signature", "ebebca6942f75a3c1fd72120c3ebbad384c973c0");
	assert_text(root, "BILL_NO", "1612782267");
	fsp_arena_free(arena);
}

static void test_envelopes(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root;

	(void)state;
	root = decoded(arena, fsp_decode_json,
		"{\"response\":\"x\",\"trx_id\":\"1\",\"response_code\":\"54\",\"response_desc\":\"...\"}");
	assert_text(root, "response_code", "54");
	root = decoded(arena, fsp_decode_json, "{\"response_error\":{\"response_code\":\"40\",\"response_desc\":\"...\"}}");
	assert_node(root, "response_error", FSP_OBJECT, NULL);
	assert_text(root, "response_error.response_code", "40");
	root = decoded(arena, fsp_decode_json, "{\"errors\":[\"first\",\"second\"]}");
	assert_node(root, "errors", FSP_LIST, NULL);
	assert_int_equal(at(root, "errors")->count, 2);
	assert_text(root, "errors.0", "first");
	assert_text(root, "errors.1", "second");
	assert_null(at(root, "errors.0")->name.data);
	fsp_arena_free(arena);
}

static void test_kinds(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = decoded(arena, fsp_decode_json,
		" {\"null\" : null "
		",\t\"yes\":true,\r\n\"no\":false,\"empty\":\"\",\"word\":\"null\",\"list\":[],\"object\":{},\"\":\"nameless\"} \n");

	(void)state;
	assert_int_equal(root->count, 8);
	assert_node(root, "null", FSP_NULL, NULL);
	assert_null(at(root, "null")->text.data);
	assert_node(root, "yes", FSP_BOOLEAN, "true");
	assert_node(root, "no", FSP_BOOLEAN, "false");
	assert_text(root, "empty", "");
	assert_text(root, "word", "null");
	assert_node(root, "list", FSP_LIST, NULL);
	assert_node(root, "object", FSP_OBJECT, NULL);
	assert_true(fsp_view_is(fsp_node_find(root, FSP_LITERAL_VIEW(""))->text, "nameless"));
	assert_int_equal(decoded(arena, fsp_decode_json, "[]")->kind, FSP_LIST);
	assert_int_equal(decoded(arena, fsp_decode_json, "\"text\"")->kind, FSP_STRING);
	assert_int_equal(decoded(arena, fsp_decode_json, "null")->kind, FSP_NULL);
	assert_text(decoded(arena, fsp_decode_json, "\xef\xbb\xbf \n{\"a\":\"b\"}"), "a", "b");
	/* The first and the last characters of two, three and four bytes. */
	assert_text(decoded(arena, fsp_decode_json, "{\"a\":\"\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\"}"), "a",
		"\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf");
	fsp_arena_free(arena);
}

static void test_numbers_keep_their_text(void **state)
{
	static const char *const numbers[] = {
		"0", "-0", "7", "-7", "10000", "100000000000000001", "9007199254740993", "123456789012345678901234567890",
			"0.10", "10000.00",
		"1e400", "-1E+5", "1e-7", "0e0", "1.5e3",
	};
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	for (size_t i = 0; i < CASES(numbers); i++) {
		char body[256];
		fsp_node *root;

		snprintf(body, sizeof(body), "{\"before\":\"x\",\"n\":%s,\"list\":[%s,%s ,\"%s\"],\"after\":\"y\"}", numbers[i],
			numbers[i], numbers[i], numbers[i]);
		root = decoded(arena, fsp_decode_json, body);
		assert_node(root, "n", FSP_NUMBER, numbers[i]);
		assert_node(root, "list.0", FSP_NUMBER, numbers[i]);
		assert_node(root, "list.1", FSP_NUMBER, numbers[i]);
		assert_text(root, "list.2", numbers[i]);
		assert_text(root, "before", "x");
		assert_text(root, "after", "y");
		root = decoded(arena, fsp_decode_json, numbers[i]);
		assert_node(root, "", FSP_NUMBER, numbers[i]);
	}
	fsp_arena_free(arena);
}

/* The rewritten body is largest when every number has one digit. */
static void test_many_short_numbers(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	char body[600] = "[";
	fsp_node *root;

	(void)state;
	for (int i = 0; i < 256; i++) {
		snprintf(body + strlen(body), 3, "%s%d", i > 0 ? "," : "", i % 10);
	}
	strcat(body, "]");
	root = decoded(arena, fsp_decode_json, body);
	assert_int_equal(root->count, 256);
	assert_node(root, "255", FSP_NUMBER, "5");
	fsp_arena_free(arena);
}

static void test_escapes(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = decoded(arena, fsp_decode_json,
		"{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\",\"b\":\"\\u0041\\u00e9\\u20AC\\ud83d\\uDE00\",\"e\":\"\\ud7ff\\ue000\",\"\\u0063\":\"https:\\/\\/x\",\"d\":\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\x7f\"}");

	(void)state;
	assert_text(root, "a", "\"\\/\b\f\n\r\t");
	assert_text(root, "b", "A\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
	assert_text(root, "c", "https://x");
	assert_text(root, "d", "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\x7f");
	/* The characters around the surrogates. */
	assert_text(root, "e", "\xed\x9f\xbf\xee\x80\x80");
	fsp_arena_free(arena);
}

static void test_malformed(void **state)
{
	static const refusal cases[] = {
		{BYTES(""), "format", "empty"},
		{BYTES("  \n"), "format", "unexpected end at byte 3"},
		{BYTES("\xef\xbb\xbf"), "format", "unexpected end"},
		{BYTES("{"), "format", "unexpected end at byte 1"}, {BYTES("\xef\xbb\xbf{"), "format", "unexpected end at byte 4"},
		{BYTES("{\"a\""), "format", "unexpected end"},
		{BYTES("{\"a\":"), "format", "unexpected end"},
		{BYTES("{\"a\":1"), "format", "unexpected end"},
		{BYTES("{\"a\":\"b"), "format", "unexpected end at byte 7"},
		{BYTES("{\"a\":\"b\\"), "format", "unexpected end"},
		{BYTES("{\"a\":\"b\"} x"), "format", "something follows the value at byte 10"},
		{BYTES("{\"a\":\"b\"}{}"), "format", "something follows"},
		{BYTES("{\"a\":\"b\"}\0"), "format", "something follows"},
		{BYTES("{\"a\":\"b\",}"), "format", "name expected"},
		{BYTES("{,}"), "format", "name expected"},
		{BYTES("{a:1}"), "format", "name expected"},
		{BYTES("{'a':1}"), "format", "name expected"},
		{BYTES("{1:1}"), "format", "name expected"},
		{BYTES("{\"a\" 1}"), "format", "colon expected"},
		{BYTES("{\"a\":1 \"b\":2}"), "format", "comma or closing bracket expected at byte 7"},
		{BYTES("{\"a\":1]"), "format", "comma or closing"},
		{BYTES("[1}"), "format", "comma or closing"},
		{BYTES("[1,]"), "format", "unexpected character at byte 3"},
		{BYTES("[,1]"), "format", "unexpected character"},
		{BYTES("]"), "format", "unexpected character"},
		{BYTES("<faspay/>"), "format", "unexpected character"},
		{BYTES("// c\n{}"), "format", "unexpected character"},
		{BYTES("\v{}"), "format", "unexpected character"},
		{BYTES("True"), "format", "unexpected character"},
		{BYTES("nul"), "format", "unexpected character"},
		{BYTES("NaN"), "format", "unexpected character"},
		{BYTES("[truee]"), "format", "comma or closing"},
		/* numbers */
		{BYTES("01"), "format", "leading zero at byte 0"},
		{BYTES("-01"), "format", "leading zero"},
		{BYTES("-"), "format", "unexpected end"},
		{BYTES("-x"), "format", "digit expected at byte 1"},
		{BYTES("+1"), "format", "unexpected character"},
		{BYTES(".5"), "format", "unexpected character"},
		{BYTES("1."), "format", "unexpected end"},
		{BYTES("[1.]"), "format", "digit expected"},
		{BYTES("[1e]"), "format", "digit expected"},
		{BYTES("[1e+]"), "format", "digit expected"},
		{BYTES("0x10"), "format", "something follows"},
		{BYTES("1_000"), "format", "something follows"},
		{BYTES("1,5"), "format", "something follows"},
		{BYTES("--1"), "format", "digit expected"},
		/* strings */
		{BYTES("\"a\0b\""), "format", "control character in a string at byte 2"},
		{BYTES("\"a\nb\""), "format", "control character"},
		{BYTES("\"0123456\x1fxyz\""), "format", "control character in a string at byte 8"},
		{BYTES("\"a\\u0000b\""), "encoding", "escaped NUL at byte 2"},
		{BYTES("\"\\x41\""), "format", "unknown escape"},
		{BYTES("\"\\\0\""), "format", "unknown escape"},
		{BYTES("\"\\'\""), "format", "unknown escape"},
		{BYTES("\"\\u12\""), "format", "bad \\u escape"},
		{BYTES("\"\\u12g4\""), "format", "bad \\u escape"},
		{BYTES("\"\\u123"), "format", "bad \\u escape"},
		{BYTES("\"\\ud83d\""), "encoding", "half of a surrogate pair"},
		{BYTES("\"\\ud800\""), "encoding", "half of a surrogate pair"},
		{BYTES("\"\\udfff\""), "encoding", "half of a surrogate pair"},
		{BYTES("\"\\ude00\\ud83d\""), "encoding", "half of a surrogate pair"},
		{BYTES("\"\\ude00\\ude00\""), "encoding", "half of a surrogate pair"},
		{BYTES("\"\\udc00\\udc00\""), "encoding", "half of a surrogate pair"},
		{BYTES("\"\\ud83d\\u0041\""), "encoding", "half of a surrogate pair"},
		{BYTES("\"\\ud83dxude00\""), "encoding", "half of a surrogate pair"},
		{BYTES("\"\\ud83d\\ud83d\""), "encoding", "half of a surrogate pair"},
		{BYTES("\"\\ud83d\\ue000\""), "encoding", "half of a surrogate pair"},
		{BYTES("\"\\ud83d\\nde00\""), "encoding", "half of a surrogate pair"},
		{BYTES("\"\\ud83d\\u\""), "encoding", "half of a surrogate pair"},
		/* encoding */
		{BYTES("\"\xff\x31\""), "encoding", "invalid UTF-8 at byte 1"},
		{BYTES("{\"\xff\":1}"), "encoding", "invalid UTF-8"},
		{BYTES("\"\x80\""), "encoding", "invalid UTF-8"},
		{BYTES("\"\xc0\x80\""), "encoding", "invalid UTF-8"},
		{BYTES("\"\xc1\xbf\""), "encoding", "invalid UTF-8"},
		{BYTES("\"\xc3\""), "encoding", "invalid UTF-8"},
		{BYTES("\"\xe0\x9f\xbf\""), "encoding", "invalid UTF-8"},
		{BYTES("\"\xe2\x82\""), "encoding", "invalid UTF-8"},
		{BYTES("\"\xed\xa0\x80\""), "encoding", "invalid UTF-8"},
		{BYTES("\"\xf0\x8f\xbf\xbf\""), "encoding", "invalid UTF-8"},
		{BYTES("\"\xf4\x90\x80\x80\""), "encoding", "invalid UTF-8"},
		{BYTES("\"\xf5\x80\x80\x80\""), "encoding", "invalid UTF-8"},
		{BYTES("\"\xf0\x9f\x98"), "encoding", "invalid UTF-8"},
		{BYTES("\xff\xfe{\0}\0"), "format", "unexpected character"},
		{BYTES("{\xc2\xa0}"), "format", "name expected"},
		/* two readings */
		{BYTES("{\"a\":1,\"a\":1}"), "duplicate", "field a appears more than once"},
		{BYTES("{\"bill_no\":\"1\",\"BILL_NO\":\"2\"}"), "duplicate", "appears more than once"},
		{BYTES("{\"Amount\":1,\"amount\":2}"), "duplicate", "appears more than once"},
		{BYTES("{\"a\":1,\"\\u0041\":2}"), "duplicate", "appears more than once"},
		{BYTES("{\"x\":[{\"a\":1,\"b\":2,\"A\":3}]}"), "duplicate", "appears more than once"},
		{BYTES("{\"\":1,\"\":2}"), "duplicate", "appears more than once"},
		{BYTES("{\"a\\n\\u2028\":1,\"a\\n\\u2028\":1}"), "duplicate", "field a   appears"},
		{BYTES("{\"0123456789012345678901234567890123456789012345678901234567890123456789\":1,"
			"\"0123456789012345678901234567890123456789012345678901234567890123456789\":1}"), "duplicate",
				"0123456789 appears"},
	};

	(void)state;
	assert_all_refused(fsp_decode_json, cases, CASES(cases));
}

/* Every prefix of a good message is bad, and no read goes behind it. */
static void test_prefixes(void **state)
{
	static const char body[] = "{\"a\":[1.5e+3,\"\\ud83d\\ude00\xe2\x82\xac\",null,true],\"b\":{\"c\":-0.1}}";
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	for (size_t length = 1; length < sizeof(body) - 1; length++) {
		fsp_view view = exact((fsp_view){body, length});
		fsp_node *root;

		assert_int_equal(fsp_decode_json(arena, view, FSP_NOTIFICATION_LIMITS, &root, NULL), FSP_ERROR_MALFORMED);
		free((char *)view.data);
	}
	decoded(arena, fsp_decode_json, body);
	fsp_arena_free(arena);
}

static void nested(char *out, size_t depth, const char *open, const char *inner, const char *close)
{
	*out = '\0';
	for (size_t i = 0; i < depth; i++) {
		strcat(out, open);
	}
	strcat(out, inner);
	for (size_t i = 0; i < depth; i++) {
		strcat(out, close);
	}
}

static void test_depth(void **state)
{
	static char body[200000];
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root;

	(void)state;
	nested(body, 8, "[", "1", "]");
	decoded(arena, fsp_decode_json, body);
	nested(body, 9, "[", "1", "]");
	assert_refused(fsp_decode_json, fsp_view_of(body), FSP_NOTIFICATION_LIMITS, "limit", "too deep nesting at byte 8");
	nested(body, 8, "{\"a\":", "1", "}");
	decoded(arena, fsp_decode_json, body);
	nested(body, 9, "{\"a\":", "[]", "}");
	assert_refused(fsp_decode_json, fsp_view_of(body), FSP_NOTIFICATION_LIMITS, "limit", "too deep nesting");
	/* Whatever the caller allows, the stack is not at stake. */
	nested(body, 256, "[", "", "]");
	assert_int_equal(fsp_decode_json(arena, fsp_view_of(body), (fsp_limits){1000000, 4000000000u, 10}, &root, NULL),
		FSP_OK);
	memset(body, '[', 100000);
	body[100000] = '\0';
	assert_refused(fsp_decode_json, fsp_view_of(body), (fsp_limits){1000000, 4000000000u, 10}, "limit",
		"too deep nesting at byte 256");
	fsp_arena_free(arena);
}

static void test_limits(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_limits tight = {16, 2, 2};
	fsp_node *root;

	(void)state;
	assert_int_equal(fsp_decode_json(arena, fsp_view_of("{\"a\":[1],\"b\":22}"), tight, &root, NULL), FSP_OK);
	assert_refused(fsp_decode_json, fsp_view_of("{\"a\":[1],\"b\":222}"), tight, "limit", "17 bytes; at most 16");
	assert_refused(fsp_decode_json, fsp_view_of("[1,2,3]"), tight, "limit", "too many elements in one list at byte 5");
	assert_refused(fsp_decode_json, fsp_view_of("[{\"a\":[]}]"), tight, "limit", "too deep");
	tight.members = 1;
	assert_refused(fsp_decode_json, fsp_view_of("{\"a\":1,\"b\":2}"), tight, "limit", "too many members in one object");
	tight.members = 0;
	assert_int_equal(fsp_decode_json(arena, fsp_view_of("{}"), tight, &root, NULL), FSP_OK);
	assert_refused(fsp_decode_json, fsp_view_of("{\"a\":1}"), tight, "limit", "too many members");
	fsp_arena_free(arena);
}

/* Beyond a few dozen members another search is used: it must find the same. */
static void test_duplicates_among_many(void **state)
{
	static char body[200000];

	(void)state;
	for (int members = 2; members <= 4096; members = members * 2 + 1) {
		for (int other = 0; other < members - 1; other += members / 3 + 1) {
			fsp_arena *arena = fsp_arena_new();
			fsp_node *root;
			size_t length = 0;

			for (int i = 0; i < members; i++) {
				length += (size_t)snprintf(body + length, 32, "%s\"field_%d\":%d", i > 0 ? "," : "{", i, i);
			}
			snprintf(body + length, 2, "}");
			assert_int_equal(fsp_decode_json(arena, fsp_view_of(body), FSP_ANSWER_LIMITS, &root, NULL), FSP_OK);
			assert_int_equal(root->count, members);
			snprintf(body + length, 32, ",\"FIELD_%d\":0}", other);
			assert_refused(fsp_decode_json, fsp_view_of(body), FSP_ANSWER_LIMITS,
				members < 4096 ? "duplicate" : "limit", "");
			fsp_arena_free(arena);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_notification),
		cmocka_unit_test(test_envelopes),
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_numbers_keep_their_text),
		cmocka_unit_test(test_many_short_numbers),
		cmocka_unit_test(test_escapes),
		cmocka_unit_test(test_malformed),
		cmocka_unit_test(test_prefixes),
		cmocka_unit_test(test_depth),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_duplicates_among_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
