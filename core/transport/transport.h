/* Starts and ends the transport, which does all the input and output of the core. */
#ifndef FASPAY_TRANSPORT_TRANSPORT_H
#define FASPAY_TRANSPORT_TRANSPORT_H

#include "../base/error.h"

/* Once per process, before any thread uses a pool. Returns FSP_ERROR_INTERNAL when libcurl is unusable. */
fsp_result fsp_transport_startup(void);
void fsp_transport_shutdown(void);
const char *fsp_transport_version(void);                     /* "libcurl/7.88.1 OpenSSL/3.0.19" */

#endif
