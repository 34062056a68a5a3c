/* Credit cards: docs/protocol/credit-card.md. */
#ifndef FASPAY_PRODUCTS_CARD_CARD_H
#define FASPAY_PRODUCTS_CARD_CARD_H

#include "../../engine/call.h"
#include "../../engine/callback.h"

/* Credit card: docs/protocol/credit-card.md. */
extern const fsp_product fsp_credit_card, fsp_credit_card_revamp;

/* Both are generations of one interface. */
enum { FSP_CARD_FPG, FSP_CARD_REVAMP, FSP_CARD_GENERATIONS };

enum { FSP_CARD_MERCHANT_ID, FSP_CARD_PASSWORD, FSP_CARD_PREVIOUS_PASSWORD };

extern const fsp_operation fsp_card_payment, fsp_card_charge, fsp_card_status, fsp_card_capture, fsp_card_void,
	fsp_card_refund,
	fsp_card_token, fsp_card_delete_token, fsp_card_last_token;
extern const fsp_callback fsp_card_notification, fsp_card_return;

typedef enum fsp_card_code { FSP_CARD_ERROR, FSP_CARD_USER, FSP_CARD_INDICATOR, FSP_CARD_COMMERCE, FSP_CARD_ACQUIRER,
	FSP_CARD_STATUS } fsp_card_code;

/* A product's operation by its name, or NULL. */
const fsp_operation *fsp_product_operation(const fsp_product *product, const char *name);
/* English meaning of a code, or NULL. */
const char *fsp_card_meaning(fsp_card_code kind, fsp_view code);
/* Whether another try by the shopper would not help after an error: the bank may have acted, or the merchant's settings
 * are wrong. */
bool fsp_card_bars_retry(fsp_view error_code);
/* Whether a capture, void or refund was done. Its answer is about this attempt and not about the payment. */
bool fsp_card_succeeded(const fsp_call *call);
/* Whether an inquiry failed because its answer is about another amount than the one that was asked about. */
bool fsp_card_answers_other_amount(const fsp_call *call);
/* Masks a card number: "************1111". out needs 20 bytes. */
void fsp_card_mask(fsp_view number, char out[20]);

#endif
