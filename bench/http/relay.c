/* A line of some length: passes bytes on between its port on loopback and another, each way so much later.
 *   relay TARGET_PORT MICROSECONDS     prints its port; ends with its standard input
 * Bandwidth is not limited. A TCP handshake would take a round trip of its own on such a line, but loopback's does not:
 * what a client sends first waits that much longer. What is sent to an end that has closed is answered with a reset, a
 * round trip later too. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define CONNECTIONS_MAXIMUM 512
#define CHUNK_MAXIMUM 65536

typedef struct chunk {
	struct chunk *next;
	int64_t due;
	size_t length, sent;              /* length 0: the end */
	char data[];
} chunk;

/* One direction of a connection. */
typedef struct lane {
	int from, to;
	bool ended;                       /* nothing more comes from there */
	bool deaf;                        /* nothing more is taken there: what is due is its reset */
	int64_t opened;
	chunk *first, *last;
} lane;

typedef struct link {
	lane lanes[2];
} link_pair;

static link_pair *links[CONNECTIONS_MAXIMUM];
static size_t link_count;
static int64_t delay;

static int64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static void check(bool ok, const char *what)
{
	if (!ok) {
		perror(what);
		exit(1);
	}
}

static struct sockaddr_in loopback(int port)
{
	return (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

static void prepare(int fd)
{
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
	fcntl(fd, F_SETFL, O_NONBLOCK);
}

static void admit(int client, int target)
{
	struct sockaddr_in address = loopback(target);
	int server = socket(AF_INET, SOCK_STREAM, 0);
	link_pair *made = calloc(1, sizeof(*made));

	check(made != NULL && server >= 0, "relay");
	if (link_count == CONNECTIONS_MAXIMUM || connect(server, (struct sockaddr *)&address, sizeof(address)) != 0) {
		close(client);
		close(server);
		free(made);
		return;
	}
	prepare(client);
	prepare(server);
	made->lanes[0] = (lane){.from = client, .to = server, .opened = now() + 2 * delay};
	made->lanes[1] = (lane){.from = server, .to = client};
	links[link_count++] = made;
}

static void take(lane *l)
{
	static char data[CHUNK_MAXIMUM];
	ssize_t got = recv(l->from, data, sizeof(data), 0);
	int64_t arrived = now();
	chunk *made;

	if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
		return;
	}
	made = malloc(sizeof(*made) + (got > 0 ? (size_t)got : 0));
	check(made != NULL, "relay");
	*made = (chunk){.due = (arrived > l->opened ? arrived : l->opened) + (l->deaf && got > 0 ? 2 : 1) * delay, .length = got > 0 ? (size_t)got : 0};
	memcpy(made->data, data, made->length);
	l->ended = made->length == 0;
	if (l->last != NULL) {
		l->last->next = made;
	} else {
		l->first = made;
	}
	l->last = made;
}

static void drop_first(lane *l)
{
	chunk *gone = l->first;

	l->first = gone->next;
	l->last = l->first != NULL ? l->last : NULL;
	free(gone);
}

/* False: the connection is over. */
static bool give(lane *l, lane *back, int64_t time)
{
	while (l->first != NULL && l->first->due <= time) {
		chunk *c = l->first;

		if (l->deaf) {
			return false;
		}
		while (c->sent < c->length) {
			ssize_t sent = send(l->to, c->data + c->sent, c->length - c->sent, MSG_NOSIGNAL);

			if (sent < 0) {
				return errno == EAGAIN || errno == EINTR;
			}
			c->sent += (size_t)sent;
		}
		if (c->length == 0) {
			/* Its other direction may go on, until it notices. */
			shutdown(l->to, SHUT_WR);
			back->deaf = true;
			back->opened = 0;
			if (back->ended) {
				return false;
			}
		}
		drop_first(l);
	}
	return true;
}

static void remove_link(size_t index)
{
	link_pair *gone = links[index];
	struct linger reset = {1, 0};

	if (gone->lanes[0].deaf && !gone->lanes[0].ended) {
		setsockopt(gone->lanes[0].from, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
	}
	close(gone->lanes[0].from);
	close(gone->lanes[0].to);
	for (int i = 0; i < 2; i++) {
		while (gone->lanes[i].first != NULL) {
			drop_first(&gone->lanes[i]);
		}
	}
	free(gone);
	links[index] = links[--link_count];
}

int main(int argc, char **argv)
{
	static struct pollfd fds[2 + 2 * CONNECTIONS_MAXIMUM];
	struct sockaddr_in address = loopback(0);
	socklen_t size = sizeof(address);
	int target = argc == 3 ? atoi(argv[1]) : 0, listener = socket(AF_INET, SOCK_STREAM, 0);

	delay = argc == 3 ? atoll(argv[2]) * 1000 : 0;
	if (target <= 0 || delay < 0) {
		fprintf(stderr, "usage: relay TARGET_PORT MICROSECONDS\n");
		return 2;
	}
	check(bind(listener, (struct sockaddr *)&address, sizeof(address)) == 0 && listen(listener, 256) == 0
		&& getsockname(listener, (struct sockaddr *)&address, &size) == 0, "relay");
	printf("%d\n", ntohs(address.sin_port));
	fflush(stdout);
	for (;;) {
		int64_t time = now(), next = time + 1000000000;
		struct timespec wait;
		size_t polled = link_count;

		fds[0] = (struct pollfd){.fd = STDIN_FILENO, .events = POLLIN};
		fds[1] = (struct pollfd){.fd = listener, .events = POLLIN};
		for (size_t i = 0; i < polled; i++) {
			for (size_t j = 0; j < 2; j++) {
				const lane *l = &links[i]->lanes[j];

				fds[2 + 2 * i + j] = (struct pollfd){.fd = l->ended ? -1 : l->from, .events = POLLIN};
				if (l->first != NULL && l->first->due < next) {
					next = l->first->due;
				}
			}
		}
		/* A receiver that does not take it now is asked again after a millisecond. */
		next = next > time ? next - time : 1000000;
		wait = (struct timespec){.tv_sec = next / 1000000000, .tv_nsec = next % 1000000000};
		if (ppoll(fds, (nfds_t)(2 + 2 * polled), &wait, NULL) < 0 && errno != EINTR) {
			perror("relay");
			return 1;
		}
		if (fds[0].revents != 0) {
			return 0;
		}
		time = now();
		for (size_t i = polled; i-- > 0;) {
			bool going = true;

			for (size_t j = 0; j < 2; j++) {
				if (fds[2 + 2 * i + j].revents != 0) {
					take(&links[i]->lanes[j]);
				}
				going = going && give(&links[i]->lanes[j], &links[i]->lanes[1 - j], time);
			}
			if (!going) {
				remove_link(i);
			}
		}
		if (fds[1].revents != 0) {
			int client = accept(listener, NULL, NULL);

			if (client >= 0) {
				admit(client, target);
			}
		}
	}
}
