/* Faspay\Testing: what the tests of applications need, and nothing else may have. */
#include "glue.h"
#include "zend_exceptions.h"
#include "ext/date/php_date.h"

bool php_faspay_testing(const char *method)
{
	if (!FASPAY_G(testing)) {
		zend_throw_error(NULL, "Faspay\\Testing::%s() is for tests: set the INI entry faspay.testing to 1, never where payments are taken", method);
	}
	return FASPAY_G(testing);
}

ZEND_METHOD(Faspay_Testing, answer)
{
	zend_string *class_name;
	HashTable *properties = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(class_name)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(properties)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_faspay_testing("answer")) {
		return;
	}
	zend_argument_value_error(1, "must be the name of a result class, \"%s\" given", ZSTR_VAL(class_name));
}

ZEND_METHOD(Faspay_Testing, setNow)
{
	zend_object *now;
	fsp_slot slot;
	char text[20];

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(now, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (!php_faspay_testing("setNow")) {
		return;
	}
	if (now == NULL) {
		fsp_clock_release();
		return;
	}
	if (!php_faspay_time_slot(&slot, now)) {
		return;
	}
	if (!fsp_time_format(slot.number, text)) {
		zend_argument_value_error(1, "must be in the years 1000 to 9999");
		return;
	}
	fsp_clock_set(slot.number);
}
