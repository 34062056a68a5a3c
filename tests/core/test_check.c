/* Values against rows: each type, lengths in characters, presence, the names of places. */
#include "with_arena.h"

#include <stdint.h>

/* Rule of the only violation, or NULL. */
static const char *checked(fsp_field field, fsp_slot slot)
{
	const fsp_field rows[] = {field, {.wire = NULL}};

	violations = (fsp_violations){0};
	fsp_complete_fields(rows, &slot);
	fsp_check_fields(arena, &violations, NULL, rows, &slot);
	if (violations.count > 1) {
		print_violations(&violations);
		fail_msg("%zu violations", violations.count);
	}
	return violations.count > 0 ? violations.first->rule : NULL;
}

static void check_text(fsp_type type, fsp_view text, const char *rule)
{
	fsp_view view = exact(text);
	const char *found = checked((fsp_field){FSP_WIRE("w"), .property = "p", .type = type},
		(fsp_slot){.present = true, .text = view});

	if (found == NULL ? rule != NULL : rule == NULL || strcmp(found, rule) != 0) {
		fail_msg("type %d, \"%.*s\": %s, expected %s", (int)type, (int)text.length, text.data,
			found != NULL ? found : "accepted", rule != NULL ? rule : "accepted");
	}
	free((char *)view.data);
}

static void test_utf8_length(void **state)
{
	static const struct { fsp_view text; size_t length; } cases[] = {
		{BYTES(""), 0}, {BYTES("abc"), 3}, {BYTES("\0"), 1}, {BYTES("\xc3\xa9"), 1}, {BYTES("\xe2\x82\xac" "x"), 2},
			{BYTES("\xf0\x9f\x98\x80"), 1},
		{BYTES("\xf4\x8f\xbf\xbf"), 1}, {BYTES("e\xcc\x81"), 2}, {BYTES("\xef\xbf\xbf"), 1},
			{BYTES("\xed\x9f\xbf\xee\x80\x80"), 2},
		{BYTES("\x80"), SIZE_MAX}, {BYTES("\xc3"), SIZE_MAX}, {BYTES("\xc0\x80"), SIZE_MAX},
			{BYTES("\xc1\xbf"), SIZE_MAX}, {BYTES("\xe2\x82"), SIZE_MAX},
		{BYTES("\xe0\x80\x80"), SIZE_MAX}, {BYTES("\xe0\x9f\xbf"), SIZE_MAX}, {BYTES("\xed\xa0\x80"), SIZE_MAX},
			{BYTES("\xf0\x9f\x98"), SIZE_MAX},
		{BYTES("\xf0\x8f\xbf\xbf"), SIZE_MAX}, {BYTES("\xf4\x90\x80\x80"), SIZE_MAX},
			{BYTES("\xf5\x80\x80\x80"), SIZE_MAX}, {BYTES("a\xff"), SIZE_MAX},
		{BYTES("\xc3" "a"), SIZE_MAX}, {BYTES("\xe2\x82" "a"), SIZE_MAX},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_view view = exact(cases[i].text);

		if (fsp_utf8_length(view) != cases[i].length) {
			fail_msg("case %zu: %zu", i, fsp_utf8_length(view));
		}
		free((char *)view.data);
	}
	assert_int_equal(fsp_utf8_length(FSP_NO_VIEW), 0);
}

static void test_texts(void **state)
{
	static const fsp_type types[] = {FSP_TYPE_TEXT, FSP_TYPE_LINE, FSP_TYPE_DIGITS, FSP_TYPE_EMAIL, FSP_TYPE_URL};

	(void)state;
	for (size_t i = 0; i < CASES(types); i++) {
		check_text(types[i], FSP_LITERAL_VIEW(""), "required");
		check_text(types[i], FSP_LITERAL_VIEW(" \t\r\n"), "required");
		check_text(types[i], FSP_LITERAL_VIEW("\xff"), "format");
		check_text(types[i], FSP_LITERAL_VIEW("https://a@b/\0"), "format");
		check_text(types[i], FSP_LITERAL_VIEW("https://a@b/\x7f"), "format");
		check_text(types[i], FSP_LITERAL_VIEW("https://a@b/\x1b[0m"), "format");
		assert_string_equal(checked((fsp_field){FSP_WIRE("w"), .property = "p", .type = types[i]},
			(fsp_slot){.present = true}), "required");
	}
	check_text(FSP_TYPE_TEXT, FSP_LITERAL_VIEW("two\r\n\tlines"), NULL);
	check_text(FSP_TYPE_TEXT, FSP_LITERAL_VIEW("\xc3\xa9\xe2\x80\xa8"), NULL);
	check_text(FSP_TYPE_TEXT, FSP_LITERAL_VIEW("\v"), "format");
	check_text(FSP_TYPE_LINE, FSP_LITERAL_VIEW(" one line "), NULL);
	check_text(FSP_TYPE_LINE, FSP_LITERAL_VIEW("a\nb"), "format");
	check_text(FSP_TYPE_LINE, FSP_LITERAL_VIEW("a\tb"), "format");
	check_text(FSP_TYPE_LINE, FSP_LITERAL_VIEW("b\n"), "format");
	check_text(FSP_TYPE_DIGITS, FSP_LITERAL_VIEW("0123456789"), NULL);
	check_text(FSP_TYPE_DIGITS, FSP_LITERAL_VIEW("+62812"), "format");
	check_text(FSP_TYPE_DIGITS, FSP_LITERAL_VIEW("08 12"), "format");
	check_text(FSP_TYPE_DIGITS, FSP_LITERAL_VIEW("1.0"), "format");
	check_text(FSP_TYPE_DIGITS, FSP_LITERAL_VIEW("\xd9\xa1"), "format");
	check_text(FSP_TYPE_PHONE, FSP_LITERAL_VIEW("0123456789"), NULL);
	check_text(FSP_TYPE_PHONE, FSP_LITERAL_VIEW("+62 (812) 3456.78-90"), NULL);
	check_text(FSP_TYPE_PHONE, FSP_LITERAL_VIEW("62+812"), "format");
	check_text(FSP_TYPE_PHONE, FSP_LITERAL_VIEW("++62"), "format");
	check_text(FSP_TYPE_PHONE, FSP_LITERAL_VIEW("+"), "format");
	check_text(FSP_TYPE_PHONE, FSP_LITERAL_VIEW("0812\t3"), "format");
	check_text(FSP_TYPE_PHONE, FSP_LITERAL_VIEW("\xd9\xa1"), "format");
	check_text(FSP_TYPE_EMAIL, FSP_LITERAL_VIEW("a@b"), NULL);
	check_text(FSP_TYPE_EMAIL, FSP_LITERAL_VIEW("sari+x@example.co.id"), NULL);
	check_text(FSP_TYPE_EMAIL, FSP_LITERAL_VIEW("@b"), "format");
	check_text(FSP_TYPE_EMAIL, FSP_LITERAL_VIEW("a@"), "format");
	check_text(FSP_TYPE_EMAIL, FSP_LITERAL_VIEW("a"), "format");
	check_text(FSP_TYPE_EMAIL, FSP_LITERAL_VIEW("@"), "format");
	check_text(FSP_TYPE_EMAIL, FSP_LITERAL_VIEW("a@b@c"), "format");
	check_text(FSP_TYPE_EMAIL, FSP_LITERAL_VIEW("a b@c"), "format");
	check_text(FSP_TYPE_URL, FSP_LITERAL_VIEW("https://a"), NULL);
	check_text(FSP_TYPE_URL, FSP_LITERAL_VIEW("http://a/b c"), "format");
	check_text(FSP_TYPE_URL, FSP_LITERAL_VIEW("https://"), "format");
	check_text(FSP_TYPE_URL, FSP_LITERAL_VIEW("http://"), "format");
	check_text(FSP_TYPE_URL, FSP_LITERAL_VIEW("HTTPS://a"), NULL);
	check_text(FSP_TYPE_URL, FSP_LITERAL_VIEW("http:///card-return"), "format");
	check_text(FSP_TYPE_URL, FSP_LITERAL_VIEW("http://evil.example\"><script>"), "format");
	check_text(FSP_TYPE_URL, FSP_LITERAL_VIEW("ftp://a"), "format");
	check_text(FSP_TYPE_URL, FSP_LITERAL_VIEW("javascript:alert(1)"), "format");
	check_text(FSP_TYPE_URL, FSP_LITERAL_VIEW("a"), "format");
}

/* One byte of every kind at every place: texts are looked at eight bytes at a time. */
static void test_every_byte(void **state)
{
	char text[26];

	(void)state;
	for (size_t length = 1; length <= sizeof(text); length++) {
		for (size_t place = 0; place < length; place++) {
			for (int c = 0; c < 256; c++) {
				const char *rule = c < 0x20 || c >= 0x7f ? "format" : NULL;
				bool blank = length == 1 && (c == ' ' || c == '\t' || c == '\r' || c == '\n');

				memset(text, c % 2 == 0 ? '~' : '!', length);
				text[place] = (char)c;
				check_text(FSP_TYPE_LINE, (fsp_view){text, length}, blank ? "required" : rule);
				check_text(FSP_TYPE_TEXT, (fsp_view){text, length},
					blank ? "required" : c == '\n' || c == '\r' || c == '\t' ? NULL : rule);
				memset(text, '0' + c % 10, length);
				text[place] = (char)c;
				check_text(FSP_TYPE_DIGITS, (fsp_view){text, length},
					blank ? "required" : c >= '0' && c <= '9' ? NULL : "format");
			}
		}
		memset(text, ' ', length);
		check_text(FSP_TYPE_LINE, (fsp_view){text, length}, "required");
		text[length - 1] = '-';
		check_text(FSP_TYPE_LINE, (fsp_view){text, length}, NULL);
	}
}

static void test_tight(void **state)
{
	const fsp_field field = {FSP_WIRE("w"), .property = "p", .type = FSP_TYPE_LINE, .tight = true};

	(void)state;
	assert_null(checked(field, (fsp_slot)TEXT("a b")));
	assert_string_equal(checked(field, (fsp_slot)TEXT("a b ")), "format");
	assert_string_equal(checked(field, (fsp_slot)TEXT(" a b")), "format");
	assert_string_equal(violations.first->message.data, "must not begin or end with a blank");
	assert_string_equal(checked(field, (fsp_slot)TEXT(" ")), "required");
}

static void test_months(void **state)
{
	(void)state;
	assert_true(fsp_is_month(FSP_LITERAL_VIEW("2027-05")));
	assert_true(fsp_is_month(FSP_LITERAL_VIEW("2027-12")));
	assert_false(fsp_is_month(FSP_LITERAL_VIEW("2027-99")));
	assert_false(fsp_is_month(FSP_LITERAL_VIEW("2027-00")));
	assert_false(fsp_is_month(FSP_LITERAL_VIEW("2027-5")));
	assert_false(fsp_is_month(FSP_LITERAL_VIEW("0000-01")));
	assert_false(fsp_is_month(FSP_LITERAL_VIEW("2027/05")));
	assert_false(fsp_is_month(FSP_NO_VIEW));
}

/* Of what is said of a value 399 characters are kept. */
static void test_longest_message(void **state)
{
	const fsp_place place = {NULL, "p", FSP_NO_INDEX};
	char text[500];

	(void)state;
	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	fsp_report(arena, &violations, &place, NULL, "format", NULL, "%s", text);
	assert_int_equal(violations.first->message.length, 399);
	assert_memory_equal(violations.first->message.data, text, 399);
}

static void test_lengths(void **state)
{
	const fsp_field field = {FSP_WIRE("w"), .property = "p", .minimum = 2, .maximum = 3};

	(void)state;
	assert_null(checked(field, (fsp_slot)TEXT("ab")));
	assert_null(checked(field, (fsp_slot)TEXT("abc")));
	/* Characters, not bytes. */
	assert_null(checked(field, (fsp_slot)TEXT("\xe2\x82\xac\xf0\x9f\x98\x80\xc3\xa9")));
	assert_string_equal(checked(field, (fsp_slot)TEXT("\xe2\x82\xac")), "length");
	assert_int_equal(violations.first->limit, 2);
	assert_int_equal(violations.first->length, 1);
	assert_string_equal(violations.first->message.data, "must be at least 2 characters long, is 1");
	assert_string_equal(checked(field, (fsp_slot)TEXT("abcd")), "length");
	assert_int_equal(violations.first->limit, 3);
	assert_int_equal(violations.first->length, 4);
	assert_string_equal(violations.first->message.data, "must be at most 3 characters long, is 4");
	assert_string_equal(violations.first->wire, "w");
	assert_null(violations.first->only_for);
	/* No limit. */
	assert_null(checked((fsp_field){FSP_WIRE("w"), .property = "p"}, (fsp_slot)TEXT("abcdefghijklmnopqrstuvwxyz")));
	/* Of a phone its digits. */
	{
		const fsp_field phone = {FSP_WIRE("w"), .property = "p", .type = FSP_TYPE_PHONE, .minimum = 2, .maximum = 3};

		assert_null(checked(phone, (fsp_slot)TEXT("+6 2 (3)")));
		assert_string_equal(checked(phone, (fsp_slot)TEXT("1-2-3-4")), "length");
		assert_string_equal(violations.first->message.data, "must be at most 3 digits long, is 4");
		assert_string_equal(checked(phone, (fsp_slot)TEXT("(1)")), "length");
	}
	/* Both faults of one value are told. */
	{
		const fsp_field digits[] = {{FSP_WIRE("w"), .property = "p", .type = FSP_TYPE_DIGITS, .maximum = 3},
			{.wire = NULL}};
		fsp_slot slot = TEXT("12a4");

		violations = (fsp_violations){0};
		fsp_complete_fields(digits, &slot);
		fsp_check_fields(arena, &violations, NULL, digits, &slot);
		ASSERT_VIOLATIONS(&violations, "p format", "p length");
		assert_int_equal(violations.first->limit, -1);
		assert_int_equal(violations.first->length, -1);
	}
}

static void test_presence(void **state)
{
	fsp_field field = {FSP_WIRE("w"), .property = "p"};

	(void)state;
	for (fsp_type type = FSP_TYPE_TEXT; type <= FSP_TYPE_LIST; type++) {
		field.type = type;
		field.presence = FSP_OPTIONAL;
		assert_null(checked(field, (fsp_slot){0}));
		field.presence = FSP_BLANK;
		assert_null(checked(field, (fsp_slot){0}));
		field.presence = FSP_REQUIRED;
		assert_string_equal(checked(field, (fsp_slot){0}), "required");
		/* Not the caller's to give. */
		field.origin = FSP_FROM_SCHEME;
		assert_null(checked(field, (fsp_slot){0}));
		field.origin = FSP_FROM_CLIENT;
		assert_null(checked(field, (fsp_slot){0}));
		field.origin = FSP_FROM_CALLER;
	}
}

static void test_fallback(void **state)
{
	static const fsp_field rows[] = {
		{FSP_WIRE("fee"), .property = "fee", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, .fallback = "1200"},
		{FSP_WIRE("n"), .property = "n", .type = FSP_TYPE_INTEGER, .fallback = "7"},
		{FSP_WIRE("t"), .property = "t", .fallback = "text"},
			{FSP_WIRE("table"), .origin = FSP_FROM_TABLE, .fallback = "fixed"}, {.wire = NULL},
	};
	fsp_slot slots[4] = {[3] = TEXT("not this")};

	(void)state;
	fsp_complete_fields(rows, slots);
	fsp_check_fields(arena, &violations, NULL, rows, slots);
	assert_int_equal(violations.count, 0);
	assert_true(slots[0].present && slots[0].number == 1200);
	assert_string_equal(slots[0].currency, "IDR");
	assert_true(slots[1].present && slots[1].number == 7);
	assert_true(slots[2].present && fsp_view_is(slots[2].text, "text"));
	assert_true(slots[3].present && fsp_view_is(slots[3].text, "fixed"));
	/* What the caller gave stays. */
	slots[0].number = 5;
	slots[2].text = FSP_LITERAL_VIEW("own");
	fsp_complete_fields(rows, slots);
	fsp_check_fields(arena, &violations, NULL, rows, slots);
	assert_int_equal(slots[0].number, 5);
	assert_true(fsp_view_is(slots[2].text, "own"));
}

static void test_money(void **state)
{
	fsp_field field = {FSP_WIRE("w"), .property = "p", .type = FSP_TYPE_MONEY, .maximum = 5};

	(void)state;
	assert_null(checked(field, (fsp_slot)MONEY(999)));
	assert_null(checked(field, (fsp_slot)MONEY(0)));
	assert_null(checked(field, (fsp_slot){.present = true, .number = 1, .currency = "IDR"}));
	assert_string_equal(checked(field, (fsp_slot)MONEY(1000)), "range");
	assert_string_equal(checked(field, (fsp_slot)MONEY(-1)), "range");
	assert_string_equal(checked(field, (fsp_slot){.present = true, .number = 1, .currency = "USD"}), "currency");
	assert_string_equal(checked(field, (fsp_slot){.present = true, .number = 1}), "currency");
	field.negative = true;
	assert_null(checked(field, (fsp_slot)MONEY(-10)));
	assert_string_equal(checked(field, (fsp_slot)MONEY(-1000)), "range");
	assert_string_equal(checked(field, (fsp_slot){.present = true, .number = INT64_MIN, .currency = "IDR"}), "range");
	field.unit = FSP_UNIT_RUPIAH;
	assert_null(checked(field, (fsp_slot)MONEY(99999)));
	assert_string_equal(checked(field, (fsp_slot){.present = true, .number = 101, .currency = "IDR"}), "range");
	assert_string_equal(checked(field, (fsp_slot){.present = true, .number = -101, .currency = "IDR"}), "range");
	field.maximum = 1;
	assert_null(checked(field, (fsp_slot)MONEY(9)));
	assert_string_equal(checked(field, (fsp_slot)MONEY(10)), "range");
	field.maximum = 5;
	field.unit = FSP_UNIT_DECIMAL;
	assert_null(checked(field, (fsp_slot)MONEY(99)));
	assert_string_equal(checked(field, (fsp_slot)MONEY(100)), "range");
	field.maximum = 0;
	assert_null(checked(field, (fsp_slot){.present = true, .number = INT64_MIN, .currency = "IDR"}));
}

static void test_numbers_and_times(void **state)
{
	static const fsp_type times[] = {FSP_TYPE_TIME, FSP_TYPE_TIME_ISO};
	const fsp_field integer = {FSP_WIRE("w"), .property = "p", .type = FSP_TYPE_INTEGER};

	(void)state;
	assert_null(checked(integer, (fsp_slot)NUMBER(0)));
	assert_null(checked(integer, (fsp_slot)NUMBER(INT64_MAX)));
	assert_string_equal(checked(integer, (fsp_slot)NUMBER(-1)), "range");
	for (size_t i = 0; i < CASES(times); i++) {
		const fsp_field time = {FSP_WIRE("w"), .property = "p", .type = times[i]};

		assert_null(checked(time, (fsp_slot)NUMBER(0)));
		assert_null(checked(time, (fsp_slot)NUMBER(NOW)));
		assert_string_equal(checked(time, (fsp_slot)NUMBER(INT64_MAX)), "range");
		assert_string_equal(checked(time, (fsp_slot)NUMBER(INT64_MIN)), "range");
	}
}

static void test_enum(void **state)
{
	static const fsp_code codes[] = {{"1", "Full"}, {"2", "Part"}, {NULL, NULL}};
	static const fsp_code_table table = {"E", codes};
	static const fsp_field rows[] = {{FSP_WIRE("w"), .property = "p", .type = FSP_TYPE_ENUM, .codes = &table},
		{.wire = NULL}};
	fsp_slot slot = TEXT("Part");

	(void)state;
	fsp_complete_fields(rows, &slot);
	fsp_check_fields(arena, &violations, NULL, rows, &slot);
	assert_int_equal(violations.count, 0);
	/* Checks change nothing; the wire has the code. */
	assert_true(fsp_view_is(slot.text, "Part"));
	assert_true(fsp_view_is(fsp_wire_text(&rows[0], &slot, NULL), "2"));
	assert_string_equal(checked(rows[0], (fsp_slot)TEXT("part")), "unknown");
	assert_string_equal(checked(rows[0], (fsp_slot)TEXT("2")), "unknown");
	assert_string_equal(checked(rows[0], (fsp_slot){.present = true}), "unknown");
}

/* ------------------------------------------------------------------ places */

static const fsp_field deep[] = {{FSP_WIRE("d"), .property = "deep", .presence = FSP_REQUIRED}, {.wire = NULL}};
static const fsp_field element[] = {{FSP_WIRE("n"), .property = "name", .presence = FSP_REQUIRED},
	{FSP_WIRE("r"), .property = "record", .type = FSP_TYPE_RECORD, .fields = deep},
	{.wire = NULL}};
static const fsp_field money[] = {{FSP_WIRE("value"), .property = "total", .presence = FSP_REQUIRED},
	{FSP_WIRE("currency"), .origin = FSP_FROM_TABLE, .fallback = "IDR"},
	{.wire = NULL}};
static const fsp_field nested[] = {
	{FSP_WIRE("list"), .property = "items", .type = FSP_TYPE_LIST, .presence = FSP_REQUIRED, .fields = element},
	{FSP_WIRE("record"), .property = "customer", .type = FSP_TYPE_RECORD, .fields = element},
	{FSP_WIRE("totalAmount"), .type = FSP_TYPE_RECORD, .fields = money},
	{.wire = NULL},
};

static void test_places(void **state)
{
	fsp_slot deeps[3] = {{0}}, record[] = {{0}, {.present = true, .count = 1, .children = &deeps[2]}}, total[2] = {{0}};
	fsp_slot elements[] = {TEXT("a"), {0}, {0}, {.present = true, .count = 1, .children = &deeps[0]}, TEXT(" "),
		{.present = true, .count = 1, .children = &deeps[1]}};
	fsp_slot slots[] = {{.present = true, .count = 3, .children = elements},
		{.present = true, .count = 1, .children = record},
		{.present = true, .count = 1, .children = total}};

	(void)state;
	deeps[1] = (fsp_slot)TEXT("x");
	fsp_complete_fields(nested, slots);
	fsp_check_fields(arena, &violations, NULL, nested, slots);
	ASSERT_VIOLATIONS(&violations, "items[1].name required", "items[1].record.deep required", "items[2].name required",
		"customer.name required", "customer.record.deep required", "total required");
	/* Rows from the table are filled at any depth. */
	assert_true(total[1].present && fsp_view_is(total[1].text, "IDR"));
	violations = (fsp_violations){0};
	slots[0].count = 0;
	slots[1].present = slots[2].present = false;
	fsp_complete_fields(nested, slots);
	fsp_check_fields(arena, &violations, NULL, nested, slots);
	ASSERT_VIOLATIONS(&violations, "items required");
}

static void test_report(void **state)
{
	const fsp_place list = {NULL, "items", 12}, hidden = {&list, NULL, FSP_NO_INDEX},
		place = {&hidden, "name", FSP_NO_INDEX};
	const fsp_violation *v;

	(void)state;
	v = fsp_report(arena, &violations, &place, NULL, "rule", "812", "%d of %s", 3, "x");
	assert_non_null(v);
	assert_string_equal(v->field.data, "items[12].name");
	assert_string_equal(v->message.data, "3 of x");
	assert_string_equal(v->only_for, "812");
	assert_null(v->wire);
	assert_ptr_equal(violations.first, v);
	v = fsp_report(arena, &violations, NULL, &deep[0], "rule", NULL, "x");
	assert_string_equal(v->field.data, "");
	assert_string_equal(v->wire, "d");
	assert_ptr_equal(violations.last, v);
	assert_int_equal(violations.count, 2);
}

static void test_lookup(void **state)
{
	(void)state;
	assert_int_equal(fsp_field_count(NULL), 0);
	assert_int_equal(fsp_field_count(nested), 3);
	assert_int_equal(fsp_field_index(nested, "record"), 1);
	assert_int_equal(fsp_field_index(nested, "Record"), -1);
	assert_int_equal(fsp_field_index(NULL, "record"), -1);
}

static void check_names(const fsp_field *fields)
{
	for (; fields != NULL && fields->wire != NULL; fields++) {
		if (strlen(fields->wire) != fields->wire_length) {
			fail_msg("%s: not set by FSP_WIRE", fields->wire);
		}
		check_names(fields->fields);
	}
}

static void test_names(void **state)
{
	static const fsp_product *const products[] = {&fsp_debit, &fsp_credit_card, &fsp_credit_card_revamp,
		&fsp_recurring, &fsp_xpress};
	static const fsp_callback *const callbacks[] = {
		&fsp_debit_notification, &fsp_debit_return, &fsp_debit_static_va, &fsp_card_notification, &fsp_card_return,
			&fsp_recurring_return, &fsp_recurring_charge, &fsp_recurring_expiry,
	};

	(void)state;
	for (size_t i = 0; i < sizeof(products) / sizeof(*products); i++) {
		check_names(products[i]->identity);
		for (const fsp_operation *const *operation = products[i]->operations; *operation != NULL; operation++) {
			check_names((*operation)->request);
			check_names((*operation)->answer);
			check_names((*operation)->known_extra);
		}
	}
	for (size_t i = 0; i < sizeof(callbacks) / sizeof(*callbacks); i++) {
		check_names(callbacks[i]->fields);
		assert_int_equal(callbacks[i]->field_count, fsp_field_count(callbacks[i]->fields));
		check_names(callbacks[i]->reply);
	}
}

#define CHECK(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CHECK(test_utf8_length), CHECK(test_texts), CHECK(test_every_byte), CHECK(test_longest_message), CHECK(test_lengths), CHECK(test_tight),
			CHECK(test_months), CHECK(test_presence), CHECK(test_fallback), CHECK(test_money),
		CHECK(test_numbers_and_times), CHECK(test_enum), CHECK(test_places), CHECK(test_report), CHECK(test_lookup),
			CHECK(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
