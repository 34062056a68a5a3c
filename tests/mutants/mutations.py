"""Finds what can be changed in a C file: one operator, constant, condition or statement at a time.

The places come from the compiler's own syntax tree (libclang). What a macro expands to is left alone: rows of tables,
which are macros, are changed by bin/rows.
"""

import subprocess
from dataclasses import dataclass

from clang import cindex
from clang.cindex import CursorKind as Kind

OPERATORS = {
    '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'], '==': ['!='], '!=': ['=='],
    '&&': ['||'], '||': ['&&'], '+': ['-'], '-': ['+'], '*': ['+'], '/': ['*'], '%': ['*'],
    '&': ['|'], '|': ['&'], '^': ['|'], '<<': ['>>'], '>>': ['<<'],
    '+=': ['-='], '-=': ['+='], '*=': ['+='], '/=': ['*='], '|=': ['&='], '&=': ['|='], '^=': ['|='],
}
WORDS = {'true': 'false', 'false': 'true'}
CONDITIONS = {Kind.IF_STMT, Kind.WHILE_STMT, Kind.CONDITIONAL_OPERATOR}
JUMPS = {Kind.BREAK_STMT, Kind.CONTINUE_STMT, Kind.GOTO_STMT}


@dataclass(frozen=True)
class Mutation:
    file: str
    function: str
    kind: str
    start: int
    end: int
    old: str
    new: str
    line: int
    text: str  # the line, without the space around it

    def key(self) -> str:
        """The same after lines have moved."""
        return f'{self.file} | {self.function} | {self.text} | {self.old} -> {self.new}'


def arguments() -> list[str]:
    """What the core's Makefile gives the compiler."""
    flags = subprocess.run(['pkg-config', '--cflags', 'libcurl', 'openssl', 'libcjson', 'expat'],
                           capture_output=True, text=True, check=True)
    return ['-std=c99', '-D_POSIX_C_SOURCE=200809L', *flags.stdout.split()]


def mutations(root: str, file: str) -> list[Mutation]:
    path = f'{root}/{file}'
    unit = cindex.Index.create().parse(path, arguments(), options=cindex.TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD)
    errors = [str(d) for d in unit.diagnostics if d.severity >= cindex.Diagnostic.Error]
    if errors:
        raise SystemExit(f'{file} cannot be read: {errors[0]}')
    with open(path, encoding='utf-8') as source:
        code = source.read()
    if not code.isascii():
        raise SystemExit(f'{file} holds more than ASCII, so offsets would differ')
    return _Finder(path, file, code).of(unit.cursor)


class _Finder:
    def __init__(self, path: str, file: str, code: str):
        self.path, self.file, self.code = path, file, code
        self.function = ''
        self.found: dict[tuple[int, int, str], Mutation] = {}
        self.macros: list[tuple[int, int]] = []

    def of(self, root) -> list[Mutation]:
        words = []
        for cursor in root.get_children():
            if cursor.kind == Kind.MACRO_INSTANTIATION and self._is_here(cursor):
                place = (cursor.extent.start.offset, cursor.extent.end.offset)
                # "true" and "false" are macros in C99, and worth a change.
                (words if cursor.spelling in WORDS else self.macros).append(place)
        for cursor in root.get_children():
            if cursor.kind == Kind.FUNCTION_DECL and cursor.is_definition() and self._is_here(cursor):
                self.function = cursor.spelling
                start, end = cursor.extent.start.offset, cursor.extent.end.offset
                for place in words:
                    if start <= place[0] < end:
                        word = self.code[place[0]:place[1]]
                        self._add('constant', *place, WORDS.get(word, word))
                self._walk(cursor)
        return sorted(self.found.values(), key=lambda m: (m.start, m.end, m.new))

    def _is_here(self, cursor) -> bool:
        return cursor.location.file is not None and cursor.location.file.name == self.path

    def _in_macro(self, start: int, end: int) -> bool:
        return any(start < macro_end and macro_start < end for macro_start, macro_end in self.macros)

    def _add(self, kind: str, start: int, end: int, new: str) -> None:
        if start >= end or self._in_macro(start, end) or self.code[start:end] == new:
            return
        line = self.code.count('\n', 0, start)
        one_line = ' '.join(self.code[start:end].split())
        self.found[(start, end, new)] = Mutation(self.file, self.function, kind, start, end, one_line, new, line + 1,
                                                 self.code.split('\n')[line].strip())

    def _walk(self, cursor) -> None:
        children = list(cursor.get_children())
        kind = cursor.kind
        if kind in (Kind.BINARY_OPERATOR, Kind.COMPOUND_ASSIGNMENT_OPERATOR) and len(children) == 2:
            self._operator(children)
        elif kind == Kind.UNARY_OPERATOR:
            self._unary(cursor)
        elif kind == Kind.INTEGER_LITERAL:
            self._integer(cursor)
        elif kind == Kind.CHARACTER_LITERAL:
            start, end = cursor.extent.start.offset, cursor.extent.end.offset
            self._add('constant', start, end, "'~'" if self.code[start:end] != "'~'" else "'!'")
        if kind in CONDITIONS and children:
            self._negate(children[0])
        if kind == Kind.COMPOUND_STMT:
            for child in children:
                self._statement(child)
        elif kind in (Kind.IF_STMT, Kind.WHILE_STMT, Kind.FOR_STMT):
            for child in children[1:]:
                self._statement(child)
        for child in children:
            self._walk(child)

    def _operator(self, children) -> None:
        start, end = children[0].extent.end.offset, children[1].extent.start.offset
        between = self.code[start:end]
        token = between.strip().strip('()').strip()
        at = between.find(token)
        for new in OPERATORS.get(token, []):
            self._add('operator', start + at, start + at + len(token), new)

    def _unary(self, cursor) -> None:
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        text = self.code[start:end]
        if text.startswith('!'):
            self._add('operator', start, start + 1, '!!')
        for old, new in (('++', '--'), ('--', '++')):
            if text.startswith(old):
                self._add('operator', start, start + 2, new)
            elif text.endswith(old):
                self._add('operator', end - 2, end, new)

    def _integer(self, cursor) -> None:
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        try:
            value = int(self.code[start:end].rstrip('uUlL'), 0)
        except ValueError:
            return
        self._add('constant', start, end, str(value + 1))
        if value > 1:
            self._add('constant', start, end, str(value - 1))

    def _negate(self, condition) -> None:
        children = list(condition.get_children())
        if condition.kind == Kind.BINARY_OPERATOR and len(children) == 2:
            between = self.code[children[0].extent.end.offset:children[1].extent.start.offset].strip().strip('()').strip()
            if between in ('==', '!='):
                return  # its operator is changed to the same effect
        elif condition.kind == Kind.UNARY_OPERATOR and self.code[condition.extent.start.offset] == '!':
            return
        start, end = condition.extent.start.offset, condition.extent.end.offset
        self._add('condition', start, end, f'!({self.code[start:end]})')

    def _statement(self, cursor) -> None:
        kind = cursor.kind
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        if kind in JUMPS or kind == Kind.CALL_EXPR or kind == Kind.COMPOUND_ASSIGNMENT_OPERATOR:
            self._add('statement', start, end, '(void) 0')
        elif kind in (Kind.BINARY_OPERATOR, Kind.UNARY_OPERATOR) and self.code[end:end + 1] == ';':
            self._add('statement', start, end, '(void) 0')
