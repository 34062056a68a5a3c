/* KEY=VALUE;KEY=VALUE, the format of card answers. */
#include "message.h"

typedef struct pairs {
	fsp_arena *arena;
	fsp_limits limits;
	fsp_error *error;
	fsp_node *object;
} pairs;

/* Both views are in the arena already. */
static fsp_result append(pairs *p, fsp_view name, fsp_view value)
{
	fsp_node *node;

	if (p->object->count == p->limits.members) {
		return fsp_fail(p->error, FSP_ERROR_MALFORMED, "limit", "the message has more than %u fields",
			p->limits.members);
	}
	node = fsp_node_new(p->arena, FSP_STRING);
	if (node == NULL) {
		return fsp_out_of_memory(p->error);
	}
	node->name = name;
	node->text = value;
	fsp_node_append(p->object, node);
	return FSP_OK;
}

static fsp_view trimmed(const char *from, const char *to)
{
	return fsp_trimmed((fsp_view){from, (size_t)(to - from)});
}

static bool is_key(fsp_view name)
{
	for (size_t i = 0; i < name.length; i++) {
		char c = name.data[i], letter = (char)(c | 0x20);

		if (!(letter >= 'a' && letter <= 'z') && !(c >= '0' && c <= '9') && c != '_' && c != '-' && c != '.') {
			return false;
		}
	}
	return name.length > 0;
}

/* Whether a pair starts at `from`: a key, then the equals sign. Anything else continues the value before it. */
static bool starts_pair(const char *from, const char *to, fsp_view *name, const char **value)
{
	const char *sign = memchr(from, '=', (size_t)(to - from));

	if (sign == NULL) {
		return false;
	}
	*name = trimmed(from, sign);
	*value = sign + 1;
	return is_key(*name);
}

static const char *piece_end(const char *from, const char *end)
{
	const char *mark = memchr(from, ';', (size_t)(end - from));

	return mark != NULL ? mark : end;
}

fsp_result fsp_read_pairs(fsp_arena *arena, fsp_body body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	pairs p = {.arena = arena, .limits = limits, .error = error};
	const char *from, *to, *end, *value;
	fsp_result result;
	fsp_view name;
	size_t at;

	if (!fsp_text_is_clean(body.content, &at)) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "encoding", "NUL or invalid UTF-8 at byte %zu", body.skipped + at);
	}
	p.object = fsp_node_new(arena, FSP_OBJECT);
	/* The views of all names and values point into this copy. */
	from = p.object != NULL ? fsp_arena_copy(arena, body.content) : NULL;
	if (from == NULL) {
		return fsp_out_of_memory(error);
	}
	end = from + body.content.length;
	if (end > from && end[-1] == ';') {
		end--;
	}
	to = piece_end(from, end);
	if (!starts_pair(from, to, &name, &value)) {
		return fsp_fail(error, FSP_ERROR_MALFORMED, "format", "the message does not start with KEY=VALUE");
	}
	for (;;) {
		fsp_view next_name = FSP_NO_VIEW;
		const char *next_value = NULL;

		while (to < end && !starts_pair(to + 1, piece_end(to + 1, end), &next_name, &next_value)) {
			to = piece_end(to + 1, end);
		}
		result = append(&p, name, trimmed(value, to));
		if (result != FSP_OK || to == end) {
			break;
		}
		name = next_name;
		value = next_value;
		to = piece_end(to + 1, end);
	}
	result = result == FSP_OK ? fsp_members_check_names(arena, p.object, FSP_REPETITION_REFUSED, NULL, error) : result;
	if (result == FSP_OK) {
		*root = p.object;
	}
	return result;
}
