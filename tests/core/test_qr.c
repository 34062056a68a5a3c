/* fsp_qr_check and fsp_qr_tag. */
#include "decoding.h"

/* Captured; paid 10000 rupiah. */
static const char sample[] =
	"00020101021226650013ID.PAYDIA.WWW011893600818022111600102152211160010000000303UBE5204653253033605405100005802ID5908  FASPAY"
	"6006BEKASI610517111625501258e48e61b92e449f39e57e4f8807152211160010000000803api6304EAE2";

static void test_captured(void **state)
{
	static const char *const tags[][2] = {{"00", "01"}, {"01", "12"}, {"52", "6532"}, {"53", "360"}, {"54", "10000"},
		{"58", "ID"},
		{"59", "  FASPAY"}, {"60", "BEKASI"}, {"61", "17111"}, {"63", "EAE2"}};
	fsp_view qr = exact(fsp_view_of(sample));
	fsp_error error = {0};

	(void)state;
	if (fsp_qr_check(qr, &error) != FSP_OK) {
		fail_msg("%s", error.message);
	}
	for (size_t i = 0; i < CASES(tags); i++) {
		fsp_view value = fsp_qr_tag(qr, tags[i][0]);

		if (!fsp_view_is(value, tags[i][1])) {
			fail_msg("tag %s is \"%.*s\"", tags[i][0], (int)value.length, value.data);
		}
	}
	assert_null(fsp_qr_tag(qr, "55").data);
	assert_null(fsp_qr_tag(qr, "02").data);
	free((char *)qr.data);
}

static void test_any_change_is_noticed(void **state)
{
	char changed[sizeof(sample)];

	(void)state;
	for (size_t i = 0; i < sizeof(sample) - 1; i++) {
		for (int c = 0; c < 256; c++) {
			memcpy(changed, sample, sizeof(sample));
			changed[i] = (char)c;
			/* The checksum's own letters may come in either case. */
			if (changed[i] == sample[i] || (i >= sizeof(sample) - 5 && (changed[i] ^ 0x20) == sample[i]
					&& sample[i] >= 'A')) {
				continue;
			}
			if (fsp_qr_check((fsp_view){changed, sizeof(sample) - 1}, NULL) != FSP_ERROR_MALFORMED) {
				fail_msg("byte %zu as 0x%02x passes", i, (unsigned)c);
			}
		}
	}
	for (size_t length = 0; length < sizeof(sample) - 1; length++) {
		fsp_view prefix = exact((fsp_view){sample, length});

		assert_int_equal(fsp_qr_check(prefix, NULL), FSP_ERROR_MALFORMED);
		free((char *)prefix.data);
	}
}

/* An own checksum, so that what is refused is the layout. */
static fsp_view sealed(const char *body, char out[256])
{
	unsigned crc = 0xffff;
	int length = snprintf(out, 252, "%s", body);

	for (int i = 0; i < length; i++) {
		for (int bit = 7; bit >= 0; bit--) {
			unsigned top = (crc >> 15 ^ (unsigned)(unsigned char)out[i] >> bit) & 1;

			crc = (crc << 1 ^ (top ? 0x1021u : 0u)) & 0xffffu;
		}
	}
	snprintf(out + length, 5, "%04x", crc);
	return fsp_view_of(out);
}

#define TEN "9876543210"

static void test_layout(void **state)
{
	static const struct { const char *body; const char *rule; const char *message; } cases[] = {
		{"0002016304", NULL, NULL},
		{"00020154006304", NULL, NULL},
		{"0002015905\xc3\xa9\xc3\xa9x6304", NULL, NULL},
		{"0002019000990196304", NULL, NULL},
		{"00020154" "90" TEN TEN TEN TEN TEN TEN TEN TEN TEN "5099" TEN TEN TEN TEN TEN TEN TEN TEN TEN "9876543216304", NULL, NULL},
		/* the same by characters, and what is neither */
		{"0002015903\xc3\xa9\xc3\xa9x6304", NULL, NULL},
		{"0002015903x\xc3\xa9\xc3\xa9" "6304", NULL, NULL},
		{"0002015902\xf0\x9f\x92\xb3y6002zz6304", NULL, NULL},
		{"0002015904\xc3\xa9\xc3\xa9x6304", "format", "at byte"},
		{"0002015903\xc3\xa9\xc3\xa9x6005\xc3\xa9\xc3\xa9x6304", "format", "at byte"},
		{"0002015901\xc3\xa9" "5901x6304", "format", "at byte 11"},
		{"0002026304", "format", "no payload format 01"},
		{"0001016304", "format", "at byte"},
		{"0102126304", "format", "no payload format 01"},
		{"0102120002016304", "format", "no payload format 01"},
		{"00020154051234563046304", "format", "at byte"},
		{"00020154010540106304", "duplicate", "a tag appears again at byte 11"},
		{"0002016303", "format", "the checksum must be the last"},
		{"0002016305x", "format", "the checksum must be the last"},
		{"00020163040000540106304", "format", "the checksum must be the last"},
		{"000201xx006304", "format", "no tag, length and value at byte 6"},
		{"0002015-016304", "format", "no tag, length and value at byte 6"},
		{"00020154x06304", "format", "no tag, length and value at byte 6"},
		{"0002015401", "format", "no tag, length and value"},
		{"00020154996304", "format", "no tag, length and value"},
	};
	char text[256];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_error error = {0};
		fsp_result result = fsp_qr_check(sealed(cases[i].body, text), &error);

		if (cases[i].rule == NULL ? result != FSP_OK
				: result != FSP_ERROR_MALFORMED || strcmp(error.rule, cases[i].rule) != 0
				|| strstr(error.message, cases[i].message) == NULL) {
			fail_msg("%s: %d %s", text, (int)result, error.message);
		}
	}
}

static void test_tags_by_characters(void **state)
{
	char text[256];
	fsp_view qr = sealed("0002015405100005903\xc3\xa9\xc3\xa9x6002\xe2\x82\xacy6304", text);

	(void)state;
	assert_int_equal(fsp_qr_check(qr, NULL), FSP_OK);
	assert_true(fsp_view_is(fsp_qr_tag(qr, "54"), "10000"));
	assert_true(fsp_view_is(fsp_qr_tag(qr, "59"), "\xc3\xa9\xc3\xa9x"));
	assert_true(fsp_view_is(fsp_qr_tag(qr, "60"), "\xe2\x82\xacy"));
	assert_int_equal(fsp_qr_tag(qr, "63").length, 4);
}

static void test_edges(void **state)
{
	fsp_error error = {0};

	(void)state;
	assert_int_equal(fsp_qr_check(FSP_NO_VIEW, &error), FSP_ERROR_MALFORMED);
	assert_string_equal(error.message, "unexpected end at byte 0 of the QR text");
	assert_null(fsp_qr_tag(FSP_NO_VIEW, "54").data);
	assert_null(fsp_qr_tag(fsp_view_of("000201540"), "54").data);
	assert_true(fsp_view_is(fsp_qr_tag(fsp_view_of("0002015400"), "54"), ""));
	/* A value that ends behind the text is none. */
	assert_null(fsp_qr_tag(fsp_view_of("0002015905AB"), "59").data);
	assert_null(fsp_qr_tag(fsp_view_of("0002015901"), "59").data);
	assert_int_equal(fsp_qr_check(fsp_view_of("000201630400ff"), &error), FSP_ERROR_MALFORMED);
	assert_string_equal(error.rule, "mismatch");
	assert_string_equal(error.message, "wrong checksum at byte 10 of the QR text");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_captured),
		cmocka_unit_test(test_any_change_is_noticed),
		cmocka_unit_test(test_layout),
		cmocka_unit_test(test_tags_by_characters),
		cmocka_unit_test(test_edges),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
