/* Faspay\Testing: what the tests of applications need, and nothing else may have. */
#ifndef PHP_FASPAY_TESTING_H
#define PHP_FASPAY_TESTING_H

#include "php_faspay.h"

/* The class of a blank value for properties whose type is just object: what AmountMismatchException::$status holds. */
extern zend_class_entry *php_faspay_ce_blank_object;

/* Makes the value that a property holds if there is none: null if its type allows it, else '', 0, false, [],
 * Unknown, zero rupiah, the beginning of 1970 in Jakarta, or a result of such values. */
void php_faspay_blank(zval *out, const zend_property_info *info);
/* False: an Error was thrown, because tests must not reach the production gateway. */
bool php_faspay_may_reach(fsp_environment environment);

#endif
