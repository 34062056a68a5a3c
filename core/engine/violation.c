/* Collects violations: everything that is wrong with a request. */
#include "engine.h"

#include <stdarg.h>
#include <stdio.h>

static void append_integer(fsp_buffer *buffer, int64_t number)
{
	char text[24];

	fsp_buffer_append(buffer, text, fsp_integer_format(number, 1, text));
}

static void write_place(fsp_buffer *out, const fsp_place *place)
{
	if (place == NULL) {
		return;
	}
	write_place(out, place->parent);
	if (place->property == NULL) {   /* a nested record that reads its parent */
		return;
	}
	if (out->length > 0) {
		fsp_buffer_append_char(out, '.');
	}
	fsp_buffer_append_text(out, place->property);
	if (place->index != FSP_NO_INDEX) {
		fsp_buffer_append_char(out, '[');
		append_integer(out, (int64_t)place->index);
		fsp_buffer_append_char(out, ']');
	}
}

fsp_violation *fsp_report(fsp_arena *arena, fsp_violations *violations, const fsp_place *place, const fsp_field *field,
	const char *rule, const char *only_for, const char *format, ...)
{
	fsp_violation *violation = fsp_arena_take(arena, sizeof(*violation));
	const char *field_name, *text;
	fsp_buffer name;
	char message[400];
	va_list arguments;

	/* A violation counts even when memory fails: one that cannot be described must still stop the request. */
	violations->count++;
	va_start(arguments, format);
	fsp_print(message, sizeof(message), format, arguments);
	va_end(arguments);
	fsp_buffer_init(&name, 1024);
	write_place(&name, place);
	field_name = name.failed != FSP_ERROR_MEMORY ? fsp_arena_copy(arena, fsp_buffer_view(&name)) : NULL;
	fsp_buffer_free(&name);
	text = fsp_arena_copy(arena, fsp_view_of(message));
	if (violation == NULL || field_name == NULL || text == NULL) {
		return NULL;
	}
	violation->field = fsp_view_of(field_name);
	violation->message = fsp_view_of(text);
	violation->wire = field != NULL ? field->wire : NULL;
	violation->rule = rule;
	violation->only_for = only_for;
	violation->limit = -1;
	violation->length = -1;
	if (violations->last != NULL) {
		violations->last->next = violation;
	} else {
		violations->first = violation;
	}
	violations->last = violation;
	return violation;
}

fsp_result fsp_judge(const fsp_violations *violations)
{
	size_t reported = 0;

	for (const fsp_violation *violation = violations->first; violation != NULL; violation = violation->next) {
		reported++;
	}
	return violations->count == 0 ? FSP_OK : reported == violations->count ? FSP_ERROR_VALIDATION : FSP_ERROR_MEMORY;
}
