/* Exceptions as objects: every class of the extension that merchants catch, and can make themselves in tests. */
#ifndef PHP_FASPAY_EXCEPTION_H
#define PHP_FASPAY_EXCEPTION_H

#include "php_faspay.h"

void php_faspay_minit_exception(void);

/* Makes an exception whose properties are blank, to be filled by the extension. ce may also be a plain Error. */
zend_object *php_faspay_new_exception(zend_class_entry *ce);
/* Whether an exception is one of ours and has its values: one that the extension made, or that was constructed. */
bool php_faspay_is_own_exception(const zend_object *exception);
/* Replaces the value of a property. Takes over the value. */
void php_faspay_exception_put(zend_object *exception, const char *property, zval *value);

#endif
