/* Messages that arrive: first read, then verified. */
#ifndef FASPAY_ENGINE_CALLBACK_H
#define FASPAY_ENGINE_CALLBACK_H

#include "client.h"
#include "reply.h"
#include "../message/decode.h"

/* A message as it arrived. Nothing of it is believed yet. Only a signature that covers more than fields needs more than
 * the body. */
typedef struct fsp_inbound {
	fsp_view method, path;            /* path: with its query, without scheme and host */
	const fsp_header *headers;
	size_t header_count;
	fsp_view body;
	int64_t received_at;              /* seconds since 1970 */
} fsp_inbound;

/* How many headers have this name, whatever its case. *value is the value of the first. */
size_t fsp_inbound_header(const fsp_inbound *inbound, const char *name, fsp_view *value);

/* A message that the gateway or a browser sends us. */
typedef struct fsp_callback {
	const char *name;
	const fsp_field *fields;          /* FSP_ROWS sets fields and field_count */
	size_t field_count;
	fsp_signature signature;          /* without a scheme the message bears none */
	const char *merchant_field;       /* must equal the client's own id; NULL: the message has none */
	bool merchant_any_case;           /* the case of the id does not matter: the scheme signs it in upper case */
	void (*inspect)(struct fsp_received *received);       /* completes a verified message; or NULL */
	const fsp_field *reply;           /* rows of our answer, or NULL */
	bool ascii_reply;                 /* the reply escapes every character that is not ASCII */
	/* Checks what spans several rows of the reply, and converts values that the wire knows in another form.
	 * FSP_OK or FSP_ERROR_MEMORY; or NULL. */
	fsp_result (*prepare_reply)(fsp_arena *arena, fsp_slot *values, fsp_violations *violations);
	/* Sets the reply's HTTP status and headers, where 200 and the content type are not enough; or NULL. */
	fsp_result (*finish_reply)(fsp_arena *arena, const fsp_slot *values, struct fsp_reply *reply);
	const char *root;                 /* the XML root element of the message and of the reply */
} fsp_callback;

#define FSP_ROWS(rows) .fields = rows, .field_count = sizeof(rows) / sizeof(*(rows)) - 1

/* A message that is read and verified. All views live in the arena. */
typedef struct fsp_received {
	const fsp_client *client;
	const fsp_callback *callback;
	fsp_arena *arena;
	fsp_inbound inbound;              /* its views are the caller's and must live until fsp_received_free */
	fsp_node *message;
	fsp_format format;
	fsp_slot *values;                 /* one per callback row */
	fsp_error error;
} fsp_received;

fsp_result fsp_received_init(fsp_received *received, const fsp_client *client, const fsp_callback *callback);
/* Gives a message that was read the callback that its content asks for. Call it before fsp_received_verify. */
fsp_result fsp_received_become(fsp_received *received, const fsp_callback *callback);
/* Call exactly one of these. The first two look at the content whether it is JSON or XML; the third reads a query
 * string or a form. */
fsp_result fsp_received_read(fsp_received *received, const fsp_inbound *inbound);
fsp_result fsp_received_read_body(fsp_received *received, fsp_view body);
fsp_result fsp_received_read_form(fsp_received *received, fsp_view query);
/* One parameter of several, for callers that hold them already (PHP's $_GET); both views must live until
 * fsp_received_free. */
fsp_result fsp_received_add(fsp_received *received, fsp_view name, fsp_view text);
/* One that is no text but a `kind`, "array": malformed where the callback has a row of that name, else nothing. */
fsp_result fsp_received_add_other(fsp_received *received, fsp_view name, const char *kind);
/* Call it after the last parameter. */
fsp_result fsp_received_read_members(fsp_received *received);
/* Extracts the fields, checks merchant and signature. Nothing of the message may be believed before it returns
 * FSP_OK. */
fsp_result fsp_received_verify(fsp_received *received);
/* The text of the first row with that wire name, which the table must have. For a verified message only. */
fsp_view fsp_received_text(const fsp_received *received, const char *wire);
void fsp_received_free(fsp_received *received);

#endif
