/* Texts of an order as Faspay's page takes them. One shop's names were refused because of their punctuation, another's
 * are not (4). Section numbers are those of docs/protocol/xpress.md. */
#include "texts.h"

static const fsp_code text_codes[] = {{"Keep", "Keep"}, {"Clean", "Clean"}, {"Refuse", "Refuse"}, {NULL, NULL}};
const fsp_code_table fsp_xpress_texts = {"Faspay\\Xpress\\Texts", text_codes};

static bool is_letter_or_digit(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool fsp_xpress_is_plain(fsp_view text)
{
	for (size_t i = 0; i < text.length; i++) {
		if (!is_letter_or_digit(text.data[i]) && text.data[i] != ' ') {
			return false;
		}
	}
	return true;
}

fsp_result fsp_xpress_clean(fsp_arena *arena, fsp_slot *slot)
{
	char *copy;
	size_t used = 0;

	if (!slot->present || fsp_xpress_is_plain(slot->text)) {
		return FSP_OK;
	}
	copy = fsp_arena_copy(arena, slot->text);
	if (copy == NULL) {
		return FSP_ERROR_MEMORY;
	}
	for (size_t i = 0; i < slot->text.length; i++) {
		if (is_letter_or_digit(slot->text.data[i])) {
			copy[used++] = slot->text.data[i];
		} else if (used > 0 && copy[used - 1] != ' ') {
			copy[used++] = ' ';
		}
	}
	while (used > 0 && copy[used - 1] == ' ') {
		used--;
	}
	if (used > 0) {
		slot->text = (fsp_view){copy, used};
	}
	return FSP_OK;
}
