/* Nodes, and choosing the decoder by content. */
#include "../../core/message/message.h"
#include "decoding.h"

static fsp_result add_view(fsp_arena *arena, fsp_node *object, fsp_view name, fsp_view text, fsp_error *error)
{
	const fsp_result result = fsp_members_add(arena, object, (fsp_limits){11, 1, 3}, NULL, name, text, error);

	return result != FSP_OK ? result : fsp_members_check_names(arena, object, FSP_REPETITION_REFUSED, NULL, error);
}

static fsp_result add(fsp_arena *arena, fsp_node *object, const char *name, const char *text, fsp_error *error)
{
	return add_view(arena, object, fsp_view_of(name), fsp_view_of(text), error);
}

static void test_add(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *object = fsp_node_new(arena, FSP_OBJECT);
	fsp_error error = {0};
	char text[] = "0123";

	(void)state;
	assert_int_equal(object->kind, FSP_OBJECT);
	assert_int_equal(object->count, 0);
	assert_int_equal(add(arena, object, "bill_no", text, &error), FSP_OK);
	/* Borrowed. */
	memcpy(text, "4567", 4);
	assert_text(object, "BILL_NO", "4567");
	assert_int_equal(add(arena, object, "n", NULL, &error), FSP_OK);
	assert_node(object, "n", FSP_NULL, NULL);
	assert_int_equal(add(arena, object, "a", "0123456789A", &error), FSP_ERROR_MALFORMED);
	assert_string_equal(error.rule, "limit");
	assert_int_equal(add(arena, object, "0123456789ABCDEF", "", &error), FSP_ERROR_MALFORMED);
	assert_string_equal(error.rule, "limit");
	assert_int_equal(add(arena, object, "a", "\xff", &error), FSP_ERROR_MALFORMED);
	assert_string_equal(error.rule, "encoding");
	assert_int_equal(add(arena, object, "\xc3", "a", &error), FSP_ERROR_MALFORMED);
	assert_string_equal(error.rule, "encoding");
	assert_int_equal(add_view(arena, object, fsp_view_of("a"), FSP_LITERAL_VIEW("a\0b"), &error), FSP_ERROR_MALFORMED);
	assert_string_equal(error.rule, "encoding");
	assert_int_equal(add(arena, object, "a", "012345678", &error), FSP_OK);
	assert_int_equal(object->count, 3);
	assert_int_equal(add(arena, object, "b", "1", &error), FSP_ERROR_MALFORMED);
	assert_string_equal(error.rule, "limit");
	assert_int_equal(object->count, 3);
	/* The name of the second is told as it came. */
	object = fsp_node_new(arena, FSP_OBJECT);
	assert_int_equal(add(arena, object, "bill_no", text, &error), FSP_OK);
	assert_int_equal(add(arena, object, "Bill_No", "01", &error), FSP_ERROR_MALFORMED);
	assert_string_equal(error.rule, "duplicate");
	assert_non_null(strstr(error.message, "the field Bill_No appears more than once"));
	fsp_arena_free(arena);
}

static void test_absence(void **state)
{
	static const struct { const char *json; bool absent; const char *text; } cases[] = {
		{"null", true, NULL}, {"\"\"", true, NULL}, {"\"null\"", true, NULL}, {"[]", true, NULL}, {"{}", true, NULL},
		{"\"NULL\"", false, "NULL"}, {"\"null \"", false, "null "}, {"\" \"", false, " "}, {"\"0\"", false, "0"},
			{"0", false, "0"},
		{"false", false, "false"}, {"true", false, "true"}, {"1e400", false, "1e400"}, {"[null]", false, NULL},
			{"{\"a\":null}", false, NULL},
	};
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	assert_true(fsp_node_is_absent(NULL));
	assert_null(fsp_node_text(NULL).data);
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_node *node = decoded(arena, fsp_decode_json, cases[i].json);

		assert_int_equal(fsp_node_is_absent(node), cases[i].absent);
		if (cases[i].text == NULL) {
			assert_null(fsp_node_text(node).data);
		} else {
			assert_true(fsp_view_is(fsp_node_text(node), cases[i].text));
		}
	}
	fsp_arena_free(arena);
}

static void test_find(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *object = decoded(arena, fsp_decode_json, "{\"Amount\":\"1\",\"amount2\":\"2\",\"\":\"3\"}");
	fsp_node *list = decoded(arena, fsp_decode_json, "[\"a\"]");

	(void)state;
	assert_text(object, "aMOUNT", "1");
	assert_text(object, "amount2", "2");
	assert_null(fsp_node_find(object, fsp_view_of("amoun")));
	assert_null(fsp_node_find(object, FSP_NO_VIEW));
	assert_null(fsp_node_find(NULL, fsp_view_of("a")));
	assert_null(fsp_node_find(list, FSP_NO_VIEW));
	assert_null(fsp_node_find(list, fsp_view_of("")));
	/* ASCII only, and no bit trick: '[' and '{' differ by the case bit. */
	object = decoded(arena, fsp_decode_json, "{\"a[\":1,\"a{\":2,\"\xc3\x89\":3,\"\xc3\xa9\":4}");
	assert_int_equal(object->count, 4);
	assert_node(object, "a{", FSP_NUMBER, "2");
	assert_node(object, "\xc3\xa9", FSP_NUMBER, "4");
	/* Elements have no names, whatever they were called while they were members. */
	object = decoded(arena, fsp_decode_xml, "<a><hi><hi>1</hi></hi><hi><hi>2</hi></hi></a>");
	assert_int_equal(object->child->kind, FSP_LIST);
	assert_null(fsp_node_find(object->child, fsp_view_of("")));
	fsp_arena_free(arena);
}

static void test_sniffing(void **state)
{
	static const struct { fsp_view body; fsp_result result; fsp_format format; } cases[] = {
		{BYTES("{\"a\":\"1\"}"), FSP_OK, FSP_FORMAT_JSON},
		{BYTES(" \r\n\t{\"a\":\"1\"}\n"), FSP_OK, FSP_FORMAT_JSON},
		{BYTES("\xef\xbb\xbf{\"a\":\"1\"}"), FSP_OK, FSP_FORMAT_JSON},
		{BYTES("\xef\xbb\xbf\n <m><a>1</a></m>"), FSP_OK, FSP_FORMAT_XML},
		{BYTES("<?xml version=\"1.0\"?><m><a>1</a></m>\n"), FSP_OK, FSP_FORMAT_XML},
		{BYTES(" <?xml version=\"1.0\"?><m><a>1</a></m>"), FSP_OK, FSP_FORMAT_XML},
		{BYTES("{\"a\":}"), FSP_ERROR_MALFORMED, FSP_FORMAT_JSON},
		{BYTES("<m>"), FSP_ERROR_MALFORMED, FSP_FORMAT_XML},
		{BYTES(""), FSP_ERROR_MALFORMED, FSP_FORMAT_UNKNOWN},
		{BYTES("\xef\xbb\xbf"), FSP_ERROR_MALFORMED, FSP_FORMAT_UNKNOWN},
		{BYTES(" \n"), FSP_ERROR_MALFORMED, FSP_FORMAT_UNKNOWN},
		{BYTES("[{\"a\":\"1\"}]"), FSP_ERROR_MALFORMED, FSP_FORMAT_UNKNOWN},
		{BYTES("a=1"), FSP_ERROR_MALFORMED, FSP_FORMAT_UNKNOWN},
		{BYTES("\0{\"a\":\"1\"}"), FSP_ERROR_MALFORMED, FSP_FORMAT_UNKNOWN},
		{BYTES("\xef\xbb\xbf\xef\xbb{}"), FSP_ERROR_MALFORMED, FSP_FORMAT_UNKNOWN},
		{BYTES("\xff\xfe<\0m\0/\0>\0"), FSP_ERROR_MALFORMED, FSP_FORMAT_UNKNOWN},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_arena *arena = fsp_arena_new();
		fsp_view body = exact(cases[i].body);
		fsp_node *root = NULL;
		fsp_format format = FSP_FORMAT_ARRAY;
		fsp_error error = {0};

		assert_int_equal(fsp_decode_sniffed(arena, body, FSP_NOTIFICATION_LIMITS, &root, &format, &error),
			cases[i].result);
		assert_int_equal(error.code, cases[i].result);
		assert_int_equal(format, cases[i].format);
		free((char *)body.data);
		if (cases[i].result == FSP_OK) {
			assert_text(root, "a", "1");
		} else {
			assert_null(root);
		}
		fsp_arena_free(arena);
	}
}

static void test_sniffed_limits(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root;
	fsp_format format;
	fsp_error error = {0};

	(void)state;
	assert_int_equal(fsp_decode_sniffed(arena, fsp_view_of("        {}"), (fsp_limits){9, 8, 8}, &root, &format,
		&error), FSP_ERROR_MALFORMED);
	assert_string_equal(error.rule, "limit");
	assert_int_equal(fsp_decode_sniffed(arena, FSP_NO_VIEW, FSP_NOTIFICATION_LIMITS, &root, &format, &error),
		FSP_ERROR_MALFORMED);
	assert_string_equal(error.rule, "format");
	fsp_arena_free(arena);
}

/* Whether a text may stand in a message, by a look of its own. */
static void assert_fit(const char *text, size_t maximum)
{
	size_t at;

	assert_true(strlen(text) <= maximum);
	assert_true(fsp_text_is_clean(fsp_view_of(text), &at));
	for (const unsigned char *p = (const unsigned char *)text; *p != 0; p++) {
		assert_true(*p >= 0x20 && *p != 0x7f);
		assert_false(p[0] == 0xc2 && p[1] < 0xa0);
		assert_false(p[0] == 0xe2 && p[1] == 0x80 && p[2] >= 0xa8 && p[2] <= 0xae);
	}
	assert_true(fsp_is_printable(fsp_view_of(text)));
}

static void test_printable(void **state)
{
	static const struct { fsp_view text; const char *fit; } cases[] = {
		{BYTES(""), ""}, {BYTES("x"), "x"}, {BYTES("\n"), " "}, {BYTES("\x7f"), "?"}, {BYTES("a b\xc3\xa9\xe2\x82\xac\xf0\x9f\x92\xb3"),
			"a b\xc3\xa9\xe2\x82\xac\xf0\x9f\x92\xb3"},
		{BYTES("a\r\nb\tc\vd\fe"), "a  b c d e"}, {BYTES("a\0b\x1b[2J\x7f"), "a?b?[2J?"},
			{BYTES("\xc2\x85\xc2\x80\xc2\x9f\xc2\xa0"), " ??\xc2\xa0"},
		{BYTES("\xe2\x80\xa8\xe2\x80\xa9\xe2\x80\xaa\xe2\x80\xae\xe2\x80\xaf\xe2\x80\xa7"),
			"  ??\xe2\x80\xaf\xe2\x80\xa7"},
		{BYTES("\xe2\x81\xa5\xe2\x81\xa6\xe2\x81\xa9\xe2\x81\xaa\xd8\x9c\xe2\x80\x8e\xe2\x80\x8f\xef\xbb\xbf"),
			"\xe2\x81\xa5??\xe2\x81\xaa????"},
		{BYTES("\xff\xc3\xc3\xa9\xe2\x82\xed\xa0\x80\xf5"), "??\xc3\xa9??????"},
			{BYTES("01234567\n01234567\n"), "01234567 01234567 "}, {BYTES("0123456\x7f"), "0123456?"},
	};
	char out[FSP_PRINTABLE_SIZE];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_arena *arena = fsp_arena_new();
		fsp_view text = exact(cases[i].text), fit = fsp_made_printable(arena, text);

		assert_string_equal(fsp_printable(text, out), cases[i].fit);
		assert_true(fsp_view_is(fit, cases[i].fit));
		/* What is fit already is not copied. */
		assert_int_equal(fsp_is_printable(text), fit.data == text.data);
		for (size_t size = 1; size < sizeof(out); size++) {
			const size_t length = fsp_copy_printable(out, size, text);

			assert_int_equal(strlen(out), length);
			assert_fit(out, size - 1);
			assert_int_equal(memcmp(out, cases[i].fit, strlen(out)), 0);
		}
		free((char *)text.data);
		fsp_arena_free(arena);
	}
	assert_string_equal(fsp_printable(FSP_NO_VIEW, out), "");
	assert_true(fsp_is_printable(FSP_NO_VIEW));
}

/* As the end of a message that begins with so many dots. */
static void assert_message(const char *text, size_t dots)
{
	char before[600];
	fsp_error error = {0};

	memset(before, '.', sizeof(before));
	fsp_fail(&error, FSP_ERROR_MALFORMED, NULL, "%.*s%s", (int)dots, before, text);
	assert_fit(error.message, sizeof(error.message) - 1);
	assert_true(strlen(error.message) + 4 >= sizeof(error.message) || strlen(error.message) == dots + strlen(text));
}

static void print_into(char *out, size_t size, const char *format, ...) FSP_PRINTF(3, 4);
static void print_into(char *out, size_t size, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	fsp_print(out, size, format, arguments);
	va_end(arguments);
}

/* Hardly any room, and texts that are no characters: what is printed ends, and is the beginning. */
static void test_little_room(void **state)
{
	static const struct { const char *text; size_t size; const char *printed; } cases[] = {
		{"abc", 4, "abc"}, {"abc", 3, "ab"}, {"abc", 1, ""}, {"\xc3\xa9x", 3, "\xc3\xa9"}, {"\xc3\xa9x", 2, ""},
		{"\xe2\x82\xac", 3, ""}, {"\xf0\x9f\x92\xb3", 4, ""}, {"a\xf0\x9f\x92\xb3", 4, "a"},
		{"\x80\x80\x80", 3, "\x80\x80"}, {"\x80\x80\x80\x80\x80\x80", 6, NULL},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char *out = malloc(cases[i].size);

		assert_non_null(out);
		print_into(out, cases[i].size, "%s", cases[i].text);
		assert_true(strlen(out) < cases[i].size);
		assert_int_equal(strncmp(out, cases[i].text, strlen(out)), 0);
		if (cases[i].printed != NULL) {
			assert_string_equal(out, cases[i].printed);
		}
		free(out);
	}
}

/* Nothing is cut inside a character. */
static void test_cut(void **state)
{
	static const char *const characters[] = {"x", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x92\xb3"};
	char out[FSP_PRINTABLE_SIZE], text[600];

	(void)state;
	for (size_t i = 0; i < CASES(characters); i++) {
		for (size_t before = 0; before < 8; before++) {
			size_t length = strlen(characters[i]);

			memset(text, '-', before);
			for (size_t at = before; at < sizeof(text) - 8; at += length) {
				strcpy(text + at, characters[i]);
			}
			fsp_printable(fsp_view_of(text), out);
			assert_fit(out, sizeof(out) - 1);
			assert_string_equal(out + strlen(out) - 3, "...");
			assert_in_range(strlen(out), sizeof(out) - 1 - length, sizeof(out) - 1);
			for (size_t from = 500; from < 520; from++) {
				assert_message(characters[i], from);
			}
			assert_message(text, before);
		}
	}
	/* A name that just fits keeps its end. */
	memset(text, 'x', FSP_PRINTABLE_SIZE);
	text[FSP_PRINTABLE_SIZE - 4] = '\0';
	assert_string_equal(fsp_printable(fsp_view_of(text), out), text);
}

static fsp_result sniffed(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	fsp_format format;

	return fsp_decode_sniffed(arena, body, limits, root, &format, error);
}

/* Every decoder starts with the same step. */
static void test_marks_and_blanks(void **state)
{
	static const char *const before[] = {"", " ", "\r\n", "\xef\xbb\xbf", "\xef\xbb\xbf ", " \xef\xbb\xbf",
		"\xef\xbb\xbf\xef\xbb\xbf", "\n\xef\xbb\xbf\t\xef\xbb\xbf\r\n "};
	static const char *const behind[] = {"", " ", "\r\n\t "};
	static const struct { decoder decode; const char *body; } cases[] = {
		{fsp_decode_json, "{\"a\":\"1\"}"}, {fsp_decode_xml, "<r><a>1</a></r>"},
			{fsp_decode_xml, "<?xml version='1.0'?><r><a>1</a></r>"}, {decode_form, "a=1"}, {decode_form, "?a=1"},
		{fsp_decode_pairs, "a=1"}, {fsp_decode_pairs, "a=1;"}, {sniffed, "{\"a\":\"1\"}"}, {sniffed, "<r><a>1</a></r>"},
	};
	char body[100];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		for (size_t j = 0; j < CASES(before); j++) {
			for (size_t k = 0; k < CASES(behind); k++) {
				fsp_arena *arena = fsp_arena_new();

				snprintf(body, sizeof(body), "%s%s%s", before[j], cases[i].body, behind[k]);
				assert_text(decoded(arena, cases[i].decode, body), "a", "1");
				fsp_arena_free(arena);
			}
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_add),
		cmocka_unit_test(test_absence),
		cmocka_unit_test(test_find),
		cmocka_unit_test(test_printable),
		cmocka_unit_test(test_little_room), cmocka_unit_test(test_cut),
		cmocka_unit_test(test_marks_and_blanks),
		cmocka_unit_test(test_sniffing),
		cmocka_unit_test(test_sniffed_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
