/* Filling: PHP values into slots. */
#ifndef PHP_FASPAY_FILL_H
#define PHP_FASPAY_FILL_H

#include "bind.h"

/* Fills the slots of a table from an object, with nested objects and lists. Texts are copied into the arena, and
 * empty ones count as absent. Rows without a property keep their slots. False: an exception was thrown. */
bool php_faspay_fill(fsp_arena *arena, const php_faspay_binding *binding, fsp_slot *slots, zend_object *object);

/* Borrows a text. NULL and the empty text count as absent. */
void php_faspay_text_slot(fsp_slot *slot, const zend_string *text);
/* Joins texts by commas. *joined becomes NULL where there are none. property: what the caller calls the list. False: an
 * exception was thrown. */
bool php_faspay_join(const char *property, HashTable *texts, zend_string **joined);
/* False: an exception was thrown. */
bool php_faspay_time_slot(fsp_slot *slot, zend_object *date);
/* The same for a day: the date that the object shows in its own zone. */
bool php_faspay_date_slot(fsp_slot *slot, zend_object *date);

#endif
