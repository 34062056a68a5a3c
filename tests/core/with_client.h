/* A client of the sample merchant for a whole group of tests. */
#ifndef FASPAY_TESTS_WITH_CLIENT_H
#define FASPAY_TESTS_WITH_CLIENT_H

#include "calling.h"

static fsp_client *client;

static int start_all(void **state)
{
	(void)state;
	if (fsp_sign_startup() != FSP_OK) {
		return -1;
	}
	client = sample_client();
	return 0;
}

static int stop_all(void **state)
{
	(void)state;
	fsp_client_free(client);
	fsp_sign_shutdown();
	return 0;
}

#endif
