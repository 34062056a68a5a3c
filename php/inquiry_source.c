/* The rows of many inquiries, one after the other, from whatever is iterable. */
#include "inquiry_source.h"
#include "zend_interfaces.h"

void php_faspay_source_close(php_faspay_source *source)
{
	zend_object_iterator *iterator = source->iterator;
	zval iterable;

	/* Code of the caller's may run below. It must find nothing here any more. */
	ZVAL_COPY_VALUE(&iterable, &source->iterable);
	ZVAL_UNDEF(&source->iterable);
	source->iterator = NULL;
	source->ended = true;
	if (iterator != NULL) {
		zend_iterator_dtor(iterator);
	}
	zval_ptr_dtor(&iterable);
}

static bool next_of_array(php_faspay_source *source, zval *key, zval *row)
{
	const HashTable *array = Z_ARRVAL(source->iterable);
	zval *value;

	if (!source->begun) {
		zend_hash_internal_pointer_reset_ex((HashTable *)array, &source->position);
		source->begun = true;
	}
	value = zend_hash_get_current_data_ex((HashTable *)array, &source->position);
	if (value == NULL) {
		return false;
	}
	zend_hash_get_current_key_zval_ex(array, key, &source->position);
	ZVAL_COPY_DEREF(row, value);
	zend_hash_move_forward_ex((HashTable *)array, &source->position);
	return true;
}

static bool next_of_traversable(php_faspay_source *source, zval *key, zval *row)
{
	zend_class_entry *ce = Z_OBJCE(source->iterable);
	zend_object_iterator *iterator = source->iterator;
	zval *value;

	if (!source->begun) {
		source->begun = true;
		iterator = ce->get_iterator(ce, &source->iterable, 0);
		source->iterator = iterator;
		if (iterator == NULL || EG(exception)) {
			return false;
		}
		iterator->index = 0;
		if (iterator->funcs->rewind != NULL) {
			iterator->funcs->rewind(iterator);
		}
	} else {
		iterator->index++;
		iterator->funcs->move_forward(iterator);
	}
	if (EG(exception) || iterator->funcs->valid(iterator) != SUCCESS || EG(exception)) {
		return false;
	}
	value = iterator->funcs->get_current_data(iterator);
	if (value == NULL || EG(exception)) {
		return false;
	}
	ZVAL_COPY_DEREF(row, value);
	if (iterator->funcs->get_current_key != NULL) {
		ZVAL_NULL(key);
		iterator->funcs->get_current_key(iterator, key);
	} else {
		ZVAL_LONG(key, (zend_long)iterator->index);
	}
	if (EG(exception)) {
		zval_ptr_dtor(row);
		zval_ptr_dtor(key);
		return false;
	}
	return true;
}

bool php_faspay_source_next(php_faspay_source *source, zval *key, zval *row)
{
	if (!source->ended
			&& !(Z_TYPE(source->iterable) == IS_ARRAY ? next_of_array : next_of_traversable)(source, key, row)) {
		source->ended = true;
	}
	return !source->ended;
}
