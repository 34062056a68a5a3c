# bin/arginfo makes it, with one version of the generator. PHP's own rule would run whichever generator is installed, and
# download a parser, when a checkout happens to make the stub look newer.
$(srcdir)/stubs/faspay_arginfo.h: ;
stubs/faspay_arginfo.h: ;
