/* What libcurl is told about an exchange before it starts. */
#include "internal.h"
#include "../base/secret.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KEEPALIVE_SECONDS 20L

#define SET(option, value) (curl_easy_setopt(easy, option, value) == CURLE_OK)

static bool add_header(struct curl_slist **list, const char *text)
{
	struct curl_slist *longer = curl_slist_append(*list, text);

	if (longer == NULL) {
		return false;
	}
	*list = longer;
	return true;
}

/* Headers carry signatures and tokens. */
void fsp_exchange_free_headers(struct curl_slist *list)
{
	for (struct curl_slist *node = list; node != NULL; node = node->next) {
		fsp_wipe(node->data, strlen(node->data));
	}
	curl_slist_free_all(list);
}

static bool set_headers(fsp_exchange *exchange)
{
	const fsp_http_request *request = exchange->request;
	/* Without a value libcurl leaves a header out. It must not ask for an encoding, though it decodes one that
	 * arrives. */
	bool ok = add_header(&exchange->headers, "Accept: application/json, text/xml, */*")
		&& add_header(&exchange->headers, "Expect:")
		&& add_header(&exchange->headers, "Accept-Encoding:");

	if (request->content_type != NULL) {
		size_t length = strlen(request->content_type) + sizeof("Content-Type: ");
		char *line = malloc(length);

		if (line == NULL) {
			return false;
		}
		snprintf(line, length, "Content-Type: %s", request->content_type);
		ok = ok && add_header(&exchange->headers, line);
		free(line);
	} else {
		ok = ok && add_header(&exchange->headers, "Content-Type:");
	}
	for (size_t i = 0; ok && request->headers != NULL && request->headers[i] != NULL; i++) {
		ok = add_header(&exchange->headers, request->headers[i]);
	}
	return ok && curl_easy_setopt(exchange->easy, CURLOPT_HTTPHEADER, exchange->headers) == CURLE_OK;
}

static bool set_method(fsp_exchange *exchange)
{
	const fsp_http_request *request = exchange->request;
	CURL *easy = exchange->easy;
	bool post = strcmp(request->method, "POST") == 0, get = strcmp(request->method, "GET") == 0;
	bool ok = true;

	if (request->body.length > 0) {
		ok = SET(CURLOPT_POST, 1L)
			&& SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.length)
			&& SET(CURLOPT_READFUNCTION, fsp_on_read)
			&& SET(CURLOPT_READDATA, exchange);
	} else {
		ok = post ? SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)0) && SET(CURLOPT_POSTFIELDS, "")
			&& SET(CURLOPT_POST, 1L)
			: SET(CURLOPT_HTTPGET, 1L);
		/* libcurl may repeat a request without a body when a kept connection is dead. A new connection prevents
		 * that. */
		ok = ok && (request->repeatable || SET(CURLOPT_FRESH_CONNECT, 1L));
	}
	return ok && ((request->body.length > 0 ? post : post || get) || SET(CURLOPT_CUSTOMREQUEST, request->method));
}

static bool set_protocol(CURL *easy, bool secure)
{
#if LIBCURL_VERSION_NUM >= 0x075500
	return SET(CURLOPT_PROTOCOLS_STR, secure ? "https" : "http");
#else
	return SET(CURLOPT_PROTOCOLS, (long)(secure ? CURLPROTO_HTTPS : CURLPROTO_HTTP));
#endif
}

/* HTTP/2 is for repeatable requests, because a peer may refuse a stream after it received the request, and only
 * where the metering of reads keeps a flood of frames from blocking libcurl. Without TLS nothing is negotiated: libcurl
 * would hold back all other requests until the first one is answered. And it must tell which connection it chose. */
static bool set_version(CURL *easy, bool multiplexed)
{
	return multiplexed && fsp_libcurl.meters && SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS)
		? SET(CURLOPT_PIPEWAIT, 1L) : SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
}

/* A CA file replaces the system's authorities instead of adding to them. Where the system has a bundle, the
 * directory beside it holds the same certificates; libcurl caches the parsed bundle only when no directory is set. */
static bool set_trust(CURL *easy, const char *ca_file)
{
	return (ca_file == NULL || SET(CURLOPT_CAINFO, ca_file))
		&& ((ca_file == NULL && !fsp_libcurl.has_bundle) || SET(CURLOPT_CAPATH, NULL));
}

/* libcurl counts both timeouts from the start of the exchange. */
bool fsp_exchange_set_timeouts(fsp_exchange *exchange)
{
	CURL *easy = exchange->easy;

	return SET(CURLOPT_TIMEOUT_MS, (long)(exchange->deadline_ms - exchange->started_ms))
		&& SET(CURLOPT_CONNECTTIMEOUT_MS, (long)(exchange->connect_by_ms - exchange->started_ms));
}

bool fsp_exchange_set_options(fsp_exchange *exchange, fsp_pool *pool, const fsp_transport_options *options)
{
	const fsp_http_request *request = exchange->request;
	const bool secure = fsp_view_equals_nocase((fsp_view){request->url, 6}, FSP_LITERAL_VIEW("https:"));
	CURL *easy = exchange->easy;

#if LIBCURL_VERSION_NUM >= 0x075000
	/* The library at run time may be older than the headers; then the request's size is the evidence that it was
	 * sent. */
	exchange->prereq_supported = SET(CURLOPT_PREREQDATA, exchange) && SET(CURLOPT_PREREQFUNCTION, fsp_on_begin);
	(void)SET(CURLOPT_MAXLIFETIME_CONN, pool->limits.lifetime_seconds);
#endif
#if LIBCURL_VERSION_NUM >= 0x075700
	(void)SET(CURLOPT_QUICK_EXIT, pool->resolver_may_linger ? 1L : 0L);
	/* By default libcurl would not read a CA file again for a day. */
	(void)SET(CURLOPT_CA_CACHE_TIMEOUT, pool->limits.lifetime_seconds);
#endif
	/* TLS backends that cannot do this refuse it. */
	(void)(SET(CURLOPT_SSL_CTX_DATA, pool) && SET(CURLOPT_SSL_CTX_FUNCTION, fsp_on_tls_context));
	exchange->proxied = options->proxy != NULL;
	exchange->secure_proxy = options->proxy != NULL && strncmp(options->proxy, "https:", 6) == 0;
	return SET(CURLOPT_PRIVATE, exchange)
		&& SET(CURLOPT_ERRORBUFFER, exchange->reason)
		&& SET(CURLOPT_NOSIGNAL, 1L)
		&& SET(CURLOPT_URL, request->url)
		&& set_protocol(easy, secure)
		&& SET(CURLOPT_DISALLOW_USERNAME_IN_URL, 1L)
		&& set_version(easy, options->multiplex && request->repeatable && secure && exchange->prereq_supported)
		&& SET(CURLOPT_HTTP09_ALLOWED, 0L)
		&& SET(CURLOPT_ACCEPT_ENCODING, "")
		&& SET(CURLOPT_FOLLOWLOCATION, 0L)
		&& SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED)
		&& SET(CURLOPT_PROXY, options->proxy != NULL ? options->proxy : "")
		&& SET(CURLOPT_NOPROXY, "")
		&& SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L)
		&& SET(CURLOPT_USERAGENT, "faspay-core/" FSP_CORE_VERSION)
		&& SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2)
		&& SET(CURLOPT_PROXY_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2)
		&& SET(CURLOPT_SSL_VERIFYPEER, 1L)
		&& SET(CURLOPT_SSL_VERIFYHOST, 2L)
		&& set_trust(easy, options->ca_file)
		&& fsp_exchange_set_timeouts(exchange)
		/* Keepalive finds out when a firewall has forgotten an idle connection, before a request waits on it in
		 * vain. */
		&& SET(CURLOPT_TCP_KEEPALIVE, 1L)
		&& SET(CURLOPT_TCP_KEEPIDLE, KEEPALIVE_SECONDS)
		&& SET(CURLOPT_TCP_KEEPINTVL, KEEPALIVE_SECONDS)
		&& SET(CURLOPT_OPENSOCKETFUNCTION, fsp_on_open)
		&& SET(CURLOPT_OPENSOCKETDATA, &pool->sockets)
		&& SET(CURLOPT_CLOSESOCKETFUNCTION, fsp_on_close)
		&& SET(CURLOPT_CLOSESOCKETDATA, &pool->sockets)
		&& SET(CURLOPT_XFERINFOFUNCTION, fsp_on_progress)
		&& SET(CURLOPT_XFERINFODATA, exchange)
		&& SET(CURLOPT_NOPROGRESS, 0L)
		&& SET(CURLOPT_MAXAGE_CONN, pool->limits.idle_seconds)
		&& SET(CURLOPT_SHARE, pool->sessions)
		&& SET(CURLOPT_SSL_SESSIONID_CACHE, pool->no_resumption ? 0L : 1L)
		&& (!(options->own_connection || options->new_connection) || SET(CURLOPT_FRESH_CONNECT, 1L))
		&& (!options->own_connection || SET(CURLOPT_FORBID_REUSE, 1L))
		&& SET(CURLOPT_WRITEFUNCTION, fsp_on_write)
		&& SET(CURLOPT_WRITEDATA, exchange)
		&& SET(CURLOPT_HEADERFUNCTION, fsp_on_header)
		&& SET(CURLOPT_HEADERDATA, exchange)
		&& set_method(exchange)
		&& set_headers(exchange);
}
