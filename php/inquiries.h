/* Many inquiries of one client: what products need to offer statuses() and eachStatus(). */
#ifndef PHP_FASPAY_INQUIRIES_H
#define PHP_FASPAY_INQUIRIES_H

#include "php_faspay.h"

/* What a product says about its own inquiry. */
typedef struct php_faspay_inquiry {
	/* Begins the call that a row asks for, and copies what it takes from the row. What is wrong with the row becomes a
	 * violation of the call. */
	fsp_result (*begin)(fsp_call *call, const fsp_client *client, zval *row);
	zend_object *(*answer)(const fsp_call *call);
} php_faspay_inquiry;

/* A text of a row into the call's row of that wire name. Null and the empty text count as absent. */
void php_faspay_take_text(fsp_call *call, const char *wire, zval *value);

/* The whole of a method (iterable $rows, int $concurrency = 8, ?float $deadline = null) that returns all results as
 * an array, or an iterator of them. */
void php_faspay_inquire_all(INTERNAL_FUNCTION_PARAMETERS, const php_faspay_inquiry *kind);
void php_faspay_inquire_each(INTERNAL_FUNCTION_PARAMETERS, const php_faspay_inquiry *kind);

void php_faspay_minit_inquiries(void);
/* At the end of the request: ends what is under way, whoever still holds it. */
void php_faspay_stop_inquiries(void);

#endif
