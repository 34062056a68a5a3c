/* Faspay\Snap: the client, and what it creates. */
#include "snap.h"
#include "../classes.h"
#include "../client.h"
#include "../fill.h"
#include "../members.h"
#include "../money.h"
#include "../text.h"
#include "../throw.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "stubs/snap_arginfo.h"

php_faspay_snap_bindings php_faspay_snap;
zend_class_entry *php_faspay_ce_snap_number, *php_faspay_ce_snap_kind, *php_faspay_ce_snap_query,
	*php_faspay_ce_snap_message_kind, *php_faspay_ce_snap_rejection, *php_faspay_ce_snap_reply;

const php_faspay_snap_service php_faspay_snap_services[] = {
	{"Va", &fsp_snap_va_status, &fsp_snap_va_payment},
	{"Qr", &fsp_snap_qr_status, &fsp_snap_qr_notification},
	{"Debit", &fsp_snap_debit_status, &fsp_snap_debit_notification},
};

static void bind_inquiries(php_faspay_snap_bindings *b)
{
	zend_class_entry *status = php_faspay_result_class(register_class_Faspay_Snap_Status());

	php_faspay_ce_snap_query = register_class_Faspay_Snap_StatusQuery();
	php_faspay_ce_snap_query->create_object = php_faspay_create_sealed;
	for (size_t i = 0; i < PHP_FASPAY_SNAP_KINDS; i++) {
		PHP_FASPAY_BIND(&b->query[i], php_faspay_snap_services[i].inquiry->request, php_faspay_ce_snap_query, "");
		PHP_FASPAY_BIND(&b->status[i], php_faspay_snap_services[i].inquiry->answer, status, "");
	}
}

static void bind_messages(php_faspay_snap_bindings *b)
{
	zend_class_entry *notification = php_faspay_result_class(register_class_Faspay_Snap_Notification());

	php_faspay_ce_snap_message_kind = register_class_Faspay_Snap_MessageKind();
	php_faspay_ce_snap_rejection = register_class_Faspay_Snap_Rejection();
	php_faspay_ce_snap_reply = php_faspay_result_class(register_class_Faspay_Snap_Reply());
	php_faspay_list_of(php_faspay_ce_snap_reply, "headers", NULL);
	PHP_FASPAY_BIND(&b->inquiry, fsp_snap_va_inquiry.fields,
		php_faspay_result_class(register_class_Faspay_Snap_VaInquiry()), "");
	PHP_FASPAY_BIND_PART(&b->inquiry_route, fsp_snap_va_inquiry.reply, php_faspay_ce_route_payment, "route.");
	for (size_t i = 0; i < PHP_FASPAY_SNAP_KINDS; i++) {
		PHP_FASPAY_BIND(&b->notification[i], php_faspay_snap_services[i].notification->fields, notification, "");
	}
}

void php_faspay_minit_snap(void)
{
	php_faspay_snap_bindings *b = &php_faspay_snap;

	php_faspay_ce_snap_kind = register_class_Faspay_Snap_NotificationKind();
	php_faspay_client_class(register_class_Faspay_Snap(register_class_Faspay_SnapClient()));
	php_faspay_ce_snap_number = php_faspay_value_class(register_class_Faspay_Snap_VaNumber());

	PHP_FASPAY_BIND(
		&b->va_bill, fsp_snap_create_va.request, php_faspay_value_class(register_class_Faspay_Snap_VaBill()), "");
	PHP_FASPAY_BIND(&b->virtual_account, fsp_snap_create_va.answer,
		php_faspay_result_class(register_class_Faspay_Snap_VirtualAccount()), "");
	PHP_FASPAY_BIND(&b->qr_bill, fsp_snap_generate_qr.request,
		php_faspay_value_class(register_class_Faspay_Snap_QrBill()), "");
	PHP_FASPAY_BIND(
		&b->qr, fsp_snap_generate_qr.answer, php_faspay_result_class(register_class_Faspay_Snap_Qr()), "");
	PHP_FASPAY_BIND(&b->debit_bill, fsp_snap_create_debit.request,
		php_faspay_value_class(register_class_Faspay_Snap_DebitBill()), "");
	PHP_FASPAY_BIND(&b->debit_payment, fsp_snap_create_debit.answer,
		php_faspay_result_class(register_class_Faspay_Snap_DebitPayment()), "");
	PHP_FASPAY_BIND_PART(&b->deleted_number, fsp_snap_delete_va.request, php_faspay_ce_snap_number, "number.");
	PHP_FASPAY_BIND(&b->va_deletion, fsp_snap_delete_va.answer,
		php_faspay_result_class(register_class_Faspay_Snap_VaDeletion()), "");
	PHP_FASPAY_BIND(&b->debit_cancellation, fsp_snap_cancel_debit.answer,
		php_faspay_result_class(register_class_Faspay_Snap_DebitCancellation()), "");
	bind_inquiries(b);
	bind_messages(b);
}

void php_faspay_mshutdown_snap(void)
{
	php_faspay_unbind((php_faspay_binding *)&php_faspay_snap, sizeof(php_faspay_snap) / sizeof(php_faspay_binding));
}

/* ------------------------------------------------------------------ the client */

ZEND_METHOD(Faspay_Snap, __construct)
{
	zend_string *identity[FSP_IDENTITY_MAXIMUM] = {NULL};
	php_faspay_client_options options = {0};
	zend_long clock_skew = 300;
	HashTable *codes = NULL;

	ZEND_PARSE_PARAMETERS_START(3, 12)
		Z_PARAM_STR(identity[FSP_SNAP_MERCHANT_ID])
		Z_PARAM_STR(identity[FSP_SNAP_PRIVATE_KEY])
		Z_PARAM_STR(identity[FSP_SNAP_PUBLIC_KEY])
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(identity[FSP_SNAP_PASSPHRASE])
		PHP_FASPAY_CLIENT_OPTIONS(options)
		Z_PARAM_STR(identity[FSP_SNAP_CHANNEL_ID])
		Z_PARAM_ARRAY_HT(codes)
		Z_PARAM_LONG(clock_skew)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_faspay_join("companyCodes", codes, &identity[FSP_SNAP_COMPANY_CODES])) {
		return;
	}
	identity[FSP_SNAP_CLOCK_SKEW] = zend_long_to_str(clock_skew);
	php_faspay_construct(ZEND_THIS, &fsp_snap, identity, &options);
	zend_string_release(identity[FSP_SNAP_CLOCK_SKEW]);
	if (identity[FSP_SNAP_COMPANY_CODES] != NULL) {
		zend_string_release(identity[FSP_SNAP_COMPANY_CODES]);
	}
}

ZEND_METHOD(Faspay_Snap, __debugInfo)
{
	ZEND_PARSE_PARAMETERS_NONE();
	php_faspay_debug_client(return_value, ZEND_THIS);
}

/* ------------------------------------------------------------------ what is created */

ZEND_METHOD(Faspay_Snap, createVa)
{
	php_faspay_send(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_snap_create_va, &php_faspay_snap.va_bill,
		&php_faspay_snap.virtual_account);
}

ZEND_METHOD(Faspay_Snap, generateQr)
{
	php_faspay_send(
		INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_snap_generate_qr, &php_faspay_snap.qr_bill, &php_faspay_snap.qr);
}

ZEND_METHOD(Faspay_Snap, createDebit)
{
	php_faspay_send(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_snap_create_debit, &php_faspay_snap.debit_bill,
		&php_faspay_snap.debit_payment);
}

/* All properties, but of the card's token only that there is one. */
ZEND_METHOD(Faspay_Snap_DebitBill, __debugInfo)
{
	zval *token;

	ZEND_PARSE_PARAMETERS_NONE();
	RETVAL_ARR(zend_array_dup(zend_std_get_properties(Z_OBJ_P(ZEND_THIS))));
	token = zend_hash_str_find_deref(Z_ARRVAL_P(return_value), ZEND_STRL("bankCardToken"));
	if (token != NULL && Z_TYPE_P(token) == IS_STRING) {
		zval_ptr_dtor(token);
		ZVAL_STRING(token, "***");
	}
}

/* ------------------------------------------------------------------ what is ended */

ZEND_METHOD(Faspay_Snap, deleteVa)
{
	zend_string *trx_id, *reason;
	zend_object *number;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_OBJ_OF_CLASS(number, php_faspay_ce_snap_number)
		Z_PARAM_STR(trx_id)
		Z_PARAM_STR(reason)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_snap_delete_va)
			&& php_faspay_fill(call.arena, &php_faspay_snap.deleted_number, call.values, number)) {
		php_faspay_set_text(&call, "trxId", trx_id);
		php_faspay_set_text(&call, "additionalInfo.reason", reason);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&php_faspay_snap.va_deletion, &call));
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_Snap, cancelDebit)
{
	zend_string *partner_reference, *reference, *channel_code = NULL, *reason;
	zend_object *channel = NULL, *amount = NULL;
	HashTable *extra = NULL;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(4, 6)
		Z_PARAM_STR(partner_reference)
		Z_PARAM_STR(reference)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(channel, php_faspay_ce_channel, channel_code)
		Z_PARAM_STR(reason)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(amount, php_faspay_ce_money)
		Z_PARAM_ARRAY_HT(extra)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_snap_cancel_debit)) {
		php_faspay_set_text(&call, "originalPartnerReferenceNo", partner_reference);
		php_faspay_set_text(&call, "originalReferenceNo", reference);
		php_faspay_set_text(&call, "additionalInfo.channelCode",
			channel != NULL ? Z_STR_P(zend_enum_fetch_case_value(channel)) : channel_code);
		php_faspay_set_text(&call, "reason", reason);
		if (amount != NULL) {
			php_faspay_money_slot(fsp_call_value(&call, "amount"), amount);
		}
		if ((extra == NULL || php_faspay_members(call.arena, extra, &call.members))
				&& php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&php_faspay_snap.debit_cancellation, &call));
		}
	}
	fsp_call_free(&call);
}
