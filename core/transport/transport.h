/* The transport: the only I/O. */
#ifndef FASPAY_TRANSPORT_TRANSPORT_H
#define FASPAY_TRANSPORT_TRANSPORT_H

#include "http.h"
#include "../base/error.h"

typedef struct fsp_pool fsp_pool;
typedef struct fsp_exchange fsp_exchange;

typedef struct fsp_transport_options {
	long timeout_ms;                  /* what is left of the overall deadline */
	long connect_timeout_ms;
	const char *ca_file;              /* NULL: the system's */
	const char *proxy;                /* NULL: none, whatever the environment says */
	size_t maximum_bytes;             /* cap of the answer's body, decoded */
	bool own_connection;              /* a new one, closed afterwards */
	bool new_connection;              /* a new one, kept like any other */
	bool multiplex;                   /* one of many: share a connection by HTTP/2 where the peer offers it and the request may be repeated */
} fsp_transport_options;

typedef enum fsp_outcome { FSP_OUTCOME_ANSWERED, FSP_OUTCOME_NOT_SENT, FSP_OUTCOME_UNKNOWN } fsp_outcome;

/* One attempt as an observer may see it: no body, no URL beyond the host, no secret. */
typedef struct fsp_attempt {
	fsp_outcome outcome;
	char host[256];
	long http_status;
	double dns_seconds, connect_seconds, tls_seconds, first_byte_seconds, total_seconds;   /* since the start; 0: did not happen */
	bool reused;                      /* the connection served an earlier request */
	bool timed_out;
} fsp_attempt;

/* Once per process. Returns FSP_ERROR_INTERNAL when libcurl is unusable. */
fsp_result fsp_transport_startup(void);
void fsp_transport_shutdown(void);
const char *fsp_transport_version(void);                     /* "libcurl/7.88.1 OpenSSL/3.0.19" */

/* *slot belongs to one thread. Creates the pool at first use; after a fork the parent's pool is abandoned, untouched. */
fsp_result fsp_pool_open(fsp_pool **slot, fsp_error *error);

typedef struct fsp_pool_limits {
	long idle_connections;            /* kept at most */
	long idle_seconds;                /* one that idled longer is not used again */
	long lifetime_seconds;            /* nor one that is older (from libcurl 7.80), nor a TLS session or a CA file read before: DNS and trust change */
} fsp_pool_limits;

extern const fsp_pool_limits FSP_POOL_LIMITS;                /* what a new pool has */
void fsp_pool_limit(fsp_pool *pool, const fsp_pool_limits *limits);
void fsp_pool_close(fsp_pool **slot);                        /* closes only what this process owns */
void fsp_pool_abort(fsp_pool *pool);                         /* ends every exchange that is under way; connections stay */

typedef struct fsp_pool_statistics { unsigned long requests, connections, reused; } fsp_pool_statistics;
fsp_pool_statistics fsp_pool_read_statistics(const fsp_pool *pool);

/* Starts one attempt. The request and options must stay alive until fsp_exchange_free. */
fsp_result fsp_exchange_start(fsp_exchange **out, fsp_pool *pool, const fsp_http_request *request,
	const fsp_transport_options *options, fsp_error *error);
/* Moves every exchange of the pool forward, waiting at most so many milliseconds for something to happen. */
fsp_result fsp_pool_wait(fsp_pool *pool, int milliseconds);
/* While nobody waits for an exchange its clocks can stand still: it does not grow late, and others may have as many connections as
 * without it. It moves on all the same whenever the pool does. */
void fsp_exchange_pause(fsp_exchange *exchange);
void fsp_exchange_resume(fsp_exchange *exchange);
bool fsp_exchange_done(const fsp_exchange *exchange);
/* FSP_OK with an answer (whatever its HTTP status), FSP_ERROR_NOT_SENT or FSP_ERROR_OUTCOME_UNKNOWN. */
fsp_result fsp_exchange_result(fsp_exchange *exchange, fsp_http_answer *answer, fsp_attempt *attempt, fsp_error *error);
void fsp_exchange_free(fsp_exchange *exchange);              /* also in mid-flight: aborts, never re-sends */

/* Milliseconds to wait before attempt `attempts + 1`, or -1: do not repeat. Only repeatable operations, only failures
 * that are known safe, full jitter, inside what is left of the deadline. */
long fsp_retry_delay(bool repeatable, int attempts, int retries, fsp_result result,
	const fsp_http_answer *answer, long remaining_ms);

#endif
