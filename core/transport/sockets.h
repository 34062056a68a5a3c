/* The sockets of a pool's connections. libcurl opens and closes them through these functions. Not for callers. */
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

/* FSP_NO_SOCKET: none could be opened. */
fsp_socket fsp_socket_open(fsp_sockets *sockets, int family, int type, int protocol);
/* Also closes a socket that is not in the list. */
int fsp_socket_close(fsp_sockets *sockets, fsp_socket socket);
void fsp_sockets_free(fsp_sockets *sockets);                 /* frees the list and closes nothing */

/* Finds the open socket with this local port; FSP_NO_SOCKET when it is closed. libcurl always tells a connection's port
 * but not always its socket, and the number of a closed socket may be in use for something else. Connections that lead
 * to different places can have the same port: then it is the one to this address and port, or else the first. ip: NULL
 * where it is not known. */
fsp_socket fsp_socket_find(const fsp_sockets *sockets, long port, const char *ip, long peer_port);

bool fsp_socket_has_unread(fsp_socket socket);
/* Whether bytes were sent that the peer's machine has not acknowledged yet. False where that cannot be known. */
bool fsp_socket_is_sending(fsp_socket socket);
/* Ends both directions. Whoever uses the socket next finds it closed, as if by the peer. */
void fsp_socket_end(fsp_socket socket);

#endif
