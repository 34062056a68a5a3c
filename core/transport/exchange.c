/* One exchange: its start, its clocks, its end. */
#include "internal.h"
#include "url.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Twelve days, which is added to the deadline of a paused exchange. libcurl can count so far. */
#define PAUSE_MS (INT64_C(1) << 30)
#define ANSWER_MAXIMUM 1048576

static void copy_host(const char *url, char *out, size_t size)
{
	const char *start = strstr(url, "://");
	size_t length;

	start = start != NULL ? start + 3 : url;
	length = *start == '[' ? strcspn(start, "]/?") + 1 : strcspn(start, ":/?");
	snprintf(out, size, "%.*s", (int)(length < size ? length : size - 1), start);
}

static void start_clocks(fsp_exchange *exchange, const fsp_transport_options *options)
{
	long connect_ms = options->connect_timeout_ms;

	if (connect_ms <= 0 || connect_ms > options->timeout_ms) {
		connect_ms = options->timeout_ms;
	}
	exchange->started_ms = fsp_monotonic_ms();
	exchange->connect_by_ms = exchange->started_ms + connect_ms;
	exchange->deadline_ms = exchange->started_ms + options->timeout_ms;
}

static void discard(fsp_exchange *exchange)
{
	curl_easy_cleanup(exchange->easy);
	fsp_exchange_free_headers(exchange->headers);
	fsp_buffer_free(&exchange->body);
	free(exchange);
}

static fsp_result check_request(const fsp_http_request *request, const fsp_transport_options *options, fsp_error *error)
{
	const char *objection;

	if (fsp_url_check(FSP_URL_REQUEST, fsp_view_of(request->url), &objection) != FSP_OK) {
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	if (objection != NULL) {
		return fsp_fail(error, FSP_ERROR_NOT_SENT, "url", "the request was not sent: its address %s", objection);
	}
	for (size_t i = 0; request->headers != NULL && request->headers[i] != NULL; i++) {
		if (strpbrk(request->headers[i], "\r\n") != NULL) {
			return fsp_fail(error, FSP_ERROR_NOT_SENT, "header",
				"the request was not sent: a header contains a line break");
		}
	}
	if (options->timeout_ms <= 0) {
		if (error != NULL) {
			error->timed_out = true;
		}
		return fsp_fail(error, FSP_ERROR_NOT_SENT, "timeout", "the request was not sent: no time was left for it");
	}
	return FSP_OK;
}

fsp_result fsp_exchange_start(fsp_exchange **out, fsp_pool *pool, const fsp_http_request *request,
	const fsp_transport_options *options, fsp_error *error)
{
	fsp_result result = check_request(request, options, error);
	fsp_exchange *exchange;

	*out = NULL;
	if (result != FSP_OK) {
		return result;
	}
	if (pool->pid != getpid()) {
		return fsp_fail(error, FSP_ERROR_INTERNAL, NULL, "the pool belongs to another process");
	}
	exchange = calloc(1, sizeof(*exchange));
	if (exchange == NULL) {
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	exchange->pid = pool->pid;
	exchange->request = request;
	exchange->retry_after = -1;
	start_clocks(exchange, options);
	fsp_buffer_init(&exchange->body, options->maximum_bytes > 0 ? options->maximum_bytes : ANSWER_MAXIMUM);
	copy_host(request->url, exchange->attempt.host, sizeof(exchange->attempt.host));
	exchange->easy = curl_easy_init();
	if (exchange->easy == NULL || !fsp_pool_renew_sessions(pool) || !fsp_exchange_set_options(exchange, pool, options)
			|| curl_multi_add_handle(pool->multi, exchange->easy) != CURLM_OK) {
		discard(exchange);
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	fsp_pool_attach(pool, exchange);
	*out = exchange;
	return FSP_OK;
}

void fsp_exchange_pause(fsp_exchange *exchange)
{
	if (exchange->pool == NULL || exchange->pid != getpid() || exchange->paused_ms != 0) {
		return;
	}
	exchange->paused_ms = fsp_monotonic_ms();
	exchange->connect_by_ms += PAUSE_MS;
	exchange->deadline_ms += PAUSE_MS;
	(void)fsp_exchange_set_timeouts(exchange);
	exchange->pool->paused++;
	fsp_pool_limit_connections(exchange->pool);
}

void fsp_exchange_resume(fsp_exchange *exchange)
{
	int64_t late;

	if (exchange->pool == NULL || exchange->pid != getpid() || exchange->paused_ms == 0) {
		return;
	}
	late = fsp_monotonic_ms() - exchange->paused_ms - PAUSE_MS;
	exchange->paused_ms = 0;
	exchange->connect_by_ms += late;
	exchange->deadline_ms += late;
	(void)fsp_exchange_set_timeouts(exchange);
	exchange->pool->paused--;
	fsp_pool_limit_connections(exchange->pool);
}

bool fsp_exchange_done(const fsp_exchange *exchange)
{
	return exchange->done || exchange->pid != getpid();
}

void fsp_exchange_free(fsp_exchange *exchange)
{
	fsp_guard held;

	if (exchange == NULL) {
		return;
	}
	if (exchange->pool != NULL && exchange->pid != getpid()) {
		/* It is still attached to the parent's pool: free only what belongs to this process alone. */
		exchange->easy = NULL;
	}
	fsp_guard_enter(&held);
	if (exchange->pool != NULL && exchange->easy != NULL) {
		fsp_pool_detach(exchange);
	}
	discard(exchange);
	fsp_guard_leave(&held);
}
