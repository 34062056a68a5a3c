/* What Faspay sends, verified: in the documented forms and no others, for the right path, in time, and for whom. */
#include "snap_arrivals.h"
#include "vector_files.h"

#define REPEATED(text) text text text text text text text text text text text text text text text text text text text text text \
	text text text text text text text text text text text text text text text text text text text text text text text

/* ------------------------------------------------------------------ signatures */

static void test_forms(void **state)
{
	static const struct { const char *was_signed, *arrives; } right[] = {
		{QR, "{ \"originalPartnerReferenceNo\" : "
			"\"INV-FEE-102400022-TIP\",\n\"originalReferenceNo\":\"1999971121020591\","
			"\"amount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"}, "
			"\"additionalInfo\":{\"paymentDate\":\"2025-02-07 "
			"09:30:00\",\"channelCode\":\"711\",\"merchantId\":\"99999\"},"
			"\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"success\"}\r\n"},
		{"{\"originalReferenceNo\":\"A/1\",\"latestTransactionStatus\":\"00\"}",
			"{\"originalReferenceNo\":\"A\\/1\",\"latestTransactionStatus\":\"00\"}"},
		{"{\"originalReferenceNo\":\"\xc3\xa9\",\"latestTransactionStatus\":\"00\"}",
			"{\"originalReferenceNo\":\"\\u00e9\",\"latestTransactionStatus\":\"00\"}"},
		{"{\"originalReferenceNo\":\"\\u00e9\",\"latestTransactionStatus\":\"00\"}",
			"{\"originalReferenceNo\":\"\xc3\xa9\",\"latestTransactionStatus\":\"00\"}"},
		/* The form that was signed is much longer than what arrives. */
		{"{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\",\"a\":\"" REPEATED("\\u00e9") "\"}",
			"{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\",\"a\":\"" REPEATED("\xc3\xa9") "\"}"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(right); i++) {
		assert_received(&fsp_snap_qr_notification, QR_PATH, &(message){.body = right[i].arrives,
			.signed_body = right[i].was_signed});
		fsp_received_free(&received);
	}
	/* What the parser would read is another merchant's message than the one that was signed. */
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){
		.body = "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\",\"channelCode\":\"711\\u0022,"
			"\\u0022merchantId\\u0022:\\u002288888\"}",
		.signed_body = "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\",\"channelCode\":\"711\","
		"\"merchantId\":\"88888\"}"}, FSP_ERROR_SIGNATURE, "mismatch");
	/* Blanks before numbers are restored for virtual accounts, and for nothing else. */
	assert_received(&fsp_snap_va_inquiry, INQUIRY_PATH, &(message){.signed_body = INQUIRY,
		.body = "{\"partnerServiceId\":\" 088899\",\"customerNo\":\"12345678901234567890\",\"virtualAccountNo\":\" "
		"08889912345678901234567890\",\"inquiryRequestId\":\"abcdef-123456-abcdef\"}"});
	assert_slot_text(value("partnerServiceId"), " 088899");
	fsp_received_free(&received);
	assert_received(&fsp_snap_va_payment, PAYMENT_PATH, &(message){.signed_body = CLASSIC,
		.body = "{\"partnerServiceId\":\" 088899\",\"customerNo\":\"1234\",\"virtualAccountNo\":\" 0888991234\","
		"\"paymentRequestId\":\"abcdef\","
		"\"paidAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},\"trxDateTime\":\"20201231T235959Z\","
		"\"referenceNo\":\"R-1\"}"});
	fsp_received_free(&received);
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){
		.signed_body = "{\"partnerServiceId\":\"  088899\",\"virtualAccountNo\":\"  "
			"0888991\",\"originalReferenceNo\":\"1\","
			"\"latestTransactionStatus\":\"00\"}",
		.body = "{\"partnerServiceId\":\" 088899\",\"virtualAccountNo\":\" 0888991\",\"originalReferenceNo\":\"1\","
		"\"latestTransactionStatus\":\"00\"}"}, FSP_ERROR_SIGNATURE, "mismatch");
	/* Another number under the same blanks. */
	assert_refused_as(&fsp_snap_va_inquiry, INQUIRY_PATH, &(message){.signed_body = INQUIRY,
		.body = "{\"partnerServiceId\":\" 088898\",\"customerNo\":\"12345678901234567890\",\"virtualAccountNo\":\" "
		"08889912345678901234567890\",\"inquiryRequestId\":\"abcdef-123456-abcdef\"}"}, FSP_ERROR_SIGNATURE,
			"mismatch");
}

static void test_paths(void **state)
{
	static const struct { const char *request, *was_signed; const char *rule; } cases[] = {
		/* The bare path, whatever the request's; then the request's own. */
		{QR_PATH, QR_PATH, NULL}, {"", QR_PATH, NULL}, {"/openapi" QR_PATH, QR_PATH, NULL}, {"openapi" QR_PATH, QR_PATH,
			NULL}, {"v1.0/qr/qr-mpm-notify", QR_PATH, NULL}, {"/hooks/snap.php", QR_PATH, NULL},
		{"/openapi" QR_PATH, "/openapi" QR_PATH, NULL}, {"openapi" QR_PATH, "/openapi" QR_PATH, NULL}, {QR_PATH "?a=b",
			QR_PATH "?a=b", NULL}, {QR_PATH "?a=b", QR_PATH, NULL}, {"/x" QR_PATH "?a=b", QR_PATH "?a=b", NULL},
		{"/hooks/snap.php", "/hooks/snap.php", NULL},
		/* What arrives at another service's path, or was signed for one. */
		{DEBIT_PATH, DEBIT_PATH, "path"}, {DEBIT_PATH, QR_PATH, "path"}, {"/x" PAYMENT_PATH, QR_PATH, "path"},
			{"/v1.0/qr",
			QR_PATH, "path"}, {QR_PATH "/", QR_PATH, "path"},
		{QR_PATH, DEBIT_PATH, "mismatch"}, {"", DEBIT_PATH, "mismatch"}, {"/hooks", "/other", "mismatch"}, {QR_PATH,
			"/openapi" QR_PATH, "mismatch"}, {QR_PATH, QR_PATH "?a=b", "mismatch"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const message m = {.body = QR, .path = cases[i].request, .signed_path = cases[i].was_signed};

		if (cases[i].rule != NULL) {
			assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &m, FSP_ERROR_SIGNATURE, cases[i].rule);
		} else {
			assert_received(&fsp_snap_qr_notification, QR_PATH, &m);
			fsp_received_free(&received);
		}
	}
}

static void test_age(void **state)
{
	static const struct { const char *timestamp; int64_t late; bool fresh; } cases[] = {
		{STAMP, 0, true}, {STAMP, 300, true}, {STAMP, -300, true}, {STAMP, 301, false}, {STAMP, -301, false},
			{"2025-01-10T03:00:00.5Z", 300, true}, {"2025-01-10T03:00:00+00:00", 86400, false},
	};
	fsp_client_options options = snap_options();
	fsp_client *strict;

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const message m = {.body = QR, .timestamp = cases[i].timestamp, .late = cases[i].late};

		if (cases[i].fresh) {
			assert_received(&fsp_snap_qr_notification, QR_PATH, &m);
			fsp_received_free(&received);
		} else {
			assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &m, FSP_ERROR_SIGNATURE, "stale");
		}
	}
	options.identity[FSP_SNAP_CLOCK_SKEW] = FSP_LITERAL_VIEW("10");
	strict = snap_client_of(&options);
	for (size_t i = 0; i < 2; i++) {
		static const struct { int64_t late; const char *message; } beyond[] = {
			{12, "signed 12 seconds before it arrived, which is more than 10"},
			{-13, "signed 13 seconds after it arrived, which is more than 10"},
		};

		sign(QR_PATH, QR, STAMP);
		assert_int_equal(receive_by(strict, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), QR,
			NOW + beyond[i].late), FSP_ERROR_SIGNATURE);
		assert_non_null(strstr(received.error.message, beyond[i].message));
		fsp_received_free(&received);
	}
	sign(QR_PATH, QR, STAMP);
	assert_int_equal(receive_by(strict, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), QR, NOW + 10), FSP_OK);
	fsp_received_free(&received);
	assert_int_equal(receive_by(strict, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), QR, NOW + 11),
		FSP_ERROR_SIGNATURE);
	fsp_received_free(&received);
	/* At times that no clock shows, too. */
	for (int i = 0; i < 2; i++) {
		assert_int_equal(receive_by(strict, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), QR,
			i == 0 ? INT64_MAX : INT64_MIN), FSP_ERROR_SIGNATURE);
		assert_string_equal(received.error.rule, "stale");
		fsp_received_free(&received);
	}
	fsp_client_free(strict);
}

static void test_headers(void **state)
{
	static const char *const names[] = {"X-TIMESTAMP", "X-SIGNATURE", "X-PARTNER-ID", "X-EXTERNAL-ID"};
	static const struct { size_t at; const char *text, *field; } unreadable[] = {
		{1, "yesterday", "X-TIMESTAMP"}, {1, "2025-01-10 10:00:00+07:00", "X-TIMESTAMP"}, {4,
			"1234567890123456789012345678901234567", "X-EXTERNAL-ID"}, {4, "a\nb", "X-EXTERNAL-ID"},
				{4, "a b", "X-EXTERNAL-ID"},
		{3, "\xc3\xa9", "X-PARTNER-ID"}, {3, "a\x7f", "X-PARTNER-ID"}, {2, " ", "X-SIGNATURE"},
	};
	char long_signature[1025];
	size_t count;

	(void)state;
	sign(QR_PATH, QR, STAMP);
	for (size_t i = 0; i < CASES(names); i++) {
		/* Missing, empty, and there twice. */
		count = set_headers(STAMP);
		headers[i + 1].name = FSP_LITERAL_VIEW("X-OTHER");
		assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, count, QR, NOW), FSP_ERROR_MALFORMED);
		assert_string_equal(received.error.rule, "missing_field");
		assert_string_equal(received.error.field, names[i]);
		fsp_received_free(&received);
		count = set_headers(STAMP);
		headers[i + 1].value = FSP_LITERAL_VIEW("");
		assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, count, QR, NOW), FSP_ERROR_MALFORMED);
		assert_string_equal(received.error.rule, "missing_field");
		fsp_received_free(&received);
		count = set_headers(STAMP);
		headers[count] = (fsp_header){fsp_view_of(names[i]), headers[i + 1].value};
		assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, count + 1, QR, NOW),
			FSP_ERROR_MALFORMED);
		assert_string_equal(received.error.rule, "duplicate");
		fsp_received_free(&received);
	}
	for (size_t i = 0; i < CASES(unreadable); i++) {
		count = set_headers(STAMP);
		headers[unreadable[i].at].value = fsp_view_of(unreadable[i].text);
		assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, count, QR, NOW), FSP_ERROR_MALFORMED);
		assert_string_equal(received.error.rule, "format");
		assert_string_equal(received.error.field, unreadable[i].field);
		fsp_received_free(&received);
	}
	/* One that is too long is told how long it may be. */
	count = set_headers(STAMP);
	headers[1].value = FSP_LITERAL_VIEW("2025-01-10T10:00:00.123456789012345+07:00");
	assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, count, QR, NOW), FSP_ERROR_MALFORMED);
	assert_non_null(strstr(received.error.message, "X-TIMESTAMP must be at most 40 printable characters"));
	fsp_received_free(&received);
	count = set_headers(STAMP);
	memset(long_signature, 'A', sizeof(long_signature));
	headers[2].value = (fsp_view){long_signature, sizeof(long_signature)};
	assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, count, QR, NOW), FSP_ERROR_MALFORMED);
	assert_non_null(strstr(received.error.message, "X-SIGNATURE must be at most 1024 printable characters"));
	fsp_received_free(&received);
	/* As long as it may be. */
	count = set_headers(STAMP);
	headers[4].value = FSP_LITERAL_VIEW("123456789012345678901234567890123456");
	assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, count, QR, NOW), FSP_OK);
	fsp_received_free(&received);
	/* The channel is nobody's business, and may be missing. */
	assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP) - 1, QR, NOW), FSP_OK);
	fsp_received_free(&received);
	/* A signature that is none. */
	count = set_headers(STAMP);
	headers[2].value = FSP_LITERAL_VIEW("85be817c55b2c135157c7e89f52499bf0c25ad6eeebe04a986e8c862561b19a5");
	assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, count, QR, NOW), FSP_ERROR_SIGNATURE);
	fsp_received_free(&received);
}

/* Every byte of a body, changed. */
static void test_forged(void **state)
{
	char body[] = QR;

	(void)state;
	sign(QR_PATH, QR, STAMP);
	for (size_t i = 0; i < sizeof(body) - 1; i += 3) {
		fsp_result result;

		body[i] ^= 1;
		result = receive_by(client, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), body, NOW);
		assert_true(result == FSP_ERROR_SIGNATURE || result == FSP_ERROR_MALFORMED);
		fsp_received_free(&received);
		body[i] ^= 1;
	}
	assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), body, NOW), FSP_OK);
	fsp_received_free(&received);
	/* At another time than it was signed for. */
	assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, set_headers("2025-01-10T10:00:01+07:00"),
		QR,
		NOW), FSP_ERROR_SIGNATURE);
	fsp_received_free(&received);
}

/* ------------------------------------------------------------------ keys and owners */

static void test_keys_of_both_sides(void **state)
{
	fsp_client_options options = snap_options();
	fsp_client *rotating;
	fsp_view other;

	(void)state;
	/* After a rotation the previous key is still right; another one never is. */
	other = read_vector("keys/docs_merchant_public.pem");
	options.identity[FSP_SNAP_PUBLIC_KEY] = other;
	rotating = snap_client_of(&options);
	sign(QR_PATH, QR, STAMP);
	assert_int_equal(receive_by(rotating, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), QR, NOW),
		FSP_ERROR_SIGNATURE);
	assert_string_equal(received.error.rule, "mismatch");
	fsp_received_free(&received);
	fsp_client_free(rotating);
	options.identity[FSP_SNAP_PREVIOUS_PUBLIC_KEY] = FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY);
	rotating = snap_client_of(&options);
	assert_int_equal(receive_by(rotating, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), QR, NOW), FSP_OK);
	fsp_received_free(&received);
	fsp_client_free(rotating);
	free((char *)other.data);
}

static void test_other_merchants(void **state)
{
	static const struct { const fsp_callback *callback; const char *path, *body; } foreign[] = {
		{&fsp_snap_qr_notification, QR_PATH, "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\","
			"\"additionalInfo\":{\"merchantId\":\"88888\"}}"},
		{&fsp_snap_qr_notification, QR_PATH, "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\","
			"\"merchantId\":\"88888\"}"},
		{&fsp_snap_debit_notification, DEBIT_PATH, "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\","
			"\"merchantId\":\"9999\"}"},
		{&fsp_snap_debit_notification, DEBIT_PATH, "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\","
			"\"additionalInfo\":{\"merchantId\":\"099999\"}}"},
		{&fsp_snap_va_payment, PAYMENT_PATH,
			"{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\","
			"\"paymentRequestId\":\"r\",\"additionalInfo\":{\"merchantId\":\"88888\",\"latestTransactionStatus\":\"00\"}}"},
	};
	static const struct { const char *codes, *service_id; bool own; } numbers[] = {
		{NULL, "  088899", false}, {"088899", "  088899", true}, {"088899", "088899", true},
			{"1,088899", "  088899", true},
			{"1,088899", "       1", true}, {"08889", "  088899", false},
		{"0888991", "  088899", false}, {"088899", "08889912", true}, {"088899", "0888991", false},
			{"08889912", "08889912",
			true}, {"88899", "  088899", false}, {"088899", "        ", false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(foreign); i++) {
		assert_refused_as(foreign[i].callback, foreign[i].path, &(message){.body = foreign[i].body},
			FSP_ERROR_SIGNATURE,
			"other_merchant");
	}
	/* Without an id it is proven by the company code, if at all. What the body says of that itself changes nothing. */
	for (size_t i = 0; i < CASES(numbers); i++) {
		fsp_client_options options = snap_options();
		fsp_client *own;
		char body[300];

		options.identity[FSP_SNAP_COMPANY_CODES] = fsp_view_of(numbers[i].codes);
		own = snap_client_of(&options);
		snprintf(body, sizeof(body), "{\"partnerServiceId\":\"%s\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\","
			"\"paymentRequestId\":\"r\",\"#own\":\"1\",\"#kind\":\"qr\",\"X-EXTERNAL-ID\":\"1\",\"X-TIMESTAMP\":\"x\"}",
			numbers[i].service_id);
		sign(PAYMENT_PATH, body, STAMP);
		assert_int_equal(receive_by(own, &fsp_snap_va_payment, PAYMENT_PATH, set_headers(STAMP), body, NOW), FSP_OK);
		if (fsp_snap_is_own(&received) != numbers[i].own) {
			fail_msg("%s of %s", numbers[i].service_id, numbers[i].codes != NULL ? numbers[i].codes : "-");
		}
		/* Before it is verified nothing is the merchant's own. */
		((fsp_slot *)value("#own"))->present = false;
		assert_false(fsp_snap_is_own(&received));
		assert_slot_text(value("#kind"), "Va");
		assert_slot_text(value("X-EXTERNAL-ID"), "41807553358950093184162180797837");
		fsp_received_free(&received);
		fsp_client_free(own);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms), cmocka_unit_test(test_paths), cmocka_unit_test(test_age),
		cmocka_unit_test(test_headers), cmocka_unit_test(test_forged), cmocka_unit_test(test_keys_of_both_sides),
		cmocka_unit_test(test_other_merchants),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
