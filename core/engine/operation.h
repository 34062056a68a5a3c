/* Operations: what can be asked of the gateway, as data. */
#ifndef FASPAY_ENGINE_OPERATION_H
#define FASPAY_ENGINE_OPERATION_H

#include "encode.h"
#include "envelope.h"
#include "field.h"
#include "scheme.h"

struct fsp_call;

/* A row that becomes required where the operation's discriminator, one of its fields, has a certain value. */
typedef struct fsp_condition {
	const char *value;                /* discriminator's wire text; NULL ends the table */
	const char *record;               /* wire name of the list the field is in, or NULL */
	const char *field;                /* wire name of the field that becomes required */
} fsp_condition;

typedef struct fsp_operation {
	const char *name;                 /* key of the client's endpoints, "create" */
	const char *method;               /* GET, POST, PUT, DELETE */
	/* by fsp_environment; relative to the base URL; {wire_name} is replaced by that value */
	const char *path[2];
	fsp_encoding request_encoding;
	fsp_encoding answer_encoding;
	const fsp_field *request;
	const fsp_field *answer;
	fsp_signature signatures[FSP_SIGNATURES];        /* of the request; the first without a scheme ends them */
	fsp_signature answer_signature;
	const fsp_envelope *envelope;     /* NULL: the product's */
	/* An operation that must succeed first, under the same deadline; and what keeps its answer, as call->token or in
	 * a row. */
	const struct fsp_operation *required;
	fsp_result (*take_required)(struct fsp_call *call, const struct fsp_call *required);
	bool repeatable;                  /* asking twice moves and creates nothing */
	bool extensible;                  /* takes the caller's extra wire fields */
	const char *extra_forbidden;      /* characters that extra may not hold; or NULL */
	const char *const *extra_refused; /* names that extra may not carry; NULL-terminated, or NULL */
	const char *extra_refused_because;               /* the reason, for people */
	/* rows for names that extra may carry; without one a name is any text of 255 characters */
	const fsp_field *known_extra;
	const char *discriminator;        /* wire name of the field that conditions look at */
	const char *discriminator_name;   /* what people call it */
	const fsp_condition *conditions;
	const char *not_found_code;       /* response code that means "unknown", answered rather than thrown; or NULL */
	const char *not_found_without;    /* only where the request did not carry this field; or NULL */
	const fsp_code *meanings;         /* what codes mean here, where that is more than the envelope knows; or NULL */
	const char *const *done_codes;    /* states that say that what was asked for was done; NULL-terminated, or NULL */
	const char *const *refused_codes; /* codes of answers that report a state but say that nothing was done; or NULL */
	/* A request is made in three steps: what is left out is completed, all of it is validated, and values that the wire
	 * knows in another form are converted. Only the first and the last change values; the last sees valid ones only. */
	void (*complete)(struct fsp_call *call);         /* defaults that need more than one field */
	/* rules that span fields: reports, also on bad input, and changes nothing */
	void (*validate)(struct fsp_call *call);
	fsp_result (*convert)(struct fsp_call *call);    /* FSP_OK or FSP_ERROR_MEMORY */
	fsp_result (*inspect)(struct fsp_call *call);    /* what only this operation knows about its answer */
} fsp_operation;

#endif
