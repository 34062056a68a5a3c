/* Faspay\Transport: how requests travel. */
#include "transport.h"
#include "classes.h"
#include "objects.h"
#include "text.h"
#include "throw.h"
#include "fopen_wrappers.h"
#include "zend_closures.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#define MAXIMUM_TIMEOUT 3600.0
#define MAXIMUM_RETRIES 10

static zend_object_handlers transport_handlers;

static zend_object *create_transport(zend_class_entry *ce)
{
	php_faspay_transport *transport = zend_object_alloc(sizeof(*transport), ce);

	transport->timeout = PHP_FASPAY_DEFAULT_TIMEOUT;
	transport->connect_timeout = PHP_FASPAY_DEFAULT_CONNECT_TIMEOUT;
	transport->retries = PHP_FASPAY_DEFAULT_RETRIES;
	transport->ca_file = transport->proxy = NULL;
	transport->keep_connections = true;
	transport->constructed = false;
	ZVAL_UNDEF(&transport->observer);
	zend_object_std_init(&transport->std, ce);
	object_properties_init(&transport->std, ce);
	transport->std.handlers = &transport_handlers;
	return &transport->std;
}

static void free_transport(zend_object *object)
{
	php_faspay_transport *transport = php_faspay_transport_of(object);

	/* This comes first: it clears weak references, through which the observer could still find this object. */
	zend_object_std_dtor(object);
	if (transport->ca_file != NULL) {
		zend_string_release(transport->ca_file);
	}
	if (transport->proxy != NULL) {
		zend_string_release(transport->proxy);
	}
	zval_ptr_dtor(&transport->observer);
}

static HashTable *transport_gc(zend_object *object, zval **table, int *count)
{
	php_faspay_transport *transport = php_faspay_transport_of(object);

	*table = &transport->observer;
	*count = 1;
	return NULL;
}

void php_faspay_minit_transport(void)
{
	php_faspay_init_handlers(&transport_handlers, offsetof(php_faspay_transport, std));
	transport_handlers.free_obj = free_transport;
	transport_handlers.get_gc = transport_gc;
	transport_handlers.clone_obj = NULL;
	transport_handlers.compare = php_faspay_compare_opaque;
	php_faspay_ce_transport->create_object = create_transport;
}

static bool check_seconds(const char *name, double seconds)
{
	/* This form of the condition refuses NAN. */
	if (seconds >= 0.001 && seconds <= MAXIMUM_TIMEOUT) {
		return true;
	}
	php_faspay_throw_violation(name, "range", "must be between 0.001 and 3600 seconds");
	return false;
}

static bool check_proxy(zend_string *proxy)
{
	const char *objection;

	if (fsp_url_check(FSP_URL_PROXY, php_faspay_view(proxy), &objection) != FSP_OK) {
		php_faspay_throw_out_of_memory();
		return false;
	}
	if (objection != NULL) {
		php_faspay_throw_violation("proxy", "format", "%s", objection);
	}
	return objection == NULL;
}

/* The absolute path of a file that can be read, or NULL. libcurl tells connections, sessions and parsed authorities
 * apart by the file's name, and scripts of one worker can have different working directories. */
static zend_string *readable_file(const zend_string *name)
{
	char *path = ZSTR_LEN(name) > 0 ? expand_filepath_with_mode(ZSTR_VAL(name), NULL, NULL, 0, CWD_EXPAND) : NULL;
	zend_string *file = NULL;

	if (path != NULL && php_check_open_basedir_ex(path, 0) == 0 && VCWD_ACCESS(path, R_OK) == 0) {
		file = zend_string_init(path, strlen(path), 0);
	}
	if (path != NULL) {
		efree(path);
	}
	return file;
}

ZEND_METHOD(Faspay_Transport, __construct)
{
	php_faspay_transport *transport = php_faspay_transport_of(Z_OBJ_P(ZEND_THIS));
	double timeout = PHP_FASPAY_DEFAULT_TIMEOUT, connect_timeout = PHP_FASPAY_DEFAULT_CONNECT_TIMEOUT;
	zend_string *ca_file = NULL, *proxy = NULL;
	zend_long retries = PHP_FASPAY_DEFAULT_RETRIES;
	zend_fcall_info observer = empty_fcall_info;
	zend_fcall_info_cache observer_cache = empty_fcall_info_cache;
	bool keep_connections = true;
	zval closure;

	ZEND_PARSE_PARAMETERS_START(0, 7)
		Z_PARAM_OPTIONAL
		Z_PARAM_DOUBLE(timeout)
		Z_PARAM_DOUBLE(connect_timeout)
		Z_PARAM_LONG(retries)
		Z_PARAM_PATH_STR_OR_NULL(ca_file)
		Z_PARAM_STR_OR_NULL(proxy)
		Z_PARAM_FUNC_OR_NULL(observer, observer_cache)
		Z_PARAM_BOOL(keep_connections)
	ZEND_PARSE_PARAMETERS_END();
	if (transport->constructed) {
		zend_throw_error(NULL, "Faspay\\Transport is already constructed");
		return;
	}
	if (!check_seconds("timeout", timeout) || !check_seconds("connectTimeout", connect_timeout)
			|| (proxy != NULL && !check_proxy(proxy))) {
		return;
	}
	if (retries < 0 || retries > MAXIMUM_RETRIES) {
		php_faspay_throw_violation("retries", "range", "must be between 0 and %d", MAXIMUM_RETRIES);
		return;
	}
	if (ca_file != NULL && (ca_file = readable_file(ca_file)) == NULL) {
		php_faspay_throw_violation("caFile", "format", "must name a readable PEM file");
		return;
	}
	ZVAL_UNDEF(&closure);
	if (ZEND_FCI_INITIALIZED(observer)) {
		/* Resolved here, in the scope of the caller, which may name a private method. */
		zend_call_method_with_1_params(NULL, zend_ce_closure, NULL, "fromcallable", &closure, &observer.function_name);
	}
	/* An error handler that fromCallable() called may have constructed the object meanwhile. */
	if (EG(exception) || transport->constructed) {
		zval_ptr_dtor(&closure);
		if (ca_file != NULL) {
			zend_string_release(ca_file);
		}
		if (!EG(exception)) {
			zend_throw_error(NULL, "Faspay\\Transport is already constructed");
		}
		return;
	}
	ZVAL_COPY_VALUE(&transport->observer, &closure);
	transport->constructed = true;
	transport->timeout = timeout;
	transport->connect_timeout = connect_timeout;
	transport->retries = retries;
	transport->keep_connections = keep_connections;
	transport->ca_file = ca_file;
	transport->proxy = proxy != NULL ? zend_string_copy(proxy) : NULL;
}

ZEND_METHOD(Faspay_Transport, __debugInfo)
{
	php_faspay_transport *transport = php_faspay_transport_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	add_assoc_double(return_value, "timeout", transport->timeout);
	add_assoc_double(return_value, "connectTimeout", transport->connect_timeout);
	add_assoc_long(return_value, "retries", transport->retries);
	if (transport->ca_file != NULL) {
		add_assoc_str(return_value, "caFile", zend_string_copy(transport->ca_file));
	} else {
		add_assoc_null(return_value, "caFile");
	}
	/* A proxy's URL may carry a password. */
	add_assoc_bool(return_value, "proxy", transport->proxy != NULL);
	add_assoc_bool(return_value, "observer", Z_TYPE(transport->observer) != IS_UNDEF);
	add_assoc_bool(return_value, "keepConnections", transport->keep_connections);
}
