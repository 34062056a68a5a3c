/* The services at which Faspay calls the merchant. Not for callers. */
#ifndef FASPAY_PRODUCTS_SNAP_INBOUND_H
#define FASPAY_PRODUCTS_SNAP_INBOUND_H

#include "rows.h"

typedef struct fsp_snap_service {
	fsp_snap_kind kind;
	const char *callback;             /* the name of its fsp_callback */
	const char *path;                 /* the signed one */
	const char *number;               /* in response codes */
	const char *kind_case;            /* of NotificationKind; NULL: an inquiry */
	bool padded;                      /* the blanks before an account's number may have been lost on the way */
} fsp_snap_service;

/* NULL: there is none. */
const fsp_snap_service *fsp_snap_service_of_kind(fsp_snap_kind kind);
const fsp_snap_service *fsp_snap_service_of_callback(const fsp_callback *callback);

extern const fsp_field fsp_snap_inquiry_reply[], fsp_snap_payment_reply[], fsp_snap_plain_reply[];
fsp_result fsp_snap_prepare_inquiry_reply(fsp_arena *arena, fsp_slot *values, fsp_violations *violations);
/* The HTTP status that the code begins with, and the time. */
fsp_result fsp_snap_finish_reply(fsp_arena *arena, const fsp_slot *values, fsp_reply *reply);

#endif
