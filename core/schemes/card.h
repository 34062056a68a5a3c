/* The schemes of credit cards. */
#ifndef FASPAY_SCHEMES_CARD_H
#define FASPAY_SCHEMES_CARD_H

#include "../engine/scheme.h"

/* Upper-case hex SHA1("##" UP(merchant) "##" UP(password) "##" parts "##"...). The first part is an order id, which is
 * upper-cased too; docs/protocol/credit-card.md 3.1 to 3.3. */
fsp_formula fsp_sign_card;
/* The same for a token as the first part, which is not upper-cased; 3.3. */
fsp_formula fsp_sign_card_token;
/* The text of fsp_sign_card as base64 SHA256; 3.4. */
fsp_formula fsp_sign_card_sha256;

extern const fsp_scheme fsp_scheme_card, fsp_scheme_card_token, fsp_scheme_card_sha256;

#endif
