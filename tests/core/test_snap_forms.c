/* The forms of a body under which it may have been signed, and no others. */
#include "snap_keys.h"

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
		{"{\"a\":\"x \\\" y\" , \"b\":\"z \\\\\" }", "{\"a\":\"x \\\" y\",\"b\":\"z \\\\\"}",
			"{\"a\":\"x \\\" y\",\"b\":\"z \\\\\"}", "{\"a\":\"x \\\" y\",\"b\":\"z \\\\\"}",
			"{\"a\":\"x \\\" y\",\"b\":\"z \\\\\"}"},
		{"{\"a\":\"\\u00e9\xc3\xa9\"}", "{\"a\":\"\\u00e9\xc3\xa9\"}", "{\"a\":\"\\u00e9\xc3\xa9\"}",
			"{\"a\":\"\xc3\xa9\xc3\xa9\"}", "{\"a\":\"\\u00e9\\u00e9\"}"},
		{"{\"a\":\"\\u20AC\"}", "{\"a\":\"\\u20AC\"}", "{\"a\":\"\\u20AC\"}", "{\"a\":\"\xe2\x82\xac\"}",
			"{\"a\":\"\\u20AC\"}"},
		{"{\"a\":\"\\ud83d\\ude00\"}", "{\"a\":\"\\ud83d\\ude00\"}", "{\"a\":\"\\ud83d\\ude00\"}",
			"{\"a\":\"\xf0\x9f\x98\x80\"}", "{\"a\":\"\\ud83d\\ude00\"}"},
		{"{\"a\":\"\xf0\x9f\x98\x80\"}", "{\"a\":\"\xf0\x9f\x98\x80\"}", "{\"a\":\"\xf0\x9f\x98\x80\"}",
			"{\"a\":\"\xf0\x9f\x98\x80\"}", "{\"a\":\"\\ud83d\\ude00\"}"},
		/* The last character that one escape holds, the first that takes two, and the last of all. */
		{"\"\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\"", "\"\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\"",
			"\"\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\"", "\"\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\"",
			"\"\\uffff\\ud800\\udc00\\udbff\\udfff\""},
		/* The last character before the escapes that are decoded, and the first of them. */
		{"{\"a\":\"\\u007f\\u0080\"}", "{\"a\":\"\\u007f\\u0080\"}", "{\"a\":\"\\u007f\\u0080\"}",
			"{\"a\":\"\\u007f\xc2\x80\"}", "{\"a\":\"\\u007f\\u0080\"}"},
		{"{\"a\":\"\\uffff\\u0800\\u07ff\"}", "{\"a\":\"\\uffff\\u0800\\u07ff\"}", "{\"a\":\"\\uffff\\u0800\\u07ff\"}",
			"{\"a\":\"\xef\xbf\xbf\xe0\xa0\x80\xdf\xbf\"}", "{\"a\":\"\\uffff\\u0800\\u07ff\"}"},
		/* Half a pair stays as it is, and so does what is no escape at all. */
		{"\"\\u00e9", "\"\\u00e9", "\"\\u00e9", "\"\xc3\xa9", "\"\\u00e9"},
		{"\"\\ud83d\\udbff\"", "\"\\ud83d\\udbff\"", "\"\\ud83d\\udbff\"", "\"\\ud83d\\udbff\"", "\"\\ud83d\\udbff\""},
		{"\"\\ud7ff\\udc00\"", "\"\\ud7ff\\udc00\"", "\"\\ud7ff\\udc00\"", "\"\xed\x9f\xbf\\udc00\"", "\"\\ud7ff\\udc00\""},
		{"\"\\ud800\\udc00\"", "\"\\ud800\\udc00\"", "\"\\ud800\\udc00\"", "\"\xf0\x90\x80\x80\"", "\"\\ud800\\udc00\""},
		{"{\"a\":\"\\ud83d\\u0041\\ude00\"}", "{\"a\":\"\\ud83d\\u0041\\ude00\"}", "{\"a\":\"\\ud83d\\u0041\\ude00\"}",
			"{\"a\":\"\\ud83d\\u0041\\ude00\"}", "{\"a\":\"\\ud83d\\u0041\\ude00\"}"},
		{"{\"a\":\"\\\\u00e9\\u00g9\"}", "{\"a\":\"\\\\u00e9\\u00g9\"}", "{\"a\":\"\\\\u00e9\\u00g9\"}",
			"{\"a\":\"\\\\u00e9\\u00g9\"}", "{\"a\":\"\\\\u00e9\\u00g9\"}"},
		/* What is no JSON comes out in some way, and never reads behind its end. */
		{"\"", "\"", "\"", "\"", "\""}, {"\"\\", "\"\\", "\"\\", "\"\\", "\"\\"}, {"\"\\u00e", "\"\\u00e", "\"\\u00e",
			"\"\\u00e", "\"\\u00e"},
		{"\"\xc3", "\"\xc3", "\"\xc3", "\"\xc3", "\"\xc3"}, {"\"\\u", "\"\\u", "\"\\u", "\"\\u", "\"\\u"},
		{"\"\\ud83dxude00\"", "\"\\ud83dxude00\"", "\"\\ud83dxude00\"", "\"\\ud83dxude00\"", "\"\\ud83dxude00\""},
		{"\"\\ud83d\\ue000\"", "\"\\ud83d\\ue000\"", "\"\\ud83d\\ue000\"", "\"\\ud83d\xee\x80\x80\"",
			"\"\\ud83d\\ue000\""},
			{"\"\\ud83d\\u", "\"\\ud83d\\u", "\"\\ud83d\\u", "\"\\ud83d\\u",
			"\"\\ud83d\\u"},
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
		{"{\"partnerServiceId\":\" 88899\",\"customerNo\":\"1\",\"virtualAccountNo\":\" 888991\"}",
			"{\"partnerServiceId\":\"   88899\",\"customerNo\":\"1\",\"virtualAccountNo\":\"   888991\"}"},
		{"{\"partnerServiceId\":\"088899\",\"virtualAccountNo\":\"0888991\"}",
			"{\"partnerServiceId\":\"  088899\",\"virtualAccountNo\":\"  0888991\"}"},
		/* In the other order, with white space between, and with more members. */
		{"{ \"virtualAccountNo\": \" 0888991\", \"x\":[{\"partnerServiceId\":\"1\"}],\"partnerServiceId\":\" 088899\", "
			"\"a\":1 }",
			"{\"virtualAccountNo\":\"  0888991\",\"x\":[{\"partnerServiceId\":\"1\"}],\"partnerServiceId\":\"  088899\","
			"\"a\":1}"},
		/* Nothing to restore: wider than it was signed, as wide as it can be, empty, nested, missing, or no text. */
		{"{\"partnerServiceId\":\"   088899\",\"virtualAccountNo\":\"  0888991\"}",
			"{\"partnerServiceId\":\"   088899\",\"virtualAccountNo\":\"  0888991\"}"},
		{"{\"partnerServiceId\":\"  088899\",\"virtualAccountNo\":\"   0888991\"}",
			"{\"partnerServiceId\":\"  088899\",\"virtualAccountNo\":\"   0888991\"}"},
		{"{\"partnerServiceId\":\"12345678\",\"virtualAccountNo\":\"123456781\"}",
			"{\"partnerServiceId\":\"12345678\",\"virtualAccountNo\":\"123456781\"}"},
		{"{\"partnerServiceId\":\"  \",\"virtualAccountNo\":\" 1\"}",
			"{\"partnerServiceId\":\"  \",\"virtualAccountNo\":\" 1\"}"},
		{"{\"data\":{\"partnerServiceId\":\" 1\",\"virtualAccountNo\":\" 1\"}}",
			"{\"data\":{\"partnerServiceId\":\" 1\",\"virtualAccountNo\":\" 1\"}}"},
		{"{\"partnerServiceId\":\" 1\"}", "{\"partnerServiceId\":\" 1\"}"},
		/* What closes nothing is passed over. */
		{"]}{\"partnerServiceId\":\" 1\",\"virtualAccountNo\":\" 12\"}",
			"]}{\"partnerServiceId\":\"       1\",\"virtualAccountNo\":\"       12\"}"},
		{"{\"partnerServiceId\":1,\"virtualAccountNo\":\" 1\"}",
			"{\"partnerServiceId\":1,\"virtualAccountNo\":\" 1\"}"},
		{"{\"a\":\"partnerServiceId\",\"virtualAccountNo\":\" 1\"}",
			"{\"a\":\"partnerServiceId\",\"virtualAccountNo\":\" 1\"}"},
		{"{\"partnerServiceId\":\" 088899\",\"virtualAccountNo\":\" 0888991",
			"{\"partnerServiceId\":\" 088899\",\"virtualAccountNo\":\" 0888991"},
		/* Quotes in a text, and in a name. */
		{"{\"x\":\"a\\\"\",\"partnerServiceId\":\" 088899\",\"y\\\"\":1,\"virtualAccountNo\":\" 0888991\"}",
			"{\"x\":\"a\\\"\",\"partnerServiceId\":\"  088899\",\"y\\\"\":1,\"virtualAccountNo\":\"  0888991\"}"},
		/* A code that an escaped quote does not end is too long; braces in a text open and close nothing. */
		{"{\"partnerServiceId\":\"12\\\"456789\",\"virtualAccountNo\":\" 1\"}",
			"{\"partnerServiceId\":\"12\\\"456789\",\"virtualAccountNo\":\" 1\"}"},
		{"{\"x\":\"}\",\"y\":\"[{\",\"partnerServiceId\":\" 1\",\"virtualAccountNo\":\" 12\"}",
			"{\"x\":\"}\",\"y\":\"[{\",\"partnerServiceId\":\"       1\",\"virtualAccountNo\":\"       12\"}"},
		{"{\"x\":\"[{\",\"partnerServiceId\":\" 1\",\"virtualAccountNo\":\" 12\"}",
			"{\"x\":\"[{\",\"partnerServiceId\":\"       1\",\"virtualAccountNo\":\"       12\"}"},
		{"{\"partnerServiceId\":\" 1", "{\"partnerServiceId\":\" 1"}, {"{\"partnerServiceId", "{\"partnerServiceId"},
			{"{\"partnerServiceId\":\" 1\\", "{\"partnerServiceId\":\" 1\\"}, {"", ""},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_form(FSP_SNAP_PADDED, cases[i][0], cases[i][1]);
	}
}

/* What stands behind a body is no part of it. */
static void test_end_of_body(void **state)
{
	fsp_buffer out;

	(void)state;
	fsp_buffer_init(&out, 100);
	fsp_snap_write_form(FSP_SNAP_DECODED, (fsp_view){"\"\\u00e9", 6}, &out);
	assert_true(fsp_view_is(fsp_buffer_view(&out), "\"\\u00e"));
	fsp_buffer_free(&out);
}

/* What was signed, what arrives, and the last form without which it does not verify. */
static void test_verified_forms(void **state)
{
	static const struct { const char *was_signed, *arrives; int form; } cases[] = {
		{"{\"a\" : 1}", "{\"a\" : 1}", FSP_SNAP_RAW}, {"{\"a\":1}", "{\"a\" : 1}", FSP_SNAP_COMPACT},
			{"{\"a\":\"\\/\"}",
			"{\"a\": \"\\/\"}", FSP_SNAP_COMPACT},
		{"{\"a\":\"/\"}", "{\"a\":\"\\/\"}", FSP_SNAP_CANONICAL}, {"{\"a\":\"\xc3\xa9\"}", "{\"a\":\"\\u00e9\"}",
			FSP_SNAP_DECODED}, {"{\"a\":\"\\u00e9\"}", "{\"a\":\"\xc3\xa9\"}", FSP_SNAP_ENCODED},
		{"{\"partnerServiceId\":\"  088899\",\"virtualAccountNo\":\"  0888991\"}",
			"{\"partnerServiceId\":\" 088899\",\"virtualAccountNo\":\" 0888991\"}", FSP_SNAP_PADDED},
		/* Never: other order, an ASCII escape decoded or made, a blank less in a text, another number,
			slashes escaped that were not. */
		{"{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", -1}, {"{\"a\":\"A\"}", "{\"a\":\"\\u0041\"}", -1},
			{"{\"a\":\"\\u0026\"}",
			"{\"a\":\"&\"}", -1}, {"{\"a\":\"x  y\"}", "{\"a\":\"x y\"}", -1},
		{"{\"a\":\"10.00\"}", "{\"a\":\"10.0\"}", -1}, {"{\"a\":\"\\/\"}", "{\"a\":\"/\"}", -1}, {"{\"a\":\"\\\\/\"}",
			"{\"a\":\"\\/\"}", -1}, {"{\"a\":\"\\n\"}", "{\"a\":\"\\u000a\"}", -1},
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

			if (verify(signature, "POST", path, fsp_view_of(cases[i].arrives), "T", (fsp_snap_form)form)
					!= (right ? FSP_OK
				: FSP_ERROR_SIGNATURE)) {
				fail_msg("%s, signed as %s, by form %d", cases[i].arrives, cases[i].was_signed, form);
			}
		}
	}
}

/* What was signed may be three times as long as what arrives. */
static void test_longer_forms(void **state)
{
	const fsp_view path = FSP_LITERAL_VIEW("/v1.0/transfer-va/inquiry");
	char was_signed[700] = "{\"a\":\"", arrives[300] = "{\"a\":\"", hash[65], text[200], signature[FSP_SIGNATURE_MAXIMUM];

	(void)state;
	for (unsigned i = 0; i < 100; i++) {
		strcat(was_signed, "\\u00e9");
		strcat(arrives, "\xc3\xa9");
	}
	strcat(was_signed, "\"}");
	strcat(arrives, "\"}");
	assert_int_equal(fsp_sha256_hex(fsp_view_of(was_signed), hash), FSP_OK);
	snprintf(text, sizeof(text), "POST:/v1.0/transfer-va/inquiry:%s:T", hash);
	assert_int_equal(fsp_key_sign(private_key, fsp_view_of(text), signature), FSP_OK);
	assert_int_equal(verify(signature, "POST", path, fsp_view_of(arrives), "T", FSP_SNAP_DECODED), FSP_ERROR_SIGNATURE);
	assert_int_equal(verify(signature, "POST", path, fsp_view_of(arrives), "T", FSP_SNAP_ENCODED), FSP_OK);
}

/* Escapes of ASCII, decoded, would be the signed bytes; the parsed message has other members than those that were
 * signed. */
static void test_parser_differential(void **state)
{
	static const char was_signed[] = "{\"channelCode\":\"711\",\"merchantId\":\"88888\"}";
	static const char arrives[] = "{\"channelCode\":\"711\\u0022,\\u0022merchantId\\u0022:\\u002288888\"}";
	const fsp_view path = FSP_LITERAL_VIEW("/v1.0/qr/qr-mpm-notify");
	char signature[FSP_SIGNATURE_MAXIMUM];
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	assert_int_equal(fsp_snap_sign(private_key, FSP_LITERAL_VIEW("POST"), path, fsp_view_of(was_signed),
		FSP_LITERAL_VIEW("T"), signature), FSP_OK);
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
	static const char *const pieces[] = {"a", " ", "\\\"", "\\\\", "\\/", "/", "\\u0022", "\\u005c", "\\u00e9",
		"\xc3\xa9", "\\ud83d\\ude00", "\xf0\x9f\x98\x80", "\\n", "\\u002f", ":", "{", "},\\\"", "u0022"};
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms), cmocka_unit_test(test_end_of_body), cmocka_unit_test(test_padding), cmocka_unit_test(test_verified_forms), cmocka_unit_test(test_longer_forms),
		cmocka_unit_test(test_parser_differential), cmocka_unit_test(test_forms_say_the_same),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
