"""`python -m infra.local`: refuses an old Python with a clear message, before it imports anything that needs a new one."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - a user with an older Python gets a readable message
    raise SystemExit("Comptoir needs Python 3.11 or newer: start it with a newer one than " + sys.version.split()[0] + ".")

import signal

# Ctrl-C before anything was started ends the process without a traceback; `up` installs its own handlers later
signal.signal(signal.SIGINT, signal.SIG_DFL)

from importlib import import_module  # noqa: E402 - Ctrl-C may interrupt these imports
from importlib.util import find_spec  # noqa: E402

from infra.local.launcher.cli import main  # noqa: E402
from infra.local.launcher.system import LoadDemo  # noqa: E402


def _demo() -> LoadDemo | None:
    if find_spec("infra.local.demo") is None:
        return None
    load: LoadDemo = import_module("infra.local.demo").load
    return load


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:], _demo()))
