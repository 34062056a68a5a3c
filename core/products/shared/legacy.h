/* What the older products share. Not for callers. */
#ifndef FASPAY_PRODUCTS_SHARED_LEGACY_H
#define FASPAY_PRODUCTS_SHARED_LEGACY_H

#include "../../engine/envelope.h"

/* The parts of debit's envelope, which other products share. */
extern const fsp_refusal_shape fsp_legacy_refusals[];
extern const char *const fsp_legacy_success[];
extern const char *const fsp_legacy_failures[];
/* English meaning of a response code, or NULL. */
const char *fsp_legacy_meaning(fsp_view response_code);

#endif
