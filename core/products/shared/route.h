/* Split payments: the member "route" of several products; docs/protocol/route-payment.md. */
#ifndef FASPAY_PRODUCTS_SHARED_ROUTE_H
#define FASPAY_PRODUCTS_SHARED_ROUTE_H

#include "../../engine/engine.h"

/* What the caller gives: who receives the rest, or nobody in particular, and the partners' shares. */
extern const fsp_field fsp_route_share_rows[];
/* What the wire has: a list of which one element may be the owner and every other a share. Amounts are whole rupiah. */
extern const fsp_field fsp_route_rows[], fsp_route_snake_rows[];

/* Faspay\RouteScale and Faspay\RouteSpelling: what the documents leave open. */
extern const fsp_code_table fsp_route_scales, fsp_route_spellings;

/* What the caller gives is not sent: the list of the wire is made of it. */
#define FSP_ROUTE_GIVEN_ROWS(ROW, P) \
	ROW(P##_ROUTE_OWNER, "route.owner", .property = "route.owner", .type = FSP_TYPE_LINE, .maximum = 32, \
		.unsent = true) \
	ROW(P##_ROUTE_SHARES, "route.shares", .property = "route.shares", .type = FSP_TYPE_LIST, \
		.fields = fsp_route_share_rows, .unsent = true)

#define FSP_ROUTE_ROWS(ROW, P, wire) \
	FSP_ROUTE_GIVEN_ROWS(ROW, P) \
	ROW(P##_ROUTE, wire, .type = FSP_TYPE_LIST, .fields = fsp_route_rows)

/* Where a split is given it has an owner or a share; partners have letters and digits and are named once, their
 * shares are more than nothing and not more than the total together. Reports, and changes nothing. */
void fsp_route_validate(fsp_arena *arena, fsp_violations *violations, const fsp_slot *owner, const fsp_slot *shares,
	const fsp_slot *total);
/* Makes the list of the wire: the owner first, then the shares in order, their amounts times `scale`. */
fsp_result fsp_route_convert(fsp_arena *arena, const fsp_slot *owner, const fsp_slot *shares, int64_t scale,
	fsp_slot *out);

#endif
