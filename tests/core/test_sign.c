/* Signatures: every published, captured and derived vector, equality, limits. */
#include "vector_files.h"
#include "sample_keys.h"

#include "../../core/crypto/digest.h"
#include "../../core/crypto/key.h"
#include "../../core/engine/engine.h"

#include <openssl/err.h>

static void check_row(const cJSON *row, fsp_formula *formula, const char *name, bool exactly)
{
	const cJSON *list = cJSON_GetObjectItemCaseSensitive(row, "parts"), *part;
	const char *expected = vector_text(row, "signature");
	char out[FSP_SIGNATURE_MAXIMUM];
	fsp_view parts[FSP_SIGNED_MAXIMUM];
	size_t count = 0;

	/* The vectors leave out this formula's constant last part. */
	if (formula == fsp_sign_card_sha256) {
		parts[2] = exact(FSP_LITERAL_VIEW("0"));
	}
	cJSON_ArrayForEach(part, list) {
		assert_true(count < (formula == fsp_sign_card_sha256 ? 2 : FSP_SIGNED_MAXIMUM));
		/* Not NUL-terminated: nothing may depend on it. */
		parts[count++] = exact(fsp_view_of(cJSON_GetStringValue(part)));
	}
	count += formula == fsp_sign_card_sha256;
	assert_int_equal(formula(fsp_view_of(vector_text(row, name)), fsp_view_of(vector_text(row, "password")), parts, count, out),
		FSP_OK);
	if (exactly ? strcmp(out, expected) != 0 : !fsp_signature_equals(fsp_view_of(out), fsp_view_of(expected))) {
		fail_msg("vector %s: %s, expected %s", vector_text(row, "id"), out, expected);
	}
	assert_true(fsp_signature_equals(fsp_view_of(expected), fsp_view_of(out)));
	while (count > 0) {
		free((char *)parts[--count].data);
	}
}

static void test_debit_vectors(void **state)
{
	cJSON *json = read_json_vector("debit_signatures.json"), *row;
	int count = 0;

	(void)state;
	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(json, "vectors")) {
		check_row(row, fsp_sign_legacy, "userId", true);
		count++;
	}
	assert_in_range(count, 29, 1000);
	cJSON_Delete(json);
}

static void test_card_vectors(void **state)
{
	cJSON *json = read_json_vector("card_signatures.json"), *row;
	int count = 0;

	(void)state;
	cJSON_ArrayForEach(row, cJSON_GetObjectItemCaseSensitive(json, "vectors")) {
		const char *formula = vector_text(row, "formula");

		if (strcmp(formula, "card") == 0) {
			check_row(row, fsp_sign_card, "merchantId", false);
		} else if (strcmp(formula, "cardToken") == 0) {
			check_row(row, fsp_sign_card_token, "merchantId", false);
		} else {
			assert_string_equal(formula, "cardSha256");
			check_row(row, fsp_sign_card_sha256, "merchantId", true);
		}
		count++;
	}
	assert_in_range(count, 12, 1000);
	cJSON_Delete(json);
}

/* The debit formula joins without separators, the card formulas do not. */
static void test_composition(void **state)
{
	const fsp_view user = FSP_LITERAL_VIEW("bot99999"), password = FSP_LITERAL_VIEW("p@ssw0rd");
	const fsp_view two[] = {FSP_LITERAL_VIEW("INV-100"), FSP_LITERAL_VIEW("12")},
		one[] = {FSP_LITERAL_VIEW("INV-10012")};
	const fsp_view empty[] = {FSP_LITERAL_VIEW("INV-10012"), FSP_LITERAL_VIEW(""), FSP_NO_VIEW};
	const fsp_view lower[] = {FSP_LITERAL_VIEW("order-1{`z")}, upper[] = {FSP_LITERAL_VIEW("ORDER-1{`Z")};
	char a[FSP_SIGNATURE_MAXIMUM], b[FSP_SIGNATURE_MAXIMUM];

	(void)state;
	assert_int_equal(fsp_sign_legacy(user, password, two, 2, a), FSP_OK);
	assert_int_equal(fsp_sign_legacy(user, password, one, 1, b), FSP_OK);
	assert_string_equal(a, b);
	assert_int_equal(fsp_sign_legacy(user, password, empty, 3, b), FSP_OK);
	assert_string_equal(a, b);
	assert_int_equal(strlen(a), FSP_SHA1_HEX_LENGTH);
	assert_int_equal(fsp_sign_card(user, password, two, 2, a), FSP_OK);
	assert_int_equal(fsp_sign_card(user, password, one, 1, b), FSP_OK);
	assert_string_not_equal(a, b);
	/* An order id is raised, a token is not. */
	assert_int_equal(fsp_sign_card(user, password, lower, 1, a), FSP_OK);
	assert_int_equal(fsp_sign_card(user, password, upper, 1, b), FSP_OK);
	assert_string_equal(a, b);
	assert_int_equal(fsp_sign_card_token(user, password, lower, 1, a), FSP_OK);
	assert_string_not_equal(a, b);
	assert_int_equal(fsp_sign_card_token(user, password, upper, 1, a), FSP_OK);
	assert_string_equal(a, b);
}

static void test_limits(void **state)
{
	const fsp_view name = FSP_LITERAL_VIEW("a"), parts[FSP_SIGNED_MAXIMUM + 1] = {FSP_LITERAL_VIEW("b")};
	static char large[100000];
	fsp_view long_part = {large, sizeof(large)}, halves[] = {{large, 5000}, {large, 5000}};
	char out[FSP_SIGNATURE_MAXIMUM] = "before";

	(void)state;
	memset(large, 'x', sizeof(large));
	assert_int_equal(fsp_sign_legacy(name, name, parts, FSP_SIGNED_MAXIMUM, out), FSP_OK);
	assert_int_equal(fsp_sign_legacy(name, name, parts, FSP_SIGNED_MAXIMUM + 1, out), FSP_ERROR_INTERNAL);
	assert_string_equal(out, "");
	assert_string_equal(out, "");
	assert_int_equal(fsp_sign_legacy(name, name, &long_part, 1, out), FSP_OK);
	/* The card's string is built first, and has a maximum. */
	assert_int_equal(fsp_sign_card(name, name, &long_part, 1, out), FSP_ERROR_MALFORMED);
	assert_string_equal(out, "");
	/* Each is short enough, and both together are not. */
	assert_int_equal(fsp_sign_card(name, name, halves, 2, out), FSP_ERROR_MALFORMED);
	assert_int_equal(fsp_sign_card(name, name, halves, 1, out), FSP_OK);
	assert_int_equal(fsp_sign_card(name, name, parts, FSP_SIGNED_MAXIMUM, out), FSP_OK);
	assert_int_equal(fsp_sign_card(name, name, parts, FSP_SIGNED_MAXIMUM + 1, out), FSP_ERROR_INTERNAL);
	assert_string_equal(out, "");
	/* All absent: still a signature, of nothing. */
	assert_int_equal(fsp_sign_legacy(FSP_NO_VIEW, FSP_NO_VIEW, NULL, 0, out), FSP_OK);
	assert_string_equal(out, "67a74306b06d0c01624fe0d0249a570f4d093747");
}

static void test_without_startup(void **state)
{
	char out[FSP_SIGNATURE_MAXIMUM];

	(void)state;
	fsp_sign_shutdown();
	assert_int_equal(fsp_sign_legacy(FSP_NO_VIEW, FSP_NO_VIEW, NULL, 0, out), FSP_ERROR_INTERNAL);
	assert_int_equal(fsp_sign_card_sha256(FSP_NO_VIEW, FSP_NO_VIEW, NULL, 0, out), FSP_ERROR_INTERNAL);
	assert_int_equal(fsp_sha256_hex(FSP_NO_VIEW, out), FSP_ERROR_INTERNAL);
	fsp_sign_shutdown();
	/* Deferred, the first signature finds what it needs. */
	fsp_sign_defer();
	assert_int_equal(fsp_sign_legacy(FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd"),
		&FSP_LITERAL_VIEW("INV-1001"), 1, out), FSP_OK);
	assert_string_equal(out, "be129fab0e72f379a593747c590877ad9fd1eb27");
	fsp_sign_shutdown();
	assert_int_equal(fsp_sign_startup(), FSP_OK);
}

static bool equal(const char *known, const char *given)
{
	return fsp_signature_equals(fsp_view_of(known), fsp_view_of(given));
}

static void test_equality(void **state)
{
	(void)state;
	assert_true(equal("abcdef0123456789", "abcdef0123456789"));
	assert_true(equal("abcdef0123456789", "ABCDEF0123456789"));
	assert_true(equal("ABCDEF0123456789", "abcDEF0123456789"));
	assert_false(equal("abcdef0123456789", "abcdef0123456788"));
	assert_false(equal("abcdef0123456789", "abcdef012345678"));
	assert_false(equal("abcdef0123456789", "abcdef01234567890"));
	assert_false(equal("", ""));
	assert_false(equal(NULL, NULL));
	assert_false(equal("a", NULL));
	assert_false(equal(NULL, "a"));
	/* Not all hex digits: case matters. */
	assert_true(equal("BqCV=", "BqCV="));
	assert_false(equal("BqCV=", "bqCV="));
	assert_false(equal("abcg", "ABCG"));
	/* Only letters A to F are folded: 0x10 and '0', '@' and '`' stay apart. */
	assert_false(equal("aa", "a\x01"));
	assert_false(fsp_signature_equals((fsp_view){"0", 1}, (fsp_view){"\x10", 1}));
	for (size_t i = 0; i < 6; i++) {
		/* The neighbours of the digits and letters make a text that is not hexadecimal, so that its case counts. */
		static const char *const texts[][2] = {{"/a", "/A"}, {":a", ":A"}, {"@a", "@A"}, {"Ga", "GA"}, {"`a", "`A"}, {"ga", "gA"}};

		assert_false(equal(texts[i][0], texts[i][1]));
	}
}

/* Every pair of bytes, against the plain definition. */
static void test_equality_of_all_bytes(void **state)
{
	(void)state;
	for (int a = 0; a < 256; a++) {
		for (int b = 0; b < 256; b++) {
			char x = (char)a, y = (char)b;
			bool hexadecimal = (a >= '0' && a <= '9') || (a >= 'a' && a <= 'f') || (a >= 'A' && a <= 'F');
			int c = a >= 'A' && a <= 'F' ? a + 32 : a, d = b >= 'A' && b <= 'F' ? b + 32 : b;

			if (fsp_signature_equals((fsp_view){&x, 1}, (fsp_view){&y, 1}) != (hexadecimal ? c == d : a == b)) {
				fail_msg("bytes %02x and %02x", (unsigned)a, (unsigned)b);
			}
		}
	}
}

/* The merchant, the password and the first part are signed in capitals, and nothing else is. */
static void test_capitals_of_cards(void **state)
{
	static fsp_formula *const formulas[] = {fsp_sign_card, fsp_sign_card_sha256};
	const fsp_view name = FSP_LITERAL_VIEW("test01"), password = FSP_LITERAL_VIEW("abcde");
	const fsp_view parts[3][2] = {{FSP_LITERAL_VIEW("order"), FSP_LITERAL_VIEW("x")},
		{FSP_LITERAL_VIEW("ORDER"), FSP_LITERAL_VIEW("x")}, {FSP_LITERAL_VIEW("order"), FSP_LITERAL_VIEW("X")}};
	char out[3][FSP_SIGNATURE_MAXIMUM];

	(void)state;
	for (size_t f = 0; f < CASES(formulas); f++) {
		for (size_t i = 0; i < CASES(parts); i++) {
			assert_int_equal(formulas[f](name, password, parts[i], 2, out[i]), FSP_OK);
		}
		assert_string_equal(out[0], out[1]);
		assert_string_not_equal(out[0], out[2]);
		assert_int_equal(formulas[f](FSP_LITERAL_VIEW("TEST01"), FSP_LITERAL_VIEW("ABCDE"), parts[0], 2, out[2]), FSP_OK);
		assert_string_equal(out[0], out[2]);
	}
}

static void test_sha256(void **state)
{
	char out[65];

	(void)state;
	assert_int_equal(fsp_sha256_hex(FSP_NO_VIEW, out), FSP_OK);
	assert_string_equal(out, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	assert_int_equal(fsp_sha256_hex(FSP_LITERAL_VIEW("abc"), out), FSP_OK);
	assert_string_equal(out, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

/* A caller's own errors of OpenSSL are still there after signatures that succeed. */
/* Each text is read only for the number of bytes of which it is made. */
static void test_base64_is_read_as_it_is_written(void **state)
{
	static const struct { const char *text; size_t size; } cases[] = {
		{"AQ==", 1}, {"AQI=", 2}, {"AQID", 3}, {"AQIDBA==", 4}, {"AQIDBAU=", 5}, {"AQIDBAUG", 6}, {"+/+/+/8=", 5},
		/* Other bits, other padding, and equals signs and blanks at every place. */
		{"AR==", 0}, {"AQJ=", 0}, {"AQIDBB==", 0}, {"AQIDBAV=", 0}, {"AQ=A", 0}, {"AQA=", 2}, {"AQIDBA=A", 0},
		{"=QIDBAUG", 0}, {"A=IDBAUG", 0}, {"AQ=DBAUG", 0}, {"AQI=BAUG", 0}, {"AQID=AUG", 0}, {"AQIDB=UG", 0},
		{"AQIDBA=G", 0}, {" QIDBAUG", 0}, {"AQI BAUG", 0}, {"AQIDBAU\n", 0}, {"AQIDBAU-", 0}, {"AQI-BAUG", 0},
		{"AQI_BAUG", 0}, {"AQIDBAUG\n", 0}, {"AQIDBAU", 0}, {"AQIDBAUGAQID", 9}, {"====", 0}, {"========", 0}, {"", 0},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		for (size_t size = 1; size <= 9; size++) {
			const fsp_view text = exact(fsp_view_of(cases[i].text));
			unsigned char *bytes = malloc(size + 2);
			char again[16];

			assert_non_null(bytes);
			if (fsp_base64_read(text, size, bytes) != (size == cases[i].size)) {
				fail_msg("\"%s\" for %zu bytes", cases[i].text, size);
			}
			if (size == cases[i].size) {
				fsp_base64(bytes, size, again);
				assert_string_equal(again, cases[i].text);
			}
			free(bytes);
			free((char *)text.data);
		}
	}
}

static void test_errors_of_others_are_kept(void **state)
{
	static fsp_formula *const formulas[] = {fsp_sign_legacy, fsp_sign_card, fsp_sign_card_token, fsp_sign_card_sha256};
	const fsp_view parts[] = {FSP_LITERAL_VIEW("a"), FSP_LITERAL_VIEW("b"), FSP_LITERAL_VIEW("c")};
	char out[FSP_SIGNATURE_MAXIMUM];
	const char *objection;
	unsigned long left;
	fsp_key *key;

	(void)state;
	ERR_clear_error();
	/* It must not be taken for one of ours, either. */
	ERR_raise(ERR_LIB_USER, ERR_R_MALLOC_FAILURE);
	left = ERR_peek_error();
	assert_true(left != 0);
	for (size_t i = 0; i < CASES(formulas); i++) {
		assert_int_equal(formulas[i](FSP_LITERAL_VIEW("n"), FSP_LITERAL_VIEW("p"), parts, 3, out), FSP_OK);
		assert_true(ERR_peek_error() == left);
	}
	assert_int_equal(fsp_sha256_hex(FSP_LITERAL_VIEW("abc"), out), FSP_OK);
	assert_true(ERR_peek_error() == left);
	assert_int_equal(fsp_key_parse(&key, FSP_LITERAL_VIEW("x"), FSP_NO_VIEW, true, &objection), FSP_ERROR_VALIDATION);
	assert_int_equal(fsp_key_parse(&key, FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY), FSP_NO_VIEW, true, &objection), FSP_OK);
	assert_int_equal(fsp_key_sign(key, FSP_LITERAL_VIEW("text"), out), FSP_OK);
	assert_int_equal(fsp_key_verify(key, FSP_LITERAL_VIEW("text"), fsp_view_of(out)), FSP_OK);
	assert_int_equal(fsp_key_verify(key, FSP_LITERAL_VIEW("other"), fsp_view_of(out)), FSP_ERROR_SIGNATURE);
	assert_true(ERR_peek_error() == left && ERR_peek_last_error() == left);
	fsp_key_free(key);
	ERR_clear_error();
}

static int startup(void **state)
{
	(void)state;
	return fsp_sign_startup();
}

static int shutdown_all(void **state)
{
	(void)state;
	fsp_sign_shutdown();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_debit_vectors),
		cmocka_unit_test(test_card_vectors),
		cmocka_unit_test(test_composition),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_without_startup),
		cmocka_unit_test(test_equality),
		cmocka_unit_test(test_equality_of_all_bytes),
		cmocka_unit_test(test_capitals_of_cards), cmocka_unit_test(test_sha256),
		cmocka_unit_test(test_base64_is_read_as_it_is_written),
		cmocka_unit_test(test_errors_of_others_are_kept),
	};

	return cmocka_run_group_tests(tests, startup, shutdown_all);
}
