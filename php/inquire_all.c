/* Many inquiries, all results at once: every row gets a place in the returned array. */
#include "inquiry_run.h"
#include "throw.h"
#include "zend_exceptions.h"

/* The exception of a row whose key cannot be used, or of what else is wrong with the row. */
static zend_object *refuse_key(const php_faspay_inquiry *kind, const fsp_client *client, const zval *key, zval *row)
{
	zend_object *exception;
	fsp_call call;
	fsp_result result = kind->begin(&call, client, row);

	if (result == FSP_OK) {
		if (Z_TYPE_P(key) == IS_LONG || Z_TYPE_P(key) == IS_STRING) {
			fsp_call_violation(&call, NULL, "pairs", "conflict", NULL,
				"must have keys of their own: the key of this one came before");
		} else {
			fsp_call_violation(&call, NULL, "pairs", "format", NULL,
				"must have integer or string keys: the key of this one is %s", zend_zval_type_name(key));
		}
		php_faspay_invalid_row(&call);
	}
	exception = php_faspay_call_exception(&call);
	fsp_call_free(&call);
	return exception;
}

/* Puts the refusal at the row's position, under a key that is free: "a#2" for the second "a". number: of the row.
 * seen: how often each key came. */
static void add_misplaced(HashTable *results, HashTable *seen, zval *key, zend_ulong number, zend_object *refusal)
{
	zend_string *name = ZSTR_EMPTY_ALLOC(), *other = NULL;
	zval result;

	if (Z_TYPE_P(key) == IS_LONG || Z_TYPE_P(key) == IS_STRING) {
		const zval *count = Z_TYPE_P(key) == IS_LONG
			? zend_hash_index_find(seen, (zend_ulong)Z_LVAL_P(key))
			: zend_symtable_find(seen, Z_STR_P(key));

		number = (zend_ulong)Z_LVAL_P(count);
		name = zval_get_string(key);
	}
	do {
		char suffix[24];

		if (other != NULL) {
			zend_string_release(other);
		}
		snprintf(suffix, sizeof(suffix), "#" ZEND_ULONG_FMT, number++);
		other = zend_string_concat2(ZSTR_VAL(name), ZSTR_LEN(name), suffix, strlen(suffix));
	} while (zend_hash_exists(results, other));
	ZVAL_OBJ(&result, refusal);
	zend_hash_add_new(results, other, &result);
	zend_string_release(other);
	zend_string_release(name);
}

/* Gives every row a place in the results, in their order. Those that can be asked about go into rows, under the same
 * keys. */
static void collect(
	const php_faspay_inquiry *kind, const fsp_client *client, HashTable *rows, HashTable *results, zval *iterable)
{
	php_faspay_source from = {0};
	HashTable seen;
	zend_ulong number = 0;
	zval key, row, nothing, once;

	ZVAL_NULL(&nothing);
	ZVAL_COPY(&from.iterable, iterable);
	zend_hash_init(&seen, 8, NULL, NULL, 0);
	while (php_faspay_source_next(&from, &key, &row)) {
		zval *count = NULL;

		number++;
		ZVAL_LONG(&once, 1);
		if (Z_TYPE(key) == IS_LONG) {
			count = zend_hash_index_find(&seen, (zend_ulong)Z_LVAL(key));
		} else if (Z_TYPE(key) == IS_STRING) {
			count = zend_symtable_find(&seen, Z_STR(key));
		}
		if (count != NULL) {
			ZVAL_LONG(count, Z_LVAL_P(count) + 1);
		}
		if (count == NULL && Z_TYPE(key) == IS_LONG) {
			zend_hash_index_add_new(&seen, (zend_ulong)Z_LVAL(key), &once);
			zend_hash_index_add_new(results, (zend_ulong)Z_LVAL(key), &nothing);
			zend_hash_index_add_new(rows, (zend_ulong)Z_LVAL(key), &row);
		} else if (count == NULL && Z_TYPE(key) == IS_STRING && zend_symtable_find(results, Z_STR(key)) == NULL) {
			zend_symtable_update(&seen, Z_STR(key), &once);
			zend_symtable_update(results, Z_STR(key), &nothing);
			zend_symtable_update(rows, Z_STR(key), &row);
		} else {
			if (count == NULL && Z_TYPE(key) == IS_STRING) {
				/* The row's own key is "a#2", but the second "a" took that place. */
				ZVAL_LONG(&once, 2);
				zend_symtable_update(&seen, Z_STR(key), &once);
			}
			add_misplaced(results, &seen, &key, number, refuse_key(kind, client, &key, &row));
			zval_ptr_dtor(&row);
		}
		zval_ptr_dtor(&key);
	}
	zend_hash_destroy(&seen);
	php_faspay_source_close(&from);
}

void php_faspay_inquire_all(INTERNAL_FUNCTION_PARAMETERS, const php_faspay_inquiry *kind)
{
	php_faspay_inquiries all;
	zval rows, results, key, result;
	php_faspay_inquiry_arguments given;

	if (!php_faspay_parse_inquiries(INTERNAL_FUNCTION_PARAM_PASSTHRU, &given)) {
		return;
	}
	array_init(&rows);
	array_init(&results);
	collect(kind, given.client->client, Z_ARRVAL(rows), Z_ARRVAL(results), given.rows);
	if (!EG(exception)) {
		php_faspay_open_inquiries(&all, kind, &given, &rows);
		all.together = true;
		while (php_faspay_take_result(&all, &key, &result)) {
			if (Z_TYPE(key) == IS_LONG) {
				zend_hash_index_update(Z_ARRVAL(results), (zend_ulong)Z_LVAL(key), &result);
			} else {
				zend_hash_update(Z_ARRVAL(results), Z_STR(key), &result);
			}
			zval_ptr_dtor(&key);
		}
		php_faspay_close_inquiries(&all);
	}
	zval_ptr_dtor(&rows);
	if (EG(exception)) {
		zval_ptr_dtor(&results);
	} else {
		RETVAL_COPY_VALUE(&results);
	}
}
