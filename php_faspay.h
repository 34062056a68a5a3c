#ifndef PHP_FASPAY_H
#define PHP_FASPAY_H

#define PHP_FASPAY_VERSION "0.2.0"

#include "php.h"

#if SIZEOF_ZEND_LONG < 8
# error "faspay needs a PHP whose integers have 64 bits: amounts do not fit into 32"
#endif

#include "core/faspay_core.h"

extern zend_module_entry faspay_module_entry;
#define phpext_faspay_ptr &faspay_module_entry

ZEND_BEGIN_MODULE_GLOBALS(faspay)
	fsp_pool *pool;                   /* of this thread and process; made at the first call */
	fsp_arena *arenas;                /* of the calls and messages under way */
	fsp_cache *keys;              /* parsed keys of this thread and process */
	fsp_cache *tokens;               /* of clients that reuse them, of this thread and process */
	struct php_faspay_inquiries *inquiries;          /* those that have something under way */
	/* INI entries */
	bool keep_connections;
	zend_long max_idle_connections, max_idle_seconds, max_connection_seconds;
	char *ca_file;
	bool testing;
ZEND_END_MODULE_GLOBALS(faspay)

ZEND_EXTERN_MODULE_GLOBALS(faspay)
#define FASPAY_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(faspay, v)

#if defined(ZTS) && defined(COMPILE_DL_FASPAY)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
