/* The functions that libcurl calls during an exchange: sockets, bytes out, bytes in. */
#include "internal.h"
#include "../base/secret.h"
#include "../crypto/tls.h"

#include <string.h>
#include <time.h>

/* Calls of fsp_on_progress in one turn. libcurl makes one for each byte of a proxy's refusal, and few otherwise. */
#define STEPS_MAXIMUM 8192

curl_socket_t fsp_on_open(void *user, curlsocktype purpose, struct curl_sockaddr *address)
{
	(void)purpose;
	return fsp_socket_open(user, address->family, address->socktype, address->protocol);
}

int fsp_on_close(void *user, curl_socket_t number)
{
	return fsp_socket_close(user, number);
}

/* The connection's SSL, or NULL where it has none or another library makes it. */
static void *tls_of(CURL *easy)
{
	struct curl_tlssessioninfo *info = NULL;

	return curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &info) == CURLE_OK && info != NULL
		&& info->backend == CURLSSLBACKEND_OPENSSL ? info->internals : NULL;
}

/* How often one connection is looked at. Servers send a few session tickets, which may arrive one after the other
 * while the connection is being looked at; whoever still sends after so many looks floods it. */
#define LOOKS_MAXIMUM 8

static bool tls_has_unasked(fsp_exchange *exchange, void *ssl, fsp_socket number)
{
	for (unsigned look = 0; look < LOOKS_MAXIMUM; look++) {
		const bool arrived = fsp_socket_has_unread(number);

		if (fsp_tls_has_unread(ssl, arrived, exchange->secure_proxy ? -1 : (int)number, &exchange->pool->turn)) {
			return true;
		}
		if (!arrived) {
			return false;
		}
	}
	return true;
}

/* libcurl before 8.5 begins an inquiry that could share an HTTP/2 connection on one of HTTP/1.1, too, while another
 * exchange waits for its answer there. Nobody may read from it then, not even to look. An exchange that libcurl has
 * ended has no connection any more. */
static bool is_busy_with_another(const fsp_exchange *exchange, const void *ssl)
{
	const fsp_exchange *other = exchange->pool->first;

	while (other != NULL && (other == exchange || tls_of(other->easy) != ssl)) {
		other = other->next;
	}
	return other != NULL;
}

/* Called right before the request is sent. Bytes that have arrived by now come from a peer that answered twice or
 * gave up waiting, and must not be taken for the answer. Over HTTP/2 this cannot happen, because an answer belongs
 * to a stream. */
static bool found_unasked(fsp_exchange *exchange)
{
	void *ssl = tls_of(exchange->easy);
	fsp_socket number;

	exchange->multiplexed = ssl != NULL && fsp_tls_is_multiplexed(ssl);
	if (curl_easy_getinfo(exchange->easy, CURLINFO_LOCAL_PORT, &exchange->port) != CURLE_OK || exchange->multiplexed
			|| (number = fsp_exchange_socket(exchange)) == FSP_NO_SOCKET) {
		return false;
	}
	exchange->unasked = ssl != NULL
		? is_busy_with_another(exchange, ssl) || tls_has_unasked(exchange, ssl, number)
		: fsp_socket_has_unread(number);
	return exchange->unasked;
}

#if LIBCURL_VERSION_NUM >= 0x075000
int fsp_on_begin(void *user, char *remote, char *local, int remote_port, int local_port)
{
	fsp_exchange *exchange = user;

	(void)remote, (void)local, (void)remote_port, (void)local_port;
	if (found_unasked(exchange)) {
		return CURL_PREREQFUNC_ABORT;
	}
	exchange->begun++;
	exchange->body_copy = NULL;
	return CURL_PREREQFUNC_OK;
}
#endif

/* Wipes the body in libcurl's buffer once all of it was sent: it may carry secrets, and libcurl does not wipe it. */
static void wipe_body_copy(fsp_exchange *exchange, curl_off_t sent)
{
	if (exchange->body_copy != NULL && sent >= 0 && (size_t)sent == exchange->request->body.length) {
		fsp_wipe(exchange->body_copy, exchange->request->body.length);
		exchange->body_copy = NULL;
	}
}

/* libcurl calls this at every step, and once more before it releases a request. */
int fsp_on_progress(void *user, curl_off_t expected, curl_off_t received, curl_off_t to_send, curl_off_t sent)
{
	fsp_exchange *exchange = user;

	(void)expected, (void)received, (void)to_send;
	wipe_body_copy(exchange, sent);
	if (exchange->pool == NULL) {
		return 0;
	}
	if (exchange->turn != exchange->pool->turn) {
		exchange->turn = exchange->pool->turn;
		exchange->steps = 0;
	}
	exchange->flooded = ++exchange->steps > STEPS_MAXIMUM;
	return exchange->flooded ? 1 : 0;
}

/* Every body is sent through this callback, and there is no seek callback. So libcurl cannot rewind and silently
 * send the body again when a kept connection turns out to be dead or an HTTP/2 peer refuses a stream, as it does
 * with CURLOPT_POSTFIELDS. Repeatable requests are sent the same way, so that we know of each delivery;
 * fsp_retry_delay repeats them. */
size_t fsp_on_read(char *out, size_t size, size_t count, void *user)
{
	fsp_exchange *exchange = user;
	const fsp_view *body = &exchange->request->body;
	size_t length = body->length - exchange->body_sent;

	if (exchange->body_sent > 0 && exchange->body_connection != exchange->begun) {
		return CURL_READFUNC_ABORT;
	}
	if (!exchange->prereq_supported && exchange->body_sent == 0 && found_unasked(exchange)) {
		return CURL_READFUNC_ABORT;
	}
	if (length > size * count) {
		length = size * count;
	}
	if (length > 0) {
		exchange->body_copy = fsp_libcurl.wipeable && length == body->length && !exchange->multiplexed ? out : NULL;
		memcpy(out, body->data + exchange->body_sent, length);
		exchange->body_sent += length;
		exchange->body_connection = exchange->begun;
	}
	return length;
}

size_t fsp_on_write(char *data, size_t size, size_t count, void *user)
{
	fsp_exchange *exchange = user;

	fsp_buffer_append(&exchange->body, data, size * count);
	return exchange->body.failed == FSP_OK ? size * count : 0;
}

static bool starts_with(const char *data, size_t length, const char *prefix)
{
	size_t wanted = strlen(prefix);

	return length >= wanted && fsp_view_equals_nocase((fsp_view){data, wanted}, (fsp_view){prefix, wanted});
}

/* In seconds from now. The header holds seconds or a date; -1 when it holds neither. */
static long parse_retry_after(const char *data, size_t length)
{
	char text[64];
	size_t used = 0;
	int64_t seconds = 0;

	while (length > 0 && (*data == ' ' || *data == '\t')) {
		data++, length--;
	}
	while (length > 0 && (unsigned char)data[length - 1] <= ' ') {
		length--;
	}
	for (; used < length && data[used] >= '0' && data[used] <= '9'; used++) {
		seconds = seconds < INT32_MAX ? seconds * 10 + (data[used] - '0') : INT32_MAX;
	}
	if (length == 0 || (used > 0 && used < length)) {
		return -1;
	}
	if (used == 0) {
		time_t date = (time_t)-1;

		if (length < sizeof(text)) {
			memcpy(text, data, length);
			text[length] = '\0';
			date = curl_getdate(text, NULL);
		}
		if (date == (time_t)-1) {
			return -1;
		}
		seconds = (int64_t)date - (int64_t)time(NULL);
	}
	return seconds < 0 ? 0 : (long)(seconds < INT32_MAX ? seconds : INT32_MAX);
}

/* Whether an answer arrived that cannot be one to this request: a success before the whole request was sent or
 * received, or any answer on a kept connection before the first byte of the body was sent. In the second case the
 * request is sent again on a new connection, where a refusal is believed. */
static bool was_answered_early(fsp_exchange *exchange)
{
	curl_off_t sent = 0, length = (curl_off_t)exchange->request->body.length;
	long status = 0, connects = 0;
	fsp_socket number;

	if (exchange->multiplexed || curl_easy_getinfo(exchange->easy, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK
			|| status < 200) {
		return false;
	}
	if (status > 299) {
		return length > 0 && exchange->body_sent == 0 && !exchange->revived
			&& curl_easy_getinfo(exchange->easy, CURLINFO_NUM_CONNECTS, &connects) == CURLE_OK && connects == 0;
	}
	number = fsp_exchange_socket(exchange);
	return (curl_easy_getinfo(exchange->easy, CURLINFO_SIZE_UPLOAD_T, &sent) == CURLE_OK && sent < length)
		|| (number != FSP_NO_SOCKET && fsp_socket_is_sending(number));
}

size_t fsp_on_header(char *data, size_t size, size_t count, void *user)
{
	fsp_exchange *exchange = user;
	size_t length = size * count;

	exchange->header_bytes += length;
	if (exchange->header_bytes > HEADERS_MAXIMUM) {
		return 0;
	}
	if (length > 0 && (data[0] == '\r' || data[0] == '\n')) {
		exchange->early = was_answered_early(exchange);
		if (exchange->early) {
			return 0;
		}
		exchange->headers_complete = true;
	} else if (starts_with(data, length, "HTTP/")) {
		exchange->headers_complete = false;
		exchange->retry_after = -1;
	} else if (starts_with(data, length, "Retry-After:")) {
		exchange->retry_after = parse_retry_after(data + 12, length - 12);
	}
	return length;
}

/* libcurl obeys SSLKEYLOGFILE, which gives the session keys to whoever sets the environment. Clearing the variable
 * would change the process for everybody, so the callback is removed from each connection instead. Only OpenSSL
 * allows that; other backends are left as they are (GnuTLS reads the variable itself). */
CURLcode fsp_on_tls_context(CURL *easy, void *context, void *user)
{
	const fsp_pool *pool = user;
	struct curl_tlssessioninfo *info = NULL;

	if (curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &info) == CURLE_OK && info != NULL
			&& info->backend == CURLSSLBACKEND_OPENSSL) {
		fsp_tls_prepare(context, &pool->turn);
	}
	return CURLE_OK;
}
