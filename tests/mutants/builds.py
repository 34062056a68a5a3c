"""Builds of the core that hold every mutant, and what their tests say of one of them."""

import collections
import concurrent.futures
import filecmp
import functools
import glob
import json
import math
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field

from mutations import Mutation, can_be_chosen, changed, with_choices

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PLACE = f'{ROOT}/.build/mutants'
ALONE = f'{PLACE}/alone.txt'
NUMBERS_PER_FILE = 1000
# taskset can make them fewer.
WORKERS = len(os.sched_getaffinity(0))
# The file of the core that holds the choice: every program is linked with it.
HOLDER = 'core/base/error.c'
# Programs that take longer run one test at a time.
SECONDS_OF_PROGRAM = 3.0
# Tests that take longer are left out.
SECONDS_OF_TEST = 10.0
# Tests that take longer come last.
SLOW_SECONDS = 0.6
# So many tests look at a mutant at first, and the others at what these leave alive.
LIKELY = 15
# Tests of the transport see it at some places only, so that they end in time, and are patient then. This one need not be.
PATIENT = {**os.environ, 'VECTORS': 'tests/vectors', 'TRANSPORT_STRIDE': '97'}
IMPATIENT = {name: value for name, value in PATIENT.items() if name != 'TRANSPORT_STRIDE'}
IMPATIENT_PROGRAMS = ('test_transport',)


@dataclass
class Unit:
    """A program of tests, or one test of it."""
    program: str
    test: str = ''
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    reached: bytes = b''
    kills: collections.Counter = field(default_factory=collections.Counter)

    @property
    def is_slow(self) -> bool:
        return self.cpu_seconds > SLOW_SECONDS

    @functools.cached_property
    def waits_for_others(self) -> bool:
        """Whether peers, threads, children or a clock take part."""
        return re.search(r'peer|pthread|fork\(|sleep|clock_', read(f'tests/core/{self.program}.c')) is not None

    def __str__(self) -> str:
        return f'{self.program}: {self.test}' if self.test else self.program


def write_if_other(path: str, text: str) -> None:
    """Times of files stay as they are where nothing changes, so that make compiles only what must be."""
    if os.path.exists(path):
        with open(path, encoding='utf-8') as file:
            if file.read() == text:
                return
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)


def copy_newer(source: str, target: str, suffixes: tuple[str, ...] = ()) -> None:
    """Copies what differs, and removes what is no longer there."""
    wanted = set()
    for folder, _, names in os.walk(source):
        for name in names:
            if suffixes and not name.endswith(suffixes):
                continue
            path = os.path.join(folder, name)
            other = os.path.join(target, os.path.relpath(path, source))
            wanted.add(other)
            if not os.path.exists(other) or not filecmp.cmp(path, other, shallow=False):
                os.makedirs(os.path.dirname(other), exist_ok=True)
                shutil.copyfile(path, other)
                shutil.copymode(path, other)
    for folder, _, names in os.walk(target):
        for name in names:
            path = os.path.join(folder, name)
            if path not in wanted and (not suffixes or name.endswith(suffixes)):
                os.remove(path)


def read(file: str) -> str:
    with open(f'{ROOT}/{file}', encoding='utf-8') as source:
        return source.read()


def run_limited(command: list[str], cwd: str, env: dict[str, str], seconds: float, cpu_seconds: float) -> tuple[str, float]:
    """Empty where the command succeeds, else how it ended: "failed", "busy" or "late". And the time of the processor it took."""

    limits = f'ulimit -c 0; ulimit -t {math.ceil(cpu_seconds)}; exec "$0" "$@"'
    process = subprocess.Popen(['sh', '-c', limits, *command], cwd=cwd, env=env, start_new_session=True,
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    late = threading.Timer(seconds, os.killpg, (process.pid, signal.SIGTERM))
    late.start()
    _, status, usage = os.wait4(process.pid, 0)
    late.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    # Its children must not outlive it.
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    ends = {0: '', -signal.SIGTERM: 'late', -signal.SIGXCPU: 'busy', -signal.SIGKILL: 'busy'}
    return ends.get(process.returncode, 'failed'), usage.ru_utime + usage.ru_stime


class Build:
    """The core with all mutants, and its tests. The sanitized one takes from the plain one what holds for both."""

    def __init__(self, name: str, flags: dict[str, str], every: list[Mutation], like: 'Build | None' = None):
        self.name = name
        self.root = f'{PLACE}/{name}'
        self.build = f'{self.root}/build'
        self.every = every
        # Each file has a range of numbers, so that a change of one file moves no numbers of others.
        files = {file: i for i, file in enumerate(sorted({mutation.file for mutation in every}))}
        ranks: collections.Counter = collections.Counter()
        self.number: dict[Mutation, int] = {}
        for mutation in every:
            ranks[mutation.file] += 1
            self.number[mutation] = files[mutation.file] * NUMBERS_PER_FILE + ranks[mutation.file]
        self.numbered = {number: mutation for mutation, number in self.number.items()}
        self.flags = [f'{key}={value}' for key, value in flags.items()]
        self.slower = 6 if 'SANITIZE' in flags else 1
        self.units: list[Unit] = like.units if like else []
        self.alone: set[Mutation] = like.alone if like else set()
        self.looked: dict[int, set[str]] = collections.defaultdict(set)
        copy_newer(f'{ROOT}/tests', f'{self.root}/tests')
        copy_newer(f'{ROOT}/core', f'{self.root}/core', ('.h', 'Makefile'))
        self._write_and_compile()

    def holds(self, mutation: Mutation) -> bool:
        return mutation not in self.alone

    def _write_and_compile(self) -> None:
        # What could not be chosen in an earlier run is not tried again: it would only be compiled in vain.
        remembered = set()
        if os.path.exists(ALONE):
            with open(ALONE, encoding='utf-8') as file:
                remembered = set(file.read().splitlines())
            self.alone |= {mutation for mutation in self.every if mutation.key() in remembered}
        by_file = collections.defaultdict(list)
        for mutation in self.every:
            by_file[mutation.file].append(mutation)
        text = {file: read(file) for file in by_file}
        self.alone |= {mutation for mutation in self.every if not can_be_chosen(text[mutation.file], mutation)}
        for path in glob.glob(f'{ROOT}/core/*/*.c') + glob.glob(f'{ROOT}/core/*/*/*.c'):
            file = path.removeprefix(f'{ROOT}/')
            by_file.setdefault(file, [])
            text.setdefault(file, read(file))
        for _ in range(8):
            for file, found in by_file.items():
                held = [mutation for mutation in found if mutation not in self.alone]
                more = f'\n#include "{ROOT}/tests/mutants/mutant_choice.h"\n' if file == HOLDER else ''
                write_if_other(f'{self.root}/{file}', with_choices(file, text[file], held, self.number.__getitem__) + more)
            done = self.make('programs')
            if done.returncode == 0:
                write_if_other(ALONE, ''.join(sorted(f'{mutation.key()}\n' for mutation in self.alone)))
                return
            wrong = {self.numbered[int(number)] for number in re.findall(r'^mutant:(\d+):\d+: error', done.stderr, re.MULTILINE)}
            for file, line in re.findall(r'^(core/\S+\.c):(\d+):\d+: error', done.stderr, re.MULTILINE):
                wrong |= {mutation for mutation in by_file[file] if mutation.line == int(line)}
            if not wrong - self.alone:
                break
            self.alone |= wrong
        sys.exit(f'the core does not compile:\n{done.stderr[-3000:]}')

    def make(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(['make', '-s', '-k', '-C', f'{self.root}/core', f'-j{WORKERS}', f'BUILD={self.build}',
                               f'WARNINGS=-w -include {ROOT}/tests/mutants/mutant.h', *self.flags, *arguments],
                              capture_output=True, text=True, errors='replace')

    def find_units(self, workers: int) -> None:
        """Runs each program without a change, to know which mutants it reaches, and how long it takes. This holds until it is made
        again."""
        remembered = f'{self.root}/units.json'
        programs = [os.path.basename(path)[:-2] for path in sorted(glob.glob(f'{self.build}/test_*.o'))]
        if os.path.exists(remembered):
            with open(remembered, encoding='utf-8') as file:
                self.units = [unit for unit in (Unit(*row) for row in json.load(file)) if unit.program in programs
                              and os.path.getmtime(f'{self.build}/{unit.program}') < os.path.getmtime(remembered)]
            for unit in self.units:
                self._read_reached(unit)
        os.makedirs(f'{self.root}/reached', exist_ok=True)

        def tried(unit: Unit, limit: float) -> str:
            for _ in range(3):
                begun = time.monotonic()
                if os.path.exists(self._reached(unit)):
                    os.remove(self._reached(unit))
                end, unit.cpu_seconds = self.run(unit, 3 * limit, limit, {'FASPAY_REACHED': self._reached(unit)})
                unit.seconds = time.monotonic() - begun
                if end != 'failed':
                    break
            self._read_reached(unit)
            return end

        known = {unit.program for unit in self.units}
        units = [Unit(program) for program in programs if program not in known]
        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            ends = list(pool.map(lambda unit: tried(unit, SECONDS_OF_PROGRAM), units))
            self.units += [unit for unit, end in zip(units, ends) if end == '']
            slow = [Unit(unit.program, test) for unit, end in zip(units, ends) if end != ''
                    for test in re.findall(r'cmocka_unit_test\w*\((\w+)', read(f'tests/core/{unit.program}.c'))]
            for unit, end in zip(slow, pool.map(lambda unit: tried(unit, SECONDS_OF_TEST), slow)):
                if end == '':
                    self.units.append(unit)
                else:
                    print(f'{unit} is left out: it {"takes too long" if end != "failed" else "fails without any change"}')

        with open(remembered, 'w', encoding='utf-8') as file:
            json.dump([[unit.program, unit.test, unit.seconds, unit.cpu_seconds] for unit in self.units], file)

    def _reached(self, unit: Unit) -> str:
        return f'{self.root}/reached/{unit.program}.{unit.test}'

    def _read_reached(self, unit: Unit) -> None:
        with open(self._reached(unit), 'rb') as file:
            unit.reached = file.read()

    def run(self, unit: Unit, seconds: float, cpu_seconds: float, more: dict[str, str]) -> tuple[str, float]:
        environment = dict(IMPATIENT if unit.program in IMPATIENT_PROGRAMS else PATIENT, **more)
        if unit.test:
            environment['FASPAY_TEST'] = unit.test
        return run_limited([f'{self.build}/{unit.program}'], self.root, environment, seconds, cpu_seconds)

    def killer(self, mutation: Mutation, at_most: int | None = None) -> str:
        """The test that notices the mutant, if there is one, among those that reach it and have not looked yet, the likeliest first."""
        number = self.number[mutation]
        looked = self.looked[number]
        units = [unit for unit in self.units if unit.reached[number] and str(unit) not in looked]
        for unit in self.ordered(mutation, units)[:at_most]:
            looked.add(str(unit))
            if self.fails(unit, {'FASPAY_MUTANT': str(number)}):
                unit.kills[mutation.function] += 1
                unit.kills[mutation.file] += 1
                return str(unit)
        return ''

    def ordered(self, mutation: Mutation, units: list[Unit]) -> list[Unit]:
        """Those first that noticed changes nearby, then those named like the file, then quick ones."""
        words = set(re.split(r'[/_.]', mutation.file)) - {'core', 'c', 'products'}
        return sorted(units, key=lambda unit: (unit.is_slow, -unit.kills[mutation.function], -unit.kills[mutation.file],
                                               -len(words & set(unit.program.split('_'))), unit.seconds))

    def fails(self, unit: Unit, more: dict[str, str], run=None) -> bool:
        """Whether it fails, and does so again if it waits for others, unless it is busy for much longer than it should be. A test
        that fails by chance kills nothing."""
        for _ in range(2 if unit.waits_for_others else 1):
            end, _ = (run or self.run)(unit, (10 + 5 * unit.seconds) * self.slower, (0.2 + 6 * unit.cpu_seconds) * self.slower, more)
            if end in ('', 'busy'):
                return end == 'busy'
        return True


class Alone:
    """Compiles a mutant by itself, where it stands for a constant, or to see whether it makes any difference."""

    FLAGS = ['gcc', '-O2', '-std=c99', '-w', '-D_POSIX_C_SOURCE=200809L', '-fvisibility=hidden', '-fPIC']

    def __init__(self, plain: Build):
        self.plain = plain
        self.root = f'{PLACE}/alone'
        shutil.rmtree(self.root, ignore_errors=True)
        os.makedirs(self.root)
        packages = subprocess.run(['pkg-config', '--cflags', 'libcurl', 'openssl', 'libcjson', 'expat'], capture_output=True, text=True)
        self.flags = [*self.FLAGS, *packages.stdout.split()]
        self.originals: dict[str, bytes] = {}
        self.links: dict[str, list[str]] = {}
        self.lock = threading.Lock()

    def _object(self, mutation: Mutation, code: str, *more: str) -> bytes | None:
        """The object's bytes, made from standard input, as a file's name would be in them."""
        path = f'{self.root}/{threading.get_ident()}.o'
        done = subprocess.run([*self.flags, *more, '-x', 'c', '-iquote', f'{ROOT}/{os.path.dirname(mutation.file)}', '-', '-c', '-o', path],
                              input=code, capture_output=True, text=True)
        if done.returncode != 0:
            return None
        with open(path, 'rb') as file:
            return file.read()

    def is_equal(self, mutation: Mutation) -> bool:
        code = read(mutation.file)
        if mutation.file not in self.originals:
            self.originals[mutation.file] = self._object(mutation, code) or b''
        return self._object(mutation, changed(code, mutation)) == self.originals[mutation.file]

    def judge(self, mutation: Mutation) -> tuple[str, str]:
        code = changed(read(mutation.file), mutation)
        if self._object(mutation, code) is None:
            return 'not compiled', ''
        if self.is_equal(mutation):
            return 'equal', ''
        own = f'{self.root}/{threading.get_ident()}-own.o'
        own_torture = f'{self.root}/{threading.get_ident()}-torture.o'
        for path, more in ((own, []), (own_torture, ['-DARENA_BLOCK=8'] if mutation.file == 'core/base/arena.c' else [])):
            with open(path, 'wb') as file:
                file.write(self._object(mutation, code, *more) or b'')
        neighbours = [self.plain.number[m] for m in self.plain.every if m.function == mutation.function and m.file == mutation.file and self.plain.holds(m)]
        reaching = [unit for unit in self.plain.units if not neighbours or any(unit.reached[number] for number in neighbours)]
        program = f'{self.root}/{threading.get_ident()}.test'
        for unit in self.plain.ordered(mutation, reaching):
            torture = 'torture' in unit.program
            link = [own_torture if part.endswith('torture_memory.o') and mutation.file == 'core/base/arena.c' else part for part in self._link(unit)]
            at = next(i for i, part in enumerate(link) if part.endswith('.a'))
            if not (torture and mutation.file == 'core/base/arena.c'):
                link[at:at] = [own]
            link[link.index('-o') + 1] = program
            if subprocess.run(link, cwd=f'{self.plain.root}/core', capture_output=True).returncode != 0:
                return 'not compiled', ''
            run = lambda unit, seconds, cpu_seconds, more: run_limited(
                [program], self.plain.root, dict(IMPATIENT if unit.program in IMPATIENT_PROGRAMS else PATIENT, **more, **({'FASPAY_TEST': unit.test} if unit.test else {})), seconds, cpu_seconds)
            if self.plain.fails(unit, {}, run):
                return 'killed', str(unit)
        return 'alive', ''

    def _link(self, unit: Unit) -> list[str]:
        """The command that links a program, as make has it."""
        with self.lock:
            if unit.program not in self.links:
                path = f'{self.plain.build}/{unit.program}'
                done = self.plain.make('-n', '-W', f'{path}.o', path)
                line = next(line for line in done.stdout.splitlines() if f'-o {path} ' in line)
                self.links[unit.program] = shlex.split(line)
        return self.links[unit.program]


