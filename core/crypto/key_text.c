/* Reading the text of a key in the forms in which files, portals and .env files hold it, and recognising what is
 * passed by mistake. */
#include "key_text.h"
#include "digest.h"
#include "../base/secret.h"
#include "../base/text.h"

#define LINE_LENGTH 64
/* A shorter text is no key of 2048 bits. */
#define BARE_MINIMUM 100

static const char begin[] = "-----BEGIN ", end[] = "-----END ", dashes[] = "-----";

static size_t find(fsp_view text, size_t from, fsp_view part)
{
	for (size_t i = from; i + part.length <= text.length; i++) {
		if (memcmp(text.data + i, part.data, part.length) == 0) {
			return i;
		}
	}
	return SIZE_MAX;
}

static bool ends_with(fsp_view text, const char *tail)
{
	const size_t length = strlen(tail);

	return text.length >= length && memcmp(text.data + text.length - length, tail, length) == 0;
}

/* ------------------------------------------------------------------ blocks */

typedef struct block { fsp_view label, body; bool finished; } block;

/* Finds the next block from *position on, and moves *position behind it. */
static bool next_block(fsp_view text, size_t *position, block *out)
{
	const size_t start = find(text, *position, FSP_LITERAL_VIEW("-----BEGIN ")), label = start + sizeof(begin) - 1;
	size_t close, stop;

	if (start == SIZE_MAX) {
		return false;
	}
	close = find(text, label, fsp_view_of(dashes));
	*out = (block){.label = {text.data + label, close != SIZE_MAX ? close - label : 0}};
	if (close == SIZE_MAX) {
		*position = text.length;
		return true;
	}
	stop = find(text, close + sizeof(dashes) - 1, fsp_view_of(end));
	out->finished = stop != SIZE_MAX;
	stop = out->finished ? stop : text.length;
	out->body = (fsp_view){text.data + close + sizeof(dashes) - 1, stop - close - (sizeof(dashes) - 1)};
	*position = stop;
	return true;
}

static fsp_key_kind kind_of(fsp_view label)
{
	static const struct { const char *tail; fsp_key_kind kind; } kinds[] = {
		{"OPENSSH PRIVATE KEY", FSP_KEY_OPENSSH}, {"PRIVATE KEY", FSP_KEY_PRIVATE}, {"PUBLIC KEY", FSP_KEY_PUBLIC},
		{"CERTIFICATE REQUEST", FSP_KEY_CERTIFICATE_REQUEST}, {"CERTIFICATE", FSP_KEY_CERTIFICATE},
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (ends_with(label, kinds[i].tail)) {
			return kinds[i].kind;
		}
	}
	return FSP_KEY_OTHER;
}

static bool is_wanted(const block *b, bool want_private)
{
	const fsp_key_kind kind = kind_of(b->label);

	return b->finished
		&& (want_private ? kind == FSP_KEY_PRIVATE : kind == FSP_KEY_PUBLIC || kind == FSP_KEY_CERTIFICATE);
}

static bool find_block(fsp_view text, bool want_private, block *out)
{
	size_t position = 0;
	block candidate;

	if (!next_block(text, &position, out)) {
		return false;
	}
	while (!is_wanted(out, want_private) && next_block(text, &position, &candidate)) {
		if (is_wanted(&candidate, want_private)) {
			*out = candidate;
		}
	}
	return true;
}

/* ------------------------------------------------------------------ base64 */

static bool is_base64(char c)
{
	return fsp_is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' || c == '/' || c == '=';
}

/* The length of white space, or of a line break as .env files write it, a backslash and a letter. 0: neither is
 * there. */
static size_t break_length(fsp_view text, size_t at)
{
	const char c = text.data[at];

	if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
		return 1;
	}
	return c == '\\' && at + 1 < text.length && (text.data[at + 1] == 'n' || text.data[at + 1] == 'r') ? 2 : 0;
}

/* Removes line breaks. False: the text has characters that are not base64. */
static bool strip(fsp_view text, fsp_buffer *out)
{
	for (size_t i = 0; i < text.length;) {
		const size_t skipped = break_length(text, i);

		if (skipped == 0 && !is_base64(text.data[i])) {
			return false;
		}
		if (skipped == 0) {
			fsp_buffer_append_char(out, text.data[i]);
		}
		i += skipped > 0 ? skipped : 1;
	}
	return out->failed == FSP_OK;
}

void fsp_key_write_pem(fsp_buffer *out, fsp_view label, fsp_view base64)
{
	fsp_buffer_append_text(out, begin);
	fsp_buffer_append_view(out, label);
	fsp_buffer_append_text(out, dashes);
	for (size_t i = 0; i < base64.length; i += LINE_LENGTH) {
		const size_t rest = base64.length - i;

		fsp_buffer_append_char(out, '\n');
		fsp_buffer_append(out, base64.data + i, rest < LINE_LENGTH ? rest : LINE_LENGTH);
	}
	fsp_buffer_append_char(out, '\n');
	fsp_buffer_append_text(out, end);
	fsp_buffer_append_view(out, label);
	fsp_buffer_append_text(out, dashes);
	fsp_buffer_append_char(out, '\n');
}

/* Writes a block that has headers, as keys in the old encrypted format do: only its line breaks are mended. */
static void write_with_headers(fsp_buffer *out, const block *b)
{
	fsp_buffer_append_text(out, begin);
	fsp_buffer_append_view(out, b->label);
	fsp_buffer_append_text(out, dashes);
	for (size_t i = 0; i < b->body.length; i++) {
		if (b->body.data[i] == '\\' && break_length(b->body, i) == 2) {
			i++;
			if (b->body.data[i] == 'n') {
				fsp_buffer_append_char(out, '\n');
			}
		} else {
			fsp_buffer_append_char(out, b->body.data[i]);
		}
	}
	fsp_buffer_append_text(out, end);
	fsp_buffer_append_view(out, b->label);
	fsp_buffer_append_text(out, dashes);
	fsp_buffer_append_char(out, '\n');
}

/* ------------------------------------------------------------------ the text */

/* DER: a sequence with a length of one or two bytes, with which no base64 text can begin. */
static bool is_der(fsp_view text)
{
	return text.length > 4 && text.data[0] == 0x30
		&& ((unsigned char)text.data[1] == 0x82 || (unsigned char)text.data[1] == 0x81);
}

static void encode(fsp_view der, fsp_buffer *out)
{
	const size_t length = (der.length + 2) / 3 * 4;
	char *text = fsp_buffer_grow(out, length);

	if (text != NULL) {
		fsp_base64((const unsigned char *)der.data, der.length, text);
	}
}

static bool is_file_name(fsp_view text)
{
	static const char *const tails[] = {".pem", ".key", ".crt", ".cer", ".der", ".pub"};

	for (size_t i = 0; i < sizeof(tails) / sizeof(*tails); i++) {
		if (ends_with(text, tails[i])) {
			return true;
		}
	}
	return fsp_view_starts_with(text, "file:")
		|| (text.length > 0 && text.length < BARE_MINIMUM && text.data[0] == '/');
}

fsp_key_kind fsp_key_read_text(fsp_view text, bool want_private, fsp_buffer *out)
{
	fsp_key_kind kind;
	block found;

	fsp_buffer_init(out, FSP_KEY_TEXT_MAXIMUM);
	if (text.length > FSP_KEY_TEXT_MAXIMUM / 2) {
		return FSP_KEY_NOTHING;
	}
	if (is_der(text)) {
		encode(text, out);
		return FSP_KEY_BARE;
	}
	text = fsp_trimmed(text);
	if (find_block(text, want_private, &found)) {
		fsp_buffer stripped;

		kind = kind_of(found.label);
		if (!found.finished) {
			return FSP_KEY_UNFINISHED;
		}
		fsp_buffer_init(&stripped, FSP_KEY_TEXT_MAXIMUM);
		if (strip(found.body, &stripped)) {
			fsp_key_write_pem(out, found.label, fsp_buffer_view(&stripped));
		} else if (stripped.failed == FSP_OK) {
			write_with_headers(out, &found);
		} else {
			out->failed = stripped.failed;
		}
		fsp_buffer_free(&stripped);
		return kind;
	}
	if (is_file_name(text)) {
		return FSP_KEY_FILE_NAME;
	}
	return strip(text, out) && out->length >= BARE_MINIMUM ? FSP_KEY_BARE : FSP_KEY_NOTHING;
}

#define GIVEN_AWAY "must be a public key, but is a private one: pass the public key that Faspay gave you, and give " \
	"your private key to nobody"

/* The first text is used if a public key is wanted, the second if a private one is. */
static const char *const objections[][2] = {
	[FSP_KEY_NOTHING] = {
		"must be a public key in PEM format: -----BEGIN PUBLIC KEY-----, its lines and -----END PUBLIC KEY-----, or "
		"those lines alone",
		"must be a private key in PEM format: -----BEGIN PRIVATE KEY-----, its lines and -----END PRIVATE KEY-----",
	},
	[FSP_KEY_FILE_NAME] = {
		"must be the public key itself, or \"file://\" and the whole path of its file",
		"must be the private key itself, or \"file://\" and the whole path of its file",
	},
	[FSP_KEY_UNFINISHED] = {
		"must be a whole public key in PEM format; this one has no line -----END ...-----",
		"must be a whole private key in PEM format; this one has no line -----END ...-----",
	},
	[FSP_KEY_PRIVATE] = {
		GIVEN_AWAY,
		"must be a private key that can be read; this one is damaged: characters are missing, doubled or changed",
	},
	[FSP_KEY_PUBLIC] = {
		"must be a public key that can be read; this one is damaged: characters are missing, doubled or changed",
		"must be your private key, but is a public one: pass the half that you keep, not the half that you "
		"gave to Faspay",
	},
	[FSP_KEY_CERTIFICATE] = {
		"must be a public key; this certificate is damaged, or holds no key that can be read",
		"must be a private key, but is a certificate, which holds a public one",
	},
	[FSP_KEY_CERTIFICATE_REQUEST] = {
		"must be a public key, but is a certificate request", "must be a private key, but is a certificate request",
	},
	[FSP_KEY_OPENSSH] = {
		GIVEN_AWAY,
		"must be a private key in PEM format, but is in OpenSSH's own: convert a copy of it with "
		"ssh-keygen -p -m PEM -f COPY",
	},
};

const char *fsp_key_objection(fsp_key_kind kind, bool want_private)
{
	const bool known = kind < sizeof(objections) / sizeof(*objections) && objections[kind][0] != NULL;

	return objections[known ? kind : FSP_KEY_NOTHING][want_private];
}
