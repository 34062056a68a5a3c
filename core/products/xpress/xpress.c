/* Xpress: Faspay's page, on which the shopper chooses how to pay. This file describes the product, and tells which of
 * its messages arrived (2, 6). Section numbers are those of docs/protocol/xpress.md. */
#include "xpress.h"
#include "../debit/rows.h"

static const fsp_operation *const operations[] = {&fsp_xpress_create, &fsp_debit_status, NULL};

const fsp_product fsp_xpress = {
	.name = "Xpress",
	.base_url = {"https://xpress-sandbox.faspay.co.id", "https://xpress.faspay.co.id"},
	.identity = fsp_debit_identity,
	.credentials = {{FSP_DEBIT_MERCHANT_ID, FSP_DEBIT_USER_ID, FSP_DEBIT_PASSWORD, FSP_DEBIT_PREVIOUS_PASSWORD}},
	.operations = operations, .envelope = &fsp_debit_envelope,
};

/* What tells the messages apart. */
#define ARRIVAL_ROWS(ROW) \
	ROW(ARRIVAL_STATUS_CODE, "payment_status_code", .type = FSP_TYPE_LINE) \
	ROW(ARRIVAL_ORDER_ID, "MERCHANT_TRANID", .type = FSP_TYPE_LINE) \
	ROW(ARRIVAL_CARD_STATUS, "TXN_STATUS", .type = FSP_TYPE_LINE)
FSP_TABLE(arrival_fields, ARRIVAL);

const fsp_callback fsp_xpress_arrival = {.name = "message", FSP_ROWS(arrival_fields)};

fsp_result fsp_xpress_read(fsp_received *received, fsp_view body)
{
	const fsp_view content = fsp_body_content(body);

	return content.length > 0 && strchr("{<", content.data[0]) != NULL ? fsp_received_read_body(received, body)
		: fsp_received_read_form(received, body);
}

fsp_xpress_kind fsp_xpress_kind_of(const fsp_received *received)
{
	static const fsp_xpress_kind kinds[ARRIVAL_COUNT] = {FSP_XPRESS_DEBIT, FSP_XPRESS_CARD, FSP_XPRESS_CARD};

	for (size_t i = 0; i < ARRIVAL_COUNT; i++) {
		if (fsp_node_find(received->message, fsp_field_name(&arrival_fields[i])) != NULL) {
			return kinds[i];
		}
	}
	return FSP_XPRESS_UNKNOWN;
}
