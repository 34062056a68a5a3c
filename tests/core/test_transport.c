/* core/transport against a peer that misbehaves. All traffic stays on this machine. */
#define _GNU_SOURCE /* RTLD_NEXT */
#include "exchanging.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <netdb.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

/* Set up once by main. */
static char changing_file[256], keylog_file[256];
static peer_identity *expired, *other_host, *stranger;

/* Takes the place of libc's: no test asks a name server, and one name never gets an answer in time. */
__attribute__((visibility("default"))) int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result)
{
	union { void *address; int (*function)(const char *, const char *, const struct addrinfo *, struct addrinfo **); } real;

	if (node != NULL && strcmp(node, "slow.invalid") == 0) {
		nanosleep(&(struct timespec){4, 0}, NULL);
		return EAI_AGAIN;
	}
	if (node != NULL && strstr(node, ".invalid") != NULL) {
		return EAI_NONAME;
	}
	real.address = dlsym(RTLD_NEXT, "getaddrinfo");
	return real.function(node, service, hints, result);
}

/* ------------------------------------------------------------------ answers */

static void answers_and_keeps_the_connection(void **state)
{
	static const char *const schemes[] = {"http", "https"};

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		peer *p = i == 0 ? plain_peer(NULL, 0) : tls_peer(NULL, 0);
		fsp_pool *pool = open_pool();
		fsp_pool_statistics statistics;

		for (unsigned n = 0; n < 200; n++) {
			outcome out = run(pool, n % 2 == 0 ? &post : &get, schemes[i], p);

			assert_answered(&out);
			assert_string_equal(out.body, "{\"ok\":true}");
			assert_string_equal(out.attempt.host, "localhost");
			assert_int_equal(out.attempt.http_status, 200);
			assert_int_equal(out.attempt.reused, n > 0);
			assert_int_equal(out.retry_after, -1);
			assert_true(n == 0 ? out.attempt.connect_seconds > 0 : out.attempt.connect_seconds + out.attempt.tls_seconds <= 0);
			assert_int_equal(out.attempt.tls_seconds > 0, i == 1 && n == 0);
			assert_true(out.attempt.first_byte_seconds > 0 && out.attempt.total_seconds >= out.attempt.first_byte_seconds);
		}
		statistics = fsp_pool_read_statistics(pool);
		assert_int_equal(peer_connections(p), 1);
		assert_int_equal(peer_bodies(p, BODY), 100);
		assert_int_equal(statistics.requests, 200);
		assert_int_equal(statistics.connections, 1);
		assert_int_equal(statistics.reused, 199);
		fsp_pool_close(&pool);
		assert_null(pool);
		peer_stop(p);
	}
}

static void sends_what_was_asked(void **state)
{
	static const char *const headers[] = {"X-SIGNATURE: s3cret", NULL};
	static const char *const broken[] = {"X-SIGNATURE: a\r\nX-Evil: b", NULL};
	peer *p = plain_peer(NULL, 0);
	fsp_pool *pool = open_pool();
	call c = post;
	outcome out;
	const char *seen;

	(void)state;
	c.headers = headers;
	out = run(pool, &c, "http", p);
	assert_answered(&out);
	seen = peer_last_request(p);
	assert_int_equal(strncmp(seen, "POST /cvr/300011/10?signature=abc HTTP/1.1\r\n", 44), 0);
	assert_non_null(strstr(seen, "\r\nUser-Agent: faspay-core/" FSP_CORE_VERSION "\r\n"));
	assert_non_null(strstr(seen, "\r\nAccept: application/json, text/xml, */*\r\n"));
	assert_non_null(strstr(seen, "\r\nContent-Type: application/json\r\n"));
	assert_non_null(strstr(seen, "\r\nX-SIGNATURE: s3cret\r\n"));
	assert_non_null(strstr(seen, "\r\n\r\n" BODY));
	assert_null(strstr(seen, "Expect"));
	assert_null(strstr(seen, "Accept-Encoding"));
	assert_null(strstr(seen, "chunked"));

	c = (call){.method = "PUT", .body = BODY, .timeout_ms = 10000};
	out = run(pool, &c, "http", p);
	assert_answered(&out);
	assert_int_equal(strncmp(peer_last_request(p), "PUT /", 5), 0);
	c.method = "DELETE";
	out = run(pool, &c, "http", p);
	assert_answered(&out);
	assert_int_equal(strncmp(peer_last_request(p), "DELETE /", 8), 0);
	assert_int_equal(peer_bodies(p, BODY), 3);
	/* Whatever the method, and however short the body. */
	c.method = "GET";
	out = run(pool, &c, "http", p);
	assert_answered(&out);
	assert_int_equal(strncmp(peer_last_request(p), "GET /", 5), 0);
	c.body = "1";
	out = run(pool, &c, "http", p);
	assert_answered(&out);
	assert_int_equal(strncmp(peer_last_request(p), "GET /", 5), 0);
	assert_int_equal(peer_bodies(p, BODY), 4);
	assert_int_equal(peer_bodies(p, "1"), 1);
	c.method = "DELETE";
	c.body = NULL;
	out = run(pool, &c, "http", p);
	assert_answered(&out);
	assert_int_equal(strncmp(peer_last_request(p), "DELETE /", 8), 0);
	assert_null(strstr(peer_last_request(p), "Content-Type"));
	c.method = "POST";
	out = run(pool, &c, "http", p);
	assert_answered(&out);
	assert_non_null(strstr(peer_last_request(p), "\r\nContent-Length: 0\r\n"));
	out = run(pool, &get, "http", p);
	assert_answered(&out);
	assert_int_equal(strncmp(peer_last_request(p), "GET /", 5), 0);

	peer_forget(p);
	c = post;
	c.headers = broken;
	out = run(pool, &c, "http", p);
	assert_not_sent(&out);
	assert_int_equal(peer_requests(p), 0);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void any_complete_answer_is_an_answer(void **state)
{
	static const peer_step steps[] = {
		{.status = 500, .body = "<html>oops</html>"},
		{.status = 503, .headers = "Retry-After: 7\r\n"},
		{.status = 429, .headers = "retry-after:   120  \r\n"},
		{.status = 503, .headers = "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n"},
		{.status = 503, .headers = "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n"},
		{.status = 503, .headers = "Retry-After: soon\r\n"},
		{.status = 503, .headers = "Retry-After: 99999999999999999999\r\n"},
		{.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{\"ok\":\r\n5\r\ntrue}\r\n0\r\n\r\n"},
		{.raw = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"},
		{.raw = "HTTP/1.1 204 Nothing\r\n\r\n"},
		{.status = 200, .body = ""},
		{.status = 503, .headers = "Retry-After: 0000000000000000000000000000000000000000000000000000000000000000099999999999\r\n"},
		{.status = 503, .headers = "Retry-After: 1234567890\r\n"},
		{.status = 503, .headers = "Retry-After: 12345678901x\r\n"},
		{.status = 503, .headers = "Retry-After:\r\n"},
		{.status = 503, .headers = "Retry-After:\t9\t\r\n"},
		{.status = 503, .headers = "Retry-After: 9:\r\n"},
		{.status = 503, .headers = "Retry-After: :\r\n"},
		{.status = 503, .headers = "Retry-After: whenever the gateway has done what it is doing just now, and then a little later\r\n"},
		{.raw = "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}"},
		/* Of a longer date nothing stays behind a shorter one. */
		{.status = 503, .headers = "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT or thereabouts\r\nRetry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n"},
	};
	static const long status[] = {500, 503, 429, 503, 503, 503, 503, 200, 200, 204, 200, 503, 503, 503, 503, 503, 503, 503, 503, 200, 503};
	static const char *const body[] = {"<html>oops</html>", "{\"ok\":true}", "{\"ok\":true}", "{\"ok\":true}", "{\"ok\":true}",
		"{\"ok\":true}", "{\"ok\":true}", "{\"ok\":true}", "{}", "", "", "{\"ok\":true}", "{\"ok\":true}", "{\"ok\":true}", "{\"ok\":true}",
		"{\"ok\":true}", "{\"ok\":true}", "{\"ok\":true}", "{\"ok\":true}", "{}", "{\"ok\":true}"};
	static const long retry_after[] = {-1, 7, 120, 0, 0x7fffffff, -1, 0x7fffffff, -1, -1, -1, -1, 0x7fffffff, 1234567890, -1, -1, 9, -1, -1, -1, -1, 0};
	peer *p = plain_peer(steps, COUNT(steps));
	fsp_pool *pool = open_pool();

	(void)state;
	for (size_t i = 0; i < COUNT(steps); i++) {
		outcome out = run(pool, &post, "http", p);

		assert_int_equal(out.result, FSP_OK);
		assert_int_equal(out.status, status[i]);
		assert_string_equal(out.body, body[i]);
		if (i == 4) {
			assert_true(out.retry_after > 1000000000);
		} else {
			assert_int_equal(out.retry_after, retry_after[i]);
		}
	}
	assert_int_equal(peer_connections(p), 1);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void redirects_are_answers(void **state)
{
	peer *target = plain_peer(NULL, 0), *p;
	fsp_pool *pool = open_pool();
	char location[128];
	outcome out;

	(void)state;
	snprintf(location, sizeof(location), "Location: http://127.0.0.1:%d/\r\n", peer_port(target));
	p = plain_peer(&(peer_step){.status = 302, .headers = location}, 1);
	out = run(pool, &post, "http", p);
	assert_int_equal(out.result, FSP_OK);
	assert_int_equal(out.status, 302);
	out = run(pool, &get, "http", p);
	assert_int_equal(out.status, 302);
	assert_int_equal(peer_connections(target), 0);
	fsp_pool_close(&pool);
	peer_stop(p);
	peer_stop(target);
}

/* ------------------------------------------------------------------ exactly once */

static const peer_action deaths[] = {PEER_DIE, PEER_RESET};

/* With a body every method moves something. */
static void lose_answer(bool tls, peer_action death, const char *method)
{
	const peer_step steps[] = {{.body = "{}"}, {.action = death}, {.body = "{}"}};
	const char *scheme = tls ? "https" : "http";
	peer *p = tls ? tls_peer(steps, 3) : plain_peer(steps, 3);
	fsp_pool *pool = open_pool();
	outcome out = run(pool, &get, scheme, p);
	call moving = post;

	moving.method = method;
	assert_answered(&out);
	out = run(pool, &moving, scheme, p);
	assert_unknown(&out, "lost");
	/* The death happened on the kept connection, and nobody tried again. */
	assert_int_equal(peer_request_at(p, 1), 1);
	assert_int_equal(peer_bodies(p, BODY), 1);
	assert_int_equal(peer_requests(p), 2);
	/* The worker is none the worse for it. */
	out = run(pool, &get, scheme, p);
	assert_answered(&out);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void a_lost_answer_on_a_reused_connection_is_not_replayed(void **state)
{
	static const char *const methods[] = {"POST", "DELETE"};

	(void)state;
	for (size_t tls = 0; tls < 2; tls++) {
		for (size_t i = 0; i < COUNT(deaths); i++) {
			for (size_t m = 0; m < COUNT(methods); m++) {
				lose_answer(tls != 0, deaths[i], methods[m]);
			}
		}
	}
}

static size_t ignore(char *data, size_t size, size_t count, void *user)
{
	(void)data, (void)user;
	return size * count;
}

/* Shows that the test above can fail: what libcurl does with the usual way of posting. */
static void control_plain_postfields_are_replayed(void **state)
{
	static const peer_step steps[] = {{.body = "{}"}, {.action = PEER_DIE}, {.body = "{}"}};
	peer *p = plain_peer(steps, 3);
	CURL *easy = curl_easy_init();
	char url[64];
	CURLcode code;
	unsigned bodies;

	(void)state;
	snprintf(url, sizeof(url), "http://127.0.0.1:%d/", peer_port(p));
	curl_easy_setopt(easy, CURLOPT_URL, url);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, ignore);
	curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 10000L);
	curl_easy_perform(easy);
	curl_easy_setopt(easy, CURLOPT_POSTFIELDS, BODY);
	code = curl_easy_perform(easy);
	curl_easy_cleanup(easy);
	bodies = peer_bodies(p, BODY);
	peer_stop(p);
	if (bodies == 1) {
		skip();
	}
	assert_int_equal(code, CURLE_OK);
	assert_int_equal(bodies, 2);
}

static void a_bodyless_request_that_must_not_repeat_does_not(void **state)
{
	static const peer_step steps[] = {{.body = "{}"}, {.action = PEER_DIE}, {.body = "{}"}};
	call c = {.method = "GET", .timeout_ms = 10000};
	peer *p = plain_peer(steps, 3);
	fsp_pool *pool = open_pool();
	outcome out = run(pool, &get, "http", p);

	(void)state;
	assert_answered(&out);
	out = run(pool, &c, "http", p);
	assert_unknown(&out, "lost");
	assert_int_equal(peer_requests(p), 2);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void a_connection_closed_while_idle_is_replaced(void **state)
{
	(void)state;
	for (size_t tls = 0; tls < 2; tls++) {
		static const peer_step steps[] = {{.action = PEER_ANSWER_CLOSE}, {.action = PEER_ANSWER_CLOSE}, {.body = "{}"}};
		const char *scheme = tls != 0 ? "https" : "http";
		peer *p = tls != 0 ? tls_peer(steps, 3) : plain_peer(steps, 3);
		fsp_pool *pool = open_pool();

		for (unsigned i = 0; i < 3; i++) {
			outcome out = run(pool, &post, scheme, p);

			assert_answered(&out);
			assert_false(out.attempt.reused);
			assert_int_equal(peer_bodies(p, BODY), i + 1);
			if (i < 2) {
				assert_true(peer_await_closed(p));
				/* Newer libcurl does not look whether a connection lives that it used within the last second. */
				nanosleep(&(struct timespec){1, 200000000}, NULL);
			}
		}
		assert_int_equal(peer_requests(p), 3);
		assert_int_equal(peer_connections(p), 3);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
}

/* No await here: the close races with the next request. Whatever wins, nothing is delivered twice, and "not sent" means it. */
static void a_close_that_races_with_the_request_is_told_apart(void **state)
{
	static const peer_step steps[] = {{.action = PEER_ANSWER_CLOSE}};
	peer *p = plain_peer(steps, 1);
	fsp_pool *pool = open_pool();
	unsigned answered = 0, unknown = 0;

	(void)state;
	for (unsigned i = 0; i < 300; i++) {
		char body[64];
		call c = post;
		outcome out;
		unsigned delivered;

		snprintf(body, sizeof(body), "{\"bill_no\":\"INV-%u\"}", i);
		c.body = body;
		out = run(pool, &c, "http", p);
		delivered = peer_bodies(p, body);
		if (out.result == FSP_OK) {
			answered++;
			assert_int_equal(delivered, 1);
		} else if (out.result == FSP_ERROR_NOT_SENT) {
			assert_int_equal(delivered, 0);
		} else {
			unknown++;
			assert_true(delivered <= 1);
		}
	}
	print_message("           race: %u answered, %u unknown, %u not sent\n", answered, unknown, 300 - answered - unknown);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* ------------------------------------------------------------------ not sent */

static void no_connection_is_not_sent(void **state)
{
	static const call *const calls[] = {&post, &get};
	peer *p = plain_peer(NULL, 0);
	int port = peer_port(p);
	fsp_pool *pool = open_pool();
	char url[128];

	(void)state;
	peer_stop(p);
	for (size_t i = 0; i < COUNT(calls); i++) {
		outcome out;

		snprintf(url, sizeof(url), "http://127.0.0.1:%d/?signature=abc", port);
		out = run_url(pool, calls[i], url);
		assert_not_sent(&out);
		assert_string_equal(out.error.rule, "connect");
		assert_string_equal(out.attempt.host, "127.0.0.1");
		assert_int_equal(out.attempt.outcome, FSP_OUTCOME_NOT_SENT);
		snprintf(url, sizeof(url), "http://[::1]:%d/?signature=abc", port);
		out = run_url(pool, calls[i], url);
		assert_not_sent(&out);
		assert_string_equal(out.attempt.host, "[::1]");
		out = run_url(pool, calls[i], "https://nonexistent.invalid/?signature=abc");
		assert_not_sent(&out);
		assert_string_equal(out.error.rule, "resolve");
		assert_non_null(strstr(out.error.message, "(Could not resolve host: nonexistent.invalid"));
		assert_false(out.error.timed_out);
	}
	assert_int_equal(fsp_pool_read_statistics(pool).connections, 0);
	assert_int_equal(fsp_pool_read_statistics(pool).reused, 0);
	fsp_pool_close(&pool);
}

static void forbidden_addresses_are_not_sent(void **state)
{
	static const char *const urls[] = {"http://192.0.2.1/", "http://localhost.example.invalid/", "http://127.1/", "ftp://localhost/",
		"file:///etc/passwd", "https://user:pass@localhost/", "gopher://127.0.0.1/", ""};
	fsp_pool *pool = open_pool();
	call c = post;
	outcome out;

	(void)state;
	for (size_t i = 0; i < COUNT(urls); i++) {
		out = run_url(pool, &post, urls[i]);
		assert_not_sent(&out);
		assert_string_equal(out.error.rule, "url");
	}
	c.timeout_ms = 0;
	out = run_url(pool, &c, "http://localhost/");
	assert_not_sent(&out);
	assert_true(out.error.timed_out);
	assert_int_equal(fsp_pool_read_statistics(pool).requests, 0);
	fsp_pool_close(&pool);
}

static void untrusted_peers_get_nothing(void **state)
{
	const struct { const char *what; const peer_identity *identity; int tls_maximum; peer_greeting greeting; } cases[] = {
		{"self-signed", self_signed, 0, PEER_GREET},
		{"unknown authority", stranger, 0, PEER_GREET},
		{"wrong host", other_host, 0, PEER_GREET},
		{"expired", expired, 0, PEER_GREET},
		{"TLS 1.1 only", localhost_identity, TLS1_1_VERSION, PEER_GREET},
		{"TLS 1.0 only", localhost_identity, TLS1_VERSION, PEER_GREET},
		{"not TLS", NULL, 0, PEER_GREET_GARBAGE},
		{"closes at once", NULL, 0, PEER_GREET_CLOSE},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		peer *p = peer_start(&(peer_options){.identity = cases[i].identity, .tls_maximum = cases[i].tls_maximum, .greeting = cases[i].greeting});
		fsp_pool *pool = open_pool();
		outcome out = run(pool, &post, "https", p);

		if (out.result != FSP_ERROR_NOT_SENT) {
			fail_msg("%s: result %d: %s", cases[i].what, (int)out.result, out.error.message);
		}
		assert_not_sent(&out);
		assert_string_equal(out.error.rule, "tls");
		out = run(pool, &get, "https", p);
		assert_not_sent(&out);
		assert_int_equal(peer_requests(p), 0);
		assert_true(peer_connections(p) >= 2);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
}

static void tls_1_2_is_enough(void **state)
{
	peer *p = peer_start(&(peer_options){.identity = localhost_identity, .tls_maximum = TLS1_2_VERSION});
	fsp_pool *pool = open_pool();
	outcome out = run(pool, &post, "https", p);

	(void)state;
	assert_answered(&out);
	out = run(pool, &post, "https", p);
	assert_answered(&out);
	assert_true(out.attempt.reused);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void a_ca_file_is_the_only_trust(void **state)
{
	peer *p = tls_peer(NULL, 0);
	fsp_pool *pool = open_pool();
	call c = post;
	char missing[300], another[300];
	outcome out;

	(void)state;
	snprintf(another, sizeof(another), "%s/self.pem", directory);
	assert_true(peer_identity_write(self_signed, another));
	snprintf(missing, sizeof(missing), "%s/missing.pem", directory);
	c.ca = another;
	out = run(pool, &c, "https", p);
	assert_not_sent(&out);
	c.ca = missing;
	out = run(pool, &c, "https", p);
	assert_not_sent(&out);
	out = run(pool, &post, "https", p);
	assert_answered(&out);
	/* A connection that one trust opened is not lent to another. */
	c.ca = another;
	out = run(pool, &c, "https", p);
	assert_not_sent(&out);
	assert_int_equal(peer_requests(p), 1);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void a_new_ca_file_in_the_place_of_the_old_is_read(void **state)
{
	peer *p = peer_start(&(peer_options){.identity = localhost_identity, .no_resumption = true});
	fsp_pool *pool = open_pool();
	call c = post;
	outcome out;

	(void)state;
	c.ca = changing_file;
	c.own_connection = true;
	fsp_pool_limit(pool, &(fsp_pool_limits){.idle_connections = 8, .idle_seconds = 60, .lifetime_seconds = 1});
	for (unsigned i = 0; i < 4; i++) {
		assert_true(peer_identity_write(i % 2 == 0 ? self_signed : authority, changing_file));
		nanosleep(&(struct timespec){1, 200000000}, NULL);
		out = run(pool, &c, "https", p);
		if (i % 2 == 0) {
			assert_not_sent(&out);
			assert_string_equal(out.error.rule, "tls");
		} else {
			assert_answered(&out);
		}
	}
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* A resumed session shows no certificate: the peer counts as whoever it was when the session began. */
static void sessions_do_not_outlast_trust(void **state)
{
	static const int versions[] = {0, TLS1_2_VERSION};

	(void)state;
	for (size_t i = 0; i < COUNT(versions); i++) {
		peer *p = peer_start(&(peer_options){.identity = localhost_identity, .tls_maximum = versions[i]});
		fsp_pool *pool = open_pool();
		call c = post;
		outcome out;

		c.ca = changing_file;
		c.own_connection = true;
		fsp_pool_limit(pool, &(fsp_pool_limits){.idle_connections = 8, .idle_seconds = 60, .lifetime_seconds = 1});
		assert_true(peer_identity_write(authority, changing_file));
		out = run(pool, &c, "https", p);
		assert_answered(&out);
		assert_true(peer_identity_write(self_signed, changing_file));
		nanosleep(&(struct timespec){1, 200000000}, NULL);
		out = run(pool, &c, "https", p);
		assert_not_sent(&out);
		assert_string_equal(out.error.rule, "tls");
		assert_int_equal(peer_requests(p), 1);
		assert_int_equal(peer_resumed(p), 0);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
}

static void a_peer_that_cannot_resume_fails_once(void **state)
{
	peer *p = peer_start(&(peer_options){.identity = localhost_identity, .chokes_on_resumption = true});
	fsp_pool *pool = open_pool();
	call c = post;
	unsigned failed = 0;

	(void)state;
	c.own_connection = true;
	for (unsigned i = 0; i < 6; i++) {
		outcome out = run(pool, &c, "https", p);

		if (out.result != FSP_OK) {
			failed++;
			assert_not_sent(&out);
			assert_string_equal(out.error.rule, "tls");
		}
	}
	assert_true(failed <= 1);
	assert_int_equal(peer_bodies(p, BODY), 6 - failed);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* ------------------------------------------------------------------ outcome unknown */

static void bad_answers_leave_the_outcome_unknown(void **state)
{
	static const struct { peer_step step; const char *rule; } cases[] = {
		{{.action = PEER_CUT, .bytes = 20}, "lost"},
		{{.action = PEER_CUT, .raw = "HTTP/1.1 100 Continue\r\n\r\n", .bytes = 4096}, "lost"},
		{{.action = PEER_CUT, .raw = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"ok\":true}", .bytes = 4096}, "truncated"},
		{{.action = PEER_CUT, .raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{\"ok\":\r\n", .bytes = 4096}, "truncated"},
		{{.action = PEER_CUT, .raw = "\x16\x03garbage\r\nthat is not HTTP\r\n\r\n", .bytes = 4096}, "garbled"},
		{{.raw = "HTTP/9.9 what\r\n\r\n", .action = PEER_CUT, .bytes = 4096}, "garbled"},
		{{.filler = 70000}, "oversized"},
		{{.action = PEER_CUT, .raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", .bytes = 4096}, NULL},
		{{.raw = "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", .action = PEER_CUT, .bytes = 4096}, NULL},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		/* On a fresh connection, then on a reused one. */
		const peer_step steps[] = {cases[i].step, {.body = "{}"}, cases[i].step, {.body = "{}"}};
		peer *p = plain_peer(steps, 4);
		fsp_pool *pool = open_pool();

		for (unsigned n = 0; n < 2; n++) {
			outcome out = run(pool, &post, "http", p);

			if (out.result != FSP_ERROR_OUTCOME_UNKNOWN) {
				print_message("case %zu\n", i);
			}
			assert_unknown(&out, cases[i].rule);
			assert_false(out.error.timed_out);
			if (out.error.rule != NULL && strcmp(out.error.rule, "truncated") == 0) {
				assert_int_equal(out.error.http_status, 200);
			}
			assert_int_equal(peer_bodies(p, BODY), n + 1);
			out = run(pool, &get, "http", p);
			assert_answered(&out);
		}
		assert_int_equal(peer_requests(p), 4);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
}

static void endless_headers_are_refused(void **state)
{
	char *raw = malloc(200001);
	peer *p;
	fsp_pool *pool = open_pool();
	outcome out;
	size_t length = (size_t)snprintf(raw, 200000, "HTTP/1.1 200 OK\r\n");

	(void)state;
	while (length < 150000) {
		length += (size_t)snprintf(raw + length, 200000 - length, "X-Filler: %0100d\r\n", 7);
	}
	p = plain_peer(&(peer_step){.raw = raw, .action = PEER_CUT, .bytes = 300000}, 1);
	out = run(pool, &post, "http", p);
	assert_unknown(&out, "oversized");
	fsp_pool_close(&pool);
	peer_stop(p);
	free(raw);
}

static void a_body_of_exactly_the_maximum_fits(void **state)
{
	static const peer_step steps[] = {{.filler = 65536}, {.filler = 65537}};
	peer *p = plain_peer(steps, 2);
	fsp_pool *pool = open_pool();
	outcome out = run(pool, &post, "http", p);

	(void)state;
	assert_answered(&out);
	assert_int_equal(out.body_length, 65536);
	out = run(pool, &post, "http", p);
	assert_unknown(&out, "oversized");
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void large_bodies_arrive_whole(void **state)
{
	size_t size = 200000;
	char *body = malloc(size + 1);
	peer *p = tls_peer(NULL, 0);
	fsp_pool *pool = open_pool();
	call c = post;

	(void)state;
	memset(body, 'b', size);
	body[size] = '\0';
	c.body = body;
	for (unsigned i = 0; i < 3; i++) {
		outcome out = run(pool, &c, "https", p);

		assert_answered(&out);
	}
	assert_int_equal(peer_bodies(p, body), 3);
	assert_int_equal(peer_connections(p), 1);
	fsp_pool_close(&pool);
	peer_stop(p);
	free(body);
}

/* ------------------------------------------------------------------ deadlines */

static void a_stall_ends_at_the_deadline(void **state)
{
	static const size_t sent[] = {0, 10, 75};
	call c = post;

	(void)state;
	c.timeout_ms = 400;
	for (size_t i = 0; i < COUNT(sent); i++) {
		const peer_step steps[] = {{.body = "{}"}, {.action = PEER_STALL, .bytes = sent[i]}, {.body = "{}"}};
		peer *p = tls_peer(steps, 3);
		fsp_pool *pool = open_pool();
		outcome out = run(pool, &get, "https", p);

		assert_answered(&out);
		out = run(pool, &c, "https", p);
		assert_unknown(&out, "timeout");
		assert_true(out.error.timed_out);
		assert_true(out.attempt.timed_out);
		assert_in_range(out.milliseconds, 350, 5000);
		assert_int_equal(peer_bodies(p, BODY), 1);
		out = run(pool, &get, "https", p);
		assert_answered(&out);
		assert_int_equal(peer_requests(p), 3);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
}

static void a_stalled_handshake_is_not_sent(void **state)
{
	peer *p = peer_start(&(peer_options){.greeting = PEER_GREET_STALL});
	fsp_pool *pool = open_pool();
	call c = post;
	outcome out;

	(void)state;
	c.timeout_ms = 400;
	out = run(pool, &c, "https", p);
	assert_not_sent(&out);
	assert_true(out.error.timed_out);
	assert_in_range(out.milliseconds, 350, 5000);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void a_silent_name_server_does_not_outlast_the_deadline(void **state)
{
	fsp_pool *pool = open_pool();
	call c = post;
	outcome out;

	(void)state;
	c.timeout_ms = 400;
	out = run_url(pool, &c, "https://slow.invalid/");
	assert_not_sent(&out);
	assert_true(out.error.timed_out);
#if LIBCURL_VERSION_NUM >= 0x075700
	assert_in_range(out.milliseconds, 350, 3000);
#endif
	fsp_pool_close(&pool);
	/* Let the resolver thread end, so that leak checkers see it do so. */
	nanosleep(&(struct timespec){4, 500000000}, NULL);
}

static void those_that_queue_keep_their_deadline(void **state)
{
	peer *p = plain_peer(&(peer_step){.action = PEER_STALL}, 1);
	fsp_pool *pool = open_pool();
	fsp_exchange *exchanges[100];
	char url[64];
	fsp_http_request request = {"POST", url, "application/json", NULL, FSP_LITERAL_VIEW(BODY), false};
	/* Those that wait for one of the 64 connections give up before one of these does. */
	const fsp_transport_options first = {.timeout_ms = patience(2400), .connect_timeout_ms = patience(2400)};
	const fsp_transport_options later = {.timeout_ms = patience(500), .connect_timeout_ms = patience(500)};
	struct timespec start;
	size_t unknown = 0;

	(void)state;
	snprintf(url, sizeof(url), "http://127.0.0.1:%d/", peer_port(p));
	clock_gettime(CLOCK_MONOTONIC, &start);
	for (size_t i = 0; i < COUNT(exchanges); i++) {
		assert_int_equal(fsp_exchange_start(&exchanges[i], pool, &request, i < 64 ? &first : &later, NULL), FSP_OK);
	}
	for (size_t i = 0; i < COUNT(exchanges); i++) {
		while (!fsp_exchange_done(exchanges[i]) && elapsed_ms(&start) < patience(20000)) {
			fsp_pool_wait(pool, 1000);
		}
	}
	assert_in_range(elapsed_ms(&start), patience(2400) - 50, patience(20000));
	for (size_t i = 0; i < COUNT(exchanges); i++) {
		outcome out = {0};

		settle(exchanges[i], &out);
		assert_true(out.result == FSP_ERROR_OUTCOME_UNKNOWN || out.result == FSP_ERROR_NOT_SENT);
		assert_true(out.error.timed_out);
		unknown += out.result == FSP_ERROR_OUTCOME_UNKNOWN;
		fsp_exchange_free(exchanges[i]);
	}
	/* Bounded: only what had a connection was sent. */
	assert_int_equal(unknown, 64);
	assert_int_equal(peer_bodies(p, BODY), 64);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void an_exchange_can_be_given_up(void **state)
{
	static const peer_step steps[] = {{.body = "{}"}, {.action = PEER_STALL}, {.body = "{}"}};
	peer *p = tls_peer(steps, 3);
	fsp_pool *pool = open_pool();
	char url[64];
	fsp_http_request request = {"POST", url, "application/json", NULL, FSP_LITERAL_VIEW(BODY), false};
	fsp_transport_options options = {.timeout_ms = 10000, .connect_timeout_ms = 20000, .ca_file = ca_file, .maximum_bytes = 1000};
	fsp_exchange *exchange = NULL;
	outcome out = run(pool, &get, "https", p);

	(void)state;
	assert_answered(&out);
	snprintf(url, sizeof(url), "https://localhost:%d/", peer_port(p));
	assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &options, NULL), FSP_OK);
	for (int i = 0; i < 2000 && peer_bodies(p, BODY) == 0; i++) {
		fsp_pool_wait(pool, 5);
	}
	assert_false(fsp_exchange_done(exchange));
	settle(exchange, &out);
	assert_int_equal(out.result, FSP_ERROR_INTERNAL);
	fsp_exchange_free(exchange);
	out = run(pool, &get, "https", p);
	assert_answered(&out);
	assert_int_equal(peer_bodies(p, BODY), 1);
	assert_int_equal(peer_requests(p), 3);

	/* Before it even began, and with the pool going first. */
	assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &options, NULL), FSP_OK);
	fsp_exchange_free(exchange);
	assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &options, NULL), FSP_OK);
	fsp_pool_close(&pool);
	assert_true(fsp_exchange_done(exchange));
	settle(exchange, &out);
	assert_int_equal(out.result, FSP_ERROR_NOT_SENT);
	fsp_exchange_free(exchange);
	fsp_exchange_free(NULL);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* Waits in the name of others, for so long. */
static void pass_time(fsp_pool *pool, long milliseconds)
{
	struct timespec start;

	clock_gettime(CLOCK_MONOTONIC, &start);
	while (elapsed_ms(&start) < milliseconds) {
		fsp_pool_wait(pool, 20);
	}
}

static void clocks_stand_still_while_an_exchange_is_paused(void **state)
{
	static const peer_step answered[] = {{.delay_ms = 100}};
	const long timeout = patience(400);

	(void)state;
	for (size_t tls = 0; tls < 2; tls++) {
		/* In the handshake and in the answer. */
		for (int stalls = 0; stalls < 2; stalls++) {
			const peer_step stalled[] = {{.action = PEER_STALL}};
			const peer_options silent = {.greeting = PEER_GREET_STALL};
			peer *p = stalls == 0 ? peer_start(&silent) : tls != 0 ? tls_peer(stalled, 1) : plain_peer(stalled, 1);
			fsp_pool *pool = open_pool();
			char url[64];
			fsp_http_request request = {"POST", url, "application/json", NULL, FSP_LITERAL_VIEW(BODY), true};
			/* The handshake ends with the time for connecting, which stands still, too. */
			fsp_transport_options options = {.timeout_ms = tls != 0 && stalls == 0 ? 3 * timeout : timeout,
				.connect_timeout_ms = timeout, .ca_file = ca_file, .maximum_bytes = 1000};
			fsp_exchange *exchange = NULL;
			struct timespec start;
			outcome out = {0};

			snprintf(url, sizeof(url), "%s://localhost:%d/", tls != 0 ? "https" : "http", peer_port(p));
			assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &options, NULL), FSP_OK);
			for (int i = 0; i < 3; i++) {
				pass_time(pool, timeout / 8);
				fsp_exchange_pause(exchange);
				fsp_exchange_pause(exchange);
				pass_time(pool, timeout);
				fsp_exchange_resume(exchange);
				fsp_exchange_resume(exchange);
				assert_false(fsp_exchange_done(exchange));
			}
			clock_gettime(CLOCK_MONOTONIC, &start);
			while (!fsp_exchange_done(exchange) && elapsed_ms(&start) < 10 * timeout) {
				fsp_pool_wait(pool, 20);
			}
			assert_in_range(elapsed_ms(&start), timeout / 4, timeout + patience(300));
			settle(exchange, &out);
			assert_true(out.attempt.timed_out);
			fsp_exchange_free(exchange);
			fsp_pool_close(&pool);
			peer_stop(p);
		}
	}
	/* An answer that comes meanwhile is taken. */
	peer *p = plain_peer(answered, 1);
	fsp_pool *pool = open_pool();
	char url[64];
	fsp_http_request request = {"POST", url, "application/json", NULL, FSP_LITERAL_VIEW(BODY), true};
	fsp_transport_options options = {.timeout_ms = patience(2000), .connect_timeout_ms = patience(2000), .maximum_bytes = 1000};
	fsp_exchange *exchange = NULL;
	outcome out = {0};

	snprintf(url, sizeof(url), "http://localhost:%d/", peer_port(p));
	assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &options, NULL), FSP_OK);
	fsp_exchange_pause(exchange);
	for (int i = 0; i < 100 && !fsp_exchange_done(exchange); i++) {
		pass_time(pool, 50);
	}
	assert_true(fsp_exchange_done(exchange));
	fsp_exchange_resume(exchange);
	settle(exchange, &out);
	assert_answered(&out);
	fsp_exchange_free(exchange);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* As many paused as there may be connections: what is waited for gets one all the same. */
static void paused_exchanges_leave_room_for_others(void **state)
{
	enum { MANY = 64 };
	peer_step steps[MANY + 1];
	fsp_exchange *exchanges[MANY];
	char url[64];
	fsp_http_request request = {"POST", url, "application/json", NULL, FSP_LITERAL_VIEW(BODY), true};
	fsp_transport_options options = {.timeout_ms = 20000, .connect_timeout_ms = 20000, .maximum_bytes = 1000};
	fsp_pool *pool = open_pool();
	outcome out;
	peer *p;

	(void)state;
	for (size_t i = 0; i < MANY; i++) {
		steps[i] = (peer_step){.action = PEER_STALL};
	}
	steps[MANY] = (peer_step){.status = 200};
	p = plain_peer(steps, MANY + 1);
	snprintf(url, sizeof(url), "http://localhost:%d/", peer_port(p));
	for (size_t i = 0; i < MANY; i++) {
		assert_int_equal(fsp_exchange_start(&exchanges[i], pool, &request, &options, NULL), FSP_OK);
	}
	for (int i = 0; i < 2000 && peer_bodies(p, BODY) < MANY; i++) {
		fsp_pool_wait(pool, 5);
	}
	for (size_t i = 0; i < MANY; i++) {
		fsp_exchange_pause(exchanges[i]);
	}
	out = run(pool, &post, "http", p);
	assert_answered(&out);
	for (size_t i = 0; i < MANY; i++) {
		fsp_exchange_free(exchanges[i]);
	}
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* ------------------------------------------------------------------ every byte */

typedef struct tally { unsigned points, answered, not_sent, unknown, duplicates; } tally;

static void torture_point(tally *sum, const peer_step *step, bool tls, bool reused)
{
	const peer_step steps[] = {{.body = "{}"}, *step, {.body = "{}"}};
	const char *scheme = tls ? "https" : "http";
	peer *p = tls ? tls_peer(steps + !reused, 2 + reused) : plain_peer(steps + !reused, 2 + reused);
	fsp_pool *pool = open_pool();
	outcome out;
	unsigned delivered;

	if (reused) {
		out = run(pool, &get, scheme, p);
		assert_answered(&out);
	}
	out = run(pool, &post, scheme, p);
	delivered = peer_bodies(p, BODY);
	sum->points++;
	sum->duplicates += delivered > 1;
	assert_true(delivered <= 1);
	if (out.result == FSP_OK) {
		sum->answered++;
		assert_int_equal(delivered, 1);
	} else if (out.result == FSP_ERROR_NOT_SENT) {
		sum->not_sent++;
		assert_int_equal(delivered, 0);
	} else {
		sum->unknown++;
		assert_int_equal(out.result, FSP_ERROR_OUTCOME_UNKNOWN);
	}
	/* Then the same worker's next call. */
	out = run(pool, &get, scheme, p);
	assert_answered(&out);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void faults_at_every_byte(void **state)
{
	static const peer_action actions[] = {PEER_CUT, PEER_DIE, PEER_RESET};
	tally sum = {0};
	size_t request_length, answer_length = strlen("HTTP/1.1 200 Fine\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"ok\":true}");
	size_t stride = getenv("TRANSPORT_STRIDE") != NULL ? (size_t)atoi(getenv("TRANSPORT_STRIDE")) : 1;
	peer *p = plain_peer(NULL, 0);
	fsp_pool *pool = open_pool();
	outcome out = run(pool, &post, "http", p);

	(void)state;
	assert_answered(&out);
	request_length = strlen(peer_last_request(p));
	fsp_pool_close(&pool);
	peer_stop(p);
	for (size_t i = 0; i < COUNT(actions); i++) {
		size_t length = actions[i] == PEER_CUT ? answer_length : request_length;

		for (size_t bytes = 1; bytes <= length; bytes += stride > 0 ? stride : 1) {
			const peer_step step = {.action = actions[i], .bytes = bytes};

			for (unsigned kind = 0; kind < 4; kind++) {
				torture_point(&sum, &step, (kind & 1) != 0, (kind & 2) != 0);
			}
		}
	}
	print_message("           %u fault points: %u answered, %u unknown, %u not sent, %u duplicates\n",
		sum.points, sum.answered, sum.unknown, sum.not_sent, sum.duplicates);
	assert_int_equal(sum.duplicates, 0);
}

/* ------------------------------------------------------------------ the environment */

static void proxies_of_the_environment_are_ignored(void **state)
{
	static const char *const names[] = {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
	peer *proxy = plain_peer(&(peer_step){.body = "proxied"}, 1), *p = plain_peer(NULL, 0), *secure = tls_peer(NULL, 0);
	fsp_pool *pool = open_pool();
	call c = post;
	char address[64];
	outcome out;

	(void)state;
	snprintf(address, sizeof(address), "http://127.0.0.1:%d", peer_port(proxy));
	for (size_t i = 0; i < COUNT(names); i++) {
		setenv(names[i], address, 1);
	}
	out = run(pool, &post, "http", p);
	assert_answered(&out);
	out = run(pool, &post, "https", secure);
	assert_answered(&out);
	assert_int_equal(peer_connections(proxy), 0);
	for (size_t i = 0; i < COUNT(names); i++) {
		unsetenv(names[i]);
	}
	/* One that was asked for is used, whatever NO_PROXY says; a tunnel it refuses has sent nothing. */
	setenv("no_proxy", "*", 1);
	c.proxy = address;
	out = run(pool, &c, "http", p);
	assert_answered(&out);
	assert_string_equal(out.body, "proxied");
	peer_script(proxy, &(peer_step){.status = 403}, 1);
	out = run(pool, &c, "https", secure);
	assert_not_sent(&out);
	assert_int_equal(peer_bodies(secure, BODY), 1);
	c = get;
	c.proxy = address;
	out = run(pool, &c, "https", secure);
	assert_not_sent(&out);
	unsetenv("no_proxy");
	fsp_pool_close(&pool);
	peer_stop(secure);
	peer_stop(p);
	peer_stop(proxy);
}

static long keylog_size(void)
{
	struct stat status;

	return stat(keylog_file, &status) == 0 ? (long)status.st_size : 0;
}

/* main() set SSLKEYLOGFILE before libcurl was initialised. */
static void session_keys_are_not_logged(void **state)
{
	peer *p = tls_peer(NULL, 0);
	fsp_pool *pool = open_pool();
	outcome out = run(pool, &post, "https", p);
	CURL *easy;
	char url[64];

	(void)state;
	assert_answered(&out);
	fsp_pool_close(&pool);
	assert_int_equal(keylog_size(), 0);
	/* Shows that the line above can fail: libcurl left alone does log. */
	easy = curl_easy_init();
	snprintf(url, sizeof(url), "https://localhost:%d/", peer_port(p));
	curl_easy_setopt(easy, CURLOPT_URL, url);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, ignore);
	curl_easy_setopt(easy, CURLOPT_CAINFO, ca_file);
	curl_easy_perform(easy);
	curl_easy_cleanup(easy);
	peer_stop(p);
	if (keylog_size() == 0) {
		skip();
	}
}

static void broken_pipes_do_not_kill(void **state)
{
	const peer_step steps[] = {{.body = "{}"}, {.action = PEER_RESET, .bytes = 1}};
	size_t size = 200000;
	char *body = malloc(size + 1);
	call c = post;
	sigset_t pending, blocked;

	(void)state;
	memset(body, 'b', size);
	body[size] = '\0';
	c.body = body;
	assert_true(signal(SIGPIPE, SIG_DFL) != SIG_ERR);
	for (unsigned i = 0; i < 30; i++) {
		peer *p = tls_peer(steps, 2);
		fsp_pool *pool = open_pool();
		outcome out = run(pool, &get, "https", p);

		assert_answered(&out);
		out = run(pool, &c, "https", p);
		assert_true(out.result == FSP_ERROR_NOT_SENT || out.result == FSP_ERROR_OUTCOME_UNKNOWN);
		assert_int_equal(peer_bodies(p, body), 0);
		fsp_pool_close(&pool);
		peer_stop(p);
	}
	/* The caller's mask is as it was. */
	sigpending(&pending);
	pthread_sigmask(SIG_BLOCK, NULL, &blocked);
	assert_int_equal(sigismember(&pending, SIGPIPE), 0);
	assert_int_equal(sigismember(&blocked, SIGPIPE), 0);
	free(body);
}

/* ------------------------------------------------------------------ many */

static void many_at_once_each_get_their_own_answer(void **state)
{
	enum { MANY = 100 };
	peer *p = tls_peer(&(peer_step){.action = PEER_ECHO, .delay_ms = 5}, 1);
	fsp_pool *pool = open_pool();
	static fsp_exchange *exchanges[MANY];
	static fsp_http_request requests[MANY];
	static char bodies[MANY][32];
	char url[64];
	fsp_transport_options options = {.timeout_ms = 60000, .connect_timeout_ms = 60000, .ca_file = ca_file, .maximum_bytes = 1000};
	struct timespec start;

	(void)state;
	snprintf(url, sizeof(url), "https://localhost:%d/", peer_port(p));
	clock_gettime(CLOCK_MONOTONIC, &start);
	for (size_t i = 0; i < MANY; i++) {
		snprintf(bodies[i], sizeof(bodies[i]), "{\"bill\":%zu}", i);
		requests[i] = (fsp_http_request){"POST", url, "application/json", NULL, fsp_view_of(bodies[i]), i % 2 == 0};
		assert_int_equal(fsp_exchange_start(&exchanges[i], pool, &requests[i], &options, NULL), FSP_OK);
	}
	for (size_t i = 0; i < MANY; i++) {
		outcome out = {0};

		while (!fsp_exchange_done(exchanges[i]) && elapsed_ms(&start) < 90000) {
			assert_int_equal(fsp_pool_wait(pool, 100), FSP_OK);
		}
		settle(exchanges[i], &out);
		assert_answered(&out);
		assert_string_equal(out.body, bodies[i]);
		assert_int_equal(peer_bodies(p, bodies[i]), 1);
		fsp_exchange_free(exchanges[i]);
	}
	assert_true(peer_connections(p) <= 64);
	print_message("           %u exchanges over %u connections\n", (unsigned)MANY, peer_connections(p));
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void start_many(fsp_pool *pool, peer *p, size_t count)
{
	char url[64];
	fsp_http_request request = {"POST", url, "application/json", NULL, FSP_LITERAL_VIEW(BODY), false};
	fsp_transport_options options = {.timeout_ms = 60000, .connect_timeout_ms = 60000, .ca_file = ca_file};
	fsp_exchange *exchanges[16];

	assert_true(count <= COUNT(exchanges));
	snprintf(url, sizeof(url), "https://localhost:%d/", peer_port(p));
	for (size_t i = 0; i < count; i++) {
		assert_int_equal(fsp_exchange_start(&exchanges[i], pool, &request, &options, NULL), FSP_OK);
	}
	for (size_t i = 0; i < count; i++) {
		outcome out = {0};

		while (!fsp_exchange_done(exchanges[i])) {
			fsp_pool_wait(pool, 100);
		}
		settle(exchanges[i], &out);
		assert_answered(&out);
		fsp_exchange_free(exchanges[i]);
	}
}

static void parallel_exchanges_keep_their_connections(void **state)
{
	peer *p = tls_peer(&(peer_step){.delay_ms = 50}, 1);
	fsp_pool *pool = open_pool();

	(void)state;
	/* More at once than may idle: the second round reuses what the first opened. */
	fsp_pool_limit(pool, &(fsp_pool_limits){.idle_connections = 2, .idle_seconds = 60, .lifetime_seconds = 600});
	start_many(pool, p, 10);
	assert_int_equal(peer_connections(p), 10);
	for (int round = 0; round < 3; round++) {
		start_many(pool, p, 10);
	}
	/* The rounds' first starts lower the limit while nothing of them is under way, so some are replaced. */
	assert_in_range(peer_connections(p), 10, 12);
	for (int i = 0; i < 12; i++) {
		outcome out = run(pool, &post, "https", p);

		assert_answered(&out);
		assert_true(out.attempt.reused);
	}
	assert_true(peer_await_open(p, 2));
	fsp_pool_close(&pool);
	assert_true(peer_await_closed(p));
	peer_stop(p);
}

/* libcurl 7.88 takes a connection whose TLS was ended for a live one, goes on to the next, and gives up after five. */
static void many_closed_connections_do_not_stop_a_payment(void **state)
{
	peer *p = tls_peer(&(peer_step){.action = PEER_ANSWER_CLOSE, .delay_ms = 50}, 1);
	fsp_pool *pool = open_pool();
	outcome out;

	(void)state;
	start_many(pool, p, 8);
	assert_true(peer_await_closed(p));
	peer_forget(p);
	out = run(pool, &post, "https", p);
	assert_answered(&out);
	assert_false(out.attempt.reused);
	assert_int_equal(peer_bodies(p, BODY), 1);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* Two payments with a pause between them, longer than the limits allow: whether the second resumed the first's TLS session. */
static bool pays_twice(const fsp_pool_limits *limits)
{
	peer *p = tls_peer(NULL, 0);
	fsp_pool *pool = open_pool();
	outcome out;
	bool resumed;

	fsp_pool_limit(pool, limits);
	out = run(pool, &post, "https", p);
	assert_answered(&out);
	assert_false(out.attempt.reused);
	nanosleep(&(struct timespec){2, 200000000}, NULL);
	out = run(pool, &post, "https", p);
	assert_answered(&out);
	assert_false(out.attempt.reused);
	assert_int_equal(peer_connections(p), 2);
	assert_int_equal(peer_bodies(p, BODY), 2);
	resumed = peer_resumed(p) == 1;
	assert_true(resumed || peer_resumed(p) == 0);
	fsp_pool_close(&pool);
	peer_stop(p);
	return resumed;
}

static void old_and_idle_connections_are_not_used(void **state)
{
	const fsp_pool_limits idle = {.idle_connections = 8, .idle_seconds = 1, .lifetime_seconds = 600}, old = {.idle_connections = 8, .idle_seconds = 60, .lifetime_seconds = 1};

	(void)state;
	/* What the first handshake cost is not paid twice, before it must be: also where the ticket arrives before the request leaves. */
	assert_true(pays_twice(&idle));
	assert_false(pays_twice(&old));
}

static void a_connection_of_its_own_serves_once(void **state)
{
	peer *p = tls_peer(NULL, 0);
	fsp_pool *pool = open_pool();
	call c = post;

	(void)state;
	for (unsigned i = 0; i < 6; i++) {
		outcome out;

		c.own_connection = i % 2 == 1;
		out = run(pool, &c, "https", p);
		assert_answered(&out);
		assert_int_equal(out.attempt.reused, i > 0 && !c.own_connection);
	}
	assert_int_equal(peer_connections(p), 4);
	assert_true(peer_await_open(p, 1));
	fsp_pool_close(&pool);
	peer_stop(p);
}

typedef struct thread_work { peer *p; unsigned ok; } thread_work;

static void *work(void *argument)
{
	thread_work *w = argument;
	fsp_pool *pool = NULL;

	if (fsp_pool_open(&pool, NULL) == FSP_OK) {
		for (unsigned i = 0; i < 25; i++) {
			outcome out = run(pool, &post, "https", w->p);

			w->ok += out.result == FSP_OK && out.attempt.reused == (i > 0);
		}
	}
	fsp_pool_close(&pool);
	return NULL;
}

static void threads_do_not_share(void **state)
{
	peer *p = tls_peer(NULL, 0);
	pthread_t threads[8];
	thread_work works[8];

	(void)state;
	for (size_t i = 0; i < COUNT(threads); i++) {
		works[i] = (thread_work){p, 0};
		assert_int_equal(pthread_create(&threads[i], NULL, work, &works[i]), 0);
	}
	for (size_t i = 0; i < COUNT(threads); i++) {
		pthread_join(threads[i], NULL);
		assert_int_equal(works[i].ok, 25);
	}
	assert_int_equal(peer_connections(p), 8);
	assert_int_equal(peer_bodies(p, BODY), 200);
	peer_stop(p);
}

/* ------------------------------------------------------------------ fork */

/* Not by exit: a leak checker would ask the child for what only the parent's threads could free. */
static void end_child(bool ok)
{
	kill(getpid(), ok ? SIGKILL : SIGABRT);
}

static void assert_child_ok(pid_t child)
{
	int status = 0;

	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGKILL);
}

static void parent_and_child_both_go_on(void **state)
{
	peer *p = tls_peer(NULL, 0);
	static fsp_pool *pool;
	fsp_pool *before;
	outcome out;
	pid_t child;

	(void)state;
	pool = open_pool();
	before = pool;
	out = run(pool, &post, "https", p);
	assert_answered(&out);
	fflush(NULL);
	child = fork();
	if (child == 0) {
		bool ok = fsp_pool_wait(pool, 0) == FSP_ERROR_INTERNAL && fsp_pool_read_statistics(pool).requests == 0;

		ok = ok && fsp_pool_open(&pool, NULL) == FSP_OK && pool != before && fsp_pool_read_statistics(pool).requests == 0;
		for (unsigned i = 0; ok && i < 3; i++) {
			out = run(pool, &post, "https", p);
			ok = out.result == FSP_OK && out.attempt.reused == (i > 0);
		}
		end_child(ok);
	}
	assert_child_ok(child);
	assert_int_equal(fsp_pool_open(&pool, NULL), FSP_OK);
	assert_ptr_equal(pool, before);
	for (unsigned i = 0; i < 3; i++) {
		out = run(pool, &post, "https", p);
		assert_answered(&out);
		assert_true(out.attempt.reused);
	}
	assert_int_equal(peer_connections(p), 2);
	assert_int_equal(peer_bodies(p, BODY), 7);
	fsp_pool_close(&pool);
	peer_stop(p);
}

static void a_child_leaves_the_parents_exchanges_alone(void **state)
{
	const peer_step steps[] = {{.body = "{}"}, {.body = "{}", .delay_ms = 700}, {.body = "{}"}};
	peer *p = tls_peer(steps, 3);
	static fsp_pool *pool, *kept;
	char url[64];
	fsp_http_request request = {"POST", url, "application/json", NULL, FSP_LITERAL_VIEW(BODY), false};
	fsp_transport_options options = {.timeout_ms = 10000, .connect_timeout_ms = 20000, .ca_file = ca_file, .maximum_bytes = 1000};
	fsp_exchange *exchange = NULL;
	outcome out;
	pid_t child;

	(void)state;
	pool = kept = open_pool();
	out = run(pool, &get, "https", p);
	assert_answered(&out);
	snprintf(url, sizeof(url), "https://localhost:%d/", peer_port(p));
	assert_int_equal(fsp_exchange_start(&exchange, pool, &request, &options, NULL), FSP_OK);
	for (int i = 0; i < 2000 && peer_bodies(p, BODY) == 0; i++) {
		fsp_pool_wait(pool, 5);
	}
	fflush(NULL);
	child = fork();
	if (child == 0) {
		bool ok = fsp_exchange_done(exchange);

		settle(exchange, &out);
		ok = ok && out.result == FSP_ERROR_OUTCOME_UNKNOWN;
		fsp_exchange_free(exchange);
		fsp_pool_close(&pool);
		ok = ok && pool == NULL && kept != NULL;
		end_child(ok);
	}
	assert_child_ok(child);
	while (!fsp_exchange_done(exchange)) {
		fsp_pool_wait(pool, 100);
	}
	settle(exchange, &out);
	assert_answered(&out);
	assert_true(out.attempt.reused);
	fsp_exchange_free(exchange);
	out = run(pool, &get, "https", p);
	assert_answered(&out);
	assert_true(out.attempt.reused);
	assert_int_equal(peer_connections(p), 1);
	assert_int_equal(peer_bodies(p, BODY), 1);
	fsp_pool_close(&pool);
	peer_stop(p);
}

/* ------------------------------------------------------------------ repeating */

static void only_safe_failures_of_safe_operations_are_repeated(void **state)
{
	const fsp_http_answer busy = {.status = 503, .retry_after = -1}, later = {.status = 503, .retry_after = 3},
		soon = {.status = 503, .retry_after = 1},
		fine = {.status = 200, .retry_after = -1}, wrong = {.status = 500, .retry_after = -1};
	static const long passing[] = {429, 502, 503, 504};
	static const fsp_result never[] = {FSP_OK, FSP_ERROR_GATEWAY, FSP_ERROR_MALFORMED, FSP_ERROR_SIGNATURE, FSP_ERROR_VALIDATION};
	static const long caps[] = {200, 400, 800, 1600, 2000, 2000};
	long largest = 0, smallest = 100000;

	(void)state;
	assert_int_equal(fsp_retry_delay(false, 1, 3, FSP_ERROR_NOT_SENT, NULL, 60000), -1);
	assert_int_equal(fsp_retry_delay(false, 1, 3, FSP_OK, &busy, 60000), -1);
	for (size_t i = 0; i < COUNT(never); i++) {
		assert_int_equal(fsp_retry_delay(true, 1, 3, never[i], &fine, 60000), -1);
		assert_int_equal(fsp_retry_delay(true, 1, 3, never[i], &wrong, 60000), -1);
		assert_int_equal(fsp_retry_delay(true, 1, 3, never[i], NULL, 60000), -1);
	}
	for (size_t i = 0; i < COUNT(passing); i++) {
		assert_true(fsp_retry_delay(true, 1, 3, FSP_OK, &(fsp_http_answer){.status = passing[i], .retry_after = -1}, 60000) >= 0);
	}
	assert_int_equal(fsp_retry_delay(true, 4, 3, FSP_ERROR_NOT_SENT, NULL, 60000), -1);
	assert_int_equal(fsp_retry_delay(true, 1, 0, FSP_ERROR_NOT_SENT, NULL, 60000), -1);
	assert_int_equal(fsp_retry_delay(true, 0, 3, FSP_ERROR_NOT_SENT, NULL, 60000), -1);
	for (int attempts = 1; attempts <= (int)COUNT(caps); attempts++) {
		for (unsigned n = 0; n < 500; n++) {
			long delay = fsp_retry_delay(true, attempts, 10, n % 2 == 0 ? FSP_ERROR_NOT_SENT : FSP_ERROR_OUTCOME_UNKNOWN, NULL, 60000);

			assert_in_range(delay, 0, caps[attempts - 1]);
			largest = delay > largest ? delay : largest;
			smallest = delay < smallest ? delay : smallest;
		}
	}
	/* Full jitter: 3000 draws reach both ends. */
	assert_true(largest > 1500 && smallest < 50);
	assert_in_range(fsp_retry_delay(true, 1, 3, FSP_OK, &later, 60000), 3000, 3100);
	/* A second is asked for, and up to two are waited anyway. */
	for (unsigned n = 0; n < 500; n++) {
		assert_in_range(fsp_retry_delay(true, 6, 10, FSP_OK, &soon, 60000), 1000, 2000);
	}
	assert_int_equal(fsp_retry_delay(true, 1, 3, FSP_OK, &later, 3000), -1);
	assert_int_equal(fsp_retry_delay(true, 1, 3, FSP_ERROR_NOT_SENT, NULL, 200), -1);
	assert_int_equal(fsp_retry_delay(true, 1, 3, FSP_OK, &(fsp_http_answer){.status = 503, .retry_after = 0x7fffffff}, 60000), -1);
}

static void the_version_is_told(void **state)
{
	(void)state;
	assert_int_equal(strncmp(fsp_transport_version(), "libcurl/", 8), 0);
	assert_non_null(strstr(fsp_transport_version(), "SSL"));
	/* Counted, like libcurl's own. */
	assert_int_equal(fsp_transport_startup(), FSP_OK);
	fsp_transport_shutdown();
}

/* ------------------------------------------------------------------ */

static void make_identities(void)
{
	const long day = 86400;

	expired = peer_identity_new("localhost", "DNS:localhost", -2 * day, -day, authority);
	other_host = peer_identity_new("other.example", "DNS:other.example", -day, day, authority);
	stranger = peer_identity_new("Strange authority", NULL, -day, day, NULL);
	peer_identity *leaf = peer_identity_new("localhost", "DNS:localhost", -day, day, stranger);
	peer_identity_free(stranger);
	stranger = leaf;
	snprintf(changing_file, sizeof(changing_file), "%s/changing.pem", directory);
	snprintf(keylog_file, sizeof(keylog_file), "%s/keys.log", directory);
}

static void remove_files(void)
{
	char path[300];

	unlink(changing_file);
	unlink(keylog_file);
	snprintf(path, sizeof(path), "%s/self.pem", directory);
	unlink(path);
	peer_identity_free(expired);
	peer_identity_free(other_host);
	peer_identity_free(stranger);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_version_is_told),
		cmocka_unit_test(answers_and_keeps_the_connection),
		cmocka_unit_test(sends_what_was_asked),
		cmocka_unit_test(any_complete_answer_is_an_answer),
		cmocka_unit_test(redirects_are_answers),
		cmocka_unit_test(a_lost_answer_on_a_reused_connection_is_not_replayed),
		cmocka_unit_test(control_plain_postfields_are_replayed),
		cmocka_unit_test(a_bodyless_request_that_must_not_repeat_does_not),
		cmocka_unit_test(a_connection_closed_while_idle_is_replaced),
		cmocka_unit_test(a_close_that_races_with_the_request_is_told_apart),
		cmocka_unit_test(no_connection_is_not_sent),
		cmocka_unit_test(forbidden_addresses_are_not_sent),
		cmocka_unit_test(untrusted_peers_get_nothing),
		cmocka_unit_test(tls_1_2_is_enough),
		cmocka_unit_test(a_ca_file_is_the_only_trust),
		cmocka_unit_test(a_new_ca_file_in_the_place_of_the_old_is_read),
		cmocka_unit_test(sessions_do_not_outlast_trust),
		cmocka_unit_test(a_peer_that_cannot_resume_fails_once),
		cmocka_unit_test(bad_answers_leave_the_outcome_unknown),
		cmocka_unit_test(endless_headers_are_refused),
		cmocka_unit_test(a_body_of_exactly_the_maximum_fits),
		cmocka_unit_test(large_bodies_arrive_whole),
		cmocka_unit_test(a_stall_ends_at_the_deadline),
		cmocka_unit_test(a_stalled_handshake_is_not_sent),
		cmocka_unit_test(a_silent_name_server_does_not_outlast_the_deadline),
		cmocka_unit_test(those_that_queue_keep_their_deadline),
		cmocka_unit_test(an_exchange_can_be_given_up),
		cmocka_unit_test(clocks_stand_still_while_an_exchange_is_paused),
		cmocka_unit_test(paused_exchanges_leave_room_for_others),
		cmocka_unit_test(faults_at_every_byte),
		cmocka_unit_test(proxies_of_the_environment_are_ignored),
		cmocka_unit_test(broken_pipes_do_not_kill),
		cmocka_unit_test(many_at_once_each_get_their_own_answer),
		cmocka_unit_test(parallel_exchanges_keep_their_connections),
		cmocka_unit_test(many_closed_connections_do_not_stop_a_payment),
		cmocka_unit_test(old_and_idle_connections_are_not_used),
		cmocka_unit_test(a_connection_of_its_own_serves_once),
		cmocka_unit_test(threads_do_not_share),
		cmocka_unit_test(parent_and_child_both_go_on),
		cmocka_unit_test(a_child_leaves_the_parents_exchanges_alone),
		cmocka_unit_test(only_safe_failures_of_safe_operations_are_repeated),
		cmocka_unit_test(session_keys_are_not_logged),
	};
	int failed;

	if (!set_up()) {
		return 1;
	}
	make_identities();
	setenv("SSLKEYLOGFILE", keylog_file, 1);
	if (fsp_transport_startup() != FSP_OK) {
		return 1;
	}
	failed = cmocka_run_group_tests_name("transport", tests, NULL, NULL);
	fsp_transport_shutdown();
	remove_files();
	tear_down();
	return failed;
}
