/* SendMe while memory runs out: tokens and headers, kept tokens, callbacks and encrypted codes. */
#include "sendme_calls.h"
#include "torture.h"
#include "../../core/crypto/recover.h"

/* What a digest or a cipher lacked OpenSSL does not always say. */
static fsp_result of_library(fsp_result result)
{
	return result == FSP_ERROR_INTERNAL ? FSP_ERROR_MEMORY : result;
}

/* ------------------------------------------------------------------ a whole transfer */

static fsp_result ask(fsp_call *call, fsp_call *first)
{
	const fsp_http_answer token = answer_of(TOKEN_ANSWER), answer = answer_of("{" PARTNER ",\"trx_no\":\"INV0001\"," GOOD("1"));
	fsp_result result = fsp_call_build(call);

	if (result == FSP_OK) {
		result = fsp_call_begin_required(call, first);
		result = result == FSP_OK ? fsp_call_sign_attempt(first) : result;
		result = result == FSP_OK ? fsp_call_read(first, &token) : result;
		result = fsp_call_take_required(call, first, result);
	}
	if (result == FSP_OK) {
		result = fsp_call_sign_attempt(call);
	}
	if (result == FSP_OK) {
		tell("%s\n%s\n", header_of(call, "faspay-signature"), header_of(call, "faspay-authorization"));
		result = fsp_call_read(call, &answer);
	}
	/* The gateway has acted on a transfer whose answer could not be read. */
	return result == FSP_ERROR_OUTCOME_UNKNOWN ? FSP_ERROR_MEMORY : result;
}

static fsp_result transfer(const void *what)
{
	fsp_call call, first = {0};
	fsp_result result = fsp_call_init(&call, client, &fsp_sendme_transfer, NOW);

	(void)what;
	if (result == FSP_OK) {
		put_transfer(&call);
		result = ask(&call, &first);
		if (result == FSP_OK) {
			tell_slots(call.operation->answer, call.answer);
		}
	}
	fsp_call_free(&first);
	fsp_call_free(&call);
	return of_library(result);
}

static void test_transfer(void **state)
{
	(void)state;
	fsp_clock_set(1539069840);
	torture("transfer", transfer, NULL, FSP_OK, 20);
	fsp_clock_release();
}

/* ------------------------------------------------------------------ kept tokens */

/* Where there is no memory nothing is kept, and nobody is told: the next call asks again. */
static fsp_result keep_token(const void *what)
{
	unsigned char id[FSP_CACHE_ID_SIZE] = {0};
	fsp_cache *tokens = NULL;
	fsp_arena *arena = fsp_arena_new();
	fsp_view found = FSP_NO_VIEW;
	fsp_result result;

	(void)what;
	fsp_tokens_keep(&tokens, id, FSP_LITERAL_VIEW("token"), NOW);
	fsp_tokens_keep(&tokens, id, FSP_LITERAL_VIEW("newer"), NOW);
	if (arena != NULL) {
		found = fsp_tokens_find(&tokens, id, NOW - 1, arena);
	}
	tell_view("token", found);
	result = fsp_view_is(found, "newer") ? FSP_OK : FSP_ERROR_MEMORY;
	fsp_cache_close(&tokens);
	fsp_arena_free(arena);
	return result;
}

static void test_kept_tokens(void **state)
{
	(void)state;
	torture("token", keep_token, NULL, FSP_OK, 4);
}

/* ------------------------------------------------------------------ callbacks and codes */

static fsp_result receive(const void *what)
{
	const cJSON *vector = cJSON_GetObjectItemCaseSensitive(vectors, "callback");
	const fsp_header header = {FSP_LITERAL_VIEW("faspay-signature"), fsp_view_of(what != NULL ? what : vector_text(vector, "hex"))};
	const fsp_inbound inbound = {.method = FSP_LITERAL_VIEW("POST"), .headers = &header, .header_count = 1,
		.body = fsp_view_of(vector_text(vector, "body"))};
	fsp_received received;
	fsp_result result = fsp_received_init(&received, client, &fsp_sendme_notification);

	result = result == FSP_OK ? fsp_received_read(&received, &inbound) : result;
	result = result == FSP_OK ? fsp_received_verify(&received) : result;
	if (result == FSP_OK) {
		tell_slots(received.callback->fields, received.values);
	}
	fsp_received_free(&received);
	return of_library(result);
}

static void test_callback(void **state)
{
	(void)state;
	torture("callback", receive, NULL, FSP_OK, 5);
	torture("forged callback", receive, "forged", FSP_ERROR_SIGNATURE, 5);
}

static fsp_result open_code(const void *what)
{
	const cJSON *vector = cJSON_GetObjectItemCaseSensitive(vectors, "permata");
	const char *objection;
	fsp_buffer out;
	fsp_result result;

	(void)what;
	fsp_buffer_init(&out, 1024);
	result = fsp_sendme_open_code(fsp_view_of(vector_text(vector, "code")), fsp_view_of(vector_text(vector, "public_key")), &out,
		&objection);
	if (result == FSP_OK) {
		tell_view("code", fsp_buffer_view(&out));
	}
	fsp_buffer_free(&out);
	/* What is wrong with a key is said, or it is something else. */
	assert_true(result != FSP_ERROR_VALIDATION || objection != NULL);
	/* Of a right key and code OpenSSL may say that they are damaged where it lacked memory. */
	return result == FSP_OK ? FSP_OK : FSP_ERROR_MEMORY;
}

static void test_code(void **state)
{
	(void)state;
	/* Each failure of so many allocations costs a whole parse, and OpenSSL's decoders leave something behind then. */
	stride = 61;
	handed_over = true;
	torture("code", open_code, NULL, FSP_OK, 50);
	stride = 1;
	/* The first are our own. */
	for (unsigned long n = 1; n <= 30; n++) {
		(void)fail_once(open_code, NULL, n, true);
	}
	handed_over = false;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_transfer), cmocka_unit_test(test_kept_tokens), cmocka_unit_test(test_callback),
		cmocka_unit_test(test_code),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
