/* Reads from an answer's envelope whether the gateway did what it was asked to. */
#include "engine.h"

bool fsp_code_matches(fsp_view code, const char *pattern)
{
	size_t i = 0;

	while (i < code.length && pattern[i] != '\0' && (pattern[i] == '?' || pattern[i] == code.data[i])) {
		i++;
	}
	return i == code.length && pattern[i] == '\0';
}

bool fsp_lists_code(const char *const *codes, fsp_view code)
{
	while (codes != NULL && *codes != NULL && !fsp_code_matches(code, *codes)) {
		codes++;
	}
	return codes != NULL && *codes != NULL;
}

const fsp_envelope *fsp_call_envelope(const fsp_call *call)
{
	return call->operation->envelope != NULL ? call->operation->envelope : call->client->product->envelope;
}

static const char *meaning_of(const fsp_call *call, fsp_view code)
{
	const fsp_envelope *envelope = fsp_call_envelope(call);

	for (const fsp_code *row = call->operation->meanings; row != NULL && row->code != NULL; row++) {
		if (fsp_code_matches(code, row->code)) {
			return row->name;
		}
	}
	return envelope->meaning != NULL ? envelope->meaning(code) : NULL;
}

fsp_result fsp_call_refuse(fsp_call *call, fsp_view code, fsp_view text)
{
	const char *meaning = meaning_of(call, code);
	fsp_error *error = &call->error;

	fsp_copy_printable(error->response_code, sizeof(error->response_code), code);
	fsp_copy_printable(error->response_text, sizeof(error->response_text), text);
	return fsp_fail(error, FSP_ERROR_GATEWAY, "refused", "the gateway refused %s: %s%s%s%s%s%s", call->operation->name,
		error->response_code, error->response_code[0] != '\0' && error->response_text[0] != '\0' ? " " : "",
		error->response_text, meaning != NULL ? " (" : "", meaning != NULL ? meaning : "", meaning != NULL ? ")" : "");
}

/* The text at a path. Of a list it is the text of the first element. */
static fsp_view text_at(const fsp_call *call, const char *path)
{
	const fsp_node *node = path != NULL ? fsp_node_at(call->message, fsp_view_of(path)) : NULL;

	return fsp_node_text(node != NULL && node->kind == FSP_LIST ? node->child : node);
}

fsp_result fsp_call_classify(fsp_call *call)
{
	const fsp_envelope *envelope = fsp_call_envelope(call);
	fsp_view code, text;

	if (envelope->classify != NULL) {
		return envelope->classify(call);
	}
	for (const fsp_refusal_shape *shape = envelope->refusals; shape != NULL && shape->member != NULL; shape++) {
		if (!fsp_node_is_absent(fsp_node_at(call->message, fsp_view_of(shape->member)))) {
			text = text_at(call, shape->text);
			return fsp_call_refuse(call, text_at(call, shape->code),
				text.data != NULL ? text : text_at(call, shape->member));
		}
	}
	code = text_at(call, envelope->code);
	if (code.data == NULL) {
		return call->operation->answer_encoding == FSP_ENCODING_ANY ? FSP_OK : FSP_ERROR_MALFORMED;
	}
	return fsp_lists_code(envelope->success, code) ? FSP_OK
		: fsp_call_refuse(call, code, text_at(call, envelope->text));
}
