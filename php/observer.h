/* The observer of a transport: it is told about each attempt. */
#ifndef PHP_FASPAY_OBSERVER_H
#define PHP_FASPAY_OBSERVER_H

#include "transport.h"

/* Calls the observer, if there is one, with the Faspay\Transport\Event of an attempt. number: which attempt of its
 * operation it was, counted from 1. What the observer throws is dropped; exit() is obeyed. */
void php_faspay_notify_observer(const php_faspay_transport *transport, const char *operation, int number,
	const fsp_attempt *attempt);

#endif
