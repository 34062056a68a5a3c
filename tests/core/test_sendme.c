/* SendMe: every known signature, the requests as the protocol shows them, tokens, and what may be sent. */
#include "sendme_calls.h"
#include "../../core/crypto/cipher.h"
#include "../../core/crypto/recover.h"

/* ------------------------------------------------------------------ vectors (16) */

static void test_encryption(void **state)
{
	const cJSON *row;
	unsigned count = 0;

	(void)state;
	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(vectors, "encrypted")) {
		fsp_buffer out;

		fsp_buffer_init(&out, 1024);
		assert_int_equal(fsp_sendme_encrypt(SECRET, SALT, fsp_view_of(vector_text(row, "text")), &out), FSP_OK);
		assert_string_equal(out.data, vector_text(row, "result"));
		fsp_buffer_free(&out);
		count++;
	}
	assert_int_equal(count, 3);
}

static void assert_signature(const char *method, const char *path, const char *token, const char *expected)
{
	const cJSON *inputs = cJSON_GetObjectItemCaseSensitive(vectors, "inputs");
	fsp_buffer text, out;

	fsp_buffer_init(&text, 4096);
	fsp_buffer_init(&out, 4096);
	fsp_sendme_write_string(&text, fsp_view_of(method), fsp_view_of(path), fsp_view_of(vector_text(inputs, "timestamp")),
		fsp_view_of(vector_text(inputs, "client_key")), fsp_view_of(vector_text(inputs, "client_secret")),
		fsp_view_of(token));
	assert_int_equal(fsp_sendme_encrypt(SECRET, SALT, fsp_buffer_view(&text), &out), FSP_OK);
	assert_string_equal(out.data, expected);
	fsp_buffer_free(&text);
	fsp_buffer_free(&out);
}

static void test_signatures(void **state)
{
	const cJSON *row;
	unsigned count = 0;

	(void)state;
	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(vectors, "token_signatures")) {
		assert_signature("GET", vector_text(row, "path"), NULL, vector_text(row, "signature"));
		count++;
	}
	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(vectors, "signatures")) {
		assert_signature(vector_text(row, "method"), vector_text(row, "path"), TOKEN, vector_text(row, "signature"));
		count++;
	}
	assert_int_equal(count, 15);
}

static void test_paths(void **state)
{
	static const char *const paths[][2] = {
		{"/account/api/transfer", "/account/api/transfer"}, {"/a/b/{virtual_account}/{trx_no}", "/a/b"},
		{"https://h.example/x/{trx_no}", "/x"}, {"https://h.example", "/"}, {"https://h.example/", "/"},
		{"/a?b=c", "/a"}, {"x", "/"}, {"x:/y", "/"}, {"://", "/"}, {"", "/"}, {"/", "/"}, {"/a/", "/a"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(paths); i++) {
		if (!fsp_view_is(fsp_sendme_path(fsp_view_of(paths[i][0])), paths[i][1])) {
			fail_msg("%s", paths[i][0]);
		}
	}
}

/* The header of an operation and of the request of its token, against the vector of its path. The clock is the
 * vectors'. */
static void test_headers(void **state)
{
	static const struct { const fsp_operation *operation; const char *path; } cases[] = {
		{&fsp_sendme_register, "/account/api/register"}, {&fsp_sendme_confirm, "/account/api/register/confirm"},
		{&fsp_sendme_transfer, "/account/api/transfer"}, {&fsp_sendme_top_up, "/account/api/transfer"},
		{&fsp_sendme_cash_out, "/account/api/transfer"}, {&fsp_sendme_beneficiary, "/account/api/inquiry_name"},
		{&fsp_sendme_balance, "/account/api/balance_inquiry"}, {&fsp_sendme_statement, "/account/api/mutasi"},
		{&fsp_sendme_status, "/account/api/inquiry_status"},
	};

	(void)state;
	fsp_clock_set(1539069840);   /* 2018-10-09 14:24:00 in Jakarta */
	for (size_t i = 0; i < CASES(cases); i++) {
		const fsp_http_answer answer = answer_of(TOKEN_ANSWER);
		const cJSON *row, *lists[2] = {cJSON_GetObjectItemCaseSensitive(vectors, "token_signatures"),
			cJSON_GetObjectItemCaseSensitive(vectors, "signatures")};
		fsp_call call, first;
		fsp_result result;

		assert_int_equal(fsp_call_init(&call, client, cases[i].operation, NOW), FSP_OK);
		assert_int_equal(fsp_call_begin_required(&call, &first), FSP_OK);
		assert_string_equal(first.request.url, "https://sendme-sandbox.faspay.co.id/account/api/tokens");
		assert_string_equal(first.request.method, "GET");
		assert_null(first.request.body.data);
		assert_int_equal(fsp_call_sign_attempt(&first), FSP_OK);
		result = fsp_call_take_required(&call, &first, fsp_call_read(&first, &answer));
		assert_int_equal(result, FSP_OK);
		call.request.method = call.operation->method;
		assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
		for (size_t list = 0; list < 2; list++) {
			const fsp_call *which = list == 0 ? &first : &call;

			assert_string_equal(header_of(which, "faspay-key"), "FSPKEY-TEST-0001");
			assert_string_equal(header_of(which, "faspay-timestamp"), "2018-10-09 14:24:00");
			assert_string_equal(header_of(which, "faspay-authorization"), vector_text(vectors, "authorization"));
			cJSON_ArrayForEach(row, lists[list]) {
				if (strcmp(vector_text(row, "path"), cases[i].path) == 0) {
					assert_string_equal(header_of(which, "faspay-signature"), vector_text(row, "signature"));
				}
			}
		}
		fsp_call_free(&first);
		fsp_call_free(&call);
	}
	fsp_clock_release();
}

static void test_permata(void **state)
{
	const cJSON *row = cJSON_GetObjectItemCaseSensitive(vectors, "permata");
	const fsp_view key = fsp_view_of(vector_text(row, "public_key")), code = fsp_view_of(vector_text(row, "code"));
	static const char *const bad[] = {"", "x", "1234567890", "AAAA", "====",
		/* As long as a code, but none. */
		("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
		"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")};
	const char *objection;
	char other[256];
	fsp_buffer out;

	(void)state;
	fsp_buffer_init(&out, 1024);
	assert_int_equal(fsp_sendme_open_code(code, key, &out, &objection), FSP_OK);
	assert_true(fsp_view_is(fsp_buffer_view(&out), vector_text(row, "result")));
	/* What stands in the place of the padding, and a bit that no byte needs. */
	snprintf(other, sizeof(other), "%.*sA", (int)code.length - 1, code.data);
	assert_int_equal(fsp_sendme_open_code(fsp_view_of(other), key, &out, &objection), FSP_ERROR_SIGNATURE);
	snprintf(other, sizeof(other), "%.*s%c=", (int)code.length - 2, code.data, code.data[code.length - 2] + 1);
	assert_int_equal(fsp_sendme_open_code(fsp_view_of(other), key, &out, &objection), FSP_ERROR_SIGNATURE);
	for (size_t i = 0; i < CASES(bad); i++) {
		assert_int_equal(fsp_sendme_open_code(fsp_view_of(bad[i]), key, &out, &objection), FSP_ERROR_SIGNATURE);
	}
	assert_int_equal(fsp_sendme_open_code(code, FSP_LITERAL_VIEW("no key"), &out, &objection), FSP_ERROR_VALIDATION);
	assert_non_null(objection);
	assert_int_equal(fsp_sendme_open_code(code, FSP_LITERAL_VIEW(""), &out, &objection), FSP_ERROR_VALIDATION);
	/* A key of 128 bits. */
	assert_int_equal(fsp_sendme_open_code(code, FSP_LITERAL_VIEW("-----BEGIN PUBLIC KEY-----\n"
		"MCwwDQYJKoZIhvcNAQEBBQADGwAwGAIRAMnRprPy5FgXprPy5FgXD0sCAwEAAQ==\n-----END PUBLIC KEY-----\n"), &out, &objection), FSP_ERROR_VALIDATION);
	assert_string_equal(objection, "must have 256 bits or more");
	fsp_buffer_free(&out);
}

static void test_hmac_with_odd_keys(void **state)
{
	unsigned char bytes[32];
	char hex[65];

	(void)state;
	/* RFC 4231 has no empty key; this value is that of the openssl command line. */
	assert_int_equal(fsp_hmac_sha256(FSP_NO_VIEW, FSP_NO_VIEW, bytes), FSP_OK);
	fsp_hex(bytes, sizeof(bytes), false, hex);
	assert_string_equal(hex, "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
	assert_int_equal(fsp_hmac_sha256(FSP_LITERAL_VIEW("Jefe"), FSP_LITERAL_VIEW("what do ya want for nothing?"), bytes), FSP_OK);
	fsp_hex(bytes, sizeof(bytes), false, hex);
	assert_string_equal(hex, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

/* ------------------------------------------------------------------ requests (7, 8, 12, 13) */

static void assert_request(fsp_call *call, const char *method, const char *url, const char *body)
{
	assert_built(call);
	assert_string_equal(call->request.method, method);
	assert_string_equal(call->request.url, url);
	if (body != NULL) {
		assert_body(call, body);
	} else {
		assert_null(call->request.body.data);
	}
	fsp_call_free(call);
}

#define HOST "https://sendme-sandbox.faspay.co.id"

static void test_transfer_as_published(void **state)
{
	fsp_call call;

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_transfer, NOW), FSP_OK);
	put_transfer(&call);
	assert_request(&call, "POST", HOST "/account/api/transfer", "{" PARTNER
		",\"beneficiary_virtual_account\":\"9920015361\",\"beneficiary_account\":\"10000006\",\"beneficiary_name\":"
		"\"PT. Florist Lentera Abadi\",\"beneficiary_bank_code\":\"014\",\"beneficiary_region_code\":\"0102\","
		"\"beneficiary_country_code\":\"ID\",\"beneficiary_purpose_code\":\"1\",\"beneficiary_email\":\"a@example.com\","
		"\"trx_no\":\"INV0001\",\"trx_date\":\"2018-12-20 10:00:00\",\"instruct_date\":\"\",\"trx_amount\":\"1000000\","
		"\"trx_desc\":\"Payout 1\",\"callback_url\":\"https://partner.example/sendme/callback\"}");
}

static void put_account(fsp_call *call)
{
	put_text(call, "beneficiary_account", "1020006137993");
	put_text(call, "beneficiary_account_name", "Faspay Collection 1");
	put_text(call, "beneficiary_va_name", "Faspay Collection 1");
	put_text(call, "beneficiary_bank_code", "008");
	put_text(call, "beneficiary_bank_branch", "Mandiri KCP");
	put_text(call, "beneficiary_region_code", "0102");
	put_text(call, "beneficiary_country_code", "ID");
	put_text(call, "beneficiary_purpose_code", "1");
}

#define ACCOUNT "{" PARTNER ",\"beneficiary_account\":\"1020006137993\",\"beneficiary_account_name\":\"Faspay Collection 1\"," \
	"\"beneficiary_va_name\":\"Faspay Collection 1\",\"beneficiary_bank_code\":\"008\"," \
	"\"beneficiary_bank_branch\":\"Mandiri KCP\",\"beneficiary_region_code\":\"0102\"," \
	"\"beneficiary_country_code\":\"ID\",\"beneficiary_purpose_code\":\"1\""

static void test_registration_as_published(void **state)
{
	fsp_call call;

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_register, NOW), FSP_OK);
	put_account(&call);
	assert_request(&call, "POST", HOST "/account/api/register", ACCOUNT "}");
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_confirm, NOW), FSP_OK);
	put_account(&call);
	put_text(&call, "bank_account_number", "1020006137993");
	put_text(&call, "bank_account_name", "FASPAY COLLECTION 1");
	put_text(&call, "beneficiary_bank_name", "Bank Mandiri");
	assert_request(&call, "POST", HOST "/account/api/register/confirm", ACCOUNT
		",\"bank_account_number\":\"1020006137993\",\"bank_account_name\":\"FASPAY COLLECTION 1\","
		"\"beneficiary_bank_name\":\"Bank Mandiri\",\"confirm\":\"2\"}");
}

static void put_cash(fsp_call *call, const char *outlet, int64_t rupiah)
{
	put_text(call, "beneficiary_bank_code", outlet);
	put_text(call, "beneficiary_account_name", "John Doe");
	put_text(call, "beneficiary_phone", "082211211");
	put_text(call, "trx_no", "220620211095");
	put(call, "trx_amount", (fsp_slot)MONEY(rupiah));
}

static void test_cash_out_by_outlet(void **state)
{
	fsp_call call;

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_cash_out, NOW), FSP_OK);
	put_cash(&call, "imr", 100000);
	put_text(&call, "beneficiary_region_code", "0102");
	put_text(&call, "beneficiary_purpose_code", "1");
	put_text(&call, "beneficiary_email", "a@example.com");
	put(&call, "trx_expired", (fsp_slot)NUMBER(NOW + DAY));
	assert_request(&call, "POST", HOST "/account/api/transfer", "{" PARTNER
		",\"beneficiary_bank_code\":\"imr\",\"beneficiary_region_code\":\"0102\",\"beneficiary_country_code\":\"ID\","
		"\"beneficiary_purpose_code\":\"1\",\"beneficiary_phone\":\"082211211\",\"beneficiary_email\":\"a@example.com\","
		"\"trx_no\":\"220620211095\",\"trx_date\":\"2025-01-10 10:00:00\",\"trx_expired\":\"2025-01-11 10:00:00\","
		"\"instruct_date\":\"2025-01-10 10:00:00\",\"trx_amount\":\"10000000\",\"beneficiary_account_name\":\"John Doe\"}");
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_cash_out, NOW), FSP_OK);
	put_cash(&call, "C013", 1500000);
	put_text(&call, "trx_desc", "A text of 27 characters, ok");
	put_text(&call, "callback_url", "https://partner.example/c");
	assert_request(&call, "POST", HOST "/account/api/transfer", "{" PARTNER
		",\"beneficiary_bank_code\":\"C013\",\"beneficiary_phone\":\"082211211\",\"trx_no\":\"220620211095\","
		"\"trx_amount\":\"150000000\",\"trx_desc\":\"A text of 27 characters, ok\","
		"\"callback_url\":\"https://partner.example/c\",\"beneficiary_name\":\"John Doe\"}");
	/* An outlet that is not known has no rules of its own. */
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_cash_out, NOW), FSP_OK);
	put_cash(&call, "new", 1);
	assert_built(&call);
	fsp_call_free(&call);
}

static void test_top_up_as_published(void **state)
{
	fsp_call call;

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_top_up, NOW), FSP_OK);
	put_text(&call, "beneficiary_account", "081234567890");
	put_text(&call, "beneficiary_name", "Johnny Suh");
	put_text(&call, "beneficiary_bank_code", "ovo");
	put_text(&call, "beneficiary_region_code", "0102");
	put_text(&call, "beneficiary_country_code", "ID");
	put_text(&call, "beneficiary_purpose_code", "1");
	put_text(&call, "beneficiary_email", "johfam@gmail.com");
	put_text(&call, "trx_no", "12345670096");
	put(&call, "trx_date", (fsp_slot)NUMBER(1624940100));
	put(&call, "trx_amount", (fsp_slot)MONEY(20000));
	put_text(&call, "trx_desc", "Top up OVO");
	put_text(&call, "callback_url", "http://partner.example/callback");
	assert_request(&call, "POST", HOST "/account/api/transfer", "{" PARTNER
		",\"beneficiary_account\":\"081234567890\",\"beneficiary_name\":\"Johnny Suh\",\"beneficiary_bank_code\":\"ovo\","
		"\"beneficiary_region_code\":\"0102\",\"beneficiary_country_code\":\"ID\",\"beneficiary_purpose_code\":\"1\","
		"\"beneficiary_phone\":\"\",\"beneficiary_email\":\"johfam@gmail.com\",\"trx_no\":\"12345670096\","
		"\"trx_date\":\"2021-06-29 11:15:00\",\"instruct_date\":\"\",\"trx_amount\":\"2000000\",\"trx_desc\":\"Top up OVO\","
		"\"callback_url\":\"http://partner.example/callback\"}");
}

static void test_addresses_of_inquiries(void **state)
{
	fsp_call call;

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_balance, NOW), FSP_OK);
	assert_request(&call, "GET", HOST "/account/api/balance_inquiry/9920017573", NULL);
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_beneficiary, NOW), FSP_OK);
	put_text(&call, "beneficiary_virtual_account", "9920064307");
	assert_request(&call, "GET", HOST "/account/api/inquiry_name/9920017573/9920064307", NULL);
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_status, NOW), FSP_OK);
	put_text(&call, "trx_no", "INV-1&x;y");
	assert_request(&call, "GET", HOST "/account/api/inquiry_status/9920017573/INV-1%26x%3By", NULL);
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_status, NOW), FSP_OK);
	put_text(&call, "trx_no", "INV0001");
	put_text(&call, "trx_id", "1246279");
	assert_request(&call, "GET", HOST "/account/api/inquiry_status/9920017573/INV0001/1246279", NULL);
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_statement, NOW), FSP_OK);
	put(&call, "start_date", (fsp_slot)NUMBER(NOW - 31 * DAY));
	put(&call, "end_date", (fsp_slot)NUMBER(NOW));
	assert_request(&call, "GET", HOST "/account/api/mutasi/9920017573/2024-12-10/2025-01-10", NULL);
}

/* ------------------------------------------------------------------ what may not be sent */

#define ASSERT_REFUSED(call, ...) do { \
		assert_int_equal(fsp_call_build(&(call)), FSP_ERROR_VALIDATION); \
		ASSERT_VIOLATIONS(&(call).violations, __VA_ARGS__); \
		fsp_call_free(&(call)); \
	} while (0)

static void test_refused_payouts(void **state)
{
	fsp_call call;

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_transfer, NOW), FSP_OK);
	ASSERT_REFUSED(call, "beneficiaryVa required", "accountNo required", "name required", "bankCode required",
		"regionCode required", "countryCode required", "purposeCode required", "trxNo required", "amount required",
		"description required", "callbackUrl required");
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_transfer, NOW), FSP_OK);
	put_transfer(&call);
	put_text(&call, "trx_no", "a/b");
	put_text(&call, "trx_desc", "FEE");
	put_text(&call, "beneficiary_email", "a@example.com,,b");
	put(&call, "trx_amount", (fsp_slot)MONEY(0));
	ASSERT_REFUSED(call, "trxNo format", "amount range", "description format", "emails format", "emails format");
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_transfer, NOW), FSP_OK);
	put_transfer(&call);
	put_text(&call, "trx_no", "..");
	put_text(&call, "trx_desc", "Sixteen letters.");
	ASSERT_REFUSED(call, "description length", "trxNo format");
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_status, NOW), FSP_OK);
	put_text(&call, "trx_no", ".");
	ASSERT_REFUSED(call, "trxNo format");
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_cash_out, NOW), FSP_OK);
	put_cash(&call, "alf", 75000);
	put_text(&call, "trx_no", "INV-1");
	ASSERT_REFUSED(call, "regionCode required", "purposeCode required", "email required", "description required",
		"amount range", "trxNo format");
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_cash_out, NOW), FSP_OK);
	put_cash(&call, "alf", 100000);
	put_text(&call, "trx_no", "1234567890123");
	ASSERT_REFUSED(call, "regionCode required", "purposeCode required", "email required", "description required",
		"trxNo format");
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_cash_out, NOW), FSP_OK);
	put_cash(&call, "alf", 100000);
	put_text(&call, "trx_no", "123456789012");
	ASSERT_REFUSED(call, "regionCode required", "purposeCode required", "email required", "description required");
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_cash_out, NOW), FSP_OK);
	put_cash(&call, "imr", 50000);
	put_text(&call, "trx_desc", "Sixteen letters.");
	ASSERT_REFUSED(call, "regionCode required", "email required", "description length");
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_cash_out, NOW), FSP_OK);
	put_cash(&call, "C013", 1600000);
	ASSERT_REFUSED(call, "description required", "callbackUrl required", "amount range");
}

/* A period may begin in one decade, or century, and end in the next. */
static void test_periods_over_a_new_year(void **state)
{
	static const char *const days[] = {"2030-01-05", "2100-01-05", "2025-01-05"};

	(void)state;
	for (size_t i = 0; i < CASES(days); i++) {
		fsp_call call;
		int64_t now;

		assert_true(fsp_time_parse_date(fsp_view_of(days[i]), &now));
		for (int backwards = 0; backwards < 2; backwards++) {
			assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_statement, now), FSP_OK);
			put(&call, backwards != 0 ? "end_date" : "start_date", (fsp_slot)NUMBER(now - 7 * DAY));
			put(&call, backwards != 0 ? "start_date" : "end_date", (fsp_slot)NUMBER(now - 2 * DAY));
			if (backwards == 0) {
				assert_built(&call);
			} else {
				assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
				ASSERT_VIOLATIONS(&call.violations, "to range");
			}
			fsp_call_free(&call);
		}
	}
}

/* A transfer and a sum for a purse are of today, unless they say of when they are. */
static void test_transfers_are_of_today(void **state)
{
	fsp_call call;

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_transfer, NOW), FSP_OK);
	put_transfer(&call);
	put(&call, "trx_date", (fsp_slot){.present = false});
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"trx_date\":\"2025-01-10 10:00:00\""));
	fsp_call_free(&call);
}

/* What an outlet pays at most is said. */
static void test_most_cash_of_an_outlet(void **state)
{
	fsp_call call;

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_cash_out, NOW), FSP_OK);
	put_cash(&call, "C013", 1600000);
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	assert_non_null(strstr(violation_of(&call.violations, "amount", "range")->message.data, "1.500.000"));
	fsp_call_free(&call);
}

static void test_periods(void **state)
{
	static const struct { int from, to; const char *violation; } cases[] = {
		{0, 0, NULL}, {-31, 0, NULL}, {-32, 0, "to range"}, {0, -1, "to range"}, {-92, -80, NULL}, {-93, -80, "from range"},
		/* From the last day of December to the day before. */
		{-10, -11, "to range"}, {-10, -10, NULL},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_call call;

		assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_statement, NOW), FSP_OK);
		put(&call, "start_date", (fsp_slot)NUMBER(NOW + cases[i].from * DAY));
		put(&call, "end_date", (fsp_slot)NUMBER(NOW + cases[i].to * DAY));
		if (cases[i].violation == NULL) {
			assert_built(&call);
		} else {
			assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
			assert_violations(&call.violations, &cases[i].violation, 1);
		}
		fsp_call_free(&call);
	}
}

/* A month after the last day of a long month is the last day of a shorter one. */
static void test_periods_over_short_months(void **state)
{
	static const struct { const char *from, *to; bool good; } cases[] = {
		{"2025-01-31", "2025-02-28", true}, {"2025-01-31", "2025-03-01", false}, {"2025-01-29", "2025-03-01", false},
		{"2024-01-31", "2024-02-29", true}, {"2024-01-31", "2024-03-01", false}, {"2104-02-29", "2104-03-29", true},
		{"2104-02-29", "2104-02-28", false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		int64_t from, to;
		fsp_call call;

		assert_true(fsp_time_parse_date(fsp_view_of(cases[i].from), &from));
		assert_true(fsp_time_parse_date(fsp_view_of(cases[i].to), &to));
		assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_statement, (from > to ? from : to) + DAY), FSP_OK);
		put(&call, "start_date", (fsp_slot)NUMBER(from));
		put(&call, "end_date", (fsp_slot)NUMBER(to));
		if (cases[i].good) {
			assert_built(&call);
		} else {
			assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
			ASSERT_VIOLATIONS(&call.violations, "to range");
		}
		fsp_call_free(&call);
	}
}

static void test_refused_credentials(void **state)
{
	fsp_client_options options = sendme_options();
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_client *none = NULL;
	fsp_error error = {0};

	(void)state;
	options.identity[FSP_SENDME_VIRTUAL_ACCOUNT] = FSP_LITERAL_VIEW("9920-1");
	options.identity[FSP_SENDME_FASPAY_KEY] = FSP_LITERAL_VIEW("a\r\nb: c");
	options.identity[FSP_SENDME_IV] = FSP_LITERAL_VIEW("");
	options.identity[FSP_SENDME_PREVIOUS_APP_KEY] = FSP_LITERAL_VIEW(" ");
	assert_int_equal(fsp_client_new(&none, &fsp_sendme, &options, arena, &violations, &error), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&violations, "virtualAccount format", "credentials.faspayKey format", "credentials.iv required",
		"previousCredentials.appKey required");
	fsp_arena_free(arena);
}

/* ------------------------------------------------------------------ tokens (5.6) */

static void take_token(fsp_call *call, const char *body)
{
	const fsp_http_answer answer = answer_of(body);
	fsp_call first;

	assert_int_equal(fsp_call_begin_required(call, &first), FSP_OK);
	assert_int_equal(fsp_call_take_required(call, &first, fsp_call_read(&first, &answer)), FSP_OK);
	assert_true(fsp_view_is(call->token, TOKEN));
	fsp_call_free(&first);
}

/* What came of the other call may have to be cut, but never inside a character. */
static void test_long_failures_of_what_is_needed_first(void **state)
{
	char text[501];

	(void)state;
	for (size_t start = 0; start < 2; start++) {
		fsp_call call, first;

		memset(text, '.', sizeof(text));
		for (size_t i = start; i + 2 < sizeof(text); i += 2) {
			memcpy(text + i, "\xc3\xa9", 2);
		}
		text[sizeof(text) - 1] = '\0';
		assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_balance, NOW), FSP_OK);
		assert_int_equal(fsp_call_begin_required(&call, &first), FSP_OK);
		fsp_fail(&first.error, FSP_ERROR_NOT_SENT, "lost", "%s", text);
		assert_int_equal(fsp_call_take_required(&call, &first, FSP_ERROR_NOT_SENT), FSP_ERROR_NOT_SENT);
		assert_true(fsp_utf8_length(fsp_view_of(call.error.message)) != SIZE_MAX);
		fsp_call_free(&first);
		fsp_call_free(&call);
	}
}

static void test_tokens_are_kept_for_inquiries(void **state)
{
	static const char unauthorized[] = "{\"status\":\"9\",\"message\":\"Unauthorized\",\"response_code\":\"99\"}";
	const fsp_http_answer refused = answer_of(unauthorized),
		expired = answer_of("{\"status\":\"9\",\"message\":\"Access Token expired\",\"response_code\":\"99\"}"),
		other = answer_of("{\"status\":\"9\",\"message\":\"Please contact Faspay\",\"response_code\":\"99\"}");
	fsp_client_options options = sendme_options();
	fsp_client *saving;
	fsp_call call;

	(void)state;
	options.tokens = &kept;
	saving = sendme_client_of(&options);
	/* Nothing is kept for a client that does not want it, nor for what moves money. */
	assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_balance, NOW), FSP_OK);
	take_token(&call, TOKEN_ANSWER);
	assert_false(fsp_call_recall_required(&call));
	fsp_call_free(&call);
	assert_int_equal(fsp_call_init(&call, saving, &fsp_sendme_transfer, NOW), FSP_OK);
	take_token(&call, TOKEN_ANSWER);
	assert_false(fsp_call_recall_required(&call));
	fsp_call_free(&call);
	assert_null(kept);
	/* An inquiry leaves its token for the next one of its kind. */
	assert_int_equal(fsp_call_init(&call, saving, &fsp_sendme_balance, NOW), FSP_OK);
	assert_built(&call);
	assert_false(fsp_call_recall_required(&call));
	take_token(&call, TOKEN_ANSWER);
	fsp_call_free(&call);
	assert_int_equal(fsp_cache_count(kept), 1);
	assert_int_equal(fsp_call_init(&call, saving, &fsp_sendme_status, NOW), FSP_OK);
	assert_false(fsp_call_recall_required(&call));
	fsp_call_free(&call);
	/* It is not another merchant's, nor of another environment. */
	for (size_t i = 0; i < 2; i++) {
		fsp_client_options others = sendme_options();
		fsp_client *stranger;

		others.tokens = &kept;
		if (i == 0) {
			others.identity[FSP_SENDME_APP_KEY] = FSP_LITERAL_VIEW("another key");
		} else {
			others.environment = FSP_PRODUCTION;
		}
		stranger = sendme_client_of(&others);
		assert_int_equal(fsp_call_init(&call, stranger, &fsp_sendme_balance, NOW), FSP_OK);
		assert_built(&call);
		assert_false(fsp_call_recall_required(&call));
		fsp_call_free(&call);
		fsp_client_free(stranger);
		assert_int_equal(fsp_cache_count(kept), 1);
	}
	assert_int_equal(fsp_call_init(&call, saving, &fsp_sendme_balance, NOW + 35939), FSP_OK);
	assert_built(&call);
	assert_true(fsp_call_recall_required(&call));
	assert_true(fsp_view_is(call.token, TOKEN));
	/* Another refusal does not blame it. Unauthorized does, once, and so does whatever speaks of tokens. */
	assert_int_equal(fsp_call_read(&call, &other), FSP_ERROR_GATEWAY);
	assert_false(fsp_call_renew_required(&call, FSP_ERROR_GATEWAY));
	fsp_call_free(&call);
	assert_int_equal(fsp_call_init(&call, saving, &fsp_sendme_balance, NOW), FSP_OK);
	assert_built(&call);
	assert_true(fsp_call_recall_required(&call));
	assert_int_equal(fsp_call_read(&call, &expired), FSP_ERROR_GATEWAY);
	assert_true(fsp_call_renew_required(&call, FSP_ERROR_GATEWAY));
	assert_int_equal(call.error.code, FSP_OK);
	assert_null(call.token.data);
	assert_int_equal(fsp_cache_count(kept), 0);
	take_token(&call, TOKEN_ANSWER);
	assert_int_equal(fsp_call_read(&call, &refused), FSP_ERROR_GATEWAY);
	assert_false(fsp_call_renew_required(&call, FSP_ERROR_GATEWAY));
	assert_int_equal(fsp_cache_count(kept), 0);
	fsp_call_free(&call);
	/* It is not used in its last minute. */
	assert_int_equal(fsp_call_init(&call, saving, &fsp_sendme_balance, NOW), FSP_OK);
	take_token(&call, TOKEN_ANSWER);
	fsp_call_free(&call);
	assert_int_equal(fsp_call_init(&call, saving, &fsp_sendme_balance, NOW + 36000 - 60), FSP_OK);
	assert_false(fsp_call_recall_required(&call));
	assert_int_equal(fsp_cache_count(kept), 0);
	/* A life that is not said, or longer than the documents allow. */
	take_token(&call, "{\"access_token\":\"" TOKEN "\",\"status\":2,\"response_code\":\"00\"}");
	assert_int_equal(fsp_cache_count(kept), 0);
	take_token(&call, "{\"access_token\":\"" TOKEN "\",\"expired_in\":99999999,\"status\":2,\"response_code\":\"00\"}");
	fsp_call_free(&call);
	assert_int_equal(fsp_call_init(&call, saving, &fsp_sendme_balance, NOW + 2 * 36000), FSP_OK);
	assert_false(fsp_call_recall_required(&call));
	fsp_call_free(&call);
	fsp_client_free(saving);
}

static void test_a_token_that_is_too_long(void **state)
{
	char body[3000];
	fsp_http_answer answer;
	fsp_call call, first;

	(void)state;
	for (int length = 2048; length <= 2049; length++) {
		snprintf(body, sizeof(body), "{\"access_token\":\"%0*d\",\"status\":\"2\",\"response_code\":\"00\"}", length, 1);
		answer = answer_of(body);
		assert_int_equal(fsp_call_init(&call, client, &fsp_sendme_transfer, NOW), FSP_OK);
		assert_int_equal(fsp_call_begin_required(&call, &first), FSP_OK);
		assert_int_equal(fsp_call_take_required(&call, &first, fsp_call_read(&first, &answer)),
			length == 2048 ? FSP_OK : FSP_ERROR_NOT_SENT);
		if (length == 2048) {
			assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
		}
		fsp_call_free(&first);
		fsp_call_free(&call);
	}
}

static void test_tokens_are_bounded(void **state)
{
	unsigned char id[FSP_CACHE_ID_SIZE] = {0};
	fsp_cache *tokens = NULL;
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	assert_null(fsp_tokens_find(&tokens, id, NOW, arena).data);
	fsp_cache_drop(&tokens, id);
	assert_int_equal(fsp_cache_count(tokens), 0);
	for (unsigned i = 0; i < 3 * FSP_CACHE_ENTRIES; i++) {
		id[0] = (unsigned char)i;
		fsp_tokens_keep(&tokens, id, FSP_LITERAL_VIEW("token"), NOW);
		/* The first one stays, because it is always used. */
		id[0] = 0;
		assert_true(fsp_view_is(fsp_tokens_find(&tokens, id, NOW - 1, arena), "token"));
	}
	assert_int_equal(fsp_cache_count(tokens), FSP_CACHE_ENTRIES);
	id[0] = 1;
	assert_null(fsp_tokens_find(&tokens, id, NOW - 1, arena).data);
	id[0] = 0;
	fsp_tokens_keep(&tokens, id, FSP_LITERAL_VIEW("newer"), NOW);
	assert_true(fsp_view_is(fsp_tokens_find(&tokens, id, NOW - 1, arena), "newer"));
	assert_null(fsp_tokens_find(&tokens, id, NOW, arena).data);
	assert_int_equal(fsp_cache_count(tokens), FSP_CACHE_ENTRIES - 1);
	fsp_cache_close(&tokens);
	assert_null(tokens);
	fsp_cache_close(&tokens);
	fsp_arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_encryption), cmocka_unit_test(test_signatures), cmocka_unit_test(test_paths),
		cmocka_unit_test(test_headers), cmocka_unit_test(test_permata), cmocka_unit_test(test_hmac_with_odd_keys),
		cmocka_unit_test(test_transfer_as_published), cmocka_unit_test(test_registration_as_published),
		cmocka_unit_test(test_cash_out_by_outlet), cmocka_unit_test(test_top_up_as_published),
		cmocka_unit_test(test_addresses_of_inquiries), cmocka_unit_test(test_refused_payouts),
		cmocka_unit_test(test_periods), cmocka_unit_test(test_periods_over_short_months), cmocka_unit_test(test_transfers_are_of_today), cmocka_unit_test(test_most_cash_of_an_outlet),
		cmocka_unit_test(test_periods_over_a_new_year),
		cmocka_unit_test(test_refused_credentials),
		cmocka_unit_test(test_long_failures_of_what_is_needed_first),
		cmocka_unit_test(test_tokens_are_kept_for_inquiries), cmocka_unit_test(test_a_token_that_is_too_long),
		cmocka_unit_test(test_tokens_are_bounded),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
