/* The decoders: they read bytes as a tree. */
#ifndef FASPAY_MESSAGE_DECODE_H
#define FASPAY_MESSAGE_DECODE_H

#include "members.h"

typedef enum fsp_format {
	FSP_FORMAT_UNKNOWN, FSP_FORMAT_JSON, FSP_FORMAT_XML, FSP_FORMAT_FORM, FSP_FORMAT_PAIRS, FSP_FORMAT_ARRAY
} fsp_format;

#define FSP_NOTIFICATION_LIMITS ((fsp_limits){65536, 8, 256})
#define FSP_ANSWER_LIMITS ((fsp_limits){1048576, 16, 4096})

/* Each decoder refuses what can be read in two ways: names that appear twice (whatever their case), bytes behind the
 * message, NUL, invalid UTF-8, XML document types and entities. */
fsp_result fsp_decode_json(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error);
fsp_result fsp_decode_xml(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error);
/* Reads KEY=VALUE;KEY=VALUE. */
fsp_result fsp_decode_pairs(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error);
const char *fsp_json_version(void);                          /* of the library that reads JSON */
const char *fsp_xml_version(void);
/* Reads a=b&c=d, also as a query string. known: the names that matter, or NULL if all do. */
fsp_result fsp_decode_form(fsp_arena *arena, fsp_view body, fsp_limits limits, const fsp_known_names *known,
	fsp_node **root, fsp_error *error);
/* Chooses by content: after byte order marks and white space, '<' begins XML and '{' begins JSON. */
fsp_result fsp_decode_sniffed(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_format *format,
	fsp_error *error);

/* Larger limits of depth are cut to this one, because the JSON scan is recursive. */
#define FSP_DEPTH_MAXIMUM 256u

/* The body without byte order marks and white space before it, in any order, and without white space behind it. This
 * is the part that decoders read. */
fsp_view fsp_body_content(fsp_view body);

#endif
