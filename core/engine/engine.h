/* What the engine, the schemes and the products share; not for callers. */
#ifndef FASPAY_ENGINE_ENGINE_H
#define FASPAY_ENGINE_ENGINE_H

#include "../base/clock.h"
#include "../message/message.h"
#include "../value/money.h"
#include "../value/time.h"
#include "call.h"
#include "callback.h"
#include "check.h"
#include "client.h"
#include "encode.h"
#include "envelope.h"
#include "extract.h"
#include "field.h"
#include "members.h"
#include "operation.h"
#include "reply.h"
#include "scheme.h"
#include "tokens.h"
#include "violation.h"
#include "wire.h"

#endif
