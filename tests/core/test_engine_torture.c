/* Clients, every operation and every callback with the n-th allocation failing, for every n until it succeeds: a
 * clean error, no leak, and never half of what was asked for. */
#include "samples.h"
#include "torture.h"
#include "with_signing.h"

/* ------------------------------------------------------------------ clients */

static fsp_result make_client(const void *what)
{
	const bool good = what != NULL;
	const fsp_endpoint endpoints[] = {{FSP_LITERAL_VIEW("status"), FSP_LITERAL_VIEW("/own")},
		{FSP_LITERAL_VIEW("create"), FSP_LITERAL_VIEW("https://a.example/x")},
		{FSP_LITERAL_VIEW("cancel"), good ? FSP_LITERAL_VIEW("/c") : FSP_LITERAL_VIEW("c")}};
	fsp_client_options options = sample_options();
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_client *made = NULL;
	fsp_error error = {0};
	fsp_result result;

	if (arena == NULL) {
		return FSP_ERROR_MEMORY;
	}
	options.identity[FSP_DEBIT_PREVIOUS_PASSWORD] = FSP_LITERAL_VIEW("older");
	options.base_url = good ? FSP_LITERAL_VIEW("http://localhost:1/x/") : FSP_LITERAL_VIEW("http://a.example");
	options.endpoints = endpoints;
	options.endpoint_count = CASES(endpoints);
	if (!good) {
		options.identity[1] = FSP_NO_VIEW;
	}
	result = fsp_client_new(&made, &fsp_debit, &options, arena, &violations, &error);
	assert_int_equal(error.code, result);
	assert_int_equal(made != NULL, result == FSP_OK);
	tell_violations(&violations);
	for (uint8_t i = 0; made != NULL && i < FSP_IDENTITY_MAXIMUM; i++) {
		tell_view("identity", fsp_client_identity(made, i));
	}
	for (size_t i = 0; made != NULL && i < made->endpoint_count; i++) {
		tell("%s at %s of %s\n", made->endpoints[i].name, made->endpoints[i].target, made->base_url);
	}
	fsp_client_free(made);
	fsp_arena_free(arena);
	return result;
}

static void test_clients(void **state)
{
	(void)state;
	torture("client", make_client, "good", FSP_OK, 10);
	torture("bad client", make_client, NULL, FSP_ERROR_VALIDATION, 3);
}

/* ------------------------------------------------------------------ every operation */

typedef struct step {
	const fsp_client *client;
	const fsp_operation *operation;
	const sample *values;             /* NULL: everything that can be wrong is */
	const char *answer;               /* NULL: none is read */
	fsp_slot *items;                  /* replace the sample's item, if any */
	size_t item_count;
} step;

static fsp_result read_answer(fsp_call *call, const char *body)
{
	const fsp_http_answer answer = {.status = 200, .body = fsp_view_of(body), .retry_after = -1};
	fsp_result result = fsp_call_read(call, &answer);

	assert_int_equal(call->error.code, result);
	/* The gateway has answered: whoever pays again because there was no memory for it pays twice. */
	if (!call->operation->repeatable && (result == FSP_ERROR_MEMORY || result == FSP_ERROR_INTERNAL)) {
		fail_msg("%s: %d, though the gateway answered", call->operation->name, (int)result);
	}
	if (result == FSP_ERROR_OUTCOME_UNKNOWN && strcmp(call->error.rule, "unread_answer") == 0) {
		return FSP_ERROR_MEMORY;
	}
	if (result == FSP_OK) {
		tell_slots(call->operation->answer, call->answer);
		tell_node(call->message);
		tell_view("body", call->body);
		tell("%d %d\n", call->found, call->authentic);
	}
	tell("%s %s %s\n", call->error.message, call->error.response_code, call->error.response_text);
	return result;
}

static fsp_result live(const void *what)
{
	const step *s = what;
	fsp_call call;
	fsp_result result = fsp_call_init(&call, s->client, s->operation, SAMPLE_NOW);

	assert_int_equal(call.error.code, result);
	if (result == FSP_OK) {
		result = s->values != NULL ? fill_sample(&call, s->values) : spoil_sample(&call);
		assert_int_not_equal(result, FSP_ERROR_INTERNAL);
		if (result == FSP_OK && s->items != NULL) {
			for (size_t i = 0; i < s->item_count; i++) {
				memcpy(s->items + 10 * i, value_of(&call, "item")->children, sizeof(fsp_slot) * 10);
			}
			put(&call, "item", (fsp_slot){.present = true, .count = s->item_count, .children = s->items});
		}
		if (result == FSP_OK) {
			result = fsp_call_build(&call);
			assert_int_equal(call.error.code, result);
			assert_int_equal(call.violations.count > 0 && result != FSP_ERROR_MEMORY, result == FSP_ERROR_VALIDATION);
		}
	}
	if (result == FSP_OK || result == FSP_ERROR_VALIDATION) {
		tell_violations(&call.violations);
	}
	if (result == FSP_OK) {
		tell("%s %s %s %d\n", call.request.method, call.request.url,
			call.request.content_type != NULL ? call.request.content_type : "-", call.request.repeatable);
		tell_view("body", call.request.body);
		for (size_t i = 0; i < call.form_count; i++) {
			tell_view("form", call.form[i].name);
			tell_view("text", call.form[i].text);
		}
		if (s->answer != NULL) {
			result = read_answer(&call, s->answer);
		}
	}
	fsp_call_free(&call);
	return result;
}

static void check_rows(const sample *s, const fsp_field *fields)
{
	for (size_t i = 0; fields[i].wire != NULL; i++) {
		bool known = true;

		if (fields[i].origin == FSP_FROM_CALLER && fields[i].property != NULL) {
			(void)sample_text_of(s, fields[i].wire, &known);
		}
		if (!known) {
			fail_msg("%s has a row %s without a sample value", s->operation, fields[i].wire);
		}
		if (fields[i].fields != NULL) {
			check_rows(s, fields[i].fields);
		}
	}
}

static unsigned long run_operation(const fsp_client *client, const fsp_operation *operation, const sample *s,
	unsigned *scenarios)
{
	const fsp_result unreadable = operation->answer_encoding == FSP_ENCODING_ANY ? FSP_OK : operation->repeatable
		? FSP_ERROR_MALFORMED : FSP_ERROR_OUTCOME_UNKNOWN;
	const struct { const char *name, *answer; fsp_result expected; } reads[] = {
		{"answer", s->answer, FSP_OK}, {"refusal", s->refusal, s->refused}, {"page", "<html>500</html>", unreadable},
		{"nonsense", "nonsense", unreadable},
	};
	unsigned long points = torture(operation->name, live,
		&(step){.client = client, .operation = operation, .values = s}, FSP_OK, 3);

	points += torture("violations", live, &(step){.client = client, .operation = operation}, FSP_ERROR_VALIDATION, 3);
	*scenarios += 2;
	for (size_t i = 0; s->answer != NULL && i < CASES(reads); i++) {
		points += torture(reads[i].name, live,
			&(step){.client = client, .operation = operation, .values = s, .answer = reads[i].answer},
			reads[i].expected, 3);
		++*scenarios;
	}
	if (operation->answer_signature.scheme != NULL) {
		char forged[2048];

		assert_true(forge_sample(forged, sizeof(forged), s->answer, operation->answer_signature.wire));
		points += torture("forged answer", live,
			&(step){.client = client, .operation = operation, .values = s, .answer = forged},
			operation->repeatable ? FSP_ERROR_SIGNATURE : FSP_ERROR_OUTCOME_UNKNOWN, 3);
		++*scenarios;
	}
	return points;
}

static void test_every_operation(void **state)
{
	size_t seen = 0;

	(void)state;
	for (size_t p = 0; p < SAMPLE_PRODUCTS; p++) {
		const fsp_product *product = sample_products[p];
		fsp_client *client = sample_client_of(product, NULL);
		unsigned long points = 0;
		unsigned scenarios = 0;

		assert_non_null(client);
		for (size_t i = 0; product->operations[i] != NULL; i++) {
			const fsp_operation *operation = product->operations[i];
			const sample *s = sample_of(product, operation->name);

			if (s == NULL) {
				fail_msg("%s has no sample of %s", product->name, operation->name);
			}
			assert_int_equal(s->answer != NULL, operation->answer != NULL);
			check_rows(s, operation->request);
			points += run_operation(client, operation, s, &scenarios);
			seen++;
		}
		print_message("           %s: %lu allocations failed in %u scenarios\n",
			product == &fsp_credit_card_revamp ? "CreditCard, newer generation" : product->name, points, scenarios);
		fsp_client_free(client);
	}
	/* And no sample of what is no operation. */
	assert_int_equal(seen, SAMPLES);
}

/* What a table of samples is too small for. */
static void test_large(void **state)
{
	/* Without a link, which the client then makes. */
	static const sample linkless = {.changes = {{"installment_plan", NULL}, {"payment_channel", "819"}}};
	static fsp_slot items[10 * 300];
	static char channels[40000];
	char *out = channels + sprintf(channels, "{\"merchant_id\":\"99999\",\"payment_channel\":[");
	fsp_client *client = sample_client_of(&fsp_debit, NULL);
	step s = {.client = client, .operation = &fsp_debit_create, .values = sample_of(&fsp_debit, "create"),
		.items = items, .item_count = 300};

	(void)state;
	assert_non_null(client);
	torture("300 items", live, &s, FSP_OK, 10);
	for (int i = 0; i < 400; i++) {
		out += sprintf(out, "%s{\"pg_code\":\"%d\",\"pg_name\":\"Channel %d\"}", i > 0 ? "," : "", i, i);
	}
	sprintf(out, "],\"response_code\":\"00\"}");
	s = (step){.client = client, .operation = &fsp_debit_channels, .values = sample_of(&fsp_debit, "channels"),
		.answer = channels};
	torture("400 channels", live, &s, FSP_OK, 5);
	s = (step){.client = client, .operation = &fsp_debit_status, .values = sample_of(&fsp_debit, "status"),
		.answer = "{\"response_code\":\"14\",\"payment_status_code\":\"2\"}"};
	torture("not found", live, &s, FSP_OK, 5);
	s = (step){.client = client, .operation = &fsp_debit_create, .values = &linkless,
		.answer = "{" DEBIT_ECHO ",\"response_code\":\"00\"}"};
	torture("no link", live, &s, FSP_OK, 10);
	fsp_client_free(client);
}

/* ------------------------------------------------------------------ every callback */

typedef enum reading { READ_BODY, READ_FORM, READ_MEMBERS } reading;

typedef struct arrival {
	const fsp_client *client;
	const fsp_callback *callback;
	reading how;
	const char *text;
	const fsp_node *members;          /* READ_MEMBERS */
} arrival;

static fsp_result reply(const fsp_received *received)
{
	const fsp_field *rows = received->callback->reply;
	fsp_arena *arena = fsp_arena_new();
	fsp_slot *values = arena != NULL ? fsp_arena_take(arena, sizeof(*values) * (fsp_field_count(rows) + 1)) : NULL;
	fsp_result result = values != NULL ? FSP_OK : FSP_ERROR_MEMORY;
	fsp_violations violations = {0};
	fsp_buffer out;

	fsp_buffer_init(&out, 8192);
	for (size_t i = 0; result == FSP_OK && rows[i].wire != NULL; i++) {
		fsp_view given = fsp_node_text(fsp_node_find(received->message, fsp_view_of(rows[i].wire)));
		bool known;

		if (rows[i].origin == FSP_FROM_CALLER) {
			const char *text = sample_text_of(NULL, rows[i].wire, &known);

			values[i] = text != NULL ? sample_slot(&rows[i], text)
				: (fsp_slot){.present = given.data != NULL, .text = given};
		}
	}
	if (result == FSP_OK) {
		result = fsp_reply_write(arena, received->callback, received->format, values, &violations, &out,
			&(fsp_reply){0});
	}
	if (result == FSP_OK) {
		tell_view("reply", fsp_buffer_view(&out));
	}
	tell_violations(&violations);
	fsp_buffer_free(&out);
	fsp_arena_free(arena);
	return result;
}

static fsp_result receive(const void *what)
{
	const arrival *a = what;
	const fsp_view text = fsp_view_of(a->text);
	fsp_received received;
	fsp_result result = fsp_received_init(&received, a->client, a->callback);

	if (result == FSP_OK && a->how == READ_MEMBERS) {
		for (const fsp_node *member = a->members->child; result == FSP_OK && member != NULL; member = member->next) {
			result = fsp_received_add(&received, member->name, member->text);
		}
		result = result == FSP_OK ? fsp_received_read_members(&received) : result;
	} else if (result == FSP_OK) {
		result = a->how == READ_FORM ? fsp_received_read_form(&received, text)
			: fsp_received_read_body(&received, text);
	}
	if (result == FSP_OK) {
		result = fsp_received_verify(&received);
	}
	assert_int_equal(received.error.code, result);
	if (result == FSP_OK) {
		tell_slots(a->callback->fields, received.values);
		tell_node(received.message);
		result = a->callback->reply != NULL ? reply(&received) : result;
	}
	tell("%s\n", received.error.message);
	fsp_received_free(&received);
	return result;
}

static unsigned long run_callback(const fsp_client *client, const sample_message *m, const char *text,
	fsp_result expected, unsigned *scenarios)
{
	unsigned long points = torture(m->callback->name, receive,
		&(arrival){client, m->callback, m->form ? READ_FORM : READ_BODY, text, NULL}, expected, 3);

	++*scenarios;
	if (m->form) {
		fsp_arena *arena = fsp_arena_new();
		fsp_node *members = NULL;

		assert_non_null(arena);
		assert_int_equal(fsp_decode_form(arena, fsp_view_of(text), FSP_NOTIFICATION_LIMITS, NULL, &members, NULL),
			FSP_OK);
		points += torture("members", receive, &(arrival){client, m->callback, READ_MEMBERS, NULL, members}, expected,
			3);
		++*scenarios;
		fsp_arena_free(arena);
	}
	return points;
}

static void test_every_callback(void **state)
{
	(void)state;
	for (size_t p = 0; p < SAMPLE_PRODUCTS; p++) {
		fsp_client *client = sample_client_of(sample_products[p], NULL);
		unsigned long points = 0;
		unsigned scenarios = 0;

		assert_non_null(client);
		for (size_t i = 0; i < SAMPLE_MESSAGES; i++) {
			const sample_message *m = &sample_messages[i];
			char forged[2048];

			if (m->product != sample_products[p]) {
				continue;
			}
			points += run_callback(client, m, m->text, FSP_OK, &scenarios);
			if (m->callback->signature.scheme != NULL) {
				assert_true(forge_sample(forged, sizeof(forged), m->text, m->callback->signature.wire));
				points += run_callback(client, m, forged, FSP_ERROR_SIGNATURE, &scenarios);
			}
		}
		print_message("           %s: %lu allocations failed in %u scenarios\n",
			sample_products[p] == &fsp_credit_card_revamp ? "CreditCard, newer generation" : sample_products[p]->name,
			points, scenarios);
		fsp_client_free(client);
	}
}

/* Values that are made of others, or of a longer spelling. */
static void test_completed_values(void **state)
{
	static const struct { const fsp_product *product; const char *operation; sample_text changes[2]; } cases[] = {
		{&fsp_snap, "deleteVa", {{"virtualAccountNo", NULL}}},
		{&fsp_snap_disbursement, "inquireBill", {{"virtualAccountNo", NULL}, {"partnerServiceId", "088899"}}},
		{&fsp_snap_disbursement, "payBill", {{"virtualAccountNo", NULL}, {"partnerServiceId", "088899"}}},
		{&fsp_credit_card, "charge", {{"SHOPPER_IP", "::ffff:cb00:7107"}}},
	};

	(void)state;
	for (size_t i = 0; i < CASES(cases); i++) {
		const sample values = {cases[i].product, cases[i].operation, {cases[i].changes[0], cases[i].changes[1]}, NULL, NULL, FSP_OK};
		fsp_client *client = sample_client_of(cases[i].product, NULL);

		assert_non_null(client);
		torture(cases[i].operation, live, &(step){.client = client,
			.operation = fsp_product_operation(cases[i].product, cases[i].operation), .values = &values}, FSP_OK, 5);
		fsp_client_free(client);
	}
}

#define UNPRINTABLE_ROWS(ROW) ROW(UNPRINTABLE_NOTE, "note", .type = FSP_TYPE_LINE)
FSP_TABLE(unprintable_rows, UNPRINTABLE);
#define LISTING_ROWS(ROW) \
	ROW(LISTING_NOTE, "note", .type = FSP_TYPE_LINE) \
	ROW(LISTING_ENTRIES, "entries", .type = FSP_TYPE_LIST, .fields = unprintable_rows)
FSP_TABLE(listing_rows, LISTING);

/* Texts that are no lines are copied to be made printable, those of lists, too. */
static void test_unprintable_texts(void **state)
{
	static const fsp_field none[] = {{.wire = NULL}};
	static const char *const success[] = {"00", NULL};
	static const fsp_envelope envelope = {.code = "code", .success = success};
	static const fsp_operation operation = {.name = "list", .method = "POST", .path = {"/list", "/list"},
		.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON, .request = none,
		.answer = listing_rows, .envelope = &envelope, .repeatable = true};
	static const fsp_callback callback = {.name = "told", FSP_ROWS(listing_rows)};
	static const sample nothing = {.operation = "list"};
	static const char inner[] = "{\"code\":\"00\",\"note\":\"a\",\"entries\":[{\"note\":\"b\\u0007\"}]}";
	static const char outer[] = "{\"code\":\"00\",\"note\":\"a\\u0007\",\"entries\":[{\"note\":\"b\\u0007\"},{\"note\":\"c\"}]}";
	fsp_client *client = sample_client();

	(void)state;
	torture("answer", live, &(step){.client = client, .operation = &operation, .values = &nothing, .answer = outer}, FSP_OK, 5);
	torture("answer", live, &(step){.client = client, .operation = &operation, .values = &nothing, .answer = inner}, FSP_OK, 5);
	torture("message", receive, &(arrival){client, &callback, READ_BODY, inner, NULL}, FSP_OK, 5);
	fsp_client_free(client);
}

static fsp_result find_kind(const void *what)
{
	fsp_recurring_kind kind = FSP_RECURRING_UNKNOWN;
	fsp_result result = fsp_recurring_kind_of(fsp_view_of(what), &kind);

	tell("%d\n", (int)kind);
	return result;
}

/* A charge for whose kind there was no memory is not one of an unknown kind, which nobody would book. */
static fsp_result find_snap_kind(const void *what)
{
	fsp_snap_kind kind = FSP_SNAP_UNKNOWN;
	const fsp_result result = fsp_snap_kind_of(fsp_view_of(what), FSP_NO_VIEW, &kind);

	assert_int_equal(kind, result == FSP_OK ? FSP_SNAP_QR : FSP_SNAP_UNKNOWN);
	return result;
}

static void test_kinds(void **state)
{
	(void)state;
	for (size_t i = 0; i < SAMPLE_MESSAGES; i++) {
		if (sample_messages[i].callback == &fsp_recurring_charge
				|| sample_messages[i].callback == &fsp_recurring_expiry) {
			torture("kind", find_kind, sample_messages[i].text, FSP_OK, 3);
		}
	}
	torture("no kind", find_kind, "{\"a\":1}", FSP_OK, 3);
	torture("nonsense", find_kind, "<html>", FSP_OK, 3);
	torture("kind of SNAP", find_snap_kind, "{\"originalReferenceNo\":\"1\"}", FSP_OK, 2);
}

/* ------------------------------------------------------------------ signing */

typedef struct signing_case { fsp_formula *formula; const char *order; } signing_case;

static fsp_result sign(const void *what)
{
	const signing_case *signing = what;
	const fsp_view parts[] = {fsp_view_of(signing->order), FSP_LITERAL_VIEW("10000.00"), FSP_LITERAL_VIEW("0")};
	char out[FSP_SIGNATURE_MAXIMUM];
	fsp_result result = signing->formula(FSP_LITERAL_VIEW("m"), FSP_LITERAL_VIEW("p"), parts, 3, out);

	if (result == FSP_OK) {
		tell("%s", out);
	} else {
		assert_string_equal(out, "");
	}
	return result;
}

static fsp_result secret(const void *what)
{
	fsp_secret made = {0};
	fsp_result result = fsp_secret_set(&made, fsp_view_of(what));

	assert_int_equal(made.data != NULL, result == FSP_OK);
	fsp_secret_clear(&made);
	return result;
}

static void test_signing(void **state)
{
	static fsp_formula *const formulas[] = {fsp_sign_legacy, fsp_sign_card, fsp_sign_card_token, fsp_sign_card_sha256};
	char large[1000];

	(void)state;
	memset(large, 'a', sizeof(large));
	large[sizeof(large) - 1] = '\0';
	for (size_t i = 0; i < CASES(formulas); i++) {
		const signing_case usual = {formulas[i], "order-1"}, rare = {formulas[i], large};

		/* Only a card's long text takes memory of the core's. */
		torture("signature", sign, &usual, FSP_OK, sees_everything() ? 1 : 0);
		torture("signature of a long text", sign, &rare, FSP_OK,
			formulas[i] == fsp_sign_legacy && !sees_everything() ? 0 : 1);
	}
	torture("secret", secret, "secret", FSP_OK, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_clients), cmocka_unit_test(test_every_operation), cmocka_unit_test(test_large),
			cmocka_unit_test(test_every_callback), cmocka_unit_test(test_completed_values), cmocka_unit_test(test_unprintable_texts), cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_signing),
	};

	return cmocka_run_group_tests(tests, start_all, stop_all);
}
