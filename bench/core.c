/* The core's CPU-bound operations, each as the extension calls it. */
#include "work.h"

#include "../core/faspay_core.h"

#include <stdlib.h>
#include <string.h>

#define NOW INT64_C(1736478000)       /* 2025-01-10 10:00:00 in Jakarta */
#define DAY 86400

static fsp_client *debit, *card;
static fsp_view json, xml, form, pairs, snap_body, snap_signature, snap_private, snap_public;
static fsp_cache *keys;
static struct { fsp_view name, text; } parameters[64];
static size_t parameter_count;

static fsp_client *client_of(const fsp_product *product, const fsp_client_options *options)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_client *client = NULL;
	fsp_error error = {0};

	require(arena != NULL && fsp_client_new(&client, product, options, arena, &violations, &error) == FSP_OK, "a client could not be made");
	fsp_arena_free(arena);
	return client;
}

static fsp_view load(const char *name)
{
	fsp_view view;

	view.data = fixture(name, &view.length);
	return view;
}

/* The form's fields, as an array of parameters. */
static void read_parameters(void)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_node *object = NULL;
	fsp_error error = {0};

	require(arena != NULL && fsp_decode_form(arena, form, FSP_NOTIFICATION_LIMITS, NULL, &object, &error) == FSP_OK && object->count <= 64, "the card form is unreadable");
	for (const fsp_node *node = object->child; node != NULL; node = node->next) {
		parameters[parameter_count].name = (fsp_view){strdup(node->name.data), node->name.length};
		parameters[parameter_count++].text = (fsp_view){strdup(node->text.data), node->text.length};
	}
	fsp_arena_free(arena);
}

void core_start(void)
{
	const fsp_client_options debit_options = {.identity = {FSP_LITERAL_VIEW("99999"), FSP_LITERAL_VIEW("Sample Store"), FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd")}};
	const fsp_client_options card_options = {.identity = {FSP_LITERAL_VIEW("test01"), FSP_LITERAL_VIEW("abcde")}};

	require(fsp_sign_startup() == FSP_OK, "no digests");
	debit = client_of(&fsp_debit, &debit_options);
	card = client_of(&fsp_credit_card, &card_options);
	json = load("notification.json");
	xml = load("notification.xml");
	form = load("card.form");
	pairs = load("card.pairs");
	snap_body = load("snap.body");
	snap_signature = load("snap.signature");
	snap_private = load("snap.private");
	snap_public = load("snap.public");
	read_parameters();
}

void core_stop(void)
{
	for (size_t i = 0; i < parameter_count; i++) {
		free((char *)parameters[i].name.data);
		free((char *)parameters[i].text.data);
	}
	free((char *)json.data);
	free((char *)xml.data);
	free((char *)form.data);
	free((char *)pairs.data);
	free((char *)snap_body.data);
	free((char *)snap_signature.data);
	free((char *)snap_private.data);
	free((char *)snap_public.data);
	fsp_cache_close(&keys);
	fsp_client_free(debit);
	fsp_client_free(card);
	fsp_sign_shutdown();
}

/* ------------------------------------------------------------------ signing and building */

static void sign(size_t count)
{
	const fsp_view part = FSP_LITERAL_VIEW("INV-1001");
	char out[FSP_SIGNATURE_MAXIMUM];

	for (size_t i = 0; i < count; i++) {
		require(fsp_sign_legacy(FSP_LITERAL_VIEW("bot99999"), FSP_LITERAL_VIEW("p@ssw0rd"), &part, 1, out) == FSP_OK, "not signed");
	}
	require(count == 0 || strcmp(out, "be129fab0e72f379a593747c590877ad9fd1eb27") == 0, "wrong signature");
}

/* Wire name and value of the sample bill: the baseline's. One table, found in the request's rows once. */
typedef struct given { const char *wire; fsp_slot slot; int row; } given;

#define TEXT(name, literal) {name, {.present = true, .text = FSP_LITERAL_VIEW(literal)}, -1}
#define NUMBER(name, value) {name, {.present = true, .number = (value)}, -1}
#define MONEY(name, rupiah) {name, {.present = true, .number = INT64_C(100) * (rupiah), .currency = "IDR"}, -1}
#define ADDRESS(name, of, phone) \
	TEXT(name, "Sari Wijaya"), TEXT(of "_address", "Jl. Jenderal Sudirman Kav. 25, RT 05/RW 03"), TEXT(of "_address_city", "Jakarta Pusat"), \
	TEXT(of "_address_region", "DKI Jakarta"), TEXT(of "_address_state", "Indonesia"), TEXT(of "_address_poscode", "10710"), \
	TEXT(phone, "081234567890"), TEXT(of "_address_country_code", "ID")
#define ITEM(identifier, product, quantity, price) \
	TEXT("id", identifier), TEXT("product", product), NUMBER("qty", quantity), MONEY("amount", price), TEXT("payment_plan", "Full"), NUMBER("tenor", 0)

static given bill[] = {
	TEXT("bill_no", "INV-1001"), MONEY("bill_total", 385000), TEXT("bill_desc", "Order INV-1001 di Sample Store"),
	NUMBER("bill_date", NOW), NUMBER("bill_expired", NOW + DAY), TEXT("payment_channel", "402"), TEXT("pay_type", "Full"), TEXT("terminal", "10"),
	TEXT("cust_no", "7"), TEXT("cust_name", "Sari Wijaya"), TEXT("msisdn", "081234567890"), TEXT("email", "sari@example.com"),
	ADDRESS("billing_name", "billing", "billing_msisdn"), ADDRESS("receiver_name_for_shipping", "shipping", "shipping_msisdn"),
	{.wire = NULL},
};
#define ITEMS 3
#define ITEM_VALUES 6
static given items[ITEMS * ITEM_VALUES + 1] = {
	ITEM("SKU-1", "Kemeja batik lengan panjang", 1, 250000), ITEM("SKU-2", "Kopi Gayo 200 g", 2, 55000), ITEM("shippingfee", "Ongkos kirim", 1, 25000),
	{.wire = NULL},
};

static int row_of(const fsp_field *fields, const char *wire)
{
	for (int i = 0; fields[i].wire != NULL; i++) {
		if (strcmp(fields[i].wire, wire) == 0) {
			return i;
		}
	}
	require(0, wire);
	return -1;
}

static void find_rows(given *values, const fsp_field *fields)
{
	for (; values->wire != NULL; values++) {
		values->row = row_of(fields, values->wire);
	}
}

static void post_data(size_t count)
{
	const fsp_field *rows = fsp_debit_create.request;
	int item_row = row_of(rows, "item");
	size_t width = fsp_field_count(rows[item_row].fields);

	find_rows(bill, rows);
	find_rows(items, rows[item_row].fields);
	for (size_t i = 0; i < count; i++) {
		fsp_call call;
		fsp_slot *list;

		require(fsp_call_init(&call, debit, &fsp_debit_create, NOW) == FSP_OK, "no call");
		for (const given *value = bill; value->wire != NULL; value++) {
			call.values[value->row] = value->slot;
		}
		list = &call.values[item_row];
		*list = (fsp_slot){.present = true, .count = ITEMS, .children = fsp_arena_take(call.arena, sizeof(fsp_slot) * width * ITEMS)};
		for (size_t j = 0; j < ITEMS * ITEM_VALUES; j++) {
			list->children[j / ITEM_VALUES * width + (size_t)items[j].row] = items[j].slot;
		}
		require(fsp_call_build(&call) == FSP_OK && call.request.body.length > 1000, "not built");
		fsp_call_free(&call);
	}
}

/* ------------------------------------------------------------------ verifying */

static void finish(fsp_received *received, fsp_result result)
{
	require(result == FSP_OK && fsp_received_verify(received) == FSP_OK, received->error.message);
	fsp_received_free(received);
}

static void verify_body(fsp_view body, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		fsp_received received;

		require(fsp_received_init(&received, debit, &fsp_debit_notification) == FSP_OK, "no memory");
		finish(&received, fsp_received_read_body(&received, body));
	}
}

static void notification_json(size_t count)
{
	verify_body(json, count);
}

static void notification_xml(size_t count)
{
	verify_body(xml, count);
}

static void card_array(size_t count)
{
	for (size_t i = 0; i < count; i++) {
		fsp_received received;
		fsp_result result = fsp_received_init(&received, card, &fsp_card_notification);

		for (size_t j = 0; j < parameter_count && result == FSP_OK; j++) {
			result = fsp_received_add(&received, parameters[j].name, parameters[j].text);
		}
		finish(&received, result == FSP_OK ? fsp_received_read_members(&received) : result);
	}
}

static void card_form(size_t count)
{
	for (size_t i = 0; i < count; i++) {
		fsp_received received;

		require(fsp_received_init(&received, card, &fsp_card_notification) == FSP_OK, "no memory");
		finish(&received, fsp_received_read_form(&received, form));
	}
}

/* ------------------------------------------------------------------ reading an answer */

static void card_pairs(size_t count)
{
	for (size_t i = 0; i < count; i++) {
		fsp_arena *arena = fsp_arena_new();
		fsp_node *root = NULL;
		fsp_error error = {0};

		require(arena != NULL && fsp_decode_pairs(arena, pairs, FSP_ANSWER_LIMITS, &root, &error) == FSP_OK && root->count > 30, "unreadable pairs");
		fsp_arena_free(arena);
	}
}

/* A whole inquiry but for the network: question built and signed, answer read, its signature verified. */
static void card_status(size_t count)
{
	const fsp_http_answer answer = {.status = 200, .body = pairs, .retry_after = -1};

	for (size_t i = 0; i < count; i++) {
		fsp_call call;

		require(fsp_call_init(&call, card, &fsp_card_status, NOW) == FSP_OK, "no call");
		*fsp_call_value(&call, "MERCHANT_TRANID") = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("ORDER-1")};
		*fsp_call_value(&call, "AMOUNT") = (fsp_slot){.present = true, .number = 1000000, .currency = "IDR"};
		require(fsp_call_build(&call) == FSP_OK && fsp_call_read(&call, &answer) == FSP_OK && call.authentic, call.error.message);
		fsp_call_free(&call);
	}
}

/* ------------------------------------------------------------------ SNAP */

static fsp_key *snap_key(bool is_private)
{
	const char *objection;
	fsp_key *key = NULL;

	require(fsp_key_fetch(&keys, &key, is_private ? snap_private : snap_public, FSP_NO_VIEW, is_private, &objection) == FSP_OK, "no key");
	return key;
}

static void snap_sign(size_t count)
{
	char out[FSP_SIGNATURE_MAXIMUM];

	for (size_t i = 0; i < count; i++) {
		fsp_key *key = snap_key(true);

		require(fsp_snap_sign(key, FSP_LITERAL_VIEW("POST"), FSP_LITERAL_VIEW("/v1.0/transfer-va/create-va"), snap_body, FSP_LITERAL_VIEW("2025-01-10T10:00:00+07:00"), out) == FSP_OK
			&& fsp_view_is(snap_signature, out), "wrong signature");
		fsp_key_free(key);
	}
}

static void snap_verify(size_t count)
{
	const fsp_view path = FSP_LITERAL_VIEW("/v1.0/transfer-va/create-va");
	const fsp_snap_claim claim = {.method = FSP_LITERAL_VIEW("POST"), .timestamp = FSP_LITERAL_VIEW("2025-01-10T10:00:00+07:00"), .body = snap_body, .paths = &path, .path_count = 1,
		.forms = FSP_SNAP_ENCODED};

	for (size_t i = 0; i < count; i++) {
		fsp_key *key = snap_key(false);

		require(fsp_snap_verify(key, snap_signature, &claim) == FSP_OK, "not verified");
		fsp_key_free(key);
	}
}

const work core_works[] = {
	{"sign", sign}, {"post-data", post_data}, {"notification-json", notification_json}, {"notification-xml", notification_xml},
	{"card-array", card_array}, {"card-form", card_form}, {"card-pairs", card_pairs}, {"card-status", card_status},
	{"snap-sign", snap_sign}, {"snap-verify", snap_verify}, {NULL, NULL},
};
