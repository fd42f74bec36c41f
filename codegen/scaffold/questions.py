"""What a person is asked for a new thing: by flags, and on a terminal by questions."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

from rich.markup import escape
from rich.prompt import Prompt

from codegen.faults import CodegenError

NONE = "none"
"""The answer of whoever wants none."""


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
    is_many: bool = False


def answers(kind: str, questions: Sequence[Question], arguments: Sequence[str], *, is_terminal: bool) -> Answers:
    """Returns all answers. Raises CodegenError, in one line, for an unknown flag, a missing one or an answer that is no choice."""
    given = vars(_parser(kind, questions).parse_args(arguments))
    found = Answers()
    for question in questions:
        values = given[question.flag.replace("-", "_")] or _missing(kind, question, found, is_terminal=is_terminal)
        found[question.flag] = [value.strip() for value in values if value.strip() not in {"", NONE}]
        _check(question, values, found)
    return found


def _check(question: Question, values: Sequence[str], found: Answers) -> None:
    if len(values) > 1 and not question.is_many:
        raise CodegenError([f"--{question.flag}: is given {len(values)} times."])
    if not found[question.flag] and question.default(found) is None:
        raise CodegenError([f"--{question.flag}: must not be empty: {question.text}."])
    for value in found[question.flag]:
        if question.choices and value not in question.choices:
            raise CodegenError([f"--{question.flag} {value}: must be one of {', '.join(question.choices)}."])


def _missing(kind: str, question: Question, found: Answers, *, is_terminal: bool) -> list[str]:
    default = question.default(found)
    if is_terminal:
        return _asked(question, default)
    if default is None:
        raise CodegenError([f"new {kind}: --{question.flag} is missing: {question.text}."])
    return [default]


def _asked(question: Question, default: str | None) -> list[str]:
    """Returns what is typed; asks again when nothing is and there is no default."""
    text = f"{question.text}{' (several: `;` between them)' if question.is_many else ''}"
    answer = ""
    while not answer:
        typed = Prompt.ask(escape(text), choices=list(question.choices) or None, default=default)
        answer = typed or ("" if default is None else NONE)
    return answer.split(";") if question.is_many else [answer]


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
