/* A pool of kept connections. It belongs to one thread and one process. */
#ifndef FASPAY_TRANSPORT_POOL_H
#define FASPAY_TRANSPORT_POOL_H

#include "../base/error.h"

typedef struct fsp_pool fsp_pool;

typedef struct fsp_pool_limits {
	long idle_connections;            /* how many idle connections are kept at most */
	long idle_seconds;                /* a connection that idled longer is not used again */
	/* A connection that is older is not used again (from libcurl 7.80), nor is a TLS session or a CA file read before:
	 * name servers and certificates change. */
	long lifetime_seconds;
} fsp_pool_limits;

extern const fsp_pool_limits FSP_POOL_LIMITS;                /* the limits of a new pool */

/* Opens *slot unless it is open. After a fork the child opens a pool of its own and leaves the parent's untouched. */
fsp_result fsp_pool_open(fsp_pool **slot, fsp_error *error);
void fsp_pool_limit(fsp_pool *pool, const fsp_pool_limits *limits);

typedef struct fsp_pool_statistics { unsigned long requests, connections, reused; } fsp_pool_statistics;

/* All zero for NULL and for the pool of another process. */
fsp_pool_statistics fsp_pool_read_statistics(const fsp_pool *pool);

#endif
