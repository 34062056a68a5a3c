/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 7607ec0d23a522edf26f6b781a2187c28d614146 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SendMeClient_register, 0, 1, Faspay\\SendMe\\Registration, 0)
	ZEND_ARG_OBJ_INFO(0, account, Faspay\\SendMe\\Account, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SendMeClient_confirmRegistration, 0, 3, Faspay\\SendMe\\Beneficiary, 0)
	ZEND_ARG_OBJ_INFO(0, account, Faspay\\SendMe\\Account, 0)
	ZEND_ARG_TYPE_INFO(0, bankAccountNumber, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, bankAccountName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, bankName, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SendMeClient_transfer, 0, 1, Faspay\\SendMe\\Payout, 0)
	ZEND_ARG_OBJ_INFO(0, transfer, Faspay\\SendMe\\Transfer, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SendMeClient_cashOut, 0, 1, Faspay\\SendMe\\Payout, 0)
	ZEND_ARG_OBJ_INFO(0, cashOut, Faspay\\SendMe\\CashOut, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SendMeClient_topUp, 0, 1, Faspay\\SendMe\\Payout, 0)
	ZEND_ARG_OBJ_INFO(0, topUp, Faspay\\SendMe\\TopUp, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SendMeClient_beneficiary, 0, 1, Faspay\\SendMe\\Beneficiary, 0)
	ZEND_ARG_TYPE_INFO(0, beneficiaryVa, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SendMeClient_balance, 0, 0, Faspay\\SendMe\\Balance, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_SendMeClient_statement, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO(0, from, DateTimeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, to, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SendMeClient_status, 0, 1, Faspay\\SendMe\\Status, 0)
	ZEND_ARG_TYPE_INFO(0, trxNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, trxId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SendMeClient_verifyNotification, 0, 1, Faspay\\SendMe\\\116otification, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, headers, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SendMeClient_confirm, 0, 3, Faspay\\SendMe\\Status, 0)
	ZEND_ARG_OBJ_INFO(0, notification, Faspay\\SendMe\\\116otification, 0)
	ZEND_ARG_OBJ_INFO(0, expected, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, trxNo, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SendMe___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, virtualAccount, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, credentials, Faspay\\SendMe\\Credentials, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, environment, Faspay\\Environment, MAY_BE_STRING, "Faspay\\Environment::Sandbox")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, transport, Faspay\\Transport, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, endpoints, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previousCredentials, Faspay\\SendMe\\Credentials, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, reuseTokens, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_SendMe_register arginfo_class_Faspay_SendMeClient_register

#define arginfo_class_Faspay_SendMe_confirmRegistration arginfo_class_Faspay_SendMeClient_confirmRegistration

#define arginfo_class_Faspay_SendMe_transfer arginfo_class_Faspay_SendMeClient_transfer

#define arginfo_class_Faspay_SendMe_cashOut arginfo_class_Faspay_SendMeClient_cashOut

#define arginfo_class_Faspay_SendMe_topUp arginfo_class_Faspay_SendMeClient_topUp

#define arginfo_class_Faspay_SendMe_beneficiary arginfo_class_Faspay_SendMeClient_beneficiary

#define arginfo_class_Faspay_SendMe_balance arginfo_class_Faspay_SendMeClient_balance

#define arginfo_class_Faspay_SendMe_statement arginfo_class_Faspay_SendMeClient_statement

#define arginfo_class_Faspay_SendMe_status arginfo_class_Faspay_SendMeClient_status

#define arginfo_class_Faspay_SendMe_verifyNotification arginfo_class_Faspay_SendMeClient_verifyNotification

#define arginfo_class_Faspay_SendMe_confirm arginfo_class_Faspay_SendMeClient_confirm

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_SendMe_decryptCashOutCode, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, code, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, publicKey, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_SendMe___debugInfo, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SendMe_Credentials___construct, 0, 0, 7)
	ZEND_ARG_TYPE_INFO(0, faspayKey, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, faspaySecret, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, appKey, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, appSecret, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, clientKey, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, clientSecret, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, iv, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SendMe_Account___construct, 0, 0, 6)
	ZEND_ARG_TYPE_INFO(0, bankCode, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, accountNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, accountName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, vaName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, bankBranch, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, regionCode, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, countryCode, IS_STRING, 0, "\'ID\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, purposeCode, IS_STRING, 1, "\'1\'")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SendMe_Transfer___construct, 0, 0, 9)
	ZEND_ARG_TYPE_INFO(0, trxNo, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, beneficiaryVa, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, accountNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, bankCode, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, regionCode, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, callbackUrl, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, countryCode, IS_STRING, 0, "\'ID\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, purposeCode, IS_STRING, 0, "\'1\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, emails, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, executeAt, DateTimeInterface, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, date, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SendMe_TopUp___construct, 0, 0, 8)
	ZEND_ARG_TYPE_INFO(0, trxNo, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, accountNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, wallet, Faspay\\SendMe\\Wallet, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, regionCode, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, callbackUrl, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, countryCode, IS_STRING, 0, "\'ID\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, purposeCode, IS_STRING, 0, "\'1\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, emails, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, executeAt, DateTimeInterface, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, date, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SendMe_CashOut___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, trxNo, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, outlet, Faspay\\SendMe\\Outlet, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, phone, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, regionCode, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, purposeCode, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, description, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, callbackUrl, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, expiresAt, DateTimeInterface, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, executeAt, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SendMe_Registration___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_SendMe_Beneficiary___construct arginfo_class_Faspay_SendMe_Registration___construct

#define arginfo_class_Faspay_SendMe_Payout___construct arginfo_class_Faspay_SendMe_Registration___construct

#define arginfo_class_Faspay_SendMe_Balance___construct arginfo_class_Faspay_SendMe_Registration___construct

#define arginfo_class_Faspay_SendMe_StatementLine___construct arginfo_class_Faspay_SendMe_Registration___construct

#define arginfo_class_Faspay_SendMe_Status___construct arginfo_class_Faspay_SendMe_Registration___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_SendMe_Status_isSucceeded, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_SendMe_Status_isFinal arginfo_class_Faspay_SendMe_Status_isSucceeded

#define arginfo_class_Faspay_SendMe_Notification___construct arginfo_class_Faspay_SendMe_Registration___construct

#define arginfo_class_Faspay_SendMe_Notification_claimsSucceeded arginfo_class_Faspay_SendMe_Status_isSucceeded

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_SendMe_Notification_acknowledge, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Faspay_SendMe, __construct);
ZEND_METHOD(Faspay_SendMe, register);
ZEND_METHOD(Faspay_SendMe, confirmRegistration);
ZEND_METHOD(Faspay_SendMe, transfer);
ZEND_METHOD(Faspay_SendMe, cashOut);
ZEND_METHOD(Faspay_SendMe, topUp);
ZEND_METHOD(Faspay_SendMe, beneficiary);
ZEND_METHOD(Faspay_SendMe, balance);
ZEND_METHOD(Faspay_SendMe, statement);
ZEND_METHOD(Faspay_SendMe, status);
ZEND_METHOD(Faspay_SendMe, verifyNotification);
ZEND_METHOD(Faspay_SendMe, confirm);
ZEND_METHOD(Faspay_SendMe, decryptCashOutCode);
ZEND_METHOD(Faspay_SendMe, __debugInfo);
ZEND_METHOD(Faspay_SendMe_Credentials, __construct);
ZEND_METHOD(Faspay_Address, __construct);
ZEND_METHOD(Faspay_Money, __construct);
ZEND_METHOD(Faspay_SnapDisbursement_Payout, isSucceeded);
ZEND_METHOD(Faspay_SnapDisbursement_Payout, isFinal);
ZEND_METHOD(Faspay_SendMe_Notification, claimsSucceeded);
ZEND_METHOD(Faspay_SendMe_Notification, acknowledge);


static const zend_function_entry class_Faspay_SendMeClient_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SendMeClient, register, arginfo_class_Faspay_SendMeClient_register, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SendMeClient, confirmRegistration, arginfo_class_Faspay_SendMeClient_confirmRegistration, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SendMeClient, transfer, arginfo_class_Faspay_SendMeClient_transfer, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SendMeClient, cashOut, arginfo_class_Faspay_SendMeClient_cashOut, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SendMeClient, topUp, arginfo_class_Faspay_SendMeClient_topUp, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SendMeClient, beneficiary, arginfo_class_Faspay_SendMeClient_beneficiary, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SendMeClient, balance, arginfo_class_Faspay_SendMeClient_balance, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SendMeClient, statement, arginfo_class_Faspay_SendMeClient_statement, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SendMeClient, status, arginfo_class_Faspay_SendMeClient_status, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SendMeClient, verifyNotification, arginfo_class_Faspay_SendMeClient_verifyNotification, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SendMeClient, confirm, arginfo_class_Faspay_SendMeClient_confirm, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_methods[] = {
	ZEND_ME(Faspay_SendMe, __construct, arginfo_class_Faspay_SendMe___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, register, arginfo_class_Faspay_SendMe_register, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, confirmRegistration, arginfo_class_Faspay_SendMe_confirmRegistration, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, transfer, arginfo_class_Faspay_SendMe_transfer, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, cashOut, arginfo_class_Faspay_SendMe_cashOut, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, topUp, arginfo_class_Faspay_SendMe_topUp, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, beneficiary, arginfo_class_Faspay_SendMe_beneficiary, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, balance, arginfo_class_Faspay_SendMe_balance, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, statement, arginfo_class_Faspay_SendMe_statement, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, status, arginfo_class_Faspay_SendMe_status, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, verifyNotification, arginfo_class_Faspay_SendMe_verifyNotification, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, confirm, arginfo_class_Faspay_SendMe_confirm, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe, decryptCashOutCode, arginfo_class_Faspay_SendMe_decryptCashOutCode, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_SendMe, __debugInfo, arginfo_class_Faspay_SendMe___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Credentials_methods[] = {
	ZEND_ME(Faspay_SendMe_Credentials, __construct, arginfo_class_Faspay_SendMe_Credentials___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Wallet_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Outlet_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Direction_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Account_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_SendMe_Account___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Transfer_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_SendMe_Transfer___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_TopUp_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_SendMe_TopUp___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_CashOut_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_SendMe_CashOut___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Registration_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SendMe_Registration___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Beneficiary_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SendMe_Beneficiary___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Payout_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SendMe_Payout___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Balance_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SendMe_Balance___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_StatementLine_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SendMe_StatementLine___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Status_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SendMe_Status___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(Faspay_SnapDisbursement_Payout, isSucceeded, isSucceeded, arginfo_class_Faspay_SendMe_Status_isSucceeded, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_SnapDisbursement_Payout, isFinal, isFinal, arginfo_class_Faspay_SendMe_Status_isFinal, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SendMe_Notification_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_SendMe_Notification___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_SendMe_Notification, claimsSucceeded, arginfo_class_Faspay_SendMe_Notification_claimsSucceeded, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_SendMe_Notification, acknowledge, arginfo_class_Faspay_SendMe_Notification_acknowledge, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Faspay_SendMeClient(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "SendMeClient", class_Faspay_SendMeClient_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe(zend_class_entry *class_entry_Faspay_SendMeClient)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "SendMe", class_Faspay_SendMe_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Faspay_SendMeClient);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 6, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "decryptcashoutcode", sizeof("decryptcashoutcode") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_Credentials(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "Credentials", class_Faspay_SendMe_Credentials_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 6, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_Wallet(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\SendMe\\Wallet", IS_STRING, class_Faspay_SendMe_Wallet_methods);

	zval enum_case_Ovo_value;
	zend_string *enum_case_Ovo_value_str = zend_string_init("ovo", strlen("ovo"), 1);
	ZVAL_STR(&enum_case_Ovo_value, enum_case_Ovo_value_str);
	zend_enum_add_case_cstr(class_entry, "Ovo", &enum_case_Ovo_value);

	zval enum_case_GoPay_value;
	zend_string *enum_case_GoPay_value_str = zend_string_init("gpy", strlen("gpy"), 1);
	ZVAL_STR(&enum_case_GoPay_value, enum_case_GoPay_value_str);
	zend_enum_add_case_cstr(class_entry, "GoPay", &enum_case_GoPay_value);

	zval enum_case_Dana_value;
	zend_string *enum_case_Dana_value_str = zend_string_init("dna", strlen("dna"), 1);
	ZVAL_STR(&enum_case_Dana_value, enum_case_Dana_value_str);
	zend_enum_add_case_cstr(class_entry, "Dana", &enum_case_Dana_value);

	zval enum_case_LinkAja_value;
	zend_string *enum_case_LinkAja_value_str = zend_string_init("lkj", strlen("lkj"), 1);
	ZVAL_STR(&enum_case_LinkAja_value, enum_case_LinkAja_value_str);
	zend_enum_add_case_cstr(class_entry, "LinkAja", &enum_case_LinkAja_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_Outlet(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\SendMe\\Outlet", IS_STRING, class_Faspay_SendMe_Outlet_methods);

	zval enum_case_Alfamart_value;
	zend_string *enum_case_Alfamart_value_str = zend_string_init("alf", strlen("alf"), 1);
	ZVAL_STR(&enum_case_Alfamart_value, enum_case_Alfamart_value_str);
	zend_enum_add_case_cstr(class_entry, "Alfamart", &enum_case_Alfamart_value);

	zval enum_case_Indomaret_value;
	zend_string *enum_case_Indomaret_value_str = zend_string_init("imr", strlen("imr"), 1);
	ZVAL_STR(&enum_case_Indomaret_value, enum_case_Indomaret_value_str);
	zend_enum_add_case_cstr(class_entry, "Indomaret", &enum_case_Indomaret_value);

	zval enum_case_Permata_value;
	zend_string *enum_case_Permata_value_str = zend_string_init("C013", strlen("C013"), 1);
	ZVAL_STR(&enum_case_Permata_value, enum_case_Permata_value_str);
	zend_enum_add_case_cstr(class_entry, "Permata", &enum_case_Permata_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_Direction(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\SendMe\\Direction", IS_STRING, class_Faspay_SendMe_Direction_methods);

	zval enum_case_Credit_value;
	zend_string *enum_case_Credit_value_str = zend_string_init("credit", strlen("credit"), 1);
	ZVAL_STR(&enum_case_Credit_value, enum_case_Credit_value_str);
	zend_enum_add_case_cstr(class_entry, "Credit", &enum_case_Credit_value);

	zval enum_case_Debit_value;
	zend_string *enum_case_Debit_value_str = zend_string_init("debit", strlen("debit"), 1);
	ZVAL_STR(&enum_case_Debit_value, enum_case_Debit_value_str);
	zend_enum_add_case_cstr(class_entry, "Debit", &enum_case_Debit_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_Account(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "Account", class_Faspay_SendMe_Account_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_bankCode_default_value;
	ZVAL_UNDEF(&property_bankCode_default_value);
	zend_string *property_bankCode_name = zend_string_init("bankCode", sizeof("bankCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankCode_name, &property_bankCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_bankCode_name);

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

	zval property_vaName_default_value;
	ZVAL_UNDEF(&property_vaName_default_value);
	zend_string *property_vaName_name = zend_string_init("vaName", sizeof("vaName") - 1, 1);
	zend_declare_typed_property(class_entry, property_vaName_name, &property_vaName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_vaName_name);

	zval property_bankBranch_default_value;
	ZVAL_UNDEF(&property_bankBranch_default_value);
	zend_string *property_bankBranch_name = zend_string_init("bankBranch", sizeof("bankBranch") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankBranch_name, &property_bankBranch_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_bankBranch_name);

	zval property_regionCode_default_value;
	ZVAL_UNDEF(&property_regionCode_default_value);
	zend_string *property_regionCode_name = zend_string_init("regionCode", sizeof("regionCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_regionCode_name, &property_regionCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_regionCode_name);

	zval property_countryCode_default_value;
	ZVAL_UNDEF(&property_countryCode_default_value);
	zend_string *property_countryCode_name = zend_string_init("countryCode", sizeof("countryCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_countryCode_name, &property_countryCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_countryCode_name);

	zval property_purposeCode_default_value;
	ZVAL_UNDEF(&property_purposeCode_default_value);
	zend_string *property_purposeCode_name = zend_string_init("purposeCode", sizeof("purposeCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_purposeCode_name, &property_purposeCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_purposeCode_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_Transfer(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "Transfer", class_Faspay_SendMe_Transfer_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_trxNo_default_value;
	ZVAL_UNDEF(&property_trxNo_default_value);
	zend_string *property_trxNo_name = zend_string_init("trxNo", sizeof("trxNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxNo_name, &property_trxNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxNo_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, 0));
	zend_string_release(property_amount_name);

	zval property_beneficiaryVa_default_value;
	ZVAL_UNDEF(&property_beneficiaryVa_default_value);
	zend_string *property_beneficiaryVa_name = zend_string_init("beneficiaryVa", sizeof("beneficiaryVa") - 1, 1);
	zend_declare_typed_property(class_entry, property_beneficiaryVa_name, &property_beneficiaryVa_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_beneficiaryVa_name);

	zval property_accountNo_default_value;
	ZVAL_UNDEF(&property_accountNo_default_value);
	zend_string *property_accountNo_name = zend_string_init("accountNo", sizeof("accountNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_accountNo_name, &property_accountNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_accountNo_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_bankCode_default_value;
	ZVAL_UNDEF(&property_bankCode_default_value);
	zend_string *property_bankCode_name = zend_string_init("bankCode", sizeof("bankCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankCode_name, &property_bankCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_bankCode_name);

	zval property_regionCode_default_value;
	ZVAL_UNDEF(&property_regionCode_default_value);
	zend_string *property_regionCode_name = zend_string_init("regionCode", sizeof("regionCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_regionCode_name, &property_regionCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_regionCode_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	zval property_callbackUrl_default_value;
	ZVAL_UNDEF(&property_callbackUrl_default_value);
	zend_string *property_callbackUrl_name = zend_string_init("callbackUrl", sizeof("callbackUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_callbackUrl_name, &property_callbackUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_callbackUrl_name);

	zval property_countryCode_default_value;
	ZVAL_UNDEF(&property_countryCode_default_value);
	zend_string *property_countryCode_name = zend_string_init("countryCode", sizeof("countryCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_countryCode_name, &property_countryCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_countryCode_name);

	zval property_purposeCode_default_value;
	ZVAL_UNDEF(&property_purposeCode_default_value);
	zend_string *property_purposeCode_name = zend_string_init("purposeCode", sizeof("purposeCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_purposeCode_name, &property_purposeCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_purposeCode_name);

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

	zend_string *property_date_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_date_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_date_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_TopUp(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "TopUp", class_Faspay_SendMe_TopUp_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_trxNo_default_value;
	ZVAL_UNDEF(&property_trxNo_default_value);
	zend_string *property_trxNo_name = zend_string_init("trxNo", sizeof("trxNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxNo_name, &property_trxNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxNo_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, 0));
	zend_string_release(property_amount_name);

	zval property_accountNo_default_value;
	ZVAL_UNDEF(&property_accountNo_default_value);
	zend_string *property_accountNo_name = zend_string_init("accountNo", sizeof("accountNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_accountNo_name, &property_accountNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_accountNo_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zend_string *property_wallet_class_Faspay_SendMe_Wallet = zend_string_init("Faspay\\SendMe\\Wallet", sizeof("Faspay\\SendMe\\Wallet")-1, 1);
	zval property_wallet_default_value;
	ZVAL_UNDEF(&property_wallet_default_value);
	zend_string *property_wallet_name = zend_string_init("wallet", sizeof("wallet") - 1, 1);
	zend_declare_typed_property(class_entry, property_wallet_name, &property_wallet_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_wallet_class_Faspay_SendMe_Wallet, 0, MAY_BE_STRING));
	zend_string_release(property_wallet_name);

	zval property_regionCode_default_value;
	ZVAL_UNDEF(&property_regionCode_default_value);
	zend_string *property_regionCode_name = zend_string_init("regionCode", sizeof("regionCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_regionCode_name, &property_regionCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_regionCode_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	zval property_callbackUrl_default_value;
	ZVAL_UNDEF(&property_callbackUrl_default_value);
	zend_string *property_callbackUrl_name = zend_string_init("callbackUrl", sizeof("callbackUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_callbackUrl_name, &property_callbackUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_callbackUrl_name);

	zval property_countryCode_default_value;
	ZVAL_UNDEF(&property_countryCode_default_value);
	zend_string *property_countryCode_name = zend_string_init("countryCode", sizeof("countryCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_countryCode_name, &property_countryCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_countryCode_name);

	zval property_purposeCode_default_value;
	ZVAL_UNDEF(&property_purposeCode_default_value);
	zend_string *property_purposeCode_name = zend_string_init("purposeCode", sizeof("purposeCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_purposeCode_name, &property_purposeCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_purposeCode_name);

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

	zend_string *property_date_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_date_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_date_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_CashOut(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "CashOut", class_Faspay_SendMe_CashOut_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_trxNo_default_value;
	ZVAL_UNDEF(&property_trxNo_default_value);
	zend_string *property_trxNo_name = zend_string_init("trxNo", sizeof("trxNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxNo_name, &property_trxNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxNo_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, 0));
	zend_string_release(property_amount_name);

	zend_string *property_outlet_class_Faspay_SendMe_Outlet = zend_string_init("Faspay\\SendMe\\Outlet", sizeof("Faspay\\SendMe\\Outlet")-1, 1);
	zval property_outlet_default_value;
	ZVAL_UNDEF(&property_outlet_default_value);
	zend_string *property_outlet_name = zend_string_init("outlet", sizeof("outlet") - 1, 1);
	zend_declare_typed_property(class_entry, property_outlet_name, &property_outlet_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_outlet_class_Faspay_SendMe_Outlet, 0, MAY_BE_STRING));
	zend_string_release(property_outlet_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_phone_default_value;
	ZVAL_UNDEF(&property_phone_default_value);
	zend_string *property_phone_name = zend_string_init("phone", sizeof("phone") - 1, 1);
	zend_declare_typed_property(class_entry, property_phone_name, &property_phone_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_phone_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_email_name);

	zval property_regionCode_default_value;
	ZVAL_UNDEF(&property_regionCode_default_value);
	zend_string *property_regionCode_name = zend_string_init("regionCode", sizeof("regionCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_regionCode_name, &property_regionCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_regionCode_name);

	zval property_purposeCode_default_value;
	ZVAL_UNDEF(&property_purposeCode_default_value);
	zend_string *property_purposeCode_name = zend_string_init("purposeCode", sizeof("purposeCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_purposeCode_name, &property_purposeCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_purposeCode_name);

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

	zend_string *property_expiresAt_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_expiresAt_default_value;
	ZVAL_UNDEF(&property_expiresAt_default_value);
	zend_string *property_expiresAt_name = zend_string_init("expiresAt", sizeof("expiresAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresAt_name, &property_expiresAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_expiresAt_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_expiresAt_name);

	zend_string *property_executeAt_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_executeAt_default_value;
	ZVAL_UNDEF(&property_executeAt_default_value);
	zend_string *property_executeAt_name = zend_string_init("executeAt", sizeof("executeAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_executeAt_name, &property_executeAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_executeAt_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_executeAt_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_Registration(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "Registration", class_Faspay_SendMe_Registration_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_bankAccountNumber_default_value;
	ZVAL_UNDEF(&property_bankAccountNumber_default_value);
	zend_string *property_bankAccountNumber_name = zend_string_init("bankAccountNumber", sizeof("bankAccountNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankAccountNumber_name, &property_bankAccountNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankAccountNumber_name);

	zval property_bankAccountName_default_value;
	ZVAL_UNDEF(&property_bankAccountName_default_value);
	zend_string *property_bankAccountName_name = zend_string_init("bankAccountName", sizeof("bankAccountName") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankAccountName_name, &property_bankAccountName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankAccountName_name);

	zval property_bankName_default_value;
	ZVAL_UNDEF(&property_bankName_default_value);
	zend_string *property_bankName_name = zend_string_init("bankName", sizeof("bankName") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankName_name, &property_bankName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankName_name);

	zval property_alreadyRegistered_default_value;
	ZVAL_UNDEF(&property_alreadyRegistered_default_value);
	zend_string *property_alreadyRegistered_name = zend_string_init("alreadyRegistered", sizeof("alreadyRegistered") - 1, 1);
	zend_declare_typed_property(class_entry, property_alreadyRegistered_name, &property_alreadyRegistered_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_alreadyRegistered_name);

	zval property_beneficiaryVa_default_value;
	ZVAL_UNDEF(&property_beneficiaryVa_default_value);
	zend_string *property_beneficiaryVa_name = zend_string_init("beneficiaryVa", sizeof("beneficiaryVa") - 1, 1);
	zend_declare_typed_property(class_entry, property_beneficiaryVa_name, &property_beneficiaryVa_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_beneficiaryVa_name);

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

static zend_class_entry *register_class_Faspay_SendMe_Beneficiary(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "Beneficiary", class_Faspay_SendMe_Beneficiary_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_beneficiaryVa_default_value;
	ZVAL_UNDEF(&property_beneficiaryVa_default_value);
	zend_string *property_beneficiaryVa_name = zend_string_init("beneficiaryVa", sizeof("beneficiaryVa") - 1, 1);
	zend_declare_typed_property(class_entry, property_beneficiaryVa_name, &property_beneficiaryVa_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_beneficiaryVa_name);

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

	zval property_vaName_default_value;
	ZVAL_UNDEF(&property_vaName_default_value);
	zend_string *property_vaName_name = zend_string_init("vaName", sizeof("vaName") - 1, 1);
	zend_declare_typed_property(class_entry, property_vaName_name, &property_vaName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_vaName_name);

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

static zend_class_entry *register_class_Faspay_SendMe_Payout(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "Payout", class_Faspay_SendMe_Payout_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_trxNo_default_value;
	ZVAL_UNDEF(&property_trxNo_default_value);
	zend_string *property_trxNo_name = zend_string_init("trxNo", sizeof("trxNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxNo_name, &property_trxNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxNo_name);

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_trxId_name);

	zval property_reference_default_value;
	ZVAL_UNDEF(&property_reference_default_value);
	zend_string *property_reference_name = zend_string_init("reference", sizeof("reference") - 1, 1);
	zend_declare_typed_property(class_entry, property_reference_name, &property_reference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reference_name);

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

	zend_string *property_executeAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_executeAt_default_value;
	ZVAL_UNDEF(&property_executeAt_default_value);
	zend_string *property_executeAt_name = zend_string_init("executeAt", sizeof("executeAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_executeAt_name, &property_executeAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_executeAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_executeAt_name);

	zend_string *property_expiresAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_expiresAt_default_value;
	ZVAL_UNDEF(&property_expiresAt_default_value);
	zend_string *property_expiresAt_name = zend_string_init("expiresAt", sizeof("expiresAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresAt_name, &property_expiresAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_expiresAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_expiresAt_name);

	zval property_cashOutCode_default_value;
	ZVAL_UNDEF(&property_cashOutCode_default_value);
	zend_string *property_cashOutCode_name = zend_string_init("cashOutCode", sizeof("cashOutCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_cashOutCode_name, &property_cashOutCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cashOutCode_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_Balance(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "Balance", class_Faspay_SendMe_Balance_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zend_string *property_total_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Faspay_Money, 0, 0));
	zend_string_release(property_total_name);

	zend_string *property_available_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_available_default_value;
	ZVAL_UNDEF(&property_available_default_value);
	zend_string *property_available_name = zend_string_init("available", sizeof("available") - 1, 1);
	zend_declare_typed_property(class_entry, property_available_name, &property_available_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_available_class_Faspay_Money, 0, 0));
	zend_string_release(property_available_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_StatementLine(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "StatementLine", class_Faspay_SendMe_StatementLine_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zend_string *property_at_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_at_default_value;
	ZVAL_UNDEF(&property_at_default_value);
	zend_string *property_at_name = zend_string_init("at", sizeof("at") - 1, 1);
	zend_declare_typed_property(class_entry, property_at_name, &property_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_at_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_at_name);

	zend_string *property_direction_class_Faspay_SendMe_Direction = zend_string_init("Faspay\\SendMe\\Direction", sizeof("Faspay\\SendMe\\Direction")-1, 1);
	zval property_direction_default_value;
	ZVAL_UNDEF(&property_direction_default_value);
	zend_string *property_direction_name = zend_string_init("direction", sizeof("direction") - 1, 1);
	zend_declare_typed_property(class_entry, property_direction_name, &property_direction_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_direction_class_Faspay_SendMe_Direction, 0, 0));
	zend_string_release(property_direction_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_name_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SendMe_Status(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "Status", class_Faspay_SendMe_Status_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_trxNo_default_value;
	ZVAL_UNDEF(&property_trxNo_default_value);
	zend_string *property_trxNo_name = zend_string_init("trxNo", sizeof("trxNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxNo_name, &property_trxNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxNo_name);

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_trxId_name);

	zval property_reference_default_value;
	ZVAL_UNDEF(&property_reference_default_value);
	zend_string *property_reference_name = zend_string_init("reference", sizeof("reference") - 1, 1);
	zend_declare_typed_property(class_entry, property_reference_name, &property_reference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reference_name);

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

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zval property_beneficiaryVa_default_value;
	ZVAL_UNDEF(&property_beneficiaryVa_default_value);
	zend_string *property_beneficiaryVa_name = zend_string_init("beneficiaryVa", sizeof("beneficiaryVa") - 1, 1);
	zend_declare_typed_property(class_entry, property_beneficiaryVa_name, &property_beneficiaryVa_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_beneficiaryVa_name);

	zval property_accountNo_default_value;
	ZVAL_UNDEF(&property_accountNo_default_value);
	zend_string *property_accountNo_name = zend_string_init("accountNo", sizeof("accountNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_accountNo_name, &property_accountNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_accountNo_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_name_name);

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

	zval property_bankResponseCode_default_value;
	ZVAL_UNDEF(&property_bankResponseCode_default_value);
	zend_string *property_bankResponseCode_name = zend_string_init("bankResponseCode", sizeof("bankResponseCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankResponseCode_name, &property_bankResponseCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankResponseCode_name);

	zval property_bankResponseText_default_value;
	ZVAL_UNDEF(&property_bankResponseText_default_value);
	zend_string *property_bankResponseText_name = zend_string_init("bankResponseText", sizeof("bankResponseText") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankResponseText_name, &property_bankResponseText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankResponseText_name);

	zend_string *property_date_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_date_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_date_name);

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

static zend_class_entry *register_class_Faspay_SendMe_Notification(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\SendMe", "Notification", class_Faspay_SendMe_Notification_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_trxNo_default_value;
	ZVAL_UNDEF(&property_trxNo_default_value);
	zend_string *property_trxNo_name = zend_string_init("trxNo", sizeof("trxNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxNo_name, &property_trxNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxNo_name);

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_trxId_name);

	zval property_reference_default_value;
	ZVAL_UNDEF(&property_reference_default_value);
	zend_string *property_reference_name = zend_string_init("reference", sizeof("reference") - 1, 1);
	zend_declare_typed_property(class_entry, property_reference_name, &property_reference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reference_name);

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

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zval property_virtualAccount_default_value;
	ZVAL_UNDEF(&property_virtualAccount_default_value);
	zend_string *property_virtualAccount_name = zend_string_init("virtualAccount", sizeof("virtualAccount") - 1, 1);
	zend_declare_typed_property(class_entry, property_virtualAccount_name, &property_virtualAccount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_virtualAccount_name);

	zval property_vaName_default_value;
	ZVAL_UNDEF(&property_vaName_default_value);
	zend_string *property_vaName_name = zend_string_init("vaName", sizeof("vaName") - 1, 1);
	zend_declare_typed_property(class_entry, property_vaName_name, &property_vaName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_vaName_name);

	zval property_beneficiaryVa_default_value;
	ZVAL_UNDEF(&property_beneficiaryVa_default_value);
	zend_string *property_beneficiaryVa_name = zend_string_init("beneficiaryVa", sizeof("beneficiaryVa") - 1, 1);
	zend_declare_typed_property(class_entry, property_beneficiaryVa_name, &property_beneficiaryVa_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_beneficiaryVa_name);

	zval property_accountNo_default_value;
	ZVAL_UNDEF(&property_accountNo_default_value);
	zend_string *property_accountNo_name = zend_string_init("accountNo", sizeof("accountNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_accountNo_name, &property_accountNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_accountNo_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_name_name);

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

	zval property_bankResponseCode_default_value;
	ZVAL_UNDEF(&property_bankResponseCode_default_value);
	zend_string *property_bankResponseCode_name = zend_string_init("bankResponseCode", sizeof("bankResponseCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankResponseCode_name, &property_bankResponseCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankResponseCode_name);

	zval property_bankResponseText_default_value;
	ZVAL_UNDEF(&property_bankResponseText_default_value);
	zend_string *property_bankResponseText_name = zend_string_init("bankResponseText", sizeof("bankResponseText") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankResponseText_name, &property_bankResponseText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankResponseText_name);

	zend_string *property_date_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_date_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_date_name);

	zend_string *property_changedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_changedAt_default_value;
	ZVAL_UNDEF(&property_changedAt_default_value);
	zend_string *property_changedAt_name = zend_string_init("changedAt", sizeof("changedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_changedAt_name, &property_changedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_changedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_changedAt_name);

	zval property_request_default_value;
	ZVAL_UNDEF(&property_request_default_value);
	zend_string *property_request_name = zend_string_init("request", sizeof("request") - 1, 1);
	zend_declare_typed_property(class_entry, property_request_name, &property_request_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_request_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}
