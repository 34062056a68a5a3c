/* JSON, read in three steps.
 *
 * 1. The scan (json_scan.c) only refuses what cJSON would read in a way of its own: bytes behind the value, NUL
 * (which ends a text for cJSON), invalid UTF-8, lone halves of surrogate pairs, control characters, malformed
 * numbers, and everything beyond the limits. It also keeps the text of each number: cJSON turns numbers into
 * doubles, which cannot hold all amounts exactly. cJSON gets 0 in place of each number. So no number is too long for
 * it, and none depends on the locale.
 *
 * 2. cJSON reads the message. Names, texts and structure come from its tree alone.
 *
 * 3. The copy of its tree is checked for names that appear twice, by the check that all formats share. */
#include "json_scan.h"

#include <cjson/cJSON.h>
#include <string.h>

typedef struct tree {
	fsp_arena *arena;
	const fsp_json_number *numbers;   /* those that were not reached yet */
	fsp_error *error;
} tree;

/* What cJSON allocated may hold secrets, so it is wiped once it was copied. */
static bool copy_text(const tree *t, char *text, fsp_view *out)
{
	const fsp_view view = fsp_view_of(text);

	*out = (fsp_view){fsp_arena_copy(t->arena, view), view.length};
	fsp_wipe(text, view.length);
	return out->data != NULL;
}

static fsp_result copy_value(tree *t, const cJSON *item, fsp_node *node);

static fsp_result copy_members(tree *t, const cJSON *item, fsp_node *node)
{
	for (const cJSON *member = item->child; member != NULL; member = member->next) {
		fsp_node *copy = fsp_node_new(t->arena, FSP_NULL);
		fsp_result result;

		if (copy == NULL || (node->kind == FSP_OBJECT && !copy_text(t, member->string, &copy->name))) {
			return fsp_out_of_memory(t->error);
		}
		fsp_node_append(node, copy);
		result = copy_value(t, member, copy);
		if (result != FSP_OK) {
			return result;
		}
	}
	return node->kind != FSP_OBJECT ? FSP_OK
		: fsp_members_check_names(t->arena, node, FSP_REPETITION_REFUSED, NULL, t->error);
}

static fsp_result copy_value(tree *t, const cJSON *item, fsp_node *node)
{
	if (cJSON_IsObject(item) || cJSON_IsArray(item)) {
		node->kind = cJSON_IsObject(item) ? FSP_OBJECT : FSP_LIST;
		return copy_members(t, item, node);
	}
	if (cJSON_IsString(item)) {
		node->kind = FSP_STRING;
		return copy_text(t, item->valuestring, &node->text) ? FSP_OK : fsp_out_of_memory(t->error);
	}
	if (cJSON_IsBool(item)) {
		node->kind = FSP_BOOLEAN;
		node->text = cJSON_IsTrue(item) ? FSP_LITERAL_VIEW("true") : FSP_LITERAL_VIEW("false");
	} else if (cJSON_IsNumber(item)) {
		if (t->numbers == NULL) {
			return fsp_fail(t->error, FSP_ERROR_MALFORMED, "format", "the JSON can be read in two ways");
		}
		node->kind = FSP_NUMBER;
		node->text = t->numbers->text;
		t->numbers = t->numbers->next;
	}
	return FSP_OK;
}

/* Wipes what was not copied. */
static void wipe_texts(const cJSON *item)
{
	for (; item != NULL; item = item->next) {
		if (item->string != NULL) {
			fsp_wipe(item->string, strlen(item->string));
		}
		if (item->valuestring != NULL) {
			fsp_wipe(item->valuestring, strlen(item->valuestring));
		}
		wipe_texts(item->child);
	}
}

fsp_result fsp_read_json(fsp_arena *arena, fsp_body body, fsp_limits limits, fsp_node **root, fsp_error *error)
{
	fsp_node *node = fsp_node_new(arena, FSP_NULL);
	tree t = {.arena = arena, .error = error};
	char *copy = fsp_arena_copy(arena, body.content);
	fsp_result result;
	cJSON *parsed;

	if (node == NULL || copy == NULL) {
		return fsp_out_of_memory(error);
	}
	result = fsp_json_scan(arena, body, limits, copy, &t.numbers, error);
	if (result != FSP_OK) {
		return result;
	}
	parsed = cJSON_ParseWithLength(copy, body.content.length);
	if (parsed == NULL) {
		/* The scan has accepted the text, so cJSON can only fail for want of memory. */
		return fsp_out_of_memory(error);
	}
	result = copy_value(&t, parsed, node);
	if (result != FSP_OK) {
		wipe_texts(parsed);
	}
	cJSON_Delete(parsed);
	if (result == FSP_OK) {
		*root = node;
	}
	return result;
}

const char *fsp_json_version(void)
{
	return cJSON_Version();
}
