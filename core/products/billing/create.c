/* Creating a bill (4).
 * Section numbers are those of docs/protocol/billing.md. */
#include "rows.h"
#include "../shared/bill.h"

#define ITEM_ROWS(ROW) \
	ROW(ITEM_NAME, "item_name", .property = "name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(ITEM_QUANTITY, "qty", .property = "quantity", .type = FSP_TYPE_INTEGER, .presence = FSP_REQUIRED) \
	ROW(ITEM_UNIT_PRICE, "item_amount", .property = "unitPrice", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.unit = FSP_UNIT_RUPIAH)
FSP_TABLE(item_fields, ITEM);

/* In the order of the documents' sample. */
#define BILL_ROWS(ROW) \
	SERVICE_ID_ROW(ROW, BILL) \
	TRANSACTION_NO_ROW(ROW, BILL) \
	ROW(BILL_TOTAL, "billing_total", .property = "total", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.unit = FSP_UNIT_RUPIAH) \
	ROW(BILL_DATE, "billing_date", .property = "date", .type = FSP_TYPE_TIME) \
	ROW(BILL_DUE_AT, "billing_due_date", .property = "dueAt", .type = FSP_TYPE_TIME) \
	ROW(BILL_NOTES, "billing_notes", .property = "notes", .type = FSP_TYPE_TEXT) \
	ROW(BILL_ITEMS, "items", .property = "items", .type = FSP_TYPE_LIST, .fields = item_fields) \
	ROW(BILL_LANGUAGE, "billing_language", .property = "language", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(BILL_CUSTOMER_NAME, "customer_name", .property = "customerName", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(BILL_CUSTOMER_EMAIL, "customer_email", .property = "customerEmail", .type = FSP_TYPE_EMAIL, \
		.presence = FSP_REQUIRED) \
	ROW(BILL_CUSTOMER_PHONE, "customer_phone", .property = "customerPhone", .type = FSP_TYPE_PHONE, \
		.presence = FSP_REQUIRED, .maximum = 20) \
	ROW(BILL_CUSTOMER_ADDRESS, "customer_address", .property = "customerAddress", .type = FSP_TYPE_TEXT) \
	SIGNATURE_ROW(ROW, BILL) \
	ROW(BILL_STATIC_VA_NO, "static_va_no", .property = "staticVaNo", .type = FSP_TYPE_DIGITS)
FSP_TABLE(bill_fields, BILL);

#define ISSUED_ROWS(ROW) \
	ROW(ISSUED_BILLING_ID, "billing_id", .property = "billingId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	TRANSACTION_NO_ANSWER_ROW(ROW, ISSUED) \
	TOTAL_ROW(ROW, ISSUED) \
	URL_ROW(ROW, ISSUED)
FSP_TABLE(issued_fields, ISSUED);

static void complete_bill(fsp_call *call)
{
	fsp_slot *items = &call->values[BILL_ITEMS];

	/* A bill without items has no list, and not an empty one. */
	items->present = items->present && items->count > 0;
}

static void validate_bill(fsp_call *call)
{
	const fsp_slot *date = &call->values[BILL_DATE], *due = &call->values[BILL_DUE_AT];
	const fsp_slot *language = &call->values[BILL_LANGUAGE], *items = &call->values[BILL_ITEMS];

	fsp_call_require_positive(call, "billing_total");
	if (language->present && !fsp_view_is(language->text, "EN") && !fsp_view_is(language->text, "ID")) {
		fsp_call_violation(call, "billing_language", NULL, "unknown", NULL, "must be EN or ID");
	}
	if (due->present && due->number <= (date->present ? date->number : call->now)) {
		fsp_call_violation(call, "billing_due_date", NULL, "range", NULL,
			"must be later than the bill's date (now, unless you pass a date)");
	}
	for (size_t i = 0; i < items->count; i++) {
		const fsp_slot *quantity = items->children + i * ITEM_COUNT + ITEM_QUANTITY;

		if (quantity->present && quantity->number == 0) {
			fsp_item_violation(call, i, &item_fields[ITEM_QUANTITY], "range", "must be at least 1");
		}
	}
}

const fsp_operation fsp_billing_create = {
	.name = "create", .method = "POST", .path = {API "/api/create", API "/api/create"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = bill_fields, .answer = issued_fields,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature", .fields = {"transaction_number"}}},
	.complete = complete_bill, .validate = validate_bill,
};
