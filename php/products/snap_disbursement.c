/* Faspay\SnapDisbursement: the client, and what it answers. */
#include "snap_disbursement.h"
#include "snap.h"
#include "../build.h"
#include "../classes.h"
#include "../client.h"
#include "../fill.h"
#include "../members.h"
#include "../money.h"
#include "../objects.h"
#include "../text.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "ext/date/php_date.h"
#include "stubs/snap_disbursement_arginfo.h"

/* The bindings of the product's tables. Their classes are those of stubs/snap_disbursement.stub.php. */
static struct {
	php_faspay_binding account, transfer, transferred, transfer_status, balance, line, top_up, topped_up, top_up_status,
		bill_number, payable, paying, paid;
} bindings;

void php_faspay_minit_snap_disbursement(void)
{
	zend_class_entry *payout, *status, *balance, *number, *payable, *transfer, *top_up;

	register_class_Faspay_SnapDisbursement_Direction();
	register_class_Faspay_SnapDisbursement_BillType();
	php_faspay_client_class(
		register_class_Faspay_SnapDisbursement(register_class_Faspay_SnapDisbursementClient()));
	php_faspay_value_class(register_class_Faspay_SnapDisbursement_Originator());
	number = php_faspay_value_class(register_class_Faspay_SnapDisbursement_BillNumber());
	transfer = php_faspay_value_class(register_class_Faspay_SnapDisbursement_Transfer());
	top_up = php_faspay_value_class(register_class_Faspay_SnapDisbursement_TopUp());
	payout = php_faspay_result_class(register_class_Faspay_SnapDisbursement_Payout());
	status = php_faspay_result_class(register_class_Faspay_SnapDisbursement_Status());
	balance = php_faspay_result_class(register_class_Faspay_SnapDisbursement_Balance());
	payable = php_faspay_result_class(register_class_Faspay_SnapDisbursement_PayableBill());
	php_faspay_list_of(transfer, "emails", NULL);
	php_faspay_list_of(top_up, "emails", NULL);
	php_faspay_list_of(
		balance, "entries", php_faspay_result_class(register_class_Faspay_SnapDisbursement_BalanceEntry()));

	PHP_FASPAY_BIND(&bindings.account, fsp_snap_inquire_account.answer,
		php_faspay_result_class(register_class_Faspay_SnapDisbursement_BankAccount()), "");
	PHP_FASPAY_BIND(&bindings.transfer, fsp_snap_transfer.request, transfer, "");
	PHP_FASPAY_BIND(&bindings.transferred, fsp_snap_transfer.answer, payout, "");
	PHP_FASPAY_BIND(&bindings.transfer_status, fsp_snap_transfer_status.answer, status, "");
	PHP_FASPAY_BIND(&bindings.balance, fsp_snap_balance.answer, balance, "");
	PHP_FASPAY_BIND(&bindings.line, php_faspay_rows_of_list(fsp_snap_history.answer),
		php_faspay_result_class(register_class_Faspay_SnapDisbursement_HistoryLine()), "");
	PHP_FASPAY_BIND(&bindings.top_up, fsp_snap_top_up.request, top_up, "");
	PHP_FASPAY_BIND(&bindings.topped_up, fsp_snap_top_up.answer, payout, "");
	PHP_FASPAY_BIND(&bindings.top_up_status, fsp_snap_top_up_status.answer, status, "");
	PHP_FASPAY_BIND_PART(&bindings.bill_number, fsp_snap_inquire_bill.request, number, "number.");
	PHP_FASPAY_BIND(&bindings.payable, fsp_snap_inquire_bill.answer, payable, "");
	PHP_FASPAY_BIND(&bindings.paying, fsp_snap_pay_bill.request, payable, "amount executeAt callbackUrl");
	PHP_FASPAY_BIND(&bindings.paid, fsp_snap_pay_bill.answer, payout, "");
}

void php_faspay_mshutdown_snap_disbursement(void)
{
	php_faspay_unbind((php_faspay_binding *)&bindings, sizeof(bindings) / sizeof(php_faspay_binding));
}

ZEND_METHOD(Faspay_SnapDisbursement, __construct)
{
	zend_string *identity[FSP_IDENTITY_MAXIMUM] = {NULL};
	php_faspay_client_options options = {0};

	ZEND_PARSE_PARAMETERS_START(3, 9)
		Z_PARAM_STR(identity[FSP_SNAP_DISBURSEMENT_MERCHANT_ID])
		Z_PARAM_STR(identity[FSP_SNAP_DISBURSEMENT_PRIVATE_KEY])
		Z_PARAM_STR(identity[FSP_SNAP_DISBURSEMENT_SOURCE_ACCOUNT])
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(identity[FSP_SNAP_DISBURSEMENT_PASSPHRASE])
		PHP_FASPAY_CLIENT_PLACE(options)
		Z_PARAM_STR(identity[FSP_SNAP_DISBURSEMENT_CHANNEL_ID])
	ZEND_PARSE_PARAMETERS_END();
	php_faspay_construct(ZEND_THIS, &fsp_snap_disbursement, identity, &options);
}

ZEND_METHOD(Faspay_SnapDisbursement, __debugInfo)
{
	ZEND_PARSE_PARAMETERS_NONE();
	php_faspay_debug_client(return_value, ZEND_THIS);
}

/* ------------------------------------------------------------------ payouts */

ZEND_METHOD(Faspay_SnapDisbursement, transfer)
{
	php_faspay_send(
		INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_snap_transfer, &bindings.transfer, &bindings.transferred);
}

ZEND_METHOD(Faspay_SnapDisbursement, topUp)
{
	php_faspay_send(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_snap_top_up, &bindings.top_up, &bindings.topped_up);
}

/* The whole of a method (string $partnerReferenceNo, ?string $referenceNo = null): Status. */
static void ask(INTERNAL_FUNCTION_PARAMETERS, const fsp_operation *operation, const php_faspay_binding *result)
{
	zend_string *partner_reference, *reference = NULL;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(partner_reference)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(reference)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, operation)) {
		php_faspay_set_text(&call, "originalPartnerReferenceNo", partner_reference);
		php_faspay_set_text(&call, "originalReferenceNo", reference);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(result, &call));
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_SnapDisbursement, transferStatus)
{
	ask(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_snap_transfer_status, &bindings.transfer_status);
}

ZEND_METHOD(Faspay_SnapDisbursement, topUpStatus)
{
	ask(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_snap_top_up_status, &bindings.top_up_status);
}

ZEND_METHOD(Faspay_SnapDisbursement_Payout, isSucceeded)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_case(Z_OBJ_P(ZEND_THIS), "status", "Succeeded"));
}

ZEND_METHOD(Faspay_SnapDisbursement_Payout, isFinal)
{
	static const char *const names[] = {"Succeeded", "Failed", "Reversed", NULL};

	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_one_of(Z_OBJ_P(ZEND_THIS), names));
}

/* ------------------------------------------------------------------ accounts */

ZEND_METHOD(Faspay_SnapDisbursement, inquireAccount)
{
	zend_string *bank, *account, *reference = NULL;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(bank)
		Z_PARAM_STR(account)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(reference)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_snap_inquire_account)) {
		php_faspay_set_text(&call, "beneficiaryBankCode", bank);
		php_faspay_set_text(&call, "beneficiaryAccountNo", account);
		php_faspay_set_text(&call, "partnerReferenceNo", reference);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings.account, &call));
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_SnapDisbursement, balance)
{
	fsp_call call;

	ZEND_PARSE_PARAMETERS_NONE();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_snap_balance) && php_faspay_call(ZEND_THIS, &call)) {
		RETVAL_OBJ(php_faspay_answer(&bindings.balance, &call));
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_SnapDisbursement, history)
{
	zend_object *from, *to;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(from, php_date_get_interface_ce())
		Z_PARAM_OBJ_OF_CLASS(to, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_snap_history)
			&& php_faspay_time_slot(fsp_call_value(&call, "fromDateTime"), from)
			&& php_faspay_time_slot(fsp_call_value(&call, "toDateTime"), to) && php_faspay_call(ZEND_THIS, &call)) {
		php_faspay_answer_list(return_value, &bindings.line, fsp_call_answer(&call, "detailData"));
	}
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ bills */

ZEND_METHOD(Faspay_SnapDisbursement, inquireBill)
{
	zend_string *biller, *reference = NULL;
	zend_object *number;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(number, bindings.bill_number.ce)
		Z_PARAM_STR(biller)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(reference)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_snap_inquire_bill)
			&& php_faspay_fill(call.arena, &bindings.bill_number, call.values, number)) {
		php_faspay_set_text(&call, "partnerReferenceNo", reference);
		php_faspay_set_text(&call, "additionalInfo.billerCode", biller);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings.payable, &call));
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_SnapDisbursement, payBill)
{
	zend_object *bill, *amount, *execute_at = NULL;
	zend_string *callback_url = NULL;
	HashTable *extra = NULL;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 5)
		Z_PARAM_OBJ_OF_CLASS(bill, bindings.payable.ce)
		Z_PARAM_OBJ_OF_CLASS(amount, php_faspay_ce_money)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(execute_at, php_date_get_interface_ce())
		Z_PARAM_STR_OR_NULL(callback_url)
		Z_PARAM_ARRAY_HT(extra)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_snap_pay_bill)
			&& php_faspay_fill(call.arena, &bindings.paying, call.values, bill)
			&& (execute_at == NULL
				|| php_faspay_time_slot(fsp_call_value(&call, "additionalInfo.instructDate"), execute_at))
			&& (extra == NULL || php_faspay_members(call.arena, extra, &call.members))) {
		php_faspay_money_slot(fsp_call_value(&call, "paidAmount"), amount);
		php_faspay_set_text(&call, "additionalInfo.callbackUrl", callback_url);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings.paid, &call));
		}
	}
	fsp_call_free(&call);
}
