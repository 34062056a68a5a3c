/* Keys that the caller names by a file: "file://" and a path. */
#ifndef PHP_FASPAY_KEY_FILE_H
#define PHP_FASPAY_KEY_FILE_H

#include "php_faspay.h"

/* The text of a key: the given one, or what the file holds that it names, in the arena, which wipes it in the end.
 * property: what the caller calls the key. False: an exception was thrown. */
bool php_faspay_read_key(const char *property, const zend_string *given, fsp_arena *arena, fsp_view *key);

#endif
