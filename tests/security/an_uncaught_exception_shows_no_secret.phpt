--TEST--
What PHP prints of an uncaught exception shows no secret, whatever the ini file says about arguments
--EXTENSIONS--
faspay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
display_errors=1
html_errors=0
--FILE--
<?php
function shop(): void
{
    new Faspay\Debit('9999X', 'Sample Store', 'bot99999', 'Pa55/word+Rahasia?1', previousPassword: 'Kata&sandi<lama>=2');
}

shop();
?>
--EXPECTF--
Fatal error: Uncaught Faspay\ValidationException: merchantId must contain only the digits 0 to 9 (remove blanks, dashes and a leading +) in %s:4
Stack trace:
#0 %s(4): Faspay\Debit->__construct('9999X', 'Sample Store', 'bot99999', Object(SensitiveParameterValue), %s, NULL, NULL, Array, Object(SensitiveParameterValue))
#1 %s(7): shop()
#2 {main}
  thrown in %s on line 4
