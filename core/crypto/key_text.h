/* Keys as text: finding, normalising and recognising them. */
#ifndef FASPAY_CRYPTO_KEY_TEXT_H
#define FASPAY_CRYPTO_KEY_TEXT_H

#include "../base/buffer.h"

/* A key of 6144 bits has about 4600 characters; a certificate chain may precede it. Half of this may be passed, so that
 * it fits as PEM in any case. */
#define FSP_KEY_TEXT_MAXIMUM 65536

/* What a text is, judged by its label. */
typedef enum fsp_key_kind {
	FSP_KEY_NOTHING,                  /* not a key */
	FSP_KEY_FILE_NAME,
	FSP_KEY_BARE,                     /* base64 or DER without a label */
	FSP_KEY_UNFINISHED,               /* PEM without its last line */
	FSP_KEY_PRIVATE, FSP_KEY_PUBLIC,
	FSP_KEY_CERTIFICATE, FSP_KEY_CERTIFICATE_REQUEST,
	FSP_KEY_OPENSSH,
	FSP_KEY_OTHER                     /* any other PEM */
} fsp_key_kind;

/* Finds the first block of the wanted half (public or private), or else the first block, and writes it as PEM in
 * lines of 64 characters. For FSP_KEY_BARE only the base64 characters are written. The buffer must be freed after
 * use, which wipes it. */
fsp_key_kind fsp_key_read_text(fsp_view text, bool want_private, fsp_buffer *out);
/* Writes base64 text as PEM with a label. */
void fsp_key_write_pem(fsp_buffer *out, fsp_view label, fsp_view base64);
/* The objection to a text of that kind, if a key of the other half or another thing was wanted. */
const char *fsp_key_objection(fsp_key_kind kind, bool want_private);

#endif
