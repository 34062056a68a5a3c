/* What the decoders share; not for callers. */
#ifndef FASPAY_MESSAGE_H
#define FASPAY_MESSAGE_H

#include "faspay_core.h"

/* Deeper limits than this are cut to it: the JSON scan recurses, and cJSON gives up at 1000. */
#define FSP_DEPTH_MAXIMUM 256u

/* Bytes of the UTF-8 sequence at p (1 to 4), or 0 when there is none. Needs p < end. */
size_t fsp_utf8_sequence(const unsigned char *p, const unsigned char *end);

/* Whether the text is UTF-8 without NUL; *offset is where it stops being so. */
bool fsp_text_is_clean(fsp_view text, size_t *offset);

/* The body without a leading byte order mark and white space. */
fsp_view fsp_body_start(fsp_view body);

/* Refuses empty and too large bodies. */
fsp_result fsp_body_check(fsp_view body, fsp_limits limits, fsp_error *error);

/* A name fit for an error message: short, printable ASCII. */
#define FSP_PRINTABLE_SIZE 48
const char *fsp_printable(fsp_view name, char out[FSP_PRINTABLE_SIZE]);

/* Refuses an object in which a name appears twice. With collect, repeated objects (as XML spells lists) are no
 * duplicates but become one list member. */
fsp_result fsp_object_finish(fsp_arena *arena, fsp_node *object, bool collect, fsp_error *error);

fsp_result fsp_out_of_memory(fsp_error *error);

#endif
