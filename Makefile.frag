# bin/arginfo makes these, with one version of the generator. PHP's own rule would run whichever generator is installed, and
# download a parser, when a checkout happens to make a stub look newer.
$(srcdir)/stubs/billing_arginfo.h: ;
stubs/billing_arginfo.h: ;
$(srcdir)/stubs/credit_card_arginfo.h: ;
stubs/credit_card_arginfo.h: ;
$(srcdir)/stubs/debit_arginfo.h: ;
stubs/debit_arginfo.h: ;
$(srcdir)/stubs/faspay_arginfo.h: ;
stubs/faspay_arginfo.h: ;
$(srcdir)/stubs/recurring_arginfo.h: ;
stubs/recurring_arginfo.h: ;
$(srcdir)/stubs/sendme_arginfo.h: ;
stubs/sendme_arginfo.h: ;
$(srcdir)/stubs/snap_arginfo.h: ;
stubs/snap_arginfo.h: ;
$(srcdir)/stubs/snap_disbursement_arginfo.h: ;
stubs/snap_disbursement_arginfo.h: ;
$(srcdir)/stubs/xpress_arginfo.h: ;
stubs/xpress_arginfo.h: ;
$(srcdir)/tests/glue/rows_arginfo.h: ;
tests/glue/rows_arginfo.h: ;
