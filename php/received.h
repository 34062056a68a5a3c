/* Received messages: read, verified, and made into objects. */
#ifndef PHP_FASPAY_RECEIVED_H
#define PHP_FASPAY_RECEIVED_H

#include "bind.h"

/* A method begins with a message, reads it in one of the ways below, builds the verified object and frees the
 * message. False: an exception was thrown. The message must be freed either way. */
bool php_faspay_receive(fsp_received *received, zval *self, const fsp_callback *callback);

/* One parameter as PHP parsed it. Null counts as empty; what is no text is malformed if the callback has a row of
 * that name. The text is borrowed from the array, which the method's frame holds while no PHP code runs. */
fsp_result php_faspay_add_member(fsp_received *received, fsp_view name, zval *value);
/* All parameters. *raw becomes the array if nothing in it can change later, so that a result may keep it; else NULL. */
fsp_result php_faspay_add_members(fsp_received *received, HashTable *params, HashTable **raw);
/* The same, or where params is NULL, the text that they stood in: a query string or a form body. */
fsp_result php_faspay_read_params(fsp_received *received, HashTable *params, const zend_string *text, HashTable **raw);

/* The headers of a request, in the forms in which PHP and its frameworks give them. One header per value: several of
 * one name are told from one by their number. False: there is no memory. */
bool php_faspay_read_headers(fsp_arena *arena, HashTable *given, fsp_inbound *inbound);

/* Builds the object once all of the message is verified. result: of reading it. raw: the message as the array it
 * came in, or NULL. NULL: an exception was thrown. */
zend_object *php_faspay_verified(
	fsp_received *received, fsp_result result, const php_faspay_binding *binding, HashTable *raw);

/* The whole of a method (array|string $params), and of a method (string $body). */
void php_faspay_verify_params(
	INTERNAL_FUNCTION_PARAMETERS, const fsp_callback *callback, const php_faspay_binding *binding);
void php_faspay_verify_body(
	INTERNAL_FUNCTION_PARAMETERS, const fsp_callback *callback, const php_faspay_binding *binding);

#endif
