/* The exact bytes of every debit request, and every reason not to send one. */
#include "calling.h"

#include <stdint.h>

#define SANDBOX "https://debit-sandbox.faspay.co.id"
#define SIGNED_INV_1001 "be129fab0e72f379a593747c590877ad9fd1eb27"

static fsp_client *client, *production;
static fsp_call call;

static int start_all(void **state)
{
	fsp_client_options options = sample_options();

	(void)state;
	if (fsp_sign_startup() != FSP_OK) {
		return -1;
	}
	client = client_of(&options);
	options.environment = FSP_PRODUCTION;
	production = client_of(&options);
	return 0;
}

static int stop_all(void **state)
{
	(void)state;
	fsp_client_free(client);
	fsp_client_free(production);
	fsp_sign_shutdown();
	return 0;
}

static void begin(const fsp_operation *operation)
{
	assert_int_equal(fsp_call_init(&call, client, operation, NOW), FSP_OK);
}

static void begin_bill(void)
{
	begin(&fsp_debit_create);
	fill_bill(&call);
}

static void assert_request(const char *method, const char *url, const char *content_type, bool repeatable)
{
	assert_string_equal(call.request.method, method);
	assert_string_equal(call.request.url, url);
	assert_int_equal(call.request.repeatable, repeatable);
	assert_null(call.request.headers);
	if (content_type == NULL) {
		assert_null(call.request.content_type);
		assert_null(call.request.body.data);
	} else {
		assert_string_equal(call.request.content_type, content_type);
	}
}

/* ------------------------------------------------------------------ bytes */

static void test_channels(void **state)
{
	(void)state;
	begin(&fsp_debit_channels);
	assert_built(&call);
	assert_request("POST", SANDBOX "/cvr/100001/10", "application/json", true);
	assert_body(&call,
		"{\"request\":\"Request List of Payment Gateway\",\"merchant_id\":\"99999\",\"merchant\":\"Sample Store\","
		"\"signature\":\"1ac4d5a611ec5376d8da43bbe33aaea1719076b6\"}");
	fsp_call_free(&call);
}

#define BILL_HEAD "{\"request\":\"Post Data Transaction\",\"merchant_id\":\"99999\",\"merchant\":\"Sample " \
	"Store\",\"bill_no\":\"INV-1001\",\"bill_reff\":\"INV-1001\"," \
	"\"bill_date\":\"2025-01-10 10:00:00\",\"bill_expired\":\"2025-01-11 10:00:00\",\"bill_desc\":\"Order " \
	"INV-1001\",\"bill_currency\":\"IDR\","
#define BILL_ITEM "\"item\":[{\"product\":\"Book\",\"qty\":\"1\",\"amount\":\"1000000\",\"payment_plan\":\"1\",\"tenor\":\"00\",\"merchant_id\":\"99999\"}],"

/* docs/protocol/debit.md 6.2, but for the optional bank_userid, which that sample sends empty and this table leaves
 * out. */
static void test_create_minimal(void **state)
{
	(void)state;
	begin_bill();
	assert_built(&call);
	assert_request("POST", SANDBOX "/cvr/300011/10", "application/json", false);
	assert_body(&call,
		BILL_HEAD "\"bill_gross\":\"1000000\",\"bill_miscfee\":\"0\",\"bill_total\":\"1000000\",\"payment_channel\":\"402\",\"pay_type\":\"1\","
		"\"cust_no\":\"7\",\"cust_name\":\"Sari\",\"msisdn\":\"081234567890\",\"email\":\"sari@example.com\",\"terminal\":\"10\","
		BILL_ITEM "\"reserve1\":\"\",\"reserve2\":\"\",\"signature\":\"" SIGNED_INV_1001 "\"}");
	assert_null(call.form);
	fsp_call_free(&call);
}

static void test_create_everything(void **state)
{
	static const char *const texts[][2] = {{"bill_reff", "REF-1"}, {"cust_lastname", "Dewi"}, {"bank_userid", "SARI01"},
		{"billing_name", "Sari B"}, {"billing_lastname", "Dewi B"},
		{"billing_address", "Jl. \"Merdeka\" 1\nRT 2"}, {"billing_address_city", "Jakarta"},
			{"billing_address_region", "DKI"}, {"billing_address_state", "Jakarta Raya"},
		{"billing_address_poscode", "10110"}, {"billing_msisdn", "0811"}, {"billing_address_country_code", "ID"},
			{"receiver_name_for_shipping", "Budi"},
		{"shipping_lastname", "S"}, {"shipping_address", "Jl. Sudirman 2"}, {"shipping_address_city", "Bandung"},
			{"shipping_address_region", "Jabar"},
		{"shipping_address_state", "Jawa Barat"}, {"shipping_address_poscode", "40111"}, {"shipping_msisdn", "0812"},
			{"shipping_address_country_code", "ID"},
		{"reserve1", "one"}, {"reserve2", "two"}, {"pay_type", "Mixed"}, {"payment_channel", "405"}};
	fsp_extra extra[] = {{FSP_LITERAL_VIEW("trx_source"), FSP_LITERAL_VIEW("C / \xc3\xa9")},
		{FSP_LITERAL_VIEW("_empty1"), FSP_LITERAL_VIEW("")}};

	(void)state;
	begin_bill();
	for (size_t i = 0; i < CASES(texts); i++) {
		put_text(&call, texts[i][0], texts[i][1]);
	}
	put(&call, "bill_date", (fsp_slot)NUMBER(NOW - 3600));
	put(&call, "bill_tax", (fsp_slot)MONEY(1000));
	put(&call, "bill_miscfee", (fsp_slot)MONEY(2500));
	put_items(&call, 2);
	put_item(&call, 0, "Book", 3, 2500);
	*item_of(&call, 0, "id") = (fsp_slot)TEXT("B-1");
	*item_of(&call, 0, "type") = (fsp_slot)TEXT("books");
	*item_of(&call, 0, "url") = (fsp_slot)TEXT("https://a.example/b?c=d");
	*item_of(&call, 0, "imageUrl") = (fsp_slot)TEXT("http://a.example/i.png");
	put_item(&call, 1, "Rebate", 1, -500);
	*item_of(&call, 1, "id") = (fsp_slot)TEXT("discount");
	*item_of(&call, 1, "plan") = (fsp_slot)TEXT("Installment");
	*item_of(&call, 1, "tenor") = (fsp_slot)NUMBER(3);
	*item_of(&call, 1, "merchantId") = (fsp_slot)TEXT("KLIK3");
	call.extra = extra;
	call.extra_count = 2;
	assert_built(&call);
	assert_body(&call,
		"{\"request\":\"Post Data Transaction\",\"merchant_id\":\"99999\",\"merchant\":\"Sample "
		"Store\",\"bill_no\":\"INV-1001\",\"bill_reff\":\"REF-1\","
		"\"bill_date\":\"2025-01-10 09:00:00\",\"bill_expired\":\"2025-01-11 10:00:00\",\"bill_desc\":\"Order "
		"INV-1001\",\"bill_currency\":\"IDR\","
		"\"bill_gross\":\"650000\",\"bill_tax\":\"100000\",\"bill_miscfee\":\"250000\",\"bill_total\":\"1000000\",\"payment_channel\":\"405\",\"pay_type\":\"3\","
		"\"cust_no\":\"7\",\"cust_name\":\"Sari\",\"cust_lastname\":\"Dewi\",\"bank_userid\":\"SARI01\",\"msisdn\":\"081234567890\",\"email\":\"sari@example.com\",\"terminal\":\"10\","
		"\"billing_name\":\"Sari B\",\"billing_lastname\":\"Dewi B\",\"billing_address\":\"Jl. \\\"Merdeka\\\" 1\\nRT "
		"2\",\"billing_address_city\":\"Jakarta\","
		"\"billing_address_region\":\"DKI\",\"billing_address_state\":\"Jakarta "
		"Raya\",\"billing_address_poscode\":\"10110\",\"billing_msisdn\":\"0811\",\"billing_address_country_code\":\"ID\","
		"\"receiver_name_for_shipping\":\"Budi\",\"shipping_lastname\":\"S\",\"shipping_address\":\"Jl. Sudirman "
		"2\",\"shipping_address_city\":\"Bandung\",\"shipping_address_region\":\"Jabar\","
		"\"shipping_address_state\":\"Jawa "
		"Barat\",\"shipping_address_poscode\":\"40111\",\"shipping_msisdn\":\"0812\",\"shipping_address_country_code\":\"ID\","
		"\"item\":[{\"id\":\"B-1\",\"product\":\"Book\",\"qty\":\"3\",\"amount\":\"750000\",\"payment_plan\":\"1\",\"tenor\":\"00\",\"merchant_id\":\"99999\",\"type\":\"books\","
		"\"url\":\"https://a.example/b?c=d\",\"image_url\":\"http://a.example/i.png\"},"
		"{\"id\":\"discount\",\"product\":\"Rebate\",\"qty\":\"1\",\"amount\":\"-50000\",\"payment_plan\":\"2\",\"tenor\":\"03\",\"merchant_id\":\"KLIK3\"}],"
		"\"reserve1\":\"one\",\"reserve2\":\"two\",\"signature\":\"" SIGNED_INV_1001 "\",\"trx_source\":\"C / "
		"\xc3\xa9\",\"_empty1\":\"\"}");
	fsp_call_free(&call);
}

static void test_create_variants(void **state)
{
	(void)state;
	/* Kredivo's plan goes where the wire wants it. */
	begin_bill();
	put_text(&call, "payment_channel", "709");
	put_text(&call, "installment_plan", "30_Days");
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"reserve2\":\"30_Days\",\"signature\""));
	assert_null(strstr(call.request.body.data, "installment_plan"));
	fsp_call_free(&call);
	/* Indodana takes unit prices. */
	begin_bill();
	put_text(&call, "payment_channel", "820");
	put_text(&call, "shipping_address_country_code", "ID");
	put_text(&call, "shipping_msisdn", "0812");
	*item_of(&call, 0, "id") = (fsp_slot)TEXT("id");
	*item_of(&call, 0, "type") = (fsp_slot)TEXT("type");
	item_of(&call, 0, "quantity")->number = 4;
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"qty\":\"4\",\"amount\":\"1000000\""));
	fsp_call_free(&call);
	/* BRI Ceria alone goes without an address. */
	begin_bill();
	put_text(&call, "payment_channel", "721");
	put_text(&call, "email", NULL);
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"email\":\"\","));
	fsp_call_free(&call);
	/* A static account at BNI lives long, one at BNC takes any amount. */
	begin_bill();
	put_text(&call, "payment_channel", "801");
	put_text(&call, "bill_no", "8001234512345678");
	put(&call, "bill_expired", (fsp_slot)NUMBER(NOW + 3650 * (int64_t)DAY));
	assert_built(&call);
	fsp_call_free(&call);
	begin_bill();
	put_text(&call, "bill_no", "1234567890112345678");
	put_text(&call, "cust_lastname", "Dewi");
	put(&call, "bill_total", (fsp_slot)MONEY(0));
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"bill_gross\":\"0\",\"bill_miscfee\":\"0\",\"bill_total\":\"0\""));
	fsp_call_free(&call);
	/* Exactly thirty days. */
	begin_bill();
	put(&call, "bill_expired", (fsp_slot)NUMBER(NOW + 30 * DAY));
	assert_built(&call);
	fsp_call_free(&call);
}

static void test_status(void **state)
{
	(void)state;
	begin(&fsp_debit_status);
	put_text(&call, "trx_id", "9999940200000001");
	put_text(&call, "bill_no", "INV-1001");
	assert_built(&call);
	assert_request("POST", SANDBOX "/cvr/100004/10", "application/json", true);
	assert_body(&call,
		"{\"request\":\"Inquiry Payment "
		"Status\",\"trx_id\":\"9999940200000001\",\"merchant_id\":\"99999\",\"bill_no\":\"INV-1001\",\"signature\":\"" SIGNED_INV_1001 "\"}");
	fsp_call_free(&call);
}

static void test_cancel(void **state)
{
	(void)state;
	begin(&fsp_debit_cancel);
	put_text(&call, "trx_id", "9999970700002782");
	put_text(&call, "bill_no", "8226");
	put_text(&call, "payment_cancel", "Out of stock");
	assert_built(&call);
	assert_request("POST", SANDBOX "/cvr/100005/10", "application/json", false);
	assert_body(&call,
		"{\"request\":\"Canceling "
		"Payment\",\"trx_id\":\"9999970700002782\",\"merchant_id\":\"99999\",\"merchant\":\"Sample "
		"Store\",\"bill_no\":\"8226\","
		"\"payment_cancel\":\"Out of stock\",\"signature\":\"6d16537c525b0e8450cdf5d4e67fbc24b1ed41c5\"}");
	fsp_call_free(&call);
}

static void test_update_static_va(void **state)
{
	(void)state;
	begin(&fsp_debit_update_static_va);
	put_text(&call, "bill_no", "8641162021000007");
	put(&call, "bill_total", (fsp_slot)MONEY(250000));
	put_text(&call, "cust_name", "Sari");
	put(&call, "bill_expired", (fsp_slot)NUMBER(NOW + 3650 * (int64_t)DAY));
	assert_built(&call);
	assert_request("POST", SANDBOX "/cvr/100036/10", "application/json", false);
	assert_body(&call,
		"{\"request\":\"Update Transaction BNI VA "
		"Static\",\"bill_no\":\"8641162021000007\",\"merchant_id\":\"99999\",\"bill_total\":\"25000000\",\"cust_name\":\"Sari\","
		"\"bill_expired\":\"2035-01-08 10:00:00\",\"signature\":\"3ce01c248c46d1af6b23239386c0402b61f0b0e2\"}");
	fsp_call_free(&call);
}

static void test_ovo(void **state)
{
	(void)state;
	begin(&fsp_debit_push_ovo);
	put_text(&call, "trx_id", "9999940200000001");
	put_text(&call, "ovo_number", "081234567890");
	assert_built(&call);
	assert_request("POST", SANDBOX "/pws/ovo_direct", "application/x-www-form-urlencoded", false);
	assert_body(&call,
		"trx_id=9999940200000001&ovo_number=081234567890&signature=34e05dc69a474d913bbcd1580341aa41c0b4825f");
	fsp_call_free(&call);
	begin(&fsp_debit_activate_ovo);
	put_text(&call, "phone_no", "081382826301");
	put_text(&call, "cust_name", "Sari");
	assert_built(&call);
	assert_request("POST", SANDBOX "/cvr/100037/10", "application/json", false);
	assert_body(&call,
		"{\"request\":\"Account Activation OVO "
		"OpenAPI\",\"merchant_id\":\"99999\",\"payment_channel\":\"720\",\"phone_no\":\"081382826301\",\"cust_name\":\"Sari\","
		"\"signature\":\"1d4c5f7246a762c4ab61cd3d399efa4c28978bf3\"}");
	fsp_call_free(&call);
}

static void test_longest_texts_of_feature_calls(void **state)
{
	static const struct { const fsp_operation *operation; const char *wire; size_t maximum; } cases[] = {
		{&fsp_debit_activate_ovo, "cust_name", 128}, {&fsp_debit_activate_ovo, "phone_no", 12},
		{&fsp_debit_push_ovo, "ovo_number", 64}, {&fsp_debit_push_ovo, "trx_id", 16},
		{&fsp_debit_update_static_va, "cust_name", 128}, {&fsp_debit_cancel, "payment_cancel", 50},
		{&fsp_debit_permata_net, "va_number", 16},
	};
	char text[200];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		for (size_t more = 0; more < 2; more++) {
			const fsp_violation *violation;

			begin(cases[i].operation);
			memset(text, '1', cases[i].maximum + more);
			put(&call, cases[i].wire, (fsp_slot){.present = true, .text = {text, cases[i].maximum + more}});
			/* What else it needs is missing. */
			assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
			for (violation = call.violations.first; violation != NULL && strcmp(violation->rule, "length") != 0;) {
				violation = violation->next;
			}
			assert_int_equal(violation != NULL, more);
			assert_true(violation == NULL || violation->limit == (long)cases[i].maximum);
			fsp_call_free(&call);
		}
	}
}

static void test_redirect(void **state)
{
	(void)state;
	begin(&fsp_debit_redirect);
	put_text(&call, "trx_id", "9999940200000001");
	put_text(&call, "bill_no", "INV-1001");
	assert_built(&call);
	assert_request("GET",
		SANDBOX "/pws/100003/0830000010100000/" SIGNED_INV_1001 "?trx_id=9999940200000001&merchant_id=99999&bill_no=INV-1001", NULL, true);
	fsp_call_free(&call);
	assert_int_equal(fsp_call_init(&call, production, &fsp_debit_redirect, NOW), FSP_OK);
	put_text(&call, "trx_id", "9999940200000001");
	put_text(&call, "bill_no", "INV-1001");
	assert_built(&call);
	assert_request("GET",
		"https://web.faspay.co.id/pws/100003/2830000010100000/" SIGNED_INV_1001 "?trx_id=9999940200000001&merchant_id=99999&bill_no=INV-1001", NULL, true);
	fsp_call_free(&call);
	begin(&fsp_debit_redirect);
	put_text(&call, "trx_id", "1");
	put_text(&call, "bill_no", "a b&c/\xc3\xa9");
	assert_built(&call);
	assert_non_null(strstr(call.request.url, "?trx_id=1&merchant_id=99999&bill_no=a+b%26c%2F%C3%A9"));
	fsp_call_free(&call);
}

static void assert_form(size_t index, const char *name, const char *text)
{
	assert_in_range(index, 0, call.form_count - 1);
	assert_true(fsp_view_is(call.form[index].name, name));
	assert_true(fsp_view_is(call.form[index].text, text));
}

static void test_browser_forms(void **state)
{
	(void)state;
	begin(&fsp_debit_permata_net);
	put_text(&call, "va_number", "9999940200000001");
	put(&call, "amount", (fsp_slot)MONEY(10000));
	assert_built(&call);
	assert_request("POST", SANDBOX "/permatanet/payment", NULL, false);
	assert_int_equal(call.form_count, 2);
	assert_form(0, "va_number", "9999940200000001");
	assert_form(1, "amount", "10000.00");
	fsp_call_free(&call);
	begin(&fsp_debit_bind_bri);
	put_text(&call, "email", "john@gmail.com");
	assert_built(&call);
	assert_int_equal(call.form_count, 3);
	assert_form(0, "boi_uid", "99999");
	assert_form(1, "email", "john@gmail.com");
	assert_form(2, "signature", "32e945aae4e432958cb07f25f009be02ab1e4f04");
	fsp_call_free(&call);
}

static void redirected(const char *target, const char *expected)
{
	fsp_client_options options = sample_options();
	const fsp_endpoint endpoint = {FSP_LITERAL_VIEW("redirect"), fsp_view_of(target)};
	fsp_client *other;

	options.base_url = FSP_LITERAL_VIEW("http://localhost:9/base/");
	options.endpoints = &endpoint;
	options.endpoint_count = 1;
	other = client_of(&options);
	assert_int_equal(fsp_call_init(&call, other, &fsp_debit_redirect, NOW), FSP_OK);
	put_text(&call, "trx_id", "1/2");
	put_text(&call, "bill_no", "INV-1001");
	assert_built(&call);
	assert_string_equal(call.request.url, expected);
	fsp_call_free(&call);
	fsp_client_free(other);
}

static void test_endpoints(void **state)
{
	(void)state;
	redirected("/x", "http://localhost:9/base/x?trx_id=1%2F2&merchant_id=99999&bill_no=INV-1001");
	redirected("https://other.example/x", "https://other.example/x?trx_id=1%2F2&merchant_id=99999&bill_no=INV-1001");
	redirected("/x?y=z", "http://localhost:9/base/x?y=z&trx_id=1%2F2&merchant_id=99999&bill_no=INV-1001");
	redirected("/{trx_id}/{signature}/{unknown}/{bill_no",
		"http://localhost:9/base/1%2F2/" SIGNED_INV_1001 "/{unknown}/{bill_no?trx_id=1%2F2&merchant_id=99999&bill_no=INV-1001");
}

/* Whatever the row's type: what stands in the URL is what would stand in the body. */
static void test_places_in_targets(void **state)
{
	fsp_client_options options = sample_options();
	const fsp_endpoint endpoint = {FSP_LITERAL_VIEW("updateStaticVa"),
		FSP_LITERAL_VIEW("/{bill_no}/{bill_total}/{bill_expired}")};
	fsp_client *other;

	(void)state;
	options.endpoints = &endpoint;
	options.endpoint_count = 1;
	other = client_of(&options);
	assert_int_equal(fsp_call_init(&call, other, &fsp_debit_update_static_va, NOW), FSP_OK);
	put_text(&call, "bill_no", "8641162021000007");
	put(&call, "bill_total", (fsp_slot)MONEY(250000));
	put_text(&call, "cust_name", "Sari");
	put(&call, "bill_expired", (fsp_slot)NUMBER(NOW + DAY));
	assert_built(&call);
	assert_string_equal(call.request.url, SANDBOX "/8641162021000007/25000000/2025-01-11%2010%3A00%3A00");
	fsp_call_free(&call);
	fsp_client_free(other);
}

/* ------------------------------------------------------------------ violations */

static void rejected(const char *const *expected, size_t count)
{
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	assert_int_equal(call.error.code, FSP_ERROR_VALIDATION);
	assert_violations(&call.violations, expected, count);
	assert_null(call.request.url);
	assert_null(call.request.body.data);
	fsp_call_free(&call);
}

#define REJECTED(...) do { \
		static const char *const wanted[] = {__VA_ARGS__}; \
		rejected(wanted, CASES(wanted)); \
	} while (0)

static fsp_slot *item(const char *property)
{
	return item_of(&call, 0, property);
}

static void test_nothing_given(void **state)
{
	(void)state;
	begin(&fsp_debit_create);
	REJECTED("no required", "expiresAt required", "description required", "total required", "channel required",
		"paymentType required", "customer.no required",
		"customer.name required", "customer.phone required", "terminal required", "items required",
			"customer.email required");
	begin(&fsp_debit_status);
	REJECTED("trxId required", "billNo required");
	begin(&fsp_debit_cancel);
	REJECTED("trxId required", "billNo required", "reason required");
	begin(&fsp_debit_redirect);
	REJECTED("trxId required", "billNo required");
	begin(&fsp_debit_update_static_va);
	REJECTED("vaNumber required", "maximum required", "name required", "expiresAt required");
	begin(&fsp_debit_push_ovo);
	REJECTED("trxId required", "phone required");
	begin(&fsp_debit_activate_ovo);
	REJECTED("phone required", "customerName required");
	begin(&fsp_debit_permata_net);
	REJECTED("trxId required", "total required");
	begin(&fsp_debit_bind_bri);
	REJECTED("email required");
}

/* One text that is wrong. */
static void test_texts(void **state)
{
	static const struct { const char *wire, *text, *expected; } cases[] = {
		{"bill_no", "123456789012345678901234567890123", "no length"}, {"bill_no", "a\nb", "no format"},
			{"bill_no", "", "no required"},
		{"bill_desc", " ", "description required"}, {"payment_channel", "40", "channel length"},
			{"payment_channel", "40a", "channel format"},
		{"cust_no", "\xff", "customer.no format"}, {"msisdn", "62+812", "customer.phone format"},
			{"email", "sari", "customer.email format"},
		{"terminal", "x", "terminal format"}, {"billing_address_poscode", "12345678901", "billing.postcode length"},
			{"billing_msisdn", "-", "billing.phone format"},
		{"shipping_msisdn", "a", "shipping.phone format"},
			{"reserve1", "123456789012345678901234567890123456789012345678901", "reserve1 length"},
		{"bill_reff", "\t", "reference required"}, {"pay_type", "full", "paymentType unknown"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const char *expected[2] = {cases[i].expected, NULL};
		size_t count = 1;

		begin_bill();
		put_text(&call, cases[i].wire, cases[i].text);
		if (strcmp(cases[i].wire, "bill_no") == 0) {
			put_text(&call, "bill_reff", "R");
		}
		if (strcmp(cases[i].wire, "pay_type") == 0) {
			expected[count++] = "paymentType channel";
		}
		rejected(expected, count);
	}
}

static void test_totals(void **state)
{
	(void)state;
	begin_bill();
	put(&call, "bill_total", (fsp_slot)MONEY(0));
	REJECTED("total range");
	begin_bill();
	put(&call, "bill_gross", (fsp_slot)MONEY(1));
	put(&call, "bill_total", (fsp_slot)MONEY(-1));
	REJECTED("total range");
	begin_bill();
	put(&call, "bill_total", (fsp_slot){.present = true, .number = 1000050, .currency = "IDR"});
	REJECTED("total range");
	begin_bill();
	put(&call, "bill_total", (fsp_slot){.present = true, .number = 1000000, .currency = "USD"});
	REJECTED("total currency");
	begin_bill();
	put(&call, "bill_gross", (fsp_slot)MONEY(1));
	put(&call, "bill_total", (fsp_slot)MONEY(INT64_C(10000000000000)));
	REJECTED("total range");
	begin_bill();
	put(&call, "bill_tax", (fsp_slot)MONEY(-1));
	put(&call, "bill_miscfee", (fsp_slot)MONEY(-1));
	REJECTED("tax range", "fee range");
	/* Open amounts. */
	begin_bill();
	put_text(&call, "bill_no", "1234567890112345678");
	put(&call, "bill_total", (fsp_slot)MONEY(0));
	REJECTED("customer.lastName required");
	begin(&fsp_debit_permata_net);
	put_text(&call, "va_number", "1");
	put(&call, "amount", (fsp_slot){.present = true, .number = 150, .currency = "IDR"});
	REJECTED("total range");
	begin(&fsp_debit_permata_net);
	put_text(&call, "va_number", "1");
	put(&call, "amount", (fsp_slot)MONEY(0));
	REJECTED("total range");
}

static void test_expiry(void **state)
{
	static const int64_t far[][2] = {{NOW, INT64_MAX}, {-1, INT64_MAX}, {INT64_MIN, INT64_MAX},
		{INT64_MIN, INT64_MIN + 1}, {INT64_MAX, INT64_MIN}, {INT64_MAX, INT64_MAX}};

	(void)state;
	begin_bill();
	put(&call, "bill_expired", (fsp_slot)NUMBER(NOW));
	REJECTED("expiresAt range");
	begin_bill();
	put(&call, "bill_expired", (fsp_slot)NUMBER(NOW + 30 * DAY + 1));
	REJECTED("expiresAt range");
	begin_bill();
	put(&call, "bill_date", (fsp_slot)NUMBER(NOW + 2 * DAY));
	REJECTED("expiresAt range");
	/* Sixteen digits at another bank, fifteen at BNI: no static account. */
	begin_bill();
	put_text(&call, "bill_no", "8001234512345678");
	put(&call, "bill_expired", (fsp_slot)NUMBER(NOW + 31 * DAY));
	REJECTED("expiresAt range");
	begin_bill();
	put_text(&call, "payment_channel", "801");
	put_text(&call, "bill_no", "800123451234567");
	put(&call, "bill_expired", (fsp_slot)NUMBER(NOW + 31 * DAY));
	REJECTED("expiresAt range");
	/* The ends of what numbers can hold. */
	for (size_t i = 0; i < CASES(far); i++) {
		begin_bill();
		put(&call, "bill_date", (fsp_slot)NUMBER(far[i][0]));
		put(&call, "bill_expired", (fsp_slot)NUMBER(far[i][1]));
		assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
		assert_non_null(violation_of(&call.violations, "expiresAt", "range"));
		fsp_call_free(&call);
	}
	begin(&fsp_debit_update_static_va);
	put_text(&call, "bill_no", "864116202100000");
	put(&call, "bill_total", (fsp_slot)MONEY(0));
	put_text(&call, "cust_name", "Sari");
	put(&call, "bill_expired", (fsp_slot)NUMBER(NOW));
	REJECTED("vaNumber length", "maximum range", "expiresAt range");
	begin(&fsp_debit_update_static_va);
	put_text(&call, "bill_no", "8641162021000007");
	put_text(&call, "cust_name", "Sari");
	put(&call, "bill_expired", (fsp_slot)NUMBER(NOW - 1));
	REJECTED("maximum required", "expiresAt range");
}

static void test_channels_conditions(void **state)
{
	(void)state;
	begin_bill();
	put_text(&call, "payment_channel", "812");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "billing.name required");
	assert_string_equal(call.violations.first->only_for, "812");
	assert_string_equal(call.violations.first->wire, "billing_name");
	fsp_call_free(&call);
	begin_bill();
	put_text(&call, "payment_channel", "807");
	REJECTED("shipping.name required", "shipping.line required", "shipping.city required", "shipping.region required",
		"shipping.state required", "shipping.postcode required", "shipping.phone required");
	begin_bill();
	put_text(&call, "payment_channel", "820");
	REJECTED("shipping.countryCode required", "shipping.phone required", "items[0].id required",
		"items[0].type required");
	begin_bill();
	put_text(&call, "payment_channel", "709");
	REJECTED("installmentPlan required");
	begin_bill();
	put_text(&call, "payment_channel", "709");
	put_text(&call, "installment_plan", "9_months");
	REJECTED("installmentPlan unknown");
	begin_bill();
	put_text(&call, "payment_channel", "709");
	put_text(&call, "reserve2", "9_months");
	REJECTED("reserve2 unknown");
	begin_bill();
	put_text(&call, "payment_channel", "709");
	put_text(&call, "installment_plan", "6_months");
	REJECTED("total range");
	begin_bill();
	put_text(&call, "installment_plan", "6_months");
	REJECTED("installmentPlan channel");
	begin_bill();
	put_text(&call, "payment_channel", "709");
	put_text(&call, "installment_plan", "30_days");
	put_text(&call, "reserve2", "30_days");
	REJECTED("reserve2 conflict");
}

static void test_items(void **state)
{
	(void)state;
	begin_bill();
	value_of(&call, "item")->count = 0;
	REJECTED("items required");
	begin_bill();
	memset(value_of(&call, "item")->children, 0, sizeof(fsp_slot) * fsp_field_count(item_rows()));
	REJECTED("items[0].name required", "items[0].quantity required", "items[0].unitPrice required",
		"items[0].plan required", "items[0].tenor required");
	begin_bill();
	item("quantity")->number = 0;
	REJECTED("items[0].quantity range");
	begin_bill();
	item("quantity")->number = -1;
	REJECTED("items[0].quantity range");
	begin_bill();
	*item("unitPrice") = (fsp_slot)MONEY(-1);
	REJECTED("items[0].unitPrice range");
	begin_bill();
	item("quantity")->number = INT64_MAX;
	REJECTED("items[0].unitPrice range");
	begin_bill();
	item("quantity")->number = INT64_C(10000000000);
	REJECTED("items[0].unitPrice range");
	begin_bill();
	*item("tenor") = (fsp_slot)NUMBER(5);
	REJECTED("items[0].tenor range");
	begin_bill();
	*item("tenor") = (fsp_slot)NUMBER(3);
	REJECTED("items[0].tenor conflict");
	begin_bill();
	*item("url") = (fsp_slot)TEXT("a.example");
	*item("imageUrl") = (fsp_slot)TEXT("ftp://a.example");
	REJECTED("items[0].url format", "items[0].imageUrl format");
}

static void test_installments(void **state)
{
	(void)state;
	begin_bill();
	put_text(&call, "pay_type", "Installment");
	REJECTED("paymentType channel");
	begin_bill();
	*item("plan") = (fsp_slot)TEXT("Installment");
	*item("tenor") = (fsp_slot)NUMBER(6);
	*item("merchantId") = (fsp_slot)TEXT("K6");
	REJECTED("paymentType channel");
	begin_bill();
	put_text(&call, "payment_channel", "405");
	*item("plan") = (fsp_slot)TEXT("Installment");
	*item("tenor") = (fsp_slot)NUMBER(6);
	put_text(&call, "pay_type", "Installment");
	REJECTED("items[0].merchantId required");
	begin_bill();
	put_text(&call, "payment_channel", "405");
	*item("plan") = (fsp_slot)TEXT("Installment");
	*item("merchantId") = (fsp_slot)TEXT("K6");
	put_text(&call, "pay_type", "Installment");
	REJECTED("items[0].tenor conflict");
	begin_bill();
	put_text(&call, "payment_channel", "405");
	put_text(&call, "pay_type", "Installment");
	REJECTED("paymentType conflict");
	begin_bill();
	put_text(&call, "payment_channel", "405");
	put_text(&call, "pay_type", "Mixed");
	REJECTED("paymentType conflict");
	begin_bill();
	put_text(&call, "payment_channel", "405");
	*item("plan") = (fsp_slot)TEXT("Installment");
	*item("tenor") = (fsp_slot)NUMBER(6);
	*item("merchantId") = (fsp_slot)TEXT("K6");
	REJECTED("paymentType conflict");
	/* And one that fits. */
	begin_bill();
	put_text(&call, "payment_channel", "405");
	put_text(&call, "pay_type", "Installment");
	*item("plan") = (fsp_slot)TEXT("Installment");
	*item("tenor") = (fsp_slot)NUMBER(24);
	*item("merchantId") = (fsp_slot)TEXT("K24");
	assert_built(&call);
	assert_non_null(strstr(call.request.body.data, "\"payment_plan\":\"2\",\"tenor\":\"24\",\"merchant_id\":\"K24\""));
	fsp_call_free(&call);
}

static void test_extra(void **state)
{
	static char name[70];
	fsp_extra extra[] = {{FSP_LITERAL_VIEW(""), FSP_LITERAL_VIEW("x")}, {FSP_LITERAL_VIEW("1a"), FSP_LITERAL_VIEW("x")},
		{FSP_LITERAL_VIEW("a-b"), FSP_LITERAL_VIEW("x")},
		{{name, 65}, FSP_LITERAL_VIEW("x")}, {FSP_LITERAL_VIEW("Bill_No"), FSP_LITERAL_VIEW("x")},
			{FSP_LITERAL_VIEW("installment_plan"), FSP_LITERAL_VIEW("x")},
		{FSP_LITERAL_VIEW("signature"), FSP_LITERAL_VIEW("x")}, {FSP_LITERAL_VIEW("good"), FSP_LITERAL_VIEW("\xff")},
			{FSP_LITERAL_VIEW("GOOD"), FSP_LITERAL_VIEW("x")},
		{FSP_NO_VIEW, FSP_NO_VIEW}};

	(void)state;
	memset(name, 'n', sizeof(name));
	begin_bill();
	call.extra = extra;
	call.extra_count = CASES(extra);
	REJECTED("extra format", "extra format", "extra format", "extra format", "extra conflict", "extra conflict",
		"extra conflict", "extra format", "extra conflict", "extra format");
	begin(&fsp_debit_channels);
	call.extra = &(fsp_extra){FSP_LITERAL_VIEW("a"), FSP_LITERAL_VIEW("b")};
	call.extra_count = 1;
	REJECTED("extra unknown");
}

static void test_binding(void **state)
{
	(void)state;
	begin(&fsp_debit_bind_bri);
	put_text(&call, "email", "s\xc3\xa9@example.com");
	REJECTED("email format");
}

static void test_too_large(void **state)
{
	static char large[9000];

	(void)state;
	memset(large, 'x', sizeof(large));
	begin_bill();
	put_items(&call, 20000);
	for (size_t i = 0; i < 20000; i++) {
		put_item(&call, i, "Book", 1, 10000);
	}
	REJECTED("create length");
	/* A URL, too; and it is not called a lack of memory. */
	{
		fsp_client_options options = sample_options();
		fsp_client *other;

		memcpy(large, "https://a.example/", 18);
		options.base_url = (fsp_view){large, sizeof(large)};
		other = client_of(&options);
		assert_int_equal(fsp_call_init(&call, other, &fsp_debit_channels, NOW), FSP_OK);
		assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
		ASSERT_VIOLATIONS(&call.violations, "channels length");
		fsp_call_free(&call);
		fsp_client_free(other);
	}
}

/* Digests that OpenSSL does not give are nobody's input. */
static void test_unsigned(void **state)
{
	(void)state;
	begin_bill();
	fsp_sign_shutdown();
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_INTERNAL);
	assert_int_equal(call.violations.count, 0);
	assert_null(call.request.url);
	fsp_call_free(&call);
	assert_int_equal(fsp_sign_startup(), FSP_OK);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_channels), cmocka_unit_test(test_create_minimal),
			cmocka_unit_test(test_create_everything), cmocka_unit_test(test_create_variants),
		cmocka_unit_test(test_status), cmocka_unit_test(test_cancel), cmocka_unit_test(test_update_static_va),
			cmocka_unit_test(test_ovo), cmocka_unit_test(test_longest_texts_of_feature_calls),
			cmocka_unit_test(test_redirect),
		cmocka_unit_test(test_browser_forms), cmocka_unit_test(test_endpoints),
			cmocka_unit_test(test_places_in_targets), cmocka_unit_test(test_nothing_given),
			cmocka_unit_test(test_texts), cmocka_unit_test(test_totals),
		cmocka_unit_test(test_expiry), cmocka_unit_test(test_channels_conditions), cmocka_unit_test(test_items),
			cmocka_unit_test(test_installments), cmocka_unit_test(test_extra),
		cmocka_unit_test(test_binding), cmocka_unit_test(test_too_large), cmocka_unit_test(test_unsigned),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
