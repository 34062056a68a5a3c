/* Schemes: how messages are authenticated. */
#ifndef FASPAY_ENGINE_SCHEME_H
#define FASPAY_ENGINE_SCHEME_H

#include "../base/buffer.h"
#include "../crypto/signature.h"

struct fsp_call;
struct fsp_received;

/* How many fields one signature covers at most, and how many signatures a request has at most. */
#define FSP_SIGNED_MAXIMUM 4
#define FSP_SIGNATURES 2

/* Signs a name, a password and some texts. Writes the signature with a NUL to out, which needs FSP_SIGNATURE_MAXIMUM
 * bytes. FSP_ERROR_MALFORMED: the texts are too long. */
typedef fsp_result fsp_formula(fsp_view name, fsp_view password, const fsp_view *parts, size_t count, char *out);

typedef struct fsp_signature fsp_signature;

/* How requests are signed, and how answers and received messages are verified. A function is NULL where the scheme does
 * not do that. */
typedef struct fsp_scheme {
	const char *name;
	fsp_formula *formula;             /* of schemes that sign a few texts with a password */
	/* Fills the row that carries the signature, before the body is encoded. */
	fsp_result (*sign_body)(struct fsp_call *call, const fsp_signature *signature);
	/* Sets request.headers before each attempt, when method, URL and body are known. */
	fsp_result (*sign_attempt)(struct fsp_call *call, const fsp_signature *signature);
	/* Sets call->authentic. The product decides what an answer without a right signature may still say. */
	fsp_result (*check_answer)(struct fsp_call *call, const fsp_signature *signature);
	/* Verifies a received message: FSP_OK, FSP_ERROR_SIGNATURE, or an error that says what is missing. */
	fsp_result (*verify)(struct fsp_received *received, const fsp_signature *signature);
	/* The signature covers the whole message. It is verified before fields are looked for, so that nobody who cannot
	 * sign learns which one is missing. */
	bool covers_message;
} fsp_scheme;

/* One signature of a message: the scheme that makes it, the fields it covers, and the credentials it is made with. */
struct fsp_signature {
	const fsp_scheme *scheme;         /* NULL: there is none */
	const char *wire;                 /* wire name of the row that carries it; NULL: a header does */
	const char *fields[FSP_SIGNED_MAXIMUM];          /* wire names of the rows it covers, in order */
	void (*text)(struct fsp_call *call, fsp_buffer *out);   /* writes what is signed instead of fields; or NULL */
	uint8_t credentials;              /* index into the product's credentials */
};

#endif
