/* One page of the list of invoices (7).
 * Section numbers are those of docs/protocol/billing.md. */
#include "rows.h"

/* In the documents' sample customer and status are numbers, the page is a text, and days are written as their midnight,
 * which callers pass. */
#define FILTER_ROWS(ROW) \
	SIGNATURE_ROW(ROW, FILTER) \
	ROW(FILTER_PAGE, "page", .type = FSP_TYPE_INTEGER, .presence = FSP_REQUIRED, .fallback = "1") \
	ROW(FILTER_CUSTOMER_ID, "customer_id", .property = "customerId", .type = FSP_TYPE_DIGITS, .bare = true) \
	ROW(FILTER_FROM, "start_period", .property = "from", .type = FSP_TYPE_TIME, .presence = FSP_REQUIRED) \
	ROW(FILTER_TO, "end_period", .property = "to", .type = FSP_TYPE_TIME, .presence = FSP_REQUIRED) \
	ROW(FILTER_DUE_ON, "due_date", .property = "dueOn", .type = FSP_TYPE_TIME) \
	ROW(FILTER_STATUS, "status", .property = "status", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &fsp_billing_statuses, .bare = true)
FSP_TABLE(filter_fields, FILTER);

#define INVOICE_ROWS(ROW) \
	ROW(INVOICE_CUSTOMER_ID, "customer_id", .property = "customerId", .type = FSP_TYPE_LINE) \
	ROW(INVOICE_CUSTOMER_NAME, "customer_name", .property = "customerName", .type = FSP_TYPE_LINE) \
	ROW(INVOICE_DATE, "invoice_date", .property = "date", .type = FSP_TYPE_DATE) \
	ROW(INVOICE_NO, "invoice_no", .property = "no", .type = FSP_TYPE_LINE) \
	ROW(INVOICE_DUE_ON, "due_date", .property = "dueOn", .type = FSP_TYPE_DATE) \
	ROW(INVOICE_STATUS_CODE, "Invoice_status", .property = "statusCode", .type = FSP_TYPE_LINE) \
	ROW(INVOICE_STATUS, "Invoice_status", .property = "status", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_billing_statuses) \
	ROW(INVOICE_PERIOD, "period", .property = "period", .type = FSP_TYPE_LINE) \
	ROW(INVOICE_OUTSTANDING, "outstanding_amount", .property = "outstanding", .type = FSP_TYPE_MONEY, \
		.unit = FSP_UNIT_RUPIAH)
FSP_TABLE(invoice_fields, INVOICE);

#define PAGE_ROWS(ROW) \
	ROW(PAGE_NO, "current_page", .property = "page", .type = FSP_TYPE_INTEGER) \
	ROW(PAGE_PAGES, "total_pages", .property = "pages", .type = FSP_TYPE_INTEGER, .presence = FSP_REQUIRED) \
	ROW(PAGE_TOTAL, "total_data", .property = "total", .type = FSP_TYPE_INTEGER) \
	ROW(PAGE_INVOICES, "data", .property = "invoices", .type = FSP_TYPE_LIST, .fields = invoice_fields)
FSP_TABLE(page_fields, PAGE);

static void validate_filter(fsp_call *call)
{
	const fsp_slot *status = &call->values[FILTER_STATUS], *customer = &call->values[FILTER_CUSTOMER_ID];
	const char *code = status->present ? fsp_code_of_case(&fsp_billing_statuses, status->text) : NULL;

	if (code != NULL && !fsp_is_digits(fsp_view_of(code))) {
		fsp_call_violation(call, "status", NULL, "unknown", NULL,
			"cannot be Expired, which the list does not know: ask for Overdue");
	}
	if (customer->present && customer->text.length > 1 && customer->text.data[0] == '0') {
		fsp_call_violation(call, "customer_id", NULL, "format", NULL, "must not begin with a zero: it is a number");
	}
	if (call->values[FILTER_FROM].present && call->values[FILTER_TO].present
			&& call->values[FILTER_TO].number < call->values[FILTER_FROM].number) {
		fsp_call_violation(call, "end_period", NULL, "range", NULL, "must not be before from");
	}
}

/* The documents do not show how the list writes days: alone, or with a time. */
static void read_day(fsp_slot *day)
{
	if (!day->present && day->text.data != NULL) {
		day->present = fsp_time_parse(day->text, &day->number);
	}
}

/* A gateway that did not read the request's body answers with the first page again and again. */
static fsp_result inspect_page(fsp_call *call)
{
	const fsp_slot *page = &call->answer[PAGE_NO], *pages = &call->answer[PAGE_PAGES];
	const fsp_slot *list = &call->answer[PAGE_INVOICES];

	if (!pages->present) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "format", "total_pages",
			"the gateway's total_pages is no number");
	}
	if (page->text.data != NULL && (!page->present || page->number != call->values[FILTER_PAGE].number)) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "current_page",
			"the gateway's answer is about another page than was asked about");
	}
	/* Whoever took this for the end would miss the rest, and not know it. */
	if (list->count == 0 && call->values[FILTER_PAGE].number < pages->number) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "contradiction", "data",
			"the gateway's page of the list is empty, but it says that more pages follow");
	}
	for (size_t i = 0; i < list->count; i++) {
		read_day(list->children + i * INVOICE_COUNT + INVOICE_DATE);
		read_day(list->children + i * INVOICE_COUNT + INVOICE_DUE_ON);
	}
	return FSP_OK;
}

/* The documents call the text of an answer otherwise here than elsewhere. */
static const fsp_envelope envelope = {
	.refusals = fsp_legacy_refusals, .code = "response_code", .text = "message", .success = fsp_legacy_success,
};

/* The documents print another host than for the rest of the product. */
const fsp_operation fsp_billing_invoices = {
	.name = "invoices", .method = "GET",
	.path = {API "/billing/get-all-billing", API "/billing/get-all-billing"},
	.base_url = {"https://fasbill-dev.faspay.co.id", NULL},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = filter_fields, .answer = page_fields, .envelope = &envelope,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature"}},
	.repeatable = true, .complete = fsp_billing_complete_inquiry, .validate = validate_filter,
	.inspect = inspect_page,
};
