/* Keys as texts: found, put in order, and told apart. */
#ifndef FASPAY_CRYPTO_KEY_TEXT_H
#define FASPAY_CRYPTO_KEY_TEXT_H

#include "../base/buffer.h"

/* What a text is, by its label. */
typedef enum fsp_key_kind {
	FSP_KEY_NOTHING,                  /* no key at all */
	FSP_KEY_FILE_NAME,
	FSP_KEY_BARE,                     /* base64 or DER without a label */
	FSP_KEY_UNFINISHED,               /* PEM without its end */
	FSP_KEY_PRIVATE, FSP_KEY_PUBLIC,
	FSP_KEY_CERTIFICATE, FSP_KEY_CERTIFICATE_REQUEST,
	FSP_KEY_OPENSSH,
	FSP_KEY_OTHER                     /* some other PEM */
} fsp_key_kind;

/* Finds the first block of the wanted half, else the first block, and writes it as OpenSSL likes to read it: one
 * label, lines of 64 characters. Of FSP_KEY_BARE the base64 characters alone are written. The buffer must be wiped
 * after use. */
fsp_key_kind fsp_key_read_text(fsp_view text, bool want_private, fsp_buffer *out);
/* A bare text with a label. */
void fsp_key_write_pem(fsp_buffer *out, fsp_view label, fsp_view base64);
/* What to say of a text of that kind where the other half, or another thing, was wanted. */
const char *fsp_key_objection(fsp_key_kind kind, bool want_private);

#endif
