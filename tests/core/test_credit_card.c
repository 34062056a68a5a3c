/* Cards: what the tables leave to code. And that nothing of a card stays in memory that was given back. */
#include "with_arena.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>

#define PAN "4440000009900010"
#define CVC "737"
#define PASSWORD "s3cr3t-transaction-password"

/* ------------------------------------------------------------------ a free() that looks before it gives back */

/* Volatile: a compiler knows what free() does not touch. */
static const char *volatile watched[3];
static volatile unsigned scanned, found;

#if defined(__has_feature)
# if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#  define SANITIZED 1
# endif
#endif
#if defined(__GLIBC__) && !defined(SANITIZED) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
extern void __libc_free(void *old);
__attribute__((visibility("default"))) void free(void *old)
{
	size_t size = old != NULL && watched[0] != NULL ? malloc_usable_size(old) : 0;

	scanned += size > 0;
	for (size_t w = 0; w < 3 && size > 0; w++) {
		size_t length = strlen(watched[w]);

		for (size_t i = 0; i + length <= size; i++) {
			if (memcmp((const char *)old + i, watched[w], length) == 0) {
				found++;
				break;
			}
		}
	}
	__libc_free(old);
}
#endif

static fsp_client *card_client(const fsp_product *product)
{
	fsp_client_options options = {.identity = {FSP_LITERAL_VIEW("TEST01"), FSP_LITERAL_VIEW(PASSWORD)}};
	fsp_client *client = NULL;
	fsp_error error = {0};

	assert_int_equal(fsp_client_new(&client, product, &options, arena, &violations, &error), FSP_OK);
	return client;
}

static void fill_order(fsp_call *call)
{
	put_text(call, "TRANSACTIONTYPE", "Sale");
	put_text(call, "MERCHANT_TRANID", "ORDER-1");
	put(call, "AMOUNT", (fsp_slot)MONEY(10000));
	put_text(call, "CUSTNAME", "John Doe");
	put_text(call, "CUSTEMAIL", "john@example.com");
	put_text(call, "RETURN_URL", "https://shop.example/return");
}

static void fill_card(fsp_call *call, const fsp_secret *number, const fsp_secret *cvc)
{
	put_text(call, "SHOPPER_IP", "203.0.113.7");
	put_text(call, "CARDNAME", "JOHN DOE");
	put_text(call, "CARDTYPE", "Visa");
	put(call, "EXPIRYMONTH", (fsp_slot)NUMBER(1));
	put(call, "EXPIRYYEAR", (fsp_slot)NUMBER(2039));
	put(call, "CARDNO", (fsp_slot){.present = true, .text = fsp_secret_view(number)});
	put(call, "CARDCVC", (fsp_slot){.present = true, .text = fsp_secret_view(cvc)});
}

static void test_nothing_is_left_behind(void **state)
{
	fsp_secret number = {0}, cvc = {0};
	fsp_client *client;
	fsp_call call;

	(void)state;
	assert_int_equal(fsp_sign_startup(), FSP_OK);
	watched[1] = PASSWORD;
	watched[2] = "CARDCVC=" CVC;
	watched[0] = PAN;
	client = card_client(&fsp_credit_card);
	assert_int_equal(fsp_secret_set(&number, FSP_LITERAL_VIEW(PAN)), FSP_OK);
	assert_int_equal(fsp_secret_set(&cvc, FSP_LITERAL_VIEW(CVC)), FSP_OK);
	/* Built and sent; refused by the checks; with an address long enough for the body to outgrow its first buffer. */
	for (unsigned round = 0; round < 3; round++) {
		assert_int_equal(fsp_call_init(&call, client, &fsp_card_charge, NOW), FSP_OK);
		fill_order(&call);
		fill_card(&call, &number, &cvc);
		if (round == 1) {
			put_text(&call, "CUSTEMAIL", "nobody");
		} else if (round == 2) {
			put_text(&call, "BILLING_ADDRESS",
				"\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80"
				"\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80");
		}
		assert_int_equal(fsp_call_build(&call), round == 1 ? FSP_ERROR_VALIDATION : FSP_OK);
		if (round != 1) {
			assert_non_null(strstr(call.request.body.data, "CARDNO=" PAN));
			assert_non_null(strstr(call.request.body.data, "CARDCVC=" CVC));
			assert_null(strstr(call.request.body.data, PASSWORD));
		}
		fsp_call_free(&call);
	}
	fsp_secret_clear(&number);
	fsp_secret_clear(&cvc);
	fsp_client_free(client);
	watched[0] = NULL;
	assert_int_equal(found, 0);
	/* And that it would have been found: as plain memory, given back unwiped. */
	if (scanned > 0) {
		char *copy = malloc(64);
		/* Volatile: what is written before free() is nothing to a compiler. */
		volatile char *byte = copy;

		assert_non_null(copy);
		for (size_t i = 0; i < sizeof(PAN); i++) {
			byte[i] = PAN[i];
		}
		watched[0] = PAN;
		free(copy);
		watched[0] = NULL;
		assert_int_equal(found, 1);
	}
	fsp_sign_shutdown();
}

static void test_masks(void **state)
{
	static const char *const cases[][2] = {
		{"4440000009900010", "************0010"}, {"371449635398431", "***********8431"},
			{"411111111111", "********1111"},
		{"41111111111", "***********"}, {"1", "*"}, {"", ""}, {"4440000009900010123", "***************0123"},
		/* No card has as many digits. The end that is shown is that of the first nineteen. */
		{"44400000099000101234567", "***************0123"},
	};
	char mask[20];

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_view number = exact(fsp_view_of(cases[i][0]));

		fsp_card_mask(number, mask);
		assert_string_equal(mask, cases[i][1]);
		free((char *)number.data);
	}
}

static void test_meanings(void **state)
{
	(void)state;
	assert_string_equal(fsp_card_meaning(FSP_CARD_USER, FSP_LITERAL_VIEW("101")), "approved");
	assert_string_equal(fsp_card_meaning(FSP_CARD_INDICATOR, FSP_LITERAL_VIEW("RTY")),
		"ask the shopper to start again");
	assert_string_equal(fsp_card_meaning(FSP_CARD_COMMERCE, FSP_LITERAL_VIEW("05")), "3-D Secure passed");
	assert_string_equal(fsp_card_meaning(FSP_CARD_ACQUIRER, FSP_LITERAL_VIEW("015")), "BCA");
	assert_string_equal(fsp_card_meaning(FSP_CARD_STATUS, FSP_LITERAL_VIEW("CF")), "the capture failed");
	assert_non_null(fsp_card_meaning(FSP_CARD_ERROR, FSP_LITERAL_VIEW("5567")));
	assert_null(fsp_card_meaning(FSP_CARD_ERROR, FSP_LITERAL_VIEW("55")));
	assert_null(fsp_card_meaning(FSP_CARD_ERROR, FSP_NO_VIEW));
}

static void test_card_time(void **state)
{
	static const char *const bad[] = {"", "2016-03-04 15:22:46", "04-03-2016", "32-01-2016 00:00:00",
		"04-13-2016 00:00:00", "04/03-2016 15:22:46", "04-03/2016 15:22:46", "04-03-2016 24:00:00", "29-02-2015 00:00:00"};
	int64_t seconds = 0;

	(void)state;
	assert_true(fsp_time_parse_day_first(FSP_LITERAL_VIEW("10-01-2025 10:00:00"), &seconds));
	assert_true(seconds == NOW);
	assert_true(fsp_time_parse_day_first(FSP_LITERAL_VIEW("10/01/2025 10:00:00"), &seconds));
	assert_true(seconds == NOW);
	assert_true(fsp_time_parse_day_first(FSP_LITERAL_VIEW("29-02-2016 23:59:59"), &seconds));
	for (size_t i = 0; i < CASES(bad); i++) {
		assert_false(fsp_time_parse_day_first(fsp_view_of(bad[i]), &seconds));
	}
	assert_false(fsp_time_parse_day_first(FSP_NO_VIEW, &seconds));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_nothing_is_left_behind, setup, teardown), cmocka_unit_test(test_masks),
			cmocka_unit_test(test_meanings), cmocka_unit_test(test_card_time),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
