/* Rows for the tests of the glue: tests/glue/rows.c, which only builds for developers have. */
#ifndef PHP_FASPAY_ROWS_H
#define PHP_FASPAY_ROWS_H

#include "php_faspay.h"

void php_faspay_minit_rows(void);
void php_faspay_mshutdown_rows(void);

#endif
