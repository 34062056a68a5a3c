"""The extension with every mutant, and what the tests with PHP say of one of them."""

import contextlib
import glob
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time

from builds import PLACE, ROOT, WORKERS, Build, copy_newer
from mutations import Mutation

# Of the tests that reach a mutant no more are run, those that reach least first: they are about what is near.
TESTS_AT_MOST = 12
CPU_SECONDS = 60


class Module:
    name = 'phpt'

    def __init__(self, plain: Build):
        self.plain = plain
        self.root = f'{PLACE}/php'
        for part in ('bin', 'php', 'stubs', 'tests', 'sandbox', 'examples'):
            copy_newer(f'{ROOT}/{part}', f'{self.root}/{part}')
        for path in (*glob.glob(f'{ROOT}/*.*'), f'{ROOT}/.ci'):
            if os.path.isfile(path):
                shutil.copy2(path, self.root)
        copy_newer(f'{plain.root}/core', f'{self.root}/core', ('.c', '.h'))
        flags = f'-O1 -w -include {ROOT}/tests/mutants/mutant.h'
        script = f'source bin/common.sh; install_sandbox; build_module test --enable-faspay CFLAGS="{flags}"; echo "module=$module"'
        done = subprocess.run(['bash', '-c', script, f'{self.root}/bin/mutants'], cwd=self.root, capture_output=True, text=True,
                              env={**os.environ, 'BASH_ENV': ''})
        match = re.search(r'^module=(.*)$', done.stdout, re.MULTILINE)
        if done.returncode != 0 or not match:
            sys.exit(f'the extension cannot be built:\n{done.stdout[-1500:]}{done.stderr[-1500:]}')
        self.module = match[1]
        self.reached: dict[str, bytes] = {}
        self._find_reached()

    def _find_reached(self) -> None:
        """Runs all tests without a change, to know which mutants they reach. This holds until the module is made again."""
        folder, remembered = f'{self.root}/reached/', f'{self.root}/failing.txt'
        tests = glob.glob(f'{self.root}/tests/**/*.phpt', recursive=True)
        if not os.path.exists(remembered) or os.path.getmtime(remembered) < os.path.getmtime(self.module):
            shutil.rmtree(folder, ignore_errors=True)
            os.makedirs(folder)
            failing = self._failed(tests, {'FASPAY_REACHED': folder}, 3600 / WORKERS, f'-j{WORKERS}')
            with open(remembered, 'w', encoding='utf-8') as file:
                file.writelines(f'{path}\n' for path in sorted(failing))
        with open(remembered, encoding='utf-8') as file:
            failing = set(file.read().splitlines())
        for path in tests:
            watched = folder + path[:-1].removesuffix('.php') .replace('/', '+') + '.php'
            if path not in failing and os.path.exists(watched):
                with open(watched, 'rb') as file:
                    self.reached[path] = file.read()
        print(f'{len(self.reached)} of {len(tests)} tests with PHP reach the core', flush=True)

    def _failed(self, tests: list[str], more: dict[str, str], seconds: float, *options: str) -> set[str]:
        """Those of the tests that fail."""
        report = f'{self.root}/failed-{threading.get_ident()}'
        if os.path.exists(report):
            os.remove(report)
        php = shutil.which('php') or 'php'
        # A test that run-tests.php gives up leaves its PHP behind, which a mutant may keep in a loop.
        limits = f'ulimit -c 0; ulimit -t {int(seconds / 8)}; exec "$0" "$@"'
        command = ['sh', '-c', limits, php, f'{self.root}/.build/test/run-tests.php', '-q', '-d', f'extension={self.module}', '--set-timeout', '20', '-w', report,
                   *options, *tests]
        # A mutant may never end, and PHP's runner leaves such a test behind.
        limit = (lambda: resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))) if 'FASPAY_MUTANT' in more else None
        environment = {**os.environ, 'TEST_PHP_EXECUTABLE': php, 'NO_INTERACTION': '1', **more}
        process = subprocess.Popen(command, cwd=self.root, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, start_new_session=True, preexec_fn=limit)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            return set(tests)
        finally:
            # Neither it nor what its tests have started outlives it.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        if not os.path.exists(report):
            return set(tests)
        with open(report, encoding='utf-8') as file:
            return {os.path.join(self.root, line) for line in file.read().splitlines()}

    def killer(self, mutation: Mutation) -> str:
        number = self.plain.number[mutation]
        tests = sorted((test for test, reached in self.reached.items() if reached[number]),
                       key=lambda test: self.reached[test].count(1))[:TESTS_AT_MOST]
        if not tests:
            return ''
        failed = set(tests)
        # A test that fails by chance, or without the mutant, too, kills nothing.
        for more in ({'FASPAY_MUTANT': str(number)}, {'FASPAY_MUTANT': str(number)}, {}):
            found = self._failed(sorted(failed), more, 400)
            failed = found if more else failed - found
            if not failed:
                break
        return os.path.relpath(min(failed), self.root) if failed else ''
