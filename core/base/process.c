/* The id of the current process. */
#ifndef _POSIX_C_SOURCE
# define _POSIX_C_SOURCE 200809L
#endif
#include "process.h"

#ifdef _WIN32
# include <process.h>
long fsp_process_id(void)
{
	return _getpid();
}
#else
# include <unistd.h>
long fsp_process_id(void)
{
	return (long)getpid();
}
#endif
