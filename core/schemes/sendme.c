/* SendMe: headers encrypted anew for each attempt, and callbacks verified. Section numbers are those of
 * docs/protocol/sendme.md. */
#include "sendme.h"
#include "../base/secret.h"
#include "../crypto/cipher.h"
#include "../crypto/digest.h"
#include "../engine/engine.h"

#define STRING_MAXIMUM 65536
#define IV_DIGITS 16
#define HEADERS 5

/* ------------------------------------------------------------------ encryption (5.1) */

static fsp_result derive(
	fsp_view secret, fsp_view iv, unsigned char key[FSP_AES_KEY_SIZE], char digits[2 * FSP_MD5_SIZE + 1])
{
	const fsp_view salted[] = {secret, iv};
	unsigned char digest[FSP_MD5_SIZE];
	fsp_hasher *hasher = fsp_hasher_new();
	const bool ok = fsp_hasher_run(hasher, FSP_SHA256, &secret, 1, key)
		&& fsp_hasher_run(hasher, FSP_MD5, salted, 2, digest);

	if (ok) {
		fsp_hex(digest, sizeof(digest), false, digits);
	}
	fsp_wipe(digest, sizeof(digest));
	return fsp_hasher_free(hasher, ok);
}

fsp_result fsp_sendme_encrypt(fsp_view secret, fsp_view iv, fsp_view text, fsp_buffer *out)
{
	unsigned char key[FSP_AES_KEY_SIZE];
	char digits[2 * FSP_MD5_SIZE + 1];
	fsp_result result = derive(secret, iv, key, digits);

	if (result == FSP_OK) {
		/* The text of the last digits itself, not the bytes that they stand for. */
		result = fsp_aes_base64(key, (const unsigned char *)digits + 2 * FSP_MD5_SIZE - IV_DIGITS, text, out);
	}
	fsp_wipe(key, sizeof(key));
	fsp_wipe(digits, sizeof(digits));
	return result;
}

/* ------------------------------------------------------------------ strings to sign (5.3, 5.4) */

/* Texts with colons between them, as base64. Absent ones at the end are left out. */
static void append_joined(fsp_buffer *out, const fsp_view *texts, size_t count)
{
	fsp_buffer joined;
	char *base64;

	fsp_buffer_init(&joined, STRING_MAXIMUM);
	for (size_t i = 0; i < count && texts[i].data != NULL; i++) {
		if (i > 0) {
			fsp_buffer_append_char(&joined, ':');
		}
		fsp_buffer_append_view(&joined, texts[i]);
	}
	base64 = joined.failed == FSP_OK ? fsp_buffer_grow(out, (joined.length + 2) / 3 * 4) : NULL;
	if (base64 != NULL) {
		fsp_base64((const unsigned char *)joined.data, joined.length, base64);
	} else if (out->failed == FSP_OK) {
		out->failed = joined.failed;
	}
	fsp_buffer_free(&joined);
}

void fsp_sendme_write_string(fsp_buffer *out, fsp_view method, fsp_view path, fsp_view timestamp, fsp_view client_key,
	fsp_view client_secret, fsp_view access_token)
{
	const fsp_view before[] = {method, path, timestamp}, token[] = {client_key, client_secret, access_token};

	for (size_t i = 0; i < sizeof(before) / sizeof(*before); i++) {
		fsp_buffer_append_view(out, before[i]);
		fsp_buffer_append_char(out, ':');
	}
	append_joined(out, token, sizeof(token) / sizeof(*token));
	/* The body that would follow is always signed as an empty text. */
	fsp_buffer_append_char(out, ':');
}

fsp_view fsp_sendme_path(fsp_view target)
{
	size_t start = 0, end;

	if (target.length > 0 && target.data[0] != '/') {
		for (start = 0; start + 3 <= target.length && memcmp(target.data + start, "://", 3) != 0; start++) {
		}
		for (start += 3; start < target.length && target.data[start] != '/'; start++) {
		}
	}
	for (end = start; end < target.length && target.data[end] != '?' && target.data[end] != '{'; end++) {
	}
	while (end > start + 1 && target.data[end - 1] == '/') {
		end--;
	}
	return start < end ? (fsp_view){target.data + start, end - start} : FSP_LITERAL_VIEW("/");
}

/* ------------------------------------------------------------------ attempts (4, 5.2) */

static fsp_view named(const fsp_call *call, const char *wire)
{
	return fsp_client_named(call->client, wire);
}

static fsp_result write_authorization(const fsp_call *call, fsp_buffer *out)
{
	fsp_buffer text;
	fsp_result result;

	fsp_buffer_init_in(&text, call->arena, STRING_MAXIMUM);
	fsp_buffer_append_view(&text, named(call, "app_key"));
	fsp_buffer_append_char(&text, ':');
	fsp_buffer_append_view(&text, named(call, "app_secret"));
	result = text.failed;
	return result != FSP_OK ? result
		: fsp_sendme_encrypt(named(call, "faspay_secret"), named(call, "iv"), fsp_buffer_view(&text), out);
}

/* A token is asked for with the path of the call that needs it. */
static fsp_result write_signature(const fsp_call *call, fsp_view timestamp, fsp_buffer *out)
{
	const fsp_call *signed_call = call->caller != NULL ? call->caller : call;
	fsp_buffer text;

	fsp_buffer_init_in(&text, call->arena, STRING_MAXIMUM);
	fsp_sendme_write_string(&text, fsp_view_of(call->operation->method),
		fsp_sendme_path(fsp_view_of(fsp_call_target(signed_call))), timestamp, named(call, "client_key"),
		named(call, "client_secret"), call->token);
	return text.failed != FSP_OK ? text.failed
		: fsp_sendme_encrypt(named(call, "faspay_secret"), named(call, "iv"), fsp_buffer_view(&text), out);
}

static fsp_result sign_attempt(fsp_call *call, const fsp_signature *signature)
{
	const char **lines = fsp_arena_take(call->arena, HEADERS * sizeof(*lines));
	char stamp[20];
	fsp_buffer authorization, signed_text;
	fsp_result result;

	(void)signature;
	if (lines == NULL) {
		return FSP_ERROR_MEMORY;
	}
	if (!fsp_time_format(fsp_wall_seconds(), stamp)) {
		return FSP_ERROR_INTERNAL;
	}
	fsp_buffer_init_in(&authorization, call->arena, STRING_MAXIMUM);
	fsp_buffer_init_in(&signed_text, call->arena, STRING_MAXIMUM);
	result = write_authorization(call, &authorization);
	if (result == FSP_OK) {
		result = write_signature(call, fsp_view_of(stamp), &signed_text);
	}
	if (result != FSP_OK) {
		return result;
	}
	lines[0] = fsp_call_header(call, "faspay-key", named(call, "faspay_key"));
	lines[1] = fsp_call_header(call, "faspay-timestamp", fsp_view_of(stamp));
	lines[2] = fsp_call_header(call, "faspay-signature", fsp_buffer_view(&signed_text));
	lines[3] = fsp_call_header(call, "faspay-authorization", fsp_buffer_view(&authorization));
	for (size_t i = 0; i < HEADERS - 1; i++) {
		if (lines[i] == NULL) {
			return FSP_ERROR_MEMORY;
		}
	}
	call->request.headers = lines;
	return FSP_OK;
}

/* ------------------------------------------------------------------ callbacks (10.1) */

static fsp_result append_stripped(fsp_buffer *out, const fsp_view *body, size_t pieces)
{
	for (size_t piece = 0; piece < pieces; piece++) {
		for (size_t i = 0; i < body[piece].length; i++) {
			if (!fsp_is_blank(body[piece].data[i])) {
				fsp_buffer_append_char(out, body[piece].data[i]);
			}
		}
	}
	return out->failed;
}

static fsp_result hash_body(const fsp_view *body, size_t pieces, char digits[2 * FSP_SHA256_SIZE + 1])
{
	unsigned char digest[FSP_SHA256_SIZE];
	fsp_buffer stripped;
	fsp_result result;

	fsp_buffer_init(&stripped, STRING_MAXIMUM);
	result = append_stripped(&stripped, body, pieces);
	if (result == FSP_OK) {
		const fsp_view text = fsp_buffer_view(&stripped);
		fsp_hasher *hasher = fsp_hasher_new();

		result = fsp_hasher_free(hasher, fsp_hasher_run(hasher, FSP_SHA256, &text, 1, digest));
	}
	if (result == FSP_OK) {
		fsp_hex(digest, sizeof(digest), true, digits);
	}
	fsp_buffer_free(&stripped);
	return result;
}

fsp_result fsp_sendme_callback(
	const fsp_sendme_keys *keys, fsp_view method, const fsp_view *body, size_t pieces, unsigned char out[32])
{
	const fsp_view client[] = {keys->client_key, keys->client_secret};
	char digits[2 * FSP_SHA256_SIZE + 1];
	fsp_result result = hash_body(body, pieces, digits);
	fsp_buffer text;

	if (result != FSP_OK) {
		return result;
	}
	fsp_buffer_init(&text, STRING_MAXIMUM);
	fsp_buffer_append_view(&text, keys->app_key);
	fsp_buffer_append_char(&text, ':');
	fsp_buffer_append_view(&text, method);
	fsp_buffer_append_char(&text, ':');
	append_joined(&text, client, 2);
	fsp_buffer_append_char(&text, ':');
	fsp_buffer_append_text(&text, digits);
	result = text.failed == FSP_OK ? fsp_hmac_sha256(keys->app_secret, fsp_buffer_view(&text), out) : text.failed;
	fsp_buffer_free(&text);
	return result;
}

/* The documents do not say how the 32 bytes are written. */
static bool is_written(const unsigned char *bytes, fsp_view given)
{
	char hex[2 * FSP_SHA256_SIZE + 1], base64[(FSP_SHA256_SIZE + 2) / 3 * 4 + 1];
	bool equal;

	fsp_hex(bytes, FSP_SHA256_SIZE, false, hex);
	fsp_base64(bytes, FSP_SHA256_SIZE, base64);
	equal = fsp_signature_equals(fsp_view_of(hex), given);
	equal = fsp_signature_equals(fsp_view_of(base64), given) || equal;
	fsp_wipe(hex, sizeof(hex));
	fsp_wipe(base64, sizeof(base64));
	return equal;
}

/* How many bytes the text takes up at a place where JSON may have escaped its slashes. SIZE_MAX: another text is
 * there. */
static size_t written_length(fsp_view body, size_t at, fsp_view text)
{
	const size_t start = at;

	for (size_t i = 0; i < text.length; i++, at++) {
		if (text.data[i] == '/' && at < body.length && body.data[at] == '\\') {
			at++;
		}
		if (at >= body.length || body.data[at] != text.data[i]) {
			return SIZE_MAX;
		}
	}
	return at - start;
}

/* Where the member "signature" with this value stands in a body: from the start of its name to the end of its value.
 * Text in quotes cannot look so, because it would escape its quotes. False: there is none, or there are several. */
static bool find_member(fsp_view body, fsp_view value, size_t *start, size_t *text, size_t *end)
{
	static const char name[] = "\"signature\"";
	const size_t length = sizeof(name) - 1;
	unsigned found = 0;

	for (size_t i = 0; i + length < body.length; i++) {
		size_t at = i + length, written;

		if (memcmp(body.data + i, name, length) != 0) {
			continue;
		}
		while (at < body.length && (fsp_is_blank(body.data[at]) || body.data[at] == ':')) {
			at++;
		}
		written = at < body.length && body.data[at] == '"' ? written_length(body, at + 1, value) : SIZE_MAX;
		if (written != SIZE_MAX && at + 1 + written < body.length && body.data[at + 1 + written] == '"') {
			found++;
			*start = i;
			*text = at + 1;
			*end = at + written + 2;
		}
	}
	return found == 1;
}

/* The bodies over which a signature in the body may have been made: without its member, and with an empty one. */
typedef struct bodies { fsp_view pieces[2][2]; size_t count; } bodies;

static bodies without_member(fsp_view body, fsp_view value)
{
	bodies made = {.count = 0};
	size_t start, text, end, before, after;

	if (!find_member(body, value, &start, &text, &end)) {
		return made;
	}
	for (before = start; before > 0 && fsp_is_blank(body.data[before - 1]); before--) {
	}
	for (after = end; after < body.length && fsp_is_blank(body.data[after]); after++) {
	}
	/* One of the commas around it goes, too. */
	if (before > 0 && body.data[before - 1] == ',') {
		before--;
		after = end;
	} else if (after < body.length && body.data[after] == ',') {
		after++;
	}
	made.pieces[0][0] = (fsp_view){body.data, before};
	made.pieces[0][1] = (fsp_view){body.data + after, body.length - after};
	made.pieces[1][0] = (fsp_view){body.data, text};
	made.pieces[1][1] = (fsp_view){body.data + end - 1, body.length - (end - 1)};
	made.count = 2;
	return made;
}

static fsp_result matches(const fsp_received *received, const fsp_sendme_keys *keys, fsp_view given, bool in_body,
	bool *match)
{
	const fsp_view body = received->inbound.body, method = FSP_LITERAL_VIEW("POST");
	const fsp_view value = fsp_node_text(fsp_node_find(received->message, FSP_LITERAL_VIEW("signature")));
	const bodies made = value.data != NULL ? without_member(body, value) : (bodies){.count = 0};
	unsigned char bytes[FSP_SHA256_SIZE];
	fsp_result result = FSP_OK;

	/* A signature is never part of what it signs. */
	if (!in_body) {
		result = fsp_sendme_callback(keys, method, &body, 1, bytes);
		*match = result == FSP_OK && is_written(bytes, given);
	}
	for (size_t i = 0; i < made.count && result == FSP_OK && !*match; i++) {
		result = fsp_sendme_callback(keys, method, made.pieces[i], 2, bytes);
		*match = result == FSP_OK && is_written(bytes, given);
	}
	fsp_wipe(bytes, sizeof(bytes));
	return result;
}

static fsp_result check(const fsp_received *received, const fsp_sendme_keys *keys, bool *match)
{
	const fsp_view in_body = fsp_node_text(fsp_node_find(received->message, FSP_LITERAL_VIEW("signature")));
	fsp_view in_header;
	fsp_result result = FSP_OK;

	*match = false;
	if (keys->app_key.data == NULL) {
		return FSP_OK;
	}
	if (fsp_inbound_header(&received->inbound, "faspay-signature", &in_header) == 1 && in_header.length > 0) {
		result = matches(received, keys, in_header, false, match);
	}
	return result == FSP_OK && !*match && in_body.data != NULL ? matches(received, keys, in_body, true, match) : result;
}

static fsp_result verify(fsp_received *received, const fsp_signature *signature)
{
	const fsp_client *client = received->client;
	const fsp_sendme_keys keys[] = {
		{fsp_client_named(client, "app_key"), fsp_client_named(client, "app_secret"),
			fsp_client_named(client, "client_key"), fsp_client_named(client, "client_secret")},
		{fsp_client_named(client, "previous_app_key"), fsp_client_named(client, "previous_app_secret"),
			fsp_client_named(client, "previous_client_key"), fsp_client_named(client, "previous_client_secret")},
	};
	fsp_view header;
	fsp_result result = FSP_OK;
	bool match = false;

	(void)signature;
	if (fsp_inbound_header(&received->inbound, "faspay-signature", &header) == 0
			&& fsp_node_text(fsp_node_find(received->message, FSP_LITERAL_VIEW("signature"))).data == NULL) {
		return fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "missing_field",
			"the message bears no signature, neither in the header faspay-signature nor in the field signature: "
			"ask status() about its trx_no");
	}
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys) && result == FSP_OK && !match; i++) {
		result = check(received, &keys[i], &match);
	}
	if (result == FSP_ERROR_MEMORY) {
		return fsp_out_of_memory(&received->error);
	}
	if (result != FSP_OK) {
		return fsp_fail(&received->error, FSP_ERROR_INTERNAL, NULL, "the message's signature could not be computed");
	}
	return match ? FSP_OK : fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "mismatch",
		"the message's signature is not right: it is forged or was changed on the way, or Faspay signs in a way that "
		"its documents leave open. Ask status() about its trx_no");
}

const fsp_scheme fsp_scheme_sendme = {
	.name = "sendme", .sign_attempt = sign_attempt, .verify = verify, .covers_message = true,
};
