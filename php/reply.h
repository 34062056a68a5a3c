/* Replies: our answers to received messages. */
#ifndef PHP_FASPAY_REPLY_H
#define PHP_FASPAY_REPLY_H

#include "bind.h"

/* Makes empty slots for the rows of a reply, in a new arena that the caller frees. NULL: an Error was thrown. */
fsp_slot *php_faspay_reply_slots(fsp_arena **arena, const fsp_callback *callback);
/* Fills them from the received object that is answered. False: an exception was thrown. */
bool php_faspay_fill_reply(fsp_arena *arena, const php_faspay_binding *binding, fsp_slot *slots, zend_object *self);
/* Texts that are echoed can grow sixfold when they are escaped. */
#define PHP_FASPAY_MAXIMUM_REPLY 524288

/* Whether a reply was written. False: an exception was thrown. */
bool php_faspay_reply_written(fsp_result result, const fsp_violations *violations);
/* Writes the reply as a string, or throws. */
void php_faspay_reply(
	zval *return_value, fsp_arena *arena, const fsp_callback *callback, fsp_format format, fsp_slot *slots);
/* All three, in JSON, for a reply whose every row comes from the received object or the table. */
void php_faspay_acknowledge(zval *return_value, zend_object *self, const fsp_callback *callback,
	const php_faspay_binding *binding);

#endif
