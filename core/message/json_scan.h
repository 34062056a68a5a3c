/* The scan of a JSON text before cJSON reads it; not for callers. */
#ifndef FASPAY_MESSAGE_JSON_SCAN_H
#define FASPAY_MESSAGE_JSON_SCAN_H

#include "message.h"

/* The text of one number, as it is written. */
typedef struct fsp_json_number {
	fsp_view text;
	struct fsp_json_number *next;     /* the next one in the message */
} fsp_json_number;

/* Refuses what cJSON would read in a way of its own, and keeps the text of each number in a list that begins with
 * *numbers. copy holds the body's content; each number in it is replaced by 0 and blanks. */
fsp_result fsp_json_scan(fsp_arena *arena, fsp_body body, fsp_limits limits, char *copy,
	const fsp_json_number **numbers, fsp_error *error);

#endif
