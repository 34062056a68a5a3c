"""Changes the core and looks whether its tests notice. bin/mutants says how it is called.

All changes are compiled into the core at once, and the environment chooses one when a test starts. So a mutant costs the time
of the tests that reach it, up to the first that fails.
"""

import argparse
import collections
import concurrent.futures
import glob
import hashlib
import os
import re
import subprocess
import sys
import threading
import time

import groups
from module import Module
from builds import LIKELY, PLACE, ROOT, WORKERS, Alone, Build
from mutations import Mutation, mutations

LIST = f'{ROOT}/tests/mutants/survivors.txt'
SANITIZED = {'CC': 'clang', 'CFLAGS': '-O1 -g', 'SANITIZE': 'address,undefined'}


# A reason that begins so tells that no input shows the mutant.
EQUIVALENT = 'Equivalent: '


def known_survivors() -> dict[str, str]:
    """The mutants that may live: key => reason."""
    known, key = {}, None
    if os.path.exists(LIST):
        with open(LIST, encoding='utf-8') as file:
            for line in file.read().splitlines():
                if line.startswith('    ') and key is not None:
                    known[key] = line.strip()
                elif line and not line.startswith('#'):
                    key = line
    return known


def changed_lines(revision: str) -> dict[str, set[int]]:
    """File => the lines of the core that were changed since a revision. Empty where the revision is not here."""
    done = subprocess.run(['git', 'diff', '-U0', revision, '--', 'core'], cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        print(f'{revision} is not here: no lines are taken as changed')
    lines: dict[str, set[int]] = collections.defaultdict(set)
    file = ''
    for line in done.stdout.splitlines():
        if line.startswith('+++ b/'):
            file = line[6:]
        elif match := re.match(r'@@ -\S+ \+(\d+)(?:,(\d+))? @@', line):
            first, count = int(match[1]), int(match[2] or 1)
            lines[file] |= set(range(first, first + count))
    return lines


class Results:
    """What became of each mutant: "killed" with the test's name, "alive", "equal" or "not compiled". A file keeps it, if there
    is one, so that a later run goes on where this one ended."""

    def __init__(self, path: str | None):
        self.path = path
        self.ends: dict[str, tuple[str, str]] = {}
        self.lock = threading.Lock()
        if path and os.path.exists(path):
            with open(path, encoding='utf-8') as file:
                for line in file.read().splitlines():
                    end, test, key = line.split('\t', 2)
                    self.ends[key] = (end, test)

    def put(self, mutation: Mutation, end: str, test: str = '') -> None:
        with self.lock:
            self.ends[mutation.key()] = (end, test)
            if self.path:
                with open(self.path, 'a', encoding='utf-8') as file:
                    file.write(f'{end}\t{test}\t{mutation.key()}\n')

    def end(self, mutation: Mutation) -> str:
        return self.ends.get(mutation.key(), ('', ''))[0]

    def those(self, chosen: list[Mutation], end: str) -> list[Mutation]:
        return [mutation for mutation in chosen if self.end(mutation) == end]


def run(chosen: list[Mutation], judge, deadline: float | None) -> list[Mutation]:
    """Judges them, in their order, until the time is over, and returns those that were left out."""
    count, begun, left_out = 0, time.monotonic(), []

    def one(mutation: Mutation) -> None:
        nonlocal count
        if deadline is not None and time.monotonic() >= deadline:
            left_out.append(mutation)
        else:
            judge(mutation)
            count += 1
            if count % 100 == 0:
                print(f'{count} of {len(chosen)} after {time.monotonic() - begun:.0f} s', flush=True)

    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        for done in [pool.submit(one, mutation) for mutation in chosen]:
            done.result()
    return left_out


def table(chosen: list[Mutation], results: Results, known: dict[str, str]) -> None:
    """Counts by folder, and by the groups in which more is demanded. The last share leaves out those that nothing can kill."""
    rows: dict[str, collections.Counter] = collections.defaultdict(collections.Counter)
    for mutation in chosen:
        end = results.end(mutation)
        if end == 'alive' and known.get(mutation.key(), '').startswith(EQUIVALENT):
            end = 'equivalent'
        for row in (os.path.dirname(mutation.file), *groups.of(mutation), 'all'):
            rows[row][end] += 1
    print(f'\n| {"part":31} | killed | alive | equivalent | equal | not compiled | killed % | without equivalent % |')
    print('|---|---:|---:|---:|---:|---:|---:|---:|')
    order = [*sorted(row for row in rows if '/' in row), *(name for name in groups.NAMES if name in rows), 'all']
    for row in (row for row in order if row in rows):
        counts = rows[row]
        killed, alive, equivalent = (counts[end] for end in ('killed', 'alive', 'equivalent'))
        share, without = (f'{100 * killed / judged if judged else 100:.1f}' for judged in (killed + alive + equivalent, killed + alive))
        print(f'| {row:31} | {killed:6} | {alive:5} | {equivalent:10} | {counts["equal"]:5} | {counts["not compiled"]:12} | {share:>8} | {without:>20} |')


def main() -> int:
    parser = argparse.ArgumentParser(prog='bin/mutants', description='Changes the core one place at a time and runs its tests against each change.')
    parser.add_argument('paths', nargs='*', metavar='FILE', help='files or folders of the core; without any, all')
    parser.add_argument('-n', type=int, metavar='N', help='so many, chosen at random, and at most so many of changed lines')
    parser.add_argument('--seed', type=int, default=1, metavar='SEED', help='what chance begins with (1)')
    parser.add_argument('--since', metavar='REVISION', help='those of lines changed since, before the others')
    parser.add_argument('--seconds', type=float, metavar='SECONDS', help='begins no more after so long')
    parser.add_argument('--phpt', action='store_true', help='lets the tests with PHP look at what survives')
    parser.add_argument('--results', metavar='FILE', help='goes on with what this file says, and adds to it')
    parser.add_argument('--list', action='store_true', help='only lists them')
    parser.add_argument('--alive', action='store_true', help='judges those again that the file of results calls alive')
    asked = parser.parse_args()
    begun = time.monotonic()
    deadline = begun + asked.seconds if asked.seconds else None

    files = sorted(path.removeprefix(f'{ROOT}/') for path in glob.glob(f'{ROOT}/core/*/*.c') + glob.glob(f'{ROOT}/core/*/*/*.c'))
    with concurrent.futures.ProcessPoolExecutor(WORKERS) as pool:
        every = [mutation for found in pool.map(mutations, [ROOT] * len(files), files, [f'{PLACE}/places'] * len(files)) for mutation in found]
    asked_for = [m for m in every if not asked.paths or any(m.file.startswith(path.rstrip('/')) for path in asked.paths)]
    # A change elsewhere moves no mutant into a sample, or out of it.
    asked_for.sort(key=lambda mutation: hashlib.sha256(f'{asked.seed} {mutation.key()}'.encode()).digest())
    lines = changed_lines(asked.since) if asked.since else {}
    changed = [mutation for mutation in asked_for if mutation.line in lines.get(mutation.file, ())]
    chosen = list(dict.fromkeys(changed[:asked.n] + asked_for[:asked.n]))
    results = Results(asked.results)
    if asked.list:
        for mutation in chosen:
            print(f'{mutation.line}: {mutation.key()}')
        return 0
    pending = [m for m in chosen if not results.end(m) or asked.alive and results.end(m) == 'alive']
    print(f'{len(every)} mutants, of which {len(chosen)} are looked at, {len(pending)} now', flush=True)

    plain = Build('plain', {'CC': 'gcc', 'CFLAGS': '-O1'}, every)
    print(f'{time.monotonic() - begun:.0f} s until all were compiled, {len(plain.alone)} to be compiled by themselves', flush=True)
    plain.find_units(WORKERS)
    print(f'{time.monotonic() - begun:.0f} s until the tests had shown which mutants they reach', flush=True)
    alone = Alone(plain)

    def judge(mutation: Mutation) -> None:
        if not plain.holds(mutation):
            results.put(mutation, *alone.judge(mutation))
        elif killer := plain.killer(mutation, LIKELY):
            results.put(mutation, 'killed', killer)
        else:
            results.put(mutation, 'equal' if alone.is_equal(mutation) else 'alive')

    left_out = run(pending, judge, deadline)
    if left_out:
        print(f'{len(left_out)} were not begun in time')
    judged = [mutation for mutation in chosen if results.end(mutation)]

    def again(name: str, prepare, among: list[Mutation] = pending) -> list[Mutation]:
        """Returns those for which there was no time."""
        alive = [mutation for mutation in results.those(among, 'alive') if mutation in judged and plain.holds(mutation)]
        print(f'{time.monotonic() - begun:.0f} s: {len(alive)} are alive, and {name} look at them', flush=True)
        if not alive:
            return []
        killer = prepare()

        def look(mutation: Mutation) -> None:
            if found := killer(mutation):
                results.put(mutation, 'killed', f'{found} ({name})')

        return run(alive, look, deadline)

    for mutation in again('all other tests', lambda: plain.killer):
        # Nothing can be said of it.
        judged.remove(mutation)
    if deadline is None:
        again('sanitizers', lambda: Build('sanitized', SANITIZED, every, plain).killer)
    if asked.phpt:
        # A file of results may know mutants at which they did not look yet.
        again('tests with PHP', lambda: Module(plain).killer, chosen)
    known = known_survivors()
    table(judged, results, known)

    alive = sorted(results.those(judged, 'alive'), key=lambda m: (m.file, m.start))
    new = [mutation for mutation in alive if mutation.key() not in known]
    for title, group in (('Alive, and known to be', [m for m in alive if m.key() in known]), ('Alive', new)):
        if group:
            print(f'\n{title}:')
            for mutation in group:
                print(f'{mutation.file}:{mutation.line}: {mutation.key()}' + (f'\n    {known[mutation.key()]}' if mutation.key() in known else ''))
    counted = sum(results.end(mutation) in ('killed', 'alive') for mutation in judged)
    print(f'\n{time.monotonic() - begun:.0f} s')
    print(f'{counted - len(new)} passed, {len(new)} failed')
    return 1 if new else 0


if __name__ == '__main__':
    sys.exit(main())
