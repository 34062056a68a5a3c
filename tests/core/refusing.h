/* Functions that stand before libcurl's, OpenSSL's and the system's, and refuse the n-th call of a kind. The linker
 * puts them there: see core/Makefile. */
#ifndef FASPAY_TESTS_REFUSING_H
#define FASPAY_TESTS_REFUSING_H

#include <curl/curl.h>
#include <netinet/in.h>
#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { SET_OPTION, GET_INFO, SET_POOL, ADD, PERFORM, NEW_SHARE, SET_SHARE, NEW_POOL, NEW_HANDLE, POLL, NEW_LINE, NEW_URL, SYSTEM, KINDS };

static int refused_kind = -1;
static unsigned refused_call, calls;
static CURLoption unsupported;            /* an option that this libcurl does not know; 0: it knows all */
static const curl_version_info_data *other_version;
static pid_t other_process;               /* 0: the real one */
static long other_status;                 /* of every answer; 0: its own */
static const struct sockaddr_in6 *other_name;            /* of every socket; NULL: its own */
static const char *other_peer;            /* the address that every connection leads to, at other_peer_port; NULL: its own */
static long other_peer_port;

static bool is_refused(int kind)
{
	return kind == refused_kind && ++calls == refused_call;
}

CURLcode __real_curl_easy_setopt(CURL *easy, CURLoption option, ...);
CURLcode __wrap_curl_easy_setopt(CURL *easy, CURLoption option, ...);
CURLcode __real_curl_easy_getinfo(CURL *easy, CURLINFO info, ...);
CURLcode __wrap_curl_easy_getinfo(CURL *easy, CURLINFO info, ...);
CURLMcode __real_curl_multi_setopt(CURLM *multi, CURLMoption option, ...);
CURLMcode __wrap_curl_multi_setopt(CURLM *multi, CURLMoption option, ...);
CURLMcode __real_curl_multi_add_handle(CURLM *multi, CURL *easy);
CURLMcode __wrap_curl_multi_add_handle(CURLM *multi, CURL *easy);
CURLMcode __real_curl_multi_perform(CURLM *multi, int *running);
CURLMcode __wrap_curl_multi_perform(CURLM *multi, int *running);
CURLMcode __real_curl_multi_poll(CURLM *multi, struct curl_waitfd *more, unsigned count, int milliseconds, int *events);
CURLMcode __wrap_curl_multi_poll(CURLM *multi, struct curl_waitfd *more, unsigned count, int milliseconds, int *events);
struct curl_slist *__real_curl_slist_append(struct curl_slist *list, const char *line);
struct curl_slist *__wrap_curl_slist_append(struct curl_slist *list, const char *line);
CURLU *__real_curl_url(void);
CURLU *__wrap_curl_url(void);
CURLM *__real_curl_multi_init(void);
CURLM *__wrap_curl_multi_init(void);
CURL *__real_curl_easy_init(void);
CURL *__wrap_curl_easy_init(void);
CURLSH *__real_curl_share_init(void);
CURLSH *__wrap_curl_share_init(void);
CURLSHcode __real_curl_share_setopt(CURLSH *share, CURLSHoption option, ...);
CURLSHcode __wrap_curl_share_setopt(CURLSH *share, CURLSHoption option, ...);
curl_version_info_data *__real_curl_version_info(CURLversion version);
curl_version_info_data *__wrap_curl_version_info(CURLversion version);
pid_t __real_getpid(void);
pid_t __wrap_getpid(void);

/* The third argument, whatever its type: pointers, long and curl_off_t are passed alike where they are as large. */
#define THIRD(value, before) \
	va_list arguments; \
	void *value; \
	va_start(arguments, before); \
	value = va_arg(arguments, void *); \
	va_end(arguments)

CURLcode __wrap_curl_easy_setopt(CURL *easy, CURLoption option, ...)
{
	THIRD(value, option);
	return (unsupported != 0 && option == unsupported) || is_refused(SET_OPTION) ? CURLE_UNKNOWN_OPTION
		: __real_curl_easy_setopt(easy, option, value);
}

CURLcode __wrap_curl_easy_getinfo(CURL *easy, CURLINFO info, ...)
{
	THIRD(value, info);
	if (other_status != 0 && info == CURLINFO_RESPONSE_CODE) {
		*(long *)value = other_status;
		return CURLE_OK;
	}
	if (other_peer != NULL && info == CURLINFO_PRIMARY_IP) {
		*(const char **)value = other_peer;
		return CURLE_OK;
	}
	if (other_peer != NULL && info == CURLINFO_PRIMARY_PORT) {
		*(long *)value = other_peer_port;
		return CURLE_OK;
	}
	return is_refused(GET_INFO) ? CURLE_UNKNOWN_OPTION : __real_curl_easy_getinfo(easy, info, value);
}

CURLMcode __wrap_curl_multi_setopt(CURLM *multi, CURLMoption option, ...)
{
	THIRD(value, option);
	return is_refused(SET_POOL) ? CURLM_UNKNOWN_OPTION : __real_curl_multi_setopt(multi, option, value);
}

CURLSHcode __wrap_curl_share_setopt(CURLSH *share, CURLSHoption option, ...)
{
	THIRD(value, option);
	return is_refused(SET_SHARE) ? CURLSHE_BAD_OPTION : __real_curl_share_setopt(share, option, value);
}

CURLMcode __wrap_curl_multi_add_handle(CURLM *multi, CURL *easy)
{
	return is_refused(ADD) ? CURLM_OUT_OF_MEMORY : __real_curl_multi_add_handle(multi, easy);
}

CURLMcode __wrap_curl_multi_perform(CURLM *multi, int *running)
{
	return is_refused(PERFORM) ? (calls % 2 == 0 ? CURLM_OUT_OF_MEMORY : CURLM_INTERNAL_ERROR)
		: __real_curl_multi_perform(multi, running);
}

CURLMcode __wrap_curl_multi_poll(CURLM *multi, struct curl_waitfd *more, unsigned count, int milliseconds, int *events)
{
	return is_refused(POLL) ? (calls % 2 == 0 ? CURLM_OUT_OF_MEMORY : CURLM_INTERNAL_ERROR)
		: __real_curl_multi_poll(multi, more, count, milliseconds, events);
}

struct curl_slist *__wrap_curl_slist_append(struct curl_slist *list, const char *line)
{
	return is_refused(NEW_LINE) ? NULL : __real_curl_slist_append(list, line);
}

CURLU *__wrap_curl_url(void)
{
	return is_refused(NEW_URL) ? NULL : __real_curl_url();
}

CURLM *__wrap_curl_multi_init(void)
{
	return is_refused(NEW_POOL) ? NULL : __real_curl_multi_init();
}

CURL *__wrap_curl_easy_init(void)
{
	return is_refused(NEW_HANDLE) ? NULL : __real_curl_easy_init();
}

CURLSH *__wrap_curl_share_init(void)
{
	return is_refused(NEW_SHARE) ? NULL : __real_curl_share_init();
}

curl_version_info_data *__wrap_curl_version_info(CURLversion version)
{
	return other_version != NULL ? (curl_version_info_data *)other_version : __real_curl_version_info(version);
}

/* Of OpenSSL and the system. */
int __real_getsockname(int number, void *address, socklen_t *size);
int __wrap_getsockname(int number, void *address, socklen_t *size);
int __real_ioctl(int number, unsigned long request, ...);
int __wrap_ioctl(int number, unsigned long request, ...);
int __real_dladdr(const void *address, void *info);
int __wrap_dladdr(const void *address, void *info);
void *__real_dlopen(const char *name, int flags);
void *__wrap_dlopen(const char *name, int flags);
int __real_sigpending(sigset_t *set);
int __wrap_sigpending(sigset_t *set);
int __real_BIO_up_ref(BIO *bio);
int __wrap_BIO_up_ref(BIO *bio);
BIO *__real_BIO_new_socket(int number, int closes);
BIO *__wrap_BIO_new_socket(int number, int closes);
int __real_SSL_CTX_set_ex_data(SSL_CTX *context, int index, void *data);
int __wrap_SSL_CTX_set_ex_data(SSL_CTX *context, int index, void *data);
CURLcode __real_curl_global_init(long flags);
CURLcode __wrap_curl_global_init(long flags);

int __wrap_getsockname(int number, void *address, socklen_t *size)
{
	if (other_name != NULL) {
		memcpy(address, other_name, sizeof(*other_name));
		return 0;
	}
	return is_refused(SYSTEM) ? -1 : __real_getsockname(number, address, size);
}

int __wrap_ioctl(int number, unsigned long request, ...)
{
	THIRD(value, request);
	return is_refused(SYSTEM) ? -1 : __real_ioctl(number, request, value);
}

int __wrap_dladdr(const void *address, void *info)
{
	return is_refused(SYSTEM) ? 0 : __real_dladdr(address, info);
}

void *__wrap_dlopen(const char *name, int flags)
{
	return is_refused(SYSTEM) ? NULL : __real_dlopen(name, flags);
}

int __wrap_sigpending(sigset_t *set)
{
	return is_refused(SYSTEM) ? -1 : __real_sigpending(set);
}

int __wrap_BIO_up_ref(BIO *bio)
{
	return is_refused(SYSTEM) ? 0 : __real_BIO_up_ref(bio);
}

BIO *__wrap_BIO_new_socket(int number, int closes)
{
	return is_refused(SYSTEM) ? NULL : __real_BIO_new_socket(number, closes);
}

int __wrap_SSL_CTX_set_ex_data(SSL_CTX *context, int index, void *data)
{
	return is_refused(SYSTEM) ? 0 : __real_SSL_CTX_set_ex_data(context, index, data);
}

CURLcode __wrap_curl_global_init(long flags)
{
	return is_refused(SYSTEM) ? CURLE_FAILED_INIT : __real_curl_global_init(flags);
}

pid_t __wrap_getpid(void)
{
	return other_process != 0 ? other_process : __real_getpid();
}

#endif
