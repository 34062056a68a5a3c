/* Messages that arrive: what verifies, what does not, and what we answer. */
#include "with_client.h"

static fsp_received received;

static fsp_client *client_for(const char *merchant, const char *user, const char *password, const char *previous)
{
	fsp_client_options options = sample_options();

	options.identity[FSP_DEBIT_MERCHANT_ID] = fsp_view_of(merchant);
	options.identity[FSP_DEBIT_USER_ID] = fsp_view_of(user);
	options.identity[FSP_DEBIT_PASSWORD] = fsp_view_of(password);
	options.identity[FSP_DEBIT_PREVIOUS_PASSWORD] = fsp_view_of(previous);
	return client_of(&options);
}

static fsp_result receive(const fsp_client *for_client, const fsp_callback *callback, const char *body, bool form)
{
	const fsp_result result = receive_message(&received, for_client, callback, form, body);

	/* Neither the password nor the signature that would have been right. */
	assert_null(strstr(received.error.message, "p@ssw0rd"));
	assert_null(strstr(received.error.message, "919cb41f"));
	return result;
}

static void expect(const fsp_callback *callback, const char *body, bool form, fsp_result expected, const char *rule)
{
	(void)receive(client, callback, body, form);
	expect_received(&received, body, expected, rule);
	fsp_received_free(&received);
}

static const fsp_slot *property(const char *name)
{
	const fsp_field *rows = received.callback->fields;

	for (size_t i = 0; rows[i].wire != NULL; i++) {
		if (rows[i].property != NULL && strcmp(rows[i].property, name) == 0) {
			return &received.values[i];
		}
	}
	fail_msg("no property %s", name);
	return NULL;
}

static void assert_property(const char *name, const char *text)
{
	const fsp_slot *slot = property(name);

	if (text == NULL ? slot->present : !slot->present || !fsp_view_is(slot->text, text)) {
		fail_msg("%s: \"%.*s\", expected %s", name, (int)slot->text.length,
			slot->text.data != NULL ? slot->text.data : "", text != NULL ? text : "nothing");
	}
}

static char body[20000];

static void load(const char *name)
{
	char path[1024];
	FILE *file;

	assert_non_null(getenv("VECTORS"));
	snprintf(path, sizeof(path), "%s/notifications/%s", getenv("VECTORS"), name);
	file = fopen(path, "rb");
	assert_non_null(file);
	body[fread(body, 1, sizeof(body) - 1, file)] = '\0';
	fclose(file);
}

/* Replaces the first occurrence. */
static void alter(const char *from, const char *to)
{
	char *at_text = strstr(body, from);

	if (at_text == NULL) {
		fail_msg("no %s", from);
	}
	memmove(at_text + strlen(to), at_text + strlen(from), strlen(at_text + strlen(from)) + 1);
	memcpy(at_text, to, strlen(to));
}

/* ------------------------------------------------------------------ notifications */

static void test_vectors(void **state)
{
	static const struct { const char *name, *merchant, *user; fsp_result result; const char *status; int64_t paid,
		total; fsp_format format; } cases[] = {
		{"captured_paid.json", "33660", "bot33660", FSP_OK, "Paid", 1612782695, 689400, FSP_FORMAT_JSON},
		{"derived_paid.json", "99999", "bot99999", FSP_OK, "Paid", NOW + 270, 1000000, FSP_FORMAT_JSON},
		{"derived_paid.xml", "99999", "bot99999", FSP_OK, "Paid", NOW + 270, 1000000, FSP_FORMAT_XML},
		{"derived_expired.json", "99999", "bot99999", FSP_OK, "Expired", -1, 1000000, FSP_FORMAT_JSON},
		{"derived_expired.xml", "99999", "bot99999", FSP_OK, "Expired", -1, 1000000, FSP_FORMAT_XML},
		{"derived_cancelled.json", "99999", "bot99999", FSP_OK, "Cancelled", NOW + 270, 1000000, FSP_FORMAT_JSON},
		{"legacy_without_status_in_signature.xml", "31025", "bot31025", FSP_ERROR_SIGNATURE, NULL, 0, 0,
			FSP_FORMAT_XML},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_client *own = client_for(cases[i].merchant, cases[i].user, "p@ssw0rd", NULL);

		load(cases[i].name);
		if (receive(own, &fsp_debit_notification, body, false) != cases[i].result) {
			fail_msg("%s: %s", cases[i].name, received.error.message);
		}
		assert_int_equal(received.format, cases[i].format);
		if (cases[i].result == FSP_OK) {
			assert_property("status", cases[i].status);
			assert_property("merchantId", cases[i].merchant);
			assert_true(property("billTotal")->number == cases[i].total);
			assert_true(cases[i].paid < 0 ? !property("paidAt")->present : property("paidAt")->number == cases[i].paid);
		}
		fsp_received_free(&received);
		/* Another merchant's client believes none of them. */
		fsp_client_free(own);
		own = client_for("12345", "bot12345", "p@ssw0rd", NULL);
		assert_int_equal(receive(own, &fsp_debit_notification, body, false), FSP_ERROR_SIGNATURE);
		assert_string_equal(received.error.rule, "other_merchant");
		fsp_received_free(&received);
		fsp_client_free(own);
	}
}

static void test_values(void **state)
{
	(void)state;
	load("derived_paid.json");
	assert_int_equal(receive(client, &fsp_debit_notification, body, false), FSP_OK);
	assert_property("trxId", "9999940200000001");
	assert_property("billNo", "INV-1001");
	assert_property("statusCode", "2");
	assert_property("statusText", "Payment Sukses");
	assert_property("reference", NULL);
	assert_property("channelCode", "402");
	assert_property("channel", "402");
	assert_property("channelName", "Permata");
	assert_property("merchantName", "Sample Store");
	assert_true(property("paymentTotal")->number == 1000000);
	fsp_received_free(&received);
	/* What is not signed may be missing or odd without harm. */
	load("derived_paid.json");
	alter("\"payment_date\":\"2025-01-10 10:04:30\",", "\"payment_date\":\"yesterday\",\"unknown\":{\"a\":[1]},");
	alter("\"bill_total\":\"10000\"", "\"bill_total\":\"10,000\"");
	alter("\"payment_total\":\"10000\",", "");
	assert_int_equal(receive(client, &fsp_debit_notification, body, false), FSP_OK);
	assert_property("paidAt", NULL);
	assert_property("billTotal", NULL);
	assert_true(fsp_view_is(property("billTotal")->text, "10,000"));
	assert_property("paymentTotal", NULL);
	fsp_received_free(&received);
	/* Upper case, in the signature's digits and in the names. */
	load("derived_paid.json");
	alter("919cb41f41e3d3e928cf99a1ece28266472e33f5", "919CB41F41E3D3E928CF99A1ECE28266472E33F5");
	alter("\"bill_no\"", "\"Bill_No\"");
	expect(&fsp_debit_notification, body, false, FSP_OK, NULL);
}

static void test_tampering(void **state)
{
	static const struct { const char *from, *to, *rule; fsp_result result; } cases[] = {
		{"INV-1001", "INV-1002", "mismatch", FSP_ERROR_SIGNATURE},
			{"INV-1001", "inv-1001", "mismatch", FSP_ERROR_SIGNATURE},
			{"INV-1001", "INV-1001 ", "mismatch", FSP_ERROR_SIGNATURE},
		{"INV-1001", "INV-100", "mismatch", FSP_ERROR_SIGNATURE},
			{"code\":\"2\"", "code\":\"1\"", "mismatch", FSP_ERROR_SIGNATURE},
			{"code\":\"2\"", "code\":\"02\"", "mismatch", FSP_ERROR_SIGNATURE},
		{"code\":\"2\"", "code\":2.0", "mismatch", FSP_ERROR_SIGNATURE},
			{"919cb41f", "919cb41e", "mismatch", FSP_ERROR_SIGNATURE},
			{"919cb41f", "", "mismatch", FSP_ERROR_SIGNATURE},
		{"2e33f5\"", "2e33f50\"", "mismatch", FSP_ERROR_SIGNATURE},
			{"\"merchant_id\":\"99999\"", "\"merchant_id\":\"99998\"", "other_merchant", FSP_ERROR_SIGNATURE},
		{"\"merchant_id\":\"99999\",", "", "missing_field", FSP_ERROR_SIGNATURE},
			{"\"bill_no\":\"INV-1001\",", "", "missing_field", FSP_ERROR_SIGNATURE},
		{"\"payment_status_code\":\"2\",", "", "missing_field", FSP_ERROR_SIGNATURE},
			{"\"payment_status_code\":\"2\"", "\"payment_status_code\":\"\"", "missing_field", FSP_ERROR_SIGNATURE},
		{"\"bill_no\":\"INV-1001\"", "\"bill_no\":[]", "missing_field", FSP_ERROR_SIGNATURE},
			{"\"bill_no\":\"INV-1001\"", "\"bill_no\":null", "missing_field", FSP_ERROR_SIGNATURE},
		{"\"signature\":\"", "\"signatur\":\"", "missing_field", FSP_ERROR_SIGNATURE},
			{"\"919cb41f41e3d3e928cf99a1ece28266472e33f5\"", "\"\"", "missing_field", FSP_ERROR_SIGNATURE},
		{"\"919cb41f41e3d3e928cf99a1ece28266472e33f5\"", "[\"919cb41f41e3d3e928cf99a1ece28266472e33f5\"]", "format",
			FSP_ERROR_MALFORMED},
		{"\"919cb41f41e3d3e928cf99a1ece28266472e33f5\"", "true", "mismatch", FSP_ERROR_SIGNATURE},
			{"\"919cb41f41e3d3e928cf99a1ece28266472e33f5\"", "0", "mismatch", FSP_ERROR_SIGNATURE},
		{"\"INV-1001\"", "{\"a\":\"INV-1001\"}", "format", FSP_ERROR_MALFORMED},
			{"\"9999940200000001\"", "\"\"", "missing_field", FSP_ERROR_MALFORMED},
		{"{\"request\"", "{\"bill_no\":\"INV-1002\",\"request\"", "duplicate", FSP_ERROR_MALFORMED},
			{"{\"request\"", "{\"BILL_NO\":\"INV-1001\",\"request\"", "duplicate", FSP_ERROR_MALFORMED},
		{"INV-1001", "INV-1001\\u0000", "encoding", FSP_ERROR_MALFORMED},
			{"INV-1001", "INV-1001\xff", "encoding", FSP_ERROR_MALFORMED},
		{"919cb41f41e3d3e928cf99a1ece28266472e33f5\"}", "919cb41f41e3d3e928cf99a1ece28266472e33f5\"} x", "format",
			FSP_ERROR_MALFORMED},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		load("derived_paid.json");
		alter(cases[i].from, cases[i].to);
		expect(&fsp_debit_notification, body, false, cases[i].result, cases[i].rule);
	}
	/* Both missing: the signed one is the graver. */
	load("derived_paid.json");
	alter("\"trx_id\":\"9999940200000001\",", "");
	expect(&fsp_debit_notification, body, false, FSP_ERROR_MALFORMED, "missing_field");
	load("derived_paid.json");
	alter("\"trx_id\":\"9999940200000001\",", "");
	alter("\"bill_no\":\"INV-1001\",", "");
	expect(&fsp_debit_notification, body, false, FSP_ERROR_SIGNATURE, "missing_field");
	/* The border between two signed fields is not covered by the formula; the status's length is what holds it. */
	load("derived_paid.json");
	alter("INV-1001", "INV-10012");
	alter("\"payment_status_code\":\"2\"", "\"payment_status_code\":\"\"");
	expect(&fsp_debit_notification, body, false, FSP_ERROR_SIGNATURE, "missing_field");
	load("derived_paid.json");
	alter("INV-1001", "INV-100");
	alter("\"payment_status_code\":\"2\"", "\"payment_status_code\":\"12\"");
	expect(&fsp_debit_notification, body, false, FSP_ERROR_MALFORMED, "length");
}

static void test_xml(void **state)
{
	(void)state;
	load("derived_paid.xml");
	alter("<faspay>", "<Faspay>");
	alter("</faspay>", "</Faspay>");
	expect(&fsp_debit_notification, body, false, FSP_ERROR_MALFORMED, "format");
	load("derived_paid.xml");
	alter("INV-1001", "INV-100<b>1</b>");
	assert_true(receive(client, &fsp_debit_notification, body, false) != FSP_OK);
	fsp_received_free(&received);
	load("derived_paid.xml");
	alter("INV-1001", "<![CDATA[INV-]]>1001");
	expect(&fsp_debit_notification, body, false, FSP_OK, NULL);
	load("derived_paid.xml");
	alter("INV-1001", "INV&#45;1001");
	expect(&fsp_debit_notification, body, false, FSP_OK, NULL);
	load("derived_paid.xml");
	alter("<trx_id>", "<bill_no>INV-1002</bill_no><trx_id>");
	expect(&fsp_debit_notification, body, false, FSP_ERROR_MALFORMED, "duplicate");
	load("derived_paid.xml");
	alter("<faspay>", "<!DOCTYPE faspay [<!ENTITY x 'INV-1001'>]><faspay>");
	assert_int_equal(receive(client, &fsp_debit_notification, body, false), FSP_ERROR_MALFORMED);
	fsp_received_free(&received);
	expect(&fsp_debit_notification, "<faspay>text</faspay>", false, FSP_ERROR_MALFORMED, "format");
	expect(&fsp_debit_notification, "<faspay/>", false, FSP_ERROR_MALFORMED, "format");
	expect(&fsp_debit_notification, "", false, FSP_ERROR_MALFORMED, "format");
	expect(&fsp_debit_notification, "[]", false, FSP_ERROR_MALFORMED, "format");
	expect(&fsp_debit_notification, "{}", false, FSP_ERROR_SIGNATURE, "missing_field");
	expect(&fsp_debit_notification, "bill_no=INV-1001", false, FSP_ERROR_MALFORMED, "format");
}

static void test_passwords(void **state)
{
	static const struct { const char *password, *previous; fsp_result result; } cases[] = {
		{"p@ssw0rd", NULL, FSP_OK}, {"p@ssw0rd", "older", FSP_OK}, {"newer", "p@ssw0rd", FSP_OK},
			{"newer", NULL, FSP_ERROR_SIGNATURE}, {"newer", "older", FSP_ERROR_SIGNATURE},
		{"P@ssw0rd", "p@ssw0rd ", FSP_ERROR_SIGNATURE},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_client *own = client_for("99999", "bot99999", cases[i].password, cases[i].previous);

		load("derived_paid.json");
		assert_int_equal(receive(own, &fsp_debit_notification, body, false), cases[i].result);
		fsp_received_free(&received);
		fsp_client_free(own);
	}
	fsp_sign_shutdown();
	expect(&fsp_debit_notification, body, false, FSP_ERROR_INTERNAL, NULL);
	assert_int_equal(fsp_sign_startup(), FSP_OK);
}

/* The message keeps the names as they came; the rows find them all the same. */
static void test_names_as_they_came(void **state)
{
	static const char *const names[] = {"Trx_ID", "MERCHANT_ID", "BILL_no", "Status", "SIGNATURE", "Bill_Reff",
		"other"};
	const fsp_node *node;

	(void)state;
	assert_int_equal(receive(client, &fsp_debit_return,
		"Trx_ID=1&MERCHANT_ID=99999&BILL_no=INV-1001&Status=2&SIGNATURE=919cb41f41e3d3e928cf99a1ece28266472e33f5"
		"&Bill_Reff=R&other=x", true), FSP_OK);
	node = received.message->child;
	for (size_t i = 0; i < CASES(names); i++, node = node->next) {
		assert_non_null(node);
		assert_true(fsp_view_is(node->name, names[i]));
	}
	assert_property("billNo", "INV-1001");
	assert_property("reference", "R");
	fsp_received_free(&received);
}

/* What was signed is what the shop compares with its own numbers. Other texts are made fit to be shown. */
static void test_signed_texts_stay_exact(void **state)
{
	(void)state;
	assert_int_equal(receive(client, &fsp_debit_return, "trx_id=1&merchant_id=99999&bill_no=INV%071001&status=2"
		"&signature=4cbea6248d0ff562694410219824cb25fd7bccfa&bill_ref=R%07", true), FSP_OK);
	assert_property("billNo", "INV\a1001");
	assert_true(fsp_is_printable(property("reference")->text));
	fsp_received_free(&received);
}

/* ------------------------------------------------------------------ return URL and static accounts */

#define RETURNED "trx_id=8985999990013136&merchant_id=99999&merchant=FASPAY+STORE&bill_no=4370&bill_ref=4370&bill_total=10000&bank_user_name=FaspayTest&status=0&signature=0da33ad07fe9980f7b7ff70a964803e821a86866"

static void test_return(void **state)
{
	(void)state;
	assert_int_equal(receive(client, &fsp_debit_return, RETURNED, true), FSP_OK);
	assert_property("trxId", "8985999990013136");
	assert_property("billNo", "4370");
	assert_property("reference", "4370");
	assert_property("claimedStatusCode", "0");
	assert_property("claimedStatus", "Unprocessed");
	assert_int_equal(received.format, FSP_FORMAT_FORM);
	fsp_received_free(&received);
	expect(&fsp_debit_return, "?" RETURNED, true, FSP_OK, NULL);
	/* The other spelling, in another order, with more. */
	assert_int_equal(receive(client, &fsp_debit_return,
		"signature=919cb41f41e3d3e928cf99a1ece28266472e33f5&status=2&bill_reff=R%20%C3%A9&bill%5Fno=INV-1001&trx_id=1&merchant_id=99999&x=y", true), FSP_OK);
	assert_property("reference", "R \xc3\xa9");
	assert_property("claimedStatus", "Paid");
	fsp_received_free(&received);
	snprintf(body, sizeof(body), "%s", RETURNED);
	alter("status=0", "status=2");
	expect(&fsp_debit_return, body, true, FSP_ERROR_SIGNATURE, "mismatch");
	snprintf(body, sizeof(body), "%s", RETURNED);
	alter("merchant_id=99999", "merchant_id=99998");
	expect(&fsp_debit_return, body, true, FSP_ERROR_SIGNATURE, "other_merchant");
	expect(&fsp_debit_return, RETURNED "&status=0", true, FSP_ERROR_MALFORMED, "duplicate");
	expect(&fsp_debit_return, RETURNED "&STATUS=2", true, FSP_ERROR_MALFORMED, "duplicate");
	expect(&fsp_debit_return, RETURNED "&bill_reff=%0", true, FSP_ERROR_MALFORMED, "format");
	expect(&fsp_debit_return, RETURNED "&bill_reff=%00", true, FSP_ERROR_MALFORMED, "encoding");
	expect(&fsp_debit_return, RETURNED "&a=%0&a=%00&a[]=1&a[]=2&%ff", true, FSP_OK, NULL);
	expect(&fsp_debit_return, "", true, FSP_ERROR_SIGNATURE, "missing_field");
	expect(&fsp_debit_return, "status", true, FSP_ERROR_SIGNATURE, "missing_field");
}

/* Duplicates show once the last member is there. */
static fsp_result members(const char *const (*pairs)[2], size_t count, const fsp_callback *callback)
{
	fsp_result result = fsp_received_init(&received, client, callback);

	assert_int_equal(result, FSP_OK);
	for (size_t i = 0; result == FSP_OK && i < count; i++) {
		result = fsp_received_add(&received, fsp_view_of(pairs[i][0]), fsp_view_of(pairs[i][1]));
	}
	result = result == FSP_OK ? fsp_received_read_members(&received) : result;
	return result == FSP_OK ? fsp_received_verify(&received) : result;
}

static void test_static_va(void **state)
{
	static const char *const payment[][2] = {{"va_number", "8641162021000007"},
		{"signature", "3ce01c248c46d1af6b23239386c0402b61f0b0e2"}, {"type", "payment"}, {"trx_uid", "8985313800001073"},
		{"amount", "10000"}};
	static const char *const other[][2] = {{"va_number", "8641162021000008"},
		{"signature", "3ce01c248c46d1af6b23239386c0402b61f0b0e2"}, {"type", "inquiry"}};
	static const char *const odd[][2] = {{"va_number", "8641162021000007"},
		{"signature", "3ce01c248c46d1af6b23239386c0402b61f0b0e2"}, {"type", "Payment"}};
	static const char *const twice[][2] = {{"va_number", "1"}, {"VA_number", "2"}};

	(void)state;
	assert_int_equal(members(payment, 5, &fsp_debit_static_va), FSP_OK);
	assert_int_equal(received.format, FSP_FORMAT_ARRAY);
	assert_property("vaNumber", "8641162021000007");
	assert_property("type", "Payment");
	assert_property("trxId", "8985313800001073");
	assert_true(property("amount")->number == 1000000);
	fsp_received_free(&received);
	assert_int_equal(members(other, 3, &fsp_debit_static_va), FSP_ERROR_SIGNATURE);
	assert_string_equal(received.error.rule, "mismatch");
	fsp_received_free(&received);
	assert_int_equal(members(odd, 3, &fsp_debit_static_va), FSP_OK);
	assert_property("type", "Unknown");
	fsp_received_free(&received);
	assert_int_equal(members(odd, 2, &fsp_debit_static_va), FSP_ERROR_MALFORMED);
	assert_string_equal(received.error.rule, "missing_field");
	fsp_received_free(&received);
	assert_int_equal(members(odd + 1, 1, &fsp_debit_static_va), FSP_ERROR_SIGNATURE);
	fsp_received_free(&received);
	assert_int_equal(members(twice, 2, &fsp_debit_static_va), FSP_ERROR_MALFORMED);
	assert_string_equal(received.error.rule, "duplicate");
	fsp_received_free(&received);
}

/* ------------------------------------------------------------------ our answers */

static fsp_violations violations;

typedef struct named_value { const char *wire; fsp_slot slot; } named_value;

static fsp_result reply(const fsp_callback *callback, fsp_format format, const named_value *named, size_t count)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_slot *values = fsp_arena_take(arena, sizeof(*values) * fsp_field_count(callback->reply));
	fsp_reply made = {0};
	fsp_buffer out;
	fsp_result result;

	assert_non_null(values);
	for (size_t i = 0; i < count; i++) {
		*fsp_reply_value(callback, values, named[i].wire) = named[i].slot;
	}
	violations = (fsp_violations){0};
	fsp_buffer_init(&out, sizeof(body) - 1);
	result = fsp_reply_write(arena, callback, format, values, &violations, &out, &made);
	if (result == FSP_OK) {
		assert_int_equal(made.http_status, 200);
		assert_string_equal(made.content_type, format == FSP_FORMAT_XML ? "text/xml" : "application/json");
		assert_int_equal(made.body.length, out.length);
	}
	snprintf(body, sizeof(body), "%s", fsp_buffer_view(&out).data);
	fsp_buffer_free(&out);
	violations.first = NULL;
	fsp_arena_free(arena);
	return result;
}

static void test_notification_reply(void **state)
{
	named_value values[] = {
		{"response", {.present = false}}, {"trx_id", TEXT("9999940200000001")}, {"merchant_id", TEXT("99999")},
			{"merchant", {.present = false}}, {"bill_no", TEXT("INV-1001")}, {"response_code", TEXT("00")},
			{"response_desc", TEXT("Success")}, {"response_date", NUMBER(NOW + 300)},
	};
	named_value odd[] = {
		{"response", TEXT("no")}, {"trx_id", TEXT("a\"b\\c<d>&'\t\n")}, {"merchant_id", TEXT("99999")},
			{"merchant", TEXT("Toko \xc3\xa9 & <Co> \"x\"")}, {"bill_no", TEXT("]]>")}, {"response_code", TEXT("14")},
			{"response_desc", TEXT("Already <paid>")}, {"response_date", NUMBER(0)},
	};

	(void)state;
	assert_int_equal(reply(&fsp_debit_notification, FSP_FORMAT_XML, values, CASES(values)), FSP_OK);
	assert_string_equal(body,
		"<faspay><response>Payment "
		"Notification</response><trx_id>9999940200000001</trx_id><merchant_id>99999</merchant_id><bill_no>INV-1001</bill_no>"
		"<response_code>00</response_code><response_desc>Success</response_desc><response_date>2025-01-10 "
		"10:05:00</response_date></faspay>");
	values[3].slot = (fsp_slot)TEXT("Sample Store");
	assert_int_equal(reply(&fsp_debit_notification, FSP_FORMAT_JSON, values, CASES(values)), FSP_OK);
	assert_string_equal(body,
		"{\"response\":\"Payment "
		"Notification\",\"trx_id\":\"9999940200000001\",\"merchant_id\":\"99999\",\"merchant\":\"Sample "
		"Store\",\"bill_no\":\"INV-1001\","
		"\"response_code\":\"00\",\"response_desc\":\"Success\",\"response_date\":\"2025-01-10 10:05:00\"}");
	assert_int_equal(reply(&fsp_debit_notification, FSP_FORMAT_JSON, odd, CASES(odd)), FSP_OK);
	assert_string_equal(body,
		"{\"response\":\"Payment "
		"Notification\",\"trx_id\":\"a\\\"b\\\\c<d>&'\\t\\n\",\"merchant_id\":\"99999\",\"merchant\":\"Toko \xc3\xa9 & "
		"<Co> \\\"x\\\"\",\"bill_no\":\"]]>\","
		"\"response_code\":\"14\",\"response_desc\":\"Already <paid>\",\"response_date\":\"1970-01-01 07:00:00\"}");
	assert_int_equal(reply(&fsp_debit_notification, FSP_FORMAT_XML, odd, CASES(odd)), FSP_OK);
	assert_string_equal(body,
		"<faspay><response>Payment "
		"Notification</response><trx_id>a\"b\\c&lt;d&gt;&amp;'\t\n</trx_id><merchant_id>99999</merchant_id>"
		"<merchant>Toko \xc3\xa9 &amp; &lt;Co&gt; "
		"\"x\"</merchant><bill_no>]]&gt;</bill_no><response_code>14</response_code><response_desc>Already "
		"&lt;paid&gt;</response_desc>"
		"<response_date>1970-01-01 07:00:00</response_date></faspay>");
	values[5].slot = (fsp_slot)TEXT("0");
	values[6].slot = (fsp_slot)TEXT("line\nbreak");
	values[7].slot = (fsp_slot){0};
	assert_int_equal(reply(&fsp_debit_notification, FSP_FORMAT_JSON, values, CASES(values)), FSP_ERROR_VALIDATION);
	assert_int_equal(violations.count, 3);
	assert_string_equal(body, "");
}

static void test_static_va_reply(void **state)
{
	named_value values[] = {
		{"response", {.present = false}}, {"va_number", TEXT("8641162021000007")}, {"amount", MONEY(10000)},
			{"cust_name", TEXT("suyanto")}, {"response_code", TEXT("00")},
	};

	(void)state;
	/* docs/protocol/debit.md 13.9 */
	assert_int_equal(reply(&fsp_debit_static_va, FSP_FORMAT_ARRAY, values, CASES(values)), FSP_OK);
	assert_string_equal(body,
		"{\"response\":\"VA Static "
		"Response\",\"va_number\":\"8641162021000007\",\"amount\":\"10000\",\"cust_name\":\"suyanto\",\"response_code\":\"00\"}");
	values[2].slot = values[3].slot = (fsp_slot){0};
	values[4].slot = (fsp_slot)TEXT("01");
	assert_int_equal(reply(&fsp_debit_static_va, FSP_FORMAT_JSON, values, CASES(values)), FSP_OK);
	assert_string_equal(body,
		"{\"response\":\"VA Static "
		"Response\",\"va_number\":\"8641162021000007\",\"amount\":\"\",\"cust_name\":\"\",\"response_code\":\"01\"}");
	values[2].slot = (fsp_slot){.present = true, .number = 150, .currency = "IDR"};
	assert_int_equal(reply(&fsp_debit_static_va, FSP_FORMAT_JSON, values, CASES(values)), FSP_ERROR_VALIDATION);
	assert_int_equal(violations.count, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vectors), cmocka_unit_test(test_values), cmocka_unit_test(test_tampering),
			cmocka_unit_test(test_xml), cmocka_unit_test(test_passwords),
		cmocka_unit_test(test_names_as_they_came), cmocka_unit_test(test_signed_texts_stay_exact), cmocka_unit_test(test_return), cmocka_unit_test(test_static_va),
			cmocka_unit_test(test_notification_reply), cmocka_unit_test(test_static_va_reply),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
