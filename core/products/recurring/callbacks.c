/* The shopper's return, and the notifications of a charge and of a card that expires (6, 9, 10).
 * Section numbers are those of docs/protocol/recurring.md. */
#include "rows.h"

static const fsp_code charge_codes[] = {{"2", "Paid"}, {"3", "Failed"}, {NULL, "Unknown"}};
static const fsp_code_table charge_statuses = {"Faspay\\PaymentStatus", charge_codes};

#define RETURN_ROWS(ROW) \
	FSP_CARD_RESULT_ROWS(ROW, RETURN, "claimedStatusCode", "claimedStatus") \
	ROW(RETURN_RECURRING_TYPE, "recurring_type", .property = "recurringType", .type = FSP_TYPE_LINE) \
	ROW(RETURN_MEMBER_ID, "member_id", .property = "memberId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(RETURN_MEMBER_NAME, "member_name", .property = "memberName", .type = FSP_TYPE_LINE) \
	ROW(RETURN_MEMBER_EMAIL, "member_email", .property = "memberEmail", .type = FSP_TYPE_LINE) \
	ROW(RETURN_PROCESS_DAYS, "process_date", .property = "processDays", .type = FSP_TYPE_LINE) \
	ROW(RETURN_RECURRING_AMOUNT, "reccuring_amount", .alias = "recurring_amount", .property = "recurringAmount", \
		.type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL) \
	ROW(RETURN_STARTS_ON, "recurring_start_date", .property = "startsOn", .type = FSP_TYPE_DATE) \
	ROW(RETURN_ENDS_ON, "recurring_end_date", .property = "endsOn", .type = FSP_TYPE_DATE) \
	ROW(RETURN_PERIOD, "recurring_period", .property = "period", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_recurring_periods) \
	ROW(RETURN_EVERY, "recurring_period_at", .alias = "recurring_perriod_at", .property = "every", \
		.type = FSP_TYPE_INTEGER) \
	ROW(RETURN_ACTIVE, "recurring_status", .property = "active", .type = FSP_TYPE_FLAG)
FSP_TABLE(return_fields, RETURN);
/* fsp_card_explain knows them by the positions of RESULT. */
FSP_SAME_POSITION(RETURN_PAYMENT_METHOD, RESULT_PAYMENT_METHOD);
FSP_SAME_POSITION(RETURN_REFUNDED_TOTAL, RESULT_REFUNDED_TOTAL);

static void inspect_return(fsp_received *received)
{
	fsp_card_explain(received->values);
}

/* Here merchantid is the card merchant's id and merchant_id the five-digit one. An alias would mix them up. */
const fsp_callback fsp_recurring_return = {
	.name = "return", FSP_ROWS(return_fields),
	.signature = {
		.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TXN_STATUS"},
		.credentials = FSP_RECURRING_BY_CARD,
	},
	.merchant_field = "MERCHANTID", .merchant_any_case = true, .inspect = inspect_return,
};

#define CHARGE_ROWS(ROW) \
	ROW(CHARGE_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.shape = FSP_RECURRING_TRANSACTION_ID) \
	ROW(CHARGE_STATUS_CODE, "payment_status_code", .property = "statusCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 1) \
	ROW(CHARGE_STATUS, "payment_status_code", .property = "status", .type = FSP_TYPE_ENUM, \
		.codes = &charge_statuses) \
	ROW(CHARGE_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(CHARGE_MERCHANT_MEMBER_ID, "merchant_member_id", .property = "merchantMemberId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(CHARGE_GATEWAY_MEMBER_ID, "member_id", .property = "gatewayMemberId", .type = FSP_TYPE_LINE) \
	ROW(CHARGE_REFERENCE, "payment_reff", .property = "reference", .type = FSP_TYPE_LINE) \
	ROW(CHARGE_CHARGED_AT, "payment_date", .property = "chargedAt", .type = FSP_TYPE_TIME) \
	ROW(CHARGE_STATUS_TEXT, "payment_status_desc", .property = "statusText", .type = FSP_TYPE_LINE) \
	ROW(CHARGE_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED)
FSP_TABLE(charge_fields, CHARGE);

/* The documents show no reply for recurring. Debit's reply does no harm. */
#define CHARGE_REPLY_ROWS(ROW) \
	ROW(CHARGE_REPLY_RESPONSE, "response", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "Payment Notification") \
	ROW(CHARGE_REPLY_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_VERBATIM, .presence = FSP_BLANK) \
	ROW(CHARGE_REPLY_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_VERBATIM, \
		.presence = FSP_BLANK) \
	ROW(CHARGE_REPLY_RESPONSE_CODE, "response_code", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "00") \
	ROW(CHARGE_REPLY_RESPONSE_DESC, "response_desc", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "Success")
FSP_TABLE(charge_reply, CHARGE_REPLY);

const fsp_callback fsp_recurring_charge = {
	.name = "charge", FSP_ROWS(charge_fields),
	.signature = {.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"trx_id", "payment_status_code"}},
	.merchant_field = "merchant_id", .reply = charge_reply, .root = "faspay",
};

#define EXPIRY_ROWS(ROW) \
	ROW(EXPIRY_MEMBER_ID, "member_id", .property = "memberId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 50) \
	ROW(EXPIRY_NAME, "member_name", .property = "name", .type = FSP_TYPE_LINE) \
	ROW(EXPIRY_EMAIL, "member_email", .property = "email", .type = FSP_TYPE_LINE) \
	ROW(EXPIRY_AMOUNT, "amount", .property = "amount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_DECIMAL) \
	ROW(EXPIRY_EXPIRES_MONTH, "expired_date", .property = "expiresMonth", .type = FSP_TYPE_MONTH, \
		.presence = FSP_REQUIRED)
FSP_TABLE(expiry_fields, EXPIRY);

const fsp_callback fsp_recurring_expiry = {.name = "cardExpiry", FSP_ROWS(expiry_fields),
	.root = "faspay"};

fsp_result fsp_recurring_kind_of(fsp_view body, fsp_recurring_kind *kind)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *root = NULL;
	fsp_format format;
	fsp_error error;
	fsp_result result = arena != NULL ? fsp_decode_sniffed(arena, body, FSP_NOTIFICATION_LIMITS, &root, &format,
		&error) : FSP_ERROR_MEMORY;

	*kind = FSP_RECURRING_UNKNOWN;
	if (result == FSP_OK && root->kind == FSP_OBJECT) {
		if (!fsp_node_is_absent(fsp_node_find(root, FSP_LITERAL_VIEW("trx_id")))
				|| !fsp_node_is_absent(fsp_node_find(root, FSP_LITERAL_VIEW("payment_status_code")))) {
			*kind = FSP_RECURRING_CHARGE;
		} else if (!fsp_node_is_absent(fsp_node_find(root, FSP_LITERAL_VIEW("expired_date")))) {
			*kind = FSP_RECURRING_EXPIRY;
		}
	}
	fsp_arena_free(arena);
	return result == FSP_ERROR_MEMORY ? result : FSP_OK;
}
