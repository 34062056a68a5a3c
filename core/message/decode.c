/* What every decoder starts with, and the choice between them. */
#include "message.h"

/* ------------------------------------------------------------------ bytes */

fsp_view fsp_body_content(fsp_view body)
{
	body = fsp_trimmed(body);
	while (body.length >= 3 && memcmp(body.data, "\xef\xbb\xbf", 3) == 0) {
		body = fsp_trimmed((fsp_view){body.data + 3, body.length - 3});
	}
	return body;
}

fsp_result fsp_body_check(fsp_view body, fsp_limits limits, fsp_error *error)
{
	if (body.length == 0) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "format", "the message is empty");
	}
	if (body.length > limits.bytes) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "limit", "the message has %zu bytes; at most %zu are read", body.length, limits.bytes);
	}
	return FSP_OK;
}

/* ------------------------------------------------------------------ members */

fsp_result fsp_object_add(fsp_arena *arena, fsp_node *object, fsp_limits limits, const fsp_known_names *known, fsp_view name, fsp_view text, fsp_error *error)
{
	const bool is_long = name.length > limits.bytes || text.length > limits.bytes - name.length;
	char printable[FSP_PRINTABLE_SIZE];
	fsp_node *node;
	size_t offset;

	if (is_long || !fsp_text_is_clean(name, &offset) || !fsp_text_is_clean(text, &offset)) {
		if (!fsp_name_matters(known, name)) {
			return FSP_OK;
		}
		return is_long ? fsp_fail_field(error, FSP_ERROR_MALFORMED, "limit", fsp_known_spelling(known, name), "the field %s has more than %zu bytes",
				fsp_printable(name, printable), limits.bytes)
			: fsp_fail_field(error, FSP_ERROR_MALFORMED, "encoding", fsp_known_spelling(known, name),
				"the field %s is not valid UTF-8 or contains NUL (byte %zu)", fsp_printable(name, printable), offset);
	}
	/* The names that a reader knows are few: they do not count. */
	if (object->count >= limits.members && fsp_known_spelling(known, name) == NULL) {
		return known != NULL ? FSP_OK : fsp_fail(error, FSP_ERROR_MALFORMED, "limit", "the message has more than %u fields", limits.members);
	}
	node = fsp_node_new(arena, text.data != NULL ? FSP_STRING : FSP_NULL);
	if (node == NULL) {
		return fsp_out_of_memory(error);
	}
	node->name = name;
	node->text = text;
	fsp_node_append(object, node);
	return FSP_OK;
}

/* ------------------------------------------------------------------ sniffing */

fsp_result fsp_decode_sniffed(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_format *format, fsp_error *error)
{
	fsp_view start;
	fsp_result result = fsp_body_check(body, limits, error);

	*root = NULL;
	*format = FSP_FORMAT_UNKNOWN;
	if (result != FSP_OK) {
		return result;
	}
	/* The content type says nothing about Faspay's messages: only the bytes do. */
	start = fsp_body_content(body);
	if (start.length > 0 && start.data[0] == '{') {
		*format = FSP_FORMAT_JSON;
		return fsp_decode_json(arena, body, limits, root, error);
	}
	if (start.length > 0 && start.data[0] == '<') {
		*format = FSP_FORMAT_XML;
		return fsp_decode_xml(arena, body, limits, root, error);
	}
	return fsp_fail(error, FSP_ERROR_MALFORMED, "format", "the message is neither a JSON object nor XML");
}
