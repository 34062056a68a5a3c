/* Received messages: read, verified, and made into objects. */
#include "received.h"
#include "build.h"
#include "client.h"
#include "text.h"
#include "throw.h"

bool php_faspay_receive(fsp_received *received, zval *self, const fsp_callback *callback)
{
	php_faspay_client *client = php_faspay_client_of(Z_OBJ_P(self));

	if (!php_faspay_usable(client)) {
		received->arena = NULL;
		return false;
	}
	if (fsp_received_init(received, client->client, callback) != FSP_OK) {
		php_faspay_throw(&received->error, NULL, callback->name, NULL);
		return false;
	}
	php_faspay_hold(received->arena);
	return true;
}

zend_object *php_faspay_verified(
	fsp_received *received, fsp_result result, const php_faspay_binding *binding, HashTable *raw)
{
	if (result == FSP_OK) {
		result = fsp_received_verify(received);
	}
	if (result != FSP_OK) {
		php_faspay_throw(&received->error, NULL, received->callback->name, received->message);
		return NULL;
	}
	ZEND_ASSERT(binding->fields == received->callback->fields);
	return php_faspay_build_message(binding, received->values, received->message, raw);
}

fsp_result php_faspay_add_member(fsp_received *received, fsp_view name, zval *value)
{
	fsp_view text = FSP_LITERAL_VIEW("");

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_NULL) {
		return fsp_received_add_other(received, name, zend_zval_type_name(value));
	}
	if (Z_TYPE_P(value) == IS_STRING) {
		text = php_faspay_view(Z_STR_P(value));
	} else if (Z_TYPE_P(value) == IS_LONG) {
		char digits[24];

		snprintf(digits, sizeof(digits), ZEND_LONG_FMT, Z_LVAL_P(value));
		text = fsp_view_of(fsp_arena_copy(received->arena, fsp_view_of(digits)));
		if (text.data == NULL) {
			return fsp_fail(&received->error, FSP_ERROR_MEMORY, NULL, "out of memory");
		}
	}
	return fsp_received_add(received, name, text);
}

/* A parameter whose name is a number, which PHP makes an integer key. */
static fsp_result add_number(fsp_received *received, zend_long number, zval *value)
{
	char digits[24], *copy;

	snprintf(digits, sizeof(digits), ZEND_LONG_FMT, number);
	copy = fsp_arena_copy(received->arena, fsp_view_of(digits));
	return php_faspay_add_member(received, fsp_view_of(copy != NULL ? copy : "0"), value);
}

/* The parameters of a request have fewer elements, and PHP itself reads none that are nested deeper. An array can hold
 * another one many times without needing memory for each, so looking at all elements could take hours. */
#define MAXIMUM_ELEMENTS 65536
#define MAXIMUM_DEPTH 64

/* Whether a value holds nothing that can change later, such as objects and references. A request's parameters never
 * do. left: how many elements may still be looked at. */
static bool is_plain_data(zval *value, unsigned depth, uint32_t *left)
{
	zval *element;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return Z_TYPE_P(value) <= IS_STRING;
	}
	if (depth == MAXIMUM_DEPTH || zend_hash_num_elements(Z_ARRVAL_P(value)) > *left) {
		return false;
	}
	*left -= zend_hash_num_elements(Z_ARRVAL_P(value));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
		if (!is_plain_data(element, depth + 1, left)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

fsp_result php_faspay_add_members(fsp_received *received, HashTable *params, HashTable **raw)
{
	uint32_t left = MAXIMUM_ELEMENTS;
	HashTable *same = params;
	zend_string *name;
	zend_ulong number;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(params, number, name, value) {
		fsp_result result = name != NULL
			? php_faspay_add_member(received, php_faspay_view(name), value)
			: add_number(received, (zend_long)number, value);

		if (result != FSP_OK) {
			return result;
		}
		if (Z_TYPE_P(value) != IS_STRING && !is_plain_data(value, 0, &left)) {
			same = NULL;
		}
	} ZEND_HASH_FOREACH_END();
	*raw = same;
	return fsp_received_read_members(received);
}

fsp_result php_faspay_read_params(fsp_received *received, HashTable *params, const zend_string *text, HashTable **raw)
{
	*raw = NULL;
	return params != NULL
		? php_faspay_add_members(received, params, raw)
		: fsp_received_read_form(received, php_faspay_view(text));
}

void php_faspay_verify_params(
	INTERNAL_FUNCTION_PARAMETERS, const fsp_callback *callback, const php_faspay_binding *binding)
{
	zend_string *text = NULL;
	HashTable *params = NULL, *raw;
	fsp_received received;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT_OR_STR(params, text)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_receive(&received, ZEND_THIS, callback)) {
		fsp_result result = php_faspay_read_params(&received, params, text, &raw);
		zend_object *object = php_faspay_verified(&received, result, binding, raw);

		if (object != NULL) {
			RETVAL_OBJ(object);
		}
	}
	fsp_received_free(&received);
}

void php_faspay_verify_body(
	INTERNAL_FUNCTION_PARAMETERS, const fsp_callback *callback, const php_faspay_binding *binding)
{
	fsp_received received;
	zend_string *body;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(body)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_receive(&received, ZEND_THIS, callback)) {
		fsp_result result = fsp_received_read_body(&received, php_faspay_view(body));
		zend_object *object = php_faspay_verified(&received, result, binding, NULL);

		if (object != NULL) {
			RETVAL_OBJ(object);
		}
	}
	fsp_received_free(&received);
}

/* ------------------------------------------------------------------ headers */

/* The name of a header. $_SERVER spells X-TIMESTAMP as HTTP_X_TIMESTAMP. */
static bool read_name(fsp_arena *arena, const zend_string *key, fsp_view *name)
{
	static const char prefix[] = "HTTP_";
	const size_t length = sizeof(prefix) - 1;
	char *copy;

	*name = php_faspay_view(key);
	if (ZSTR_LEN(key) <= length || memcmp(ZSTR_VAL(key), prefix, length) != 0) {
		return true;
	}
	copy = fsp_arena_copy(arena, (fsp_view){ZSTR_VAL(key) + length, ZSTR_LEN(key) - length});
	if (copy == NULL) {
		return false;
	}
	*name = (fsp_view){copy, ZSTR_LEN(key) - length};
	for (size_t i = 0; i < name->length; i++) {
		copy[i] = copy[i] == '_' ? '-' : copy[i];
	}
	return true;
}

/* A value that is no text cannot be read. That matters only if somebody asks for this header. */
static fsp_view read_value(zval *value)
{
	ZVAL_DEREF(value);
	return Z_TYPE_P(value) == IS_STRING ? php_faspay_view(Z_STR_P(value))
		: Z_TYPE_P(value) == IS_NULL ? FSP_LITERAL_VIEW("") : FSP_LITERAL_VIEW("\n");
}

static size_t count_values(HashTable *headers)
{
	size_t count = 0;
	zval *value;

	ZEND_HASH_FOREACH_VAL(headers, value) {
		ZVAL_DEREF(value);
		count += Z_TYPE_P(value) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL_P(value)) : 1;
	} ZEND_HASH_FOREACH_END();
	return count;
}

bool php_faspay_read_headers(fsp_arena *arena, HashTable *given, fsp_inbound *inbound)
{
	fsp_header *headers = fsp_arena_take(arena, sizeof(*headers) * (count_values(given) + 1));
	zend_string *key;
	zval *value, *element;

	if (headers == NULL) {
		return false;
	}
	inbound->headers = headers;
	ZEND_HASH_FOREACH_STR_KEY_VAL(given, key, value) {
		fsp_view name;

		if (key == NULL) {
			continue;
		}
		if (!read_name(arena, key, &name)) {
			return false;
		}
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) != IS_ARRAY) {
			headers[inbound->header_count++] = (fsp_header){name, read_value(value)};
			continue;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
			headers[inbound->header_count++] = (fsp_header){name, read_value(element)};
		} ZEND_HASH_FOREACH_END();
	} ZEND_HASH_FOREACH_END();
	return true;
}
