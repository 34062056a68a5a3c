/* Rows for tests: see rows.c. */
#ifndef PHP_FASPAY_TESTS_ROWS_H
#define PHP_FASPAY_TESTS_ROWS_H

#include "php_faspay.h"

void php_faspay_minit_rows(void);
void php_faspay_mshutdown_rows(void);

#endif
