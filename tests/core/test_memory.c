/* Views, the arena, the buffer and the secret. The two files are compiled into this test so that every block can be
 * looked at in the moment it is released: what was a secret must be gone by then. */
#include "decoding.h"

#include <stdint.h>

static const char *watched;           /* bytes that no released block may hold */
static size_t watched_size, released;

static void observed_free(void *block)
{
	released += block != NULL;
	if (block != NULL && watched != NULL) {
		const char *bytes = block;

		for (size_t i = 0; i < watched_size; i++) {
			/* Four of them in a row are no accident. */
			assert_int_not_equal(memcmp(bytes + i, watched, 4), 0);
		}
	}
	free(block);
}

/* Blocks of this size can be searched for 8000 bytes. */
#define ARENA_BLOCK 8192
#define free observed_free
#include "../../core/base/arena.c"
#include "../../core/base/buffer.c"
#include "../../core/base/secret.c"
#undef free

static void watch(const char *text, size_t size)
{
	watched = text;
	watched_size = size;
	released = 0;
}

/* ------------------------------------------------------------------ views */

static void test_views(void **state)
{
	const fsp_view empty = FSP_LITERAL_VIEW("");

	(void)state;
	assert_null(fsp_view_of(NULL).data);
	assert_int_equal(fsp_view_of(NULL).length, 0);
	assert_true(fsp_view_equals(fsp_view_of("a"), FSP_LITERAL_VIEW("a")));
	assert_false(fsp_view_equals(fsp_view_of("a"), fsp_view_of("A")));
	assert_false(fsp_view_equals(fsp_view_of("a"), fsp_view_of("ab")));
	assert_true(fsp_view_equals(FSP_NO_VIEW, empty));
	assert_true(fsp_view_equals_nocase(fsp_view_of("aZ-1"), fsp_view_of("Az-1")));
	assert_false(fsp_view_equals_nocase(fsp_view_of("@"), fsp_view_of("`")));
	assert_false(fsp_view_equals_nocase(fsp_view_of("\xc3\x84"), fsp_view_of("\xc3\xa4")));
	assert_true(fsp_view_is(empty, ""));
	assert_false(fsp_view_is(FSP_NO_VIEW, ""));
	assert_false(fsp_view_is(fsp_view_of("ab"), "a"));
	assert_true(fsp_view_starts_with((fsp_view){"https:", 5}, "https"));
	assert_false(fsp_view_starts_with((fsp_view){"https:", 5}, "https:"));
	assert_true(fsp_view_starts_with(empty, ""));
	assert_false(fsp_view_starts_with(FSP_NO_VIEW, ""));
	assert_false(fsp_view_starts_with(fsp_view_of("HTTPS"), "https"));
}

static void test_shapes(void **state)
{
	static const struct { const char *text; bool fits; } cases[] = {
		{"0aF-9", true}, {"0ag-9", false}, {"0aF-a", false}, {"0aF.9", false}, {"0aF-", false}, {"0aF-99", false},
		{"", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		fsp_view text = exact(fsp_view_of(cases[i].text));

		assert_int_equal(fsp_has_shape(text, "xxx-9"), cases[i].fits);
		free((char *)text.data);
	}
	assert_true(fsp_has_shape(FSP_NO_VIEW, ""));
	/* A shape ends where it ends, whatever the text has there. */
	assert_false(fsp_has_shape((fsp_view){"12\0", 3}, "99\0"));
}

static void test_fail(void **state)
{
	fsp_error error = {0};
	char large[2000];

	(void)state;
	memset(large, 'x', sizeof(large) - 1);
	large[sizeof(large) - 1] = '\0';
	assert_int_equal(fsp_fail(NULL, FSP_ERROR_MEMORY, NULL, "%s", "x"), FSP_ERROR_MEMORY);
	assert_int_equal(fsp_fail(&error, FSP_ERROR_GATEWAY, "refused", "%s", large), FSP_ERROR_GATEWAY);
	assert_int_equal(error.code, FSP_ERROR_GATEWAY);
	assert_string_equal(error.rule, "refused");
	assert_int_equal(strlen(error.message), sizeof(error.message) - 1);
	assert_int_equal(fsp_fail_field(&error, FSP_ERROR_MALFORMED, "format", "bill_no", "%s", "x"), FSP_ERROR_MALFORMED);
	assert_string_equal(error.field, "bill_no");
}

/* A message that is too long ends before the character that does not fit. */
static void test_fail_between_characters(void **state)
{
	static const char *const characters[] = {"\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80"};
	fsp_error error = {0};

	(void)state;
	for (size_t i = 0; i < CASES(characters); i++) {
		const size_t size = strlen(characters[i]);

		for (size_t before = 0; before < size; before++) {
			const size_t room = (sizeof(error.message) - 1 - before) / size;
			char text[1000] = "xxx";

			for (size_t at = before; at + size < sizeof(text); at += size) {
				memcpy(text + at, characters[i], size + 1);
			}
			fsp_fail(&error, FSP_ERROR_GATEWAY, NULL, "%s", text);
			assert_int_equal(strlen(error.message), before + room * size);
			assert_memory_equal(error.message, text, before + room * size);
		}
	}
}

/* ------------------------------------------------------------------ arena */

static void test_arena(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	char *taken[600];

	(void)state;
	watch(NULL, 0);
	assert_non_null(arena);
	for (size_t i = 0; i < CASES(taken); i++) {
		size_t size = i * 7 % 300;

		taken[i] = fsp_arena_take(arena, size);
		assert_non_null(taken[i]);
		assert_int_equal((uintptr_t)taken[i] % sizeof(void *), 0);
		assert_int_equal((uintptr_t)taken[i] % sizeof(int64_t), 0);
		for (size_t j = 0; j < size; j++) {
			assert_int_equal(taken[i][j], 0);
		}
		memset(taken[i], (int)(i % 255) + 1, size);
	}
	/* Nothing moved, nothing overlaps, however many blocks there are. */
	for (size_t i = 0; i < CASES(taken); i++) {
		for (size_t j = 0; j < i * 7 % 300; j++) {
			assert_int_equal((unsigned char)taken[i][j], i % 255 + 1);
		}
	}
	/* Nothing is something, too: no two results are the same. */
	assert_ptr_not_equal(fsp_arena_take(arena, 0), fsp_arena_take(arena, 0));
	assert_int_equal(released, 0);
	fsp_arena_free(arena);
	assert_in_range(released, 2, 100);
	fsp_arena_free(NULL);
}

/* A list of arenas loses the one that is freed, whichever it is. */
static void test_arena_lists(void **state)
{
	static const size_t orders[][3] = {{0, 1, 2}, {2, 1, 0}, {1, 0, 2}, {1, 2, 0}};

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		fsp_arena *list = NULL, *arenas[3];

		for (size_t a = 0; a < 3; a++) {
			arenas[a] = fsp_arena_new();
			assert_non_null(arenas[a]);
			fsp_arena_track(arenas[a], &list);
			assert_ptr_equal(list, arenas[a]);
		}
		for (size_t a = 0; a < 3; a++) {
			size_t left = 0;

			fsp_arena_free(arenas[orders[i][a]]);
			for (const fsp_arena *arena = list; arena != NULL; arena = arena->next) {
				assert_ptr_not_equal(arena, arenas[orders[i][a]]);
				left++;
			}
			assert_int_equal(left, 2 - a);
		}
	}
}

static void test_arena_sizes(void **state)
{
	static const size_t sizes[] = {8191, 8192, 8193, 8176, 8184, 1, 1000000, 3};
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	for (size_t i = 0; i < CASES(sizes); i++) {
		char *bytes = fsp_arena_take(arena, sizes[i]);

		assert_non_null(bytes);
		memset(bytes, 1, sizes[i]);
	}
	assert_null(fsp_arena_take(arena, SIZE_MAX));
	assert_null(fsp_arena_take(arena, SIZE_MAX - 7));
	assert_null(fsp_arena_take(arena, SIZE_MAX / 2 + 1));
	/* It stays usable. */
	assert_non_null(fsp_arena_take(arena, 10));
	fsp_arena_free(arena);
}

static void test_arena_copy(void **state)
{
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	assert_string_equal(fsp_arena_copy(arena, (fsp_view){"secret", 3}), "sec");
	assert_string_equal(fsp_arena_copy(arena, FSP_LITERAL_VIEW("")), "");
	assert_string_equal(fsp_arena_copy(arena, FSP_NO_VIEW), "");
	assert_memory_equal(fsp_arena_copy(arena, (fsp_view){"a\0b", 3}), "a\0b", 4);
	fsp_arena_free(arena);
}

static void test_arena_wiped(void **state)
{
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	watch("SSSS", 8000);
	/* Blocks that are full to the end of what is searched. */
	for (int i = 0; i < 48; i++) {
		char *bytes = fsp_arena_take(arena, 1000);

		assert_non_null(bytes);
		memset(bytes, 'S', 1000);
	}
	fsp_arena_free(arena);
	assert_int_equal(released, 6);
	watch(NULL, 0);
}

/* ------------------------------------------------------------------ buffer */

static void test_buffer(void **state)
{
	fsp_buffer buffer;

	(void)state;
	fsp_buffer_init(&buffer, 1000);
	assert_non_null(fsp_buffer_view(&buffer).data);
	assert_int_equal(fsp_buffer_view(&buffer).length, 0);
	fsp_buffer_append_text(&buffer, "");
	fsp_buffer_append_view(&buffer, FSP_NO_VIEW);
	fsp_buffer_append_text(&buffer, "a");
	fsp_buffer_append_char(&buffer, 'b');
	fsp_buffer_append_text(&buffer, "-9223372036854775808");
	fsp_buffer_append_text(&buffer, "9223372036854775807");
	fsp_buffer_append_view(&buffer, (fsp_view){"xyz", 2});
	assert_string_equal(buffer.data, "ab-92233720368547758089223372036854775807xy");
	assert_int_equal(buffer.length, strlen(buffer.data));
	assert_int_equal(buffer.failed, FSP_OK);
	fsp_buffer_free(&buffer);
	assert_null(buffer.data);
	/* It can be used again. */
	fsp_buffer_append_text(&buffer, "again");
	assert_string_equal(buffer.data, "again");
	fsp_buffer_free(&buffer);
	fsp_buffer_free(&buffer);
}

static void test_buffer_maximum(void **state)
{
	static const size_t maxima[] = {0, 1, 2, 100, 2046, 2047, 2048, 2049, 4095, 4096, 5000};

	(void)state;
	for (size_t i = 0; i < CASES(maxima); i++) {
		fsp_buffer buffer;

		fsp_buffer_init(&buffer, maxima[i]);
		for (size_t j = 0; j < maxima[i]; j++) {
			fsp_buffer_append_char(&buffer, 'x');
		}
		assert_int_equal(buffer.failed, FSP_OK);
		assert_int_equal(buffer.length, maxima[i]);
		assert_in_range(buffer.capacity, 0, maxima[i] + 1);
		fsp_buffer_append_text(&buffer, "");
		assert_int_equal(buffer.failed, FSP_OK);
		fsp_buffer_append_char(&buffer, 'y');
		assert_int_equal(buffer.failed, FSP_ERROR_MALFORMED);
		/* It stays failed, with what it held before. */
		fsp_buffer_append_text(&buffer, "");
		fsp_buffer_append_text(&buffer, "z");
		assert_int_equal(buffer.failed, FSP_ERROR_MALFORMED);
		assert_int_equal(fsp_buffer_view(&buffer).length, maxima[i]);
		assert_null(maxima[i] > 0 ? memchr(buffer.data, 'z', buffer.length + 1) : NULL);
		fsp_buffer_free(&buffer);
		assert_int_equal(buffer.failed, FSP_OK);
	}
}

static void test_buffer_all_or_nothing(void **state)
{
	fsp_buffer buffer;

	(void)state;
	fsp_buffer_init(&buffer, 10);
	fsp_buffer_append_text(&buffer, "12345678");
	fsp_buffer_append_text(&buffer, "901");
	assert_int_equal(buffer.failed, FSP_ERROR_MALFORMED);
	assert_string_equal(buffer.data, "12345678");
	fsp_buffer_free(&buffer);
	fsp_buffer_init(&buffer, SIZE_MAX);
	fsp_buffer_append_text(&buffer, "1");
	fsp_buffer_append(&buffer, "2", SIZE_MAX);
	assert_int_equal(buffer.failed, FSP_ERROR_MALFORMED);
	fsp_buffer_free(&buffer);
}

static void test_buffer_in_arena(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_buffer first, second, third;
	const char *where;
	char *grown;
	char *neighbour;

	(void)state;
	watch(NULL, 0);
	fsp_buffer_init_in(&first, arena, 3000);
	assert_string_equal(fsp_buffer_view(&first).data, "");
	fsp_buffer_append_char(&first, 'a');
	where = first.data;
	/* Nobody took memory meanwhile: it grows where it is. */
	for (int i = 1; i < 1500; i++) {
		fsp_buffer_append_char(&first, 'a');
	}
	assert_ptr_equal(first.data, where);
	/* Somebody did: it moves, and what it had stays whole. */
	neighbour = fsp_arena_take(arena, 8);
	memset(neighbour, 'n', 8);
	for (int i = 1500; i < 3000; i++) {
		fsp_buffer_append_char(&first, 'a');
	}
	assert_ptr_not_equal(first.data, where);
	assert_memory_equal(neighbour, "nnnnnnnn", 8);
	assert_int_equal(strspn(first.data, "a"), 3000);
	assert_int_equal(first.length, 3000);
	assert_in_range(first.capacity, 3001, 3001);
	fsp_buffer_append_char(&first, 'b');
	assert_int_equal(first.failed, FSP_ERROR_MALFORMED);
	assert_int_equal(strspn(first.data, "a"), 3000);
	/* The end of one block, and more than any block holds. */
	fsp_buffer_init_in(&second, arena, 40000);
	for (int i = 0; i < 40000; i++) {
		fsp_buffer_append_char(&second, 'b');
		assert_in_range(second.capacity, second.length + 1, 40001);
	}
	assert_int_equal(second.failed, FSP_OK);
	assert_int_equal(strspn(second.data, "b"), 40000);
	assert_int_equal(strspn(first.data, "a"), 3000);
	/* Much at once, when the block has room for something and not for that. */
	fsp_buffer_init_in(&third, arena, 2000000);
	fsp_buffer_append_char(&third, 'c');
	grown = fsp_buffer_grow(&third, 1500000);
	assert_non_null(grown);
	memset(grown, 'c', 1500000);
	assert_int_equal(strspn(third.data, "c"), 1500001);
	assert_int_equal(strspn(second.data, "b"), 40000);
	/* What is taken next is aligned, and behind it. */
	neighbour = fsp_arena_take(arena, 8);
	assert_int_equal((uintptr_t)neighbour % sizeof(int64_t), 0);
	assert_true(neighbour < second.data || neighbour > second.data + second.length);
	/* The bytes are the arena's. */
	fsp_buffer_free(&second);
	assert_null(second.data);
	assert_int_equal(released, 0);
	fsp_buffer_append_text(&second, "again");
	assert_string_equal(second.data, "again");
	fsp_arena_free(arena);
}

static void test_buffer_in_arena_wiped(void **state)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_buffer buffer;

	(void)state;
	fsp_buffer_init_in(&buffer, arena, 100000);
	watch("SSSS", 8000);
	for (int i = 0; i < 60000; i++) {
		fsp_buffer_append_char(&buffer, 'S');
	}
	fsp_arena_free(arena);
	assert_in_range(released, 2, 8);
	watch(NULL, 0);
}

static void test_buffer_wiped(void **state)
{
	fsp_buffer buffer;

	(void)state;
	fsp_buffer_init(&buffer, 100000);
	watch("SSSS", 2000);
	for (int i = 0; i < 20000; i++) {
		fsp_buffer_append_char(&buffer, 'S');
	}
	/* Growing released blocks, and wiped them; so does freeing. */
	assert_in_range(released, 3, 6);
	fsp_buffer_free(&buffer);
	assert_in_range(released, 4, 7);
	watch(NULL, 0);
}

/* ------------------------------------------------------------------ secrets */

static void test_secret(void **state)
{
	fsp_secret secret = {0};

	(void)state;
	assert_null(fsp_secret_view(&secret).data);
	fsp_secret_clear(&secret);
	assert_int_equal(fsp_secret_set(&secret, FSP_LITERAL_VIEW("SSSSSSSSSSSSSSSSSSSS")), FSP_OK);
	assert_true(fsp_view_is(fsp_secret_view(&secret), "SSSSSSSSSSSSSSSSSSSS"));
	assert_int_equal(secret.data[secret.length], '\0');
	watch("SSSS", 20 - 3);
	assert_int_equal(fsp_secret_set(&secret, FSP_LITERAL_VIEW("TTTTTTTTTTTTTTTTTTTT")), FSP_OK);
	assert_int_equal(released, 1);
	watch("TTTT", 20 - 3);
	fsp_secret_clear(&secret);
	assert_int_equal(released, 1);
	assert_null(secret.data);
	assert_int_equal(secret.length, 0);
	watch(NULL, 0);
	/* Empty is not absent. */
	assert_int_equal(fsp_secret_set(&secret, FSP_LITERAL_VIEW("")), FSP_OK);
	assert_non_null(fsp_secret_view(&secret).data);
	assert_int_equal(fsp_secret_set(&secret, FSP_NO_VIEW), FSP_OK);
	assert_null(fsp_secret_view(&secret).data);
	assert_int_equal(fsp_secret_set(&secret, (fsp_view){"a\0b", 3}), FSP_OK);
	assert_memory_equal(fsp_secret_view(&secret).data, "a\0b", 4);
	fsp_secret_clear(&secret);
}

/* What is in use lies above what is wiped. */
static void test_wiping_the_stack_leaves_what_is_in_use(void **state)
{
	char text[200];

	(void)state;
	for (size_t size = 1; size <= sizeof(text); size++) {
		memset(text, (int)size, size);
		fsp_wipe_stack(size % 2 == 0);
		for (size_t i = 0; i < size; i++) {
			assert_int_equal((unsigned char)text[i], size);
		}
	}
	fsp_wipe(text, 0);
	assert_int_equal((unsigned char)text[0], sizeof(text));
	fsp_wipe(NULL, 0);
	fsp_wipe(text, sizeof(text));
	assert_int_equal(text[0], 0);
}

static void test_random(void **state)
{
	uint32_t seen = 0;

	(void)state;
	assert_int_equal(fsp_random(0), 0);
	assert_int_equal(fsp_random(1), 0);
	for (int i = 0; i < 1000; i++) {
		uint32_t number = fsp_random(8);

		assert_in_range(number, 0, 7);
		seen |= 1u << number;
	}
	assert_int_equal(seen, 0xff);
	fsp_wipe(NULL, 10);
	fsp_wipe(&seen, 0);
	assert_int_equal(seen, 0xff);
	fsp_wipe(&seen, sizeof(seen));
	assert_int_equal(seen, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_views),
		cmocka_unit_test(test_shapes), cmocka_unit_test(test_fail),
		cmocka_unit_test(test_fail_between_characters),
		cmocka_unit_test(test_arena),
		cmocka_unit_test(test_arena_lists),
		cmocka_unit_test(test_arena_sizes),
		cmocka_unit_test(test_arena_copy),
		cmocka_unit_test(test_arena_wiped),
		cmocka_unit_test(test_buffer),
		cmocka_unit_test(test_buffer_maximum),
		cmocka_unit_test(test_buffer_all_or_nothing),
		cmocka_unit_test(test_buffer_in_arena),
		cmocka_unit_test(test_buffer_in_arena_wiped),
		cmocka_unit_test(test_buffer_wiped),
		cmocka_unit_test(test_secret),
		cmocka_unit_test(test_wiping_the_stack_leaves_what_is_in_use),
		cmocka_unit_test(test_random),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
