/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: bcd999c761db560a09b5093d49c8eacaabd5ac2f */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Exception_context, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_ValidationException___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, code, IS_LONG, 0, "0")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, violations, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, orderNo, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, externalId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_ValidationException_context arginfo_class_Faspay_Exception_context

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_SignatureException___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, code, IS_LONG, 0, "0")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, rule, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, orderNo, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, externalId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_SignatureException_context arginfo_class_Faspay_Exception_context

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_MalformedMessageException___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, code, IS_LONG, 0, "0")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, rule, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, field, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, raw, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, orderNo, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, externalId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_MalformedMessageException_context arginfo_class_Faspay_Exception_context

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_AmountMismatchException___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, code, IS_LONG, 0, "0")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, expected, Faspay\\Money, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, actual, Faspay\\Money, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, status, IS_OBJECT, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, orderNo, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, externalId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_AmountMismatchException_context arginfo_class_Faspay_Exception_context

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_GatewayException___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, code, IS_LONG, 0, "0")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, responseCode, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, responseText, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, operation, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, raw, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, orderNo, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, externalId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_GatewayException_context arginfo_class_Faspay_Exception_context

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_TransportException___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, code, IS_LONG, 0, "0")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, operation, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, httpStatus, IS_LONG, 0, "0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, attempts, IS_LONG, 0, "0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timedOut, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, orderNo, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, externalId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_TransportException_context arginfo_class_Faspay_Exception_context

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Money___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Money_idr, 0, 1, Faspay\\Money, 0)
	ZEND_ARG_TYPE_MASK(0, rupiah, MAY_BE_LONG|MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Money_of, 0, 2, Faspay\\Money, 0)
	ZEND_ARG_TYPE_MASK(0, amount, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, currency, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Money_fromMinor, 0, 1, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, minor, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 0, "\'IDR\'")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Money_plus, 0, 1, Faspay\\Money, 0)
	ZEND_ARG_OBJ_INFO(0, other, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Money_minus arginfo_class_Faspay_Money_plus

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Money_times, 0, 1, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, n, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Money_roundedToRupiah, 0, 0, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Money_compare, 0, 1, IS_LONG, 0)
	ZEND_ARG_OBJ_INFO(0, other, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Money_equals, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, other, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Money___toString, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Money_format arginfo_class_Faspay_Money___toString

#define arginfo_class_Faspay_Money___serialize arginfo_class_Faspay_Exception_context

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Money___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Address___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, lastName, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, line, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, city, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, region, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, postcode, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, countryCode, IS_STRING, 0, "\'ID\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, phone, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Transport___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 0, "30.0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, connectTimeout, IS_DOUBLE, 0, "5.0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, retries, IS_LONG, 0, "2")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, caFile, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, proxy, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, observer, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, keepConnections, _IS_BOOL, 0, "true")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Transport___debugInfo arginfo_class_Faspay_Exception_context

#define arginfo_class_Faspay_Signature___construct arginfo_class_Faspay_Money___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Signature_debit, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, userId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_VARIADIC_TYPE_INFO(0, parts, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Signature_card, 0, 5, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, merchantId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, amount, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, last, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Signature_cardToken, 0, 3, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, merchantId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Signature_cardSha256, 0, 4, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, merchantId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, amount, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Signature_equals, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, known, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, given, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Testing___construct arginfo_class_Faspay_Money___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Testing_answer, 0, 1, IS_OBJECT, 0)
	ZEND_ARG_TYPE_INFO(0, class, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, properties, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Testing_setNow, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, now, DateTimeInterface, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Form___construct arginfo_class_Faspay_Money___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Form_toHtml, 0, 0, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, autoSubmit, _IS_BOOL, 0, "true")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, nonce, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, buttonLabel, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Inquiries___construct arginfo_class_Faspay_Money___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Inquiries_current, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Inquiries_key arginfo_class_Faspay_Inquiries_current

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Inquiries_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Inquiries_rewind arginfo_class_Faspay_Inquiries_next

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Inquiries_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_DebitClient_channels arginfo_class_Faspay_Exception_context

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

#define arginfo_class_Faspay_Debit_channels arginfo_class_Faspay_Exception_context

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

#define arginfo_class_Faspay_Debit___debugInfo arginfo_class_Faspay_Exception_context

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

#define arginfo_class_Faspay_CreditCard___debugInfo arginfo_class_Faspay_Exception_context

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_RecurringClient_registrationForm, 0, 2, Faspay\\Form, 0)
	ZEND_ARG_OBJ_INFO(0, member, Faspay\\Recurring\\Member, 0)
	ZEND_ARG_OBJ_INFO(0, order, Faspay\\CreditCard\\Order, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_RecurringClient_updateCardForm arginfo_class_Faspay_RecurringClient_registrationForm

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_RecurringClient_updateMember, 0, 1, Faspay\\Recurring\\MemberStatus, 0)
	ZEND_ARG_OBJ_INFO(0, member, Faspay\\Recurring\\Member, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_RecurringClient_status, 0, 1, Faspay\\Recurring\\MemberStatus, 0)
	ZEND_ARG_TYPE_INFO(0, memberId, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_RecurringClient_cancel arginfo_class_Faspay_RecurringClient_updateMember

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_RecurringClient_verifyReturn, 0, 3, Faspay\\Recurring\\ReturnVisit, 0)
	ZEND_ARG_TYPE_MASK(0, params, MAY_BE_ARRAY|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, expectedOrderId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, expectedMemberId, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_RecurringClient_verifyNotification, 0, 1, Faspay\\Recurring\\Charge, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_RecurringClient_readCardExpiry, 0, 1, Faspay\\Recurring\\CardExpiry, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_RecurringClient_schedule, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO(0, member, Faspay\\Recurring\\Member, 0)
	ZEND_ARG_OBJ_INFO(0, from, DateTimeInterface, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, count, IS_LONG, 0, "12")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Recurring___construct, 0, 0, 6)
	ZEND_ARG_TYPE_INFO(0, cardMerchantId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, cardPassword, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, merchantId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, merchantName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, userId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, environment, Faspay\\Environment, MAY_BE_STRING, "Faspay\\Environment::Sandbox")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, transport, Faspay\\Transport, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, endpoints, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, previousPassword, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, previousCardPassword, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Recurring_registrationForm arginfo_class_Faspay_RecurringClient_registrationForm

#define arginfo_class_Faspay_Recurring_updateCardForm arginfo_class_Faspay_RecurringClient_registrationForm

#define arginfo_class_Faspay_Recurring_updateMember arginfo_class_Faspay_RecurringClient_updateMember

#define arginfo_class_Faspay_Recurring_status arginfo_class_Faspay_RecurringClient_status

#define arginfo_class_Faspay_Recurring_cancel arginfo_class_Faspay_RecurringClient_updateMember

#define arginfo_class_Faspay_Recurring_verifyReturn arginfo_class_Faspay_RecurringClient_verifyReturn

#define arginfo_class_Faspay_Recurring_verifyNotification arginfo_class_Faspay_RecurringClient_verifyNotification

#define arginfo_class_Faspay_Recurring_readCardExpiry arginfo_class_Faspay_RecurringClient_readCardExpiry

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Recurring_notificationKind, 0, 1, Faspay\\Recurring\\\116otificationKind, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Recurring_schedule arginfo_class_Faspay_RecurringClient_schedule

#define arginfo_class_Faspay_Recurring___debugInfo arginfo_class_Faspay_Exception_context

#define arginfo_class_Faspay_Transport_Event___construct arginfo_class_Faspay_Money___construct

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
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Debit_ChannelInfo___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Debit_Payment___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Debit_PaymentItem___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Debit_Status___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Debit_Status_isPaid arginfo_class_Faspay_Inquiries_valid

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Debit_Status_isPaidExactly, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, expected, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Debit_Status_isFinal arginfo_class_Faspay_Inquiries_valid

#define arginfo_class_Faspay_Debit_Cancellation___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Debit_Notification___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Debit_Notification_claimsPaid arginfo_class_Faspay_Inquiries_valid

#define arginfo_class_Faspay_Debit_Notification_acknowledge arginfo_class_Faspay_Money___toString

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Debit_Notification_reject, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, code, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Debit_ReturnVisit___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Debit_StaticVaRequest___construct arginfo_class_Faspay_Money___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Debit_StaticVaRequest_answer, 0, 2, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Debit_StaticVaRequest_reject arginfo_class_Faspay_Money___toString

#define arginfo_class_Faspay_Debit_StaticVa___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Debit_Push___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Debit_OvoActivation___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_CreditCard_Tokenization___construct arginfo_class_Faspay_Money___construct

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

#define arginfo_class_Faspay_CreditCard_Card___debugInfo arginfo_class_Faspay_Exception_context

#define arginfo_class_Faspay_CreditCard_Result___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_CreditCard_Result_isPaid arginfo_class_Faspay_Inquiries_valid

#define arginfo_class_Faspay_CreditCard_Result_isPaidExactly arginfo_class_Faspay_Debit_Status_isPaidExactly

#define arginfo_class_Faspay_CreditCard_Result_isFullyRefunded arginfo_class_Faspay_Inquiries_valid

#define arginfo_class_Faspay_CreditCard_Result_isFinal arginfo_class_Faspay_Inquiries_valid

#define arginfo_class_Faspay_CreditCard_Result_mayRetry arginfo_class_Faspay_Inquiries_valid

#define arginfo_class_Faspay_CreditCard_Result_explain arginfo_class_Faspay_Exception_context

#define arginfo_class_Faspay_CreditCard_Operation___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_CreditCard_Token___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_CreditCard_Notification___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_CreditCard_Notification_claimsPaid arginfo_class_Faspay_Inquiries_valid

#define arginfo_class_Faspay_CreditCard_Notification_acknowledge arginfo_class_Faspay_Money___toString

#define arginfo_class_Faspay_CreditCard_ReturnVisit___construct arginfo_class_Faspay_Money___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Recurring_Member___construct, 0, 0, 8)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_OBJ_INFO(0, startsOn, DateTimeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, endsOn, DateTimeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, period, Faspay\\Recurring\\Period, 0)
	ZEND_ARG_TYPE_INFO(0, processDays, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, every, IS_LONG, 0, "1")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, emailNotification, _IS_BOOL, 0, "true")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, active, _IS_BOOL, 0, "true")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, notifyCardExpiry, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, accumulate, _IS_BOOL, 0, "true")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, accumulateEvery, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Recurring_MemberStatus___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Recurring_ReturnVisit___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Recurring_Charge___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Recurring_Charge_claimsPaid arginfo_class_Faspay_Inquiries_valid

#define arginfo_class_Faspay_Recurring_Charge_acknowledge arginfo_class_Faspay_Money___toString

#define arginfo_class_Faspay_Recurring_CardExpiry___construct arginfo_class_Faspay_Money___construct

#define arginfo_class_Faspay_Recurring_ScheduledCharge___construct arginfo_class_Faspay_Money___construct


ZEND_METHOD(Faspay_ValidationException, __construct);
ZEND_METHOD(Faspay_ValidationException, context);
ZEND_METHOD(Faspay_Money, __construct);
ZEND_METHOD(Faspay_Money, idr);
ZEND_METHOD(Faspay_Money, of);
ZEND_METHOD(Faspay_Money, fromMinor);
ZEND_METHOD(Faspay_Money, plus);
ZEND_METHOD(Faspay_Money, minus);
ZEND_METHOD(Faspay_Money, times);
ZEND_METHOD(Faspay_Money, roundedToRupiah);
ZEND_METHOD(Faspay_Money, compare);
ZEND_METHOD(Faspay_Money, equals);
ZEND_METHOD(Faspay_Money, __toString);
ZEND_METHOD(Faspay_Money, format);
ZEND_METHOD(Faspay_Money, __serialize);
ZEND_METHOD(Faspay_Money, __unserialize);
ZEND_METHOD(Faspay_Address, __construct);
ZEND_METHOD(Faspay_Transport, __construct);
ZEND_METHOD(Faspay_Transport, __debugInfo);
ZEND_METHOD(Faspay_Signature, debit);
ZEND_METHOD(Faspay_Signature, card);
ZEND_METHOD(Faspay_Signature, cardToken);
ZEND_METHOD(Faspay_Signature, cardSha256);
ZEND_METHOD(Faspay_Signature, equals);
ZEND_METHOD(Faspay_Testing, answer);
ZEND_METHOD(Faspay_Testing, setNow);
ZEND_METHOD(Faspay_Form, toHtml);
ZEND_METHOD(Faspay_Inquiries, current);
ZEND_METHOD(Faspay_Inquiries, key);
ZEND_METHOD(Faspay_Inquiries, next);
ZEND_METHOD(Faspay_Inquiries, rewind);
ZEND_METHOD(Faspay_Inquiries, valid);
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
ZEND_METHOD(Faspay_Recurring, __construct);
ZEND_METHOD(Faspay_Recurring, registrationForm);
ZEND_METHOD(Faspay_Recurring, updateCardForm);
ZEND_METHOD(Faspay_Recurring, updateMember);
ZEND_METHOD(Faspay_Recurring, status);
ZEND_METHOD(Faspay_Recurring, cancel);
ZEND_METHOD(Faspay_Recurring, verifyReturn);
ZEND_METHOD(Faspay_Recurring, verifyNotification);
ZEND_METHOD(Faspay_Recurring, readCardExpiry);
ZEND_METHOD(Faspay_Recurring, notificationKind);
ZEND_METHOD(Faspay_Recurring, schedule);
ZEND_METHOD(Faspay_Recurring, __debugInfo);
ZEND_METHOD(Faspay_Debit_Status, isPaid);
ZEND_METHOD(Faspay_Debit_Status, isPaidExactly);
ZEND_METHOD(Faspay_Debit_Status, isFinal);
ZEND_METHOD(Faspay_Debit_Notification, claimsPaid);
ZEND_METHOD(Faspay_Debit_Notification, acknowledge);
ZEND_METHOD(Faspay_Debit_Notification, reject);
ZEND_METHOD(Faspay_Debit_StaticVaRequest, answer);
ZEND_METHOD(Faspay_Debit_StaticVaRequest, reject);
ZEND_METHOD(Faspay_CreditCard_Tokenization, register);
ZEND_METHOD(Faspay_CreditCard_Tokenization, pay);
ZEND_METHOD(Faspay_CreditCard_Tokenization, addCard);
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
ZEND_METHOD(Faspay_Recurring_Charge, claimsPaid);
ZEND_METHOD(Faspay_Recurring_Charge, acknowledge);


static const zend_function_entry class_Faspay_Exception_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_Exception, context, arginfo_class_Faspay_Exception_context, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_ValidationException_methods[] = {
	ZEND_ME(Faspay_ValidationException, __construct, arginfo_class_Faspay_ValidationException___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_ValidationException, context, arginfo_class_Faspay_ValidationException_context, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_SignatureException_methods[] = {
	ZEND_MALIAS(Faspay_ValidationException, __construct, __construct, arginfo_class_Faspay_SignatureException___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_ValidationException, context, context, arginfo_class_Faspay_SignatureException_context, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_MalformedMessageException_methods[] = {
	ZEND_MALIAS(Faspay_ValidationException, __construct, __construct, arginfo_class_Faspay_MalformedMessageException___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_ValidationException, context, context, arginfo_class_Faspay_MalformedMessageException_context, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_AmountMismatchException_methods[] = {
	ZEND_MALIAS(Faspay_ValidationException, __construct, __construct, arginfo_class_Faspay_AmountMismatchException___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_ValidationException, context, context, arginfo_class_Faspay_AmountMismatchException_context, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_GatewayException_methods[] = {
	ZEND_MALIAS(Faspay_ValidationException, __construct, __construct, arginfo_class_Faspay_GatewayException___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_ValidationException, context, context, arginfo_class_Faspay_GatewayException_context, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_TransportException_methods[] = {
	ZEND_MALIAS(Faspay_ValidationException, __construct, __construct, arginfo_class_Faspay_TransportException___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_ValidationException, context, context, arginfo_class_Faspay_TransportException_context, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_NotSentException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_OutcomeUnknownException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Environment_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_PaymentStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_CardStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Channel_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Money_methods[] = {
	ZEND_ME(Faspay_Money, __construct, arginfo_class_Faspay_Money___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Money, idr, arginfo_class_Faspay_Money_idr, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Money, of, arginfo_class_Faspay_Money_of, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Money, fromMinor, arginfo_class_Faspay_Money_fromMinor, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Money, plus, arginfo_class_Faspay_Money_plus, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Money, minus, arginfo_class_Faspay_Money_minus, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Money, times, arginfo_class_Faspay_Money_times, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Money, roundedToRupiah, arginfo_class_Faspay_Money_roundedToRupiah, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Money, compare, arginfo_class_Faspay_Money_compare, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Money, equals, arginfo_class_Faspay_Money_equals, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Money, __toString, arginfo_class_Faspay_Money___toString, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Money, format, arginfo_class_Faspay_Money_format, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Money, __serialize, arginfo_class_Faspay_Money___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Money, __unserialize, arginfo_class_Faspay_Money___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Address_methods[] = {
	ZEND_ME(Faspay_Address, __construct, arginfo_class_Faspay_Address___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Transport_methods[] = {
	ZEND_ME(Faspay_Transport, __construct, arginfo_class_Faspay_Transport___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Transport, __debugInfo, arginfo_class_Faspay_Transport___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Signature_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Signature___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Signature, debit, arginfo_class_Faspay_Signature_debit, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Signature, card, arginfo_class_Faspay_Signature_card, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Signature, cardToken, arginfo_class_Faspay_Signature_cardToken, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Signature, cardSha256, arginfo_class_Faspay_Signature_cardSha256, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Signature, equals, arginfo_class_Faspay_Signature_equals, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Testing_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Testing___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Testing, answer, arginfo_class_Faspay_Testing_answer, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Testing, setNow, arginfo_class_Faspay_Testing_setNow, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Form_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Form___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Form, toHtml, arginfo_class_Faspay_Form_toHtml, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Inquiries_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Inquiries___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Inquiries, current, arginfo_class_Faspay_Inquiries_current, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Inquiries, key, arginfo_class_Faspay_Inquiries_key, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Inquiries, next, arginfo_class_Faspay_Inquiries_next, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Inquiries, rewind, arginfo_class_Faspay_Inquiries_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Inquiries, valid, arginfo_class_Faspay_Inquiries_valid, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


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


static const zend_function_entry class_Faspay_RecurringClient_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_RecurringClient, registrationForm, arginfo_class_Faspay_RecurringClient_registrationForm, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_RecurringClient, updateCardForm, arginfo_class_Faspay_RecurringClient_updateCardForm, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_RecurringClient, updateMember, arginfo_class_Faspay_RecurringClient_updateMember, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_RecurringClient, status, arginfo_class_Faspay_RecurringClient_status, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_RecurringClient, cancel, arginfo_class_Faspay_RecurringClient_cancel, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_RecurringClient, verifyReturn, arginfo_class_Faspay_RecurringClient_verifyReturn, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_RecurringClient, verifyNotification, arginfo_class_Faspay_RecurringClient_verifyNotification, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_RecurringClient, readCardExpiry, arginfo_class_Faspay_RecurringClient_readCardExpiry, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_RecurringClient, schedule, arginfo_class_Faspay_RecurringClient_schedule, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Recurring_methods[] = {
	ZEND_ME(Faspay_Recurring, __construct, arginfo_class_Faspay_Recurring___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Recurring, registrationForm, arginfo_class_Faspay_Recurring_registrationForm, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Recurring, updateCardForm, arginfo_class_Faspay_Recurring_updateCardForm, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Recurring, updateMember, arginfo_class_Faspay_Recurring_updateMember, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Recurring, status, arginfo_class_Faspay_Recurring_status, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Recurring, cancel, arginfo_class_Faspay_Recurring_cancel, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Recurring, verifyReturn, arginfo_class_Faspay_Recurring_verifyReturn, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Recurring, verifyNotification, arginfo_class_Faspay_Recurring_verifyNotification, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Recurring, readCardExpiry, arginfo_class_Faspay_Recurring_readCardExpiry, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Recurring, notificationKind, arginfo_class_Faspay_Recurring_notificationKind, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Recurring, schedule, arginfo_class_Faspay_Recurring_schedule, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Recurring, __debugInfo, arginfo_class_Faspay_Recurring___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Transport_Event_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Transport_Event___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Transport_Outcome_methods[] = {
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


static const zend_function_entry class_Faspay_Recurring_Period_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Recurring_NotificationKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Recurring_Member_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Recurring_Member___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Recurring_MemberStatus_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Recurring_MemberStatus___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Recurring_ReturnVisit_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Recurring_ReturnVisit___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Recurring_Charge_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Recurring_Charge___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Recurring_Charge, claimsPaid, arginfo_class_Faspay_Recurring_Charge_claimsPaid, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Recurring_Charge, acknowledge, arginfo_class_Faspay_Recurring_Charge_acknowledge, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Recurring_CardExpiry_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Recurring_CardExpiry___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Recurring_ScheduledCharge_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Recurring_ScheduledCharge___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static zend_class_entry *register_class_Faspay_Exception(zend_class_entry *class_entry_Throwable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Exception", class_Faspay_Exception_methods);
	class_entry = zend_register_internal_interface(&ce);
	zend_class_implements(class_entry, 1, class_entry_Throwable);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_ValidationException(zend_class_entry *class_entry_InvalidArgumentException, zend_class_entry *class_entry_Faspay_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "ValidationException", class_Faspay_ValidationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_InvalidArgumentException);
	zend_class_implements(class_entry, 1, class_entry_Faspay_Exception);

	zval property_violations_default_value;
	ZVAL_UNDEF(&property_violations_default_value);
	zend_string *property_violations_name = zend_string_init("violations", sizeof("violations") - 1, 1);
	zend_declare_typed_property(class_entry, property_violations_name, &property_violations_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_violations_name);

	zval property_orderNo_default_value;
	ZVAL_UNDEF(&property_orderNo_default_value);
	zend_string *property_orderNo_name = zend_string_init("orderNo", sizeof("orderNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNo_name, &property_orderNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderNo_name);

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_externalId_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_SignatureException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_Faspay_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "SignatureException", class_Faspay_SignatureException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_Faspay_Exception);

	zval property_rule_default_value;
	ZVAL_UNDEF(&property_rule_default_value);
	zend_string *property_rule_name = zend_string_init("rule", sizeof("rule") - 1, 1);
	zend_declare_typed_property(class_entry, property_rule_name, &property_rule_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_rule_name);

	zval property_orderNo_default_value;
	ZVAL_UNDEF(&property_orderNo_default_value);
	zend_string *property_orderNo_name = zend_string_init("orderNo", sizeof("orderNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNo_name, &property_orderNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderNo_name);

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_externalId_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_MalformedMessageException(zend_class_entry *class_entry_UnexpectedValueException, zend_class_entry *class_entry_Faspay_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "MalformedMessageException", class_Faspay_MalformedMessageException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_UnexpectedValueException);
	zend_class_implements(class_entry, 1, class_entry_Faspay_Exception);

	zval property_rule_default_value;
	ZVAL_UNDEF(&property_rule_default_value);
	zend_string *property_rule_name = zend_string_init("rule", sizeof("rule") - 1, 1);
	zend_declare_typed_property(class_entry, property_rule_name, &property_rule_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_rule_name);

	zval property_field_default_value;
	ZVAL_UNDEF(&property_field_default_value);
	zend_string *property_field_name = zend_string_init("field", sizeof("field") - 1, 1);
	zend_declare_typed_property(class_entry, property_field_name, &property_field_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_field_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	zval property_orderNo_default_value;
	ZVAL_UNDEF(&property_orderNo_default_value);
	zend_string *property_orderNo_name = zend_string_init("orderNo", sizeof("orderNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNo_name, &property_orderNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderNo_name);

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_externalId_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_AmountMismatchException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_Faspay_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "AmountMismatchException", class_Faspay_AmountMismatchException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_Faspay_Exception);

	zend_string *property_expected_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_expected_default_value;
	ZVAL_UNDEF(&property_expected_default_value);
	zend_string *property_expected_name = zend_string_init("expected", sizeof("expected") - 1, 1);
	zend_declare_typed_property(class_entry, property_expected_name, &property_expected_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_expected_class_Faspay_Money, 0, 0));
	zend_string_release(property_expected_name);

	zend_string *property_actual_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_actual_default_value;
	ZVAL_UNDEF(&property_actual_default_value);
	zend_string *property_actual_name = zend_string_init("actual", sizeof("actual") - 1, 1);
	zend_declare_typed_property(class_entry, property_actual_name, &property_actual_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_actual_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_actual_name);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_OBJECT));
	zend_string_release(property_status_name);

	zval property_orderNo_default_value;
	ZVAL_UNDEF(&property_orderNo_default_value);
	zend_string *property_orderNo_name = zend_string_init("orderNo", sizeof("orderNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNo_name, &property_orderNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderNo_name);

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_externalId_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_GatewayException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_Faspay_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "GatewayException", class_Faspay_GatewayException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_Faspay_Exception);

	zval property_responseCode_default_value;
	ZVAL_UNDEF(&property_responseCode_default_value);
	zend_string *property_responseCode_name = zend_string_init("responseCode", sizeof("responseCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_responseCode_name, &property_responseCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_responseCode_name);

	zval property_responseText_default_value;
	ZVAL_UNDEF(&property_responseText_default_value);
	zend_string *property_responseText_name = zend_string_init("responseText", sizeof("responseText") - 1, 1);
	zend_declare_typed_property(class_entry, property_responseText_name, &property_responseText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_responseText_name);

	zval property_operation_default_value;
	ZVAL_UNDEF(&property_operation_default_value);
	zend_string *property_operation_name = zend_string_init("operation", sizeof("operation") - 1, 1);
	zend_declare_typed_property(class_entry, property_operation_name, &property_operation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_operation_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	zval property_orderNo_default_value;
	ZVAL_UNDEF(&property_orderNo_default_value);
	zend_string *property_orderNo_name = zend_string_init("orderNo", sizeof("orderNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNo_name, &property_orderNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderNo_name);

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_externalId_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_TransportException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_Faspay_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "TransportException", class_Faspay_TransportException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	class_entry->ce_flags |= ZEND_ACC_ABSTRACT;
	zend_class_implements(class_entry, 1, class_entry_Faspay_Exception);

	zval property_operation_default_value;
	ZVAL_UNDEF(&property_operation_default_value);
	zend_string *property_operation_name = zend_string_init("operation", sizeof("operation") - 1, 1);
	zend_declare_typed_property(class_entry, property_operation_name, &property_operation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_operation_name);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_httpStatus_name);

	zval property_attempts_default_value;
	ZVAL_UNDEF(&property_attempts_default_value);
	zend_string *property_attempts_name = zend_string_init("attempts", sizeof("attempts") - 1, 1);
	zend_declare_typed_property(class_entry, property_attempts_name, &property_attempts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_attempts_name);

	zval property_timedOut_default_value;
	ZVAL_UNDEF(&property_timedOut_default_value);
	zend_string *property_timedOut_name = zend_string_init("timedOut", sizeof("timedOut") - 1, 1);
	zend_declare_typed_property(class_entry, property_timedOut_name, &property_timedOut_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_timedOut_name);

	zval property_orderNo_default_value;
	ZVAL_UNDEF(&property_orderNo_default_value);
	zend_string *property_orderNo_name = zend_string_init("orderNo", sizeof("orderNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNo_name, &property_orderNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderNo_name);

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_externalId_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_NotSentException(zend_class_entry *class_entry_Faspay_TransportException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "NotSentException", class_Faspay_NotSentException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Faspay_TransportException);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_OutcomeUnknownException(zend_class_entry *class_entry_Faspay_TransportException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "OutcomeUnknownException", class_Faspay_OutcomeUnknownException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Faspay_TransportException);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Environment(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Environment", IS_STRING, class_Faspay_Environment_methods);

	zval enum_case_Sandbox_value;
	zend_string *enum_case_Sandbox_value_str = zend_string_init("sandbox", strlen("sandbox"), 1);
	ZVAL_STR(&enum_case_Sandbox_value, enum_case_Sandbox_value_str);
	zend_enum_add_case_cstr(class_entry, "Sandbox", &enum_case_Sandbox_value);

	zval enum_case_Production_value;
	zend_string *enum_case_Production_value_str = zend_string_init("production", strlen("production"), 1);
	ZVAL_STR(&enum_case_Production_value, enum_case_Production_value_str);
	zend_enum_add_case_cstr(class_entry, "Production", &enum_case_Production_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_PaymentStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\PaymentStatus", IS_STRING, class_Faspay_PaymentStatus_methods);

	zval enum_case_Unprocessed_value;
	zend_string *enum_case_Unprocessed_value_str = zend_string_init("unprocessed", strlen("unprocessed"), 1);
	ZVAL_STR(&enum_case_Unprocessed_value, enum_case_Unprocessed_value_str);
	zend_enum_add_case_cstr(class_entry, "Unprocessed", &enum_case_Unprocessed_value);

	zval enum_case_InProcess_value;
	zend_string *enum_case_InProcess_value_str = zend_string_init("in_process", strlen("in_process"), 1);
	ZVAL_STR(&enum_case_InProcess_value, enum_case_InProcess_value_str);
	zend_enum_add_case_cstr(class_entry, "InProcess", &enum_case_InProcess_value);

	zval enum_case_Paid_value;
	zend_string *enum_case_Paid_value_str = zend_string_init("paid", strlen("paid"), 1);
	ZVAL_STR(&enum_case_Paid_value, enum_case_Paid_value_str);
	zend_enum_add_case_cstr(class_entry, "Paid", &enum_case_Paid_value);

	zval enum_case_Failed_value;
	zend_string *enum_case_Failed_value_str = zend_string_init("failed", strlen("failed"), 1);
	ZVAL_STR(&enum_case_Failed_value, enum_case_Failed_value_str);
	zend_enum_add_case_cstr(class_entry, "Failed", &enum_case_Failed_value);

	zval enum_case_Reversed_value;
	zend_string *enum_case_Reversed_value_str = zend_string_init("reversed", strlen("reversed"), 1);
	ZVAL_STR(&enum_case_Reversed_value, enum_case_Reversed_value_str);
	zend_enum_add_case_cstr(class_entry, "Reversed", &enum_case_Reversed_value);

	zval enum_case_NotFound_value;
	zend_string *enum_case_NotFound_value_str = zend_string_init("not_found", strlen("not_found"), 1);
	ZVAL_STR(&enum_case_NotFound_value, enum_case_NotFound_value_str);
	zend_enum_add_case_cstr(class_entry, "NotFound", &enum_case_NotFound_value);

	zval enum_case_Expired_value;
	zend_string *enum_case_Expired_value_str = zend_string_init("expired", strlen("expired"), 1);
	ZVAL_STR(&enum_case_Expired_value, enum_case_Expired_value_str);
	zend_enum_add_case_cstr(class_entry, "Expired", &enum_case_Expired_value);

	zval enum_case_Cancelled_value;
	zend_string *enum_case_Cancelled_value_str = zend_string_init("cancelled", strlen("cancelled"), 1);
	ZVAL_STR(&enum_case_Cancelled_value, enum_case_Cancelled_value_str);
	zend_enum_add_case_cstr(class_entry, "Cancelled", &enum_case_Cancelled_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_CardStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\CardStatus", IS_STRING, class_Faspay_CardStatus_methods);

	zval enum_case_Authorized_value;
	zend_string *enum_case_Authorized_value_str = zend_string_init("authorized", strlen("authorized"), 1);
	ZVAL_STR(&enum_case_Authorized_value, enum_case_Authorized_value_str);
	zend_enum_add_case_cstr(class_entry, "Authorized", &enum_case_Authorized_value);

	zval enum_case_Sale_value;
	zend_string *enum_case_Sale_value_str = zend_string_init("sale", strlen("sale"), 1);
	ZVAL_STR(&enum_case_Sale_value, enum_case_Sale_value_str);
	zend_enum_add_case_cstr(class_entry, "Sale", &enum_case_Sale_value);

	zval enum_case_Captured_value;
	zend_string *enum_case_Captured_value_str = zend_string_init("captured", strlen("captured"), 1);
	ZVAL_STR(&enum_case_Captured_value, enum_case_Captured_value_str);
	zend_enum_add_case_cstr(class_entry, "Captured", &enum_case_Captured_value);

	zval enum_case_CaptureFailed_value;
	zend_string *enum_case_CaptureFailed_value_str = zend_string_init("capture_failed", strlen("capture_failed"), 1);
	ZVAL_STR(&enum_case_CaptureFailed_value, enum_case_CaptureFailed_value_str);
	zend_enum_add_case_cstr(class_entry, "CaptureFailed", &enum_case_CaptureFailed_value);

	zval enum_case_CaptureReconfirm_value;
	zend_string *enum_case_CaptureReconfirm_value_str = zend_string_init("capture_reconfirm", strlen("capture_reconfirm"), 1);
	ZVAL_STR(&enum_case_CaptureReconfirm_value, enum_case_CaptureReconfirm_value_str);
	zend_enum_add_case_cstr(class_entry, "CaptureReconfirm", &enum_case_CaptureReconfirm_value);

	zval enum_case_Failed_value;
	zend_string *enum_case_Failed_value_str = zend_string_init("failed", strlen("failed"), 1);
	ZVAL_STR(&enum_case_Failed_value, enum_case_Failed_value_str);
	zend_enum_add_case_cstr(class_entry, "Failed", &enum_case_Failed_value);

	zval enum_case_Error_value;
	zend_string *enum_case_Error_value_str = zend_string_init("error", strlen("error"), 1);
	ZVAL_STR(&enum_case_Error_value, enum_case_Error_value_str);
	zend_enum_add_case_cstr(class_entry, "Error", &enum_case_Error_value);

	zval enum_case_Blocked_value;
	zend_string *enum_case_Blocked_value_str = zend_string_init("blocked", strlen("blocked"), 1);
	ZVAL_STR(&enum_case_Blocked_value, enum_case_Blocked_value_str);
	zend_enum_add_case_cstr(class_entry, "Blocked", &enum_case_Blocked_value);

	zval enum_case_Pending_value;
	zend_string *enum_case_Pending_value_str = zend_string_init("pending", strlen("pending"), 1);
	ZVAL_STR(&enum_case_Pending_value, enum_case_Pending_value_str);
	zend_enum_add_case_cstr(class_entry, "Pending", &enum_case_Pending_value);

	zval enum_case_Processing_value;
	zend_string *enum_case_Processing_value_str = zend_string_init("processing", strlen("processing"), 1);
	ZVAL_STR(&enum_case_Processing_value, enum_case_Processing_value_str);
	zend_enum_add_case_cstr(class_entry, "Processing", &enum_case_Processing_value);

	zval enum_case_Voided_value;
	zend_string *enum_case_Voided_value_str = zend_string_init("voided", strlen("voided"), 1);
	ZVAL_STR(&enum_case_Voided_value, enum_case_Voided_value_str);
	zend_enum_add_case_cstr(class_entry, "Voided", &enum_case_Voided_value);

	zval enum_case_Reconfirm_value;
	zend_string *enum_case_Reconfirm_value_str = zend_string_init("reconfirm", strlen("reconfirm"), 1);
	ZVAL_STR(&enum_case_Reconfirm_value, enum_case_Reconfirm_value_str);
	zend_enum_add_case_cstr(class_entry, "Reconfirm", &enum_case_Reconfirm_value);

	zval enum_case_Incomplete_value;
	zend_string *enum_case_Incomplete_value_str = zend_string_init("incomplete", strlen("incomplete"), 1);
	ZVAL_STR(&enum_case_Incomplete_value, enum_case_Incomplete_value_str);
	zend_enum_add_case_cstr(class_entry, "Incomplete", &enum_case_Incomplete_value);

	zval enum_case_NotFound_value;
	zend_string *enum_case_NotFound_value_str = zend_string_init("not_found", strlen("not_found"), 1);
	ZVAL_STR(&enum_case_NotFound_value, enum_case_NotFound_value_str);
	zend_enum_add_case_cstr(class_entry, "NotFound", &enum_case_NotFound_value);

	zval enum_case_Chargeback_value;
	zend_string *enum_case_Chargeback_value_str = zend_string_init("chargeback", strlen("chargeback"), 1);
	ZVAL_STR(&enum_case_Chargeback_value, enum_case_Chargeback_value_str);
	zend_enum_add_case_cstr(class_entry, "Chargeback", &enum_case_Chargeback_value);

	zval enum_case_ChargebackPending_value;
	zend_string *enum_case_ChargebackPending_value_str = zend_string_init("chargeback_pending", strlen("chargeback_pending"), 1);
	ZVAL_STR(&enum_case_ChargebackPending_value, enum_case_ChargebackPending_value_str);
	zend_enum_add_case_cstr(class_entry, "ChargebackPending", &enum_case_ChargebackPending_value);

	zval enum_case_CaptureReversed_value;
	zend_string *enum_case_CaptureReversed_value_str = zend_string_init("capture_reversed", strlen("capture_reversed"), 1);
	ZVAL_STR(&enum_case_CaptureReversed_value, enum_case_CaptureReversed_value_str);
	zend_enum_add_case_cstr(class_entry, "CaptureReversed", &enum_case_CaptureReversed_value);

	zval enum_case_CaptureReversalFailed_value;
	zend_string *enum_case_CaptureReversalFailed_value_str = zend_string_init("capture_reversal_failed", strlen("capture_reversal_failed"), 1);
	ZVAL_STR(&enum_case_CaptureReversalFailed_value, enum_case_CaptureReversalFailed_value_str);
	zend_enum_add_case_cstr(class_entry, "CaptureReversalFailed", &enum_case_CaptureReversalFailed_value);

	zval enum_case_CaptureReversalPending_value;
	zend_string *enum_case_CaptureReversalPending_value_str = zend_string_init("capture_reversal_pending", strlen("capture_reversal_pending"), 1);
	ZVAL_STR(&enum_case_CaptureReversalPending_value, enum_case_CaptureReversalPending_value_str);
	zend_enum_add_case_cstr(class_entry, "CaptureReversalPending", &enum_case_CaptureReversalPending_value);

	zval enum_case_SaleReversed_value;
	zend_string *enum_case_SaleReversed_value_str = zend_string_init("sale_reversed", strlen("sale_reversed"), 1);
	ZVAL_STR(&enum_case_SaleReversed_value, enum_case_SaleReversed_value_str);
	zend_enum_add_case_cstr(class_entry, "SaleReversed", &enum_case_SaleReversed_value);

	zval enum_case_SaleReversalFailed_value;
	zend_string *enum_case_SaleReversalFailed_value_str = zend_string_init("sale_reversal_failed", strlen("sale_reversal_failed"), 1);
	ZVAL_STR(&enum_case_SaleReversalFailed_value, enum_case_SaleReversalFailed_value_str);
	zend_enum_add_case_cstr(class_entry, "SaleReversalFailed", &enum_case_SaleReversalFailed_value);

	zval enum_case_SaleReversalPending_value;
	zend_string *enum_case_SaleReversalPending_value_str = zend_string_init("sale_reversal_pending", strlen("sale_reversal_pending"), 1);
	ZVAL_STR(&enum_case_SaleReversalPending_value, enum_case_SaleReversalPending_value_str);
	zend_enum_add_case_cstr(class_entry, "SaleReversalPending", &enum_case_SaleReversalPending_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Channel(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Channel", IS_STRING, class_Faspay_Channel_methods);

	zval enum_case_LinkAja_value;
	zend_string *enum_case_LinkAja_value_str = zend_string_init("302", strlen("302"), 1);
	ZVAL_STR(&enum_case_LinkAja_value, enum_case_LinkAja_value_str);
	zend_enum_add_case_cstr(class_entry, "LinkAja", &enum_case_LinkAja_value);

	zval enum_case_XlTunai_value;
	zend_string *enum_case_XlTunai_value_str = zend_string_init("303", strlen("303"), 1);
	ZVAL_STR(&enum_case_XlTunai_value, enum_case_XlTunai_value_str);
	zend_enum_add_case_cstr(class_entry, "XlTunai", &enum_case_XlTunai_value);

	zval enum_case_MandiriEcash_value;
	zend_string *enum_case_MandiriEcash_value_str = zend_string_init("305", strlen("305"), 1);
	ZVAL_STR(&enum_case_MandiriEcash_value, enum_case_MandiriEcash_value_str);
	zend_enum_add_case_cstr(class_entry, "MandiriEcash", &enum_case_MandiriEcash_value);

	zval enum_case_IndosatDompetku_value;
	zend_string *enum_case_IndosatDompetku_value_str = zend_string_init("307", strlen("307"), 1);
	ZVAL_STR(&enum_case_IndosatDompetku_value, enum_case_IndosatDompetku_value_str);
	zend_enum_add_case_cstr(class_entry, "IndosatDompetku", &enum_case_IndosatDompetku_value);

	zval enum_case_BriMocash_value;
	zend_string *enum_case_BriMocash_value_str = zend_string_init("400", strlen("400"), 1);
	ZVAL_STR(&enum_case_BriMocash_value, enum_case_BriMocash_value_str);
	zend_enum_add_case_cstr(class_entry, "BriMocash", &enum_case_BriMocash_value);

	zval enum_case_BriEpay_value;
	zend_string *enum_case_BriEpay_value_str = zend_string_init("401", strlen("401"), 1);
	ZVAL_STR(&enum_case_BriEpay_value, enum_case_BriEpay_value_str);
	zend_enum_add_case_cstr(class_entry, "BriEpay", &enum_case_BriEpay_value);

	zval enum_case_PermataVa_value;
	zend_string *enum_case_PermataVa_value_str = zend_string_init("402", strlen("402"), 1);
	ZVAL_STR(&enum_case_PermataVa_value, enum_case_PermataVa_value_str);
	zend_enum_add_case_cstr(class_entry, "PermataVa", &enum_case_PermataVa_value);

	zval enum_case_KlikBca_value;
	zend_string *enum_case_KlikBca_value_str = zend_string_init("404", strlen("404"), 1);
	ZVAL_STR(&enum_case_KlikBca_value, enum_case_KlikBca_value_str);
	zend_enum_add_case_cstr(class_entry, "KlikBca", &enum_case_KlikBca_value);

	zval enum_case_BcaKlikPay_value;
	zend_string *enum_case_BcaKlikPay_value_str = zend_string_init("405", strlen("405"), 1);
	ZVAL_STR(&enum_case_BcaKlikPay_value, enum_case_BcaKlikPay_value_str);
	zend_enum_add_case_cstr(class_entry, "BcaKlikPay", &enum_case_BcaKlikPay_value);

	zval enum_case_MandiriClickpay_value;
	zend_string *enum_case_MandiriClickpay_value_str = zend_string_init("406", strlen("406"), 1);
	ZVAL_STR(&enum_case_MandiriClickpay_value, enum_case_MandiriClickpay_value_str);
	zend_enum_add_case_cstr(class_entry, "MandiriClickpay", &enum_case_MandiriClickpay_value);

	zval enum_case_MaybankSms_value;
	zend_string *enum_case_MaybankSms_value_str = zend_string_init("407", strlen("407"), 1);
	ZVAL_STR(&enum_case_MaybankSms_value, enum_case_MaybankSms_value_str);
	zend_enum_add_case_cstr(class_entry, "MaybankSms", &enum_case_MaybankSms_value);

	zval enum_case_MaybankVa_value;
	zend_string *enum_case_MaybankVa_value_str = zend_string_init("408", strlen("408"), 1);
	ZVAL_STR(&enum_case_MaybankVa_value, enum_case_MaybankVa_value_str);
	zend_enum_add_case_cstr(class_entry, "MaybankVa", &enum_case_MaybankVa_value);

	zval enum_case_Unicount_value;
	zend_string *enum_case_Unicount_value_str = zend_string_init("410", strlen("410"), 1);
	ZVAL_STR(&enum_case_Unicount_value, enum_case_Unicount_value_str);
	zend_enum_add_case_cstr(class_entry, "Unicount", &enum_case_Unicount_value);

	zval enum_case_UnicountRupiah_value;
	zend_string *enum_case_UnicountRupiah_value_str = zend_string_init("420", strlen("420"), 1);
	ZVAL_STR(&enum_case_UnicountRupiah_value, enum_case_UnicountRupiah_value_str);
	zend_enum_add_case_cstr(class_entry, "UnicountRupiah", &enum_case_UnicountRupiah_value);

	zval enum_case_OctoClicks_value;
	zend_string *enum_case_OctoClicks_value_str = zend_string_init("700", strlen("700"), 1);
	ZVAL_STR(&enum_case_OctoClicks_value, enum_case_OctoClicks_value_str);
	zend_enum_add_case_cstr(class_entry, "OctoClicks", &enum_case_OctoClicks_value);

	zval enum_case_DanamonOnline_value;
	zend_string *enum_case_DanamonOnline_value_str = zend_string_init("701", strlen("701"), 1);
	ZVAL_STR(&enum_case_DanamonOnline_value, enum_case_DanamonOnline_value_str);
	zend_enum_add_case_cstr(class_entry, "DanamonOnline", &enum_case_DanamonOnline_value);

	zval enum_case_BcaVa_value;
	zend_string *enum_case_BcaVa_value_str = zend_string_init("702", strlen("702"), 1);
	ZVAL_STR(&enum_case_BcaVa_value, enum_case_BcaVa_value_str);
	zend_enum_add_case_cstr(class_entry, "BcaVa", &enum_case_BcaVa_value);

	zval enum_case_MandiriBillPayment_value;
	zend_string *enum_case_MandiriBillPayment_value_str = zend_string_init("703", strlen("703"), 1);
	ZVAL_STR(&enum_case_MandiriBillPayment_value, enum_case_MandiriBillPayment_value_str);
	zend_enum_add_case_cstr(class_entry, "MandiriBillPayment", &enum_case_MandiriBillPayment_value);

	zval enum_case_Sakuku_value;
	zend_string *enum_case_Sakuku_value_str = zend_string_init("704", strlen("704"), 1);
	ZVAL_STR(&enum_case_Sakuku_value, enum_case_Sakuku_value_str);
	zend_enum_add_case_cstr(class_entry, "Sakuku", &enum_case_Sakuku_value);

	zval enum_case_Indomaret_value;
	zend_string *enum_case_Indomaret_value_str = zend_string_init("706", strlen("706"), 1);
	ZVAL_STR(&enum_case_Indomaret_value, enum_case_Indomaret_value_str);
	zend_enum_add_case_cstr(class_entry, "Indomaret", &enum_case_Indomaret_value);

	zval enum_case_Alfagroup_value;
	zend_string *enum_case_Alfagroup_value_str = zend_string_init("707", strlen("707"), 1);
	ZVAL_STR(&enum_case_Alfagroup_value, enum_case_Alfagroup_value_str);
	zend_enum_add_case_cstr(class_entry, "Alfagroup", &enum_case_Alfagroup_value);

	zval enum_case_DanamonVa_value;
	zend_string *enum_case_DanamonVa_value_str = zend_string_init("708", strlen("708"), 1);
	ZVAL_STR(&enum_case_DanamonVa_value, enum_case_DanamonVa_value_str);
	zend_enum_add_case_cstr(class_entry, "DanamonVa", &enum_case_DanamonVa_value);

	zval enum_case_Kredivo_value;
	zend_string *enum_case_Kredivo_value_str = zend_string_init("709", strlen("709"), 1);
	ZVAL_STR(&enum_case_Kredivo_value, enum_case_Kredivo_value_str);
	zend_enum_add_case_cstr(class_entry, "Kredivo", &enum_case_Kredivo_value);

	zval enum_case_ShopeePayQris_value;
	zend_string *enum_case_ShopeePayQris_value_str = zend_string_init("711", strlen("711"), 1);
	ZVAL_STR(&enum_case_ShopeePayQris_value, enum_case_ShopeePayQris_value_str);
	zend_enum_add_case_cstr(class_entry, "ShopeePayQris", &enum_case_ShopeePayQris_value);

	zval enum_case_ShopeePay_value;
	zend_string *enum_case_ShopeePay_value_str = zend_string_init("713", strlen("713"), 1);
	ZVAL_STR(&enum_case_ShopeePay_value, enum_case_ShopeePay_value_str);
	zend_enum_add_case_cstr(class_entry, "ShopeePay", &enum_case_ShopeePay_value);

	zval enum_case_BriDirectDebit_value;
	zend_string *enum_case_BriDirectDebit_value_str = zend_string_init("714", strlen("714"), 1);
	ZVAL_STR(&enum_case_BriDirectDebit_value, enum_case_BriDirectDebit_value_str);
	zend_enum_add_case_cstr(class_entry, "BriDirectDebit", &enum_case_BriDirectDebit_value);

	zval enum_case_LinkAjaQris_value;
	zend_string *enum_case_LinkAjaQris_value_str = zend_string_init("715", strlen("715"), 1);
	ZVAL_STR(&enum_case_LinkAjaQris_value, enum_case_LinkAjaQris_value_str);
	zend_enum_add_case_cstr(class_entry, "LinkAjaQris", &enum_case_LinkAjaQris_value);

	zval enum_case_LinkAjaApp_value;
	zend_string *enum_case_LinkAjaApp_value_str = zend_string_init("716", strlen("716"), 1);
	ZVAL_STR(&enum_case_LinkAjaApp_value, enum_case_LinkAjaApp_value_str);
	zend_enum_add_case_cstr(class_entry, "LinkAjaApp", &enum_case_LinkAjaApp_value);

	zval enum_case_OvoTokenize_value;
	zend_string *enum_case_OvoTokenize_value_str = zend_string_init("720", strlen("720"), 1);
	ZVAL_STR(&enum_case_OvoTokenize_value, enum_case_OvoTokenize_value_str);
	zend_enum_add_case_cstr(class_entry, "OvoTokenize", &enum_case_OvoTokenize_value);

	zval enum_case_BriCeria_value;
	zend_string *enum_case_BriCeria_value_str = zend_string_init("721", strlen("721"), 1);
	ZVAL_STR(&enum_case_BriCeria_value, enum_case_BriCeria_value_str);
	zend_enum_add_case_cstr(class_entry, "BriCeria", &enum_case_BriCeria_value);

	zval enum_case_BriVa_value;
	zend_string *enum_case_BriVa_value_str = zend_string_init("800", strlen("800"), 1);
	ZVAL_STR(&enum_case_BriVa_value, enum_case_BriVa_value_str);
	zend_enum_add_case_cstr(class_entry, "BriVa", &enum_case_BriVa_value);

	zval enum_case_BniVa_value;
	zend_string *enum_case_BniVa_value_str = zend_string_init("801", strlen("801"), 1);
	ZVAL_STR(&enum_case_BniVa_value, enum_case_BniVa_value_str);
	zend_enum_add_case_cstr(class_entry, "BniVa", &enum_case_BniVa_value);

	zval enum_case_MandiriVa_value;
	zend_string *enum_case_MandiriVa_value_str = zend_string_init("802", strlen("802"), 1);
	ZVAL_STR(&enum_case_MandiriVa_value, enum_case_MandiriVa_value_str);
	zend_enum_add_case_cstr(class_entry, "MandiriVa", &enum_case_MandiriVa_value);

	zval enum_case_Akulaku_value;
	zend_string *enum_case_Akulaku_value_str = zend_string_init("807", strlen("807"), 1);
	ZVAL_STR(&enum_case_Akulaku_value, enum_case_Akulaku_value_str);
	zend_enum_add_case_cstr(class_entry, "Akulaku", &enum_case_Akulaku_value);

	zval enum_case_BSecure_value;
	zend_string *enum_case_BSecure_value_str = zend_string_init("810", strlen("810"), 1);
	ZVAL_STR(&enum_case_BSecure_value, enum_case_BSecure_value_str);
	zend_enum_add_case_cstr(class_entry, "BSecure", &enum_case_BSecure_value);

	zval enum_case_Ovo_value;
	zend_string *enum_case_Ovo_value_str = zend_string_init("812", strlen("812"), 1);
	ZVAL_STR(&enum_case_Ovo_value, enum_case_Ovo_value_str);
	zend_enum_add_case_cstr(class_entry, "Ovo", &enum_case_Ovo_value);

	zval enum_case_Maybank2u_value;
	zend_string *enum_case_Maybank2u_value_str = zend_string_init("814", strlen("814"), 1);
	ZVAL_STR(&enum_case_Maybank2u_value, enum_case_Maybank2u_value_str);
	zend_enum_add_case_cstr(class_entry, "Maybank2u", &enum_case_Maybank2u_value);

	zval enum_case_SinarmasVa_value;
	zend_string *enum_case_SinarmasVa_value_str = zend_string_init("818", strlen("818"), 1);
	ZVAL_STR(&enum_case_SinarmasVa_value, enum_case_SinarmasVa_value_str);
	zend_enum_add_case_cstr(class_entry, "SinarmasVa", &enum_case_SinarmasVa_value);

	zval enum_case_Dana_value;
	zend_string *enum_case_Dana_value_str = zend_string_init("819", strlen("819"), 1);
	ZVAL_STR(&enum_case_Dana_value, enum_case_Dana_value_str);
	zend_enum_add_case_cstr(class_entry, "Dana", &enum_case_Dana_value);

	zval enum_case_Indodana_value;
	zend_string *enum_case_Indodana_value_str = zend_string_init("820", strlen("820"), 1);
	ZVAL_STR(&enum_case_Indodana_value, enum_case_Indodana_value_str);
	zend_enum_add_case_cstr(class_entry, "Indodana", &enum_case_Indodana_value);

	zval enum_case_CimbVa_value;
	zend_string *enum_case_CimbVa_value_str = zend_string_init("825", strlen("825"), 1);
	ZVAL_STR(&enum_case_CimbVa_value, enum_case_CimbVa_value_str);
	zend_enum_add_case_cstr(class_entry, "CimbVa", &enum_case_CimbVa_value);

	zval enum_case_PaydiaQris_value;
	zend_string *enum_case_PaydiaQris_value_str = zend_string_init("836", strlen("836"), 1);
	ZVAL_STR(&enum_case_PaydiaQris_value, enum_case_PaydiaQris_value_str);
	zend_enum_add_case_cstr(class_entry, "PaydiaQris", &enum_case_PaydiaQris_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Money(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Money", class_Faspay_Money_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_minor_default_value;
	ZVAL_UNDEF(&property_minor_default_value);
	zend_string *property_minor_name = zend_string_init("minor", sizeof("minor") - 1, 1);
	zend_declare_typed_property(class_entry, property_minor_name, &property_minor_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_minor_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Address(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Address", class_Faspay_Address_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_name_name);

	zval property_lastName_default_value;
	ZVAL_UNDEF(&property_lastName_default_value);
	zend_string *property_lastName_name = zend_string_init("lastName", sizeof("lastName") - 1, 1);
	zend_declare_typed_property(class_entry, property_lastName_name, &property_lastName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_lastName_name);

	zval property_line_default_value;
	ZVAL_UNDEF(&property_line_default_value);
	zend_string *property_line_name = zend_string_init("line", sizeof("line") - 1, 1);
	zend_declare_typed_property(class_entry, property_line_name, &property_line_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_line_name);

	zval property_city_default_value;
	ZVAL_UNDEF(&property_city_default_value);
	zend_string *property_city_name = zend_string_init("city", sizeof("city") - 1, 1);
	zend_declare_typed_property(class_entry, property_city_name, &property_city_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_city_name);

	zval property_region_default_value;
	ZVAL_UNDEF(&property_region_default_value);
	zend_string *property_region_name = zend_string_init("region", sizeof("region") - 1, 1);
	zend_declare_typed_property(class_entry, property_region_name, &property_region_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_region_name);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_state_name);

	zval property_postcode_default_value;
	ZVAL_UNDEF(&property_postcode_default_value);
	zend_string *property_postcode_name = zend_string_init("postcode", sizeof("postcode") - 1, 1);
	zend_declare_typed_property(class_entry, property_postcode_name, &property_postcode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_postcode_name);

	zval property_countryCode_default_value;
	ZVAL_UNDEF(&property_countryCode_default_value);
	zend_string *property_countryCode_name = zend_string_init("countryCode", sizeof("countryCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_countryCode_name, &property_countryCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_countryCode_name);

	zval property_phone_default_value;
	ZVAL_UNDEF(&property_phone_default_value);
	zend_string *property_phone_name = zend_string_init("phone", sizeof("phone") - 1, 1);
	zend_declare_typed_property(class_entry, property_phone_name, &property_phone_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_phone_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Transport(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Transport", class_Faspay_Transport_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Signature(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Signature", class_Faspay_Signature_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "debit", sizeof("debit") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "debit", sizeof("debit") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "card", sizeof("card") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "cardtoken", sizeof("cardtoken") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "cardsha256", sizeof("cardsha256") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Testing(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Testing", class_Faspay_Testing_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Form(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Form", class_Faspay_Form_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_action_default_value;
	ZVAL_UNDEF(&property_action_default_value);
	zend_string *property_action_name = zend_string_init("action", sizeof("action") - 1, 1);
	zend_declare_typed_property(class_entry, property_action_name, &property_action_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_action_name);

	zval property_method_default_value;
	ZVAL_UNDEF(&property_method_default_value);
	zend_string *property_method_name = zend_string_init("method", sizeof("method") - 1, 1);
	zend_declare_typed_property(class_entry, property_method_name, &property_method_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_method_name);

	zval property_fields_default_value;
	ZVAL_UNDEF(&property_fields_default_value);
	zend_string *property_fields_name = zend_string_init("fields", sizeof("fields") - 1, 1);
	zend_declare_typed_property(class_entry, property_fields_name, &property_fields_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fields_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Inquiries(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Inquiries", class_Faspay_Inquiries_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}

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

static zend_class_entry *register_class_Faspay_RecurringClient(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "RecurringClient", class_Faspay_RecurringClient_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Recurring(zend_class_entry *class_entry_Faspay_RecurringClient)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Recurring", class_Faspay_Recurring_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Faspay_RecurringClient);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 10, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 11, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Transport_Event(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Transport", "Event", class_Faspay_Transport_Event_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_operation_default_value;
	ZVAL_UNDEF(&property_operation_default_value);
	zend_string *property_operation_name = zend_string_init("operation", sizeof("operation") - 1, 1);
	zend_declare_typed_property(class_entry, property_operation_name, &property_operation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_operation_name);

	zval property_host_default_value;
	ZVAL_UNDEF(&property_host_default_value);
	zend_string *property_host_name = zend_string_init("host", sizeof("host") - 1, 1);
	zend_declare_typed_property(class_entry, property_host_name, &property_host_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_host_name);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_httpStatus_name);

	zval property_attempt_default_value;
	ZVAL_UNDEF(&property_attempt_default_value);
	zend_string *property_attempt_name = zend_string_init("attempt", sizeof("attempt") - 1, 1);
	zend_declare_typed_property(class_entry, property_attempt_name, &property_attempt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_attempt_name);

	zend_string *property_outcome_class_Faspay_Transport_Outcome = zend_string_init("Faspay\\Transport\\Outcome", sizeof("Faspay\\Transport\\Outcome")-1, 1);
	zval property_outcome_default_value;
	ZVAL_UNDEF(&property_outcome_default_value);
	zend_string *property_outcome_name = zend_string_init("outcome", sizeof("outcome") - 1, 1);
	zend_declare_typed_property(class_entry, property_outcome_name, &property_outcome_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_outcome_class_Faspay_Transport_Outcome, 0, 0));
	zend_string_release(property_outcome_name);

	zval property_reused_default_value;
	ZVAL_UNDEF(&property_reused_default_value);
	zend_string *property_reused_name = zend_string_init("reused", sizeof("reused") - 1, 1);
	zend_declare_typed_property(class_entry, property_reused_name, &property_reused_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_reused_name);

	zval property_timedOut_default_value;
	ZVAL_UNDEF(&property_timedOut_default_value);
	zend_string *property_timedOut_name = zend_string_init("timedOut", sizeof("timedOut") - 1, 1);
	zend_declare_typed_property(class_entry, property_timedOut_name, &property_timedOut_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_timedOut_name);

	zval property_dnsSeconds_default_value;
	ZVAL_UNDEF(&property_dnsSeconds_default_value);
	zend_string *property_dnsSeconds_name = zend_string_init("dnsSeconds", sizeof("dnsSeconds") - 1, 1);
	zend_declare_typed_property(class_entry, property_dnsSeconds_name, &property_dnsSeconds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_dnsSeconds_name);

	zval property_connectSeconds_default_value;
	ZVAL_UNDEF(&property_connectSeconds_default_value);
	zend_string *property_connectSeconds_name = zend_string_init("connectSeconds", sizeof("connectSeconds") - 1, 1);
	zend_declare_typed_property(class_entry, property_connectSeconds_name, &property_connectSeconds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_connectSeconds_name);

	zval property_tlsSeconds_default_value;
	ZVAL_UNDEF(&property_tlsSeconds_default_value);
	zend_string *property_tlsSeconds_name = zend_string_init("tlsSeconds", sizeof("tlsSeconds") - 1, 1);
	zend_declare_typed_property(class_entry, property_tlsSeconds_name, &property_tlsSeconds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_tlsSeconds_name);

	zval property_firstByteSeconds_default_value;
	ZVAL_UNDEF(&property_firstByteSeconds_default_value);
	zend_string *property_firstByteSeconds_name = zend_string_init("firstByteSeconds", sizeof("firstByteSeconds") - 1, 1);
	zend_declare_typed_property(class_entry, property_firstByteSeconds_name, &property_firstByteSeconds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_firstByteSeconds_name);

	zval property_totalSeconds_default_value;
	ZVAL_UNDEF(&property_totalSeconds_default_value);
	zend_string *property_totalSeconds_name = zend_string_init("totalSeconds", sizeof("totalSeconds") - 1, 1);
	zend_declare_typed_property(class_entry, property_totalSeconds_name, &property_totalSeconds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_totalSeconds_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Transport_Outcome(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Transport\\Outcome", IS_STRING, class_Faspay_Transport_Outcome_methods);

	zval enum_case_Answered_value;
	zend_string *enum_case_Answered_value_str = zend_string_init("answered", strlen("answered"), 1);
	ZVAL_STR(&enum_case_Answered_value, enum_case_Answered_value_str);
	zend_enum_add_case_cstr(class_entry, "Answered", &enum_case_Answered_value);

	zval enum_case_NotSent_value;
	zend_string *enum_case_NotSent_value_str = zend_string_init("not_sent", strlen("not_sent"), 1);
	ZVAL_STR(&enum_case_NotSent_value, enum_case_NotSent_value_str);
	zend_enum_add_case_cstr(class_entry, "NotSent", &enum_case_NotSent_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

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

static zend_class_entry *register_class_Faspay_Recurring_Period(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Recurring\\Period", IS_STRING, class_Faspay_Recurring_Period_methods);

	zval enum_case_Daily_value;
	zend_string *enum_case_Daily_value_str = zend_string_init("daily", strlen("daily"), 1);
	ZVAL_STR(&enum_case_Daily_value, enum_case_Daily_value_str);
	zend_enum_add_case_cstr(class_entry, "Daily", &enum_case_Daily_value);

	zval enum_case_Monthly_value;
	zend_string *enum_case_Monthly_value_str = zend_string_init("monthly", strlen("monthly"), 1);
	ZVAL_STR(&enum_case_Monthly_value, enum_case_Monthly_value_str);
	zend_enum_add_case_cstr(class_entry, "Monthly", &enum_case_Monthly_value);

	zval enum_case_Yearly_value;
	zend_string *enum_case_Yearly_value_str = zend_string_init("yearly", strlen("yearly"), 1);
	ZVAL_STR(&enum_case_Yearly_value, enum_case_Yearly_value_str);
	zend_enum_add_case_cstr(class_entry, "Yearly", &enum_case_Yearly_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Recurring_NotificationKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Recurring\\NotificationKind", IS_STRING, class_Faspay_Recurring_NotificationKind_methods);

	zval enum_case_Charge_value;
	zend_string *enum_case_Charge_value_str = zend_string_init("charge", strlen("charge"), 1);
	ZVAL_STR(&enum_case_Charge_value, enum_case_Charge_value_str);
	zend_enum_add_case_cstr(class_entry, "Charge", &enum_case_Charge_value);

	zval enum_case_CardExpiry_value;
	zend_string *enum_case_CardExpiry_value_str = zend_string_init("card_expiry", strlen("card_expiry"), 1);
	ZVAL_STR(&enum_case_CardExpiry_value, enum_case_CardExpiry_value_str);
	zend_enum_add_case_cstr(class_entry, "CardExpiry", &enum_case_CardExpiry_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Recurring_Member(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Recurring", "Member", class_Faspay_Recurring_Member_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_email_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, 0));
	zend_string_release(property_amount_name);

	zend_string *property_startsOn_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_startsOn_default_value;
	ZVAL_UNDEF(&property_startsOn_default_value);
	zend_string *property_startsOn_name = zend_string_init("startsOn", sizeof("startsOn") - 1, 1);
	zend_declare_typed_property(class_entry, property_startsOn_name, &property_startsOn_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_startsOn_class_DateTimeInterface, 0, 0));
	zend_string_release(property_startsOn_name);

	zend_string *property_endsOn_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_endsOn_default_value;
	ZVAL_UNDEF(&property_endsOn_default_value);
	zend_string *property_endsOn_name = zend_string_init("endsOn", sizeof("endsOn") - 1, 1);
	zend_declare_typed_property(class_entry, property_endsOn_name, &property_endsOn_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_endsOn_class_DateTimeInterface, 0, 0));
	zend_string_release(property_endsOn_name);

	zend_string *property_period_class_Faspay_Recurring_Period = zend_string_init("Faspay\\Recurring\\Period", sizeof("Faspay\\Recurring\\Period")-1, 1);
	zval property_period_default_value;
	ZVAL_UNDEF(&property_period_default_value);
	zend_string *property_period_name = zend_string_init("period", sizeof("period") - 1, 1);
	zend_declare_typed_property(class_entry, property_period_name, &property_period_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_period_class_Faspay_Recurring_Period, 0, 0));
	zend_string_release(property_period_name);

	zval property_processDays_default_value;
	ZVAL_UNDEF(&property_processDays_default_value);
	zend_string *property_processDays_name = zend_string_init("processDays", sizeof("processDays") - 1, 1);
	zend_declare_typed_property(class_entry, property_processDays_name, &property_processDays_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_processDays_name);

	zval property_every_default_value;
	ZVAL_UNDEF(&property_every_default_value);
	zend_string *property_every_name = zend_string_init("every", sizeof("every") - 1, 1);
	zend_declare_typed_property(class_entry, property_every_name, &property_every_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_every_name);

	zval property_emailNotification_default_value;
	ZVAL_UNDEF(&property_emailNotification_default_value);
	zend_string *property_emailNotification_name = zend_string_init("emailNotification", sizeof("emailNotification") - 1, 1);
	zend_declare_typed_property(class_entry, property_emailNotification_name, &property_emailNotification_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_emailNotification_name);

	zval property_active_default_value;
	ZVAL_UNDEF(&property_active_default_value);
	zend_string *property_active_name = zend_string_init("active", sizeof("active") - 1, 1);
	zend_declare_typed_property(class_entry, property_active_name, &property_active_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_active_name);

	zval property_notifyCardExpiry_default_value;
	ZVAL_UNDEF(&property_notifyCardExpiry_default_value);
	zend_string *property_notifyCardExpiry_name = zend_string_init("notifyCardExpiry", sizeof("notifyCardExpiry") - 1, 1);
	zend_declare_typed_property(class_entry, property_notifyCardExpiry_name, &property_notifyCardExpiry_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_notifyCardExpiry_name);

	zval property_accumulate_default_value;
	ZVAL_UNDEF(&property_accumulate_default_value);
	zend_string *property_accumulate_name = zend_string_init("accumulate", sizeof("accumulate") - 1, 1);
	zend_declare_typed_property(class_entry, property_accumulate_name, &property_accumulate_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_accumulate_name);

	zval property_accumulateEvery_default_value;
	ZVAL_UNDEF(&property_accumulateEvery_default_value);
	zend_string *property_accumulateEvery_name = zend_string_init("accumulateEvery", sizeof("accumulateEvery") - 1, 1);
	zend_declare_typed_property(class_entry, property_accumulateEvery_name, &property_accumulateEvery_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_accumulateEvery_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Recurring_MemberStatus(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Recurring", "MemberStatus", class_Faspay_Recurring_MemberStatus_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_memberId_default_value;
	ZVAL_UNDEF(&property_memberId_default_value);
	zend_string *property_memberId_name = zend_string_init("memberId", sizeof("memberId") - 1, 1);
	zend_declare_typed_property(class_entry, property_memberId_name, &property_memberId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_memberId_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_name_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_email_name);

	zval property_processDays_default_value;
	ZVAL_UNDEF(&property_processDays_default_value);
	zend_string *property_processDays_name = zend_string_init("processDays", sizeof("processDays") - 1, 1);
	zend_declare_typed_property(class_entry, property_processDays_name, &property_processDays_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_processDays_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zend_string *property_startsOn_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_startsOn_default_value;
	ZVAL_UNDEF(&property_startsOn_default_value);
	zend_string *property_startsOn_name = zend_string_init("startsOn", sizeof("startsOn") - 1, 1);
	zend_declare_typed_property(class_entry, property_startsOn_name, &property_startsOn_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_startsOn_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_startsOn_name);

	zend_string *property_endsOn_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_endsOn_default_value;
	ZVAL_UNDEF(&property_endsOn_default_value);
	zend_string *property_endsOn_name = zend_string_init("endsOn", sizeof("endsOn") - 1, 1);
	zend_declare_typed_property(class_entry, property_endsOn_name, &property_endsOn_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_endsOn_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_endsOn_name);

	zend_string *property_period_class_Faspay_Recurring_Period = zend_string_init("Faspay\\Recurring\\Period", sizeof("Faspay\\Recurring\\Period")-1, 1);
	zval property_period_default_value;
	ZVAL_UNDEF(&property_period_default_value);
	zend_string *property_period_name = zend_string_init("period", sizeof("period") - 1, 1);
	zend_declare_typed_property(class_entry, property_period_name, &property_period_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_period_class_Faspay_Recurring_Period, 0, MAY_BE_NULL));
	zend_string_release(property_period_name);

	zval property_every_default_value;
	ZVAL_UNDEF(&property_every_default_value);
	zend_string *property_every_name = zend_string_init("every", sizeof("every") - 1, 1);
	zend_declare_typed_property(class_entry, property_every_name, &property_every_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_every_name);

	zval property_active_default_value;
	ZVAL_UNDEF(&property_active_default_value);
	zend_string *property_active_name = zend_string_init("active", sizeof("active") - 1, 1);
	zend_declare_typed_property(class_entry, property_active_name, &property_active_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_active_name);

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

static zend_class_entry *register_class_Faspay_Recurring_ReturnVisit(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Recurring", "ReturnVisit", class_Faspay_Recurring_ReturnVisit_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_orderId_name);

	zval property_memberId_default_value;
	ZVAL_UNDEF(&property_memberId_default_value);
	zend_string *property_memberId_name = zend_string_init("memberId", sizeof("memberId") - 1, 1);
	zend_declare_typed_property(class_entry, property_memberId_name, &property_memberId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_memberId_name);

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

	zval property_recurringType_default_value;
	ZVAL_UNDEF(&property_recurringType_default_value);
	zend_string *property_recurringType_name = zend_string_init("recurringType", sizeof("recurringType") - 1, 1);
	zend_declare_typed_property(class_entry, property_recurringType_name, &property_recurringType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_recurringType_name);

	zval property_memberName_default_value;
	ZVAL_UNDEF(&property_memberName_default_value);
	zend_string *property_memberName_name = zend_string_init("memberName", sizeof("memberName") - 1, 1);
	zend_declare_typed_property(class_entry, property_memberName_name, &property_memberName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_memberName_name);

	zval property_memberEmail_default_value;
	ZVAL_UNDEF(&property_memberEmail_default_value);
	zend_string *property_memberEmail_name = zend_string_init("memberEmail", sizeof("memberEmail") - 1, 1);
	zend_declare_typed_property(class_entry, property_memberEmail_name, &property_memberEmail_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_memberEmail_name);

	zval property_processDays_default_value;
	ZVAL_UNDEF(&property_processDays_default_value);
	zend_string *property_processDays_name = zend_string_init("processDays", sizeof("processDays") - 1, 1);
	zend_declare_typed_property(class_entry, property_processDays_name, &property_processDays_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_processDays_name);

	zend_string *property_recurringAmount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_recurringAmount_default_value;
	ZVAL_UNDEF(&property_recurringAmount_default_value);
	zend_string *property_recurringAmount_name = zend_string_init("recurringAmount", sizeof("recurringAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_recurringAmount_name, &property_recurringAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_recurringAmount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_recurringAmount_name);

	zend_string *property_startsOn_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_startsOn_default_value;
	ZVAL_UNDEF(&property_startsOn_default_value);
	zend_string *property_startsOn_name = zend_string_init("startsOn", sizeof("startsOn") - 1, 1);
	zend_declare_typed_property(class_entry, property_startsOn_name, &property_startsOn_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_startsOn_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_startsOn_name);

	zend_string *property_endsOn_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_endsOn_default_value;
	ZVAL_UNDEF(&property_endsOn_default_value);
	zend_string *property_endsOn_name = zend_string_init("endsOn", sizeof("endsOn") - 1, 1);
	zend_declare_typed_property(class_entry, property_endsOn_name, &property_endsOn_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_endsOn_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_endsOn_name);

	zend_string *property_period_class_Faspay_Recurring_Period = zend_string_init("Faspay\\Recurring\\Period", sizeof("Faspay\\Recurring\\Period")-1, 1);
	zval property_period_default_value;
	ZVAL_UNDEF(&property_period_default_value);
	zend_string *property_period_name = zend_string_init("period", sizeof("period") - 1, 1);
	zend_declare_typed_property(class_entry, property_period_name, &property_period_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_period_class_Faspay_Recurring_Period, 0, MAY_BE_NULL));
	zend_string_release(property_period_name);

	zval property_every_default_value;
	ZVAL_UNDEF(&property_every_default_value);
	zend_string *property_every_name = zend_string_init("every", sizeof("every") - 1, 1);
	zend_declare_typed_property(class_entry, property_every_name, &property_every_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_every_name);

	zval property_active_default_value;
	ZVAL_UNDEF(&property_active_default_value);
	zend_string *property_active_name = zend_string_init("active", sizeof("active") - 1, 1);
	zend_declare_typed_property(class_entry, property_active_name, &property_active_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_active_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Recurring_Charge(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Recurring", "Charge", class_Faspay_Recurring_Charge_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxId_name);

	zval property_merchantId_default_value;
	ZVAL_UNDEF(&property_merchantId_default_value);
	zend_string *property_merchantId_name = zend_string_init("merchantId", sizeof("merchantId") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantId_name, &property_merchantId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_merchantId_name);

	zval property_merchantMemberId_default_value;
	ZVAL_UNDEF(&property_merchantMemberId_default_value);
	zend_string *property_merchantMemberId_name = zend_string_init("merchantMemberId", sizeof("merchantMemberId") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantMemberId_name, &property_merchantMemberId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_merchantMemberId_name);

	zval property_gatewayMemberId_default_value;
	ZVAL_UNDEF(&property_gatewayMemberId_default_value);
	zend_string *property_gatewayMemberId_name = zend_string_init("gatewayMemberId", sizeof("gatewayMemberId") - 1, 1);
	zend_declare_typed_property(class_entry, property_gatewayMemberId_name, &property_gatewayMemberId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_gatewayMemberId_name);

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

	zval property_reference_default_value;
	ZVAL_UNDEF(&property_reference_default_value);
	zend_string *property_reference_name = zend_string_init("reference", sizeof("reference") - 1, 1);
	zend_declare_typed_property(class_entry, property_reference_name, &property_reference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reference_name);

	zend_string *property_chargedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_chargedAt_default_value;
	ZVAL_UNDEF(&property_chargedAt_default_value);
	zend_string *property_chargedAt_name = zend_string_init("chargedAt", sizeof("chargedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_chargedAt_name, &property_chargedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_chargedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_chargedAt_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Recurring_CardExpiry(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Recurring", "CardExpiry", class_Faspay_Recurring_CardExpiry_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_memberId_default_value;
	ZVAL_UNDEF(&property_memberId_default_value);
	zend_string *property_memberId_name = zend_string_init("memberId", sizeof("memberId") - 1, 1);
	zend_declare_typed_property(class_entry, property_memberId_name, &property_memberId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_memberId_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_name_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_email_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_expiresMonth_default_value;
	ZVAL_UNDEF(&property_expiresMonth_default_value);
	zend_string *property_expiresMonth_name = zend_string_init("expiresMonth", sizeof("expiresMonth") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresMonth_name, &property_expiresMonth_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_expiresMonth_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Recurring_ScheduledCharge(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Recurring", "ScheduledCharge", class_Faspay_Recurring_ScheduledCharge_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zend_string *property_date_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_date_class_DateTimeImmutable, 0, 0));
	zend_string_release(property_date_name);

	zval property_retryDates_default_value;
	ZVAL_UNDEF(&property_retryDates_default_value);
	zend_string *property_retryDates_name = zend_string_init("retryDates", sizeof("retryDates") - 1, 1);
	zend_declare_typed_property(class_entry, property_retryDates_name, &property_retryDates_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_retryDates_name);

	return class_entry;
}
