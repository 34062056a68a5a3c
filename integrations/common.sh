# Shared by integrations/NAME/bin/test: sourced, not run. It goes to the directory of the integration that sources it.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
source ../../bin/counts.sh
export COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_NO_INTERACTION=1 LC_ALL=C.UTF-8

fail() { printf '\n%s: %s\n' "$PWD" "$*" >&2; exit 1; }

[ -n "${FASPAY_BASE_URL:-}" ] || fail "this needs the extension and a sandbox: run bin/integrations $(basename "$PWD")"

# composer_install: installs this package's dependencies, unless nothing has changed in it or in the packages beside it, some of which
# it may need.
composer_install() {
	local log file stale=''
	for file in composer.json ../*/composer.json ../../sandbox/composer.json; do
		[ vendor/autoload.php -nt "$file" ] || stale=1
	done
	[ -n "$stale" ] || return 0
	log=$(mktemp)
	composer update --quiet --no-progress --prefer-dist >"$log" 2>&1 || { cat "$log" >&2; rm -f "$log"; fail "Composer could not install the packages"; }
	rm -f "$log"
	touch vendor/autoload.php
}

# run_tests [PHPUNIT_OPTION...]: runs PHPUnit and ends with "N passed, M failed". What is skipped is neither; a warning is a failure.
run_tests() {
	local log counts
	log=$(mktemp)
	php vendor/bin/phpunit --no-progress "$@" 2>&1 | tee "$log" || true
	counts=$(phpunit_counts "$log")
	rm -f "$log"
	echo "${counts% *} passed, ${counts#* } failed"
	[ "${counts#* }" = 0 ]
}

passed=0
failed=0
# count NAME COMMAND...: adds what it says that it passed and failed. A command that says no number is one test itself.
count() {
	local name=$1 log counts status=0
	shift
	log=$(mktemp)
	"$@" 2>&1 | tee "$log" || status=${PIPESTATUS[0]}
	counts=$(counts_in "$log" "$status")
	rm -f "$log"
	[ "${counts#* }" = 0 ] || echo "failed: $name"
	passed=$((passed + ${counts% *}))
	failed=$((failed + ${counts#* }))
}

# total: says what was counted, as the last line of a test; its status says whether all passed.
total() {
	echo "$passed passed, $failed failed"
	[ "$failed" = 0 ]
}
