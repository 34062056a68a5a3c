/* A pool: the connections and TLS sessions that outlive an exchange, and the list of exchanges that use them. */
#include "internal.h"

#include <stdlib.h>

/* Connections of one pool. An exchange that finds none free waits inside its own deadline. */
#define TOTAL_CONNECTIONS 64L

const fsp_pool_limits FSP_POOL_LIMITS = {.idle_connections = 8, .idle_seconds = 60, .lifetime_seconds = 600};

void fsp_pool_destroy(fsp_pool *pool)
{
	if (pool->multi != NULL) {
		curl_multi_cleanup(pool->multi);
	}
	if (pool->sessions != NULL) {
		curl_share_cleanup(pool->sessions);
	}
	fsp_sockets_free(&pool->sockets);
	free(pool);
	fsp_libcurl_release();
}

/* libcurl closes idle connections beyond the limit when an exchange returns one. Many parallel exchanges may exceed the
 * limit, or each would close the connection of another. */
void fsp_pool_limit_connections(fsp_pool *pool)
{
	long kept = pool->limits.idle_connections, connection_limit = TOTAL_CONNECTIONS + (long)pool->paused;

	if (kept < (long)pool->attached) {
		kept = (long)pool->attached;
	}
	if (kept != pool->kept && curl_multi_setopt(pool->multi, CURLMOPT_MAXCONNECTS, kept) == CURLM_OK) {
		pool->kept = kept;
	}
	/* Nobody waits for paused exchanges, so they must not take a connection from others. */
	if (connection_limit != pool->connection_limit
			&& curl_multi_setopt(pool->multi, CURLMOPT_MAX_HOST_CONNECTIONS, connection_limit) == CURLM_OK
			&& curl_multi_setopt(pool->multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, connection_limit) == CURLM_OK) {
		pool->connection_limit = connection_limit;
	}
}

/* A peer that resumes a session shows no certificate, so a session must not live longer than a connection may. Only TLS
 * sessions are shared, and only within one thread, so that nothing needs a lock. */
bool fsp_pool_renew_sessions(fsp_pool *pool)
{
	int64_t now = fsp_monotonic_ms();
	CURLSH *sessions;

	if (pool->sessions != NULL
			&& (pool->attached > 0 || now - pool->sessions_since < (int64_t)pool->limits.lifetime_seconds * 1000)) {
		return true;
	}
	sessions = curl_share_init();
	if (sessions == NULL || curl_share_setopt(sessions, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION) != CURLSHE_OK) {
		curl_share_cleanup(sessions);
		return false;
	}
	curl_share_cleanup(pool->sessions);
	pool->sessions = sessions;
	pool->sessions_since = now;
	pool->no_resumption = false;
	return true;
}

fsp_result fsp_pool_open(fsp_pool **slot, fsp_error *error)
{
	fsp_pool *pool;

	if (*slot != NULL && (*slot)->pid == getpid()) {
		return FSP_OK;
	}
	if (!fsp_libcurl_acquire()) {
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	pool = calloc(1, sizeof(*pool));
	if (pool == NULL || (pool->multi = curl_multi_init()) == NULL) {
		free(pool);
		fsp_libcurl_release();
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	pool->limits = FSP_POOL_LIMITS;
	pool->resolver_may_linger = fsp_libcurl_pin();
	if (!fsp_pool_renew_sessions(pool)) {
		fsp_pool_destroy(pool);
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	fsp_pool_limit_connections(pool);
	pool->pid = getpid();
	/* After a fork, cleaning up would end the parent's TLS sessions on sockets that both processes share. */
	pool->abandoned = *slot;
	*slot = pool;
	return FSP_OK;
}

void fsp_pool_limit(fsp_pool *pool, const fsp_pool_limits *limits)
{
	pool->limits = *limits;
	fsp_pool_limit_connections(pool);
}

fsp_pool_statistics fsp_pool_read_statistics(const fsp_pool *pool)
{
	return pool != NULL && pool->pid == getpid() ? pool->statistics : (fsp_pool_statistics){0};
}

fsp_socket fsp_exchange_socket(const fsp_exchange *exchange)
{
	const char *ip = NULL;
	long peer_port = 0;

	if (exchange->pool == NULL) {
		return FSP_NO_SOCKET;
	}
	(void)curl_easy_getinfo(exchange->easy, CURLINFO_PRIMARY_IP, &ip);
	(void)curl_easy_getinfo(exchange->easy, CURLINFO_PRIMARY_PORT, &peer_port);
	return fsp_socket_find(&exchange->pool->sockets, exchange->port, ip, peer_port);
}

void fsp_pool_attach(fsp_pool *pool, fsp_exchange *exchange)
{
	exchange->pool = pool;
	exchange->next = pool->first;
	if (pool->first != NULL) {
		pool->first->previous = exchange;
	}
	pool->first = exchange;
	pool->attached++;
	fsp_pool_limit_connections(pool);
	pool->statistics.requests++;
}

/* Failures of the connection, not of one stream. */
static bool is_connection_failure(CURLcode code)
{
	return code == CURLE_OPERATION_TIMEDOUT || code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR
		|| code == CURLE_GOT_NOTHING
		|| code == CURLE_PARTIAL_FILE || code == CURLE_HTTP2;
}

/* libcurl keeps a shared connection when one of its exchanges fails or is aborted. If the peer has fallen silent,
 * the next exchange would wait in vain too. So the exchanges that are under way on it fail now and are repeated on
 * another. */
static void abandon_connection(const fsp_exchange *exchange)
{
	fsp_socket number = fsp_exchange_socket(exchange);

	if (number != FSP_NO_SOCKET) {
		fsp_socket_end(number);
	}
}

void fsp_pool_detach(fsp_exchange *exchange)
{
	fsp_pool *pool = exchange->pool;

	if (exchange->multiplexed && (!exchange->done || is_connection_failure(exchange->code))) {
		abandon_connection(exchange);
	}
	curl_multi_remove_handle(pool->multi, exchange->easy);
	/* The pool may be closed before the exchange is freed, and libcurl does not clean up what a handle still shares. */
	curl_easy_setopt(exchange->easy, CURLOPT_SHARE, NULL);
	if (exchange->previous != NULL) {
		exchange->previous->next = exchange->next;
	} else {
		pool->first = exchange->next;
	}
	if (exchange->next != NULL) {
		exchange->next->previous = exchange->previous;
	}
	pool->attached--;
	pool->paused -= exchange->paused_ms != 0 ? 1 : 0;
	exchange->pool = NULL;
}
