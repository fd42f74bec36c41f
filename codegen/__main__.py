"""`python -m codegen [service…] [--check] [--root DIR]`: writes generated/ from contracts/, or reports the differences."""

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console

from codegen import output, pipeline
from codegen.faults import CodegenError


def main(arguments: list[str] | None = None) -> int:
    """Returns exit status 0 when generated/ matches the contracts (now), 1 when it does not."""
    options = _parser().parse_args(arguments)
    console, generated = Console(stderr=True, highlight=False), options.root / "generated"
    started = time.perf_counter()
    try:
        selection = pipeline.select(options.root, options.service)
        tree = pipeline.generate(options.root, selection, _Progress(console))
    except CodegenError as error:
        for line in error.lines:
            print(line, file=sys.stderr)
        return 1
    seconds = time.perf_counter() - started
    if options.check:
        return _report(output.differences(tree, generated, selection.owned), console)
    output.replace(tree, generated, selection.owned)
    console.print(f"{len(tree)} files in {generated}, {seconds:.1f} s")
    return 0


def _report(lines: list[str], console: Console) -> int:
    for line in lines:
        print(line)
    if lines:
        console.print(f"{len(lines)} files of generated/ are not what the contracts say: run `tox -e codegen`.")
    else:
        console.print("generated/ is what the contracts say.")
    return 1 if lines else 0


class _Progress:
    """One line a step: a spinner while it runs on a terminal, its time when it is done."""

    def __init__(self, console: Console) -> None:
        self.console = console

    @contextmanager
    def __call__(self, title: str) -> Iterator[None]:
        started = time.perf_counter()
        with self.console.status(title):
            yield
        self.console.print(f"{time.perf_counter() - started:6.1f} s  {title}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Writes generated/ from contracts/.")
    parser.add_argument("service", nargs="*", help="only these; `common` is what all share (default: everything)")
    parser.add_argument("--check", action="store_true", help="compare generated/ with the contracts, write nothing")
    parser.add_argument("--root", type=Path, default=Path.cwd(), metavar="DIR", help="where contracts/ and generated/ are")
    return parser


if __name__ == "__main__":
    sys.exit(main())
