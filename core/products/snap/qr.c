/* QRIS: a code made, and asked about. Section numbers are those of docs/protocol/snap.md. */
#include "rows.h"
#include "../shared/qr.h"

/* ------------------------------------------------------------------ generate (9.1) */

#define QR_ROWS(ROW) \
	ROW(QR_PARTNER_REFERENCE_NO, "partnerReferenceNo", .property = "partnerReferenceNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 32, .order = true) \
	ROW(QR_AMOUNT, "amount", .property = "amount", .presence = FSP_REQUIRED, FSP_SNAP_AMOUNT) \
	FSP_SNAP_MERCHANT_ROW(ROW, QR) \
	ROW(QR_EXPIRES_AT, "validityPeriod", .property = "expiresAt", .type = FSP_TYPE_TIME_ISO, .presence = FSP_REQUIRED) \
	ROW(QR_DATE, "additionalInfo.billDate", .property = "date", .type = FSP_TYPE_TIME_ISO) \
	ROW(QR_DESCRIPTION, "additionalInfo.billDescription", .property = "description", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 128) \
	ROW(QR_CHANNEL, "additionalInfo.channelCode", .property = "channel", FSP_SNAP_CHANNEL) \
	ROW(QR_PHONE, "additionalInfo.phoneNo", .property = "phone", .type = FSP_TYPE_PHONE, .presence = FSP_REQUIRED, \
		.maximum = 30) \
	FSP_ROUTE_ROWS(ROW, QR, "additionalInfo.route")
FSP_TABLE(generate_request, QR);

#define CODE_ROWS(ROW) \
	ROW(CODE_REFERENCE_NO, "referenceNo", .property = "referenceNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(CODE_PARTNER_REFERENCE_NO, "partnerReferenceNo", .property = "partnerReferenceNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .echo = "partnerReferenceNo") \
	ROW(CODE_CONTENT, "qrContent", .property = "qrContent", .type = FSP_TYPE_VERBATIM) \
	ROW(CODE_URL, "qrUrl", .property = "qrUrl", .type = FSP_TYPE_URL) \
	ROW(CODE_IMAGE_URL, "additionalInfo.qrImageUrl", .property = "qrImageUrl", .type = FSP_TYPE_URL) \
	ROW(CODE_MERCHANT_ID, "additionalInfo.merchantId", .type = FSP_TYPE_LINE, .echo = "merchantId") \
	ROW(CODE_AMOUNT, "additionalInfo.amount", FSP_SNAP_AMOUNT)
FSP_TABLE(generate_answer, CODE);

static void complete_bill(fsp_call *call)
{
	fsp_snap_complete_date(call, "additionalInfo.billDate");
}

static void validate_bill(fsp_call *call)
{
	fsp_snap_validate_bill(call, "amount", "validityPeriod", "additionalInfo.billDate");
}

static fsp_result inspect_code(fsp_call *call)
{
	const fsp_result result = fsp_snap_compare_amount(call, "additionalInfo.amount", "amount");

	return result != FSP_OK ? result
		: fsp_qr_inspect(call, &call->answer[CODE_CONTENT], "qrContent", call->values[QR_AMOUNT].number);
}

const fsp_operation fsp_snap_generate_qr = {
	.name = "generateQr", FSP_SNAP_CALL, FSP_SNAP_PATH("/v1.0/qr/qr-mpm-generate"), .request = generate_request,
	.answer = generate_answer, .nestable = true, .complete = complete_bill, .validate = validate_bill,
	.convert = fsp_snap_convert_bill, .inspect = inspect_code,
};

/* ------------------------------------------------------------------ query (9.2) */

#define QUERY_ROWS(ROW) \
	ROW(QUERY_REFERENCE_NO, "originalReferenceNo", .property = "referenceNo", .type = FSP_TYPE_LINE, .maximum = 16) \
	ROW(QUERY_PARTNER_REFERENCE_NO, "originalPartnerReferenceNo", .property = "partnerReferenceNo", \
		.type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 32, .order = true) \
	ROW(QUERY_SERVICE_CODE, "serviceCode", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "47") \
	FSP_SNAP_MERCHANT_ROW(ROW, QUERY) \
	ROW(QUERY_CHANNEL, "additionalInfo.channelCode", .property = "channel", FSP_SNAP_CHANNEL)
FSP_TABLE(query_request, QUERY);

#define QR_STATE_ROWS(ROW) \
	ROW(QR_STATE_REFERENCE_NO, "originalReferenceNo", .alias = "referenceNo", .property = "referenceNo", \
		.type = FSP_TYPE_LINE, .echo = "originalReferenceNo") \
	ROW(QR_STATE_PARTNER_REFERENCE_NO, "originalPartnerReferenceNo", .alias = "partnerReferenceNo", \
		.property = "partnerReferenceNo", .type = FSP_TYPE_LINE, .echo = "originalPartnerReferenceNo") \
	FSP_SNAP_STATUS_ROWS(ROW, QR_STATE, "latestTransactionStatus", "additionalInfo.latestTransactionStatus", \
		"transactionStatusDesc", "additionalInfo.transactionStatusDesc") \
	ROW(QR_STATE_PAID_AT, "paidTime", .property = "paidAt", .type = FSP_TYPE_TIME) \
	ROW(QR_STATE_PAID_AT_ISO, "paidTime", .type = FSP_TYPE_TIME_ISO) \
	ROW(QR_STATE_AMOUNT, "amount", .property = "amount", FSP_SNAP_AMOUNT) \
	ROW(QR_STATE_MERCHANT_ID, "additionalInfo.merchantId", .alias = "merchantId", .type = FSP_TYPE_LINE, \
		.echo = "merchantId")
FSP_TABLE(query_answer, QR_STATE);

static fsp_result inspect_state(fsp_call *call)
{
	static const fsp_snap_state rows = FSP_SNAP_STATE(QR_STATE);

	return fsp_snap_inspect_state(call, &rows);
}

const fsp_operation fsp_snap_qr_status = {
	.name = "qrStatus", FSP_SNAP_CALL, FSP_SNAP_PATH("/v1.0/qr/qr-mpm-query"), .request = query_request,
	.answer = query_answer, .repeatable = true, .not_found_code = FSP_SNAP_NOT_FOUND, .inspect = inspect_state,
};
