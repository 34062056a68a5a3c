# Counts the branches of `gcov -b -c -t`, of each source file and of all. A source that several objects are made of, because a
# test compiles it again or the extension does, counts once: a branch is taken when one of them took it. Lowest last by sort; the
# floors are percentages. Of the glue only lines count that hold a condition themselves: most other branches there are PHP's, in
# macros that check arguments.
/^ *-: *0:Source:/ {
	file = $0
	sub(/^ *-: *0:Source:/, "", file)
	# The extension is compiled from a copy of the sources, and a test includes them by another path.
	sub(/^.*\/\.build\/[^\/]*\//, "", file)
	sub(/^((\.\.\/tests\/core\/\.\.\/)?\.\.\/)?core\//, "", file)
	wanted = file ~ /^[a-z].*\.c$/ && file !~ /^tests\//
	is_glue = file ~ /^(php\/.*|faspay)\.c$/
}

/^ *[-#=0-9*]+: *[1-9][0-9]*:/ {
	split($0, part, ":")
	line = part[2] + 0
	branch = 0
	counts = !is_glue || / (if|while|for|switch) \(| \? |&&|\|\|/
}

wanted && counts && /^branch / {
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
		glue = file ~ /^(php\/.*|faspay)\.c$/
		report(file, branches[file], some[file], glue ? floor_of_glue_file : floor_of_file)
		all[glue] += branches[file]
		sum[glue] += some[file]
	}
	report("in total", all[0], sum[0], floor_in_total)
	if (all[1] > 0) {
		report("of the glue in total", all[1], sum[1], floor_of_glue)
	}
}
