/* Faspay\CreditCard\Card: a card's data, which are wiped after one charge. */
#ifndef PHP_FASPAY_PRODUCTS_CARD_H
#define PHP_FASPAY_PRODUCTS_CARD_H

#include "php_faspay.h"

typedef struct php_faspay_card php_faspay_card;

/* Both classes are registered already. type: the enumeration of card types. */
void php_faspay_minit_card(zend_class_entry *ce, zend_class_entry *type);

/* The card of an object, if it may be charged. NULL: an exception was thrown. */
php_faspay_card *php_faspay_card_to_charge(zend_object *object);
/* Fills the rows of the card in a call. Its number and code are borrowed. */
void php_faspay_card_fill(fsp_call *call, const php_faspay_card *card);
/* Marks the card as used, before anything is sent: an observer could charge the same card meanwhile. */
void php_faspay_card_use(php_faspay_card *card);
/* After the charge: wipes the card, or lets it be used again if nothing was sent. */
void php_faspay_card_release(php_faspay_card *card, bool sent);

#endif
