"""`python -m requirements COMMAND…` becomes that command, with the packages of dev.lock: installed once for all commands.

Runs on any Python before anything is installed: the standard library and pip only.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - a user with an older Python gets a readable message
    raise SystemExit("Comptoir needs Python 3.11 or newer: start it with a newer one than " + sys.version.split()[0] + ".")

import signal

# Ctrl-C during the installation ends it without a traceback: the next run starts it again
signal.signal(signal.SIGINT, signal.SIG_DFL)

import hashlib  # noqa: E402 - Ctrl-C may interrupt these imports
import os  # noqa: E402
import shutil  # noqa: E402
import subprocess  # noqa: E402
import venv  # noqa: E402
from pathlib import Path  # noqa: E402

from requirements.shared import provide, remove_unused  # noqa: E402

_HERE = Path(__file__).parent
_PACKAGES, _UV = _HERE / "dev.lock", _HERE / "uv.lock"
_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")
_HASHED = ("--require-hashes", "--only-binary", ":all:")
_PREFIX = "packages-"


def main(command: list[str]) -> None:
    """Never returns: the command replaces this process, so that signals and exit codes are its own."""
    work = Path(os.environ.get("TOX_WORK_DIR", _HERE.parent / ".tox"))
    folder = work / f"{_PREFIX}{_digest()}"
    lock = provide(folder, _install)
    remove_unused(each for each in work.glob(f"{_PREFIX}*") if each.is_dir() and each != folder)
    os.environ["PATH"] = f"{folder / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    os.environ["VIRTUAL_ENV"] = str(folder)
    try:
        os.execvp(command[0], command)  # noqa: S606 - the caller's own command
    except OSError as error:
        lock.close()
        raise SystemExit(f"{command[0]}: {error.strerror}") from error


def _digest() -> str:
    """Other packages or another Python get another folder: a running command keeps the packages that it started with."""
    return hashlib.sha256(_PACKAGES.read_bytes() + f"{sys.base_prefix} {sys.version}".encode()).hexdigest()[:12]


def _install(folder: Path) -> None:
    print("Installing the packages of requirements/dev.lock, once for all commands.", file=sys.stderr, flush=True)
    venv.create(folder, symlinks=True)
    # a terminal shows the progress; a log gets no line per package
    wanted = (*(() if sys.stderr.isatty() else ("--quiet",)), *_HASHED, "-r", str(_PACKAGES))
    python = str(folder / "bin" / "python")
    try:
        _with_uv(folder / "installer", "--python", python, *wanted)
    except (
        OSError,
        subprocess.CalledProcessError,
    ):  # there is no uv for this machine, or only pip has the package index configured
        print("uv could not (see above): pip tries, which takes longer.", file=sys.stderr, flush=True)
        try:
            _run(*_PIP, "--python", python, "install", *wanted)
        except subprocess.CalledProcessError as error:
            raise SystemExit("The packages could not be installed: what is above says why.") from error


def _with_uv(own: Path, *wanted: str) -> None:
    try:
        _run(*_PIP, "install", "--quiet", *_HASHED, "--target", str(own), "-r", str(_UV))
        _run(str(own / "bin" / "uv"), "pip", "install", *wanted)
    finally:
        shutil.rmtree(own, ignore_errors=True)


def _run(*command: str) -> None:
    # the command inherits our lock and holds it until it ends, see `provide`
    subprocess.run(command, check=True, close_fds=False)


if __name__ == "__main__":
    if not sys.argv[1:]:
        raise SystemExit(__doc__)
    main(sys.argv[1:])
