"""The package comptoir-client: the generated clients with the little of the runtime that a client needs, and no server."""

import ast
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path

from codegen import output
from codegen.exports import skeletons
from codegen.faults import CodegenError

PACKAGE = "comptoir_client"
_RUNTIME = Path(__file__).parents[2] / "infra" / "runtime"
_GENERATED = re.compile(r"^((?!events/)\w+/(client|models|operations|problems|__init__)|clients|suite)[.]py$")
_RUNTIME_IMPORT = re.compile(rf"^from {PACKAGE}[.]runtime[.](\w+) import", re.MULTILINE)
_SERVER_ONLY = frozenset({"Operations", "Operation", "Command", "Query", "Workflow", "Instant", "Stream", "Encoded"})
"""Classes into which a service plugs its code."""
_BUILD = (
    "import sys; from flit_core.buildapi import build_sdist, build_wheel; build_sdist(sys.argv[1]); build_wheel(sys.argv[1])"
)


def build(tree: output.Tree, version: str, folder: Path) -> list[Path]:
    """Writes sdist and wheel into the folder and returns them. Raises CodegenError when they cannot be built."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="export-") as name:
        root = Path(name)
        skeletons.write(project(tree, version), root)
        done = subprocess.run(
            [sys.executable, "-c", _BUILD, str(folder.absolute())],
            cwd=root,
            env={**os.environ, "SOURCE_DATE_EPOCH": "1767225600"},  # the same contracts give the same bytes
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    if done.returncode != 0:
        raise CodegenError(["flit_core failed:", *done.stderr.splitlines()[-20:]])
    return sorted(folder.glob(f"{PACKAGE}-{version}*"))


def project(tree: output.Tree, version: str) -> output.Tree:
    """Returns the text of each file of the package's project, of what codegen made of the contracts."""
    skeleton = skeletons.read("python", version)
    sources = {f"{PACKAGE}/{name}": _moved(text) for name, text in tree.items() if _GENERATED.match(name)}
    sources |= {f"{PACKAGE}/{folder}/__init__.py": "" for folder in _folders(sources)}
    with tempfile.TemporaryDirectory(prefix="export-") as folder:
        sources = output.formatted(sources, Path(folder))
        while missing := _runtime_modules(sources) - sources.keys() - skeleton.keys():
            sources = output.formatted(sources | {name: _of_the_runtime(name) for name in missing}, Path(folder))
    return {**sources, **skeleton}


def _runtime_modules(sources: output.Tree) -> set[str]:
    """The files of the runtime that the sources import."""
    return {f"{PACKAGE}/runtime/{module}.py" for text in sources.values() for module in _RUNTIME_IMPORT.findall(text)}


def _of_the_runtime(name: str) -> str:
    return _moved((_RUNTIME / name.removeprefix(f"{PACKAGE}/runtime/")).read_text(encoding="utf-8"))


def _folders(sources: output.Tree) -> Iterator[str]:
    return (name for name in {path.split("/")[1] for path in sources} if not name.endswith(".py"))


def _moved(source: str) -> str:
    """The source without the server's side, with the imports of its new place."""
    source = _without(source, _SERVER_ONLY)
    source = re.sub(r"^(from|import) infra\.runtime\b", rf"\1 {PACKAGE}.runtime", source, flags=re.MULTILINE)
    return re.sub(r"^(from|import) generated\b", rf"\1 {PACKAGE}", source, flags=re.MULTILINE)


def _without(source: str, classes: Collection[str]) -> str:
    """The source without these classes; the formatter drops the imports that only they used."""
    lines = source.splitlines()
    for node in reversed(ast.parse(source).body):
        if isinstance(node, ast.ClassDef) and node.name in classes:
            first = min([node.lineno, *(each.lineno for each in node.decorator_list)])
            del lines[first - 1 : node.end_lineno]
    return "\n".join(lines) + "\n"
