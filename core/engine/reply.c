/* Writes our replies to messages that arrive. */
#include "engine.h"

fsp_result fsp_reply_write(fsp_arena *arena, const fsp_callback *callback, fsp_format format, fsp_slot *values,
	fsp_violations *violations, fsp_buffer *body, fsp_reply *reply)
{
	const bool xml = format == FSP_FORMAT_XML;
	const fsp_encoding encoding = xml ? FSP_ENCODING_XML
		: callback->ascii_reply ? FSP_ENCODING_JSON_ASCII : FSP_ENCODING_JSON;
	fsp_result result;

	fsp_complete_fields(callback->reply, values);
	fsp_check_fields(arena, violations, NULL, callback->reply, values);
	result = callback->prepare_reply != NULL ? callback->prepare_reply(arena, values, violations) : FSP_OK;
	if (result == FSP_OK) {
		result = fsp_judge(violations);
	}
	if (result == FSP_OK) {
		result = fsp_encode(encoding, callback->root, callback->reply, values, NULL, 0, body);
	}
	if (result != FSP_OK) {
		return result;
	}
	*reply = (fsp_reply){.http_status = 200, .content_type = xml ? "text/xml" : "application/json",
		.body = fsp_buffer_view(body)};
	return callback->finish_reply != NULL ? callback->finish_reply(arena, values, reply) : FSP_OK;
}

fsp_slot *fsp_reply_value(const fsp_callback *callback, fsp_slot *values, const char *wire)
{
	int row = fsp_field_index(callback->reply, wire);

	return row >= 0 ? &values[row] : NULL;
}
