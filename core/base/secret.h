/* The type for secrets, and the wiping of memory. */
#ifndef FASPAY_BASE_SECRET_H
#define FASPAY_BASE_SECRET_H

#include "error.h"
#include "view.h"

/* A secret is copied once, wiped when it is freed, never reallocated and never printed. */
typedef struct fsp_secret {
	char *data;
	size_t length;
} fsp_secret;

fsp_result fsp_secret_set(fsp_secret *secret, fsp_view value);   /* wipes the old value */
fsp_view fsp_secret_view(const fsp_secret *secret);
void fsp_secret_clear(fsp_secret *secret);
void fsp_wipe(void *memory, size_t size);
/* Wipes what functions that have returned left on the stack. small: it may have room for 8 KB only, and not for 64. */
void fsp_wipe_stack(bool small);

#endif
