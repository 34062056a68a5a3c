/* One exchange of the transport's with a peer on this machine, for tests of core/transport. */
#ifndef FASPAY_TESTS_EXCHANGING_H
#define FASPAY_TESTS_EXCHANGING_H

#include "../../core/faspay_core.h"
#include "../helpers/peer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#define BODY "{\"request\":\"Post Data Transaction\",\"bill_no\":\"INV-1\",\"bill_total\":\"1000000\"}"
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Set up once by main. */
static char directory[] = "/tmp/faspay-transport-XXXXXX";
static char ca_file[256];
static peer_identity *authority, *localhost_identity, *self_signed;

/* Under valgrind and the thread sanitizer, which take every so-manieth fault, everything takes longer. */
static inline long patience(long milliseconds)
{
	return getenv("TRANSPORT_STRIDE") != NULL ? milliseconds * 10 : milliseconds;
}

static inline long elapsed_ms(const struct timespec *since)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (long)(now.tv_sec - since->tv_sec) * 1000 + (now.tv_nsec - since->tv_nsec) / 1000000;
}

typedef struct outcome {
	fsp_result result;
	long status, retry_after;
	char body[1024];
	size_t body_length;
	fsp_attempt attempt;
	fsp_error error;
	long milliseconds, longest_turn;
} outcome;

typedef struct call {
	const char *method, *body;
	bool repeatable;
	long timeout_ms;
	size_t maximum;
	const char *ca, *proxy;
	const char *const *headers;
	bool own_connection, multiplex;
} call;

static const call post = {.method = "POST", .body = BODY, .timeout_ms = 20000};
static const call get = {.method = "GET", .repeatable = true, .timeout_ms = 20000};

static inline void settle(fsp_exchange *exchange, outcome *out)
{
	fsp_http_answer answer;

	out->result = fsp_exchange_result(exchange, &answer, &out->attempt, &out->error);
	out->status = answer.status;
	out->retry_after = answer.retry_after;
	out->body_length = answer.body.length;
	snprintf(out->body, sizeof(out->body), "%.*s", (int)(answer.body.length < 1000 ? answer.body.length : 1000),
		answer.body.data != NULL ? answer.body.data : "");
	assert_true(answer.redirect_host == NULL || answer.redirect_host[0] != '\0');
	/* A failure tells the status that arrived, and what it says can be printed. */
	assert_true(out->result == FSP_OK || out->error.http_status == out->attempt.http_status);
	for (const char *c = out->error.message; *c != '\0'; c++) {
		assert_in_range(*c, ' ', '~');
	}
}

static inline outcome run_url(fsp_pool *pool, const call *c, const char *url)
{
	fsp_http_request request = {c->method, url, c->body != NULL ? "application/json" : NULL, c->headers,
		fsp_view_of(c->body), c->repeatable};
	fsp_transport_options options = {
		.timeout_ms = c->timeout_ms, .connect_timeout_ms = 20000, .ca_file = c->ca != NULL ? c->ca : ca_file,
		.proxy = c->proxy,
		.maximum_bytes = c->maximum > 0 ? c->maximum : 65536, .own_connection = c->own_connection,
		.multiplex = c->multiplex,
	};
	outcome out = {0};
	fsp_exchange *exchange = NULL;
	struct timespec start;

	clock_gettime(CLOCK_MONOTONIC, &start);
	out.result = fsp_exchange_start(&exchange, pool, &request, &options, &out.error);
	while (exchange != NULL && !fsp_exchange_done(exchange) && elapsed_ms(&start) < 30000) {
		struct timespec turn;
		long took;

		clock_gettime(CLOCK_MONOTONIC, &turn);
		fsp_pool_wait(pool, 100);
		took = elapsed_ms(&turn);
		out.longest_turn = took > out.longest_turn ? took : out.longest_turn;
	}
	if (exchange != NULL) {
		settle(exchange, &out);
	}
	fsp_exchange_free(exchange);
	out.milliseconds = elapsed_ms(&start);
	return out;
}

static inline outcome run(fsp_pool *pool, const call *c, const char *scheme, peer *p)
{
	char url[128];

	snprintf(url, sizeof(url), "%s://localhost:%d/cvr/300011/10?signature=abc", scheme, peer_port(p));
	return run_url(pool, c, url);
}

static inline fsp_pool *open_pool(void)
{
	fsp_pool *pool = NULL;

	assert_int_equal(fsp_pool_open(&pool, NULL), FSP_OK);
	return pool;
}

static inline peer *plain_peer(const peer_step *steps, size_t count)
{
	return peer_start(&(peer_options){.steps = steps, .step_count = count});
}

static inline peer *tls_peer(const peer_step *steps, size_t count)
{
	return peer_start(&(peer_options){.steps = steps, .step_count = count, .identity = localhost_identity});
}

static inline void assert_answered(const outcome *out)
{
	if (out->result != FSP_OK) {
		fail_msg("result %d: %s", (int)out->result, out->error.message);
	}
	assert_int_equal(out->status, 200);
	assert_int_equal(out->attempt.outcome, FSP_OUTCOME_ANSWERED);
}

static inline void assert_not_sent(const outcome *out)
{
	if (out->result != FSP_ERROR_NOT_SENT) {
		fail_msg("result %d: %s", (int)out->result, out->error.message);
	}
	assert_non_null(strstr(out->error.message, "not sent"));
	assert_null(strstr(out->error.message, "signature=abc"));
}

static inline void assert_unknown(const outcome *out, const char *rule)
{
	if (out->result != FSP_ERROR_OUTCOME_UNKNOWN) {
		fail_msg("result %d: %s", (int)out->result, out->error.message);
	}
	assert_int_equal(out->attempt.outcome, FSP_OUTCOME_UNKNOWN);
	assert_non_null(strstr(out->error.message, "localhost"));
	assert_null(strstr(out->error.message, "signature=abc"));
	assert_null(strstr(out->error.message, "INV-1"));
	if (rule != NULL) {
		assert_string_equal(out->error.rule, rule);
	}
}

static inline bool set_up(void)
{
	const long day = 86400;

	if (mkdtemp(directory) == NULL) {
		return false;
	}
	authority = peer_identity_new("Test authority", NULL, -day, day, NULL);
	localhost_identity = peer_identity_new("localhost", "DNS:localhost,IP:127.0.0.1", -day, day, authority);
	self_signed = peer_identity_new("localhost", "DNS:localhost", -day, day, NULL);
	snprintf(ca_file, sizeof(ca_file), "%s/ca.pem", directory);
	return peer_identity_write(authority, ca_file);
}

static inline void tear_down(void)
{
	unlink(ca_file);
	rmdir(directory);
	peer_identity_free(authority);
	peer_identity_free(localhost_identity);
	peer_identity_free(self_signed);
}

static inline int start_exchanges(void **state)
{
	(void)state;
	return fsp_transport_startup() == FSP_OK && set_up() ? 0 : -1;
}

static inline int stop_exchanges(void **state)
{
	(void)state;
	tear_down();
	fsp_transport_shutdown();
	return 0;
}

#endif
