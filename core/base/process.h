/* Processes: what a fork inherits must not always be used. */
#ifndef FASPAY_BASE_PROCESS_H
#define FASPAY_BASE_PROCESS_H

long fsp_process_id(void);

#endif
