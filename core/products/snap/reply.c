/* Our answers to what Faspay sends. Section numbers are those of docs/protocol/snap.md. */
#include "inbound.h"

#include <stdio.h>
#include <stdlib.h>

/* ------------------------------------------------------------------ rows (8.3, 8.4, 8.5, 9.3, 10.4) */

#define CODE_ROWS(ROW, P) \
	ROW(P##_CODE, "responseCode", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .minimum = 7, .maximum = 7) \
	ROW(P##_MESSAGE, "responseMessage", .property = "detail", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 150)

#define NUMBER_ROWS(ROW, P) \
	ROW(P##_SERVICE_ID, "virtualAccountData.partnerServiceId", .type = FSP_TYPE_VERBATIM) \
	ROW(P##_CUSTOMER_NO, "virtualAccountData.customerNo", .type = FSP_TYPE_VERBATIM) \
	ROW(P##_ACCOUNT_NO, "virtualAccountData.virtualAccountNo", .type = FSP_TYPE_VERBATIM)

/* The row that holds a split payment stands last, as its documentation has it. */
#define INQUIRY_REPLY_ROWS(ROW) \
	CODE_ROWS(ROW, INQUIRY_REPLY) \
	NUMBER_ROWS(ROW, INQUIRY_REPLY) \
	ROW(INQUIRY_REPLY_NAME, FSP_SNAP_REPLY_NAME, .property = "name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 50) \
	ROW(INQUIRY_REPLY_EMAIL, FSP_SNAP_REPLY_EMAIL, .property = "email", .type = FSP_TYPE_EMAIL, .presence = FSP_BLANK, \
		.maximum = 255) \
	ROW(INQUIRY_REPLY_PHONE, FSP_SNAP_REPLY_PHONE, .property = "phone", .type = FSP_TYPE_PHONE, .presence = FSP_BLANK, \
		.maximum = 30) \
	ROW(INQUIRY_REPLY_ID, "virtualAccountData.inquiryRequestId", .type = FSP_TYPE_VERBATIM) \
	ROW(INQUIRY_REPLY_TOTAL, FSP_SNAP_REPLY_TOTAL, .property = "total", .presence = FSP_REQUIRED, FSP_SNAP_AMOUNT) \
	FSP_ROUTE_ROWS(ROW, INQUIRY_REPLY, "virtualAccountData.additionalInfo.route")
FSP_SHARED_TABLE(fsp_snap_inquiry_reply, INQUIRY_REPLY);

#define PAYMENT_REPLY_ROWS(ROW) \
	CODE_ROWS(ROW, PAYMENT_REPLY) \
	NUMBER_ROWS(ROW, PAYMENT_REPLY) \
	ROW(PAYMENT_REPLY_NAME, FSP_SNAP_REPLY_NAME, .property = "name", .type = FSP_TYPE_LINE, .maximum = 255) \
	ROW(PAYMENT_REPLY_ID, "virtualAccountData.paymentRequestId", .type = FSP_TYPE_VERBATIM) \
	ROW(PAYMENT_REPLY_AMOUNT, "virtualAccountData.paidAmount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_OBJECT, \
		.origin = FSP_FROM_SCHEME)
FSP_SHARED_TABLE(fsp_snap_payment_reply, PAYMENT_REPLY);

#define PLAIN_REPLY_ROWS(ROW) CODE_ROWS(ROW, PLAIN_REPLY)
FSP_SHARED_TABLE(fsp_snap_plain_reply, PLAIN_REPLY);
/* Code and message are the first rows of every table. */
FSP_SAME_POSITION(INQUIRY_REPLY_CODE, PLAIN_REPLY_CODE);
FSP_SAME_POSITION(PAYMENT_REPLY_CODE, PLAIN_REPLY_CODE);
FSP_SAME_POSITION(INQUIRY_REPLY_MESSAGE, PLAIN_REPLY_MESSAGE);
FSP_SAME_POSITION(PAYMENT_REPLY_MESSAGE, PLAIN_REPLY_MESSAGE);

fsp_result fsp_snap_finish_reply(fsp_arena *arena, const fsp_slot *values, fsp_reply *reply)
{
	char status[4] = "", stamp[26];
	const char *copy;

	memcpy(status, values[PLAIN_REPLY_CODE].text.data, 3);
	reply->http_status = atoi(status);
	copy = fsp_time_format_iso(fsp_wall_seconds(), stamp) ? fsp_arena_copy(arena, fsp_view_of(stamp)) : NULL;
	if (copy == NULL) {
		return FSP_ERROR_MEMORY;
	}
	reply->headers[reply->header_count++] = (fsp_header){FSP_LITERAL_VIEW("X-TIMESTAMP"), fsp_view_of(copy)};
	return FSP_OK;
}

static bool set_code(fsp_arena *arena, fsp_slot *slot, const char *pattern, const char *service)
{
	char code[8];
	const char *copy;

	snprintf(code, sizeof(code), "%.3s%.2s%.2s", pattern, service, pattern + 5);
	copy = fsp_arena_copy(arena, fsp_view_of(code));
	*slot = (fsp_slot){.present = copy != NULL, .text = fsp_view_of(copy)};
	return copy != NULL;
}

/* ------------------------------------------------------------------ success */

static const char repeated[] = "virtualAccountData.";

/* Repeats the message in the reply: every row that both have. */
static void repeat_rows(const fsp_received *received, fsp_slot *values)
{
	const fsp_field *rows = received->callback->reply;

	for (size_t i = 0; rows[i].wire != NULL; i++) {
		const int from = strncmp(rows[i].wire, repeated, sizeof(repeated) - 1) == 0
			? fsp_field_index(received->callback->fields, rows[i].wire + sizeof(repeated) - 1) : -1;

		if (from >= 0 && rows[i].property == NULL) {
			values[i] = received->values[from];
		}
	}
}

fsp_result fsp_snap_prepare_inquiry_reply(fsp_arena *arena, fsp_slot *values, fsp_violations *violations)
{
	const fsp_slot *owner = &values[INQUIRY_REPLY_ROUTE_OWNER], *shares = &values[INQUIRY_REPLY_ROUTE_SHARES];

	fsp_route_validate(arena, violations, owner, shares, &values[INQUIRY_REPLY_TOTAL]);
	return violations->count > 0 ? FSP_OK : fsp_route_convert(arena, owner, shares, 1, &values[INQUIRY_REPLY_ROUTE]);
}

static void validate_name(const fsp_received *received, const fsp_slot *values, fsp_violations *violations)
{
	const fsp_place place = {NULL, "name", FSP_NO_INDEX};

	if (fsp_snap_service_of_callback(received->callback)->kind == FSP_SNAP_VA_PAYMENT
			&& !values[PAYMENT_REPLY_NAME].present
			&& fsp_received_text(received, "additionalInfo.latestTransactionStatus").data == NULL) {
		fsp_report(received->arena, violations, &place, &fsp_snap_payment_reply[PAYMENT_REPLY_NAME], "required", NULL,
			"is required: the answer to a notification without a status names the customer");
	}
}

fsp_result fsp_snap_accept(const fsp_received *received, fsp_slot *values, const fsp_node *members,
	fsp_violations *violations, fsp_buffer *body, fsp_reply *reply)
{
	const fsp_snap_service *service = fsp_snap_service_of_callback(received->callback);
	const char *text = service->kind == FSP_SNAP_VA_INQUIRY ? "Success"
		: service->kind == FSP_SNAP_VA_PAYMENT ? "Successful" : "Request has been processed successfully";

	if (!set_code(received->arena, &values[PLAIN_REPLY_CODE], "200??00", service->number)) {
		return FSP_ERROR_MEMORY;
	}
	values[PLAIN_REPLY_MESSAGE] = (fsp_slot){.present = true, .text = fsp_view_of(text)};
	repeat_rows(received, values);
	validate_name(received, values, violations);
	return fsp_reply_write_with_members(received->arena, received->callback, values, members, violations, body, reply);
}

/* ------------------------------------------------------------------ refusals (6.3) */

/* The texts are those of Faspay's own acceptance test, which checks a merchant's answers. */
static const struct { const char *code, *text; } rejections[] = {
	[FSP_SNAP_REJECT_NOT_FOUND] = {"404??12", "Bill not found"},
	[FSP_SNAP_REJECT_PAID] = {"404??14", "Bill has been paid"},
	[FSP_SNAP_REJECT_EXPIRED] = {"404??19", "Bill expired"},
	[FSP_SNAP_REJECT_AMOUNT_MISMATCH] = {"404??13", "Invalid Amount"},
	[FSP_SNAP_REJECT_DUPLICATE] = {"409??00", "Conflict"},
	[FSP_SNAP_REJECT_UNAUTHORIZED] = {"401??00", "Unauthorized Signature"},
	[FSP_SNAP_REJECT_MALFORMED] = {"400??01", "Invalid Field Format"},
	[FSP_SNAP_REJECT_MISSING_FIELD] = {"400??02", "Missing Mandatory Field"},
	[FSP_SNAP_REJECT_FAILURE] = {"500??00", "General Error"},
};

static const fsp_callback rejection_callback = {
	.name = "rejection", .fields = fsp_snap_plain_reply, .reply = fsp_snap_plain_reply, .ascii_reply = true,
	.finish_reply = fsp_snap_finish_reply,
};

fsp_result fsp_snap_reject(fsp_arena *arena, fsp_snap_kind kind, fsp_snap_rejection rejection, fsp_view detail,
	fsp_violations *violations, fsp_buffer *body, fsp_reply *reply)
{
	const fsp_snap_service *service = fsp_snap_service_of_kind(kind);
	const bool reference = rejection == FSP_SNAP_REJECT_NOT_FOUND && (kind == FSP_SNAP_QR || kind == FSP_SNAP_DEBIT);
	fsp_slot values[PLAIN_REPLY_COUNT] = {{.present = false}};
	fsp_buffer text;

	fsp_buffer_init_in(&text, arena, 1024);
	fsp_buffer_append_text(&text, reference ? "Transaction Not Found" : rejections[rejection].text);
	if (detail.length > 0) {
		fsp_buffer_append_char(&text, ' ');
		fsp_buffer_append_view(&text, detail);
	}
	/* A path that is no service's has no number. */
	if (text.failed == FSP_ERROR_MEMORY
		|| !set_code(arena, &values[PLAIN_REPLY_CODE], reference ? "404??01" : rejections[rejection].code,
			service != NULL ? service->number : "00")) {
		return FSP_ERROR_MEMORY;
	}
	values[PLAIN_REPLY_MESSAGE] = (fsp_slot){.present = true, .text = fsp_buffer_view(&text)};
	return fsp_reply_write(arena, &rejection_callback, FSP_FORMAT_JSON, values, violations, body, reply);
}

fsp_snap_rejection fsp_snap_rejection_of(const fsp_error *error)
{
	switch (error->code) {
		case FSP_ERROR_SIGNATURE:
			return FSP_SNAP_REJECT_UNAUTHORIZED;
		case FSP_ERROR_MALFORMED:
			return error->rule != NULL && strcmp(error->rule, "missing_field") == 0 ? FSP_SNAP_REJECT_MISSING_FIELD
				: FSP_SNAP_REJECT_MALFORMED;
		default:
			return FSP_SNAP_REJECT_FAILURE;
	}
}
