/* Faspay\Transport: how requests travel. */
#ifndef PHP_FASPAY_TRANSPORT_H
#define PHP_FASPAY_TRANSPORT_H

#include "php_faspay.h"

typedef struct php_faspay_transport {
	double timeout, connect_timeout;  /* seconds */
	zend_long retries;
	zend_string *ca_file, *proxy;     /* NULL: none */
	zval observer;                    /* a closure; UNDEF: none */
	bool keep_connections;
	bool constructed;
	zend_object std;
} php_faspay_transport;

#define PHP_FASPAY_DEFAULT_TIMEOUT 30.0
#define PHP_FASPAY_DEFAULT_CONNECT_TIMEOUT 5.0
#define PHP_FASPAY_DEFAULT_RETRIES 2

static inline php_faspay_transport *php_faspay_transport_of(zend_object *object)
{
	return (php_faspay_transport *)((char *)object - offsetof(php_faspay_transport, std));
}

void php_faspay_minit_transport(void);

#endif
