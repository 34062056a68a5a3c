/* A call of each of SNAP's operations, to be answered. */
#ifndef FASPAY_TESTS_SNAP_ANSWERS_H
#define FASPAY_TESTS_SNAP_ANSWERS_H

#include "with_snap_client.h"

static fsp_call call;

static inline void begin(const fsp_operation *operation)
{
	assert_int_equal(fsp_call_init(&call, client, operation, NOW), FSP_OK);
}

static inline void begin_create_va(void)
{
	begin(&fsp_snap_create_va);
	put_text(&call, "virtualAccountName", "Jokul Doe");
	put_text(&call, "trxId", "abcdefgh1234");
	put(&call, "totalAmount", (fsp_slot)MONEY(12345678));
	put_text(&call, "additionalInfo.channelCode", "402");
	put_text(&call, "additionalInfo.billDescription", "Maintenance");
	assert_built(&call);
}

static inline void begin_va_status(void)
{
	begin(&fsp_snap_va_status);
	put_text(&call, "partnerServiceId", "  088899");
	put_text(&call, "customerNo", "12345678901234567890");
	put_text(&call, "virtualAccountNo", "  08889912345678901234567890");
	put_text(&call, "inquiryRequestId", "abcdef-123456-abcdef");
	put_text(&call, "additionalInfo.channelCode", "402");
	assert_built(&call);
}

static inline void begin_delete_va(void)
{
	begin(&fsp_snap_delete_va);
	put_text(&call, "partnerServiceId", "088899");
	put_text(&call, "customerNo", "12345678901234567890");
	put_text(&call, "trxId", "T1");
	put_text(&call, "additionalInfo.reason", "Order Canceled");
	assert_built(&call);
}

static inline void begin_generate_qr(void)
{
	begin(&fsp_snap_generate_qr);
	put_text(&call, "partnerReferenceNo", "WS260909018");
	put(&call, "amount", (fsp_slot)MONEY(10000));
	put(&call, "validityPeriod", (fsp_slot)NUMBER(NOW + DAY));
	put_text(&call, "additionalInfo.billDescription", "Payment");
	put_text(&call, "additionalInfo.channelCode", "711");
	put_text(&call, "additionalInfo.phoneNo", "082123456789");
	assert_built(&call);
}

static inline void begin_status(const fsp_operation *operation)
{
	begin(operation);
	put_text(&call, "originalReferenceNo", "1999971176208743");
	put_text(&call, "originalPartnerReferenceNo", "2020102900000000000001");
	put_text(&call, "additionalInfo.channelCode", "711");
	assert_built(&call);
}

static inline void begin_qr_status(void) { begin_status(&fsp_snap_qr_status); }
static inline void begin_debit_status(void) { begin_status(&fsp_snap_debit_status); }

static inline void begin_create_debit(void)
{
	begin(&fsp_snap_create_debit);
	put_text(&call, "partnerReferenceNo", "WS260903001");
	put(&call, "amount", (fsp_slot)MONEY(60000));
	put(&call, "validUpTo", (fsp_slot)NUMBER(NOW + DAY));
	put_text(&call, "additionalInfo.channelCode", "812");
	put_text(&call, "additionalInfo.billDescription", "SNAP Transaction");
	assert_built(&call);
}

static inline void begin_cancel(void)
{
	begin(&fsp_snap_cancel_debit);
	put_text(&call, "originalReferenceNo", "1999971176208743");
	put_text(&call, "originalPartnerReferenceNo", "2020102900000000000001");
	put_text(&call, "reason", "Out of stock");
	put_text(&call, "additionalInfo.channelCode", "711");
	assert_built(&call);
}

static inline fsp_slot *answered(const char *wire)
{
	fsp_slot *slot = fsp_call_answer(&call, wire);

	if (slot == NULL) {
		fail_msg("no row %s", wire);
	}
	return slot;
}

static inline const fsp_slot *answered_property(const char *name)
{
	return slot_of(call.operation->answer, call.answer, name);
}

static inline void read_ok(const char *body)
{
	if (read_status(&call, 200, body) != FSP_OK) {
		fail_msg("%s\n%s", call.error.message, body);
	}
}

static inline void read_fails(const char *body, fsp_result expected, const char *message)
{
	const fsp_result result = read_status(&call, 200, body);

	if (result != expected || strstr(call.error.message, message) == NULL) {
		fail_msg("%d %s\n%s", (int)result, call.error.message, body);
	}
}

#define REFERENCES "\"originalReferenceNo\":\"1999971176208743\"," \
	"\"originalPartnerReferenceNo\":\"2020102900000000000001\""

#endif
