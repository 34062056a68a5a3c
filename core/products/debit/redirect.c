/* The link to the page on which the payer pays (7).
 * Section numbers are those of docs/protocol/debit.md. */
#include "rows.h"

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
