/* Split payments. Section numbers are those of docs/protocol/route-payment.md. */
#include "route.h"

/* The caller's side. */
#define SHARE_ROWS(ROW) \
	ROW(SHARE_PARTNER_ID, "partnerId", .property = "partnerId", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 32) \
	ROW(SHARE_AMOUNT, "partnerAmount", .property = "amount", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.unit = FSP_UNIT_RUPIAH, .maximum = 15)
FSP_SHARED_TABLE(fsp_route_share_rows, SHARE);

/* The wire's side (3). The sample of the older static virtual accounts spells two names in another way. */
#define ELEMENT_ROWS(ROW, P, partner_id, amount) \
	ROW(P##_OWNER, "owner", .type = FSP_TYPE_LINE) \
	ROW(P##_PARTNER_ID, partner_id, .type = FSP_TYPE_LINE) \
	ROW(P##_AMOUNT, amount, .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH)
#define ROUTE_ROWS(ROW) ELEMENT_ROWS(ROW, ROUTE, "partnerId", "partnerAmount")
#define SNAKE_ROWS(ROW) ELEMENT_ROWS(ROW, SNAKE, "partner_id", "partner_amount")
FSP_SHARED_TABLE(fsp_route_rows, ROUTE);
FSP_SHARED_TABLE(fsp_route_snake_rows, SNAKE);

static const fsp_code scales[] = {{"rupiah", "Rupiah"}, {"sen", "Sen"}, {NULL, NULL}};
static const fsp_code spellings[] = {{"snake", "SnakeCase"}, {"camel", "CamelCase"}, {NULL, NULL}};
const fsp_code_table fsp_route_scales = {"Faspay\\RouteScale", scales};
const fsp_code_table fsp_route_spellings = {"Faspay\\RouteSpelling", spellings};

static const fsp_place route = {NULL, "route", FSP_NO_INDEX};

static bool is_alphanumeric(fsp_view text)
{
	for (size_t i = 0; i < text.length; i++) {
		const char c = text.data[i];

		if (!fsp_is_digit(c) && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z')) {
			return false;
		}
	}
	return true;
}

static void check_id(fsp_arena *arena, fsp_violations *violations, const fsp_place *place, const fsp_slot *id)
{
	/* Of what is empty or too long the rows have spoken already. */
	if (id->present && !is_alphanumeric(id->text)) {
		fsp_report(arena, violations, place, NULL, "format", NULL, "must contain only letters and digits");
	}
}

static bool is_named_before(const fsp_slot *shares, size_t index)
{
	const fsp_slot *id = shares->children + index * SHARE_COUNT + SHARE_PARTNER_ID;

	for (size_t i = 0; i < index; i++) {
		const fsp_slot *other = shares->children + i * SHARE_COUNT + SHARE_PARTNER_ID;

		if (other->present && id->present && fsp_view_equals(other->text, id->text)) {
			return true;
		}
	}
	return false;
}

void fsp_route_validate(fsp_arena *arena, fsp_violations *violations, const fsp_slot *owner, const fsp_slot *shares,
	const fsp_slot *total)
{
	const fsp_place owner_place = {&route, "owner", FSP_NO_INDEX};
	int64_t sum = 0;

	if (shares->present && shares->count == 0 && !owner->present) {
		fsp_report(arena, violations, &route, NULL, "required", NULL, "must name an owner or a share");
	}
	check_id(arena, violations, &owner_place, owner);
	for (size_t i = 0; shares->present && i < shares->count; i++) {
		const fsp_slot *share = shares->children + i * SHARE_COUNT;
		const fsp_place entry = {&route, "shares", i}, id = {&entry, "partnerId", FSP_NO_INDEX};
		const fsp_place amount = {&entry, "amount", FSP_NO_INDEX};

		check_id(arena, violations, &id, &share[SHARE_PARTNER_ID]);
		if (is_named_before(shares, i)) {
			fsp_report(arena, violations, &id, NULL, "conflict", NULL, "must be another partner in every share");
		}
		if (share[SHARE_AMOUNT].present && share[SHARE_AMOUNT].number == 0) {
			fsp_report(arena, violations, &amount, NULL, "range", NULL, "must be more than zero");
		}
		/* Far from where the sum would not fit any more. */
		if (share[SHARE_AMOUNT].present && share[SHARE_AMOUNT].number > 0
				&& sum <= INT64_MAX - share[SHARE_AMOUNT].number) {
			sum += share[SHARE_AMOUNT].number;
		}
	}
	if (total->present && sum > 0 && sum > total->number) {
		fsp_report(arena, violations, &route, NULL, "range", NULL, "must not share out more than the total");
	}
}

fsp_result fsp_route_convert(fsp_arena *arena, const fsp_slot *owner, const fsp_slot *shares, int64_t scale,
	fsp_slot *out)
{
	const size_t count = (shares->present ? shares->count : 0) + owner->present;
	fsp_slot *entry;

	if (count == 0) {
		return FSP_OK;
	}
	*out = (fsp_slot){.present = true, .count = count,
		.children = fsp_arena_take(arena, count * ROUTE_COUNT * sizeof(fsp_slot))};
	if (out->children == NULL) {
		*out = (fsp_slot){.present = false};
		return FSP_ERROR_MEMORY;
	}
	entry = out->children;
	if (owner->present) {
		entry[ROUTE_OWNER] = *owner;
		entry += ROUTE_COUNT;
	}
	for (size_t i = 0; shares->present && i < shares->count; i++, entry += ROUTE_COUNT) {
		const fsp_slot *share = shares->children + i * SHARE_COUNT;

		entry[ROUTE_PARTNER_ID] = share[SHARE_PARTNER_ID];
		entry[ROUTE_AMOUNT] = share[SHARE_AMOUNT];
		entry[ROUTE_AMOUNT].number *= scale;
	}
	return FSP_OK;
}
