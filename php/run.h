/* Runs: the loop that carries calls to their end. */
#ifndef PHP_FASPAY_RUN_H
#define PHP_FASPAY_RUN_H

#include "transport.h"

/* Many calls, so many at a time. The three functions are the owner's. */
typedef struct php_faspay_run {
	php_faspay_transport *transport;  /* NULL: defaults */
	size_t concurrency;
	int64_t deadline;                 /* of all calls together, in monotonic milliseconds; 0: none */
	/* Returns the next call, filled but not built, or NULL if there is none now. */
	fsp_call *(*next)(struct php_faspay_run *run, size_t *index);
	/* Takes a call back at its end. */
	void (*finished)(struct php_faspay_run *run, size_t index, fsp_call *call, fsp_result result);
	/* Takes a call back that was ended before. May only free: no PHP code may run. */
	void (*abandoned)(struct php_faspay_run *run, fsp_call *call);
	void *state;                      /* the owner's */
	struct php_faspay_transfer *transfers;           /* NULL: the run is not open */
	int64_t paused;                   /* since when its clocks stand still; 0: they run */
	bool exposed;                     /* the stack may hold secrets: something was sent, or a card was encoded */
} php_faspay_run;

/* Builds every call and carries it to its end: the operation that it requires, attempts, retries, deadline,
 * observer, PHP's interrupts. False: an exception is pending that is not about one of the calls (what the observer
 * throws never is). */
bool php_faspay_perform_all(php_faspay_run *run);
/* The same for one call. On failure call->error and call->violations say why. */
fsp_result php_faspay_perform(php_faspay_transport *transport, fsp_call *call);

/* The same step by step. A turn starts what can be started and waits a moment, or not at all. False: nothing is
 * under way any more. */
void php_faspay_run_open(php_faspay_run *run);
bool php_faspay_run_turn(php_faspay_run *run, bool wait);
/* While the caller does something else between two turns, no time counts. */
void php_faspay_run_pause(php_faspay_run *run);
void php_faspay_run_resume(php_faspay_run *run);
/* Ends what is under way. Runs no PHP code. */
void php_faspay_run_close(php_faspay_run *run);

#endif
