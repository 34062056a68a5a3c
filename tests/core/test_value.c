/* Money and time, both ways, at the ends of what they can hold. */
#include "decoding.h"

#include "../../core/engine/engine.h"
#include "../../core/faspay_core.h"

#include <stdint.h>

static void check_money(const char *text, int64_t expected)
{
	fsp_view view = exact(fsp_view_of(text));
	int64_t minor = -1;

	if (!fsp_money_parse(view, &minor) || minor != expected) {
		fail_msg("%s: %lld, expected %lld", text, (long long)minor, (long long)expected);
	}
	free((char *)view.data);
}

static void test_money_parse(void **state)
{
	static const char *const refused[] = {"", ".", ".00", "1.", "1.0", "1.000", "1.00.", "1,00", "1.a0", "1.0a", "-1",
		"+1", " 1", "1 ", "1e3", "0x1",
		"12345678901234", "12345678901234.00", "1.-1", "1..0", "\xd9\xa1", "1.00 ", "10.000", "999.000", "10000.001",
			"10000.0001", "1.00000x", "1.0010", "1.000 "};
	int64_t minor = 77;

	(void)state;
	check_money("0", 0);
	check_money("0.00", 0);
	check_money("0.01", 1);
	check_money("0.10", 10);
	check_money("1", 100);
	check_money("10000.00", 1000000);
	check_money("10000.99", 1000099);
	check_money("10000.0000", 1000000);
	check_money("1.50000", 150);
	check_money("1000.000", 100000);
	check_money("9999999999999.99000000000000000000000000", 999999999999999);
	check_money("0000000000001", 100);
	check_money("9999999999999", 999999999999900);
	check_money("9999999999999.99", 999999999999999);
	for (size_t i = 0; i < CASES(refused); i++) {
		fsp_view view = exact(fsp_view_of(refused[i]));

		if (fsp_money_parse(view, &minor) || minor != 77) {
			fail_msg("\"%s\" must be refused", refused[i]);
		}
		free((char *)view.data);
	}
	assert_false(fsp_money_parse(FSP_NO_VIEW, &minor));
	assert_false(fsp_money_parse((fsp_view){"1\0", 2}, &minor));
}

static void test_amounts_that_are_received(void **state)
{
	static const struct { const char *text; int64_t minor; } read[] = {
		{"0", 0}, {"1", 100}, {"10000", 1000000}, {"10000.", 1000000}, {"10000.0", 1000000}, {"10000.00", 1000000},
			{"10000.5", 1000050}, {"10000.05", 1000005}, {"0.01", 1}, {"00", 0}, {"0.", 0},
		{" 10000 ", 1000000}, {"\t10000.00\r\n", 1000000}, {"0010000", 1000000},
			{"00000000000000000000010000.10", 1000010},
		{"9999999999999999.99", INT64_C(999999999999999999)}, {"09999999999999999", INT64_C(999999999999999900)},
			{"92233720368547758.07", INT64_MAX},
	};
	static const char *const unread[] = {"", " ", ".", ".0", ".50", "10.000", "1.000", "10000.000", "10000.0000",
		"10000.001", "10,000", "10.000,00", "1.0.", "1..", "1.0.0", "1 000", "1. 0", "-1", "+1", "-0",
		"1e3", "1E3", "0x1", "Rp1", "1-", "1,", "99999999999999999", "99999999999999999999999999",
			"92233720368547758.08", "92233720368547759", "\xd9\xa1", "1\xc2\xa0", "1.\xd9\xa1", "1\v"};
	int64_t minor;

	(void)state;
	for (size_t i = 0; i < sizeof(read) / sizeof(*read); i++) {
		if (!fsp_amount_read(fsp_view_of(read[i].text), &minor) || minor != read[i].minor) {
			fail_msg("\"%s\" is not read", read[i].text);
		}
	}
	for (size_t i = 0; i < sizeof(unread) / sizeof(*unread); i++) {
		minor = 77;
		if (fsp_amount_read(fsp_view_of(unread[i]), &minor) || minor != 77) {
			fail_msg("\"%s\" is read", unread[i]);
		}
	}
	assert_false(fsp_amount_read(FSP_NO_VIEW, &minor));
	assert_false(fsp_amount_read((fsp_view){"1\0", 2}, &minor));
}

static void check_format(int64_t minor, const char *expected)
{
	char out[24];

	memset(out, '#', sizeof(out));
	fsp_money_format(minor, out);
	assert_string_equal(out, expected);
}

static void test_money_format(void **state)
{
	(void)state;
	check_format(0, "0.00");
	check_format(1, "0.01");
	check_format(-1, "-0.01");
	check_format(99, "0.99");
	check_format(100, "1.00");
	check_format(-100, "-1.00");
	check_format(1000000, "10000.00");
	check_format(INT64_MAX, "92233720368547758.07");
	check_format(INT64_MIN, "-92233720368547758.08");
	check_format(INT64_MIN + 1, "-92233720368547758.07");
}

static void check_integer(int64_t number, unsigned minimum, const char *expected)
{
	char out[FSP_INTEGER_SIZE];

	memset(out, '#', sizeof(out));
	assert_int_equal(fsp_integer_format(number, minimum, out), strlen(expected));
	assert_string_equal(out, expected);
	if (minimum == 1) {
		assert_int_equal(fsp_integer_length(number), strlen(expected));
	}
}

static void test_integers(void **state)
{
	char text[FSP_INTEGER_SIZE];
	int64_t power = 1;

	(void)state;
	check_integer(0, 1, "0");
	check_integer(-1, 1, "-1");
	check_integer(INT64_MAX, 1, "9223372036854775807");
	check_integer(INT64_MIN, 1, "-9223372036854775808");
	check_integer(INT64_MIN, 23, "-0009223372036854775808");
	check_integer(0, 23, "00000000000000000000000");
	check_integer(0, 2, "00");
	check_integer(-7, 2, "-7");
	check_integer(-7, 3, "-07");
	check_integer(123, 2, "123");
	/* Both sides of every power of ten. */
	for (int digits = 1; digits < 19; digits++) {
		power *= 10;
		for (int64_t number = power - 1; number <= power + 1; number++) {
			snprintf(text, sizeof(text), "%lld", (long long)number);
			check_integer(number, 1, text);
			snprintf(text, sizeof(text), "%lld", (long long)-number);
			check_integer(-number, 1, text);
		}
	}
}

static void check_display(int64_t minor, const char *currency, const char *expected)
{
	char out[48];

	memset(out, '#', sizeof(out));
	fsp_money_display(minor, currency, out);
	assert_string_equal(out, expected);
}

static void test_money_display(void **state)
{
	(void)state;
	check_display(0, "IDR", "Rp 0");
	check_display(99900, "IDR", "Rp 999");
	check_display(100000, "IDR", "Rp 1.000");
	check_display(1000050, "IDR", "Rp 10.000,50");
	check_display(-5, "USD", "-USD 0,05");
	check_display(INT64_MIN, "USD", "-USD 92.233.720.368.547.758,08");
}

static void test_money_round_trip(void **state)
{
	(void)state;
	for (int64_t minor = 0; minor <= 999999999999999; minor = minor * 3 + 7) {
		char out[24];
		int64_t back = -1;

		fsp_money_format(minor, out);
		assert_true(fsp_money_parse(fsp_view_of(out), &back));
		assert_true(back == minor);
	}
}

/* ------------------------------------------------------------------ time */

static void check_time(int64_t seconds, const char *text)
{
	fsp_view view = exact(fsp_view_of(text));
	int64_t back = -1;
	char out[20];

	memset(out, '#', sizeof(out));
	assert_true(fsp_time_format(seconds, out));
	assert_string_equal(out, text);
	assert_true(fsp_time_parse(view, &back));
	if (back != seconds) {
		fail_msg("%s: %lld, expected %lld", text, (long long)back, (long long)seconds);
	}
	free((char *)view.data);
}

static void test_known_times(void **state)
{
	int64_t seconds;

	(void)state;
	check_time(0, "1970-01-01 07:00:00");
	check_time(-1, "1970-01-01 06:59:59");
	check_time(-25200, "1970-01-01 00:00:00");
	check_time(-25201, "1969-12-31 23:59:59");
	check_time(1736478000, "2025-01-10 10:00:00");
	check_time(951757199, "2000-02-28 23:59:59");
	check_time(951757200, "2000-02-29 00:00:00");
	check_time(951843600, "2000-03-01 00:00:00");
	check_time(INT64_C(4107430800), "2100-02-28 00:00:00");
	check_time(INT64_C(4107517200), "2100-03-01 00:00:00");
	check_time(INT64_C(2147483648), "2038-01-19 10:14:08");
	check_time(INT64_C(253402275599), "9999-12-31 23:59:59");
	check_time(INT64_C(-30610249200), "1000-01-01 00:00:00");
	assert_true(fsp_time_parse(FSP_LITERAL_VIEW("2025-06-2414:00:50"), &seconds));
	assert_int_equal(seconds, 1750748450);
	assert_true(fsp_time_parse(FSP_LITERAL_VIEW("2025-01-10T10:00:00"), &seconds));
	assert_true(seconds == 1736478000);
}

static void test_time_range(void **state)
{
	static const int64_t refused[] = {INT64_C(253402275600), INT64_C(-30610249201), INT64_MAX, INT64_MIN,
		INT64_MAX - 25200, INT64_MIN + 25200};
	char out[20] = "before", iso[26];

	(void)state;
	for (size_t i = 0; i < CASES(refused); i++) {
		assert_false(fsp_time_format(refused[i], out));
		assert_string_equal(out, "before");
		assert_false(fsp_time_format_iso(refused[i], iso));
	}
}

static void test_impossible_times(void **state)
{
	static const char *const refused[] = {"", "2025-01-10", "2025-01-10 10:00", "2025-01-10 10:00:0",
		"2025-01-10 10:00:000", "2025-01-10 10:00:00 ", "2025-01-1010:00:60", "2025-01-10:10:00:0", "2025-01-1010:00:0",
		" 2025-01-10 10:00:00", "2025/01/10 10:00:00", "2025-01-10_10:00:00", "2025-01-10t10:00:00",
			"2025-01-10 10.00.00", "2025-01-10 10.00:00", "2025-01-10 10:00.00", "2025-1-10 010:00:00",
		"2025-00-10 10:00:00", "2025-13-10 10:00:00", "2025-01-00 10:00:00", "2025-01-32 10:00:00",
			"2025-04-31 10:00:00", "2025-02-29 10:00:00", "2025-03-32 10:00:00", "2025-05-32 10:00:00", "2025-06-31 10:00:00",
			"2025-07-32 10:00:00", "2025-08-32 10:00:00", "2025-09-31 10:00:00", "2025-10-32 10:00:00", "2025-11-31 10:00:00",
			"2025-12-32 10:00:00",
		"1900-02-29 10:00:00", "2100-02-29 00:00:00", "2024-02-30 10:00:00", "2025-01-10 24:00:00",
			"2025-01-10 10:60:00", "2025-01-10 10:00:60",
		"0999-12-31 23:59:59", "0000-00-00 00:00:00", "+025-01-10 10:00:00", "2025-01-10 10:00:-1",
			"2025--1-10 10:00:00", "2025-01-1\xd9\xa1 10:00:00"};
	int64_t seconds = 77;

	(void)state;
	for (size_t i = 0; i < CASES(refused); i++) {
		fsp_view view = exact(fsp_view_of(refused[i]));

		if (fsp_time_parse(view, &seconds) || seconds != 77) {
			fail_msg("\"%s\" must be refused", refused[i]);
		}
		free((char *)view.data);
	}
	assert_false(fsp_time_parse(FSP_NO_VIEW, &seconds));
	assert_false(fsp_time_parse((fsp_view){"2025-01-10 10:00:0\0", 19}, &seconds));
}

/* Every day of nine thousand years, counted by hand: no leap day too few or too many. */
static void test_every_day(void **state)
{
	static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int64_t expected = INT64_C(-30610249200);

	(void)state;
	for (int year = 1000; year <= 9999; year++) {
		bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

		for (int month = 1; month <= 12; month++) {
			int days = lengths[month - 1] + (month == 2 && leap);

			for (int day = 1; day <= days; day++) {
				char text[40], out[20];
				int64_t seconds;

				snprintf(text, sizeof(text), "%04d-%02d-%02d 12:34:56", year, month, day);
				if (!fsp_time_parse(fsp_view_of(text), &seconds) || seconds != expected + 45296) {
					fail_msg("%s is %lld, expected %lld", text, (long long)seconds, (long long)expected + 45296);
				}
				if (!fsp_time_format(seconds, out) || strcmp(out, text) != 0) {
					fail_msg("%s came back as %s", text, out);
				}
				expected += 86400;
			}
		}
	}
}

static void test_iso(void **state)
{
	static const struct { const char *text; int64_t seconds; } accepted[] = {
		{"2025-01-10T10:00:00+07:00", 1736478000},
		{"2025-01-10T03:00:00Z", 1736478000},
		{"2025-01-10T03:00:00+00:00", 1736478000},
		{"2025-01-09T20:00:00-07:00", 1736478000},
		{"2025-01-10T08:45:00+05:45", 1736478000},
		{"20250110T030000Z", 1736478000},
		{"20250110T100000+07:00", 1736478000},
		{"2020-12-31T23:59:59-07:00", 1609484399},
		{"20201231T235959Z", 1609459199},
	};
	static const char *const refused[] = {"", "2025-01-10T10:00:00", "2025-01-10 10:00:00+07:00",
		"2025-01-10T10:00:00+0700", "2025-01-10T10:00:00+7:00",
		"2025-01-10T10:00:00z", "2025-01-10T10:00:00+15:00", "2025-01-10T10:00:00+07:60",
			"2025-01-10T10:00:00.000+07:00", "2025-02-29T10:00:00Z",
		"20250110T100000", "20250110T1000Z", "2025-01-10T10:00:00Z ", "2025011T0100000Z", "20250110T10000aZ",
			"2025-01-10T10:00:00*07:00",
		"2025-01-10T10:00:00+0::00", "2025-01-10T10:00:00+:0:00", "2025-01-10T10:00:00+00:/0",
			"2025-01-10T10:00:00+00:0:", "2025-01-10T10:00:00+07.00"};
	int64_t seconds = 77;
	char out[26];

	(void)state;
	for (size_t i = 0; i < CASES(refused); i++) {
		fsp_view view = exact(fsp_view_of(refused[i]));

		if (fsp_time_parse_iso(view, &seconds) || seconds != 77) {
			fail_msg("\"%s\" must be refused", refused[i]);
		}
		free((char *)view.data);
	}
	for (size_t i = 0; i < CASES(accepted); i++) {
		fsp_view view = exact(fsp_view_of(accepted[i].text));

		if (!fsp_time_parse_iso(view, &seconds) || seconds != accepted[i].seconds) {
			fail_msg("%s: %lld, expected %lld", accepted[i].text, (long long)seconds, (long long)accepted[i].seconds);
		}
		free((char *)view.data);
	}
	assert_true(fsp_time_format_iso(1736478000, out));
	assert_string_equal(out, "2025-01-10T10:00:00+07:00");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_money_parse),
		cmocka_unit_test(test_amounts_that_are_received),
		cmocka_unit_test(test_money_format),
		cmocka_unit_test(test_integers),
		cmocka_unit_test(test_money_display),
		cmocka_unit_test(test_money_round_trip),
		cmocka_unit_test(test_known_times),
		cmocka_unit_test(test_time_range),
		cmocka_unit_test(test_impossible_times),
		cmocka_unit_test(test_every_day),
		cmocka_unit_test(test_iso),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
