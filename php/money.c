/* Faspay\Money: exact amounts in minor units. */
#include "money.h"
#include "classes.h"
#include "text.h"
#include "throw.h"
#include "zend_exceptions.h"

#define CURRENCY_LENGTH 3

void php_faspay_money(zval *out, int64_t minor, const char *currency)
{
	object_init_ex(out, php_faspay_ce_money);
	ZVAL_LONG(OBJ_PROP_NUM(Z_OBJ_P(out), 0), minor);
	ZVAL_STRINGL(OBJ_PROP_NUM(Z_OBJ_P(out), 1), currency, CURRENCY_LENGTH);
}

/* Inside unserialize() other objects can see a Money that has no values yet. It counts as zero of no currency.
 * array_walk() can leave references to the values behind. */
static zend_long minor_of(zend_object *money)
{
	const zval *minor = OBJ_PROP_NUM(money, 0);

	ZVAL_DEREF(minor);
	return Z_TYPE_P(minor) == IS_LONG ? Z_LVAL_P(minor) : 0;
}

static zend_string *currency_of(zend_object *money)
{
	const zval *currency = OBJ_PROP_NUM(money, 1);

	ZVAL_DEREF(currency);
	return Z_TYPE_P(currency) == IS_STRING ? Z_STR_P(currency) : ZSTR_EMPTY_ALLOC();
}

void php_faspay_money_slot(fsp_slot *slot, zend_object *money)
{
	zend_string *currency = currency_of(money);

	*slot = (fsp_slot){.present = true, .number = minor_of(money)};
	if (ZSTR_LEN(currency) == CURRENCY_LENGTH) {
		memcpy(slot->currency, ZSTR_VAL(currency), CURRENCY_LENGTH);
	}
}

bool php_faspay_is_amount(const zval *amount, zend_object *expected)
{
	fsp_slot wanted, paid;

	if (Z_TYPE_P(amount) != IS_OBJECT) {
		return false;
	}
	php_faspay_money_slot(&wanted, expected);
	php_faspay_money_slot(&paid, Z_OBJ_P(amount));
	return paid.number == wanted.number && strcmp(paid.currency, wanted.currency) == 0;
}

bool php_faspay_check_expected(zend_object *expected, bool whole)
{
	fsp_slot slot;

	php_faspay_money_slot(&slot, expected);
	if (strcmp(slot.currency, "IDR") != 0) {
		php_faspay_throw_violation("expected", "currency", "must be in IDR");
		return false;
	}
	if (slot.number <= 0 || (whole && slot.number % 100 != 0)) {
		php_faspay_throw_violation(
			"expected", "range", whole ? "must be whole rupiah and more than zero" : "must be more than zero");
		return false;
	}
	return true;
}

/* The private constructor of every class of the extension that has one: it throws when reflection calls it. */
ZEND_METHOD(Faspay_Money, __construct)
{
	zend_throw_error(NULL, "%s cannot be constructed directly", ZSTR_VAL(Z_OBJCE_P(ZEND_THIS)->name));
}

static bool check_currency(zend_string *currency)
{
	const char *c = ZSTR_VAL(currency);

	if (ZSTR_LEN(currency) == CURRENCY_LENGTH && c[0] >= 'A' && c[0] <= 'Z' && c[1] >= 'A' && c[1] <= 'Z' && c[2] >= 'A'
			&& c[2] <= 'Z') {
		return true;
	}
	php_faspay_throw_violation("currency", "format", "must be three upper-case letters, such as IDR");
	return false;
}

/* Takes the argument unparsed: without strict_types, parameter parsing would turn 10000.5 into 10000. */
static bool parse_amount(zval *amount, const char *name, int64_t *minor)
{
	ZVAL_DEREF(amount);
	if (Z_TYPE_P(amount) == IS_STRING) {
		if (fsp_money_parse(php_faspay_view(Z_STR_P(amount)), minor)) {
			return true;
		}
		php_faspay_throw_violation(name, "format",
			"must be digits with two decimals after a point or none, such as \"10000\" or \"10000.50\", without "
			"grouping");
		return false;
	}
	if (Z_TYPE_P(amount) == IS_LONG) {
		/* At most 13 digits, the limit for texts too. */
		if (Z_LVAL_P(amount) >= 0 && Z_LVAL_P(amount) <= Z_L(9999999999999)) {
			*minor = (int64_t)Z_LVAL_P(amount) * 100;
			return true;
		}
		php_faspay_throw_violation(
			name, "range", Z_LVAL_P(amount) < 0 ? "must not be negative" : "must have at most 13 digits");
		return false;
	}
	zend_argument_type_error(1, "must be of type int|string, %s given%s", zend_zval_type_name(amount),
		Z_TYPE_P(amount) == IS_DOUBLE ? "; a float is not an exact amount, use number_format($x, 2, '.', '')" : "");
	return false;
}

/* Takes the argument unparsed for the same reason: 19.99 * 100 is 1998.99..., which parameter parsing would cut off. */
static bool parse_integer(zval *number, zend_long *integer)
{
	ZVAL_DEREF(number);
	if (Z_TYPE_P(number) != IS_LONG) {
		zend_argument_type_error(1, "must be of type int, %s given", zend_zval_type_name(number));
		return false;
	}
	*integer = Z_LVAL_P(number);
	return true;
}

ZEND_METHOD(Faspay_Money, idr)
{
	zval *rupiah;
	int64_t minor;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(rupiah)
	ZEND_PARSE_PARAMETERS_END();
	if (parse_amount(rupiah, "rupiah", &minor)) {
		php_faspay_money(return_value, minor, "IDR");
	}
}

ZEND_METHOD(Faspay_Money, of)
{
	zend_string *currency;
	zval *amount;
	int64_t minor;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_ZVAL(amount)
		Z_PARAM_STR(currency)
	ZEND_PARSE_PARAMETERS_END();
	if (parse_amount(amount, "amount", &minor) && check_currency(currency)) {
		php_faspay_money(return_value, minor, ZSTR_VAL(currency));
	}
}

ZEND_METHOD(Faspay_Money, fromMinor)
{
	zend_string *currency = NULL;
	zend_long minor;
	zval *number;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ZVAL(number)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(currency)
	ZEND_PARSE_PARAMETERS_END();
	if (parse_integer(number, &minor) && (currency == NULL || check_currency(currency))) {
		php_faspay_money(return_value, minor, currency != NULL ? ZSTR_VAL(currency) : "IDR");
	}
}

/* Parses the other operand and refuses one in another currency. NULL: an exception was thrown. */
static zend_object *other_operand(INTERNAL_FUNCTION_PARAMETERS)
{
	zend_object *other;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(other, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END_EX(return NULL);
	if (!zend_string_equals(currency_of(Z_OBJ_P(ZEND_THIS)), currency_of(other))) {
		php_faspay_throw_violation("other", "currency", "must be in %s, is in %s",
			ZSTR_VAL(currency_of(Z_OBJ_P(ZEND_THIS))), ZSTR_VAL(currency_of(other)));
		return NULL;
	}
	return other;
}

static bool is_filled(zend_object *self)
{
	if (ZSTR_LEN(currency_of(self)) == CURRENCY_LENGTH) {
		return true;
	}
	zend_throw_error(NULL, "Faspay\\Money is not initialized yet");
	return false;
}

static void result_of(zval *return_value, zend_object *self, bool overflow, zend_long minor)
{
	if (!is_filled(self)) {
		return;
	}
	if (overflow) {
		php_faspay_throw_violation("amount", "range", "is too large");
		return;
	}
	php_faspay_money(return_value, minor, ZSTR_VAL(currency_of(self)));
}

ZEND_METHOD(Faspay_Money, plus)
{
	zend_object *other = other_operand(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	zend_long a = minor_of(Z_OBJ_P(ZEND_THIS)), b = other != NULL ? minor_of(other) : 0;

	if (other != NULL) {
		result_of(return_value, Z_OBJ_P(ZEND_THIS), b > 0 ? a > ZEND_LONG_MAX - b : a < ZEND_LONG_MIN - b,
			(zend_long)((zend_ulong)a + (zend_ulong)b));
	}
}

ZEND_METHOD(Faspay_Money, minus)
{
	zend_object *other = other_operand(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	zend_long a = minor_of(Z_OBJ_P(ZEND_THIS)), b = other != NULL ? minor_of(other) : 0;

	if (other != NULL) {
		result_of(return_value, Z_OBJ_P(ZEND_THIS), b < 0 ? a > ZEND_LONG_MAX + b : a < ZEND_LONG_MIN + b,
			(zend_long)((zend_ulong)a - (zend_ulong)b));
	}
}

ZEND_METHOD(Faspay_Money, times)
{
	zend_long factor, product = 0;
	double ignored;
	zval *number;
	int overflow;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(number)
	ZEND_PARSE_PARAMETERS_END();
	if (!parse_integer(number, &factor)) {
		return;
	}
	ZEND_SIGNED_MULTIPLY_LONG(minor_of(Z_OBJ_P(ZEND_THIS)), factor, product, ignored, overflow);
	(void)ignored;
	result_of(return_value, Z_OBJ_P(ZEND_THIS), overflow != 0, product);
}

ZEND_METHOD(Faspay_Money, roundedToRupiah)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	zend_long minor = minor_of(self), rest = minor % 100;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!is_filled(self)) {
		return;
	}
	if (!zend_string_equals_literal(currency_of(self), "IDR")) {
		php_faspay_throw_violation("currency", "currency", "must be IDR, is %s", ZSTR_VAL(currency_of(self)));
		return;
	}
	/* The additions cannot overflow: the remainders of the largest and the smallest integer round towards zero. */
	minor -= rest;
	php_faspay_money(return_value, rest >= 50 ? minor + 100 : rest <= -50 ? minor - 100 : minor, "IDR");
}

ZEND_METHOD(Faspay_Money, compare)
{
	zend_object *other = other_operand(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (other != NULL) {
		zend_long a = minor_of(Z_OBJ_P(ZEND_THIS)), b = minor_of(other);

		RETURN_LONG((a > b) - (a < b));
	}
}

ZEND_METHOD(Faspay_Money, equals)
{
	zend_object *other;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(other, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_BOOL(minor_of(Z_OBJ_P(ZEND_THIS)) == minor_of(other)
		&& zend_string_equals(currency_of(Z_OBJ_P(ZEND_THIS)), currency_of(other)));
}

ZEND_METHOD(Faspay_Money, __toString)
{
	char text[24];

	ZEND_PARSE_PARAMETERS_NONE();
	fsp_money_format(minor_of(Z_OBJ_P(ZEND_THIS)), text);
	RETURN_STRING(text);
}

ZEND_METHOD(Faspay_Money, format)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	char text[48];

	ZEND_PARSE_PARAMETERS_NONE();
	if (is_filled(self)) {
		fsp_money_display(minor_of(self), ZSTR_VAL(currency_of(self)), text);
		RETURN_STRING(text);
	}
}

ZEND_METHOD(Faspay_Money, __serialize)
{
	ZEND_PARSE_PARAMETERS_NONE();
	array_init_size(return_value, 2);
	add_assoc_long(return_value, "minor", minor_of(Z_OBJ_P(ZEND_THIS)));
	add_assoc_str(return_value, "currency", zend_string_copy(currency_of(Z_OBJ_P(ZEND_THIS))));
}

ZEND_METHOD(Faspay_Money, __unserialize)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	zval *minor, *currency;
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();
	minor = zend_hash_str_find(data, ZEND_STRL("minor"));
	currency = zend_hash_str_find(data, ZEND_STRL("currency"));
	if (Z_TYPE_P(OBJ_PROP_NUM(self, 0)) != IS_UNDEF) {
		zend_throw_error(NULL, "Cannot modify readonly property Faspay\\Money::$minor");
		return;
	}
	if (zend_hash_num_elements(data) != 2 || minor == NULL || Z_TYPE_P(minor) != IS_LONG || currency == NULL
			|| Z_TYPE_P(currency) != IS_STRING) {
		zend_throw_exception(NULL, "Invalid serialization data for Faspay\\Money object", 0);
		return;
	}
	if (check_currency(Z_STR_P(currency))) {
		ZVAL_COPY(OBJ_PROP_NUM(self, 0), minor);
		ZVAL_COPY(OBJ_PROP_NUM(self, 1), currency);
	}
}
