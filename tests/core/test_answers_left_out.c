/* Every member of every answer, in turn left out or of another kind than it should be: the answer is read or refused,
 * a payment that may have been made is never called refused or unknown to the gateway, and nothing else is thought of it. */
#include "sampling.h"
#include "vector_files.h"
#include "with_signing.h"

typedef enum { REMOVED, EMPTY, OTHER, NUMBER_SEVEN, TRUE_VALUE, NULL_VALUE, EMPTY_LIST, EMPTY_OBJECT, CHANGES } change;

static cJSON *value_for(change what)
{
	switch (what) {
		case EMPTY: return cJSON_CreateString("");
		case OTHER: return cJSON_CreateString("x");
		case NUMBER_SEVEN: return cJSON_CreateNumber(7);
		case TRUE_VALUE: return cJSON_CreateTrue();
		case NULL_VALUE: return cJSON_CreateNull();
		case EMPTY_LIST: return cJSON_CreateArray();
		default: return cJSON_CreateObject();
	}
}

/* Changes the n-th member, counted through all objects and lists. False: there are not so many. */
static bool change_member(cJSON *parent, unsigned *n, change what)
{
	for (cJSON *child = parent->child; child != NULL; child = child->next) {
		if ((*n)-- == 0) {
			if (what == REMOVED) {
				cJSON_Delete(cJSON_DetachItemViaPointer(parent, child));
			} else {
				assert_true(cJSON_ReplaceItemViaPointer(parent, child, value_for(what)));
			}
			return true;
		}
		if (change_member(child, n, what)) {
			return true;
		}
	}
	return false;
}

/* The answer with that change; NULL: it has no n-th member. */
static char *changed_json(const char *answer, unsigned n, change what)
{
	cJSON *root = cJSON_Parse(answer);
	char *text = NULL;

	assert_non_null(root);
	if (change_member(root, &n, what)) {
		text = cJSON_PrintUnformatted(root);
		assert_non_null(text);
	}
	cJSON_Delete(root);
	return text;
}

/* The same of pairs, which have texts alone. */
static char *changed_pairs(const char *answer, unsigned n, change what)
{
	const char *pair = answer, *end, *value;
	char *text;

	for (; n > 0 && pair != NULL; n--) {
		pair = strchr(pair, ';');
		pair = pair != NULL ? pair + 1 : NULL;
	}
	if (pair == NULL || what > OTHER) {
		return NULL;
	}
	end = pair + strcspn(pair, ";");
	value = memchr(pair, '=', (size_t)(end - pair));
	text = malloc(strlen(answer) + 3);
	assert_non_null(text);
	snprintf(text, strlen(answer) + 3, "%.*s%.*s%s%s", (int)(pair - answer), answer,
		what != REMOVED && value != NULL ? (int)(value + 1 - pair) : 0, pair, what == OTHER ? "x" : "",
		what == REMOVED && *end == ';' ? end + 1 : end);
	return text;
}

static void read_changed(const fsp_operation *operation, const char *body)
{
	const fsp_result failed = operation->repeatable ? FSP_ERROR_MALFORMED : FSP_ERROR_OUTCOME_UNKNOWN;
	fsp_result result;

	begin(operation->name);
	assert_built(&call);
	result = answered(200, body);
	/* Without its signature, or with another, an answer to a question is not believed. Only a code of a refusal may be one
	 * where something was asked for that must not be asked for twice. */
	if (!call.found || (result != FSP_OK && result != failed && result != FSP_ERROR_MALFORMED && result != FSP_ERROR_SIGNATURE
			&& (result != FSP_ERROR_GATEWAY || !(operation->repeatable || strcmp(call.error.response_code, "x") == 0)))) {
		fail_msg("%s answered %s: %d %s", operation->name, body, (int)result, call.error.message);
	}
	fsp_call_free(&call);
}

static void test_every_answer(void **state)
{
	unsigned answers = 0;

	(void)state;
	for (size_t p = 0; p < SAMPLE_PRODUCTS; p++) {
		product = sample_products[p];
		client = sample_client_of(product, NULL);
		assert_non_null(client);
		for (size_t i = 0; product->operations[i] != NULL; i++) {
			const fsp_operation *operation = product->operations[i];
			const char *answer = sample_of(product, operation->name)->answer;

			for (change what = REMOVED; what < CHANGES && answer != NULL; what++) {
				char *body;

				for (unsigned n = 0; (body = answer[0] == '{' ? changed_json(answer, n, what) : changed_pairs(answer, n, what)) != NULL; n++) {
					read_changed(operation, body);
					free(body);
					answers++;
				}
			}
		}
		fsp_client_free(client);
	}
	assert_true(answers > 1000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_answer)};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
