# Shared by checks of the build: sourced after bin/common.sh.
passed=0
# check WHAT COMMAND...: ends with an error if it fails.
check() { "${@:2}" || fail "$1: no"; passed=$((passed + 1)); echo "$1: yes"; }

# signs_as_documented PHP [OPTION...]: compares a signature with that of the formula, made by other programs.
signs_as_documented() {
	[ "$("$@" -r 'echo Faspay\Signature::debit("bot99999", "p@ssw0rd", "INV-1001");')" \
		= "$(printf 'bot99999p@ssw0rdINV-1001' | md5sum | cut -d ' ' -f 1 | tr -d '\n' | sha1sum | cut -d ' ' -f 1)" ]
}
