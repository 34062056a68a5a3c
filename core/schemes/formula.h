/* What the schemes that sign with a password share. Not for callers. */
#ifndef FASPAY_SCHEMES_FORMULA_H
#define FASPAY_SCHEMES_FORMULA_H

#include "../engine/engine.h"

fsp_result fsp_formula_sign_body(fsp_call *call, const fsp_signature *signature);
fsp_result fsp_formula_check_answer(fsp_call *call, const fsp_signature *signature);
fsp_result fsp_formula_verify(fsp_received *received, const fsp_signature *signature);

#define FSP_FORMULA_SCHEME \
	.sign_body = fsp_formula_sign_body, .check_answer = fsp_formula_check_answer, .verify = fsp_formula_verify

#endif
