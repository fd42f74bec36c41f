"""`python -m infra.local`: refuses an old Python in words before it imports anything that needs a new one."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one shall read a sentence
    raise SystemExit("Comptoir needs Python 3.11 or newer: start it with a newer one than " + sys.version.split()[0] + ".")

import signal

# Ctrl-C before there is anything to stop just ends it, without a trace; `up` takes the signals over later
signal.signal(signal.SIGINT, signal.SIG_DFL)

from importlib import import_module  # noqa: E402 - these imports are what Ctrl-C may interrupt
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
