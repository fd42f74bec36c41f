"""What others import, made of the contracts: collections for API clients, and packages of the Python and TypeScript clients.

`python -m codegen export [postman|insomnia|bruno|python|npm|all] [--to DIR] [--root DIR]`
"""

import argparse
import sys
import time
import tomllib
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from codegen import output, pipeline, reading
from codegen.exports import bruno, calls, insomnia, npm, postman, python, skeletons
from codegen.faults import CodegenError


@dataclass(frozen=True)
class Inputs:
    """What the exports are made of; each is made when it is first needed."""

    root: Path

    @cached_property
    def collection(self) -> calls.Collection:
        return calls.collect(reading.read(self.root))

    @cached_property
    def tree(self) -> output.Tree:
        """What codegen makes of the contracts: not the files in generated/, which may be older."""
        return pipeline.generate(self.root, pipeline.select(self.root, []), _silently)

    @cached_property
    def version(self) -> str:
        """The suite's, which is the packages' too."""
        manifest = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))
        return str(manifest["project"]["version"])


EXPORTS: Mapping[str, Callable[[Inputs, Path], list[Path]]] = {
    "postman": lambda inputs, folder: skeletons.write(postman.files(inputs.collection), folder),
    "insomnia": lambda inputs, folder: skeletons.write(insomnia.files(inputs.collection), folder),
    "bruno": lambda inputs, folder: bruno.write(inputs.collection, folder),
    "python": lambda inputs, folder: python.build(inputs.tree, inputs.version, folder),
    "npm": lambda inputs, folder: npm.build(inputs.tree, inputs.version, folder),
}
"""Each writes its files into a folder and returns them."""


def _silently(title: str) -> AbstractContextManager[None]:  # noqa: ARG001 - nobody is told
    return nullcontext()


def main(arguments: list[str]) -> int:
    """Writes what was asked for; returns the exit status, 1 when the contracts have faults or a tool fails."""
    options = _parser().parse_args(arguments)
    wanted = list(EXPORTS) if "all" in options.what else options.what
    try:
        inputs = Inputs(options.root)
        for name in wanted:
            started = time.perf_counter()
            written = EXPORTS[name](inputs, options.to / name)
            print(f"{name:9} {len(written):4} files in {options.to / name}, {time.perf_counter() - started:.1f} s")
    except CodegenError as error:
        for line in error.lines:
            print(line, file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen export", description="Writes what others import into out/.")
    parser.add_argument("what", nargs="*", choices=[*EXPORTS, "all"], default="all", help="default: all")
    parser.add_argument("--to", type=Path, default=Path("out"), metavar="DIR", help="each export gets a folder in it (out)")
    parser.add_argument("--root", type=Path, default=Path.cwd(), metavar="DIR", help="where contracts/ and generated/ are")
    return parser
