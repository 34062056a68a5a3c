/* Messages that arrive: read, then verified. */
#ifndef FASPAY_ENGINE_CALLBACK_H
#define FASPAY_ENGINE_CALLBACK_H

#include "client.h"
#include "reply.h"
#include "../message/decode.h"

/* A message as it arrived. Nothing of it is believed yet. Only signatures over more than the fields need more than
 * the body. */
typedef struct fsp_inbound {
	fsp_view method, path;            /* path: with its query, without scheme and host */
	const fsp_header *headers;
	size_t header_count;
	fsp_view body;
	int64_t received_at;              /* seconds since 1970 */
} fsp_inbound;

/* How often a header is there, whatever the case of its name; *value is that of the first. */
size_t fsp_inbound_header(const fsp_inbound *inbound, const char *name, fsp_view *value);

/* A message the gateway (or the shopper's browser) sends us. */
typedef struct fsp_callback {
	const char *name;
	fsp_limits limits;
	const fsp_field *fields;          /* FSP_ROWS sets them and their number */
	size_t field_count;
	fsp_signature signature;          /* without a scheme the message bears none: its readers say so */
	const char *merchant_field;       /* must equal the client's own id; NULL: the message has none */
	bool merchant_any_case;           /* where the formula raises its letters anyway */
	void (*inspect)(struct fsp_received *received);       /* completes what was verified; or NULL */
	const fsp_field *reply;           /* rows of our answer, or NULL */
	bool ascii_reply;                 /* what is not ASCII is escaped in it */
	/* Sets its HTTP status and headers where they are more than 200 and the content type; or NULL. */
	fsp_result (*finish_reply)(fsp_arena *arena, const fsp_slot *values, struct fsp_reply *reply);
	const char *root;                 /* XML root element, of the message and of the reply */
} fsp_callback;

#define FSP_ROWS(rows) .fields = rows, .field_count = sizeof(rows) / sizeof(*(rows)) - 1

/* A message that was verified. All views live in the arena. */
typedef struct fsp_received {
	const fsp_client *client;
	const fsp_callback *callback;
	fsp_arena *arena;
	fsp_inbound inbound;              /* its views are the caller's, and must live until fsp_received_free */
	fsp_node *message;
	fsp_format format;
	fsp_slot *values;                 /* one per callback row */
	fsp_error error;
} fsp_received;

fsp_result fsp_received_init(fsp_received *received, const fsp_client *client, const fsp_callback *callback);
/* Exactly one of these; the first two decode by content (JSON or XML), the third a query string or form body. */
fsp_result fsp_received_read(fsp_received *received, const fsp_inbound *inbound);
fsp_result fsp_received_read_body(fsp_received *received, fsp_view body);
fsp_result fsp_received_read_form(fsp_received *received, fsp_view query);
/* One parameter of several, for callers that hold them already (PHP's $_GET); both views must live until
 * fsp_received_free. */
fsp_result fsp_received_add(fsp_received *received, fsp_view name, fsp_view text);
/* One that is no text but a `kind`, "array": malformed where the callback has a row of that name, else nothing. */
fsp_result fsp_received_add_other(fsp_received *received, fsp_view name, const char *kind);
/* After the last of them. */
fsp_result fsp_received_read_members(fsp_received *received);
/* Extracts the fields, checks merchant and signature. Nothing of the message may be believed before it returns
 * FSP_OK. */
fsp_result fsp_received_verify(fsp_received *received);
/* The first row of that wire name, which the table must have; of a verified message. */
fsp_view fsp_received_text(const fsp_received *received, const char *wire);
void fsp_received_free(fsp_received *received);

#endif
