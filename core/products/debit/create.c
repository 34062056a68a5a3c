/* Post Data: creates a payment and reads what the payer needs for it (6, 12).
 * Section numbers are those of docs/protocol/debit.md. */
#include "bill.h"
#include "../shared/qr.h"

#define PAYMENT_ITEM_ROWS(ROW) \
	ROW(PAYMENT_ITEM_ID, "id", .property = "id", .type = FSP_TYPE_LINE) \
	ROW(PAYMENT_ITEM_NAME, "product", .property = "name", .type = FSP_TYPE_LINE) \
	ROW(PAYMENT_ITEM_QUANTITY, "qty", .property = "quantity", .type = FSP_TYPE_INTEGER) \
	ROW(PAYMENT_ITEM_AMOUNT, "amount", .property = "amount", .type = FSP_TYPE_MONEY) \
	ROW(PAYMENT_ITEM_TYPE, "type", .property = "type", .type = FSP_TYPE_LINE) \
	ROW(PAYMENT_ITEM_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_LINE) \
	ROW(PAYMENT_ITEM_URL, "url", .property = "url", .type = FSP_TYPE_URL) \
	ROW(PAYMENT_ITEM_IMAGE_URL, "image_url", .property = "imageUrl", .type = FSP_TYPE_URL)
FSP_TABLE(answered_item_fields, PAYMENT_ITEM);

#define PAYMENT_ROWS(ROW) \
	ROW(PAYMENT_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(PAYMENT_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.echo = "bill_no") \
	MERCHANT_ID_ECHO_ROW(ROW, PAYMENT) \
	ROW(PAYMENT_REDIRECT_URL, "redirect_url", .property = "redirectUrl", .type = FSP_TYPE_URL, \
		.hint = FSP_DEBIT_BAD_LINK) \
	ROW(PAYMENT_QR_CONTENT, "qr_content", .property = "qrContent", .type = FSP_TYPE_VERBATIM) \
	ROW(PAYMENT_QR_IMAGE_URL, "web_url", .alias = "alt_url", .property = "qrImageUrl", .type = FSP_TYPE_URL, \
		.hint = FSP_DEBIT_BAD_LINK) \
	ROW(PAYMENT_ITEMS, "bill_items", .property = "items", .type = FSP_TYPE_LIST, .fields = answered_item_fields)
FSP_TABLE(create_answer, PAYMENT);

static bool is_line(fsp_view text)
{
	for (size_t i = 0; i < text.length; i++) {
		if ((unsigned char)text.data[i] < 0x20 || text.data[i] == 0x7f) {
			return false;
		}
	}
	return true;
}

/* 12, 13.1: channels whose payer gets a number and types it elsewhere. The other channels, QR codes among them, have
 * a page to go to. */
static bool needs_no_page(const fsp_call *call)
{
	static const char *const channels[] = {
		/* virtual accounts */ "402", "408", "702", "708", "718", "800", "801", "802", "818", "825", "837",
		/* retail */ "706", "707",
		/* other codes */ "303", "400", "407", "410", "420", "703",
	};

	for (size_t i = 0; i < sizeof(channels) / sizeof(*channels); i++) {
		if (fsp_debit_bill_is_on(call, channels[i])) {
			return true;
		}
	}
	return fsp_debit_bill_is_bnc_static(call);
}

/* Makes the link to the payment page where the gateway sends none (7). */
static fsp_result complete_link(fsp_call *call)
{
	fsp_slot *link = fsp_call_answer(call, "redirect_url");
	fsp_result result = FSP_OK;
	fsp_call page;

	if (link->present || needs_no_page(call)) {
		return FSP_OK;
	}
	result = fsp_call_init(&page, call->client, &fsp_debit_redirect, call->now);
	if (result == FSP_OK) {
		*fsp_call_value(&page, "trx_id") = *fsp_call_answer(call, "trx_id");
		*fsp_call_value(&page, "bill_no") = *fsp_call_value(call, "bill_no");
		result = fsp_call_build(&page);
	}
	if (result == FSP_OK) {
		const char *copy = fsp_arena_copy(call->arena, fsp_view_of(page.request.url));

		*link = (fsp_slot){.present = copy != NULL, .text = fsp_view_of(copy)};
		result = copy != NULL ? FSP_OK : FSP_ERROR_MEMORY;
	}
	fsp_call_free(&page);
	/* A transaction id that does not fit into a link is no failure: the payment exists all the same. */
	return result == FSP_OK || result == FSP_ERROR_VALIDATION ? FSP_OK
		: fsp_fail(&call->error, result, NULL,
			result == FSP_ERROR_MEMORY ? "out of memory" : "the address of the payment page could not be signed");
}

static fsp_result inspect_payment(fsp_call *call)
{
	fsp_view trx_id = fsp_call_answer(call, "trx_id")->text;
	fsp_result result;

	if (trx_id.length > TRX_ID_MAXIMUM || !is_line(trx_id)) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "trx_id", "trx_id",
			"the gateway's trx_id is not valid: it must have at most %d characters and no control characters; the "
			"payment may have been created", TRX_ID_MAXIMUM);
	}
	result = complete_link(call);
	return result != FSP_OK ? result
		: fsp_qr_inspect(call, fsp_call_answer(call, "qr_content"), "qr_content",
			fsp_call_value(call, "bill_total")->number);
}

static const fsp_code create_meanings[] = {
	{"14", "the bill number is in use: after a create() without an answer its payment may exist; use a new number"},
	/* Split payments. */
	{"87", "a partner of the split payment is not known: register it first"},
	{"88", "a partner of the split payment has no amount"},
	{"89", "a partner of the split payment is named twice"},
	{"90", "the split payment has more than one owner"},
	{"91", "split payments are not enabled for this merchant: ask Faspay"},
	{"92", "the partners' shares exceed the bill's total"},
	{NULL, NULL},
};

const fsp_operation fsp_debit_create = {
	.name = "create", .method = "POST", .path = {"/cvr/300011/10", "/cvr/300011/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = fsp_debit_bill_fields, .answer = create_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no"}}},
	.extensible = true, .discriminator = "payment_channel", .discriminator_name = "payment channel",
	.conditions = fsp_debit_bill_conditions,
	.meanings = create_meanings, .complete = fsp_debit_complete_bill, .validate = fsp_debit_validate_bill,
	.convert = fsp_debit_convert_bill, .inspect = inspect_payment,
};
