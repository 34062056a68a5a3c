/* Faspay\Form: what a browser posts to the gateway. */
#ifndef PHP_FASPAY_FORM_H
#define PHP_FASPAY_FORM_H

#include "php_faspay.h"

/* Makes a Faspay\Form of a call that was built with FSP_ENCODING_BROWSER. */
void php_faspay_form(zval *out, const fsp_call *call);

#endif
