/* Which of Faspay's messages arrived: told from its members and from the path it came to. */
#include "inbound.h"

const fsp_callback *fsp_snap_callback_of(fsp_snap_kind kind)
{
	static const struct { fsp_snap_kind kind; const fsp_callback *callback; } callbacks[] = {
		{FSP_SNAP_VA_INQUIRY, &fsp_snap_va_inquiry}, {FSP_SNAP_VA_PAYMENT, &fsp_snap_va_payment},
		{FSP_SNAP_QR, &fsp_snap_qr_notification}, {FSP_SNAP_DEBIT, &fsp_snap_debit_notification},
	};

	for (size_t i = 0; i < sizeof(callbacks) / sizeof(*callbacks); i++) {
		if (callbacks[i].kind == kind) {
			return callbacks[i].callback;
		}
	}
	return NULL;
}

static bool has(const fsp_node *message, const char *name)
{
	return fsp_node_find(message, fsp_view_of(name)) != NULL;
}

static fsp_snap_kind kind_of_message(const fsp_node *message, fsp_format format, fsp_view path)
{
	const fsp_snap_kind by_path = fsp_snap_kind_of_path(path);

	if (has(message, "payment_status_code")) {
		return FSP_SNAP_LEGACY_DEBIT;
	}
	/* Only the older product speaks XML. */
	if (format == FSP_FORMAT_XML) {
		return FSP_SNAP_UNKNOWN;
	}
	if (has(message, "originalReferenceNo") || has(message, "originalPartnerReferenceNo")) {
		return by_path == FSP_SNAP_QR || by_path == FSP_SNAP_DEBIT ? by_path
			: has(message, "merchantId") ? FSP_SNAP_DEBIT : FSP_SNAP_QR;
	}
	if (has(message, "paymentRequestId") || has(message, "paidAmount")) {
		return FSP_SNAP_VA_PAYMENT;
	}
	return has(message, "inquiryRequestId") ? FSP_SNAP_VA_INQUIRY : FSP_SNAP_UNKNOWN;
}

fsp_result fsp_snap_kind_of(fsp_view body, fsp_view path, fsp_snap_kind *kind)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *message = NULL;
	fsp_format format;
	fsp_error why = {0};
	fsp_result result = arena != NULL
		? fsp_decode_sniffed(arena, body, FSP_NOTIFICATION_LIMITS, &message, &format, &why)
		: FSP_ERROR_MEMORY;

	*kind = result == FSP_OK && message->kind == FSP_OBJECT
		? kind_of_message(message, format, path)
		: FSP_SNAP_UNKNOWN;
	fsp_arena_free(arena);
	return result == FSP_ERROR_MEMORY ? result : FSP_OK;
}

static const fsp_field no_rows[] = {FSP_END_ROW};
const fsp_callback fsp_snap_arrival = {.name = "message", FSP_ROWS(no_rows)};

fsp_result fsp_snap_select(fsp_received *received, bool inquiry)
{
	const fsp_view path = received->inbound.path;
	fsp_snap_kind kind = kind_of_message(received->message, received->format, path);

	if (kind == FSP_SNAP_LEGACY_DEBIT) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "legacy",
			"the message is the older product's notification: verify it with Faspay\\Debit and the credentials of that "
			"product");
	}
	if (received->format == FSP_FORMAT_XML) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "format", "the message must be JSON, not XML");
	}
	/* What says too little is what its path says, and its reader tells what is missing. */
	kind = kind != FSP_SNAP_UNKNOWN ? kind : fsp_snap_kind_of_path(path);
	kind = kind != FSP_SNAP_UNKNOWN ? kind : inquiry ? FSP_SNAP_VA_INQUIRY : FSP_SNAP_QR;
	if ((kind == FSP_SNAP_VA_INQUIRY) != inquiry) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "other_kind",
			inquiry ? "the message is a notification, not an inquiry: pass it to verifyNotification()"
			: "the message is a virtual account's inquiry, not a notification: pass it to verifyVaInquiry()");
	}
	return fsp_received_become(received, fsp_snap_callback_of(kind));
}
