/* Objects: reading and writing the properties of our own. */
#ifndef PHP_FASPAY_OBJECTS_H
#define PHP_FASPAY_OBJECTS_H

#include "php_faspay.h"

/* What objects of ours begin with: PHP's own handlers, for an object at that offset in a structure. ArrayObject and
 * ArrayIterator do not take the object. They would write into its properties whatever the caller wants, past readonly
 * and past the declared types, which the C code relies on. */
void php_faspay_init_handlers(zend_object_handlers *handlers, size_t offset);

/* compare handler of objects whose properties do not show what they hold: such an object equals only itself. */
int php_faspay_compare_opaque(zval *a, zval *b);

/* Sets a readonly property of an object that is being built. Takes over the value. */
void php_faspay_set(zend_object *object, const char *property, zval *value);
void php_faspay_set_bool(zend_object *object, const char *property, bool flag);

/* Makes null every property that nothing has set and that may be null. */
void php_faspay_set_rest(zend_object *object);

/* Returns the value of a property, without references. unserialize(), SoapClient's classmap, PDO and others can leave
 * properties uninitialised: then the value is null, and an Error was thrown. */
zval *php_faspay_property(zend_object *object, const char *name);
/* The same for a text. Anything else counts as the empty text. */
zend_string *php_faspay_property_text(zend_object *object, const char *name);
/* Whether a property is that case of its enumeration. False too if it is uninitialised, and then an Error was
 * thrown. */
bool php_faspay_is_case(zend_object *object, const char *property, const char *name);
/* Whether the property status is one of these cases. The list ends with NULL. */
bool php_faspay_is_one_of(zend_object *object, const char *const *names);

#endif
