/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 57a9077aecac0a35230c271853e12f603b8e7557 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapClient_createVa, 0, 1, Faspay\\Snap\\VirtualAccount, 0)
	ZEND_ARG_OBJ_INFO(0, bill, Faspay\\Snap\\VaBill, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapClient_vaStatus, 0, 2, Faspay\\Snap\\Status, 0)
	ZEND_ARG_OBJ_INFO(0, number, Faspay\\Snap\\VaNumber, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, channel, Faspay\\Channel, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, trxId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, inquiryRequestId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapClient_deleteVa, 0, 3, Faspay\\Snap\\VaDeletion, 0)
	ZEND_ARG_OBJ_INFO(0, number, Faspay\\Snap\\VaNumber, 0)
	ZEND_ARG_TYPE_INFO(0, trxId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, reason, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapClient_generateQr, 0, 1, Faspay\\Snap\\Qr, 0)
	ZEND_ARG_OBJ_INFO(0, bill, Faspay\\Snap\\QrBill, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapClient_qrStatus, 0, 3, Faspay\\Snap\\Status, 0)
	ZEND_ARG_TYPE_INFO(0, partnerReferenceNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, referenceNo, IS_STRING, 1)
	ZEND_ARG_OBJ_TYPE_MASK(0, channel, Faspay\\Channel, MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapClient_createDebit, 0, 1, Faspay\\Snap\\DebitPayment, 0)
	ZEND_ARG_OBJ_INFO(0, bill, Faspay\\Snap\\DebitBill, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_SnapClient_debitStatus arginfo_class_Faspay_SnapClient_qrStatus

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapClient_cancelDebit, 0, 4, Faspay\\Snap\\DebitCancellation, 0)
	ZEND_ARG_TYPE_INFO(0, partnerReferenceNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, referenceNo, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, channel, Faspay\\Channel, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, reason, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, amount, Faspay\\Money, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapClient_eachStatus, 0, 1, Iterator, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, queries, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, concurrency, IS_LONG, 0, "8")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, deadline, IS_DOUBLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapClient_verifyVaInquiry, 0, 2, Faspay\\Snap\\VaInquiry, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, headers, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, requestPath, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, receivedAt, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapClient_verifyNotification, 0, 2, Faspay\\Snap\\\116otification, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, headers, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, requestPath, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, receivedAt, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_SnapClient_confirm, 0, 2, Faspay\\Snap\\Status, 0)
	ZEND_ARG_OBJ_INFO(0, notification, Faspay\\Snap\\\116otification, 0)
	ZEND_ARG_OBJ_INFO(0, expected, Faspay\\Money, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, channel, Faspay\\Channel, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Snap___construct, 0, 0, 3)
	ZEND_ARG_TYPE_INFO(0, merchantId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, privateKey, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, faspayPublicKey, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, passphrase, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, environment, Faspay\\Environment, MAY_BE_STRING, "Faspay\\Environment::Sandbox")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, transport, Faspay\\Transport, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, endpoints, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, previousFaspayPublicKey, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, channelId, IS_STRING, 0, "\'77001\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, companyCodes, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clockSkew, IS_LONG, 0, "300")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Snap_createVa arginfo_class_Faspay_SnapClient_createVa

#define arginfo_class_Faspay_Snap_vaStatus arginfo_class_Faspay_SnapClient_vaStatus

#define arginfo_class_Faspay_Snap_deleteVa arginfo_class_Faspay_SnapClient_deleteVa

#define arginfo_class_Faspay_Snap_generateQr arginfo_class_Faspay_SnapClient_generateQr

#define arginfo_class_Faspay_Snap_qrStatus arginfo_class_Faspay_SnapClient_qrStatus

#define arginfo_class_Faspay_Snap_createDebit arginfo_class_Faspay_SnapClient_createDebit

#define arginfo_class_Faspay_Snap_debitStatus arginfo_class_Faspay_SnapClient_qrStatus

#define arginfo_class_Faspay_Snap_cancelDebit arginfo_class_Faspay_SnapClient_cancelDebit

#define arginfo_class_Faspay_Snap_eachStatus arginfo_class_Faspay_SnapClient_eachStatus

#define arginfo_class_Faspay_Snap_verifyVaInquiry arginfo_class_Faspay_SnapClient_verifyVaInquiry

#define arginfo_class_Faspay_Snap_verifyNotification arginfo_class_Faspay_SnapClient_verifyNotification

#define arginfo_class_Faspay_Snap_confirm arginfo_class_Faspay_SnapClient_confirm

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Snap_messageKind, 0, 2, Faspay\\Snap\\MessageKind, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, headers, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Snap_rejectUnverified, 0, 2, Faspay\\Snap\\Reply, 0)
	ZEND_ARG_OBJ_INFO(0, e, Throwable, 0)
	ZEND_ARG_TYPE_INFO(0, requestPath, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Snap___debugInfo, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Snap_VaNumber___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, partnerServiceId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, customerNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, virtualAccountNo, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Snap_VaNumber_fromString, 0, 2, Faspay\\Snap\\VaNumber, 0)
	ZEND_ARG_TYPE_INFO(0, digits, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, prefixLength, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Snap_VaNumber_equals, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, other, Faspay\\Snap\\VaNumber, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Snap_VaNumber___toString, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Snap_VaBill___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, trxId, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, total, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, channel, Faspay\\Channel, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, expiresAt, DateTimeInterface, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, date, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, phone, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, virtualAccountNo, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, route, Faspay\\RoutePayment, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Snap_QrBill___construct, 0, 0, 6)
	ZEND_ARG_TYPE_INFO(0, partnerReferenceNo, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, channel, Faspay\\Channel, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, phone, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, expiresAt, DateTimeInterface, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, date, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, route, Faspay\\RoutePayment, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Snap_DebitBill___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, partnerReferenceNo, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, channel, Faspay\\Channel, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_INFO(0, expiresAt, DateTimeInterface, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, phone, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, customerName, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, bankCardToken, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, date, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, route, Faspay\\RoutePayment, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Snap_DebitBill___debugInfo arginfo_class_Faspay_Snap___debugInfo

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Snap_VirtualAccount___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Snap_Qr___construct arginfo_class_Faspay_Snap_VirtualAccount___construct

#define arginfo_class_Faspay_Snap_VaDeletion___construct arginfo_class_Faspay_Snap_VirtualAccount___construct

#define arginfo_class_Faspay_Snap_DebitPayment___construct arginfo_class_Faspay_Snap_VirtualAccount___construct

#define arginfo_class_Faspay_Snap_DebitCancellation___construct arginfo_class_Faspay_Snap_VirtualAccount___construct

#define arginfo_class_Faspay_Snap_StatusQuery___construct arginfo_class_Faspay_Snap_VirtualAccount___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Snap_StatusQuery_va, 0, 2, Faspay\\Snap\\StatusQuery, 0)
	ZEND_ARG_OBJ_INFO(0, number, Faspay\\Snap\\VaNumber, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, channel, Faspay\\Channel, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, trxId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, inquiryRequestId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Snap_StatusQuery_qr, 0, 3, Faspay\\Snap\\StatusQuery, 0)
	ZEND_ARG_TYPE_INFO(0, partnerReferenceNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, referenceNo, IS_STRING, 1)
	ZEND_ARG_OBJ_TYPE_MASK(0, channel, Faspay\\Channel, MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Snap_StatusQuery_debit arginfo_class_Faspay_Snap_StatusQuery_qr

#define arginfo_class_Faspay_Snap_Status___construct arginfo_class_Faspay_Snap_VirtualAccount___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Snap_Status_isPaid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Snap_Status_isPaidExactly, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, expected, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Snap_Status_isFinal arginfo_class_Faspay_Snap_Status_isPaid

#define arginfo_class_Faspay_Snap_VaInquiry___construct arginfo_class_Faspay_Snap_VirtualAccount___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Snap_VaInquiry_answer, 0, 2, Faspay\\Snap\\Reply, 0)
	ZEND_ARG_OBJ_INFO(0, total, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, phone, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, route, Faspay\\RoutePayment, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Snap_VaInquiry_reject, 0, 1, Faspay\\Snap\\Reply, 0)
	ZEND_ARG_OBJ_INFO(0, reason, Faspay\\Snap\\Rejection, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, detail, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Snap_Notification___construct arginfo_class_Faspay_Snap_VirtualAccount___construct

#define arginfo_class_Faspay_Snap_Notification_claimsPaid arginfo_class_Faspay_Snap_Status_isPaid

#define arginfo_class_Faspay_Snap_Notification_isPaid arginfo_class_Faspay_Snap_Status_isPaid

#define arginfo_class_Faspay_Snap_Notification_isPaidExactly arginfo_class_Faspay_Snap_Status_isPaidExactly

#define arginfo_class_Faspay_Snap_Notification_deduplicationKey arginfo_class_Faspay_Snap_VaNumber___toString

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Snap_Notification_acknowledge, 0, 0, Faspay\\Snap\\Reply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Snap_Notification_reject arginfo_class_Faspay_Snap_VaInquiry_reject

#define arginfo_class_Faspay_Snap_Reply___construct arginfo_class_Faspay_Snap_VirtualAccount___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Snap_Reply_send, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Faspay_Snap, __construct);
ZEND_METHOD(Faspay_Snap, createVa);
ZEND_METHOD(Faspay_Snap, vaStatus);
ZEND_METHOD(Faspay_Snap, deleteVa);
ZEND_METHOD(Faspay_Snap, generateQr);
ZEND_METHOD(Faspay_Snap, qrStatus);
ZEND_METHOD(Faspay_Snap, createDebit);
ZEND_METHOD(Faspay_Snap, debitStatus);
ZEND_METHOD(Faspay_Snap, cancelDebit);
ZEND_METHOD(Faspay_Snap, eachStatus);
ZEND_METHOD(Faspay_Snap, verifyVaInquiry);
ZEND_METHOD(Faspay_Snap, verifyNotification);
ZEND_METHOD(Faspay_Snap, confirm);
ZEND_METHOD(Faspay_Snap, messageKind);
ZEND_METHOD(Faspay_Snap, rejectUnverified);
ZEND_METHOD(Faspay_Snap, __debugInfo);
ZEND_METHOD(Faspay_Address, __construct);
ZEND_METHOD(Faspay_Snap_VaNumber, fromString);
ZEND_METHOD(Faspay_Snap_VaNumber, equals);
ZEND_METHOD(Faspay_Snap_VaNumber, __toString);
ZEND_METHOD(Faspay_Snap_DebitBill, __debugInfo);
ZEND_METHOD(Faspay_Money, __construct);
ZEND_METHOD(Faspay_Snap_StatusQuery, va);
ZEND_METHOD(Faspay_Snap_StatusQuery, qr);
ZEND_METHOD(Faspay_Snap_StatusQuery, debit);
ZEND_METHOD(Faspay_Snap_Status, isPaid);
ZEND_METHOD(Faspay_Snap_Status, isPaidExactly);
ZEND_METHOD(Faspay_Snap_Status, isFinal);
ZEND_METHOD(Faspay_Snap_VaInquiry, answer);
ZEND_METHOD(Faspay_Snap_VaInquiry, reject);
ZEND_METHOD(Faspay_Snap_Notification, claimsPaid);
ZEND_METHOD(Faspay_Snap_Notification, isPaid);
ZEND_METHOD(Faspay_Snap_Notification, isPaidExactly);
ZEND_METHOD(Faspay_Snap_Notification, deduplicationKey);
ZEND_METHOD(Faspay_Snap_Notification, acknowledge);
ZEND_METHOD(Faspay_Snap_Notification, reject);
ZEND_METHOD(Faspay_Snap_Reply, send);


static const zend_function_entry class_Faspay_SnapClient_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, createVa, arginfo_class_Faspay_SnapClient_createVa, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, vaStatus, arginfo_class_Faspay_SnapClient_vaStatus, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, deleteVa, arginfo_class_Faspay_SnapClient_deleteVa, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, generateQr, arginfo_class_Faspay_SnapClient_generateQr, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, qrStatus, arginfo_class_Faspay_SnapClient_qrStatus, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, createDebit, arginfo_class_Faspay_SnapClient_createDebit, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, debitStatus, arginfo_class_Faspay_SnapClient_debitStatus, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, cancelDebit, arginfo_class_Faspay_SnapClient_cancelDebit, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, eachStatus, arginfo_class_Faspay_SnapClient_eachStatus, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, verifyVaInquiry, arginfo_class_Faspay_SnapClient_verifyVaInquiry, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, verifyNotification, arginfo_class_Faspay_SnapClient_verifyNotification, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_SnapClient, confirm, arginfo_class_Faspay_SnapClient_confirm, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_methods[] = {
	ZEND_ME(Faspay_Snap, __construct, arginfo_class_Faspay_Snap___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, createVa, arginfo_class_Faspay_Snap_createVa, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, vaStatus, arginfo_class_Faspay_Snap_vaStatus, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, deleteVa, arginfo_class_Faspay_Snap_deleteVa, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, generateQr, arginfo_class_Faspay_Snap_generateQr, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, qrStatus, arginfo_class_Faspay_Snap_qrStatus, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, createDebit, arginfo_class_Faspay_Snap_createDebit, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, debitStatus, arginfo_class_Faspay_Snap_debitStatus, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, cancelDebit, arginfo_class_Faspay_Snap_cancelDebit, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, eachStatus, arginfo_class_Faspay_Snap_eachStatus, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, verifyVaInquiry, arginfo_class_Faspay_Snap_verifyVaInquiry, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, verifyNotification, arginfo_class_Faspay_Snap_verifyNotification, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, confirm, arginfo_class_Faspay_Snap_confirm, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap, messageKind, arginfo_class_Faspay_Snap_messageKind, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Snap, rejectUnverified, arginfo_class_Faspay_Snap_rejectUnverified, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Snap, __debugInfo, arginfo_class_Faspay_Snap___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_NotificationKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_MessageKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_Rejection_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_VaNumber_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Snap_VaNumber___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap_VaNumber, fromString, arginfo_class_Faspay_Snap_VaNumber_fromString, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Snap_VaNumber, equals, arginfo_class_Faspay_Snap_VaNumber_equals, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap_VaNumber, __toString, arginfo_class_Faspay_Snap_VaNumber___toString, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_VaBill_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Snap_VaBill___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_QrBill_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Snap_QrBill___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_DebitBill_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Snap_DebitBill___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap_DebitBill, __debugInfo, arginfo_class_Faspay_Snap_DebitBill___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_VirtualAccount_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Snap_VirtualAccount___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_Qr_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Snap_Qr___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_VaDeletion_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Snap_VaDeletion___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_DebitPayment_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Snap_DebitPayment___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_DebitCancellation_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Snap_DebitCancellation___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_StatusQuery_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Snap_StatusQuery___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Snap_StatusQuery, va, arginfo_class_Faspay_Snap_StatusQuery_va, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Snap_StatusQuery, qr, arginfo_class_Faspay_Snap_StatusQuery_qr, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Faspay_Snap_StatusQuery, debit, arginfo_class_Faspay_Snap_StatusQuery_debit, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_Status_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Snap_Status___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Snap_Status, isPaid, arginfo_class_Faspay_Snap_Status_isPaid, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap_Status, isPaidExactly, arginfo_class_Faspay_Snap_Status_isPaidExactly, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap_Status, isFinal, arginfo_class_Faspay_Snap_Status_isFinal, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_VaInquiry_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Snap_VaInquiry___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Snap_VaInquiry, answer, arginfo_class_Faspay_Snap_VaInquiry_answer, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap_VaInquiry, reject, arginfo_class_Faspay_Snap_VaInquiry_reject, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_Notification_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Snap_Notification___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Snap_Notification, claimsPaid, arginfo_class_Faspay_Snap_Notification_claimsPaid, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap_Notification, isPaid, arginfo_class_Faspay_Snap_Notification_isPaid, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap_Notification, isPaidExactly, arginfo_class_Faspay_Snap_Notification_isPaidExactly, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap_Notification, deduplicationKey, arginfo_class_Faspay_Snap_Notification_deduplicationKey, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap_Notification, acknowledge, arginfo_class_Faspay_Snap_Notification_acknowledge, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Snap_Notification, reject, arginfo_class_Faspay_Snap_Notification_reject, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Snap_Reply_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Snap_Reply___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Snap_Reply, send, arginfo_class_Faspay_Snap_Reply_send, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Faspay_SnapClient(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "SnapClient", class_Faspay_SnapClient_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Snap(zend_class_entry *class_entry_Faspay_SnapClient)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Snap", class_Faspay_Snap_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Faspay_SnapClient);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 8, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Snap_NotificationKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Snap\\NotificationKind", IS_STRING, class_Faspay_Snap_NotificationKind_methods);

	zval enum_case_Va_value;
	zend_string *enum_case_Va_value_str = zend_string_init("va", strlen("va"), 1);
	ZVAL_STR(&enum_case_Va_value, enum_case_Va_value_str);
	zend_enum_add_case_cstr(class_entry, "Va", &enum_case_Va_value);

	zval enum_case_Qr_value;
	zend_string *enum_case_Qr_value_str = zend_string_init("qr", strlen("qr"), 1);
	ZVAL_STR(&enum_case_Qr_value, enum_case_Qr_value_str);
	zend_enum_add_case_cstr(class_entry, "Qr", &enum_case_Qr_value);

	zval enum_case_Debit_value;
	zend_string *enum_case_Debit_value_str = zend_string_init("debit", strlen("debit"), 1);
	ZVAL_STR(&enum_case_Debit_value, enum_case_Debit_value_str);
	zend_enum_add_case_cstr(class_entry, "Debit", &enum_case_Debit_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Snap_MessageKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Snap\\MessageKind", IS_STRING, class_Faspay_Snap_MessageKind_methods);

	zval enum_case_VaInquiry_value;
	zend_string *enum_case_VaInquiry_value_str = zend_string_init("va_inquiry", strlen("va_inquiry"), 1);
	ZVAL_STR(&enum_case_VaInquiry_value, enum_case_VaInquiry_value_str);
	zend_enum_add_case_cstr(class_entry, "VaInquiry", &enum_case_VaInquiry_value);

	zval enum_case_Notification_value;
	zend_string *enum_case_Notification_value_str = zend_string_init("notification", strlen("notification"), 1);
	ZVAL_STR(&enum_case_Notification_value, enum_case_Notification_value_str);
	zend_enum_add_case_cstr(class_entry, "Notification", &enum_case_Notification_value);

	zval enum_case_LegacyDebit_value;
	zend_string *enum_case_LegacyDebit_value_str = zend_string_init("legacy_debit", strlen("legacy_debit"), 1);
	ZVAL_STR(&enum_case_LegacyDebit_value, enum_case_LegacyDebit_value_str);
	zend_enum_add_case_cstr(class_entry, "LegacyDebit", &enum_case_LegacyDebit_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Snap_Rejection(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Snap\\Rejection", IS_STRING, class_Faspay_Snap_Rejection_methods);

	zval enum_case_NotFound_value;
	zend_string *enum_case_NotFound_value_str = zend_string_init("not_found", strlen("not_found"), 1);
	ZVAL_STR(&enum_case_NotFound_value, enum_case_NotFound_value_str);
	zend_enum_add_case_cstr(class_entry, "NotFound", &enum_case_NotFound_value);

	zval enum_case_Paid_value;
	zend_string *enum_case_Paid_value_str = zend_string_init("paid", strlen("paid"), 1);
	ZVAL_STR(&enum_case_Paid_value, enum_case_Paid_value_str);
	zend_enum_add_case_cstr(class_entry, "Paid", &enum_case_Paid_value);

	zval enum_case_Expired_value;
	zend_string *enum_case_Expired_value_str = zend_string_init("expired", strlen("expired"), 1);
	ZVAL_STR(&enum_case_Expired_value, enum_case_Expired_value_str);
	zend_enum_add_case_cstr(class_entry, "Expired", &enum_case_Expired_value);

	zval enum_case_AmountMismatch_value;
	zend_string *enum_case_AmountMismatch_value_str = zend_string_init("amount_mismatch", strlen("amount_mismatch"), 1);
	ZVAL_STR(&enum_case_AmountMismatch_value, enum_case_AmountMismatch_value_str);
	zend_enum_add_case_cstr(class_entry, "AmountMismatch", &enum_case_AmountMismatch_value);

	zval enum_case_Duplicate_value;
	zend_string *enum_case_Duplicate_value_str = zend_string_init("duplicate", strlen("duplicate"), 1);
	ZVAL_STR(&enum_case_Duplicate_value, enum_case_Duplicate_value_str);
	zend_enum_add_case_cstr(class_entry, "Duplicate", &enum_case_Duplicate_value);

	zval enum_case_Unauthorized_value;
	zend_string *enum_case_Unauthorized_value_str = zend_string_init("unauthorized", strlen("unauthorized"), 1);
	ZVAL_STR(&enum_case_Unauthorized_value, enum_case_Unauthorized_value_str);
	zend_enum_add_case_cstr(class_entry, "Unauthorized", &enum_case_Unauthorized_value);

	zval enum_case_Malformed_value;
	zend_string *enum_case_Malformed_value_str = zend_string_init("malformed", strlen("malformed"), 1);
	ZVAL_STR(&enum_case_Malformed_value, enum_case_Malformed_value_str);
	zend_enum_add_case_cstr(class_entry, "Malformed", &enum_case_Malformed_value);

	zval enum_case_MissingField_value;
	zend_string *enum_case_MissingField_value_str = zend_string_init("missing_field", strlen("missing_field"), 1);
	ZVAL_STR(&enum_case_MissingField_value, enum_case_MissingField_value_str);
	zend_enum_add_case_cstr(class_entry, "MissingField", &enum_case_MissingField_value);

	zval enum_case_Failure_value;
	zend_string *enum_case_Failure_value_str = zend_string_init("failure", strlen("failure"), 1);
	ZVAL_STR(&enum_case_Failure_value, enum_case_Failure_value_str);
	zend_enum_add_case_cstr(class_entry, "Failure", &enum_case_Failure_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Snap_VaNumber(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "VaNumber", class_Faspay_Snap_VaNumber_methods);
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

static zend_class_entry *register_class_Faspay_Snap_VaBill(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "VaBill", class_Faspay_Snap_VaBill_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxId_name);

	zend_string *property_total_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Faspay_Money, 0, 0));
	zend_string_release(property_total_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	zend_string *property_channel_class_Faspay_Channel = zend_string_init("Faspay\\Channel", sizeof("Faspay\\Channel")-1, 1);
	zval property_channel_default_value;
	ZVAL_UNDEF(&property_channel_default_value);
	zend_string *property_channel_name = zend_string_init("channel", sizeof("channel") - 1, 1);
	zend_declare_typed_property(class_entry, property_channel_name, &property_channel_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_channel_class_Faspay_Channel, 0, MAY_BE_STRING));
	zend_string_release(property_channel_name);

	zend_string *property_expiresAt_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_expiresAt_default_value;
	ZVAL_UNDEF(&property_expiresAt_default_value);
	zend_string *property_expiresAt_name = zend_string_init("expiresAt", sizeof("expiresAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresAt_name, &property_expiresAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_expiresAt_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_expiresAt_name);

	zend_string *property_date_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_date_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_date_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_email_name);

	zval property_phone_default_value;
	ZVAL_UNDEF(&property_phone_default_value);
	zend_string *property_phone_name = zend_string_init("phone", sizeof("phone") - 1, 1);
	zend_declare_typed_property(class_entry, property_phone_name, &property_phone_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_phone_name);

	zval property_virtualAccountNo_default_value;
	ZVAL_UNDEF(&property_virtualAccountNo_default_value);
	zend_string *property_virtualAccountNo_name = zend_string_init("virtualAccountNo", sizeof("virtualAccountNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_virtualAccountNo_name, &property_virtualAccountNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_virtualAccountNo_name);

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

static zend_class_entry *register_class_Faspay_Snap_QrBill(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "QrBill", class_Faspay_Snap_QrBill_methods);
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

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	zend_string *property_channel_class_Faspay_Channel = zend_string_init("Faspay\\Channel", sizeof("Faspay\\Channel")-1, 1);
	zval property_channel_default_value;
	ZVAL_UNDEF(&property_channel_default_value);
	zend_string *property_channel_name = zend_string_init("channel", sizeof("channel") - 1, 1);
	zend_declare_typed_property(class_entry, property_channel_name, &property_channel_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_channel_class_Faspay_Channel, 0, MAY_BE_STRING));
	zend_string_release(property_channel_name);

	zval property_phone_default_value;
	ZVAL_UNDEF(&property_phone_default_value);
	zend_string *property_phone_name = zend_string_init("phone", sizeof("phone") - 1, 1);
	zend_declare_typed_property(class_entry, property_phone_name, &property_phone_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_phone_name);

	zend_string *property_expiresAt_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_expiresAt_default_value;
	ZVAL_UNDEF(&property_expiresAt_default_value);
	zend_string *property_expiresAt_name = zend_string_init("expiresAt", sizeof("expiresAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresAt_name, &property_expiresAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_expiresAt_class_DateTimeInterface, 0, 0));
	zend_string_release(property_expiresAt_name);

	zend_string *property_date_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_date_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_date_name);

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

static zend_class_entry *register_class_Faspay_Snap_DebitBill(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "DebitBill", class_Faspay_Snap_DebitBill_methods);
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

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	zend_string *property_channel_class_Faspay_Channel = zend_string_init("Faspay\\Channel", sizeof("Faspay\\Channel")-1, 1);
	zval property_channel_default_value;
	ZVAL_UNDEF(&property_channel_default_value);
	zend_string *property_channel_name = zend_string_init("channel", sizeof("channel") - 1, 1);
	zend_declare_typed_property(class_entry, property_channel_name, &property_channel_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_channel_class_Faspay_Channel, 0, MAY_BE_STRING));
	zend_string_release(property_channel_name);

	zend_string *property_expiresAt_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_expiresAt_default_value;
	ZVAL_UNDEF(&property_expiresAt_default_value);
	zend_string *property_expiresAt_name = zend_string_init("expiresAt", sizeof("expiresAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresAt_name, &property_expiresAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_expiresAt_class_DateTimeInterface, 0, 0));
	zend_string_release(property_expiresAt_name);

	zval property_phone_default_value;
	ZVAL_UNDEF(&property_phone_default_value);
	zend_string *property_phone_name = zend_string_init("phone", sizeof("phone") - 1, 1);
	zend_declare_typed_property(class_entry, property_phone_name, &property_phone_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_phone_name);

	zval property_customerName_default_value;
	ZVAL_UNDEF(&property_customerName_default_value);
	zend_string *property_customerName_name = zend_string_init("customerName", sizeof("customerName") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerName_name, &property_customerName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_customerName_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_email_name);

	zval property_bankCardToken_default_value;
	ZVAL_UNDEF(&property_bankCardToken_default_value);
	zend_string *property_bankCardToken_name = zend_string_init("bankCardToken", sizeof("bankCardToken") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankCardToken_name, &property_bankCardToken_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankCardToken_name);

	zend_string *property_date_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_date_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_date_name);

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


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 8, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Snap_VirtualAccount(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "VirtualAccount", class_Faspay_Snap_VirtualAccount_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zend_string *property_number_class_Faspay_Snap_VaNumber = zend_string_init("Faspay\\Snap\\VaNumber", sizeof("Faspay\\Snap\\VaNumber")-1, 1);
	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_number_class_Faspay_Snap_VaNumber, 0, 0));
	zend_string_release(property_number_name);

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_trxId_name);

	zend_string *property_total_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_total_name);

	zend_string *property_expiresAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_expiresAt_default_value;
	ZVAL_UNDEF(&property_expiresAt_default_value);
	zend_string *property_expiresAt_name = zend_string_init("expiresAt", sizeof("expiresAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresAt_name, &property_expiresAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_expiresAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_expiresAt_name);

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

static zend_class_entry *register_class_Faspay_Snap_Qr(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "Qr", class_Faspay_Snap_Qr_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_referenceNo_default_value;
	ZVAL_UNDEF(&property_referenceNo_default_value);
	zend_string *property_referenceNo_name = zend_string_init("referenceNo", sizeof("referenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_referenceNo_name, &property_referenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_referenceNo_name);

	zval property_partnerReferenceNo_default_value;
	ZVAL_UNDEF(&property_partnerReferenceNo_default_value);
	zend_string *property_partnerReferenceNo_name = zend_string_init("partnerReferenceNo", sizeof("partnerReferenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerReferenceNo_name, &property_partnerReferenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_partnerReferenceNo_name);

	zval property_qrContent_default_value;
	ZVAL_UNDEF(&property_qrContent_default_value);
	zend_string *property_qrContent_name = zend_string_init("qrContent", sizeof("qrContent") - 1, 1);
	zend_declare_typed_property(class_entry, property_qrContent_name, &property_qrContent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_qrContent_name);

	zval property_qrUrl_default_value;
	ZVAL_UNDEF(&property_qrUrl_default_value);
	zend_string *property_qrUrl_name = zend_string_init("qrUrl", sizeof("qrUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_qrUrl_name, &property_qrUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_qrUrl_name);

	zval property_qrImageUrl_default_value;
	ZVAL_UNDEF(&property_qrImageUrl_default_value);
	zend_string *property_qrImageUrl_name = zend_string_init("qrImageUrl", sizeof("qrImageUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_qrImageUrl_name, &property_qrImageUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_qrImageUrl_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Snap_VaDeletion(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "VaDeletion", class_Faspay_Snap_VaDeletion_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zend_string *property_number_class_Faspay_Snap_VaNumber = zend_string_init("Faspay\\Snap\\VaNumber", sizeof("Faspay\\Snap\\VaNumber")-1, 1);
	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_number_class_Faspay_Snap_VaNumber, 0, 0));
	zend_string_release(property_number_name);

	zval property_billNo_default_value;
	ZVAL_UNDEF(&property_billNo_default_value);
	zend_string *property_billNo_name = zend_string_init("billNo", sizeof("billNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_billNo_name, &property_billNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_billNo_name);

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

static zend_class_entry *register_class_Faspay_Snap_DebitPayment(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "DebitPayment", class_Faspay_Snap_DebitPayment_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_referenceNo_default_value;
	ZVAL_UNDEF(&property_referenceNo_default_value);
	zend_string *property_referenceNo_name = zend_string_init("referenceNo", sizeof("referenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_referenceNo_name, &property_referenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_referenceNo_name);

	zval property_partnerReferenceNo_default_value;
	ZVAL_UNDEF(&property_partnerReferenceNo_default_value);
	zend_string *property_partnerReferenceNo_name = zend_string_init("partnerReferenceNo", sizeof("partnerReferenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerReferenceNo_name, &property_partnerReferenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_partnerReferenceNo_name);

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

static zend_class_entry *register_class_Faspay_Snap_DebitCancellation(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "DebitCancellation", class_Faspay_Snap_DebitCancellation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

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

	zend_string *property_cancelledAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_cancelledAt_default_value;
	ZVAL_UNDEF(&property_cancelledAt_default_value);
	zend_string *property_cancelledAt_name = zend_string_init("cancelledAt", sizeof("cancelledAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_cancelledAt_name, &property_cancelledAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_cancelledAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_cancelledAt_name);

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

static zend_class_entry *register_class_Faspay_Snap_StatusQuery(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "StatusQuery", class_Faspay_Snap_StatusQuery_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zend_string *property_kind_class_Faspay_Snap_NotificationKind = zend_string_init("Faspay\\Snap\\\116otificationKind", sizeof("Faspay\\Snap\\\116otificationKind")-1, 1);
	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_kind_class_Faspay_Snap_NotificationKind, 0, 0));
	zend_string_release(property_kind_name);

	zend_string *property_number_class_Faspay_Snap_VaNumber = zend_string_init("Faspay\\Snap\\VaNumber", sizeof("Faspay\\Snap\\VaNumber")-1, 1);
	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_number_class_Faspay_Snap_VaNumber, 0, MAY_BE_NULL));
	zend_string_release(property_number_name);

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_trxId_name);

	zval property_inquiryRequestId_default_value;
	ZVAL_UNDEF(&property_inquiryRequestId_default_value);
	zend_string *property_inquiryRequestId_name = zend_string_init("inquiryRequestId", sizeof("inquiryRequestId") - 1, 1);
	zend_declare_typed_property(class_entry, property_inquiryRequestId_name, &property_inquiryRequestId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_inquiryRequestId_name);

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

	zend_string *property_channel_class_Faspay_Channel = zend_string_init("Faspay\\Channel", sizeof("Faspay\\Channel")-1, 1);
	zval property_channel_default_value;
	ZVAL_UNDEF(&property_channel_default_value);
	zend_string *property_channel_name = zend_string_init("channel", sizeof("channel") - 1, 1);
	zend_declare_typed_property(class_entry, property_channel_name, &property_channel_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_channel_class_Faspay_Channel, 0, MAY_BE_STRING));
	zend_string_release(property_channel_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Snap_Status(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "Status", class_Faspay_Snap_Status_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_referenceNo_default_value;
	ZVAL_UNDEF(&property_referenceNo_default_value);
	zend_string *property_referenceNo_name = zend_string_init("referenceNo", sizeof("referenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_referenceNo_name, &property_referenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_referenceNo_name);

	zval property_partnerReferenceNo_default_value;
	ZVAL_UNDEF(&property_partnerReferenceNo_default_value);
	zend_string *property_partnerReferenceNo_name = zend_string_init("partnerReferenceNo", sizeof("partnerReferenceNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerReferenceNo_name, &property_partnerReferenceNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_partnerReferenceNo_name);

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_trxId_name);

	zend_string *property_number_class_Faspay_Snap_VaNumber = zend_string_init("Faspay\\Snap\\VaNumber", sizeof("Faspay\\Snap\\VaNumber")-1, 1);
	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_number_class_Faspay_Snap_VaNumber, 0, MAY_BE_NULL));
	zend_string_release(property_number_name);

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

static zend_class_entry *register_class_Faspay_Snap_VaInquiry(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "VaInquiry", class_Faspay_Snap_VaInquiry_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zend_string *property_number_class_Faspay_Snap_VaNumber = zend_string_init("Faspay\\Snap\\VaNumber", sizeof("Faspay\\Snap\\VaNumber")-1, 1);
	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_number_class_Faspay_Snap_VaNumber, 0, 0));
	zend_string_release(property_number_name);

	zval property_inquiryRequestId_default_value;
	ZVAL_UNDEF(&property_inquiryRequestId_default_value);
	zend_string *property_inquiryRequestId_name = zend_string_init("inquiryRequestId", sizeof("inquiryRequestId") - 1, 1);
	zend_declare_typed_property(class_entry, property_inquiryRequestId_name, &property_inquiryRequestId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_inquiryRequestId_name);

	zval property_channelCode_default_value;
	ZVAL_UNDEF(&property_channelCode_default_value);
	zend_string *property_channelCode_name = zend_string_init("channelCode", sizeof("channelCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_channelCode_name, &property_channelCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_channelCode_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_sourceBankCode_default_value;
	ZVAL_UNDEF(&property_sourceBankCode_default_value);
	zend_string *property_sourceBankCode_name = zend_string_init("sourceBankCode", sizeof("sourceBankCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_sourceBankCode_name, &property_sourceBankCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_sourceBankCode_name);

	zval property_hashedSourceAccountNo_default_value;
	ZVAL_UNDEF(&property_hashedSourceAccountNo_default_value);
	zend_string *property_hashedSourceAccountNo_name = zend_string_init("hashedSourceAccountNo", sizeof("hashedSourceAccountNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_hashedSourceAccountNo_name, &property_hashedSourceAccountNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_hashedSourceAccountNo_name);

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_externalId_name);

	zend_string *property_sentAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_sentAt_default_value;
	ZVAL_UNDEF(&property_sentAt_default_value);
	zend_string *property_sentAt_name = zend_string_init("sentAt", sizeof("sentAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_sentAt_name, &property_sentAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_sentAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_sentAt_name);

	zval property_own_default_value;
	ZVAL_UNDEF(&property_own_default_value);
	zend_string *property_own_name = zend_string_init("own", sizeof("own") - 1, 1);
	zend_declare_typed_property(class_entry, property_own_name, &property_own_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_own_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Snap_Notification(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "Notification", class_Faspay_Snap_Notification_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zend_string *property_kind_class_Faspay_Snap_NotificationKind = zend_string_init("Faspay\\Snap\\\116otificationKind", sizeof("Faspay\\Snap\\\116otificationKind")-1, 1);
	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_kind_class_Faspay_Snap_NotificationKind, 0, 0));
	zend_string_release(property_kind_name);

	zval property_merchantId_default_value;
	ZVAL_UNDEF(&property_merchantId_default_value);
	zend_string *property_merchantId_name = zend_string_init("merchantId", sizeof("merchantId") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantId_name, &property_merchantId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_merchantId_name);

	zval property_trxId_default_value;
	ZVAL_UNDEF(&property_trxId_default_value);
	zend_string *property_trxId_name = zend_string_init("trxId", sizeof("trxId") - 1, 1);
	zend_declare_typed_property(class_entry, property_trxId_name, &property_trxId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_trxId_name);

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

	zval property_paymentRequestId_default_value;
	ZVAL_UNDEF(&property_paymentRequestId_default_value);
	zend_string *property_paymentRequestId_name = zend_string_init("paymentRequestId", sizeof("paymentRequestId") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentRequestId_name, &property_paymentRequestId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paymentRequestId_name);

	zend_string *property_number_class_Faspay_Snap_VaNumber = zend_string_init("Faspay\\Snap\\VaNumber", sizeof("Faspay\\Snap\\VaNumber")-1, 1);
	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_number_class_Faspay_Snap_VaNumber, 0, MAY_BE_NULL));
	zend_string_release(property_number_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

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

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_externalId_name);

	zend_string *property_sentAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_sentAt_default_value;
	ZVAL_UNDEF(&property_sentAt_default_value);
	zend_string *property_sentAt_name = zend_string_init("sentAt", sizeof("sentAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_sentAt_name, &property_sentAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_sentAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_sentAt_name);

	zval property_own_default_value;
	ZVAL_UNDEF(&property_own_default_value);
	zend_string *property_own_name = zend_string_init("own", sizeof("own") - 1, 1);
	zend_declare_typed_property(class_entry, property_own_name, &property_own_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_own_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Snap_Reply(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Snap", "Reply", class_Faspay_Snap_Reply_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_httpStatus_name);

	zval property_headers_default_value;
	ZVAL_UNDEF(&property_headers_default_value);
	zend_string *property_headers_name = zend_string_init("headers", sizeof("headers") - 1, 1);
	zend_declare_typed_property(class_entry, property_headers_name, &property_headers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_headers_name);

	zval property_body_default_value;
	ZVAL_UNDEF(&property_body_default_value);
	zend_string *property_body_name = zend_string_init("body", sizeof("body") - 1, 1);
	zend_declare_typed_property(class_entry, property_body_name, &property_body_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_body_name);

	return class_entry;
}
