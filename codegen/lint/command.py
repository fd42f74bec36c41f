"""The command: prints one line for each fault, or one that says what was checked."""

import argparse
import sys
import time
from pathlib import Path

from rich.console import Console

from codegen.faults import CodegenError
from codegen.lint.checks import check


def main(arguments: list[str]) -> int:
    """Returns 0 when the contracts keep every rule, 1 when they do not."""
    options = _parser().parse_args(arguments)
    started = time.perf_counter()
    try:
        with Console(stderr=True, highlight=False).status("checking the contracts"):
            report = check(options.root, options.service)
    except CodegenError as error:
        for line in error.lines:
            print(line, file=sys.stderr)
        return 1
    for line in report.lines:
        print(line)
    seconds = time.perf_counter() - started
    if report.lines:
        print(f"{_count(len(report.lines), 'fault')}, {seconds:.1f} s", file=sys.stderr)
        return 1
    print(
        f"The contracts keep every rule: {_count(report.files, 'file')}, {_count(report.operations, 'operation')}, "
        f"{_count(report.events, 'event')}, {seconds:.1f} s"
    )
    return 0


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen lint", description="Checks contracts/; reads nothing else.")
    parser.add_argument("service", nargs="*", help="only these, and what all share (default: everything)")
    parser.add_argument("--root", type=Path, default=Path.cwd(), metavar="DIR", help="where contracts/ is")
    return parser
