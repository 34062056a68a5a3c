/* core/transport against peers that flood it, fall silent, refuse, or say what nobody asked. */
#define _GNU_SOURCE /* RTLD_NEXT */
#include "exchanging.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>

/* What a call may take longer than its timeout, and how long it may keep the caller away from the rest of the
 * process. */
#define LATE_MS 500
#define AWAY_MS 200

static bool slow_begin;

/* In the place of libc's, which tells the port of a connection right before its request is sent. */
__attribute__((visibility("default"))) int getsockname(int number, struct sockaddr *restrict address,
	socklen_t *restrict size)
{
	union { void *address; int (*function)(int, struct sockaddr *, socklen_t *); } real = {dlsym(RTLD_NEXT,
		"getsockname")};

	if (slow_begin) {
		nanosleep(&(struct timespec){0, 20000000}, NULL);
	}
	return real.function(number, address, size);
}

static const call inquiry = {.method = "POST", .body = BODY, .repeatable = true, .multiplex = true,
	.timeout_ms = 20000};

static peer *frames_peer(const peer_step *steps, size_t count)
{
	return peer_start(&(peer_options){.steps = steps, .step_count = count, .identity = localhost_identity,
		.multiplexes = true});
}

/* ------------------------------------------------------------------ what nobody asked for */

static void what_lies_unread_is_nobodys_answer(void **state)
{
	static const char *const more[] = {
		"HTTP/1.1 200 OK\r\nContent-Length: 24\r\n\r\n{\"ok\":\"said once before\"}",
		"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
		"x",
		"\r\n",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(more) * 2; i++) {
		const peer_step steps[] = {{.more = more[i / 2]}, {.body = "{}"}};
		peer *p = i % 2 == 0 ? plain_peer(steps, 2) : tls_peer(steps, 2);
		const char *scheme = i % 2 == 0 ? "http" : "https";
		fsp_pool *pool = open_pool();
		outcome out = run(pool, &post, scheme, p);

		assert_answered(&out);
		assert_true(peer_await_more(p, 1));
		out = run(pool, &post, scheme, p);
		assert_answered(&out);
		assert_string_equal(out.body, "{}");
		assert_false(out.attempt.reused);
		assert_int_equal(peer_request_at(p, 1), 2);
		assert_int_equal(peer_bodies(p, BODY), 2);
		/* The new connection is kept like any other. */
		out = run(pool, &post, scheme, p);
		assert_answered(&out);
		assert_true(out.attempt.reused);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
}

static void tickets_are_no_answers(void **state)
{
	const peer_step step = {.ticket = true};
	peer *p = tls_peer(&step, 1);
	fsp_pool *pool = open_pool();

	(void)state;
	for (unsigned i = 0; i < 5; i++) {
		outcome out = run(pool, &post, "https", p);

		assert_answered(&out);
		/* From 8.0 on libcurl itself does not use a connection at which anything arrived. */
		if (curl_version_info(CURLVERSION_NOW)->version_num < 0x080000) {
			assert_int_equal(out.attempt.reused, i > 0);
		}
		assert_true(peer_await_more(p, i + 1));
	}
	assert_int_equal(peer_bodies(p, BODY), 5);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* Tickets that come before the first request is sent are looked through for an answer, and kept all the same. */
static void early_tickets_resume(void **state)
{
	peer *p = tls_peer(NULL, 0);
	fsp_pool *pool = open_pool();
	call c = post;

	(void)state;
	c.own_connection = true;
	slow_begin = true;
	for (unsigned i = 0; i < 4; i++) {
		outcome out = run(pool, &c, "https", p);

		assert_answered(&out);
	}
	slow_begin = false;
	assert_int_equal(peer_resumed(p), 3);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void who_speaks_first_is_not_asked(void **state)
{
	(void)state;
	for (unsigned tls = 0; tls < 2; tls++) {
		peer *p = peer_start(&(peer_options){.identity = tls != 0 ? localhost_identity : NULL,
			.greeting = PEER_GREET_ANSWER});
		fsp_pool *pool = open_pool();
		outcome out;

		slow_begin = true;
		out = run(pool, &post, tls != 0 ? "https" : "http", p);
		slow_begin = false;
		assert_not_sent(&out);
		assert_string_equal(out.error.rule, "unasked");
		assert_int_equal(peer_complete(p), 0);
		/* A new connection is not tried a second time. */
		assert_int_equal(peer_connections(p), 1);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
}

typedef struct proxy {
	int listener, connection;
	pthread_t thread;
} proxy;

/* A SOCKS proxy that sends an answer together with its word that the connection is made. */
static void *say_too_much(void *argument)
{
	static const char word[] = "\5\0\0\1\0\0\0\0\0\0HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
	proxy *x = argument;
	char room[600];

	x->connection = accept(x->listener, NULL, NULL);
	if (recv(x->connection, room, sizeof(room), 0) > 0 && send(x->connection, "\5\0", 2, MSG_NOSIGNAL) == 2
			&& recv(x->connection, room, sizeof(room), 0) > 0
			&& send(x->connection, word, sizeof(word) - 1, MSG_NOSIGNAL) > 0) {
		while (recv(x->connection, room, sizeof(room), 0) > 0) {
		}
	}
	close(x->connection);
	return NULL;
}

static void who_answers_before_the_question_is_not_asked(void **state)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof(address);
	proxy x = {.listener = socket(AF_INET, SOCK_STREAM, 0)};
	fsp_pool *pool = open_pool();
	char name[64];
	call c = post;
	outcome out;

	(void)state;
	assert_int_equal(bind(x.listener, (struct sockaddr *)&address, sizeof(address)), 0);
	assert_int_equal(listen(x.listener, 1), 0);
	assert_int_equal(getsockname(x.listener, (struct sockaddr *)&address, &size), 0);
	snprintf(name, sizeof(name), "socks5h://127.0.0.1:%d", ntohs(address.sin_port));
	c.proxy = name;
	assert_int_equal(pthread_create(&x.thread, NULL, say_too_much, &x), 0);
	out = run_url(pool, &c, "http://127.0.0.1:9/");
	assert_not_sent(&out);
	assert_string_equal(out.error.rule, "unasked");
	fsp_pool_close(&pool);
	pthread_join(x.thread, NULL);
	close(x.listener);
}

static void success_before_the_request_was_received_is_none(void **state)
{
	const peer_step step = {.action = PEER_EARLY};
	size_t size = 100000;
	char *body = malloc(size + 1);
	peer *p = peer_start(&(peer_options){.steps = &step, .step_count = 1, .receive_buffer = 2048});
	fsp_pool *pool = open_pool();
	call c = post;
	outcome out;

	(void)state;
	memset(body, 'b', size);
	body[size] = '\0';
	c.body = body;
	c.timeout_ms = 5000;
	out = run(pool, &c, "http", p);
#ifdef __linux__
	assert_true(out.result == FSP_ERROR_OUTCOME_UNKNOWN || out.result == FSP_ERROR_NOT_SENT);
	assert_string_equal(out.error.rule, "unasked");
#endif
	fsp_pool_close(&pool);
	peer_stop(p);
	free(body);
}

/* A server that says at once that it has begun, reads on, and answers at the end. */
static void *begin_at_once(void *argument)
{
	static const char begun[] = "HTTP/1.1 102 Processing\r\n\r\n", answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
	proxy *x = argument;
	char room[4096];
	ssize_t got;
	size_t seen = 0;

	x->connection = accept(x->listener, NULL, NULL);
	got = recv(x->connection, room, 1, 0);
	if (got == 1 && send(x->connection, begun, sizeof(begun) - 1, MSG_NOSIGNAL) > 0) {
		/* The body ends with the only such character. */
		while ((got = recv(x->connection, room, sizeof(room), 0)) > 0 && memchr(room, '#', (size_t)got) == NULL) {
			seen += (size_t)got;
			if (seen < sizeof(room) * 2) {
				nanosleep(&(struct timespec){0, 20000000}, NULL);
			}
		}
		if (got > 0) {
			(void)!send(x->connection, answer, sizeof(answer) - 1, MSG_NOSIGNAL);
			while (recv(x->connection, room, sizeof(room), 0) > 0) {
			}
		}
	}
	close(x->connection);
	return NULL;
}

static void who_says_that_it_has_begun_may_read_on(void **state)
{
	const size_t size = 8000000;
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t length = sizeof(address);
	proxy x = {.listener = socket(AF_INET, SOCK_STREAM, 0)};
	fsp_pool *pool = open_pool();
	char *body = malloc(size + 1), url[64];
	call c = post;
	outcome out;

	(void)state;
	assert_non_null(body);
	memset(body, 'a', size);
	body[size - 1] = '#';
	body[size] = '\0';
	assert_int_equal(bind(x.listener, (struct sockaddr *)&address, length), 0);
	assert_int_equal(listen(x.listener, 1), 0);
	assert_int_equal(getsockname(x.listener, (struct sockaddr *)&address, &length), 0);
	assert_int_equal(pthread_create(&x.thread, NULL, begin_at_once, &x), 0);
	snprintf(url, sizeof(url), "http://127.0.0.1:%d/", ntohs(address.sin_port));
	c.body = body;
	out = run_url(pool, &c, url);
	assert_answered(&out);
	assert_string_equal(out.body, "{}");
	fsp_pool_close(&pool);
	pthread_join(x.thread, NULL);
	close(x.listener);
	free(body);
}

/* Only what may be repeated is asked over HTTP/2, and only where the caller lets it: of a stream that a peer refuses nobody
 * knows whether the request was read. */
static void payments_are_not_multiplexed(void **state)
{
	static const struct { bool repeatable, multiplex; } cases[] = {{false, false}, {true, false}, {false, true}, {true, true}};
	peer *p = frames_peer(NULL, 0);

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		fsp_pool *pool = open_pool();
		call c = post;
		outcome out;

		c.repeatable = cases[i].repeatable;
		c.multiplex = cases[i].multiplex;
		out = run(pool, &c, "https", p);
		assert_answered(&out);
		assert_int_equal(strstr(peer_last_request(p), "HTTP/1.1\r\n") != NULL, i + 1 < COUNT(cases));
		fsp_pool_close(&pool);
	}
	peer_stop(p);
}

/* ------------------------------------------------------------------ floods */

static void floods_of_frames_do_not_hold_a_call(void **state)
{
	static const struct { const char *what, *frame; size_t length; } floods[] = {
		{"WINDOW_UPDATE", "\0\0\4\10\0\0\0\0\0\0\0\0\1", 13},
		{"PRIORITY", "\0\0\5\2\0\0\0\0\1\0\0\0\3\20", 14},
		{"PING that is none of ours", "\0\0\10\6\1\0\0\0\00012345678", 17},
		{"PING", "\0\0\10\6\0\0\0\0\00012345678", 17},
		{"SETTINGS", "\0\0\0\4\0\0\0\0\0", 9},
		{"unknown", "\0\0\4\356\0\0\0\0\0abcd", 13},
	};
	call c = inquiry;

	(void)state;
	c.timeout_ms = 700;
	for (size_t i = 0; i < COUNT(floods); i++) {
		const peer_step steps[] = {{.action = PEER_FLOOD, .more = floods[i].frame, .more_length = floods[i].length},
			{.body = "{}"}};
		peer *p = frames_peer(steps, 2);
		fsp_pool *pool = open_pool();
		outcome out = run(pool, &c, "https", p);

		print_message("           %s: %ld ms, %ld ms at a stretch\n", floods[i].what, out.milliseconds,
			out.longest_turn);
		assert_unknown(&out, NULL);
		assert_true(out.milliseconds <= c.timeout_ms + patience(LATE_MS));
		assert_true(out.longest_turn <= patience(AWAY_MS));
		out = run(pool, &inquiry, "https", p);
		assert_answered(&out);
		assert_int_equal(peer_connections(p), 2);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
}

static void a_proxys_endless_refusal_does_not_hold_a_call(void **state)
{
	static const peer_step steps[] = {
		{.action = PEER_FLOOD, .raw = "HTTP/1.1 407 No\r\nContent-Length: 999999999\r\n\r\n",
			.more = "aaaaaaaaaaaaaaaa"},
		{.action = PEER_FLOOD, .raw = "HTTP/1.1 407 No\r\nTransfer-Encoding: chunked\r\n\r\n",
			.more = "10\r\naaaaaaaaaaaaaaaa\r\n"},
		{.action = PEER_FLOOD, .raw = "HTTP/1.1 403 No\r\n", .more = "X: aaaaaaaaaaaaaa\r\n"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(steps); i++) {
		peer *x = plain_peer(&steps[i], 1);
		fsp_pool *pool = open_pool();
		char address[64];
		call c = post;
		outcome out;

		snprintf(address, sizeof(address), "http://127.0.0.1:%d", peer_port(x));
		c.proxy = address;
		c.timeout_ms = 700;
		out = run_url(pool, &c, "https://localhost:9/");
		print_message("           %.15s: %ld ms, %ld ms at a stretch\n", steps[i].raw, out.milliseconds,
			out.longest_turn);
		assert_not_sent(&out);
		assert_true(out.milliseconds <= c.timeout_ms + patience(LATE_MS));
		assert_true(out.longest_turn <= patience(LATE_MS));
		fsp_pool_close(&pool);
		peer_stop(x);
	}
}

/* ------------------------------------------------------------------ silence */

/* Whoever waits is looked at often: only what happens within one turn is a flood. */
static void many_turns_are_no_flood(void **state)
{
	const peer_step step = {.action = PEER_STALL};
	const fsp_http_request request = {.method = "POST", .body = FSP_LITERAL_VIEW(BODY)};
	const fsp_transport_options options = {.timeout_ms = 600000, .connect_timeout_ms = 600000, .maximum_bytes = 1000};
	fsp_http_request asked = request;
	peer *p = plain_peer(&step, 1);
	fsp_pool *pool = open_pool();
	fsp_exchange *exchange = NULL;
	char url[128];

	(void)state;
	snprintf(url, sizeof(url), "http://localhost:%d/", peer_port(p));
	asked.url = url;
	assert_int_equal(fsp_exchange_start(&exchange, pool, &asked, &options, NULL), FSP_OK);
	for (unsigned i = 0; i < 9000 && !fsp_exchange_done(exchange); i++) {
		(void)fsp_pool_wait(pool, i < 1 ? 100 : 0);
	}
	assert_false(fsp_exchange_done(exchange));
	fsp_exchange_free(exchange);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void a_stalled_connection_of_many_is_not_used_again(void **state)
{
	const peer_step steps[] = {{.body = "{}"}, {.action = PEER_STALL}, {.body = "{}"}};
	peer *p = frames_peer(steps, 3);
	fsp_pool *pool = open_pool();
	call c = inquiry;
	outcome out = run(pool, &c, "https", p);

	(void)state;
	assert_answered(&out);
	c.timeout_ms = 400;
	out = run(pool, &c, "https", p);
	assert_unknown(&out, "timeout");
	assert_true(out.attempt.timed_out);
	assert_int_equal(peer_connections(p), 1);
	out = run(pool, &inquiry, "https", p);
	assert_answered(&out);
	assert_false(out.attempt.reused);
	assert_int_equal(peer_connections(p), 2);
	out = run(pool, &inquiry, "https", p);
	assert_answered(&out);
	assert_true(out.attempt.reused);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static fsp_exchange *start(fsp_pool *pool, const fsp_http_request *request, long timeout_ms)
{
	const fsp_transport_options options = {.timeout_ms = timeout_ms, .connect_timeout_ms = 20000, .ca_file = ca_file,
		.maximum_bytes = 1000, .multiplex = true};
	fsp_exchange *exchange = NULL;

	assert_int_equal(fsp_exchange_start(&exchange, pool, request, &options, NULL), FSP_OK);
	return exchange;
}

/* Whoever shares a connection with one that timed out learns it at once, while there is time to ask again elsewhere. */
static void those_beside_it_do_not_wait_for_their_own_deadline(void **state)
{
	const peer_step steps[] = {{.body = "{}"}, {.action = PEER_STALL}};
	peer *p = frames_peer(steps, 2);
	fsp_pool *pool = open_pool();
	char url[64];
	const fsp_http_request request = {"POST", url, "application/json", NULL, FSP_LITERAL_VIEW(BODY), true};
	fsp_exchange *hasty, *patient;
	outcome out = run(pool, &inquiry, "https", p);
	struct timespec since;

	(void)state;
	assert_answered(&out);
	snprintf(url, sizeof(url), "https://localhost:%d/", peer_port(p));
	clock_gettime(CLOCK_MONOTONIC, &since);
	hasty = start(pool, &request, 400);
	patient = start(pool, &request, 20000);
	while (!fsp_exchange_done(patient) && elapsed_ms(&since) < 15000) {
		fsp_pool_wait(pool, 50);
	}
	assert_true(fsp_exchange_done(hasty));
	assert_true(fsp_exchange_done(patient));
	settle(patient, &out);
	assert_int_equal(out.result, FSP_ERROR_OUTCOME_UNKNOWN);
	assert_false(out.error.timed_out);
	assert_in_range(elapsed_ms(&since), 350, 15000);
	assert_int_equal(peer_requests(p), 2);
	fsp_exchange_free(hasty);
	fsp_exchange_free(patient);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* A script that PHP's time limit ends gives its exchanges up before they time out. */
static void nor_is_one_on_which_an_exchange_was_given_up(void **state)
{
	const peer_step steps[] = {{.body = "{}"}, {.action = PEER_STALL}, {.body = "{}"}};
	peer *p = frames_peer(steps, 3);
	fsp_pool *pool = open_pool();
	char url[64];
	const fsp_http_request request = {"POST", url, "application/json", NULL, FSP_LITERAL_VIEW(BODY), true};
	outcome out = run(pool, &inquiry, "https", p);
	fsp_exchange *exchange;

	(void)state;
	assert_answered(&out);
	snprintf(url, sizeof(url), "https://localhost:%d/", peer_port(p));
	exchange = start(pool, &request, 20000);
	for (int i = 0; i < 2000 && peer_requests(p) < 2; i++) {
		fsp_pool_wait(pool, 5);
	}
	fsp_exchange_free(exchange);
	out = run(pool, &inquiry, "https", p);
	assert_answered(&out);
	assert_int_equal(peer_connections(p), 2);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* ------------------------------------------------------------------ refusals */

static void a_refused_stream_was_one_attempt(void **state)
{
	const peer_step steps[] = {{.action = PEER_REFUSE}, {.action = PEER_REFUSE}, {.body = "{}"}};
	peer *p = frames_peer(steps, 3);
	fsp_pool *pool = open_pool();

	(void)state;
	for (unsigned i = 0; i < 3; i++) {
		outcome out = run(pool, &inquiry, "https", p);

		if (i < 2) {
			assert_unknown(&out, "lost");
		} else {
			assert_answered(&out);
		}
		assert_int_equal(peer_requests(p), i + 1);
	}
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* libcurl 7.88 may find out only when it has chosen the connection: that attempt fails, and delivers nothing. */
static void who_goes_away_is_asked_elsewhere(void **state)
{
	const peer_step step = {.action = PEER_GO_AWAY};
	peer *p = frames_peer(&step, 1);
	fsp_pool *pool = open_pool();

	(void)state;
	for (unsigned i = 0; i < 3; i++) {
		outcome out = run(pool, &inquiry, "https", p);

		if (out.result != FSP_OK) {
			assert_int_equal(peer_requests(p), i);
			out = run(pool, &inquiry, "https", p);
		}
		assert_answered(&out);
		assert_int_equal(peer_requests(p), i + 1);
		assert_true(peer_connections(p) > i);
	}
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void many_share_one_connection(void **state)
{
	peer *p = frames_peer(&(peer_step){.action = PEER_ECHO}, 1);
	fsp_pool *pool = open_pool();

	(void)state;
	for (unsigned i = 0; i < 50; i++) {
		outcome out = run(pool, &inquiry, "https", p);

		assert_answered(&out);
		assert_string_equal(out.body, BODY);
		assert_int_equal(out.attempt.reused, i > 0);
	}
	assert_int_equal(peer_connections(p), 1);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* ------------------------------------------------------------------ the process */

static void failures_leave_no_errors_behind(void **state)
{
	const struct { const peer_identity *identity; peer_greeting greeting; int tls_maximum; } cases[] = {
		{self_signed, PEER_GREET, 0},
		{localhost_identity, PEER_GREET, TLS1_1_VERSION},
		{NULL, PEER_GREET_GARBAGE, 0},
		{NULL, PEER_GREET_CLOSE, 0},
		{localhost_identity, PEER_GREET, 0},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		peer *p = peer_start(&(peer_options){.identity = cases[i].identity, .greeting = cases[i].greeting,
			.tls_maximum = cases[i].tls_maximum});
		fsp_pool *pool = open_pool();
		outcome out = run(pool, &post, "https", p);

		assert_int_equal(out.result == FSP_OK, i + 1 == COUNT(cases));
		assert_int_equal(ERR_peek_error(), 0);
		fsp_pool_close(&pool);
		assert_int_equal(ERR_peek_error(), 0);
		peer_stop(p);
	}
}

/* Nor do they take away what others left: what an application's own use of OpenSSL failed with. */
static void others_errors_stay(void **state)
{
	peer *p = plain_peer(NULL, 0);
	fsp_pool *pool = open_pool();

	(void)state;
	ERR_raise(ERR_LIB_USER, ERR_R_DISABLED);
	for (unsigned i = 0; i < 2; i++) {
		outcome out = run(pool, &post, i == 0 ? "http" : "https", p);

		assert_int_equal(out.result == FSP_OK, i == 0);
		/* libcurl itself forgets them when it makes TLS connections. */
		assert_true(i > 0 || ERR_GET_REASON(ERR_peek_error()) == ERR_R_DISABLED);
		assert_true(i > 0 || ERR_peek_error() == ERR_peek_last_error());
	}
	ERR_clear_error();
	fsp_pool_close(&pool);
	peer_stop(p);
}

static int cleanups, cleanups_that_worked, users;

/* In the place of libcurl's, which count as these do. */
__attribute__((visibility("default"))) CURLcode curl_global_init(long flags)
{
	union { void *address; CURLcode (*function)(long); } real = {dlsym(RTLD_NEXT, "curl_global_init")};

	users++;
	return real.function(flags);
}

__attribute__((visibility("default"))) void curl_global_cleanup(void)
{
	union { void *address; void (*function)(void); } real = {dlsym(RTLD_NEXT, "curl_global_cleanup")};

	cleanups++;
	cleanups_that_worked += --users == 0;
	real.function();
}

/* At the end of a threaded process other threads' pools are closed after the module let go of libcurl. */
static void libcurl_outlives_the_pools(void **state)
{
	peer *p = tls_peer(NULL, 0);
	fsp_pool *pool = open_pool();
	outcome out = run(pool, &post, "https", p);
	int before;

	(void)state;
	assert_answered(&out);
	before = cleanups;
	fsp_transport_shutdown();
	assert_int_equal(cleanups, before + 1);
	assert_int_equal(cleanups_that_worked, 0);
	out = run(pool, &post, "https", p);
	assert_answered(&out);
	fsp_pool_close(&pool);
	assert_int_equal(cleanups_that_worked, 1);
	assert_int_equal(fsp_transport_startup(), FSP_OK);
	peer_stop(p);
}

static void a_child_sleeps_while_it_waits(void **state)
{
	fsp_pool *pool = open_pool();
	int status = 0;
	pid_t child;

	(void)state;
	fflush(NULL);
	child = fork();
	if (child == 0) {
		struct timespec since;
		bool slept;

		clock_gettime(CLOCK_MONOTONIC, &since);
		slept = fsp_pool_wait(pool, 100) == FSP_ERROR_INTERNAL && elapsed_ms(&since) >= 90;
		/* Not by exit: a leak checker would ask the child for what only the parent's threads could free. */
		kill(getpid(), slept ? SIGKILL : SIGABRT);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGKILL);
	fsp_pool_close(&pool);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_lies_unread_is_nobodys_answer),
		cmocka_unit_test(tickets_are_no_answers),
		cmocka_unit_test(early_tickets_resume),
		cmocka_unit_test(who_speaks_first_is_not_asked),
		cmocka_unit_test(who_answers_before_the_question_is_not_asked),
		cmocka_unit_test(success_before_the_request_was_received_is_none),
		cmocka_unit_test(many_share_one_connection),
		cmocka_unit_test(floods_of_frames_do_not_hold_a_call),
		cmocka_unit_test(a_proxys_endless_refusal_does_not_hold_a_call),
		cmocka_unit_test(a_stalled_connection_of_many_is_not_used_again),
		cmocka_unit_test(those_beside_it_do_not_wait_for_their_own_deadline),
		cmocka_unit_test(nor_is_one_on_which_an_exchange_was_given_up),
		cmocka_unit_test(a_refused_stream_was_one_attempt),
		cmocka_unit_test(who_goes_away_is_asked_elsewhere),
		cmocka_unit_test(who_says_that_it_has_begun_may_read_on), cmocka_unit_test(payments_are_not_multiplexed),
		 cmocka_unit_test(many_turns_are_no_flood), cmocka_unit_test(failures_leave_no_errors_behind), cmocka_unit_test(others_errors_stay),
		cmocka_unit_test(libcurl_outlives_the_pools),
		cmocka_unit_test(a_child_sleeps_while_it_waits),
	};

	return cmocka_run_group_tests(tests, start_exchanges, stop_exchanges);
}
