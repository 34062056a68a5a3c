/* Reads messages that arrive: decodes them strictly, and believes them only after their signature was verified. */
#include "engine.h"

/* ------------------------------------------------------------------ members */

fsp_result fsp_received_add(fsp_received *received, fsp_view name, fsp_view text)
{
	const fsp_known_names known = fsp_field_names(received->callback->fields);

	return fsp_members_add(received->arena, received->message, FSP_NOTIFICATION_LIMITS, &known, name, text,
		&received->error);
}

fsp_result fsp_received_add_other(fsp_received *received, fsp_view name, const char *kind)
{
	const fsp_known_names known = fsp_field_names(received->callback->fields);
	const char *wire = fsp_known_spelling(&known, name);
	char printable[FSP_PRINTABLE_SIZE];

	if (wire == NULL) {
		return FSP_OK;
	}
	return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "format", wire,
		"the parameter %s must be a text, not %s", fsp_printable(name, printable), kind);
}

/* ------------------------------------------------------------------ reading */

static void reserve_values(fsp_received *received)
{
	/* They need not be cleared: nothing reads one before fsp_extract has filled all of them. */
	received->values = fsp_arena_reserve(received->arena, sizeof(fsp_slot) * (received->callback->field_count + 1));
}

fsp_result fsp_received_init(fsp_received *received, const fsp_client *client, const fsp_callback *callback)
{
	memset(received, 0, offsetof(fsp_received, error));
	fsp_error_clear(&received->error);
	received->client = client;
	received->callback = callback;
	received->arena = fsp_arena_new();
	if (received->arena != NULL) {
		received->message = fsp_node_new(received->arena, FSP_OBJECT);
		reserve_values(received);
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

size_t fsp_inbound_header(const fsp_inbound *inbound, const char *name, fsp_view *value)
{
	size_t count = 0;

	*value = FSP_NO_VIEW;
	for (size_t i = 0; i < inbound->header_count; i++) {
		if (fsp_view_equals_nocase(inbound->headers[i].name, fsp_view_of(name)) && count++ == 0) {
			*value = inbound->headers[i].value;
		}
	}
	return count;
}

fsp_result fsp_received_read(fsp_received *received, const fsp_inbound *inbound)
{
	received->inbound = *inbound;
	return fsp_received_read_body(received, inbound->body);
}

static fsp_result check_root(fsp_received *received)
{
	const char *root = received->callback->root;

	if (received->format == FSP_FORMAT_XML && root != NULL && !fsp_view_is(received->message->name, root)) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "format", "the XML root element must be <%s>", root);
	}
	return FSP_OK;
}

fsp_result fsp_received_read_body(fsp_received *received, fsp_view body)
{
	fsp_result result;

	received->inbound.body = body;
	result = fsp_decode_sniffed(received->arena, body, FSP_NOTIFICATION_LIMITS, &received->message,
		&received->format, &received->error);

	if (result != FSP_OK) {
		return result;
	}
	if (received->message->kind != FSP_OBJECT) {
		/* An XML root without children is a text; for us it is an object without members. */
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "format", "the message has no fields");
	}
	return check_root(received);
}

fsp_result fsp_received_become(fsp_received *received, const fsp_callback *callback)
{
	received->callback = callback;
	reserve_values(received);
	return received->values != NULL ? check_root(received) : fsp_out_of_memory(&received->error);
}

fsp_result fsp_received_read_form(fsp_received *received, fsp_view query)
{
	const fsp_known_names known = fsp_field_names(received->callback->fields);

	received->format = FSP_FORMAT_FORM;
	return fsp_decode_form(received->arena, query, FSP_NOTIFICATION_LIMITS, &known, &received->message,
		&received->error);
}

fsp_result fsp_received_read_members(fsp_received *received)
{
	const fsp_known_names known = fsp_field_names(received->callback->fields);

	received->format = FSP_FORMAT_ARRAY;
	return fsp_members_check_names(received->arena, received->message, FSP_REPETITION_REFUSED, &known,
		&received->error);
}

fsp_view fsp_received_text(const fsp_received *received, const char *wire)
{
	return received->values[fsp_field_index(received->callback->fields, wire)].text;
}

/* Whether the signature cannot be verified without this row: it is signed, or it holds the signature or the merchant's
 * id. */
static bool is_needed(const fsp_callback *callback, const fsp_field *field)
{
	const fsp_signature *rule = &callback->signature;
	bool needed = (rule->wire != NULL && strcmp(field->wire, rule->wire) == 0)
		|| (callback->merchant_field != NULL && strcmp(field->wire, callback->merchant_field) == 0);

	for (size_t i = 0; !needed && i < FSP_SIGNED_MAXIMUM && rule->fields[i] != NULL; i++) {
		needed = strcmp(field->wire, rule->fields[i]) == 0;
	}
	return needed;
}

static const fsp_field *first_missing_of(const fsp_received *received)
{
	const fsp_slot *slot = received->values;

	for (const fsp_field *field = received->callback->fields; field->wire != NULL; field++, slot++) {
		if (slot->text.data == NULL && is_needed(received->callback, field)) {
			return field;
		}
	}
	return NULL;
}

static fsp_result check_shape(fsp_received *received, const fsp_field *field, fsp_view text, bool is_signed)
{
	/* A text has at most as many characters as bytes, so that short ones need not be counted. */
	if (field->maximum > 0 && text.length > field->maximum && fsp_utf8_length(text) > field->maximum) {
		return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "length", field->wire,
			"the field %s is longer than %u characters", field->wire, (unsigned)field->maximum);
	}
	for (const char *c = field->forbidden; c != NULL && *c != '\0'; c++) {
		if (text.length > 0 && memchr(text.data, *c, text.length) != NULL) {
			return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "format", field->wire,
				"the field %s holds the character %c", field->wire, *c);
		}
	}
	if (field->shape != NULL && !fsp_has_shape(text, field->shape)) {
		return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "format", field->wire,
			"the field %s does not look like %s (x: hexadecimal digit, 9: decimal digit)", field->wire, field->shape);
	}
	/* Without a signature anybody may have written the text: it must not break lines in a log. */
	if (!is_signed && field->type == FSP_TYPE_LINE && fsp_character_objection(field->type, NULL, text) != NULL) {
		return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "format", field->wire, "the field %s %s",
			field->wire, fsp_character_objection(field->type, NULL, text));
	}
	if (field->type == FSP_TYPE_MONTH && !fsp_is_month(text)) {
		return fsp_fail(&received->error, FSP_ERROR_MALFORMED, "format", "the field %s is no month such as 2027-05",
			field->wire);
	}
	if (field->type == FSP_TYPE_DIGITS && !fsp_is_digits(text)) {
		return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "format", field->wire,
			"the field %s contains other characters than digits", field->wire);
	}
	return FSP_OK;
}

/* Checks the shapes of texts also after their signature was verified. Some formulas join the signed texts without
 * separators, so that the same signature fits the same characters cut elsewhere: a text that is longer than its row
 * allows could be the end of the text before it. */
static fsp_result check_shapes(fsp_received *received)
{
	const bool is_signed = received->callback->signature.scheme != NULL;
	const fsp_slot *slot = received->values;

	for (const fsp_field *field = received->callback->fields; field->wire != NULL; field++, slot++) {
		/* Most rows of a signed message have no rule to check. */
		if (!is_signed || field->maximum > 0 || field->forbidden != NULL || field->shape != NULL
				|| field->type == FSP_TYPE_DIGITS || field->type == FSP_TYPE_MONTH) {
			fsp_result result = check_shape(received, field, slot->text, is_signed);

			if (result != FSP_OK) {
				return result;
			}
		}
	}
	return FSP_OK;
}

/* Makes the texts printable, except the signed ones: a number could otherwise become equal to another one. */
static fsp_result make_printable(fsp_received *received)
{
	const fsp_callback *callback = received->callback;
	bool *exact = fsp_arena_take(received->arena, callback->field_count + 1);

	for (size_t i = 0; exact != NULL && i < FSP_SIGNED_MAXIMUM && callback->signature.fields[i] != NULL; i++) {
		exact[fsp_field_index(callback->fields, callback->signature.fields[i])] = true;
	}
	if (exact == NULL || fsp_make_printable(received->arena, callback->fields, received->values, exact) != FSP_OK) {
		return fsp_fail(&received->error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	return FSP_OK;
}

/* Whether everything is there that the message must have, and whether it is this client's merchant's. */
static fsp_result check_presence(fsp_received *received, const fsp_field *required, const fsp_field *nested)
{
	const fsp_callback *callback = received->callback;
	const fsp_field *missing;

	if (nested != NULL) {
		return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "format", nested->wire,
			"the field %s must be a text, not a list or an object", nested->wire);
	}
	/* A missing signed field comes first, because nothing else can be believed without it. */
	missing = callback->signature.scheme != NULL ? first_missing_of(received) : NULL;
	if (missing != NULL) {
		return fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "missing_field",
			"the message lacks the field %s, without which it cannot be verified", missing->wire);
	}
	if (required != NULL) {
		return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "missing_field", required->wire,
			"the message lacks the field %s", required->wire);
	}
	if (callback->merchant_field != NULL) {
		fsp_view merchant = fsp_received_text(received, callback->merchant_field);
		fsp_view own = fsp_client_identity(received->client,
			received->client->product->credentials[callback->signature.credentials].merchant);

		if (callback->merchant_any_case ? !fsp_view_equals_nocase(merchant, own) : !fsp_view_equals(merchant, own)) {
			return fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "other_merchant",
				"the message's %s is another merchant's: check this client's merchant id, and the URL that the other "
				"one has registered", callback->merchant_field);
		}
	}
	return FSP_OK;
}

/* Some messages bear no signature. The functions that read them document that. */
static fsp_result verify_signature(fsp_received *received)
{
	const fsp_signature *signature = &received->callback->signature;

	return signature->scheme != NULL ? signature->scheme->verify(received, signature) : FSP_OK;
}

fsp_result fsp_received_verify(fsp_received *received)
{
	const fsp_callback *callback = received->callback;
	const fsp_scheme *scheme = callback->signature.scheme;
	const bool signature_first = scheme != NULL && scheme->covers_message;
	const fsp_field *required = NULL, *nested = NULL;
	fsp_result result;

	if (fsp_extract(received->arena, callback->fields, received->message, received->values, &required, &nested)
			!= FSP_OK) {
		return fsp_fail(&received->error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	result = signature_first ? verify_signature(received) : check_presence(received, required, nested);
	if (result == FSP_OK) {
		result = signature_first ? check_presence(received, required, nested) : verify_signature(received);
	}
	if (result == FSP_OK) {
		result = check_shapes(received);
	}
	if (result == FSP_OK && callback->inspect != NULL) {
		callback->inspect(received);
	}
	return result == FSP_OK ? make_printable(received) : result;
}
