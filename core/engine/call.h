/* One call of one operation. */
#ifndef FASPAY_ENGINE_CALL_H
#define FASPAY_ENGINE_CALL_H

#include "client.h"
#include "../transport/http.h"
#include "../message/decode.h"

typedef struct fsp_form_field { fsp_view name; fsp_view text; } fsp_form_field;

typedef struct fsp_call {
	const fsp_client *client;
	const fsp_operation *operation;
	fsp_arena *arena;
	int64_t now;                      /* seconds; the caller's clock */
	fsp_slot *values;                 /* one per request row; fill before building */
	fsp_extra *extra;                 /* names are replaced by those of the table where it knows them */
	size_t extra_count;
	fsp_violations violations;
	fsp_secret token;                 /* from the operation that had to come first */
	const struct fsp_call *caller;    /* of an operation that another one needs first: that one */
	fsp_view attempt_id;              /* what the scheme called the last attempt; absent where attempts have no names */
	/* after fsp_call_build */
	fsp_http_request request;
	const fsp_form_field *form;       /* FSP_ENCODING_BROWSER */
	size_t form_count;
	/* after fsp_call_read */
	fsp_node *message;                /* NULL when the body was no readable message */
	fsp_view body;                    /* FSP_ENCODING_ANY: as received */
	fsp_format format;
	fsp_slot *answer;                 /* one per answer row */
	bool found;                       /* false: the gateway does not know what was asked about */
	bool authentic;                   /* the answer's signature is right */
	fsp_error error;
} fsp_call;

fsp_result fsp_call_init(fsp_call *call, const fsp_client *client, const fsp_operation *operation, int64_t now);
void fsp_call_free(fsp_call *call);

/* Checks all fields, applies defaults, signs what is signed in the body, encodes. FSP_ERROR_VALIDATION: see
 * call->violations. No I/O. */
fsp_result fsp_call_build(fsp_call *call);
/* Begins and builds the operation that this call's needs first. */
fsp_result fsp_call_begin_required(fsp_call *call, fsp_call *required);
/* Takes over its end: FSP_OK, or call->error says why this call was not sent. */
fsp_result fsp_call_take_required(fsp_call *call, const fsp_call *required, fsp_result result);
/* Before each attempt: sets the headers that a scheme signs anew every time. */
fsp_result fsp_call_sign_attempt(fsp_call *call);
/* Decodes and classifies what came back: FSP_OK, or the error with call->message still set where it was readable. */
fsp_result fsp_call_read(fsp_call *call, const fsp_http_answer *answer);

fsp_slot *fsp_call_value(fsp_call *call, const char *wire);           /* NULL when the table has no such row */
fsp_slot *fsp_call_answer(fsp_call *call, const char *wire);
/* The merchant's own number of what the call is about; absent where its operation has none. */
fsp_view fsp_call_order(const fsp_call *call);
/* Reports a violation on a request row (or on a name of the caller's when wire is NULL). */
void fsp_call_violation(fsp_call *call, const char *wire, const char *property, const char *rule, const char *only_for,
	const char *format, ...) FSP_PRINTF(6, 7);

fsp_view fsp_answer_text(const fsp_call *call, const char *wire);

/* A violation where that amount is zero. */
void fsp_call_require_positive(fsp_call *call, const char *wire);

#endif
