/* Requests of SNAP, filled as the vectors of docs/protocol/snap.md 13.3 have them. */
#ifndef FASPAY_TESTS_SNAP_REQUESTS_H
#define FASPAY_TESTS_SNAP_REQUESTS_H

#include "snap_calls.h"
#include "with_signing.h"
#include "vector_files.h"

#include "../../core/schemes/snap.h"

static fsp_call call;

static inline void begin(const fsp_client *client, const fsp_operation *operation, int64_t now)
{
	assert_int_equal(fsp_call_init(&call, client, operation, now), FSP_OK);
}

static inline int64_t seconds_of(const char *text)
{
	int64_t seconds = 0;

	assert_true(fsp_time_parse_iso(fsp_view_of(text), &seconds));
	return seconds;
}

static inline void put_time(const char *wire, const char *text)
{
	put(&call, wire, (fsp_slot)NUMBER(seconds_of(text)));
}

static inline const char *body_of(const cJSON *json, const char *name)
{
	const cJSON *row;

	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(json, "signatures")) {
		if (strcmp(vector_text(row, "name"), name) == 0) {
			return vector_text(row, "body");
		}
	}
	fail_msg("no vector %s", name);
	return NULL;
}

/* The attempt that was signed last is the vector's: its time, and the hash of its signature. */
static inline void assert_signed_as(const cJSON *json, const char *name)
{
	const cJSON *row;
	char digest[65];

	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(json, "signatures")) {
		if (strcmp(vector_text(row, "name"), name) == 0) {
			assert_string_equal(call.request.headers[0] + strlen("X-TIMESTAMP: "), vector_text(row, "timestamp"));
			assert_int_equal(
				fsp_sha256_hex(fsp_view_of(call.request.headers[1] + strlen("X-SIGNATURE: ")), digest), FSP_OK);
			assert_string_equal(digest, vector_text(row, "signature_sha256"));
			assert_string_equal(call.request.method, vector_text(row, "method"));
			return;
		}
	}
	fail_msg("no vector %s", name);
}

/* A vector that is a request of ours, when it was made, and what fills it. */
typedef struct vector_case {
	const char *name;
	const fsp_operation *operation;
	void (*fill)(void);
	const char *now;
} vector_case;

/* Fills and signs a request. Its body and its signature are the vector's. The call must be freed. */
static inline void assert_vector(const fsp_client *client, const cJSON *json, const vector_case *given)
{
	begin(client, given->operation, seconds_of(given->now));
	given->fill();
	assert_built(&call);
	assert_body(&call, body_of(json, given->name));
	fsp_clock_set(seconds_of(given->now));
	assert_int_equal(fsp_call_sign_attempt(&call), FSP_OK);
	fsp_clock_release();
	assert_signed_as(json, given->name);
}

static inline void fill_k5(void)
{
	put_text(&call, "partnerServiceId", "  088899");
	put_text(&call, "customerNo", "12345678901234567890");
	put_text(&call, "virtualAccountNo", "  08889912345678901234567890");
	put_text(&call, "trxId", "9876540000001115");
	put_text(&call, "additionalInfo.reason", "Order Canceled");
}

static inline void fill_k6(void)
{
	put_text(&call, "partnerReferenceNo", "2020102900000000000001");
	put(&call, "amount", (fsp_slot)MONEY(1000));
	put_time("validityPeriod", "2023-10-03T23:00:00+07:00");
	put_time("additionalInfo.billDate", "2023-10-03T17:00:00+07:00");
	put_text(&call, "additionalInfo.billDescription", "Payment #12345678");
	put_text(&call, "additionalInfo.channelCode", "711");
	put_text(&call, "additionalInfo.phoneNo", "082123456789");
}

static inline void fill_k7(void)
{
	put_text(&call, "originalReferenceNo", "1999971176208743");
	put_text(&call, "originalPartnerReferenceNo", "2020102900000000000001");
	put_text(&call, "additionalInfo.channelCode", "711");
}

static inline void fill_k9(void)
{
	put_text(&call, "partnerReferenceNo", "2020102900000000000008");
	put(&call, "amount", (fsp_slot)MONEY(100));
	put_time("validUpTo", "2023-03-31T23:00:00+07:00");
	put_text(&call, "additionalInfo.channelCode", "722");
	put_time("additionalInfo.billDate", "2023-03-31T23:00:00+07:00");
	put_text(&call, "additionalInfo.billDescription", "SNAP Transaction");
	put_text(&call, "additionalInfo.phoneNo", "0812-7465 7847");
}

static inline void fill_k10(void)
{
	put_text(&call, "originalPartnerReferenceNo", "2020102900000000000001");
	put_text(&call, "originalReferenceNo", "7139999985808445");
	put_text(&call, "additionalInfo.channelCode", "713");
}

static inline void fill_va(void)
{
	put_text(&call, "virtualAccountName", "Jokul D\xc3\xb6""e");
	put_text(&call, "trxId", "abcdefgh1234");
	put(&call, "totalAmount", (fsp_slot)MONEY(12345678));
	put_text(&call, "additionalInfo.channelCode", "402");
	put_text(&call, "additionalInfo.billDescription", "Maintenance");
}

#endif
