/* Envelopes: how a product spells success and refusal. */
#ifndef FASPAY_ENGINE_ENVELOPE_H
#define FASPAY_ENGINE_ENVELOPE_H

#include "../base/error.h"
#include "../base/view.h"

struct fsp_call;

/* How a product spells success, refusal and failure in its answers. In a code, ? stands for any character. */
typedef struct fsp_refusal_shape {
	const char *member;               /* path of what is present only in a refusal; NULL ends the list */
	const char *code, *text;          /* paths of its code and text; NULL: it has none */
} fsp_refusal_shape;

typedef struct fsp_envelope {
	const fsp_refusal_shape *refusals;               /* tried first, in order; or NULL */
	const char *code, *text;          /* paths of the response code and its text */
	const char *const *success;       /* codes of success; NULL-terminated */
	const char *const *failures;      /* codes of failures of the gateway itself; NULL-terminated, or NULL */
	const char *(*meaning)(fsp_view code);           /* the English meaning of a code, or NULL */
	/* Classifies instead of refusals, code and success, where success is not one code; or NULL. */
	fsp_result (*classify)(struct fsp_call *call);
} fsp_envelope;

/* Classifies an answer by the operation's envelope: FSP_OK; FSP_ERROR_GATEWAY, a refusal; FSP_ERROR_MALFORMED, it
 * does not say. */
fsp_result fsp_call_classify(struct fsp_call *call);
/* Fills the error with a refusal and the meaning of its code. Returns FSP_ERROR_GATEWAY. */
fsp_result fsp_call_refuse(struct fsp_call *call, fsp_view code, fsp_view text);
const fsp_envelope *fsp_call_envelope(const struct fsp_call *call);
/* Whether a code matches a pattern, in which ? stands for any character; and whether it matches one of several. */
bool fsp_code_matches(fsp_view code, const char *pattern);
bool fsp_lists_code(const char *const *codes, fsp_view code);

#endif
