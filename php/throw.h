/* Throwing: the one place that knows which class an error of the core becomes. */
#ifndef PHP_FASPAY_THROW_H
#define PHP_FASPAY_THROW_H

#include "php_faspay.h"

/* Makes the exception of an error. operation and raw may be NULL. Never returns NULL. */
zend_object *php_faspay_exception(const fsp_error *error, const fsp_violations *violations, const char *operation,
	const fsp_node *raw);
void php_faspay_throw(
	const fsp_error *error, const fsp_violations *violations, const char *operation, const fsp_node *raw);

/* Makes the exception of a call that failed. It carries the merchant's own number of what the call was about. */
zend_object *php_faspay_call_exception(const fsp_call *call);
/* Notes that number in the exception that is being thrown, if it is one of ours and has none. */
void php_faspay_about_order(zend_string *order_no);

/* Throws a ValidationException with one violation that the glue itself found. */
void php_faspay_throw_violation(const char *field, const char *rule, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);
void php_faspay_throw_out_of_memory(void);

/* Throws an AmountMismatchException. Takes over the result. what names the payment: "bill 1, transaction 2". actual
 * is null if no amount could be read; said tells whether there was one. */
void php_faspay_throw_amount_mismatch(
	const char *what, zend_object *expected, zval *actual, bool said, zend_object *result);

#endif
