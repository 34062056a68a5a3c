/* Violations: what is wrong with a request. */
#ifndef FASPAY_ENGINE_VIOLATION_H
#define FASPAY_ENGINE_VIOLATION_H

#include "field.h"
#include "../base/error.h"

typedef struct fsp_violation {
	fsp_view field;                   /* "customer.phone", "items[2].name" */
	const char *wire;                 /* "msisdn"; NULL where the wire has no name for it */
	const char *rule;                 /* required, length, format, range, conflict, unknown */
	fsp_view message;
	long limit;                       /* -1: none */
	long length;                      /* -1: not about length */
	const char *only_for;              /* value of the discriminator that demands it; NULL: holds for every value */
	struct fsp_violation *next;
} fsp_violation;

typedef struct fsp_violations {
	fsp_violation *first;
	fsp_violation *last;
	size_t count;
} fsp_violations;

/* Where a value is, which a violation writes as "items[2].name". */
typedef struct fsp_place {
	const struct fsp_place *parent;
	const char *property;
	size_t index;                     /* FSP_NO_INDEX: not a list's element */
} fsp_place;

#define FSP_NO_INDEX ((size_t)-1)

/* Adds a violation of a value. field may be NULL. Returns NULL where memory ran out; the violation counts all the
 * same. */
/* Adds a violation of a value. field may be NULL. Returns NULL where memory ran out; the violation counts all the
 * same. */
fsp_violation *fsp_report(fsp_arena *arena, fsp_violations *violations, const fsp_place *place, const fsp_field *field,
	const char *rule, const char *only_for, const char *format, ...) FSP_PRINTF(7, 8);

/* FSP_OK without violations; FSP_ERROR_VALIDATION; FSP_ERROR_MEMORY where memory ran out before all were reported. */
fsp_result fsp_judge(const fsp_violations *violations);

#endif
