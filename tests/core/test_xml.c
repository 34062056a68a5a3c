/* fsp_decode_xml. */
#include "../../core/message/message.h"
#include "decoding.h"

static void test_notification(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = decoded(arena, fsp_decode_xml,
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<faspay>\n  <request>Payment Notification</request>\n  "
		"<trx_id>3366082500000174</trx_id>\n"
		"  <payment_reff>null</payment_reff>\n  <payment_date/>\n  <merchant>  A &amp; B&#x20AC; <![CDATA[<x> & "
		"y]]>!</merchant>\n</faspay>\n");

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
		snprintf(body + strlen(body), 100,
			"<payment_channel><pg_code>%d</pg_code><pg_name>n</pg_name></payment_channel>", i);
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
	assert_text(decoded(arena, fsp_decode_xml, "\r\n\xef\xbb\xbf\t\xef\xbb\xbf\xef\xbb\xbf <a>x</a>\r\n"), "", "x");
	assert_text(decoded(arena, fsp_decode_xml, "<a>x<!-- c -->y<?pi z?>z</a>"), "", "xyz");
	assert_text(decoded(arena, fsp_decode_xml, "<a b=\"c\" xmlns=\"d\"><!-- c --><e f='g'>h</e><?pi?></a>"), "e", "h");
	assert_text(decoded(arena, fsp_decode_xml, "<a><b>  </b></a>"), "b", "  ");
	assert_text(decoded(arena, fsp_decode_xml, "<a><b>1\r\n2</b></a>"), "b", "1\n2");
	assert_text(decoded(arena, fsp_decode_xml, "<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9\xe9</a>"), "",
		"\xc3\xa9\xc3\xa9");
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
		{BYTES("<a/>\0"), "encoding", "NUL at byte 4"},
		{BYTES(" <a>\0</a>"), "encoding", "NUL at byte 4"},
		/* UTF-16, in which expat reads half of a surrogate pair and what follows it as one character. */
		{BYTES("\xff\xfe<\0a\0/\0>\0"), "encoding", "NUL at byte 3"},
		{BYTES("\0<\0a\0/\0>"), "encoding", "NUL at byte 0"},
		{BYTES("\xff\xfe<\0a\0>\0\x00\xd8x\0<\0/\0a\0>\0"), "encoding", "NUL"},
		{BYTES("\xfe\xff\0<\0a\0>\xd8\0\0x\0<\0/\0a\0>"), "encoding", "NUL"},
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
		{BYTES("<!DOCTYPE l [<!ENTITY a '0123456789'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><l>&c;</l>"),
			"format", "document type"},
		{BYTES("<a>&#65"), "format", ""}, {BYTES("<a>&#x4"), "format", ""},
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
	assert_refused(fsp_decode_xml, fsp_view_of("<a><b><c><d/></c></b></a>"), tight, "limit",
		"too deep nesting at byte 9");
	assert_refused(fsp_decode_xml, fsp_view_of("<a><b/><c/><d/><e/></a>"), tight, "limit",
		"too many elements in one element at byte 15");
	assert_refused(fsp_decode_xml, fsp_view_of("<a><b><x/></b><b><x/></b><b><x/></b><b><x/></b></a>"), tight, "limit",
		"too many elements");
	tight.bytes = 3;
	assert_refused(fsp_decode_xml, fsp_view_of("<a/>"), tight, "limit", "4 bytes; at most 3");
	for (size_t i = 0; i < 30000; i++) {
		memcpy(body + 3 * i, "<a>", 4);
	}
	assert_refused(fsp_decode_xml, fsp_view_of(body), (fsp_limits){1000000, 4000000000u, 10}, "limit",
		"too deep nesting");
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

/* ------------------------------------------------------------------ '&' that means itself */

static void test_bare_ampersands(void **state)
{
	static const struct { const char *sent, *meant; } cases[] = {
		{"A & B", "A & B"}, {"&", "&"}, {"&&", "&&"}, {"A&B", "A&B"}, {"&amp", "&amp"}, {"&AMP;", "&AMP;"},
			{"&nbsp;", "&nbsp;"}, {"&x;", "&x;"}, {"& amp;", "& amp;"}, {"&;", "&;"},
		{"&amp;", "&"}, {"&lt;&gt;&quot;&apos;", "<>\"'"}, {"&&amp;&", "&&&"}, {"&amp;amp;", "&amp;"},
			{"&amp;&amp", "&&amp"},
		{"&#65;", "A"}, {"&#x41;", "A"}, {"&#x0041;&#00065;", "AA"}, {"&#;", "&#;"}, {"&#x;", "&#x;"}, {"&#65", "&#65"},
			{"&#x4", "&#x4"}, {"&#X41;", "&#X41;"}, {"&#6a;", "&#6a;"}, {"&#65&", "&#65&"}, {"&#-1;", "&#-1;"},
		{"<![CDATA[& &amp; &x;]]>&x;", "& &amp; &x;&x;"}, {"&x;<![CDATA[&]]>", "&x;&"},
			{"<![CDATA[]]]]>&<![CDATA[>]]>", "]]&>"}, {"<!-- & &x; -->&x;", "&x;"}, {"<!---->&", "&"}, {"<!---><![CDATA[ -->&x;", "&x;"},
			{"<?p & &x; ?>&x;", "&x;"},
		{"&\xe2\x82\xac&", "&\xe2\x82\xac&"}, {"a&b=c&d=e", "a&b=c&d=e"}, {"& &amp; & &#38; &", "& & & & &"},
			{"&#38;nbsp;", "&nbsp;"},
	};
	static const char *const envelopes[][2] = {{"<a>", "</a>"}, {"<a b='&amp;'>", "</a>"}, {"<a b=\"& &x;\">", "</a>"},
		{"<!-- & --><a>", "</a><!-- & -->"}, {"\xef\xbb\xbf<?xml version='1.0'?><a>", "</a>"}};
	fsp_arena *arena = fsp_arena_new();
	char body[256];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		for (size_t k = 0; k < CASES(envelopes); k++) {
			snprintf(body, sizeof(body), "%s%s%s", envelopes[k][0], cases[i].sent, envelopes[k][1]);
			assert_text(decoded(arena, fsp_decode_xml, body), "", cases[i].meant);
		}
	}
	assert_text(decoded(arena, fsp_decode_xml, "<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9 & &\xe9;</a>"), "",
		"\xc3\xa9 & &\xc3\xa9;");
	fsp_arena_free(arena);
}

/* What is wrong otherwise stays so, at the byte where it is in what was sent. */
static void test_bare_ampersands_excuse_nothing(void **state)
{
	static const refusal cases[] = {
		{BYTES("<a>& &#0;</a>"), "format", "character number at byte 5 of"},
		{BYTES("<a>&&x;&nbsp;</b>"), "format", "mismatched tag at byte 15 of"},
		{BYTES("\xef\xbb\xbf <a>&&x;&nbsp;</b>"), "format", "mismatched tag at byte 19 of"},
		{BYTES("<a>& <b/></a>"), "format", "an element after text at byte 5 of"},
		{BYTES("<a><b/>&</a>"), "format", "text beside elements at byte 7 of"},
		{BYTES("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x; & </a>"), "format", "document type"},
		{BYTES("<!DOCTYPE a [<!ENTITY x '&'>]><a>& &x;</a>"), "format", "document type"},
		{BYTES("& <a/>"), "format", "not well-formed"},
		{BYTES("<a/>&"), "format", "not well-formed (invalid token) at byte 4 of"},
		{BYTES("<a &/>"), "format", "not well-formed (invalid token) at byte 3 of"},
		{BYTES("<&/>"), "format", "not well-formed (invalid token) at byte 1 of"},
		{BYTES("<a>&\0</a>"), "encoding", "NUL at byte 4"},
		{BYTES("<a>& <![CDATA[ &"), "format", "unclosed CDATA section"},
		{BYTES("<a>& <!-- &"), "format", "unclosed token at byte 5 of"},
		{BYTES("<a>& <?p &"), "format", "unclosed token at byte 5 of"},
		{BYTES("<a>&"), "format", "no element found at byte 4 of"},
		{BYTES("<a>&#x"), "format", "no element found at byte 6 of"},
		{BYTES("<a><b>A & B</b><b>A & B</b></a>"), "duplicate", "field b appears"},
	};
	static char body[70000];
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root;

	(void)state;
	assert_all_refused(fsp_decode_xml, cases, CASES(cases));
	/* It grows while it is mended, and what it means does not. */
	memset(body, '&', 65000);
	memcpy(body, "<a>", 3);
	strcpy(body + 65000, "</a>");
	root = decoded(arena, fsp_decode_xml, body);
	assert_int_equal(root->text.length, 64997);
	fsp_arena_free(arena);
}

static bool is_well_formed(const char *body, size_t length, fsp_limits limits)
{
	fsp_view view = exact((fsp_view){body, length});
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root;
	fsp_result result = fsp_decode_xml(arena, view, limits, &root, NULL);

	assert_true(result == FSP_OK || result == FSP_ERROR_MALFORMED);
	free((char *)view.data);
	fsp_arena_free(arena);
	return result == FSP_OK;
}

/* ------------------------------------------------------------------ limits */

static void test_depths_and_members(void **state)
{
	static char body[8192];
	static const unsigned depths[] = {0, 1, 2, 8, FSP_DEPTH_MAXIMUM - 1, FSP_DEPTH_MAXIMUM, FSP_DEPTH_MAXIMUM + 1,
		4000000000u};
	static const unsigned members[] = {0, 1, 2, 7, 8, 9, 255, 256, 257};

	(void)state;
	for (size_t i = 0; i < CASES(depths); i++) {
		unsigned depth = depths[i] < FSP_DEPTH_MAXIMUM ? depths[i] : FSP_DEPTH_MAXIMUM;

		/* Elements without children are no level of their own. */
		for (unsigned levels = 1; levels <= FSP_DEPTH_MAXIMUM + 3; levels++) {
			size_t length = 0;

			for (unsigned level = 1; level < levels; level++) {
				length += (size_t)snprintf(body + length, sizeof(body) - length, "<a>");
			}
			length += (size_t)snprintf(body + length, sizeof(body) - length, levels % 2 == 0 ? "<b>c</b>" : "<b/>");
			for (unsigned level = 1; level < levels; level++) {
				length += (size_t)snprintf(body + length, sizeof(body) - length, "</a>");
			}
			assert_int_equal(is_well_formed(body, length, (fsp_limits){sizeof(body), depths[i], 256}),
				levels <= depth + 1);
		}
	}
	for (size_t i = 0; i < CASES(members); i++) {
		for (unsigned count = members[i] > 0 ? members[i] - 1 : 0; count <= members[i] + 1; count++) {
			size_t length = (size_t)snprintf(body, sizeof(body), "<a>");

			for (unsigned k = 0; k < count; k++) {
				length += (size_t)snprintf(body + length, sizeof(body) - length, "<b%u>%u</b%u> ", k, k, k);
			}
			length += (size_t)snprintf(body + length, sizeof(body) - length, "</a>");
			assert_int_equal(is_well_formed(body, length, (fsp_limits){sizeof(body), 8, members[i]}),
				count <= members[i]);
		}
	}
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
		cmocka_unit_test(test_bare_ampersands),
		cmocka_unit_test(test_bare_ampersands_excuse_nothing),
		cmocka_unit_test(test_depths_and_members),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
