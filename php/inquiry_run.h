/* Runs of many inquiries. Both methods, the one for all results at once and the one for an iterator, are made of
 * them. */
#ifndef PHP_FASPAY_INQUIRY_RUN_H
#define PHP_FASPAY_INQUIRY_RUN_H

#include "client.h"
#include "inquiries.h"
#include "inquiry_source.h"
#include "run.h"

typedef struct php_faspay_inquiries {
	const php_faspay_inquiry *kind;
	const fsp_client *client;
	php_faspay_source source;
	php_faspay_run run;               /* transfers NULL: nothing is asked any more */
	struct php_faspay_pending *pending;              /* what is being asked, or waits to be taken */
	unsigned long results;            /* how many there were so far */
	zend_object *failure;             /* what the iterable threw: thrown after the results of all rows before */
	bool together;                    /* all results are taken at once, so that none waits for another */
	bool working;
	struct php_faspay_inquiries *next, **link;       /* of those of this thread that have something under way */
} php_faspay_inquiries;

/* The arguments of both methods. */
typedef struct php_faspay_inquiry_arguments {
	php_faspay_client *client;
	zval *rows;
	size_t concurrency;
	double deadline;                  /* seconds; 0: none */
} php_faspay_inquiry_arguments;

/* False: an exception was thrown. */
bool php_faspay_parse_inquiries(INTERNAL_FUNCTION_PARAMETERS, php_faspay_inquiry_arguments *given);

void php_faspay_open_inquiries(php_faspay_inquiries *all, const php_faspay_inquiry *kind,
	const php_faspay_inquiry_arguments *given, zval *rows);
/* Ends what is under way and lets go of all PHP values: destructors may run. */
void php_faspay_close_inquiries(php_faspay_inquiries *all);
/* The next result, owned by the caller. False: there is none any more, or something was thrown. Either is the end. */
bool php_faspay_take_result(php_faspay_inquiries *all, zval *key, zval *result);
void php_faspay_inquiries_gc(const php_faspay_inquiries *all, zend_get_gc_buffer *buffer);

/* The error of a call whose row is wrong. */
fsp_result php_faspay_invalid_row(fsp_call *call);

#endif
