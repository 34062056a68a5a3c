/* Objects: reading and writing the properties of our own. */
#include "objects.h"
#include "zend_enum.h"

static HashTable *own_properties(zend_object *object)
{
	return zend_std_get_properties(object);
}

/* PHP's own handler would build the table of properties. That table holds nothing that the slots do not hold, because
 * no object of ours has dynamic properties. */
static HashTable *own_gc(zend_object *object, zval **table, int *count)
{
	*table = object->properties_table;
	*count = object->ce->default_properties_count;
	return NULL;
}

void php_faspay_init_handlers(zend_object_handlers *handlers, size_t offset)
{
	memcpy(handlers, &std_object_handlers, sizeof(*handlers));
	handlers->offset = (int)offset;
	/* ArrayObject takes only objects with PHP's own handler here. */
	handlers->get_properties = own_properties;
	handlers->get_gc = own_gc;
}

int php_faspay_compare_opaque(zval *a, zval *b)
{
	/* PHP compares an object with itself without calling this. */
	return Z_TYPE_P(a) == IS_OBJECT && Z_TYPE_P(b) == IS_OBJECT ? ZEND_UNCOMPARABLE : zend_std_compare_objects(a, b);
}

void php_faspay_set(zend_object *object, const char *property, zval *value)
{
	zend_property_info *info = zend_hash_str_find_ptr(&object->ce->properties_info, property, strlen(property));

	ZEND_ASSERT(info != NULL && Z_TYPE_P(OBJ_PROP(object, info->offset)) == IS_UNDEF);
	/* Writes straight into the slot: the property is readonly for everybody else. */
	ZVAL_COPY_VALUE(OBJ_PROP(object, info->offset), value);
}

void php_faspay_set_bool(zend_object *object, const char *property, bool flag)
{
	zval value;

	ZVAL_BOOL(&value, flag);
	php_faspay_set(object, property, &value);
}

void php_faspay_set_rest(zend_object *object)
{
	const zend_property_info *info;

	ZEND_HASH_FOREACH_PTR(&object->ce->properties_info, info) {
		zval *slot = OBJ_PROP(object, info->offset);

		if (Z_TYPE_P(slot) == IS_UNDEF && ZEND_TYPE_ALLOW_NULL(info->type)) {
			ZVAL_NULL(slot);
		}
	} ZEND_HASH_FOREACH_END();
}

static zval *uninitialized(const zend_object *object, const char *name)
{
	if (!EG(exception)) {
		zend_throw_error(NULL, "Typed property %s::$%s must not be accessed before initialization",
			ZSTR_VAL(object->ce->name), name);
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

bool php_faspay_is_case(zend_object *object, const char *property, const char *name)
{
	const zval *value = php_faspay_property(object, property);

	return Z_TYPE_P(value) == IS_OBJECT && strcmp(Z_STRVAL_P(zend_enum_fetch_case_name(Z_OBJ_P(value))), name) == 0;
}

bool php_faspay_is_one_of(zend_object *object, const char *const *names)
{
	while (*names != NULL && !php_faspay_is_case(object, "status", *names)) {
		names++;
	}
	return *names != NULL;
}
