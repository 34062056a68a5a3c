/* Faspay\CreditCard\Card: a card's data, which are wiped after one charge. */
#include "card.h"
#include "../client.h"
#include "../objects.h"
#include "../text.h"
#include "../throw.h"
#include "zend_enum.h"
#include "zend_exceptions.h"

struct php_faspay_card {
	fsp_secret number, cvc;
	zend_string *holder, *issuer_country;
	zend_object *type;
	zend_long expiry_month, expiry_year;
	char mask[20];
	bool constructed, used;
	zend_object std;
};

static zend_object_handlers card_handlers;
static zend_class_entry *card_type_class;

static inline php_faspay_card *card_of(zend_object *object)
{
	return (php_faspay_card *)((char *)object - offsetof(php_faspay_card, std));
}

static zend_object *create_card(zend_class_entry *ce)
{
	php_faspay_card *card = zend_object_alloc(sizeof(*card), ce);

	memset(card, 0, offsetof(php_faspay_card, std));
	zend_object_std_init(&card->std, ce);
	object_properties_init(&card->std, ce);
	card->std.handlers = &card_handlers;
	return &card->std;
}

static void wipe_card(php_faspay_card *card)
{
	fsp_secret_clear(&card->number);
	fsp_secret_clear(&card->cvc);
}

static void free_card(zend_object *object)
{
	php_faspay_card *card = card_of(object);

	zend_object_std_dtor(object);
	wipe_card(card);
	if (card->constructed) {
		zend_string_release(card->holder);
		OBJ_RELEASE(card->type);
		if (card->issuer_country != NULL) {
			zend_string_release(card->issuer_country);
		}
	}
}

void php_faspay_minit_card(zend_class_entry *ce, zend_class_entry *type)
{
	php_faspay_init_handlers(&card_handlers, offsetof(php_faspay_card, std));
	card_handlers.free_obj = free_card;
	card_handlers.clone_obj = NULL;
	/* A card has no properties, so PHP's own comparison would find all cards equal. */
	card_handlers.compare = php_faspay_compare_opaque;
	ce->create_object = create_card;
	card_type_class = type;
}

ZEND_METHOD(Faspay_CreditCard_Card, __construct)
{
	zend_string *number, *holder, *cvc = NULL, *issuer_country = NULL;
	php_faspay_card *card = card_of(Z_OBJ_P(ZEND_THIS));
	zend_long month, year;
	zend_object *type;

	ZEND_PARSE_PARAMETERS_START(5, 7)
		Z_PARAM_STR(number)
		Z_PARAM_STR(holder)
		Z_PARAM_LONG(month)
		Z_PARAM_LONG(year)
		Z_PARAM_OBJ_OF_CLASS(type, card_type_class)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(cvc)
		Z_PARAM_STR_OR_NULL(issuer_country)
	ZEND_PARSE_PARAMETERS_END();
	if (card->constructed) {
		zend_throw_error(NULL, "Faspay\\CreditCard\\Card is already constructed");
		return;
	}
	if (fsp_secret_set(&card->number, php_faspay_view(number)) != FSP_OK
			|| (cvc != NULL && fsp_secret_set(&card->cvc, php_faspay_view(cvc)) != FSP_OK)) {
		php_faspay_throw_out_of_memory();
		return;
	}
	fsp_card_mask(php_faspay_view(number), card->mask);
	card->holder = zend_string_copy(holder);
	card->issuer_country = issuer_country != NULL ? zend_string_copy(issuer_country) : NULL;
	card->type = type;
	GC_ADDREF(type);
	card->expiry_month = month;
	card->expiry_year = year;
	card->constructed = true;
}

ZEND_METHOD(Faspay_CreditCard_Card, __debugInfo)
{
	php_faspay_card *card = card_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	if (card->constructed) {
		add_assoc_str(return_value, "type", zend_string_copy(Z_STR_P(zend_enum_fetch_case_name(card->type))));
		add_assoc_string(return_value, "number", card->mask);
	}
}

void php_faspay_card_fill(fsp_call *call, const php_faspay_card *card)
{
	fsp_call_value(call, "CARDNO")->text = fsp_secret_view(&card->number);
	fsp_call_value(call, "CARDNO")->present = card->number.length > 0;
	fsp_call_value(call, "CARDCVC")->text = fsp_secret_view(&card->cvc);
	fsp_call_value(call, "CARDCVC")->present = card->cvc.length > 0;
	php_faspay_set_text(call, "CARDNAME", card->holder);
	php_faspay_set_text(call, "CARDTYPE", Z_STR_P(zend_enum_fetch_case_name(card->type)));
	php_faspay_set_text(call, "CARD_ISSUER_BANK_COUNTRY_CODE", card->issuer_country);
	*fsp_call_value(call, "EXPIRYMONTH") = (fsp_slot){.present = true, .number = card->expiry_month};
	*fsp_call_value(call, "EXPIRYYEAR") = (fsp_slot){.present = true, .number = card->expiry_year};
}

php_faspay_card *php_faspay_card_to_charge(zend_object *object)
{
	php_faspay_card *card = card_of(object);

	if (!card->constructed) {
		zend_throw_error(NULL, "Faspay\\CreditCard\\Card is not constructed");
		return NULL;
	}
	if (card->used) {
		php_faspay_throw_violation("card", "conflict",
			"was used before: a card is wiped after its charge. Make a new one, and "
			"use a new order id if you know the outcome of that charge");
		return NULL;
	}
	return card;
}

void php_faspay_card_use(php_faspay_card *card)
{
	card->used = true;
}

void php_faspay_card_release(php_faspay_card *card, bool sent)
{
	if (sent) {
		wipe_card(card);
	} else {
		card->used = false;
	}
}
