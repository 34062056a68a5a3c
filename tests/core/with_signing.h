/* Signing works for a whole group of tests. */
#ifndef FASPAY_TESTS_WITH_SIGNING_H
#define FASPAY_TESTS_WITH_SIGNING_H

#include "calling.h"

static int start_all(void **state)
{
	(void)state;
	return fsp_sign_startup() == FSP_OK ? 0 : -1;
}

static int stop_all(void **state)
{
	(void)state;
	fsp_sign_shutdown();
	return 0;
}

#endif
