/* The one type for secrets, and the wiping of memory. */
#ifndef FASPAY_BASE_SECRET_H
#define FASPAY_BASE_SECRET_H

#include "error.h"
#include "view.h"

/* The one type for secrets: copied once, wiped when freed, never reallocated, never printed. */
typedef struct fsp_secret {
	char *data;
	size_t length;
} fsp_secret;

fsp_result fsp_secret_set(fsp_secret *secret, fsp_view value);   /* wipes what was there */
fsp_view fsp_secret_view(const fsp_secret *secret);
void fsp_secret_clear(fsp_secret *secret);
void fsp_wipe(void *memory, size_t size);
/* what the functions that returned before have left there */
void fsp_wipe_stack(void);

#endif
