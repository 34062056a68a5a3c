/* The scheme of Bank Indonesia's standard SNAP: RSA over method, path, body and time; docs/protocol/snap.md 5. */
#ifndef FASPAY_SCHEMES_SNAP_H
#define FASPAY_SCHEMES_SNAP_H

#include "../crypto/key.h"
#include "../engine/scheme.h"

struct fsp_received;

/* Signs every attempt of a request anew. The product's identity has rows "X-PARTNER-ID" and "CHANNEL-ID", which go
 * out as headers, and a private key. */
extern const fsp_scheme fsp_scheme_snap;

#define FSP_SNAP_EXTERNAL_ID_LENGTH 32
/* Digits, 22 of them random: no two are alike, whoever makes them. False: there is no randomness. */
bool fsp_snap_external_id(char out[FSP_SNAP_EXTERNAL_ID_LENGTH + 1]);

/* The forms of a body whose hash may have been signed (5.2), in the order in which they are tried. Escapes are
 * consumed pairwise; those of ASCII are never decoded, or a text could be signed whose members are others than those
 * that are read. */
typedef enum fsp_snap_form {
	FSP_SNAP_RAW,        /* 1: the bytes as they are */
	FSP_SNAP_COMPACT,    /* 2: without white space between the tokens */
	FSP_SNAP_CANONICAL,  /* 3: and with plain slashes; what we sign */
	FSP_SNAP_DECODED,    /* 4: and with the characters from U+0080 on as UTF-8 */
	FSP_SNAP_ENCODED,    /* 4: and with the same characters as \uXXXX */
	FSP_SNAP_PADDED,     /* 5: as 3, with the blanks of a virtual account's number restored */
	FSP_SNAP_FORMS
} fsp_snap_form;

/* Any bytes: what is no JSON comes out in some way. out needs room for six times the length, and 64 bytes more for
 * FSP_SNAP_PADDED. */
void fsp_snap_write_form(fsp_snap_form form, fsp_view body, fsp_buffer *out);
/* A part of a virtual account's number without the blanks in front. */
fsp_view fsp_snap_unpadded(fsp_view text);
/* Lower-case hex SHA-256 of form 3. */
fsp_result fsp_snap_body_hash(fsp_view body, char out[65]);

/* A base64 signature over form 3 of the body; out needs FSP_SIGNATURE_MAXIMUM bytes. */
fsp_result fsp_snap_sign(
	const fsp_key *key, fsp_view method, fsp_view path, fsp_view body, fsp_view timestamp, char *out);

/* What must have been signed, for one of these paths. forms: the last one that may be tried. */
typedef struct fsp_snap_claim {
	fsp_view method, timestamp, body;
	const fsp_view *paths;
	size_t path_count;
	fsp_snap_form forms;
} fsp_snap_claim;

/* FSP_OK, FSP_ERROR_SIGNATURE, FSP_ERROR_MEMORY or FSP_ERROR_INTERNAL. */
fsp_result fsp_snap_verify(const fsp_key *key, fsp_view signature, const fsp_snap_claim *claim);

/* When X-TIMESTAMP says that something was sent: any offset, Z, and decimals of a second, which are cut off. */
bool fsp_snap_read_timestamp(fsp_view text, int64_t *seconds);

/* Verifies something received by its headers with each public key of the client. path: the one that is signed
 * whatever prefix the merchant's own URL has; after it the request's own path is tried, never that of another
 * service. padded: form 5 may be tried. Refuses what is older or younger than clock_skew seconds. */
fsp_result fsp_snap_verify_received(struct fsp_received *received, fsp_view path, bool padded, int64_t clock_skew);

/* A path from "/v1.0/" on, with a slash before it; a path without that is given back with a slash. query: with its
 * query. */
fsp_view fsp_snap_bare_path(fsp_view path, bool query);

#endif
