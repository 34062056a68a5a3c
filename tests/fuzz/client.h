/* One client for all inputs, and what must hold for everything that a signature covers. If it does not, the program
 * aborts. */
#ifndef FASPAY_FUZZ_CLIENT_H
#define FASPAY_FUZZ_CLIENT_H

#include "../core/samples.h"
#include "check.h"

static inline const fsp_client *fuzz_client(void)
{
	static fsp_client *client;

	if (client == NULL) {
		demand(fsp_sign_startup() == FSP_OK && (client = sample_client_of(&fsp_debit, NULL)) != NULL);
	}
	return client;
}

static inline void check_slots(const fsp_field *fields, const fsp_slot *slots)
{
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		check_text(slots[i].text, false);
		demand(slots[i].present || slots[i].children == NULL);
		if (fields[i].fields != NULL) {
			for (size_t record = 0; record < slots[i].count; record++) {
				check_slots(fields[i].fields, slots[i].children + record * fsp_field_count(fields[i].fields));
			}
		} else if (slots[i].present && fields[i].type != FSP_TYPE_INTEGER && fields[i].type != FSP_TYPE_MONEY && fields[i].type != FSP_TYPE_TIME
				&& fields[i].type != FSP_TYPE_TIME_ISO && fields[i].type != FSP_TYPE_FLAG) {
			check_text(slots[i].text, true);
		}
		if (slots[i].present && fields[i].type == FSP_TYPE_MONEY) {
			demand(slots[i].number >= 0 && strlen(slots[i].currency) == 3);
			/* Amounts in other currencies are read, too. Whoever expects rupiah compares the currency. */
			demand(strspn(slots[i].currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3);
		}
	}
}

static inline bool is_signed(const fsp_callback *callback, const char *wire)
{
	size_t i = 0;

	while (i < FSP_SIGNED_MAXIMUM && callback->signature.fields[i] != NULL && strcmp(callback->signature.fields[i], wire) != 0) {
		i++;
	}
	return i < FSP_SIGNED_MAXIMUM && callback->signature.fields[i] != NULL;
}

/* Decodes with `read` and verifies. Returns whether the message was accepted. */
static inline bool check_received(fsp_received *received, const fsp_callback *callback, fsp_result (*read)(fsp_received *received, fsp_view bytes), fsp_view bytes)
{
	fsp_result result;

	demand(fsp_received_init(received, fuzz_client(), callback) == FSP_OK);
	result = read(received, bytes);
	if (result != FSP_OK) {
		demand(result == FSP_ERROR_MALFORMED);
		/* Nothing was extracted, so the values are empty. */
		memset(received->values, 0, sizeof(*received->values) * callback->field_count);
	} else {
		result = fsp_received_verify(received);
		demand(result == FSP_OK || result == FSP_ERROR_MALFORMED || result == FSP_ERROR_SIGNATURE);
		check_slots(callback->fields, received->values);
	}
	demand(received->error.code == result && (received->error.message[0] != '\0') == (result != FSP_OK));
	demand(fsp_is_printable(fsp_view_of(received->error.message)));
	if (result == FSP_OK) {
		for (size_t i = 0; callback->fields[i].wire != NULL; i++) {
			demand(callback->fields[i].type != FSP_TYPE_LINE || !received->values[i].present || is_signed(callback, callback->fields[i].wire)
				|| fsp_is_printable(received->values[i].text));
			demand(callback->fields[i].presence != FSP_REQUIRED || received->values[i].text.data != NULL);
		}
	}
	return result == FSP_OK;
}

/* Our answer must decode to the texts it was made of, whatever texts the message had. */
static inline void check_reply(const fsp_received *received, fsp_format format, fsp_slot *values)
{
	const fsp_callback *callback = received->callback;
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_error error = {0};
	fsp_node *root = NULL;
	fsp_buffer out;
	fsp_result result;

	demand(arena != NULL);
	fsp_buffer_init(&out, 1048576);
	result = fsp_reply_write(arena, callback, format, values, &violations, &out, &(fsp_reply){0});
	demand((result == FSP_ERROR_VALIDATION) == (violations.count > 0));
	if (result == FSP_OK) {
		const fsp_limits limits = {1048576, 4, 64};

		demand((format == FSP_FORMAT_XML ? fsp_decode_xml : fsp_decode_json)(arena, fsp_buffer_view(&out), limits, &root, &error) == FSP_OK);
		for (size_t i = 0; callback->reply[i].wire != NULL; i++) {
			const fsp_node *node = fsp_node_find(root, fsp_view_of(callback->reply[i].wire));

			demand((node != NULL) == (values[i].present || callback->reply[i].presence == FSP_BLANK));
			/* XML trims texts and allows fewer characters. */
			demand(format == FSP_FORMAT_XML || !values[i].present || callback->reply[i].type == FSP_TYPE_TIME || fsp_view_equals(node->text, values[i].text));
		}
	} else {
		demand(result == FSP_ERROR_VALIDATION);
	}
	fsp_buffer_free(&out);
	fsp_arena_free(arena);
}

#endif
