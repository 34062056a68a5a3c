# bin/arginfo makes these headers, with one version of the generator. PHP's own rule would run whichever generator is installed, and
# download a parser, when a checkout happens to make a stub look newer. These rules have narrower patterns, so make prefers them. In a
# build inside PHP's own tree they leave the other extensions alone.
$(srcdir)/stubs/%_arginfo.h: $(srcdir)/stubs/%.stub.php ;
$(builddir)/stubs/%_arginfo.h: $(builddir)/stubs/%.stub.php ;
