/* The clock that tests may set stands for one thread alone, and never for how much time has passed. */
#include "decoding.h"

#include <pthread.h>
#include <stdint.h>
#include <time.h>

#define LEAP_DAY INT64_C(1835370000)   /* 2028-02-29 00:00:00 in Jakarta */

/* Between now and then the real clock has moved on by no more than a test takes. */
static bool is_real(int64_t seconds)
{
	int64_t now = (int64_t)time(NULL);

	return seconds >= now - 3600 && seconds <= now + 3600;
}

static void test_set_and_released(void **state)
{
	(void)state;
	assert_true(is_real(fsp_wall_seconds()));
	fsp_clock_set(LEAP_DAY);
	assert_int_equal(fsp_wall_seconds(), LEAP_DAY);
	assert_int_equal(fsp_wall_seconds(), LEAP_DAY);
	fsp_clock_set(-1);
	assert_int_equal(fsp_wall_seconds(), -1);
	fsp_clock_release();
	assert_true(is_real(fsp_wall_seconds()));
	fsp_clock_release();
	assert_true(is_real(fsp_wall_seconds()));
}

static void *other_thread(void *user)
{
	int64_t *seen = user;

	seen[0] = fsp_wall_seconds();
	fsp_clock_set(1);
	seen[1] = fsp_wall_seconds();
	return NULL;
}

static void test_of_one_thread(void **state)
{
	int64_t seen[2] = {0, 0};
	pthread_t thread;

	(void)state;
	fsp_clock_set(LEAP_DAY);
	assert_int_equal(pthread_create(&thread, NULL, other_thread, seen), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_true(is_real(seen[0]));
	assert_int_equal(seen[1], 1);
	assert_int_equal(fsp_wall_seconds(), LEAP_DAY);
	fsp_clock_release();
}

static int64_t milliseconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void test_time_that_passes(void **state)
{
	const int64_t first = milliseconds_now(), before = fsp_monotonic_ms(), last = milliseconds_now();
	int64_t after;

	(void)state;
	assert_true(first <= before && before <= last);
	fsp_clock_set(LEAP_DAY);
	after = fsp_monotonic_ms();
	fsp_clock_release();
	assert_true(after >= before && after < before + 600000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_set_and_released),
		cmocka_unit_test(test_of_one_thread),
		cmocka_unit_test(test_time_that_passes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
