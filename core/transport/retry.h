/* When an attempt may be repeated. */
#ifndef FASPAY_TRANSPORT_RETRY_H
#define FASPAY_TRANSPORT_RETRY_H

#include "http.h"
#include "../base/error.h"

/* Milliseconds to wait before attempt number `attempts + 1`, or -1: do not repeat. Only repeatable operations are
 * repeated, only after failures that may pass, with full jitter, and only inside what is left of the deadline. */
long fsp_retry_delay(bool repeatable, int attempts, int retries, fsp_result result,
	const fsp_http_answer *answer, long remaining_ms);

#endif
