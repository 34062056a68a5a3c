/* Virtual accounts: created, asked about, deleted. Section numbers are those of docs/protocol/snap.md. */
#include "rows.h"

/* ------------------------------------------------------------------ create (8.2) */

#define VA_ROWS(ROW) \
	ROW(VA_NAME, "virtualAccountName", .property = "name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 128) \
	ROW(VA_EMAIL, "virtualAccountEmail", .property = "email", .type = FSP_TYPE_EMAIL, .maximum = 128) \
	ROW(VA_PHONE, "virtualAccountPhone", .property = "phone", .type = FSP_TYPE_PHONE, .maximum = 30) \
	ROW(VA_TRX_ID, "trxId", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 32, \
		.order = true) \
	ROW(VA_TOTAL, "totalAmount", .property = "total", .presence = FSP_REQUIRED, FSP_SNAP_AMOUNT) \
	ROW(VA_EXPIRES_AT, "expiredDate", .property = "expiresAt", .type = FSP_TYPE_TIME_ISO) \
	ROW(VA_ACCOUNT_NO, "virtualAccountNo", .property = "virtualAccountNo", .type = FSP_TYPE_LINE, .maximum = 28) \
	ROW(VA_DATE, "additionalInfo.billDate", .property = "date", .type = FSP_TYPE_TIME_ISO) \
	ROW(VA_CHANNEL, "additionalInfo.channelCode", .property = "channel", FSP_SNAP_CHANNEL) \
	ROW(VA_DESCRIPTION, "additionalInfo.billDescription", .property = "description", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 18) \
	FSP_ROUTE_ROWS(ROW, VA, "additionalInfo.route")
FSP_TABLE(create_request, VA);

#define ACCOUNT_ROWS(ROW) \
	FSP_SNAP_READ_NUMBER_ROWS(ROW, ACCOUNT, "virtualAccountData.") \
	ROW(ACCOUNT_TRX_ID, "virtualAccountData.trxId", .property = "trxId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .echo = "trxId") \
	ROW(ACCOUNT_TOTAL, "virtualAccountData.totalAmount", .property = "total", FSP_SNAP_AMOUNT) \
	ROW(ACCOUNT_EXPIRES_AT, "virtualAccountData.expiredDate", .property = "expiresAt", .type = FSP_TYPE_TIME_ISO) \
	ROW(ACCOUNT_REDIRECT_URL, "virtualAccountData.additionalInfo.redirectUrl", .property = "redirectUrl", \
		.type = FSP_TYPE_URL)
FSP_TABLE(create_answer, ACCOUNT);

static void complete_bill(fsp_call *call)
{
	fsp_snap_complete_date(call, "additionalInfo.billDate");
}

static bool is_number(fsp_view text)
{
	const fsp_view digits = fsp_snap_unpadded(text);

	return digits.length > 0 && fsp_is_digits(digits);
}

static void validate_number(fsp_call *call, const char *wire)
{
	const fsp_slot *number = fsp_call_value(call, wire);

	if (number->present && number->text.length > 0 && !is_number(number->text)) {
		fsp_call_violation(call, wire, NULL, "format", NULL, "must contain only digits, before which blanks may stand");
	}
}

static void validate_bill(fsp_call *call)
{
	fsp_snap_validate_bill(call, "totalAmount", "expiredDate", "additionalInfo.billDate");
	validate_number(call, "virtualAccountNo");
}

static fsp_result inspect_account(fsp_call *call)
{
	return fsp_snap_compare_amount(call, "virtualAccountData.totalAmount", "totalAmount");
}

const fsp_operation fsp_snap_create_va = {
	.name = "createVa", FSP_SNAP_CALL, FSP_SNAP_PATH("/v1.0/transfer-va/create-va"), .request = create_request,
	.answer = create_answer, .nestable = true, .complete = complete_bill, .validate = validate_bill,
	.convert = fsp_snap_convert_bill, .inspect = inspect_account,
};

/* ------------------------------------------------------------------ numbers */

/* Whoever has the first two parts has the third. */
static void complete_number(fsp_call *call)
{
	const fsp_slot *code = fsp_call_value(call, "partnerServiceId"), *rest = fsp_call_value(call, "customerNo");
	fsp_slot *whole = fsp_call_value(call, "virtualAccountNo");
	fsp_buffer text;

	if (whole->present || !code->present || !rest->present) {
		return;
	}
	fsp_buffer_init_in(&text, call->arena, code->text.length + rest->text.length);
	fsp_buffer_append_view(&text, code->text);
	fsp_buffer_append_view(&text, rest->text);
	*whole = (fsp_slot){.present = text.failed == FSP_OK, .text = fsp_buffer_view(&text)};
	if (text.failed == FSP_ERROR_MEMORY) {
		/* A violation that nothing describes: what is judged then is that memory ran out. */
		call->violations.count++;
	}
}

static void validate_whole_number(fsp_call *call)
{
	validate_number(call, "partnerServiceId");
	validate_number(call, "customerNo");
	validate_number(call, "virtualAccountNo");
}

static bool is_same_number(fsp_view asked, fsp_view answered)
{
	return fsp_view_equals(fsp_snap_unpadded(asked), fsp_snap_unpadded(answered));
}

static fsp_result fail_foreign_number(fsp_call *call)
{
	return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "virtualAccountNo",
		"the gateway's answer is about another account number than was asked about");
}

/* ------------------------------------------------------------------ status (8.6) */

#define VA_STATUS_ROWS(ROW) \
	FSP_SNAP_NUMBER_ROWS(ROW, VA_STATUS) \
	ROW(VA_STATUS_INQUIRY_ID, "inquiryRequestId", .property = "inquiryRequestId", .type = FSP_TYPE_LINE, \
		.maximum = 32) \
	ROW(VA_STATUS_CHANNEL, "additionalInfo.channelCode", .property = "channel", FSP_SNAP_CHANNEL) \
	ROW(VA_STATUS_TRX_ID, "additionalInfo.trxId", .property = "trxId", .type = FSP_TYPE_LINE, .maximum = 32, \
		.order = true)
FSP_TABLE(status_request, VA_STATUS);

/* One transaction. The gateway answers one, or a list of all of that number. */
#define ENTRY_ROWS(ROW) \
	ROW(ENTRY_SERVICE_ID, "partnerServiceId", .type = FSP_TYPE_LINE) \
	ROW(ENTRY_CUSTOMER_NO, "customerNo", .type = FSP_TYPE_LINE) \
	ROW(ENTRY_ACCOUNT_NO, "virtualAccountNo", .type = FSP_TYPE_LINE) \
	ROW(ENTRY_INQUIRY_ID, "inquiryRequestId", .type = FSP_TYPE_LINE) \
	ROW(ENTRY_PAYMENT_ID, "paymentRequestId", .type = FSP_TYPE_LINE) \
	ROW(ENTRY_TRX_ID, "trxId", .alias = "additionalInfo.trxId", .type = FSP_TYPE_LINE) \
	ROW(ENTRY_REFERENCE_NO, "referenceNo", .type = FSP_TYPE_LINE) \
	ROW(ENTRY_STATUS_CODE, "paymentFlagStatus", .type = FSP_TYPE_LINE) \
	ROW(ENTRY_STATUS, "paymentFlagStatus", .type = FSP_TYPE_ENUM, .codes = &fsp_snap_statuses) \
	ROW(ENTRY_STATUS_TEXT, "paymentFlagReason.english", .type = FSP_TYPE_TEXT) \
	ROW(ENTRY_PAID_AT, "transactionDate", .alias = "trxDateTime", .type = FSP_TYPE_TIME_ISO) \
	ROW(ENTRY_AMOUNT, "paidAmount", FSP_SNAP_AMOUNT)
FSP_TABLE(entry_rows, ENTRY);

/* All but the list are copied from the transaction that was asked about. */
#define VA_STATE_ROWS(ROW) \
	ROW(VA_STATE_ENTRIES, "virtualAccountData", .type = FSP_TYPE_LIST, .fields = entry_rows) \
	ROW(VA_STATE_SERVICE_ID, "#partnerServiceId", .property = "number.partnerServiceId", .type = FSP_TYPE_LINE) \
	ROW(VA_STATE_CUSTOMER_NO, "#customerNo", .property = "number.customerNo", .type = FSP_TYPE_LINE) \
	ROW(VA_STATE_ACCOUNT_NO, "#virtualAccountNo", .property = "number.virtualAccountNo", .type = FSP_TYPE_LINE) \
	ROW(VA_STATE_TRX_ID, "#trxId", .property = "trxId", .type = FSP_TYPE_LINE) \
	ROW(VA_STATE_REFERENCE_NO, "#referenceNo", .property = "referenceNo", .type = FSP_TYPE_LINE) \
	FSP_SNAP_STATUS_ROWS(ROW, VA_STATE, "#paymentFlagStatus", NULL, "#paymentFlagReason", NULL) \
	ROW(VA_STATE_PAID_AT, "#transactionDate", .property = "paidAt", .type = FSP_TYPE_TIME_ISO) \
	ROW(VA_STATE_AMOUNT, "#paidAmount", .property = "amount", FSP_SNAP_AMOUNT)
FSP_TABLE(status_answer, VA_STATE);

static void validate_status(fsp_call *call)
{
	const bool inquiry = call->values[VA_STATUS_INQUIRY_ID].present, trx = call->values[VA_STATUS_TRX_ID].present;

	validate_whole_number(call);
	if (inquiry == trx) {
		fsp_call_violation(call, "additionalInfo.trxId", NULL, trx ? "conflict" : "required", NULL,
			"must be given for an account that was created, inquiryRequestId for a static one, and never both");
	}
}

/* An id that one side does not name fits. */
static bool fits(const fsp_slot *asked, const fsp_slot *answered)
{
	return !asked->present || !answered->present || fsp_view_equals(asked->text, answered->text);
}

static bool names(const fsp_slot *asked, const fsp_slot *answered)
{
	return asked->present && answered->present && fsp_view_equals(asked->text, answered->text);
}

/* The transaction that was asked about: of several only one that bears the id. */
static bool is_asked_about(const fsp_call *call, const fsp_slot *entry, bool alone)
{
	const fsp_slot *trx = &call->values[VA_STATUS_TRX_ID], *inquiry = &call->values[VA_STATUS_INQUIRY_ID];

	if (!entry[ENTRY_ACCOUNT_NO].present
			|| !is_same_number(call->values[VA_STATUS_ACCOUNT_NO].text, entry[ENTRY_ACCOUNT_NO].text)) {
		return false;
	}
	return alone ? fits(trx, &entry[ENTRY_TRX_ID]) && fits(inquiry, &entry[ENTRY_INQUIRY_ID])
		: names(trx, &entry[ENTRY_TRX_ID]) || names(inquiry, &entry[ENTRY_INQUIRY_ID]);
}

static const fsp_slot *find_entry(const fsp_call *call, const fsp_slot *list)
{
	for (size_t i = 0; list->present && i < list->count; i++) {
		const fsp_slot *entry = list->children + i * ENTRY_COUNT;

		if (is_asked_about(call, entry, list->count == 1)) {
			return entry;
		}
	}
	return NULL;
}

static fsp_result inspect_status(fsp_call *call)
{
	static const struct { int from, to; } copies[] = {
		{ENTRY_SERVICE_ID, VA_STATE_SERVICE_ID},
		{ENTRY_CUSTOMER_NO, VA_STATE_CUSTOMER_NO},
		{ENTRY_ACCOUNT_NO, VA_STATE_ACCOUNT_NO},
		{ENTRY_REFERENCE_NO, VA_STATE_REFERENCE_NO},
		{ENTRY_STATUS_CODE, VA_STATE_STATUS_CODE},
		{ENTRY_STATUS, VA_STATE_STATUS},
		{ENTRY_STATUS_TEXT, VA_STATE_STATUS_TEXT},
		{ENTRY_PAID_AT, VA_STATE_PAID_AT},
		{ENTRY_AMOUNT, VA_STATE_AMOUNT},
	};
	const fsp_slot *entry = find_entry(call, &call->answer[VA_STATE_ENTRIES]);
	const bool in_progress = fsp_view_starts_with(fsp_answer_text(call, "responseCode"), "202");

	/* Nothing that bears such a name itself counts. */
	memset(call->answer + VA_STATE_SERVICE_ID, 0, (VA_STATE_COUNT - VA_STATE_SERVICE_ID) * sizeof(*call->answer));
	call->answer[VA_STATE_TRX_ID] = call->values[VA_STATUS_TRX_ID];
	if (entry == NULL && call->found && !in_progress) {
		return fail_foreign_number(call);
	}
	for (size_t i = 0; entry != NULL && i < sizeof(copies) / sizeof(*copies); i++) {
		call->answer[copies[i].to] = entry[copies[i].from];
	}
	/* An entry may name the whole number alone. The parts are then those of the question, which is about the same
	 * number. */
	if (entry != NULL && !(entry[ENTRY_SERVICE_ID].present && entry[ENTRY_CUSTOMER_NO].present)) {
		call->answer[VA_STATE_SERVICE_ID] = call->values[VA_STATUS_SERVICE_ID];
		call->answer[VA_STATE_CUSTOMER_NO] = call->values[VA_STATUS_CUSTOMER_NO];
	}
	return fsp_snap_read_status(call, &call->answer[VA_STATE_STATUS_CODE], &call->answer[VA_STATE_STATUS],
		&call->answer[VA_STATE_STATUS_TEXT]);
}

const fsp_operation fsp_snap_va_status = {
	.name = "vaStatus", FSP_SNAP_CALL, FSP_SNAP_PATH("/v1.0/transfer-va/status"), .request = status_request,
	.answer = status_answer, .repeatable = true, .not_found_code = FSP_SNAP_NOT_FOUND, .complete = complete_number,
	.validate = validate_status, .inspect = inspect_status,
};

/* ------------------------------------------------------------------ delete (8.7) */

#define DELETE_ROWS(ROW) \
	FSP_SNAP_NUMBER_ROWS(ROW, DELETE) \
	ROW(DELETE_TRX_ID, "trxId", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 32, \
		.order = true) \
	ROW(DELETE_REASON, "additionalInfo.reason", .property = "reason", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 50)
FSP_TABLE(delete_request, DELETE);

#define DELETION_ROWS(ROW) \
	FSP_SNAP_READ_NUMBER_ROWS(ROW, DELETION, "virtualAccountData.") \
	ROW(DELETION_BILL_NO, "virtualAccountData.additionalInfo.billNo", .property = "billNo", .type = FSP_TYPE_LINE) \
	ROW(DELETION_STATUS_CODE, "virtualAccountData.additionalInfo.trxStatusCode", \
		.alias = "virtualAccountData.trxStatusCode", .property = "statusCode", .type = FSP_TYPE_LINE) \
	ROW(DELETION_STATUS_TEXT, "virtualAccountData.additionalInfo.trxStatusDesc", \
		.alias = "virtualAccountData.trxStatusDesc", .property = "statusText", .type = FSP_TYPE_TEXT)
FSP_TABLE(delete_answer, DELETION);

static fsp_result inspect_deletion(fsp_call *call)
{
	return is_same_number(call->values[DELETE_ACCOUNT_NO].text, call->answer[DELETION_ACCOUNT_NO].text) ? FSP_OK
		: fail_foreign_number(call);
}

/* Its body makes this DELETE one that must not arrive twice either. */
const fsp_operation fsp_snap_delete_va = {
	.name = "deleteVa",
	.method = "DELETE",
	.request_encoding = FSP_ENCODING_JSON_ASCII,
	.answer_encoding = FSP_ENCODING_JSON,
	.signatures = {{.scheme = &fsp_scheme_snap}},
	FSP_SNAP_PATH("/v1.0/transfer-va/delete-va"),
	.request = delete_request,
	.answer = delete_answer,
	.complete = complete_number,
	.validate = validate_whole_number,
	.inspect = inspect_deletion,
};
