/* The decoders: bytes to a tree. */
#ifndef FASPAY_MESSAGE_DECODE_H
#define FASPAY_MESSAGE_DECODE_H

#include "node.h"
#include "../base/error.h"

struct fsp_field;
/* Whether a table has a row of that name, whatever its case, in either spelling. Every name is known where there is no table. */
bool fsp_field_is_known(const struct fsp_field *fields, fsp_view name);
/* The row's wire name; NULL where the rows have no such name, and without rows. */
const char *fsp_field_known_as(const struct fsp_field *fields, fsp_view name);

typedef enum fsp_format { FSP_FORMAT_UNKNOWN, FSP_FORMAT_JSON, FSP_FORMAT_XML, FSP_FORMAT_FORM, FSP_FORMAT_PAIRS, FSP_FORMAT_ARRAY } fsp_format;

typedef struct fsp_limits {
	size_t bytes;
	unsigned depth;
	unsigned members;                 /* of one object or list */
} fsp_limits;

#define FSP_NOTIFICATION_LIMITS ((fsp_limits){65536, 8, 256})
#define FSP_ANSWER_LIMITS ((fsp_limits){1048576, 16, 4096})

/* Each decoder refuses what could be read in two ways: duplicate names (compared without case), trailing bytes,
 * embedded NUL, invalid UTF-8, XML document types and entities. */
fsp_result fsp_decode_json(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error);
fsp_result fsp_decode_xml(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error);
fsp_result fsp_decode_pairs(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error);   /* KEY=VALUE;KEY=VALUE */
const char *fsp_json_version(void);                          /* of the library that reads it */
const char *fsp_xml_version(void);
/* a=b&c=d, also query strings. Where there is a table, what has no row in it may be anything: what cannot be read of it is left out. */
fsp_result fsp_decode_form(fsp_arena *arena, fsp_view body, fsp_limits limits, const struct fsp_field *fields, fsp_node **root, fsp_error *error);
/* By content: skips byte order marks and white space, then '<' is XML and '{' is JSON. */
fsp_result fsp_decode_sniffed(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_format *format, fsp_error *error);

/* Deeper limits than this are cut to it: the JSON scan recurses. */
#define FSP_DEPTH_MAXIMUM 256u

/* What every decoder starts with: the body without byte order marks and white space before it, in any order, and white space behind. */
fsp_view fsp_body_content(fsp_view body);

/* Refuses empty and too large bodies. */
fsp_result fsp_body_check(fsp_view body, fsp_limits limits, fsp_error *error);

/* Adds a member. What has no row in the table is nothing to refuse: what cannot be a member is then left out. fields NULL: everything
 * matters. */
fsp_result fsp_object_add(fsp_arena *arena, fsp_node *object, fsp_limits limits, const struct fsp_field *fields, fsp_view name, fsp_view text, void *origin, fsp_error *error);

/* Refuses an object in which a name appears twice. With collect, repeated objects (as XML spells lists) are no
 * duplicates but become one list member. */
fsp_result fsp_object_finish(fsp_arena *arena, fsp_node *object, bool collect, fsp_error *error);

#endif
