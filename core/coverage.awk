# Counts the branches of `gcov -b -c -t`, of each source file and of all. A source that several objects are made of, because a
# test compiles it again, counts once: a branch is taken when one of them took it. Lowest last by sort; the floors are
# percentages.
/^ *-: *0:Source:/ {
	file = $0
	sub(/^ *-: *0:Source:/, "", file)
	# A test includes the source by another path.
	sub(/^(\.\.\/tests\/core\/\.\.\/)?\.\.\/core\//, "", file)
	wanted = file ~ /^[a-z].*\.c$/
}

/^ *[-#=0-9*]+: *[1-9][0-9]*:/ {
	split($0, part, ":")
	line = part[2] + 0
	branch = 0
}

wanted && /^branch / {
	key = file ":" line ":" branch++
	if (!(key in taken)) {
		taken[key] = 0
		branches[file]++
	}
	if (/ taken [1-9]/ && !taken[key]) {
		taken[key] = 1
		some[file]++
	}
}

function report(name, count, covered, floor,   share) {
	share = 100 * covered / count
	printf "%6.1f %% of %4d branches  %s%s\n", share, count, name, share < floor ? "  below the floor" : ""
}

END {
	for (file in branches) {
		report(file, branches[file], some[file], floor_of_file)
		all += branches[file]
		sum += some[file]
	}
	report("in total", all, sum, floor_in_total)
}
