/* Faspay\Transport, and the loop that carries calls to their end. */
#include "glue.h"
#include "fopen_wrappers.h"
#include "zend_closures.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#define DEFAULT_TIMEOUT 30.0
#define DEFAULT_CONNECT_TIMEOUT 5.0
#define DEFAULT_RETRIES 2
#define MAXIMUM_TIMEOUT 3600.0
#define MAXIMUM_RETRIES 10
#define MAXIMUM_CLEARED 100
#define MAXIMUM_ANSWER 1048576
/* How long PHP's signals and time limit may wait while we wait for the gateway. */
#define SLICE_MS 50

static zend_object_handlers transport_handlers;

static zend_object *create_transport(zend_class_entry *ce)
{
	php_faspay_transport *transport = zend_object_alloc(sizeof(*transport), ce);

	transport->timeout = DEFAULT_TIMEOUT;
	transport->connect_timeout = DEFAULT_CONNECT_TIMEOUT;
	transport->retries = DEFAULT_RETRIES;
	transport->ca_file = transport->proxy = NULL;
	transport->keep_connections = true;
	transport->constructed = false;
	ZVAL_UNDEF(&transport->observer);
	zend_object_std_init(&transport->std, ce);
	object_properties_init(&transport->std, ce);
	transport->std.handlers = &transport_handlers;
	return &transport->std;
}

static void free_transport(zend_object *object)
{
	php_faspay_transport *transport = php_faspay_transport_of(object);

	/* First: it clears weak references, by which the observer could still find this object. */
	zend_object_std_dtor(object);
	if (transport->ca_file != NULL) {
		zend_string_release(transport->ca_file);
	}
	if (transport->proxy != NULL) {
		zend_string_release(transport->proxy);
	}
	zval_ptr_dtor(&transport->observer);
}

static HashTable *transport_gc(zend_object *object, zval **table, int *count)
{
	php_faspay_transport *transport = php_faspay_transport_of(object);

	*table = &transport->observer;
	*count = 1;
	return NULL;
}

void php_faspay_minit_transport(void)
{
	memcpy(&transport_handlers, &std_object_handlers, sizeof(transport_handlers));
	transport_handlers.offset = offsetof(php_faspay_transport, std);
	transport_handlers.free_obj = free_transport;
	transport_handlers.get_gc = transport_gc;
	transport_handlers.clone_obj = NULL;
	transport_handlers.compare = php_faspay_compare_opaque;
	php_faspay_ce_transport->create_object = create_transport;
}

static bool check_seconds(const char *name, double seconds)
{
	/* Written so that NAN fails. */
	if (seconds >= 0.001 && seconds <= MAXIMUM_TIMEOUT) {
		return true;
	}
	php_faspay_throw_violation(name, "range", "must be between 0.001 and 3600 seconds");
	return false;
}

static bool check_proxy(zend_string *proxy)
{
	const char *objection;

	if (fsp_url_check(FSP_URL_PROXY, php_faspay_view(proxy), &objection) != FSP_OK) {
		zend_throw_error(NULL, "Out of memory");
		return false;
	}
	if (objection != NULL) {
		php_faspay_throw_violation("proxy", "format", "%s", objection);
	}
	return objection == NULL;
}

/* Absolute: libcurl tells connections, sessions and parsed authorities apart by the file's name, and scripts of one worker
 * have different working directories. NULL when it cannot be read. */
static zend_string *readable_file(const zend_string *name)
{
	char *path = ZSTR_LEN(name) > 0 ? expand_filepath_with_mode(ZSTR_VAL(name), NULL, NULL, 0, CWD_EXPAND) : NULL;
	zend_string *file = NULL;

	if (path != NULL && php_check_open_basedir_ex(path, 0) == 0 && VCWD_ACCESS(path, R_OK) == 0) {
		file = zend_string_init(path, strlen(path), 0);
	}
	if (path != NULL) {
		efree(path);
	}
	return file;
}

ZEND_METHOD(Faspay_Transport, __construct)
{
	php_faspay_transport *transport = php_faspay_transport_of(Z_OBJ_P(ZEND_THIS));
	double timeout = DEFAULT_TIMEOUT, connect_timeout = DEFAULT_CONNECT_TIMEOUT;
	zend_string *ca_file = NULL, *proxy = NULL;
	zend_long retries = DEFAULT_RETRIES;
	zend_fcall_info observer = empty_fcall_info;
	zend_fcall_info_cache observer_cache = empty_fcall_info_cache;
	bool keep_connections = true;
	zval closure;

	ZEND_PARSE_PARAMETERS_START(0, 7)
		Z_PARAM_OPTIONAL
		Z_PARAM_DOUBLE(timeout)
		Z_PARAM_DOUBLE(connect_timeout)
		Z_PARAM_LONG(retries)
		Z_PARAM_PATH_STR_OR_NULL(ca_file)
		Z_PARAM_STR_OR_NULL(proxy)
		Z_PARAM_FUNC_OR_NULL(observer, observer_cache)
		Z_PARAM_BOOL(keep_connections)
	ZEND_PARSE_PARAMETERS_END();
	if (transport->constructed) {
		zend_throw_error(NULL, "Faspay\\Transport is already constructed");
		return;
	}
	if (!check_seconds("timeout", timeout) || !check_seconds("connectTimeout", connect_timeout) || (proxy != NULL && !check_proxy(proxy))) {
		return;
	}
	if (retries < 0 || retries > MAXIMUM_RETRIES) {
		php_faspay_throw_violation("retries", "range", "must be between 0 and %d", MAXIMUM_RETRIES);
		return;
	}
	if (ca_file != NULL && (ca_file = readable_file(ca_file)) == NULL) {
		php_faspay_throw_violation("caFile", "format", "must name a readable PEM file");
		return;
	}
	ZVAL_UNDEF(&closure);
	if (ZEND_FCI_INITIALIZED(observer)) {
		/* Resolved here, where a private method may be named, and not where it is called. */
		zend_call_method_with_1_params(NULL, zend_ce_closure, NULL, "fromcallable", &closure, &observer.function_name);
	}
	/* An error handler that this called may have constructed it meanwhile. */
	if (EG(exception) || transport->constructed) {
		zval_ptr_dtor(&closure);
		if (ca_file != NULL) {
			zend_string_release(ca_file);
		}
		if (!EG(exception)) {
			zend_throw_error(NULL, "Faspay\\Transport is already constructed");
		}
		return;
	}
	ZVAL_COPY_VALUE(&transport->observer, &closure);
	transport->constructed = true;
	transport->timeout = timeout;
	transport->connect_timeout = connect_timeout;
	transport->retries = retries;
	transport->keep_connections = keep_connections;
	transport->ca_file = ca_file;
	transport->proxy = proxy != NULL ? zend_string_copy(proxy) : NULL;
}

ZEND_METHOD(Faspay_Transport, __debugInfo)
{
	php_faspay_transport *transport = php_faspay_transport_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	add_assoc_double(return_value, "timeout", transport->timeout);
	add_assoc_double(return_value, "connectTimeout", transport->connect_timeout);
	add_assoc_long(return_value, "retries", transport->retries);
	if (transport->ca_file != NULL) {
		add_assoc_str(return_value, "caFile", zend_string_copy(transport->ca_file));
	} else {
		add_assoc_null(return_value, "caFile");
	}
	/* A proxy's URL may carry a password. */
	add_assoc_bool(return_value, "proxy", transport->proxy != NULL);
	add_assoc_bool(return_value, "observer", Z_TYPE(transport->observer) != IS_UNDEF);
	add_assoc_bool(return_value, "keepConnections", transport->keep_connections);
}

/* ------------------------------------------------------------------ calls under way */

typedef struct php_faspay_transfer {
	fsp_call *call;                   /* NULL: free */
	size_t index;
	fsp_exchange *exchange;           /* NULL: waits for its next attempt */
	fsp_transport_options options;
	int attempts;
	bool lost;                        /* the last attempt got no answer */
	int64_t next_attempt;             /* monotonic milliseconds */
	int64_t deadline;
} transfer;

static void set_double(zend_object *event, const char *property, double seconds)
{
	zval value;

	ZVAL_DOUBLE(&value, seconds);
	php_faspay_set(event, property, &value);
}

static void set_bool(zend_object *event, const char *property, bool flag)
{
	zval value;

	ZVAL_BOOL(&value, flag);
	php_faspay_set(event, property, &value);
}

static void build_event(zval *out, const transfer *t, const fsp_attempt *attempt)
{
	static const char *const outcomes[] = {"Answered", "NotSent", "Unknown"};
	zend_object *event;
	zval value;

	object_init_ex(out, php_faspay_ce_event);
	event = Z_OBJ_P(out);
	ZVAL_STRING(&value, t->call->operation->name);
	php_faspay_set(event, "operation", &value);
	ZVAL_STRING(&value, attempt->host);
	php_faspay_set(event, "host", &value);
	ZVAL_LONG(&value, attempt->http_status);
	php_faspay_set(event, "httpStatus", &value);
	ZVAL_LONG(&value, t->attempts);
	php_faspay_set(event, "attempt", &value);
	ZVAL_OBJ_COPY(&value, zend_enum_get_case_cstr(php_faspay_ce_outcome, outcomes[attempt->outcome]));
	php_faspay_set(event, "outcome", &value);
	set_bool(event, "reused", attempt->reused);
	set_bool(event, "timedOut", attempt->timed_out);
	set_double(event, "dnsSeconds", attempt->dns_seconds);
	set_double(event, "connectSeconds", attempt->connect_seconds);
	set_double(event, "tlsSeconds", attempt->tls_seconds);
	set_double(event, "firstByteSeconds", attempt->first_byte_seconds);
	set_double(event, "totalSeconds", attempt->total_seconds);
}

/* The observer may throw, and nothing breaks; exit() is obeyed. */
static void notify_observer(const php_faspay_transport *transport, const transfer *t, const fsp_attempt *attempt)
{
	zval event, ignored, observer;

	if (transport == NULL || Z_TYPE(transport->observer) == IS_UNDEF || EG(exception)) {
		return;
	}
	build_event(&event, t, attempt);
	ZVAL_COPY(&observer, &transport->observer);
	ZVAL_UNDEF(&ignored);
	call_user_function(NULL, NULL, &observer, &ignored, 1, &event);
	zval_ptr_dtor(&ignored);
	zval_ptr_dtor(&event);
	zval_ptr_dtor(&observer);
	/* Clearing one can throw another, from its destructor. */
	for (int i = 0; i < MAXIMUM_CLEARED && EG(exception) && !zend_is_unwind_exit(EG(exception)) && !zend_is_graceful_exit(EG(exception)); i++) {
		zend_clear_exception();
	}
}

/* Signals and the time limit, served between two slices of waiting. */
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
	/* A run keeps as many as it uses at a time, or it would close some whenever several answers come together. */
	const fsp_pool_limits limits = {MAX((long)FASPAY_G(max_idle_connections), (long)run->concurrency), (long)FASPAY_G(max_idle_seconds), (long)FASPAY_G(max_connection_seconds)};
	fsp_result result = fsp_pool_open(&FASPAY_G(pool), error);

	/* Every time: the hosts of one worker may have settings of their own. */
	if (result == FSP_OK) {
		fsp_pool_limit(FASPAY_G(pool), &limits);
	}
	return result;
}

static void start_attempt(const php_faspay_run *run, transfer *t, fsp_result *failure)
{
	const php_faspay_transport *transport = run->transport;
	int64_t left = t->deadline - fsp_monotonic_ms();
	fsp_result result;

	t->attempts++;
	/* Nothing of an earlier attempt. */
	t->call->error.timed_out = false;
	t->call->error.http_status = 0;
	t->options = (fsp_transport_options){
		.timeout_ms = left > 1 ? (long)left : 1,
		.connect_timeout_ms = (long)((transport != NULL ? transport->connect_timeout : DEFAULT_CONNECT_TIMEOUT) * 1000),
		.ca_file = transport != NULL && transport->ca_file != NULL ? ZSTR_VAL(transport->ca_file) : FASPAY_G(ca_file),
		.proxy = transport != NULL && transport->proxy != NULL ? ZSTR_VAL(transport->proxy) : NULL,
		.maximum_bytes = MAXIMUM_ANSWER,
		.own_connection = !FASPAY_G(keep_connections) || (transport != NULL && !transport->keep_connections),
		/* What was refused or lost among many is not repeated on the same connection. */
		.new_connection = t->lost && run->concurrency > 1,
		.multiplex = run->concurrency > 1,
	};
	result = fsp_call_sign_attempt(t->call);
	if (result == FSP_OK) {
		/* Whatever an observer or a handler of signals has switched on meanwhile. */
	result = FASPAY_G(testing) && fsp_client_environment(t->call->client) == FSP_PRODUCTION
		? fsp_fail(&t->call->error, FSP_ERROR_INTERNAL, NULL, "faspay.testing was switched on while a client of Environment::Production was in use")
		: open_pool(run, &t->call->error);
	}
	if (result == FSP_OK) {
		result = fsp_exchange_start(&t->exchange, FASPAY_G(pool), &t->call->request, &t->options, &t->call->error);
	}
	*failure = result;
}

/* Takes over a finished attempt. True: the call is at its end, with *result. */
static bool finish_attempt(const php_faspay_transport *transport, transfer *t, fsp_result *result)
{
	zend_long retries = transport != NULL ? transport->retries : DEFAULT_RETRIES;
	fsp_http_answer answer = {.retry_after = -1};
	fsp_attempt attempt = {0};
	long delay;

	*result = fsp_exchange_result(t->exchange, &answer, &attempt, &t->call->error);
	t->lost = attempt.outcome != FSP_OUTCOME_ANSWERED;
	delay = fsp_retry_delay(t->call->operation->repeatable, t->attempts, (int)retries, *result, &answer, (long)(t->deadline - fsp_monotonic_ms()));
	if (delay < 0 && *result == FSP_OK) {
		*result = fsp_call_read(t->call, &answer);
	}
	t->call->error.attempts = t->attempts;
	fsp_exchange_free(t->exchange);
	t->exchange = NULL;
	t->next_attempt = fsp_monotonic_ms() + delay;
	notify_observer(transport, t, &attempt);
	return delay < 0;
}

/* The call is the run's again before it is told so: a bailout from there on finds nothing to free twice. */
static void hand_back(php_faspay_run *run, transfer *t, fsp_result result)
{
	fsp_call *call = t->call;

	t->call = NULL;
	run->finished(run, t->index, call, result);
}

static fsp_result too_late(fsp_call *call)
{
	call->error.timed_out = true;
	return fsp_fail(&call->error, FSP_ERROR_NOT_SENT, "deadline", "the request was not sent: the deadline of the whole run has passed");
}

/* Fills the free places with calls. False: nothing is under way any more. */
static bool refill(php_faspay_run *run)
{
	double timeout = run->transport != NULL ? run->transport->timeout : DEFAULT_TIMEOUT;
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
			result = fsp_call_build(t->call);
			t->next_attempt = fsp_monotonic_ms();
			t->deadline = t->next_attempt + (int64_t)(timeout * 1000);
			if (run->deadline != 0 && t->deadline > run->deadline) {
				t->deadline = run->deadline;
			}
			if (result == FSP_OK && t->next_attempt >= t->deadline) {
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

/* One round: start what is due, wait at most so long, collect what is done. */
static void round_of(php_faspay_run *run, int64_t wait)
{
	int64_t now = fsp_monotonic_ms();

	for (size_t i = 0; i < run->concurrency; i++) {
		transfer *t = &run->transfers[i];
		fsp_result failure;

		if (t->call == NULL || t->exchange != NULL) {
			continue;
		}
		if (t->next_attempt > now) {
			wait = MIN(wait, t->next_attempt - now);
			continue;
		}
		start_attempt(run, t, &failure);
		if (failure != FSP_OK) {
			t->call->error.attempts = t->attempts;
			hand_back(run, t, failure);
			wait = 0;
		}
	}
	/* A child that an observer forked waits in a pool of its own. */
	if (open_pool(run, NULL) == FSP_OK) {
		fsp_pool_wait(FASPAY_G(pool), (int)wait);
	}
	for (size_t i = 0; i < run->concurrency; i++) {
		transfer *t = &run->transfers[i];
		fsp_result result;

		if (t->call != NULL && t->exchange != NULL && fsp_exchange_done(t->exchange) && finish_attempt(run->transport, t, &result)) {
			hand_back(run, t, result);
		}
	}
	serve_interrupt();
}

void php_faspay_run_open(php_faspay_run *run)
{
	run->transfers = ecalloc(run->concurrency, sizeof(*run->transfers));
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
		fsp_exchange_free(run->transfers[i].exchange);
		if (run->transfers[i].call != NULL) {
			run->abandoned(run, run->transfers[i].call);
		}
	}
	efree(run->transfers);
	run->transfers = NULL;
	fsp_wipe_stack();
}

/* Left over only when PHP is leaving: never sent again. */
static void interrupt(php_faspay_run *run)
{
	for (size_t i = 0; i < run->concurrency; i++) {
		transfer *t = &run->transfers[i];

		fsp_exchange_free(t->exchange);
		t->exchange = NULL;
		if (t->call != NULL) {
			fsp_fail(&t->call->error, t->attempts > 0 ? FSP_ERROR_OUTCOME_UNKNOWN : FSP_ERROR_NOT_SENT, "interrupted", "interrupted");
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
	/* Around everything that can run PHP code or ask for its memory: what is under way must not outlive this function. */
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
