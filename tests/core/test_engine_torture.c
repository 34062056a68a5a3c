/* Clients, calls and callbacks with the n-th allocation failing, for every n until it succeeds: a clean error, no leak. */
#include "with_client.h"
#include "failing.h"

#include <openssl/err.h>

/* One whole life of something, which frees what it made. */
typedef fsp_result (*scenario)(void);

static char *reference;               /* what the last scenario wrote when nothing failed */

static int stop_torture(void **state)
{
	free(reference);
	return stop_all(state);
}

/* The first, unfailing run says what every successful one must write. */
static void compare(fsp_view text)
{
	if (reference == NULL) {
		reference = malloc(text.length + 1);
		assert_non_null(reference);
		if (text.length > 0) {
			memcpy(reference, text.data, text.length);
		}
		reference[text.length] = '\0';
	}
	assert_true(fsp_view_is((fsp_view){text.data != NULL ? text.data : "", text.length}, reference));
}

static void torture(const char *name, scenario run, fsp_result expected, unsigned long least)
{
	bool counted = sees_everything();

	free(reference);
	reference = NULL;
	/* Twice: libraries set up once what they keep. */
	assert_int_equal(run(), expected);
	assert_int_equal(run(), expected);
	for (unsigned long n = 1; n < 100000; n++) {
		fsp_result result;

		taken = returned = 0;
		until_failure = n;
		armed = true;
		result = run();
		armed = false;
		ERR_clear_error();
		if (counted && taken != returned) {
			fail_msg("%s: allocation %lu fails: %lu taken, %lu returned", name, n, taken, returned);
		}
		if (until_failure > 0) {
			assert_int_equal(result, expected);
			if (n <= least) {
				fail_msg("%s: only %lu allocations failed", name, n - 1);
			}
			return;
		}
		/* What a digest lacked OpenSSL does not say. */
		if (result != expected && result != FSP_ERROR_MEMORY && !(counted && result == FSP_ERROR_INTERNAL)) {
			fail_msg("%s: allocation %lu fails: %d", name, n, (int)result);
		}
	}
	fail_msg("%s: never succeeds", name);
}

static void check_violations(const fsp_violations *violations)
{
	size_t count = 0;

	for (const fsp_violation *v = violations->first; v != NULL; v = v->next) {
		assert_non_null(v->field.data);
		assert_non_null(v->message.data);
		assert_non_null(v->rule);
		count++;
	}
	assert_in_range(count, 0, violations->count);
}

/* ------------------------------------------------------------------ clients */

static fsp_result make_client(bool good)
{
	const fsp_endpoint endpoints[] = {{FSP_LITERAL_VIEW("status"), FSP_LITERAL_VIEW("/own")}, {FSP_LITERAL_VIEW("create"), FSP_LITERAL_VIEW("https://a.example/x")},
		{FSP_LITERAL_VIEW("cancel"), good ? FSP_LITERAL_VIEW("/c") : FSP_LITERAL_VIEW("c")}};
	fsp_client_options options = sample_options();
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_client *made = NULL;
	fsp_error error = {0};
	fsp_result result;

	if (arena == NULL) {
		return FSP_ERROR_MEMORY;
	}
	options.previous_password = FSP_LITERAL_VIEW("older");
	options.base_url = good ? FSP_LITERAL_VIEW("http://localhost:1/x/") : FSP_LITERAL_VIEW("http://a.example");
	options.endpoints = endpoints;
	options.endpoint_count = CASES(endpoints);
	if (!good) {
		options.identity[1] = FSP_NO_VIEW;
	}
	result = fsp_client_new(&made, &fsp_debit, &options, arena, &violations, &error);
	assert_int_equal(error.code, result);
	assert_int_equal(made != NULL, result == FSP_OK);
	assert_true(violations.count == 0 || result == FSP_ERROR_VALIDATION || result == FSP_ERROR_MEMORY);
	check_violations(&violations);
	fsp_client_free(made);
	fsp_arena_free(arena);
	return result;
}

static fsp_result good_client(void)
{
	return make_client(true);
}

static fsp_result bad_client(void)
{
	return make_client(false);
}

static void test_clients(void **state)
{
	(void)state;
	torture("client", good_client, FSP_OK, 10);
	torture("bad client", bad_client, FSP_ERROR_VALIDATION, 3);
}

/* ------------------------------------------------------------------ calls */

static fsp_slot items[10 * 300];

static fsp_result begin(fsp_call *call, const fsp_operation *operation)
{
	fsp_result result = fsp_call_init(call, client, operation, NOW);

	assert_int_equal(call->error.code, result);
	if (result == FSP_OK && operation == &fsp_debit_create) {
		const fsp_slot item[10] = {TEXT("1"), TEXT("Book"), NUMBER(1), MONEY(10000), TEXT("Full"), NUMBER(0)};

		for (size_t i = 0; i < CASES(items); i++) {
			items[i] = item[i % 10];
		}
		fill_bill_with(call, items, CASES(items) / 10);
	} else if (result == FSP_OK && operation != &fsp_debit_channels && operation != &fsp_debit_bind_bri) {
		put_text(call, "trx_id", "9999940200000001");
		put_text(call, "bill_no", "INV-1001");
	}
	return result;
}

static fsp_result end(fsp_call *call, fsp_result result)
{
	assert_int_equal(call->error.code, result);
	check_violations(&call->violations);
	fsp_call_free(call);
	return result;
}

static fsp_result build(const fsp_operation *operation)
{
	fsp_call call;
	fsp_result result = begin(&call, operation);

	if (result == FSP_OK) {
		result = fsp_call_build(&call);
	}
	if (result == FSP_OK) {
		compare(call.request.body.data != NULL ? call.request.body : fsp_view_of(call.request.url));
	}
	return end(&call, result);
}

static fsp_result build_create(void)
{
	return build(&fsp_debit_create);
}

static fsp_result build_redirect(void)
{
	return build(&fsp_debit_redirect);
}

static fsp_result build_binding(void)
{
	fsp_call call;
	fsp_result result = begin(&call, &fsp_debit_bind_bri);

	if (result == FSP_OK) {
		put_text(&call, "email", "john@gmail.com");
		result = fsp_call_build(&call);
	}
	if (result == FSP_OK) {
		compare(call.form[2].text);
	}
	return end(&call, result);
}

static fsp_result build_bad(void)
{
	fsp_call call;
	fsp_result result = begin(&call, &fsp_debit_create);

	if (result == FSP_OK) {
		put_text(&call, "payment_channel", "820");
		put_text(&call, "email", "nobody");
		items[2].number = -1;
		result = fsp_call_build(&call);
		assert_true(call.violations.count > 0);
	}
	return end(&call, result);
}

static void test_building(void **state)
{
	(void)state;
	torture("create", build_create, FSP_OK, 10);
	torture("redirect", build_redirect, FSP_OK, 3);
	torture("binding", build_binding, FSP_OK, 3);
	torture("bad create", build_bad, FSP_ERROR_VALIDATION, 10);
}

static fsp_result read_answer(const fsp_operation *operation, const char *body)
{
	const fsp_http_answer answer = {.status = 200, .body = fsp_view_of(body), .retry_after = -1};
	fsp_call call;
	fsp_result result = begin(&call, operation);

	if (result == FSP_OK) {
		result = fsp_call_build(&call);
	}
	if (result == FSP_OK) {
		result = fsp_call_read(&call, &answer);
		if (result == FSP_OK) {
			assert_non_null(call.answer);
			compare(call.answer[0].text);
		}
	}
	return end(&call, result);
}

static fsp_result read_status(void)
{
	return read_answer(&fsp_debit_status, "{\"trx_id\":\"9999940200000001\",\"bill_no\":\"INV-1001\",\"payment_status_code\":\"2\",\"response_code\":\"00\"}");
}

static fsp_result read_channels(void)
{
	static char body[40000];
	char *out = body + sprintf(body, "{\"merchant_id\":\"99999\",\"payment_channel\":[");

	for (int i = 0; i < 400; i++) {
		out += sprintf(out, "%s{\"pg_code\":\"%d\",\"pg_name\":\"Channel %d\"}", i > 0 ? "," : "", i, i);
	}
	sprintf(out, "],\"response_code\":\"00\"}");
	return read_answer(&fsp_debit_channels, body);
}

static fsp_result read_refusal(void)
{
	return read_answer(&fsp_debit_create, "{\"response_error\":{\"response_code\":\"55\",\"response_desc\":\"x\"}}");
}

static fsp_result read_nonsense(void)
{
	return read_answer(&fsp_debit_create, "<html>");
}

static void test_reading(void **state)
{
	(void)state;
	torture("status", read_status, FSP_OK, 3);
	torture("channels", read_channels, FSP_OK, 5);
	torture("refusal", read_refusal, FSP_ERROR_GATEWAY, 3);
	torture("nonsense", read_nonsense, FSP_ERROR_OUTCOME_UNKNOWN, 3);
}

/* ------------------------------------------------------------------ callbacks */

#define SIGNED "919cb41f41e3d3e928cf99a1ece28266472e33f5"

static fsp_result receive(const fsp_callback *callback, const char *body, bool form)
{
	fsp_received received;
	fsp_result result = fsp_received_init(&received, client, callback);

	if (result == FSP_OK) {
		result = form ? fsp_received_read_form(&received, fsp_view_of(body)) : fsp_received_read_body(&received, fsp_view_of(body));
	}
	if (result == FSP_OK) {
		result = fsp_received_verify(&received);
	}
	assert_int_equal(received.error.code, result);
	if (result == FSP_OK) {
		compare(received.values[0].text);
	}
	fsp_received_free(&received);
	return result;
}

static fsp_result receive_json(void)
{
	return receive(&fsp_debit_notification, "{\"trx_id\":\"1\",\"merchant_id\":\"99999\",\"bill_no\":\"INV-1001\",\"payment_status_code\":\"2\",\"signature\":\"" SIGNED "\"}", false);
}

static fsp_result receive_xml(void)
{
	return receive(&fsp_debit_notification, "<faspay><trx_id>1</trx_id><merchant_id>99999</merchant_id><bill_no>INV-1001</bill_no><payment_status_code>2</payment_status_code>"
		"<signature>" SIGNED "</signature></faspay>", false);
}

static fsp_result receive_return(void)
{
	return receive(&fsp_debit_return, "trx_id=1&merchant_id=99999&bill_no=INV-1001&status=2&signature=" SIGNED, true);
}

static fsp_result receive_forged(void)
{
	return receive(&fsp_debit_return, "trx_id=1&merchant_id=99999&bill_no=INV-1002&status=2&signature=" SIGNED, true);
}

static fsp_result reply(void)
{
	fsp_slot values[] = {{0}, TEXT("9999940200000001"), TEXT("99999"), {0}, TEXT("INV-1001"), TEXT("00"), TEXT("Success"), NUMBER(NOW + 300)};
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_buffer out;
	fsp_result result = FSP_ERROR_MEMORY;

	fsp_buffer_init(&out, 8192);
	if (arena != NULL) {
		result = fsp_reply(arena, fsp_debit_notification.reply, "faspay", FSP_FORMAT_XML, values, &violations, &out);
	}
	if (result == FSP_OK) {
		compare(fsp_buffer_view(&out));
	}
	fsp_buffer_free(&out);
	fsp_arena_free(arena);
	return result;
}

static void test_callbacks(void **state)
{
	(void)state;
	torture("notification, JSON", receive_json, FSP_OK, 1);
	torture("notification, XML", receive_xml, FSP_OK, 1);
	torture("return", receive_return, FSP_OK, 1);
	torture("forged return", receive_forged, FSP_ERROR_SIGNATURE, 1);
	torture("reply", reply, FSP_OK, 2);
}

static fsp_result card_signature(void)
{
	const fsp_view parts[] = {FSP_LITERAL_VIEW("order-1"), FSP_LITERAL_VIEW("10000.00"), FSP_LITERAL_VIEW("0")};
	char out[FSP_SIGNATURE_MAXIMUM];
	fsp_result result = fsp_sign(FSP_FORMULA_CARD_SHA256, FSP_LITERAL_VIEW("m"), FSP_LITERAL_VIEW("p"), parts, 3, out);

	if (result == FSP_OK) {
		compare(fsp_view_of(out));
	} else {
		assert_string_equal(out, "");
	}
	return result;
}

static fsp_result secret(void)
{
	fsp_secret made = {0};
	fsp_result result = fsp_secret_set(&made, FSP_LITERAL_VIEW("secret"));

	assert_int_equal(made.data != NULL, result == FSP_OK);
	fsp_secret_clear(&made);
	return result;
}

static void test_signing(void **state)
{
	(void)state;
	torture("card", card_signature, FSP_OK, 1);
	torture("secret", secret, FSP_OK, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_clients), cmocka_unit_test(test_building), cmocka_unit_test(test_reading), cmocka_unit_test(test_callbacks), cmocka_unit_test(test_signing),
	};

	return cmocka_run_group_tests(tests, start_all, stop_torture);
}
