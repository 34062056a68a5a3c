/* Extra: fields that the caller adds to a request by their wire names. Not for callers. */
#ifndef FASPAY_ENGINE_EXTRA_H
#define FASPAY_ENGINE_EXTRA_H

#include "call.h"

/* Reports names that extra must not contain, and values that do not fit. */
void fsp_extra_check(fsp_call *call);
/* Gives extra the names that the table spells, and values as the rows' types have them on the wire. */
fsp_result fsp_extra_convert(fsp_call *call);

#endif
