/* The days on which a member is charged, and tried again. */
#include "calling.h"

#define MAXIMUM 20

static int64_t day(const char *text)
{
	int64_t seconds = 0;

	assert_true(fsp_time_parse_date(fsp_view_of(text), &seconds));
	return seconds;
}

/* "2025-02-05 +2025-02-10 +2025-02-20": a charge and its retries, one charge a line. */
static void assert_schedule(const fsp_schedule_plan *plan, int64_t from, size_t maximum, const char *expected)
{
	fsp_scheduled charges[MAXIMUM];
	size_t count = fsp_recurring_schedule(plan, from, charges, maximum), used = 0;
	char said[2000] = "", date[20];

	for (size_t i = 0; i < count; i++) {
		assert_true(fsp_time_format(charges[i].date, date));
		used += (size_t)snprintf(said + used, sizeof(said) - used, "%.10s", date);
		for (size_t retry = 0; retry < charges[i].retry_count; retry++) {
			assert_true(fsp_time_format(charges[i].retries[retry], date));
			used += (size_t)snprintf(said + used, sizeof(said) - used, " +%.10s", date);
		}
		used += (size_t)snprintf(said + used, sizeof(said) - used, "\n");
	}
	assert_string_equal(said, expected);
}

static fsp_schedule_plan plan_of(const char *period, int64_t every, const char *days, const char *start,
	const char *end)
{
	return (fsp_schedule_plan){.active = true, .start = day(start), .end = day(end), .period = fsp_view_of(period),
		.every = every,
		.process_days = fsp_view_of(days)};
}

static void assert_plan(const char *period, int64_t every, const char *days, const char *start, const char *end,
	const char *expected)
{
	const fsp_schedule_plan plan = plan_of(period, every, days, start, end);

	assert_schedule(&plan, plan.start, MAXIMUM, expected);
}

/* Days that no calendar of ours has. */
static void test_impossible_plans(void **state)
{
	fsp_schedule_plan plan = plan_of("Daily", 3, "1", "2025-01-10", "2025-01-20");

	(void)state;
	plan.end = INT64_MAX;
	assert_schedule(&plan, plan.start, MAXIMUM, "");
	plan = plan_of("Daily", 3, "1", "2025-01-10", "2025-01-20");
	assert_schedule(&plan, INT64_MAX, MAXIMUM, "");
	plan.start = INT64_MIN;
	assert_schedule(&plan, INT64_MIN, MAXIMUM, "");
}

static void test_daily(void **state)
{
	fsp_schedule_plan plan = plan_of("Daily", 3, "1", "2025-01-10", "2025-01-20");

	(void)state;
	/* The start day was paid with the registration; the end day counts. */
	assert_schedule(&plan, plan.start, MAXIMUM, "2025-01-13\n2025-01-16\n2025-01-19\n");
	assert_schedule(&plan, day("2025-01-13"), MAXIMUM, "2025-01-13\n2025-01-16\n2025-01-19\n");
	assert_schedule(&plan, day("2025-01-14"), MAXIMUM, "2025-01-16\n2025-01-19\n");
	assert_schedule(&plan, day("2025-01-14") + 86399, MAXIMUM, "2025-01-16\n2025-01-19\n");
	assert_schedule(&plan, day("2025-01-16"), 1, "2025-01-16\n");
	assert_schedule(&plan, day("2025-01-20"), MAXIMUM, "");
	assert_schedule(&plan, day("1990-01-01"), 1, "2025-01-13\n");
	assert_schedule(&plan, plan.start, 0, "");
	assert_plan("Daily", 1, "1", "2025-02-27", "2025-03-02", "2025-02-28\n2025-03-01\n2025-03-02\n");
}

static void test_monthly(void **state)
{
	fsp_schedule_plan plan = plan_of("Monthly", 1, "15", "2025-01-10", "2025-04-15");

	(void)state;
	assert_schedule(&plan, plan.start, MAXIMUM, "2025-01-15\n2025-02-15\n2025-03-15\n2025-04-15\n");
	assert_schedule(&plan, day("2025-02-15") + 3600, 2, "2025-02-15\n2025-03-15\n");
	assert_schedule(&plan, day("2025-02-16"), MAXIMUM, "2025-03-15\n2025-04-15\n");
	/* Neither before the start day nor on it. */
	assert_plan("Monthly", 1, "10", "2025-01-10", "2025-03-09", "2025-02-10\n");
	assert_plan("Monthly", 3, "5", "2025-01-10", "2025-12-31", "2025-04-05\n2025-07-05\n2025-10-05\n");
	/* The month's last day where it lacks the day, in leap years too. */
	assert_plan("Monthly", 1, "31", "2024-01-31", "2024-04-30", "2024-02-29\n2024-03-31\n2024-04-30\n");
	assert_plan("Monthly", 1, "30", "2023-01-30", "2023-03-31", "2023-02-28\n2023-03-30\n");
	assert_plan("Monthly", 1, "1", "2025-11-15", "2026-02-28", "2025-12-01\n2026-01-01\n2026-02-01\n");
}

static void test_yearly(void **state)
{
	(void)state;
	assert_plan("Yearly", 1, "29", "2024-02-29", "2028-12-31", "2025-02-28\n2026-02-28\n2027-02-28\n2028-02-29\n");
	assert_plan("Yearly", 2, "5", "2025-06-01", "2030-01-01", "2025-06-05\n2027-06-05\n2029-06-05\n");
}

static void test_retries(void **state)
{
	(void)state;
	/* Each on the first such day after the charge, in the order of the days, before the next regular charge. */
	assert_plan("Monthly", 1, "5,20,10", "2025-01-10", "2025-03-31",
		"2025-02-05 +2025-02-10 +2025-02-20\n2025-03-05 +2025-03-10 +2025-03-20\n");
	assert_plan("Monthly", 1, "20,5,25", "2025-01-10", "2025-02-28",
		"2025-01-20 +2025-01-25 +2025-02-05\n2025-02-20 +2025-02-25\n");
	assert_plan("Monthly", 1, "20,5,6,25", "2025-01-10", "2025-02-28",
		"2025-01-20 +2025-01-25 +2025-02-05 +2025-02-06\n2025-02-20 +2025-02-25\n");
	/* The 30th and the 31st are one day in February: here the charge's own, below another one. */
	assert_plan("Monthly", 1, "28,30,31", "2025-01-31", "2025-03-31",
		"2025-02-28\n2025-03-28 +2025-03-30 +2025-03-31\n");
	assert_plan("Monthly", 1, "27,30,31", "2025-01-31", "2025-03-01", "2025-02-27 +2025-02-28\n");
	/* The day of the next charge is no retry. */
	assert_plan("Monthly", 1, "31,30", "2025-03-31", "2025-05-01", "2025-04-30\n");
	assert_plan("Monthly", 1, "31,30", "2025-01-01", "2025-02-28", "2025-01-31\n2025-02-28\n");
	/* With three months between charges a retry may be in the next month only. */
	assert_plan("Monthly", 3, "31,30", "2025-01-01", "2025-04-29", "2025-01-31 +2025-02-28\n");
	assert_plan("Yearly", 1, "5,1", "2025-01-02", "2025-12-31", "2025-01-05 +2025-02-01\n");
	/* Days have no retries. */
	assert_plan("Daily", 5, "5,1", "2025-01-02", "2025-01-09", "2025-01-07\n");
	assert_plan("Monthly", 1, "1,2,3,4,5,6,7,8,9", "2025-01-15", "2025-02-28",
		"2025-02-01 +2025-02-02 +2025-02-03 +2025-02-04 +2025-02-05"
		" +2025-02-06 +2025-02-07 +2025-02-08 +2025-02-09\n");
}

static void test_no_schedule(void **state)
{
	fsp_schedule_plan plan = plan_of("Monthly", 1, "5", "2025-01-10", "2025-12-31");

	(void)state;
	plan.active = false;
	assert_schedule(&plan, plan.start, MAXIMUM, "");
	plan.active = true;
	for (int64_t every = -1; every <= 11; every++) {
		plan.every = every;
		assert_int_equal(fsp_recurring_schedule(&plan, plan.start, (fsp_scheduled[MAXIMUM]){{0}}, 1), every >= 1
			&& every <= 9);
	}
	plan.every = 1;
	for (size_t i = 0; i < 5; i++) {
		static const char *const days[] = {"", "12,", "0", "5;6", "1:"};

		plan.process_days = fsp_view_of(days[i]);
		assert_schedule(&plan, plan.start, MAXIMUM, "");
	}
	assert_plan("Monthly", 1, "5", "2025-01-10", "2025-01-10", "");
	assert_plan("Monthly", 1, "5", "2025-01-10", "2024-01-10", "");
}

/* Before the year 1000 and after 9999 there are no dates. */
static void test_ends_of_time(void **state)
{
	fsp_schedule_plan plan = plan_of("Monthly", 9, "5,1", "9999-11-10", "9999-12-31");

	(void)state;
	assert_schedule(&plan, plan.start, MAXIMUM, "");
	plan = plan_of("Monthly", 1, "5,1", "9999-11-10", "9999-12-31");
	assert_schedule(&plan, plan.start, MAXIMUM, "9999-12-05\n");
	plan = plan_of("Daily", 1, "5", "9999-12-29", "9999-12-31");
	assert_schedule(&plan, plan.start, MAXIMUM, "9999-12-30\n9999-12-31\n");
	for (size_t i = 0; i < 3; i++) {
		fsp_schedule_plan odd = plan_of("Monthly", 1, "5", "2025-01-10", "2025-12-31");

		*(i == 0 ? &odd.start : &odd.end) = i == 2 ? INT64_MIN : INT64_MAX;
		assert_schedule(&odd, odd.start, MAXIMUM, "");
		assert_schedule(&odd, INT64_MAX, MAXIMUM, "");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_impossible_plans), cmocka_unit_test(test_daily), cmocka_unit_test(test_monthly), cmocka_unit_test(test_yearly),
			cmocka_unit_test(test_retries),
		cmocka_unit_test(test_no_schedule), cmocka_unit_test(test_ends_of_time),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
