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
	int64_t now;                      /* seconds since 1970, by the caller's clock */
	fsp_slot *values;                 /* one per request row; the caller fills them before fsp_call_build */
	fsp_extra *extra;                 /* fsp_call_build replaces a name by the table's spelling of it */
	size_t extra_count;
	const fsp_node *members;          /* members that the caller adds at any depth: an object; or NULL */
	fsp_violations violations;
	bool recalled;                    /* the token was kept from an earlier call */
	fsp_view token;                   /* from the answer of the required operation; in the arena, which wipes it */
	const struct fsp_call *caller;    /* the call that requires this one first, or NULL */
	fsp_view attempt_id;              /* what the scheme called the last attempt; absent where attempts have no names */
	/* after fsp_call_build */
	fsp_http_request request;
	const fsp_form_field *form;       /* FSP_ENCODING_BROWSER */
	size_t form_count;
	/* after fsp_call_read */
	fsp_node *message;                /* the decoded body; NULL when it was no readable message */
	fsp_view body;                    /* FSP_ENCODING_ANY: as received */
	fsp_format format;
	fsp_slot *answer;                 /* one per answer row */
	bool found;                       /* false: the gateway does not know what was asked about */
	bool authentic;                   /* the answer carried a right signature */
	fsp_error error;
} fsp_call;

fsp_result fsp_call_init(fsp_call *call, const fsp_client *client, const fsp_operation *operation, int64_t now);
void fsp_call_free(fsp_call *call);

/* Completes the values, validates all of them, converts them, signs the body and encodes the request. No I/O.
 * FSP_ERROR_VALIDATION: call->violations says what is wrong. */
fsp_result fsp_call_build(fsp_call *call);
/* Begins and builds the operation that this call's operation requires first. */
fsp_result fsp_call_begin_required(fsp_call *call, fsp_call *required);
/* Takes what the call needs from the answer of the required one, which ended with result. Fails with call->error, which
 * says why this call was not sent. */
fsp_result fsp_call_take_required(fsp_call *call, const fsp_call *required, fsp_result result);
/* Whether the call has what it needs already, because an earlier call left it. */
bool fsp_call_recall_required(fsp_call *call);
/* After the call: whether it was refused because of what was recalled. That is forgotten then, and the call can go on
 * from the operation that it requires, once. */
bool fsp_call_renew_required(fsp_call *call, fsp_result result);
/* Signs the headers that a scheme signs for each attempt anew. Call it before each attempt. */
fsp_result fsp_call_sign_attempt(fsp_call *call);
/* Decodes and classifies an answer. On an error call->message is still set where the body was readable. */
fsp_result fsp_call_read(fsp_call *call, const fsp_http_answer *answer);

/* The value of a request row, and of an answer row; NULL when the table has no such row. */
fsp_slot *fsp_call_value(fsp_call *call, const char *wire);
fsp_slot *fsp_call_answer(fsp_call *call, const char *wire);
/* The merchant's own number of the order that the call is about; absent where its operation has none. */
fsp_view fsp_call_order(const fsp_call *call);
/* Reports a violation of a request row, or of a parameter of the caller's when wire is NULL. */
void fsp_call_violation(fsp_call *call, const char *wire, const char *property, const char *rule, const char *only_for,
	const char *format, ...) FSP_PRINTF(6, 7);

/* Whether the request itself holds secrets. */
bool fsp_call_holds_secrets(const fsp_call *call);
/* The path or URL of the operation with its placeholders: the client's own endpoint, or the table's. NULL: there is
 * none. */
const char *fsp_call_target(const fsp_call *call);
/* A line of a header, in the call's arena; NULL when memory ran out or the value is too long. */
const char *fsp_call_header(fsp_call *call, const char *name, fsp_view value);
/* The text of a member of the answer, whether or not a row describes it; absent where there is none. */
fsp_view fsp_answer_text(const fsp_call *call, const char *wire);

/* Reports a violation where the amount of a request row is zero. */
void fsp_call_require_positive(fsp_call *call, const char *wire);

#endif
