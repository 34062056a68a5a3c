/* A client: a merchant's identity at one product, checked once and kept as secrets. */
#include "engine.h"
#include "../crypto/key_cache.h"
#include "../transport/url.h"

#include <stdlib.h>

static char *copy_text(fsp_view view)
{
	char *copy = malloc(view.length + 1);

	if (copy != NULL) {
		if (view.length > 0) {
			memcpy(copy, view.data, view.length);
		}
		copy[view.length] = '\0';
	}
	return copy;
}

static bool product_has(const fsp_product *product, fsp_view name)
{
	for (size_t i = 0; product->operations[i] != NULL; i++) {
		if (fsp_view_is(name, product->operations[i]->name)) {
			return true;
		}
	}
	return false;
}

/* Whether a key is opened by this row. */
static bool is_passphrase(const fsp_field *identity, size_t index)
{
	for (; identity->wire != NULL; identity++) {
		if (fsp_field_is_key(identity) && identity->index > 0 && identity->index == index) {
			return true;
		}
	}
	return false;
}

static fsp_result parse_keys(fsp_client *client, const fsp_client_options *options, fsp_arena *arena,
	fsp_violations *violations)
{
	for (size_t i = 0; client->product->identity[i].wire != NULL; i++) {
		const fsp_field *field = &client->product->identity[i];
		const fsp_place place = {NULL, field->property, FSP_NO_INDEX};
		const char *objection = "must not be empty";
		fsp_result result = FSP_ERROR_VALIDATION;

		if (!fsp_field_is_key(field) || (options->identity[i].data == NULL && field->presence != FSP_REQUIRED)) {
			continue;
		}
		if (options->identity[i].length > 0) {
			result = fsp_key_fetch(options->keys, &client->keys[i], options->identity[i],
				field->index > 0 ? options->identity[field->index] : FSP_NO_VIEW,
				field->type == FSP_TYPE_PRIVATE_KEY, &objection);
		}
		if (result == FSP_ERROR_MEMORY) {
			return result;
		}
		if (result != FSP_OK) {
			fsp_report(arena, violations, &place, field, options->identity[i].length > 0 ? "format" : "required", NULL,
				"%s", objection);
		}
	}
	return FSP_OK;
}

static fsp_result check_options(const fsp_product *product, const fsp_client_options *options, fsp_arena *arena,
	fsp_violations *violations)
{
	const char *objection;

	for (size_t i = 0; product->identity[i].wire != NULL; i++) {
		const fsp_field *field = &product->identity[i];
		const fsp_place place = {NULL, field->property, FSP_NO_INDEX};

		if (options->identity[i].data == NULL && field->presence != FSP_REQUIRED) {
			continue;
		}
		if (fsp_field_is_key(field)) {
			continue;   /* parse_keys() checks keys */
		}
		if (options->identity[i].length == 0) {
			fsp_report(arena, violations, &place, field, "required", NULL,
				field->presence == FSP_REQUIRED ? "must not be empty"
				: "must not be empty; pass null when there is none");
		} else {
			fsp_check_text(arena, violations, &place, field, options->identity[i]);
		}
	}
	if (options->base_url.data == NULL && product->base_url[options->environment] == NULL) {
		fsp_report(arena, violations, &(fsp_place){NULL, "baseUrl", FSP_NO_INDEX}, NULL, "required", NULL,
			"is required: the documents do not print this environment's address%s%s",
			product->base_url_hint != NULL ? ", " : "",
			product->base_url_hint != NULL ? product->base_url_hint : "");
	}
	if (options->base_url.data != NULL) {
		const fsp_place place = {NULL, "baseUrl", FSP_NO_INDEX};

		if (fsp_url_check(FSP_URL_REQUEST, options->base_url, &objection) != FSP_OK) {
			return FSP_ERROR_MEMORY;
		}
		if (objection == NULL && memchr(options->base_url.data, '?', options->base_url.length) != NULL) {
			objection = "must not contain a query";
		}
		if (objection != NULL) {
			fsp_report(arena, violations, &place, NULL, "format", NULL, "%s", objection);
		}
	}
	for (size_t i = 0; i < options->endpoint_count; i++) {
		const fsp_endpoint *endpoint = &options->endpoints[i];
		const fsp_place place = {NULL, "endpoints", FSP_NO_INDEX};
		char name[FSP_PRINTABLE_SIZE];
		bool relative = endpoint->target.length > 0 && endpoint->target.data[0] == '/';

		if (!product_has(product, endpoint->name)) {
			fsp_report(arena, violations, &place, NULL, "unknown", NULL, "has no operation \"%s\"",
				fsp_printable(endpoint->name, name));
			continue;
		}
		/* A path is checked as it will be used, behind a host. */
		if (relative) {
			fsp_buffer whole;
			fsp_result failed;

			fsp_buffer_init(&whole, 4096);
			fsp_buffer_append_text(&whole, "https://host");
			fsp_buffer_append_view(&whole, endpoint->target);
			failed = whole.failed;
			objection = "is too long";
			if (failed == FSP_OK) {
				failed = fsp_url_check(FSP_URL_REQUEST, fsp_buffer_view(&whole), &objection);
			}
			fsp_buffer_free(&whole);
			if (failed == FSP_ERROR_MEMORY) {
				return failed;
			}
		} else if (fsp_url_check(FSP_URL_REQUEST, endpoint->target, &objection) != FSP_OK) {
			return FSP_ERROR_MEMORY;
		}
		if (objection != NULL) {
			fsp_report(arena, violations, &place, NULL, "format", NULL,
				"of \"%s\" %s (or be a path that starts with /)", fsp_printable(endpoint->name, name), objection);
		}
	}
	return FSP_OK;
}

fsp_result fsp_client_new(fsp_client **out, const fsp_product *product, const fsp_client_options *options,
	fsp_arena *arena, fsp_violations *violations, fsp_error *error)
{
	fsp_client *client;
	fsp_view base_url = options->base_url.data != NULL ? options->base_url
		: fsp_view_of(product->base_url[options->environment]);
	fsp_result judgement;
	bool ok = true;

	*out = NULL;
	client = calloc(1, sizeof(*client));
	if (client == NULL) {
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	client->product = product;
	client->environment = options->environment;
	client->own_base_url = options->base_url.data != NULL;
	client->tokens = options->tokens;
	judgement = check_options(product, options, arena, violations);
	if (judgement == FSP_OK && product->validate != NULL) {
		product->validate(options, arena, violations);
	}
	if (judgement == FSP_OK) {
		judgement = parse_keys(client, options, arena, violations);
	}
	if (judgement == FSP_OK) {
		judgement = fsp_judge(violations);
	}
	if (judgement != FSP_OK) {
		fsp_client_free(client);
		return judgement == FSP_ERROR_VALIDATION
			? fsp_fail(error, judgement, "validation", "the client cannot be set up")
			: fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	while (base_url.length > 0 && base_url.data[base_url.length - 1] == '/') {
		base_url.length--;
	}
	for (size_t i = 0; product->identity[i].wire != NULL; i++) {
		const fsp_view given = options->identity[i];
		/* A parsed key replaces its text, and what opened it. */
		const bool kept = client->keys[i] == NULL && !is_passphrase(product->identity, i);

		ok = ok && (!kept || fsp_secret_set(&client->identity[i],
			given.data != NULL ? given : fsp_view_of(product->identity[i].fallback)) == FSP_OK);
	}
	ok = ok && (client->base_url = copy_text(base_url)) != NULL;
	if (ok && options->endpoint_count > 0) {
		client->endpoints = calloc(options->endpoint_count, sizeof(*client->endpoints));
		ok = client->endpoints != NULL;
		for (size_t i = 0; ok && i < options->endpoint_count; i++) {
			client->endpoint_count++;
			client->endpoints[i].name = copy_text(options->endpoints[i].name);
			client->endpoints[i].target = copy_text(options->endpoints[i].target);
			ok = client->endpoints[i].name != NULL && client->endpoints[i].target != NULL;
		}
	}
	if (!ok) {
		fsp_client_free(client);
		return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
	}
	*out = client;
	return FSP_OK;
}

void fsp_client_free(fsp_client *client)
{
	if (client == NULL) {
		return;
	}
	for (size_t i = 0; i < FSP_IDENTITY_MAXIMUM; i++) {
		fsp_secret_clear(&client->identity[i]);
		fsp_key_free(client->keys[i]);
	}
	for (size_t i = 0; i < client->endpoint_count; i++) {
		free(client->endpoints[i].name);
		free(client->endpoints[i].target);
	}
	free(client->endpoints);
	free(client->base_url);
	free(client);
}

fsp_view fsp_client_identity(const fsp_client *client, uint8_t index)
{
	return fsp_secret_view(&client->identity[index]);
}

fsp_view fsp_client_named(const fsp_client *client, const char *wire)
{
	const int row = fsp_field_index(client->product->identity, wire);

	return row >= 0 ? fsp_client_identity(client, (uint8_t)row) : FSP_NO_VIEW;
}

const fsp_key *fsp_client_key(const fsp_client *client, uint8_t index)
{
	return client->keys[index];
}

fsp_view fsp_client_base_url(const fsp_client *client)
{
	return fsp_view_of(client->base_url);
}

const fsp_product *fsp_client_product(const fsp_client *client)
{
	return client->product;
}

const fsp_operation *fsp_product_operation(const fsp_product *product, const char *name)
{
	const fsp_operation *const *operation = product->operations;

	while (*operation != NULL && strcmp((*operation)->name, name) != 0) {
		operation++;
	}
	return *operation;
}

fsp_environment fsp_client_environment(const fsp_client *client)
{
	return client->environment;
}
