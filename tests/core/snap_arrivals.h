/* Messages of Faspay's to a merchant, signed by the tests themselves. */
#ifndef FASPAY_TESTS_SNAP_ARRIVALS_H
#define FASPAY_TESTS_SNAP_ARRIVALS_H

#include "with_snap_client.h"

#include "../../core/crypto/key.h"
#include "../../core/schemes/snap.h"

#define STAMP "2025-01-10T10:00:00+07:00"
#define INQUIRY_PATH "/v1.0/transfer-va/inquiry"
#define PAYMENT_PATH "/v1.0/transfer-va/payment"
#define QR_PATH "/v1.0/qr/qr-mpm-notify"
#define DEBIT_PATH "/v1.0/debit/notify"

#define INQUIRY "{\"partnerServiceId\":\"  088899\",\"customerNo\":\"12345678901234567890\",\"virtualAccountNo\":\"  " \
	"08889912345678901234567890\",\"inquiryRequestId\":\"abcdef-123456-abcdef\"}"
#define CLASSIC "{\"partnerServiceId\":\"  088899\",\"customerNo\":\"1234\",\"virtualAccountNo\":\"  0888991234\"," \
	"\"paymentRequestId\":\"abcdef\",\"paidAmount\":{\"value\":\"12345678.00\",\"currency\":\"IDR\"}," \
	"\"trxDateTime\":\"20201231T235959Z\",\"referenceNo\":\"R-1\"}"
#define DYNAMIC "{\"partnerServiceId\":\"850499\",\"customerNo\":\"4843879097\"," \
	"\"virtualAccountNo\":\"8504994843879097\",\"paymentRequestId\":\"8504994843879097\",\"trxId\":\"BILL123456\"," \
	"\"paidAmount\":{\"value\":\"12000.00\",\"currency\":\"IDR\"},\"additionalInfo\":{\"paymentDate\":\"2025-06-24 " \
	"14:00:50\",\"channelCode\":\"402\",\"merchantId\":\"99999\"," \
	"\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"success\"}}"
#define STATIC "{\"partnerServiceId\":\"850499\",\"customerNo\":\"9027481262\"," \
	"\"virtualAccountNo\":\"8504999027481262\",\"paymentRequestId\":\"d47d7ccf-9c67\",\"referenceNo\":\"BILL123456\"," \
	"\"paidAmount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"},\"additionalInfo\":{\"paymentDate\":\"2025-06-24 " \
	"15:24:55\",\"channelCode\":\"402\",\"merchantId\":\"99999\"," \
	"\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"success\"}}"
#define QR "{\"originalPartnerReferenceNo\":\"INV-FEE-102400022-TIP\",\"originalReferenceNo\":\"1999971121020591\"," \
	"\"amount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"}," \
	"\"additionalInfo\":{\"paymentDate\":\"2025-02-07 09:30:00\",\"channelCode\":\"711\",\"merchantId\":\"99999\"}," \
	"\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"success\"}"
#define DEBIT "{\"originalPartnerReferenceNo\":\"WS1\",\"originalReferenceNo\":\"3702081255404571\"," \
	"\"merchantId\":\"99999\",\"amount\":{\"value\":\"60000.00\",\"currency\":\"IDR\"}," \
	"\"additionalInfo\":{\"paymentDate\":\"2025-02-07 09:30:00\",\"channelCode\":\"812\"}," \
	"\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"success\"}"
#define LEGACY_JSON "{\"request\":\"Payment Notification\",\"trx_id\":\"1\",\"merchant_id\":\"99999\"," \
	"\"bill_no\":\"1\",\"payment_status_code\":\"2\",\"signature\":\"x\"}"
#define LEGACY_XML "<faspay><request>Payment " \
	"Notification</request><payment_status_code>2</payment_status_code></faspay>"

static fsp_received received;

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

static inline void sign_with(const fsp_key *key, const char *path, const char *body, const char *timestamp)
{
	char hash[65], text[400];

	/* Not by the code under test: what is signed is hashed as it is. */
	assert_int_equal(fsp_sha256_hex(fsp_view_of(body), hash), FSP_OK);
	snprintf(text, sizeof(text), "POST:%s:%s:%s", path, hash, timestamp);
	assert_int_equal(fsp_key_sign(key, fsp_view_of(text), signature), FSP_OK);
}

static inline void sign(const char *path, const char *body, const char *timestamp)
{
	sign_with(fsp_client_key(client, FSP_SNAP_PRIVATE_KEY), path, body, timestamp);
}

static inline size_t set_headers(const char *timestamp)
{
	headers[0] = (fsp_header){FSP_LITERAL_VIEW("Content-Type"), FSP_LITERAL_VIEW("application/json")};
	headers[1] = (fsp_header){FSP_LITERAL_VIEW("x-timestamp"), fsp_view_of(timestamp)};
	headers[2] = (fsp_header){FSP_LITERAL_VIEW("X-Signature"), fsp_view_of(signature)};
	headers[3] = (fsp_header){FSP_LITERAL_VIEW("X-PARTNER-ID"), FSP_LITERAL_VIEW("99999")};
	headers[4] = (fsp_header){FSP_LITERAL_VIEW("X-External-Id"), FSP_LITERAL_VIEW("41807553358950093184162180797837")};
	headers[5] = (fsp_header){FSP_LITERAL_VIEW("CHANNEL-ID"), FSP_LITERAL_VIEW("802")};
	return 6;
}

static inline fsp_result receive_by(const fsp_client *by, const fsp_callback *callback, const char *path,
	size_t header_count, const char *body, int64_t at)
{
	const fsp_inbound inbound = {.method = FSP_LITERAL_VIEW("POST"), .path = fsp_view_of(path), .headers = headers,
		.header_count = header_count,
		.body = fsp_view_of(body), .received_at = at};
	fsp_result result;

	assert_int_equal(fsp_received_init(&received, by, callback), FSP_OK);
	result = fsp_received_read(&received, &inbound);
	return result == FSP_OK ? fsp_received_verify(&received) : result;
}

static inline fsp_result receive(const fsp_callback *callback, const char *own_path, const message *m)
{
	const char *timestamp = m->timestamp != NULL ? m->timestamp : STAMP;
	int64_t sent = NOW;

	(void)fsp_snap_read_timestamp(fsp_view_of(timestamp), &sent);
	sign(m->signed_path != NULL ? m->signed_path : own_path, m->signed_body != NULL ? m->signed_body : m->body,
		timestamp);
	return receive_by(client, callback, m->path == NULL ? own_path : m->path[0] != '\0' ? m->path : NULL,
		set_headers(timestamp), m->body, sent + m->late);
}

static inline void assert_received(const fsp_callback *callback, const char *own_path, const message *m)
{
	if (receive(callback, own_path, m) != FSP_OK) {
		fail_msg("%d %s\n%s", (int)received.error.code, received.error.message, m->body);
	}
}

static inline void assert_refused_as(const fsp_callback *callback, const char *own_path, const message *m,
	fsp_result expected, const char *rule)
{
	const fsp_result result = receive(callback, own_path, m);

	if (result != expected || received.error.rule == NULL || strcmp(received.error.rule, rule) != 0) {
		fail_msg("%d [%s] %s instead of %d [%s]\n%s", (int)result, received.error.rule, received.error.message,
			(int)expected, rule, m->body);
	}
	fsp_received_free(&received);
}

static inline fsp_slot *value(const char *wire)
{
	const int row = fsp_field_index(received.callback->fields, wire);

	if (row < 0) {
		fail_msg("no row %s", wire);
	}
	return &received.values[row];
}

static inline const fsp_slot *property(const char *name)
{
	return slot_of(received.callback->fields, received.values, name);
}

static inline void assert_key(const char *expected)
{
	fsp_buffer key;

	fsp_buffer_init(&key, 1000);
	fsp_snap_write_deduplication_key(&received, &key);
	assert_string_equal(fsp_buffer_view(&key).data, expected);
	fsp_buffer_free(&key);
}

#endif
