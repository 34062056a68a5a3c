"""Changes the core and looks whether its tests notice. bin/mutants says how it is called."""

import argparse
import collections
import glob
import hashlib
import multiprocessing
import os
import random
import re
import shutil
import subprocess
import sys
import time

from mutations import Mutation, mutations

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PLACE = f'{ROOT}/.build/mutants'
LIST = f'{ROOT}/tests/mutants/survivors.txt'
SECONDS_PER_TEST = 10
# A test that takes longer than this without a change runs last.
SLOW_SECONDS = 2.0
# These see the transport at some places only, so that they end in time.
ENVIRONMENT = {**os.environ, 'VECTORS': 'tests/vectors', 'TRANSPORT_STRIDE': '97'}
PLAIN = {'CC': 'gcc', 'CFLAGS': '-O1'}
SANITIZED = {'CC': 'clang', 'CFLAGS': '-O1 -g', 'SANITIZE': 'address,undefined'}


class Copy:
    """A copy of the core and its tests, compiled. One worker changes it."""

    def __init__(self, root: str, flags: dict[str, str]):
        self.root = root
        self.build = f'{root}/build'
        self.flags = [f'{name}={value}' for name, value in flags.items()]
        self.sanitized = 'SANITIZE' in flags
        self.tests: dict[str, float] = {}  # name => seconds
        self.members: dict[str, set[str]] = {}  # name => objects of the core that it is linked with

    def compile_all(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)
        os.makedirs(self.root)
        for part in ('core', 'tests'):
            shutil.copytree(f'{ROOT}/{part}', f'{self.root}/{part}', symlinks=True)
        done = self._make('programs', jobs=os.cpu_count() or 1)
        if done.returncode != 0:
            sys.exit(f'the core does not compile:\n{done.stderr[-2000:]}')
        for path in sorted(glob.glob(f'{self.build}/test_*.o')):
            name = os.path.basename(path)[:-2]
            os.remove(f'{self.build}/{name}')
            linked = f'{self.build}/{name}.map'
            options = f'-Wl,-Map={linked}' + (' -fsanitize=address,undefined' if self.sanitized else '')
            self._make(name, f'LDFLAGS={options}')
            with open(linked, encoding='utf-8', errors='replace') as file:
                self.members[name] = set(re.findall(r'libfaspay_core\.a\((\w+\.o)\)', file.read()))
            begun = time.monotonic()
            if not self._passes(name, 120):
                sys.exit(f'{name} fails without any change')
            self.tests[name] = time.monotonic() - begun

    def copy_to(self, root: str) -> 'Copy':
        shutil.rmtree(root, ignore_errors=True)
        # Times of files are kept: make must not compile them again.
        subprocess.run(['cp', '-a', self.root, root], check=True)
        copy = Copy(root, {})
        copy.flags, copy.tests, copy.members = self.flags, self.tests, self.members
        return copy

    def judge(self, mutation: Mutation, original: str) -> tuple[str, str]:
        """What became of it: "not compiled", "equal", "killed" with the test's name, or "alive"."""
        object_file = f'{self.build}/{mutation.file.removeprefix("core/")[:-2]}.o'
        before = self._digest(object_file)
        source = f'{self.root}/{mutation.file}'
        changed = original.encode()
        changed = changed[:mutation.start] + mutation.new.encode() + changed[mutation.end:]
        try:
            with open(source, 'wb') as file:
                file.write(changed)
            if self._make('libfaspay_core.a').returncode != 0:
                return 'not compiled', ''
            if self._digest(object_file) == before:
                return 'equal', ''
            for test in self._tests_of(mutation.file):
                if os.path.exists(f'{self.build}/{test}'):
                    os.remove(f'{self.build}/{test}')
                if self._make(test).returncode != 0:
                    return 'not compiled', ''
                if not self._passes(test, max(SECONDS_PER_TEST, 3 * self.tests[test])):
                    return 'killed', test
            return 'alive', ''
        finally:
            with open(source, 'w', encoding='utf-8') as file:
                file.write(original)
            self._make('libfaspay_core.a')

    def _tests_of(self, file: str) -> list[str]:
        """Those that use it: the ones named like it first, quick ones before slow ones."""
        member = os.path.basename(file)[:-2] + '.o'
        words = set(re.split(r'[/_.]', file)) - {'core', 'c', 'products'}
        using = [test for test, members in self.members.items() if member in members]

        def order(test: str):
            seconds = self.tests[test]
            return seconds > SLOW_SECONDS, -len(words & set(test.split('_'))), seconds

        return sorted(using, key=order)

    def _make(self, target: str, *more: str, jobs: int = 1) -> subprocess.CompletedProcess:
        target = target if target == 'programs' else f'{self.build}/{target}'
        return subprocess.run(['make', '-s', '-C', f'{self.root}/core', f'-j{jobs}', f'BUILD={self.build}', 'WARNINGS=-w', *self.flags, *more, target],
                              capture_output=True, text=True, errors='replace')

    def _passes(self, test: str, seconds: float) -> bool:
        try:
            done = subprocess.run([f'{self.build}/{test}'], cwd=self.root, env=ENVIRONMENT, timeout=seconds, start_new_session=True,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            return False
        return done.returncode == 0

    @staticmethod
    def _digest(path: str) -> str:
        with open(path, 'rb') as file:
            return hashlib.sha256(file.read()).hexdigest()


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
    """File => the lines of the core that were changed since a revision."""
    diff = subprocess.run(['git', 'diff', '-U0', revision, '--', 'core'], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    lines: dict[str, set[int]] = collections.defaultdict(set)
    file = ''
    for line in diff.splitlines():
        if line.startswith('+++ b/'):
            file = line[6:]
        elif match := re.match(r'@@ -\S+ \+(\d+)(?:,(\d+))? @@', line):
            first, count = int(match[1]), int(match[2] or 1)
            lines[file] |= set(range(first, first + count))
    return lines


def work(copy: Copy, queue, results) -> None:
    while (mutation := queue.get()) is not None:
        with open(f'{ROOT}/{mutation.file}', encoding='utf-8') as file:
            original = file.read()
        results.put((mutation, *copy.judge(mutation, original)))


def run(copies: list[Copy], chosen: list[Mutation], deadline: float | None) -> list[tuple[Mutation, str, str]]:
    queue, results = multiprocessing.Queue(), multiprocessing.Queue()
    workers = [multiprocessing.Process(target=work, args=(copy, queue, results)) for copy in copies]
    for worker in workers:
        worker.start()
    judged, sent = [], 0
    pending = iter(chosen)
    # Few are sent ahead, so that the run can end in time.
    for mutation in pending:
        queue.put(mutation)
        sent += 1
        if sent == 2 * len(copies):
            break
    while len(judged) < sent:
        judged.append(results.get())
        if len(judged) % 50 == 0:
            print(f'{len(judged)} of {len(chosen)}', flush=True)
        if (deadline is None or time.monotonic() < deadline) and (mutation := next(pending, None)) is not None:
            queue.put(mutation)
            sent += 1
    for _ in workers:
        queue.put(None)
    for worker in workers:
        worker.join()
    return judged


def copies_of(flags: dict[str, str], name: str) -> list[Copy]:
    first = Copy(f'{PLACE}/{name}-0', flags)
    first.compile_all()
    return [first, *(first.copy_to(f'{PLACE}/{name}-{i}') for i in range(1, os.cpu_count() or 1))]


def table(judged: list[tuple[Mutation, str, str]]) -> None:
    """Counts by folder."""
    rows: dict[str, collections.Counter] = collections.defaultdict(collections.Counter)
    for mutation, end, _ in judged:
        for row in (os.path.dirname(mutation.file), 'all'):
            rows[row][end] += 1
    print(f'\n{"folder":28} {"killed":>7} {"alive":>7} {"equal":>7} {"not compiled":>13} {"killed %":>9}')
    for row in sorted(rows, key=lambda name: (name == 'all', name)):
        counts = rows[row]
        judged_here = counts['killed'] + counts['alive']
        share = 100 * counts['killed'] / judged_here if judged_here else 100.0
        print(f'{row:28} {counts["killed"]:7} {counts["alive"]:7} {counts["equal"]:7} {counts["not compiled"]:13} {share:9.1f}')


def main() -> int:
    parser = argparse.ArgumentParser(prog='bin/mutants', description='Changes the core one place at a time and runs its tests against each change.')
    parser.add_argument('paths', nargs='*', metavar='FILE', help='files or folders of the core; without any, all')
    parser.add_argument('-n', type=int, metavar='N', help='so many, chosen at random')
    parser.add_argument('--seed', type=int, default=1, metavar='SEED', help='what chance begins with (1)')
    parser.add_argument('--since', metavar='REVISION', help='only lines that were changed since')
    parser.add_argument('--seconds', type=float, metavar='SECONDS', help='starts no more after so long')
    parser.add_argument('--list', action='store_true', help='only lists them')
    asked = parser.parse_args()

    files = sorted(path.removeprefix(f'{ROOT}/') for path in glob.glob(f'{ROOT}/core/*/*.c') + glob.glob(f'{ROOT}/core/*/*/*.c'))
    if asked.paths:
        files = [file for file in files if any(file.startswith(path.rstrip('/')) for path in asked.paths)]
    chosen = [mutation for file in files for mutation in mutations(ROOT, file)]
    if asked.since:
        lines = changed_lines(asked.since)
        chosen = [mutation for mutation in chosen if mutation.line in lines[mutation.file]]
    random.Random(asked.seed).shuffle(chosen)
    if asked.n is not None:
        chosen = chosen[:asked.n]
    if asked.list:
        for mutation in chosen:
            print(f'{mutation.line}: {mutation.key()}')
        return 0
    print(f'{len(chosen)} mutants of {len(files)} files', flush=True)

    begun = time.monotonic()
    copies = copies_of(PLAIN, 'plain')
    print(f'{time.monotonic() - begun:.0f} s to compile the core and run its tests once', flush=True)
    deadline = begun + asked.seconds if asked.seconds else None
    judged = run(copies, chosen, deadline)
    alive = [mutation for mutation, end, _ in judged if end == 'alive']
    if alive:
        print(f'{len(alive)} are alive: the sanitizers look at them', flush=True)
        again = run(copies_of(SANITIZED, 'sanitized'), alive, None)
        killed = {mutation for mutation, end, _ in again if end == 'killed'}
        judged = [(m, 'killed' if m in killed else end, test) for m, end, test in judged]
    table(judged)

    known = known_survivors()
    alive = sorted((mutation for mutation, end, _ in judged if end == 'alive'), key=lambda m: (m.file, m.start))
    new = [mutation for mutation in alive if mutation.key() not in known]
    for title, group in (('Alive, and known to be', [m for m in alive if m.key() in known]), ('Alive', new)):
        if group:
            print(f'\n{title}:')
            for mutation in group:
                print(f'{mutation.file}:{mutation.line}: {mutation.key()}' + (f'\n    {known[mutation.key()]}' if mutation.key() in known else ''))
    counted = sum(end in ('killed', 'alive') for _, end, _ in judged)
    print(f'\n{time.monotonic() - begun:.0f} s')
    print(f'{counted - len(new)} passed, {len(new)} failed')
    return 1 if new else 0


if __name__ == '__main__':
    sys.exit(main())
