/* What core/transport.c needs of OpenSSL, which it does not include; not for callers. */
#ifndef FASPAY_TLS_H
#define FASPAY_TLS_H

/* Takes the key log callback off an OpenSSL SSL_CTX. */
void fsp_tls_disable_keylog(void *ssl_ctx);

#endif
