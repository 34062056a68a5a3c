/* What is made of an exchange's evidence, with exchanges made up here: libcurl's callbacks and error codes, headers, and
 * whatever the libcurl that is installed never says. */
#include "exchanging.h"
#include "refusing.h"

#include "../../core/transport/internal.h"

#include <netinet/in.h>

static const fsp_http_request with_body = {.method = "POST", .body = FSP_LITERAL_VIEW("0123456789")};
static const fsp_http_request without_body = {.method = "GET", .repeatable = true};

/* An exchange of this process that belongs to no pool. */
static fsp_exchange *made_up(const fsp_http_request *request)
{
	static fsp_exchange exchange;

	exchange = (fsp_exchange){.pid = getpid(), .request = request, .retry_after = -1};
	return &exchange;
}

/* ------------------------------------------------------------------ why it failed */

static void test_every_code_is_explained(void **state)
{
	static const struct { CURLcode code; const char *rule; } codes[] = {
		{CURLE_OK, "lost"}, {CURLE_COULDNT_RESOLVE_HOST, "resolve"}, {CURLE_COULDNT_RESOLVE_PROXY, "resolve"},
		{CURLE_COULDNT_CONNECT, "connect"}, {CURLE_OPERATION_TIMEDOUT, "timeout"}, {CURLE_SSL_CONNECT_ERROR, "tls"},
		{CURLE_SSL_CACERT_BADFILE, "tls"}, {CURLE_SSL_CERTPROBLEM, "tls"}, {CURLE_SSL_CIPHER, "tls"},
		{CURLE_SSL_ISSUER_ERROR, "tls"}, {CURLE_SSL_INVALIDCERTSTATUS, "tls"}, {CURLE_PEER_FAILED_VERIFICATION, "tls"},
		{CURLE_SEND_FAIL_REWIND, "lost"}, {CURLE_GOT_NOTHING, "lost"}, {CURLE_RECV_ERROR, "lost"}, {CURLE_SEND_ERROR, "lost"},
		{CURLE_PARTIAL_FILE, "truncated"}, {CURLE_UNSUPPORTED_PROTOCOL, "garbled"}, {CURLE_WEIRD_SERVER_REPLY, "garbled"},
		{CURLE_BAD_CONTENT_ENCODING, "encoding"}, {CURLE_ABORTED_BY_CALLBACK, "aborted"}, {CURLE_OUT_OF_MEMORY, "memory"},
		{CURLE_HTTP2, "transport"}, {CURLE_FAILED_INIT, "transport"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(codes); i++) {
		for (int sent = 0; sent < 2; sent++) {
			fsp_exchange *exchange = made_up(&with_body);
			fsp_error error = {0};

			exchange->done = true;
			exchange->code = codes[i].code;
			exchange->body_sent = sent != 0 ? 10 : 9;
			exchange->attempt.outcome = sent != 0 ? FSP_OUTCOME_UNKNOWN : FSP_OUTCOME_NOT_SENT;
			assert_int_equal(fsp_exchange_result(exchange, NULL, NULL, &error),
				sent != 0 ? FSP_ERROR_OUTCOME_UNKNOWN : FSP_ERROR_NOT_SENT);
			if (strcmp(error.rule, codes[i].rule) != 0) {
				fail_msg("%d: %s", (int)codes[i].code, error.rule);
			}
			assert_int_equal(fsp_exchange_result(exchange, NULL, NULL, NULL),
				sent != 0 ? FSP_ERROR_OUTCOME_UNKNOWN : FSP_ERROR_NOT_SENT);
		}
	}
}

/* What libcurl says is shown, but neither behind a proxy nor unless it can be printed, and never more of it than fits. */
static void test_reasons_are_shown(void **state)
{
	fsp_exchange *exchange = made_up(&with_body);
	fsp_error error = {0};

	(void)state;
	exchange->done = true;
	exchange->code = CURLE_RECV_ERROR;
	exchange->attempt.outcome = FSP_OUTCOME_UNKNOWN;
	strcpy(exchange->reason, "a\x01 b\x7f c\xff d~");
	fsp_exchange_result(exchange, NULL, NULL, &error);
	assert_non_null(strstr(error.message, "(a? b? c? d~)"));
	exchange->proxied = true;
	fsp_exchange_result(exchange, NULL, NULL, &error);
	assert_null(strstr(error.message, "a? b?"));
	exchange->proxied = false;
	memset(exchange->reason, 'x', sizeof(exchange->reason) - 1);
	fsp_exchange_result(exchange, NULL, NULL, &error);
	assert_non_null(strstr(error.message, "(xxx"));
	assert_int_equal(strspn(strstr(error.message, "(x") + 1, "x"), 159);
}

/* An answer is there, though nobody asks for it. */
static void test_answers_that_nobody_takes(void **state)
{
	fsp_exchange *exchange = made_up(&with_body);
	fsp_http_answer answer;

	(void)state;
	exchange->done = true;
	exchange->attempt = (fsp_attempt){.outcome = FSP_OUTCOME_ANSWERED, .http_status = 200};
	assert_int_equal(fsp_exchange_result(exchange, NULL, NULL, NULL), FSP_OK);
	assert_int_equal(fsp_exchange_result(exchange, &answer, NULL, NULL), FSP_OK);
	assert_int_equal(answer.status, 200);
	assert_null(answer.content_type.data);
	assert_null(answer.redirect_host);
}

/* ------------------------------------------------------------------ headers */

/* What is read behind the end of a text on the stack is no part of a date. */
static void fill_stack(void)
{
	volatile char below[8192];

	for (size_t i = 0; i < sizeof(below); i++) {
		below[i] = 'x';
	}
}

static long retry_after(const char *value)
{
	static void (*const volatile fill)(void) = fill_stack;
	fsp_exchange *exchange = made_up(&without_body);
	char line[200];
	const size_t length = (size_t)snprintf(line, sizeof(line), "Retry-After:%s", value);

	fill();
	assert_int_equal(fsp_on_header(line, 1, length, exchange), length);
	return exchange->retry_after;
}

static void test_waiting_times(void **state)
{
	static const struct { const char *value; long seconds; } cases[] = {
		{"5", 5}, {" 5\r\n", 5}, {"\t \t5 \t\r\n", 5}, {"0", 0}, {"2147483647", 2147483647}, {"2147483648", 2147483647},
		{"99999999999999999999", 2147483647}, {"", -1}, {" \r\n", -1}, {"\t", -1}, {"-5", -1}, {"5x", -1}, {"5 5", -1}, {"/", -1},
		{"5:", -1}, {"soon", -1}, {"Thu, 01 Jan 1970 00:00:00 GMT", 0}, {"Fri, 31 Dec 2200 23:59:59 GMT", 2147483647},
		{"01234567890123456789012345678901234567890123456789012345678901234", 2147483647},
		{"x1234567890123456789012345678901234567890123456789012345678901234", -1},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		if (retry_after(cases[i].value) != cases[i].seconds) {
			fail_msg("\"%s\": %ld", cases[i].value, retry_after(cases[i].value));
		}
	}
}

/* Headers end with an empty line, however it is written, and begin anew with each status line. */
static void test_ends_of_headers(void **state)
{
	static char line[] = "HTTP/1.1 200 OK\r\n", other[] = "Retry-After: 3\r\n", short_line[] = "HTTP", end[] = "\r\n", bare_end[] = "\n";
	fsp_exchange *exchange = made_up(&without_body);

	(void)state;
	assert_int_equal(fsp_on_header(line, 1, 0, exchange), 0);
	assert_int_equal(fsp_on_header(other, 1, sizeof(other) - 1, exchange), sizeof(other) - 1);
	assert_int_equal(fsp_on_header(short_line, 1, 4, exchange), 4);
	assert_false(exchange->headers_complete);
	assert_int_equal(fsp_on_header(bare_end, 1, 1, exchange), 1);
	assert_true(exchange->headers_complete && exchange->retry_after == 3);
	assert_int_equal(fsp_on_header(line, 1, sizeof(line) - 1, exchange), sizeof(line) - 1);
	assert_false(exchange->headers_complete || exchange->retry_after != -1);
	assert_int_equal(fsp_on_header(end, 2, 1, exchange), 2);
	assert_true(exchange->headers_complete);
	/* Too many of them break the exchange off. */
	exchange->header_bytes = HEADERS_MAXIMUM - 1;
	assert_int_equal(fsp_on_header(bare_end, 1, 1, exchange), 1);
	assert_int_equal(fsp_on_header(bare_end, 1, 1, exchange), 0);
}

/* Nothing was sent yet, of ten bytes, one or none. A success is too early while bytes are left to send, on whichever
 * connection. What is no success is too early on a kept one, before the first byte. */
static void test_answers_that_are_too_early(void **state)
{
	static const fsp_http_request one_byte = {.method = "POST", .body = FSP_LITERAL_VIEW("0")};
	static const fsp_http_request *const requests[] = {&with_body, &one_byte, &without_body};
	static const struct { long status; bool early, early_when_revived; } cases[] = {
		{100, false, false}, {199, false, false}, {200, true, true}, {201, true, true}, {298, true, true}, {299, true, true},
		{300, true, false}, {301, true, false}, {404, true, false}, {500, true, false},
	};
	static char end[] = "\r\n";
	CURL *easy = curl_easy_init();

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		for (size_t k = 0; k < COUNT(requests); k++) {
			for (int revived = 0; revived < 2; revived++) {
				const bool early = requests[k] != &without_body && (revived ? cases[i].early_when_revived : cases[i].early);
				fsp_exchange *exchange = made_up(requests[k]);

				exchange->easy = easy;
				exchange->revived = revived != 0;
				other_status = cases[i].status;
				/* However the headers end. */
				for (size_t size = 1; size <= 2; size++) {
					if (fsp_on_header(end + 2 - size, 1, size, exchange) != (early ? 0 : size) || exchange->early != early) {
						fail_msg("%ld to %zu bytes, revived: %d", cases[i].status, requests[k]->body.length, revived);
					}
				}
				/* The first byte went out, and what is refused may be the request. */
				exchange = made_up(requests[k]);
				exchange->easy = easy;
				exchange->body_sent = 1;
				exchange->revived = revived != 0;
				(void)fsp_on_header(end, 1, 2, exchange);
				assert_int_equal(exchange->early, requests[k] != &without_body && cases[i].early_when_revived);
			}
		}
	}
	other_status = 0;
	curl_easy_cleanup(easy);
}

/* ------------------------------------------------------------------ callbacks */

/* libcurl's copy of the body is wiped when all of it was sent, and no sooner; also where the exchange has left its pool. */
static void test_copies_are_wiped(void **state)
{
	fsp_exchange *exchange = made_up(&with_body);
	char copy[] = "0123456789";

	(void)state;
	exchange->body_copy = copy;
	assert_int_equal(fsp_on_progress(exchange, 0, 0, 0, -1), 0);
	assert_int_equal(fsp_on_progress(exchange, 0, 0, 0, 9), 0);
	assert_string_equal(copy, "0123456789");
	assert_int_equal(fsp_on_progress(exchange, 0, 0, 0, 10), 0);
	for (size_t i = 0; i < 10; i++) {
		assert_int_equal(copy[i], 0);
	}
	assert_null(exchange->body_copy);
}

/* An exchange without a pool has no socket, no clock to stop, and nothing in the pool to take along. */
static void test_exchanges_without_a_pool(void **state)
{
	fsp_exchange *exchange = made_up(&with_body), *freed = calloc(1, sizeof(*freed));

	(void)state;
	exchange->port = 80;
	assert_int_equal(fsp_exchange_socket(exchange), FSP_NO_SOCKET);
	fsp_exchange_pause(exchange);
	assert_int_equal(exchange->paused_ms, 0);
	exchange->paused_ms = 5;
	fsp_exchange_resume(exchange);
	assert_int_equal(exchange->paused_ms, 5);
	assert_non_null(freed);
	fsp_exchange_free(freed);
}

/* ------------------------------------------------------------------ starting */

/* The time to connect is never longer than the whole; without one it is the whole. */
static void test_deadlines(void **state)
{
	static const struct { long timeout_ms, connect_ms, expected; } cases[] = {
		{20000, 5000, 5000}, {20000, 20000, 20000}, {20000, 0, 20000}, {20000, -1, 20000}, {20000, 20001, 20000},
	};
	const fsp_http_request request = {.method = "GET", .url = "http://127.0.0.1:9/", .repeatable = true};
	fsp_pool *pool = open_pool();
	fsp_exchange *exchange;
	fsp_error error = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		const fsp_transport_options options = {.timeout_ms = cases[i].timeout_ms, .connect_timeout_ms = cases[i].connect_ms};

		assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &options, &error), FSP_OK);
		assert_int_equal(exchange->connect_by_ms - exchange->started_ms, cases[i].expected);
		assert_int_equal(exchange->deadline_ms - exchange->started_ms, cases[i].timeout_ms);
		/* Stopped twice, and set going twice: that is once. */
		fsp_exchange_pause(exchange);
		fsp_exchange_pause(exchange);
		assert_int_equal(pool->paused, 1);
		fsp_exchange_resume(exchange);
		fsp_exchange_resume(exchange);
		assert_int_equal(pool->paused, 0);
		/* Both stood still for as long. */
		assert_in_range(exchange->deadline_ms - exchange->started_ms, cases[i].timeout_ms, cases[i].timeout_ms + 60000);
		assert_int_equal(exchange->deadline_ms - exchange->connect_by_ms, cases[i].timeout_ms - cases[i].expected);
		fsp_exchange_free(exchange);
	}
	assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &(fsp_transport_options){.timeout_ms = 0}, NULL),
		FSP_ERROR_NOT_SENT);
	assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &(fsp_transport_options){.timeout_ms = 0}, &error),
		FSP_ERROR_NOT_SENT);
	assert_true(error.timed_out);
	assert_null(exchange);
	fsp_pool_close(&pool);
}

/* Every wish about connections and versions, whatever libcurl can do: an exchange begins. */
static void test_every_wish(void **state)
{
	const bool meters = fsp_libcurl.meters, bundle = fsp_libcurl.has_bundle;
	fsp_pool *pool = open_pool();
	unsigned begun = 0;

	(void)state;
	for (unsigned bits = 0; bits < 512; bits++) {
		const fsp_http_request request = {.method = "GET", .repeatable = (bits & 1) != 0,
			.url = (bits & 2) != 0 ? "https://127.0.0.1:9/" : "http://127.0.0.1:9/"};
		const fsp_transport_options options = {.timeout_ms = 20000, .multiplex = (bits & 4) != 0, .own_connection = (bits & 8) != 0,
			.new_connection = (bits & 16) != 0, .ca_file = (bits & 32) != 0 ? ca_file : NULL,
			.proxy = (bits & 64) == 0 ? NULL : (bits & 1) != 0 ? "http://127.0.0.1:9" : "https://127.0.0.1:9"};
		fsp_exchange *exchange;
		fsp_error error = {0};

		fsp_libcurl.meters = (bits & 128) != 0;
		fsp_libcurl.has_bundle = (bits & 256) != 0;
		assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &options, &error), FSP_OK);
		assert_int_equal(exchange->secure_proxy, options.proxy != NULL && options.proxy[4] == 's');
		begun++;
		fsp_exchange_free(exchange);
	}
	fsp_libcurl.meters = meters;
	fsp_libcurl.has_bundle = bundle;
	assert_int_equal(fsp_pool_read_statistics(pool).requests, begun);
	fsp_pool_close(&pool);
}

/* Of a host that is longer than what is kept of it the beginning is named. */
static void test_long_hosts(void **state)
{
	char url[400] = "https://";
	fsp_http_request request = {.method = "GET", .url = url, .repeatable = true};
	fsp_pool *pool = open_pool();
	fsp_exchange *exchange;
	fsp_error error = {0};

	(void)state;
	for (int i = 0; i < 6; i++) {
		strcat(url, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.");
	}
	strcat(url, "example/path");
	assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &(fsp_transport_options){.timeout_ms = 1000}, &error), FSP_OK);
	assert_int_equal(strlen(exchange->attempt.host), sizeof(exchange->attempt.host) - 1);
	assert_int_equal(strncmp(exchange->attempt.host, url + 8, sizeof(exchange->attempt.host) - 1), 0);
	fsp_exchange_free(exchange);
	fsp_pool_close(&pool);
}

/* ------------------------------------------------------------------ redirects */

/* Only the host of where an answer points is kept, if it has one that can be read. */
static void test_redirects(void **state)
{
	static const struct { const char *location, *host; } cases[] = {
		{"https://login.example/path?secret=1", "login.example"}, {"/relative", "localhost"}, {"file:///etc/passwd", "an address that cannot be read"},
		{"https://l\xc3\xb6gin.example/", "l??gin.example"}, {"mailto:shop@example.com", "an address that cannot be read"},
		{"https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			".aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			".aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/", NULL},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		char header[600];
		const peer_step step = {.status = 302, .headers = header};
		peer *p;
		fsp_pool *pool = open_pool();
		fsp_exchange *exchange = NULL;
		fsp_http_request request = {.method = "GET", .repeatable = true};
		fsp_http_answer answer;
		fsp_error error = {0};
		char url[64];

		snprintf(header, sizeof(header), "Location: %s\r\n", cases[i].location);
		p = plain_peer(&step, 1);
		snprintf(url, sizeof(url), "http://localhost:%d/", peer_port(p));
		request.url = url;
		assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &(fsp_transport_options){.timeout_ms = 20000}, &error),
			FSP_OK);
		while (!fsp_exchange_done(exchange)) {
			assert_int_equal(fsp_pool_wait(pool, 100), FSP_OK);
		}
		assert_int_equal(fsp_exchange_result(exchange, &answer, NULL, &error), FSP_OK);
		if (cases[i].host != NULL) {
			assert_non_null(answer.redirect_host);
			assert_string_equal(answer.redirect_host, cases[i].host);
		} else {
			assert_int_equal(strlen(answer.redirect_host), 255);
		}
		fsp_exchange_free(exchange);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
}

/* ------------------------------------------------------------------ the system */

/* libcurl stays mapped, where the system says which file it is and takes it. */
static void test_pinning(void **state)
{
	(void)state;
	assert_true(fsp_libcurl_pin());
	for (unsigned n = 1; n <= 2; n++) {
		refused_kind = SYSTEM;
		refused_call = n;
		calls = 0;
		assert_false(fsp_libcurl_pin());
		refused_kind = -1;
	}
}

/* A signal that libcurl caused does not reach the program; one that was there before does. */
static void test_signals_of_ours(void **state)
{
	const bool quietly = fsp_libcurl.sends_quietly;
	sigset_t pending;
	fsp_guard held;

	(void)state;
	fsp_libcurl.sends_quietly = false;
	for (int i = 0; i < 2; i++) {
		fsp_guard_enter(&held);
		assert_int_equal(i == 0 ? raise(SIGPIPE) : 0, 0);
		fsp_guard_leave(&held);
		assert_int_equal(__real_sigpending(&pending), 0);
		assert_int_equal(sigismember(&pending, SIGPIPE), 0);
	}
	fsp_libcurl.sends_quietly = quietly;
}

/* The port of a connection by IPv6 is found, and of a socket of another kind none. */
static void test_ports_of_every_kind(void **state)
{
	fsp_sockets sockets = {0};
	const fsp_socket number = fsp_socket_open(&sockets, AF_INET, SOCK_STREAM, 0);
	const struct sockaddr_in6 v6 = {.sin6_family = AF_INET6, .sin6_port = htons(4711)};
	const struct sockaddr_in6 other = {.sin6_family = AF_UNIX, .sin6_port = htons(4711)};

	(void)state;
	other_name = &v6;
	assert_int_equal(fsp_socket_find(&sockets, 4711, NULL, 0), number);
	assert_int_equal(fsp_socket_find(&sockets, 4712, NULL, 0), FSP_NO_SOCKET);
	other_name = &other;
	assert_int_equal(fsp_socket_find(&sockets, 4711, NULL, 0), FSP_NO_SOCKET);
	assert_int_equal(fsp_socket_find(&sockets, 1, NULL, 0), FSP_NO_SOCKET);
	other_name = NULL;
	refused_kind = SYSTEM;
	refused_call = 1;
	calls = 0;
	assert_int_equal(fsp_socket_find(&sockets, 1, NULL, 0), FSP_NO_SOCKET);
	refused_kind = -1;
	assert_int_equal(fsp_socket_close(&sockets, number), 0);
	fsp_sockets_free(&sockets);
}

/* Of connections that have the same local port, an exchange has the one that leads where its own does. */
static void test_connections_that_share_a_port(void **state)
{
	const struct sockaddr_in6 own = {.sin6_family = AF_INET6, .sin6_port = htons(4711)};
	fsp_pool pool = {.limits = {.lifetime_seconds = 1}};
	fsp_exchange *exchange = made_up(&with_body);
	fsp_socket numbers[2];

	(void)state;
	exchange->pool = &pool;
	exchange->port = 4711;
	exchange->easy = curl_easy_init();
	for (size_t i = 0; i < COUNT(numbers); i++) {
		const struct sockaddr_in place = {.sin_family = AF_INET, .sin_port = htons((uint16_t)(4000 + i)),
			.sin_addr.s_addr = htonl(INADDR_LOOPBACK)};

		numbers[i] = fsp_socket_open(&pool.sockets, AF_INET, SOCK_DGRAM, 0);
		assert_int_equal(connect(numbers[i], (const struct sockaddr *)&place, sizeof(place)), 0);
	}
	other_name = &own;
	other_peer = "127.0.0.1";
	for (size_t i = 0; i < COUNT(numbers); i++) {
		other_peer_port = 4000 + (long)i;
		assert_int_equal(fsp_exchange_socket(exchange), numbers[i]);
	}
	/* Where libcurl does not know it, or names another address: the first. */
	other_peer = "127.0.0.2";
	assert_int_equal(fsp_exchange_socket(exchange), numbers[0]);
	other_peer = NULL;
	assert_int_equal(fsp_exchange_socket(exchange), numbers[0]);
	other_name = NULL;
	for (size_t i = 0; i < COUNT(numbers); i++) {
		assert_int_equal(fsp_socket_close(&pool.sockets, numbers[i]), 0);
	}
	fsp_sockets_free(&pool.sockets);
	curl_easy_cleanup(exchange->easy);
}

/* A libcurl that cannot tell when a request begins: its size is the evidence, and nothing left for a closed port. */
static void test_nothing_left(void **state)
{
	peer *p = plain_peer(&(const peer_step){.status = 200}, 1);
	const int port = peer_port(p);
	fsp_pool *pool = open_pool();
	outcome out;
	char url[64];

	(void)state;
	peer_stop(p);
	unsupported = CURLOPT_PREREQFUNCTION;
	snprintf(url, sizeof(url), "http://127.0.0.1:%d/", port);
	out = run_url(pool, &get, url);
	assert_not_sent(&out);
	out = run_url(pool, &post, url);
	assert_not_sent(&out);
	unsupported = 0;
	fsp_pool_close(&pool);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_code_is_explained), cmocka_unit_test(test_reasons_are_shown),
		cmocka_unit_test(test_answers_that_nobody_takes), cmocka_unit_test(test_waiting_times),
		cmocka_unit_test(test_ends_of_headers), cmocka_unit_test(test_answers_that_are_too_early), cmocka_unit_test(test_copies_are_wiped),
		cmocka_unit_test(test_exchanges_without_a_pool), cmocka_unit_test(test_deadlines), cmocka_unit_test(test_long_hosts),
		cmocka_unit_test(test_redirects), cmocka_unit_test(test_pinning), cmocka_unit_test(test_nothing_left), cmocka_unit_test(test_every_wish),
		cmocka_unit_test(test_signals_of_ours), cmocka_unit_test(test_ports_of_every_kind),
		cmocka_unit_test(test_connections_that_share_a_port),
	};

	return cmocka_run_group_tests(tests, start_exchanges, stop_exchanges);
}
