/* Runs something with its n-th allocation failing, for every n until it succeeds, and compares what each success
 * made. */
#ifndef FASPAY_TESTS_TORTURE_H
#define FASPAY_TESTS_TORTURE_H

#include "calling.h"
#include "failing.h"

#include <openssl/err.h>

/* One whole life of something, which frees what it made and tells what came of it with compare(). */
typedef fsp_result (*scenario)(const void *what);

/* ------------------------------------------------------------------ what came of it */

static char told[262144], reference[sizeof(told)];
static size_t told_length;

static void tell(const char *format, ...) FSP_PRINTF(1, 2);
static void tell(const char *format, ...)
{
	bool was_armed = armed;
	va_list arguments;
	int length;

	armed = false;
	va_start(arguments, format);
	length = vsnprintf(told + told_length, sizeof(told) - told_length, format, arguments);
	va_end(arguments);
	assert_in_range(length, 0, sizeof(told) - told_length - 1);
	told_length += (size_t)length;
	armed = was_armed;
}

static inline void tell_view(const char *name, fsp_view view)
{
	tell("%s=%s%.*s\n", name, view.data == NULL ? "-" : "", (int)view.length, view.data != NULL ? view.data : "");
}

static inline void tell_slots(const fsp_field *fields, const fsp_slot *slots)
{
	for (size_t i = 0; fields != NULL && slots != NULL && fields[i].wire != NULL; i++) {
		tell("%d %lld %s %zu ", slots[i].present, (long long)slots[i].number, slots[i].currency, slots[i].count);
		tell_view(fields[i].wire, slots[i].text);
		for (size_t record = 0; fields[i].fields != NULL && record < slots[i].count; record++) {
			tell_slots(fields[i].fields, slots[i].children + record * fsp_field_count(fields[i].fields));
		}
	}
}

static inline void tell_node(const fsp_node *node)
{
	tell("(%d %zu ", (int)node->kind, node->count);
	tell_view("name", node->name);
	tell_view("text", node->text);
	for (const fsp_node *child = node->child; child != NULL; child = child->next) {
		tell_node(child);
	}
	tell(")");
}

static inline void tell_violations(const fsp_violations *violations)
{
	for (const fsp_violation *v = violations->first; v != NULL; v = v->next) {
		tell("%s %s %s ", v->wire != NULL ? v->wire : "-", v->rule, v->only_for != NULL ? v->only_for : "-");
		tell_view("field", v->field);
		tell_view("message", v->message);
	}
	tell("%zu violations\n", violations->count);
}

/* ------------------------------------------------------------------ the loop */

static fsp_result fail_once(scenario run, const void *what, unsigned long n, bool only_once)
{
	fsp_result result;

	told_length = 0;
	told[0] = '\0';
	arm(n, only_once);
	result = run(what);
	/* Returns what OpenSSL took for its error queue. OpenSSL 3.5 never comes back when it cannot set that up. */
	count_only();
	ERR_clear_error();
	armed = false;
	return result;
}

static unsigned long stride = 1;      /* more: leaves out some where they would take too long */
static bool handed_over;              /* other threads free what this one took: valgrind and sanitizers count it */

/* Returns how many failures there were. expected: what it comes to with memory. */
static unsigned long torture(const char *name, scenario run, const void *what, fsp_result expected, unsigned long least)
{
	bool counted = sees_everything() && !handed_over;
	unsigned long failures = 0;

	armed = false;   /* after a test that failed */
	/* Twice: libraries set up once what they keep. */
	for (unsigned i = 0; i < 2; i++) {
		fsp_result result;

		told_length = 0;
		told[0] = '\0';
		result = run(what);
		ERR_clear_error();
		if (result != expected) {
			fail_msg("%s: %d instead of %d\n%s", name, (int)result, (int)expected, told);
		}
	}
	memcpy(reference, told, told_length + 1);
	for (unsigned only_once = 0; only_once < 2; only_once++) {
		for (unsigned long n = 1;; n += stride, failures++) {
			fsp_result result = fail_once(run, what, n, only_once);

			if (counted && taken != returned) {
				fail_msg("%s: allocation %lu fails: %lu taken, %lu returned", name, n, taken, returned);
			}
			if (until_failure > 0) {
				assert_int_equal(result, expected);
				assert_string_equal(told, reference);
				if (n - 1 < least) {
					fail_msg("%s: only %lu allocations failed", name, n - 1);
				}
				break;
			}
			/* What a digest lacked OpenSSL does not say. */
			if (result != expected && result != FSP_ERROR_MEMORY && !(counted && result == FSP_ERROR_INTERNAL)) {
				fail_msg("%s: allocation %lu fails: %d\n%s", name, n, (int)result, told);
			}
			if (result == expected && strcmp(told, reference) != 0) {
				fail_msg("%s: allocation %lu fails and nobody is told:\n%s\ninstead of\n%s", name, n, told, reference);
			}
			if (n > 100000) {
				fail_msg("%s: never succeeds", name);
			}
		}
	}
	return failures;
}

#endif
