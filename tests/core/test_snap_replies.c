/* What is answered to Faspay: success, every refusal, and their HTTP status. */
#include "snap_arrivals.h"

static fsp_slot reply_values[32];
static fsp_violations violations;
static fsp_buffer reply_body;
static fsp_reply reply;
static const fsp_node *reply_members;

static fsp_result accept(void)
{
	violations = (fsp_violations){0};
	fsp_buffer_init_in(&reply_body, received.arena, 100000);
	return fsp_snap_accept(&received, reply_values, reply_members, &violations, &reply_body, &reply);
}

static void assert_reply(int status, const char *body)
{
	assert_int_equal(reply.http_status, status);
	assert_string_equal(reply.content_type, "application/json");
	assert_int_equal(reply.header_count, 1);
	assert_true(fsp_view_is(reply.headers[0].name, "X-TIMESTAMP") && fsp_view_is(reply.headers[0].value, STAMP));
	assert_string_equal(reply.body.data, body);
}

static void put_reply(const char *wire, fsp_slot slot)
{
	fsp_slot *at = fsp_reply_value(received.callback, reply_values, wire);

	assert_non_null(at);
	*at = slot;
}

static void begin_reply(const fsp_callback *callback, const char *path, const char *body)
{
	assert_received(callback, path, &(message){.body = body});
	memset(reply_values, 0, sizeof(reply_values));
	fsp_clock_set(NOW);
}

static void end_reply(void)
{
	fsp_clock_release();
	fsp_received_free(&received);
}

static void test_inquiry_replies(void **state)
{
	(void)state;
	begin_reply(&fsp_snap_va_inquiry, INQUIRY_PATH, INQUIRY);
	put_reply(FSP_SNAP_REPLY_NAME, (fsp_slot)TEXT("Johnny \xe2\x82\xac"));
	put_reply(FSP_SNAP_REPLY_TOTAL, (fsp_slot)MONEY(12345678));
	assert_int_equal(accept(), FSP_OK);
	assert_reply(200, "{\"responseCode\":\"2002400\",\"responseMessage\":\"Success\","
		"\"virtualAccountData\":{\"partnerServiceId\":\"  088899\",\"customerNo\":\"12345678901234567890\","
		"\"virtualAccountNo\":\"  08889912345678901234567890\",\"virtualAccountName\":\"Johnny \\u20ac\","
		"\"virtualAccountEmail\":\"\",\"virtualAccountPhone\":\"\",\"inquiryRequestId\":\"abcdef-123456-abcdef\","
		"\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"}}}");
	end_reply();
	/* With everything; nothing is owed. */
	begin_reply(&fsp_snap_va_inquiry, INQUIRY_PATH, INQUIRY);
	put_reply(FSP_SNAP_REPLY_NAME, (fsp_slot)TEXT("Johnny"));
	put_reply(FSP_SNAP_REPLY_EMAIL, (fsp_slot)TEXT("johnnysuh@email.com"));
	put_reply(FSP_SNAP_REPLY_PHONE, (fsp_slot)TEXT("+62 818-2838-4858"));
	put_reply(FSP_SNAP_REPLY_TOTAL, (fsp_slot)MONEY(0));
	assert_int_equal(accept(), FSP_OK);
	assert_non_null(strstr(reply.body.data, "\"virtualAccountEmail\":\"johnnysuh@email.com\","
		"\"virtualAccountPhone\":\"6281828384858\","));
	assert_non_null(strstr(reply.body.data, "\"totalAmount\":{\"value\":\"0.00\",\"currency\":\"IDR\"}}}"));
	end_reply();
	/* A split payment. */
	begin_reply(&fsp_snap_va_inquiry, INQUIRY_PATH, INQUIRY);
	put_reply(FSP_SNAP_REPLY_NAME, (fsp_slot)TEXT("Johnny"));
	put_reply(FSP_SNAP_REPLY_TOTAL, (fsp_slot)MONEY(20000));
	put_reply(FSP_SNAP_REPLY_ROUTE_OWNER, (fsp_slot)TEXT("3650800125"));
	put_reply(FSP_SNAP_REPLY_ROUTE_SHARES, shares_of(received.arena, (share[]){{"3650800123", 10000}, {"3650800124",
		10000}}, 2));
	assert_int_equal(accept(), FSP_OK);
	assert_non_null(strstr(reply.body.data, "\"totalAmount\":{\"value\":\"20000.00\",\"currency\":\"IDR\"},"
		"\"additionalInfo\":{\"route\":[{\"owner\":\"3650800125\"},{\"partnerId\":\"3650800123\","
		"\"partnerAmount\":\"10000\"},"
		"{\"partnerId\":\"3650800124\",\"partnerAmount\":\"10000\"}]}}}"));
	end_reply();
	/* What cannot go out. */
	begin_reply(&fsp_snap_va_inquiry, INQUIRY_PATH, INQUIRY);
	assert_int_equal(accept(), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&violations, "name required", "total required");
	end_reply();
	begin_reply(&fsp_snap_va_inquiry, INQUIRY_PATH, INQUIRY);
	put_reply(FSP_SNAP_REPLY_NAME, (fsp_slot)TEXT("123456789012345678901234567890123456789012345678901"));
	put_reply(FSP_SNAP_REPLY_TOTAL, (fsp_slot)MONEY(1));
	put_reply(FSP_SNAP_REPLY_ROUTE_SHARES, shares_of(received.arena, (share[]){{"A", 2}}, 1));
	assert_int_equal(accept(), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&violations, "name length", "route range");
	end_reply();
}

static void test_payment_replies(void **state)
{
	(void)state;
	begin_reply(&fsp_snap_va_payment, PAYMENT_PATH, DYNAMIC);
	assert_int_equal(accept(), FSP_OK);
	assert_reply(200, "{\"responseCode\":\"2002500\",\"responseMessage\":\"Successful\","
		"\"virtualAccountData\":{\"partnerServiceId\":\"850499\",\"customerNo\":\"4843879097\","
		"\"virtualAccountNo\":\"8504994843879097\",\"paymentRequestId\":\"8504994843879097\","
		"\"paidAmount\":{\"value\":\"12000.00\",\"currency\":\"IDR\"}}}");
	end_reply();
	/* The classic form wants the customer's name. */
	begin_reply(&fsp_snap_va_payment, PAYMENT_PATH, CLASSIC);
	assert_int_equal(accept(), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&violations, "name required");
	put_reply(FSP_SNAP_REPLY_NAME, (fsp_slot)TEXT("Johnny"));
	assert_int_equal(accept(), FSP_OK);
	assert_reply(200, "{\"responseCode\":\"2002500\",\"responseMessage\":\"Successful\","
		"\"virtualAccountData\":{\"partnerServiceId\":\"  088899\",\"customerNo\":\"1234\","
		"\"virtualAccountNo\":\"  0888991234\",\"virtualAccountName\":\"Johnny\",\"paymentRequestId\":\"abcdef\","
		"\"paidAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"}}}");
	end_reply();
	begin_reply(&fsp_snap_qr_notification, QR_PATH, QR);
	assert_int_equal(accept(), FSP_OK);
	assert_reply(200, "{\"responseCode\":\"2005200\",\"responseMessage\":\"Request has been processed successfully\"}");
	end_reply();
	begin_reply(&fsp_snap_debit_notification, DEBIT_PATH, DEBIT);
	assert_int_equal(accept(), FSP_OK);
	assert_reply(200, "{\"responseCode\":\"2005600\",\"responseMessage\":\"Request has been processed successfully\"}");
	end_reply();
}

static void test_rejections(void **state)
{
	static const struct rejection_case {
		fsp_snap_kind kind;
		fsp_snap_rejection rejection;
		const char *detail;
		int status;
		const char *body;
	} cases[] = {
		{FSP_SNAP_VA_INQUIRY, FSP_SNAP_REJECT_NOT_FOUND, NULL, 404,
			"{\"responseCode\":\"4042412\",\"responseMessage\":\"Bill not found\"}"},
		{FSP_SNAP_VA_PAYMENT, FSP_SNAP_REJECT_NOT_FOUND, NULL, 404,
			"{\"responseCode\":\"4042512\",\"responseMessage\":\"Bill not found\"}"},
		{FSP_SNAP_QR, FSP_SNAP_REJECT_NOT_FOUND, NULL, 404, "{\"responseCode\":\"4045201\","
			"\"responseMessage\":\"Transaction Not Found\"}"},
		{FSP_SNAP_DEBIT, FSP_SNAP_REJECT_NOT_FOUND, NULL, 404, "{\"responseCode\":\"4045601\","
			"\"responseMessage\":\"Transaction Not Found\"}"},
		{FSP_SNAP_VA_INQUIRY, FSP_SNAP_REJECT_PAID, NULL, 404,
			"{\"responseCode\":\"4042414\",\"responseMessage\":\"Bill "
			"has been paid\"}"},
		{FSP_SNAP_VA_INQUIRY, FSP_SNAP_REJECT_EXPIRED, NULL, 404,
			"{\"responseCode\":\"4042419\",\"responseMessage\":\"Bill "
			"expired\"}"},
		{FSP_SNAP_VA_PAYMENT, FSP_SNAP_REJECT_AMOUNT_MISMATCH, NULL, 404,
			"{\"responseCode\":\"4042513\",\"responseMessage\":\"Invalid Amount\"}"},
		{FSP_SNAP_VA_PAYMENT, FSP_SNAP_REJECT_DUPLICATE, NULL, 409,
			"{\"responseCode\":\"4092500\",\"responseMessage\":\"Conflict\"}"},
		{FSP_SNAP_QR, FSP_SNAP_REJECT_UNAUTHORIZED, NULL, 401, "{\"responseCode\":\"4015200\","
			"\"responseMessage\":\"Unauthorized Signature\"}"},
		{FSP_SNAP_DEBIT, FSP_SNAP_REJECT_MALFORMED, "X-TIMESTAMP", 400,
			"{\"responseCode\":\"4005601\",\"responseMessage\":\"Invalid Field Format X-TIMESTAMP\"}"},
		{FSP_SNAP_VA_INQUIRY, FSP_SNAP_REJECT_MISSING_FIELD, "customerNo", 400,
			"{\"responseCode\":\"4002402\",\"responseMessage\":\"Missing Mandatory Field customerNo\"}"},
		{FSP_SNAP_VA_INQUIRY, FSP_SNAP_REJECT_FAILURE, NULL, 500, "{\"responseCode\":\"5002400\","
			"\"responseMessage\":\"General Error\"}"},
		{FSP_SNAP_UNKNOWN, FSP_SNAP_REJECT_UNAUTHORIZED, NULL, 401,
			"{\"responseCode\":\"4010000\",\"responseMessage\":\"Unauthorized Signature\"}"},
	};
	char detail[200];

	(void)state;
	fsp_clock_set(NOW);
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_arena *arena = fsp_arena_new();

		violations = (fsp_violations){0};
		fsp_buffer_init_in(&reply_body, arena, 10000);
		assert_int_equal(fsp_snap_reject(arena, cases[i].kind, cases[i].rejection, fsp_view_of(cases[i].detail),
			&violations,
			&reply_body, &reply), FSP_OK);
		assert_reply(cases[i].status, cases[i].body);
		fsp_arena_free(arena);
	}
	memset(detail, 'x', sizeof(detail));
	detail[sizeof(detail) - 1] = '\0';
	for (int i = 0; i < 2; i++) {
		fsp_arena *arena = fsp_arena_new();

		violations = (fsp_violations){0};
		fsp_buffer_init_in(&reply_body, arena, 10000);
		assert_int_equal(fsp_snap_reject(arena, FSP_SNAP_QR, FSP_SNAP_REJECT_FAILURE, i == 0 ? fsp_view_of(detail)
			: FSP_LITERAL_VIEW("a\nb"), &violations, &reply_body, &reply), FSP_ERROR_VALIDATION);
		assert_int_equal(violations.count, 1);
		fsp_arena_free(arena);
	}
	fsp_clock_release();
}

static void test_rejections_of_errors(void **state)
{
	static const struct { fsp_error error; fsp_snap_rejection rejection; } cases[] = {
		{{.code = FSP_ERROR_SIGNATURE, .rule = "mismatch"}, FSP_SNAP_REJECT_UNAUTHORIZED},
			{{.code = FSP_ERROR_SIGNATURE,
			.rule = "stale"}, FSP_SNAP_REJECT_UNAUTHORIZED},
		{{.code = FSP_ERROR_MALFORMED, .rule = "missing_field"}, FSP_SNAP_REJECT_MISSING_FIELD},
			{{.code = FSP_ERROR_MALFORMED, .rule = "format"}, FSP_SNAP_REJECT_MALFORMED},
		{{.code = FSP_ERROR_MALFORMED}, FSP_SNAP_REJECT_MALFORMED},
			{{.code = FSP_ERROR_MEMORY}, FSP_SNAP_REJECT_FAILURE},
			{{.code = FSP_ERROR_INTERNAL}, FSP_SNAP_REJECT_FAILURE},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_int_equal(fsp_snap_rejection_of(&cases[i].error), cases[i].rejection);
	}
}

/* Under SNAP, too, the shopper comes back to the older product's address, with its signature: the debit client of the
 * same merchant verifies it. */
static void test_legacy_return(void **state)
{
	static const fsp_view parts[] = {FSP_LITERAL_VIEW("WS260903001"), FSP_LITERAL_VIEW("2")};
	char query[2000], expected[FSP_SIGNATURE_MAXIMUM];
	fsp_client *debit = sample_client();

	(void)state;
	assert_int_equal(fsp_sign_legacy(FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd"), parts, 2, expected),
		FSP_OK);
	snprintf(query, sizeof(query),
		"trx_id=3702081255404571&merchant_id=99999&merchant=Sample+Store&bill_no=WS260903001&"
		"bill_ref=&bill_total=60000&bank_user_name=&status=2&payment_reff=812001"
		"&payment_date=2026-09-03+10%%3A00%%3A00&signature=%s", expected);
	assert_int_equal(fsp_received_init(&received, debit, &fsp_debit_return), FSP_OK);
	assert_int_equal(fsp_received_read_form(&received, fsp_view_of(query)), FSP_OK);
	if (fsp_received_verify(&received) != FSP_OK) {
		fail_msg("%s", received.error.message);
	}
	assert_true(fsp_view_is(fsp_received_text(&received, "trx_id"), "3702081255404571"));
	fsp_received_free(&received);
	fsp_client_free(debit);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_inquiry_replies), cmocka_unit_test(test_payment_replies),
		cmocka_unit_test(test_rejections), cmocka_unit_test(test_rejections_of_errors),
		cmocka_unit_test(test_legacy_return),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
