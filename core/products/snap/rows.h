/* What the services of SNAP share: rows, and small functions. Not for callers. */
#ifndef FASPAY_PRODUCTS_SNAP_ROWS_H
#define FASPAY_PRODUCTS_SNAP_ROWS_H

#include "snap.h"
#include "../../engine/engine.h"
#include "../../schemes/snap.h"
#include "../shared/route.h"

/* Sixteen digits, two of them decimals. */
#define FSP_SNAP_AMOUNT .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_OBJECT, .maximum = 17
#define FSP_SNAP_CHANNEL .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, .maximum = 32, \
	.hint = "must be a Faspay\\Channel or a code of digits such as \"402\""
#define FSP_SNAP_CALL \
	.method = "POST", .request_encoding = FSP_ENCODING_JSON_ASCII, .answer_encoding = FSP_ENCODING_JSON, \
	.signatures = {{.scheme = &fsp_scheme_snap}}
#define FSP_SNAP_PATH(text) .path = {text, text}

#define FSP_SNAP_MERCHANT_ROW(ROW, P) \
	ROW(P##_MERCHANT_ID, "merchantId", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, .origin = FSP_FROM_CLIENT, \
		.index = FSP_SNAP_MERCHANT_ID)

/* A virtual account's number in three parts, the first of which may be filled up with blanks in front. */
#define FSP_SNAP_NUMBER_ROWS(ROW, P) \
	ROW(P##_SERVICE_ID, "partnerServiceId", .property = "number.partnerServiceId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 8) \
	ROW(P##_CUSTOMER_NO, "customerNo", .property = "number.customerNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 20) \
	ROW(P##_ACCOUNT_NO, "virtualAccountNo", .property = "number.virtualAccountNo", .type = FSP_TYPE_LINE, .maximum = 28)

/* The same of an answer or a message. */
#define FSP_SNAP_READ_NUMBER_ROWS(ROW, P, folder) \
	ROW(P##_SERVICE_ID, folder "partnerServiceId", .property = "number.partnerServiceId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(P##_CUSTOMER_NO, folder "customerNo", .property = "number.customerNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(P##_ACCOUNT_NO, folder "virtualAccountNo", .property = "number.virtualAccountNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED)

/* What is known of a payment's state, at the same names in all answers about one. */
#define FSP_SNAP_STATUS_ROWS(ROW, P, code, code_alias, text, text_alias) \
	ROW(P##_STATUS_CODE, code, .alias = code_alias, .property = "statusCode", .type = FSP_TYPE_LINE) \
	ROW(P##_STATUS, code, .alias = code_alias, .property = "status", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_snap_statuses) \
	ROW(P##_STATUS_TEXT, text, .alias = text_alias, .property = "statusText", .type = FSP_TYPE_TEXT)

extern const fsp_code_table fsp_snap_statuses, fsp_snap_channels;

extern const fsp_envelope fsp_snap_envelope;
/* Of what asks about something: 404??01 says that it is not known. */
#define FSP_SNAP_NOT_FOUND "404??01"

/* Completes the state from its code, its text and the answer's code: 202 is under way, 07 may have expired.
 * FSP_ERROR_MALFORMED: the answer says nothing about it. */
fsp_result fsp_snap_read_status(fsp_call *call, fsp_slot *code, fsp_slot *status, const fsp_slot *text);
/* The same, where references are echoed, of which at least one must be, and the time of payment comes in two formats.
 * rows: the answer's. */
typedef struct fsp_snap_state {
	uint8_t reference_no, partner_reference_no, status_code, status, status_text, paid_at, paid_at_iso;
} fsp_snap_state;
#define FSP_SNAP_STATE(P) { \
	P##_REFERENCE_NO, P##_PARTNER_REFERENCE_NO, P##_STATUS_CODE, P##_STATUS, P##_STATUS_TEXT, P##_PAID_AT, \
	P##_PAID_AT_ISO}
fsp_result fsp_snap_inspect_state(fsp_call *call, const fsp_snap_state *rows);
/* 07 says that a payment is unknown or that it expired; only its text tells which. */
void fsp_snap_tell_expired(fsp_slot *status, fsp_view code, fsp_view text);
/* The bill's date is now, where the caller gives none. */
void fsp_snap_complete_date(fsp_call *call, const char *wire);
/* More than nothing is asked for, until some time in the future, and shared out among partners rightly. Wire names;
 * the expiry may be absent. */
void fsp_snap_validate_bill(fsp_call *call, const char *total, const char *expiry, const char *date);
/* Makes the list of a split payment, at "additionalInfo.route". */
fsp_result fsp_snap_convert_bill(fsp_call *call);
/* FSP_ERROR_MALFORMED where the answer names another amount than was asked for. */
fsp_result fsp_snap_compare_amount(fsp_call *call, const char *answered, const char *asked);
#endif
