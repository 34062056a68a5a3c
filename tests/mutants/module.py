"""The extension with every mutant, and what the tests with PHP say of one of them."""

import glob
import os
import re
import resource
import shutil
import subprocess
import sys
import threading
import time

from builds import PLACE, ROOT, Build, copy_newer
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
        folder = f'{self.root}/reached/'
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        tests = glob.glob(f'{self.root}/tests/**/*.phpt', recursive=True)
        self.failing = self._failed(tests, {'FASPAY_REACHED': folder}, 1800, '-j2')
        for path in tests:
            watched = folder + path[:-1].removesuffix('.php') .replace('/', '+') + '.php'
            if path not in self.failing and os.path.exists(watched):
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
        try:
            subprocess.run(command, cwd=self.root, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, timeout=seconds, start_new_session=True, preexec_fn=limit)
        except subprocess.TimeoutExpired:
            return set(tests)
        with open(report, encoding='utf-8') as file:
            return {os.path.join(self.root, line) for line in file.read().splitlines()}

    def killer(self, mutation: Mutation) -> str:
        number = self.plain.number[mutation]
        tests = sorted((test for test, reached in self.reached.items() if reached[number]),
                       key=lambda test: self.reached[test].count(1))[:TESTS_AT_MOST]
        if not tests:
            return ''
        failed = self._failed(tests, {'FASPAY_MUTANT': str(number)}, 400)
        if failed:
            failed = self._failed(sorted(failed), {'FASPAY_MUTANT': str(number)}, 400)
        return os.path.relpath(min(failed), self.root) if failed else ''
