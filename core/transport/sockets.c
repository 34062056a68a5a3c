/* What the transport does with sockets that libcurl cannot do. */
#if !defined(_WIN32) && !defined(_DEFAULT_SOURCE)
# define _DEFAULT_SOURCE /* SIOCOUTQ */
#endif
#include "sockets.h"

#include <stdlib.h>
#ifdef _WIN32
# include <ws2tcpip.h>
# define close closesocket
# define SHUT_RDWR SD_BOTH
#else
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

/* 0 where it cannot be known. */
static long local_port(fsp_socket number)
{
	union {
		struct sockaddr any;
		struct sockaddr_in v4;
		struct sockaddr_in6 v6;
		struct sockaddr_storage largest;
	} name = {{0}};
	socklen_t size = sizeof(name);

	if (getsockname(number, &name.any, &size) != 0) {
		return 0;
	}
	return name.any.sa_family == AF_INET ? ntohs(name.v4.sin_port)
		: name.any.sa_family == AF_INET6 ? ntohs(name.v6.sin6_port) : 0;
}

fsp_socket fsp_socket_find(const fsp_sockets *sockets, long port)
{
	for (size_t i = 0; port > 0 && i < sockets->count; i++) {
		if (local_port(sockets->list[i]) == port) {
			return sockets->list[i];
		}
	}
	return FSP_NO_SOCKET;
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
