/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 5fadc94cef7f82d3decb2e3d106572281b28c496 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_DebitClient_channels, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_create, 0, 1, Faspay\\Debit\\Payment, 0)
	ZEND_ARG_OBJ_INFO(0, bill, Faspay\\Debit\\Bill, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_DebitClient_redirectUrl, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, trxId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, billNo, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_status, 0, 2, Faspay\\Debit\\Status, 0)
	ZEND_ARG_TYPE_INFO(0, trxId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, billNo, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_DebitClient_statuses, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, pairs, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, concurrency, IS_LONG, 0, "8")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, deadline, IS_DOUBLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_eachStatus, 0, 1, Iterator, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, pairs, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, concurrency, IS_LONG, 0, "8")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, deadline, IS_DOUBLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_cancel, 0, 3, Faspay\\Debit\\Cancellation, 0)
	ZEND_ARG_TYPE_INFO(0, trxId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, billNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, reason, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_verifyNotification, 0, 1, Faspay\\Debit\\\116otification, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_verifyReturn, 0, 1, Faspay\\Debit\\ReturnVisit, 0)
	ZEND_ARG_TYPE_MASK(0, params, MAY_BE_ARRAY|MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_confirm, 0, 3, Faspay\\Debit\\Status, 0)
	ZEND_ARG_OBJ_INFO(0, notification, Faspay\\Debit\\\116otification, 0)
	ZEND_ARG_OBJ_INFO(0, expected, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, trxId, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_verifyStaticVa, 0, 3, Faspay\\Debit\\StaticVaRequest, 0)
	ZEND_ARG_TYPE_INFO(0, vaNumber, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, query, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_updateStaticVa, 0, 4, Faspay\\Debit\\StaticVa, 0)
	ZEND_ARG_TYPE_INFO(0, vaNumber, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, maximum, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, expiresAt, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_pushOvo, 0, 2, Faspay\\Debit\\Push, 0)
	ZEND_ARG_TYPE_INFO(0, trxId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, phone, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_activateOvo, 0, 2, Faspay\\Debit\\OvoActivation, 0)
	ZEND_ARG_TYPE_INFO(0, phone, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, customerName, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_permataNetForm, 0, 2, Faspay\\Form, 0)
	ZEND_ARG_TYPE_INFO(0, trxId, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, total, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_DebitClient_briBindingForm, 0, 1, Faspay\\Form, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Debit___construct, 0, 0, 4)
	ZEND_ARG_TYPE_INFO(0, merchantId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, merchantName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, userId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, environment, Faspay\\Environment, MAY_BE_STRING, "Faspay\\Environment::Sandbox")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, transport, Faspay\\Transport, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, endpoints, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, previousPassword, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Debit_channels arginfo_class_Faspay_DebitClient_channels

#define arginfo_class_Faspay_Debit_create arginfo_class_Faspay_DebitClient_create

#define arginfo_class_Faspay_Debit_redirectUrl arginfo_class_Faspay_DebitClient_redirectUrl

#define arginfo_class_Faspay_Debit_status arginfo_class_Faspay_DebitClient_status

#define arginfo_class_Faspay_Debit_statuses arginfo_class_Faspay_DebitClient_statuses

#define arginfo_class_Faspay_Debit_eachStatus arginfo_class_Faspay_DebitClient_eachStatus

#define arginfo_class_Faspay_Debit_cancel arginfo_class_Faspay_DebitClient_cancel

#define arginfo_class_Faspay_Debit_verifyNotification arginfo_class_Faspay_DebitClient_verifyNotification

#define arginfo_class_Faspay_Debit_verifyReturn arginfo_class_Faspay_DebitClient_verifyReturn

#define arginfo_class_Faspay_Debit_confirm arginfo_class_Faspay_DebitClient_confirm

#define arginfo_class_Faspay_Debit_verifyStaticVa arginfo_class_Faspay_DebitClient_verifyStaticVa

#define arginfo_class_Faspay_Debit_updateStaticVa arginfo_class_Faspay_DebitClient_updateStaticVa

#define arginfo_class_Faspay_Debit_pushOvo arginfo_class_Faspay_DebitClient_pushOvo

#define arginfo_class_Faspay_Debit_activateOvo arginfo_class_Faspay_DebitClient_activateOvo

#define arginfo_class_Faspay_Debit_permataNetForm arginfo_class_Faspay_DebitClient_permataNetForm

#define arginfo_class_Faspay_Debit_briBindingForm arginfo_class_Faspay_DebitClient_briBindingForm

#define arginfo_class_Faspay_Debit___debugInfo arginfo_class_Faspay_DebitClient_channels

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Debit_Customer___construct, 0, 0, 4)
	ZEND_ARG_TYPE_INFO(0, no, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, phone, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, lastName, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Debit_Item___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, unitPrice, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, quantity, IS_LONG, 0, "1")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, id, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, type, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, url, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, imageUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, merchantId, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, plan, Faspay\\Debit\\PaymentPlan, 0, "Faspay\\Debit\\PaymentPlan::Full")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tenor, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Debit_Bill___construct, 0, 0, 7)
	ZEND_ARG_TYPE_INFO(0, no, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, total, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, expiresAt, DateTimeInterface, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, channel, Faspay\\Channel, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_INFO(0, customer, Faspay\\Debit\\Customer, 0)
	ZEND_ARG_TYPE_INFO(0, items, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, date, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, reference, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, gross, Faspay\\Money, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, tax, Faspay\\Money, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, fee, Faspay\\Money, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, billing, Faspay\\Address, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, shipping, Faspay\\Address, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, paymentType, Faspay\\Debit\\PaymentType, 0, "Faspay\\Debit\\PaymentType::Full")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, bankUserId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, installmentPlan, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, reserve1, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, reserve2, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, terminal, IS_STRING, 0, "\'10\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, route, Faspay\\RoutePayment, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Debit_ChannelInfo___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Debit_Payment___construct arginfo_class_Faspay_Debit_ChannelInfo___construct

#define arginfo_class_Faspay_Debit_PaymentItem___construct arginfo_class_Faspay_Debit_ChannelInfo___construct

#define arginfo_class_Faspay_Debit_Status___construct arginfo_class_Faspay_Debit_ChannelInfo___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Debit_Status_isPaid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Debit_Status_isPaidExactly, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, expected, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Debit_Status_isFinal arginfo_class_Faspay_Debit_Status_isPaid

#define arginfo_class_Faspay_Debit_Cancellation___construct arginfo_class_Faspay_Debit_ChannelInfo___construct

#define arginfo_class_Faspay_Debit_Notification___construct arginfo_class_Faspay_Debit_ChannelInfo___construct

#define arginfo_class_Faspay_Debit_Notification_claimsPaid arginfo_class_Faspay_Debit_Status_isPaid

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Debit_Notification_acknowledge, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Debit_Notification_reject, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, code, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Debit_ReturnVisit___construct arginfo_class_Faspay_Debit_ChannelInfo___construct

#define arginfo_class_Faspay_Debit_StaticVaRequest___construct arginfo_class_Faspay_Debit_ChannelInfo___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Debit_StaticVaRequest_answer, 0, 2, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, route, Faspay\\RoutePayment, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Debit_StaticVaRequest_reject arginfo_class_Faspay_Debit_Notification_acknowledge

#define arginfo_class_Faspay_Debit_StaticVa___construct arginfo_class_Faspay_Debit_ChannelInfo___construct

#define arginfo_class_Faspay_Debit_Push___construct arginfo_class_Faspay_Debit_ChannelInfo___construct

#define arginfo_class_Faspay_Debit_OvoActivation___construct arginfo_class_Faspay_Debit_ChannelInfo___construct


ZEND_METHOD(Faspay_Debit, __construct);
ZEND_METHOD(Faspay_Debit, channels);
ZEND_METHOD(Faspay_Debit, create);
ZEND_METHOD(Faspay_Debit, redirectUrl);
ZEND_METHOD(Faspay_Debit, status);
ZEND_METHOD(Faspay_Debit, statuses);
ZEND_METHOD(Faspay_Debit, eachStatus);
ZEND_METHOD(Faspay_Debit, cancel);
ZEND_METHOD(Faspay_Debit, verifyNotification);
ZEND_METHOD(Faspay_Debit, verifyReturn);
ZEND_METHOD(Faspay_Debit, confirm);
ZEND_METHOD(Faspay_Debit, verifyStaticVa);
ZEND_METHOD(Faspay_Debit, updateStaticVa);
ZEND_METHOD(Faspay_Debit, pushOvo);
ZEND_METHOD(Faspay_Debit, activateOvo);
ZEND_METHOD(Faspay_Debit, permataNetForm);
ZEND_METHOD(Faspay_Debit, briBindingForm);
ZEND_METHOD(Faspay_Debit, __debugInfo);
ZEND_METHOD(Faspay_Address, __construct);
ZEND_METHOD(Faspay_Money, __construct);
ZEND_METHOD(Faspay_Debit_Status, isPaid);
ZEND_METHOD(Faspay_Debit_Status, isPaidExactly);
ZEND_METHOD(Faspay_Debit_Status, isFinal);
ZEND_METHOD(Faspay_Debit_Notification, claimsPaid);
ZEND_METHOD(Faspay_Debit_Notification, acknowledge);
ZEND_METHOD(Faspay_Debit_Notification, reject);
ZEND_METHOD(Faspay_Debit_StaticVaRequest, answer);
ZEND_METHOD(Faspay_Debit_StaticVaRequest, reject);


static const zend_function_entry class_Faspay_DebitClient_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, channels, arginfo_class_Faspay_DebitClient_channels, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, create, arginfo_class_Faspay_DebitClient_create, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, redirectUrl, arginfo_class_Faspay_DebitClient_redirectUrl, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, status, arginfo_class_Faspay_DebitClient_status, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, statuses, arginfo_class_Faspay_DebitClient_statuses, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, eachStatus, arginfo_class_Faspay_DebitClient_eachStatus, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, cancel, arginfo_class_Faspay_DebitClient_cancel, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, verifyNotification, arginfo_class_Faspay_DebitClient_verifyNotification, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, verifyReturn, arginfo_class_Faspay_DebitClient_verifyReturn, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, confirm, arginfo_class_Faspay_DebitClient_confirm, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, verifyStaticVa, arginfo_class_Faspay_DebitClient_verifyStaticVa, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, updateStaticVa, arginfo_class_Faspay_DebitClient_updateStaticVa, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, pushOvo, arginfo_class_Faspay_DebitClient_pushOvo, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, activateOvo, arginfo_class_Faspay_DebitClient_activateOvo, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, permataNetForm, arginfo_class_Faspay_DebitClient_permataNetForm, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_DebitClient, briBindingForm, arginfo_class_Faspay_DebitClient_briBindingForm, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_methods[] = {
	ZEND_ME(Faspay_Debit, __construct, arginfo_class_Faspay_Debit___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, channels, arginfo_class_Faspay_Debit_channels, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, create, arginfo_class_Faspay_Debit_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, redirectUrl, arginfo_class_Faspay_Debit_redirectUrl, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, status, arginfo_class_Faspay_Debit_status, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, statuses, arginfo_class_Faspay_Debit_statuses, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, eachStatus, arginfo_class_Faspay_Debit_eachStatus, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, cancel, arginfo_class_Faspay_Debit_cancel, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, verifyNotification, arginfo_class_Faspay_Debit_verifyNotification, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, verifyReturn, arginfo_class_Faspay_Debit_verifyReturn, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, confirm, arginfo_class_Faspay_Debit_confirm, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, verifyStaticVa, arginfo_class_Faspay_Debit_verifyStaticVa, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, updateStaticVa, arginfo_class_Faspay_Debit_updateStaticVa, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, pushOvo, arginfo_class_Faspay_Debit_pushOvo, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, activateOvo, arginfo_class_Faspay_Debit_activateOvo, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, permataNetForm, arginfo_class_Faspay_Debit_permataNetForm, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, briBindingForm, arginfo_class_Faspay_Debit_briBindingForm, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit, __debugInfo, arginfo_class_Faspay_Debit___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_PaymentType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_PaymentPlan_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_StaticVaRequestType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_Customer_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Debit_Customer___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_Item_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Debit_Item___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_Bill_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Debit_Bill___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_ChannelInfo_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Debit_ChannelInfo___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_Payment_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Debit_Payment___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_PaymentItem_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Debit_PaymentItem___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_Status_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Debit_Status___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Debit_Status, isPaid, arginfo_class_Faspay_Debit_Status_isPaid, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit_Status, isPaidExactly, arginfo_class_Faspay_Debit_Status_isPaidExactly, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit_Status, isFinal, arginfo_class_Faspay_Debit_Status_isFinal, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_Cancellation_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Debit_Cancellation___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_Notification_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Debit_Notification___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Debit_Notification, claimsPaid, arginfo_class_Faspay_Debit_Notification_claimsPaid, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit_Notification, acknowledge, arginfo_class_Faspay_Debit_Notification_acknowledge, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit_Notification, reject, arginfo_class_Faspay_Debit_Notification_reject, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_ReturnVisit_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Debit_ReturnVisit___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_StaticVaRequest_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Debit_StaticVaRequest___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Debit_StaticVaRequest, answer, arginfo_class_Faspay_Debit_StaticVaRequest_answer, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Debit_StaticVaRequest, reject, arginfo_class_Faspay_Debit_StaticVaRequest_reject, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_StaticVa_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Debit_StaticVa___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_Push_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Debit_Push___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Debit_OvoActivation_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Debit_OvoActivation___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static zend_class_entry *register_class_Faspay_DebitClient(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "DebitClient", class_Faspay_DebitClient_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit(zend_class_entry *class_entry_Faspay_DebitClient)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Debit", class_Faspay_Debit_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Faspay_DebitClient);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 8, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_PaymentType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Debit\\PaymentType", IS_STRING, class_Faspay_Debit_PaymentType_methods);

	zval enum_case_Full_value;
	zend_string *enum_case_Full_value_str = zend_string_init("full", strlen("full"), 1);
	ZVAL_STR(&enum_case_Full_value, enum_case_Full_value_str);
	zend_enum_add_case_cstr(class_entry, "Full", &enum_case_Full_value);

	zval enum_case_Installment_value;
	zend_string *enum_case_Installment_value_str = zend_string_init("installment", strlen("installment"), 1);
	ZVAL_STR(&enum_case_Installment_value, enum_case_Installment_value_str);
	zend_enum_add_case_cstr(class_entry, "Installment", &enum_case_Installment_value);

	zval enum_case_Mixed_value;
	zend_string *enum_case_Mixed_value_str = zend_string_init("mixed", strlen("mixed"), 1);
	ZVAL_STR(&enum_case_Mixed_value, enum_case_Mixed_value_str);
	zend_enum_add_case_cstr(class_entry, "Mixed", &enum_case_Mixed_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_PaymentPlan(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Debit\\PaymentPlan", IS_STRING, class_Faspay_Debit_PaymentPlan_methods);

	zval enum_case_Full_value;
	zend_string *enum_case_Full_value_str = zend_string_init("full", strlen("full"), 1);
	ZVAL_STR(&enum_case_Full_value, enum_case_Full_value_str);
	zend_enum_add_case_cstr(class_entry, "Full", &enum_case_Full_value);

	zval enum_case_Installment_value;
	zend_string *enum_case_Installment_value_str = zend_string_init("installment", strlen("installment"), 1);
	ZVAL_STR(&enum_case_Installment_value, enum_case_Installment_value_str);
	zend_enum_add_case_cstr(class_entry, "Installment", &enum_case_Installment_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_StaticVaRequestType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Debit\\StaticVaRequestType", IS_STRING, class_Faspay_Debit_StaticVaRequestType_methods);

	zval enum_case_Inquiry_value;
	zend_string *enum_case_Inquiry_value_str = zend_string_init("inquiry", strlen("inquiry"), 1);
	ZVAL_STR(&enum_case_Inquiry_value, enum_case_Inquiry_value_str);
	zend_enum_add_case_cstr(class_entry, "Inquiry", &enum_case_Inquiry_value);

	zval enum_case_Payment_value;
	zend_string *enum_case_Payment_value_str = zend_string_init("payment", strlen("payment"), 1);
	ZVAL_STR(&enum_case_Payment_value, enum_case_Payment_value_str);
	zend_enum_add_case_cstr(class_entry, "Payment", &enum_case_Payment_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_Customer(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "Customer", class_Faspay_Debit_Customer_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_no_default_value;
	ZVAL_UNDEF(&property_no_default_value);
	zend_string *property_no_name = zend_string_init("no", sizeof("no") - 1, 1);
	zend_declare_typed_property(class_entry, property_no_name, &property_no_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_no_name);

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
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_email_name);

	zval property_lastName_default_value;
	ZVAL_UNDEF(&property_lastName_default_value);
	zend_string *property_lastName_name = zend_string_init("lastName", sizeof("lastName") - 1, 1);
	zend_declare_typed_property(class_entry, property_lastName_name, &property_lastName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_lastName_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_Item(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "Item", class_Faspay_Debit_Item_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zend_string *property_unitPrice_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_unitPrice_default_value;
	ZVAL_UNDEF(&property_unitPrice_default_value);
	zend_string *property_unitPrice_name = zend_string_init("unitPrice", sizeof("unitPrice") - 1, 1);
	zend_declare_typed_property(class_entry, property_unitPrice_name, &property_unitPrice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_unitPrice_class_Faspay_Money, 0, 0));
	zend_string_release(property_unitPrice_name);

	zval property_quantity_default_value;
	ZVAL_UNDEF(&property_quantity_default_value);
	zend_string *property_quantity_name = zend_string_init("quantity", sizeof("quantity") - 1, 1);
	zend_declare_typed_property(class_entry, property_quantity_name, &property_quantity_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_quantity_name);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_id_name);

	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_type_name);

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_url_name);

	zval property_imageUrl_default_value;
	ZVAL_UNDEF(&property_imageUrl_default_value);
	zend_string *property_imageUrl_name = zend_string_init("imageUrl", sizeof("imageUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_imageUrl_name, &property_imageUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_imageUrl_name);

	zval property_merchantId_default_value;
	ZVAL_UNDEF(&property_merchantId_default_value);
	zend_string *property_merchantId_name = zend_string_init("merchantId", sizeof("merchantId") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantId_name, &property_merchantId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_merchantId_name);

	zend_string *property_plan_class_Faspay_Debit_PaymentPlan = zend_string_init("Faspay\\Debit\\PaymentPlan", sizeof("Faspay\\Debit\\PaymentPlan")-1, 1);
	zval property_plan_default_value;
	ZVAL_UNDEF(&property_plan_default_value);
	zend_string *property_plan_name = zend_string_init("plan", sizeof("plan") - 1, 1);
	zend_declare_typed_property(class_entry, property_plan_name, &property_plan_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_plan_class_Faspay_Debit_PaymentPlan, 0, 0));
	zend_string_release(property_plan_name);

	zval property_tenor_default_value;
	ZVAL_UNDEF(&property_tenor_default_value);
	zend_string *property_tenor_name = zend_string_init("tenor", sizeof("tenor") - 1, 1);
	zend_declare_typed_property(class_entry, property_tenor_name, &property_tenor_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_tenor_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_Bill(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "Bill", class_Faspay_Debit_Bill_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_no_default_value;
	ZVAL_UNDEF(&property_no_default_value);
	zend_string *property_no_name = zend_string_init("no", sizeof("no") - 1, 1);
	zend_declare_typed_property(class_entry, property_no_name, &property_no_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_no_name);

	zend_string *property_total_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Faspay_Money, 0, 0));
	zend_string_release(property_total_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	zend_string *property_expiresAt_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_expiresAt_default_value;
	ZVAL_UNDEF(&property_expiresAt_default_value);
	zend_string *property_expiresAt_name = zend_string_init("expiresAt", sizeof("expiresAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresAt_name, &property_expiresAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_expiresAt_class_DateTimeInterface, 0, 0));
	zend_string_release(property_expiresAt_name);

	zend_string *property_channel_class_Faspay_Channel = zend_string_init("Faspay\\Channel", sizeof("Faspay\\Channel")-1, 1);
	zval property_channel_default_value;
	ZVAL_UNDEF(&property_channel_default_value);
	zend_string *property_channel_name = zend_string_init("channel", sizeof("channel") - 1, 1);
	zend_declare_typed_property(class_entry, property_channel_name, &property_channel_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_channel_class_Faspay_Channel, 0, MAY_BE_STRING));
	zend_string_release(property_channel_name);

	zend_string *property_customer_class_Faspay_Debit_Customer = zend_string_init("Faspay\\Debit\\Customer", sizeof("Faspay\\Debit\\Customer")-1, 1);
	zval property_customer_default_value;
	ZVAL_UNDEF(&property_customer_default_value);
	zend_string *property_customer_name = zend_string_init("customer", sizeof("customer") - 1, 1);
	zend_declare_typed_property(class_entry, property_customer_name, &property_customer_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customer_class_Faspay_Debit_Customer, 0, 0));
	zend_string_release(property_customer_name);

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zend_string *property_date_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_date_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_date_name);

	zval property_reference_default_value;
	ZVAL_UNDEF(&property_reference_default_value);
	zend_string *property_reference_name = zend_string_init("reference", sizeof("reference") - 1, 1);
	zend_declare_typed_property(class_entry, property_reference_name, &property_reference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reference_name);

	zend_string *property_gross_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_gross_default_value;
	ZVAL_UNDEF(&property_gross_default_value);
	zend_string *property_gross_name = zend_string_init("gross", sizeof("gross") - 1, 1);
	zend_declare_typed_property(class_entry, property_gross_name, &property_gross_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_gross_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_gross_name);

	zend_string *property_tax_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_tax_default_value;
	ZVAL_UNDEF(&property_tax_default_value);
	zend_string *property_tax_name = zend_string_init("tax", sizeof("tax") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_name, &property_tax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tax_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_tax_name);

	zend_string *property_fee_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_fee_default_value;
	ZVAL_UNDEF(&property_fee_default_value);
	zend_string *property_fee_name = zend_string_init("fee", sizeof("fee") - 1, 1);
	zend_declare_typed_property(class_entry, property_fee_name, &property_fee_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fee_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_fee_name);

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

	zend_string *property_paymentType_class_Faspay_Debit_PaymentType = zend_string_init("Faspay\\Debit\\PaymentType", sizeof("Faspay\\Debit\\PaymentType")-1, 1);
	zval property_paymentType_default_value;
	ZVAL_UNDEF(&property_paymentType_default_value);
	zend_string *property_paymentType_name = zend_string_init("paymentType", sizeof("paymentType") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentType_name, &property_paymentType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paymentType_class_Faspay_Debit_PaymentType, 0, 0));
	zend_string_release(property_paymentType_name);

	zval property_bankUserId_default_value;
	ZVAL_UNDEF(&property_bankUserId_default_value);
	zend_string *property_bankUserId_name = zend_string_init("bankUserId", sizeof("bankUserId") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankUserId_name, &property_bankUserId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankUserId_name);

	zval property_installmentPlan_default_value;
	ZVAL_UNDEF(&property_installmentPlan_default_value);
	zend_string *property_installmentPlan_name = zend_string_init("installmentPlan", sizeof("installmentPlan") - 1, 1);
	zend_declare_typed_property(class_entry, property_installmentPlan_name, &property_installmentPlan_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_installmentPlan_name);

	zval property_reserve1_default_value;
	ZVAL_UNDEF(&property_reserve1_default_value);
	zend_string *property_reserve1_name = zend_string_init("reserve1", sizeof("reserve1") - 1, 1);
	zend_declare_typed_property(class_entry, property_reserve1_name, &property_reserve1_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reserve1_name);

	zval property_reserve2_default_value;
	ZVAL_UNDEF(&property_reserve2_default_value);
	zend_string *property_reserve2_name = zend_string_init("reserve2", sizeof("reserve2") - 1, 1);
	zend_declare_typed_property(class_entry, property_reserve2_name, &property_reserve2_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reserve2_name);

	zval property_terminal_default_value;
	ZVAL_UNDEF(&property_terminal_default_value);
	zend_string *property_terminal_name = zend_string_init("terminal", sizeof("terminal") - 1, 1);
	zend_declare_typed_property(class_entry, property_terminal_name, &property_terminal_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_terminal_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);

	zend_string *property_route_class_Faspay_RoutePayment = zend_string_init("Faspay\\RoutePayment", sizeof("Faspay\\RoutePayment")-1, 1);
	zval property_route_default_value;
	ZVAL_UNDEF(&property_route_default_value);
	zend_string *property_route_name = zend_string_init("route", sizeof("route") - 1, 1);
	zend_declare_typed_property(class_entry, property_route_name, &property_route_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_route_class_Faspay_RoutePayment, 0, MAY_BE_NULL));
	zend_string_release(property_route_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_ChannelInfo(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "ChannelInfo", class_Faspay_Debit_ChannelInfo_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_code_default_value;
	ZVAL_UNDEF(&property_code_default_value);
	zend_string *property_code_name = zend_string_init("code", sizeof("code") - 1, 1);
	zend_declare_typed_property(class_entry, property_code_name, &property_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_code_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_name_name);

	zend_string *property_channel_class_Faspay_Channel = zend_string_init("Faspay\\Channel", sizeof("Faspay\\Channel")-1, 1);
	zval property_channel_default_value;
	ZVAL_UNDEF(&property_channel_default_value);
	zend_string *property_channel_name = zend_string_init("channel", sizeof("channel") - 1, 1);
	zend_declare_typed_property(class_entry, property_channel_name, &property_channel_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_channel_class_Faspay_Channel, 0, MAY_BE_NULL));
	zend_string_release(property_channel_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_Payment(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "Payment", class_Faspay_Debit_Payment_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxId_name);

	zval property_billNo_default_value;
	ZVAL_UNDEF(&property_billNo_default_value);
	zend_string *property_billNo_name = zend_string_init("billNo", sizeof("billNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_billNo_name, &property_billNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_billNo_name);

	zval property_redirectUrl_default_value;
	ZVAL_UNDEF(&property_redirectUrl_default_value);
	zend_string *property_redirectUrl_name = zend_string_init("redirectUrl", sizeof("redirectUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_redirectUrl_name, &property_redirectUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_redirectUrl_name);

	zval property_qrContent_default_value;
	ZVAL_UNDEF(&property_qrContent_default_value);
	zend_string *property_qrContent_name = zend_string_init("qrContent", sizeof("qrContent") - 1, 1);
	zend_declare_typed_property(class_entry, property_qrContent_name, &property_qrContent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_qrContent_name);

	zval property_qrImageUrl_default_value;
	ZVAL_UNDEF(&property_qrImageUrl_default_value);
	zend_string *property_qrImageUrl_name = zend_string_init("qrImageUrl", sizeof("qrImageUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_qrImageUrl_name, &property_qrImageUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_qrImageUrl_name);

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_PaymentItem(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "PaymentItem", class_Faspay_Debit_PaymentItem_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_id_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_name_name);

	zval property_quantity_default_value;
	ZVAL_UNDEF(&property_quantity_default_value);
	zend_string *property_quantity_name = zend_string_init("quantity", sizeof("quantity") - 1, 1);
	zend_declare_typed_property(class_entry, property_quantity_name, &property_quantity_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_quantity_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_type_name);

	zval property_merchantId_default_value;
	ZVAL_UNDEF(&property_merchantId_default_value);
	zend_string *property_merchantId_name = zend_string_init("merchantId", sizeof("merchantId") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantId_name, &property_merchantId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_merchantId_name);

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_url_name);

	zval property_imageUrl_default_value;
	ZVAL_UNDEF(&property_imageUrl_default_value);
	zend_string *property_imageUrl_name = zend_string_init("imageUrl", sizeof("imageUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_imageUrl_name, &property_imageUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_imageUrl_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_Status(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "Status", class_Faspay_Debit_Status_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxId_name);

	zval property_billNo_default_value;
	ZVAL_UNDEF(&property_billNo_default_value);
	zend_string *property_billNo_name = zend_string_init("billNo", sizeof("billNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_billNo_name, &property_billNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_billNo_name);

	zend_string *property_status_class_Faspay_PaymentStatus = zend_string_init("Faspay\\PaymentStatus", sizeof("Faspay\\PaymentStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Faspay_PaymentStatus, 0, 0));
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

	zend_string *property_paidAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_paidAt_default_value;
	ZVAL_UNDEF(&property_paidAt_default_value);
	zend_string *property_paidAt_name = zend_string_init("paidAt", sizeof("paidAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_paidAt_name, &property_paidAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paidAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_paidAt_name);

	zval property_reference_default_value;
	ZVAL_UNDEF(&property_reference_default_value);
	zend_string *property_reference_name = zend_string_init("reference", sizeof("reference") - 1, 1);
	zend_declare_typed_property(class_entry, property_reference_name, &property_reference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reference_name);

	zend_string *property_total_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_total_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_Cancellation(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "Cancellation", class_Faspay_Debit_Cancellation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxId_name);

	zval property_billNo_default_value;
	ZVAL_UNDEF(&property_billNo_default_value);
	zend_string *property_billNo_name = zend_string_init("billNo", sizeof("billNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_billNo_name, &property_billNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_billNo_name);

	zend_string *property_status_class_Faspay_PaymentStatus = zend_string_init("Faspay\\PaymentStatus", sizeof("Faspay\\PaymentStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Faspay_PaymentStatus, 0, 0));
	zend_string_release(property_status_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_statusCode_name);

	zval property_statusText_default_value;
	ZVAL_UNDEF(&property_statusText_default_value);
	zend_string *property_statusText_name = zend_string_init("statusText", sizeof("statusText") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusText_name, &property_statusText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusText_name);

	zend_string *property_cancelledAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_cancelledAt_default_value;
	ZVAL_UNDEF(&property_cancelledAt_default_value);
	zend_string *property_cancelledAt_name = zend_string_init("cancelledAt", sizeof("cancelledAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_cancelledAt_name, &property_cancelledAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_cancelledAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_cancelledAt_name);

	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reason_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_Notification(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "Notification", class_Faspay_Debit_Notification_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxId_name);

	zval property_billNo_default_value;
	ZVAL_UNDEF(&property_billNo_default_value);
	zend_string *property_billNo_name = zend_string_init("billNo", sizeof("billNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_billNo_name, &property_billNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_billNo_name);

	zval property_merchantId_default_value;
	ZVAL_UNDEF(&property_merchantId_default_value);
	zend_string *property_merchantId_name = zend_string_init("merchantId", sizeof("merchantId") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantId_name, &property_merchantId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_merchantId_name);

	zval property_merchantName_default_value;
	ZVAL_UNDEF(&property_merchantName_default_value);
	zend_string *property_merchantName_name = zend_string_init("merchantName", sizeof("merchantName") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantName_name, &property_merchantName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_merchantName_name);

	zend_string *property_status_class_Faspay_PaymentStatus = zend_string_init("Faspay\\PaymentStatus", sizeof("Faspay\\PaymentStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Faspay_PaymentStatus, 0, 0));
	zend_string_release(property_status_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_statusCode_name);

	zval property_statusText_default_value;
	ZVAL_UNDEF(&property_statusText_default_value);
	zend_string *property_statusText_name = zend_string_init("statusText", sizeof("statusText") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusText_name, &property_statusText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusText_name);

	zend_string *property_paidAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_paidAt_default_value;
	ZVAL_UNDEF(&property_paidAt_default_value);
	zend_string *property_paidAt_name = zend_string_init("paidAt", sizeof("paidAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_paidAt_name, &property_paidAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paidAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_paidAt_name);

	zval property_reference_default_value;
	ZVAL_UNDEF(&property_reference_default_value);
	zend_string *property_reference_name = zend_string_init("reference", sizeof("reference") - 1, 1);
	zend_declare_typed_property(class_entry, property_reference_name, &property_reference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reference_name);

	zend_string *property_billTotal_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_billTotal_default_value;
	ZVAL_UNDEF(&property_billTotal_default_value);
	zend_string *property_billTotal_name = zend_string_init("billTotal", sizeof("billTotal") - 1, 1);
	zend_declare_typed_property(class_entry, property_billTotal_name, &property_billTotal_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_billTotal_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_billTotal_name);

	zend_string *property_paymentTotal_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_paymentTotal_default_value;
	ZVAL_UNDEF(&property_paymentTotal_default_value);
	zend_string *property_paymentTotal_name = zend_string_init("paymentTotal", sizeof("paymentTotal") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentTotal_name, &property_paymentTotal_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paymentTotal_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_paymentTotal_name);

	zend_string *property_channel_class_Faspay_Channel = zend_string_init("Faspay\\Channel", sizeof("Faspay\\Channel")-1, 1);
	zval property_channel_default_value;
	ZVAL_UNDEF(&property_channel_default_value);
	zend_string *property_channel_name = zend_string_init("channel", sizeof("channel") - 1, 1);
	zend_declare_typed_property(class_entry, property_channel_name, &property_channel_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_channel_class_Faspay_Channel, 0, MAY_BE_NULL));
	zend_string_release(property_channel_name);

	zval property_channelCode_default_value;
	ZVAL_UNDEF(&property_channelCode_default_value);
	zend_string *property_channelCode_name = zend_string_init("channelCode", sizeof("channelCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_channelCode_name, &property_channelCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_channelCode_name);

	zval property_channelName_default_value;
	ZVAL_UNDEF(&property_channelName_default_value);
	zend_string *property_channelName_name = zend_string_init("channelName", sizeof("channelName") - 1, 1);
	zend_declare_typed_property(class_entry, property_channelName_name, &property_channelName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_channelName_name);

	zval property_contentType_default_value;
	ZVAL_UNDEF(&property_contentType_default_value);
	zend_string *property_contentType_name = zend_string_init("contentType", sizeof("contentType") - 1, 1);
	zend_declare_typed_property(class_entry, property_contentType_name, &property_contentType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_contentType_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_ReturnVisit(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "ReturnVisit", class_Faspay_Debit_ReturnVisit_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxId_name);

	zval property_billNo_default_value;
	ZVAL_UNDEF(&property_billNo_default_value);
	zend_string *property_billNo_name = zend_string_init("billNo", sizeof("billNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_billNo_name, &property_billNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_billNo_name);

	zval property_merchantId_default_value;
	ZVAL_UNDEF(&property_merchantId_default_value);
	zend_string *property_merchantId_name = zend_string_init("merchantId", sizeof("merchantId") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantId_name, &property_merchantId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_merchantId_name);

	zval property_reference_default_value;
	ZVAL_UNDEF(&property_reference_default_value);
	zend_string *property_reference_name = zend_string_init("reference", sizeof("reference") - 1, 1);
	zend_declare_typed_property(class_entry, property_reference_name, &property_reference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reference_name);

	zend_string *property_claimedStatus_class_Faspay_PaymentStatus = zend_string_init("Faspay\\PaymentStatus", sizeof("Faspay\\PaymentStatus")-1, 1);
	zval property_claimedStatus_default_value;
	ZVAL_UNDEF(&property_claimedStatus_default_value);
	zend_string *property_claimedStatus_name = zend_string_init("claimedStatus", sizeof("claimedStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_claimedStatus_name, &property_claimedStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_claimedStatus_class_Faspay_PaymentStatus, 0, 0));
	zend_string_release(property_claimedStatus_name);

	zval property_claimedStatusCode_default_value;
	ZVAL_UNDEF(&property_claimedStatusCode_default_value);
	zend_string *property_claimedStatusCode_name = zend_string_init("claimedStatusCode", sizeof("claimedStatusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_claimedStatusCode_name, &property_claimedStatusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_claimedStatusCode_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_StaticVaRequest(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "StaticVaRequest", class_Faspay_Debit_StaticVaRequest_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_vaNumber_default_value;
	ZVAL_UNDEF(&property_vaNumber_default_value);
	zend_string *property_vaNumber_name = zend_string_init("vaNumber", sizeof("vaNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_vaNumber_name, &property_vaNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_vaNumber_name);

	zend_string *property_type_class_Faspay_Debit_StaticVaRequestType = zend_string_init("Faspay\\Debit\\StaticVaRequestType", sizeof("Faspay\\Debit\\StaticVaRequestType")-1, 1);
	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_type_class_Faspay_Debit_StaticVaRequestType, 0, 0));
	zend_string_release(property_type_name);

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_trxId_name);

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

static zend_class_entry *register_class_Faspay_Debit_StaticVa(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "StaticVa", class_Faspay_Debit_StaticVa_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_vaNumber_default_value;
	ZVAL_UNDEF(&property_vaNumber_default_value);
	zend_string *property_vaNumber_name = zend_string_init("vaNumber", sizeof("vaNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_vaNumber_name, &property_vaNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_vaNumber_name);

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_trxId_name);

	zval property_responseCode_default_value;
	ZVAL_UNDEF(&property_responseCode_default_value);
	zend_string *property_responseCode_name = zend_string_init("responseCode", sizeof("responseCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_responseCode_name, &property_responseCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_responseCode_name);

	zval property_responseText_default_value;
	ZVAL_UNDEF(&property_responseText_default_value);
	zend_string *property_responseText_name = zend_string_init("responseText", sizeof("responseText") - 1, 1);
	zend_declare_typed_property(class_entry, property_responseText_name, &property_responseText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_responseText_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_Push(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "Push", class_Faspay_Debit_Push_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxId_name);

	zval property_responseCode_default_value;
	ZVAL_UNDEF(&property_responseCode_default_value);
	zend_string *property_responseCode_name = zend_string_init("responseCode", sizeof("responseCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_responseCode_name, &property_responseCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_responseCode_name);

	zval property_responseText_default_value;
	ZVAL_UNDEF(&property_responseText_default_value);
	zend_string *property_responseText_name = zend_string_init("responseText", sizeof("responseText") - 1, 1);
	zend_declare_typed_property(class_entry, property_responseText_name, &property_responseText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_responseText_name);

	zval property_body_default_value;
	ZVAL_UNDEF(&property_body_default_value);
	zend_string *property_body_name = zend_string_init("body", sizeof("body") - 1, 1);
	zend_declare_typed_property(class_entry, property_body_name, &property_body_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_body_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Debit_OvoActivation(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Debit", "OvoActivation", class_Faspay_Debit_OvoActivation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_message_default_value;
	ZVAL_UNDEF(&property_message_default_value);
	zend_string *property_message_name = zend_string_init("message", sizeof("message") - 1, 1);
	zend_declare_typed_property(class_entry, property_message_name, &property_message_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_message_name);

	zval property_redirectUrl_default_value;
	ZVAL_UNDEF(&property_redirectUrl_default_value);
	zend_string *property_redirectUrl_name = zend_string_init("redirectUrl", sizeof("redirectUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_redirectUrl_name, &property_redirectUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_redirectUrl_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}
