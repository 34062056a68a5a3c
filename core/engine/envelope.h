/* Envelopes: how a product spells success and refusal. */
#ifndef FASPAY_ENGINE_ENVELOPE_H
#define FASPAY_ENGINE_ENVELOPE_H

#include "../base/error.h"
#include "../base/view.h"

struct fsp_call;

/* How a product spells success, refusal and failure in its answers. In codes ? stands for any
 * character. */
typedef struct fsp_refusal_shape {
	const char *member;               /* its presence says that the gateway refused; NULL ends the list */
	const char *code, *text;          /* paths of what it says; NULL: it does not say it */
} fsp_refusal_shape;

typedef struct fsp_envelope {
	const fsp_refusal_shape *refusals;               /* looked for first, in order; or NULL */
	const char *code, *text;          /* paths of the response code and its text */
	const char *const *success;       /* codes of success; NULL-terminated */
	const char *const *failures;      /* codes that say that the gateway itself failed; NULL-terminated, or NULL */
	const char *(*meaning)(fsp_view code);           /* of a code, in English, or NULL */
	/* instead of all but failures, where a success has no one spelling; or NULL */
	fsp_result (*classify)(struct fsp_call *call);
} fsp_envelope;

/* By the operation's envelope: FSP_OK, FSP_ERROR_GATEWAY, or FSP_ERROR_MALFORMED where the answer does not say. */
fsp_result fsp_call_classify(struct fsp_call *call);
/* Fills the error with a refusal, and what its code means. */
fsp_result fsp_call_refuse(struct fsp_call *call, fsp_view code, fsp_view text);
const fsp_envelope *fsp_call_envelope(const struct fsp_call *call);
/* Whether a code is like the pattern, in which ? stands for any character; whether it is like one of these patterns. */
bool fsp_code_matches(fsp_view code, const char *pattern);
bool fsp_lists_code(const char *const *codes, fsp_view code);

#endif
