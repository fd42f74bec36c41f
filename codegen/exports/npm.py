"""The package @comptoir/client: the types of the contracts, and the sites' own thin client on fetch, compiled to JavaScript."""

import re
import shutil
import tempfile
from pathlib import Path

from codegen import node_tools, output
from codegen.exports import skeletons
from codegen.exports.bruno import NODE
from codegen.faults import CodegenError

_SHARED = Path(__file__).parents[2] / "frontend" / "shared"
_MODULES = ("attempts", "ok", "problems", "transport")
_TYPES = "typescript/"
_IMPORT = re.compile(r'(from ")(?:@generated/(\w+)|\./(\w+))(")')


def build(tree: output.Tree, version: str, folder: Path) -> list[Path]:
    """Writes the package's .tgz into the folder and returns it. Raises CodegenError when it cannot be compiled or packed."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="export-") as name:
        root = Path(name)
        files = project(tree, version)
        skeletons.write(files, root)
        node_tools.install(NODE)
        (root / "node_modules").symlink_to(NODE / "node_modules")
        compiled = node_tools.run(node_tools.program("typescript", "tsc", NODE), "-p", root, folder=NODE)
        if compiled.returncode != 0:
            raise CodegenError(["tsc failed:", *compiled.stdout.splitlines()[-20:]])
        for declarations in (root / "src" / "generated").glob("*.d.ts"):
            shutil.copy(declarations, root / "dist" / "generated")
        return [node_tools.pack(root, folder)]


def project(tree: output.Tree, version: str) -> output.Tree:
    """Returns the text of each file of the package's project, of what codegen made of the contracts."""
    types = {name.removeprefix(_TYPES): text for name, text in tree.items() if name.startswith(_TYPES) and name.endswith(".ts")}
    sources = {f"src/generated/{name}": _with_extensions(text, "./") for name, text in types.items()}
    for module in _MODULES:
        sources[f"src/{module}.ts"] = _with_extensions((_SHARED / f"{module}.ts").read_text(encoding="utf-8"), "./generated/")
    return {**sources, **skeletons.read("npm", semantic(version))}


def semantic(version: str) -> str:
    """Returns a version of Python as npm writes it: 0.2.0.dev0 is 0.2.0-dev.0."""
    return re.sub(r"[.]?(dev|a|b|rc)(\d+)$", r"-\1.\2", version)


def _with_extensions(source: str, generated: str) -> str:
    """The source with imports as Node resolves them."""
    return _IMPORT.sub(lambda found: f"{found[1]}{generated + found[2] if found[2] else './' + found[3]}.js{found[4]}", source)
