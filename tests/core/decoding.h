/* What the decoders' tests share. */
#ifndef FASPAY_TESTS_DECODING_H
#define FASPAY_TESTS_DECODING_H

#include "../../core/faspay_core.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define CASES(table) (sizeof(table) / sizeof((table)[0]))
/* Literal bytes, embedded NUL included. */
#define BYTES(literal) {"" literal "", sizeof(literal) - 1}

typedef fsp_result (*decoder)(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root, fsp_error *error);

/* A form of which everything matters. */
static inline fsp_result decode_form(fsp_arena *arena, fsp_view body, fsp_limits limits, fsp_node **root,
	fsp_error *error)
{
	return fsp_decode_form(arena, body, limits, NULL, root, error);
}

typedef struct refusal {
	fsp_view body;
	const char *rule;
	const char *message;              /* part of it */
} refusal;

/* The body as a heap block of exactly its size: sanitizers and valgrind then see a read behind its end. */
static inline fsp_view exact(fsp_view body)
{
	char *copy = malloc(body.length > 0 ? body.length : 1);

	assert_non_null(copy);
	if (body.length > 0) {
		memcpy(copy, body.data, body.length);
	}
	return (fsp_view){copy, body.length};
}

/* The arena outlives the body, as it does for real callers. */
static inline fsp_node *decoded(fsp_arena *arena, decoder decode, const char *body)
{
	fsp_view view = exact(fsp_view_of(body));
	fsp_error error = {0};
	fsp_node *root = NULL;

	if (decode(arena, view, FSP_NOTIFICATION_LIMITS, &root, &error) != FSP_OK) {
		fail_msg("%.60s: %s", body, error.message);
	}
	free((char *)view.data);
	assert_non_null(root);
	return root;
}

static inline void assert_refused(decoder decode, fsp_view body, fsp_limits limits, const char *rule,
	const char *message)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_view view = exact(body);
	fsp_error error = {0};
	fsp_node *root = (fsp_node *)(void *)&error;
	fsp_result result = decode(arena, view, limits, &root, &error);

	if (result != FSP_ERROR_MALFORMED || error.code != result || root != NULL || error.rule == NULL
			|| strcmp(error.rule, rule) != 0
			|| strstr(error.message, message) == NULL) {
		fail_msg("%.60s: result %d, rule %s, message \"%s\"; expected rule %s, message \"%s\"", body.data, (int)result,
			error.rule != NULL ? error.rule : "-", error.message, rule, message);
	}
	/* Without an error to fill, the same. */
	assert_int_equal(decode(arena, view, limits, &root, NULL), FSP_ERROR_MALFORMED);
	free((char *)view.data);
	fsp_arena_free(arena);
}

static inline void assert_all_refused(decoder decode, const refusal *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		assert_refused(decode, cases[i].body, FSP_NOTIFICATION_LIMITS, cases[i].rule, cases[i].message);
	}
}

/* "errors.0.name": walks members by name and elements by number. */
static inline const fsp_node *at(const fsp_node *node, const char *path)
{
	while (node != NULL && *path != '\0') {
		size_t length = strcspn(path, ".");

		if (node->kind == FSP_LIST) {
			const fsp_node *element = node->child;

			for (int i = atoi(path); element != NULL && i > 0; i--) {
				element = element->next;
			}
			node = element;
		} else {
			node = fsp_node_find(node, (fsp_view){path, length});
		}
		path += length + (path[length] == '.');
	}
	return node;
}

static inline void assert_node(const fsp_node *root, const char *path, fsp_kind kind, const char *text)
{
	const fsp_node *node = at(root, path);

	if (node == NULL || node->kind != kind || (text != NULL && !fsp_view_is(node->text, text))) {
		fail_msg("%s: kind %d, \"%.*s\"; expected kind %d, \"%s\"", path, node != NULL ? (int)node->kind : -1,
			node != NULL ? (int)node->text.length : 0, node != NULL && node->text.data != NULL ? node->text.data : "",
				(int)kind, text != NULL ? text : "");
	}
}

static inline void assert_text(const fsp_node *root, const char *path, const char *text)
{
	assert_node(root, path, FSP_STRING, text);
}

#endif
