/* Many inquiries, one result after the other: Faspay\Inquiries, the iterator. */
#include "classes.h"
#include "inquiry_run.h"
#include "objects.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"

typedef struct inquiries_object {
	php_faspay_inquiries all;
	zend_object *client;              /* NULL: not made by a client */
	zval key, result;                 /* of the current position; UNDEF: none */
	bool begun;
	bool passed;                      /* the first result was rewound to, or left behind */
	zend_object std;
} inquiries_object;

static zend_object_handlers inquiries_handlers;

static inline inquiries_object *inquiries_of(zend_object *object)
{
	return (inquiries_object *)((char *)object - offsetof(inquiries_object, std));
}

static zend_object *create_inquiries(zend_class_entry *ce)
{
	inquiries_object *inquiries = zend_object_alloc(sizeof(*inquiries), ce);

	memset(inquiries, 0, offsetof(inquiries_object, std));
	zend_object_std_init(&inquiries->std, ce);
	object_properties_init(&inquiries->std, ce);
	inquiries->std.handlers = &inquiries_handlers;
	return &inquiries->std;
}

static void free_inquiries(zend_object *object)
{
	inquiries_object *inquiries = inquiries_of(object);

	/* This comes first: it clears weak references, through which destructors could still find this object. */
	zend_object_std_dtor(object);
	if (inquiries->client != NULL) {
		php_faspay_close_inquiries(&inquiries->all);
		OBJ_RELEASE(inquiries->client);
	}
	zval_ptr_dtor(&inquiries->key);
	zval_ptr_dtor(&inquiries->result);
}

static HashTable *inquiries_gc(zend_object *object, zval **table, int *count)
{
	inquiries_object *inquiries = inquiries_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (inquiries->client != NULL) {
		zend_get_gc_buffer_add_obj(buffer, inquiries->client);
		php_faspay_inquiries_gc(&inquiries->all, buffer);
	}
	zend_get_gc_buffer_add_zval(buffer, &inquiries->key);
	zend_get_gc_buffer_add_zval(buffer, &inquiries->result);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void php_faspay_minit_inquiries(void)
{
	php_faspay_init_handlers(&inquiries_handlers, offsetof(inquiries_object, std));
	inquiries_handlers.free_obj = free_inquiries;
	inquiries_handlers.get_gc = inquiries_gc;
	inquiries_handlers.clone_obj = NULL;
	inquiries_handlers.compare = php_faspay_compare_opaque;
	php_faspay_ce_inquiries->create_object = create_inquiries;
}

void php_faspay_inquire_each(INTERNAL_FUNCTION_PARAMETERS, const php_faspay_inquiry *kind)
{
	inquiries_object *inquiries;
	php_faspay_inquiry_arguments given;

	if (!php_faspay_parse_inquiries(INTERNAL_FUNCTION_PARAM_PASSTHRU, &given)) {
		return;
	}
	object_init_ex(return_value, php_faspay_ce_inquiries);
	inquiries = inquiries_of(Z_OBJ_P(return_value));
	php_faspay_open_inquiries(&inquiries->all, kind, &given, given.rows);
	inquiries->client = &given.client->std;
	GC_ADDREF(inquiries->client);
}

static void advance(inquiries_object *inquiries)
{
	zval key, result;

	if (inquiries->all.working) {
		zend_throw_error(NULL, "These inquiries are waiting for their next result already");
		return;
	}
	if (!php_faspay_usable(php_faspay_client_of(inquiries->client))) {
		return;
	}
	/* Destructors of what is let go of may look here, but not go on: the next result is ours. */
	inquiries->all.working = true;
	ZVAL_COPY_VALUE(&key, &inquiries->key);
	ZVAL_COPY_VALUE(&result, &inquiries->result);
	ZVAL_UNDEF(&inquiries->key);
	ZVAL_UNDEF(&inquiries->result);
	zval_ptr_dtor(&key);
	zval_ptr_dtor(&result);
	inquiries->all.working = false;
	if (!EG(exception) && php_faspay_take_result(&inquiries->all, &key, &result)) {
		ZVAL_COPY_VALUE(&inquiries->key, &key);
		ZVAL_COPY_VALUE(&inquiries->result, &result);
	}
}

/* The inquiries, once the first result was waited for. NULL: an exception was thrown. */
static inquiries_object *begun(zval *self)
{
	inquiries_object *inquiries = inquiries_of(Z_OBJ_P(self));

	if (inquiries->client == NULL) {
		zend_throw_error(NULL, "%s is not constructed", ZSTR_VAL(inquiries->std.ce->name));
		return NULL;
	}
	if (!inquiries->begun) {
		inquiries->begun = true;
		advance(inquiries);
	}
	return EG(exception) ? NULL : inquiries;
}

ZEND_METHOD(Faspay_Inquiries, rewind)
{
	inquiries_object *inquiries = inquiries_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (inquiries->passed) {
		zend_throw_exception(spl_ce_LogicException,
			"These inquiries cannot be gone through again: ask anew by another eachStatus()", 0);
		return;
	}
	inquiries->passed = true;
	(void)begun(ZEND_THIS);
}

ZEND_METHOD(Faspay_Inquiries, valid)
{
	const inquiries_object *inquiries;

	ZEND_PARSE_PARAMETERS_NONE();
	inquiries = begun(ZEND_THIS);
	RETVAL_BOOL(inquiries != NULL && Z_TYPE(inquiries->result) != IS_UNDEF);
}

ZEND_METHOD(Faspay_Inquiries, current)
{
	inquiries_object *inquiries;

	ZEND_PARSE_PARAMETERS_NONE();
	inquiries = begun(ZEND_THIS);
	if (inquiries != NULL && Z_TYPE(inquiries->result) != IS_UNDEF) {
		RETVAL_COPY(&inquiries->result);
	}
}

ZEND_METHOD(Faspay_Inquiries, key)
{
	inquiries_object *inquiries;

	ZEND_PARSE_PARAMETERS_NONE();
	inquiries = begun(ZEND_THIS);
	if (inquiries != NULL && Z_TYPE(inquiries->result) != IS_UNDEF) {
		RETVAL_COPY_DEREF(&inquiries->key);
	}
}

ZEND_METHOD(Faspay_Inquiries, next)
{
	inquiries_object *inquiries;

	ZEND_PARSE_PARAMETERS_NONE();
	inquiries = begun(ZEND_THIS);
	if (inquiries != NULL) {
		inquiries->passed = true;
		advance(inquiries);
	}
}
