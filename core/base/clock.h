/* The clocks: what time it is, and how much time has passed. */
#ifndef FASPAY_BASE_CLOCK_H
#define FASPAY_BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

/* Seconds since 1970. Validation, dates, signatures and the expiry of cards go by this clock. time() may lag behind
 * the clock that PHP's DateTime reads; a bill that expires in exactly 30 days would then be refused. */
int64_t fsp_wall_seconds(void);
/* For tests: stops that clock on this thread at a moment, until it is released. Deadlines, pauses, connections and
 * the HTTP date in a Retry-After do not go by it. */
void fsp_clock_set(int64_t seconds);
void fsp_clock_release(void);
/* Milliseconds of a clock that never jumps. Only differences have a meaning. */
int64_t fsp_monotonic_ms(void);

#endif
