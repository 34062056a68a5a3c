/* Requests of SNAP Disbursement: every field, the vectors, and what is refused before anything is sent. */
#include "snap_requests.h"

static void fill_k11(void)
{
	put_text(&call, "beneficiaryBankCode", "008");
	put_text(&call, "beneficiaryAccountNo", "60004400184");
	put_text(&call, "partnerReferenceNo", "20250606234037372");
}

static void put_list(const char *wire, const char *const *texts, size_t count)
{
	fsp_slot *slots = fsp_arena_take(call.arena, (count + 1) * sizeof(*slots));

	assert_non_null(slots);
	for (size_t i = 0; i < count; i++) {
		slots[i] = (fsp_slot){.present = true, .text = fsp_view_of(texts[i])};
	}
	put(&call, wire, (fsp_slot){.present = true, .count = count, .children = slots});
}

static void fill_k12(void)
{
	static const char *const emails[] = {"john@example.com"};

	put_text(&call, "partnerReferenceNo", "TRX123456789");
	put(&call, "amount", (fsp_slot)MONEY(10000));
	put_text(&call, "beneficiaryAccountName", "John Doe");
	put_text(&call, "beneficiaryAccountNo", "60004400184");
	put_text(&call, "beneficiaryBankCode", "008");
	put_list("emails", emails, 1);
	put_text(&call, "additionalInfo.transactionDescription", "Payment for services");
	put_text(&call, "additionalInfo.callbackUrl", "https://your-callback-url.com/callback");
}

static void fill_top_up(void)
{
	put_text(&call, "partnerReferenceNo", "TRX2");
	put_text(&call, "customerNumber", "0812-3456 7890");
	put(&call, "amount", (fsp_slot)MONEY(20000));
	put_text(&call, "additionalInfo.platformCode", "gpy");
}

static void fill_biller(void)
{
	put_text(&call, "partnerReferenceNo", "TRX3");
	put_text(&call, "partnerServiceId", "7008");
	put_text(&call, "customerNo", "08000047816");
	put_text(&call, "additionalInfo.billerCode", "013");
}

static void fill_payment(void)
{
	fill_biller();
	put_text(&call, "virtualAccountName", "Sari Dewi");
	put(&call, "paidAmount", (fsp_slot)MONEY(10000));
}

static void fill_status(void)
{
	put_text(&call, "originalPartnerReferenceNo", "20250609103003234");
	put_text(&call, "originalReferenceNo", "53883");
}

static void fill_history(void)
{
	put(&call, "fromDateTime", (fsp_slot)NUMBER(NOW - DAY));
	put(&call, "toDateTime", (fsp_slot)NUMBER(NOW));
}

static void fill_nothing(void) {}

/* ------------------------------------------------------------------ vectors */

static void test_vectors_through_operations(void **state)
{
	static const vector_case cases[] = {
		{"K11", &fsp_snap_inquire_account, fill_k11, "2025-06-06T23:40:37+07:00"},
		{"K12", &fsp_snap_transfer, fill_k12, "2025-06-09T10:30:03+07:00"},
	};
	cJSON *json = read_json_vector("snap_signatures.json");
	fsp_view key = read_vector("keys/docs_merchant_private.pem");
	fsp_client_options options = payout_options();
	fsp_client *client;

	(void)state;
	options.identity[FSP_SNAP_DISBURSEMENT_PRIVATE_KEY] = key;
	client = snap_client_at(&fsp_snap_disbursement, &options);
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_vector(client, json, &cases[i]);
		assert_string_equal(call.request.headers[2], "X-PARTNER-ID: 99999");
		assert_string_equal(call.request.headers[4], "CHANNEL-ID: 88001");
		fsp_call_free(&call);
	}
	fsp_client_free(client);
	free((char *)key.data);
	cJSON_Delete(json);
}

/* ------------------------------------------------------------------ bodies */

static void test_bodies(void **state)
{
	static const struct {
		const fsp_operation *operation;
		void (*fill)(void);
		const char *path, *body;
		bool repeatable;
	} cases[] = {
		{&fsp_snap_inquire_account, fill_k11, "/account/v1.0/account-inquiry-external",
			"{\"beneficiaryBankCode\":\"008\",\"beneficiaryAccountNo\":\"60004400184\","
			"\"partnerReferenceNo\":\"20250606234037372\",\"additionalInfo\":{\"sourceAccount\":\"9920017573\"}}", true},
		{&fsp_snap_transfer, fill_k12, "/account/v1.0/transfer-interbank",
			"{\"partnerReferenceNo\":\"TRX123456789\",\"amount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"},"
			"\"beneficiaryAccountName\":\"John Doe\",\"beneficiaryAccountNo\":\"60004400184\","
			"\"beneficiaryBankCode\":\"008\",\"beneficiaryEmail\":\"john@example.com\","
			"\"sourceAccountNo\":\"9920017573\",\"transactionDate\":\"2025-01-10T10:00:00+07:00\","
			"\"additionalInfo\":{\"instructDate\":\"\",\"transactionDescription\":\"Payment for services\","
			"\"callbackUrl\":\"https://your-callback-url.com/callback\"}}", false},
		{&fsp_snap_transfer_status, fill_status, "/account/v1.0/transfer/status",
			"{\"originalPartnerReferenceNo\":\"20250609103003234\",\"originalReferenceNo\":\"53883\","
			"\"serviceCode\":\"18\"}", true},
		{&fsp_snap_balance, fill_nothing, "/account/v1.0/balance-inquiry", "{\"accountNo\":\"9920017573\"}", true},
		{&fsp_snap_history, fill_history, "/account/v1.0/transaction-history-list",
			"{\"fromDateTime\":\"2025-01-09T10:00:00+07:00\",\"toDateTime\":\"2025-01-10T10:00:00+07:00\","
			"\"additionalInfo\":{\"accountNo\":\"9920017573\"}}", true},
		{&fsp_snap_top_up, fill_top_up, "/account/v1.0/emoney/topup",
			"{\"partnerReferenceNo\":\"TRX2\",\"customerNumber\":\"081234567890\","
			"\"amount\":{\"value\":\"20000.00\",\"currency\":\"IDR\"},\"transactionDate\":\"2025-01-10T10:00:00+07:00\","
			"\"additionalInfo\":{\"sourceAccount\":\"9920017573\",\"platformCode\":\"gpy\",\"instructDate\":\"\"}}", false},
		{&fsp_snap_top_up_status, fill_status, "/account/v1.0/emoney/topup-status",
			"{\"originalPartnerReferenceNo\":\"20250609103003234\",\"originalReferenceNo\":\"53883\","
			"\"serviceCode\":\"38\"}", true},
		{&fsp_snap_inquire_bill, fill_biller, "/account/v1.0/transfer-va/inquiry-intrabank",
			"{\"partnerReferenceNo\":\"TRX3\",\"partnerServiceId\":\"    7008\",\"customerNo\":\"08000047816\","
			"\"virtualAccountNo\":\"700808000047816\",\"additionalInfo\":{\"billerCode\":\"013\","
			"\"sourceAccount\":\"9920017573\"}}", true},
		{&fsp_snap_pay_bill, fill_payment, "/account/v1.0/transfer-va/payment-intrabank",
			"{\"partnerReferenceNo\":\"TRX3\",\"partnerServiceId\":\"    7008\",\"customerNo\":\"08000047816\","
			"\"virtualAccountNo\":\"700808000047816\",\"virtualAccountName\":\"Sari Dewi\","
			"\"sourceAccount\":\"9920017573\",\"paidAmount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"},"
			"\"trxDateTime\":\"2025-01-10T10:00:00\",\"additionalInfo\":{\"billerCode\":\"013\",\"instructDate\":\"\"}}",
			false},
	};
	fsp_client *client = payout_client();
	char url[200];
	size_t count = 0;

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin(client, cases[i].operation, NOW);
		cases[i].fill();
		assert_built(&call);
		assert_body(&call, cases[i].body);
		snprintf(url, sizeof(url), "https://sendme-sandbox.faspay.co.id%s", cases[i].path);
		assert_string_equal(call.request.url, url);
		assert_string_equal(call.request.method, "POST");
		assert_string_equal(call.request.content_type, "application/json");
		assert_int_equal(call.request.repeatable, cases[i].repeatable);
		fsp_call_free(&call);
	}
	while (fsp_snap_disbursement.operations[count] != NULL) {
		count++;
	}
	assert_int_equal(count, CASES(cases));
	fsp_client_free(client);
}

static void test_what_may_be_left_out(void **state)
{
	static const char *const emails[] = {"a@example.com", "b@example.com"};
	fsp_client_options options = payout_options();
	fsp_client *client;

	(void)state;
	options.environment = FSP_PRODUCTION;
	client = snap_client_at(&fsp_snap_disbursement, &options);
	begin(client, &fsp_snap_transfer, NOW);
	fill_k12();
	put_list("emails", emails, 2);
	put_text(&call, "originatorInfos.originatorCustomerName", "Sari");
	put_text(&call, "originatorInfos.originatorCustomerNo", "7");
	put_text(&call, "originatorInfos.originatorBankCode", "014");
	put(&call, "additionalInfo.instructDate", (fsp_slot)NUMBER(NOW + DAY));
	assert_built(&call);
	assert_string_equal(call.request.url, "https://sendme.faspay.co.id/account/v1.0/transfer-interbank");
	assert_non_null(strstr(call.request.body.data, "\"beneficiaryEmail\":\"a@example.com,b@example.com\""));
	assert_non_null(strstr(call.request.body.data, "\"originatorInfos\":{\"originatorCustomerName\":\"Sari\","
		"\"originatorCustomerNo\":\"7\",\"originatorBankCode\":\"014\"},\"additionalInfo\":{"
		"\"instructDate\":\"2025-01-11T10:00:00+07:00\""));
	assert_true(fsp_view_is(fsp_call_order(&call), "TRX123456789"));
	fsp_call_free(&call);
	/* Neither addresses, nor a purpose. */
	begin(client, &fsp_snap_transfer, NOW);
	fill_k12();
	put_list("emails", emails, 0);
	put_text(&call, "additionalInfo.transactionDescription", NULL);
	put_text(&call, "additionalInfo.callbackUrl", NULL);
	assert_built(&call);
	assert_null(strstr(call.request.body.data, "beneficiaryEmail"));
	assert_non_null(strstr(call.request.body.data, "\"additionalInfo\":{\"instructDate\":\"\"}}"));
	fsp_call_free(&call);
	/* A reference that nobody gave is made: digits, and another one each time. */
	for (int i = 0; i < 2; i++) {
		static char first[40];
		const fsp_slot *reference;

		begin(client, i == 0 ? &fsp_snap_inquire_account : &fsp_snap_inquire_bill, NOW);
		if (i == 0) {
			fill_k11();
		} else {
			fill_biller();
		}
		put_text(&call, "partnerReferenceNo", NULL);
		assert_built(&call);
		reference = fsp_call_value(&call, "partnerReferenceNo");
		assert_int_equal(reference->text.length, FSP_SNAP_EXTERNAL_ID_LENGTH);
		assert_true(fsp_is_digits(reference->text));
		assert_false(fsp_view_is(reference->text, first));
		memcpy(first, reference->text.data, reference->text.length + 1);
		fsp_call_free(&call);
	}
	/* Without one, no status has a number of the gateway's. */
	begin(client, &fsp_snap_transfer_status, NOW);
	put_text(&call, "originalPartnerReferenceNo", "R-1");
	assert_built(&call);
	assert_body(&call, "{\"originalPartnerReferenceNo\":\"R-1\",\"serviceCode\":\"18\"}");
	fsp_call_free(&call);
	/* Both parts and the whole number as they are given; a biller's code of eight digits. */
	begin(client, &fsp_snap_inquire_bill, NOW);
	fill_biller();
	put_text(&call, "partnerServiceId", "12345678");
	put_text(&call, "virtualAccountNo", "1234567808000047816");
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"partnerServiceId\":\"12345678\",\"customerNo\":\"08000047816\","
		"\"virtualAccountNo\":\"1234567808000047816\""));
	fsp_call_free(&call);
	/* Blanks before the biller's code do not get into the whole number. */
	begin(client, &fsp_snap_inquire_bill, NOW);
	fill_biller();
	put_text(&call, "partnerServiceId", "    7008");
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"partnerServiceId\":\"    7008\",\"customerNo\":\"08000047816\","
		"\"virtualAccountNo\":\"700808000047816\""));
	fsp_call_free(&call);
	fsp_client_free(client);
}

/* ------------------------------------------------------------------ violations */

static void test_violations(void **state)
{
	static const char *const emails[] = {"a@example.com", "", "no address",
		"a-very-long-name-indeed-of-somebody@a-very-long-name.example"};
	static const struct { const char *number; bool wrong; } others[] = {
		{"700808000047817", true}, {"70080800004781", true}, {"7008080000478160", true}, {"  700908000047816", true},
		{"08000047816", true}, {"  700808000047816", false}, {"700808000047816", false},
	};
	fsp_client *client = payout_client();

	(void)state;
	begin(client, &fsp_snap_transfer, NOW);
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "partnerReferenceNo required", "amount required", "accountName required",
		"accountNo required", "bankCode required");
	fsp_call_free(&call);
	begin(client, &fsp_snap_transfer, NOW);
	fill_k12();
	put_text(&call, "partnerReferenceNo", "12345678901234567890123456789012345678901234567890123456789012345");
	put(&call, "amount", (fsp_slot)MONEY(0));
	put_text(&call, "beneficiaryAccountNo", " 60004400184");
	put_text(&call, "beneficiaryBankCode", "123456789");
	put_list("emails", emails, CASES(emails));
	put(&call, "additionalInfo.instructDate", (fsp_slot)NUMBER(NOW));
	put_text(&call, "additionalInfo.callbackUrl", "javascript:alert(1)");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "partnerReferenceNo length", "accountNo format", "bankCode length",
		"emails[1] required", "emails[2] format", "emails[3] length", "callbackUrl format", "amount range",
		"executeAt range");
	fsp_call_free(&call);
	begin(client, &fsp_snap_top_up, NOW);
	fill_top_up();
	put_text(&call, "customerNumber", "gopay");
	put(&call, "amount", (fsp_slot){.present = true, .number = 100, .currency = "USD"});
	put_text(&call, "additionalInfo.platformCode", "gpy ");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "customerNumber format", "amount currency", "platformCode format");
	fsp_call_free(&call);
	begin(client, &fsp_snap_pay_bill, NOW);
	fill_payment();
	put_text(&call, "partnerServiceId", "70x8");
	put_text(&call, "customerNo", "   ");
	put(&call, "paidAmount", (fsp_slot)MONEY(0));
	put(&call, "additionalInfo.instructDate", (fsp_slot)NUMBER(NOW - 1));
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "number.customerNo required", "number.partnerServiceId format",
		"number.customerNo format", "number.virtualAccountNo format", "amount range", "executeAt range");
	fsp_call_free(&call);
	/* A whole number that is not its parts together: either could be another's bill. */
	for (size_t i = 0; i < CASES(others); i++) {
		begin(client, &fsp_snap_inquire_bill, NOW);
		fill_biller();
		put_text(&call, "virtualAccountNo", others[i].number);
		assert_int_equal(fsp_call_build(&call), others[i].wrong ? FSP_ERROR_VALIDATION : FSP_OK);
		if (others[i].wrong) {
			ASSERT_VIOLATIONS(&call.violations, "number.virtualAccountNo conflict");
		}
		fsp_call_free(&call);
	}
	/* A part alone makes no number. */
	begin(client, &fsp_snap_inquire_bill, NOW);
	fill_biller();
	put_text(&call, "customerNo", NULL);
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "number.customerNo required");
	fsp_call_free(&call);
	begin(client, &fsp_snap_inquire_bill, NOW);
	fill_biller();
	put_text(&call, "partnerServiceId", NULL);
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "number.partnerServiceId required");
	fsp_call_free(&call);
	/* A code of eight digits needs no blanks before it. */
	begin(client, &fsp_snap_inquire_bill, NOW);
	fill_biller();
	put_text(&call, "partnerServiceId", "70080001");
	assert_int_equal(fsp_call_build(&call), FSP_OK);
	assert_non_null(strstr(call.request.body.data, "\"partnerServiceId\":\"70080001\""));
	fsp_call_free(&call);
	begin(client, &fsp_snap_history, NOW);
	put(&call, "fromDateTime", (fsp_slot)NUMBER(NOW));
	put(&call, "toDateTime", (fsp_slot)NUMBER(NOW - 1));
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "to range");
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_identity(void **state)
{
	fsp_client_options options = {.identity = {FSP_LITERAL_VIEW("123456"), FSP_LITERAL_VIEW("no key"),
		FSP_LITERAL_VIEW("99-2001"), FSP_NO_VIEW, FSP_LITERAL_VIEW("123456")}};
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_client *client = NULL;
	fsp_error error = {0};

	(void)state;
	assert_int_equal(fsp_client_new(&client, &fsp_snap_disbursement, &options, arena, &violations, &error),
		FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&violations, "merchantId length", "sourceAccount format", "channelId length",
		"privateKey format");
	assert_null(client);
	fsp_arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vectors_through_operations), cmocka_unit_test(test_bodies),
		cmocka_unit_test(test_what_may_be_left_out), cmocka_unit_test(test_violations), cmocka_unit_test(test_identity),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
