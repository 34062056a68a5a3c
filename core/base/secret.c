/* Secrets, and the wiping of memory. */
#include "secret.h"

#include <stdlib.h>

/* The compiler may assume nothing about a volatile pointer, so it cannot remove the call. OPENSSL_cleanse() would do
 * the same, but its loop costs more than most of what it wipes after. */
static void *(*const volatile set_memory)(void *, int, size_t) = memset;

void fsp_wipe(void *memory, size_t size)
{
	if (memory != NULL && size > 0) {
		set_memory(memory, 0, size);
	}
}

static void *(*const volatile copy_memory)(void *, const void *, size_t) = memcpy;

#define STACK_BYTES 65536
#define SMALL_STACK_BYTES 8192

/* A copied secret stays in the wide registers until the next copy, and the dynamic linker and signals save those
 * registers on the stack. So zeros are copied in every size, too. */
static void wipe_room(char *room, size_t bytes)
{
	set_memory(room, 0, bytes);
	for (size_t size = bytes / 2; size > 0; size /= 2) {
		copy_memory(room, room + bytes / 2, size);
	}
}

static void wipe_below(void)
{
	char room[STACK_BYTES];

	wipe_room(room, sizeof(room));
}

static void wipe_little_below(void)
{
	char room[SMALL_STACK_BYTES];

	wipe_room(room, sizeof(room));
}

/* The pointers keep the compiler from inlining the functions into their caller, where their arrays would lie above the
 * bytes to be wiped. */
void fsp_wipe_stack(bool small)
{
	static void (*const volatile wipe)(void) = wipe_below;
	static void (*const volatile wipe_little)(void) = wipe_little_below;

	if (small) {
		wipe_little();
	} else {
		wipe();
	}
}

fsp_result fsp_secret_set(fsp_secret *secret, fsp_view value)
{
	fsp_secret_clear(secret);
	if (value.data == NULL) {
		return FSP_OK;
	}
	secret->data = malloc(value.length + 1);
	if (secret->data == NULL) {
		return FSP_ERROR_MEMORY;
	}
	if (value.length > 0) {
		memcpy(secret->data, value.data, value.length);
	}
	secret->data[value.length] = '\0';
	secret->length = value.length;
	return FSP_OK;
}

fsp_view fsp_secret_view(const fsp_secret *secret)
{
	return (fsp_view){secret->data, secret->length};
}

void fsp_secret_clear(fsp_secret *secret)
{
	if (secret->data != NULL) {
		fsp_wipe(secret->data, secret->length);
		free(secret->data);
	}
	*secret = (fsp_secret){0};
}
