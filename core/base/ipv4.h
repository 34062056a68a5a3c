/* IPv4 addresses. */
#ifndef FASPAY_BASE_IPV4_H
#define FASPAY_BASE_IPV4_H

#include "view.h"

/* Reads "203.0.113.7": four decimal numbers without leading zeros, at most 255. */
bool fsp_ipv4_parse(fsp_view text, unsigned char octets[4]);

#endif
