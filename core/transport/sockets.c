/* What the transport does with sockets that libcurl cannot do. */
#if !defined(_WIN32) && !defined(_DEFAULT_SOURCE)
# define _DEFAULT_SOURCE /* SIOCOUTQ */
#endif
#include "sockets.h"

#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
# include <ws2tcpip.h>
# define close closesocket
# define SHUT_RDWR SD_BOTH
#else
# include <arpa/inet.h>
# include <fcntl.h>
# include <netinet/in.h>
# include <sys/ioctl.h>
# include <sys/socket.h>
# include <unistd.h>
# ifdef __linux__
#  include <linux/sockios.h>
# endif
#endif

#ifndef SOCK_CLOEXEC
# define SOCK_CLOEXEC 0
#endif
#ifndef MSG_DONTWAIT
# define MSG_DONTWAIT 0 /* libcurl's sockets do not block anyway */
#endif

static bool remember(fsp_sockets *sockets, fsp_socket number)
{
	if (sockets->count == sockets->capacity) {
		size_t capacity = sockets->capacity > 0 ? sockets->capacity * 2 : 8;
		fsp_socket *list = realloc(sockets->list, capacity * sizeof(*list));

		if (list == NULL) {
			return false;
		}
		sockets->list = list;
		sockets->capacity = capacity;
	}
	sockets->list[sockets->count++] = number;
	return true;
}

fsp_socket fsp_socket_open(fsp_sockets *sockets, int family, int type, int protocol)
{
	/* A program that this process starts meanwhile must not hold the connection open. */
	fsp_socket number = socket(family, type | SOCK_CLOEXEC, protocol);

	if (number != FSP_NO_SOCKET && !remember(sockets, number)) {
		close(number);
		return FSP_NO_SOCKET;
	}
	return number;
}

int fsp_socket_close(fsp_sockets *sockets, fsp_socket number)
{
	for (size_t i = 0; i < sockets->count; i++) {
		if (sockets->list[i] == number) {
			sockets->list[i] = sockets->list[--sockets->count];
			break;
		}
	}
	return close(number);
}

void fsp_sockets_free(fsp_sockets *sockets)
{
	free(sockets->list);
	*sockets = (fsp_sockets){0};
}

typedef union address {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
	struct sockaddr_storage largest;
} address;

/* 0 where there is none. */
static long port_of(const address *name)
{
	return name->any.sa_family == AF_INET ? ntohs(name->v4.sin_port)
		: name->any.sa_family == AF_INET6 ? ntohs(name->v6.sin6_port) : 0;
}

/* 0 where it cannot be known. */
static long local_port(fsp_socket number)
{
	address name = {{0}};
	socklen_t size = sizeof(name);

	return getsockname(number, &name.any, &size) == 0 ? port_of(&name) : 0;
}

static bool leads_to(fsp_socket number, const char *ip, long port)
{
	char text[INET6_ADDRSTRLEN];
	address name = {{0}};
	socklen_t size = sizeof(name);

	return getpeername(number, &name.any, &size) == 0 && port_of(&name) == port
		&& inet_ntop(name.any.sa_family, name.any.sa_family == AF_INET ? (void *)&name.v4.sin_addr
			: (void *)&name.v6.sin6_addr, text, sizeof(text)) != NULL
		&& strcmp(text, ip) == 0;
}

fsp_socket fsp_socket_find(const fsp_sockets *sockets, long port, const char *ip, long peer_port)
{
	fsp_socket first = FSP_NO_SOCKET;

	for (size_t i = 0; port > 0 && i < sockets->count; i++) {
		const fsp_socket number = sockets->list[i];

		if (local_port(number) == port) {
			if (ip != NULL && leads_to(number, ip, peer_port)) {
				return number;
			}
			first = first == FSP_NO_SOCKET ? number : first;
		}
	}
	return first;
}

bool fsp_socket_has_unread(fsp_socket number)
{
	char byte;

	return recv(number, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

bool fsp_socket_is_sending(fsp_socket number)
{
#ifdef SIOCOUTQ
	int bytes = 0;

	return ioctl(number, SIOCOUTQ, &bytes) == 0 && bytes > 0;
#else
	(void)number;
	return false;
#endif
}

void fsp_socket_end(fsp_socket number)
{
	shutdown(number, SHUT_RDWR);
}
