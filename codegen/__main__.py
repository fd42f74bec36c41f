"""What is made of contracts/, by command.

`python -m codegen [service…] [--check] [--root DIR]` writes generated/, infra/docker and .vscode/schemas, or reports the differences.
`python -m codegen COMMAND …` runs one of `commands.COMMANDS`.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from rich.console import Console

from codegen import containers, editor, output, pipeline, wiring
from codegen.commands import COMMANDS
from codegen.faults import CodegenError
from codegen.reading import read


def main(arguments: list[str] | None = None) -> int:
    """Returns the exit status of a command; without one, 0 when generated/ matches the contracts (now), 1 when it does not."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments and arguments[0] in COMMANDS:
        status: int = import_module(COMMANDS[arguments[0]]).main(arguments[1:])
        return status
    options = _parser().parse_args(arguments)
    console, root = Console(stderr=True, highlight=False), options.root
    started = time.perf_counter()
    try:
        selection = pipeline.select(root, options.service)
        parts = [_Part(root / "generated", pipeline.generate(root, selection, _Progress(console)), selection.owned)]
        if selection.everything and (deployment := pipeline.deployment(root)):
            parts.append(_Part(root / containers.FOLDER, deployment, tuple(deployment)))
        if selection.everything and (schemas := editor.files(root)):
            parts.append(_Part(root / editor.FOLDER, schemas, ("*.json",)))
    except CodegenError as error:
        for line in error.lines:
            print(line, file=sys.stderr)
        return 1
    seconds = time.perf_counter() - started
    if options.check:
        return _report([line for part in parts for line in output.differences(part.tree, part.folder, part.owned)], console)
    for part in parts:
        output.replace(part.tree, part.folder, part.owned)
    console.print(f"{sum(len(part.tree) for part in parts)} files in {root / 'generated'}, {seconds:.1f} s")
    for line in wiring.news(read(root), root):
        print(line)
    return 0


class _Part(NamedTuple):
    """A folder with generated files: their expected content, and globs of the generated files."""

    folder: Path
    tree: output.Tree
    owned: tuple[str, ...]


def _report(lines: list[str], console: Console) -> int:
    for line in lines:
        print(line)
    if lines:
        console.print(f"{len(lines)} generated files are not what the contracts say: run `tox -e codegen`.")
    else:
        console.print("generated/, infra/docker and .vscode/schemas are what the contracts say.")
    return 1 if lines else 0


class _Progress:
    """Shows one line per step: a spinner while it runs on a terminal, its duration at the end."""

    def __init__(self, console: Console) -> None:
        self.console = console

    @contextmanager
    def __call__(self, title: str) -> Iterator[None]:
        started = time.perf_counter()
        with self.console.status(title):
            yield
        self.console.print(f"{time.perf_counter() - started:6.1f} s  {title}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Writes generated/ from contracts/.",
        epilog=f"Other commands, each with a --help of its own: {', '.join(COMMANDS)}.",
    )
    parser.add_argument("service", nargs="*", help="only these; `common` is what all share (default: everything)")
    parser.add_argument("--check", action="store_true", help="compare generated/ with the contracts, write nothing")
    parser.add_argument("--root", type=Path, default=Path.cwd(), metavar="DIR", help="where contracts/ and generated/ are")
    return parser


if __name__ == "__main__":
    sys.exit(main())
