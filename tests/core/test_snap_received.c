/* What Faspay sends, read: fields, states, limits, and what kind of message it is. */
#include "snap_arrivals.h"

static void test_inquiry(void **state)
{
	(void)state;
	assert_received(&fsp_snap_va_inquiry, INQUIRY_PATH, &(message){.body = INQUIRY});
	assert_slot_text(value("partnerServiceId"), "  088899");
	assert_slot_text(value("customerNo"), "12345678901234567890");
	assert_slot_text(value("virtualAccountNo"), "  08889912345678901234567890");
	assert_slot_text(value("inquiryRequestId"), "abcdef-123456-abcdef");
	assert_slot_text(value("X-EXTERNAL-ID"), "41807553358950093184162180797837");
	assert_true(value("X-TIMESTAMP")->number == NOW);
	assert_false(value("amount")->present);
	assert_false(fsp_snap_claims_paid(&received));
	fsp_received_free(&received);
	/* What is optional, what nobody knows, and numbers where texts belong. */
	assert_received(&fsp_snap_va_inquiry, INQUIRY_PATH, &(message){.body = "{\"partnerServiceId\":88899,"
		"\"customerNo\":1234,\"virtualAccountNo\":888991234,\"inquiryRequestId\":\"r\",\"hashedSourceAccountNo\":\"h\","
		"\"sourceBankCode\":\"014\",\"channelCode\":\"702\",\"amount\":{\"value\":\"5.00\",\"currency\":\"IDR\"},"
		"\"trxDateInit\":\"x\",\"language\":[],\"passApp\":null}"});
	assert_slot_text(value("partnerServiceId"), "88899");
	assert_slot_text(value("customerNo"), "1234");
	assert_slot_text(value("hashedSourceAccountNo"), "h");
	assert_slot_text(value("sourceBankCode"), "014");
	assert_slot_text(value("channelCode"), "702");
	assert_true(value("amount")->number == 500);
	fsp_received_free(&received);
	/* An amount that says nothing is none: the inquiry stands all the same. */
	assert_received(&fsp_snap_va_inquiry, INQUIRY_PATH, &(message){.body = "{\"partnerServiceId\":\"1\","
		"\"customerNo\":\"1\",\"virtualAccountNo\":\"11\",\"inquiryRequestId\":\"r\",\"amount\":\"0\"}"});
	assert_false(value("amount")->present);
	fsp_received_free(&received);
}

static void test_payments(void **state)
{
	(void)state;
	assert_received(&fsp_snap_va_payment, PAYMENT_PATH, &(message){.body = DYNAMIC});
	assert_slot_text(value("#kind"), "Va");
	assert_slot_text(value("trxId"), "BILL123456");
	assert_slot_text(value("additionalInfo.latestTransactionStatus"), "00");
	assert_slot_text(property("status"), "Paid");
	assert_slot_text(value("additionalInfo.channelCode"), "402");
	assert_true(value("paidAmount")->number == 1200000
		&& value("additionalInfo.paymentDate")->number == INT64_C(1750748450));
	assert_true(fsp_snap_claims_paid(&received) && fsp_snap_is_own(&received));
	assert_key("va:10.BILL123456:16.8504994843879097:00");
	fsp_received_free(&received);
	/* Two payments to an account that createVa() made for many. */
	assert_received(&fsp_snap_va_payment, PAYMENT_PATH, &(message){.body = "{\"partnerServiceId\":\"1\","
		"\"customerNo\":\"1\",\"virtualAccountNo\":\"11\",\"paymentRequestId\":\"r\",\"trxId\":\"B\","
		"\"referenceNo\":\"R-1\"}"});
	assert_key("va:1.B:2.11:3.R-1:");
	fsp_received_free(&received);
	assert_received(&fsp_snap_va_payment, PAYMENT_PATH, &(message){.body = STATIC});
	assert_slot_text(value("referenceNo"), "BILL123456");
	assert_true(fsp_snap_claims_paid(&received) && fsp_snap_is_own(&received));
	assert_key("static-va:13.d47d7ccf-9c67:10.BILL123456:00");
	fsp_received_free(&received);
	/* The classic form: paid by its receipt, and nothing proves whose it is. */
	assert_received(&fsp_snap_va_payment, PAYMENT_PATH, &(message){.body = CLASSIC});
	assert_false(value("additionalInfo.latestTransactionStatus")->present);
	assert_slot_text(property("status"), "Paid");
	assert_true(value("additionalInfo.paymentDate")->number == INT64_C(1609459199));
	assert_true(fsp_snap_claims_paid(&received));
	assert_false(fsp_snap_is_own(&received));
	assert_key("static-va:6.abcdef:3.R-1:");
	fsp_received_free(&received);
	assert_received(&fsp_snap_qr_notification, QR_PATH, &(message){.body = QR});
	assert_slot_text(value("#kind"), "Qr");
	assert_slot_text(value("originalPartnerReferenceNo"), "INV-FEE-102400022-TIP");
	assert_slot_text(property("status"), "Paid");
	assert_true(value("amount")->number == 1000000 && fsp_snap_claims_paid(&received) && fsp_snap_is_own(&received));
	assert_key("qr:16.1999971121020591:00");
	fsp_received_free(&received);
	assert_received(&fsp_snap_debit_notification, DEBIT_PATH, &(message){.body = DEBIT});
	assert_slot_text(value("#kind"), "Debit");
	assert_slot_text(value("originalReferenceNo"), "3702081255404571");
	assert_true(fsp_snap_claims_paid(&received) && fsp_snap_is_own(&received));
	assert_key("debit:16.3702081255404571:00");
	fsp_received_free(&received);
}

static void test_payment_states(void **state)
{
	static const struct { const char *members; const char *status; bool paid; } cases[] = {
		{"\"additionalInfo\":{\"latestTransactionStatus\":\"06\"}", "Failed", false},
			{"\"additionalInfo\":{\"latestTransactionStatus\":0}", "Paid", true},
		{"\"additionalInfo\":{\"latestTransactionStatus\":\"07\",\"transactionStatusDesc\":\"expired\"}", "Expired",
			false},
			{"\"additionalInfo\":{\"latestTransactionStatus\":\"99\"}", "Unknown", false},
		/* A state that is there and says nothing is not the classic form, and one at the top counts, too. */
		{"\"additionalInfo\":{\"latestTransactionStatus\":\"\"}", "Unknown", false},
			{"\"additionalInfo\":{\"latestTransactionStatus\":null}", "Unknown", false},
		{"\"latestTransactionStatus\":\"05\"", "Cancelled", false},
			{"\"additionalInfo\":{\"latestTransactionStatus\":null},\"latestTransactionStatus\":\"06\"", "Failed",
				false},
		{"\"additionalInfo\":{}", "Paid", true}, {"\"x\":1", "Paid", true}, {"\"additionalInfo\":[]", "Paid", true},
		/* At both places, alike, or one of them unknown. */
		{"\"additionalInfo\":{\"latestTransactionStatus\":\"03\"},\"latestTransactionStatus\":2", "InProcess", false},
		{"\"additionalInfo\":{\"latestTransactionStatus\":\"06\"},\"latestTransactionStatus\":\"x\"", "Failed", false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char text[400];

		snprintf(text, sizeof(text), "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\","
			"\"paymentRequestId\":\"r\",%s}", cases[i].members);
		assert_received(&fsp_snap_va_payment, PAYMENT_PATH, &(message){.body = text});
		assert_slot_text(property("status"), cases[i].status);
		assert_int_equal(fsp_snap_claims_paid(&received), cases[i].paid);
		fsp_received_free(&received);
	}
	/* Of the others, too, a refusal may say that the time was over. */
	for (int is_debit = 0; is_debit < 2; is_debit++) {
		assert_received(is_debit ? &fsp_snap_debit_notification : &fsp_snap_qr_notification, is_debit ? DEBIT_PATH : QR_PATH,
			&(message){.body = "{\"originalReferenceNo\":\"1\",\"merchantId\":\"99999\",\"amount\":{\"value\":\"1.00\",\"currency\":\"IDR\"},"
			"\"latestTransactionStatus\":\"07\",\"transactionStatusDesc\":\"Order expired\"}"});
		assert_slot_text(property("status"), "Expired");
		assert_false(fsp_snap_claims_paid(&received));
		fsp_received_free(&received);
	}
}

static void test_wrong_fields(void **state)
{
	static const struct { const fsp_callback *callback; const char *path, *body, *rule, *field; } cases[] = {
		{&fsp_snap_va_inquiry, INQUIRY_PATH,
			"{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\"}",
			"missing_field", "inquiryRequestId"},
		{&fsp_snap_va_inquiry, INQUIRY_PATH,
			"{\"partnerServiceId\":\"1\",\"customerNo\":\"\",\"virtualAccountNo\":\"11\","
			"\"inquiryRequestId\":\"r\"}", "missing_field", "customerNo"},
		{&fsp_snap_va_inquiry, INQUIRY_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":[\"1\"],"
			"\"virtualAccountNo\":\"11\",\"inquiryRequestId\":\"r\"}", "format", "customerNo"},
		/* Made fit for a page, one id could pass for another. */
		{&fsp_snap_va_inquiry, INQUIRY_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\\n\","
			"\"virtualAccountNo\":\"11\",\"inquiryRequestId\":\"r\"}", "format", "customerNo"},
		{&fsp_snap_va_payment, PAYMENT_PATH,
			"{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\","
			"\"paymentRequestId\":\"r\",\"paidAmount\":{\"value\":\"10000,00\",\"currency\":\"IDR\"}}", "format",
				"paidAmount"},
		{&fsp_snap_va_payment, PAYMENT_PATH,
			"{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\","
			"\"paymentRequestId\":\"r\",\"paidAmount\":\"10000.00\"}", "format", "paidAmount"},
		{&fsp_snap_va_payment, PAYMENT_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\","
			"\"virtualAccountNo\":\"11\",\"paymentRequestId\":\"r\",\"trxId\":\"INV-1\\u2028\"}", "format", "trxId"},
		{&fsp_snap_qr_notification, QR_PATH, "{\"originalReferenceNo\":\"INV-1\\u202e\","
			"\"latestTransactionStatus\":\"00\"}", "format", "originalReferenceNo"},
		/* A state that cannot be read is not the lack of one, and of two states neither counts. */
		{&fsp_snap_va_payment, PAYMENT_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\","
			"\"virtualAccountNo\":\"11\",\"paymentRequestId\":\"r\","
			"\"additionalInfo\":[{\"latestTransactionStatus\":\"06\"}]}", "format", "additionalInfo"},
		{&fsp_snap_va_payment, PAYMENT_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\","
			"\"virtualAccountNo\":\"11\",\"paymentRequestId\":\"r\",\"additionalInfo\":\"x\"}", "format",
			"additionalInfo"},
		{&fsp_snap_va_payment, PAYMENT_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\","
			"\"virtualAccountNo\":\"11\",\"paymentRequestId\":\"r\",\"latestTransactionStatus\":\"06\","
			"\"additionalInfo\":{\"latestTransactionStatus\":\"00\"}}", "duplicate",
			"additionalInfo.latestTransactionStatus"},
		{&fsp_snap_debit_notification, DEBIT_PATH, "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\","
			"\"additionalInfo\":{\"latestTransactionStatus\":\"06\"}}", "duplicate", "latestTransactionStatus"},
		{&fsp_snap_qr_notification, QR_PATH, "{\"originalReferenceNo\":\"1\",\"amount\":{\"value\":\"1.00\","
			"\"currency\":\"IDR\"}}", "missing_field", "latestTransactionStatus"},
		{&fsp_snap_qr_notification, QR_PATH,
			"{\"originalPartnerReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\"}",
			"missing_field", "originalReferenceNo"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_int_equal(receive(cases[i].callback, cases[i].path, &(message){.body = cases[i].body}),
			FSP_ERROR_MALFORMED);
		assert_string_equal(received.error.rule, cases[i].rule);
		assert_string_equal(received.error.field, cases[i].field);
		fsp_received_free(&received);
	}
}

static void test_limits(void **state)
{
	const size_t size = 65537;
	char *body = malloc(size + 1);

	(void)state;
	assert_non_null(body);
	memset(body, ' ', size);
	body[size] = '\0';
	memcpy(body, QR, strlen(QR));
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){.body = body}, FSP_ERROR_MALFORMED, "limit");
	body[size - 1] = '\0';
	assert_received(&fsp_snap_qr_notification, QR_PATH, &(message){.body = body});
	fsp_received_free(&received);
	free(body);
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){.body = "{\"originalReferenceNo\":\"1\","
		"\"latestTransactionStatus\":\"00\",\"a\":[[[[[[[[[1]]]]]]]]]}"}, FSP_ERROR_MALFORMED, "limit");
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){.body = "{\"originalReferenceNo\":\"1\","
		"\"OriginalReferenceNo\":\"2\",\"latestTransactionStatus\":\"00\"}"}, FSP_ERROR_MALFORMED, "duplicate");
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){.body = ""}, FSP_ERROR_MALFORMED, "format");
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){.body = "[]"}, FSP_ERROR_MALFORMED, "format");
}

/* ------------------------------------------------------------------ kinds */

static void test_kinds(void **state)
{
	static const struct { const char *body, *path; fsp_snap_kind kind; } cases[] = {
		{INQUIRY, NULL, FSP_SNAP_VA_INQUIRY}, {CLASSIC, NULL, FSP_SNAP_VA_PAYMENT},
			{DYNAMIC, NULL, FSP_SNAP_VA_PAYMENT},
			{STATIC, NULL, FSP_SNAP_VA_PAYMENT}, {QR, NULL, FSP_SNAP_QR},
		{DEBIT, NULL, FSP_SNAP_DEBIT}, {QR, DEBIT_PATH, FSP_SNAP_DEBIT}, {DEBIT, "/x" QR_PATH "?a", FSP_SNAP_QR}, {QR,
			PAYMENT_PATH, FSP_SNAP_QR}, {LEGACY_JSON, PAYMENT_PATH, FSP_SNAP_LEGACY_DEBIT},
		{"{\"originalPartnerReferenceNo\":\"1\"}", NULL, FSP_SNAP_QR}, {"{\"paidAmount\":1}", NULL, FSP_SNAP_VA_PAYMENT},
		{"[{\"paidAmount\":1}]", NULL, FSP_SNAP_UNKNOWN}, {"5", NULL, FSP_SNAP_UNKNOWN},
		{LEGACY_XML, NULL, FSP_SNAP_LEGACY_DEBIT}, {"", NULL, FSP_SNAP_UNKNOWN}, {"x", QR_PATH, FSP_SNAP_UNKNOWN},
			{"<a><originalReferenceNo>1</originalReferenceNo></a>", QR_PATH, FSP_SNAP_UNKNOWN},
			{"[1]",
			NULL, FSP_SNAP_UNKNOWN}, {"{}", NULL, FSP_SNAP_UNKNOWN},
	};
	static const struct { const char *path; fsp_snap_kind kind; } paths[] = {
		{INQUIRY_PATH, FSP_SNAP_VA_INQUIRY}, {"/a/b" PAYMENT_PATH "?x", FSP_SNAP_VA_PAYMENT}, {"v1.0/qr/qr-mpm-notify",
			FSP_SNAP_QR}, {DEBIT_PATH, FSP_SNAP_DEBIT}, {"/v1.0/debit", FSP_SNAP_UNKNOWN}, {"", FSP_SNAP_UNKNOWN},
	};
	fsp_snap_kind kind;

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_int_equal(fsp_snap_kind_of(fsp_view_of(cases[i].body), fsp_view_of(cases[i].path), &kind), FSP_OK);
		assert_int_equal(kind, cases[i].kind);
	}
	for (size_t i = 0; i < CASES(paths); i++) {
		assert_int_equal(fsp_snap_kind_of_path(fsp_view_of(paths[i].path)), paths[i].kind);
	}
	assert_ptr_equal(fsp_snap_callback_of(FSP_SNAP_QR), &fsp_snap_qr_notification);
	assert_null(fsp_snap_callback_of(FSP_SNAP_LEGACY_DEBIT));
}

static void test_selection(void **state)
{
	static const struct { const char *body, *path; bool inquiry; const fsp_callback *callback; const char *rule; }
		cases[] = {
		{INQUIRY, NULL, true, &fsp_snap_va_inquiry, NULL}, {DYNAMIC, NULL, false, &fsp_snap_va_payment, NULL},
		{QR, NULL, false, &fsp_snap_qr_notification, NULL},
		{DEBIT, DEBIT_PATH, false, &fsp_snap_debit_notification, NULL},
		{"{}", DEBIT_PATH, false, &fsp_snap_debit_notification, NULL},
		{"{}", NULL, false, &fsp_snap_qr_notification, NULL}, {"{}", NULL, true, &fsp_snap_va_inquiry, NULL},
		{INQUIRY, NULL, false, NULL, "other_kind"}, {QR, NULL, true, NULL, "other_kind"},
		{LEGACY_JSON, NULL, false, NULL, "legacy"}, {LEGACY_XML, INQUIRY_PATH, true, NULL, "legacy"},
		{"<a><originalReferenceNo>1</originalReferenceNo></a>", QR_PATH, false, NULL, "format"},
		{"x", QR_PATH, false, NULL, "format"}, {"[1]", QR_PATH, false, NULL, "format"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const fsp_inbound inbound = {.path = fsp_view_of(cases[i].path), .body = fsp_view_of(cases[i].body)};
		fsp_result result;

		assert_int_equal(fsp_received_init(&received, client, &fsp_snap_arrival), FSP_OK);
		result = fsp_received_read(&received, &inbound);
		result = result == FSP_OK ? fsp_snap_select(&received, cases[i].inquiry) : result;
		assert_ptr_equal(received.callback, cases[i].callback != NULL ? cases[i].callback : &fsp_snap_arrival);
		assert_int_equal(result, cases[i].rule != NULL ? FSP_ERROR_MALFORMED : FSP_OK);
		if (cases[i].rule != NULL) {
			assert_string_equal(received.error.rule, cases[i].rule);
		}
		fsp_received_free(&received);
	}
	/* The root element is the one of the message that it turns out to be. */
	assert_int_equal(fsp_received_init(&received, client, &fsp_snap_arrival), FSP_OK);
	assert_int_equal(fsp_received_read_body(&received, FSP_LITERAL_VIEW("<other><a>1</a></other>")), FSP_OK);
	assert_int_equal(fsp_received_become(&received, &fsp_recurring_expiry), FSP_ERROR_MALFORMED);
	fsp_received_free(&received);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_inquiry), cmocka_unit_test(test_payments), cmocka_unit_test(test_payment_states),
		cmocka_unit_test(test_wrong_fields), cmocka_unit_test(test_limits), cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_selection),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
