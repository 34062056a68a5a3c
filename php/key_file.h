/* Keys that the caller names by a file: "file://" and a path. */
#ifndef PHP_FASPAY_KEY_FILE_H
#define PHP_FASPAY_KEY_FILE_H

#include "php_faspay.h"

/* The text of a key: the given one, or what the file holds that it names. The content must be freed after use, which
 * wipes it. property: what the caller calls the key. False: an exception was thrown. */
bool php_faspay_read_key(const char *property, const zend_string *given, fsp_buffer *content, fsp_view *key);

#endif
