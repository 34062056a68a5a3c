/* Every decoder with the n-th allocation failing, for every n until it succeeds: out of memory is reported, nothing leaks. */
#include "decoding.h"
#include "failing.h"

#include <stdint.h>

static fsp_result decode_sniffed(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	fsp_format format;

	return fsp_decode_sniffed(arena, body, limits, root, &format, error);
}

static fsp_result decode_members(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	fsp_node *object = fsp_node_object(arena);
	char name[] = "A";
	fsp_result result = object != NULL ? FSP_OK : fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");

	*root = NULL;
	for (; result == FSP_OK && name[0] <= 'Z'; name[0]++) {
		result = fsp_node_add(arena, object, fsp_view_of(name), body, limits, error);
	}
	if (result == FSP_OK) {
		*root = object;
	}
	return result;
}

/* Returns how many allocations had to fail. So many bytes of the arena are taken before, to move the places where it
 * needs its next block. */
static unsigned long torture(decoder decode, const char *body, size_t occupied)
{
	bool counted = sees_everything();
	fsp_view view = fsp_view_of(body);

	for (unsigned long n = 1; n < 100000; n++) {
		fsp_error error = {0};
		fsp_node *root = NULL;
		fsp_result result = FSP_ERROR_MEMORY;
		fsp_arena *arena;

		taken = returned = 0;
		until_failure = n;
		armed = true;
		arena = fsp_arena_new();
		if (arena != NULL && fsp_arena_take(arena, occupied) == NULL) {
			fsp_fail(&error, FSP_ERROR_MEMORY, NULL, "out of memory");
		} else if (arena != NULL) {
			result = decode(arena, view, FSP_ANSWER_LIMITS, &root, &error);
		}
		fsp_arena_free(arena);
		armed = false;
		if (counted && taken != returned) {
			fail_msg("%.40s: allocation %lu fails: %lu taken, %lu returned", body, n, taken, returned);
		}
		if (result == FSP_OK) {
			if (until_failure > 0) {
				return n - 1;
			}
			/* The C library's qsort copes without memory. */
			continue;
		}
		assert_int_equal(result, FSP_ERROR_MEMORY);
		assert_null(root);
		if (arena != NULL) {
			assert_int_equal(error.code, FSP_ERROR_MEMORY);
			assert_string_equal(error.message, "out of memory");
		}
	}
	fail_msg("%.40s: never succeeds", body);
	return 0;
}

static void check(decoder decode, const char *body, unsigned long least, unsigned long least_of_everything)
{
	unsigned long failures = torture(decode, body, 0);

	if (failures < (sees_everything() ? least_of_everything : least)) {
		fail_msg("%.40s: only %lu allocations failed", body, failures);
	}
	for (size_t occupied = 7400; occupied < 8192 && strlen(body) < 200; occupied += 16) {
		torture(decode, body, occupied);
	}
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
	check(fsp_decode_json, "{\"a\":\"b\",\"c\":[1,2.50,{\"d\":null}],\"e\":true}", 2, 12);
	many("{", "\"name#\":#", ",", "}", 1000);
	check(fsp_decode_json, large, 5, 3000);
}

static void test_xml(void **state)
{
	(void)state;
	check(fsp_decode_xml, "<?xml version='1.0'?><faspay a='b'><c>d&amp;e</c><f><g/></f><h>1</h><f><g/></f></faspay>", 2, 8);
	many("<a>", "<n#><b>#</b></n#>", "\n", "</a>", 500);
	check(fsp_decode_xml, large, 12, 40);
	many("<a>", "<n><b>#</b></n>", "\n", "</a>", 500);
	check(fsp_decode_xml, large, 12, 20);
	many("<a>", "<n#><b/></n#><n#><b/></n#>", "\n", "</a>", 500);
	check(fsp_decode_xml, large, 20, 40);
}

static void test_flat(void **state)
{
	(void)state;
	check(fsp_decode_form, "a=1&b=%20&c", 1, 1);
	check(fsp_decode_pairs, "a=1;b=2;3", 1, 1);
	many("", "name#=value%20#", "&", "", 1000);
	check(fsp_decode_form, large, 10, 10);
	many("", "name#=value #", ";", "", 1000);
	check(fsp_decode_pairs, large, 10, 10);
	many("", "x", "", "", 4000);
	check(decode_members, large, 10, 10);
}

static void test_sniffed(void **state)
{
	(void)state;
	check(decode_sniffed, " {\"a\":1}", 2, 5);
	check(decode_sniffed, "\xef\xbb\xbf<a><b/></a>", 1, 5);
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
