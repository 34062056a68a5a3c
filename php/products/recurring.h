/* Faspay\Recurring: what its files share. */
#ifndef PHP_FASPAY_PRODUCTS_RECURRING_H
#define PHP_FASPAY_PRODUCTS_RECURRING_H

#include "../bind.h"

/* After credit cards, whose orders it takes. */
void php_faspay_minit_recurring(void);
void php_faspay_mshutdown_recurring(void);

#endif
