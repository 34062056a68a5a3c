/* libcurl refuses the n-th call of one of its functions, for every n until none is refused; and it is of other versions
 * than the one that is installed. A payment still arrives at most once, "not sent" is true, and the next call works. */
#include "exchanging.h"
#include "refusing.h"

#include "../../core/transport/internal.h"

/* ------------------------------------------------------------------ every call */

typedef struct scene {
	const char *name;
	call call;
	bool secure, multiplexes, kept;
	peer_step answer;
	const char *unasked;              /* what follows the kept connection's first answer although nobody asked */
} scene;

static const char *const headers[] = {"X-SIGNATURE: c2ln", NULL};
static const peer_step good = {.status = 200};

/* What was said about a call is what the peer saw of it. */
static void check(const scene *s, peer *p, const outcome *out, int kind)
{
	const unsigned seen = s->call.body != NULL && s->call.body[0] != '\0' ? peer_bodies(p, s->call.body) : 0;

	if (seen > 1 || (seen > 0 && out->result != FSP_OK && out->result != FSP_ERROR_OUTCOME_UNKNOWN)) {
		fail_msg("%s: call %u of kind %d refused: %d %s; the payment arrived %u times", s->name, refused_call,
			refused_kind,
			(int)out->result, out->error.message, seen);
	}
	if (out->result == FSP_OK && seen == 0 && s->call.body != NULL && s->call.body[0] != '\0') {
		fail_msg("%s: call %u of kind %d refused: the payment was answered, but did not arrive", s->name, refused_call, kind);
	}
}

/* Whether the n-th call was made, and so refused. */
static bool live(const scene *s, peer *p, int kind, unsigned n, unsigned *followed)
{
	const char *scheme = s->secure ? "https" : "http";
	fsp_pool *pool = NULL;
	outcome out = {.result = FSP_ERROR_MEMORY}, next;
	call patient = s->call;
	bool reached;

	if (getenv("TRANSPORT_STRIDE") != NULL) {
		patient.timeout_ms *= 3;
	}

	peer_script(p, &good, 1);
	if (s->kept) {
		peer_script(p, &(const peer_step){.status = 200, .more = s->unasked}, 1);
		pool = open_pool();
		out = run(pool, &get, scheme, p);
		assert_answered(&out);
		assert_true(s->unasked == NULL || peer_await_more(p, ++*followed));
	}
	peer_forget(p);
	peer_script(p, &s->answer, 1);
	refused_kind = kind;
	refused_call = n;
	calls = 0;
	if (pool != NULL || fsp_pool_open(&pool, NULL) == FSP_OK) {
		out = run(pool, &patient, scheme, p);
	}
	reached = calls >= n;
	refused_kind = -1;
	assert_true(reached || out.result == FSP_OK);
	/* The next call works. */
	peer_script(p, &good, 1);
	if (pool == NULL) {
		pool = open_pool();
	}
	next = run(pool, &get, scheme, p);
	assert_answered(&next);
	fsp_pool_close(&pool);
	/* A payment that was given up may arrive late, but not after its connection is closed. */
	assert_true(peer_await_closed(p));
	check(s, p, &out, kind);
	return reached;
}

static void test_every_refused_call(void **state)
{
	static const scene scenes[] = {
		{.name = "a payment", .call = {.method = "POST", .body = BODY, .timeout_ms = 3000, .headers = headers}},
		{.name = "over a kept connection", .call = {.method = "POST", .body = BODY, .timeout_ms = 3000}, .kept = true},
		{.name = "over a kept connection that spoke unasked", .call = {.method = "POST", .body = BODY, .timeout_ms = 3000},
			.kept = true, .unasked = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"},
		{.name = "without a body", .call = {.method = "POST", .timeout_ms = 3000, .own_connection = true}},
		{.name = "a question with a body", .call = {.method = "PUT", .body = BODY, .repeatable = true,
			.timeout_ms = 3000},
			.answer = {.headers = "Retry-After: 1\r\nLocation: https://other.example/\r\n", .status = 302}},
		{.name = "a secure payment", .call = {.method = "POST", .body = BODY, .timeout_ms = 3000}, .secure = true},
		{.name = "over HTTP/2", .call = {.method = "GET", .repeatable = true, .timeout_ms = 3000, .multiplex = true},
			.secure = true, .multiplexes = true},
		{.name = "over a kept secure connection", .call = {.method = "POST", .body = BODY, .timeout_ms = 3000},
			.secure = true, .kept = true},
	};
	/* Under valgrind, where every run takes a second, every fifth call. */
	const unsigned stride = getenv("TRANSPORT_STRIDE") != NULL && atoi(getenv("TRANSPORT_STRIDE")) > 50 ? 5 : 1;
	unsigned refusals = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(scenes); i++) {
		peer *p = peer_start(&(peer_options){.steps = &good, .step_count = 1,
			.identity = scenes[i].secure ? localhost_identity : NULL, .multiplexes = scenes[i].multiplexes});
		unsigned followed = 0;

		for (int kind = 0; kind < KINDS; kind++) {
			for (unsigned n = 1; live(&scenes[i], p, kind, n, &followed); n += stride) {
				refusals++;
			}
		}
		peer_stop(p);
	}
	print_message("           %u calls were refused\n", refusals);
	assert_true(refusals > 300 / stride);
}

/* Where libcurl cannot go on, all exchanges end, and what is said of it is what libcurl said. */
static void test_why_libcurl_cannot_go_on(void **state)
{
	const peer_step stalled = {.action = PEER_STALL};
	peer *p = plain_peer(&stalled, 1);

	(void)state;
	for (unsigned n = 1; n <= 2; n++) {
		fsp_pool *pool = open_pool();
		outcome out;

		refused_kind = PERFORM;
		refused_call = n;
		calls = 0;
		out = run(pool, &post, "http", p);
		refused_kind = -1;
		assert_int_equal(calls, n);
		assert_int_not_equal(out.result, FSP_OK);
		/* The second call lacks memory, the first something else. */
		assert_string_equal(out.error.rule, n == 2 ? "memory" : "transport");
		fsp_pool_close(&pool);
	}
	peer_stop(p);
}

/* Without an option that a request needs, or that makes it safe, nothing is sent. */
static void test_every_option_is_needed(void **state)
{
	static const CURLoption needed[] = {
		CURLOPT_PRIVATE, CURLOPT_ERRORBUFFER, CURLOPT_NOSIGNAL, CURLOPT_URL, CURLOPT_DISALLOW_USERNAME_IN_URL,
		CURLOPT_HTTP_VERSION, CURLOPT_HTTP09_ALLOWED, CURLOPT_ACCEPT_ENCODING, CURLOPT_FOLLOWLOCATION, CURLOPT_NETRC,
		CURLOPT_PROXY, CURLOPT_NOPROXY, CURLOPT_SUPPRESS_CONNECT_HEADERS, CURLOPT_USERAGENT, CURLOPT_SSLVERSION,
		CURLOPT_PROXY_SSLVERSION, CURLOPT_SSL_VERIFYPEER, CURLOPT_SSL_VERIFYHOST, CURLOPT_CAINFO, CURLOPT_CAPATH,
		CURLOPT_TIMEOUT_MS, CURLOPT_CONNECTTIMEOUT_MS, CURLOPT_TCP_KEEPALIVE, CURLOPT_TCP_KEEPIDLE, CURLOPT_TCP_KEEPINTVL,
		CURLOPT_OPENSOCKETFUNCTION, CURLOPT_OPENSOCKETDATA, CURLOPT_CLOSESOCKETFUNCTION, CURLOPT_CLOSESOCKETDATA,
		CURLOPT_XFERINFOFUNCTION, CURLOPT_XFERINFODATA, CURLOPT_NOPROGRESS, CURLOPT_MAXAGE_CONN, CURLOPT_SHARE,
		CURLOPT_SSL_SESSIONID_CACHE, CURLOPT_FRESH_CONNECT, CURLOPT_FORBID_REUSE, CURLOPT_WRITEFUNCTION, CURLOPT_WRITEDATA,
		CURLOPT_HEADERFUNCTION, CURLOPT_HEADERDATA, CURLOPT_POST, CURLOPT_POSTFIELDSIZE_LARGE, CURLOPT_READFUNCTION,
		CURLOPT_READDATA, CURLOPT_HTTPHEADER,
	};
	static const CURLoption needed_without_a_body[] = {CURLOPT_POSTFIELDSIZE_LARGE, CURLOPT_POSTFIELDS, CURLOPT_POST,
		CURLOPT_FRESH_CONNECT};
	const call payment = {.method = "POST", .body = BODY, .timeout_ms = 20000, .own_connection = true};
	const call bare = {.method = "POST", .timeout_ms = 20000};
	const call named = {.method = "PUT", .body = BODY, .timeout_ms = 20000};
	peer *p = tls_peer(NULL, 0);
	fsp_pool *pool = open_pool();
	outcome out;

	(void)state;
	for (size_t i = 0; i < COUNT(needed) + COUNT(needed_without_a_body) + 1; i++) {
		const size_t behind = i - COUNT(needed);
		const call *c = i < COUNT(needed) ? &payment : behind < COUNT(needed_without_a_body) ? &bare : &named;
		const CURLoption option = i < COUNT(needed) ? needed[i]
			: behind < COUNT(needed_without_a_body) ? needed_without_a_body[behind] : CURLOPT_CUSTOMREQUEST;

		unsupported = option;
		out = run(pool, c, "https", p);
		unsupported = 0;
		if (out.result == FSP_OK || peer_requests(p) > 0) {
			fail_msg("without option %d: %d, and the peer saw %u requests", (int)option, (int)out.result, peer_requests(p));
		}
	}
	out = run(pool, &payment, "https", p);
	assert_answered(&out);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* ------------------------------------------------------------------ other versions of libcurl */

/* One that cannot tell when a request begins: bytes that nobody asked for are looked for before the body is sent. */
static void test_a_libcurl_without_the_callback_of_beginnings(void **state)
{
	static const call calls_of[] = {
		{.method = "POST", .body = BODY, .timeout_ms = 20000},
			{.method = "GET", .repeatable = true, .timeout_ms = 20000},
	};

	(void)state;
	unsupported = CURLOPT_PREREQFUNCTION;
	for (size_t i = 0; i < 2 * COUNT(calls_of); i++) {
		const bool secure = i % 2 == 1;
		const peer_step steps[] = {{.status = 200}, {.action = PEER_DIE}};
		peer *p = secure ? tls_peer(steps, 2) : plain_peer(steps, 2);
		fsp_pool *pool = open_pool();
		outcome out = run(pool, &calls_of[i / 2], secure ? "https" : "http", p);

		assert_answered(&out);
		/* The answer is lost behind the request: that it was sent is known all the same. */
		out = run(pool, &calls_of[i / 2], secure ? "https" : "http", p);
		assert_unknown(&out, NULL);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
	unsupported = 0;
}

/* What such a libcurl reads on a kept connection before it was asked is no answer, whatever it says. */
static void test_unasked_answers_without_that_callback(void **state)
{
	static const char *const unasked[] = {
		"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n",
		"HTTP/1.1 500 No\r\na:\r\n\r\n", "x",
	};

	(void)state;
	unsupported = CURLOPT_PREREQFUNCTION;
	for (size_t i = 0; i < COUNT(unasked); i++) {
		const peer_step steps[] = {{.more = unasked[i]}, {.body = "{\"is\":\"asked\"}"}};
		peer *p = plain_peer(steps, 2);
		fsp_pool *pool = open_pool();
		outcome out = run(pool, &get, "http", p);

		assert_answered(&out);
		assert_true(peer_await_more(p, 1));
		out = run(pool, &post, "http", p);
		assert_answered(&out);
		assert_string_equal(out.body, "{\"is\":\"asked\"}");
		assert_int_equal(peer_bodies(p, BODY), 1);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
	unsupported = 0;
}

/* Bodies that libcurl takes in several pieces, and buffers of versions that nobody has studied. */
static void test_large_bodies(void **state)
{
	static char body[200001];
	const call large = {.method = "POST", .body = body, .timeout_ms = 20000};
	curl_version_info_data version = *__real_curl_version_info(CURLVERSION_NOW);

	(void)state;
	memset(body, 'x', sizeof(body) - 1);
	version.version_num = 0x090000;
	for (int unknown = 0; unknown < 4; unknown++) {
		peer *p = plain_peer(&good, 1);
		fsp_pool *pool;
		outcome out;

		unsupported = unknown >= 2 ? CURLOPT_PREREQFUNCTION : 0;
		fsp_transport_shutdown();
		other_version = unknown % 2 == 1 ? &version : NULL;
		assert_int_equal(fsp_transport_startup(), FSP_OK);
		pool = open_pool();
		for (int i = 0; i < 2; i++) {
			const call *c = i == 0 ? &large : &post;

			out = run(pool, c, "http", p);
			assert_answered(&out);
			assert_int_equal(peer_bodies(p, c->body), 1);
		}
		fsp_pool_close(&pool);
		peer_stop(p);
	}
	unsupported = 0;
	fsp_transport_shutdown();
	other_version = NULL;
	assert_int_equal(fsp_transport_startup(), FSP_OK);
}

/* On a new connection an exchange has as long to connect as it had at first, however late the kept one turned out to be useless. */
static void test_time_to_connect_anew(void **state)
{
	const peer_step steps[] = {{.more = "x"}, {.body = "{}"}};
	peer *p = plain_peer(steps, 2);
	fsp_pool *pool = open_pool();
	outcome out = run(pool, &post, "http", p);
	const fsp_transport_options options = {.timeout_ms = 20000, .connect_timeout_ms = 15000};
	fsp_http_request request = {"POST", NULL, "application/json", NULL, fsp_view_of(BODY), false};
	fsp_exchange *exchange = NULL;
	struct timespec start;
	char url[64];

	(void)state;
	assert_answered(&out);
	assert_true(peer_await_more(p, 1));
	snprintf(url, sizeof(url), "http://localhost:%d/", peer_port(p));
	request.url = url;
	assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &options, NULL), FSP_OK);
	nanosleep(&(struct timespec){.tv_nsec = 20000000}, NULL);
	clock_gettime(CLOCK_MONOTONIC, &start);
	while (!fsp_exchange_done(exchange) && elapsed_ms(&start) < 20000) {
		fsp_pool_wait(pool, 100);
	}
	assert_true(exchange->revived);
	assert_int_equal(exchange->connect_by_ms - exchange->started_ms, 15000);
	settle(exchange, &out);
	assert_answered(&out);
	fsp_exchange_free(exchange);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* Before 7.87 a broken connection raises SIGPIPE, which must not reach the program. */
static void test_a_libcurl_that_raises_signals(void **state)
{
	const peer_step steps[] = {{.status = 200}, {.action = PEER_RESET}};
	curl_version_info_data version = *__real_curl_version_info(CURLVERSION_NOW);
	sigset_t pending;

	(void)state;
	version.version_num = 0x074200;
	version.ssl_version = NULL;
	version.features &= ~CURL_VERSION_ASYNCHDNS;
	version.cainfo = NULL;
	fsp_transport_shutdown();
	other_version = &version;
	assert_int_equal(fsp_transport_startup(), FSP_OK);
	assert_non_null(strstr(fsp_transport_version(), "(blocking DNS)"));
	/* Where the signals cannot be looked at or held, the call is made all the same. */
	for (unsigned n = 1; n <= 6; n++) {
		peer *p = plain_peer(&good, 1);
		fsp_pool *pool = open_pool();
		outcome out;

		refused_kind = SYSTEM;
		refused_call = n;
		calls = 0;
		out = run(pool, &post, "http", p);
		refused_kind = -1;
		assert_answered(&out);
		fsp_pool_close(&pool);
		peer_stop(p);
		assert_int_equal(sigpending(&pending), 0);
		assert_int_equal(sigismember(&pending, SIGPIPE), 0);
	}
	for (int blocked = 0; blocked < 2; blocked++) {
		peer *p = plain_peer(steps, 2);
		fsp_pool *pool = open_pool();
		outcome out;

		/* One that was pending before is the caller's. */
		if (blocked) {
			sigset_t only;

			sigemptyset(&only);
			sigaddset(&only, SIGPIPE);
			assert_int_equal(pthread_sigmask(SIG_BLOCK, &only, NULL), 0);
			raise(SIGPIPE);
		}
		out = run(pool, &post, "http", p);
		assert_answered(&out);
		out = run(pool, &post, "http", p);
		assert_unknown(&out, NULL);
		fsp_pool_close(&pool);
		peer_stop(p);
		assert_int_equal(sigpending(&pending), 0);
		assert_int_equal(sigismember(&pending, SIGPIPE), blocked);
	}
	{
		sigset_t only;
		int number;

		sigemptyset(&only);
		sigaddset(&only, SIGPIPE);
		assert_int_equal(sigwait(&only, &number), 0);
		pthread_sigmask(SIG_UNBLOCK, &only, NULL);
	}
	fsp_transport_shutdown();
	other_version = NULL;
	assert_int_equal(fsp_transport_startup(), FSP_OK);
}

static void test_a_libcurl_that_is_not_enough(void **state)
{
	curl_version_info_data version = *__real_curl_version_info(CURLVERSION_NOW);

	(void)state;
	fsp_transport_shutdown();
	other_version = &version;
	refused_kind = SYSTEM;
	refused_call = 1;
	calls = 0;
	assert_int_equal(fsp_transport_startup(), FSP_ERROR_INTERNAL);
	refused_kind = -1;
	version.version_num = 0x0741ff;
	assert_int_equal(fsp_transport_startup(), FSP_ERROR_INTERNAL);
	version.version_num = 0x074200;
	assert_int_equal(fsp_transport_startup(), FSP_OK);
	fsp_transport_shutdown();
	version.version_num = 0x075801;
	version.features &= ~CURL_VERSION_SSL;
	assert_int_equal(fsp_transport_startup(), FSP_ERROR_INTERNAL);
	version.features |= CURL_VERSION_SSL;
	version.cainfo = "/nonexistent/bundle.pem";
	version.ssl_version = "GnuTLS/3.7.9";
	assert_int_equal(fsp_transport_startup(), FSP_OK);
	assert_non_null(strstr(fsp_transport_version(), "GnuTLS"));
	fsp_transport_shutdown();
	assert_false(fsp_libcurl.has_bundle);
	/* The first age that tells where its certificates are. */
	version.cainfo = ca_file;
	version.age = CURLVERSION_SEVENTH;
	assert_int_equal(fsp_transport_startup(), FSP_OK);
	assert_true(fsp_libcurl.has_bundle);
	fsp_transport_shutdown();
	fsp_libcurl.has_bundle = false;
	version.age = CURLVERSION_SIXTH;
	assert_int_equal(fsp_transport_startup(), FSP_OK);
	assert_false(fsp_libcurl.has_bundle);
	fsp_transport_shutdown();
	other_version = NULL;
	assert_int_equal(fsp_transport_startup(), FSP_OK);
}

/* ------------------------------------------------------------------ another process */

/* After a fork the child touches nothing of its parent's. */
static void test_a_child_leaves_its_parents_pool_alone(void **state)
{
	const peer_step stall = {.action = PEER_STALL};
	peer *p = plain_peer(&stall, 1);
	const fsp_transport_options options = {.timeout_ms = 20000, .connect_timeout_ms = 20000};
	fsp_http_request request = {"POST", NULL, "application/json", NULL, fsp_view_of(BODY), false};
	fsp_pool *pool = open_pool(), *own;
	fsp_exchange *exchange = NULL, *second = NULL;
	fsp_http_answer answer;
	fsp_attempt attempt;
	fsp_error error = {0};
	char url[64];

	(void)state;
	snprintf(url, sizeof(url), "http://127.0.0.1:%d/", peer_port(p));
	request.url = url;
	assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &options, &error), FSP_OK);
	assert_int_equal(fsp_pool_wait(pool, 0), FSP_OK);
	assert_false(fsp_exchange_done(exchange));
	assert_int_equal(fsp_exchange_result(exchange, NULL, NULL, &error), FSP_ERROR_INTERNAL);
	other_process = __real_getpid() + 1;
	own = pool;
	assert_int_equal(fsp_exchange_start(&second, pool, &request, &options, &error), FSP_ERROR_INTERNAL);
	assert_int_equal(fsp_pool_wait(pool, 1), FSP_ERROR_INTERNAL);
	assert_int_equal(fsp_pool_wait(pool, -1), FSP_ERROR_INTERNAL);
	assert_true(fsp_exchange_done(exchange));
	fsp_exchange_pause(exchange);
	fsp_exchange_resume(exchange);
	assert_int_equal(fsp_exchange_result(exchange, &answer, &attempt, &error), FSP_ERROR_OUTCOME_UNKNOWN);
	assert_string_equal(error.rule, "forked");
	assert_int_equal(attempt.outcome, FSP_OUTCOME_UNKNOWN);
	assert_int_equal(fsp_pool_read_statistics(pool).requests, 0);
	assert_int_equal(fsp_pool_open(&own, NULL), FSP_OK);
	assert_true(own != pool);
	fsp_pool_close(&own);
	assert_null(own);
	own = pool;
	fsp_pool_close(&own);
	fsp_pool_abort(pool);
	other_process = 0;
	/* It is all still there. */
	assert_true(fsp_pool_read_statistics(pool).requests <= 1);
	assert_false(fsp_exchange_done(exchange));
	fsp_pool_abort(pool);
	assert_int_equal(fsp_pool_wait(pool, 0), FSP_OK);
	fsp_pool_close(&pool);
	fsp_pool_abort(NULL);
	assert_int_equal(fsp_pool_read_statistics(NULL).requests, 0);
	peer_stop(p);
}

/* The installed libcurl does not ask for a body again. One that did would get none: neither at once nor in pieces. */
static void test_a_body_is_handed_over_once(void **state)
{
	const fsp_http_request request = {.body = FSP_LITERAL_VIEW("0123456789")};
	char out[16];

	(void)state;
	for (size_t first = 4; first <= 10; first += 6) {
		fsp_exchange exchange = {.request = &request, .prereq_supported = true, .begun = 1};

		assert_int_equal(fsp_on_read(out, 1, first, &exchange), first);
		assert_int_equal(fsp_on_read(out, sizeof(out), 1, &exchange), 10 - first);
		assert_int_equal(fsp_on_read(out, 1, sizeof(out), &exchange), 0);
		exchange.begun++;
		assert_int_equal(fsp_on_read(out, 1, sizeof(out), &exchange), CURL_READFUNC_ABORT);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_refused_call), cmocka_unit_test(test_every_option_is_needed), cmocka_unit_test(test_why_libcurl_cannot_go_on), cmocka_unit_test(test_a_libcurl_without_the_callback_of_beginnings),
		cmocka_unit_test(test_unasked_answers_without_that_callback), cmocka_unit_test(test_large_bodies),
		cmocka_unit_test(test_time_to_connect_anew), cmocka_unit_test(test_a_libcurl_that_raises_signals), cmocka_unit_test(test_a_libcurl_that_is_not_enough),
		cmocka_unit_test(test_a_child_leaves_its_parents_pool_alone),
		cmocka_unit_test(test_a_body_is_handed_over_once),
	};

	return cmocka_run_group_tests(tests, start_exchanges, stop_exchanges);
}
