/* Every value of every request, in turn left out, empty, or as far from what it should be as it can be: what is wrong
 * with it is said of it, and rules that span several values make up nothing where one of them is missing. */
#include "sampling.h"
#include "with_signing.h"

#include <stdint.h>

typedef enum { ABSENT, EMPTY, LATEST, EARLIEST, CHANGES } change;

static bool is_changed(const fsp_field *row, change what)
{
	const bool counts = row->type == FSP_TYPE_INTEGER || row->type == FSP_TYPE_MONEY || row->type == FSP_TYPE_TIME
		|| row->type == FSP_TYPE_TIME_ISO || row->type == FSP_TYPE_DATE;
	const bool other = row->type == FSP_TYPE_RECORD || row->type == FSP_TYPE_LIST || row->type == FSP_TYPE_FLAG;

	return row->origin == FSP_FROM_CALLER && row->property != NULL
		&& (what == ABSENT || (what == EMPTY ? !counts && !other : counts));
}

static void make(fsp_slot *slot, change what)
{
	if (what == ABSENT) {
		*slot = (fsp_slot){.present = false};
	} else if (what == EMPTY) {
		slot->present = true;
		slot->text = FSP_LITERAL_VIEW("");
	} else {
		slot->present = true;
		slot->number = what == LATEST ? INT64_MAX : INT64_MIN;
	}
}

/* The end of the violation's field: that of an item is "items[0].name". */
static bool is_about(const fsp_violation *v, const char *property)
{
	const size_t length = strlen(property);

	return v != NULL && v->field.length >= length
		&& memcmp(v->field.data + v->field.length - length, property, length) == 0;
}

static bool is_right(const fsp_field *row, const fsp_slot *slot, change what, fsp_result result)
{
	const fsp_violation *first = call.violations.first;

	if (result == FSP_OK) {
		/* What must be there and is not may be filled in. */
		return what != EMPTY && (what != ABSENT || row->presence != FSP_REQUIRED || slot->present);
	}
	if (result != FSP_ERROR_VALIDATION || call.violations.count > (what == ABSENT ? 1 : 3)) {
		return false;
	}
	if (what == ABSENT || what == EMPTY) {
		return is_about(first, row->property) || (what == EMPTY && is_about(first->next, row->property));
	}
	/* What is too large may be so for another value: a quantity for a price. */
	return strcmp(first->rule, "range") == 0;
}

/* Builds the call after one value was changed, and frees it. */
static void expect_objection(const fsp_field *row, const fsp_slot *slot, change what)
{
	const fsp_result result = fsp_call_build(&call);

	if (!is_right(row, slot, what, result)) {
		print_violations(&call.violations);
		fail_msg("%s %s, change %d: %d", call.operation->name, row->wire, (int)what, (int)result);
	}
	fsp_call_free(&call);
}

static void change_rows(const char *operation, const fsp_field *rows, size_t list)
{
	for (size_t row = 0; rows[row].wire != NULL; row++) {
		for (change what = ABSENT; what < CHANGES; what++) {
			if (is_changed(&rows[row], what)) {
				fsp_slot *slot;

				begin(operation);
				slot = list != SIZE_MAX ? &call.values[list].children[row] : &call.values[row];
				make(slot, what);
				expect_objection(&rows[row], slot, what);
			}
		}
	}
}

static void change_operation(const fsp_operation *operation)
{
	change_rows(operation->name, operation->request, SIZE_MAX);
	for (size_t row = 0; operation->request[row].wire != NULL; row++) {
		bool filled;

		begin(operation->name);
		filled = operation->request[row].fields != NULL && call.values[row].count > 0;
		fsp_call_free(&call);
		if (filled && operation->request[row].origin == FSP_FROM_CALLER) {
			change_rows(operation->name, operation->request[row].fields, row);
		}
	}
}

/* Two values at once: at most one objection to each, and only that it is missing. */
static void leave_out_pairs(const fsp_operation *operation)
{
	const fsp_field *rows = operation->request;

	for (size_t one = 0; rows[one].wire != NULL; one++) {
		for (size_t other = 0; is_changed(&rows[one], ABSENT) && other < one; other++) {
			if (!is_changed(&rows[other], ABSENT)) {
				continue;
			}
			begin(operation->name);
			make(&call.values[one], ABSENT);
			make(&call.values[other], ABSENT);
			(void)fsp_call_build(&call);
			for (const fsp_violation *v = call.violations.first; v != NULL; v = v->next) {
				if ((!is_about(v, rows[one].property) && !is_about(v, rows[other].property)) || call.violations.count > 2) {
					print_violations(&call.violations);
					fail_msg("%s without %s and %s", operation->name, rows[one].wire, rows[other].wire);
				}
			}
			fsp_call_free(&call);
		}
	}
}

static void with_every_operation(void (*run)(const fsp_operation *operation))
{
	for (size_t p = 0; p < SAMPLE_PRODUCTS; p++) {
		product = sample_products[p];
		client = sample_client_of(product, NULL);
		assert_non_null(client);
		for (size_t i = 0; product->operations[i] != NULL; i++) {
			run(product->operations[i]);
		}
		fsp_client_free(client);
	}
}

static void test_every_value(void **state)
{
	(void)state;
	with_every_operation(change_operation);
}

static void test_every_pair(void **state)
{
	(void)state;
	with_every_operation(leave_out_pairs);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_value), cmocka_unit_test(test_every_pair)};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
