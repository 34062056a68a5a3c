/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: ee19e0520af90e1ba9b694ed9ab33204266fc956 */

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

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_RouteShare___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, partnerId, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_RoutePayment___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, owner, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, shares, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, postDataScale, Faspay\\RouteScale, 0, "Faspay\\RouteScale::Rupiah")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, staticVaSpelling, Faspay\\RouteSpelling, 0, "Faspay\\RouteSpelling::SnakeCase")
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

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Signature_snap, 0, 5, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, privateKey, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, timestamp, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, passphrase, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Signature_verifySnap, 0, 6, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, publicKey, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, timestamp, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Signature_snapBodyHash, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
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

#define arginfo_class_Faspay_Transport_Event___construct arginfo_class_Faspay_Money___construct


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
ZEND_METHOD(Faspay_Signature, snap);
ZEND_METHOD(Faspay_Signature, verifySnap);
ZEND_METHOD(Faspay_Signature, snapBodyHash);
ZEND_METHOD(Faspay_Signature, equals);
ZEND_METHOD(Faspay_Testing, answer);
ZEND_METHOD(Faspay_Testing, setNow);
ZEND_METHOD(Faspay_Form, toHtml);
ZEND_METHOD(Faspay_Inquiries, current);
ZEND_METHOD(Faspay_Inquiries, key);
ZEND_METHOD(Faspay_Inquiries, next);
ZEND_METHOD(Faspay_Inquiries, rewind);
ZEND_METHOD(Faspay_Inquiries, valid);


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


static const zend_function_entry class_Faspay_DuplicateException_methods[] = {
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


static const zend_function_entry class_Faspay_PayoutStatus_methods[] = {
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


static const zend_function_entry class_Faspay_RouteShare_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_RouteShare___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_RoutePayment_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_RoutePayment___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_RouteScale_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_RouteSpelling_methods[] = {
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
	ZEND_ME(Faspay_Signature, snap, arginfo_class_Faspay_Signature_snap, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Signature, verifySnap, arginfo_class_Faspay_Signature_verifySnap, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Signature, snapBodyHash, arginfo_class_Faspay_Signature_snapBodyHash, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
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


static const zend_function_entry class_Faspay_Transport_Event_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Transport_Event___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Transport_Outcome_methods[] = {
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

static zend_class_entry *register_class_Faspay_DuplicateException(zend_class_entry *class_entry_Faspay_GatewayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "DuplicateException", class_Faspay_DuplicateException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Faspay_GatewayException);

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

	zval enum_case_Refunded_value;
	zend_string *enum_case_Refunded_value_str = zend_string_init("refunded", strlen("refunded"), 1);
	ZVAL_STR(&enum_case_Refunded_value, enum_case_Refunded_value_str);
	zend_enum_add_case_cstr(class_entry, "Refunded", &enum_case_Refunded_value);

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

static zend_class_entry *register_class_Faspay_PayoutStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\PayoutStatus", IS_STRING, class_Faspay_PayoutStatus_methods);

	zval enum_case_Pending_value;
	zend_string *enum_case_Pending_value_str = zend_string_init("pending", strlen("pending"), 1);
	ZVAL_STR(&enum_case_Pending_value, enum_case_Pending_value_str);
	zend_enum_add_case_cstr(class_entry, "Pending", &enum_case_Pending_value);

	zval enum_case_Succeeded_value;
	zend_string *enum_case_Succeeded_value_str = zend_string_init("succeeded", strlen("succeeded"), 1);
	ZVAL_STR(&enum_case_Succeeded_value, enum_case_Succeeded_value_str);
	zend_enum_add_case_cstr(class_entry, "Succeeded", &enum_case_Succeeded_value);

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

	zval enum_case_BncVa_value;
	zend_string *enum_case_BncVa_value_str = zend_string_init("718", strlen("718"), 1);
	ZVAL_STR(&enum_case_BncVa_value, enum_case_BncVa_value_str);
	zend_enum_add_case_cstr(class_entry, "BncVa", &enum_case_BncVa_value);

	zval enum_case_OvoTokenize_value;
	zend_string *enum_case_OvoTokenize_value_str = zend_string_init("720", strlen("720"), 1);
	ZVAL_STR(&enum_case_OvoTokenize_value, enum_case_OvoTokenize_value_str);
	zend_enum_add_case_cstr(class_entry, "OvoTokenize", &enum_case_OvoTokenize_value);

	zval enum_case_BriCeria_value;
	zend_string *enum_case_BriCeria_value_str = zend_string_init("721", strlen("721"), 1);
	ZVAL_STR(&enum_case_BriCeria_value, enum_case_BriCeria_value_str);
	zend_enum_add_case_cstr(class_entry, "BriCeria", &enum_case_BriCeria_value);

	zval enum_case_DanaSubscription_value;
	zend_string *enum_case_DanaSubscription_value_str = zend_string_init("722", strlen("722"), 1);
	ZVAL_STR(&enum_case_DanaSubscription_value, enum_case_DanaSubscription_value_str);
	zend_enum_add_case_cstr(class_entry, "DanaSubscription", &enum_case_DanaSubscription_value);

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

	zval enum_case_BtnVa_value;
	zend_string *enum_case_BtnVa_value_str = zend_string_init("837", strlen("837"), 1);
	ZVAL_STR(&enum_case_BtnVa_value, enum_case_BtnVa_value_str);
	zend_enum_add_case_cstr(class_entry, "BtnVa", &enum_case_BtnVa_value);

	zval enum_case_CimbQris_value;
	zend_string *enum_case_CimbQris_value_str = zend_string_init("842", strlen("842"), 1);
	ZVAL_STR(&enum_case_CimbQris_value, enum_case_CimbQris_value_str);
	zend_enum_add_case_cstr(class_entry, "CimbQris", &enum_case_CimbQris_value);

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

static zend_class_entry *register_class_Faspay_RouteShare(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "RouteShare", class_Faspay_RouteShare_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_READONLY_CLASS;

	zval property_partnerId_default_value;
	ZVAL_UNDEF(&property_partnerId_default_value);
	zend_string *property_partnerId_name = zend_string_init("partnerId", sizeof("partnerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerId_name, &property_partnerId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_partnerId_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, 0));
	zend_string_release(property_amount_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_RoutePayment(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "RoutePayment", class_Faspay_RoutePayment_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_READONLY_CLASS;

	zval property_owner_default_value;
	ZVAL_UNDEF(&property_owner_default_value);
	zend_string *property_owner_name = zend_string_init("owner", sizeof("owner") - 1, 1);
	zend_declare_typed_property(class_entry, property_owner_name, &property_owner_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_owner_name);

	zval property_shares_default_value;
	ZVAL_UNDEF(&property_shares_default_value);
	zend_string *property_shares_name = zend_string_init("shares", sizeof("shares") - 1, 1);
	zend_declare_typed_property(class_entry, property_shares_name, &property_shares_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_shares_name);

	zend_string *property_postDataScale_class_Faspay_RouteScale = zend_string_init("Faspay\\RouteScale", sizeof("Faspay\\RouteScale")-1, 1);
	zval property_postDataScale_default_value;
	ZVAL_UNDEF(&property_postDataScale_default_value);
	zend_string *property_postDataScale_name = zend_string_init("postDataScale", sizeof("postDataScale") - 1, 1);
	zend_declare_typed_property(class_entry, property_postDataScale_name, &property_postDataScale_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_postDataScale_class_Faspay_RouteScale, 0, 0));
	zend_string_release(property_postDataScale_name);

	zend_string *property_staticVaSpelling_class_Faspay_RouteSpelling = zend_string_init("Faspay\\RouteSpelling", sizeof("Faspay\\RouteSpelling")-1, 1);
	zval property_staticVaSpelling_default_value;
	ZVAL_UNDEF(&property_staticVaSpelling_default_value);
	zend_string *property_staticVaSpelling_name = zend_string_init("staticVaSpelling", sizeof("staticVaSpelling") - 1, 1);
	zend_declare_typed_property(class_entry, property_staticVaSpelling_name, &property_staticVaSpelling_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_staticVaSpelling_class_Faspay_RouteSpelling, 0, 0));
	zend_string_release(property_staticVaSpelling_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_RouteScale(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\RouteScale", IS_STRING, class_Faspay_RouteScale_methods);

	zval enum_case_Rupiah_value;
	zend_string *enum_case_Rupiah_value_str = zend_string_init("rupiah", strlen("rupiah"), 1);
	ZVAL_STR(&enum_case_Rupiah_value, enum_case_Rupiah_value_str);
	zend_enum_add_case_cstr(class_entry, "Rupiah", &enum_case_Rupiah_value);

	zval enum_case_Sen_value;
	zend_string *enum_case_Sen_value_str = zend_string_init("sen", strlen("sen"), 1);
	ZVAL_STR(&enum_case_Sen_value, enum_case_Sen_value_str);
	zend_enum_add_case_cstr(class_entry, "Sen", &enum_case_Sen_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_RouteSpelling(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\RouteSpelling", IS_STRING, class_Faspay_RouteSpelling_methods);

	zval enum_case_SnakeCase_value;
	zend_string *enum_case_SnakeCase_value_str = zend_string_init("snake_case", strlen("snake_case"), 1);
	ZVAL_STR(&enum_case_SnakeCase_value, enum_case_SnakeCase_value_str);
	zend_enum_add_case_cstr(class_entry, "SnakeCase", &enum_case_SnakeCase_value);

	zval enum_case_CamelCase_value;
	zend_string *enum_case_CamelCase_value_str = zend_string_init("camel_case", strlen("camel_case"), 1);
	ZVAL_STR(&enum_case_CamelCase_value, enum_case_CamelCase_value_str);
	zend_enum_add_case_cstr(class_entry, "CamelCase", &enum_case_CamelCase_value);

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

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "cardtoken", sizeof("cardtoken") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "cardsha256", sizeof("cardsha256") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "snap", sizeof("snap") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "snap", sizeof("snap") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verifysnap", sizeof("verifysnap") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

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
