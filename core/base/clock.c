/* The clocks. Tests may set the first one, which says what time it is, but not the second, which measures time. */
#ifndef _POSIX_C_SOURCE
# define _POSIX_C_SOURCE 200809L
#endif
#include "clock.h"

#include <time.h>
#ifdef _WIN32
# include <windows.h>
#endif

#ifdef _MSC_VER
# define THREAD_LOCAL __declspec(thread)
#else
# define THREAD_LOCAL __thread
#endif

static THREAD_LOCAL struct {
	bool set;
	int64_t seconds;
} test_clock;

void fsp_clock_set(int64_t seconds)
{
	test_clock.set = true;
	test_clock.seconds = seconds;
}

void fsp_clock_release(void)
{
	test_clock.set = false;
}

int64_t fsp_wall_seconds(void)
{
	if (test_clock.set) {
		return test_clock.seconds;
	}
#ifdef _WIN32
	return (int64_t)time(NULL);
#else
	struct timespec now;

	return clock_gettime(CLOCK_REALTIME, &now) == 0 ? (int64_t)now.tv_sec : (int64_t)time(NULL);
#endif
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
