/* What the files of this product share: channel codes, and rows that many messages have. Not for callers. */
#ifndef FASPAY_PRODUCTS_DEBIT_ROWS_H
#define FASPAY_PRODUCTS_DEBIT_ROWS_H

#include "debit.h"
#include "../../engine/engine.h"
#include "../../schemes/legacy.h"

#define CHANNEL_BCA_KLIKPAY "405"
#define CHANNEL_KREDIVO "709"
#define CHANNEL_BRI_CERIA "721"
#define CHANNEL_BNI_VA "801"
#define CHANNEL_AKULAKU "807"
#define CHANNEL_OVO "812"
#define CHANNEL_INDODANA "820"

/* By environment. The documents print no production address. This one is what published SDKs use; baseUrl overrides
 * it. */
#define FSP_DEBIT_HOSTS "https://debit-sandbox.faspay.co.id", "https://web.faspay.co.id"

/* What the products share that are paid through debit's channels. */
extern const fsp_field fsp_debit_identity[];
extern const fsp_envelope fsp_debit_envelope;

/* The hint of a link that the shopper follows. */
#define FSP_DEBIT_BAD_LINK "do not send the shopper there"

extern const fsp_code_table fsp_debit_payment_statuses, fsp_debit_channel_codes;

/* The answers of some operations are not documented field by field. Where the first field that repeats the request is
 * absent, the value that was sent is taken. For use as .inspect. */
fsp_result fsp_debit_inspect_undocumented(fsp_call *call);

static inline bool fsp_debit_has_digits(fsp_view text, size_t length)
{
	return text.length == length && fsp_is_digits(text);
}

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

#endif
