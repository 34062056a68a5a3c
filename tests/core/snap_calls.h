/* What the tests of SNAP share. */
#ifndef FASPAY_TESTS_SNAP_CALLS_H
#define FASPAY_TESTS_SNAP_CALLS_H

#include "calling.h"
#include "sample_keys.h"

#include "../../core/products/shared/route.h"

/* Both halves of one pair: what the client signs it can also verify. */
static inline fsp_client_options snap_options(void)
{
	return (fsp_client_options){.identity = {FSP_LITERAL_VIEW("99999"), FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY),
		FSP_LITERAL_VIEW(SAMPLE_PUBLIC_KEY)}};
}

static inline fsp_client *snap_client_at(const fsp_product *product, const fsp_client_options *options)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_client *client = NULL;
	fsp_error error = {0};

	assert_non_null(arena);
	if (fsp_client_new(&client, product, options, arena, &violations, &error) != FSP_OK) {
		print_violations(&violations);
		fail_msg("%s", error.message);
	}
	fsp_arena_free(arena);
	return client;
}

static inline fsp_client *snap_client_of(const fsp_client_options *options)
{
	return snap_client_at(&fsp_snap, options);
}

static inline fsp_client *snap_client(void)
{
	const fsp_client_options options = snap_options();

	return snap_client_of(&options);
}

/* The same merchant's account for payouts. */
static inline fsp_client_options payout_options(void)
{
	return (fsp_client_options){.identity = {FSP_LITERAL_VIEW("99999"), FSP_LITERAL_VIEW(SAMPLE_PRIVATE_KEY),
		FSP_LITERAL_VIEW("9920017573")}};
}

static inline fsp_client *payout_client(void)
{
	const fsp_client_options options = payout_options();

	return snap_client_at(&fsp_snap_disbursement, &options);
}

static inline fsp_result read_status(fsp_call *call, long status, const char *body)
{
	return fsp_call_read(call, &(fsp_http_answer){.status = status, .body = fsp_view_of(body)});
}

static inline void assert_slot_text(const fsp_slot *slot, const char *expected)
{
	if (expected == NULL ? slot->present : !slot->present || !fsp_view_is(slot->text, expected)) {
		fail_msg("\"%.*s\" instead of %s", (int)slot->text.length, slot->text.data != NULL ? slot->text.data : "",
			expected != NULL ? expected : "nothing");
	}
}

/* A list of shares: partner and rupiah each. */
typedef struct share { const char *partner; int64_t rupiah; } share;

static inline fsp_slot *share_of(const fsp_slot *shares, size_t record, const char *property)
{
	return slot_in(fsp_route_share_rows, shares, record, property);
}

static inline fsp_slot shares_of(fsp_arena *arena, const share *shares, size_t count)
{
	fsp_slot list = {.present = true, .count = count, .children = fsp_arena_take(arena,
		(count + 1) * fsp_field_count(fsp_route_share_rows) * sizeof(fsp_slot))};

	assert_non_null(list.children);
	for (size_t i = 0; i < count; i++) {
		*share_of(&list, i, "partnerId") = (fsp_slot){.present = true, .text = fsp_view_of(shares[i].partner)};
		*share_of(&list, i, "amount") = (fsp_slot)MONEY(shares[i].rupiah);
	}
	return list;
}

#endif
