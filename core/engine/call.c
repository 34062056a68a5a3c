/* One call of one operation: its values and its violations. */
#include "engine.h"

#include <stdarg.h>
#include <stdio.h>

#define HEADER_MAXIMUM 8192

static void clear(fsp_call *call)
{
	memset(call, 0, offsetof(fsp_call, error));
	fsp_error_clear(&call->error);
}

fsp_result fsp_call_init(fsp_call *call, const fsp_client *client, const fsp_operation *operation, int64_t now)
{
	size_t count = fsp_field_count(operation->request);

	clear(call);
	call->client = client;
	call->operation = operation;
	call->now = now;
	call->found = true;
	call->error.harmless = operation->repeatable;
	call->request.method = operation->method;
	call->arena = fsp_arena_new();
	call->values = call->arena != NULL ? fsp_arena_take(call->arena, sizeof(fsp_slot) * (count + 1)) : NULL;
	if (call->values == NULL) {
		return fsp_fail(&call->error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	/* fsp_complete_fields fills in the values of the table later: it knows their types. */
	for (size_t i = 0; i < count; i++) {
		if (operation->request[i].origin == FSP_FROM_CLIENT) {
			call->values[i] = (fsp_slot){.present = true,
				.text = fsp_client_identity(client, operation->request[i].index)};
		}
	}
	return FSP_OK;
}

void fsp_call_free(fsp_call *call)
{
	fsp_arena_free(call->arena);
	clear(call);
}

fsp_slot *fsp_call_value(fsp_call *call, const char *wire)
{
	int index = fsp_field_index(call->operation->request, wire);

	return index >= 0 ? &call->values[index] : NULL;
}

fsp_slot *fsp_call_answer(fsp_call *call, const char *wire)
{
	int index = fsp_field_index(call->operation->answer, wire);

	return index >= 0 && call->answer != NULL ? &call->answer[index] : NULL;
}

fsp_view fsp_call_order(const fsp_call *call)
{
	for (size_t i = 0; call->values != NULL && call->operation->request[i].wire != NULL; i++) {
		if (call->operation->request[i].order && call->values[i].present) {
			return call->values[i].text;
		}
	}
	return FSP_NO_VIEW;
}

fsp_view fsp_answer_text(const fsp_call *call, const char *wire)
{
	return call->message != NULL ? fsp_node_text(fsp_node_find(call->message, fsp_view_of(wire))) : FSP_NO_VIEW;
}

bool fsp_call_holds_secrets(const fsp_call *call)
{
	const fsp_field *fields = call->operation->request;

	for (size_t i = 0; fields[i].wire != NULL; i++) {
		if (fields[i].secret && call->values[i].present) {
			return true;
		}
	}
	return false;
}

const char *fsp_call_target(const fsp_call *call)
{
	const fsp_client *client = call->client;

	for (size_t i = 0; i < client->endpoint_count; i++) {
		if (strcmp(client->endpoints[i].name, call->operation->name) == 0) {
			return client->endpoints[i].target;
		}
	}
	return call->operation->path[client->environment];
}

const char *fsp_call_header(fsp_call *call, const char *name, fsp_view value)
{
	fsp_buffer line;

	fsp_buffer_init_in(&line, call->arena, HEADER_MAXIMUM);
	fsp_buffer_append_text(&line, name);
	fsp_buffer_append_text(&line, ": ");
	fsp_buffer_append_view(&line, value);
	return line.failed == FSP_OK ? line.data : NULL;
}

void fsp_call_violation(fsp_call *call, const char *wire, const char *property, const char *rule, const char *only_for,
	const char *format, ...)
{
	int index = wire != NULL ? fsp_field_index(call->operation->request, wire) : -1;
	const fsp_field *field = index >= 0 ? &call->operation->request[index] : NULL;
	const fsp_place place = {NULL, property != NULL ? property : field != NULL ? field->property : wire, FSP_NO_INDEX};
	char message[400];
	va_list arguments;

	va_start(arguments, format);
	fsp_print(message, sizeof(message), format, arguments);
	va_end(arguments);
	fsp_report(call->arena, &call->violations, &place, field, rule, only_for, "%s", message);
}

void fsp_call_require_positive(fsp_call *call, const char *wire)
{
	const fsp_slot *amount = fsp_call_value(call, wire);

	if (amount->present && amount->number == 0) {
		fsp_call_violation(call, wire, NULL, "range", NULL, "must be more than zero");
	}
}
