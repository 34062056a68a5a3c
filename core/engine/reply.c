/* Writes our replies to messages that arrive. */
#include "engine.h"

static fsp_result write_reply(fsp_arena *arena, const fsp_callback *callback, fsp_format format, fsp_slot *values,
	const fsp_node *members, fsp_violations *violations, fsp_buffer *body, fsp_reply *reply)
{
	const bool xml = format == FSP_FORMAT_XML;
	const fsp_encoding encoding = callback->ascii_reply ? FSP_ENCODING_JSON_ASCII : FSP_ENCODING_JSON;
	fsp_result result;

	fsp_complete_fields(callback->reply, values);
	fsp_check_fields(arena, violations, NULL, callback->reply, values);
	fsp_check_members(arena, violations, callback->reply, members);
	result = callback->prepare_reply != NULL ? callback->prepare_reply(arena, values, violations) : FSP_OK;
	if (result == FSP_OK) {
		result = fsp_judge(violations);
	}
	if (result == FSP_OK) {
		result = xml ? fsp_encode(FSP_ENCODING_XML, callback->root, callback->reply, values, NULL, 0, body)
			: fsp_encode_with_members(encoding, callback->reply, values, NULL, 0, members, body);
	}
	if (result != FSP_OK) {
		return result;
	}
	*reply = (fsp_reply){.http_status = 200, .content_type = xml ? "text/xml" : "application/json",
		.body = fsp_buffer_view(body)};
	return callback->finish_reply != NULL ? callback->finish_reply(arena, values, reply) : FSP_OK;
}

fsp_result fsp_reply_write(fsp_arena *arena, const fsp_callback *callback, fsp_format format, fsp_slot *values,
	fsp_violations *violations, fsp_buffer *body, fsp_reply *reply)
{
	return write_reply(arena, callback, format, values, NULL, violations, body, reply);
}

fsp_result fsp_reply_write_with_members(fsp_arena *arena, const fsp_callback *callback, fsp_slot *values,
	const fsp_node *members, fsp_violations *violations, fsp_buffer *body, fsp_reply *reply)
{
	return write_reply(arena, callback, FSP_FORMAT_JSON, values, members, violations, body, reply);
}

fsp_slot *fsp_reply_value(const fsp_callback *callback, fsp_slot *values, const char *wire)
{
	int row = fsp_field_index(callback->reply, wire);

	return row >= 0 ? &values[row] : NULL;
}
