/* Products, and a merchant's identity at one of them. */
#ifndef FASPAY_ENGINE_CLIENT_H
#define FASPAY_ENGINE_CLIENT_H

#include "operation.h"
#include "violation.h"
#include "../base/cache.h"
#include "../base/secret.h"

typedef enum fsp_environment { FSP_SANDBOX = 0, FSP_PRODUCTION = 1 } fsp_environment;

/* Which of the identity's values a signature is made with, as indices. */
typedef struct fsp_credentials { uint8_t merchant, name, password, previous_password; } fsp_credentials;

struct fsp_client_options;

typedef struct fsp_product {
	const char *name;                 /* as people call it */
	const char *base_url[2];
	const char *base_url_hint;        /* for a base_url that is NULL: where people find it */
	const fsp_field *identity;        /* rows of what the constructor takes, in its order */
	fsp_credentials credentials[2];
	const fsp_operation *const *operations;               /* NULL-terminated */
	const fsp_envelope *envelope;
	/* Reports violations of rules that no row can express, and changes nothing; or NULL. */
	void (*validate)(const struct fsp_client_options *options, fsp_arena *arena, fsp_violations *violations);
} fsp_product;

#define FSP_IDENTITY_MAXIMUM 16

typedef struct fsp_endpoint { fsp_view name; fsp_view target; } fsp_endpoint;

typedef struct fsp_client_options {
	fsp_view identity[FSP_IDENTITY_MAXIMUM];
	fsp_environment environment;
	fsp_view base_url;                /* absent: the product's own */
	const fsp_endpoint *endpoints;    /* operation name => path or URL */
	size_t endpoint_count;
	fsp_cache **keys;                 /* this thread's cache of parsed keys; NULL: every key is parsed */
	fsp_cache **tokens;               /* this thread's kept tokens; NULL: none is kept */
} fsp_client_options;

typedef struct fsp_client fsp_client;

/* Checks all options at once. On FSP_ERROR_VALIDATION the violations live in the arena. */
fsp_result fsp_client_new(fsp_client **out, const fsp_product *product, const fsp_client_options *options,
	fsp_arena *arena, fsp_violations *violations, fsp_error *error);
void fsp_client_free(fsp_client *client);
fsp_view fsp_client_identity(const fsp_client *client, uint8_t index);
/* The value of the identity's row of that wire name; absent where there is none. */
fsp_view fsp_client_named(const fsp_client *client, const char *wire);
/* The parsed key of an identity that is one, or NULL. */
const struct fsp_key *fsp_client_key(const fsp_client *client, uint8_t index);
fsp_view fsp_client_base_url(const fsp_client *client);
const fsp_product *fsp_client_product(const fsp_client *client);
fsp_environment fsp_client_environment(const fsp_client *client);

struct fsp_client {
	const fsp_product *product;
	fsp_secret identity[FSP_IDENTITY_MAXIMUM];
	struct fsp_key *keys[FSP_IDENTITY_MAXIMUM];
	fsp_environment environment;
	char *base_url;                   /* without a trailing slash */
	bool own_base_url;                /* the caller gave it */
	struct { char *name; char *target; } *endpoints;
	size_t endpoint_count;
	fsp_cache **tokens;
};

#endif
