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
	return (fsp_client_options){.identity = {FSP_LITERAL_VIEW("99999"), FSP_LITERAL_VIEW("Sample Store"), FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd")}};
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
		printf("  %s (%s) [%s] %s: %s\n", v->field.data, v->wire != NULL ? v->wire : "-", v->rule, v->only_for != NULL ? v->only_for : "-", v->message.data);
	}
}

/* "field rule" pairs, in order, and nothing else. */
static inline void assert_violations(const fsp_violations *violations, const char *const *expected, size_t count)
{
	const fsp_violation *v = violations->first;
	bool same = violations->count == count;

	for (size_t i = 0; same && i < count; i++, v = v->next) {
		size_t length = strcspn(expected[i], " ");

		same = v != NULL && fsp_view_equals(v->field, (fsp_view){expected[i], length}) && strcmp(v->rule, expected[i] + length + 1) == 0
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

/* The minimal bill of docs/protocol/debit.md 6.2 with these items. */
static inline void fill_bill_with(fsp_call *call, fsp_slot *items, size_t count)
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
	put(call, "item", (fsp_slot){.present = true, .count = count, .children = items});
}

static inline void fill_bill(fsp_call *call)
{
	static const fsp_slot item[] = {{.present = false}, TEXT("Book"), NUMBER(1), MONEY(10000), TEXT("Full"), NUMBER(0), {.present = false}, {.present = false},
		{.present = false}, {.present = false}};
	fsp_slot *items = fsp_arena_take(call->arena, sizeof(item));

	assert_non_null(items);
	memcpy(items, item, sizeof(item));
	fill_bill_with(call, items, 1);
}

#endif
