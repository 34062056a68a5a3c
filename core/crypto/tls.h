/* What the transport needs of OpenSSL, which it does not include; not for callers. The pointers are OpenSSL's own, as
 * libcurl hands them out. */
#ifndef FASPAY_TLS_H
#define FASPAY_TLS_H

#include <stdbool.h>

/* Once per process, before any connection. False: out of memory. */
bool fsp_tls_startup(void);

/* For an SSL_CTX whose connections are not made yet: no keys are logged, and in each turn a connection reads only so
 * much. turn: changes when a new one begins; must outlive the connections. */
void fsp_tls_prepare(void *ssl_ctx, const unsigned long *turn);

/* HTTP/2 was agreed on. */
bool fsp_tls_is_multiplexed(const void *ssl);

/* Whether something lies unread that may be the application's. Takes in what is TLS's own, such as tickets. arrived:
 * at the socket, which is negative when it is not this connection's alone. */
bool fsp_tls_has_unread(void *ssl, bool arrived, int socket, const unsigned long *turn);

/* Between the two, what OpenSSL has to say about failures goes nowhere: the caller's next look at the thread's queue of
 * errors must not find it. */
void fsp_tls_hold_errors(void);
void fsp_tls_drop_errors(void);

#endif
