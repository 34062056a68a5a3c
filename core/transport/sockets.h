/* The sockets of a pool's connections, which libcurl opens and closes by these functions; not for callers. */
#ifndef FASPAY_SOCKETS_H
#define FASPAY_SOCKETS_H

#include <stdbool.h>
#include <stddef.h>
#ifdef _WIN32
# include <winsock2.h>
typedef SOCKET fsp_socket;
# define FSP_NO_SOCKET INVALID_SOCKET
#else
typedef int fsp_socket;
# define FSP_NO_SOCKET (-1)
#endif

typedef struct fsp_sockets {
	fsp_socket *list;
	size_t count, capacity;
} fsp_sockets;

/* FSP_NO_SOCKET: there is none to be had. */
fsp_socket fsp_socket_open(fsp_sockets *sockets, int family, int type, int protocol);
/* Also one that is not in the list. */
int fsp_socket_close(fsp_sockets *sockets, fsp_socket socket);
void fsp_sockets_free(fsp_sockets *sockets);                 /* the list alone */

/* The one that has this local port; FSP_NO_SOCKET when it is gone. libcurl tells the port of a connection, kept ones
 * included, but not always its socket; and a number that was closed may belong to somebody else by now. */
fsp_socket fsp_socket_find(const fsp_sockets *sockets, long port);

bool fsp_socket_has_unread(fsp_socket socket);
/* The peer's machine has not yet acknowledged all that was sent. False where that cannot be known. */
bool fsp_socket_is_sending(fsp_socket socket);
/* Nothing is sent or received any more; whoever uses it finds it closed by the peer. */
void fsp_socket_end(fsp_socket socket);

#endif
