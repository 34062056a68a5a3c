/* RSA keys read from text, for the files of this room. */
#ifndef FASPAY_CRYPTO_KEY_READ_H
#define FASPAY_CRYPTO_KEY_READ_H

#include "../base/view.h"

#include <openssl/types.h>

/* The base64 text of a signature of this size has 1024 characters, for which FSP_SIGNATURE_MAXIMUM has room. */
#define FSP_KEY_MAXIMUM_BITS 6144

/* Reads an RSA key, as fsp_key_parse() describes it, of any size up to the maximum. NULL, or a key with an objection:
 * it cannot be used. *objection stays NULL if memory ran out. */
EVP_PKEY *fsp_key_read(fsp_view text, fsp_view secret, bool is_private, const char **objection);

/* Begins to watch OpenSSL's errors. Errors that other code left in the queue stay there. */
void fsp_watch_errors(void);
/* Ends the watch. Returns whether memory ran out during it. */
bool fsp_memory_ran_out(void);

#endif
