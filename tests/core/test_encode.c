/* Rows and values to bytes, in each encoding. */
#include "decoding.h"

#include "../../core/engine/engine.h"
#include "../../core/faspay_core.h"

#include <stdint.h>

static char written[8192];

static fsp_result encode(fsp_encoding encoding, const char *root, const fsp_field *fields, const fsp_slot *slots,
	const fsp_extra *extra, size_t count)
{
	fsp_buffer out;
	fsp_result result;

	fsp_buffer_init(&out, sizeof(written) - 1);
	result = fsp_encode(encoding, root, fields, slots, extra, count, &out);
	snprintf(written, sizeof(written), "%s", fsp_buffer_view(&out).data);
	fsp_buffer_free(&out);
	return result;
}

static const fsp_field text_row[] = {{FSP_WIRE("a")}, {.wire = NULL}};

static void check_text(fsp_encoding encoding, fsp_view text, const char *expected)
{
	fsp_view view = exact(text);
	fsp_slot slot = {.present = true, .text = view};

	assert_int_equal(encode(encoding, "x", text_row, &slot, NULL, 0), FSP_OK);
	assert_string_equal(written, expected);
	free((char *)view.data);
}

static void test_json_text(void **state)
{
	(void)state;
	check_text(FSP_ENCODING_JSON, FSP_LITERAL_VIEW(""), "{\"a\":\"\"}");
	check_text(FSP_ENCODING_JSON, FSP_LITERAL_VIEW("b"), "{\"a\":\"b\"}");
	check_text(FSP_ENCODING_JSON, FSP_LITERAL_VIEW("\""), "{\"a\":\"\\\"\"}");
	check_text(FSP_ENCODING_JSON, FSP_LITERAL_VIEW("x\"y\\z"), "{\"a\":\"x\\\"y\\\\z\"}");
	check_text(FSP_ENCODING_JSON, FSP_LITERAL_VIEW("\n\r\t"), "{\"a\":\"\\n\\r\\t\"}");
	check_text(FSP_ENCODING_JSON, FSP_LITERAL_VIEW("\0\x01\b\f\x1f\x7f"),
		"{\"a\":\"\\u0000\\u0001\\u0008\\u000c\\u001f\x7f\"}");
	/* As UTF-8, slashes and U+2028 too: none of them needs an escape. */
	check_text(FSP_ENCODING_JSON, FSP_LITERAL_VIEW("https://a/\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xe2\x80\xa8"),
		"{\"a\":\"https://a/\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xe2\x80\xa8\"}");
	check_text(FSP_ENCODING_JSON, FSP_LITERAL_VIEW("</script>&'"), "{\"a\":\"</script>&'\"}");
}

/* Character by character, as nobody would write it for speed. */
static void expect_json(char *out, const char *text, size_t length)
{
	out += sprintf(out, "{\"a\":\"");
	for (size_t i = 0; i < length; i++) {
		const unsigned char c = (unsigned char)text[i];

		out += c == '\n' ? sprintf(out, "\\n") : c == '\r' ? sprintf(out, "\\r") : c == '\t' ? sprintf(out, "\\t")
			: c == '"' || c == '\\' ? sprintf(out, "\\%c", c) : c < 0x20 ? sprintf(out, "\\u%04x", c)
			: sprintf(out, "%c", c);
	}
	sprintf(out, "\"}");
}

/* Whatever has to be escaped, wherever it is: texts are looked at eight bytes at a time. */
static void test_json_every_byte(void **state)
{
	char text[40], expected[300];

	(void)state;
	for (size_t length = 1; length <= 26; length++) {
		for (size_t place = 0; place < length; place++) {
			for (int c = 0; c < 256; c++) {
				memset(text, c % 2 == 0 ? ' ' : 0x7f, length);
				text[place] = (char)c;
				expect_json(expected, text, length);
				check_text(FSP_ENCODING_JSON, (fsp_view){text, length}, expected);
			}
		}
	}
	/* Two of them at every distance, and nothing else. */
	for (size_t first = 0; first < 26; first++) {
		for (size_t second = first; second < 26; second++) {
			memset(text, '!', 26);
			text[first] = '"';
			text[second] = '\\';
			expect_json(expected, text, 26);
			check_text(FSP_ENCODING_JSON, (fsp_view){text, 26}, expected);
		}
	}
	for (size_t length = 1; length <= 40; length++) {
		memset(text, '\x01', length);
		expect_json(expected, text, length);
		check_text(FSP_ENCODING_JSON, (fsp_view){text, length}, expected);
	}
}

/* What the encoder writes, the strict decoder reads back. */
static void test_json_round_trip(void **state)
{
	(void)state;
	for (int c = 1; c < 0x250; c++) {
		char text[8] = {'x', 0};
		fsp_arena *arena = fsp_arena_new();
		fsp_error error = {0};
		fsp_slot slot = {.present = true};
		fsp_node *root;

		if (c < 0x80) {
			text[1] = (char)c;
		} else {
			text[1] = (char)(0xc0 | (c >> 6));
			text[2] = (char)(0x80 | (c & 0x3f));
		}
		slot.text = fsp_view_of(text);
		assert_int_equal(encode(FSP_ENCODING_JSON, NULL, text_row, &slot, NULL, 0), FSP_OK);
		assert_int_equal(fsp_decode_json(arena, fsp_view_of(written), FSP_NOTIFICATION_LIMITS, &root, &error), FSP_OK);
		assert_text(root, "a", text);
		assert_int_equal(encode(FSP_ENCODING_FORM, NULL, text_row, &slot, NULL, 0), FSP_OK);
		assert_int_equal(fsp_decode_form(arena, fsp_view_of(written), FSP_NOTIFICATION_LIMITS, NULL, &root, &error),
			FSP_OK);
		assert_text(root, "a", text);
		if (c >= 0x20) {
			assert_int_equal(encode(FSP_ENCODING_XML, "r", text_row, &slot, NULL, 0), FSP_OK);
			assert_int_equal(fsp_decode_xml(arena, fsp_view_of(written), FSP_NOTIFICATION_LIMITS, &root, &error),
				FSP_OK);
			if (c != ' ') {
				assert_text(root, "a", text);
			}
		}
		fsp_arena_free(arena);
	}
}

/* The length of an amount is that of what is written. */
static void test_lengths_of_amounts(void **state)
{
	static const int64_t amounts[] = {0, 5, 99, 100, 12345, -5, -100, -12345};
	static const fsp_unit units[] = {FSP_UNIT_DECIMAL, FSP_UNIT_SEN, FSP_UNIT_RUPIAH};

	(void)state;
	for (size_t unit = 0; unit < CASES(units); unit++) {
		for (size_t i = 0; i < CASES(amounts); i++) {
			const fsp_field row[] = {{FSP_WIRE("a"), .type = FSP_TYPE_MONEY, .unit = units[unit]}, {.wire = NULL}};
			const int64_t amount = units[unit] == FSP_UNIT_RUPIAH ? amounts[i] * 100 : amounts[i];
			const fsp_slot slot = {.present = true, .number = amount, .currency = "IDR"};

			assert_int_equal(encode(FSP_ENCODING_FORM, NULL, row, &slot, NULL, 0), FSP_OK);
			assert_int_equal(fsp_wire_amount_length(row, amount), strlen(written) - strlen("a="));
		}
	}
}

static void test_form_text(void **state)
{
	(void)state;
	check_text(FSP_ENCODING_FORM, FSP_LITERAL_VIEW(""), "a=");
	check_text(FSP_ENCODING_FORM, FSP_LITERAL_VIEW("A-z_0.9~"), "a=A-z_0.9~");
	check_text(FSP_ENCODING_FORM, FSP_LITERAL_VIEW("Z{|}@[`/:"), "a=Z%7B%7C%7D%40%5B%60%2F%3A");
	check_text(FSP_ENCODING_FORM, FSP_LITERAL_VIEW("a b+c&d=e%f*g'h"), "a=a+b%2Bc%26d%3De%25f%2Ag%27h");
	check_text(FSP_ENCODING_FORM, FSP_LITERAL_VIEW("\0\n\xc3\xa9\xff"), "a=%00%0A%C3%A9%FF");
	check_text(FSP_ENCODING_QUERY, FSP_LITERAL_VIEW("a b/?#"), "a=a+b%2F%3F%23");
}

static void test_percent(void **state)
{
	fsp_buffer out;

	(void)state;
	fsp_buffer_init(&out, 100);
	fsp_percent_encode(&out, FSP_LITERAL_VIEW("a b/..;\xe2\x82\xac"), false);
	assert_string_equal(out.data, "a%20b%2F..%3B%E2%82%AC");
	fsp_buffer_free(&out);
}

static void test_xml_text(void **state)
{
	(void)state;
	check_text(FSP_ENCODING_XML, FSP_LITERAL_VIEW(""), "<x><a></a></x>");
	check_text(FSP_ENCODING_XML, FSP_LITERAL_VIEW("a<b>&c\"d'"), "<x><a>a&lt;b&gt;&amp;c\"d'</a></x>");
	check_text(FSP_ENCODING_XML, FSP_LITERAL_VIEW("]]>"), "<x><a>]]&gt;</a></x>");
	check_text(FSP_ENCODING_XML, FSP_LITERAL_VIEW("a\r\n\tb"), "<x><a>a&#13;\n\tb</a></x>");
	check_text(FSP_ENCODING_XML, FSP_LITERAL_VIEW("a\x01\0\x1f\x0b" "b"), "<x><a>ab</a></x>");
	check_text(FSP_ENCODING_XML, FSP_LITERAL_VIEW("\xc3\xa9\xe2\x80\xa8\xf0\x9f\x98\x80"),
		"<x><a>\xc3\xa9\xe2\x80\xa8\xf0\x9f\x98\x80</a></x>");
	/* U+FFFE and U+FFFF are no characters of XML; U+FFFD and U+EFBF are. */
	check_text(FSP_ENCODING_XML, FSP_LITERAL_VIEW("a\xef\xbf\xbe" "b\xef\xbf\xbf"), "<x><a>ab</a></x>");
	check_text(FSP_ENCODING_XML, FSP_LITERAL_VIEW("\xef\xbf\xbd\xef\xbb\xbf\xee\xbe\xbf"),
		"<x><a>\xef\xbf\xbd\xef\xbb\xbf\xee\xbe\xbf</a></x>");
	check_text(FSP_ENCODING_XML, FSP_LITERAL_VIEW("\xef\xbf"), "<x><a>\xef\xbf</a></x>");
}

/* ------------------------------------------------------------------ presence */

static void test_presence(void **state)
{
	static const fsp_field rows[] = {
		{FSP_WIRE("left_out")}, {FSP_WIRE("blank"), .presence = FSP_BLANK}, {FSP_WIRE("unsent"), .unsent = true},
			{FSP_WIRE("sent")},
		{FSP_WIRE("number"), .type = FSP_TYPE_INTEGER, .presence = FSP_BLANK}, {.wire = NULL},
	};
	fsp_slot slots[5] = {[2] = {.present = true, .text = FSP_LITERAL_VIEW("x")},
		[3] = {.present = true, .text = FSP_LITERAL_VIEW("y")}};
	const fsp_extra extra[] = {{FSP_LITERAL_VIEW("more"), FSP_LITERAL_VIEW("1&2")},
		{FSP_LITERAL_VIEW("none"), FSP_NO_VIEW}};

	(void)state;
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, rows, slots, NULL, 0), FSP_OK);
	assert_string_equal(written, "{\"blank\":\"\",\"sent\":\"y\",\"number\":\"\"}");
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, rows, slots, extra, 2), FSP_OK);
	assert_string_equal(written, "{\"blank\":\"\",\"sent\":\"y\",\"number\":\"\",\"more\":\"1&2\",\"none\":\"\"}");
	assert_int_equal(encode(FSP_ENCODING_FORM, NULL, rows, slots, extra, 2), FSP_OK);
	assert_string_equal(written, "blank=&sent=y&number=&more=1%262&none=");
	assert_int_equal(encode(FSP_ENCODING_XML, "r", rows, slots, extra, 2), FSP_OK);
	assert_string_equal(written,
		"<r><blank></blank><sent>y</sent><number></number><more>1&amp;2</more><none></none></r>");
	/* Present, but nothing: as blank. */
	slots[3] = (fsp_slot){.present = true};
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, rows, slots, NULL, 0), FSP_OK);
	assert_string_equal(written, "{\"blank\":\"\",\"sent\":\"\",\"number\":\"\"}");
	/* Nothing at all. */
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, rows + 5, slots, NULL, 0), FSP_OK);
	assert_string_equal(written, "{}");
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, rows + 5, slots, extra, 1), FSP_OK);
	assert_string_equal(written, "{\"more\":\"1&2\"}");
	assert_int_equal(encode(FSP_ENCODING_QUERY, NULL, rows + 5, slots, NULL, 0), FSP_OK);
	assert_string_equal(written, "");
}

/* ------------------------------------------------------------------ numbers */

static void check_wire(fsp_field field, int64_t number, const char *expected)
{
	fsp_slot slot = {.present = true, .number = number, .currency = "IDR"};
	char scratch[FSP_SCRATCH];
	fsp_view text;

	memset(scratch, '#', sizeof(scratch));
	text = fsp_wire_text(&field, &slot, scratch);
	if (!fsp_view_is(text, expected)) {
		fail_msg("%.*s, expected %s", (int)text.length, text.data, expected);
	}
	if (field.type == FSP_TYPE_MONEY) {
		assert_int_equal(fsp_wire_amount_length(&field, number), text.length);
	}
	slot.present = false;
	assert_null(fsp_wire_text(&field, &slot, scratch).data);
}

static void test_numbers(void **state)
{
	const fsp_field sen = {.type = FSP_TYPE_MONEY}, rupiah = {.type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH};
	const fsp_field decimal = {.type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL};
	const fsp_field integer = {.type = FSP_TYPE_INTEGER}, padded = {.type = FSP_TYPE_INTEGER, .minimum = 2};
	fsp_slot far = {.present = true, .number = INT64_MAX};
	char scratch[FSP_SCRATCH];

	(void)state;
	check_wire(sen, 1000000, "1000000");
	check_wire(sen, 0, "0");
	check_wire(sen, -500000, "-500000");
	check_wire(sen, INT64_MAX, "9223372036854775807");
	check_wire(sen, INT64_MIN, "-9223372036854775808");
	check_wire(rupiah, 1000000, "10000");
	check_wire(rupiah, 0, "0");
	check_wire(rupiah, -1000000, "-10000");
	check_wire(decimal, 1000000, "10000.00");
	check_wire(decimal, 5, "0.05");
	check_wire(decimal, 0, "0.00");
	check_wire(decimal, 99, "0.99");
	check_wire(decimal, 100, "1.00");
	check_wire(decimal, -1, "-0.01");
	check_wire(decimal, -99, "-0.99");
	check_wire(decimal, -100, "-1.00");
	check_wire(rupiah, -50, "0");
	check_wire(rupiah, -100, "-1");
	check_wire(decimal, INT64_MIN, "-92233720368547758.08");
	check_wire(integer, 0, "0");
	check_wire(integer, 7, "7");
	check_wire(integer, INT64_MAX, "9223372036854775807");
	check_wire(padded, 0, "00");
	check_wire(padded, 3, "03");
	check_wire(padded, 12, "12");
	check_wire(padded, 123, "123");
	check_wire((fsp_field){.type = FSP_TYPE_TIME}, 1736478000, "2025-01-10 10:00:00");
	check_wire((fsp_field){.type = FSP_TYPE_TIME_ISO}, 1736478000, "2025-01-10T10:00:00+07:00");
	assert_null(fsp_wire_text(&(fsp_field){.type = FSP_TYPE_TIME}, &far, scratch).data);
	assert_null(fsp_wire_text(&(fsp_field){.type = FSP_TYPE_TIME_ISO}, &far, scratch).data);
}

/* ------------------------------------------------------------------ nesting */

static const fsp_field leaf[] = {{FSP_WIRE("x")}, {FSP_WIRE("n"), .type = FSP_TYPE_INTEGER}, {.wire = NULL}};
static const fsp_field middle[] = {{FSP_WIRE("leaf"), .type = FSP_TYPE_RECORD, .fields = leaf},
	{FSP_WIRE("list"), .type = FSP_TYPE_LIST, .fields = leaf},
	{FSP_WIRE("t")}, {.wire = NULL}};
static const fsp_field top[] = {{FSP_WIRE("a")}, {FSP_WIRE("m"), .type = FSP_TYPE_RECORD, .fields = middle},
	{FSP_WIRE("z")}, {.wire = NULL}};

static void test_nesting(void **state)
{
	fsp_slot inner[] = {{.present = true, .text = FSP_LITERAL_VIEW("1")}, {.present = true, .number = 5}};
	fsp_slot elements[] = {{.present = true, .text = FSP_LITERAL_VIEW("p")}, {0}, {0}, {.present = true, .number = 2}};
	fsp_slot mid[] = {{.present = true, .count = 1, .children = inner},
		{.present = true, .count = 2, .children = elements}, {.present = true, .text = FSP_LITERAL_VIEW("q")}};
	fsp_slot slots[] = {{0}, {.present = true, .count = 1, .children = mid},
		{.present = true, .text = FSP_LITERAL_VIEW("end")}};

	(void)state;
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, top, slots, NULL, 0), FSP_OK);
	assert_string_equal(written,
		"{\"m\":{\"leaf\":{\"x\":\"1\",\"n\":\"5\"},\"list\":[{\"x\":\"p\"},{\"n\":\"2\"}],\"t\":\"q\"},\"z\":\"end\"}");
	assert_int_equal(encode(FSP_ENCODING_XML, "r", top, slots, NULL, 0), FSP_OK);
	assert_string_equal(written,
		"<r><m><leaf><x>1</x><n>5</n></leaf><list><x>p</x></list><list><n>2</n></list><t>q</t></m><z>end</z></r>");
	/* Empty lists and records. */
	mid[1] = (fsp_slot){.present = true};
	inner[0].present = inner[1].present = false;
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, top, slots, NULL, 0), FSP_OK);
	assert_string_equal(written, "{\"m\":{\"leaf\":{},\"list\":[],\"t\":\"q\"},\"z\":\"end\"}");
	/* What cannot nest says so, unless there is nothing to nest. */
	assert_int_equal(encode(FSP_ENCODING_FORM, NULL, top, slots, NULL, 0), FSP_ERROR_INTERNAL);
	assert_int_equal(encode(FSP_ENCODING_QUERY, NULL, top, slots, NULL, 0), FSP_ERROR_INTERNAL);
	slots[1].present = false;
	assert_int_equal(encode(FSP_ENCODING_FORM, NULL, top, slots, NULL, 0), FSP_OK);
	assert_string_equal(written, "z=end");
	assert_int_equal(encode(FSP_ENCODING_NONE, NULL, top, slots, NULL, 0), FSP_ERROR_INTERNAL);
	assert_int_equal(encode(FSP_ENCODING_ANY, NULL, top, slots, NULL, 0), FSP_ERROR_INTERNAL);
}

/* Names with dots lead into nested objects; each is opened once and closed before what does not belong in it. */
static void test_paths(void **state)
{
	static const fsp_field rows[] = {
		{FSP_WIRE("name")}, {FSP_WIRE("info.channel")}, {FSP_WIRE("info.deep.a")}, {FSP_WIRE("info.deep.b")},
			{FSP_WIRE("info.last")},
		{FSP_WIRE("information.x")}, {FSP_WIRE("end")}, {.wire = NULL},
	};
	fsp_slot slots[7];

	(void)state;
	for (size_t i = 0; i < 7; i++) {
		slots[i] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("1")};
	}
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, rows, slots, NULL, 0), FSP_OK);
	assert_string_equal(written,
		"{\"name\":\"1\",\"info\":{\"channel\":\"1\",\"deep\":{\"a\":\"1\",\"b\":\"1\"},\"last\":\"1\"},\"information\":{\"x\":\"1\"},\"end\":\"1\"}");
	assert_int_equal(encode(FSP_ENCODING_XML, "r", rows, slots, NULL, 0), FSP_OK);
	assert_string_equal(written,
		"<r><name>1</name><info><channel>1</channel><deep><a>1</a><b>1</b></deep><last>1</last></info><information><x>1</x></information><end>1</end></r>");
	/* What is absent opens nothing. */
	slots[1].present = slots[4].present = slots[5].present = slots[6].present = false;
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, rows, slots,
		&(fsp_extra){FSP_LITERAL_VIEW("more"), FSP_LITERAL_VIEW("2")}, 1), FSP_OK);
	assert_string_equal(written, "{\"name\":\"1\",\"info\":{\"deep\":{\"a\":\"1\",\"b\":\"1\"}},\"more\":\"2\"}");
	/* A form has no objects. */
	assert_int_equal(encode(FSP_ENCODING_FORM, NULL, rows, slots, NULL, 0), FSP_ERROR_INTERNAL);
}

static void test_amount_objects(void **state)
{
	static const fsp_field rows[] = {
		{FSP_WIRE("total"), .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_OBJECT},
			{FSP_WIRE("info.fee"), .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_OBJECT}, {.wire = NULL},
	};
	static const fsp_field blank[] = {
		{FSP_WIRE("total"), .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_OBJECT, .presence = FSP_BLANK}, {.wire = NULL},
	};
	const fsp_slot absent[] = {{.present = false}};
	const fsp_slot slots[] = {{.present = true, .number = 1234567800, .currency = "IDR"},
		{.present = true, .number = 5, .currency = "USD"}};

	(void)state;
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, rows, slots, NULL, 0), FSP_OK);
	assert_string_equal(written,
		"{\"total\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},\"info\":{\"fee\":{\"value\":\"0.05\",\"currency\":\"USD\"}}}");
	assert_int_equal(encode(FSP_ENCODING_FORM, NULL, rows, slots, NULL, 0), FSP_ERROR_INTERNAL);
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, blank, absent, NULL, 0), FSP_OK);
	assert_string_equal(written, "{\"total\":\"\"}");
}

static void test_plain_lists(void **state)
{
	static const fsp_field text[] = {{FSP_WIRE("")}, {.wire = NULL}},
		number[] = {{FSP_WIRE(""), .type = FSP_TYPE_INTEGER, .bare = true}, {.wire = NULL}};
	static const fsp_field rows[] = {{FSP_WIRE("channels"), .type = FSP_TYPE_LIST, .fields = text},
		{FSP_WIRE("days"), .type = FSP_TYPE_LIST, .fields = number}, {.wire = NULL}};
	fsp_slot channels[] = {{.present = true, .text = FSP_LITERAL_VIEW("402")},
		{.present = true, .text = FSP_LITERAL_VIEW("7\"2")}},
		days[] = {{.present = true, .number = 5}, {.present = true, .number = 10}};
	fsp_slot slots[] = {{.present = true, .count = 2, .children = channels},
		{.present = true, .count = 2, .children = days}};

	(void)state;
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, rows, slots, NULL, 0), FSP_OK);
	assert_string_equal(written, "{\"channels\":[\"402\",\"7\\\"2\"],\"days\":[5,10]}");
	assert_int_equal(encode(FSP_ENCODING_XML, "r", rows, slots, NULL, 0), FSP_OK);
	assert_string_equal(written,
		"<r><channels>402</channels><channels>7\"2</channels><days>5</days><days>10</days></r>");
	slots[0].count = slots[1].count = 0;
	assert_int_equal(encode(FSP_ENCODING_JSON, NULL, rows, slots, NULL, 0), FSP_OK);
	assert_string_equal(written, "{\"channels\":[],\"days\":[]}");
}

static void test_ascii(void **state)
{
	(void)state;
	check_text(FSP_ENCODING_JSON_ASCII, FSP_LITERAL_VIEW("a/\"\n\x7f"), "{\"a\":\"a/\\\"\\n\x7f\"}");
	check_text(FSP_ENCODING_JSON_ASCII, FSP_LITERAL_VIEW("\xc2\x80\xc3\xa9\xe2\x82\xac\xef\xbf\xbf"),
		"{\"a\":\"\\u0080\\u00e9\\u20ac\\uffff\"}");
	check_text(FSP_ENCODING_JSON_ASCII, FSP_LITERAL_VIEW("\xf0\x90\x80\x80x\xf0\x9f\x98\x80\xf4\x8f\xbf\xbf"),
		"{\"a\":\"\\ud800\\udc00x\\ud83d\\ude00\\udbff\\udfff\"}");
	/* Of what is no UTF-8 each byte is a character. */
	check_text(FSP_ENCODING_JSON_ASCII, FSP_LITERAL_VIEW("\xff\xc3x"), "{\"a\":\"\\u00ff\\u00c3x\"}");
}

static void test_too_large(void **state)
{
	fsp_slot slot = {.present = true, .text = FSP_LITERAL_VIEW("1234567890")};
	fsp_buffer out;

	(void)state;
	for (size_t maximum = 0; maximum < 18; maximum++) {
		fsp_buffer_init(&out, maximum);
		assert_int_equal(fsp_encode(FSP_ENCODING_JSON, NULL, text_row, &slot, NULL, 0, &out), FSP_ERROR_MALFORMED);
		fsp_buffer_free(&out);
	}
	fsp_buffer_init(&out, 18);
	assert_int_equal(fsp_encode(FSP_ENCODING_JSON, NULL, text_row, &slot, NULL, 0, &out), FSP_OK);
	fsp_buffer_free(&out);
	/* To the byte, escapes too. */
	slot.text = FSP_LITERAL_VIEW("12345678\x01\"");
	for (size_t maximum = 0; maximum < 24; maximum++) {
		fsp_buffer_init(&out, maximum);
		assert_int_equal(fsp_encode(FSP_ENCODING_JSON, NULL, text_row, &slot, NULL, 0, &out), FSP_ERROR_MALFORMED);
		assert_in_range(out.length, 0, maximum);
		fsp_buffer_free(&out);
	}
	fsp_buffer_init(&out, 24);
	assert_int_equal(fsp_encode(FSP_ENCODING_JSON, NULL, text_row, &slot, NULL, 0, &out), FSP_OK);
	assert_string_equal(out.data, "{\"a\":\"12345678\\u0001\\\"\"}");
	fsp_buffer_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_json_text),
		cmocka_unit_test(test_json_every_byte),
		cmocka_unit_test(test_json_round_trip),
		cmocka_unit_test(test_lengths_of_amounts), cmocka_unit_test(test_form_text),
		cmocka_unit_test(test_percent),
		cmocka_unit_test(test_xml_text),
		cmocka_unit_test(test_presence),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_nesting),
		cmocka_unit_test(test_paths),
		cmocka_unit_test(test_amount_objects),
		cmocka_unit_test(test_plain_lists),
		cmocka_unit_test(test_ascii),
		cmocka_unit_test(test_too_large),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
