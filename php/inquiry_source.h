/* The rows of many inquiries, one after the other, from whatever is iterable. */
#ifndef PHP_FASPAY_INQUIRY_SOURCE_H
#define PHP_FASPAY_INQUIRY_SOURCE_H

#include "php_faspay.h"

/* Begins with only the iterable set. */
typedef struct php_faspay_source {
	zval iterable;
	HashPosition position;            /* in an array */
	zend_object_iterator *iterator;   /* of everything else */
	bool begun, ended;
} php_faspay_source;

/* The next row and its key, both owned by the caller. False: there is none, or an exception is pending. */
bool php_faspay_source_next(php_faspay_source *source, zval *key, zval *row);
/* Lets go of the iterable. Code of the caller's may run. */
void php_faspay_source_close(php_faspay_source *source);

#endif
