"""What a person is asked for a new thing: by flags, and on a terminal by questions."""

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NoReturn

from rich.markup import escape
from rich.prompt import Prompt

from codegen.faults import CodegenError

NONE = "none"
"""The answer of whoever wants none."""
SERVICE = "service"
"""The flag that names a service of the project."""
LONGEST_NAME = 60
"""Names of files, classes and tests are made of a name: at 80 characters the contracts refuse them."""
_SHOWN = 40


class Answers(dict[str, list[str]]):
    """The answers by flag."""

    def one(self, flag: str) -> str:
        """Returns the only answer; an empty text for none."""
        return self[flag][0] if self.get(flag) else ""


@dataclass(frozen=True)
class Question:
    """One flag; `default` may look at the answers before it, and is None when there must be an answer."""

    flag: str
    text: str
    default: Callable[[Answers], str | None] = lambda _: None
    choices: tuple[str, ...] = ()
    form: str = ".*"
    """The pattern of every answer."""
    is_many: bool = False
    longest: int | None = None
    """The most characters of a name: of what stands before the first colon of an answer."""

    def fault(self, value: str) -> str:
        """Returns what is wrong with an answer; an empty text when nothing is."""
        if self.choices and value not in self.choices:
            return f"--{self.flag} {value}: must be one of {', '.join(self.choices)}."
        name = value.partition(":")[0]
        if self.longest and (fault := length_fault(name, self.longest)):
            return f"--{self.flag} {fault}"
        return "" if re.fullmatch(self.form, value) else f"--{self.flag} {value}: does not fit: {self.text}."


def length_fault(name: str, longest: int = LONGEST_NAME) -> str:
    """Returns what is wrong with the length of a name; an empty text when nothing is."""
    if len(name) <= longest:
        return ""
    return f"{name[:_SHOWN]}…: has {len(name)} characters, of {longest} at most: choose a shorter one."


def with_services(questions: Sequence[Question], services: Sequence[str]) -> list[Question]:
    """Returns the questions; the one for a service takes only these."""
    return [replace(each, choices=tuple(services)) if each.flag == SERVICE else each for each in questions]


def answers(kind: str, questions: Sequence[Question], arguments: Sequence[str], *, is_terminal: bool) -> Answers:
    """Returns all answers. Raises CodegenError, in one line, for an unknown flag, a missing one or an answer that does not fit."""
    given = vars(_parser(kind, questions).parse_args(arguments))
    found = Answers()
    for question in questions:
        values = given[question.flag.replace("-", "_")]
        if values is None:
            found[question.flag] = _missing(kind, question, question.default(found), is_terminal=is_terminal)
        else:
            found[question.flag] = _given(question, values, is_needed=question.default(found) is None)
    return found


def _given(question: Question, values: Sequence[str], *, is_needed: bool) -> list[str]:
    if len(values) > 1 and not question.is_many:
        raise CodegenError([f"--{question.flag}: is given {len(values)} times."])
    found = _without_none(values)
    if is_needed and not found:
        raise CodegenError([f"--{question.flag}: must not be empty: {question.text}."])
    _refuse(_faults(question, found))
    return found


def _faults(question: Question, values: Sequence[str]) -> list[str]:
    """Returns what is wrong with the answers, and which of them stand there twice."""
    twice = [value for value in dict.fromkeys(values) if values.count(value) > 1]
    return [*filter(None, map(question.fault, values)), *(f"--{question.flag} {value}: is given twice." for value in twice)]


def _refuse(faults: list[str]) -> None:
    if faults:
        raise CodegenError(faults)


def _missing(kind: str, question: Question, default: str | None, *, is_terminal: bool) -> list[str]:
    if is_terminal:
        return _asked(question, default)
    if default is None:
        raise CodegenError([f"new {kind}: --{question.flag} is missing: {question.text}."])
    found = _without_none([default])
    _refuse(_faults(question, found))
    return found


def _asked(question: Question, default: str | None) -> list[str]:
    """Returns what is typed; asks again until it fits."""
    text = f"{question.text}{' (several: `;` between them)' if question.is_many else ''}"
    while True:
        typed = Prompt.ask(escape(text), choices=list(question.choices) or None, default=default) or ""
        found = _without_none(typed.split(";") if question.is_many else [typed])
        faults = _faults(question, found)
        if not faults and (found or default is not None):
            return found
        print(*faults, sep="\n")


def _without_none(values: Sequence[str]) -> list[str]:
    return [value.strip() for value in values if value.strip() not in {"", NONE}]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise CodegenError([f"{self.prog.removeprefix('python -m codegen ')}: {message}."])


def _parser(kind: str, questions: Sequence[Question]) -> argparse.ArgumentParser:
    parser = _Parser(prog=f"python -m codegen new {kind}", allow_abbrev=False)
    for question in questions:
        parser.add_argument(f"--{question.flag}", action="append", help=_help(question).replace("%", "%%"), metavar="…")
    return parser


def _help(question: Question) -> str:
    parts: Mapping[str, bool] = {
        "may be given several times": question.is_many,
        " | ".join(question.choices): bool(question.choices),
    }
    return "; ".join([question.text, *(part for part, is_said in parts.items() if is_said)])
