#include "client.h"

#include <stdio.h>

/* What Faspay sends under SNAP: the request's path in the first line, headers one in a line, an empty line, the body. An X-SIGNATURE
 * that is "sign" and the number of a form is replaced by the signature of that form of the body. Any other must not verify. */

static const fsp_client *merchant(void)
{
	static fsp_client *client;

	if (client == NULL) {
		demand(fsp_sign_startup() == FSP_OK && (client = sample_client_of(&fsp_snap, NULL)) != NULL);
	}
	return client;
}

static fsp_view next_line(fsp_view *rest)
{
	const char *end = rest->length > 0 ? memchr(rest->data, '\n', rest->length) : NULL;
	const fsp_view line = {rest->data, end != NULL ? (size_t)(end - rest->data) : rest->length};

	rest->data += line.length + (end != NULL);
	rest->length -= line.length + (end != NULL);
	return line;
}

#define HEADERS 16

typedef struct request { fsp_inbound inbound; fsp_header headers[HEADERS]; fsp_header *signature; fsp_view timestamp; } request;

static void read_request(request *r, fsp_view text)
{
	fsp_view line;

	*r = (request){.inbound = {.method = FSP_LITERAL_VIEW("POST"), .received_at = SAMPLE_NOW}};
	r->inbound.path = next_line(&text);
	while ((line = next_line(&text)).length > 0) {
		const char *colon = memchr(line.data, ':', line.length);
		fsp_header *header = &r->headers[r->inbound.header_count];

		if (colon == NULL || r->inbound.header_count == HEADERS) {
			continue;
		}
		*header = (fsp_header){{line.data, (size_t)(colon - line.data)}, {colon + 1, line.length - (size_t)(colon - line.data) - 1}};
		header->value = fsp_trimmed(header->value);
		r->inbound.header_count++;
		if (fsp_view_equals_nocase(header->name, FSP_LITERAL_VIEW("X-SIGNATURE"))) {
			r->signature = header;
		} else if (fsp_view_equals_nocase(header->name, FSP_LITERAL_VIEW("X-TIMESTAMP"))) {
			r->timestamp = header->value;
		}
	}
	r->inbound.headers = r->headers;
	r->inbound.body = text;
	/* Messages that come in time go further. */
	(void)fsp_snap_read_timestamp(r->timestamp, &r->inbound.received_at);
}

/* ------------------------------------------------------------------ forms */

static bool same(const fsp_node *a, const fsp_node *b)
{
	const fsp_node *x = a->child, *y = b->child;

	if (a->kind != b->kind || !fsp_view_equals(a->name, b->name) || !fsp_view_equals(a->text, b->text) || a->count != b->count) {
		return false;
	}
	for (; x != NULL && y != NULL; x = x->next, y = y->next) {
		if (!same(x, y)) {
			return false;
		}
	}
	return x == y;
}

/* A body that is a message is the same message in every form but the padded one, and a form of a form is the form itself. */
static void check_forms(fsp_view body)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_error error = {0};
	fsp_node *message = NULL, *other = NULL;

	demand(arena != NULL);
	(void)fsp_decode_json(arena, body, FUZZ_LIMITS, &message, &error);
	for (fsp_snap_form form = FSP_SNAP_RAW; form < FSP_SNAP_FORMS; form++) {
		fsp_buffer once, twice;

		fsp_buffer_init(&once, 6 * body.length + 64);
		fsp_snap_write_form(form, body, &once);
		demand(once.failed == FSP_OK);
		fsp_buffer_init(&twice, 6 * once.length + 64);
		fsp_snap_write_form(form, fsp_buffer_view(&once), &twice);
		demand(twice.failed == FSP_OK);
		if (message != NULL) {
			fsp_error none = {0};

			demand(fsp_view_equals(fsp_buffer_view(&once), fsp_buffer_view(&twice)));
			if (fsp_decode_json(arena, fsp_buffer_view(&once), (fsp_limits){6 * 65536, FUZZ_LIMITS.depth, FUZZ_LIMITS.members}, &other, &none) == FSP_OK) {
				demand(form == FSP_SNAP_PADDED || same(message, other));
			} else {
				/* Escapes of characters that no text may hold stand for them in UTF-8, where a decoder refuses them. */
				demand(form == FSP_SNAP_DECODED || form == FSP_SNAP_PADDED);
			}
		}
		fsp_buffer_free(&once);
		fsp_buffer_free(&twice);
	}
	fsp_arena_free(arena);
}

/* ------------------------------------------------------------------ signatures and answers */

static bool sign(request *r, char *out)
{
	static const char *const paths[] = {NULL, "/v1.0/transfer-va/inquiry", "/v1.0/transfer-va/payment", "/v1.0/qr/qr-mpm-notify", "/v1.0/debit/notify", NULL};
	const char *path = paths[fsp_snap_kind_of_path(r->inbound.path)];
	fsp_buffer form, text;
	fsp_view wanted;
	char hash[65];

	if (r->signature == NULL || path == NULL || !fsp_view_starts_with(r->signature->value, "sign")) {
		return false;
	}
	wanted = r->signature->value;
	fsp_buffer_init(&form, 6 * r->inbound.body.length + 64);
	fsp_snap_write_form(wanted.length == 5 && wanted.data[4] >= '0' && wanted.data[4] < '0' + FSP_SNAP_FORMS ? (fsp_snap_form)(wanted.data[4] - '0') : FSP_SNAP_RAW, r->inbound.body, &form);
	demand(fsp_sha256_hex(fsp_buffer_view(&form), hash) == FSP_OK);
	fsp_buffer_init(&text, 65536);
	fsp_buffer_append_text(&text, "POST:");
	fsp_buffer_append_text(&text, path);
	fsp_buffer_append_char(&text, ':');
	fsp_buffer_append_text(&text, hash);
	fsp_buffer_append_char(&text, ':');
	fsp_buffer_append_view(&text, r->timestamp);
	if (text.failed == FSP_OK) {
		demand(fsp_key_sign(fsp_client_key(merchant(), FSP_SNAP_PRIVATE_KEY), fsp_buffer_view(&text), out) == FSP_OK);
		r->signature->value = fsp_view_of(out);
	}
	fsp_buffer_free(&form);
	fsp_buffer_free(&text);
	return text.failed == FSP_OK;
}

static void check_answer(fsp_result result, const fsp_violations *violations, const fsp_buffer *body, const fsp_reply *reply)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_error error = {0};
	fsp_node *root = NULL;
	fsp_view code;

	demand(arena != NULL && (result == FSP_OK || result == FSP_ERROR_VALIDATION) && (result == FSP_ERROR_VALIDATION) == (violations->count > 0));
	if (result == FSP_OK) {
		demand(fsp_decode_json(arena, fsp_buffer_view(body), (fsp_limits){1048576, 8, 64}, &root, &error) == FSP_OK);
		code = fsp_node_text(fsp_node_find(root, FSP_LITERAL_VIEW("responseCode")));
		demand(code.length == 7 && fsp_is_digits(code) && (code.data[0] - '0') * 100 + (code.data[1] - '0') * 10 + code.data[2] - '0' == reply->http_status);
		for (size_t i = 0; i < body->length; i++) {
			demand((unsigned char)body->data[i] < 0x80);
		}
	}
	fsp_arena_free(arena);
}

static void answer(fsp_received *received)
{
	const fsp_field *rows = received->callback->reply;
	fsp_slot values[64] = {{0}};
	fsp_violations violations = {0};
	fsp_reply reply = {0};
	fsp_buffer body, key;
	int row;

	demand(fsp_field_count(rows) <= sizeof(values) / sizeof(*values));
	if ((row = fsp_field_index(rows, FSP_SNAP_REPLY_TOTAL)) >= 0) {
		values[row] = (fsp_slot){.present = true, .number = 1000000, .currency = "IDR"};
	}
	if ((row = fsp_field_index(rows, FSP_SNAP_REPLY_NAME)) >= 0) {
		values[row] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("Sari")};
	}
	fsp_buffer_init(&body, 1048576);
	check_answer(fsp_snap_accept(received, values, NULL, &violations, &body, &reply), &violations, &body, &reply);
	fsp_buffer_free(&body);
	if (received->callback != &fsp_snap_va_inquiry) {
		fsp_buffer_init(&key, 1048576);
		fsp_snap_write_deduplication_key(received, &key);
		demand(key.failed == FSP_OK && key.length > 0);
		fsp_buffer_free(&key);
	}
	demand(received->callback != &fsp_snap_va_inquiry || !fsp_snap_claims_paid(received));
	(void)fsp_snap_is_own(received);
}

static void refuse(fsp_received *received)
{
	fsp_violations violations = {0};
	fsp_reply reply = {0};
	fsp_buffer body;

	fsp_buffer_init(&body, 1048576);
	check_answer(fsp_snap_reject(received->arena, fsp_snap_kind_of_path(received->inbound.path), fsp_snap_rejection_of(&received->error), FSP_NO_VIEW, &violations, &body, &reply),
		&violations, &body, &reply);
	demand(reply.http_status >= 400);
	fsp_buffer_free(&body);
}

static void receive(const request *r, bool inquiry, bool is_signed)
{
	fsp_received received;
	fsp_result result;

	demand(fsp_received_init(&received, merchant(), &fsp_snap_arrival) == FSP_OK);
	result = fsp_received_read(&received, &r->inbound);
	result = result == FSP_OK ? fsp_snap_select(&received, inquiry) : result;
	result = result == FSP_OK ? fsp_received_verify(&received) : result;
	demand(result == FSP_OK || result == FSP_ERROR_MALFORMED || result == FSP_ERROR_SIGNATURE);
	demand(received.error.code == result && (received.error.message[0] != '\0') == (result != FSP_OK));
	demand(fsp_is_printable(fsp_view_of(received.error.message)));
	if (result == FSP_OK) {
		demand(is_signed);
		check_slots(received.callback->fields, received.values);
		answer(&received);
	} else {
		refuse(&received);
	}
	fsp_received_free(&received);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char signature[FSP_SIGNATURE_MAXIMUM];
	fsp_snap_kind kind;
	bool is_signed;
	request r;

	(void)merchant();
	read_request(&r, (fsp_view){(const char *)data, size});
	check_forms(r.inbound.body);
	demand(fsp_snap_kind_of(r.inbound.body, r.inbound.path, &kind) == FSP_OK);
	is_signed = sign(&r, signature);
	receive(&r, true, is_signed);
	receive(&r, false, is_signed);
	return 0;
}
