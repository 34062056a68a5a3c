/* Encodes rows and values as bytes. */
#ifndef FASPAY_ENGINE_ENCODE_H
#define FASPAY_ENGINE_ENCODE_H

#include "field.h"
#include "../transport/http.h"
#include "../base/buffer.h"

typedef enum fsp_encoding {
	FSP_ENCODING_NONE, FSP_ENCODING_JSON,
	FSP_ENCODING_JSON_ASCII,          /* JSON that escapes every character that is not ASCII */
	FSP_ENCODING_FORM, FSP_ENCODING_BROWSER, FSP_ENCODING_QUERY, FSP_ENCODING_XML, FSP_ENCODING_PAIRS, FSP_ENCODING_ANY
} fsp_encoding;

typedef struct fsp_extra { fsp_view name; fsp_view text; } fsp_extra;

/* Writes the values of the rows, then the extra members. root: the name of the XML root element. */
fsp_result fsp_encode(fsp_encoding encoding, const char *root, const fsp_field *fields, const fsp_slot *slots,
	const fsp_extra *extra, size_t extra_count, fsp_buffer *out);
/* Percent-encodes everything but the unreserved characters of RFC 3986. */
void fsp_percent_encode(fsp_buffer *out, fsp_view text, bool plus_for_blank);

#endif
