/* An arena and a list of violations for each test. */
#ifndef FASPAY_TESTS_WITH_ARENA_H
#define FASPAY_TESTS_WITH_ARENA_H

#include "calling.h"

static fsp_arena *arena;
static fsp_violations violations;

static int setup(void **state)
{
	(void)state;
	arena = fsp_arena_new();
	violations = (fsp_violations){0};
	return arena == NULL;
}

static int teardown(void **state)
{
	(void)state;
	fsp_arena_free(arena);
	return 0;
}

#endif
