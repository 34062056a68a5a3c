# Shared by the commands in bin/: sourced, not run. Everything that is built goes to .build/, which git ignores.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
export COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_NO_INTERACTION=1 LC_ALL=C.UTF-8

say() { printf '\n== %s\n' "$*"; }
fail() { printf '\n%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"
	elif command -v sudo >/dev/null; then sudo "$@"
	else fail "installing packages needs root: run this as root, or install sudo"
	fi
}

# need_packages PACKAGE...: installs the Debian packages that are missing.
need_packages() {
	local missing=() package log
	if ! command -v apt-get >/dev/null; then
		echo "This is not Debian: make sure that these are installed under their local names: $*"
		return
	fi
	for package; do
		dpkg-query -W -f='${Status}\n' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
	done
	[ ${#missing[@]} -gt 0 ] || { echo "every package is there"; return; }
	echo "installing: ${missing[*]}"
	log=$(mktemp)
	if ! { as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
		tail -n 20 "$log" >&2
		rm -f "$log"
		fail "the packages could not be installed"
	fi
	rm -f "$log"
}

build_packages="php-cli php-dev gcc make pkg-config libcurl4-openssl-dev libssl-dev libcjson-dev libexpat1-dev"
sandbox_packages="php-curl php-mbstring php-sqlite3 php-xml composer unzip ca-certificates"

# build_module NAME CONFIGURE_OPTION...: builds a copy of the sources in .build/NAME, again only what changed, and sets
# $module. PHP_PREFIX selects another PHP than the one on the path; MAKE_FLAGS are passed on.
build_module() {
	local name=$1 directory=.build/$1 prefix=${PHP_PREFIX:+$PHP_PREFIX/bin/} stamp
	shift
	mkdir -p "$directory"
	cp -R -u --preserve=timestamps config.m4 config.w32 Makefile.frag ./*.c ./*.h core php stubs "$directory/"
	stamp="$("${prefix}php-config" --phpapi) $("${prefix}php-config" --prefix) $* $(cksum <config.m4)"
	if ! (
		cd "$directory"
		if [ "$(cat configured 2>/dev/null)" != "$stamp" ]; then
			[ ! -f Makefile ] || make clean
			"${prefix}phpize" && ./configure --with-php-config="$(command -v "${prefix}php-config")" "$@"
			echo "$stamp" >configured
		fi
		make -j"$(nproc)"
	) >"$directory/build.log" 2>&1; then
		tail -n 40 "$directory/build.log" >&2
		fail "the extension could not be built (whole log: $directory/build.log)"
	fi
	module=$root/$directory/modules/faspay.so
}

install_sandbox() {
	local log=.build/composer.log
	mkdir -p .build
	[ -f sandbox/vendor/autoload.php ] && [ sandbox/vendor/autoload.php -nt sandbox/composer.json ] && { echo "the sandbox's packages are there"; return; }
	echo "installing the sandbox's packages with Composer"
	composer --working-dir=sandbox install --quiet --no-progress --prefer-dist >"$log" 2>&1 || { cat "$log" >&2; fail "Composer could not install the sandbox's packages"; }
	touch sandbox/vendor/autoload.php
}

free_port() {
	php -n -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo explode(":", stream_socket_get_name($s, false))[1];'
}

# wait_for URL: until something answers there.
wait_for() {
	local i
	for i in $(seq 100); do
		php -n -r 'exit(@file_get_contents($argv[1], false, stream_context_create(["http" => ["timeout" => 1]])) === false ? 1 : 0);' "$1" && return
		sleep 0.1
	done
	fail "$1 does not answer"
}
