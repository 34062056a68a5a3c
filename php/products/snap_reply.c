/* Faspay\Snap\Reply: our answers to the gateway's messages. */
#include "snap.h"
#include "../classes.h"
#include "../client.h"
#include "../fill.h"
#include "../members.h"
#include "../money.h"
#include "../objects.h"
#include "../reply.h"
#include "../text.h"
#include "../throw.h"
#include "SAPI.h"
#include "zend_enum.h"
#include "zend_exceptions.h"

/* ------------------------------------------------------------------ the object */

static void add_header(zval *headers, fsp_view name, zval *value)
{
	zend_hash_str_update(Z_ARRVAL_P(headers), name.data, name.length, value);
}

static void build_reply(zval *return_value, const fsp_reply *reply)
{
	zval headers, value;

	array_init(&headers);
	ZVAL_STRING(&value, reply->content_type);
	add_header(&headers, FSP_LITERAL_VIEW("Content-Type"), &value);
	for (size_t i = 0; i < reply->header_count; i++) {
		ZVAL_STR(&value, php_faspay_string(reply->headers[i].value));
		add_header(&headers, reply->headers[i].name, &value);
	}
	object_init_ex(return_value, php_faspay_ce_snap_reply);
	php_faspay_set(Z_OBJ_P(return_value), "headers", &headers);
	ZVAL_LONG(&value, reply->http_status);
	php_faspay_set(Z_OBJ_P(return_value), "httpStatus", &value);
	ZVAL_STR(&value, php_faspay_string(reply->body));
	php_faspay_set(Z_OBJ_P(return_value), "body", &value);
}

ZEND_METHOD(Faspay_Snap_Reply, send)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	zval *status, *headers, *value, held;
	zend_string *name, *body;

	ZEND_PARSE_PARAMETERS_NONE();
	if (SG(headers_sent) && !SG(request_info).no_headers) {
		zend_throw_error(NULL, "The reply cannot be sent: the headers were sent before, by output of this script");
		return;
	}
	status = php_faspay_property(self, "httpStatus");
	headers = php_faspay_property(self, "headers");
	body = php_faspay_property_text(self, "body");
	if (EG(exception)) {
		return;
	}
	/* A header that PHP refuses calls the error handler, which could let go of both through references. */
	ZVAL_COPY(&held, headers);
	body = zend_string_copy(body);
	sapi_header_op(SAPI_HEADER_SET_STATUS, (void *)(intptr_t)Z_LVAL_P(status));
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(held), name, value) {
		ZVAL_DEREF(value);
		if (name != NULL && Z_TYPE_P(value) == IS_STRING) {
			sapi_header_line line = {0};
			zend_string *text = zend_strpprintf(0, "%s: %s", ZSTR_VAL(name), Z_STRVAL_P(value));

			line.line = ZSTR_VAL(text);
			line.line_len = ZSTR_LEN(text);
			sapi_header_op(SAPI_HEADER_REPLACE, &line);
			zend_string_release(text);
		}
	} ZEND_HASH_FOREACH_END();
	php_output_write(ZSTR_VAL(body), ZSTR_LEN(body));
	zend_string_release(body);
	zval_ptr_dtor(&held);
}

/* ------------------------------------------------------------------ the message that is answered */

/* What the core needs of a verified message, restored from its object. The answer is written with the arena of the
 * message. */
typedef struct answering {
	fsp_received received;
	fsp_slot *values;                 /* of the reply */
	fsp_violations violations;
	fsp_buffer body;
	fsp_reply reply;
} answering;

/* False: an exception was thrown. It must be ended either way. */
static bool begin(answering *a, zend_object *message)
{
	const php_faspay_binding *binding = &php_faspay_snap.inquiry;

	memset(a, 0, sizeof(*a));
	a->received.callback = &fsp_snap_va_inquiry;
	if (message->ce != binding->ce) {
		const php_faspay_snap_kind kind = php_faspay_snap_kind_of(message);

		if (EG(exception)) {
			return false;
		}
		binding = &php_faspay_snap.notification[kind];
		a->received.callback = php_faspay_snap_services[kind].notification;
	}
	a->values = php_faspay_reply_slots(&a->received.arena, a->received.callback);
	if (a->values == NULL) {
		return false;
	}
	fsp_buffer_init_in(&a->body, a->received.arena, PHP_FASPAY_MAXIMUM_REPLY);
	a->received.values = fsp_arena_take(
		a->received.arena, sizeof(fsp_slot) * (a->received.callback->field_count + 1));
	if (a->received.values == NULL) {
		php_faspay_throw_out_of_memory();
		return false;
	}
	return php_faspay_fill(a->received.arena, binding, a->received.values, message);
}

static void end(answering *a)
{
	fsp_arena_free(a->received.arena);
}

static void finish(zval *return_value, answering *a, fsp_result result)
{
	if (php_faspay_reply_written(result, &a->violations)) {
		build_reply(return_value, &a->reply);
	}
}

static void succeed(zval *return_value, answering *a, const fsp_node *members)
{
	finish(return_value, a, fsp_snap_accept(&a->received, a->values, members, &a->violations, &a->body, &a->reply));
}

/* A text into a row of the reply, if the reply has that row. */
static void put_text(answering *a, const char *wire, const zend_string *text)
{
	fsp_slot *slot = fsp_reply_value(a->received.callback, a->values, wire);

	if (slot != NULL) {
		php_faspay_text_slot(slot, text);
	}
}

ZEND_METHOD(Faspay_Snap_VaInquiry, answer)
{
	zend_string *name, *email = NULL, *phone = NULL;
	zend_object *total, *route = NULL;
	const fsp_node *members = NULL;
	HashTable *extra = NULL;
	answering a;

	ZEND_PARSE_PARAMETERS_START(2, 6)
		Z_PARAM_OBJ_OF_CLASS(total, php_faspay_ce_money)
		Z_PARAM_STR(name)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(email)
		Z_PARAM_STR_OR_NULL(phone)
		Z_PARAM_ARRAY_HT(extra)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(route, php_faspay_ce_route_payment)
	ZEND_PARSE_PARAMETERS_END();
	if (begin(&a, Z_OBJ_P(ZEND_THIS))
			&& (extra == NULL || php_faspay_members(a.received.arena, extra, &members))
			&& (route == NULL
				|| php_faspay_fill(a.received.arena, &php_faspay_snap.inquiry_route, a.values, route))) {
		put_text(&a, FSP_SNAP_REPLY_NAME, name);
		put_text(&a, FSP_SNAP_REPLY_EMAIL, email);
		put_text(&a, FSP_SNAP_REPLY_PHONE, phone);
		php_faspay_money_slot(fsp_reply_value(a.received.callback, a.values, FSP_SNAP_REPLY_TOTAL), total);
		succeed(return_value, &a, members);
	}
	end(&a);
}

ZEND_METHOD(Faspay_Snap_Notification, acknowledge)
{
	zend_string *name = NULL;
	answering a;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(name)
	ZEND_PARSE_PARAMETERS_END();
	if (begin(&a, Z_OBJ_P(ZEND_THIS))) {
		put_text(&a, FSP_SNAP_REPLY_NAME, name);
		succeed(return_value, &a, NULL);
	}
	end(&a);
}

ZEND_METHOD(Faspay_Snap_Notification, deduplicationKey)
{
	answering a;

	ZEND_PARSE_PARAMETERS_NONE();
	if (begin(&a, Z_OBJ_P(ZEND_THIS))) {
		fsp_snap_write_deduplication_key(&a.received, &a.body);
		if (a.body.failed == FSP_OK) {
			RETVAL_STR(php_faspay_string(fsp_buffer_view(&a.body)));
		} else {
			php_faspay_throw_out_of_memory();
		}
	}
	end(&a);
}

/* ------------------------------------------------------------------ refusals */

static fsp_snap_rejection rejection_of(zend_object *reason)
{
	static const struct { const char *name; fsp_snap_rejection rejection; } rejections[] = {
		{"NotFound", FSP_SNAP_REJECT_NOT_FOUND},
		{"Paid", FSP_SNAP_REJECT_PAID},
		{"Expired", FSP_SNAP_REJECT_EXPIRED},
		{"AmountMismatch", FSP_SNAP_REJECT_AMOUNT_MISMATCH},
		{"Duplicate", FSP_SNAP_REJECT_DUPLICATE},
		{"Unauthorized", FSP_SNAP_REJECT_UNAUTHORIZED},
		{"Malformed", FSP_SNAP_REJECT_MALFORMED},
		{"MissingField", FSP_SNAP_REJECT_MISSING_FIELD},
	};
	const zend_string *name = Z_STR_P(zend_enum_fetch_case_name(reason));

	for (size_t i = 0; i < sizeof(rejections) / sizeof(*rejections); i++) {
		if (strcmp(ZSTR_VAL(name), rejections[i].name) == 0) {
			return rejections[i].rejection;
		}
	}
	return FSP_SNAP_REJECT_FAILURE;
}

static fsp_snap_kind kind_of(const fsp_callback *callback)
{
	fsp_snap_kind kind = FSP_SNAP_VA_INQUIRY;

	while (fsp_snap_callback_of(kind) != callback) {
		kind++;
	}
	return kind;
}

/* The whole of both methods (Rejection $reason, ?string $detail = null). */
static void reject(INTERNAL_FUNCTION_PARAMETERS)
{
	zend_string *detail = NULL;
	zend_object *reason;
	answering a;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(reason, php_faspay_ce_snap_rejection)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(detail)
	ZEND_PARSE_PARAMETERS_END();
	if (begin(&a, Z_OBJ_P(ZEND_THIS))) {
		finish(return_value, &a, fsp_snap_reject(a.received.arena, kind_of(a.received.callback), rejection_of(reason),
			php_faspay_view(detail), &a.violations, &a.body, &a.reply));
	}
	end(&a);
}

ZEND_METHOD(Faspay_Snap_VaInquiry, reject)
{
	reject(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(Faspay_Snap_Notification, reject)
{
	reject(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* A text of an exception of ours. A subclass may have made anything of the property: then there is none. */
static fsp_view text_of(zend_object *exception, const char *property)
{
	const zend_property_info *info = zend_hash_str_find_ptr(
		&exception->ce->properties_info, property, strlen(property));
	zval *value;

	if (info == NULL || info->ce->type != ZEND_INTERNAL_CLASS) {
		return FSP_NO_VIEW;
	}
	value = OBJ_PROP(exception, info->offset);
	ZVAL_DEREF(value);
	return Z_TYPE_P(value) == IS_STRING ? php_faspay_view(Z_STR_P(value)) : FSP_NO_VIEW;
}

/* The error of the core that an exception was made of, and the field that it names. */
static fsp_view error_of(zend_object *exception, fsp_error *error)
{
	if (instanceof_function(exception->ce, php_faspay_ce_signature_exception)) {
		error->code = FSP_ERROR_SIGNATURE;
	} else if (instanceof_function(exception->ce, php_faspay_ce_malformed_message_exception)) {
		error->code = FSP_ERROR_MALFORMED;
		error->rule = text_of(exception, "rule").data;
		return text_of(exception, "field");
	} else {
		error->code = FSP_ERROR_INTERNAL;
	}
	return FSP_NO_VIEW;
}

ZEND_METHOD(Faspay_Snap, rejectUnverified)
{
	zend_object *exception;
	fsp_error error = {0};
	zend_string *path;
	fsp_snap_kind kind;
	fsp_view field;
	fsp_result result;
	answering a = {0};

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(exception, zend_ce_throwable)
		Z_PARAM_STR(path)
	ZEND_PARSE_PARAMETERS_END();
	kind = fsp_snap_kind_of_path(php_faspay_view(path));
	field = error_of(exception, &error);
	a.received.arena = php_faspay_new_arena();
	if (a.received.arena == NULL) {
		return;
	}
	fsp_buffer_init_in(&a.body, a.received.arena, PHP_FASPAY_MAXIMUM_REPLY);
	result = fsp_snap_reject(
		a.received.arena, kind, fsp_snap_rejection_of(&error), field, &a.violations, &a.body, &a.reply);
	if (result == FSP_ERROR_VALIDATION) {
		/* Somebody made the exception up, with a field that no message has. */
		a.violations = (fsp_violations){0};
		result = fsp_snap_reject(a.received.arena, kind, fsp_snap_rejection_of(&error), FSP_NO_VIEW, &a.violations,
			&a.body, &a.reply);
	}
	finish(return_value, &a, result);
	end(&a);
}
