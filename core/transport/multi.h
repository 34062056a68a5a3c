/* Many exchanges at once. */
#ifndef FASPAY_TRANSPORT_MULTI_H
#define FASPAY_TRANSPORT_MULTI_H

#include "pool.h"

/* Moves every exchange of the pool forward. Waits at most so many milliseconds for something to happen. */
fsp_result fsp_pool_wait(fsp_pool *pool, int milliseconds);
/* Ends every exchange that is under way. The connections stay open. */
void fsp_pool_abort(fsp_pool *pool);
/* Ends every exchange and closes the connections, but only those of this process. Sets *slot to NULL. */
void fsp_pool_close(fsp_pool **slot);

#endif
