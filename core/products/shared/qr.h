/* What the products that show QRIS codes share. */
#ifndef FASPAY_PRODUCTS_SHARED_QR_H
#define FASPAY_PRODUCTS_SHARED_QR_H

#include "../../engine/engine.h"

/* A QR text in an answer must be whole, and carry the amount that was asked for, in rupiah; an empty one is absent.
 * FSP_OK or FSP_ERROR_MALFORMED: the payment was created all the same. wire: the field's name. */
fsp_result fsp_qr_inspect(fsp_call *call, fsp_slot *qr, const char *wire, int64_t total);

#endif
