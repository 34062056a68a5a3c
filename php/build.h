/* Building: slots and messages into PHP values. */
#ifndef PHP_FASPAY_BUILD_H
#define PHP_FASPAY_BUILD_H

#include "bind.h"

/* Makes an object of the binding's class, with nested objects and lists. Properties without a row stay
 * uninitialised. */
zend_object *php_faspay_build(const php_faspay_binding *binding, const fsp_slot *slots);
/* The same for what was extracted from a message, which becomes its property $raw. raw is the message as an array if
 * the caller has it, else NULL. */
zend_object *php_faspay_build_message(
	const php_faspay_binding *binding, const fsp_slot *slots, const fsp_node *message, HashTable *raw);
/* Makes an array of a received message. */
void php_faspay_raw(zval *out, const fsp_node *node);
/* Makes a DateTimeImmutable at +07:00. Null if the year has not four digits. */
void php_faspay_time(zval *out, int64_t seconds);

#endif
