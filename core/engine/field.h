/* Fields: rows of tables, which describe a message, and slots, which hold its values. */
#ifndef FASPAY_ENGINE_FIELD_H
#define FASPAY_ENGINE_FIELD_H

#include "../message/decode.h"
#include "../message/node.h"

typedef enum fsp_type {
	FSP_TYPE_TEXT,       /* UTF-8; line breaks and tabs allowed, other control characters not */
	FSP_TYPE_LINE,       /* UTF-8 without any control character */
	FSP_TYPE_VERBATIM,   /* a text that was received; never checked, never changed */
	FSP_TYPE_DIGITS,
	FSP_TYPE_PHONE,      /* digits on the wire; the caller may group them and begin with + */
	FSP_TYPE_EMAIL,
	FSP_TYPE_URL,        /* a link: http or https, with a host */
	FSP_TYPE_INTEGER,
	FSP_TYPE_MONEY,
	FSP_TYPE_TIME,       /* seconds since 1970; written 2025-01-10 10:00:00, in Jakarta */
	FSP_TYPE_TIME_ISO,   /* a time written 2025-01-10T10:00:00+07:00 */
	FSP_TYPE_TIME_DAY_FIRST,   /* a time written 10-01-2025 10:00:00, also with slashes; answers only */
	FSP_TYPE_DATE,       /* a day written 2025-01-10; midnight in Jakarta */
	FSP_TYPE_MONTH,      /* a month written 2025-01, as a text; received messages only */
	FSP_TYPE_FLAG,       /* number is 1 or 0; codes holds the wire's texts of no and yes, in this order */
	FSP_TYPE_ENUM,       /* one of the codes; the slot holds the name of the case */
	/* Rows of an identity: a key, parsed once. index: the identity's row with its passphrase. */
	FSP_TYPE_PRIVATE_KEY, FSP_TYPE_PUBLIC_KEY,
	FSP_TYPE_RECORD,     /* one nested object */
	FSP_TYPE_LIST        /* several */
} fsp_type;

typedef enum fsp_presence {
	FSP_OPTIONAL,        /* left out when absent */
	FSP_BLANK,           /* sent as "" when absent */
	/* Answers: it must be there at all. If it cannot be read, the slot is empty, and inspect judges that. */
	FSP_REQUIRED
} fsp_presence;

typedef enum fsp_origin {
	FSP_FROM_CALLER,     /* the slot, filled from the property the row names */
	FSP_FROM_CLIENT,     /* identity number `index` of the client */
	FSP_FROM_TABLE,      /* always the fallback */
	FSP_FROM_SCHEME,     /* a signature */
	FSP_FROM_MONEY       /* the currency of the amount whose row names this row */
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

/* A closed set of codes. The last row has code NULL; it names the case of all unknown codes, or NULL where an
 * unknown code makes the value absent. Without codes the enumeration's own values are the wire's. */
typedef struct fsp_code_table {
	const char *enumeration;
	const fsp_code *codes;
} fsp_code_table;

typedef struct fsp_field {
	/* The name on the wire. Dots lead into nested objects. NULL ends a table. FSP_WIRE sets it. */
	const char *wire;
	const char *alias;                /* another spelling that received messages may use */
	/* The name outside the core, "customer.name". NULL: none, or a nested record whose properties are its parent's. */
	const char *property;
	const char *forbidden;            /* texts: characters that must not occur, because they separate signed texts */
	/* Received texts that are signed without separators: x stands for a hexadecimal digit, 9 for a decimal one. */
	const char *shape;
	/* MONEY: the wire name of the row with its currency. codes then lists the currencies that are allowed. */
	const char *currency;
	/* DIGITS: the objection to any other text. URL in an answer: what not to do with a bad one. */
	const char *hint;
	const char *fallback;             /* the value of FSP_FROM_TABLE; the default of FSP_FROM_CALLER */
	const char *echo;                 /* answers: the request field whose value must come back in this row */
	const fsp_code_table *codes;
	const struct fsp_field *fields;   /* rows of a record or list */
	fsp_type type;
	fsp_presence presence;
	fsp_origin origin;
	fsp_unit unit;
	/* In characters (code points); 0: no limit. Of received messages only the texts of callbacks are measured. */
	uint16_t maximum;
	uint8_t minimum;                  /* in characters; INTEGER: padded with zeros to this length */
	uint8_t wire_length;              /* the length of the name in bytes */
	uint8_t index;                    /* FSP_FROM_CLIENT: the row of the identity */
	bool tight;                       /* must not begin or end with a blank, which would be lost on the way */
	/* Identity: never shown. Request: the text of an answer that cannot be read is not shown either. */
	bool secret;
	bool extra_may_fill;              /* the caller may pass this field in extra when its own property is empty */
	bool negative;                    /* may be below zero */
	bool bare;                        /* JSON: written without quotes, as a number */
	bool order;                       /* requests: the merchant's own number of the order that the call is about */
	bool unsent;                      /* takes part in checks and signatures, but is not sent */
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

/* Does not compile unless both names stand for the same position. For tables whose positions have other names
 * elsewhere. */
#define FSP_SAME_POSITION(a, b) typedef char a##_is_##b[(int)(a) == (int)(b) ? 1 : -1]

static inline fsp_view fsp_field_name(const fsp_field *field)
{
	return (fsp_view){field->wire, field->wire_length};
}

/* A value. The row's type says which members hold it. */
typedef struct fsp_slot {
	bool present;
	char currency[4];                 /* MONEY */
	/* text types; ENUM: the name of the case; received: the wire's text of any type */
	fsp_view text;
	int64_t number;                   /* INTEGER; MONEY: minor units; TIME: seconds */
	size_t count;                     /* RECORD: 1; LIST: how many */
	struct fsp_slot *children;        /* count * fsp_field_count(row->fields) slots */
} fsp_slot;

size_t fsp_field_count(const fsp_field *fields);

/* Whether a list holds plain values instead of records. Its only row then has the empty name. */
static inline bool fsp_field_is_plain_list(const fsp_field *field)
{
	return field->type == FSP_TYPE_LIST && field->fields[0].wire_length == 0;
}

/* Whether a row of an identity is a key. */
static inline bool fsp_field_is_key(const fsp_field *field)
{
	return field->type == FSP_TYPE_PRIVATE_KEY || field->type == FSP_TYPE_PUBLIC_KEY;
}

/* The names of the rows, in either spelling, as decoders ask for them. */
fsp_known_names fsp_field_names(const fsp_field *fields);

/* The position of the first row with a wire name; -1 when there is none. */
int fsp_field_index(const fsp_field *fields, const char *wire);

#endif
