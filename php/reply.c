/* Replies: our answers to received messages. */
#include "reply.h"
#include "client.h"
#include "fill.h"
#include "objects.h"
#include "text.h"
#include "throw.h"

bool php_faspay_reply_written(fsp_result result, const fsp_violations *violations)
{
	const fsp_error error = {.code = FSP_ERROR_VALIDATION};

	switch (result) {
		case FSP_OK:
			return true;
		case FSP_ERROR_VALIDATION:
			php_faspay_throw(&error, violations, NULL, NULL);
			break;
		case FSP_ERROR_MEMORY:
			php_faspay_throw_out_of_memory();
			break;
		default:
			zend_throw_error(NULL, "The reply could not be written");
	}
	return false;
}

void php_faspay_reply(
	zval *return_value, fsp_arena *arena, const fsp_callback *callback, fsp_format format, fsp_slot *slots)
{
	fsp_violations violations = {0};
	fsp_reply reply;
	fsp_buffer body;
	fsp_result result;

	fsp_buffer_init_in(&body, arena, PHP_FASPAY_MAXIMUM_REPLY);
	result = fsp_reply_write(arena, callback, format, slots, &violations, &body, &reply);
	if (php_faspay_reply_written(result, &violations)) {
		RETVAL_STR(php_faspay_string(reply.body));
	}
}

fsp_slot *php_faspay_reply_slots(fsp_arena **arena, const fsp_callback *callback)
{
	fsp_slot *slots = NULL;

	*arena = php_faspay_new_arena();
	if (*arena != NULL) {
		slots = fsp_arena_take(*arena, sizeof(fsp_slot) * (fsp_field_count(callback->reply) + 1));
		if (slots == NULL) {
			php_faspay_throw_out_of_memory();
		}
	}
	return slots;
}

/* Echoes the texts of the raw message: those of the properties were made printable. */
bool php_faspay_fill_reply(fsp_arena *arena, const php_faspay_binding *binding, fsp_slot *slots, zend_object *self)
{
	const zval *raw = php_faspay_property(self, "raw");

	if (EG(exception) || !php_faspay_fill(arena, binding, slots, self)) {
		return false;
	}
	for (size_t i = 0; binding->fields[i].wire != NULL; i++) {
		const fsp_field *field = &binding->fields[i];
		const zval *sent = NULL;

		if (field->type == FSP_TYPE_VERBATIM && slots[i].present) {
			sent = zend_hash_str_find_deref(Z_ARRVAL_P(raw), field->wire, field->wire_length);
		}
		if (sent != NULL && Z_TYPE_P(sent) == IS_STRING) {
			slots[i].text = php_faspay_view(Z_STR_P(sent));
		}
	}
	return true;
}

void php_faspay_acknowledge(zval *return_value, zend_object *self, const fsp_callback *callback,
	const php_faspay_binding *binding)
{
	fsp_arena *arena;
	fsp_slot *slots = php_faspay_reply_slots(&arena, callback);

	if (slots != NULL && php_faspay_fill_reply(arena, binding, slots, self)) {
		php_faspay_reply(return_value, arena, callback, FSP_FORMAT_JSON, slots);
	}
	fsp_arena_free(arena);
}
