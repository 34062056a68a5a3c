/* Faspay\Xpress: the client. What is paid on its page is debit's, and so are its results. */
#include "xpress.h"
#include "debit.h"
#include "../classes.h"
#include "../client.h"
#include "../fill.h"
#include "../objects.h"
#include "../received.h"
#include "../text.h"
#include "../throw.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "stubs/xpress_arginfo.h"

static zend_class_entry *message_kind_class;

static struct {
	php_faspay_binding order, page;
} bindings;

void php_faspay_minit_xpress(void)
{
	zend_class_entry *order, *item = NULL;

	register_class_Faspay_Xpress_Texts();
	message_kind_class = register_class_Faspay_Xpress_MessageKind();
	php_faspay_client_class(register_class_Faspay_Xpress(register_class_Faspay_XpressClient()));
	order = php_faspay_value_class(register_class_Faspay_Xpress_Order());
	(void)php_faspay_find_list(php_faspay_debit.bill.ce, "items", sizeof("items") - 1, &item);
	php_faspay_list_of(order, "items", item);
	php_faspay_list_of(order, "channels", php_faspay_ce_channel);
	PHP_FASPAY_BIND(&bindings.order, fsp_xpress_create.request, order, "");
	PHP_FASPAY_BIND(&bindings.page, fsp_xpress_create.answer,
		php_faspay_result_class(register_class_Faspay_Xpress_Page()), "merchantId");
}

void php_faspay_mshutdown_xpress(void)
{
	php_faspay_unbind((php_faspay_binding *)&bindings, sizeof(bindings) / sizeof(php_faspay_binding));
}

ZEND_METHOD(Faspay_Xpress, __construct)
{
	php_faspay_debit_construct(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_xpress);
}

ZEND_METHOD(Faspay_Xpress, create)
{
	php_faspay_send(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_xpress_create, &bindings.order, &bindings.page);
}

ZEND_METHOD(Faspay_Xpress, messageKind)
{
	static const char *const cases[] = {
		[FSP_XPRESS_UNKNOWN] = "Unknown", [FSP_XPRESS_DEBIT] = "Debit", [FSP_XPRESS_CARD] = "Card",
	};
	HashTable *params = NULL, *raw;
	zend_string *body = NULL;
	fsp_received received;
	fsp_result result;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT_OR_STR(params, body)
	ZEND_PARSE_PARAMETERS_END();
	result = fsp_received_init(&received, NULL, &fsp_xpress_arrival);
	if (result == FSP_OK) {
		php_faspay_hold(received.arena);
		result = params != NULL
			? php_faspay_add_members(&received, params, &raw)
			: fsp_xpress_read(&received, php_faspay_view(body));
	}
	if (result == FSP_ERROR_MEMORY) {
		php_faspay_throw_out_of_memory();
	} else {
		const fsp_xpress_kind kind = result == FSP_OK ? fsp_xpress_kind_of(&received) : FSP_XPRESS_UNKNOWN;

		RETVAL_OBJ_COPY(zend_enum_get_case_cstr(message_kind_class, cases[kind]));
	}
	fsp_received_free(&received);
}

ZEND_METHOD(Faspay_Xpress, confirm)
{
	zend_object *notification, *expected;
	zend_string *trx_id;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(notification, php_faspay_debit.notification.ce)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_faspay_usable(php_faspay_client_of(Z_OBJ_P(ZEND_THIS)))) {
		return;
	}
	/* The page let the shopper choose: nobody but the notification knows the transaction. It is held, because an observer
	 * could free it. */
	trx_id = zend_string_copy(php_faspay_property_text(notification, "trxId"));
	if (!EG(exception)) {
		php_faspay_debit_confirm(return_value, ZEND_THIS, notification, expected, trx_id);
	}
	zend_string_release(trx_id);
	php_faspay_about_order(php_faspay_property_text(notification, "billNo"));
}
