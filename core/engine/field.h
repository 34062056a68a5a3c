/* Fields: the rows of tables, and the values that belong to them. */
#ifndef FASPAY_ENGINE_FIELD_H
#define FASPAY_ENGINE_FIELD_H

#include "../message/decode.h"
#include "../message/node.h"

typedef enum fsp_type {
	FSP_TYPE_TEXT,       /* UTF-8; line breaks and tabs allowed, other control characters not */
	FSP_TYPE_LINE,       /* UTF-8 without any control character */
	FSP_TYPE_VERBATIM,       /* a text that was received; never checked, never changed */
	FSP_TYPE_DIGITS,
	FSP_TYPE_PHONE,      /* digits on the wire; the caller may group them, and begin with + */
	FSP_TYPE_EMAIL,
	FSP_TYPE_URL,        /* a link: http or https, with a host */
	FSP_TYPE_INTEGER,
	FSP_TYPE_MONEY,
	FSP_TYPE_TIME,
	FSP_TYPE_TIME_ISO,   /* the same, as 2025-01-10T10:00:00+07:00 */
	FSP_TYPE_TIME_DAY_FIRST,  /* the same, as 10-01-2025 10:00:00; answers only */
	FSP_TYPE_DATE,       /* the same, as 2025-01-10; midnight in Jakarta */
	FSP_TYPE_MONTH,      /* 2025-01, as a text; what is received only */
	FSP_TYPE_FLAG,       /* Yes or No; number is 1 or 0. With codes the wire has their first two: no, yes */
	FSP_TYPE_ENUM,       /* a code of the row's code table; the slot holds the case name */
	/* identity: a PEM key, parsed once; index: the identity with its passphrase */
	FSP_TYPE_PRIVATE_KEY, FSP_TYPE_PUBLIC_KEY,
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
	/* name on the wire; dots lead into nested objects; NULL ends a table. FSP_WIRE sets it */
	const char *wire;
	const char *alias;                /* other spelling accepted on the way in */
	/* name outside the core, "customer.name"; NULL: a nested record that reads its parent */
	const char *property;
	const char *forbidden;            /* texts: characters that may not occur, because a signature separates by them */
	/* of what is received, where texts are signed without separators: x is a hexadecimal digit, 9 a decimal one */
	const char *shape;
	/* MONEY: wire name of the row with its currency; codes are then the currencies that may be */
	const char *currency;
	/* DIGITS: the message for any other text; URL in an answer: what not to do with a bad one */
	const char *hint;
	const char *fallback;             /* FSP_FROM_TABLE's value; FSP_FROM_CALLER's when absent */
	const char *echo;                 /* answers: the request field that must come back unchanged */
	const fsp_code_table *codes;
	const struct fsp_field *fields;   /* rows of a record or list */
	fsp_type type;
	fsp_presence presence;
	fsp_origin origin;
	fsp_unit unit;
	/* characters (code points); 0: no limit. Of what is received only callbacks' texts are measured */
	uint16_t maximum;
	uint8_t minimum;                  /* characters; INTEGER: padded with zeros to so many */
	uint8_t wire_length;              /* bytes of the name */
	uint8_t index;                    /* FSP_FROM_CLIENT: which identity */
	bool tight;                       /* must not begin or end with a blank, which would be lost on the way */
	/* identity: never shown; request: what comes back is not shown before it is understood */
	bool secret;
	bool extra_may_fill;              /* the caller may pass this field in extra when its own property is empty */
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

/* Does not compile unless both names stand for the same position. For tables whose positions have other names elsewhere. */
#define FSP_SAME_POSITION(a, b) typedef char a##_is_##b[(int)(a) == (int)(b) ? 1 : -1]

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
} fsp_slot;

size_t fsp_field_count(const fsp_field *fields);

/* Whether a list holds plain values: its only row then has the empty name. */
static inline bool fsp_field_is_plain_list(const fsp_field *field)
{
	return field->type == FSP_TYPE_LIST && field->fields[0].wire_length == 0;
}

/* The names of the rows, in either spelling, as decoders ask for them. */
fsp_known_names fsp_field_names(const fsp_field *fields);

/* Finds the row of a wire name; -1 when there is none. */
int fsp_field_index(const fsp_field *fields, const char *wire);

#endif
