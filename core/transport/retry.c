/* When an attempt may be repeated. */
#include "retry.h"
#include "../crypto/random.h"

#define RETRY_BASE_MS 200
#define RETRY_CAP_MS 2000
#define RETRY_USEFUL_MS 250           /* an attempt with less time than this is not worth starting */

static bool is_passing(const fsp_http_answer *answer)
{
	return answer != NULL && (answer->status == 429 || answer->status == 502 || answer->status == 503
		|| answer->status == 504);
}

long fsp_retry_delay(bool repeatable, int attempts, int retries, fsp_result result,
	const fsp_http_answer *answer, long remaining_ms)
{
	int64_t delay, least;

	if (!repeatable || attempts < 1 || attempts > retries) {
		return -1;
	}
	if (result != FSP_ERROR_NOT_SENT && result != FSP_ERROR_OUTCOME_UNKNOWN && !is_passing(answer)) {
		return -1;
	}
	delay = attempts > 4 ? RETRY_CAP_MS : (int64_t)RETRY_BASE_MS << (attempts - 1);
	delay = fsp_random((uint32_t)(delay < RETRY_CAP_MS ? delay : RETRY_CAP_MS) + 1);
	if (is_passing(answer) && answer->retry_after > 0) {
		least = (int64_t)answer->retry_after * 1000;
		if (least > delay) {
			delay = least + fsp_random(RETRY_BASE_MS / 2);
		}
	}
	return delay + RETRY_USEFUL_MS <= remaining_ms ? (long)delay : -1;
}
