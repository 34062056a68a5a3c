/* Binding: which property of which class each row of a table belongs to. Resolved once per process. */
#ifndef PHP_FASPAY_BIND_H
#define PHP_FASPAY_BIND_H

#include "php_faspay.h"

/* Where the value of one row lives. */
typedef struct php_faspay_place {
	uint32_t outer;                   /* offset of the property in its object; 0: the class holds no such property */
	uint32_t inner;                   /* "customer.name": offset of name in the customer; 0: outer is the value */
	zend_class_entry *holder;         /* "customer.name": class of the customer */
	zend_class_entry *type;           /* ENUM rows and plain lists of them: the enumeration */
	struct php_faspay_binding *rows;  /* records and lists of records: the binding of their rows; NULL: others */
} php_faspay_place;

typedef struct php_faspay_binding {
	const fsp_field *fields;
	zend_class_entry *ce;
	php_faspay_place *places;         /* one per row */
	uint32_t raw;                     /* offset of the property $raw; 0: the class has none */
} php_faspay_binding;

/* Binds a table to a class. elsewhere lists, separated by blanks, the properties of rows that this class does not
 * hold; one that ends with a dot stands for all properties that begin with it. Only the properties that begin with
 * the prefix are bound, and they are then named without it. Register the classes of nested properties, and note the
 * lists (php_faspay_list_of), before. */
#define PHP_FASPAY_BIND(binding, fields, ce, elsewhere) php_faspay_bind(binding, #fields, fields, ce, "", elsewhere)
#define PHP_FASPAY_BIND_PART(binding, fields, ce, prefix) php_faspay_bind(binding, #fields, fields, ce, prefix, "")
void php_faspay_bind(php_faspay_binding *binding, const char *table, const fsp_field *fields, zend_class_entry *ce,
	const char *prefix, const char *elsewhere);
void php_faspay_unbind(php_faspay_binding *first, size_t count);

/* Whether every row's property was found in its class. Builds for developers do not start otherwise: each row that
 * fails has been reported by a startup error. Always true in other builds. */
bool php_faspay_bindings_are_complete(void);

/* The rows of the first list in a table. */
const fsp_field *php_faspay_rows_of_list(const fsp_field *fields);

#endif
