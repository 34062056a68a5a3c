/* Cards: every reason not to send a request. */
#include "sampling.h"

/* ------------------------------------------------------------------ orders */

static void test_longest_texts_of_an_order(void **state)
{
	static const struct { const char *wire; size_t maximum; const char *objection; } rows[] = {
		{"LANG", 10, "language length"}, {"MERCHANT_TRANID", 100, "id length"},
			{"CUSTNAME", 120, "customerName length"},
		{"CUSTEMAIL", 100, "customerEmail length"}, {"DESCRIPTION", 100, "description length"},
		{"RETURN_URL", 100, "returnUrl length"}, {"BILLING_ADDRESS", 200, "billing.line length"},
		{"BILLING_ADDRESS_CITY", 50, "billing.city length"}, {"BILLING_ADDRESS_REGION", 100, "billing.region length"},
		{"BILLING_ADDRESS_STATE", 100, "billing.state length"},
			{"BILLING_ADDRESS_POSCODE", 10, "billing.postcode length"},
		{"BILLING_ADDRESS_COUNTRY_CODE", 10, "billing.countryCode length"},
		{"RECEIVER_NAME_FOR_SHIPPING", 100, "shipping.name length"}, {"SHIPPING_ADDRESS", 200, "shipping.line length"},
		{"SHIPPING_ADDRESS_CITY", 50, "shipping.city length"},
			{"SHIPPING_ADDRESS_REGION", 100, "shipping.region length"},
		{"SHIPPING_ADDRESS_STATE", 100, "shipping.state length"},
		{"SHIPPING_ADDRESS_POSCODE", 10, "shipping.postcode length"},
		{"SHIPPING_ADDRESS_COUNTRY_CODE", 10, "shipping.countryCode length"}, {"PHONE_NO", 20, "phone length"},
		{"handshake_url", 100, "callbackUrl length"}, {"PYMT_CRITERIA", 20, "tokenization.criteria length"},
		{"PYMT_TOKEN", 40, "tokenization.token length"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(rows); i++) {
		assert_maximum("payment", rows[i].wire, rows[i].maximum, rows[i].objection);
		assert_maximum("charge", rows[i].wire, rows[i].maximum, rows[i].objection);
	}
	assert_maximum("charge", "CARDNAME", 100, "card.holder length");
	assert_maximum("status", "MERCHANT_TRANID", 100, "orderId length");
	assert_maximum("refund", "TRANSACTIONID", 40, "transactionId length");
	assert_maximum("lastToken", "MERCHANT_TRANID", 100, "orderId length");
	assert_maximum("deleteToken", "PYMT_TOKEN", 40, "token length");
}

static void test_an_order_needs(void **state)
{
	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &fsp_card_payment, NOW), FSP_OK);
	ASSERT_REFUSED("type required", "id required", "amount required", "customerName required", "customerEmail required",
		"returnUrl required", "returnMethod required");
	assert_int_equal(fsp_call_init(&call, client, &fsp_card_charge, NOW), FSP_OK);
	ASSERT_REFUSED("type required", "id required", "amount required", "customerName required", "customerEmail required",
		"returnUrl required", "shopperIp required", "card.number required", "card.holder required",
			"card.type required",
		"card.expiryMonth required", "card.expiryYear required");
	assert_int_equal(fsp_call_init(&call, client, &fsp_card_status, NOW), FSP_OK);
	ASSERT_REFUSED("orderId required", "amount required");
	assert_int_equal(fsp_call_init(&call, client, &fsp_card_refund, NOW), FSP_OK);
	ASSERT_REFUSED("orderId required", "amount required", "transactionId required", "refund required");
	assert_int_equal(fsp_call_init(&call, client, &fsp_card_token, NOW), FSP_OK);
	ASSERT_REFUSED("type required", "token required");
}

/* Hash signs separate what is signed, semicolons what is answered. */
static void test_separators_are_refused(void **state)
{
	static const struct { const char *operation, *wire, *text, *objection; } cases[] = {
		{"payment", "MERCHANT_TRANID", "A#1", "id format"}, {"payment", "MERCHANT_TRANID", "A;1", "id format"},
		{"payment", "CUSTNAME", "A;B", "customerName format"},
			{"payment", "CUSTEMAIL", "a;b@c.de", "customerEmail format"},
		{"payment", "DESCRIPTION", "A;B", "description format"},
			{"payment", "BILLING_ADDRESS", "A;B", "billing.line format"},
		{"payment", "SHIPPING_ADDRESS_CITY", "A;B", "shipping.city format"},
		{"payment", "PYMT_TOKEN", "A#B", "tokenization.token format"},
			{"charge", "CARDNAME", "A;B", "card.holder format"},
		{"void", "MERCHANT_TRANID", "A;1", "orderId format"}, {"void", "TRANSACTIONID", "A#1", "transactionId format"},
		{"token", "PYMT_TOKEN", "A#B", "token format"}, {"lastToken", "MERCHANT_TRANID", "A#B", "orderId format"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin(cases[i].operation);
		put_text(&call, cases[i].wire, cases[i].text);
		assert_refusals(&cases[i].objection, 1);
	}
	begin("payment");
	put_text(&call, "CUSTNAME", "A#B");
	assert_refusals(NULL, 0);
}

static void test_amounts(void **state)
{
	static const char *const operations[] = {"payment", "charge", "status", "capture", "void"};
	static const char *const currencies[] = {"IDR", "USD", "JPY", "ZAR"}, *const others[] = {"XXX", "idr", "RUB"};

	(void)state;
	for (size_t i = 0; i < CASES(operations); i++) {
		begin(operations[i]);
		put(&call, "AMOUNT", (fsp_slot)MONEY(0));
		ASSERT_REFUSED("amount range");
	}
	for (size_t i = 0; i < CASES(currencies) + CASES(others); i++) {
		static const char *const objections[] = {"amount currency"};
		const bool known = i < CASES(currencies);
		fsp_slot amount = {.present = true, .number = 100};

		memcpy(amount.currency, known ? currencies[i] : others[i - CASES(currencies)], 4);
		begin("status");
		put(&call, "AMOUNT", amount);
		assert_refusals(objections, !known);
	}
	begin("payment");
	put(&call, "SHIPPINGCOST", (fsp_slot){.present = true, .number = 100, .currency = "USD"});
	ASSERT_REFUSED("shippingCost currency");
}

static void test_refunds(void **state)
{
	static const struct { int64_t refund; const char *currency, *objection; } cases[] = {
		{1000000, "IDR", NULL}, {1, "IDR", NULL}, {0, "IDR", "refund range"}, {1000001, "IDR", "refund range"},
		{100, "USD", "refund currency"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_slot refund = {.present = true, .number = cases[i].refund};

		memcpy(refund.currency, cases[i].currency, 4);
		begin("refund");
		put(&call, "REFUND_AMOUNT", refund);
		assert_refusals(&cases[i].objection, cases[i].objection != NULL);
	}
	begin("refund");
	put(&call, "AMOUNT", (fsp_slot){.present = false});
	ASSERT_REFUSED("amount required");
}

/* ------------------------------------------------------------------ what has no property */

/* 4.1, 4.2, 4.4, 4.5 */
static void test_longest_extra_texts(void **state)
{
	static const struct { const char *names; size_t maximum; } groups[] = {
		{"CUSTOMER_REF MREF1 MREF2 MREF3 MREF4 MREF5 MREF6 MREF7 MREF8 MREF9 MREF10 handshake_param CARD_BILL_ADDR_CITY "
			"CARD_BILL_ADDR_REGION CARD_BILL_ADDR_STATE DOMICILE_ADDRESS_REGION DOMICILE_ADDRESS_STATE "
			"style_merchant_name "
			"style_order_summary style_order_no style_order_desc style_amount style_background_left style_button_cancel "
			"style_font_cancel style_image_url CARD_EMAIL", 100},
		{"MPARAM1 MPARAM2 DOMICILE_ADDRESS CARD_ISSUER_BANK CARD_BILL_ADDR", 200},
			{"FRISK1 FRISK2 DOMICILE_ADDRESS_CITY",
			50},
		{"DOMICILE_ADDRESS_POSCODE DOMICILE_ADDRESS_COUNTRY_CODE CARD_IDENTITY_REF_TYPE CARD_BILL_ADDR_POSCODE "
			"CARD_BILL_ADDR_COUNTRY_CODE", 10},
		{"DOMICILE_PHONE_NO CARD_IDENTITY_REF", 20}, {"CARD_PHONE", 25}, {"OF_NO_ROW", 255},
	};

	(void)state;
	for (size_t i = 0; i < CASES(groups); i++) {
		for (const char *name = groups[i].names; *name != '\0';) {
			char one[40], text[300];

			snprintf(one, sizeof(one), "%.*s", (int)strcspn(name, " "), name);
			name += strlen(one) + (name[strlen(one)] == ' ');
			for (size_t more = 0; more < 2; more++) {
				memset(text, '1', sizeof(text));
				text[groups[i].maximum + more] = '\0';
				if (strstr(one, "url") != NULL) {
					memcpy(text, "https://a.example/", 18);
				} else if (strstr(one, "EMAIL") != NULL) {
					memcpy(text, "a@b.", 4);
				}
				begin_extra("charge", one, text);
				if (fsp_call_build(&call) != (more == 0 ? FSP_OK : FSP_ERROR_VALIDATION)
						|| call.violations.count != more
						|| (more == 1 && strcmp(call.violations.first->rule, "length") != 0)) {
					print_violations(&call.violations);
					fail_msg("%s of %zu characters", one, groups[i].maximum + more);
				}
				fsp_call_free(&call);
			}
		}
	}
}

static void test_what_extra_may_not_carry(void **state)
{
	static const struct { const char *operation, *name, *text, *rule; } cases[] = {
		{"payment", "CARDNO", "4440000009900010", "conflict"}, {"payment", "cardcvc", "737", "conflict"},
		{"payment", "EXPIRYMONTH", "1", "conflict"}, {"payment", "EXPIRYYEAR", "2039", "conflict"},
		{"payment", "CARDNAME", "X", "conflict"}, {"payment", "CARDTYPE", "V", "conflict"},
		{"payment", "MREF1", "a;b", "format"}, {"payment", "OTHER", "a;b", "format"},
			{"payment", "CARD_EMAIL", "nobody",
			"format"},
		{"payment", "style_image_url", "javascript:x", "format"}, {"payment", "DOMICILE_PHONE_NO", "abc", "format"},
		{"payment", "AMOUNT", "1", "conflict"}, {"payment", "TRANSACTIONID", "1", "conflict"},
		{"payment", "PYMT_IND", "tokenization", "conflict"}, {"payment", "PYMT_CRITERIA", "yes", "conflict"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin_extra(cases[i].operation, cases[i].name, cases[i].text);
		if (fsp_call_build(&call) != FSP_ERROR_VALIDATION || call.violations.count != 1
				|| strcmp(call.violations.first->rule, cases[i].rule) != 0) {
			print_violations(&call.violations);
			fail_msg("%s=%s: expected %s", cases[i].name, cases[i].text, cases[i].rule);
		}
		fsp_call_free(&call);
	}
}

/* As many criteria as indicators, separated by semicolons. */
static void test_indicators_and_criteria(void **state)
{
	static const struct { const char *indicators, *criteria; bool good; } cases[] = {
		{"card_range_ind", "credit_card", true}, {"3rd_party_ind;card", "yes;no", true}, {"a;b", "c", false},
			{"a", "b;c",
			false},
		{"", "", true}, {"a", "", false}, {"a;b;c", "d;e;f", true}, {"a;b", "", false}, {";b", "c", false}, {"b;", "c", false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		static const char *const objections[] = {"extra conflict"};

		begin_extra("payment", "PYMT_IND", cases[i].indicators);
		call.extra[1] = (fsp_extra){FSP_LITERAL_VIEW("PYMT_CRITERIA"), fsp_view_of(cases[i].criteria)};
		call.extra_count = 2;
		assert_refusals(objections, !cases[i].good);
	}
}

/* The form posts every member that the caller added. */
static void test_all_extras_are_posted(void **state)
{
	(void)state;
	begin_extra("payment", "PYMT_IND", "card_range_ind");
	call.extra[1] = (fsp_extra){FSP_LITERAL_VIEW("PYMT_CRITERIA"), FSP_LITERAL_VIEW("credit_card")};
	call.extra_count = 2;
	assert_built(&call);
	assert_true(call.form_count > 2);
	for (size_t i = 0; i < 2; i++) {
		assert_true(fsp_view_equals(call.form[call.form_count - 2 + i].name, call.extra[i].name));
		assert_true(fsp_view_equals(call.form[call.form_count - 2 + i].text, call.extra[i].text));
	}
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ clients */

static void test_identities(void **state)
{
	static const struct { size_t index, maximum; const char *objection; } cases[] = {
		{FSP_CARD_MERCHANT_ID, 30, "merchantId length"}, {FSP_CARD_PASSWORD, 128, "password length"},
		{FSP_CARD_PREVIOUS_PASSWORD, 128, "previousPassword length"},
	};
	const fsp_product *const generations[] = {&fsp_credit_card, &fsp_credit_card_revamp};
	char text[200];

	(void)state;
	for (size_t i = 0; i < CASES(cases) * 2 * CASES(generations); i++) {
		fsp_client_options options = {.identity = {FSP_LITERAL_VIEW("TEST01"), FSP_LITERAL_VIEW("abcde"),
			FSP_LITERAL_VIEW("older")}};
		const size_t which = i / 4, more = i % 2;
		fsp_arena *arena = fsp_arena_new();
		fsp_violations violations = {0};
		fsp_client *made = NULL;
		fsp_error error = {0};

		memset(text, '1', cases[which].maximum + more);
		options.identity[cases[which].index] = (fsp_view){text, cases[which].maximum + more};
		assert_int_equal(fsp_client_new(&made, generations[i / 2 % 2], &options, arena, &violations, &error),
			more == 0 ? FSP_OK : FSP_ERROR_VALIDATION);
		assert_violations(&violations, &cases[which].objection, more);
		fsp_client_free(made);
		fsp_arena_free(arena);
	}
}

/* ------------------------------------------------------------------ charges */

static void test_card_numbers(void **state)
{
	static const struct { const char *number, *objection; } cases[] = {
		{"4440000009900010", NULL}, {"371449635398431", NULL}, {"4440000009900011", "card.number format"},
		{"4440000009900001", "card.number format"}, {"44400000099000", "card.number format"}, {"411111111117", NULL},
		{"41111111112", "card.number length"}, {"6304000000000000000", NULL},
		{"444000000990001a", "card.number format"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin("charge");
		put_text(&call, "CARDNO", cases[i].number);
		if (fsp_call_build(&call) != (cases[i].objection == NULL ? FSP_OK : FSP_ERROR_VALIDATION)) {
			print_violations(&call.violations);
			fail_msg("%s", cases[i].number);
		}
		fsp_call_free(&call);
	}
	for (size_t digits = 2; digits <= 5; digits++) {
		static const char *const objections[] = {"card.cvc length"};

		begin("charge");
		put(&call, "CARDCVC", (fsp_slot){.present = true, .text = {"12345", digits}});
		assert_refusals(objections, digits < 3 || digits > 4);
	}
	for (size_t letters = 1; letters <= 3; letters++) {
		static const char *const objections[] = {"card.issuerCountry length"};

		begin("charge");
		put(&call, "CARD_ISSUER_BANK_COUNTRY_CODE", (fsp_slot){.present = true, .text = {"IDN", letters}});
		assert_refusals(objections, letters != 2);
	}
}

static void test_expiry(void **state)
{
	/* 2025-01-10 10:00 in Jakarta: January 2025 has not ended anywhere. */
	static const struct { int64_t month, year; const char *objection; } cases[] = {
		{1, 2025, NULL}, {12, 2999, NULL}, {12, 2024, "card.expiryYear range"}, {0, 2030, "card.expiryMonth range"},
		{13, 2030, "card.expiryMonth range"}, {1, 3000, "card.expiryYear range"}, {1, 1999, "card.expiryYear range"},
		{1, 2000, "card.expiryYear range"}, {1, 30, "card.expiryYear range"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin("charge");
		put(&call, "EXPIRYMONTH", (fsp_slot)NUMBER(cases[i].month));
		put(&call, "EXPIRYYEAR", (fsp_slot)NUMBER(cases[i].year));
		assert_refusals(&cases[i].objection, cases[i].objection != NULL);
	}
	/* Until the month has ended everywhere: on the last island at noon UTC of the first, 19:00 in Jakarta. */
	for (int64_t late = -1; late < 1; late++) {
		static const char *const objections[] = {"card.expiryYear range"};
		int64_t ended = 0;

		assert_true(fsp_time_parse(FSP_LITERAL_VIEW("2025-02-01 19:00:00"), &ended));
		begin("charge");
		call.now = ended + late;
		put(&call, "EXPIRYMONTH", (fsp_slot)NUMBER(1));
		put(&call, "EXPIRYYEAR", (fsp_slot)NUMBER(2025));
		assert_refusals(objections, late == 0);
	}
}

static void test_addresses_of_shoppers(void **state)
{
	static const char *const bad[] = {"203.0.113", "203.0.113.256", "203.0.113.7.", "203.0.113.7.1", ".1.2.3.4",
		"1..2.3",
		"0001.2.3.4", "010.2.3.4", "1.2.3.00", "1.2.09.4",
		"shop.example", "1.2.3.4 ", "1.2.3.x", "::1", "2001:db8::1", "::ffff:", "::ffff:1.2.3", "::ffff:1",
			"::ffff:12345:1",
		"::ffff:1:",
		"::ffff:1:2:3", "::ffff:g:1", "::ffff:1:g", "::fffe:1.2.3.4", "::ffff:1-2"};

	(void)state;
	for (size_t i = 0; i < CASES(bad); i++) {
		const char *colon = strchr(bad[i], ':');
		const int colons = (colon != NULL) + (colon != NULL && strchr(colon + 1, ':') != NULL);

		fsp_view address = exact(fsp_view_of(bad[i]));

		begin("charge");
		put(&call, "SHOPPER_IP", (fsp_slot){.present = true, .text = address});
		assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
		assert_int_equal(call.violations.count, 1);
		assert_true(fsp_view_is(call.violations.first->field, "shopperIp"));
		assert_int_equal(strstr(call.violations.first->message.data, "is an IPv6 address") != NULL, colons >= 2);
		fsp_call_free(&call);
		free((char *)address.data);
	}
}

static void test_storing_a_card_needs_all_of_it(void **state)
{
	(void)state;
	begin("charge");
	put_text(&call, "CARDCVC", NULL);
	put_text(&call, "CARD_ISSUER_BANK_COUNTRY_CODE", NULL);
	ASSERT_REFUSED("card.cvc required", "card.issuerCountry required");
	begin("charge");
	put_text(&call, "PYMT_CRITERIA", "payment");
	put_text(&call, "CARDCVC", NULL);
	put_text(&call, "CARD_ISSUER_BANK_COUNTRY_CODE", NULL);
	assert_refusals(NULL, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_longest_texts_of_an_order), cmocka_unit_test(test_an_order_needs),
		cmocka_unit_test(test_separators_are_refused), cmocka_unit_test(test_amounts), cmocka_unit_test(test_refunds),
		cmocka_unit_test(test_longest_extra_texts), cmocka_unit_test(test_what_extra_may_not_carry),
		cmocka_unit_test(test_indicators_and_criteria), cmocka_unit_test(test_all_extras_are_posted), cmocka_unit_test(test_identities),
			cmocka_unit_test(test_card_numbers), cmocka_unit_test(test_expiry),
		cmocka_unit_test(test_addresses_of_shoppers), cmocka_unit_test(test_storing_a_card_needs_all_of_it),
	};

	product = &fsp_credit_card;
	return cmocka_run_group_tests(tests, start_product, stop_product);
}
