/* Times in Jakarta, as seconds and as text. */
#ifndef FASPAY_VALUE_TIME_H
#define FASPAY_VALUE_TIME_H

#include "../base/view.h"

/* What a clock and a calendar in Jakarta show. */
typedef struct fsp_calendar {
	int64_t year;
	unsigned month, day, hour, minute, second;
} fsp_calendar;

/* False outside years 1000 to 9999. */
bool fsp_time_split(int64_t seconds, fsp_calendar *out);
/* "YYYY-MM-DD HH:MM:SS" in Asia/Jakarta (UTC+7, no daylight saving); out needs 20 bytes. False outside years 1000 to
 * 9999. */
bool fsp_time_format(int64_t seconds, char out[20]);
/* The inverse; accepts a blank or "T" between date and time; refuses impossible dates. */
bool fsp_time_parse(fsp_view text, int64_t *seconds);
/* The same with an offset: "2025-01-10T10:00:00+07:00"; out needs 26 bytes. */
bool fsp_time_format_iso(int64_t seconds, char out[26]);
/* The inverse; any offset or Z, also without separators as "20250110T030000Z". */
bool fsp_time_parse_iso(fsp_view text, int64_t *seconds);

/* "YYYY-MM-DD": midnight in Jakarta. */
bool fsp_time_parse_date(fsp_view text, int64_t *seconds);
/* "DD-MM-YYYY HH:MM:SS". */
bool fsp_time_parse_day_first(fsp_view text, int64_t *seconds);

/* Years 1000 to 9999 in Jakarta, so that every date and time is as long as the others. */
bool fsp_time_is_writable(int64_t seconds);
unsigned fsp_days_in_month(int64_t year, unsigned month);
/* Midnight of that day in Jakarta; the day must exist. */
int64_t fsp_time_of_date(int64_t year, unsigned month, unsigned day);

#endif
