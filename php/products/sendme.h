/* Faspay\SendMe: what its files share. */
#ifndef PHP_FASPAY_PRODUCTS_SENDME_H
#define PHP_FASPAY_PRODUCTS_SENDME_H

#include "../bind.h"

/* The bindings of the product's tables. Their classes are those of stubs/sendme.stub.php. */
typedef struct php_faspay_sendme_bindings {
	php_faspay_binding account, confirmed_account, registration, confirmed, beneficiary, transfer, top_up, cash_out,
		payout, balance, line, status, notification;
} php_faspay_sendme_bindings;

extern php_faspay_sendme_bindings php_faspay_sendme;

void php_faspay_minit_sendme(void);
void php_faspay_mshutdown_sendme(void);

/* Partner's credentials. */
#define PHP_FASPAY_SENDME_CREDENTIALS 7

void php_faspay_minit_sendme_credentials(zend_class_entry *ce);
/* Copies the texts of an object, in the order of its constructor's parameters. False: an Error was thrown. */
bool php_faspay_sendme_take(zend_object *object, zend_string *texts[PHP_FASPAY_SENDME_CREDENTIALS]);
/* Wipes and frees the copies. */
void php_faspay_sendme_release(zend_string *texts[PHP_FASPAY_SENDME_CREDENTIALS]);

#endif
