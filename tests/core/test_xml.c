/* fsp_decode_xml. */
#include "../../core/message.h"
#include "decoding.h"
#include "same.h"

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

/* ------------------------------------------------------------------ the plain reader and the other */

/* Whether the plain reader takes it. Then the other takes it too and builds the same tree; otherwise both together say what the
 * other says. */
static bool is_plain(fsp_view body, fsp_limits limits, bool *well_formed)
{
	fsp_view view = exact(body);
	fsp_arena *arena = fsp_arena_new();
	fsp_error errors[2] = {{0}, {0}};
	fsp_node *plain, *any, *both;
	fsp_result result = fsp_read_plain_xml(arena, view, limits, &plain);
	fsp_result other = fsp_read_any_xml(arena, view, limits, &any, &errors[0]);

	assert_int_equal(fsp_decode_xml(arena, view, limits, &both, &errors[1]), other);
	free((char *)view.data);
	assert_true(result == FSP_OK || result == FSP_ERROR_MALFORMED);
	assert_int_equal(plain != NULL, result == FSP_OK);
	assert_int_equal(any != NULL, other == FSP_OK);
	assert_int_equal(both != NULL, other == FSP_OK);
	assert_int_equal(errors[1].code, other);
	assert_string_equal(errors[1].message, errors[0].message);
	assert_ptr_equal(errors[1].rule, errors[0].rule);
	if (plain != NULL && (any == NULL || !same_node(plain, any))) {
		fail_msg("%.*s: the plain reader's tree is another (%s)", (int)body.length, body.data, errors[0].message);
	}
	assert_true(both == NULL || same_node(both, any));
	fsp_arena_free(arena);
	*well_formed = other == FSP_OK;
	return plain != NULL;
}

static void assert_plain(fsp_view body, fsp_limits limits)
{
	bool well_formed;

	if (!is_plain(body, limits, &well_formed)) {
		fail_msg("%.*s: not taken as plain", (int)body.length, body.data);
	}
}

static void assert_not_plain(fsp_view body, fsp_limits limits)
{
	bool well_formed;

	if (is_plain(body, limits, &well_formed)) {
		fail_msg("%.*s: taken as plain", (int)body.length, body.data);
	}
}

static void test_plain(void **state)
{
	static const fsp_view bodies[] = {
		BYTES("<a></a>"), BYTES("<a/>"), BYTES("<a />"), BYTES("<a\r\n\t/>"), BYTES("<a >x</a\r\n>"), BYTES(" \r\n\t<a/>\r\n\t "), BYTES("\xef\xbb\xbf<a/>"),
		BYTES("\xef\xbb\xbf \n<a><b>c</b></a>"),
		BYTES("<?xml version=\"1.0\"?><a/>"), BYTES("<?xml version='1.0'?>\r\n<a/>"), BYTES("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a/>"),
		BYTES("<?xml version='1.0' encoding='UTF-8'?><a/>"), BYTES("<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>"),
		BYTES("<?xml version='1.0' encoding='utf-8'?><a/>"), BYTES("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><a/>"),
		/* names */
		BYTES("<_/>"), BYTES("<A-b.c_9><Z_/></A-b.c_9>"), BYTES("<xml/>"), BYTES("<a><aa/><aaa/><ab>1</ab></a>"),
		/* texts */
		BYTES("<a>x</a>"), BYTES("<a> x </a>"), BYTES("<a>  </a>"), BYTES("<a>\t\n</a>"), BYTES("<a>\n1\n2\n</a>"), BYTES("<a>null</a>"), BYTES("<a>]]</a>"), BYTES("<a>]]&gt;</a>"),
		BYTES("<a>1234567</a>"), BYTES("<a>12345678</a>"), BYTES("<a>123456789</a>"), BYTES("<a>0123456789abcdef</a>"), BYTES("<a>\"'=?:/!\x7f</a>"),
		BYTES("<a>\xc3\xa9</a>"), BYTES("<a>x\xe2\x82\xac y\xf0\x9f\x92\xb3z</a>"), BYTES("<a>\xef\xbf\xbd\xee\x80\x80\xf4\x8f\xbf\xbf</a>"), BYTES("<a>\xc2\x80\xc2\x9f</a>"),
		/* entities */
		BYTES("<a>&amp;</a>"), BYTES("<a>A &amp; B &lt;&gt;&quot;&apos; C</a>"), BYTES("<a>&amp;lt;</a>"), BYTES("<a>&amp;&amp;amp;</a>"), BYTES("<a> &amp; </a>"),
		BYTES("<a>0123456789&amp;0123456789&lt;\xe2\x82\xac&gt;0123456789</a>"), BYTES("<a><b>1&amp;2</b><c>3&lt;4</c></a>"),
		/* elements */
		BYTES("<a>\r\n  <b>1</b>\r\n\t<c/>\r\n</a>\r\n"), BYTES("<a><b><c><d>1</d></c></b><e>2</e></a>"), BYTES("<a> <b/> </a>"), BYTES("<a><b> </b></a>"),
		BYTES("<a><a><a/></a></a>"),
		/* lists */
		BYTES("<a><i><n>1</n></i><i><n>2</n></i></a>"), BYTES("<a><i><n/></i><f>x</f><i><n/><m/></i><o><z/></o><i><n/></i><last/></a>"),
		BYTES("<a><i><j><n/></j><j><n/></j></i><i><j><n/></j></i></a>"),
		BYTES("<a><b1/><b2/><b3/><b4/><b5/><b6/><b7/><b8/></a>"), BYTES("<a><b1/><b2/><b3/><b4/><b5/><b6/><b7/><b8/><i><j/></i><i><j/></i></a>"),
	};

	(void)state;
	for (size_t i = 0; i < CASES(bodies); i++) {
		assert_plain(bodies[i], FSP_NOTIFICATION_LIMITS);
		for (size_t length = 1; length < bodies[i].length; length++) {
			/* Blanks are all that may be missing. */
			bool whole = memchr(bodies[i].data + length, '>', bodies[i].length - length) == NULL;

			(whole ? assert_plain : assert_not_plain)((fsp_view){bodies[i].data, length}, FSP_NOTIFICATION_LIMITS);
		}
	}
}

static void test_not_plain(void **state)
{
	static const fsp_view bodies[] = {
		/* well-formed, but more than plain */
		BYTES("<a b=\"c\"/>"), BYTES("<a b='c'>x</a>"), BYTES("<a xmlns=\"d\"/>"), BYTES("<a><b c='d'/></a>"),
		BYTES("<!-- c --><a/>"), BYTES("<a><!-- c --></a>"), BYTES("<a>x<!-- c -->y</a>"), BYTES("<a/><!-- c -->"),
		BYTES("<a><![CDATA[x]]></a>"), BYTES("<a><?pi?></a>"), BYTES("<?pi?><a/>"), BYTES("<a/><?pi?>"), BYTES("<?xml-x?><a/>"),
		BYTES("<a>&#65;</a>"), BYTES("<a>&#x41;&amp;</a>"), BYTES("<a>&amp;&#65;</a>"), BYTES("<a>></a>"),
		BYTES("<a>\r</a>"), BYTES("<a>1\r\n2</a>"), BYTES("<a> \r\n </a>"), BYTES("<a>01234567\r01234567</a>"), BYTES("<a><b>\r</b></a>"),
		BYTES("<x:a/>"), BYTES("<:a/>"), BYTES("<a:b></a:b>"), BYTES("<\xc3\xa9/>"), BYTES("<a\xc3\xa9/>"),
		BYTES("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>"), BYTES("<?xml version='1.0' encoding='US-ASCII'?><a/>"), BYTES("<?xml version='1.0' encoding='Utf-8'?><a/>"),
		BYTES("<?xml version=\"1.0\" encoding='UTF-8'?><a/>"), BYTES("<?xml  version='1.0'?><a/>"), BYTES("<?xml version='1.0' ?><a/>"), BYTES("<?xml version='1.1'?><a/>"),
		BYTES("<?xml version='1.0' standalone='no'?><a/>"), BYTES("\xef\xbb\xbf\xef\xbb\xbf<a/>"), BYTES(" \xef\xbb\xbf<a/>"),
		/* malformed */
		BYTES(" "), BYTES("\xef\xbb\xbf"), BYTES("<"), BYTES("x"), BYTES("<a"), BYTES("<a/"), BYTES("<a>"), BYTES("<a>x"), BYTES("<a><"), BYTES("<a></"), BYTES("<a></a"), BYTES("</a>"), BYTES("<>"), BYTES("</>"),
		BYTES("<a></b>"), BYTES("<a></A>"), BYTES("<ab></a>"), BYTES("<a></ab>"), BYTES("<a><b></a></b>"), BYTES("<a></ a>"), BYTES("< a/>"), BYTES("<a / >"), BYTES("<a//>"), BYTES("<a></a/>"), BYTES("<a></a b>"),
		BYTES("<a></ax"), BYTES("<a><b></bx</a>"), BYTES("<a>x>/a>"), BYTES("<a>x<!a>"), BYTES("<a><b/><!a>"), BYTES("<a/x"), BYTES("<a><b/x</a>"), BYTES("xa/>"), BYTES("<a><b></b>/a>"),
		BYTES("<a/><b/>"), BYTES("<a/>x"), BYTES("<a/>&amp;"), BYTES("<a></a></a>"), BYTES("x<a/>"), BYTES("<a/>\0"), BYTES("\0<a/>"),
		BYTES("<a>\0</a>"), BYTES("<a\0/>"), BYTES("<a>x\0</a>"), BYTES("<a><b/>\0</a>"), BYTES("<a/\0>"), BYTES("<a>x</\0a>"), BYTES("<a>x</a\0>"), BYTES("<a>x<\0/a>"),
		BYTES("<a>]]></a>"), BYTES("<a>0123456789]]></a>"), BYTES("<a>01]]>23456789</a>"), BYTES("<a>]]]]></a>"), BYTES("<a>\x01</a>"), BYTES("<a>\x1f 0123456789</a>"),
		BYTES("<a>\xef\xbf\xbe</a>"), BYTES("<a>\xef\xbf\xbf</a>"), BYTES("<a>0123456789\xef\xbf\xbe</a>"), BYTES("<a>\xff</a>"), BYTES("<a>\xc0\x80</a>"), BYTES("<a>\xed\xa0\x80</a>"), BYTES("<a>\xc3</a>"),
		BYTES("<a>&</a>"), BYTES("<a>&amp</a>"), BYTES("<a>&AMP;</a>"), BYTES("<a>&x;</a>"), BYTES("<a>&amp;&x;</a>"), BYTES("<a>&nbsp;</a>"), BYTES("<a>&#0;</a>"),
		BYTES("<-a/>"), BYTES("<.a/>"), BYTES("<9/>"), BYTES("<!DOCTYPE a><a/>"), BYTES("<?xml version='1.0'?><!DOCTYPE a><a/>"), BYTES("<a><!DOCTYPE a></a>"),
		BYTES("<?xml version='1.0'?><?xml version='1.0'?><a/>"), BYTES("<?xml version='1.0' encoding='UTF-16'?><a/>"), BYTES("<?xml encoding='UTF-8'?><a/>"),
		/* two readings */
		BYTES("<a>x<b/></a>"), BYTES("<a><b/>x</a>"), BYTES("<a><b/>&amp;</a>"), BYTES("<a>&amp;<b/></a>"), BYTES("<a><b/>x<c/></a>"), BYTES("<a> x <b/></a>"),
		BYTES("<a><b>1</b><b>2</b></a>"), BYTES("<a><b>1</b><B>1</B></a>"), BYTES("<a><b/><b><c/></b></a>"), BYTES("<a><b><c/></b><b/></a>"), BYTES("<a><b><c/></b><B><c/></B></a>"),
		BYTES("<a><x><b>1</b><b>2</b></x></a>"), BYTES("<a><i><c/></i><i><c/></i><i>1</i></a>"), BYTES("<a><i><c/></i><i><c/></i><x/><X/></a>"),
	};

	(void)state;
	for (size_t i = 0; i < CASES(bodies); i++) {
		assert_not_plain(bodies[i], FSP_NOTIFICATION_LIMITS);
	}
}

/* Every byte wherever one can stand: what the plain reader leaves to the other, although it is well-formed, is this and no more. */
static void test_every_byte(void **state)
{
	static const struct { const char *before, *after, *left; } places[] = {
		{"<a>", "</a>", "\r>"}, {"<a>01234567", "89</a>", "\r>"}, {"<a>012", "3456789</a>", "\r>"}, {"<a> ", " </a>", "\r>"},
		{"<a>x&amp;", "y</a>", "\r>"}, {"<a>\xe2\x82\xac", "0123456789</a>", "\r>"}, {"<a>]", "]</a>", "\r>"},
		{"<", "/>", ":"}, {"<a", "/>", ":"}, {"<a", "></a>", ":>"}, {"<", "></a>", ""}, {"<a></", ">", ""}, {"<a></a", ">", ""}, {"<a><", "/></a>", ":"},
		{"", "<a/>", ""}, {"<a/>", "", ""}, {"<a>", "<b/></a>", ""}, {"<a><b/>", "</a>", ""}, {"<a/", ">", ""},
		{"<a>&amp", "</a>", ""}, {"<a>&", "amp;</a>", ""}, {"<?xml version='1.0'?>", "<a/>", ""}, {"<?xml version='1.0'?", "<a/>", ""},
		{"<?xml version='1.0'", "?><a/>", "\t\n\r "},
	};

	(void)state;
	for (size_t i = 0; i < CASES(places); i++) {
		for (int byte = 0; byte < 256; byte++) {
			size_t length = strlen(places[i].before);
			char body[64];
			bool plain, well_formed;

			snprintf(body, sizeof(body), "%sx%s", places[i].before, places[i].after);
			body[length] = (char)byte;
			plain = is_plain((fsp_view){body, length + 1 + strlen(places[i].after)}, FSP_NOTIFICATION_LIMITS, &well_formed);
			if (!plain && well_formed && (byte == 0 || strchr(places[i].left, byte) == NULL)) {
				fail_msg("%s: byte %d is left to the other", body, byte);
			}
		}
	}
}

/* Where the bytes of UTF-8 change their meaning. */
static void test_utf8(void **state)
{
	static const char tails[] = "x\x7f\x80\x8f\x90\x9f\xa0\xbd\xbe\xbf\xc0";

	(void)state;
	for (int first = 0x80; first < 0x100; first++) {
		for (const char *second = tails; *second != '\0'; second++) {
			for (const char *third = tails; *third != '\0'; third++) {
				for (const char *fourth = "x\x80"; *fourth != '\0'; fourth++) {
					const char body[] = {'<', 'a', '>', (char)first, *second, *third, *fourth, '<', '/', 'a', '>'};
					bool well_formed, plain = is_plain((fsp_view){body, sizeof(body)}, FSP_NOTIFICATION_LIMITS, &well_formed);

					assert_int_equal(plain, well_formed);
				}
			}
		}
	}
}

static void test_plain_limits(void **state)
{
	static char body[8192];
	static const unsigned depths[] = {0, 1, 2, 8, FSP_DEPTH_MAXIMUM - 1, FSP_DEPTH_MAXIMUM, FSP_DEPTH_MAXIMUM + 1, 4000000000u};
	static const unsigned members[] = {0, 1, 2, 7, 8, 9, 255, 256, 257};
	bool well_formed;

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
			assert_int_equal(is_plain((fsp_view){body, length}, (fsp_limits){sizeof(body), depths[i], 256}, &well_formed), levels <= depth + 1);
			assert_int_equal(well_formed, levels <= depth + 1);
		}
	}
	for (size_t i = 0; i < CASES(members); i++) {
		for (unsigned count = members[i] > 0 ? members[i] - 1 : 0; count <= members[i] + 1; count++) {
			size_t length = (size_t)snprintf(body, sizeof(body), "<a>");

			for (unsigned k = 0; k < count; k++) {
				length += (size_t)snprintf(body + length, sizeof(body) - length, "<b%u>%u</b%u> ", k, k, k);
			}
			length += (size_t)snprintf(body + length, sizeof(body) - length, "</a>");
			assert_int_equal(is_plain((fsp_view){body, length}, (fsp_limits){sizeof(body), 8, members[i]}, &well_formed), count <= members[i]);
			assert_int_equal(well_formed, count <= members[i]);
		}
	}
}

static void test_what_faspay_sends(void **state)
{
	char path[512], body[8192];
	size_t length;
	FILE *file;

	(void)state;
	assert_non_null(getenv("VECTORS"));
	snprintf(path, sizeof(path), "%s/../../bench/fixtures/notification.xml", getenv("VECTORS"));
	file = fopen(path, "rb");
	assert_non_null(file);
	length = fread(body, 1, sizeof(body), file);
	fclose(file);
	assert_in_range(length, 500, sizeof(body) - 1);
	assert_plain((fsp_view){body, length}, FSP_NOTIFICATION_LIMITS);
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
		cmocka_unit_test(test_plain),
		cmocka_unit_test(test_not_plain),
		cmocka_unit_test(test_every_byte),
		cmocka_unit_test(test_utf8),
		cmocka_unit_test(test_plain_limits),
		cmocka_unit_test(test_what_faspay_sends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
