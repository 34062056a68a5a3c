/* Operations of products that are still to come, as rows and small functions only: the engine must take them as they
 * are. SNAP: docs of create-va and inquiry (nested money, headers signed for each attempt, a reply with an HTTP
 * status). SendMe: a transfer that needs a token first. Billing: a bill and its paged list. Xpress: a list of plain
 * texts. Post Data with a split payment beside its items. */
#include "calling.h"
#include "sample_keys.h"
#include "with_signing.h"

#include "../../core/crypto/key.h"

#define END {.wire = NULL}
#define LINE .type = FSP_TYPE_LINE
#define NEEDED .presence = FSP_REQUIRED

static fsp_call call;

static fsp_client *client_for(const fsp_product *product, const fsp_view *identity, size_t count)
{
	fsp_client_options options = {.identity = {FSP_NO_VIEW}};
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_client *client = NULL;

	memcpy(options.identity, identity, count * sizeof(*identity));
	if (fsp_client_new(&client, product, &options, arena, &violations, NULL) != FSP_OK) {
		print_violations(&violations);
		fail_msg("no client of %s", product->name);
	}
	fsp_arena_free(arena);
	return client;
}

/* ------------------------------------------------------------------ SNAP */

enum { SNAP_MERCHANT_ID, SNAP_PRIVATE_KEY, SNAP_PUBLIC_KEY };

static const fsp_field snap_identity[] = {
	{FSP_WIRE("X-PARTNER-ID"), .property = "merchantId", .type = FSP_TYPE_DIGITS, NEEDED, .maximum = 5},
	{FSP_WIRE("private_key"), .property = "privateKey", .type = FSP_TYPE_PRIVATE_KEY, NEEDED, .secret = true},
	{FSP_WIRE("public_key"), .property = "faspayPublicKey", .type = FSP_TYPE_PUBLIC_KEY, NEEDED},
	END,
};

static unsigned attempts;

static fsp_result string_to_sign(fsp_buffer *out, fsp_view method, fsp_view path, fsp_view body, fsp_view timestamp)
{
	char hash[65];
	fsp_result result = fsp_sha256_hex(body, hash);

	fsp_buffer_append_view(out, method);
	fsp_buffer_append_char(out, ':');
	fsp_buffer_append_view(out, path);
	fsp_buffer_append_char(out, ':');
	fsp_buffer_append_text(out, hash);
	fsp_buffer_append_char(out, ':');
	fsp_buffer_append_view(out, timestamp);
	return result != FSP_OK ? result : out->failed;
}

static const char *header_line(fsp_arena *arena, const char *name, const char *value)
{
	char line[FSP_SIGNATURE_MAXIMUM + 64];

	snprintf(line, sizeof(line), "%s: %s", name, value);
	return fsp_arena_copy(arena, fsp_view_of(line));
}

/* Timestamp and external id are each attempt's own. */
static fsp_result snap_sign(fsp_call *c, const fsp_signature *signature)
{
	const char **lines = fsp_arena_take(c->arena, 5 * sizeof(*lines));
	char stamp[26], id[24], written[FSP_SIGNATURE_MAXIMUM];
	fsp_result result;
	fsp_buffer text;

	(void)signature;
	assert_non_null(lines);
	attempts++;
	snprintf(id, sizeof(id), "1000%u", attempts);
	assert_true(fsp_time_format_iso(c->now + attempts, stamp));
	fsp_buffer_init_in(&text, c->arena, 1024);
	result = string_to_sign(&text, fsp_view_of(c->request.method), fsp_view_of(c->operation->path[0]), c->request.body,
		fsp_view_of(stamp));
	if (result == FSP_OK) {
		result = fsp_key_sign(fsp_client_key(c->client, SNAP_PRIVATE_KEY), fsp_buffer_view(&text), written);
	}
	lines[0] = header_line(c->arena, "X-TIMESTAMP", stamp);
	lines[1] = header_line(c->arena, "X-PARTNER-ID", fsp_client_identity(c->client, SNAP_MERCHANT_ID).data);
	lines[2] = header_line(c->arena, "X-EXTERNAL-ID", id);
	lines[3] = header_line(c->arena, "X-SIGNATURE", written);
	c->request.headers = lines;
	return result;
}

static fsp_result snap_verify(fsp_received *received, const fsp_signature *signature)
{
	fsp_view timestamp, given;
	fsp_result result;
	fsp_buffer text;

	(void)signature;
	if (fsp_inbound_header(&received->inbound, "X-TIMESTAMP", &timestamp) != 1
			|| fsp_inbound_header(&received->inbound, "X-SIGNATURE", &given) != 1) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "header",
			"X-TIMESTAMP or X-SIGNATURE is missing or doubled");
	}
	fsp_buffer_init_in(&text, received->arena, 1024);
	result = string_to_sign(&text, received->inbound.method, received->inbound.path, received->inbound.body, timestamp);
	if (result == FSP_OK) {
		result = fsp_key_verify(fsp_client_key(received->client, SNAP_PUBLIC_KEY), fsp_buffer_view(&text), given);
	}
	return result == FSP_OK ? FSP_OK : fsp_fail(&received->error, result, "mismatch", "the signature does not match");
}

static const fsp_scheme snap_scheme = {.name = "SNAP", .sign_attempt = snap_sign, .verify = snap_verify};
static const char *const snap_success[] = {"200??00", "202??00", NULL};
static const fsp_envelope snap_envelope = {.code = "responseCode", .text = "responseMessage", .success = snap_success};

#define VA_ROWS(ROW) \
	ROW(VA_NAME, "virtualAccountName", .property = "name", LINE, NEEDED, .maximum = 128) \
	ROW(VA_EMAIL, "virtualAccountEmail", .property = "email", .type = FSP_TYPE_EMAIL, .maximum = 128) \
	ROW(VA_PHONE, "virtualAccountPhone", .property = "phone", .type = FSP_TYPE_DIGITS, .maximum = 30) \
	ROW(VA_TRX_ID, "trxId", .property = "trxId", LINE, NEEDED, .maximum = 32) \
	ROW(VA_TOTAL, "totalAmount", .property = "total", .type = FSP_TYPE_MONEY, NEEDED, .unit = FSP_UNIT_OBJECT, \
		.maximum = 19) \
	ROW(VA_EXPIRES_AT, "expiredDate", .property = "expiresAt", .type = FSP_TYPE_TIME_ISO) \
	ROW(VA_DATE, "additionalInfo.billDate", .property = "date", .type = FSP_TYPE_TIME_ISO, NEEDED) \
	ROW(VA_CHANNEL, "additionalInfo.channelCode", .property = "channel", .type = FSP_TYPE_DIGITS, NEEDED, \
		.maximum = 32) \
	ROW(VA_DESCRIPTION, "additionalInfo.billDescription", .property = "description", LINE, NEEDED, .maximum = 18)

FSP_TABLE(create_va_request, VA);

#define ACCOUNT_ROWS(ROW) \
	ROW(ACCOUNT_NUMBER, "virtualAccountData.virtualAccountNo", .property = "number", LINE, NEEDED) \
	ROW(ACCOUNT_TRX_ID, "virtualAccountData.trxId", .property = "trxId", LINE, NEEDED, .echo = "trxId") \
	ROW(ACCOUNT_TOTAL, "virtualAccountData.totalAmount", .property = "total", .type = FSP_TYPE_MONEY, \
		.unit = FSP_UNIT_OBJECT) \
	ROW(ACCOUNT_EXPIRES_AT, "virtualAccountData.expiredDate", .property = "expiresAt", .type = FSP_TYPE_TIME_ISO) \
	ROW(ACCOUNT_URL, "virtualAccountData.additionalInfo.redirectUrl", .property = "redirectUrl", .type = FSP_TYPE_URL)

FSP_TABLE(create_va_answer, ACCOUNT);

#define CREATE_VA "/v1.0/transfer-va/create-va"

static const fsp_operation create_va = {
	.name = "createVa", .method = "POST", .path = {CREATE_VA, CREATE_VA}, .request_encoding = FSP_ENCODING_JSON_ASCII,
	.answer_encoding = FSP_ENCODING_JSON,
	.request = create_va_request, .answer = create_va_answer, .signatures = {{.scheme = &snap_scheme}},
};

static const fsp_operation *const snap_operations[] = {&create_va, NULL};
static const fsp_product snap = {
	.name = "Snap", .base_url = {"https://debit-sandbox.faspay.co.id", "https://debit.faspay.co.id"},
	.identity = snap_identity,
	.operations = snap_operations, .envelope = &snap_envelope,
};

static fsp_client *snap_client(void)
{
	const fsp_view identity[] = {FSP_LITERAL_VIEW("99999"), FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY),
		FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY)};

	return client_for(&snap, identity, CASES(identity));
}

static void begin_create_va(const fsp_client *client)
{
	assert_int_equal(fsp_call_init(&call, client, &create_va, NOW), FSP_OK);
	call.values[VA_NAME] = (fsp_slot)TEXT("Jokul D\xc3\xb6""e/1");
	call.values[VA_TRX_ID] = (fsp_slot)TEXT("abcdefgh1234");
	call.values[VA_TOTAL] = (fsp_slot)MONEY(12345678);
	call.values[VA_DATE] = (fsp_slot)NUMBER(NOW);
	call.values[VA_CHANNEL] = (fsp_slot)TEXT("402");
	call.values[VA_DESCRIPTION] = (fsp_slot)TEXT("Maintenance");
}

static void test_snap_create_va(void **state)
{
	fsp_client *client = snap_client();
	const char *first[4];
	char signed_text[400];
	fsp_buffer text;

	(void)state;
	begin_create_va(client);
	assert_built(&call);
	assert_body(&call,
		"{\"virtualAccountName\":\"Jokul "
		"D\\u00f6e/1\",\"trxId\":\"abcdefgh1234\",\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},"
		"\"additionalInfo\":{\"billDate\":\"2025-01-10T10:00:00+07:00\",\"channelCode\":\"402\",\"billDescription\":\"Maintenance\"}}");
	assert_null(call.request.headers);
	/* Two attempts: the same body, other headers. */
	attempts = 0;
	assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
	memcpy(first, call.request.headers, sizeof(first));
	assert_string_equal(first[0], "X-TIMESTAMP: 2025-01-10T10:00:01+07:00");
	assert_string_equal(first[1], "X-PARTNER-ID: 99999");
	assert_string_equal(first[2], "X-EXTERNAL-ID: 10001");
	assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
	assert_string_equal(call.request.headers[0], "X-TIMESTAMP: 2025-01-10T10:00:02+07:00");
	assert_string_equal(call.request.headers[2], "X-EXTERNAL-ID: 10002");
	assert_string_not_equal(call.request.headers[3], first[3]);
	assert_null(call.request.headers[4]);
	/* What was signed is what is sent. */
	fsp_buffer_init(&text, 1000);
	assert_int_equal(string_to_sign(&text, FSP_LITERAL_VIEW("POST"), FSP_LITERAL_VIEW(CREATE_VA), call.request.body,
		FSP_LITERAL_VIEW("2025-01-10T10:00:01+07:00")), FSP_OK);
	snprintf(signed_text, sizeof(signed_text), "%s", text.data);
	fsp_buffer_free(&text);
	assert_int_equal(fsp_key_verify(fsp_client_key(client, SNAP_PUBLIC_KEY), fsp_view_of(signed_text),
		fsp_view_of(first[3] + strlen("X-SIGNATURE: "))), FSP_OK);
	signed_text[0] = 'p';
	assert_int_equal(fsp_key_verify(fsp_client_key(client, SNAP_PUBLIC_KEY), fsp_view_of(signed_text),
		fsp_view_of(first[3] + strlen("X-SIGNATURE: "))), FSP_ERROR_SIGNATURE);
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_snap_violations(void **state)
{
	fsp_client *client = snap_client();

	(void)state;
	begin_create_va(client);
	call.values[VA_TOTAL].number = -1;
	call.values[VA_CHANNEL] = (fsp_slot)TEXT("4a");
	call.values[VA_DESCRIPTION] = (fsp_slot)TEXT("1234567890123456789");
	call.values[VA_DATE].present = false;
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "total range", "date required", "channel format", "description length");
	assert_string_equal(call.violations.last->wire, "additionalInfo.billDescription");
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_snap_answers(void **state)
{
	static const struct { const char *body; fsp_result result; const char *code; } cases[] = {
		{"{\"responseCode\":\"2002700\",\"virtualAccountData\":{\"virtualAccountNo\":\"  "
			"0888991\",\"trxId\":\"abcdefgh1234\",\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},"
			"\"expiredDate\":\"20201231T235959Z\",\"additionalInfo\":{\"redirectUrl\":\"https://a.example/x\"}}}",
				FSP_OK, ""},
		/* Another transaction; what is required is missing; a refusal; no code at all. */
		{"{\"responseCode\":\"2002700\",\"virtualAccountData\":{\"virtualAccountNo\":\"1\",\"trxId\":\"other\"}}",
			FSP_ERROR_MALFORMED, ""},
		{"{\"responseCode\":\"2002700\",\"virtualAccountData\":{\"trxId\":\"abcdefgh1234\"}}",
			FSP_ERROR_OUTCOME_UNKNOWN, ""},
		{"{\"responseCode\":\"2002700\"}", FSP_ERROR_OUTCOME_UNKNOWN, ""},
		{"{\"responseCode\":\"4042712\",\"responseMessage\":\"Bill not found\"}", FSP_ERROR_GATEWAY, "4042712"},
		{"{\"responseCode\":\"2002701\"}", FSP_ERROR_GATEWAY, "2002701"},
		{"{}", FSP_ERROR_OUTCOME_UNKNOWN, ""},
	};
	fsp_client *client = snap_client();

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin_create_va(client);
		assert_built(&call);
		assert_int_equal(fsp_call_read(&call, &(fsp_http_answer){.status = 200, .body = fsp_view_of(cases[i].body)}),
			cases[i].result);
		assert_string_equal(call.error.response_code, cases[i].code);
		if (i == 0) {
			assert_true(fsp_view_is(call.answer[ACCOUNT_NUMBER].text, "  0888991"));
			assert_true(call.answer[ACCOUNT_TOTAL].present && call.answer[ACCOUNT_TOTAL].number == INT64_C(1234567800));
			assert_string_equal(call.answer[ACCOUNT_TOTAL].currency, "IDR");
			assert_true(call.answer[ACCOUNT_EXPIRES_AT].number == INT64_C(1609459199));
			assert_true(fsp_view_is(call.answer[ACCOUNT_URL].text, "https://a.example/x"));
		}
		fsp_call_free(&call);
	}
	fsp_client_free(client);
}

static void test_amount_objects(void **state)
{
	static const char *const unreadable[] = {"{\"value\":\"1.00\"}", "{\"currency\":\"IDR\"}",
		"{\"value\":\"x\",\"currency\":\"IDR\"}", "{\"value\":\"1.00\",\"currency\":\"idr\"}",
		"[]", "{}", "\"1.00\"", "[{\"value\":\"1.00\",\"currency\":\"IDR\"}]"};
	fsp_client *client = snap_client();

	(void)state;
	for (size_t i = 0; i < CASES(unreadable); i++) {
		char text[300];

		snprintf(text, sizeof(text),
			"{\"responseCode\":\"2002700\",\"virtualAccountData\":{\"virtualAccountNo\":\"1\",\"trxId\":\"abcdefgh1234\",\"totalAmount\":%s}}", unreadable[i]);
		begin_create_va(client);
		assert_built(&call);
		assert_int_equal(fsp_call_read(&call, &(fsp_http_answer){.status = 200, .body = fsp_view_of(text)}), FSP_OK);
		assert_false(call.answer[ACCOUNT_TOTAL].present);
		fsp_call_free(&call);
	}
	fsp_client_free(client);
}

#define INQUIRY_ROWS(ROW) \
	ROW(INQUIRY_SERVICE_ID, "partnerServiceId", .property = "partnerServiceId", LINE, NEEDED) \
	ROW(INQUIRY_NUMBER, "virtualAccountNo", .property = "number", LINE, NEEDED) \
	ROW(INQUIRY_ID, "inquiryRequestId", .property = "inquiryRequestId", LINE, NEEDED)

FSP_TABLE(inquiry_fields, INQUIRY);

#define INQUIRY_REPLY_ROWS(ROW) \
	ROW(INQUIRY_REPLY_CODE, "responseCode", LINE, NEEDED, .minimum = 7, .maximum = 7) \
	ROW(INQUIRY_REPLY_MESSAGE, "responseMessage", LINE, NEEDED) \
	ROW(INQUIRY_REPLY_SERVICE_ID, "virtualAccountData.partnerServiceId", .type = FSP_TYPE_VERBATIM) \
	ROW(INQUIRY_REPLY_NUMBER, "virtualAccountData.virtualAccountNo", .type = FSP_TYPE_VERBATIM) \
	ROW(INQUIRY_REPLY_NAME, "virtualAccountData.virtualAccountName", LINE, .maximum = 50) \
	ROW(INQUIRY_REPLY_TOTAL, "virtualAccountData.totalAmount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_OBJECT)

FSP_TABLE(inquiry_reply, INQUIRY_REPLY);

/* The first three digits of the code are the HTTP status. */
static fsp_result finish_inquiry(fsp_arena *arena, const fsp_slot *values, fsp_reply *reply)
{
	char stamp[26];

	reply->http_status = (int)(atol(values[INQUIRY_REPLY_CODE].text.data) / 10000);
	assert_true(fsp_time_format_iso(NOW, stamp));
	reply->headers[reply->header_count++] = (fsp_header){FSP_LITERAL_VIEW("X-TIMESTAMP"),
		fsp_view_of(fsp_arena_copy(arena, fsp_view_of(stamp)))};
	return FSP_OK;
}

static const fsp_callback inquiry = {
	.name = "vaInquiry", FSP_ROWS(inquiry_fields), .signature = {.scheme = &snap_scheme},
	.reply = inquiry_reply, .ascii_reply = true, .finish_reply = finish_inquiry,
};

#define INQUIRY_PATH "/v1.0/transfer-va/inquiry"
#define INQUIRY_BODY "{\"partnerServiceId\":\"  088899\",\"virtualAccountNo\":\"  0888991\",\"inquiryRequestId\":\"r1\"}"
#define INQUIRY_STAMP "2025-01-10T10:00:00+07:00"

static fsp_result receive_inquiry(fsp_received *received, const fsp_client *client, const fsp_header *headers,
	size_t count, const char *body)
{
	const fsp_inbound inbound = {.method = FSP_LITERAL_VIEW("POST"), .path = FSP_LITERAL_VIEW(INQUIRY_PATH),
		.headers = headers, .header_count = count, .body = fsp_view_of(body)};
	fsp_result result;

	assert_int_equal(fsp_received_init(received, client, &inquiry), FSP_OK);
	result = fsp_received_read(received, &inbound);
	return result == FSP_OK ? fsp_received_verify(received) : result;
}

static void check_replies(const fsp_received *received)
{
	static const struct { const char *code; int status; bool found; const char *body; } cases[] = {
		{"2002400", 200, true,
			"{\"responseCode\":\"2002400\",\"responseMessage\":\"Success\",\"virtualAccountData\":{\"partnerServiceId\":\"  088899\",\"virtualAccountNo\":\"  0888991\","
			"\"virtualAccountName\":\"Johnny \\u20ac\",\"totalAmount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"}}}"},
		{"4042412", 404, false, "{\"responseCode\":\"4042412\",\"responseMessage\":\"Success\"}"},
	};

	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_slot values[INQUIRY_REPLY_COUNT] = {[INQUIRY_REPLY_CODE] = {.present = true,
			.text = fsp_view_of(cases[i].code)}, [INQUIRY_REPLY_MESSAGE] = TEXT("Success")};
		fsp_violations violations = {0};
		fsp_reply reply;
		fsp_buffer body;

		if (cases[i].found) {
			values[INQUIRY_REPLY_SERVICE_ID] = received->values[INQUIRY_SERVICE_ID];
			values[INQUIRY_REPLY_NUMBER] = received->values[INQUIRY_NUMBER];
			*fsp_reply_value(&inquiry, values,
				"virtualAccountData.virtualAccountName") = (fsp_slot)TEXT("Johnny \xe2\x82\xac");
			values[INQUIRY_REPLY_TOTAL] = (fsp_slot)MONEY(10000);
		}
		fsp_buffer_init(&body, 2000);
		assert_int_equal(fsp_reply_write(received->arena, &inquiry, received->format, values, &violations, &body,
			&reply), FSP_OK);
		assert_int_equal(reply.http_status, cases[i].status);
		assert_string_equal(reply.content_type, "application/json");
		assert_int_equal(reply.header_count, 1);
		assert_true(fsp_view_is(reply.headers[0].name, "X-TIMESTAMP")
			&& fsp_view_is(reply.headers[0].value, INQUIRY_STAMP));
		assert_string_equal(reply.body.data, cases[i].body);
		fsp_buffer_free(&body);
	}
	assert_null(fsp_reply_value(&inquiry, NULL, "nothing"));
}

static void test_snap_inquiry(void **state)
{
	fsp_client *client = snap_client();
	char signature[FSP_SIGNATURE_MAXIMUM];
	fsp_received received;
	fsp_buffer text;

	(void)state;
	fsp_buffer_init(&text, 1000);
	assert_int_equal(string_to_sign(&text, FSP_LITERAL_VIEW("POST"), FSP_LITERAL_VIEW(INQUIRY_PATH),
		FSP_LITERAL_VIEW(INQUIRY_BODY), FSP_LITERAL_VIEW(INQUIRY_STAMP)), FSP_OK);
	assert_int_equal(fsp_key_sign(fsp_client_key(client, SNAP_PRIVATE_KEY), fsp_buffer_view(&text), signature), FSP_OK);
	fsp_buffer_free(&text);
	{
		const fsp_header headers[] = {{FSP_LITERAL_VIEW("Content-Type"), FSP_LITERAL_VIEW("application/json")},
			{FSP_LITERAL_VIEW("x-timestamp"), FSP_LITERAL_VIEW(INQUIRY_STAMP)},
			{FSP_LITERAL_VIEW("X-Signature"), fsp_view_of(signature)},
				{FSP_LITERAL_VIEW("X-SIGNATURE"), fsp_view_of(signature)}};
		fsp_view value;

		assert_int_equal(receive_inquiry(&received, client, headers, 3, INQUIRY_BODY), FSP_OK);
		assert_true(fsp_view_is(received.values[INQUIRY_NUMBER].text, "  0888991"));
		check_replies(&received);
		fsp_received_free(&received);
		/* Another body; a doubled header; none at all. */
		assert_int_equal(receive_inquiry(&received, client, headers, 3,
			"{\"partnerServiceId\":\"1\",\"virtualAccountNo\":\"1\",\"inquiryRequestId\":\"1\"}"), FSP_ERROR_SIGNATURE);
		fsp_received_free(&received);
		assert_int_equal(receive_inquiry(&received, client, headers, 4, INQUIRY_BODY), FSP_ERROR_MALFORMED);
		fsp_received_free(&received);
		assert_int_equal(receive_inquiry(&received, client, headers, 1, INQUIRY_BODY), FSP_ERROR_MALFORMED);
		fsp_received_free(&received);
		assert_int_equal(fsp_inbound_header(&(fsp_inbound){.headers = headers, .header_count = 4}, "x-signature",
			&value), 2);
	}
	fsp_client_free(client);
}

/* ------------------------------------------------------------------ SendMe: a token first */

static const fsp_field sendme_identity[] = {{FSP_WIRE("app_key"), .property = "appKey", LINE, NEEDED}, END};
static const char *const sendme_success[] = {"00", NULL};
static const fsp_envelope sendme_envelope = {.code = "response_code", .text = "response_desc",
	.success = sendme_success};

/* A token is asked for on behalf of the operation that follows: its path is signed. */
static fsp_result sendme_sign(fsp_call *c, const fsp_signature *signature)
{
	const char **lines = fsp_arena_take(c->arena, 3 * sizeof(*lines));
	const fsp_call *target = c->caller != NULL ? c->caller : c;

	(void)signature;
	assert_non_null(lines);
	lines[0] = header_line(c->arena, "X-SIGNED-PATH", target->operation->path[0]);
	lines[1] = c->token.data != NULL ? header_line(c->arena, "Authorization", c->token.data) : NULL;
	c->request.headers = lines;
	return FSP_OK;
}

static const fsp_scheme sendme_scheme = {.name = "SendMe", .sign_attempt = sendme_sign};

static const fsp_field no_fields[] = {END};
static const fsp_field token_answer[] = {{FSP_WIRE("access_token"), LINE, NEEDED}, END};
static const fsp_field transfer_request[] = {
	{FSP_WIRE("trx_no"), .property = "trxNo", LINE, NEEDED, .maximum = 32},
	{FSP_WIRE("beneficiary_amount"), .property = "amount", .type = FSP_TYPE_MONEY, NEEDED},
	{FSP_WIRE("beneficiary_email"), .property = "emails", .type = FSP_TYPE_LIST,
		.fields = (const fsp_field[]){{FSP_WIRE(""), .type = FSP_TYPE_EMAIL}, END}},
	END,
};
static const fsp_field transfer_answer[] = {{FSP_WIRE("trx_no"), LINE, NEEDED, .echo = "trx_no"}, END};

static const fsp_operation token = {
	.name = "token", .method = "GET", .path = {"/account/api/tokens", "/account/api/tokens"},
	.answer_encoding = FSP_ENCODING_JSON,
	.request = no_fields, .answer = token_answer, .signatures = {{.scheme = &sendme_scheme}}, .repeatable = true,
};

static fsp_result take_token(fsp_call *c, const fsp_call *required)
{
	c->token = (fsp_view){fsp_arena_copy(c->arena, required->answer[0].text), required->answer[0].text.length};
	return c->token.data != NULL ? FSP_OK : FSP_ERROR_MEMORY;
}

static const fsp_operation transfer = {
	.name = "transfer", .method = "POST", .path = {"/account/api/transfer", "/account/api/transfer"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = transfer_request, .answer = transfer_answer, .signatures = {{.scheme = &sendme_scheme}},
	.required = &token, .take_required = take_token,
};

static const fsp_operation *const sendme_operations[] = {&token, &transfer, NULL};
static const fsp_product sendme = {
	.name = "SendMe", .base_url = {"https://sendme-sandbox.faspay.co.id", "https://sendme.faspay.co.id"},
	.identity = sendme_identity,
	.operations = sendme_operations, .envelope = &sendme_envelope,
};

static void test_sendme_transfer(void **state)
{
	static const struct { const char *answer; long status; fsp_result result; } failures[] = {
		{"{\"response_code\":\"01\",\"response_desc\":\"Unauthorized\"}", 200, FSP_ERROR_GATEWAY},
		{"{\"response_code\":\"00\"}", 200, FSP_ERROR_NOT_SENT}, {"<html>", 502, FSP_ERROR_NOT_SENT},
			{"<html>", 200, FSP_ERROR_NOT_SENT},
	};
	const fsp_view identity[] = {FSP_LITERAL_VIEW("key")};
	fsp_client *client = client_for(&sendme, identity, 1);
	fsp_slot emails[] = {TEXT("a@example.com"), TEXT("b@example.com")};
	fsp_call first;

	(void)state;
	for (size_t i = 0; i <= CASES(failures); i++) {
		fsp_http_answer answer = {.status = 200,
			.body = FSP_LITERAL_VIEW("{\"response_code\":\"00\",\"access_token\":\"secret-token\"}")};
		fsp_result result;

		if (i < CASES(failures)) {
			answer = (fsp_http_answer){.status = failures[i].status, .body = fsp_view_of(failures[i].answer)};
		}
		assert_int_equal(fsp_call_init(&call, client, &transfer, NOW), FSP_OK);
		put_text(&call, "trx_no", "T1");
		put(&call, "beneficiary_amount", (fsp_slot)MONEY(10000));
		put(&call, "beneficiary_email", (fsp_slot){.present = true, .count = 2, .children = emails});
		assert_built(&call);
		assert_body(&call,
			"{\"trx_no\":\"T1\",\"beneficiary_amount\":\"1000000\",\"beneficiary_email\":[\"a@example.com\",\"b@example.com\"]}");
		assert_int_equal(fsp_call_begin_required(&call, &first), FSP_OK);
		assert_int_equal(fsp_call_sign_attempt(&first), FSP_OK);
		assert_string_equal(first.request.url, "https://sendme-sandbox.faspay.co.id/account/api/tokens");
		assert_string_equal(first.request.headers[0], "X-SIGNED-PATH: /account/api/transfer");
		assert_null(first.request.headers[1]);
		result = fsp_call_take_required(&call, &first, fsp_call_read(&first, &answer));
		fsp_call_free(&first);
		if (i < CASES(failures)) {
			/* What never left is never unknown. */
			assert_int_equal(result, failures[i].result);
			assert_int_equal(call.error.code, result);
			assert_false(call.error.harmless);
			assert_non_null(strstr(call.error.message, "transfer was not sent, because token failed first: "));
		} else {
			assert_int_equal(result, FSP_OK);
			assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
			assert_string_equal(call.request.headers[1], "Authorization: secret-token");
			assert_int_equal(fsp_call_read(&call,
				&(fsp_http_answer){.status = 200,
				.body = FSP_LITERAL_VIEW("{\"response_code\":\"00\",\"trx_no\":\"T1\"}")}), FSP_OK);
		}
		fsp_call_free(&call);
	}
	fsp_client_free(client);
}

/* ------------------------------------------------------------------ Billing, Xpress, split payments */

enum { BILLING_SERVICE_ID, BILLING_USER_ID, BILLING_PASSWORD, BILLING_PREVIOUS_PASSWORD };

static const fsp_field billing_identity[] = {
	{FSP_WIRE("service_id"), .property = "serviceId", LINE, NEEDED},
		{FSP_WIRE("user_id"), .property = "userId", LINE, NEEDED},
	{FSP_WIRE("password"), .property = "password", LINE, NEEDED, .secret = true},
		{FSP_WIRE("password"), .property = "previousPassword", LINE, .secret = true}, END,
};
static const fsp_envelope billing_envelope = {.code = "response_code", .text = "response_message",
	.success = sendme_success};

#define FROM_SERVICE {FSP_WIRE("service_id"), LINE, .origin = FSP_FROM_CLIENT, .index = BILLING_SERVICE_ID}
#define FROM_SCHEME {FSP_WIRE("signature"), LINE, .origin = FSP_FROM_SCHEME}

static const fsp_field billing_item[] = {
	{FSP_WIRE("item_name"), .property = "name", LINE, NEEDED},
		{FSP_WIRE("qty"), .property = "quantity", .type = FSP_TYPE_INTEGER, NEEDED},
	{FSP_WIRE("item_amount"), .property = "unitPrice", .type = FSP_TYPE_MONEY, NEEDED, .unit = FSP_UNIT_RUPIAH}, END,
};
static const fsp_field billing_request[] = {
	FROM_SERVICE, {FSP_WIRE("transaction_number"), .property = "transactionNo", .type = FSP_TYPE_DIGITS, NEEDED},
	{FSP_WIRE("billing_total"), .property = "total", .type = FSP_TYPE_MONEY, NEEDED, .unit = FSP_UNIT_RUPIAH},
	{FSP_WIRE("items"), .property = "items", .type = FSP_TYPE_LIST, .fields = billing_item}, FROM_SCHEME, END,
};
static const fsp_field billing_answer[] = {{FSP_WIRE("billing_id"), LINE, NEEDED},
	{FSP_WIRE("billing_total"), .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH}, END};
static const fsp_operation billing_create = {
	.name = "create", .method = "POST", .path = {"/billing/create", "/billing/create"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = billing_request, .answer = billing_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"transaction_number"}}},
};

static const fsp_field invoice_fields[] = {
	{FSP_WIRE("transaction_number"), .property = "transactionNo", LINE},
		{FSP_WIRE("billing_total"), .property = "total", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH},
	{FSP_WIRE("payments"), .property = "payments", .type = FSP_TYPE_LIST,
		.fields = (const fsp_field[]){{FSP_WIRE("payment_id"), LINE}, END}}, END,
};
static const fsp_field list_request[] = {FROM_SERVICE,
	{FSP_WIRE("page"), .property = "page", .type = FSP_TYPE_INTEGER, NEEDED, .bare = true}, FROM_SCHEME, END};
static const fsp_field list_answer[] = {
	{FSP_WIRE("paging.page"), .type = FSP_TYPE_INTEGER}, {FSP_WIRE("paging.total_page"), .type = FSP_TYPE_INTEGER},
		{FSP_WIRE("data"), .type = FSP_TYPE_LIST, .fields = invoice_fields}, END,
};
/* GET, with a JSON body. */
static const fsp_operation billing_list = {
	.name = "list", .method = "GET", .path = {"/billing/list", "/billing/list"}, .request_encoding = FSP_ENCODING_JSON,
	.answer_encoding = FSP_ENCODING_JSON,
	.request = list_request, .answer = list_answer, .signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature"}},
	.repeatable = true,
};

static const fsp_field xpress_request[] = {
	{FSP_WIRE("bill_no"), .property = "no", LINE, NEEDED},
		{FSP_WIRE("bill_total"), .property = "total", .type = FSP_TYPE_MONEY, NEEDED, .unit = FSP_UNIT_RUPIAH},
	{FSP_WIRE("payment_channel"), .property = "channels", .type = FSP_TYPE_LIST,
		.fields = (const fsp_field[]){{FSP_WIRE(""), .type = FSP_TYPE_DIGITS, .minimum = 3, .maximum = 3}, END}},
	FROM_SCHEME, END,
};
static const fsp_operation xpress_create = {
	.name = "create", .method = "POST", .path = {"/v4/post", "/v4/post"}, .request_encoding = FSP_ENCODING_JSON,
	.answer_encoding = FSP_ENCODING_JSON,
	.request = xpress_request, .answer = billing_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no", "bill_total"}}},
};

static const fsp_field share_fields[] = {
	{FSP_WIRE("owner"), .property = "owner", LINE},
		{FSP_WIRE("partnerId"), .property = "partnerId", LINE, .maximum = 32},
	{FSP_WIRE("partnerAmount"), .property = "amount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH}, END,
};
static const fsp_field split_request[] = {
	{FSP_WIRE("bill_no"), .property = "no", LINE, NEEDED},
		{FSP_WIRE("item"), .property = "items", .type = FSP_TYPE_LIST, .fields = billing_item},
	{FSP_WIRE("route"), .property = "route.shares", .type = FSP_TYPE_LIST, .fields = share_fields}, FROM_SCHEME, END,
};
static const fsp_operation split_create = {
	.name = "split", .method = "POST", .path = {"/cvr/300011/10", "/cvr/300011/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = split_request, .answer = billing_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no"}}},
};

static const fsp_operation *const billing_operations[] = {&billing_create, &billing_list, &xpress_create, &split_create,
	NULL};
static const fsp_product billing = {
	.name = "Billing", .base_url = {"https://a.example", "https://a.example"}, .identity = billing_identity,
	.operations = billing_operations, .envelope = &billing_envelope,
	.credentials = {{BILLING_SERVICE_ID, BILLING_USER_ID, BILLING_PASSWORD, BILLING_PREVIOUS_PASSWORD}},
};

static fsp_client *billing_client(void)
{
	const fsp_view identity[] = {FSP_LITERAL_VIEW("1"), FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd")};

	return client_for(&billing, identity, CASES(identity));
}

static void test_billing_create(void **state)
{
	fsp_client *client = billing_client();
	fsp_slot items[] = {TEXT("Chicken"), NUMBER(2), MONEY(2500), TEXT("Duck"), NUMBER(1), MONEY(5000)};

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &billing_create, NOW), FSP_OK);
	put_text(&call, "transaction_number", "145398922822777");
	put(&call, "billing_total", (fsp_slot)MONEY(10000));
	put(&call, "items", (fsp_slot){.present = true, .count = 2, .children = items});
	assert_built(&call);
	/* The published signature of that number. */
	assert_body(&call,
		"{\"service_id\":\"1\",\"transaction_number\":\"145398922822777\",\"billing_total\":\"10000\",\"items\":[{\"item_name\":\"Chicken\",\"qty\":\"2\",\"item_amount\":\"2500\"},"
		"{\"item_name\":\"Duck\",\"qty\":\"1\",\"item_amount\":\"5000\"}],\"signature\":\"ef82e51b1884544974ed9926964474b4ac721e91\"}");
	assert_int_equal(fsp_call_read(&call, &(fsp_http_answer){.status = 200,
		.body = FSP_LITERAL_VIEW("{\"response_code\":\"00\",\"billing_id\":1051,\"billing_total\":10000}")}), FSP_OK);
	assert_true(call.answer[1].number == 1000000);
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_billing_list(void **state)
{
	fsp_client *client = billing_client();
	const fsp_slot *data, *payments;

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &billing_list, NOW), FSP_OK);
	put(&call, "page", (fsp_slot)NUMBER(2));
	assert_built(&call);
	assert_string_equal(call.request.method, "GET");
	assert_true(fsp_view_starts_with(call.request.body, "{\"service_id\":\"1\",\"page\":2,\"signature\":\""));
	assert_int_equal(fsp_call_read(&call, &(fsp_http_answer){.status = 200,
		.body = FSP_LITERAL_VIEW("{\"response_code\":\"00\",\"paging\":{\"page\":\"2\",\"total_page\":3},"
		"\"data\":[{\"transaction_number\":\"1\",\"billing_total\":\"5000\",\"payments\":[{\"payment_id\":\"a\"},{\"payment_id\":\"b\"}]},{\"transaction_number\":2,\"payments\":\"\"}]}")}), FSP_OK);
	assert_int_equal(call.answer[0].number, 2);
	assert_int_equal(call.answer[1].number, 3);
	data = fsp_call_answer(&call, "data");
	assert_int_equal(data->count, 2);
	payments = &data->children[2];
	assert_int_equal(payments->count, 2);
	assert_true(fsp_view_is(payments->children[1].text, "b"));
	assert_true(fsp_view_is(data->children[3].text, "2"));
	assert_false(data->children[5].present);
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_xpress_create(void **state)
{
	fsp_client *client = billing_client();
	fsp_slot channels[] = {TEXT("402"), TEXT("702")}, wrong[] = {TEXT("402"), TEXT("7x2")};

	(void)state;
	for (int i = 0; i < 2; i++) {
		assert_int_equal(fsp_call_init(&call, client, &xpress_create, NOW), FSP_OK);
		put_text(&call, "bill_no", "INV-1001");
		put(&call, "bill_total", (fsp_slot)MONEY(10000));
		put(&call, "payment_channel", (fsp_slot){.present = true, .count = 2, .children = i == 0 ? channels : wrong});
		if (i == 0) {
			assert_built(&call);
			assert_true(fsp_view_starts_with(call.request.body,
				"{\"bill_no\":\"INV-1001\",\"bill_total\":\"10000\",\"payment_channel\":[\"402\",\"702\"],\"signature\":\""));
		} else {
			assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
			ASSERT_VIOLATIONS(&call.violations, "channels[1] format");
		}
		fsp_call_free(&call);
	}
	fsp_client_free(client);
}

static void test_split_payment(void **state)
{
	fsp_client *client = billing_client();
	fsp_slot items[] = {TEXT("Book"), NUMBER(1), MONEY(20000)},
		shares[] = {TEXT("1"), {0}, {0}, {0}, TEXT("P1"), MONEY(10000)};

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &split_create, NOW), FSP_OK);
	put_text(&call, "bill_no", "INV-1001");
	put(&call, "item", (fsp_slot){.present = true, .count = 1, .children = items});
	put(&call, "route", (fsp_slot){.present = true, .count = 2, .children = shares});
	assert_built(&call);
	assert_true(fsp_view_starts_with(call.request.body,
		"{\"bill_no\":\"INV-1001\",\"item\":[{\"item_name\":\"Book\",\"qty\":\"1\",\"item_amount\":\"20000\"}],"
		"\"route\":[{\"owner\":\"1\"},{\"partnerId\":\"P1\",\"partnerAmount\":\"10000\"}],\"signature\":\""));
	shares[5].number = 1;
	call.values[3] = (fsp_slot){0};
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "route.shares[1].amount range");
	fsp_call_free(&call);
	fsp_client_free(client);
}

/* ------------------------------------------------------------------ keys */

static void test_keys(void **state)
{
	static const struct { const char *text; bool is_private; const char *objection; } wrong[] = {
		{"", true, "private key"}, {"x", true, "private key"}, {SAMPLE_PUBLIC_KEY, true, "private key"},
			{SAMPLE_PRIVATE_KEY, false, "public key"},
		/* RSA with 512 bits, and an elliptic curve. */
		{"-----BEGIN PUBLIC "
			"KEY-----\nMFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAM4WXvwBEd5TvboaS77KcIOYE7jA09a+\nr9RloRpQSOy/OEnqjfHRV+U/7eLb51BiGIJbOW5wfKwHb7301kaLhocCAwEAAQ==\n-----END PUBLIC KEY-----\n", false, "2048"},
		{"-----BEGIN PUBLIC "
			"KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE+NYUgOGKKqkBHE6UBnQHMMV4EEWs\n1RVVkh8Z6BYlM+zc3tU/2nTg/ZhwtFpCiqiOMbcMY3GNj6+QKtnf/Z3MrQ==\n-----END PUBLIC KEY-----\n", false, "RSA"},
	};
	fsp_key *key;
	const char *objection;
	char out[FSP_SIGNATURE_MAXIMUM];

	(void)state;
	for (size_t i = 0; i < CASES(wrong); i++) {
		assert_int_equal(fsp_key_parse(&key, fsp_view_of(wrong[i].text), FSP_NO_VIEW, wrong[i].is_private, &objection),
			FSP_ERROR_VALIDATION);
		assert_null(key);
		assert_non_null(strstr(objection, wrong[i].objection));
	}
	assert_int_equal(fsp_key_parse(&key, FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true, &objection), FSP_OK);
	assert_int_equal(fsp_key_sign(key, FSP_LITERAL_VIEW("text"), out), FSP_OK);
	assert_int_equal(strlen(out), 344);
	assert_int_equal(fsp_key_verify(key, FSP_LITERAL_VIEW("text"), fsp_view_of(out)), FSP_OK);
	assert_int_equal(fsp_key_verify(key, FSP_LITERAL_VIEW("texT"), fsp_view_of(out)), FSP_ERROR_SIGNATURE);
	assert_int_equal(fsp_key_verify(key, FSP_LITERAL_VIEW("text"), (fsp_view){out, 340}), FSP_ERROR_SIGNATURE);
	assert_int_equal(fsp_key_verify(key, FSP_LITERAL_VIEW("text"), FSP_NO_VIEW), FSP_ERROR_SIGNATURE);
	out[5] = '*';
	assert_int_equal(fsp_key_verify(key, FSP_LITERAL_VIEW("text"), fsp_view_of(out)), FSP_ERROR_SIGNATURE);
	fsp_key_free(key);
	fsp_key_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_snap_create_va), cmocka_unit_test(test_snap_violations),
			cmocka_unit_test(test_snap_answers), cmocka_unit_test(test_amount_objects),
		cmocka_unit_test(test_snap_inquiry), cmocka_unit_test(test_sendme_transfer),
			cmocka_unit_test(test_billing_create), cmocka_unit_test(test_billing_list),
		cmocka_unit_test(test_xpress_create), cmocka_unit_test(test_split_payment), cmocka_unit_test(test_keys),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
