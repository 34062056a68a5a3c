/* Debit: rules that span fields of a bill, and what an answer may say. */
#include "sampling.h"

#include "../../core/products/shared/bill.h"

/* ------------------------------------------------------------------ bills */

static void begin_bill(void)
{
	assert_int_equal(fsp_call_init(&call, client, &fsp_debit_create, NOW), FSP_OK);
	fill_bill(&call);
}

static void test_tax_and_fee_are_part_of_the_total(void **state)
{
	static const struct { int64_t tax, fee; const char *gross, *objection; } cases[] = {
		{1000, 2000, "700000", NULL}, {10000, 0, "0", NULL}, {0, 10000, "0", NULL}, {4000, 6000, "0", NULL},
		{10001, 0, NULL, "total conflict"}, {0, 10001, NULL, "total conflict"}, {5000, 5001, NULL, "total conflict"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char gross[50];

		begin_bill();
		put(&call, "bill_tax", (fsp_slot)MONEY(cases[i].tax));
		put(&call, "bill_miscfee", (fsp_slot)MONEY(cases[i].fee));
		if (cases[i].objection != NULL) {
			assert_refusals(&cases[i].objection, 1);
			continue;
		}
		assert_built(&call);
		snprintf(gross, sizeof(gross), "\"bill_gross\":\"%s\"", cases[i].gross);
		assert_non_null(strstr(call.request.body.data, gross));
		fsp_call_free(&call);
	}
	/* One of them alone. */
	begin_bill();
	put(&call, "bill_tax", (fsp_slot)MONEY(1000));
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"bill_gross\":\"900000\",\"bill_tax\":\"100000\","
		"\"bill_miscfee\":\"0\""));
	fsp_call_free(&call);
	begin_bill();
	put(&call, "bill_gross", (fsp_slot)MONEY(1));
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"bill_gross\":\"100\""));
	fsp_call_free(&call);
}

/* A sum that no number holds is no sum. */
static void test_sums_of_items(void **state)
{
	const int64_t most = INT64_MAX / 2 - 1;

	(void)state;
	assert_true(fsp_items_add(3, 4) == 7);
	assert_true(fsp_items_add(most, most) == 2 * most);
	assert_true(fsp_items_add(-most, most) == 0);
	assert_true(fsp_items_add(most + 1, 1) == 0);
	assert_true(fsp_items_add(1, most + 1) == 0);
	assert_true(fsp_items_add(1, -most - 1) == 0);
	assert_true(fsp_items_add(1, INT64_MAX) == 0);
}

/* Items that cost a hundred times as much as the bill, or a hundredth of it, are in another unit. */
static void test_a_mistaken_unit(void **state)
{
	static const struct { int64_t price; bool refused; } cases[] = {
		{1000000, true}, {100, true}, {10000, false}, {1000001, false}, {101, false}, {99, false}, {0, false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		static const char *const objections[] = {"items conflict"};

		begin_bill();
		*item_of(&call, 0, "unitPrice") = (fsp_slot)MONEY(cases[i].price);
		assert_refusals(objections, cases[i].refused);
	}
	/* What is not whole rupiah is no mistaken unit; what a static account costs is its highest amount. */
	begin_bill();
	*item_of(&call, 0, "unitPrice") = (fsp_slot){.present = true, .number = 10001, .currency = "IDR"};
	assert_refusals(NULL, 0);
	begin_bill();
	put_text(&call, "payment_channel", "801");
	put_text(&call, "bill_no", "8001234512345678");
	*item_of(&call, 0, "unitPrice") = (fsp_slot)MONEY(100);
	assert_refusals(NULL, 0);
	/* A hundredth of it, but for a fraction of a rupiah. */
	begin_bill();
	*item_of(&call, 0, "unitPrice") = (fsp_slot){.present = true, .number = 100000050, .currency = "IDR"};
	assert_refusals(NULL, 0);
	/* Sums that no number holds are not compared. */
	assert_int_equal(fsp_items_add(1, -2), -1);
	assert_int_equal(fsp_items_add(INT64_MAX / 2, 0), 0);
	assert_int_equal(fsp_items_add(0, -INT64_MAX / 2), 0);
	begin_bill();
	put_items(&call, 2);
	put_item(&call, 0, "A", 1, INT64_MAX / 200 + 1);
	put_item(&call, 1, "B", 1, INT64_MAX / 200 + 1);
	ASSERT_REFUSED("items[0].unitPrice range", "items[1].unitPrice range", "items[0].unitPrice range",
		"items[1].unitPrice range");
	/* The cost of an item may have as many digits as its price. */
	for (int64_t cost = 100; cost <= INT64_MAX / 100; cost *= 10) {
		const fsp_field *row = &item_rows()[fsp_field_index(item_rows(), "amount")];
		const fsp_slot price = NUMBER(cost / 10), quantity = NUMBER(10);
		int64_t found;

		assert_int_equal(fsp_item_cost(row, &price, &quantity, &found), fsp_wire_amount_length(row, cost) <= row->maximum);
		assert_true(found == cost);
	}
	begin_bill();
	*item_of(&call, 0, "quantity") = (fsp_slot)NUMBER(3);
	*item_of(&call, 0, "unitPrice") = (fsp_slot){.present = true, .number = -INT64_MAX, .currency = "IDR"};
	*item_of(&call, 0, "id") = (fsp_slot)TEXT("discount");
	ASSERT_REFUSED("items[0].unitPrice range", "items[0].unitPrice range");
}

static void test_kredivo(void **state)
{
	static const struct { const char *plan, *reserve2; int64_t total; const char *objection; } cases[] = {
		{"30_days", NULL, 1, NULL}, {"30_DAYS", NULL, 1, NULL}, {NULL, "30_days", 1, NULL},
			{"3_months", NULL, 1500000, NULL},
		{"12_months", NULL, 1499999, "total range"}, {NULL, "6_months", 1500000, NULL}, {NULL, NULL, 1,
			"installmentPlan required"},
		{"9_months", NULL, 1, "installmentPlan unknown"}, {NULL, "9_months", 1, "reserve2 unknown"},
		{"3_months", "x", 1500000, "reserve2 conflict"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin_bill();
		put_text(&call, "payment_channel", "709");
		put_text(&call, "installment_plan", cases[i].plan);
		put_text(&call, "reserve2", cases[i].reserve2);
		put(&call, "bill_total", (fsp_slot)MONEY(cases[i].total));
		*item_of(&call, 0, "unitPrice") = (fsp_slot)MONEY(cases[i].total);
		if (cases[i].plan != NULL && cases[i].reserve2 != NULL) {
			assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
			assert_non_null(violation_of(&call.violations, "reserve2", "conflict"));
			fsp_call_free(&call);
			continue;
		}
		assert_refusals(&cases[i].objection, cases[i].objection != NULL);
	}
	begin_bill();
	put_text(&call, "installment_plan", "30_days");
	ASSERT_REFUSED("installmentPlan channel");
	begin_bill();
	put_text(&call, "payment_channel", "709");
	put_text(&call, "installment_plan", "3_months");
	put(&call, "bill_total", (fsp_slot){.present = false});
	ASSERT_REFUSED("total required");
	/* A number that is too long is reported once, though it is the reference, too. */
	begin_bill();
	put_text(&call, "bill_no", "123456789012345678901234567890123");
	ASSERT_REFUSED("no length");
}

static void test_installments_of_klikpay(void **state)
{
	static const struct { const char *type; int64_t first, second; const char *objection; } cases[] = {
		{"Full", 0, 0, NULL}, {"Installment", 3, 24, NULL}, {"Mixed", 0, 12, NULL},
			{"Full", 0, 6, "paymentType conflict"},
		{"Installment", 0, 6, "paymentType conflict"}, {"Mixed", 3, 6, "paymentType conflict"}, {"Mixed", 0, 0,
			"paymentType conflict"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin_bill();
		put_text(&call, "payment_channel", "405");
		put_text(&call, "pay_type", cases[i].type);
		put_items(&call, 2);
		for (size_t item = 0; item < 2; item++) {
			const int64_t tenor = item == 0 ? cases[i].first : cases[i].second;

			put_item(&call, item, "A", 1, 5000);
			*item_of(&call, item, "tenor") = (fsp_slot)NUMBER(tenor);
			if (tenor > 0) {
				*item_of(&call, item, "plan") = (fsp_slot)TEXT("Installment");
				*item_of(&call, item, "merchantId") = (fsp_slot)TEXT("K0001");
			}
		}
		assert_refusals(&cases[i].objection, cases[i].objection != NULL);
	}
}

static void test_phones_as_people_write_them(void **state)
{
	static const char *const good[][2] = {{"081234567890", "081234567890"}, {"+62 812-3456.7890", "6281234567890"},
		{"(021) 123", "021123"}};

	(void)state;
	for (size_t i = 0; i < CASES(good); i++) {
		char expected[80];

		begin_bill();
		put_text(&call, "msisdn", good[i][0]);
		assert_built(&call);
		snprintf(expected, sizeof(expected), "\"msisdn\":\"%s\"", good[i][1]);
		assert_non_null(strstr(call.request.body.data, expected));
		fsp_call_free(&call);
	}
}

/* What a channel requires of an item it requires of every item. */
static void test_every_item_is_judged(void **state)
{
	(void)state;
	begin_bill();
	put_text(&call, "payment_channel", "820");
	put_text(&call, "shipping_address_country_code", "ID");
	put_text(&call, "shipping_msisdn", "0812");
	put_items(&call, 2);
	put_item(&call, 0, "A", 1, 5000);
	put_item(&call, 1, "B", 1, 5000);
	*item_of(&call, 0, "id") = (fsp_slot)TEXT("id");
	*item_of(&call, 0, "type") = (fsp_slot)TEXT("type");
	*item_of(&call, 1, "id") = (fsp_slot)TEXT("id");
	ASSERT_REFUSED("items[1].type required");
}

/* The signed text is JSON as PHP writes it. */
static void test_binding_escapes_what_it_signs(void **state)
{
	static const char text[] = "{\"boi_uid\":\"99999\",\"email\":\"a\\/b\\\"~\\\\@c.de\"}";
	const fsp_view parts[] = {fsp_view_of(text)};
	char signature[FSP_SIGNATURE_MAXIMUM];

	(void)state;
	assert_int_equal(fsp_sign_legacy(FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd"), parts, 1, signature),
		FSP_OK);
	begin("bindBri");
	put_text(&call, "email", "a/b\"~\\@c.de");
	assert_built(&call);
	assert_true(fsp_view_is(call.form[call.form_count - 1].text, signature));
	fsp_call_free(&call);
	begin("bindBri");
	put_text(&call, "email", "b\xc3\xbc@c.de");
	ASSERT_REFUSED("email format");
}

/* ------------------------------------------------------------------ answers */

static unsigned checksum(const char *text)
{
	unsigned crc = 0xffff;

	for (; *text != '\0'; text++) {
		crc ^= (unsigned)(unsigned char)*text << 8;
		for (int bit = 0; bit < 8; bit++) {
			crc = (crc << 1 ^ (crc & 0x8000 ? 0x1021u : 0)) & 0xffff;
		}
	}
	return crc;
}

static void test_codes_to_scan(void **state)
{
	static const struct { const char *tags; fsp_result result; const char *message; } cases[] = {
		{"5303360540510000", FSP_OK, NULL}, {"5303360540810000.00", FSP_OK, NULL}, {"5303360", FSP_ERROR_MALFORMED,
			"no amount"},
		{"530336054031x0", FSP_ERROR_MALFORMED, "cannot be read"}, {"530384054051000" "0", FSP_ERROR_MALFORMED,
			"another amount or currency"},
		{"5405100005303840", FSP_ERROR_MALFORMED, "another amount or currency"},
			{"5303360540510001", FSP_ERROR_MALFORMED,
			"another amount"},
		{"540510000", FSP_ERROR_MALFORMED, "another amount or currency"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char qr[200], body[600];

		snprintf(qr, sizeof(qr), "000201010212%s6304", cases[i].tags);
		snprintf(qr + strlen(qr), 5, "%04X", checksum(qr));
		snprintf(body, sizeof(body), "{" DEBIT_ECHO ",\"response_code\":\"00\",\"qr_content\":\" %s\\n\"}", qr);
		begin_bill();
		assert_built(&call);
		if (answered(200, body) != cases[i].result || (cases[i].message != NULL && strstr(call.error.message,
			cases[i].message) == NULL)) {
			fail_msg("%s: %s", qr, call.error.message);
		}
		fsp_call_free(&call);
	}
	begin_bill();
	assert_built(&call);
	assert_int_equal(answered(200, "{" DEBIT_ECHO ",\"response_code\":\"00\",\"qr_content\":\" \\n\"}"), FSP_OK);
	assert_false(fsp_call_answer(&call, "qr_content")->present);
	fsp_call_free(&call);
}

/* A channel with a page has one also where the gateway sends no link. */
static void test_links_that_the_client_makes(void **state)
{
	static const struct { const char *channel, *bill_no; bool made; } cases[] = {
		{"402", "INV-1001", false}, {"707", "INV-1001", false}, {"703", "INV-1001", false}, {"812", "INV-1001", true},
		{"819", "INV-1001", true}, {"999", "1234567890112345678", false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char body[300];

		begin_bill();
		put_text(&call, "payment_channel", cases[i].channel);
		put_text(&call, "bill_no", cases[i].bill_no);
		put_text(&call, "billing_name", "Sari");
		assert_built(&call);
		snprintf(body, sizeof(body), "{\"trx_id\":\"9999940200000001\",\"bill_no\":\"%s\",\"response_code\":\"00\"}",
			cases[i].bill_no);
		assert_int_equal(answered(200, body), FSP_OK);
		assert_int_equal(fsp_call_answer(&call, "redirect_url")->present, cases[i].made);
		fsp_call_free(&call);
	}
}

static void test_transaction_ids_that_cannot_be(void **state)
{
	static const char *const ids[] = {"12345678901234567", "1\\n2", "1\\u007f2"};

	(void)state;
	for (size_t i = 0; i < CASES(ids); i++) {
		char body[300];

		begin_bill();
		assert_built(&call);
		snprintf(body, sizeof(body), "{\"trx_id\":\"%s\",\"bill_no\":\"INV-1001\",\"response_code\":\"00\"}", ids[i]);
		assert_int_equal(answered(200, body), FSP_ERROR_MALFORMED);
		assert_string_equal(call.error.rule, "trx_id");
		fsp_call_free(&call);
	}
}

static void test_cancelled_and_paid_at_once(void **state)
{
	(void)state;
	expect_only("cancel", 200, "{" DEBIT_ECHO ",\"payment_status_code\":\"2\",\"response_code\":\"00\"}",
		FSP_ERROR_MALFORMED, "contradiction");
	expect_only("cancel", 200, "{" DEBIT_ECHO ",\"payment_status_code\":\"8\",\"response_code\":\"00\"}", FSP_OK, NULL);
}

/* An amount of another shape than text or number matches nothing, but it is one. */
static void test_the_amount_that_was_paid(void **state)
{
	static const struct { const char *total, *wire; } cases[] = {
		{"\"10000\"", "10000"}, {"10000", "10000"}, {"\"\"", NULL}, {"null", NULL}, {"[]", NULL}, {"[1]", "?"},
			{"{\"a\":1}",
			"?"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char body[300];
		fsp_view wire;

		snprintf(body, sizeof(body), "{" DEBIT_ECHO ",\"payment_status_code\":\"2\",\"payment_total\":%s,"
			"\"response_code\":\"00\"}", cases[i].total);
		begin("status");
		assert_built(&call);
		(void)answered(200, body);
		assert_non_null(call.message);
		assert_int_equal(fsp_debit_paid_amount(call.message, &wire), cases[i].wire != NULL);
		assert_true(cases[i].wire == NULL || fsp_view_is(wire, cases[i].wire));
		fsp_call_free(&call);
	}
	assert_true(fsp_debit_is_open_amount(FSP_LITERAL_VIEW("1234567890112345678")));
}

/* What the environment's product has no address for must be given one. */
static void test_addresses_that_no_document_prints(void **state)
{
	fsp_client_options options = {.identity = {FSP_LITERAL_VIEW("TEST01"), FSP_LITERAL_VIEW("abcde")},
		.environment = FSP_PRODUCTION};
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_client *made = NULL;
	fsp_error error = {0};

	(void)state;
	assert_int_equal(fsp_client_new(&made, &fsp_credit_card_revamp, &options, arena, &violations, &error),
		FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&violations, "baseUrl required");
	assert_non_null(strstr(violations.first->message.data, "merchant portal"));
	options.base_url = FSP_LITERAL_VIEW("https://a.example///");
	violations = (fsp_violations){0};
	assert_int_equal(fsp_client_new(&made, &fsp_credit_card_revamp, &options, arena, &violations, &error), FSP_OK);
	assert_true(fsp_view_is(fsp_client_base_url(made), "https://a.example"));
	fsp_client_free(made);
	fsp_arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tax_and_fee_are_part_of_the_total), cmocka_unit_test(test_sums_of_items), cmocka_unit_test(test_a_mistaken_unit),
			cmocka_unit_test(test_kredivo),
		cmocka_unit_test(test_installments_of_klikpay), cmocka_unit_test(test_phones_as_people_write_them),
		cmocka_unit_test(test_every_item_is_judged), cmocka_unit_test(test_binding_escapes_what_it_signs), cmocka_unit_test(test_codes_to_scan),
		cmocka_unit_test(test_links_that_the_client_makes), cmocka_unit_test(test_transaction_ids_that_cannot_be),
		cmocka_unit_test(test_cancelled_and_paid_at_once), cmocka_unit_test(test_the_amount_that_was_paid),
		cmocka_unit_test(test_addresses_that_no_document_prints),
	};

	product = &fsp_debit;
	return cmocka_run_group_tests(tests, start_product, stop_product);
}
