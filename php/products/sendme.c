/* Faspay\SendMe: the client. */
#include "sendme.h"
#include "../build.h"
#include "../classes.h"
#include "../client.h"
#include "../fill.h"
#include "../key_file.h"
#include "../objects.h"
#include "../text.h"
#include "../throw.h"
#include "ext/date/php_date.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "stubs/sendme_arginfo.h"

php_faspay_sendme_bindings php_faspay_sendme;
static zend_class_entry *credentials_class;

void php_faspay_minit_sendme(void)
{
	php_faspay_sendme_bindings *b = &php_faspay_sendme;
	zend_class_entry *account;

	credentials_class = register_class_Faspay_SendMe_Credentials();
	php_faspay_minit_sendme_credentials(credentials_class);
	register_class_Faspay_SendMe_Wallet();
	register_class_Faspay_SendMe_Outlet();
	register_class_Faspay_SendMe_Direction();
	php_faspay_client_class(register_class_Faspay_SendMe(register_class_Faspay_SendMeClient()));
	account = php_faspay_value_class(register_class_Faspay_SendMe_Account());

	PHP_FASPAY_BIND(&b->account, fsp_sendme_register.request, account, "");
	PHP_FASPAY_BIND(
		&b->confirmed_account, fsp_sendme_confirm.request, account, "bankAccountNumber bankAccountName bankName");
	PHP_FASPAY_BIND(&b->registration, fsp_sendme_register.answer,
		php_faspay_result_class(register_class_Faspay_SendMe_Registration()), "");
	PHP_FASPAY_BIND(&b->confirmed, fsp_sendme_confirm.answer,
		php_faspay_result_class(register_class_Faspay_SendMe_Beneficiary()), "");
	PHP_FASPAY_BIND(&b->beneficiary, fsp_sendme_beneficiary.answer, b->confirmed.ce, "");
	PHP_FASPAY_BIND(&b->transfer, fsp_sendme_transfer.request,
		php_faspay_value_class(register_class_Faspay_SendMe_Transfer()), "");
	PHP_FASPAY_BIND(
		&b->top_up, fsp_sendme_top_up.request, php_faspay_value_class(register_class_Faspay_SendMe_TopUp()), "");
	PHP_FASPAY_BIND(&b->cash_out, fsp_sendme_cash_out.request,
		php_faspay_value_class(register_class_Faspay_SendMe_CashOut()), "");
	PHP_FASPAY_BIND(&b->payout, fsp_sendme_transfer.answer,
		php_faspay_result_class(register_class_Faspay_SendMe_Payout()), "");
	php_faspay_mask(b->payout.ce, "cashOutCode");
	PHP_FASPAY_BIND(&b->balance, fsp_sendme_balance.answer,
		php_faspay_result_class(register_class_Faspay_SendMe_Balance()), "");
	PHP_FASPAY_BIND(&b->line, php_faspay_rows_of_list(fsp_sendme_statement.answer),
		php_faspay_result_class(register_class_Faspay_SendMe_StatementLine()), "");
	PHP_FASPAY_BIND(&b->status, fsp_sendme_status.answer,
		php_faspay_result_class(register_class_Faspay_SendMe_Status()), "");
	PHP_FASPAY_BIND(&b->notification, fsp_sendme_notification.fields,
		php_faspay_result_class(register_class_Faspay_SendMe_Notification()), "");
}

void php_faspay_mshutdown_sendme(void)
{
	php_faspay_unbind(
		(php_faspay_binding *)&php_faspay_sendme, sizeof(php_faspay_sendme) / sizeof(php_faspay_binding));
}

/* ------------------------------------------------------------------ construction */

ZEND_METHOD(Faspay_SendMe, __construct)
{
	zend_string *identity[FSP_IDENTITY_MAXIMUM] = {NULL}, *previous[PHP_FASPAY_SENDME_CREDENTIALS] = {NULL};
	zend_string **current = identity + FSP_SENDME_FASPAY_KEY;
	zend_object *credentials, *previous_credentials = NULL;
	php_faspay_client_options options = {0};

	ZEND_PARSE_PARAMETERS_START(2, 8)
		Z_PARAM_STR(identity[FSP_SENDME_VIRTUAL_ACCOUNT])
		Z_PARAM_OBJ_OF_CLASS(credentials, credentials_class)
		PHP_FASPAY_CLIENT_PLACE(options)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(previous_credentials, credentials_class)
		Z_PARAM_BOOL(options.reuse_tokens)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_sendme_take(credentials, current)
			&& (previous_credentials == NULL || php_faspay_sendme_take(previous_credentials, previous))) {
		identity[FSP_SENDME_PREVIOUS_APP_KEY] = previous[FSP_SENDME_APP_KEY - FSP_SENDME_FASPAY_KEY];
		options.previous_password = previous[FSP_SENDME_APP_SECRET - FSP_SENDME_FASPAY_KEY];
		identity[FSP_SENDME_PREVIOUS_CLIENT_KEY] = previous[FSP_SENDME_CLIENT_KEY - FSP_SENDME_FASPAY_KEY];
		identity[FSP_SENDME_PREVIOUS_CLIENT_SECRET] = previous[FSP_SENDME_CLIENT_SECRET - FSP_SENDME_FASPAY_KEY];
		php_faspay_construct(ZEND_THIS, &fsp_sendme, identity, &options);
	}
	php_faspay_sendme_release(current);
	php_faspay_sendme_release(previous);
}

ZEND_METHOD(Faspay_SendMe, __debugInfo)
{
	ZEND_PARSE_PARAMETERS_NONE();
	php_faspay_debug_client(return_value, ZEND_THIS);
}

/* ------------------------------------------------------------------ accounts */

ZEND_METHOD(Faspay_SendMe, register)
{
	zend_object *account;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(account, php_faspay_sendme.account.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_sendme_register)
			&& php_faspay_fill(call.arena, &php_faspay_sendme.account, call.values, account)
			&& php_faspay_call(ZEND_THIS, &call)) {
		zend_object *registration = php_faspay_answer(&php_faspay_sendme.registration, &call);

		php_faspay_set_bool(registration, "alreadyRegistered",
			fsp_view_is(fsp_answer_text(&call, "status"), FSP_SENDME_REGISTERED));
		RETVAL_OBJ(registration);
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_SendMe, confirmRegistration)
{
	zend_string *number, *name, *bank_name = NULL;
	zend_object *account;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_OBJ_OF_CLASS(account, php_faspay_sendme.account.ce)
		Z_PARAM_STR(number)
		Z_PARAM_STR(name)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(bank_name)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_sendme_confirm)
			&& php_faspay_fill(call.arena, &php_faspay_sendme.confirmed_account, call.values, account)) {
		php_faspay_set_text(&call, "bank_account_number", number);
		php_faspay_set_text(&call, "bank_account_name", name);
		php_faspay_set_text(&call, "beneficiary_bank_name", bank_name);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&php_faspay_sendme.confirmed, &call));
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_SendMe, beneficiary)
{
	zend_string *beneficiary_va;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(beneficiary_va)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_sendme_beneficiary)) {
		php_faspay_set_text(&call, "beneficiary_virtual_account", beneficiary_va);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&php_faspay_sendme.beneficiary, &call));
		}
	}
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ payouts */

/* The list of addresses becomes one text. Those of a cash out are one address anyway. */
static bool fill_emails(fsp_call *call, zend_object *payout)
{
	zval *emails = php_faspay_property(payout, "emails");
	zend_string *joined;

	if (!php_faspay_join("emails", Z_TYPE_P(emails) == IS_ARRAY ? Z_ARRVAL_P(emails) : NULL, &joined)) {
		return false;
	}
	if (joined != NULL) {
		const char *copy = fsp_arena_copy(call->arena, php_faspay_view(joined));

		*fsp_call_value(call, "beneficiary_email") = (fsp_slot){.present = true, .text = {copy, ZSTR_LEN(joined)}};
		zend_string_release(joined);
		if (copy == NULL) {
			php_faspay_throw_out_of_memory();
			return false;
		}
	}
	return !EG(exception);
}

/* The whole of a method (Transfer $transfer). */
static void pay(INTERNAL_FUNCTION_PARAMETERS, const fsp_operation *operation, const php_faspay_binding *binding,
	bool has_emails)
{
	zend_object *payout;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(payout, binding->ce)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, operation)
			&& php_faspay_fill(call.arena, binding, call.values, payout)
			&& (!has_emails || fill_emails(&call, payout)) && php_faspay_call(ZEND_THIS, &call)) {
		RETVAL_OBJ(php_faspay_answer(&php_faspay_sendme.payout, &call));
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_SendMe, transfer)
{
	pay(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_sendme_transfer, &php_faspay_sendme.transfer, true);
}

ZEND_METHOD(Faspay_SendMe, topUp)
{
	pay(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_sendme_top_up, &php_faspay_sendme.top_up, true);
}

ZEND_METHOD(Faspay_SendMe, cashOut)
{
	pay(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_sendme_cash_out, &php_faspay_sendme.cash_out, false);
}

ZEND_METHOD(Faspay_SendMe, decryptCashOutCode)
{
	zend_string *code, *public_key;
	const char *objection;
	fsp_error error = {0};
	fsp_arena *arena;
	fsp_buffer text;
	fsp_view key;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(code)
		Z_PARAM_STR(public_key)
	ZEND_PARSE_PARAMETERS_END();
	arena = php_faspay_new_arena();
	if (arena == NULL) {
		return;
	}
	fsp_buffer_init_in(&text, arena, 1024);
	if (php_faspay_read_key("publicKey", public_key, arena, &key)) {
		switch (fsp_sendme_open_code(php_faspay_view(code), key, &text, &objection)) {
			case FSP_OK:
				RETVAL_STRINGL(text.data, text.length);
				break;
			case FSP_ERROR_VALIDATION:
				php_faspay_throw_violation("publicKey", "format", "%s", objection);
				break;
			case FSP_ERROR_MEMORY:
				php_faspay_throw_out_of_memory();
				break;
			default:
				fsp_fail_field(&error, FSP_ERROR_MALFORMED, "format", "cashout_code",
					"the code cannot be read with this key: it is not a code of Permata's, or it was made with another key");
				php_faspay_throw(&error, NULL, NULL, NULL);
		}
	}
	fsp_arena_free(arena);
}

/* ------------------------------------------------------------------ the merchant's account */

ZEND_METHOD(Faspay_SendMe, balance)
{
	fsp_call call;

	ZEND_PARSE_PARAMETERS_NONE();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_sendme_balance) && php_faspay_call(ZEND_THIS, &call)) {
		RETVAL_OBJ(php_faspay_answer(&php_faspay_sendme.balance, &call));
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_SendMe, statement)
{
	zend_object *from, *to;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(from, php_date_get_interface_ce())
		Z_PARAM_OBJ_OF_CLASS(to, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_sendme_statement)
			&& php_faspay_date_slot(fsp_call_value(&call, "start_date"), from)
			&& php_faspay_date_slot(fsp_call_value(&call, "end_date"), to) && php_faspay_call(ZEND_THIS, &call)) {
		php_faspay_answer_list(return_value, &php_faspay_sendme.line, fsp_call_answer(&call, "data"));
	}
	fsp_call_free(&call);
}
