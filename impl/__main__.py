"""`python -m impl SERVICE` runs one service with the settings of the environment; `python -m impl SERVICE COMMAND …` commands it.

`python -m impl migrate` prepares the stores of all services.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from sqlalchemy import MetaData

from generated.suite import SERVICES

if TYPE_CHECKING:  # `migrate` loads no server
    from infra.runtime.service import ServiceDefinition


def main() -> None:
    """Runs what the command line names."""
    match sys.argv[1:]:
        case ["migrate", *arguments]:
            from impl.common.migrating import main as migrate  # noqa: PLC0415 - the one does not load the other

            raise SystemExit(migrate(arguments, tables))
        case [name, *command] if name in SERVICES:
            _serve(name, *command)
        case _:
            raise SystemExit(f"usage: python -m impl {{{','.join(SERVICES)}}} [COMMAND …], or python -m impl migrate --help")


def _serve(name: str, command: str = "", *arguments: str) -> None:
    from impl.common.suite import SUITE  # noqa: PLC0415 - as above
    from infra.runtime.process import run, run_command  # noqa: PLC0415 - as above

    service = definition(name)
    if not command:
        run(service, SUITE)
    elif command not in service.commands:
        raise SystemExit(f"the commands of {name}: {', '.join(service.commands) or 'none'}")
    elif len(arguments) != len(expected := service.commands[command].arguments):
        raise SystemExit(f"usage: {' '.join(('python -m impl', name, command, *expected))}")
    else:
        run_command(service, SUITE, command, *arguments)


def definition(name: str) -> "ServiceDefinition[Any]":
    """Returns what `impl.<name>.app` defines. Raises SystemExit with a message when a service has a contract but no implementation."""
    _require(name, "app", f"SERVICE = ServiceDefinition(name={name!r}, …)")
    found: ServiceDefinition[Any] = import_module(f"impl.{name}.app").SERVICE
    return found


def tables(name: str) -> MetaData:
    """Returns the tables of a service. Raises SystemExit as `definition` does."""
    _require(name, "tables", "metadata = MetaData()")
    found: MetaData = import_module(f"impl.{name}.tables").metadata
    return found


def _require(name: str, room: str, content: str) -> None:
    if find_spec(f"impl.{name}") is None or find_spec(f"impl.{name}.{room}") is None:
        raise SystemExit(f"{name.upper()} has a contract and no implementation: write impl/{name}/{room}.py with {content}.")


if __name__ == "__main__":
    main()
