/* Which addresses may be talked to. */
#include "engine.h"

#include <string.h>

static bool is_loopback_ipv4(fsp_view host)
{
	unsigned octets = 0, digits = 0, value = 0;

	for (size_t i = 0; i <= host.length; i++) {
		if (i == host.length || host.data[i] == '.') {
			if (digits == 0 || value > 255 || (octets == 0 && value != 127)) {
				return false;
			}
			octets++;
			digits = value = 0;
		} else if (host.data[i] >= '0' && host.data[i] <= '9' && digits < 3) {
			value = value * 10 + (unsigned)(host.data[i] - '0');
			digits++;
		} else {
			return false;
		}
	}
	return octets == 4;
}

const char *fsp_url_objection(fsp_view url)
{
	bool secure = url.length > 8 && memcmp(url.data, "https://", 8) == 0;
	size_t start = secure ? 8 : 7, end, port;
	unsigned number = 0;
	fsp_view host;

	if (!secure && !(url.length > 7 && memcmp(url.data, "http://", 7) == 0)) {
		return "must start with https:// (or http:// for this machine, such as http://127.0.0.1:8765)";
	}
	for (size_t i = 0; i < url.length; i++) {
		unsigned char c = (unsigned char)url.data[i];

		if (c <= 0x20 || c >= 0x7f || c == '\\' || c == '"' || c == '<' || c == '>' || c == '#') {
			return "must not contain blanks, control characters, quotes, backslashes, a fragment or characters outside ASCII";
		}
	}
	for (end = start; end < url.length && url.data[end] != '/' && url.data[end] != '?'; end++) {
		if (url.data[end] == '@') {
			return "must not contain a user name or password";
		}
	}
	if (url.data[start] == '[') {
		const char *close = memchr(url.data + start, ']', end - start);

		if (close == NULL) {
			return "must have a valid host";
		}
		port = (size_t)(close - url.data) + 1;
	} else {
		for (port = start; port < end && url.data[port] != ':'; port++) {
		}
	}
	host = (fsp_view){url.data + start, port - start};
	if (host.length == 0) {
		return "must have a host";
	}
	if (port < end) {
		if (url.data[port] != ':' || end - port < 2 || end - port > 6) {
			return "must have a valid port";
		}
		for (size_t i = port + 1; i < end; i++) {
			if (url.data[i] < '0' || url.data[i] > '9') {
				return "must have a valid port";
			}
			number = number * 10 + (unsigned)(url.data[i] - '0');
		}
		if (number == 0 || number > 65535) {
			return "must have a valid port";
		}
	}
	if (!secure && !fsp_view_equals_nocase(host, FSP_LITERAL_VIEW("localhost")) && !fsp_view_is(host, "[::1]") && !is_loopback_ipv4(host)) {
		return "must be https; plain http is allowed only to this machine (localhost, 127.0.0.1, [::1])";
	}
	return NULL;
}
