/* An operation that another one must precede: what becomes of the one where the other fails, or does not say enough. */
#include "calling.h"

static fsp_result taken = FSP_OK;

static fsp_result take(fsp_call *call, const fsp_call *required)
{
	const fsp_view text = required->answer[0].text;

	if (taken == FSP_OK && text.data != NULL) {
		call->token = (fsp_view){fsp_arena_copy(call->arena, text), text.length};
	}
	return taken;
}

static const fsp_field nothing[] = {FSP_END_ROW};
static const fsp_field token_request[] = {{FSP_WIRE("client"), .property = "client", .type = FSP_TYPE_LINE,
	.maximum = 2}, FSP_END_ROW};
static const fsp_field token_answer[] = {{FSP_WIRE("token"), .type = FSP_TYPE_LINE}, FSP_END_ROW};
static const fsp_field pay_request[] = {
	{FSP_WIRE("id"), .property = "id", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .order = true}, FSP_END_ROW,
};
static const char *const success[] = {"00", NULL};
static const fsp_envelope envelope = {.code = "code", .text = "text", .success = success};
static const fsp_operation token = {
	.name = "token", .method = "POST", .path = {"/token", "/token"}, .request_encoding = FSP_ENCODING_JSON,
	.answer_encoding = FSP_ENCODING_JSON, .request = token_request, .answer = token_answer, .repeatable = true,
};
static const fsp_operation pay = {
	.name = "pay", .method = "POST", .path = {"/pay", "/pay"}, .request_encoding = FSP_ENCODING_JSON,
	.answer_encoding = FSP_ENCODING_JSON, .request = pay_request, .answer = nothing, .required = &token,
	.take_required = take,
};
static const fsp_operation *const operations[] = {&token, &pay, NULL};
static const fsp_product product = {
	.name = "Test", .base_url = {"https://a.example", "https://b.example"}, .identity = nothing, .operations = operations,
	.envelope = &envelope,
};

static void test_what_the_first_call_leaves(void **state)
{
	static const struct { const char *body; fsp_result taken, result; const char *message; } cases[] = {
		{"{\"code\":\"00\",\"token\":\"t\"}", FSP_OK, FSP_OK, NULL},
		{"{\"code\":\"00\"}", FSP_ERROR_MALFORMED, FSP_ERROR_NOT_SENT,
			"pay was not sent, because the answer to token does not say what it needs"},
		{"{\"code\":\"00\"}", FSP_ERROR_MEMORY, FSP_ERROR_MEMORY, "pay was not sent"},
		{"{\"code\":\"55\",\"text\":\"no\"}", FSP_OK, FSP_ERROR_GATEWAY,
			"pay was not sent, because token failed first: the gateway refused token: 55 no"},
		{"<html>", FSP_OK, FSP_ERROR_NOT_SENT, "pay was not sent, because token failed first"},
	};
	fsp_client_options options = {.environment = FSP_SANDBOX};
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_client *client = NULL;
	fsp_error error = {0};

	(void)state;
	assert_int_equal(fsp_client_new(&client, &product, &options, arena, &violations, &error), FSP_OK);
	for (size_t i = 0; i < CASES(cases); i++) {
		const fsp_http_answer answer = {.status = 200, .body = fsp_view_of(cases[i].body), .retry_after = -1};
		fsp_call call, first;
		fsp_result result;

		assert_int_equal(fsp_call_init(&call, client, &pay, NOW), FSP_OK);
		assert_int_equal(fsp_call_order(&call).length, 0);
		put_text(&call, "id", "1");
		assert_true(fsp_view_is(fsp_call_order(&call), "1"));
		assert_built(&call);
		assert_null(fsp_call_answer(&call, "token"));
		assert_null(fsp_answer_text(&call, "token").data);
		assert_int_equal(fsp_call_begin_required(&call, &first), FSP_OK);
		assert_ptr_equal(first.caller, &call);
		assert_null(fsp_call_order(&first).data);
		taken = cases[i].taken;
		result = fsp_call_take_required(&call, &first, fsp_call_read(&first, &answer));
		assert_int_equal(result, cases[i].result);
		if (result == FSP_OK) {
			assert_true(fsp_view_is(call.token, "t"));
		} else {
			assert_int_equal(call.error.code, result);
			assert_non_null(strstr(call.error.message, cases[i].message));
			/* Whether it may be repeated is this call's matter. */
			assert_false(call.error.harmless);
		}
		fsp_call_free(&first);
		fsp_call_free(&call);
	}
	/* Our own troubles keep their names. */
	for (size_t i = 0; i < 2; i++) {
		static const fsp_result ours[] = {FSP_ERROR_MEMORY, FSP_ERROR_INTERNAL};
		fsp_call call, first;

		assert_int_equal(fsp_call_init(&call, client, &pay, NOW), FSP_OK);
		assert_int_equal(fsp_call_begin_required(&call, &first), FSP_OK);
		assert_int_equal(fsp_call_take_required(&call, &first, ours[i]), ours[i]);
		fsp_call_free(&first);
		fsp_call_free(&call);
	}
	fsp_client_free(client);
	fsp_arena_free(arena);
}

static bool recall(fsp_call *call)
{
	(void)call;
	return true;
}

/* Only a question is asked with what an earlier call left: what moves money fetches anew. */
static void test_when_the_first_call_is_left_out(void **state)
{
	static const struct { bool repeatable, recalls, keeps, expected; } cases[] = {
		{true, true, true, true}, {false, true, true, false}, {true, false, true, false}, {true, true, false, false},
		{false, false, false, false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_cache *kept = NULL;
		fsp_client client = {.tokens = cases[i].keeps ? &kept : NULL};
		fsp_operation operation = pay;
		fsp_call call = {.client = &client, .operation = &operation};

		operation.repeatable = cases[i].repeatable;
		operation.recall_required = cases[i].recalls ? recall : NULL;
		assert_int_equal(fsp_call_recall_required(&call), cases[i].expected);
		assert_int_equal(call.recalled, cases[i].expected);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_what_the_first_call_leaves),
		cmocka_unit_test(test_when_the_first_call_is_left_out)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
