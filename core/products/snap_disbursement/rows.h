/* What the services of SNAP Disbursement share. Not for callers. */
#ifndef FASPAY_PRODUCTS_SNAP_DISBURSEMENT_ROWS_H
#define FASPAY_PRODUCTS_SNAP_DISBURSEMENT_ROWS_H

#include "snap_disbursement.h"
#include "../snap/rows.h"

#define FSP_PAYOUT_SOURCE_ROW(ROW, position, name) \
	ROW(position, name, .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, .origin = FSP_FROM_CLIENT, \
		.index = FSP_SNAP_DISBURSEMENT_SOURCE_ACCOUNT)

#define FSP_PAYOUT_REFERENCE_ROW(ROW, position, name) \
	ROW(position, name, .property = "partnerReferenceNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 64, .order = true)

/* The state of a payout under one name or the other. */
#define FSP_PAYOUT_STATE_ROWS(ROW, P, code, code_alias, text, text_alias) \
	ROW(P##_STATUS_CODE, code, .alias = code_alias, .property = "statusCode", .type = FSP_TYPE_LINE) \
	ROW(P##_STATUS, code, .alias = code_alias, .property = "status", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_payout_statuses) \
	ROW(P##_STATUS_TEXT, text, .alias = text_alias, .property = "statusText", .type = FSP_TYPE_TEXT)

/* Whether an inquiry found what it asked about. */
#define FSP_PAYOUT_VERDICT_ROWS(ROW, P) \
	ROW(P##_STATUS_CODE, "additionalInfo.status", .property = "statusCode", .type = FSP_TYPE_LINE) \
	ROW(P##_STATUS_TEXT, "additionalInfo.message", .property = "statusText", .type = FSP_TYPE_TEXT)

extern const fsp_code_table fsp_payout_statuses;

/* Makes a reference where the caller gives none: an inquiry moves nothing. */
void fsp_payout_complete_reference(fsp_call *call);
/* The moment at which a payout is to be carried out, if there is one, is in the future. */
void fsp_payout_validate_time(fsp_call *call, const char *wire);
/* A payout whose answer names no state was accepted and no more. One that is to be carried out later, or of which the
 * answer's code says that it is under way, has not succeeded, whatever its state says. */
void fsp_payout_read_state(fsp_call *call, const fsp_slot *code, fsp_slot *status);
/* FSP_ERROR_GATEWAY where an inquiry's answer has a state that is not 1, which is success. */
fsp_result fsp_payout_judge_inquiry(fsp_call *call, const fsp_slot *code, const fsp_slot *text);

#endif
