/* SNAP while memory runs out: keys, signatures, what arrives, and our answers. */
#include "with_snap_client.h"
#include "torture.h"
#include "vector_files.h"

#include "../../core/crypto/key_cache.h"
#include "../../core/crypto/key_text.h"
#include "../../core/schemes/snap.h"

#define STAMP "2025-01-10T10:00:00+07:00"

/* ------------------------------------------------------------------ keys */

typedef struct key_case { fsp_view text, passphrase; bool is_private, cached; } key_case;

/* Of a right key OpenSSL may say that it is damaged where it lacked memory: it does not always tell. */
static fsp_result of_right_key(fsp_result result)
{
	return result == FSP_ERROR_VALIDATION || result == FSP_ERROR_INTERNAL ? FSP_ERROR_MEMORY : result;
}

static fsp_result use_key(const void *what)
{
	const key_case *k = what;
	fsp_cache *cache = NULL;
	fsp_key *key = NULL, *again = NULL;
	char signature[FSP_SIGNATURE_MAXIMUM];
	const char *objection;
	fsp_result result = fsp_key_fetch(k->cached ? &cache : NULL, &key, k->text, k->passphrase, k->is_private,
		&objection);

	if (result == FSP_OK && k->is_private) {
		result = fsp_key_sign(key, FSP_LITERAL_VIEW("text"), signature);
		if (result == FSP_OK) {
			tell("%s\n", signature);
			result = fsp_key_verify(key, FSP_LITERAL_VIEW("text"), fsp_view_of(signature));
			/* A right signature is refused, never a wrong one taken, where memory ran out. */
			result = result == FSP_ERROR_SIGNATURE ? FSP_ERROR_MEMORY : result;
		}
	}
	if (result == FSP_OK) {
		result = fsp_key_fetch(k->cached ? &cache : NULL, &again, k->text, k->passphrase, k->is_private, &objection);
	}
	fsp_key_free(again);
	fsp_key_free(key);
	fsp_cache_close(&cache);
	return of_right_key(result);
}

/* The text of a key, which no library reads so far. */
static fsp_result read_text(const void *what)
{
	const fsp_view *text = what;
	fsp_buffer out;
	fsp_result result;

	(void)fsp_key_read_text(*text, true, &out);
	result = out.failed;
	tell_view("text", fsp_buffer_view(&out));
	fsp_buffer_free(&out);
	return result;
}

static void test_texts_of_keys(void **state)
{
	fsp_view texts[] = {read_vector("keys/pkcs8.pem"), read_vector("keys/encrypted_pkcs1.pem")};

	(void)state;
	for (size_t i = 0; i < CASES(texts); i++) {
		torture("text of a key", read_text, &texts[i], FSP_OK, 1);
		free((char *)texts[i].data);
	}
}

static void test_keys(void **state)
{
	fsp_view texts[] = {read_vector("keys/pkcs8.pem"), read_vector("keys/pkcs1.pem"),
		read_vector("keys/encrypted_pkcs8.pem"), read_vector("keys/public.pem"), read_vector("keys/certificate.pem"),
		read_vector("keys/docs_faspay_public.txt")};

	(void)state;
	/* Each failure of so many allocations costs a whole parse. */
	stride = 61;
	/* OpenSSL's decoders leave something behind where their own memory ran out. */
	handed_over = true;
	for (size_t i = 0; i < CASES(texts); i++) {
		for (int cached = 0; cached < 2; cached++) {
			const key_case k = {texts[i], i == 2 ? FSP_LITERAL_VIEW("rahasia") : FSP_NO_VIEW, i < 3, cached != 0};

			torture("key", use_key, &k, FSP_OK, 1);
		}
	}
	stride = 1;
	handed_over = false;
	for (size_t i = 0; i < CASES(texts); i++) {
		free((char *)texts[i].data);
	}
}

/* ------------------------------------------------------------------ attempts */

/* A signature that comes out is right, also where OpenSSL kept something half made from an attempt before. */
static void assert_signed(const fsp_call *call)
{
	const bool was_armed = armed;
	const fsp_view path = FSP_LITERAL_VIEW("/v1.0/qr/qr-mpm-query");
	const fsp_snap_claim claim = {FSP_LITERAL_VIEW("POST"),
		fsp_view_of(call->request.headers[0] + strlen("X-TIMESTAMP: "
		"")), call->request.body, &path, 1, FSP_SNAP_RAW};

	armed = false;
	assert_int_equal(fsp_snap_verify(fsp_client_key(client, FSP_SNAP_PUBLIC_KEY),
		fsp_view_of(call->request.headers[1] + strlen("X-SIGNATURE: ")), &claim), FSP_OK);
	armed = was_armed;
}

static fsp_result attempt(const void *what)
{
	fsp_call call;
	fsp_result result = fsp_call_init(&call, client, what, NOW);

	if (result == FSP_OK) {
		*fsp_call_value(&call, "originalPartnerReferenceNo") = (fsp_slot)TEXT("R-1");
		*fsp_call_value(&call, "additionalInfo.channelCode") = (fsp_slot)TEXT("711");
		result = fsp_call_build(&call);
	}
	for (int i = 0; i < 2 && result == FSP_OK; i++) {
		result = fsp_call_sign_attempt(&call);
		assert_int_equal(call.request.headers != NULL, result == FSP_OK || i > 0);
		if (result == FSP_OK) {
			assert_signed(&call);
		}
	}
	if (result == FSP_OK) {
		tell_view("body", call.request.body);
		for (size_t i = 0; call.request.headers[i] != NULL; i++) {
			tell("%.*s\n", (int)strcspn(call.request.headers[i], ":"), call.request.headers[i]);
		}
	}
	fsp_call_free(&call);
	return of_right_key(result);
}

static void test_attempts(void **state)
{
	(void)state;
	/* Blinding factors stay with the key, and are made anew now and then. */
	handed_over = true;
	for (int i = 0; i < 20; i++) {
		torture("attempt", attempt, &fsp_snap_qr_status, FSP_OK, 5);
	}
	handed_over = false;
}

/* ------------------------------------------------------------------ what arrives */

typedef struct arrival {
	const fsp_callback *callback;
	const char *path, *body, *signed_body;
	fsp_result expected;
	char signature[FSP_SIGNATURE_MAXIMUM];
} arrival;

static fsp_result answer(fsp_received *received)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_slot values[32] = {{.present = false}};
	fsp_violations violations = {0};
	fsp_result result = arena != NULL ? FSP_OK : FSP_ERROR_MEMORY;
	fsp_buffer body, key;
	fsp_reply reply;
	fsp_slot *shares = fsp_reply_value(received->callback, values, FSP_SNAP_REPLY_ROUTE_SHARES);

	fsp_buffer_init(&body, 10000);
	fsp_buffer_init(&key, 1000);
	if (result == FSP_OK && shares != NULL) {
		*fsp_reply_value(received->callback, values, FSP_SNAP_REPLY_TOTAL) = (fsp_slot)MONEY(10000);
		*fsp_reply_value(received->callback, values, FSP_SNAP_REPLY_ROUTE_OWNER) = (fsp_slot)TEXT("A");
	}
	if (result == FSP_OK && fsp_reply_value(received->callback, values, FSP_SNAP_REPLY_NAME) != NULL) {
		*fsp_reply_value(received->callback, values, FSP_SNAP_REPLY_NAME) = (fsp_slot)TEXT("Johnny \xe2\x82\xac");
	}
	result = result == FSP_OK ? fsp_snap_accept(received, values, NULL, &violations, &body, &reply) : result;
	if (result == FSP_OK) {
		tell_view("reply", reply.body);
		fsp_snap_write_deduplication_key(received, &key);
		result = key.failed;
		tell_view("key", fsp_buffer_view(&key));
	}
	fsp_buffer_free(&body);
	if (result == FSP_OK) {
		result = fsp_snap_reject(arena, FSP_SNAP_QR, FSP_SNAP_REJECT_MALFORMED, FSP_LITERAL_VIEW("amount"), &violations,
			&body, &reply);
		tell_view("rejection", fsp_buffer_view(&body));
	}
	fsp_buffer_free(&body);
	fsp_buffer_free(&key);
	fsp_arena_free(arena);
	return result;
}

static fsp_result receive(const void *what)
{
	const arrival *a = what;
	const fsp_header headers[] = {{FSP_LITERAL_VIEW("X-TIMESTAMP"), FSP_LITERAL_VIEW(STAMP)},
		{FSP_LITERAL_VIEW("X-SIGNATURE"), fsp_view_of(a->signature)},
		{FSP_LITERAL_VIEW("X-PARTNER-ID"), FSP_LITERAL_VIEW("99999")}, {FSP_LITERAL_VIEW("X-EXTERNAL-ID"),
			FSP_LITERAL_VIEW("1")}};
	const fsp_inbound inbound = {.method = FSP_LITERAL_VIEW("POST"), .path = fsp_view_of(a->path), .headers = headers,
		.header_count = CASES(headers),
		.body = fsp_view_of(a->body), .received_at = NOW};
	fsp_received received;
	fsp_result result = fsp_received_init(&received, client, &fsp_snap_arrival);

	if (result == FSP_OK) {
		result = fsp_received_read(&received, &inbound);
	}
	if (result == FSP_OK) {
		result = fsp_snap_select(&received, a->callback == &fsp_snap_va_inquiry);
	}
	if (result == FSP_OK) {
		assert_ptr_equal(received.callback, a->callback);
		result = fsp_received_verify(&received);
	}
	if (result == FSP_OK) {
		tell_slots(received.callback->fields, received.values);
		result = answer(&received);
	}
	tell("%s\n", received.error.message);
	fsp_received_free(&received);
	/* A right message may be refused where memory ran out; a wrong one is never taken. */
	return a->expected == FSP_OK && result == FSP_ERROR_SIGNATURE ? FSP_ERROR_MEMORY : result;
}

static void test_arrivals(void **state)
{
	static arrival arrivals[] = {
		{&fsp_snap_va_inquiry, "/v1.0/transfer-va/inquiry", "{\"partnerServiceId\":\" 088899\",\"customerNo\":\"1\","
			"\"virtualAccountNo\":\" 0888991\",\"inquiryRequestId\":\"r\\u00e9\"}",
			"{\"partnerServiceId\":\"  088899\",\"customerNo\":\"1\",\"virtualAccountNo\":\"  0888991\","
			"\"inquiryRequestId\":\"r\\u00e9\"}", FSP_OK, ""},
		{&fsp_snap_va_payment, "/x/v1.0/transfer-va/payment", "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\","
			"\"virtualAccountNo\":\"11\",\"paymentRequestId\":\"r\",\"paidAmount\":{\"value\":\"1.00\",\"currency\":\"IDR\"}}",
			NULL, FSP_OK, ""},
		{&fsp_snap_qr_notification, "/v1.0/qr/qr-mpm-notify", "{\"originalReferenceNo\":\"1\","
			"\"latestTransactionStatus\":\"00\"}", NULL, FSP_OK, ""},
		{&fsp_snap_debit_notification, "/v1.0/debit/notify", "{\"originalReferenceNo\":\"1\","
			"\"latestTransactionStatus\":\"00\",\"merchantId\":\"99999\"}", NULL, FSP_OK, ""},
		{&fsp_snap_qr_notification, "/v1.0/qr/qr-mpm-notify", "{\"originalReferenceNo\":\"2\","
			"\"latestTransactionStatus\":\"00\"}", "{}", FSP_ERROR_SIGNATURE, ""},
	};

	(void)state;
	fsp_clock_set(NOW);
	for (size_t i = 0; i < CASES(arrivals); i++) {
		arrival *a = &arrivals[i];
		char hash[65], text[300];

		assert_int_equal(fsp_sha256_hex(fsp_view_of(a->signed_body != NULL ? a->signed_body : a->body), hash), FSP_OK);
		snprintf(text, sizeof(text), "POST:%s:%s:" STAMP, strcmp(a->path, "v1.0/transfer-va/inquiry") == 0
			? "/v1.0/transfer-va/inquiry" : strstr(a->path, "/v1.0"), hash);
		assert_int_equal(fsp_key_sign(fsp_client_key(client, FSP_SNAP_PRIVATE_KEY), fsp_view_of(text), a->signature),
			FSP_OK);
		torture(a->callback->name, receive, a, a->expected, 5);
	}
	fsp_clock_release();
}

/* ------------------------------------------------------------------ members */

static fsp_result add_members(const void *what)
{
	fsp_call call;
	fsp_node *members = NULL;
	fsp_result result = fsp_call_init(&call, client, &fsp_snap_cancel_debit, NOW);

	if (result == FSP_OK) {
		result = fsp_decode_json(call.arena, fsp_view_of(what), FSP_NOTIFICATION_LIMITS, &members, &call.error);
	}
	if (result == FSP_OK) {
		*fsp_call_value(&call, "originalPartnerReferenceNo") = (fsp_slot)TEXT("R-1");
		*fsp_call_value(&call, "originalReferenceNo") = (fsp_slot)TEXT("1");
		*fsp_call_value(&call, "reason") = (fsp_slot)TEXT("x");
		*fsp_call_value(&call, "additionalInfo.channelCode") = (fsp_slot)TEXT("711");
		call.members = members;
		result = fsp_call_build(&call);
	}
	if (result == FSP_OK) {
		tell_view("body", call.request.body);
	} else if (result == FSP_ERROR_VALIDATION) {
		tell_violations(&call.violations);
	}
	fsp_call_free(&call);
	return result;
}

static void test_members(void **state)
{
	(void)state;
	torture("members", add_members, "{\"m\":{\"n\":[1,\"2\"]},\"additionalInfo\":{\"o\":\"3\"}}", FSP_OK, 3);
	torture("wrong members", add_members, "{\"merchantId\":\"1\",\"additionalInfo\":5,\"m-n\":1}", FSP_ERROR_VALIDATION,
		3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_texts_of_keys), cmocka_unit_test(test_keys), cmocka_unit_test(test_attempts), cmocka_unit_test(test_arrivals),
			cmocka_unit_test(test_members),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
