/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: acf037513e28171a25aab5d077eaa19e5eb94eac */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_BillingClient_create, 0, 1, Faspay\\Billing\\IssuedBill, 0)
	ZEND_ARG_OBJ_INFO(0, bill, Faspay\\Billing\\Bill, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_BillingClient_status, 0, 2, Faspay\\Billing\\Status, 0)
	ZEND_ARG_TYPE_INFO(0, billingId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, transactionNo, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_BillingClient_cancel arginfo_class_Faspay_BillingClient_status

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_BillingClient_invoices, 0, 1, Iterator, 0)
	ZEND_ARG_OBJ_INFO(0, filter, Faspay\\Billing\\InvoiceFilter, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_BillingClient_verifyNotification, 0, 1, Faspay\\Billing\\\116otification, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_BillingClient_confirm, 0, 2, Faspay\\Billing\\Status, 0)
	ZEND_ARG_OBJ_INFO(0, notification, Faspay\\Billing\\\116otification, 0)
	ZEND_ARG_OBJ_INFO(0, expected, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Billing___construct, 0, 0, 3)
	ZEND_ARG_TYPE_INFO(0, serviceId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, userId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, environment, Faspay\\Environment, MAY_BE_STRING, "Faspay\\Environment::Sandbox")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, transport, Faspay\\Transport, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, endpoints, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, previousPassword, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, postInquiries, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Billing_create arginfo_class_Faspay_BillingClient_create

#define arginfo_class_Faspay_Billing_status arginfo_class_Faspay_BillingClient_status

#define arginfo_class_Faspay_Billing_cancel arginfo_class_Faspay_BillingClient_status

#define arginfo_class_Faspay_Billing_invoices arginfo_class_Faspay_BillingClient_invoices

#define arginfo_class_Faspay_Billing_verifyNotification arginfo_class_Faspay_BillingClient_verifyNotification

#define arginfo_class_Faspay_Billing_confirm arginfo_class_Faspay_BillingClient_confirm

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Billing___debugInfo, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Billing_Bill___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, transactionNo, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, total, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, customerName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, customerEmail, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, customerPhone, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, customerAddress, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, items, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, notes, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, date, DateTimeInterface, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, dueAt, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, language, IS_STRING, 0, "\'EN\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, staticVaNo, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Billing_Item___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, unitPrice, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, quantity, IS_LONG, 0, "1")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Billing_IssuedBill___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Billing_Status___construct arginfo_class_Faspay_Billing_IssuedBill___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Billing_Status_isPaid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Billing_Status_isPaidExactly, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, expected, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Billing_Status_isFinal arginfo_class_Faspay_Billing_Status_isPaid

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Billing_Status_payment, 0, 1, Faspay\\Billing\\Payment, 1)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Billing_Payment___construct arginfo_class_Faspay_Billing_IssuedBill___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Billing_InvoiceFilter___construct, 0, 0, 3)
	ZEND_ARG_OBJ_INFO(0, status, Faspay\\Billing\\InvoiceStatus, 0)
	ZEND_ARG_OBJ_INFO(0, from, DateTimeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, to, DateTimeInterface, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, customerId, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, dueOn, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Billing_Invoice___construct arginfo_class_Faspay_Billing_IssuedBill___construct

#define arginfo_class_Faspay_Billing_Invoices___construct arginfo_class_Faspay_Billing_IssuedBill___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Billing_Invoices_current, 0, 0, Faspay\\Billing\\Invoice, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Billing_Invoices_key, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Billing_Invoices_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Billing_Invoices_rewind arginfo_class_Faspay_Billing_Invoices_next

#define arginfo_class_Faspay_Billing_Invoices_valid arginfo_class_Faspay_Billing_Status_isPaid

#define arginfo_class_Faspay_Billing_Notification___construct arginfo_class_Faspay_Billing_IssuedBill___construct

#define arginfo_class_Faspay_Billing_Notification_claimsPaid arginfo_class_Faspay_Billing_Status_isPaid

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Billing_Notification_acknowledge, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Faspay_Billing, __construct);
ZEND_METHOD(Faspay_Billing, create);
ZEND_METHOD(Faspay_Billing, status);
ZEND_METHOD(Faspay_Billing, cancel);
ZEND_METHOD(Faspay_Billing, invoices);
ZEND_METHOD(Faspay_Billing, verifyNotification);
ZEND_METHOD(Faspay_Billing, confirm);
ZEND_METHOD(Faspay_Billing, __debugInfo);
ZEND_METHOD(Faspay_Address, __construct);
ZEND_METHOD(Faspay_Money, __construct);
ZEND_METHOD(Faspay_Billing_Status, isPaid);
ZEND_METHOD(Faspay_Billing_Status, isPaidExactly);
ZEND_METHOD(Faspay_Billing_Status, isFinal);
ZEND_METHOD(Faspay_Billing_Status, payment);
ZEND_METHOD(Faspay_Billing_Invoices, current);
ZEND_METHOD(Faspay_Billing_Invoices, key);
ZEND_METHOD(Faspay_Billing_Invoices, next);
ZEND_METHOD(Faspay_Billing_Invoices, rewind);
ZEND_METHOD(Faspay_Billing_Invoices, valid);
ZEND_METHOD(Faspay_Billing_Notification, claimsPaid);
ZEND_METHOD(Faspay_Billing_Notification, acknowledge);


static const zend_function_entry class_Faspay_BillingClient_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_BillingClient, create, arginfo_class_Faspay_BillingClient_create, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_BillingClient, status, arginfo_class_Faspay_BillingClient_status, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_BillingClient, cancel, arginfo_class_Faspay_BillingClient_cancel, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_BillingClient, invoices, arginfo_class_Faspay_BillingClient_invoices, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_BillingClient, verifyNotification, arginfo_class_Faspay_BillingClient_verifyNotification, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_BillingClient, confirm, arginfo_class_Faspay_BillingClient_confirm, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Billing_methods[] = {
	ZEND_ME(Faspay_Billing, __construct, arginfo_class_Faspay_Billing___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing, create, arginfo_class_Faspay_Billing_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing, status, arginfo_class_Faspay_Billing_status, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing, cancel, arginfo_class_Faspay_Billing_cancel, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing, invoices, arginfo_class_Faspay_Billing_invoices, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing, verifyNotification, arginfo_class_Faspay_Billing_verifyNotification, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing, confirm, arginfo_class_Faspay_Billing_confirm, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing, __debugInfo, arginfo_class_Faspay_Billing___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Billing_InvoiceStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Billing_Bill_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Billing_Bill___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Billing_Item_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Billing_Item___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Billing_IssuedBill_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Billing_IssuedBill___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Billing_Status_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Billing_Status___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Billing_Status, isPaid, arginfo_class_Faspay_Billing_Status_isPaid, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing_Status, isPaidExactly, arginfo_class_Faspay_Billing_Status_isPaidExactly, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing_Status, isFinal, arginfo_class_Faspay_Billing_Status_isFinal, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing_Status, payment, arginfo_class_Faspay_Billing_Status_payment, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Billing_Payment_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Billing_Payment___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Billing_InvoiceFilter_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Billing_InvoiceFilter___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Billing_Invoice_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Billing_Invoice___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Billing_Invoices_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Billing_Invoices___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Billing_Invoices, current, arginfo_class_Faspay_Billing_Invoices_current, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing_Invoices, key, arginfo_class_Faspay_Billing_Invoices_key, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing_Invoices, next, arginfo_class_Faspay_Billing_Invoices_next, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing_Invoices, rewind, arginfo_class_Faspay_Billing_Invoices_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing_Invoices, valid, arginfo_class_Faspay_Billing_Invoices_valid, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Billing_Notification_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Billing_Notification___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Faspay_Billing_Notification, claimsPaid, arginfo_class_Faspay_Billing_Notification_claimsPaid, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Billing_Notification, acknowledge, arginfo_class_Faspay_Billing_Notification_acknowledge, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Faspay_BillingClient(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "BillingClient", class_Faspay_BillingClient_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Billing(zend_class_entry *class_entry_Faspay_BillingClient)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Billing", class_Faspay_Billing_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Faspay_BillingClient);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 7, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Billing_InvoiceStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Billing\\InvoiceStatus", IS_STRING, class_Faspay_Billing_InvoiceStatus_methods);

	zval enum_case_Draft_value;
	zend_string *enum_case_Draft_value_str = zend_string_init("draft", strlen("draft"), 1);
	ZVAL_STR(&enum_case_Draft_value, enum_case_Draft_value_str);
	zend_enum_add_case_cstr(class_entry, "Draft", &enum_case_Draft_value);

	zval enum_case_Unpaid_value;
	zend_string *enum_case_Unpaid_value_str = zend_string_init("unpaid", strlen("unpaid"), 1);
	ZVAL_STR(&enum_case_Unpaid_value, enum_case_Unpaid_value_str);
	zend_enum_add_case_cstr(class_entry, "Unpaid", &enum_case_Unpaid_value);

	zval enum_case_Paid_value;
	zend_string *enum_case_Paid_value_str = zend_string_init("paid", strlen("paid"), 1);
	ZVAL_STR(&enum_case_Paid_value, enum_case_Paid_value_str);
	zend_enum_add_case_cstr(class_entry, "Paid", &enum_case_Paid_value);

	zval enum_case_PartiallyPaid_value;
	zend_string *enum_case_PartiallyPaid_value_str = zend_string_init("partially_paid", strlen("partially_paid"), 1);
	ZVAL_STR(&enum_case_PartiallyPaid_value, enum_case_PartiallyPaid_value_str);
	zend_enum_add_case_cstr(class_entry, "PartiallyPaid", &enum_case_PartiallyPaid_value);

	zval enum_case_Cancelled_value;
	zend_string *enum_case_Cancelled_value_str = zend_string_init("cancelled", strlen("cancelled"), 1);
	ZVAL_STR(&enum_case_Cancelled_value, enum_case_Cancelled_value_str);
	zend_enum_add_case_cstr(class_entry, "Cancelled", &enum_case_Cancelled_value);

	zval enum_case_Overdue_value;
	zend_string *enum_case_Overdue_value_str = zend_string_init("overdue", strlen("overdue"), 1);
	ZVAL_STR(&enum_case_Overdue_value, enum_case_Overdue_value_str);
	zend_enum_add_case_cstr(class_entry, "Overdue", &enum_case_Overdue_value);

	zval enum_case_Expired_value;
	zend_string *enum_case_Expired_value_str = zend_string_init("expired", strlen("expired"), 1);
	ZVAL_STR(&enum_case_Expired_value, enum_case_Expired_value_str);
	zend_enum_add_case_cstr(class_entry, "Expired", &enum_case_Expired_value);

	zval enum_case_Proforma_value;
	zend_string *enum_case_Proforma_value_str = zend_string_init("proforma", strlen("proforma"), 1);
	ZVAL_STR(&enum_case_Proforma_value, enum_case_Proforma_value_str);
	zend_enum_add_case_cstr(class_entry, "Proforma", &enum_case_Proforma_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Billing_Bill(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Billing", "Bill", class_Faspay_Billing_Bill_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zval property_transactionNo_default_value;
	ZVAL_UNDEF(&property_transactionNo_default_value);
	zend_string *property_transactionNo_name = zend_string_init("transactionNo", sizeof("transactionNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionNo_name, &property_transactionNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_transactionNo_name);

	zend_string *property_total_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Faspay_Money, 0, 0));
	zend_string_release(property_total_name);

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

	zval property_customerPhone_default_value;
	ZVAL_UNDEF(&property_customerPhone_default_value);
	zend_string *property_customerPhone_name = zend_string_init("customerPhone", sizeof("customerPhone") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerPhone_name, &property_customerPhone_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_customerPhone_name);

	zval property_customerAddress_default_value;
	ZVAL_UNDEF(&property_customerAddress_default_value);
	zend_string *property_customerAddress_name = zend_string_init("customerAddress", sizeof("customerAddress") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerAddress_name, &property_customerAddress_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_customerAddress_name);

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_notes_default_value;
	ZVAL_UNDEF(&property_notes_default_value);
	zend_string *property_notes_name = zend_string_init("notes", sizeof("notes") - 1, 1);
	zend_declare_typed_property(class_entry, property_notes_name, &property_notes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_notes_name);

	zend_string *property_date_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_date_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_date_name);

	zend_string *property_dueAt_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_dueAt_default_value;
	ZVAL_UNDEF(&property_dueAt_default_value);
	zend_string *property_dueAt_name = zend_string_init("dueAt", sizeof("dueAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_dueAt_name, &property_dueAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_dueAt_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_dueAt_name);

	zval property_language_default_value;
	ZVAL_UNDEF(&property_language_default_value);
	zend_string *property_language_name = zend_string_init("language", sizeof("language") - 1, 1);
	zend_declare_typed_property(class_entry, property_language_name, &property_language_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_language_name);

	zval property_staticVaNo_default_value;
	ZVAL_UNDEF(&property_staticVaNo_default_value);
	zend_string *property_staticVaNo_name = zend_string_init("staticVaNo", sizeof("staticVaNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_staticVaNo_name, &property_staticVaNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_staticVaNo_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Billing_Item(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Billing", "Item", class_Faspay_Billing_Item_methods);
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

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Billing_IssuedBill(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Billing", "IssuedBill", class_Faspay_Billing_IssuedBill_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_billingId_default_value;
	ZVAL_UNDEF(&property_billingId_default_value);
	zend_string *property_billingId_name = zend_string_init("billingId", sizeof("billingId") - 1, 1);
	zend_declare_typed_property(class_entry, property_billingId_name, &property_billingId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_billingId_name);

	zval property_transactionNo_default_value;
	ZVAL_UNDEF(&property_transactionNo_default_value);
	zend_string *property_transactionNo_name = zend_string_init("transactionNo", sizeof("transactionNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionNo_name, &property_transactionNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_transactionNo_name);

	zend_string *property_total_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_total_name);

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_url_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Billing_Status(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Billing", "Status", class_Faspay_Billing_Status_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_billingId_default_value;
	ZVAL_UNDEF(&property_billingId_default_value);
	zend_string *property_billingId_name = zend_string_init("billingId", sizeof("billingId") - 1, 1);
	zend_declare_typed_property(class_entry, property_billingId_name, &property_billingId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_billingId_name);

	zval property_transactionNo_default_value;
	ZVAL_UNDEF(&property_transactionNo_default_value);
	zend_string *property_transactionNo_name = zend_string_init("transactionNo", sizeof("transactionNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionNo_name, &property_transactionNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_transactionNo_name);

	zend_string *property_status_class_Faspay_Billing_InvoiceStatus = zend_string_init("Faspay\\Billing\\InvoiceStatus", sizeof("Faspay\\Billing\\InvoiceStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Faspay_Billing_InvoiceStatus, 0, 0));
	zend_string_release(property_status_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_statusCode_name);

	zend_string *property_total_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_total_name);

	zval property_payments_default_value;
	ZVAL_UNDEF(&property_payments_default_value);
	zend_string *property_payments_name = zend_string_init("payments", sizeof("payments") - 1, 1);
	zend_declare_typed_property(class_entry, property_payments_name, &property_payments_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_payments_name);

	zend_string *property_paidTotal_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_paidTotal_default_value;
	ZVAL_UNDEF(&property_paidTotal_default_value);
	zend_string *property_paidTotal_name = zend_string_init("paidTotal", sizeof("paidTotal") - 1, 1);
	zend_declare_typed_property(class_entry, property_paidTotal_name, &property_paidTotal_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paidTotal_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_paidTotal_name);

	zend_string *property_dueAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_dueAt_default_value;
	ZVAL_UNDEF(&property_dueAt_default_value);
	zend_string *property_dueAt_name = zend_string_init("dueAt", sizeof("dueAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_dueAt_name, &property_dueAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_dueAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_dueAt_name);

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_url_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Billing_Payment(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Billing", "Payment", class_Faspay_Billing_Payment_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_id_name);

	zend_string *property_amount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zend_string *property_paidAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_paidAt_default_value;
	ZVAL_UNDEF(&property_paidAt_default_value);
	zend_string *property_paidAt_name = zend_string_init("paidAt", sizeof("paidAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_paidAt_name, &property_paidAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paidAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_paidAt_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Billing_InvoiceFilter(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Billing", "InvoiceFilter", class_Faspay_Billing_InvoiceFilter_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;

	zend_string *property_status_class_Faspay_Billing_InvoiceStatus = zend_string_init("Faspay\\Billing\\InvoiceStatus", sizeof("Faspay\\Billing\\InvoiceStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Faspay_Billing_InvoiceStatus, 0, 0));
	zend_string_release(property_status_name);

	zend_string *property_from_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_from_default_value;
	ZVAL_UNDEF(&property_from_default_value);
	zend_string *property_from_name = zend_string_init("from", sizeof("from") - 1, 1);
	zend_declare_typed_property(class_entry, property_from_name, &property_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_from_class_DateTimeInterface, 0, 0));
	zend_string_release(property_from_name);

	zend_string *property_to_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_to_default_value;
	ZVAL_UNDEF(&property_to_default_value);
	zend_string *property_to_name = zend_string_init("to", sizeof("to") - 1, 1);
	zend_declare_typed_property(class_entry, property_to_name, &property_to_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_to_class_DateTimeInterface, 0, 0));
	zend_string_release(property_to_name);

	zval property_customerId_default_value;
	ZVAL_UNDEF(&property_customerId_default_value);
	zend_string *property_customerId_name = zend_string_init("customerId", sizeof("customerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerId_name, &property_customerId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_customerId_name);

	zend_string *property_dueOn_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_dueOn_default_value;
	ZVAL_UNDEF(&property_dueOn_default_value);
	zend_string *property_dueOn_name = zend_string_init("dueOn", sizeof("dueOn") - 1, 1);
	zend_declare_typed_property(class_entry, property_dueOn_name, &property_dueOn_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_dueOn_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_dueOn_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Billing_Invoice(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Billing", "Invoice", class_Faspay_Billing_Invoice_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_no_default_value;
	ZVAL_UNDEF(&property_no_default_value);
	zend_string *property_no_name = zend_string_init("no", sizeof("no") - 1, 1);
	zend_declare_typed_property(class_entry, property_no_name, &property_no_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_no_name);

	zval property_customerId_default_value;
	ZVAL_UNDEF(&property_customerId_default_value);
	zend_string *property_customerId_name = zend_string_init("customerId", sizeof("customerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerId_name, &property_customerId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_customerId_name);

	zval property_customerName_default_value;
	ZVAL_UNDEF(&property_customerName_default_value);
	zend_string *property_customerName_name = zend_string_init("customerName", sizeof("customerName") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerName_name, &property_customerName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_customerName_name);

	zend_string *property_status_class_Faspay_Billing_InvoiceStatus = zend_string_init("Faspay\\Billing\\InvoiceStatus", sizeof("Faspay\\Billing\\InvoiceStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Faspay_Billing_InvoiceStatus, 0, MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_statusCode_name);

	zend_string *property_date_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_date_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_date_name);

	zend_string *property_dueOn_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_dueOn_default_value;
	ZVAL_UNDEF(&property_dueOn_default_value);
	zend_string *property_dueOn_name = zend_string_init("dueOn", sizeof("dueOn") - 1, 1);
	zend_declare_typed_property(class_entry, property_dueOn_name, &property_dueOn_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_dueOn_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_dueOn_name);

	zval property_period_default_value;
	ZVAL_UNDEF(&property_period_default_value);
	zend_string *property_period_name = zend_string_init("period", sizeof("period") - 1, 1);
	zend_declare_typed_property(class_entry, property_period_name, &property_period_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_period_name);

	zend_string *property_outstanding_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_outstanding_default_value;
	ZVAL_UNDEF(&property_outstanding_default_value);
	zend_string *property_outstanding_name = zend_string_init("outstanding", sizeof("outstanding") - 1, 1);
	zend_declare_typed_property(class_entry, property_outstanding_name, &property_outstanding_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_outstanding_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_outstanding_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Billing_Invoices(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Billing", "Invoices", class_Faspay_Billing_Invoices_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Billing_Notification(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Billing", "Notification", class_Faspay_Billing_Notification_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_billingId_default_value;
	ZVAL_UNDEF(&property_billingId_default_value);
	zend_string *property_billingId_name = zend_string_init("billingId", sizeof("billingId") - 1, 1);
	zend_declare_typed_property(class_entry, property_billingId_name, &property_billingId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_billingId_name);

	zval property_transactionNo_default_value;
	ZVAL_UNDEF(&property_transactionNo_default_value);
	zend_string *property_transactionNo_name = zend_string_init("transactionNo", sizeof("transactionNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionNo_name, &property_transactionNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_transactionNo_name);

	zval property_serviceId_default_value;
	ZVAL_UNDEF(&property_serviceId_default_value);
	zend_string *property_serviceId_name = zend_string_init("serviceId", sizeof("serviceId") - 1, 1);
	zend_declare_typed_property(class_entry, property_serviceId_name, &property_serviceId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_serviceId_name);

	zend_string *property_status_class_Faspay_Billing_InvoiceStatus = zend_string_init("Faspay\\Billing\\InvoiceStatus", sizeof("Faspay\\Billing\\InvoiceStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Faspay_Billing_InvoiceStatus, 0, 0));
	zend_string_release(property_status_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_statusCode_name);

	zend_string *property_total_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_total_name);

	zval property_paymentId_default_value;
	ZVAL_UNDEF(&property_paymentId_default_value);
	zend_string *property_paymentId_name = zend_string_init("paymentId", sizeof("paymentId") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentId_name, &property_paymentId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paymentId_name);

	zend_string *property_paymentAmount_class_Faspay_Money = zend_string_init("Faspay\\Money", sizeof("Faspay\\Money")-1, 1);
	zval property_paymentAmount_default_value;
	ZVAL_UNDEF(&property_paymentAmount_default_value);
	zend_string *property_paymentAmount_name = zend_string_init("paymentAmount", sizeof("paymentAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentAmount_name, &property_paymentAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paymentAmount_class_Faspay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_paymentAmount_name);

	zval property_paymentMethod_default_value;
	ZVAL_UNDEF(&property_paymentMethod_default_value);
	zend_string *property_paymentMethod_name = zend_string_init("paymentMethod", sizeof("paymentMethod") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentMethod_name, &property_paymentMethod_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paymentMethod_name);

	zend_string *property_paidAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_paidAt_default_value;
	ZVAL_UNDEF(&property_paidAt_default_value);
	zend_string *property_paidAt_name = zend_string_init("paidAt", sizeof("paidAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_paidAt_name, &property_paidAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paidAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_paidAt_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}
