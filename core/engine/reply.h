/* Our replies to messages that arrive. */
#ifndef FASPAY_ENGINE_REPLY_H
#define FASPAY_ENGINE_REPLY_H

#include "../transport/http.h"
#include "violation.h"
#include "../base/buffer.h"
#include "../message/decode.h"

struct fsp_callback;

#define FSP_REPLY_HEADERS 4

typedef struct fsp_reply {
	int http_status;
	const char *content_type;
	fsp_header headers[FSP_REPLY_HEADERS];           /* besides the content type */
	size_t header_count;
	fsp_view body;
} fsp_reply;

/* Writes our reply to a message, as XML where the message was XML and as JSON otherwise. values: one slot per reply
 * row; those that come from the table are filled in here. The reply's body lies in the buffer. On
 * FSP_ERROR_VALIDATION the violations live in the arena. */
fsp_result fsp_reply_write(fsp_arena *arena, const struct fsp_callback *callback, fsp_format format, fsp_slot *values,
	fsp_violations *violations, fsp_buffer *body, fsp_reply *reply);
/* The same with members that the caller adds, in JSON; those that the rows know are violations. members: or NULL. */
fsp_result fsp_reply_write_with_members(fsp_arena *arena, const struct fsp_callback *callback, fsp_slot *values,
	const fsp_node *members, fsp_violations *violations, fsp_buffer *body, fsp_reply *reply);
/* The value of a reply row, or NULL when the table has no such row. */
fsp_slot *fsp_reply_value(const struct fsp_callback *callback, fsp_slot *values, const char *wire);

#endif
