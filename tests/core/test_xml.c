/* fsp_decode_xml. */
#include "decoding.h"

static void test_notification(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = decoded(arena, fsp_decode_xml,
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<faspay>\n  <request>Payment Notification</request>\n  <trx_id>3366082500000174</trx_id>\n"
		"  <payment_reff>null</payment_reff>\n  <payment_date/>\n  <merchant>  A &amp; B&#x20AC; <![CDATA[<x> & y]]>!</merchant>\n</faspay>\n");

	(void)state;
	assert_int_equal(root->kind, FSP_OBJECT);
	assert_true(fsp_view_is(root->name, "faspay"));
	assert_int_equal(root->count, 5);
	assert_null(root->text.data);
	assert_text(root, "request", "Payment Notification");
	assert_text(root, "TRX_ID", "3366082500000174");
	assert_text(root, "payment_reff", "null");
	assert_text(root, "payment_date", "");
	assert_text(root, "merchant", "  A & B\xe2\x82\xac <x> & y!");
	fsp_arena_free(arena);
}

static void test_error_envelope(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = decoded(arena, fsp_decode_xml,
		"<faspay><response_error><response_code>55</response_code><response_desc>...</response_desc></response_error></faspay>");

	(void)state;
	assert_node(root, "response_error", FSP_OBJECT, NULL);
	assert_text(root, "response_error.response_code", "55");
	fsp_arena_free(arena);
}

static void test_lists(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = decoded(arena, fsp_decode_xml,
		"<faspay><item><n>1</n></item><first>x</first><item><n>2</n><m>y</m></item><other><o>z</o></other><item><n>3</n></item><last/></faspay>");

	(void)state;
	assert_int_equal(root->count, 4);
	assert_node(root, "item", FSP_LIST, NULL);
	assert_int_equal(at(root, "item")->count, 3);
	assert_null(at(root, "item.0")->name.data);
	assert_node(root, "item.2", FSP_OBJECT, NULL);
	assert_null(at(root, "item.3"));
	assert_text(root, "item.0.n", "1");
	assert_text(root, "item.1.n", "2");
	assert_text(root, "item.1.m", "y");
	assert_text(root, "item.2.n", "3");
	/* Order of what remains: item, first, other, last. */
	assert_true(fsp_view_is(root->child->name, "item"));
	assert_true(fsp_view_is(root->child->next->name, "first"));
	assert_true(fsp_view_is(root->child->next->next->name, "other"));
	assert_true(fsp_view_is(root->child->next->next->next->name, "last"));
	assert_null(root->child->next->next->next->next);
	/* One alone is no list. */
	assert_node(root, "other", FSP_OBJECT, NULL);
	fsp_arena_free(arena);
}

static void test_long_list(void **state)
{
	static char body[65536];
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root;
	char path[32], number[16];

	(void)state;
	strcpy(body, "<faspay>");
	for (int i = 0; i < 250; i++) {
		snprintf(body + strlen(body), 100, "<payment_channel><pg_code>%d</pg_code><pg_name>n</pg_name></payment_channel>", i);
	}
	strcat(body, "<response_code>00</response_code></faspay>");
	root = decoded(arena, fsp_decode_xml, body);
	assert_int_equal(root->count, 2);
	assert_int_equal(at(root, "payment_channel")->count, 250);
	for (int i = 0; i < 250; i++) {
		snprintf(path, sizeof(path), "payment_channel.%d.pg_code", i);
		snprintf(number, sizeof(number), "%d", i);
		assert_text(root, path, number);
	}
	fsp_arena_free(arena);
}

static void test_texts(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	static char body[40000];
	fsp_node *root;

	(void)state;
	root = decoded(arena, fsp_decode_xml, "\xef\xbb\xbf \n<faspay/>");
	assert_text(root, "", "");
	assert_true(fsp_view_is(root->name, "faspay"));
	assert_text(decoded(arena, fsp_decode_xml, "<a>x<!-- c -->y<?pi z?>z</a>"), "", "xyz");
	assert_text(decoded(arena, fsp_decode_xml, "<a b=\"c\" xmlns=\"d\"><!-- c --><e f='g'>h</e><?pi?></a>"), "e", "h");
	assert_text(decoded(arena, fsp_decode_xml, "<a><b>  </b></a>"), "b", "  ");
	assert_text(decoded(arena, fsp_decode_xml, "<a><b>1\r\n2</b></a>"), "b", "1\n2");
	assert_text(decoded(arena, fsp_decode_xml, "<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9\xe9</a>"), "", "\xc3\xa9\xc3\xa9");
	/* Latin-1 takes twice its bytes in UTF-8. */
	strcpy(body, "<?xml version='1.0' encoding='ISO-8859-1'?><a>");
	memset(body + strlen(body), 0xe9, 1000);
	strcat(body, "</a>");
	assert_int_equal(decoded(arena, fsp_decode_xml, body)->text.length, 2000);
	/* Long text arrives in pieces. */
	strcpy(body, "<a><b>");
	for (size_t i = 0; i < 3000; i++) {
		strcat(body, "line &lt;\r\n");
	}
	strcat(body, "</b></a>");
	root = decoded(arena, fsp_decode_xml, body);
	assert_int_equal(at(root, "b")->text.length, 3000 * 7);
	assert_memory_equal(at(root, "b")->text.data + 2999 * 7, "line <\n", 8);
	fsp_arena_free(arena);
}

static void test_malformed(void **state)
{
	static const refusal cases[] = {
		{BYTES(""), "format", "empty"},
		{BYTES("   "), "format", "no element found"},
		{BYTES("text"), "format", "syntax error"},
		{BYTES("{\"a\":1}"), "format", "not well-formed"},
		{BYTES("<a>"), "format", "no element found"},
		{BYTES("<a></b>"), "format", "mismatched tag at byte 5"},
		{BYTES("<a/>x"), "format", "junk after document element"},
		{BYTES("<a/><b/>"), "format", "junk after document element"},
		{BYTES("<a/>\0"), "format", "at byte 4"},
		{BYTES("<a>\0</a>"), "format", "not well-formed"},
		{BYTES("<a>&#0;</a>"), "format", "character number"},
		{BYTES("<a>\x01</a>"), "format", "not well-formed"},
		{BYTES("<a>\xff</a>"), "format", "not well-formed"},
		{BYTES("<a>\xc0\x80</a>"), "format", "not well-formed"},
		{BYTES("<a>\xed\xa0\x80</a>"), "format", "not well-formed"},
		{BYTES("<a>&#xD800;</a>"), "format", "character number"},
		{BYTES("<a b=1/>"), "format", "not well-formed"},
		{BYTES("<a b='1' b='2'/>"), "format", "duplicate attribute"},
		{BYTES("<a>]]></a>"), "format", "not well-formed"},
		{BYTES("<?xml version='1.0' encoding='EBCDIC-X'?><a/>"), "format", "unknown encoding"},
		{BYTES("<?xml version='1.0' encoding='UTF-16'?><a/>"), "format", "encoding"},
		/* entities */
		{BYTES("<!DOCTYPE a><a/>"), "format", "document type"},
		{BYTES("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"), "format", "document type"},
		{BYTES("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"), "format", "document type at byte 33"},
		{BYTES("<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://x/'>%p;]><a/>"), "format", "document type"},
		{BYTES("<!DOCTYPE l [<!ENTITY a '0123456789'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><l>&c;</l>"), "format", "document type"},
		{BYTES("<a>&x;</a>"), "format", "undefined entity"},
		{BYTES("<a>&nbsp;</a>"), "format", "undefined entity"},
		/* two readings */
		{BYTES("<a>x<b/></a>"), "format", "an element after text at byte 4"},
		{BYTES("<a><b/>x</a>"), "format", "text beside elements at byte 7"},
		{BYTES("<a><b/><![CDATA[x]]></a>"), "format", "text beside elements"},
		{BYTES("<a><b>1</b><b>2</b></a>"), "duplicate", "field b appears"},
		{BYTES("<a><b>1</b><B>1</B></a>"), "duplicate", "field B appears"},
		{BYTES("<a><b/><b><c/></b></a>"), "duplicate", "field b appears"},
		{BYTES("<a><b><c/></b><b/></a>"), "duplicate", "field b appears"},
		{BYTES("<a><b><c/></b><B><c/></B></a>"), "duplicate", "appears"},
		{BYTES("<a><x><b>1</b><b>2</b></x></a>"), "duplicate", "field b appears"},
		{BYTES("<a><i><c/></i><i><c/></i><i>1</i></a>"), "duplicate", "field i appears"},
	};

	(void)state;
	assert_all_refused(fsp_decode_xml, cases, CASES(cases));
}

static void test_limits(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_limits tight = {100, 2, 3};
	static char body[100000];
	fsp_node *root;

	(void)state;
	assert_int_equal(fsp_decode_xml(arena, fsp_view_of("<a><b><c/><c2/><c3/></b></a>"), tight, &root, NULL), FSP_OK);
	assert_refused(fsp_decode_xml, fsp_view_of("<a><b><c><d/></c></b></a>"), tight, "limit", "too deep nesting at byte 9");
	assert_refused(fsp_decode_xml, fsp_view_of("<a><b/><c/><d/><e/></a>"), tight, "limit", "too many elements in one element at byte 15");
	assert_refused(fsp_decode_xml, fsp_view_of("<a><b><x/></b><b><x/></b><b><x/></b><b><x/></b></a>"), tight, "limit", "too many elements");
	tight.bytes = 3;
	assert_refused(fsp_decode_xml, fsp_view_of("<a/>"), tight, "limit", "4 bytes; at most 3");
	for (size_t i = 0; i < 30000; i++) {
		memcpy(body + 3 * i, "<a>", 4);
	}
	assert_refused(fsp_decode_xml, fsp_view_of(body), (fsp_limits){1000000, 4000000000u, 10}, "limit", "too deep nesting");
	fsp_arena_free(arena);
}

static void test_prefixes(void **state)
{
	static const char body[] = "<?xml version=\"1.0\"?><a><b>x&amp;\xe2\x82\xac<![CDATA[y]]></b><c><d e=\"f\"/></c></a>";
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	for (size_t length = 1; length < sizeof(body) - 1; length++) {
		fsp_view view = exact((fsp_view){body, length});
		fsp_node *root;

		assert_int_equal(fsp_decode_xml(arena, view, FSP_NOTIFICATION_LIMITS, &root, NULL), FSP_ERROR_MALFORMED);
		free((char *)view.data);
	}
	decoded(arena, fsp_decode_xml, body);
	fsp_arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_notification),
		cmocka_unit_test(test_error_envelope),
		cmocka_unit_test(test_lists),
		cmocka_unit_test(test_long_list),
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_malformed),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_prefixes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
