/* Faspay\Recurring: the client and its results. */
#include "recurring.h"
#include "credit_card.h"
#include "../build.h"
#include "../classes.h"
#include "../client.h"
#include "../fill.h"
#include "../form.h"
#include "../objects.h"
#include "../received.h"
#include "../reply.h"
#include "../text.h"
#include "../throw.h"
#include "ext/date/php_date.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "stubs/recurring_arginfo.h"

#define MAXIMUM_SCHEDULE 1000

static zend_class_entry *notification_kind_class, *scheduled_charge_class;

static struct {
	php_faspay_binding register_order, register_member, update_order, update_member_card, update_member, status,
		return_visit, charge, charge_reply, expiry;
} bindings;

void php_faspay_minit_recurring(void)
{
	zend_class_entry *member;

	register_class_Faspay_Recurring_Period();
	notification_kind_class = register_class_Faspay_Recurring_NotificationKind();
	php_faspay_client_class(register_class_Faspay_Recurring(register_class_Faspay_RecurringClient()));
	scheduled_charge_class = php_faspay_result_class(register_class_Faspay_Recurring_ScheduledCharge());
	php_faspay_list_of(scheduled_charge_class, "retryDates", php_date_get_immutable_ce());
	member = php_faspay_value_class(register_class_Faspay_Recurring_Member());

	PHP_FASPAY_BIND(&bindings.register_order, fsp_recurring_register.request, php_faspay_ce_card_order, "member.");
	PHP_FASPAY_BIND_PART(&bindings.register_member, fsp_recurring_register.request, member, "member.");
	PHP_FASPAY_BIND(&bindings.update_order, fsp_recurring_update_card.request, php_faspay_ce_card_order, "member.");
	PHP_FASPAY_BIND_PART(&bindings.update_member_card, fsp_recurring_update_card.request, member, "member.");
	PHP_FASPAY_BIND_PART(&bindings.update_member, fsp_recurring_update_member.request, member, "member.");
	PHP_FASPAY_BIND(&bindings.status, fsp_recurring_status.answer,
		php_faspay_result_class(register_class_Faspay_Recurring_MemberStatus()), "");
	PHP_FASPAY_BIND(&bindings.return_visit, fsp_recurring_return.fields,
		php_faspay_result_class(register_class_Faspay_Recurring_ReturnVisit()), PHP_FASPAY_CARD_UNSHOWN_IN_RETURNS);
	PHP_FASPAY_BIND(&bindings.charge, fsp_recurring_charge.fields,
		php_faspay_result_class(register_class_Faspay_Recurring_Charge()), "");
	PHP_FASPAY_BIND(&bindings.charge_reply, fsp_recurring_charge.reply, bindings.charge.ce, "");
	PHP_FASPAY_BIND(&bindings.expiry, fsp_recurring_expiry.fields,
		php_faspay_result_class(register_class_Faspay_Recurring_CardExpiry()), "");
}

void php_faspay_mshutdown_recurring(void)
{
	php_faspay_unbind((php_faspay_binding *)&bindings, sizeof(bindings) / sizeof(php_faspay_binding));
}

ZEND_METHOD(Faspay_Recurring, __construct)
{
	zend_string *identity[FSP_IDENTITY_MAXIMUM] = {NULL};
	php_faspay_client_options options = {0};

	ZEND_PARSE_PARAMETERS_START(6, 12)
		Z_PARAM_STR(identity[FSP_RECURRING_CARD_MERCHANT_ID])
		Z_PARAM_STR(identity[FSP_RECURRING_CARD_PASSWORD])
		Z_PARAM_STR(identity[FSP_RECURRING_MERCHANT_ID])
		Z_PARAM_STR(identity[FSP_RECURRING_MERCHANT_NAME])
		Z_PARAM_STR(identity[FSP_RECURRING_USER_ID])
		Z_PARAM_STR(identity[FSP_RECURRING_PASSWORD])
		PHP_FASPAY_CLIENT_OPTIONS(options)
		Z_PARAM_STR_OR_NULL(identity[FSP_RECURRING_PREVIOUS_CARD_PASSWORD])
	ZEND_PARSE_PARAMETERS_END();
	php_faspay_construct(ZEND_THIS, &fsp_recurring, identity, &options);
}

ZEND_METHOD(Faspay_Recurring, __debugInfo)
{
	ZEND_PARSE_PARAMETERS_NONE();
	php_faspay_debug_client(return_value, ZEND_THIS);
}

/* ------------------------------------------------------------------ members */

/* The list of days in the form of the wire: "05,20". Absent if the member has none. */
static fsp_view process_days(fsp_arena *arena, zend_object *member)
{
	zval *days = php_faspay_property(member, "processDays"), *day;
	fsp_view text = FSP_NO_VIEW;
	fsp_buffer out;

	if (Z_TYPE_P(days) != IS_ARRAY) {
		return text;
	}
	fsp_buffer_init(&out, 4096);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(days), day) {
		char digits[24];

		ZVAL_DEREF(day);
		/* Elements that are no days become 0, which the core refuses together with everything else. */
		snprintf(digits, sizeof(digits), "%s%02" ZEND_LONG_FMT_SPEC, out.length > 0 ? "," : "",
			Z_TYPE_P(day) == IS_LONG ? Z_LVAL_P(day) : 0);
		fsp_buffer_append_text(&out, digits);
	} ZEND_HASH_FOREACH_END();
	if (out.length > 0 || out.failed != FSP_OK) {
		const char *copy = fsp_arena_copy(arena, out.failed == FSP_OK ? fsp_buffer_view(&out) : FSP_LITERAL_VIEW("0"));

		text = copy != NULL ? fsp_view_of(copy) : FSP_NO_VIEW;
	}
	fsp_buffer_free(&out);
	return text;
}

static bool fill_member(fsp_call *call, const php_faspay_binding *binding, zend_object *member)
{
	fsp_slot *days = fsp_call_value(call, "process_date");

	if (!php_faspay_fill(call->arena, binding, call->values, member)) {
		return false;
	}
	days->text = process_days(call->arena, member);
	days->present = days->text.data != NULL;
	return true;
}

static void make_form(INTERNAL_FUNCTION_PARAMETERS, const fsp_operation *operation,
	const php_faspay_binding *order_binding, const php_faspay_binding *member_binding)
{
	zend_object *member, *order;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(member, bindings.register_member.ce)
		Z_PARAM_OBJ_OF_CLASS(order, php_faspay_ce_card_order)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, operation) && php_faspay_fill(call.arena, order_binding, call.values, order)
			&& fill_member(&call, member_binding, member) && php_faspay_read_extra(&call, order)
			&& php_faspay_succeeded(&call, fsp_call_build(&call))) {
		php_faspay_form(return_value, &call);
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_Recurring, registrationForm)
{
	make_form(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_recurring_register, &bindings.register_order,
		&bindings.register_member);
}

ZEND_METHOD(Faspay_Recurring, updateCardForm)
{
	make_form(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_recurring_update_card, &bindings.update_order,
		&bindings.update_member_card);
}

static void update_member(INTERNAL_FUNCTION_PARAMETERS, bool cancel)
{
	zend_object *member;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(member, bindings.register_member.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_recurring_update_member)
			&& fill_member(&call, &bindings.update_member, member)) {
		if (cancel) {
			*fsp_call_value(&call, "recurring_status") = (fsp_slot){.present = true};
		}
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings.status, &call));
		}
	}
	fsp_call_free(&call);
}

ZEND_METHOD(Faspay_Recurring, updateMember)
{
	update_member(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(Faspay_Recurring, cancel)
{
	update_member(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

ZEND_METHOD(Faspay_Recurring, status)
{
	zend_string *member_id;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(member_id)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_recurring_status)) {
		php_faspay_set_text(&call, "member_id", member_id);
		if (php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings.status, &call));
		}
	}
	fsp_call_free(&call);
}

/* ------------------------------------------------------------------ messages that arrive */

static bool is_expected(const fsp_received *received, const char *wire, const zend_string *expected, const char *what)
{
	fsp_error error = {0};

	if (ZSTR_LEN(expected) > 0 && fsp_view_equals(fsp_received_text(received, wire), php_faspay_view(expected))) {
		return true;
	}
	fsp_fail(&error, FSP_ERROR_SIGNATURE, "other_transaction",
		"the shopper came back with another %s than expected: its message may be an old one, or somebody else's", what);
	php_faspay_throw(&error, NULL, "return", NULL);
	return false;
}

ZEND_METHOD(Faspay_Recurring, verifyReturn)
{
	zend_string *form = NULL, *order_id, *member_id;
	HashTable *params = NULL, *raw;
	fsp_received received;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_ARRAY_HT_OR_STR(params, form)
		Z_PARAM_STR(order_id)
		Z_PARAM_STR(member_id)
	ZEND_PARSE_PARAMETERS_END();
	if (php_faspay_receive(&received, ZEND_THIS, &fsp_recurring_return)) {
		fsp_result result = php_faspay_read_params(&received, params, form, &raw);
		zend_object *visit = php_faspay_verified(&received, result, &bindings.return_visit, raw);

		if (visit != NULL) {
			if (is_expected(&received, "MERCHANT_TRANID", order_id, "order")
					&& is_expected(&received, "member_id", member_id, "member")) {
				RETVAL_OBJ(visit);
			} else {
				OBJ_RELEASE(visit);
			}
		}
		/* The shop's own order id, not the one of the message. */
		php_faspay_about_order(order_id);
	}
	fsp_received_free(&received);
}

ZEND_METHOD(Faspay_Recurring, verifyNotification)
{
	php_faspay_verify_body(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_recurring_charge, &bindings.charge);
}

ZEND_METHOD(Faspay_Recurring, readCardExpiry)
{
	php_faspay_verify_body(INTERNAL_FUNCTION_PARAM_PASSTHRU, &fsp_recurring_expiry, &bindings.expiry);
}

ZEND_METHOD(Faspay_Recurring, notificationKind)
{
	static const char *const cases[] = {"Unknown", "Charge", "CardExpiry"};
	fsp_recurring_kind kind;
	zend_string *body;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(body)
	ZEND_PARSE_PARAMETERS_END();
	if (fsp_recurring_kind_of(php_faspay_view(body), &kind) != FSP_OK) {
		php_faspay_throw_out_of_memory();
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(zend_enum_get_case_cstr(notification_kind_class, cases[kind]));
}

ZEND_METHOD(Faspay_Recurring_Charge, claimsPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(php_faspay_is_case(Z_OBJ_P(ZEND_THIS), "status", "Paid"));
}

ZEND_METHOD(Faspay_Recurring_Charge, acknowledge)
{
	ZEND_PARSE_PARAMETERS_NONE();
	php_faspay_acknowledge(return_value, Z_OBJ_P(ZEND_THIS), &fsp_recurring_charge, &bindings.charge_reply);
}

/* ------------------------------------------------------------------ the schedule */

static void build_charge(zval *out, const fsp_scheduled *charge)
{
	zval value, retry;

	object_init_ex(out, scheduled_charge_class);
	php_faspay_time(&value, charge->date);
	php_faspay_set(Z_OBJ_P(out), "date", &value);
	array_init_size(&value, (uint32_t)charge->retry_count);
	for (size_t i = 0; i < charge->retry_count; i++) {
		php_faspay_time(&retry, charge->retries[i]);
		add_next_index_zval(&value, &retry);
	}
	php_faspay_set(Z_OBJ_P(out), "retryDates", &value);
}

ZEND_METHOD(Faspay_Recurring, schedule)
{
	zend_object *member, *from;
	zend_long count = 12;
	fsp_slot from_slot;
	fsp_call call;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(member, bindings.register_member.ce)
		Z_PARAM_OBJ_OF_CLASS(from, php_date_get_interface_ce())
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(count)
	ZEND_PARSE_PARAMETERS_END();
	if (count < 1 || count > MAXIMUM_SCHEDULE) {
		php_faspay_throw_violation("count", "range", "must be between 1 and %d", MAXIMUM_SCHEDULE);
		return;
	}
	/* Builds an update, for its checks alone: nothing is sent. */
	if (php_faspay_begin(&call, ZEND_THIS, &fsp_recurring_update_member)
			&& fill_member(&call, &bindings.update_member, member) && php_faspay_time_slot(&from_slot, from)
			&& php_faspay_succeeded(&call, fsp_call_build(&call))) {
		const fsp_schedule_plan plan = {
			.active = fsp_call_value(&call, "recurring_status")->number != 0,
			.start = fsp_call_value(&call, "recurring_start_date")->number,
			.end = fsp_call_value(&call, "recurring_end_date")->number,
			.period = php_faspay_view(
				Z_STR_P(zend_enum_fetch_case_name(Z_OBJ_P(php_faspay_property(member, "period"))))),
			.every = fsp_call_value(&call, "recurring_period_at")->number,
			.process_days = fsp_call_value(&call, "process_date")->text,
		};
		fsp_scheduled *charges = ecalloc((size_t)count, sizeof(*charges));
		size_t found = fsp_recurring_schedule(&plan, from_slot.number, charges, (size_t)count);

		array_init_size(return_value, (uint32_t)found);
		for (size_t i = 0; i < found; i++) {
			zval charge;

			build_charge(&charge, &charges[i]);
			add_next_index_zval(return_value, &charge);
		}
		efree(charges);
	}
	fsp_call_free(&call);
}
