/* fsp_decode_form and fsp_decode_pairs. */
#include "decoding.h"

static void test_return_query(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = decoded(arena, decode_form,
		"?trx_id=8985999990013136&merchant_id=99999&merchant=FASPAY+STORE&bill_no=4370&bill_ref=4370&bill_total=10000"
		"&bank_user_name=FaspayTest&status=0&signature=0da33ad07fe9980f7b7ff70a964803e821a86866");

	(void)state;
	assert_int_equal(root->kind, FSP_OBJECT);
	assert_int_equal(root->count, 9);
	assert_text(root, "trx_id", "8985999990013136");
	assert_text(root, "merchant", "FASPAY STORE");
	assert_text(root, "signature", "0da33ad07fe9980f7b7ff70a964803e821a86866");
	fsp_arena_free(arena);
}

static void test_form_forms(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = decoded(arena, decode_form, "&&a=1&&b&c=&d=x=y&e%5B%5D=%2B%c3%A9+%25&f=a#b&g=?&h=\xc3\xa9&");

	(void)state;
	assert_int_equal(root->count, 8);
	assert_text(root, "a", "1");
	assert_text(root, "b", "");
	assert_text(root, "c", "");
	assert_text(root, "d", "x=y");
	assert_text(root, "e[]", "+\xc3\xa9 %");
	assert_text(root, "f", "a#b");
	assert_text(root, "g", "?");
	assert_text(root, "h", "\xc3\xa9");
	assert_int_equal(decoded(arena, decode_form, "")->count, 0);
	assert_int_equal(decoded(arena, decode_form, "?")->count, 0);
	assert_int_equal(decoded(arena, decode_form, "\xef\xbb\xbf \r\n")->count, 0);
	root = decoded(arena, decode_form, " \xef\xbb\xbf\r\n\xef\xbb\xbf?a=1&b=%202 &c=+3+\r\n ");
	assert_text(root, "a", "1");
	assert_text(root, "b", " 2 ");
	assert_text(root, "c", " 3 ");
	fsp_arena_free(arena);
}

static void test_malformed_forms(void **state)
{
	static const refusal cases[] = {
		{BYTES("a=%"), "format", "bad percent escape at byte 2"},
		{BYTES("a=%4"), "format", "bad percent escape"},
		{BYTES("a=%4&b=1"), "format", "bad percent escape"},
		{BYTES("a=%zz"), "format", "bad percent escape"},
		{BYTES("a=%4g"), "format", "bad percent escape"},
		{BYTES("a=100%&b=1"), "format", "bad percent escape"},
		{BYTES("a=%41%zz%yy"), "format", "bad percent escape at byte 5"},
		{BYTES("%=1"), "format", "bad percent escape at byte 0"},
		{BYTES("=1"), "format", "without a name at byte 0"},
		{BYTES("a=1&=2"), "format", "without a name at byte 4"},
		{BYTES("a=1\0"), "encoding", "the field a is not valid UTF-8 or contains NUL (byte 1)"},
		{BYTES("a=%00"), "encoding", "NUL"},
		{BYTES("a%00b=1"), "encoding", "NUL"},
		{BYTES("a=\xff"), "encoding", "byte 0"},
		{BYTES("a=%ff"), "encoding", "UTF-8"},
		{BYTES("a=%c0%80"), "encoding", "UTF-8"},
		{BYTES("a=%c3"), "encoding", "UTF-8"},
		{BYTES("a=\xc3&b=\xa9"), "encoding", "field a"},
		{BYTES("a=1&a=2"), "duplicate", "field a appears"},
		{BYTES("a=1&A=1"), "duplicate", "appears"},
		{BYTES("a=1&%41=1"), "duplicate", "appears"},
		{BYTES("a&a"), "duplicate", "appears"},
		{BYTES("bill_no=1&x=2&Bill%5fNo=3"), "duplicate", "appears"},
	};

	(void)state;
	assert_all_refused(decode_form, cases, CASES(cases));
	assert_refused(decode_form, fsp_view_of("a=1&b=2&c=3"), (fsp_limits){100, 8, 2}, "limit", "more than 2 fields");
	assert_refused(decode_form, fsp_view_of("a=1"), (fsp_limits){2, 8, 2}, "limit", "3 bytes; at most 2");
}

/* What is in no row of the table is nobody's business. */
static void test_forms_with_a_table(void **state)
{
	static const fsp_field fields[] = {{FSP_WIRE("bill_no"), .alias = "bill_nr"}, {FSP_WIRE("status")}, {.wire = NULL}};
	static const fsp_view good[] = {
		BYTES("x=%&bill_no=1"), BYTES("bill_no=1&x=%zz"), BYTES("%=1&bill_no=1"), BYTES("bill_no=1&=2"),
			BYTES("bill_no=1&x=%00"), BYTES("bill_no=1&x=\0"), BYTES("\xff=1&bill_no=1"),
		BYTES("bill_no=1&%ff%=1"), BYTES("x=1&x=2&X=3&bill_no=1"), BYTES("f[]=1&f[]=2&bill_no=1"),
			BYTES("a&b&c&d&e&f&bill_no=1"), BYTES("=&=&=%&bill_no=1"), BYTES("bill_no%20=2&bill_no=1&bill_no%5b%5d=3"),
	};
	static const struct { fsp_view body; const char *rule; } bad[] = {
		{BYTES("bill_no=%"), "format"}, {BYTES("bill_no=1&Status=%zz"), "format"}, {BYTES("BILL_NR=%"), "format"},
			{BYTES("bill_no=%00"), "encoding"}, {BYTES("status=\xff"), "encoding"},
		{BYTES("bill_no=1&x=2&BILL_NO=1"), "duplicate"}, {BYTES("bill_nr=1&bill%5fnr=1"), "duplicate"},
	};
	const fsp_known_names known = fsp_field_names(fields);

	(void)state;
	for (size_t i = 0; i < CASES(good); i++) {
		fsp_arena *arena = fsp_arena_new();
		fsp_view body = exact(good[i]);
		fsp_node *root;

		assert_int_equal(fsp_decode_form(arena, body, (fsp_limits){64, 8, 3}, &known, &root, NULL), FSP_OK);
		assert_text(root, "bill_no", "1");
		assert_in_range(root->count, 1, 4);
		free((char *)body.data);
		fsp_arena_free(arena);
	}
	for (size_t i = 0; i < CASES(bad); i++) {
		fsp_arena *arena = fsp_arena_new();
		fsp_error error = {0};
		fsp_node *root;

		assert_int_equal(fsp_decode_form(arena, bad[i].body, FSP_NOTIFICATION_LIMITS, &known, &root, &error),
			FSP_ERROR_MALFORMED);
		assert_string_equal(error.rule, bad[i].rule);
		assert_null(root);
		fsp_arena_free(arena);
	}
}

static const char answer[] =
	"MERCHANTID=commonwealth;MERCHANT_TRANID=2019061200757;ERR_CODE=5533;ERR_DESC=Unable to locate transaction with the "
	"TRANSACTION_ID/MERCHANT_TRANID/MERCHANT_ID "
	"specified!;TXN_STATUS=E;CUSTNAME=;DESCRIPTION=;CURRENCYCODE=IDR;AMOUNT=100000.00;"
	"SIGNATURE=7EA82428BB17D204C74E53C7CC0FD5F28903D068;TRANSACTIONID=0;TRANSACTIONTYPE=10;IS_BLACKLISTED=;FRAUDRISKLEVEL=;"
	"FRAUDRISKSCORE=;POINT_USED=0;POINT_AMOUNT=0;PAYMENT_AMOUNT=0;POINT_BALANCE=0;EXCEED_HIGH_RISK=;is_on_us=;WHITELIST_CARD=No;"
	"BANK_RES_CODE=;BANK_RES_MSG=;INSTALLMENT_TERM=;INSTALLMENT_MONTHLY=;INSTALLMENT_LAST=;popupProceed=Click here to "
	"proceed";

static void test_card_answer(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = decoded(arena, fsp_decode_pairs, answer);

	(void)state;
	assert_int_equal(root->count, 28);
	assert_text(root, "MERCHANTID", "commonwealth");
	assert_text(root, "ERR_DESC",
		"Unable to locate transaction with the TRANSACTION_ID/MERCHANT_TRANID/MERCHANT_ID specified!");
	assert_text(root, "CUSTNAME", "");
	assert_text(root, "AMOUNT", "100000.00");
	assert_text(root, "popupProceed", "Click here to proceed");
	fsp_arena_free(arena);
}

static void test_pair_forms(void **state)
{
	static const struct { const char *body, *a, *b; size_t count; } cases[] = {
		{"a=1;b=2", "1", "2", 2},
		{" a = 1 ;\tb\t=\t2\t\r\n", "1", "2", 2},
		{"\r\na=1;\nb=2", "1", "2", 2},
		{"a=x=y==;b=", "x=y==", "", 2},
		{"a=1%20+2;b=%zz", "1%20+2", "%zz", 2},
		/* What is no pair belongs to the value before it. */
		{"a=1;2;b=3", "1;2", "3", 2},
		{"a=1;;b=3", "1;", "3", 2},
		{"a=1; 2 ; 3 ;b=4", "1; 2 ; 3", "4", 2},
		{"a=1;b=2;3", "1", "2;3", 2},
		{"a=1;b=2;c-d=3;e.f=4;g_0=5", "1", "2", 5},
		{"a=red; my size=42;b=2", "red; my size=42", "2", 2},
		{"a=1;=2;b=3", "1;=2", "3", 2},
		/* A semicolon at the very end ends; it is no text. */
		{"a=1;b=2;", "1", "2", 2},
		{"a=1;b=2; \n", "1", "2", 2},
		{"a=1;b=2;azAZ09_-.=3", "1", "2", 3},
		{"a=1;b=\xc3\xa9", "1", "\xc3\xa9", 2},
		{"\xef\xbb\xbf" "a=1;b=2", "1", "2", 2},
		{" \xef\xbb\xbf\r\n\xef\xbb\xbf\t" "a=1;b=2\r\n", "1", "2", 2},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_arena *arena = fsp_arena_new();
		fsp_node *root = decoded(arena, fsp_decode_pairs, cases[i].body);

		assert_int_equal(root->count, cases[i].count);
		assert_text(root, "a", cases[i].a);
		assert_text(root, "B", cases[i].b);
		fsp_arena_free(arena);
	}
}

static void test_malformed_pairs(void **state)
{
	static const refusal cases[] = {
		{BYTES(""), "format", "empty"},
		{BYTES(" \n"), "format", "does not start with KEY=VALUE"},
		{BYTES(";"), "format", "does not start with"},
		{BYTES("a"), "format", "does not start with"},
		{BYTES("=1"), "format", "does not start with"},
		{BYTES(";a=1"), "format", "does not start with"},
		{BYTES("OK;a=1"), "format", "does not start with"},
		{BYTES("a{=1"), "format", "does not start with"},
		{BYTES("a:=1"), "format", "does not start with"},
		{BYTES("a@=1"), "format", "does not start with"},
		{BYTES("<html lang=en>a=1;b=2</html>"), "format", "does not start with"},
		{BYTES("{\"a\":\"b=c\"}"), "format", "does not start with"},
		{BYTES("a=1;a=2"), "duplicate", "field a appears"},
		{BYTES("a=1;b=2; A =3"), "duplicate", "field A appears"},
		{BYTES("a=1\0;b=2"), "encoding", "byte 3"},
		{BYTES("a=1;b=\xff"), "encoding", "byte 6"},
	};

	(void)state;
	assert_all_refused(fsp_decode_pairs, cases, CASES(cases));
	assert_refused(fsp_decode_pairs, fsp_view_of("a=1;b=2;c=3"), (fsp_limits){100, 8, 2}, "limit",
		"more than 2 fields");
	assert_refused(fsp_decode_pairs, fsp_view_of("a=1"), (fsp_limits){2, 8, 2}, "limit", "3 bytes; at most 2");
}

/* What looks at eight bytes at once looks at none behind the end: sanitizers and valgrind would see it. */
static void test_values_of_every_length(void **state)
{
	char text[64], body[80];

	(void)state;
	for (size_t length = 0; length < 40; length++) {
		fsp_arena *arena = fsp_arena_new();

		memset(text, '5', length);
		text[length] = '\0';
		snprintf(body, sizeof(body), "a=%s", text);
		assert_text(decoded(arena, decode_form, body), "a", text);
		assert_text(decoded(arena, fsp_decode_pairs, body), "a", text);
		snprintf(body, sizeof(body), "{\"a\":\"%s\"}", text);
		assert_text(decoded(arena, fsp_decode_json, body), "a", text);
		snprintf(body, sizeof(body), "<a><a>%s</a></a>", text);
		assert_int_equal(decoded(arena, fsp_decode_xml, body)->count, 1);
		snprintf(body, sizeof(body), "%s=1", length > 0 ? text : "0");
		assert_int_equal(decoded(arena, decode_form, body)->count, 1);
		fsp_arena_free(arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_return_query),
		cmocka_unit_test(test_form_forms),
		cmocka_unit_test(test_malformed_forms),
		cmocka_unit_test(test_forms_with_a_table),
		cmocka_unit_test(test_card_answer),
		cmocka_unit_test(test_pair_forms),
		cmocka_unit_test(test_malformed_pairs),
		cmocka_unit_test(test_values_of_every_length),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
