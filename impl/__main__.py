"""`python -m impl SERVICE`: runs one service with the settings of the environment."""

import sys
from importlib import import_module

from impl.common.suite import SUITE
from infra.runtime.process import run

SERVICES = ("profiling", "cataloging", "stocking", "carting", "ordering", "paying", "billing", "shipping", "administering")


def main() -> None:
    """Runs the service that the command line names."""
    name = sys.argv[1] if len(sys.argv) == 2 else ""
    if name not in SERVICES:
        raise SystemExit(f"usage: python -m impl {{{','.join(SERVICES)}}}")
    run(import_module(f"impl.{name}.app").SERVICE, SUITE)


if __name__ == "__main__":
    main()
