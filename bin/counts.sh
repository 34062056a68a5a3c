# How tests are counted, and what else bin/common.sh and integrations/common.sh share: sourced, not run.

# counts_in LOG STATUS: prints "passed failed" of a command that ended with STATUS and may have said "N passed, M failed". Without such a line it
# is one test itself. A command that failed has failed, whatever it counted.
counts_in() {
	local counts
	counts=$(sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$1" | tail -n 1)
	if [ -z "$counts" ]; then
		[ "$2" = 0 ] && counts="1 0" || counts="0 1"
	elif [ "$2" != 0 ] && [ "${counts#* }" = 0 ]; then
		counts="${counts% *} 1"
	fi
	echo "$counts"
}

# phpunit_counts LOG [strict]: prints "passed failed" of a run of PHPUnit. A notice or a warning has failed. What is skipped has neither passed nor
# failed; with "strict" it has failed.
phpunit_counts() {
	local counts
	counts=$(awk -F'[:(, ]+' -v strict="${2:-}" '/^OK \(/ { print $2, 0 }
		/^Tests:/ { for (i = 3; i < NF; i++) { if ($i == "Skipped" && strict == "") skipped = $(i + 1); else if ($i != "Assertions" && $i !~ /^[0-9]/) bad += $(i + 1) } print $2 - bad - skipped, bad + 0 }' "$1")
	echo "${counts:-0 1}"
}

free_port() {
	php -n -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo explode(":", stream_socket_get_name($s, false))[1];'
}
