/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 25a59928973c6fb977e9c28214643055bf23f848 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapDisbursementClient_inquireAccount, 0, 2, Faspay\\SnapDisbursement\\BankAccount, 0)
	ZEND_ARG_TYPE_INFO(0, bankCode, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, accountNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, partnerReferenceNo, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapDisbursementClient_transfer, 0, 1, Faspay\\SnapDisbursement\\Payout, 0)
	ZEND_ARG_OBJ_INFO(0, transfer, Faspay\\SnapDisbursement\\Transfer, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapDisbursementClient_transferStatus, 0, 1, Faspay\\SnapDisbursement\\Status, 0)
	ZEND_ARG_TYPE_INFO(0, partnerReferenceNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, referenceNo, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapDisbursementClient_balance, 0, 0, Faspay\\SnapDisbursement\\Balance, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_SnapDisbursementClient_history, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO(0, from, DateTimeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, to, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapDisbursementClient_topUp, 0, 1, Faspay\\SnapDisbursement\\Payout, 0)
	ZEND_ARG_OBJ_INFO(0, topUp, Faspay\\SnapDisbursement\\TopUp, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_SnapDisbursementClient_topUpStatus arginfo_class_Faspay_SnapDisbursementClient_transferStatus

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapDisbursementClient_inquireBill, 0, 2, Faspay\\SnapDisbursement\\PayableBill, 0)
	ZEND_ARG_OBJ_INFO(0, number, Faspay\\SnapDisbursement\\BillNumber, 0)
	ZEND_ARG_TYPE_INFO(0, billerCode, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, partnerReferenceNo, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapDisbursementClient_payBill, 0, 2, Faspay\\SnapDisbursement\\Payout, 0)
	ZEND_ARG_OBJ_INFO(0, bill, Faspay\\SnapDisbursement\\PayableBill, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, executeAt, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, callbackUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SnapDisbursement___construct, 0, 0, 3)
	ZEND_ARG_TYPE_INFO(0, merchantId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, privateKey, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, sourceAccount, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, passphrase, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, environment, Faspay\\Environment, MAY_BE_STRING, "Faspay\\Environment::Sandbox")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, transport, Faspay\\Transport, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, endpoints, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, channelId, IS_STRING, 0, "\'88001\'")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_SnapDisbursement_inquireAccount arginfo_class_Faspay_SnapDisbursementClient_inquireAccount

#define arginfo_class_Faspay_SnapDisbursement_transfer arginfo_class_Faspay_SnapDisbursementClient_transfer

#define arginfo_class_Faspay_SnapDisbursement_transferStatus arginfo_class_Faspay_SnapDisbursementClient_transferStatus

#define arginfo_class_Faspay_SnapDisbursement_balance arginfo_class_Faspay_SnapDisbursementClient_balance

#define arginfo_class_Faspay_SnapDisbursement_history arginfo_class_Faspay_SnapDisbursementClient_history

#define arginfo_class_Faspay_SnapDisbursement_topUp arginfo_class_Faspay_SnapDisbursementClient_topUp

#define arginfo_class_Faspay_SnapDisbursement_topUpStatus arginfo_class_Faspay_SnapDisbursementClient_transferStatus

#define arginfo_class_Faspay_SnapDisbursement_inquireBill arginfo_class_Faspay_SnapDisbursementClient_inquireBill

#define arginfo_class_Faspay_SnapDisbursement_payBill arginfo_class_Faspay_SnapDisbursementClient_payBill

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_SnapDisbursement___debugInfo, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SnapDisbursement_BankAccount___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SnapDisbursement_Originator___construct, 0, 0, 3)
	ZEND_ARG_TYPE_INFO(0, customerName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, customerNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, bankCode, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SnapDisbursement_Transfer___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, partnerReferenceNo, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, accountName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, accountNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, bankCode, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, emails, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, executeAt, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, description, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, callbackUrl, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, originator, Faspay\\SnapDisbursement\\Originator, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SnapDisbursement_TopUp___construct, 0, 0, 4)
	ZEND_ARG_TYPE_INFO(0, partnerReferenceNo, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, customerNumber, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, platformCode, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, emails, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, executeAt, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, description, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, callbackUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_SnapDisbursement_Payout___construct arginfo_class_Faspay_SnapDisbursement_BankAccount___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_SnapDisbursement_Payout_isSucceeded, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_SnapDisbursement_Payout_isFinal arginfo_class_Faspay_SnapDisbursement_Payout_isSucceeded

#define arginfo_class_Faspay_SnapDisbursement_Status___construct arginfo_class_Faspay_SnapDisbursement_BankAccount___construct

#define arginfo_class_Faspay_SnapDisbursement_Status_isSucceeded arginfo_class_Faspay_SnapDisbursement_Payout_isSucceeded

#define arginfo_class_Faspay_SnapDisbursement_Status_isFinal arginfo_class_Faspay_SnapDisbursement_Payout_isSucceeded

#define arginfo_class_Faspay_SnapDisbursement_Balance___construct arginfo_class_Faspay_SnapDisbursement_BankAccount___construct

#define arginfo_class_Faspay_SnapDisbursement_BalanceEntry___construct arginfo_class_Faspay_SnapDisbursement_BankAccount___construct

#define arginfo_class_Faspay_SnapDisbursement_HistoryLine___construct arginfo_class_Faspay_SnapDisbursement_BankAccount___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SnapDisbursement_BillNumber___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, partnerServiceId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, customerNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, virtualAccountNo, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapDisbursement_BillNumber_fromString, 0, 2, Faspay\\SnapDisbursement\\BillNumber, 0)
	ZEND_ARG_TYPE_INFO(0, digits, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, prefixLength, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_SnapDisbursement_BillNumber_equals, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, other, Faspay\\SnapDisbursement\\BillNumber, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_SnapDisbursement_BillNumber___toString, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_SnapDisbursement_PayableBill___construct arginfo_class_Faspay_SnapDisbursement_BankAccount___construct


ZEND_METHOD(Faspay_SnapDisbursement, __construct);
ZEND_METHOD(Faspay_SnapDisbursement, inquireAccount);
ZEND_METHOD(Faspay_SnapDisbursement, transfer);
ZEND_METHOD(Faspay_SnapDisbursement, transferStatus);
ZEND_METHOD(Faspay_SnapDisbursement, balance);
ZEND_METHOD(Faspay_SnapDisbursement, history);
ZEND_METHOD(Faspay_SnapDisbursement, topUp);
ZEND_METHOD(Faspay_SnapDisbursement, topUpStatus);
ZEND_METHOD(Faspay_SnapDisbursement, inquireBill);
ZEND_METHOD(Faspay_SnapDisbursement, payBill);
ZEND_METHOD(Faspay_SnapDisbursement, __debugInfo);
ZEND_METHOD(Faspay_Money, __construct);
ZEND_METHOD(Faspay_Address, __construct);
ZEND_METHOD(Faspay_SnapDisbursement_Payout, isSucceeded);
ZEND_METHOD(Faspay_SnapDisbursement_Payout, isFinal);
ZEND_METHOD(Faspay_Snap_VaNumber, fromString);
ZEND_METHOD(Faspay_Snap_VaNumber, equals);
ZEND_METHOD(Faspay_Snap_VaNumber, __toString);


static const zend_function_entry class_Faspay_SnapDisbursementClient_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapDisbursementClient, inquireAccount, arginfo_class_Faspay_SnapDisbursementClient_inquireAccount, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapDisbursementClient, transfer, arginfo_class_Faspay_SnapDisbursementClient_transfer, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapDisbursementClient, transferStatus, arginfo_class_Faspay_SnapDisbursementClient_transferStatus, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapDisbursementClient, balance, arginfo_class_Faspay_SnapDisbursementClient_balance, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapDisbursementClient, history, arginfo_class_Faspay_SnapDisbursementClient_history, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapDisbursementClient, topUp, arginfo_class_Faspay_SnapDisbursementClient_topUp, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapDisbursementClient, topUpStatus, arginfo_class_Faspay_SnapDisbursementClient_topUpStatus, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapDisbursementClient, inquireBill, arginfo_class_Faspay_SnapDisbursementClient_inquireBill, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapDisbursementClient, payBill, arginfo_class_Faspay_SnapDisbursementClient_payBill, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_methods[] = {
	ZEND_ME(Faspay_SnapDisbursement, __construct, arginfo_class_Faspay_SnapDisbursement___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SnapDisbursement, inquireAccount, arginfo_class_Faspay_SnapDisbursement_inquireAccount, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SnapDisbursement, transfer, arginfo_class_Faspay_SnapDisbursement_transfer, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SnapDisbursement, transferStatus, arginfo_class_Faspay_SnapDisbursement_transferStatus, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SnapDisbursement, balance, arginfo_class_Faspay_SnapDisbursement_balance, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SnapDisbursement, history, arginfo_class_Faspay_SnapDisbursement_history, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SnapDisbursement, topUp, arginfo_class_Faspay_SnapDisbursement_topUp, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SnapDisbursement, topUpStatus, arginfo_class_Faspay_SnapDisbursement_topUpStatus, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SnapDisbursement, inquireBill, arginfo_class_Faspay_SnapDisbursement_inquireBill, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SnapDisbursement, payBill, arginfo_class_Faspay_SnapDisbursement_payBill, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SnapDisbursement, __debugInfo, arginfo_class_Faspay_SnapDisbursement___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_BankAccount_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SnapDisbursement_BankAccount___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_Originator_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_SnapDisbursement_Originator___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_Transfer_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_SnapDisbursement_Transfer___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_TopUp_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_SnapDisbursement_TopUp___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_Payout_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SnapDisbursement_Payout___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_SnapDisbursement_Payout, isSucceeded, arginfo_class_Faspay_SnapDisbursement_Payout_isSucceeded, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SnapDisbursement_Payout, isFinal, arginfo_class_Faspay_SnapDisbursement_Payout_isFinal, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_Status_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SnapDisbursement_Status___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(Faspay_SnapDisbursement_Payout, isSucceeded, isSucceeded, arginfo_class_Faspay_SnapDisbursement_Status_isSucceeded, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_SnapDisbursement_Payout, isFinal, isFinal, arginfo_class_Faspay_SnapDisbursement_Status_isFinal, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_Balance_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SnapDisbursement_Balance___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_BalanceEntry_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SnapDisbursement_BalanceEntry___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_Direction_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_HistoryLine_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SnapDisbursement_HistoryLine___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_BillNumber_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_SnapDisbursement_BillNumber___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_Snap_VaNumber, fromString, fromString, arginfo_class_Faspay_SnapDisbursement_BillNumber_fromString, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Faspay_Snap_VaNumber, equals, equals, arginfo_class_Faspay_SnapDisbursement_BillNumber_equals, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_Snap_VaNumber, __toString, __toString, arginfo_class_Faspay_SnapDisbursement_BillNumber___toString, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_BillType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SnapDisbursement_PayableBill_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SnapDisbursement_PayableBill___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static zend_class_entry *register_class_Faspay_SnapDisbursementClient(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "SnapDisbursementClient", class_Faspay_SnapDisbursementClient_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement(zend_class_entry *class_entry_Faspay_SnapDisbursementClient)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "SnapDisbursement", class_Faspay_SnapDisbursement_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Faspay_SnapDisbursementClient);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_BankAccount(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SnapDisbursement", "BankAccount", class_Faspay_SnapDisbursement_BankAccount_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_bankCode_default_value;
	ZVAL_UNDEF(&property_bankCode_default_value);
	zend_string *property_bankCode_name = zend_string_init("bankCode", sizeof("bankCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankCode_name, &property_bankCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankCode_name);

	zval property_bankName_default_value;
	ZVAL_UNDEF(&property_bankName_default_value);
	zend_string *property_bankName_name = zend_string_init("bankName", sizeof("bankName") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankName_name, &property_bankName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankName_name);

	zval property_accountNo_default_value;
	ZVAL_UNDEF(&property_accountNo_default_value);
	zend_string *property_accountNo_name = zend_string_init("accountNo", sizeof("accountNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_accountNo_name, &property_accountNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_accountNo_name);

	zval property_accountName_default_value;
	ZVAL_UNDEF(&property_accountName_default_value);
	zend_string *property_accountName_name = zend_string_init("accountName", sizeof("accountName") - 1, 1);
	zend_declare_typed_property(class_entry, property_accountName_name, &property_accountName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_accountName_name);

	zval property_partnerReferenceNo_default_value;
	ZVAL_UNDEF(&property_partnerReferenceNo_default_value);
	zend_string *property_partnerReferenceNo_name = zend_string_init("partnerReferenceNo", sizeof("partnerReferenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerReferenceNo_name, &property_partnerReferenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_partnerReferenceNo_name);

	zval property_referenceNo_default_value;
	ZVAL_UNDEF(&property_referenceNo_default_value);
	zend_string *property_referenceNo_name = zend_string_init("referenceNo", sizeof("referenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_referenceNo_name, &property_referenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_referenceNo_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_currency_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusCode_name);

	zval property_statusText_default_value;
	ZVAL_UNDEF(&property_statusText_default_value);
	zend_string *property_statusText_name = zend_string_init("statusText", sizeof("statusText") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusText_name, &property_statusText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusText_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_Originator(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SnapDisbursement", "Originator", class_Faspay_SnapDisbursement_Originator_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_customerName_default_value;
	ZVAL_UNDEF(&property_customerName_default_value);
	zend_string *property_customerName_name = zend_string_init("customerName", sizeof("customerName") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerName_name, &property_customerName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_customerName_name);

	zval property_customerNo_default_value;
	ZVAL_UNDEF(&property_customerNo_default_value);
	zend_string *property_customerNo_name = zend_string_init("customerNo", sizeof("customerNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerNo_name, &property_customerNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_customerNo_name);

	zval property_bankCode_default_value;
	ZVAL_UNDEF(&property_bankCode_default_value);
	zend_string *property_bankCode_name = zend_string_init("bankCode", sizeof("bankCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankCode_name, &property_bankCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_bankCode_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_Transfer(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SnapDisbursement", "Transfer", class_Faspay_SnapDisbursement_Transfer_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_partnerReferenceNo_default_value;
	ZVAL_UNDEF(&property_partnerReferenceNo_default_value);
	zend_string *property_partnerReferenceNo_name = zend_string_init("partnerReferenceNo", sizeof("partnerReferenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerReferenceNo_name, &property_partnerReferenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_partnerReferenceNo_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, 0));
	zend_string_release(property_amount_name);

	zval property_accountName_default_value;
	ZVAL_UNDEF(&property_accountName_default_value);
	zend_string *property_accountName_name = zend_string_init("accountName", sizeof("accountName") - 1, 1);
	zend_declare_typed_property(class_entry, property_accountName_name, &property_accountName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_accountName_name);

	zval property_accountNo_default_value;
	ZVAL_UNDEF(&property_accountNo_default_value);
	zend_string *property_accountNo_name = zend_string_init("accountNo", sizeof("accountNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_accountNo_name, &property_accountNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_accountNo_name);

	zval property_bankCode_default_value;
	ZVAL_UNDEF(&property_bankCode_default_value);
	zend_string *property_bankCode_name = zend_string_init("bankCode", sizeof("bankCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankCode_name, &property_bankCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_bankCode_name);

	zval property_emails_default_value;
	ZVAL_UNDEF(&property_emails_default_value);
	zend_string *property_emails_name = zend_string_init("emails", sizeof("emails") - 1, 1);
	zend_declare_typed_property(class_entry, property_emails_name, &property_emails_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_emails_name);

	zend_string *property_executeAt_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_executeAt_default_value;
	ZVAL_UNDEF(&property_executeAt_default_value);
	zend_string *property_executeAt_name = zend_string_init("executeAt", sizeof("executeAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_executeAt_name, &property_executeAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_executeAt_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_executeAt_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zval property_callbackUrl_default_value;
	ZVAL_UNDEF(&property_callbackUrl_default_value);
	zend_string *property_callbackUrl_name = zend_string_init("callbackUrl", sizeof("callbackUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_callbackUrl_name, &property_callbackUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_callbackUrl_name);

	zend_string *property_originator_class_Faspay_SnapDisbursement_Originator = zend_string_init("Faspay\\SnapDisbursement\\Originator", sizeof("Faspay\\SnapDisbursement\\Originator")-1, 1);
	zval property_originator_default_value;
	ZVAL_UNDEF(&property_originator_default_value);
	zend_string *property_originator_name = zend_string_init("originator", sizeof("originator") - 1, 1);
	zend_declare_typed_property(class_entry, property_originator_name, &property_originator_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_originator_class_Faspay_SnapDisbursement_Originator, 0, MAY_BE_NULL));
	zend_string_release(property_originator_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_TopUp(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SnapDisbursement", "TopUp", class_Faspay_SnapDisbursement_TopUp_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_partnerReferenceNo_default_value;
	ZVAL_UNDEF(&property_partnerReferenceNo_default_value);
	zend_string *property_partnerReferenceNo_name = zend_string_init("partnerReferenceNo", sizeof("partnerReferenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerReferenceNo_name, &property_partnerReferenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_partnerReferenceNo_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, 0));
	zend_string_release(property_amount_name);

	zval property_customerNumber_default_value;
	ZVAL_UNDEF(&property_customerNumber_default_value);
	zend_string *property_customerNumber_name = zend_string_init("customerNumber", sizeof("customerNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerNumber_name, &property_customerNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_customerNumber_name);

	zval property_platformCode_default_value;
	ZVAL_UNDEF(&property_platformCode_default_value);
	zend_string *property_platformCode_name = zend_string_init("platformCode", sizeof("platformCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_platformCode_name, &property_platformCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_platformCode_name);

	zval property_emails_default_value;
	ZVAL_UNDEF(&property_emails_default_value);
	zend_string *property_emails_name = zend_string_init("emails", sizeof("emails") - 1, 1);
	zend_declare_typed_property(class_entry, property_emails_name, &property_emails_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_emails_name);

	zend_string *property_executeAt_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_executeAt_default_value;
	ZVAL_UNDEF(&property_executeAt_default_value);
	zend_string *property_executeAt_name = zend_string_init("executeAt", sizeof("executeAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_executeAt_name, &property_executeAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_executeAt_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_executeAt_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zval property_callbackUrl_default_value;
	ZVAL_UNDEF(&property_callbackUrl_default_value);
	zend_string *property_callbackUrl_name = zend_string_init("callbackUrl", sizeof("callbackUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_callbackUrl_name, &property_callbackUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_callbackUrl_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_Payout(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SnapDisbursement", "Payout", class_Faspay_SnapDisbursement_Payout_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_partnerReferenceNo_default_value;
	ZVAL_UNDEF(&property_partnerReferenceNo_default_value);
	zend_string *property_partnerReferenceNo_name = zend_string_init("partnerReferenceNo", sizeof("partnerReferenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerReferenceNo_name, &property_partnerReferenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_partnerReferenceNo_name);

	zval property_referenceNo_default_value;
	ZVAL_UNDEF(&property_referenceNo_default_value);
	zend_string *property_referenceNo_name = zend_string_init("referenceNo", sizeof("referenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_referenceNo_name, &property_referenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_referenceNo_name);

	zend_string *property_status_class_Faspay_PayoutStatus = zend_string_init("Faspay\\PayoutStatus", sizeof("Faspay\\PayoutStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Faspay_PayoutStatus, 0, 0));
	zend_string_release(property_status_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusCode_name);

	zval property_statusText_default_value;
	ZVAL_UNDEF(&property_statusText_default_value);
	zend_string *property_statusText_name = zend_string_init("statusText", sizeof("statusText") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusText_name, &property_statusText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusText_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_Status(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SnapDisbursement", "Status", class_Faspay_SnapDisbursement_Status_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_partnerReferenceNo_default_value;
	ZVAL_UNDEF(&property_partnerReferenceNo_default_value);
	zend_string *property_partnerReferenceNo_name = zend_string_init("partnerReferenceNo", sizeof("partnerReferenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerReferenceNo_name, &property_partnerReferenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_partnerReferenceNo_name);

	zval property_referenceNo_default_value;
	ZVAL_UNDEF(&property_referenceNo_default_value);
	zend_string *property_referenceNo_name = zend_string_init("referenceNo", sizeof("referenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_referenceNo_name, &property_referenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_referenceNo_name);

	zend_string *property_status_class_Faspay_PayoutStatus = zend_string_init("Faspay\\PayoutStatus", sizeof("Faspay\\PayoutStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Faspay_PayoutStatus, 0, 0));
	zend_string_release(property_status_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusCode_name);

	zval property_statusText_default_value;
	ZVAL_UNDEF(&property_statusText_default_value);
	zend_string *property_statusText_name = zend_string_init("statusText", sizeof("statusText") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusText_name, &property_statusText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusText_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_accountNo_default_value;
	ZVAL_UNDEF(&property_accountNo_default_value);
	zend_string *property_accountNo_name = zend_string_init("accountNo", sizeof("accountNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_accountNo_name, &property_accountNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_accountNo_name);

	zval property_accountName_default_value;
	ZVAL_UNDEF(&property_accountName_default_value);
	zend_string *property_accountName_name = zend_string_init("accountName", sizeof("accountName") - 1, 1);
	zend_declare_typed_property(class_entry, property_accountName_name, &property_accountName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_accountName_name);

	zval property_bankCode_default_value;
	ZVAL_UNDEF(&property_bankCode_default_value);
	zend_string *property_bankCode_name = zend_string_init("bankCode", sizeof("bankCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankCode_name, &property_bankCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankCode_name);

	zval property_bankName_default_value;
	ZVAL_UNDEF(&property_bankName_default_value);
	zend_string *property_bankName_name = zend_string_init("bankName", sizeof("bankName") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankName_name, &property_bankName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankName_name);

	zend_string *property_requestedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_requestedAt_default_value;
	ZVAL_UNDEF(&property_requestedAt_default_value);
	zend_string *property_requestedAt_name = zend_string_init("requestedAt", sizeof("requestedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_requestedAt_name, &property_requestedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_requestedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_requestedAt_name);

	zend_string *property_changedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_changedAt_default_value;
	ZVAL_UNDEF(&property_changedAt_default_value);
	zend_string *property_changedAt_name = zend_string_init("changedAt", sizeof("changedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_changedAt_name, &property_changedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_changedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_changedAt_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_Balance(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SnapDisbursement", "Balance", class_Faspay_SnapDisbursement_Balance_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_accountNo_default_value;
	ZVAL_UNDEF(&property_accountNo_default_value);
	zend_string *property_accountNo_name = zend_string_init("accountNo", sizeof("accountNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_accountNo_name, &property_accountNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_accountNo_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zend_string *property_available_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_available_default_value;
	ZVAL_UNDEF(&property_available_default_value);
	zend_string *property_available_name = zend_string_init("available", sizeof("available") - 1, 1);
	zend_declare_typed_property(class_entry, property_available_name, &property_available_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_available_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_available_name);

	zval property_entries_default_value;
	ZVAL_UNDEF(&property_entries_default_value);
	zend_string *property_entries_name = zend_string_init("entries", sizeof("entries") - 1, 1);
	zend_declare_typed_property(class_entry, property_entries_name, &property_entries_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_entries_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_BalanceEntry(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SnapDisbursement", "BalanceEntry", class_Faspay_SnapDisbursement_BalanceEntry_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_type_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zend_string *property_available_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_available_default_value;
	ZVAL_UNDEF(&property_available_default_value);
	zend_string *property_available_name = zend_string_init("available", sizeof("available") - 1, 1);
	zend_declare_typed_property(class_entry, property_available_name, &property_available_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_available_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_available_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusCode_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_Direction(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\SnapDisbursement\\Direction", IS_STRING, class_Faspay_SnapDisbursement_Direction_methods);

	zval enum_case_Out_value;
	zend_string *enum_case_Out_value_str = zend_string_init("out", strlen("out"), 1);
	ZVAL_STR(&enum_case_Out_value, enum_case_Out_value_str);
	zend_enum_add_case_cstr(class_entry, "Out", &enum_case_Out_value);

	zval enum_case_In_value;
	zend_string *enum_case_In_value_str = zend_string_init("in", strlen("in"), 1);
	ZVAL_STR(&enum_case_In_value, enum_case_In_value_str);
	zend_enum_add_case_cstr(class_entry, "In", &enum_case_In_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_HistoryLine(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SnapDisbursement", "HistoryLine", class_Faspay_SnapDisbursement_HistoryLine_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zend_string *property_at_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_at_default_value;
	ZVAL_UNDEF(&property_at_default_value);
	zend_string *property_at_name = zend_string_init("at", sizeof("at") - 1, 1);
	zend_declare_typed_property(class_entry, property_at_name, &property_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_at_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_at_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zend_string *property_direction_class_Faspay_SnapDisbursement_Direction = zend_string_init("Faspay\\SnapDisbursement\\Direction", sizeof("Faspay\\SnapDisbursement\\Direction")-1, 1);
	zval property_direction_default_value;
	ZVAL_UNDEF(&property_direction_default_value);
	zend_string *property_direction_name = zend_string_init("direction", sizeof("direction") - 1, 1);
	zend_declare_typed_property(class_entry, property_direction_name, &property_direction_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_direction_class_Faspay_SnapDisbursement_Direction, 0, 0));
	zend_string_release(property_direction_name);

	zval property_directionCode_default_value;
	ZVAL_UNDEF(&property_directionCode_default_value);
	zend_string *property_directionCode_name = zend_string_init("directionCode", sizeof("directionCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_directionCode_name, &property_directionCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_directionCode_name);

	zval property_remark_default_value;
	ZVAL_UNDEF(&property_remark_default_value);
	zend_string *property_remark_name = zend_string_init("remark", sizeof("remark") - 1, 1);
	zend_declare_typed_property(class_entry, property_remark_name, &property_remark_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_remark_name);

	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_type_name);

	zval property_statusText_default_value;
	ZVAL_UNDEF(&property_statusText_default_value);
	zend_string *property_statusText_name = zend_string_init("statusText", sizeof("statusText") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusText_name, &property_statusText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusText_name);

	zval property_source_default_value;
	ZVAL_UNDEF(&property_source_default_value);
	zend_string *property_source_name = zend_string_init("source", sizeof("source") - 1, 1);
	zend_declare_typed_property(class_entry, property_source_name, &property_source_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_source_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_BillNumber(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SnapDisbursement", "BillNumber", class_Faspay_SnapDisbursement_BillNumber_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_partnerServiceId_default_value;
	ZVAL_UNDEF(&property_partnerServiceId_default_value);
	zend_string *property_partnerServiceId_name = zend_string_init("partnerServiceId", sizeof("partnerServiceId") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerServiceId_name, &property_partnerServiceId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_partnerServiceId_name);

	zval property_customerNo_default_value;
	ZVAL_UNDEF(&property_customerNo_default_value);
	zend_string *property_customerNo_name = zend_string_init("customerNo", sizeof("customerNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerNo_name, &property_customerNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_customerNo_name);

	zval property_virtualAccountNo_default_value;
	ZVAL_UNDEF(&property_virtualAccountNo_default_value);
	zend_string *property_virtualAccountNo_name = zend_string_init("virtualAccountNo", sizeof("virtualAccountNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_virtualAccountNo_name, &property_virtualAccountNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_virtualAccountNo_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_BillType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\SnapDisbursement\\BillType", IS_STRING, class_Faspay_SnapDisbursement_BillType_methods);

	zval enum_case_Closed_value;
	zend_string *enum_case_Closed_value_str = zend_string_init("closed", strlen("closed"), 1);
	ZVAL_STR(&enum_case_Closed_value, enum_case_Closed_value_str);
	zend_enum_add_case_cstr(class_entry, "Closed", &enum_case_Closed_value);

	zval enum_case_Open_value;
	zend_string *enum_case_Open_value_str = zend_string_init("open", strlen("open"), 1);
	ZVAL_STR(&enum_case_Open_value, enum_case_Open_value_str);
	zend_enum_add_case_cstr(class_entry, "Open", &enum_case_Open_value);

	zval enum_case_Partial_value;
	zend_string *enum_case_Partial_value_str = zend_string_init("partial", strlen("partial"), 1);
	ZVAL_STR(&enum_case_Partial_value, enum_case_Partial_value_str);
	zend_enum_add_case_cstr(class_entry, "Partial", &enum_case_Partial_value);

	zval enum_case_Minimum_value;
	zend_string *enum_case_Minimum_value_str = zend_string_init("minimum", strlen("minimum"), 1);
	ZVAL_STR(&enum_case_Minimum_value, enum_case_Minimum_value_str);
	zend_enum_add_case_cstr(class_entry, "Minimum", &enum_case_Minimum_value);

	zval enum_case_Maximum_value;
	zend_string *enum_case_Maximum_value_str = zend_string_init("maximum", strlen("maximum"), 1);
	ZVAL_STR(&enum_case_Maximum_value, enum_case_Maximum_value_str);
	zend_enum_add_case_cstr(class_entry, "Maximum", &enum_case_Maximum_value);

	zval enum_case_OpenMinimum_value;
	zend_string *enum_case_OpenMinimum_value_str = zend_string_init("open_minimum", strlen("open_minimum"), 1);
	ZVAL_STR(&enum_case_OpenMinimum_value, enum_case_OpenMinimum_value_str);
	zend_enum_add_case_cstr(class_entry, "OpenMinimum", &enum_case_OpenMinimum_value);

	zval enum_case_OpenMaximum_value;
	zend_string *enum_case_OpenMaximum_value_str = zend_string_init("open_maximum", strlen("open_maximum"), 1);
	ZVAL_STR(&enum_case_OpenMaximum_value, enum_case_OpenMaximum_value_str);
	zend_enum_add_case_cstr(class_entry, "OpenMaximum", &enum_case_OpenMaximum_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SnapDisbursement_PayableBill(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SnapDisbursement", "PayableBill", class_Faspay_SnapDisbursement_PayableBill_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zend_string *property_number_class_Faspay_SnapDisbursement_BillNumber = zend_string_init("Faspay\\SnapDisbursement\\BillNumber", sizeof("Faspay\\SnapDisbursement\\BillNumber")-1, 1);
	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_number_class_Faspay_SnapDisbursement_BillNumber, 0, 0));
	zend_string_release(property_number_name);

	zval property_billerCode_default_value;
	ZVAL_UNDEF(&property_billerCode_default_value);
	zend_string *property_billerCode_name = zend_string_init("billerCode", sizeof("billerCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_billerCode_name, &property_billerCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_billerCode_name);

	zval property_partnerReferenceNo_default_value;
	ZVAL_UNDEF(&property_partnerReferenceNo_default_value);
	zend_string *property_partnerReferenceNo_name = zend_string_init("partnerReferenceNo", sizeof("partnerReferenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerReferenceNo_name, &property_partnerReferenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_partnerReferenceNo_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_name_name);

	zend_string *property_total_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_total_name);

	zend_string *property_type_class_Faspay_SnapDisbursement_BillType = zend_string_init("Faspay\\SnapDisbursement\\BillType", sizeof("Faspay\\SnapDisbursement\\BillType")-1, 1);
	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_type_class_Faspay_SnapDisbursement_BillType, 0, 0));
	zend_string_release(property_type_name);

	zval property_typeCode_default_value;
	ZVAL_UNDEF(&property_typeCode_default_value);
	zend_string *property_typeCode_name = zend_string_init("typeCode", sizeof("typeCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_typeCode_name, &property_typeCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_typeCode_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusCode_name);

	zval property_statusText_default_value;
	ZVAL_UNDEF(&property_statusText_default_value);
	zend_string *property_statusText_name = zend_string_init("statusText", sizeof("statusText") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusText_name, &property_statusText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusText_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}
