/* Faspay\Billing\Invoices: the iterator that asks for the list of invoices page by page. */
#include "billing.h"
#include "../client.h"
#include "../fill.h"
#include "../objects.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#define DAYS 3

typedef struct invoices_object {
	zend_object *client;              /* NULL: not made by a client */
	zend_object *filter;
	zval list;                        /* the invoices of the current page; UNDEF: there is none */
	uint32_t at;                      /* which of them is the current one */
	zend_long passed;                 /* how many came before it, on all pages */
	zend_long page, pages;
	fsp_slot days[DAYS];              /* of the filter, as the first page was asked for */
	bool begun;
	bool working;
	zend_object std;
} invoices_object;

static zend_class_entry *invoices_class;
static zend_object_handlers invoices_handlers;

static inline invoices_object *invoices_of(zend_object *object)
{
	return (invoices_object *)((char *)object - offsetof(invoices_object, std));
}

static zend_object *create_invoices(zend_class_entry *ce)
{
	invoices_object *invoices = zend_object_alloc(sizeof(*invoices), ce);

	memset(invoices, 0, offsetof(invoices_object, std));
	zend_object_std_init(&invoices->std, ce);
	object_properties_init(&invoices->std, ce);
	invoices->std.handlers = &invoices_handlers;
	return &invoices->std;
}

static void free_invoices(zend_object *object)
{
	invoices_object *invoices = invoices_of(object);

	/* This comes first: it clears weak references, through which destructors could still find this object. */
	zend_object_std_dtor(object);
	if (invoices->client != NULL) {
		OBJ_RELEASE(invoices->client);
		OBJ_RELEASE(invoices->filter);
	}
	zval_ptr_dtor(&invoices->list);
}

static HashTable *invoices_gc(zend_object *object, zval **table, int *count)
{
	invoices_object *invoices = invoices_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (invoices->client != NULL) {
		zend_get_gc_buffer_add_obj(buffer, invoices->client);
		zend_get_gc_buffer_add_obj(buffer, invoices->filter);
		zend_get_gc_buffer_add_zval(buffer, &invoices->list);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void php_faspay_billing_register_invoices(zend_class_entry *ce)
{
	php_faspay_init_handlers(&invoices_handlers, offsetof(invoices_object, std));
	invoices_handlers.free_obj = free_invoices;
	invoices_handlers.get_gc = invoices_gc;
	invoices_handlers.clone_obj = NULL;
	invoices_handlers.compare = php_faspay_compare_opaque;
	ce->create_object = create_invoices;
	invoices_class = ce;
}

void php_faspay_billing_list(zval *return_value, zend_object *client, zend_object *filter)
{
	invoices_object *invoices;

	object_init_ex(return_value, invoices_class);
	invoices = invoices_of(Z_OBJ_P(return_value));
	GC_ADDREF(client);
	GC_ADDREF(filter);
	invoices->client = client;
	invoices->filter = filter;
}

/* ------------------------------------------------------------------ pages */

static const char *const days[DAYS][2] = {{"start_period", "from"}, {"end_period", "to"}, {"due_date", "dueOn"}};

/* Reads the days of the filter: each is the date's own day, whatever its zone. The loop may change a DateTime, but all
 * pages must be of one list. */
static bool read_days(invoices_object *invoices)
{
	for (size_t i = 0; i < DAYS; i++) {
		const zval *date = php_faspay_property(invoices->filter, days[i][1]);

		invoices->days[i] = (fsp_slot){.present = false};
		if (Z_TYPE_P(date) == IS_OBJECT && !php_faspay_date_slot(&invoices->days[i], Z_OBJ_P(date))) {
			return false;
		}
	}
	return !EG(exception);
}

static void set_days(fsp_call *call, const invoices_object *invoices)
{
	for (size_t i = 0; i < DAYS; i++) {
		*fsp_call_value(call, days[i][0]) = invoices->days[i];
	}
}

static void forget_list(invoices_object *invoices)
{
	zval list;

	/* Destructors of what is let go of may look here. */
	ZVAL_COPY_VALUE(&list, &invoices->list);
	ZVAL_UNDEF(&invoices->list);
	zval_ptr_dtor(&list);
}

/* Asks for a page. Where it is empty or something was thrown, the iterator is at its end. */
static void load(invoices_object *invoices, zend_long page)
{
	zval self, list;
	fsp_call call;

	ZVAL_OBJ(&self, invoices->client);
	invoices->working = true;
	forget_list(invoices);
	if (php_faspay_begin(&call, &self, &fsp_billing_invoices)
			&& php_faspay_fill(call.arena, &php_faspay_billing.filter, call.values, invoices->filter)
			&& (page > 1 || read_days(invoices))) {
		set_days(&call, invoices);
		*fsp_call_value(&call, "page") = (fsp_slot){.present = true, .number = page};
		if (php_faspay_call(&self, &call)) {
			php_faspay_answer_list(&list, &php_faspay_billing.invoice, fsp_call_answer(&call, "data"));
			if (zend_hash_num_elements(Z_ARRVAL(list)) > 0) {
				ZVAL_COPY_VALUE(&invoices->list, &list);
			} else {
				zval_ptr_dtor(&list);
			}
			invoices->page = page;
			invoices->pages = (zend_long)fsp_call_answer(&call, "total_pages")->number;
			invoices->at = 0;
		}
	}
	fsp_call_free(&call);
	invoices->working = false;
}

/* ------------------------------------------------------------------ the iterator */

/* False: an exception was thrown. */
static bool may_work(const invoices_object *invoices)
{
	if (invoices->client == NULL) {
		zend_throw_error(NULL, "%s is not constructed", ZSTR_VAL(invoices->std.ce->name));
	} else if (invoices->working) {
		zend_throw_error(NULL, "These invoices are waiting for their next page already");
	}
	return !EG(exception);
}

/* The invoices, once the first page was asked for. NULL: an exception was thrown. */
static invoices_object *begun(zval *self)
{
	invoices_object *invoices = invoices_of(Z_OBJ_P(self));

	if (!may_work(invoices)) {
		return NULL;
	}
	if (!invoices->begun) {
		invoices->begun = true;
		load(invoices, 1);
	}
	return EG(exception) ? NULL : invoices;
}

ZEND_METHOD(Faspay_Billing_Invoices, rewind)
{
	invoices_object *invoices = invoices_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (may_work(invoices)) {
		if (invoices->passed > 0 || Z_TYPE(invoices->list) == IS_UNDEF) {
			invoices->passed = 0;
			invoices->begun = false;
		}
		(void)begun(ZEND_THIS);
	}
}

ZEND_METHOD(Faspay_Billing_Invoices, valid)
{
	const invoices_object *invoices;

	ZEND_PARSE_PARAMETERS_NONE();
	invoices = begun(ZEND_THIS);
	RETVAL_BOOL(invoices != NULL && Z_TYPE(invoices->list) != IS_UNDEF);
}

ZEND_METHOD(Faspay_Billing_Invoices, current)
{
	const invoices_object *invoices;

	ZEND_PARSE_PARAMETERS_NONE();
	invoices = begun(ZEND_THIS);
	if (invoices != NULL && Z_TYPE(invoices->list) != IS_UNDEF) {
		RETVAL_COPY(zend_hash_index_find(Z_ARRVAL(invoices->list), invoices->at));
	}
}

ZEND_METHOD(Faspay_Billing_Invoices, key)
{
	const invoices_object *invoices;

	ZEND_PARSE_PARAMETERS_NONE();
	invoices = begun(ZEND_THIS);
	if (invoices != NULL && Z_TYPE(invoices->list) != IS_UNDEF) {
		RETVAL_LONG(invoices->passed);
	}
}

ZEND_METHOD(Faspay_Billing_Invoices, next)
{
	invoices_object *invoices;

	ZEND_PARSE_PARAMETERS_NONE();
	invoices = begun(ZEND_THIS);
	if (invoices == NULL || Z_TYPE(invoices->list) == IS_UNDEF) {
		return;
	}
	invoices->passed++;
	if (++invoices->at < zend_hash_num_elements(Z_ARRVAL(invoices->list))) {
		return;
	}
	if (invoices->page < invoices->pages) {
		load(invoices, invoices->page + 1);
	} else {
		forget_list(invoices);
	}
}
