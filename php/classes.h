/* Classes: the shared ones, and the three kinds of classes that products register. */
#ifndef PHP_FASPAY_CLASSES_H
#define PHP_FASPAY_CLASSES_H

#include "php_faspay.h"

/* The shared classes that more than one file uses. */
extern zend_class_entry *php_faspay_ce_money, *php_faspay_ce_channel, *php_faspay_ce_environment,
	*php_faspay_ce_transport, *php_faspay_ce_outcome, *php_faspay_ce_event, *php_faspay_ce_form,
	*php_faspay_ce_inquiries, *php_faspay_ce_route_payment;
extern zend_class_entry *php_faspay_ce_exception, *php_faspay_ce_validation_exception,
	*php_faspay_ce_signature_exception, *php_faspay_ce_malformed_message_exception,
	*php_faspay_ce_amount_mismatch_exception, *php_faspay_ce_gateway_exception, *php_faspay_ce_duplicate_exception,
	*php_faspay_ce_transport_exception, *php_faspay_ce_not_sent_exception, *php_faspay_ce_outcome_unknown_exception;

/* Registers the classes of stubs/faspay.stub.php. Each product registers its own in php/products/. */
void php_faspay_register_classes(void);
void php_faspay_unregister_classes(void);

/* A result: only the extension makes its objects, and nobody clones them. Returns the class. */
zend_class_entry *php_faspay_result_class(zend_class_entry *ce);
/* Has a text property of a result shown as *** by dumps, casts, exports and JSON, which people write into logs. */
void php_faspay_mask(zend_class_entry *ce, const char *property);
bool php_faspay_is_result_class(const zend_class_entry *ce);
/* A value: its constructor takes all its properties (see values.h). Returns the class. */
zend_class_entry *php_faspay_value_class(zend_class_entry *ce);
/* create_object of classes that only the extension makes, but which are no results. */
zend_object *php_faspay_create_sealed(zend_class_entry *ce);

/* Notes what the list in an array property holds, because PHP's type does not say it: objects of a class, or texts
 * where element is NULL. Tables are bound by it, and Testing::answer() checks it. */
void php_faspay_list_of(zend_class_entry *ce, const char *property, zend_class_entry *element);
/* False: nothing was noted about that property. */
bool php_faspay_find_list(const zend_class_entry *ce, const char *property, size_t length, zend_class_entry **element);

#endif
