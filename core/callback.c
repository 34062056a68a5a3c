/* Messages that arrive: decoded strictly, believed only after their signature was recomputed. */
#include "engine.h"

#include <string.h>

fsp_result fsp_received_init(fsp_received *received, const fsp_client *client, const fsp_callback *callback)
{
	memset(received, 0, offsetof(fsp_received, error));
	fsp_error_clear(&received->error);
	received->client = client;
	received->callback = callback;
	received->arena = fsp_arena_new();
	if (received->arena != NULL) {
		received->message = fsp_node_object(received->arena);
		/* Not cleared: nothing is read before all of them are extracted. */
		received->values = fsp_arena_reserve(received->arena, sizeof(fsp_slot) * (callback->field_count + 1));
	}
	if (received->arena == NULL || received->message == NULL || received->values == NULL) {
		return fsp_fail(&received->error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	return FSP_OK;
}

void fsp_received_free(fsp_received *received)
{
	fsp_arena_free(received->arena);
	received->arena = NULL;
	received->message = NULL;
	received->values = NULL;
}

fsp_result fsp_received_read_body(fsp_received *received, fsp_view body)
{
	const char *root = received->callback->root;
	fsp_result result = fsp_decode_sniffed(received->arena, body, received->callback->limits, &received->message, &received->format, &received->error);

	if (result != FSP_OK) {
		return result;
	}
	if (received->message->kind != FSP_OBJECT) {
		/* An XML root without children is a text; for us it is an object without members. */
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "format", "the message has no fields");
	}
	if (received->format == FSP_FORMAT_XML && root != NULL && !fsp_view_is(received->message->name, root)) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "format", "the XML root element must be <%s>", root);
	}
	return FSP_OK;
}

fsp_result fsp_received_read_form(fsp_received *received, fsp_view query)
{
	received->format = FSP_FORMAT_FORM;
	return fsp_decode_form(received->arena, query, received->callback->limits, &received->message, &received->error);
}

fsp_result fsp_received_read_members(fsp_received *received)
{
	received->format = FSP_FORMAT_ARRAY;
	return FSP_OK;
}

fsp_view fsp_received_text(const fsp_received *received, const char *wire)
{
	return received->values[fsp_field_index(received->callback->fields, wire)].text;
}

/* The rows that a message's signature needs: those it covers, then its own and the merchant's. */
typedef struct signing {
	size_t rows[FSP_SIGNED_MAXIMUM + 2];
	size_t parts, count;
} signing;

static signing find_signing(const fsp_callback *callback)
{
	signing s = {.parts = 0};

	for (; s.parts < FSP_SIGNED_MAXIMUM && callback->signed_fields[s.parts] != NULL; s.parts++) {
		s.rows[s.parts] = (size_t)fsp_field_index(callback->fields, callback->signed_fields[s.parts]);
	}
	s.count = s.parts;
	if (callback->formula != FSP_FORMULA_NONE) {
		s.rows[s.count++] = (size_t)fsp_field_index(callback->fields, callback->signature_field);
		if (callback->merchant_field != NULL) {
			s.rows[s.count++] = (size_t)fsp_field_index(callback->fields, callback->merchant_field);
		}
	}
	return s;
}

static const fsp_field *first_missing_of(const fsp_received *received, const signing *s)
{
	size_t first = SIZE_MAX;

	for (size_t i = 0; i < s->count; i++) {
		if (received->values[s->rows[i]].text.data == NULL && s->rows[i] < first) {
			first = s->rows[i];
		}
	}
	return first != SIZE_MAX ? &received->callback->fields[first] : NULL;
}

static fsp_result compare_signature(fsp_received *received, const signing *s)
{
	const fsp_callback *callback = received->callback;
	const fsp_client *client = received->client;
	const fsp_product *product = client->product;
	const uint8_t name = callback->other_identity ? callback->name_index : product->name_index;
	const fsp_view passwords[2] = {
		fsp_client_identity(client, callback->other_identity ? callback->password_index : product->password_index),
		callback->other_identity ? fsp_client_identity(client, callback->previous_index) : fsp_secret_view(&client->previous_password),
	};
	fsp_view given = received->values[s->rows[s->parts]].text, computed = FSP_NO_VIEW;
	fsp_view parts[FSP_SIGNED_MAXIMUM];
	char known[FSP_SIGNATURE_MAXIMUM];
	bool verified = false;

	for (size_t i = 0; i < s->parts; i++) {
		parts[i] = received->values[s->rows[i]].text;
	}
	for (size_t i = 0; i < 2; i++) {
		fsp_result result;

		if (passwords[i].data == NULL) {
			continue;
		}
		result = fsp_sign(callback->formula, fsp_client_identity(client, name), passwords[i], parts, s->parts, known);
		if (result != FSP_OK) {
			fsp_wipe(known, computed.length);
			if (result == FSP_ERROR_MEMORY) {
				return fsp_fail(&received->error, result, NULL, "out of memory");
			}
			return fsp_fail(&received->error, FSP_ERROR_INTERNAL, NULL, "the signature could not be computed (is a needed digest disabled in OpenSSL?)");
		}
		/* Both are always compared: which password matched is nobody's business. */
		computed = fsp_view_of(known);
		verified = fsp_signature_equals(computed, given) | verified;
	}
	fsp_wipe(known, computed.length);
	return verified ? FSP_OK : fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "mismatch",
		"the signature does not match: the message was altered, or this client's credentials are not the ones it was signed with");
}

static fsp_result check_shape(fsp_received *received, const fsp_field *field, fsp_view text, bool is_signed)
{
	/* It cannot have more characters than bytes. */
	if (field->maximum > 0 && text.length > field->maximum && fsp_utf8_length(text) > field->maximum) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "length", "the field %s is longer than %u characters", field->wire, (unsigned)field->maximum);
	}
	for (const char *c = field->forbidden; c != NULL && *c != '\0'; c++) {
		if (text.length > 0 && memchr(text.data, *c, text.length) != NULL) {
			return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "format", "the field %s holds the character %c", field->wire, *c);
		}
	}
	if (field->shape != NULL && !fsp_has_shape(text, field->shape)) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "format", "the field %s does not look like %s (x: hexadecimal digit, 9: decimal digit)", field->wire, field->shape);
	}
	/* What anybody may have written must not break lines where it is logged. */
	if (!is_signed && field->type == FSP_TYPE_LINE && fsp_character_objection(field->type, NULL, text) != NULL) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "format", "the field %s %s", field->wire, fsp_character_objection(field->type, NULL, text));
	}
	if (field->type == FSP_TYPE_DIGITS && !fsp_is_digits(text)) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "format", "the field %s holds other characters than digits", field->wire);
	}
	return FSP_OK;
}

/* Signed texts are joined without separators: a longer status would be the end of another bill's number, and any bill's
 * redirect signature would do for a virtual account that is no number. */
static fsp_result check_shapes(fsp_received *received)
{
	const bool is_signed = received->callback->formula != FSP_FORMULA_NONE;
	const fsp_slot *slot = received->values;

	for (const fsp_field *field = received->callback->fields; field->wire != NULL; field++, slot++) {
		/* Most rows of a signed message demand nothing. */
		if (!is_signed || field->maximum > 0 || field->forbidden != NULL || field->shape != NULL || field->type == FSP_TYPE_DIGITS) {
			fsp_result result = check_shape(received, field, slot->text, is_signed);

			if (result != FSP_OK) {
				return result;
			}
		}
	}
	return FSP_OK;
}

fsp_result fsp_received_verify(fsp_received *received)
{
	const fsp_callback *callback = received->callback;
	const fsp_field *required = NULL, *missing, *nested = NULL;
	const signing s = find_signing(callback);
	fsp_result result;

	if (fsp_extract(received->arena, callback->fields, received->message, received->values, &required, &nested) != FSP_OK) {
		return fsp_fail(&received->error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	if (nested != NULL) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "format", "the field %s must be a text, not a list or an object", nested->wire);
	}
	/* A missing signed field is the graver fault. */
	missing = first_missing_of(received, &s);
	if (missing != NULL) {
		return fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "missing_field", "the message lacks the field %s, without which it cannot be verified", missing->wire);
	}
	if (required != NULL) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "missing_field", "the message lacks the field %s", required->wire);
	}
	if (callback->merchant_field != NULL) {
		fsp_view merchant = fsp_received_text(received, callback->merchant_field);
		fsp_view own = fsp_client_identity(received->client, callback->other_identity ? callback->merchant_index : received->client->product->merchant_index);

		if (callback->merchant_any_case ? !fsp_view_equals_nocase(merchant, own) : !fsp_view_equals(merchant, own)) {
			return fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "other_merchant", "the message's %s is another merchant's: check this client's merchant id, and the URL that the other one has registered", callback->merchant_field);
		}
	}
	/* Some messages bear no signature: their readers say so. */
	result = callback->formula != FSP_FORMULA_NONE ? compare_signature(received, &s) : FSP_OK;
	if (result == FSP_OK) {
		result = check_shapes(received);
	}
	if (result == FSP_OK && callback->inspect != NULL) {
		callback->inspect(received);
	}
	return result;
}
