/* What both inquiries share: the codes of a bill's status, and the method of the request (5, 7).
 * Section numbers are those of docs/protocol/billing.md. */
#include "rows.h"

/* 5 and 8 use words, 7 numbers. The list's own answers may have either: the documents break off there. Requests take
 * the first code of a case. */
static const fsp_code status_codes[] = {
	{"0", "Draft"}, {"1", "Unpaid"}, {"2", "Paid"}, {"3", "Cancelled"}, {"4", "Overdue"}, {"5", "PartiallyPaid"},
	{"7", "Proforma"},
	{"UNPAID", "Unpaid"}, {"PAID", "Paid"}, {"EXPIRED", "Expired"}, {"CANCELLED", "Cancelled"},
	{"Draft", "Draft"}, {"Unpaid", "Unpaid"}, {"Paid", "Paid"}, {"Cancelled", "Cancelled"}, {"Overdue", "Overdue"},
	{"Partial Paid", "PartiallyPaid"}, {"Proforma", "Proforma"},
	{NULL, "Unknown"},
};
const fsp_code_table fsp_billing_statuses = {"Faspay\\Billing\\InvoiceStatus", status_codes};

void fsp_billing_complete_inquiry(fsp_call *call)
{
	if (fsp_view_is(fsp_client_identity(call->client, FSP_BILLING_POST_INQUIRIES), "1")) {
		call->request.method = "POST";
	}
}
