/* Which URLs may be requested, and which a browser may be sent to. libcurl, which will send the requests, parses the
 * URLs here too, so that both read a URL in the same way. No I/O. */
#include "url.h"
#include "../base/buffer.h"
#include "../base/ipv4.h"
#include "../base/printable.h"
#include "../base/secret.h"
#include "../base/utf8.h"

#include "libcurl.h"
#include <stdlib.h>

#define VALID_HOST "must have a valid host"
#define VALID_PORT "must have a valid port"
#define NO_USER "must not contain a user name or password"

#define PLAIN_ASCII "must not contain blanks, control characters, quotes, backslashes, a fragment " \
	"or characters outside ASCII"

typedef struct demands {
	const char *schemes[4];
	const char *other_scheme;         /* the objection to any other scheme */
	const char *other_characters;     /* the objection to characters that are not allowed */
	size_t maximum;                   /* bytes; 0: no limit */
	unsigned flags;                   /* libcurl's CURLU_ flags */
	bool ascii;                       /* only ASCII, and no fragment */
	bool user;                        /* a user name and a password are allowed */
} demands;

static const demands demands_of[] = {
	[FSP_URL_REQUEST] = {
		.schemes = {"https://", "http://"},
		.other_scheme = "must start with https:// (or http:// for this machine, such as http://127.0.0.1:8765)",
		.other_characters = PLAIN_ASCII, .ascii = true, .flags = CURLU_DISALLOW_USER,
	},
	[FSP_URL_LINK] = {
		.schemes = {"https://", "http://"}, .other_scheme = "must be a URL that starts with https:// or http://",
		.other_characters = "must not contain blanks, control characters, quotes, backslashes or angle brackets",
		.flags = CURLU_DISALLOW_USER,
	},
	[FSP_URL_PROXY] = {
		.schemes = {"http://", "https://", "socks5://", "socks5h://"},
		.other_scheme = "must be a URL that starts with http://, https://, socks5:// or socks5h://",
		.other_characters = PLAIN_ASCII, .ascii = true, .user = true, .maximum = 2048,
		.flags = CURLU_NON_SUPPORT_SCHEME,
	},
};

static bool is_loopback_ipv4(fsp_view host)
{
	unsigned char octets[4];

	return fsp_ipv4_parse(host, octets) && octets[0] == 127;
}

/* Whether a character of several bytes is a Latin-1 control, a blank or line end of any script, or a mark that turns
 * the direction of text or is invisible. */
static bool is_wide_blank(const unsigned char *c, size_t length)
{
	if (length == 2) {
		return c[0] == 0xc2 && c[1] <= 0xa0;
	}
	return length == 3 && ((c[0] == 0xe1 && c[1] == 0x9a && c[2] == 0x80)
		|| (c[0] == 0xe3 && c[1] == 0x80 && c[2] == 0x80) || (c[0] == 0xef && c[1] == 0xbb && c[2] == 0xbf)
		|| (c[0] == 0xe2 && c[1] == 0x80 && (c[2] <= 0x8f || (c[2] >= 0xa8 && c[2] <= 0xaf)))
		|| (c[0] == 0xe2 && c[1] == 0x81 && c[2] >= 0x9f && c[2] <= 0xaf));
}

static bool has_plain_characters(const demands *demand, fsp_view url)
{
	const unsigned char *c = (const unsigned char *)url.data, *end = c + url.length;

	while (c < end) {
		size_t length = *c < 0x80 ? 1 : demand->ascii ? 0 : fsp_utf8_sequence(c, end);

		if (length == 0 || *c <= 0x20 || *c == 0x7f || *c == '\\' || *c == '"' || *c == '<' || *c == '>'
				|| (*c == '#' && demand->ascii) || is_wide_blank(c, length)) {
			return false;
		}
		c += length;
	}
	return true;
}

/* Whether the host is this machine, in a spelling that nobody can read otherwise. host: as libcurl read it. */
static bool is_this_machine(const char *host, fsp_view authority)
{
	const fsp_view read = fsp_view_of(host);

	return authority.length >= read.length && fsp_view_equals_nocase(read, (fsp_view){authority.data, read.length})
		&& (authority.length == read.length || authority.data[read.length] == ':')
		&& (fsp_view_equals_nocase(read, FSP_LITERAL_VIEW("localhost")) || fsp_view_is(read, "[::1]")
			|| is_loopback_ipv4(read));
}

static const char *objection_of(CURLUcode code)
{
	return code == CURLUE_BAD_PORT_NUMBER ? VALID_PORT : code == CURLUE_USER_NOT_ALLOWED ? NO_USER : VALID_HOST;
}

/* text: the whole URL, NUL-terminated. */
static fsp_result read_parts(const demands *demand, const char *text, fsp_view authority, bool loopback_only,
	const char **objection)
{
	CURLU *parts = curl_url();
	char *host = NULL, *port = NULL;
	CURLUcode code = parts != NULL ? curl_url_set(parts, CURLUPART_URL, text, demand->flags) : CURLUE_OUT_OF_MEMORY;

	if (code == CURLUE_OK) {
		code = curl_url_get(parts, CURLUPART_HOST, &host, 0);
	}
	if (code == CURLUE_OK) {
		code = curl_url_get(parts, CURLUPART_PORT, &port, 0);
		code = code == CURLUE_NO_PORT ? CURLUE_OK : code;
	}
	if (code != CURLUE_OK) {
		*objection = objection_of(code);
	} else if (host == NULL || *host == '\0') {
		*objection = "must have a host";
	} else if (port != NULL && atol(port) == 0) {
		*objection = VALID_PORT;
	} else if (loopback_only && !is_this_machine(host, authority)) {
		*objection = "must be https; plain http is allowed only to this machine (localhost, 127.0.0.1, [::1])";
	}
	curl_free(host);
	curl_free(port);
	curl_url_cleanup(parts);
	return code == CURLUE_OUT_OF_MEMORY ? FSP_ERROR_MEMORY : FSP_OK;
}

fsp_result fsp_url_check(fsp_url_use use, fsp_view url, const char **objection)
{
	const demands *demand = &demands_of[use];
	fsp_view scheme = FSP_NO_VIEW, authority;
	fsp_result result;
	char *text;

	*objection = NULL;
	for (size_t i = 0; i < sizeof(demand->schemes) / sizeof(*demand->schemes) && demand->schemes[i] != NULL; i++) {
		const size_t length = strlen(demand->schemes[i]);

		if (url.length > length && fsp_view_equals_nocase((fsp_view){url.data, length},
				fsp_view_of(demand->schemes[i]))) {
			scheme = (fsp_view){url.data, length};
		}
	}
	if (scheme.data == NULL) {
		*objection = demand->other_scheme;
		return FSP_OK;
	}
	if (demand->maximum > 0 && url.length > demand->maximum) {
		*objection = "is too long";
		return FSP_OK;
	}
	if (!has_plain_characters(demand, url)) {
		*objection = demand->other_characters;
		return FSP_OK;
	}
	authority = (fsp_view){url.data + scheme.length, 0};
	while (scheme.length + authority.length < url.length && strchr("/?#", authority.data[authority.length]) == NULL) {
		authority.length++;
	}
	/* libcurl accepts a third slash, a colon without a port, and an @ without a user name. We do not. */
	if (authority.length == 0 || authority.data[0] == ':') {
		*objection = "must have a host";
	} else if (!demand->user && memchr(authority.data, '@', authority.length) != NULL) {
		*objection = NO_USER;
	} else if (authority.data[authority.length - 1] == ':') {
		*objection = VALID_PORT;
	}
	if (*objection != NULL) {
		return FSP_OK;
	}
	text = malloc(url.length + 1);
	if (text == NULL) {
		return FSP_ERROR_MEMORY;
	}
	memcpy(text, url.data, url.length);
	text[url.length] = '\0';
	result = read_parts(demand, text, authority, use == FSP_URL_REQUEST && scheme.length == sizeof("http://") - 1,
		objection);
	/* The URL of a proxy may hold a password. */
	fsp_wipe(text, url.length);
	free(text);
	return result;
}
