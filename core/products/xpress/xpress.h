/* Xpress: docs/protocol/xpress.md. */
#ifndef FASPAY_PRODUCTS_XPRESS_XPRESS_H
#define FASPAY_PRODUCTS_XPRESS_XPRESS_H

#include "../debit/debit.h"

/* Xpress: docs/protocol/xpress.md. Its identity is debit's, and so are its inquiry, notification and return. */
extern const fsp_product fsp_xpress;
extern const fsp_operation fsp_xpress_create;

/* What arrived at the shop's address: payments by card are reported in the card's form. */
typedef enum fsp_xpress_kind { FSP_XPRESS_UNKNOWN, FSP_XPRESS_DEBIT, FSP_XPRESS_CARD } fsp_xpress_kind;

/* A message that is only read, and nothing of it verified, to tell what it is. */
extern const fsp_callback fsp_xpress_arrival;
/* Reads JSON, XML or a form. */
fsp_result fsp_xpress_read(fsp_received *received, fsp_view body);
/* Of a message that was read. */
fsp_xpress_kind fsp_xpress_kind_of(const fsp_received *received);

#endif
