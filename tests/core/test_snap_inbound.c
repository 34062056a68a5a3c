/* What Faspay sends: verified in the documented forms and no others, whose it is, how old it is, and what is answered. */
#include "snap_calls.h"

#include "../../core/crypto/key.h"
#include "../../core/schemes/snap.h"

#define STAMP "2025-01-10T10:00:00+07:00"
#define INQUIRY_PATH "/v1.0/transfer-va/inquiry"
#define PAYMENT_PATH "/v1.0/transfer-va/payment"
#define QR_PATH "/v1.0/qr/qr-mpm-notify"
#define DEBIT_PATH "/v1.0/debit/notify"

#define INQUIRY "{\"partnerServiceId\":\"  088899\",\"customerNo\":\"12345678901234567890\",\"virtualAccountNo\":\"  08889912345678901234567890\",\"inquiryRequestId\":\"abcdef-123456-abcdef\"}"
#define CLASSIC "{\"partnerServiceId\":\"  088899\",\"customerNo\":\"1234\",\"virtualAccountNo\":\"  0888991234\",\"paymentRequestId\":\"abcdef\",\"paidAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"}," \
	"\"trxDateTime\":\"20201231T235959Z\",\"referenceNo\":\"R-1\"}"
#define DYNAMIC "{\"partnerServiceId\":\"850499\",\"customerNo\":\"4843879097\",\"virtualAccountNo\":\"8504994843879097\",\"paymentRequestId\":\"8504994843879097\",\"trxId\":\"BILL123456\"," \
	"\"paidAmount\":{\"value\":\"12000.00\",\"currency\":\"IDR\"},\"additionalInfo\":{\"paymentDate\":\"2025-06-24 14:00:50\",\"channelCode\":\"402\",\"merchantId\":\"99999\"," \
	"\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"success\"}}"
#define STATIC "{\"partnerServiceId\":\"850499\",\"customerNo\":\"9027481262\",\"virtualAccountNo\":\"8504999027481262\",\"paymentRequestId\":\"d47d7ccf-9c67\",\"referenceNo\":\"BILL123456\"," \
	"\"paidAmount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"},\"additionalInfo\":{\"paymentDate\":\"2025-06-24 15:24:55\",\"channelCode\":\"402\",\"merchantId\":\"99999\"," \
	"\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"success\"}}"
#define QR "{\"originalPartnerReferenceNo\":\"INV-FEE-102400022-TIP\",\"originalReferenceNo\":\"1999971121020591\",\"amount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"}," \
	"\"additionalInfo\":{\"paymentDate\":\"2025-02-07 09:30:00\",\"channelCode\":\"711\",\"merchantId\":\"99999\"},\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"success\"}"
#define DEBIT "{\"originalPartnerReferenceNo\":\"WS1\",\"originalReferenceNo\":\"3702081255404571\",\"merchantId\":\"99999\",\"amount\":{\"value\":\"60000.00\",\"currency\":\"IDR\"}," \
	"\"additionalInfo\":{\"paymentDate\":\"2025-02-07 09:30:00\",\"channelCode\":\"812\"},\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"success\"}"
#define LEGACY_JSON "{\"request\":\"Payment Notification\",\"trx_id\":\"1\",\"merchant_id\":\"99999\",\"bill_no\":\"1\",\"payment_status_code\":\"2\",\"signature\":\"x\"}"
#define LEGACY_XML "<faspay><request>Payment Notification</request><payment_status_code>2</payment_status_code></faspay>"

static fsp_client *client;
static fsp_received received;

/* ------------------------------------------------------------------ messages */

/* What is sent. NULL: as it would be right. */
typedef struct message {
	const char *body;
	const char *path;                 /* of the request; "": not passed */
	const char *signed_path, *signed_body;
	const char *timestamp;
	int64_t late;                     /* seconds from the timestamp to the arrival */
} message;

static fsp_header headers[8];
static char signature[FSP_SIGNATURE_MAXIMUM];

static void sign_with(const fsp_key *key, const char *path, const char *body, const char *timestamp)
{
	char hash[65], text[400];

	/* Not by the code under test: what is signed is hashed as it is. */
	assert_int_equal(fsp_sha256_hex(fsp_view_of(body), hash), FSP_OK);
	snprintf(text, sizeof(text), "POST:%s:%s:%s", path, hash, timestamp);
	assert_int_equal(fsp_key_sign(key, fsp_view_of(text), signature), FSP_OK);
}

static void sign(const char *path, const char *body, const char *timestamp)
{
	sign_with(fsp_client_key(client, FSP_SNAP_PRIVATE_KEY), path, body, timestamp);
}

static size_t set_headers(const char *timestamp)
{
	headers[0] = (fsp_header){FSP_LITERAL_VIEW("Content-Type"), FSP_LITERAL_VIEW("application/json")};
	headers[1] = (fsp_header){FSP_LITERAL_VIEW("x-timestamp"), fsp_view_of(timestamp)};
	headers[2] = (fsp_header){FSP_LITERAL_VIEW("X-Signature"), fsp_view_of(signature)};
	headers[3] = (fsp_header){FSP_LITERAL_VIEW("X-PARTNER-ID"), FSP_LITERAL_VIEW("99999")};
	headers[4] = (fsp_header){FSP_LITERAL_VIEW("X-External-Id"), FSP_LITERAL_VIEW("41807553358950093184162180797837")};
	headers[5] = (fsp_header){FSP_LITERAL_VIEW("CHANNEL-ID"), FSP_LITERAL_VIEW("802")};
	return 6;
}

static fsp_result receive_by(const fsp_client *by, const fsp_callback *callback, const char *path, size_t header_count, const char *body, int64_t at)
{
	const fsp_inbound inbound = {.method = FSP_LITERAL_VIEW("POST"), .path = fsp_view_of(path), .headers = headers, .header_count = header_count,
		.body = fsp_view_of(body), .received_at = at};
	fsp_result result;

	assert_int_equal(fsp_received_init(&received, by, callback), FSP_OK);
	result = fsp_received_read(&received, &inbound);
	return result == FSP_OK ? fsp_received_verify(&received) : result;
}

static fsp_result receive(const fsp_callback *callback, const char *own_path, const message *m)
{
	const char *timestamp = m->timestamp != NULL ? m->timestamp : STAMP;
	int64_t sent = NOW;

	(void)fsp_snap_read_timestamp(fsp_view_of(timestamp), &sent);
	sign(m->signed_path != NULL ? m->signed_path : own_path, m->signed_body != NULL ? m->signed_body : m->body, timestamp);
	return receive_by(client, callback, m->path == NULL ? own_path : m->path[0] != '\0' ? m->path : NULL, set_headers(timestamp), m->body, sent + m->late);
}

static void assert_received(const fsp_callback *callback, const char *own_path, const message *m)
{
	if (receive(callback, own_path, m) != FSP_OK) {
		fail_msg("%d %s\n%s", (int)received.error.code, received.error.message, m->body);
	}
}

static void assert_refused_as(const fsp_callback *callback, const char *own_path, const message *m, fsp_result expected, const char *rule)
{
	const fsp_result result = receive(callback, own_path, m);

	if (result != expected || received.error.rule == NULL || strcmp(received.error.rule, rule) != 0) {
		fail_msg("%d [%s] %s instead of %d [%s]\n%s", (int)result, received.error.rule, received.error.message, (int)expected, rule, m->body);
	}
	fsp_received_free(&received);
}

static fsp_slot *value(const char *wire)
{
	const int row = fsp_field_index(received.callback->fields, wire);

	if (row < 0) {
		fail_msg("no row %s", wire);
	}
	return &received.values[row];
}

static void assert_key(const char *expected)
{
	fsp_buffer key;

	fsp_buffer_init(&key, 1000);
	fsp_snap_write_deduplication_key(&received, &key);
	assert_string_equal(fsp_buffer_view(&key).data, expected);
	fsp_buffer_free(&key);
}

/* ------------------------------------------------------------------ fields */

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
	assert_received(&fsp_snap_va_inquiry, INQUIRY_PATH, &(message){.body = "{\"partnerServiceId\":88899,\"customerNo\":1234,\"virtualAccountNo\":888991234,\"inquiryRequestId\":\"r\",\"hashedSourceAccountNo\":\"h\","
		"\"sourceBankCode\":\"014\",\"channelCode\":\"702\",\"amount\":{\"value\":\"5.00\",\"currency\":\"IDR\"},\"trxDateInit\":\"x\",\"language\":[],\"passApp\":null}"});
	assert_slot_text(value("partnerServiceId"), "88899");
	assert_slot_text(value("customerNo"), "1234");
	assert_slot_text(value("hashedSourceAccountNo"), "h");
	assert_slot_text(value("sourceBankCode"), "014");
	assert_slot_text(value("channelCode"), "702");
	assert_true(value("amount")->number == 500);
	fsp_received_free(&received);
	/* An amount that says nothing is none: the inquiry stands all the same. */
	assert_received(&fsp_snap_va_inquiry, INQUIRY_PATH, &(message){.body = "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\",\"inquiryRequestId\":\"r\",\"amount\":\"0\"}"});
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
	assert_slot_text(value("additionalInfo.latestTransactionStatus") + 1, "Paid");
	assert_slot_text(value("additionalInfo.channelCode"), "402");
	assert_true(value("paidAmount")->number == 1200000 && value("additionalInfo.paymentDate")->number == INT64_C(1750748450));
	assert_true(fsp_snap_claims_paid(&received) && fsp_snap_is_own(&received));
	assert_key("va:10.BILL123456:16.8504994843879097:00");
	fsp_received_free(&received);
	assert_received(&fsp_snap_va_payment, PAYMENT_PATH, &(message){.body = STATIC});
	assert_slot_text(value("referenceNo"), "BILL123456");
	assert_true(fsp_snap_claims_paid(&received) && fsp_snap_is_own(&received));
	assert_key("static-va:13.d47d7ccf-9c67:10.BILL123456:00");
	fsp_received_free(&received);
	/* The classic form: paid by its receipt, and nothing proves whose it is. */
	assert_received(&fsp_snap_va_payment, PAYMENT_PATH, &(message){.body = CLASSIC});
	assert_false(value("additionalInfo.latestTransactionStatus")->present);
	assert_slot_text(value("additionalInfo.latestTransactionStatus") + 1, "Paid");
	assert_true(value("additionalInfo.paymentDate")->number == INT64_C(1609459199));
	assert_true(fsp_snap_claims_paid(&received));
	assert_false(fsp_snap_is_own(&received));
	assert_key("static-va:6.abcdef:3.R-1:");
	fsp_received_free(&received);
	assert_received(&fsp_snap_qr_notification, QR_PATH, &(message){.body = QR});
	assert_slot_text(value("#kind"), "Qr");
	assert_slot_text(value("originalPartnerReferenceNo"), "INV-FEE-102400022-TIP");
	assert_slot_text(value("latestTransactionStatus") + 1, "Paid");
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
		{"\"additionalInfo\":{\"latestTransactionStatus\":\"06\"}", "Failed", false}, {"\"additionalInfo\":{\"latestTransactionStatus\":0}", "Paid", true},
		{"\"additionalInfo\":{\"latestTransactionStatus\":\"07\",\"transactionStatusDesc\":\"expired\"}", "Expired", false}, {"\"additionalInfo\":{\"latestTransactionStatus\":\"99\"}", "Unknown", false},
		/* A state that is there and says nothing is not the classic form, and one at the top counts, too. */
		{"\"additionalInfo\":{\"latestTransactionStatus\":\"\"}", "Unknown", false}, {"\"additionalInfo\":{\"latestTransactionStatus\":null}", "Unknown", false},
		{"\"latestTransactionStatus\":\"05\"", "Cancelled", false}, {"\"additionalInfo\":{\"latestTransactionStatus\":null},\"latestTransactionStatus\":\"06\"", "Failed", false},
		{"\"additionalInfo\":{}", "Paid", true}, {"\"x\":1", "Paid", true},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		char text[400];

		snprintf(text, sizeof(text), "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\",\"paymentRequestId\":\"r\",%s}", cases[i].members);
		assert_received(&fsp_snap_va_payment, PAYMENT_PATH, &(message){.body = text});
		assert_slot_text(value("additionalInfo.latestTransactionStatus") + 1, cases[i].status);
		assert_int_equal(fsp_snap_claims_paid(&received), cases[i].paid);
		fsp_received_free(&received);
	}
}

static void test_wrong_fields(void **state)
{
	static const struct { const fsp_callback *callback; const char *path, *body, *rule, *field; } cases[] = {
		{&fsp_snap_va_inquiry, INQUIRY_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\"}", "missing_field", "inquiryRequestId"},
		{&fsp_snap_va_inquiry, INQUIRY_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":\"\",\"virtualAccountNo\":\"11\",\"inquiryRequestId\":\"r\"}", "missing_field", "customerNo"},
		{&fsp_snap_va_inquiry, INQUIRY_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":[\"1\"],\"virtualAccountNo\":\"11\",\"inquiryRequestId\":\"r\"}", "format", "customerNo"},
		/* Made fit for a page, one id could pass for another. */
		{&fsp_snap_va_inquiry, INQUIRY_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\\n\",\"virtualAccountNo\":\"11\",\"inquiryRequestId\":\"r\"}", "format", "customerNo"},
		{&fsp_snap_va_payment, PAYMENT_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\",\"paymentRequestId\":\"r\",\"paidAmount\":{\"value\":\"10000,00\",\"currency\":\"IDR\"}}", "format", "paidAmount"},
		{&fsp_snap_va_payment, PAYMENT_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\",\"paymentRequestId\":\"r\",\"paidAmount\":\"10000.00\"}", "format", "paidAmount"},
		{&fsp_snap_qr_notification, QR_PATH, "{\"originalReferenceNo\":\"1\",\"amount\":{\"value\":\"1.00\",\"currency\":\"IDR\"}}", "missing_field", "latestTransactionStatus"},
		{&fsp_snap_qr_notification, QR_PATH, "{\"originalPartnerReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\"}", "missing_field", "originalReferenceNo"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_int_equal(receive(cases[i].callback, cases[i].path, &(message){.body = cases[i].body}), FSP_ERROR_MALFORMED);
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
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){.body = "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\",\"a\":[[[[[[[[[1]]]]]]]]]}"}, FSP_ERROR_MALFORMED, "limit");
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){.body = "{\"originalReferenceNo\":\"1\",\"OriginalReferenceNo\":\"2\",\"latestTransactionStatus\":\"00\"}"}, FSP_ERROR_MALFORMED, "duplicate");
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){.body = ""}, FSP_ERROR_MALFORMED, "format");
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){.body = "[]"}, FSP_ERROR_MALFORMED, "format");
}

/* ------------------------------------------------------------------ signatures */

static void test_forms(void **state)
{
	static const struct { const char *was_signed, *arrives; } right[] = {
		{QR, "{ \"originalPartnerReferenceNo\" : \"INV-FEE-102400022-TIP\",\n\"originalReferenceNo\":\"1999971121020591\",\"amount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"}, "
			"\"additionalInfo\":{\"paymentDate\":\"2025-02-07 09:30:00\",\"channelCode\":\"711\",\"merchantId\":\"99999\"},\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"success\"}\r\n"},
		{"{\"originalReferenceNo\":\"A/1\",\"latestTransactionStatus\":\"00\"}", "{\"originalReferenceNo\":\"A\\/1\",\"latestTransactionStatus\":\"00\"}"},
		{"{\"originalReferenceNo\":\"\xc3\xa9\",\"latestTransactionStatus\":\"00\"}", "{\"originalReferenceNo\":\"\\u00e9\",\"latestTransactionStatus\":\"00\"}"},
		{"{\"originalReferenceNo\":\"\\u00e9\",\"latestTransactionStatus\":\"00\"}", "{\"originalReferenceNo\":\"\xc3\xa9\",\"latestTransactionStatus\":\"00\"}"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(right); i++) {
		assert_received(&fsp_snap_qr_notification, QR_PATH, &(message){.body = right[i].arrives, .signed_body = right[i].was_signed});
		fsp_received_free(&received);
	}
	/* What the parser would read is another merchant's message than the one that was signed. */
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){
		.body = "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\",\"channelCode\":\"711\\u0022,\\u0022merchantId\\u0022:\\u002288888\"}",
		.signed_body = "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\",\"channelCode\":\"711\",\"merchantId\":\"88888\"}"}, FSP_ERROR_SIGNATURE, "mismatch");
	/* Blanks before numbers are restored for virtual accounts, and for nothing else. */
	assert_received(&fsp_snap_va_inquiry, INQUIRY_PATH, &(message){.signed_body = INQUIRY,
		.body = "{\"partnerServiceId\":\" 088899\",\"customerNo\":\"12345678901234567890\",\"virtualAccountNo\":\" 08889912345678901234567890\",\"inquiryRequestId\":\"abcdef-123456-abcdef\"}"});
	assert_slot_text(value("partnerServiceId"), " 088899");
	fsp_received_free(&received);
	assert_received(&fsp_snap_va_payment, PAYMENT_PATH, &(message){.signed_body = CLASSIC, .body = "{\"partnerServiceId\":\" 088899\",\"customerNo\":\"1234\",\"virtualAccountNo\":\" 0888991234\",\"paymentRequestId\":\"abcdef\","
		"\"paidAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"},\"trxDateTime\":\"20201231T235959Z\",\"referenceNo\":\"R-1\"}"});
	fsp_received_free(&received);
	assert_refused_as(&fsp_snap_qr_notification, QR_PATH, &(message){
		.signed_body = "{\"partnerServiceId\":\"  088899\",\"virtualAccountNo\":\"  0888991\",\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\"}",
		.body = "{\"partnerServiceId\":\" 088899\",\"virtualAccountNo\":\" 0888991\",\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\"}"}, FSP_ERROR_SIGNATURE, "mismatch");
	/* Another number under the same blanks. */
	assert_refused_as(&fsp_snap_va_inquiry, INQUIRY_PATH, &(message){.signed_body = INQUIRY,
		.body = "{\"partnerServiceId\":\" 088898\",\"customerNo\":\"12345678901234567890\",\"virtualAccountNo\":\" 08889912345678901234567890\",\"inquiryRequestId\":\"abcdef-123456-abcdef\"}"}, FSP_ERROR_SIGNATURE, "mismatch");
}

static void test_paths(void **state)
{
	static const struct { const char *request, *was_signed; const char *rule; } cases[] = {
		/* The bare path, whatever the request's; then the request's own. */
		{QR_PATH, QR_PATH, NULL}, {"", QR_PATH, NULL}, {"/openapi" QR_PATH, QR_PATH, NULL}, {"openapi" QR_PATH, QR_PATH, NULL}, {"v1.0/qr/qr-mpm-notify", QR_PATH, NULL}, {"/hooks/snap.php", QR_PATH, NULL},
		{"/openapi" QR_PATH, "/openapi" QR_PATH, NULL}, {"openapi" QR_PATH, "/openapi" QR_PATH, NULL}, {QR_PATH "?a=b", QR_PATH "?a=b", NULL}, {QR_PATH "?a=b", QR_PATH, NULL}, {"/x" QR_PATH "?a=b", QR_PATH "?a=b", NULL},
		{"/hooks/snap.php", "/hooks/snap.php", NULL},
		/* What arrives at another service's path, or was signed for one. */
		{DEBIT_PATH, DEBIT_PATH, "path"}, {DEBIT_PATH, QR_PATH, "path"}, {"/x" PAYMENT_PATH, QR_PATH, "path"}, {"/v1.0/qr", QR_PATH, "path"}, {QR_PATH "/", QR_PATH, "path"},
		{QR_PATH, DEBIT_PATH, "mismatch"}, {"", DEBIT_PATH, "mismatch"}, {"/hooks", "/other", "mismatch"}, {QR_PATH, "/openapi" QR_PATH, "mismatch"}, {QR_PATH, QR_PATH "?a=b", "mismatch"},
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
		{STAMP, 0, true}, {STAMP, 300, true}, {STAMP, -300, true}, {STAMP, 301, false}, {STAMP, -301, false}, {"2025-01-10T03:00:00.5Z", 300, true}, {"2025-01-10T03:00:00+00:00", 86400, false},
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
	sign(QR_PATH, QR, STAMP);
	assert_int_equal(receive_by(strict, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), QR, NOW + 10), FSP_OK);
	fsp_received_free(&received);
	assert_int_equal(receive_by(strict, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), QR, NOW + 11), FSP_ERROR_SIGNATURE);
	fsp_received_free(&received);
	fsp_client_free(strict);
}

static void test_headers(void **state)
{
	static const char *const names[] = {"X-TIMESTAMP", "X-SIGNATURE", "X-PARTNER-ID", "X-EXTERNAL-ID"};
	static const struct { size_t at; const char *text, *field; } unreadable[] = {
		{1, "yesterday", "X-TIMESTAMP"}, {1, "2025-01-10 10:00:00+07:00", "X-TIMESTAMP"}, {4, "1234567890123456789012345678901234567", "X-EXTERNAL-ID"}, {4, "a\nb", "X-EXTERNAL-ID"}, {4, "a b", "X-EXTERNAL-ID"},
		{3, "\xc3\xa9", "X-PARTNER-ID"},
	};
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
		assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, count + 1, QR, NOW), FSP_ERROR_MALFORMED);
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
	assert_int_equal(receive_by(client, &fsp_snap_qr_notification, QR_PATH, set_headers("2025-01-10T10:00:01+07:00"), QR, NOW), FSP_ERROR_SIGNATURE);
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
	other = FSP_LITERAL_VIEW("-----BEGIN PUBLIC KEY-----\n"
		"MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAvMf/FcbYqDVzWuxNnhf4\nAgg15+66+rfnVWZJZZvHkz9RPkYR/D3dtbeqfKhK6JnlqUaQDMIV2bUULB33vsjC\nDjYqv+bH8cISHCAU62VU3m4a0pLdAJH6uzz3Ebj+nCNDFzEkQZ/51DzrqqAuZ2En\n"
		"kW2aYht5DCRjiYqrtHoabsEZh+uGGwQK7gT/cNT/wVMgYWY2NZSeBeWvn/8FBVQn\nAxEAzH1c2lq1Wrrxk5m6Fbxj5Gaovlfzr1Ijh77FB+0YIiD5RmuucaOmTHOq/7Uo\nfEburu1xqFY3XaTSNmAiG5Udp/ntt7H3ZqyRpMwAZyo9RApwMbVh1Z+SfJbzHCoq\n"
		"i6Ex7+jFnxDHs+/JxTRsCtHNT3pzrYjq4gl0ot8+SJXKqvtnT0A0W8BIMbzlP9nU\nKEa9SD4zF1hnbP4hhYXUMaWEi/PUCYGJQMZcPsnXnoJVCEarg5Ni1QTHky5nkbWF\nsLbiZZiR87ImLt3nWOUyJD6VolCvU5m8EANx9JFqFWEF9BNcr/ZJeoEj8TyPK3RT\n"
		"lsAFJ7+asDWSAW9xsb9mcu4hviQfD/eECDibZBnTogWS1uyDZrKM6e/UTbCA8Lyv\ngMej2NRfC+XYT7W2ul24f7NrMyzGDoHZaLmzoxqeq8NSvtssxr1jkiqLl6TqLMs0\nzse7yH+idgmfhLnQ2rZPmNUCAwEAAQ==\n-----END PUBLIC KEY-----\n");
	options.identity[FSP_SNAP_PUBLIC_KEY] = other;
	rotating = snap_client_of(&options);
	sign(QR_PATH, QR, STAMP);
	assert_int_equal(receive_by(rotating, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), QR, NOW), FSP_ERROR_SIGNATURE);
	assert_string_equal(received.error.rule, "mismatch");
	fsp_received_free(&received);
	fsp_client_free(rotating);
	options.identity[FSP_SNAP_PREVIOUS_PUBLIC_KEY] = FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY);
	rotating = snap_client_of(&options);
	assert_int_equal(receive_by(rotating, &fsp_snap_qr_notification, QR_PATH, set_headers(STAMP), QR, NOW), FSP_OK);
	fsp_received_free(&received);
	fsp_client_free(rotating);
}

static void test_other_merchants(void **state)
{
	static const struct { const fsp_callback *callback; const char *path, *body; } foreign[] = {
		{&fsp_snap_qr_notification, QR_PATH, "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\",\"additionalInfo\":{\"merchantId\":\"88888\"}}"},
		{&fsp_snap_qr_notification, QR_PATH, "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\",\"merchantId\":\"88888\"}"},
		{&fsp_snap_debit_notification, DEBIT_PATH, "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\",\"merchantId\":\"9999\"}"},
		{&fsp_snap_debit_notification, DEBIT_PATH, "{\"originalReferenceNo\":\"1\",\"latestTransactionStatus\":\"00\",\"additionalInfo\":{\"merchantId\":\"099999\"}}"},
		{&fsp_snap_va_payment, PAYMENT_PATH, "{\"partnerServiceId\":\"1\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\",\"paymentRequestId\":\"r\",\"additionalInfo\":{\"merchantId\":\"88888\",\"latestTransactionStatus\":\"00\"}}"},
	};
	static const struct { const char *codes, *service_id; bool own; } numbers[] = {
		{NULL, "  088899", false}, {"088899", "  088899", true}, {"088899", "088899", true}, {"1,088899", "  088899", true}, {"1,088899", "       1", true}, {"08889", "  088899", false},
		{"0888991", "  088899", false}, {"088899", "08889912", true}, {"088899", "0888991", false}, {"08889912", "08889912", true}, {"88899", "  088899", false}, {"088899", "        ", false},
	};

	(void)state;
	for (size_t i = 0; i < CASES(foreign); i++) {
		assert_refused_as(foreign[i].callback, foreign[i].path, &(message){.body = foreign[i].body}, FSP_ERROR_SIGNATURE, "other_merchant");
	}
	/* Without an id it is proven by the company code, if at all. What the body says of that itself changes nothing. */
	for (size_t i = 0; i < CASES(numbers); i++) {
		fsp_client_options options = snap_options();
		fsp_client *own;
		char body[300];

		options.identity[FSP_SNAP_COMPANY_CODES] = fsp_view_of(numbers[i].codes);
		own = snap_client_of(&options);
		snprintf(body, sizeof(body), "{\"partnerServiceId\":\"%s\",\"customerNo\":\"1\",\"virtualAccountNo\":\"11\",\"paymentRequestId\":\"r\",\"#own\":\"1\",\"#kind\":\"qr\",\"X-EXTERNAL-ID\":\"1\",\"X-TIMESTAMP\":\"x\"}",
			numbers[i].service_id);
		sign(PAYMENT_PATH, body, STAMP);
		assert_int_equal(receive_by(own, &fsp_snap_va_payment, PAYMENT_PATH, set_headers(STAMP), body, NOW), FSP_OK);
		if (fsp_snap_is_own(&received) != numbers[i].own) {
			fail_msg("%s of %s", numbers[i].service_id, numbers[i].codes != NULL ? numbers[i].codes : "-");
		}
		assert_slot_text(value("#kind"), "Va");
		assert_slot_text(value("X-EXTERNAL-ID"), "41807553358950093184162180797837");
		fsp_received_free(&received);
		fsp_client_free(own);
	}
}

/* ------------------------------------------------------------------ kinds */

static void test_kinds(void **state)
{
	static const struct { const char *body, *path; fsp_snap_kind kind; } cases[] = {
		{INQUIRY, NULL, FSP_SNAP_VA_INQUIRY}, {CLASSIC, NULL, FSP_SNAP_VA_PAYMENT}, {DYNAMIC, NULL, FSP_SNAP_VA_PAYMENT}, {STATIC, NULL, FSP_SNAP_VA_PAYMENT}, {QR, NULL, FSP_SNAP_QR},
		{DEBIT, NULL, FSP_SNAP_DEBIT}, {QR, DEBIT_PATH, FSP_SNAP_DEBIT}, {DEBIT, "/x" QR_PATH "?a", FSP_SNAP_QR}, {QR, PAYMENT_PATH, FSP_SNAP_QR}, {LEGACY_JSON, PAYMENT_PATH, FSP_SNAP_LEGACY_DEBIT},
		{LEGACY_XML, NULL, FSP_SNAP_LEGACY_DEBIT}, {"", NULL, FSP_SNAP_UNKNOWN}, {"x", QR_PATH, FSP_SNAP_UNKNOWN}, {"[1]", NULL, FSP_SNAP_UNKNOWN}, {"{}", NULL, FSP_SNAP_UNKNOWN},
	};
	static const struct { const char *path; fsp_snap_kind kind; } paths[] = {
		{INQUIRY_PATH, FSP_SNAP_VA_INQUIRY}, {"/a/b" PAYMENT_PATH "?x", FSP_SNAP_VA_PAYMENT}, {"v1.0/qr/qr-mpm-notify", FSP_SNAP_QR}, {DEBIT_PATH, FSP_SNAP_DEBIT}, {"/v1.0/debit", FSP_SNAP_UNKNOWN}, {"", FSP_SNAP_UNKNOWN},
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
	static const struct { const char *body, *path; bool inquiry; const fsp_callback *callback; const char *rule; } cases[] = {
		{INQUIRY, NULL, true, &fsp_snap_va_inquiry, NULL}, {DYNAMIC, NULL, false, &fsp_snap_va_payment, NULL}, {QR, NULL, false, &fsp_snap_qr_notification, NULL},
		{DEBIT, DEBIT_PATH, false, &fsp_snap_debit_notification, NULL}, {"{}", DEBIT_PATH, false, &fsp_snap_debit_notification, NULL}, {"x", NULL, false, &fsp_snap_qr_notification, NULL},
		{"{}", NULL, true, &fsp_snap_va_inquiry, NULL}, {INQUIRY, NULL, false, NULL, "other_kind"}, {QR, NULL, true, NULL, "other_kind"}, {LEGACY_JSON, NULL, false, NULL, "legacy"},
		{LEGACY_XML, INQUIRY_PATH, true, NULL, "legacy"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const fsp_callback *callback;
		fsp_error error = {0};
		fsp_result result = fsp_snap_select(fsp_view_of(cases[i].body), fsp_view_of(cases[i].path), cases[i].inquiry, &callback, &error);

		assert_ptr_equal(callback, cases[i].callback);
		assert_int_equal(result, cases[i].rule != NULL ? FSP_ERROR_MALFORMED : FSP_OK);
		if (cases[i].rule != NULL) {
			assert_string_equal(error.rule, cases[i].rule);
		}
	}
}

/* ------------------------------------------------------------------ replies */

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
	assert_reply(200, "{\"responseCode\":\"2002400\",\"responseMessage\":\"Success\",\"virtualAccountData\":{\"partnerServiceId\":\"  088899\",\"customerNo\":\"12345678901234567890\","
		"\"virtualAccountNo\":\"  08889912345678901234567890\",\"virtualAccountName\":\"Johnny \\u20ac\",\"virtualAccountEmail\":\"\",\"virtualAccountPhone\":\"\",\"inquiryRequestId\":\"abcdef-123456-abcdef\","
		"\"totalAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"}}}");
	end_reply();
	/* With everything; nothing is owed. */
	begin_reply(&fsp_snap_va_inquiry, INQUIRY_PATH, INQUIRY);
	put_reply(FSP_SNAP_REPLY_NAME, (fsp_slot)TEXT("Johnny"));
	put_reply(FSP_SNAP_REPLY_EMAIL, (fsp_slot)TEXT("johnnysuh@email.com"));
	put_reply(FSP_SNAP_REPLY_PHONE, (fsp_slot)TEXT("+62 818-2838-4858"));
	put_reply(FSP_SNAP_REPLY_TOTAL, (fsp_slot)MONEY(0));
	assert_int_equal(accept(), FSP_OK);
	assert_non_null(strstr(reply.body.data, "\"virtualAccountEmail\":\"johnnysuh@email.com\",\"virtualAccountPhone\":\"6281828384858\","));
	assert_non_null(strstr(reply.body.data, "\"totalAmount\":{\"value\":\"0.00\",\"currency\":\"IDR\"}}}"));
	end_reply();
	/* A split payment. */
	begin_reply(&fsp_snap_va_inquiry, INQUIRY_PATH, INQUIRY);
	put_reply(FSP_SNAP_REPLY_NAME, (fsp_slot)TEXT("Johnny"));
	put_reply(FSP_SNAP_REPLY_TOTAL, (fsp_slot)MONEY(20000));
	put_reply(FSP_SNAP_REPLY_ROUTE_OWNER, (fsp_slot)TEXT("3650800125"));
	put_reply(FSP_SNAP_REPLY_ROUTE_SHARES, shares_of(received.arena, (share[]){{"3650800123", 10000}, {"3650800124", 10000}}, 2));
	assert_int_equal(accept(), FSP_OK);
	assert_non_null(strstr(reply.body.data, "\"totalAmount\":{\"value\":\"20000.00\",\"currency\":\"IDR\"},\"additionalInfo\":{\"route\":[{\"owner\":\"3650800125\"},{\"partnerId\":\"3650800123\",\"partnerAmount\":\"10000\"},"
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
	assert_reply(200, "{\"responseCode\":\"2002500\",\"responseMessage\":\"Successful\",\"virtualAccountData\":{\"partnerServiceId\":\"850499\",\"customerNo\":\"4843879097\","
		"\"virtualAccountNo\":\"8504994843879097\",\"paymentRequestId\":\"8504994843879097\",\"paidAmount\":{\"value\":\"12000.00\",\"currency\":\"IDR\"}}}");
	end_reply();
	/* The classic form wants the customer's name. */
	begin_reply(&fsp_snap_va_payment, PAYMENT_PATH, CLASSIC);
	assert_int_equal(accept(), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&violations, "name required");
	put_reply(FSP_SNAP_REPLY_NAME, (fsp_slot)TEXT("Johnny"));
	assert_int_equal(accept(), FSP_OK);
	assert_reply(200, "{\"responseCode\":\"2002500\",\"responseMessage\":\"Successful\",\"virtualAccountData\":{\"partnerServiceId\":\"  088899\",\"customerNo\":\"1234\","
		"\"virtualAccountNo\":\"  0888991234\",\"virtualAccountName\":\"Johnny\",\"paymentRequestId\":\"abcdef\",\"paidAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"}}}");
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
	static const struct { fsp_snap_kind kind; fsp_snap_rejection rejection; const char *detail; int status; const char *body; } cases[] = {
		{FSP_SNAP_VA_INQUIRY, FSP_SNAP_REJECT_NOT_FOUND, NULL, 404, "{\"responseCode\":\"4042412\",\"responseMessage\":\"Bill not found\"}"},
		{FSP_SNAP_VA_PAYMENT, FSP_SNAP_REJECT_NOT_FOUND, NULL, 404, "{\"responseCode\":\"4042512\",\"responseMessage\":\"Bill not found\"}"},
		{FSP_SNAP_QR, FSP_SNAP_REJECT_NOT_FOUND, NULL, 404, "{\"responseCode\":\"4045201\",\"responseMessage\":\"Transaction Not Found\"}"},
		{FSP_SNAP_DEBIT, FSP_SNAP_REJECT_NOT_FOUND, NULL, 404, "{\"responseCode\":\"4045601\",\"responseMessage\":\"Transaction Not Found\"}"},
		{FSP_SNAP_VA_INQUIRY, FSP_SNAP_REJECT_PAID, NULL, 404, "{\"responseCode\":\"4042414\",\"responseMessage\":\"Bill has been paid\"}"},
		{FSP_SNAP_VA_INQUIRY, FSP_SNAP_REJECT_EXPIRED, NULL, 404, "{\"responseCode\":\"4042419\",\"responseMessage\":\"Bill expired\"}"},
		{FSP_SNAP_VA_PAYMENT, FSP_SNAP_REJECT_AMOUNT_MISMATCH, NULL, 404, "{\"responseCode\":\"4042513\",\"responseMessage\":\"Invalid Amount\"}"},
		{FSP_SNAP_VA_PAYMENT, FSP_SNAP_REJECT_DUPLICATE, NULL, 409, "{\"responseCode\":\"4092500\",\"responseMessage\":\"Conflict\"}"},
		{FSP_SNAP_QR, FSP_SNAP_REJECT_UNAUTHORIZED, NULL, 401, "{\"responseCode\":\"4015200\",\"responseMessage\":\"Unauthorized Signature\"}"},
		{FSP_SNAP_DEBIT, FSP_SNAP_REJECT_MALFORMED, "X-TIMESTAMP", 400, "{\"responseCode\":\"4005601\",\"responseMessage\":\"Invalid Field Format X-TIMESTAMP\"}"},
		{FSP_SNAP_VA_INQUIRY, FSP_SNAP_REJECT_MISSING_FIELD, "customerNo", 400, "{\"responseCode\":\"4002402\",\"responseMessage\":\"Missing Mandatory Field customerNo\"}"},
		{FSP_SNAP_VA_INQUIRY, FSP_SNAP_REJECT_FAILURE, NULL, 500, "{\"responseCode\":\"5002400\",\"responseMessage\":\"General Error\"}"},
		{FSP_SNAP_UNKNOWN, FSP_SNAP_REJECT_UNAUTHORIZED, NULL, 401, "{\"responseCode\":\"4010000\",\"responseMessage\":\"Unauthorized Signature\"}"},
	};
	char detail[200];

	(void)state;
	fsp_clock_set(NOW);
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_arena *arena = fsp_arena_new();

		violations = (fsp_violations){0};
		fsp_buffer_init_in(&reply_body, arena, 10000);
		assert_int_equal(fsp_snap_reject(arena, cases[i].kind, cases[i].rejection, fsp_view_of(cases[i].detail), &violations, &reply_body, &reply), FSP_OK);
		assert_reply(cases[i].status, cases[i].body);
		fsp_arena_free(arena);
	}
	memset(detail, 'x', sizeof(detail));
	detail[sizeof(detail) - 1] = '\0';
	for (int i = 0; i < 2; i++) {
		fsp_arena *arena = fsp_arena_new();

		violations = (fsp_violations){0};
		fsp_buffer_init_in(&reply_body, arena, 10000);
		assert_int_equal(fsp_snap_reject(arena, FSP_SNAP_QR, FSP_SNAP_REJECT_FAILURE, i == 0 ? fsp_view_of(detail) : FSP_LITERAL_VIEW("a\nb"), &violations, &reply_body, &reply), FSP_ERROR_VALIDATION);
		assert_int_equal(violations.count, 1);
		fsp_arena_free(arena);
	}
	fsp_clock_release();
}

static void test_rejections_of_errors(void **state)
{
	static const struct { fsp_error error; fsp_snap_rejection rejection; } cases[] = {
		{{.code = FSP_ERROR_SIGNATURE, .rule = "mismatch"}, FSP_SNAP_REJECT_UNAUTHORIZED}, {{.code = FSP_ERROR_SIGNATURE, .rule = "stale"}, FSP_SNAP_REJECT_UNAUTHORIZED},
		{{.code = FSP_ERROR_MALFORMED, .rule = "missing_field"}, FSP_SNAP_REJECT_MISSING_FIELD}, {{.code = FSP_ERROR_MALFORMED, .rule = "format"}, FSP_SNAP_REJECT_MALFORMED},
		{{.code = FSP_ERROR_MALFORMED}, FSP_SNAP_REJECT_MALFORMED}, {{.code = FSP_ERROR_MEMORY}, FSP_SNAP_REJECT_FAILURE}, {{.code = FSP_ERROR_INTERNAL}, FSP_SNAP_REJECT_FAILURE},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		assert_int_equal(fsp_snap_rejection_of(&cases[i].error), cases[i].rejection);
	}
}

/* Under SNAP, too, the shopper comes back to the older product's address, with its signature: the debit client of the same merchant verifies it. */
static void test_legacy_return(void **state)
{
	static const fsp_view parts[] = {FSP_LITERAL_VIEW("WS260903001"), FSP_LITERAL_VIEW("2")};
	char query[2000], expected[FSP_SIGNATURE_MAXIMUM];
	fsp_client *debit = sample_client();

	(void)state;
	assert_int_equal(fsp_sign_legacy(FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd"), parts, 2, expected), FSP_OK);
	snprintf(query, sizeof(query), "trx_id=3702081255404571&merchant_id=99999&merchant=Sample+Store&bill_no=WS260903001&bill_ref=&bill_total=60000&bank_user_name=&status=2&payment_reff=812001"
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

static int start(void **state)
{
	(void)state;
	if (fsp_sign_startup() != FSP_OK) {
		return -1;
	}
	client = snap_client();
	return 0;
}

static int stop(void **state)
{
	(void)state;
	fsp_client_free(client);
	fsp_sign_shutdown();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_inquiry), cmocka_unit_test(test_payments), cmocka_unit_test(test_payment_states), cmocka_unit_test(test_wrong_fields), cmocka_unit_test(test_limits),
		cmocka_unit_test(test_forms), cmocka_unit_test(test_paths), cmocka_unit_test(test_age), cmocka_unit_test(test_headers), cmocka_unit_test(test_forged),
		cmocka_unit_test(test_keys_of_both_sides), cmocka_unit_test(test_other_merchants), cmocka_unit_test(test_kinds), cmocka_unit_test(test_selection),
		cmocka_unit_test(test_inquiry_replies), cmocka_unit_test(test_payment_replies), cmocka_unit_test(test_rejections), cmocka_unit_test(test_rejections_of_errors),
		cmocka_unit_test(test_legacy_return),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
