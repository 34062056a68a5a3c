/* The transport with the n-th allocation failing, its own or libcurl's, for every n until it succeeds: nothing
 * leaks, a payment arrives at most once, "not sent" is true, and the next call works. The peer's threads have all
 * the memory they want. */
#include "torture.h"
#include "../helpers/peer.h"

#include <curl/curl.h>

#define BODY "{\"request\":\"Post Data Transaction\",\"bill_no\":\"INV-1\"}"
#define OTHER_BODY "{\"request\":\"Post Data Transaction\",\"bill_no\":\"INV-2\"}"
#define PLENTY 1000000000

typedef struct scene {
	const char *name;
	peer *p;
	char url[64];
	bool kept;                        /* over a connection that served a request before */
	bool given_up;                    /* the pool goes before the exchange is done */
	size_t count;                     /* payments at once */
	peer_step answer;
} scene;

static const char *const bodies[] = {BODY, OTHER_BODY};
static const char *const headers[] = {"X-TIMESTAMP: 2025-01-10T10:00:00+07:00", "X-SIGNATURE: c2lnbmF0dXJl", NULL};
static const fsp_transport_options options = {.timeout_ms = 20000, .connect_timeout_ms = 20000,
	.maximum_bytes = 1000000};
static unsigned answered, unknown, not_sent, refused;

/* ------------------------------------------------------------------ libcurl's allocator */

static char *failing_strdup(const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = __wrap_malloc(size);

	return copy != NULL ? memcpy(copy, text, size) : NULL;
}

/* ------------------------------------------------------------------ calls */

static void await(fsp_pool *pool, const fsp_exchange *exchange)
{
	const int64_t start = fsp_monotonic_ms();

	while (!fsp_exchange_done(exchange)) {
		fsp_result result = fsp_pool_wait(pool, 100);

		assert_true(result == FSP_OK || result == FSP_ERROR_MEMORY);
		assert_true(fsp_monotonic_ms() - start < 60000);
	}
}

/* A call that only asks, while there is memory. */
static void ask(fsp_pool *pool, const scene *s)
{
	const fsp_http_request request = {"GET", s->url, NULL, NULL, FSP_NO_VIEW, true};
	const unsigned long left = until_failure;
	fsp_exchange *exchange = NULL;
	fsp_http_answer answer;

	until_failure = PLENTY;
	assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &options, NULL), FSP_OK);
	await(pool, exchange);
	assert_int_equal(fsp_exchange_result(exchange, &answer, NULL, NULL), FSP_OK);
	assert_int_equal(answer.status, 200);
	fsp_exchange_free(exchange);
	until_failure = left;
}

static fsp_result pay(const scene *s, fsp_pool **slot, fsp_result *results)
{
	fsp_pool *pool = *slot;
	fsp_http_request requests[2];
	fsp_exchange *exchanges[2] = {NULL, NULL};
	fsp_result worst = FSP_OK;

	for (size_t i = 0; i < s->count; i++) {
		fsp_error error = {0};

		requests[i] = (fsp_http_request){"POST", s->url, "application/json", headers, fsp_view_of(bodies[i]), false};
		results[i] = fsp_exchange_start(&exchanges[i], pool, &requests[i], &options, &error);
		assert_true(results[i] == FSP_OK || results[i] == FSP_ERROR_MEMORY);
		assert_int_equal(error.code, results[i]);
		assert_int_equal(exchanges[i] != NULL, results[i] == FSP_OK);
	}
	for (size_t i = 0; i < s->count; i++) {
		fsp_attempt attempt = {0};
		fsp_http_answer answer;
		fsp_error error = {0};

		if (exchanges[i] == NULL) {
			worst = FSP_ERROR_MEMORY;
			continue;
		}
		if (s->given_up) {
			fsp_pool_close(slot);
			assert_true(fsp_exchange_done(exchanges[i]));
		} else {
			await(pool, exchanges[i]);
		}
		results[i] = fsp_exchange_result(exchanges[i], &answer, &attempt, &error);
		assert_int_equal(error.code, results[i]);
		if (results[i] == FSP_OK) {
			tell("%ld ", answer.status);
			tell_view("answer", answer.body);
		} else {
			assert_true(results[i] == FSP_ERROR_NOT_SENT || results[i] == FSP_ERROR_OUTCOME_UNKNOWN);
			assert_false(error.timed_out);
			worst = FSP_ERROR_MEMORY;
		}
		fsp_exchange_free(exchanges[i]);
	}
	return worst;
}

/* What the peer saw of it, once it has read everything. */
static void check(const scene *s, const fsp_result *results)
{
	assert_true(peer_await_closed(s->p));
	for (size_t i = 0; i < s->count; i++) {
		const unsigned seen = peer_bodies(s->p, bodies[i]);

		if (seen > 1 || (seen != 0 && (results[i] == FSP_ERROR_NOT_SENT || results[i] == FSP_ERROR_MEMORY))
				|| (seen != 1 && results[i] == FSP_OK)) {
			fail_msg("%s: payment %zu came to %d and arrived %u times", s->name, i, (int)results[i], seen);
		}
		*(results[i] == FSP_OK ? &answered : results[i] == FSP_ERROR_OUTCOME_UNKNOWN ? &unknown
			: results[i] == FSP_ERROR_NOT_SENT ? &not_sent : &refused) += armed;
	}
}

static fsp_result live(const void *what)
{
	const scene *s = what;
	const bool was_armed = armed;
	unsigned long left = until_failure;
	fsp_result results[2] = {FSP_ERROR_MEMORY, FSP_ERROR_MEMORY}, result;
	fsp_pool *pool = NULL, *other = NULL;

	armed = false;
	peer_forget(s->p);
	armed = was_armed;
	if (s->kept) {
		until_failure = PLENTY;
		assert_int_equal(fsp_pool_open(&pool, NULL), FSP_OK);
		ask(pool, s);
		until_failure = left;
	}
	result = fsp_pool_open(&pool, NULL);
	assert_true(result == FSP_OK || (result == FSP_ERROR_MEMORY && pool == NULL));
	if (result == FSP_OK) {
		result = pay(s, &pool, results);
	}
	/* Whole, with every header. */
	if (result == FSP_OK && s->count == 1) {
		tell("%s\n", peer_last_request(s->p));
	}
	/* The same worker's next call; then a new pool's, whose connection comes after all the others. */
	left = until_failure;
	if (pool != NULL) {
		ask(pool, s);
	}
	until_failure = PLENTY;
	assert_int_equal(fsp_pool_open(&other, NULL), FSP_OK);
	ask(other, s);
	/* Nothing is needed for closing. */
	until_failure = left;
	fsp_pool_close(&pool);
	fsp_pool_close(&other);
	check(s, results);
	return result;
}

static void test_payments(void **state)
{
	static scene scenes[] = {
		{.name = "a payment", .count = 1}, {.name = "over a kept connection", .count = 1, .kept = true},
			{.name = "two at once", .count = 2},
		{.name = "given up", .count = 1, .given_up = true},
		{.name = "large answer", .count = 1, .answer = {.filler = 100000}},
		{.name = "an answer with many headers", .count = 1,
			.answer = {.status = 200, .headers = "Retry-After: 7\r\nSet-Cookie: a=b\r\nContent-Language: en\r\n"}},
	};
	unsigned long points = 0;

	(void)state;
	for (size_t i = 0; i < CASES(scenes); i++) {
		scene *s = &scenes[i];

		s->p = peer_start(&(peer_options){.steps = &s->answer, .step_count = 1});
		snprintf(s->url, sizeof(s->url), "http://127.0.0.1:%d/cvr/300011/10", peer_port(s->p));
		points += torture(s->name, live, s, s->given_up ? FSP_ERROR_MEMORY : FSP_OK, 20);
		peer_stop(s->p);
	}
	print_message("           %lu allocations failed: of the payments %u answered, %u unknown, %u not sent, %u not "
		"started\n", points, answered, unknown, not_sent, refused);
	/* Each of them was met. */
	assert_true(unknown > 0 && not_sent > 0 && refused > 0);
}

static fsp_result judge_proxy(const void *what)
{
	/* libcurl does not always say that it lacked memory: then an address is refused, which does no harm. */
	const char *objection;
	fsp_result result = fsp_url_check(FSP_URL_PROXY, fsp_view_of(what), &objection);

	return result == FSP_OK && objection != NULL ? FSP_ERROR_MEMORY : result;
}

static void test_proxies(void **state)
{
	(void)state;
	torture("proxy", judge_proxy, "socks5h://user:word@localhost:1080", FSP_OK, 2);
	torture("no proxy", judge_proxy, "http://[::1", FSP_ERROR_MEMORY, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_payments), cmocka_unit_test(test_proxies)};
	int failed;

	/* libcurl's resolver threads. */
	handed_over = true;
	if (getenv("TRANSPORT_STRIDE") != NULL && atoi(getenv("TRANSPORT_STRIDE")) > 1) {
		stride = 7;
	}
	/* Counted: what the transport asks for afterwards keeps this allocator. */
	if (curl_global_init_mem(CURL_GLOBAL_DEFAULT, __wrap_malloc, free, __wrap_realloc, failing_strdup, __wrap_calloc)
			!= CURLE_OK || fsp_transport_startup() != FSP_OK) {
		return 1;
	}
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	fsp_transport_shutdown();
	curl_global_cleanup();
	return failed;
}
