/* What the engine's parts share with each other and with the products' files; not for callers. */
#ifndef FASPAY_ENGINE_H
#define FASPAY_ENGINE_H

#include "faspay_core.h"

#include <stdarg.h>

struct fsp_client {
	const fsp_product *product;
	fsp_secret identity[FSP_IDENTITY_MAXIMUM];
	struct fsp_key *keys[FSP_IDENTITY_MAXIMUM];
	fsp_environment environment;
	char *base_url;                   /* without a trailing slash */
	struct { char *name; char *target; } *endpoints;
	size_t endpoint_count;
};

/* Nothing to tell yet. Texts are ended only: to clear them took longer than many a call's checks. */
static inline void fsp_error_clear(fsp_error *error)
{
	error->code = FSP_OK;
	error->rule = error->field = NULL;
	error->message[0] = error->response_code[0] = error->response_text[0] = '\0';
	error->http_status = 0;
	error->attempts = 0;
	error->timed_out = error->harmless = false;
}

#define FSP_ARENA_ALIGNMENT sizeof(union { void *p; int64_t i; double d; })

struct fsp_arena {
	char *free, *end;                 /* of the newest block */
	struct fsp_block *blocks;
	struct fsp_arena *next, **link;   /* of the list it is in; link NULL: none */
};

/* So many bytes at the start of a new block, or NULL. */
void *fsp_arena_open(fsp_arena *arena, size_t size);

/* A multiple of the alignment, not zeroed. */
static inline void *fsp_arena_reserve(fsp_arena *arena, size_t size)
{
	char *bytes = arena->free;

	if ((size_t)(arena->end - bytes) < size) {
		return fsp_arena_open(arena, size);
	}
	arena->free = bytes + size;
	return bytes;
}

/* A place in nested values, for naming it in a violation: "items[2].name". */
typedef struct fsp_place {
	const struct fsp_place *parent;
	const char *property;
	size_t index;                     /* FSP_NO_INDEX: not a list's element */
} fsp_place;

#define FSP_NO_INDEX ((size_t)-1)

/* Code points of valid UTF-8, or SIZE_MAX. */
size_t fsp_utf8_length(fsp_view text);

/* As much of a text as fits, cut between characters and made fit: a line break or tab is then a blank, everything else that is not
 * fit a question mark. The one way in which something received enters a message. Returns the length. */
size_t fsp_copy_printable(char *out, size_t size, fsp_view text);
/* The same of the whole text, in the arena where it has to change; without data where memory ran out. */
fsp_view fsp_made_printable(fsp_arena *arena, fsp_view text);
/* vsnprintf(), but never cut inside a character. */
void fsp_print(char *out, size_t size, const char *format, va_list arguments) FSP_PRINTF(3, 0);

/* Decimal text of at least so many characters, filled up with zeros behind the sign. Returns its length; minimum is 1 to
 * FSP_INTEGER_SIZE - 1. Not snprintf: it takes longer than all the rest of a bill's amounts. */
#define FSP_INTEGER_SIZE 24
size_t fsp_integer_format(int64_t number, unsigned minimum, char out[FSP_INTEGER_SIZE]);
/* The length of that text without zeros to fill it up. */
size_t fsp_integer_length(int64_t number);
/* Years 1000 to 9999 in Jakarta, so that every date and time is as long as the others. */
bool fsp_time_is_writable(int64_t seconds);

bool fsp_is_digits(fsp_view text);
/* The digits of a phone number that people group by blanks, dots, dashes and parentheses, perhaps behind a plus, and how many;
 * 0: it is none. out needs as many bytes, or is NULL. */
size_t fsp_phone_digits(fsp_view text, char *out);
/* "2025-01" */
bool fsp_is_month(fsp_view text);
/* The text without white space around it. */
fsp_view fsp_trimmed(fsp_view text);
/* A violation where that amount is zero. */
void fsp_call_require_positive(struct fsp_call *call, const char *wire);
unsigned fsp_days_in_month(int64_t year, unsigned month);
/* Midnight of that day in Jakarta; the day must exist. */
int64_t fsp_time_of_date(int64_t year, unsigned month, unsigned day);
/* x stands for a hexadecimal digit, 9 for a decimal one, anything else for itself. */
bool fsp_has_shape(fsp_view text, const char *shape);
/* What is wrong with the characters, or NULL. hint: what is said instead of "digits"; or NULL. */
const char *fsp_character_objection(fsp_type type, const char *hint, fsp_view text);

fsp_violation *fsp_report(fsp_arena *arena, fsp_violations *violations, const fsp_place *place, const fsp_field *field,
	const char *rule, const char *channel, const char *format, ...) FSP_PRINTF(7, 8);

/* FSP_OK when there are none, FSP_ERROR_MEMORY when there was none to tell all of them. */
fsp_result fsp_judge(const fsp_violations *violations);

/* Checks one text against its row. place names it in the violations. */
void fsp_check_text(fsp_arena *arena, fsp_violations *violations, const fsp_place *place, const fsp_field *field, fsp_view text);

/* Fills in what comes from the table: fixed values, and the defaults of what is absent; in nested rows too. */
void fsp_complete_fields(const fsp_field *fields, fsp_slot *slots);
/* Checks every row, nested ones too. */
void fsp_check_fields(fsp_arena *arena, fsp_violations *violations, const fsp_place *parent, const fsp_field *fields, const fsp_slot *slots);
/* The code on the wire of a case of an enumeration, or NULL. */
const char *fsp_code_of_case(const fsp_code_table *table, fsp_view name);

/* Whether the table has a row of that name, whatever its case, in either spelling. Every name is known to no table (NULL). */
bool fsp_field_is_known(const fsp_field *fields, fsp_view name);
/* The row's wire name; NULL where the rows have no such name, and without rows. */
const char *fsp_field_known_as(const fsp_field *fields, fsp_view name);

/* Finds the row of a wire name; -1 when there is none. */
int fsp_field_index(const fsp_field *fields, const char *wire);

/* The text a value has on the wire. scratch needs FSP_SCRATCH bytes. */
#define FSP_SCRATCH 80
fsp_view fsp_wire_text(const fsp_field *field, const fsp_slot *slot, char *scratch);

/* How long an amount's is. */
size_t fsp_wire_amount_length(const fsp_field *field, int64_t minor);

/* Writes the rows in one of the encodings; extra members follow the rows'. */
fsp_result fsp_encode(fsp_encoding encoding, const char *root, const fsp_field *fields, const fsp_slot *slots,
	const fsp_extra *extra, size_t extra_count, fsp_buffer *out);
/* Percent-encodes everything but the unreserved characters of RFC 3986. */
void fsp_percent_encode(fsp_buffer *out, fsp_view text, bool plus_for_blank);

/* A member by name, whatever its case; NULL when there is none. likely: a member behind which it may be near, or NULL. */
fsp_node *fsp_node_member(const fsp_node *object, fsp_view name, fsp_node *likely);

/* Fills one slot per row from a received object. Values that do not fit their row's type are left absent: the raw
 * message keeps them. *missing names the first required row without a value, *nested the first row that holds
 * an object or list where a text belongs. */
fsp_result fsp_extract(fsp_arena *arena, const fsp_field *fields, fsp_node *object, fsp_slot *slots,
	const fsp_field **missing, const fsp_field **nested);

/* By the operation's envelope: FSP_OK, FSP_ERROR_GATEWAY, or FSP_ERROR_MALFORMED where the answer does not say. */
fsp_result fsp_call_classify(fsp_call *call);
/* Fills the error with a refusal, and what its code means. */
fsp_result fsp_call_refuse(fsp_call *call, fsp_view code, fsp_view text);
const fsp_envelope *fsp_call_envelope(const fsp_call *call);
/* Whether a code is like the pattern, in which ? stands for any character; whether it is like one of these patterns. */
bool fsp_code_matches(fsp_view code, const char *pattern);
bool fsp_lists_code(const char *const *codes, fsp_view code);

/* Debit's envelope, which other products use too. */
extern const fsp_refusal_shape fsp_legacy_refusals[];
extern const char *const fsp_legacy_success[];

/* A member by its path: dots lead into nested objects. */
const fsp_node *fsp_node_at(const fsp_node *object, fsp_view path);

/* Makes the texts fit for people, logs and pages, after everything that looks at them as they came; but not those of the rows that are
 * marked in exact, which may be NULL. */
fsp_result fsp_make_printable(fsp_arena *arena, const fsp_field *fields, fsp_slot *slots, const bool *exact);

fsp_view fsp_answer_text(const fsp_call *call, const char *wire);

#endif
