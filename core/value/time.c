/* Times in Jakarta: seconds to text, and back. No locale and no time zone database is involved. */
#include "time.h"
#include "../base/text.h"

#define JAKARTA_OFFSET (7 * 3600)

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

bool fsp_time_is_writable(int64_t seconds)
{
	return seconds >= -30610224000 - JAKARTA_OFFSET && seconds <= 253402300799 - JAKARTA_OFFSET;
}

/* What a clock and a calendar in Jakarta show. */
typedef struct calendar {
	int64_t year;
	unsigned month, day, hour, minute, second;
} calendar;

static bool split(int64_t seconds, calendar *out)
{
	int64_t days;
	unsigned rest;

	if (!fsp_time_is_writable(seconds)) {
		return false;
	}
	seconds += JAKARTA_OFFSET;
	days = seconds / 86400 - (seconds % 86400 < 0);
	rest = (unsigned)(seconds - days * 86400);
	civil_from_days(days, &out->year, &out->month, &out->day);
	out->hour = rest / 3600;
	out->minute = rest / 60 % 60;
	out->second = rest % 60;
	return true;
}

bool fsp_time_format(int64_t seconds, char out[20])
{
	calendar local;

	if (!split(seconds, &local)) {
		return false;
	}
	out = two_digits(out, (unsigned)(local.year / 100));
	out = two_digits(out, (unsigned)(local.year % 100));
	*out++ = '-';
	out = two_digits(out, local.month);
	*out++ = '-';
	out = two_digits(out, local.day);
	*out++ = ' ';
	out = two_digits(out, local.hour);
	*out++ = ':';
	out = two_digits(out, local.minute);
	*out++ = ':';
	out = two_digits(out, local.second);
	*out = '\0';
	return true;
}

unsigned fsp_days_in_month(int64_t year, unsigned month)
{
	static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month == 2 && leap ? 29 : days[month - 1];
}

bool fsp_time_parse(fsp_view text, int64_t *seconds)
{
	/* The positions of the century, year, month, day, hour, minute and second where no blank stands before the hour. */
	static const unsigned char offsets[] = {0, 2, 5, 8, 10, 13, 16};
	const size_t blank = text.length == 19 ? 1 : 0;
	const char *p = text.data;
	unsigned pairs[7], year;

	if (text.length != 18 + blank || p[4] != '-' || p[7] != '-' || (blank == 1 && p[10] != ' ' && p[10] != 'T')
			|| p[12 + blank] != ':' || p[15 + blank] != ':') {
		return false;
	}
	for (size_t i = 0; i < 7; i++) {
		const char *pair = p + offsets[i] + (i < 4 ? 0 : blank);

		if (!fsp_is_digit(pair[0]) || !fsp_is_digit(pair[1])) {
			return false;
		}
		pairs[i] = (unsigned)(pair[0] - '0') * 10 + (unsigned)(pair[1] - '0');
	}
	year = pairs[0] * 100 + pairs[1];
	if (year < 1000 || pairs[2] < 1 || pairs[2] > 12 || pairs[3] < 1 || pairs[3] > fsp_days_in_month(year, pairs[2])
			|| pairs[4] > 23 || pairs[5] > 59 || pairs[6] > 59) {
		return false;
	}
	*seconds = fsp_time_of_date(year, pairs[2], pairs[3]) + (int64_t)pairs[4] * 3600 + pairs[5] * 60 + pairs[6];
	return true;
}

bool fsp_time_format_iso(int64_t seconds, char out[26])
{
	if (!fsp_time_format(seconds, out)) {
		return false;
	}
	out[10] = 'T';
	memcpy(out + 19, "+07:00", 7);
	return true;
}

/* Reads "Z", "+07:00" or "-07:00" as seconds. */
static bool parse_offset(fsp_view text, int64_t *offset)
{
	unsigned hours, minutes;

	if (text.length == 1 && text.data[0] == 'Z') {
		*offset = 0;
		return true;
	}
	if (text.length != 6 || (text.data[0] != '+' && text.data[0] != '-') || text.data[3] != ':'
			|| !fsp_is_digit(text.data[1]) || !fsp_is_digit(text.data[2]) || !fsp_is_digit(text.data[4])
			|| !fsp_is_digit(text.data[5])) {
		return false;
	}
	hours = (unsigned)(text.data[1] - '0') * 10 + (unsigned)(text.data[2] - '0');
	minutes = (unsigned)(text.data[4] - '0') * 10 + (unsigned)(text.data[5] - '0');
	*offset = ((int64_t)hours * 60 + minutes) * (text.data[0] == '-' ? -60 : 60);
	return hours <= 14 && minutes <= 59;
}

bool fsp_time_parse_iso(fsp_view text, int64_t *seconds)
{
	/* The position of each character of the compact form in the long one. */
	static const unsigned char offsets[] = {0, 1, 2, 3, 5, 6, 8, 9, 10, 11, 12, 14, 15, 17, 18};
	char plain[] = "____-__-__T__:__:__";
	int64_t local, offset;
	size_t taken = 19;

	if (text.length > sizeof(offsets) && text.data[8] == 'T') {
		taken = sizeof(offsets);
		for (size_t i = 0; i < taken; i++) {
			plain[offsets[i]] = text.data[i];
		}
	} else if (text.length > taken && text.data[10] == 'T') {
		memcpy(plain, text.data, taken);
	} else {
		return false;
	}
	if (!fsp_time_parse(fsp_view_of(plain), &local)
			|| !parse_offset((fsp_view){text.data + taken, text.length - taken}, &offset)) {
		return false;
	}
	*seconds = local + JAKARTA_OFFSET - offset;
	return true;
}

int64_t fsp_time_of_date(int64_t year, unsigned month, unsigned day)
{
	return days_from_civil(year, month, day) * 86400 - JAKARTA_OFFSET;
}

bool fsp_time_parse_date(fsp_view text, int64_t *seconds)
{
	char plain[] = "YYYY-MM-DD 00:00:00";

	if (text.length != 10) {
		return false;
	}
	memcpy(plain, text.data, 10);
	return fsp_time_parse(fsp_view_of(plain), seconds);
}

bool fsp_time_parse_day_first(fsp_view text, int64_t *seconds)
{
	/* The position of each character of the text in "YYYY-MM-DD". */
	static const unsigned char offsets[] = {8, 9, 7, 5, 6, 4, 0, 1, 2, 3};
	char plain[20];

	if (text.length != sizeof(plain) - 1) {
		return false;
	}
	memcpy(plain, text.data, sizeof(plain) - 1);
	plain[sizeof(plain) - 1] = '\0';
	for (size_t i = 0; i < sizeof(offsets); i++) {
		plain[offsets[i]] = text.data[i];
	}
	if (plain[4] == '/' && plain[7] == '/') {
		plain[4] = plain[7] = '-';
	}
	return fsp_time_parse((fsp_view){plain, sizeof(plain) - 1}, seconds);
}
