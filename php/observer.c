/* The observer of a transport: it is told about each attempt. */
#include "observer.h"
#include "classes.h"
#include "objects.h"
#include "zend_enum.h"
#include "zend_exceptions.h"

#define MAXIMUM_CLEARED 100

static void set_string(zend_object *event, const char *property, const char *text)
{
	zval value;

	ZVAL_STRING(&value, text);
	php_faspay_set(event, property, &value);
}

static void set_long(zend_object *event, const char *property, zend_long number)
{
	zval value;

	ZVAL_LONG(&value, number);
	php_faspay_set(event, property, &value);
}

static void set_seconds(zend_object *event, const char *property, double seconds)
{
	zval value;

	ZVAL_DOUBLE(&value, seconds);
	php_faspay_set(event, property, &value);
}

static void build_event(zval *out, const char *operation, int number, const fsp_attempt *attempt)
{
	static const char *const outcomes[] = {"Answered", "NotSent", "Unknown"};
	zend_object *event;
	zval value;

	object_init_ex(out, php_faspay_ce_event);
	event = Z_OBJ_P(out);
	set_string(event, "operation", operation);
	set_string(event, "host", attempt->host);
	set_long(event, "httpStatus", attempt->http_status);
	set_long(event, "attempt", number);
	ZVAL_OBJ_COPY(&value, zend_enum_get_case_cstr(php_faspay_ce_outcome, outcomes[attempt->outcome]));
	php_faspay_set(event, "outcome", &value);
	php_faspay_set_bool(event, "reused", attempt->reused);
	php_faspay_set_bool(event, "timedOut", attempt->timed_out);
	set_seconds(event, "dnsSeconds", attempt->dns_seconds);
	set_seconds(event, "connectSeconds", attempt->connect_seconds);
	set_seconds(event, "tlsSeconds", attempt->tls_seconds);
	set_seconds(event, "firstByteSeconds", attempt->first_byte_seconds);
	set_seconds(event, "totalSeconds", attempt->total_seconds);
}

void php_faspay_notify_observer(const php_faspay_transport *transport, const char *operation, int number,
	const fsp_attempt *attempt)
{
	zval event, ignored, observer;

	if (transport == NULL || Z_TYPE(transport->observer) == IS_UNDEF || EG(exception)) {
		return;
	}
	build_event(&event, operation, number, attempt);
	ZVAL_COPY(&observer, &transport->observer);
	ZVAL_UNDEF(&ignored);
	call_user_function(NULL, NULL, &observer, &ignored, 1, &event);
	zval_ptr_dtor(&ignored);
	zval_ptr_dtor(&event);
	zval_ptr_dtor(&observer);
	/* Clearing an exception can throw another one, from the first one's destructor. */
	for (int i = 0; i < MAXIMUM_CLEARED && EG(exception) && !zend_is_unwind_exit(EG(exception))
			&& !zend_is_graceful_exit(EG(exception)); i++) {
		zend_clear_exception();
	}
}
