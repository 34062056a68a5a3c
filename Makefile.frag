# bin/arginfo makes these headers, with one version of the generator. PHP's own rule would run whichever generator is installed, and
# download a parser, when a checkout happens to make a stub look newer. This rule has the same pattern, comes later, and replaces it.
%_arginfo.h: %.stub.php ;
