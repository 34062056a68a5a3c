/* A scripted HTTP(S) server on 127.0.0.1 that misbehaves on demand and remembers what it received. */
#ifndef FASPAY_TEST_PEER_H
#define FASPAY_TEST_PEER_H

#include <stdbool.h>
#include <stddef.h>

typedef enum peer_action {
	PEER_ANSWER,          /* answers and keeps the connection */
	PEER_ECHO,            /* the same, with the request's body as the answer's */
	PEER_ANSWER_CLOSE,    /* answers, then closes without having said so */
	PEER_DIE,             /* reads `bytes` of the request (0: all of it) and closes */
	PEER_RESET,           /* the same with a TCP reset */
	PEER_CUT,             /* sends the first `bytes` of its answer and closes */
	PEER_STALL,           /* sends the first `bytes` of its answer and waits for the client to give up */
	PEER_EARLY,           /* answers as soon as the first byte arrives, and reads no more */
	PEER_FLOOD,           /* sends its answer, then `more` without end */
	PEER_REFUSE,          /* of a stream: refuses it */
	PEER_GO_AWAY          /* of a stream: answers it, says that no other will be looked at, and keeps the connection open */
} peer_action;

typedef struct peer_step {
	peer_action action;
	size_t bytes;
	int delay_ms;             /* before the answer */
	const char *when;         /* requests that contain this are answered by `raw_when` */
	const char *raw_when;
	const char *raw;          /* the whole answer; or it is made of: */
	long status;              /* 0: 200 */
	const char *headers;      /* each ended by \r\n */
	const char *body;         /* NULL: {"ok":true} */
	size_t filler;            /* so many 'x' instead of the body */
	const char *more;         /* what follows the answer although nobody asked */
	size_t more_length;       /* 0: up to its end */
	bool ticket;              /* a TLS ticket follows the answer */
} peer_step;

typedef enum peer_greeting { PEER_GREET, PEER_GREET_CLOSE, PEER_GREET_STALL, PEER_GREET_GARBAGE, PEER_GREET_ANSWER } peer_greeting;

typedef struct peer_options {
	const peer_step *steps;   /* one per request, in the order of arrival over all connections; the last one repeats */
	size_t step_count;
	peer_greeting greeting;   /* what happens to a connection that was just accepted */
	const struct peer_identity *identity;   /* NULL: no TLS */
	int tls_maximum;          /* TLS1_1_VERSION...; 0: the newest */
	bool no_resumption;       /* every handshake is a full one */
	bool multiplexes;         /* speaks HTTP/2 with those who do; a step for each stream */
	int receive_buffer;       /* bytes that its machine takes in before it reads; 0: as usual */
	bool chokes_on_resumption; /* one that asks to resume fails: servers that ask for certificates and name no session context do this */
} peer_options;

typedef struct peer peer;

peer *peer_start(const peer_options *options);
void peer_stop(peer *p);                                     /* closes everything, frees */
int peer_port(const peer *p);
void peer_script(peer *p, const peer_step *steps, size_t count);   /* a new script, from its first step */
void peer_forget(peer *p);                                   /* empties the log and the counters */

unsigned peer_connections(peer *p);                          /* accepted so far */
unsigned peer_requests(peer *p);                             /* of which at least one byte arrived */
unsigned peer_complete(peer *p);                             /* requests that were received completely */
unsigned peer_bodies(peer *p, const char *body);             /* received completely and equal to this */
unsigned peer_containing(peer *p, const char *text);         /* received completely, with this text in head or body */
bool peer_await_more(peer *p, unsigned count);               /* until so many steps' `more` or ticket was sent */
unsigned peer_resumed(peer *p);                              /* handshakes that resumed a TLS session */
unsigned peer_open(peer *p);                                 /* connections that are open on the peer's side */
bool peer_await_open(peer *p, unsigned most);                /* until no more connections are open on the peer's side; false: it took too long */
bool peer_await_closed(peer *p);                             /* until no connection is open on the peer's side; false: it took too long */
const char *peer_last_request(peer *p);                      /* head and body; valid until the next request */
unsigned peer_request_at(peer *p, unsigned index);           /* which connection (from 1) carried it */

/* Certificates, made when the test runs. Offsets are seconds from now. */
typedef struct peer_identity peer_identity;

peer_identity *peer_identity_new(const char *name, const char *alternative_names, long from, long until, const peer_identity *issuer);
void peer_identity_free(peer_identity *identity);
bool peer_identity_write(const peer_identity *identity, const char *path);   /* the certificate, PEM */

#endif
