/* Faspay\Debit: what its files share. */
#ifndef PHP_FASPAY_PRODUCTS_DEBIT_H
#define PHP_FASPAY_PRODUCTS_DEBIT_H

#include "../bind.h"

/* The bindings of the product's tables. Their classes are those of stubs/debit.stub.php. */
typedef struct php_faspay_debit_bindings {
	php_faspay_binding bill, channel, payment, status, cancellation, static_va, push, ovo_activation, notification,
		notification_reply, return_visit, static_va_request, static_va_reply, static_va_route;
} php_faspay_debit_bindings;

extern php_faspay_debit_bindings php_faspay_debit;

void php_faspay_minit_debit(void);
void php_faspay_mshutdown_debit(void);

/* The whole of the constructor of a client that has Debit's identity. */
void php_faspay_debit_construct(INTERNAL_FUNCTION_PARAMETERS, const fsp_product *product);

/* The transaction id and the bill number into a call. */
void php_faspay_debit_set_pair(fsp_call *call, const zend_string *trx_id, const zend_string *bill_no);

/* confirm(), behind its parameters. */
void php_faspay_debit_confirm(
	zval *return_value, zval *self, zend_object *notification, zend_object *expected, zend_string *trx_id);

#endif
