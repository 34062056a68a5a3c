/* The scheme of SendMe: headers encrypted by AES, and callbacks with an HMAC; docs/protocol/sendme.md 5, 10. */
#ifndef FASPAY_SCHEMES_SENDME_H
#define FASPAY_SCHEMES_SENDME_H

#include "../engine/scheme.h"

/* Signs every attempt of a request anew. The product's identity has rows "faspay_key", "faspay_secret", "app_key",
 * "app_secret", "client_key", "client_secret" and "iv". Of a received message the rows "previous_app_key",
 * "previous_app_secret", "previous_client_key" and "previous_client_secret" count, too. */
extern const fsp_scheme fsp_scheme_sendme;

/* E(text) of 5.1, appended as base64. */
fsp_result fsp_sendme_encrypt(fsp_view secret, fsp_view iv, fsp_view text, fsp_buffer *out);
/* The string to sign of 5.4. access_token: absent for the request of a token itself. */
void fsp_sendme_write_string(fsp_buffer *out, fsp_view method, fsp_view path, fsp_view timestamp, fsp_view client_key,
	fsp_view client_secret, fsp_view access_token);
/* A path or URL, with or without placeholders, as it is signed: without host and parameters. */
fsp_view fsp_sendme_path(fsp_view target);

typedef struct fsp_sendme_keys { fsp_view app_key, app_secret, client_key, client_secret; } fsp_sendme_keys;

/* The 32 bytes of a callback's signature (10.1) over a body, which is given as pieces that follow one another. */
fsp_result fsp_sendme_callback(
	const fsp_sendme_keys *keys, fsp_view method, const fsp_view *body, size_t pieces, unsigned char out[32]);

#endif
