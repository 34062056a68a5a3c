/* What the files of this product share. Not for callers. */
#ifndef FASPAY_PRODUCTS_BILLING_ROWS_H
#define FASPAY_PRODUCTS_BILLING_ROWS_H

#include "billing.h"
#include "../../engine/engine.h"
#include "../../schemes/legacy.h"
#include "../shared/legacy.h"

#define API "/billingbackendapi/web"

/* The words of most messages and the numbers of the list, in one table. */
extern const fsp_code_table fsp_billing_statuses;

/* Inquiries are documented as GET with a body, which some proxies drop. For use as .complete. */
void fsp_billing_complete_inquiry(fsp_call *call);

#define SERVICE_ID_ROW(ROW, P) \
	ROW(P##_SERVICE_ID, "service_id", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, \
		.origin = FSP_FROM_CLIENT, .index = FSP_BILLING_SERVICE_ID)

#define TRANSACTION_NO_ROW(ROW, P) \
	ROW(P##_TRANSACTION_NO, "transaction_number", .property = "transactionNo", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .order = true, .hint = "must contain only the digits 0 to 9")

#define SIGNATURE_ROW(ROW, P) ROW(P##_SIGNATURE, "signature", .type = FSP_TYPE_LINE, .origin = FSP_FROM_SCHEME)

#define BILLING_ID_ANSWER_ROW(ROW, P) \
	ROW(P##_BILLING_ID, "billing_id", .property = "billingId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.echo = "billing_id")

#define TRANSACTION_NO_ANSWER_ROW(ROW, P) \
	ROW(P##_TRANSACTION_NO, "transaction_number", .property = "transactionNo", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .echo = "transaction_number")

#define TOTAL_ROW(ROW, P) \
	ROW(P##_TOTAL, "billing_total", .property = "total", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH)

#define URL_ROW(ROW, P) \
	ROW(P##_URL, "billing_url", .property = "url", .type = FSP_TYPE_URL, .hint = "do not send the customer there")

#define STATUS_ROWS_OF(ROW, P, name) \
	ROW(P##_STATUS_CODE, name, .property = "statusCode", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(P##_STATUS, name, .property = "status", .type = FSP_TYPE_ENUM, .codes = &fsp_billing_statuses)

#endif
