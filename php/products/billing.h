/* Faspay\Billing: what its files share. */
#ifndef PHP_FASPAY_PRODUCTS_BILLING_H
#define PHP_FASPAY_PRODUCTS_BILLING_H

#include "../bind.h"

void php_faspay_minit_billing(void);
void php_faspay_mshutdown_billing(void);

typedef struct php_faspay_billing_bindings {
	php_faspay_binding bill, issued, status, filter, invoice, notification, reply;
} php_faspay_billing_bindings;

extern php_faspay_billing_bindings php_faspay_billing;

/* Asks about a bill, or cancels it. NULL: an exception was thrown. */
zend_object *php_faspay_billing_ask(zval *self, const fsp_operation *operation, const zend_string *billing_id,
	const zend_string *transaction_no);

/* The iterator of invoices: its class, and a new one. */
void php_faspay_billing_register_invoices(zend_class_entry *ce);
void php_faspay_billing_list(zval *return_value, zend_object *client, zend_object *filter);

#endif
