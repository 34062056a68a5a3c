/* What the older products share. */
#ifndef FASPAY_PRODUCTS_SHARED_LEGACY_H
#define FASPAY_PRODUCTS_SHARED_LEGACY_H

#include "../../engine/envelope.h"

/* Debit's envelope, which other products use too. */
extern const fsp_refusal_shape fsp_legacy_refusals[];
extern const char *const fsp_legacy_success[];

#endif
