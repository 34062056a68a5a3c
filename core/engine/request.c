/* Builds requests: completes, validates and converts the values, signs and encodes them. */
#include "engine.h"
#include "extra.h"

#include <stdio.h>
#include <stdlib.h>

#define REQUEST_MAXIMUM 1048576
#define URL_MAXIMUM 8192

/* ------------------------------------------------------------------ checks */

static void check_conditions(fsp_call *call)
{
	const fsp_operation *operation = call->operation;
	const fsp_slot *discriminator = operation->discriminator != NULL
		? fsp_call_value(call, operation->discriminator) : NULL;
	const char *value = NULL;
	bool holds = false;

	if (discriminator == NULL || !discriminator->present) {
		return;
	}
	for (const fsp_condition *condition = operation->conditions;
			condition != NULL && condition->value != NULL; condition++) {
		const fsp_field *fields = operation->request;
		fsp_place list = {NULL, NULL, FSP_NO_INDEX};
		const fsp_slot *slots = call->values;
		size_t records = 1, width = 0;
		int index;

		/* Conditions are grouped by value; compare once per group. */
		if (condition->value != value) {
			value = condition->value;
			holds = fsp_view_is(discriminator->text, value);
		}
		if (!holds) {
			continue;
		}
		if (condition->record != NULL) {
			index = fsp_field_index(fields, condition->record);
			list.property = fields[index].property;
			records = slots[index].count;
			slots = slots[index].children;
			fields = fields[index].fields;
			width = fsp_field_count(fields);
		}
		index = fsp_field_index(fields, condition->field);
		for (size_t record = 0; record < records; record++) {
			fsp_place place = {NULL, fields[index].property, FSP_NO_INDEX};

			if (condition->record != NULL) {
				list.index = record;
				place.parent = &list;
			}
			if (!slots[record * width + (size_t)index].present) {
				fsp_report(call->arena, &call->violations, &place, &fields[index], "required", condition->value,
					"is required for %s %s", operation->discriminator_name, condition->value);
			}
		}
	}
}

/* The row that carries an amount's currency, or NULL. */
static fsp_slot *currency_of(fsp_call *call, size_t amount)
{
	const fsp_field *field = &call->operation->request[amount];

	return field->type == FSP_TYPE_MONEY && field->currency != NULL && call->values[amount].present
		? fsp_call_value(call, field->currency) : NULL;
}

/* All amounts of one message have the same currency: that of the first. */
static void complete_currencies(fsp_call *call)
{
	for (size_t i = 0; call->operation->request[i].wire != NULL; i++) {
		fsp_slot *currency = currency_of(call, i);

		if (currency != NULL && !currency->present) {
			*currency = (fsp_slot){.present = true, .text = fsp_view_of(call->values[i].currency)};
		}
	}
}

static void check_currencies(fsp_call *call)
{
	for (size_t i = 0; call->operation->request[i].wire != NULL; i++) {
		const fsp_slot *currency = currency_of(call, i);

		if (currency != NULL && !fsp_view_is(currency->text, call->values[i].currency)) {
			fsp_call_violation(call, call->operation->request[i].wire, NULL, "currency", NULL,
				"must be in %.*s like the amount, not in %s",
				(int)currency->text.length, currency->text.data, call->values[i].currency);
		}
	}
}

/* ------------------------------------------------------------------ building */

/* Fills the error of a request that could not be built. */
static fsp_result fail_build(fsp_call *call, fsp_result result)
{
	switch (result) {
		case FSP_ERROR_MEMORY:
			return fsp_fail(&call->error, result, NULL, "out of memory");
		case FSP_ERROR_VALIDATION:
			return fsp_fail(&call->error, result, "validation", "the request was not sent");
		default:
			return fsp_fail(&call->error, FSP_ERROR_INTERNAL, NULL,
				"the request could not be signed or encoded (is a needed digest disabled in OpenSSL?)");
	}
}

/* Signs in order: a scheme may sign what another one wrote. */
static fsp_result sign_body(fsp_call *call)
{
	const fsp_signature *signature = call->operation->signatures;
	fsp_result result = FSP_OK;

	for (size_t i = 0; i < FSP_SIGNATURES && result == FSP_OK && signature[i].scheme != NULL; i++) {
		if (signature[i].scheme->sign_body != NULL) {
			result = signature[i].scheme->sign_body(call, &signature[i]);
		}
	}
	return result;
}

fsp_result fsp_call_sign_attempt(fsp_call *call)
{
	const fsp_signature *signature = call->operation->signatures;
	fsp_result result = FSP_OK;

	for (size_t i = 0; i < FSP_SIGNATURES && result == FSP_OK && signature[i].scheme != NULL; i++) {
		if (signature[i].scheme->sign_attempt != NULL) {
			result = signature[i].scheme->sign_attempt(call, &signature[i]);
		}
	}
	return result == FSP_OK ? result : fail_build(call, result);
}

static const char *base_url_of(const fsp_call *call)
{
	const fsp_client *client = call->client;
	const char *other = call->operation->base_url[client->environment];

	return other != NULL && !client->own_base_url ? other : client->base_url;
}

static fsp_result build_url(fsp_call *call, fsp_view query)
{
	const char *target = fsp_call_target(call);
	fsp_buffer url;

	fsp_buffer_init_in(&url, call->arena, URL_MAXIMUM);
	if (target[0] == '/') {
		fsp_buffer_append_text(&url, base_url_of(call));
	}
	for (const char *p = target; *p != '\0'; p++) {
		size_t plain = strcspn(p, "{");
		const char *close;
		char scratch[FSP_SCRATCH];
		fsp_view text = FSP_NO_VIEW;
		bool known = false;

		fsp_buffer_append(&url, p, plain);
		p += plain;
		if (*p == '\0') {
			break;
		}
		close = strchr(p, '}');
		if (close != NULL) {
			for (size_t i = 0; call->operation->request[i].wire != NULL; i++) {
				if (fsp_view_equals((fsp_view){p + 1, (size_t)(close - p) - 1},
						fsp_field_name(&call->operation->request[i]))) {
					text = fsp_wire_text(&call->operation->request[i], &call->values[i], scratch);
					known = true;
				}
			}
		}
		if (known && text.data == NULL && url.length > 0 && url.data[url.length - 1] == '/') {
			/* A value that is absent takes its slash with it. */
			url.data[--url.length] = '\0';
		}
		if (known) {
			fsp_percent_encode(&url, text, false);
			p = close;
		} else {
			fsp_buffer_append_char(&url, *p);
		}
	}
	if (query.length > 0) {
		fsp_buffer_append_char(&url, strchr(target, '?') != NULL ? '&' : '?');
		fsp_buffer_append_view(&url, query);
	}
	call->request.url = url.failed == FSP_OK ? fsp_buffer_view(&url).data : NULL;
	return url.failed;
}

static fsp_result build_form(fsp_call *call)
{
	const fsp_field *fields = call->operation->request;
	fsp_form_field *form = fsp_arena_take(call->arena, sizeof(*form) * (fsp_field_count(fields) + call->extra_count));
	size_t count = 0;

	if (form == NULL) {
		return FSP_ERROR_MEMORY;
	}
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		char scratch[FSP_SCRATCH];
		char *copy;

		if (fields[i].unsent || (!call->values[i].present && fields[i].presence != FSP_BLANK)) {
			continue;
		}
		copy = fsp_arena_copy(call->arena, fsp_wire_text(&fields[i], &call->values[i], scratch));
		if (copy == NULL) {
			return FSP_ERROR_MEMORY;
		}
		form[count++] = (fsp_form_field){fsp_field_name(&fields[i]), fsp_view_of(copy)};
	}
	for (size_t i = 0; i < call->extra_count; i++) {
		form[count++] = (fsp_form_field){call->extra[i].name, call->extra[i].text};
	}
	call->form = form;
	call->form_count = count;
	return FSP_OK;
}

static fsp_result build_request(fsp_call *call)
{
	const fsp_operation *operation = call->operation;
	fsp_view query = FSP_NO_VIEW;
	fsp_result result;
	fsp_buffer body;

	call->request.repeatable = operation->repeatable;
	if (operation->request_encoding == FSP_ENCODING_BROWSER) {
		result = build_form(call);
		return result == FSP_OK ? build_url(call, FSP_NO_VIEW) : result;
	}
	if (operation->request_encoding == FSP_ENCODING_NONE) {
		return build_url(call, FSP_NO_VIEW);
	}
	fsp_buffer_init_in(&body, call->arena, REQUEST_MAXIMUM);
	result = fsp_encode_with_members(operation->request_encoding, operation->request, call->values, call->extra,
		call->extra_count, call->members, &body);
	if (result != FSP_OK) {
		return result;
	}
	if (operation->request_encoding == FSP_ENCODING_QUERY) {
		query = fsp_buffer_view(&body);
	} else {
		call->request.body = fsp_buffer_view(&body);
		call->request.content_type = operation->request_encoding == FSP_ENCODING_FORM
			? "application/x-www-form-urlencoded" : "application/json";
	}
	return build_url(call, query);
}

fsp_result fsp_call_build(fsp_call *call)
{
	fsp_result result;

	fsp_complete_fields(call->operation->request, call->values);
	if (call->operation->complete != NULL) {
		call->operation->complete(call);
	}
	complete_currencies(call);
	check_currencies(call);
	fsp_check_fields(call->arena, &call->violations, NULL, call->operation->request, call->values);
	check_conditions(call);
	fsp_extra_check(call);
	if (call->members != NULL && !call->operation->nestable) {
		fsp_call_violation(call, NULL, "extra", "unknown", NULL, "is not supported here");
	} else {
		fsp_check_members(call->arena, &call->violations, call->operation->request, call->members);
	}
	if (call->operation->validate != NULL) {
		call->operation->validate(call);
	}
	if (fsp_call_target(call) == NULL) {
		fsp_call_violation(call, NULL, "endpoints", "required", NULL,
			"must have an address for \"%s\": the documents do not print it, ask Faspay", call->operation->name);
	}
	result = fsp_judge(&call->violations);
	if (result == FSP_OK) {
		result = fsp_extra_convert(call);
	}
	if (result == FSP_OK && call->operation->convert != NULL) {
		result = call->operation->convert(call);
	}
	if (result == FSP_OK) {
		result = sign_body(call);
	}
	if (result == FSP_OK) {
		result = build_request(call);
	}
	if (result == FSP_ERROR_MALFORMED) {
		fsp_call_violation(call, NULL, call->operation->name, "length", NULL,
			"the request is larger than %d bytes, or its URL than %d", REQUEST_MAXIMUM, URL_MAXIMUM);
		result = fsp_judge(&call->violations);
	}
	return result == FSP_OK ? FSP_OK : fail_build(call, result);
}
