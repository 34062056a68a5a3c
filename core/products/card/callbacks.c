/* The callback and the shopper's return (5).
 * Section numbers are those of docs/protocol/credit-card.md. */
#include "rows.h"

const fsp_field fsp_card_result_fields[] = {FSP_CARD_RESULT_ROWS(FSP_ROW, RESULT, "statusCode", "status") FSP_END_ROW};
static const fsp_field return_fields[] = {
	FSP_CARD_RESULT_ROWS(FSP_ROW, RESULT, "claimedStatusCode", "claimedStatus") FSP_END_ROW
};

static void inspect_received(fsp_received *received)
{
	fsp_card_explain(received->values);
}

#define CARD_CALLBACK \
	.merchant_field = "MERCHANTID", .merchant_any_case = true, .inspect = inspect_received, \
	.signature = { \
		.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TXN_STATUS"}, \
	}

const fsp_callback fsp_card_notification = {.name = "notification", FSP_ROWS(fsp_card_result_fields), CARD_CALLBACK};
const fsp_callback fsp_card_return = {.name = "return", FSP_ROWS(return_fields), CARD_CALLBACK};
