/* Can a request that moves money be processed twice, or be called "not sent" although it was processed?
 *
 * The model has four parts: the caller, our transport, libcurl beneath it, and the gateway. A body is sent in pieces. A
 * connection may die at any moment. What was written to it may still arrive later, in order, or be lost.
 *
 * Spin looks at every order in which these things can happen. Broken variants, which must be caught:
 *   REWIND         libcurl may begin the body again, as it may with CURLOPT_POSTFIELDS
 *   JUDGE_BY_CODE  with REWIND: the transport believes libcurl's last error instead of counting what libcurl took. This
 *                  variant looks for what is falsely called "not sent" alone
 *   REPEAT_UNKNOWN the caller sends again after an unknown outcome, without asking
 */

#define PIECES 2            /* of a body */
#define ATTEMPTS 3          /* of the caller, each with a body of its own number */
#define CONNECTIONS 5       /* that can be made in all */

mtype = { ANSWERED, NOT_SENT, UNKNOWN };

bool alive[CONNECTIONS];            /* the client can still write to it and read from it */
bool answered[CONNECTIONS];         /* an answer to the request on it has come */
byte made;                          /* connections so far */
byte kept = CONNECTIONS;            /* the one that is kept open for reuse, or none */
chan wire[CONNECTIONS] = [4] of { byte, byte };  /* attempt, piece: written and not yet arrived */

bool booked[ATTEMPTS];              /* the gateway processed this attempt's body */
mtype told[ATTEMPTS];               /* what the caller was told */
byte bookings;                      /* how often it processed one */

/* The gateway processes a body when all its pieces arrived on one connection. It reads a connection to its end, even
 * after the client has given it up. */
proctype gateway(byte connection)
{
	byte attempt, piece, expected = 0;

	do
	:: wire[connection] ? attempt, piece ->
		atomic {
			assert(piece == expected);
			expected = (expected + 1) % PIECES;
			if
			:: expected == 0 ->
				bookings++;
				printf("the gateway processes the body of attempt %d, which came on connection %d\n", attempt, connection);
				/* No order is processed twice, however often the caller sends it. */
#ifndef JUDGE_BY_CODE
				assert(bookings == 1);
#endif
				/* What was called "not sent" is not processed, not even later. */
				assert(told[attempt] != NOT_SENT);
				booked[attempt] = true;
				if
				:: answered[connection] = true      /* its answer reaches the client */
				:: alive[connection] = false        /* the connection dies before it can */
				fi
			:: else
			fi
		}
	:: alive[connection] -> alive[connection] = false   /* it dies or closes, whenever it likes */
	:: break                                            /* what is still on the wire is lost */
	od;
	alive[connection] = false
}

inline connect(connection)
{
	connection = made;
	made++;
	alive[connection] = true;
	answered[connection] = false;
	run gateway(connection)
}

/* One request, as libcurl sends it: on the kept connection if there is one. When a kept connection turns out to be dead
 * before any answer, libcurl makes a new one and sends the request again, if it can begin the body again. */
inline exchange(attempt, outcome)
{
	taken = 0;          /* pieces that libcurl took from us: our evidence */
	reused = false;
	refused = false;    /* the last thing that libcurl saw was a connection that could not be made */
	done = false;
	atomic {
		if
		:: kept < CONNECTIONS -> current = kept; reused = true
		:: else -> connect(current)
		fi;
		kept = CONNECTIONS
	}
	do
	:: done -> break
	:: else ->
		if
		/* The next piece goes out. A dead connection takes bytes, too: the kernel learns of its death later. */
		:: position < PIECES ->
			atomic {
				if
				:: alive[current] ->
					wire[current] ! attempt, position;
					printf("piece %d of attempt %d goes out on connection %d\n", position, attempt, current)
				:: !alive[current]
				fi;
				position++;
				if
				:: position > taken -> taken = position
				:: else
				fi
			}
		:: answered[current] && position == PIECES ->
			answered[current] = false;
			outcome = ANSWERED;
			done = true;
			if
			:: alive[current] -> kept = current
			:: true
			fi
		:: !alive[current] && !answered[current] ->
			if
#ifdef REWIND
			:: reused && made < CONNECTIONS ->
#else
			:: reused && made < CONNECTIONS && position == 0 ->
#endif
				/* libcurl's replay */
				reused = false;
				position = 0;
				printf("libcurl finds connection %d dead, and sends attempt %d again\n", current, attempt);
				if
				:: atomic { connect(current) }
				:: refused = true; done = true
				fi
			:: done = true      /* an error for us */
			fi
		:: true ->
			done = true         /* the deadline passed */
		fi
	od;
	if
	:: outcome == ANSWERED
#ifdef JUDGE_BY_CODE
	:: outcome != ANSWERED && (refused || taken < PIECES) -> outcome = NOT_SENT
	:: outcome != ANSWERED && !refused && taken == PIECES -> outcome = UNKNOWN
#else
	:: outcome != ANSWERED && taken < PIECES -> outcome = NOT_SENT
	:: outcome != ANSWERED && taken == PIECES -> outcome = UNKNOWN
#endif
	fi;
	position = 0
}

proctype caller()
{
	byte attempt = 0, current, position = 0, taken, warm_connection;
	bool reused, refused, done;
	mtype outcome;

	/* An earlier request, which is of no interest, may have left a connection open. */
	if
	:: atomic { connect(warm_connection); kept = warm_connection }
	:: true
	fi;
	do
	:: attempt == ATTEMPTS || made == CONNECTIONS -> break
	:: else ->
		outcome = UNKNOWN;
		exchange(attempt, outcome);
		atomic {
			told[attempt] = outcome;
			printf("attempt %d: the caller is told %e\n", attempt, outcome);
			assert(outcome != NOT_SENT || !booked[attempt])
		}
		attempt++;
		if
		:: outcome == ANSWERED -> break
		/* "Not sent" is a promise: whoever is told so sends again. */
		:: outcome == NOT_SENT
#ifdef REPEAT_UNKNOWN
		:: outcome == UNKNOWN
#else
		:: outcome == UNKNOWN -> break
#endif
		fi
	od
}

init
{
	atomic {
		run caller()
	}
}
