/* SNAP's requests: every field, and what is refused before anything is sent. */
#include "snap_requests.h"

/* K1 has dates of another zone and K4 both ids: no request of ours can be like that. */
static void test_vectors_through_operations(void **state)
{
	static const vector_case cases[] = {
		{"K5", &fsp_snap_delete_va, fill_k5, "2025-06-24T15:31:00+07:00"}, {"K6", &fsp_snap_generate_qr, fill_k6,
			"2023-10-03T17:00:00+07:00"},
		{"K7", &fsp_snap_qr_status, fill_k7, "2023-10-03T17:05:00+07:00"}, {"K10", &fsp_snap_debit_status, fill_k10,
			"2023-03-31T20:05:00+07:00"},
		{"K9", &fsp_snap_create_debit, fill_k9, "2023-03-31T20:00:00+07:00"},
	};
	cJSON *json = read_json_vector("snap_signatures.json");
	fsp_view key = read_vector("keys/docs_merchant_private.pem");
	fsp_client_options options = snap_options();
	fsp_client *client;

	(void)state;
	options.identity[FSP_SNAP_PRIVATE_KEY] = key;
	client = snap_client_of(&options);
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_vector(client, json, &cases[i]);
		fsp_call_free(&call);
	}
	fsp_client_free(client);
	free((char *)key.data);
	cJSON_Delete(json);
}

/* ------------------------------------------------------------------ requests */

static void test_create_va(void **state)
{
	fsp_client *client = snap_client();

	(void)state;
	begin(client, &fsp_snap_create_va, NOW);
	fill_va();
	assert_built(&call);
	assert_body(&call, "{\"virtualAccountName\":\"Jokul D\\u00f6e\",\"trxId\":\"abcdefgh1234\","
		"\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},"
		"\"additionalInfo\":{\"billDate\":\"2025-01-10T10:00:00+07:00\",\"channelCode\":\"402\","
		"\"billDescription\":\"Maintenance\"}}");
	assert_string_equal(call.request.url, "https://debit-sandbox.faspay.co.id/v1.0/transfer-va/create-va");
	assert_string_equal(call.request.content_type, "application/json");
	assert_false(call.request.repeatable);
	assert_true(fsp_view_is(fsp_call_order(&call), "abcdefgh1234"));
	fsp_call_free(&call);
	begin(client, &fsp_snap_create_va, NOW);
	fill_va();
	put_text(&call, "virtualAccountEmail", "jokul@email.com");
	put_text(&call, "virtualAccountPhone", "+62 818-2838-4858");
	put_time("expiredDate", "2025-01-11T10:00:00+07:00");
	put_text(&call, "virtualAccountNo", "8834996231206542");
	put_time("additionalInfo.billDate", "2025-01-10T09:00:00+07:00");
	assert_built(&call);
	assert_body(&call, "{\"virtualAccountName\":\"Jokul D\\u00f6e\",\"virtualAccountEmail\":\"jokul@email.com\","
		"\"virtualAccountPhone\":\"6281828384858\",\"trxId\":\"abcdefgh1234\","
		"\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},\"expiredDate\":\"2025-01-11T10:00:00+07:00\","
		"\"virtualAccountNo\":\"8834996231206542\","
		"\"additionalInfo\":{\"billDate\":\"2025-01-10T09:00:00+07:00\",\"channelCode\":\"402\","
		"\"billDescription\":\"Maintenance\"}}");
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_va_status(void **state)
{
	fsp_client *client = snap_client();

	(void)state;
	begin(client, &fsp_snap_va_status, NOW);
	put_text(&call, "partnerServiceId", "  850499");
	put_text(&call, "customerNo", "4843879097");
	put_text(&call, "additionalInfo.channelCode", "402");
	put_text(&call, "additionalInfo.trxId", "BILL123456");
	assert_built(&call);
	/* Without the whole number it is made of both parts. */
	assert_body(&call, "{\"partnerServiceId\":\"  850499\",\"customerNo\":\"4843879097\",\"virtualAccountNo\":\"  "
		"8504994843879097\",\"additionalInfo\":{\"channelCode\":\"402\",\"trxId\":\"BILL123456\"}}");
	assert_true(call.request.repeatable);
	fsp_call_free(&call);
	begin(client, &fsp_snap_va_status, NOW);
	put_text(&call, "partnerServiceId", "850499");
	put_text(&call, "customerNo", "4843879097");
	put_text(&call, "virtualAccountNo", "8504994843879097");
	put_text(&call, "additionalInfo.channelCode", "402");
	put_text(&call, "inquiryRequestId", "abcdef-123456-abcdef");
	assert_built(&call);
	assert_body(&call, "{\"partnerServiceId\":\"850499\",\"customerNo\":\"4843879097\","
		"\"virtualAccountNo\":\"8504994843879097\",\"inquiryRequestId\":\"abcdef-123456-abcdef\","
		"\"additionalInfo\":{\"channelCode\":\"402\"}}");
	fsp_call_free(&call);
	/* Neither of the two ids, and both; parts that are no numbers. */
	for (int both = 0; both < 2; both++) {
		begin(client, &fsp_snap_va_status, NOW);
		put_text(&call, "partnerServiceId", "850499");
		put_text(&call, "customerNo", "4843879097");
		put_text(&call, "additionalInfo.channelCode", "402");
		put_text(&call, "additionalInfo.trxId", both ? "BILL123456" : NULL);
		put_text(&call, "inquiryRequestId", both ? "abcdef" : NULL);
		assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
		if (both) {
			ASSERT_VIOLATIONS(&call.violations, "trxId conflict");
		} else {
			ASSERT_VIOLATIONS(&call.violations, "trxId required");
		}
		fsp_call_free(&call);
	}
	begin(client, &fsp_snap_va_status, NOW);
	put_text(&call, "partnerServiceId", "8504 99");
	put_text(&call, "customerNo", "48438A");
	put_text(&call, "virtualAccountNo", "x");
	put_text(&call, "additionalInfo.trxId", "BILL123456");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "channel required", "number.partnerServiceId format",
		"number.customerNo format",
		"number.virtualAccountNo format");
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_inquiries_without_a_reference(void **state)
{
	static const struct { const fsp_operation *operation; const char *body; } cases[] = {
		{&fsp_snap_qr_status, "{\"originalPartnerReferenceNo\":\"R-1\",\"serviceCode\":\"47\",\"merchantId\":\"99999\","
			"\"additionalInfo\":{\"channelCode\":\"711\"}}"},
		{&fsp_snap_debit_status,
			"{\"originalPartnerReferenceNo\":\"R-1\",\"serviceCode\":\"55\",\"merchantId\":\"99999\","
			"\"additionalInfo\":{\"channelCode\":\"711\"}}"},
	};
	fsp_client *client = snap_client();

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin(client, cases[i].operation, NOW);
		put_text(&call, "originalPartnerReferenceNo", "R-1");
		put_text(&call, "additionalInfo.channelCode", "711");
		assert_built(&call);
		assert_body(&call, cases[i].body);
		assert_true(call.request.repeatable);
		fsp_call_free(&call);
	}
	fsp_client_free(client);
}

static void test_cancel_debit(void **state)
{
	fsp_client *client = snap_client();

	(void)state;
	begin(client, &fsp_snap_cancel_debit, NOW);
	put_text(&call, "originalPartnerReferenceNo", "R-1");
	put_text(&call, "originalReferenceNo", "3702081255404571");
	put_text(&call, "reason", "Out of stock");
	put(&call, "amount", (fsp_slot)MONEY(60000));
	put_text(&call, "additionalInfo.channelCode", "812");
	assert_built(&call);
	assert_body(&call, "{\"originalPartnerReferenceNo\":\"R-1\",\"originalReferenceNo\":\"3702081255404571\","
		"\"merchantId\":\"99999\",\"reason\":\"Out of stock\","
		"\"amount\":{\"value\":\"60000.00\",\"currency\":\"IDR\"},\"additionalInfo\":{\"channelCode\":\"812\"}}");
	assert_string_equal(call.request.url, "https://debit-sandbox.faspay.co.id/v1.0/debit/cancel");
	assert_false(call.request.repeatable);
	fsp_call_free(&call);
	fsp_client_free(client);
}

static void test_money_movers_are_never_repeated(void **state)
{
	static const fsp_operation *const movers[] = {&fsp_snap_create_va, &fsp_snap_delete_va, &fsp_snap_generate_qr,
		&fsp_snap_create_debit, &fsp_snap_cancel_debit};
	static const fsp_operation *const inquiries[] = {&fsp_snap_va_status, &fsp_snap_qr_status, &fsp_snap_debit_status};
	size_t count = 0;

	(void)state;
	for (size_t i = 0; i < CASES(movers); i++) {
		assert_false(movers[i]->repeatable);
	}
	for (size_t i = 0; i < CASES(inquiries); i++) {
		assert_true(inquiries[i]->repeatable);
	}
	while (fsp_snap.operations[count] != NULL) {
		count++;
	}
	assert_int_equal(count, CASES(movers) + CASES(inquiries));
	assert_string_equal(fsp_snap_delete_va.method, "DELETE");
}

/* ------------------------------------------------------------------ violations */

static void test_violations(void **state)
{
	fsp_client *client = snap_client();

	(void)state;
	begin(client, &fsp_snap_create_va, NOW);
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "name required", "trxId required", "total required", "channel required",
		"description required");
	fsp_call_free(&call);
	begin(client, &fsp_snap_create_va, NOW);
	fill_va();
	put_text(&call, "trxId", "123456789012345678901234567890123");
	put(&call, "totalAmount", (fsp_slot)MONEY(0));
	put(&call, "expiredDate", (fsp_slot)NUMBER(NOW));
	put_text(&call, "virtualAccountNo", "12x");
	put_text(&call, "additionalInfo.channelCode", "bca");
	put_text(&call, "additionalInfo.billDescription", "1234567890123456789");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "trxId length", "channel format", "description length", "total range",
		"expiresAt range", "virtualAccountNo format");
	assert_non_null(strstr(violation_of(&call.violations, "channel", "format")->message.data, "\"402\""));
	fsp_call_free(&call);
	begin(client, &fsp_snap_cancel_debit, NOW);
	put_text(&call, "originalPartnerReferenceNo", "R-1");
	put_text(&call, "originalReferenceNo", "3702081255404571");
	put_text(&call, "reason", "Out of stock");
	put(&call, "amount", (fsp_slot)MONEY(0));
	put_text(&call, "additionalInfo.channelCode", "812");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "amount range");
	fsp_call_free(&call);
	begin(client, &fsp_snap_create_va, NOW);
	fill_va();
	put_text(&call, "virtualAccountNo", "   7");
	assert_built(&call);
	fsp_call_free(&call);
	begin(client, &fsp_snap_create_va, NOW);
	fill_va();
	put_text(&call, "virtualAccountNo", "   ");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	assert_non_null(violation_of(&call.violations, "virtualAccountNo", "format"));
	fsp_call_free(&call);
	/* A bill's date behind its expiry; a foreign currency; an amount that is too large. */
	begin(client, &fsp_snap_generate_qr, NOW);
	fill_k6();
	put(&call, "validityPeriod", (fsp_slot)NUMBER(NOW + DAY));
	put(&call, "additionalInfo.billDate", (fsp_slot)NUMBER(NOW + DAY + 1));
	put(&call, "amount", (fsp_slot){.present = true, .number = 100, .currency = "USD"});
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "amount currency", "expiresAt range");
	fsp_call_free(&call);
	begin(client, &fsp_snap_generate_qr, NOW);
	fill_k6();
	put(&call, "validityPeriod", (fsp_slot)NUMBER(NOW + DAY));
	put(&call, "amount", (fsp_slot)MONEY(INT64_C(100000000000000)));
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "amount range");
	fsp_call_free(&call);
	/* What some channels demand. */
	begin(client, &fsp_snap_create_debit, NOW);
	fill_k9();
	put(&call, "validUpTo", (fsp_slot)NUMBER(NOW + DAY));
	put_text(&call, "additionalInfo.channelCode", "714");
	/* Only a request that carries a secret must be kept from observers. */
	assert_false(fsp_call_holds_secrets(&call));
	put_text(&call, "bankCardToken", "token");
	assert_true(fsp_call_holds_secrets(&call));
	put_text(&call, "bankCardToken", NULL);
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "bankCardToken required");
	fsp_call_free(&call);
	begin(client, &fsp_snap_create_debit, NOW);
	fill_k9();
	put(&call, "validUpTo", (fsp_slot)NUMBER(NOW + DAY));
	put_text(&call, "additionalInfo.channelCode", "720");
	put_text(&call, "additionalInfo.phoneNo", NULL);
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "phone required");
	fsp_call_free(&call);
	fsp_client_free(client);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vectors_through_operations), cmocka_unit_test(test_create_va),
		cmocka_unit_test(test_va_status), cmocka_unit_test(test_inquiries_without_a_reference),
		cmocka_unit_test(test_cancel_debit), cmocka_unit_test(test_money_movers_are_never_repeated),
		cmocka_unit_test(test_violations),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
