/* JSON read three times: by our decoder, by cJSON alone, and by Jansson, which shares no code with them. What we
 * accept must mean the same to all three. What Jansson accepts we may only refuse for a limit or a duplicate. */
#include "check.h"

#include <cjson/cJSON.h>
#include <jansson.h>

/* The size of cJSON's buffer for a number. */
#define CJSON_DIGITS 63

/* The texts of our tree are copies that end with NUL. */
static bool is_number(fsp_view text, double value)
{
	return strtod(text.data, NULL) == value;
}

static bool has_long_number(const fsp_node *node)
{
	for (const fsp_node *child = node->child; child != NULL; child = child->next) {
		if (has_long_number(child)) {
			return true;
		}
	}
	return node->kind == FSP_NUMBER && node->text.length > CJSON_DIGITS;
}

static bool same_as_cjson(const fsp_node *node, const cJSON *item)
{
	const fsp_node *child = node->child;

	switch (node->kind) {
		case FSP_NULL:
			return cJSON_IsNull(item);
		case FSP_BOOLEAN:
			return cJSON_IsBool(item) && fsp_view_is(node->text, cJSON_IsTrue(item) ? "true" : "false");
		case FSP_NUMBER:
			return cJSON_IsNumber(item) && is_number(node->text, item->valuedouble);
		case FSP_STRING:
			return cJSON_IsString(item) && fsp_view_is(node->text, item->valuestring);
		default:
			break;
	}
	if (!(node->kind == FSP_LIST ? cJSON_IsArray(item) : cJSON_IsObject(item))) {
		return false;
	}
	for (item = item->child; item != NULL && child != NULL; item = item->next, child = child->next) {
		if ((node->kind == FSP_OBJECT && !fsp_view_is(child->name, item->string)) || !same_as_cjson(child, item)) {
			return false;
		}
	}
	return item == NULL && child == NULL;
}

static bool same_as_jansson(const fsp_node *node, json_t *value)
{
	const fsp_node *child = node->child;

	switch (node->kind) {
		case FSP_NULL:
			return json_is_null(value);
		case FSP_BOOLEAN:
			return json_is_boolean(value) && fsp_view_is(node->text, json_is_true(value) ? "true" : "false");
		case FSP_NUMBER:
			return json_is_real(value) && is_number(node->text, json_real_value(value));
		case FSP_STRING:
			return json_is_string(value)
				&& fsp_view_equals(node->text, (fsp_view){json_string_value(value), json_string_length(value)});
		case FSP_LIST:
			for (size_t i = 0; i < json_array_size(value) && child != NULL; i++, child = child->next) {
				if (!same_as_jansson(child, json_array_get(value, i))) {
					return false;
				}
			}
			return json_is_array(value) && json_array_size(value) == node->count && child == NULL;
		default:
			break;
	}
	for (void *member = json_object_iter(value); member != NULL && child != NULL;
			member = json_object_iter_next(value, member), child = child->next) {
		if (!fsp_view_is(child->name, json_object_iter_key(member))
				|| !same_as_jansson(child, json_object_iter_value(member))) {
			return false;
		}
	}
	return json_is_object(value) && json_object_size(value) == node->count && child == NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const fsp_view body = {(const char *)data, size}, content = fsp_body_content(body);
	fsp_arena *arena = fsp_arena_new();
	fsp_error error = {0};
	json_error_t other;
	json_t *value = json_loadb(size > 0 ? content.data : "", content.length, JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL, &other);
	fsp_node *root;

	demand(arena != NULL);
	if (fsp_decode_json(arena, body, FUZZ_LIMITS, &root, &error) == FSP_OK) {
		/* Jansson refuses numbers that no double can hold. */
		demand(value != NULL || json_error_code(&other) == json_error_numeric_overflow);
		demand(value == NULL || same_as_jansson(root, value));
		if (!has_long_number(root)) {
			cJSON *item = cJSON_ParseWithLength(content.data, content.length);

			demand(item != NULL && same_as_cjson(root, item));
			cJSON_Delete(item);
		}
	} else {
		/* Jansson skips NUL between values. */
		demand(value == NULL || strcmp(error.rule, "limit") == 0 || strcmp(error.rule, "duplicate") == 0
			|| memchr(content.data, '\0', content.length) != NULL);
	}
	json_decref(value);
	fsp_arena_free(arena);
	return fuzz_decoder(fsp_decode_json, data, size);
}
