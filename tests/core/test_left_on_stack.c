/* What signing and verifying leave on the stack: nothing with which a message could be forged. Each works on a stack of its
 * own, which is searched afterwards. */
#include "sendme_calls.h"

#include "../../core/crypto/digest.h"
#include "../../core/schemes/card.h"
#include "../../core/schemes/legacy.h"

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#define STACK_SIZE ((size_t)1 << 20)

static char *seen;
/* Of what ran on a stack of its own. Nothing else is called there afterwards, which would write over what was left. */
static fsp_result result;
static fsp_received received;
static fsp_buffer encrypted;

/* The stack as the system gives it: sanitizers and valgrind would object to looking at what was left there. */
static void look_at(const void *stack)
{
	int memory = open("/proc/self/mem", O_RDONLY);

	assert_true(memory >= 0);
	assert_int_equal(pread(memory, seen, STACK_SIZE, (off_t)(uintptr_t)stack), STACK_SIZE);
	close(memory);
}

/* The end of a thread writes over the upper end of its stack, so the function works below that. */
static void *run_on_stack(void *function)
{
	volatile char above[16384];

	above[0] = 'x';
	(*(void (**)(void))function)();
	return above[0] == 'x' ? NULL : function;
}

static void on_its_own_stack(void (*run)(void))
{
	pthread_attr_t attributes;
	pthread_t thread;
	void *stack;

	assert_int_equal(posix_memalign(&stack, 65536, STACK_SIZE), 0);
	memset(stack, 0, STACK_SIZE);
	/* The first time the system looks up functions, and saves registers on the stack meanwhile. */
	run();
	assert_int_equal(pthread_attr_init(&attributes), 0);
	assert_int_equal(pthread_attr_setstack(&attributes, stack, STACK_SIZE), 0);
	assert_int_equal(pthread_create(&thread, &attributes, run_on_stack, &run), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	pthread_attr_destroy(&attributes);
	look_at(stack);
	free(stack);
}

static bool was_left(const void *bytes, size_t size)
{
	for (size_t i = 0; i + size <= STACK_SIZE; i++) {
		if (memcmp(seen + i, bytes, size) == 0) {
			return true;
		}
	}
	return false;
}

static bool text_was_left(const char *text)
{
	return was_left(text, strlen(text));
}

static unsigned char sha256_of_secret[FSP_SHA256_SIZE], known_bytes[FSP_SHA256_SIZE];
static char salt_digits[2 * FSP_MD5_SIZE + 1], known_hex[2 * FSP_SHA256_SIZE + 1], known_base64[45];

/* ------------------------------------------------------------------ the search itself */

static void leave_secret(void)
{
	volatile char left[64];

	for (size_t i = 0; i < sizeof(known_hex) - 1; i++) {
		left[i] = known_hex[i];
	}
	(void)left[5];
}

static void test_what_is_left_is_found(void **state)
{
	(void)state;
	on_its_own_stack(leave_secret);
	assert_true(was_left(known_hex, 64));
	assert_false(was_left(known_base64, 44));
}

/* ------------------------------------------------------------------ wiping */

#define SHALLOW_BYTES 4096
#define DEEP_BYTES 32768

static char shallow[65], deep[65];

static void leave_both(void)
{
	volatile char left[DEEP_BYTES];

	for (size_t i = 0; i < 64; i++) {
		left[i] = deep[i];
		left[DEEP_BYTES - SHALLOW_BYTES + i] = shallow[i];
	}
	(void)left[5];
}

static void leave_and_wipe(void)
{
	leave_both();
	fsp_wipe_stack(false);
}

static void leave_and_wipe_little(void)
{
	leave_both();
	fsp_wipe_stack(true);
}

static void test_wiping(void **state)
{
	(void)state;
	memset(shallow, 's', 64);
	memset(deep, 'd', 64);
	on_its_own_stack(leave_both);
	assert_true(text_was_left(shallow));
	assert_true(text_was_left(deep));
	on_its_own_stack(leave_and_wipe);
	assert_false(text_was_left(shallow));
	assert_false(text_was_left(deep));
	/* On a small stack 8 KB are wiped, and what lies deeper stays. */
	on_its_own_stack(leave_and_wipe_little);
	assert_false(text_was_left(shallow));
	assert_true(text_was_left(deep));
}

/* ------------------------------------------------------------------ formulas */

static fsp_formula *formula;
static char written[FSP_SIGNATURE_MAXIMUM];

static void sign_formula(void)
{
	const fsp_view parts[] = {FSP_LITERAL_VIEW("ORDER-1"), FSP_LITERAL_VIEW("10000.00"), FSP_LITERAL_VIEW("0")};

	result = formula(FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd-of-the-shop"), parts, 3, written);
}

static void test_formulas(void **state)
{
	static fsp_formula *const formulas[] = {fsp_sign_legacy, fsp_sign_card, fsp_sign_card_token, fsp_sign_card_sha256};
	const fsp_view pieces[] = {FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd-of-the-shop"), FSP_LITERAL_VIEW("ORDER-1"),
		FSP_LITERAL_VIEW("10000.00"), FSP_LITERAL_VIEW("0")};
	unsigned char md5[FSP_MD5_SIZE], sha1[FSP_SHA1_SIZE];
	char digits[2 * FSP_MD5_SIZE + 1];
	fsp_hasher *hasher = fsp_hasher_new();

	(void)state;
	assert_true(fsp_hasher_run(hasher, FSP_MD5, pieces, 5, md5));
	fsp_hex(md5, sizeof(md5), false, digits);
	assert_true(fsp_hasher_run(hasher, FSP_SHA1, &(fsp_view){digits, 32}, 1, sha1));
	assert_int_equal(fsp_hasher_free(hasher, true), FSP_OK);
	for (size_t i = 0; i < CASES(formulas); i++) {
		formula = formulas[i];
		on_its_own_stack(sign_formula);
		assert_int_equal(result, FSP_OK);
		assert_false(text_was_left(digits));
		assert_false(was_left(md5, sizeof(md5)));
		assert_false(was_left(sha1, sizeof(sha1)));
		assert_false(text_was_left("p@ssw0rd-of-the-shop"));
		assert_false(text_was_left("P@SSW0RD-OF-THE-SHOP"));
	}
}

/* ------------------------------------------------------------------ a callback of debit */

#define CALLBACK_BODY "{\"request\":\"Payment Notification\",\"trx_id\":\"3183540500001172\",\"merchant_id\":\"99999\"," \
	"\"bill_no\":\"1\",\"payment_reff\":\"1\",\"payment_date\":\"2025-01-10 10:00:00\",\"payment_status_code\":\"2\"," \
	"\"payment_status_desc\":\"x\",\"signature\":\"0000000000000000000000000000000000000000\"}"

static fsp_client *debit;
static char right[FSP_SIGNATURE_MAXIMUM];

/* Alone, since whatever comes afterwards writes over much. */
static void verify_signature(void)
{
	result = received.callback->signature.scheme->verify(&received, &received.callback->signature);
}

static void begin_debit(void)
{
	assert_int_equal(fsp_received_init(&received, debit, &fsp_debit_notification), FSP_OK);
	assert_int_equal(fsp_received_read_body(&received, FSP_LITERAL_VIEW(CALLBACK_BODY)), FSP_OK);
	assert_int_equal(fsp_received_verify(&received), FSP_ERROR_SIGNATURE);
}

/* Whoever sends a forged message must not find the right signature of it anywhere. */
static void test_forged_callback(void **state)
{
	const fsp_view parts[] = {FSP_LITERAL_VIEW("1"), FSP_LITERAL_VIEW("2")};

	(void)state;
	assert_int_equal(fsp_sign_legacy(FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd"), parts, 2, right), FSP_OK);
	begin_debit();
	on_its_own_stack(verify_signature);
	assert_int_equal(result, FSP_ERROR_SIGNATURE);
	fsp_received_free(&received);
	assert_false(text_was_left(right));
}

/* ------------------------------------------------------------------ SendMe */

#define SENDME_BODY "{\"virtual_account\":\"9920017573\",\"trx_no\":\"1\",\"trx_status\":\"2\"}"

static void encrypt(void)
{
	result = fsp_sendme_encrypt(SECRET, SALT, FSP_LITERAL_VIEW("text"), &encrypted);
}

static void test_encryption(void **state)
{
	const fsp_view secret = SECRET, salted[] = {SECRET, SALT};
	unsigned char md5[FSP_MD5_SIZE];
	fsp_hasher *hasher = fsp_hasher_new();

	(void)state;
	assert_true(fsp_hasher_run(hasher, FSP_SHA256, &secret, 1, sha256_of_secret));
	assert_true(fsp_hasher_run(hasher, FSP_MD5, salted, 2, md5));
	assert_int_equal(fsp_hasher_free(hasher, true), FSP_OK);
	fsp_hex(md5, sizeof(md5), false, salt_digits);
	fsp_buffer_init(&encrypted, 1000);
	on_its_own_stack(encrypt);
	assert_int_equal(result, FSP_OK);
	fsp_buffer_free(&encrypted);
	assert_false(was_left(sha256_of_secret, sizeof(sha256_of_secret)));
	assert_false(text_was_left(salt_digits));
	assert_false(was_left(md5, sizeof(md5)));
}

static void begin_sendme(const char *signature)
{
	static fsp_header headers[2];
	const fsp_inbound inbound = {.method = FSP_LITERAL_VIEW("POST"), .headers = headers, .header_count = 2,
		.body = FSP_LITERAL_VIEW(SENDME_BODY)};

	headers[0] = (fsp_header){FSP_LITERAL_VIEW("Content-Type"), FSP_LITERAL_VIEW("application/json")};
	headers[1] = (fsp_header){FSP_LITERAL_VIEW("FASPAY-SIGNATURE"), fsp_view_of(signature)};
	assert_int_equal(fsp_received_init(&received, client, &fsp_sendme_notification), FSP_OK);
	assert_int_equal(fsp_received_read(&received, &inbound), FSP_OK);
}

static void test_forged_notification(void **state)
{
	(void)state;
	/* The words with which a message is refused write over much, so the right signature is tried, too. */
	for (int forged = 0; forged < 2; forged++) {
		begin_sendme(forged ? "forged" : known_hex);
		on_its_own_stack(verify_signature);
		assert_int_equal(result, forged ? FSP_ERROR_SIGNATURE : FSP_OK);
		fsp_received_free(&received);
		assert_false(was_left(known_bytes, sizeof(known_bytes)));
		assert_false(was_left(known_hex, 64));
		assert_false(was_left(known_base64, 44));
	}
}

/* ------------------------------------------------------------------ all */

static int start_with_stack(void **state)
{
	const fsp_sendme_keys keys = {FSP_LITERAL_VIEW("appKey-TEST-0001"), FSP_LITERAL_VIEW("appSecret-TEST-0001"),
		FSP_LITERAL_VIEW("clientKey-TEST-0001"), FSP_LITERAL_VIEW("clientSecret-TEST-0001")};
	const fsp_view body = FSP_LITERAL_VIEW(SENDME_BODY);

	if (start_all(state) != 0) {
		return -1;
	}
	seen = malloc(STACK_SIZE);
	debit = sample_client();
	assert_int_equal(fsp_sendme_callback(&keys, FSP_LITERAL_VIEW("POST"), &body, 1, known_bytes), FSP_OK);
	fsp_hex(known_bytes, sizeof(known_bytes), false, known_hex);
	fsp_base64(known_bytes, sizeof(known_bytes), known_base64);
	return seen == NULL;
}

static int stop_with_stack(void **state)
{
	free(seen);
	fsp_client_free(debit);
	return stop_all(state);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_what_is_left_is_found), cmocka_unit_test(test_wiping), cmocka_unit_test(test_formulas), cmocka_unit_test(test_forged_callback),
		cmocka_unit_test(test_encryption), cmocka_unit_test(test_forged_notification),
	};

	return cmocka_run_group_tests(tests, start_with_stack, stop_with_stack);
}
