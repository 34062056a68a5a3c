/* Many inquiries of one client: rows come from an iterable, results as they arrive. Knows no product. */
#include "glue.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "ext/spl/spl_exceptions.h"

#define DEFAULT_CONCURRENCY 8
#define MAXIMUM_CONCURRENCY 64
#define MAXIMUM_DEADLINE 86400.0

/* ------------------------------------------------------------------ rows */

typedef struct source {
	zval iterable;
	HashPosition position;            /* of an array */
	zend_object_iterator *iterator;   /* of everything else */
	bool begun, ended;
} source;

static void close_source(source *rows)
{
	zend_object_iterator *iterator = rows->iterator;
	zval iterable;

	/* Both may run code of the caller's, which finds nothing more here. */
	ZVAL_COPY_VALUE(&iterable, &rows->iterable);
	ZVAL_UNDEF(&rows->iterable);
	rows->iterator = NULL;
	rows->ended = true;
	if (iterator != NULL) {
		zend_iterator_dtor(iterator);
	}
	zval_ptr_dtor(&iterable);
}

static bool next_of_array(source *rows, zval *key, zval *row)
{
	const HashTable *array = Z_ARRVAL(rows->iterable);
	zval *value;

	if (!rows->begun) {
		zend_hash_internal_pointer_reset_ex((HashTable *)array, &rows->position);
		rows->begun = true;
	}
	value = zend_hash_get_current_data_ex((HashTable *)array, &rows->position);
	if (value == NULL) {
		return false;
	}
	zend_hash_get_current_key_zval_ex(array, key, &rows->position);
	ZVAL_COPY_DEREF(row, value);
	zend_hash_move_forward_ex((HashTable *)array, &rows->position);
	return true;
}

/* Where it stops for an exception, that is pending. */
static bool next_of_traversable(source *rows, zval *key, zval *row)
{
	zend_object_iterator *iterator = rows->iterator;
	zval *value;

	if (!rows->begun) {
		rows->begun = true;
		iterator = rows->iterator = Z_OBJCE(rows->iterable)->get_iterator(Z_OBJCE(rows->iterable), &rows->iterable, 0);
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

static bool next_row(source *rows, zval *key, zval *row)
{
	if (!rows->ended && !(Z_TYPE(rows->iterable) == IS_ARRAY ? next_of_array : next_of_traversable)(rows, key, row)) {
		rows->ended = true;
	}
	return !rows->ended;
}

void php_faspay_take_text(fsp_call *call, const char *wire, zval *value)
{
	fsp_view text;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0) {
		/* Of its own: where references are in the row, the caller's loop can change it meanwhile. */
		text = (fsp_view){fsp_arena_copy(call->arena, php_faspay_view(Z_STR_P(value))), Z_STRLEN_P(value)};
		if (text.data == NULL) {
			fsp_fail(&call->error, FSP_ERROR_MEMORY, NULL, "out of memory");
		}
		*fsp_call_value(call, wire) = (fsp_slot){.present = true, .text = text};
	} else if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_NULL) {
		fsp_call_violation(call, wire, NULL, "format", NULL, "must be a string, is %s", zend_zval_type_name(value));
	}
}

/* ------------------------------------------------------------------ the engine */

typedef enum phase { FREE, ASKING, DONE } phase;

/* One of those that may be asked about or held at a time. */
typedef struct place {
	phase phase;
	fsp_call call;                    /* while asking */
	zval key, row, result;
	unsigned long order;              /* of the results */
} place;

struct php_faspay_inquiries {
	const php_faspay_inquiry *kind;
	const fsp_client *client;
	source rows;
	php_faspay_run run;               /* transfers NULL: nothing is asked any more */
	place *places;
	unsigned long results;
	zend_object *failure;             /* what the iterable threw: thrown once the results of all before it were taken */
	bool together;                    /* all results are taken at once, so that none waits for another's */
	bool working;
	struct php_faspay_inquiries *next, **link;   /* of those that have something under way, of this thread */
};

static fsp_result invalid(fsp_call *call)
{
	return fsp_fail(&call->error, FSP_ERROR_VALIDATION, "validation", "the request was not sent");
}

static void settle(php_faspay_inquiries *all, place *p, fsp_result result)
{
	ZVAL_OBJ(&p->result, result == FSP_OK ? all->kind->answer(&p->call) : php_faspay_call_exception(&p->call));
	p->order = ++all->results;
	p->phase = DONE;
	fsp_call_free(&p->call);
	zval_ptr_dtor(&p->row);
	ZVAL_UNDEF(&p->row);
}

/* The next row into that place. An exception of the iterable's waits for its turn, but whoever wants to leave PHP does so at once. */
static bool pull(php_faspay_inquiries *all, place *p)
{
	const bool runs_code = Z_TYPE(all->rows.iterable) == IS_OBJECT;
	bool found;

	if (all->rows.ended) {
		return false;
	}
	if (runs_code) {
		php_faspay_run_pause(&all->run);
	}
	found = next_row(&all->rows, &p->key, &p->row);
	if (runs_code) {
		php_faspay_run_resume(&all->run);
	}
	if (EG(exception) && !zend_is_unwind_exit(EG(exception)) && !zend_is_graceful_exit(EG(exception))) {
		all->failure = EG(exception);
		GC_ADDREF(all->failure);
		zend_clear_exception();
	}
	return found;
}

static fsp_call *next_inquiry(php_faspay_run *run, size_t *index)
{
	php_faspay_inquiries *all = run->state;

	for (size_t i = 0; i < run->concurrency; i++) {
		place *p = &all->places[i];
		fsp_result result;

		if (p->phase != FREE) {
			continue;
		}
		if (!pull(all, p)) {
			break;
		}
		p->phase = ASKING;
		result = all->kind->begin(&p->call, all->client, &p->row);
		if (p->call.arena != NULL) {
			php_faspay_hold(p->call.arena);
		}
		if (result == FSP_OK && p->call.violations.first != NULL) {
			result = invalid(&p->call);
		}
		if (result == FSP_OK) {
			*index = i;
			return &p->call;
		}
		settle(all, p, result);
	}
	return NULL;
}

static void finished_inquiry(php_faspay_run *run, size_t index, fsp_call *call, fsp_result result)
{
	php_faspay_inquiries *all = run->state;

	settle(all, &all->places[index], result);
}

/* Its place frees it. */
static void abandoned_inquiry(php_faspay_run *run, fsp_call *call)
{
}

static void open_inquiries(php_faspay_inquiries *all, const php_faspay_inquiry *kind, php_faspay_client *client, zval *rows, size_t concurrency, double deadline)
{
	*all = (php_faspay_inquiries){
		.kind = kind, .client = client->client, .next = FASPAY_G(inquiries), .link = &FASPAY_G(inquiries),
		.run = {
			.transport = php_faspay_client_transport(client), .concurrency = concurrency, .state = all,
			.next = next_inquiry, .finished = finished_inquiry, .abandoned = abandoned_inquiry,
			.deadline = deadline > 0 ? fsp_monotonic_ms() + (int64_t)(deadline * 1000) : 0,
		},
	};
	ZVAL_COPY(&all->rows.iterable, rows);
	all->places = ecalloc(concurrency, sizeof(*all->places));
	php_faspay_run_open(&all->run);
	php_faspay_run_pause(&all->run);
	if (all->next != NULL) {
		all->next->link = &all->next;
	}
	FASPAY_G(inquiries) = all;
}

/* Ends what is under way. Runs no PHP code. */
static void stop(php_faspay_inquiries *all)
{
	if (all->run.transfers == NULL) {
		return;
	}
	php_faspay_run_close(&all->run);
	for (size_t i = 0; i < all->run.concurrency; i++) {
		if (all->places[i].phase == ASKING) {
			fsp_call_free(&all->places[i].call);
		}
	}
	*all->link = all->next;
	if (all->next != NULL) {
		all->next->link = all->link;
	}
}

/* The same, and lets go of all PHP values: destructors may run. */
static void close_inquiries(php_faspay_inquiries *all)
{
	place *places = all->places;
	zend_object *failure = all->failure;

	stop(all);
	all->places = NULL;
	all->failure = NULL;
	close_source(&all->rows);
	for (size_t i = 0; places != NULL && i < all->run.concurrency; i++) {
		if (places[i].phase != FREE) {
			zval_ptr_dtor(&places[i].key);
			zval_ptr_dtor(places[i].phase == DONE ? &places[i].result : &places[i].row);
		}
	}
	if (places != NULL) {
		efree(places);
	}
	if (failure != NULL) {
		OBJ_RELEASE(failure);
	}
}

void php_faspay_stop_inquiries(void)
{
	while (FASPAY_G(inquiries) != NULL) {
		stop(FASPAY_G(inquiries));
	}
}

static place *oldest_result(const php_faspay_inquiries *all)
{
	place *oldest = NULL;

	for (size_t i = 0; i < all->run.concurrency; i++) {
		if (all->places[i].phase == DONE && (oldest == NULL || all->places[i].order < oldest->order)) {
			oldest = &all->places[i];
		}
	}
	return oldest;
}

/* Also where a result waits already, something is started in the place of the one before, which the caller took its time for. */
static place *await_result(php_faspay_inquiries *all)
{
	place *found = oldest_result(all);
	bool busy = true;

	if (found != NULL && all->together) {
		return found;
	}
	do {
		busy = php_faspay_run_turn(&all->run, found == NULL);
		found = found != NULL ? found : oldest_result(all);
	} while (found == NULL && busy && !EG(exception));
	return found;
}

/* The next result, taken over by the caller. False: there is none any more, or something was thrown. Either is the end. */
static bool take_result(php_faspay_inquiries *all, zval *key, zval *result)
{
	place *volatile found = NULL;
	volatile bool bailed_out = false;

	if (all->run.transfers == NULL) {
		return false;
	}
	all->working = true;
	php_faspay_run_resume(&all->run);
	zend_try {
		found = await_result(all);
	} zend_catch {
		bailed_out = true;
	} zend_end_try();
	all->working = false;
	if (bailed_out) {
		stop(all);
		zend_bailout();
	}
	if (found == NULL || EG(exception)) {
		zend_object *failure = EG(exception) ? NULL : all->failure;

		if (failure != NULL) {
			all->failure = NULL;
		}
		close_inquiries(all);
		if (failure != NULL) {
			zend_throw_exception_internal(failure);
		}
		return false;
	}
	ZVAL_COPY_VALUE(key, &found->key);
	ZVAL_COPY_VALUE(result, &found->result);
	found->phase = FREE;
	php_faspay_run_pause(&all->run);
	return true;
}

static void add_to_gc(const php_faspay_inquiries *all, zend_get_gc_buffer *buffer)
{
	zend_get_gc_buffer_add_zval(buffer, (zval *)&all->rows.iterable);
	if (all->rows.iterator != NULL) {
		zend_get_gc_buffer_add_obj(buffer, &all->rows.iterator->std);
	}
	if (all->failure != NULL) {
		zend_get_gc_buffer_add_obj(buffer, all->failure);
	}
	for (size_t i = 0; all->places != NULL && i < all->run.concurrency; i++) {
		place *p = &all->places[i];

		if (p->phase != FREE) {
			zend_get_gc_buffer_add_zval(buffer, &p->key);
			zend_get_gc_buffer_add_zval(buffer, p->phase == DONE ? &p->result : &p->row);
		}
	}
}

/* ------------------------------------------------------------------ all at once */

typedef struct arguments {
	php_faspay_client *client;
	zval *rows;
	size_t concurrency;
	double deadline;                  /* 0: none */
} arguments;

static bool parse(INTERNAL_FUNCTION_PARAMETERS, arguments *given)
{
	zend_long concurrency = DEFAULT_CONCURRENCY;
	bool no_deadline = true;

	given->deadline = 0;
	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_ITERABLE(given->rows)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(concurrency)
		Z_PARAM_DOUBLE_OR_NULL(given->deadline, no_deadline)
	ZEND_PARSE_PARAMETERS_END_EX(return false);
	if (concurrency < 1 || concurrency > MAXIMUM_CONCURRENCY) {
		php_faspay_throw_violation("concurrency", "range", "must be between 1 and %d", MAXIMUM_CONCURRENCY);
		return false;
	}
	/* Written so that NAN fails. */
	if (!no_deadline && !(given->deadline >= 0.001 && given->deadline <= MAXIMUM_DEADLINE)) {
		php_faspay_throw_violation("deadline", "range", "must be between 0.001 and %.0f seconds", MAXIMUM_DEADLINE);
		return false;
	}
	given->concurrency = (size_t)concurrency;
	given->client = php_faspay_client_of(Z_OBJ_P(ZEND_THIS));
	return php_faspay_usable(given->client);
}

/* Why a row has no place at its own key, whatever else is wrong with it. */
static zend_object *refuse_key(const php_faspay_inquiry *kind, const fsp_client *client, const zval *key, zval *row)
{
	zend_object *exception;
	fsp_call call;
	fsp_result result = kind->begin(&call, client, row);

	if (call.arena != NULL) {
		php_faspay_hold(call.arena);
	}
	if (result == FSP_OK) {
		if (Z_TYPE_P(key) == IS_LONG || Z_TYPE_P(key) == IS_STRING) {
			fsp_call_violation(&call, NULL, "pairs", "conflict", NULL, "must have keys of their own: the key of this one came before");
		} else {
			fsp_call_violation(&call, NULL, "pairs", "format", NULL, "must have integer or string keys: the key of this one is %s", zend_zval_type_name(key));
		}
		invalid(&call);
	}
	exception = php_faspay_call_exception(&call);
	fsp_call_free(&call);
	return exception;
}

/* Puts that where the row stands. number: of the row. seen: how often each key came. */
static void add_misplaced(HashTable *results, HashTable *seen, zval *key, zend_ulong number, zend_object *refusal)
{
	zend_string *name = ZSTR_EMPTY_ALLOC(), *other = NULL;
	zval result;

	if (Z_TYPE_P(key) == IS_LONG || Z_TYPE_P(key) == IS_STRING) {
		const zval *count = Z_TYPE_P(key) == IS_LONG ? zend_hash_index_find(seen, (zend_ulong)Z_LVAL_P(key)) : zend_symtable_find(seen, Z_STR_P(key));

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

/* Every row has a place in the results, in their order; those that can be asked about are rows, under the same keys. */
static void collect(const php_faspay_inquiry *kind, const fsp_client *client, HashTable *rows, HashTable *results, zval *iterable)
{
	source from = {0};
	HashTable seen;
	zend_ulong number = 0;
	zval key, row, nothing, once;

	ZVAL_NULL(&nothing);
	ZVAL_COPY(&from.iterable, iterable);
	zend_hash_init(&seen, 8, NULL, NULL, 0);
	while (next_row(&from, &key, &row)) {
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
				/* "a#2" after the second "a" took that place. */
				ZVAL_LONG(&once, 2);
				zend_symtable_update(&seen, Z_STR(key), &once);
			}
			add_misplaced(results, &seen, &key, number, refuse_key(kind, client, &key, &row));
			zval_ptr_dtor(&row);
		}
		zval_ptr_dtor(&key);
	}
	zend_hash_destroy(&seen);
	close_source(&from);
}

void php_faspay_inquire_all(INTERNAL_FUNCTION_PARAMETERS, const php_faspay_inquiry *kind)
{
	php_faspay_inquiries all;
	zval rows, results, key, result;
	arguments given;

	if (!parse(INTERNAL_FUNCTION_PARAM_PASSTHRU, &given)) {
		return;
	}
	array_init(&rows);
	array_init(&results);
	collect(kind, given.client->client, Z_ARRVAL(rows), Z_ARRVAL(results), given.rows);
	if (!EG(exception)) {
		open_inquiries(&all, kind, given.client, &rows, given.concurrency, given.deadline);
		all.together = true;
		while (take_result(&all, &key, &result)) {
			if (Z_TYPE(key) == IS_LONG) {
				zend_hash_index_update(Z_ARRVAL(results), (zend_ulong)Z_LVAL(key), &result);
			} else {
				zend_hash_update(Z_ARRVAL(results), Z_STR(key), &result);
			}
			zval_ptr_dtor(&key);
		}
		close_inquiries(&all);
	}
	zval_ptr_dtor(&rows);
	if (EG(exception)) {
		zval_ptr_dtor(&results);
	} else {
		RETVAL_COPY_VALUE(&results);
	}
}

/* ------------------------------------------------------------------ one after the other */

typedef struct inquiries_object {
	php_faspay_inquiries all;
	zend_object *client;              /* NULL: not made by a client */
	zval key, result;                 /* the current ones; UNDEF: there are none */
	bool begun, passed;               /* passed: the first result is gone, or was rewound to */
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

	/* First: it clears weak references, by which destructors could still find this object. */
	zend_object_std_dtor(object);
	if (inquiries->client != NULL) {
		close_inquiries(&inquiries->all);
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
		add_to_gc(&inquiries->all, buffer);
	}
	zend_get_gc_buffer_add_zval(buffer, &inquiries->key);
	zend_get_gc_buffer_add_zval(buffer, &inquiries->result);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void php_faspay_minit_inquiries(void)
{
	memcpy(&inquiries_handlers, &std_object_handlers, sizeof(inquiries_handlers));
	inquiries_handlers.offset = offsetof(inquiries_object, std);
	inquiries_handlers.free_obj = free_inquiries;
	inquiries_handlers.get_gc = inquiries_gc;
	inquiries_handlers.clone_obj = NULL;
	inquiries_handlers.compare = php_faspay_compare_opaque;
	php_faspay_ce_inquiries->create_object = create_inquiries;
}

void php_faspay_inquire_each(INTERNAL_FUNCTION_PARAMETERS, const php_faspay_inquiry *kind)
{
	inquiries_object *inquiries;
	arguments given;

	if (!parse(INTERNAL_FUNCTION_PARAM_PASSTHRU, &given)) {
		return;
	}
	object_init_ex(return_value, php_faspay_ce_inquiries);
	inquiries = inquiries_of(Z_OBJ_P(return_value));
	open_inquiries(&inquiries->all, kind, given.client, given.rows, given.concurrency, given.deadline);
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
	/* What is let go of may have a destructor that looks here. */
	ZVAL_COPY_VALUE(&key, &inquiries->key);
	ZVAL_COPY_VALUE(&result, &inquiries->result);
	ZVAL_UNDEF(&inquiries->key);
	ZVAL_UNDEF(&inquiries->result);
	zval_ptr_dtor(&key);
	zval_ptr_dtor(&result);
	if (!EG(exception) && take_result(&inquiries->all, &key, &result)) {
		ZVAL_COPY_VALUE(&inquiries->key, &key);
		ZVAL_COPY_VALUE(&inquiries->result, &result);
	}
}

/* NULL: an exception was thrown. */
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
		zend_throw_exception(spl_ce_LogicException, "These inquiries cannot be gone through again: ask anew by another eachStatus()", 0);
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
