/* Stored cards (7.3).
 * Section numbers are those of docs/protocol/credit-card.md. */
#include "rows.h"

static const fsp_code token_type_codes[] = {{"1", "Static"}, {"0", "Dynamic"}, {NULL, NULL}};
static const fsp_code_table token_types = {"Faspay\\CreditCard\\TokenType", token_type_codes};

static const char *const token_success[] = {"0", NULL};
static const fsp_envelope token_envelope = {.code = "ERR_CODE", .text = "ERR_DESC", .success = token_success,
	.meaning = fsp_card_error_meaning};

#define TOKEN_ROWS(ROW, P, transaction) \
	FSP_CARD_TABLE_ROW(ROW, P, TRANSACTIONTYPE, "TRANSACTIONTYPE", transaction) \
	FSP_CARD_TABLE_ROW(ROW, P, RESPONSE_TYPE, "RESPONSE_TYPE", "3") \
	FSP_CARD_MERCHANT_ROW(ROW, P) \
	FSP_CARD_TABLE_ROW(ROW, P, PAYMENT_METHOD, "PAYMENT_METHOD", "1") \
	ROW(P##_TYPE, "TOKEN_TYPE", .property = "type", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &token_types) \
	ROW(P##_TOKEN, "PYMT_TOKEN", .property = "token", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 40, .forbidden = "#") \
	FSP_CARD_SIGNATURE_ROW(ROW, P)

#define TOKEN_REQUEST_ROWS(ROW) \
	TOKEN_ROWS(ROW, TOKEN_REQUEST, "5")
FSP_TABLE(token_request, TOKEN_REQUEST);

#define DELETE_TOKEN_REQUEST_ROWS(ROW) \
	TOKEN_ROWS(ROW, DELETE_TOKEN_REQUEST, "6")
FSP_TABLE(delete_token_request, DELETE_TOKEN_REQUEST);

#define LAST_TOKEN_REQUEST_ROWS(ROW) \
	TOKEN_ROWS(ROW, LAST_TOKEN_REQUEST, "7") \
	ROW(LAST_TOKEN_REQUEST_ORDER_ID, "MERCHANT_TRANID", .property = "orderId", .type = FSP_TYPE_LINE, \
		.maximum = 100, .forbidden = "#", .order = true)
FSP_TABLE(last_token_request, LAST_TOKEN_REQUEST);

/* The documents only repeat the request's fields here, so every field may be absent. */
#define CARD_TOKEN_ROWS(ROW) \
	ROW(CARD_TOKEN_TOKEN, "PYMT_TOKEN", .property = "token", .type = FSP_TYPE_LINE) \
	ROW(CARD_TOKEN_ERROR_CODE, "ERR_CODE", .property = "errorCode", .type = FSP_TYPE_LINE) \
	ROW(CARD_TOKEN_ERROR_TEXT, "ERR_DESC", .property = "errorText", .type = FSP_TYPE_LINE) \
	ROW(CARD_TOKEN_MASKED_CARD, "CARD_NO_PARTIAL", .property = "maskedCard", .type = FSP_TYPE_LINE) \
	ROW(CARD_TOKEN_CARD_TYPE, "CARDTYPE", .property = "cardType", .type = FSP_TYPE_ENUM, .codes = &fsp_card_types) \
	ROW(CARD_TOKEN_CARDHOLDER, "CARDNAME", .property = "cardholder", .type = FSP_TYPE_LINE) \
	ROW(CARD_TOKEN_SIGNATURE, "SIGNATURE", .type = FSP_TYPE_LINE)
FSP_TABLE(token_answer, CARD_TOKEN);

/* An answer without a token is about the one that was sent. "Last token" may answer with another one. */
static fsp_result inspect_last_token(fsp_call *call)
{
	if (!call->answer[CARD_TOKEN_TOKEN].present) {
		call->answer[CARD_TOKEN_TOKEN] = *fsp_call_value(call, "PYMT_TOKEN");
	}
	return FSP_OK;
}

static fsp_result inspect_token(fsp_call *call)
{
	(void)inspect_last_token(call);
	return fsp_view_equals_nocase(call->answer[CARD_TOKEN_TOKEN].text, fsp_call_value(call, "PYMT_TOKEN")->text)
		? FSP_OK
		: fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "PYMT_TOKEN",
			"the gateway's answer is about another token than was asked about");
}

#define TOKEN_OPERATION \
	.method = "POST", .path = {"/payment/api", "/payment/api"}, \
	.request_encoding = FSP_ENCODING_FORM, .answer_encoding = FSP_ENCODING_PAIRS, .answer = token_answer, \
	.signatures = {{.scheme = &fsp_scheme_card_token, .wire = "SIGNATURE", .fields = {"PYMT_TOKEN"}}}, \
	.envelope = &token_envelope

const fsp_operation fsp_card_token = {
	.name = "token", TOKEN_OPERATION, .request = token_request, .repeatable = true, .inspect = inspect_token,
};

const fsp_operation fsp_card_delete_token = {
	.name = "deleteToken", TOKEN_OPERATION, .request = delete_token_request, .inspect = inspect_token,
};

const fsp_operation fsp_card_last_token = {
	.name = "lastToken", TOKEN_OPERATION, .request = last_token_request, .repeatable = true,
	.inspect = inspect_last_token,
};
