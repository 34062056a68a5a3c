/* What the files of this room share. Not for callers. */
#ifndef FASPAY_TRANSPORT_INTERNAL_H
#define FASPAY_TRANSPORT_INTERNAL_H

#include "exchange.h"
#include "libcurl.h"
#include "outcome.h"
#include "pool.h"
#include "sockets.h"
#include "transport.h"
#include "../base/buffer.h"
#include "../base/clock.h"

#ifdef _WIN32
# include <process.h>
# include <windows.h>
# ifdef _MSC_VER
typedef int pid_t;
# endif
# define getpid _getpid
#else
# include <signal.h>
# include <sys/types.h>
# include <unistd.h>
#endif

#define HEADERS_MAXIMUM 65536         /* bytes of an answer's headers */

struct fsp_pool {
	CURLM *multi;
	CURLSH *sessions;                 /* keeps TLS sessions longer than their connections */
	int64_t sessions_since;
	/* A handshake failed, perhaps because it resumed a session: none is resumed until the sessions are renewed. */
	bool no_resumption;
	fsp_pool_limits limits;
	bool resolver_may_linger;
	long kept, connection_limit;      /* what the multi handle was told */
	size_t attached, paused;
	fsp_sockets sockets;
	unsigned long turn;               /* changes each time libcurl gets to work */
	pid_t pid;
	fsp_exchange *first;              /* list of the exchanges that are attached to the multi handle */
	fsp_pool *abandoned;              /* the parent's pool; leak checkers can reach it while this process works */
	fsp_pool_statistics statistics;
};

struct fsp_exchange {
	fsp_pool *pool;                   /* NULL once detached */
	fsp_exchange *previous, *next;
	pid_t pid;                        /* of the process that started it; no other process may look at the pool */
	CURL *easy;
	struct curl_slist *headers;
	const fsp_http_request *request;
	int64_t started_ms, connect_by_ms, deadline_ms;
	int64_t paused_ms;                /* when its clocks were stopped; 0: they run */

	/* The connection it began on. */
	long port;
	bool multiplexed;
	bool unasked;                     /* bytes had arrived before anything was asked */

	/* Evidence of what may have left this machine. */
	bool prereq_supported;            /* libcurl calls fsp_on_begin */
	unsigned begun;                   /* connections on which the request was started */
	unsigned body_connection;         /* value of begun when the body was handed over */
	size_t body_sent;                 /* bytes of the body that libcurl took */
	char *body_copy;                  /* libcurl's own copy of the body, in its memory until all of it is sent */

	unsigned long turn;
	unsigned steps;                   /* calls of fsp_on_progress in that turn */
	bool flooded;
	bool early;                       /* the answer arrived before the request was sent */

	size_t header_bytes;
	bool headers_complete;            /* the blank line after them arrived */
	fsp_buffer body;                  /* of the answer, decoded */
	long retry_after;
	char redirect_host[256];          /* of the Location header; empty: there was none */

	bool done;
	CURLcode code;
	fsp_attempt attempt;
	char reason[CURL_ERROR_SIZE];
	bool proxied, secure_proxy;
	bool revived;                     /* begun again on a new connection */
};

/* ------------------------------------------------------------------ transport.c */

/* Facts about the libcurl that is loaded. fsp_transport_startup writes them once, before any thread works. */
typedef struct fsp_libcurl_facts {
	char version[96];
	bool sends_quietly;               /* it prevents SIGPIPE wherever it writes */
	bool meters;                      /* its TLS is OpenSSL's, whose reads can be metered */
	bool wipeable;                    /* its buffers are known */
	bool has_bundle;                  /* the system's authorities are a file, which libcurl parses once per pool */
} fsp_libcurl_facts;

extern fsp_libcurl_facts fsp_libcurl;

/* Each pool counts as a user of libcurl: at the end of a process, the pools of other threads may be closed after the
 * module that started libcurl has released it. */
bool fsp_libcurl_acquire(void);
void fsp_libcurl_release(void);
/* Keeps libcurl's code mapped until the process ends. False where that cannot be done. */
bool fsp_libcurl_pin(void);

/* Surrounds every call that may reach a connection: signals and OpenSSL's error queue of the thread end up as they
 * were. */
typedef struct fsp_guard {
#ifdef _WIN32
	char unused;
#else
	bool held;
	sigset_t before;
#endif
} fsp_guard;

void fsp_guard_enter(fsp_guard *held);
void fsp_guard_leave(fsp_guard *held);

/* ------------------------------------------------------------------ pool.c */

void fsp_pool_destroy(fsp_pool *pool);
/* Tells libcurl how many connections it may keep and open, after a limit or the number of exchanges changed. */
void fsp_pool_limit_connections(fsp_pool *pool);
/* Drops TLS sessions that are too old. False: out of memory. */
bool fsp_pool_renew_sessions(fsp_pool *pool);
void fsp_pool_attach(fsp_pool *pool, fsp_exchange *exchange);
void fsp_pool_detach(fsp_exchange *exchange);
/* The socket of the connection that the exchange began on, or FSP_NO_SOCKET. */
fsp_socket fsp_exchange_socket(const fsp_exchange *exchange);

/* ------------------------------------------------------------------ callbacks.c */

curl_socket_t fsp_on_open(void *user, curlsocktype purpose, struct curl_sockaddr *address);
int fsp_on_close(void *user, curl_socket_t number);
int fsp_on_begin(void *user, char *remote, char *local, int remote_port, int local_port);
int fsp_on_progress(void *user, curl_off_t expected, curl_off_t received, curl_off_t to_send, curl_off_t sent);
size_t fsp_on_read(char *out, size_t size, size_t count, void *user);
size_t fsp_on_write(char *data, size_t size, size_t count, void *user);
size_t fsp_on_header(char *data, size_t size, size_t count, void *user);
CURLcode fsp_on_tls_context(CURL *easy, void *context, void *user);

/* ------------------------------------------------------------------ options.c */

bool fsp_exchange_set_options(fsp_exchange *exchange, fsp_pool *pool, const fsp_transport_options *options);
bool fsp_exchange_set_timeouts(fsp_exchange *exchange);
/* Wipes them first: headers carry signatures and tokens. */
void fsp_exchange_free_headers(struct curl_slist *list);

/* ------------------------------------------------------------------ outcome.c */

/* Judges the exchange by its evidence and detaches it from its pool. */
void fsp_exchange_finish(fsp_exchange *exchange, CURLcode code);

#endif
