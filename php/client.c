/* Clients: the object of every product's client, its construction, and its calls. */
#include "client.h"
#include "build.h"
#include "key_file.h"
#include "members.h"
#include "objects.h"
#include "run.h"
#include "testing.h"
#include "text.h"
#include "throw.h"
#include "fill.h"
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

	/* This comes first: it clears weak references, by which the transport's observer could still find this object. */
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
	php_faspay_init_handlers(&client_handlers, offsetof(php_faspay_client, std));
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
		php_faspay_throw_violation("environment", "unknown",
			"must be Environment::Sandbox, Environment::Production, 'sandbox' or 'production'");
		return false;
	}
	return true;
}

/* Borrows the texts from the array, which the method's frame holds. */
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
		php_faspay_throw_out_of_memory();
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

/* The texts of the identity. Those that lie in files are read into the arena. False: an exception was thrown. */
static bool read_identity(const fsp_field *rows, zend_string *const *given, fsp_view *identity, fsp_arena *arena)
{
	for (size_t i = 0; rows[i].wire != NULL; i++) {
		identity[i] = php_faspay_view(given[i]);
		if (fsp_field_is_key(&rows[i]) && !php_faspay_read_key(rows[i].property, given[i], arena, &identity[i])) {
			return false;
		}
	}
	return true;
}

void php_faspay_construct(zval *self, const fsp_product *product, zend_string *const *identity,
	const php_faspay_client_options *given)
{
	php_faspay_client *client = php_faspay_client_of(Z_OBJ_P(self));
	fsp_client_options options = {.keys = &FASPAY_G(keys)};
	zend_string *texts[FSP_IDENTITY_MAXIMUM];
	fsp_violations violations = {0};
	fsp_error error = {0};
	fsp_arena *arena;

	if (client->client != NULL) {
		zend_throw_error(NULL, "%s is already constructed", ZSTR_VAL(client->std.ce->name));
		return;
	}
	if (!read_environment(given->environment, given->environment_name, &options.environment)
			|| !php_faspay_may_reach(options.environment)) {
		return;
	}
	arena = php_faspay_new_arena();
	if (arena == NULL) {
		return;
	}
	memcpy(texts, identity, sizeof(texts));
	texts[product->credentials[0].previous_password] = given->previous_password;
	options.base_url = php_faspay_view(given->base_url);
	options.tokens = given->reuse_tokens ? &FASPAY_G(tokens) : NULL;
	if (read_identity(product->identity, texts, options.identity, arena)
			&& read_endpoints(given->endpoints, arena, &options)) {
		if (fsp_client_new(&client->client, product, &options, arena, &violations, &error) != FSP_OK) {
			php_faspay_throw(&error, &violations, NULL, NULL);
		} else if (given->transport != NULL) {
			client->transport = given->transport;
			GC_ADDREF(given->transport);
		}
	}
	fsp_arena_free(arena);
}

/* Leaves out secrets, and the names that are signed with them, such as the user id. */
void php_faspay_debug_client(zval *return_value, zval *self)
{
	const fsp_client *client = php_faspay_client_of(Z_OBJ_P(self))->client;
	const fsp_product *product = client != NULL ? fsp_client_product(client) : NULL;

	array_init(return_value);
	if (product == NULL) {
		return;
	}
	for (uint8_t i = 0; product->identity[i].wire != NULL; i++) {
		bool shown = !product->identity[i].secret && !fsp_field_is_key(&product->identity[i]);

		for (size_t c = 0; c < sizeof(product->credentials) / sizeof(*product->credentials); c++) {
			shown = shown && (i != product->credentials[c].name || i == product->credentials[c].merchant);
		}
		if (shown) {
			add_assoc_str(
				return_value, product->identity[i].property, php_faspay_string(fsp_client_identity(client, i)));
		}
	}
	add_assoc_string(
		return_value, "environment", fsp_client_environment(client) == FSP_SANDBOX ? "sandbox" : "production");
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

void php_faspay_hold(fsp_arena *arena)
{
	fsp_arena_track(arena, &FASPAY_G(arenas));
}

fsp_arena *php_faspay_new_arena(void)
{
	fsp_arena *arena = fsp_arena_new();

	if (arena != NULL) {
		php_faspay_hold(arena);
	} else {
		php_faspay_throw_out_of_memory();
	}
	return arena;
}

fsp_result php_faspay_init_call(fsp_call *call, const fsp_client *client, const fsp_operation *operation)
{
	const fsp_result result = fsp_call_init(call, client, operation, fsp_wall_seconds());

	if (call->arena != NULL) {
		php_faspay_hold(call->arena);
	}
	return result;
}

bool php_faspay_begin(fsp_call *call, zval *self, const fsp_operation *operation)
{
	php_faspay_client *client = php_faspay_client_of(Z_OBJ_P(self));

	if (!php_faspay_usable(client)) {
		*call = (fsp_call){0};
		return false;
	}
	if (php_faspay_init_call(call, client->client, operation) != FSP_OK) {
		php_faspay_throw(&call->error, NULL, operation->name, NULL);
		return false;
	}
	return true;
}

/* The call gets a copy of the text. Code of the caller's can run during the call, and through a reference it could free
 * the text. */
void php_faspay_put_text(fsp_call *call, fsp_slot *slot, const zend_string *text)
{
	const char *copy;

	*slot = (fsp_slot){.present = false};
	if (text == NULL || ZSTR_LEN(text) == 0) {
		return;
	}
	copy = fsp_arena_copy(call->arena, php_faspay_view(text));
	if (copy == NULL) {
		call->violations.count++;   /* without a report: memory ran out */
		return;
	}
	*slot = (fsp_slot){.present = true, .text = {copy, ZSTR_LEN(text)}};
}

void php_faspay_set_text(fsp_call *call, const char *wire, const zend_string *text)
{
	php_faspay_put_text(call, fsp_call_value(call, wire), text);
}

/* Whether the gateway may have acted on a call that ended so. */
static bool may_have_acted(const fsp_call *call, fsp_result result)
{
	return !call->operation->repeatable
		&& (result == FSP_OK || result == FSP_ERROR_OUTCOME_UNKNOWN || result == FSP_ERROR_MALFORMED);
}

/* An exception that is pending already, such as a signal handler's, stays the one that is thrown. But it must not
 * hide that a payment may exist: then it becomes the previous exception of an OutcomeUnknownException. */
bool php_faspay_succeeded(fsp_call *call, fsp_result result)
{
	if (EG(exception)) {
		if (!may_have_acted(call, result) || zend_is_unwind_exit(EG(exception))
				|| zend_is_graceful_exit(EG(exception))) {
			return false;
		}
		fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "interrupted",
			"another exception was thrown while the gateway was asked to %s (see the previous exception)",
			call->operation->name);
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
	php_faspay_transport *transport = php_faspay_client_transport(php_faspay_client_of(Z_OBJ_P(self)));

	return php_faspay_succeeded(call, php_faspay_perform(transport, call));
}

zend_object *php_faspay_answer(const php_faspay_binding *binding, const fsp_call *call)
{
	ZEND_ASSERT(binding->fields == call->operation->answer);
	return php_faspay_build_message(binding, call->answer, call->message, NULL);
}

void php_faspay_answer_list(zval *out, const php_faspay_binding *binding, const fsp_slot *list)
{
	const size_t width = fsp_field_count(binding->fields);

	array_init_size(out, (uint32_t)list->count);
	for (size_t i = 0; i < list->count; i++) {
		zval record;

		ZVAL_OBJ(&record, php_faspay_build(binding, list->children + i * width));
		add_next_index_zval(out, &record);
	}
}

/* Copies the values: integers have no text of their own. */
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
	if (call->operation->nestable) {
		return php_faspay_members(call->arena, array, &call->members);
	}
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
			php_faspay_throw_out_of_memory();
			return false;
		}
		extra[call->extra_count++] = (fsp_extra){php_faspay_view(name), {copy, ZSTR_LEN(text)}};
		zend_string_release(text);
	} ZEND_HASH_FOREACH_END();
	return true;
}

void php_faspay_send(INTERNAL_FUNCTION_PARAMETERS, const fsp_operation *operation, const php_faspay_binding *given,
	const php_faspay_binding *result)
{
	zend_object *object;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, given->ce)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, operation)
			&& php_faspay_fill(call.arena, given, call.values, object) && php_faspay_read_extra(&call, object)
			&& php_faspay_call(ZEND_THIS, &call)) {
		RETVAL_OBJ(php_faspay_answer(result, &call));
	}
	fsp_call_free(&call);
}
