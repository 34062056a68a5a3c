/* Members that the caller adds to a message, at any depth of it. */
#ifndef FASPAY_ENGINE_MEMBERS_H
#define FASPAY_ENGINE_MEMBERS_H

#include "encode.h"
#include "violation.h"

/* Checks them: texts, whole numbers, lists and maps of those; no name that the rows know at that place. Maps that the
 * message has, too, are joined with them. members: an object, or NULL. */
void fsp_check_members(fsp_arena *arena, fsp_violations *violations, const fsp_field *fields, const fsp_node *members);

/* As fsp_encode, with these members in their places. JSON only. */
fsp_result fsp_encode_with_members(fsp_encoding encoding, const fsp_field *fields, const fsp_slot *slots,
	const fsp_extra *extra, size_t extra_count, const fsp_node *members, fsp_buffer *out);

#endif
