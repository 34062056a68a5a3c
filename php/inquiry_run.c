/* Runs of many inquiries: rows come from an iterable, results as they arrive. Knows no product. */
#include "inquiry_run.h"
#include "text.h"
#include "throw.h"
#include "zend_exceptions.h"

#define DEFAULT_CONCURRENCY 8
#define MAXIMUM_CONCURRENCY 64
#define MAXIMUM_DEADLINE 86400.0

void php_faspay_take_text(fsp_call *call, const char *wire, zval *value)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_STRING) {
		php_faspay_set_text(call, wire, Z_STR_P(value));
	} else if (Z_TYPE_P(value) != IS_NULL) {
		fsp_call_violation(call, wire, NULL, "format", NULL, "must be a string, is %s", zend_zval_type_name(value));
	}
}

/* ------------------------------------------------------------------ rows to calls, calls to results */

typedef enum phase { FREE, ASKING, DONE } phase;

/* One row that is being asked about, or whose result waits to be taken. */
typedef struct php_faspay_pending {
	phase phase;
	fsp_call call;                    /* while asking */
	zval key, row, result;
	unsigned long order;              /* of the result among the others */
} pending;

fsp_result php_faspay_invalid_row(fsp_call *call)
{
	return fsp_fail(&call->error, FSP_ERROR_VALIDATION, "validation", "the request was not sent");
}

static void settle(php_faspay_inquiries *all, pending *p, fsp_result result)
{
	ZVAL_OBJ(&p->result, result == FSP_OK ? all->kind->answer(&p->call) : php_faspay_call_exception(&p->call));
	p->order = ++all->results;
	p->phase = DONE;
	fsp_call_free(&p->call);
	zval_ptr_dtor(&p->row);
	ZVAL_UNDEF(&p->row);
}

/* Takes the next row. What the iterable throws is kept for later, except what ends the script. */
static bool pull(php_faspay_inquiries *all, pending *p)
{
	const bool runs_code = Z_TYPE(all->source.iterable) == IS_OBJECT;
	bool found;

	if (all->source.ended) {
		return false;
	}
	if (runs_code) {
		php_faspay_run_pause(&all->run);
	}
	found = php_faspay_source_next(&all->source, &p->key, &p->row);
	if (runs_code) {
		php_faspay_run_resume(&all->run);
	}
	if (EG(exception) && !zend_is_unwind_exit(EG(exception)) && !zend_is_graceful_exit(EG(exception))) {
		all->failure = EG(exception);
		GC_ADDREF(all->failure);
		zend_clear_exception();
	}
	return found;
}

static fsp_call *next_inquiry(php_faspay_run *run, size_t *index)
{
	php_faspay_inquiries *all = run->state;

	for (size_t i = 0; i < run->concurrency; i++) {
		pending *p = &all->pending[i];
		fsp_result result;

		if (p->phase != FREE) {
			continue;
		}
		if (!pull(all, p)) {
			break;
		}
		p->phase = ASKING;
		result = all->kind->begin(&p->call, all->client, &p->row);
		if (result == FSP_OK && p->call.violations.first != NULL) {
			result = php_faspay_invalid_row(&p->call);
		}
		if (result == FSP_OK) {
			*index = i;
			return &p->call;
		}
		settle(all, p, result);
	}
	return NULL;
}

static void finished_inquiry(php_faspay_run *run, size_t index, fsp_call *call, fsp_result result)
{
	php_faspay_inquiries *all = run->state;

	settle(all, &all->pending[index], result);
}

/* stop() frees it. */
static void abandoned_inquiry(php_faspay_run *run, fsp_call *call)
{
}

void php_faspay_open_inquiries(php_faspay_inquiries *all, const php_faspay_inquiry *kind,
	const php_faspay_inquiry_arguments *given, zval *rows)
{
	*all = (php_faspay_inquiries){
		.kind = kind, .client = given->client->client, .next = FASPAY_G(inquiries), .link = &FASPAY_G(inquiries),
		.run = {
			.transport = php_faspay_client_transport(given->client), .concurrency = given->concurrency, .state = all,
			.next = next_inquiry, .finished = finished_inquiry, .abandoned = abandoned_inquiry,
			.deadline = given->deadline > 0 ? fsp_monotonic_ms() + (int64_t)(given->deadline * 1000) : 0,
		},
	};
	ZVAL_COPY(&all->source.iterable, rows);
	all->pending = ecalloc(given->concurrency, sizeof(*all->pending));
	php_faspay_run_open(&all->run);
	php_faspay_run_pause(&all->run);
	if (all->next != NULL) {
		all->next->link = &all->next;
	}
	FASPAY_G(inquiries) = all;
}

/* Ends what is under way. Runs no PHP code. */
static void stop(php_faspay_inquiries *all)
{
	if (all->run.transfers == NULL) {
		return;
	}
	php_faspay_run_close(&all->run);
	for (size_t i = 0; i < all->run.concurrency; i++) {
		if (all->pending[i].phase == ASKING) {
			fsp_call_free(&all->pending[i].call);
		}
	}
	*all->link = all->next;
	if (all->next != NULL) {
		all->next->link = all->link;
	}
}

void php_faspay_close_inquiries(php_faspay_inquiries *all)
{
	pending *pending = all->pending;
	zend_object *failure = all->failure;

	stop(all);
	all->pending = NULL;
	all->failure = NULL;
	php_faspay_source_close(&all->source);
	for (size_t i = 0; pending != NULL && i < all->run.concurrency; i++) {
		if (pending[i].phase != FREE) {
			zval_ptr_dtor(&pending[i].key);
			zval_ptr_dtor(pending[i].phase == DONE ? &pending[i].result : &pending[i].row);
		}
	}
	if (pending != NULL) {
		efree(pending);
	}
	if (failure != NULL) {
		OBJ_RELEASE(failure);
	}
}

void php_faspay_stop_inquiries(void)
{
	while (FASPAY_G(inquiries) != NULL) {
		stop(FASPAY_G(inquiries));
	}
}

static pending *oldest_result(const php_faspay_inquiries *all)
{
	pending *oldest = NULL;

	for (size_t i = 0; i < all->run.concurrency; i++) {
		if (all->pending[i].phase == DONE && (oldest == NULL || all->pending[i].order < oldest->order)) {
			oldest = &all->pending[i];
		}
	}
	return oldest;
}

/* Waits for a result. Even if one waits already, another inquiry starts in place of the result that was taken
 * before. */
static pending *await_result(php_faspay_inquiries *all)
{
	pending *found = oldest_result(all);
	bool busy = true;

	if (found != NULL && all->together) {
		return found;
	}
	do {
		busy = php_faspay_run_turn(&all->run, found == NULL);
		found = found != NULL ? found : oldest_result(all);
	} while (found == NULL && busy && !EG(exception));
	return found;
}

bool php_faspay_take_result(php_faspay_inquiries *all, zval *key, zval *result)
{
	pending *volatile found = NULL;
	volatile bool bailed_out = false;

	if (all->run.transfers == NULL) {
		return false;
	}
	all->working = true;
	php_faspay_run_resume(&all->run);
	zend_try {
		found = await_result(all);
	} zend_catch {
		bailed_out = true;
	} zend_end_try();
	all->working = false;
	if (bailed_out) {
		stop(all);
		zend_bailout();
	}
	if (found == NULL || EG(exception)) {
		zend_object *failure = EG(exception) ? NULL : all->failure;

		if (failure != NULL) {
			all->failure = NULL;
		}
		php_faspay_close_inquiries(all);
		if (failure != NULL) {
			zend_throw_exception_internal(failure);
		}
		return false;
	}
	ZVAL_COPY_VALUE(key, &found->key);
	ZVAL_COPY_VALUE(result, &found->result);
	found->phase = FREE;
	php_faspay_run_pause(&all->run);
	return true;
}

void php_faspay_inquiries_gc(const php_faspay_inquiries *all, zend_get_gc_buffer *buffer)
{
	zend_get_gc_buffer_add_zval(buffer, (zval *)&all->source.iterable);
	if (all->source.iterator != NULL) {
		zend_get_gc_buffer_add_obj(buffer, &all->source.iterator->std);
	}
	if (all->failure != NULL) {
		zend_get_gc_buffer_add_obj(buffer, all->failure);
	}
	for (size_t i = 0; all->pending != NULL && i < all->run.concurrency; i++) {
		pending *p = &all->pending[i];

		if (p->phase != FREE) {
			zend_get_gc_buffer_add_zval(buffer, &p->key);
			zend_get_gc_buffer_add_zval(buffer, p->phase == DONE ? &p->result : &p->row);
		}
	}
}

/* ------------------------------------------------------------------ arguments */

bool php_faspay_parse_inquiries(INTERNAL_FUNCTION_PARAMETERS, php_faspay_inquiry_arguments *given)
{
	zend_long concurrency = DEFAULT_CONCURRENCY;
	bool no_deadline = true;

	given->deadline = 0;
	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_ITERABLE(given->rows)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(concurrency)
		Z_PARAM_DOUBLE_OR_NULL(given->deadline, no_deadline)
	ZEND_PARSE_PARAMETERS_END_EX(return false);
	if (concurrency < 1 || concurrency > MAXIMUM_CONCURRENCY) {
		php_faspay_throw_violation("concurrency", "range", "must be between 1 and %d", MAXIMUM_CONCURRENCY);
		return false;
	}
	/* This form of the condition refuses NAN. */
	if (!no_deadline && !(given->deadline >= 0.001 && given->deadline <= MAXIMUM_DEADLINE)) {
		php_faspay_throw_violation("deadline", "range", "must be between 0.001 and %.0f seconds", MAXIMUM_DEADLINE);
		return false;
	}
	given->concurrency = (size_t)concurrency;
	given->client = php_faspay_client_of(Z_OBJ_P(ZEND_THIS));
	return php_faspay_usable(given->client);
}
