/* The only I/O: exchanges over a pool of kept connections. The only file that knows libcurl. */
#if !defined(_WIN32) && !defined(_GNU_SOURCE)
# define _GNU_SOURCE /* dladdr, RTLD_NODELETE */
#endif
#include "transport.h"
#include "../base/buffer.h"
#include "../base/clock.h"
#include "../base/printable.h"
#include "../base/secret.h"
#include "../crypto/random.h"
#include "../crypto/tls.h"
#include "sockets.h"
#include "url.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef _WIN32
# include <process.h>
# include <windows.h>
# ifdef _MSC_VER
typedef int pid_t;
# endif
# define getpid _getpid
#else
# include <dlfcn.h>
# include <poll.h>
# include <pthread.h>
# include <signal.h>
# include <sys/types.h>
# include <unistd.h>
#endif

#if LIBCURL_VERSION_NUM < 0x074200
# error "Faspay needs libcurl 7.66 or newer"
#endif

/* Of one pool. What does not fit waits its turn inside the same deadline. */
#define TOTAL_CONNECTIONS 64L
#define KEEPALIVE_SECONDS 20L
#define HEADERS_MAXIMUM 65536
#define STEPS_MAXIMUM 8192            /* of libcurl's in one turn: it takes one for each byte of a proxy's refusal, and few for all else */
#define WIPEABLE_BEFORE 0x081700      /* the first libcurl whose buffers nobody has looked at */
#define PAUSE_MS (INT64_C(1) << 30)   /* twelve days: what an exchange nobody waits for has left, and libcurl can count */
#define GRACE_MS 100                  /* libcurl ends a late exchange itself, with a better message than ours */
#define ANSWER_MAXIMUM 1048576
#define RETRY_BASE_MS 200
#define RETRY_CAP_MS 2000
#define RETRY_USEFUL_MS 250           /* an attempt with less time than this is not worth starting */

struct fsp_pool {
	CURLM *multi;
	CURLSH *sessions;                 /* TLS sessions outlive their connections here */
	int64_t sessions_since;
	bool no_resumption;               /* until they are renewed: a handshake failed, for all we know because it resumed one */
	fsp_pool_limits limits;
	bool resolver_may_linger;
	long kept, room;                  /* what the multi handle was told */
	size_t attached, paused;
	fsp_sockets sockets;
	unsigned long turn;               /* changes each time libcurl gets to work */
	pid_t pid;
	fsp_exchange *first;              /* every exchange that is attached to the multi handle */
	fsp_pool *abandoned;              /* the parent's, kept reachable so that leak checkers see intent */
	fsp_pool_statistics statistics;
};

struct fsp_exchange {
	fsp_pool *pool;                   /* NULL once detached */
	fsp_exchange *previous, *next;
	pid_t pid;                        /* of the process that started it: pool must not be looked at by another */
	CURL *easy;
	struct curl_slist *headers;
	const fsp_http_request *request;
	int64_t started_ms, connect_by_ms, deadline_ms;
	int64_t paused_ms;                /* since when its clocks stand still; 0: they run */

	/* The connection it began on. */
	long port;
	bool multiplexed;
	bool unasked;                     /* something lay there that nobody had asked for */

	/* Evidence of what may have left this machine. */
	bool begin_is_told;               /* libcurl calls on_begin */
	unsigned begun;                   /* connections on which the request was started */
	unsigned handed_on;               /* value of begun when the body was handed over */
	size_t handed;                    /* body bytes that libcurl took */
	char *copy;                       /* where it put them: its own memory, which holds them until all are sent */

	unsigned long turn;
	unsigned steps;                   /* of libcurl's in that turn */
	bool flooded;
	bool early;                       /* the answer was there before the request was */

	size_t header_bytes;
	bool headers_complete;            /* the blank line after them arrived */
	fsp_buffer body;                  /* decoded */
	long retry_after;
	char redirect_host[256];          /* where Location points to; empty: there is none */

	bool done;
	CURLcode code;
	fsp_attempt attempt;
	char reason[CURL_ERROR_SIZE];
	bool proxied, secure_proxy;
	bool revived;                     /* begun again, on a connection of its own */
};

const fsp_pool_limits FSP_POOL_LIMITS = {.idle_connections = 8, .idle_seconds = 60, .lifetime_seconds = 600};

/* Written by fsp_transport_startup before any thread works, read-only afterwards. */
static struct {
	char version[96];
	bool sends_quietly;               /* libcurl asks for no SIGPIPE wherever it writes */
	bool meters;                      /* its TLS is OpenSSL's, whose reads can be metered */
	bool wipeable;                    /* its buffers are known */
	bool has_bundle;                  /* the system's authorities are a file, which libcurl parses once per pool */
} process;

/* ------------------------------------------------------------------ the process */

static int64_t now_ms(void)
{
#ifdef _WIN32
	return (int64_t)GetTickCount64();
#else
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
#endif
}

/* A name server that does not answer must not hold a call past its deadline, so libcurl may leave its resolver thread
 * behind. That thread returns into libcurl's code: keep it mapped when the module that linked it is unloaded. */
static bool pin_libcurl(void)
{
#ifdef _WIN32
	return false;
#else
	union { CURLcode (*function)(CURL *); void *address; } symbol = {curl_easy_perform};
	Dl_info info;

	return dladdr(symbol.address, &info) != 0 && info.dli_fname != NULL
		&& dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE) != NULL;
#endif
}

#ifdef _WIN32
static SRWLOCK users = SRWLOCK_INIT;
static void lock_users(void) { AcquireSRWLockExclusive(&users); }
static void unlock_users(void) { ReleaseSRWLockExclusive(&users); }
#else
static pthread_mutex_t users = PTHREAD_MUTEX_INITIALIZER;
static void lock_users(void) { pthread_mutex_lock(&users); }
static void unlock_users(void) { pthread_mutex_unlock(&users); }
#endif

/* libcurl counts who uses it, but not in every version safely from several threads. Each pool counts: at the end of a
 * process the pools of other threads may be closed after the module that started libcurl has let go of it. */
static bool use_libcurl(void)
{
	CURLcode code;

	lock_users();
	code = curl_global_init(CURL_GLOBAL_DEFAULT);
	unlock_users();
	return code == CURLE_OK;
}

static void leave_libcurl(void)
{
	lock_users();
	curl_global_cleanup();
	unlock_users();
}

fsp_result fsp_transport_startup(void)
{
	const curl_version_info_data *info;

	if (!use_libcurl()) {
		return FSP_ERROR_INTERNAL;
	}
	info = curl_version_info(CURLVERSION_NOW);
	if (info->version_num < 0x074200 || (info->features & CURL_VERSION_SSL) == 0 || !fsp_tls_startup()) {
		leave_libcurl();
		return FSP_ERROR_INTERNAL;
	}
	/* Without AsynchDNS the system resolver's own timeout rules, not ours: say so where versions are shown. */
	snprintf(process.version, sizeof(process.version), "libcurl/%s %s%s", info->version,
		info->ssl_version != NULL ? info->ssl_version : "", (info->features & CURL_VERSION_ASYNCHDNS) != 0 ? "" : " (blocking DNS)");
	process.sends_quietly = info->version_num >= 0x075700;
	process.meters = info->ssl_version != NULL && strncmp(info->ssl_version, "OpenSSL/", 8) == 0;
	process.wipeable = info->version_num < WIPEABLE_BEFORE;
#if LIBCURL_VERSION_NUM >= 0x074600
	if (info->age >= CURLVERSION_SEVENTH && info->cainfo != NULL) {
		FILE *bundle = fopen(info->cainfo, "rb");

		process.has_bundle = bundle != NULL;
		if (bundle != NULL) {
			fclose(bundle);
		}
	}
#endif
	return FSP_OK;
}

void fsp_transport_shutdown(void)
{
	leave_libcurl();
}

const char *fsp_transport_version(void)
{
	return process.version;
}

/* libcurl before 7.87 lets OpenSSL write to the socket without MSG_NOSIGNAL, and with CURLOPT_NOSIGNAL it does not ignore
 * SIGPIPE either: hold the signal back on this thread and swallow it if it was ours. */
typedef struct guard {
#ifdef _WIN32
	char unused;
#else
	bool held;
	sigset_t before;
#endif
} guard;

#ifdef _WIN32
static void hold_pipe(guard *held) { (void)held; }
static void release_pipe(guard *held) { (void)held; }
#else
static void hold_pipe(guard *held)
{
	sigset_t pending, only;

	held->held = false;
	if (process.sends_quietly) {
		return;
	}
	sigemptyset(&only);
	sigaddset(&only, SIGPIPE);
	held->held = sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 0
		&& pthread_sigmask(SIG_BLOCK, &only, &held->before) == 0;
}

static void release_pipe(guard *held)
{
	sigset_t pending, only;
	int number;

	if (!held->held) {
		return;
	}
	if (sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1) {
		sigemptyset(&only);
		sigaddset(&only, SIGPIPE);
		sigwait(&only, &number);
	}
	pthread_sigmask(SIG_SETMASK, &held->before, NULL);
}
#endif

/* Around whatever may reach a connection: the thread is left as it was found. */
static void enter(guard *held)
{
	hold_pipe(held);
	fsp_tls_hold_errors();
}

static void leave(guard *held)
{
	fsp_tls_drop_errors();
	release_pipe(held);
}

/* ------------------------------------------------------------------ the pool */

static void free_pool(fsp_pool *pool)
{
	if (pool->multi != NULL) {
		curl_multi_cleanup(pool->multi);
	}
	if (pool->sessions != NULL) {
		curl_share_cleanup(pool->sessions);
	}
	fsp_sockets_free(&pool->sockets);
	free(pool);
	leave_libcurl();
}

/* Idle connections beyond the limit are closed when one more is put back. What is under way may exceed it, or every one
 * of many parallel exchanges would close another's connection. */
static void limit_connections(fsp_pool *pool)
{
	long kept = pool->limits.idle_connections, room = TOTAL_CONNECTIONS + (long)pool->paused;

	if (kept < (long)pool->attached) {
		kept = (long)pool->attached;
	}
	if (kept != pool->kept && curl_multi_setopt(pool->multi, CURLMOPT_MAXCONNECTS, kept) == CURLM_OK) {
		pool->kept = kept;
	}
	/* Nobody waits for the paused ones: they must not keep others from a connection. */
	if (room != pool->room && curl_multi_setopt(pool->multi, CURLMOPT_MAX_HOST_CONNECTIONS, room) == CURLM_OK
			&& curl_multi_setopt(pool->multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, room) == CURLM_OK) {
		pool->room = room;
	}
}

/* Sessions alone, and for one thread: nothing to lock. A peer that resumes one shows no certificate, however long ago it
 * did: so none lives on longer than a connection may. */
static bool renew_sessions(fsp_pool *pool)
{
	int64_t now = now_ms();
	CURLSH *sessions;

	if (pool->sessions != NULL && (pool->attached > 0 || now - pool->sessions_since < (int64_t)pool->limits.lifetime_seconds * 1000)) {
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
	if (!use_libcurl()) {
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	pool = calloc(1, sizeof(*pool));
	if (pool == NULL || (pool->multi = curl_multi_init()) == NULL) {
		free(pool);
		leave_libcurl();
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	pool->limits = FSP_POOL_LIMITS;
	pool->resolver_may_linger = pin_libcurl();
	if (!renew_sessions(pool)) {
		free_pool(pool);
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	limit_connections(pool);
	pool->pid = getpid();
	/* After a fork: cleaning up would end the parent's TLS sessions on sockets that both processes share. */
	pool->abandoned = *slot;
	*slot = pool;
	return FSP_OK;
}

void fsp_pool_limit(fsp_pool *pool, const fsp_pool_limits *limits)
{
	pool->limits = *limits;
	limit_connections(pool);
}

fsp_pool_statistics fsp_pool_read_statistics(const fsp_pool *pool)
{
	return pool != NULL && pool->pid == getpid() ? pool->statistics : (fsp_pool_statistics){0};
}

/* ------------------------------------------------------------------ libcurl's callbacks */

static curl_socket_t on_open(void *user, curlsocktype purpose, struct curl_sockaddr *address)
{
	(void)purpose;
	return fsp_socket_open(user, address->family, address->socktype, address->protocol);
}

static int on_close(void *user, curl_socket_t number)
{
	return fsp_socket_close(user, number);
}

static void *tls_of(CURL *easy)
{
	struct curl_tlssessioninfo *info = NULL;

	return curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &info) == CURLE_OK && info != NULL && info->backend == CURLSSLBACKEND_OPENSSL ? info->internals : NULL;
}

static fsp_socket socket_of(const fsp_exchange *exchange)
{
	return exchange->pool != NULL ? fsp_socket_find(&exchange->pool->sockets, exchange->port) : FSP_NO_SOCKET;
}

/* Right before the request goes out. What lies on its connection now was said before it was asked, by a peer that answered
 * twice or gave up waiting: it must not become the answer. Over HTTP/2 an answer belongs to a stream. */
static bool found_unasked(fsp_exchange *exchange)
{
	void *ssl = tls_of(exchange->easy);
	fsp_socket number;
	bool arrived;

	exchange->multiplexed = ssl != NULL && fsp_tls_is_multiplexed(ssl);
	if (curl_easy_getinfo(exchange->easy, CURLINFO_LOCAL_PORT, &exchange->port) != CURLE_OK || exchange->multiplexed
			|| (number = socket_of(exchange)) == FSP_NO_SOCKET) {
		return false;
	}
	arrived = fsp_socket_has_unread(number);
	if (ssl == NULL) {
		exchange->unasked = arrived;
	} else if (fsp_tls_has_unread(ssl, arrived, exchange->secure_proxy ? -1 : (int)number, &exchange->pool->turn)) {
		exchange->unasked = true;
	} else {
		/* More than was taken in: a flood. */
		exchange->unasked = arrived && fsp_socket_has_unread(number);
	}
	return exchange->unasked;
}

#if LIBCURL_VERSION_NUM >= 0x075000
static int on_begin(void *user, char *remote, char *local, int remote_port, int local_port)
{
	fsp_exchange *exchange = user;

	(void)remote, (void)local, (void)remote_port, (void)local_port;
	if (found_unasked(exchange)) {
		return CURL_PREREQFUNC_ABORT;
	}
	exchange->begun++;
	exchange->copy = NULL;
	return CURL_PREREQFUNC_OK;
}
#endif

/* A body that carries a card is nowhere to be found once it was sent: libcurl frees its buffer as it is. */
static void wipe_copy(fsp_exchange *exchange, curl_off_t sent)
{
	if (exchange->copy != NULL && sent >= 0 && (size_t)sent == exchange->request->body.length) {
		fsp_wipe(exchange->copy, exchange->request->body.length);
		exchange->copy = NULL;
	}
}

/* libcurl calls this in all that it does, and once more before it lets go of a request. */
static int on_progress(void *user, curl_off_t expected, curl_off_t received, curl_off_t to_send, curl_off_t sent)
{
	fsp_exchange *exchange = user;

	(void)expected, (void)received, (void)to_send;
	wipe_copy(exchange, sent);
	if (exchange->pool == NULL) {
		return 0;
	}
	if (exchange->turn != exchange->pool->turn) {
		exchange->turn = exchange->pool->turn;
		exchange->steps = 0;
	}
	exchange->flooded = ++exchange->steps > STEPS_MAXIMUM;
	return exchange->flooded ? 1 : 0;
}

/* Every body goes out through here and there is no seek callback: when a kept connection turns out to be dead, or a peer of
 * HTTP/2 refuses a stream, libcurl cannot rewind and so cannot silently send the same body again, which it does with
 * CURLOPT_POSTFIELDS. Repeatable requests take the same way, so that each delivery is an attempt we know of;
 * fsp_retry_delay repeats them. */
static size_t on_read(char *out, size_t size, size_t count, void *user)
{
	fsp_exchange *exchange = user;
	const fsp_view *body = &exchange->request->body;
	size_t length = body->length - exchange->handed;

	if (exchange->handed > 0 && exchange->handed_on != exchange->begun) {
		return CURL_READFUNC_ABORT;
	}
	if (!exchange->begin_is_told && exchange->handed == 0 && found_unasked(exchange)) {
		return CURL_READFUNC_ABORT;
	}
	if (length > size * count) {
		length = size * count;
	}
	if (length > 0) {
		exchange->copy = process.wipeable && length == body->length && !exchange->multiplexed ? out : NULL;
		memcpy(out, body->data + exchange->handed, length);
		exchange->handed += length;
		exchange->handed_on = exchange->begun;
	}
	return length;
}

static size_t on_write(char *data, size_t size, size_t count, void *user)
{
	fsp_exchange *exchange = user;

	fsp_buffer_append(&exchange->body, data, size * count);
	return exchange->body.failed == FSP_OK ? size * count : 0;
}

static bool starts_with(const char *data, size_t length, const char *prefix)
{
	size_t wanted = strlen(prefix);

	return length >= wanted && fsp_view_equals_nocase((fsp_view){data, wanted}, (fsp_view){prefix, wanted});
}

/* Seconds, or a date; -1 when it is neither. */
static long parse_retry_after(const char *data, size_t length)
{
	char text[64];
	size_t used = 0;
	int64_t seconds = 0;

	while (length > 0 && (*data == ' ' || *data == '\t')) {
		data++, length--;
	}
	while (length > 0 && (unsigned char)data[length - 1] <= ' ') {
		length--;
	}
	for (; used < length && data[used] >= '0' && data[used] <= '9'; used++) {
		seconds = seconds < INT32_MAX ? seconds * 10 + (data[used] - '0') : INT32_MAX;
	}
	if (length == 0 || (used > 0 && used < length)) {
		return -1;
	}
	if (used == 0) {
		time_t date = (time_t)-1;

		if (length < sizeof(text)) {
			memcpy(text, data, length);
			text[length] = '\0';
			date = curl_getdate(text, NULL);
		}
		if (date == (time_t)-1) {
			return -1;
		}
		seconds = (int64_t)date - (int64_t)time(NULL);
	}
	return seconds < 0 ? 0 : (long)(seconds < INT32_MAX ? seconds : INT32_MAX);
}

/* Success, from a peer that was not sent the whole request yet, or whose machine has not received it. And whatever was said
 * on a kept connection before any byte of the body left: it is asked again on a new one, where a refusal is a refusal. */
static bool answered_early(fsp_exchange *exchange)
{
	curl_off_t sent = 0, length = (curl_off_t)exchange->request->body.length;
	long status = 0, connects = 0;
	fsp_socket number;

	if (exchange->multiplexed || curl_easy_getinfo(exchange->easy, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK || status < 200) {
		return false;
	}
	if (status > 299) {
		return length > 0 && exchange->handed == 0 && !exchange->revived
			&& curl_easy_getinfo(exchange->easy, CURLINFO_NUM_CONNECTS, &connects) == CURLE_OK && connects == 0;
	}
	number = socket_of(exchange);
	return (curl_easy_getinfo(exchange->easy, CURLINFO_SIZE_UPLOAD_T, &sent) == CURLE_OK && sent < length)
		|| (number != FSP_NO_SOCKET && fsp_socket_is_sending(number));
}

static size_t on_header(char *data, size_t size, size_t count, void *user)
{
	fsp_exchange *exchange = user;
	size_t length = size * count;

	exchange->header_bytes += length;
	if (exchange->header_bytes > HEADERS_MAXIMUM) {
		return 0;
	}
	if (length > 0 && (data[0] == '\r' || data[0] == '\n')) {
		exchange->early = answered_early(exchange);
		if (exchange->early) {
			return 0;
		}
		exchange->headers_complete = true;
	} else if (starts_with(data, length, "HTTP/")) {
		exchange->headers_complete = false;
		exchange->retry_after = -1;
	} else if (starts_with(data, length, "Retry-After:")) {
		exchange->retry_after = parse_retry_after(data + 12, length - 12);
	}
	return length;
}

/* libcurl obeys SSLKEYLOGFILE, which hands the session keys to whoever sets the environment. Clearing the variable would
 * change the process for everybody, so the callback is taken off each connection instead. Only OpenSSL backends
 * give us the means; others (GnuTLS reads the variable itself) are left as they are. */
static CURLcode on_tls_context(CURL *easy, void *context, void *user)
{
	const fsp_pool *pool = user;
	struct curl_tlssessioninfo *info = NULL;

	if (curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &info) == CURLE_OK && info != NULL && info->backend == CURLSSLBACKEND_OPENSSL) {
		fsp_tls_prepare(context, &pool->turn);
	}
	return CURLE_OK;
}

/* ------------------------------------------------------------------ one exchange */

static void copy_host(const char *url, char *out, size_t size)
{
	const char *start = strstr(url, "://");
	size_t length;

	start = start != NULL ? start + 3 : url;
	length = *start == '[' ? strcspn(start, "]/?") + 1 : strcspn(start, ":/?");
	snprintf(out, size, "%.*s", (int)(length < size ? length : size - 1), start);
}

/* libcurl's own words may quote a certificate or a status line, and a redirect names what it likes: keep to printable ASCII. */
static void printable(char *out, size_t size, const char *text)
{
	size_t i;

	for (i = 0; i + 1 < size && text[i] != '\0'; i++) {
		out[i] = (char)(text[i] >= 0x20 && text[i] < 0x7f ? text[i] : '?');
	}
	out[i] = '\0';
}

static bool add_header(struct curl_slist **list, const char *text)
{
	struct curl_slist *longer = curl_slist_append(*list, text);

	if (longer == NULL) {
		return false;
	}
	*list = longer;
	return true;
}

/* Headers carry signatures and tokens. */
static void free_headers(struct curl_slist *list)
{
	for (struct curl_slist *node = list; node != NULL; node = node->next) {
		fsp_wipe(node->data, strlen(node->data));
	}
	curl_slist_free_all(list);
}

static bool set_headers(fsp_exchange *exchange)
{
	const fsp_http_request *request = exchange->request;
	/* The last one keeps libcurl from asking for an encoding: it shall only decode what nobody asked for. */
	bool ok = add_header(&exchange->headers, "Accept: application/json, text/xml, */*")
		&& add_header(&exchange->headers, "Expect:")
		&& add_header(&exchange->headers, "Accept-Encoding:");

	if (request->content_type != NULL) {
		size_t length = strlen(request->content_type) + sizeof("Content-Type: ");
		char *line = malloc(length);

		if (line == NULL) {
			return false;
		}
		snprintf(line, length, "Content-Type: %s", request->content_type);
		ok = ok && add_header(&exchange->headers, line);
		free(line);
	} else {
		ok = ok && add_header(&exchange->headers, "Content-Type:");
	}
	for (size_t i = 0; ok && request->headers != NULL && request->headers[i] != NULL; i++) {
		ok = add_header(&exchange->headers, request->headers[i]);
	}
	return ok && curl_easy_setopt(exchange->easy, CURLOPT_HTTPHEADER, exchange->headers) == CURLE_OK;
}

#define SET(option, value) (curl_easy_setopt(easy, option, value) == CURLE_OK)

static bool set_method(fsp_exchange *exchange)
{
	const fsp_http_request *request = exchange->request;
	CURL *easy = exchange->easy;
	bool post = strcmp(request->method, "POST") == 0, get = strcmp(request->method, "GET") == 0;
	bool ok = true;

	if (request->body.length > 0) {
		ok = SET(CURLOPT_POST, 1L)
			&& SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.length)
			&& SET(CURLOPT_READFUNCTION, on_read)
			&& SET(CURLOPT_READDATA, exchange);
	} else {
		ok = post ? SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)0) && SET(CURLOPT_POSTFIELDS, "") && SET(CURLOPT_POST, 1L)
			: SET(CURLOPT_HTTPGET, 1L);
		/* Nothing holds libcurl back from repeating a request without a body, except a connection of its own. */
		ok = ok && (request->repeatable || SET(CURLOPT_FRESH_CONNECT, 1L));
	}
	return ok && ((request->body.length > 0 ? post : post || get) || SET(CURLOPT_CUSTOMREQUEST, request->method));
}

static bool set_protocol(CURL *easy, bool secure)
{
#if LIBCURL_VERSION_NUM >= 0x075500
	return SET(CURLOPT_PROTOCOLS_STR, secure ? "https" : "http");
#else
	return SET(CURLOPT_PROTOCOLS, (long)(secure ? CURLPROTO_HTTPS : CURLPROTO_HTTP));
#endif
}

/* A peer of HTTP/2 may refuse what it was sent, so only what may be repeated goes that way; and only where a flood of its
 * frames cannot hold libcurl. */
static bool set_version(CURL *easy, bool multiplexed)
{
	return multiplexed && process.meters && SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS)
		? SET(CURLOPT_PIPEWAIT, 1L) : SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
}

/* A CA file replaces the system's trust instead of adding to it. The system's is its bundle where there is one: a directory
 * beside it holds the same certificates, and libcurl keeps no parsed bundle for those who also look there. */
static bool set_trust(CURL *easy, const char *ca_file)
{
	return (ca_file == NULL || SET(CURLOPT_CAINFO, ca_file))
		&& ((ca_file == NULL && !process.has_bundle) || SET(CURLOPT_CAPATH, NULL));
}

/* libcurl counts from the start of the exchange. */
static bool set_timeouts(fsp_exchange *exchange)
{
	CURL *easy = exchange->easy;

	return SET(CURLOPT_TIMEOUT_MS, (long)(exchange->deadline_ms - exchange->started_ms))
		&& SET(CURLOPT_CONNECTTIMEOUT_MS, (long)(exchange->connect_by_ms - exchange->started_ms));
}

static void start_clocks(fsp_exchange *exchange, const fsp_transport_options *options)
{
	long connect_ms = options->connect_timeout_ms;

	if (connect_ms <= 0 || connect_ms > options->timeout_ms) {
		connect_ms = options->timeout_ms;
	}
	exchange->started_ms = now_ms();
	exchange->connect_by_ms = exchange->started_ms + connect_ms;
	exchange->deadline_ms = exchange->started_ms + options->timeout_ms;
}

static bool set_options(fsp_exchange *exchange, fsp_pool *pool, const fsp_transport_options *options)
{
	const fsp_http_request *request = exchange->request;
	CURL *easy = exchange->easy;

#if LIBCURL_VERSION_NUM >= 0x075000
	/* The library at run time may be older than the headers; then the size of what was sent has to do. */
	exchange->begin_is_told = SET(CURLOPT_PREREQFUNCTION, on_begin) && SET(CURLOPT_PREREQDATA, exchange);
	(void)SET(CURLOPT_MAXLIFETIME_CONN, pool->limits.lifetime_seconds);
#endif
#if LIBCURL_VERSION_NUM >= 0x075700
	(void)SET(CURLOPT_QUICK_EXIT, pool->resolver_may_linger ? 1L : 0L);
	/* By itself libcurl would not look at a CA file again for a day: neither at one that was mended nor at one that was cut. */
	(void)SET(CURLOPT_CA_CACHE_TIMEOUT, pool->limits.lifetime_seconds);
#endif
	/* Refused by backends that cannot do it. */
	(void)(SET(CURLOPT_SSL_CTX_FUNCTION, on_tls_context) && SET(CURLOPT_SSL_CTX_DATA, pool));
	exchange->proxied = options->proxy != NULL;
	exchange->secure_proxy = options->proxy != NULL && strncmp(options->proxy, "https:", 6) == 0;
	return SET(CURLOPT_PRIVATE, exchange)
		&& SET(CURLOPT_ERRORBUFFER, exchange->reason)
		&& SET(CURLOPT_NOSIGNAL, 1L)
		&& SET(CURLOPT_URL, request->url)
		&& set_protocol(easy, fsp_view_equals_nocase((fsp_view){request->url, 6}, FSP_LITERAL_VIEW("https:")))
		&& SET(CURLOPT_DISALLOW_USERNAME_IN_URL, 1L)
		&& set_version(easy, options->multiplex && request->repeatable)
		&& SET(CURLOPT_HTTP09_ALLOWED, 0L)
		&& SET(CURLOPT_ACCEPT_ENCODING, "")
		&& SET(CURLOPT_FOLLOWLOCATION, 0L)
		&& SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED)
		&& SET(CURLOPT_PROXY, options->proxy != NULL ? options->proxy : "")
		&& SET(CURLOPT_NOPROXY, "")
		&& SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L)
		&& SET(CURLOPT_USERAGENT, "faspay-core/" FSP_CORE_VERSION)
		&& SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2)
		&& SET(CURLOPT_PROXY_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2)
		&& SET(CURLOPT_SSL_VERIFYPEER, 1L)
		&& SET(CURLOPT_SSL_VERIFYHOST, 2L)
		&& set_trust(easy, options->ca_file)
		&& set_timeouts(exchange)
		/* A firewall that forgets an idle connection makes the next request wait for nothing: the kernel finds out before. */
		&& SET(CURLOPT_TCP_KEEPALIVE, 1L)
		&& SET(CURLOPT_TCP_KEEPIDLE, KEEPALIVE_SECONDS)
		&& SET(CURLOPT_TCP_KEEPINTVL, KEEPALIVE_SECONDS)
		&& SET(CURLOPT_OPENSOCKETFUNCTION, on_open)
		&& SET(CURLOPT_OPENSOCKETDATA, &pool->sockets)
		&& SET(CURLOPT_CLOSESOCKETFUNCTION, on_close)
		&& SET(CURLOPT_CLOSESOCKETDATA, &pool->sockets)
		&& SET(CURLOPT_XFERINFOFUNCTION, on_progress)
		&& SET(CURLOPT_XFERINFODATA, exchange)
		&& SET(CURLOPT_NOPROGRESS, 0L)
		&& SET(CURLOPT_MAXAGE_CONN, pool->limits.idle_seconds)
		&& SET(CURLOPT_SHARE, pool->sessions)
		&& SET(CURLOPT_SSL_SESSIONID_CACHE, pool->no_resumption ? 0L : 1L)
		&& (!(options->own_connection || options->new_connection) || SET(CURLOPT_FRESH_CONNECT, 1L))
		&& (!options->own_connection || SET(CURLOPT_FORBID_REUSE, 1L))
		&& SET(CURLOPT_WRITEFUNCTION, on_write)
		&& SET(CURLOPT_WRITEDATA, exchange)
		&& SET(CURLOPT_HEADERFUNCTION, on_header)
		&& SET(CURLOPT_HEADERDATA, exchange)
		&& set_method(exchange)
		&& set_headers(exchange);
}

static void discard(fsp_exchange *exchange)
{
	curl_easy_cleanup(exchange->easy);
	free_headers(exchange->headers);
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
			return fsp_fail(error, FSP_ERROR_NOT_SENT, "header", "the request was not sent: a header contains a line break");
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
	if (exchange->easy == NULL || !renew_sessions(pool) || !set_options(exchange, pool, options) || curl_multi_add_handle(pool->multi, exchange->easy) != CURLM_OK) {
		discard(exchange);
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	exchange->pool = pool;
	exchange->next = pool->first;
	if (pool->first != NULL) {
		pool->first->previous = exchange;
	}
	pool->first = exchange;
	pool->attached++;
	limit_connections(pool);
	pool->statistics.requests++;
	*out = exchange;
	return FSP_OK;
}

/* Failures of the connection, not of one stream. */
static bool is_no_streams_failure(CURLcode code)
{
	return code == CURLE_OPERATION_TIMEDOUT || code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR || code == CURLE_GOT_NOTHING
		|| code == CURLE_PARTIAL_FILE || code == CURLE_HTTP2;
}

/* libcurl keeps a connection of many exchanges when one of them fails or is given up. It may be that the peer has fallen
 * silent: whoever came next would wait in vain too. Those that are under way fail now, and are repeated elsewhere. */
static void abandon_connection(const fsp_exchange *exchange)
{
	fsp_socket number = socket_of(exchange);

	if (number != FSP_NO_SOCKET) {
		fsp_socket_end(number);
	}
}

static void detach(fsp_exchange *exchange)
{
	fsp_pool *pool = exchange->pool;

	if (exchange->multiplexed && (!exchange->done || is_no_streams_failure(exchange->code))) {
		abandon_connection(exchange);
	}
	curl_multi_remove_handle(pool->multi, exchange->easy);
	/* The pool may go before the exchange, and libcurl does not clean up what a handle still shares. */
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

/* The address may carry what nobody should read; its host says enough. */
static void find_redirect(fsp_exchange *exchange)
{
	char *target = NULL, *host = NULL;
	CURLU *url;

	if (curl_easy_getinfo(exchange->easy, CURLINFO_REDIRECT_URL, &target) != CURLE_OK || target == NULL) {
		return;
	}
	url = curl_url();
	if (url != NULL && curl_url_set(url, CURLUPART_URL, target, CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK) {
		curl_url_get(url, CURLUPART_HOST, &host, 0);
	}
	printable(exchange->redirect_host, sizeof(exchange->redirect_host), host != NULL && *host != '\0' ? host : "an address that cannot be read");
	curl_free(host);
	curl_url_cleanup(url);
}

static double seconds_of(CURL *easy, CURLINFO what)
{
	curl_off_t microseconds = 0;

	return curl_easy_getinfo(easy, what, &microseconds) == CURLE_OK ? (double)microseconds / 1e6 : 0;
}

/* Never a guess from libcurl's code: it may have failed while re-sending what was delivered before. */
static bool surely_not_processed(const fsp_exchange *exchange)
{
	size_t length = exchange->request->body.length;

	return length > 0 ? exchange->handed < length : exchange->begun == 0;
}

static void finish(fsp_exchange *exchange, CURLcode code)
{
	fsp_attempt *attempt = &exchange->attempt;
	fsp_pool_statistics *statistics = &exchange->pool->statistics;
	long connects = 0, sent = 0;

	exchange->done = true;
	exchange->code = code;
	curl_easy_getinfo(exchange->easy, CURLINFO_NUM_CONNECTS, &connects);
	curl_easy_getinfo(exchange->easy, CURLINFO_RESPONSE_CODE, &attempt->http_status);
	if (!exchange->begin_is_told && curl_easy_getinfo(exchange->easy, CURLINFO_REQUEST_SIZE, &sent) == CURLE_OK && sent > 0) {
		exchange->begun = 1;
	}
	/* libcurl calls it a success when the connection closes after the status line, or after nothing but "100 Continue". */
	attempt->outcome = code == CURLE_OK && attempt->http_status >= 200 && exchange->headers_complete ? FSP_OUTCOME_ANSWERED
		: surely_not_processed(exchange) ? FSP_OUTCOME_NOT_SENT : FSP_OUTCOME_UNKNOWN;
	attempt->timed_out = code == CURLE_OPERATION_TIMEDOUT;
	find_redirect(exchange);
	attempt->reused = connects == 0 && exchange->begun > 0;
	if (!attempt->reused) {
		attempt->dns_seconds = seconds_of(exchange->easy, CURLINFO_NAMELOOKUP_TIME_T);
		attempt->connect_seconds = seconds_of(exchange->easy, CURLINFO_CONNECT_TIME_T);
		attempt->tls_seconds = seconds_of(exchange->easy, CURLINFO_APPCONNECT_TIME_T);
	}
	attempt->first_byte_seconds = seconds_of(exchange->easy, CURLINFO_STARTTRANSFER_TIME_T);
	attempt->total_seconds = seconds_of(exchange->easy, CURLINFO_TOTAL_TIME_T);
	if (code == CURLE_SSL_CONNECT_ERROR) {
		exchange->pool->no_resumption = true;
	}
	statistics->reused += attempt->reused ? 1 : 0;
	statistics->connections += attempt->connect_seconds > 0 ? (unsigned long)connects : 0;
	detach(exchange);
}

/* A kept connection turned out to be dead, or to hold something that nobody had asked for, before any byte of the body was
 * handed over: nothing can have been processed. */
static bool was_no_use(const fsp_exchange *exchange, CURLcode code)
{
	if (exchange->unasked) {
		return true;
	}
	if (exchange->request->body.length == 0 || exchange->handed > 0) {
		return false;
	}
	return exchange->early || (exchange->header_bytes == 0 && (code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR || code == CURLE_GOT_NOTHING
		|| code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_WEIRD_SERVER_REPLY));
}

/* Begins again, once, on a new connection. libcurl 7.88 takes a connection whose TLS was ended for a live one, and gives up
 * after five of them. */
static bool revive(fsp_exchange *exchange, CURLcode code)
{
	CURL *easy = exchange->easy;
	int64_t now = now_ms();
	long connects = 0;

	if (exchange->revived || exchange->deadline_ms <= now || !was_no_use(exchange, code)
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
	return SET(CURLOPT_FRESH_CONNECT, 1L) && set_timeouts(exchange) && curl_multi_add_handle(exchange->pool->multi, easy) == CURLM_OK;
}

static void finish_all(fsp_pool *pool, CURLcode code)
{
	while (pool->first != NULL) {
		finish(pool->first, code);
	}
}

/* libcurl does not run the clock of exchanges that wait for a free connection. */
static void finish_late(fsp_pool *pool)
{
	int64_t now = now_ms();
	fsp_exchange *next;

	for (fsp_exchange *exchange = pool->first; exchange != NULL; exchange = next) {
		next = exchange->next;
		if (now > exchange->deadline_ms + GRACE_MS) {
			finish(exchange, CURLE_OPERATION_TIMEDOUT);
		}
	}
}

static int capped_wait(const fsp_pool *pool, int milliseconds)
{
	int64_t now = now_ms(), wait = milliseconds > 0 ? milliseconds : 0;

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
	guard held;
	CURLMcode code;
	CURLMsg *message;
	int running, queued;

	if (pool->pid != getpid()) {
		/* A child that waits for its next attempt sleeps all the same. */
		rest(milliseconds);
		return FSP_ERROR_INTERNAL;
	}
	/* Also with nothing under way: whoever waits for its next attempt sleeps here. */
	code = curl_multi_poll(pool->multi, NULL, 0, capped_wait(pool, milliseconds), NULL);
	enter(&held);
	pool->turn++;
	if (code == CURLM_OK) {
		code = curl_multi_perform(pool->multi, &running);
	}
	while ((message = curl_multi_info_read(pool->multi, &queued)) != NULL) {
		fsp_exchange *exchange = NULL;

		if (message->msg == CURLMSG_DONE && curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &exchange) == CURLE_OK && exchange != NULL
				&& !revive(exchange, message->data.result)) {
			finish(exchange, message->data.result);
		}
	}
	finish_late(pool);
	if (code != CURLM_OK) {
		/* Nobody must wait for what cannot move any more. */
		finish_all(pool, code == CURLM_OUT_OF_MEMORY ? CURLE_OUT_OF_MEMORY : CURLE_FAILED_INIT);
	}
	leave(&held);
	return code == CURLM_OK ? FSP_OK : code == CURLM_OUT_OF_MEMORY ? FSP_ERROR_MEMORY : FSP_ERROR_INTERNAL;
}

void fsp_pool_close(fsp_pool **slot)
{
	fsp_pool *pool = *slot;
	guard held;

	*slot = NULL;
	if (pool == NULL || pool->pid != getpid()) {
		return;
	}
	enter(&held);
	finish_all(pool, CURLE_ABORTED_BY_CALLBACK);
	free_pool(pool);
	leave(&held);
}

void fsp_exchange_pause(fsp_exchange *exchange)
{
	if (exchange->pool == NULL || exchange->pid != getpid() || exchange->paused_ms != 0) {
		return;
	}
	exchange->paused_ms = now_ms();
	exchange->connect_by_ms += PAUSE_MS;
	exchange->deadline_ms += PAUSE_MS;
	(void)set_timeouts(exchange);
	exchange->pool->paused++;
	limit_connections(exchange->pool);
}

void fsp_exchange_resume(fsp_exchange *exchange)
{
	int64_t late;

	if (exchange->pool == NULL || exchange->pid != getpid() || exchange->paused_ms == 0) {
		return;
	}
	late = now_ms() - exchange->paused_ms - PAUSE_MS;
	exchange->paused_ms = 0;
	exchange->connect_by_ms += late;
	exchange->deadline_ms += late;
	(void)set_timeouts(exchange);
	exchange->pool->paused--;
	limit_connections(exchange->pool);
}

bool fsp_exchange_done(const fsp_exchange *exchange)
{
	return exchange->done || exchange->pid != getpid();
}

/* ------------------------------------------------------------------ results */

typedef struct explanation {
	const char *rule;
	const char *text;
} explanation;

static explanation explain(const fsp_exchange *exchange)
{
	if (exchange->body.failed == FSP_ERROR_MALFORMED) {
		return (explanation){"oversized", "the answer is larger than allowed"};
	}
	if (exchange->body.failed != FSP_OK) {
		return (explanation){"memory", "there was no memory for the answer"};
	}
	if (exchange->header_bytes > HEADERS_MAXIMUM) {
		return (explanation){"oversized", "the answer's headers are larger than allowed"};
	}
	if (exchange->unasked) {
		return (explanation){"unasked", "the peer spoke before it was asked"};
	}
	if (exchange->early) {
		return (explanation){"unasked", "the answer came before the request can have been read"};
	}
	if (exchange->flooded) {
		return (explanation){"oversized", "the peer's refusal is larger than allowed"};
	}
	switch (exchange->code) {
		case CURLE_OK:
			return (explanation){"lost", "the connection was lost before the answer's headers were complete"};
		case CURLE_COULDNT_RESOLVE_HOST:
		case CURLE_COULDNT_RESOLVE_PROXY:
			return (explanation){"resolve", "the host name could not be resolved"};
		case CURLE_COULDNT_CONNECT:
			return (explanation){"connect", "no connection could be made"};
		case CURLE_OPERATION_TIMEDOUT:
			return (explanation){"timeout", surely_not_processed(exchange) ? "no connection in time" : "no complete answer in time"};
		case CURLE_SSL_CONNECT_ERROR:
		case CURLE_SSL_CACERT_BADFILE:
		case CURLE_SSL_CERTPROBLEM:
		case CURLE_SSL_CIPHER:
		case CURLE_SSL_ISSUER_ERROR:
		case CURLE_SSL_INVALIDCERTSTATUS:
		case CURLE_PEER_FAILED_VERIFICATION:
			return (explanation){"tls", "no trusted TLS connection could be made"};
		case CURLE_SEND_FAIL_REWIND:
		case CURLE_GOT_NOTHING:
		case CURLE_RECV_ERROR:
		case CURLE_SEND_ERROR:
			return (explanation){"lost", surely_not_processed(exchange) ? "the connection was lost" : "the connection was lost before an answer"};
		case CURLE_PARTIAL_FILE:
			return (explanation){"truncated", "the answer was cut off"};
		case CURLE_UNSUPPORTED_PROTOCOL:
		case CURLE_WEIRD_SERVER_REPLY:
			return (explanation){"garbled", "the answer is not HTTP"};
		case CURLE_BAD_CONTENT_ENCODING:
			return (explanation){"encoding", "the answer's content encoding cannot be decoded"};
		case CURLE_ABORTED_BY_CALLBACK:
			return (explanation){"aborted", "the exchange was given up"};
		case CURLE_OUT_OF_MEMORY:
			return (explanation){"memory", "there was no memory"};
		default:
			return (explanation){"transport", "the exchange failed"};
	}
}

static fsp_result fail_exchange(const fsp_exchange *exchange, fsp_error *error)
{
	const fsp_attempt *attempt = &exchange->attempt;
	explanation why = explain(exchange);
	char detail[160];

	/* About a proxy libcurl's own words may quote its URL, password and all. */
	printable(detail, sizeof(detail), exchange->reason[0] != '\0' && !exchange->proxied ? exchange->reason : curl_easy_strerror(exchange->code));
	if (error != NULL) {
		error->http_status = attempt->http_status;
		error->timed_out = attempt->timed_out;
	}
	if (attempt->outcome == FSP_OUTCOME_NOT_SENT) {
		return fsp_fail(error, FSP_ERROR_NOT_SENT, why.rule, "the request was not sent to %.128s: %s (%s)", attempt->host, why.text, detail);
	}
	return fsp_fail(error, FSP_ERROR_OUTCOME_UNKNOWN, why.rule,
		"the request was sent to %.128s, but %s (%s)", attempt->host, why.text, detail);
}

fsp_result fsp_exchange_result(fsp_exchange *exchange, fsp_http_answer *answer, fsp_attempt *attempt, fsp_error *error)
{
	char *type = NULL;

	if (answer != NULL) {
		*answer = (fsp_http_answer){.retry_after = -1};
	}
	if (!exchange->done) {
		if (attempt != NULL) {
			*attempt = exchange->attempt;
			attempt->outcome = FSP_OUTCOME_UNKNOWN;
		}
		return exchange->pid == getpid()
			? fsp_fail(error, FSP_ERROR_INTERNAL, NULL, "the exchange is still under way")
			: fsp_fail(error, FSP_ERROR_OUTCOME_UNKNOWN, "forked", "the exchange belongs to the parent process, which alone will see its end");
	}
	if (attempt != NULL) {
		*attempt = exchange->attempt;
	}
	if (exchange->attempt.outcome != FSP_OUTCOME_ANSWERED) {
		return fail_exchange(exchange, error);
	}
	if (answer != NULL) {
		*answer = (fsp_http_answer){.status = exchange->attempt.http_status, .body = fsp_buffer_view(&exchange->body), .retry_after = exchange->retry_after};
		if (curl_easy_getinfo(exchange->easy, CURLINFO_CONTENT_TYPE, &type) == CURLE_OK) {
			answer->content_type = fsp_view_of(type);
		}
		answer->redirect_host = exchange->redirect_host[0] != '\0' ? exchange->redirect_host : NULL;
	}
	return FSP_OK;
}

void fsp_exchange_free(fsp_exchange *exchange)
{
	guard held;

	if (exchange == NULL) {
		return;
	}
	if (exchange->pool != NULL && exchange->pid != getpid()) {
		/* Still attached to the parent's pool: only what is ours alone may go. */
		exchange->easy = NULL;
	}
	enter(&held);
	if (exchange->pool != NULL && exchange->easy != NULL) {
		detach(exchange);
	}
	discard(exchange);
	leave(&held);
}

void fsp_pool_abort(fsp_pool *pool)
{
	while (pool != NULL && pool->pid == getpid() && pool->first != NULL) {
		fsp_exchange_free(pool->first);
	}
}

/* ------------------------------------------------------------------ repeating */

static bool is_passing(const fsp_http_answer *answer)
{
	return answer != NULL && (answer->status == 429 || answer->status == 502 || answer->status == 503 || answer->status == 504);
}

long fsp_retry_delay(bool repeatable, int attempts, int retries, fsp_result result,
	const fsp_http_answer *answer, long remaining_ms)
{
	int64_t delay, least;

	if (!repeatable || attempts < 1 || attempts > retries) {
		return -1;
	}
	if (result != FSP_ERROR_NOT_SENT && result != FSP_ERROR_OUTCOME_UNKNOWN && !is_passing(answer)) {
		return -1;
	}
	delay = attempts > 4 ? RETRY_CAP_MS : (int64_t)RETRY_BASE_MS << (attempts - 1);
	delay = fsp_random((uint32_t)(delay < RETRY_CAP_MS ? delay : RETRY_CAP_MS) + 1);
	if (is_passing(answer) && answer->retry_after > 0) {
		least = (int64_t)answer->retry_after * 1000;
		if (least > delay) {
			delay = least + fsp_random(RETRY_BASE_MS / 2);
		}
	}
	return delay + RETRY_USEFUL_MS <= remaining_ms ? (long)delay : -1;
}
