/* The only file that includes libcurl. Not for callers. */
#ifndef FASPAY_TRANSPORT_LIBCURL_H
#define FASPAY_TRANSPORT_LIBCURL_H

#include <curl/curl.h>

#if LIBCURL_VERSION_NUM < 0x074200
# error "Faspay needs libcurl 7.66 or newer"
#endif

#endif
