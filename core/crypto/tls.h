/* OpenSSL for the transport, which does not include it; not for callers. The pointers are OpenSSL's own, as libcurl
 * passes them. */
#ifndef FASPAY_TLS_H
#define FASPAY_TLS_H

#include <stdbool.h>

/* To be called once per process, before any connection. False: out of memory. */
bool fsp_tls_startup(void);

/* Prepares an SSL_CTX before its connections are made: no keys are logged, and a connection reads only a limited
 * amount in each turn. *turn changes when a new turn begins; it must outlive the connections. */
void fsp_tls_prepare(void *ssl_ctx, const unsigned long *turn);

/* Whether HTTP/2 was agreed on. */
bool fsp_tls_is_multiplexed(const void *ssl);

/* Whether a connection has unread bytes that may belong to the application. Takes in what belongs to TLS itself,
 * such as tickets. arrived: whether there is something at the socket. socket is negative if other connections use
 * it, too. */
bool fsp_tls_has_unread(void *ssl, bool arrived, int socket, const unsigned long *turn);

/* Between the two, OpenSSL's errors are discarded, so that they are not found later in the error queue of the
 * thread. */
void fsp_tls_hold_errors(void);
void fsp_tls_drop_errors(void);

#endif
