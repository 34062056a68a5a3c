/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: f0ea3d83818a73e1f9672374d9a684bf2938ee02 */

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

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Recurring___debugInfo, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

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

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Faspay_Recurring_MemberStatus___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Recurring_ReturnVisit___construct arginfo_class_Faspay_Recurring_MemberStatus___construct

#define arginfo_class_Faspay_Recurring_Charge___construct arginfo_class_Faspay_Recurring_MemberStatus___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Recurring_Charge_claimsPaid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Faspay_Recurring_Charge_acknowledge, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Faspay_Recurring_CardExpiry___construct arginfo_class_Faspay_Recurring_MemberStatus___construct

#define arginfo_class_Faspay_Recurring_ScheduledCharge___construct arginfo_class_Faspay_Recurring_MemberStatus___construct


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
ZEND_METHOD(Faspay_Address, __construct);
ZEND_METHOD(Faspay_Money, __construct);
ZEND_METHOD(Faspay_Recurring_Charge, claimsPaid);
ZEND_METHOD(Faspay_Recurring_Charge, acknowledge);


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
