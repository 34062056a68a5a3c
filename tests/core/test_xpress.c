/* Xpress: the bytes of an order, the reasons not to send one, the page that is answered, and what arrives. */
#include "sampling.h"
#include "vector_files.h"

#include "../../core/message/page.h"
#include "../../core/products/xpress/texts.h"

static const fsp_field *item_fields_of_order(void)
{
	return fsp_xpress_create.request[fsp_field_index(fsp_xpress_create.request, "item")].fields;
}

static fsp_slot *item(const char *property)
{
	return slot_in(item_fields_of_order(), value_of(&call, "item"), 0, property);
}

/* An order with what must be there, as docs/protocol/xpress.md 4 shows it. */
static void begin_order(void)
{
	static const char *const optional[] = {"bill_reff", "billing_address", "billing_address_city",
		"billing_address_region", "billing_address_state", "billing_address_poscode", "billing_address_country_code",
		"receiver_name_for_shipping", "shipping_address", "shipping_address_city", "shipping_address_region",
		"shipping_address_state", "shipping_address_poscode", "shipping_address_country_code", "payment_channel",
		"button_color", "background_color", "merchant_logo", "bill_gross", "bill_tax", "bill_miscfee", "bill_date",
		"texts"};

	begin("create");
	for (size_t i = 0; i < CASES(optional); i++) {
		put(&call, optional[i], (fsp_slot){.present = false});
	}
	put_text(&call, "bill_no", "INV20250101001");
	put(&call, "bill_total", (fsp_slot)MONEY(150000));
	*item("name") = (fsp_slot)TEXT("Paket Basic");
	*item("unitPrice") = (fsp_slot)MONEY(150000);
}

static void put_channels(size_t count, const char *const *codes)
{
	fsp_slot *channels = fsp_arena_take(call.arena, sizeof(*channels) * (count + 1));

	assert_non_null(channels);
	for (size_t i = 0; i < count; i++) {
		channels[i] = (fsp_slot){.present = true, .text = fsp_view_of(codes[i])};
	}
	put(&call, "payment_channel", (fsp_slot){.present = true, .count = count, .children = channels});
}

static void assert_sends(const char *part)
{
	if (strstr(call.request.body.data, part) == NULL) {
		fail_msg("%s lacks %s", call.request.body.data, part);
	}
}

/* ------------------------------------------------------------------ bytes */

static void test_the_least_that_is_sent(void **state)
{
	(void)state;
	begin_order();
	assert_built(&call);
	assert_string_equal(call.request.method, "POST");
	assert_string_equal(call.request.url, "https://xpress-sandbox.faspay.co.id/v4/post");
	assert_string_equal(call.request.content_type, "application/json");
	assert_false(call.request.repeatable);
	assert_body(&call,
		"{\"merchant_id\":\"99999\",\"merchant\":\"Sample Store\",\"bill_no\":\"INV20250101001\","
		"\"bill_reff\":\"INV20250101001\",\"bill_date\":\"2025-01-10 10:00:00\",\"bill_expired\":\"2025-01-11 10:00:00\","
		"\"bill_desc\":\"Order INV-1001\",\"bill_gross\":\"150000\",\"bill_miscfee\":\"0\",\"bill_total\":\"150000\","
		"\"cust_no\":\"7\",\"cust_name\":\"Sari\",\"return_url\":\"https://shop.example/return\","
		"\"msisdn\":\"081234567890\",\"email\":\"sari@example.com\","
		"\"item\":[{\"product\":\"Paket Basic\",\"qty\":\"1\",\"amount\":\"150000\"}],"
		"\"signature\":\"9441044dd004088fba7bd2c45ae4e4e35a898ccf\"}");
	fsp_call_free(&call);
}

static void test_everything_is_sent(void **state)
{
	static const char *const codes[] = {"402", "812", "500"};
	fsp_extra extra[] = {{FSP_LITERAL_VIEW("terminal"), FSP_LITERAL_VIEW("10")}};

	(void)state;
	begin("create");
	put_text(&call, "texts", "Keep");
	put_channels(3, codes);
	put_text(&call, "button_color", "#2e0264");
	put_text(&call, "background_color", "#ffffff");
	item("quantity")->number = 3;
	call.extra = extra;
	call.extra_count = 1;
	assert_built(&call);
	assert_body(&call,
		"{\"merchant_id\":\"99999\",\"merchant\":\"Sample Store\",\"bill_no\":\"INV-1001\",\"bill_reff\":\"R-1\","
		"\"bill_date\":\"2025-01-10 10:00:00\",\"bill_expired\":\"2025-01-11 10:00:00\","
		"\"bill_desc\":\"Order INV-1001\",\"bill_gross\":\"9800\",\"bill_tax\":\"100\",\"bill_miscfee\":\"100\","
		"\"bill_total\":\"10000\",\"cust_no\":\"7\",\"cust_name\":\"Sari\",\"payment_channel\":[\"402\",\"812\",\"500\"],"
		"\"return_url\":\"https://shop.example/return\",\"msisdn\":\"081234567890\",\"email\":\"sari@example.com\","
		"\"billing_address\":\"Jl. Sudirman 1\",\"billing_address_city\":\"Jakarta\",\"billing_address_region\":\"DKI\","
		"\"billing_address_state\":\"Indonesia\",\"billing_address_poscode\":\"10220\","
		"\"billing_address_country_code\":\"ID\",\"receiver_name_for_shipping\":\"Sari\","
		"\"shipping_address\":\"Jl. Sudirman 1\",\"shipping_address_city\":\"Jakarta\","
		"\"shipping_address_region\":\"DKI\",\"shipping_address_state\":\"Indonesia\","
		"\"shipping_address_poscode\":\"10220\",\"shipping_address_country_code\":\"ID\","
		"\"item\":[{\"product\":\"Book\",\"qty\":\"3\",\"amount\":\"30000\"}],\"button_color\":\"2e0264\","
		"\"background_color\":\"ffffff\",\"merchant_logo\":\"https://shop.example/logo.png\","
		"\"signature\":\"cf2706b6841e67baadf06645cb3380d4f1de7de1\",\"terminal\":\"10\"}");
	fsp_call_free(&call);
	/* Without channels the portal's setting decides. */
	begin_order();
	put_channels(0, NULL);
	assert_built(&call);
	assert_null(strstr(call.request.body.data, "payment_channel"));
	fsp_call_free(&call);
}

/* The page, and the inquiry, which has a host of its own. */
static void test_addresses(void **state)
{
	static const struct { const char *base_url, *endpoint; fsp_environment environment; const char *page, *inquiry; }
	cases[] = {
		{NULL, NULL, FSP_SANDBOX, "https://xpress-sandbox.faspay.co.id/v4/post",
			"https://debit-sandbox.faspay.co.id/cvr/100004/10"},
		{NULL, NULL, FSP_PRODUCTION, "https://xpress.faspay.co.id/v4/post", "https://web.faspay.co.id/cvr/100004/10"},
		{"https://own.example/", NULL, FSP_PRODUCTION, "https://own.example/v4/post",
			"https://own.example/cvr/100004/10"},
		{NULL, "https://debit.example/ask", FSP_SANDBOX, "https://xpress-sandbox.faspay.co.id/v4/post",
			"https://debit.example/ask"},
		{NULL, "/ask", FSP_SANDBOX, "https://xpress-sandbox.faspay.co.id/v4/post",
			"https://debit-sandbox.faspay.co.id/ask"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_client_options options = sample_options();
		const fsp_endpoint endpoint = {FSP_LITERAL_VIEW("status"), fsp_view_of(cases[i].endpoint)};
		fsp_client *other, *kept = client;
		fsp_arena *arena = fsp_arena_new();
		fsp_violations violations = {0};

		options.base_url = fsp_view_of(cases[i].base_url);
		options.environment = cases[i].environment;
		options.endpoints = &endpoint;
		options.endpoint_count = cases[i].endpoint != NULL;
		assert_non_null(arena);
		assert_int_equal(fsp_client_new(&other, &fsp_xpress, &options, arena, &violations, NULL), FSP_OK);
		fsp_arena_free(arena);
		client = other;
		begin("create");
		assert_built(&call);
		assert_string_equal(call.request.url, cases[i].page);
		fsp_call_free(&call);
		begin("status");
		assert_built(&call);
		assert_string_equal(call.request.url, cases[i].inquiry);
		fsp_call_free(&call);
		client = kept;
		fsp_client_free(other);
	}
}

/* ------------------------------------------------------------------ violations */

static void test_lengths(void **state)
{
	static const struct { const char *wire; size_t maximum; const char *objection; } cases[] = {
		{"bill_no", 32, "no length"}, {"bill_reff", 32, "reference length"}, {"bill_desc", 128, "description length"},
		{"cust_no", 32, "customer.no length"}, {"cust_name", 32, "customer.name length"},
		{"return_url", 255, "returnUrl length"}, {"msisdn", 64, "customer.phone length"},
		{"email", 128, "customer.email length"}, {"billing_address", 200, "billing.line length"},
		{"billing_address_city", 50, "billing.city length"}, {"billing_address_region", 100, "billing.region length"},
		{"billing_address_state", 100, "billing.state length"}, {"billing_address_poscode", 10, "billing.postcode length"},
		{"billing_address_country_code", 10, "billing.countryCode length"},
		{"receiver_name_for_shipping", 100, "shipping.name length"}, {"shipping_address", 200, "shipping.line length"},
		{"shipping_address_city", 50, "shipping.city length"}, {"shipping_address_region", 100, "shipping.region length"},
		{"shipping_address_state", 100, "shipping.state length"},
		{"shipping_address_poscode", 10, "shipping.postcode length"},
		{"shipping_address_country_code", 10, "shipping.countryCode length"}, {"merchant_logo", 255, "logoUrl length"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_maximum("create", cases[i].wire, cases[i].maximum, cases[i].objection);
	}
}

static void test_what_must_be_there(void **state)
{
	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &fsp_xpress_create, NOW), FSP_OK);
	ASSERT_REFUSED("no required", "expiresAt required", "description required", "total required",
		"customer.no required", "customer.name required", "returnUrl required", "customer.phone required",
		"customer.email required", "items required");
	begin_order();
	value_of(&call, "item")->count = 0;
	ASSERT_REFUSED("items required");
	begin_order();
	item("name")->present = item("quantity")->present = item("unitPrice")->present = false;
	item("unitPrice")->number = item("quantity")->number = 0;
	ASSERT_REFUSED("items[0].name required", "items[0].quantity required", "items[0].unitPrice required");
}

/* Each of these alone is refused, and nothing else is said. */
static void test_values_that_cannot_be(void **state)
{
	static const struct { const char *wire; fsp_slot value; const char *objection; } cases[] = {
		{"bill_total", MONEY(0), "total range"}, {"bill_gross", MONEY(-1), "gross range"},
		{"bill_total", {.present = true, .number = 15000050, .currency = "IDR"}, "total range"},
		{"bill_total", {.present = true, .number = 15000000, .currency = "USD"}, "total currency"},
		{"bill_tax", MONEY(150001), "total conflict"}, {"bill_miscfee", MONEY(150001), "total conflict"},
		{"bill_tax", {.present = true, .number = 1, .currency = "IDR"}, "tax range"},
		{"bill_expired", NUMBER(NOW), "expiresAt range"}, {"bill_expired", NUMBER(NOW - DAY), "expiresAt range"},
		{"bill_date", NUMBER(NOW + DAY), "expiresAt range"}, {"return_url", TEXT("/return"), "returnUrl format"},
		{"email", TEXT("sari"), "customer.email format"}, {"msisdn", TEXT("+62 none"), "customer.phone format"},
		{"button_color", TEXT("2e026"), "buttonColor format"}, {"button_color", TEXT("red"), "buttonColor format"},
		{"background_color", TEXT("gggggg"), "backgroundColor format"},
		{"background_color", TEXT("##00000"), "backgroundColor format"},
		{"background_color", TEXT("2e0264x"), "backgroundColor format"}, {"button_color", TEXT("2e02644"), "buttonColor format"},
		{"merchant_logo", TEXT("javascript:1"), "logoUrl format"}, {"bill_no", TEXT("INV 1 "), "no format"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		begin_order();
		put(&call, cases[i].wire, cases[i].value);
		assert_refusals(&cases[i].objection, 1);
	}
	/* An order that was over before it was made is over now. */
	begin_order();
	put(&call, "bill_expired", (fsp_slot)NUMBER(NOW));
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	assert_true(fsp_view_is(call.violations.first->message, "must be later than now"));
	fsp_call_free(&call);
}

/* The letters and digits, and the characters that stand beside them. */
static void test_plain_texts(void **state)
{
	static const char *const others[] = {"/", ":", "@", "[", "`", "{"};

	(void)state;
	assert_true(fsp_xpress_is_plain(FSP_LITERAL_VIEW("azAZ09 ")));
	assert_true(fsp_xpress_is_plain(FSP_NO_VIEW));
	for (size_t i = 0; i < CASES(others); i++) {
		assert_false(fsp_xpress_is_plain(fsp_view_of(others[i])));
	}
}

/* Each is refused by itself, and their sum, which no integer holds, is compared with nothing. */
static void test_items_that_are_too_cheap(void **state)
{
	fsp_slot *items;

	(void)state;
	begin_order();
	items = fsp_arena_take(call.arena, sizeof(*items) * 2 * fsp_field_count(item_fields_of_order()));
	assert_non_null(items);
	put(&call, "item", (fsp_slot){.present = true, .count = 2, .children = items});
	for (size_t i = 0; i < 2; i++) {
		*slot_in(item_fields_of_order(), value_of(&call, "item"), i, "name") = (fsp_slot)TEXT("Discount");
		*slot_in(item_fields_of_order(), value_of(&call, "item"), i, "quantity") = (fsp_slot)NUMBER(1);
		*slot_in(item_fields_of_order(), value_of(&call, "item"), i, "unitPrice") =
			(fsp_slot){.present = true, .number = INT64_MIN + 750000000, .currency = "IDR"};
	}
	ASSERT_REFUSED("items[0].unitPrice range", "items[1].unitPrice range", "items[0].unitPrice range",
		"items[1].unitPrice range");
}

static void test_items_and_channels(void **state)
{
	static const char *const codes[] = {"402", "12", "bca", ""};
	fsp_extra extra[] = {{FSP_LITERAL_VIEW("bill_total"), FSP_LITERAL_VIEW("1")}};

	(void)state;
	begin_order();
	put_channels(4, codes);
	ASSERT_REFUSED("channels[1] length", "channels[2] format", "channels[3] required");
	begin_order();
	item("quantity")->number = 0;
	ASSERT_REFUSED("items[0].quantity range");
	begin_order();
	item("unitPrice")->number = -100;
	ASSERT_REFUSED("items[0].unitPrice range");
	begin_order();
	item("unitPrice")->number = 15000050;
	ASSERT_REFUSED("items[0].unitPrice range");
	begin_order();
	item("quantity")->number = INT64_MAX;
	ASSERT_REFUSED("items[0].unitPrice range");
	begin_order();
	item("quantity")->number = 10000000000;
	item("unitPrice")->number = 100000000;
	ASSERT_REFUSED("items[0].unitPrice range");
	/* In another unit than the total. */
	begin_order();
	item("unitPrice")->number = 150000;
	ASSERT_REFUSED("items conflict");
	begin_order();
	item("unitPrice")->number = 1500000000;
	ASSERT_REFUSED("items conflict");
	begin_order();
	call.extra = extra;
	call.extra_count = 1;
	ASSERT_REFUSED("extra conflict");
}

/* ------------------------------------------------------------------ texts */

static void test_texts_are_kept_cleaned_or_refused(void **state)
{
	static const char *const places[] = {"bill_desc", "cust_name", "billing_address", "billing_address_city",
		"billing_address_region", "billing_address_state", "receiver_name_for_shipping", "shipping_address",
		"shipping_address_city", "shipping_address_region", "shipping_address_state"};

	(void)state;
	for (size_t i = 0; i <= CASES(places); i++) {
		const char *wire = i < CASES(places) ? places[i] : "item";
		const fsp_slot given = TEXT(" (Inv.)-7/\xc3\xa9  B\xef\xbc\x81 ");
		char sent[100];

		for (size_t wish = 0; wish < 3; wish++) {
			static const char *const wishes[] = {"Keep", "Clean", "Refuse"};
			static const char *const spelt[] = {" (Inv.)-7/\xc3\xa9  B\xef\xbc\x81 ", "Inv 7 B"};

			begin_order();
			put_text(&call, "bill_desc", "Order 7");
			put_text(&call, "texts", wishes[wish]);
			if (i < CASES(places)) {
				put(&call, wire, given);
			} else {
				*item("name") = given;
			}
			if (wish == 2) {
				assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
				assert_int_equal(call.violations.count, 1);
				assert_string_equal(call.violations.first->rule, "format");
				fsp_call_free(&call);
				continue;
			}
			assert_built(&call);
			snprintf(sent, sizeof(sent), "\"%s\":\"%s\"", i < CASES(places) ? wire : "product", spelt[wish]);
			assert_sends(sent);
			fsp_call_free(&call);
		}
	}
	begin_order();
	put_text(&call, "texts", "Clean");
	put_text(&call, "bill_desc", "A/7-b");
	assert_built(&call);
	assert_sends("\"bill_desc\":\"A 7 b\"");
	fsp_call_free(&call);
	/* The second item, too. */
	for (int clean = 0; clean < 2; clean++) {
		const size_t width = fsp_field_count(item_fields_of_order());
		fsp_slot items[100];

		begin_order();
		put_text(&call, "texts", clean ? "Clean" : "Refuse");
		put(&call, "bill_total", (fsp_slot)MONEY(300000));
		/* Before the first is one whose name is good. */
		for (size_t i = 0; i < 3; i++) {
			memcpy(items + i * width, value_of(&call, "item")->children, width * sizeof(*items));
		}
		value_of(&call, "item")->children = items + width;
		value_of(&call, "item")->count = 2;
		*slot_in(item_fields_of_order(), value_of(&call, "item"), 1, "name") = (fsp_slot)TEXT("B (2)");
		if (clean) {
			assert_built(&call);
			assert_sends("\"product\":\"B 2\"");
		} else {
			assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
			assert_non_null(violation_of(&call.violations, "items[1].name", "format"));
		}
		fsp_call_free(&call);
	}
	/* The order number, the reference and the customer's number are the shop's keys: nothing changes them. */
	begin_order();
	put_text(&call, "texts", "Clean");
	put_text(&call, "bill_no", "INV-1/2");
	put_text(&call, "cust_no", "C_1");
	assert_built(&call);
	assert_sends("\"bill_no\":\"INV-1/2\",\"bill_reff\":\"INV-1/2\"");
	assert_sends("\"cust_no\":\"C_1\"");
	fsp_call_free(&call);
	/* Lengths are those of what is sent. */
	begin_order();
	put_text(&call, "texts", "Clean");
	put_text(&call, "cust_name", "Sari (((((((((((((((((((((((((((((((((( Dewi");
	assert_built(&call);
	assert_sends("\"cust_name\":\"Sari Dewi\"");
	fsp_call_free(&call);
	/* Nothing would remain. */
	begin_order();
	put_text(&call, "texts", "Clean");
	put_text(&call, "cust_name", "\xe5\xbc\xa0\xe4\xbc\x9f");
	*item("name") = (fsp_slot)TEXT("--");
	ASSERT_REFUSED("customer.name format", "items[0].name format");
	/* Of what is optional nothing need remain. */
	begin_order();
	put_text(&call, "texts", "Clean");
	put_text(&call, "billing_address_city", "-");
	put_text(&call, "shipping_address", "\xe5\xbc\xa0");
	put_text(&call, "shipping_address_state", "7");
	assert_built(&call);
	assert_sends("\"shipping_address_state\":\"7\"");
	assert_null(strstr(call.request.body.data, "billing_address"));
	assert_null(strstr(call.request.body.data, "\"shipping_address\""));
	fsp_call_free(&call);
	begin_order();
	put_text(&call, "texts", "Refuse");
	put_text(&call, "bill_desc", "Order 7");
	put_text(&call, "billing_address_city", "-");
	ASSERT_REFUSED("billing.city format");
	begin_order();
	put_text(&call, "texts", "Refuse");
	put_text(&call, "bill_desc", "Order 7");
	assert_built(&call);
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ answers */

#define PAGE "\"redirect_url\":\"https://xpress-sandbox.faspay.co.id/v4/1\""

static void test_the_page(void **state)
{
	(void)state;
	expect("create", 200, "{\"merchant_id\":\"99999\",\"merchant\":\"FASPAY STORE\",\"bill_no\":\"INV-1001\","
		"\"response_code\":\"00\"," PAGE "}", FSP_OK, NULL);
	ASSERT_ANSWER("billNo: INV-1001\nredirectUrl: https://xpress-sandbox.faspay.co.id/v4/1\nmerchantId: 99999\n"
		"merchantName: FASPAY STORE\n");
	fsp_call_free(&call);
	/* The least that an answer may say; one client has seen 0. */
	expect("create", 200, "{\"response_code\":0," PAGE "}", FSP_OK, NULL);
	ASSERT_ANSWER("billNo: INV-1001\nredirectUrl: https://xpress-sandbox.faspay.co.id/v4/1\n");
	fsp_call_free(&call);
	expect_only("create", 200, "{\"bill_no\":\"INV-1002\",\"response_code\":\"00\"," PAGE "}", FSP_ERROR_MALFORMED,
		"foreign_answer");
	expect_only("create", 200, "{\"merchant_id\":\"99998\",\"response_code\":\"00\"," PAGE "}", FSP_ERROR_MALFORMED,
		"foreign_answer");
	expect_only("create", 200, "{\"response_code\":\"00\",\"redirect_url\":\"javascript:alert(1)\"}",
		FSP_ERROR_MALFORMED, "foreign_link");
	expect_only("create", 200, "{\"response_code\":\"00\"}", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	expect_only("create", 200, "{" PAGE "}", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	expect_only("create", 200, "{\"response_code\":\"00\",\"redirect_u", FSP_ERROR_OUTCOME_UNKNOWN,
		"unreadable_answer");
	expect_only("create", 200, "", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
}

static void test_refusals(void **state)
{
	(void)state;
	expect("create", 200, "{\"response_code\":\"30\",\"response_desc\":\"bill expired must be greater than today\"}",
		FSP_ERROR_GATEWAY, "refused");
	assert_string_equal(call.error.response_code, "30");
	assert_string_equal(call.error.response_text, "bill expired must be greater than today");
	fsp_call_free(&call);
	expect_only("create", 400, "{\"response_error\":{\"response_code\":\"06\",\"response_desc\":\"invalid signature\"}}",
		FSP_ERROR_GATEWAY, "refused");
	expect_only("create", 500, "{\"response_code\":\"96\",\"response_desc\":\"Failure\"}", FSP_ERROR_OUTCOME_UNKNOWN,
		"gateway_failed");
}

/* A web page in place of an answer refuses nothing. It may come from a proxy, or from a gateway that failed while it
 * worked: the order may exist. */
static void test_error_pages(void **state)
{
	static const long statuses[] = {200, 201, 302, 400, 403, 404, 500, 502, 503, 504};

	(void)state;
	for (size_t i = 0; i < CASES(statuses); i++) {
		expect_only("create", statuses[i], "<html>Bad Gateway</html>", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	}
	expect("create", 500, "\xef\xbb\xbf <!DOCTYPE html><html><head><title>500 Database Error</title>"
		"<style>h1 { color: red }</style><!-- <b>no</b> --></head><body>\n<h1>A Database\tError Occurred</h1>"
		"<script>if (1 < 2) alert('no')</script><p>Try again &amp; wait</p></body></html>", FSP_ERROR_OUTCOME_UNKNOWN,
		"unreadable_answer");
	assert_non_null(strstr(call.error.message,
		"a page that says: 500 Database Error A Database Error Occurred Try again &amp; wait"));
	assert_int_equal(call.error.http_status, 500);
	fsp_call_free(&call);
	expect("create", 200, "<html>", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	assert_null(strstr(call.error.message, "says"));
	fsp_call_free(&call);
	expect_only("status", 502, "<html>Bad Gateway</html>", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	/* A page that repeats the signature is not shown, however much markup stands before it. */
	for (size_t blanks = 0; blanks <= 4000; blanks += 1000) {
		char page[4200];

		snprintf(page, sizeof(page), "<p%*s>Not 9441044DD004088fba7bd2c45ae4e4e35a898ccf</p>", (int)blanks, "");
		begin_order();
		assert_built(&call);
		assert_int_equal(answered(500, page), FSP_ERROR_OUTCOME_UNKNOWN);
		assert_null(strstr(call.error.message, "Not"));
		fsp_call_free(&call);
	}
	/* Nor is one that tells the password, which is never sent. */
	expect("create", 500, "<p>No row: SELECT 1 FROM users WHERE password = 'p@ssw0rd'</p>", FSP_ERROR_OUTCOME_UNKNOWN,
		"unreadable_answer");
	assert_null(strstr(call.error.message, "SELECT"));
	fsp_call_free(&call);
	expect("status", 500, "No row: 'P@SSW0RD'", FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer");
	assert_null(strstr(call.error.message, "row"));
	fsp_call_free(&call);
}

static void test_the_words_of_pages(void **state)
{
	static const struct { const char *page, *words; } cases[] = {
		{"<p>one</p>two", "one two"}, {"  three  four ", "three four"}, {"<", ""}, {"<<<", ""}, {"<p", ""},
		{"a<!-- b", "a"}, {"a<!---->b", "a b"}, {"<SCRIPT>x</Script>y", "y"}, {"<style", ""}, {"a<br>", "a"},
		{"a > b", "a > b"}, {"", ""}, {"<b>\xc3\xa9</b>", "\xc3\xa9"},
	};
	char out[16];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const fsp_view page = exact(fsp_view_of(cases[i].page));
		const size_t length = fsp_page_text(page, out, sizeof(out));

		assert_int_equal(length, strlen(cases[i].words));
		assert_memory_equal(out, cases[i].words, length);
		free((char *)page.data);
	}
	/* No more than fits. */
	for (size_t size = 0; size < sizeof(out); size++) {
		memset(out, '#', sizeof(out));
		assert_true(fsp_page_text(FSP_LITERAL_VIEW("<p>a b c d e f g h i j k l m n</p>"), out, size) <= size);
		assert_int_equal(out[size], '#');
	}
	assert_false(fsp_is_page(FSP_LITERAL_VIEW("")));
	assert_false(fsp_is_page(FSP_LITERAL_VIEW("{}")));
	assert_true(fsp_is_page(FSP_LITERAL_VIEW(" \xef\xbb\xbf\n<html>")));
}

/* ------------------------------------------------------------------ messages that arrive */

static fsp_xpress_kind kind_of(const char *body)
{
	const fsp_view bytes = exact(fsp_view_of(body));
	fsp_xpress_kind kind = FSP_XPRESS_UNKNOWN;

	assert_int_equal(fsp_received_init(&received, NULL, &fsp_xpress_arrival), FSP_OK);
	if (fsp_xpress_read(&received, bytes) == FSP_OK) {
		kind = fsp_xpress_kind_of(&received);
	}
	fsp_received_free(&received);
	free((char *)bytes.data);
	return kind;
}

static void test_kinds(void **state)
{
	static const struct { const char *body; fsp_xpress_kind kind; } cases[] = {
		{"{\"payment_status_code\":\"2\"}", FSP_XPRESS_DEBIT}, {"{\"PAYMENT_status_code\":null}", FSP_XPRESS_DEBIT},
		{"<faspay><payment_status_code>2</payment_status_code></faspay>", FSP_XPRESS_DEBIT},
		{"<faspay><merchant>A & B</merchant><payment_status_code>2</payment_status_code></faspay>", FSP_XPRESS_DEBIT},
		{"MERCHANT_TRANID=1", FSP_XPRESS_CARD}, {"a=1&txn_status=S", FSP_XPRESS_CARD},
		{"{\"merchant_tranid\":\"1\"}", FSP_XPRESS_CARD}, {"payment_status_code=2", FSP_XPRESS_DEBIT},
		{"a=1&a=2&TXN_STATUS=S", FSP_XPRESS_CARD}, {"TXN_STATUS=S&txn_status=F", FSP_XPRESS_UNKNOWN},
		{"{}", FSP_XPRESS_UNKNOWN}, {"", FSP_XPRESS_UNKNOWN}, {"a", FSP_XPRESS_UNKNOWN}, {"[]", FSP_XPRESS_UNKNOWN},
		{"<faspay/>", FSP_XPRESS_UNKNOWN}, {"<faspay>", FSP_XPRESS_UNKNOWN}, {"{\"trx_id\":\"1\"}", FSP_XPRESS_UNKNOWN},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		if (kind_of(cases[i].body) != cases[i].kind) {
			fail_msg("%s: %d, expected %d", cases[i].body, (int)kind_of(cases[i].body), (int)cases[i].kind);
		}
	}
}

/* ------------------------------------------------------------------ vectors */

/* Every vector is carried by the message that it belongs to. */
static void test_vectors(void **state)
{
	cJSON *json = read_json_vector("xpress_signatures.json"), *row;
	size_t count = 0;

	(void)state;
	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(json, "vectors")) {
		const cJSON *parts = cJSON_GetObjectItemCaseSensitive(row, "parts");
		const char *number = cJSON_GetStringValue(cJSON_GetArrayItem(parts, 0));
		const char *second = cJSON_GetStringValue(cJSON_GetArrayItem(parts, 1));
		const char *message = vector_text(row, "message"), *signature = vector_text(row, "signature");
		const fsp_view texts[] = {fsp_view_of(number), fsp_view_of(second)};
		char made[FSP_SIGNATURE_MAXIMUM], body[400];

		assert_int_equal(fsp_sign_legacy(fsp_view_of(vector_text(row, "userId")),
			fsp_view_of(vector_text(row, "password")), texts, 2, made), FSP_OK);
		assert_string_equal(made, signature);
		if (strcmp(message, "create") == 0 || strcmp(message, "wrong") == 0) {
			begin_order();
			put_text(&call, "bill_no", number);
			put(&call, "bill_total", (fsp_slot)MONEY(atoll(second)));
			*item("unitPrice") = (fsp_slot)MONEY(atoll(second));
			assert_built(&call);
			assert_true((strstr(call.request.body.data, signature) != NULL) == (strcmp(message, "create") == 0));
			fsp_call_free(&call);
		} else {
			const bool returns = strcmp(message, "return") == 0;

			snprintf(body, sizeof(body), returns ? "trx_id=1&merchant_id=99999&bill_no=%s&status=%s&signature=%s"
				: "{\"trx_id\":\"1\",\"merchant_id\":\"99999\",\"bill_no\":\"%s\",\"payment_status_code\":\"%s\","
				"\"signature\":\"%s\"}", number, second, signature);
			expect_message_only(returns ? &fsp_debit_return : &fsp_debit_notification, returns, body, FSP_OK, NULL);
		}
		count++;
	}
	assert_int_equal(count, 7);
	cJSON_Delete(json);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_the_least_that_is_sent), cmocka_unit_test(test_everything_is_sent),
		cmocka_unit_test(test_addresses), cmocka_unit_test(test_lengths), cmocka_unit_test(test_what_must_be_there),
		cmocka_unit_test(test_values_that_cannot_be), cmocka_unit_test(test_items_and_channels),
		cmocka_unit_test(test_plain_texts), cmocka_unit_test(test_items_that_are_too_cheap),
		cmocka_unit_test(test_texts_are_kept_cleaned_or_refused), cmocka_unit_test(test_the_page),
		cmocka_unit_test(test_refusals), cmocka_unit_test(test_error_pages), cmocka_unit_test(test_the_words_of_pages),
		cmocka_unit_test(test_kinds), cmocka_unit_test(test_vectors),
	};

	product = &fsp_xpress;
	return cmocka_run_group_tests(tests, start_product, stop_product);
}
