# Shared by the commands in bin/: sourced, not run. Everything that is built goes to .build/, which git ignores.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
export COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_NO_INTERACTION=1 LC_ALL=C.UTF-8

source "$root/bin/counts.sh"

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

# need_servers PACKAGE...: the same, but starts none of them: Debian does, unless this file says no.
need_servers() (
	policy=/usr/sbin/policy-rc.d
	if command -v dpkg-query >/dev/null && [ ! -e "$policy" ]; then
		trap 'as_root rm -f "$policy"' EXIT
		printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
		as_root chmod 755 "$policy"
	fi
	need_packages "$@"
)

build_packages="php-cli php-dev gcc make pkg-config libcurl4-openssl-dev libssl-dev libcjson-dev libexpat1-dev"
sandbox_packages="php-curl php-mbstring php-sqlite3 php-xml composer unzip ca-certificates"

version=$(sed -n 's/.*PHP_FASPAY_VERSION "\(.*\)"/\1/p' php_faspay.h)

# pecl_archive DIRECTORY: packs faspay-$version.tgz into it, which PIE takes as source, too. DIRECTORY/package.log holds what was said.
pecl_archive() {
	( cd "$1" && pecl -C "$1/pearrc" -c "$1/none" package "$root/package.xml" ) >"$1/package.log" 2>&1 && [ -f "$1/faspay-$version.tgz" ] \
		|| { cat "$1/package.log" >&2; fail "pecl package made no archive"; }
}

# build_module NAME CONFIGURE_OPTION...: builds a copy of the sources in .build/NAME, again only what changed, and sets
# $module. PHP_PREFIX selects another PHP than the one on the path.
build_module() {
	local name=$1 directory=.build/$1 prefix=${PHP_PREFIX:+$PHP_PREFIX/bin/} stamp
	shift
	mkdir -p "$directory"
	cp -R -u --preserve=timestamps config.m4 config.w32 Makefile.frag ./*.c ./*.h core php stubs "$directory/"
	mkdir -p "$directory/tests"
	cp -R -u --preserve=timestamps tests/glue "$directory/tests/"
	stamp="$(cksum <"$(command -v "${prefix}php-config")") $* $(cat config.m4 Makefile.frag | cksum)"
	if ! (
		cd "$directory"
		if [ "$(cat configured 2>/dev/null)" != "$stamp" ]; then
			[ ! -f Makefile ] || make clean
			"${prefix}phpize" && ./configure --with-php-config="$(command -v "${prefix}php-config")" "$@"
			echo "$stamp" >configured
		fi
		make -j"$(nproc)" LIBTOOL="$root/bin/libtool $PWD/libtool --silent"
	) >"$directory/build.log" 2>&1; then
		grep -vE '^(/bin/bash .*/)?libtool' "$directory/build.log" | tail -n 40 >&2
		fail "the extension could not be built (whole log: $directory/build.log)"
	fi
	module=$root/$directory/modules/faspay.so
}

# debian_mirror: the archive this machine takes Debian from, as apt understands its sources.
debian_mirror() {
	local codename mirror='' try
	codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
	for try in 1 2; do
		# apt knows who made an archive once it has its lists.
		mirror=$(apt-get indextargets --format '$(REPO_URI)' "Created-By: Packages" "Origin: Debian" "Label: Debian" "Codename: $codename" | head -n 1)
		[ -z "$mirror" ] || break
		as_root apt-get update -qq >/dev/null 2>&1 || true
	done
	[ -n "$mirror" ] || fail "apt names no Debian archive"
	echo "$mirror"
}

archive_keyring=/usr/share/keyrings/debian-archive-keyring.gpg
sanitizer_packages="clang libclang-rt-dev"
php_build_packages="gcc make pkg-config dpkg-dev xz-utils debian-archive-keyring libcurl4-openssl-dev libssl-dev libxml2-dev"
sanitizer_flags="-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"

# foreign_archive DIRECTORY TYPE SUITE...: writes DIRECTORY/apt.conf, with which apt knows these suites of Debian's archive and
# leaves the machine's own package lists alone. TYPE is deb or deb-src.
foreign_archive() {
	local directory=$1 type=$2 mirror suite
	mirror=$(debian_mirror)
	mkdir -p "$directory/lists/partial" "$directory/cache/archives/partial"
	for suite in "${@:3}"; do echo "$type [signed-by=$archive_keyring] $mirror $suite main"; done >"$directory/source.list"
	printf 'Dir::Etc::SourceList "%s/source.list";\nDir::Etc::SourceParts "-";\nDir::State::Lists "%s/lists";\nDir::State::status "/dev/null";\nDir::Cache "%s/cache";\n' \
		"$directory" "$directory" "$directory" >"$directory/apt.conf"
}

# find_php_source PACKAGE: looks for PHP's own archive in Debian's source package (php8.2 or php8.4, whatever this machine's release). It
# sets $uri, and $source to the name and the checksum, or both to nothing. What apt says goes to the file $log.
find_php_source() {
	local apt=$root/.build/apt
	uri='' source=''
	foreign_archive "$apt" deb-src bookworm trixie
	if APT_CONFIG=$apt/apt.conf apt-get update -qq --error-on=any >"$log" 2>&1; then
		read -r uri source < <(APT_CONFIG=$apt/apt.conf apt-get source --print-uris --download-only -qq "$1" 2>>"$log" \
			| awk '/\.orig\.tar\.xz /{ gsub("\047", "", $1); print $1, $2, $4 }') || true
	fi
}

# unpack_php_source PACKAGE DIRECTORY: fetches what find_php_source found, and unpacks it in DIRECTORY/build.
unpack_php_source() {
	local apt=$root/.build/apt
	[ -n "$source" ] || { tail -n 20 "$log" >&2; fail "Debian's archive has no source of $1"; }
	rm -rf "$2"
	mkdir -p "$2/download" "$2/build"
	# PHP's own archive alone, whose digest the signed index names: what Debian adds to it is not built, and an archive that is being
	# renewed may not have it yet.
	APT_CONFIG=$apt/apt.conf /usr/lib/apt/apt-helper download-file "$uri" "$2/download/${source%% *}" "${source##* }" >"$log" 2>&1 \
		|| {
			tail "$log" >&2
			# Nobody here can mend that; whoever can do without it is told by a status of its own.
			! grep -q '404 *Not Found' "$log" || { echo "Debian's archive lists ${source%% *}, but does not hold it" >&2; exit 3; }
			fail "the source of $1 could not be fetched"
		}
	tar -xJf "$2/download/${source%% *}" -C "$2/build" --strip-components=1
}

# build_php PACKAGE TRAIT...: builds PHP from Debian's source package, as zts, debug, or asan for address and undefined-behaviour
# sanitizers, in .build/, unless it is there. Sets $php_prefix.
build_php() {
	local package=$1 traits="${*:2}" work log uri source built='' stamp flags
	php_prefix=$root/.build/$package${traits:+-${traits// /-}}
	log=$php_prefix.log work=$php_prefix.source
	flags=(--disable-all --enable-cli --disable-cgi --disable-phpdbg --enable-opcache --enable-pcntl --enable-posix --enable-tokenizer
		--with-libxml --enable-dom --enable-soap --with-curl --with-openssl CFLAGS=-O2)
	case " $traits " in *" zts "*) flags+=(--enable-zts) ;; esac
	case " $traits " in *" debug "*) flags+=(--enable-debug CFLAGS="-O1 -g") ;; esac
	case " $traits " in *" asan "*)
		flags+=(--enable-address-sanitizer --enable-undefined-sanitizer --enable-zend-test=shared CC=clang CXX=clang++ CFLAGS="-O1 -g") ;;
	esac

	find_php_source "$package"
	stamp="${flags[*]}"
	[ ! -f "$php_prefix/stamp" ] || built=$(cat "$php_prefix/stamp")
	if [ -z "$source" ] && [ "${built#*$'\n'}" = "$stamp" ]; then
		echo "Debian's archive does not say whether $package is newer: taking what was built before"
		source=${built%%$'\n'*}
	fi
	[ "$built" != "$source"$'\n'"$stamp" ] || { echo "$(basename "$php_prefix") is built"; return; }

	unpack_php_source "$package" "$work"
	rm -rf "$php_prefix"
	echo "building PHP $(sed -n 's/.*PHP_VERSION "\(.*\)"/\1/p' "$work/build/main/php_version.h")${traits:+ ($traits)}, two minutes or three (log: $log)"
	(
		cd "$work/build"
		./configure -q --prefix="$php_prefix" "${flags[@]}"
		make -j"$(nproc)" LIBTOOL="$root/bin/libtool $PWD/libtool --silent --preserve-dup-deps"
		make install-build install-headers install-programs install-cli install-modules
	) >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "PHP could not be built (whole log: $log)"; }
	printf '%s\n%s\n' "$source" "$stamp" >"$php_prefix/stamp"
	rm -rf "$work"
}

# in_memory COMMAND...: runs it with temporary files in memory where there is room for them. Tests must not wait for a disk that is
# busy with what was installed before them.
in_memory() (
	[ ! -w /dev/shm ] || [ "$(df --output=avail -k /dev/shm | tail -n 1)" -lt 1000000 ] || export TMPDIR=/dev/shm
	"$@"
)

# run_phpt PHP [RUN_TESTS_OPTION...] PATH...: runs phpt files with $module in that PHP and sets $counts to "passed failed skipped".
# The runner is the PHP on the path: sanitizers would only slow it down. PHP's runner itself runs some failed tests again at once. With
# FASPAY_AGAIN=1 up to three others that failed, and did not leak, run once more, alone: a machine that stands still for half a minute
# fails tests that wait. Each test that passed only then is named.
run_phpt() {
	local php=$1 log=${module%/modules/*}/phpt.log again=${module%/modules/*}/again failed first
	shift
	rm -f "$again"
	phpt_once "$log" "$php" -j"$(nproc)" -w "$again" "$@"
	# Those that passed at the runner's second try are in its list, too.
	sed -nE 's/^.*\[(.*)\] \(warn: Test passed on retry attempt\)$/\1/p' "$log" | sort -u >"$again.retried"
	sed 's/^/!! UNSTEADY, passed only when it ran again: /' "$again.retried"
	touch "$again"
	awk 'FILENAME == ARGV[1] { retried[$0]; next } { for (path in retried) if (substr($0, length($0) - length(path) + 1) == path) next } 1' \
		"$again.retried" "$again" | sort -u >"$again.list"
	failed=$(wc -l <"$again.list")
	if [ "${FASPAY_AGAIN:-}" = 1 ] && [ "$failed" -gt 0 ] && [ "$failed" -le 3 ] && [ "$(cut -d ' ' -f 2 <<<"$counts")" = "$failed" ] \
			&& ! grep -qE '^Tests (leaked|borked) *: *[1-9]' "$log"; then
		# The paths are the last arguments: the list stands for them.
		set -- $(for argument; do [ -e "$argument" ] || echo "$argument"; done)
		first=$counts
		phpt_once "${log%.log}-again.log" "$php" "$@" -r "$again.list"
		if [ "$counts" = "$failed 0 0" ]; then
			sed 's/^/!! UNSTEADY, passed only when it ran alone: /' "$again.list"
			counts=$(awk -v more="$failed" '{ print $1 + more, $2 - more, $3 }' <<<"$first")
		else
			counts=$first
		fi
	fi
}

phpt_once() {
	local log=$1
	TEST_PHP_EXECUTABLE=$2 NO_INTERACTION=1 in_memory php "${module%/modules/*}/run-tests.php" -q --show-diff -d extension="$module" "${@:3}" 2>&1 \
		| tee "$log" | grep -vE '^(PASS|\s*TEST [0-9]|Running selected|(INI actual|More .INIs|CWD|Extra dirs) *:)' || true
	# Leaks and broken tests are failures too; so is a run of nothing. A test that passed at its second try is warned of.
	counts=$(awk -F'[:( ]+' '/^Tests (passed|failed|leaked|borked|warned|skipped)/ { n[$2] = $3 } match($0, /\[[^\]]*\] \(warn: Test passed on retry attempt\)$/) && !seen[substr($0, RSTART)]++ { retried++ }
		END { passed = n["passed"] + retried; bad = n["failed"] + n["leaked"] + n["borked"] + n["warned"] - retried
			print passed + 0, passed + bad ? bad : 1, n["skipped"] + 0 }' "$log")
}

# --- another Debian: the functions below work on $tree, the directory it is in

# bootstrap_tree RELEASE: sets $tree, a bare Debian of that release in .build/, which debootstrap makes unless it is there.
bootstrap_tree() {
	local mirror
	mirror=$(debian_mirror)
	tree=$root/.build/tree-$1
	[ ! -f "$tree.made" ] || return 0
	need_packages debootstrap debian-archive-keyring
	echo "bootstrapping Debian $1"
	as_root rm -rf "$tree"
	: >"$tree.log"
	quietly "bootstrapping Debian $1" as_root timeout --foreground -s KILL 20m unshare --mount \
		debootstrap --variant=minbase --include=ca-certificates --keyring="$archive_keyring" "$1" "$tree" "$mirror"
	touch "$tree.made"
}

# connect_tree SUITE...: lets apt in $tree take these suites of Debian's archive, and reach it as this machine does.
connect_tree() {
	local mirror suite authorities
	mirror=$(debian_mirror)
	as_root cp -L /etc/hosts /etc/resolv.conf "$tree/etc/"
	for suite; do echo "deb $mirror $suite main"; done | as_root tee "$tree/etc/apt/sources.list" >/dev/null
	as_root rm -rf "$tree/etc/apt/sources.list.d"
	# This machine's copy of the archive may be an old one.
	{ apt-config dump | grep -E '^Acquire::(https?|Retries|Check-Date)\b' || true; echo 'Acquire::Check-Valid-Until "false";'; } | as_root tee "$tree/etc/apt/apt.conf.d/99here" >/dev/null
	for authorities in /etc/ssl/certs/ca-certificates.crt $(apt-config dump --format '%v%n' Acquire::https::CaInfo); do
		[ ! -f "$authorities" ] || as_root install -D -m 644 "$authorities" "$tree$authorities"
	done
}

# in_tree COMMAND...: runs it in $tree with /proc. The mount is seen by this command alone and ends with it, whatever happens.
in_tree() {
	as_root timeout --foreground -s KILL 40m unshare --mount --pid --fork --kill-child --mount-proc="$tree/proc" chroot "$tree" \
		env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
		${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} ${no_proxy:+no_proxy="$no_proxy"} ${FASPAY_AGAIN:+FASPAY_AGAIN="$FASPAY_AGAIN"} "$@"
}

# copy_to_tree: puts these sources into /faspay of $tree. What was built there stays.
copy_to_tree() {
	as_root mkdir -p "$tree/faspay"
	as_root find "$tree/faspay" -mindepth 1 -maxdepth 1 ! -name .build -exec rm -rf {} +
	tar --exclude=./.build --exclude=./.git -cf - . | as_root tar -xf - --no-same-owner -C "$tree/faspay"
}

# quietly WHAT COMMAND...: shows what it said only when it fails.
quietly() {
	"${@:2}" >>"$tree.log" 2>&1 || { tail -n 20 "$tree.log" >&2; fail "$1 failed (whole log: $tree.log)"; }
}

# run_phpunit [PHPUNIT_OPTION...]: runs the sandbox's own tests and sets $counts to "passed failed".
run_phpunit() {
	local log=.build/sandbox.log
	in_memory php sandbox/vendor/bin/phpunit --configuration sandbox/phpunit.xml --no-progress "$@" >"$log" 2>&1 || true
	counts=$(phpunit_counts "$log")
	[ "${counts#* }" = 0 ] || cat "$log"
}

# install_packages DIRECTORY WHAT: installs the packages of a composer.json, unless they are there.
install_packages() {
	local log=.build/composer.log
	mkdir -p .build
	[ -f "$1/vendor/autoload.php" ] && [ "$1/vendor/autoload.php" -nt "$1/composer.json" ] && { echo "$2: the packages are there"; return; }
	echo "$2: installing packages with Composer"
	composer --working-dir="$1" install --quiet --no-progress --prefer-dist >"$log" 2>&1 || { cat "$log" >&2; fail "Composer could not install the packages of $1"; }
	touch "$1/vendor/autoload.php"
}

install_sandbox() { install_packages sandbox "the sandbox"; }

install_analysers() { install_packages tests/static_analysis "PHPStan and Psalm"; }

# wait_for URL: until something answers there.
wait_for() {
	local i
	for i in $(seq 100); do
		php -n -r 'exit(@file_get_contents($argv[1], false, stream_context_create(["http" => ["timeout" => 1]])) === false ? 1 : 0);' "$1" && return
		sleep 0.1
	done
	fail "$1 does not answer"
}

# refuse_watchers PHP...: stops where one of these programs has a module that watches the code it runs, or was built for
# debugging. That slows PHP's own code down and hardly ours.
refuse_watchers() {
	local php name
	for php; do
		name=$("$php" -m 2>/dev/null | grep -m 1 -iE '^(xdebug|pcov|blackfire|ddtrace|datadog-profiling|elastic_apm|excimer|instana|newrelic|opentelemetry|scoutapm|spx|tideways(_xhprof)?|xhprof)$') \
			&& fail "$(basename "$php") has the module $name, which slows down what we are compared with: turn it off for this measurement"
		! "$php" -v | grep -q '^PHP .*DEBUG' || fail "$(basename "$php") was built for debugging, which slows down what we are compared with: take another"
	done
}

# The benchmarks' opponents. The class map must know what is in sdk/ now, so it is made each time.
install_opponents() {
	if [ -f bench/vendor/autoload.php ] && [ bench/vendor/autoload.php -nt bench/composer.json ]; then
		composer --working-dir=bench dump-autoload --quiet
	else
		composer --working-dir=bench install --quiet --no-progress --prefer-dist && touch bench/vendor/autoload.php
	fi
}
