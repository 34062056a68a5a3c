/* A client of SNAP for a whole group of tests. */
#ifndef FASPAY_TESTS_WITH_SNAP_CLIENT_H
#define FASPAY_TESTS_WITH_SNAP_CLIENT_H

#include "snap_calls.h"

static fsp_client *client;

static inline int start_all(void **state)
{
	(void)state;
	if (fsp_sign_startup() != FSP_OK) {
		return -1;
	}
	client = snap_client();
	return 0;
}

static inline int stop_all(void **state)
{
	(void)state;
	fsp_client_free(client);
	fsp_sign_shutdown();
	return 0;
}

#endif
