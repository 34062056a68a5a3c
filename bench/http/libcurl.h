/* What the programs that use libcurl alone share. */
#ifndef FASPAY_BENCH_LIBCURL_H
#define FASPAY_BENCH_LIBCURL_H

#include <curl/curl.h>
#include <stdint.h>
#include <time.h>

static int64_t nanoseconds(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static size_t discard(char *data, size_t size, size_t count, void *user)
{
	(void)data, (void)user;
	return size * count;
}

#endif
