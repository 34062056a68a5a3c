/* OVO, PermataNet and BRI direct debit (13.4, 13.7, 13.8).
 * Section numbers are those of docs/protocol/debit.md. */
#include "rows.h"

#define PUSH_OVO_ROWS(ROW) \
	TRX_ID_ROW(ROW, PUSH_OVO) \
	ROW(PUSH_OVO_PHONE, "ovo_number", .property = "phone", .type = FSP_TYPE_PHONE, .presence = FSP_REQUIRED, \
		.maximum = 64) \
	SIGNATURE_ROW(ROW, PUSH_OVO)
FSP_TABLE(push_ovo_request, PUSH_OVO);

#define PUSH_ROWS(ROW) \
	ROW(PUSH_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .echo = "trx_id") \
	ROW(PUSH_RESPONSE_CODE, "response_code", .property = "responseCode", .type = FSP_TYPE_LINE) \
	ROW(PUSH_RESPONSE_TEXT, "response_desc", .property = "responseText", .type = FSP_TYPE_LINE)
FSP_TABLE(push_ovo_answer, PUSH);

const fsp_operation fsp_debit_push_ovo = {
	.name = "pushOvo", .method = "POST", .path = {"/pws/ovo_direct", "/pws/ovo_direct"},
	.request_encoding = FSP_ENCODING_FORM, .answer_encoding = FSP_ENCODING_ANY,
	.request = push_ovo_request, .answer = push_ovo_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"trx_id"}}},
	.inspect = fsp_debit_inspect_undocumented,
};

#define ACTIVATE_OVO_ROWS(ROW) \
	REQUEST_ROW(ROW, ACTIVATE_OVO, "Account Activation OVO OpenAPI") \
	MERCHANT_ID_ROW(ROW, ACTIVATE_OVO) \
	ROW(ACTIVATE_OVO_PAYMENT_CHANNEL, "payment_channel", .type = FSP_TYPE_DIGITS, .origin = FSP_FROM_TABLE, \
		.fallback = "720") \
	ROW(ACTIVATE_OVO_PHONE, "phone_no", .property = "phone", .type = FSP_TYPE_PHONE, .presence = FSP_REQUIRED, \
		.maximum = 12) \
	ROW(ACTIVATE_OVO_CUSTOMER_NAME, "cust_name", .property = "customerName", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 128) \
	SIGNATURE_ROW(ROW, ACTIVATE_OVO)
FSP_TABLE(activate_ovo_request, ACTIVATE_OVO);

#define OVO_ACTIVATION_ROWS(ROW) \
	ROW(OVO_ACTIVATION_STATUS, "status", .property = "status", .type = FSP_TYPE_LINE) \
	ROW(OVO_ACTIVATION_MESSAGE, "message", .property = "message", .type = FSP_TYPE_LINE) \
	ROW(OVO_ACTIVATION_REDIRECT_URL, "redirectURL", .property = "redirectUrl", .type = FSP_TYPE_URL, \
		.hint = FSP_DEBIT_BAD_LINK)
FSP_TABLE(activate_ovo_answer, OVO_ACTIVATION);

const fsp_operation fsp_debit_activate_ovo = {
	.name = "activateOvo", .method = "POST", .path = {"/cvr/100037/10", "/cvr/100037/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = activate_ovo_request, .answer = activate_ovo_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"phone_no"}}},
};

#define PERMATA_NET_ROWS(ROW) \
	ROW(PERMATA_NET_TRX_ID, "va_number", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 16) \
	ROW(PERMATA_NET_TOTAL, "amount", .property = "total", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.unit = FSP_UNIT_DECIMAL, .maximum = 18)
FSP_TABLE(permata_net_request, PERMATA_NET);

static void validate_permata_net(fsp_call *call)
{
	const fsp_slot *total = fsp_call_value(call, "amount");

	if (total->present && (total->number <= 0 || total->number % 100 != 0)) {
		fsp_call_violation(call, "amount", NULL, "range", NULL, "must be whole rupiah and more than zero");
	}
}

const fsp_operation fsp_debit_permata_net = {
	.name = "permataNet", .method = "POST", .path = {"/permatanet/payment", "/permatanet/payment"},
	.request_encoding = FSP_ENCODING_BROWSER, .request = permata_net_request, .validate = validate_permata_net,
};

#define BIND_BRI_ROWS(ROW) \
	ROW(BIND_BRI_BOI_UID, "boi_uid", .type = FSP_TYPE_DIGITS, .origin = FSP_FROM_CLIENT, \
		.index = FSP_DEBIT_MERCHANT_ID) \
	ROW(BIND_BRI_EMAIL, "email", .property = "email", .type = FSP_TYPE_EMAIL, .presence = FSP_REQUIRED, \
		.maximum = 128) \
	SIGNATURE_ROW(ROW, BIND_BRI)
FSP_TABLE(bind_bri_request, BIND_BRI);

/* A binding has no bill number to sign. The documentation's sample code signs the JSON text of the other two fields, as
 * PHP's json_encode writes it, though the table on the same page says bill_no (section 3). */
static void bind_bri_text(fsp_call *call, fsp_buffer *out)
{
	fsp_view email = fsp_call_value(call, "email")->text;

	fsp_buffer_append_text(out, "{\"boi_uid\":\"");
	fsp_buffer_append_view(out, fsp_call_value(call, "boi_uid")->text);
	fsp_buffer_append_text(out, "\",\"email\":\"");
	for (size_t i = 0; i < email.length; i++) {
		if (email.data[i] == '/' || email.data[i] == '"' || email.data[i] == '\\') {
			fsp_buffer_append_char(out, '\\');
		}
		fsp_buffer_append_char(out, email.data[i]);
	}
	fsp_buffer_append_text(out, "\"}");
}

static void validate_binding(fsp_call *call)
{
	fsp_view email = fsp_call_value(call, "email")->text;

	for (size_t i = 0; i < email.length; i++) {
		if ((unsigned char)email.data[i] >= 0x80) {
			fsp_call_violation(call, "email", NULL, "format", NULL, "must be ASCII");
			return;
		}
	}
}

const fsp_operation fsp_debit_bind_bri = {
	.name = "bindBri", .method = "POST", .path = {"/pws/bridd/inputNumberPage", "/pws/bridd/inputNumberPage"},
	.request_encoding = FSP_ENCODING_BROWSER, .request = bind_bri_request,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .text = bind_bri_text}},
	.validate = validate_binding,
};
