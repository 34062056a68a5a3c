/* Values: the classes that merchants make, all of which share one constructor. */
#ifndef PHP_FASPAY_VALUES_H
#define PHP_FASPAY_VALUES_H

#include "php_faspay.h"

/* Takes an argument as parameter parsing would, with the caller's typing mode. False: an exception was thrown. */
bool php_faspay_take_argument(zval *out, zval *argument, uint32_t number, zend_type type);
/* Whether an object is of the class that the type names. */
bool php_faspay_is_instance(const zval *object, zend_type type);

#endif
