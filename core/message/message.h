/* What the files of this room share; not for callers. */
#ifndef FASPAY_MESSAGE_MESSAGE_H
#define FASPAY_MESSAGE_MESSAGE_H

#include "../base/bytes.h"
#include "../base/error.h"
#include "../base/printable.h"
#include "../base/buffer.h"
#include "../base/secret.h"
#include "../base/text.h"
#include "../base/utf8.h"
#include "decode.h"
#include "node.h"
#include "qr.h"

#endif
