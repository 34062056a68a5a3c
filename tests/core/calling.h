/* What the tests of clients, calls and callbacks share. */
#ifndef FASPAY_TESTS_CALLING_H
#define FASPAY_TESTS_CALLING_H

#include "decoding.h"

#include "../../core/engine/engine.h"
#include "../../core/faspay_core.h"

#define NOW INT64_C(1736478000)       /* 2025-01-10 10:00:00 in Jakarta */
#define DAY 86400
#define TEXT(literal) {.present = true, .text = FSP_LITERAL_VIEW(literal)}
#define NUMBER(value) {.present = true, .number = (value)}
#define MONEY(rupiah) {.present = true, .number = (int64_t)(rupiah) * 100, .currency = "IDR"}

static inline fsp_client_options sample_options(void)
{
	return (fsp_client_options){.identity = {FSP_LITERAL_VIEW("99999"), FSP_LITERAL_VIEW("Sample Store"),
		FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd")}};
}

static inline fsp_client *client_of(const fsp_client_options *options)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_client *client = NULL;
	fsp_error error = {0};

	assert_non_null(arena);
	if (fsp_client_new(&client, &fsp_debit, options, arena, &violations, &error) != FSP_OK) {
		fail_msg("%s: %s", error.message, violations.first != NULL ? violations.first->message.data : "");
	}
	fsp_arena_free(arena);
	return client;
}

static inline fsp_client *sample_client(void)
{
	fsp_client_options options = sample_options();

	return client_of(&options);
}

static inline const fsp_violation *violation_of(const fsp_violations *violations, const char *field, const char *rule)
{
	for (const fsp_violation *v = violations->first; v != NULL; v = v->next) {
		if (fsp_view_is(v->field, field) && strcmp(v->rule, rule) == 0) {
			return v;
		}
	}
	return NULL;
}

static inline void print_violations(const fsp_violations *violations)
{
	for (const fsp_violation *v = violations->first; v != NULL; v = v->next) {
		printf("  %s (%s) [%s] %s: %s\n", v->field.data, v->wire != NULL ? v->wire : "-", v->rule,
			v->only_for != NULL ? v->only_for : "-", v->message.data);
	}
}

/* "field rule" pairs, in order, and nothing else. */
static inline void assert_violations(const fsp_violations *violations, const char *const *expected, size_t count)
{
	const fsp_violation *v = violations->first;
	bool same = violations->count == count;

	for (size_t i = 0; same && i < count; i++, v = v->next) {
		size_t length = strcspn(expected[i], " ");

		same = v != NULL && fsp_view_equals(v->field, (fsp_view){expected[i], length})
			&& strcmp(v->rule, expected[i] + length + 1) == 0
			&& v->message.length > 0 && (v->next != NULL || v == violations->last);
	}
	if (!same) {
		print_violations(violations);
		fail_msg("%zu violations, expected %zu, the first %s", violations->count, count, count > 0 ? expected[0] : "-");
	}
}

#define ASSERT_VIOLATIONS(violations, ...) do { \
		static const char *const wanted[] = {__VA_ARGS__}; \
		assert_violations(violations, wanted, CASES(wanted)); \
	} while (0)

/* ------------------------------------------------------------------ calls */

static inline fsp_slot *value_of(fsp_call *call, const char *wire)
{
	fsp_slot *slot = fsp_call_value(call, wire);

	if (slot == NULL) {
		fail_msg("no row %s", wire);
	}
	return slot;
}

static inline void put(fsp_call *call, const char *wire, fsp_slot slot)
{
	*value_of(call, wire) = slot;
}

static inline void put_text(fsp_call *call, const char *wire, const char *text)
{
	put(call, wire, (fsp_slot){.present = text != NULL, .text = fsp_view_of(text)});
}

static inline void assert_built(fsp_call *call)
{
	fsp_result result = fsp_call_build(call);

	if (result != FSP_OK) {
		print_violations(&call->violations);
		fail_msg("%d: %s", (int)result, call->error.message);
	}
	assert_int_equal(call->violations.count, 0);
}

static inline void assert_body(fsp_call *call, const char *expected)
{
	if (!fsp_view_is(call->request.body, expected)) {
		fail_msg("%s\nexpected\n%s", call->request.body.data != NULL ? call->request.body.data : "-", expected);
	}
	assert_int_equal(call->request.body.data[call->request.body.length], '\0');
}

/* The slot of a property. Several rows may have one wire name, but only one has the property. */
static inline const fsp_slot *slot_of(const fsp_field *rows, const fsp_slot *slots, const char *property)
{
	for (size_t i = 0; rows[i].wire != NULL; i++) {
		if (rows[i].property != NULL && strcmp(rows[i].property, property) == 0) {
			return &slots[i];
		}
	}
	fail_msg("no property %s", property);
	return NULL;
}

/* The same in one record of a list. */
static inline fsp_slot *slot_in(const fsp_field *rows, const fsp_slot *list, size_t record, const char *property)
{
	return (fsp_slot *)slot_of(rows, list->children + record * fsp_field_count(rows), property);
}

static inline const fsp_field *item_rows(void)
{
	return fsp_debit_create.request[fsp_field_index(fsp_debit_create.request, "item")].fields;
}

static inline fsp_slot *item_of(fsp_call *call, size_t record, const char *property)
{
	return slot_in(item_rows(), value_of(call, "item"), record, property);
}

/* So many items of a bill, of which nothing is said yet. */
static inline void put_items(fsp_call *call, size_t count)
{
	fsp_slot *items = fsp_arena_take(call->arena, sizeof(fsp_slot) * fsp_field_count(item_rows()) * count);

	assert_non_null(items);
	put(call, "item", (fsp_slot){.present = true, .count = count, .children = items});
}

static inline void put_item(fsp_call *call, size_t record, const char *name, int64_t quantity, int64_t rupiah)
{
	*item_of(call, record, "name") = (fsp_slot){.present = true, .text = fsp_view_of(name)};
	*item_of(call, record, "quantity") = (fsp_slot)NUMBER(quantity);
	*item_of(call, record, "unitPrice") = (fsp_slot)MONEY(rupiah);
	*item_of(call, record, "plan") = (fsp_slot)TEXT("Full");
	*item_of(call, record, "tenor") = (fsp_slot)NUMBER(0);
}

/* The minimal bill of docs/protocol/debit.md 6.2. */
static inline void fill_bill(fsp_call *call)
{
	put_text(call, "bill_no", "INV-1001");
	put(call, "bill_expired", (fsp_slot)NUMBER(NOW + DAY));
	put_text(call, "bill_desc", "Order INV-1001");
	put(call, "bill_total", (fsp_slot)MONEY(10000));
	put_text(call, "payment_channel", "402");
	put_text(call, "pay_type", "Full");
	put_text(call, "cust_no", "7");
	put_text(call, "cust_name", "Sari");
	put_text(call, "msisdn", "081234567890");
	put_text(call, "email", "sari@example.com");
	put_text(call, "terminal", "10");
	put_items(call, 1);
	put_item(call, 0, "Book", 1, 10000);
}

/* Reads a message and verifies it. Its bytes are overwritten in between: nothing that was read may lean on them. */
static inline fsp_result receive_message(fsp_received *received, const fsp_client *client, const fsp_callback *callback,
	bool form, const char *body)
{
	fsp_view bytes = exact(fsp_view_of(body));
	fsp_result result;

	assert_int_equal(fsp_received_init(received, client, callback), FSP_OK);
	result = form ? fsp_received_read_form(received, bytes) : fsp_received_read_body(received, bytes);
	memset((char *)bytes.data, '#', bytes.length);
	free((char *)bytes.data);
	if (result == FSP_OK) {
		result = fsp_received_verify(received);
	}
	assert_int_equal(received->error.code, result);
	return result;
}

static inline void expect_received(const fsp_received *received, const char *body, fsp_result expected, const char *rule)
{
	const char *given = received->error.rule != NULL ? received->error.rule : "-";

	if (received->error.code != expected || (rule != NULL && strcmp(given, rule) != 0)) {
		fail_msg("%.300s: %d (%s) %s; expected %d (%s)", body, (int)received->error.code, given,
			received->error.message, (int)expected, rule != NULL ? rule : "-");
	}
}

#endif
