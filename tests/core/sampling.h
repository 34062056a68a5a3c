/* Calls and messages of a product's samples: changed, built, answered, received, and looked at by name. */
#ifndef FASPAY_TESTS_SAMPLING_H
#define FASPAY_TESTS_SAMPLING_H

#include "calling.h"
#include "samples.h"

/* The product whose samples they are; a test's main sets it. */
static const fsp_product *product;
static fsp_client *client;
static fsp_call call;
static fsp_received received;

static inline int start_product(void **state)
{
	(void)state;
	if (fsp_sign_startup() != FSP_OK) {
		return -1;
	}
	client = sample_client_of(product, NULL);
	return client != NULL ? 0 : -1;
}

static inline int stop_product(void **state)
{
	(void)state;
	fsp_client_free(client);
	fsp_sign_shutdown();
	return 0;
}

static inline const fsp_operation *operation_of(const char *name)
{
	for (const fsp_operation *const *operation = product->operations; *operation != NULL; operation++) {
		if (strcmp((*operation)->name, name) == 0) {
			return *operation;
		}
	}
	fail_msg("no operation %s", name);
	return NULL;
}

/* ------------------------------------------------------------------ requests */

/* A call that the sample fills, without anything extra. */
static inline void begin(const char *operation)
{
	assert_int_equal(fsp_call_init(&call, client, operation_of(operation), NOW), FSP_OK);
	assert_int_equal(fill_sample(&call, sample_of(product, operation)), FSP_OK);
	call.extra_count = 0;
}

/* The same with one text that has no property. */
static inline void begin_extra(const char *operation, const char *name, const char *text)
{
	begin(operation);
	/* What the sample has of a token would be in the way of the indicators. */
	if (fsp_call_value(&call, "PYMT_CRITERIA") != NULL) {
		put_text(&call, "PYMT_CRITERIA", NULL);
	}
	call.extra = fsp_arena_take(call.arena, sizeof(*call.extra) * 2);
	assert_non_null(call.extra);
	call.extra[0] = (fsp_extra){fsp_view_of(name), fsp_view_of(text)};
	call.extra_count = 1;
}

/* The fields that a browser will post, joined by "&" as they are. */
static inline void assert_form(const char *expected)
{
	char form[8192];
	size_t used = 0;

	for (size_t i = 0; i < call.form_count; i++) {
		used += (size_t)snprintf(form + used, sizeof(form) - used, "%s%.*s=%.*s", i > 0 ? "&" : "",
			(int)call.form[i].name.length,
			call.form[i].name.data, (int)call.form[i].text.length,
				call.form[i].text.data != NULL ? call.form[i].text.data : "");
		assert_true(used < sizeof(form));
	}
	form[used] = '\0';
	assert_string_equal(form, expected);
}

/* Builds and frees the call: "field rule" pairs are what is wrong with it, in this order, and nothing else. */
static inline void assert_refusals(const char *const *expected, size_t count)
{
	assert_int_equal(fsp_call_build(&call), count > 0 ? FSP_ERROR_VALIDATION : FSP_OK);
	assert_violations(&call.violations, expected, count);
	fsp_call_free(&call);
}

#define ASSERT_REFUSED(...) do { \
		static const char *const refusals[] = {__VA_ARGS__}; \
		assert_refusals(refusals, CASES(refusals)); \
	} while (0)

/* A text of so many characters that the row of that name takes, and one more, which it refuses. */
static inline void assert_maximum(const char *operation, const char *wire, size_t maximum, const char *objection)
{
	static char text[1000];
	char begun[sizeof(text)];
	const fsp_field *row;

	for (size_t more = 0; more < 2; more++) {
		begin(operation);
		row = &call.operation->request[fsp_field_index(call.operation->request, wire)];
		snprintf(begun, sizeof(begun), "%s", row->type == FSP_TYPE_URL ? "https://a.example/" : "");
		memset(text, '1', maximum + more);
		memcpy(text, begun, strlen(begun));
		if (row->type == FSP_TYPE_EMAIL) {
			memcpy(text + maximum + more - 5, "@a.co", 5);
		}
		text[maximum + more] = '\0';
		put_text(&call, wire, text);
		assert_refusals(&objection, more);
	}
}

/* ------------------------------------------------------------------ answers */

static inline fsp_result answered(long status, const char *body)
{
	fsp_view bytes = exact(fsp_view_of(body));
	const fsp_http_answer http = {.status = status, .body = bytes, .retry_after = -1};
	fsp_result result = fsp_call_read(&call, &http);

	/* The answer's bytes may be gone before its values are. */
	memset((char *)bytes.data, '#', bytes.length);
	free((char *)bytes.data);
	assert_int_equal(call.error.code, result);
	return result;
}

/* Asks, answers and expects; the call stays open. */
static inline void expect(const char *operation, long status, const char *body, fsp_result expected, const char *rule)
{
	fsp_result result;

	begin(operation);
	assert_built(&call);
	result = answered(status, body);
	if (result != expected || (rule != NULL && strcmp(call.error.rule != NULL ? call.error.rule : "", rule) != 0)) {
		fail_msg("%s answered %.200s: %d (%s) %s; expected %d (%s)", operation, body, (int)result,
			call.error.rule != NULL ? call.error.rule : "-", call.error.message, (int)expected,
				rule != NULL ? rule : "-");
	}
}

static inline void expect_only(const char *operation, long status, const char *body, fsp_result expected,
	const char *rule)
{
	expect(operation, status, body, expected, rule);
	fsp_call_free(&call);
}

/* "property: value" of all properties that say something, one a line. */
static inline void assert_values(const fsp_field *rows, const fsp_slot *slots, const char *expected)
{
	char said[4096];
	size_t used = 0;

	for (size_t i = 0; rows[i].wire != NULL; i++) {
		const fsp_slot *slot = &slots[i];

		if (rows[i].property == NULL || !slot->present) {
			continue;
		}
		used += (size_t)snprintf(said + used, sizeof(said) - used, "%s: ", rows[i].property);
		assert_true(used < sizeof(said));
		switch (rows[i].type) {
			case FSP_TYPE_MONEY:
				used += (size_t)snprintf(said + used, sizeof(said) - used, "%s %lld\n", slot->currency,
					(long long)slot->number);
				break;
			case FSP_TYPE_INTEGER: case FSP_TYPE_FLAG: case FSP_TYPE_TIME: case FSP_TYPE_TIME_DAY_FIRST: case FSP_TYPE_DATE:
				used += (size_t)snprintf(said + used, sizeof(said) - used, "%lld\n", (long long)slot->number);
				break;
			default:
				used += (size_t)snprintf(said + used, sizeof(said) - used, "%.*s\n", (int)slot->text.length,
					slot->text.data);
		}
		assert_true(used < sizeof(said));
	}
	assert_string_equal(said, expected);
}

#define ASSERT_ANSWER(expected) assert_values(call.operation->answer, call.answer, expected)
#define ASSERT_RECEIVED(expected) assert_values(received.callback->fields, received.values, expected)

/* ------------------------------------------------------------------ messages that arrive */

static inline void expect_message(const fsp_callback *callback, bool form, const char *body, fsp_result expected,
	const char *rule)
{
	(void)receive_message(&received, client, callback, form, body);
	expect_received(&received, body, expected, rule);
}

static inline void expect_message_only(const fsp_callback *callback, bool form, const char *body, fsp_result expected,
	const char *rule)
{
	expect_message(callback, form, body, expected, rule);
	fsp_received_free(&received);
}

/* A card message with that order id, amount and status, and the signature that belongs to them. */
static inline const char *signed_card_message(const char *merchant, const char *password, const char *order,
	const char *amount,
	const char *status, const char *more)
{
	static char message[4096];
	const fsp_view parts[] = {fsp_view_of(order), fsp_view_of(amount), fsp_view_of(status)};
	char signature[FSP_SIGNATURE_MAXIMUM];
	fsp_buffer out;

	assert_int_equal(fsp_sign_card(fsp_view_of(merchant), fsp_view_of(password), parts, 3, signature), FSP_OK);
	fsp_buffer_init(&out, sizeof(message) - 1);
	for (size_t i = 0; i < 3; i++) {
		static const char *const names[] = {"MERCHANT_TRANID=", "&AMOUNT=", "&TXN_STATUS="};

		fsp_buffer_append_text(&out, names[i]);
		fsp_percent_encode(&out, parts[i], false);
	}
	snprintf(message, sizeof(message), "%s&MERCHANTID=%s&SIGNATURE=%s%s", fsp_buffer_view(&out).data, merchant,
		signature,
		more);
	fsp_buffer_free(&out);
	return message;
}

#endif
