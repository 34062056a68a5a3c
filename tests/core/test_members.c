/* Members that the caller adds to a message: joined with it at any depth, and never in place of a field. */
#include "snap_calls.h"
#include "with_signing.h"

#define ROWS(ROW) \
	ROW(A, "a", .property = "a", .type = FSP_TYPE_LINE) \
	ROW(X_B, "x.b", .property = "b", .type = FSP_TYPE_LINE) \
	ROW(X_Y_C, "x.y.c", .property = "c", .type = FSP_TYPE_LINE) \
	ROW(Z_D, "z.d", .property = "d", .type = FSP_TYPE_LINE) \
	ROW(E, "e", .property = "e", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_OBJECT) \
	ROW(LIST, "list", .property = "list", .type = FSP_TYPE_LIST, .fields = element_rows)

#define ELEMENT_ROWS(ROW) ROW(ELEMENT_F, "x.f", .property = "f", .type = FSP_TYPE_LINE)
FSP_TABLE(element_rows, ELEMENT);
#define ROWS_ROWS ROWS
FSP_TABLE(rows, ROWS);

static fsp_node *members_of(fsp_arena *arena, const char *json)
{
	return decoded(arena, fsp_decode_json, json);
}

static void test_written(void **state)
{
	static const struct { unsigned present; const char *members, *expected; } cases[] = {
		{1u << A, "{\"m\":\"1\"}", "{\"a\":\"v\",\"m\":\"1\"}"},
		{0, "{\"m\":{\"n\":[1,\"2\",{\"o\":\"\"}],\"p\":{}},\"q\":-5}",
			"{\"m\":{\"n\":[1,\"2\",{\"o\":\"\"}],\"p\":{}},\"q\":-5}"},
		/* Joined with an object of the message, and with one inside it; or written whole where the message has none. */
		{1u << X_B, "{\"x\":{\"m\":\"1\",\"n\":2}}", "{\"x\":{\"b\":\"v\",\"m\":\"1\",\"n\":2}}"},
		{1u << X_B | 1u << X_Y_C | 1u << Z_D,
			"{\"x\":{\"m\":\"1\",\"y\":{\"n\":\"2\"}},\"z\":{\"o\":\"3\"},\"p\":\"4\"}",
			"{\"x\":{\"b\":\"v\",\"y\":{\"c\":\"v\",\"n\":\"2\"},\"m\":\"1\"},\"z\":{\"d\":\"v\",\"o\":\"3\"},\"p\":\"4\"}"},
		{1u << X_B, "{\"x\":{\"y\":{\"n\":\"2\"}}}", "{\"x\":{\"b\":\"v\",\"y\":{\"n\":\"2\"}}}"},
		{1u << X_Y_C, "{\"x\":{\"m\":\"1\"}}", "{\"x\":{\"y\":{\"c\":\"v\"},\"m\":\"1\"}}"},
		{1u << A, "{\"x\":{\"y\":{\"n\":\"2\"}}}", "{\"a\":\"v\",\"x\":{\"y\":{\"n\":\"2\"}}}"},
		{1u << X_Y_C | 1u << Z_D, "{\"z\":{\"y\":{\"n\":\"2\"}}}",
			"{\"x\":{\"y\":{\"c\":\"v\"}},\"z\":{\"d\":\"v\",\"y\":{\"n\":\"2\"}}}"},
		{1u << X_B, "{\"X\":{\"m\":\"1\"}}", "{\"x\":{\"b\":\"v\",\"m\":\"1\"}}"},
		{1u << E, "{\"m\":\"\xc3\xa9/\\u0001\"}", "{\"e\":{\"value\":\"1.00\",\"currency\":\"IDR\"},"
			"\"m\":\"\\u00e9/\\u0001\"}"},
		/* What is in a list of the message is not the message. */
		{1u << LIST, "{\"x\":{\"m\":\"1\"}}", "{\"list\":[{\"x\":{\"f\":\"v\"}}],\"x\":{\"m\":\"1\"}}"},
		{1u << A, "{}", "{\"a\":\"v\"}"}, {1u << A, NULL, "{\"a\":\"v\"}"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_arena *arena = fsp_arena_new();
		fsp_slot element = TEXT("v"), slots[ROWS_COUNT];
		fsp_buffer out;

		for (unsigned row = 0; row < ROWS_COUNT; row++) {
			slots[row] = (fsp_slot){.present = (cases[i].present >> row & 1) != 0, .text = FSP_LITERAL_VIEW("v"),
				.number = 100,
				.currency = "IDR",
				.count = 1, .children = &element};
		}
		fsp_buffer_init_in(&out, arena, 10000);
		assert_int_equal(fsp_encode_with_members(FSP_ENCODING_JSON_ASCII, rows, slots, NULL, 0, cases[i].members != NULL
			? members_of(arena, cases[i].members) : NULL, &out), FSP_OK);
		assert_string_equal(out.data, cases[i].expected);
		fsp_arena_free(arena);
	}
}

static void test_checked(void **state)
{
	static const struct { const char *members; const char *rule, *message; } cases[] = {
		{"{\"m\":\"1\",\"n\":{\"o\":[1,{\"a\":\"2\"}]},\"x\":{\"m\":\"1\"}}", NULL, NULL},
		/* In the place of a field, whatever its case, and inside one. */
		{"{\"a\":\"1\"}", "conflict", "\"a\": that field has a parameter of its own"}, {"{\"A\":\"1\"}", "conflict",
			"\"A\""}, {"{\"x\":{\"b\":\"1\"}}", "conflict", "\"x.b\""},
		{"{\"X\":{\"y\":{\"C\":\"1\"}}}", "conflict", "\"X.y.C\""}, {"{\"e\":{\"value\":\"1\"}}", "conflict", "\"e\""},
			{"{\"list\":[]}", "conflict", "\"list\""},
		/* The beginning of a field's name is another name. */
		{"{\"lis\":\"1\"}", NULL, NULL},
		/* In the place of an object that fields are in. */
		{"{\"x\":\"1\"}", "format", "must hold a map at \"x\""}, {"{\"x\":[]}", "format", "must hold a map at \"x\""},
			{"{\"x\":{\"y\":5}}", "format", "must hold a map at \"x.y\""},
		{"{\"m-n\":\"1\"}", "format", "letters, digits and underscores, unlike \"m-n\""}, {"{\"\":\"1\"}", "format",
			"letters"}, {"{\"1a\":\"1\"}", "format", "letters"}, {"{\"m\":{\"x.b\":\"1\"}}", "format", "letters"},
		{"{\"az_AZ09\":1,\"m\":\"\"}", NULL, NULL}, {"{\"a@\":1}", "format", "letters"}, {"{\"a[\":1}", "format", "letters"},
			{"{\"a`\":1}", "format", "letters"}, {"{\"a{\":1}", "format", "letters"}, {"{\"a/\":1}", "format", "letters"},
			{"{\"a:\":1}", "format", "letters"}, {"{\"9\":1}", "format", "letters"},
		{"{\"m\":[{\"n o\":\"1\"}]}", "format", "letters"}, {"{\"m\":true}", "format", "unlike \"m\""},
			{"{\"m\":[null]}",
			"format", "unlike \"m\""}, {"{\"m\":\"\\u0001\"}", "format", "control characters"},
		{"{\"m\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}", NULL, NULL},
		{"{\"m\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}", "depth", "nested"},
			{"{\"m\":[[[[[[[[1]]]]]]]]}", "depth", "nested"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		fsp_arena *arena = fsp_arena_new();
		fsp_node *members = NULL;
		fsp_violations violations = {0};
		fsp_error error = {0};

		assert_int_equal(fsp_decode_json(arena, fsp_view_of(cases[i].members), (fsp_limits){10000, 32, 100}, &members,
			&error), FSP_OK);
		fsp_check_members(arena, &violations, rows, members);
		if (cases[i].rule == NULL) {
			assert_int_equal(violations.count, 0);
		} else if (violations.count != 1 || strcmp(violations.first->rule, cases[i].rule) != 0
			|| strstr(violations.first->message.data, cases[i].message) == NULL
				|| !fsp_view_is(violations.first->field, "extra")) {
			print_violations(&violations);
			fail_msg("%s", cases[i].members);
		}
		fsp_arena_free(arena);
	}
}

/* Encodings without objects have no place for members. */
static void test_encodings_without_objects(void **state)
{
	static const fsp_encoding flat[] = {FSP_ENCODING_FORM, FSP_ENCODING_QUERY};
	const fsp_slot slots[ROWS_COUNT] = {[A] = TEXT("v")};
	fsp_arena *arena = fsp_arena_new();

	(void)state;
	for (size_t i = 0; i < CASES(flat); i++) {
		fsp_buffer out;

		fsp_buffer_init_in(&out, arena, 10000);
		assert_int_equal(fsp_encode_with_members(flat[i], rows, slots, NULL, 0, members_of(arena, "{\"m\":1}"), &out),
			FSP_ERROR_INTERNAL);
		assert_int_equal(fsp_encode_with_members(flat[i], rows, slots, NULL, 0, NULL, &out), FSP_OK);
		assert_string_equal(out.data, "a=v");
	}
	fsp_arena_free(arena);
}

/* What a decoder would have refused. */
static void test_doubled_and_long(void **state)
{
	fsp_node second = {.kind = FSP_STRING, .name = FSP_LITERAL_VIEW("M"), .text = FSP_LITERAL_VIEW("2")};
	fsp_node first = {.kind = FSP_STRING, .name = FSP_LITERAL_VIEW("m"), .text = FSP_LITERAL_VIEW("1"),
		.next = &second};
	fsp_node map = {.kind = FSP_OBJECT, .child = &first, .count = 2}, deep[7];
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	char text[600];

	(void)state;
	fsp_check_members(arena, &violations, rows, &map);
	ASSERT_VIOLATIONS(&violations, "extra conflict");
	violations = (fsp_violations){0};
	memset(text, 'x', sizeof(text));
	first.next = NULL;
	first.text = (fsp_view){text, sizeof(text)};
	fsp_check_members(arena, &violations, rows, &map);
	ASSERT_VIOLATIONS(&violations, "extra length");
	violations = (fsp_violations){0};
	first.text = FSP_LITERAL_VIEW("1");
	first.name = (fsp_view){text, 65};
	fsp_check_members(arena, &violations, rows, &map);
	ASSERT_VIOLATIONS(&violations, "extra format");
	/* Of a name that is none nothing else is said. */
	violations = (fsp_violations){0};
	first.name = FSP_LITERAL_VIEW("a-b");
	first.next = &second;
	second.name = FSP_LITERAL_VIEW("A-B");
	fsp_check_members(arena, &violations, rows, &map);
	ASSERT_VIOLATIONS(&violations, "extra format", "extra format");
	first.next = NULL;
	/* A path of seven names that are as long as they can be. */
	violations = (fsp_violations){0};
	for (size_t i = 0; i < CASES(deep); i++) {
		deep[i] = (fsp_node){.kind = FSP_OBJECT, .name = {text, 64}, .child = i > 0 ? &deep[i - 1] : NULL, .count = i > 0};
	}
	map.child = &deep[CASES(deep) - 1];
	fsp_check_members(arena, &violations, rows, &map);
	ASSERT_VIOLATIONS(&violations, "extra depth");
	violations = (fsp_violations){0};
	fsp_check_members(arena, &violations, rows, NULL);
	assert_int_equal(violations.count, 0);
	fsp_arena_free(arena);
}

static void test_requests(void **state)
{
	fsp_client *client = snap_client(), *debit = sample_client();
	fsp_call call;

	(void)state;
	assert_int_equal(fsp_call_init(&call, client, &fsp_snap_cancel_debit, NOW), FSP_OK);
	put_text(&call, "originalPartnerReferenceNo", "R-1");
	put_text(&call, "originalReferenceNo", "1");
	put_text(&call, "reason", "x");
	put_text(&call, "additionalInfo.channelCode", "812");
	call.members = members_of(call.arena, "{\"approvalCode\":\"7\",\"additionalInfo\":{\"paymentChannelUid\":\"812\","
		"\"list\":[1]}}");
	assert_built(&call);
	assert_body(&call, "{\"originalPartnerReferenceNo\":\"R-1\",\"originalReferenceNo\":\"1\",\"merchantId\":\"99999\","
		"\"reason\":\"x\","
		"\"additionalInfo\":{\"channelCode\":\"812\",\"paymentChannelUid\":\"812\",\"list\":[1]},\"approvalCode\":\"7\"}");
	fsp_call_free(&call);
	/* A field that is checked or comes from the client has no other way in. */
	assert_int_equal(fsp_call_init(&call, client, &fsp_snap_cancel_debit, NOW), FSP_OK);
	put_text(&call, "originalPartnerReferenceNo", "R-1");
	put_text(&call, "originalReferenceNo", "1");
	put_text(&call, "reason", "x");
	put_text(&call, "additionalInfo.channelCode", "812");
	call.members = members_of(call.arena, "{\"merchantId\":\"88888\",\"additionalInfo\":{\"channelCode\":\"1\"}}");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "extra conflict", "extra conflict");
	fsp_call_free(&call);
	/* Nor has an operation that takes none. */
	assert_int_equal(fsp_call_init(&call, debit, &fsp_debit_create, NOW), FSP_OK);
	fill_bill(&call);
	call.members = members_of(call.arena, "{\"m\":\"1\"}");
	assert_int_equal(fsp_call_build(&call), FSP_ERROR_VALIDATION);
	ASSERT_VIOLATIONS(&call.violations, "extra unknown");
	fsp_call_free(&call);
	fsp_client_free(client);
	fsp_client_free(debit);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_written), cmocka_unit_test(test_checked), cmocka_unit_test(test_encodings_without_objects), cmocka_unit_test(test_doubled_and_long),
			cmocka_unit_test(test_requests),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
