/* What became of an exchange, judged by evidence of what left this machine. */
#include "internal.h"

#include <string.h>

/* Copies text and replaces everything but printable ASCII: libcurl's messages may quote a certificate or a status line,
 * and a redirect may contain anything. */
static void printable(char *out, size_t size, const char *text)
{
	size_t i;

	for (i = 0; i + 1 < size && text[i] != '\0'; i++) {
		out[i] = (char)(text[i] >= 0x20 && text[i] < 0x7f ? text[i] : '?');
	}
	out[i] = '\0';
}

/* Keeps only the host of a redirect: the rest of the address may hold secrets. */
static void find_redirect(fsp_exchange *exchange)
{
	char *target = NULL, *host = NULL;
	CURLU *url;

	if (curl_easy_getinfo(exchange->easy, CURLINFO_REDIRECT_URL, &target) != CURLE_OK || target == NULL) {
		return;
	}
	url = curl_url();
	if (url != NULL && curl_url_set(url, CURLUPART_URL, target, CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK) {
		curl_url_get(url, CURLUPART_HOST, &host, 0);
	}
	printable(exchange->redirect_host, sizeof(exchange->redirect_host),
		host != NULL && *host != '\0' ? host : "an address that cannot be read");
	curl_free(host);
	curl_url_cleanup(url);
}

static double seconds_of(CURL *easy, CURLINFO what)
{
	curl_off_t microseconds = 0;

	return curl_easy_getinfo(easy, what, &microseconds) == CURLE_OK ? (double)microseconds / 1e6 : 0;
}

/* Judges by what libcurl took, never by its error code: it may have failed while sending again what had been delivered
 * before. */
static bool was_not_processed(const fsp_exchange *exchange)
{
	size_t length = exchange->request->body.length;

	return length > 0 ? exchange->body_sent < length : exchange->begun == 0;
}

void fsp_exchange_finish(fsp_exchange *exchange, CURLcode code)
{
	fsp_attempt *attempt = &exchange->attempt;
	fsp_pool_statistics *statistics = &exchange->pool->statistics;
	long connects = 0, sent = 0;

	exchange->done = true;
	exchange->code = code;
	curl_easy_getinfo(exchange->easy, CURLINFO_NUM_CONNECTS, &connects);
	curl_easy_getinfo(exchange->easy, CURLINFO_RESPONSE_CODE, &attempt->http_status);
	if (!exchange->prereq_supported && curl_easy_getinfo(exchange->easy, CURLINFO_REQUEST_SIZE, &sent) == CURLE_OK
			&& sent > 0) {
		exchange->begun = 1;
	}
	/* libcurl reports success also when the connection closes after the status line or after "100 Continue". */
	attempt->outcome = code == CURLE_OK && attempt->http_status >= 200 && exchange->headers_complete
		? FSP_OUTCOME_ANSWERED
		: was_not_processed(exchange) ? FSP_OUTCOME_NOT_SENT : FSP_OUTCOME_UNKNOWN;
	attempt->timed_out = code == CURLE_OPERATION_TIMEDOUT;
	find_redirect(exchange);
	attempt->reused = connects == 0 && exchange->begun > 0;
	if (!attempt->reused) {
		attempt->dns_seconds = seconds_of(exchange->easy, CURLINFO_NAMELOOKUP_TIME_T);
		attempt->connect_seconds = seconds_of(exchange->easy, CURLINFO_CONNECT_TIME_T);
		attempt->tls_seconds = seconds_of(exchange->easy, CURLINFO_APPCONNECT_TIME_T);
	}
	attempt->first_byte_seconds = seconds_of(exchange->easy, CURLINFO_STARTTRANSFER_TIME_T);
	attempt->total_seconds = seconds_of(exchange->easy, CURLINFO_TOTAL_TIME_T);
	if (code == CURLE_SSL_CONNECT_ERROR) {
		exchange->pool->no_resumption = true;
	}
	statistics->reused += attempt->reused ? 1 : 0;
	statistics->connections += attempt->connect_seconds > 0 ? (unsigned long)connects : 0;
	fsp_pool_detach(exchange);
}

typedef struct explanation {
	const char *rule;
	const char *text;
} explanation;

static explanation explain(const fsp_exchange *exchange)
{
	if (exchange->body.failed == FSP_ERROR_MALFORMED) {
		return (explanation){"oversized", "the answer is larger than allowed"};
	}
	if (exchange->body.failed != FSP_OK) {
		return (explanation){"memory", "there was no memory for the answer"};
	}
	if (exchange->header_bytes > HEADERS_MAXIMUM) {
		return (explanation){"oversized", "the answer's headers are larger than allowed"};
	}
	if (exchange->unasked) {
		return (explanation){"unasked", "the peer spoke before it was asked"};
	}
	if (exchange->early) {
		return (explanation){"unasked", "the answer came before the request can have been read"};
	}
	if (exchange->flooded) {
		return (explanation){"oversized", "the peer's refusal is larger than allowed"};
	}
	switch (exchange->code) {
		case CURLE_OK:
			return (explanation){"lost", "the connection was lost before the answer's headers were complete"};
		case CURLE_COULDNT_RESOLVE_HOST:
		case CURLE_COULDNT_RESOLVE_PROXY:
			return (explanation){"resolve", "the host name could not be resolved"};
		case CURLE_COULDNT_CONNECT:
			return (explanation){"connect", "no connection could be made"};
		case CURLE_OPERATION_TIMEDOUT:
			return (explanation){"timeout",
				was_not_processed(exchange) ? "no connection in time" : "no complete answer in time"};
		case CURLE_SSL_CONNECT_ERROR:
		case CURLE_SSL_CACERT_BADFILE:
		case CURLE_SSL_CERTPROBLEM:
		case CURLE_SSL_CIPHER:
		case CURLE_SSL_ISSUER_ERROR:
		case CURLE_SSL_INVALIDCERTSTATUS:
		case CURLE_PEER_FAILED_VERIFICATION:
			return (explanation){"tls", "no trusted TLS connection could be made"};
		case CURLE_SEND_FAIL_REWIND:
		case CURLE_GOT_NOTHING:
		case CURLE_RECV_ERROR:
		case CURLE_SEND_ERROR:
			return (explanation){"lost",
				was_not_processed(exchange) ? "the connection was lost" : "the connection was lost before an answer"};
		case CURLE_PARTIAL_FILE:
			return (explanation){"truncated", "the answer was cut off"};
		case CURLE_UNSUPPORTED_PROTOCOL:
		case CURLE_WEIRD_SERVER_REPLY:
			return (explanation){"garbled", "the answer is not HTTP"};
		case CURLE_BAD_CONTENT_ENCODING:
			return (explanation){"encoding", "the answer's content encoding cannot be decoded"};
		case CURLE_ABORTED_BY_CALLBACK:
			return (explanation){"aborted", "the exchange was given up"};
		case CURLE_OUT_OF_MEMORY:
			return (explanation){"memory", "there was no memory"};
		default:
			return (explanation){"transport", "the exchange failed"};
	}
}

static fsp_result fail_exchange(const fsp_exchange *exchange, fsp_error *error)
{
	const fsp_attempt *attempt = &exchange->attempt;
	explanation why = explain(exchange);
	char detail[160];

	/* libcurl's message about a proxy may quote its URL with the password. */
	printable(detail, sizeof(detail), exchange->reason[0] != '\0' && !exchange->proxied
		? exchange->reason : curl_easy_strerror(exchange->code));
	if (error != NULL) {
		error->http_status = attempt->http_status;
		error->timed_out = attempt->timed_out;
	}
	if (attempt->outcome == FSP_OUTCOME_NOT_SENT) {
		return fsp_fail(error, FSP_ERROR_NOT_SENT, why.rule,
			"the request was not sent to %.128s: %s (%s)", attempt->host, why.text, detail);
	}
	return fsp_fail(error, FSP_ERROR_OUTCOME_UNKNOWN, why.rule,
		"the request was sent to %.128s, but %s (%s)", attempt->host, why.text, detail);
}

fsp_result fsp_exchange_result(fsp_exchange *exchange, fsp_http_answer *answer, fsp_attempt *attempt, fsp_error *error)
{
	char *type = NULL;

	if (answer != NULL) {
		*answer = (fsp_http_answer){.retry_after = -1};
	}
	if (!exchange->done) {
		if (attempt != NULL) {
			*attempt = exchange->attempt;
			attempt->outcome = FSP_OUTCOME_UNKNOWN;
		}
		return exchange->pid == getpid()
			? fsp_fail(error, FSP_ERROR_INTERNAL, NULL, "the exchange is still under way")
			: fsp_fail(error, FSP_ERROR_OUTCOME_UNKNOWN, "forked",
				"the exchange belongs to the parent process, which alone will see its end");
	}
	if (attempt != NULL) {
		*attempt = exchange->attempt;
	}
	if (exchange->attempt.outcome != FSP_OUTCOME_ANSWERED) {
		return fail_exchange(exchange, error);
	}
	if (answer != NULL) {
		*answer = (fsp_http_answer){
			.status = exchange->attempt.http_status, .body = fsp_buffer_view(&exchange->body),
			.retry_after = exchange->retry_after,
		};
		if (curl_easy_getinfo(exchange->easy, CURLINFO_CONTENT_TYPE, &type) == CURLE_OK) {
			answer->content_type = fsp_view_of(type);
		}
		answer->redirect_host = exchange->redirect_host[0] != '\0' ? exchange->redirect_host : NULL;
	}
	return FSP_OK;
}
