/* Reads answers: decodes and classifies them, and compares them with what was asked. */
#include "engine.h"
#include "../message/page.h"

#include <stdio.h>

/* Whether whole contains part, whatever the case of its letters. */
static bool holds(fsp_view whole, fsp_view part)
{
	for (size_t at = 0; part.length > 0 && at + part.length <= whole.length; at++) {
		if (fsp_view_equals_nocase((fsp_view){whole.data + at, part.length}, part)) {
			return true;
		}
	}
	return false;
}

/* Whether the start of an answer repeats a signature of the request, or may repeat secrets: error pages do so. */
static bool tells_secrets(const fsp_call *call, fsp_view start)
{
	const fsp_field *fields = call->client->product->identity;

	/* The gateway knows the password, and a page about a failed query may print it. */
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		if (fields[i].secret && holds(start, fsp_client_identity(call->client, (uint8_t)i))) {
			return true;
		}
	}
	fields = call->operation->request;
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		if (call->values[i].present
				&& (fields[i].secret || (fields[i].origin == FSP_FROM_SCHEME && holds(start, call->values[i].text)))) {
			return true;
		}
	}
	/* A message that broke off may hold secrets of the gateway's. */
	for (fields = call->operation->answer; fields->wire != NULL; fields++) {
		if (fields->secret && holds(start, fsp_field_name(fields))) {
			return true;
		}
	}
	for (size_t i = 0; call->request.headers != NULL && call->request.headers[i] != NULL; i++) {
		const char *value = strchr(call->request.headers[i], ' ');

		if (value != NULL && holds(start, fsp_view_of(value + 1))) {
			return true;
		}
	}
	return false;
}

#define SHOWN_SIZE 81
#define SEARCHED_LENGTH 1024

/* Describes an answer that is no message of the gateway's, such as the error page of a proxy before it. Of a page, what
 * a reader would see says more than its markup. */
static void describe(const fsp_call *call, const fsp_http_answer *answer, char *out, size_t size)
{
	const bool is_page = fsp_is_page(answer->body);
	const fsp_view type = answer->content_type;
	char printable[SHOWN_SIZE], words[SEARCHED_LENGTH];
	fsp_view start = fsp_body_content(answer->body);
	size_t used;

	if (is_page) {
		start = (fsp_view){words, fsp_page_text(answer->body, words, sizeof(words))};
	} else if (start.length > SEARCHED_LENGTH) {
		start.length = SEARCHED_LENGTH;
	}
	(void)fsp_copy_printable(printable, sizeof(printable), type.length > 0 ? type : FSP_LITERAL_VIEW("not said"));
	snprintf(out, size, "content type %s", printable);
	used = strlen(out);
	if (answer->redirect_host != NULL) {
		snprintf(out + used, size - used, ", pointing to %.128s", answer->redirect_host);
		used = strlen(out);
	}
	if (start.length > 0 && !tells_secrets(call, start)) {
		(void)fsp_copy_printable(printable, sizeof(printable), start);
		snprintf(out + used, size - used, ", %s: %s", is_page ? "a page that says" : "beginning with", printable);
	}
}

/* Fails because the answer cannot be understood. The outcome of an operation that moves or creates something is then
 * unknown. */
static fsp_result unreadable(fsp_call *call, const fsp_http_answer *answer, const char *why)
{
	call->error.http_status = answer->status;
	if (!call->operation->repeatable || answer->status != 200) {
		return fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer",
			"the gateway answered with HTTP status %ld and a body that cannot be understood (%s)", answer->status, why);
	}
	return fsp_fail(&call->error, FSP_ERROR_MALFORMED, "unreadable_answer",
		"the gateway's answer cannot be understood (%s)", why);
}

/* The same for an answer that is no message at all: the error then describes it. */
static fsp_result no_message(fsp_call *call, const fsp_http_answer *answer, const char *why)
{
	char description[400], whole[640];

	describe(call, answer, description, sizeof(description));
	/* unreadable() puts every other status into the message itself. */
	snprintf(whole, sizeof(whole), "%.200s; %s%s", why, answer->status == 200 ? "HTTP status 200, " : "", description);
	return unreadable(call, answer, whole);
}

static fsp_result decode_answer(fsp_call *call, const fsp_http_answer *answer)
{
	fsp_encoding encoding = call->operation->answer_encoding;
	fsp_error why = {0};
	fsp_result result;

	if (encoding == FSP_ENCODING_PAIRS) {
		call->format = FSP_FORMAT_PAIRS;
		result = fsp_decode_pairs(call->arena, answer->body, FSP_ANSWER_LIMITS, &call->message, &why);
	} else {
		call->format = FSP_FORMAT_JSON;
		result = fsp_decode_json(call->arena, answer->body, FSP_ANSWER_LIMITS, &call->message, &why);
	}
	if (result == FSP_ERROR_MEMORY) {
		return fsp_fail(&call->error, result, NULL, "out of memory");
	}
	if (result == FSP_OK && call->message->kind == FSP_OBJECT) {
		return FSP_OK;
	}
	call->message = NULL;
	if (encoding == FSP_ENCODING_ANY && answer->status == 200) {
		/* The operation's answers have no known format: the caller gets the body as it is. */
		call->format = FSP_FORMAT_UNKNOWN;
		call->message = fsp_node_new(call->arena, FSP_OBJECT);
		return call->message != NULL ? FSP_OK : fsp_fail(&call->error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	return no_message(call, answer, result == FSP_OK ? "it is not a JSON object" : why.message);
}

/* Checks that the answer is about what was asked about, and that its links are web addresses. */
static fsp_result judge_answer(fsp_call *call)
{
	const fsp_field *fields = call->operation->answer;

	for (size_t i = 0; fields[i].wire != NULL; i++) {
		const fsp_slot *asked;

		if (fields[i].type == FSP_TYPE_URL && call->answer[i].text.data != NULL && !call->answer[i].present) {
			return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_link", fields[i].wire,
				"the gateway's %s is not a web address%s%s; the gateway has done what it was asked for", fields[i].wire,
				fields[i].hint != NULL ? ": " : "", fields[i].hint != NULL ? fields[i].hint : "");
		}
		if (fields[i].echo == NULL || !call->answer[i].present) {
			continue;
		}
		asked = fsp_call_value(call, fields[i].echo);
		if (asked != NULL && asked->present && !fsp_view_equals(asked->text, call->answer[i].text)) {
			return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", fields[i].wire,
				"the gateway's answer is about another %s than was asked about",
				fields[i].property != NULL ? fields[i].property : fields[i].wire);
		}
	}
	return FSP_OK;
}

/* The whole message reaches the caller and exceptions as it is, so that what is secret in it must stand in its row
 * alone. */
static void hide_secrets(fsp_call *call)
{
	const fsp_field *fields = call->operation->answer;

	for (size_t i = 0; fields[i].wire != NULL; i++) {
		if (fields[i].secret) {
			for (fsp_node *node = call->message->child; node != NULL; node = node->next) {
				if (fsp_node_is_called(node, fsp_field_name(&fields[i])) && !fsp_node_is_absent(node)) {
					*node = (fsp_node){.kind = FSP_STRING, .name = node->name, .text = FSP_LITERAL_VIEW("***"),
						.next = node->next};
				}
			}
		}
	}
}

static fsp_result check_answer_signature(fsp_call *call)
{
	const fsp_signature *signature = &call->operation->answer_signature;
	fsp_result result = signature->scheme != NULL ? signature->scheme->check_answer(call, signature) : FSP_OK;

	if (result == FSP_OK) {
		return FSP_OK;
	}
	return fsp_fail(&call->error, result == FSP_ERROR_MEMORY ? result : FSP_ERROR_INTERNAL, NULL,
		"the answer's signature could not be computed");
}

static bool is_not_found(const fsp_call *call)
{
	const fsp_operation *operation = call->operation;
	const bool by_code = operation->not_found_code != NULL
		&& fsp_code_matches(fsp_view_of(call->error.response_code), operation->not_found_code);
	const bool by_text = operation->not_found_text != NULL
		&& fsp_view_equals_nocase(fsp_view_of(call->error.response_text), fsp_view_of(operation->not_found_text));

	return (by_code || by_text)
		&& (operation->not_found_without == NULL
			|| !fsp_call_value((fsp_call *)call, operation->not_found_without)->present);
}

static fsp_result read_answer(fsp_call *call, const fsp_http_answer *answer)
{
	const fsp_operation *operation = call->operation;
	const fsp_field *missing = NULL, *nested = NULL;
	fsp_result result = decode_answer(call, answer);

	if (result != FSP_OK) {
		return result;
	}
	if (operation->answer_encoding == FSP_ENCODING_ANY) {
		const char *copy = fsp_arena_copy(call->arena, answer->body);

		if (copy == NULL) {
			return fsp_fail(&call->error, FSP_ERROR_MEMORY, NULL, "out of memory");
		}
		call->body = (fsp_view){copy, answer->body.length};
	}
	call->error.http_status = answer->status;
	result = fsp_call_classify(call);
	if (result == FSP_ERROR_MALFORMED) {
		return no_message(call, answer, "it carries no response code");
	}
	if (result == FSP_OK && (answer->status < 200 || answer->status > 299)) {
		return unreadable(call, answer, "it reports success with an HTTP error status");
	}
	if (result == FSP_ERROR_GATEWAY && !operation->repeatable
			&& (answer->status >= 500
				|| fsp_lists_code(fsp_call_envelope(call)->failures, fsp_view_of(call->error.response_code)))) {
		/* A gateway that failed while it worked has not refused: it may have done what it was asked to. */
		return fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed",
			"the gateway failed: it answered %s with HTTP status %ld and response code \"%s\"", operation->name,
			answer->status, call->error.response_code);
	}
	if (result == FSP_ERROR_GATEWAY && is_not_found(call)) {
		call->found = false;
		call->error = (fsp_error){.http_status = answer->status, .harmless = operation->repeatable};
		result = FSP_OK;
	}
	if (result != FSP_OK) {
		return result;
	}
	call->answer = fsp_arena_take(call->arena, sizeof(fsp_slot) * (fsp_field_count(operation->answer) + 1));
	if (call->answer == NULL || fsp_extract(call->arena, operation->answer, call->message, call->answer, &missing,
			&nested) != FSP_OK) {
		return fsp_fail(&call->error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	result = judge_answer(call);
	if (result != FSP_OK) {
		return result;
	}
	result = check_answer_signature(call);
	if (result != FSP_OK) {
		return result;
	}
	if (missing != NULL && call->found) {
		char why[80];

		snprintf(why, sizeof(why), "it reports success but lacks %s", missing->wire);
		return unreadable(call, answer, why);
	}
	result = operation->inspect != NULL ? operation->inspect(call) : FSP_OK;
	if (fsp_make_printable(call->arena, operation->answer, call->answer, NULL) != FSP_OK) {
		return fsp_fail(&call->error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	return result;
}

fsp_result fsp_call_read(fsp_call *call, const fsp_http_answer *answer)
{
	fsp_result result = read_answer(call, answer);

	if (call->message != NULL) {
		hide_secrets(call);
	}
	/* The failure is ours: the gateway has most likely done what it was asked to. */
	if (!call->operation->repeatable && (result == FSP_ERROR_MEMORY || result == FSP_ERROR_INTERNAL)) {
		call->error.http_status = answer->status;
		return fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "unread_answer",
			"the gateway answered with HTTP status %ld, but its answer could not be read here (%s)", answer->status,
			result == FSP_ERROR_MEMORY ? "out of memory" : "its signature could not be computed");
	}
	return result;
}
