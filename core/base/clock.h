/* The clocks. */
#ifndef FASPAY_BASE_CLOCK_H
#define FASPAY_BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

/* What a call is given as its now: validation, dates, signatures and the expiry of cards go by it. Seconds since
 * 1970. Not time(): that may lag behind the clock PHP's DateTime reads, and a bill for "+30 days" be refused. */
int64_t fsp_wall_seconds(void);
/* For tests: the moment at which that clock stands on this thread, until it is released. Nothing else has an eye on
 * it: no deadline, no pause, no connection, and no HTTP date in a Retry-After. */
void fsp_clock_set(int64_t seconds);
void fsp_clock_release(void);
/* Milliseconds of a clock that never jumps; only differences mean something. */
int64_t fsp_monotonic_ms(void);

#endif
