/* The id of the current process: what a fork inherited must not always be used. */
#ifndef FASPAY_BASE_PROCESS_H
#define FASPAY_BASE_PROCESS_H

long fsp_process_id(void);

#endif
