/* Debit: everything that pays by virtual account, retail, internet banking, e-money, QRIS and online credit.
 * Section numbers are those of docs/protocol/debit.md. */
#include "debit.h"
#include "../../engine/engine.h"
#include "../shared/legacy.h"

#include <stdio.h>
#include <stdlib.h>

#define CHANNEL_BCA_KLIKPAY "405"
#define CHANNEL_KREDIVO "709"
#define CHANNEL_BRI_CERIA "721"
#define CHANNEL_BNI_VA "801"
#define CHANNEL_AKULAKU "807"
#define CHANNEL_OVO "812"
#define CHANNEL_INDODANA "820"

#define SECONDS_PER_DAY 86400
#define EXPIRY_DAYS 30
#define KREDIVO_INSTALLMENT_MINIMUM 150000000   /* Rp 1.500.000 in sen */

/* Rows that many messages share. */
#define MERCHANT_ID_ROW(ROW, P) \
	ROW(P##_MERCHANT_ID, "merchant_id", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, \
		.origin = FSP_FROM_CLIENT, .index = FSP_DEBIT_MERCHANT_ID)

#define MERCHANT_ROW(ROW, P) \
	ROW(P##_MERCHANT, "merchant", .type = FSP_TYPE_LINE, .origin = FSP_FROM_CLIENT, \
		.index = FSP_DEBIT_MERCHANT_NAME)

#define REQUEST_ROW(ROW, P, text) \
	ROW(P##_REQUEST, "request", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = text)

#define SIGNATURE_ROW(ROW, P) ROW(P##_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .origin = FSP_FROM_SCHEME)
#define TRX_ID_MAXIMUM 16
#define TRX_ID_ROW(ROW, P) \
	ROW(P##_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = TRX_ID_MAXIMUM)

#define BILL_NO_ROW(ROW, P) \
	ROW(P##_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 32, .order = true)

#define MERCHANT_ID_ECHO_ROW(ROW, P) \
	ROW(P##_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_LINE, .echo = "merchant_id")

/* ------------------------------------------------------------------ codes (11.1, 11.2) */

static const fsp_code payment_status_codes[] = {
	{"0", "Unprocessed"}, {"1", "InProcess"}, {"2", "Paid"}, {"3", "Failed"}, {"4", "Reversed"}, {"5", "NotFound"},
	{"7", "Expired"}, {"8", "Cancelled"}, {"9", "Unknown"}, {NULL, "Unknown"},
};
static const fsp_code_table payment_statuses = {"Faspay\\PaymentStatus", payment_status_codes};

static const fsp_code_table channels_by_code = {"Faspay\\Channel", NULL};

static const fsp_code payment_type_codes[] = {{"1", "Full"}, {"2", "Installment"}, {"3", "Mixed"}, {NULL, NULL}};
static const fsp_code_table payment_types = {"Faspay\\Debit\\PaymentType", payment_type_codes};

static const fsp_code payment_plan_codes[] = {{"1", "Full"}, {"2", "Installment"}, {NULL, NULL}};
static const fsp_code_table payment_plans = {"Faspay\\Debit\\PaymentPlan", payment_plan_codes};

static const fsp_code static_va_types[] = {{"inquiry", "Inquiry"}, {"payment", "Payment"}, {NULL, "Unknown"}};
static const fsp_code_table static_va_type_table = {"Faspay\\Debit\\StaticVaRequestType", static_va_types};

static const fsp_code response_meanings[] = {
	{"00", "success"},
	{"01", "failed"},
	{"03", "invalid merchant: check merchant id and environment"},
	{"13", "invalid amount"},
	{"14", "invalid order: unknown to the gateway"},
	{"17", "the order was cancelled"},
	{"18", "invalid customer, or phone number not found"},
	{"21", "subscription expired"},
	{"30", "format error"},
	{"40", "function or channel not supported, or not activated for this merchant"},
	{"54", "the order expired"},
	{"55", "wrong user id or password for this environment"},
	/* Two pages of the documentation swap the next two; both mean: rejected, do not repeat. */
	{"56", "security violation: the address of this server may have to be registered (or the merchant is not active)"},
	{"63", "not active or suspended (or the address of this server is not registered)"},
	{"66", "internal error of the gateway"},
	{"80", "the payment was reversed"},
	{"81", "already paid"},
	{"82", "unregistered entity"},
	{"83", "a mandatory parameter is missing"},
	{"84", "unregistered parameters"},
	{"85", "insufficient parameters"},
	{"96", "system malfunction at the gateway"},
	{NULL, NULL},
};

const char *fsp_debit_response_meaning(fsp_view response_code)
{
	const fsp_code *row = response_meanings;

	while (row->code != NULL && !fsp_view_is(response_code, row->code)) {
		row++;
	}
	return row->name;
}

static bool all_digits(fsp_view text, size_t length)
{
	return text.length == length && fsp_is_digits(text);
}

bool fsp_debit_is_open_amount(fsp_view bill_no)
{
	return all_digits(bill_no, 16) || all_digits(bill_no, 19);
}

bool fsp_debit_paid_amount(const fsp_node *message, fsp_view *wire)
{
	const fsp_node *node = fsp_node_find(message, FSP_LITERAL_VIEW("payment_total"));

	*wire = fsp_node_text(node);
	if (wire->data == NULL && !fsp_node_is_absent(node)) {
		*wire = FSP_LITERAL_VIEW("?");
	}
	return wire->data != NULL;
}

bool fsp_debit_amount_matches(fsp_view wire, int64_t expected_minor, bool open_amount)
{
	int64_t minor;

	if (!fsp_amount_read(wire, &minor) || expected_minor <= 0 || expected_minor % 100 != 0) {
		return false;
	}
	return minor == expected_minor || (minor % 100 == 0 && minor / 100 == expected_minor && !open_amount);
}

/* ------------------------------------------------------------------ envelopes (2.3) */

const fsp_refusal_shape fsp_legacy_refusals[] = {
	{"response_error", "response_error.response_code", "response_error.response_desc"}, {"errors", NULL, "errors"}, {NULL, NULL, NULL},
};

/* As a JSON number 00 can only be written 0. */
const char *const fsp_legacy_success[] = {"00", "0", NULL};

static const char *const failures[] = {"66", "96", NULL};

static const fsp_envelope envelope = {
	.refusals = fsp_legacy_refusals, .code = "response_code", .text = "response_desc", .success = fsp_legacy_success,
	.failures = failures, .meaning = fsp_debit_response_meaning,
};

/* ------------------------------------------------------------------ channels (5) */

#define CHANNELS_REQUEST_ROWS(ROW) \
	REQUEST_ROW(ROW, CHANNELS_REQUEST, "Request List of Payment Gateway") \
	MERCHANT_ID_ROW(ROW, CHANNELS_REQUEST) \
	MERCHANT_ROW(ROW, CHANNELS_REQUEST) \
	SIGNATURE_ROW(ROW, CHANNELS_REQUEST)
FSP_TABLE(channels_request, CHANNELS_REQUEST);

#define CHANNEL_ROWS(ROW) \
	ROW(CHANNEL_CODE, "pg_code", .property = "code", .type = FSP_TYPE_LINE) \
	ROW(CHANNEL_NAME, "pg_name", .property = "name", .type = FSP_TYPE_LINE) \
	ROW(CHANNEL_CHANNEL, "pg_code", .property = "channel", .type = FSP_TYPE_ENUM, .codes = &channels_by_code)
FSP_TABLE(channel_fields, CHANNEL);

#define CHANNELS_ROWS(ROW) \
	MERCHANT_ID_ECHO_ROW(ROW, CHANNELS) \
	ROW(CHANNELS_CHANNELS, "payment_channel", .property = "channels", .type = FSP_TYPE_LIST, \
		.fields = channel_fields)
FSP_TABLE(channels_answer, CHANNELS);

const fsp_operation fsp_debit_channels = {
	.name = "channels", .method = "POST", .path = {"/cvr/100001/10", "/cvr/100001/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = channels_request, .answer = channels_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature"}}, .repeatable = true,
};

/* ------------------------------------------------------------------ Post Data (6) */

#define ITEM_ROWS(ROW) \
	ROW(ITEM_ID, "id", .property = "id", .type = FSP_TYPE_LINE, .maximum = 64) \
	ROW(ITEM_NAME, "product", .property = "name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 50) \
	ROW(ITEM_QUANTITY, "qty", .property = "quantity", .type = FSP_TYPE_INTEGER, .presence = FSP_REQUIRED, \
		.maximum = 32) \
	ROW(ITEM_UNIT_PRICE, "amount", .property = "unitPrice", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.negative = true, .maximum = 15) \
	ROW(ITEM_PLAN, "payment_plan", .property = "plan", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &payment_plans) \
	ROW(ITEM_TENOR, "tenor", .property = "tenor", .type = FSP_TYPE_INTEGER, .presence = FSP_REQUIRED, .minimum = 2) \
	ROW(ITEM_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_LINE, .maximum = 32) \
	ROW(ITEM_TYPE, "type", .property = "type", .type = FSP_TYPE_LINE, .maximum = 64) \
	ROW(ITEM_URL, "url", .property = "url", .type = FSP_TYPE_URL, .maximum = 255) \
	ROW(ITEM_IMAGE_URL, "image_url", .property = "imageUrl", .type = FSP_TYPE_URL, .maximum = 255)
FSP_TABLE(item_fields, ITEM);
#define BILL_ROWS(ROW) \
	REQUEST_ROW(ROW, BILL, "Post Data Transaction") \
	MERCHANT_ID_ROW(ROW, BILL) \
	MERCHANT_ROW(ROW, BILL) \
	ROW(BILL_NO, "bill_no", .property = "no", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 32, \
		.order = true) \
	ROW(BILL_REFERENCE, "bill_reff", .property = "reference", .type = FSP_TYPE_LINE, .maximum = 32) \
	ROW(BILL_DATE, "bill_date", .property = "date", .type = FSP_TYPE_TIME) \
	ROW(BILL_EXPIRES_AT, "bill_expired", .property = "expiresAt", .type = FSP_TYPE_TIME, .presence = FSP_REQUIRED) \
	ROW(BILL_DESCRIPTION, "bill_desc", .property = "description", .type = FSP_TYPE_TEXT, .presence = FSP_REQUIRED, \
		.maximum = 128) \
	ROW(BILL_CURRENCY, "bill_currency", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "IDR") \
	ROW(BILL_GROSS, "bill_gross", .property = "gross", .type = FSP_TYPE_MONEY, .maximum = 15) \
	ROW(BILL_TAX, "bill_tax", .property = "tax", .type = FSP_TYPE_MONEY, .maximum = 15) \
	ROW(BILL_FEE, "bill_miscfee", .property = "fee", .type = FSP_TYPE_MONEY, .fallback = "0", .maximum = 15) \
	ROW(BILL_TOTAL, "bill_total", .property = "total", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.maximum = 15) \
	ROW(BILL_CHANNEL, "payment_channel", .property = "channel", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, \
		.minimum = 3, .maximum = 3, .hint = "must be a Faspay\\Channel or a three-digit code such as \"819\"") \
	ROW(BILL_PAYMENT_TYPE, "pay_type", .property = "paymentType", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &payment_types) \
	ROW(BILL_CUSTOMER_NO, "cust_no", .property = "customer.no", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 32) \
	ROW(BILL_CUSTOMER_NAME, "cust_name", .property = "customer.name", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 128) \
	ROW(BILL_CUSTOMER_LAST_NAME, "cust_lastname", .property = "customer.lastName", .type = FSP_TYPE_LINE, \
		.maximum = 128) \
	ROW(BILL_BANK_USER_ID, "bank_userid", .property = "bankUserId", .type = FSP_TYPE_LINE, .maximum = 128) \
	ROW(BILL_CUSTOMER_PHONE, "msisdn", .property = "customer.phone", .type = FSP_TYPE_PHONE, \
		.presence = FSP_REQUIRED, .maximum = 64) \
	ROW(BILL_CUSTOMER_EMAIL, "email", .property = "customer.email", .type = FSP_TYPE_EMAIL, .presence = FSP_BLANK, \
		.maximum = 128) \
	ROW(BILL_TERMINAL, "terminal", .property = "terminal", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, \
		.maximum = 16) \
	ROW(BILL_BILLING_NAME, "billing_name", .property = "billing.name", .type = FSP_TYPE_LINE, .maximum = 128) \
	ROW(BILL_BILLING_LAST_NAME, "billing_lastname", .property = "billing.lastName", .type = FSP_TYPE_LINE, \
		.maximum = 128) \
	ROW(BILL_BILLING_LINE, "billing_address", .property = "billing.line", .type = FSP_TYPE_TEXT, .maximum = 200) \
	ROW(BILL_BILLING_CITY, "billing_address_city", .property = "billing.city", .type = FSP_TYPE_LINE, .maximum = 50) \
	ROW(BILL_BILLING_REGION, "billing_address_region", .property = "billing.region", .type = FSP_TYPE_LINE, \
		.maximum = 100) \
	ROW(BILL_BILLING_STATE, "billing_address_state", .property = "billing.state", .type = FSP_TYPE_LINE, \
		.maximum = 100) \
	ROW(BILL_BILLING_POSTCODE, "billing_address_poscode", .property = "billing.postcode", .type = FSP_TYPE_LINE, \
		.maximum = 10) \
	ROW(BILL_BILLING_PHONE, "billing_msisdn", .property = "billing.phone", .type = FSP_TYPE_PHONE, .maximum = 64) \
	ROW(BILL_BILLING_COUNTRY_CODE, "billing_address_country_code", .property = "billing.countryCode", \
		.type = FSP_TYPE_LINE, .maximum = 10) \
	ROW(BILL_SHIPPING_NAME, "receiver_name_for_shipping", .property = "shipping.name", .type = FSP_TYPE_LINE, \
		.maximum = 100) \
	ROW(BILL_SHIPPING_LAST_NAME, "shipping_lastname", .property = "shipping.lastName", .type = FSP_TYPE_LINE, \
		.maximum = 128) \
	ROW(BILL_SHIPPING_LINE, "shipping_address", .property = "shipping.line", .type = FSP_TYPE_TEXT, .maximum = 200) \
	ROW(BILL_SHIPPING_CITY, "shipping_address_city", .property = "shipping.city", .type = FSP_TYPE_LINE, \
		.maximum = 50) \
	ROW(BILL_SHIPPING_REGION, "shipping_address_region", .property = "shipping.region", .type = FSP_TYPE_LINE, \
		.maximum = 100) \
	ROW(BILL_SHIPPING_STATE, "shipping_address_state", .property = "shipping.state", .type = FSP_TYPE_LINE, \
		.maximum = 100) \
	ROW(BILL_SHIPPING_POSTCODE, "shipping_address_poscode", .property = "shipping.postcode", .type = FSP_TYPE_LINE, \
		.maximum = 10) \
	ROW(BILL_SHIPPING_PHONE, "shipping_msisdn", .property = "shipping.phone", .type = FSP_TYPE_PHONE, \
		.maximum = 64) \
	ROW(BILL_SHIPPING_COUNTRY_CODE, "shipping_address_country_code", .property = "shipping.countryCode", \
		.type = FSP_TYPE_LINE, .maximum = 10) \
	ROW(BILL_ITEMS, "item", .property = "items", .type = FSP_TYPE_LIST, .presence = FSP_REQUIRED, \
		.fields = item_fields) \
	ROW(BILL_RESERVE1, "reserve1", .property = "reserve1", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, \
		.maximum = 50) \
	ROW(BILL_RESERVE2, "reserve2", .property = "reserve2", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, \
		.maximum = 50) \
	/* Not on the wire: becomes reserve2. */ \
	ROW(BILL_INSTALLMENT_PLAN, "installment_plan", .property = "installmentPlan", .type = FSP_TYPE_LINE, \
		.unsent = true, .maximum = 50) \
	SIGNATURE_ROW(ROW, BILL)
FSP_TABLE(create_request, BILL);

/* 13.6, 13.8: what single channels demand on top. Kredivo's plan has a check of its own. */
static const fsp_condition create_conditions[] = {
	{CHANNEL_OVO, NULL, "billing_name"},
	{CHANNEL_AKULAKU, NULL, "receiver_name_for_shipping"},
	{CHANNEL_AKULAKU, NULL, "shipping_address"},
	{CHANNEL_AKULAKU, NULL, "shipping_address_city"},
	{CHANNEL_AKULAKU, NULL, "shipping_address_region"},
	{CHANNEL_AKULAKU, NULL, "shipping_address_state"},
	{CHANNEL_AKULAKU, NULL, "shipping_address_poscode"},
	{CHANNEL_AKULAKU, NULL, "shipping_msisdn"},
	{CHANNEL_INDODANA, NULL, "shipping_address_country_code"},
	{CHANNEL_INDODANA, NULL, "shipping_msisdn"},
	{CHANNEL_INDODANA, "item", "id"},
	{CHANNEL_INDODANA, "item", "type"},
	{NULL, NULL, NULL},
};

static bool is_channel(const fsp_call *call, const char *code)
{
	return fsp_view_is(call->values[BILL_CHANNEL].text, code);
}

/* 13.10: the bill number is the virtual account itself. */
static bool is_bni_static(const fsp_call *call)
{
	return is_channel(call, CHANNEL_BNI_VA) && all_digits(call->values[BILL_NO].text, 16);
}

/* 13.11: BNC's channel code is not documented, its 19-digit numbers are. */
static bool is_bnc_static(const fsp_call *call)
{
	return all_digits(call->values[BILL_NO].text, 19);
}

static void complete_bill(fsp_call *call)
{
	fsp_slot *reference = &call->values[BILL_REFERENCE], *date = &call->values[BILL_DATE];
	fsp_slot *gross = &call->values[BILL_GROSS], *plan = &call->values[BILL_INSTALLMENT_PLAN];
	fsp_slot *reserve2 = &call->values[BILL_RESERVE2], *items = &call->values[BILL_ITEMS];
	const fsp_slot *total = &call->values[BILL_TOTAL], *number = &call->values[BILL_NO];

	/* A number that is too long is reported once. */
	if (!reference->present && fsp_utf8_length(number->text) <= 32) {
		*reference = *number;
	}
	if (!date->present) {
		*date = (fsp_slot){.present = true, .number = call->now};
	}
	if (!gross->present && total->present && memcmp(total->currency, "IDR", sizeof("IDR")) == 0) {
		const fsp_slot *tax = &call->values[BILL_TAX], *fee = &call->values[BILL_FEE];
		int64_t rest = total->number;

		/* Only subtract what leaves something: validate_total() reports the rest. */
		if (tax->present && tax->number >= 0 && tax->number <= rest) {
			rest -= tax->number;
		}
		if (fee->present && fee->number >= 0 && fee->number <= rest) {
			rest -= fee->number;
		}
		*gross = *total;
		gross->number = rest;
	}
	if (plan->present) {
		if (reserve2->present) {
			fsp_call_violation(call, "reserve2", NULL, "conflict", NULL, "cannot be given together with installmentPlan, which fills it");
		} else if (!is_channel(call, CHANNEL_KREDIVO)) {
			fsp_call_violation(call, NULL, "installmentPlan", "channel", NULL, "is for Kredivo (channel " CHANNEL_KREDIVO ") only; BCA KlikPay installments are set by the items' plan and tenor");
		} else {
			*reserve2 = *plan;
		}
	}
	for (size_t i = 0; i < items->count; i++) {
		fsp_slot *merchant = items->children + i * ITEM_COUNT + ITEM_MERCHANT_ID;

		/* The Faspay merchant id, unless the channel gave the merchant one of its own. */
		if (!merchant->present) {
			*merchant = (fsp_slot){.present = true, .text = fsp_client_identity(call->client, FSP_DEBIT_MERCHANT_ID)};
		}
	}
}

/* What a message has no row for is NULL. */
static void validate_total(fsp_call *call, const fsp_slot *total, const fsp_slot *tax, const fsp_slot *fee, const fsp_slot *last_name)
{
	if (!total->present || total->number < 0) {
		return;
	}
	if (total->number % 100 != 0) {
		fsp_call_violation(call, "bill_total", NULL, "range", NULL, "must be whole rupiah");
	}
	if (tax != NULL && fee != NULL && tax->number >= 0 && fee->number >= 0 && (tax->number > total->number || fee->number > total->number - tax->number)) {
		fsp_call_violation(call, "bill_total", NULL, "conflict", NULL, "must not be less than tax and fee, which it includes");
	}
	if (total->number == 0) {
		if (last_name == NULL || !is_bnc_static(call)) {
			fsp_call_violation(call, "bill_total", NULL, "range", NULL, "must be more than zero (zero is an open amount, for a bill on a 19-digit static virtual account only)");
		} else if (!last_name->present) {
			fsp_call_violation(call, "cust_lastname", NULL, "required", NULL, "is required for a static virtual account with an open amount");
		}
	}
}

static void validate_expiry(fsp_call *call)
{
	const fsp_slot *date = &call->values[BILL_DATE], *expiry = &call->values[BILL_EXPIRES_AT];
	/* Unsigned: bad input may be further apart than an int64_t holds. */
	uint64_t distance = (uint64_t)expiry->number - (uint64_t)date->number;

	if (!date->present || !expiry->present) {
		return;
	}
	if (expiry->number <= date->number) {
		fsp_call_violation(call, "bill_expired", NULL, "range", NULL, "must be later than the bill's date (now, unless you pass a date)");
	} else if (distance > (uint64_t)EXPIRY_DAYS * SECONDS_PER_DAY && !is_bni_static(call)) {
		fsp_call_violation(call, "bill_expired", NULL, "range", NULL, "must be at most %d days after the bill's date", EXPIRY_DAYS);
	}
}

/* 13.6: plan in reserve2. The documentation spells one of them both 30_days and 30_Days. */
static void validate_kredivo(fsp_call *call)
{
	static const char *const plans[] = {"30_days", "3_months", "6_months", "12_months"};
	const fsp_slot *plan = &call->values[BILL_RESERVE2], *total = &call->values[BILL_TOTAL];
	const char *property = call->values[BILL_INSTALLMENT_PLAN].present ? "installmentPlan" : "reserve2";

	if (!is_channel(call, CHANNEL_KREDIVO)) {
		return;
	}
	if (!plan->present) {
		fsp_call_violation(call, "reserve2", "installmentPlan", "required", CHANNEL_KREDIVO, "is required for Kredivo: 30_days, 3_months, 6_months or 12_months");
		return;
	}
	for (size_t i = 0; i < sizeof(plans) / sizeof(*plans); i++) {
		if (fsp_view_equals_nocase(plan->text, fsp_view_of(plans[i]))) {
			if (i > 0 && total->present && total->number < KREDIVO_INSTALLMENT_MINIMUM) {
				fsp_call_violation(call, "bill_total", NULL, "range", CHANNEL_KREDIVO, "must be at least Rp 1.500.000 for a Kredivo installment plan");
			}
			return;
		}
	}
	fsp_call_violation(call, "reserve2", property, "unknown", CHANNEL_KREDIVO, "must be 30_days, 3_months, 6_months or 12_months for Kredivo");
}

static void item_violation(fsp_call *call, size_t item, int row, const char *rule, const char *message)
{
	const fsp_place list = {NULL, "items", item}, place = {&list, item_fields[row].property, FSP_NO_INDEX};

	fsp_report(call->arena, &call->violations, &place, &item_fields[row], rule, NULL, "%s", message);
}

/* The wire has line totals, but unit prices for Indodana (6.1). */
static bool has_line_totals(const fsp_call *call)
{
	return !is_channel(call, CHANNEL_INDODANA);
}

/* 13.3 */
static void validate_items(fsp_call *call)
{
	const fsp_slot *items = &call->values[BILL_ITEMS], *type = &call->values[BILL_PAYMENT_TYPE];
	size_t installments = 0;
	int64_t sum = 0, total = call->values[BILL_TOTAL].number;

	for (size_t i = 0; i < items->count; i++) {
		const fsp_slot *item = items->children + i * ITEM_COUNT, *amount = &item[ITEM_UNIT_PRICE];
		bool installment = fsp_view_is(item[ITEM_PLAN].text, "Installment");
		int64_t quantity = item[ITEM_QUANTITY].number, tenor = item[ITEM_TENOR].number;

		installments += installment;
		if (item[ITEM_QUANTITY].present && quantity == 0) {
			item_violation(call, i, ITEM_QUANTITY, "range", "must be at least 1");
		}
		if (amount->number < 0 && !fsp_view_is(item[ITEM_ID].text, "discount")) {
			item_violation(call, i, ITEM_UNIT_PRICE, "range", "must not be negative (only an item with the id \"discount\" may)");
		}
		if (tenor != 0 && tenor != 3 && tenor != 6 && tenor != 12 && tenor != 24) {
			item_violation(call, i, ITEM_TENOR, "range", "must be 0 (full), 3, 6, 12 or 24 months");
		} else if (installment != (tenor != 0)) {
			item_violation(call, i, ITEM_TENOR, "conflict", "must be 3, 6, 12 or 24 for plan Installment and 0 for plan Full");
		}
		if (installment && fsp_view_equals(item[ITEM_MERCHANT_ID].text, fsp_client_identity(call->client, FSP_DEBIT_MERCHANT_ID))) {
			item_violation(call, i, ITEM_MERCHANT_ID, "required", "must be the KlikPay merchant id of the item's tenor");
		}
		if (has_line_totals(call) && quantity > 0) {
			int64_t limit = INT64_MAX / quantity, line;

			if (amount->number > limit || amount->number < -limit) {
				item_violation(call, i, ITEM_UNIT_PRICE, "range", "is too large for its quantity");
				continue;
			}
			line = amount->number * quantity;
			sum = llabs(sum) < INT64_MAX / 2 && llabs(line) < INT64_MAX / 2 ? sum + line : 0;
			if (fsp_wire_amount_length(&item_fields[ITEM_UNIT_PRICE], line) > item_fields[ITEM_UNIT_PRICE].maximum) {
				item_violation(call, i, ITEM_UNIT_PRICE, "range", "is too large for its quantity");
			}
		}
	}
	/* The gateway does not compare them either, but a factor of 100 is a unit mistaken. */
	if (sum > 0 && total > 0 && !is_bni_static(call) && (sum / 100 == total || total / 100 == sum) && sum % 100 == 0 && total % 100 == 0) {
		fsp_call_violation(call, "item", NULL, "conflict", NULL, "cost a hundred times as much as total, or a hundredth of it: Money::idr() takes whole rupiah, Money::fromMinor() takes sen");
	}
	if ((installments > 0 || (type->present && !fsp_view_is(type->text, "Full"))) && !is_channel(call, CHANNEL_BCA_KLIKPAY)) {
		fsp_call_violation(call, "pay_type", NULL, "channel", NULL, "and the items' plans must be Full: installments by item are for BCA KlikPay (channel " CHANNEL_BCA_KLIKPAY ") only");
	} else if ((fsp_view_is(type->text, "Full") && installments > 0)
			|| (fsp_view_is(type->text, "Installment") && installments < items->count)
			|| (fsp_view_is(type->text, "Mixed") && (installments == 0 || installments == items->count))) {
		fsp_call_violation(call, "pay_type", NULL, "conflict", NULL, "must fit the items: Full when no item is paid in installments, Installment when all are, Mixed when some are");
	}
}

static fsp_result convert_bill(fsp_call *call)
{
	const fsp_slot *items = &call->values[BILL_ITEMS];

	for (size_t i = 0; has_line_totals(call) && i < items->count; i++) {
		fsp_slot *item = items->children + i * ITEM_COUNT;

		item[ITEM_UNIT_PRICE].number *= item[ITEM_QUANTITY].number;
	}
	return FSP_OK;
}

static void validate_bill(fsp_call *call)
{
	validate_total(call, &call->values[BILL_TOTAL], &call->values[BILL_TAX], &call->values[BILL_FEE], &call->values[BILL_CUSTOMER_LAST_NAME]);
	validate_expiry(call);
	validate_kredivo(call);
	validate_items(call);
	/* BRI Ceria alone is documented without an e-mail address (13.6). */
	if (!call->values[BILL_CUSTOMER_EMAIL].present && !is_channel(call, CHANNEL_BRI_CERIA)) {
		fsp_call_violation(call, "email", NULL, "required", NULL, "is required");
	}
}

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
	ROW(PAYMENT_REDIRECT_URL, "redirect_url", .property = "redirectUrl", .type = FSP_TYPE_URL) \
	ROW(PAYMENT_QR_CONTENT, "qr_content", .property = "qrContent", .type = FSP_TYPE_ECHO) \
	ROW(PAYMENT_QR_IMAGE_URL, "web_url", .alias = "alt_url", .property = "qrImageUrl", .type = FSP_TYPE_URL) \
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

/* Tag 54 is rupiah, tag 53 the currency. Without an amount the payer would type one. */
static const char *qr_objection(fsp_view qr, int64_t total)
{
	fsp_view amount = fsp_qr_tag(qr, "54");
	int64_t minor;

	if (amount.length == 0) {
		return "no amount";
	}
	if (!fsp_amount_read(amount, &minor)) {
		return "an amount that cannot be read";
	}
	return minor != total || !fsp_view_is(fsp_qr_tag(qr, "53"), "360") ? "another amount or currency than the bill" : NULL;
}

/* 12, 13.1: the payer gets a number and types it elsewhere. The other channels have a page to go to, QR codes among them. */
static bool needs_no_page(const fsp_call *call)
{
	static const char *const channels[] = {
		/* virtual accounts */ "402", "408", "702", "708", "800", "801", "802", "818", "825", /* retail */ "706", "707",
		/* other codes */ "303", "400", "407", "410", "420", "703",
	};

	for (size_t i = 0; i < sizeof(channels) / sizeof(*channels); i++) {
		if (is_channel(call, channels[i])) {
			return true;
		}
	}
	return is_bnc_static(call);
}

/* Where the gateway sends no link, the client makes it (7). */
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
		*fsp_call_value(&page, "bill_no") = call->values[BILL_NO];
		result = fsp_call_build(&page);
	}
	if (result == FSP_OK) {
		const char *copy = fsp_arena_copy(call->arena, fsp_view_of(page.request.url));

		*link = (fsp_slot){.present = copy != NULL, .text = fsp_view_of(copy)};
		result = copy != NULL ? FSP_OK : FSP_ERROR_MEMORY;
	}
	fsp_call_free(&page);
	/* With a transaction id that no page can have, the payment exists all the same. */
	return result == FSP_OK || result == FSP_ERROR_VALIDATION ? FSP_OK
		: fsp_fail(&call->error, result, NULL, result == FSP_ERROR_MEMORY ? "out of memory" : "the address of the payment page could not be signed");
}

static fsp_result inspect_payment(fsp_call *call)
{
	fsp_slot *qr = fsp_call_answer(call, "qr_content");
	fsp_view trx_id = fsp_call_answer(call, "trx_id")->text;
	const char *objection;
	fsp_error why = {0};
	fsp_result result;

	if (trx_id.length > TRX_ID_MAXIMUM || !is_line(trx_id)) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "trx_id", "trx_id", "the gateway's trx_id is not valid: it must have at most %d characters and no control characters; the payment may have been created", TRX_ID_MAXIMUM);
	}
	result = complete_link(call);
	if (result != FSP_OK || !qr->present) {
		return result;
	}
	/* White space around it is none of the code's. */
	qr->text = fsp_trimmed(qr->text);
	qr->present = qr->text.length > 0;
	if (!qr->present) {
		return FSP_OK;
	}
	if (fsp_qr_check(qr->text, &why) != FSP_OK) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "qr", "qr_content", "the payment was created, but its QR code is damaged: %.300s", why.message);
	}
	objection = qr_objection(qr->text, call->values[BILL_TOTAL].number);
	return objection == NULL ? FSP_OK
		: fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "qr", "qr_content", "the payment was created, but its QR code carries %s: do not show it", objection);
}

static const fsp_code create_meanings[] = {
	{"14", "the bill number is in use: after a create() without an answer its payment may exist; use a new number"}, {NULL, NULL},
};

const fsp_operation fsp_debit_create = {
	.name = "create", .method = "POST", .path = {"/cvr/300011/10", "/cvr/300011/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = create_request, .answer = create_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no"}}},
	.extensible = true, .discriminator = "payment_channel", .discriminator_name = "payment channel", .conditions = create_conditions,
	.meanings = create_meanings, .complete = complete_bill, .validate = validate_bill, .convert = convert_bill, .inspect = inspect_payment,
};

/* ------------------------------------------------------------------ redirect (7) */

#define REDIRECT_ROWS(ROW) \
	TRX_ID_ROW(ROW, REDIRECT) \
	MERCHANT_ID_ROW(ROW, REDIRECT) \
	BILL_NO_ROW(ROW, REDIRECT) \
	ROW(REDIRECT_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .origin = FSP_FROM_SCHEME, .unsent = true)
FSP_TABLE(redirect_request, REDIRECT);

const fsp_operation fsp_debit_redirect = {
	.name = "redirect", .method = "GET",
	.path = {"/pws/100003/0830000010100000/{signature}", "/pws/100003/2830000010100000/{signature}"},
	.request_encoding = FSP_ENCODING_QUERY, .request = redirect_request,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no"}}}, .repeatable = true,
};

/* ------------------------------------------------------------------ inquiry (8) */

#define STATUS_REQUEST_ROWS(ROW) \
	REQUEST_ROW(ROW, STATUS_REQUEST, "Inquiry Payment Status") \
	TRX_ID_ROW(ROW, STATUS_REQUEST) \
	MERCHANT_ID_ROW(ROW, STATUS_REQUEST) \
	BILL_NO_ROW(ROW, STATUS_REQUEST) \
	SIGNATURE_ROW(ROW, STATUS_REQUEST)
FSP_TABLE(status_request, STATUS_REQUEST);

#define STATUS_ROWS(ROW) \
	ROW(STATUS_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.echo = "trx_id") \
	ROW(STATUS_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.echo = "bill_no") \
	MERCHANT_ID_ECHO_ROW(ROW, STATUS) \
	ROW(STATUS_STATUS_CODE, "payment_status_code", .property = "statusCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 1) \
	ROW(STATUS_STATUS, "payment_status_code", .property = "status", .type = FSP_TYPE_ENUM, \
		.codes = &payment_statuses) \
	ROW(STATUS_STATUS_TEXT, "payment_status_desc", .property = "statusText", .type = FSP_TYPE_LINE) \
	ROW(STATUS_PAID_AT, "payment_date", .property = "paidAt", .type = FSP_TYPE_TIME) \
	ROW(STATUS_REFERENCE, "payment_reff", .property = "reference", .type = FSP_TYPE_LINE) \
	ROW(STATUS_TOTAL, "payment_total", .property = "total", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH)
FSP_TABLE(status_answer, STATUS);

static fsp_result inspect_status(fsp_call *call)
{
	if (!call->found) {
		call->answer[STATUS_TRX_ID] = *fsp_call_value(call, "trx_id");
		call->answer[STATUS_BILL_NO] = *fsp_call_value(call, "bill_no");
		/* Whatever else such an answer says, it must not read as a state of a payment. */
		call->answer[STATUS_STATUS] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("NotFound")};
	}
	return FSP_OK;
}

const fsp_operation fsp_debit_status = {
	.name = "status", .method = "POST", .path = {"/cvr/100004/10", "/cvr/100004/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = status_request, .answer = status_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no"}}}, .repeatable = true,
	.not_found_code = "14", .inspect = inspect_status,
};

/* ------------------------------------------------------------------ cancel (9) */

#define CANCEL_ROWS(ROW) \
	REQUEST_ROW(ROW, CANCEL, "Canceling Payment") \
	TRX_ID_ROW(ROW, CANCEL) \
	MERCHANT_ID_ROW(ROW, CANCEL) \
	MERCHANT_ROW(ROW, CANCEL) \
	BILL_NO_ROW(ROW, CANCEL) \
	ROW(CANCEL_REASON, "payment_cancel", .property = "reason", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 50) \
	SIGNATURE_ROW(ROW, CANCEL)
FSP_TABLE(cancel_request, CANCEL);

#define CANCELLATION_ROWS(ROW) \
	ROW(CANCELLATION_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.echo = "trx_id") \
	ROW(CANCELLATION_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.echo = "bill_no") \
	MERCHANT_ID_ECHO_ROW(ROW, CANCELLATION) \
	ROW(CANCELLATION_STATUS_CODE, "payment_status_code", .property = "statusCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 1) \
	ROW(CANCELLATION_STATUS, "payment_status_code", .property = "status", .type = FSP_TYPE_ENUM, \
		.codes = &payment_statuses) \
	ROW(CANCELLATION_STATUS_TEXT, "payment_status_desc", .property = "statusText", .type = FSP_TYPE_LINE) \
	ROW(CANCELLATION_CANCELLED_AT, "payment_cancel_date", .property = "cancelledAt", .type = FSP_TYPE_TIME) \
	ROW(CANCELLATION_REASON, "payment_cancel", .alias = "payment_cancel_msg", .property = "reason", \
		.type = FSP_TYPE_LINE)
FSP_TABLE(cancel_answer, CANCELLATION);

static fsp_result inspect_cancellation(fsp_call *call)
{
	if (fsp_view_is(fsp_call_answer(call, "payment_status_code")->text, "2")) {
		return fsp_fail(&call->error, FSP_ERROR_MALFORMED, "contradiction", "the gateway's answer says cancelled and paid at once: ask status()");
	}
	return FSP_OK;
}

const fsp_operation fsp_debit_cancel = {
	.name = "cancel", .method = "POST", .path = {"/cvr/100005/10", "/cvr/100005/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = cancel_request, .answer = cancel_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no"}}}, .inspect = inspect_cancellation,
};

/* ------------------------------------------------------------------ static virtual accounts (13.9, 13.10) */

#define UPDATE_STATIC_VA_ROWS(ROW) \
	REQUEST_ROW(ROW, UPDATE_STATIC_VA, "Update Transaction BNI VA Static") \
	ROW(UPDATE_STATIC_VA_VA_NUMBER, "bill_no", .property = "vaNumber", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .minimum = 16, .maximum = 16, .order = true) \
	MERCHANT_ID_ROW(ROW, UPDATE_STATIC_VA) \
	ROW(UPDATE_STATIC_VA_MAXIMUM, "bill_total", .property = "maximum", .type = FSP_TYPE_MONEY, \
		.presence = FSP_REQUIRED, .maximum = 15) \
	ROW(UPDATE_STATIC_VA_NAME, "cust_name", .property = "name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 128) \
	ROW(UPDATE_STATIC_VA_EXPIRES_AT, "bill_expired", .property = "expiresAt", .type = FSP_TYPE_TIME, \
		.presence = FSP_REQUIRED) \
	SIGNATURE_ROW(ROW, UPDATE_STATIC_VA)
FSP_TABLE(update_static_va_request, UPDATE_STATIC_VA);

#define STATIC_VA_ROWS(ROW) \
	ROW(STATIC_VA_VA_NUMBER, "bill_no", .property = "vaNumber", .type = FSP_TYPE_LINE, .echo = "bill_no") \
	MERCHANT_ID_ECHO_ROW(ROW, STATIC_VA) \
	ROW(STATIC_VA_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE) \
	ROW(STATIC_VA_RESPONSE_CODE, "response_code", .property = "responseCode", .type = FSP_TYPE_LINE) \
	ROW(STATIC_VA_RESPONSE_TEXT, "response_desc", .property = "responseText", .type = FSP_TYPE_LINE)
FSP_TABLE(update_static_va_answer, STATIC_VA);

static void validate_static_va(fsp_call *call)
{
	const fsp_slot *expiry = fsp_call_value(call, "bill_expired");

	validate_total(call, fsp_call_value(call, "bill_total"), NULL, NULL, NULL);
	if (expiry->present && expiry->number <= call->now) {
		fsp_call_violation(call, "bill_expired", NULL, "range", NULL, "must not be in the past");
	}
}

/* Answers whose fields are not documented: what was asked about stands in for a first field that is not echoed. */
static fsp_result inspect_undocumented(fsp_call *call)
{
	if (!call->answer[0].present) {
		call->answer[0] = *fsp_call_value(call, call->operation->answer[0].echo);
	}
	return FSP_OK;
}

const fsp_operation fsp_debit_update_static_va = {
	.name = "updateStaticVa", .method = "POST", .path = {"/cvr/100036/10", "/cvr/100036/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = update_static_va_request, .answer = update_static_va_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no"}}},
	.validate = validate_static_va, .inspect = inspect_undocumented,
};

#define STATIC_VA_REQUEST_ROWS(ROW) \
	ROW(STATIC_VA_REQUEST_VA_NUMBER, "va_number", .property = "vaNumber", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 19) \
	ROW(STATIC_VA_REQUEST_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(STATIC_VA_REQUEST_TYPE, "type", .property = "type", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &static_va_type_table) \
	ROW(STATIC_VA_REQUEST_TRX_ID, "trx_uid", .property = "trxId", .type = FSP_TYPE_LINE) \
	ROW(STATIC_VA_REQUEST_AMOUNT, "amount", .property = "amount", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH)
FSP_TABLE(static_va_fields, STATIC_VA_REQUEST);

#define STATIC_VA_REPLY_ROWS(ROW) \
	ROW(STATIC_VA_REPLY_RESPONSE, "response", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "VA Static Response") \
	ROW(STATIC_VA_REPLY_VA_NUMBER, "va_number", .property = "vaNumber", .type = FSP_TYPE_ECHO, \
		.presence = FSP_BLANK) \
	ROW(STATIC_VA_REPLY_AMOUNT, "amount", .property = "amount", .type = FSP_TYPE_MONEY, .presence = FSP_BLANK, \
		.unit = FSP_UNIT_RUPIAH) \
	ROW(STATIC_VA_REPLY_NAME, "cust_name", .property = "name", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, \
		.maximum = 50) \
	ROW(STATIC_VA_REPLY_RESPONSE_CODE, "response_code", .property = "responseCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .minimum = 2, .maximum = 2)
FSP_TABLE(static_va_reply, STATIC_VA_REPLY);

/* The signature covers the account number only: neither type nor amount nor trx_uid. */
const fsp_callback fsp_debit_static_va = {
	.name = "staticVa", .limits = {65536, 8, 256}, FSP_ROWS(static_va_fields),
	.signature = {.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"va_number"}},
	.reply = static_va_reply,
};

/* ------------------------------------------------------------------ OVO, PermataNet, BRI (13.4, 13.7, 13.8) */

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
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"trx_id"}}}, .inspect = inspect_undocumented,
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
	ROW(OVO_ACTIVATION_REDIRECT_URL, "redirectURL", .property = "redirectUrl", .type = FSP_TYPE_URL)
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

/* Binding has no bill number: the documentation's sample code signs the JSON text of the other two fields, as PHP's
 * json_encode writes it. The table on the same page says bill_no; see section 3. */
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
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .text = bind_bri_text}}, .validate = validate_binding,
};

/* ------------------------------------------------------------------ notification and return (10.1, 10.2) */

/* In the order in which it brings them: that finds them quickest. */
#define NOTIFICATION_ROWS(ROW) \
	ROW(NOTIFICATION_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(NOTIFICATION_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(NOTIFICATION_MERCHANT_NAME, "merchant", .property = "merchantName", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(NOTIFICATION_REFERENCE, "payment_reff", .property = "reference", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_PAID_AT, "payment_date", .property = "paidAt", .type = FSP_TYPE_TIME) \
	ROW(NOTIFICATION_STATUS_CODE, "payment_status_code", .property = "statusCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 1) \
	ROW(NOTIFICATION_STATUS, "payment_status_code", .property = "status", .type = FSP_TYPE_ENUM, \
		.codes = &payment_statuses) \
	ROW(NOTIFICATION_STATUS_TEXT, "payment_status_desc", .property = "statusText", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_BILL_TOTAL, "bill_total", .property = "billTotal", .type = FSP_TYPE_MONEY, \
		.unit = FSP_UNIT_RUPIAH) \
	ROW(NOTIFICATION_PAYMENT_TOTAL, "payment_total", .property = "paymentTotal", .type = FSP_TYPE_MONEY, \
		.unit = FSP_UNIT_RUPIAH) \
	ROW(NOTIFICATION_CHANNEL_CODE, "payment_channel_uid", .property = "channelCode", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_CHANNEL, "payment_channel_uid", .property = "channel", .type = FSP_TYPE_ENUM, \
		.codes = &channels_by_code) \
	ROW(NOTIFICATION_CHANNEL_NAME, "payment_channel", .property = "channelName", .type = FSP_TYPE_LINE) \
	ROW(NOTIFICATION_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED)
FSP_TABLE(notification_fields, NOTIFICATION);

#define NOTIFICATION_REPLY_ROWS(ROW) \
	ROW(NOTIFICATION_REPLY_RESPONSE, "response", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, \
		.fallback = "Payment Notification") \
	ROW(NOTIFICATION_REPLY_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_ECHO, .presence = FSP_BLANK) \
	ROW(NOTIFICATION_REPLY_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_ECHO, \
		.presence = FSP_BLANK) \
	ROW(NOTIFICATION_REPLY_MERCHANT_NAME, "merchant", .property = "merchantName", .type = FSP_TYPE_ECHO) \
	ROW(NOTIFICATION_REPLY_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_ECHO, \
		.presence = FSP_BLANK) \
	ROW(NOTIFICATION_REPLY_CODE, "response_code", .property = "code", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .minimum = 2, .maximum = 2) \
	ROW(NOTIFICATION_REPLY_DESCRIPTION, "response_desc", .property = "description", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 50) \
	ROW(NOTIFICATION_REPLY_DATE, "response_date", .property = "date", .type = FSP_TYPE_TIME, \
		.presence = FSP_REQUIRED)
FSP_TABLE(notification_reply, NOTIFICATION_REPLY);

const fsp_callback fsp_debit_notification = {
	.name = "notification", .limits = {65536, 8, 256}, FSP_ROWS(notification_fields),
	.signature = {.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no", "payment_status_code"}}, .merchant_field = "merchant_id",
	.reply = notification_reply, .root = "faspay",
};

#define RETURN_ROWS(ROW) \
	ROW(RETURN_TRX_ID, "trx_id", .property = "trxId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(RETURN_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(RETURN_BILL_NO, "bill_no", .property = "billNo", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(RETURN_REFERENCE, "bill_ref", .alias = "bill_reff", .property = "reference", .type = FSP_TYPE_LINE) \
	ROW(RETURN_CLAIMED_STATUS_CODE, "status", .property = "claimedStatusCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 1) \
	ROW(RETURN_CLAIMED_STATUS, "status", .property = "claimedStatus", .type = FSP_TYPE_ENUM, \
		.codes = &payment_statuses) \
	ROW(RETURN_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED)
FSP_TABLE(return_fields, RETURN);

const fsp_callback fsp_debit_return = {
	.name = "return", .limits = {65536, 8, 256}, FSP_ROWS(return_fields),
	.signature = {.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"bill_no", "status"}}, .merchant_field = "merchant_id",
};

/* ------------------------------------------------------------------ the product (1.1) */

#define IDENTITY_ROWS(ROW) \
	ROW(IDENTITY_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 5) \
	ROW(IDENTITY_MERCHANT_NAME, "merchant", .property = "merchantName", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 32) \
	ROW(IDENTITY_USER_ID, "user_id", .property = "userId", .type = FSP_TYPE_LINE, .tight = true, .presence = FSP_REQUIRED, \
		.maximum = 64) \
	ROW(IDENTITY_PASSWORD, "password", .property = "password", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 128, .secret = true) \
	ROW(IDENTITY_PREVIOUS_PASSWORD, "password", .property = "previousPassword", .type = FSP_TYPE_LINE, .maximum = 128, \
		.secret = true)

FSP_TABLE(identity, IDENTITY);

static const fsp_operation *const operations[] = {
	&fsp_debit_channels, &fsp_debit_create, &fsp_debit_redirect, &fsp_debit_status, &fsp_debit_cancel, &fsp_debit_update_static_va,
	&fsp_debit_push_ovo, &fsp_debit_activate_ovo, &fsp_debit_permata_net, &fsp_debit_bind_bri, NULL,
};

/* The documents print no production address: this one is what shipped SDKs use, and baseUrl overrides it. */
const fsp_product fsp_debit = {
	.name = "Debit",
	.base_url = {"https://debit-sandbox.faspay.co.id", "https://web.faspay.co.id"},
	.identity = identity,
	.credentials = {{FSP_DEBIT_MERCHANT_ID, FSP_DEBIT_USER_ID, FSP_DEBIT_PASSWORD, FSP_DEBIT_PREVIOUS_PASSWORD}},
	.operations = operations, .envelope = &envelope,
};
