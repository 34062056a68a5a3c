/* Runs: the loop that carries calls to their end. */
#include "run.h"
#include "client.h"
#include "observer.h"
#include "zend_exceptions.h"

#define MAXIMUM_ANSWER 1048576
/* How long PHP's signals and its time limit may wait while the run waits for the gateway. */
#define SLICE_MS 50
/* No answer can come in less time. libcurl may end what was under way a moment before the deadline of the run, and the
 * place that becomes free then must not be filled again. */
#define SHORTEST_ATTEMPT_MS 10

/* A fiber's stack that has room for everything. fiber.stack_size can make smaller ones. */
#define WIDE_STACK 262144

/* One call under way. */
typedef struct php_faspay_transfer {
	fsp_call *call;                   /* NULL: this place is free */
	fsp_call required;                /* the operation that the call needs first; its arena is NULL if there is none */
	fsp_call *current;                /* which of the two is being exchanged */
	size_t index;
	fsp_exchange *exchange;           /* NULL: it waits for its next attempt */
	fsp_transport_options options;
	int attempts;                     /* of the current one */
	bool lost;                        /* the last attempt got no answer */
	int64_t next_attempt;             /* monotonic milliseconds */
	int64_t deadline;                 /* of the call, and of what it needs first */
} transfer;

/* Serves signals and the time limit between two slices of waiting. */
static void serve_interrupt(void)
{
	if (!zend_atomic_bool_load_ex(&EG(vm_interrupt))) {
		return;
	}
	zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
	if (zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_timeout();
	} else if (zend_interrupt_function != NULL) {
		zend_interrupt_function(EG(current_execute_data));
	}
}

static fsp_result open_pool(const php_faspay_run *run, fsp_error *error)
{
	/* A run keeps as many connections as it uses at a time, or some would close when several answers come together. */
	const fsp_pool_limits limits = {
		MAX((long)FASPAY_G(max_idle_connections), (long)run->concurrency), (long)FASPAY_G(max_idle_seconds),
		(long)FASPAY_G(max_connection_seconds),
	};
	fsp_result result = fsp_pool_open(&FASPAY_G(pool), error);

	/* Each time: the hosts of one worker may have settings of their own. */
	if (result == FSP_OK) {
		fsp_pool_limit(FASPAY_G(pool), &limits);
	}
	return result;
}

/* ------------------------------------------------------------------ attempts */

static fsp_transport_options options_of(const php_faspay_run *run, const transfer *t)
{
	const php_faspay_transport *transport = run->transport;
	const int64_t left = t->deadline - fsp_monotonic_ms();

	return (fsp_transport_options){
		.timeout_ms = left > 1 ? (long)left : 1,
		.connect_timeout_ms = (long)((transport != NULL
			? transport->connect_timeout
			: PHP_FASPAY_DEFAULT_CONNECT_TIMEOUT)
			* 1000),
		.ca_file = transport != NULL && transport->ca_file != NULL ? ZSTR_VAL(transport->ca_file) : FASPAY_G(ca_file),
		.proxy = transport != NULL && transport->proxy != NULL ? ZSTR_VAL(transport->proxy) : NULL,
		.maximum_bytes = MAXIMUM_ANSWER,
		.own_connection = !FASPAY_G(keep_connections) || (transport != NULL && !transport->keep_connections),
		/* A request that was refused or lost among many is not repeated on the same connection. */
		.new_connection = t->lost && run->concurrency > 1,
		.multiplex = run->concurrency > 1,
	};
}

static fsp_result start_attempt(php_faspay_run *run, transfer *t)
{
	fsp_call *call = t->current;
	fsp_result result;

	t->attempts++;
	/* Nothing of an earlier attempt. */
	call->error.timed_out = false;
	call->error.http_status = 0;
	t->options = options_of(run, t);
	result = fsp_call_sign_attempt(call);
	/* An observer or a signal handler may have switched the tests' entry on meanwhile. */
	if (result == FSP_OK && FASPAY_G(testing) && fsp_client_environment(call->client) == FSP_PRODUCTION) {
		result = fsp_fail(&call->error, FSP_ERROR_INTERNAL, NULL,
			"faspay.testing was switched on while a client of Environment::Production was in use");
	}
	if (result == FSP_OK) {
		result = open_pool(run, &call->error);
	}
	if (result == FSP_OK) {
		run->exposed = true;
		result = fsp_exchange_start(&t->exchange, FASPAY_G(pool), &call->request, &t->options, &call->error);
	}
	if (result != FSP_OK) {
		call->error.attempts = t->attempts;
	}
	return result;
}

/* Takes over a finished attempt. True: the current operation is at its end, with *result. */
static bool finish_attempt(const php_faspay_transport *transport, transfer *t, fsp_result *result)
{
	const zend_long retries = transport != NULL ? transport->retries : PHP_FASPAY_DEFAULT_RETRIES;
	fsp_call *call = t->current;
	fsp_http_answer answer = {.retry_after = -1};
	fsp_attempt attempt = {0};
	long delay;

	*result = fsp_exchange_result(t->exchange, &answer, &attempt, &call->error);
	t->lost = attempt.outcome != FSP_OUTCOME_ANSWERED;
	delay = fsp_retry_delay(call->operation->repeatable, t->attempts, (int)retries, *result, &answer,
		(long)(t->deadline - fsp_monotonic_ms()));
	if (delay < 0 && *result == FSP_OK) {
		*result = fsp_call_read(call, &answer);
	}
	call->error.attempts = t->attempts;
	fsp_exchange_free(t->exchange);
	t->exchange = NULL;
	t->next_attempt = fsp_monotonic_ms() + delay;
	php_faspay_notify_observer(transport, call->operation->name, t->attempts, &attempt);
	return delay < 0;
}

/* ------------------------------------------------------------------ calls */

/* What the call needs first, from its first attempt on. */
static fsp_result begin_required(transfer *t)
{
	fsp_result result = fsp_call_begin_required(t->call, &t->required);

	t->current = &t->required;
	t->attempts = 0;
	t->lost = false;
	t->next_attempt = fsp_monotonic_ms();
	if (t->required.arena != NULL) {
		php_faspay_hold(t->required.arena);
	}
	return result == FSP_OK ? FSP_OK : fsp_call_take_required(t->call, &t->required, result);
}

/* Builds the call, and the operation that it needs first. */
static fsp_result begin_transfer(transfer *t)
{
	fsp_result result = fsp_call_build(t->call);

	t->current = t->call;
	return result != FSP_OK || t->call->operation->required == NULL || fsp_call_recall_required(t->call)
		? result : begin_required(t);
}

/* After the operation that was needed first: the call goes on as if it began now, under the same deadline. */
static fsp_result take_required(transfer *t, fsp_result result)
{
	result = fsp_call_take_required(t->call, &t->required, result);
	fsp_call_free(&t->required);
	t->current = t->call;
	t->attempts = 0;
	t->lost = false;
	t->next_attempt = fsp_monotonic_ms();
	return result;
}

/* The call is its owner's again before the owner is told: a bailout from there on must find nothing to free twice. */
static void hand_back(php_faspay_run *run, transfer *t, fsp_result result)
{
	fsp_call *call = t->call;

	fsp_call_free(&t->required);
	t->call = t->current = NULL;
	run->finished(run, t->index, call, result);
}

/* The current operation is at its end. True: so is the call. */
static bool end_current(php_faspay_run *run, transfer *t, fsp_result result)
{
	const bool required = t->current == &t->required, renewed = !required && fsp_call_renew_required(t->call, result);

	if (required || renewed) {
		result = required ? take_required(t, result) : begin_required(t);
		if (result == FSP_OK) {
			return false;
		}
	}
	hand_back(run, t, result);
	return true;
}

static fsp_result too_late(fsp_call *call)
{
	call->error.timed_out = true;
	return fsp_fail(&call->error, FSP_ERROR_NOT_SENT, "deadline",
		"the request was not sent: the deadline of the whole run has passed");
}

/* Fills the free places with calls. False: nothing is under way any more. */
static bool refill(php_faspay_run *run)
{
	const double timeout = run->transport != NULL ? run->transport->timeout : PHP_FASPAY_DEFAULT_TIMEOUT;
	bool busy = false, exhausted = false;

	for (size_t i = 0; i < run->concurrency; i++) {
		transfer *t = &run->transfers[i];

		while (t->call == NULL && !exhausted && !EG(exception)) {
			fsp_result result;

			*t = (transfer){0};
			t->call = run->next(run, &t->index);
			if (t->call == NULL) {
				exhausted = true;
				break;
			}
			run->exposed = run->exposed || fsp_call_holds_secrets(t->call);
			result = begin_transfer(t);
			t->next_attempt = fsp_monotonic_ms();
			t->deadline = t->next_attempt + (int64_t)(timeout * 1000);
			if (run->deadline != 0 && t->deadline > run->deadline) {
				t->deadline = run->deadline;
			}
			if (result == FSP_OK && run->deadline != 0 && run->deadline - t->next_attempt < SHORTEST_ATTEMPT_MS) {
				result = too_late(t->call);
			}
			if (result != FSP_OK) {
				hand_back(run, t, result);
			}
		}
		busy = busy || t->call != NULL;
	}
	return busy;
}

/* Starts what is due. Returns how long to wait for what is not, at most so long. */
static int64_t start_due(php_faspay_run *run, int64_t wait)
{
	const int64_t now = fsp_monotonic_ms();

	for (size_t i = 0; i < run->concurrency; i++) {
		transfer *t = &run->transfers[i];
		fsp_result result;

		if (t->call == NULL || t->exchange != NULL) {
			continue;
		}
		if (t->next_attempt > now) {
			wait = MIN(wait, t->next_attempt - now);
			continue;
		}
		result = start_attempt(run, t);
		if (result != FSP_OK) {
			end_current(run, t, result);
			wait = 0;
		}
	}
	return wait;
}

/* One round: starts what is due, waits at most so long, collects what is done. */
static void round_of(php_faspay_run *run, int64_t wait)
{
	wait = start_due(run, wait);
	/* A child that an observer forked waits in a pool of its own. */
	if (open_pool(run, NULL) == FSP_OK) {
		fsp_pool_wait(FASPAY_G(pool), (int)wait);
	}
	for (size_t i = 0; i < run->concurrency; i++) {
		transfer *t = &run->transfers[i];
		fsp_result result;

		if (t->call != NULL && t->exchange != NULL && fsp_exchange_done(t->exchange)
				&& finish_attempt(run->transport, t, &result)) {
			end_current(run, t, result);
		}
	}
	serve_interrupt();
}

/* ------------------------------------------------------------------ runs */

void php_faspay_run_open(php_faspay_run *run)
{
	run->transfers = ecalloc(run->concurrency, sizeof(*run->transfers));
	run->exposed = false;
}

bool php_faspay_run_turn(php_faspay_run *run, bool wait)
{
	if (!refill(run)) {
		return false;
	}
	round_of(run, wait ? SLICE_MS : 0);
	return true;
}

void php_faspay_run_pause(php_faspay_run *run)
{
	run->paused = fsp_monotonic_ms();
	for (size_t i = 0; i < run->concurrency; i++) {
		if (run->transfers[i].exchange != NULL) {
			fsp_exchange_pause(run->transfers[i].exchange);
		}
	}
}

void php_faspay_run_resume(php_faspay_run *run)
{
	int64_t gap = fsp_monotonic_ms() - run->paused;

	run->paused = 0;
	if (run->deadline != 0) {
		run->deadline += gap;
	}
	for (size_t i = 0; i < run->concurrency; i++) {
		run->transfers[i].deadline += gap;
		if (run->transfers[i].exchange != NULL) {
			fsp_exchange_resume(run->transfers[i].exchange);
		}
	}
}

void php_faspay_run_close(php_faspay_run *run)
{
	for (size_t i = 0; i < run->concurrency; i++) {
		transfer *t = &run->transfers[i];

		fsp_exchange_free(t->exchange);
		fsp_call_free(&t->required);
		if (t->call != NULL) {
			run->abandoned(run, t->call);
		}
	}
	efree(run->transfers);
	run->transfers = NULL;
	if (run->exposed) {
		fsp_wipe_stack(EG(active_fiber) != NULL && EG(fiber_stack_size) < WIDE_STACK);
	}
}

/* Ends what is left over, which happens only when PHP is leaving. Nothing is sent again. */
static void interrupt(php_faspay_run *run)
{
	for (size_t i = 0; i < run->concurrency; i++) {
		transfer *t = &run->transfers[i];

		fsp_exchange_free(t->exchange);
		t->exchange = NULL;
		if (t->call != NULL) {
			const bool sent = t->current == t->call && t->attempts > 0;

			fsp_fail(
				&t->call->error, sent ? FSP_ERROR_OUTCOME_UNKNOWN : FSP_ERROR_NOT_SENT, "interrupted", "interrupted");
			hand_back(run, t, t->call->error.code);
		}
	}
}

bool php_faspay_perform_all(php_faspay_run *run)
{
	volatile bool bailed_out = false;
	zend_object *holder = run->transport != NULL ? &run->transport->std : NULL;

	if (holder != NULL) {
		GC_ADDREF(holder);
	}
	php_faspay_run_open(run);
	/* Around everything that can run PHP code or ask for its memory: what is under way must not outlive this
	 * function. */
	zend_try {
		while (!EG(exception) && php_faspay_run_turn(run, true)) {
		}
	} zend_catch {
		bailed_out = true;
	} zend_end_try();
	if (!bailed_out) {
		interrupt(run);
	}
	php_faspay_run_close(run);
	if (holder != NULL) {
		OBJ_RELEASE(holder);
	}
	if (bailed_out) {
		zend_bailout();
	}
	return EG(exception) == NULL;
}
