/* Many exchanges at once: all of a pool move forward together, and may end together. */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
# define _POSIX_C_SOURCE 200809L /* poll */
#endif
#include "multi.h"
#include "internal.h"

#ifndef _WIN32
# include <poll.h>
#endif

#define GRACE_MS 100                  /* libcurl ends a late exchange itself, with a better message than ours */

/* Whether a kept connection turned out to be dead, or to hold bytes that nobody had asked for, before any byte of
 * the body was handed over. The peer cannot have processed anything then. */
static bool connection_was_unusable(const fsp_exchange *exchange, CURLcode code)
{
	if (exchange->unasked) {
		return true;
	}
	if (exchange->request->body.length == 0 || exchange->body_sent > 0) {
		return false;
	}
	return exchange->early || (exchange->header_bytes == 0
		&& (code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR || code == CURLE_GOT_NOTHING
			|| code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_WEIRD_SERVER_REPLY));
}

/* Begins again, once, on a new connection. libcurl itself does not always: 7.88 takes connections whose TLS was
 * ended for live ones and gives up after five of them. */
static bool revive(fsp_exchange *exchange, CURLcode code)
{
	CURL *easy = exchange->easy;
	int64_t now = fsp_monotonic_ms();
	long connects = 0;

	if (exchange->revived || exchange->deadline_ms <= now || !connection_was_unusable(exchange, code)
			|| curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &connects) != CURLE_OK || connects > 0) {
		return false;
	}
	exchange->revived = true;
	exchange->connect_by_ms += now - exchange->started_ms;
	exchange->started_ms = now;
	exchange->unasked = exchange->early = exchange->headers_complete = false;
	exchange->begun = 0;
	exchange->header_bytes = 0;
	exchange->retry_after = -1;
	exchange->reason[0] = '\0';
	curl_multi_remove_handle(exchange->pool->multi, easy);
	return curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L) == CURLE_OK && fsp_exchange_set_timeouts(exchange)
		&& curl_multi_add_handle(exchange->pool->multi, easy) == CURLM_OK;
}

static void finish_all(fsp_pool *pool, CURLcode code)
{
	while (pool->first != NULL) {
		fsp_exchange_finish(pool->first, code);
	}
}

/* Ends exchanges that are late. libcurl does not do so for those that still wait for a free connection. */
static void finish_late(fsp_pool *pool)
{
	int64_t now = fsp_monotonic_ms();
	fsp_exchange *next;

	for (fsp_exchange *exchange = pool->first; exchange != NULL; exchange = next) {
		next = exchange->next;
		if (now > exchange->deadline_ms + GRACE_MS) {
			fsp_exchange_finish(exchange, CURLE_OPERATION_TIMEDOUT);
		}
	}
}

/* Never waits past the deadline of an exchange. */
static int capped_wait(const fsp_pool *pool, int milliseconds)
{
	int64_t now = fsp_monotonic_ms(), wait = milliseconds > 0 ? milliseconds : 0;

	for (const fsp_exchange *exchange = pool->first; exchange != NULL; exchange = exchange->next) {
		int64_t left = exchange->deadline_ms + GRACE_MS + 1 - now;

		if (left < wait) {
			wait = left > 0 ? left : 0;
		}
	}
	return (int)wait;
}

static void rest(int milliseconds)
{
#ifdef _WIN32
	Sleep(milliseconds > 0 ? (DWORD)milliseconds : 0);
#else
	poll(NULL, 0, milliseconds > 0 ? milliseconds : 0);
#endif
}

fsp_result fsp_pool_wait(fsp_pool *pool, int milliseconds)
{
	fsp_guard held;
	CURLMcode code;
	CURLMsg *message;
	int running, queued;

	if (pool->pid != getpid()) {
		/* A child process that waits for its next attempt must sleep all the same. */
		rest(milliseconds);
		return FSP_ERROR_INTERNAL;
	}
	/* This is also where a caller sleeps until its next attempt, with no exchange under way. */
	code = curl_multi_poll(pool->multi, NULL, 0, capped_wait(pool, milliseconds), NULL);
	fsp_guard_enter(&held);
	pool->turn++;
	if (code == CURLM_OK) {
		code = curl_multi_perform(pool->multi, &running);
	}
	while ((message = curl_multi_info_read(pool->multi, &queued)) != NULL) {
		fsp_exchange *exchange = NULL;

		if (message->msg == CURLMSG_DONE
				&& curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &exchange) == CURLE_OK && exchange != NULL
				&& !revive(exchange, message->data.result)) {
			fsp_exchange_finish(exchange, message->data.result);
		}
	}
	finish_late(pool);
	if (code != CURLM_OK) {
		/* No exchange can move any more, so end them all. */
		finish_all(pool, code == CURLM_OUT_OF_MEMORY ? CURLE_OUT_OF_MEMORY : CURLE_FAILED_INIT);
	}
	fsp_guard_leave(&held);
	return code == CURLM_OK ? FSP_OK : code == CURLM_OUT_OF_MEMORY ? FSP_ERROR_MEMORY : FSP_ERROR_INTERNAL;
}

void fsp_pool_close(fsp_pool **slot)
{
	fsp_pool *pool = *slot;
	fsp_guard held;

	*slot = NULL;
	if (pool == NULL || pool->pid != getpid()) {
		return;
	}
	fsp_guard_enter(&held);
	finish_all(pool, CURLE_ABORTED_BY_CALLBACK);
	fsp_pool_destroy(pool);
	fsp_guard_leave(&held);
}

void fsp_pool_abort(fsp_pool *pool)
{
	while (pool != NULL && pool->pid == getpid() && pool->first != NULL) {
		fsp_exchange_free(pool->first);
	}
}
