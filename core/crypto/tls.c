/* The parts of TLS that libcurl does not reach. */
#include "tls.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <stdlib.h>
#include <string.h>

/* libcurl goes on reading while bytes arrive that concern no transfer, such as frames and records of the connection
 * itself. A flood of them would keep it busy beyond every deadline. So a connection may read only so many bytes in
 * one turn: more than a real answer brings in a moment. */
#define TURN_BYTES 32768
#define READ_COST 32                  /* added to each read, so that tiny records count, too */
#define TICKETS_MAXIMUM 4

typedef struct meter {
	SSL *ssl;
	const unsigned long *turn;
	unsigned long seen;
	size_t taken;
	SSL_SESSION *tickets[TICKETS_MAXIMUM];   /* session tickets that libcurl was not told of yet */
	size_t ticket_count;
} meter;

static int turn_index = -1;

/* Written once, before any thread runs. */
bool fsp_tls_startup(void)
{
	if (turn_index < 0) {
		turn_index = SSL_CTX_get_ex_new_index(0, NULL, NULL, NULL, NULL);
	}
	return turn_index >= 0;
}

static meter *meter_of(const BIO *bio)
{
	return bio != NULL && BIO_get_callback_ex(bio) != NULL ? (meter *)(void *)BIO_get_callback_arg(bio) : NULL;
}

/* libcurl keeps sessions only while it is reading. */
static void hand_over_tickets(meter *m)
{
	int (*keep)(SSL *, SSL_SESSION *) = m->ssl != NULL ? SSL_CTX_sess_get_new_cb(SSL_get_SSL_CTX(m->ssl)) : NULL;

	while (m->ticket_count > 0) {
		SSL_SESSION *ticket = m->tickets[--m->ticket_count];

		if (keep == NULL || keep(m->ssl, ticket) != 1) {
			SSL_SESSION_free(ticket);
		}
	}
}

/* Runs before each read of the connection: lets it happen, or pretends that nothing has arrived yet. */
static long meter_reads(BIO *bio, int operation, const char *data, size_t length, int number, long extra, int result,
	size_t *processed)
{
	meter *m = (meter *)(void *)BIO_get_callback_arg(bio);

	(void)data, (void)number, (void)extra, (void)processed;
	if (operation == BIO_CB_FREE) {
		m->ssl = NULL;
		hand_over_tickets(m);
		free(m);
		return 1;
	}
	if (operation != BIO_CB_READ) {
		return (operation & BIO_CB_RETURN) != 0 ? result : 1;
	}
	if (m->ssl != NULL) {
		hand_over_tickets(m);
	}
	if (m->seen != *m->turn) {
		m->seen = *m->turn;
		m->taken = 0;
	}
	if (m->taken >= TURN_BYTES) {
		BIO_clear_retry_flags(bio);
		BIO_set_retry_read(bio);
		return -1;
	}
	m->taken += length + READ_COST;
	return 1;
}

/* If memory ran out, reads are not metered; the connection still works. */
static void attach_meter(BIO *bio, SSL *ssl, const unsigned long *turn)
{
	meter *m;

	if (bio == NULL || turn == NULL || BIO_get_callback_ex(bio) != NULL || (m = calloc(1, sizeof(*m))) == NULL) {
		return;
	}
	m->ssl = ssl;
	m->turn = turn;
	m->seen = *turn;
	BIO_set_callback_arg(bio, (char *)m);
	BIO_set_callback_ex(bio, meter_reads);
}

static void on_handshake(const SSL *ssl, int where, int result)
{
	union { const SSL *given; SSL *kept; } pointer = {ssl};

	(void)result;
	if ((where & SSL_CB_HANDSHAKE_START) != 0) {
		attach_meter(SSL_get_rbio(ssl), pointer.kept, SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), turn_index));
	}
}

void fsp_tls_prepare(void *ssl_ctx, const unsigned long *turn)
{
	union { const unsigned long *given; void *kept; } pointer = {turn};

	SSL_CTX_set_keylog_callback(ssl_ctx, NULL);
	if (SSL_CTX_set_ex_data(ssl_ctx, turn_index, pointer.kept) == 1) {
		SSL_CTX_set_info_callback(ssl_ctx, on_handshake);
	}
}

bool fsp_tls_is_multiplexed(const void *ssl)
{
	const unsigned char *name;
	unsigned length;

	SSL_get0_alpn_selected(ssl, &name, &length);
	return length == 2 && memcmp(name, "h2", 2) == 0;
}

/* Returns 1 if it keeps the ticket. */
static int keep_ticket(SSL *ssl, SSL_SESSION *ticket)
{
	meter *m = meter_of(SSL_get_rbio(ssl));

	if (m == NULL || m->ticket_count == TICKETS_MAXIMUM) {
		return 0;
	}
	m->tickets[m->ticket_count++] = ticket;
	return 1;
}

/* Moves tickets that arrived during a look to the connection, for libcurl's next read. */
static void move_tickets(meter *from, meter *to)
{
	while (from != NULL && to != NULL && from->ticket_count > 0 && to->ticket_count < TICKETS_MAXIMUM) {
		to->tickets[to->ticket_count++] = from->tickets[--from->ticket_count];
	}
}

/* libcurl's own BIO works only inside libcurl's functions, so this look uses a BIO of its own. */
static bool peek(SSL *ssl, int socket, const unsigned long *turn)
{
	BIO *before = SSL_get_rbio(ssl), *direct = BIO_new_socket(socket, BIO_NOCLOSE);
	SSL_CTX *context = SSL_get_SSL_CTX(ssl);
	int (*keep)(SSL *, SSL_SESSION *) = SSL_CTX_sess_get_new_cb(context);
	char byte;
	int got, error;

	if (direct == NULL || before == NULL || BIO_up_ref(before) != 1) {
		BIO_free(direct);
		return true;
	}
	attach_meter(direct, NULL, turn);
	SSL_CTX_sess_set_new_cb(context, keep_ticket);
	SSL_set0_rbio(ssl, direct);
	got = SSL_peek(ssl, &byte, 1);
	error = SSL_get_error(ssl, got);
	move_tickets(meter_of(direct), meter_of(before));
	SSL_set0_rbio(ssl, before);
	SSL_CTX_sess_set_new_cb(context, keep);
	/* A connection that ended or failed must not be used again, either. */
	return got > 0 || error != SSL_ERROR_WANT_READ || SSL_has_pending(ssl) == 1;
}

bool fsp_tls_has_unread(void *ssl, bool arrived, int socket, const unsigned long *turn)
{
	bool unread = SSL_has_pending(ssl) == 1;

	if (!unread && arrived) {
		fsp_tls_hold_errors();
		unread = socket < 0 || peek(ssl, socket, turn);
		fsp_tls_drop_errors();
	}
	return unread;
}

void fsp_tls_hold_errors(void)
{
	ERR_set_mark();
}

void fsp_tls_drop_errors(void)
{
	ERR_pop_to_mark();
}
