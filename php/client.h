/* Clients: the object of every product's client, its construction, and its calls. */
#ifndef PHP_FASPAY_CLIENT_H
#define PHP_FASPAY_CLIENT_H

#include "bind.h"
#include "classes.h"
#include "transport.h"

typedef struct php_faspay_client {
	fsp_client *client;               /* NULL: its constructor has not run */
	zend_object *transport;           /* NULL: defaults */
	zend_object std;
} php_faspay_client;

static inline php_faspay_client *php_faspay_client_of(zend_object *object)
{
	return (php_faspay_client *)((char *)object - offsetof(php_faspay_client, std));
}

void php_faspay_minit_client(void);
/* Makes a class one of clients. Returns the class. */
zend_class_entry *php_faspay_client_class(zend_class_entry *ce);

/* What the constructor of every client takes after its credentials. */
typedef struct php_faspay_client_options {
	zend_object *environment, *transport;
	zend_string *environment_name, *base_url, *previous_password;
	HashTable *endpoints;
	bool reuse_tokens;
} php_faspay_client_options;

/* Where the gateway is, and how to get there; and the same where a previous password follows. */
#define PHP_FASPAY_CLIENT_PLACE(options) \
	Z_PARAM_OPTIONAL \
	Z_PARAM_OBJ_OF_CLASS_OR_STR((options).environment, php_faspay_ce_environment, (options).environment_name) \
	Z_PARAM_OBJ_OF_CLASS_OR_NULL((options).transport, php_faspay_ce_transport) \
	Z_PARAM_STR_OR_NULL((options).base_url) \
	Z_PARAM_ARRAY_HT((options).endpoints)
#define PHP_FASPAY_CLIENT_OPTIONS(options) \
	PHP_FASPAY_CLIENT_PLACE(options) \
	Z_PARAM_STR_OR_NULL((options).previous_password)

/* identity: one text per row of the product's identity; NULL where there is none. Throws what is wrong. */
void php_faspay_construct(zval *self, const fsp_product *product, zend_string *const *identity,
	const php_faspay_client_options *given);
/* __debugInfo() of every client: no secrets. */
void php_faspay_debug_client(zval *return_value, zval *self);

/* Whether the client's constructor has run, and it may be used now. False: an Error was thrown. */
bool php_faspay_usable(const php_faspay_client *client);
php_faspay_transport *php_faspay_client_transport(const php_faspay_client *client);

/* Has an arena freed at the end of the request, if nothing frees it before. */
void php_faspay_hold(fsp_arena *arena);
/* A new arena for which the same holds. NULL: an Error was thrown. */
fsp_arena *php_faspay_new_arena(void);
/* fsp_call_init() for this moment, with an arena for which the same holds. The call must be freed, even if this
 * fails. */
fsp_result php_faspay_init_call(fsp_call *call, const fsp_client *client, const fsp_operation *operation);

/* A method begins its call, fills it, performs it and frees it. False: an exception was thrown. The call must be freed
 * either way. */
bool php_faspay_begin(fsp_call *call, zval *self, const fsp_operation *operation);
/* A text into the row of that wire name. NULL and the empty text count as absent. */
void php_faspay_set_text(fsp_call *call, const char *wire, const zend_string *text);
/* The same into a slot of the call. */
void php_faspay_put_text(fsp_call *call, fsp_slot *slot, const zend_string *text);
/* Further wire fields, from the object's property $extra. */
bool php_faspay_read_extra(fsp_call *call, zend_object *object);
bool php_faspay_call(zval *self, fsp_call *call);
/* Whether the call succeeded. False: its exception was thrown. */
bool php_faspay_succeeded(fsp_call *call, fsp_result result);
/* Builds the result of a call that succeeded. */
zend_object *php_faspay_answer(const php_faspay_binding *binding, const fsp_call *call);
/* The same for a result that is a list of records. */
void php_faspay_answer_list(zval *out, const php_faspay_binding *binding, const fsp_slot *list);
/* The whole of a method that takes one object with a property $extra, sends it, and returns a result. */
void php_faspay_send(INTERNAL_FUNCTION_PARAMETERS, const fsp_operation *operation, const php_faspay_binding *given,
	const php_faspay_binding *result);

#endif
