/* Every decoder with the n-th allocation failing, for every n until it succeeds: out of memory is reported, nothing
 * leaks. */
#include "torture.h"

#include <stdint.h>

static fsp_result decode_sniffed(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	fsp_format format;

	return fsp_decode_sniffed(arena, body, limits, root, &format, error);
}

static fsp_result decode_members(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	static const char names[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	const fsp_callback callback = {0};
	fsp_received received = {.arena = arena, .message = fsp_node_new(arena, FSP_OBJECT), .callback = &callback};
	fsp_result result = received.message != NULL ? FSP_OK
		: fsp_fail(&received.error, FSP_ERROR_MEMORY, NULL, "out of memory");

	(void)limits;
	for (size_t i = 0; result == FSP_OK && names[i] != '\0'; i++) {
		result = fsp_received_add(&received, (fsp_view){&names[i], 1}, body);
	}
	*root = result == FSP_OK ? received.message : NULL;
	*error = received.error;
	return result;
}

typedef struct decoding { decoder decode; const char *body; } decoding;

static fsp_result live(const void *what)
{
	const decoding *d = what;
	fsp_error error = {0};
	fsp_node *root = NULL;
	fsp_arena *arena = fsp_arena_new();
	fsp_result result = arena != NULL ? d->decode(arena, fsp_view_of(d->body), FSP_ANSWER_LIMITS, &root, &error)
		: FSP_ERROR_MEMORY;

	if (result == FSP_OK) {
		tell_node(root);
	} else if (arena != NULL) {
		assert_null(root);
		assert_int_equal(error.code, result);
		assert_string_equal(error.message, "out of memory");
	}
	fsp_arena_free(arena);
	return result;
}

static void check(decoder decode, const char *body, unsigned long least, unsigned long least_of_everything)
{
	const decoding what = {decode, body};
	char name[41];

	snprintf(name, sizeof(name), "%s", body);
	torture(name, live, &what, FSP_OK, sees_everything() ? least_of_everything : least);
}

static char large[400000];

static void many(const char *before, const char *each, const char *between, const char *after, int count)
{
	char *out = large + sprintf(large, "%s", before);

	for (int i = 0; i < count; i++) {
		out += sprintf(out, "%s", i > 0 ? between : "");
		for (const char *p = each; *p != '\0'; p++) {
			out += *p == '#' ? sprintf(out, "%d", i) : sprintf(out, "%c", *p);
		}
	}
	sprintf(out, "%s", after);
}

static void test_json(void **state)
{
	(void)state;
	check(fsp_decode_json, "{\"a\":\"b\\/\\u00e9\",\"c\":[1,2.50,{\"d\":null}],\"e\":true}", 2, 12);
	many("{", "\"name#\":#", ",", "}", 150);
	check(fsp_decode_json, large, 3, 150);
}

static void test_xml(void **state)
{
	(void)state;
	check(fsp_decode_xml, "<?xml version='1.0'?><faspay a='b'><c>d&amp;e</c><f><g/></f><h>1</h><f><g/></f></faspay>", 2,
		8);
	check(fsp_decode_xml, "<?xml version='1.0'?><faspay><c>d & e</c><f><g/></f><h>&nbsp;</h><f><g/></f></faspay>", 2,
		12);
	many("<a>", "<n#><b>#</b></n#>", "\n", "</a>", 150);
	check(fsp_decode_xml, large, 12, 40);
	many("<a>", "<n><b>#</b></n>", "\n", "</a>", 150);
	check(fsp_decode_xml, large, 12, 20);
	many("<a>", "<n#><b/></n#><n#><b/></n#>", "\n", "</a>", 150);
	check(fsp_decode_xml, large, 20, 40);
}

static void test_flat(void **state)
{
	(void)state;
	check(decode_form, "a=1&b=%20&c", 1, 1);
	check(fsp_decode_pairs, "a=1;b=2;3", 1, 1);
	many("", "name#=value%20#", "&", "", 150);
	check(decode_form, large, 10, 10);
	many("", "name#=value #", ";", "", 150);
	check(fsp_decode_pairs, large, 10, 10);
	many("", "x", "", "", 4000);
	check(decode_members, large, 10, 10);
}

static void test_sniffed(void **state)
{
	(void)state;
	check(decode_sniffed, " {\"a\":1}", 2, 4);
	check(decode_sniffed, "\xef\xbb\xbf<a><b/></a>", 1, 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_json),
		cmocka_unit_test(test_xml),
		cmocka_unit_test(test_flat),
		cmocka_unit_test(test_sniffed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
