/* Texts of an order as Faspay's page takes them. Not for callers. */
#ifndef FASPAY_PRODUCTS_XPRESS_TEXTS_H
#define FASPAY_PRODUCTS_XPRESS_TEXTS_H

#include "../../engine/engine.h"

/* Faspay\Xpress\Texts */
extern const fsp_code_table fsp_xpress_texts;

/* Whether a text has letters A to Z, digits and blanks only. */
bool fsp_xpress_is_plain(fsp_view text);
/* Makes a blank of everything that is neither letter A to Z nor digit, one of several, and none at the ends. A text of
 * which nothing remains stays as it is. FSP_OK or FSP_ERROR_MEMORY. */
fsp_result fsp_xpress_clean(fsp_arena *arena, fsp_slot *slot);

#endif
