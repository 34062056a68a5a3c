/* HTTP requests and answers, as data. */
#ifndef FASPAY_TRANSPORT_HTTP_H
#define FASPAY_TRANSPORT_HTTP_H

#include "../base/view.h"

typedef struct fsp_header { fsp_view name, value; } fsp_header;

typedef struct fsp_http_request {
	const char *method;
	const char *url;
	const char *content_type;         /* NULL without a body */
	const char *const *headers;       /* "Name: value", NULL-terminated, or NULL */
	fsp_view body;
	bool repeatable;                  /* false: must never be delivered twice */
} fsp_http_request;

typedef struct fsp_http_answer {
	long status;
	fsp_view body;
	long retry_after;                 /* seconds; -1: not said */
	fsp_view content_type;            /* as received; absent where there was none */
	const char *redirect_host;        /* of Location, printable; NULL where there was none */
} fsp_http_answer;

#endif
