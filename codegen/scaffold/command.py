"""The command: which thing is to be made, its questions, and the change of the project that makes it."""

import argparse
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from codegen.faults import CodegenError
from codegen.scaffold import consumer, event, operation, service
from codegen.scaffold.draft import Draft, draft, services_of
from codegen.scaffold.questions import Answers, Question, answers, with_services


class Kind(NamedTuple):
    """What is asked for a kind of thing, and how it is made; `make` returns what is left to do."""

    questions: Sequence[Question]
    make: Callable[[Draft, Answers], list[str]]


KINDS: Mapping[str, Kind] = {
    "operation": Kind(operation.QUESTIONS, operation.make),
    "event": Kind(event.QUESTIONS, event.make),
    "consumer": Kind(consumer.QUESTIONS, consumer.make),
    "service": Kind(service.QUESTIONS, service.make),
}


def main(arguments: Sequence[str]) -> int:
    """Returns 0 when the new thing is written; 1, after one line for each fault, when nothing was written."""
    parser = argparse.ArgumentParser(prog="python -m codegen new", add_help=False)
    parser.add_argument("--root", type=Path, default=Path.cwd())
    options, rest = parser.parse_known_args(arguments)
    started = time.perf_counter()
    try:
        kind = _kind(rest)
        questions = with_services(kind.questions, services_of(options.root))
        given = answers(rest[0], questions, rest[1:], is_terminal=sys.stdin.isatty())
        started = time.perf_counter()
        with _stopped_in_order(), draft(options.root) as changes:
            left = kind.make(changes, given)
            changes.keep(_silently)
    except (KeyboardInterrupt, EOFError):
        print("\nNothing was written.", file=sys.stderr)
        return 1
    except CodegenError as error:
        for line in error.lines:
            print(line, file=sys.stderr)
        return 1
    for file in sorted(changes.changed):
        print(f"wrote  {file}")
    for line in left:
        print(f"to do  {line}")
    print(f"{time.perf_counter() - started:.1f} s", file=sys.stderr)
    return 0


def _kind(arguments: Sequence[str]) -> Kind:
    if not arguments or arguments[0] not in KINDS:
        raise CodegenError([f"new: what? One of {', '.join(KINDS)}; `new KIND --help` lists the flags."])
    return KINDS[arguments[0]]


@contextmanager
def _stopped_in_order() -> Iterator[None]:
    """Lets SIGTERM end the block as Ctrl-C does, so that nothing of a draft is left."""
    former = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, former)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


@contextmanager
def _silently(title: str) -> Iterator[None]:
    del title
    yield
