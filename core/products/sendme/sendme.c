/* SendMe. This file describes the product: its identity, its envelope and its token (3, 6, 11). Section numbers are
 * those of docs/protocol/sendme.md. */
#include "rows.h"
#include "../../crypto/digest.h"
#include "../../crypto/recover.h"

/* ------------------------------------------------------------------ identity (3) */

#define CREDENTIAL_ROW(ROW, position, name, property_name, needed) \
	ROW(position, name, .property = property_name, .type = FSP_TYPE_LINE, .presence = needed, .maximum = 1024, \
		.secret = true)

#define IDENTITY_ROWS(ROW) \
	ROW(IDENTITY_VIRTUAL_ACCOUNT, "virtual_account", .property = "virtualAccount", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 20) \
	CREDENTIAL_ROW(ROW, IDENTITY_FASPAY_KEY, "faspay_key", "credentials.faspayKey", FSP_REQUIRED) \
	CREDENTIAL_ROW(ROW, IDENTITY_FASPAY_SECRET, "faspay_secret", "credentials.faspaySecret", FSP_REQUIRED) \
	CREDENTIAL_ROW(ROW, IDENTITY_APP_KEY, "app_key", "credentials.appKey", FSP_REQUIRED) \
	CREDENTIAL_ROW(ROW, IDENTITY_APP_SECRET, "app_secret", "credentials.appSecret", FSP_REQUIRED) \
	CREDENTIAL_ROW(ROW, IDENTITY_CLIENT_KEY, "client_key", "credentials.clientKey", FSP_REQUIRED) \
	CREDENTIAL_ROW(ROW, IDENTITY_CLIENT_SECRET, "client_secret", "credentials.clientSecret", FSP_REQUIRED) \
	CREDENTIAL_ROW(ROW, IDENTITY_IV, "iv", "credentials.iv", FSP_REQUIRED) \
	CREDENTIAL_ROW(ROW, IDENTITY_PREVIOUS_APP_KEY, "previous_app_key", "previousCredentials.appKey", FSP_OPTIONAL) \
	CREDENTIAL_ROW(ROW, IDENTITY_PREVIOUS_APP_SECRET, "previous_app_secret", "previousCredentials.appSecret", \
		FSP_OPTIONAL) \
	CREDENTIAL_ROW(ROW, IDENTITY_PREVIOUS_CLIENT_KEY, "previous_client_key", "previousCredentials.clientKey", \
		FSP_OPTIONAL) \
	CREDENTIAL_ROW(ROW, IDENTITY_PREVIOUS_CLIENT_SECRET, "previous_client_secret", "previousCredentials.clientSecret", \
		FSP_OPTIONAL)
FSP_TABLE(identity, IDENTITY);
FSP_SAME_POSITION(IDENTITY_VIRTUAL_ACCOUNT, FSP_SENDME_VIRTUAL_ACCOUNT);
FSP_SAME_POSITION(IDENTITY_FASPAY_KEY, FSP_SENDME_FASPAY_KEY);
FSP_SAME_POSITION(IDENTITY_FASPAY_SECRET, FSP_SENDME_FASPAY_SECRET);
FSP_SAME_POSITION(IDENTITY_APP_KEY, FSP_SENDME_APP_KEY);
FSP_SAME_POSITION(IDENTITY_APP_SECRET, FSP_SENDME_APP_SECRET);
FSP_SAME_POSITION(IDENTITY_CLIENT_KEY, FSP_SENDME_CLIENT_KEY);
FSP_SAME_POSITION(IDENTITY_CLIENT_SECRET, FSP_SENDME_CLIENT_SECRET);
FSP_SAME_POSITION(IDENTITY_IV, FSP_SENDME_IV);
FSP_SAME_POSITION(IDENTITY_PREVIOUS_APP_KEY, FSP_SENDME_PREVIOUS_APP_KEY);
FSP_SAME_POSITION(IDENTITY_PREVIOUS_APP_SECRET, FSP_SENDME_PREVIOUS_APP_SECRET);
FSP_SAME_POSITION(IDENTITY_PREVIOUS_CLIENT_KEY, FSP_SENDME_PREVIOUS_CLIENT_KEY);
FSP_SAME_POSITION(IDENTITY_PREVIOUS_CLIENT_SECRET, FSP_SENDME_PREVIOUS_CLIENT_SECRET);

/* ------------------------------------------------------------------ envelope (11) */

static const fsp_code status_codes[] = {
	{"1", "Pending"}, {"2", "Succeeded"}, {"4", "Failed"}, {"5", "Reversed"}, {NULL, "Unknown"},
};
const fsp_code_table fsp_sendme_statuses = {"Faspay\\PayoutStatus", status_codes};

/* Whether a text holds one of the words, whatever the case of its letters. */
static bool holds_one(fsp_view text, const char *const *words)
{
	for (; *words != NULL; words++) {
		const size_t length = strlen(*words);

		for (size_t at = 0; at + length <= text.length; at++) {
			if (fsp_view_equals_nocase((fsp_view){text.data + at, length}, (fsp_view){*words, length})) {
				return true;
			}
		}
	}
	return false;
}

static bool is_final_failure(const fsp_call *call, fsp_view status)
{
	static const char *const negative[] = {"3", "4", "5", NULL};

	return fsp_lists_code(negative, status) && !fsp_lists_code(fsp_call_envelope(call)->failures, status);
}

/* Whether an answer that is no success says for sure that nothing was done. The documents do not say which code comes
 * with the error status 9, and know only two codes that name what was wrong. With every other code only a text that
 * does so is a refusal, unless it tells of a failure of the gateway's own. */
static bool is_refusal(const fsp_call *call, fsp_view code, fsp_view status, fsp_view text)
{
	static const char *const wrong[] = {"01", "02", NULL};
	static const char *const reasons[] = {
		"unauthorized", "invalid", "not match", "already exists", "duplicate", "not found", "mandatory", "insufficient",
		"not enough", NULL,
	};
	static const char *const doubts[] = {"internal", "timeout", "time out", "timed out", "response", "contact", NULL};
	const bool error = fsp_view_is(status, "9") || (status.data == NULL && !fsp_view_is(code, "00"));

	return is_final_failure(call, status)
		|| (error && (fsp_lists_code(wrong, code) || (holds_one(text, reasons) && !holds_one(text, doubts))));
}

/* Whether a refusal says that there is a payout with this number. What is refused before the payout itself was sent,
 * such as its token, says nothing about it. */
static bool is_duplicate(const fsp_call *call, fsp_view text)
{
	static const char *const used[] = {"already exists", "duplicate", NULL};

	return !call->operation->repeatable && fsp_call_order(call).data != NULL && holds_one(text, used);
}

/* An answer is good only by its code and its status. */
static fsp_result classify(fsp_call *call)
{
	const fsp_view code = fsp_answer_text(call, "response_code"), status = fsp_answer_text(call, "status");
	const fsp_view message = fsp_answer_text(call, "message");
	const fsp_view text = message.data != NULL ? message : fsp_answer_text(call, "response_desc");
	const bool ok = fsp_view_is(code, "00");
	char shown_status[FSP_PRINTABLE_SIZE], shown_code[FSP_PRINTABLE_SIZE];

	if (code.data == NULL && status.data == NULL) {
		return FSP_ERROR_MALFORMED;
	}
	if (ok && fsp_lists_code(fsp_call_envelope(call)->success, status)) {
		return FSP_OK;
	}
	fsp_call_refuse(call, code.data != NULL && !ok ? code : status, text);
	if (!call->operation->repeatable && !is_refusal(call, code, status, text)) {
		return fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "gateway_failed",
			"the gateway does not say whether it did what %s asks: it answered with status \"%s\" and response code \"%s\"",
			call->operation->name, fsp_printable(status, shown_status), fsp_printable(code, shown_code));
	}
	if (is_duplicate(call, text)) {
		call->error.rule = "duplicate";
	}
	return FSP_ERROR_GATEWAY;
}

static const char *meaning_of(fsp_view code)
{
	static const fsp_code meanings[] = {
		{"01", "a part of the request is missing"}, {"02", "a part of the request has a value that is not allowed"},
		{"3", "not confirmed by the parent partner"}, {"4", "failed"}, {"5", "reversed"}, {"6", "already registered"},
		{NULL, NULL},
	};
	const fsp_code *row = meanings;

	while (row->code != NULL && !fsp_view_is(code, row->code)) {
		row++;
	}
	return row->name;
}

#define ENVELOPE(name, open, ...) \
	static const char *const name##_statuses[] = {__VA_ARGS__, NULL}; \
	const fsp_envelope name = { \
		.code = "response_code", .text = "message", .success = name##_statuses, .failures = open, \
		.meaning = meaning_of, .classify = classify, \
	}

/* A payout has no status 3. One that waits for the parent partner may still be made. */
static const char *const unconfirmed[] = {"3", NULL};

ENVELOPE(fsp_sendme_done, NULL, "2");
ENVELOPE(fsp_sendme_registration, NULL, "1", FSP_SENDME_REGISTERED);
ENVELOPE(fsp_sendme_accepted, unconfirmed, "1", "2");
ENVELOPE(fsp_sendme_known, NULL, "1", "2", "4", "5");

/* ------------------------------------------------------------------ token (6) */

/* A kept token is not used in the last minute of its life, and never for longer than the documents say. */
#define MARGIN 60
#define LIFETIME 36000
/* A longer one would not fit into a header. Those that were seen have 684 characters. */
#define TOKEN_MAXIMUM 2048

static const fsp_field token_request[] = {FSP_END_ROW};

#define TOKEN_ROWS(ROW) \
	ROW(TOKEN_ACCESS_TOKEN, "access_token", .type = FSP_TYPE_VERBATIM, .presence = FSP_REQUIRED, .secret = true) \
	ROW(TOKEN_EXPIRED_IN, "expired_in", .type = FSP_TYPE_INTEGER)
FSP_TABLE(token_answer, TOKEN);

const fsp_operation fsp_sendme_token = {
	.name = "token", .method = "GET", .path = {"/account/api/tokens", "/account/api/tokens"},
	.request_encoding = FSP_ENCODING_NONE, .answer_encoding = FSP_ENCODING_JSON, .request = token_request,
	.answer = token_answer, .signatures = {{.scheme = &fsp_scheme_sendme}}, .repeatable = true,
};

/* Tokens may be bound to the path that was signed when they were asked for. */
static bool identify(const fsp_call *call, unsigned char id[FSP_CACHE_ID_SIZE])
{
	const fsp_client *client = call->client;
	fsp_view pieces[2 * (IDENTITY_COUNT + 2)];
	uint64_t lengths[IDENTITY_COUNT + 2];
	size_t count = 0;
	fsp_hasher *hasher;

	for (uint8_t i = 0; i < IDENTITY_COUNT + 2; i++) {
		const fsp_view piece = i < IDENTITY_COUNT ? fsp_client_identity(client, i)
			: i == IDENTITY_COUNT ? fsp_client_base_url(client) : fsp_view_of(fsp_call_target(call));

		lengths[i] = piece.length;
		pieces[count++] = (fsp_view){(const char *)&lengths[i], sizeof(lengths[i])};
		pieces[count++] = piece;
	}
	hasher = fsp_hasher_new();
	return fsp_hasher_free(hasher, fsp_hasher_run(hasher, FSP_SHA256, pieces, count, id)) == FSP_OK;
}

fsp_result fsp_sendme_take_token(fsp_call *call, const fsp_call *required)
{
	const fsp_view token = required->answer[TOKEN_ACCESS_TOKEN].text;
	const fsp_slot *lifetime = &required->answer[TOKEN_EXPIRED_IN];
	const char *copy = token.length <= TOKEN_MAXIMUM ? fsp_arena_copy(call->arena, token) : NULL;
	unsigned char id[FSP_CACHE_ID_SIZE];

	if (token.length > TOKEN_MAXIMUM) {
		return FSP_ERROR_MALFORMED;
	}
	if (copy == NULL) {
		return FSP_ERROR_MEMORY;
	}
	call->token = (fsp_view){copy, token.length};
	if (call->client->tokens != NULL && call->operation->repeatable && lifetime->present && identify(call, id)) {
		fsp_tokens_keep(call->client->tokens, id, token,
			call->now + (lifetime->number < LIFETIME ? lifetime->number : LIFETIME) - MARGIN);
	}
	return FSP_OK;
}

bool fsp_sendme_recall_token(fsp_call *call)
{
	unsigned char id[FSP_CACHE_ID_SIZE];

	if (identify(call, id)) {
		call->token = fsp_tokens_find(call->client->tokens, id, call->now, call->arena);
	}
	return call->token.data != NULL;
}

bool fsp_sendme_forget_token(fsp_call *call)
{
	/* What the gateway says of a token that it no longer takes is not documented. */
	static const char *const about_token[] = {"unauthorized", "token", NULL};
	unsigned char id[FSP_CACHE_ID_SIZE];

	if (!holds_one(fsp_view_of(call->error.response_text), about_token)) {
		return false;
	}
	if (identify(call, id)) {
		fsp_cache_drop(call->client->tokens, id);
	}
	call->token = FSP_NO_VIEW;
	return true;
}

/* ------------------------------------------------------------------ product */

fsp_result fsp_sendme_open_code(fsp_view code, fsp_view public_key, fsp_buffer *out, const char **objection)
{
	return fsp_recover(public_key, code, out, objection);
}

static const fsp_operation *const operations[] = {
	&fsp_sendme_token, &fsp_sendme_register, &fsp_sendme_confirm, &fsp_sendme_beneficiary, &fsp_sendme_transfer,
	&fsp_sendme_top_up, &fsp_sendme_cash_out, &fsp_sendme_balance, &fsp_sendme_statement, &fsp_sendme_status, NULL,
};

const fsp_product fsp_sendme = {
	.name = "SendMe",
	.base_url = {"https://sendme-sandbox.faspay.co.id", "https://sendme.faspay.co.id"},
	.identity = identity,
	.credentials = {{FSP_SENDME_VIRTUAL_ACCOUNT, FSP_SENDME_APP_KEY, FSP_SENDME_APP_SECRET,
		FSP_SENDME_PREVIOUS_APP_SECRET}},
	.operations = operations,
	.envelope = &fsp_sendme_done,
};
