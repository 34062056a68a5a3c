/* What the whole process shares: libcurl's start and end, and signals. */
#if !defined(_WIN32) && !defined(_GNU_SOURCE)
# define _GNU_SOURCE /* dladdr, RTLD_NODELETE */
#endif
#include "internal.h"
#include "../crypto/tls.h"

#include <stdio.h>
#include <string.h>
#ifndef _WIN32
# include <dlfcn.h>
# include <pthread.h>
#endif

#define WIPEABLE_BEFORE 0x081700      /* the first version of libcurl whose buffers we have not studied */

fsp_libcurl_facts fsp_libcurl;

/* A name server that does not answer must not hold a call past its deadline, so libcurl may leave its resolver
 * thread behind. That thread returns into libcurl's code, which must stay mapped when the module that linked it is
 * unloaded. */
bool fsp_libcurl_pin(void)
{
#ifdef _WIN32
	return false;
#else
	union { CURLcode (*function)(CURL *); void *address; } symbol = {curl_easy_perform};
	Dl_info info;

	return dladdr(symbol.address, &info) != 0 && info.dli_fname != NULL
		&& dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE) != NULL;
#endif
}

#ifdef _WIN32
static SRWLOCK users = SRWLOCK_INIT;
static void lock_users(void) { AcquireSRWLockExclusive(&users); }
static void unlock_users(void) { ReleaseSRWLockExclusive(&users); }
#else
static pthread_mutex_t users = PTHREAD_MUTEX_INITIALIZER;
static void lock_users(void) { pthread_mutex_lock(&users); }
static void unlock_users(void) { pthread_mutex_unlock(&users); }
#endif

/* libcurl counts its users, but not every version does so safely from several threads. */
bool fsp_libcurl_acquire(void)
{
	CURLcode code;

	lock_users();
	code = curl_global_init(CURL_GLOBAL_DEFAULT);
	unlock_users();
	return code == CURLE_OK;
}

void fsp_libcurl_release(void)
{
	lock_users();
	curl_global_cleanup();
	unlock_users();
}

fsp_result fsp_transport_startup(void)
{
	const curl_version_info_data *info;

	if (!fsp_libcurl_acquire()) {
		return FSP_ERROR_INTERNAL;
	}
	info = curl_version_info(CURLVERSION_NOW);
	if (info->version_num < 0x074200 || (info->features & CURL_VERSION_SSL) == 0 || !fsp_tls_startup()) {
		fsp_libcurl_release();
		return FSP_ERROR_INTERNAL;
	}
	/* Without AsynchDNS the timeout of the system's resolver counts and not ours, so the version says so. */
	snprintf(fsp_libcurl.version, sizeof(fsp_libcurl.version), "libcurl/%s %s%s", info->version,
		info->ssl_version != NULL ? info->ssl_version : "",
		(info->features & CURL_VERSION_ASYNCHDNS) != 0 ? "" : " (blocking DNS)");
	fsp_libcurl.sends_quietly = info->version_num >= 0x075700;
	fsp_libcurl.meters = info->ssl_version != NULL && strncmp(info->ssl_version, "OpenSSL/", 8) == 0;
	fsp_libcurl.wipeable = info->version_num < WIPEABLE_BEFORE;
#if LIBCURL_VERSION_NUM >= 0x074600
	if (info->age >= CURLVERSION_SEVENTH && info->cainfo != NULL) {
		FILE *bundle = fopen(info->cainfo, "rb");

		fsp_libcurl.has_bundle = bundle != NULL;
		if (bundle != NULL) {
			fclose(bundle);
		}
	}
#endif
	return FSP_OK;
}

void fsp_transport_shutdown(void)
{
	fsp_libcurl_release();
}

const char *fsp_transport_version(void)
{
	return fsp_libcurl.version;
}

/* libcurl before 7.87 lets OpenSSL write to the socket without MSG_NOSIGNAL, and with CURLOPT_NOSIGNAL it does not
 * ignore SIGPIPE either. So SIGPIPE is blocked in this thread, and one that we caused is consumed before it is
 * unblocked. */
#ifdef _WIN32
static void hold_pipe(fsp_guard *held) { (void)held; }
static void release_pipe(fsp_guard *held) { (void)held; }
#else
static void hold_pipe(fsp_guard *held)
{
	sigset_t pending, only;

	held->held = false;
	if (fsp_libcurl.sends_quietly) {
		return;
	}
	sigemptyset(&only);
	sigaddset(&only, SIGPIPE);
	held->held = sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 0
		&& pthread_sigmask(SIG_BLOCK, &only, &held->before) == 0;
}

static void release_pipe(fsp_guard *held)
{
	sigset_t pending, only;
	int number;

	if (!held->held) {
		return;
	}
	if (sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1) {
		sigemptyset(&only);
		sigaddset(&only, SIGPIPE);
		sigwait(&only, &number);
	}
	pthread_sigmask(SIG_SETMASK, &held->before, NULL);
}
#endif

void fsp_guard_enter(fsp_guard *held)
{
	hold_pipe(held);
	fsp_tls_hold_errors();
}

void fsp_guard_leave(fsp_guard *held)
{
	fsp_tls_drop_errors();
	release_pipe(held);
}
