/* Faspay\SendMe\Credentials: secrets that nobody reads back. */
#include "sendme.h"
#include "../objects.h"
#include "../text.h"
#include "../throw.h"
#include "zend_exceptions.h"

typedef struct credentials {
	fsp_secret texts[PHP_FASPAY_SENDME_CREDENTIALS];
	bool constructed;
	zend_object std;
} credentials;

static zend_object_handlers handlers;

static inline credentials *credentials_of(zend_object *object)
{
	return (credentials *)((char *)object - offsetof(credentials, std));
}

static zend_object *create(zend_class_entry *ce)
{
	credentials *made = zend_object_alloc(sizeof(*made), ce);

	memset(made, 0, offsetof(credentials, std));
	zend_object_std_init(&made->std, ce);
	object_properties_init(&made->std, ce);
	made->std.handlers = &handlers;
	return &made->std;
}

static void destroy(zend_object *object)
{
	credentials *old = credentials_of(object);

	zend_object_std_dtor(object);
	for (size_t i = 0; i < PHP_FASPAY_SENDME_CREDENTIALS; i++) {
		fsp_secret_clear(&old->texts[i]);
	}
}

void php_faspay_minit_sendme_credentials(zend_class_entry *ce)
{
	php_faspay_init_handlers(&handlers, offsetof(credentials, std));
	handlers.free_obj = destroy;
	handlers.clone_obj = NULL;
	handlers.compare = php_faspay_compare_opaque;
	ce->create_object = create;
}

ZEND_METHOD(Faspay_SendMe_Credentials, __construct)
{
	zend_string *given[PHP_FASPAY_SENDME_CREDENTIALS];
	credentials *self = credentials_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_START(PHP_FASPAY_SENDME_CREDENTIALS, PHP_FASPAY_SENDME_CREDENTIALS)
		Z_PARAM_STR(given[0])
		Z_PARAM_STR(given[1])
		Z_PARAM_STR(given[2])
		Z_PARAM_STR(given[3])
		Z_PARAM_STR(given[4])
		Z_PARAM_STR(given[5])
		Z_PARAM_STR(given[6])
	ZEND_PARSE_PARAMETERS_END();
	if (self->constructed) {
		zend_throw_error(NULL, "Faspay\\SendMe\\Credentials is already constructed");
		return;
	}
	for (size_t i = 0; i < PHP_FASPAY_SENDME_CREDENTIALS; i++) {
		if (fsp_secret_set(&self->texts[i], php_faspay_view(given[i])) != FSP_OK) {
			php_faspay_throw_out_of_memory();
			return;
		}
	}
	self->constructed = true;
}

bool php_faspay_sendme_take(zend_object *object, zend_string *texts[PHP_FASPAY_SENDME_CREDENTIALS])
{
	const credentials *given = credentials_of(object);

	if (!given->constructed) {
		zend_throw_error(NULL, "Faspay\\SendMe\\Credentials is not constructed");
		return false;
	}
	for (size_t i = 0; i < PHP_FASPAY_SENDME_CREDENTIALS; i++) {
		texts[i] = zend_string_init(given->texts[i].data, given->texts[i].length, 0);
	}
	return true;
}

void php_faspay_sendme_release(zend_string *texts[PHP_FASPAY_SENDME_CREDENTIALS])
{
	for (size_t i = 0; i < PHP_FASPAY_SENDME_CREDENTIALS; i++) {
		if (texts[i] != NULL) {
			fsp_wipe(ZSTR_VAL(texts[i]), ZSTR_LEN(texts[i]));
			zend_string_efree(texts[i]);
		}
	}
}
