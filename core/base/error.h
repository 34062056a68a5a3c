/* Results of functions, and the description of failures. */
#ifndef FASPAY_BASE_ERROR_H
#define FASPAY_BASE_ERROR_H

#include <stdbool.h>
#include <stddef.h>

#define FSP_CORE_VERSION "0.2.0"

#if defined(__GNUC__)
# define FSP_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
# define FSP_PRINTF(text, first)
#endif

typedef enum fsp_result {
	FSP_OK = 0,
	FSP_ERROR_MEMORY = -1,
	FSP_ERROR_VALIDATION = -2,        /* the caller's input: see fsp_violations */
	FSP_ERROR_SIGNATURE = -3,         /* a message that does not verify */
	FSP_ERROR_MALFORMED = -4,         /* a message that cannot be read, or that is about something else */
	FSP_ERROR_GATEWAY = -5,           /* the gateway understood and refused */
	FSP_ERROR_NOT_SENT = -6,          /* certainly not processed: safe to repeat */
	FSP_ERROR_OUTCOME_UNKNOWN = -7,   /* the gateway may have acted */
	FSP_ERROR_AMOUNT = -8,            /* paid, but not the amount that was expected */
	FSP_ERROR_INTERNAL = -9           /* a library failed, and no input is to blame */
} fsp_result;

typedef struct fsp_error {
	fsp_result code;
	const char *rule;                 /* stable identifier, static storage, e.g. "mismatch"; may be NULL */
	const char *field;                /* malformed messages: wire name of the field, static storage; may be NULL */
	char message[512];                /* English, without secrets, without expected signatures */
	long http_status;                 /* 0: no HTTP answer */
	int attempts;
	bool timed_out;
	bool harmless;                    /* the operation only asks: it may be repeated whatever became of it */
	char response_code[16];           /* gateway errors */
	char response_text[256];
} fsp_error;

/* Fills the error and returns its code, so that callers can write: return fsp_fail(error, ...). */
fsp_result fsp_fail(fsp_error *error, fsp_result code, const char *rule, const char *format, ...) FSP_PRINTF(4, 5);
/* The same for one field of a message. field: its wire name in static storage, or NULL. */
fsp_result fsp_fail_field(fsp_error *error, fsp_result code, const char *rule, const char *field,
	const char *format, ...) FSP_PRINTF(5, 6);

/* Resets an error. Only the first byte of each text is cleared: zeroing all of it showed in profiles. */
static inline void fsp_error_clear(fsp_error *error)
{
	error->code = FSP_OK;
	error->rule = error->field = NULL;
	error->message[0] = error->response_code[0] = error->response_text[0] = '\0';
	error->http_status = 0;
	error->attempts = 0;
	error->timed_out = error->harmless = false;
}

fsp_result fsp_out_of_memory(fsp_error *error);

#endif
