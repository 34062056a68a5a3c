/* The Zend side of the house: dresses the core in PHP classes. Never touches JSON, hashing or sockets. */
#ifndef PHP_FASPAY_GLUE_H
#define PHP_FASPAY_GLUE_H

#include "php_faspay.h"

/* Class entries, registered by php_faspay_register_classes(). */
extern zend_class_entry *php_faspay_ce_money, *php_faspay_ce_transport, *php_faspay_ce_event, *php_faspay_ce_form,
	*php_faspay_ce_environment, *php_faspay_ce_outcome, *php_faspay_ce_inquiries;
extern zend_class_entry *php_faspay_ce_exception, *php_faspay_ce_validation_exception, *php_faspay_ce_signature_exception,
	*php_faspay_ce_malformed_message_exception, *php_faspay_ce_amount_mismatch_exception, *php_faspay_ce_gateway_exception,
	*php_faspay_ce_not_sent_exception, *php_faspay_ce_outcome_unknown_exception;
/* Of products, where another file needs them too; each product's file registers its own. */
extern zend_class_entry *php_faspay_ce_card_order, *php_faspay_ce_debit_status;

/* One per file that owns classes; faspay.c calls them in order of dependency. */
void php_faspay_register_classes(void);
void php_faspay_minit_exception(void);
void php_faspay_minit_values(void);
void php_faspay_minit_transport(void);
void php_faspay_minit_client(void);
void php_faspay_minit_inquiries(void);
void php_faspay_minit_debit(void);
void php_faspay_minit_credit_card(void);
void php_faspay_minit_recurring(void);
void php_faspay_mshutdown_debit(void);
void php_faspay_mshutdown_credit_card(void);
void php_faspay_mshutdown_recurring(void);
void php_faspay_mshutdown_testing(void);

/* Makes a class one whose objects only the extension makes (results), one whose constructor takes all its properties
 * (values), or a client's. Returns the class. */
zend_class_entry *php_faspay_result_class(zend_class_entry *ce);
zend_class_entry *php_faspay_value_class(zend_class_entry *ce);
zend_class_entry *php_faspay_client_class(zend_class_entry *ce);
/* create_object of classes that must be neither cloned nor made by hand. */
zend_object *php_faspay_create_sealed(zend_class_entry *ce);
/* compare handler of objects whose properties do not show what they hold: equal to themselves alone. */
int php_faspay_compare_opaque(zval *a, zval *b);
/* As parameter parsing would take it, with the caller's typing mode. False: an exception was thrown. */
bool php_faspay_take_argument(zval *out, zval *argument, uint32_t number, zend_type type);
/* Whether an object is of one of the type's classes. */
bool php_faspay_is_instance(const zval *object, zend_type type);

static inline fsp_view php_faspay_view(const zend_string *string)
{
	return string != NULL ? (fsp_view){ZSTR_VAL(string), ZSTR_LEN(string)} : FSP_NO_VIEW;
}

static inline zend_string *php_faspay_string(fsp_view view)
{
	/* Texts of no or one character, of which messages are full, exist already. */
	return zend_string_init_fast(view.data != NULL ? view.data : "", view.length);
}

/* ------------------------------------------------------------------ exceptions */

/* The only map from the core's errors to classes. operation may be NULL; raw may be NULL. Never NULL. */
zend_object *php_faspay_exception(const fsp_error *error, const fsp_violations *violations, const char *operation, const fsp_node *raw);
/* Of a call that failed, with the merchant's own number of what it was about. */
zend_object *php_faspay_call_exception(const fsp_call *call);
/* Notes that number in the exception of ours that is being thrown, if any. NULL: there is no number. */
void php_faspay_about_order(zend_string *order_no);
void php_faspay_throw(const fsp_error *error, const fsp_violations *violations, const char *operation, const fsp_node *raw);
/* One violation, found by the glue itself. */
void php_faspay_throw_violation(const char *field, const char *rule, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);
/* Takes over the result. what: "bill 1, transaction 2"; actual: null when no amount could be read, although one was said. */
void php_faspay_throw_amount_mismatch(const char *what, zend_object *expected, zval *actual, bool said, zend_object *result);
/* Sets a readonly property of an object that is being built; takes over the value. */
void php_faspay_set(zend_object *object, const char *property, zval *value);

/* ------------------------------------------------------------------ money */

void php_faspay_money(zval *out, int64_t minor, const char *currency);
void php_faspay_money_slot(fsp_slot *slot, zend_object *money);

/* ------------------------------------------------------------------ conversion */

/* Where a row's property lives: offsets into the object, resolved once per process. */
typedef struct php_faspay_place {
	uint32_t outer;                   /* 0: the row has no property there */
	uint32_t inner;                   /* of the nested object; 0: outer is the value */
	zend_class_entry *type;           /* class of the property: an enumeration's, for ENUM rows */
} php_faspay_place;

typedef struct php_faspay_binding {
	const fsp_field *fields;
	zend_class_entry *ce;
	php_faspay_place *places;         /* one per row */
	uint32_t raw;                     /* where the class keeps the raw message; 0: it does not */
	const struct php_faspay_binding *elements;   /* of the list rows; there is never more than one */
} php_faspay_binding;

void php_faspay_bind(php_faspay_binding *binding, const fsp_field *fields, zend_class_entry *ce, const php_faspay_binding *elements);
/* The same for an object whose rows' properties start with this, "member.". */
void php_faspay_bind_part(php_faspay_binding *binding, const fsp_field *fields, zend_class_entry *ce, const char *prefix);
void php_faspay_unbind(php_faspay_binding *first, size_t count);

/* Object to slots. Empty texts count as absent. False: an exception was thrown. */
bool php_faspay_fill(fsp_arena *arena, const php_faspay_binding *binding, fsp_slot *slots, zend_object *object);
/* Slots to a new object of the binding's class; the rest of its properties become null. */
zend_object *php_faspay_build(const php_faspay_binding *binding, const fsp_slot *slots);
/* The same for what was extracted from a message, with that message as its raw. raw: the message as an array, where the
 * caller has it; or NULL. */
zend_object *php_faspay_build_message(const php_faspay_binding *binding, const fsp_slot *slots, const fsp_node *message, HashTable *raw);
void php_faspay_raw(zval *out, const fsp_node *node);

void php_faspay_text_slot(fsp_slot *slot, const zend_string *text);
bool php_faspay_time_slot(fsp_slot *slot, zend_object *date);
/* A DateTimeImmutable at +07:00. */
void php_faspay_time(zval *out, int64_t seconds);

/* ------------------------------------------------------------------ transport */

typedef struct php_faspay_transport {
	double timeout, connect_timeout;
	zend_long retries;
	zend_string *ca_file, *proxy;
	zval observer;                    /* a closure; UNDEF: none */
	bool keep_connections;
	bool constructed;
	zend_object std;
} php_faspay_transport;

static inline php_faspay_transport *php_faspay_transport_of(zend_object *object)
{
	return (php_faspay_transport *)((char *)object - offsetof(php_faspay_transport, std));
}

/* Many calls, so many at a time. */
typedef struct php_faspay_run {
	php_faspay_transport *transport;  /* NULL: defaults */
	size_t concurrency;
	int64_t deadline;                 /* of all of them, in monotonic milliseconds; 0: none */
	fsp_call *(*next)(struct php_faspay_run *run, size_t *index);   /* filled, not built; NULL: there is none now */
	void (*finished)(struct php_faspay_run *run, size_t index, fsp_call *call, fsp_result result);   /* takes the call back */
	void (*abandoned)(struct php_faspay_run *run, fsp_call *call);   /* instead of finished, when it is ended before: only frees */
	void *state;
	struct php_faspay_transfer *transfers;
	int64_t paused;                   /* since when its clocks stand still; 0: they run */
} php_faspay_run;

/* Builds every call and carries it to its end: attempts, retries, deadline, observer, PHP's interrupts. False: an
 * exception is pending that is not about one of the calls (the observer's never is). */
bool php_faspay_perform_all(php_faspay_run *run);
/* The same bit by bit: a turn starts what can be started and waits a moment, or not at all. False: nothing is under way any more. */
void php_faspay_run_open(php_faspay_run *run);
bool php_faspay_run_turn(php_faspay_run *run, bool wait);
/* Between them nobody waits: what is under way grows no older. */
void php_faspay_run_pause(php_faspay_run *run);
void php_faspay_run_resume(php_faspay_run *run);
/* Ends what is under way. Runs no PHP code. */
void php_faspay_run_close(php_faspay_run *run);
/* The same for one call. On failure call->error and call->violations say why. */
fsp_result php_faspay_perform(php_faspay_transport *transport, fsp_call *call);

/* ------------------------------------------------------------------ testing */

/* Notes what a result's array holds, because its type does not say it. element NULL: texts by name. */
void php_faspay_array_of(zend_class_entry *ce, const char *property, zend_class_entry *element);

/* What a property holds for which there is no value: null where its type allows it, else '', 0, false, [], Unknown, zero rupiah, the
 * beginning of 1970 in Jakarta, or a result of such values. */
void php_faspay_blank(zval *out, const zend_property_info *info);
/* False: an Error was thrown, because tests must not reach the production gateway. */
bool php_faspay_may_reach(fsp_environment environment);
/* False: an Error was thrown, because faspay.testing is 0. */
bool php_faspay_testing(const char *method);

/* ------------------------------------------------------------------ clients */

typedef struct php_faspay_client {
	fsp_client *client;
	zend_object *transport;           /* NULL: defaults */
	zend_object std;
} php_faspay_client;

static inline php_faspay_client *php_faspay_client_of(zend_object *object)
{
	return (php_faspay_client *)((char *)object - offsetof(php_faspay_client, std));
}

/* What every client's constructor takes after its credentials. */
typedef struct php_faspay_client_options {
	zend_object *environment, *transport;
	zend_string *environment_name, *base_url, *previous_password;
	HashTable *endpoints;
} php_faspay_client_options;

#define PHP_FASPAY_CLIENT_OPTIONS(options) \
	Z_PARAM_OPTIONAL \
	Z_PARAM_OBJ_OF_CLASS_OR_STR((options).environment, php_faspay_ce_environment, (options).environment_name) \
	Z_PARAM_OBJ_OF_CLASS_OR_NULL((options).transport, php_faspay_ce_transport) \
	Z_PARAM_STR_OR_NULL((options).base_url) \
	Z_PARAM_ARRAY_HT((options).endpoints) \
	Z_PARAM_STR_OR_NULL((options).previous_password)

/* identity: one per row of the product's. */
void php_faspay_construct(zval *self, const fsp_product *product, zend_string *const *identity, const php_faspay_client_options *given);
void php_faspay_debug_client(zval *return_value, zval *self);
php_faspay_transport *php_faspay_client_transport(const php_faspay_client *client);

/* Whether its constructor has run, and it may be used now. False: an Error was thrown. */
bool php_faspay_usable(const php_faspay_client *client);
/* Has it freed with the request, whatever happens. */
static inline bool php_faspay_hold(fsp_arena *arena)
{
	fsp_arena_track(arena, &FASPAY_G(arenas));
	return true;
}

/* False: an exception was thrown. The call must be freed either way. */
bool php_faspay_begin(fsp_call *call, zval *self, const fsp_operation *operation);
void php_faspay_set_text(fsp_call *call, const char *wire, const zend_string *text);
bool php_faspay_read_extra(fsp_call *call, zend_object *object);
bool php_faspay_succeeded(fsp_call *call, fsp_result result);
bool php_faspay_call(zval *self, fsp_call *call);
zend_object *php_faspay_answer(const php_faspay_binding *binding, const fsp_call *call);

bool php_faspay_receive(fsp_received *received, zval *self, const fsp_callback *callback);
fsp_result php_faspay_add_member(fsp_received *received, fsp_view name, zval *value);
/* Parameters as PHP parsed them, or the text that they stood in. *raw: the array where nothing in it can change; or NULL. */
fsp_result php_faspay_read_params(fsp_received *received, HashTable *params, const zend_string *text, HashTable **raw);
fsp_result php_faspay_add_members(fsp_received *received, HashTable *params, HashTable **raw);
zend_object *php_faspay_verified(fsp_received *received, fsp_result result, const php_faspay_binding *binding, HashTable *raw);
/* The whole of a method that takes one message of parameters. */
void php_faspay_verify_params(INTERNAL_FUNCTION_PARAMETERS, const fsp_callback *callback, const php_faspay_binding *binding);

/* Writes a reply from the slots, or throws. */
void php_faspay_reply(zval *return_value, fsp_arena *arena, const fsp_callback *callback, fsp_format format, fsp_slot *slots);
/* In JSON, from a received object's properties and the table alone. */
/* The slots of a reply, from the result that it answers. */
bool php_faspay_fill_reply(fsp_arena *arena, const php_faspay_binding *binding, fsp_slot *slots, zend_object *self);
void php_faspay_acknowledge(zval *return_value, zend_object *self, const fsp_callback *callback, const php_faspay_binding *binding);
fsp_slot *php_faspay_reply_slots(fsp_arena **arena, const fsp_callback *callback);

/* The value of a property, whatever made the object: unserialize() makes references, and SoapClient's classmap, PDO and the
 * like leave properties uninitialised. Then it is null, and an Error was thrown. */
zval *php_faspay_property(zend_object *object, const char *name);
/* The same of a text; empty where there is none. */
zend_string *php_faspay_property_text(zend_object *object, const char *name);
/* Whether a property is that case of its enumeration; false too where it is uninitialised, and an Error was thrown. */
bool php_faspay_is_case(zend_object *object, const char *property, const char *name);
/* Whether the status is one of these cases. */
bool php_faspay_is_one_of(zend_object *object, const char *const *names);

/* ------------------------------------------------------------------ many inquiries */

/* What a product says about its own. */
typedef struct php_faspay_inquiry {
	/* Begins the call that a row asks for, and copies what it takes from the row. What is wrong with the row becomes a violation. */
	fsp_result (*begin)(fsp_call *call, const fsp_client *client, zval *row);
	zend_object *(*answer)(const fsp_call *call);
} php_faspay_inquiry;

typedef struct php_faspay_inquiries php_faspay_inquiries;

/* A text of a row into a call; null counts as absent. */
void php_faspay_take_text(fsp_call *call, const char *wire, zval *value);
/* The whole of a method (iterable $rows, int $concurrency = 8, ?float $deadline = null) that gives all results as an array, or an
 * iterator of them. */
void php_faspay_inquire_all(INTERNAL_FUNCTION_PARAMETERS, const php_faspay_inquiry *kind);
void php_faspay_inquire_each(INTERNAL_FUNCTION_PARAMETERS, const php_faspay_inquiry *kind);
/* At the end of the request: ends what is under way, whoever still holds it. */
void php_faspay_stop_inquiries(void);

/* ------------------------------------------------------------------ forms */

void php_faspay_form(zval *out, const fsp_call *call);

#endif
