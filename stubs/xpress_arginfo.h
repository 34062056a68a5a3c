/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 102e35b775a838565be80f8a5a76edbd9bb660bd */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_XpressClient_create, 0, 1, Faspay\\Xpress\\Page, 0)
	ZEND_ARG_OBJ_INFO(0, order, Faspay\\Xpress\\Order, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_XpressClient_verifyNotification, 0, 1, Faspay\\Debit\\\116otification, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_XpressClient_verifyReturn, 0, 1, Faspay\\Debit\\ReturnVisit, 0)
	ZEND_ARG_TYPE_MASK(0, params, MAY_BE_ARRAY|MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_XpressClient_status, 0, 2, Faspay\\Debit\\Status, 0)
	ZEND_ARG_TYPE_INFO(0, trxId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, billNo, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_XpressClient_confirm, 0, 2, Faspay\\Debit\\Status, 0)
	ZEND_ARG_OBJ_INFO(0, notification, Faspay\\Debit\\\116otification, 0)
	ZEND_ARG_OBJ_INFO(0, expected, Faspay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Xpress___construct, 0, 0, 4)
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

#define arginfo_class_Faspay_Xpress_create arginfo_class_Faspay_XpressClient_create

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Faspay_Xpress_messageKind, 0, 1, Faspay\\Xpress\\MessageKind, 0)
	ZEND_ARG_TYPE_MASK(0, body, MAY_BE_ARRAY|MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Xpress_verifyNotification arginfo_class_Faspay_XpressClient_verifyNotification

#define arginfo_class_Faspay_Xpress_verifyReturn arginfo_class_Faspay_XpressClient_verifyReturn

#define arginfo_class_Faspay_Xpress_status arginfo_class_Faspay_XpressClient_status

#define arginfo_class_Faspay_Xpress_confirm arginfo_class_Faspay_XpressClient_confirm

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Xpress___debugInfo, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Xpress_Order___construct, 0, 0, 7)
	ZEND_ARG_TYPE_INFO(0, no, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, total, Faspay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, expiresAt, DateTimeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, customer, Faspay\\Debit\\Customer, 0)
	ZEND_ARG_TYPE_INFO(0, items, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, returnUrl, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, channels, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, date, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, reference, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, gross, Faspay\\Money, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, tax, Faspay\\Money, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, fee, Faspay\\Money, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, billing, Faspay\\Address, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, shipping, Faspay\\Address, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, buttonColor, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, backgroundColor, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, logoUrl, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, texts, Faspay\\Xpress\\Texts, 0, "Faspay\\Xpress\\Texts::Keep")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Xpress_Page___construct, 0, 0, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Faspay_Xpress, __construct);
ZEND_METHOD(Faspay_Xpress, create);
ZEND_METHOD(Faspay_Xpress, messageKind);
ZEND_METHOD(Faspay_Debit, verifyNotification);
ZEND_METHOD(Faspay_Debit, verifyReturn);
ZEND_METHOD(Faspay_Debit, status);
ZEND_METHOD(Faspay_Xpress, confirm);
ZEND_METHOD(Faspay_Debit, __debugInfo);
ZEND_METHOD(Faspay_Address, __construct);
ZEND_METHOD(Faspay_Money, __construct);


static const zend_function_entry class_Faspay_XpressClient_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_XpressClient, create, arginfo_class_Faspay_XpressClient_create, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_XpressClient, verifyNotification, arginfo_class_Faspay_XpressClient_verifyNotification, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_XpressClient, verifyReturn, arginfo_class_Faspay_XpressClient_verifyReturn, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_XpressClient, status, arginfo_class_Faspay_XpressClient_status, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Faspay_XpressClient, confirm, arginfo_class_Faspay_XpressClient_confirm, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Xpress_methods[] = {
	ZEND_ME(Faspay_Xpress, __construct, arginfo_class_Faspay_Xpress___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Xpress, create, arginfo_class_Faspay_Xpress_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Xpress, messageKind, arginfo_class_Faspay_Xpress_messageKind, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Faspay_Debit, verifyNotification, verifyNotification, arginfo_class_Faspay_Xpress_verifyNotification, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_Debit, verifyReturn, verifyReturn, arginfo_class_Faspay_Xpress_verifyReturn, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_Debit, status, status, arginfo_class_Faspay_Xpress_status, ZEND_ACC_PUBLIC)
	ZEND_ME(Faspay_Xpress, confirm, arginfo_class_Faspay_Xpress_confirm, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Faspay_Debit, __debugInfo, __debugInfo, arginfo_class_Faspay_Xpress___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Xpress_Texts_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Xpress_MessageKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Xpress_Order_methods[] = {
	ZEND_MALIAS(Faspay_Address, __construct, __construct, arginfo_class_Faspay_Xpress_Order___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Faspay_Xpress_Page_methods[] = {
	ZEND_MALIAS(Faspay_Money, __construct, __construct, arginfo_class_Faspay_Xpress_Page___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static zend_class_entry *register_class_Faspay_XpressClient(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "XpressClient", class_Faspay_XpressClient_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Xpress(zend_class_entry *class_entry_Faspay_XpressClient)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay", "Xpress", class_Faspay_Xpress_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Faspay_XpressClient);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 8, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Xpress_Texts(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Xpress\\Texts", IS_STRING, class_Faspay_Xpress_Texts_methods);

	zval enum_case_Keep_value;
	zend_string *enum_case_Keep_value_str = zend_string_init("keep", strlen("keep"), 1);
	ZVAL_STR(&enum_case_Keep_value, enum_case_Keep_value_str);
	zend_enum_add_case_cstr(class_entry, "Keep", &enum_case_Keep_value);

	zval enum_case_Clean_value;
	zend_string *enum_case_Clean_value_str = zend_string_init("clean", strlen("clean"), 1);
	ZVAL_STR(&enum_case_Clean_value, enum_case_Clean_value_str);
	zend_enum_add_case_cstr(class_entry, "Clean", &enum_case_Clean_value);

	zval enum_case_Refuse_value;
	zend_string *enum_case_Refuse_value_str = zend_string_init("refuse", strlen("refuse"), 1);
	ZVAL_STR(&enum_case_Refuse_value, enum_case_Refuse_value_str);
	zend_enum_add_case_cstr(class_entry, "Refuse", &enum_case_Refuse_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Xpress_MessageKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Faspay\\Xpress\\MessageKind", IS_STRING, class_Faspay_Xpress_MessageKind_methods);

	zval enum_case_Debit_value;
	zend_string *enum_case_Debit_value_str = zend_string_init("debit", strlen("debit"), 1);
	ZVAL_STR(&enum_case_Debit_value, enum_case_Debit_value_str);
	zend_enum_add_case_cstr(class_entry, "Debit", &enum_case_Debit_value);

	zval enum_case_Card_value;
	zend_string *enum_case_Card_value_str = zend_string_init("card", strlen("card"), 1);
	ZVAL_STR(&enum_case_Card_value, enum_case_Card_value_str);
	zend_enum_add_case_cstr(class_entry, "Card", &enum_case_Card_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Xpress_Order(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Xpress", "Order", class_Faspay_Xpress_Order_methods);
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

	zval property_returnUrl_default_value;
	ZVAL_UNDEF(&property_returnUrl_default_value);
	zend_string *property_returnUrl_name = zend_string_init("returnUrl", sizeof("returnUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_returnUrl_name, &property_returnUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_returnUrl_name);

	zval property_channels_default_value;
	ZVAL_UNDEF(&property_channels_default_value);
	zend_string *property_channels_name = zend_string_init("channels", sizeof("channels") - 1, 1);
	zend_declare_typed_property(class_entry, property_channels_name, &property_channels_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_channels_name);

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

	zval property_buttonColor_default_value;
	ZVAL_UNDEF(&property_buttonColor_default_value);
	zend_string *property_buttonColor_name = zend_string_init("buttonColor", sizeof("buttonColor") - 1, 1);
	zend_declare_typed_property(class_entry, property_buttonColor_name, &property_buttonColor_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_buttonColor_name);

	zval property_backgroundColor_default_value;
	ZVAL_UNDEF(&property_backgroundColor_default_value);
	zend_string *property_backgroundColor_name = zend_string_init("backgroundColor", sizeof("backgroundColor") - 1, 1);
	zend_declare_typed_property(class_entry, property_backgroundColor_name, &property_backgroundColor_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_backgroundColor_name);

	zval property_logoUrl_default_value;
	ZVAL_UNDEF(&property_logoUrl_default_value);
	zend_string *property_logoUrl_name = zend_string_init("logoUrl", sizeof("logoUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_logoUrl_name, &property_logoUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_logoUrl_name);

	zend_string *property_texts_class_Faspay_Xpress_Texts = zend_string_init("Faspay\\Xpress\\Texts", sizeof("Faspay\\Xpress\\Texts")-1, 1);
	zval property_texts_default_value;
	ZVAL_UNDEF(&property_texts_default_value);
	zend_string *property_texts_name = zend_string_init("texts", sizeof("texts") - 1, 1);
	zend_declare_typed_property(class_entry, property_texts_name, &property_texts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_texts_class_Faspay_Xpress_Texts, 0, 0));
	zend_string_release(property_texts_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);

	return class_entry;
}

static zend_class_entry *register_class_Faspay_Xpress_Page(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Faspay\\Xpress", "Page", class_Faspay_Xpress_Page_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_billNo_default_value;
	ZVAL_UNDEF(&property_billNo_default_value);
	zend_string *property_billNo_name = zend_string_init("billNo", sizeof("billNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_billNo_name, &property_billNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_billNo_name);

	zval property_redirectUrl_default_value;
	ZVAL_UNDEF(&property_redirectUrl_default_value);
	zend_string *property_redirectUrl_name = zend_string_init("redirectUrl", sizeof("redirectUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_redirectUrl_name, &property_redirectUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_redirectUrl_name);

	zval property_merchantName_default_value;
	ZVAL_UNDEF(&property_merchantName_default_value);
	zend_string *property_merchantName_name = zend_string_init("merchantName", sizeof("merchantName") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantName_name, &property_merchantName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_merchantName_name);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}
