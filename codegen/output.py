"""Formats what was generated, and writes it to a folder or reports the differences."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from codegen.faults import CodegenError

Tree = dict[str, str]
"""Text by path below generated/."""

_SETTINGS = (
    "--isolated",
    "--no-cache",
    "--quiet",
    "--config",
    "line-length = 128",
    "--config",
    "target-version = 'py311'",
)
_IMPORTS = (
    "--config",
    "lint.isort.combine-as-imports = true",
    "--config",
    "lint.isort.split-on-trailing-comma = false",
    "--config",
    "lint.isort.known-first-party = ['generated', 'infra']",
    "--config",
    "lint.pyflakes.allowed-unused-imports = []",
)


def formatted(tree: Tree, folder: Path) -> Tree:
    """Returns the tree with its Python sorted and formatted by ruff, which works in `folder`."""
    for name, text in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    _ruff(["check", *_SETTINGS, *_IMPORTS, "--select", "I,F401", "--fix-only", str(folder)])
    _ruff(["format", *_SETTINGS, "--config", "format.skip-magic-trailing-comma = true", str(folder)])
    return {name: (folder / name).read_text(encoding="utf-8") for name in tree}


def _ruff(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", "ruff", *arguments], capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise CodegenError([f"ruff {arguments[0]} failed:", *(done.stdout + done.stderr).splitlines()[-20:]])


def differences(tree: Tree, folder: Path, owned: Iterable[str]) -> list[str]:
    """Returns a line for each file that differs, is missing or should not exist; `owned` are globs of generated files."""
    found = _files(folder, owned)
    lines = [f"missing  {name}" for name in tree.keys() - found]
    lines += [f"extra    {name}" for name in found - tree.keys()]
    lines += [f"differs  {name}" for name in tree.keys() & found if (folder / name).read_bytes() != tree[name].encode()]
    return sorted(lines, key=lambda line: line.split()[1])


def replace(tree: Tree, folder: Path, owned: Iterable[str]) -> None:
    """Writes the tree to the folder and removes other generated files; does not write a file that is already correct."""
    for name in _files(folder, owned) - tree.keys():
        (folder / name).unlink()
    for name, text in tree.items():
        path = folder / name
        if not path.is_file() or path.read_bytes() != text.encode():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and path.name != "__pycache__" and not any(path.iterdir()):
            path.rmdir()


def _files(folder: Path, owned: Iterable[str]) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for glob in owned
        for path in folder.glob(glob)
        if path.is_file() and "__pycache__" not in path.parts
    }
