/* The module: what PHP loads. No payment logic here. */
#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php/glue.h"
#include "ext/standard/info.h"
#include "ext/spl/spl_exceptions.h"
#include "ext/date/php_date.h"

ZEND_DECLARE_MODULE_GLOBALS(faspay)

#if defined(ZTS) && defined(COMPILE_DL_FASPAY)
ZEND_TSRMLS_CACHE_DEFINE()
#endif

static PHP_GINIT_FUNCTION(faspay)
{
#if defined(ZTS) && defined(COMPILE_DL_FASPAY)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	faspay_globals->pool = NULL;
	faspay_globals->arenas = NULL;
}

static PHP_GSHUTDOWN_FUNCTION(faspay)
{
	fsp_pool_close(&faspay_globals->pool);
}

static PHP_MINIT_FUNCTION(faspay)
{
	if (fsp_sign_startup() != FSP_OK) {
		php_error_docref(NULL, E_CORE_WARNING, "OpenSSL offers no SHA-1 or SHA-256 digest");
		return FAILURE;
	}
	if (fsp_transport_startup() != FSP_OK) {
		php_error_docref(NULL, E_CORE_WARNING, "libcurl cannot be used: it lacks TLS or failed to start");
		return FAILURE;
	}
	php_faspay_register_classes();
	php_faspay_minit_values();
	php_faspay_minit_transport();
	php_faspay_minit_client();
	php_faspay_minit_debit();
	php_faspay_minit_credit_card();
	php_faspay_minit_recurring();
	return SUCCESS;
}

/* A fatal error while a fiber waits in a call leaves exchanges behind whose memory ends with the request, and arenas with
 * what the call was about. */
static PHP_RSHUTDOWN_FUNCTION(faspay)
{
	fsp_pool_abort(FASPAY_G(pool));
	while (FASPAY_G(arenas) != NULL) {
		fsp_arena_free(FASPAY_G(arenas));
	}
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(faspay)
{
	php_faspay_mshutdown_debit();
	php_faspay_mshutdown_credit_card();
	php_faspay_mshutdown_recurring();
	/* The globals outlive this function, but libcurl does not: this thread's pool goes first. */
	fsp_pool_close(&FASPAY_G(pool));
	fsp_transport_shutdown();
	fsp_sign_shutdown();
	return SUCCESS;
}

static PHP_MINFO_FUNCTION(faspay)
{
	fsp_pool_statistics pool = {0};
	char text[64];

	php_info_print_table_start();
	php_info_print_table_row(2, "Faspay support", "enabled");
	php_info_print_table_row(2, "Extension version", PHP_FASPAY_VERSION);
	php_info_print_table_row(2, "Core version", FSP_CORE_VERSION);
	php_info_print_table_row(2, "HTTP library", fsp_transport_version());
	if (FASPAY_G(pool) != NULL) {
		pool = fsp_pool_read_statistics(FASPAY_G(pool));
	}
	snprintf(text, sizeof(text), "%lu requests, %lu connections opened, %lu times reused", pool.requests, pool.connections, pool.reused);
	php_info_print_table_row(2, "Connections of this worker", text);
	php_info_print_table_end();
}

static const zend_module_dep faspay_dependencies[] = {
	ZEND_MOD_REQUIRED("date")
	ZEND_MOD_REQUIRED("spl")
	ZEND_MOD_END
};

zend_module_entry faspay_module_entry = {
	STANDARD_MODULE_HEADER_EX, NULL, faspay_dependencies,
	"faspay",
	NULL,
	PHP_MINIT(faspay),
	PHP_MSHUTDOWN(faspay),
	NULL,
	PHP_RSHUTDOWN(faspay),
	PHP_MINFO(faspay),
	PHP_FASPAY_VERSION,
	PHP_MODULE_GLOBALS(faspay),
	PHP_GINIT(faspay),
	PHP_GSHUTDOWN(faspay),
	NULL,
	STANDARD_MODULE_PROPERTIES_EX
};

#ifdef COMPILE_DL_FASPAY
ZEND_GET_MODULE(faspay)
#endif
