/* What the driver can run: name, and the work done so many times. */
#ifndef FASPAY_BENCH_WORK_H
#define FASPAY_BENCH_WORK_H

#include <stddef.h>

typedef struct work {
	const char *name;                 /* NULL ends a table */
	void (*run)(size_t count);
} work;

extern const work core_works[], limit_works[];

/* The bytes of a file in the fixtures' directory, NUL-terminated; ends the program when there is none. */
const char *fixture(const char *name, size_t *length);
/* Ends the program: a benchmark of something that fails is worth nothing. */
void require(int condition, const char *what);

void core_start(void);
void core_stop(void);
void limit_start(void);
void limit_stop(void);

#endif
