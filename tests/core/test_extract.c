/* Texts of answers and notifications made fit to be shown: all of them, at every depth, but those that must stay exact. */
#include "calling.h"

#include "../../core/engine/extract.h"

static const fsp_field entry_rows[] = {{FSP_WIRE("a"), .type = FSP_TYPE_LINE}, {FSP_WIRE("b"), .type = FSP_TYPE_LINE}, FSP_END_ROW};
static const fsp_field rows[] = {
	{FSP_WIRE("line"), .type = FSP_TYPE_LINE}, {FSP_WIRE("text"), .type = FSP_TYPE_TEXT}, {FSP_WIRE("exact"), .type = FSP_TYPE_LINE},
	{FSP_WIRE("absent"), .type = FSP_TYPE_LINE}, {FSP_WIRE("list"), .type = FSP_TYPE_LIST, .fields = entry_rows}, FSP_END_ROW,
};

static void test_made_printable(void **state)
{
	static const bool exact[] = {false, false, true, false, false, false};
	fsp_arena *arena = fsp_arena_new();
	fsp_slot entries[] = {TEXT("\a1"), TEXT("\a2"), TEXT("\a3"), TEXT("\a4")};
	fsp_slot slots[] = {TEXT("\a5"), TEXT("\a6"), TEXT("\a7"), {.present = false}, {.present = true, .count = 2, .children = entries}};

	(void)state;
	assert_int_equal(fsp_make_printable(arena, rows, slots, exact), FSP_OK);
	assert_true(fsp_is_printable(slots[0].text));
	assert_true(fsp_is_printable(slots[1].text));
	assert_true(fsp_view_is(slots[2].text, "\a7"));
	assert_null(slots[3].text.data);
	for (size_t i = 0; i < CASES(entries); i++) {
		assert_true(fsp_is_printable(entries[i].text));
		assert_int_equal(entries[i].text.data[entries[i].text.length - 1], '1' + (int)i);
	}
	assert_int_equal(fsp_make_printable(arena, rows, slots, NULL), FSP_OK);
	assert_true(fsp_is_printable(slots[2].text));
	fsp_arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_made_printable)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
