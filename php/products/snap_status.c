/* Faspay\Snap: inquiries, and what they answer. */
#include "snap.h"
#include "../classes.h"
#include "../client.h"
#include "../fill.h"
#include "../inquiries.h"
#include "../money.h"
#include "../objects.h"
#include "../text.h"
#include "zend_enum.h"

/* ------------------------------------------------------------------ queries */

php_faspay_snap_kind php_faspay_snap_kind_of(zend_object *object)
{
	php_faspay_snap_kind kind = PHP_FASPAY_SNAP_VA;

	while (kind < PHP_FASPAY_SNAP_KINDS && !php_faspay_is_case(object, "kind", php_faspay_snap_services[kind].name)) {
		kind++;
	}
	return kind;
}

static void set_text(zend_object *object, const char *property, zend_string *text)
{
	zval value;

	if (text != NULL) {
		ZVAL_STR_COPY(&value, text);
		php_faspay_set(object, property, &value);
	}
}

zend_object *php_faspay_snap_new_query(const php_faspay_snap_query *given)
{
	zend_object *object;
	zval made, value;

	object_init_ex(&made, php_faspay_ce_snap_query);
	object = Z_OBJ(made);
	ZVAL_OBJ_COPY(&value, zend_enum_get_case_cstr(php_faspay_ce_snap_kind, php_faspay_snap_services[given->kind].name));
	php_faspay_set(object, "kind", &value);
	if (given->number != NULL) {
		ZVAL_OBJ_COPY(&value, given->number);
		php_faspay_set(object, "number", &value);
	}
	if (given->channel != NULL) {
		ZVAL_OBJ_COPY(&value, given->channel);
		php_faspay_set(object, "channel", &value);
	}
	set_text(object, "channel", given->channel_code);
	set_text(object, "trxId", given->trx_id);
	set_text(object, "inquiryRequestId", given->inquiry_id);
	set_text(object, "partnerReferenceNo", given->partner_reference);
	set_text(object, "referenceNo", given->reference);
	php_faspay_set_rest(object);
	return object;
}

/* The query of a method (VaNumber $number, $channel, ?string $trxId, ?string $inquiryRequestId). NULL: an exception was
 * thrown. */
static zend_object *parse_va(INTERNAL_FUNCTION_PARAMETERS)
{
	php_faspay_snap_query given = {.kind = PHP_FASPAY_SNAP_VA};

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_OBJ_OF_CLASS(given.number, php_faspay_ce_snap_number)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(given.channel, php_faspay_ce_channel, given.channel_code)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(given.trx_id)
		Z_PARAM_STR_OR_NULL(given.inquiry_id)
	ZEND_PARSE_PARAMETERS_END_EX(return NULL);
	return php_faspay_snap_new_query(&given);
}

/* The query of a method (string $partnerReferenceNo, ?string $referenceNo, $channel). */
static zend_object *parse_reference(INTERNAL_FUNCTION_PARAMETERS, php_faspay_snap_kind kind)
{
	php_faspay_snap_query given = {.kind = kind};

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(given.partner_reference)
		Z_PARAM_STR_OR_NULL(given.reference)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(given.channel, php_faspay_ce_channel, given.channel_code)
	ZEND_PARSE_PARAMETERS_END_EX(return NULL);
	return php_faspay_snap_new_query(&given);
}

ZEND_METHOD(Faspay_Snap_StatusQuery, va)
{
	zend_object *asked = parse_va(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (asked != NULL) {
		RETVAL_OBJ(asked);
	}
}

ZEND_METHOD(Faspay_Snap_StatusQuery, qr)
{
	zend_object *asked = parse_reference(INTERNAL_FUNCTION_PARAM_PASSTHRU, PHP_FASPAY_SNAP_QR);

	if (asked != NULL) {
		RETVAL_OBJ(asked);
	}
}

ZEND_METHOD(Faspay_Snap_StatusQuery, debit)
{
	zend_object *asked = parse_reference(INTERNAL_FUNCTION_PARAM_PASSTHRU, PHP_FASPAY_SNAP_DEBIT);

	if (asked != NULL) {
		RETVAL_OBJ(asked);
	}
}

/* ------------------------------------------------------------------ inquiries */

static zend_object *build_status(const fsp_call *call)
{
	const php_faspay_binding *binding = php_faspay_snap.status;
	zend_object *status;

	while (binding->fields != call->operation->answer) {
		binding++;
	}
	status = php_faspay_answer(binding, call);
	php_faspay_set_rest(status);
	return status;
}

void php_faspay_snap_ask(zval *return_value, zval *self, zend_object *asked)
{
	php_faspay_snap_kind kind;
	fsp_call call;

	if (asked == NULL) {
		return;
	}
	kind = php_faspay_snap_kind_of(asked);
	if (php_faspay_begin(&call, self, php_faspay_snap_services[kind].inquiry)
			&& php_faspay_fill(call.arena, &php_faspay_snap.query[kind], call.values, asked)
			&& php_faspay_call(self, &call)) {
		RETVAL_OBJ(build_status(&call));
	}
	fsp_call_free(&call);
	OBJ_RELEASE(asked);
}

ZEND_METHOD(Faspay_Snap, vaStatus)
{
	php_faspay_snap_ask(return_value, ZEND_THIS, parse_va(INTERNAL_FUNCTION_PARAM_PASSTHRU));
}

ZEND_METHOD(Faspay_Snap, qrStatus)
{
	php_faspay_snap_ask(return_value, ZEND_THIS, parse_reference(INTERNAL_FUNCTION_PARAM_PASSTHRU, PHP_FASPAY_SNAP_QR));
}

ZEND_METHOD(Faspay_Snap, debitStatus)
{
	php_faspay_snap_ask(return_value, ZEND_THIS, parse_reference(INTERNAL_FUNCTION_PARAM_PASSTHRU, PHP_FASPAY_SNAP_DEBIT));
}

static fsp_result begin_inquiry(fsp_call *call, const fsp_client *client, zval *row)
{
	zend_object *asked = Z_TYPE_P(row) == IS_OBJECT && Z_OBJCE_P(row) == php_faspay_ce_snap_query
		? Z_OBJ_P(row)
		: NULL;
	const php_faspay_snap_kind kind = asked != NULL ? php_faspay_snap_kind_of(asked) : PHP_FASPAY_SNAP_VA;
	fsp_result result = php_faspay_init_call(
		call, client, php_faspay_snap_services[kind % PHP_FASPAY_SNAP_KINDS].inquiry);

	if (result == FSP_OK && asked == NULL) {
		fsp_call_violation(call, NULL, "queries", "format", NULL, "must hold Faspay\\Snap\\StatusQuery, holds %s",
			zend_zval_type_name(row));
	} else if (result == FSP_OK
			&& (kind == PHP_FASPAY_SNAP_KINDS
				|| !php_faspay_fill(call->arena, &php_faspay_snap.query[kind], call->values, asked))) {
		/* There is no memory, or the query lacks a property. An Error was thrown, which ends the inquiries. */
		return fsp_fail(&call->error, FSP_ERROR_INTERNAL, NULL, "the query could not be read");
	}
	return result;
}

static const php_faspay_inquiry inquiry = {begin_inquiry, build_status};

ZEND_METHOD(Faspay_Snap, eachStatus)
{
	php_faspay_inquire_each(INTERNAL_FUNCTION_PARAM_PASSTHRU, &inquiry);
}

/* ------------------------------------------------------------------ what a status says */

ZEND_METHOD(Faspay_Snap_Status, isPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_case(Z_OBJ_P(ZEND_THIS), "status", "Paid"));
}

ZEND_METHOD(Faspay_Snap_Status, isPaidExactly)
{
	zend_object *expected;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(expected, php_faspay_ce_money)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_BOOL(php_faspay_is_case(Z_OBJ_P(ZEND_THIS), "status", "Paid")
		&& php_faspay_is_amount(php_faspay_property(Z_OBJ_P(ZEND_THIS), "amount"), expected));
}

ZEND_METHOD(Faspay_Snap_Status, isFinal)
{
	static const char *const names[] = {"Paid", "Refunded", "Cancelled", "Failed", "Expired", NULL};

	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_one_of(Z_OBJ_P(ZEND_THIS), names));
}
