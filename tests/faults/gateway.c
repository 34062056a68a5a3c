/* A TLS gateway behind a relay that breaks the exchange at any byte of either direction, driven by lines on its standard
 * input. Prints its port first. Commands, each answered by one line:
 *   answer keep|close LENGTH TEXT FIRST
 *                                what every request gets: so many bytes follow, a whole HTTP answer. After them come TEXT bytes,
 *                                and FIRST bytes, the answer to requests that contain the text
 *   fault KIND up|down BYTE      once: cut, reset, stall after so many bytes of that direction (from now on); garble that byte
 *   report                       when all is quiet, since the last one: "COMPLETE CONTAINING CONNECTIONS RESUMED FIRED UP DOWN", and what had
 *                                passed up and down when the client first, and when it last, spoke after the gateway had
 *   drop                         closes every connection
 * Usage: gateway CA_FILE full|resume http1|http2 */
#include "../helpers/peer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define LIVE_MAXIMUM 64

typedef enum fault_kind { NO_FAULT, CUT, RESET, STALL, GARBLE } fault_kind;
typedef enum direction { UP, DOWN } direction;

typedef struct link_pair {
	int ends[2];                  /* the client's and the gateway's socket */
	bool stalled;
	bool closing;                 /* a fault has ended it, and its thread has not closed it yet */
} link_pair;

static struct {
	pthread_mutex_t mutex;
	int listener, target;
	fault_kind armed;
	direction direction;
	long byte, passed[2];
	bool fired;
	direction spoke;              /* who did last */
	bool turned;
	long first_turn[2], last_turn[2];   /* what had passed when the client spoke after the gateway */
	unsigned accepted, live;
	link_pair *links[LIVE_MAXIMUM];
} relay = {.mutex = PTHREAD_MUTEX_INITIALIZER};

static void nap(void)
{
	nanosleep(&(struct timespec){0, 200000}, NULL);
}

static bool send_all(int fd, const char *data, size_t length)
{
	while (length > 0) {
		ssize_t sent = send(fd, data, length, MSG_NOSIGNAL);

		if (sent <= 0) {
			return false;
		}
		data += sent;
		length -= (size_t)sent;
	}
	return true;
}

/* How many of the bytes may pass, and what happens then. Counts them. */
static size_t judge(link_pair *pair, direction way, size_t length, fault_kind *fault)
{
	size_t allowed = length;

	*fault = NO_FAULT;
	pthread_mutex_lock(&relay.mutex);
	if (way == UP && relay.spoke == DOWN) {
		memcpy(relay.last_turn, relay.passed, sizeof(relay.passed));
		if (!relay.turned) {
			memcpy(relay.first_turn, relay.passed, sizeof(relay.passed));
		}
		relay.turned = true;
	}
	relay.spoke = way;
	if (relay.armed != NO_FAULT && relay.direction == way) {
		long left = relay.byte - relay.passed[way];

		if (relay.armed == GARBLE ? left < (long)length : left <= (long)length) {
			*fault = relay.armed;
			relay.armed = NO_FAULT;
			relay.fired = true;
			pair->closing = *fault == CUT || *fault == RESET;
			allowed = (size_t)left;
		}
	}
	relay.passed[way] += (long)(*fault == GARBLE ? length : allowed);
	pthread_mutex_unlock(&relay.mutex);
	return allowed;
}

/* Nothing moves any more; ends when the client gives up. */
static void hold(link_pair *pair)
{
	struct pollfd fd = {pair->ends[0], POLLRDHUP, 0};

	pthread_mutex_lock(&relay.mutex);
	pair->stalled = true;
	pthread_mutex_unlock(&relay.mutex);
	while (poll(&fd, 1, -1) >= 0 && (fd.revents & (POLLRDHUP | POLLHUP | POLLERR)) == 0) {
	}
}

static bool forward(link_pair *pair, direction way)
{
	static const struct linger at_once = {1, 0};
	char data[16384];
	ssize_t got = recv(pair->ends[way], data, sizeof(data), 0);
	fault_kind fault;
	size_t allowed;

	if (got <= 0) {
		return false;
	}
	allowed = judge(pair, way, (size_t)got, &fault);
	if (fault == GARBLE) {
		data[allowed] = (char)(data[allowed] ^ 0x55);
		allowed = (size_t)got;
	}
	if (!send_all(pair->ends[1 - way], data, allowed)) {
		return false;
	}
	if (fault == STALL) {
		hold(pair);
	} else if (fault == RESET) {
		setsockopt(pair->ends[0], SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
		setsockopt(pair->ends[1], SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
	}
	return fault == NO_FAULT || fault == GARBLE;
}

static void *carry(void *argument)
{
	link_pair *pair = argument;
	struct pollfd fds[2] = {{pair->ends[0], POLLIN, 0}, {pair->ends[1], POLLIN, 0}};
	bool going = true;

	while (going && poll(fds, 2, -1) >= 0) {
		for (int way = UP; going && way <= DOWN; way++) {
			if (fds[way].revents != 0) {
				going = forward(pair, (direction)way);
			}
		}
	}
	pthread_mutex_lock(&relay.mutex);
	close(pair->ends[0]);
	close(pair->ends[1]);
	for (size_t i = 0; i < LIVE_MAXIMUM; i++) {
		if (relay.links[i] == pair) {
			relay.links[i] = NULL;
		}
	}
	relay.live--;
	pthread_mutex_unlock(&relay.mutex);
	free(pair);
	return NULL;
}

static void admit(int client)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)relay.target), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	link_pair *pair = calloc(1, sizeof(*pair));
	pthread_t thread;
	bool placed = false;

	pair->ends[0] = client;
	pair->ends[1] = socket(AF_INET, SOCK_STREAM, 0);
	setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
	setsockopt(pair->ends[1], IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
	if (connect(pair->ends[1], (struct sockaddr *)&address, sizeof(address)) != 0) {
		perror("relay");
		abort();
	}
	pthread_mutex_lock(&relay.mutex);
	for (size_t i = 0; !placed && i < LIVE_MAXIMUM; i++) {
		if (relay.links[i] == NULL) {
			relay.links[i] = pair;
			placed = true;
		}
	}
	relay.accepted++;
	relay.live++;
	pthread_mutex_unlock(&relay.mutex);
	if (!placed || pthread_create(&thread, NULL, carry, pair) != 0) {
		abort();
	}
	pthread_detach(thread);
}

static void *serve(void *ignored)
{
	(void)ignored;
	for (;;) {
		int client = accept(relay.listener, NULL, NULL);

		if (client >= 0) {
			admit(client);
		}
	}
	return NULL;
}

static int listen_somewhere(void)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof(address);

	relay.listener = socket(AF_INET, SOCK_STREAM, 0);
	if (bind(relay.listener, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(relay.listener, 64) != 0
		|| getsockname(relay.listener, (struct sockaddr *)&address, &size) != 0) {
		perror("relay");
		abort();
	}
	return ntohs(address.sin_port);
}

/* Whether the client has sent, or closed, what was not carried on yet. */
static bool is_pending(const link_pair *pair)
{
	struct pollfd fd = {pair->ends[0], pair->stalled ? POLLRDHUP : POLLIN, 0};

	return poll(&fd, 1, 0) > 0;
}

static bool is_quiet(peer *p)
{
	bool quiet = true;

	pthread_mutex_lock(&relay.mutex);
	for (size_t i = 0; i < LIVE_MAXIMUM; i++) {
		quiet = quiet && (relay.links[i] == NULL || (!relay.links[i]->closing && !is_pending(relay.links[i])));
	}
	quiet = quiet && peer_open(p) == relay.live;
	pthread_mutex_unlock(&relay.mutex);
	return quiet;
}

/* Twice in a row: between the two moments that the first look has seen, a byte can be in nobody's view. */
static bool settle(peer *p)
{
	unsigned quiet = 0;

	for (int i = 0; i < 50000 && quiet < 2; i++) {
		quiet = is_quiet(p) ? quiet + 1 : 0;
		if (quiet < 2) {
			nap();
		}
	}
	return quiet == 2;
}

/* With the mutex held. */
static void begin_anew(void)
{
	relay.armed = NO_FAULT;
	relay.fired = relay.turned = false;
	relay.spoke = UP;
	memset(relay.passed, 0, sizeof(relay.passed));
	memset(relay.first_turn, 0, sizeof(relay.first_turn));
	memset(relay.last_turn, 0, sizeof(relay.last_turn));
}

static char *answer_now, *answer_first, *text_of_first;

/* Forgets before it speaks: the next call begins with the line. */
static void report(peer *p)
{
	static unsigned resumed;
	bool settled = settle(p);
	unsigned complete = peer_complete(p), containing = text_of_first != NULL ? peer_containing(p, text_of_first) : 0, before = resumed;
	char line[256];

	resumed = peer_resumed(p);
	peer_forget(p);
	pthread_mutex_lock(&relay.mutex);
	snprintf(line, sizeof(line), "%s %u %u %u %u %d %ld %ld %ld %ld %ld %ld", settled ? "quiet" : "busy", complete, containing, relay.accepted,
		resumed - before, relay.fired, relay.passed[UP], relay.passed[DOWN], relay.first_turn[UP], relay.first_turn[DOWN],
		relay.last_turn[UP], relay.last_turn[DOWN]);
	relay.accepted = 0;
	begin_anew();
	pthread_mutex_unlock(&relay.mutex);
	puts(line);
}

static void drop(peer *p)
{
	unsigned left = 1;

	pthread_mutex_lock(&relay.mutex);
	for (size_t i = 0; i < LIVE_MAXIMUM; i++) {
		if (relay.links[i] != NULL) {
			shutdown(relay.links[i]->ends[0], SHUT_RDWR);
			shutdown(relay.links[i]->ends[1], SHUT_RDWR);
		}
	}
	pthread_mutex_unlock(&relay.mutex);
	while (left > 0 || peer_open(p) > 0) {
		pthread_mutex_lock(&relay.mutex);
		left = relay.live;
		pthread_mutex_unlock(&relay.mutex);
		nap();
	}
	puts("dropped");
}

static char *take_text(size_t length)
{
	char *text = calloc(length + 1, 1);

	if (text == NULL || fread(text, 1, length, stdin) != length) {
		abort();
	}
	return text;
}

static void take_answer(peer *p, bool keep, const size_t lengths[3])
{
	char *raw = take_text(lengths[0]), *text = take_text(lengths[1]), *first = take_text(lengths[2]), *body = strstr(raw, "\r\n\r\n");
	peer_step step = {.action = keep ? PEER_ANSWER : PEER_ANSWER_CLOSE, .raw = raw, .when = lengths[1] > 0 ? text : NULL, .raw_when = first};

	/* In frames the same body has other headers. */
	step.body = body != NULL ? body + 4 : "";
	peer_script(p, &step, 1);
	free(answer_now);
	free(answer_first);
	free(text_of_first);
	answer_now = raw;
	answer_first = first;
	text_of_first = text;
	puts("ready");
}

static void arm(const char *kind, const char *way, long byte)
{
	static const char *const kinds[] = {"none", "cut", "reset", "stall", "garble"};

	pthread_mutex_lock(&relay.mutex);
	begin_anew();
	for (int i = CUT; i <= GARBLE; i++) {
		if (strcmp(kind, kinds[i]) == 0) {
			relay.armed = (fault_kind)i;
		}
	}
	relay.direction = strcmp(way, "up") == 0 ? UP : DOWN;
	relay.byte = byte;
	pthread_mutex_unlock(&relay.mutex);
	puts("armed");
}

int main(int count, char **arguments)
{
	char line[128], kind[16], way[16];
	peer_identity *authority, *identity;
	pthread_t thread;
	size_t lengths[3];
	long byte;
	int port;
	peer *p;

	if (count != 4) {
		return 2;
	}
	signal(SIGPIPE, SIG_IGN);
	authority = peer_identity_new("Test authority", NULL, -86400, 86400, NULL);
	identity = peer_identity_new("localhost", "DNS:localhost", -86400, 86400, authority);
	if (!peer_identity_write(authority, arguments[1])) {
		return 1;
	}
	p = peer_start(&(peer_options){
		.identity = identity, .no_resumption = strcmp(arguments[2], "full") == 0, .multiplexes = strcmp(arguments[3], "http2") == 0,
	});
	relay.target = peer_port(p);
	port = listen_somewhere();
	if (pthread_create(&thread, NULL, serve, NULL) != 0) {
		return 1;
	}
	setvbuf(stdout, NULL, _IOLBF, 0);
	printf("%d\n", port);
	while (fgets(line, sizeof(line), stdin) != NULL) {
		if (sscanf(line, "answer %15s %zu %zu %zu", way, &lengths[0], &lengths[1], &lengths[2]) == 4) {
			take_answer(p, strcmp(way, "keep") == 0, lengths);
		} else if (sscanf(line, "fault %15s %15s %ld", kind, way, &byte) == 3) {
			arm(kind, way, byte);
		} else if (strcmp(line, "report\n") == 0) {
			report(p);
		} else if (strcmp(line, "drop\n") == 0) {
			drop(p);
		} else {
			puts("what?");
		}
	}
	/* The relay's threads still use them. */
	_exit(0);
}
