/* Cards: the bytes of every request of both generations, and what the newer one does not send. */
#include "sampling.h"

#define PAYMENT_SIGNATURE "52CCD214AA10280D6656F08D06DAF88308E5B76C"      /* docs/protocol/credit-card.md 3.5,
	vector 8 */
#define TRANSACTION_ID "D4701B33-BED5-404B-BBAC-BA1DBE60F759"
#define TRANSACTION_SIGNATURE "59DCE5EA93F08CFA5CEFF8672AEB1423C6E9815A"  /* vector 9 */
#define TOKEN_SIGNATURE "FFA6516356CBD9DA763F4A4BA44B754517E781BA"        /* of ##TEST01##ABCDE##TKN106## */
#define SHA256_SIGNATURE "VQiqFOLmkh8Bt32CFA03uXpCLk2LH0jXZw6QhEhGHR8="   /* vector 13 */

#define FORM_ADDRESSES "BILLING_ADDRESS=Jl. Sudirman 1&BILLING_ADDRESS_CITY=Jakarta&BILLING_ADDRESS_REGION=DKI" \
	"&BILLING_ADDRESS_STATE=Indonesia&BILLING_ADDRESS_POSCODE=10220&BILLING_ADDRESS_COUNTRY_CODE=ID&" \
		"RECEIVER_NAME_FOR_SHIPPING=Sari" \
	"&SHIPPING_ADDRESS=Jl. Sudirman 1&SHIPPING_ADDRESS_CITY=Jakarta&SHIPPING_ADDRESS_REGION=DKI&" \
	"SHIPPING_ADDRESS_STATE=Indonesia" \
	"&SHIPPING_ADDRESS_POSCODE=10220&SHIPPING_ADDRESS_COUNTRY_CODE=ID&SHIPPINGCOST=500.00&PHONE_NO=081234567890"
#define BODY_ADDRESSES "BILLING_ADDRESS=Jl.+Sudirman+1&BILLING_ADDRESS_CITY=Jakarta&BILLING_ADDRESS_REGION=DKI" \
	"&BILLING_ADDRESS_STATE=Indonesia&BILLING_ADDRESS_POSCODE=10220&BILLING_ADDRESS_COUNTRY_CODE=ID&" \
		"RECEIVER_NAME_FOR_SHIPPING=Sari" \
	"&SHIPPING_ADDRESS=Jl.+Sudirman+1&SHIPPING_ADDRESS_CITY=Jakarta&SHIPPING_ADDRESS_REGION=DKI&" \
	"SHIPPING_ADDRESS_STATE=Indonesia" \
	"&SHIPPING_ADDRESS_POSCODE=10220&SHIPPING_ADDRESS_COUNTRY_CODE=ID&SHIPPINGCOST=500.00&PHONE_NO=081234567890"
#define TOKENIZATION "PYMT_IND=tokenization&PYMT_CRITERIA=registration&PYMT_TOKEN=TKN106&paymentoption=1"

static void test_the_payment_form_carries_every_field(void **state)
{
	(void)state;
	begin("payment");
	put(&call, "expose", (fsp_slot)NUMBER(0));
	assert_built(&call);
	assert_form("TRANSACTIONTYPE=1&LANG=en&MERCHANTID=TEST01&PAYMENT_METHOD=1&MERCHANT_TRANID=ORDER-1&CURRENCYCODE=IDR"
		"&AMOUNT=10000.00&CUSTNAME=John Doe&CUSTEMAIL=john@example.com&DESCRIPTION=Two books"
		"&RETURN_URL=https://shop.example/return&SIGNATURE=" PAYMENT_SIGNATURE "&" FORM_ADDRESSES
		"&handshake_url=https://shop.example/callback&" TOKENIZATION "&RESPONSE_TYPE=1");
	assert_string_equal(call.request.url, "https://fpg-sandbox.faspay.co.id/payment");
	assert_true(fsp_view_is(fsp_call_order(&call), "ORDER-1"));
	fsp_call_free(&call);
}

/* What has no value is sent empty or left out, and the password only where the order wants it in the browser. */
static void test_the_payment_form_of_the_least_order(void **state)
{
	static const char least[] = "TRANSACTIONTYPE=3&LANG=&MERCHANTID=TEST01&PAYMENT_METHOD=1&MERCHANT_TRANID=ORDER-1&"
		"CURRENCYCODE=USD"
		"&AMOUNT=99.95&CUSTNAME=John Doe&CUSTEMAIL=john@example.com&DESCRIPTION=&RETURN_URL=https://shop.example/return"
		"&SIGNATURE=9638B7CDDC5731351D0EC9DE30771F581CBE305C&BILLING_ADDRESS=&BILLING_ADDRESS_CITY=&BILLING_ADDRESS_REGION=&"
		"BILLING_ADDRESS_STATE="
		"&BILLING_ADDRESS_POSCODE=&BILLING_ADDRESS_COUNTRY_CODE=&RECEIVER_NAME_FOR_SHIPPING=&SHIPPING_ADDRESS=&"
		"SHIPPING_ADDRESS_CITY="
		"&SHIPPING_ADDRESS_REGION=&SHIPPING_ADDRESS_STATE=&SHIPPING_ADDRESS_POSCODE=&SHIPPING_ADDRESS_COUNTRY_CODE=&PHONE_NO="
		"&RESPONSE_TYPE=2";

	(void)state;
	for (int exposed = 0; exposed < 2; exposed++) {
		char expected[2000];

		assert_int_equal(fsp_call_init(&call, client, &fsp_card_payment, NOW), FSP_OK);
		put_text(&call, "TRANSACTIONTYPE", "Authorize");
		put_text(&call, "RESPONSE_TYPE", "Post");
		put_text(&call, "MERCHANT_TRANID", "ORDER-1");
		put(&call, "AMOUNT", (fsp_slot){.present = true, .number = 9995, .currency = "USD"});
		put_text(&call, "CUSTNAME", "John Doe");
		put_text(&call, "CUSTEMAIL", "john@example.com");
		put_text(&call, "RETURN_URL", "https://shop.example/return");
		if (exposed) {
			put(&call, "expose", (fsp_slot)NUMBER(1));
		}
		assert_built(&call);
		snprintf(expected, sizeof(expected), "%s%s", least, exposed ? "&TXN_PASSWORD=abcde" : "");
		assert_form(expected);
		fsp_call_free(&call);
	}
}

static void test_a_charge_carries_every_field(void **state)
{
	(void)state;
	begin("charge");
	assert_built(&call);
	assert_body(&call, "TRANSACTIONTYPE=1&LANG=en&MERCHANTID=TEST01&PAYMENT_METHOD=1&MERCHANT_TRANID=ORDER-1&"
		"CURRENCYCODE=IDR"
		"&AMOUNT=10000.00&CUSTNAME=John+Doe&CUSTEMAIL=john%40example.com&DESCRIPTION=Two+books"
		"&RETURN_URL=https%3A%2F%2Fshop.example%2Freturn&SIGNATURE=" PAYMENT_SIGNATURE "&" BODY_ADDRESSES
		"&handshake_url=https%3A%2F%2Fshop.example%2Fcallback&" TOKENIZATION "&RESPONSE_TYPE=3&SHOPPER_IP=203.0.113.7"
		"&CARDNO=4440000009900010&CARDNAME=JOHN+DOE&CARDTYPE=V&EXPIRYMONTH=01&EXPIRYYEAR=2039&CARDCVC=737"
		"&CARD_ISSUER_BANK_COUNTRY_CODE=ID&savecard=1");
	assert_string_equal(call.request.url, "https://fpg-sandbox.faspay.co.id/payment");
	assert_false(call.request.repeatable);
	fsp_call_free(&call);
}

/* Registering a card and adding one keep it; paying with a stored one does not. */
static void test_which_charges_keep_the_card(void **state)
{
	static const struct { const char *criteria; int64_t option; bool kept; } cases[] = {
		{"registration", 0, true}, {"payment", 1, true}, {"payment", 0, false}, {NULL, -1, false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin("charge");
		put_text(&call, "PYMT_CRITERIA", cases[i].criteria);
		put(&call, "paymentoption", (fsp_slot){.present = cases[i].option >= 0, .number = cases[i].option});
		assert_built(&call);
		assert_int_equal(strstr(call.request.body.data, "&savecard=1") != NULL, cases[i].kept);
		assert_int_equal(strstr(call.request.body.data, "&PYMT_IND=tokenization") != NULL, cases[i].criteria != NULL);
		fsp_call_free(&call);
	}
}

/* Servers that listen on IPv6 write IPv4 addresses in their own way. */
static void test_mapped_addresses_of_shoppers(void **state)
{
	static const char *const cases[][2] = {
		{"203.0.113.7", "203.0.113.7"}, {"::ffff:203.0.113.7", "203.0.113.7"}, {"::FFFF:203.0.113.7", "203.0.113.7"},
		{"0:0:0:0:0:ffff:1.2.3.4", "1.2.3.4"}, {"0000:0000:0000:0000:0000:ffff:1.2.3.4", "1.2.3.4"},
			{"::ffff:cb00:7107",
			"203.0.113.7"},
		{"::ffff:CB00:7107", "203.0.113.7"}, {"::ffff:1:2", "0.1.0.2"}, {"::ffff:ffff:ffff", "255.255.255.255"},
			{"255.255.255.255", "255.255.255.255"},
	};
	char expected[40];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin("charge");
		put_text(&call, "SHOPPER_IP", cases[i][0]);
		assert_built(&call);
		snprintf(expected, sizeof(expected), "&SHOPPER_IP=%s&", cases[i][1]);
		assert_non_null(strstr(call.request.body.data, expected));
		fsp_call_free(&call);
	}
}

static void test_calls_about_payments_and_tokens(void **state)
{
#define ABOUT_PAYMENT(type) "TRANSACTIONTYPE=" type "&RESPONSE_TYPE=3&MERCHANTID=TEST01&PAYMENT_METHOD=1&" \
	"MERCHANT_TRANID=ORDER-1" \
	"&AMOUNT=10000.00&SIGNATURE="
#define ABOUT_TOKEN(type) "TRANSACTIONTYPE=" type "&RESPONSE_TYPE=3&MERCHANTID=TEST01&PAYMENT_METHOD=1&TOKEN_TYPE=1&" \
"PYMT_TOKEN=TKN106" \
	"&SIGNATURE=" TOKEN_SIGNATURE
	static const struct { const char *operation, *transaction, *body; bool repeatable; } cases[] = {
		{"status", NULL, ABOUT_PAYMENT("4") PAYMENT_SIGNATURE, true},
		{"status", TRANSACTION_ID, ABOUT_PAYMENT("4") TRANSACTION_SIGNATURE "&TRANSACTIONID=" TRANSACTION_ID, true},
		{"capture", TRANSACTION_ID, ABOUT_PAYMENT("2") TRANSACTION_SIGNATURE "&TRANSACTIONID=" TRANSACTION_ID, false},
		{"void", TRANSACTION_ID, ABOUT_PAYMENT("10") TRANSACTION_SIGNATURE "&TRANSACTIONID=" TRANSACTION_ID, false},
		{"refund", TRANSACTION_ID, ABOUT_PAYMENT("11") TRANSACTION_SIGNATURE "&TRANSACTIONID=" TRANSACTION_ID
			"&REFUND_AMOUNT=5000.00", false},
		{"token", NULL, ABOUT_TOKEN("5"), true}, {"deleteToken", NULL, ABOUT_TOKEN("6"), false},
		{"lastToken", NULL, ABOUT_TOKEN("7") "&MERCHANT_TRANID=ORDER-1", true},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin(cases[i].operation);
		if (fsp_call_value(&call, "TRANSACTIONID") != NULL) {
			put_text(&call, "TRANSACTIONID", cases[i].transaction);
		}
		assert_built(&call);
		assert_body(&call, cases[i].body);
		assert_string_equal(call.request.url, "https://fpg-sandbox.faspay.co.id/payment/api");
		assert_string_equal(call.request.content_type, "application/x-www-form-urlencoded");
		assert_int_equal(call.request.repeatable, cases[i].repeatable);
		fsp_call_free(&call);
	}
	begin("token");
	put_text(&call, "TOKEN_TYPE", "Dynamic");
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "&TOKEN_TYPE=0&"));
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ the newer generation */

static void test_the_newer_payment_form(void **state)
{
	(void)state;
	begin("payment");
	assert_built(&call);
	assert_form("transaction_type=1&response_type=1&merchant_id=TEST01&payment_method=1&merchant_tranid=ORDER-1&"
		"currencycode=IDR"
		"&amount=10000.00&custname=John Doe&custemail=john@example.com&description=Two books&"
		"return_url=https://shop.example/return"
		"&billing_address=Jl. Sudirman 1&billing_address_city=Jakarta&billing_address_region=DKI&"
		"billing_address_state=Indonesia"
		"&billing_address_poscode=10220&billing_address_country_code=ID&phone_no=081234567890"
		"&callback_url=https://shop.example/callback&pymt_ind=tokenization&pymt_criteria=registration&pymt_token=TKN106"
		"&signature=" SHA256_SIGNATURE);
	assert_string_equal(call.request.url, "https://cardpayment-sandbox.faspay.co.id/payment");
	fsp_call_free(&call);
	begin("payment");
	put_text(&call, "pymt_criteria", NULL);
	assert_built(&call);
	for (size_t i = 0; i < call.form_count; i++) {
		assert_false(fsp_view_is(call.form[i].name, "pymt_ind"));
	}
	fsp_call_free(&call);
}

static void test_the_newer_calls_about_a_payment(void **state)
{
	static const struct { const char *operation, *type; bool repeatable; } cases[] = {
		{"status", "4", true}, {"capture", "2", false}, {"void", "10", false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char expected[500];

		for (int known = 0; known < 2; known++) {
			begin(cases[i].operation);
			put_text(&call, "transaction_id", known ? TRANSACTION_ID : NULL);
			assert_built(&call);
			snprintf(expected, sizeof(expected), "{\"transaction_type\":%s,\"merchant_id\":\"TEST01\","
				"\"merchant_tranid\":\"ORDER-1\",%s"
				"\"amount\":\"10000.00\",\"signature\":\"" SHA256_SIGNATURE "\"}", cases[i].type,
				known ? "\"transaction_id\":\"" TRANSACTION_ID "\"," : "");
			assert_body(&call, expected);
			assert_string_equal(call.request.url, "https://cardpayment-sandbox.faspay.co.id/transaction");
			assert_int_equal(call.request.repeatable, cases[i].repeatable);
			fsp_call_free(&call);
		}
	}
}

static void test_longest_texts_of_the_newer_order(void **state)
{
	static const struct { const char *wire; size_t maximum; const char *objection; } rows[] = {
		{"merchant_tranid", 100, "id length"}, {"custname", 120, "customerName length"}, {"custemail", 100,
			"customerEmail length"},
		{"description", 100, "description length"}, {"return_url", 100, "returnUrl length"}, {"billing_address", 200,
			"billing.line length"},
		{"billing_address_city", 50, "billing.city length"}, {"billing_address_region", 100, "billing.region length"},
		{"billing_address_state", 100, "billing.state length"},
			{"billing_address_poscode", 10, "billing.postcode length"},
		{"billing_address_country_code", 10, "billing.countryCode length"}, {"phone_no", 20, "phone length"},
		{"callback_url", 100, "callbackUrl length"}, {"pymt_criteria", 20, "tokenization.criteria length"},
		{"pymt_token", 36, "tokenization.token length"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(rows); i++) {
		assert_maximum("payment", rows[i].wire, rows[i].maximum, rows[i].objection);
	}
	assert_maximum("status", "merchant_tranid", 100, "orderId length");
	assert_maximum("status", "transaction_id", 40, "transactionId length");
}

static void test_the_newer_order_needs(void **state)
{
	static const struct { int64_t amount; bool good; } amounts[] = {{0, false}, {1, true}, {999999999, true},
		{1000000000,
		false}};

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, operation_of("payment"), NOW), FSP_OK);
	ASSERT_REFUSED("type required", "returnMethod required", "id required", "amount required", "customerName required",
		"customerEmail required", "description required", "returnUrl required", "billing.line required");
	for (size_t i = 0; i < CASES(amounts); i++) {
		static const char *const objections[] = {"amount range"};

		begin("payment");
		put(&call, "amount", (fsp_slot){.present = true, .number = amounts[i].amount, .currency = "IDR"});
		assert_refusals(objections, !amounts[i].good);
	}
	begin("payment");
	put(&call, "amount", (fsp_slot){.present = true, .number = 100, .currency = "USD"});
	ASSERT_REFUSED("amount currency");
	begin_extra("payment", "style_image_url", "https://a");
	assert_refusals(NULL, 0);
	for (size_t more = 0; more < 2; more++) {
		char url[102] = "https://a/";

		memset(url + strlen(url), 'x', 100 + more - strlen(url));
		begin_extra("payment", "style_image_url", url);
		assert_int_equal(fsp_call_build(&call), more == 0 ? FSP_OK : FSP_ERROR_VALIDATION);
		assert_int_equal(call.violations.count, more);
		assert_true(more == 0 || strcmp(call.violations.first->rule, "length") == 0);
		fsp_call_free(&call);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_the_payment_form_carries_every_field),
			cmocka_unit_test(test_the_payment_form_of_the_least_order),
		cmocka_unit_test(test_a_charge_carries_every_field), cmocka_unit_test(test_which_charges_keep_the_card),
		cmocka_unit_test(test_mapped_addresses_of_shoppers), cmocka_unit_test(test_calls_about_payments_and_tokens),
	};
	const struct CMUnitTest newer[] = {
		cmocka_unit_test(test_the_newer_payment_form), cmocka_unit_test(test_the_newer_calls_about_a_payment),
		cmocka_unit_test(test_longest_texts_of_the_newer_order), cmocka_unit_test(test_the_newer_order_needs),
	};
	int failed;

	product = &fsp_credit_card;
	failed = cmocka_run_group_tests(tests, start_product, stop_product);
	product = &fsp_credit_card_revamp;
	return failed + cmocka_run_group_tests(newer, start_product, stop_product);
}
