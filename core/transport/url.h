/* URLs, judged without I/O. */
#ifndef FASPAY_TRANSPORT_URL_H
#define FASPAY_TRANSPORT_URL_H

#include "../base/error.h"
#include "../base/view.h"

typedef enum fsp_url_use {
	FSP_URL_REQUEST,     /* we talk to it: https anywhere, http to this machine only */
	FSP_URL_LINK,        /* a browser or the gateway opens it: https or http */
	FSP_URL_PROXY        /* we connect through it; may carry a user and a password */
} fsp_url_use;

/* *objection is what is wrong with it, without quoting it, or NULL. FSP_OK or FSP_ERROR_MEMORY. No I/O. */
fsp_result fsp_url_check(fsp_url_use use, fsp_view url, const char **objection);

#endif
