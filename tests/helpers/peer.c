/* A thread per connection; every shared member of struct peer is guarded by its mutex. */
#include "peer.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define CONNECTIONS_MAXIMUM 8192
#define REQUEST_MAXIMUM 262144
#define REAP_AT 256

typedef struct log_entry {
	char *request;
	const char *body;         /* into request; NULL: not completely received */
	unsigned connection;
} log_entry;

typedef struct connection {
	struct peer *owner;
	pthread_t thread;
	unsigned number;
	int fd;
	bool open;
	SSL *tls;
} connection;

struct peer {
	pthread_mutex_t mutex;
	pthread_t thread;
	int listener;
	int port;
	bool stopping;
	SSL_CTX *tls;
	peer_greeting greeting;
	peer_step *steps;
	size_t step_count, next_step;
	connection *connections[CONNECTIONS_MAXIMUM];
	size_t connection_count;
	unsigned accepted, resumed, followed;
	log_entry *log;
	size_t log_count, log_capacity;
};

struct peer_identity {
	X509 *certificate;
	EVP_PKEY *key;
};

static void nap(long milliseconds)
{
	struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};

	nanosleep(&time, NULL);
}

static void hold_sigpipe(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGPIPE);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
}

static bool is_stopping(peer *p)
{
	bool stopping;

	pthread_mutex_lock(&p->mutex);
	stopping = p->stopping;
	pthread_mutex_unlock(&p->mutex);
	return stopping;
}

/* ------------------------------------------------------------------ one connection */

static long receive(connection *c, char *out, size_t size)
{
	return c->tls != NULL ? SSL_read(c->tls, out, (int)size) : recv(c->fd, out, size, 0);
}

static bool transmit(connection *c, const char *data, size_t length)
{
	while (length > 0) {
		long sent = c->tls != NULL ? SSL_write(c->tls, data, (int)length) : send(c->fd, data, length, MSG_NOSIGNAL);

		if (sent <= 0) {
			return false;
		}
		data += sent;
		length -= (size_t)sent;
	}
	return true;
}

static void reset_on_close(connection *c)
{
	struct linger linger = {1, 0};

	setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &linger, sizeof(linger));
}

static void wait_for_client(connection *c)
{
	char byte[256];
	struct pollfd fd = {c->fd, POLLIN, 0};

	while (!is_stopping(c->owner)) {
		if (poll(&fd, 1, 50) > 0 && recv(c->fd, byte, sizeof(byte), 0) <= 0) {
			return;
		}
	}
}

static peer_step take_step(peer *p)
{
	peer_step step = {0};

	pthread_mutex_lock(&p->mutex);
	if (p->step_count > 0) {
		step = p->steps[p->next_step < p->step_count ? p->next_step : p->step_count - 1];
		p->next_step++;
	}
	pthread_mutex_unlock(&p->mutex);
	return step;
}

static size_t remember(connection *c)
{
	peer *p = c->owner;
	size_t index;

	pthread_mutex_lock(&p->mutex);
	if (p->log_count == p->log_capacity) {
		p->log_capacity = p->log_capacity > 0 ? p->log_capacity * 2 : 64;
		p->log = realloc(p->log, p->log_capacity * sizeof(*p->log));
	}
	index = p->log_count++;
	p->log[index] = (log_entry){strdup(""), NULL, c->number};
	pthread_mutex_unlock(&p->mutex);
	return index;
}

static void complete(connection *c, size_t index, const char *request, size_t body)
{
	peer *p = c->owner;

	pthread_mutex_lock(&p->mutex);
	if (index < p->log_count) {
		free(p->log[index].request);
		p->log[index].request = strdup(request);
		p->log[index].body = p->log[index].request + body;
	}
	pthread_mutex_unlock(&p->mutex);
}

static size_t content_length(const char *head)
{
	for (const char *line = strstr(head, "\r\n"); line != NULL; line = strstr(line + 2, "\r\n")) {
		if (strncasecmp(line + 2, "Content-Length:", 15) == 0) {
			return (size_t)strtoul(line + 17, NULL, 10);
		}
	}
	return 0;
}

static bool follow(connection *c, const peer_step *step)
{
	bool sent = true;

	if (step->more == NULL && !step->ticket) {
		return true;
	}
	/* So that it does not arrive in one piece with the answer. */
	nap(30);
	if (step->more != NULL) {
		sent = transmit(c, step->more, step->more_length > 0 ? step->more_length : strlen(step->more));
	}
	if (step->ticket && c->tls != NULL) {
		sent = SSL_new_session_ticket(c->tls) == 1 && SSL_do_handshake(c->tls) == 1;
	}
	pthread_mutex_lock(&c->owner->mutex);
	c->owner->followed++;
	pthread_mutex_unlock(&c->owner->mutex);
	return sent;
}

static void flood(connection *c, const peer_step *step)
{
	size_t unit = step->more_length > 0 ? step->more_length : strlen(step->more), count = 16384 / unit;
	char *block = malloc(unit * count);

	for (size_t i = 0; i < count; i++) {
		memcpy(block + i * unit, step->more, unit);
	}
	while (!is_stopping(c->owner) && transmit(c, block, unit * count)) {
	}
	free(block);
}

/* Returns the offset of the body, or 0: the connection ended or the step did. *seen: at least one byte arrived. */
static size_t read_request(connection *c, char *request, peer_step *step, bool *seen)
{
	size_t length = 0, needed = REQUEST_MAXIMUM, limit = REQUEST_MAXIMUM - 1, body = 0, entry = 0;

	*seen = false;
	while (length < needed && length < limit) {
		long got = receive(c, request + length, !*seen ? 1 : (needed < limit ? needed : limit) - length);
		const char *end;

		if (got <= 0) {
			return 0;
		}
		length += (size_t)got;
		request[length] = '\0';
		if (!*seen) {
			*seen = true;
			*step = take_step(c->owner);
			entry = remember(c);
			if ((step->action == PEER_DIE || step->action == PEER_RESET) && step->bytes > 0) {
				limit = step->bytes;
			}
			if (step->action == PEER_EARLY) {
				return 1;
			}
		}
		if (body == 0 && (end = strstr(request, "\r\n\r\n")) != NULL) {
			body = (size_t)(end - request) + 4;
			needed = body + content_length(request);
		}
	}
	if (body == 0 || length < needed) {
		return 0;
	}
	complete(c, entry, request, body);
	return body;
}

static char *make_answer(const peer_step *step, const char *request, const char *body, size_t *length)
{
	const char *raw = step->when != NULL && strstr(request, step->when) != NULL ? step->raw_when : step->raw;
	size_t size = step->filler > 0 ? step->filler : strlen(body);
	size_t room = size + 512 + (step->headers != NULL ? strlen(step->headers) : 0);
	char *answer;
	int head;

	if (raw != NULL) {
		*length = strlen(raw);
		return strdup(raw);
	}
	answer = malloc(room);
	head = snprintf(answer, room, "HTTP/1.1 %ld Fine\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n%s\r\n",
		step->status > 0 ? step->status : 200, size, step->headers != NULL ? step->headers : "");
	if (step->filler > 0) {
		memset(answer + head, 'x', size);
	} else {
		memcpy(answer + head, body, size);
	}
	*length = (size_t)head + size;
	return answer;
}

/* Whether the connection goes on. */
static bool act(connection *c, const peer_step *step, const char *request, const char *body)
{
	size_t length;
	char *answer = make_answer(step, request, step->action == PEER_ECHO ? body : step->body != NULL ? step->body : "{\"ok\":true}", &length);
	bool partial = step->action == PEER_CUT || step->action == PEER_STALL, ok;

	if (step->delay_ms > 0) {
		nap(step->delay_ms);
	}
	ok = transmit(c, answer, partial && step->bytes < length ? step->bytes : length);
	free(answer);
	if (step->action == PEER_STALL) {
		wait_for_client(c);
	} else if (step->action == PEER_EARLY) {
		while (!is_stopping(c->owner)) {
			nap(10);
		}
	} else if (step->action == PEER_FLOOD) {
		flood(c, step);
	} else {
		ok = ok && follow(c, step);
	}
	return ok && (step->action == PEER_ANSWER || step->action == PEER_ECHO);
}

static void converse(connection *c)
{
	char *request = malloc(REQUEST_MAXIMUM);
	bool going = true;

	while (going && !is_stopping(c->owner)) {
		peer_step step = {0};
		bool seen;
		size_t body = read_request(c, request, &step, &seen);

		if (seen && step.action == PEER_RESET) {
			reset_on_close(c);
		}
		going = body > 0 && step.action != PEER_DIE && step.action != PEER_RESET && act(c, &step, request, request + body);
	}
	free(request);
}

/* ------------------------------------------------------------------ HTTP/2, as little as an answer needs */

enum { FRAME_DATA, FRAME_HEADERS, FRAME_RESET = 3, FRAME_SETTINGS, FRAME_PING = 6, FRAME_GO_AWAY };
enum { FLAG_END = 1, FLAG_ACKNOWLEDGE = 1, FLAG_END_HEADERS = 4 };
#define REFUSED_STREAM "\0\0\0\7"
#define FRAME_HEAD 9
#define STREAMS_MAXIMUM 4096

typedef struct stream {
	char body[4096];
	size_t length;
} stream;

static bool receive_all(connection *c, unsigned char *out, size_t size)
{
	while (size > 0) {
		long got = receive(c, (char *)out, size);

		if (got <= 0) {
			return false;
		}
		out += got;
		size -= (size_t)got;
	}
	return true;
}

static bool send_frame(connection *c, int type, int flags, unsigned id, const char *payload, size_t length)
{
	char frame[FRAME_HEAD + 4096];

	if (length > sizeof(frame) - FRAME_HEAD) {
		return false;
	}
	frame[0] = (char)(length >> 16), frame[1] = (char)(length >> 8), frame[2] = (char)length;
	frame[3] = (char)type, frame[4] = (char)flags;
	frame[5] = (char)(id >> 24), frame[6] = (char)(id >> 16), frame[7] = (char)(id >> 8), frame[8] = (char)id;
	if (length > 0) {
		memcpy(frame + FRAME_HEAD, payload, length);
	}
	return transmit(c, frame, FRAME_HEAD + length);
}

static bool send_answer(connection *c, const peer_step *step, unsigned id, const stream *asked)
{
	const char *body = step->action == PEER_ECHO ? asked->body : step->body != NULL ? step->body : "{\"ok\":true}";

	/* The compressed form of ":status: 200". */
	return send_frame(c, FRAME_HEADERS, FLAG_END_HEADERS, id, "\x88", 1) && send_frame(c, FRAME_DATA, FLAG_END, id, body, strlen(body));
}

static bool end_stream(connection *c, unsigned id, const stream *asked)
{
	const peer_step step = take_step(c->owner);
	char last[8] = {(char)(id >> 24), (char)(id >> 16), (char)(id >> 8), (char)id, 0, 0, 0, 0};

	complete(c, remember(c), asked->body, 0);
	switch (step.action) {
		case PEER_STALL:
			wait_for_client(c);
			return false;
		case PEER_REFUSE:
			return send_frame(c, FRAME_RESET, 0, id, REFUSED_STREAM, 4);
		case PEER_GO_AWAY:
			if (send_answer(c, &step, id, asked) && send_frame(c, FRAME_GO_AWAY, 0, 0, last, sizeof(last))) {
				wait_for_client(c);
			}
			return false;
		case PEER_FLOOD:
			flood(c, &step);
			return false;
		default:
			nap(step.delay_ms);
			return send_answer(c, &step, id, asked);
	}
}

static void converse_in_frames(connection *c)
{
	unsigned char head[FRAME_HEAD], preface[24], *payload = malloc(1 << 17);
	stream **streams = calloc(STREAMS_MAXIMUM, sizeof(*streams));
	bool going = receive_all(c, preface, sizeof(preface)) && send_frame(c, FRAME_SETTINGS, 0, 0, NULL, 0);

	while (going && !is_stopping(c->owner) && receive_all(c, head, sizeof(head))) {
		size_t length = (size_t)head[0] << 16 | (size_t)head[1] << 8 | head[2];
		unsigned id = (unsigned)(head[5] & 0x7f) << 24 | (unsigned)head[6] << 16 | (unsigned)head[7] << 8 | head[8];
		stream **place = &streams[id / 2 % STREAMS_MAXIMUM], *asked;

		if (length > 1 << 17 || !receive_all(c, payload, length)) {
			break;
		}
		asked = *place = *place != NULL ? *place : calloc(1, sizeof(**place));
		if (head[3] == FRAME_SETTINGS && (head[4] & FLAG_ACKNOWLEDGE) == 0) {
			going = send_frame(c, FRAME_SETTINGS, FLAG_ACKNOWLEDGE, 0, NULL, 0);
		} else if (head[3] == FRAME_PING && (head[4] & FLAG_ACKNOWLEDGE) == 0) {
			going = send_frame(c, FRAME_PING, FLAG_ACKNOWLEDGE, 0, (char *)payload, length);
		} else if (head[3] == FRAME_DATA && asked->length + length < sizeof(asked->body)) {
			memcpy(asked->body + asked->length, payload, length);
			asked->length += length;
		}
		if ((head[3] == FRAME_DATA || head[3] == FRAME_HEADERS) && (head[4] & FLAG_END) != 0) {
			going = going && end_stream(c, id, asked);
			free(asked);
			*place = NULL;
		}
	}
	for (size_t i = 0; i < STREAMS_MAXIMUM; i++) {
		free(streams[i]);
	}
	free(streams);
	free(payload);
}

static bool speaks_frames(connection *c)
{
	const unsigned char *name = NULL;
	unsigned length = 0;

	if (c->tls != NULL) {
		SSL_get0_alpn_selected(c->tls, &name, &length);
	}
	return length == 2;
}

static int choose_protocol(SSL *tls, const unsigned char **out, unsigned char *length, const unsigned char *offered, unsigned size, void *user)
{
	static const unsigned char known[] = "\x2h2\x8http/1.1";

	(void)tls, (void)user;
	return SSL_select_next_proto((unsigned char **)(uintptr_t)out, length, known, sizeof(known) - 1, offered, size) == OPENSSL_NPN_NEGOTIATED
		? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

/* ------------------------------------------------------------------ */

static void *serve(void *argument)
{
	connection *c = argument;
	peer *p = c->owner;
	bool ready = p->greeting == PEER_GREET || p->greeting == PEER_GREET_ANSWER;

	hold_sigpipe();
	if (p->greeting == PEER_GREET_STALL) {
		wait_for_client(c);
	} else if (p->greeting == PEER_GREET_GARBAGE) {
		transmit(c, "\x07garbage, neither TLS nor HTTP\r\n\r\n", 34);
	}
	if (ready && p->tls != NULL) {
		c->tls = SSL_new(p->tls);
		SSL_set_fd(c->tls, c->fd);
		ready = SSL_accept(c->tls) == 1;
		pthread_mutex_lock(&p->mutex);
		p->resumed += ready && SSL_session_reused(c->tls) == 1;
		pthread_mutex_unlock(&p->mutex);
	}
	if (ready && p->greeting == PEER_GREET_ANSWER) {
		ready = transmit(c, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", 40);
	}
	if (ready) {
		if (speaks_frames(c)) {
			converse_in_frames(c);
		} else {
			converse(c);
		}
		if (c->tls != NULL) {
			SSL_shutdown(c->tls);
		}
	}
	SSL_free(c->tls);
	ERR_clear_error();
	pthread_mutex_lock(&p->mutex);
	c->tls = NULL;
	c->open = false;
	close(c->fd);
	pthread_mutex_unlock(&p->mutex);
	OPENSSL_thread_stop();
	return NULL;
}

/* ------------------------------------------------------------------ the listener */

/* Joins the threads of connections that ended. */
static void reap(peer *p)
{
	connection *ended[REAP_AT];
	size_t count = 0, kept = 0;

	pthread_mutex_lock(&p->mutex);
	for (size_t i = 0; i < p->connection_count; i++) {
		connection *c = p->connections[i];

		if (!c->open && count < REAP_AT) {
			ended[count++] = c;
		} else {
			p->connections[kept++] = c;
		}
	}
	p->connection_count = kept;
	pthread_mutex_unlock(&p->mutex);
	for (size_t i = 0; i < count; i++) {
		pthread_join(ended[i]->thread, NULL);
		free(ended[i]);
	}
}

static void admit(peer *p, int fd)
{
	connection *c = calloc(1, sizeof(*c));

	if (p->connection_count >= REAP_AT) {
		reap(p);
	}
	/* A small answer must not wait for the acknowledgement of the TLS tickets before it. */
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
	pthread_mutex_lock(&p->mutex);
	c->owner = p;
	c->fd = fd;
	c->open = true;
	c->number = ++p->accepted;
	if (p->connection_count < CONNECTIONS_MAXIMUM && pthread_create(&c->thread, NULL, serve, c) == 0) {
		p->connections[p->connection_count++] = c;
	} else {
		close(fd);
		free(c);
	}
	pthread_mutex_unlock(&p->mutex);
}

static void *listen_on(void *argument)
{
	peer *p = argument;
	struct pollfd fd = {p->listener, POLLIN, 0};

	hold_sigpipe();
	while (!is_stopping(p)) {
		if (poll(&fd, 1, 50) > 0) {
			int accepted = accept(p->listener, NULL, NULL);

			if (accepted >= 0) {
				admit(p, accepted);
			}
		}
	}
	return NULL;
}

static SSL_CTX *tls_server(const peer_options *options)
{
	SSL_CTX *context = SSL_CTX_new(TLS_server_method());

	SSL_CTX_use_certificate(context, options->identity->certificate);
	SSL_CTX_use_PrivateKey(context, options->identity->key);
	if (options->tls_maximum > 0) {
		SSL_CTX_set_max_proto_version(context, options->tls_maximum);
		SSL_CTX_set_min_proto_version(context, options->tls_maximum < TLS1_2_VERSION ? TLS1_VERSION : TLS1_2_VERSION);
		SSL_CTX_set_cipher_list(context, "DEFAULT:@SECLEVEL=0");
	}
	if (options->multiplexes) {
		SSL_CTX_set_alpn_select_cb(context, choose_protocol, NULL);
	}
	if (options->chokes_on_resumption) {
		SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
	}
	if (options->no_resumption) {
		SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
		SSL_CTX_set_num_tickets(context, 0);
		SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
	}
	return context;
}

peer *peer_start(const peer_options *options)
{
	peer *p = calloc(1, sizeof(*p));
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof(address);

	pthread_mutex_init(&p->mutex, NULL);
	p->greeting = options->greeting;
	if (options->identity != NULL) {
		p->tls = tls_server(options);
	}
	peer_script(p, options->steps, options->step_count);
	p->listener = socket(AF_INET, SOCK_STREAM, 0);
	if (options->receive_buffer > 0) {
		setsockopt(p->listener, SOL_SOCKET, SO_RCVBUF, &options->receive_buffer, sizeof(options->receive_buffer));
	}
	if (bind(p->listener, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(p->listener, 512) != 0
		|| getsockname(p->listener, (struct sockaddr *)&address, &size) != 0) {
		perror("peer");
		abort();
	}
	p->port = ntohs(address.sin_port);
	pthread_create(&p->thread, NULL, listen_on, p);
	return p;
}

void peer_stop(peer *p)
{
	pthread_mutex_lock(&p->mutex);
	p->stopping = true;
	pthread_mutex_unlock(&p->mutex);
	shutdown(p->listener, SHUT_RDWR);   /* wakes the thread that polls it */
	pthread_join(p->thread, NULL);
	close(p->listener);
	for (size_t i = 0; i < p->connection_count; i++) {
		connection *c = p->connections[i];

		pthread_mutex_lock(&p->mutex);
		if (c->open) {
			shutdown(c->fd, SHUT_RDWR);
		}
		pthread_mutex_unlock(&p->mutex);
		pthread_join(c->thread, NULL);
		free(c);
	}
	peer_forget(p);
	free(p->log);
	free(p->steps);
	SSL_CTX_free(p->tls);
	pthread_mutex_destroy(&p->mutex);
	free(p);
}

int peer_port(const peer *p)
{
	return p->port;
}

void peer_script(peer *p, const peer_step *steps, size_t count)
{
	pthread_mutex_lock(&p->mutex);
	free(p->steps);
	p->steps = count > 0 ? malloc(count * sizeof(*steps)) : NULL;
	if (count > 0) {
		memcpy(p->steps, steps, count * sizeof(*steps));
	}
	p->step_count = count;
	p->next_step = 0;
	pthread_mutex_unlock(&p->mutex);
}

void peer_forget(peer *p)
{
	pthread_mutex_lock(&p->mutex);
	for (size_t i = 0; i < p->log_count; i++) {
		free(p->log[i].request);
	}
	p->log_count = 0;
	p->accepted = 0;
	pthread_mutex_unlock(&p->mutex);
}

unsigned peer_connections(peer *p)
{
	unsigned count;

	pthread_mutex_lock(&p->mutex);
	count = p->accepted;
	pthread_mutex_unlock(&p->mutex);
	return count;
}

unsigned peer_requests(peer *p)
{
	unsigned count;

	pthread_mutex_lock(&p->mutex);
	count = (unsigned)p->log_count;
	pthread_mutex_unlock(&p->mutex);
	return count;
}

unsigned peer_complete(peer *p)
{
	unsigned count = 0;

	pthread_mutex_lock(&p->mutex);
	for (size_t i = 0; i < p->log_count; i++) {
		count += p->log[i].body != NULL;
	}
	pthread_mutex_unlock(&p->mutex);
	return count;
}

unsigned peer_bodies(peer *p, const char *body)
{
	unsigned count = 0;

	pthread_mutex_lock(&p->mutex);
	for (size_t i = 0; i < p->log_count; i++) {
		count += p->log[i].body != NULL && strcmp(p->log[i].body, body) == 0;
	}
	pthread_mutex_unlock(&p->mutex);
	return count;
}

unsigned peer_containing(peer *p, const char *text)
{
	unsigned count = 0;

	pthread_mutex_lock(&p->mutex);
	for (size_t i = 0; i < p->log_count; i++) {
		count += p->log[i].body != NULL && strstr(p->log[i].request, text) != NULL;
	}
	pthread_mutex_unlock(&p->mutex);
	return count;
}

bool peer_await_more(peer *p, unsigned count)
{
	for (int i = 0; i < 10000; i++) {
		bool sent;

		pthread_mutex_lock(&p->mutex);
		sent = p->followed >= count;
		pthread_mutex_unlock(&p->mutex);
		if (sent) {
			return true;
		}
		nap(1);
	}
	return false;
}

unsigned peer_resumed(peer *p)
{
	unsigned count;

	pthread_mutex_lock(&p->mutex);
	count = p->resumed;
	pthread_mutex_unlock(&p->mutex);
	return count;
}

unsigned peer_open(peer *p)
{
	unsigned open = 0;

	pthread_mutex_lock(&p->mutex);
	for (size_t i = 0; i < p->connection_count; i++) {
		open += p->connections[i]->open;
	}
	pthread_mutex_unlock(&p->mutex);
	return open;
}

bool peer_await_open(peer *p, unsigned most)
{
	for (int i = 0; i < 10000; i++) {
		if (peer_open(p) <= most) {
			return true;
		}
		nap(1);
	}
	return false;
}

bool peer_await_closed(peer *p)
{
	return peer_await_open(p, 0);
}

const char *peer_last_request(peer *p)
{
	const char *request = "";

	pthread_mutex_lock(&p->mutex);
	if (p->log_count > 0) {
		request = p->log[p->log_count - 1].request;
	}
	pthread_mutex_unlock(&p->mutex);
	return request;
}

unsigned peer_request_at(peer *p, unsigned index)
{
	unsigned number = 0;

	pthread_mutex_lock(&p->mutex);
	if (index < p->log_count) {
		number = p->log[index].connection;
	}
	pthread_mutex_unlock(&p->mutex);
	return number;
}

/* ------------------------------------------------------------------ certificates */

static void extend(X509 *certificate, X509 *issuer, int nid, const char *value)
{
	X509V3_CTX context;
	X509_EXTENSION *extension;

	X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
	extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
	if (extension != NULL) {
		X509_add_ext(certificate, extension, -1);
		X509_EXTENSION_free(extension);
	}
}

peer_identity *peer_identity_new(const char *name, const char *alternative_names, long from, long until, const peer_identity *issuer)
{
	peer_identity *identity = calloc(1, sizeof(*identity));
	X509 *certificate = X509_new();
	X509 *signer = issuer != NULL ? issuer->certificate : certificate;
	static long serial = 1;

	identity->certificate = certificate;
	identity->key = EVP_EC_gen("P-256");
	X509_set_version(certificate, 2);
	ASN1_INTEGER_set(X509_get_serialNumber(certificate), (long)time(NULL) + serial++);
	X509_gmtime_adj(X509_getm_notBefore(certificate), from);
	X509_gmtime_adj(X509_getm_notAfter(certificate), until);
	X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC, (const unsigned char *)name, -1, -1, 0);
	X509_set_issuer_name(certificate, X509_get_subject_name(signer));
	X509_set_pubkey(certificate, identity->key);
	extend(certificate, signer, NID_basic_constraints, alternative_names == NULL ? "critical,CA:TRUE" : "critical,CA:FALSE");
	extend(certificate, signer, NID_subject_key_identifier, "hash");
	if (alternative_names != NULL) {
		extend(certificate, signer, NID_subject_alt_name, alternative_names);
	}
	X509_sign(certificate, issuer != NULL ? issuer->key : identity->key, EVP_sha256());
	return identity;
}

void peer_identity_free(peer_identity *identity)
{
	if (identity != NULL) {
		X509_free(identity->certificate);
		EVP_PKEY_free(identity->key);
		free(identity);
	}
}

bool peer_identity_write(const peer_identity *identity, const char *path)
{
	FILE *file = fopen(path, "w");
	bool ok = file != NULL && PEM_write_X509(file, identity->certificate) == 1;

	return file != NULL && fclose(file) == 0 && ok;
}
