/* When a member is charged (4.2).
 * Section numbers are those of docs/protocol/recurring.md. */
#include "rows.h"

#include <stdlib.h>

typedef struct date { int64_t year; unsigned month, day; } date;

/* Midnight in Jakarta of a day in a month, which is counted from year 0. A day that the month lacks becomes its last
 * day. After the year 9999 it is INT64_MAX. */
static int64_t day_of_month(int64_t months, unsigned day)
{
	const int64_t year = months / 12;
	const unsigned month = (unsigned)(months % 12) + 1, last = fsp_days_in_month(year, month);

	return year < 1000 || year > 9999 ? INT64_MAX : fsp_time_of_date(year, month, day < last ? day : last);
}

static bool read_date(int64_t seconds, date *out)
{
	char text[20];

	if (!fsp_time_format(seconds, text)) {
		return false;
	}
	*out = (date){atoll(text), (unsigned)atoi(text + 5), (unsigned)atoi(text + 8)};
	return true;
}

/* Adds the retries of a charge: each on the first such day after the charge and before the next regular one. */
static void add_retries(const unsigned *days, size_t count, int64_t months, int64_t next, int64_t end,
	fsp_scheduled *charge)
{
	for (size_t i = 1; i < count; i++) {
		int64_t retry = day_of_month(months, days[i]);
		size_t at = charge->retry_count;

		if (retry <= charge->date) {
			retry = day_of_month(months + 1, days[i]);
		}
		while (at > 0 && charge->retries[at - 1] > retry) {
			at--;
		}
		/* The 30th and the 31st are the same day in a month that lacks both. */
		if (retry < next && retry <= end && (at == 0 || charge->retries[at - 1] != retry)) {
			memmove(&charge->retries[at + 1], &charge->retries[at],
				sizeof(charge->retries[0]) * (charge->retry_count++ - at));
			charge->retries[at] = retry;
		}
	}
}

size_t fsp_recurring_schedule(const fsp_schedule_plan *plan, int64_t from, fsp_scheduled *charges, size_t maximum)
{
	unsigned days[FSP_PROCESS_DAYS];
	const size_t day_count = fsp_recurring_parse_days(plan->process_days, days);
	const int64_t day = 86400;
	date start, end, first;
	int64_t start_day, end_day, from_day;
	size_t found = 0;

	if (from < plan->start) {
		from = plan->start;
	}
	if (!plan->active || day_count == 0 || plan->every < 1 || plan->every > 9 || !read_date(plan->start, &start)
			|| !read_date(plan->end, &end) || !read_date(from, &first)) {
		return 0;
	}
	start_day = day_of_month(start.year * 12 + start.month - 1, start.day);
	end_day = day_of_month(end.year * 12 + end.month - 1, end.day);
	from_day = day_of_month(first.year * 12 + first.month - 1, first.day);
	if (fsp_view_is(plan->period, "Daily")) {
		/* The registration pays for the start day. */
		int64_t step = plan->every * day, next = start_day + step;

		if (from_day > next) {
			next += (from_day - next + step - 1) / step * step;
		}
		for (; found < maximum && next <= end_day; next += step) {
			charges[found++] = (fsp_scheduled){.date = next};
		}
		return found;
	}
	for (int64_t months = start.year * 12 + start.month - 1,
			step = fsp_view_is(plan->period, "Yearly") ? plan->every * 12
			: plan->every; found < maximum; months += step) {
		int64_t next = day_of_month(months, days[0]);

		if (next > end_day) {
			break;
		}
		/* The registration has paid for the start day. */
		if (next > start_day && next >= from_day) {
			charges[found] = (fsp_scheduled){.date = next};
			add_retries(days, day_count, months, day_of_month(months + step, days[0]), end_day, &charges[found++]);
		}
	}
	return found;
}
