/* Operations: what can be asked of the gateway, as data. */
#ifndef FASPAY_ENGINE_OPERATION_H
#define FASPAY_ENGINE_OPERATION_H

#include "encode.h"
#include "envelope.h"
#include "field.h"
#include "scheme.h"

struct fsp_call;

/* A row that becomes required where the operation's discriminator, one of its fields, has a certain value.
 * Conditions are grouped by value. */
typedef struct fsp_condition {
	const char *value;                /* discriminator's wire text; NULL ends the table */
	const char *record;               /* wire name of the list the field is in, or NULL */
	const char *field;                /* wire name of the field that becomes required */
} fsp_condition;

typedef struct fsp_operation {
	const char *name;                 /* key of the client's endpoints, such as "create" */
	unsigned char generation;         /* which of the product's interfaces it belongs to; 0: the first */
	const char *method;               /* GET, POST, PUT, DELETE; complete may set another one in call->request */
	/* By fsp_environment, relative to the base URL. {name} is replaced by the value of the row with that wire name. */
	const char *path[2];
	/* By fsp_environment, where the gateway has another address for this operation than for the rest of the product;
	 * NULL: it has the same. A base URL that the caller gives replaces this one, too. */
	const char *base_url[2];
	fsp_encoding request_encoding;
	fsp_encoding answer_encoding;
	const fsp_field *request;
	const fsp_field *answer;
	fsp_signature signatures[FSP_SIGNATURES];        /* of the request; one without a scheme ends the list */
	fsp_signature answer_signature;
	const fsp_envelope *envelope;     /* NULL: the product's */
	/* An operation that must succeed first, under the same deadline, and the function that keeps what this one needs of
	 * its answer, in call->token or in a row. */
	const struct fsp_operation *required;
	fsp_result (*take_required)(struct fsp_call *call, const struct fsp_call *required);
	/* Takes the same from what an earlier call left, so that the other operation need not run; or NULL. Only operations
	 * that may be repeated are asked. */
	bool (*recall_required)(struct fsp_call *call);
	/* After a refusal: whether it blames what was recalled, which is then forgotten. */
	bool (*forget_required)(struct fsp_call *call);
	bool repeatable;                  /* it moves and creates nothing, so that asking twice does no harm */
	bool extensible;                  /* the caller may add fields in extra */
	bool nestable;                    /* the caller may add members at any depth */
	const char *extra_forbidden;      /* characters that values in extra must not contain; or NULL */
	const char *const *extra_refused; /* names that extra must not contain; NULL-terminated, or NULL */
	const char *extra_refused_because;               /* the reason, for people */
	/* Rows of names that extra may contain. The value of any other name is a text of at most 255 characters. */
	const fsp_field *known_extra;
	const char *discriminator;        /* wire name of the field that the conditions look at */
	const char *discriminator_name;   /* what people call it */
	const fsp_condition *conditions;
	const char *not_found_code;       /* response code of "not found", which is an answer and no error; or NULL */
	const char *not_found_text;       /* text of "not found", where no code says it; or NULL */
	const char *not_found_without;    /* holds only where the request lacked this field; or NULL */
	const fsp_code *meanings;         /* meanings of codes that are special to this operation; or NULL */
	const char *const *done_codes;    /* states that say that the request was carried out; NULL-terminated, or NULL */
	const char *const *refused_codes; /* codes of refusals in answers that also report a state; or NULL */
	/* A request is made in three steps: absent values are completed, all values are validated, and values that the wire
	 * has in another form are converted. Only the first and the last step change values. The last sees valid ones. */
	void (*complete)(struct fsp_call *call);         /* defaults that need more than one field */
	/* Reports violations of rules that span fields, and changes nothing. It runs after the checks of the rows, also
	 * when they found violations. */
	void (*validate)(struct fsp_call *call);
	fsp_result (*convert)(struct fsp_call *call);    /* FSP_OK or FSP_ERROR_MEMORY */
	fsp_result (*inspect)(struct fsp_call *call);    /* checks and completes this operation's answer */
} fsp_operation;

#endif
