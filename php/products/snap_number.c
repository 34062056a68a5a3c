/* Faspay\Snap\VaNumber: the number of a virtual account in its parts. Faspay\SnapDisbursement\BillNumber has the same
 * methods; its whole number has no blanks, and the core makes it. */
#include "snap.h"
#include "../objects.h"
#include "../text.h"
#include "../throw.h"

#define CODE_LENGTH 8
#define REST_LENGTH 20

static fsp_view part_of(zend_object *number, const char *property)
{
	return fsp_snap_unpadded(php_faspay_view(php_faspay_property_text(number, property)));
}

/* What the shopper types. NULL: an Error was thrown. */
static zend_string *typed(zend_object *number)
{
	const fsp_view code = part_of(number, "partnerServiceId"), rest = part_of(number, "customerNo");
	const fsp_view whole = part_of(number, "virtualAccountNo");

	if (EG(exception)) {
		return NULL;
	}
	return whole.length > 0
		? php_faspay_string(whole)
		: zend_string_concat2(code.data, code.length, rest.data, rest.length);
}

ZEND_METHOD(Faspay_Snap_VaNumber, fromString)
{
	char code[CODE_LENGTH];
	zend_string *digits;
	zend_long length;
	zval part;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(digits)
		Z_PARAM_LONG(length)
	ZEND_PARSE_PARAMETERS_END();
	if (length < 1 || length > CODE_LENGTH) {
		php_faspay_throw_violation("prefixLength", "range", "must be between 1 and %d", CODE_LENGTH);
		return;
	}
	if (!fsp_is_digits(php_faspay_view(digits)) || ZSTR_LEN(digits) <= (size_t)length
			|| ZSTR_LEN(digits) > (size_t)length + REST_LENGTH) {
		php_faspay_throw_violation("digits", "format",
			"must be the company code and 1 to %d more digits, and nothing else", REST_LENGTH);
		return;
	}
	memset(code, ' ', sizeof(code));
	memcpy(code + sizeof(code) - length, ZSTR_VAL(digits), (size_t)length);
	object_init_ex(return_value, EX(func)->common.scope);
	ZVAL_STRINGL(&part, code, sizeof(code));
	php_faspay_set(Z_OBJ_P(return_value), "partnerServiceId", &part);
	ZVAL_STRINGL(&part, ZSTR_VAL(digits) + length, ZSTR_LEN(digits) - (size_t)length);
	php_faspay_set(Z_OBJ_P(return_value), "customerNo", &part);
	if (Z_OBJCE_P(return_value) == php_faspay_ce_snap_number) {
		ZVAL_STR(&part, zend_string_concat2(
			code, sizeof(code), ZSTR_VAL(digits) + length, ZSTR_LEN(digits) - (size_t)length));
		php_faspay_set(Z_OBJ_P(return_value), "virtualAccountNo", &part);
	}
	php_faspay_set_rest(Z_OBJ_P(return_value));
}

ZEND_METHOD(Faspay_Snap_VaNumber, equals)
{
	zend_string *mine, *other = NULL;
	zend_object *number;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(number, Z_OBJCE_P(ZEND_THIS))
	ZEND_PARSE_PARAMETERS_END();
	mine = typed(Z_OBJ_P(ZEND_THIS));
	if (mine != NULL) {
		other = typed(number);
	}
	if (other != NULL) {
		RETVAL_BOOL(zend_string_equals(mine, other));
		zend_string_release(other);
	}
	if (mine != NULL) {
		zend_string_release(mine);
	}
}

ZEND_METHOD(Faspay_Snap_VaNumber, __toString)
{
	zend_string *text;

	ZEND_PARSE_PARAMETERS_NONE();
	text = typed(Z_OBJ_P(ZEND_THIS));
	if (text != NULL) {
		RETVAL_STR(text);
	}
}
