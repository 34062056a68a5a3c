/* The n-th allocation of this thread fails. For tests whose name contains "torture": those are linked with --wrap,
 * and every piece taken from an arena is an allocation of its own.
 *
 * The linker's --wrap reaches the core. Where no sanitizer owns the allocator, the functions below replace the whole
 * process's, so that the libraries' own allocations fail as well and everything is counted. */
#ifndef FASPAY_TESTS_FAILING_H
#define FASPAY_TESTS_FAILING_H

#include <stdbool.h>
#include <stdlib.h>

#if defined(__has_feature)
# if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#  define SANITIZED 1
# endif
#endif
#if defined(__GLIBC__) && !defined(SANITIZED) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
# define WHOLE_PROCESS 1
#endif

static __thread bool armed, inside;
static __thread bool passing;         /* only the n-th fails; otherwise every later one as well */
static __thread bool counting_only;   /* nothing fails any more */
static __thread unsigned long until_failure, taken, returned;

static bool may_take(void)
{
	if (!armed || inside) {
		return true;
	}
	if (!counting_only && (until_failure > 0 ? --until_failure == 0 : !passing)) {
		return false;
	}
	taken++;
	return true;
}

/* The failure is known by until_failure being 0. */
static inline void arm(unsigned long n, bool only_once)
{
	taken = returned = 0;
	until_failure = n;
	passing = only_once;
	counting_only = false;
	armed = true;
}

/* From here on nothing fails, but what is taken and returned still counts. */
static inline void count_only(void)
{
	counting_only = true;
}

#ifdef WHOLE_PROCESS
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void __libc_free(void *old);

# define EXPORTED __attribute__((visibility("default")))

EXPORTED void *malloc(size_t size)
{
	return may_take() ? __libc_malloc(size) : NULL;
}

EXPORTED void *calloc(size_t count, size_t size)
{
	return may_take() ? __libc_calloc(count, size) : NULL;
}

EXPORTED void *realloc(void *old, size_t size)
{
	if (!may_take()) {
		return NULL;
	}
	returned += armed && old != NULL;
	return __libc_realloc(old, size);
}

EXPORTED void free(void *old)
{
	returned += armed && old != NULL;
	__libc_free(old);
}
#endif

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

void *__wrap_malloc(size_t size)
{
	void *memory = NULL;

	if (may_take()) {
		inside = true;
		memory = __real_malloc(size);
		inside = false;
	}
	return memory;
}

void *__wrap_calloc(size_t count, size_t size)
{
	void *memory = NULL;

	if (may_take()) {
		inside = true;
		memory = __real_calloc(count, size);
		inside = false;
	}
	return memory;
}

void *__wrap_realloc(void *old, size_t size)
{
	void *memory = NULL;

	if (may_take()) {
		inside = true;
		memory = __real_realloc(old, size);
		inside = false;
	}
	return memory;
}

/* Valgrind replaces even this program's allocator; then only the core's allocations fail, and valgrind counts. */
static bool sees_everything(void)
{
	unsigned long before = returned;
	void *volatile probe;

	armed = true;
	until_failure = 100;
	probe = __real_malloc(1);
	free(probe);
	armed = false;
	return returned != before;
}

#endif
