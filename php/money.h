/* Faspay\Money. */
#ifndef PHP_FASPAY_MONEY_H
#define PHP_FASPAY_MONEY_H

#include "php_faspay.h"

/* Makes a Faspay\Money of minor units (sen) in a currency of three letters. */
void php_faspay_money(zval *out, int64_t minor, const char *currency);
/* Reads one into a slot. */
void php_faspay_money_slot(fsp_slot *slot, zend_object *money);
/* Whether the value of a property is this amount. */
bool php_faspay_is_amount(const zval *amount, zend_object *expected);

/* Whether an expected amount can be one of a payment in rupiah. whole: without sen. False: an exception was thrown. */
bool php_faspay_check_expected(zend_object *expected, bool whole);

#endif
