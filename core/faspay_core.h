/*
 * Faspay core: turns typed requests into signed bytes and received bytes into verified values.
 *
 * Portable C99. Knows nothing of PHP. Conventions:
 *  - functions return FSP_OK or a negative fsp_result; details go into the caller's fsp_error;
 *  - fsp_view borrows memory and never owns it; whatever an fsp_arena handed out lives as long as the arena;
 *  - every _free function accepts NULL;
 *  - money is an integer count of minor units (sen), time is seconds since the epoch, sizes are bytes.
 */
#ifndef FASPAY_CORE_H
#define FASPAY_CORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define FSP_CORE_VERSION "0.2.0"

#if defined(__GNUC__)
# define FSP_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
# define FSP_PRINTF(text, first)
#endif

/* ------------------------------------------------------------------ views */

/* Borrowed bytes. data == NULL means "absent", length 0 with data means "empty". */
typedef struct fsp_view {
	const char *data;
	size_t length;
} fsp_view;

#define FSP_NO_VIEW ((fsp_view){NULL, 0})
#define FSP_LITERAL_VIEW(text) ((fsp_view){"" text "", sizeof(text) - 1})

/* NUL-terminated text; NULL gives an absent view. */
static inline fsp_view fsp_view_of(const char *text)
{
	return text != NULL ? (fsp_view){text, strlen(text)} : FSP_NO_VIEW;
}

static inline bool fsp_view_equals(fsp_view a, fsp_view b)
{
	return a.length == b.length && (b.length == 0 || memcmp(a.data, b.data, b.length) == 0);
}

bool fsp_view_equals_nocase(fsp_view a, fsp_view b);         /* ASCII case folding only */

static inline bool fsp_view_is(fsp_view view, const char *text)
{
	/* The first character tells most texts apart. */
	return view.data != NULL && (view.length == 0 || view.data[0] == text[0]) && fsp_view_equals(view, fsp_view_of(text));
}

bool fsp_view_starts_with(fsp_view view, const char *text);

/* ------------------------------------------------------------------ results and errors */

typedef enum fsp_result {
	FSP_OK = 0,
	FSP_ERROR_MEMORY = -1,
	FSP_ERROR_VALIDATION = -2,        /* the caller's input: see fsp_violations */
	FSP_ERROR_SIGNATURE = -3,         /* a message that does not verify */
	FSP_ERROR_MALFORMED = -4,         /* a message that cannot be read, or answers another question */
	FSP_ERROR_GATEWAY = -5,           /* the gateway understood and refused */
	FSP_ERROR_NOT_SENT = -6,          /* surely not processed: safe to repeat */
	FSP_ERROR_OUTCOME_UNKNOWN = -7,   /* the gateway may have acted */
	FSP_ERROR_AMOUNT = -8,            /* paid, but not the amount that was expected */
	FSP_ERROR_INTERNAL = -9           /* a library we sit on failed in a way that is nobody's input */
} fsp_result;

typedef struct fsp_error {
	fsp_result code;
	const char *rule;                 /* stable identifier, static storage, e.g. "mismatch"; may be NULL */
	const char *field;                /* malformed messages: wire name of the field, static storage; may be NULL */
	char message[512];                /* English, without secrets, without expected signatures */
	long http_status;                 /* 0: no HTTP answer */
	int attempts;
	bool timed_out;
	bool harmless;                    /* what was called only asks: it may be asked again, whatever became of it */
	char response_code[16];           /* gateway errors */
	char response_text[256];
} fsp_error;

/* Fills the error and returns its code, so that callers can write: return fsp_fail(error, ...). */
fsp_result fsp_fail(fsp_error *error, fsp_result code, const char *rule, const char *format, ...) FSP_PRINTF(4, 5);
/* The same of one field of a message. field: its wire name, static; or NULL. */
fsp_result fsp_fail_field(fsp_error *error, fsp_result code, const char *rule, const char *field, const char *format, ...) FSP_PRINTF(5, 6);

/* Whether a text is fit for a message, a log or a page as it is: UTF-8 without control characters and whatever else breaks a line or
 * turns the direction of writing. */
bool fsp_is_printable(fsp_view text);
/* A name or number that somebody else wrote, for a message: without control characters and line breaks, with dots where it was too long. */
#define FSP_PRINTABLE_SIZE 132
const char *fsp_printable(fsp_view name, char out[FSP_PRINTABLE_SIZE]);

/* ------------------------------------------------------------------ memory */

/* Everything one call needs, freed and wiped together. */
typedef struct fsp_arena fsp_arena;

fsp_arena *fsp_arena_new(void);
void *fsp_arena_take(fsp_arena *arena, size_t size);         /* zeroed, aligned; NULL when memory ran out */
char *fsp_arena_copy(fsp_arena *arena, fsp_view view);       /* NUL-terminated copy */
void fsp_arena_free(fsp_arena *arena);                       /* wipes every block */
/* Puts it into a list until it is freed, so that what a jump out of everything leaves behind can be found. */
void fsp_arena_track(fsp_arena *arena, fsp_arena **list);

/* Growing bytes with a maximum fixed at creation. After a failed append the buffer stays failed. */
typedef struct fsp_buffer {
	char *data;                       /* NUL-terminated once anything was appended */
	size_t length;
	size_t capacity;
	size_t maximum;
	fsp_result failed;                /* FSP_OK, FSP_ERROR_MEMORY or FSP_ERROR_MALFORMED (maximum reached) */
	fsp_arena *arena;                 /* where its bytes stay when it is gone; NULL: nowhere */
} fsp_buffer;

void fsp_buffer_init(fsp_buffer *buffer, size_t maximum);
void fsp_buffer_init_in(fsp_buffer *buffer, fsp_arena *arena, size_t maximum);   /* need not be freed */
bool fsp_buffer_reserve(fsp_buffer *buffer, size_t more);
void fsp_buffer_append(fsp_buffer *buffer, const char *data, size_t length);
void fsp_buffer_append_view(fsp_buffer *buffer, fsp_view view);
void fsp_buffer_append_text(fsp_buffer *buffer, const char *text);
void fsp_buffer_append_integer(fsp_buffer *buffer, int64_t number);
fsp_view fsp_buffer_view(const fsp_buffer *buffer);
void fsp_buffer_free(fsp_buffer *buffer);                    /* wipes */

/* So many bytes more, for the caller to write; or NULL. */
static inline char *fsp_buffer_grow(fsp_buffer *buffer, size_t length)
{
	char *bytes;

	/* The capacity never exceeds the maximum and its NUL. */
	if ((buffer->failed != FSP_OK || length >= buffer->capacity - buffer->length) && !fsp_buffer_reserve(buffer, length)) {
		return NULL;
	}
	bytes = buffer->data + buffer->length;
	buffer->length += length;
	bytes[length] = '\0';
	return bytes;
}

static inline void fsp_buffer_append_char(fsp_buffer *buffer, char c)
{
	char *p = fsp_buffer_grow(buffer, 1);

	if (p != NULL) {
		*p = c;
	}
}

/* The one type for secrets: copied once, wiped when freed, never reallocated, never printed. */
typedef struct fsp_secret {
	char *data;
	size_t length;
} fsp_secret;

fsp_result fsp_secret_set(fsp_secret *secret, fsp_view value);   /* wipes what was there */
fsp_view fsp_secret_view(const fsp_secret *secret);
void fsp_secret_clear(fsp_secret *secret);
void fsp_wipe(void *memory, size_t size);
void fsp_wipe_stack(void);                                  /* what the functions that returned before have left there */
uint32_t fsp_random(uint32_t below);                             /* unbiased enough for jitter; 0 when below is 0 */

/* ------------------------------------------------------------------ signatures */

#define FSP_SHA1_HEX_LENGTH 40
#define FSP_SIGNATURE_MAXIMUM 1024

/* At most so many fields are signed together, and a request bears at most so many signatures. */
#define FSP_SIGNED_MAXIMUM 4
#define FSP_SIGNATURES 2

/* A signature of a name, a password and some texts. Writes it, ended by NUL, to out, which needs FSP_SIGNATURE_MAXIMUM
 * bytes. FSP_ERROR_MALFORMED: the texts are too long. */
typedef fsp_result fsp_formula(fsp_view name, fsp_view password, const fsp_view *parts, size_t count, char *out);

/* Lower-case hex SHA1(lower-case hex MD5(user password parts...)); docs/protocol/debit.md section 3. */
fsp_formula fsp_sign_legacy;
/* Upper-case hex SHA1("##" UP(merchant) "##" UP(password) "##" parts "##"...), the first part being an order id, which is
 * upper-cased too; docs/protocol/credit-card.md 3.1 to 3.3. */
fsp_formula fsp_sign_card;
/* The same, the first part being a token, which is not upper-cased; 3.3. */
fsp_formula fsp_sign_card_token;
/* The text of fsp_sign_card, as base64 SHA256; 3.4. */
fsp_formula fsp_sign_card_sha256;

/* Fetches the digests, once per process, before any thread signs. FSP_ERROR_INTERNAL: SHA-1 or SHA-256 is missing. */
fsp_result fsp_sign_startup(void);
/* Instead: the first signature will fetch them, and report what is missing. */
void fsp_sign_defer(void);
void fsp_sign_shutdown(void);

/* Constant time for equal lengths; if known is all hex digits, case does not matter. Different lengths are unequal. */
bool fsp_signature_equals(fsp_view known, fsp_view given);

/* Lower-case hex SHA-256 (64 characters and NUL). */
fsp_result fsp_sha256_hex(fsp_view data, char out[65]);

/* ------------------------------------------------------------------ money and time */

/* Text of `^\d{1,13}(\.\d{2}0*)?$` to minor units; three decimals behind up to three digits are refused, as they may be grouping. */
bool fsp_money_parse(fsp_view text, int64_t *minor);
/* What is received: digits, then nothing or a point with two decimals at most, blanks around: "10000", "10000.", "10000.0", " 10000.00".
 * Everything else is no amount that can be read, "10.000" above all. */
bool fsp_amount_read(fsp_view text, int64_t *minor);
/* minor units to "10000.00"; out needs 24 bytes. */
void fsp_money_format(int64_t minor, char out[24]);
/* For people in Indonesia: "Rp 10.000", "Rp 10.000,50", "USD 10.000". currency has three letters; out needs 48 bytes. */
void fsp_money_display(int64_t minor, const char *currency, char out[48]);

/* What a clock and a calendar in Jakarta show. */
typedef struct fsp_calendar {
	int64_t year;
	unsigned month, day, hour, minute, second;
} fsp_calendar;

/* False outside years 1000 to 9999. */
bool fsp_time_split(int64_t seconds, fsp_calendar *out);
/* "YYYY-MM-DD HH:MM:SS" in Asia/Jakarta (UTC+7, no daylight saving); out needs 20 bytes. False outside years 1000 to 9999. */
bool fsp_time_format(int64_t seconds, char out[20]);
/* The inverse; accepts a blank or "T" between date and time; refuses impossible dates. */
bool fsp_time_parse(fsp_view text, int64_t *seconds);
/* The same with an offset: "2025-01-10T10:00:00+07:00"; out needs 26 bytes. */
bool fsp_time_format_iso(int64_t seconds, char out[26]);
/* The inverse; any offset or Z, also without separators as "20250110T030000Z". */
bool fsp_time_parse_iso(fsp_view text, int64_t *seconds);

/* "YYYY-MM-DD": midnight in Jakarta. */
bool fsp_time_parse_date(fsp_view text, int64_t *seconds);
/* "DD-MM-YYYY HH:MM:SS". */
bool fsp_time_parse_card(fsp_view text, int64_t *seconds);

/* ------------------------------------------------------------------ clocks */

/* What a call is given as its now: validation, dates, signatures and the expiry of cards go by it. Seconds since 1970. Not time():
 * that may lag behind the clock PHP's DateTime reads, and a bill for "+30 days" be refused. */
int64_t fsp_wall_seconds(void);
/* For tests: the moment at which that clock stands on this thread, until it is released. Nothing else has an eye on it: no deadline,
 * no pause, no connection, and no HTTP date in a Retry-After. */
void fsp_clock_set(int64_t seconds);
void fsp_clock_release(void);
/* Milliseconds of a clock that never jumps; only differences mean something. */
int64_t fsp_monotonic_ms(void);

/* ------------------------------------------------------------------ messages as received */

typedef enum fsp_kind { FSP_NULL, FSP_BOOLEAN, FSP_NUMBER, FSP_STRING, FSP_LIST, FSP_OBJECT } fsp_kind;

/* One node of a decoded message, whatever it came in as. Numbers keep their text: no double ever holds one. Names and
 * texts need not end with NUL. */
typedef struct fsp_node {
	fsp_kind kind;
	uint16_t row;                     /* of the table that was extracted, counted from 1; 0: none has this very name */
	uint8_t place;                    /* made from the name, whatever its case; the same of many names */
	fsp_view name;                    /* member name; absent in lists and at the root */
	fsp_view text;                    /* string (UTF-8), number as written, "true" or "false" */
	struct fsp_node *child;           /* first member or element */
	struct fsp_node *next;
	size_t count;                     /* members or elements */
	struct fsp_node *last;            /* member that was added last */
	uint64_t *places;                 /* a bit for each place that a member has; NULL: there are none */
	void *origin;                     /* the caller's own: what it holds the text in, or NULL */
} fsp_node;

struct fsp_field;

typedef enum fsp_format { FSP_FORMAT_UNKNOWN, FSP_FORMAT_JSON, FSP_FORMAT_XML, FSP_FORMAT_FORM, FSP_FORMAT_PAIRS, FSP_FORMAT_ARRAY } fsp_format;

typedef struct fsp_limits {
	size_t bytes;
	unsigned depth;
	unsigned members;                 /* of one object or list */
} fsp_limits;

#define FSP_NOTIFICATION_LIMITS ((fsp_limits){65536, 8, 256})
#define FSP_ANSWER_LIMITS ((fsp_limits){1048576, 16, 4096})

/* Each decoder refuses what could be read in two ways: duplicate names (compared without case), trailing bytes,
 * embedded NUL, invalid UTF-8, XML document types and entities. */
fsp_result fsp_decode_json(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error);
fsp_result fsp_decode_xml(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error);
fsp_result fsp_decode_pairs(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error);   /* KEY=VALUE;KEY=VALUE */
const char *fsp_json_version(void);                          /* of the library that reads it */
const char *fsp_xml_version(void);
/* a=b&c=d, also query strings. Where there is a table, what has no row in it may be anything: what cannot be read of it is left out. */
fsp_result fsp_decode_form(fsp_arena *arena, fsp_view body, fsp_limits limits, const struct fsp_field *fields, fsp_node **root, fsp_error *error);
/* By content: skips byte order marks and white space, then '<' is XML and '{' is JSON. */
fsp_result fsp_decode_sniffed(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_format *format, fsp_error *error);

fsp_node *fsp_node_object(fsp_arena *arena);                              /* an empty one, or NULL */
const fsp_node *fsp_node_find(const fsp_node *object, fsp_view name);     /* ASCII case does not matter */

/* The gateway's many spellings of "nothing": null, "", "null", [] and {} are all absent. */
static inline bool fsp_node_is_absent(const fsp_node *node)
{
	if (node == NULL || node->kind == FSP_NULL) {
		return true;
	}
	if (node->kind == FSP_LIST || node->kind == FSP_OBJECT) {
		return node->count == 0;
	}
	return node->kind == FSP_STRING && (node->text.length == 0 || (node->text.length == 4 && memcmp(node->text.data, "null", 4) == 0));
}

/* Absent unless a string, a number or a word that says something. */
static inline fsp_view fsp_node_text(const fsp_node *node)
{
	return fsp_node_is_absent(node) || node->kind == FSP_LIST || node->kind == FSP_OBJECT ? FSP_NO_VIEW : node->text;
}

/* EMV merchant-presented QR text: checks the layout and the CRC of tag 63, finds a top-level tag. Lengths count bytes, or characters
 * where the text is whole only so. White space around it must have been left out. */
fsp_result fsp_qr_check(fsp_view qr, fsp_error *error);
fsp_view fsp_qr_tag(fsp_view qr, const char tag[2]);

/* ------------------------------------------------------------------ fields and operations: data */

typedef enum fsp_type {
	FSP_TYPE_TEXT,       /* UTF-8; line breaks and tabs allowed, other control characters not */
	FSP_TYPE_LINE,       /* UTF-8 without any control character */
	FSP_TYPE_ECHO,       /* a text that was received and goes back unchanged, whatever it is */
	FSP_TYPE_DIGITS,
	FSP_TYPE_PHONE,      /* digits on the wire; the caller may group them, and begin with + */
	FSP_TYPE_EMAIL,
	FSP_TYPE_URL,        /* a link: http or https, with a host */
	FSP_TYPE_INTEGER,
	FSP_TYPE_MONEY,
	FSP_TYPE_TIME,
	FSP_TYPE_TIME_ISO,   /* the same, as 2025-01-10T10:00:00+07:00 */
	FSP_TYPE_TIME_CARD,  /* the same, as 10-01-2025 10:00:00; answers only */
	FSP_TYPE_DATE,       /* the same, as 2025-01-10; midnight in Jakarta */
	FSP_TYPE_MONTH,      /* 2025-01, as a text; what is received only */
	FSP_TYPE_FLAG,       /* Yes or No; number is 1 or 0. With codes the wire has their first two: no, yes */
	FSP_TYPE_ENUM,       /* a code of the row's code table; the slot holds the case name */
	FSP_TYPE_PRIVATE_KEY, FSP_TYPE_PUBLIC_KEY,   /* identity: a PEM key, parsed once; index: the identity with its passphrase */
	FSP_TYPE_RECORD,     /* one nested object */
	FSP_TYPE_LIST        /* several */
} fsp_type;

typedef enum fsp_presence {
	FSP_OPTIONAL,        /* left out when absent */
	FSP_BLANK,           /* sent as "" when absent */
	FSP_REQUIRED
} fsp_presence;

typedef enum fsp_origin {
	FSP_FROM_CALLER,     /* the slot, filled from the property the row names */
	FSP_FROM_CLIENT,     /* identity number `index` of the client */
	FSP_FROM_TABLE,      /* always the row's fallback */
	FSP_FROM_SCHEME,     /* a signature */
	FSP_FROM_MONEY       /* the currency of the amount whose row names this one */
} fsp_origin;

typedef enum fsp_unit {
	FSP_UNIT_SEN,        /* rupiah x 100, digits only: 1000000 is Rp 10.000 */
	FSP_UNIT_RUPIAH,     /* whole rupiah: 10000 is Rp 10.000 */
	FSP_UNIT_DECIMAL,    /* 10000.00 is Rp 10.000 */
	FSP_UNIT_OBJECT      /* {"value":"10000.00","currency":"IDR"} is Rp 10.000 */
} fsp_unit;

typedef struct fsp_code {
	const char *code;    /* on the wire */
	const char *name;    /* case of the enumeration */
} fsp_code;

/* A closed code set. The last row has code NULL and names the case for codes nobody knows, or NULL when such a value
 * is absent. Without rows the enumeration's own values are the wire's codes. */
typedef struct fsp_code_table {
	const char *enumeration;
	const fsp_code *codes;
} fsp_code_table;

typedef struct fsp_field {
	const char *wire;                 /* name on the wire; dots lead into nested objects; NULL ends a table. FSP_WIRE sets it */
	const char *alias;                /* other spelling accepted on the way in */
	const char *property;             /* name outside the core, "customer.name"; NULL: a nested record that reads its parent */
	const char *forbidden;            /* texts: characters that may not occur, because a signature separates by them */
	const char *shape;                /* of what is received, where texts are signed without separators: x is a hexadecimal digit, 9 a decimal one */
	const char *currency;             /* MONEY: wire name of the row with its currency; codes are then the currencies that may be */
	const char *hint;                 /* DIGITS: what is said of anything else, where "digits" would not help */
	const char *fallback;             /* FSP_FROM_TABLE's value; FSP_FROM_CALLER's when absent */
	const char *echo;                 /* answers: the request field that must come back unchanged */
	const fsp_code_table *codes;
	const struct fsp_field *fields;   /* rows of a record or list */
	fsp_type type;
	fsp_presence presence;
	fsp_origin origin;
	fsp_unit unit;
	uint16_t maximum;                 /* characters (code points); 0: no limit. Of what is received only callbacks' texts are measured */
	uint8_t minimum;                  /* characters; INTEGER: padded with zeros to so many */
	uint8_t wire_length;              /* bytes of the name */
	uint8_t index;                    /* FSP_FROM_CLIENT: which identity */
	bool tight;                       /* as the number of an order, neither begins nor ends with a blank, which somebody on the way would cut off */
	bool secret;                      /* identity: never shown; request: what comes back is not shown before it is understood */
	bool yields;                      /* the caller's extra may carry it while it is empty */
	bool negative;                    /* MONEY: may be below zero */
	bool bare;                        /* JSON: written as a number, not as a text */
	bool order;                       /* requests: the merchant's own number of what the call is about */
	bool unsent;                      /* takes part in checks and signatures, but is no member of the message */
} fsp_field;

#define FSP_WIRE(name) .wire = "" name "", .wire_length = sizeof(name) - 1

/* A table of rows and the names of their positions come from one list, so that a row more or less cannot shift a check:
 *
 *     #define ITEM_ROWS(ROW) \
 *         ROW(ITEM_ID, "id", .property = "id", .type = FSP_TYPE_LINE) \
 *         ROW(ITEM_NAME, "product", .property = "name", .type = FSP_TYPE_LINE)
 *
 *     FSP_TABLE(item_rows, ITEM);
 *
 * makes the array item_rows and the constants ITEM_ID, ITEM_NAME and ITEM_COUNT. Lists that several tables share take
 * the prefix of the constants as P and paste it: ROW(P##_ID, ...). FSP_POSITIONS makes the constants alone. */
#define FSP_POSITION(position, name, ...) position,
#define FSP_ROW(position, name, ...) {FSP_WIRE(name), __VA_ARGS__},
#define FSP_END_ROW {.wire = NULL}
#define FSP_POSITIONS(P, LIST, ...) enum { LIST(FSP_POSITION, P, __VA_ARGS__) P##_COUNT }
#define FSP_SHARED_TABLE(table, P) \
	enum { P##_ROWS(FSP_POSITION) P##_COUNT }; \
	const fsp_field table[] = {P##_ROWS(FSP_ROW) FSP_END_ROW}
#define FSP_TABLE(table, P) \
	enum { P##_ROWS(FSP_POSITION) P##_COUNT }; \
	static const fsp_field table[] = {P##_ROWS(FSP_ROW) FSP_END_ROW}

static inline fsp_view fsp_field_name(const fsp_field *field)
{
	return (fsp_view){field->wire, field->wire_length};
}

/* A value on its way in or out. Which members count depends on the row's type. */
typedef struct fsp_slot {
	bool present;
	char currency[4];                 /* MONEY */
	fsp_view text;                    /* text types; ENUM: the case's name; answers: the wire text of any type */
	int64_t number;                   /* INTEGER; MONEY: minor units; TIME: seconds */
	size_t count;                     /* RECORD: 1; LIST: how many */
	struct fsp_slot *children;        /* count * fsp_field_count(row->fields) slots */
	const fsp_node *node;             /* what it was extracted from, or NULL */
} fsp_slot;

size_t fsp_field_count(const fsp_field *fields);

/* Whether a list holds plain values: its only row then has the empty name. */
static inline bool fsp_field_is_plain_list(const fsp_field *field)
{
	return field->type == FSP_TYPE_LIST && field->fields[0].wire_length == 0;
}

typedef struct fsp_violation {
	fsp_view field;                   /* "customer.phone", "items[2].name" */
	const char *wire;                 /* "msisdn"; NULL where the wire has no name for it */
	const char *rule;                 /* required, length, format, range, conflict, unknown */
	fsp_view message;
	long limit;                       /* -1: none */
	long length;                      /* -1: not about length */
	const char *channel;              /* NULL: holds for every channel */
	struct fsp_violation *next;
} fsp_violation;

typedef struct fsp_violations {
	fsp_violation *first;
	fsp_violation *last;
	size_t count;
} fsp_violations;

typedef enum fsp_environment { FSP_SANDBOX = 0, FSP_PRODUCTION = 1 } fsp_environment;

typedef enum fsp_encoding {
	FSP_ENCODING_NONE, FSP_ENCODING_JSON,
	FSP_ENCODING_JSON_ASCII,          /* JSON with \u escapes for all that is not ASCII */
	FSP_ENCODING_FORM, FSP_ENCODING_BROWSER, FSP_ENCODING_QUERY, FSP_ENCODING_XML, FSP_ENCODING_PAIRS, FSP_ENCODING_ANY
} fsp_encoding;

struct fsp_call;

/* Demands on top of the field table for one value of the operation's discriminator, such as a payment channel. */
typedef struct fsp_condition {
	const char *value;                /* discriminator's wire text, e.g. "812"; NULL ends the table */
	const char *record;               /* wire name of the list the field is in, or NULL */
	const char *field;                /* wire name of the field that becomes required */
} fsp_condition;

struct fsp_received;
struct fsp_reply;
typedef struct fsp_signature fsp_signature;

/* How requests are signed, and answers and received messages verified. What a scheme does not do is NULL. */
typedef struct fsp_scheme {
	const char *name;
	fsp_formula *formula;             /* for schemes that sign a few texts with a password */
	/* Before the body is encoded: fills the row that carries the signature. */
	fsp_result (*sign_body)(struct fsp_call *call, const fsp_signature *signature);
	/* Before each attempt, when method, URL and body are known: sets request.headers. */
	fsp_result (*sign_attempt)(struct fsp_call *call, const fsp_signature *signature);
	/* Only looks, and sets call->authentic: what an answer without a right signature may say is the product's to decide. */
	fsp_result (*check_answer)(struct fsp_call *call, const fsp_signature *signature);
	/* FSP_OK, FSP_ERROR_SIGNATURE or an error that says what is missing. */
	fsp_result (*verify)(struct fsp_received *received, const fsp_signature *signature);
} fsp_scheme;

/* One signature of a message: which scheme makes it, of which fields, with which of the product's credentials. */
struct fsp_signature {
	const fsp_scheme *scheme;         /* NULL: there is none */
	const char *wire;                 /* row that carries it; NULL: it is in a header */
	const char *fields[FSP_SIGNED_MAXIMUM];          /* wire names of the rows it covers, in order */
	void (*text)(struct fsp_call *call, fsp_buffer *out);   /* what is signed instead, where it is no field; or NULL */
	uint8_t credentials;              /* index into the product's */
};

/* Signatures of listed fields, each by its formula. */
extern const fsp_scheme fsp_scheme_legacy, fsp_scheme_card, fsp_scheme_card_token, fsp_scheme_card_sha256;

/* How a product spells success, refusal and failure in its answers. In codes ? stands for any
 * character. */
typedef struct fsp_refusal_shape {
	const char *member;               /* its presence says that the gateway refused; NULL ends the list */
	const char *code, *text;          /* paths of what it says; NULL: it does not say it */
} fsp_refusal_shape;

typedef struct fsp_envelope {
	const fsp_refusal_shape *refusals;               /* looked for first, in order; or NULL */
	const char *code, *text;          /* paths of the response code and its text */
	const char *const *success;       /* codes of success; NULL-terminated */
	const char *const *failures;      /* codes that say that the gateway itself failed; NULL-terminated, or NULL */
	const char *(*meaning)(fsp_view code);           /* of a code, in English, or NULL */
	fsp_result (*classify)(struct fsp_call *call);   /* instead of all but failures, where a success has no one spelling; or NULL */
} fsp_envelope;

typedef struct fsp_operation {
	const char *name;                 /* key of the client's endpoints, "create" */
	const char *method;               /* GET, POST, PUT, DELETE */
	const char *path[2];              /* by fsp_environment; relative to the base URL; {wire_name} is replaced by that value */
	fsp_encoding request_encoding;
	fsp_encoding answer_encoding;
	const fsp_field *request;
	const fsp_field *answer;
	fsp_signature signatures[FSP_SIGNATURES];        /* of the request; the first without a scheme ends them */
	fsp_signature answer_signature;
	const fsp_envelope *envelope;     /* NULL: the product's */
	/* An operation that must succeed first, under the same deadline; and what keeps its answer, as call->token or in a row. */
	const struct fsp_operation *required;
	fsp_result (*take_required)(struct fsp_call *call, const struct fsp_call *required);
	bool repeatable;                  /* asking twice moves and creates nothing */
	bool extensible;                  /* takes the caller's extra wire fields */
	const char *extra_forbidden;      /* characters that extra may not hold; or NULL */
	const char *const *extra_refused; /* names that extra may not carry; NULL-terminated, or NULL */
	const char *extra_refused_because;               /* the reason, for people */
	const fsp_field *known_extra;     /* rows for names that extra may carry; without one a name is any text of 255 characters */
	const char *discriminator;        /* wire name of the field that conditions look at */
	const char *discriminator_name;   /* what people call it */
	const fsp_condition *conditions;
	const char *not_found_code;       /* response code that means "unknown", answered rather than thrown; or NULL */
	const char *not_found_without;    /* only where the request did not carry this field; or NULL */
	const fsp_code *meanings;         /* what codes mean here, where that is more than the envelope knows; or NULL */
	const char *const *done_codes;    /* states that say that what was asked for was done; NULL-terminated, or NULL */
	const char *const *refused_codes; /* codes of answers that report a state but say that nothing was done; or NULL */
	/* A request is made in three steps: what is left out is completed, all of it is validated, and values that the wire
	 * knows in another form are converted. Only the first and the last change values; the last sees valid ones only. */
	void (*complete)(struct fsp_call *call);         /* defaults that need more than one field */
	void (*validate)(struct fsp_call *call);         /* rules that span fields: reports, also on bad input, and changes nothing */
	void (*convert)(struct fsp_call *call);
	fsp_result (*inspect)(struct fsp_call *call);    /* what only this operation knows about its answer */
} fsp_operation;

typedef struct fsp_header { fsp_view name, value; } fsp_header;

/* A message as it arrived. Nothing of it is believed yet. Only signatures over more than the fields need more than the body. */
typedef struct fsp_inbound {
	fsp_view method, path;            /* path: with its query, without scheme and host */
	const fsp_header *headers;
	size_t header_count;
	fsp_view body;
	int64_t received_at;              /* seconds since 1970 */
} fsp_inbound;

/* How often a header is there, whatever the case of its name; *value is that of the first. */
size_t fsp_inbound_header(const fsp_inbound *inbound, const char *name, fsp_view *value);

#define FSP_REPLY_HEADERS 4

typedef struct fsp_reply {
	int http_status;
	const char *content_type;
	fsp_header headers[FSP_REPLY_HEADERS];           /* besides it */
	size_t header_count;
	fsp_view body;
} fsp_reply;

/* A message the gateway (or the shopper's browser) sends us. */
typedef struct fsp_callback {
	const char *name;
	fsp_limits limits;
	const fsp_field *fields;          /* FSP_ROWS sets them and their number */
	size_t field_count;
	fsp_signature signature;          /* without a scheme the message bears none: its readers say so */
	const char *merchant_field;       /* must equal the client's own id; NULL: the message has none */
	bool merchant_any_case;           /* where the formula raises its letters anyway */
	void (*inspect)(struct fsp_received *received);       /* completes what was verified; or NULL */
	const fsp_field *reply;           /* rows of our answer, or NULL */
	bool ascii_reply;                 /* what is not ASCII is escaped in it */
	/* Sets its HTTP status and headers where they are more than 200 and the content type; or NULL. */
	fsp_result (*finish_reply)(fsp_arena *arena, const fsp_slot *values, struct fsp_reply *reply);
	const char *root;                 /* XML root element, of the message and of the reply */
} fsp_callback;

#define FSP_ROWS(rows) .fields = rows, .field_count = sizeof(rows) / sizeof(*(rows)) - 1

/* Who signs with what: indices of the identity. */
typedef struct fsp_credentials { uint8_t merchant, name, password, previous_password; } fsp_credentials;

typedef struct fsp_product {
	const char *name;                 /* "Debit" */
	const char *base_url[2];
	const char *base_url_hint;        /* where people find the one that is NULL */
	const fsp_field *identity;        /* rows of what the constructor takes, in order */
	fsp_credentials credentials[2];
	const fsp_operation *const *operations;               /* NULL-terminated */
	const fsp_envelope *envelope;
} fsp_product;

/* ------------------------------------------------------------------ URLs */

typedef enum fsp_url_use {
	FSP_URL_REQUEST,     /* we talk to it: https anywhere, http to this machine only */
	FSP_URL_LINK,        /* a browser or the gateway opens it: https or http */
	FSP_URL_PROXY        /* we connect through it; may carry a user and a password */
} fsp_url_use;

/* *objection is what is wrong with it, without quoting it, or NULL. FSP_OK or FSP_ERROR_MEMORY. No I/O. */
fsp_result fsp_url_check(fsp_url_use use, fsp_view url, const char **objection);

/* ------------------------------------------------------------------ clients */

#define FSP_IDENTITY_MAXIMUM 8

typedef struct fsp_endpoint { fsp_view name; fsp_view target; } fsp_endpoint;

typedef struct fsp_client_options {
	fsp_view identity[FSP_IDENTITY_MAXIMUM];
	fsp_environment environment;
	fsp_view base_url;                /* absent: the product's own */
	const fsp_endpoint *endpoints;    /* operation name => path or URL */
	size_t endpoint_count;
} fsp_client_options;

typedef struct fsp_client fsp_client;

/* Checks everything at once; on FSP_ERROR_VALIDATION the violations live in the arena. */
fsp_result fsp_client_new(fsp_client **out, const fsp_product *product, const fsp_client_options *options,
	fsp_arena *arena, fsp_violations *violations, fsp_error *error);
void fsp_client_free(fsp_client *client);
fsp_view fsp_client_identity(const fsp_client *client, uint8_t index);
/* The parsed key of an identity that is one, or NULL. */
const struct fsp_key *fsp_client_key(const fsp_client *client, uint8_t index);
fsp_view fsp_client_base_url(const fsp_client *client);
const fsp_product *fsp_client_product(const fsp_client *client);
fsp_environment fsp_client_environment(const fsp_client *client);

/* ------------------------------------------------------------------ HTTP, as data */

typedef struct fsp_http_request {
	const char *method;
	const char *url;
	const char *content_type;         /* NULL without a body */
	const char *const *headers;       /* "Name: value", NULL-terminated, or NULL */
	fsp_view body;
	bool repeatable;                  /* false: must never be delivered twice */
} fsp_http_request;

typedef struct fsp_http_answer {
	long status;
	fsp_view body;
	long retry_after;                 /* seconds; -1: not said */
	fsp_view content_type;            /* as received; absent where there was none */
	const char *redirect_host;        /* of Location, printable; NULL where there was none */
} fsp_http_answer;

/* ------------------------------------------------------------------ one call of one operation */

typedef struct fsp_extra { fsp_view name; fsp_view text; } fsp_extra;

typedef struct fsp_form_field { fsp_view name; fsp_view text; } fsp_form_field;

typedef struct fsp_call {
	const fsp_client *client;
	const fsp_operation *operation;
	fsp_arena *arena;
	int64_t now;                      /* seconds; the caller's clock */
	fsp_slot *values;                 /* one per request row; fill before building */
	fsp_extra *extra;                 /* names are replaced by those of the table where it knows them */
	size_t extra_count;
	fsp_violations violations;
	fsp_secret token;                 /* from the operation that had to come first */
	const struct fsp_call *caller;    /* of an operation that another one needs first: that one */
	/* after fsp_call_build */
	fsp_http_request request;
	const fsp_form_field *form;       /* FSP_ENCODING_BROWSER */
	size_t form_count;
	/* after fsp_call_read */
	fsp_node *message;                /* NULL when the body was no readable message */
	fsp_view body;                    /* FSP_ENCODING_ANY: as received */
	fsp_format format;
	fsp_slot *answer;                 /* one per answer row */
	bool found;                       /* false: the gateway does not know what was asked about */
	bool authentic;                   /* the answer's signature is right */
	fsp_error error;
} fsp_call;

fsp_result fsp_call_init(fsp_call *call, const fsp_client *client, const fsp_operation *operation, int64_t now);
void fsp_call_free(fsp_call *call);

/* Checks all fields, applies defaults, signs what is signed in the body, encodes. FSP_ERROR_VALIDATION: see call->violations. No I/O. */
fsp_result fsp_call_build(fsp_call *call);
/* Begins and builds the operation that this call's needs first. */
fsp_result fsp_call_begin_required(fsp_call *call, fsp_call *required);
/* Takes over its end: FSP_OK, or call->error says why this call was not sent. */
fsp_result fsp_call_take_required(fsp_call *call, const fsp_call *required, fsp_result result);
/* Before each attempt: sets the headers that a scheme signs anew every time. */
fsp_result fsp_call_sign_attempt(fsp_call *call);
/* Decodes and classifies what came back: FSP_OK, or the error with call->message still set where it was readable. */
fsp_result fsp_call_read(fsp_call *call, const fsp_http_answer *answer);

fsp_slot *fsp_call_value(fsp_call *call, const char *wire);           /* NULL when the table has no such row */
fsp_slot *fsp_call_answer(fsp_call *call, const char *wire);
/* The merchant's own number of what the call is about; absent where its operation has none. */
fsp_view fsp_call_order(const fsp_call *call);
/* Reports a violation on a request row (or on a name of the caller's when wire is NULL). */
void fsp_call_violation(fsp_call *call, const char *wire, const char *property, const char *rule, const char *channel,
	const char *format, ...) FSP_PRINTF(6, 7);

/* ------------------------------------------------------------------ callbacks: read and verify */

/* A message that was verified. All views live in the arena. */
typedef struct fsp_received {
	const fsp_client *client;
	const fsp_callback *callback;
	fsp_arena *arena;
	fsp_inbound inbound;              /* its views are the caller's, and must live until fsp_received_free */
	fsp_node *message;
	fsp_format format;
	fsp_slot *values;                 /* one per callback row */
	fsp_error error;
} fsp_received;

fsp_result fsp_received_init(fsp_received *received, const fsp_client *client, const fsp_callback *callback);
/* Exactly one of these; the first two decode by content (JSON or XML), the third a query string or form body. */
fsp_result fsp_received_read(fsp_received *received, const fsp_inbound *inbound);
fsp_result fsp_received_read_body(fsp_received *received, fsp_view body);
fsp_result fsp_received_read_form(fsp_received *received, fsp_view query);
/* One parameter of several, for callers that hold them already (PHP's $_GET); both views must live until
 * fsp_received_free. origin: the caller's own, kept in the node. */
fsp_result fsp_received_add(fsp_received *received, fsp_view name, fsp_view text, void *origin);
/* One that is no text but a `kind`, "array": malformed where the callback has a row of that name, else nothing. */
fsp_result fsp_received_add_other(fsp_received *received, fsp_view name, const char *kind);
/* After the last of them. */
fsp_result fsp_received_read_members(fsp_received *received);
/* Extracts the fields, checks merchant and signature. Nothing of the message may be believed before it returns FSP_OK. */
fsp_result fsp_received_verify(fsp_received *received);
/* The first row of that wire name, which the table must have; of a verified message. */
fsp_view fsp_received_text(const fsp_received *received, const char *wire);
void fsp_received_free(fsp_received *received);

/* Our answer to a message. values: one slot per reply row; the engine fills those that come from the table. JSON, or XML
 * where the message came as XML. The reply's body is the buffer's. On FSP_ERROR_VALIDATION the violations live in the arena. */
fsp_result fsp_reply_write(fsp_arena *arena, const fsp_callback *callback, fsp_format format, fsp_slot *values,
	fsp_violations *violations, fsp_buffer *body, fsp_reply *reply);
/* The value of a reply row, or NULL when the table has no such row. */
fsp_slot *fsp_reply_value(const fsp_callback *callback, fsp_slot *values, const char *wire);

/* ------------------------------------------------------------------ transport (the only I/O) */

typedef struct fsp_pool fsp_pool;
typedef struct fsp_exchange fsp_exchange;

typedef struct fsp_transport_options {
	long timeout_ms;                  /* what is left of the overall deadline */
	long connect_timeout_ms;
	const char *ca_file;              /* NULL: the system's */
	const char *proxy;                /* NULL: none, whatever the environment says */
	size_t maximum_bytes;             /* cap of the answer's body, decoded */
	bool own_connection;              /* a new one, closed afterwards */
	bool multiplex;                   /* one of many: share a connection by HTTP/2 where the peer offers it and the request may be repeated */
} fsp_transport_options;

typedef enum fsp_outcome { FSP_OUTCOME_ANSWERED, FSP_OUTCOME_NOT_SENT, FSP_OUTCOME_UNKNOWN } fsp_outcome;

/* One attempt as an observer may see it: no body, no URL beyond the host, no secret. */
typedef struct fsp_attempt {
	fsp_outcome outcome;
	char host[256];
	long http_status;
	double dns_seconds, connect_seconds, tls_seconds, first_byte_seconds, total_seconds;   /* since the start; 0: did not happen */
	bool reused;                      /* the connection served an earlier request */
	bool timed_out;
} fsp_attempt;

/* Once per process. Returns FSP_ERROR_INTERNAL when libcurl is unusable. */
fsp_result fsp_transport_startup(void);
void fsp_transport_shutdown(void);
const char *fsp_transport_version(void);                     /* "libcurl/7.88.1 OpenSSL/3.0.19" */

/* *slot belongs to one thread. Creates the pool at first use; after a fork the parent's pool is abandoned, untouched. */
fsp_result fsp_pool_open(fsp_pool **slot, fsp_error *error);

typedef struct fsp_pool_limits {
	long idle_connections;            /* kept at most */
	long idle_seconds;                /* one that idled longer is not used again */
	long lifetime_seconds;            /* nor one that is older (from libcurl 7.80), nor a TLS session or a CA file read before: DNS and trust change */
} fsp_pool_limits;

extern const fsp_pool_limits FSP_POOL_LIMITS;                /* what a new pool has */
void fsp_pool_limit(fsp_pool *pool, const fsp_pool_limits *limits);
void fsp_pool_close(fsp_pool **slot);                        /* closes only what this process owns */
void fsp_pool_abort(fsp_pool *pool);                         /* ends every exchange that is under way; connections stay */

typedef struct fsp_pool_statistics { unsigned long requests, connections, reused; } fsp_pool_statistics;
fsp_pool_statistics fsp_pool_read_statistics(const fsp_pool *pool);

/* Starts one attempt. The request and options must stay alive until fsp_exchange_free. */
fsp_result fsp_exchange_start(fsp_exchange **out, fsp_pool *pool, const fsp_http_request *request,
	const fsp_transport_options *options, fsp_error *error);
/* Moves every exchange of the pool forward, waiting at most so many milliseconds for something to happen. */
fsp_result fsp_pool_wait(fsp_pool *pool, int milliseconds);
/* While nobody waits for an exchange its clocks can stand still: it does not grow late, and others may have as many connections as
 * without it. It moves on all the same whenever the pool does. */
void fsp_exchange_pause(fsp_exchange *exchange);
void fsp_exchange_resume(fsp_exchange *exchange);
bool fsp_exchange_done(const fsp_exchange *exchange);
/* FSP_OK with an answer (whatever its HTTP status), FSP_ERROR_NOT_SENT or FSP_ERROR_OUTCOME_UNKNOWN. */
fsp_result fsp_exchange_result(fsp_exchange *exchange, fsp_http_answer *answer, fsp_attempt *attempt, fsp_error *error);
void fsp_exchange_free(fsp_exchange *exchange);              /* also in mid-flight: aborts, never re-sends */

/* Milliseconds to wait before attempt `attempts + 1`, or -1: do not repeat. Only repeatable operations, only failures
 * that are known safe, full jitter, inside what is left of the deadline. */
long fsp_retry_delay(const fsp_operation *operation, int attempts, int retries, fsp_result result,
	const fsp_http_answer *answer, long remaining_ms);

/* ------------------------------------------------------------------ products */

/* Debit: docs/protocol/debit.md. */
extern const fsp_product fsp_debit;

enum {
	FSP_DEBIT_MERCHANT_ID, FSP_DEBIT_MERCHANT_NAME, FSP_DEBIT_USER_ID, FSP_DEBIT_PASSWORD, FSP_DEBIT_PREVIOUS_PASSWORD
};

extern const fsp_operation fsp_debit_channels, fsp_debit_create, fsp_debit_status, fsp_debit_cancel,
	fsp_debit_update_static_va, fsp_debit_activate_ovo, fsp_debit_push_ovo, fsp_debit_permata_net, fsp_debit_bind_bri,
	fsp_debit_redirect;
extern const fsp_callback fsp_debit_notification, fsp_debit_return, fsp_debit_static_va;

/* English meaning of a response code, or NULL. */
const char *fsp_debit_response_meaning(fsp_view response_code);
/* Whether the payer chooses the amount: a bill on a static virtual account (16 or 19 digits). */
bool fsp_debit_is_open_amount(fsp_view bill_no);
/* Whether an inquiry's message says an amount; *wire is its text. One of another shape than text or number is a text that
 * matches nothing. */
bool fsp_debit_paid_amount(const fsp_node *message, fsp_view *wire);
/* Whether an amount on the wire is the expected one. The unit of an inquiry's total is not documented: whole rupiah
 * match, and rupiah x 100 too, but not where the payer chose the amount and could have paid a hundredth. */
bool fsp_debit_amount_matches(fsp_view wire, int64_t expected_minor, bool open_amount);

/* Credit card: docs/protocol/credit-card.md. */
extern const fsp_product fsp_credit_card, fsp_credit_card_revamp;

enum { FSP_CARD_MERCHANT_ID, FSP_CARD_PASSWORD, FSP_CARD_PREVIOUS_PASSWORD };

extern const fsp_operation fsp_card_payment, fsp_card_charge, fsp_card_status, fsp_card_capture, fsp_card_void, fsp_card_refund,
	fsp_card_token, fsp_card_delete_token, fsp_card_last_token;
extern const fsp_callback fsp_card_notification, fsp_card_return;

typedef enum fsp_card_code { FSP_CARD_ERROR, FSP_CARD_USER, FSP_CARD_INDICATOR, FSP_CARD_COMMERCE, FSP_CARD_ACQUIRER, FSP_CARD_STATUS } fsp_card_code;

/* A product's operation by its name, or NULL. */
const fsp_operation *fsp_product_operation(const fsp_product *product, const char *name);
/* English meaning of a code, or NULL. */
const char *fsp_card_meaning(fsp_card_code kind, fsp_view code);
/* Whether an error is nothing that another try by the shopper mends: the bank may have acted, or the merchant's own
 * settings are wrong. */
bool fsp_card_bars_retry(fsp_view error_code);
/* Whether a capture, void or refund was done: what its answer says about the attempt, and nothing about the payment. */
bool fsp_card_succeeded(const fsp_call *call);
/* "************1111" of a card number; out needs 20 bytes. */
void fsp_card_mask(fsp_view number, char out[20]);

/* Recurring: docs/protocol/recurring.md. */
extern const fsp_product fsp_recurring;

enum {
	FSP_RECURRING_CARD_MERCHANT_ID, FSP_RECURRING_CARD_PASSWORD, FSP_RECURRING_MERCHANT_ID, FSP_RECURRING_MERCHANT_NAME,
	FSP_RECURRING_USER_ID, FSP_RECURRING_PASSWORD, FSP_RECURRING_PREVIOUS_PASSWORD, FSP_RECURRING_PREVIOUS_CARD_PASSWORD
};
/* The recurring product signs with two credentials. */
enum { FSP_RECURRING_BY_MEMBER, FSP_RECURRING_BY_CARD };

extern const fsp_operation fsp_recurring_register, fsp_recurring_update_card, fsp_recurring_update_member, fsp_recurring_status;
extern const fsp_callback fsp_recurring_return, fsp_recurring_charge, fsp_recurring_expiry;

typedef enum fsp_recurring_kind { FSP_RECURRING_UNKNOWN, FSP_RECURRING_CHARGE, FSP_RECURRING_EXPIRY } fsp_recurring_kind;

/* Both notifications arrive at one URL. FSP_OK, also of what cannot be read, or FSP_ERROR_MEMORY. */
fsp_result fsp_recurring_kind_of(fsp_view body, fsp_recurring_kind *kind);

#define FSP_PROCESS_DAYS 9

typedef struct fsp_schedule_plan {
	bool active;                      /* nobody else is charged */
	int64_t start, end;               /* seconds; their days in Jakarta count, both inclusive */
	fsp_view period;                  /* Daily, Monthly or Yearly */
	int64_t every;
	fsp_view process_days;            /* "12,15,20" */
} fsp_schedule_plan;

typedef struct fsp_scheduled {
	int64_t date;                     /* midnight in Jakarta */
	int64_t retries[FSP_PROCESS_DAYS];
	size_t retry_count;
} fsp_scheduled;

/* The charges from a day on, at most so many; returns how many. The documents do not say all of it: a day that a month
 * lacks is taken as its last, and the start day as paid with the registration. */
size_t fsp_recurring_schedule(const fsp_schedule_plan *plan, int64_t from, fsp_scheduled *charges, size_t maximum);

#endif
