/* Faspay\Signature: the formulas, for those who sign and verify by themselves. */
#include "client.h"
#include "key_file.h"
#include "text.h"
#include "throw.h"
#include "zend_smart_str.h"

/* Reports all that are empty together. */
static void refuse_credentials(zend_string *name, const char *name_parameter, zend_string *password)
{
	const fsp_error error = {.code = FSP_ERROR_VALIDATION};
	const char *fields[] = {ZSTR_LEN(name) == 0 ? name_parameter : NULL, ZSTR_LEN(password) == 0 ? "password" : NULL};
	fsp_violation rows[2];
	fsp_violations empty = {NULL, NULL, 0};

	for (size_t i = 2; i-- > 0;) {
		if (fields[i] != NULL) {
			rows[i] = (fsp_violation){
				.next = empty.first, .field = fsp_view_of(fields[i]), .rule = "required",
				.message = FSP_LITERAL_VIEW("must not be empty"), .limit = -1, .length = -1,
			};
			empty.first = &rows[i];
			empty.count++;
		}
	}
	php_faspay_throw(&error, &empty, NULL, NULL);
}

static bool check_credentials(zend_string *name, const char *name_parameter, zend_string *password)
{
	if (ZSTR_LEN(name) > 0 && ZSTR_LEN(password) > 0) {
		return true;
	}
	refuse_credentials(name, name_parameter, password);
	return false;
}

static void throw_internal(void)
{
	zend_throw_error(NULL, "The signature could not be computed (is a needed digest disabled in OpenSSL?)");
}

/* long_field: the parameter to name if the signed text gets too long. */
static void sign(zval *return_value, fsp_formula *formula, zend_string *name, zend_string *password,
	const fsp_view *parts, size_t count, const char *long_field)
{
	char signature[FSP_SIGNATURE_MAXIMUM];

	switch (formula(php_faspay_view(name), php_faspay_view(password), parts, count, signature)) {
		case FSP_OK:
			RETURN_STRING(signature);
		case FSP_ERROR_MALFORMED:
			php_faspay_throw_violation(long_field, "length", "is too long");
			return;
		default:
			throw_internal();
	}
}

/* Joins more parts than the core takes at once. They are signed without separators, so one text gives the same
 * signature. */
static zend_string *join(zval *parts, uint32_t count)
{
	smart_str joined = {0};

	for (uint32_t i = 0; i < count; i++) {
		smart_str_append(&joined, Z_STR(parts[i]));
	}
	return smart_str_extract(&joined);
}

ZEND_METHOD(Faspay_Signature, debit)
{
	zend_string *user_id, *password, *part, *joined = NULL;
	fsp_view views[FSP_SIGNED_MAXIMUM];
	zval *parts = NULL;
	uint32_t count = 0;

	ZEND_PARSE_PARAMETERS_START(2, -1)
		Z_PARAM_STR(user_id)
		Z_PARAM_STR(password)
		Z_PARAM_VARIADIC('*', parts, count)
	ZEND_PARSE_PARAMETERS_END();
	for (uint32_t i = 0; i < count; i++) {
		if (!zend_parse_arg_str(&parts[i], &part, false, i + 3)) {
			zend_argument_type_error(i + 3, "must be of type string, %s given", zend_zval_type_name(&parts[i]));
			return;
		}
		if (i < FSP_SIGNED_MAXIMUM) {
			views[i] = php_faspay_view(part);
		}
	}
	if (!check_credentials(user_id, "userId", password)) {
		return;
	}
	if (count > FSP_SIGNED_MAXIMUM) {
		joined = join(parts, count);
		views[0] = php_faspay_view(joined);
		count = 1;
	}
	sign(return_value, fsp_sign_legacy, user_id, password, views, count, NULL);
	if (joined != NULL) {
		zend_string_release(joined);
	}
}

ZEND_METHOD(Faspay_Signature, card)
{
	zend_string *merchant_id, *password, *order_id, *amount, *last;

	ZEND_PARSE_PARAMETERS_START(5, 5)
		Z_PARAM_STR(merchant_id)
		Z_PARAM_STR(password)
		Z_PARAM_STR(order_id)
		Z_PARAM_STR(amount)
		Z_PARAM_STR(last)
	ZEND_PARSE_PARAMETERS_END();
	if (check_credentials(merchant_id, "merchantId", password)) {
		const fsp_view parts[] = {php_faspay_view(order_id), php_faspay_view(amount), php_faspay_view(last)};

		sign(return_value, fsp_sign_card, merchant_id, password, parts, 3, "orderId");
	}
}

ZEND_METHOD(Faspay_Signature, cardToken)
{
	zend_string *merchant_id, *password, *token;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(merchant_id)
		Z_PARAM_STR(password)
		Z_PARAM_STR(token)
	ZEND_PARSE_PARAMETERS_END();
	if (check_credentials(merchant_id, "merchantId", password)) {
		const fsp_view part = php_faspay_view(token);

		sign(return_value, fsp_sign_card_token, merchant_id, password, &part, 1, "token");
	}
}

ZEND_METHOD(Faspay_Signature, cardSha256)
{
	zend_string *merchant_id, *password, *order_id, *amount;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_STR(merchant_id)
		Z_PARAM_STR(password)
		Z_PARAM_STR(order_id)
		Z_PARAM_STR(amount)
	ZEND_PARSE_PARAMETERS_END();
	if (check_credentials(merchant_id, "merchantId", password)) {
		const fsp_view parts[] = {php_faspay_view(order_id), php_faspay_view(amount), FSP_LITERAL_VIEW("0")};

		sign(return_value, fsp_sign_card_sha256, merchant_id, password, parts, 3, "orderId");
	}
}

/* ------------------------------------------------------------------ SNAP */

/* The key, parsed now or before. The caller frees it. NULL: an exception was thrown. */
static fsp_key *fetch_key(
	const char *parameter, const zend_string *given, const zend_string *passphrase, bool is_private)
{
	const char *objection = NULL;
	fsp_key *key = NULL;
	fsp_arena *arena = php_faspay_new_arena();
	fsp_view text;

	if (arena == NULL || !php_faspay_read_key(parameter, given, arena, &text)) {
		fsp_arena_free(arena);
		return NULL;
	}
	if (text.length == 0) {
		php_faspay_throw_violation(parameter, "required", "must not be empty");
	} else {
		switch (fsp_key_fetch(&FASPAY_G(keys), &key, text, php_faspay_view(passphrase), is_private, &objection)) {
			case FSP_OK:
				break;
			case FSP_ERROR_MEMORY:
				php_faspay_throw_out_of_memory();
				break;
			default:
				php_faspay_throw_violation(parameter, "format", "%s", objection);
		}
	}
	fsp_arena_free(arena);
	return key;
}

static void throw_snap_failure(fsp_result result)
{
	if (result == FSP_ERROR_MEMORY) {
		php_faspay_throw_out_of_memory();
	} else if (result == FSP_ERROR_MALFORMED) {
		php_faspay_throw_violation("path", "length", "is too long");
	} else {
		throw_internal();
	}
}

ZEND_METHOD(Faspay_Signature, snap)
{
	zend_string *private_key, *method, *path, *body, *timestamp, *passphrase = NULL;
	char signature[FSP_SIGNATURE_MAXIMUM];
	fsp_result result;
	fsp_key *key;

	ZEND_PARSE_PARAMETERS_START(5, 6)
		Z_PARAM_STR(private_key)
		Z_PARAM_STR(method)
		Z_PARAM_STR(path)
		Z_PARAM_STR(body)
		Z_PARAM_STR(timestamp)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(passphrase)
	ZEND_PARSE_PARAMETERS_END();
	key = fetch_key("privateKey", private_key, passphrase, true);
	if (key == NULL) {
		return;
	}
	result = fsp_snap_sign(key, php_faspay_view(method), php_faspay_view(path), php_faspay_view(body),
		php_faspay_view(timestamp), signature);
	fsp_key_free(key);
	if (result == FSP_OK) {
		RETURN_STRING(signature);
	}
	throw_snap_failure(result);
}

/* Only messages about virtual accounts lose blanks on their way (5.2 of snap.md). */
static fsp_snap_form last_form(fsp_view path)
{
	const fsp_snap_kind kind = fsp_snap_kind_of_path(path);

	return kind == FSP_SNAP_VA_INQUIRY || kind == FSP_SNAP_VA_PAYMENT ? FSP_SNAP_PADDED : FSP_SNAP_ENCODED;
}

ZEND_METHOD(Faspay_Signature, verifySnap)
{
	zend_string *public_key, *signature, *method, *path, *body, *timestamp;
	fsp_snap_claim claim = {.path_count = 1};
	fsp_result result;
	fsp_view paths[1];
	fsp_key *key;

	ZEND_PARSE_PARAMETERS_START(6, 6)
		Z_PARAM_STR(public_key)
		Z_PARAM_STR(signature)
		Z_PARAM_STR(method)
		Z_PARAM_STR(path)
		Z_PARAM_STR(body)
		Z_PARAM_STR(timestamp)
	ZEND_PARSE_PARAMETERS_END();
	key = fetch_key("publicKey", public_key, NULL, false);
	if (key == NULL) {
		return;
	}
	paths[0] = php_faspay_view(path);
	claim.method = php_faspay_view(method);
	claim.timestamp = php_faspay_view(timestamp);
	claim.body = php_faspay_view(body);
	claim.paths = paths;
	claim.forms = last_form(paths[0]);
	result = fsp_snap_verify(key, php_faspay_view(signature), &claim);
	fsp_key_free(key);
	if (result != FSP_OK && result != FSP_ERROR_SIGNATURE) {
		throw_snap_failure(result);
		return;
	}
	RETURN_BOOL(result == FSP_OK);
}

ZEND_METHOD(Faspay_Signature, snapBodyHash)
{
	zend_string *body;
	fsp_result result;
	char hash[65];

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(body)
	ZEND_PARSE_PARAMETERS_END();
	result = fsp_snap_body_hash(php_faspay_view(body), hash);
	if (result == FSP_OK) {
		RETURN_STRINGL(hash, 64);
	}
	throw_snap_failure(result);
}

ZEND_METHOD(Faspay_Signature, equals)
{
	zend_string *known, *given;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(known)
		Z_PARAM_STR(given)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_BOOL(fsp_signature_equals(php_faspay_view(known), php_faspay_view(given)));
}
