"""Finds what can be changed in a C file: one operator, constant, condition or statement at a time, and writes all changes
into one file, which chooses among them when it runs.

The places come from the compiler's own syntax tree (libclang). What a macro expands to is left alone: rows of tables,
which are macros, are changed by bin/rows.
"""

import bisect
import collections
import hashlib
import json
import os
import re
import subprocess
from collections.abc import Callable
from dataclasses import astuple, dataclass, replace

from clang import cindex
from clang.cindex import CursorKind as Kind, StorageClass, TypeKind

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
    # What the choice at run time stands around: an "expression", a "condition", a "statement" or a "jump". "alone" means that
    # the change must be compiled by itself, as what is changed must be a constant.
    form: str
    outer_start: int
    outer_end: int
    count: int = 1  # which of several of the same key in a file

    def key(self) -> str:
        """The same after lines have moved."""
        more = f' | {self.count}' if self.count > 1 else ''
        return f'{self.file} | {self.function} | {self.text} | {self.old} -> {" ".join(self.new.split())}{more}'


def arguments() -> list[str]:
    """What the core's Makefile gives the compiler."""
    flags = subprocess.run(['pkg-config', '--cflags', 'libcurl', 'openssl', 'libcjson', 'expat'],
                           capture_output=True, text=True, check=True)
    return ['-std=c99', '-D_POSIX_C_SOURCE=200809L', *flags.stdout.split()]


def mutations(root: str, file: str, remembered: str = '') -> list[Mutation]:
    """What can be changed in a file. A folder may remember it."""
    with open(f'{root}/{file}', 'rb') as source, open(__file__, 'rb') as finder:
        digest = hashlib.sha256(file.encode() + source.read() + finder.read()).hexdigest()
    kept = f'{remembered}/{digest}'
    if remembered and os.path.exists(kept):
        with open(kept, encoding='utf-8') as stored:
            return [Mutation(*row) for row in json.load(stored)]
    found = _mutations(root, file)
    if remembered:
        os.makedirs(remembered, exist_ok=True)
        with open(kept, 'w', encoding='utf-8') as stored:
            json.dump([astuple(mutation) for mutation in found], stored)
    return found


def _mutations(root: str, file: str) -> list[Mutation]:
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
        self.constant = False  # whether this is a place where C wants a constant

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
                        self._add('constant', *place, WORDS.get(word, word), 'expression', place)
                self._walk(cursor)
        found, seen = [], collections.Counter()
        for mutation in sorted(self.found.values(), key=lambda m: (m.start, m.end, m.new)):
            seen[mutation.key()] += 1
            found.append(replace(mutation, count=seen[mutation.key()]))
        return found

    def _is_here(self, cursor) -> bool:
        return cursor.location.file is not None and cursor.location.file.name == self.path

    def _in_macro(self, start: int, end: int) -> bool:
        return any(start < macro_end and macro_start < end for macro_start, macro_end in self.macros)

    def _add(self, kind: str, start: int, end: int, new: str, form: str, outer: tuple[int, int]) -> None:
        if start >= end or self._in_macro(start, end) or self.code[start:end] == new:
            return
        line = self.code.count('\n', 0, start)
        one_line = ' '.join(self.code[start:end].split())
        self.found.setdefault((start, end, new), Mutation(
            self.file, self.function, kind, start, end, one_line, new, line + 1, self.code.split('\n')[line].strip(),
            'alone' if self.constant else form, *outer))

    def _walk(self, cursor) -> None:
        children = list(cursor.get_children())
        kind = cursor.kind
        extent = _extent(cursor)
        if kind in (Kind.BINARY_OPERATOR, Kind.COMPOUND_ASSIGNMENT_OPERATOR) and len(children) == 2:
            self._operator(extent, children)
        elif kind == Kind.UNARY_OPERATOR:
            self._unary(extent)
        elif kind == Kind.INTEGER_LITERAL:
            self._integer(extent)
        elif kind == Kind.CHARACTER_LITERAL:
            self._add('constant', *extent, "'~'" if self.code[slice(*extent)] != "'~'" else "'!'", 'expression', extent)
        if kind in CONDITIONS and children:
            self._negate(children[0])
        if kind == Kind.COMPOUND_STMT:
            for child in children:
                self._statement(child)
        elif kind in (Kind.IF_STMT, Kind.WHILE_STMT, Kind.FOR_STMT):
            for child in children[1:]:
                self._statement(child)
        before = self.constant
        for child in children:
            self.constant = before or self._wants_constant(cursor, child)
            self._walk(child)
        self.constant = before

    def _wants_constant(self, parent, child) -> bool:
        if parent.kind == Kind.CASE_STMT:
            return child == next(parent.get_children())
        if parent.kind != Kind.VAR_DECL:
            return False
        text = self.code[slice(*_extent(parent))]
        is_size = parent.type.kind == TypeKind.CONSTANTARRAY and ('=' not in text or _extent(child)[1] <= _extent(parent)[0] + text.index('='))
        return is_size or parent.storage_class == StorageClass.STATIC

    def _operator(self, outer: tuple[int, int], children) -> None:
        start, end = _extent(children[0])[1], _extent(children[1])[0]
        between = self.code[start:end]
        token = between.strip().strip('()').strip()
        at = between.find(token)
        pointers = [child.type.get_canonical().kind in (TypeKind.POINTER, TypeKind.CONSTANTARRAY) for child in children]
        for new in OPERATORS.get(token, []):
            # Pointers are neither added nor subtracted from a number.
            if not (new in '+-' and pointers[1]):
                self._add('operator', start + at, start + at + len(token), new, 'expression', outer)

    def _unary(self, outer: tuple[int, int]) -> None:
        start, end = outer
        text = self.code[start:end]
        if text.startswith('!'):
            self._add('operator', start, start + 1, '!!', 'expression', outer)
        for old, new in (('++', '--'), ('--', '++')):
            if text.startswith(old):
                self._add('operator', start, start + 2, new, 'expression', outer)
            elif text.endswith(old):
                self._add('operator', end - 2, end, new, 'expression', outer)

    def _integer(self, outer: tuple[int, int]) -> None:
        start, end = outer
        try:
            value = int(self.code[start:end].rstrip('uUlL'), 0)
        except ValueError:
            return
        self._add('constant', start, end, str(value + 1), 'expression', outer)
        if value > 1:
            self._add('constant', start, end, str(value - 1), 'expression', outer)

    def _negate(self, condition) -> None:
        children = list(condition.get_children())
        start, end = _extent(condition)
        if condition.kind == Kind.BINARY_OPERATOR and len(children) == 2:
            between = self.code[_extent(children[0])[1]:_extent(children[1])[0]].strip().strip('()').strip()
            if between in ('==', '!='):
                return  # its operator is changed to the same effect
        elif condition.kind == Kind.UNARY_OPERATOR and self.code[start] == '!':
            return
        self._add('condition', start, end, f'!({self.code[start:end]})', 'condition', (start, end))

    def _statement(self, cursor) -> None:
        kind = cursor.kind
        start, end = outer = _extent(cursor)
        if kind in JUMPS and self.code[end:end + 1] == ';':
            self._add('statement', start, end, '(void) 0', 'jump', (start, end + 1))
        elif kind == Kind.CALL_EXPR or kind == Kind.COMPOUND_ASSIGNMENT_OPERATOR:
            self._add('statement', start, end, '(void) 0', 'statement', outer)
        elif kind in (Kind.BINARY_OPERATOR, Kind.UNARY_OPERATOR) and self.code[end:end + 1] == ';':
            self._add('statement', start, end, '(void) 0', 'statement', outer)


def _extent(cursor) -> tuple[int, int]:
    return cursor.extent.start.offset, cursor.extent.end.offset


def changed(code: str, mutation: Mutation) -> str:
    """The file with this one change. Parentheses keep what stands around an expression from taking a part of it."""
    before, after = ('(', ')') if mutation.form in ('expression', 'condition') else ('', '')
    return ''.join([code[:mutation.outer_start], before, code[mutation.outer_start:mutation.start], mutation.new,
                    code[mutation.end:mutation.outer_end], after, code[mutation.outer_end:]])


def can_be_chosen(code: str, mutation: Mutation) -> bool:
    """Whether the choice can be made at run time. What is written twice must fit on one line."""
    outer = code[mutation.outer_start:mutation.outer_end]
    return mutation.form != 'alone' and '//' not in outer and not re.search(r'^\s*#|\\\n', outer, re.MULTILINE)


def with_choices(file: str, code: str, chosen: list[Mutation], number: Callable[[Mutation], int]) -> str:
    """The file with all these changes, of which mutant_is(number) takes one. Errors of the compiler in "mutant" have its number
    for a line."""
    return _Writer(file, code, chosen, number).text()


class _Writer:
    FORMS = ('expression', 'condition', 'statement', 'jump')

    def __init__(self, file: str, code: str, chosen: list[Mutation], number: Callable[[Mutation], int]):
        self.file, self.code, self.number = file, code, number
        self.places: dict[tuple[int, int], list[Mutation]] = {}
        for mutation in chosen:
            self.places.setdefault((mutation.outer_start, mutation.outer_end), []).append(mutation)
        # A place comes before those within it.
        self.order = sorted(self.places, key=lambda place: (place[0], -place[1]))
        self.newlines = [at for at, character in enumerate(code) if character == '\n']

    def text(self) -> str:
        text, rest = self._span(0, len(self.code), 0)
        assert rest == len(self.order)
        return text

    def _span(self, start: int, end: int, place: int) -> tuple[str, int]:
        """The text from start to end, and the number of the first place behind it."""
        parts, at = [self._line(start)], start
        while place < len(self.order) and self.order[place][1] <= end:
            inner = self.order[place]
            parts.append(self.code[at:inner[0]])
            text, place = self._place(inner, place + 1)
            parts += [text, self._line(inner[1])]
            at = inner[1]
        parts.append(self.code[at:end])
        return ''.join(parts), place

    def _line(self, at: int) -> str:
        return f'\n#line {bisect.bisect_left(self.newlines, at) + 1} "{self.file}"\n'

    def _place(self, place: tuple[int, int], following: int) -> tuple[str, int]:
        text, following = self._span(*place, following)
        for mutation in sorted(self.places[place], key=lambda m: self.FORMS.index(m.form)):
            number = self.number(mutation)
            line = f'\n#line {number} "mutant"\n'
            is_chosen = f'mutant_is({number})'
            if mutation.form == 'jump':
                text = f'{line}{{ if (!{is_chosen}) {text} }}'
            elif mutation.form == 'statement':
                text = f'{line}({is_chosen} ? (void) 0 : (void) ({text}))'
            elif mutation.form == 'condition':
                text = f'{line}({is_chosen} ? !({self._changed(mutation)}) : !!({text}))'
            else:
                text = f'{line}({is_chosen} ? ({self._changed(mutation)}) : ({text}))'
        return text, following

    def _changed(self, mutation: Mutation) -> str:
        if mutation.form == 'condition':
            text = self.code[mutation.outer_start:mutation.outer_end]
        else:
            text = self.code[mutation.outer_start:mutation.start] + mutation.new + self.code[mutation.end:mutation.outer_end]
        return text.replace('\n', ' ')
