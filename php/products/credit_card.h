/* Faspay\CreditCard: what its files share. */
#ifndef PHP_FASPAY_PRODUCTS_CREDIT_CARD_H
#define PHP_FASPAY_PRODUCTS_CREDIT_CARD_H

#include "../bind.h"

/* Properties of the rows that all card messages share, which no class shows, and those that a shopper's return does
 * not show. */
#define PHP_FASPAY_CARD_UNSHOWN "paymentMethod merchantId customerName description"
#define PHP_FASPAY_CARD_UNSHOWN_IN_RETURNS PHP_FASPAY_CARD_UNSHOWN \
	" transactionType acquirerBank fraudLevel fraudScore eci exceedsHighRisk cardType maskedCard cardholder bankCode" \
	" bankMessage authorizationId bankReference eui token capturedAt refundedAt refundedTotal"

/* The class of orders, which recurring payments take too. */
extern zend_class_entry *php_faspay_ce_card_order;
extern zend_class_entry *php_faspay_ce_tokenization;

void php_faspay_minit_credit_card(void);
void php_faspay_mshutdown_credit_card(void);

/* Whether a result or notification says that the order is paid. */
bool php_faspay_card_is_paid(zend_object *object);

#endif
