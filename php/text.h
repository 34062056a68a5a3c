/* Texts: the core's views and PHP's strings. */
#ifndef PHP_FASPAY_TEXT_H
#define PHP_FASPAY_TEXT_H

#include "php_faspay.h"

/* Borrows the string's bytes. NULL becomes an absent view. */
static inline fsp_view php_faspay_view(const zend_string *string)
{
	return string != NULL ? (fsp_view){ZSTR_VAL(string), ZSTR_LEN(string)} : FSP_NO_VIEW;
}

/* Copies the bytes. An absent view becomes the empty string. */
static inline zend_string *php_faspay_string(fsp_view view)
{
	/* Messages hold many texts of no or one character, and PHP shares the strings of these. */
	return zend_string_init_fast(view.data != NULL ? view.data : "", view.length);
}

#endif
