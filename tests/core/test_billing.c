/* Billing: the bytes of every request, every reason not to send one, what may be answered, and the callback. */
#include "sampling.h"

#define NO "145398922822218"
#define SIGNATURE "3b15aa993c3ff270ab718f4fcf66046f24c2591b"
#define MIDNIGHT (NOW - 36000)
#define HOST "https://fasbill-sandbox.faspay.co.id/billingbackendapi/web"

static fsp_client *client_with(const char *base_url, const char *post_inquiries, fsp_environment environment)
{
	fsp_client_options options = {.base_url = fsp_view_of(base_url), .environment = environment,
		.identity = {FSP_LITERAL_VIEW("1"), FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd"), FSP_NO_VIEW,
			fsp_view_of(post_inquiries)}};
	fsp_violations violations = {0};
	fsp_arena *arena = fsp_arena_new();
	fsp_client *made = NULL;

	(void)fsp_client_new(&made, &fsp_billing, &options, arena, &violations, NULL);
	fsp_arena_free(arena);
	return made;
}

/* ------------------------------------------------------------------ requests */

static void test_create_carries_every_field(void **state)
{
	(void)state;
	begin("create");
	put_text(&call, "transaction_number", "145398922822777");
	assert_built(&call);
	assert_body(&call, "{\"service_id\":\"6\",\"transaction_number\":\"145398922822777\",\"billing_total\":\"10000\","
		"\"billing_date\":\"2025-01-10 10:00:00\",\"billing_due_date\":\"2025-01-11 10:00:00\","
		"\"billing_notes\":\"Food Bill\",\"items\":[{\"item_name\":\"Chicken\",\"qty\":\"1\",\"item_amount\":\"2500\"}],"
		"\"billing_language\":\"ID\",\"customer_name\":\"John Doe\",\"customer_email\":\"john@gmail.com\","
		"\"customer_phone\":\"087884398009\",\"customer_address\":\"Jalan pintu air\","
		"\"signature\":\"ef82e51b1884544974ed9926964474b4ac721e91\",\"static_va_no\":\"8985991234567891\"}");
	assert_string_equal(call.request.method, "POST");
	assert_string_equal(call.request.url, HOST "/api/create");
	assert_false(call.request.repeatable);
	assert_true(fsp_view_is(fsp_call_order(&call), "145398922822777"));
	fsp_call_free(&call);
}

static void test_create_leaves_out_what_is_absent(void **state)
{
	static const char *const optional[] = {"billing_date", "billing_due_date", "billing_notes", "customer_address",
		"static_va_no"};

	(void)state;
	begin("create");
	for (size_t i = 0; i < CASES(optional); i++) {
		put_text(&call, optional[i], NULL);
	}
	put(&call, "items", (fsp_slot){.present = true});
	assert_built(&call);
	assert_body(&call, "{\"service_id\":\"6\",\"transaction_number\":\"" NO "\",\"billing_total\":\"10000\","
		"\"billing_language\":\"ID\",\"customer_name\":\"John Doe\",\"customer_email\":\"john@gmail.com\","
		"\"customer_phone\":\"087884398009\",\"signature\":\"" SIGNATURE "\"}");
	fsp_call_free(&call);
}

static void test_inquiry_and_cancellation(void **state)
{
	static const struct { const char *operation, *method, *path; } cases[] = {
		{"status", "GET", HOST "/api/inquire"}, {"cancel", "POST", HOST "/api/cancel"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin(cases[i].operation);
		assert_built(&call);
		assert_body(&call, "{\"service_id\":\"6\",\"billing_id\":\"1041\",\"transaction_number\":\"" NO "\","
			"\"signature\":\"" SIGNATURE "\"}");
		assert_string_equal(call.request.method, cases[i].method);
		assert_string_equal(call.request.url, cases[i].path);
		assert_int_equal(call.request.repeatable, i == 0);
		fsp_call_free(&call);
	}
}

/* The documents' sample: customer and status are numbers, and days are written as their midnight. */
static void test_the_list(void **state)
{
	(void)state;
	begin("invoices");
	assert_built(&call);
	assert_body(&call, "{\"signature\":\"1ac4d5a611ec5376d8da43bbe33aaea1719076b6\",\"page\":\"1\",\"customer_id\":21,"
		"\"start_period\":\"2025-01-09 00:00:00\",\"end_period\":\"2025-01-10 00:00:00\","
		"\"due_date\":\"2025-01-10 00:00:00\",\"status\":4}");
	assert_string_equal(call.request.method, "GET");
	assert_string_equal(call.request.url,
		"https://fasbill-dev.faspay.co.id/billingbackendapi/web/billing/get-all-billing");
	assert_true(call.request.repeatable);
	fsp_call_free(&call);
	begin("invoices");
	put_text(&call, "customer_id", NULL);
	put(&call, "due_date", (fsp_slot){.present = false});
	put(&call, "start_period", (fsp_slot)NUMBER(-25200));
	put(&call, "page", (fsp_slot)NUMBER(12));
	assert_built(&call);
	assert_body(&call, "{\"signature\":\"1ac4d5a611ec5376d8da43bbe33aaea1719076b6\",\"page\":\"12\","
		"\"start_period\":\"1970-01-01 00:00:00\",\"end_period\":\"2025-01-10 00:00:00\",\"status\":4}");
	fsp_call_free(&call);
}

static void test_every_status_has_its_number(void **state)
{
	static const struct { const char *name, *number; } cases[] = {{"Draft", "0"}, {"Unpaid", "1"}, {"Paid", "2"},
		{"Cancelled", "3"}, {"Overdue", "4"}, {"PartiallyPaid", "5"}, {"Proforma", "7"}};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char expected[40];

		begin("invoices");
		put_text(&call, "status", cases[i].name);
		assert_built(&call);
		snprintf(expected, sizeof(expected), "\"status\":%s}", cases[i].number);
		assert_non_null(strstr(call.request.body.data, expected));
		fsp_call_free(&call);
	}
}

/* A base URL of the caller's is the host of every operation, also of the one whose own host differs. */
static void test_addresses_and_methods(void **state)
{
	static const struct { const char *post, *method; } cases[] = {{NULL, "GET"}, {"0", "GET"}, {"1", "POST"}};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_client *kept = client;

		client = client_with("http://localhost:1/", cases[i].post, FSP_PRODUCTION);
		assert_non_null(client);
		begin("invoices");
		assert_built(&call);
		assert_string_equal(call.request.url, "http://localhost:1/billingbackendapi/web/billing/get-all-billing");
		assert_string_equal(call.request.method, cases[i].method);
		fsp_call_free(&call);
		begin("status");
		assert_built(&call);
		assert_string_equal(call.request.method, cases[i].method);
		fsp_call_free(&call);
		begin("create");
		assert_built(&call);
		assert_string_equal(call.request.method, "POST");
		fsp_call_free(&call);
		fsp_client_free(client);
		client = kept;
	}
	assert_null(client_with(NULL, NULL, FSP_PRODUCTION));
}

/* ------------------------------------------------------------------ what is not sent */

static void test_bills_are_checked(void **state)
{
	static const struct { const char *wire, *text, *refusal; } texts[] = {
		{"transaction_number", "INV-1", "transactionNo format"}, {"transaction_number", NULL, "transactionNo required"},
		{"customer_name", NULL, "customerName required"}, {"customer_email", "john", "customerEmail format"},
		{"customer_email", NULL, "customerEmail required"}, {"customer_phone", "none", "customerPhone format"},
		{"customer_phone", "123456789012345678901", "customerPhone length"},
		{"customer_phone", NULL, "customerPhone required"},
		{"billing_language", "FR", "language unknown"}, {"billing_language", "id", "language unknown"},
		{"billing_language", NULL, "language required"}, {"static_va_no", "898-1", "staticVaNo format"},
	};
	static const struct { fsp_slot slot; const char *refusal; } totals[] = {
		{MONEY(0), "total range"}, {MONEY(-1), "total range"},
		{{.present = true, .number = 1000050, .currency = "IDR"}, "total range"},
		{{.present = true, .number = 1000000, .currency = "USD"}, "total currency"}, {{.present = false}, "total required"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(texts); i++) {
		begin("create");
		put_text(&call, texts[i].wire, texts[i].text);
		assert_refusals(&texts[i].refusal, 1);
	}
	for (size_t i = 0; i < CASES(totals); i++) {
		begin("create");
		put(&call, "billing_total", totals[i].slot);
		assert_refusals(&totals[i].refusal, 1);
	}
}

static void test_due_dates_and_items(void **state)
{
	(void)state;
	begin("create");
	put(&call, "billing_due_date", (fsp_slot)NUMBER(NOW));
	ASSERT_REFUSED("dueAt range");
	begin("create");
	put(&call, "billing_due_date", (fsp_slot)NUMBER(NOW + 1));
	assert_refusals(NULL, 0);
	begin("create");
	put(&call, "billing_date", (fsp_slot)NUMBER(NOW + DAY));
	ASSERT_REFUSED("dueAt range");
	begin("create");
	put_text(&call, "billing_date", NULL);
	put(&call, "billing_due_date", (fsp_slot)NUMBER(NOW));
	ASSERT_REFUSED("dueAt range");
	begin("create");
	put_text(&call, "billing_language", "EN");
	assert_refusals(NULL, 0);
	begin("create");
	fsp_call_value(&call, "items")->children[1].number = 0;
	ASSERT_REFUSED("items[0].quantity range");
	begin("create");
	fsp_call_value(&call, "items")->children[0].present = false;
	fsp_call_value(&call, "items")->children[2] = (fsp_slot){.present = true, .number = 50, .currency = "IDR"};
	ASSERT_REFUSED("items[0].name required", "items[0].unitPrice range");
}

static void test_inquiries_are_checked(void **state)
{
	static const char *const operations[] = {"status", "cancel"};

	(void)state;
	for (size_t i = 0; i < CASES(operations); i++) {
		begin(operations[i]);
		put_text(&call, "billing_id", NULL);
		put_text(&call, "transaction_number", " ");
		ASSERT_REFUSED("billingId required", "transactionNo required");
		begin(operations[i]);
		put_text(&call, "billing_id", "10x");
		ASSERT_REFUSED("billingId format");
	}
}

static void test_filters_are_checked(void **state)
{
	(void)state;
	begin("invoices");
	put_text(&call, "status", "Expired");
	ASSERT_REFUSED("status unknown");
	begin("invoices");
	put_text(&call, "status", "Unknown");
	ASSERT_REFUSED("status unknown");
	begin("invoices");
	put_text(&call, "customer_id", "021");
	ASSERT_REFUSED("customerId format");
	begin("invoices");
	put_text(&call, "customer_id", "02");
	ASSERT_REFUSED("customerId format");
	begin("invoices");
	put_text(&call, "customer_id", "0");
	assert_refusals(NULL, 0);
	begin("invoices");
	put(&call, "end_period", (fsp_slot)NUMBER(MIDNIGHT - DAY - 1));
	ASSERT_REFUSED("to range");
	begin("invoices");
	put(&call, "end_period", (fsp_slot)NUMBER(MIDNIGHT - DAY));
	assert_refusals(NULL, 0);
}

/* ------------------------------------------------------------------ answers */

#define ISSUED(id, more) "{\"response_code\":\"00\",\"billing_id\":" id ",\"transaction_number\":\"" NO "\"" more "}"

static void test_created(void **state)
{
	(void)state;
	expect("create", 200, sample_of(product, "create")->answer, FSP_OK, NULL);
	ASSERT_ANSWER("billingId: 1051\ntransactionNo: " NO "\ntotal: IDR 1000000\nurl: https://s.faspay.co.id/gl\n");
	fsp_call_free(&call);
	expect("create", 200, ISSUED("\"1051\"", ",\"billing_total\":\"10000.00\""), FSP_OK, NULL);
	ASSERT_ANSWER("billingId: 1051\ntransactionNo: " NO "\ntotal: IDR 1000000\n");
	fsp_call_free(&call);
	expect_only("create", 200, ISSUED("null", ""), FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	expect_only("create", 200, ISSUED("1", ",\"billing_url\":\"javascript:alert(1)\""), FSP_ERROR_MALFORMED,
		"foreign_link");
	expect_only("create", 200, "{\"response_code\":\"00\",\"billing_id\":1,\"transaction_number\":\"7\"}",
		FSP_ERROR_MALFORMED, "foreign_answer");
	expect_only("create", 200, "{\"response_code\":\"01\",\"response_message\":\"no\"}", FSP_ERROR_GATEWAY, "refused");
	expect_only("create", 500, "{\"response_code\":\"01\"}", FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed");
	expect_only("create", 200, "<html>", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	expect_only("create", 200, "{}", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
}

#define STATUS(status, more) "{\"response_code\":\"00\",\"billing_id\":1041,\"transaction_number\":\"" NO "\"," \
	"\"billing_status\":" status more "}"

static void test_status(void **state)
{
	(void)state;
	expect("status", 200, sample_of(product, "status")->answer, FSP_OK, NULL);
	ASSERT_ANSWER("billingId: 1041\ntransactionNo: " NO "\ntotal: IDR 1000000\npayments: \npaidTotal: IDR 1000000\n"
		"dueAt: 1608436200\nurl: https://s.faspay.co.id/gL\nstatusCode: PAID\nstatus: Paid\n");
	assert_int_equal(fsp_call_answer(&call, "payment_details")->count, 2);
	fsp_call_free(&call);
	/* The documents' own sample answers with another number than was asked about. */
	expect_only("status", 200, "{\"response_code\":\"00\",\"billing_id\":141,\"transaction_number\":\"" NO
		"\",\"billing_status\":\"PAID\"}", FSP_ERROR_MALFORMED, "foreign_answer");
	expect_only("status", 200, "{\"response_code\":\"00\",\"billing_id\":1041,\"billing_status\":\"PAID\"}",
		FSP_ERROR_MALFORMED, "unreadable_answer");
	expect_only("status", 200, STATUS("null", ""), FSP_ERROR_MALFORMED, "unreadable_answer");
	expect_only("status", 200, "{\"response_code\":\"01\",\"response_message\":\"billing not found\"}",
		FSP_ERROR_GATEWAY, "refused");
}

static void test_words_and_numbers_of_status(void **state)
{
	static const struct { const char *code, *name; } cases[] = {
		{"\"UNPAID\"", "Unpaid"}, {"\"PAID\"", "Paid"}, {"\"EXPIRED\"", "Expired"}, {"\"CANCELLED\"", "Cancelled"},
		{"0", "Draft"}, {"\"1\"", "Unpaid"}, {"2", "Paid"}, {"3", "Cancelled"}, {"4", "Overdue"},
		{"5", "PartiallyPaid"}, {"7", "Proforma"}, {"6", "Unknown"}, {"\"paid\"", "Unknown"}, {"\"PAID \"", "Unknown"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char answer[300];

		snprintf(answer, sizeof(answer), STATUS("%s", ""), cases[i].code);
		expect("status", 200, answer, FSP_OK, NULL);
		for (size_t row = 0; call.operation->answer[row].wire != NULL; row++) {
			assert_true(call.operation->answer[row].type != FSP_TYPE_ENUM
				|| fsp_view_is(call.answer[row].text, cases[i].name));
		}
		fsp_call_free(&call);
	}
}

static void test_what_the_payments_add_up_to(void **state)
{
	static const struct { const char *payments; bool present; int64_t sum; } cases[] = {
		{"[]", false, 0}, {"\"\"", false, 0}, {"null", false, 0},
		{"[{\"payment_id\":\"1\",\"payment_nominal\":\"5000\"}]", true, 500000},
		{"{\"payment_id\":\"1\",\"payment_nominal\":5000}", true, 500000},
		{"[{\"payment_nominal\":\"5000.50\"},{\"payment_nominal\":\"1\"}]", true, 500150},
		{"[{\"payment_nominal\":\"5000\"},{\"payment_id\":\"2\"}]", false, 0},
		{"[{\"payment_id\":\"1\",\"payment_nominal\":\"5000\"},{\"payment_id\":\"2\",\"payment_nominal\":\"5000\"}]", true,
			1000000},
		/* One payment does not pay twice. */
		{"[{\"payment_id\":\"1\",\"payment_nominal\":\"5000\"},{\"payment_id\":\"2\",\"payment_nominal\":\"1\"},"
			"{\"payment_id\":\"2\",\"payment_nominal\":\"1\"}]", false, 0},
		{"[{\"payment_id\":\"1\",\"payment_nominal\":\"5000\"},{\"payment_id\":1,\"payment_nominal\":\"5000\"}]", false, 0},
		{"[{\"payment_nominal\":\"1\"},{\"payment_id\":\"1\",\"payment_nominal\":\"5000\"}]", true, 500100},
		{"[{\"payment_id\":\"1\",\"payment_nominal\":\"5000\"},{\"payment_id\":\"2\",\"payment_nominal\":\"1\"},{\"payment_id\":\"1\","
			"\"payment_nominal\":\"5000\"}]", false, 0},
		{"[{\"payment_nominal\":\"5.000\"}]", false, 0}, {"[{\"payment_nominal\":\"-5\"}]", false, 0},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char answer[500];
		const fsp_slot *paid;

		snprintf(answer, sizeof(answer), STATUS("\"PAID\"", ",\"paid_total\":\"7\",\"payment_details\":%s"),
			cases[i].payments);
		expect("status", 200, answer, FSP_OK, NULL);
		paid = fsp_call_answer(&call, "paid_total");
		assert_int_equal(paid->present, cases[i].present);
		assert_true(!paid->present || paid->number == cases[i].sum);
		fsp_call_free(&call);
	}
}

/* So many payments of the largest amount that their sum would not fit. */
static void test_a_sum_that_is_too_large(void **state)
{
	fsp_buffer answer;

	(void)state;
	fsp_buffer_init(&answer, 1048576);
	fsp_buffer_append_text(&answer, "{\"response_code\":\"00\",\"billing_id\":1041,\"transaction_number\":\"" NO
		"\",\"billing_status\":\"PAID\",\"payment_details\":[{\"payment_nominal\":\"9999999999999\"}");
	for (size_t i = 0; i < 9300; i++) {
		fsp_buffer_append_text(&answer, ",{\"payment_nominal\":\"9999999999999\"}");
	}
	fsp_buffer_append_text(&answer, "]}");
	begin("status");
	assert_built(&call);
	if (answered(200, fsp_buffer_view(&answer).data) == FSP_OK) {
		assert_false(fsp_call_answer(&call, "paid_total")->present);
	}
	fsp_call_free(&call);
	fsp_buffer_free(&answer);
}

static void test_cancellation(void **state)
{
	static const char *const contradictions[] = {"\"PAID\"", "\"UNPAID\"", "\"EXPIRED\"", "2"};

	(void)state;
	expect("cancel", 200, sample_of(product, "cancel")->answer, FSP_OK, NULL);
	assert_true(fsp_view_is(call.answer[fsp_field_index(call.operation->answer, "billing_status") + 1].text,
		"Cancelled"));
	fsp_call_free(&call);
	expect_only("cancel", 200, STATUS("\"VOID\"", ""), FSP_OK, NULL);
	for (size_t i = 0; i < CASES(contradictions); i++) {
		char answer[300];

		snprintf(answer, sizeof(answer), STATUS("%s", ""), contradictions[i]);
		expect_only("cancel", 200, answer, FSP_ERROR_OUTCOME_UNKNOWN, "contradiction");
	}
	expect_only("cancel", 200, "{\"response_code\":\"01\"}", FSP_ERROR_GATEWAY, "refused");
	/* A gateway that failed while it worked has not refused. */
	expect_only("cancel", 200, "{\"response_code\":\"96\"}", FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed");
	expect_only("create", 200, "{\"response_code\":\"66\"}", FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed");
	expect_only("status", 200, "{\"response_code\":\"96\"}", FSP_ERROR_GATEWAY, "refused");
	expect_only("cancel", 200, "{\"response_code\":\"00\"}", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
}

#define PAGE(page, pages, data) "{\"response_code\":\"00\",\"current_page\":" page ",\"total_pages\":" pages \
	",\"total_data\":1,\"data\":" data ",\"message\":\"Success\"}"

static void test_pages(void **state)
{
	(void)state;
	expect("invoices", 200, sample_of(product, "invoices")->answer, FSP_OK, NULL);
	ASSERT_ANSWER("page: 1\npages: 1\ntotal: 1\ninvoices: \n");
	assert_values(call.operation->answer[3].fields, call.answer[3].children,
		"customerId: 32\ncustomerName: PT. Media\ndate: 1736355600\nno: " NO "\ndueOn: 1736442000\nstatusCode: 4\n"
		"status: Overdue\nperiod: 202501\noutstanding: IDR 1000000\n");
	fsp_call_free(&call);
	expect_only("invoices", 200, PAGE("1", "0", "[]"), FSP_OK, NULL);
	expect_only("invoices", 200, PAGE("null", "\"1\"", "null"), FSP_OK, NULL);
	/* No page but the last may be empty. */
	expect_only("invoices", 200, PAGE("null", "\"3\"", "null"), FSP_ERROR_MALFORMED, "contradiction");
	expect_only("invoices", 200, PAGE("1", "2", "[]"), FSP_ERROR_MALFORMED, "contradiction");
	expect_only("invoices", 200, PAGE("1", "2", "[7]"), FSP_ERROR_MALFORMED, "contradiction");
	expect_only("invoices", 200, PAGE("2", "3", "[]"), FSP_ERROR_MALFORMED, "foreign_answer");
	expect_only("invoices", 200, PAGE("\"x\"", "3", "[]"), FSP_ERROR_MALFORMED, "foreign_answer");
	expect_only("invoices", 200, PAGE("1", "\"x\"", "[]"), FSP_ERROR_MALFORMED, "format");
	expect_only("invoices", 200, PAGE("1", "null", "[]"), FSP_ERROR_MALFORMED, "unreadable_answer");
	expect("invoices", 200, PAGE("1", "1", "[{\"invoice_no\":\"1\",\"due_date\":\"2025-01-10\"},"
		"{\"invoice_no\":\"2\",\"due_date\":\"2025-01-10 00:00:00\"}]"), FSP_OK, NULL);
	assert_int_equal(call.answer[3].count, 2);
	assert_values(call.operation->answer[3].fields,
		call.answer[3].children + fsp_field_count(call.operation->answer[3].fields), "no: 2\ndueOn: 1736442000\n");
	fsp_call_free(&call);
	expect("invoices", 200, PAGE("1", "1",
		"[{\"invoice_no\":\"1\",\"invoice_date\":\"yesterday\",\"due_date\":\"2025-02-30\"},7]"), FSP_OK, NULL);
	assert_int_equal(call.answer[3].count, 1);
	assert_values(call.operation->answer[3].fields, call.answer[3].children, "no: 1\n");
	fsp_call_free(&call);
	expect("invoices", 200, "{\"response_code\":\"01\",\"message\":\"no such page\"}", FSP_ERROR_GATEWAY, "refused");
	assert_string_equal(call.error.response_text, "no such page");
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ the callback */

#define CALLBACK(service, number, signature, more) "{\"billing_id\":1057,\"service_id\":" service \
	",\"transaction_number\":" number ",\"signature\":\"" signature "\",\"billing_status\":\"PAID\"" more "}"
#define CALLBACK_SIGNATURE "3dcf77bf65a43541748ef6c4400135230d7b5581"

static void test_the_callback(void **state)
{
	(void)state;
	for (size_t i = 0; i < SAMPLE_MESSAGES; i++) {
		if (sample_messages[i].callback == &fsp_billing_notification) {
			expect_message(&fsp_billing_notification, false, sample_messages[i].text, FSP_OK, NULL);
			ASSERT_RECEIVED("billingId: 1057\nserviceId: 6\ntransactionNo: 1233989228221148\ntotal: IDR 1000000\n"
				"statusCode: PAID\nstatus: Paid\npaymentId: 1606804843001326\npaymentAmount: IDR 1000000\n"
				"paymentMethod: PERMATA VA\npaidAt: 1606803731\n");
			fsp_received_free(&received);
		}
	}
	expect_message_only(&fsp_billing_notification, false,
		CALLBACK("\"6\"", "1233989228221148", CALLBACK_SIGNATURE, ""), FSP_OK, NULL);
	/* The signature that the documents print beside this number. */
	expect_message_only(&fsp_billing_notification, false,
		CALLBACK("6", "\"1233989228221148\"", "f4ebe62839b2d446ed13b3ca28f819a9ac0baa0a", ""), FSP_ERROR_SIGNATURE,
		"mismatch");
	expect_message_only(&fsp_billing_notification, false,
		CALLBACK("7", "\"1233989228221148\"", CALLBACK_SIGNATURE, ""), FSP_ERROR_SIGNATURE, "other_merchant");
	expect_message_only(&fsp_billing_notification, false,
		"{\"billing_id\":1,\"service_id\":6,\"billing_status\":\"PAID\",\"signature\":\"" CALLBACK_SIGNATURE "\"}",
		FSP_ERROR_SIGNATURE, "missing_field");
	expect_message_only(&fsp_billing_notification, false,
		"{\"service_id\":6,\"transaction_number\":\"1233989228221148\",\"billing_status\":\"PAID\",\"signature\":\""
		CALLBACK_SIGNATURE "\"}", FSP_ERROR_MALFORMED, "missing_field");
	expect_message_only(&fsp_billing_notification, false,
		CALLBACK("6", "{\"a\":1}", CALLBACK_SIGNATURE, ""), FSP_ERROR_MALFORMED, "format");
	expect_message_only(&fsp_billing_notification, false,
		CALLBACK("6", "\"1233989228221148\"", CALLBACK_SIGNATURE, ",\"billing_id\":2"), FSP_ERROR_MALFORMED, NULL);
	expect_message_only(&fsp_billing_notification, false, "", FSP_ERROR_MALFORMED, NULL);
}

/* The list's signature covers no number, so it is also the one of an empty number. */
static void test_an_empty_number_is_none(void **state)
{
	(void)state;
	expect_message_only(&fsp_billing_notification, false,
		CALLBACK("6", "\"\"", "1ac4d5a611ec5376d8da43bbe33aaea1719076b6", ""), FSP_ERROR_SIGNATURE, "missing_field");
	expect_message_only(&fsp_billing_notification, false,
		"{\"billing_id\":\"\",\"service_id\":6,\"transaction_number\":\"1233989228221148\",\"billing_status\":\"PAID\","
		"\"signature\":\"" CALLBACK_SIGNATURE "\"}", FSP_ERROR_MALFORMED, "missing_field");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_create_carries_every_field),
		cmocka_unit_test(test_create_leaves_out_what_is_absent),
		cmocka_unit_test(test_inquiry_and_cancellation),
		cmocka_unit_test(test_the_list),
		cmocka_unit_test(test_every_status_has_its_number),
		cmocka_unit_test(test_addresses_and_methods),
		cmocka_unit_test(test_bills_are_checked),
		cmocka_unit_test(test_due_dates_and_items),
		cmocka_unit_test(test_inquiries_are_checked),
		cmocka_unit_test(test_filters_are_checked),
		cmocka_unit_test(test_created),
		cmocka_unit_test(test_status),
		cmocka_unit_test(test_words_and_numbers_of_status),
		cmocka_unit_test(test_what_the_payments_add_up_to),
		cmocka_unit_test(test_a_sum_that_is_too_large),
		cmocka_unit_test(test_cancellation),
		cmocka_unit_test(test_pages),
		cmocka_unit_test(test_the_callback),
		cmocka_unit_test(test_an_empty_number_is_none),
	};

	product = &fsp_billing;
	return cmocka_run_group_tests(tests, start_product, stop_product);
}
