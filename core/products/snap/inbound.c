/* What Faspay sends to the merchant: inquiries and notifications. Section numbers are those of
 * docs/protocol/snap.md. */
#include "inbound.h"

#include <stdlib.h>

#define COMPANY_CODE_LENGTH 8

/* ------------------------------------------------------------------ rows */

static const fsp_code kind_codes[] = {{"va", "Va"}, {"qr", "Qr"}, {"debit", "Debit"}, {NULL, NULL}};
static const fsp_code_table kinds = {"Faspay\\Snap\\NotificationKind", kind_codes};

/* Headers stand beside the fields, and what is concluded from both. A body that has such members changes nothing. */
#define HEADER_ROWS(ROW, P) \
	ROW(P##_EXTERNAL_ID, "X-EXTERNAL-ID", .property = "externalId", .type = FSP_TYPE_LINE) \
	ROW(P##_SENT_AT, "X-TIMESTAMP", .property = "sentAt", .type = FSP_TYPE_TIME_ISO) \
	ROW(P##_IS_OWN, "#own", .property = "own", .type = FSP_TYPE_FLAG)

#define KIND_ROW(ROW, P) ROW(P##_KIND, "#kind", .property = "kind", .type = FSP_TYPE_ENUM, .codes = &kinds)

/* 8.3 */
#define INQUIRY_ROWS(ROW) \
	FSP_SNAP_READ_NUMBER_ROWS(ROW, INQUIRY, "") \
	ROW(INQUIRY_ID, "inquiryRequestId", .property = "inquiryRequestId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(INQUIRY_CHANNEL_CODE, "channelCode", .alias = "additionalInfo.channelCode", .property = "channelCode", \
		.type = FSP_TYPE_LINE) \
	ROW(INQUIRY_AMOUNT, "amount", .property = "amount", FSP_SNAP_AMOUNT) \
	ROW(INQUIRY_SOURCE_BANK, "sourceBankCode", .property = "sourceBankCode", .type = FSP_TYPE_LINE) \
	ROW(INQUIRY_SOURCE_ACCOUNT, "hashedSourceAccountNo", .property = "hashedSourceAccountNo", .type = FSP_TYPE_LINE) \
	HEADER_ROWS(ROW, INQUIRY)
FSP_TABLE(inquiry_fields, INQUIRY);

/* 8.4 and 8.5: the classic form has no state, and a time at the top. */
#define PAYMENT_ROWS(ROW) \
	KIND_ROW(ROW, PAYMENT) \
	FSP_SNAP_READ_NUMBER_ROWS(ROW, PAYMENT, "") \
	ROW(PAYMENT_ID, "paymentRequestId", .property = "paymentRequestId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(PAYMENT_TRX_ID, "trxId", .property = "trxId", .type = FSP_TYPE_LINE) \
	ROW(PAYMENT_REFERENCE_NO, "referenceNo", .property = "referenceNo", .type = FSP_TYPE_LINE) \
	ROW(PAYMENT_AMOUNT, "paidAmount", .property = "amount", FSP_SNAP_AMOUNT) \
	FSP_SNAP_STATUS_ROWS(ROW, PAYMENT, "additionalInfo.latestTransactionStatus", "latestTransactionStatus", \
		"additionalInfo.transactionStatusDesc", "transactionStatusDesc") \
	ROW(PAYMENT_PAID_AT, "additionalInfo.paymentDate", .property = "paidAt", .type = FSP_TYPE_TIME) \
	ROW(PAYMENT_TRX_TIME, "trxDateTime", .alias = "transactionDate", .type = FSP_TYPE_TIME_ISO) \
	ROW(PAYMENT_CHANNEL_CODE, "additionalInfo.channelCode", .alias = "channelCode", .property = "channelCode", \
		.type = FSP_TYPE_LINE) \
	ROW(PAYMENT_CHANNEL, "additionalInfo.channelCode", .alias = "channelCode", .property = "channel", \
		.type = FSP_TYPE_ENUM, .codes = &fsp_snap_channels) \
	ROW(PAYMENT_MERCHANT_ID, "additionalInfo.merchantId", .alias = "merchantId", .property = "merchantId", \
		.type = FSP_TYPE_LINE) \
	HEADER_ROWS(ROW, PAYMENT)
FSP_TABLE(payment_fields, PAYMENT);

/* 9.3 and 10.4. The standard lets the merchant's own reference be missing. */
#define REFERENCE_ROWS(ROW, P, merchant, merchant_alias) \
	KIND_ROW(ROW, P) \
	ROW(P##_PARTNER_REFERENCE_NO, "originalPartnerReferenceNo", .property = "partnerReferenceNo", \
		.type = FSP_TYPE_LINE) \
	ROW(P##_REFERENCE_NO, "originalReferenceNo", .property = "referenceNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(P##_AMOUNT, "amount", .property = "amount", FSP_SNAP_AMOUNT) \
	ROW(P##_PAID_AT, "additionalInfo.paymentDate", .property = "paidAt", .type = FSP_TYPE_TIME) \
	ROW(P##_CHANNEL_CODE, "additionalInfo.channelCode", .property = "channelCode", .type = FSP_TYPE_LINE) \
	ROW(P##_CHANNEL, "additionalInfo.channelCode", .property = "channel", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_snap_channels) \
	ROW(P##_MERCHANT_ID, merchant, .alias = merchant_alias, .property = "merchantId", .type = FSP_TYPE_LINE) \
	ROW(P##_STATUS_CODE, "latestTransactionStatus", .alias = "additionalInfo.latestTransactionStatus", \
		.property = "statusCode", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(P##_STATUS, "latestTransactionStatus", .alias = "additionalInfo.latestTransactionStatus", \
		.property = "status", .type = FSP_TYPE_ENUM, .codes = &fsp_snap_statuses) \
	ROW(P##_STATUS_TEXT, "transactionStatusDesc", .alias = "additionalInfo.transactionStatusDesc", \
		.property = "statusText", .type = FSP_TYPE_TEXT) \
	HEADER_ROWS(ROW, P)

#define QR_ROWS(ROW) REFERENCE_ROWS(ROW, QR, "additionalInfo.merchantId", "merchantId")
FSP_TABLE(qr_fields, QR);

#define DEBIT_ROWS(ROW) REFERENCE_ROWS(ROW, DEBIT, "merchantId", "additionalInfo.merchantId")
FSP_TABLE(debit_fields, DEBIT);
FSP_SAME_POSITION(DEBIT_STATUS_CODE, QR_STATUS_CODE);
FSP_SAME_POSITION(DEBIT_STATUS, QR_STATUS);
FSP_SAME_POSITION(DEBIT_STATUS_TEXT, QR_STATUS_TEXT);

/* ------------------------------------------------------------------ verification */

static fsp_slot *value_of(const fsp_received *received, const char *wire)
{
	const int row = fsp_field_index(received->callback->fields, wire);

	return row >= 0 ? &received->values[row] : NULL;
}

/* The member that a row is read from, or NULL. */
static const fsp_node *member_of(const fsp_received *received, const fsp_field *field)
{
	const fsp_node *node = fsp_node_at(received->message, fsp_field_name(field));

	return node != NULL || field->alias == NULL ? node : fsp_node_at(received->message, fsp_view_of(field->alias));
}

/* NULL: none that the documents know. */
static const char *state_of(fsp_view code)
{
	const fsp_code *row = fsp_case_of_code(&fsp_snap_statuses, code);

	return row->code != NULL ? row->name : NULL;
}

/* Whether the two places at which a state may stand tell different ones. */
static bool is_contradictory(const fsp_received *received, const fsp_field *field)
{
	const char *here, *there;

	if (field->codes != &fsp_snap_statuses || field->alias == NULL) {
		return false;
	}
	here = state_of(fsp_node_text(fsp_node_at(received->message, fsp_field_name(field))));
	there = state_of(fsp_node_text(fsp_node_at(received->message, fsp_view_of(field->alias))));
	return here != NULL && there != NULL && strcmp(here, there) != 0;
}

/* Numbers and ids are looked up by the shop: none may pass for another once it is made fit for a page. */
static fsp_result check_line(fsp_received *received, const fsp_field *field, fsp_view text)
{
	const char *objection = fsp_character_objection(field->type, NULL, text);
	const fsp_view printable = fsp_made_printable(received->arena, text);

	if (printable.data == NULL) {
		return fsp_out_of_memory(&received->error);
	}
	if (objection == NULL && !fsp_view_equals(printable, text)) {
		objection = "must not contain characters that cannot be shown";
	}
	return objection == NULL ? FSP_OK : fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "format", field->wire,
		"the field %s %s", field->wire, objection);
}

/* What cannot be read must not pass for something that is not there: an amount, or whatever additionalInfo holds. */
static fsp_result check_fields(fsp_received *received)
{
	const fsp_node *more = fsp_node_find(received->message, FSP_LITERAL_VIEW("additionalInfo"));

	if (!fsp_node_is_absent(more) && more->kind != FSP_OBJECT) {
		return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "format", "additionalInfo",
			"the field additionalInfo must be an object");
	}
	for (size_t i = 0; i < received->callback->field_count; i++) {
		const fsp_field *field = &received->callback->fields[i];
		const fsp_slot *slot = &received->values[i];

		if (field->type == FSP_TYPE_LINE && slot->present) {
			fsp_result result = check_line(received, field, slot->text);

			if (result != FSP_OK) {
				return result;
			}
		}
		if (is_contradictory(received, field)) {
			return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "duplicate", field->wire,
				"the field %s is there twice, with different states", field->wire);
		}
		if (field->type == FSP_TYPE_MONEY && !slot->present && !fsp_node_is_absent(member_of(received, field))
				&& received->callback != &fsp_snap_va_inquiry) {
			return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "format", field->wire,
				"the field %s must be an amount such as {\"value\":\"10000.00\",\"currency\":\"IDR\"}", field->wire);
		}
	}
	return FSP_OK;
}

/* The code itself, or the first eight digits of the account's number, which begin with it. */
static bool is_code_of(fsp_view code, fsp_view service_id)
{
	const fsp_view digits = fsp_snap_unpadded(service_id);

	return fsp_view_equals(digits, code) || (digits.length == COMPANY_CODE_LENGTH && digits.length > code.length
		&& memcmp(digits.data, code.data, code.length) == 0);
}

static bool has_own_code(const fsp_received *received)
{
	const fsp_slot *service_id = value_of(received, "partnerServiceId");
	const fsp_view codes = fsp_client_identity(received->client, FSP_SNAP_COMPANY_CODES);

	for (size_t start = 0, i = 0; service_id != NULL && codes.data != NULL && i <= codes.length; i++) {
		if (i == codes.length || codes.data[i] == ',') {
			if (is_code_of((fsp_view){codes.data + start, i - start}, service_id->text)) {
				return true;
			}
			start = i + 1;
		}
	}
	return false;
}

/* One key signs for all merchants: what bears another one's id is not for this one, and what bears none is only by
 * its number. */
static fsp_result check_owner(fsp_received *received)
{
	const fsp_slot *inside = value_of(received, "additionalInfo.merchantId");
	const fsp_slot *merchant = inside != NULL ? inside : value_of(received, "merchantId");
	const bool named = merchant != NULL && merchant->present;

	if (named && !fsp_view_equals(merchant->text, fsp_client_identity(received->client, FSP_SNAP_MERCHANT_ID))) {
		return fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "other_merchant",
			"the message's merchantId is another merchant's: check this client's merchant id, and the URL that the "
			"other one has registered");
	}
	*value_of(received, "#own") = (fsp_slot){.present = true, .number = named || has_own_code(received)};
	return FSP_OK;
}

static int64_t clock_skew_of(const fsp_client *client)
{
	return atoll(fsp_client_identity(client, FSP_SNAP_CLOCK_SKEW).data);
}

static fsp_result verify(fsp_received *received, const fsp_signature *signature)
{
	const fsp_snap_service *service = fsp_snap_service_of_callback(received->callback);
	fsp_result result;

	(void)signature;
	/* What the body claims about itself does not count, not even by its absence. */
	*value_of(received, "X-EXTERNAL-ID") = (fsp_slot){.present = false};
	*value_of(received, "X-TIMESTAMP") = (fsp_slot){.present = false};
	result = fsp_snap_verify_received(
		received, fsp_view_of(service->path), service->padded, clock_skew_of(received->client));
	if (result == FSP_OK) {
		result = check_fields(received);
	}
	return result == FSP_OK ? check_owner(received) : result;
}

static const fsp_scheme scheme = {.name = "SNAP", .verify = verify, .covers_message = true};

/* ------------------------------------------------------------------ conclusions */

static void set_kind(fsp_received *received)
{
	const char *kind = fsp_snap_service_of_callback(received->callback)->kind_case;

	*value_of(received, "#kind") = (fsp_slot){.present = true, .text = fsp_view_of(kind)};
}

static void inspect_payment(fsp_received *received)
{
	fsp_slot *values = received->values;

	set_kind(received);
	/* Only a message that has no state at all is of the form whose receipt means that it was paid. */
	if (!values[PAYMENT_STATUS_CODE].present) {
		const bool classic = member_of(received, &payment_fields[PAYMENT_STATUS_CODE]) == NULL;

		values[PAYMENT_STATUS] = (fsp_slot){
			.present = true, .text = classic ? FSP_LITERAL_VIEW("Paid") : FSP_LITERAL_VIEW("Unknown")};
	}
	fsp_snap_tell_expired(&values[PAYMENT_STATUS], values[PAYMENT_STATUS_CODE].text, values[PAYMENT_STATUS_TEXT].text);
	if (!values[PAYMENT_PAID_AT].present) {
		values[PAYMENT_PAID_AT] = values[PAYMENT_TRX_TIME];
	}
}

static void inspect_reference(fsp_received *received)
{
	/* Both tables are made of one list. */
	fsp_slot *values = received->values;

	set_kind(received);
	fsp_snap_tell_expired(&values[QR_STATUS], values[QR_STATUS_CODE].text, values[QR_STATUS_TEXT].text);
}

#define CALLBACK .signature = {.scheme = &scheme}, .ascii_reply = true, .finish_reply = fsp_snap_finish_reply

const fsp_callback fsp_snap_va_inquiry = {
	.name = "vaInquiry", CALLBACK, FSP_ROWS(inquiry_fields), .reply = fsp_snap_inquiry_reply,
	.prepare_reply = fsp_snap_prepare_inquiry_reply,
};
const fsp_callback fsp_snap_va_payment = {
	.name = "vaPayment",
	CALLBACK,
	FSP_ROWS(payment_fields),
	.reply = fsp_snap_payment_reply,
	.inspect = inspect_payment,
};
const fsp_callback fsp_snap_qr_notification = {
	.name = "qrNotification",
	CALLBACK,
	FSP_ROWS(qr_fields),
	.reply = fsp_snap_plain_reply,
	.inspect = inspect_reference,
};
const fsp_callback fsp_snap_debit_notification = {
	.name = "debitNotification",
	CALLBACK,
	FSP_ROWS(debit_fields),
	.reply = fsp_snap_plain_reply,
	.inspect = inspect_reference,
};

bool fsp_snap_claims_paid(const fsp_received *received)
{
	for (size_t i = 0; i < received->callback->field_count; i++) {
		if (received->callback->fields[i].codes == &fsp_snap_statuses) {
			return received->values[i].present && fsp_view_is(received->values[i].text, "Paid");
		}
	}
	return false;
}

bool fsp_snap_is_own(const fsp_received *received)
{
	const fsp_slot *own = value_of(received, "#own");

	return own != NULL && own->present && own->number != 0;
}

/* Each part behind its length, so that two of them never read as two others. */
static void write_part(fsp_buffer *out, fsp_view text)
{
	char length[FSP_INTEGER_SIZE];

	fsp_buffer_append(out, length, fsp_integer_format((int64_t)text.length, 1, length));
	fsp_buffer_append_char(out, '.');
	fsp_buffer_append_view(out, text);
	fsp_buffer_append_char(out, ':');
}

void fsp_snap_write_deduplication_key(const fsp_received *received, fsp_buffer *out)
{
	const fsp_slot *values = received->values;

	if (received->callback == &fsp_snap_va_inquiry) {
		fsp_buffer_append_text(out, "inquiry:");
		write_part(out, values[INQUIRY_ID].text);
		return;
	}
	if (received->callback != &fsp_snap_va_payment) {
		fsp_buffer_append_text(out, received->callback == &fsp_snap_qr_notification ? "qr:" : "debit:");
		write_part(out, value_of(received, "originalReferenceNo")->text);
		fsp_buffer_append_view(out, value_of(received, "latestTransactionStatus")->text);
		return;
	}
	if (values[PAYMENT_TRX_ID].present) {
		fsp_buffer_append_text(out, "va:");
		write_part(out, values[PAYMENT_TRX_ID].text);
		write_part(out, fsp_snap_unpadded(values[PAYMENT_ACCOUNT_NO].text));
		/* An account that is paid several times. */
		if (values[PAYMENT_REFERENCE_NO].present) {
			write_part(out, values[PAYMENT_REFERENCE_NO].text);
		}
	} else {
		fsp_buffer_append_text(out, "static-va:");
		write_part(out, values[PAYMENT_ID].text);
		write_part(out, values[PAYMENT_REFERENCE_NO].text);
	}
	fsp_buffer_append_view(out, values[PAYMENT_STATUS_CODE].text);
}
