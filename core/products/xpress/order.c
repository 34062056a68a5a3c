/* The order, for which Faspay makes a page on which the shopper chooses how to pay (4, 5).
 * Section numbers are those of docs/protocol/xpress.md. */
#include "xpress.h"
#include "texts.h"
#include "../debit/rows.h"
#include "../shared/bill.h"

#define ITEM_ROWS(ROW) \
	ROW(ITEM_NAME, "product", .property = "name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 50) \
	ROW(ITEM_QUANTITY, "qty", .property = "quantity", .type = FSP_TYPE_INTEGER, .presence = FSP_REQUIRED, \
		.maximum = 32) \
	ROW(ITEM_UNIT_PRICE, "amount", .property = "unitPrice", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.unit = FSP_UNIT_RUPIAH, .maximum = 15)
FSP_TABLE(item_fields, ITEM);

#define CHANNEL_ROWS(ROW) \
	ROW(CHANNEL_CODE, "", .type = FSP_TYPE_DIGITS, .minimum = 3, .maximum = 3, \
		.hint = "must be a Faspay\\Channel or a three-digit code such as \"819\"")
FSP_TABLE(channel_fields, CHANNEL);

#define ORDER_ROWS(ROW) \
	MERCHANT_ID_ROW(ROW, ORDER) \
	MERCHANT_ROW(ROW, ORDER) \
	ROW(ORDER_NO, "bill_no", .property = "no", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 32, \
		.order = true) \
	ROW(ORDER_REFERENCE, "bill_reff", .property = "reference", .type = FSP_TYPE_LINE, .maximum = 32) \
	ROW(ORDER_DATE, "bill_date", .property = "date", .type = FSP_TYPE_TIME) \
	ROW(ORDER_EXPIRES_AT, "bill_expired", .property = "expiresAt", .type = FSP_TYPE_TIME, .presence = FSP_REQUIRED) \
	ROW(ORDER_DESCRIPTION, "bill_desc", .property = "description", .type = FSP_TYPE_TEXT, .presence = FSP_REQUIRED, \
		.maximum = 128) \
	ROW(ORDER_GROSS, "bill_gross", .property = "gross", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH, \
		.maximum = 15) \
	ROW(ORDER_TAX, "bill_tax", .property = "tax", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH, .maximum = 15) \
	ROW(ORDER_FEE, "bill_miscfee", .property = "fee", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH, \
		.fallback = "0", .maximum = 15) \
	ROW(ORDER_TOTAL, "bill_total", .property = "total", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.unit = FSP_UNIT_RUPIAH, .maximum = 15) \
	ROW(ORDER_CUSTOMER_NO, "cust_no", .property = "customer.no", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 32) \
	ROW(ORDER_CUSTOMER_NAME, "cust_name", .property = "customer.name", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 32) \
	ROW(ORDER_CHANNELS, "payment_channel", .property = "channels", .type = FSP_TYPE_LIST, .fields = channel_fields) \
	ROW(ORDER_RETURN_URL, "return_url", .property = "returnUrl", .type = FSP_TYPE_URL, .presence = FSP_REQUIRED, \
		.maximum = 255) \
	ROW(ORDER_CUSTOMER_PHONE, "msisdn", .property = "customer.phone", .type = FSP_TYPE_PHONE, \
		.presence = FSP_REQUIRED, .maximum = 64) \
	ROW(ORDER_CUSTOMER_EMAIL, "email", .property = "customer.email", .type = FSP_TYPE_EMAIL, \
		.presence = FSP_REQUIRED, .maximum = 128) \
	FSP_ADDRESS_ROWS(ROW, ORDER_BILLING, "billing") \
	FSP_COUNTRY_ROW(ROW, ORDER_BILLING, "billing") \
	ROW(ORDER_SHIPPING_NAME, "receiver_name_for_shipping", .property = "shipping.name", .type = FSP_TYPE_LINE, \
		.maximum = 100) \
	FSP_ADDRESS_ROWS(ROW, ORDER_SHIPPING, "shipping") \
	FSP_COUNTRY_ROW(ROW, ORDER_SHIPPING, "shipping") \
	ROW(ORDER_ITEMS, "item", .property = "items", .type = FSP_TYPE_LIST, .presence = FSP_REQUIRED, \
		.fields = item_fields) \
	ROW(ORDER_BUTTON_COLOR, "button_color", .property = "buttonColor", .type = FSP_TYPE_LINE, .maximum = 7) \
	ROW(ORDER_BACKGROUND_COLOR, "background_color", .property = "backgroundColor", .type = FSP_TYPE_LINE, \
		.maximum = 7) \
	ROW(ORDER_LOGO_URL, "merchant_logo", .property = "logoUrl", .type = FSP_TYPE_URL, .maximum = 255) \
	ROW(ORDER_TEXTS, "texts", .property = "texts", .type = FSP_TYPE_ENUM, .codes = &fsp_xpress_texts, \
		.fallback = "Keep", .unsent = true) \
	SIGNATURE_ROW(ROW, ORDER)
FSP_TABLE(order_fields, ORDER);

/* The texts that the page shows, which Faspay\Xpress\Texts is about. The items' names are the others. */
static const int shown_texts[] = {
	ORDER_DESCRIPTION, ORDER_CUSTOMER_NAME, ORDER_BILLING_LINE, ORDER_BILLING_CITY, ORDER_BILLING_REGION,
	ORDER_BILLING_STATE, ORDER_SHIPPING_NAME, ORDER_SHIPPING_LINE, ORDER_SHIPPING_CITY, ORDER_SHIPPING_REGION,
	ORDER_SHIPPING_STATE,
};
#define SHOWN_TEXTS (sizeof(shown_texts) / sizeof(*shown_texts))

static const int colors[] = {ORDER_BUTTON_COLOR, ORDER_BACKGROUND_COLOR};
#define COLORS (sizeof(colors) / sizeof(*colors))

static bool says_texts(const fsp_call *call, const char *wish)
{
	return fsp_view_is(call->values[ORDER_TEXTS].text, wish);
}

static void clean_texts(fsp_call *call)
{
	const fsp_slot *items = &call->values[ORDER_ITEMS];
	fsp_result result = FSP_OK;

	for (size_t i = 0; i < SHOWN_TEXTS && result == FSP_OK; i++) {
		fsp_slot *text = &call->values[shown_texts[i]];

		result = fsp_xpress_clean(call->arena, text);
		/* Many people fill in a dash where an address has nothing to say. */
		if (result == FSP_OK && order_fields[shown_texts[i]].presence != FSP_REQUIRED) {
			text->present = text->present && fsp_xpress_is_plain(text->text);
		}
	}
	for (size_t i = 0; i < items->count && result == FSP_OK; i++) {
		result = fsp_xpress_clean(call->arena, items->children + i * ITEM_COUNT + ITEM_NAME);
	}
	if (result != FSP_OK) {
		call->violations.count++;   /* without a report: memory ran out */
	}
}

static void complete_order(fsp_call *call)
{
	const bool has_gross = call->values[ORDER_GROSS].present;

	fsp_bill_complete(call->now, &(fsp_bill_slots){
		.number = &call->values[ORDER_NO], .total = &call->values[ORDER_TOTAL], .tax = &call->values[ORDER_TAX],
		.fee = &call->values[ORDER_FEE], .reference = &call->values[ORDER_REFERENCE],
		.date = &call->values[ORDER_DATE], .gross = &call->values[ORDER_GROSS],
	});
	/* An amount with sen is reported once, not a second time as the gross amount. */
	if (!has_gross && call->values[ORDER_GROSS].number % 100 != 0) {
		call->values[ORDER_GROSS].present = false;
	}
	for (size_t i = 0; i < COLORS; i++) {
		fsp_view *color = &call->values[colors[i]].text;

		/* As style sheets write it. The wire has no #. */
		if (color->length > 0 && color->data[0] == '#') {
			*color = (fsp_view){color->data + 1, color->length - 1};
		}
	}
	/* No list at all means the channels of the portal's setting. */
	if (call->values[ORDER_CHANNELS].count == 0) {
		call->values[ORDER_CHANNELS].present = false;
	}
	if (says_texts(call, "Clean")) {
		clean_texts(call);
	}
}

/* 4: the gateway compares with its own clock, in Jakarta. */
static void validate_expiry(fsp_call *call)
{
	const fsp_slot *date = &call->values[ORDER_DATE], *expiry = &call->values[ORDER_EXPIRES_AT];

	if (expiry->present && (expiry->number <= call->now || expiry->number <= date->number)) {
		fsp_call_violation(call, "bill_expired", NULL, "range", NULL, "must be later than %s",
			expiry->number <= call->now ? "now" : "the order's date");
	}
}

static void validate_items(fsp_call *call)
{
	const fsp_slot *items = &call->values[ORDER_ITEMS];
	int64_t sum = 0;

	for (size_t i = 0; i < items->count; i++) {
		const fsp_slot *item = items->children + i * ITEM_COUNT;
		int64_t cost;

		if (item[ITEM_QUANTITY].present && item[ITEM_QUANTITY].number == 0) {
			fsp_item_violation(call, i, &item_fields[ITEM_QUANTITY], "range", "must be at least 1");
		}
		if (!fsp_item_cost(&item_fields[ITEM_UNIT_PRICE], &item[ITEM_UNIT_PRICE], &item[ITEM_QUANTITY], &cost)) {
			fsp_item_violation(call, i, &item_fields[ITEM_UNIT_PRICE], "range", "is too large for its quantity");
		}
		sum = fsp_items_add(sum, cost);
	}
	fsp_items_validate_unit(call, sum, call->values[ORDER_TOTAL].number);
}

/* A text that cleaning left as it is has no letter or digit at all. */
static const char *objection_to(const fsp_call *call, const fsp_slot *slot)
{
	if (!slot->present || slot->text.length == 0 || fsp_xpress_is_plain(slot->text)) {
		return NULL;
	}
	return says_texts(call, "Refuse") ? "must contain only letters A to Z, digits and blanks, as Texts::Refuse demands"
		: says_texts(call, "Clean") ? "must contain a letter A to Z or a digit: Texts::Clean would leave nothing"
		: NULL;
}

static void validate_texts(fsp_call *call)
{
	const fsp_slot *items = &call->values[ORDER_ITEMS];

	for (size_t i = 0; i < SHOWN_TEXTS; i++) {
		const char *objection = objection_to(call, &call->values[shown_texts[i]]);

		if (objection != NULL) {
			fsp_call_violation(call, order_fields[shown_texts[i]].wire, NULL, "format", NULL, "%s", objection);
		}
	}
	for (size_t i = 0; i < items->count; i++) {
		const char *objection = objection_to(call, items->children + i * ITEM_COUNT + ITEM_NAME);

		if (objection != NULL) {
			fsp_item_violation(call, i, &item_fields[ITEM_NAME], "format", objection);
		}
	}
}

static void validate_colors(fsp_call *call)
{
	for (size_t i = 0; i < COLORS; i++) {
		const fsp_slot *color = &call->values[colors[i]];
		size_t digits = 0;

		for (size_t c = 0; color->present && c < color->text.length; c++) {
			digits += memchr("0123456789abcdefABCDEF", color->text.data[c], 22) != NULL;
		}
		if (color->present && (digits != 6 || color->text.length != 6)) {
			fsp_call_violation(call, order_fields[colors[i]].wire, NULL, "format", NULL,
				"must be a color of six hexadecimal digits such as \"2e0264\"");
		}
	}
}

static void validate_order(fsp_call *call)
{
	fsp_call_require_positive(call, "bill_total");
	if (call->values[ORDER_TOTAL].present && call->values[ORDER_TOTAL].number > 0) {
		fsp_bill_validate_parts(call, &call->values[ORDER_TOTAL], &call->values[ORDER_TAX], &call->values[ORDER_FEE]);
	}
	validate_expiry(call);
	validate_items(call);
	validate_texts(call);
	validate_colors(call);
}

/* An amount on the wire is the line's total, as it is for debit; the documents do not say. */
static fsp_result convert_order(fsp_call *call)
{
	const fsp_slot *items = &call->values[ORDER_ITEMS];

	for (size_t i = 0; i < items->count; i++) {
		fsp_slot *item = items->children + i * ITEM_COUNT;

		item[ITEM_UNIT_PRICE].number *= item[ITEM_QUANTITY].number;
	}
	return FSP_OK;
}

#define PAGE_ROWS(ROW) \
	ROW(PAGE_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_LINE, .echo = "bill_no") \
	ROW(PAGE_REDIRECT_URL, "redirect_url", .property = "redirectUrl", .type = FSP_TYPE_URL, \
		.presence = FSP_REQUIRED, .hint = FSP_DEBIT_BAD_LINK) \
	MERCHANT_ID_ECHO_ROW(ROW, PAGE) \
	ROW(PAGE_MERCHANT_NAME, "merchant", .property = "merchantName", .type = FSP_TYPE_LINE)
FSP_TABLE(page_fields, PAGE);

static const fsp_code create_meanings[] = {
	{"14", "the order number is in use, or the order is not valid: use a new number"},
	{NULL, NULL},
};

const fsp_operation fsp_xpress_create = {
	.name = "create", .method = "POST", .path = {"/v4/post", "/v4/post"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = order_fields, .answer = page_fields,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no", "bill_total"}}},
	.extensible = true, .meanings = create_meanings,
	.complete = complete_order, .validate = validate_order, .convert = convert_order,
	.inspect = fsp_debit_inspect_undocumented,
};
