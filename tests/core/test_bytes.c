/* The predicates that look at eight bytes at once, against a look at each byte: every value at every place, beside
 * neighbours at the edges of each kind, from which a carry or borrow could come. */
#include "decoding.h"

#include "../../core/base/bytes.h"
#include "../../core/base/text.h"
#include "../../core/base/utf8.h"

static bool is_ascii(unsigned c)
{
	return c > 0 && c < 0x80;
}

static bool is_printable(unsigned c)
{
	return c >= 0x20 && c < 0x7f;
}

static bool is_ordinary(unsigned c)
{
	return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

static const unsigned char neighbours[] = {0, 1, 0x1f, 0x20, 0x21, '"', 0x23, 'a', 0x5b, '\\', 0x5d, 0x7e, 0x7f, 0x80,
	0x81, 0xa2, 0xdc, 0xfe, 0xff};

static void test_eight(void **state)
{
	static const struct { bool (*all)(const void *); bool (*one)(unsigned); } predicates[] = {
		{fsp_eight_are_ascii, is_ascii}, {fsp_eight_are_printable, is_printable}, {fsp_eight_are_ordinary, is_ordinary},
	};
	/* Not aligned: so they are called. */
	unsigned char room[9], *bytes = room + 1;

	(void)state;
	for (size_t p = 0; p < CASES(predicates); p++) {
		for (size_t before = 0; before < CASES(neighbours); before++) {
			for (size_t behind = 0; behind < CASES(neighbours); behind++) {
				for (size_t at = 0; at < 8; at++) {
					const bool others = (at == 0 || predicates[p].one(neighbours[before]))
						&& (at == 7 || predicates[p].one(neighbours[behind]));

					memset(bytes, neighbours[before], at);
					memset(bytes + at + 1, neighbours[behind], 7 - at);
					for (unsigned value = 0; value < 256; value++) {
						bytes[at] = (unsigned char)value;
						if (predicates[p].all(bytes) != (others && predicates[p].one(value))) {
							fail_msg("predicate %zu: 0x%02x at %zu between 0x%02x and 0x%02x", p, value, at,
								neighbours[before], neighbours[behind]);
						}
					}
				}
			}
		}
	}
}

/* What is built on them, at every length and place. */
static void test_texts(void **state)
{
	(void)state;
	for (size_t length = 0; length <= 20; length++) {
		char text[20];
		const fsp_view view = exact((fsp_view){memset(text, 'x', sizeof(text)), length});
		char *bytes = (char *)view.data;
		size_t at = SIZE_MAX;

		assert_true(fsp_is_printable_ascii(view));
		assert_true(fsp_text_is_clean(view, &at));
		assert_int_equal(fsp_utf8_length(view), length);
		for (size_t i = 0; i < length; i++) {
			for (unsigned value = 0; value < 256; value++) {
				bytes[i] = (char)value;
				assert_int_equal(fsp_is_printable_ascii(view), is_printable(value));
				assert_int_equal(fsp_text_is_clean(view, &at), is_ascii(value));
				assert_true(is_ascii(value) || at == i);
				assert_int_equal(fsp_utf8_length(view), value < 0x80 ? length : SIZE_MAX);
			}
			bytes[i] = 'x';
		}
		free(bytes);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_eight),
		cmocka_unit_test(test_texts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
