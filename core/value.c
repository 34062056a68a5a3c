/* Money and time: integers in, text out, and back. No double, no locale, no time zone database. */
#ifndef _POSIX_C_SOURCE
# define _POSIX_C_SOURCE 200809L
#endif
#include "faspay_core.h"

#include <stdio.h>
#ifdef _WIN32
# include <windows.h>
#else
# include <time.h>
#endif

#define JAKARTA_OFFSET (7 * 3600)
#define MONEY_INTEGER_DIGITS 13

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool fsp_money_parse(fsp_view text, int64_t *minor)
{
	int64_t value = 0;
	size_t i = 0;

	while (i < text.length && is_digit(text.data[i])) {
		if (i == MONEY_INTEGER_DIGITS) {
			return false;
		}
		value = value * 10 + (text.data[i++] - '0');
	}
	if (i == 0) {
		return false;
	}
	value *= 100;
	if (i < text.length) {
		if (text.length - i != 3 || text.data[i] != '.' || !is_digit(text.data[i + 1]) || !is_digit(text.data[i + 2])) {
			return false;
		}
		value += (text.data[i + 1] - '0') * 10 + (text.data[i + 2] - '0');
	}
	*minor = value;
	return true;
}

void fsp_money_format(int64_t minor, char out[24])
{
	uint64_t magnitude = minor < 0 ? 0 - (uint64_t)minor : (uint64_t)minor;

	snprintf(out, 24, "%s%llu.%02u", minor < 0 ? "-" : "", (unsigned long long)(magnitude / 100), (unsigned)(magnitude % 100));
}

/* Proleptic Gregorian calendar; day 0 is 1970-01-01. Years run from March so that leap days come last. */
static int64_t days_from_civil(int64_t year, unsigned month, unsigned day)
{
	int64_t era, year_of_era, day_of_year, day_of_era;

	year -= month <= 2;
	era = (year >= 0 ? year : year - 399) / 400;
	year_of_era = year - era * 400;
	day_of_year = (153 * ((int64_t)month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
	return era * 146097 + day_of_era - 719468;
}

static void civil_from_days(int64_t days, int64_t *year, unsigned *month, unsigned *day)
{
	int64_t era, day_of_era, year_of_era, day_of_year, m;

	days += 719468;
	era = (days >= 0 ? days : days - 146096) / 146097;
	day_of_era = days - era * 146097;
	year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	m = (5 * day_of_year + 2) / 153;
	*day = (unsigned)(day_of_year - (153 * m + 2) / 5 + 1);
	*month = (unsigned)(m < 10 ? m + 3 : m - 9);
	*year = year_of_era + era * 400 + (*month <= 2);
}

static char *two_digits(char *out, unsigned value)
{
	*out++ = (char)('0' + value / 10);
	*out++ = (char)('0' + value % 10);
	return out;
}

bool fsp_time_format(int64_t seconds, char out[20])
{
	int64_t days, rest, year;
	unsigned month, day;

	/* Years 1000 to 9999, so that every text has 19 characters. */
	if (seconds < -30610224000 || seconds > 253402300799 - JAKARTA_OFFSET) {
		return false;
	}
	seconds += JAKARTA_OFFSET;
	days = seconds / 86400;
	rest = seconds % 86400;
	if (rest < 0) {
		rest += 86400;
		days--;
	}
	civil_from_days(days, &year, &month, &day);
	out = two_digits(out, (unsigned)(year / 100));
	out = two_digits(out, (unsigned)(year % 100));
	*out++ = '-';
	out = two_digits(out, month);
	*out++ = '-';
	out = two_digits(out, day);
	*out++ = ' ';
	out = two_digits(out, (unsigned)(rest / 3600));
	*out++ = ':';
	out = two_digits(out, (unsigned)(rest / 60 % 60));
	*out++ = ':';
	out = two_digits(out, (unsigned)(rest % 60));
	*out = '\0';
	return true;
}

static unsigned days_in_month(int64_t year, unsigned month)
{
	static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month == 2 && leap ? 29 : days[month - 1];
}

bool fsp_time_parse(fsp_view text, int64_t *seconds)
{
	static const char shape[] = "dddd-dd-dd dd:dd:dd";
	unsigned parts[6] = {0}, part = 0;

	if (text.length != sizeof(shape) - 1) {
		return false;
	}
	for (size_t i = 0; i < text.length; i++) {
		char c = text.data[i];

		if (shape[i] == 'd') {
			if (!is_digit(c)) {
				return false;
			}
			parts[part] = parts[part] * 10 + (unsigned)(c - '0');
		} else {
			if (c != shape[i] && !(shape[i] == ' ' && c == 'T')) {
				return false;
			}
			part++;
		}
	}
	if (parts[0] < 1000 || parts[1] < 1 || parts[1] > 12 || parts[2] < 1 || parts[2] > days_in_month(parts[0], parts[1])
			|| parts[3] > 23 || parts[4] > 59 || parts[5] > 59) {
		return false;
	}
	*seconds = days_from_civil(parts[0], parts[1], parts[2]) * 86400 + (int64_t)parts[3] * 3600 + parts[4] * 60 + parts[5] - JAKARTA_OFFSET;
	return true;
}

int64_t fsp_monotonic_ms(void)
{
#ifdef _WIN32
	return (int64_t)GetTickCount64();
#else
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
#endif
}
