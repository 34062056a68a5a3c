/* The scheme of debit and of the products that took it over. */
#ifndef FASPAY_SCHEMES_LEGACY_H
#define FASPAY_SCHEMES_LEGACY_H

#include "../engine/scheme.h"

/* Lower-case hex SHA1(lower-case hex MD5(user password parts...)); docs/protocol/debit.md section 3. */
fsp_formula fsp_sign_legacy;

extern const fsp_scheme fsp_scheme_legacy;

#endif
