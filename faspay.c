/* The module: what PHP loads. No payment logic here. */
#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php_faspay.h"
#include "php/bind.h"
#include "php/classes.h"
#include "php/client.h"
#include "php/exception.h"
#include "php/inquiries.h"
#include "php/products/billing.h"
#include "php/products/credit_card.h"
#include "php/products/debit.h"
#include "php/products/recurring.h"
#include "php/products/sendme.h"
#include "php/products/snap.h"
#include "php/products/snap_disbursement.h"
#include "php/products/xpress.h"
#include "php/transport.h"
#ifdef FASPAY_ROWS
# include "php/rows.h"
#endif
#include "SAPI.h"
#include "ext/standard/info.h"
#include "ext/spl/spl_exceptions.h"
#include "ext/date/php_date.h"

ZEND_DECLARE_MODULE_GLOBALS(faspay)

#if defined(ZTS) && defined(COMPILE_DL_FASPAY)
ZEND_TSRMLS_CACHE_DEFINE()
#endif

/* Anything but a whole number within its bounds leaves the entry as it was, with a warning. PHP's own OnUpdateLong
 * is not used: it would read the checked text "010" as eight. */
static int update_limit(
	zend_long *limit, const zend_ini_entry *entry, const zend_string *value, zend_long least, zend_long most, int stage)
{
	zend_long number;
	double ignored;

	if (is_numeric_string(ZSTR_VAL(value), ZSTR_LEN(value), &number, &ignored, false) == IS_LONG && number >= least
			&& number <= most) {
		*limit = number;
		return SUCCESS;
	}
	zend_error(stage == ZEND_INI_STAGE_STARTUP ? E_CORE_WARNING : E_WARNING,
		"%s must be a whole number from " ZEND_LONG_FMT " to " ZEND_LONG_FMT, ZSTR_VAL(entry->name), least, most);
	return FAILURE;
}

static ZEND_INI_MH(update_count)
{
	return update_limit((zend_long *)ZEND_INI_GET_ADDR(), entry, new_value, 1, 64, stage);
}

static ZEND_INI_MH(update_seconds)
{
	return update_limit((zend_long *)ZEND_INI_GET_ADDR(), entry, new_value, 1, 86400, stage);
}

/* Refuses a relative path: it would mean another file in each directory that a script changes to. */
static ZEND_INI_MH(update_file)
{
	if (new_value != NULL && ZSTR_LEN(new_value) > 0 && !IS_ABSOLUTE_PATH(ZSTR_VAL(new_value), ZSTR_LEN(new_value))) {
		zend_error(stage == ZEND_INI_STAGE_STARTUP ? E_CORE_WARNING : E_WARNING, "%s must be an absolute path",
			ZSTR_VAL(entry->name));
		return FAILURE;
	}
	return OnUpdateStringUnempty(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

/* When the tests' entry is switched off, the clock that Testing::setNow() set ends. */
static ZEND_INI_MH(update_testing)
{
	int result = OnUpdateBool(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);

	if (!*(bool *)ZEND_INI_GET_ADDR()) {
		fsp_clock_release();
	}
	return result;
}

/* Only the machine's administrator sets these: a script that could choose whom to trust could read every password.
 * The last entry is for developers, too (see MINIT). */
PHP_INI_BEGIN()
	STD_PHP_INI_BOOLEAN("faspay.keep_connections", "1", PHP_INI_SYSTEM, OnUpdateBool, keep_connections,
		zend_faspay_globals, faspay_globals)
	STD_PHP_INI_ENTRY("faspay.max_idle_connections", "8", PHP_INI_SYSTEM, update_count, max_idle_connections,
		zend_faspay_globals, faspay_globals)
	STD_PHP_INI_ENTRY("faspay.max_idle_seconds", "60", PHP_INI_SYSTEM, update_seconds, max_idle_seconds,
		zend_faspay_globals, faspay_globals)
	STD_PHP_INI_ENTRY("faspay.max_connection_seconds", "600", PHP_INI_SYSTEM, update_seconds, max_connection_seconds,
		zend_faspay_globals, faspay_globals)
	STD_PHP_INI_ENTRY("faspay.ca_file", NULL, PHP_INI_SYSTEM, update_file, ca_file,
		zend_faspay_globals, faspay_globals)
	STD_PHP_INI_BOOLEAN("faspay.testing", "0", PHP_INI_SYSTEM, update_testing, testing,
		zend_faspay_globals, faspay_globals)
PHP_INI_END()

static PHP_GINIT_FUNCTION(faspay)
{
#if defined(ZTS) && defined(COMPILE_DL_FASPAY)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(faspay_globals, 0, sizeof(*faspay_globals));
}

static PHP_GSHUTDOWN_FUNCTION(faspay)
{
	fsp_pool_close(&faspay_globals->pool);
	fsp_cache_close(&faspay_globals->keys);
	fsp_cache_close(&faspay_globals->tokens);
}

static PHP_MINIT_FUNCTION(faspay)
{
	/* Servers load the digests before they fork their workers, which then share them. A command loads them when it
	 * signs. */
	if (strcmp(sapi_module.name, "cli") == 0) {
		fsp_sign_defer();
	} else if (fsp_sign_startup() != FSP_OK) {
		php_error_docref(NULL, E_CORE_WARNING, "OpenSSL offers no SHA-1 or SHA-256 digest");
		return FAILURE;
	}
	if (fsp_transport_startup() != FSP_OK) {
		php_error_docref(NULL, E_CORE_WARNING, "libcurl cannot be used: it lacks TLS or failed to start");
		return FAILURE;
	}
	REGISTER_INI_ENTRIES();
	if (strcmp(sapi_module.name, "cli") == 0) {
		/* Tests run on the command line, where they may switch the entry on by themselves. */
		((zend_ini_entry *)zend_hash_str_find_ptr(EG(ini_directives), ZEND_STRL("faspay.testing")))
			->modifiable = PHP_INI_ALL;
	}
	php_faspay_register_classes();
	php_faspay_minit_exception();
	php_faspay_minit_transport();
	php_faspay_minit_client();
	php_faspay_minit_inquiries();
	php_faspay_minit_debit();
	php_faspay_minit_credit_card();
	php_faspay_minit_recurring();
	php_faspay_minit_sendme();
	php_faspay_minit_snap();
	php_faspay_minit_billing();
	php_faspay_minit_snap_disbursement();
	php_faspay_minit_xpress();
#ifdef FASPAY_ROWS
	php_faspay_minit_rows();
#endif
	return php_faspay_bindings_are_complete() ? SUCCESS : FAILURE;
}

/* A fatal error while a fiber waits in a call leaves two things behind: exchanges whose memory ends with the
 * request, and arenas that hold what the call was about. */
static PHP_RSHUTDOWN_FUNCTION(faspay)
{
	php_faspay_stop_inquiries();
	fsp_pool_abort(FASPAY_G(pool));
	while (FASPAY_G(arenas) != NULL) {
		fsp_arena_free(FASPAY_G(arenas));
	}
	fsp_clock_release();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(faspay)
{
	php_faspay_mshutdown_debit();
	php_faspay_mshutdown_credit_card();
	php_faspay_mshutdown_recurring();
	php_faspay_mshutdown_sendme();
	php_faspay_mshutdown_snap();
	php_faspay_mshutdown_billing();
	php_faspay_mshutdown_snap_disbursement();
	php_faspay_mshutdown_xpress();
#ifdef FASPAY_ROWS
	php_faspay_mshutdown_rows();
#endif
	php_faspay_unregister_classes();
	/* The globals end after this function, but libcurl and the digests end in it. So what this thread keeps must be
	 * closed before. */
	fsp_pool_close(&FASPAY_G(pool));
	fsp_cache_close(&FASPAY_G(keys));
	fsp_cache_close(&FASPAY_G(tokens));
	fsp_transport_shutdown();
	fsp_sign_shutdown();
	UNREGISTER_INI_ENTRIES();
	return SUCCESS;
}

static PHP_MINFO_FUNCTION(faspay)
{
	fsp_pool_statistics pool = {0};
	char text[64];

	snprintf(text, sizeof(text), "cJSON/%s", fsp_json_version());
	php_info_print_table_start();
	php_info_print_table_row(2, "Faspay support", "enabled");
	php_info_print_table_row(2, "Extension version", PHP_FASPAY_VERSION);
	php_info_print_table_row(2, "Core version", FSP_CORE_VERSION);
	php_info_print_table_row(2, "HTTP library", fsp_transport_version());
	php_info_print_table_row(2, "JSON library", text);
	php_info_print_table_row(2, "XML library", fsp_xml_version());
	if (FASPAY_G(pool) != NULL) {
		pool = fsp_pool_read_statistics(FASPAY_G(pool));
	}
	snprintf(text, sizeof(text), "%lu requests, %lu connections opened, %lu times reused", pool.requests,
		pool.connections, pool.reused);
	php_info_print_table_row(2, "Connections of this worker", text);
	php_info_print_table_end();
	DISPLAY_INI_ENTRIES();
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
