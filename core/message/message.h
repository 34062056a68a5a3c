/* What the files of this room share; not for callers. */
#ifndef FASPAY_MESSAGE_MESSAGE_H
#define FASPAY_MESSAGE_MESSAGE_H

#include "../base/bytes.h"
#include "../base/error.h"
#include "../base/printable.h"
#include "../base/buffer.h"
#include "../base/secret.h"
#include "../base/text.h"
#include "../base/utf8.h"
#include "decode.h"
#include "node.h"
#include "qr.h"

/* A received body after measuring and trimming, which decode.c does once for every format. */
typedef struct fsp_body {
	fsp_view content;                 /* without byte order marks and white space around it */
	size_t skipped;                   /* bytes of the body before it, for the offsets that errors name */
} fsp_body;

/* The readers of the formats. They set *root only if they succeed. */
typedef fsp_result fsp_reader(fsp_arena *arena, fsp_body body, fsp_limits limits, fsp_node **root, fsp_error *error);
fsp_reader fsp_read_json, fsp_read_xml, fsp_read_pairs;
fsp_result fsp_read_form(fsp_arena *arena, fsp_body body, fsp_limits limits, const fsp_known_names *known,
	fsp_node **root, fsp_error *error);

#endif
