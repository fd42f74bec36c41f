"""`python -m impl SERVICE` runs one service with the settings of the environment; `python -m impl SERVICE COMMAND` commands it."""

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from generated.suite import SERVICES
from impl.common.suite import SUITE
from infra.runtime.process import run, run_command
from infra.runtime.service import ServiceDefinition


def main() -> None:
    """Runs what the command line names."""
    match sys.argv[1:]:
        case [name] if name in SERVICES:
            run(definition(name), SUITE)
        case [name, command] if name in SERVICES and command in definition(name).commands:
            run_command(definition(name), SUITE, command)
        case [name, _] if name in SERVICES:
            raise SystemExit(f"the commands of {name}: {', '.join(definition(name).commands) or 'none'}")
        case _:
            raise SystemExit(f"usage: python -m impl {{{','.join(SERVICES)}}} [COMMAND]")


def definition(name: str) -> ServiceDefinition[Any]:
    """Returns what `impl.<name>.app` defines. Raises SystemExit with a message when a service has a contract but no implementation."""
    if find_spec(f"impl.{name}") is None or find_spec(f"impl.{name}.app") is None:
        raise SystemExit(
            f"{name.upper()} has a contract and no implementation: write impl/{name}/app.py "
            f"with SERVICE = ServiceDefinition(name={name!r}, …)."
        )
    found: ServiceDefinition[Any] = import_module(f"impl.{name}.app").SERVICE
    return found


if __name__ == "__main__":
    main()
