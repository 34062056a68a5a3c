/* What became of an exchange. */
#ifndef FASPAY_TRANSPORT_OUTCOME_H
#define FASPAY_TRANSPORT_OUTCOME_H

#include "exchange.h"

typedef enum fsp_outcome {
	FSP_OUTCOME_ANSWERED,             /* a complete answer arrived, whatever its HTTP status */
	FSP_OUTCOME_NOT_SENT,             /* the gateway cannot have processed the request */
	FSP_OUTCOME_UNKNOWN               /* it may have */
} fsp_outcome;

/* One attempt as an observer may see it: no body, no URL beyond the host, no secret. */
typedef struct fsp_attempt {
	fsp_outcome outcome;
	char host[256];
	long http_status;
	/* Since the start; 0 where it did not happen. */
	double dns_seconds, connect_seconds, tls_seconds, first_byte_seconds, total_seconds;
	bool reused;                      /* the connection served an earlier request */
	bool timed_out;
} fsp_attempt;

/* FSP_OK with an answer (whatever its HTTP status), FSP_ERROR_NOT_SENT or FSP_ERROR_OUTCOME_UNKNOWN. answer and attempt
 * may be NULL. The answer's texts live as long as the exchange. */
fsp_result fsp_exchange_result(fsp_exchange *exchange, fsp_http_answer *answer, fsp_attempt *attempt, fsp_error *error);

#endif
