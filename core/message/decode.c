/* Measuring and trimming a body, once for every format, and the choice between the formats. */
#include "message.h"

/* ------------------------------------------------------------------ bodies */

fsp_view fsp_body_content(fsp_view body)
{
	body = fsp_trimmed(body);
	while (body.length >= 3 && memcmp(body.data, "\xef\xbb\xbf", 3) == 0) {
		body = fsp_trimmed((fsp_view){body.data + 3, body.length - 3});
	}
	return body;
}

static fsp_result open_body(fsp_view body, fsp_limits limits, fsp_body *out, fsp_error *error)
{
	if (body.length > limits.bytes) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "limit", "the message has %zu bytes; at most %zu are read",
			body.length, limits.bytes);
	}
	out->content = fsp_body_content(body);
	out->skipped = body.length > 0 ? (size_t)(out->content.data - body.data) : 0;
	return FSP_OK;
}

static fsp_result open_message(fsp_view body, fsp_limits limits, fsp_body *out, fsp_error *error)
{
	return body.length > 0 ? open_body(body, limits, out, error)
		: fsp_fail(error, FSP_ERROR_MALFORMED, "format", "the message is empty");
}

static fsp_result read_with(fsp_reader *reader, fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root,
	fsp_error *error)
{
	fsp_body opened;
	fsp_result result = open_message(body, limits, &opened, error);

	*root = NULL;
	return result == FSP_OK ? reader(arena, opened, limits, root, error) : result;
}

fsp_result fsp_decode_json(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	return read_with(fsp_read_json, arena, body, limits, root, error);
}

fsp_result fsp_decode_xml(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	return read_with(fsp_read_xml, arena, body, limits, root, error);
}

fsp_result fsp_decode_pairs(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	return read_with(fsp_read_pairs, arena, body, limits, root, error);
}

/* A form may be empty; other messages may not. */
fsp_result fsp_decode_form(fsp_arena *arena, fsp_view body, fsp_limits limits, const fsp_known_names *known,
	fsp_node **root, fsp_error *error)
{
	fsp_body opened;
	fsp_result result = open_body(body, limits, &opened, error);

	*root = NULL;
	return result == FSP_OK ? fsp_read_form(arena, opened, limits, known, root, error) : result;
}

/* ------------------------------------------------------------------ sniffing */

fsp_result fsp_decode_sniffed(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_format *format,
	fsp_error *error)
{
	fsp_body opened;
	fsp_result result = open_message(body, limits, &opened, error);

	*root = NULL;
	*format = FSP_FORMAT_UNKNOWN;
	if (result != FSP_OK) {
		return result;
	}
	/* The content type says nothing reliable about Faspay's messages; only the bytes do. */
	if (opened.content.length > 0 && opened.content.data[0] == '{') {
		*format = FSP_FORMAT_JSON;
		return fsp_read_json(arena, opened, limits, root, error);
	}
	if (opened.content.length > 0 && opened.content.data[0] == '<') {
		*format = FSP_FORMAT_XML;
		return fsp_read_xml(arena, opened, limits, root, error);
	}
	return fsp_fail(error, FSP_ERROR_MALFORMED, "format", "the message is neither a JSON object nor XML");
}
