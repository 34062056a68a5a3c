/* Extra: fields that the caller adds to a request by their wire names. */
#include "engine.h"
#include "extra.h"

static const fsp_field *row_of(const fsp_field *fields, fsp_view name)
{
	for (size_t i = 0; fields != NULL && fields[i].wire != NULL; i++) {
		if (fsp_view_equals_nocase(name, fsp_field_name(&fields[i]))) {
			return &fields[i];
		}
	}
	return NULL;
}

/* Whether the request has a row of that name, which extra must leave to the property of that row. */
static bool is_modelled(const fsp_call *call, fsp_view name)
{
	const fsp_field *row = row_of(call->operation->request, name);

	return row != NULL && !(row->extra_may_fill && !call->values[row - call->operation->request].present);
}

static bool is_refused(const char *const *names, fsp_view name)
{
	while (names != NULL && *names != NULL && !fsp_view_equals_nocase(name, fsp_view_of(*names))) {
		names++;
	}
	return names != NULL && *names != NULL;
}

static bool is_repeated(const fsp_call *call, size_t index)
{
	for (size_t i = 0; i < index; i++) {
		if (fsp_view_equals_nocase(call->extra[i].name, call->extra[index].name)) {
			return true;
		}
	}
	return false;
}

void fsp_extra_check(fsp_call *call)
{
	const fsp_field row = {FSP_WIRE(""), .type = FSP_TYPE_TEXT, .maximum = 255,
		.forbidden = call->operation->extra_forbidden};

	for (size_t i = 0; i < call->extra_count; i++) {
		fsp_view name = call->extra[i].name;
		int shown = (int)(name.length < 64 ? name.length : 64);
		bool plain = name.length > 0 && name.length <= 64;
		const fsp_place place = {NULL, "extra", FSP_NO_INDEX};

		for (size_t j = 0; plain && j < name.length; j++) {
			char c = name.data[j];

			plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9' && j > 0) || c == '_';
		}
		if (!plain) {
			fsp_report(call->arena, &call->violations, &place, NULL, "format", NULL,
				"must have names made of letters, digits and underscores");
		} else if (!call->operation->extensible) {
			fsp_report(call->arena, &call->violations, &place, NULL, "unknown", NULL, "is not supported here");
		} else if (is_refused(call->operation->extra_refused, name)) {
			fsp_report(call->arena, &call->violations, &place, NULL, "conflict", NULL, "must not contain \"%.*s\": %s",
				shown, name.data, call->operation->extra_refused_because);
		} else if (is_modelled(call, name)) {
			fsp_report(call->arena, &call->violations, &place, NULL, "conflict", NULL,
				"must not contain \"%.*s\": that field has a parameter of its own", shown, name.data);
		} else if (is_repeated(call, i)) {
			fsp_report(call->arena, &call->violations, &place, NULL, "conflict", NULL,
				"must not contain \"%.*s\" twice", shown, name.data);
		} else if (call->extra[i].text.length > 0) {
			const fsp_field *known = row_of(call->operation->known_extra, name);

			fsp_check_text(call->arena, &call->violations, &place, known != NULL ? known : &row, call->extra[i].text);
		}
	}
}

fsp_result fsp_extra_convert(fsp_call *call)
{
	for (size_t i = 0; i < call->extra_count; i++) {
		const fsp_field *known = row_of(call->operation->known_extra, call->extra[i].name);
		const fsp_slot slot = {.present = true, .text = call->extra[i].text};
		char scratch[FSP_SCRATCH];
		fsp_view text;

		if (known == NULL) {
			continue;
		}
		text = fsp_wire_text(known, &slot, scratch);
		if (text.data == scratch) {
			text.data = fsp_arena_copy(call->arena, text);
			if (text.data == NULL) {
				return FSP_ERROR_MEMORY;
			}
		}
		call->extra[i] = (fsp_extra){fsp_field_name(known), text};
	}
	return FSP_OK;
}
