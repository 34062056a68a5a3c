/* One call, carried to its end by a run of its own. */
#include "run.h"

typedef struct single {
	fsp_call *call;
	fsp_result result;
	bool taken;
} single;

static fsp_call *next_single(php_faspay_run *run, size_t *index)
{
	single *one = run->state;

	*index = 0;
	if (one->taken) {
		return NULL;
	}
	one->taken = true;
	return one->call;
}

static void finished_single(php_faspay_run *run, size_t index, fsp_call *call, fsp_result result)
{
	((single *)run->state)->result = result;
}

static void abandoned_single(php_faspay_run *run, fsp_call *call)
{
	fsp_call_free(call);
}

fsp_result php_faspay_perform(php_faspay_transport *transport, fsp_call *call)
{
	single one = {.call = call, .result = FSP_ERROR_INTERNAL};
	php_faspay_run run = {
		.transport = transport, .concurrency = 1, .state = &one,
		.next = next_single, .finished = finished_single, .abandoned = abandoned_single,
	};

	php_faspay_perform_all(&run);
	return one.result;
}
