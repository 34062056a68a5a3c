/* The list of a pool's sockets, and what OpenSSL is told about a connection, without libcurl between them. */
#include "decoding.h"

#include "../../core/crypto/tls.h"
#include "../../core/transport/sockets.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>
#include <unistd.h>

#define MANY 40

static long port_of(int number)
{
	struct sockaddr_in address;
	socklen_t size = sizeof(address);

	assert_int_equal(getsockname(number, (struct sockaddr *)&address, &size), 0);
	return ntohs(address.sin_port);
}

static void test_sockets_are_found_by_their_ports(void **state)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	fsp_sockets sockets = {0};
	fsp_socket numbers[MANY];
	long ports[MANY];

	(void)state;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	for (size_t i = 0; i < MANY; i++) {
		numbers[i] = fsp_socket_open(&sockets, AF_INET, SOCK_STREAM, 0);
		assert_true(numbers[i] != FSP_NO_SOCKET);
		assert_int_equal(bind(numbers[i], (struct sockaddr *)&address, sizeof(address)), 0);
		ports[i] = port_of(numbers[i]);
	}
	assert_int_equal(sockets.count, MANY);
	for (size_t i = 0; i < MANY; i++) {
		assert_int_equal(fsp_socket_find(&sockets, ports[i], NULL, 0), numbers[i]);
	}
	assert_int_equal(fsp_socket_find(&sockets, 0, NULL, 0), FSP_NO_SOCKET);
	/* From the middle, from the end, and one that is not in the list. */
	assert_int_equal(fsp_socket_close(&sockets, numbers[5]), 0);
	assert_int_equal(fsp_socket_find(&sockets, ports[5], NULL, 0), FSP_NO_SOCKET);
	assert_int_equal(fsp_socket_close(&sockets, numbers[MANY - 1]), 0);
	assert_int_equal(fsp_socket_close(&sockets, socket(AF_INET, SOCK_STREAM, 0)), 0);
	assert_int_equal(sockets.count, MANY - 2);
	assert_int_equal(fsp_socket_find(&sockets, ports[6], NULL, 0), numbers[6]);
	for (size_t i = 0; i < MANY; i++) {
		if (i != 5 && i != MANY - 1) {
			assert_int_equal(fsp_socket_close(&sockets, numbers[i]), 0);
		}
	}
	assert_int_equal(sockets.count, 0);
	fsp_sockets_free(&sockets);
	assert_null(sockets.list);
}

static int listener_at(uint32_t host, long *port)
{
	const struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(host)};
	const int number = socket(AF_INET, SOCK_STREAM, 0);

	assert_int_equal(bind(number, (const struct sockaddr *)&address, sizeof(address)), 0);
	assert_int_equal(listen(number, 1), 0);
	*port = port_of(number);
	return number;
}

/* The system gives connections the same port if they lead to different places. */
static void test_connections_that_share_a_port(void **state)
{
	const struct { uint32_t host; const char *ip; } peers[] = {{0x7f000001, "127.0.0.1"}, {0x7f000002, "127.0.0.2"},
		{0x7f000002, "127.0.0.2"}};
	fsp_sockets sockets = {0};
	fsp_socket numbers[3];
	int listeners[3];
	long port = 0, peer_ports[3];

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct sockaddr_in own = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
			.sin_port = htons((uint16_t)port)};
		struct sockaddr_in peer = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(peers[i].host)};
		const int yes = 1;

		listeners[i] = listener_at(peers[i].host, &peer_ports[i]);
		peer.sin_port = htons((uint16_t)peer_ports[i]);
		numbers[i] = fsp_socket_open(&sockets, AF_INET, SOCK_STREAM, 0);
		assert_int_equal(setsockopt(numbers[i], SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes)), 0);
		assert_int_equal(bind(numbers[i], (struct sockaddr *)&own, sizeof(own)), 0);
		port = port_of(numbers[i]);
		assert_int_equal(connect(numbers[i], (struct sockaddr *)&peer, sizeof(peer)), 0);
	}
	for (size_t i = 0; i < 3; i++) {
		assert_int_equal(port_of(numbers[i]), port);
		assert_int_equal(fsp_socket_find(&sockets, port, peers[i].ip, peer_ports[i]), numbers[i]);
	}
	/* Where nothing else is known, and where another spelling is: the first one. */
	assert_int_equal(fsp_socket_find(&sockets, port, NULL, 0), numbers[0]);
	assert_int_equal(fsp_socket_find(&sockets, port, "127.0.0.3", peer_ports[0]), numbers[0]);
	for (size_t i = 0; i < 3; i++) {
		assert_int_equal(fsp_socket_close(&sockets, numbers[i]), 0);
		close(listeners[i]);
	}
	fsp_sockets_free(&sockets);
}

/* Sockets of another kind have no port that would be one of ours. */
static void test_sockets_of_another_kind(void **state)
{
	fsp_sockets sockets = {0};
	fsp_socket local = fsp_socket_open(&sockets, AF_UNIX, SOCK_STREAM, 0);

	(void)state;
	assert_true(local != FSP_NO_SOCKET);
	assert_int_equal(fsp_socket_find(&sockets, 80, NULL, 0), FSP_NO_SOCKET);
	assert_int_equal(fsp_socket_open(&sockets, -1, SOCK_STREAM, 0), FSP_NO_SOCKET);
	assert_false(fsp_socket_has_unread(local));
	assert_int_equal(fsp_socket_close(&sockets, local), 0);
	assert_false(fsp_socket_is_sending(FSP_NO_SOCKET));
	fsp_sockets_free(&sockets);
}

/* Nothing is lost where a connection cannot be metered: it is as good. */
static void test_connections_without_a_meter(void **state)
{
	unsigned long turn = 0;

	(void)state;
	assert_true(fsp_tls_startup());
	for (int with_turn = 0; with_turn < 2; with_turn++) {
		for (int with_bio = 0; with_bio < 2; with_bio++) {
			SSL_CTX *context = SSL_CTX_new(TLS_client_method());
			SSL *ssl;

			assert_non_null(context);
			fsp_tls_prepare(context, with_turn ? &turn : NULL);
			ssl = SSL_new(context);
			assert_non_null(ssl);
			SSL_set_connect_state(ssl);
			if (with_bio) {
				SSL_set_bio(ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
			}
			/* It begins a handshake to nobody. */
			fsp_tls_hold_errors();
			for (int i = 0; i < 2; i++) {
				assert_true(SSL_do_handshake(ssl) <= 0);
				assert_int_equal(SSL_clear(ssl), 1);
				SSL_set_connect_state(ssl);
			}
			fsp_tls_drop_errors();
			assert_false(fsp_tls_is_multiplexed(ssl));
			assert_false(fsp_tls_has_unread(ssl, false, -1, &turn));
			/* Where nobody can look, what arrived may be anything. */
			assert_true(fsp_tls_has_unread(ssl, true, -1, &turn));
			if (!with_bio) {
				assert_true(fsp_tls_has_unread(ssl, true, STDIN_FILENO, &turn));
			}
			assert_true(ERR_peek_error() == 0);
			SSL_free(ssl);
			SSL_CTX_free(context);
		}
	}
}

/* ------------------------------------------------------------------ a connection of two ends in one thread */

typedef struct ends { SSL_CTX *contexts[2]; SSL *client, *server; int sockets[2]; } ends;

static SSL_CTX *server_context(void)
{
	SSL_CTX *context = SSL_CTX_new(TLS_server_method());
	EVP_PKEY *key = EVP_EC_gen("P-256");
	X509 *certificate = X509_new();

	assert_non_null(certificate);
	X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
	X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
	assert_int_equal(X509_set_pubkey(certificate, key), 1);
	assert_true(X509_sign(certificate, key, EVP_sha256()) > 0);
	assert_int_equal(SSL_CTX_use_certificate(context, certificate), 1);
	assert_int_equal(SSL_CTX_use_PrivateKey(context, key), 1);
	assert_int_equal(SSL_CTX_set_num_tickets(context, 0), 1);
	X509_free(certificate);
	EVP_PKEY_free(key);
	return context;
}

static ends connected(const unsigned long *turn, bool prepared)
{
	ends e;

	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, e.sockets), 0);
	e.contexts[0] = SSL_CTX_new(TLS_client_method());
	e.contexts[1] = server_context();
	if (prepared) {
		fsp_tls_prepare(e.contexts[0], turn);
	}
	SSL_CTX_set_session_cache_mode(e.contexts[0], SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
	e.client = SSL_new(e.contexts[0]);
	e.server = SSL_new(e.contexts[1]);
	for (int i = 0; i < 2; i++) {
		fcntl(e.sockets[i], F_SETFL, O_NONBLOCK);
	}
	SSL_set_fd(e.client, e.sockets[0]);
	SSL_set_fd(e.server, e.sockets[1]);
	SSL_set_connect_state(e.client);
	SSL_set_accept_state(e.server);
	for (int i = 0; i < 100 && !(SSL_is_init_finished(e.client) && SSL_is_init_finished(e.server)); i++) {
		SSL_do_handshake(e.client);
		SSL_do_handshake(e.server);
	}
	assert_true(SSL_is_init_finished(e.client) && SSL_is_init_finished(e.server));
	ERR_clear_error();
	return e;
}

static void disconnect(ends *e)
{
	SSL_free(e->client);
	SSL_free(e->server);
	for (int i = 0; i < 2; i++) {
		SSL_CTX_free(e->contexts[i]);
		close(e->sockets[i]);
	}
}

static void send_tickets(ends *e, int count)
{
	for (int i = 0; i < count; i++) {
		assert_int_equal(SSL_new_session_ticket(e->server), 1);
		assert_int_equal(SSL_do_handshake(e->server), 1);
	}
}

/* What belongs to TLS itself is taken in, and is nothing unread; bytes of the application stay, and are. */
static void test_tickets_are_nothing_unread(void **state)
{
	static const int counts[] = {0, 1, 3, 40};
	unsigned long turn = 0;

	(void)state;
	assert_true(fsp_tls_startup());
	for (size_t i = 0; i < CASES(counts); i++) {
		for (int way = 0; way < 3; way++) {
			/* With a meter, without one, and without one for the look either. */
			ends e = connected(&turn, way == 0);
			const unsigned long *turn_of_look = way == 2 ? NULL : &turn;
			char byte = 0;

			send_tickets(&e, counts[i]);
			turn++;
			assert_int_equal(fsp_socket_has_unread(e.sockets[0]), counts[i] > 0);
			assert_false(fsp_tls_has_unread(e.client, counts[i] > 0, e.sockets[0], turn_of_look));
			assert_false(fsp_socket_has_unread(e.sockets[0]));
			assert_int_equal(SSL_write(e.server, "x", 1), 1);
			send_tickets(&e, counts[i]);
			assert_true(fsp_tls_has_unread(e.client, true, e.sockets[0], turn_of_look));
			/* It is still there, and known without another look. */
			assert_true(fsp_tls_has_unread(e.client, false, e.sockets[0], turn_of_look));
			assert_int_equal(SSL_read(e.client, &byte, 1), 1);
			assert_int_equal(byte, 'x');
			/* An end is no reason to use it either. */
			SSL_shutdown(e.server);
			assert_true(fsp_tls_has_unread(e.client, true, e.sockets[0], turn_of_look));
			ERR_clear_error();
			disconnect(&e);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sockets_are_found_by_their_ports),
		cmocka_unit_test(test_connections_that_share_a_port), cmocka_unit_test(test_sockets_of_another_kind),
		cmocka_unit_test(test_connections_without_a_meter), cmocka_unit_test(test_tickets_are_nothing_unread),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
