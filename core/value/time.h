/* Times in Jakarta, as seconds and as text. */
#ifndef FASPAY_VALUE_TIME_H
#define FASPAY_VALUE_TIME_H

#include "../base/view.h"

/* Writes "YYYY-MM-DD HH:MM:SS" in Asia/Jakarta (UTC+7, no daylight saving time); out needs 20 bytes. False outside
 * the years 1000 to 9999. */
bool fsp_time_format(int64_t seconds, char out[20]);
/* The inverse. A blank, "T" or nothing may stand between date and time: a sample of SNAP's documents has nothing there.
 * Impossible dates are refused. */
bool fsp_time_parse(fsp_view text, int64_t *seconds);
/* Writes "2025-01-10T10:00:00+07:00"; out needs 26 bytes. False outside the years 1000 to 9999. */
bool fsp_time_format_iso(int64_t seconds, char out[26]);
/* The inverse. The offset may be any or Z; the separators may be missing, as in "20250110T030000Z". */
bool fsp_time_parse_iso(fsp_view text, int64_t *seconds);

/* Reads "YYYY-MM-DD" as midnight in Jakarta. */
bool fsp_time_parse_date(fsp_view text, int64_t *seconds);
/* Reads "DD-MM-YYYY HH:MM:SS", and the same with slashes. */
bool fsp_time_parse_day_first(fsp_view text, int64_t *seconds);

/* Whether the year in Jakarta is 1000 to 9999, so that every date and time has the same length. */
bool fsp_time_is_writable(int64_t seconds);
unsigned fsp_days_in_month(int64_t year, unsigned month);
/* Midnight of that day in Jakarta; the day must exist. */
int64_t fsp_time_of_date(int64_t year, unsigned month, unsigned day);

#endif
