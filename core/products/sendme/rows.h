/* What the files of this product share. Not for callers. */
#ifndef FASPAY_PRODUCTS_SENDME_ROWS_H
#define FASPAY_PRODUCTS_SENDME_ROWS_H

#include "sendme.h"
#include "../../engine/engine.h"
#include "../../schemes/sendme.h"

extern const fsp_code_table fsp_sendme_statuses;
/* How an answer says that it is good, by the status: each operation has its own good ones. */
extern const fsp_envelope fsp_sendme_done, fsp_sendme_registration, fsp_sendme_accepted, fsp_sendme_known;

/* What every operation but the one that fetches the token has in common. */
#define FSP_SENDME_CALL(methodname, pathtext) \
	.method = methodname, .path = {pathtext, pathtext}, .answer_encoding = FSP_ENCODING_JSON, \
	.signatures = {{.scheme = &fsp_scheme_sendme}}, .required = &fsp_sendme_token, \
	.take_required = fsp_sendme_take_token, .recall_required = fsp_sendme_recall_token, \
	.forget_required = fsp_sendme_forget_token
#define FSP_SENDME_POST(pathtext) FSP_SENDME_CALL("POST", pathtext), .request_encoding = FSP_ENCODING_JSON
#define FSP_SENDME_GET(pathtext) \
	FSP_SENDME_CALL("GET", pathtext), .request_encoding = FSP_ENCODING_NONE, .repeatable = true

fsp_result fsp_sendme_take_token(fsp_call *call, const fsp_call *required);
bool fsp_sendme_recall_token(fsp_call *call);
bool fsp_sendme_forget_token(fsp_call *call);

/* Fails a call whose answer is about another amount than was asked for. */
fsp_result fsp_sendme_compare_amount(fsp_call *call);
/* Takes the number of a payout that the answer does not repeat from the request. */
void fsp_sendme_complete_number(fsp_call *call);
/* Refuses a number that the address of an inquiry cannot hold. */
void fsp_sendme_validate_number(fsp_call *call);

#define VIRTUAL_ACCOUNT_ROW(ROW, P) \
	ROW(P##_VIRTUAL_ACCOUNT, "virtual_account", .type = FSP_TYPE_DIGITS, .origin = FSP_FROM_CLIENT, \
		.index = FSP_SENDME_VIRTUAL_ACCOUNT)

#define VIRTUAL_ACCOUNT_ECHO_ROW(ROW, P) \
	ROW(P##_VIRTUAL_ACCOUNT, "virtual_account", .type = FSP_TYPE_LINE, .echo = "virtual_account")

/* A payout's number becomes part of an address, where these characters have a meaning. */
#define TRX_NO_ROW(ROW, P) \
	ROW(P##_TRX_NO, "trx_no", .property = "trxNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 255, \
		.forbidden = " /?#%\\", .order = true)

#define STATUS_ROWS(ROW, P) \
	ROW(P##_STATUS, "status", .property = "status", .type = FSP_TYPE_ENUM, .codes = &fsp_sendme_statuses) \
	STATUS_TEXT_ROWS(ROW, P)

#define STATUS_TEXT_ROWS(ROW, P) \
	ROW(P##_STATUS_CODE, "status", .property = "statusCode", .type = FSP_TYPE_LINE) \
	ROW(P##_STATUS_TEXT, "message", .property = "statusText", .type = FSP_TYPE_LINE)

#endif
