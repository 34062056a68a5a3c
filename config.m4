dnl After each test configure removes a file "core", which a crash may have left. Here that is a directory with sources.
m4_divert_text([DEFAULTS], [[rm() {
  for faspay_argument; do
    shift
    test "$faspay_argument" = core || set -- "$][@" "$faspay_argument"
  done
  command rm "$][@"
}]])

PHP_ARG_ENABLE([faspay],
  [whether to enable the Faspay payment gateway client],
  [AS_HELP_STRING([--enable-faspay], [Enable the Faspay payment gateway client])],
  [no])

PHP_ARG_ENABLE([faspay-dev],
  [whether to turn on strict warnings as errors for Faspay],
  [AS_HELP_STRING([--enable-faspay-dev], [Faspay: strict compiler warnings, as errors (for its developers)])],
  [no],
  [no])

if test "$PHP_FASPAY" != "no"; then
  dnl As Zend/zend_long.h decides. Amounts would wrap silently in integers of 32 bits.
  AC_CACHE_CHECK([whether PHP's integers have 64 bits], [faspay_cv_int64], [AC_COMPILE_IFELSE([AC_LANG_PROGRAM([[
#if !(defined(__x86_64__) || defined(__LP64__) || defined(_LP64) || defined(_WIN64))
# error "32 bits"
#endif
  ]], [])], [faspay_cv_int64=yes], [faspay_cv_int64=no])])
  if test "$faspay_cv_int64" = "no"; then
    AC_MSG_ERROR([faspay needs a PHP whose integers have 64 bits: amounts do not fit into 32.])
  fi

  dnl FASPAY_LIBRARY(pkg-config module, variable prefix, minimum version, Debian, Alpine, RHEL package)
  AC_DEFUN([FASPAY_LIBRARY], [
    PKG_CHECK_MODULES([$2], [$1 >= $3], [], [
      if test "$pkg_failed" = "untried"; then
        AC_MSG_ERROR([faspay needs pkg-config, or $2_CFLAGS and $2_LIBS for $1; "${ac_cv_env_PKG_CONFIG_value:-pkg-config}" does not run. Install it: pkg-config (Debian), pkgconf (Alpine, RHEL).])
      fi
      AC_MSG_ERROR([faspay needs $1 >= $3. Install or update its development package: $4 (Debian, Ubuntu), $5 (Alpine), $6 (RHEL, Fedora).
$][$2_PKG_ERRORS])
    ])
    PHP_EVAL_INCLINE([$][$2_CFLAGS])
    PHP_EVAL_LIBLINE([$][$2_LIBS], [FASPAY_SHARED_LIBADD])
  ])

  FASPAY_LIBRARY([libcurl], [CURL], [7.66.0], [libcurl4-openssl-dev], [curl-dev], [libcurl-devel])
  FASPAY_LIBRARY([openssl], [OPENSSL], [3.0.0], [libssl-dev], [openssl-dev], [openssl-devel])
  FASPAY_LIBRARY([libcjson], [CJSON], [1.7.13], [libcjson-dev], [cjson-dev], [cjson-devel (from EPEL)])
  FASPAY_LIBRARY([expat], [EXPAT], [2.4.0], [libexpat1-dev], [expat-dev], [expat-devel])
  PHP_SUBST([FASPAY_SHARED_LIBADD])

  FASPAY_CFLAGS="-fvisibility=hidden -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"
  if test "$PHP_FASPAY_DEV" != "no"; then
    dnl Zend's headers do not survive -Wconversion and -Wshadow; core/Makefile builds the core with both.
    FASPAY_CFLAGS="$FASPAY_CFLAGS -Wall -Wextra -Wno-unused-parameter -Wstrict-prototypes -Wformat=2 -Wimplicit-function-declaration -Werror -DFASPAY_DEV=1"
  fi

  faspay_sources="
    faspay.c
    core/base/arena.c
    core/base/buffer.c
    core/base/cache.c
    core/base/clock.c
    core/base/error.c
    core/base/ipv4.c
    core/base/printable.c
    core/base/process.c
    core/base/secret.c
    core/base/text.c
    core/base/utf8.c
    core/base/view.c
    core/crypto/cipher.c
    core/crypto/digest.c
    core/crypto/key.c
    core/crypto/key_cache.c
    core/crypto/key_read.c
    core/crypto/key_text.c
    core/crypto/random.c
    core/crypto/recover.c
    core/crypto/tls.c
    core/engine/answer.c
    core/engine/call.c
    core/engine/callback.c
    core/engine/check.c
    core/engine/client.c
    core/engine/encode.c
    core/engine/envelope.c
    core/engine/extra.c
    core/engine/extract.c
    core/engine/field.c
    core/engine/members.c
    core/engine/reply.c
    core/engine/request.c
    core/engine/required.c
    core/engine/tokens.c
    core/engine/violation.c
    core/engine/wire.c
    core/engine/writers.c
    core/message/decode.c
    core/message/form.c
    core/message/json.c
    core/message/json_scan.c
    core/message/members.c
    core/message/names.c
    core/message/node.c
    core/message/page.c
    core/message/pairs.c
    core/message/qr.c
    core/message/xml.c
    core/products/billing/billing.c
    core/products/billing/callbacks.c
    core/products/billing/create.c
    core/products/billing/inquiry.c
    core/products/billing/invoices.c
    core/products/billing/status.c
    core/products/card/answer.c
    core/products/card/callbacks.c
    core/products/card/card.c
    core/products/card/charge.c
    core/products/card/codes.c
    core/products/card/payment.c
    core/products/card/revamp.c
    core/products/card/token.c
    core/products/card/transaction.c
    core/products/debit/bill.c
    core/products/debit/callbacks.c
    core/products/debit/cancel.c
    core/products/debit/channels.c
    core/products/debit/codes.c
    core/products/debit/create.c
    core/products/debit/debit.c
    core/products/debit/redirect.c
    core/products/debit/static_va.c
    core/products/debit/status.c
    core/products/debit/wallet.c
    core/products/recurring/callbacks.c
    core/products/recurring/forms.c
    core/products/recurring/member.c
    core/products/recurring/recurring.c
    core/products/recurring/schedule.c
    core/products/sendme/account.c
    core/products/sendme/callback.c
    core/products/sendme/inquiry.c
    core/products/sendme/payout.c
    core/products/sendme/sendme.c
    core/products/shared/bill.c
    core/products/shared/legacy.c
    core/products/shared/qr.c
    core/products/shared/route.c
    core/products/snap/codes.c
    core/products/snap/common.c
    core/products/snap/debit.c
    core/products/snap/inbound.c
    core/products/snap/kind.c
    core/products/snap/qr.c
    core/products/snap/reply.c
    core/products/snap/service.c
    core/products/snap/snap.c
    core/products/snap/va.c
    core/products/snap_disbursement/account.c
    core/products/snap_disbursement/bill.c
    core/products/snap_disbursement/common.c
    core/products/snap_disbursement/payout.c
    core/products/snap_disbursement/snap_disbursement.c
    core/products/xpress/order.c
    core/products/xpress/texts.c
    core/products/xpress/xpress.c
    core/schemes/card.c
    core/schemes/formula.c
    core/schemes/legacy.c
    core/schemes/sendme.c
    core/schemes/snap.c
    core/schemes/snap_forms.c
    core/transport/callbacks.c
    core/transport/exchange.c
    core/transport/multi.c
    core/transport/options.c
    core/transport/outcome.c
    core/transport/pool.c
    core/transport/retry.c
    core/transport/sockets.c
    core/transport/transport.c
    core/transport/url.c
    core/value/money.c
    core/value/time.c
    php/bind.c
    php/build.c
    php/classes.c
    php/client.c
    php/exception.c
    php/fill.c
    php/form.c
    php/inquire_all.c
    php/inquire_each.c
    php/inquiry_run.c
    php/inquiry_source.c
    php/key_file.c
    php/members.c
    php/money.c
    php/objects.c
    php/observer.c
    php/perform.c
    php/products/billing.c
    php/products/billing_invoices.c
    php/products/billing_status.c
    php/products/card.c
    php/products/card_results.c
    php/products/credit_card.c
    php/products/debit.c
    php/products/debit_confirm.c
    php/products/debit_results.c
    php/products/recurring.c
    php/products/sendme.c
    php/products/sendme_credentials.c
    php/products/sendme_status.c
    php/products/snap.c
    php/products/snap_confirm.c
    php/products/snap_disbursement.c
    php/products/snap_number.c
    php/products/snap_received.c
    php/products/snap_reply.c
    php/products/snap_status.c
    php/products/xpress.c
    php/received.c
    php/reply.c
    php/run.c
    php/signature.c
    php/testing.c
    php/throw.c
    php/transport.c
    php/values.c
  "
  dnl Rows for the tests of tests/glue. A developer's build has them if they are there; no other build has.
  if test "$PHP_FASPAY_DEV" != "no" && test -f "$abs_srcdir/tests/glue/rows.c"; then
    FASPAY_CFLAGS="$FASPAY_CFLAGS -DFASPAY_ROWS=1"
    faspay_sources="$faspay_sources tests/glue/rows.c"
    PHP_ADD_BUILD_DIR([$ext_builddir/tests/glue]) dnl the core's and the glue's are listed below
  fi
  PHP_NEW_EXTENSION([faspay], [$faspay_sources], [$ext_shared], [], [$FASPAY_CFLAGS])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/base])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/crypto])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/engine])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/message])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/products/billing])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/products/card])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/products/debit])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/products/recurring])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/products/shared])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/products/sendme])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/products/snap])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/products/snap_disbursement])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/products/xpress])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/schemes])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/transport])
  PHP_ADD_BUILD_DIR([$ext_builddir/core/value])
  PHP_ADD_BUILD_DIR([$ext_builddir/php])
  PHP_ADD_BUILD_DIR([$ext_builddir/php/products])
  PHP_ADD_MAKEFILE_FRAGMENT
  PHP_ADD_EXTENSION_DEP([faspay], [date])
  PHP_ADD_EXTENSION_DEP([faspay], [spl])
fi
