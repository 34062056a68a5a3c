/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: d66d8f7e0fd1782e7e0f8e761c0e89153fe927a3 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCardClient_paymentForm, 0, 1, Faspay\\Form, 0)
	ZEND_ARG_OBJ_INFO(0, order, Faspay\\CreditCard\\Order, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCardClient_charge, 0, 3, Faspay\\CreditCard\\Result, 0)
	ZEND_ARG_OBJ_INFO(0, order, Faspay\\CreditCard\\Order, 0)
	ZEND_ARG_OBJ_INFO(0, card, Faspay\\CreditCard\\Card, 0)
	ZEND_ARG_TYPE_INFO(0, shopperIp, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCardClient_status, 0, 2, Faspay\\CreditCard\\Result, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, transactionId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCardClient_capture, 0, 3, Faspay\\CreditCard\\Operation, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, transactionId, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_CreditCardClient_void arginfo_class_Faspay_CreditCardClient_capture

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCardClient_refund, 0, 4, Faspay\\CreditCard\\Operation, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, transactionId, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_OBJ_INFO(0, refund, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCardClient_token, 0, 2, Faspay\\CreditCard\\Token, 0)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, type, Faspay\\CreditCard\\TokenType, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_CreditCardClient_deleteToken arginfo_class_Faspay_CreditCardClient_token

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCardClient_lastToken, 0, 1, Faspay\\CreditCard\\Token, 0)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, orderId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCardClient_verifyNotification, 0, 1, Faspay\\CreditCard\\\116otification, 0)
	ZEND_ARG_TYPE_MASK(0, body, MAY_BE_ARRAY|MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCardClient_verifyReturn, 0, 1, Faspay\\CreditCard\\ReturnVisit, 0)
	ZEND_ARG_TYPE_MASK(0, params, MAY_BE_ARRAY|MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCardClient_confirm, 0, 2, Faspay\\CreditCard\\Result, 0)
	ZEND_ARG_OBJ_INFO(0, notification, Faspay\\CreditCard\\\116otification, 0)
	ZEND_ARG_OBJ_INFO(0, expected, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_CreditCard___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, merchantId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, environment, Faspay\\Environment, MAY_BE_STRING, "Faspay\\Environment::Sandbox")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, transport, Faspay\\Transport, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, endpoints, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, previousPassword, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, generation, Faspay\\CreditCard\\Generation, 0, "Faspay\\CreditCard\\Generation::Fpg")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_CreditCard_paymentForm arginfo_class_Faspay_CreditCardClient_paymentForm

#define arginfo_class_Faspay_CreditCard_charge arginfo_class_Faspay_CreditCardClient_charge

#define arginfo_class_Faspay_CreditCard_status arginfo_class_Faspay_CreditCardClient_status

#define arginfo_class_Faspay_CreditCard_capture arginfo_class_Faspay_CreditCardClient_capture

#define arginfo_class_Faspay_CreditCard_void arginfo_class_Faspay_CreditCardClient_capture

#define arginfo_class_Faspay_CreditCard_refund arginfo_class_Faspay_CreditCardClient_refund

#define arginfo_class_Faspay_CreditCard_token arginfo_class_Faspay_CreditCardClient_token

#define arginfo_class_Faspay_CreditCard_deleteToken arginfo_class_Faspay_CreditCardClient_token

#define arginfo_class_Faspay_CreditCard_lastToken arginfo_class_Faspay_CreditCardClient_lastToken

#define arginfo_class_Faspay_CreditCard_verifyNotification arginfo_class_Faspay_CreditCardClient_verifyNotification

#define arginfo_class_Faspay_CreditCard_verifyReturn arginfo_class_Faspay_CreditCardClient_verifyReturn

#define arginfo_class_Faspay_CreditCard_confirm arginfo_class_Faspay_CreditCardClient_confirm

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_CreditCard___debugInfo, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_CreditCard_Tokenization___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCard_Tokenization_register, 0, 0, Faspay\\CreditCard\\Tokenization, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_CreditCard_Tokenization_pay, 0, 1, Faspay\\CreditCard\\Tokenization, 0)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_CreditCard_Tokenization_addCard arginfo_class_Faspay_CreditCard_Tokenization_pay

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_CreditCard_Order___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, customerName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, customerEmail, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, returnUrl, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, type, Faspay\\CreditCard\\TransactionType, 0, "Faspay\\CreditCard\\TransactionType::Sale")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, description, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, tokenization, Faspay\\CreditCard\\Tokenization, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, returnMethod, Faspay\\CreditCard\\ReturnMethod, 0, "Faspay\\CreditCard\\ReturnMethod::Get")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, callbackUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, language, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, billing, Faspay\\Address, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, shipping, Faspay\\Address, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, phone, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, shippingCost, Faspay\\Money, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, exposePasswordToBrowser, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_CreditCard_Card___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, number, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, holder, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, expiryMonth, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, expiryYear, IS_LONG, 0)
	ZEND_ARG_OBJ_INFO(0, type, Faspay\\CreditCard\\CardType, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, cvc, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, issuerCountry, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_CreditCard_Card___debugInfo arginfo_class_Faspay_CreditCard___debugInfo

#define arginfo_class_Faspay_CreditCard_Result___construct arginfo_class_Faspay_CreditCard_Tokenization___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_CreditCard_Result_isPaid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_CreditCard_Result_isPaidExactly, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, expected, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_CreditCard_Result_isFullyRefunded arginfo_class_Faspay_CreditCard_Result_isPaid

#define arginfo_class_Faspay_CreditCard_Result_isFinal arginfo_class_Faspay_CreditCard_Result_isPaid

#define arginfo_class_Faspay_CreditCard_Result_mayRetry arginfo_class_Faspay_CreditCard_Result_isPaid

#define arginfo_class_Faspay_CreditCard_Result_explain arginfo_class_Faspay_CreditCard___debugInfo

#define arginfo_class_Faspay_CreditCard_Operation___construct arginfo_class_Faspay_CreditCard_Tokenization___construct

#define arginfo_class_Faspay_CreditCard_Token___construct arginfo_class_Faspay_CreditCard_Tokenization___construct

#define arginfo_class_Faspay_CreditCard_Notification___construct arginfo_class_Faspay_CreditCard_Tokenization___construct

#define arginfo_class_Faspay_CreditCard_Notification_claimsPaid arginfo_class_Faspay_CreditCard_Result_isPaid

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_CreditCard_Notification_acknowledge, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_CreditCard_ReturnVisit___construct arginfo_class_Faspay_CreditCard_Tokenization___construct


ZEND_METHOD(Faspay_CreditCard, __construct);
ZEND_METHOD(Faspay_CreditCard, paymentForm);
ZEND_METHOD(Faspay_CreditCard, charge);
ZEND_METHOD(Faspay_CreditCard, status);
ZEND_METHOD(Faspay_CreditCard, capture);
ZEND_METHOD(Faspay_CreditCard, void);
ZEND_METHOD(Faspay_CreditCard, refund);
ZEND_METHOD(Faspay_CreditCard, token);
ZEND_METHOD(Faspay_CreditCard, deleteToken);
ZEND_METHOD(Faspay_CreditCard, lastToken);
ZEND_METHOD(Faspay_CreditCard, verifyNotification);
ZEND_METHOD(Faspay_CreditCard, verifyReturn);
ZEND_METHOD(Faspay_CreditCard, confirm);
ZEND_METHOD(Faspay_CreditCard, __debugInfo);
ZEND_METHOD(Faspay_Money, __construct);
ZEND_METHOD(Faspay_CreditCard_Tokenization, register);
ZEND_METHOD(Faspay_CreditCard_Tokenization, pay);
ZEND_METHOD(Faspay_CreditCard_Tokenization, addCard);
ZEND_METHOD(Faspay_Address, __construct);
ZEND_METHOD(Faspay_CreditCard_Card, __construct);
ZEND_METHOD(Faspay_CreditCard_Card, __debugInfo);
ZEND_METHOD(Faspay_CreditCard_Result, isPaid);
ZEND_METHOD(Faspay_CreditCard_Result, isPaidExactly);
ZEND_METHOD(Faspay_CreditCard_Result, isFullyRefunded);
ZEND_METHOD(Faspay_CreditCard_Result, isFinal);
ZEND_METHOD(Faspay_CreditCard_Result, mayRetry);
ZEND_METHOD(Faspay_CreditCard_Result, explain);
ZEND_METHOD(Faspay_CreditCard_Notification, claimsPaid);
ZEND_METHOD(Faspay_CreditCard_Notification, acknowledge);


static const zend_function_entry class_Faspay_CreditCardClient_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, paymentForm, arginfo_class_Faspay_CreditCardClient_paymentForm, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, charge, arginfo_class_Faspay_CreditCardClient_charge, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, status, arginfo_class_Faspay_CreditCardClient_status, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, capture, arginfo_class_Faspay_CreditCardClient_capture, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, void, arginfo_class_Faspay_CreditCardClient_void, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, refund, arginfo_class_Faspay_CreditCardClient_refund, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, token, arginfo_class_Faspay_CreditCardClient_token, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, deleteToken, arginfo_class_Faspay_CreditCardClient_deleteToken, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, lastToken, arginfo_class_Faspay_CreditCardClient_lastToken, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, verifyNotification, arginfo_class_Faspay_CreditCardClient_verifyNotification, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, verifyReturn, arginfo_class_Faspay_CreditCardClient_verifyReturn, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_CreditCardClient, confirm, arginfo_class_Faspay_CreditCardClient_confirm, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_methods[] = {
	ZEND_ME(Faspay_CreditCard, __construct, arginfo_class_Faspay_CreditCard___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, paymentForm, arginfo_class_Faspay_CreditCard_paymentForm, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, charge, arginfo_class_Faspay_CreditCard_charge, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, status, arginfo_class_Faspay_CreditCard_status, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, capture, arginfo_class_Faspay_CreditCard_capture, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, void, arginfo_class_Faspay_CreditCard_void, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, refund, arginfo_class_Faspay_CreditCard_refund, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, token, arginfo_class_Faspay_CreditCard_token, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, deleteToken, arginfo_class_Faspay_CreditCard_deleteToken, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, lastToken, arginfo_class_Faspay_CreditCard_lastToken, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, verifyNotification, arginfo_class_Faspay_CreditCard_verifyNotification, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, verifyReturn, arginfo_class_Faspay_CreditCard_verifyReturn, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, confirm, arginfo_class_Faspay_CreditCard_confirm, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard, __debugInfo, arginfo_class_Faspay_CreditCard___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_Generation_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_TransactionType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_TokenType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_CardType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_ReturnMethod_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_Tokenization_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_CreditCard_Tokenization___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_CreditCard_Tokenization, register, arginfo_class_Faspay_CreditCard_Tokenization_register, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_CreditCard_Tokenization, pay, arginfo_class_Faspay_CreditCard_Tokenization_pay, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_CreditCard_Tokenization, addCard, arginfo_class_Faspay_CreditCard_Tokenization_addCard, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_Order_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_CreditCard_Order___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_Card_methods[] = {
	ZEND_ME(Faspay_CreditCard_Card, __construct, arginfo_class_Faspay_CreditCard_Card___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard_Card, __debugInfo, arginfo_class_Faspay_CreditCard_Card___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_Result_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_CreditCard_Result___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_CreditCard_Result, isPaid, arginfo_class_Faspay_CreditCard_Result_isPaid, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard_Result, isPaidExactly, arginfo_class_Faspay_CreditCard_Result_isPaidExactly, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard_Result, isFullyRefunded, arginfo_class_Faspay_CreditCard_Result_isFullyRefunded, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard_Result, isFinal, arginfo_class_Faspay_CreditCard_Result_isFinal, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard_Result, mayRetry, arginfo_class_Faspay_CreditCard_Result_mayRetry, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard_Result, explain, arginfo_class_Faspay_CreditCard_Result_explain, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_Operation_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_CreditCard_Operation___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_Token_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_CreditCard_Token___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_Notification_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_CreditCard_Notification___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_CreditCard_Notification, claimsPaid, arginfo_class_Faspay_CreditCard_Notification_claimsPaid, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_CreditCard_Notification, acknowledge, arginfo_class_Faspay_CreditCard_Notification_acknowledge, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CreditCard_ReturnVisit_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_CreditCard_ReturnVisit___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static zend_class_entry *register_class_Faspay_CreditCardClient(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "CreditCardClient", class_Faspay_CreditCardClient_methods);
	class_entry = zend_register_internal_interface(&ce);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "token", sizeof("token") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deletetoken", sizeof("deletetoken") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "lasttoken", sizeof("lasttoken") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard(zend_class_entry *class_entry_Faspay_CreditCardClient)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "CreditCard", class_Faspay_CreditCard_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Faspay_CreditCardClient);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 6, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "token", sizeof("token") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deletetoken", sizeof("deletetoken") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "lasttoken", sizeof("lasttoken") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_Generation(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\CreditCard\\Generation", IS_STRING, class_Faspay_CreditCard_Generation_methods);

	zval enum_case_Fpg_value;
	zend_string *enum_case_Fpg_value_str = zend_string_init("fpg", strlen("fpg"), 1);
	ZVAL_STR(&enum_case_Fpg_value, enum_case_Fpg_value_str);
	zend_enum_add_case_cstr(class_entry, "Fpg", &enum_case_Fpg_value);

	zval enum_case_Revamp_value;
	zend_string *enum_case_Revamp_value_str = zend_string_init("revamp", strlen("revamp"), 1);
	ZVAL_STR(&enum_case_Revamp_value, enum_case_Revamp_value_str);
	zend_enum_add_case_cstr(class_entry, "Revamp", &enum_case_Revamp_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_TransactionType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\CreditCard\\TransactionType", IS_STRING, class_Faspay_CreditCard_TransactionType_methods);

	zval enum_case_Sale_value;
	zend_string *enum_case_Sale_value_str = zend_string_init("sale", strlen("sale"), 1);
	ZVAL_STR(&enum_case_Sale_value, enum_case_Sale_value_str);
	zend_enum_add_case_cstr(class_entry, "Sale", &enum_case_Sale_value);

	zval enum_case_Authorize_value;
	zend_string *enum_case_Authorize_value_str = zend_string_init("authorize", strlen("authorize"), 1);
	ZVAL_STR(&enum_case_Authorize_value, enum_case_Authorize_value_str);
	zend_enum_add_case_cstr(class_entry, "Authorize", &enum_case_Authorize_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_TokenType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\CreditCard\\TokenType", IS_STRING, class_Faspay_CreditCard_TokenType_methods);

	zval enum_case_Static_value;
	zend_string *enum_case_Static_value_str = zend_string_init("static", strlen("static"), 1);
	ZVAL_STR(&enum_case_Static_value, enum_case_Static_value_str);
	zend_enum_add_case_cstr(class_entry, "Static", &enum_case_Static_value);

	zval enum_case_Dynamic_value;
	zend_string *enum_case_Dynamic_value_str = zend_string_init("dynamic", strlen("dynamic"), 1);
	ZVAL_STR(&enum_case_Dynamic_value, enum_case_Dynamic_value_str);
	zend_enum_add_case_cstr(class_entry, "Dynamic", &enum_case_Dynamic_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_CardType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\CreditCard\\CardType", IS_STRING, class_Faspay_CreditCard_CardType_methods);

	zval enum_case_Visa_value;
	zend_string *enum_case_Visa_value_str = zend_string_init("visa", strlen("visa"), 1);
	ZVAL_STR(&enum_case_Visa_value, enum_case_Visa_value_str);
	zend_enum_add_case_cstr(class_entry, "Visa", &enum_case_Visa_value);

	zval enum_case_Mastercard_value;
	zend_string *enum_case_Mastercard_value_str = zend_string_init("mastercard", strlen("mastercard"), 1);
	ZVAL_STR(&enum_case_Mastercard_value, enum_case_Mastercard_value_str);
	zend_enum_add_case_cstr(class_entry, "Mastercard", &enum_case_Mastercard_value);

	zval enum_case_Jcb_value;
	zend_string *enum_case_Jcb_value_str = zend_string_init("jcb", strlen("jcb"), 1);
	ZVAL_STR(&enum_case_Jcb_value, enum_case_Jcb_value_str);
	zend_enum_add_case_cstr(class_entry, "Jcb", &enum_case_Jcb_value);

	zval enum_case_Amex_value;
	zend_string *enum_case_Amex_value_str = zend_string_init("amex", strlen("amex"), 1);
	ZVAL_STR(&enum_case_Amex_value, enum_case_Amex_value_str);
	zend_enum_add_case_cstr(class_entry, "Amex", &enum_case_Amex_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_ReturnMethod(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\CreditCard\\ReturnMethod", IS_STRING, class_Faspay_CreditCard_ReturnMethod_methods);

	zval enum_case_Get_value;
	zend_string *enum_case_Get_value_str = zend_string_init("get", strlen("get"), 1);
	ZVAL_STR(&enum_case_Get_value, enum_case_Get_value_str);
	zend_enum_add_case_cstr(class_entry, "Get", &enum_case_Get_value);

	zval enum_case_Post_value;
	zend_string *enum_case_Post_value_str = zend_string_init("post", strlen("post"), 1);
	ZVAL_STR(&enum_case_Post_value, enum_case_Post_value_str);
	zend_enum_add_case_cstr(class_entry, "Post", &enum_case_Post_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_Tokenization(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\CreditCard", "Tokenization", class_Faspay_CreditCard_Tokenization_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_criteria_default_value;
	ZVAL_UNDEF(&property_criteria_default_value);
	zend_string *property_criteria_name = zend_string_init("criteria", sizeof("criteria") - 1, 1);
	zend_declare_typed_property(class_entry, property_criteria_name, &property_criteria_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_criteria_name);

	zval property_token_default_value;
	ZVAL_UNDEF(&property_token_default_value);
	zend_string *property_token_name = zend_string_init("token", sizeof("token") - 1, 1);
	zend_declare_typed_property(class_entry, property_token_name, &property_token_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_token_name);

	zval property_option_default_value;
	ZVAL_UNDEF(&property_option_default_value);
	zend_string *property_option_name = zend_string_init("option", sizeof("option") - 1, 1);
	zend_declare_typed_property(class_entry, property_option_name, &property_option_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_option_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "pay", sizeof("pay") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "addcard", sizeof("addcard") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_Order(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\CreditCard", "Order", class_Faspay_CreditCard_Order_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, 0));
	zend_string_release(property_amount_name);

	zval property_customerName_default_value;
	ZVAL_UNDEF(&property_customerName_default_value);
	zend_string *property_customerName_name = zend_string_init("customerName", sizeof("customerName") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerName_name, &property_customerName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_customerName_name);

	zval property_customerEmail_default_value;
	ZVAL_UNDEF(&property_customerEmail_default_value);
	zend_string *property_customerEmail_name = zend_string_init("customerEmail", sizeof("customerEmail") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerEmail_name, &property_customerEmail_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_customerEmail_name);

	zval property_returnUrl_default_value;
	ZVAL_UNDEF(&property_returnUrl_default_value);
	zend_string *property_returnUrl_name = zend_string_init("returnUrl", sizeof("returnUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_returnUrl_name, &property_returnUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_returnUrl_name);

	zend_string *property_type_class_Faspay_CreditCard_TransactionType = zend_string_init("Faspay\\CreditCard\\TransactionType", sizeof("Faspay\\CreditCard\\TransactionType")-1, 1);
	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_type_class_Faspay_CreditCard_TransactionType, 0, 0));
	zend_string_release(property_type_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zend_string *property_tokenization_class_Faspay_CreditCard_Tokenization = zend_string_init("Faspay\\CreditCard\\Tokenization", sizeof("Faspay\\CreditCard\\Tokenization")-1, 1);
	zval property_tokenization_default_value;
	ZVAL_UNDEF(&property_tokenization_default_value);
	zend_string *property_tokenization_name = zend_string_init("tokenization", sizeof("tokenization") - 1, 1);
	zend_declare_typed_property(class_entry, property_tokenization_name, &property_tokenization_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tokenization_class_Faspay_CreditCard_Tokenization, 0, MAY_BE_NULL));
	zend_string_release(property_tokenization_name);

	zend_string *property_returnMethod_class_Faspay_CreditCard_ReturnMethod = zend_string_init("Faspay\\CreditCard\\ReturnMethod", sizeof("Faspay\\CreditCard\\ReturnMethod")-1, 1);
	zval property_returnMethod_default_value;
	ZVAL_UNDEF(&property_returnMethod_default_value);
	zend_string *property_returnMethod_name = zend_string_init("returnMethod", sizeof("returnMethod") - 1, 1);
	zend_declare_typed_property(class_entry, property_returnMethod_name, &property_returnMethod_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_returnMethod_class_Faspay_CreditCard_ReturnMethod, 0, 0));
	zend_string_release(property_returnMethod_name);

	zval property_callbackUrl_default_value;
	ZVAL_UNDEF(&property_callbackUrl_default_value);
	zend_string *property_callbackUrl_name = zend_string_init("callbackUrl", sizeof("callbackUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_callbackUrl_name, &property_callbackUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_callbackUrl_name);

	zval property_language_default_value;
	ZVAL_UNDEF(&property_language_default_value);
	zend_string *property_language_name = zend_string_init("language", sizeof("language") - 1, 1);
	zend_declare_typed_property(class_entry, property_language_name, &property_language_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_language_name);

	zend_string *property_billing_class_Faspay_Address = zend_string_init("Faspay\\Address", sizeof("Faspay\\Address")-1, 1);
	zval property_billing_default_value;
	ZVAL_UNDEF(&property_billing_default_value);
	zend_string *property_billing_name = zend_string_init("billing", sizeof("billing") - 1, 1);
	zend_declare_typed_property(class_entry, property_billing_name, &property_billing_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_billing_class_Faspay_Address, 0, MAY_BE_NULL));
	zend_string_release(property_billing_name);

	zend_string *property_shipping_class_Faspay_Address = zend_string_init("Faspay\\Address", sizeof("Faspay\\Address")-1, 1);
	zval property_shipping_default_value;
	ZVAL_UNDEF(&property_shipping_default_value);
	zend_string *property_shipping_name = zend_string_init("shipping", sizeof("shipping") - 1, 1);
	zend_declare_typed_property(class_entry, property_shipping_name, &property_shipping_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_shipping_class_Faspay_Address, 0, MAY_BE_NULL));
	zend_string_release(property_shipping_name);

	zval property_phone_default_value;
	ZVAL_UNDEF(&property_phone_default_value);
	zend_string *property_phone_name = zend_string_init("phone", sizeof("phone") - 1, 1);
	zend_declare_typed_property(class_entry, property_phone_name, &property_phone_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_phone_name);

	zend_string *property_shippingCost_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_shippingCost_default_value;
	ZVAL_UNDEF(&property_shippingCost_default_value);
	zend_string *property_shippingCost_name = zend_string_init("shippingCost", sizeof("shippingCost") - 1, 1);
	zend_declare_typed_property(class_entry, property_shippingCost_name, &property_shippingCost_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_shippingCost_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_shippingCost_name);

	zval property_exposePasswordToBrowser_default_value;
	ZVAL_UNDEF(&property_exposePasswordToBrowser_default_value);
	zend_string *property_exposePasswordToBrowser_name = zend_string_init("exposePasswordToBrowser", sizeof("exposePasswordToBrowser") - 1, 1);
	zend_declare_typed_property(class_entry, property_exposePasswordToBrowser_name, &property_exposePasswordToBrowser_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_exposePasswordToBrowser_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_Card(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\CreditCard", "Card", class_Faspay_CreditCard_Card_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_Result(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\CreditCard", "Result", class_Faspay_CreditCard_Result_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_authentic_default_value;
	ZVAL_UNDEF(&property_authentic_default_value);
	zend_string *property_authentic_name = zend_string_init("authentic", sizeof("authentic") - 1, 1);
	zend_declare_typed_property(class_entry, property_authentic_name, &property_authentic_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_authentic_name);

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_orderId_name);

	zval property_transactionId_default_value;
	ZVAL_UNDEF(&property_transactionId_default_value);
	zend_string *property_transactionId_name = zend_string_init("transactionId", sizeof("transactionId") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionId_name, &property_transactionId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transactionId_name);

	zend_string *property_status_class_Faspay_CardStatus = zend_string_init("Faspay\\CardStatus", sizeof("Faspay\\CardStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Faspay_CardStatus, 0, 0));
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

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_currency_name);

	zval property_errorCode_default_value;
	ZVAL_UNDEF(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorCode_name);

	zval property_errorText_default_value;
	ZVAL_UNDEF(&property_errorText_default_value);
	zend_string *property_errorText_name = zend_string_init("errorText", sizeof("errorText") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorText_name, &property_errorText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorText_name);

	zval property_userCode_default_value;
	ZVAL_UNDEF(&property_userCode_default_value);
	zend_string *property_userCode_name = zend_string_init("userCode", sizeof("userCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_userCode_name, &property_userCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_userCode_name);

	zval property_userMessage_default_value;
	ZVAL_UNDEF(&property_userMessage_default_value);
	zend_string *property_userMessage_name = zend_string_init("userMessage", sizeof("userMessage") - 1, 1);
	zend_declare_typed_property(class_entry, property_userMessage_name, &property_userMessage_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_userMessage_name);

	zend_string *property_transactedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_transactedAt_default_value;
	ZVAL_UNDEF(&property_transactedAt_default_value);
	zend_string *property_transactedAt_name = zend_string_init("transactedAt", sizeof("transactedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactedAt_name, &property_transactedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_transactedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_transactedAt_name);

	zend_string *property_capturedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_capturedAt_default_value;
	ZVAL_UNDEF(&property_capturedAt_default_value);
	zend_string *property_capturedAt_name = zend_string_init("capturedAt", sizeof("capturedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_capturedAt_name, &property_capturedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_capturedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_capturedAt_name);

	zend_string *property_refundedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_refundedAt_default_value;
	ZVAL_UNDEF(&property_refundedAt_default_value);
	zend_string *property_refundedAt_name = zend_string_init("refundedAt", sizeof("refundedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_refundedAt_name, &property_refundedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_refundedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_refundedAt_name);

	zend_string *property_refundedTotal_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_refundedTotal_default_value;
	ZVAL_UNDEF(&property_refundedTotal_default_value);
	zend_string *property_refundedTotal_name = zend_string_init("refundedTotal", sizeof("refundedTotal") - 1, 1);
	zend_declare_typed_property(class_entry, property_refundedTotal_name, &property_refundedTotal_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_refundedTotal_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_refundedTotal_name);

	zend_string *property_cardType_class_Faspay_CreditCard_CardType = zend_string_init("Faspay\\CreditCard\\CardType", sizeof("Faspay\\CreditCard\\CardType")-1, 1);
	zval property_cardType_default_value;
	ZVAL_UNDEF(&property_cardType_default_value);
	zend_string *property_cardType_name = zend_string_init("cardType", sizeof("cardType") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardType_name, &property_cardType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_cardType_class_Faspay_CreditCard_CardType, 0, MAY_BE_NULL));
	zend_string_release(property_cardType_name);

	zval property_maskedCard_default_value;
	ZVAL_UNDEF(&property_maskedCard_default_value);
	zend_string *property_maskedCard_name = zend_string_init("maskedCard", sizeof("maskedCard") - 1, 1);
	zend_declare_typed_property(class_entry, property_maskedCard_name, &property_maskedCard_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_maskedCard_name);

	zval property_cardholder_default_value;
	ZVAL_UNDEF(&property_cardholder_default_value);
	zend_string *property_cardholder_name = zend_string_init("cardholder", sizeof("cardholder") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardholder_name, &property_cardholder_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cardholder_name);

	zval property_fraudLevel_default_value;
	ZVAL_UNDEF(&property_fraudLevel_default_value);
	zend_string *property_fraudLevel_name = zend_string_init("fraudLevel", sizeof("fraudLevel") - 1, 1);
	zend_declare_typed_property(class_entry, property_fraudLevel_name, &property_fraudLevel_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_fraudLevel_name);

	zval property_fraudScore_default_value;
	ZVAL_UNDEF(&property_fraudScore_default_value);
	zend_string *property_fraudScore_name = zend_string_init("fraudScore", sizeof("fraudScore") - 1, 1);
	zend_declare_typed_property(class_entry, property_fraudScore_name, &property_fraudScore_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_fraudScore_name);

	zval property_exceedsHighRisk_default_value;
	ZVAL_UNDEF(&property_exceedsHighRisk_default_value);
	zend_string *property_exceedsHighRisk_name = zend_string_init("exceedsHighRisk", sizeof("exceedsHighRisk") - 1, 1);
	zend_declare_typed_property(class_entry, property_exceedsHighRisk_name, &property_exceedsHighRisk_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_exceedsHighRisk_name);

	zval property_token_default_value;
	ZVAL_UNDEF(&property_token_default_value);
	zend_string *property_token_name = zend_string_init("token", sizeof("token") - 1, 1);
	zend_declare_typed_property(class_entry, property_token_name, &property_token_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_token_name);

	zval property_bankCode_default_value;
	ZVAL_UNDEF(&property_bankCode_default_value);
	zend_string *property_bankCode_name = zend_string_init("bankCode", sizeof("bankCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankCode_name, &property_bankCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankCode_name);

	zval property_bankMessage_default_value;
	ZVAL_UNDEF(&property_bankMessage_default_value);
	zend_string *property_bankMessage_name = zend_string_init("bankMessage", sizeof("bankMessage") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankMessage_name, &property_bankMessage_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankMessage_name);

	zval property_bankReference_default_value;
	ZVAL_UNDEF(&property_bankReference_default_value);
	zend_string *property_bankReference_name = zend_string_init("bankReference", sizeof("bankReference") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankReference_name, &property_bankReference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankReference_name);

	zval property_authorizationId_default_value;
	ZVAL_UNDEF(&property_authorizationId_default_value);
	zend_string *property_authorizationId_name = zend_string_init("authorizationId", sizeof("authorizationId") - 1, 1);
	zend_declare_typed_property(class_entry, property_authorizationId_name, &property_authorizationId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_authorizationId_name);

	zval property_acquirerBank_default_value;
	ZVAL_UNDEF(&property_acquirerBank_default_value);
	zend_string *property_acquirerBank_name = zend_string_init("acquirerBank", sizeof("acquirerBank") - 1, 1);
	zend_declare_typed_property(class_entry, property_acquirerBank_name, &property_acquirerBank_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_acquirerBank_name);

	zval property_transactionType_default_value;
	ZVAL_UNDEF(&property_transactionType_default_value);
	zend_string *property_transactionType_name = zend_string_init("transactionType", sizeof("transactionType") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionType_name, &property_transactionType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transactionType_name);

	zval property_eci_default_value;
	ZVAL_UNDEF(&property_eci_default_value);
	zend_string *property_eci_name = zend_string_init("eci", sizeof("eci") - 1, 1);
	zend_declare_typed_property(class_entry, property_eci_name, &property_eci_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_eci_name);

	zval property_eui_default_value;
	ZVAL_UNDEF(&property_eui_default_value);
	zend_string *property_eui_name = zend_string_init("eui", sizeof("eui") - 1, 1);
	zend_declare_typed_property(class_entry, property_eui_name, &property_eui_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_eui_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_Operation(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\CreditCard", "Operation", class_Faspay_CreditCard_Operation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_succeeded_default_value;
	ZVAL_UNDEF(&property_succeeded_default_value);
	zend_string *property_succeeded_name = zend_string_init("succeeded", sizeof("succeeded") - 1, 1);
	zend_declare_typed_property(class_entry, property_succeeded_name, &property_succeeded_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_succeeded_name);

	zval property_authentic_default_value;
	ZVAL_UNDEF(&property_authentic_default_value);
	zend_string *property_authentic_name = zend_string_init("authentic", sizeof("authentic") - 1, 1);
	zend_declare_typed_property(class_entry, property_authentic_name, &property_authentic_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_authentic_name);

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_orderId_name);

	zval property_transactionId_default_value;
	ZVAL_UNDEF(&property_transactionId_default_value);
	zend_string *property_transactionId_name = zend_string_init("transactionId", sizeof("transactionId") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionId_name, &property_transactionId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transactionId_name);

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

	zval property_errorCode_default_value;
	ZVAL_UNDEF(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorCode_name);

	zval property_errorText_default_value;
	ZVAL_UNDEF(&property_errorText_default_value);
	zend_string *property_errorText_name = zend_string_init("errorText", sizeof("errorText") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorText_name, &property_errorText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorText_name);

	zval property_userCode_default_value;
	ZVAL_UNDEF(&property_userCode_default_value);
	zend_string *property_userCode_name = zend_string_init("userCode", sizeof("userCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_userCode_name, &property_userCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_userCode_name);

	zval property_userMessage_default_value;
	ZVAL_UNDEF(&property_userMessage_default_value);
	zend_string *property_userMessage_name = zend_string_init("userMessage", sizeof("userMessage") - 1, 1);
	zend_declare_typed_property(class_entry, property_userMessage_name, &property_userMessage_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_userMessage_name);

	zval property_bankCode_default_value;
	ZVAL_UNDEF(&property_bankCode_default_value);
	zend_string *property_bankCode_name = zend_string_init("bankCode", sizeof("bankCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankCode_name, &property_bankCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankCode_name);

	zval property_bankMessage_default_value;
	ZVAL_UNDEF(&property_bankMessage_default_value);
	zend_string *property_bankMessage_name = zend_string_init("bankMessage", sizeof("bankMessage") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankMessage_name, &property_bankMessage_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankMessage_name);

	zend_string *property_refundedTotal_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_refundedTotal_default_value;
	ZVAL_UNDEF(&property_refundedTotal_default_value);
	zend_string *property_refundedTotal_name = zend_string_init("refundedTotal", sizeof("refundedTotal") - 1, 1);
	zend_declare_typed_property(class_entry, property_refundedTotal_name, &property_refundedTotal_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_refundedTotal_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_refundedTotal_name);

	zend_string *property_performedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_performedAt_default_value;
	ZVAL_UNDEF(&property_performedAt_default_value);
	zend_string *property_performedAt_name = zend_string_init("performedAt", sizeof("performedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_performedAt_name, &property_performedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_performedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_performedAt_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_Token(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\CreditCard", "Token", class_Faspay_CreditCard_Token_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_token_default_value;
	ZVAL_UNDEF(&property_token_default_value);
	zend_string *property_token_name = zend_string_init("token", sizeof("token") - 1, 1);
	zend_declare_typed_property(class_entry, property_token_name, &property_token_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_token_name);

	zval property_maskedCard_default_value;
	ZVAL_UNDEF(&property_maskedCard_default_value);
	zend_string *property_maskedCard_name = zend_string_init("maskedCard", sizeof("maskedCard") - 1, 1);
	zend_declare_typed_property(class_entry, property_maskedCard_name, &property_maskedCard_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_maskedCard_name);

	zend_string *property_cardType_class_Faspay_CreditCard_CardType = zend_string_init("Faspay\\CreditCard\\CardType", sizeof("Faspay\\CreditCard\\CardType")-1, 1);
	zval property_cardType_default_value;
	ZVAL_UNDEF(&property_cardType_default_value);
	zend_string *property_cardType_name = zend_string_init("cardType", sizeof("cardType") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardType_name, &property_cardType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_cardType_class_Faspay_CreditCard_CardType, 0, MAY_BE_NULL));
	zend_string_release(property_cardType_name);

	zval property_cardholder_default_value;
	ZVAL_UNDEF(&property_cardholder_default_value);
	zend_string *property_cardholder_name = zend_string_init("cardholder", sizeof("cardholder") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardholder_name, &property_cardholder_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cardholder_name);

	zval property_errorCode_default_value;
	ZVAL_UNDEF(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorCode_name);

	zval property_errorText_default_value;
	ZVAL_UNDEF(&property_errorText_default_value);
	zend_string *property_errorText_name = zend_string_init("errorText", sizeof("errorText") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorText_name, &property_errorText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorText_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_Notification(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\CreditCard", "Notification", class_Faspay_CreditCard_Notification_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_orderId_name);

	zval property_transactionId_default_value;
	ZVAL_UNDEF(&property_transactionId_default_value);
	zend_string *property_transactionId_name = zend_string_init("transactionId", sizeof("transactionId") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionId_name, &property_transactionId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transactionId_name);

	zend_string *property_status_class_Faspay_CardStatus = zend_string_init("Faspay\\CardStatus", sizeof("Faspay\\CardStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Faspay_CardStatus, 0, 0));
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

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_currency_name);

	zval property_errorCode_default_value;
	ZVAL_UNDEF(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorCode_name);

	zval property_errorText_default_value;
	ZVAL_UNDEF(&property_errorText_default_value);
	zend_string *property_errorText_name = zend_string_init("errorText", sizeof("errorText") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorText_name, &property_errorText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorText_name);

	zval property_userCode_default_value;
	ZVAL_UNDEF(&property_userCode_default_value);
	zend_string *property_userCode_name = zend_string_init("userCode", sizeof("userCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_userCode_name, &property_userCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_userCode_name);

	zval property_userMessage_default_value;
	ZVAL_UNDEF(&property_userMessage_default_value);
	zend_string *property_userMessage_name = zend_string_init("userMessage", sizeof("userMessage") - 1, 1);
	zend_declare_typed_property(class_entry, property_userMessage_name, &property_userMessage_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_userMessage_name);

	zend_string *property_transactedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_transactedAt_default_value;
	ZVAL_UNDEF(&property_transactedAt_default_value);
	zend_string *property_transactedAt_name = zend_string_init("transactedAt", sizeof("transactedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactedAt_name, &property_transactedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_transactedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_transactedAt_name);

	zend_string *property_capturedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_capturedAt_default_value;
	ZVAL_UNDEF(&property_capturedAt_default_value);
	zend_string *property_capturedAt_name = zend_string_init("capturedAt", sizeof("capturedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_capturedAt_name, &property_capturedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_capturedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_capturedAt_name);

	zend_string *property_refundedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_refundedAt_default_value;
	ZVAL_UNDEF(&property_refundedAt_default_value);
	zend_string *property_refundedAt_name = zend_string_init("refundedAt", sizeof("refundedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_refundedAt_name, &property_refundedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_refundedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_refundedAt_name);

	zend_string *property_refundedTotal_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_refundedTotal_default_value;
	ZVAL_UNDEF(&property_refundedTotal_default_value);
	zend_string *property_refundedTotal_name = zend_string_init("refundedTotal", sizeof("refundedTotal") - 1, 1);
	zend_declare_typed_property(class_entry, property_refundedTotal_name, &property_refundedTotal_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_refundedTotal_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_refundedTotal_name);

	zend_string *property_cardType_class_Faspay_CreditCard_CardType = zend_string_init("Faspay\\CreditCard\\CardType", sizeof("Faspay\\CreditCard\\CardType")-1, 1);
	zval property_cardType_default_value;
	ZVAL_UNDEF(&property_cardType_default_value);
	zend_string *property_cardType_name = zend_string_init("cardType", sizeof("cardType") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardType_name, &property_cardType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_cardType_class_Faspay_CreditCard_CardType, 0, MAY_BE_NULL));
	zend_string_release(property_cardType_name);

	zval property_maskedCard_default_value;
	ZVAL_UNDEF(&property_maskedCard_default_value);
	zend_string *property_maskedCard_name = zend_string_init("maskedCard", sizeof("maskedCard") - 1, 1);
	zend_declare_typed_property(class_entry, property_maskedCard_name, &property_maskedCard_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_maskedCard_name);

	zval property_cardholder_default_value;
	ZVAL_UNDEF(&property_cardholder_default_value);
	zend_string *property_cardholder_name = zend_string_init("cardholder", sizeof("cardholder") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardholder_name, &property_cardholder_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cardholder_name);

	zval property_fraudLevel_default_value;
	ZVAL_UNDEF(&property_fraudLevel_default_value);
	zend_string *property_fraudLevel_name = zend_string_init("fraudLevel", sizeof("fraudLevel") - 1, 1);
	zend_declare_typed_property(class_entry, property_fraudLevel_name, &property_fraudLevel_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_fraudLevel_name);

	zval property_fraudScore_default_value;
	ZVAL_UNDEF(&property_fraudScore_default_value);
	zend_string *property_fraudScore_name = zend_string_init("fraudScore", sizeof("fraudScore") - 1, 1);
	zend_declare_typed_property(class_entry, property_fraudScore_name, &property_fraudScore_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_fraudScore_name);

	zval property_exceedsHighRisk_default_value;
	ZVAL_UNDEF(&property_exceedsHighRisk_default_value);
	zend_string *property_exceedsHighRisk_name = zend_string_init("exceedsHighRisk", sizeof("exceedsHighRisk") - 1, 1);
	zend_declare_typed_property(class_entry, property_exceedsHighRisk_name, &property_exceedsHighRisk_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_exceedsHighRisk_name);

	zval property_token_default_value;
	ZVAL_UNDEF(&property_token_default_value);
	zend_string *property_token_name = zend_string_init("token", sizeof("token") - 1, 1);
	zend_declare_typed_property(class_entry, property_token_name, &property_token_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_token_name);

	zval property_bankCode_default_value;
	ZVAL_UNDEF(&property_bankCode_default_value);
	zend_string *property_bankCode_name = zend_string_init("bankCode", sizeof("bankCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankCode_name, &property_bankCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankCode_name);

	zval property_bankMessage_default_value;
	ZVAL_UNDEF(&property_bankMessage_default_value);
	zend_string *property_bankMessage_name = zend_string_init("bankMessage", sizeof("bankMessage") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankMessage_name, &property_bankMessage_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankMessage_name);

	zval property_bankReference_default_value;
	ZVAL_UNDEF(&property_bankReference_default_value);
	zend_string *property_bankReference_name = zend_string_init("bankReference", sizeof("bankReference") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankReference_name, &property_bankReference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankReference_name);

	zval property_authorizationId_default_value;
	ZVAL_UNDEF(&property_authorizationId_default_value);
	zend_string *property_authorizationId_name = zend_string_init("authorizationId", sizeof("authorizationId") - 1, 1);
	zend_declare_typed_property(class_entry, property_authorizationId_name, &property_authorizationId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_authorizationId_name);

	zval property_acquirerBank_default_value;
	ZVAL_UNDEF(&property_acquirerBank_default_value);
	zend_string *property_acquirerBank_name = zend_string_init("acquirerBank", sizeof("acquirerBank") - 1, 1);
	zend_declare_typed_property(class_entry, property_acquirerBank_name, &property_acquirerBank_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_acquirerBank_name);

	zval property_transactionType_default_value;
	ZVAL_UNDEF(&property_transactionType_default_value);
	zend_string *property_transactionType_name = zend_string_init("transactionType", sizeof("transactionType") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionType_name, &property_transactionType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transactionType_name);

	zval property_eci_default_value;
	ZVAL_UNDEF(&property_eci_default_value);
	zend_string *property_eci_name = zend_string_init("eci", sizeof("eci") - 1, 1);
	zend_declare_typed_property(class_entry, property_eci_name, &property_eci_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_eci_name);

	zval property_eui_default_value;
	ZVAL_UNDEF(&property_eui_default_value);
	zend_string *property_eui_name = zend_string_init("eui", sizeof("eui") - 1, 1);
	zend_declare_typed_property(class_entry, property_eui_name, &property_eui_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_eui_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CreditCard_ReturnVisit(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\CreditCard", "ReturnVisit", class_Faspay_CreditCard_ReturnVisit_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_orderId_name);

	zval property_transactionId_default_value;
	ZVAL_UNDEF(&property_transactionId_default_value);
	zend_string *property_transactionId_name = zend_string_init("transactionId", sizeof("transactionId") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionId_name, &property_transactionId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transactionId_name);

	zend_string *property_claimedStatus_class_Faspay_CardStatus = zend_string_init("Faspay\\CardStatus", sizeof("Faspay\\CardStatus")-1, 1);
	zval property_claimedStatus_default_value;
	ZVAL_UNDEF(&property_claimedStatus_default_value);
	zend_string *property_claimedStatus_name = zend_string_init("claimedStatus", sizeof("claimedStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_claimedStatus_name, &property_claimedStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_claimedStatus_class_Faspay_CardStatus, 0, 0));
	zend_string_release(property_claimedStatus_name);

	zval property_claimedStatusCode_default_value;
	ZVAL_UNDEF(&property_claimedStatusCode_default_value);
	zend_string *property_claimedStatusCode_name = zend_string_init("claimedStatusCode", sizeof("claimedStatusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_claimedStatusCode_name, &property_claimedStatusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_claimedStatusCode_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_currency_name);

	zval property_errorCode_default_value;
	ZVAL_UNDEF(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorCode_name);

	zval property_errorText_default_value;
	ZVAL_UNDEF(&property_errorText_default_value);
	zend_string *property_errorText_name = zend_string_init("errorText", sizeof("errorText") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorText_name, &property_errorText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorText_name);

	zval property_userCode_default_value;
	ZVAL_UNDEF(&property_userCode_default_value);
	zend_string *property_userCode_name = zend_string_init("userCode", sizeof("userCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_userCode_name, &property_userCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_userCode_name);

	zval property_userMessage_default_value;
	ZVAL_UNDEF(&property_userMessage_default_value);
	zend_string *property_userMessage_name = zend_string_init("userMessage", sizeof("userMessage") - 1, 1);
	zend_declare_typed_property(class_entry, property_userMessage_name, &property_userMessage_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_userMessage_name);

	zend_string *property_transactedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_transactedAt_default_value;
	ZVAL_UNDEF(&property_transactedAt_default_value);
	zend_string *property_transactedAt_name = zend_string_init("transactedAt", sizeof("transactedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactedAt_name, &property_transactedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_transactedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_transactedAt_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}
