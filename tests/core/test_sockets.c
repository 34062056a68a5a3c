/* The list of a pool's sockets, and what OpenSSL is told about a connection, without libcurl between them. */
#include "decoding.h"

#include "../../core/crypto/tls.h"
#include "../../core/transport/sockets.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
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
		assert_int_equal(fsp_socket_find(&sockets, ports[i]), numbers[i]);
	}
	assert_int_equal(fsp_socket_find(&sockets, 0), FSP_NO_SOCKET);
	/* From the middle, from the end, and one that is not in the list. */
	assert_int_equal(fsp_socket_close(&sockets, numbers[5]), 0);
	assert_int_equal(fsp_socket_find(&sockets, ports[5]), FSP_NO_SOCKET);
	assert_int_equal(fsp_socket_close(&sockets, numbers[MANY - 1]), 0);
	assert_int_equal(fsp_socket_close(&sockets, socket(AF_INET, SOCK_STREAM, 0)), 0);
	assert_int_equal(sockets.count, MANY - 2);
	assert_int_equal(fsp_socket_find(&sockets, ports[6]), numbers[6]);
	for (size_t i = 0; i < MANY; i++) {
		if (i != 5 && i != MANY - 1) {
			assert_int_equal(fsp_socket_close(&sockets, numbers[i]), 0);
		}
	}
	assert_int_equal(sockets.count, 0);
	fsp_sockets_free(&sockets);
	assert_null(sockets.list);
}

/* Sockets of another kind have no port that would be one of ours. */
static void test_sockets_of_another_kind(void **state)
{
	fsp_sockets sockets = {0};
	fsp_socket local = fsp_socket_open(&sockets, AF_UNIX, SOCK_STREAM, 0);

	(void)state;
	assert_true(local != FSP_NO_SOCKET);
	assert_int_equal(fsp_socket_find(&sockets, 80), FSP_NO_SOCKET);
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sockets_are_found_by_their_ports), cmocka_unit_test(test_sockets_of_another_kind),
		cmocka_unit_test(test_connections_without_a_meter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
