/* Schemes: how messages are authenticated. */
#ifndef FASPAY_ENGINE_SCHEME_H
#define FASPAY_ENGINE_SCHEME_H

#include "../base/buffer.h"
#include "../crypto/signature.h"

struct fsp_call;
struct fsp_received;

/* At most so many fields are signed together, and a request bears at most so many signatures. */
#define FSP_SIGNED_MAXIMUM 4
#define FSP_SIGNATURES 2

/* A signature of a name, a password and some texts. Writes it, ended by NUL, to out, which needs FSP_SIGNATURE_MAXIMUM
 * bytes. FSP_ERROR_MALFORMED: the texts are too long. */
typedef fsp_result fsp_formula(fsp_view name, fsp_view password, const fsp_view *parts, size_t count, char *out);

typedef struct fsp_signature fsp_signature;

/* How requests are signed, and answers and received messages verified. What a scheme does not do is NULL. */
typedef struct fsp_scheme {
	const char *name;
	fsp_formula *formula;             /* for schemes that sign a few texts with a password */
	/* Before the body is encoded: fills the row that carries the signature. */
	fsp_result (*sign_body)(struct fsp_call *call, const fsp_signature *signature);
	/* Before each attempt, when method, URL and body are known: sets request.headers. */
	fsp_result (*sign_attempt)(struct fsp_call *call, const fsp_signature *signature);
	/* Only looks, and sets call->authentic: what an answer without a right signature may say is the product's to
	 * decide. */
	fsp_result (*check_answer)(struct fsp_call *call, const fsp_signature *signature);
	/* FSP_OK, FSP_ERROR_SIGNATURE or an error that says what is missing. */
	fsp_result (*verify)(struct fsp_received *received, const fsp_signature *signature);
} fsp_scheme;

/* One signature of a message: which scheme makes it, of which fields, with which of the product's credentials. */
struct fsp_signature {
	const fsp_scheme *scheme;         /* NULL: there is none */
	const char *wire;                 /* row that carries it; NULL: it is in a header */
	const char *fields[FSP_SIGNED_MAXIMUM];          /* wire names of the rows it covers, in order */
	void (*text)(struct fsp_call *call, fsp_buffer *out);   /* what is signed instead, where it is no field; or NULL */
	uint8_t credentials;              /* index into the product's */
};

#endif
