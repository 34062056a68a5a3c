/* An exchange: one attempt to send a request and to receive its answer. */
#ifndef FASPAY_TRANSPORT_EXCHANGE_H
#define FASPAY_TRANSPORT_EXCHANGE_H

#include "http.h"
#include "pool.h"

typedef struct fsp_exchange fsp_exchange;

typedef struct fsp_transport_options {
	long timeout_ms;                  /* what is left of the overall deadline */
	long connect_timeout_ms;          /* 0: the whole of timeout_ms */
	const char *ca_file;              /* NULL: the system's */
	const char *proxy;                /* NULL: none, whatever the environment says */
	size_t maximum_bytes;             /* of the decoded answer's body; 0: 1 MiB */
	bool own_connection;              /* use a new connection and close it afterwards */
	bool new_connection;              /* use a new connection and keep it like any other */
	/* Share an HTTP/2 connection where the peer offers it and the request is repeatable. */
	bool multiplex;
} fsp_transport_options;

/* Starts one attempt. The request and the options must stay alive until fsp_exchange_free. */
fsp_result fsp_exchange_start(fsp_exchange **out, fsp_pool *pool, const fsp_http_request *request,
	const fsp_transport_options *options, fsp_error *error);
/* Stops the clocks of an exchange while nobody waits for it: it cannot time out, and it does not count against the
 * pool's limit of connections. It still moves forward whenever the pool does. */
void fsp_exchange_pause(fsp_exchange *exchange);
void fsp_exchange_resume(fsp_exchange *exchange);
bool fsp_exchange_done(const fsp_exchange *exchange);
/* An exchange under way is aborted and never sent again. */
void fsp_exchange_free(fsp_exchange *exchange);

#endif
