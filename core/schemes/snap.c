/* SNAP: requests signed anew for each attempt, and messages verified. Section numbers are those of
 * docs/protocol/snap.md. */
#include "snap.h"
#include "../crypto/digest.h"
#include "../crypto/random.h"
#include "../engine/engine.h"

#include <stdio.h>
#include <time.h>

#define PATH_MAXIMUM 8192
#define EXTERNAL_ID_MAXIMUM 36
#define SECONDS_DIGITS 10

/* ------------------------------------------------------------------ string to sign (5.1) */

static void write_string_to_sign(fsp_buffer *out, fsp_view method, fsp_view path, const char *hash, fsp_view timestamp)
{
	fsp_buffer_append_view(out, method);
	fsp_buffer_append_char(out, ':');
	fsp_buffer_append_view(out, path);
	fsp_buffer_append_char(out, ':');
	fsp_buffer_append_text(out, hash);
	fsp_buffer_append_char(out, ':');
	fsp_buffer_append_view(out, timestamp);
}

static fsp_result sign_hash(
	const fsp_key *key, fsp_view method, fsp_view path, const char *hash, fsp_view timestamp, char *out)
{
	fsp_result result;
	fsp_buffer text;

	fsp_buffer_init(&text, PATH_MAXIMUM + method.length + timestamp.length + 128);
	write_string_to_sign(&text, method, path, hash, timestamp);
	result = text.failed == FSP_OK ? fsp_key_sign(key, fsp_buffer_view(&text), out) : text.failed;
	fsp_buffer_free(&text);
	return result;
}

fsp_result fsp_snap_sign(
	const fsp_key *key, fsp_view method, fsp_view path, fsp_view body, fsp_view timestamp, char *out)
{
	char hash[65];
	fsp_result result = fsp_snap_body_hash(body, hash);

	out[0] = '\0';
	return result == FSP_OK ? sign_hash(key, method, path, hash, timestamp, out) : result;
}

/* ------------------------------------------------------------------ attempts (4.1) */

/* The real clock's seconds, which tests do not set, make ids of different days differ; the rest does it within a
 * second. */
bool fsp_snap_external_id(char out[FSP_SNAP_EXTERNAL_ID_LENGTH + 1])
{
	char seconds[FSP_INTEGER_SIZE];

	fsp_integer_format((int64_t)time(NULL) % INT64_C(10000000000), SECONDS_DIGITS, seconds);
	memcpy(out, seconds, SECONDS_DIGITS);
	out[FSP_SNAP_EXTERNAL_ID_LENGTH] = '\0';
	return fsp_random_digits(out + SECONDS_DIGITS, FSP_SNAP_EXTERNAL_ID_LENGTH - SECONDS_DIGITS);
}

/* What stands behind the host: the documents sign it without whatever prefix a proxy before the gateway may want. */
static fsp_view signed_path(const fsp_call *call)
{
	const fsp_view base = fsp_client_base_url(call->client);
	const char *url = call->request.url, *host;

	if (strncmp(url, base.data, base.length) == 0 && url[base.length] == '/') {
		return fsp_view_of(url + base.length);
	}
	host = strstr(url, "://");
	url = host != NULL ? strchr(host + 3, '/') : NULL;
	return url != NULL ? fsp_view_of(url) : FSP_LITERAL_VIEW("/");
}

static const fsp_key *private_key_of(const fsp_client *client)
{
	const fsp_field *rows = client->product->identity;

	for (uint8_t i = 0; rows[i].wire != NULL; i++) {
		if (rows[i].type == FSP_TYPE_PRIVATE_KEY) {
			return fsp_client_key(client, i);
		}
	}
	return NULL;
}

static fsp_result sign_attempt(fsp_call *call, const fsp_signature *signature)
{
	const char **lines = fsp_arena_take(call->arena, 6 * sizeof(*lines));
	char stamp[26], hash[65], written[FSP_SIGNATURE_MAXIMUM];
	char *id = fsp_arena_take(call->arena, FSP_SNAP_EXTERNAL_ID_LENGTH + 1);
	const fsp_key *key = private_key_of(call->client);
	fsp_result result;

	(void)signature;
	if (lines == NULL || id == NULL) {
		return FSP_ERROR_MEMORY;
	}
	if (key == NULL || !fsp_time_format_iso(fsp_wall_seconds(), stamp) || !fsp_snap_external_id(id)) {
		return FSP_ERROR_INTERNAL;
	}
	/* The very bytes that are sent: the encoder writes them in form 3. */
	result = fsp_sha256_hex(call->request.body, hash);
	if (result == FSP_OK) {
		result = sign_hash(
			key, fsp_view_of(call->request.method), signed_path(call), hash, fsp_view_of(stamp), written);
	}
	if (result != FSP_OK) {
		return result;
	}
	lines[0] = fsp_call_header(call, "X-TIMESTAMP", fsp_view_of(stamp));
	lines[1] = fsp_call_header(call, "X-SIGNATURE", fsp_view_of(written));
	lines[2] = fsp_call_header(call, "X-PARTNER-ID", fsp_client_named(call->client, "X-PARTNER-ID"));
	lines[3] = fsp_call_header(call, "X-EXTERNAL-ID", fsp_view_of(id));
	lines[4] = fsp_call_header(call, "CHANNEL-ID", fsp_client_named(call->client, "CHANNEL-ID"));
	for (size_t i = 0; i < 5; i++) {
		if (lines[i] == NULL) {
			return FSP_ERROR_MEMORY;
		}
	}
	call->request.headers = lines;
	call->attempt_id = fsp_view_of(id);
	return FSP_OK;
}

/* ------------------------------------------------------------------ verification (5.2, 5.4) */

static fsp_result matches(const fsp_snap_claim *claim, const char *hash, const unsigned char *was_signed, bool *found)
{
	fsp_result result = FSP_OK;

	for (size_t i = 0; i < claim->path_count && !*found && result == FSP_OK; i++) {
		unsigned char digest[FSP_SHA256_SIZE];
		fsp_hasher *hasher = fsp_hasher_new();
		const fsp_view pieces[] = {claim->method, FSP_LITERAL_VIEW(":"), claim->paths[i], FSP_LITERAL_VIEW(":"),
			fsp_view_of(hash), FSP_LITERAL_VIEW(":"), claim->timestamp};

		result = fsp_hasher_free(
			hasher, fsp_hasher_run(hasher, FSP_SHA256, pieces, sizeof(pieces) / sizeof(*pieces), digest));
		/* Anybody may know both: there is no secret in verifying. */
		*found = result == FSP_OK && memcmp(digest, was_signed, sizeof(digest)) == 0;
	}
	return result;
}

fsp_result fsp_snap_verify(const fsp_key *key, fsp_view signature, const fsp_snap_claim *claim)
{
	unsigned char was_signed[FSP_SHA256_SIZE];
	fsp_result result = fsp_key_open(key, signature, was_signed);
	bool found = false;

	for (fsp_snap_form form = FSP_SNAP_RAW; form <= claim->forms && result == FSP_OK && !found; form++) {
		fsp_buffer text;
		char hash[65];

		if (form == FSP_SNAP_RAW) {
			result = fsp_sha256_hex(claim->body, hash);
		} else {
			fsp_buffer_init(&text, 6 * claim->body.length + 64);
			fsp_snap_write_form(form, claim->body, &text);
			result = text.failed == FSP_OK ? fsp_sha256_hex(fsp_buffer_view(&text), hash) : text.failed;
			fsp_buffer_free(&text);
		}
		if (result == FSP_OK) {
			result = matches(claim, hash, was_signed, &found);
		}
	}
	return result != FSP_OK ? result : found ? FSP_OK : FSP_ERROR_SIGNATURE;
}

bool fsp_snap_read_timestamp(fsp_view text, int64_t *seconds)
{
	const size_t until_seconds = text.length > 8 && text.data[8] == 'T' ? 15 : 19;
	char plain[32];
	size_t length = 0, digits = 0;

	for (size_t i = 0; i < text.length; i++) {
		/* Decimals stand behind the seconds. */
		if (text.data[i] == '.' && digits == 0 && length == until_seconds) {
			for (; i + 1 < text.length && fsp_is_digit(text.data[i + 1]); i++) {
				digits++;
			}
			if (digits == 0 || digits > 9) {
				return false;
			}
			continue;
		}
		if (length == sizeof(plain)) {
			return false;
		}
		plain[length++] = text.data[i];
	}
	return fsp_time_parse_iso((fsp_view){plain, length}, seconds);
}

/* ------------------------------------------------------------------ what is received */

fsp_view fsp_snap_bare_path(fsp_view path, bool query)
{
	static const char version[] = "/v1.0/";
	const char *mark = path.length > 0 ? memchr(path.data, '?', path.length) : NULL;
	const size_t length = mark != NULL ? (size_t)(mark - path.data) : path.length;

	if (!query) {
		path.length = length;
	}
	for (size_t i = 0; i + sizeof(version) - 1 <= length; i++) {
		if (memcmp(path.data + i, version, sizeof(version) - 1) == 0) {
			return (fsp_view){path.data + i, path.length - i};
		}
	}
	return path;
}

static fsp_result check_header(fsp_received *received, const char *name, size_t maximum, fsp_view *value)
{
	const size_t count = fsp_inbound_header(&received->inbound, name, value);

	if (count == 0 || value->length == 0) {
		return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "missing_field", name,
			"the message lacks the header %s: pass all headers of the request, as they arrived", name);
	}
	if (count > 1) {
		return fsp_fail_field(
			&received->error, FSP_ERROR_MALFORMED, "duplicate", name, "the header %s is there %zu times", name, count);
	}
	for (size_t i = 0; i < value->length; i++) {
		if (value->length > maximum || value->data[i] <= ' ' || value->data[i] > '~') {
			return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "format", name,
				"the header %s must be at most %zu printable characters of ASCII, without blanks", name, maximum);
		}
	}
	return FSP_OK;
}

typedef struct headers { fsp_view timestamp, signature, partner, external; int64_t sent_at; } headers;

static fsp_result check_headers(fsp_received *received, headers *h)
{
	const struct { const char *name; size_t maximum; fsp_view *value; } wanted[] = {
		{"X-TIMESTAMP", 40, &h->timestamp},
		{"X-SIGNATURE", FSP_SIGNATURE_MAXIMUM - 1, &h->signature},
		{"X-PARTNER-ID", EXTERNAL_ID_MAXIMUM, &h->partner},
		{"X-EXTERNAL-ID", EXTERNAL_ID_MAXIMUM, &h->external},
	};
	fsp_result result = FSP_OK;

	for (size_t i = 0; i < sizeof(wanted) / sizeof(*wanted) && result == FSP_OK; i++) {
		result = check_header(received, wanted[i].name, wanted[i].maximum, wanted[i].value);
	}
	if (result == FSP_OK && !fsp_snap_read_timestamp(h->timestamp, &h->sent_at)) {
		return fsp_fail_field(&received->error, FSP_ERROR_MALFORMED, "format", "X-TIMESTAMP",
			"the header X-TIMESTAMP must be a time such as 2025-01-10T10:00:00+07:00");
	}
	return result;
}

/* The signed path is the service's own. Behind it come the request's, if it is of that service: from /v1.0/ on with
 * its query, and whole. SIZE_MAX: it is another service's. */
static size_t collect_paths(fsp_view request, fsp_view service, fsp_view paths[3])
{
	const fsp_view bare = fsp_snap_bare_path(request, false);
	size_t count = 0;

	paths[count++] = service;
	if (request.length == 0) {
		return count;
	}
	if (fsp_view_starts_with(bare, "/v1.0/") && !fsp_view_equals(bare, service)) {
		return SIZE_MAX;
	}
	paths[count++] = fsp_snap_bare_path(request, true);
	if (!fsp_view_equals(paths[1], request)) {
		paths[count++] = request;
	}
	return count;
}

static fsp_result verify_with_keys(fsp_received *received, fsp_view signature, const fsp_snap_claim *claim)
{
	const fsp_field *rows = received->client->product->identity;
	fsp_result result = FSP_ERROR_SIGNATURE;

	for (uint8_t i = 0; rows[i].wire != NULL && result == FSP_ERROR_SIGNATURE; i++) {
		const fsp_key *key = rows[i].type == FSP_TYPE_PUBLIC_KEY ? fsp_client_key(received->client, i) : NULL;

		if (key != NULL) {
			result = fsp_snap_verify(key, signature, claim);
		}
	}
	return result;
}

/* A path may come without its slash; the copy has one. */
static bool complete_path(fsp_received *received, fsp_view *path)
{
	fsp_buffer whole;

	*path = received->inbound.path;
	if (path->length == 0 || path->data[0] == '/') {
		return true;
	}
	fsp_buffer_init_in(&whole, received->arena, PATH_MAXIMUM);
	fsp_buffer_append_char(&whole, '/');
	fsp_buffer_append_view(&whole, *path);
	*path = fsp_buffer_view(&whole);
	return whole.failed != FSP_ERROR_MEMORY;
}

static fsp_result fail_verification(fsp_received *received, fsp_result result)
{
	if (result == FSP_ERROR_MEMORY) {
		return fsp_out_of_memory(&received->error);
	}
	if (result == FSP_ERROR_INTERNAL) {
		return fsp_fail(&received->error, result, NULL,
			"the signature could not be verified (is SHA-256 disabled in OpenSSL?)");
	}
	return fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "mismatch",
		"the signature does not match: the body is not byte for byte the one that arrived, the request's path is "
		"another, or the public key is not the one that belongs to this environment");
}

static void put(fsp_received *received, const char *wire, fsp_slot slot)
{
	const int row = fsp_field_index(received->callback->fields, wire);

	if (row >= 0) {
		received->values[row] = slot;
	}
}

/* The caller may pass any time. An extreme one is cut to a smaller one, so that the difference cannot overflow. */
static int64_t seconds_between(int64_t sent_at, int64_t received_at)
{
	const int64_t limit = INT64_C(1000000000000);

	return (received_at > limit ? limit : received_at < -limit ? -limit : received_at) - sent_at;
}

fsp_result fsp_snap_verify_received(fsp_received *received, fsp_view service, bool padded, int64_t clock_skew)
{
	fsp_view paths[3], request;
	fsp_snap_claim claim = {.method = FSP_LITERAL_VIEW("POST"), .body = received->inbound.body, .paths = paths,
		.forms = padded ? FSP_SNAP_PADDED : FSP_SNAP_ENCODED};
	headers h = {0};
	fsp_result result = check_headers(received, &h);
	int64_t age;

	if (result != FSP_OK) {
		return result;
	}
	if (!complete_path(received, &request)) {
		return fsp_out_of_memory(&received->error);
	}
	claim.timestamp = h.timestamp;
	claim.path_count = collect_paths(request, service, paths);
	if (claim.path_count == SIZE_MAX) {
		return fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "path",
			"the message belongs to %.*s, but arrived at another service's path", (int)service.length, service.data);
	}
	result = verify_with_keys(received, h.signature, &claim);
	if (result != FSP_OK) {
		return fail_verification(received, result);
	}
	age = seconds_between(h.sent_at, received->inbound.received_at);
	if (age < -clock_skew || age > clock_skew) {
		return fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "stale",
			"the message was signed %lld seconds %s it arrived, which is more than %lld: it may be a repeated old one, "
			"or this server's clock is wrong",
			(long long)(age < 0 ? -age : age), age < 0 ? "after" : "before", (long long)clock_skew);
	}
	put(received, "X-EXTERNAL-ID", (fsp_slot){.present = true, .text = h.external});
	put(received, "X-TIMESTAMP", (fsp_slot){.present = true, .text = h.timestamp, .number = h.sent_at});
	return FSP_OK;
}

const fsp_scheme fsp_scheme_snap = {.name = "SNAP", .sign_attempt = sign_attempt};
