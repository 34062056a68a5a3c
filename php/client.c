/* What every client has: its object, its constructor's common options, one call, one received message. */
#include "glue.h"
#include "zend_enum.h"
#include "zend_exceptions.h"

static zend_object_handlers client_handlers;

static zend_object *create_client(zend_class_entry *ce)
{
	php_faspay_client *client = zend_object_alloc(sizeof(*client), ce);

	client->client = NULL;
	client->transport = NULL;
	zend_object_std_init(&client->std, ce);
	object_properties_init(&client->std, ce);
	client->std.handlers = &client_handlers;
	return &client->std;
}

static void free_client(zend_object *object)
{
	php_faspay_client *client = php_faspay_client_of(object);

	/* First: it clears weak references, by which the transport's observer could still find this object. */
	zend_object_std_dtor(object);
	fsp_client_free(client->client);
	if (client->transport != NULL) {
		OBJ_RELEASE(client->transport);
	}
}

/* The transport's observer may hold this client. */
static HashTable *client_gc(zend_object *object, zval **table, int *count)
{
	php_faspay_client *client = php_faspay_client_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (client->transport != NULL) {
		zend_get_gc_buffer_add_obj(buffer, client->transport);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void php_faspay_minit_client(void)
{
	memcpy(&client_handlers, &std_object_handlers, sizeof(client_handlers));
	client_handlers.offset = offsetof(php_faspay_client, std);
	client_handlers.free_obj = free_client;
	client_handlers.get_gc = client_gc;
	client_handlers.clone_obj = NULL;
	client_handlers.compare = php_faspay_compare_opaque;
}

zend_class_entry *php_faspay_client_class(zend_class_entry *ce)
{
	ce->create_object = create_client;
	return ce;
}

/* ------------------------------------------------------------------ construction */

static bool read_environment(zend_object *object, zend_string *text, fsp_environment *environment)
{
	zend_string *name = object != NULL ? Z_STR_P(zend_enum_fetch_case_value(object)) : text;

	if (name == NULL || zend_string_equals_literal(name, "sandbox")) {
		*environment = FSP_SANDBOX;
	} else if (zend_string_equals_literal(name, "production")) {
		*environment = FSP_PRODUCTION;
	} else {
		php_faspay_throw_violation("environment", "unknown", "must be Environment::Sandbox, Environment::Production, 'sandbox' or 'production'");
		return false;
	}
	return true;
}

/* The views borrow from the array, which the call frame holds. */
static bool read_endpoints(HashTable *array, fsp_arena *arena, fsp_client_options *options)
{
	fsp_endpoint *endpoints;
	zend_string *name;
	zval *target;

	if (array == NULL || zend_hash_num_elements(array) == 0) {
		return true;
	}
	endpoints = fsp_arena_take(arena, sizeof(*endpoints) * zend_hash_num_elements(array));
	if (endpoints == NULL) {
		zend_throw_error(NULL, "Out of memory");
		return false;
	}
	options->endpoints = endpoints;
	ZEND_HASH_FOREACH_STR_KEY_VAL(array, name, target) {
		ZVAL_DEREF(target);
		if (name == NULL || Z_TYPE_P(target) != IS_STRING || strlen(Z_STRVAL_P(target)) != Z_STRLEN_P(target)) {
			php_faspay_throw_violation("endpoints", "format", "must map operation names to paths or URLs");
			return false;
		}
		endpoints[options->endpoint_count++] = (fsp_endpoint){php_faspay_view(name), php_faspay_view(Z_STR_P(target))};
	} ZEND_HASH_FOREACH_END();
	return true;
}

void php_faspay_construct(zval *self, const fsp_product *product, zend_string *const *identity, const php_faspay_client_options *given)
{
	php_faspay_client *client = php_faspay_client_of(Z_OBJ_P(self));
	fsp_client_options options = {0};
	fsp_violations violations = {0};
	fsp_error error = {0};
	fsp_arena *arena;

	if (client->client != NULL) {
		zend_throw_error(NULL, "%s is already constructed", ZSTR_VAL(client->std.ce->name));
		return;
	}
	if (!read_environment(given->environment, given->environment_name, &options.environment) || !php_faspay_may_reach(options.environment)) {
		return;
	}
	arena = fsp_arena_new();
	if (arena == NULL) {
		zend_throw_error(NULL, "Out of memory");
		return;
	}
	for (size_t i = 0; product->identity[i].wire != NULL; i++) {
		options.identity[i] = php_faspay_view(identity[i]);
	}
	options.base_url = php_faspay_view(given->base_url);
	options.identity[product->credentials[0].previous_password] = php_faspay_view(given->previous_password);
	if (read_endpoints(given->endpoints, arena, &options)) {
		if (fsp_client_new(&client->client, product, &options, arena, &violations, &error) != FSP_OK) {
			php_faspay_throw(&error, &violations, NULL, NULL);
		} else if (given->transport != NULL) {
			client->transport = given->transport;
			GC_ADDREF(given->transport);
		}
	}
	fsp_arena_free(arena);
}

/* Secrets and what is half of one, the user id, are left out. */
void php_faspay_debug_client(zval *return_value, zval *self)
{
	const fsp_client *client = php_faspay_client_of(Z_OBJ_P(self))->client;
	const fsp_product *product = client != NULL ? fsp_client_product(client) : NULL;

	array_init(return_value);
	if (product == NULL) {
		return;
	}
	for (uint8_t i = 0; product->identity[i].wire != NULL; i++) {
		bool shown = !product->identity[i].secret;

		for (size_t c = 0; c < sizeof(product->credentials) / sizeof(*product->credentials); c++) {
			shown = shown && (i != product->credentials[c].name || i == product->credentials[c].merchant);
		}
		if (shown) {
			add_assoc_str(return_value, product->identity[i].property, php_faspay_string(fsp_client_identity(client, i)));
		}
	}
	add_assoc_string(return_value, "environment", fsp_client_environment(client) == FSP_SANDBOX ? "sandbox" : "production");
	add_assoc_str(return_value, "baseUrl", php_faspay_string(fsp_client_base_url(client)));
}

/* ------------------------------------------------------------------ one call */

php_faspay_transport *php_faspay_client_transport(const php_faspay_client *client)
{
	return client->transport != NULL ? php_faspay_transport_of(client->transport) : NULL;
}

bool php_faspay_usable(const php_faspay_client *client)
{
	if (client->client == NULL) {
		zend_throw_error(NULL, "%s is not constructed", ZSTR_VAL(client->std.ce->name));
		return false;
	}
	return php_faspay_may_reach(fsp_client_environment(client->client));
}

/* False: an exception was thrown. The call must be freed either way. */
bool php_faspay_begin(fsp_call *call, zval *self, const fsp_operation *operation)
{
	php_faspay_client *client = php_faspay_client_of(Z_OBJ_P(self));

	if (!php_faspay_usable(client)) {
		*call = (fsp_call){0};
		return false;
	}
	if (fsp_call_init(call, client->client, operation, fsp_wall_seconds()) != FSP_OK || !php_faspay_hold(call->arena)) {
		php_faspay_throw(&call->error, NULL, operation->name, NULL);
		return false;
	}
	return true;
}

void php_faspay_set_text(fsp_call *call, const char *wire, const zend_string *text)
{
	php_faspay_text_slot(fsp_call_value(call, wire), text);
}

/* Throws what went wrong, unless something else is being thrown already. But what a signal handler threw must not hide
 * that a payment may exist: it becomes the previous exception. */
bool php_faspay_succeeded(fsp_call *call, fsp_result result)
{
	if (EG(exception)) {
		if (call->operation->repeatable || (result != FSP_OK && result != FSP_ERROR_OUTCOME_UNKNOWN && result != FSP_ERROR_MALFORMED) || zend_is_unwind_exit(EG(exception)) || zend_is_graceful_exit(EG(exception))) {
			return false;
		}
		fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "interrupted", "another exception was thrown while the gateway was asked to %s (see the previous exception)", call->operation->name);
		result = FSP_ERROR_OUTCOME_UNKNOWN;
	}
	if (result != FSP_OK) {
		zend_throw_exception_internal(php_faspay_call_exception(call));
		return false;
	}
	return true;
}

bool php_faspay_call(zval *self, fsp_call *call)
{
	return php_faspay_succeeded(call, php_faspay_perform(php_faspay_client_transport(php_faspay_client_of(Z_OBJ_P(self))), call));
}

zend_object *php_faspay_answer(const php_faspay_binding *binding, const fsp_call *call)
{
	ZEND_ASSERT(binding->fields == call->operation->answer);
	return php_faspay_build_message(binding, call->answer, call->message, NULL);
}

/* Further wire fields, from the property extra. The values are copied: integers have no text of their own. */
bool php_faspay_read_extra(fsp_call *call, zend_object *object)
{
	zval *property = php_faspay_property(object, "extra"), *value;
	fsp_extra *extra;
	zend_string *name;
	HashTable *array;

	if (Z_TYPE_P(property) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(property)) == 0) {
		return true;
	}
	array = Z_ARRVAL_P(property);
	extra = fsp_arena_take(call->arena, sizeof(*extra) * zend_hash_num_elements(array));
	call->extra = extra;
	ZEND_HASH_FOREACH_STR_KEY_VAL(array, name, value) {
		zend_string *text;
		char *copy;

		ZVAL_DEREF(value);
		if (name == NULL || (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG)) {
			php_faspay_throw_violation("extra", "format", "must map wire names to strings or integers");
			return false;
		}
		text = zval_get_string(value);
		copy = extra != NULL ? fsp_arena_copy(call->arena, php_faspay_view(text)) : NULL;
		if (copy == NULL) {
			zend_string_release(text);
			zend_throw_error(NULL, "Out of memory");
			return false;
		}
		extra[call->extra_count++] = (fsp_extra){php_faspay_view(name), {copy, ZSTR_LEN(text)}};
		zend_string_release(text);
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* ------------------------------------------------------------------ messages that arrive */

bool php_faspay_receive(fsp_received *received, zval *self, const fsp_callback *callback)
{
	php_faspay_client *client = php_faspay_client_of(Z_OBJ_P(self));

	if (!php_faspay_usable(client)) {
		received->arena = NULL;
		return false;
	}
	if (fsp_received_init(received, client->client, callback) != FSP_OK || !php_faspay_hold(received->arena)) {
		php_faspay_throw(&received->error, NULL, callback->name, NULL);
		return false;
	}
	return true;
}

/* Throws, or builds the object once everything was verified. raw: the message as the array it came in; or NULL. */
zend_object *php_faspay_verified(fsp_received *received, fsp_result result, const php_faspay_binding *binding, HashTable *raw)
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

/* Parameters as PHP parsed them: null counts as empty; what is no text is malformed where a text belongs. Their texts are borrowed
 * from the array, which the caller's frame holds while no PHP code runs. */
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

static fsp_result add_number(fsp_received *received, zend_long number, zval *value)
{
	char digits[24], *copy;

	snprintf(digits, sizeof(digits), ZEND_LONG_FMT, number);
	copy = fsp_arena_copy(received->arena, fsp_view_of(digits));
	return php_faspay_add_member(received, fsp_view_of(copy != NULL ? copy : "0"), value);
}

/* Whether an array is what a request's parameters are made of, so that a result may keep it: nothing in it can change later. */
static bool is_plain_data(zval *value, unsigned depth)
{
	zval *element;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return Z_TYPE_P(value) <= IS_STRING;
	}
	/* Deeper than PHP itself reads parameters. */
	if (depth == 64) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
		if (!is_plain_data(element, depth + 1)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

fsp_result php_faspay_add_members(fsp_received *received, HashTable *params, HashTable **raw)
{
	HashTable *same = params;
	zend_string *name;
	zend_ulong number;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(params, number, name, value) {
		fsp_result result = name != NULL ? php_faspay_add_member(received, php_faspay_view(name), value) : add_number(received, (zend_long)number, value);

		if (result != FSP_OK) {
			return result;
		}
		if (Z_TYPE_P(value) != IS_STRING && !is_plain_data(value, 0)) {
			same = NULL;
		}
	} ZEND_HASH_FOREACH_END();
	*raw = same;
	return fsp_received_read_members(received);
}

fsp_result php_faspay_read_params(fsp_received *received, HashTable *params, const zend_string *text, HashTable **raw)
{
	*raw = NULL;
	return params != NULL ? php_faspay_add_members(received, params, raw) : fsp_received_read_form(received, php_faspay_view(text));
}

void php_faspay_verify_params(INTERNAL_FUNCTION_PARAMETERS, const fsp_callback *callback, const php_faspay_binding *binding)
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

/* ------------------------------------------------------------------ our answers */

void php_faspay_reply(zval *return_value, fsp_arena *arena, const fsp_callback *callback, fsp_format format, fsp_slot *slots)
{
	fsp_violations violations = {0};
	fsp_error error = {.code = FSP_ERROR_VALIDATION};
	fsp_reply reply;
	fsp_buffer body;

	/* What is echoed may grow sixfold when it is escaped. */
	fsp_buffer_init(&body, 524288);
	switch (fsp_reply_write(arena, callback, format, slots, &violations, &body, &reply)) {
		case FSP_OK:
			RETVAL_STR(php_faspay_string(reply.body));
			break;
		case FSP_ERROR_VALIDATION:
			php_faspay_throw(&error, &violations, NULL, NULL);
			break;
		case FSP_ERROR_MEMORY:
			zend_throw_error(NULL, "Out of memory");
			break;
		default:
			zend_throw_error(NULL, "The reply could not be written");
	}
	fsp_buffer_free(&body);
}

fsp_slot *php_faspay_reply_slots(fsp_arena **arena, const fsp_callback *callback)
{
	fsp_slot *slots = NULL;

	*arena = fsp_arena_new();
	if (*arena != NULL) {
		slots = fsp_arena_take(*arena, sizeof(fsp_slot) * (fsp_field_count(callback->reply) + 1));
	}
	if (slots == NULL) {
		zend_throw_error(NULL, "Out of memory");
	}
	return slots;
}

/* What is echoed goes back as it came, which a property need not be. */
bool php_faspay_fill_reply(fsp_arena *arena, const php_faspay_binding *binding, fsp_slot *slots, zend_object *self)
{
	const zval *raw = php_faspay_property(self, "raw");

	if (EG(exception) || !php_faspay_fill(arena, binding, slots, self)) {
		return false;
	}
	for (size_t i = 0; binding->fields[i].wire != NULL; i++) {
		const fsp_field *field = &binding->fields[i];
		zval *sent = field->type == FSP_TYPE_VERBATIM && slots[i].present ? zend_hash_str_find_deref(Z_ARRVAL_P(raw), field->wire, field->wire_length) : NULL;

		if (sent != NULL && Z_TYPE_P(sent) == IS_STRING) {
			slots[i].text = php_faspay_view(Z_STR_P(sent));
		}
	}
	return true;
}

void php_faspay_acknowledge(zval *return_value, zend_object *self, const fsp_callback *callback, const php_faspay_binding *binding)
{
	fsp_arena *arena;
	fsp_slot *slots = php_faspay_reply_slots(&arena, callback);

	if (slots != NULL && php_faspay_fill_reply(arena, binding, slots, self)) {
		php_faspay_reply(return_value, arena, callback, FSP_FORMAT_JSON, slots);
	}
	fsp_arena_free(arena);
}

/* ------------------------------------------------------------------ results */

static zval *uninitialized(const zend_object *object, const char *name)
{
	if (!EG(exception)) {
		zend_throw_error(NULL, "Typed property %s::$%s must not be accessed before initialization", ZSTR_VAL(object->ce->name), name);
	}
	return &EG(uninitialized_zval);
}

zval *php_faspay_property(zend_object *object, const char *name)
{
	const zend_property_info *info = zend_hash_str_find_ptr(&object->ce->properties_info, name, strlen(name));
	zval *value = OBJ_PROP(object, info->offset);

	ZVAL_DEREF(value);
	return Z_TYPE_P(value) == IS_UNDEF ? uninitialized(object, name) : value;
}

zend_string *php_faspay_property_text(zend_object *object, const char *name)
{
	const zval *value = php_faspay_property(object, name);

	return Z_TYPE_P(value) == IS_STRING ? Z_STR_P(value) : ZSTR_EMPTY_ALLOC();
}

bool php_faspay_is_one_of(zend_object *object, const char *const *names)
{
	while (*names != NULL && !php_faspay_is_case(object, "status", *names)) {
		names++;
	}
	return *names != NULL;
}

bool php_faspay_is_case(zend_object *object, const char *property, const char *name)
{
	const zval *status = php_faspay_property(object, property);

	return Z_TYPE_P(status) == IS_OBJECT && strcmp(Z_STRVAL_P(zend_enum_fetch_case_name(Z_OBJ_P(status))), name) == 0;
}
