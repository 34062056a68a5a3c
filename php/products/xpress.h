/* Faspay\Xpress: its registration. */
#ifndef PHP_FASPAY_PRODUCTS_XPRESS_H
#define PHP_FASPAY_PRODUCTS_XPRESS_H

void php_faspay_minit_xpress(void);
void php_faspay_mshutdown_xpress(void);

#endif
